"""What French and Spanish say in few words: figures without their noun, the absent, "did so", shares of the world.

Their subject stands elsewhere in the sentence, so that a figure may be of some states only, and none is called wrong by
such words alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from servanda.claiming import making
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import doings
from servanda.claiming.making.days import dated
from servanda.claiming.making.senses import Sense
from servanda.claiming.marks import Mark
from servanda.claiming.model import OF_SOME, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.making.counts import count_of
from servanda.claiming.romance.making.standings import members
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Terse:
    """The words of a language, each a pattern over tagged sentences.

    ``have`` and ``done`` are what states did, in the perfect, and ``did`` in the simple past; ``the`` is an article,
    ``it`` the treaty as "the text", ``and_`` the words that join clauses, ``now`` "to date", ``only`` what makes a figure small. ``absent`` leads to those missing, and ``without``
    follows a verb of signing. ``does_so`` says of a state that it did what was told before, where no other rule of the language does; ``on`` stands before its day.
    ``are`` is what states are under a treaty, with its verb; ``having`` leads to what a state is praised for, ``among`` to
    some of those counted, ``parties`` are the words behind two ordinals,
    ``became`` and ``to_do`` those around one, with ``the_`` and ``state`` beside it, ``banned`` says who was the first to ban, ``banned_by``
    leads to how many have and ``have_banned`` follows them; ``of_region`` confines ``states`` to a part of the world.
    ``world`` are the states of the world behind a percentage, and ``represent`` leads to a percentage of them.
    ``examples`` has one sentence for each rule, in their order.
    """

    sense: Callable[[str], str]
    have: str
    done: str
    did: str
    the: str
    it: str
    and_: str
    now: str
    only: str
    absent: str
    without: str
    does_so: str
    on: str
    are: str
    having: str
    among: str
    parties: str
    became: str
    the_: str
    state: str
    to_do: str
    banned: str
    banned_by: str
    have_banned: str
    states: str
    of_region: str
    stocks_or_land: Sequence[Sense]
    world: str
    represent: str
    acts: tuple[tuple[str, re.Pattern[str]], ...]
    examples: tuple[str, ...]


def _of_some(make: Make) -> Make:
    def careful(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        made = make(reading, match)
        return replace(made, note=OF_SOME) if isinstance(made, Found) else made

    return careful


def _among_them(sense: Callable[[str], str]) -> Make:
    """States among those just counted; where two figures are told, perhaps among the first of them."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        alone = "<N" not in match.string[: match.start()]
        return members(sense, note="" if alone else UNSURE)(reading, match)

    return make


