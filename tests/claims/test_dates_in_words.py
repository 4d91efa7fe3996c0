"""The forms in which people write days, months and years, in three languages."""

from __future__ import annotations

import pytest

from servanda.claiming.languages import tongue_of
from servanda.claiming.scan import scanner
from servanda.dates import PartialDate
from tests.claims.seen import mentions_in

ENGLISH = [
    ("on December 3, 2008, and on July 14 of the following year", "2008-12-03 2009-07-14"),
    ("signed in 2008. It ratified on 14 July of the next year", "2008 2009-07-14"),
    ("on 14 July 2009, having signed on 3 December of the previous year", "2009-07-14 2008-12-03"),
    ("on 14 July of the following year", ""),
    ("12 — 16 September 2011", "2011-09-12/2011-09-16"),
    ("September 12 to 16, 2011", "2011-09-12/2011-09-16"),
    ("from 12 until 16 September 2011", "2011-09-12/2011-09-16"),
    ("12th to the 16th of September 2011", "2011-09-12/2011-09-16"),
    ("9 through 12 November 2010", "2010-11-09/2010-11-12"),
    ("Sept. 12-16", "2011-09-12/2011-09-16"),
    ("29 November to 3 December 2004", "2004-11-29/2004-12-03"),
    ("between 29 November and 3 December 2004", "2004-11-29/2004-12-03"),
    ("Nov. 29-Dec. 3, 2004", "2004-11-29/2004-12-03"),
    ("30 December 2010 to 2 January 2011", "2010-12-30 2011-01-02"),
    ("30 December to 2 January 2011", "2010-12-30/2011-01-02"),
    ("30 May and 3 December 2008", "2008-05-30 2008-12-03"),
    ("the ninth of November 2010", "2010-11-09"),
    ("November the 9th, 2010", "2010-11-09"),
    ("3-Dec-2008", "2008-12-03"),
    ("2011/09/12", "2011-09-12"),
    ("12.9.2011", "2011-09-12"),
    ("23/09/2011", "2011-09-23"),
    ("09/23/2011", "2011-09-23"),
    ("09/12/2011", "2011"),
    ("1 August next year", "2012-08-01"),
    ("1 August this year", "2011-08-01"),
    ("next month", "2011-11"),
    ("next year", "2012"),
    ("a decade ago", "2000-04-18/2003-04-23"),
    ("this coming Sunday", "2011-10-23"),
    ("the day after tomorrow", ""),
]

FRENCH = [
    ("le 3 décembre 2008 et le 14 juillet de l'année suivante", "2008-12-03 2009-07-14"),
    ("entre le 12 et le 16 septembre 2011", "2011-09-12/2011-09-16"),
    ("du 29 novembre au 3 décembre 2004", "2004-11-29/2004-12-03"),
    ("1° août 2010", "2010-08-01"),
    ("12-09-2011", "2011-09-12"),
    ("au printemps 2010", "2010"),
    ("d'ici à 2020", "2020"),
    ("le 1er août de l'année prochaine", "2012-08-01"),
    ("mercredi dernier", "2011-10-19"),
    ("dimanche prochain", "2011-10-23"),
    ("le mois prochain", "2011-11"),
    ("voici dix ans", "2001-04-20/2002-04-21"),
    ("il y a une dizaine d'années", "2001-04-20/2002-04-21"),
    ("avant-hier", ""),
]

SPANISH = [
    ("el 3 de diciembre de 2008 y el 14 de julio del año siguiente", "2008-12-03 2009-07-14"),
    ("entre el 28 de noviembre y el 1 de diciembre de 2016", "2016-11-28/2016-12-01"),
    ("del 29 de noviembre al 3 de diciembre de 2004", "2004-11-29/2004-12-03"),
    ("12-09-2011", "2011-09-12"),
    ("a inicios de 2010", "2010-01/2010-04"),
    ("en la primavera de 2010", "2010"),
    ("en el 2011", "2011"),
    ("el 1 de agosto del próximo año", "2012-08-01"),
    ("el próximo domingo", "2011-10-23"),
    ("el domingo próximo", "2011-10-23"),
    ("el mes que viene", "2011-11"),
    ("hace unos diez años", "2001-04-20/2002-04-21"),
    ("hace una década", "2000-04-18/2003-04-23"),
]


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [("en", *each) for each in ENGLISH]
    + [("fr", *each) for each in FRENCH]
    + [("es", *each) for each in SPANISH],
)
def test_a_date_is_read_in_whatever_form_it_is_written(language: str, words: str, expected: str) -> None:
    text = {"en": "They met {} in Geneva.", "fr": "Réunis {} à Genève.", "es": "Se reunió {} en Ginebra."}[
        language
    ].format(words)
    scan = scanner(tongue_of(language))
    found = mentions_in(scan, text, PartialDate.parse("2011-10-20"))
    assert " ".join(str(item.value) for item in found if item.sort == "D") == expected
