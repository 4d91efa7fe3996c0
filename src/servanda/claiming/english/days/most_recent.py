"""Who came last or first, as labels and asides tell it, and days of events told without their usual verbs: "(most recently
Palestine on 29 December 2017)", "Latest to ratify: Nigeria, February 2023", "the 50th state ratified it on ..."."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.newcomers import OTHER_DEEDS, said_last
from servanda.claiming.english.doubts import OTHER_THING
from servanda.claiming.english.phrases import STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.counts import MOST_STATES
from servanda.claiming.making.milestones import NTH_DEPOSIT
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_LAST = r"(?:latest|last|newest|most recent)"
_ONE = r"(?:state|country|nation|government|member|party|one)"
_DEED = r"(?P<v>ratify|sign|join|accede|ratification|accession|signature|deposit|instrument|signatory|(?:states? )?party|member)"
_JOINED = r"(?:ratified|joined|acceded to|deposited(?: its instruments?(?: of ratification)?(?: of)?)?|signed up to)"


def _event(said: str) -> str:
    if said.startswith("sign"):
        return "signature"
    return "joined" if said in ("join", "member") or said.endswith("party") else "deposit"


def _lately(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of those who did last what the words before say that so many have done."""
    before = match.string[: match.start()] or reading.before
    told = said_last(before if len(before) > _SOME_WORDS else reading.before)
    told = told or ("joined" if _ARE_IN.search(before) else "")
    if not told or OTHER_DEEDS.search(before):
        return None
    done = _DONE.findall(before if len(before) > _SOME_WORDS else reading.before)
    event = "deposit" if told == "joined" and done and done[-1] in ("ratif", "acced", "deposit") else told
    return making.date_of(event, of_state=True)(reading, match)


_SOME_WORDS = 12
_ARE_IN = re.compile(r"<N\d+> (?:states|countries) are (?:now |already )?(?:in|aboard|on board)\b")
_DONE = re.compile(r"\b(ratif|acced|deposit|join|part(?:y|ies)\b|member)")


def _the_latest(reading: Reading, match: re.Match[str]) -> Found | None:
    """Who joined last, without a day."""
    before = match.string[: match.start()]
    if not match.groupdict().get("v") and not said_last(
        before if len(before) > _SOME_WORDS else reading.before
    ):
        return None
    if OTHER_DEEDS.search(before):
        return None
    return reading.claim(match, "membership", "latest", value=True, states=reading.value(match, "s"))


