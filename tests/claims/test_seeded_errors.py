"""Two thousand claims made by a program that knows the record, one in ten of them wrong: every wrong one is told.

In the manner of those who test statistics checkers: the errors are planted, so precision and recall are known.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

import servanda as sv
from servanda import places
from servanda.claiming.checking import Checker
from servanda.dates import PartialDate, in_words

RECORD = sv.record()
CHECKER = Checker(RECORD)
NAMES = {"CCM": "Convention on Cluster Munitions", "APMBC": "Mine Ban Treaty", "ATT": "Arms Trade Treaty"}
SPAN = {
    "CCM": (date(2008, 12, 10), date(2024, 12, 31)),
    "APMBC": (date(1998, 1, 10), date(2024, 12, 31)),
    "ATT": (date(2013, 6, 10), date(2017, 12, 31)),
}


@dataclass(frozen=True)
class Planted:
    text: str
    wrong: bool


def a_day(chance: random.Random, code: str) -> date:
    """A day before, on or after an act, or any day."""
    first, last = SPAN[code]
    if chance.random() < 0.6:
        points = [point for history in RECORD.treaty(code).histories.values() for point in history.points]
        day = date.fromordinal(chance.choice(points)) + timedelta(days=chance.choice((-1, 0, 1)))
        if first <= day <= last:
            return day
    return first + timedelta(days=chance.randrange((last - first).days))


def off(chance: random.Random, true: set[int]) -> int:
    """A figure that is none of the true ones."""
    while True:
        value = max(0, chance.choice(sorted(true)) + chance.choice((-9, -5, -3, -2, -1, 1, 2, 3, 5, 9)))
        if value not in true and value > 1:
            return value


def count(chance: random.Random, wrong: bool) -> Planted:
    code = chance.choice(sorted(NAMES))
    day = a_day(chance, code)
    counts = RECORD.treaty(code).on(day).counts
    sentence, true = chance.choice(
        [
            ("On {day}, {n} states had joined the {name}.", [counts.joined, counts.consented, counts.party]),
            ("As of {day}, the {name} had {n} States Parties.", [counts.consented, counts.party]),
            ("On {day} the {name} had been signed by {n} countries.", [counts.signed, counts.joined]),
            ("As of {day}, {n} states had signed but not yet ratified the {name}.", [counts.signatory]),
        ]
    )
    known = {value for value in true if value is not None}
    value = off(chance, known) if wrong else true[0]
    assert value is not None
    return Planted(sentence.format(day=in_words(day), n=value, name=NAMES[code]), wrong)


def share(chance: random.Random, wrong: bool) -> Planted:
    code, group = chance.choice(sorted(NAMES)), chance.choice(("NATO", "EU"))
    day = max(a_day(chance, code), date(2005, 1, 1))
    found = RECORD.treaty(code).on(day)
    counts = found.counted(group)
    size = len(places.members(group, day))
    true = {counts.joined, counts.consented, counts.party or 0}
    value = off(chance, true) if wrong else counts.joined
    label = {"NATO": "NATO members", "EU": "EU member states"}[group]
    return Planted(f"On {in_words(day)}, {value} of the {size} {label} had joined the {NAMES[code]}.", wrong)


def entry(chance: random.Random, wrong: bool) -> Planted:
    code = chance.choice(("CCM", "APMBC"))
    rows = [
        row
        for row in RECORD.treaty(code).on("2024-12-31").rows()
        if row.in_force_from and not row.undetermined
    ]
    row = chance.choice([row for row in rows if places.place(row.state).kind == "state"])
    assert row.in_force_from
    assert row.consented
    kind = chance.choice(("in force", "deposit"))
    day = date.fromisoformat(row.in_force_from if kind == "in force" else row.consented)
    if wrong:
        day += timedelta(days=chance.choice((1, 31, 366)))
    name = places.name(row.state)
    if kind == "in force":
        return Planted(f"The {NAMES[code]} entered into force for {name} on {in_words(day)}.", wrong)
    return Planted(f"{name} deposited its instrument for the {NAMES[code]} on {in_words(day)}.", wrong)


def member(chance: random.Random, wrong: bool) -> Planted:
    code = chance.choice(("CCM", "APMBC"))
    day = a_day(chance, code)
    found = RECORD.treaty(code).on(day)
    inside = [state for state in found.states("consented") if places.place(state).kind == "state"]
    outside = [
        place.code
        for place in places.all_places()
        if place.kind == "state" and place.code not in RECORD.treaty(code).histories
    ]
    if not inside:
        return count(chance, wrong)
    state = chance.choice(outside if wrong else inside)
    return Planted(f"On {in_words(day)}, {places.name(state)} was a State Party to the {NAMES[code]}.", wrong)


def rank(chance: random.Random, wrong: bool) -> Planted:
    code = chance.choice(("CCM", "APMBC"))
    found = [
        history
        for history in RECORD.treaty(code).histories.values()
        if history.spells
        and places.place(history.state).kind == "state"
        and history.spells[0].deposited[0] <= date(2024, 1, 1)
    ]
    history = chance.choice(found)
    began = history.spells[0].deposited[0]
    before = RECORD.treaty(code).on(began - timedelta(days=1)).counts.consented
    after = RECORD.treaty(code).on(began).counts.consented
    value = off(chance, set(range(before + 1, after + 1))) if wrong else chance.randint(before + 1, after)
    suffix = "th" if 10 <= value % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return Planted(
        f"{places.name(history.state)} became the {value}{suffix} State Party to the {NAMES[code]}.", wrong
    )


def test_every_planted_error_is_told_and_nothing_else() -> None:
    chance = random.Random(20081203)
    makers = (count, count, share, entry, member, rank)
    planted = [chance.choice(makers)(chance, number % 10 == 0) for number in range(2000)]
    missed, accused, silent = [], [], []
    for item in planted:
        claims = CHECKER.check(item.text, date=PartialDate.parse("2024-12-31")).claims
        verdicts = {claim.verdict for claim in claims}
        if not claims:
            silent.append(item.text)
        elif item.wrong and "contradicted" not in verdicts:
            missed.append((item.text, [claim.explanation for claim in claims]))
        elif not item.wrong and "contradicted" in verdicts:
            accused.append(
                (item.text, [claim.explanation for claim in claims if claim.verdict == "contradicted"])
            )
    assert silent == []
    assert accused == []
    assert missed == []


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("On {day}, the Convention on Cluster Munitions had 112 States Parties.", date(2023, 8, 3)),
        ("On {day}, the Convention on Cluster Munitions had 111 States Parties.", date(2023, 2, 28)),
        ("On {day}, 119 states had joined the Convention on Cluster Munitions.", date(2016, 4, 6)),
        ("On {day}, Canada was a State Party to the Convention on Cluster Munitions.", date(2015, 3, 16)),
        ("On {day}, the Arms Trade Treaty had 94 States Parties.", date(2017, 12, 29)),
    ],
)
def test_the_same_sentence_flips_with_the_act(sentence: str, act: date) -> None:
    for day, verdict in ((act - timedelta(days=7), "contradicted"), (act + timedelta(days=7), "supported")):
        claims = CHECKER.check(
            sentence.format(day=in_words(day)), date=PartialDate.parse("2024-12-31")
        ).claims
        assert [claim.verdict for claim in claims] == [verdict], (
            day,
            [claim.explanation for claim in claims],
        )
