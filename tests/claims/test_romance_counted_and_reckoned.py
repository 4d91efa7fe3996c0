"""French and Spanish: signatories counted where a part of them is told, labels in a row, and days told as the next of
their name, "en décembre suivant"; and all of the states named before, "tous les trois"."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()

Case = tuple[str, str, str, str, object, str]
"""Language, day, text, kind, value, verdict."""

CASES: list[Case] = [
    # The signatories of whom so many have ratified.
    (
        "fr",
        "2009-08-25",
        "Trente ratifications sont nécessaires à la convention d'Oslo sur les armes à sous-munitions ; à ce jour, "
        "dix-sept des 98 signataires l'ont ratifiée.",
        "count",
        98,
        "supported",
    ),
    (
        "fr",
        "2009-08-25",
        "Dix-sept des 99 signataires de la convention sur les armes à sous-munitions ont déposé leur instrument.",
        "count",
        99,
        "contradicted",
    ),
    (
        "fr",
        "2009-08-25",
        "La convention sur les armes à sous-munitions progresse : 27 de ses 98 signataires l'ont ratifiée.",
        "share",
        27,
        "contradicted",
    ),
    (
        "es",
        "2009-08-25",
        "Diecisiete de los 98 firmantes de la Convención sobre Municiones en Racimo ya la ratificaron.",
        "count",
        98,
        "supported",
    ),
    (
        "es",
        "2009-08-25",
        "Diecisiete de los 99 firmantes de la Convención sobre Municiones en Racimo la han ratificado.",
        "count",
        99,
        "contradicted",
    ),
    # Fewer may be those of the opening.
    (
        "fr",
        "2009-08-25",
        "Dix-sept des 94 signataires de la convention sur les armes à sous-munitions l'ont ratifiée.",
        "count",
        94,
        "unverifiable",
    ),
    # The notice of a withdrawal, by its arrival; how long after it the step takes effect.
    (
        "fr",
        "2025-03-10",
        "La Lituanie se retire de la convention d'Oslo. L'ONU a reçu la notification le 6 septembre 2024.",
        "date",
        "2024-09-06",
        "supported",
    ),
    (
        "fr",
        "2025-03-10",
        "La Lituanie se retire de la convention d'Oslo. Sa notification a été déposée le 7 août 2024.",
        "date",
        "2024-08-07",
        "contradicted",
    ),
    (
        "es",
        "2025-03-10",
        "Lituania se retira de la Convención sobre Municiones en Racimo. "
        "La notificación llegó a la ONU el 6 de septiembre de 2024.",
        "date",
        "2024-09-06",
        "supported",
    ),
    (
        "es",
        "2025-03-10",
        "Lituania se retira de la Convención sobre Municiones en Racimo. "
        "La decisión no será efectiva hasta tres meses después de la entrega de la carta.",
        "rule",
        3,
        "contradicted",
    ),
    (
        "fr",
        "2025-03-10",
        "La convention d'Oslo n'admet le retrait qu'avec trois mois de préavis.",
        "rule",
        3,
        "contradicted",
    ),
    (
        "es",
        "2025-03-10",
        "El Tratado de Ottawa sólo admite la renuncia con seis meses de aviso.",
        "rule",
        6,
        "supported",
    ),
    # The rank of a state, as the sentence before tells.
    (
        "fr",
        "2016-07-12",
        "Cent États ont ratifié la convention d'Oslo. Cuba, en avril dernier, a été le 99e.",
        "ordinal",
        99,
        "supported",
    ),
    (
        "es",
        "2016-07-12",
        "Cien Estados han ratificado la Convención sobre Municiones en Racimo. Cuba fue el número 99.",
        "ordinal",
        99,
        "supported",
    ),
    # A vote in few words.
    (
        "fr",
        "2021-12-10",
        "Le 6 décembre 2021, l'Assemblée générale a adopté une résolution sur la convention d'Oslo : "
        "146 pour, un seul contre, 37 abstentions.",
        "vote",
        "2021-12-06",
        "supported",
    ),
    (
        "es",
        "2021-12-10",
        "El 6 de diciembre de 2021, la Asamblea General aprobó una resolución sobre la Convención sobre Municiones "
        "en Racimo: 146 a favor, uno solo en contra, 37 abstenciones.",
        "vote",
        "2021-12-06",
        "supported",
    ),
    # Which of them has been in since when.
    (
        "fr",
        "2014-11-27",
        "La Belgique, le Luxembourg et la Suisse sont parties à la convention d'Oslo, le Luxembourg depuis 2009.",
        "date",
        "2009",
        "supported",
    ),
    (
        "fr",
        "2025-03-10",
        "La Lituanie quitte la convention d'Oslo. Le 7 août 2024, elle a remis sa lettre de retrait.",
        "date",
        "2024-08-07",
        "contradicted",
    ),
    (
        "es",
        "2025-03-10",
        "Lituania abandona la Convención sobre Municiones en Racimo. "
        "El 6 de septiembre de 2024 emitió su carta de retiro.",
        "date",
        "2024-09-06",
        "supported",
    ),
    # How many signatories since a day.
    (
        "fr",
        "2012-09-01",
        "Depuis août 2011, 12 pays signataires ont ratifié la convention sur les armes à sous-munitions.",
        "delta",
        "2011-08",
        "supported",
    ),
    (
        "es",
        "2012-09-01",
        "Desde agosto de 2011, 12 países signatarios han ratificado la Convención sobre Municiones en Racimo.",
        "delta",
        "2011-08",
        "supported",
    ),
    # What an article gave a state, and by when its work was to be done.
    (
        "fr",
        "2025-04-12",
        "Le Sénégal est partie à la Convention d'Ottawa. L'article 5 lui donnait dix ans, soit jusqu'au 1er mars 2009.",
        "rule",
        10,
        "supported",
    ),
    (
        "es",
        "2025-04-12",
        "Senegal es parte en la Convención de Ottawa. El artículo 5 le concedía ocho años para hacerlo.",
        "rule",
        8,
        "contradicted",
    ),
    (
        "fr",
        "2025-04-12",
        "La convention d'Oslo lie le Chili depuis 2011. "
        "Les travaux de dépollution de l'article 4 devaient s'achever le 1er juin 2021.",
        "deadline",
        "2021-06-01",
        "supported",
    ),
    (
        "es",
        "2025-04-12",
        "La Convención sobre Municiones en Racimo rige para Chile desde 2011, "
        "por lo que las tareas de limpieza del artículo 4 debían concluir el 1 de junio de 2019.",
        "deadline",
        "2019-06-01",
        "contradicted",
    ),
    # Signed and ratified on one day; each state on its own, in the year told before.
    (
        "fr",
        "2010-11-20",
        "Le Canada a signé et ratifié le traité d'Ottawa le même jour, le 3 décembre 1997.",
        "date",
        "1997-12-03",
        "supported",
    ),
    (
        "es",
        "2010-11-20",
        "Irlanda firmó y ratificó la Convención sobre Municiones en Racimo el mismo día, el 3 de diciembre de 2009.",
        "date",
        "2009-12-03",
        "contradicted",
    ),
    (
        "es",
        "2010-11-20",
        "España ratificó la Convención sobre Municiones en Racimo en junio de 2009. "
        "Le siguieron Uruguay (24 de septiembre de 2009), Nicaragua (2 de noviembre) y Ecuador, el 11 de mayo de 2010.",
        "date",
        "2009-11-02",
        "supported",
    ),
    # Labels in a row.
    (
        "fr",
        "2025-01-01",
        "Convention sur les armes à sous-munitions. État : Signataires 108, Parties 112",
        "count",
        112,
        "supported",
    ),
    (
        "fr",
        "2025-01-01",
        "Convention sur les armes à sous-munitions. État : Signataires 118, Parties 112",
        "count",
        118,
        "contradicted",
    ),
    # The next day, or month, of its name.
    (
        "fr",
        "2025-01-01",
        "La France a signé la convention sur les armes à sous-munitions en décembre 2008 et l'a ratifiée en "
        "septembre suivant.",
        "date",
        "2009-09",
        "supported",
    ),
    (
        "fr",
        "2025-01-01",
        "La convention sur les armes à sous-munitions a été adoptée le 30 mai 2008 et signée à Oslo en décembre "
        "suivant.",
        "date",
        "2008-12",
        "supported",
    ),
    (
        "es",
        "2025-01-01",
        "España firmó la Convención sobre Municiones en Racimo el 3 de diciembre de 2008 y la ratificó el 17 de "
        "junio siguiente.",
        "date",
        "2009-06-17",
        "supported",
    ),
    (
        "es",
        "2025-01-01",
        "La Convención sobre Municiones en Racimo fue adoptada en mayo de 2008 y firmada en Oslo en diciembre "
        "siguiente.",
        "date",
        "2008-12",
        "supported",
    ),
    (
        "es",
        "2025-01-01",
        "La Convención sobre Municiones en Racimo fue adoptada el 30 de mayo de 2008 y abierta a la firma el 4 "
        "de noviembre siguiente.",
        "date",
        "2008-11-04",
        "contradicted",
    ),
]

NEVER_WRONG = [
    # What a government told its parliament is no notice to the depositary.
    (
        "fr",
        "2025-03-10",
        "La Lituanie quitte la convention d'Oslo. "
        "Le 15 juillet 2024, elle a présenté son avis de retrait au Parlement.",
    ),
    (
        "es",
        "2025-03-10",
        "Lituania abandona la Convención sobre Municiones en Racimo. "
        "El 15 de julio de 2024 presentó su notificación de retiro al Parlamento.",
    ),
    # The year of a day without one is not certain, nor which states "the two" are.
    (
        "es",
        "2012-11-20",
        "España ratificó la Convención sobre Municiones en Racimo el 17 de junio de 2009, "
        "Uruguay el 24 de septiembre y Ecuador el 11 de mayo.",
    ),
    (
        "fr",
        "2014-11-27",
        "La France et la Belgique ont aidé la Syrie et la Libye. Les deux sont parties à la convention d'Oslo.",
    ),
]


@pytest.mark.parametrize(("language", "day", "text"), NEVER_WRONG)
def test_what_may_be_meant_otherwise_is_never_called_wrong(language: str, day: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    assert not [claim for claim in checked.claims if claim.verdict == "contradicted"]


ALL_OF_THEM: list[tuple[str, str, str]] = [
    (
        "fr",
        "La Belgique, le Luxembourg et la Suisse ont interdit ces placements. Tous trois ont ratifié la "
        "convention d'Oslo.",
        "supported",
    ),
    (
        "fr",
        "Des pays, dont la Belgique ou l'Italie, les produisaient. Les deux sont parties à la convention d'Oslo.",
        "supported",
    ),
    (
        "fr",
        "La Belgique, le Luxembourg et la Chine en produisaient. Les trois sont parties à la convention d'Oslo.",
        "contradicted",
    ),
    (
        "fr",
        "La Chine, l'Inde et les États-Unis en produisent. Aucun des trois n'a signé la convention d'Oslo.",
        "supported",
    ),
    (
        "fr",
        "La Chine, l'Inde et la France en produisaient. Aucun des trois n'a signé la convention d'Oslo.",
        "contradicted",
    ),
    (
        "es",
        "Bélgica y España las producían. Los dos países son parte en la Convención sobre Municiones en Racimo.",
        "supported",
    ),
    (
        "es",
        "Bélgica y China las producían. Los dos países son parte en la Convención sobre Municiones en Racimo.",
        "contradicted",
    ),
    (
        "es",
        "Bélgica, España y Suiza las prohibieron. Los tres ratificaron la Convención sobre Municiones en Racimo.",
        "supported",
    ),
]


@pytest.mark.parametrize(("language", "text", "verdict"), ALL_OF_THEM)
def test_all_of_those_named_before_are_told_of(language: str, text: str, verdict: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2014-11-27"), language=language)
    assert [claim.verdict for claim in checked.claims if claim.found.kind == "membership"] == [verdict]


def test_another_number_of_states_is_none_of_those_named_before() -> None:
    text = "La Belgique et la Chine en parlent. Les trois sont parties à la convention d'Oslo."
    checked = CHECKER.check(text, date=PartialDate.parse("2014-11-27"), language="fr")
    assert not [claim for claim in checked.claims if claim.verdict == "contradicted"]


@pytest.mark.parametrize(("language", "day", "text", "kind", "value", "verdict"), CASES)
def test_what_is_told_in_passing_is_read(
    language: str, day: str, text: str, kind: str, value: object, verdict: str
) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    found = [
        (claim.found.kind, str(claim.found.date or claim.found.value), claim.verdict)
        for claim in checked.claims
    ]
    assert (kind, str(value), verdict) in found
