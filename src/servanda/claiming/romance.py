"""What French and Spanish share: which figures are meant as true, and the day that tense and adverb give them.

"Habían firmado 94" tells of a day gone by, "à ce jour" of the day of writing, "si trente États ratifiaient" of no
day at all. A figure whose day is not certain is not taken up: better no claim than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import MOST_STATES, dated, everybody
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """The words of a language that tell whether a figure is meant, and of which day.

    ``unreal``: hopes, conditions, denials and goals; ``denied``: a negation that reaches into the match;
    ``refuted``: what calls the words before it wrong; ``people``: delegates, who come from states and are counted too;
    ``to_date``: "so far"; ``since``: "since";
    ``until``, ``pluperfect`` and ``total``: what counts up to a day;
    ``reckoned``: "since the entry into force", which counts newcomers only; ``past``: tenses of a day gone by; ``event``: what else a date may be the date of;
    ``before`` and ``after``: what may stand between a figure and its date; ``except_for``: "all but";
    ``other_thing``: laws, resolutions and reports, which are adopted and signed too;
    ``participle``: "adopted", "signed", and ``bearer`` what may stand right before one said of a treaty.
    """

    unreal: re.Pattern[str]
    denied: re.Pattern[str]
    refuted: re.Pattern[str]
    people: re.Pattern[str]
    to_date: re.Pattern[str]
    since: re.Pattern[str]
    until: re.Pattern[str]
    pluperfect: re.Pattern[str]
    total: re.Pattern[str]
    reckoned: re.Pattern[str]
    past: re.Pattern[str]
    event: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    except_for: re.Pattern[str]
    other_thing: re.Pattern[str]
    participle: re.Pattern[str]
    bearer: re.Pattern[str]


OPENED: Mapping[str, date] = {
    "CCM": date(2008, 12, 3),
    "APMBC": date(1997, 12, 3),
    "ATT": date(2013, 6, 3),
    "TPNW": date(2017, 9, 20),
    "CWC": date(1993, 1, 13),
    "CTBT": date(1996, 9, 24),
}
"""When signing began: "signed by 154 since 1997" counts all who ever signed, "since 2015" newcomers only; and
"94 signed in December 2008" all until then, "six ratified in 2013" those of that year only."""

ACTS = frozenset({"signed", "ratified", "joined", "acceded"})

PERSONS = frozenset(
    {"Maurice", "Dominique", "Jordan", "Chad", "Georgia", "Israel", "Granada", "Malta", "Cuba"}
)
"""Names of states that people bear too."""


class Grammar:
    """A maker of rules for one language: its tags for mentions, and its signs of what is meant."""

    def __init__(self, tags: Mapping[str, str], signs: Signs) -> None:
        self._tags = tags
        self._signs = signs

    def figure(self, name: str, pattern: str, make: Make, *examples: str) -> Rule:
        """A rule whose claim must be meant as true and speak of a certain day."""
        return rule(name, self._expand(pattern), self._meant(make, timed=True), *examples)

    def dated(self, name: str, pattern: str, make: Make, *examples: str) -> Rule:
        """A rule whose claim is a day or a rank of its own: it must be meant as true."""

        def careful(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
            # "Adoptée le 9 juin, la loi ..." names its subject behind the comma; a subject named first has its own.
            fronted = not _MARKS.sub("", reading.tagged[: match.start()]).strip() and match.group()[0] != "<"
            ahead = re.split(
                r"[.;<]" if fronted else r"[.,;<]", reading.tagged[match.end() : match.end() + 40]
            )
            if self._signs.other_thing.search(ahead[0]) or self._of_a_noun(reading, match):
                return None
            return make(reading, match)

        return rule(name, self._expand(pattern), self._meant(careful, timed=False), *examples)

    def plain(self, name: str, pattern: str, make: Make, *examples: str) -> Rule:
        """A rule of the treaty's own law, or of figures outside the record: taken as it stands."""
        return rule(name, self._expand(pattern), make, *examples)

    def _of_a_noun(self, reading: Reading, match: re.Match[str]) -> bool:
        """Whether a participle belongs to a noun right before it that is no treaty: "un mandat adopté le 3 mai"."""
        if self._signs.participle.match(match.group()) is None:
            return False
        noun = re.search(r"([^\W\d_]+) $", reading.tagged[: match.start()])
        return noun is not None and self._signs.bearer.fullmatch(noun.group(1)) is None

    def _expand(self, pattern: str) -> str:
        for tag, expression in self._tags.items():
            pattern = pattern.replace(tag, expression)
        return pattern

    def _meant(self, make: Make, *, timed: bool) -> Make:
        def careful(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
            if not self._is_meant(reading, match):
                return None
            if timed and self._signs.people.search(reading.tagged, max(0, match.start() - _FAR), match.end()):
                return None
            made = make(reading, match)
            claims = [claim for claim in (made if isinstance(made, list) else [made]) if claim is not None]
            if timed:
                claims = list(self._timed(reading, match, claims))
            return claims or None

        return careful

    def _is_meant(self, reading: Reading, match: re.Match[str]) -> bool:
        signs = self._signs
        before = reading.tagged[max(0, match.start() - _FAR) : match.start()]
        if signs.unreal.search(before + match.group()) or signs.denied.search(before):
            return False
        end = reading.places[match.end() - 1]
        if signs.refuted.search(reading.source[end : end + 80].lower().replace("’", "'")):
            return False
        state = reading.mention(match, "s")
        if state is not None:
            after = reading.source[state.end : state.end + 20]
            ahead = reading.source[max(reading.start, state.start - 20) : state.start]
            named = reading.source[state.start : state.end]
            if named in PERSONS and (
                re.match(r" (?:d[eu] )?[A-ZÉ]", after) or re.search(r"[A-ZÉ]\w+ $", ahead)
            ):
                return False
        return not signs.except_for.search(reading.tagged)

    def _timed(self, reading: Reading, match: re.Match[str], claims: Iterable[Found]) -> Iterable[Found]:
        """The claims with the day they speak of; those whose day is not certain left out."""
        signs, text = self._signs, reading.tagged
        around = self._segment(reading, match)
        if signs.reckoned.search(text):
            return
        for claim in claims:
            if claim.as_of is not None:
                yield claim
                continue
            day, since = self._own_day(reading, match)
            if since and day is not None:
                opened = OPENED.get(claim.treaty or "")
                if opened and day.earliest.year == opened.year and reading.today is not None:
                    yield replace(claim, as_of=reading.today)
                continue
            if day is not None and claim.what in ACTS and not self._until(reading, match, claim, day):
                continue
            if day is None and signs.to_date.search(around):
                day = reading.today
                if day is None and self._tempting(reading):
                    continue
            elif day is None and signs.past.search(around) and not signs.total.search(text):
                continue
            elif day is None and self._tempting(reading):
                if reading.today is None:
                    continue
                day = reading.today
                if self._loose_day(reading):
                    claim = replace(claim, note=UNSURE)
            yield claim if day is None else replace(claim, as_of=day)

    def _until(self, reading: Reading, match: re.Match[str], claim: Found, day: PartialDate) -> bool:
        """Whether acts are counted up to a day, and not those of that day, month or year alone."""
        opened = OPENED.get(claim.treaty or "")
        if claim.kind not in ("count", "share"):
            return True
        if opened and (opened.year, opened.month) == (day.latest.year, day.latest.month):
            return True
        leads = [
            reading.tagged[: hit.start()]
            for hit in re.finditer(r"<D\d+>", reading.tagged)
            if reading.tag(hit.group()).value == day
        ]
        segment = self._segment(reading, match)
        return any(self._signs.until.search(lead) for lead in leads) or bool(
            self._signs.pluperfect.search(segment) or self._signs.total.search(reading.tagged)
        )

    def _segment(self, reading: Reading, match: re.Match[str]) -> str:
        """The match with its clause, and the adverbs that open the sentence."""
        text = reading.tagged
        start = max(text.rfind(mark, 0, match.start()) for mark in (";", ":", "(", ". ")) + 1
        comma = text.rfind(",", 0, max(match.start() - 2, 0)) + 1
        end = min(
            (place for mark in ",;:.)" if (place := text.find(mark, match.end())) >= 0), default=len(text)
        )
        opening = text[: text.find(",") + 1] if "," in text[: match.start()] else ""
        return f"{opening if len(opening) < 40 else ''} {text[max(start, comma) : end]}"

    def _own_day(self, reading: Reading, match: re.Match[str]) -> tuple[PartialDate | None, bool]:
        """The date inside the match, beside it, or opening the sentence; and whether it is a "since"."""
        text, signs = reading.tagged, self._signs
        own = {tag for name in "de" if (tag := match.groupdict().get(name))}
        found = [hit for hit in re.finditer(r"<D\d+>", text) if hit.group() not in own]
        for hit in found:
            inside = match.start() <= hit.start() < match.end()
            after = hit.start() >= match.end() and signs.after.fullmatch(text[match.end() : hit.start()])
            lead = text[: hit.start()]
            clause = re.split(r"[,;:(]", lead)[-1]
            before = (
                hit.end() <= match.start()
                and signs.before.fullmatch(text[hit.end() : match.start()])
                and not signs.event.search(clause)
            )
            opening = (
                hit.end() <= match.start()
                and re.fullmatch(r"(?:[\w']+ ){0,4}", _MARKS.sub("", lead))
                and not signs.event.search(lead)
                and _SET_OFF.match(text, hit.end())
                and ";" not in text[hit.end() : match.start()]
            )
            if inside or after or before or opening:
                return reading.tag(hit.group()).value, bool(signs.since.search(lead))
        return None, False

    def _tempting(self, reading: Reading) -> bool:
        return "<D" in reading.tagged

    def _loose_day(self, reading: Reading) -> bool:
        """Whether a date of the sentence is that of no event it tells, and so may be the figure's."""
        for hit in re.finditer(r"<D\d+>", reading.tagged):
            clause = re.split(r"[.;:(]", reading.tagged[: hit.start()])[-1]
            if not self._signs.event.search(clause):
                return True
        return False


_FAR = 2000
"""How far back, in characters, a word of hope or denial may reach; no sentence of prose is as long."""

_SET_OFF = re.compile(r" ?[,:–—-]")
"""What parts a day that opens a sentence from what is said of it: "Fin 2012 : 77 États parties"."""

_MARKS = re.compile(r"^(?:\[(?:<N\d+>|\w)\] ?)+|^[-•*] ")
"""The marks of footnotes and list items, which may open a sentence."""


def of_subject(event: str) -> Make:
    """On which day ``d`` the state ``s`` did something, or the only one named before "it" and "the country"."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day, states = reading.value(match, "d"), reading.value(match, "s")
        if states is None:
            here = reading.places[match.start()]
            named = [item.value for item in reading.found if item.sort == "S" and item.end <= here]
            states = named[-1] if named else reading.subject
        if day is None or len(states) != 1:
            return None
        return dated(reading, match, event, day, states)

    return make


def count_of(sense: Callable[[str], str], *, group: bool = False) -> Make:
    """How many states: ``n`` the number, ``v`` the words that say in what sense, ``g`` the group."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        return _counted(
            reading, match, "n", sense(match.group("v")), reading.value(match, "g") if group else None
        )

    return make


