"""Votes in the General Assembly and its First Committee on resolutions about a treaty: results, and who voted how.

The two forums vote on the same text a month apart and are never mixed. "The Assembly", said loosely, may be its
committee; a text that names neither may speak of both. A vote on a paragraph is another vote.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from servanda import places
from servanda.acts import Resolution, Vote
from servanda.claiming.deciding.accounts import Account, accounts, covered, sources_of, surely
from servanda.claiming.deciding.shared import Asking, left_open, on_day
from servanda.claiming.deciding.votes_of_a_session import COMMITTEE, PLENARY, but_for_one, of_this_session
from servanda.claiming.hedges import holds
from servanda.claiming.making.ballots import ADOPTION
from servanda.claiming.model import Claim, Found, replace
from servanda.dates import PartialDate

CONFERENCE = "conference"
ELSEWHERE = "elsewhere"
"""Of a vote the text does not say to be the General Assembly's: a parliament's, a conference's."""

_FORUMS = {PLENARY: "the General Assembly", COMMITTEE: "its First Committee", CONFERENCE: "its conference"}
_CHOICES = {"yes": "in favour", "no": "against", "abstain": "abstaining"}


def vote(found: Found, asking: Asking) -> Claim:
    """The claim, of a result or of how states voted."""
    forum, _, symbol = found.about.partition(" ")
    assert found.treaty is not None
    treaty = asking.ledger.treaty(found.treaty)
    kept = [account for account in accounts(treaty, Resolution) if not account.act.part]
    adopting = [account for account in kept if _adopted_it(account, treaty.law.adopted)]
    if found.what in _CHOICES and not found.states and _of_its_adoption(found, adopting):
        return _result(found, asking, adopting, "")
    the_day = PartialDate.of(treaty.law.adopted) if treaty.law.adopted else None
    if forum == ADOPTION:
        found = replace(found, date=the_day)
    if adopting and the_day and not found.states and found.date == the_day:
        claim = _result(found, asking, adopting, "", alone=True)
        told, true = found.value, claim.nearest
        near = isinstance(told, int) and isinstance(true, int) and abs(told - true) <= _TOLD_LATER
        if near:
            return left_open(found, asking, f"{true} is nearest, and some told later how they meant to vote")
        return claim
    if forum == ELSEWHERE or found.what not in _CHOICES:
        return left_open(found, asking, "the text does not say that this is a vote of the General Assembly")
    held = [account for account in kept if account.act.forum != CONFERENCE and _fits_symbol(account, symbol)]
    if not held:
        return left_open(found, asking, "the record holds no such vote")
    if found.states:
        return _of_states(found, asking, held, forum)
    return _result(found, asking, held, forum)


def voted_on(found: Found, asking: Asking) -> Claim:
    """The day of a vote: right where the record holds one of that day. Another day may be that of a vote it does not
    hold."""
    assert found.treaty is not None
    forum, _, symbol = found.about.partition(" ")
    held = [
        account
        for account in accounts(asking.ledger.treaty(found.treaty), Resolution)
        if account.act.voted_on is not None
        and found.date is not None
        and found.date.earliest
        <= account.act.voted_on.earliest
        <= account.act.voted_on.latest
        <= found.date.latest
        and forum in ("", account.act.forum)
        and _fits_symbol(account, symbol)
    ]
    if not held:
        return left_open(found, asking, "the record holds no such vote on that day")
    return Claim(
        found=found,
        verdict="supported",
        as_of=found.date,
        reading=str(held[0].act.forum),
        record_value=_day(held[0]),
        sources=sources_of(held),
        explanation=f"{_told(held[0])}.{surely(held)}",
    )


_TOLD_LATER = 3
"""Votes by which a result may grow when delegations tell the secretariat how they had meant to vote."""


def _adopted_it(account: Account, adopted: date | None) -> bool:
    """Whether a vote was the one by which the treaty itself was adopted."""
    return adopted is not None and account.act.voted_on == PartialDate.of(adopted)


def _of_its_adoption(found: Found, adopting: Sequence[Account]) -> bool:
    """Whether a result is that of the vote by which the treaty was adopted: of any day that may be its own."""
    if found.date is not None and not any(_on(account, found.date) for account in adopting):
        return False
    return any(_counts(found, account) for account in adopting)


