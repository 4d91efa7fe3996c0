"""Sentences that are true, or cannot be judged, as people write them: none of them may be called wrong."""

from __future__ import annotations

import pytest

import servanda as sv
from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()

OF_SOME = [
    "Since 2015, 12 states have ratified the Convention on Cluster Munitions.",
    "Since January 2020, 6 countries have joined the Convention on Cluster Munitions.",
    "Three states have joined the Convention on Cluster Munitions in the past year.",
    "Last year, four states ratified the Convention on Cluster Munitions.",
    "This year 3 countries acceded to the Convention on Cluster Munitions.",
    "During 2011, sixteen states ratified the Convention on Cluster Munitions.",
    "Between 2011 and 2014, 20 states ratified the Convention on Cluster Munitions.",
    "At the conference, 12 countries signed the Convention on Cluster Munitions.",
    "In the first half of 2010, 13 states ratified the Convention on Cluster Munitions.",
    "Four more countries ratified the Convention on Cluster Munitions in May 2010.",
    "Since the last meeting, two states have acceded to the Convention on Cluster Munitions.",
    "Of the 50 states that attended, 32 have ratified the Convention on Cluster Munitions.",
    "Of 38 states with stockpiles, 30 have joined the Convention on Cluster Munitions.",
    "Eighteen NATO countries signed the Convention on Cluster Munitions in Oslo.",
    "The Arms Trade Treaty entered into force on Christmas Eve 2014 with 61 States Parties.",
    "When the Arms Trade Treaty entered into force, 61 states had ratified it.",
    "34 countries that once produced cluster munitions have signed the Convention on Cluster Munitions.",
    "In 2010, 38 states had joined the Convention on Cluster Munitions; in 2012 the number stands at 71.",
    "8 states of Africa had joined the Convention on Cluster Munitions; the number has grown to 43.",
    "38 states had ratified the Convention on Cluster Munitions by then; that number grew to 51.",
]
"""Figures that are less than all, and say so only by their tense, a time, an event or a set of states."""

TRUE_IN_OTHER_WORDS = [
    # A parliament's approval comes before the deposit.
    "Colombia ratified the Convention on Cluster Munitions in 2012 through Law 1604.",
    "Canada ratified the Convention on Cluster Munitions on 5 November 2014 when royal assent was given.",
    # Syria deposited on 14 September 2013 and was bound from 14 October.
    "Syria joined the Chemical Weapons Convention in October 2013.",
    # To join is said of a signature too.
    "Canada joined the Convention on Cluster Munitions in December 2008.",
    "Canada joined the Convention on Cluster Munitions in March 2015.",
    # A ratification withdrawn is no ratification of that day.
    "Russia withdrew its ratification of the CTBT in November 2023.",
    "Neither Russia nor Ukraine has joined the Convention on Cluster Munitions.",
    "Ukraine ratified the Ottawa Convention in 2005 and suspended it in 2025.",
    "Burkina Faso and Moldova were the 29th and 30th states to ratify the Convention on Cluster Munitions.",
    "Palau, which signed in 2008, ratified the Convention on Cluster Munitions in April 2016.",
]

IN_OTHER_TONGUES = [
    "Depuis 2015, 12 États ont ratifié la Convention sur les armes à sous-munitions.",
    "Lors de la conférence, 12 pays ont signé la Convention sur les armes à sous-munitions.",
    "Sur les 50 États présents, 32 ont ratifié la Convention sur les armes à sous-munitions.",
    "La Colombie a ratifié la Convention sur les armes à sous-munitions en 2012 par la loi 1604.",
    "Le Traité sur le commerce des armes est entré en vigueur le 24 décembre 2014 avec 61 États parties.",
    "Dix pays africains ont ratifié la Convention sur les armes à sous-munitions en 2011.",
    "Desde 2015, 12 Estados han ratificado la Convención sobre Municiones en Racimo.",
    "En la conferencia, 12 países firmaron la Convención sobre Municiones en Racimo.",
    "De los 50 Estados presentes, 32 han ratificado la Convención sobre Municiones en Racimo.",
    "Colombia ratificó la Convención sobre Municiones en Racimo en 2012 mediante la Ley 1604.",
    "El Tratado sobre el Comercio de Armas entró en vigor el 24 de diciembre de 2014 con 61 Estados Partes.",
    "Siria se unió a la Convención sobre las Armas Químicas en octubre de 2013.",
]


