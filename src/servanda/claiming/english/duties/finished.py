"""Days on which states were done with their stocks or their land, told by a pronoun, passively, or by what is then true:
"completed it in October 2007", "its last mines were destroyed in June 2004", "was declared mine-free in September 2015"."""

from __future__ import annotations

import re

from servanda.claiming.english.duties.doing import STOCKS_OR_LAND
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import doings
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_DONE = r"(?:completed|finished|concluded|finali[sz]ed|ended)"
_DULY = r"(?:has |had |have |officially |formally |successfully |also |then |later |only |finally |already |eventually |which |who )*"
_AT = r"(?:,? (?:at|in|near|during|by|under|<H\d+>) (?:(?!<D|\b(?:and|but|when|which|after|before)\b)[^.;:()]){1,60}?)?"
_AHEAD = r"(?:,? (?:(?:<N\d+>|several|some|well|just|a|almost|nearly|more than|<H\d+>) )*(?:(?:years?|months?|weeks?|days?) )?(?:ahead of|before|after|in advance of|within) (?:its |the |their )?(?:[\w-]+ ){0,4}deadline,?)?"
_STOCK = r"(?:(?:its|their|the|all|of|last|entire|whole|remaining|declared|national|<N\d+>|<H\d+>|cluster|anti-?personnel|stockpiled|stockpile of|stocks? of|land) ?)*(?:stockpiles?|stocks?|landmines|mines|munitions|submunitions|cluster bombs)"
_FREE = r"(?:(?:free (?:of|from) (?:all )?(?:known )?(?:anti-?personnel |land|cluster |remnants of )*(?:mines|landmines|munitions|munition remnants|cluster bombs|mined areas|contamination))|(?:land)?mine-free|cluster munition-free|impact-free)"


def _done(about: str = "") -> Make:
    senses = ((about, doings.ANYTHING),) if about else STOCKS_OR_LAND
    return doings.completion("date", "completion", senses)


_ALL_STOCKS = r"(?:destruction of (?:all |all of )?(?:(?:its|their|the) )?(?:(?!(?:part|half|some|most|first|one|of)\b)[\w-]+ ){0,3}?(?:stockpiles?|stocks?|stockpiled (?:cluster munitions|cluster bombs|mines|landmines|anti-?personnel mines))|stockpile destruction|(?:mine |land |cluster munition )?clearance(?: of (?:all )?(?:its|their|the|known|contaminated|mined|cluster munition|remnants|land|areas|territory| )*)?|demining)"
_ALL_WEAPONS = r"(?:(?:all|all of|the last of|the entirety of) (?:(?:its|their) )?(?:(?:remaining|stockpiled|existing|declared|known) )*(?:cluster munitions|cluster bombs|anti-?personnel (?:land)?mines|stockpiles?|stocks?)|(?:its|their) (?:(?:entire|whole|last|complete|remaining) )+(?:stockpiles?|stocks?)(?: of (?:cluster munitions|anti-?personnel mines|landmines|cluster bombs))?)"
_HAS_DONE = rf"(?:(?:has |have |had |having )?(?:(?:now|already|all|both|also|successfully|since|recently|officially|formally) )*(?:(?:completed|finished|concluded) (?:the |its |their )?{_ALL_STOCKS}|(?:destroyed|eliminated|liquidated|scrapped|disposed of|got rid of|dismantled) {_ALL_WEAPONS}|finished destroying (?:{_ALL_WEAPONS}|(?:its|their) (?:stockpiles?|stocks?))))"
_NO_DAY = r"(?!(?:(?!<[DS])[^.;:]){0,60}(?:<D))"


def _all_done(reading: Reading, match: re.Match[str]) -> Found | None:
    """That states have destroyed all their stocks, or cleared all their land."""
    made = doings.completion("membership", "completed", STOCKS_OR_LAND, note="all of it")(reading, match)
    return made if isinstance(made, Found) else None


def _said_done(reading: Reading, match: re.Match[str]) -> Found | None:
    """The same in words that may mean a part: an article is fulfilled for what was known."""
    made = doings.completion("membership", "completed", STOCKS_OR_LAND)(reading, match)
    return made if isinstance(made, Found) else None


