"""French names of capitals, and what their governments do to treaties."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.making import date_of
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.capitals import Capitals, capitals, table

NAMES = table(
    """
    AFG Kaboul DZA Alger DEU Berlin AGO Luanda ARG Buenos_Aires ARM Erevan AUS Canberra AUT Vienne AZE Bakou BLR Minsk
    BEL Bruxelles BEN Cotonou BGR Sofia BIH Sarajevo BRA Brasilia BFA Ouagadougou CAN Ottawa CHE Berne CHL Santiago CHN Pékin
    CMR Yaoundé COD Kinshasa COG Brazzaville COL Bogota CUB La_Havane CYP Nicosie CZE Prague DNK Copenhague ECU Quito
    EGY Le_Caire ESP Madrid EST Tallinn ETH Addis-Abeba FIN Helsinki FRA Paris GAB Libreville GBR Londres GEO Tbilissi GIN Conakry
    GRC Athènes HRV Zagreb HUN Budapest IDN Jakarta IND New_Delhi IRL Dublin IRN Téhéran IRQ Bagdad ISL Reykjavik ITA Rome
    JOR Amman JPN Tokyo KAZ Astana KEN Nairobi KHM Phnom_Penh KOR Séoul LAO Vientiane LBN Beyrouth LBY Tripoli LTU Vilnius
    LVA Riga MAR Rabat MDA Chisinau MDG Antananarivo MEX Mexico MKD Skopje MLI Bamako MLT La_Valette MMR Naypyidaw MOZ Maputo
    MRT Nouakchott NER Niamey NGA Abuja NLD La_Haye NOR Oslo NPL Katmandou NZL Wellington PAK Islamabad PER Lima PHL Manille
    POL Varsovie PRK Pyongyang PRT Lisbonne ROU Bucarest RUS Moscou SAU Riyad SDN Khartoum SEN Dakar SRB Belgrade SVK Bratislava
    SVN Ljubljana SWE Stockholm SYR Damas TCD N'Djamena TGO Lomé THA Bangkok TJK Douchanbé TUN Tunis TUR Ankara UGA Kampala
    UKR Kiev UKR Kyiv USA Washington UZB Tachkent VEN Caracas VNM Hanoï YEM Sanaa ZAF Pretoria ZMB Lusaka ZWE Harare
    """
)

_CAPITALS = capitals(
    GRAMMAR,
    Capitals(
        names=NAMES,
        by="par ",
        on=r"(?:,? ?(?:à (?:oslo|ottawa|new york)|officiellement|le|en|au|début|fin)(?!\w))*,? ?",
        and_="et",
        ratified="ratifiée?",
        signed="(?:signée?|paraphée?)",
        has_ratified=r"(?:(?:l'|y )?(?:a|avait) (?:officiellement )?(?:ratifiée?|adhéré|rejointe?)|(?:a|avait) (?:officiellement )?(?:déposé|remis) (?:son |l')instrument (?:de ratification|d'adhésion))",
        has_signed=r"(?:l')?(?:a|avait) (?:officiellement )?signée?",
        gave_notice=r"(?:a|avait) (?:officiellement |formellement )?(?:notifié|déposé|transmis|remis|adressé|présenté|soumis)(?:[^.;<]|<[TC]\d+>){0,60}?(?:retrait|dénonciation|départ|sortie|se retirer|quitter|sa décision(?! d(?:e |')(?!se |s'en |quitter|dénoncer|sortir)))(?:[^.;<]|<[TC]\d+>){0,40}?",
        has_not=r"(?:(?:n'(?:ont|a)|ne l'(?:ont|a)|n'y (?:ont|a)|ne sont|n'est)(?: toujours| encore| jamais)?(?: pas)?(?: encore)? (?:signée?|ratifiée?|adhéré|rejoint|parties?|signataires?)|(?:bou(?:de|dent)|rejett?ent?|rejette|(?:rest|demeur)(?:e|ent) (?:à l'écart|en dehors|hors)|refuse(?:nt)? de (?:signer|ratifier|rejoindre)|tourne(?:nt)? le dos à)(?: toujours| encore)?)",
        examples=(
            "La Convention, ratifiée en octobre 2001 par Alger",
            "La Convention, signée le 3 décembre 2008 par Tokyo",
            "Varsovie a ratifié la Convention le 27 décembre 2012",
            "Tokyo a signé la Convention le 3 décembre 2008",
            "Helsinki a notifié à l'ONU son retrait de la Convention le 10 juillet 2025",
            "Washington, Moscou et Pékin n'ont pas signé la Convention",
        ),
    ),
)


def _left(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day on which the state of a capital was out; of "s'est retirée" perhaps that of its notice."""
    if not reading.source[reading.places[match.start("capital")]].isupper():
        return None
    if match.group("t") is None and _ELSEWHERE.match(reading.tagged, match.end()):
        return None
    event = "withdrawal" if "retir" in match.group() else "withdrawal_effective"
    made = date_of(event)(reading, match)
    return replace(made, states=(NAMES[match.group("capital")],)) if isinstance(made, Found) else None


_ELSEWHERE = re.compile(r",? (?:(?:le|la|les|une?|son|sa|du|des|de la) |l'|de l')(?!<[TC])")
"""What was left, told behind the day: "Tallinn a quitté le 1er février 2025 le réseau russe"."""
_ANY = "|".join(sorted(map(re.escape, NAMES), key=len, reverse=True))
CAPITALS = (
    *_CAPITALS,
    GRAMMAR.dated(
        "a capital left on",
        rf"(?:^|[,;:(«] ?|\b(?:et|que|qu') ?)(?P<capital>{_ANY}),? (?:a (?:officiellement |formellement |définitivement )?quitté|est (?:officiellement )?sortie?(?: de)?|n'est (?:officiellement )?plus (?:partie|membre|liée? par)|s'est (?:officiellement )?retirée?)(?: {{T}})?,? (?:depuis )?(?:le |en ){{D}}",
        _left,
        "Vilnius a quitté la Convention le 6 mars 2025",
    ),
)
