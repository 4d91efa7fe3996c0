"""By when states must destroy their stocks and clear their land, and how long the treaties themselves take, in the words of
releases and news: "Finland has until 2016 to destroy its mines", "the six-month countdown ended on 6 March 2025"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_LEAVING = re.compile(r"withdr|denunci|denounc|\bleav|\bleft\b|\bexit|\bquit|terminat|pull\w* out")


def _of_leaving(reading: Reading, match: re.Match[str]) -> bool:
    return _LEAVING.search(reading.before[-200:] + match.string) is not None


def _entry(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if _of_leaving(reading, match):
        return None
    return making.rule_of("entry", unit=match.group("u"))(reading, match)


def _countdown(reading: Reading, match: re.Match[str]) -> list[Found]:
    """How long a notice of withdrawal runs, and the day on which it has run out."""
    if not _of_leaving(reading, match):
        return []
    makes = [making.date_of("withdrawal_effective", subject=True)]
    if match.group("n"):
        makes.append(making.rule_of("withdrawal", unit=match.group("u")))
    return [found for make in makes if isinstance(found := make(reading, match), Found)]


def _notice(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if not _of_leaving(reading, match):
        return None
    return making.rule_of("withdrawal", unit=match.group("u"))(reading, match)


def _days_later(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many days after a deposit the treaty begins for a state; a countdown goes from another day."""
    if _of_leaving(reading, match) or not _DEPOSIT.search(reading.before[-200:] + match.string):
        return None
    return making.rule_of("entry", unit=match.group("u"))(reading, match)


_DEPOSIT = re.compile(r"\bdeposit|\binstrument|\baccession|\bacced|\bratif")


