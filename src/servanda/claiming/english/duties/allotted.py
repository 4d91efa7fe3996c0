"""By when one state must be done, with the treaty or the work between: "Laos's deadline for clearance under the Convention is
1 August 2020", "the Convention obliges Laos to clear its land by 1 August 2020", "has ten years, until 1 August 2020, to"."""

from __future__ import annotations

from servanda.claiming.english.duties.limits import BY, IS, KIND, UNDER, UNDO, UNDOING, must, put
from servanda.claiming.grammar import Rule, rule

_THE_WORK = rf"(?:(?:{UNDO}|{UNDOING}) (?:(?:all|its|the|their|any|remaining|known) )*(?:cluster munitions?|anti-?personnel|submunitions?|mined|contaminated|mines?)?[^.;,<]{{0,50}}?|(?:the |its |their )?(?:stockpile destruction|mine clearance|land clearance|clearance|demining|destruction)[^.;,<]{{0,40}}?)"
_THINGS = r"[^.;<]{0,70}?(?:stock|mines|munitions|land\b|clear|destr|areas|remnants)[^.;<]{0,40}?"
_OF_YEARS = r"(?:<[TC]\d+>-mandated |(?:<N\d+>|[a-z]+)-year |treaty-mandated |treaty |legal |convention |original |initial |own |new |extended |current |revised |<[TC]\d+> )*"

ALLOTTED: tuple[Rule, ...] = (
    rule(
        "the deadline of a state for its work under the treaty is",
        rf"{{S}}(?:'s?) {_OF_YEARS}deadline (?:for|to) {_THE_WORK}{UNDER},? {IS} ?(?:on |in )?{{D}}",
        put("its own"),
        "Laos's deadline for clearance under the Convention is 1 August 2020",
    ),
    rule(
        "the deadline for a state to do its work is",
        rf"\bdeadline (?:for|of) (?:the )?{{S}}(?:'s?)? (?:to |for )?{_THE_WORK}{UNDER},? {IS} ?(?:on |in )?{{D}}",
        put("its own"),
        "The deadline for Laos to clear cluster munition remnants under the Convention falls on 1 August 2020",
    ),
    rule(
        "has so many years, until a day, to do it",
        rf"{{S}},? (?:which |who |now |thus |therefore |then )*(?:has|have|had) <N\d+> years,? (?:or |that is,? |i\.e\.,? )?(?:\()?until (?:the end of )?{{D}}\)?,? to {UNDO}{_THINGS}",
        must,
        "Laos has ten years, until 1 August 2020, to clear its land",
    ),
    rule(
        "the treaty obliges a state to do it by",
        rf"{{T}},? (?:obliges|obligates|requires|commits|binds|obliged|required) (?:the )?{{S}} to (?:have )?(?:{UNDO}|cleared|destroyed){_THINGS},? {BY} {{D}}",
        must,
        "The Convention obliges Laos to clear all its land no later than 1 August 2020",
    ),
    rule(
        "the treaty gives a state until a day",
        rf"{{T}},? (?:gives|gave|allows|allowed) (?:the )?{{S}} (?:time )?until {{D}} to {UNDO}{_THINGS}",
        must,
        "The Convention gives Laos until 1 August 2020 to clear its land",
    ),
    rule(
        "label of the deadline of a state, and the treaty in brackets",
        rf"{{S}}(?:'s?)? {_OF_YEARS}{KIND} deadlines?(?: \((?:the )?<[TC]\d+>\))? ?[:–—-] ?{{D}}",
        put("its own"),
        "Laos's Article 4 deadline (Convention on Cluster Munitions): 1 August 2020",
    ),
)
