"""States told apart from all others of a group, and those whose leaving is only mentioned: "in the G7 the US alone has stayed
out", "Lithuania's recent withdrawal from the Convention"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_OUT = (
    r"(?:(?:has|have|had|is|are|was|remains?|stays?) (?:still |so far |yet )*(?:stayed out|stayed away|stayed outside|kept out|remained outside|held out|outside|absent|missing|"
    r"not (?:yet )?(?:joined|signed(?: up)?|ratified|acceded|a party|party|on board))|(?:stays?|remains?|keeps?|stands?) (?:out|outside|aside|apart|away)|(?:is|are) (?:still )?(?:the )?(?:holdouts?|outsiders?))"
)
_GROUP = r"(?:in|of|within|among|amongst|inside) (?:all )?(?:of )?(?:the )?(?:(?:members?|member states|states|countries|nations) (?:of|in) (?:the )?)?{G}(?:'s?)?(?: (?:members|states|countries|nations|member states))?"


def _alone(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.membership("only outside", near_group=True)(reading, match)
    return made if isinstance(made, Found) else None


def _has_left(reading: Reading, match: re.Match[str]) -> Found | None:
    """Whose withdrawal is spoken of; it may be one that is only proposed."""
    made = making.membership("withdrew")(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


def _the_country_has_left(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.membership_of_subject("withdrew")(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


ALONE: tuple[Rule, ...] = (
    rule(
        "in a group one alone has stayed out",
        rf"(?:^|[;:,(] ?|\band |\bbut ){_GROUP},? (?:the )?{{S}} (?:alone|is the only one that) ?{_OUT}",
        _alone,
        "In the G7, the United States alone has stayed out of the Convention",
    ),
    rule(
        "in a group only one has stayed out",
        rf"(?:^|[;:,(] ?|\band |\bbut ){_GROUP},? only (?:the )?{{S}} {_OUT}",
        _alone,
        "Of the G7, only the United States has stayed outside the Convention",
    ),
    rule(
        "one alone in a group has stayed out",
        rf"{{S}},? (?:alone|as the only one),? {_GROUP},? {_OUT}",
        _alone,
        "The United States alone among the G7 remains outside the Convention",
    ),
    rule(
        "alone in a group one has stayed out",
        rf"(?:^|[;:,(] ?|\band |\bbut )alone {_GROUP},? (?:the )?{{S}} {_OUT}",
        _alone,
        "Alone in the G7, the United States has not signed the Convention",
    ),
    rule(
        "its recent leaving",
        r"{S}(?:'s?) (?:recent |own |earlier |formal |controversial |unprecedented |regrettable )*(?:withdrawal|exit|departure|denunciation) (?:from|of) {T}(?![^.;<]{0,25}<D\d)",
        _has_left,
        "Lithuania's recent withdrawal from the Convention is part of a trend",
    ),
    rule(
        "the country's recent leaving",
        r"\b(?:the (?:country|government|state|nation|republic)'s|its) (?:recent|earlier|own recent|formal) (?:withdrawal|exit|departure|denunciation) (?:from|of) {T}(?![^.;<]{0,25}<D\d)",
        _the_country_has_left,
        "Lithuania will quit the pact. It follows the country's recent withdrawal from the Convention on Cluster Munitions",
    ),
)
