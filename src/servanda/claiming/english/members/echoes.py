"""What is said again of others without its verb: "Peru has ratified, as has Chile", "many have signed, but Finland has not"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from servanda.claiming.english.members.staying_out import EVEN
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading


class Said(NamedTuple):
    """What was said last of states under a treaty: its sense, whether it was denied, and whether a noun told it."""

    what: str
    denied: bool
    by_noun: bool


_PREDICATE = re.compile(
    r"\b(?:(?P<verb>sign(?:ed)?(?! an?\b)|ratif(?:y|ied)|join(?:ed)?|acceded?)\b|"
    r"(?P<noun>signator(?:y|ies)|states? part(?:y|ies)|part(?:y|ies)(?= (?:to|of)\b|[,.;])|members?(?= of (?:the )?<[TC])|bound by (?:the )?<[TC]))"
)
_DENYING = re.compile(
    r"\b(?:not|never|nor|neither|no|none|non-|without|refused|declined|yet to|still to|failed)\b[^.;:,]{0,60}$|\bnon-?(?:states? )?$"
)
_FINITE = re.compile(
    r"\b(?:(?:is|are|has|have|did)\b(?!(?: not| yet to)?(?: either| too)?(?:[,.;]|$))|(?:was|were|had|will|must|can|may|uses?|used)\b)"
)
"""A verb of something else; one that only echoes what is said before is none."""
_ECHO = re.compile(
    r"\b(?P<neither>nor|neither) (?:has|have|is|are|did) (?:the )?<S|<S\d+>,? (?:has|have|is|are|did)(?P<no> not| yet to)?(?: either| too| so far)?(?=[,.;]|$)"
)
"""What was said of others in the meantime, without its verb: "South Korea has not, nor have India and Pakistan"."""


def last_said(text: str) -> Said | None:
    """What a text says last, where nothing else has been told of states since."""
    told = list(_PREDICATE.finditer(text))
    if not told:
        return None
    last = told[-1]
    since = text[last.end() :]
    echoes = list(_ECHO.finditer(since))
    if len(_ECHO.sub("", since)) > 110 or _FINITE.search(_ECHO.sub("", since)):
        return None
    word = last.group()
    if last.group("noun"):
        what = "signed" if word.startswith("signator") else "parties"
    else:
        what = {"s": "signed", "j": "joined"}.get(word[0], "ratified")
    denied = _DENYING.search(text[: last.start()]) is not None
    if echoes:
        denied = bool(echoes[-1]["neither"] or echoes[-1]["no"])
    return Said(what, denied, last.group("noun") is not None)


def said_of_so_many(reading: Reading, match: re.Match[str]) -> str | None:
    """What the words before a match say of so many states: that they signed, or joined; none where it is denied."""
    here = match.string[: match.start()]
    before = here if len(here) > _SOME_WORDS else reading.before
    said = last_said(f"{before.rstrip()}.")
    if said is None or said.denied or "<N" not in before:
        return None
    return "signed" if said.what == "signed" else "joined"


_SOME_WORDS = 12
"""Letters: with fewer of them before it, what a match goes on from stands in the sentence before."""


def _spoken(reading: Reading, match: re.Match[str]) -> Said | None:
    """What the words before an echo say, in its own sentence or, where it begins one, in the one before."""
    here = match.string[: match.start("s")].rstrip()
    before = reading.before.rstrip(" .;")
    if len(here) <= 12:
        return last_said(before)
    if _INTRODUCED.search(here) and not _PREDICATE.search(here):
        return last_said(before)
    here = _LEADING.sub("", f"{here} ")
    return last_said(here if _PREDICATE.search(here) else f"{before}, {here}")


_INTRODUCED = re.compile(r"\bthere (?:are|remain)\b.*(?:-|:|\()(?: ?the)?$")
"""How a sentence introduces those it names: "there are some - Finland and Egypt - that have not done so"."""

_WHOSE = r"(?:(?:(?:the|its|our|their|his|her|fellow|all|also|both|other|many|some|several) )*(?:[a-z-]+ )?(?:neighbou?rs?|allies|ally|partners?|friends?|members?|countries|states?|nations?|islands?|<G\d+>),? )?"
"""What they are, before their names: "so did our neighbours Chile and Peru"."""
_LEADING = re.compile(
    r"[,;:-]? ?(?:(?:and|but|while|whereas|though|although|yet|just) ?)*"
    rf"(?:(?:as|so|nor|neither) (?:too )?(?:has|have|did|is|are)(?: {_WHOSE})?)?(?: the)? ?$"
)
"""What stands between the words before an echo and its state."""


def _again(
    fits: Callable[[Said], bool], *, negated: bool
) -> Callable[[Reading, re.Match[str]], Found | None]:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        said = _spoken(reading, match)
        states = reading.value(match, "s")
        if (
            said is None
            or not states
            or not fits(said)
            or said.by_noun != (match.group("v") in ("is", "are"))
        ):
            return None
        what = "joined" if negated and said.what == "ratified" and not said.denied else said.what
        here = any(item.sort in "TC" and item.start < reading.places[match.start()] for item in reading.found)
        # "Oman joined the one treaty. Lebanon did not, but it ratified the other": the first is meant.
        told = [] if here else [item.value for item in reading.told if item.sort == "T" and item.value]
        return reading.claim(
            match,
            "membership",
            what,
            value=not negated,
            negated=negated,
            treaty=told[-1] if told else None,
            states=tuple(dict.fromkeys(states)),
        )

    return make


def _of_two(*, negated: bool) -> Callable[[Reading, re.Match[str]], Found | None]:
    """What is said of both of the two states that the sentence before named."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        if len(reading.subject) != 2 or reading.before.count("<S") != 1:
            return None
        word = match.group("k") or match.group("n")
        what = "signed" if word.startswith("sign") else "joined" if word.startswith("join") else "ratified"
        what = "parties" if match.group("n") and what != "signed" else what
        denied = negated or " not " in match.group()
        return reading.claim(
            match, "membership", what, value=not denied, negated=denied, states=reading.subject
        )

    return make