def verdicts(text: str, day: str) -> dict[str, str]:
    """The verdicts of a text by the value claimed."""
    return {str(claim.found.value): claim.verdict for claim in sv.claims(text, date=day)}


@pytest.mark.parametrize("text", OF_SOME + TRUE_IN_OTHER_WORDS + IN_OTHER_TONGUES)
@pytest.mark.parametrize("day", ["2016-12-01", "2024-10-01"])
def test_no_true_sentence_is_called_wrong(text: str, day: str) -> None:
    assert [claim.explanation for claim in sv.claims(text, date=day) if claim.verdict == "contradicted"] == []


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("In 2018, three states joined the Convention on Cluster Munitions.", {"GMB", "LKA", "NAM"}),
        (
            "In February 2010, three states ratified the Convention on Cluster Munitions.",
            {"BFA", "DNK", "MDA"},
        ),
    ],
)
def test_a_count_of_one_period_is_held_against_that_period(text: str, states: set[str]) -> None:
    (claim,) = sv.claims(text, date="2020-01-01")
    assert claim.verdict == "supported"
    assert set(claim.states) == states


def test_a_figure_above_all_there_ever_were_is_wrong_for_any_part_of_them() -> None:
    (claim,) = sv.claims(
        "In 2013, 130 states ratified the Convention on Cluster Munitions.", date="2020-01-01"
    )
    assert claim.verdict == "contradicted"


def test_a_figure_above_all_there_ever_were_is_wrong_whatever_the_sentence_tells_of_later_days() -> None:
    text = (
        "The Convention on Cluster Munitions needs thirty ratifications to enter into force six months later; so far "
        "{} countries have signed and Montenegro is the 27th to ratify."
    )
    assert verdicts(text.format(107), "2010-02-04")["107"] == "contradicted"
    assert verdicts(text.format(103), "2010-02-04")["103"] != "contradicted"
    assert verdicts(text.format(104), "2010-02-04")["104"] == "supported"


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("1999-03-01", "The Mine Ban Treaty enters into force today with 65 ratifications."),
        ("2014-12-24", "The Arms Trade Treaty takes effect today with 61 ratifications."),
        ("2014-12-25", "The Arms Trade Treaty is in force with 61 ratifications."),
    ],
)
def test_with_how_many_ratifications_a_treaty_starts_is_not_how_many_it_needs(day: str, text: str) -> None:
    claims = sv.claims(text, date=day)
    assert {claim.found.kind for claim in claims} <= {"count", "date"}
    assert {claim.verdict for claim in claims} == {"supported"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The CCM was adopted in 2008. In 1987 Ukraine ratified a treaty that bans torture.", "en"),
        ("Ukraine acceded to a treaty in 2005. Zambia ratified the CCM in 2009.", "en"),
        (
            "La Convention sur les armes à sous-munitions date de 2008. En 1987, l'Ukraine a ratifié un traité contre "
            "la torture.",
            "fr",
        ),
        (
            "La Convención sobre Municiones en Racimo es de 2008. En 1987 Ucrania ratificó un tratado contra la "
            "tortura.",
            "es",
        ),
    ],
)
def test_a_treaty_told_without_saying_which_may_be_another(text: str, language: str) -> None:
    claims = CHECKER.check(text, date=PartialDate.parse("2012-05-01"), language=language).claims
    assert "contradicted" not in {claim.verdict for claim in claims}


def test_who_was_the_first_to_do_so_is_the_first_to_leave_where_that_was_told() -> None:
    text = "Lithuania left the CCM on 6 March 2025, the first state to do so."
    assert {("first", "supported")} <= {
        (claim.found.kind, claim.verdict) for claim in sv.claims(text, date="2025-03-10")
    }
    text = "Zambia ratified the CCM on 12 August 2009, the first country to do so that month."
    assert not [claim for claim in sv.claims(text, date="2025-03-10") if claim.found.kind == "first"]


def test_what_else_was_adopted_by_so_many_is_not_the_treaty() -> None:
    text = (
        "The Wellington Declaration was adopted by 79 states. The Convention on Cluster Munitions followed."
    )
    assert "contradicted" not in verdicts(text, "2012-05-01").values()


