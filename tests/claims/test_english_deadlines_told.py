"""Deadlines told in full, of a state named elsewhere, in lists and put off: right ones and wrong ones."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, day: str) -> list[str]:
    """The verdicts of rules, not of hints, on deadlines."""
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [
        claim.verdict
        for claim in checked.claims
        if claim.found.kind == "deadline" and not claim.found.rule.startswith("hint")
    ]


@pytest.mark.parametrize(
    ("words", "day", "right", "wrong"),
    [
        (
            "Finland joined the Mine Ban Treaty in 2012. Its stockpile destruction deadline is 1 July {}.",
            "2014-06-01",
            2016,
            2018,
        ),
        (
            "Finland joined the Mine Ban Treaty in 2012. It has until 1 July {} to destroy its stocks.",
            "2014-06-01",
            2016,
            2015,
        ),
        (
            "Finland joined the Mine Ban Treaty in 2012. It must destroy its stockpile by 1 July {}.",
            "2014-06-01",
            2016,
            2017,
        ),
        (
            "Parties to the CCM have eight years to destroy their stockpiles. Botswana has until 1 December {}.",
            "2018-09-03",
            2019,
            2021,
        ),
        (
            "Parties to the CCM have eight years to destroy their stockpiles. Botswana must finish by 1 December {}.",
            "2018-09-03",
            2019,
            2021,
        ),
        (
            "Parties to the CCM are destroying their stockpiles. Peru, which ratified in 2012, has until 1 March {}.",
            "2018-09-03",
            2021,
            2022,
        ),
        (
            "Under the Mine Ban Treaty, Poland has a 1 June {} deadline for destroying its stockpiled mines.",
            "2014-06-27",
            2017,
            2018,
        ),
        (
            "Parties to the Mine Ban Treaty are at work on their stockpiled mines. Finland, which became a State "
            "Party in 2012, has until 1 July {}.",
            "2014-06-27",
            2016,
            2017,
        ),
        (
            "Germany's Article 4 deadline under the CCM was extended until 1 August {}.",
            "2021-06-01",
            2025,
            2026,
        ),
        (
            "Under the CCM, Germany has until 1 August {} to clear the land at Wittstock.",
            "2021-06-01",
            2025,
            2027,
        ),
        (
            "Croatia is a State Party to the CCM with a clearance deadline of 1 August {}.",
            "2019-01-01",
            2020,
            2021,
        ),
        (
            "Croatia, due to finish clearance under the CCM on 1 August {}, said it was on track.",
            "2019-01-01",
            2020,
            2022,
        ),
        ("The new deadline for Peru under Article 3 of the CCM is 1 April {}.", "2023-10-01", 2024, 2025),
        (
            "Peru is a party to the CCM and is required to complete destruction of its stocks by 1 March {}.",
            "2018-06-01",
            2021,
            2019,
        ),
        ("Clearance deadlines under the CCM: Lebanon - 1 May {}", "2021-06-01", 2026, 2027),
        ("Clearance deadlines under the CCM are as follows: Lebanon (1 May {}).", "2021-06-01", 2026, 2027),
        (
            "Angola moved forward under the Mine Ban Treaty when it beat a 1 January {} deadline to destroy its mines.",
            "2010-06-01",
            2007,
            2008,
        ),
        (
            "Croatia completed clearance under the CCM. The deadline for Croatia was 1 August {}.",
            "2020-08-01",
            2020,
            2021,
        ),
        (
            "Austria is a party to the CCM. Its stocks were gone years ahead of the deadline of 1 August {}.",
            "2011-08-01",
            2018,
            2019,
        ),
        (
            "Under the CCM, the first 30 states must destroy their stocks by 1 August {}.",
            "2011-08-01",
            2018,
            2019,
        ),
        (
            "Mozambique and the CCM\nMozambique: profile\nArticle 3 deadline: 1 September {}",
            "2017-08-01",
            2019,
            2020,
        ),
    ],
)
def test_a_deadline_told_in_full(words: str, day: str, right: int, wrong: int) -> None:
    assert set(verdicts(words.format(right), day)) == {"supported"}
    assert set(verdicts(words.format(wrong), day)) == {"contradicted"}


def test_several_deadlines_in_a_row() -> None:
    words = (
        "Clearance deadlines under the CCM are 1 August {} for Croatia, 1 May {} for Lebanon "
        "and 1 September {} for Mozambique."
    )
    assert verdicts(words.format(2020, 2021, 2021), "2019-01-01") == ["supported"] * 3
    assert verdicts(words.format(2022, 2023, 2022), "2019-01-01") == ["contradicted"] * 3


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # The day of another treaty, of work that was done, of a plan or a report.
        (
            "Croatia is a party to the CCM. It must finish clearance of its mines by 1 March 2019.",
            "2018-06-01",
        ),
        (
            "Those that met their CCM clearance deadlines: Croatia (10 July 2020), Montenegro (1 July 2020).",
            "2021-01-01",
        ),
        ("Croatia's clearance report under the CCM, due 30 April 2019, was late.", "2019-06-01"),
        (
            "Croatia plans to end clearance under the CCM. It must finish clearance by 31 December 2019.",
            "2019-06-01",
        ),
        (
            "Under the CCM, Chad hopes for more time. Its clearance deadline would then be 1 October 2025.",
            "2022-06-01",
        ),
        # What a meeting may have decided since the record was last complete.
        ("Parties to the CCM destroy their stockpiles. Germany has until 30 April.", "2018-02-01"),
        (
            "Parties to the CCM destroy their stockpiles. Germany has until 30 April 2018 to report.",
            "2018-02-01",
        ),
        ("Germany's clearance deadline under the CCM was extended until 1 August 2032.", "2026-10-01"),
        ("Croatia's Article 5 deadline under the Mine Ban Treaty is 1 March 2027.", "2026-06-01"),
    ],
)
def test_a_day_of_something_else_is_not_called_wrong(text: str, day: str) -> None:
    assert "contradicted" not in verdicts(text, day)


def test_a_list_of_those_that_have_until_a_day() -> None:
    said = (
        "Parties to the CCM are destroying their stockpiles. Slovakia has until 1 January 2024, "
        "Switzerland until 1 January 2022, and Botswana, which ratified in 2011, until 1 December 2019."
    )
    assert verdicts(said, "2018-09-03") == ["supported", "contradicted"]


def test_a_day_for_stocks_is_not_borne_out_by_that_for_land() -> None:
    said = (
        "The parties to the CCM have destroyed 1.4 million cluster munitions from their stocks. "
        "State Party Slovakia has until 1 January 2024, Botswana until 1 December 2021."
    )
    checked = CHECKER.check(said, date=PartialDate.parse("2018-09-03"))
    told = [claim.found.value for claim in checked.claims if claim.verdict == "supported"]
    assert "2021-12-01" not in told
