"""Treaties by all the names people give them: official and short, as a newspaper writes them, with words left out."""

from __future__ import annotations

import pytest

from servanda.claiming.languages import TONGUES
from servanda.claiming.scan import scanner, stretch

NAMES = {
    "en": {
        "APMBC": [
            "Mine Ban Treaty",
            "Mine Ban Convention",
            "Ottawa Convention",
            "APMBC",
            "landmine treaty",
            (
                "Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of "
                "Anti-Personnel Mines and on Their Destruction"
            ),
            "Convention on the Prohibition of Anti-Personnel Mines",
            "Anti-Personnel Mine Ban Convention",
            "Antipersonnel Mine Ban Treaty",
            "Ottawa Landmine Treaty",
            "Ottawa Mine Ban Convention",
            "Ottawa Treaty",
            "International Treaty to Ban Landmines",
            "1997 Mine Ban Treaty",
            "treaty banning antipersonnel landmines",
            "Ottawa Convention on landmines",
            "Ottawa Anti-Personnel Mine Ban Convention",
            "mine ban accord",
            "Ottawa Agreement",
            "Ottawa pact",
            "treaty to ban anti-personnel mines",
            "Convention on the Ban of Anti-Personnel Mines",
            "landmine convention",
            "international treaty that bans landmines",
            "Land Mine Treaty",
            "land mine ban treaty",
            "land mines treaty",
            "Convention Banning Anti-Personnel Mines",
            "global ban on anti-personnel mines",
            "international ban on landmines",
            "Ottawa mine ban treaty",
            "Ottawa Landmine Convention",
            "Ottawa Land Mine Treaty",
            "AP Mine Ban Convention",
            "Mine-Ban Convention",
            "treaty outlawing landmines",
            (
                "Convention on the Prohibition of the Use, Stockpiling, Production, Transfer and "
                "Destruction of Anti-Personnel Mines"
            ),
            "Convention prohibiting the use, stockpiling, production and transfer of anti-personnel mines",
            "anti-landmine treaty",
        ],
        "CCM": [
            "Convention on Cluster Munitions",
            "Convention on Cluster Munitions (CCM)",
            "CCM",
            "cluster bomb ban",
            "Convention on Cluster Munition",
            "UN Convention on Cluster Munitions",
            "cluster bomb treaty",
            "treaty to ban cluster bombs",
            "international treaty that bans cluster munitions",
            "cluster weapons convention",
            "Oslo Convention on Cluster Munitions",
            "Oslo Treaty",
            "Dublin Convention on Cluster Munitions",
            "global cluster bomb ban",
            "Cluster Munition Convention",
            "treaty prohibiting the use, stockpiling, production and transfer of cluster munitions",
            "Cluster Ban Treaty",
            "international ban on cluster bombs",
            "Cluster Bomb Convention",
            "Convention against Cluster Munitions",
            "Convention on the Prohibition of Cluster Munitions",
            "treaty banning the use of cluster bombs",
            "treaty on cluster bombs",
            "cluster munition treaty",
            "global ban on cluster munitions",
            "Convention for Cluster Munitions",
            "treaty outlawing cluster weapons",
            "convention banning cluster weapons",
            "Convention of Cluster Munitions",
            "Oslo Convention",
            "Convention on Cluster Bombs",
            "ban on cluster munitions",
            "treaty banning the production, use and stockpiling of cluster munitions",
            "Cluster Munitions Convention",
            "anti-cluster bomb treaty",
            "cluster-bomb treaty",
            "cluster-munitions convention",
        ],
        "TPNW": [
            "TPNW",
            "nuclear ban treaty",
            "treaty banning nuclear weapons",
            "Treaty for the Prohibition of Nuclear Weapons",
            "UN nuclear weapons ban treaty",
            "Nuclear Weapons Prohibition Treaty",
            "Treaty on the Prohibition of Nuclear Weapons",
            "treaty to ban nuclear weapons",
            "Nuclear Weapon Ban Treaty",
            "Nuclear Prohibition Treaty",
            "treaty prohibiting nuclear weapons",
            "Treaty to Prohibit Nuclear Weapons",
            "Treaty Prohibiting Nuclear Weapons",
            "UN Treaty on the Prohibition of Nuclear Weapons",
            "ban treaty on nuclear weapons",
        ],
        "ATT": [
            "Arms Trade Treaty",
            "ATT",
            "UN Arms Trade Treaty",
            "global arms trade treaty",
            "treaty on the arms trade",
            "treaty regulating the international arms trade",
            "treaty to regulate the arms trade",
            "Treaty on Arms Trade",
            "Arms Trade Treaty (ATT)",
            "treaty regulating the global trade in conventional weapons",
            "Arms-Trade Treaty",
        ],
        "CTBT": [
            "Comprehensive Nuclear-Test-Ban Treaty",
            "Comprehensive Test Ban Treaty",
            "Comprehensive Nuclear Test Ban Treaty",
            "nuclear test ban treaty",
            "CTBT",
        ],
        "CWC": [
            "CWC",
            "Convention on Chemical Weapons",
            "Chemical Weapons Treaty",
            (
                "Convention on the Prohibition of the Development, Production, Stockpiling and Use of "
                "Chemical Weapons and on their Destruction"
            ),
            "Chemical Weapons Convention",
            "Convention on the Prohibition of Chemical Weapons",
            "Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons",
            "chemical weapons ban treaty",
            "treaty banning chemical weapons",
        ],
        "CCW": [
            "CCW",
            "Convention on Certain Conventional Weapons",
            "Convention on Conventional Weapons",
            "Convention on Certain Conventional Weapons (CCW)",
            "UN Convention on Conventional Weapons",
            (
                "Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons "
                "Which May Be Deemed to Be Excessively Injurious"
            ),
            "Certain Conventional Weapons Convention",
            "Inhumane Weapons Convention",
            "Conventional Weapons Convention",
            "1980 Convention on Certain Conventional Weapons",
        ],
    },
    "fr": {
        "APMBC": [
            "Convention d'Ottawa",
            "Traité d'Ottawa",
            "Convention sur l'interdiction des mines antipersonnel",
            (
                "Convention sur l'interdiction de l'emploi, du stockage, de la production et du transfert "
                "des mines antipersonnel et sur leur destruction"
            ),
            "Traité d'interdiction des mines antipersonnel",
            "traité interdisant les mines antipersonnel",
            "traité d'interdiction des mines",
            "Convention pour l'interdiction des mines antipersonnel",
            "traité sur les mines antipersonnel",
            "Convention d'interdiction des mines",
            "traité bannissant les mines antipersonnel",
            "convention internationale sur les mines antipersonnel",
            "Convention sur l'interdiction des mines anti-personnel",
            "Convention d'Ottawa sur les mines antipersonnel",
            "traité international d'interdiction des mines terrestres",
            "accord d'Ottawa",
            "Convention relative à l'interdiction des mines antipersonnel",
            "traité contre les mines antipersonnel",
            "Traité d'Interdiction des Mines",
            "Convention sur les mines",
            "convention interdisant les mines terrestres",
        ],
        "CCM": [
            "Convention sur les armes à sous-munitions",
            "Convention d'Oslo",
            "Traité d'Oslo",
            "traité interdisant les bombes à sous-munitions",
            "traité d'interdiction des bombes à sous-munitions",
            "convention sur les bombes à sous-munitions",
            "Convention internationale sur les armes à sous-munitions",
            "traité sur les bombes à sous-munitions",
            "convention interdisant les armes à sous-munitions",
            "Convention relative aux armes à sous-munitions",
            "traité d'Oslo sur les bombes à sous-munitions",
            "traité international interdisant les armes à sous-munitions",
            "Convention sur les Munitions à Fragmentation",
            "convention sur les sous-munitions",
            "traité bannissant les bombes à fragmentation",
            "traité international interdisant l'utilisation des bombes à sous-munitions",
            "accord interdisant les bombes à sous-munitions",
            "Convention d'interdiction des bombes à sous-munitions",
        ],
        "TPNW": [
            "Traité sur l'interdiction des armes nucléaires",
            "TIAN",
            "traité d'interdiction des armes nucléaires",
            "traité interdisant les armes nucléaires",
            "traité d'interdiction de l'arme nucléaire",
            "Traité sur l'Interdiction des Armes Nucléaires (TIAN)",
        ],
        "ATT": [
            "Traité sur le commerce des armes",
            "TCA",
            "traité international sur le commerce des armes",
            "traité sur le commerce international des armes",
            "traité régulant le commerce des armes",
        ],
        "CCW": [
            "Convention sur certaines armes classiques",
            "CCAC",
            "Convention sur certaines armes conventionnelles",
        ],
        "CWC": [
            "Convention sur l'interdiction des armes chimiques",
            "Convention sur les armes chimiques",
            "convention d'interdiction des armes chimiques",
        ],
        "CTBT": [
            "Traité d'interdiction complète des essais nucléaires",
            "TICE",
            "TICEN",
        ],
    },
    "es": {
        "APMBC": [
            "Convención de Ottawa",
            "Tratado de Ottawa",
            "Convención sobre la prohibición de minas antipersonal",
            (
                "Convención sobre la Prohibición del Empleo, Almacenamiento, Producción y Transferencia de "
                "Minas Antipersonal y sobre su Destrucción"
            ),
            "Tratado de Prohibición de Minas",
            "Convención sobre la Prohibición de Minas Antipersonales",
            "Tratado para la Prohibición de Minas Antipersonal",
            "Convención de Ottawa sobre minas antipersonal",
            "tratado que prohíbe las minas antipersonales",
            "Tratado sobre la Prohibición de Minas",
            "Convención para la prohibición de minas antipersona",
            "Convenio de Ottawa",
            "tratado contra las minas antipersona",
            "Convención sobre Minas Antipersonal",
            "Tratado de Prohibición de Minas Antipersonal",
            "Convención de Minas Antipersonal",
            "tratado internacional de prohibición de minas terrestres",
            "Tratado de Ottawa contra las minas",
            "Convención contra las Minas Antipersonal",
            "Convención de Prohibición de Minas Antipersonal",
        ],
        "CCM": [
            "Convención sobre Municiones en Racimo",
            "Convención sobre municiones de racimo",
            "Tratado de Oslo",
            "Convención de Oslo",
            "tratado que prohíbe las bombas de racimo",
            "Convenio sobre bombas de racimo",
            "Convención para la Prohibición de las Municiones de Racimo",
            "Tratado internacional para la prohibición de las bombas de racimo",
            "Tratado contra las bombas de racimo",
            "Convención sobre Bombas de Racimo",
            "tratado de prohibición de las bombas de racimo",
            "Convención contra las municiones en racimo",
            "Convención de Municiones en Racimo",
            "tratado que prohíbe el uso de bombas de racimo",
            "Convenio de Oslo",
            "Tratado sobre Municiones en Racimo",
            "Convención Internacional sobre Municiones en Racimo",
            "CCM",
            "acuerdo que prohíbe las bombas de racimo",
        ],
        "TPNW": [
            "Tratado sobre la Prohibición de las Armas Nucleares",
            "TPAN",
            "Tratado de Prohibición de Armas Nucleares",
            "Tratado para la Prohibición de las Armas Nucleares",
            "Tratado de Prohibición de las Armas Nucleares",
            "tratado que prohíbe las armas nucleares",
        ],
        "ATT": [
            "Tratado sobre el Comercio de Armas",
            "TCA",
            "Tratado de Comercio de Armas",
            "Tratado Internacional sobre Comercio de Armas",
            "Tratado del Comercio de Armas",
            "tratado que regula el comercio de armas",
        ],
        "CWC": [
            "Convención sobre Armas Químicas",
            "Convención sobre las Armas Químicas",
            "Convención para la Prohibición de las Armas Químicas",
        ],
        "CCW": [
            "Convención sobre Ciertas Armas Convencionales",
            "CCAC",
        ],
        "CTBT": [
            "Tratado de Prohibición Completa de los Ensayos Nucleares",
            "TPCE",
        ],
    },
}