def test_the_same_figure_in_the_perfect_tense_counts_all_and_is_wrong() -> None:
    (claim,) = sv.claims(
        "To date, 84 states have ratified the Convention on Cluster Munitions.", date="2020-01-01"
    )
    assert claim.verdict == "contradicted"
    assert claim.found.value == 84


@pytest.mark.parametrize(("day", "verdict"), [("2024-10-01", "supported"), ("2018-06-01", "contradicted")])
def test_a_share_may_name_the_whole_first(day: str, verdict: str) -> None:
    (claim,) = sv.claims(
        "Of the 32 members of NATO, 24 are parties to the Convention on Cluster Munitions.", date=day
    )
    assert (claim.found.whole, claim.found.value, claim.verdict) == (32, 24, verdict)


def test_a_conference_of_two_days_is_one_date() -> None:
    (claim,) = sv.claims(
        "On 3-4 December 2008, 94 states signed the Convention on Cluster Munitions.", date="2010-01-01"
    )
    assert claim.verdict == "supported"


def test_thirteen_that_have_signed_but_not_ratified_are_not_thirteen_that_have_signed() -> None:
    found = sv.claims(
        "110 states have ratified and 13 have signed but not ratified the Convention on Cluster Munitions.",
        date="2022-12-01",
    )
    assert [(claim.found.what, claim.verdict) for claim in found] == [
        ("ratified", "supported"),
        ("signatory", "supported"),
    ]


def test_each_half_of_a_sentence_has_a_state_of_its_own() -> None:
    found = sv.claims(
        "Niue ratified the Convention on Cluster Munitions in 2020; Saint Lucia joined in September 2020 as the 110th.",
        date="2024-10-01",
    )
    assert [claim for claim in found if claim.verdict == "contradicted"] == []
    assert ("LCA",) in {claim.found.states for claim in found}


def test_a_state_that_joined_in_a_year_without_any_act_is_told_the_days_of_its_acts() -> None:
    found = sv.claims("Canada joined the Convention on Cluster Munitions in 2011.", date="2024-10-01")
    (wrong,) = [claim for claim in found if claim.verdict == "contradicted"]
    assert "3 December 2008" in wrong.explanation
    assert "16 March 2015" in wrong.explanation


@pytest.mark.parametrize(
    ("figure", "verdict"),
    [("Thirty-nine", "supported"), ("Two", "supported"), ("Twenty-five", "unverifiable")],
)
def test_those_yet_to_ratify_are_those_who_signed_or_all_who_are_not_party(figure: str, verdict: str) -> None:
    # In December 2007, 156 were party; of 192 members of the United Nations and three states beside them 39 were not,
    # and of these the Marshall Islands and Poland had signed.
    (claim,) = sv.claims(f"{figure} states have yet to ratify the Mine Ban Treaty.", date="2007-12-03")
    assert claim.verdict == verdict


def test_who_signed_and_has_yet_to_ratify_is_counted_among_those_who_signed() -> None:
    (claim,) = sv.claims(
        "Thirty-nine states have signed but have yet to ratify the Mine Ban Treaty.", date="2007-12-03"
    )
    assert (claim.verdict, claim.nearest) == ("contradicted", 2)


@pytest.mark.parametrize(
    ("figure", "verdict"),
    [("About 95", "supported"), ("About 100", "unverifiable"), ("About 120", "contradicted")],
)
def test_about_a_hundred_may_be_said_of_ninety_two(figure: str, verdict: str) -> None:
    (claim,) = sv.claims(
        f"{figure} states have signed the Convention on Cluster Munitions.", date="2008-12-03"
    )
    assert claim.verdict == verdict


def test_the_treaty_of_an_article_is_meant_behind_the_name_of_another_it_is_compared_with() -> None:
    found = sv.claims(
        "The Ottawa Treaty bans anti-personnel mines. The Ottawa Treaty was opened for signature in 1997. It was made "
        "because the Convention on Certain Conventional Weapons did not go far enough. As of February 2009, 156 states "
        "have ratified the treaty.",
        date="2009-03-01",
    )
    (count,) = [claim for claim in found if claim.found.kind == "count"]
    assert (count.found.treaty, count.verdict) == ("APMBC", "supported")