DONE: tuple[Rule, ...] = (
    rule(
        "has destroyed it all",
        rf"{{S}}(?:, (?:an?|the|its|their|which|who)\b[^.;:,]{{2,60}},)?,? (?:which |who )?(?:(?:announced|confirmed|declared|said|stated|reported|informed \w+(?: \w+){{0,6}}?)(?: today| recently| officially)?,? (?:that )?(?:it|they) )?{_HAS_DONE}{_NO_DAY}",
        _all_done,
        "Germany confirmed that it has completed the destruction of its stocks",
        "Germany completed stockpile destruction",
    ),
    rule(
        "praised for having destroyed it all",
        rf"{{S}} (?:for|on|upon) (?:(?:having|successfully|recently|its|their|the) )*(?:completing|completed|finishing|finished|concluding|completion of) (?:the )?{_ALL_STOCKS}{_NO_DAY}",
        _all_done,
        "We congratulate Bulgaria and Slovakia for completing the destruction of their stocks",
    ),
    rule(
        "has fulfilled its duties",
        rf"{{S}},? (?:which |who )?(?:has |have |had )?(?:(?:now|already|all|both|also|successfully|officially|formally) )*(?:fulfilled|met|discharged|complied with|declared (?:compliance|fulfilment|fulfillment|completion)(?: with| of)?|announced (?:the )?(?:completion|fulfilment|fulfillment)(?: of)?|completed) (?:its |their |the |all |of )*(?:obligations? |commitments? |requirements? |work |tasks? )?(?:(?:under|<H\d+>|of|with|in|pursuant to|set by) )?(?:the )?(?:article <N\d+>|{_ALL_STOCKS}){_NO_DAY}",
        _said_done,
        "Germany has fulfilled its obligations under Article 3 of the Convention",
    ),
    rule(
        "those that have destroyed it all include",
        rf"\b(?:states(?: parties)?|countries|nations|parties|those|members)(?: (?:that|which|who))? (?:have |has |had )?(?:(?:already|now|since) )*(?:completed|finished) (?:the )?{_ALL_STOCKS}[^.;:<]{{0,40}}?(?:,| -|:| \()? ?(?:(?:are|is|include|includes|included|including|such as|among them|namely|notably) )+(?:the )?{{S}}",
        _all_done,
        "States that have completed stockpile destruction include Germany and France",
    ),
    rule(
        "is among those that have destroyed it all",
        rf"{{S}},? (?:is|are|was|were) (?:also |now )*(?:among|(?:<N\d+>|one) of) (?:the |those )?(?:<N\d+> |<H\d+> )*(?:states(?: parties)?|countries|nations|parties|those)?(?: (?:that|which|who|to))? (?:have |has )?{_HAS_DONE}",
        _all_done,
        "Germany is among the states that have completed stockpile destruction",
    ),
    rule(
        "it has been destroyed by them",
        rf"\b{_ALL_STOCKS} (?:has|have) (?:now |already |also )*been (?:completed|finished|concluded) (?:by|in) (?:the )?{{S}}",
        _all_done,
        "Stockpile destruction has been completed by Germany and France",
    ),
    rule(
        "its stocks have been destroyed",
        r"{S}(?:'s?) (?:(?:entire|whole|last|remaining|national|declared|cluster munition|mine) )*(?:stockpiles?|stocks?)(?: of (?:cluster munitions|anti-?personnel mines|landmines))? (?:has|have) (?:now |already |all |since )*been (?:fully |completely |entirely )*(?:destroyed|eliminated)(?!(?:(?!<[DS])[^.;:]){0,60}<D)",
        _all_done,
        "Germany's stockpile has been destroyed",
    ),
)

