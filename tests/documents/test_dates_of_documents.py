"""When a document was written: where authors date their texts, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.dates import PartialDate
from servanda.documents import from_text
from servanda.documents.calendar_words import found_in
from servanda.documents.dating import agreed, stamp
from tests.documents.conftest import SENTENCE


@pytest.mark.parametrize(
    ("opening", "date"),
    [
        ("(Geneva, November 25, 2011) – " + SENTENCE, "2011-11-25"),
        ("GENEVA, 28 March 2011 - " + SENTENCE, "2011-03-28"),
        ("NEW YORK 20 September 2017 — " + SENTENCE, "2017-09-20"),
        ("Geneva/New York, 25 June 2025 – " + SENTENCE, "2025-06-25"),
        ("Geneva, 14 September 2011 (Agency) – " + SENTENCE, "2011-09-14"),
        ("Our headline.\n\nBeirut, 12th September, 2011 -- " + SENTENCE, "2011-09-12"),
        ("Updated stamp August 24, 2025. Oslo, 5 September 2025 – " + SENTENCE, "2025-09-05"),
        ("Genève, le 3 mai 2018", "2018-05-03"),
        ("Oslo, le 1er août 2010 – À compter de ce jour la Convention est en vigueur.", "2010-08-01"),
        ("Madrid, 11 de marzo de 2009", "2009-03-11"),
        ("Genf, den 3. Mai 2018".replace("den ", ""), "2018-05-03"),
        ("23 February 2017\n\nTen years on\n\n" + SENTENCE, "2017-02-23"),
        ("Ten years on\n**Thursday, 23 February 2017, 10:30 CET**\n" + SENTENCE, "2017-02-23"),
        ("Headline\nPosted on 3 May 2018 by the secretariat\n" + SENTENCE, "2018-05-03"),
        ("Headline\nPublished: May 3, 2018\n" + SENTENCE, "2018-05-03"),
        ("Titre\nPublié le 3 mai 2018\n" + SENTENCE, "2018-05-03"),
        ("Título\nPublicado el 3 de mayo de 2018\n" + SENTENCE, "2018-05-03"),
        ("Headline\n03.05.2018\n" + SENTENCE, "2018-05-03"),
        ("Headline\n28/03/2011\n" + SENTENCE, "2011-03-28"),
        ("14 October 2009. " + SENTENCE, "2009-10-14"),
        ("Monday 30 November 2009. " + SENTENCE, "2009-11-30"),
        ("Oslo, 25 November 2011. " + SENTENCE, "2011-11-25"),
        ("Our headline\n\nOslo, 25 November 2011. " + SENTENCE, "2011-11-25"),
        ("Genève, le 5 septembre 2024. " + SENTENCE, "2024-09-05"),
        ("2010年8月1日\n公约今天生效。", "2010-08-01"),
        ("1 августа 2010\nКонвенция вступила в силу.", "2010-08-01"),
        ("Newsletter\n  (1 October to 31 December 2016)\n" + SENTENCE, "2016-12-31"),
        ("Bulletin\n1er octobre 2016 – 31 mars 2017\n" + SENTENCE, "2017-03-31"),
        ("Status report\nFebruary 2017\n" + SENTENCE, "2017-02"),
    ],
)
def test_a_text_is_dated_by_its_opening(opening: str, date: str) -> None:
    document = from_text(opening)
    assert (str(document.date), document.date_from) == (date, "dateline")


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "The convention was adopted on 30 May 2008 – a day to remember. " + SENTENCE,
        "Cluster munition treaty\nEffective\n1 August 2010\nSignatories\n108",
        "Mine ban treaty\nEntry into force:\n1 March 1999\n" + SENTENCE,
        "On 6 September 2024, one party gave notice of its withdrawal.",
        "Canada became a party, on 16 March 2015.\n" + SENTENCE,
        "Seventh Meeting of States Parties\n4-6 September 2017\n" + SENTENCE,
        "News\n12 May 2017\nFirst item of news.\n3 April 2017\nSecond item of news.",
        "30 May 2008 – adopted\n3 December 2008 – opened for signature\n1 August 2010 – in force",
        "Headline\n03/04/2011\n" + SENTENCE,
        "Headline\n31 February 2017\n" + SENTENCE,
        "Annual report 2015\n" + SENTENCE,
        "Dublin, 30 May 2008. The text is adopted.\nOslo, 3 December 2008. It is opened for signature.",
        "Oslo Signing Conference, 3 December 2008. " + SENTENCE,
        "Headline\nA first line.\nOslo, 3 December 2008. " + SENTENCE,
        "HELSINKI - " + SENTENCE,
        "Oslo, 3 December - " + SENTENCE,
        "The report published in May 2018 counts 103 parties and says that more will come in the years ahead.",
        "Home\n" + "Words about the work of the office.\n" * 80 + "Geneva, 5 September 2024 – An older item.",
        "© 2008 photographer\n" + SENTENCE * 30,
        "Updated figures were shown on 3 May 2018.",
        "Last updated: soon\n" + SENTENCE,
        SENTENCE + "\nLast updated: 3 May 2018\nLast updated: 4 May 2019",
        SENTENCE + "\n© 2009 The Campaign\nBy 2021 all land was to be cleared.",
    ],
)
def test_a_date_that_is_not_the_documents_own_is_left_alone(text: str) -> None:
    document = from_text(text)
    assert (document.date, document.date_from) == (None, None)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (SENTENCE + " (Last updated September 2019)", "2019-09"),
        (SENTENCE + "\nPage last reviewed on 12 June 2018.", "2018-06-12"),
        (SENTENCE + "\nDernière mise à jour : 3 mai 2018", "2018-05-03"),
        (SENTENCE + "\nÚltima actualización: 3 de mayo de 2018", "2018-05-03"),
        (SENTENCE + "\n© 2011-2016 The Campaign. All rights reserved.", "2016"),
        (SENTENCE + "\nCopyright 2016 The Campaign", "2016"),
    ],
)
def test_an_update_or_copyright_line_dates_a_text_and_is_called_text(text: str, date: str) -> None:
    document = from_text(text)
    assert (str(document.date), document.date_from) == (date, "text")


def test_the_date_given_wins_over_every_other() -> None:
    given_date = PartialDate.parse("2015-02")
    document = from_text("Geneva, 25 June 2025 – " + SENTENCE, date=given_date)
    assert (document.date, document.date_from) == (given_date, "given")


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2018-05-03T23:30:00-08:00", "2018-05-03"),
        ("20180503103000Z", "2018-05-03"),
        ("2018-05", "2018-05"),
        ("2016", "2016"),
        ("Thu, 03 May 2018 10:00:00 GMT", "2018-05-03"),
        ("1970-01-01T00:00:00Z", "None"),
        ("0001-01-01T00:00:00", "None"),
        ("2018-02-31", "None"),
        ("yesterday", "None"),
        ("03/04/2018", "None"),
    ],
)
def test_time_stamps_give_the_day_written_and_fillers_none(value: str, date: str) -> None:
    assert str(stamp(value)) == date


@pytest.mark.parametrize(
    ("stamps", "date"),
    [
        (["2016-05-03", "2016-05-03"], "2016-05-03"),
        (["2016-05-03", "2016-05-20"], "2016-05"),
        (["2016-02-03", "2016-05-20"], "2016"),
        (["2009-02-03", "2016-05-20"], "None"),
        (["2016-05-03", None], "2016-05-03"),
        ([None, None], "None"),
    ],
)
def test_stamps_of_a_file_date_it_as_far_as_they_agree(stamps: list[str | None], date: str) -> None:
    assert str(agreed(*(PartialDate.parse(each) if each else None for each in stamps))) == date


@pytest.mark.parametrize(
    "month", ["December", "Dec.", "décembre", "diciembre", "dezembro", "декабря", "ديسمبر"]
)
def test_months_are_known_in_the_languages_of_documents(month: str) -> None:
    assert [str(written.date) for written in found_in(f"... 3 {month} 2008 ...")] == ["2008-12-03"]


@settings(max_examples=200, deadline=1_000)
@given(st.text(alphabet="AaÉé ,.-–/()0123456789'\n©:", max_size=2_000))
def test_no_text_makes_dating_fail_or_linger(text: str) -> None:
    document = from_text(text)
    assert document.text == text
    assert (document.date is None) == (document.date_from is None)
