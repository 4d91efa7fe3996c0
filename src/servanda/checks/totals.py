"""The figures of all states together that others print about the work itself, and what each means.

They are assertions like printed counts of parties, but nothing a day of the treaty reproduces: the checks
``stockpile-sums``, ``funding-sums`` and ``report-sums`` hold those that can be reached against the acts of states.
"""

from __future__ import annotations

from collections.abc import Iterator

from servanda.acts import Assertion
from servanda.amounts import Amount
from servanda.errors import BadAmount
from servanda.ledger.entry import Entry
from servanda.records import TreatyRecord

TOTALS: dict[str, str] = {
    "annual_reports_due": "annual reports due for the time covered",
    "annual_reports_missing": "annual reports not received for the time covered",
    "annual_reports_on_time": "annual reports received by the day they were due",
    "annual_reports_overdue": "states whose annual report was overdue on the day",
    "annual_reports_rate": "annual reports received of those due, in per cent",
    "annual_reports_received": "annual reports received for the time covered",
    "cancelled_area_km2": "area cancelled by survey in all states, in square kilometres",
    "clearance_reopened_states": "states that found contamination after they had completed clearance",
    "cleared_antipersonnel_mines": "mines found and destroyed in clearance in all states",
    "cleared_area_km2": "area cleared in all states, in square kilometres",
    "cleared_submunitions": "submunitions found and destroyed in clearance in all states",
    "completed_clearance_states": "states that have completed clearance",
    "completed_stockpile_states": "states that have completed the destruction of their stocks",
    "contaminated_states": "states and areas with remnants, known or suspected",
    "destroyed_antipersonnel_mines": "mines of stockpiles destroyed by all states",
    "destroyed_cluster_munitions": "cluster munitions of stockpiles destroyed by all states",
    "destroyed_submunitions": "submunitions of stockpiles destroyed by all states",
    "destroying_states": "states that have reported destruction",
    "extensions_granted": "extensions of clearance deadlines granted over a time",
    "former_producing_states": "states that have given production up",
    "funding_donors": "donors of mine action in a year",
    "funding_international_and_national_usd": "given by donors and affected states in a year, in US dollars",
    "funding_international_usd": "given for mine action by all donors in a year, in US dollars",
    "funding_national_usd": "given by affected states for their own work in a year, in US dollars",
    "funding_top_five_donors_usd": "given by the five largest donors of a year together, in US dollars",
    "funding_total_usd": "given for mine action in a year, in US dollars, the scope not said",
    "initial_reports_overdue": "states whose initial report was overdue on the day",
    "initial_reports_rate": "initial reports received of those due, in per cent",
    "initial_reports_received": "initial reports received by the day",
    "legislating_states": "states that had made law to carry the treaty out",
    "mine_affected_states": "states and areas with mined areas, known or suspected",
    "obligated_clearance_states": "states with an obligation to clear",
    "producing_states": "states that produce, or reserve the right to",
    "reduced_area_km2": "area reduced by survey in all states, in square kilometres",
    "released_area_km2": "area released in all states, in square kilometres",
    "remaining_cluster_munitions": "cluster munitions still to be destroyed",
    "remaining_submunitions": "submunitions still to be destroyed",
    "retaining_states": "states that keep mines or munitions for training",
    "states_with_stocks": "states with stocks still to destroy",
    "states_without_stocks": "states that have no stocks, or none any more",
    "stockpilers_before_the_ban": "states that had stocks before the ban, parties or not",
    "stockpiling_states": "states that ever declared stocks",
    "using_states": "states that used the weapon over a time",
    "withdrawal_critics": "states that voiced criticism of a withdrawal",
}


def totals(treaty: TreatyRecord) -> Iterator[tuple[Assertion, Entry]]:
    """The totals others print about a treaty's work, with the best entry of each, by day, sense and source.

    What is no figure is left out: the check ``soundness`` names it.
    """
    found = [(fact.act, fact.entries[0]) for fact in treaty.facts if isinstance(fact.act, Assertion)]
    ordered = sorted(found, key=lambda pair: (str(pair[0].as_of or pair[0].during), pair[0].what, pair[1].id))
    for act, entry in ordered:
        if act.what in TOTALS and not no_figure(act):
            yield act, entry


def no_figure(act: Assertion) -> str:
    """Why the value of a total is no figure; empty where it is one."""
    try:
        Amount.parse(act.value)
    except BadAmount as error:
        return str(error)
    return ""
