"""How treaties were negotiated: when a process began, when its conferences met where, and how many "
"adopted the text."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()


def said(text: str, day: str = "2018-06-01", language: str = "en") -> list[tuple[object, ...]]:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    return [
        (claim.found.what, str(claim.found.value), claim.found.treaty, claim.verdict)
        for claim in checked.claims
        if claim.found.what in ("conference", "process", "adopting")
    ]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The Oslo Process on cluster munitions was started by Norway in February 2007. Rounds of "
            "negotiations took "
            "place in Lima in May 2007, Vienna in December 2007 and Wellington in February 2008.",
            [
                ("process", "2007-02", "CCM", "supported"),
                ("conference", "2007-05", "CCM", "supported"),
                ("conference", "2007-12", "CCM", "supported"),
                ("conference", "2008-02", "CCM", "supported"),
            ],
        ),
        (
            "In October 1996 Canada launched the Ottawa Process that produced the Mine Ban Treaty.",
            [("process", "1996-10", "APMBC", "supported")],
        ),
        (
            "Ghana went to the diplomatic conference in Dublin, Ireland, in May 2007 as an observer, and "
            "had not signed "
            "the Convention on Cluster Munitions by 2010.",
            [("conference", "2007-05", "CCM", "contradicted")],
        ),
        (
            "The Oslo Process, which began in February 2008, led to the Convention on Cluster Munitions.",
            [("process", "2008-02", "CCM", "contradicted")],
        ),
        (
            "Negotiations on the Arms Trade Treaty opened in New York in July 2012 and failed; a second "
            "conference in New "
            "York in March 2013 failed as well.",
            [("conference", "2012-07", "ATT", "supported"), ("conference", "2013-03", "ATT", "supported")],
        ),
        (
            "Mexico hosted the second conference on the humanitarian impact of nuclear weapons in "
            "Nayarit in February "
            "2014, before the Treaty on the Prohibition of Nuclear Weapons was negotiated.",
            [("conference", "2014-02", "TPNW", "supported")],
        ),
        (
            "107 states adopted the Convention on Cluster Munitions in Dublin.",
            [("adopting", "107", "CCM", "supported")],
        ),
        (
            "The Convention on Cluster Munitions was adopted by more than 100 countries in May 2008.",
            [("adopting", "100", "CCM", "supported")],
        ),
        (
            "The Convention on Cluster Munitions was adopted by 94 countries in May 2008.",
            [("adopting", "94", "CCM", "contradicted")],
        ),
        (
            "The Treaty on the Prohibition of Nuclear Weapons was adopted by 122 states on 7 July 2017.",
            [("adopting", "122", "TPNW", "supported")],
        ),
    ],
)
def test_the_road_to_a_treaty(text: str, claims: list[tuple[object, ...]]) -> None:
    assert said(text) == claims


@pytest.mark.parametrize(
    ("language", "text", "claims"),
    [
        (
            "fr",
            "Le processus d'Oslo a débuté en février 2007. En mai 2008, la conférence réunie à Dublin en "
            "mai 2008 a adopté "
            "la Convention sur les armes à sous-munitions.",
            [
                ("process", "2007-02", "CCM", "supported"),
                ("conference", "2008-05", "CCM", "supported"),
                ("conference", "2008-05", "CCM", "supported"),
            ],
        ),
        (
            "fr",
            "La Déclaration de Bruxelles du 27 juin 1997 a ouvert la voie à la Convention d'Ottawa.",
            [("conference", "1997-06-27", "APMBC", "supported")],
        ),
        (
            "es",
            "Austria acogió una reunión en Viena en diciembre de 2006 dentro del camino hacia la "
            "Convención sobre Municiones "
            "en Racimo.",
            [("conference", "2006-12", "CCM", "contradicted")],
        ),
        (
            "es",
            "La Declaración de Wellington fue adoptada el 22 de febrero de 2008 por los Estados que "
            "preparaban la Convención "
            "sobre Municiones en Racimo.",
            [("conference", "2008-02-22", "CCM", "supported")],
        ),
    ],
)
def test_the_road_to_a_treaty_in_french_and_spanish(
    language: str, text: str, claims: list[tuple[object, ...]]
) -> None:
    assert said(text, language=language) == claims


@pytest.mark.parametrize(
    "text",
    [
        # Announced three months before its first conference.
        "Norway announced and so initiated the Oslo Process in November 2006, which led to the "
        "Convention on Cluster Munitions.",
        # A meeting there of another time is not in the record.
        "A regional meeting on the Convention on Cluster Munitions was held in Vienna in April 2016.",
        # The talks, or something else.
        "Talks on a ban of cluster munitions, begun years before, had their last round in Geneva and "
        "Dublin in March 2008.",
        # Who took part is told in several ways.
        "The Convention on Cluster Munitions was adopted by 111 states in May 2008.",
        # The other treaty negotiated in Oslo.
        "The Convention on Cluster Munitions followed the Mine Ban Treaty, which delegates had met in "
        "Oslo in September 1997 "
        "to negotiate.",
    ],
)
def test_what_may_be_another_meeting_is_never_called_wrong(text: str) -> None:
    assert "contradicted" not in {verdict for *_, verdict in said(text)}


def test_a_city_alone_is_no_conference() -> None:
    assert (
        said(
            "The Convention on Cluster Munitions was signed in Oslo in December 2008, and a film shown "
            "in Lima in May 2011."
        )
        == []
    )


_PROCESS = {
    "fr": "Le processus d'Oslo a conduit à la Convention sur les armes à sous-munitions. ",
    "es": "El proceso de Oslo llevó a la Convención sobre Municiones en Racimo. ",
}


@pytest.mark.parametrize(
    ("language", "text", "number", "verdict"),
    [
        ("fr", "Conférence de Lima, mai 2007 : 67 pays y participent.", 67, "supported"),
        ("fr", "La conférence de Vienne a réuni 138 États en décembre 2007.", 138, "supported"),
        ("fr", "Soixante-sept pays ont pris part à la conférence de Lima.", 67, "supported"),
        ("fr", "À Oslo, 46 des 49 États présents s'engagent à conclure un traité.", 49, "supported"),
        ("es", "En la conferencia de Lima participaron 67 países.", 67, "supported"),
        ("es", "En diciembre de 2007, 138 países se reunieron en Viena.", 138, "supported"),
        ("es", "En Oslo, 46 de los 49 Estados presentes acordaron concluir un tratado.", 49, "supported"),
        # Who came is counted in several ways.
        ("fr", "Conférence de Lima : 77 pays y participent.", 77, "unverifiable"),
        ("es", "En la conferencia de Viena participaron 122 países.", 122, "unverifiable"),
    ],
)
def test_how_many_came_to_a_conference_is_read(language: str, text: str, number: int, verdict: str) -> None:
    checked = CHECKER.check(
        _PROCESS[language] + text, date=PartialDate.parse("2018-06-01"), language=language
    )
    assert [
        (claim.found.value, claim.verdict) for claim in checked.claims if claim.found.what == "attending"
    ] == [(number, verdict)]
