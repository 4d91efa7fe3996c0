"""What speaks against taking words at their face: wishes, denials, exceptions, and figures of only some states."""

from __future__ import annotations

import re

from servanda.claiming.making import certainty
from servanda.claiming.marks import Mark
from servanda.claiming.model import (
    EARLIER,
    OF_SOME,
    PARTED,
    RELATIVE,
    UNSURE,
    Found,
    lately,
    replace,
)
from servanda.claiming.reading import Mention, Reading
from servanda.claiming.tongue import Tongue
from servanda.claiming.topics import OPENED

STATED = frozenset({"count", "share", "membership", "ordinal"})
"""Kinds that say how things stand; what must be done, and by when, is another matter."""


def doubted(claim: Found, reading: Reading, match: re.Match[str], tongue: Tongue) -> Found | None:
    """A claim with the note of what may speak against it; None where it says nothing of how things stand."""
    before, after = reading.tagged[: match.start()], reading.tagged[match.end() :]
    whole = claim.what == "outside" and _OF_ALL.search(before) is not None  # "30 of the 33 states not party"
    if claim.kind in STATED and (
        (tongue.wished.search(before) and not whole) or tongue.refuted.search(after)
    ):
        return None
    if claim.kind == "membership" and (
        tongue.apart.search(before) or (not claim.negated and tongue.excepted.search(before))
    ):
        return None
    if claim.kind == "share" and claim.value in ("all", "none") and tongue.excluding.search(reading.tagged):
        return None
    if (
        claim.kind in ("count", "ordinal", "date")
        and not claim.note
        and tongue.hints is not None
        and tongue.hints.paired.search(reading.tagged)
        and "respectively" not in match.group()
    ):
        return replace(claim, note=UNSURE)  # which of them goes with which, the order tells and no rule
    claim = _of_either(claim, reading, match)
    if claim.kind == "date" and not claim.note and _ANNIVERSARY.search(before):
        return replace(claim, note=UNSURE)  # "the 10th anniversary of its entry into force on 1 August 2020"
    if claim.kind == "count" and not claim.note and _in_a_list(reading):
        return replace(claim, note=OF_SOME)
    if claim.kind == "count" and (_NUMBER_OF.search(match.group()) or tongue.totals.search(before)):
        claim = replace(claim, total=True)
    if claim.kind in ("count", "ordinal", "delta") and not claim.note:
        claim = _of_fewer(claim, reading, match, tongue)
    if claim.kind == "count" and _where_it_began(match):
        return replace(claim, note=UNSURE)
    if claim.kind == "count" and _below_a_day(reading):
        return replace(claim, note=EARLIER)
    quoted = reading.source.startswith(">", reading.start)  # a mail within a mail, of an earlier day
    if quoted and claim.kind in ("count", "membership"):
        return replace(claim, note=UNSURE)
    if claim.kind == "membership" and len(claim.states) > 1 and _EACH.search(reading.tagged, match.start()):
        return replace(claim, note=UNSURE)
    if claim.kind in ("share", "membership") and not claim.note and RELATIVE in _undated(reading):
        return replace(claim, note=UNSURE)
    if claim.kind == "count" and claim.value == 0 and claim.group is None:
        return replace(claim, note=UNSURE)
    if claim.kind == "count" and _undated(reading):
        return replace(claim, note=claim.note or EARLIER)
    # "Colombia and 163 others" says 164, which counts them all.
    alone = [item.value for item in reading.found if item.sort == "N"] == [claim.value]
    told_before = (
        alone and not claim.parts and tongue.partial.search(before[-20:] + match.group()) is not None
    )
    if claim.kind == "count" and not claim.states and (told_before or tongue.unsure.search(reading.tagged)):
        sure = (
            claim.note in ("", OF_SOME, PARTED) and not told_before and not _INVENTED.search(reading.tagged)
        )
        return replace(claim, note=EARLIER if sure else UNSURE)
    return claim


