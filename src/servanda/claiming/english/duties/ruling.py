"""What the treaty itself requires: "30 ratifications are needed", "within ten years"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.duties.periods import years_for
from servanda.claiming.english.phrases import HAVE, STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading


def _threshold(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many must ratify before it starts; open unless the treaty itself is what starts."""
    if _JOINING.search(match.string[match.start() :]) is None:
        return None  # "the talks started when 46 states agreed to them"
    told = _ITSELF.search(match.string[: match.start()])
    if told is not None and any(
        "protocol" in reading.tag(tag).value for tag in re.findall(r"<C\d+>", told.group())
    ):
        return making.rule_of("threshold", unit=UNSURE)(reading, match)  # type: ignore[return-value]
    its_own = told and (_RATIFYING.search(match.group()) or _HAVE_RATIFIED.match(match.string[match.end() :]))
    unit = "" if its_own and _OTHER.search(match.string[: match.start()]) is None else UNSURE
    return making.rule_of("threshold", unit=unit)(reading, match)  # type: ignore[return-value]


_ITSELF = re.compile(
    r"(?:(?:^|[,;:] |\b(?:and|but|when|that|once|while|although) )(?:the |this )?<[TC]\d+>(?: \([^)]*\))?(?:,? (?:which was )?(?:adopted|agreed|negotiated|concluded|signed|opened for signature|approved) [^,;.]{3,60},)?|(?:^|[,;] |\band |\bwhen |\bthat )it|^(?:it|(?:the )?<[TC]\d+>) [^;]{5,160} and),? (?:which |that |can |cannot |only |will |would |could |shall |may |is |was |to |not |only |now |then |due |set )*$"
)
_HAVE_RATIFIED = re.compile(
    r"(?:,? (?:have|has|had|will have|that|which|who|also|formally|signed and))* (?:ratif|deposit|acced|submit|accept|approv|hand)"
)
_RATIFYING = re.compile(r"\bratif|\binstruments?\b|\bdeposited\b")
_JOINING = re.compile(r"\bratif|\binstruments?\b|\bdeposit|\bsign|\bjoin|\bacced|\bapprov")
_OTHER = re.compile(
    r"\b(?:protocol|amendment|(?<!international )law|bill|act|agreement|paragraph|annex|half|third|quarter)\b"
)


