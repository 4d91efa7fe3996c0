"""By when the work of the state told before must be done, in French and Spanish: "les travaux de dépollution de l'article 4
devaient s'achever le 1er juin 2021"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import certainty, doings
from servanda.claiming.making.senses import Sense, sense
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.firmness import is_wished
from servanda.claiming.romance.making.days import spoken_of
from servanda.claiming.romance.meaning import Grammar

_BY_TREATY = re.compile(r"\bart[íi]c(?:ulo|le) <N|<[TC]\d+>")


def _of_the_state_told(works: Sequence[Sense]) -> Make:
    """The deadline of the state spoken of; certain where the words say that it is the treaty's, and no plan's."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day, (states, sure) = reading.mention(match, "d"), spoken_of(reading, match)
        about = doings.article(reading, match, works) or sense(match.group(), works)
        if day is None or len(states) != 1 or not about:
            return None
        firm = sure and not certainty(reading, day) and _BY_TREATY.search(match.group()) is not None
        return doings.due(
            reading, match, about, day, states, "its own", firm=firm and not is_wished(match.string)
        )

    return make


def works_due(grammar: Grammar, pattern: str, works: Sequence[Sense], example: str) -> tuple[Rule, ...]:
    """The rule of a language, of its whole ``pattern``."""
    return (grammar.plain("its work was to be done by", pattern, _of_the_state_told(works), example),)
