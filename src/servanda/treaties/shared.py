"""Readings that several treaties share, each named once so that the treaties can say which they follow."""

from __future__ import annotations

from datetime import date

from servanda.acts import ArmedConflict, Deposit, ProvisionalApplication, Signature, WithdrawalNotice
from servanda.dates import MissingDay, days_after, months_after
from servanda.engine.answers import Not, Undetermined, With
from servanda.engine.cases import Case
from servanda.engine.owed import Owed

MONTH_END = MissingDay.LAST_DAY_OF_MONTH
"""A period of months from the 31st ends on the last day of a shorter month.

No treaty here says so and no depositary notification has settled it; it is how periods of months are
commonly read. A notice of 31 August with six months' wait thus ends on the last day of February.
"""

SUSPENSION_CONTESTED = With(
    False,
    "a state that suspends relies on the general law of treaties (VCLT 57-62); whether it may is contested, "
    "and it is still counted as a party",
)
"""The answer of a treaty that knows withdrawal only, to a state that says it suspends."""

Effect = date | With | Not | Undetermined
"""What a rule on a day of effect answers: the day, with a caveat or without, why none, or what is open."""

NO_PROVISIONAL_APPLICATION = "no article provides for provisional application"


def months_later(day: date, months: int) -> date | With:
    """The end of a period of months, with a caveat where the month has no such day and we had to read it."""
    end = months_after(day, months, missing_day=MONTH_END)
    if end.day != day.day:
        return With(
            end,
            f"the month has no day {day.day}: read as {MONTH_END.value}; the depositary's own date prevails",
        )
    return end


def years_later(day: date, years: int) -> date | With:
    """The anniversary by which something must be done, with a caveat where there is none (29 February)."""
    return months_later(day, 12 * years)


def days_later(day: date, days: int) -> date:
    """The end of a period of calendar days."""
    return days_after(day, days)


def day_of(end: date | With) -> date:
    """The day itself, caveat aside."""
    day = end.value if isinstance(end, With) else end
    assert isinstance(day, date)
    return day


def not_before(day: date, earliest: date) -> date:
    """The later of the two: nothing enters into force for a state before the treaty does."""
    return max(day, earliest)


# Signature and consent


def open_until_in_force(case: Case, on: date, *, opens: date) -> bool:
    """Whether a signature is given from the opening on and before the general entry into force."""
    closes = case.general.entered_into_force
    return on >= opens and (closes is None or on < closes)


def accession_after_entry_into_force(case: Case, deposit: Deposit) -> bool | Undetermined:
    """Whether an accession was deposited once the treaty was in force, where it is not open before."""
    in_force = case.general.entered_into_force
    if in_force is None:
        return Undetermined("only after entry into force may a state accede, and the record holds none")
    if deposit.deposited_on.latest < in_force:
        return False
    if deposit.deposited_on.earliest >= in_force:
        return True
    return Undetermined(f"whether the accession came after the entry into force on {in_force.isoformat()}")


def declared_with(
    case: Case, declaration: ProvisionalApplication, *, at_signature: bool
) -> bool | With | Undetermined:
    """Whether provisional application was declared together with the act the treaty ties it to."""
    days = [act.deposited_on for act, _ in case.of(Deposit)]
    if at_signature:
        days += [act.signed_on for act, _ in case.of(Signature)]
    if any(day.could_be(declaration.declared_on) for day in days):
        return True
    act = "signature or instrument" if at_signature else "instrument"
    if any(day.latest < declaration.declared_on.earliest for day in days):
        return With(True, f"declared on a later day than the {act} with which the treaty lets it be declared")
    return Undetermined(f"the {act} with which provisional application was declared")


# Entry into force for a state


def brought_into_force(case: Case, deposit: Deposit, own_day: date) -> date | None:
    """The general entry into force, for a deposit among those that brought it about; None for a later one.

    Those are the deposits up to the day of the last instrument needed; where the record does not hold that
    day, those whose own wait was over by the general entry into force.
    """
    in_force, threshold = case.general.entered_into_force, case.general.threshold_on
    if in_force is None:
        return None
    among_them = deposit.deposited_on.day <= threshold if threshold is not None else own_day <= in_force
    return in_force if among_them else None


def deposited_before_entry_into_force(case: Case, deposit: Deposit) -> date | None:
    """The general entry into force, for any deposit before that day; None for one on the day or later.

    So read treaties that speak of states depositing after the entry into force, not after the last
    instrument needed: nobody who came in between waits longer.
    """
    in_force = case.general.entered_into_force
    return in_force if in_force is not None and deposit.deposited_on.day < in_force else None


