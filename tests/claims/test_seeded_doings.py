"""Claims on how treaties are carried out, made by a program that knows the record, one in ten of them wrong.

As ``test_seeded_errors`` for standing. Wrong ones are made only where the record is known to be complete, or where an
act seen in a source says otherwise: there every one must be told, and no true one accused.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

import servanda as sv
from servanda import places
from servanda.acts import (
    Completion,
    ExtensionDecision,
    ImplementingAct,
    LandFigure,
    Meeting,
    NationalLaw,
    ObligationFoundAgain,
    Office,
    Resolution,
    StockpileFigure,
    Vote,
)
from servanda.claiming.checking import Checker
from servanda.claiming.deciding.accounts import Account, accounts
from servanda.dates import PartialDate, in_words, span_in_words

RECORD = sv.record()
CHECKER = Checker(RECORD, on=date(2026, 11, 1))
NAMES = {"CCM": "Convention on Cluster Munitions", "APMBC": "Mine Ban Treaty", "ATT": "Arms Trade Treaty"}
ORDINALS = (
    "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth "
    "Sixteenth Seventeenth Eighteenth Nineteenth Twentieth"
).split()


@dataclass(frozen=True)
class Planted:
    kind: str
    text: str
    wrong: bool


def of(code: str, kind: type[ImplementingAct]) -> list[Account]:
    return accounts(RECORD.treaty(code), kind)


def name(state: str) -> str:
    return places.name(state)


def numbered(code: str) -> list[tuple[str, Account]]:
    """The meetings with a number under twenty, by how they are called; those all accounts agree on."""
    found = []
    for account in of(code, Meeting):
        act = account.act
        number = act.code.removesuffix("MSP").removesuffix("RC").removeprefix("CSP")
        if not number.isdigit() or not 0 < int(number) <= len(ORDINALS):
            continue
        if (
            not account.seen
            or act.ended_on is None
            or not act.begun_on.exact
            or act.ended_on.latest > date(2025, 8, 1)
        ):
            continue
        title = "Review Conference" if act.code.endswith("RC") else "Meeting of States Parties"
        title = "Conference of States Parties" if act.code.startswith("CSP") else title
        found.append((f"{ORDINALS[int(number) - 1]} {title} to the {NAMES[code]}", account))
    return found


def meeting(chance: random.Random, wrong: bool) -> Planted:
    called, account = chance.choice(numbered(chance.choice(("CCM", "APMBC", "ATT"))))
    begun, ended = account.act.begun_on.day, account.act.ended_on.day
    if wrong:
        away = timedelta(days=chance.choice((-400, -90, 60, 200, 800)))
        begun, ended = begun + away, ended + away
    return Planted("meeting", f"The {called} was held from {in_words(begun)} to {in_words(ended)}.", wrong)


def president(chance: random.Random, wrong: bool) -> Planted:
    code = chance.choice(("CCM", "APMBC"))
    called = {account.act.code: words for words, account in numbered(code)}
    offices = [
        a for a in of(code, Office) if a.act.role == "president" and a.act.meeting in called and a.act.state
    ]
    office = chance.choice(offices)
    presiding = {a.act.state for a in offices if a.act.meeting == office.act.meeting}
    if wrong and (
        len(presiding) > 1 or not any(a.seen for a in offices if a.act.meeting == office.act.meeting)
    ):
        return president(chance, wrong)
    # A state that never presided anywhere, so that no other treaty's meeting can be meant.
    state = chance.choice(("ISL", "URY", "MLT", "GTM", "SEN", "FJI")) if wrong else office.act.state
    return Planted("president", f"{name(state)} presided over the {called[office.act.meeting]}.", wrong)


def results() -> list[Account]:
    """Results in the plenary with their day, which the record is known to hold all of."""
    return [
        account
        for code in ("CCM", "APMBC")
        for account in of(code, Resolution)
        if account.act.forum == "plenary"
        and not account.act.part
        and account.act.yes is not None
        and account.act.voted_on is not None
        and account.act.voted_on.exact
    ]


def vote(chance: random.Random, wrong: bool) -> Planted:
    account = chance.choice(results())
    act = account.act
    same = [a for a in results() if a.act.treaty == act.treaty and a.act.session == act.session]
    coverage = RECORD.coverage_of(act.treaty, "resolutions")
    assert coverage is not None
    if wrong and (len(same) > 1 or not account.seen or act.voted_on.latest > coverage.complete_until):
        return vote(chance, wrong)
    what = chance.choice(("yes", "no", "abstain"))
    amount = getattr(act, what)
    value = int(amount.value) if amount is not None else 0
    if value < 2 and what == "no":
        return vote(chance, wrong)
    if wrong:
        value += chance.choice((-11, -7, -4, -2, -1, 1, 2, 4, 7, 11))
        if value < 1:
            return vote(chance, wrong)
    count = {
        "yes": f"{value} votes in favour",
        "no": f"{value} votes against",
        "abstain": f"{value} abstentions",
    }[what]
    day = in_words(act.voted_on.day)
    return Planted(
        "vote",
        f"On {day} the General Assembly adopted the resolution on the {NAMES[act.treaty]} with {count}.",
        wrong,
    )


def ballot(chance: random.Random, wrong: bool) -> Planted:
    code = chance.choice(("CCM", "APMBC"))
    votes = [
        a
        for a in of(code, Vote)
        if a.act.forum == "plenary" and not a.act.part and a.act.choice != "not_voting"
    ]
    act = chance.choice(votes).act
    mine = [a for a in votes if (a.act.state, a.act.session) == (act.state, act.session)]
    coverage = RECORD.coverage_of(code, "votes")
    assert coverage is not None
    sessions = [a for a in results() if a.act.treaty == code and a.act.session == act.session]
    if act.voted_on is None or not act.voted_on.exact or places.place(act.state).kind != "state":
        return ballot(chance, wrong)
    unclear = len({a.act.choice for a in mine}) > 1 or not all(a.seen for a in mine) or len(sessions) != 1
    if wrong and (
        unclear or act.voted_on.latest > coverage.complete_until or sessions[0].act.voted_on != act.voted_on
    ):
        return ballot(chance, wrong)
    others = [choice for choice in ("yes", "no", "abstain") if choice != act.choice]
    choice = chance.choice(others) if wrong else act.choice
    did = {"yes": "voted in favour", "no": "voted against", "abstain": "abstained"}[choice]
    day = in_words(act.voted_on.day)
    return Planted(
        "ballot",
        f"On {day} {name(act.state)} {did} on the General Assembly resolution on the {NAMES[code]}.",
        wrong,
    )


def completion(chance: random.Random, wrong: bool) -> Planted:
    done = [a for a in of("CCM", Completion) if a.seen and a.act.completed_on is not None and not a.act.about]
    account = chance.choice(done)
    act = account.act
    task = "the destruction of its stockpiles" if act.article == "3" else "the clearance of its land"
    when = act.completed_on
    if wrong:
        again = [
            a
            for a in of("CCM", ObligationFoundAgain)
            if (a.act.state, a.act.article) == (act.state, act.article)
        ]
        if again:
            return completion(chance, wrong)
        days = [
            day
            for a in of("CCM", Completion)
            if (a.act.state, a.act.article) == (act.state, act.article)
            for day in (a.act.completed_on, a.act.notified_on, a.act.declared_on)
            if day is not None
        ]
        year = min(day.earliest.year for day in days) - chance.choice((2, 3, 4))
        when = PartialDate.parse(str(year))
    on = "on" if when.exact else "in"
    return Planted(
        "completion",
        f"{name(act.state)} completed {task} under the {NAMES['CCM']} {on} {span_in_words(when)}.",
        wrong,
    )


def extension(chance: random.Random, wrong: bool) -> Planted:
    code = "CCM" if wrong else chance.choice(("CCM", "APMBC"))
    decided = [a for a in of(code, ExtensionDecision) if a.act.until is not None and a.act.until.exact]
    act = chance.choice(decided).act
    task = "clearance" if (code, act.article) in (("CCM", "4"), ("APMBC", "5")) else "stockpile destruction"
    until = act.until.day
    if wrong:
        mine = [a for a in of(code, ExtensionDecision) if a.act.state == act.state]
        owed = [
            o
            for o in RECORD.treaty(code).owing.of(act.state, date(2024, 9, 1))
            if o.obligation == "clearance"
        ]
        plain = (
            len(owed) == 1 and not owed[0].missing and not owed[0].caveats and owed[0].pending_request is None
        )
        if task != "clearance" or not plain or any(a.remembered for a in mine):
            return extension(chance, wrong)
        until += timedelta(days=chance.choice((-200, 100, 500)))
    day = in_words(until)
    return Planted(
        "extension",
        f"The {task} deadline of {name(act.state)} under the {NAMES[code]} was extended until {day}.",
        wrong,
    )


def stocks(chance: random.Random, wrong: bool) -> Planted:
    held = [
        a
        for a in of("CCM", StockpileFigure)
        if a.act.measure == "destroyed" and a.act.as_of and a.act.quantity.exact
    ]
    act = chance.choice(held).act
    what = act.item.replace("_", " ")
    return Planted(
        "stocks",
        f"Under the {NAMES['CCM']} {name(act.state)} destroyed {int(act.quantity.value):,} {what}.",
        False,
    )


def land(chance: random.Random, wrong: bool) -> Planted:
    code = chance.choice(("CCM", "APMBC"))
    held = [
        a
        for a in of(code, LandFigure)
        if a.act.measure == "cleared"
        and a.act.unit == "km2"
        and a.act.area.exact
        and a.act.area.value > 0
        and a.act.during is not None
        and len(str(a.act.during)) == 4
        and not a.act.where
    ]
    act = chance.choice(held).act
    return Planted(
        "land",
        f"In {act.during}, {name(act.state)} cleared {act.area.value} square kilometres under the {NAMES[code]}.",
        False,
    )


def law(chance: random.Random, wrong: bool) -> Planted:
    held = [a for a in of("CCM", NationalLaw) if a.act.status == "enacted" and a.act.enacted_on is not None]
    act = chance.choice(held).act
    year = act.enacted_on.earliest.year
    return Planted(
        "law", f"{name(act.state)} enacted a law to implement the {NAMES['CCM']} in {year}.", False
    )


MAY_BE_WRONG = (meeting, president, vote, ballot, completion, extension)
"""Of these the record is complete for a time, or says otherwise by an act seen in a source."""
NEVER_CALLED_WRONG = (stocks, land, law)


def planted(count: int) -> list[Planted]:
    chance = random.Random(20080530)
    made = []
    for number in range(count):
        wrong = number % 10 == 0
        makers = MAY_BE_WRONG if wrong else (*MAY_BE_WRONG, *NEVER_CALLED_WRONG)
        made.append(chance.choice(makers)(chance, wrong))
    return made


def test_every_planted_error_is_told_and_nothing_else() -> None:
    accused, missed, silent = [], [], []
    supported: Counter[str] = Counter()
    true: Counter[str] = Counter()
    for item in planted(1000):
        day = "2024-09-01" if item.kind == "extension" else "2025-12-31"
        claims = CHECKER.check(item.text, date=PartialDate.parse(day), date_from="given").claims
        verdicts = {claim.verdict for claim in claims}
        told = (item.text, [(claim.verdict, claim.explanation) for claim in claims])
        if not item.wrong:
            true[item.kind] += 1
            supported[item.kind] += "supported" in verdicts and "contradicted" not in verdicts
        if not claims:
            silent.append(item.text)
        elif item.wrong and "contradicted" not in verdicts:
            missed.append(told)
        elif not item.wrong and "contradicted" in verdicts:
            accused.append(told)
    assert silent == []
    assert accused == []
    assert missed == []
    # What is true must be borne out, and not only left open: a checker that says nothing accuses nobody.
    weak = {kind: (supported[kind], count) for kind, count in true.items() if supported[kind] < 0.9 * count}
    assert weak == {}
