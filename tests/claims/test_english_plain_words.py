"""Plain wordings, each once with what is true and once with what is not: the first is borne out, the second is wrong."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def told(text: str, day: str, words: str) -> set[str]:
    """The verdicts on what the text says in these words of it."""
    begin = text.index(words)
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return {
        claim.verdict
        for claim in checked.claims
        if claim.found.start < begin + len(words) and begin < claim.found.end
    }


PLAIN: tuple[tuple[str, str, str, str], ...] = (
    # Events of the treaty itself.
    (
        "The Convention on Cluster Munitions, which entered into force on {}, bans them. Ghana and Ecuador joined it.",
        "2016-03-01",
        "1 August 2010",
        "1 November 2010",
    ),
    (
        "The Arms Trade Treaty was approved in the General Assembly on {}, with 154 votes in favour.",
        "2016-03-01",
        "2 April 2013",
        "2 April 2014",
    ),
    (
        "107 governments agreed the text of the Convention on Cluster Munitions in Dublin in {}.",
        "2011-03-01",
        "May 2008",
        "August 2008",
    ),
    (
        "The Convention on Cluster Munitions was thrashed out in Dublin in {} and opened for signature in Oslo.",
        "2011-03-01",
        "May 2008",
        "October 2008",
    ),
    (
        "The Mine Ban Treaty was adopted in Oslo and signed in Ottawa in {}.",
        "2011-03-01",
        "1997",
        "2001",
    ),
    (
        "The Arms Trade Treaty was open for signing in {} and quickly gathered signatures.",
        "2014-03-01",
        "June 2013",
        "September 2013",
    ),
    (
        "The CTBT has not entered into force so many years after its opening for signature on {}.",
        "2014-03-01",
        "24 September 1996",
        "24 December 1996",
    ),
    # When meetings are to be held.
    (
        "The Sixth Meeting of States Parties to the Convention on Cluster Munitions will be held in Geneva on {}.",
        "2016-06-15",
        "5-7 September 2016",
        "5-7 December 2016",
    ),
    (
        "They want 100 parties to the Convention on Cluster Munitions by the First Review Conference, to be held in Dubrovnik in {}.",
        "2014-12-15",
        "September 2015",
        "September 2016",
    ),
    (
        "Observers may attend the Third Meeting of States Parties to the CCM, which will take place in Oslo, Norway, {}.",
        "2012-07-15",
        "September 11-14",
        "December 11-14",
    ),
    (
        "He recalled that the First Review Conference of the CCM had met in Dubrovnik from {}.",
        "2017-07-15",
        "7 to 11 September 2015",
        "7 to 11 December 2015",
    ),
    (
        "There will be meetings of the parties to the CCM each year until the First Review Conference in {}.",
        "2011-07-15",
        "2015",
        "2019",
    ),
    (
        "Between the {} Dubrovnik hosted the First Review Conference of the Convention on Cluster Munitions.",
        "2016-07-15",
        "7 and 11 September 2015",
        "7 and 11 September 2016",
    ),
    # By when states must act.
    (
        "Under the CCM Switzerland destroyed its stocks two years ahead of its {} deadline.",
        "2020-07-31",
        "January 2021",
        "January 2022",
    ),
    (
        "We welcome the pledge of Peru to meet its stockpile deadline of {} under the Convention on Cluster Munitions.",
        "2023-09-12",
        "1 April 2024",
        "1 April 2025",
    ),
    (
        "Under the Convention on Cluster Munitions South Africa said that it would meet its stockpile destruction deadline in {}.",
        "2022-09-12",
        "2023",
        "2027",
    ),
    (
        "On clearance, the ten-year deadlines of Germany and Laos under the CCM, both falling on {}, are near.",
        "2019-09-04",
        "1 August 2020",
        "1 August 2021",
    ),
    (
        "Lao PDR was to finish clearance under the Convention on Cluster Munitions by {} and was given five years more.",
        "2022-07-21",
        "1 August 2020",
        "1 August 2021",
    ),
    (
        "Bulgaria is a party to the CCM. It destroyed its stocks before its own extended deadline of {}.",
        "2024-02-01",
        "31 December 2023",
        "31 May 2024",
    ),
    (
        "Convention on Cluster Munitions\n\nDeadlines for clearance under Article 4:\n- Lebanon: {}\n- Chad: 1 September 2023",
        "2020-07-31",
        "1 May 2021",
        "1 May 2022",
    ),
    (
        "The Convention on Cluster Munitions\n\nArticle 4 deadlines\nLebanon | {}\nChad | 1 September 2023",
        "2020-07-31",
        "1 May 2021",
        "1 May 2022",
    ),
    (
        "Under the Ottawa Treaty states must destroy every anti-personnel mine in the ground within {} years.",
        "2015-09-17",
        "ten",
        "twelve",
    ),
    (
        "Parties to the Ottawa Treaty undertake to destroy stocks within four years (Article 4) and to clear mined areas within {} (Article 5).",
        "2025-06-17",
        "ten",
        "twelve",
    ),
)


@pytest.mark.parametrize(("words", "day", "right", "wrong"), PLAIN)
def test_the_right_one_is_borne_out(words: str, day: str, right: str, wrong: str) -> None:
    verdicts = told(words.format(right), day, right)
    assert "supported" in verdicts
    assert "contradicted" not in verdicts


@pytest.mark.parametrize(("words", "day", "right", "wrong"), PLAIN)
def test_the_wrong_one_is_told_wrong(words: str, day: str, right: str, wrong: str) -> None:
    verdicts = told(words.format(wrong), day, wrong)
    assert "contradicted" in verdicts
    assert "supported" not in verdicts


@pytest.mark.parametrize(
    ("day", "text"),
    [
        # A named state that stands near, or a capital, may be the one for which it took effect.
        ("2016-03-01", "Ecuador ratified in May. The Convention on Cluster Munitions took effect on 1 November 2010."),
        ("2016-03-01", "For Quito the Convention on Cluster Munitions entered into force on 1 November 2010. Ecuador gained."),
        ("2012-03-01", "The Convention on Cluster Munitions was agreed in Oslo in December 2008."),
        # Days of what stands beside a meeting; plans that were changed.
        ("2016-03-01", "A meeting to prepare the Sixth Meeting of States Parties to the CCM will take place in Bern on 22 May 2016."),
        ("2016-03-01", "The Sixth Meeting of States Parties to the CCM will be opened for registration on 22 May 2016."),
        ("2010-03-01", "The First Meeting of States Parties to the CCM is to be held in Vientiane from 8 to 12 November 2010."),
        ("2020-02-01", "The Second Review Conference of the CCM will be held in Lausanne from 16 to 20 November 2020."),
        ("2008-12-05", "The First Meeting of States Parties to the CCM may be held in Laos in 2009."),
        # Deadlines of something else.
        ("2019-03-01", "Under the CCM South Africa will miss its deadline of 30 April 2018 for the annual report on its stocks."),
        ("2019-03-01", "Under the CCM Lebanon missed its deadline of 1 March 2019 to submit a request for more time to clear land."),
        ("2018-09-13", "Under the CCM the contractor of South Africa missed its deadline of June 2018 to destroy the stocks."),
        ("2023-09-12", "Convention on Cluster Munitions\n\nDeadlines for clearance requested\nLebanon | 1 May 2027"),
    ],
)  # fmt: skip
def test_what_may_be_of_something_else_is_not_told_wrong(day: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    assert [claim.found.text for claim in checked.claims if claim.verdict == "contradicted"] == []
