"""The day of which a figure or a standing holds, as tense, adverb and the dates around give it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta

from servanda.claiming.dated import SAME_DAY, SINCE_THEN
from servanda.claiming.model import EARLIER, OF_SOME, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.signs import Signs
from servanda.claiming.topics import LANDMARKS, OPENED
from servanda.dates import PartialDate

_ACTS = frozenset({"signed", "ratified", "joined", "acceded"})


def on_their_days(
    signs: Signs, reading: Reading, match: re.Match[str], claims: Iterable[Found]
) -> Iterable[Found]:
    """The claims with the day they speak of; those whose day is not certain left out."""
    text = reading.tagged
    around = _segment(reading, match)
    in_all = _IN_ALL.search(match.group()) is not None
    for claim in claims:
        if in_all and claim.kind == "count" and claim.as_of is None and _reckoned(signs, reading, match):
            # "Since August seven have joined, which brings the number of parties to 100".
            yield replace(claim, as_of=reading.today)
            continue
        if claim.as_of is not None and not signs.reckoned.search(text):
            yield claim
            continue
        if claim.kind == "membership":
            yield _stood(signs, reading, match, claim, around)
            continue
        if signs.reckoned.search(text):
            continue
        day, since = _own_day(signs, reading, match)
        if day is None and _THAT_DAY.search(around):
            yield replace(claim, note=OF_SOME)
            continue
        if since and day is not None:
            opened = OPENED.get(claim.treaty or "")
            if opened and day.earliest.year == opened.year and reading.today is not None:
                yield replace(claim, as_of=reading.today)
            continue
        until = day == reading.today or claim.what not in _ACTS or _STAND.search(match.group()) is not None
        if day is not None and not until and not _until(signs, reading, match, claim, day):
            if isinstance(claim.value, int) and claim.value >= _MANY:
                yield replace(claim, as_of=day, note=OF_SOME)
            continue
        if day is None and signs.to_date.search(around):
            day = reading.today
            if day is None and _tempting(reading):
                continue
        elif (
            day is None
            and signs.past.search(_MADE_THERE.sub("", around))
            and not signs.total.search(text)
            and not _WHO_DID.search(match.group())
        ):
            if _HAS_NOW.search(match.group()) and not signs.past.search(text[: match.start()]):
                # "It has 120 parties and 17 others that only signed": the past tense is that of the others.
                yield replace(claim, note=claim.note or EARLIER)
                continue
            if reading.then is None or _tempting(reading):
                continue
            # "In 2010 ... 39 had not signed": of the day told before, as far as one can tell.
            day, claim = reading.then, replace(claim, note=UNSURE)
        elif day is None and _tempting(reading):
            if reading.today is None:
                continue
            day = reading.today
            if _loose_day(signs, reading):
                claim = replace(claim, note=UNSURE)
        yield claim if day is None else replace(claim, as_of=_ceremony(claim, day))


def _reckoned(signs: Signs, reading: Reading, match: re.Match[str]) -> bool:
    """Whether the sentence counts within some time, up to the day of writing."""
    day, since = _own_day(signs, reading, match)
    return since or (day is None and signs.reckoned.search(reading.tagged) is not None)


def _stood(signs: Signs, reading: Reading, match: re.Match[str], claim: Found, around: str) -> Found:
    """What states are or did by the day the sentence tells of it; in a past tense by one told before, perhaps."""
    if _PLACE.search(reading.tagged[: match.start()]):
        return replace(claim, note=UNSURE)
    day, since = _own_day(signs, reading, match)
    if day is not None and not since:
        return replace(claim, as_of=day)
    if signs.to_date.search(around):
        return replace(claim, as_of=reading.today)
    if signs.past.search(around):
        if claim.what == "signed" and not (claim.negated or claim.note):
            # Who signed at some time has signed by now, which no parliament does for them.
            return replace(claim, as_of=reading.today)
        return replace(claim, as_of=None if _tempting(reading) else reading.then, note=UNSURE)
    if _tempting(reading):
        unsure = UNSURE if _loose_day(signs, reading) else claim.note
        return replace(claim, as_of=reading.today, note=unsure)
    return claim


def _until(signs: Signs, reading: Reading, match: re.Match[str], claim: Found, day: PartialDate) -> bool:
    """Whether acts are counted up to a day, and not those of that day, month or year alone."""
    opened = OPENED.get(claim.treaty or "")
    if claim.kind not in ("count", "share"):
        return True
    if opened and (opened.year, opened.month) == (day.latest.year, day.latest.month):
        return True
    if opened and opened.year == day.earliest.year == day.latest.year and day.earliest.month < opened.month:
        return True  # of the whole year in which signing began
    leads = [
        reading.tagged[: hit.start()]
        for hit in re.finditer(r"<D\d+>", reading.tagged)
        if reading.tag(hit.group()).value == day
    ]
    segment = _segment(reading, match)
    return any(signs.until.search(lead) for lead in leads) or bool(
        signs.pluperfect.search(segment) or signs.total.search(reading.tagged)
    )


def _segment(reading: Reading, match: re.Match[str]) -> str:
    """The match with its clause, and the adverbs that open the sentence."""
    text = reading.tagged
    start = max(text.rfind(mark, 0, match.start()) for mark in (";", ":", "(", ". ")) + 1
    comma = text.rfind(",", 0, max(match.start() - 2, 0)) + 1
    end = min((place for mark in ",;:.)" if (place := text.find(mark, match.end())) >= 0), default=len(text))
    opening = text[: text.find(",") + 1] if "," in text[: match.start()] else ""
    if _THAT_DAY.search(opening) and not _BACK_TO_IT.match(opening):
        opening = ""  # "La France la signe le jour même, et 108 États l'ont signée depuis"
    return f"{opening if len(opening) < 40 else ''} {text[max(start, comma) : end]}"


def _own_day(signs: Signs, reading: Reading, match: re.Match[str]) -> tuple[PartialDate | None, bool]:
    """The date inside the match, else right behind it, before it or opening the sentence; and whether it is a "since"."""
    text = reading.tagged
    own = {tag for name in "de" if (tag := match.groupdict().get(name))}
    found = [hit for hit in re.finditer(r"<D\d+>", text) if hit.group() not in own]
    best: tuple[int, re.Match[str]] | None = None
    for hit in found:
        lead = text[: hit.start()]
        if _RECKONED_FROM.search(lead) and reading.tag(hit.group()).value.earliest in _OWN_DAYS:
            continue
        event = lead if _KEPT.search(lead) else _APPOSED.sub(" ", lead)
        clause = re.split(r"[,;:(]", _BRACKETS.sub("", event))[-1]
        if match.start() <= hit.start() < match.end():
            near = 0
        elif hit.start() >= match.end() and signs.after.fullmatch(text[match.end() : hit.start()]):
            near = 1
        elif hit.end() <= match.start() and (
            (
                signs.before.fullmatch(text[hit.end() : match.start()])
                and not signs.event.search(clause)
                and (len(clause.split()) <= _FEW_WORDS or signs.until.search(clause))
            )
            or (
                re.fullmatch(r"(?:[\w']+ ){0,4}", _LINKS.sub("", MARKS.sub("", lead)))
                and not signs.event.search(lead)
                and _SET_OFF.match(text, hit.end())
                and ";" not in text[hit.end() : match.start()]
            )
        ):
            if _LATER.search(text, hit.end(), match.end()):
                continue
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
    return _that_day(reading, match), False


def _that_day(reading: Reading, match: re.Match[str]) -> PartialDate | None:
    """The day told before, where the sentence goes back to it: "Ce jour-là, 94 États la signent"."""
    since_then = SINCE_THEN.match(reading.tagged, match.end())
    back = None if since_then else _THAT_DAY.search(_segment(reading, match))
    if back is None:
        return None
    told = [
        item.value
        for item in reading.found
        if item.sort == "D" and not item.relative and item.end <= reading.places[match.start()]
    ]
    return told[-1] if told else reading.then


def _tempting(reading: Reading) -> bool:
    return "<D" in reading.tagged


def _loose_day(signs: Signs, reading: Reading) -> bool:
    """Whether a date of the sentence is that of no event it tells, and so may be the figure's."""
    for hit in re.finditer(r"<D\d+>", reading.tagged):
        clause = re.split(r"[.;:(]", reading.tagged[: hit.start()])[-1]
        if not signs.event.search(clause):
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