def _result(
    found: Found, asking: Asking, held: Sequence[Account], forum: str, *, alone: bool = False
) -> Claim:
    """How many voted so: right of any vote on the day told in the forum told; ``alone``, where there was one only."""
    assert found.treaty is not None
    counted = [account for account in held if getattr(account.act, found.what) is not None]
    near = [account for account in counted if _on(account, found.date)]
    meant = [account for account in near if forum in ("", account.act.forum)]
    right = [account for account in meant if _counts(found, account)]
    if found.date is None:
        lately = [account for account in right if _just_before(account, asking)]
        whole = [account for account in right if _counts_all(found, account)]
        # Few votes have the same figure in favour; of those against and abstaining many have.
        loosely = right if not found.parts or found.what == "yes" else []
        right = lately or whole or loosely
    if right and (found.date is not None or _one_vote(right)):
        first = next((account for account in right if not account.remembered), right[0])
        others = sorted(
            {
                str(getattr(account.act, found.what))
                for account in meant
                if _same_vote(account, first) and not _counts(found, account)
            }
        )
        rival = f" Another account has {', '.join(others)}." if others else ""
        return Claim(
            found=found,
            verdict="supported",
            as_of=found.date,
            reading=str(first.act.forum),
            record_value=_number(first, found.what),
            readings={key: _number(first, key) for key in _CHOICES if getattr(first.act, key) is not None},
            sources=sources_of(right),
            explanation=f"{_told(first)}.{rival}{surely(right)}",
        )
    if right:
        days = ", ".join(sorted({_day(account) for account in right}))
        return left_open(found, asking, f"the text gives no day; it would be true of the votes of {days}")
    if found.date is None:
        told_of = but_for_one(found, of_this_session(counted, asking), forum)
        if not told_of or found.note or not found.named:
            return left_open(found, asking, "the text does not say of which vote")
        return _not_so(found, told_of)
    if not meant:
        known = "; ".join(sorted({_told(account) for account in near}))
        missing = f"the record holds no result of {_FORUMS.get(forum, 'a vote')} {on_day(found.date)}"
        return left_open(found, asking, f"{missing}; {known}" if known else missing)
    told = "; ".join(sorted({_told(account) for account in meant}))
    # "The Assembly" may be its committee, and a vote whose forum is not told may be either.
    missing_forums = {PLENARY, COMMITTEE} - {account.act.forum for account in near}
    either = near if forum != COMMITTEE else meant
    loose = [account for account in either if _counts(found, account)]
    certain = found.date.exact or found.date.earliest.month == _LAST_MONTH
    if found.date.exact and any(account.act.voted_on == found.date for account in near):
        missing_forums = set()  # no resolution goes to the vote in both on one day
    complete = alone or (
        covered(asking, found.treaty, "resolutions", found.date.latest)
        and (not missing_forums or (forum != "" and certain) or forum == COMMITTEE)
    )
    agreed = all(account.seen for account in meant) and len(
        {str(getattr(a.act, found.what)) for a in meant}
    ) == len({a.act.forum for a in meant})
    if found.note or loose or not complete or not agreed or not found.named:
        return left_open(
            found,
            asking,
            f"{told}; the text may speak of another vote",
            nearest=_number(meant[0], found.what),
        )
    return _not_so(found, meant)


def _not_so(found: Found, meant: Sequence[Account]) -> Claim:
    """A result that none of the votes it may be of has."""
    told = "; ".join(sorted({_told(account) for account in meant}))
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=found.date,
        reading=str(meant[0].act.forum),
        record_value=_number(meant[0], found.what),
        nearest=_number(meant[0], found.what),
        sources=sources_of(meant),
        explanation=f"{told}, not {found.value} {_CHOICES[found.what]}.",
    )


_LAST_MONTH = 12
"""The month in which the committee votes no more, so that "the Assembly" is the Assembly."""


def _of_states(found: Found, asking: Asking, held: Sequence[Account], forum: str) -> Claim:
    """How states voted: from the roll call, and from what it cannot be where the list of a choice is complete."""
    assert found.treaty is not None
    near = [account for account in held if _on(account, found.date) and forum in ("", account.act.forum)]
    votes = [
        account
        for account in accounts(asking.ledger.treaty(found.treaty), Vote)
        if not account.act.part and any(_same_vote(account, resolution) for resolution in near)
    ]
    if found.date is None:
        days = {_day_key(account) for account in near}
        right_on = [
            key
            for key in sorted(days)
            if all(
                any(_day_key(v) == key and v.act.state == state and v.act.choice == found.what for v in votes)
                for state in found.states
            )
        ]
        if not right_on:
            return left_open(found, asking, "the text does not say of which vote")
        right = [
            v
            for v in votes
            if _day_key(v) in right_on and v.act.state in found.states and v.act.choice == found.what
        ]
        years = ", ".join(key[0] for key in right_on)
        return _voted(
            found,
            right,
            f"{_names(found.states)} voted so ({_CHOICES[found.what]}) in the sessions of {years}.",
        )
    if not near:
        return left_open(found, asking, f"the record holds no vote {on_day(found.date)}")
    mine = [v for v in votes if v.act.state in found.states]
    right = [v for v in mine if v.act.choice == found.what]
    if {v.act.state for v in right} >= set(found.states):
        rival = " Another account differs." if len(right) < len(mine) else ""
        return _voted(
            found, right, f"{_names(found.states)}: {_CHOICES[found.what]}; {_told(near[0])}.{rival}"
        )
    wrong = [state for state in found.states if _surely_not(state, found, near, votes)]
    voted = {v.act.state: v.act.choice for v in mine}
    told = ", ".join(
        f"{places.name(s)}: {voted[s]}" if s in voted else f"{places.name(s)}: not on the roll held"
        for s in found.states
    )
    sure = (
        wrong and not found.note and covered(asking, found.treaty, "votes", found.date.latest) and found.named
    )
    if not sure:
        return left_open(found, asking, f"the roll call held gives {told}")
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=found.date,
        record_value=told,
        nearest=told,
        states=tuple(wrong),
        sources=sources_of(mine or near),
        explanation=f"{told}; {_told(near[0])}.",
    )