def test_what_is_done_for_several_protocols_is_not_held_against_their_convention() -> None:
    # The United States joined the Convention itself in March 1995.
    (claim,) = sv.claims(
        "On 21 January 2009 the United States deposited its consent to Protocols III, IV and V of the Convention on "
        "Certain Conventional Weapons.",
        date="2009-02-01",
    )
    assert (claim.found.treaty, claim.verdict) == ("CCW-PIII", "supported")


def test_protocols_to_the_geneva_conventions_are_none_of_these() -> None:
    assert not [
        claim
        for claim in sv.claims(
            "Additional Protocols I and II to the Geneva Conventions entered into force on 7 December 1978.",
            date="2009-02-01",
        )
        if claim.verdict != "unverifiable"
    ]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (
            "2014-09-26",
            "Argentina and Senegal are the latest to ratify the Arms Trade Treaty, bringing the total number of "
            "countries to 53.",
        ),
        (
            "2013-05-30",
            "Eighteen countries that adopted the Convention on Cluster Munitions in Dublin have yet to accede.",
        ),
        ("2016-09-05", "The target is 130 States Parties to the Convention on Cluster Munitions."),
        (
            "2016-09-05",
            "The law implementing the Convention on Cluster Munitions entered into force in Austria on 8 January 2008.",
        ),
        (
            "2016-09-05",
            "The African Charter has been ratified by 54 states. The Convention on Cluster Munitions is young.",
        ),
        (
            "2016-09-05",
            "The aim in the action plan of the Convention on Cluster Munitions is 130 States Parties.",
        ),
        (
            "2025-07-11",
            "Tonga is the newest member of the Mine Ban Convention. Ichikawa Tomiko of Japan, who presides, "
            "welcomed the accession of the 166th member.",
        ),
        (
            "2016-09-05",
            "A declaration on the Convention on Cluster Munitions has been signed by 180 countries.",
        ),
        (
            "2016-09-05",
            "The act that implements the Convention on Cluster Munitions entered into force in 2012.",
        ),
        (
            "2025-06-01",
            "It took effect on 6 March 2025, the day Lithuania left the Convention on Cluster Munitions.",
        ),
    ],
)
def test_what_is_said_of_some_of_a_goal_of_a_law_or_of_leaving_is_not_called_wrong(
    day: str, text: str
) -> None:
    assert [claim.found.text for claim in sv.claims(text, date=day) if claim.verdict == "contradicted"] == []


@pytest.mark.parametrize(
    ("text", "supported"),
    [
        (
            "Protocol V belongs to the Convention on Conventional Weapons (CCW). On 12 May 2006 Liechtenstein "
            "deposited its instrument of consent to the Protocol, a spokesman said.",
            ["CCW-PV"],
        ),
        (
            "The Convention on Conventional Weapons (CCW) has five protocols. On 12 May 2006 Liechtenstein "
            "deposited its instrument of consent to the Protocol, a spokesman said.",
            [],
        ),
    ],
)
def test_what_is_done_to_the_protocol_is_not_held_against_its_convention(
    text: str, supported: list[str]
) -> None:
    claims = sv.claims(text, date="2006-05-16")
    assert [claim.found.treaty for claim in claims if claim.verdict == "supported"] == supported
    assert not [claim for claim in claims if claim.verdict == "contradicted"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Convention on Cluster Munitions, signed so far by {} countries, took effect on Sunday."),
        (
            "fr",
            "La Convention sur les armes à sous-munitions, signée à ce jour par {} pays, est entrée en vigueur "
            "dimanche.",
        ),
        (
            "es",
            "La Convención sobre Municiones en Racimo, firmada hasta la fecha por {} países, entró en vigor el "
            "domingo.",
        ),
    ],
)
def test_so_far_counts_all_whatever_else_was_on_sunday(language: str, text: str) -> None:
    told = {
        number: [
            claim.verdict
            for claim in CHECKER.check(
                text.format(number), date=PartialDate.parse("2010-08-02"), language=language
            ).claims
            if claim.found.kind == "count"
        ]
        for number in (107, 108)
    }
    # Djibouti signed on 30 July 2010, the 108th.
    assert told == {107: ["contradicted"], 108: ["supported"]}


