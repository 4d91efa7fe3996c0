"""Rules that ask first whether a figure is meant as true, and give it the day that tense and adverb tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta

from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import OF_SOME, UNSURE, Found
from servanda.claiming.reading import SAME_DAY, SINCE_THEN, Reading
from servanda.claiming.romance.signs import Signs
from servanda.claiming.topics import OPENED
from servanda.dates import PartialDate

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

    def figure(self, name: str, pattern: str, make: Make, *examples: str, marks: Mark = Mark.NONE) -> Rule:
        """A rule whose claim must be meant as true and speak of a certain day."""
        return rule(name, self._expand(pattern), self._meant(make, timed=True), *examples, marks=marks)

    def dated(self, name: str, pattern: str, make: Make, *examples: str, marks: Mark = Mark.NONE) -> Rule:
        """A rule whose claim is a day or a rank of its own: it must be meant as true."""

        def careful(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
            # "Adoptée le 9 juin, la loi ..." names its subject behind the comma; a subject named first has its own.
            fronted = not _MARKS.sub("", reading.tagged[: match.start()]).strip() and match.group()[0] != "<"
            ahead = re.split(
                r"[.;<]" if fronted else r"[.,;<]| (?:y|et) ", reading.tagged[match.end() : match.end() + 40]
            )
            if self._signs.other_thing.search(ahead[0]) or self._of_a_noun(reading, match):
                return None
            return make(reading, match)

        return rule(name, self._expand(pattern), self._meant(careful, timed=False), *examples, marks=marks)

    def plain(self, name: str, pattern: str, make: Make, *examples: str, marks: Mark = Mark.NONE) -> Rule:
        """A rule of the treaty's own law, or of figures outside the record: taken as it stands."""
        return rule(name, self._expand(pattern), make, *examples, marks=marks)

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
            if timed and self._of_people(reading, match):
                return None
            made = make(reading, match)
            claims = [claim for claim in (made if isinstance(made, list) else [made]) if claim is not None]
            if timed:
                claims = list(self._timed(reading, match, claims))
            return claims or None

        return careful

    def _of_people(self, reading: Reading, match: re.Match[str]) -> bool:
        """Whether delegates may be counted; "a text ratified by 156 states" counts none, whoever speaks of it."""
        if self._signs.participle.match(match.group()):
            return False
        return (
            self._signs.people.search(reading.tagged, max(0, match.start() - _FAR), match.end()) is not None
        )

    def _is_meant(self, reading: Reading, match: re.Match[str]) -> bool:
        signs = self._signs
        before = reading.tagged[max(0, match.start() - _FAR) : match.start()]
        if _ASIDE.search(before) and (signs.participle.match(match.group()) or _WHO.match(match.group())):
            before = ""  # "calls on all to join the treaty, signed by 94 states"
        if _OF_TREATY.match(match.group()):
            before = ""  # "have not joined the treaty, which entered into force in 2010"
        if _TREATY_BEFORE.search(before) and _PARTICIPLE.match(match.group()):
            before = ""  # "hopes that all will join the text adopted in 2008"
        said = _ASIDES.sub(" ", before + match.group())
        if signs.unreal.search(said) or signs.denied.search(before):
            return False
        end = reading.places[match.end() - 1]
        if signs.refuted.search(reading.source[end : end + 80].lower().replace("’", "'")):
            return False
        state = reading.mention(match, "s")
        if state is not None:
            after = reading.source[state.end : state.end + 20]
            ahead = reading.source[max(reading.start, state.start - 20) : state.start]
            named = reading.source[state.start : state.end]
            if named in PERSONS and (re.match(r" (?:d[eu] )?[A-ZÉ]", after) or _FIRST_NAME.search(ahead)):
                return False
        return not signs.except_for.search(reading.tagged)

    def _timed(self, reading: Reading, match: re.Match[str], claims: Iterable[Found]) -> Iterable[Found]:
        """The claims with the day they speak of; those whose day is not certain left out."""
        signs, text = self._signs, reading.tagged
        around = self._segment(reading, match)
        in_all = _IN_ALL.search(match.group()) is not None
        for claim in claims:
            if in_all and claim.kind == "count" and claim.as_of is None and self._reckoned(reading, match):
                # "Since August seven have joined, which brings the number of parties to 100".
                yield replace(claim, as_of=reading.today)
                continue
            if claim.as_of is not None and not signs.reckoned.search(text):
                yield claim
                continue
            if claim.kind == "membership":
                yield self._stood(reading, match, claim, around)
                continue
            if signs.reckoned.search(text):
                continue
            day, since = self._own_day(reading, match)
            if day is None and _THAT_DAY.search(around):
                yield replace(claim, note=OF_SOME)
                continue
            if since and day is not None:
                opened = OPENED.get(claim.treaty or "")
                if opened and day.earliest.year == opened.year and reading.today is not None:
                    yield replace(claim, as_of=reading.today)
                continue
            until = day == reading.today or claim.what not in ACTS or _STAND.search(match.group()) is not None
            if day is not None and not until and not self._until(reading, match, claim, day):
                if isinstance(claim.value, int) and claim.value >= _MANY:
                    yield replace(claim, as_of=day, note=OF_SOME)
                continue
            if day is None and signs.to_date.search(around):
                day = reading.today
                if day is None and self._tempting(reading):
                    continue
            elif (
                day is None
                and signs.past.search(around)
                and not signs.total.search(text)
                and not _WHO_DID.search(match.group())
            ):
                if reading.then is None or self._tempting(reading):
                    continue
                # "In 2010 ... 39 had not signed": of the day told before, as far as one can tell.
                day, claim = reading.then, replace(claim, note=UNSURE)
            elif day is None and self._tempting(reading):
                if reading.today is None:
                    continue
                day = reading.today
                if self._loose_day(reading):
                    claim = replace(claim, note=UNSURE)
            yield claim if day is None else replace(claim, as_of=_ceremony(claim, day))

    def _reckoned(self, reading: Reading, match: re.Match[str]) -> bool:
        """Whether the sentence counts within some time, up to the day of writing."""
        day, since = self._own_day(reading, match)
        return since or (day is None and self._signs.reckoned.search(reading.tagged) is not None)

    def _stood(self, reading: Reading, match: re.Match[str], claim: Found, around: str) -> Found:
        """What states are or did by the day the sentence tells of it; in a past tense by one told before, perhaps."""
        if _PLACE.search(reading.tagged[: match.start()]):
            return replace(claim, note=UNSURE)
        day, since = self._own_day(reading, match)
        if day is not None and not since:
            return replace(claim, as_of=day)
        if self._signs.to_date.search(around):
            return replace(claim, as_of=reading.today)
        if self._signs.past.search(around):
            if claim.what == "signed" and not (claim.negated or claim.note):
                # Who signed at some time has signed by now, which no parliament does for them.
                return replace(claim, as_of=reading.today)
            return replace(claim, as_of=None if self._tempting(reading) else reading.then, note=UNSURE)
        if self._tempting(reading):
            unsure = UNSURE if self._loose_day(reading) else claim.note
            return replace(claim, as_of=reading.today, note=unsure)
        return claim

    def _until(self, reading: Reading, match: re.Match[str], claim: Found, day: PartialDate) -> bool:
        """Whether acts are counted up to a day, and not those of that day, month or year alone."""
        opened = OPENED.get(claim.treaty or "")
        if claim.kind not in ("count", "share"):
            return True
        if opened and (opened.year, opened.month) == (day.latest.year, day.latest.month):
            return True
        if (
            opened
            and opened.year == day.earliest.year == day.latest.year
            and day.earliest.month < opened.month
        ):
            return True  # of the whole year in which signing began
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
        if _THAT_DAY.search(opening) and not _BACK_TO_IT.match(opening):
            opening = ""  # "La France la signe le jour même, et 108 États l'ont signée depuis"
        return f"{opening if len(opening) < 40 else ''} {text[max(start, comma) : end]}"

    def _own_day(self, reading: Reading, match: re.Match[str]) -> tuple[PartialDate | None, bool]:
        """The date inside the match, else right behind it, before it or opening the sentence; and whether it is a "since"."""
        text, signs = reading.tagged, self._signs
        own = {tag for name in "de" if (tag := match.groupdict().get(name))}
        found = [hit for hit in re.finditer(r"<D\d+>", text) if hit.group() not in own]
        best: tuple[int, re.Match[str]] | None = None
        for hit in found:
            lead = text[: hit.start()]
            clause = re.split(r"[,;:(]", _BRACKETS.sub("", lead))[-1]
            if match.start() <= hit.start() < match.end():
                near = 0
            elif hit.start() >= match.end() and signs.after.fullmatch(text[match.end() : hit.start()]):
                near = 1
            elif hit.end() <= match.start() and (
                (signs.before.fullmatch(text[hit.end() : match.start()]) and not signs.event.search(clause))
                or (
                    re.fullmatch(r"(?:[\w']+ ){0,4}", _LINKS.sub("", _MARKS.sub("", lead)))
                    and not signs.event.search(lead)
                    and _SET_OFF.match(text, hit.end())
                    and ";" not in text[hit.end() : match.start()]
                )
            ):
                near = 2
            else:
                continue
            if best is None or near < best[0]:
                best = near, hit
        if best is not None:
            hit = best[1]
            return reading.tag(hit.group()).value, bool(signs.since.search(text[: hit.start()]))
        stated = _STATED.search(text)
        if stated is not None:
            return reading.tag(stated["tag"]).value, False
        return self._that_day(reading, match), False

    def _that_day(self, reading: Reading, match: re.Match[str]) -> PartialDate | None:
        """The day told before, where the sentence goes back to it: "Ce jour-là, 94 États la signent"."""
        since_then = SINCE_THEN.match(reading.tagged, match.end())
        back = None if since_then else _THAT_DAY.search(self._segment(reading, match))
        if back is None:
            return None
        told = [
            item.value
            for item in reading.found
            if item.sort == "D" and not item.relative and item.end <= reading.places[match.start()]
        ]
        return told[-1] if told else reading.then

    def _tempting(self, reading: Reading) -> bool:
        return "<D" in reading.tagged

    def _loose_day(self, reading: Reading) -> bool:
        """Whether a date of the sentence is that of no event it tells, and so may be the figure's."""
        for hit in re.finditer(r"<D\d+>", reading.tagged):
            clause = re.split(r"[.;:(]", reading.tagged[: hit.start()])[-1]
            if not self._signs.event.search(clause):
                return True
        return False