OTHERS = {
    "en": [
        "the Treaty on the Non-Proliferation of Nuclear Weapons",
        "the Convention on the Rights of Persons with Disabilities",
        "the Biological Weapons Convention",
        "Additional Protocol II to the Geneva Conventions",
    ],
    "fr": [
        "le Traité sur la non-prolifération des armes nucléaires",
        "la Convention sur les armes biologiques",
    ],
    "es": [
        "el Tratado sobre la no proliferación de las armas nucleares",
        "la Convención sobre Armas Biológicas",
    ],
}


def codes_in(text: str, language: str) -> list[str]:
    scan = scanner(TONGUES[language])
    return [
        scan.codes[found.lastgroup or ""] for found in scan.treaties.within(stretch(scan, text, 0, len(text)))
    ]


@pytest.mark.parametrize(
    ("language", "code", "name"),
    [
        (language, code, name)
        for language, those in NAMES.items()
        for code, names in those.items()
        for name in names
    ],
)
def test_a_treaty_is_known_by_any_of_its_names(language: str, code: str, name: str) -> None:
    assert codes_in(f"... {name} ...", language) == [code]


@pytest.mark.parametrize(
    ("language", "name"), [(language, name) for language in OTHERS for name in OTHERS[language]]
)
def test_a_treaty_of_another_kind_is_taken_for_none_of_these(language: str, name: str) -> None:
    assert set(codes_in(name, language)) <= {""}