@pytest.mark.parametrize(
    ("day", "text"),
    [
        # the day in force is not the one of the opening before it
        (
            "2012-07-01",
            "Adopted in Oslo in 1997, opened for signature in Ottawa that same year, in force on 1 March 1999: "
            "the Mine Ban Treaty.",
        ),
        # reported beside a meeting, and not of its days
        (
            "2015-10-23",
            "The delegate recalled that the First Review Conference of the Convention on Cluster Munitions had met "
            "in Dubrovnik from 7 to 11 September, and that 98 States have ratified or acceded.",
        ),
        # the day a report came is not the day it was due
        (
            "2014-07-28",
            "Australia ratified the Convention on Cluster Munitions in 2012. Its initial Article 7 report was "
            "submitted on 6 September 2013.",
        ),
        # what a state needs, or took, is not what the treaty gives
        ("2024-09-20", "Angola needs another five years to demine its land under the Ottawa Convention."),
        ("2015-09-20", "Mozambique took 22 years to clear its land, as the Ottawa Convention asks."),
        ("2010-09-20", "Chad is asking for three years to clear its minefields under the Mine Ban Treaty."),
    ],
)
def test_figures_and_days_of_something_else_beside_it_are_not_wrong(day: str, text: str) -> None:
    assert "contradicted" not in verdicts(text, day).values()


@pytest.mark.parametrize(
    ("day", "text"),
    [
        # what else a state is a member of, or was the last to do
        ("2015-05-01", "Canada, a member since 1945, spoke on the Convention on Cluster Munitions."),
        (
            "2015-05-01",
            "Canada, in since 1949, is a NATO founder; it ratified the Convention on Cluster Munitions in 2015.",
        ),
        ("2014-05-01", "Finland was the last EU country to sign the declaration on the Mine Ban Treaty."),
        ("2025-12-30", "No country has left the Convention on Cluster Munitions since Lithuania."),
        ("2025-12-30", "Before Lithuania, no country had left the Convention on Cluster Munitions."),
        # what is not in force is not the treaty itself
        (
            "2020-05-01",
            "The CCW has 125 parties. The amendment to the Convention has not yet entered into force.",
        ),
        (
            "2020-05-01",
            "The African Union convention has not yet entered into force. The Convention on Cluster Munitions has.",
        ),
        # cities join and sign, too
        (
            "2020-05-01",
            "Paris, Berlin and Washington have joined the ICAN Cities Appeal in support of the TPNW. Oslo joined in "
            "2019.",
        ),
        ("2020-05-01", "Washington signed the TPNW cities appeal on 5 March 2019."),
        (
            "2020-05-01",
            "Paris joined on 3 May 2015 the network of cities against the Convention on Cluster Munitions.",
        ),
        # how long some work took
        (
            "2009-04-01",
            "Stocks are destroyed within eight years under the Convention on Cluster Munitions. The first field was "
            "cleared within three.",
        ),
        # those who are left at something else
        (
            "2019-05-01",
            "The Convention on Cluster Munitions has many parties. The remaining two speakers, Norway and Chile, will "
            "follow tomorrow.",
        ),
    ],
)
def test_members_cities_and_laws_of_something_else_are_not_wrong(day: str, text: str) -> None:
    assert "contradicted" not in verdicts(text, day).values()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Colombia is a party to the Mine Ban Convention. The accord was signed in 2016 and ended its war.",
        ),
        (
            "es",
            "Colombia es parte de la Convención de Ottawa. Un acuerdo firmado en 2016 con la guerrilla ayudó.",
        ),
        ("es", "Colombia es parte de la Convención de Ottawa. El acuerdo se firmó en 2016 en Bogotá."),
        (
            "fr",
            "La Colombie est partie à la Convention d'Ottawa. Un accord signé en 2016 a mis fin à la guerre.",
        ),
    ],
)
def test_an_accord_by_no_name_may_be_any(language: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2024-04-04"), language=language)
    assert "contradicted" not in {claim.verdict for claim in checked.claims}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "In the First Committee the 2021 text received 140 votes in favour, with 39 abstaining.",
            "supported",
        ),
        ("The resolution received 152 votes in favour.", "unverifiable"),
    ],
)
def test_a_vote_is_not_of_the_year_in_which_its_resolution_was_first_submitted(
    text: str, verdict: str
) -> None:
    before = "The resolution on the Convention on Cluster Munitions was first submitted in 2015. "
    checked = CHECKER.check(before + text, date=PartialDate.parse("2024-01-15"))
    assert {claim.verdict for claim in checked.claims if claim.found.kind == "vote"} == {verdict}