def _starts_with(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many must ratify; not where it is told how many had when it did start: "takes effect today with 65"."""
    return None if _DOES_START.search(match.group()) else _threshold(reading, match)


def _labelled(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many must ratify, as a box has it; without its label "Ratified by 112 states" is how many did."""
    label = reading.before[-_LABEL:] + match.group()
    if "ratified" in match.group() and _CONDITION.search(label) is None:
        return None
    return making.rule_of("threshold")(reading, match)  # type: ignore[return-value]


_LABEL = 40
"""Characters above a line in which its label stands."""
_CONDITION = re.compile(r"\b(?:conditions?|effective|force|requires|required|needed)\b")


_DOES_START = re.compile(
    r"\b(?:today|tomorrow|tonight|now|already|in force|this (?:morning|week|month|year))\b"
)


def _once_ratified(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many must ratify; certain where the treaty itself is what starts then."""
    own = _STARTS_ITSELF.search(match.group()) is not None and _OTHER.search(match.group()) is None
    return making.rule_of("threshold", unit="" if own else UNSURE)(reading, match)  # type: ignore[return-value]


_STARTS_ITSELF = re.compile(
    r"(?:<[TC]\d+>|\bit),? (?:will |would |can |could |shall |then |thus |automatically |finally |duly )*(?:enter|com|cam|tak|took|go|went|becom|becam|start)"
)


def _needed(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many must ratify, or how many more: "needs a further 17 ratifications to become law"; "104 states are in" tells
    how many are parties, unless something waits for them."""
    if _ARE_IN.search(match.group()) and not _WAITING.search(match.string[: match.end()]):
        return None
    more = _FURTHER.search(match.string[max(0, match.start("n") - 40) : match.start("n")]) is not None
    make = making.delta("still_needed") if more else making.rule_of("threshold")
    return make(reading, match)


_FURTHER = re.compile(
    r"\b(?:another|further|additional|extra|the (?:last|final|remaining|missing)|still (?:needs?|requires?|lacks?)|only)(?: <H\d+>| only| just| some)* $"
)
_ARE_IN = re.compile(r"(?:states|countries|nations|governments) are in$")
_WAITING = re.compile(r"\b(?:after|until|till|when|once|before|if|unless)\b")


RULES_OF_THE_TREATY: tuple[Rule, ...] = (
    rule(
        "ratifications needed for entry into force",
        rf"(?:after|until|when|once|with|requires?|required|need(?:s|ed)?|the|by|upon|following)? ?(?:the )?{{N}} (?:{STATES} )?(?:ratifications?|instruments?(?: of ratification)?|states|countries) (?:are (?:in(?=[.,;]|$)|needed|required|necessary|deposited)|have been deposited|were (?:needed|required)|needed|required|necessary|that trigger|to (?:enter|trigger|come|bring|take effect|become (?:law|binding))|before it|(?:must|have to|had to) ratify)",
        _needed,
        "the treaty cannot take effect until 30 ratifications are in",
    ),
    rule(
        "must be ratified by n",
        r"(?:must|has to|had to|needs to|need to) be ratified by {N}",
        making.rule_of("threshold"),
        "It must be ratified by 30 countries before it starts",
    ),
    rule(
        "when so many have ratified",
        rf"\b(?:enter|entering|come|coming|take|taking|become|becoming|goes?|go into|start|trigger)[^.;]{{0,80}}?(?:when|once|after|as soon as|until|if|upon)(?: it has been ratified by| ratification by)? (?:at least )?{{N}} (?:{STATES}|of them|ratifications?|instruments)",
        _threshold,
        "The treaty will enter into force when 50 countries have ratified it",
    ),
    rule(
        "started when so many had ratified",
        rf"\b(?:came into|took|went into|became)[^.;]{{0,80}}?,? (?:when|once|after|as soon as)(?: at least| the required)? {{N}} (?:{STATES}|of them) (?:{HAVE} )?(?:ratified|acceded|deposited)",
        _threshold,
        "It became binding international law on 1 August 2010, once 30 States had ratified it",
    ),
    rule(
        "starts with so many",
        r"\b(?:enters?|comes?|takes?|becomes?|goes|starts?|triggered|binding|(?<!in )force|(?<!in )effect)\b[^.;<]{0,40}? (?:only )?(?:with|upon|on|by) (?:the |at least )?(?:deposit of )?{N} (?:ratifications?|deposits?|instruments?)\b",
        _starts_with,
        "The treaty becomes binding with 30 ratifications",
    ),
    rule(
        "once so many have ratified",
        rf"^(?:when|once|after|if|until) {{N}} {STATES} (?:{HAVE} )?(?:signed and )?(?:ratified|ratify|acceded)[^.;]*?(?:enter(?:s|ed)?|comes?|came|takes?|took|go|went|becomes?|became|start(?:s|ed)?)\b[^.;]{{0,30}}?(?:force|effect|law|binding|part of|start)",
        _once_ratified,
        "Once 30 countries have ratified the convention it will enter into force",
    ),
    rule(
        "after it was ratified by n",
        rf"\b(?:after|following) (?:it (?:was|had been|has been)|being|its|the)? ?(?:formally |initial |first )?(?:ratified|ratification) by {{N}} {STATES}",
        making.rule_of("threshold"),
        "It entered into force six months after it was ratified by 30 states",
    ),
    rule(
        "label of the condition",
        rf"^\W*(?:(?:condition|effective|entry into force)\W*)*(?:ratified|ratifications?) by {{N}} {STATES}(?: \([^)]{{0,20}}\))?\W{{0,3}}(?:\[\w{{1,3}}\])?(?: ?\|)?(?:$|(?= ?(?:signator|part(?:y|ies)\b)))",
        _labelled,
        "Ratifications by 40 states",
    ),
    rule(
        "n months after the nth ratification",
        r"(?:<N\d+> (?:months|days) )?after (?:(?:the date of )?(?:the|its) (?:deposit of (?:the |its )?)?|(?:being|it (?:was|is|had been|has been)) ratified by (?:a |an |the )?)?(?:(?P<o><O\d+>) (?:ratifications?|instruments?|accessions?|deposits?|state\b|country\b|nation\b)|{N} (?:ratifications?|instruments?|accessions?|deposits?)\b)",
        making.rule_of("threshold"),
        "six months after the 30th ratification",
        "six months after the deposit of the thirtieth ratification",
        "will take effect after being ratified by a 30th country",
    ),
    rule(
        "the n needed",
        r"(?:to reach the|of the) {N} (?:that trigger|needed|required|ratifications needed|ratifications required)",
        making.rule_of("threshold"),
        "7 more ratifications to reach the 30 that trigger its start",
    ),
    rule(
        "withdrawal takes effect after n months",
        r"(?:withdrawal|denunciation)[^.;]{0,60}?(?:(?:takes?|took|taken|taking|become(?:s)?)(?: only)? effect(?:ive)?|(?:comes?|came|enters?|entered) into (?:effect|force)) {N} (?P<u>months|days|year|years)",
        lambda r, m: making.rule_of("withdrawal", unit=m.group("u"))(r, m),
        "the withdrawal shall only take effect six months after the receipt of the instrument",
        "The withdrawal would normally come into effect six months after the notification",
    ),
    rule(
        "destroy stocks within n years",
        r"(?:destroy|destruction of|destroying)[^.;]{0,60}?(?:stock(?:s|piles?)?)[^.;]{0,110}?(?:within|not later than|no later than|at the latest|in) {N} years",
        making.rule_of("stockpile", unit="years"),
        "undertakes to destroy its stockpiles not later than eight years after entry into force",
    ),
    rule(
        "so many years to destroy",
        r"{N} years (?:in which |after entry into force )?to (?:destroy|eliminate|get rid of)[^.;]{0,50}?(?:stock\w*|mines|munitions)",
        years_for("stockpile"),
        "gives each State Party eight years to destroy its stockpiles",
    ),
    rule(
        "so many years to clear",
        r"{N} years (?:in which |after entry into force )?to (?:clear|demine)",
        years_for("clearance"),
        "gives each State Party ten years to clear its land",
    ),
    rule(
        "clear the ground within n years",
        r"(?:destroy|remove|lift|eliminate)[^.;]{0,60}?(?:mines|munitions|remnants|ordnance|submunitions)(?: that are| which are)? (?:in|from) (?:the ground|mined areas|(?:its|their) (?:soil|land|territory))[^.;]{0,40}?(?:within|not later than|no later than|in) {N} years",
        making.rule_of("clearance", unit="years"),
        "destroy all antipersonnel mines in the ground within ten years",
    ),
    rule(
        "clear land within n years",
        r"\b(?:clear|clearance of|clearing)\b[^.;]{0,70}?(?:within|not later than|no later than|in) {N} years",
        years_for("clearance"),
        "clear contaminated land within ten years",
    ),
)
