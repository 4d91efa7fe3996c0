"""French labels of the lines of country profiles and of official gazettes."""

from __future__ import annotations

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.romance.profiles import Chronicle, Lines, chronicles, profiles
from servanda.claiming.romance.tables import tables

PROFILES = profiles(
    GRAMMAR,
    Lines(
        party_since=r"(?:[eé]tat )?partie(?: {U})? depuis",
        ratified=r"(?:(?:date|instrument|dépôt|dépôt de l'instrument) (?:de |d')(?:la )?)?(?:ratification|adhésion|acceptation|approbation|succession)(?: ou adhésion)?|ratifiée?|dépôt(?: de l'instrument)?",
        signed=r"signature|signée?",
        in_force=r"entrée en vigueur|en vigueur|vigueur",
        on=r"(?: ?(?:le|en))? ?",
        examples=(
            "Pérou. État partie depuis le 1er mars 2013.",
            "Pérou. Ratification : 26 septembre 2012",
            "Mauritanie.\n02.02.2012 Ratification",
            "Mauritanie.\n19.04.2010 Signature",
            "Mauritanie.\n01.08.2012 Entrée en vigueur",
        ),
    ),
)
TABLES = tables(
    GRAMMAR,
    "La Convention sur les armes à sous-munitions.\n\nÉtat | Signature | Ratification\nBénin | 3 décembre 2008 | 10 juillet 2017",
    "La Lituanie.\n\nTraité | Signature | Ratification\nConvention d'Oslo | 3 décembre 2008 | 24 mars 2011",
)
CHRONICLES = chronicles(
    GRAMMAR,
    Chronicle(
        the=r"la |le |les |l'",
        ratifies=r"ratifie(?:nt)?|(?:a|ont) ratifié|dépose(?:nt)?(?: (?:son|leur) instrument(?: de ratification)?)?|a déposé son instrument(?: de ratification)?",
        signs=r"signe(?:nt)?|a signé",
        joins=r"adhère(?:nt)?|a adhéré|rejoint|s'y joint",
        leaves=r"se retire|s'est retirée?|quitte|dénonce|notifie son retrait|s'en va|sort",
        instrument=r"(?:ratification|adhésion|dépôt|instrument(?: déposé)?)",
        examples=(
            "25 septembre 2009 : la France ratifie",
            "3 décembre 2008 : la France signe",
            "2 septembre 2014 : le Belize adhère",
            "6 mars 2025 : la Lituanie se retire",
            "16 février 2010 : trentième ratification",
        ),
    ),
)
