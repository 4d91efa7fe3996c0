"""What states are, told loosely, and the days of their acts without a verb: read where the record confirms it."""

from __future__ import annotations

import pytest

import servanda as sv
from servanda.claiming.checking import Checker
from servanda.claiming.model import Claim
from servanda.dates import PartialDate

CHECKER = Checker()

Told = tuple[str, object, tuple[str, ...]]


def hinted(day: str, language: str, text: str) -> list[Told]:
    """The hinted claims of states: their kind, their value and the states."""
    claims: tuple[Claim, ...] = CHECKER.check(text, date=PartialDate.parse(day), language=language).claims
    return [
        (claim.found.kind, claim.found.value, claim.found.states)
        for claim in claims
        if claim.found.rule.startswith("hint") and claim.found.states
    ]


STANDINGS = [
    # the day, the language, what the text is about, the statement, its state, whether it is a member, its code,
    # and a state of which the statement would be wrong
    (
        "2015-06-01",
        "en",
        "The Convention on Cluster Munitions bans a weapon.",
        "Attacks by countries outside the treaty go on, among others in {}.",
        "Syria",
        False,
        ("SYR",),
        "Norway",
    ),
    (
        "2012-02-01",
        "en",
        "The Convention on Cluster Munitions has many members in the Balkans.",
        "Every neighbour has signed it, apart from {}.",
        "Serbia",
        False,
        ("SRB",),
        "Croatia",
    ),
    (
        "2014-05-01",
        "en",
        "The Arms Trade Treaty was opened for signature last year.",
        "{}, for all its talk of restraint, flatly refuses to sign the treaty.",
        "Russia",
        False,
        ("RUS",),
        "Austria",
    ),
    (
        "2016-05-01",
        "en",
        "The Mine Ban Treaty is twenty years old.",
        "{} has told its neighbours of its intention to join the treaty.",
        "Lebanon",
        False,
        ("LBN",),
        "Jordan",
    ),
    (
        "2016-09-01",
        "fr",
        "La Convention d'Oslo interdit les armes à sous-munitions.",
        "Ces armes ont servi en {} (tous deux États non signataires de la Convention).",
        "Syrie et en Libye",
        False,
        ("SYR", "LBY"),
        "Norvège et en Irlande",
    ),
    (
        "2013-03-01",
        "fr",
        "Le Traité d'Ottawa interdit les mines antipersonnel.",
        "Une explosion a tué trois bergers chez l'un de ses membres, le {}.",
        "Sénégal",
        True,
        ("SEN",),
        "Pakistan",
    ),
    (
        "2013-03-01",
        "fr",
        "Le Traité d'Ottawa interdit les mines antipersonnel.",
        "{}, où l'on en produit encore, demeure à l'écart.",
        "Cuba",
        False,
        ("CUB",),
        "Honduras",
    ),
    (
        "2016-03-01",
        "es",
        "El Tratado sobre el Comercio de Armas está en vigor.",
        "{}, gran comprador, ha declinado sumarse al tratado.",
        "Pakistán",
        False,
        ("PAK",),
        "Irlanda",
    ),
    (
        "2012-03-01",
        "es",
        "La Convención sobre Municiones en Racimo prohíbe estas bombas.",
        "La región será libre de ellas el día en que {} se adhieran a la Convención.",
        "Argentina y Venezuela",
        False,
        ("ARG", "VEN"),
        "Uruguay y Chile",
    ),
    (
        "2012-03-01",
        "es",
        "La Convención sobre Municiones en Racimo ha sido ratificada por casi toda la región.",
        "La han firmado todos los vecinos, salvo {}.",
        "Brasil",
        False,
        ("BRA",),
        "Uruguay",
    ),
]


@pytest.mark.parametrize(
    ("day", "language", "about", "statement", "state", "value", "codes", "other"), STANDINGS
)
def test_what_states_are_is_read_from_loose_words(
    day: str,
    language: str,
    about: str,
    statement: str,
    state: str,
    value: bool,
    codes: tuple[str, ...],
    other: str,
) -> None:
    told = hinted(day, language, f"{about} {statement.format(state)}")
    assert ("membership", value, codes) in told
    assert not any(
        kind == "membership" for kind, *_ in hinted(day, language, f"{about} {statement.format(other)}")
    )