FINISHED: tuple[Rule, ...] = (
    rule(
        "completed it in",
        rf"(?:{{S}},? )?{_DULY}{_DONE} (?:it|this|that|the (?:process|task|work|programme|program|operation|job)|them|doing so|so){_AHEAD}{_AT},? (?:on|in|by) {{D}}",
        _done(),
        "Afghanistan could not meet its deadline for stockpile destruction, but completed it in October 2007",
    ),
    rule(
        "said that on a day it completed",
        rf"{{S}}(?:(?!<S)[^.;:]){{0,130}}? that,? (?:on|in) {{D}},? (?:it|they|the (?:country|state|republic|government)) (?:has |had )?(?:successfully |fully )*(?:{_DONE}|fulfilled|met|discharged|destroyed the last)\b(?=[^.;]{{0,160}}(?:destr|clear|stock|demin|article))",
        _done(),
        "Croatia informed the unit that on 10 July 2020 it completed the clearance of all its land",
    ),
    rule(
        "destroyed the last of its stocks in",
        rf"(?:{{S}},? )?{_DULY}(?:(?:finished |completed |concluded )?(?:destroyed|destroying|eliminated|disposed of|got rid of|eliminating|disposing of)) (?:(?:all|the last|the remainder|the rest|the entirety) of (?:its|their)|(?:its|their) (?:last|entire|whole|final|remaining)|all) {_STOCK}{_AHEAD}{_AT},? (?:on|in|by) {{D}}",
        _done("stockpile"),
        "Lithuania destroyed its last stockpiled mines at a military base in June 2004",
    ),
    rule(
        "destroyed its stocks of so many in",
        rf"(?:{{S}},? )?{_DULY}(?:destroyed|eliminated|disposed of) (?:all )?(?:its|their|the country's) (?:stockpiles?|stocks?|arsenal) of (?:(?:<N\d+>|<H\d+>|some|all|cluster|anti-?personnel|stockpiled) )*(?:landmines|mines|munitions|cluster bombs){_AHEAD}{_AT},? (?:on|in|by) {{D}}",
        _done("stockpile"),
        "Lithuania destroyed its stockpile of 4,000 mines in June 2004",
    ),
    rule(
        "its stocks were destroyed in",
        rf"(?:{{S}}(?:'s?)? |\bits |\btheir )(?:(?:last|entire|whole|final|remaining|declared|national|<N\d+>) )*(?:stockpiles?|stocks?)(?: of (?:(?!<)[\w -]){{3,50}}?)? (?:was|were|has been|had been|have been) (?:all |<H\d+> |completely |entirely )*(?:destroyed|eliminated|disposed of){_AHEAD}{_AT},? (?:on|in|by) {{D}}",
        _done("stockpile"),
        "Lithuania's stockpile of mines was fully destroyed in June 2004",
    ),
    rule(
        "the destruction was completed in",
        rf"(?:{{S}}(?:'s?)? )?(?:stockpile destruction|destruction of (?:{_STOCK}|the stockpile)|(?:mine |land |cluster munition )?clearance|demining)(?: (?:in|by|of|for) (?:the )?<S\d+>)? (?:was|were|has been|had been) (?:<H\d+> |officially |formally |successfully )*{_DONE}{_AHEAD}{_AT},? (?:on|in|by) {{D}}",
        _done(),
        "Its stockpile destruction was completed in June 2004",
    ),
    rule(
        "was declared free of mines in",
        rf"(?:{{S}},? )?{_DULY}(?:(?:declared|announced|proclaimed|pronounced)(?: (?:itself|that it (?:was|is|had become)|its territory|the country))?|(?:was|been|became|become|becoming) (?:officially |formally )?(?:declared|announced|certified)?) ?(?:to be |as )?{_FREE}{_AHEAD}{_AT},? (?:on|in) {{D}}",
        _done("clearance"),
        "Mozambique was declared free of landmines in September 2015",
    ),
    rule(
        "completed, so long ahead of its deadline, in",
        rf"(?:^\W*|(?:{{S}}|\bit|\bthe country),? ){_DULY}{_DONE} (?:the |its |all |of |stockpile |mine |cluster munition )*(?:destruction|clearance|demining)(?: of (?:(?!<D)[^.;:()]){{3,60}}?)?{_AHEAD}{_AT},? (?:on|in|by) {{D}}",
        _done(),
        "Croatia completed clearance a month ahead of its deadline, in July 2020",
    ),
)
