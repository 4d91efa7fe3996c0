"""That nobody has joined since some day: "since we met last September not one State has joined"."""

from __future__ import annotations

import re

from servanda.claiming.english.doubts import OTHER_OBJECT
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.counts import NOBODY, delta
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_STATE = r"(?:states?(?: part(?:y|ies))?|country|countries|nations?|governments?|members?)"
_MORE = r"(?:other |new |further |more |additional )*"
_WHO = rf"(?P<none>(?:not (?:<N\d+>|a single|any) {_MORE}{_STATE}|(?:no|<N\d+>) {_MORE}{_STATE}|nobody(?: else)?|no[- ]one(?: else)?))"
_DONE = (
    r"(?:has|have) (?:yet |so far |formally )*(?P<v>joined|ratified|acceded|signed)(?: (?:to )?(?:it|{T}))?"
)
_SO_FAR = r"(?:(?!<)[^.;:,<]){0,40}?"
_TREATY = r"(?:(?: to| of| by)? {T})?"


def _nobody(reading: Reading, match: re.Match[str]) -> Found | None:
    """That none is new since the day told, or the one told last."""
    who = match.groupdict().get("none") or ""
    number = _NUMBER.search(who)
    if number is not None and reading.tag(number.group()).value != (1 if who.startswith("not ") else 0):
        return None
    if any(item.sort == "G" for item in reading.found):
        return None
    if "<T" not in match.group() and _ANOTHER.search(match.string, 0, match.start()):
        return None
    since = reading.value(match, "d") if match.groupdict().get("d") else None
    if since is None:
        here = reading.places[match.start()]
        told = [item.value for item in reading.found if item.sort == "D" and item.start < here]
        since = told[-1] if told else reading.then
    if since is None:
        return None
    about = "signed" if (match.groupdict().get("v") or "") == "signed" else ""
    about = "ratified" if "ratification" in match.group() else about
    return reading.claim(match, "delta", "new_since", value=0, date=since, about=about, note=NOBODY)


def _some(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """A few that joined since a day; so many that they may be all there are, other rules read."""
    number = reading.value(match, "n")
    grouped = any(item.sort == "G" for item in reading.found)
    return delta("new_since")(reading, match) if number and number < _FEW and not grouped else None


_ANOTHER = re.compile(rf"\b(?:signed|joined|endorsed|ratified)\b{OTHER_OBJECT.pattern}")
"""Another thing that was signed before: "six countries signed the joint statement, and nobody has joined it since"."""
_FEW = 20
_NUMBER = re.compile(r"<N\d+>")

NOBODY_SINCE: tuple[Rule, ...] = (
    rule(
        "since a day nobody has joined",
        rf"\bsince {_SO_FAR}{{D}},? {_WHO} {_DONE}",
        _nobody,
        "Since September 2023 not one State has joined the Convention",
    ),
    rule(
        "nobody has joined since a day",
        rf"{_WHO} {_DONE},? since (?:then|(?:(?!<[DNT])[^.;:]){{0,50}}?{{D}})",
        _nobody,
        "No new state has joined the Convention since August 2023",
    ),
    rule(
        "since then nobody has joined",
        rf"\bsince(?: then)?,? {_WHO} {_DONE}",
        _nobody,
        "South Sudan acceded to the Convention in August 2023; since then, no other State has joined",
    ),
    rule(
        "and nobody has joined since",
        rf"{_WHO} {_DONE} since(?=[.,;]|$)",
        _nobody,
        "South Sudan acceded to the Convention in August 2023; nobody has joined since",
    ),
    rule(
        "no new parties since a day",
        rf"\b(?:has|have) (?:not (?:gained|won|attracted|received|seen) (?:a single|any)|(?:gained|won|attracted|received|seen|been) no) (?:new |further |more |additional )*(?:states? part(?:y|ies)|part(?:y|ies)|members?|ratifications?|accessions?){_TREATY} since {_SO_FAR}{{D}}",
        _nobody,
        "The Convention has gained no new States Parties since September 2023",
        "There have been no new ratifications of the Convention since September 2023",
    ),
    rule(
        "since a day a few have joined",
        rf"\bsince {_SO_FAR}{{D}},? {{N}} {_MORE}{_STATE} {_DONE}",
        _some,
        "Since September 2022, two states have joined the Convention",
    ),
    rule(
        "a few have joined since a day",
        rf"{{N}} {_MORE}{_STATE} {_DONE},? since (?:(?!<[DNTS])[^.;:]){{0,40}}?{{D}}",
        _some,
        "Two states have joined the Convention since September 2022",
    ),
)
