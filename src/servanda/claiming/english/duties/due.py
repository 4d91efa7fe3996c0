"""By when one state must be done, in the further orders of words that reports use: "whose clearance deadline is ...",
"by 1 July 2016, Finland must have destroyed ..."."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.duties.limits import IS, KIND, MUST, UNDER, UNDO, UNDOING, must, of_duty, put
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading

_THE_WORK = rf"(?:{UNDO}|{UNDOING}|(?:the |its |their )?(?:stockpile destruction|mine clearance|land clearance|clearance|demining|destruction))"
_KIND = KIND.replace("?P<w>", "?:")
_OF_YEARS = r"(?:<[TC]\d+>-mandated |(?:<N\d+>|[a-z]+)-year |treaty-mandated |treaty |legal |convention |original |initial |own |new |extended |current |revised |<[TC]\d+> )*"
_MEET = r"(?:(?:is|are|was|were|remains?|said it (?:is|was)) (?:(?:well|still|now|also|firmly) )*(?:on track|on course|able|unable|set|likely|unlikely|determined|going|not going) to |will (?:not )?|may (?:not )?|would (?:not )?|cannot |could not |did not |does not )?(?:meet|meets|met|miss|misses|missed|make)"


def _from_one_to_another(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The deadline that ran, which nobody asks for, and the one asked for."""
    made = [put("its own")(reading, match), put("put off", day="e")(reading, match)]
    first, second = (each if isinstance(each, list) else [] for each in made)
    return [*(replace(found, firm=True) for found in first), *second]