def _did_so(words: Terse) -> Make:
    """The day on which a state did what was told last, in its sentence or the one before."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day, states = reading.value(match, "d"), reading.value(match, "s") or reading.nearby(match)
        told = f"{reading.before} {reading.tagged[: match.start()]}"
        acts = [(found.start(), event) for event, verb in words.acts for found in verb.finditer(told)]
        if day is None or len(states) != 1 or not acts:
            return None
        made = dated(reading, match, max(acts)[1], day, states)
        return replace(made, note=UNSURE) if made is not None else None

    return make


def _pair(reading: Reading, match: re.Match[str]) -> list[Found]:
    """Two states named together and two ranks: which of them goes with which, their order tells."""
    named = [item.value for item in reading.found if item.sort == "S" and len(item.value) == 2]
    if not named:
        return []
    made = [
        reading.claim(
            match, "ordinal", "parties", value=reading.value(match, rank), states=(state,), note=UNSURE
        )
        for state, rank in zip(named[-1], ("o", "x"), strict=True)
    ]
    return [found for found in made if found is not None]


def _rank_of_it(reading: Reading, match: re.Match[str]) -> Found | None:
    """The rank ``o``, or the number ``n``, of the one state the words go on about."""
    place, states = reading.value(match, "o") or reading.value(match, "n"), reading.nearby(match)
    if not isinstance(place, int) or not 1 < place <= making.MOST_STATES or len(states) != 1:
        return None
    what = "signed" if _TO_SIGN.search(match.group("v")) else "parties"
    return reading.claim(match, "ordinal", what, value=place, states=states, note=UNSURE)


_TO_SIGN = re.compile(r"sign|firm")


def terse(grammar: Grammar, words: Terse) -> tuple[Rule, ...]:
    """The rules of a language."""
    sense = words.sense
    ends = rf"(?: {{T}}| {words.it}|(?= ?[.,;:()]|$)|(?= (?:{words.and_}|{words.now})\b))"
    figure, plain, dated_ = grammar.figure, grammar.plain, grammar.dated
    examples = iter(words.examples)
    return (
        figure(
            "so many, states left unsaid, have signed",
            rf"(?:^|[,;:(] |\b{words.and_} )(?:{words.only} )?{{N}} (?P<v>{words.have} {words.done}|{words.did}){ends}",
            _of_some(count_of(lambda said: sense(re.sub(rf"^{words.have} ", "", said)))),
            next(examples),
        ),
        figure(
            "so many, states left unsaid, are parties",
            rf"(?:^|[,;:(] |\b{words.and_} ){{N}} {words.are}{ends}",
            _of_some(count_of(sense)),
            next(examples),
        ),
        figure(
            "so many have signed, and among them",
            rf"<N\d+> {words.have} (?P<v>{words.done})(?: {{T}}| {words.it})?,? {words.among} {words.the}{{S}}",
            _among_them(sense),
            next(examples),
        ),
        figure(
            "praised for having signed",
            rf"{{S}},? {words.having} (?P<v>{words.done}){ends}",
            members(sense, note=UNSURE),
            next(examples),
        ),
        figure(
            "banned by so many",
            rf"\b{words.banned_by} {{N}} (?P<v>{words.states})",
            _of_some(count_of(lambda _: "joined")),
            next(examples),
        ),
        figure(
            "so many have banned them",
            rf"{{N}} (?P<v>{words.states}) {words.have_banned}",
            _of_some(count_of(lambda _: "joined")),
            next(examples),
        ),
        figure(
            "so many of a region have signed",
            rf"{{N}} {words.states} {words.of_region},? {words.have} (?P<v>{words.done}){ends}",
            _of_some(count_of(sense)),
            next(examples),
        ),
        dated_(
            "it became the nth to do so",
            rf"\b(?:{words.became}|{words.and_}) {words.the_}(?:{{O}}|{{N}}) (?:{words.state} )?(?P<v>{words.to_do})",
            _rank_of_it,
            next(examples),
        ),
        plain(
            "the nth and the next",
            rf"{{O}} {words.and_} (?P<x><O\d+>) {words.parties}",
            _pair,
            next(examples),
        ),
        plain(
            "the first to ban them",
            rf"{{S}}[^.;<]{{0,60}}? {words.banned}",
            doings.first_of("banned", words.stocks_or_land),
            next(examples),
        ),
        figure(
            "absent are these",
            rf"\b{words.absent} (?P<v>){words.the}{{S}}",
            members(lambda _: "joined", negated=True, note=UNSURE),
            next(examples),
        ),
        figure(
            "signed without these",
            rf"{words.without} (?P<v>){words.the}{{S}}",
            members(lambda _: "joined", negated=True, note=UNSURE),
            next(examples),
        ),
        *(
            ()
            if not words.does_so
            else (
                dated_(
                    "did so on",
                    rf"{{S}},? {words.does_so},? {words.on}{{D}}",
                    _did_so(words),
                    next(examples),
                    marks=Mark.MAY_BE_DOMESTIC,
                ),
            )
        ),
        plain(
            "a percentage of the world's states have signed",
            rf"{{P}} {words.world} {words.have} (?P<v>{words.done}){ends}",
            lambda r, m: making.percentage(sense(m.group("v")), "UN")(r, m),
            next(examples),
        ),
        plain(
            "a percentage of the world's states are party",
            rf"{words.represent} {{P}} {words.world}",
            making.percentage("parties", "UN"),
            next(examples),
        ),
    )