def _surely_not(state: str, found: Found, near: Sequence[Account], votes: Sequence[Account]) -> bool:
    """Whether a state did not vote so in any of the votes meant: it is known to have voted otherwise, or the list of
    those who voted so is complete without it."""
    for resolution in near:
        roll = [v for v in votes if _same_vote(v, resolution)]
        mine = {v.act.choice for v in roll if v.act.state == state and v.seen}
        if mine and found.what not in mine and "not_voting" not in mine:
            continue
        listed = {v.act.state for v in roll if v.act.choice == found.what}
        count = getattr(resolution.act, found.what)
        if (
            not mine
            and resolution.seen
            and count is not None
            and count.exact
            and len(listed) == int(count.value)
        ):
            continue
        return False
    return bool(near)


def _voted(found: Found, right: Sequence[Account], told: str) -> Claim:
    return Claim(
        found=found,
        verdict="supported",
        as_of=found.date,
        reading=str(right[0].act.forum),
        record_value=found.what,
        states=found.states,
        sources=sources_of(right),
        explanation=f"{told}{surely(right)}",
    )


def _counts(found: Found, account: Account) -> bool:
    amount = getattr(account.act, found.what)
    return (
        amount is not None
        and isinstance(found.value, int)
        and holds(found.hedge, found.value, float(amount.value))
    )


def _counts_all(found: Found, account: Account) -> bool:
    """Whether a vote has all the figures that are told together: those of one vote are none of another."""
    amounts = ((getattr(account.act, choice), told) for choice, told in found.parts)
    return all(amount is None or holds("exactly", told, float(amount.value)) for amount, told in amounts)


def _on(account: Account, day: PartialDate | None) -> bool:
    """Whether a vote was on a day told; one whose day is not known, within the months in which its session votes."""
    if day is None:
        return True
    if account.act.voted_on is not None:
        return bool(account.act.voted_on.could_be(day))
    year = int(account.act.session)
    months = (10, 11) if account.act.forum == COMMITTEE else (11, 12)
    return bool(date(year, months[0], 1) <= day.latest and day.earliest <= date(year, months[1], 30))


_LATELY = 60
"""Days before a document within which a vote it gives no day for was held."""


def _just_before(account: Account, asking: Asking) -> bool:
    day, told = asking.date, account.act.voted_on
    return day is not None and told is not None and 0 <= (day.latest - told.earliest).days <= _LATELY


_SYMBOL = re.compile(r"(\d{2})/(\d+)")


def _fits_symbol(account: Account, symbol: str) -> bool:
    told, mine = _SYMBOL.search(symbol), _SYMBOL.search(account.act.symbol)
    return told is None or (mine is not None and told.groups() == mine.groups())


def _day_key(account: Account) -> tuple[str, str]:
    return account.act.session, account.act.forum


def _same_vote(one: Account, other: Account) -> bool:
    return _day_key(one) == _day_key(other) and one.act.symbol == other.act.symbol


def _one_vote(found: Sequence[Account]) -> bool:
    return len({_day_key(account) for account in found}) == 1


def _number(account: Account, what: str) -> int:
    return int(getattr(account.act, what).value)


def _day(account: Account) -> str:
    return str(account.act.voted_on or account.act.session)


def _told(account: Account) -> str:
    act = account.act
    counts = ", ".join(
        f"{getattr(act, key)} {word}" for key, word in _CHOICES.items() if getattr(act, key) is not None
    )
    return f"{act.symbol or act.title} in {_FORUMS[act.forum]}, {_day(account)}: {counts}"


def _names(states: Sequence[str]) -> str:
    return ", ".join(places.name(state) for state in states)
