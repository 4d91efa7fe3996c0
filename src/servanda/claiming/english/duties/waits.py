"""How long it takes until a treaty binds, or binds no more, and how many it waits for, where the verb goes first: "the exit
takes effect six months on", "90 days after 50 states have ratified", "it took 30 ratifications to get here"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import STATES
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_LEAVING = r"(?:withdraw(?:al|als|ing)?|denunciations?|denouncing|departure|exit|leaving|(?:withdrawal |such )?(?:notice|notification)(?: of (?:withdrawal|denunciation))?)"
_OF_NO_OTHER = r"(?! (?:from|of) (?:an? |(?:the |his |her |my |our )(?!withdrawal|denunciation|treaty|convention|<[TCSG])(?!notice|state|country|party|parties|government)\w))"
"""Not the withdrawal of a bill, nor the exit from a lease."""
_OF_LEAVING = re.compile(r"withdr|denunci|denounc|\bleav|\bleft\b|\bexit|\bquit|pull\w* out|article <N\d+>")
_IN_FORCE = r"(?:(?:take|takes|taking|have|has|having) (?:legal )?effect|(?:become|becomes|becoming) (?:effective|valid|binding|final|legal)|(?:come|comes|coming|enter|enters|entering) in ?to (?:legal )?(?:force|effect)|be (?:effective|final|complete))"
_ONLY = r"(?:,? (?:only|just|exactly|automatically|then|some))*"


def _until_it_has_left(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How long a notice runs; a notice that is not said to be of leaving may be of anything."""
    if _A_LAW.search(match.string[: match.start()]):
        return None  # "the law on leaving the Convention takes effect after two months"
    told = match.string if _NOTICE.match(match.group()) else reading.before[-200:] + match.string
    if not _OF_LEAVING.search(told):
        return None
    return making.rule_of("withdrawal", unit=_unit(match))(reading, match)


_A_LAW = re.compile(
    r"\b(?:laws?|acts?|bills?|decrees?|regulations?|debates?|votes?|motions?|budgets?) (?:[\w-]+ )?(?:on|for|about|of|to)(?: the| its)? $"
)
_NOTICE = re.compile(r"\W*(?:such )?noti(?:ce|fication)\b(?! of (?:withdraw|denunc))")


