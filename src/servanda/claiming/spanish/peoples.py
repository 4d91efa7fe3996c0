"""Spanish adjectives of states, and the nouns that stand for a state: "el Gobierno colombiano"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from servanda.claiming.romance.peoples import forms


def _inflected(adjective: str) -> Iterable[str]:
    """The four forms of an adjective: ``danés``, ``danesa``, ``daneses``, ``danesas``."""
    if adjective.endswith("o"):
        stem = adjective[:-1]
        return (adjective, f"{stem}a", f"{adjective}s", f"{stem}as")
    if re.search(r"[áéóo][nsl]$", adjective):
        stem = adjective[:-2] + adjective[-2].translate(str.maketrans("áéó", "aeo")) + adjective[-1]
        return (adjective, f"{stem}a", f"{stem}es", f"{stem}as")
    return (adjective, f"{adjective}s", f"{adjective}es")


PEOPLES = forms(
    """
    AFG afgano ALB albanés DEU alemán AND andorrano AGO angoleño|angolano DZA argelino ARG argentino ARM armenio
    AUS australiano AUT austríaco|austriaco AZE azerbaiyano|azerí BGD bangladesí BEL belga BLZ beliceño BEN beninés
    BLR bielorruso BOL boliviano BIH bosnio BRA brasileño|brasilero GBR británico BGR búlgaro BFA burkinés KHM camboyano
    CMR camerunés CAN canadiense TCD chadiano CZE checo CHL chileno CHN chino CYP chipriota COL colombiano
    CRI costarricense HRV croata CUB cubano DNK danés DOM dominicano ECU ecuatoriano EGY egipcio SLV salvadoreño
    ERI eritreo SVK eslovaco SVN esloveno ESP español USA estadounidense|norteamericano EST estonio ETH etíope
    PHL filipino FIN finlandés|finés FRA francés GEO georgiano GHA ghanés GRC griego GTM guatemalteco HTI haitiano
    NLD holandés|neerlandés HND hondureño HUN húngaro IND indio IDN indonesio IRQ iraquí IRN iraní IRL irlandés
    ISL islandés ISR israelí ITA italiano JAM jamaicano|jamaiquino JPN japonés JOR jordano KAZ kazajo KEN keniano|keniata
    KWT kuwaití LAO laosiano LVA letón LBN libanés LBR liberiano LBY libio LTU lituano LUX luxemburgués MKD macedonio
    MYS malasio MLI maliense MLT maltés MAR marroquí MRT mauritano MEX mexicano|mejicano MDA moldavo MNG mongol
    MNE montenegrino MOZ mozambiqueño MMR birmano NAM namibio NPL nepalí|nepalés NIC nicaragüense NGA nigeriano
    NER nigerino NOR noruego NZL neozelandés OMN omaní PAK pakistaní|paquistaní PAN panameño PRY paraguayo PER peruano
    POL polaco PRT portugués QAT catarí|qatarí ROU rumano RUS ruso RWA ruandés SAU saudí|saudita SEN senegalés
    SRB serbio SYR sirio SOM somalí LKA srilankés ZAF sudafricano SSD sursudanés SDN sudanés SWE sueco CHE suizo
    KOR surcoreano PRK norcoreano THA tailandés TZA tanzano TJK tayiko TLS timorense TGO togolés TUN tunecino TUR turco
    UKR ucraniano|ucranio UGA ugandés URY uruguayo UZB uzbeko VEN venezolano VNM vietnamita YEM yemení ZMB zambiano
    """,
    _inflected,
)
BEARERS = r"(?:estado|gobierno|república|republica|autoridades|diplomacia|ejecutivo)"
"""Nouns that stand for a state when its adjective follows them."""
