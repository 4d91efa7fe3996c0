"""Days and figures told with something between, or left to what was told before: asides, second states and periods."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, day: str, kind: str, value: object = None) -> list[str]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [
        claim.verdict
        for claim in checked.claims
        if claim.found.kind == kind and value in (None, claim.found.value)
    ]


def check(text: str, day: str, kind: str, right: object, wrong: object, value: object = None) -> None:
    """That a sentence is borne out with one figure, and told wrong with another."""
    assert "supported" in verdicts(text.format(right), day, kind, value)
    assert "contradicted" not in verdicts(text.format(right), day, kind)
    assert "contradicted" in verdicts(text.format(wrong), day, kind)


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "The Marshall Islands, a signatory for 27 years, ratified the Mine Ban Treaty on 12 March {}.",
            2025,
            2024,
        ),
        ("The Marshall Islands (long a signatory) ratified the Mine Ban Treaty on 12 March {}.", 2025, 2024),
        ("Finland, the last of the EU to do so, acceded to the Mine Ban Treaty on 9 January {}.", 2012, 2010),
        ("Poland, a signatory of 1997, became a party to the Mine Ban Treaty on 27 December {}.", 2012, 2010),
    ],
)
def test_what_a_state_is_stands_between_it_and_its_day(text: str, right: int, wrong: int) -> None:
    check(text, "2025-07-28", "date", right, wrong)


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "The Baltic states completed their withdrawal from the Mine Ban Treaty in {} 2025.",
            "December",
            "October",
        ),
        (
            "Lithuania completed its withdrawal from the Convention on Cluster Munitions on {} 2025.",
            "6 March",
            "6 May",
        ),
        ("Finland's departure from the Mine Ban Treaty followed on {} January 2026.", 10, 20),
        ("Estonia left the Mine Ban Treaty on 27 December 2025, Finland on {} January 2026.", 10, 20),
        ("Estonia quit the Mine Ban Treaty in December 2025 and Poland in {} 2026.", "February", "March"),
    ],
)
def test_leaving_told_as_a_noun_or_of_the_first_only(text: str, right: object, wrong: object) -> None:
    check(text, "2026-04-07", "date", right, wrong)


def test_a_parliament_that_completes_a_withdrawal_is_not_held_to_its_day() -> None:
    for text in (
        "Parliament voted, and Finland completed its withdrawal process from the Mine Ban Treaty in July 2025.",
        "Finland finalised its withdrawal from the Mine Ban Treaty on 10 July 2025.",
        "Estonia approved its withdrawal from the Mine Ban Treaty in June 2025, Finland in June 2025.",
    ):
        assert "contradicted" not in verdicts(text, "2026-04-07", "date")


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Nigeria and South Sudan became parties to the CCM on 28 February and {} 2023, respectively.",
            "3 August",
            "3 May",
        ),
        (
            "Thanks to Nigeria and South Sudan for becoming the latest to join the CCM - 28 February 2023 and {} 2023, "
            "respectively.",
            "3 August",
            "3 May",
        ),
    ],
)
def test_days_behind_a_dash_in_their_order(text: str, right: str, wrong: str) -> None:
    check(text, "2023-09-14", "date", right, wrong)


def test_one_of_so_many_who_signed() -> None:
    text = "Ghana was one of {} states that signed the Convention on Cluster Munitions in Oslo on 3 December 2008."
    check(text, "2010-12-10", "count", 94, 104)
    town = "He was one of more than 90 diplomats who signed the CCM in Oslo, Norway, on 14 December 2008."
    assert "contradicted" not in verdicts(town, "2008-12-20", "date")


def test_the_day_on_which_it_opened() -> None:
    text = "Ireland ratified the CCM the very day the treaty opened for signature in Oslo, {} 2008."
    check(text, "2018-12-10", "date", "3 December", "4 December")


@pytest.mark.parametrize(
    "text",
    [
        "Moldova handed in its instrument of ratification of the CCM at the United Nations last night.",
        "In February of this year Moldova ratified the CCM.",
        "Moldova ratified the CCM in February this year.",
        "Moldova ratified the CCM this February.",
    ],
)
def test_nights_and_months_of_the_document(text: str) -> None:
    assert verdicts(text, "2010-02-17", "date") == ["supported"]


def test_a_month_that_has_been_is_none_to_come() -> None:
    assert verdicts("Canada ratified the CCM in March.", "2015-11-20", "date") == ["supported"]
    assert "supported" not in verdicts("Canada ratified the CCM in March.", "2016-11-20", "date")


@pytest.mark.parametrize(
    ("day", "text", "right", "wrong"),
    [
        ("2018-08-01", "120 states have joined the CCM. {} of the 120 are full States Parties.", 103, 93),
        ("2018-08-01", "120 states have joined the CCM. Of these {} of the 120 have ratified it.", 103, 93),
        (
            "2025-03-10",
            "Lithuania left the CCM on 6 March 2025, which leaves {} states in that treaty.",
            111,
            115,
        ),
        ("2022-07-21", "The CCM is a treaty of {} states.", 123, 135),
        ("2022-07-21", "They spoke of the CCM, a treaty with more than {} members.", 120, 130),
        (
            "2007-08-15",
            "Of the 155 States Parties to the Mine Ban Treaty, {} signed and ratified it, and 24 acceded.",
            131,
            121,
        ),
        (
            "2007-08-15",
            "Of the 155 States Parties to the Mine Ban Treaty, 131 ratified it, and {} acceded.",
            24,
            44,
        ),
        (
            "2024-04-29",
            "In Africa, there are {} States Parties to the CCM, eight signatories, and 10 states not party.",
            36,
            39,
        ),
        ("2024-04-29", "The EU has {} States Parties to the CCM and one signatory.", 20, 22),
        ("2024-04-29", "The CCM has {} States Parties in Africa.", 36, 39),
        ("2015-03-17", "As a full state party to the CCM, Canada will join {} other states.", 90, 80),
    ],
)
def test_figures_that_take_up_others(day: str, text: str, right: int, wrong: int) -> None:
    check(text, day, "count", right, wrong)


def test_a_share_of_africa() -> None:
    check("In Africa, {} of 54 states are parties to the CCM.", "2024-04-29", "share", 36, 39)


@pytest.mark.parametrize(
    "text",
    [
        "It took the CCM only {} months to reach 30 ratifications.",
        "The CCM was opened in December 2008, and it has taken {} months to attain the 30 ratifications required.",
        "The CCM reached the required 30 ratifications in just {} months.",
    ],
)
def test_how_long_it_took_to_so_many(text: str) -> None:
    assert "supported" in verdicts(text.format(14), "2010-03-01", "delta")
    assert "supported" not in verdicts(text.format(24), "2010-03-01", "delta")


def test_those_of_a_figure_that_counts_others_are_not_all() -> None:
    for text in (
        "120 states attended the meeting of the CCM. 60 of the 120 are States Parties.",
        "Of the 40 states with stocks, 30 of the 40 have ratified the CCM.",
        "The meeting gathered 12 States Parties in Africa to the CCM.",
        "In Africa, there are 12 States Parties to the CCM with stockpiles.",
        "The EU has two parties to the dispute about the CCM.",
        "120 countries took part in the poll. 60 of the 120 have ratified the CCM.",
    ):
        assert "contradicted" not in verdicts(text, "2018-08-01", "count")


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("The Mine Ban Treaty is in force. {} ratifications were called for.", "Forty", "Thirty"),
        ("The Mine Ban Treaty called for {} ratifications.", "forty", "thirty"),
        (
            "Members of the CCM have eight years to destroy their stocks and {} to clear the ground.",
            "ten",
            "five",
        ),
        (
            "Members of the CCM have ten years to clear their land and {} to destroy their stocks.",
            "eight",
            "five",
        ),
    ],
)
def test_what_a_treaty_asks_for(text: str, right: str, wrong: str) -> None:
    check(text, "2012-07-01", "rule", right, wrong)


def test_the_first_are_due_first() -> None:
    text = "Under the CCM the first 30 states must destroy their stocks by 1 August {} and clear land by 1 August {}."
    assert verdicts(text.format(2018, 2020), "2012-01-01", "deadline") == ["supported", "supported"]
    assert "supported" not in verdicts(text.format(2016, 2021), "2012-01-01", "deadline")


def test_more_time_than_the_first() -> None:
    text = (
        "Parties to the CCM must clear their land in ten years. "
        "Laos was to finish by 1 August {} and was given five years more, to 1 August {}."
    )
    assert verdicts(text.format(2020, 2025), "2022-07-01", "deadline") == ["supported", "supported"]
    assert "supported" not in verdicts(text.format(2019, 2027), "2022-07-01", "deadline")


def test_the_fortieth_of_those_told_before() -> None:
    text = (
        "The Mine Ban Treaty needed forty ratifications. The {}, that of Burkina Faso, was deposited in 1998."
    )
    check(text, "2012-01-01", "ordinal", "fortieth", "twentieth")


def test_the_newest_with_their_days() -> None:
    text = (
        "* There are 164 States Parties to the Mine Ban Treaty.\n"
        "* Newest: Sri Lanka (13 December {}) and Palestine (29 December 2017)."
    )
    check(text, "2019-01-15", "date", 2017, 2015)


def test_parties_and_signatories_that_have_joined_are_counted_apart() -> None:
    text = "{} States Parties and {} signatories have joined the CCM."
    assert verdicts(text.format(75, 36), "2012-09-10", "count") == ["supported", "supported"]
    assert "contradicted" in verdicts(text.format(85, 36), "2012-09-10", "count")
    assert "contradicted" in verdicts(text.format(75, 56), "2012-09-10", "count")


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2009-07-10", "Germany ratified the CCM on Wednesday, the 11th country to do so."),
        (
            "2010-08-01",
            "The CCM becomes binding international law today, 18 months after it was opened for signature.",
        ),
        ("2023-08-10", "South Sudan has acceded; for it the CCM enters into force on 1 February."),
        ("2020-12-02", "The newcomers to the CCM in 2020 were Sao Tome and Principe, Niue and Saint Lucia."),
    ],
)
def test_days_told_shortly(day: str, text: str) -> None:
    assert verdicts(text, day, "date") == ["supported"]
