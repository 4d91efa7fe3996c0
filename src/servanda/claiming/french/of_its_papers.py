"""Papers of a treaty that French tells from it by their gender: "un amendement à la Convention, adopté le 3 mai 1996"."""

from __future__ import annotations

import re

from servanda.claiming.reading import Reading

_TREATY = re.compile(r"<[TC]\d+>")
_PAPER = re.compile(
    r"(?:^|[ '(])(?:amendement|article|avenant|protocole(?! [iv]+\b)|accord|mécanisme|plan|rapport|document|code|guide|règlement|"
    r"fonds|statut|comité|secrétariat|bureau)s?\b[^.;:]{0,120}?(?<=[ (])(?:à|de|sur|pour) (?:la |cette |ladite )$"
)
"""A masculine noun, and a treaty of the feminine gender that only says which one is meant."""
_ANOTHER = re.compile(r"<T(\d+)>(?: [a-zà-ÿ]+){0,4}? ?(?<=[ >])(?:à |de )?(?:la |cette |ladite )?$")
_ITS_NAME = re.compile(r"(?:protocole|accord|traité|pacte|statut)s?\b", re.IGNORECASE)
_MASCULINE = re.compile(r"\b(?:adopté|signé|conclu|approuvé|entré|ouvert|faits?)\b(?!e)")


def of_its_paper(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a participle that does not agree with the convention it follows is said of a paper named ahead of it."""
    if _MASCULINE.search(match.group()) is None:
        return False
    within = _TREATY.search(match.group())
    ahead = list(_TREATY.finditer(reading.tagged, 0, match.start()))
    if within is not None:
        place = match.start() + within.start()
    elif ahead:
        place = ahead[-1].start()
    else:
        return False
    before = reading.tagged[:place]
    if _PAPER.search(before) is not None:
        return True
    other = _ANOTHER.search(before)
    if other is None:
        return False
    named = reading.found[int(other[1])]
    return not named.value and _ITS_NAME.match(reading.source, named.start) is not None