AFTER_A_DAY = [
    ("en", "A total of 84 states ratified or acceded to the Mine Ban Treaty after 1 March 1999."),
    ("en", "84 ratifications of the Mine Ban Treaty came after 1 March 1999."),
    ("en", "From 1 March 1999 onwards 84 states joined the Mine Ban Treaty."),
    ("en", "As many as 84 countries became parties to the Mine Ban Treaty later than March 1999."),
    ("fr", "Après le 1er mars 1999, 84 États ont ratifié la Convention d'Ottawa."),
    ("fr", "Au total, 84 États ont ratifié la Convention d'Ottawa après le 1er mars 1999."),
    ("es", "Después del 1 de marzo de 1999, 84 Estados ratificaron la Convención de Ottawa."),
    ("es", "En total, 84 Estados ratificaron la Convención de Ottawa después del 1 de marzo de 1999."),
]


@pytest.mark.parametrize(("language", "text"), AFTER_A_DAY)
def test_what_came_after_a_day_is_no_count_of_that_day(language: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2006-09-13"), language=language)
    assert "contradicted" not in {claim.verdict for claim in checked.claims}


@pytest.mark.parametrize(
    "text",
    [
        "Year by year\n\n2012\n\nThe Convention on Cluster Munitions has 77 States Parties.",
        "The Convention on Cluster Munitions\n## 2012\nThird Meeting in Oslo.\nNow 77 States Parties, 111 signatories",
    ],
)
def test_a_figure_below_a_line_that_is_only_a_year_may_be_of_that_year(text: str) -> None:
    assert {claim.verdict for claim in sv.claims(text, date="2025-10-01") if claim.found.kind == "count"} == {
        "unverifiable"
    }


def test_a_figure_below_the_year_of_the_text_is_of_the_day_of_the_text() -> None:
    text = "News\n\n2025\n\nThe Convention on Cluster Munitions has 77 States Parties."
    assert verdicts(text, "2025-10-01")["77"] == "contradicted"


@pytest.mark.parametrize(
    "text",
    [
        "Half of EU members had ratified the Convention on Cluster Munitions by 2011.",
        "Half of EU members have ratified the Convention on Cluster Munitions as early as 2011.",
        "Half of EU members had ratified the Convention on Cluster Munitions by its first meeting.",
        "La moitié des membres de l'UE ont ratifié la Convention sur les armes à sous-munitions dès 2010.",
        "La mitad de los miembros de la UE han ratificado la Convención sobre Municiones en Racimo ya en 2011.",
    ],
)
def test_half_of_a_group_told_of_an_earlier_time_is_left_open(text: str) -> None:
    assert {claim.verdict for claim in sv.claims(text, date="2015-06-01")} == {"unverifiable"}


def test_half_of_a_group_told_of_now_is_held_against_the_day_of_the_text() -> None:
    text = "Half of EU members have ratified the Convention on Cluster Munitions."
    assert verdicts(text, "2015-06-01")["0.5"] == "contradicted"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La Convention d'Ottawa, ouverte à la signature à Ottawa, le 3 décembre 1997, compte 162 États parties.",
        ),
        (
            "fr",
            "La Convention d'Ottawa, signée il y a vingt ans, le 3 décembre 1997, compte 162 États parties.",
        ),
        (
            "es",
            "La Convención de Ottawa, negociada en Oslo, en septiembre de 1997, cuenta con 162 Estados partes.",
        ),
    ],
)
def test_a_day_set_off_behind_an_event_dates_no_figure(language: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2017-12-04"), language=language)
    assert not any(claim.verdict == "contradicted" for claim in checked.claims)
    assert any(
        claim.verdict == "supported" and claim.found.kind == "count" and claim.found.value == 162
        for claim in checked.claims
    )