def _until_it_binds(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How long after a ratification a treaty binds, and no withdrawal has effect."""
    if _AN_END.search(match.string[: match.end()]):
        return None
    told = f"{reading.before[-200:]} {match.string[: match.end()]}"
    sure = _DEPOSIT.search(told) or "<S" in match.group() or "membership" in match.group()
    return making.rule_of("entry", unit=_unit(match))(reading, match) if sure else None


_AN_END = re.compile(r"withdr|denunci|\bleav|\bexit|\bquit")
_DEPOSIT = re.compile(r"\bdeposit|\binstrument|\baccession|\bacced|\bratif|\bjoin")


def _unit(match: re.Match[str]) -> str:
    unit = match.group("u")
    return unit if unit.endswith("s") else f"{unit}s"


def _for_all(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many a treaty waits for: enough that they are no group's."""
    number = reading.value(match, "n") if match.groupdict().get("n") else reading.value(match, "o")
    told = f"{reading.before[-200:]} {match.string}"
    if (
        not isinstance(number, int)
        or number < _FEWEST
        or not _DEPOSIT.search(told)
        or _OTHER.search(match.group())
    ):
        return None
    return making.rule_of("threshold")(reading, match)


_FEWEST = 10
_OTHER = re.compile(r"\b(?:protocol|amendment|resolution|constitution|bill)\b")


def _rule(name: str, pattern: str, make: Make, *examples: str) -> Rule:
    return rule(name, pattern, make, *examples)


WAITS: tuple[Rule, ...] = (
    _rule(
        "an exit takes effect so long on",
        rf"\b{_LEAVING}\b{_OF_NO_OTHER}(?:(?!<[ND])[^.;:]){{0,60}}? (?:(?:will|shall|would|can|could|does|is to) (?:not )?)?(?:only )?{_IN_FORCE}{_ONLY}(?: for (?:it|the state|<S\d+>))? (?:after |within |in |following )?(?:<H\d+> |at least |another )*{{N}}[ -](?P<u>months?|days|years?)(?: on| later| after| afterwards| thereafter| from|(?=[.,;)]|$))",
        _until_it_has_left,
        "Lithuania is leaving the Convention. Once notified, the exit takes effect six months on",
        "A withdrawal from the Convention becomes effective only after six months",
    ),
    _rule(
        "an exit takes so long",
        rf"\b{_LEAVING}\b{_OF_NO_OTHER}(?:article <N\d+>|(?!<[ND])[^.;:,]){{0,50}}? takes (?:<H\d+> |at least )*{{N}} (?P<u>months|days|years?)(?= to (?:{_IN_FORCE}|be)|[.,;]|$)",
        _until_it_has_left,
        "Under the Convention notice under Article 20 takes six months to have effect",
    ),
    _rule(
        "in force so long after so many have ratified",
        rf"\b{_IN_FORCE} (?:only )?{{N}} (?P<u>months|days) after (?:the )?(?:<H\d+> |at least )*<N\d+> {STATES} (?:have |had )?(?:each )?(?:ratif|deposit|acced|join)",
        _until_it_binds,
        "The Convention opens for signature in December and will enter into force six months after 30 states have ratified it",
    ),
    _rule(
        "for a state it begins after so long",
        rf"(?:{{U}}|\bit|\bmembership(?: of (?:the )?<[TC]\d+>)?) (?:will |shall |would |is to |then |formally )*{_IN_FORCE}(?: (?:for|in) (?:the )?(?:{{S}}|country|it\b|state|kingdom|republic))? (?:after|within|in) (?:<H\d+> )*{{N}} (?P<u>days)\b",
        _until_it_binds,
        "China deposited its instrument, and the Arms Trade Treaty will become effective for China after 90 days",
        "Myanmar has ratified the Chemical Weapons Convention; membership takes effect within 30 days",
    ),
    _rule(
        "it will enter into force so long later",
        rf"(?:{{U}}|\bit) (?:will|shall|would|is to) (?:then |thus |now |therefore )*{_IN_FORCE} {{N}} (?P<u>days) (?:later|afterwards|thereafter|from now)",
        _until_it_binds,
        "Honduras was the fiftieth to ratify: the TPNW will enter into force 90 days later, on 22 January 2021",
    ),
    _rule(
        "for its beginning so many ratifications are required",
        rf"\brequires? (?:the )?(?:(?:signatures?|approval|early|prior) (?:and )?)*ratifications? (?:by|of|from) (?:at least )?{{N}} (?:{STATES}|parties|signatories)",
        _for_all,
        "For the ATT to come into force, Article 22 requires the signatures and early ratification by 50 states",
    ),
    _rule(
        "it took so many ratifications",
        r"\b(?:takes|took|needs|needed) (?:<H\d+> |at least |all )*{N} (?:ratifications|instruments)(?: (?:of|to) {U})? (?:to (?:get (?:us )?(?:here|there)|reach this|bring (?:it|{U}) (?:into|to)|start|set)|for (?:it|that|{U}) to\b|before (?:it|{U}))",
        _for_all,
        "It took 30 ratifications to get here",
    ),
    _rule(
        "after the date of the deposit of the nth instrument",
        r"\bfollowing (?:the )?(?:date of )?(?:the )?deposit of (?:the |its )?{O} (?:instrument|ratification)",
        _for_all,
        "The Treaty shall enter into force ninety days following the date of the deposit of the 50th instrument",
    ),
    _rule(
        "of those needed so many are missing",
        rf"{{N}} (?:ratifications |{STATES} )?(?:are|were) (?:needed|required|necessary)(?: in all)?,? (?:so|and|which means|hence|thus)(?: that| still)? <N\d+> (?:more |others )?(?:are |were |remain )?(?:still )?(?:missing|lacking|wanting|outstanding|to go|left)",
        _for_all,
        "32 have ratified the TPNW: 50 are needed, so 18 are missing",
    ),
)