def _ceremony(claim: Found, day: PartialDate) -> PartialDate:
    """The day of a figure; a round one of those that signed at the opening is of the days that the signing lasted."""
    opened = OPENED.get(claim.treaty or "")
    if (
        claim.what != "signed"
        or claim.hedge == "exactly"
        or opened is None
        or not day.exact
        or day.earliest != opened
    ):
        return day
    return PartialDate(opened, opened + _SIGNING)


_SIGNING = timedelta(days=6)
_MANY = 60
"""More than join a treaty within one year after its first: "in 2005, 144 had ratified" counts all by then."""

_FAR = 2000
"""How far back, in characters, a word of hope or denial may reach; no sentence of prose is as long."""

_SET_OFF = re.compile(r" ?[,:–—-]")
"""What parts a day that opens a sentence from what is said of it: "Fin 2012 : 77 États parties"."""

_PLACE = re.compile(r"^(?:en|au|aux) $")
"""A state at the head of a sentence by which only a place is told: "En France, les États-Unis, dit-on, ..."."""

_STAND = re.compile(r"\b(?:son|forman|conforman|sont|font)\b")
"""Verbs by which states stand under a treaty, and did not act within some time."""

_THAT_DAY = re.compile(rf"\b{SAME_DAY}")

_BACK_TO_IT = re.compile(rf"(?:\w+ )?{_THAT_DAY.pattern},?")
"""The same words as the opening of a sentence: "Ce jour-là,", "Et le même jour,"."""

