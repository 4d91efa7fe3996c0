"""Deadlines, completions, meetings and days of leaving, in the orders of words in which reports and news tell them."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def told(text: str, day: str) -> list[tuple[str, str, str, str]]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [
        (claim.found.kind, claim.found.what, str(claim.found.value), claim.verdict)
        for claim in checked.claims
        if not claim.found.rule.startswith("hint")
    ]


PAIRS = [
    # deadlines
    (
        "2022-01-01",
        "Lebanon's clearance deadline under the Convention on Cluster Munitions is {}.",
        "1 May 2026",
        "1 May 2024",
    ),
    (
        "2014-01-01",
        "Under the Mine Ban Treaty Poland is required to destroy its stockpile by {}.",
        "1 June 2017",
        "1 June 2018",
    ),
    (
        "2020-01-01",
        "Poland's stockpile destruction deadline under the Mine Ban Treaty was {}.",
        "1 June 2017",
        "1 July 2017",
    ),
    # meetings
    (
        "2021-01-01",
        "In {}, the Third Review Conference of the Mine Ban Treaty took place in Maputo.",
        "June 2014",
        "June 2013",
    ),
    (
        "2021-01-01",
        "The Mine Ban Treaty's Fourth Review Conference was held in Oslo in {}.",
        "November 2019",
        "November 2017",
    ),
    (
        "2021-01-01",
        "Its plan was adopted at the Fourth Review Conference of the Mine Ban Treaty in Oslo in {}.",
        "November 2019",
        "November 2018",
    ),
    # leaving
    (
        "2026-05-01",
        "On {}, Lithuania quit the Convention on Cluster Munitions.",
        "6 March 2025",
        "6 April 2025",
    ),
    (
        "2026-05-01",
        "Lithuania handed in its formal notice of withdrawal from the Convention on Cluster Munitions on {}.",
        "6 September 2024",
        "6 September 2023",
    ),
    (
        "2026-05-01",
        "Finland told the Secretary-General on {} that it was leaving the Mine Ban Treaty.",
        "10 July 2025",
        "10 August 2025",
    ),
    (
        "2026-05-01",
        "Estonia, Lithuania and Finland joined the Mine Ban Treaty in 2004, 2003 and {}, respectively.",
        "2012",
        "2014",
    ),
    # capitals
    (
        "2020-01-01",
        "Ottawa then ratified the Convention on Cluster Munitions on {}.",
        "16 March 2015",
        "16 May 2015",
    ),
    (
        "2020-01-01",
        "Tokyo signed the Convention on Cluster Munitions in Oslo on {}.",
        "3 December 2008",
        "3 December 2009",
    ),
    # rules
    (
        "2020-01-01",
        "The Mine Ban Treaty makes them destroy all mines in the ground within {} years.",
        "ten",
        "eight",
    ),
    (
        "2020-01-01",
        "For latecomers the Chemical Weapons Convention enters into force {} days after their deposit.",
        "30",
        "60",
    ),
]


@pytest.mark.parametrize(("day", "text", "right", "wrong"), PAIRS)
def test_right_is_borne_out_and_wrong_is_called_wrong(day: str, text: str, right: str, wrong: str) -> None:
    good = [verdict for *_, verdict in told(text.format(right), day)]
    assert "supported" in good
    assert "contradicted" not in good
    assert "contradicted" in [verdict for *_, verdict in told(text.format(wrong), day)]


@pytest.mark.parametrize(
    ("day", "text", "claim"),
    [
        (
            "2020-01-01",
            "Under the Mine Ban Treaty Bulgaria was slow, but it destroyed its last mines in December 2000.",
            ("date", "completion", "2000-12"),
        ),
        (
            "2015-01-01",
            "The Mine Ban Treaty: Belarus and Greece missed their stockpile destruction deadlines of 1 March 2008.",
            ("deadline", "stockpile", "2008-03-01"),
        ),
        (
            "2015-01-01",
            "Clearance deadline extensions under the Mine Ban Treaty: Chad (1 January 2014) and Denmark (1 July 2012).",
            ("deadline", "clearance", "2012-07-01"),
        ),
    ],
)
def test_what_is_told_by_lists_and_pronouns_is_borne_out(
    day: str, text: str, claim: tuple[str, str, str]
) -> None:
    assert (*claim, "supported") in told(text, day)


@pytest.mark.parametrize(
    "text",
    [
        "Germany hopes that its clearance deadline under the Convention on Cluster Munitions is 1 May 2024.",
        "Under the Convention on Cluster Munitions Lebanon asked that its clearance deadline be 1 May 2027.",
        "Croatia must clear its minefields by 1 March 2030 under its national strategy.",
        "The report was submitted to the Fourth Review Conference of the Mine Ban Treaty on 1 March 2019.",
        "Work on the Mine Ban Treaty went on after the Fourth Review Conference, and in May 2021 a new plan was made.",
        "Lithuania handed in its report on the Convention on Cluster Munitions on 30 April 2020.",
        "Russia's Duma agreed in April 2000, and it ratified the Nuclear-Test-Ban Treaty on 27 May 2000.",
        "Lithuania and Estonia joined the Mine Ban Treaty in 2004 and 2003.",
        "Friends of Ottawa signed the Convention on Cluster Munitions on 5 May 2010.",
        "Spain, a neighbour of Portugal, ratified the Convention on Cluster Munitions in June 2009.",
        "Mongolia, which borders China, signed the Convention on Cluster Munitions later.",
        "Finland left the room when the Mine Ban Treaty was discussed on 5 May 2025.",
    ],
)
def test_what_may_be_another_day_is_never_called_wrong(text: str) -> None:
    assert "contradicted" not in [verdict for *_, verdict in told(text, "2022-01-01")]


LATER_PAIRS = [
    (
        "2022-01-01",
        "The Lao People's Democratic Republic (Lao PDR) ratified the Convention on Cluster Munitions on {}.",
        "18 March 2009",
        "18 May 2009",
    ),
    (
        "2022-01-01",
        "An officer from Palau deposited the country's instrument for the Convention on Cluster Munitions "
        "with the Secretary-General on {}.",
        "19 April 2016",
        "19 May 2016",
    ),
    (
        "2022-01-01",
        "Niue signed and Chad ratified the CTBT on 9 April 2012 and {} respectively.",
        "8 February 2013",
        "8 April 2013",
    ),
    (
        "2022-01-01",
        "Ghana ratified the Convention on Cluster Munitions in 2011. It became a State Party on {}.",
        "1 August 2011",
        "1 September 2011",
    ),
    (
        "2022-01-01",
        "Mali completed its ratification of the Convention on Cluster Munitions on {}.",
        "30 June 2010",
        "30 August 2010",
    ),
    (
        "2022-01-01",
        "Malta ratified the Convention on Cluster Munitions in 2009, and Mali did so on {}.",
        "30 June 2010",
        "30 June 2011",
    ),
    (
        "2022-01-01",
        "Years of work on the Arms Trade Treaty culminated in the treaty's adoption on {}.",
        "2 April 2013",
        "12 April 2013",
    ),
    (
        "2022-01-01",
        "The minister welcomed the Arms Trade Treaty's coming into effect on {}.",
        "24 December 2014",
        "24 November 2014",
    ),
    (
        "2022-01-01",
        "On {} the Mine Ban Treaty entered into force for South Sudan.",
        "9 July 2011",
        "9 July 2013",
    ),
    (
        "2014-10-01",
        "The Arms Trade Treaty will enter into force 90 days later, on {}.",
        "24 December 2014",
        "24 January 2015",
    ),
    (
        "2022-01-01",
        "They attended the Third Review Conference of the Mine Ban Treaty in Maputo in {}.",
        "June 2014",
        "June 2012",
    ),
    (
        "2026-05-01",
        "On {}, Lithuania's withdrawal from the Convention on Cluster Munitions took effect.",
        "6 March 2025",
        "16 March 2025",
    ),
]


@pytest.mark.parametrize(("day", "text", "right", "wrong"), LATER_PAIRS)
def test_right_and_wrong_in_the_words_of_profiles_and_notices(
    day: str, text: str, right: str, wrong: str
) -> None:
    test_right_is_borne_out_and_wrong_is_called_wrong(day, text, right, wrong)


@pytest.mark.parametrize(
    "text",
    [
        "France's National Assembly adopted the Convention on Cluster Munitions on 6 July 2009.",
        "The General Assembly adopted the Chemical Weapons Convention on 30 November 1992.",
        "Finland is leaving the Mine Ban Treaty: the notice was deposited on 10 July 2025.",
        "Latvia deposited its notice in June 2025; Finland followed on 10 July 2025, both leaving the Mine Ban Treaty.",
        "Entry into force of the Convention on Cluster Munitions: Cuba (1 October 2016), Palau (2016).",
        "Slovenia's president signed the ratification of the Convention on Cluster Munitions on 22 July 2009.",
        "Mali ratified the Mine Ban Treaty on 2 June 1998 and the Convention on Cluster Munitions on 30 June 2010.",
    ],
)
def test_steps_of_others_are_not_taken_for_the_states_own(text: str) -> None:
    assert "contradicted" not in [verdict for *_, verdict in told(text, "2026-05-01")]
