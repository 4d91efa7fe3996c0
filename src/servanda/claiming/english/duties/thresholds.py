"""How many states must be bound before a treaty binds anybody, told by what happens until then or only after it: "will not
come into force until 30 countries have ratified it", "not until 30 have ratified will it enter into force"."""

from __future__ import annotations

import re

from servanda.claiming.english.phrases import STATES
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import MOST_STATES, delta, rule_of
from servanda.claiming.making.senses import BY_SIGNATURE
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading

_BEGINS = (
    r"(?:(?:enter|enters|entering|come|comes|coming|go|goes) into (?:force|effect|operation)|takes? effect|"
    r"(?:become|becomes) (?:legally )?(?:binding|effective|operational|(?:international )?law)|be (?:in force|binding|law)|start|starts)"
)
_WILL = r"(?:will|would|can|could|shall|may|does|is to|was to)"
_NEVER = rf"(?:(?:{_WILL} (?:not|only|never)|cannot|can't|won't|only)(?: (?!<)\w+)?)"
_THEN = r"(?:until|till|before|unless|only (?:when|once|after|if)|when|once|after|as soon as|if)"
_ACTED = (
    r"(?P<v>(?:(?:have|had|has|will have|are|were|be) )?(?:(?:each|all|formally|also|both) )*"
    r"(?:signed (?:and|or) ratified|ratified|ratify|accede(?:d)?|deposited?|joined?|on board|bound|signed|sign)\b(?! (?:up|on|to)\b))"
)
_RATIFICATIONS = r"(?:(?:(?:required|necessary|needed|national) )?(?:ratifications?|instruments?|accessions?)(?: of ratification)?)"
_SO_MANY = rf"(?:at least |a total of |the first |as many as )?{{N}} (?:{STATES}|others|of them)?,? ?{_ACTED}"


