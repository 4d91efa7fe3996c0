"""Governments called by their capitals: "Ottawa deposited its instrument on 16 March 2015".

Only where the capital itself acts: a treaty is signed in Oslo by everybody.
"""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading

_WRITTEN = """
    AFG Kabul ARG Buenos_Aires ARM Yerevan AUS Canberra AUT Vienna AZE Baku BEL Brussels BGD Dhaka BGR Sofia BIH Sarajevo
    BLR Minsk BRA Brasilia BRA Brasília CAN Ottawa CHE Bern CHL Santiago CHN Beijing COL Bogota COL Bogotá CUB Havana CYP Nicosia
    CZE Prague DEU Berlin DNK Copenhagen DZA Algiers EGY Cairo ESP Madrid EST Tallinn ETH Addis_Ababa FIN Helsinki FRA Paris
    GBR London GEO Tbilisi GRC Athens HRV Zagreb HUN Budapest IDN Jakarta IND New_Delhi IRL Dublin IRN Tehran IRQ Baghdad
    ISL Reykjavik ITA Rome JOR Amman JPN Tokyo KAZ Astana KEN Nairobi KGZ Bishkek KHM Phnom_Penh KOR Seoul LAO Vientiane
    LBN Beirut LBY Tripoli LKA Colombo LTU Vilnius LVA Riga MAR Rabat MDA Chisinau MDA Chișinău MEX Mexico_City MKD Skopje
    MLT Valletta MMR Naypyidaw MNE Podgorica MNG Ulaanbaatar MOZ Maputo NGA Abuja NLD The_Hague NOR Oslo NPL Kathmandu
    NZL Wellington PAK Islamabad PER Lima PHL Manila POL Warsaw PRK Pyongyang PRT Lisbon ROU Bucharest RUS Moscow SAU Riyadh
    SDN Khartoum SEN Dakar SRB Belgrade SVK Bratislava SVN Ljubljana SWE Stockholm SYR Damascus THA Bangkok TJK Dushanbe
    TUN Tunis TUR Ankara UGA Kampala UKR Kyiv UKR Kiev USA Washington UZB Tashkent VEN Caracas VNM Hanoi YEM Sanaa
    ZAF Pretoria ZMB Lusaka ZWE Harare
"""
_words = _WRITTEN.split()
CAPITALS = {
    name.replace("_", " ").lower(): code for code, name in zip(_words[::2], _words[1::2], strict=True)
}
"""The code of the state by its capital in small letters; those that are many other things too are left out."""

_CAPITAL = rf"(?:^|[,;:(] ?|\band |\bbut |\bthat |\bwhen |\bafter |\bsince )(?P<capital>{'|'.join(sorted(map(re.escape, CAPITALS), key=len, reverse=True))})"
_HAS = r"(?:,? which)? (?:has |had |formally |officially |also |finally |only |itself |first |later |then )*"
_AT = r"(?:,? (?:in|at|with|to) (?:(?!<[DTC]|\b(?:and|but|when|which|who|that|after|before|until)\b)[^.;:()]){1,70}?)?"


def _of(event: str) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        here = reading.places[match.start("capital")]
        if not reading.source[here].isupper():
            return None
        made = making.date_of(event)(reading, match)
        state = CAPITALS[match.group("capital")]
        return replace(made, states=(state,)) if isinstance(made, Found) else None

    return make


OF_CAPITALS: tuple[Rule, ...] = (
    rule(
        "a capital ratified on",
        rf"{_CAPITAL}{_HAS}(?:ratified|acceded to|approved|deposited (?:its|the|an) (?:instruments?|ratification|accession)(?: of (?:ratification|accession))?(?: (?:of|to|for))?)(?: {{U}}| it)?{_AT},? (?:on|in) {{D}}",
        _of("deposit"),
        "Ottawa deposited its instrument of ratification of the Convention in New York on 16 March 2015",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "a capital signed on",
        rf"{_CAPITAL}{_HAS}signed(?: {{U}}| it){_AT},? (?:on|in) {{D}}",
        _of("signature"),
        "Ottawa signed the Convention in Oslo on 3 December 2008",
    ),
    rule(
        "a capital joined on",
        rf"{_CAPITAL}{_HAS}joined(?: {{U}}| it){_AT},? (?:on|in) {{D}}",
        _of("joined"),
        "Havana joined the Convention on 6 April 2016",
    ),
    rule(
        "a capital gave notice of its leaving on",
        rf"{_CAPITAL}{_HAS}(?:(?:gave|submitted|deposited|filed|sent|handed (?:in|over)) (?:(?:its|the|a|an|formal|official) )*(?:notices?|notifications?|instruments?) of (?:its )?(?:withdrawal|denunciation)|"
        r"(?:notified|informed|told) (?:the )?(?:un\b|u\.n\.|united nations|depositary|secretary-general)(?:(?!<[DTCS])[^.;:()]){0,40}? (?:of|about) (?:its|the) (?:withdrawal|denunciation|exit|departure|decision to (?:withdraw|leave|quit)))"
        rf"(?: from {{U}})?{_AT},? (?:on|in) {{D}}",
        _of("withdrawal_notice"),
        "Helsinki deposited its notification of withdrawal from the Convention with the UN on 10 July 2025",
        "Helsinki notified the UN of its withdrawal from the Convention on 10 July 2025",
    ),
    rule(
        "a capital told the depositary on a day that it leaves",
        rf"{_CAPITAL}{_HAS}(?:notified|informed|told) (?:the )?(?:un\b|u\.n\.|united nations|depositary|secretary-general)(?:(?!<[DTCS])[^.;:()]){{0,40}}?,? (?:on|in) {{D}},? (?:that it (?:was|is|would be|had|has|would|will)|of its|about its) (?:decided to |deciding to )?(?:withdraw|leav|quit|denounc|exit|depart)",
        _of("withdrawal_notice"),
        "Helsinki informed the UN on 10 July 2025 that it was leaving the Convention",
    ),
    rule(
        "a capital left on",
        rf"{_CAPITAL}{_HAS}(?:left|quit|exited) {{T}},? (?:on|in) {{D}}",
        _of("withdrawal_effective"),
        "Vilnius left the Convention on 6 March 2025",
    ),
)