DUE: tuple[Rule, ...] = (
    rule(
        "whose deadline is",
        rf"{{S}},? (?:whose|with a|which has a|has a|had a|having a|faces a|with its) {_OF_YEARS}{KIND} deadline{UNDER},? {IS} ?(?:on |in )?{{D}}",
        put("its own"),
        "Croatia, whose clearance deadline is 1 August 2020, is on track",
    ),
    rule(
        "has a deadline of a day to do it",
        rf"{{S}},? (?:which |who |still |now |also )*(?:with|has|had|having|faces|faced|facing) (?:an?|its|the) {_OF_YEARS}deadline(?: (?:of|on) {{D}})(?:,? (?:to|for|by which to) {_THE_WORK})?",
        put("its own"),
        "Finland has a treaty-mandated deadline of 1 July 2016 to destroy its stockpile",
    ),
    rule(
        "the deadline of a state for its work is",
        rf"{{S}}(?:'s?)? {_OF_YEARS}deadline{UNDER} (?:for|to) {_THE_WORK}\b[^.;<]{{0,60}}?,? {IS} ?(?:on |in )?{{D}}",
        put("its own"),
        "Finland's deadline for stockpile destruction is 1 July 2016",
    ),
    rule(
        "the deadline of a state, of what was told before, is",
        rf"{{S}}(?:'s?) {_OF_YEARS}deadline,? {IS} ?(?:on |in )?{{D}}",
        of_duty,
        "All must destroy their stockpiles of mines; Finland's deadline fell on 1 July 2016",
    ),
    rule(
        "its deadline in brackets",
        rf"{{S}} ?\({_OF_YEARS}{KIND} deadline:?(?: of| is| on)? {{D}}\)",
        put("its own"),
        "Finland (stockpile destruction deadline 1 July 2016) has begun",
    ),
    rule(
        "is to meet its deadline of a day",
        rf"{{S}},? (?:which |who )?{_MEET} (?:its|the|their) (?:{_OF_YEARS}{{D}} {_OF_YEARS}(?:{KIND} )?deadline|{_OF_YEARS}(?:{_KIND} )?deadline{UNDER},? (?:of|on|in) (?P<e><D\d+>))",
        lambda r, m: put("its own", day="d" if m.group("d") else "e")(r, m),
        "Croatia is on track to meet its 1 August 2020 clearance deadline",
    ),
    rule(
        "has until a day to do it",
        rf"{{S}},? (?:which |who |now |still |only |therefore |thus |then )*(?:has|have|had|was given|were given|is given|has been given|got) (?:time )?(?:until|till) (?:the end of )?{{D}} to {UNDO}[^.;<]{{0,70}}?(?:stock|mines|munitions|land\b|clear|destr|areas|remnants)",
        must,
        "Finland has until 1 July 2016 to destroy its mines",
    ),
    rule(
        "by a day it must have done it",
        rf"(?:^|[,;:] ?|\band |\bthat )(?:by|before|not later than|no later than) {{D}},? (?:the )?{{S}},? {MUST} (?:have )?(?:destroyed?|cleared?|complete[d]?|finish(?:ed)?|eliminated?)\b[^.;<]{{0,70}}?(?:stock|mines|munitions|land\b|clear|destr|areas|remnants)",
        must,
        "By 1 July 2016, Finland must have destroyed its stockpile",
    ),
    rule(
        "asked to put off its deadline of a day until",
        rf"{{S}}(?:(?!<S)[^.;:]){{0,120}}?\bextend(?:ed|ing)? (?:its|the|their) {KIND} deadline of {{D}}(?:,? (?:by|for) [^.;:]{{0,40}}?)?,? (?:until|to|till) (?P<e><D\d+>)",
        lambda r, m: _from_one_to_another(r, m),
        "Bulgaria asked to extend its stockpile destruction deadline of 1 October 2019 by 18 months, until 1 April 2021",
    ),
    rule(
        "granted it more time until",
        rf"\b(?:granted|gave|approved|accorded|allowed) (?:the )?{{S}}(?:'s? (?:request|application))?(?: (?:for|to))? ?(?:(?:an?|the|its|another|further|additional|<O\d+>|<N\d+>-year|[a-z]+-year) )*(?:extensions?|extend|extended)(?: (?:of|to|for))? ?(?:its |the |their )?(?:{KIND} )?(?:deadlines?)?{UNDER},? (?:until|to|till) {{D}}",
        put("put off"),
        "States parties granted Lebanon's request to extend its clearance deadline to 1 May 2026",
    ),
    rule(
        "received more time until",
        rf"{{S}},? (?:which |who )?(?:requested and (?:was granted|received) |has |had )*(?:received|obtained|got|secured|won|requested|sought|asked for|needs) (?:(?:an?|the|its|another|further|additional|<O\d+>|<N\d+>-year|[a-z]+-year) )*extension(?: (?:of|to|for|on))? ?(?:its |the |their )?(?:{KIND} )?(?:deadlines?)?{UNDER},? (?:until|to|till) {{D}}",
        put("put off"),
        "Lebanon received an extension of its clearance deadline to 1 May 2026",
    ),
    rule(
        "more time until a day for a state",
        rf"\bextension until {{D}} (?:of|for|to) (?:the )?{{S}}(?:'s? )?(?:{KIND} )?deadline",
        put("put off"),
        "An extension until 1 May 2026 of Lebanon's clearance deadline was approved",
    ),
    rule(
        "the deadline for complying runs to",
        r"(?:{S}[^.;]{0,120}?)?\bdeadline (?:for|to) (?:compliance|complying|comply|implementing|implement)(?: with)?(?: (?:the|its|their) obligations?)?(?: (?:of|under|<H\d+>))? (?P<w>article <N\d+>)(?:[^.;<]|<[TC]\d+>){0,60}? (?:runs? |expires? |is |was |falls? |ends? )?(?:from <D\d+>,? )?(?:to|until|on|till),? {D}",
        put("its own"),
        "Angola's deadline for compliance with Article 5 of the Mine Ban Treaty runs until 31 December 2025",
    ),
    rule(
        "the first report, due on",
        r"\b(?:initial|first)(?: (?:article <N\d+>|transparency|measures|annual|national|ccm|mine ban treaty|<[TC]\d+>))* report\b[^.;<]{0,40}?,? (?:which )?(?:is|was|had been|has been|were|will be|falls?|fell)? ?(?:due|required|expected|overdue since|late since)(?: by| on| for| before)? {D}",
        making.deadline("initial_report"),
        "Iraq's initial transparency measures report is due on 30 April 2014",
    ),
    rule(
        "the deadline for the first report is",
        rf"\bdeadline (?:for|to|of) (?:submit|submitting|provide|providing|present|hand in|deliver)?(?: ?(?:its|the|an|their))? ?(?:initial|first)[^.;<]{{0,50}}?report[^.;<]{{0,30}}? {IS} ?(?:on |by )?{{D}}",
        making.deadline("initial_report"),
        "Iraq's deadline to submit the initial report is 30 April 2014",
    ),
)