_STATED = re.compile(
    r"\((?:consult\w+|[ée]tat|situation|chiffres?|donn[ée]es|mise? à jour|situación|datos|cifras?|a fecha|actualizado)\b[^()<]{0,25}(?P<tag><D\d+>)\)"
)
"""The day in brackets on which a writer looked a figure up: "(consulté le 30 août 2020)"."""
_WHO_DID = re.compile(
    r"\b(?:que|qui|cual) (?:la |lo |l'|le |se )?(?:firm|ratific|suscri|adhiri|sum|uni|sign|ratifi)[a-zé]*(?:ron|rent)\b"
)
"""States called by what they did: "the 112 that ratified" are those of today."""

_IN_ALL = re.compile(
    r"\btotal\b|\bmembres|\b(?:elev|llev|alcanz|sum)(?:a|an|ando|ó)\b|\bport(?:e|ant|ait|é)\b|(?:número|nombre) (?:total )?(?:de\b|d')"
)
"""Words by which a figure is all there are, whatever was counted before it."""

_ASIDE = re.compile(r",(?: (?:que|qui|la cual|laquelle|lequel))? $")
_WHO = re.compile(r"(?:que|qui) |entr")
"""What begins a clause that says more of the treaty just named."""

_OF_TREATY = re.compile(
    r"(?:(?:(?:de|en|à|a) )?(?:la|le|el|les|los|esta|este|cette|ce|l') ?|al |au |du |del )?<[TC]\d+>(?: \([^()]{1,20}\))?, "
    r"(?:qui|que|laquelle|lequel|la cual|el cual|entré|adopté|ouvert|signé|adoptad|abiert|firmad|aprobad|ratificad)"
)
"""A treaty and the clause that says more of it, which stands whatever the sentence says before."""

_TREATY_BEFORE = re.compile(
    r"(?:<[TC]\d+>|\b(?:ce|le|cet|este|el|ese) ?(?:texte|accord|document|texto|acuerdo|documento|instrumento))(?: \([^()]{1,20}\))? $"
)
_PARTICIPLE = re.compile(
    r"(?:entrée?|adoptée?|signée?|ouverte?|conclue?|adoptad|firmad|abiert|aprobad|suscrit)"
)
"""A treaty, and a participle right behind it that says what was done to it, whatever is wished of it."""

_FIRST_NAME = re.compile(
    r"\b(?!(?i:para|en|pero|aunque|sin|con|por|según|como|desde|hasta|tras|ni|entre|pour|dans|avec|mais|selon|comme|depuis|"
    r"les?|las?|el|los|y|et|au|aux) $)[A-ZÉ]\w+ $"
)
"""What stands before a name that is that of a person."""

_ASIDES = re.compile(r" -+ (?:(?! -)[^;]){1,120} -+ ")
"""What stands between dashes is said of something else: "the three - who would have used them - are not parties"."""

_LINKS = re.compile(r"^(?:et|or|mais|enfin|ainsi|y|pero|así|además|en effet), ")
"""Words that link a sentence to the one before: "Et, au 1er juillet 2016, ..."."""

_BRACKETS = re.compile(r"\([^()]*\) ?")

_MARKS = re.compile(r"^(?:\[(?:<N\d+>|\w)\] ?)+|^[-•*] ")
"""The marks of footnotes and list items, which may open a sentence."""
