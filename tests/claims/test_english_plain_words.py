"""Plain wordings, each once with what is true and once with what is not, which is told wrong."""

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
        "They want 100 parties to the CCM by the First Review Conference, to be held in Dubrovnik in {}.",
        "2014-12-15",
        "September 2015",
        "September 2016",
    ),
    (
        "Some attend the Third Meeting of States Parties to the CCM, which will take place in Oslo, Norway, {}.",
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
        "Under the CCM South Africa said that it would meet its stockpile destruction deadline in {}.",
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
        "Lao PDR was to finish clearance under the CCM by {} and was given five years more.",
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
        "The CCM\n\nDeadlines for clearance under Article 4:\n- Lebanon: {}\n- Chad: 1 September 2023",
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
    # How long it takes to bind, and to bind no more; how many it waits for.
    (
        "Lithuania is leaving the Convention on Cluster Munitions. Once notified, its exit takes effect {} months on.",
        "2024-08-01",
        "six",
        "eight",
    ),
    (
        "A withdrawal from the TPNW takes effect {} months after the depositary receives the notice.",
        "2024-08-01",
        "twelve",
        "six",
    ),
    (
        "Under the Ottawa Convention, notice under Article 20 takes {} months to have effect.",
        "2025-04-03",
        "six",
        "eight",
    ),
    (
        "The Arms Trade Treaty will become effective for China after {} days.",
        "2020-07-07",
        "90",
        "60",
    ),
    (
        "The CCM opens for signature in December and will enter into force {} months after 30 states have ratified it.",
        "2008-11-25",
        "six",
        "eight",
    ),
    (
        "For the ATT to come into force, Article 22 requires the signatures and early ratification by {} states.",
        "2014-03-17",
        "50",
        "60",
    ),
    (
        "It took {} ratifications of the Convention on Cluster Munitions to get here.",
        "2010-08-05",
        "30",
        "40",
    ),
    (
        "The Arms Trade Treaty enters into force ninety days following the date of the deposit of the {} instrument.",
        "2014-03-17",
        "50th",
        "60th",
    ),
    # Those that only signed, beside the parties; ranks of the country spoken of; totals of late.
    (
        "Currently the Convention on Cluster Munitions has 100 State parties and {} signatory parties.",
        "2016-07-15",
        "19",
        "23",
    ),
    (
        "The CCM, which entered into force on 1 August 2010, has 112 parties, with {} signatories.",
        "2024-07-18",
        "12",
        "16",
    ),
    (
        "119 states have committed to the CCM: 101 States Parties and {} signatories of which 13 are African.",
        "2017-06-07",
        "18",
        "22",
    ),
    (
        "It praised Nigeria and South Sudan, the latest to sign on to the CCM, bringing the total number to {}.",
        "2023-09-15",
        "112",
        "116",
    ),
    (
        "Laos is a party to the Convention on Cluster Munitions. It ratified on 18 March 2009, the {} State to do so.",
        "2022-07-21",
        "5th",
        "12th",
    ),
    (
        "In December 2017 Sri Lanka also acceded to the Mine Ban Convention, as {} party.",
        "2018-03-03",
        "163rd",
        "167th",
    ),
    (
        "Nigeria becomes the {} country in Africa to ratify the Convention on Cluster Munitions.",
        "2023-03-03",
        "35th",
        "39th",
    ),
    # Ratifications whose rank, or what they set off, tells that they are the depositary's.
    (
        "Ecuador became the 27th State to ratify the TPNW on {}, one day before the ceremony.",
        "2019-09-27",
        "25 September 2019",
        "16 September 2019",
    ),
    (
        "Burkina Faso and Moldova ratified the CCM on {}, which triggers its entry into force on 1 August 2010.",
        "2010-03-08",
        "16 February 2010",
        "7 February 2010",
    ),
    (
        "The latest to ratify the Convention on Cluster Munitions was Sao Tome and Principe, in {} of this year.",
        "2020-07-31",
        "January",
        "April",
    ),
    # What states have committed themselves to.
    (
        "The CCM entered into force in 2010. To date {} states have committed to its goals.",
        "2022-06-16",
        "123",
        "127",
    ),
    # What a number told before has grown to.
    (
        "So far nine states had ratified the Arms Trade Treaty, and today that number has grown to {}.",
        "2014-04-03",
        "31",
        "21",
    ),
    (
        "In 2010, 38 states had joined the Convention on Cluster Munitions; the number has since grown to {}.",
        "2023-05-03",
        "123",
        "131",
    ),
    # Votes told by their other figures, and by their day.
    (
        "The resolution on the CCM was approved by a recorded vote of {} in favour to 2 against, with 40 abstentions.",
        "2015-11-04",
        "130",
        "134",
    ),
    (
        "The resolution on the CCM was adopted on 12 December 2019 with {} votes in favour.",
        "2019-12-20",
        "144",
        "148",
    ),
    # Papers that reached the depositary.
    (
        "Latvia, Estonia and Lithuania left the Mine Ban Treaty. The three handed their notices to the UN on {}.",
        "2025-12-28",
        "27 June 2025",
        "27 September 2025",
    ),
    (
        "Lithuania left the Convention on Cluster Munitions. The United Nations was notified on {}.",
        "2025-03-06",
        "6 September 2024",
        "6 December 2024",
    ),
    (
        "On {} the Government of Japan submitted its instrument of acceptance of the Convention on Cluster Munitions.",
        "2009-09-15",
        "14 July 2009",
        "14 October 2008",
    ),
    (
        "South Sudan joined the Convention on Cluster Munitions. The instrument went to the UN on {}.",
        "2023-12-08",
        "3 August 2023",
        "3 November 2023",
    ),
    (
        "Croatia's permanent representative to the UN on {} deposited its instrument of ratification of the ATT.",
        "2014-05-03",
        "2 April 2014",
        "2 March 2014",
    ),
    (
        "Mozambique became bound by the Mine Ban Treaty in {}, when it took effect.",
        "2015-09-17",
        "March 1999",
        "March 2000",
    ),
    (
        "On mines too (Mine Ban Treaty in effect since {}) the country is the odd one out.",
        "2010-11-15",
        "March 1, 1999",
        "March 1, 2000",
    ),
    (
        "The Mine Ban Convention entered into force twenty-six years ago, on {}.",
        "2025-07-11",
        "1 March 1999",
        "1 March 2000",
    ),
    (
        "The ATT gained many parties, and the first Conference of States Parties was held – in Cancún, in {}.",
        "2015-12-23",
        "August 2015",
        "September 2015",
    ),
    # Lists, years and anniversaries.
    (
        "{} have not yet joined the CCM: Eritrea, Ethiopia, Gabon, Mauritius, South Sudan, Sudan, and Zimbabwe.",
        "2012-05-31",
        "Seven",
        "Nine",
    ),
    (
        "{} states ratified or acceded to the Convention on Cluster Munitions in 2018.",
        "2019-03-01",
        "Three",
        "Six",
    ),
    (
        "We have just marked the {} anniversary of the entry into force of the Convention on Cluster Munitions.",
        "2020-08-10",
        "10th",
        "14th",
    ),
    # Who never did anything under the treaty.
    (
        "{} was warmly welcomed as the 106th and latest State Party to the Convention on Cluster Munitions.",
        "2019-09-17",
        "The Philippines",
        "Egypt",
    ),
    (
        "Liechtenstein and {} deposited their instruments of ratification of the ATT in December 2014.",
        "2014-12-20",
        "Saint Kitts and Nevis",
        "Egypt",
    ),
    (
        "The Mine Ban Treaty has 164 parties; 36 states, {} included, have never signed.",
        "2018-04-14",
        "the United States",
        "Norway",
    ),
)