def _threshold(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The number; where it is to be of those that sign, nobody is bound by that."""
    number = reading.value(match, "n")
    if not isinstance(number, int) or not 1 < number <= MOST_STATES:
        return None
    if _OTHERS.search(match.group()) or _OF_IT.search(match.string[: match.start()]):
        return None
    said = match.groupdict().get("v") or ""
    signing = _SIGN.search(said) is not None
    sure = "<T" in match.group() or "<C" in match.group() or _IT.search(match.group())
    # "When four have ratified" may be four more.
    note = "" if sure and number >= _FEWEST else UNSURE
    return rule_of("threshold", unit=note or (BY_SIGNATURE if signing else ""))(reading, match)


def _period(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How long after the last ratification it wants, or after a state's own, it begins."""
    if _LEAVING.search(match.string[: match.start()]):
        return (
            None  # "a withdrawal from the Treaty takes effect twelve months after the deposit of the notice"
        )
    unit = match.groupdict().get("u") or "months"
    return rule_of("entry", unit=unit if unit.endswith("s") else f"{unit}s")(reading, match)


def _wanting(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many more must ratify, where ratifications are what is told of."""
    told = f"{reading.before} {match.string[: match.end()]}"
    return delta("still_needed")(reading, match) if _RATIFYING.search(told) else None


def _reached(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """A number to be reached, which may be any other goal."""
    told = f"{reading.before} {match.string}"
    return rule_of("threshold", unit=UNSURE)(reading, match) if _RATIFYING.search(told) else None


_RATIFYING = re.compile(r"\bratif|\binstruments?\b|\bin(?:to)? force\b")
_SIGN = re.compile(r"\bsign(?:ed)?$")
_FEWEST = 10
_OF_IT = re.compile(r"\b(?:to|of|on|under|implementing|amending) (?:the |this )?(?:[\w'-]+ )?$")
"""Words before a treaty by which another thing enters into force: "the amendment to the Convention will not"."""
_IT = re.compile(r"\bit\b|\bwhich\b")
_LEAVING = re.compile(
    r"\b(?:withdraw\w*|denunciations?|exit|departure|leav\w+|notices?|terminat\w+)\b[^.;,]*$"
)
_OTHERS = re.compile(r"\b(?:protocol|amendment|bill|act|paragraph|for (?:it|us|them|the country)(?! to\b))\b")


def _rule(name: str, pattern: str, *examples: str, make: Make = _threshold) -> Rule:
    return rule(name, pattern, make, *examples)


THRESHOLDS: tuple[Rule, ...] = (
    _rule(
        "not in force until so many have ratified",
        rf"(?:{{T}}|\bit|\bwhich) {_NEVER} {_BEGINS}(?: (?!<N)[^.;<]{{0,30}})? {_THEN} (?:the )?{_SO_MANY}",
        "The Convention will not come into force until 30 countries have ratified it",
        "it cannot enter into force before 30 states have ratified it",
    ),
    _rule(
        "in force as soon as so many have ratified",
        rf"(?:{{T}}|\bit|\bwhich) {_WILL} (?:then |finally |automatically |legally )*{_BEGINS}(?: (?!<N)[^.;<]{{0,30}})? (?:when|once|after|as soon as|if) (?:the )?{_SO_MANY}",
        "The Convention will be in force as soon as 30 states are on board",
    ),
    _rule(
        "not until so many have ratified will it be in force",
        rf"(?:^|[;:,] |\b(?:and|but) )(?:not until|only (?:when|once|after|if)|unless|until) {_SO_MANY}(?: (?:their|it|{{U}})\b[^.;,<]{{0,40}})?,? (?:can |will |would |does |shall |could |may )?(?:{{T}}|it) (?:(?:will|would|can|could|shall|does) )?(?:(?:not|never) )?{_BEGINS}",
        "Not until 30 countries have ratified will the Convention enter into force",
        "Unless 30 countries ratify, the Convention will not enter into force",
    ),
    _rule(
        "before it is in force it needs so many",
        rf"\bbefore (?:it|{{U}}) (?:can |could |would )?{_BEGINS},? (?:{{T}}|it) (?:needs?|needed|requires?|required|must (?:have|gain|attract)) (?:at least |a total of )?{{N}} {_RATIFICATIONS}",
        "Before it becomes law, the Convention needs thirty ratifications",
    ),
    _rule(
        "so many is what it needs",
        rf"{{N}} is the number of (?:ratifications|accessions|instruments)(?: of ratification)?(?: that)? {{T}} (?:needs|requires) to {_BEGINS}",
        "30 is the number of ratifications the Convention needs to enter into force",
    ),
    _rule(
        "so many must sign for it to be in force",
        rf"{{N}} {STATES} (?:must|have to|had to|need to|needed to) (?P<v>sign)(?: (?:it|{{U}}))?,? (?:for (?:it|{{T}}) to|before (?:it|{{U}}) can|before (?:it|{{U}})) {_BEGINS}",
        "Forty states must sign the Convention for it to enter into force",
    ),
    _rule(
        "so many will bring it into force",
        rf"(?:^|[;:,] ){{N}} {_RATIFICATIONS} (?:will|would|were to|are to) (?:bring|bring about|trigger) (?:{{T}}|it)(?:'s)? (?:into (?:force|effect)|entry into force)",
        "Thirty ratifications will bring the Convention into force",
    ),
    _rule(
        "with so many it would be law",
        rf"(?:^|[;:,] )(?:with|after|upon|on) {{N}} {_RATIFICATIONS},? (?:{{T}}|it) (?:will|would|can|could) {_BEGINS}",
        "With 30 ratifications the Convention would become binding international law",
    ),
    rule(
        "it begins so long after a ratification",
        rf"(?:{{T}}|\bit),? (?:{_WILL} (?:then |only )*)?{_BEGINS},? {{N}} (?P<u>months|days) (?:after|following|from|upon) (?:the |its |their |a )?(?:date of )?(?:the |its )?(?:(?:at least )?<[ON]\d+> (?:{STATES}|ratif|instrument|deposit|state|country|accession)|deposit|ratif|instrument)",
        _period,
        "The Arms Trade Treaty enters into force 90 days after 50 states have ratified",
    ),
    rule(
        "once so many have ratified it begins so long later",
        rf"\b(?:once|when|after|if) (?:at least )?<N\d+> (?:{STATES}|ratifications|instruments)\b[^.;<]{{0,40}}(?:{{U}})?[^.;<]{{0,20}},? (?:{{T}}|it) {_WILL} {_BEGINS} {{N}} (?P<u>months|days) (?:later|afterwards|thereafter|after that)",
        _period,
        "Once 30 states have ratified the Convention, it will enter into force six months later",
    ),
    rule(
        "on the first day of the nth month after a ratification",
        rf"{_BEGINS} (?:(?:for (?:it|each|every|that|a|any|the) ?(?:new |acceding |ratifying )?(?:states?(?: party)?|country|party)?) )?on the first day of the {{O}} month (?:after|following) (?:the |its )?(?:month in which |date (?:on|of) )?(?:the |its |it |that |a |state |country )*(?:<[ON]\d+> )?(?:(?:has |have )?(?:deposits?|deposited|ratifies|ratified|joins|acceded)|ratification|instrument|deposit|accession)",
        _period,
        "The Convention enters into force on the first day of the sixth month after the thirtieth ratification",
    ),
    rule(
        "so many more are needed",
        rf"{{N}} more(?: {_RATIFICATIONS}| {STATES})? (?:are|were|is) (?:still |now )*(?:needed|required|necessary|missing)\b(?! (?:to (?:reach|meet|achieve|attain|hit)|by|for (?!(?:the |its )?(?:entry|{{U}} to))))",
        _wanting,
        "It has 33 ratifications; 17 more are needed",
    ),
    rule(
        "so many short of what it needs",
        r"(?:just |only |still )?{N} (?:ratifications |states |instruments )?(?:short|shy) of (?:what|those|the number) (?:it|{T}) (?:needs|requires)\b",
        _wanting,
        "It has 33 ratifications, 17 short of what it needs to enter into force",
    ),
    rule(
        "until we reach so many",
        r"\b(?:until|till) (?:we|it|they) (?:reach|get to|have|hit) (?:the )?{N}(?! (?:percent|per cent|million|days|years))",
        _reached,
        "It is on its way to entry into force. Let's keep pressing until we reach 50 and beyond",
    ),
)
