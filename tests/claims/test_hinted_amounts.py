"""How many, how large a part, how long and whom a text tells of in words that no rule covers."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.claiming.model import Claim
from servanda.dates import PartialDate

CHECKER = Checker()


def checked(text: str, day: str, language: str) -> tuple[Claim, ...]:
    date = PartialDate.parse(day) if day else None
    return CHECKER.check(text, date=date, language=language).claims


def said(text: str, day: str, language: str) -> list[Claim]:
    return [claim for claim in checked(text, day, language) if claim.found.rule.startswith("hint")]


def told(text: str, day: str, language: str) -> list[tuple[str, object, str, str | None]]:
    return [
        (claim.found.kind, claim.found.value, claim.found.what, claim.found.group)
        for claim in said(text, day, language)
    ]


TRUE = [
    # Lists that a figure counts, whatever region it tells of.
    (
        "en",
        "2014-11-01",
        "The Convention on Cluster Munitions binds most of the Caribbean; only five states are left "
        "(Bahamas, Barbados, Dominica, Saint Lucia and Suriname) to accede.",
        ("count", 5, "outside", None),
        ("five states", "six states"),
    ),
    (
        "fr",
        "2020-08-10",
        "Pour le Traité sur l'interdiction des armes nucléaires, août fut l'occasion choisie par quatre "
        "États – Irlande, Nigeria, Niue et Saint-Christophe-et-Niévès – pour le ratifier.",
        ("delta", 4, "ratified", None),
        ("quatre", "six"),
    ),
    (
        "fr",
        "2009-03-20",
        "Autour de la Convention sur les armes à sous-munitions, trois pays de la région restent à convaincre "
        "de signer (Algérie, Maroc et Égypte).",
        ("count", 3, "outside", None),
        ("Maroc et Égypte", "Maroc, Tunisie et Égypte"),
    ),
    (
        "es",
        "2013-11-15",
        "Del Tratado sobre el Comercio de Armas hay ya quienes cumplieron con todo, o sea que lo han "
        "ratificado, y son apenas 8 (México, Nigeria, Costa Rica, Islandia, Guyana, Trinidad y "
        "Tobago, Granada y Antigua y Barbuda).",
        ("count", 8, "ratified", None),
        ("8 (", "11 ("),
    ),
    # A part of the world no group has as its members.
    (
        "en",
        "2021-09-25",
        "When Chile completed it, this made the state the thirteenth in Latin America to ratify the "
        "Treaty on the Prohibition of Nuclear Weapons.",
        ("ordinal", 13, "parties", "LATIN_AMERICA"),
        ("thirteenth", "fifteenth"),
    ),
    (
        "es",
        "2010-12-20",
        "Chile ratificó la Convención sobre Municiones en Racimo: es el país número 49 del mundo y el"
        " séptimo de América Latina.",
        ("ordinal", 7, "parties", "LATIN_AMERICA"),
        ("séptimo", "noveno"),
    ),
    # Figures whose noun or verb stands elsewhere.
    (
        "en",
        "2013-07-31",
        "The Convention on Cluster Munitions has grown, and of its 112 states there are 108 by "
        "signature and 4 by accession.",
        ("count", 4, "acceded", None),
        ("4 by", "6 by"),
    ),
    (
        "es",
        "2021-09-25",
        "Con esta ratificación son 86 los que firmaron el Tratado sobre la Prohibición de las Armas "
        "Nucleares y 56 los que además lo han ratificado.",
        ("count", 56, "ratified", None),
        ("56 los", "58 los"),
    ),
    # Others beside those named, on a day told before.
    (
        "en",
        "2016-09-24",
        "The Comprehensive Nuclear-Test-Ban Treaty was opened for signature on 24 September 1996. All"
        " five nuclear weapons states signed the treaty, with 66 other states following that day.",
        ("count", 66, "signed", None),
        ("66 other", "68 other"),
    ),
    # Shares.
    (
        "en",
        "2004-03-01",
        "Parties to the Mine Ban Treaty include most of Europe and all but one member of the European Union.",
        ("share", 1, "parties", "EU"),
        ("all but one", "all but three"),
    ),
    (
        "fr",
        "2009-11-12",
        "Pour la Convention d'Ottawa, 80 % des États du monde en sont parties et restent vigilants.",
        ("share", 80, "parties", "UN"),
        ("80 %", "88 %"),
    ),
    (
        "en",
        "2019-08-07",
        "The Treaty on the Prohibition of Nuclear Weapons is now halfway to its entry into force.",
        ("share", "1/2", "way", None),
        ("halfway", "three quarters of the way"),
    ),
    (
        "es",
        "2019-10-20",
        "El Tratado sobre la Prohibición de las Armas Nucleares ha recorrido dos tercios del camino "
        "hacia su entrada en vigor.",
        ("share", "2/3", "way", None),
        ("dos tercios", "cuatro quintos"),
    ),
    # What is still needed.
    (
        "fr",
        "2020-03-24",
        "Pour le Traité sur l'interdiction des armes nucléaires, il n'en reste plus que 14 à ratifier"
        " avant qu'il entre en vigueur.",
        ("delta", 14, "still_needed", None),
        ("que 14", "que 12"),
    ),
    # Times gone by.
    (
        "en",
        "2014-06-27",
        "The United States wrote to the members of a 15-year-old global accord, the Mine Ban Treaty, "
        "which it has not joined; this 15-year-old humanitarian Mine Ban Treaty has 161 of them.",
        ("delta", 15, "lapse", None),
        ("15-year-old", "18-year-old"),
    ),
    (
        "es",
        "2023-09-05",
        "La Convención sobre Municiones en Racimo: siguen muriendo civiles 15 años después de que "
        "estas armas fueran prohibidas.",
        ("delta", 15, "lapse", None),
        ("15 años", "16 años"),
    ),
]


@pytest.mark.parametrize(("language", "day", "text", "expected", "altered"), TRUE)
def test_amounts_are_read_by_the_words_near_them(
    language: str,
    day: str,
    text: str,
    expected: tuple[str, object, str, str | None],
    altered: tuple[str, str],
) -> None:
    assert expected in told(text, day, language)


@pytest.mark.parametrize(("language", "day", "text", "expected", "altered"), TRUE)
def test_the_same_words_with_another_figure_are_not_read(
    language: str,
    day: str,
    text: str,
    expected: tuple[str, object, str, str | None],
    altered: tuple[str, str],
) -> None:
    assert altered[0] in text
    others = told(text.replace(*altered), day, language)
    assert not [other for other in others if other[0] == expected[0] and other[2] == expected[2]]


@pytest.mark.parametrize(
    ("language", "day", "text"),
    [
        # Counts of those present, of other things, or of a day that is none of theirs.
        (
            "en",
            "2014-06-27",
            "Nine states (Chad, Mali, Niger, Togo, Benin, Ghana, Gabon, Kenya and Angola) attended a "
            "briefing on the Convention on Cluster Munitions.",
        ),
        (
            "en",
            "2020-10-25",
            "Of the Treaty on the Prohibition of Nuclear Weapons 69 copies were bound, and 50 have been printed.",
        ),
        (
            "fr",
            "2014-06-27",
            "La campagne pour la Convention d'Ottawa fête ses quinze ans d'âge et compte 40 salariés.",
        ),
        ("es", "2014-06-27", "El informe sobre la Convención de Ottawa tiene 161 páginas y 20 anexos."),
    ],
)
def test_what_counts_no_states_gives_no_claim(language: str, day: str, text: str) -> None:
    assert told(text, day, language) == []


def test_a_text_without_a_date_confirms_no_figure_by_few_words() -> None:
    text = (
        "El Tratado sobre la Prohibición de las Armas Nucleares tiene ya 56 los que además lo han ratificado."
    )
    assert [claim for claim in checked(text, "", "es") if claim.found.rule == "hint: count"] == []


PEOPLE = [
    (
        "en",
        "2023-09-05",
        "At least 987 people were killed or wounded by cluster munitions in 2022, almost 900 of them "
        "in Ukraine, which has not joined the Convention on Cluster Munitions.",
        {987, 900},
    ),
    (
        "fr",
        "2017-08-31",
        "En 2016, 971 personnes ont été tuées ou blessées par des armes à sous-munitions que la "
        "Convention sur les armes à sous-munitions interdit, dont 860 en Syrie.",
        {971, 860},
    ),
    (
        "es",
        "2011-11-23",
        "Según el Tratado de Prohibición de Minas y su informe, 4.191 personas murieron o fueron "
        "mutiladas en 2010 a causa de las minas, un 5% más que antes.",
        {4191, 5},
    ),
]


@pytest.mark.parametrize(("language", "day", "text", "figures"), PEOPLE)
def test_people_killed_or_injured_are_told_as_such_and_never_called_wrong(
    language: str, day: str, text: str, figures: set[int]
) -> None:
    claims = [claim for claim in checked(text, day, language) if claim.found.kind == "quantity"]
    assert {claim.found.value for claim in claims} >= figures
    assert all(claim.verdict in ("supported", "unverifiable") and claim.explanation for claim in claims)


@pytest.mark.parametrize(
    "language_text",
    [
        (
            "es",
            "En 2018 hubo 149 víctimas de municiones en racimo en ocho países, tres de ellos Estados "
            "partes en la Convención sobre Municiones en Racimo.",
        ),
        (
            "en",
            "In 2018 there were 149 casualties of cluster munitions in eight countries, three of them"
            " parties to the Convention on Cluster Munitions.",
        ),
    ],
)
def test_states_beside_people_are_no_people(language_text: tuple[str, str]) -> None:
    language, text = language_text
    claims = checked(text, "2019-08-29", language)
    assert [claim.found.value for claim in claims if claim.found.kind == "quantity"] == [149]