@pytest.mark.parametrize(("words", "day", "right", "wrong"), PLAIN)
def test_the_right_one_is_borne_out(words: str, day: str, right: str, wrong: str) -> None:
    verdicts = told(words.format(right), day, right)
    assert "supported" in verdicts
    assert "contradicted" not in verdicts


@pytest.mark.parametrize(("words", "day", "right", "wrong"), PLAIN)
def test_the_wrong_one_is_told_wrong(words: str, day: str, right: str, wrong: str) -> None:
    assert "contradicted" in told(words.format(wrong), day, wrong)


@pytest.mark.parametrize(
    ("day", "text"),
    [
        # A named state that stands near, or a capital, may be the one for which it took effect.
        (
            "2016-03-01",
            "Ecuador ratified in May. The Convention on Cluster Munitions took effect on 1 November 2010.",
        ),
        (
            "2016-03-01",
            "For Quito the Convention on Cluster Munitions entered into force on 1 November 2010. Ecuador gained.",
        ),
        ("2012-03-01", "The Convention on Cluster Munitions was agreed in Oslo in December 2008."),
        # Days of what stands beside a meeting; plans that were changed.
        (
            "2016-03-01",
            "A meeting to prepare the Sixth Meeting of States Parties to the CCM will be held in Bern on 22 May 2016.",
        ),
        (
            "2016-03-01",
            "The Sixth Meeting of States Parties to the CCM will be opened for registration on 22 May 2016.",
        ),
        (
            "2010-03-01",
            "The First Meeting of States Parties to the CCM is to be held in Vientiane from 8 to 12 November 2010.",
        ),
        (
            "2020-02-01",
            "The Second Review Conference of the CCM will be held in Lausanne from 16 to 20 November 2020.",
        ),
        ("2008-12-05", "The First Meeting of States Parties to the CCM may be held in Laos in 2009."),
        # What parliaments do; who enters an organisation; what else takes effect after a notice.
        (
            "2019-09-27",
            "The Senate voted on 5 March 2011 to ratify the CCM; Mozambique will be the 54th state to do so.",
        ),
        (
            "2016-12-07",
            "Croatia joined the EU as the 28th member and is a party to the Convention on Cluster Munitions.",
        ),
        (
            "2016-12-07",
            "Mexico signed the Convention on Cluster Munitions. It was asked when the 100th ratification came.",
        ),
        (
            "2025-12-27",
            "Finland left the Ottawa Convention. Notice of the sale of mines takes effect after three months.",
        ),
        (
            "2015-11-04",
            "The CCM was debated. The text on nuclear tests was approved by 150 votes to 2, with 40 abstentions.",
        ),
        # Other papers, other days, other anniversaries.
        (
            "2025-12-28",
            "Latvia and Estonia left the Ottawa Convention. The two sent a letter on drones to the UN on 3 March 2025.",
        ),
        (
            "2025-12-28",
            "Lithuania left the CCM. On 3 December 2025 the government informed the United Nations that it will vote.",
        ),
        (
            "2025-12-28",
            "Canada's ambassador on 3 May 2024 submitted the instrument for the Antarctic pact; Canada is in the CCM.",
        ),
        ("2018-12-28", "An exhibit of the Mine Ban Treaty, opened in May 2018, has drawn crowds."),
        (
            "2010-11-15",
            "The ban on mines, in effect since 2001 in Slovenia, was followed by the Convention on Cluster Munitions.",
        ),
        (
            "2020-08-10",
            "We have just marked the 75th anniversary of the United Nations, and the CCM entered into force in 2010.",
        ),
        ("2025-04-03", "Finland's law on leaving the Ottawa Convention takes effect after two months."),
        ("2014-05-31", "Six have joined the CCM since then, among them: Andorra, Bolivia, Chad and Peru."),
        (
            "2018-04-14",
            "36 states, the United States included, use the standards of the Mine Ban Treaty though not bound.",
        ),
        (
            "2016-03-01",
            "The Convention on Cluster Munitions was agreed upon by the government of Canada in February 2015.",
        ),
        # Deadlines of something else.
        (
            "2018-05-02",
            "Under the CCM Croatia cleared the last field of its northern region before its deadline of June 2018.",
        ),
        (
            "2019-03-01",
            "Under the CCM South Africa will miss its deadline of 30 April 2018 for the annual report on its stocks.",
        ),
        (
            "2019-03-01",
            "Under the CCM Lebanon missed its deadline of 1 March 2019 to submit a request for time to clear land.",
        ),
        (
            "2018-09-13",
            "Under the CCM the contractor of South Africa missed its deadline of June 2018 to destroy the stocks.",
        ),
        (
            "2023-09-12",
            "Convention on Cluster Munitions\n\nDeadlines for clearance requested\nLebanon | 1 May 2027",
        ),
    ],
)
def test_what_may_be_of_something_else_is_not_told_wrong(day: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    assert [claim.found.text for claim in checked.claims if claim.verdict == "contradicted"] == []
