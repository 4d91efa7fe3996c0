"""What pages say in few words: lists, profiles, questions, timelines, second acts without their verb. What is said is
read, borne out where it is true and called wrong where a figure, a day or a state is another."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def told(text: str, day: str) -> list[tuple[str, str]]:
    """The words of each claim, and its verdict."""
    checked = CHECKER.check(text, date=PartialDate.parse(day), language="en")
    return [(" ".join(claim.found.text.split()), claim.verdict) for claim in checked.claims]


def verdicts(text: str, day: str) -> list[str]:
    return [verdict for _, verdict in told(text, day)]


TOLD = [
    (
        "2016-10-01",
        "Cluster Munition Convention, status for Palau: State Party (deposit: 19 {} 2016)",
        "April",
        "July",
    ),
    ("2012-11-10", "{} of NATO's 28 have joined the Convention on Cluster Munitions.", "Twenty", "Fifteen"),
    ("2018-01-10", "Sri Lanka and Palestine joined the Ottawa treaty last month, making {}.", "164", "170"),
    (
        "2012-09-10",
        "Welcome, Hungary! On {} it became the 73rd party to the Convention on Cluster Munitions.",
        "3 July",
        "8 March",
    ),
    ("2012-09-10", "Did {} sign the Convention on Cluster Munitions? It did not.", "Finland", "Norway"),
    (
        "2013-08-01",
        "So far 83 states have ratified the Convention on Cluster Munitions. Bolivia was the latest, on {} 2013.",
        "30 April",
        "3 May",
    ),
    (
        "2010-11-15",
        "Of these, 46 have ratified the Convention on Cluster Munitions. Lebanon was the latest, on {}.",
        "Nov. 5",
        "Nov. 8",
    ),
    (
        "2024-01-15",
        "The CCW has 127 parties. Malawi ({}) and Singapore (2023) are the latest to join worldwide.",
        "2022",
        "2020",
    ),
    (
        "2016-08-03",
        "Uganda is a State Party to the Mine Ban Treaty (ratified 25 February 1999; in force {} 1999).",
        "1 August",
        "1 October",
    ),
    (
        "2019-03-10",
        "Gambia has ratified the Convention on Cluster Munitions ({} 2018).",
        "11 December",
        "11 May",
    ),
    (
        "2025-12-28",
        "Latvia formally withdrew from the Mine Ban Treaty. Finland, which gave notice in July, follows on {}.",
        "January 10",
        "January 20",
    ),
    (
        "2010-03-08",
        "Thirty states have ratified the Convention on Cluster Munitions. Denmark was no. {}, on 12 February.",
        "28",
        "35",
    ),
    ("2019-03-10", "Sri Lanka, party no. {}, acceded to the Convention on Cluster Munitions.", "103", "99"),
    (
        "2018-05-01",
        "The Mine Ban Treaty counts 164 parties, the Convention on Cluster Munitions {}.",
        "103",
        "120",
    ),
    (
        "2018-05-01",
        "The Ottawa treaty (164 parties) and the Oslo treaty ({}) are models.",
        "103",
        "120",
    ),
    (
        "2018-10-01",
        "19 states have ratified the TPNW; {} more and it will become law.",
        "31",
        "26",
    ),
    (
        "2018-10-01",
        "19 states have ratified the TPNW. 50 are required, so {} are still missing.",
        "31",
        "26",
    ),
    (
        "2015-05-01",
        "The treaty banning cluster munitions took effect. Stocks have to go within {} years.",
        "eight",
        "four",
    ),
    (
        "2015-05-01",
        "The Convention on Cluster Munitions. Stocks have to go within eight years. Fields have to be "
        "cleaned within {}.",
        "ten",
        "five",
    ),
    (
        "2025-12-28",
        "Three states withdrew from the Mine Ban Treaty. With the Baltic states gone, {} parties remain.",
        "163",
        "170",
    ),
    ("2025-03-07", "Lithuania quit the cluster treaty yesterday. {} parties are left.", "111", "117"),
    (
        "2015-06-01",
        "How many countries have signed the Convention on Cluster Munitions? {}.",
        "108",
        "99",
    ),
    ("2015-06-01", "Is {} a party to the Convention on Cluster Munitions? No.", "Finland", "Norway"),
    (
        "2022-03-10",
        "The Convention on Cluster Munitions has 110 parties. Neither {} nor Ukraine is among them.",
        "Russia",
        "Norway",
    ),
    (
        "2019-03-10",
        "{} is in the Convention on Cluster Munitions, Finland is out.",
        "Norway",
        "Poland",
    ),
    (
        "2022-03-10",
        "The Convention on Cluster Munitions binds 110 states, {} not included.",
        "Ukraine",
        "Croatia",
    ),
    (
        "2014-03-01",
        "Where the Baltic stands on the Convention on Cluster Munitions: {} (party), Latvia (not party).",
        "Lithuania",
        "Estonia",
    ),
    (
        "2016-09-01",
        "Cuba\nConvention on Cluster Munitions: acceded 6 April 2016\n{}: not a party",
        "Mine Ban Treaty",
        "CCW",
    ),
    (
        "2012-03-10",
        "Convention on Cluster Munitions. {}: the bill is before the Senate, not yet ratified.",
        "Australia",
        "Norway",
    ),
    (
        "2012-06-01",
        "Timeline of the Convention on Cluster Munitions\n2008 {} – text adopted in Dublin",
        "May",
        "June",
    ),
    (
        "2012-06-01",
        "Timeline of the Convention on Cluster Munitions\n{} 2010: 30th ratification",
        "Feb",
        "March",
    ),
    (
        "2010-09-01",
        "The Convention on Cluster Munitions\n20{} Japan signs the cluster treaty",
        "08.12",
        "07.12",
    ),
    (
        "2008-06-07",
        "The convention on cluster munitions was agreed in Dublin. Signing starts in Oslo on December {}.",
        "3",
        "8",
    ),
    (
        "2022-03-04",
        "Austria was the sixth country worldwide to ratify the Convention on Cluster Munitions, in {} 2009.",
        "April",
        "July",
    ),
    (
        "2015-11-29",
        "Mozambique ratified the mine ban in August 1998 and the cluster ban in March 2011; the latter bound "
        "it from 1 {} 2011.",
        "September",
        "August",
    ),
    (
        "2025-04-03",
        "The United Kingdom ratified Ottawa on 31 July 1998 and Oslo on 4 May {}.",
        "2010",
        "2008",
    ),
    (
        "2022-05-25",
        "Treaty on the Prohibition of Nuclear Weapons\n\nStates Parties\nAustria | Mexico | Samoa\n{} | Fiji",
        "Mongolia",
        "Norway",
    ),
    (
        "2021-01-22",
        "The TPNW: 86 have signed, 52 have ratified. None of the {} states is among them.",
        "nuclear-armed",
        "ASEAN",
    ),
]


@pytest.mark.parametrize(("day", "text", "right", "wrong"), TOLD)
def test_few_words_are_borne_out_or_called_wrong(day: str, text: str, right: str, wrong: str) -> None:
    true, false = verdicts(text.format(right), day), verdicts(text.format(wrong), day)
    assert "supported" in true
    assert "contradicted" not in true
    assert "contradicted" in false


@pytest.mark.parametrize(
    ("day", "text", "words"),
    [
        (
            "2023-11-06",
            "Russia withdrew its ratification of the CTBT on 3 November.",
            "Russia withdrew its ratification",
        ),
        (
            "2012-11-10",
            "Sweden and the Convention on Cluster Munitions: signed 2008, ratified 2012.",
            "ratified 2012",
        ),
        (
            "2014-09-30",
            "With eight ratifications on one day the ATT leapt from 45 to 53.",
            "to 53",
        ),
        (
            "2018-02-12",
            "164 states have joined the Mine Ban Treaty. Tuvalu came in 2011.",
            "Tuvalu came in 2011",
        ),
        (
            "2014-12-03",
            "Belize acceded to the Convention on Cluster Munitions. Also in 2014: Guinea and Guyana.",
            "Also in 2014: Guinea and Guyana.",
        ),
        (
            "2017-01-01",
            "Denmark ratified the Convention on Cluster Munitions. Its stocks were gone by March 2014.",
            "Its stocks were gone by March 2014",
        ),
        (
            "2014-06-16",
            "Canada signed the Convention on Cluster Munitions in 2008. We have still not ratified it.",
            "We have still not ratified",
        ),
        (
            "2016-08-03",
            "Uganda wants to ratify the Convention on Cluster Munitions. It abstained on the December 2015 UN "
            "resolution.",
            "It abstained",
        ),
        (
            "2019-11-07",
            "Resolutions on the Convention on Cluster Munitions:\n2018 plenary (73/54): 144–1–38",
            "144–1–38",
        ),
        ("2022-05-01", "Convention on Cluster Munitions: UK yes, Poland no.", "Poland no"),
        (
            "2009-12-06",
            "Britain signed the cluster treaty on 3 December last year, along with 93 other governments.",
            "93 other governments",
        ),
    ],
)
def test_looser_words_are_borne_out(day: str, text: str, words: str) -> None:
    claims = told(text, day)
    assert any(verdict == "supported" and words in claim for claim, verdict in claims), claims


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2016-10-01", "Convention on Cluster Munitions. Withdrawals so far: none."),
        ("2023-11-06", "Russia pulled its ratification of the CTBT on 2 November."),
        (
            "2023-11-06",
            "Russia has left the test ban: it pulled its ratification on 2 November. The CTBT waits.",
        ),
        (
            "2019-12-01",
            "NATO: 29 of 29 members keep them, say critics of the Convention on Cluster Munitions.",
        ),
        ("2012-11-10", "EU: 20 of 27 have signed the Convention on Cluster Munitions, 18 have ratified."),
        (
            "2019-12-01",
            "35 parties to the Convention on Cluster Munitions have no stocks left. Switzerland was the latest, "
            "in March 2019.",
        ),
        ("2019-12-01", "Article 7 reports under the Convention on Cluster Munitions.\nMissing:\nCuba\nPalau"),
        (
            "2019-12-01",
            "Has Sri Lanka signed the Convention on Cluster Munitions? No, it acceded in 2018.",
        ),
        (
            "2019-12-01",
            "Is Norway a member of NATO? Yes. Is it in the Convention on Cluster Munitions? Yes.",
        ),
        (
            "2019-12-01",
            "In the Mine Ban Treaty, 30 states parties still have mines to clear, in the Convention on Cluster "
            "Munitions 10.",
        ),
        (
            "2019-12-01",
            "At the meeting of the Convention on Cluster Munitions, Kenya, a signatory, was number 12 on the "
            "speakers' list.",
        ),
        (
            "2019-12-01",
            "Estonia, also a member since 2004, does not support the Convention on Cluster Munitions.",
        ),
        (
            "2019-12-01",
            "Peru: under its plan stocks must be destroyed within three years, ahead of the Convention on "
            "Cluster Munitions.",
        ),
        (
            "2019-12-01",
            "The Convention on Cluster Munitions helps survivors: 100 beds are needed, so 20 are missing.",
        ),
        ("2019-12-01", "Yours, J. Smith, Finland (signed). PS: join the Convention on Cluster Munitions!"),
        (
            "2018-11-01",
            "The Convention on Cluster Munitions turned ten. It took effect on 1 August 2010; 104 states are in.",
        ),
        (
            "2017-05-22",
            "When Madagascar became the 101st party this weekend, the cluster bomb ban had 119 members, while "
            "the ATT had 92.",
        ),
        (
            "2016-03-15",
            "For the Convention on Cluster Munitions our teams destroyed 3,902 items, 108 of them submunitions.",
        ),
        (
            "2022-01-24",
            "Fifty-nine states have ratified the TPNW, eighty-six have signed. Peru was the latest of them, on "
            "23 December.",
        ),
    ],
)
def test_other_things_in_few_words_are_not_accused(day: str, text: str) -> None:
    assert "contradicted" not in verdicts(text, day)