def succession(case: Case, deposit: Deposit) -> Effect:
    """The day from which a successor state is bound.

    The depositary states it, normally the day of the succession of states; where the record does not have
    it, the state is bound from its notification at the latest.
    """
    in_force = case.general.entered_into_force
    if in_force is None:
        return Not("the treaty itself is not in force")
    stated = deposit.effective_on
    if stated is None:
        return With(
            not_before(deposit.deposited_on.day, in_force),
            "the record holds the day of notification only; the succession may take effect on an earlier day",
        )
    if stated.exact:
        return not_before(stated.day, in_force)
    first, last = not_before(stated.earliest, in_force), not_before(stated.latest, in_force)
    return Undetermined(f"the day on which the succession of {stated} took effect", between=(first, last))


# Leaving


def or_the_later_day_named(notice: WithdrawalNotice, end: date) -> date | Undetermined:
    """The end of a waiting period, or the later day the notice names where the treaty lets it name one."""
    named = notice.stated_effect_on
    if named is None or named.latest <= end:
        return end
    if named.exact:
        return named.day
    return Undetermined(
        f"the day in {named} that the notice names", between=(not_before(named.earliest, end), named.latest)
    )


def counted_from_receipt(end: date | Undetermined, caveat: str = "") -> With | Undetermined:
    """The end of a notice that goes to several addressees, reckoned from the day the depositary has it.

    The other parties, the organs and the Security Council may have it later; the record does not hold that.
    """
    if isinstance(end, Undetermined):
        return end
    receipt = "reckoned from the depositary's receipt; notice must also reach the other addressees"
    return With(end, f"{caveat}; {receipt}" if caveat else receipt)


def after_wait(
    case: Case,
    notice: WithdrawalNotice,
    end: date | With,
    *,
    any_conflict: bool = False,
    besides: str = "",
) -> Effect:
    """The end of a waiting period, unless the state is then engaged in an armed conflict.

    The test is made on that day only. Where nobody has found that there was a conflict the date stands,
    with a word that the record holds no such finding. ``any_conflict``: the treaty waits until the state is
    in no conflict at all, so one that began meanwhile holds it too. ``besides`` names what else may hold it.
    """
    expiry = day_of(end)
    held_by = case.engaged_in_armed_conflict(expiry)
    if held_by is None:
        silent = "the record holds no finding that the state was then in an armed conflict"
        return With(expiry, f"{end.caveat}; {silent}" if isinstance(end, With) else silent)
    ended = _last_of_them(case, held_by).ended_on if any_conflict else held_by.ended_on
    if held_by.began_on.latest > expiry:
        return Undetermined(
            f"whether the armed conflict that began in {held_by.began_on} had begun by {expiry.isoformat()}",
            between=(expiry, ended.latest if ended else None),
        )
    if ended is None:
        return Not(
            f"engaged in an armed conflict since {held_by.began_on} when the period ended on "
            f"{expiry.isoformat()}; the withdrawal waits for its end"
        )
    if not ended.exact:
        return Undetermined(
            f"the day in {ended} on which the armed conflict ended",
            between=(not_before(ended.earliest, expiry), ended.latest),
        )
    return With(ended.day, f"held up from {expiry.isoformat()} by an armed conflict{besides}")


def _last_of_them(case: Case, conflict: ArmedConflict) -> ArmedConflict:
    following: ArmedConflict | None = conflict
    while following is not None:
        conflict = following
        following = case.engaged_in_armed_conflict(conflict.ended_on.latest) if conflict.ended_on else None
    return conflict


# Obligations


def the_day_it_is_bound(owed: Owed) -> date:
    """The day of entry into force, from which most obligations are owed."""
    return owed.since


def same_deadline_or_ask(owed: Owed, whom: str) -> date | Undetermined:
    """What comes to light before the deadline falls under it; for what comes later the state has to ask for time."""
    if owed.deadline is not None and owed.found_on is not None and owed.found_on <= owed.deadline:
        return owed.deadline
    return Undetermined(f"a new deadline for what came to light after the old one, for which {whom}")


def yearly(owed: Owed, *, month: int, day: int, after: date) -> date | Not:
    """The day in the next year by which a report about a calendar year is due, if it comes after another day."""
    due = date(owed.year + 1, month, day)
    return due if due > after else Not("it falls before the first one that is owed")


def a_law_in_place(owed: Owed) -> bool:
    """Whether a law was made, or the state holds that the law it has is enough."""
    return owed.act.status in ("enacted", "existing_law_sufficient")
