"""Days of treaties, meetings and votes read by the words near them: right where the record has them, else not read."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()

Told = tuple[str, str, object]


def hinted(text: str, day: str, language: str) -> list[Told]:
    """What is read by hints, each with its kind, sense and the value, or the states of an office."""
    checked = CHECKER.check(text, date=PartialDate.parse(day) if day else None, language=language)
    return [
        (
            claim.found.kind,
            claim.found.what,
            claim.found.states if claim.found.what in ("host", "president") else str(claim.found.value),
        )
        for claim in checked.claims
        if claim.found.rule.startswith("hint") and claim.verdict == "supported"
    ]


CASES: list[tuple[str, str, str, str, Told]] = [
    # language, day of the text, text, the same with one thing altered, what is read in the first and not in the second
    (
        "en",
        "2015-10-01",
        "It sent observers to the Fifth Meeting of States Parties of the "
        "Convention on Cluster Munitions: 2 to 5 September 2014, San José, Costa Rica.",
        "It sent observers to the Fifth Meeting of States Parties of the "
        "Convention on Cluster Munitions: 1 to 5 September 2014, San José, Costa Rica.",
        ("date", "meeting", "2014-09-02/2014-09-05"),
    ),
    (
        "en",
        "2015-10-01",
        "It sent observers to the Fifth Meeting of States Parties of the "
        "Convention on Cluster Munitions in San José, Costa Rica.",
        "It sent observers to the Fifth Meeting of States Parties of the "
        "Convention on Cluster Munitions in Maputo, Mozambique.",
        ("membership", "host", ("CRI",)),
    ),
    (
        "en",
        "2014-07-01",
        "Maputo - Delegates left the Third Review Conference of the Mine Ban Treaty with a plan.",
        "Oslo - Delegates left the Third Review Conference of the Mine Ban Treaty with a plan.",
        ("membership", "host", ("MOZ",)),
    ),
    (
        "en",
        "2015-01-10",
        "A decision is left to the First Review Conference of the Convention on Cluster Munitions next September.",
        "A decision is left to the First Review Conference of the Convention on Cluster Munitions next October.",
        ("date", "meeting", "2015-09"),
    ),
    (
        "en",
        "2012-01-10",
        "Convention on Cluster Munitions: delegates took part in intersessional meetings in Geneva in June 2011.",
        "Convention on Cluster Munitions: delegates took part in intersessional meetings in Geneva in May 2011.",
        ("date", "conference", "2011-06"),
    ),
    (
        "en",
        "2017-07-01",
        "Signatories of the Convention on Cluster Munitions held a seminar in Kampala on 29 and 30 May 2017.",
        "Signatories of the Convention on Cluster Munitions held a seminar in Kampala on 28 and 29 May 2017.",
        ("date", "conference", "2017-05-29/2017-05-30"),
    ),
    (
        "en",
        "2016-05-02",
        "Delegates thanked the Netherlands, which is chairing work up to the "
        "Sixth Meeting of States Parties to the Convention on Cluster Munitions.",
        "Delegates thanked Belgium, which is chairing work up to the Sixth "
        "Meeting of States Parties to the Convention on Cluster Munitions.",
        ("membership", "president", ("NLD",)),
    ),
    (
        "en",
        "2023-01-02",
        "Convention on Cluster Munitions\n\nTenth Meeting of States Parties "
        "(10MSP)\n\n30 August - 2 September 2022\n",
        "Convention on Cluster Munitions\n\nTenth Meeting of States Parties (10MSP)\n\n30 July - 2 September 2022\n",
        ("date", "meeting", "2022-08-30/2022-09-02"),
    ),
    (
        "en",
        "",
        "Arms control in years\n\n1997\nSeptember: a conference in Oslo sees the Mine Ban Treaty adopted.\n",
        "Arms control in years\n\n1998\nSeptember: a conference in Oslo sees the Mine Ban Treaty adopted.\n",
        ("date", "adopted", "1997-09"),
    ),
    (
        "en",
        "2008-12-04",
        "Unlike the treaty that banned landmines in 1997, the Convention on Cluster Munitions covers whole bombs.",
        "Unlike the treaty that banned landmines in 1996, the Convention on Cluster Munitions covers whole bombs.",
        ("date", "adopted", "1997"),
    ),
    (
        "en",
        "2014-10-01",
        'The Arms Trade Treaty has enough members to enter into force. "This '
        'will occur on 24 December," an official said.',
        'The Arms Trade Treaty has enough members to enter into force. "This '
        'will occur on 23 December," an official said.',
        ("date", "entered_into_force", "2014-12-24"),
    ),
    (
        "en",
        "2014-10-01",
        "It gave up the Arms Trade Treaty, the 2013 pact about guns and tanks, which its voters adopted as a cause.",
        "It gave up the Arms Trade Treaty, the 2011 pact about guns and tanks, which its voters adopted as a cause.",
        ("date", "adopted", "2013"),
    ),
    (
        "en",
        "2019-12-20",
        "A vote on the Convention on Cluster Munitions in the General Assembly "
        "on 12 December 2019 was lost by nobody.",
        "A vote on the Convention on Cluster Munitions in the General Assembly "
        "on 13 December 2019 was lost by nobody.",
        ("date", "vote", "2019-12-12"),
    ),
    (
        "en",
        "2015-12-10",
        "Many went to the 14th Meeting of States Parties to the Mine Ban "
        "Treaty. The meeting was opened on 30 November 2015.",
        "Many went to the 14th Meeting of States Parties to the Mine Ban "
        "Treaty. The meeting was opened on 1 December 2015.",
        ("date", "meeting", "2015-11-30"),
    ),
    (
        "en",
        "2014-07-01",
        "Campaigners said that the 1997 Mine Ban Treaty concluded nothing for good.",
        "Campaigners said that the 1999 Mine Ban Treaty concluded nothing for good.",
        ("date", "adopted", "1997"),
    ),
    (
        "es",
        "2015-08-24",
        "La Primera Conferencia de los Estados Partes del Tratado sobre el "
        "Comercio de Armas, que México acogerá, es breve.",
        "La Primera Conferencia de los Estados Partes del Tratado sobre el "
        "Comercio de Armas, que Japón acogerá, es breve.",
        ("membership", "host", ("MEX",)),
    ),
    (
        "fr",
        "2003-03-01",
        "Convention d'Ottawa : le Tchad a envoyé une délégation à la Quatrième "
        "Rencontre des États parties en septembre 2002.",
        "Convention d'Ottawa : le Tchad a envoyé une délégation à la Quatrième "
        "Rencontre des États parties en octobre 2002.",
        ("date", "meeting", "2002-09"),
    ),
    (
        "fr",
        "2024-12-10",
        "Le Tchad a parlé à la cinquième Conférence d'examen de la Convention "
        "d'Ottawa, tenue à Siem Reap, au Cambodge.",
        "Le Tchad a parlé à la cinquième Conférence d'examen de la Convention d'Ottawa, tenue à Nairobi, au Kenya.",
        ("membership", "host", ("KHM",)),
    ),
    (
        "fr",
        "2020-01-01",
        "Un colloque sur la Convention de 1997 sur l'interdiction des mines antipersonnel a rejeté ce reproche.",
        "Un colloque sur la Convention de 1996 sur l'interdiction des mines antipersonnel a rejeté ce reproche.",
        ("date", "adopted", "1997"),
    ),
    (
        "fr",
        "",
        "Convention d'Ottawa\nDate : 18 septembre 1997 (Oslo)\n",
        "Convention d'Ottawa\nDate : 17 septembre 1997 (Oslo)\n",
        ("date", "adopted", "1997-09-18"),
    ),
    (
        "fr",
        "2008-12-03",
        "La Convention sur les armes à sous-munitions, que 107 États ont "
        "adoptée après deux semaines en mai à Dublin, va loin.",
        "La Convention sur les armes à sous-munitions, que 107 États ont "
        "adoptée après deux semaines en avril à Dublin, va loin.",
        ("date", "adopted", "2008-05"),
    ),
    (
        "es",
        "2016-12-10",
        "Entre el 28 de noviembre y el 1 de diciembre se hizo en Santiago "
        "(Chile) la 15ª Reunión de la Convención de Ottawa.",
        "Entre el 28 de noviembre y el 1 de diciembre se hizo en Lima (Perú) "
        "la 15ª Reunión de la Convención de Ottawa.",
        ("membership", "host", ("CHL",)),
    ),
    (
        "es",
        "2009-11-12",
        "El informe llega antes de la Segunda Conferencia de Revisión del "
        "Tratado de Ottawa, del 29 de noviembre al 4 de diciembre.",
        "El informe llega antes de la Segunda Conferencia de Revisión del "
        "Tratado de Ottawa, del 27 de noviembre al 4 de diciembre.",
        ("date", "meeting", "2009-11-29/2009-12-04"),
    ),
    (
        "es",
        "2020-01-01",
        "Un plan en apoyo de la Convención de 1997 sobre la prohibición de las minas antipersonal fue rechazado.",
        "Un plan en apoyo de la Convención de 1998 sobre la prohibición de las minas antipersonal fue rechazado.",
        ("date", "adopted", "1997"),
    ),
    (
        "es",
        "",
        "Cronología del desarme\n\n1980\nOctubre: la Convención sobre ciertas "
        "armas convencionales es adoptada en Ginebra.\n",
        "Cronología del desarme\n\n1981\nOctubre: la Convención sobre ciertas "
        "armas convencionales es adoptada en Ginebra.\n",
        ("date", "adopted", "1980-10"),
    ),
]


@pytest.mark.parametrize(("language", "day", "text", "altered", "told"), CASES)
def test_what_the_record_has_is_read_and_what_it_has_not_is_not(
    language: str, day: str, text: str, altered: str, told: Told
) -> None:
    assert told in hinted(text, day, language)
    kind, what, _ = told
    assert [each for each in hinted(altered, day, language) if each[:2] == (kind, what)] == []


@pytest.mark.parametrize(
    ("language", "day", "text"),
    [
        # A state that took part in a meeting neither was its host nor presided.
        (
            "en",
            "2015-10-01",
            "Croatia spoke of its plans at the First Review Conference of the Convention on Cluster Munitions.",
        ),
        ("en", "2015-10-01", "Delegates thanked Croatia and the President of the First Review Conference."),
        # A meeting that is only told as one to come tells nothing of its place.
        (
            "en",
            "2024-11-20",
            "The report on mines appears ahead of the Fifth Review Conference of the Mine Ban Treaty in Cambodia.",
        ),
        # A day of a parliament's vote is no day of the Assembly's.
        (
            "en",
            "2019-12-20",
            "On 12 December 2019 parliament took a vote on the Convention on Cluster Munitions.",
        ),
        # What stands under the heading of another year is of that year.
        (
            "fr",
            "",
            "Chronologie\n\n1998\nSeptembre : à Oslo, la Convention d'Ottawa est adoptée.\n",
        ),
        (
            "es",
            "2012-05-01",
            "Noruega habló de la Tercera Reunión de los Estados Partes en la Convención sobre Municiones en Racimo.",
        ),
    ],
)
def test_what_is_not_said_is_not_read(language: str, day: str, text: str) -> None:
    assert hinted(text, day, language) == []


def test_some_days_of_a_meeting_are_not_all_of_them() -> None:
    text = "The Ninth Meeting of States Parties to the Convention on Cluster Munitions ended on {} September 2019."
    assert ("date", "meeting", "2019-09-03") not in hinted(text.format(3), "2019-09-10", "en")


def test_a_month_without_its_year_is_that_of_the_numbered_meeting() -> None:
    text = "Join the Convention on Cluster Munitions before the First Meeting of States Parties in {}."
    right, wrong = (
        CHECKER.check(text.format(month), date=PartialDate.parse("2010-03-01")).claims
        for month in ("November", "October")
    )
    assert [claim.verdict for claim in right if claim.found.what == "meeting"] == ["supported"]
    assert [claim.verdict for claim in wrong if claim.found.what == "meeting"] == ["unverifiable"]
