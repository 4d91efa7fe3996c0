"""What French and Spanish rules make of a match that tells what a treaty requires, and who did not keep it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from servanda.claiming.grammar import Make
from servanda.claiming.making.doings import article
from servanda.claiming.making.senses import Sense
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading


def treaty_rule(what: str, unit: str, elsewhere: re.Pattern[str]) -> Make:
    """A period in the treaty's own rules; not where a single state, or an extension, is spoken of."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        if not isinstance(number, int) or elsewhere.search(reading.tagged) or "<S" in reading.tagged:
            return None
        if _AT_HOME.search(reading.tagged[: match.end()]):
            return None
        return reading.claim(match, "rule", what, value=number, note=unit)

    return make


PERIODS = {
    ("CCM", 3): "stockpile",
    ("CCM", 4): "clearance",
    ("APMBC", 4): "stockpile",
    ("APMBC", 5): "clearance",
    ("CCM", 7): "initial_report",
    ("APMBC", 7): "initial_report",
}
"""What each article sets a period for."""
_NOWHERE = re.compile(r"(?!)")


def period_of_article(days: str) -> Make:
    """The period ``n`` that the article ``o`` gives, in units ``u``, of which ``days`` is the word for days."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        what = PERIODS.get((reading.treaty(match) or "", reading.value(match, "o")))
        if what is None or (match.group("u") == days) != (what == "initial_report"):
            return None
        unit = "days" if match.group("u") == days else "years"
        return treaty_rule(what, unit, _NOWHERE)(reading, match)

    return make


def law_of_all(what: str, elsewhere: re.Pattern[str]) -> Make:
    """A period in the treaty's own rules, as its parties are said to have it; states in brackets do not count.

    Sentences that tell the rules in passing mix them up: the words are not sure enough to call one wrong.
    """

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        outside = _BRACKETS.sub("", reading.tagged)
        if not isinstance(number, int) or elsewhere.search(outside) or "<S" in outside:
            return None
        named = any(item.sort == "T" for item in reading.found)
        return reading.claim(
            match, "rule", what, value=number, note=UNSURE, treaty=None if named else reading.main
        )

    return make


_AT_HOME = re.compile(
    r"\b(?:(?:la|una|dicha|esta|su|propia) (?:nueva |propia )?ley|decreto|contrato|ejército|fuerzas armadas|acuerdo con|operador|"
    r"(?:la|une|cette|sa|propre) (?:nouvelle |propre )?loi|décret|contrat|armée|forces armées|accord avec|opérateur)\b[^<]*(?:<[NODHPG]\d+>[^<]*)*$"
)
"""Who has a term of its own at home, with no treaty named behind it: "the law obliges the army to destroy them"."""

_BRACKETS = re.compile(r"\([^()]*\)")


def were_late(senses: Sequence[Sense]) -> Make:
    """That states did not keep their deadlines for stocks or land, one claim for each; the words may mean another term."""

    def make(reading: Reading, match: re.Match[str]) -> list[Found] | None:
        about = article(reading, match, senses)
        states: tuple[str, ...] = reading.value(match, "s") or ()
        if not about:
            return None
        made = [
            reading.claim(match, "deadline", "missed", value=True, states=(state,), about=about, note=UNSURE)
            for state in states
        ]
        return [found for found in made if found is not None]

    return make