_INVENTED = re.compile(r"\b(?:novel|film|roman|novela|película)\b")
"""Works in which figures are made up."""

_NUMBER_OF = re.compile(
    r"\b(?:number|tally|total) of (?!<[NH])|\bnombre (?:total )?(?:de |d'|des )(?!<[NH])|"
    r"\b(?:número|total|cifra) (?:total )?de (?!<[NH])"
)
"""Words by which a figure is all there are, whatever the sentence tells of before: "bringing the number to 47"."""

_EACH = re.compile(r"<D\d+>(?:, <[DN]\d+>)*,? (?:and|y|et) (?:in |on |en |el |le )?<[DN]\d+>")
"""Days one after the other, of which each of several states has one: "signed in 2003, 2005 and 2004"."""

_ANNIVERSARY = re.compile(r"\banniversar(?:y|ies)(?:[^.;<]|<[TC]\d+>){0,40}$")


def _of_either(claim: Found, reading: Reading, match: re.Match[str]) -> Found:
    """A figure of those that are bound or have only signed is of all that joined: "123 parties or signatories"."""
    more = _OR_THE_OTHER.match(reading.tagged, match.end())
    if claim.kind != "count" or claim.what not in ("parties", "signatories") or more is None:
        return claim
    end = reading.places[more.end() - 1] + 1
    return replace(claim, what="joined", end=end, text=reading.source[claim.start : end])


_OR_THE_OTHER = re.compile(
    r" (?:and/or|or|et/ou|ou|y/o|o) (?:signator(?:y states|y|ies)|signataires?|signatari[oa]s|(?:estados )?firmantes|"
    r"(?:states? |[eé]tats?[ -]|estados? )?part(?:y|ies?|es?))\b"
)


def _in_a_list(reading: Reading) -> bool:
    """Whether a figure stands at the head of an item of a list, which may be of some of the states only."""
    return (
        reading.tagged.startswith("<N")
        and _BULLET.search(reading.source[max(0, reading.start - 4) : reading.start]) is not None
        and not any(item.sort == "T" for item in reading.found)
    )


_BULLET = re.compile(r"[•*·▪◦●–—-] *$")

_OF_ALL = re.compile(r"<N\d+> (?:out )?of (?:the |its |these |those |all )*$")


def _below_a_day(reading: Reading) -> bool:
    """Whether a sentence without a day of its own stands below a line with one, which may be that of its figures."""
    own_day = any(item.sort == "D" for item in reading.found)
    return not own_day and len(reading.before) < 90 and _DATED_HEADING.search(reading.before) is not None


def _where_it_began(match: re.Match[str]) -> bool:
    """Whether a figure is the one a change began from, on a day the sentence need not give: "from 88 to 98"."""
    if match.groupdict().get("n") is None:
        return False
    before, after = match.string[: match.start("n")], match.string[match.end("n") :]
    return _FROM.search(before) is not None and _TO.match(after) is not None


_FROM = re.compile(r"\b(?:from|de|desde)(?: (?:les|los|the|quelque|unos))? (?:<H\d+> )*$")
_TO = re.compile(r"^(?: (?!<N)[\w<>'/-]+){0,8}? (?:to|à|a|hasta) (?:[\w-]+ )?(?:<H\d+> )*<N\d+>")


def _undated(reading: Reading) -> set[str]:
    """How days and months without their year are told in a sentence: each may be that of its figure."""
    told = {
        certainty(reading, item)
        for item in reading.found
        if item.sort == "D"
        and not item.relative
        and not _of_last(reading, item)
        and not _just_past(reading, item)
    }
    return told - {""}


def _just_past(reading: Reading, item: Mention) -> bool:
    """Whether a day is one of the last weeks before the document, so that its year needs no telling; or the last of its
    name, up to which a figure is counted: "as of 31 July"."""
    today, day = reading.today, item.value
    if today is None or not today.exact or not day.exact:
        return False
    last = day.day <= today.day and _AS_OF.search(reading.source[: item.start][-12:]) is not None
    return last or lately(day, today)


