"""Deadlines, completions and figures of the work read by the words near them: they support, and never accuse."""

from __future__ import annotations

import pytest

import servanda as sv
from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()

Told = tuple[str, str, object, tuple[str, ...]]


def hinted(language: str, day: str, text: str) -> list[Told]:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    return [
        (claim.found.kind, claim.found.what, claim.found.value, claim.states or claim.found.states)
        for claim in checked.claims
        if claim.found.rule.startswith("hint")
        and (claim.found.kind in ("deadline", "quantity", "rule") or claim.found.what == "completion")
    ]


DEADLINES = [
    (
        "en",
        "2020-11-23",
        "The parties to the Mine Ban Treaty put off the clearance of mined land for some of them: Niger may go on "
        "until 31 December 2024; Ukraine until 1 December 2023.",
        [("NER", "2024-12-31"), ("UKR", "2023-12-01")],
    ),
    (
        "en",
        "2020-06-01",
        "Of the parties to the Ottawa Convention with stocks to destroy, two are overdue: since 1 March 2008 (Greece) "
        "and since 1 June 2010 (Ukraine).",
        [("GRC", "2008-03-01"), ("UKR", "2010-06-01")],
    ),
    (
        "en",
        "2011-12-01",
        "Finland will join the Mine Ban Treaty in January and means to get rid of all its mines by 2016.",
        [("FIN", "2016")],
    ),
    (
        "fr",
        "2021-10-12",
        "Le Sénégal est lié par la Convention d'Ottawa, et son territoire est à débarrasser des mines d'ici mars 2026.",
        [("SEN", "2026-03")],
    ),
    (
        "fr",
        "2013-11-22",
        "La Convention d'Ottawa lie la RDC, qui avait à nettoyer toutes ses zones minées avant le 1er novembre 2012.",
        [("COD", "2012-11-01")],
    ),
    (
        "es",
        "2020-11-21",
        "La Convención de Ottawa amplió a Colombia el plazo, del 1 de marzo de 2021 al 31 de diciembre de 2025, "
        "para el desminado.",
        [("COL", "2025-12-31")],
    ),
    (
        "es",
        "2016-12-02",
        "La Convención de Ottawa atendió a Níger y a Perú en materia de desminado, con diciembre de 2024 como término "
        "para este último.",
        [("PER", "2024-12")],
    ),
]


@pytest.mark.parametrize(("language", "day", "text", "expected"), DEADLINES)
def test_days_of_deadlines_are_read_by_the_words_near_them(
    language: str, day: str, text: str, expected: list[tuple[str, str]]
) -> None:
    found = [
        (state, value)
        for kind, _, value, states in hinted(language, day, text)
        if kind == "deadline"
        for state in states
    ]
    for one in expected:
        assert one in found


COMPLETIONS = [
    (
        "en",
        "2019-11-20",
        "Algeria told the parties to the Mine Ban Treaty that its clearance had been brought to completion on "
        "10 February 2017.",
        "2017-02-10",
        ("DZA",),
    ),
    (
        "en",
        "2014-12-01",
        "Those that became mine-free under the Mine Ban Treaty in 2013 are Bhutan, Hungary and Venezuela.",
        "2013",
        ("BTN", "HUN", "VEN"),
    ),
    (
        "fr",
        "2020-10-01",
        "En juin 2016, selon la France, partie à la Convention sur les armes à sous-munitions, la destruction de "
        "ses stocks était achevée.",
        "2016-06",
        ("FRA",),
    ),
    (
        "es",
        "2015-09-11",
        "En noviembre de 2009, antes de ratificar la Convención sobre Municiones en Racimo, Colombia dio cuenta de la "
        "destrucción de sus arsenales.",
        "2009-11",
        ("COL",),
    ),
]


@pytest.mark.parametrize(("language", "day", "text", "value", "states"), COMPLETIONS)
def test_days_of_completion_are_read_by_the_words_near_them(
    language: str, day: str, text: str, value: str, states: tuple[str, ...]
) -> None:
    assert ("date", "completion", value, states) in hinted(language, day, text)


FIGURES = [
    (
        "en",
        "2010-03-01",
        "Montenegro, which is for the Convention on Cluster Munitions, came into a stockpile of 353 bombs in 2006.",
        353,
        ("MNE",),
    ),
    (
        "en",
        "2024-11-21",
        "Under the shadow of the Mine Ban Treaty's conference: 5,757 people killed or injured by landmines in 2023.",
        5757,
        (),
    ),
    (
        "fr",
        "2016-07-02",
        "La France, partie à la Convention sur les armes à sous-munitions, avait un arsenal de 34 876 roquettes et "
        "obus.",
        34876,
        ("FRA",),
    ),
    (
        "es",
        "2009-11-13",
        "Según el informe sobre el Tratado de Ottawa, bajan las víctimas (5.197 registradas en 2008).",
        5197,
        (),
    ),
]


