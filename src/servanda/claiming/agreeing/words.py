"""What a language brings to figures that must agree: its words, as parts of patterns over tagged sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Adding:
    """The words of one language. Each is a part of a pattern in small letters, without spaces at its ends.

    ``of`` stands between a part and its whole ("out of"), ``of_all`` before a whole that opens a sentence;
    ``the`` are articles with the space behind them. ``or_`` brings in a percentage ("or", "that is").
    ``of_them`` may follow a percentage without naming another whole. ``fractions`` gives the percentage of a
    fraction in words.

    ``states`` are the nouns for what is counted; ``adjectives`` may stand before them, with one
    more word that is a ``qualifier``, and ``behind`` after them, ``following`` before the number of a list. ``parties``, ``signatories``, ``signed_only`` and ``outside`` are the classes of states, as
    nouns or with their verbs; ``joined`` is what all in a total have done. ``the_rest`` and
    ``rest_behind`` stand around the number of all others; ``verbs`` begin what a share of states has done. ``done`` is what the states of a list may have done. ``are`` joins a list and its number,
    ``were`` a number and its list, as does ``namely``.

    ``breaks`` are words after which another subject may begin, ``things`` what else a percentage may be of; ``partial`` tells of figures that are not all there are,
    ``not_after`` before a number that it is not the number of the list behind it ("two of the three"); ``others`` are counted beside somebody named before.
    ``total_of`` and ``in_all`` name a sum. ``from_``, ``to`` lead the ends of a rise, ``risen_by`` its size before
    the number, ``more`` after it. ``units`` gives the days of a unit of time, ``after`` and ``later`` what parts
    two dates, ``events`` of what there may be one between them; ``on`` leads a date.
    """

    of: str
    of_all: str
    the: str
    or_: str
    of_them: str
    fractions: Mapping[str, float]
    states: str
    adjectives: str
    qualifier: str
    behind: str
    following: str
    and_: str
    parties: str
    signatories: str
    signed_only: str
    outside: str
    joined: str
    with_: str
    the_rest: str
    rest_behind: str
    verbs: str
    done: str
    are: str
    were: str
    namely: str
    breaks: str
    things: str
    partial: str
    not_after: str
    others: str
    total_of: str
    in_all: str
    in_: str
    from_: str
    to: str
    risen_by: str
    more: str
    units: Mapping[str, tuple[str, float]]
    after: str
    later: str
    events: str
    on: str
