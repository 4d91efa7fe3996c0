"""The 44 states of annex 2, whose ratification the CTBT waits for, in French and Spanish: how many have done it, and which."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from servanda.claiming import making
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.meaning import Grammar

TREATY, GROUP, SIZE = "CTBT", "CTBT_ANNEX_2", 44
_MOST = 23
"""More than half of them: fewer are some of the states of annex 2, and not said to be all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annexed:
    """The words of a language, each a pattern over tagged sentences.

    ``annex`` names the annex; ``of`` stands between a figure and what its states did, ``have`` and ``done`` are what they
    did, with ``sense`` for its sense. ``lack`` and ``to_do`` are what the others still have to do, before and behind their
    figure; ``not_done`` follows their figure; ``done_by`` is what was done to the treaty by so many "of the" 44. ``states`` is the noun for states. ``examples`` has one sentence a rule.
    """

    annex: re.Pattern[str]
    of: str
    have: str
    done: str
    sense: Callable[[str], str]
    lack: str
    to_do: str
    not_done: str
    done_by: str
    states: str
    examples: Sequence[str]


def _spoken_of(reading: Reading, words: Annexed) -> bool:
    """Whether the states of annex 2 are spoken of, here or in the sentence before, and the treaty is theirs."""
    if any(item.sort == "T" and item.value != TREATY for item in reading.found):
        return False
    if reading.topic != TREATY and not any(item.value == TREATY for item in reading.found):
        return False
    return (
        any(
            item.value == GROUP if item.sort == "G" else item.sort == "N" and item.value == SIZE
            for item in reading.found
        )
        or words.annex.search(reading.tagged) is not None
        or words.annex.search(reading.before) is not None
    )


def _here(reading: Reading, place: int) -> bool:
    """Whether the sentence itself names them ahead of a place, so that a figure there surely counts among them."""
    return any(
        (item.value == GROUP if item.sort == "G" else item.sort == "N" and item.value == SIZE)
        and item.start < place
        and ";" not in reading.source[item.end : place]
        for item in reading.found
    )


def _counted(words: Annexed, what: Callable[[re.Match[str]], str]) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.mention(match, "n")
        if number is None or number.value >= SIZE or not _spoken_of(reading, words):
            return None
        if _BEHIND_ITS_NAME.search(match.string[: match.start("n")]):
            return None  # "the states of annex 2 have yet to ratify"
        made = making.count(what(match))(reading, match)
        if not isinstance(made, Found):
            return None
        sure = made.note if _here(reading, number.start) else UNSURE
        return replace(made, treaty=TREATY, group=GROUP, note=sure)

    return make


def _out_of(words: Annexed) -> Make:
    """How many "of the 44" have done something: the words themselves say among whom they are counted."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number, among = reading.mention(match, "n"), reading.mention(match, "m")
        if number is None or among is None or number.value >= SIZE or not _spoken_of(reading, words):
            return None
        if among.value not in (SIZE, GROUP):
            return None
        made = making.count(words.sense(match.group("v")))(reading, match)
        return replace(made, treaty=TREATY, group=GROUP) if isinstance(made, Found) else None

    return make


def _undone(match: re.Match[str]) -> str:
    said = match.group("out")
    if re.search(r"\bni (?:sign|firm)", said):
        return "outside"
    return "outside" if "ratif" not in said and re.search(r"firm|sign", said) else "unratified"


def _threshold(words: Annexed) -> Make:
    """How many must ratify: all that annex 2 lists."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        if reading.topic != TREATY and not any(item.value == TREATY for item in reading.found):
            return None
        if reading.value(match, "n") != SIZE and words.annex.search(reading.tagged) is None:
            return None
        if _of_annex_1(reading, match):
            return None
        number = reading.value(match, "n") or 0
        if number < _MOST:
            return None  # "the eight states of annex 2 that have not ratified"
        if number > _LEAST_OF_ALL and not _NAMING.search(match.group()):
            return None  # "signed by 185 states, but eight of annex 2 are lacking"
        made = making.count("annex")(reading, match)
        return replace(made, kind="rule", treaty=TREATY) if isinstance(made, Found) else None

    return make


_BEHIND_ITS_NAME = re.compile(r"\b(?:annexe|anexo) $")
_LEAST_OF_ALL = 60
"""So many states at the least have signed: a figure above is no count of those of the annex."""
_NAMING = re.compile(r"\b(?:annexe|anexo)\b|<G")
_ANNEX = re.compile(r"\b(?:annexe|anexo) (?:<N\d+>|i\b)")


def _of_annex_1(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the states are those of annex 1, which lists the members of the executive council."""
    named = [found.group().split()[-1] for found in _ANNEX.finditer(reading.tagged)]
    return bool(named) and all(tag == "i" or reading.tag(tag).value == 1 for tag in named)


def annexed(grammar: Grammar, words: Annexed) -> tuple[Rule, ...]:
    """The rules of a language."""
    examples = iter(words.examples)
    plain = grammar.plain
    rules = (
        plain(
            "so many of annex 2 have yet to ratify",
            rf"{{N}} (?:{words.of} )?(?P<out>{words.not_done})",
            _counted(words, _undone),
            next(examples),
        ),
        plain(
            "so many of annex 2 are lacking",
            rf"{words.lack} {{N}}(?: {words.states})?(?P<out>{words.to_do})",
            _counted(words, _undone),
            next(examples),
        ),
        plain(
            "so many of annex 2 have done so",
            rf"{{N}} (?:{words.of} )?{words.have} (?P<v>{words.done})",
            _counted(words, lambda match: words.sense(match.group("v"))),
            next(examples),
        ),
        plain(
            "done by so many of those of annex 2",
            rf"(?P<v>{words.done_by}) {{N}} (?:de los|de l'|de las|des|de ces|de estos|de esos) (?P<m><N\d+>|<G\d+>)",
            _out_of(words),
            next(examples),
        ),
        plain(
            "the states of annex 2",
            rf"{{N}} (?:<G\d+>|{words.states}(?: [^.;,<]{{1,60}}? (?:<G\d+>|{words.annex.pattern}))?)",
            _threshold(words),
            next(examples),
        ),
    )
    return tuple(dataclasses.replace(each, of=TREATY) for each in rules)
