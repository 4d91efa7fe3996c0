"""None of a group, told without the verb: "84 have signed; none of the nuclear-armed states has done so", "no NATO member
is among them"."""

from __future__ import annotations

import re

from servanda.claiming.english.members.echoes import last_said
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_OF_IT = r"(?: (?:member )?(?:states?|countries|country|members?|governments?|powers?))?"
_NONE = r"<N\d+> (?:(?:of|member (?:of|from)|members of|country (?:of|in|from)|countries (?:of|in)|state (?:of|in|from)|states (?:of|in)) )?(?:the |these |those )?(?:<N\d+> )?(?:current )?"
_OTHERS = r"(?:,? (?:and|nor|or)(?: indeed)? (?:<N\d+> )?(?:(?:of|member of|members of|state of|country of) )?(?:the )?<G\d+>{of})?"
_AGAIN = r"(?:(?:has|have)(?: yet| so far| ever)? done (?:so|either|the same|likewise)|(?:did|does|do) so|(?:is|are|was|were)(?: yet)? (?:among|one of|part of) (?:them|these|those))"


def _none(reading: Reading, match: re.Match[str]) -> list[Found]:
    """That none of each group named has done what was told of others."""
    said = last_said(f"{reading.before.rstrip(' .;')}, {match.string[: match.start()]}")
    told = [reading.tag(tag) for tag in _TAG.findall(match.group())]
    if said is None or said.denied or not told or told[0].value != 0:
        return []
    made = [
        reading.claim(
            match, "share", "signed" if said.what == "signed" else "joined", value="none", group=item.value
        )
        for item in told
        if item.sort == "G"
    ]
    # Whoever is told to have signed may have joined otherwise.
    sure = said.what == "signed"
    return [found if sure else replace(found, note=UNSURE) for found in made if found is not None]


_TAG = re.compile(r"<[NG]\d+>")

NONE_OF: tuple[Rule, ...] = (
    rule(
        "none of a group has done so",
        rf"{_NONE}<G\d+>{_OF_IT}{_OTHERS.replace('{of}', _OF_IT)} {_AGAIN}(?!,? (?:except|but|apart|save|other than|besides|bar\b|without))",
        _none,
        "So far 84 states have signed the treaty. None of the nuclear-armed states has done so",
    ),
)
