"""How treaties were negotiated, in French and Spanish: when a process began, and when its conferences met where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.conferences import CITY, attended, conference, further_city, process_begun

_LAND = r"(?:,? <S\d+>,?| \(<S\d+>\))?,?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conferences:
    """The words of a language, each a pattern over tagged sentences.

    ``process`` leads to the city a process is called after, ``begun`` tells that it began; ``conference`` is the noun
    with what may follow it, ``held`` stands between it and its place, ``in_`` before a city, ``on`` before a day;
    ``declared`` is a declaration called after a city; ``states`` the noun for states, ``met`` tells that they came
    together. ``examples`` has one sentence a rule, that for declarations first. ``attended`` are verbs for taking part in
    a conference, ``present`` is said of states that did; ``attending`` has the examples of the rules for how many came.
    """

    process: str
    begun: str
    conference: str
    held: str
    in_: str
    on: str
    declared: str
    states: str
    met: str
    attended: str
    present: str
    examples: Sequence[str]
    attending: tuple[str, str, str, str]


def declarations(words: Conferences) -> tuple[Rule, ...]:
    """The rule for what a conference declared, which is tried before those for what else is adopted by so many."""
    return (
        rule(
            "the declaration of a city on",
            rf"\b{words.declared}{CITY}(?:,? (?:(?!<[DN])[^.;:()]){{0,40}}?(?:(?:<H\d+> )*<N\d+> {words.states})?)?,? {words.on}{{D}}",
            conference(),
            words.examples[0],
        ),
    )


def conferences(words: Conferences) -> tuple[Rule, ...]:
    """The rules of a language."""
    examples = iter(words.examples[1:])
    return (
        rule(
            "a process was begun on",
            rf"\b{words.process}{CITY}(?:(?!<D)[^.;:()]){{0,60}}?\b{words.begun}\b(?: (?:par|por) (?:la |le |les |l'|el |los )?<S\d+>)?(?: {words.in_}[a-zñé]+)?{_LAND} {words.on}{{D}}",
            process_begun,
            next(examples),
        ),
        rule(
            "a conference in a city on",
            rf"\b{words.conference}{words.held} {words.in_}{CITY}{_LAND}{words.held} {words.on}{{D}}",
            conference(),
            next(examples),
        ),
        rule(
            "on a day states met in a city",
            rf"(?:^|[;:(] ?|\bet |\by )(?:en|le|el) {{D}},? (?:(?:les |los |unos |unas )?(?:<H\d+> )*<N\d+> {words.states}|<S\d+>)(?:(?!<[DN])[^.;:()]){{0,60}}?\b{words.met}\b(?:(?!<[DN])[^.;:()]){{0,30}}? {words.in_}{CITY}",
            conference(),
            next(examples),
        ),
        rule(
            "a further city of a list of conferences",
            rf"(?<![\w'])(?:{words.in_})?{CITY}{_LAND} {words.on}{{D}}",
            further_city(words.conference),
            next(examples),
        ),
    )


_WORDS = r"(?:(?!<[DN])[^.;:()])"


def attendances(words: Conferences) -> tuple[Rule, ...]:
    """The rules for how many states came to a conference."""
    examples = iter(words.attending)
    return (
        rule(
            "at a conference in a city n states took part",
            rf"\b{words.conference}{words.held} {words.in_}{CITY}{_LAND}(?: ?[,(]? ?(?:{words.on})?<D\d+>\)?)? ?[:,–-]* (?:(?:{words.attended}) )?(?:les |los |unos |quelque )?{{N}} {words.states}\b(?=(?: \w+){{0,3}} (?:{words.attended})| (?:{words.present})| ?[.,;)]|$| {words.on}<D)",
            attended,
            next(examples),
        ),
        rule(
            "n states took part in the conference in a city",
            rf"{{N}} {words.states}(?: \w+){{0,2}} (?:{words.attended}){_WORDS}{{0,12}}? {words.conference}{words.held} {words.in_}{CITY}",
            attended,
            next(examples),
        ),
        rule(
            "n states met in a city",
            rf"{{N}} {words.states}(?: \w+){{0,2}}?,? (?:\w+ )?{words.met}{_WORDS}{{0,12}}? {words.in_}{CITY}(?! (?:ont|avaient|han|habían|firm|suscri|adopt|sign|aprob))",
            attended,
            next(examples),
        ),
        rule(
            "some of the n states present in a city",
            rf"(?:^|[,;:] |\bet |\by ){words.in_}{CITY},? (?:<D\d+>,? )?<N\d+> (?:des |de los |sur (?:les )?){{N}} {words.states} (?:{words.present})",
            attended,
            next(examples),
        ),
    )
