"""That a treaty has not entered into force, or is in force: "which has yet to come into force", "is now in force"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule, marked, rule
from servanda.claiming.making.standings import IN_FORCE
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading

_IT = r"(?:{T}|\bit|{U},? which|{U} that)"
_COME = r"(?:enter(?:ed)?|come|gone?|take|taken|become)"
_FORCE = r"(?:in ?to (?:legal )?(?:force|effect)|(?:legal )?effect|(?:legally )?(?:binding|effective|operative)|(?:binding |international )*law)"
_NOT_FOR = r"(?!,? (?:for|in|with respect to|on|between|as regards|until|before|when|as long|by|at)\b)(?! (?:in )?<[DS])"
_STILL = r"(?:(?:still|however|itself|also|as a result|thus|therefore|formally|officially|legally|so far|currently|unfortunately) )*"


def _is_part_of_a_name(reading: Reading, match: re.Match[str]) -> bool:
    """Whether "convention" stands without an article, as at the end of a name."""
    tag = match.group()
    if not tag.startswith("<C"):
        return False
    return not str(reading.tag(tag[: tag.index(">") + 1]).value).startswith(
        ("the ", "this ", "that ", "its ")
    )


def _standing(*, negated: bool) -> Make:
    """Whether the treaty is in force on the day of the text; of the past nobody knows which day is meant."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        before = match.string[: match.start()].rstrip()
        if _OF_IT.search(before) or (_is_part_of_a_name(reading, match) and _NAMED.search(before)):
            return None
        past = _THEN.search(match.string) is not None
        return reading.claim(
            match,
            "membership",
            IN_FORCE,
            value=not negated,
            negated=negated,
            note=UNSURE if past else "",
        )

    return make


_OF_IT = re.compile(
    r"\b(?:to|of|on|under|for|in|with|by|from|implementing|amending|protocol|amended)(?: the| this)?$"
)
"""Words before a treaty by which something else of it is meant: "the protocol to the Convention"."""
_NAMED = re.compile(r"(?:\w|>)(?<!\band)(?<!\bbut)(?<!\bthat)(?<!\bwhile)(?<!\bas)(?<!\bthe)(?<!\bthis)$")
"""A word before "convention" that is part of another's name: "the African Union convention"."""
_THEN = re.compile(
    r"\b(?:had|was|were|then|when|while|although|though|at (?:the|that) time|until|before|if|ago|would|in those days|back|hope\w*|once|amendments?|annex|law|bill|act)\b|<D\d+>"
)
"""Words by which a treaty may have been in force, or not, on another day; or another thing is."""

_PENDING: tuple[Rule, ...] = (
    rule(
        "has not entered into force yet",
        rf"{_IT},? {_STILL}(?:has|have) {_STILL}(?:not|never)(?: yet| so far)? {_COME} {_FORCE}{_NOT_FOR}",
        _standing(negated=True),
        "The Convention has not yet entered into force",
    ),
    rule(
        "has yet to enter into force",
        rf"{_IT},? {_STILL}(?:has|have|is|are) {_STILL}(?:yet|still) to {_COME} {_FORCE}{_NOT_FOR}",
        _standing(negated=True),
        "Britain will ratify the Convention, which has yet to come into force",
    ),
    rule(
        "is not in force yet",
        rf"{_IT},? {_STILL}is {_STILL}(?:not(?: yet)?|yet to be) (?:in (?:force|effect)|(?:legally )?binding|effective|operative|(?:international )?law){_NOT_FOR}(?! on)",
        _standing(negated=True),
        "The Convention is not yet in force",
    ),
    rule(
        "is in force now",
        rf"{{T}},? (?:which )?(?:is|has been) (?:(?:now|already|currently|finally|officially|fully|today) )+in (?:force|effect){_NOT_FOR}",
        _standing(negated=False),
        "The Convention is now in force",
    ),
)

PENDING = marked(Mark.OF_THE_TREATY, _PENDING)
