"""Days of those who did the same as another before them: "Peru followed in September", "Togo had done so in June, Hungary in
July", "then came Chad", "the former in 2009, the latter in 2011", "Sweden did so two years later"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from servanda.claiming import making
from servanda.claiming.english.dates import MONTHS
from servanda.claiming.english.days.deeds import LEAVING, SAID, event
from servanda.claiming.english.days.newcomers import OTHER_DEEDS
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import certainty
from servanda.claiming.marks import Mark
from servanda.claiming.model import RELATIVE, UNSURE, YEARLESS, Found, replace
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

_ON = r"(?:(?:only |just |finally |back |early |late |later )*(?:(?:on|in|during) )?(?:the (?:following|next|same) |that )?)"
_DAY = rf"{_ON}<D\d+>(?: (?:of )?(?:that|the same) year)?"
DID = (
    r"(?:(?:did|does|had done|has done|have done) (?:so|it|this|the same|likewise)|followed(?: suit| (?:it|them|their example))?|(?:did|had) likewise|"
    r"came (?:next|later|after(?:wards)?|second|third|last|soon after)|(?:was|were) (?:next|second|third|last))"
)
WHO = r"(?:which |who |also |likewise |then |both |itself |already |only |finally |soon |later )*"
_SEPARATED = r"(?:,? and|,? then|,? followed by|,? while|;|,)(?: finally| then| lastly)? (?:the )?"
_TAIL = rf"(?:{_SEPARATED}<S\d+>,? (?:{WHO}{DID},? )?{_DAY}(?=[,;.)]|$| and\b| then\b| while\b| followed\b))*"
_PAIR = re.compile(
    r"(?P<s><S\d+>)[^<]*?(?P<on>(?:the (?:following|next|same) |that )?)(?P<d><D\d+>)(?P<that> (?:of )?(?:that|the same) year)?"
)
_EARLIER = re.compile(r"\bha(?:d|ve|s) (?:already )?done\b|\b(?:had|earlier|already)\b")
_MONTH = "|".join(name for name in MONTHS if name.isalpha() and len(name) > 2)


def last_day(reading: Reading, match: re.Match[str]) -> PartialDate | None:
    """The last day told in full before a match, in its sentence or the one before."""
    here = [item for item in reading.found if item.sort == "D" and item.end <= reading.places[match.start()]]
    for item in reversed([*reading.told, *here]):
        if item.sort == "D" and certainty(reading, item) == "":
            return item.value  # type: ignore[no-any-return]
    return None


def _in_its_year(item: Mention, note: str, base: PartialDate | None, back: bool, on: str) -> PartialDate:
    """A day or month without its year, in the year of what was told before: the first after it, or the last before it."""
    told: PartialDate = item.value
    first, span = told.earliest, (told.latest - told.earliest).days
    if base is None or note not in (RELATIVE, YEARLESS) or span > 31 or (item.relative and told.exact):
        return told
    here = (first.month, first.day) if told.exact else (first.month, 31)
    begun = base.earliest
    year = begun.year
    if span_of_a_year(base):
        year += on.startswith(("the following", "the next"))
    elif back:
        year -= (first.month, first.day if told.exact else 1) > (begun.month, base.latest.day)
    else:
        year += here < (begun.month, begun.day)
    try:
        return (
            PartialDate.of(first.replace(year=year))
            if told.exact
            else PartialDate.parse(f"{year:04d}-{first.month:02d}")
        )
    except ValueError:
        return told


def span_of_a_year(day: PartialDate) -> bool:
    return (day.latest - day.earliest).days > 300


def deed_told(reading: Reading, match: re.Match[str]) -> tuple[str, bool] | None:
    """What was done last before a match, and whether only one sort of deed was told."""
    told = reading.before[-240:] + match.string[: match.start()]
    last = max((found.end() for found in SAID.finditer(told)), default=0)
    if not last or OTHER_DEEDS.search(told, last):
        return None  # "Finland ratified it and destroyed its stocks in 2015. Poland did so in 2016"
    said = SAID.findall(told)
    start = max(found.start() for found in SAID.finditer(told))
    if _BY_THE_WAY.search(told[max(0, start - 40) : start]):
        return None  # "Finland, which has not joined it, bought new weapons. So did Poland"
    sure = len({event(word) for word in said}) == 1 and not LEAVING.search(told + match.group())
    sure = sure and not _SINCE_THEN.search(told, last)
    return event(said[-1]), sure


_BY_THE_WAY = re.compile(
    r"\b(?:not|never|nor|n't|without|refus\w+|declin\w+|yet to|before|after|when|if|until|those|states|that|who|by|for|of|on|against)"
    r"(?: (?:yet|it|they|that|who|which|have|has|had|states|countries|those|the|its|their|been))* $"
)
"""Words before a deed by which it was not done, or was told by the way: what others did too is another thing."""
_SINCE_THEN = re.compile(
    r"\b(?!united\b|limited\b)[a-z]{3,}ed\b|\b(?:bought|held|said|made|gave|sold|built|has|have|is|was|were|are|began|took|met|spoke)\b"
)
"""A verb of something else done since."""


def _echoed(reading: Reading, match: re.Match[str]) -> list[Found]:
    """What each of them did, as the words before tell it of another."""
    deed = deed_told(reading, match)
    return [] if deed is None else list(_pairs(reading, match, *deed))


def _pairs(reading: Reading, match: re.Match[str], what: str, sure: bool) -> Iterator[Found]:
    if _BY_OTHER_MEANS.match(match.string, match.end()):
        sure = False
    base, back = last_day(reading, match), _EARLIER.search(match.group()) is not None
    for pair in _PAIR.finditer(match.group("all")):
        state, day = reading.tag(pair["s"]), reading.tag(pair["d"])
        note = certainty(reading, day)
        when = _in_its_year(day, note, base, back, pair["on"])
        if when is not day.value or base is None:
            latest = when if base is not None and _is_the_last(reading, when) else None
            note = note if base is None else "" if latest is not None else UNSURE
        found = making.dated_of(reading, match, what, day._replace(value=when), state.value)
        if found is None:
            continue
        first, last = (
            reading.places[match.start("all") + pair.start()],
            reading.places[match.start("all") + pair.end() - 1],
        )
        note = note if sure else UNSURE
        end = max(day.end, last if pair["that"] else 0)
        yield replace(found, note=note, own_state=True, start=first, end=end, text=reading.source[first:end])
        base = when


_BY_OTHER_MEANS = re.compile(
    r",? (?:with|by|through|when|after|via|in (?:its|the) (?:parliament|senate|national))\b"
)
"""Words behind a day by which what was done then may have been a vote, or a law."""


def _is_the_last(reading: Reading, when: PartialDate) -> bool:
    """Whether a month or day is the last of its name before the document, so that no other can be meant."""
    today = reading.today
    return today is not None and when.earliest <= today.latest and (today.earliest - when.latest).days < 366


def _the_two(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The former and the latter of two states, each with its day."""
    states = _two_states(reading, match)
    said = match.group("v")
    what = event(said) if said else (deed_told(reading, match) or ("", False))[0]
    days = [reading.mention(match, "d"), reading.mention(match, "e")]
    if len(states) != 2 or not what:
        return []
    made = [
        making.dated_of(reading, match, what, day, (state,))
        for state, day in zip(states, days, strict=True)
        if day is not None
    ]
    return [replace(found, own_state=True) for found in made if found is not None]


