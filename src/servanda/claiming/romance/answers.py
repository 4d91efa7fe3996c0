"""Short answers to the question before them, in French and Spanish: "¿Cuándo entró en vigor? El 1 de agosto de 2010."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from servanda.claiming.grammar import Make, Rule, marked
from servanda.claiming.making import MOST_STATES, dated
from servanda.claiming.making.senses import Sense, sense
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """The words of a language: of the questions patterns over their tagged sentence, of the answers parts of patterns.

    ``known`` are the words that a question may have, no more; ``how_many``, ``when`` and ``who`` ask; ``needed`` asks how many a treaty needs. ``counted`` pairs what states are or do
    with the words of a question that counts them, ``done`` with those of one that asks whether a state has, ``events`` an
    event with those of one that asks when it was. ``not_`` turns a question round. ``there_are`` leads to a figure, ``on``
    to a day, ``states`` may follow a figure; ``yes`` and ``no`` answer, ``since`` goes on. ``examples`` has one text each.
    """

    known: frozenset[str]
    how_many: re.Pattern[str]
    when: re.Pattern[str]
    who: re.Pattern[str]
    whether: re.Pattern[str]
    needed: re.Pattern[str]
    counted: Sequence[Sense]
    done: Sequence[Sense]
    events: Sequence[Sense]
    not_: re.Pattern[str]
    there_are: str
    states: str
    on: str
    yes: str
    no: str
    since: str
    examples: tuple[str, ...]


_OF_STATES = frozenset({"deposit", "signature", "in_force_for_state"})


_OF_SOME = re.compile(
    r"\b(?:afri[ck]|africain|europ|asi(?:a|e|[áa]tic|atiq)|am[ée]ri[ck]|latin|[áa]rabe|caribe|cara[ïi]be|pac[íi]fi|regi[óo]n|r[ée]gion|contin|"
    r"orient|vecin|voisin|zona|zone|m[áa]s\b|nuev|nouve|de plus|encore|a[úu]n|todav[íi]a|productor|producteur|minad|contamin|pollué|affect|afectad)"
)
"""Words by which a question asks for some of the states: of a region, new ones, those with mines."""
_TO_COME = re.compile(r"\b(?:ratific|firm|adherir|deposit)\w*(?:á|án)\b|\b(?:ratifi|sign|adhér|dépos)era\b")


def _asked(reading: Reading, words: Questions) -> str:
    """The question right before, if there is one of known words alone: any other may ask for something else."""
    before = reading.before.rstrip(' "»”')
    before = before[max(before.rfind("¿"), 0) :]
    if not before.endswith("?"):
        return ""
    known = all(word in words.known or word[0] == "<" for word in _WORD.findall(before))
    return before if known and _OTHER_TAGS.search(before) is None else ""


_WORD = re.compile(r"<[A-Z]\d+>|[^\W\d_]+")
_OTHER_TAGS = re.compile(r"<[NDGOPH]\d+>")


def _who(reading: Reading, asked: str) -> tuple[str, ...]:
    """The one state a question names."""
    named = [reading.told[int(number)].value for number in re.findall(r"<S(\d+)>", asked)]
    return tuple(named[0]) if len(named) == 1 else ()


def _how_many(words: Questions) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        asked, number = _asked(reading, words), reading.value(match, "n")
        if (
            not asked
            or not words.how_many.search(asked)
            or not isinstance(number, int)
            or number > MOST_STATES
        ):
            return None
        if words.needed.search(asked):
            return reading.claim(match, "rule", "threshold", value=number)
        what = sense(asked, words.counted)
        if not what or words.not_.search(asked) or "<G" in asked or "<S" in asked or _OF_SOME.search(asked):
            return None
        return reading.claim(match, "count", what, value=number, hedge=reading.hedge(match))

    return make


def _when(words: Questions) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        asked, day = _asked(reading, words), reading.value(match, "d")
        states = _who(reading, asked)
        if (
            not asked
            or day is None
            or not words.when.search(asked)
            or "<G" in asked
            or _TO_COME.search(asked)
        ):
            return None
        event = sense(asked, words.events)
        if "<S" in asked and len(states) != 1:
            return None
        event = {"entered_into_force": "in_force_for_state"}.get(event, event) if states else event
        if not event or (event in _OF_STATES) != bool(states):
            return None
        return dated(reading, match, event, day, states)

    return make


_BY_DONE = {"parties": "in_force_for_state", "ratified": "deposit", "signed": "signature"}


def _since(words: Questions) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        asked, day = _asked(reading, words), reading.value(match, "d")
        states = _who(reading, asked)
        event = _BY_DONE.get(sense(asked, words.done))
        if not asked or day is None or len(states) != 1 or event is None or words.not_.search(asked):
            return None
        made = dated(reading, match, event, day, states)
        # "Is it a party? Yes, on 25 September": that of its instrument may be meant.
        loose = event == "in_force_for_state" and _SINCE.search(match.group()) is None
        return replace(made, note=made.note or UNSURE) if made is not None and loose else made

    return make


_SINCE = re.compile(r"\b(?:depuis|desde)\b")


def _whether(words: Questions) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        asked = _asked(reading, words)
        states = _who(reading, asked)
        if len(states) != 1 or not words.whether.search(asked) or words.not_.search(asked):
            return None
        what = sense(asked, words.done)
        if not what:
            return None
        yes = re.fullmatch(words.yes, match.group("v")) is not None
        return reading.claim(match, "membership", what, value=yes, states=states, negated=not yes)

    return make


def _those(words: Questions) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        asked, states = _asked(reading, words), reading.value(match, "s")
        what = sense(asked, words.done)
        if not words.who.search(asked) or not what or not states or "<S" in asked:
            return None
        negated = words.not_.search(asked) is not None
        return reading.claim(
            match, "membership", what, value=not negated, states=tuple(states), negated=negated, note=UNSURE
        )

    return make


def answers(grammar: Grammar, words: Questions) -> tuple[Rule, ...]:
    """The rules of a language."""
    patterns = (
        (
            "so many, to how many",
            rf"^\W*(?:{words.there_are})?{{N}}(?: {words.states})?(?= ?[.,;!(]|$)",
            _how_many(words),
        ),
        ("on a day, to when", rf"^\W*(?:{words.on})?{{D}}(?= ?[.,;!(]|$| (?:en|à) )", _when(words)),
        ("yes, since a day", rf"^\W*{words.yes},? {words.since}{{D}}(?= ?[.,;!(]|$)", _since(words)),
        ("yes or no, to whether", rf"^\W*(?P<v>{words.yes}|{words.no})(?= ?[.,;!]|$)", _whether(words)),
        (
            "these, to who",
            r"^\W*(?:la |le |les |l'|los |el )?{S}(?= ?[.;!]|$|,? (?:entre otr|entre autres|notamment))",
            _those(words),
        ),
    )
    return marked(
        Mark.ANSWER,
        [
            grammar.plain(name, pattern, make, example)
            for (name, pattern, make), example in zip(patterns, words.examples, strict=True)
        ],
    )