@pytest.mark.parametrize(("language", "day", "text", "value", "states"), FIGURES)
def test_exact_figures_are_read_by_what_is_counted_near_them(
    language: str, day: str, text: str, value: int, states: tuple[str, ...]
) -> None:
    found = [(number, whose) for kind, _, number, whose in hinted(language, day, text) if kind == "quantity"]
    assert (value, states) in found


def test_the_first_deadlines_of_all_are_nobodys_own() -> None:
    text = "The first deadlines of parties under Article 3 of the Convention on Cluster Munitions fell in {}."
    assert [told[2] for told in hinted("en", "2022-01-01", text.format("2018"))] == ["2018"]
    assert hinted("en", "2022-01-01", text.format("2017")) == []


def test_by_how_much_a_deadline_may_be_put_off() -> None:
    text = (
        "Under the Convention on Cluster Munitions parties destroy their stocks. An extension may be given to those "
        "that need it, for up to {} years."
    )
    assert ("rule", "stockpile_extension", 4, ()) in hinted("en", "2022-01-01", text.format("four"))
    assert hinted("en", "2022-01-01", text.format("five")) == []


NEIGHBOURS = [
    # Each is the neighbour of something true: another day, another state, another figure.
    (
        "en",
        "2020-11-23",
        "The parties to the Mine Ban Treaty put off the clearance of mined land for some of them: Mali may go on until "
        "31 December 2024; Ukraine until 1 October 2023.",
    ),
    (
        "en",
        "2011-12-01",
        "Finland will join the Mine Ban Treaty in January and means to get rid of all its mines by 2015.",
    ),
    (
        "fr",
        "2021-10-12",
        "Le Sénégal est lié par la Convention d'Ottawa, et son territoire est à débarrasser des mines d'ici mars 2027.",
    ),
    (
        "es",
        "2016-12-02",
        "La Convención de Ottawa atendió a Perú y a Níger en materia de desminado, con diciembre de 2023 como término "
        "para este último.",
    ),
    (
        "en",
        "2019-11-20",
        "Algeria told the parties to the Mine Ban Treaty that its clearance had been brought to completion on "
        "11 February 2017.",
    ),
    (
        "en",
        "2014-12-01",
        "Those that became mine-free under the Mine Ban Treaty in 2013 are Bhutan, Romania and Venezuela.",
    ),
    (
        "fr",
        "2020-10-01",
        "En juin 2015, selon la France, partie à la Convention sur les armes à sous-munitions, la destruction de "
        "ses stocks était achevée.",
    ),
    (
        "en",
        "2010-03-01",
        "Montenegro, which is for the Convention on Cluster Munitions, came into a stockpile of 354 bombs in 2006.",
    ),
    (
        "es",
        "2009-11-13",
        "Según el informe sobre el Tratado de Ottawa, bajan las víctimas (5.198 registradas en 2008).",
    ),
]


@pytest.mark.parametrize(("language", "day", "text"), NEIGHBOURS)
def test_what_the_record_does_not_confirm_is_not_read_at_all(language: str, day: str, text: str) -> None:
    assert hinted(language, day, text) == []


OTHER_THINGS = [
    # The goal of the whole world is no state's own deadline, nor is the year of a decision.
    (
        "es",
        "2016-11-22",
        "Omán se reunió con los demás. Los Estados de la Convención de Ottawa quieren un mundo libre de minas para "
        "el año 2025.",
    ),
    (
        "en",
        "2016-12-01",
        "The Democratic Republic of the Congo is a party to the Mine Ban Treaty. In 2015, the country was granted "
        "more time for clearance.",
    ),
    # What was not done, or only begun, was not completed.
    (
        "en",
        "2014-12-01",
        "Under the Mine Ban Treaty Hungary did not complete clearance in 2013.",
    ),
    (
        "es",
        "2010-01-10",
        "Según la Convención sobre Municiones en Racimo, en noviembre de 2009 Colombia comenzó la destrucción de sus "
        "arsenales.",
    ),
]


@pytest.mark.parametrize(("language", "day", "text"), OTHER_THINGS)
def test_days_of_something_else_are_left_alone(language: str, day: str, text: str) -> None:
    assert hinted(language, day, text) == []


def test_a_figure_read_badly_by_a_rule_is_told_once() -> None:
    text = (
        "Bulgaria presented to the parties of the Convention on Cluster Munitions the completed destruction of its "
        "stockpile of 6,862 cluster munitions."
    )
    figures = [claim for claim in sv.claims(text, date="2023-09-12") if claim.found.kind == "quantity"]
    assert [(claim.found.value, claim.verdict) for claim in figures] == [(6862, "supported")]
