"""The day the depositary had a paper, who came within a time, whom groups leave out, what treaties require; each right
as it is told, and told to be wrong, or at least not right, where a day, a state or a term is another."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
CCM = "Convention on Cluster Munitions"


def verdicts(text: str, day: str, words: str) -> set[str]:
    """What is said of the claims that take in these words."""
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    begun = text.index(words)
    return {
        claim.verdict
        for claim in checked.claims
        if claim.found.kind != "arithmetic"
        and claim.found.start < begun + len(words)
        and claim.found.end > begun
    }


@pytest.mark.parametrize(
    "text",
    [
        f"On {{}} the UN Secretary-General received Nigeria's instrument of ratification of the {CCM}.",
        f"The UN registered Nigeria's ratification of the {CCM} on {{}}.",
        f"On {{}}, Nigeria's instrument of ratification of the {CCM} reached the depositary.",
        f"Nigeria's parliament had approved the {CCM}; the ratification reached New York on {{}}.",
        f"Nigeria handed over its instrument of ratification of the {CCM} on {{}}.",
        f"It took Nigeria from June 2009 to {{}} to ratify the {CCM}.",
    ],
)
def test_the_day_the_depositary_had_the_paper(text: str) -> None:
    assert verdicts(text.format("28 February 2023"), "2023-12-20", "28 February 2023") == {"supported"}
    assert verdicts(text.format("28 March 2023"), "2023-12-20", "28 March 2023") == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        f"Yesterday Lebanon deposited its ratification of the {CCM}, the {{}}.",
        f"Lebanon handed over its instrument of ratification of the {CCM} in New York, the {{}}.",
    ],
)
def test_a_paper_and_its_number(text: str) -> None:
    assert verdicts(text.format("46th"), "2010-11-06", "46th") == {"supported"}
    assert verdicts(text.format("40th"), "2010-11-06", "40th") == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        f"So far {{}} of the 108 who signed have also ratified the {CCM}.",
        f"The {CCM} was opened in 2008; {{}} states belong to it.",
    ],
)
def test_figures_by_pronouns(text: str) -> None:
    right, wrong = ("46", "51") if "who signed" in text else ("108", "119")
    assert verdicts(text.format(right), "2010-11-06", right) == {"supported"}
    assert verdicts(text.format(wrong), "2010-11-06", wrong) == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (f"Niue acceded to the {CCM} {{}}.", "the day before yesterday", "yesterday"),
        ("Honduras was the fiftieth, on {}, to ratify the TPNW.", "24 October 2020", "24 November 2020"),
    ],
)
def test_days_told_in_passing(text: str, right: str, wrong: str) -> None:
    day = "2020-08-08" if "Niue" in text else "2021-01-25"
    assert "supported" in verdicts(text.format(right), day, right)
    assert "contradicted" not in verdicts(text.format(right), day, right)
    assert "supported" not in verdicts(text.format(wrong), day, wrong)


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            f"The {CCM} requires clearance within {{}} years and stockpile destruction within eight.",
            "ten",
            "twelve",
        ),
        (
            (
                f"The {CCM} enters into force for a state on the first day of the {{}} month "
                "after it deposits its instrument."
            ),
            "sixth",
            "third",
        ),
        (
            f"The first transparency report under the {CCM} is due within {{}} days of entry into force.",
            "180",
            "90",
        ),
        (
            f"By {{}} Croatia must clear all land contaminated with cluster munition remnants under the {CCM}.",
            "1 August 2020",
            "1 October 2019",
        ),
    ],
)
def test_what_a_treaty_requires(text: str, right: str, wrong: str) -> None:
    assert verdicts(text.format(right), "2020-05-01", right) == {"supported"}
    assert verdicts(text.format(wrong), "2020-05-01", wrong) == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (f"Iraq, Lebanon and {{}}, all heavily contaminated, belong to the {CCM}.", "Laos", "Vietnam"),
        (f"{{}} has long been on board the {CCM}.", "Norway", "Finland"),
        (f"{{}} is one of the few EU or NATO states not to have joined the {CCM}.", "Finland", "Norway"),
        (f"Not party to the {CCM}: China, India and {{}}.", "Israel", "Chile"),
        (
            f"The only EU members outside the {CCM} are Cyprus, Estonia, Finland, Greece and {{}}.",
            "Poland",
            "Austria",
        ),
        (f"The remaining signatories of the {CCM} include Angola, Haiti and {{}}.", "Uganda", "Zambia"),
        (f"All G7 countries but {{}} are parties to the {CCM}.", "the United States", "Japan"),
        (f"The G7 states are all party to the {CCM} except {{}}.", "the United States", "Japan"),
        (f"Six of the G7 countries, all but {{}}, are parties to the {CCM}.", "the United States", "Japan"),
    ],
)
def test_who_is_in_and_who_is_not(text: str, right: str, wrong: str) -> None:
    assert verdicts(text.format(right), "2022-03-01", right) == {"supported"}
    assert verdicts(text.format(wrong), "2022-03-01", wrong) == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            f"The two states that joined the {CCM} in 2019 were the {{}} and the Maldives.",
            "Philippines",
            "Seychelles",
        ),
        (
            f"In 2020 the {CCM} welcomed three new parties: Niue, Saint Lucia and {{}}.",
            "Sao Tome and Principe",
            "Somalia",
        ),
        (f"Since 2020 only Niue and {{}} have joined the {CCM}.", "Saint Lucia", "Chad"),
        (f"Niue and {{}} have joined the {CCM} since 2020.", "Saint Lucia", "Chad"),
    ],
)
def test_those_that_came_within_a_time(text: str, right: str, wrong: str) -> None:
    assert verdicts(text.format(right), "2022-03-01", right) == {"supported"}
    assert "supported" not in verdicts(text.format(wrong), "2022-03-01", wrong)


@pytest.mark.parametrize(
    "text",
    [
        "Not one of the nine nuclear-armed states has signed the TPNW, nor has any NATO member.",
        "None of the nuclear-armed states has signed the TPNW, and neither has any NATO member.",
    ],
)
def test_nor_has_any_of_another_group(text: str) -> None:
    assert verdicts(text, "2021-01-25", "nuclear-armed states has signed") == {"supported"}
    assert verdicts(text, "2021-01-25", "any NATO member") == {"supported"}
    other = text.replace("any NATO member", "any ASEAN member")
    assert verdicts(other, "2021-01-25", "any ASEAN member") == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        f"Until now, no EU member but Lithuania has announced that it will leave the {CCM}.",
        f"Lithuania signed the contract on 17 December, Poland on the 19th; the {CCM} was not at issue.",
        f"The {CCM} has 112 States Parties. Among donors, Peru and Chad remain outsiders.",
        f"The {CCM} has 112 States Parties. Among them are 10 of the 27 EU members that produce arms.",
        f"The declaration on the {CCM} was signed, but not ratified, by 30 states.",
        f"Chile has stayed clear of cluster munitions since it ratified the {CCM}.",
        f"When it entered into force for Peru, the {CCM} had 80 parties.",
        f"Nigeria's ratification of the {CCM} was received with joy on 3 March 2023.",
        f"Nigeria signed the {CCM}. The ratification reached the Senate in March 2022.",
        f"Since 2020 only Chad and Peru have joined the coordination committee of the {CCM}.",
        f"Chad is one of the few states not to have signed the declaration at the meeting of the {CCM}.",
        f"Finland belongs to the {CCM} coordination group.",
        f"All EU members but Austria have signed the declaration on the {CCM}.",
        "Ratification of the Arms Trade Treaty was adopted by 98 votes to 2.",
        f"By 1 August 2018 Croatia must clear half of its contaminated land under the {CCM}.",
        f"The {CCM} is in force. The donor requires clearance within two years.",
        f"The {CCM} is in force. The contract requires clearance of the site within three years.",
        f"The first report of the committee under the {CCM} is due within 30 days.",
        f"The company needed 60 ratifications of its contract under the {CCM}.",
    ],
)
def test_other_things_accuse_nobody(text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2024-12-16"))
    assert not [claim for claim in checked.claims if claim.verdict == "contradicted"]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("The Treaty on the Prohibition of Nuclear Weapons was adopted by {} votes to one.", "122", "132"),
        ("The Arms Trade Treaty was adopted by {} votes to 3, with 23 abstentions.", "154", "164"),
        (
            "It was on {} that the General Assembly adopted the Arms Trade Treaty.",
            "2 April 2013",
            "12 April 2013",
        ),
        (
            "On {}, 90 days after the fiftieth ratification, the ATT took effect.",
            "24 December 2014",
            "24 November 2014",
        ),
        ("The fiftieth ratification of the ATT came on {}.", "25 September 2014", "25 October 2014"),
        ("The Arms Trade Treaty has applied to China since {}.", "4 October 2020", "4 December 2020"),
        ("Austria, {} and Malta are the EU members that have ratified the TPNW.", "Ireland", "Sweden"),
    ],
)
def test_how_treaties_came_about_and_whom_they_bind(text: str, right: str, wrong: str) -> None:
    assert verdicts(text.format(right), "2021-02-10", right) == {"supported"}
    assert verdicts(text.format(wrong), "2021-02-10", wrong) == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "day", "right", "wrong"),
    [
        (
            f"Six months from now, on {{}}, the {CCM} becomes binding.",
            "2010-02-17",
            "1 August 2010",
            "1 September 2010",
        ),
        (
            f"The {CCM}, which lost Lithuania on {{}}, has 111 parties.",
            "2025-07-20",
            "6 March 2025",
            "6 January 2025",
        ),
        (
            f"After Lithuania's departure in March, {{}} states remain in the {CCM}.",
            "2025-07-20",
            "111",
            "115",
        ),
    ],
)
def test_what_is_to_come_and_who_is_left(text: str, day: str, right: str, wrong: str) -> None:
    assert verdicts(text.format(right), day, right) == {"supported"}
    assert verdicts(text.format(wrong), day, wrong) == {"contradicted"}


def test_the_ratifications_of_yesterday() -> None:
    text = f"Yesterday's two ratifications, by Burkina Faso and {{}}, bring the {CCM} into force in August."
    assert "supported" in verdicts(text.format("Moldova"), "2010-02-17", "Moldova")
    assert "supported" not in verdicts(text.format("Ghana"), "2010-02-17", "Ghana")
