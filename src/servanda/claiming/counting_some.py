"""Whether a figure may count only some of the states: of a group, of a period, at an event, or those on a list."""

from __future__ import annotations

import re

from servanda.claiming.model import OF_SOME, PARTED, Found, replace
from servanda.claiming.opened import OPENED
from servanda.claiming.reading import Mention, Reading
from servanda.claiming.tongue import Tongue

NUMBER_OF = re.compile(
    r"\b(?:number|tally|total) of (?!<[NH])|\bnombre (?:total )?(?:de |d'|des )(?!<[NH])|"
    r"\b(?:número|total|cifra) (?:total )?de (?!<[NH])"
)
"""Words by which a figure is all there are, whatever the sentence tells of before: "bringing the number to 47"."""


def of_fewer(claim: Found, reading: Reading, match: re.Match[str], tongue: Tongue) -> Found:
    """The claim with a note where its figure may count only some of the states."""
    if not _since_the_opening(claim, reading) and _of_some(reading, tongue, match, claim):
        claim = replace(claim, note=OF_SOME)
    if claim.kind != "count":
        return claim
    listed = _listed(reading, match, claim)
    if listed:
        return replace(claim, note=OF_SOME, states=listed if len(listed) == claim.value else ())
    if claim.what == "signed" and not claim.note and tongue.parted.search(reading.tagged):
        return replace(claim, note=PARTED)
    return claim


def below_another_matter(reading: Reading) -> bool:
    """Whether a line has nothing but a figure of states, and the line above it, or its label, tells what they did."""
    bare = _BARE.fullmatch(reading.tagged)
    if bare is None:
        return False
    if bare["label"]:
        return _OTHER_MATTER.search(bare["label"]) is not None
    above = reading.source[max(0, reading.start - _LINE_ABOVE) : reading.start].rstrip(" \t\n•*·–—-")
    line = _ITS_TITLE.split(above[above.rfind("\n") + 1 :], maxsplit=1)[0]
    return _OTHER_MATTER.search(line) is not None


_BARE = re.compile(r"(?P<label>[^<>:;.]{3,80}:)?\W*(?:<H\d+> )*<N\d+> [^\W\d]++(?: [^\W\d]++){0,3}\W*")
_LINE_ABOVE = 140
_ITS_TITLE = re.compile(r"\b(?:convention|convención|trait[ée]|treaty|tratado)\b", re.IGNORECASE)
"""Where the name of a treaty begins, which tells of stocks and their destruction itself."""
_OTHER_MATTER = re.compile(
    r"\b(?:report|rapport|informe|stock|arsenal|arsenaux|existencias|reserva|law|laws|loi|lois|leyes|legislat|législat|legisla|"
    r"late\b|overdue|retard|retraso|delay|extension|extended|prolong|prórroga|clear|contamin|dépoll|décontam|déminé|desminad|"
    r"destroy|destruct|détru|destru|particip|attend|present\b|présents|presentes|asist|assist|funded|contribu|vot[eéa]|"
    r"abst|produc|product|victim|víctim|submi|soumis|remis|entreg|replied|respond|répond|complet|achev|termin|finish|finaliz)",
    re.IGNORECASE,
)
"""What states do beside joining: reports, stocks and land, laws, meetings, votes."""


def _since_the_opening(claim: Found, reading: Reading) -> bool:
    """Whether a figure counts from the year in which signing began, and so all there are: "by 154 since 1997"."""
    opened = OPENED.get(claim.treaty or "")
    return opened is not None and any(
        reading.tag(tag).value.earliest.year == opened.year for tag in _SINCE.findall(reading.tagged)
    )


_SINCE = re.compile(r"\b(?:since|depuis|desde)(?: [a-z]+){0,2} (<D\d+>)")


_STATES_NEXT = re.compile(r"[^.;<]{0,40}?(<S\d+>)")


def _listed(reading: Reading, match: re.Match[str], claim: Found) -> tuple[str, ...]:
    """As many states as a figure says, named right after it: "four parties (Botswana, Chad, Mali and Togo)".

    One or two may be missed where a long list is read: it is a list of those counted all the same.
    """
    after = _STATES_NEXT.match(reading.tagged, match.end())
    states: tuple[str, ...] = reading.tag(after.group(1)).value if after is not None else ()
    missed = abs(len(states) - claim.value) if isinstance(claim.value, int) else None
    return states if missed == 0 or (missed is not None and missed <= 2 and len(states) > _LONG) else ()


_LONG = 6
"""States in a list so long that a name or two of it may not have been read."""


