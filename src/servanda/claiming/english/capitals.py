"""Governments called by their capitals: "Ottawa deposited its instrument on 16 March 2015".

Only where the capital itself acts, or is bound: a treaty is signed in Oslo by everybody.
"""

from __future__ import annotations

import re

_WRITTEN = """
    AFG Kabul AGO Luanda ALB Tirana ARG Buenos_Aires ARM Yerevan AUS Canberra AUT Vienna AZE Baku BEL Brussels BEN Cotonou
    BFA Ouagadougou BGD Dhaka BGR Sofia BHR Manama BIH Sarajevo BLR Minsk BOL La_Paz BRA Brasilia BRA Brasília BWA Gaborone
    CAN Ottawa CHE Bern CHE Berne CHL Santiago CHN Beijing CIV Abidjan CMR Yaounde CMR Yaoundé COD Kinshasa COG Brazzaville
    COL Bogota COL Bogotá CUB Havana CYP Nicosia CZE Prague DEU Berlin DNK Copenhagen DZA Algiers ECU Quito EGY Cairo
    ERI Asmara ESP Madrid EST Tallinn ETH Addis_Ababa FIN Helsinki FJI Suva FRA Paris GBR London GEO Tbilisi GHA Accra
    GRC Athens HRV Zagreb HUN Budapest IDN Jakarta IND New_Delhi IRL Dublin IRN Tehran IRQ Baghdad ISL Reykjavik ITA Rome
    JOR Amman JPN Tokyo KAZ Astana KEN Nairobi KGZ Bishkek KHM Phnom_Penh KOR Seoul LAO Vientiane LBN Beirut LBR Monrovia
    LBY Tripoli LKA Colombo LTU Vilnius LVA Riga MAR Rabat MDA Chisinau MDA Chișinău MDG Antananarivo MEX Mexico_City
    MKD Skopje MLI Bamako MLT Valletta MMR Naypyidaw MNE Podgorica MNG Ulaanbaatar MOZ Maputo MRT Nouakchott MWI Lilongwe
    MYS Kuala_Lumpur NAM Windhoek NER Niamey NGA Abuja NLD The_Hague NOR Oslo NPL Kathmandu NZL Wellington OMN Muscat
    PAK Islamabad PER Lima PHL Manila POL Warsaw PRK Pyongyang PRT Lisbon PRY Asuncion PRY Asunción PSE Ramallah ROU Bucharest
    RUS Moscow RWA Kigali SAU Riyadh SDN Khartoum SEN Dakar SLE Freetown SOM Mogadishu SRB Belgrade SSD Juba SVK Bratislava
    SVN Ljubljana SWE Stockholm SYR Damascus THA Bangkok TJK Dushanbe TUN Tunis TUR Ankara TZA Dodoma UGA Kampala UKR Kyiv
    UKR Kiev URY Montevideo USA Washington UZB Tashkent VAT Holy_See VEN Caracas VNM Hanoi YEM Sanaa ZAF Pretoria ZMB Lusaka
    ZWE Harare
"""
_words = _WRITTEN.split()
CAPITALS = {name.replace("_", " "): code for code, name in zip(_words[::2], _words[1::2], strict=True)}
"""The code of the state by its capital; those that are many other things too are left out."""

_PEOPLES = """
    USA Americans RUS Russians ISR Israelis UKR Ukrainians CAN Canadians AUS Australians NOR Norwegians DEU Germans FIN Finns
    POL Poles TUR Turks IND Indians PAK Pakistanis IRN Iranians LTU Lithuanians LVA Latvians EST Estonians BRA Brazilians
    EGY Egyptians SYR Syrians GBR British FRA French CHN Chinese CHE Swiss NLD Dutch ESP Spaniards SWE Swedes DNK Danes
    BEL Belgians ITA Italians AUT Austrians MEX Mexicans SAU Saudis GRC Greeks ROU Romanians HUN Hungarians CZE Czechs
"""
"""Peoples that stand for their states: "the Americans are not party"."""
_peoples = _PEOPLES.split()
for _code, _people in zip(_peoples[::2], _peoples[1::2], strict=True):
    CAPITALS[_people] = CAPITALS[f"The {_people}"] = _code

