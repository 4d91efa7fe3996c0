"""Those that went no further than to sign, told beside those that ratified, in French and Spanish: "112 l'ont ratifiée et
12 autres l'ont signée", "los 67 que lo han ratificado y los 63 que solo lo han firmado"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from servanda.claiming import making
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.meaning import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlySigned:
    """The words of a language; each a pattern over tagged sentences.

    ``others`` is a further number and that its states have signed, ``only`` a number and that its states have only
    signed, ``by`` a further number of states by which the treaty was signed; each with an example.
    """

    others: tuple[tuple[str, str], ...]
    only: tuple[str, str]
    by: tuple[str, str]


_RATIFIED = re.compile(
    r"<N\d+>[^.;]{0,90}?\b(?:ratifi|estados partes?\b|[eé]tats parties)|\bratifi[^.;]{0,60}?<N\d+>"
)
"""How many have ratified, told ahead of those that have signed."""


_ANOTHER_PAPER = re.compile(
    r"\b(?:d[ée]clara[tc]i[oó]n|petici[oó]n|pétition|carta|lettre|appel|llamamiento|manifiesto|manifeste|communiqué|comunicado|charte)\b"
)
"""What else is signed, told of in the same sentence."""


def _beside_the_ratified(made_of: Make) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        here = match.start("n")
        beside = _RATIFIED.search(reading.tagged, 0, here) and not _ANOTHER_PAPER.search(
            reading.tagged, 0, here
        )
        return made_of(reading, match) if beside else None

    return make


def only_signed(grammar: Grammar, words: OnlySigned) -> tuple[Rule, ...]:
    """The rules of a language."""
    signatory = making.count("signatory")
    beside = _beside_the_ratified(signatory)
    return (
        *(
            grammar.figure("n others have signed, beside those that ratified", pattern, beside, example)
            for pattern, example in words.others
        ),
        grammar.figure("n that have only signed", words.only[0], beside, words.only[1]),
        grammar.figure("signed by n others", words.by[0], beside, words.by[1]),
    )