def _two_states(reading: Reading, match: re.Match[str]) -> tuple[str, ...]:
    """The two states told last before a match: together, or one after the other."""
    here = [i for i in reading.found if i.sort == "S" and i.end <= reading.places[match.start()]]
    named = here or [item for item in reading.told if item.sort == "S"]
    together = [item.value for item in named if len(item.value) == 2]
    alone = [item.value[0] for item in named if len(item.value) == 1]
    if len(named) == 1 and together:
        return together[0]  # type: ignore[no-any-return]
    return tuple(alone) if len(named) == len(alone) == 2 and len(set(alone)) == 2 else ()


def _the_month_after(reading: Reading, match: re.Match[str]) -> Found | None:
    """What a state did "the following April": the first after the day told before."""
    deed, base = deed_told(reading, match), last_day(reading, match)
    if deed is None or base is None:
        return None
    number = MONTHS[match.group("month")]
    first = base.earliest
    year = first.year + (span_of_a_year(base) or number <= first.month)
    day = PartialDate.parse(f"{year:04d}-{number:02d}")
    made = reading.claim(match, "date", deed[0], value=str(day), date=day, states=reading.value(match, "s"))
    return None if made is None else replace(made, own_state=True, note="" if deed[1] else UNSURE)


def _one_since(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Since when a state has been what the sentence before calls another."""
    before = reading.before[-240:] + match.string[: match.start()]
    told = _NOUN.findall(before)
    if not told or _BODY.search(before):
        return None
    what = "signature" if told[-1].startswith("signator") else "deposit_or_in_force"
    return making.date_of(what, of_state=True)(reading, match)


_BODY = re.compile(r"\b(?:committee|group|bureau|fund|team|panel|network|campaign|board|chair|council)\b")
_NOUN = re.compile(
    r"\b(states? part(?:y|ies)|signator(?:y|ies)|part(?:y|ies)(?= (?:to|of)\b)|members?(?= (?:of|to) (?:the )?<[TC]))"
)

ECHOED: tuple[Rule, ...] = (
    rule(
        "did so on",
        rf"(?P<all>{{S}},? {WHO}{DID}(?: too| likewise| later| soon after)?,? {_DAY}{_TAIL})",
        _echoed,
        "Niue ratified the treaty in August; Saint Kitts and Nevis did so on 9 August 2020",
        "Hungary ratified the Convention in July 2012. Peru followed in September",
        "Sweden ratified the Convention in April 2012. Togo had done so in June 2011, Italy in September",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "then came, on",
        rf"\b(?:then|next|after(?:wards| (?:it|them|that))|later)(?: in line)? (?:came|followed|was|were|joined) (?:the )?(?P<all>{{S}}(?:'s)?,? {_DAY}{_TAIL})",
        _echoed,
        "Namibia ratified the Convention in August 2018. Then came the Gambia in December and the Philippines in January 2019",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "so did, on",
        rf"(?:^|[;,:] ?|\band )so (?:did|had|has) (?:the |its neighbours? )?(?P<all>{{S}},? {_DAY}{_TAIL})",
        _echoed,
        "In 2012 Sweden ratified the Convention. So did Hungary, in July",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "the former then, the latter then",
        r"\bthe former (?:(?:had |has |only )*(?P<v>signed|ratified|acceded|joined)(?: it| {U})?|did so|had done so)?,? ?(?:on|in) {D}(?:,|;|,? and|,? while)* the latter(?: (?:only|did so|followed|had|has|not until|(?:signed|ratified|acceded|joined)(?: it)?))*,? (?:only )?(?:on|in|until) {E}",
        _the_two,
        "Germany and Italy signed the Convention; the former ratified in 2009, the latter in 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "two states, having done it then and then respectively",
        r"(?:(?:and|which|who|both|have|having|had|they|the two) )+(?P<v>signed|ratified|acceded|joined)(?: to)?(?: {U}| it)?,? (?:on|in) {D} and (?:on |in )?{E},? respectively",
        _the_two,
        "Germany and Italy are parties to the Convention, having ratified in 2009 and 2011 respectively",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "did so the month of that name after",
        rf"{{S}}(?:'s?)?,? {WHO}{DID},? (?:in )?the (?:following|next) (?P<month>{_MONTH})\b",
        _the_month_after,
        "Italy ratified the Convention in September 2011. Sweden did the same the following April",
    ),
    rule(
        "has been one since",
        r"{S},? (?:has|have) (?:itself |also |already |both )*been (?:<N\d+>|one|a party|a member|there|in it) since (?:early |late )?{D}(?=[,.;)]|$| and\b| but\b)",
        _one_since,
        "Peru became a State Party to the Convention on 1 March 2013. Chile has been one since June 2011",
    ),
)