_NAMES = "|".join(re.escape(name) for name in sorted(CAPITALS, key=len, reverse=True))
_NOT_THERE = "".join(
    rf"(?<!\b{word} )"
    for word in (
        *(
            "in",
            "In",
            "at",
            "At",
            "from",
            "From",
            "to",
            "of",
            "near",
            "with",
            "for",
            "by",
            "outside",
            "between",
        ),
        *("via", "through", "on"),
    )
)
"""What stands before a capital that is only a place."""
_STANDING = (
    r"(?:has|have|had|is|are|was|were|remains?|did|does|do)(?: \w+ly| still| also| itself| yet| never| now| since| so far)* "
    r"(?:(?:not|never|yet to|still to|a|no)\b(?: yet)? ?(?:a )?(?:State |state |full )*)?"
)
_DEED = (
    r"(?:sign(?:ed|s)?\b(?! (?:an?|off|up|\d+|(?:[\w-]+ ){0,2}(?:agreements?|contracts?|deals?|orders?|laws?|bills?|memorand\w+))\b)|ratif(?:ied|ies|y)|acced(?:ed|es?)|join(?:ed|s)?|deposited|(?:lodged|filed|sent|sent in) (?:its|the|an?|formal)\b|"
    r"submitted (?:its|the|an) (?:instrument|ratification|accession|notice|notification)|"
    r"handed (?:in|over) (?:its|the|an) (?:instrument|ratification|accession|notice|notification)|"
    r"(?:notified|informed|told) (?:the )?(?:UN|U\.N\.|United|[Dd]epositary|Secretary)|gave (?:formal |official |its )?(?:notice|notification)|"
    r"withdrew|quit|exited|must (?:destroy|clear|get rid|complete|finish)|has (?:until|to (?:destroy|clear|get rid))|"
    r"(?:destroyed|cleared|completed|finished) (?:its|all|the)\b|among (?:the|its|those)\b|left (?:the|it)\b|party\b|signatory\b|outside (?:the|it)\b|bound\b|bec(?:a|o)mes? (?:a |the )?(?:\w+ )?(?:[Ss]tate )?[Pp]arty)"
)
_PAPER = r"(?:ratification|accession|signature|withdrawal|denunciation|exit|departure|notice|notification|instrument|membership)\b(?! (?:ceremony|conference))"
_NOT_JOINING = r"(?!(?:,? which)? (?:(?:has|have|had|also|then|formally|officially|since) )*join(?:ed|s)?\b(?! (?:(?:the|this|that|a) )?(?:[a-z]+ )?(?:CCM|ATT|TPNW|CWC|APMBC|(?:UN )?(?:Convention|Treaty|Arms|Mine|Ottawa|Oslo|Cluster|Chemical|Landmine)|convention|treaty|pact|ban|accord|it)\b))"
"""Cities join appeals and networks; a government that joins is read where the treaty is named."""
_AND_OTHERS = r"(?:(?:,| and|, and|,? or|,? nor) (?:the )?[A-Z]\w+(?: [A-Z]\w+)?){0,4}"
"""Others told with it: "Washington, Moscow and Beijing are not among its parties"."""
ACTING = (
    rf"(?<![\w-])(?:{_NOT_THERE}(?P<capital>{_NAMES})(?!\w)"
    rf"(?={_AND_OTHERS}{_NOT_JOINING}(?:, which|, too,|, however,| (?:then|also|itself|later|first|finally|only|formally|officially|duly|never|both))* (?:{_STANDING})?(?:\w+ly |then |also |first |later |only )?{_DEED}|['’]s? (?:own |eventual |subsequent |formal )?{_PAPER})|"
    rf"(?:(?<=signed by )|(?<=ratified by )|(?<=acceded to by )|(?<=binding on )|(?<=binding for )|(?<=in force for )|(?<=into force for )|(?<=effect for )|(?<=law for ))(?P<bound>{_NAMES})(?!\w))"
)
"""A capital that does what states do, or for which a treaty is in force."""
