"""Figures as pages word them: each is borne out where it is right and told where it is wrong."""

from __future__ import annotations

import pytest

from servanda.dates import PartialDate
from tests.claims.figures import ABOUT, CHECKER, verdicts


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("With {n} states now having ratified it, the treaty is near universal.", 164, 151),
        ("There are {n} so-called States Parties to the treaty.", 164, 171),
        ("The States Parties now number {n}.", 164, 156),
        ("The number of countries that have ratified the treaty totals {n}.", 164, 146),
        ("The number of States Parties has grown slowly and is now {n}.", 164, 172),
        ("The treaty's {n} members meet every year.", 164, 174),
        ("Altogether {n} states belong to the treaty.", 165, 178),
        ("{n} countries have banned landmines by ratifying the treaty.", 164, 152),
        ("{n} countries have completed ratification of the treaty.", 164, 153),
        ("{n} states have consented to be bound by it.", 164, 149),
        ("{n} states, including Chile and Togo, are party to the treaty.", 164, 158),
        ("{n} states are fully bound by its provisions.", 164, 157),
        ("The treaty is now legally binding on {n} countries.", 164, 155),
        ("The treaty, today accepted by {n} states, bans the weapon.", 165, 174),
        ("{n} of the 193 members of the United Nations have ratified the treaty.", 164, 177),
    ],
)
def test_a_figure_is_told_as_right_or_wrong(words: str, right: int, wrong: int) -> None:
    assert "supported" in verdicts(ABOUT + words.format(n=right), "2022-06-01", right)
    assert "contradicted" in verdicts(ABOUT + words.format(n=wrong), "2022-06-01", wrong)


def test_the_figure_an_act_led_to_was_right_on_its_day() -> None:
    # Cuba joined on 6 April 2016, Palau two weeks later: a newsletter of May tells of Cuba.
    text = "Cuba's accession brings the number of States Parties to the CCM to {n}."
    assert "contradicted" not in verdicts(text.format(n=99), "2016-05-10", 99)
    assert "contradicted" in verdicts(text.format(n=106), "2016-05-10", 106)


@pytest.mark.parametrize(
    ("day", "words", "right", "wrong"),
    [
        ("2021-02-15", "The CCM has {n} members who have ratified the agreement.", 110, 118),
        ("2021-02-15", "Another {n} nations have signed the CCM.", 13, 31),
        ("2021-02-15", "The CCM has 110 ratifications, and {n} signatures awaiting ratification.", 13, 22),
        ("2010-11-20", "At the date of its entry into force, {n} states had ratified the CCM.", 38, 51),
        ("2010-01-05", "The CCM has 26 ratifications out of {n} countries that have signed it.", 104, 121),
        ("2008-12-05", "Some 94 nations, including {n} of the 26 NATO members, have signed the CCM.", 18, 22),
        (
            "2017-06-01",
            "With {n} member states, the OPCW carries out the Chemical Weapons Convention.",
            192,
            184,
        ),
    ],
)
def test_figures_beside_others(day: str, words: str, right: int, wrong: int) -> None:
    assert "supported" in verdicts(words.format(n=right), day, right)
    assert "contradicted" in verdicts(words.format(n=wrong), day, wrong)


@pytest.mark.parametrize(
    ("day", "words", "right", "wrong"),
    [
        ("2015-11-01", "The number of countries not party to the CWC is down to {n}.", 4, 7),
        (
            "2015-11-01",
            "Its step reduces to {n} the number of states that have not yet joined the CWC.",
            4,
            6,
        ),
        (
            "2015-11-01",
            "Chad hailed it, leaving just {n} nations outside the Chemical Weapons Convention.",
            4,
            7,
        ),
        (
            "2024-02-01",
            "The TPNW has 70 parties: 66 states have ratified it and another {n} have acceded.",
            4,
            9,
        ),
        ("2024-02-01", "In all, {n} states are neither party nor signatory to the TPNW.", 100, 141),
        ("2010-03-01", "On 3 December 1997 it began; the Mine Ban Treaty has {n} parties: a norm.", 156, 149),
        (
            "2010-01-20",
            "A total of 104 states have signed the CCM since December 2008, of which {n} have ratified.",
            26,
            29,
        ),
        (
            "2011-05-01",
            "The {n}th instrument necessary for the CCM's entry into force came early.",
            30,
            40,
        ),
        (
            "2011-05-01",
            "After achieving the required {n} ratifications in February 2010, the CCM entered into force.",
            30,
            40,
        ),
        (
            "2022-06-25",
            "Guatemala becomes {n}nd member of the Treaty on the Prohibition of Nuclear Weapons",
            62,
            72,
        ),
        (
            "2018-06-01",
            "{n} states are party to the Mine Ban Treaty, over 80% of the world's nations.",
            164,
            151,
        ),
    ],
)
def test_figures_of_those_outside_and_of_ranks(day: str, words: str, right: int, wrong: int) -> None:
    assert "supported" in verdicts(words.format(n=right), day, right)
    assert "contradicted" in verdicts(words.format(n=wrong), day, wrong)


