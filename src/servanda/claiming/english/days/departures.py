"""Days on which states left a treaty, where the leaving is a noun that something is done with, or is told of the first
state only: "completed its withdrawal in December, Finland in January", "Finland's departure follows on 10 January"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.leavings import GROUP_ITSELF, of_a_group
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_LEAVING = r"(?:withdrawals?|denunciations?|exits?|departures?|leaving|pull-?out)"
_ITS = r"(?:(?:the|its|their|a|formal|official|planned|own|process of) )*"
_COMPLETED = (
    r"(?:(?:which|who|has|have|had|will|would|all|both|each|formally|officially|also|then|finally|now|recently) )*"
    r"(?:complete[sd]?|completing|conclude[sd]?|finali[sz]e[sd]?|finish(?:ed|es)?|effected|formali[sz]ed)"
)
_FOLLOWS = (
    r"(?:,? (?:which )?(?:will |would |is (?:due|set|scheduled|expected) to |are (?:due|set|scheduled|expected) to |has |have )*"
    r"(?:follows?|followed|comes?|came|happens?|happened|occurs?|occurred|materiali[sz]e[sd]?|becomes? (?:a )?(?:fact|reality|law)|became (?:a )?(?:fact|reality)|"
    r"goes into effect|went into effect|kicks? in|kicked in|is dated|dates?))"
)
_ON = r"(?:only |then |later )?(?:on|in|as of|from)"

_GONE = re.compile(
    rf"{_COMPLETED} {_ITS}{_LEAVING}|\b{_LEAVING}{_FOLLOWS}|\bleft\b|\bquit\b|\bexited\b|\b(?:goes|leaves|exits|departs|follows|be out|is out) (?:on|in) (?=<D)"
)
_NOTICE = re.compile(
    r"\b(?:notices?|notif\w+|informed|submitted|deposited|handed|announced|parliament|voted|approved|decided|decision|bill|law|signed)\b"
)
"""What else is done about a leaving on some day."""
_AT_HOME = re.compile(
    r"\b(?:parliament|senate|lawmakers|legislature|seimas|saeima|riigikogu|eduskunta|sejm)\b"
)
_OF_OTHERS = re.compile(rf"\b{_LEAVING} of (?!(?:the |this |that )?<[TCS])")
"""What leaves that is no state: "completed its withdrawal of troops"."""
_ONE_BY_ONE = re.compile(
    r"(?:<D\d+>)(?:(?:,|;|,? and|,? then|,? while|,? followed by)+ (?:the )?<S\d+>(?:'s?)?,? (?:on|in) <D\d+>)*$"
)


def _so_did(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day on which a further state was out, behind that of the first, of which the leaving is told."""
    before = match.string[: match.start()]
    begun = list(_GONE.finditer(before))
    if not begun or _ONE_BY_ONE.search(before) is None:
        return None
    clause = before[begun[-1].start() :]
    if ";" in clause or _NOTICE.search(clause) or _AT_HOME.search(before) or _OF_OTHERS.search(clause):
        return None
    made = making.date_of("withdrawal_effective", of_state=True)(reading, match)
    if not isinstance(made, Found) or len(made.states) != 1:
        return None
    state = reading.mention(match, "s")
    assert state is not None
    return replace(made, start=state.start, text=reading.source[state.start : made.end])


def _each(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """When each of the states named was out; of what is done in its parliament, or by its notice, it may be some step."""
    made = making.date_of("withdrawal_effective", of_state=True)(reading, match)
    step = _STEP.search(match.group()) or _NOTICE.search(match.string)
    if not isinstance(made, Found) or step is None:
        return made
    return replace(made, what="withdrawal", note=made.note or UNSURE)


_STEP = re.compile(r"\bprocess\b|\bfinali[sz]|\bformali[sz]|\beffected\b")


def _goes(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """When a state will be out, where the sentence before tells of others that leave."""
    told = f"{reading.before[-260:]} {match.string[: match.start()]}"
    if _LEAVES.search(told) is None:
        return None
    made = making.date_of("withdrawal_effective", of_state=True)(reading, match)
    return replace(made, note=made.note or UNSURE) if isinstance(made, Found) else None


def _told(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """When a state gave notice, where the sentence before tells of others that leave."""
    if _LEAVES.search(f"{reading.before[-260:]} {match.string[: match.start()]}") is None:
        return None
    made = making.date_of("withdrawal_notice", of_state=True)(reading, match)
    return replace(made, note=made.note or UNSURE) if isinstance(made, Found) else None


_LEAVES = re.compile(
    r"\b(?:left|leav\w+|quit\w*|withdr\w+|exit\w*|pull\w* out|departures?|denounc\w+) (?:(?:from|of|the|this|its) )*(?:the )?(?:<[TC]|it\b)|\bwithdrawals?\b|\bexits?\b|\bdepartures?\b"
)


DEPARTURES: tuple[Rule, ...] = (
    rule(
        "completed its leaving on",
        rf"{{S}},? {_COMPLETED} {_ITS}{_LEAVING}(?: process)?(?: (?:from|of) {{U}}| from it)?,? {_ON} {{D}}",
        _each,
        "Lithuania completed its withdrawal from the Convention on 6 March 2025",
    ),
    rule(
        "a group completed its leaving on",
        rf"{GROUP_ITSELF},? {_COMPLETED} {_ITS}{_LEAVING}(?: process)?(?: (?:from|of) {{U}}| from it)?,? {_ON} {{D}}",
        of_a_group("withdrawal_effective"),
        "The three Baltic states completed their withdrawal from the Mine Ban Treaty in December 2025",
    ),
    rule(
        "its leaving follows on",
        rf"{{S}}(?:'s?)? (?:formal |official |own |announced |planned )*{_LEAVING}(?: from {{U}}| from it)?{_FOLLOWS},? {_ON} {{D}}",
        _each,
        "Latvia has left the Mine Ban Treaty. Finland's departure follows on 10 January 2026",
    ),
    rule(
        "told the depositary on",
        r"{S},? (?:(?:which|who|had|has|formally|officially) )*(?:told|notified|informed) (?:the )?(?:un|u\.n\.|united nations|depositary|(?:un )?secretary-general)(?: (?:so|of it|about it|of this|of its decision|of its intention))?,? (?:on|in) {D}(?! (?:that|of|about|how|why|it)\b)",
        lambda r, m: _told(r, m),
        "Latvia has left the Mine Ban Treaty. Finland, which told the UN on 10 July 2025, goes in January",
    ),
    rule(
        "goes on",
        r"{S}(?:, (?:which|who|whose)\b(?:(?!<S)[^.;:,]){3,70},)? (?:(?:will|is (?:due|set|expected|scheduled) to|is to|itself|then|only) )*(?:go(?:es)?|leaves?|exits?|departs?|follows?|(?:is|be) (?:out|gone))(?: suit)? (?:on|in) {D}(?!,? <S| (?:for|to|with|from)\b)",
        lambda r, m: _goes(r, m),
        "Latvia has left the Mine Ban Treaty. Finland goes on 10 January 2026",
        "Latvia has left the Mine Ban Treaty. Finland will be out on 10 January 2026",
    ),
    rule(
        "and another left it on",
        r"(?:,|;|,? and|,? then|,? while|,? followed by)+ (?:the )?{S}(?:'s?)?,? (?:on|in) {D}(?=[,;.)]| and| then| while|$)",
        _so_did,
        "Estonia completed its withdrawal from the Mine Ban Treaty in December 2025, Finland in January 2026",
        "Estonia left the Mine Ban Treaty in December 2025 and Finland in January 2026",
    ),
)
