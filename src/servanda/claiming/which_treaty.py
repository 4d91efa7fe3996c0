"""Under which treaty a claim is judged, where its text names none or several."""

from __future__ import annotations

from collections.abc import Sequence

from servanda.claiming.deciding import Asking, careful, carrying_out
from servanda.claiming.model import Claim, Found, replace
from servanda.claiming.topics import LANDMARKS, OPENED


def judged(found: list[Found], asking: Asking) -> tuple[tuple[Claim, ...], str | None]:
    """The claims with their verdicts; where the text names no treaty, under the one its days and ranks fit.

    A figure cannot be called wrong for a treaty the text never named, unless several others fitted it.
    The treaty that fitted is returned too: the text may go on to speak of it.
    """
    # Of how treaties are carried out, figures are many and rounded: they do not tell which treaty is meant.
    nameless = [claim for claim in found if claim.treaty is None and not carrying_out(claim)]
    meant, best = _fitting(nameless, asking) if nameless else (None, 0)
    spoken_of = tuple(dict.fromkeys(claim.treaty for claim in found if claim.treaty))
    if meant is None:
        read = (_of_either(careful(claim, asking), asking) for claim in found)
        return tuple(_told_elsewhere(claim, spoken_of, asking) for claim in read), None
    claims = []
    for claim in found:
        if claim.treaty is None:
            told = _of_either(careful(replace(claim, treaty=meant), asking), asking)
            if told.verdict == "contradicted" and best < _SURE:
                told = _opened(told, "the text names no treaty")
        else:
            also = claim.also if claim.named or claim.treaty == meant else (*claim.also, meant)
            told = _of_either(careful(replace(claim, also=also), asking), asking)
        claims.append(_told_elsewhere(told, spoken_of, asking))
    return tuple(claims), meant


def _fitting(nameless: list[Found], asking: Asking) -> tuple[str | None, int]:
    """The one treaty that fits claims which name none best, and how many telling ones it fits."""
    fits: dict[str, int] = {}
    for code in CANDIDATES:
        verdicts = [careful(replace(claim, treaty=code), asking) for claim in nameless]
        fits[code] = sum(1 for claim in verdicts if claim.verdict == "supported" and _telling(claim.found))
    best = max(fits.values())
    fitting = [code for code, count in fits.items() if count == best]
    return (fitting[0], best) if best and len(fitting) == 1 else (None, 0)


_SURE = 3
"""Claims a treaty must fit, at the least, before a further one may be called wrong under it."""


def _of_either(claim: Claim, asking: Asking) -> Claim:
    """The claim, unless it is true of another treaty its words may speak of.

    A day that is right to the day for that treaty tells that it is meant; a figure may be right by accident, so it
    is left open.
    """
    if claim.verdict == "supported":
        return claim
    main = claim.found.main
    telling = _telling(claim.found) or len(claim.found.states) > _A_FEW
    if main not in (None, claim.found.treaty) and not claim.found.named and telling:
        # "The Treaty" in an article on one, behind the name of another it is compared with.
        other = careful(replace(claim.found, treaty=main), asking)
        if other.verdict == "supported":
            return other
    day = claim.found.date
    landmark = _DAYS.get(day.day) if day is not None and day.exact else None
    if (
        claim.verdict == "contradicted"
        and not claim.found.named
        and landmark not in (None, claim.found.treaty)
    ):
        if landmark in claim.found.also:
            meant = careful(replace(claim.found, treaty=landmark), asking)
            if meant.verdict == "supported":
                return meant
        return _opened(claim, f"that is a day of {landmark}, and the text names no treaty beside it")
    if claim.verdict == "contradicted" and "" in claim.found.also:
        return _opened(claim, "the text may speak of another treaty it names, which the record does not hold")
    for code in filter(None, claim.found.also):
        other = careful(replace(claim.found, treaty=code), asking)
        if other.verdict != "supported":
            continue
        exact = (
            claim.found.date is not None and (claim.found.date.latest - claim.found.date.earliest).days < 40
        )
        if claim.found.kind in ("date", "deadline") and exact:
            return other
        if claim.verdict == "contradicted":
            return _opened(
                claim, f"the text may speak of {code}, of which it is true, and not of {claim.found.treaty}"
            )
    if claim.verdict == "contradicted" and not claim.found.named and _of_a_state(claim.found):
        for code in CANDIDATES:
            if careful(replace(claim.found, treaty=code), asking).verdict == "supported":
                return _opened(claim, f"it is true of {code}, and the sentence names no treaty")
    return claim


def _told_elsewhere(claim: Claim, spoken_of: Sequence[str], asking: Asking) -> Claim:
    """The claim, unless it tells of what a state did under a treaty that the text goes on to name.

    "Mexico ratified on 6 May. It is the seventh country to ratify the Convention ...", behind words of another treaty.
    """
    found = claim.found
    if claim.verdict != "contradicted" or found.named or found.kind != "date" or not found.states:
        return claim
    for code in spoken_of:
        other = claim if code == found.treaty else careful(replace(found, treaty=code), asking)
        if other.verdict == "supported":
            exact = found.date is not None and found.date.exact
            return other if exact else _opened(claim, f"the text may speak of {code}, of which it is true")
    return claim


_A_FEW = 3
"""More states than these, of all of which the same is true, tell that a treaty is meant."""


def _opened(claim: Claim, missing: str) -> Claim:
    """The claim left open, and what is missing."""
    return replace(
        claim,
        verdict="unverifiable",
        missing=missing,
        explanation=f"Not checked: {missing}.",
        nearest=None,
        elsewhere="",
    )


_DAYS = {**{day: code for code, day in OPENED.items()}, **LANDMARKS}
"""The days of treaties, each of one alone."""

CANDIDATES = ("CCM", "APMBC", "ATT", "TPNW", "CWC", "CTBT", "CCW")
"""The treaties a text that names none is held against."""


def _of_a_state(found: Found) -> bool:
    """Whether a claim gives a state its very rank or day: such a one is right of another treaty by no accident."""
    exact = found.date is not None and found.date.exact
    return bool(found.states) and (found.kind == "ordinal" or (found.kind == "date" and exact))


def _telling(found: Found) -> bool:
    """Whether a claim says enough to tell one treaty from another: an exact day, a rank, a count above a few."""
    if found.kind == "date":
        return found.date is not None and found.date.exact
    if found.kind == "rule":
        return found.what == "threshold"
    return found.kind in ("ordinal", "count") and isinstance(found.value, int) and found.value > 5