def test_more_than_ever_there_were_is_wrong_whatever_the_day() -> None:
    text = "Prior to a meeting of envoys, {n} countries had ratified the Convention on Cluster Munitions."
    assert "contradicted" in verdicts(text.format(n=127), "2023-09-07", 127)
    assert "contradicted" not in verdicts(text.format(n=97), "2023-09-07", 97)


@pytest.mark.parametrize(
    "text",
    [
        "In his novel, 190 states have ratified the Convention on Cluster Munitions.",
        "In our region the number of states not party to the Mine Ban Treaty is down to three.",
        "Fewer guests came, leaving only nine states that have not paid for the meeting of the CCM.",
        "Leaving Norway as the only country to speak, the CCM delegates went home.",
        "The countries outside the Convention on Cluster Munitions - unlike Norway - still make them.",
        "Mine action in non-party India and in Norway was discussed under the Mine Ban Treaty.",
        "The CCM has been ratified by Norway's parliament and by that of Brazil's neighbour Peru.",
    ],
)
def test_what_only_looks_like_a_figure_or_a_list_is_not_accused(text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2021-02-15"))
    assert not [claim for claim in checked.claims if claim.verdict == "contradicted"]


@pytest.mark.parametrize(
    ("day", "words", "right", "wrong"),
    [
        (
            "2004-11-25",
            "One-hundred-{n} nations have ratified the Ottawa Convention.",
            "forty-three",
            "fifty-one",
        ),
        (
            "2010-01-20",
            "104 states have signed the CCM, of which {n} (including Malta) have ratified it.",
            "26",
            "29",
        ),
        ("2017-02-01", "{n} states have formally agreed to be bound by the Mine Ban Treaty.", "162", "151"),
        (
            "2016-10-01",
            "The CTBT has 183 states signatories; it has been signed by 183 states and ratified by {n}.",
            "166",
            "146",
        ),
        (
            "2018-03-01",
            "Chad is pleased to welcome Sri Lanka as {n}rd State Party to the Mine Ban Treaty.",
            "163",
            "173",
        ),
        (
            "2021-03-01",
            "The TPNW entered into force early, following the deposit of the {n}th ratification.",
            "50",
            "60",
        ),
    ],
)
def test_figures_in_rarer_words(day: str, words: str, right: str, wrong: str) -> None:
    def told(figure: str) -> set[str]:
        checked = CHECKER.check(words.format(n=figure), date=PartialDate.parse(day))
        return {claim.verdict for claim in checked.claims if not claim.found.rule.startswith("hint")}

    assert "supported" in told(right)
    assert "contradicted" not in told(right)
    assert "contradicted" in told(wrong)


def test_a_rank_cannot_be_above_all_there_were() -> None:
    text = "The EU today welcomed Sri Lanka becoming the {n}rd State Party to the Mine Ban Treaty."
    assert "supported" in verdicts(text.format(n=163), "2017-12-16", 163)
    assert "contradicted" in verdicts(text.format(n=173), "2017-12-16", 173)


def test_a_figure_as_of_a_day_may_be_that_of_its_morning() -> None:
    # Cambodia joined on the very day on which the treaty began.
    text = "As of 22 January 2021, {n} states had ratified or acceded to the TPNW."
    assert "contradicted" not in verdicts(text.format(n=51), "2022-09-25", 51)
    assert "contradicted" in verdicts(text.format(n=57), "2022-09-25", 57)


@pytest.mark.parametrize(
    "text",
    [
        "In the Pacific the CCM is well supported. The number of States Parties has grown to eight.",
        "Finland and Estonia, both members of the EU, have not joined the CCM.",
        "Norway and Russia, which is not a party to the CCM, share a border.",
        "Many EU states, including Germany and France, have not only joined the CCM but fund its work.",
        "After the CCM, two states - Norway and Austria - have neither signed nor ratified the protocol on trade.",
        "Some 46 states, including 12 of the 27 EU members, endorsed the declaration, and the CCM followed.",
        "The CCM was adopted by 107 states, among them Finland and Estonia.",
        "None of the bombs found in Norway and Spain has been banned by the CCM.",
        "Without Norway, Austria and Ireland, the CCM would not have been adopted.",
        "Countries like Germany, which has destroyed its stocks, are not the problem; the CCM binds them.",
        "Having collected the required 50 signatures, the group of MPs tabled a motion on the CCM.",
        "Leaving only three signatories in Asia to ratify, Laos welcomed the Philippines to the CCM.",
        "At the start of the year, 108 states had ratified the CCM.",
        "123 states have joined the CCM. A further 70 have not.",
        "The accession brings up to 30 the number of African states party to the CCM.",
    ],
)
def test_true_sentences_in_the_neighbourhood_of_these_rules_are_not_accused(text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2021-02-15"))
    assert not [claim for claim in checked.claims if claim.verdict == "contradicted"]


def test_a_rank_of_the_state_told_before() -> None:
    text = "Botswana ratified the CCM in June 2011. It is the {n}th country worldwide and the 16th in Africa to do so."
    assert "supported" in verdicts(text.format(n=58), "2011-06-29", 58)
    assert "contradicted" in verdicts(text.format(n=68), "2011-06-29", 68)


def test_so_many_of_these_signatories() -> None:
    text = "By then 104 states had signed the CCM. Of late, {n} of these signatories have ratified it."
    assert "supported" in verdicts(text.format(n=30), "2010-03-26", 30)
