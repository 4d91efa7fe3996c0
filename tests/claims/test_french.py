"""French: what a passage claims, what it only seems to claim, and the rules' own examples."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.claiming.finding import find
from servanda.claiming.french import FRENCH
from servanda.claiming.french.numbers import number, ordinal
from servanda.dates import PartialDate

CHECKER = Checker()

Said = tuple[str, str, object, str, str]

FOUND: list[tuple[str, str, list[Said]]] = [
    (
        "2020-01-01",
        "La Convention d'Ottawa. Le 16 septembre 1998, il entre officiellement en vigueur "
        "grâce à un 40e État.",
        [
            ("date", "entered_into_force", "1998-09-16", "APMBC", "contradicted"),
            ("rule", "threshold", 40, "APMBC", "supported"),
        ],
    ),
    (
        "2011-11-25",
        "La Convention sur les armes à sous-munitions a été signée par 111 pays, dont le "
        "Royaume-Uni, l'Allemagne et la France.",
        [("count", "signed", 111, "CCM", "supported"), ("membership", "signed", True, "CCM", "supported")],
    ),
    (
        "2012-09-10",
        "À ce jour, 111 États ont signé la Convention d'Oslo et 75 l'ont ratifiée.",
        [("count", "signed", 111, "CCM", "supported"), ("count", "ratified", 75, "CCM", "supported")],
    ),
    (
        "2015-01-31",
        "Au 31 janvier 2015, la Convention sur les armes à sous-munitions comptait 89 États "
        "parties et 27 signataires.",
        [("count", "parties", 89, "CCM", "supported"), ("count", "signatories", 27, "CCM", "supported")],
    ),
    (
        "2008-12-05",
        "Quatre-vingt-quatorze pays ont signé à Oslo les 3 et 4 décembre 2008 la Convention "
        "sur les armes à sous-munitions.",
        [
            ("count", "signed", 94, "CCM", "supported"),
            ("date", "opened_or_signed", "2008-12-03/2008-12-04", "CCM", "supported"),
        ],
    ),
    (
        "2015-01-31",
        "La Convention, adoptée à Dublin le 30 mai 2008 et ouverte à la signature à Oslo le 3 "
        "décembre 2008, est entrée en vigueur le 1er août 2010. La Convention sur les armes à "
        "sous-munitions compte 89 États parties.",
        [
            ("date", "adopted", "2008-05-30", "CCM", "supported"),
            ("date", "opened", "2008-12-03", "CCM", "supported"),
            ("date", "entered_into_force", "2010-08-01", "CCM", "supported"),
            ("count", "parties", 89, "CCM", "supported"),
        ],
    ),
    (
        "2015-01-31",
        "22 des 28 membres de l'OTAN ont signé la Convention sur les armes à sous-munitions.",
        [("share", "signed", 22, "CCM", "contradicted")],
    ),
    (
        "2015-01-31",
        "Tous les États membres de l'UE sont parties à la Convention d'Ottawa.",
        [("share", "parties", "all", "APMBC", "supported")],
    ),
    (
        "2015-01-31",
        "Plus de la moitié des États membres de l'UE ont ratifié la Convention sur les armes "
        "à sous-munitions.",
        [("share", "ratified", 0.5, "CCM", "supported")],
    ),
    (
        "2024-10-01",
        "La Lituanie a notifié au Secrétaire général de l'ONU le 6 septembre 2024 son retrait "
        "de la Convention sur les armes à sous-munitions. Le retrait prend effet six mois "
        "après réception de l'instrument.",
        [
            ("date", "withdrawal_notice", "2024-09-06", "CCM", "supported"),
            ("rule", "withdrawal", 6, "CCM", "supported"),
        ],
    ),
    (
        "2024-10-01",
        "Le Traité sur le commerce des armes (TCA), adopté par l'Assemblée générale le 2 "
        "avril 2013, est entré en vigueur le 24 décembre 2014.",
        [
            ("date", "adopted", "2013-04-02", "ATT", "supported"),
            ("date", "entered_into_force", "2014-12-24", "ATT", "supported"),
        ],
    ),
    (
        "2016-01-01",
        "Les États-Unis, la Chine et la Russie n'ont pas signé la Convention sur les armes à sous-munitions.",
        [("membership", "signed", False, "CCM", "supported")],
    ),
    (
        "2016-01-01",
        "La France a signé la Convention le 3 décembre 2008 et l'a ratifiée le 25 septembre "
        "2009. La Convention sur les armes à sous-munitions",
        [
            ("date", "signature", "2008-12-03", "CCM", "supported"),
            ("date", "deposit", "2009-09-25", "CCM", "supported"),
        ],
    ),
    (
        "2010-01-01",
        "La France a déposé son instrument de ratification de la Convention sur les armes à "
        "sous-munitions le 25 septembre 2009.",
        [("date", "deposit", "2009-09-25", "CCM", "supported")],
    ),
    (
        "2016-01-01",
        "Plus d'une centaine de pays ont signé la Convention sur les armes à sous-munitions.",
        [("count", "signed", 100, "CCM", "supported")],
    ),
    (
        "2016-01-01",
        "Trente ratifications sont nécessaires pour que la Convention sur les armes à "
        "sous-munitions entre en vigueur.",
        [("rule", "threshold", 30, "CCM", "supported")],
    ),
    (
        "2016-01-01",
        "La Convention sur les armes à sous-munitions entre en vigueur le premier jour du "
        "sixième mois suivant le dépôt du trentième instrument de ratification.",
        [("rule", "threshold", 30, "CCM", "supported")],
    ),
    (
        "2015-01-01",
        "Cent soixante-deux États sont parties à la Convention d'Ottawa.",
        [("count", "parties", 162, "APMBC", "supported")],
    ),
    (
        "2015-01-01",
        "Le Canada est devenu le 90e État partie à la Convention sur les armes à sous-munitions.",
        [("ordinal", "parties", 90, "CCM", "contradicted")],
    ),
    (
        "2018-01-01",
        "Le Traité sur l'interdiction des armes nucléaires (TIAN) a été adopté le 7 juillet "
        "2017 par 122 États. À ce jour, 53 États l'ont signé.",
        [
            ("date", "adopted", "2017-07-07", "TPNW", "supported"),
            ("vote", "adopted", 122, "TPNW", "unverifiable"),
            ("count", "signed", 53, "TPNW", "contradicted"),
        ],
    ),
    (
        "2018-01-01",
        "37 pays africains ont ratifié la Convention sur les armes à sous-munitions.",
        [("count", "ratified", 37, "CCM", "contradicted")],
    ),
    (
        "2018-01-01",
        "Depuis 2008, 119 pays ont signé la Convention sur les armes à sous-munitions.",
        [("count", "signed", 119, "CCM", "supported")],
    ),
    (
        "2018-01-01",
        "Le nombre d'États parties à la Convention sur les armes à sous-munitions s'élève désormais à 102.",
        [("count", "parties", 102, "CCM", "supported")],
    ),
    (
        "2018-01-01",
        "Adoptée par 107 pays à Dublin en mai 2008, la Convention sur les armes à "
        "sous-munitions a été signée par 94 États en décembre 2008 à Oslo.",
        [
            ("vote", "adopted", 107, "CCM", "unverifiable"),
            ("date", "adopted", "2008-05", "CCM", "supported"),
            ("count", "signed", 94, "CCM", "supported"),
            ("date", "opened_or_signed", "2008-12", "CCM", "supported"),
        ],
    ),
    (
        "2010-08-01",
        "Cette Convention internationale, signée par 107 États et ratifiée par 37, interdit "
        "les armes à sous-munitions.",
        [("count", "signed", 107, "CCM", "contradicted"), ("count", "ratified", 37, "CCM", "contradicted")],
    ),
    (
        "2010-08-01",
        "À ce jour, cent sept États ont signé la convention d'Oslo et trente-sept l'ont ratifiée.",
        [("count", "signed", 107, "CCM", "contradicted"), ("count", "ratified", 37, "CCM", "contradicted")],
    ),
    (
        "2020-01-01",
        "L'Irak est partie à la Convention sur les armes à sous-munitions depuis le 1er novembre 2013.",
        [("date", "in_force_for_state", "2013-11-01", "CCM", "supported")],
    ),
    (
        "2016-02-01",
        "Le Traité sur le commerce des armes, entré en vigueur le 24 décembre 2014, a été "
        "ratifié par 80 États et signé par 130.",
        [
            ("date", "entered_into_force", "2014-12-24", "ATT", "supported"),
            ("count", "ratified", 80, "ATT", "supported"),
            ("count", "signed", 130, "ATT", "supported"),
        ],
    ),
    (
        "2020-02-01",
        "Le TICE a été signé par 184 États et ratifié par 168, mais il n'est pas encore en vigueur.",
        [("count", "signed", 184, "CTBT", "supported"), ("count", "ratified", 168, "CTBT", "supported")],
    ),
    (
        "2020-02-01",
        "La Convention sur l'interdiction des armes chimiques (CIAC) compte 193 États parties.",
        [("count", "parties", 193, "CWC", "supported")],
    ),
    (
        "2014-06-27",
        "Plus de 160 pays ont adhéré à la Convention d'Ottawa.",
        [("count", "joined", 160, "APMBC", "supported")],
    ),
    (
        "2014-06-27",
        "La Convention d'Ottawa a été signée par 133 pays. L'Accord de Paris compte 195 parties.",
        [("count", "signed", 133, "APMBC", "supported")],
    ),
    (
        "2010-02-17",
        "Avec le dépôt de la trentième ratification le 16 février 2010, la Convention d'Oslo "
        "entrera en vigueur le 1er août 2010.",
        [
            ("date", "nth_deposit", "2010-02-16", "CCM", "supported"),
            ("date", "entered_into_force", "2010-08-01", "CCM", "supported"),
        ],
    ),
    (
        "2020-01-01",
        "Fin 2013, 84 pays avaient ratifié la Convention sur les armes à sous-munitions.",
        [("count", "ratified", 84, "CCM", "supported")],
    ),
    (
        "2022-03-01",
        "En février 2022, un total de 123 États avaient rejoint la Convention sur les armes à "
        "sous-munitions et 13 États l'ont signée mais ne l'ont pas encore ratifiée.",
        [("count", "joined", 123, "CCM", "supported"), ("count", "signatory", 13, "CCM", "supported")],
    ),
    (
        "2015-01-01",
        "La Convention d'Oslo est entrée en vigueur six mois après avoir été ratifiée par trente pays.",
        [("rule", "entry", 6, "CCM", "supported"), ("rule", "threshold", 30, "CCM", "supported")],
    ),
    (
        "2009-05-01",
        "La Convention sur les armes à sous-munitions attend encore : il en faut trente pour que le "
        "texte entre en vigueur.",
        [("rule", "threshold", 30, "CCM", "supported")],
    ),
    (
        "2024-01-01",
        "La Convention sur les armes à sous-munitions a été ouverte à la signature de tous les États "
        "à Oslo (Norvège) le 3 décembre 2008.",
        [("date", "opened", "2008-12-03", "CCM", "supported")],
    ),
    (
        "2014-01-01",
        "La Convention d'Ottawa, adoptée à Oslo, en Norvège, le 18 septembre 1997, a acquis force de "
        "loi le 1er mars 1999.",
        [("date", "entered_into_force", "1999-03-01", "APMBC", "supported")],
    ),
    (
        "2025-04-01",
        "La Lituanie s'est officiellement retirée de la Convention sur les armes à sous-munitions.",
        [("membership", "withdrew", True, "CCM", "supported")],
    ),
    (
        "2024-01-01",
        "Ni la Russie, ni l'Ukraine, ni les États-Unis ne sont parties à la Convention d'Oslo.",
        [("membership", "parties", False, "CCM", "supported")],
    ),
    (
        "2012-01-01",
        "Les pays non signataires (Finlande, Grèce et Lettonie) ont refusé la Convention sur les armes "
        "à sous-munitions.",
        [("membership", "signed", False, "CCM", "supported")],
    ),
    (
        "2023-01-26",
        "Le Vanuatu et le Niger hésitent. Ils sont 110 États à avoir ratifié la Convention d'Oslo "
        "d'après l'ONU.",
        [("count", "ratified", 110, "CCM", "supported")],
    ),
    (
        "2000-08-01",
        "En déposant son instrument, la Mauritanie devenait le centième pays à ratifier la Convention "
        "d'Ottawa.",
        [("ordinal", "parties", 100, "APMBC", "supported")],
    ),
    (
        "2019-12-01",
        "Les 164 États parties à la Convention d'Ottawa sont convenus d'un plan.",
        [("count", "parties", 164, "APMBC", "supported")],
    ),
    (
        "2024-10-01",
        "Le retrait de la Lituanie de la Convention sur les armes à sous-munitions entrera en vigueur "
        "le 6 mars 2025.",
        [("date", "withdrawal_effective", "2025-03-06", "CCM", "supported")],
    ),
    (
        "2020-09-15",
        "Le TIAN compte 44 ratifications. Il n'en manque donc plus que 6.",
        [("count", "ratified", 44, "TPNW", "supported"), ("delta", "still_needed", 6, "TPNW", "supported")],
    ),
    (
        "2015-01-31",
        "Sur les 28 membres de l'OTAN, 18 ont ratifié la Convention sur les armes à sous-munitions.",
        [("share", "ratified", 18, "CCM", "supported")],
    ),
    (
        "2024-01-01",
        "La Convention sur les armes à sous-munitions. Andorre : adhésion le 9 avril 2013.",
        [("date", "deposit", "2013-04-09", "CCM", "supported")],
    ),
    (
        "2013-06-01",
        "La plupart des États membres de l'Union européenne (dont l'Allemagne et la Belgique) ont signé la "
        "Convention d'Oslo.",
        [("share", "signed", 0.5, "CCM", "supported"), ("membership", "signed", True, "CCM", "supported")],
    ),
    (
        "2024-01-01",
        "Le 3 décembre 2008, la Convention sur les armes à sous-munitions a été ouverte à la signature.",
        [("date", "opened", "2008-12-03", "CCM", "supported")],
    ),
    (
        "2020-11-01",
        "Le Traité sur l'interdiction des armes nucléaires entre en vigueur 90 jours après sa cinquantième "
        "ratification.",
        [("rule", "entry", 90, "TPNW", "supported"), ("rule", "threshold", 50, "TPNW", "supported")],
    ),
    (
        "2014-11-20",
        "La Convention sur l'interdiction des mines antipersonnel compte 162 États parties.\nLe Royaume "
        "Uni a ratifié la Convention, et le Nigéria aussi.",
        [
            ("count", "parties", 162, "APMBC", "supported"),
            ("membership", "ratified", True, "APMBC", "supported"),
        ],
    ),
    (
        "2016-06-01",
        "Ce texte porte le nom de « Convention sur\nl'interdiction de l'emploi, du stockage, de la "
        "production et du\ntransfert des mines antipersonnel et sur leur destruction ». Elle\na été "
        "ouverte à la signature le 3 décembre\n1997 à Ottawa.",
        [("date", "opened", "1997-12-03", "APMBC", "supported")],
    ),
    (
        "2008-10-01",
        "Signée par 122 gouvernements à Ottawa (Canada) en décembre 1997, la Convention d'Ottawa "
        "comptait 156 États parties au 1er septembre 2008.",
        [
            ("count", "signed", 122, "APMBC", "supported"),
            ("date", "opened_or_signed", "1997-12", "APMBC", "supported"),
            ("count", "parties", 156, "APMBC", "supported"),
        ],
    ),
    (
        "2012-05-02",
        "La Convention d'Oslo a été signée par 94 pays le 3 décembre 2008.",
        [
            ("count", "signed", 94, "CCM", "supported"),
            ("date", "opened_or_signed", "2008-12-03", "CCM", "supported"),
        ],
    ),
    (
        "2012-05-02",
        "La Convention d'Ottawa (3 décembre 1997) interdit les mines.",
        [("date", "opened_or_signed", "1997-12-03", "APMBC", "supported")],
    ),
    (
        "2019-05-02",
        "Convention sur les armes à sous-munitions\nAdoption : 30 mai 2008\nSignature : 3 décembre "
        "2008\nEffet : 1er août 2010\nCondition : 30 ratifications",
        [
            ("date", "adopted", "2008-05-30", "CCM", "supported"),
            ("date", "opened_or_signed", "2008-12-03", "CCM", "supported"),
            ("date", "entered_into_force", "2010-08-01", "CCM", "supported"),
            ("rule", "threshold", 30, "CCM", "supported"),
        ],
    ),
    (
        "2013-01-09",
        "111 États ont signé le traité d'Oslo. Mais pas les États-Unis.",
        [("count", "signed", 111, "CCM", "supported"), ("membership", "joined", False, "CCM", "supported")],
    ),
    (
        "2013-01-09",
        "La Chine, l'Inde et Israël ont jusqu'à ce jour refusé de signer la Convention d'Oslo.",
        [("membership", "signed", False, "CCM", "supported")],
    ),
    (
        "2013-01-09",
        "Les grands producteurs n'ont pas signé la Convention d'Oslo. Parmi eux figurent la Russie et "
        "le Brésil.",
        [("membership", "joined", False, "CCM", "supported")],
    ),
    (
        "2012-06-01",
        "En mars 2010, la Convention d'Ottawa comptait 156 États parties. 39 autres pays, dont la Chine "
        "et la Russie, n'avaient pas signé.",
        [
            ("count", "parties", 156, "APMBC", "supported"),
            ("count", "outside", 39, "APMBC", "supported"),
            ("membership", "signed", False, "APMBC", "supported"),
        ],
    ),
    (
        "2010-07-29",
        "Vingt des 28 membres de l'Otan ont signé le traité d'Oslo, dont l'Allemagne et la France.",
        [("share", "signed", 20, "CCM", "supported"), ("membership", "signed", True, "CCM", "supported")],
    ),
    (
        "2022-01-10",
        "Un seul État (les Îles Marshall) a signé la Convention d'Ottawa sans la ratifier.",
        [("membership", "signatory", True, "APMBC", "supported")],
    ),
    (
        "2010-03-01",
        "La Convention sur les armes à sous-munitions entrera en vigueur le 1er août prochain.",
        [("date", "entered_into_force", "2010-08-01", "CCM", "supported")],
    ),
    (
        "2020-08-20",
        "Trois pays viennent de ratifier le TIAN, ce qui porte à 44 le nombre d'États qui l'ont ratifié.",
        [("count", "ratified", 44, "TPNW", "supported")],
    ),
    (
        "2020-08-20",
        "Le nombre de pays ayant signé le traité d'Oslo s'élève à 108.",
        [("count", "signed", 108, "CCM", "supported")],
    ),
    (
        "2023-10-02",
        "La Convention sur les armes à sous-munitions, à laquelle sont parties 112 États, interdit ces "
        "armes ; 12 autres sont signataires.",
        [("count", "parties", 112, "CCM", "supported"), ("count", "signatories", 12, "CCM", "supported")],
    ),
    (
        "2014-01-10",
        "Aucun des 29 signataires restants n'a ratifié la Convention sur les armes à sous-munitions cet "
        "hiver.",
        [("count", "signatory", 29, "CCM", "supported")],
    ),
    (
        "2010-09-01",
        "L'Espagne est l'un des pays à avoir ratifié le traité d'Oslo.",
        [("membership", "ratified", True, "CCM", "supported")],
    ),
    (
        "2021-09-01",
        "La Colombie fait partie de la Convention d'Ottawa. La Corée du sud et l'Iran n'ont pas "
        "souhaité y adhérer.",
        [
            ("membership", "parties", True, "APMBC", "supported"),
            ("membership", "joined", False, "APMBC", "supported"),
        ],
    ),
    (
        "2008-12-20",
        "Les représentants de 94 pays réunis à Oslo ont signé le traité d'Oslo en décembre 2008.",
        [
            ("count", "signed", 94, "CCM", "supported"),
            ("date", "opened_or_signed", "2008-12", "CCM", "supported"),
        ],
    ),
    (
        "2017-04-04",
        "Ni les États-Unis, ni la Chine, ni l'Inde n'ont ratifié le traité d'Ottawa !",
        [("membership", "ratified", False, "APMBC", "supported")],
    ),
    (
        "2021-04-04",
        "Même si le traité d'Ottawa a été signé en 1997, ni la Russie ni la Chine ne font partie des "
        "États signataires.",
        [
            ("date", "opened_or_signed", "1997", "APMBC", "supported"),
            ("membership", "signed", False, "APMBC", "supported"),
        ],
    ),
    (
        "2013-08-30",
        "La Syrie, qui ne fait pas partie des signataires de la Convention sur les armes chimiques, "
        "l'attend.",
        [("membership", "signed", False, "CWC", "supported")],
    ),
    (
        "2024-11-20",
        "Quelque 164 États et territoires, dont l'Ukraine, ont ainsi ratifié la Convention d'Ottawa.",
        [
            ("count", "ratified", 164, "APMBC", "supported"),
            ("membership", "ratified", True, "APMBC", "supported"),
        ],
    ),
    (
        "2013-09-12",
        "La Convention sur l'interdiction des armes chimiques. La Syrie n'a jamais signé la Convention "
        "de 1993.",
        [("membership", "signed", False, "CWC", "supported")],
    ),
    (
        "2008-12-10",
        "En décembre 2008, 94 États signent la Convention sur les armes à sous-munitions.",
        [("count", "signed", 94, "CCM", "supported")],
    ),
    (
        "2023-01-02",
        "Israël a signé la Convention sur les armes chimiques mais ne l'a pas ratifiée. L'Égypte n'a "
        "pas ratifié l'accord.",
        [
            ("membership", "signatory", True, "CWC", "supported"),
            ("membership", "ratified", False, "CWC", "supported"),
        ],
    ),
    (
        "2020-10-25",
        "Le traité d'interdiction des armes nucléaires a été ratifié par le Honduras. Le Honduras vient "
        "de le ratifier.",
        [
            ("membership", "ratified", True, "TPNW", "supported"),
            ("membership", "ratified", True, "TPNW", "supported"),
        ],
    ),
    (
        "2010-02-03",
        "La France a déposé le 25 septembre 2009, à New York, son instrument de ratification de la "
        "Convention d'Oslo.",
        [("date", "deposit", "2009-09-25", "CCM", "supported")],
    ),
    (
        "2010-02-03",
        "Le 3 décembre 2008, la France a signé la Convention d'Oslo.",
        [("date", "signature", "2008-12-03", "CCM", "supported")],
    ),
    (
        "2010-02-03",
        "La Convention sur les armes à sous-munitions, faite à Dublin le 30 mai 2008, compte 26 parties.",
        [("date", "opened_or_signed", "2008-05-30", "CCM", "supported")],
    ),
    (
        "2013-09-12",
        "La Convention d'Oslo interdit les sous-munitions. La France a signé la Convention de 2008. La "
        "Convention de 1997 compte 161 États parties.",
        [("membership", "signed", True, "CCM", "supported")],
    ),
    (
        "2023-01-02",
        "Les puissances nucléaires --France, Russie et Chine-- n'ont pas signé le TIAN.",
        [("membership", "signed", False, "TPNW", "supported")],
    ),
    (
        "2013-05-21",
        "Adoptée à Dublin en mai 2008, la Convention sur les armes à sous-munitions a été ouverte à la "
        "signature le 30 décembre de la même année à Oslo.",
        [
            ("date", "adopted", "2008-05", "CCM", "supported"),
            ("date", "opened", "2008-12-30", "CCM", "contradicted"),
        ],
    ),
    (
        "2013-05-21",
        "Adoptée à Dublin en mai 2008, la Convention sur les armes à sous-munitions a été ouverte à la "
        "signature le 3 décembre de la même année à Oslo.",
        [
            ("date", "adopted", "2008-05", "CCM", "supported"),
            ("date", "opened", "2008-12-03", "CCM", "supported"),
        ],
    ),
    (
        "2021-01-01",
        "Traité sur le commerce des armes\nScellé : 2 avril 2013\nEfficace 24 décembre 2014\nÉtat : 90 "
        "jours après la ratification par 50 États",
        [
            ("date", "opened_or_signed", "2013-04-02", "ATT", "supported"),
            ("date", "entered_into_force", "2014-12-24", "ATT", "supported"),
            ("rule", "entry", 90, "ATT", "supported"),
            ("rule", "threshold", 50, "ATT", "supported"),
        ],
    ),
    (
        "2016-07-02",
        "130 États ont signé le TCA et 86 l'ont ratifié, dont la France, mais pas les États-Unis ni Israël.",
        [
            ("count", "signed", 130, "ATT", "supported"),
            ("membership", "ratified", False, "ATT", "supported"),
            ("count", "ratified", 86, "ATT", "supported"),
            ("membership", "ratified", True, "ATT", "supported"),
        ],
    ),
    (
        "2016-07-02",
        "Et, au 24 décembre 2014, 61 États avaient ratifié le Traité sur le commerce des armes.",
        [("count", "ratified", 61, "ATT", "supported")],
    ),
    (
        "2014-12-26",
        "La Chine et la Russie ont décidé de rester à l'écart du Traité sur le commerce des armes.",
        [("membership", "joined", False, "ATT", "supported")],
    ),
    (
        "2024-09-01",
        "Du 10 au 13 septembre 2024 se tient la douzième Assemblée des États parties à la Convention "
        "sur les armes à sous-munitions.",
        [("date", "meeting", "2024-09-10/2024-09-13", "CCM", "supported")],
    ),
    (
        "2010-12-20",
        "Le Chili a ratifié la Convention sur les armes à sous-munitions, le 16 décembre 2010, devenant "
        "ainsi le 49e pays à le faire.",
        [("date", "deposit", "2010-12-16", "CCM", "supported")],
    ),
    (
        "2022-09-01",
        "Le Traité d'Ottawa compte 164 États parties . Un État ( les Îles Marshall ) l'a signé sans le "
        "ratifier .",
        [
            ("count", "parties", 164, "APMBC", "supported"),
            ("membership", "signatory", True, "APMBC", "supported"),
        ],
    ),
    (
        "2012-06-06",
        "La Convention du 30 mai 2008 sur les armes à sous-munitions et la Convention du 18 septembre "
        "1997 sur l'interdiction des mines antipersonnel sont des traités.",
        [
            ("date", "opened_or_signed", "2008-05-30", "CCM", "supported"),
            ("date", "opened_or_signed", "1997-09-18", "APMBC", "supported"),
        ],
    ),
    (
        "2012-06-06",
        "Le Malawi est devenu le 22e État à ratifier la Convention d'Oslo le 7 octobre 2009.",
        [
            ("ordinal", "parties", 22, "CCM", "supported"),
            ("date", "deposit", "2009-10-07", "CCM", "supported"),
        ],
    ),
    (
        "2016-10-17",
        "La Convention d'Oslo attend encore des pays qui n'ont pas signé : la Chine, l'Inde et le Pakistan.",
        [("membership", "signed", False, "CCM", "supported")],
    ),
    (
        "2016-04-06",
        "Environ 120 pays font partie de la Convention sur les armes à sous-munitions.",
        [("count", "joined", 120, "CCM", "supported")],
    ),
    (
        "2023-10-17",
        "La Convention sur les armes à sous-munitions. La prolongation du délai de dépollution accordée "
        "au Liban jusqu'au 1er mai 2026 a été approuvée.",
        [("deadline", "clearance", "2026-05-01", "CCM", "supported")],
    ),
    (
        "2007-01-01",
        "Depuis l'ouverture de sa signature, le TICE a été signé par 177 pays.",
        [("count", "signed", 177, "CTBT", "supported")],
    ),
    (
        "2012-09-06",
        "Au 31 juillet 2012, 111 pays avaient signé la Convention sur les armes à sous-munitions ou y "
        "avaient adhéré, parmi lesquels 75 sont des États parties.",
        [("count", "signed", 111, "CCM", "supported"), ("count", "parties", 75, "CCM", "supported")],
    ),
    (
        "2012-09-06",
        "La Convention d'Oslo progresse. Trois pays y ont adhéré en 2011 : la Grenade, le Swaziland et "
        "Trinité-et-Tobago.",
        [("arithmetic", "list", 3, "CCM", "supported"), ("membership", "joined", True, "CCM", "supported")],
    ),
    (
        "2023-07-07",
        "Les États-Unis et la Russie – qui auraient utilisé des armes à sous-munitions en Ukraine – ne "
        "sont pas parties à la Convention.",
        [("membership", "parties", False, "CCM", "supported")],
    ),
    (
        "2023-07-07",
        "Ni les États-Unis, ni la Russie et ni la Chine ne sont parties à la Convention d'Oslo.",
        [("membership", "parties", False, "CCM", "supported")],
    ),
    (
        "2010-08-03",
        "La Convention sur les armes à sous-munitions a été signée jusqu'à présent par 108 pays. Elle "
        "est entrée en vigueur dimanche.",
        [
            ("count", "signed", 108, "CCM", "supported"),
            ("date", "entered_into_force", "2010-08-01", "CCM", "supported"),
        ],
    ),
    (
        "2010-08-02",
        "Parmi les signataires de la Convention d'Oslo figurent d'anciens producteurs, tels que la Belgique "
        "et l'Espagne.",
        [("membership", "signed", True, "CCM", "supported")],
    ),
    (
        "2023-07-07",
        "Elles sont interdites par les 111 États parties à la Convention d'Oslo, parmi lesquels ne "
        "figurent ni l'Ukraine ni la Russie.",
        [("count", "parties", 111, "CCM", "supported"), ("membership", "joined", False, "CCM", "supported")],
    ),
    (
        "2010-08-02",
        "La Chine et la Russie, qui détiennent l'essentiel des stocks, estimés à un milliard, ont "
        "toujours refusé de signer le traité d'Oslo.",
        [("membership", "signed", False, "CCM", "supported")],
    ),
]

NOT_FOUND: list[tuple[str, str]] = [
    (
        "2015-01-01",
        "Si 120 pays signaient la Convention sur les armes à sous-munitions, ce serait un succès.",
    ),
    (
        "2015-01-01",
        "L'objectif est d'atteindre 130 États parties à la Convention sur les armes à "
        "sous-munitions d'ici 2020.",
    ),
    (
        "2015-01-01",
        "La Convention relative aux droits de l'enfant a été ratifiée par 196 pays.",
    ),
    (
        "2015-01-01",
        "35 États parties à la Convention d'Ottawa ont encore des obligations de déminage.",
    ),
    (
        "2015-01-01",
        "Plus de 400 délégués de 116 pays ont participé à la conférence de la Convention sur "
        "les armes à sous-munitions.",
    ),
    (
        "2015-01-01",
        "La loi belge interdisant les armes à sous-munitions est entrée en vigueur le 9 juin 2006.",
    ),
    (
        "2015-01-01",
        "La Convention sur les armes à sous-munitions n'a pas été signée par 120 pays.",
    ),
    (
        "2018-01-01",
        "Il est faux de dire que 130 pays ont signé la Convention sur les armes à sous-munitions.",
    ),
    (
        "2018-01-01",
        "Depuis 2015, 12 pays ont ratifié la Convention sur les armes à sous-munitions.",
    ),
    (
        "2018-01-01",
        "Contrairement à la Russie, la France a ratifié la Convention sur les armes à sous-munitions.",
    ),
    (
        "2018-01-01",
        "Le Burkina Faso et la Moldova ont déposé leurs instruments de ratification le 16 "
        "février 2010, permettant l'entrée en vigueur de la Convention sur les armes à "
        "sous-munitions.",
    ),
    (
        "2018-01-01",
        "Maurice Dupont a signé la Convention sur les armes à sous-munitions.",
    ),
    (
        "2018-01-01",
        "En 2012, quand 111 pays avaient signé la Convention sur les armes à sous-munitions, "
        "tout semblait possible.",
    ),
    (
        "2018-01-01",
        "La Convention sur les armes à sous-munitions (page 111) compte 3 chapitres et 23 articles.",
    ),
    (
        "2014-06-27",
        "Trente-cinq États parties et dix observateurs ont assisté à la réunion de la Convention d'Ottawa.",
    ),
    (
        "2014-06-27",
        "Le ministre a annoncé que 60 hôpitaux et 12 pays bénéficieront du fonds de la Convention d'Ottawa.",
    ),
    (
        "2014-06-27",
        "« 200 pays ont signé la Convention d'Ottawa » : c'est faux.",
    ),
    (
        "2014-06-27",
        "En Colombie, 11 000 personnes ont été victimes de mines, dit le secrétariat de la "
        "Convention d'Ottawa.",
    ),
    (
        "2015-01-01",
        "Le Sénat a adopté le 6 mai 2009 le projet de loi autorisant la ratification de la "
        "Convention sur les armes à sous-munitions.",
    ),
    (
        "2015-01-01",
        "En 2013, 6 pays ont ratifié la Convention sur les armes à sous-munitions.",
    ),
    (
        "2015-01-01",
        "Le 25 septembre 2013, 18 États ont signé le Traité sur le commerce des armes.",
    ),
    (
        # A mandate, not the treaty.
        "2020-10-15",
        "Le Traité sur l'interdiction des armes nucléaires vient de loin. Un mandat adopté le 23 "
        "décembre 2016 prévoyait deux sessions.",
    ),
    (
        # Talks are no adoption.
        "2014-06-04",
        "Le Traité sur le commerce des armes, négocié depuis 2006, règle un marché.",
    ),
    (
        # States joined other states.
        "2009-07-06",
        "Les auteurs de la Convention sur les armes à sous-munitions furent rejoints par une "
        "quarantaine d'autres pays.",
    ),
    (
        # The day belongs to "finalisée", and counts nobody.
        "2009-06-12",
        "La Convention sur les armes à sous-munitions, finalisée en décembre dernier, attire les regards.",
    ),
    (
        # The year of the day is that of another date.
        "2013-05-27",
        "La Convention sur les armes à sous-munitions a été signée à Oslo le 3 décembre de la même année.",
    ),
    (
        # The law is named behind the comma.
        "2012-01-01",
        "Convention sur les armes à sous-munitions. Adoptée le 9 juin 2006, la loi belge interdit ces armes.",
    ),
    (
        # Whose accession it was the sentence does not say.
        "2025-06-19",
        "Le texte du traité d'Ottawa, auquel le pays avait adhéré en 2012, divise la Russie et la Chine.",
    ),
    (
        # A condition.
        "2009-06-12",
        "Pour que la Convention d'Oslo vive, il faudrait que 100 États aient signé le texte.",
    ),
    (
        "2014-12-01",
        "Une centaine de délégués de 98 pays ont signé la Convention sur les armes à sous-munitions au mur.",
    ),
]


@pytest.mark.parametrize(("day", "text", "expected"), [pytest.param(*row, id=row[1]) for row in FOUND])
def test_what_a_passage_claims_and_whether_it_is_so(day: str, text: str, expected: list[Said]) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language="fr")
    by_rule = [c for c in checked.claims if not c.found.rule.startswith("hint")]
    said = [(c.found.kind, c.found.what, c.found.value, c.found.treaty, c.verdict) for c in by_rule]
    assert said == expected
    assert all(text[c.found.start : c.found.end] == c.found.text for c in checked.claims)


@pytest.mark.parametrize(("day", "text"), [pytest.param(*row, id=row[1]) for row in NOT_FOUND])
def test_other_figures_hopes_denials_and_uncertain_days_are_no_claims(day: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language="fr")
    assert [c for c in checked.claims if not c.found.rule.startswith("hint")] == []
    # What is read by the words near it is kept only where the record confirms it: it never accuses.
    assert [c for c in checked.claims if c.verdict == "contradicted"] == []


NOT_ACCUSED: list[tuple[str, str]] = [
    ("2015-01-01", "Dix États parties à la Convention sur les armes à sous-munitions conservent des stocks."),
    ("2015-01-01", "Les 33 États parties à la Convention d'Ottawa se sont réunis entre voisins."),
    (
        "2015-01-01",
        "Le Parlement a reçu la Convention sur les armes à sous-munitions. Il l'a ratifiée le 3 mars 2011.",
    ),
    (
        "2024-10-01",
        "Le retrait de la Convention sur les armes à sous-munitions entre en vigueur le 6 mars 2025.",
    ),
    (
        "2011-11-08",
        "Parmi les 108 signataires de la Convention sur les armes à sous-munitions, 12 se disent prêts.",
    ),
    ("2020-10-25", "Le TIAN a été soutenu par 122 pays et aurait besoin, dit-on, de 50 pays."),
    ("2015-01-01", "Le Traité sur le commerce des armes est entré en vigueur vingt mois après son adoption."),
    (
        "2011-01-01",
        "La Convention d'Oslo est entrée en vigueur 26 mois après avoir été adoptée, dûment ratifiée.",
    ),
]
"""Sentences that leave open whom or what they mean."""


@pytest.mark.parametrize(("day", "text"), [pytest.param(*row, id=row[1]) for row in NOT_ACCUSED])
def test_what_may_be_meant_otherwise_is_not_called_wrong(day: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language="fr")
    assert [claim for claim in checked.claims if claim.verdict == "contradicted"] == []


@pytest.mark.parametrize(
    ("name", "example"),
    [
        pytest.param(rule.name, text, id=f"{rule.name}: {text}")
        for rule in FRENCH.rules
        for text in rule.examples
    ],
)
def test_every_example_is_found_by_its_rule(name: str, example: str) -> None:
    context = "La Convention sur les armes à sous-munitions est un traité. La Lituanie en parle.\n\n"
    assert name in {claim.rule for claim in find(context + example, FRENCH, PartialDate.parse("2020-06-01"))}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("quatre-vingt-quatorze", 94),
        ("nonante-quatre", 94),
        ("soixante-dix-huit", 78),
        ("soixante et onze", 71),
        ("cent onze", 111),
        ("cent soixante-deux", 162),
        ("deux cents", 200),
        ("quatre-vingts", 80),
        ("vingt et un", 21),
    ],
)
def test_numbers_in_words(words: str, value: int) -> None:
    assert number(words) == value


@pytest.mark.parametrize("words", ["deux trois", "cent mille", "pays"])
def test_words_that_are_no_number(words: str) -> None:
    assert number(words) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("56e", 56),
        ("111ème", 111),
        ("trentième", 30),
        ("vingt et unième", 21),
        ("quatre-vingt-quatorzième", 94),
        ("neuvième", 9),
        ("1er", 1),
    ],
)
def test_ranks_in_words(words: str, value: int) -> None:
    assert ordinal(words) == value