def _labelled(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return making.date_of(_event(match.group("v")), of_state=True)(reading, match)


def _did_first(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    said = match.group("v")
    return making.date_of(_event("join" if said.startswith("join") else said), of_state=True)(reading, match)


def _adopted(reading: Reading, match: re.Match[str]) -> Found | None:
    """When a body adopted the treaty spoken of; "it" may be a resolution where one is spoken of."""
    made = making.date_of("adopted")(reading, match)
    if not isinstance(made, Found):
        return None
    above = reading.source[max(0, reading.start - _ABOVE) : reading.end].casefold()
    named = _NAMED.search(match.group()) is not None
    return made if named or not _OTHER_TEXT.search(above) else replace(made, note=made.note or UNSURE)


_ABOVE = 400
"""Characters before a sentence in which another text that was adopted may be told of."""
_NAMED = re.compile(r"<T\d+>")
_OTHER_TEXT = re.compile(
    r"\b(?:resolution|declaration|action plan|report|decision|bill|law|budget|motion|statement|amendment|l\.\d)"
)


def _in_force(reading: Reading, match: re.Match[str]) -> Found | None:
    """Since when the treaty is in force whose adoption or opening the same sentence tells."""
    if any(item.sort == "S" for item in reading.found) or OTHER_THING.search(match.string, 0, match.end()):
        return None
    made = making.date_of("entered_into_force")(reading, match)
    if not isinstance(made, Found):
        return None
    return replace(made, states=(), note=made.note or (UNSURE if reading.subject else ""))


def _notice(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """When the depositary had the notice of the state that the words before say is leaving, or has left."""
    before = reading.before[-200:] + match.string[: match.end()]
    day = reading.mention(match, "d")
    if day is None or not _LEAVING.search(before):
        return None
    leaving = _WHO_LEAVES.search(reading.before)
    named = {item.value for item in reading.told if item.sort == "S"}
    if leaving is not None:
        tag = leaving["of"] or leaving["s"]
        states = reading.told[int(tag[2:-1])].value
    else:
        states = reading.nearby(match) if len(named) < 2 else ()
    if len(states) != 1:
        return None
    return making.dated_of(reading, match, "withdrawal_notice", day, states)


_WHO_LEAVES = re.compile(
    r"\b(?:withdrawal|departure|exit|denunciation) (?:of|by) (?:the )?(?:republic of )?(?P<of><S\d+>)|"
    r"(?P<s><S\d+>)(?:'s?)? (?:withdrawal|departure|exit|has left|has withdrawn|is leaving|left\b|withdrew)"
)
"""Who is said to leave."""


def _nth(reading: Reading, match: re.Match[str]) -> Found | None:
    """On which day so many had deposited; the rank itself is a claim of its own."""
    day, rank = reading.mention(match, "d"), reading.tag(match.group("x")).value
    if day is None or not isinstance(rank, int) or not 1 < rank <= MOST_STATES:
        return None
    note = making.certainty(reading, day)
    return reading.claim(
        match, "date", NTH_DEPOSIT, value=str(day.value), date=day.value, about=str(rank), note=note
    )


_LEAVING = re.compile(r"withdr|denunci|denounc|\bleav|\bleft\b|\bexit|\bquit|pull\w* out")

MOST_RECENT: tuple[Rule, ...] = (
    rule(
        "most recently, on",
        rf"(?:\(|, |; |- |– )(?:most recently|lately|the {_LAST}(?: {_ONE})?(?: to (?:do so|join|ratify))?(?: being|,)?|{_LAST}:)(?: by| was| being)? (?:the )?{{S}},?(?: both| all)? (?:on|in) {{D}}",
        _lately,
        "164 states have joined the Mine Ban Treaty (most recently Palestine on 29 December 2017)",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "label of the latest or the first",
        rf"(?:^\W*|[;|] ?)(?:the )?(?:{_LAST}|first)(?: {_ONE})?(?: to)? {_DEED}(?: {_ONE})?(?: (?:of|to|under) {{U}})?(?: ?[:–-] ?| was | is | came from )(?:the )?{{S}}(?:,| on| in|,? \()? ?(?:on |in )?{{D}}",
        _labelled,
        "Latest to ratify: Nigeria, February 2023",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "most recently, so and so",
        rf"(?:\(|, |; |- |– )(?:most recently|the {_LAST}(?: {_ONE})?(?: to (?:do so|join|ratify))?(?: being| is| was|,)?|{_LAST}:)(?: by| was| being)? (?:the )?{{S}}(?=[.;)]|$|,? (?:and|while|but)\b)",
        _the_latest,
        "70 states have ratified the Treaty, most recently Sao Tome and Principe",
    ),
    rule(
        "the latest to do it is",
        rf"\bthe {_LAST}(?: {_ONE})? to {_DEED}(?: to| on to)?(?: {{T}})? (?:is|was|being) (?:the )?{{S}}(?=[.;,)]|$| (?:and|while|but)\b)",
        _the_latest,
        "The latest state to ratify the Convention is Vanuatu",
    ),
    rule(
        "the newest, it did so on",
        rf"{{S}}, (?:which is )?the {_LAST}(?: of (?:them|these|those|all))?(?: {_ONE})?,? ?(?:did so|joined|followed|came|acceded|ratified|:)? ?(?:on |in )?{{D}}",
        _lately,
        "112 states have joined the Convention. South Sudan, the newest, did so on 3 August 2023",
    ),
    rule(
        "the first of some to do it, in",
        rf"{{S}},? (?:which |who )?(?:is|was|became|becomes|being) (?:also )?(?:the )?(?:very )?(?:first|second|<O\d+>|only|latest|last) (?:(?:(?:[\w'-]+|<G\d+>) ){{1,4}}{_ONE}|<G\d+>)(?: in [\w ]{{2,30}}?)? to (?P<v>sign|ratify|join|accede)(?: to)? (?:{{T}}|it),? (?:back )?(?:on|in) {{D}}",
        _did_first,
        "The Philippines was the first Southeast Asian country to sign the Convention in 2008",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "on a day the nth state did it",
        rf"(?:on|in) {{D}},? (?:the )?(?P<x><O\d+>) (?:{STATES}|party|signatory) {_JOINED} {{U}}",
        _nth,
        "On 25 September 2014 the 50th state ratified the Arms Trade Treaty",
    ),
    rule(
        "the nth state did it on",
        rf"(?:^|[;:] ?|\b(?:and|when|after|as) )(?:the )?(?P<x><O\d+>) (?:{STATES}|party|signatory) {_JOINED}(?: {{U}}| it)?,? (?:on|in) {{D}}",
        _nth,
        "The 50th state ratified the Arms Trade Treaty on 25 September 2014",
    ),
    rule(
        "a body adopted it on",
        r"\b(?:general assembly|unga|(?:diplomatic|dublin|oslo|negotiating|final) conference|negotiators) (?:had |has |overwhelmingly |formally |finally |unanimously )*adopted (?:it|the text|this treaty|{T})(?: (?:in|at) (?!<)[\w ]{2,30}?)?,? (?:on|in) {D}",
        _adopted,
        "The Arms Trade Treaty is open to all. The General Assembly had adopted it on 2 April 2013",
    ),
    rule(
        "its text was adopted on",
        r"(?:^|[;:] ?|\band )(?:the |its )(?:final |full |agreed )*text (?:of the treaty |of the convention )?(?:was |had been )(?:formally |finally |overwhelmingly |unanimously )*adopted(?: (?:in|at) (?!<)[\w ]{2,40}?)?,? (?:on|in) {D}(?! (?:in|by) (?:the |a )?(?:senate|parliament|house|national|chamber|lower|upper|committee|government|cabinet|plenary))",
        _adopted,
        "The Arms Trade Treaty is near its goal. The text was adopted on 2 April 2013 with 154 votes",
    ),
    rule(
        "so many agreed its text on",
        rf"(?:{STATES}|delegates|negotiators|diplomats) (?:had |have |finally |formally )*(?:agreed|adopted|approved|finali[sz]ed|concluded) (?:on |to )?the (?:final |full |agreed )*(?:text|wording)(?: of {{U}})?(?: (?:in|at) (?!<)[\w ]{{2,30}}?)?,? (?:on|in) {{D}}",
        _adopted,
        "The Convention was born in Ireland. 107 governments agreed the text in Dublin in May 2008",
        marks=Mark.TEXT_AGREED,
    ),
    rule(
        "open since a day",
        r"^\W*open(?: for signature| to signature| to all states)? (?:since|from) {D}, {T}",
        making.date_of("opened"),
        "Open since 3 June 2013, the Arms Trade Treaty will take effect after 50 ratifications",
    ),
    rule(
        "adopted, opened, and in force on",
        r"\b(?:adopted|opened|signed|concluded)\b[^.]{0,120}?(?:,|;|,? and) (?:(?:has |have )?(?:been |became |is |formally )*)(?:in (?:force|effect)|effective)(?: on| since| from| as of| as from| in)? {D}(?! for\b)",
        _in_force,
        "The Mine Ban Treaty: adopted in Oslo in 1997, opened for signature in Ottawa, in force on 1 March 1999",
        "The Convention on Cluster Munitions: concluded in Dublin on 30 May 2008, effective 1 August 2010",
    ),
    rule(
        "notice reached the depositary on",
        r"\b(?:notice|notification|instrument of withdrawal)(?: of (?:withdrawal|denunciation))? (?:had |has )?(?:reached|arrived (?:at|with)|(?:was |been )?received (?:by|at)|got to) (?:the )?(?:(?:un|u\.n\.|united nations) )?(?:secretary-general|depositary|headquarters|treaty section)[^.;<]{0,30}? (?:on|in) {D}",
        _notice,
        "Lithuania has left the Convention. Notice had reached the UN Secretary-General on 6 September 2024",
    ),
    rule(
        "one of the parties left in",
        r"<N\d+> (?:(?:states? )?part(?:y|ies)|members?|states?|country),? \(?(?:the )?{S}\)?,? (?:has |have )?(?:left|withdrew|withdrawn|quit)(?: it| {U})? (?:in|on) {D}",
        making.date_of("withdrawal", of_state=True),
        "The Convention has 111 parties; one party (Lithuania) left in March 2025",
    ),
)
