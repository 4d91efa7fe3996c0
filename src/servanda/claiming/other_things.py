"""Whether words are supposed or denied, or speak of a law, a resolution or another treaty."""

from __future__ import annotations

import re

from servanda.claiming.marks import Mark
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.tongue import Tongue

_ANOTHER = re.compile(
    r"\b(?:the|la|le|el) (?:second|first|former|latter|other|seconde?|première?|segund[oa]|primer[oa])"
    r"(?: <C\d+>)? $"
)
"""One of two treaties told before: "the second entered into force in 2010"."""

_THAT_OF = re.compile(
    r"\b(?:celui|celle|ceux|celles|(?:el|al|del|la|los|las)(?= del? )) (?:de |du |d'|del )[^<;.,]{2,40},? $"
)
"""What goes back to a thing told before by the place it is called after."""

_NAMED = re.compile(r"<T\d+>")

_THE_DAY = re.compile(
    r",? (?:the (?:same |very )?(?:day|date)|when|le jour (?:où|même)|date à laquelle|el (?:mismo )?día|fecha en)"
    r"\b[^.;]*"
)
"""What else was on the day of a match: "it took effect on 6 March 2025, the day Lithuania left"."""

_ADOPTED = re.compile(
    r"\badop|\b(?:signed|ratified|signée? par|ratifiée? par|(?:firmad|ratificad|suscrit)[oa]s? por)\b"
)
"""What is said of a treaty only, and never of leaving one: "the first to leave it since its adoption in 2008"."""

_OF_A_STATE = re.compile(
    r"(?:<S\d+>'s?|\b(?:national|domestic|unilateral|swiss|german|french|dutch|"
    r"(?!humanitarian|egalitarian)\w+(?:ian|ish|ese))) "
    r"(?:own |national |first )*<[TC]\d+>(?:(?!<[TC]|[;.]).){0,90}$"
)
"""A ban of a state's own, called by the words the treaty is called by."""
_TREATY_TAG = re.compile(r"<[TC]\d+>")

_AHEAD_OF_IT = re.compile(
    r"^(?:adopt|sign|open|conclud|ratifi|conclu|ouvert|entré|firmad|suscrit|aprobad|abiert|ratificad|concluid)\w*\b[^.;]{0,160}?,"
    r" (?:the|this|la|le|l'|cette|ce|el|esta|este|dicha|dicho) ?<[TC]\d+>"
)
"""A sentence that begins with what was done to the treaty it then names: "signed in 2008, the treaty forbids"."""


def of_something_else(reading: Reading, tongue: Tongue, match: re.Match[str], marks: Mark) -> bool:
    """Whether the words are supposed or denied, or speak of a law or resolution and not of the treaty."""
    before = reading.tagged[: match.start()]
    if Mark.PRESUPPOSED in marks:
        return False
    if tongue.unreal.search(before):
        return True
    if Mark.OF_THE_TREATY not in marks:
        return False
    if _ANOTHER.search(before) and _NAMED.search(match.group()) is None:
        return True  # but "the first international treaty against the weapon" is one by name
    same_day = _THE_DAY.match(reading.tagged, match.end())
    told = reading.before + before + (same_day.group() if same_day is not None else "")
    of_it = (_TREATY_TAG.search(before) or _AHEAD_OF_IT.match(reading.tagged)) and not tongue.leaving.search(
        before
    )
    if (
        _TREATY_TAG.search(match.group()) is None
        and not of_it
        and tongue.leaving.search(told)
        and _ADOPTED.search(match.group()) is None
    ):
        return True
    if not before and _TREATY_TAG.search(match.group()) is None:
        named = _TREATY_TAG.search(reading.tagged, match.end())
        if tongue.other_thing.search(reading.tagged, match.end(), named.start() if named else match.end()):
            return True  # "adopted on 7 December, resolution 70/58 concerns the treaty"
    if _OF_A_STATE.search(reading.tagged[: match.end()]):
        return True  # "Austria's ban on cluster munitions was adopted in 2007"
    others = list(tongue.other_thing.finditer(reading.tagged[: match.end()]))
    if not others:
        return False
    if _THAT_OF.search(before):
        return True  # "the Lausanne plan follows that of Dubrovnik, adopted in 2015"
    other = others[-1]
    named = _TREATY_TAG.search(reading.tagged, other.end(), match.end())
    # "The law implementing the Convention entered into force": the treaty named only says which law.
    return named is None or tongue.belonging.search(reading.tagged[other.end() : named.start()]) is not None


_STEPS = frozenset({"adopted", "entered_into_force", "opened"})
_IT = re.compile(
    r"\W*(?:and |then |et |y )?"
    r"(?:(?:it|this|that|the latter|elle|il|ce(?:lle|lui)-(?:ci|là)|ella|éste?|ésta|est[ae])\b|"
    r"(?:entró|fue|surtió|se (?:adoptó|aprobó|abrió))\b)",
    re.IGNORECASE,
)
_A_TREATY = re.compile(r"\b(?:convention|treaty|traité|convención|tratado)\b")
_BREAK = re.compile(r"[.!?]\s|\n")
_BACK = 200


def of_a_thing_before(claim: Found, reading: Reading, tongue: Tongue) -> bool:
    """Whether a step is told of "it", and the sentence before tells of a law, a plan or a declaration, behind the
    name of the treaty if it names one: "the parties agreed on a plan. It was adopted on 21 September 2021"."""
    if claim.kind != "date" or claim.what not in _STEPS or claim.note:
        return False
    if any(item.sort in "TC" and item.start < claim.end for item in reading.found):
        return False
    if _IT.match(reading.source, reading.start) is None:
        return False
    # Read from the text itself: a sentence that tells nothing of a treaty is not kept.
    told = reading.source[max(0, reading.start - _BACK) : reading.start].rstrip().lower()
    told = _BREAK.split(told)[-1]
    named = [found.end() for found in _A_TREATY.finditer(told)]
    return tongue.other_thing.search(told, named[-1] if named else 0) is not None
