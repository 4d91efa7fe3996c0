"""French adjectives of states, and the nouns that stand for a state: "le gouvernement libanais"."""

from __future__ import annotations

from collections.abc import Iterable

from servanda.claiming.romance.peoples import forms

_OWN = {"grec": "grecque", "turc": "turque"}


def _inflected(adjective: str) -> Iterable[str]:
    """The four forms of an adjective: ``danois``, ``danoise``, ``danois``, ``danoises``."""
    if adjective in _OWN:
        hers = _OWN[adjective]
    elif adjective.endswith("e"):
        hers = adjective
    else:
        hers = f"{adjective}ne" if adjective.endswith(("en", "ton")) else f"{adjective}e"
    return (adjective, hers, adjective if adjective.endswith("s") else f"{adjective}s", f"{hers}s")


PEOPLES = forms(
    """
    AFG afghan ALB albanais DEU allemand AND andorran AGO angolais DZA algérien ARG argentin ARM arménien
    AUS australien AUT autrichien AZE azerbaïdjanais BGD bangladais BEL belge BLZ bélizien BEN béninois BLR biélorusse
    BOL bolivien BIH bosnien|bosniaque BWA botswanais BRA brésilien GBR britannique BGR bulgare BFA burkinabè|burkinabé
    BDI burundais KHM cambodgien CMR camerounais CAN canadien CPV cap-verdien CAF centrafricain TCD tchadien CZE tchèque
    CHL chilien CHN chinois CYP chypriote COL colombien COM comorien CRI costaricien|costaricain HRV croate CUB cubain
    DNK danois DJI djiboutien DOM dominicain ECU équatorien EGY égyptien SLV salvadorien ERI érythréen SVK slovaque
    SVN slovène ESP espagnol USA américain|états-unien|étatsunien EST estonien ETH éthiopien PHL philippin FIN finlandais
    FRA français GAB gabonais GMB gambien GEO géorgien GHA ghanéen GRC grec GTM guatémaltèque HTI haïtien NLD néerlandais
    HND hondurien HUN hongrois IND indien IDN indonésien IRQ irakien|iraquien IRN iranien IRL irlandais ISL islandais
    ISR israélien ITA italien CIV ivoirien JAM jamaïcain JPN japonais JOR jordanien KAZ kazakh KEN kényan|kenyan
    KWT koweïtien LAO laotien LVA letton LBN libanais LBR libérien LBY libyen LTU lituanien LUX luxembourgeois
    MKD macédonien MDG malgache MYS malaisien MLI malien MLT maltais MAR marocain MRT mauritanien MEX mexicain
    MDA moldave MNG mongol MNE monténégrin MOZ mozambicain MMR birman NAM namibien NPL népalais NIC nicaraguayen
    NGA nigérian NER nigérien NOR norvégien NZL néo-zélandais OMN omanais PAK pakistanais PAN panaméen PRY paraguayen
    PER péruvien POL polonais PRT portugais QAT qatari|qatarien ROU roumain RUS russe RWA rwandais SAU saoudien
    SEN sénégalais SRB serbe SYR syrien SOM somalien LKA sri-lankais ZAF sud-africain SSD sud-soudanais SDN soudanais
    SWE suédois CHE suisse KOR sud-coréen PRK nord-coréen THA thaïlandais TZA tanzanien TJK tadjik TGO togolais
    TUN tunisien TUR turc UKR ukrainien UGA ougandais URY uruguayen UZB ouzbek VEN vénézuélien VNM vietnamien YEM yéménite
    ZMB zambien ZWE zimbabwéen
    """,
    _inflected,
)
BEARERS = r"(?:[eé]tat|gouvernement|république|autorités|diplomatie|armée)"
"""Nouns that stand for a state when its adjective follows them."""