_RECKONED_FROM = re.compile(
    r"\b(?:ans?|années?|mois|décennies?|jours|semaines|años?|mes(?:es)?|décadas?|días|semanas|lustros?) (?:et demie? |y medio )?"
    r"(?:après|avant|depuis|plus tôt|después|antes|desde|tras)\b[^.;]*$|\b(?:anniversaire|aniversario)\b[^.;]*$"
)
"""Words before a day from which a time is reckoned: "Dix ans après l'ouverture à la signature, le ..., "."""

_OWN_DAYS = frozenset({*LANDMARKS, *OPENED.values()})
"""The days of treaties themselves, each of which such a time may be reckoned from."""

_LATER = re.compile(
    r"\b(?:ensuite|plus tard|par la suite|ultérieurement|después|luego|más tarde|posteriormente)\b"
)
"""Words by which a figure is of another day than the one told before it: "adopted in May, then signed by 94"."""

_FEW_WORDS = 5
"""Words before a day behind which a figure stands; with more, the day is of what they tell: "after a vote on ..."."""

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

_MADE_THERE = re.compile(
    r"\b(?:firmad|suscrit|abiert|adoptad|negociad|sign[ée]e|ouvert|adopt[ée]e|négociée|conclu)\w*(?: a la firma| à la signature)? (?:en|à) (?:oslo|ottawa|dublín|dublin)\b"
)
"""Where a treaty was made, which dates no figure told of it: "firmada en Ottawa, tiene"."""

