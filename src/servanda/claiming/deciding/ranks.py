"""Which number a state was: "the 55th State Party"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from servanda import places
from servanda.claiming.deciding.shared import (
    MEANS,
    Asking,
    left_open,
    likeliest,
    on_day,
    window_of,
)
from servanda.claiming.deciding.shares import ORGANIZATIONS
from servanda.claiming.deciding.slips import never_did
from servanda.claiming.model import OF_SOME, Claim, Found, replace
from servanda.dates import PartialDate, in_words
from servanda.engine.history import History


def ordinal(found: Found, asking: Asking) -> Claim:
    """The rank of a state among those that consented or signed; "the 96th to join" may have signed."""
    if len(found.states) > 1:
        return _of_one_of_them(found, asking)
    claim = _rank(found, asking)
    if (
        claim.verdict != "supported"
        and _ACCEDE.search(found.text)
        and (rank := _of_accessions(found, asking))
    ):
        return rank
    if found.what == "signed" and _never_did(found, asking):
        # Who never signed "became a signatory" by acceding.
        acceding = _rank(replace(found, what="parties"), asking)
        return replace(acceding, found=found) if acceding.verdict == "supported" else claim
    if claim.verdict == "supported" or found.what != "parties":
        return claim
    either = _EITHER.search(found.text) is not None
    if (
        claim.verdict == "contradicted"
        and (either or _BOUND.search(found.text) is None)
        and _last_to_join(claim, asking)
    ):
        if not either and _TO_JOIN.search(found.text) is None:
            return left_open(
                found, asking, "it is the rank of the state among all that had joined, signatories too"
            )
        return replace(
            claim,
            verdict="supported",
            reading="joined",
            nearest=None,
            record_value=found.value,
            explanation=f"{claim.explanation[:-1]}; but number {found.value} among all that had signed or acceded.",
        )
    if _JOIN.search(found.text) is None:
        return claim
    signing = _rank(replace(found, what="signed"), asking)
    if signing.verdict == "supported" or _never_did(found, asking):
        return replace(signing, found=found)  # who has not consented can only have joined by signing
    return claim


def _of_accessions(found: Found, asking: Asking) -> Claim | None:
    """The rank of a state among those that acceded, having signed nothing, where it is that: "the third to accede"."""
    history, began = _act_of(found, asking) if len(found.states) == 1 and found.treaty else (None, None)
    if history is None or began is None or history.signed_on is not None or found.treaty is None:
        return None
    steps = asking.ledger.steps(found.treaty, "acceded", found.group)
    before, after = steps.on(began - timedelta(days=1))[0], steps.on(began)[1]
    if not isinstance(found.value, int) or not before < found.value <= after:
        return None
    return Claim(
        found=found,
        verdict="supported",
        as_of=PartialDate.of(began),
        reading="acceded",
        record_value=found.value,
        states=found.states,
        sources=asking.ledger.sources(found.treaty),
        explanation=f"When {places.name(found.states[0], on=began)} did so on {in_words(began)} it was number {found.value} "
        "of those that had acceded.",
    )


_ACCEDE = re.compile(r"\baccede\b|\badh[ée]rer|\badherir", re.IGNORECASE)


def _of_one_of_them(found: Found, asking: Asking) -> Claim:
    """A rank that is of one of several states: right if it is of any, wrong if it can be of none."""
    claims = [ordinal(replace(found, states=(state,)), asking) for state in found.states]
    return likeliest(found, claims)


_ADMITTED = 2
"""Ranks by which writers differ within an organisation, as they take those that were admitted to it later."""


_WIDEST = frozenset({"UNRG_AFRICA"})
"""Groups as wide as anybody draws the region: no rank in it is higher than that in the group."""


_MORE_OF_THE_FIRST = 5
"""Ranks behind the first so many of which a state may still be told to be one."""


_BOUND = re.compile(r"\bpart(?:y|ies|e|es|ies?)\b|\bratif|\bacced|\badh[ée]r|\badhiri", re.IGNORECASE)
"""Words for those that are bound; "the 110th nation" may have only signed."""


_TO_JOIN = re.compile(r"\b(?:to|has|have|had) join", re.IGNORECASE)
"""Words of the act by which a state became one of all that had joined."""


_EITHER = re.compile(
    r"\b(?:firmar|firmarl[oa]|ratificarl[oa]|ratificar|signer|sign) (?:o|u|ou|or) (?:à )?(?:adherir|adhérer|accede)",
    re.IGNORECASE,
)
"""Words that rank a state among those that signed and those that acceded alike."""


def _last_to_join(claim: Claim, asking: Asking) -> bool:
    """Whether the rank is that of the last to have joined in any way, on the day of a state's deposit."""
    found = claim.found
    assert found.treaty is not None
    history = asking.ledger.treaty(found.treaty).histories.get(found.states[0]) if found.states else None
    if history is None or not history.spells or history.spells[-1].deposited[0] is None:
        return False
    joined = asking.ledger.steps(found.treaty, "joined")
    return found.value == joined.on(history.spells[-1].deposited[0])[0]


_JOIN = re.compile(r"\bjoin", re.IGNORECASE)