_END = r"(?=[.,;:)]|$| -| (?:and|but|because|either|despite|nor|as well)\b)"
_HERE = r"(?:^|[,;:(-] ?|\b(?:but|while|whereas|though|although|yet|and) )"
_NOUN = r"(?P<n>states? part(?:y|ies)|part(?:y|ies)(?= (?:to|of) )|signator(?:y|ies)|members?(?= of (?:the )?<[TC]))"
_BOTH = r"^(?:while |although |though )?(?:both(?: (?:countries|states|nations|governments|sides|of them|of these))?|the two(?: (?:countries|states|nations|neighbours|neighbors))?)"
_NEITHER = r"^(?:while |although |though )?neither(?: (?:country|state|nation|government|side|of (?:them|the two|these)))?"
_DONE = r"(?P<k>signed(?: and ratified)?|ratified|joined|acceded)"

ECHOES: tuple[Rule, ...] = (
    rule(
        "but so and so has not",
        rf"{_HERE}(?:the )?{{S}},? (?P<v>has|have|did|is|are){EVEN} (?:not(?: (?:yet |so far )?done so)?|yet to(?: do so)?){EVEN}{_END}",
        _again(lambda said: True, negated=True),
        "Many states have joined the Convention, but Finland has not",
    ),
    rule(
        "some, named between dashes, have not done so",
        rf"\b(?:states|countries|nations|powers|producers|governments|others|members)(?: ?-|:| \() ?(?:the )?{{S}}(?:,? (?:for (?:a start|example|instance|one)|among others))?(?: ?-|\)) ?(?:that |which |who )?(?P<v>has|have){EVEN} (?:not(?: yet| so far)? done so|yet to do so){EVEN}{_END}",
        _again(lambda said: True, negated=True),
        "We want all to sign the Convention. Some countries - Finland and Egypt, for example - have not done so",
    ),
    rule(
        "nor has so and so",
        rf"(?:^|[,;:-] ?|\band )(?:and )?(?:nor|neither) (?P<v>has|have|did|is|are) (?:the )?{{S}}{_END}",
        _again(lambda said: said.denied, negated=True),
        "Russia has not signed the Convention, nor has Finland",
    ),
    rule(
        "as has so and so",
        rf"(?:^|[,;:-] ?|\b(?:and|just) )(?:and )?(?:as|so) (?:too )?(?P<v>has|have|did|is|are) {_WHOSE}(?:the )?{{S}}{_END}",
        _again(lambda said: not said.denied, negated=False),
        "Peru has ratified the Convention, as have Chile and Norway",
    ),
    rule(
        "but so and so has",
        r"(?:^|(?<=; )|\b(?:not|never|non-?\w+|neither|refused|declined|yet to)\b[^.;]{0,100}?[,;]? (?:but|while|whereas|though|although|yet) )(?:the )?{S},? (?P<v>has|have|did|is|are)(?: (?:already|now|both|all|too|also))*(?=[.,;:)]|$)",
        _again(lambda said: said.denied, negated=False),
        "Russia has not ratified the Convention, but Norway has",
    ),
    rule(
        "so and so is not among them",
        rf"{{S}},? (?P<v>is|are){EVEN} not{EVEN} (?:among|(?:<N\d+>|one) of) (?:them|those|these)(?=[.,;:)]|$)",
        lambda r, m: _not_of_them(r, m),
        "The Convention has 112 parties. Finland is not one of them.",
    ),
    rule(
        "both of them",
        rf"{_BOTH} (?:(?:have|had)(?: also| now| both| already| not(?: yet)?)* {_DONE}(?= (?:to )?(?:the )?<[TC]| it\b|[.,;]|$)|are(?: also| now| both| not(?: yet)?)* (?:a )?{_NOUN})",
        _of_two(negated=False),
        "Chile and Norway joined the talks. Both countries are States Parties to the Convention",
    ),
    rule(
        "neither of them",
        rf"{_NEITHER} (?:(?:has|have|had)(?: yet| so far)? {_DONE}(?= (?:to )?(?:the )?<[TC]| it\b|[.,;]|$)|(?:is|are) (?:a |yet a )?{_NOUN})",
        _of_two(negated=True),
        "Finland and Egypt joined the talks. Neither country is a State Party to the Convention",
    ),
)


_JOINED = re.compile(
    rf"{_PREDICATE.pattern}|\b(?:adopted|accepted|endorsed|backed|approved) by\b|\bpart(?:y|ies)\b"
)


def _not_of_them(reading: Reading, match: re.Match[str]) -> Found | None:
    here = match.string[: match.start()]
    before = here if len(here) > 12 else reading.before
    told = list(_JOINED.finditer(before))
    if not told or "<N" not in before or _DENYING.search(before[: told[-1].start()]):
        return None
    what = "signed" if told[-1].group().startswith("sign") else "joined"
    return reading.claim(
        match, "membership", what, value=False, negated=True, states=reading.value(match, "s")
    )