_HAS_NOW = re.compile(
    r"\b(?:tiene|cuenta con|reúne|agrupa|comprende|hay|compte|réunit|rassemble|regroupe|il y a)\b"
)
"""What a treaty has now, whatever its clause goes on to tell of others: "it has 120 parties and 17 that only signed"."""

_IN_ALL = re.compile(
    r"\btotal\b|\bmembres|\b(?:elev|llev|alcanz|sum)(?:a|an|ando|ó)\b|\bport(?:e|ant|ait|é)\b|(?:número|nombre) (?:total )?(?:de\b|d')"
)
"""Words by which a figure is all there are, whatever was counted before it."""

_LINKS = re.compile(r"^(?:et|or|mais|enfin|ainsi|y|pero|así|además|en effet), ")
"""Words that link a sentence to the one before: "Et, au 1er juillet 2016, ..."."""

_BRACKETS = re.compile(r"\([^()]*\) ?")

_KEPT = re.compile(
    r"\b(?:años?|ans?|années|meses|mois|aniversario|anniversaire) (?:de|d'|desde|después|tras|depuis|après)\b[^.;]*$"
)
"""Words of an anniversary, whose day is that of the figure and not of the event."""
_APPOSED = re.compile(r"(?: <D\d+>, |, (?=(?:el|en|le) $))(?:(?:el|en|le|du|au) )?$")
"""What parts a day from an event told in the same clause: "firmada hace veinte años, el ...", "abierta en Oslo, el ..."."""

MARKS = re.compile(r"^(?:\[(?:<N\d+>|\w)\] ?)+|^[-•*] ")
"""The marks of footnotes and list items, which may open a sentence."""