def two_counts(sense: Callable[[str], str]) -> Make:
    """How many, and how many of them: ``n`` in the sense of ``v``, ``m`` in that of ``w``."""

    def make(reading: Reading, match: re.Match[str]) -> list[Found]:
        claims = [_counted(reading, match, "n", sense(match.group("v")), None)]
        second = _counted(reading, match, "m", sense(match.group("w")), None)
        number = reading.mention(match, "m")
        if second is not None and number is not None:
            claims.append(replace(second, start=number.start, text=reading.source[number.start : second.end]))
        return [claim for claim in claims if claim is not None]

    return make


LOOSELY_ACCEDED = 60
"""More than this no treaty here has accessions: "ont adhéré" said of more means all who joined."""


def _counted(reading: Reading, match: re.Match[str], name: str, what: str, group: str | None) -> Found | None:
    number = reading.value(match, name)
    if not isinstance(number, int) or number > MOST_STATES:
        return None
    if what == "adhered":
        # Of few it may be accession in the strict sense, or joining in the loose one: not certain which.
        if number <= LOOSELY_ACCEDED:
            return None
        what = "joined"
    return reading.claim(match, "count", what, value=number, hedge=reading.hedge(match, name), group=group)


def share_of(sense: Callable[[str], str]) -> Make:
    """How many of the ``m`` members of ``g``."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        part, whole, group = (reading.value(match, name) for name in ("n", "m", "g"))
        what = sense(match.group("v"))
        if not isinstance(part, int) or part > MOST_STATES or group is None:
            return None
        return reading.claim(
            match,
            "share",
            "joined" if what == "adhered" else what,
            value=part,
            hedge=reading.hedge(match),
            whole=whole if isinstance(whole, int) else None,
            group=group,
        )

    return make


def part_of(sense: Callable[[str], str], part: Callable[[Reading, re.Match[str]], str | None]) -> Make:
    """All, none, most or half of a group, or of those that signed."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        quantity = part(reading, match)
        if quantity is None:
            return None
        what = sense(match.group("v"))
        if "g" not in match.groupdict():
            what = f"{what}_of_signed"
        return everybody("joined" if what == "adhered" else what, quantity)(reading, match)

    return make


def members(sense: Callable[[str], str], *, negated: bool = False) -> Make:
    """Whether the states ``s`` are what ``v`` says."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s")
        if not states:
            return None
        what = sense(match.group("v"))
        return reading.claim(
            match,
            "membership",
            "joined" if what == "adhered" else what,
            value=not negated,
            states=tuple(dict.fromkeys(states)),
            negated=negated,
        )

    return make


def rank(sense: Callable[[str], str]) -> Make:
    """That the state ``s`` was the ``o``-th; no state where the match names none."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        place = reading.value(match, "o")
        states = reading.value(match, "s") or ()
        if not isinstance(place, int) or place > MOST_STATES or len(states) > 1:
            return None
        return reading.claim(match, "ordinal", sense(match.group("v")), value=place, states=states)

    return make


def treaty_rule(what: str, unit: str, elsewhere: re.Pattern[str]) -> Make:
    """A period in the treaty's own rules; not where a single state, or an extension, is spoken of."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        if not isinstance(number, int) or elsewhere.search(reading.tagged) or "<S" in reading.tagged:
            return None
        return reading.claim(match, "rule", what, value=number, note=unit)

    return make
