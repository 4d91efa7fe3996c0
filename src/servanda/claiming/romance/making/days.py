"""What French and Spanish rules make of a match that tells a day: of the treaty, or of what one state did."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make
from servanda.claiming.making import date_of, dated
from servanda.claiming.making.days import EXPLAINING
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.topics import OPENED


def of_subject(event: str, *, several: bool = False) -> Make:
    """On which day ``d`` the states ``s`` did something, or the only one named before "it" and "the country"; ``several``: all
    those named together before it."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day, (states, sure) = reading.value(match, "d"), spoken_of(reading, match)
        together = len(states) > 1 and (several or reading.value(match, "s") is not None)
        named = reading.mention(match, "d")
        if together and (
            _IN_TURN.search(match.string, match.end()) or (named is not None and named.relative)
        ):
            return None
        if day is None or not (together or len(states) == 1):
            return None
        made = dated(reading, match, event, day, states)
        return made if sure or made is None else replace(made, note=UNSURE)

    return make


_IN_TURN = re.compile(r"\brespectiv(?:ement|amente)\b")
"""That several states acted each on its own day, the others told further on."""


def spoken_of(reading: Reading, match: re.Match[str]) -> tuple[tuple[str, ...], bool]:
    """The state ``s``, or the last one named before the match, or the one the passage goes on about; and whether that is
    certain.
    """
    states = reading.value(match, "s")
    if states is not None:
        # "Canada, backed by France, ratified it": the state before the comma may only be part of what is said of another.
        aside = match.string.startswith(",", match.end("s")) and EXPLAINING.search(
            match.string[: match.start("s")]
        )
        return states, not aside
    here = reading.places[match.start()]
    named = [item.value for item in reading.found if item.sort == "S" and item.end <= here]
    goes_on = _GOES_ON.match(reading.before) is not None and not reading.guessed
    ours = _OURS.search(match.group()) is not None
    sure = not ours if named else goes_on or _SUBJECT.match(reading.before) is not None
    return named[-1] if named else reading.subject, sure


_OURS = re.compile(
    r"\b(?:nuestr[oa]|mi|notre|mon|ma) (?:país|estado|gobierno|nación|república|pays|état|gouvernement|nation)\b"
)
"""The state of whoever speaks, which need not be the one named last: "Russia is outside the treaty our country ratified"."""

_GOES_ON = re.compile(
    r"\W*(?:elle|le pays|l'état|el país|el estado)\b(?!.*<S)[^;]*\b(?:ratifi|sign|adhér|dépos|ratific|firm|adhi|deposit)"
)
"""A sentence about the state told before it, which the next may go on about."""


_SUBJECT = re.compile(
    r"(?:[^<,]{0,30}(?:<D\d+>)?, )?(?:la |le |les |l'|el |los |las )?<S\d+>(?!.*(?<!\()<S\d+>)"
)
"""A sentence whose subject is the only state it names: the next may go on about it. "It joined five months after
Nigeria" does not speak of Nigeria; "it signed in Oslo (Norway)" does not speak of Norway."""


def adopted_or_concluded(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day ``d`` of adoption; of a treaty "concluded" on a day, that of its adoption or of its signing."""
    event = "opened_or_signed" if "conclu" in match.group() else "adopted"
    return date_of(event)(reading, match)


def signed_by_many(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day ``d``, ``e`` or ``f`` of a signing by many: that of the opening, if it may be of that year at all."""
    group = next(name for name in "def" if match.groupdict().get(name))
    made = date_of("opened_or_signed", day=group)(reading, match)
    if not isinstance(made, Found) or made.date is None:
        return None
    opened = OPENED.get(made.treaty or "")
    # "Signed by 111 states by 2012" gives the day of the figure, not of the signing.
    return made if opened is not None and made.date.earliest.year == opened.year else None


def signed_at_the_opening(reading: Reading, match: re.Match[str]) -> Found | None:
    """As ``signed_by_many``, where the day may be of the days of the opening: later ones are of some who came after."""
    made = signed_by_many(reading, match)
    opened = OPENED.get(made.treaty or "") if made is not None else None
    if made is None or made.date is None or opened is None:
        return None
    return made if abs((made.date.earliest - opened).days) < _DAYS_OF_OPENING else None


_DAYS_OF_OPENING = 31
"""Days around the opening for signature in which those who signed "on that day" are those who signed at it."""


def labelled(event: str, other_thing: re.Pattern[str]) -> Make:
    """The day ``d`` behind a label; of a law it may be where one is told of in the lines above."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = date_of(event)(reading, match)
        if not isinstance(made, Found):
            return None
        above = reading.source[max(0, reading.start - _ABOVE) : reading.start].lower()
        return replace(made, note=UNSURE) if other_thing.search(above) else made

    return make


_ABOVE = 200
"""Characters above a label in which a law may be named."""


def voted_for(other_thing: re.Pattern[str]) -> Make:
    """The day ``d`` of the vote that adopted the treaty; a resolution on it, of which words before tell, is voted for too."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        if other_thing.search(reading.tagged, max(0, match.start() - _BEFORE), match.start()):
            return None
        return date_of("adopted")(reading, match)

    return make


_BEFORE = 80
"""Characters before a vote in which what was voted on may be named."""


def loosely_deposited(reading: Reading, match: re.Match[str]) -> Found | None:
    """When a state deposited, in words that may tell of its signature or of its parliament."""
    made = date_of("deposit", of_state=True)(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


_LEAVING_ANOTHER = re.compile(
    r"\b(?:salida|retirada|retiro|denuncia|retrait|dénonciation|sortie) (?:del?|du|des|de l'|de la) ?(?:la |el |los |las |l')?"
    r"(?!de\b|estos?\b|este\b|pays\b|país\b|estado\b|gobierno\b)[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)?,? $"
)
"""A leaving of what is no treaty and no state: "la salida del fondo, que se hizo efectiva"."""


def leaving_effective(leaving: re.Pattern[str], event: str = "withdrawal_effective") -> Make:
    """When what "it" means took effect, or another ``event`` of it, where the words before speak of ``leaving``: of
    anything else none is told."""
    made_of = of_subject(event, several=True)

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        told = reading.before + reading.tagged[: match.start()]
        if _LEAVING_ANOTHER.search(reading.tagged[: match.start()]):
            return None
        return made_of(reading, match) if leaving.search(told) else None

    return make