def _of_some(reading: Reading, tongue: Tongue, match: re.Match[str], claim: Found) -> bool:
    """Whether a figure may count only some of the states: of a group, of a period, or at an event."""
    if any(reading.tag(tag).value != claim.group for tag in _groups_beside(reading.tagged)):
        return True
    # "At the meeting 18 are to sign the treaty, ratified by 68": what is said of the treaty is no part of the meeting.
    apart = _RATIFIED_BY.match(match.group()) and _ITS_NAME.search(reading.tagged, 0, match.start())
    tagged = _SAME_DAY.sub(_blank, reading.tagged) if _at_the_opening(claim) else reading.tagged
    told_of = _but_for_examples(tagged, match)[match.start() if apart else 0 :]
    if claim.kind == "ordinal" and _AS_PARTY.search(claim.text) is not None:
        told_of = _EVENT.sub("", told_of)  # who becomes a party at a meeting is counted among all
    if tongue.some.search(told_of):
        return True
    if NUMBER_OF.search(match.group()):
        return False
    # "It takes effect today, with 61 ratifications": so many there are by then.
    told = [
        item
        for item in reading.found
        if item.relative and not (item.value == reading.today and _WITH.match(reading.source, item.end))
    ]
    if tongue.standing.search(match.group()):
        # "Signed so far by 107 states, it took effect on Sunday": that day is of something else.
        told = [item for item in told if not _behind_a_comma(reading, claim, item)]
    if claim.kind == "ordinal":
        # "On Monday it became the 190th party" ranks it among all, "the second to join this year" does not.
        return any(not item.value.exact for item in told)
    if any(item.value != reading.today for item in told):
        return True
    before = reading.tagged[max(0, match.start() - 60) : match.start()]
    if tongue.standing.search(before + match.group()):
        return False
    # "Today there are 84 parties", but "today six states ratified".
    told_of_today = bool(told) and tongue.perfect.search(match.group()) is None
    return tongue.once.search(before + match.group()) is not None or (
        told_of_today and tongue.totals.search(before) is None and _STANDS.search(before) is None
    )


_WITH = re.compile(r", (?:with|avec|con) ")


def _behind_a_comma(reading: Reading, claim: Found, item: Mention) -> bool:
    return item.start > claim.end and "," in reading.source[claim.end : item.start]


def _but_for_examples(tagged: str, match: re.Match[str]) -> str:
    """A sentence without what it gives as an example behind a figure: "25 states, including three from the region"."""
    if match.groupdict().get("n") is None:
        return tagged
    end = match.end("n")
    return tagged[:end] + _EXAMPLES.sub("", tagged[end:])


_AS_PARTY = re.compile(r"\bparty\b|\bpartie\b|\bparte\b", re.IGNORECASE)
_EVENT = re.compile(
    r"\b(?:at|during) (?:the|an?|that|this) (?:(?!\b(?:year|region)\b)[\w'-]+ ){0,5}?"
    r"(?:conference|ceremony|event|meeting|summit|session|assembly)\b(?: of (?:the )?states parties)?"
)

_EXAMPLES = re.compile(
    r",? (?:including|among them|notably|y compris|dont|incluid[oa]s|entre ellos) "
    r"(?:(?!\b(?:have|has|had|are|were|ont|sont|han|son)\b)[^;:.])*"
)


def _at_the_opening(claim: Found) -> bool:
    """Whether a figure is of the day signing began, on which all that signed "the same day" are all there were."""
    opened = OPENED.get(claim.treaty or "")
    return (
        opened is not None
        and claim.what == "signed"
        and claim.as_of is not None
        and claim.as_of.earliest == opened
    )


def _blank(words: re.Match[str]) -> str:
    return " " * len(words.group())


_SAME_DAY = re.compile(r"\b(?:même jour|mismo día)\b")
"""What else tells that a figure is of one day only, and so of some."""
_RATIFIED_BY = re.compile(r"ratified by|ratifiée? par|ratificad[oa] por")
_ITS_NAME = re.compile(r"<[TC]\d+>(?: \([^()]*\))?,? $")


def _groups_beside(tagged: str) -> list[str]:
    """The groups of states a sentence names, but for examples: "130 states, all EU members among them"."""
    return [
        found.group()
        for found in (_GROUP.finditer(tagged) if "<G" in tagged else ())
        if not (_AS_EXAMPLE.search(tagged[: found.start()]) or _AMONG_THEM.match(tagged[found.end() :]))
    ]


_GROUP = re.compile(r"<G\d+>")
_AS_EXAMPLE = re.compile(
    r"\b(?:including|among them|notably|such as|dont|y compris|parmi (?:eux|lesquels)|notamment|"
    r"incluid[oa]s?|incluyendo|entre (?:ell[oa]s|los que (?:están|figuran|se (?:encuentran|cuentan)))|"
    r"además de)(?: (?!<N)[\w'’<>-]+){0,3} $"
)
_AMONG_THEM = re.compile(
    r"(?: [\w'-]+){0,2},? (?:among them|included|parmi eux|compris|inclus|entre ellos|incluidos)\b"
)

_STANDS = re.compile(r"\bthere (?:are|is)\b|\b(?:has|have|counts?|numbers?) (?:now )?(?:<H\d+> )*<N")