def _by_sense(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The deadline for stocks or for land, as the verb and what it is done to say."""
    what = "clearance" if _LAND.search(match.group()) else "stockpile"
    return making.deadline(what)(reading, match)


_LAND = re.compile(
    r"\bclear|\bdemin|contaminat|minefield|mined area|\bremove|\brid (?:its|their) (?:land|territory|soil)"
)
_UNDO = r"(?:destroy|clear|eliminate|demine|dispose of|get rid of|scrap|dismantle|remove|(?:complete|finish|conclude) (?:the )?(?:destruction|clearance|demining|destroying|clearing))"
_THINGS = r"(?:stock\w*|arsenals?|mines|landmines|munitions|cluster bombs|minefields|mined areas|contaminated (?:land|areas?)|land|areas|destruction|clearance|demining|destroying|clearing)"
_BY = r"(?:by|before|until|till|not later than|no later than|at the latest by)(?: the end of)?"
_TERM = r"(?:countdown|notice period|waiting period|withdrawal period|notice|period|delay|term)"
_ENDS = r"(?:ends?|ended|ending|expires?|expired|expiring|runs? out|ran out|elapses?|elapsed|lapses?|is over|was over|concludes?|concluded|finishes|finished)"
_NEAREST = r"{S}(?:'s?)?(?:(?!<S)[^.;]){0,160}?"

DUTIES: tuple[Rule, ...] = (
    rule(
        "so many days later it entered into force for a state",
        r"{N} (?P<u>days) (?:later|afterwards|thereafter|after(?: that| this)?),? (?:{U}|it) (?:entered|enters|comes|came|will enter|took effect|takes effect)(?: in ?to (?:force|effect))? (?:for|in) (?:it|the (?:country|state|kingdom|republic)|(?:the )?<S\d+>)",
        _days_later,
        "China deposited its instrument, and 90 days later the Treaty entered into force for the country",
    ),
    rule(
        "it becomes effective for a state after so many days",
        r"(?:enters?|come|comes|entered|came) in ?to (?:force|effect) (?:for|in) (?:it|the (?:country|state)|(?:the )?<S\d+>),? {N} (?P<u>days) (?:after|from|following) (?:the |its |this )?(?:deposit|date of deposit|instrument|accession|ratification)",
        _days_later,
        "The Treaty will enter into force for China 90 days after its accession",
    ),
    rule(
        "ahead of the deadline of a day",
        rf"{_NEAREST}\b(?:ahead of|before|in advance of|prior to|meets?|met|meeting|within|missed|extend) (?:its|the|their) (?:original |initial |final )?{{D}} (?:(?:stockpile destruction|clearance|destruction|treaty|mine clearance|article <N\d+>|<[TC]\d+>) ){{0,3}}deadline",
        making.deadline("any"),
        "Poland's minister heard that Hungary had finished two years ahead of its January 2021 deadline",
    ),
    rule(
        "the obligation of a state is to destroy by",
        rf"(?:obligations?|dut(?:y|ies)|commitments?|requirements?|tasks?|promise|pledge)(?:(?!<S)[^.;])*? (?:for|of|on|by) (?:the )?{{S}},? (?:is|are|was|were|remains?) to {_UNDO}[^.;]{{0,70}}? {_BY} {{D}}",
        _by_sense,
        "The main obligation under the treaty for Finland is to destroy its mines by 2016",
    ),
    rule(
        "has until a day to destroy",
        rf"{{S}},? (?:which |who |now |still |only |therefore |thus )*(?:has|have|had|is given|was given|were given|got) (?:time )?(?:until|till) (?:the end of )?{{D}} to {_UNDO}",
        _by_sense,
        "Finland has until 1 July 2016 to destroy its mines",
    ),
    rule(
        "must destroy by",
        rf"{{S}},? (?:which |who )?(?:therefore |now |still |thus |also )*(?:must|has to|have to|had to|is to|are to|needs? to|undertook to|undertakes to|agreed to|committed(?: itself)? to|(?:is|are|was|were) (?:legally |now )*(?:obliged|obligated|required|bound|due|committed|supposed) to) (?:therefore |now |still |also )*{_UNDO}[^.;<]{{0,70}}? {_BY} {{D}}",
        _by_sense,
        "Finland must destroy its stockpiled mines before 1 July 2016",
    ),
    rule(
        "its stocks must be destroyed by",
        rf"{{S}}(?:'s?)(?: (?!<)[\w-]+){{0,4}} {_THINGS}[^.;<]{{0,40}}? (?:must|has to|have to|is to|are to|should|need to|(?:is|are) (?:due|required|obliged) to) be (?:fully |all |completely )?(?:destroyed|cleared|eliminated|finished|completed|concluded|gone|removed)[^.;<]{{0,30}}? {_BY} {{D}}",
        _by_sense,
        "Finland's stockpiles have to be destroyed by July 2016",
    ),
    rule(
        "the notice of withdrawal has run out on",
        rf"(?:(?:{{N}}[ -](?P<u>months?|days|years?)(?:'s?)?(?: long)? )?)(?P<w>{_TERM})\b[^.;<]{{0,60}}? {_ENDS}(?: on| in)? {{D}}",
        _countdown,
        "Lithuania is leaving: the six-month countdown ended on 6 March 2025",
    ),
    rule(
        "a notice of withdrawal of so long",
        r"(?:{N}[ -](?P<u>months?|days|years?)(?:'s?)?(?: long)?) (?:withdrawal |notice |denunciation )*(?:countdown|notice(?: period)?|notification(?: period)?|waiting period|withdrawal period|prior notice)\b",
        _notice,
        "A state may withdraw with six months' notice",
    ),
    rule(
        "withdrawal so long after the notice",
        r"(?:withdr[ae]w\w*|denunciations?|exit|departure)\b[^.;<]{0,60}? (?:effect|effective|force|place|valid|binding|final|formal|complete|official)[^.;<]{0,40}? {N}[ -](?P<u>months?|days|years?) (?:after|following|from|later)\b",
        _notice,
        "The withdrawal will take place six months after the notification",
    ),
    rule(
        "in force so long after the deposit",
        r"(?:force|effect) (?:only |just )*{N} (?P<u>days|months|years?) (?:after|following|from)(?= (?:the (?:date|day) of )?(?:the |their |its )?(?:deposit|receipt of|ratification by|<O\d+>|it (?:was|is|has been) ratified by))",
        _entry,
        "The treaty enters into force ninety days following the date of deposit of the fiftieth ratification",
    ),
)


def _banned(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    made = making.date_of("banned")(reading, match)
    return None if made is None or isinstance(made, list) else _open_to_doubt(made)


def _open_to_doubt(made: Found) -> Found:
    """Weapons are banned when the treaty is adopted, signed, or in force, and by states at home."""
    return replace(made, note=UNSURE, states=())


def _concluded(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.date_of("adopted")(reading, match)
    return replace(made, note=UNSURE, states=()) if isinstance(made, Found) else None


BANS: tuple[Rule, ...] = (
    rule(
        "weapons were banned in",
        r"(?:munitions|cluster bombs|mines|landmines|nuclear weapons|chemical weapons|weapons|they|which|that) (?:were|was|are|have been|had been) (?:formally |finally |internationally |globally |officially |first |universally )*(?:banned|outlawed|prohibited)(?: (?:internationally|globally|worldwide|under international law|by (?:an? |the )?(?:international |global )?(?:<[TC]\d+>|treaty|convention)))?,? (?:back )?(?:in|on|since) {D}",
        _banned,
        "Cluster munitions were banned in 2008 because they harm civilians",
    ),
    rule(
        "negotiated in a year, the treaty",
        r"^\W*(?:first |originally |finally |successfully )?(?:negotiated|agreed|concluded|drafted|finali[sz]ed|created|established)(?: (?:in|at|by) (?:(?!<D|\b(?:and|after|since)\b)[^.;]){1,60}?)?,? (?:in|on) {D},? (?:the )?<[TC]\d+>",
        _concluded,
        "Negotiated in Dublin in 2008, the Convention bans cluster munitions",
    ),
)
