"""French: several states that acted on one day, and those whose instrument is not deposited yet."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Rule
from servanda.claiming.romance import members
from servanda.claiming.romance.jointly import jointly, not_by_the_one

_PAPERS = (
    r"(?:son|leurs?|l'|les|ses) ?instruments?(?: (?:de ratification|d'adhésion|d'acceptation|d'approbation))?"
)


JOINTLY: tuple[Rule, ...] = (
    *jointly(
        GRAMMAR,
        on=r"le |ce |en ",
        states=r"[eé]tats|pays|nations|gouvernements|signataires",
        the=r"la |le |les |l'",
        verbs=r"(?:l'|y )?ont (?:également |aussi |ensemble )?(?:(?:remis|déposé|transmis) (?:ensemble |conjointement )?(?:leurs|les) instruments|ratifiée?|signée?|adhéré)",
        events=(
            ("signature", re.compile(r"signé")),
            ("joined", re.compile(r"adhéré")),
            ("deposit", re.compile(r"instrument|ratifi")),
        ),
        example="Le 3 décembre 2008, trois pays (l'Espagne, la France et le Japon) ont signé la Convention",
    ),
    GRAMMAR.figure(
        "have not deposited their instrument yet",
        rf"{{S}},? (?:qui )?(?:n'a|n'ont) (?:pas encore|toujours pas|encore pas) (?P<v>déposé|remis|transmis) {_PAPERS}",
        members(lambda _: "ratified", negated=True),
        "La Belgique n'a pas encore déposé son instrument de ratification",
    ),
    GRAMMAR.figure(
        "its instrument is not deposited yet",
        rf"{_PAPERS} (?:n'a|n'ont) (?:pas encore|toujours pas) été (?P<v>déposé|remis|transmis)s?",
        not_by_the_one,
        "La Lituanie l'a signée. L'instrument n'a pas encore été déposé",
    ),
)
