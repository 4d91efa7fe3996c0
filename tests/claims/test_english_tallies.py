"""English figures told of a group, of those required, of the United Nations: right ones and wrong ones."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
TPNW = "Treaty on the Prohibition of Nuclear Weapons"


def verdicts(text: str, day: str, value: object) -> set[str]:
    """The verdicts of rules, not of hints, on a figure."""
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return {
        claim.verdict
        for claim in checked.claims
        if not claim.found.rule.startswith("hint") and value in (claim.found.value, claim.found.whole)
    }


def told_both_ways(words: str, day: str, right: int, wrong: int) -> None:
    assert "supported" in verdicts(words.format(n=right), day, right)
    assert "contradicted" not in verdicts(words.format(n=right), day, right)
    assert "contradicted" in verdicts(words.format(n=wrong), day, wrong)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("In NATO, {n} of 30 allies are parties to the CCM.", 23, 19),
        ("Within the European Union, {n} states have ratified the CCM.", 20, 24),
        ("Among NATO members, {n} are bound by the CCM.", 23, 27),
        ("In the EU, all but {n} countries have signed or acceded to the CCM.", 6, 4),
        ("Of the 27 EU members, {n} are parties to the CCM.", 20, 17),
        ("All but {n} of the 27 EU member states have signed or ratified the CCM.", 6, 3),
    ],
)
def test_a_group_told_before_its_figure(words: str, right: int, wrong: int) -> None:
    told_both_ways(words, "2021-02-15", right, wrong)


def test_members_outside_who_are_named_between_dashes() -> None:
    words = "{n} EU states – Estonia, Finland, Greece, Latvia, Poland and Romania – remain outside the CCM."
    told_both_ways(words, "2021-02-15", 6, 8)


def test_of_a_part_of_a_small_group_nothing_is_told() -> None:
    text = "Two of three Baltic states, Estonia and Latvia, are outside the CCM."
    assert "contradicted" not in verdicts(text, "2022-09-01", 3)


def test_of_the_united_nations_members_alone_or_all_may_be_counted() -> None:
    words = "{n} of the 193 UN member states have joined the CCM."
    told_both_ways(words, "2021-02-15", 119, 134)
    told_both_ways(words, "2021-02-15", 123, 104)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("The {t} has {n} of the 50 ratifications it requires.", 40, 44),
        ("{n} of the 50 instruments needed for the {t} to enter into force are in.", 40, 46),
        ("{n} of the required 50 states have ratified the {t}.", 40, 37),
        ("The {t} still needs {n} instruments before it can take effect.", 10, 14),
        ("With {n} further ratifications, the {t} will come into force.", 10, 8),
        ("There are {n} ratifications to go before the {t} becomes law.", 10, 13),
        ("Just {n} more instruments stand between the {t} and its start.", 10, 12),
    ],
)
def test_how_far_a_treaty_has_come(words: str, right: int, wrong: int) -> None:
    told_both_ways(words.replace("{t}", TPNW), "2020-07-20", right, wrong)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("The {t} requires the consent of {n} states.", 50, 40),
        ("It took {n} ratifications for the {t} to become law.", 50, 30),
        ("The {t}, which needed {n} ratifications to take effect, bans them.", 50, 60),
        ("When {n} countries had ratified, the {t} entered into force.", 50, 40),
        ("The {t} starts 90 days after being ratified by a minimum of {n} states.", 50, 40),
        ("{n} countries need to actually ratify the {t} for it to become law.", 50, 30),
    ],
)
def test_how_many_it_takes(words: str, right: int, wrong: int) -> None:
    told_both_ways(words.replace("{t}", TPNW), "2020-07-20", right, wrong)


@pytest.mark.parametrize(
    ("words", "day", "right", "wrong"),
    [
        ("The Mine Ban Treaty has been ratified or acceded to by {n} states.", "2022-06-01", 164, 154),
        ("The CCM has been accepted, approved or acceded to by {n} states.", "2021-02-15", 110, 117),
        ("Up to now {n} states have ratified the CCM.", "2021-02-15", 110, 118),
        ("The CCM was signed by {n} governments at Oslo on 3 and 4 December 2008.", "2021-02-15", 94, 108),
        ("{n} countries have put their names to the CCM.", "2021-02-15", 123, 99),
        ("{n} governments have committed themselves to the CCM.", "2021-02-15", 123, 133),
    ],
)
def test_figures_by_several_verbs(words: str, day: str, right: int, wrong: int) -> None:
    told_both_ways(words, day, right, wrong)


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("12 of the 28 parties needed help under the CCM.", "2021-02-15", 12),
        ("When 42 members had approved it, the bill on the CCM entered into force.", "2021-02-15", 42),
        ("The committee still needs six reports from parties to the CCM.", "2009-11-10", 6),
        ("The CCM was ratified by two states in 2020.", "2021-02-15", 2),
    ],
)
def test_what_is_none_of_these_is_not_accused(text: str, day: str, value: int) -> None:
    assert "contradicted" not in verdicts(text, day, value)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("Palau ratified the CCM, thus becoming its {n}th member.", 100, 90),
        ("Palau ratifies the CCM to become {n}th State Party.", 100, 108),
        ("Palau: {n}th State Party to the CCM", 100, 120),
        ("The CCM welcomes its {n}th State Party, Palau.", 100, 109),
        ("Palau became number {n} to ratify the CCM.", 100, 107),
        ("The {n}th instrument of ratification of the CCM came from Palau.", 100, 110),
        ("Palau handed in the {n}th instrument of ratification of the CCM.", 100, 106),
        ("Palau's ratification is the {n}th of the CCM.", 100, 112),
        ("Palau became the {n}th signatory to ratify the CCM.", 100, 113),
        ("Palau ratified the CCM, becoming the 119th nation and the {n}th state party.", 100, 111),
        ("Palau ratified the CCM in New York, becoming the {n}th state party.", 100, 92),
        (
            "Palau acceded to the CCM at a meeting in Geneva, Switzerland, becoming the {n}th state party.",
            100,
            92,
        ),
    ],
)
def test_which_number_a_state_was(words: str, right: int, wrong: int) -> None:
    told_both_ways(words, "2016-04-20", right, wrong)


def test_each_rank_of_two_is_of_one_of_two_states() -> None:
    text = "Cuba and Palau are the {} and {} States Parties to the CCM."
    assert verdicts(text.format("99th", "100th"), "2016-04-20", 99) == {"supported"}
    assert verdicts(text.format("89th", "90th"), "2016-04-20", 89) == {"contradicted"}


def test_a_rank_among_all_that_had_joined() -> None:
    text = "On 2 January 2015 Palestine became the 116th nation to join the CCM."
    assert "contradicted" not in verdicts(text, "2015-01-06", 116)
    assert "supported" in verdicts(text, "2015-01-06", 116)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("Palau is one of {n} States Parties to the CCM.", 100, 107),
        ("Palau is among the {n} countries that have ratified the CCM.", 100, 108),
        ("Palau joins {n} other States Parties to the CCM.", 99, 109),
        ("Palau and {n} other countries have ratified the CCM.", 99, 108),
        ("Like {n} other nations, Palau has ratified the CCM.", 99, 112),
        ("Palau has ratified the CCM, joining {n} other states that have done so.", 99, 108),
        ("Palau is a party to the CCM, along with {n} other states.", 99, 110),
    ],
)
def test_figures_beside_a_state(words: str, right: int, wrong: int) -> None:
    told_both_ways(words, "2016-04-20", right, wrong)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Palau was one of 94 states that had signed the CCM at Oslo.", 94),
        ("Twelve of the 100 States Parties to the CCM reported.", 12),
        ("Palau and 12 other Pacific states have ratified the CCM.", 12),
        ("Fiji and three other countries ratified the CCM in 2010.", 3),
        ("Palau and 40 other countries took the floor, and have ratified the CCM.", 40),
    ],
)
def test_figures_beside_a_state_that_may_be_of_some(text: str, value: int) -> None:
    assert "contradicted" not in verdicts(text, "2016-04-20", value)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("123 states have joined the CCM, {n} of which still have to ratify it.", 13, 20),
        ("There remain {n} signatories of the CCM.", 13, 22),
        ("110 states are parties to the CCM. The other {n} are only signatories.", 13, 25),
        ("{n} signatories of the CCM have yet to take the last step of ratification.", 13, 26),
        ("{n} states have signed the CCM but are still to ratify.", 13, 27),
        ("So far {n} have ratified the CCM.", 110, 119),
        ("The CCM is in force. By now only {n} states so far have ratified the CCM.", 110, 103),
        ("{n} instruments of ratification or accession to the CCM have been deposited.", 110, 121),
        ("The CCM has won the ratification of {n} states.", 110, 118),
        ("The number of countries that are party to the CCM is now {n}.", 110, 117),
        ("{n} states have outlawed the weapon by ratifying the CCM.", 110, 116),
        ("The CCM bans them. {n} countries have now ratified this vital treaty.", 110, 120),
        ("The CCM has garnered the support of {n} States Parties.", 123, 135),
        ("Her signature takes the number of countries onboard the CCM to {n}.", 123, 131),
        ("Some 20 of the {n} states that have joined the CCM are in Asia.", 123, 132),
        ("{n} countries have either signed or ratified the CCM.", 123, 100),
    ],
)
def test_figures_in_further_turns(words: str, right: int, wrong: int) -> None:
    told_both_ways(words, "2021-02-15", right, wrong)


def test_parts_of_the_world_that_are_far_off_are_told() -> None:
    assert verdicts("About 80% of the world's states have joined the CCM.", "2021-02-15", 80) == {
        "contradicted"
    }
    assert verdicts("About 60% of the world's states have joined the CCM.", "2021-02-15", 60) == {"supported"}
    for part in (55, 68, 70):
        text = f"Some {part}% of the world's states have joined the CCM."
        assert "contradicted" not in verdicts(text, "2021-02-15", part)


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("Thirty states put their names to the TPNW within an hour.", "2017-09-20", 30),
        ("In Asia, six of the 20 states that have joined the CCM report.", "2021-02-15", 20),
    ],
)
def test_what_counts_only_some_is_not_accused(text: str, day: str, value: int) -> None:
    assert "contradicted" not in verdicts(text, day, value)


@pytest.mark.parametrize(
    ("words", "day", "right", "wrong"),
    [
        (
            "Several of the {n} treaty members have condemned attacks with cluster bombs.",
            "2015-09-03",
            117,
            107,
        ),
        (
            "The Ottawa Convention unites {n} States Parties, over 80% of the world's countries.",
            "2017-12-01",
            162,
            148,
        ),
        ("Cuba joined on Monday the CCM, which now has {n} states.", "2016-04-20", 119, 129),
        ("Seven of the {n} signatories that have yet to ratify the CCM are in Africa.", "2022-03-01", 13, 19),
        (
            "The number of states that have ratified the CCM has grown by two from 108 to {n}.",
            "2021-02-15",
            110,
            116,
        ),
        ("108 states signed the CCM, and {n} have followed up by ratifying it.", "2011-08-25", 60, 72),
        ("The members of the CCM today number {n} states.", "2021-02-15", 123, 133),
    ],
)
def test_all_of_them_whatever_else_is_said(words: str, day: str, right: int, wrong: int) -> None:
    told_both_ways(words, day, right, wrong)


def test_examples_of_a_figure_do_not_confine_it() -> None:
    words = (
        "A total of {n} signatories have ratified the CCM to date, including three from the Pacific region."
    )
    told_both_ways(words, "2009-11-10", 24, 22)


def test_between_two_acts_of_a_day_a_figure_was_right() -> None:
    text = "The CCM now has 25 ratifications."  # two states ratified on that day: the 25th and the 26th
    assert "contradicted" not in verdicts(text, "2009-12-22", 25)
    assert "contradicted" in verdicts(text.replace("25", "28"), "2009-12-22", 28)


def test_parts_of_the_world_with_examples_between() -> None:
    text = "Almost two-thirds of the world's countries, including former users, have joined the CCM."
    assert "supported" in verdicts(text, "2021-02-15", 67)


def test_a_rank_among_the_members_of_a_group() -> None:
    assert verdicts("Slovakia is the 21st EU member state to join the CCM.", "2015-08-01", 21) == {
        "supported"
    }
    assert verdicts("Slovakia is the 12th EU member state to join the CCM.", "2015-08-01", 12) == {
        "contradicted"
    }
    text = "São Tomé and Príncipe is the {} country in Africa to join the CCM."
    assert "supported" in verdicts(text.format("34th"), "2020-01-29", 34)
    assert "contradicted" not in verdicts(text.format("29th"), "2020-01-29", 29)
    text = "Niger is the {} African country to ratify the CCM."
    assert "supported" in verdicts(text.format("second"), "2009-06-04", 2)


def test_two_ranks_of_one_state() -> None:
    text = (
        "Swaziland acceded to the CCM in Beirut, Lebanon, becoming the {} State Party and {} country to join."
    )
    assert verdicts(text.format("63rd", "110th"), "2011-09-13", 63) == {"supported"}
    assert verdicts(text.format("63rd", "110th"), "2011-09-13", 110) == {"supported"}
    assert verdicts(text.format("68th", "110th"), "2011-09-13", 68) == {"contradicted"}


def test_the_first_in_a_year() -> None:
    checked = CHECKER.check(
        "Palestine was the first state to join the CCM in 2015.", date=PartialDate.parse("2015-03-01")
    )
    assert [claim.verdict for claim in checked.claims if claim.found.kind == "first"] == ["supported"]


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("Of the 30 members of the committee, 12 are parties to the CCM.", "2021-02-15", 30),
        ("Three of the nine signatories in Asia that have yet to ratify the CCM attended.", "2021-02-15", 9),
        ("The Treaty on the Prohibition of Nuclear Weapons grew by two from 47 to 49.", "2020-10-24", 47),
    ],
)
def test_figures_of_other_things_are_not_accused(text: str, day: str, value: int) -> None:
    assert "contradicted" not in verdicts(text, day, value)


def test_the_day_of_an_act_dates_the_figure_it_led_to() -> None:
    text = "Kuwait's accession to the Mine Ban Treaty on 30 July 2007 brought the number of States Parties to {}."
    assert "supported" in verdicts(text.format(154), "2007-10-01", 154)
    assert "contradicted" in verdicts(text.format(164), "2007-10-01", 164)
    text = (
        "On 15 August 2007 Iraq joined the Mine Ban Treaty, bringing the number of States Parties to {}, "
        "seven of them in the region."
    )
    for rank, verdict in ((155, "supported"), (154, "unverifiable"), (165, "contradicted")):
        checked = CHECKER.check(text.format(rank), date=PartialDate.parse("2007-08-20"))
        assert [claim.verdict for claim in checked.claims if claim.found.what == "nth_deposit"] == [verdict]


def test_such_states_are_those_that_did_as_told() -> None:
    text = (
        "Malta ratified the Treaty on the Prohibition of Nuclear Weapons on Monday, "
        "bringing the number of such states to {}."
    )
    assert verdicts(text.format(45), "2020-09-24", 45) == {"supported"}
    assert verdicts(text.format(54), "2020-09-24", 54) == {"contradicted"}


def test_the_threshold_of_a_treaty_said_to_be_adopted_some_day() -> None:
    text = "{}, adopted in 2017, will enter into force once it has been ratified by at least {} countries."
    assert verdicts(text.format("The TPNW", 50), "2019-10-24", 50) == {"supported"}
    assert verdicts(text.format("The TPNW", 40), "2019-10-24", 40) == {"contradicted"}
    assert "contradicted" not in verdicts(text.format("An amendment to the CCW", 40), "2019-10-24", 40)


@pytest.mark.parametrize(
    "text",
    [
        "{} states signed the CCM when it was opened for signature in Oslo.",
        "The CCM was opened for signature in Oslo in December 2008, where {} states signed it.",
        "When the CCM opened for signature on 3 December 2008, {} states signed.",
        "The CCM gathered {} signatures on the day it was opened for signature.",
        "The CCM was opened for signature on 3 December 2008 and was signed by {} states at the ceremony.",
        "The CCM was opened for signature on 3 December 2008; {} states signed it that day.",
    ],
)
def test_those_that_signed_when_it_was_opened(text: str) -> None:
    assert verdicts(text.format(94), "2013-02-01", 94) == {"supported"}
    assert verdicts(text.format(84), "2013-02-01", 84) == {"contradicted"}


def test_who_signed_since_it_was_opened_is_no_newcomer_to_the_ceremony() -> None:
    for text in (
        "The CCM has been open for signature since December 2008, with {} states signing so far.",
        "The CCM was opened for signature in December 2008, with {} states signing by now.",
        "The CCM was opened for signature in December 2008 and {} states have signed it.",
    ):
        assert "contradicted" not in verdicts(text.format(108), "2010-09-01", 108)
