"""What is peculiar about the words of a rule goes with its claims, and bears on what is called wrong."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.claiming.english.grammar import ENGLISH
from servanda.claiming.finding import find
from servanda.claiming.french.grammar import FRENCH
from servanda.claiming.marks import OF_THE_SENTENCE, Mark
from servanda.claiming.spanish.grammar import SPANISH
from servanda.claiming.tongue import Tongue
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, language: str = "en") -> set[str]:
    checked = CHECKER.check(text, date=PartialDate.parse("2016-06-01"), language=language)
    return {claim.verdict for claim in checked.claims if claim.found.kind == "date"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Colombia ratified the Convention on Cluster Munitions in December 2012."),
        ("en", "It was in December 2012 that Colombia ratified the Convention on Cluster Munitions."),
        ("en", "The Convention on Cluster Munitions was ratified by Colombia in December 2012."),
        ("fr", "La Colombie a ratifié la Convention sur les armes à sous-munitions en décembre 2012."),
        ("es", "Colombia ratificó la Convención sobre Municiones en Racimo en diciembre de 2012."),
        ("en", "Colombia is at ease with the Convention on Cluster Munitions (ratified in December 2012)."),
        (
            "fr",
            "La Colombie est devenue le 78e État à ratifier la Convention sur les armes à sous-munitions "
            "en décembre 2012.",
        ),
        (
            "es",
            "Colombia se convirtió en el 78.º Estado en ratificar la Convención sobre Municiones en Racimo "
            "en diciembre de 2012.",
        ),
    ],
)
def test_a_parliament_ratifies_before_the_instrument_is_deposited(language: str, text: str) -> None:
    # Its parliament approved in December 2012; the instrument came in September 2015.
    assert verdicts(text, language) == {"unverifiable"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Colombia deposited its instrument of ratification of the CCM in December 2012.",
        ),
        (
            "fr",
            "La Colombie a déposé son instrument de ratification de la CCM en décembre 2012.",
        ),
        (
            "es",
            "Colombia depositó su instrumento de ratificación de la CCM en diciembre de 2012.",
        ),
    ],
)
def test_no_parliament_deposits(language: str, text: str) -> None:
    assert verdicts(text, language) == {"contradicted"}


def test_a_text_is_agreed_before_it_is_adopted_but_not_by_years() -> None:
    assert verdicts("The text of the CCM was agreed on 28 May 2008.") == {"unverifiable"}
    assert verdicts("The text of the CCM was agreed on 28 May 2004.") == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Mine Ban Treaty was adopted on 18 September 1997.", True),
        ("The resolution on the Mine Ban Treaty was adopted on 3 December 2001.", False),
    ],
)
def test_the_day_of_a_resolution_is_no_day_of_the_treaty(text: str, told: bool) -> None:
    assert bool(verdicts(text)) is told


CONTEXTS = {
    "en": "The Convention on Cluster Munitions is spoken of, and Lithuania. ",
    "fr": "Il est question de la Convention sur les armes à sous-munitions et de la Lituanie. ",
    "es": "Se habla de la Convención sobre Municiones en Racimo y de Lituania. ",
}


@pytest.mark.parametrize("tongue", [ENGLISH, FRENCH, SPANISH], ids=lambda tongue: str(tongue.code))
def test_a_rules_marks_go_with_its_claims(tongue: Tongue) -> None:
    marked = [rule for rule in tongue.rules if rule.marks]
    seen = Mark.NONE
    for rule in marked:
        for example in rule.examples:
            for claim in find(CONTEXTS[tongue.code] + example, tongue, PartialDate.parse("2015-06-01")):
                of_the_name = [
                    each.marks for each in (*tongue.rules, *tongue.agreeing) if each.name == claim.rule
                ]
                assert claim.marks & ~OF_THE_SENTENCE in of_the_name
                seen |= claim.marks
    assert Mark.MAY_BE_DOMESTIC in seen
    assert Mark.OF_THE_TREATY in seen