DAYS = [
    (
        "2014-02-01",
        "en",
        "The Arms Trade Treaty gathers support. On {}, Malawi made the first move of the year.",
        "9 January 2014",
        ("2014-01-09", ("MWI",)),
        ("10 January 2014", "9 February 2014", "9 January 2013"),
    ),
    (
        "2015-03-20",
        "en",
        "The Convention on Cluster Munitions has a new member. "
        "With this step, on {}, Paraguay committed itself never to use the weapon.",
        "12 March 2015",
        ("2015-03-12", ("PRY",)),
        ("11 March 2015", "12 April 2015", "17 March 2015"),
    ),
    (
        "2025-07-10",
        "fr",
        "La Finlande quitte la Convention d'Ottawa. "
        "On se souvient que le {}, la Lituanie avait fait un pas semblable.",
        "27 juin 2025",
        ("2025-06-27", ("LTU",)),
        ("28 juin 2025", "27 mai 2025", "22 juin 2025"),
    ),
    (
        "2018-10-01",
        "fr",
        "Traité sur l'interdiction des armes nucléaires : le Nicaragua (le {}) et l'Uruguay (le 25 "
        "juillet 2018) l'ont ratifié.",
        "19 juillet 2018",
        ("2018-07-19", ("NIC",)),
        ("18 juillet 2018", "19 août 2018", "24 juillet 2018"),
    ),
    (
        "2015-09-12",
        "es",
        "Colombia se unió al grupo de la Convención sobre Municiones en Racimo en Dubrovnik. "
        "El acto del depósito se celebró el {} en Nueva York.",
        "10 de septiembre",
        ("2015-09-10", ("COL",)),
        ("11 de septiembre", "10 de agosto", "8 de septiembre"),
    ),
    (
        "2023-09-05",
        "es",
        "El tratado contra las bombas de racimo suma adeptos. Nigeria, en {}, dio el paso.",
        "febrero",
        ("2023-02", ("NGA",)),
        ("marzo", "mayo", "enero"),
    ),
]


@pytest.mark.parametrize(("day", "language", "text", "date", "expected", "altered"), DAYS)
def test_the_day_of_an_act_is_read_without_its_verb(
    day: str,
    language: str,
    text: str,
    date: str,
    expected: tuple[str, tuple[str, ...]],
    altered: tuple[str, ...],
) -> None:
    assert ("date", *expected) in hinted(day, language, text.format(date))
    for other in altered:
        told = hinted(day, language, text.format(other))
        assert not any(kind == "date" and states == expected[1] for kind, _, states in told), other


def test_where_the_words_say_signed_the_day_of_ratification_is_no_support() -> None:
    text = (
        "The Convention on Cluster Munitions is ten. "
        "It was on 12 March 2015, after a long debate, that Paraguay {} it."
    )
    assert ("date", "2015-03-12", ("PRY",)) not in hinted("2018-05-30", "en", text.format("signed"))


@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        # An attack, a law, a meeting on the very day on which the state acted.
        (
            "2015-03-20",
            "en",
            "The Convention on Cluster Munitions is in force. "
            "On 12 March 2015, Paraguay hosted a workshop for diplomats.",
        ),
        (
            "2025-07-10",
            "fr",
            "La Convention d'Ottawa est en vigueur. Le 27 juin 2025, la Lituanie a adopté une loi sur la chasse.",
        ),
        (
            "2015-09-20",
            "es",
            "La Convención sobre Municiones en Racimo está en vigor. "
            "El 10 de septiembre de 2015, Colombia destruyó arsenales.",
        ),
        # Neighbours of one that left, and others without a word on the treaty.
        (
            "2016-01-01",
            "en",
            "The Mine Ban Treaty is in force. The floods were worst in India, Pakistan and Nepal.",
        ),
        (
            "2016-01-01",
            "es",
            "La Convención de Ottawa está en vigor. Sin embargo, India, Pakistán y Nepal sufrieron inundaciones.",
        ),
    ],
)
def test_another_matter_is_no_act_under_the_treaty(day: str, language: str, text: str) -> None:
    assert hinted(day, language, text) == []


def test_the_last_to_join_are_those_after_whom_nobody_did() -> None:
    text = "The Convention on Cluster Munitions was signed in Oslo. {} was the latest country to join."
    assert ("membership", True, ("SSD",)) in hinted("2023-09-05", "en", text.format("South Sudan"))
    assert hinted("2023-09-05", "en", text.format("Malawi")) == []


def test_a_list_after_a_sentence_is_of_those_it_speaks_of() -> None:
    text = (
        "Of the signatories of the Mine Ban Treaty, five African ones have ratified it. "
        "In order of time they are: {}."
    )
    assert ("membership", True, ("MUS", "DJI", "MLI")) in hinted(
        "1999-03-31", "en", text.format("Mauritius, Djibouti and Mali")
    )
    assert hinted("1999-03-31", "en", text.format("Mauritius, Sudan and Mali")) == []


def test_states_of_the_sentence_before_are_meant_by_a_word_for_them() -> None:
    text = (
        "Bombas de racimo mataron a civiles en {}. "
        "Se trata de países que no han suscrito el tratado contra las bombas de racimo."
    )
    told = hinted("2016-01-01", "es", text.format("Siria y Yemen"))
    assert ("membership", False, ("SYR", "YEM")) in told
    assert hinted("2016-01-01", "es", text.format("Irlanda y Yemen")) == []


def test_no_hint_on_states_ever_accuses() -> None:
    for day, language, about, statement, _, _, _, other in STANDINGS:
        checked = sv.claims(f"{about} {statement.format(other)}", date=day)
        assert all(
            claim.verdict == "supported" for claim in checked if claim.found.rule.startswith("hint")
        ), language