_BECOMES = re.compile(
    r"\bbecom(?:es|ing)\b|\bha(?:s|ve) (?:just |now )?become\b|\bdevien(?:t|nent)\b|\bvien(?:t|nent) de\b|"
    r"\bse convierten?\b|\bacaban? de\b",
    re.IGNORECASE,
)
"""Words by which it happened just now, in the languages read here."""
_NEWS = 92
"""Days for which that is said of it: until the treaty enters into force for the state, at the least."""


def _surely_never_did(found: Found, asking: Asking) -> bool:
    """Whether a state that is named with its rank has done nothing at all under the treaty, as the record surely tells."""
    return never_did(replace(found, what="deposit", date=window_of(found, asking), note=""), asking)


def _never_did(found: Found, asking: Asking) -> bool:
    """Whether the record holds no act of the one state by which it would be a number among those that acted."""
    return bool(found.states) and _act_of(found, asking)[1] is None


def _act_of(found: Found, asking: Asking) -> tuple[History | None, date | None]:
    """The history of the one state, and the first day on which it may have done what its rank is told of: signed, or
    consented, the last time if it did so again."""
    assert found.treaty is not None
    history = asking.ledger.treaty(found.treaty).histories.get(found.states[0])
    if history is None:
        return None, None
    if found.what == "signed":
        return history, history.signed_on[0] if history.signed_on else None
    return history, history.spells[-1].deposited[0] if history.spells else None


def _rank(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    if not isinstance(found.value, int):
        return left_open(found, asking, "no rank")
    ledger = asking.ledger
    reading = "signed" if found.what == "signed" else "consented"
    steps = ledger.steps(found.treaty, reading, found.group)
    if not found.states:
        window = window_of(found, asking)
        day = window.latest if window else asking.today
        began_with = steps.on(day - timedelta(days=_NEWS))[0] if _BECOMES.search(found.text) else 0
        if window is not None and began_with < found.value <= steps.on(day)[0]:
            return Claim(
                found=found,
                verdict="supported",
                as_of=window,
                reading=reading,
                record_value=steps.on(day)[0],
                sources=ledger.sources(found.treaty),
                explanation=f"{steps.on(day)[0]} states {MEANS[reading]} {on_day(window)}, so there was a number {found.value}.",
            )
        return left_open(found, asking, "the text does not say clearly which state")
    state = found.states[0]
    history, began = _act_of(found, asking)
    if history is None or began is None:
        if window_of(found, asking) is not None and _surely_never_did(found, asking):
            told = f"By {window_of(found, asking)} {places.name(state)} had neither signed nor joined"
            return Claim(
                found=found,
                verdict="contradicted",
                as_of=window_of(found, asking),
                states=(state,),
                sources=ledger.sources(found.treaty),
                explanation=f"{told}, so that it was no number of those that had.",
            )
        return left_open(found, asking, f"the record holds no such act of {places.name(state)}")
    before, after = steps.on(began - timedelta(days=1)), steps.on(began)
    ever = [
        first
        for code, other in ledger.treaty(found.treaty).histories.items()
        if found.group in (None, "") or code in ledger.members(found.group or "", began)
        if (
            first := (other.signed_on[0] if other.signed_on else None)
            if reading == "signed"
            else (other.spells[0].deposited[0] if other.spells else None)
        )
    ]
    ranks = set(range(before[0] + 1, after[1] + 1)) | {after[0]}
    ranks |= set(range(sum(day < began for day in ever) + 1, sum(day <= began for day in ever) + 1))
    if found.hedge == "at_most":
        # Among the first thirty is any of them; a few more are told so, as writers look at other lists.
        if found.value < min(ranks) <= found.value + _MORE_OF_THE_FIRST:
            return left_open(found, asking, f"it was number {min(ranks)}, and the first are counted loosely")
        ranks = {found.value} if min(ranks) <= found.value else ranks
    name = places.name(state, on=began)
    shown = str(min(ranks)) if len(ranks) == 1 else f"{min(ranks)} to {max(ranks)}"
    if found.value in ranks:
        return Claim(
            found=found,
            verdict="supported",
            as_of=PartialDate.of(began),
            reading=reading,
            record_value=found.value,
            states=(state,),
            sources=ledger.sources(found.treaty),
            explanation=f"When {name} did so on {in_words(began)} it was number {shown} of those that {MEANS[reading]}.",
        )
    covered = ledger.covered_until(found.treaty)
    doubtful = bool(history.spells) and history.spells[-1].fact.low_confidence
    if doubtful or (covered is not None and began > covered):
        return left_open(found, asking, "the order of the acts is not certain in the record")
    among_some = found.note == OF_SOME and found.value <= max(
        ranks
    )  # no rank among some is above that among all
    near = any(abs(found.value - rank) <= _ADMITTED for rank in ranks)
    beyond = found.group in _WIDEST and found.value > max(ranks) + _ADMITTED
    if found.group is not None and (found.group not in ORGANIZATIONS or near) and not beyond:
        return left_open(found, asking, "the text may draw the region otherwise")
    if among_some or found.note not in ("", OF_SOME) or found.value * 3 < min(ranks):
        # "The second state to join in 2020", "the ninth party from Europe": a rank among some.
        return left_open(found, asking, "the text may count only some of the states")
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=PartialDate.of(began),
        record_value=after[0],
        nearest=shown,
        states=(state,),
        sources=ledger.sources(found.treaty),
        explanation=f"When {name} did so on {in_words(began)} it was number {shown}, not {found.value}.",
    )
