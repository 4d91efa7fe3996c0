"""Which treaty is meant in texts about one that name another beside it."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.claiming.model import Claim
from servanda.dates import PartialDate

CHECKER = Checker()

DEBATES = {
    "en": """A bill banning cluster munitions - second reading

Ms Gray: Canada signed and ratified the Ottawa Treaty on the same day, 3 December 1997.

Mr Roy: Canada signed the convention on 3 December 2008. Meanwhile, the United Kingdom ratified in May 2010.
""",
    "fr": """Loi interdisant les armes à sous-munitions - deuxième lecture

Mme Gray : Le Canada a signé et ratifié le traité d'Ottawa le même jour, le 3 décembre 1997.

M. Roy : Le Canada a signé la convention le 3 décembre 2008. Pendant ce temps, le Royaume-Uni a ratifié en mai 2010.
""",
    "es": """Ley que prohíbe las municiones en racimo - segunda lectura

Sra. Gray: El Canadá firmó y ratificó el Tratado de Ottawa el mismo día, el 3 de diciembre de 1997.

Sr. Roy: El Canadá firmó la convención el 3 de diciembre de 2008. El Reino Unido ratificó en mayo de 2010.
""",
}
"""A day and a month of the Convention on Cluster Munitions, behind a comparison with the Mine Ban Treaty."""


def days(language: str, old: str = "", new: str = "") -> list[Claim]:
    text = DEBATES[language].replace(old, new)
    checked = CHECKER.check(text, date=PartialDate.parse("2014-05-12"), language=language)
    return [claim for claim in checked.claims if claim.found.kind == "date"]


@pytest.mark.parametrize("language", DEBATES)
def test_a_treaty_compared_with_takes_no_days_of_the_one_the_heading_speaks_of(language: str) -> None:
    found = [(claim.verdict, claim.found.treaty) for claim in days(language)]
    assert found[-2:] == [("supported", "CCM"), ("supported", "CCM")], found


@pytest.mark.parametrize("language", DEBATES)
def test_a_month_that_fits_neither_treaty_is_not_borne_out(language: str) -> None:
    assert days(language, "2010", "2011")[-1].verdict != "supported"