_AS_OF = re.compile(r"\b(?:[Aa]s (?:of|at|from)|[Aa]u|[Aa]l|[Aa] fecha (?:de|del)) (?:the |el )?$")


def _of_last(reading: Reading, item: Mention) -> bool:
    """Whether a month is told as the last of its name, "last September"."""
    return not item.value.exact and " " in reading.source[item.start : item.end]


def _of_fewer(claim: Found, reading: Reading, match: re.Match[str], tongue: Tongue) -> Found:
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
    if _NUMBER_OF.search(match.group()):
        return False
    told = [item for item in reading.found if item.relative]
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

_DATED_HEADING = re.compile(r"<D\d+>\)?:?$")
"""A line that ends with a day, which may be that of the figures below it: "Status as at 1 May 2013"."""

_ANOTHER = re.compile(
    r"\b(?:the|la|le|el) (?:second|first|former|latter|other|seconde?|première?|segund[oa]|primer[oa])"
    r"(?: <C\d+>)? $"
)
"""One of two treaties told before: "the second entered into force in 2010"."""

_NAMED = re.compile(r"<T\d+>")

_THE_DAY = re.compile(
    r",? (?:the (?:same |very )?(?:day|date)|when|le jour (?:où|même)|date à laquelle|el (?:mismo )?día|fecha en)"
    r"\b[^.;]*"
)
"""What else was on the day of a match: "it took effect on 6 March 2025, the day Lithuania left"."""

_ADOPTED = re.compile(
    r"\badop|\b(?:signed|ratified|signée? par|ratifiée? par|(?:firmad|ratificad|suscrit)[oa]s? por)\b"
)
"""What is said of a treaty only, and never of leaving one: "the first to leave it since its adoption in 2008"."""

_TREATY_TAG = re.compile(r"<[TC]\d+>")

_AHEAD_OF_IT = re.compile(
    r"^(?:adopt|sign|open|conclud|ratifi|conclu|ouvert|entré|firmad|suscrit|aprobad|abiert|ratificad|concluid)\w*\b[^.;]{0,160}?,"
    r" (?:the|this|la|le|l'|cette|ce|el|esta|este|dicha|dicho) ?<[TC]\d+>"
)
"""A sentence that begins with what was done to the treaty it then names: "signed in 2008, the treaty forbids"."""


def of_something_else(reading: Reading, tongue: Tongue, match: re.Match[str], marks: Mark) -> bool:
    """Whether the words are supposed or denied, or speak of a law or resolution and not of the treaty."""
    before = reading.tagged[: match.start()]
    if tongue.unreal.search(before):
        return True
    if Mark.OF_THE_TREATY not in marks:
        return False
    if _ANOTHER.search(before) and _NAMED.search(match.group()) is None:
        return True  # but "the first international treaty against the weapon" is one by name
    same_day = _THE_DAY.match(reading.tagged, match.end())
    told = reading.before + before + (same_day.group() if same_day is not None else "")
    of_it = (_TREATY_TAG.search(before) or _AHEAD_OF_IT.match(reading.tagged)) and not tongue.leaving.search(
        before
    )
    if (
        _TREATY_TAG.search(match.group()) is None
        and not of_it
        and tongue.leaving.search(told)
        and _ADOPTED.search(match.group()) is None
    ):
        return True
    others = list(tongue.other_thing.finditer(reading.tagged[: match.end()]))
    if not others:
        return False
    other = others[-1]
    named = _TREATY_TAG.search(reading.tagged, other.end(), match.end())
    # "The law implementing the Convention entered into force": the treaty named only says which law.
    return named is None or tongue.belonging.search(reading.tagged[other.end() : named.start()]) is not None
