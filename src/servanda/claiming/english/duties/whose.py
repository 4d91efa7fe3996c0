"""By when a state must be done where its name stands elsewhere than before its deadline: "its clearance deadline is ...", "the
deadlines are 1 August 2020 for Croatia and ...", "Croatia, due on 1 August 2020", "deadlines: Croatia - 1 August 2020"."""

from __future__ import annotations

import re

from servanda.claiming.english.duties.doing import STOCKS_OR_LAND
from servanda.claiming.english.duties.limits import DOUBT, IS, KIND, MUST, UNDER, UNDO, UNDOING, is_firm
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import deadline, doings
from servanda.claiming.making.senses import sense
from servanda.claiming.model import Found, Running, replace
from servanda.claiming.reading import Reading

_ITS = r"(?:^|[;,:(] ?|\b(?:and|but|that|as|since|while|whose|where) )(?:its|their|our|the (?:country|state|kingdom|republic)'s)"
_IT = r"(?:^|[;,:(] ?|\b(?:and|but|that|as|since|while) )(?:it|we|the (?:country|government|state|kingdom|republic))"
_SORT = r"(?:original |initial |new |extended |current |revised |treaty |legal |own |first |<[TC]\d+> |(?:<N\d+>|[a-z]+)-year )*"
_THE_WORK = rf"(?:{UNDO}|{UNDOING}|(?:the |its |their )?(?:stockpile destruction|mine clearance|land clearance|clearance|demining|destruction))"
_LISTED = re.compile(
    r"(?:the )?(?P<s><S\d+>)(?: ?[-–—:,(] ?| on | by | until )(?:on |by |until )?(?P<d><D\d+>)"
)
_DAY_FIRST = re.compile(r"(?P<d><D\d+>) (?:for|in the case of) (?:the )?(?P<s><S\d+>)")
_PUT_OFF = re.compile(r"\b(?:extended|extension|new|revised|more time|further|prolonged)\b")
_DUTY = re.compile(
    r"\bclear(?:ance|ing|ed)?\b|\bdemin|\bcomplet(?:ed|ing) (?:the )?destruction\b|\bstockpile[ds]?\b|\bstocks\b|\barticle <N\d+>"
)
_DONE = re.compile(
    r"\b(?:complet\w+|finish\w*|met|meet|ahead|before|within|declar\w+|fulfil\w*|destroyed|cleared|request\w*|ask\w*|submit\w*|report\w*)\b"
)
"""Words by which the days in a list may be those on which the work was done, or something else about deadlines."""
_ONE = r"(?:the )?<S\d+>(?: ?[-–—:,(] ?| on | by | until )(?:on |by |until )?<D\d+>\)?"


def _about(reading: Reading, match: re.Match[str]) -> str:
    """Whether of stocks or of land: by the words of a match, else by those before it."""
    told = doings.article(reading, match, STOCKS_OR_LAND)
    if told:
        return told
    before = reading.before[-240:]
    return sense(before, STOCKS_OR_LAND) if _DUTY.search(before) else ""


def _its(reading: Reading, match: re.Match[str]) -> Found | None:
    """The deadline of the state spoken of: firm where that is the one the sentence before is about."""
    day, states, about = reading.mention(match, "d"), reading.nearby(match), _about(reading, match)
    if day is None or len(states) != 1 or not about:
        return None
    note: Running = "put off" if _PUT_OFF.search(match.group()) else "its own"
    sure = not reading.guessed and is_firm(reading, match, day) and not DOUBT.search(reading.before[-240:])
    sure = sure and not _IN_PART.search(match.string)
    return doings.due(reading, match, about, day, states, note, firm=sure)


_IN_PART = re.compile(
    r"\b(?:parts?|some|province|northern|southern|eastern|western|region|phase|stage|district|first half)\b"
)
"""Words by which the work due on a day is not all of it."""


def _each(pairs: re.Pattern[str]) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> list[Found]:
        about = "" if _DONE.search(match.string[: match.start("all")]) else _about(reading, match)
        made: list[Found] = []
        for pair in pairs.finditer(match.group("all")):
            state, day = reading.tag(pair["s"]), reading.tag(pair["d"])
            for one in state.value if about else ():
                note: Running = "put off" if _PUT_OFF.search(match.group()) else "its own"
                sure = is_firm(reading, match, day)
                found = doings.due(reading, match, about, day, (one,), note, firm=sure)
                if found is not None:
                    first, last = min(state.start, day.start), max(state.end, day.end)
                    made.append(replace(found, start=first, end=last, text=reading.source[first:last]))
        return made

    return make


def _due(reading: Reading, match: re.Match[str]) -> Found | None:
    """ "Croatia, due on 1 August 2020": of what, the words around or before tell."""
    day, states, about = reading.mention(match, "d"), reading.value(match, "s"), _about(reading, match)
    if day is None or len(states) != 1 or not about:
        return None
    return doings.due(reading, match, about, day, states, "its own", firm=is_firm(reading, match, day))


def _of_several(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The deadline several states have in common."""
    day, states, about = reading.mention(match, "d"), reading.value(match, "s"), _about(reading, match)
    if day is None or not about or "<S" in match.string[match.end("s") : match.end()]:
        return []
    sure = is_firm(reading, match, day)
    made = [doings.due(reading, match, about, day, (one,), "its own", firm=sure) for one in states]
    return [found for found in made if found is not None]


def _its_or_any(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The deadline of the state spoken of; of which duty, the words need not tell."""
    return _its(reading, match) or deadline("any")(reading, match)


_FALLS = r"(?:(?:which |that )?(?:both |all |each )?(?:falls?|fell|falling|expires?|expired|expiring|ends?|ended|ending|due|is|are|was|were)(?: due)?)"


def _must_by(reading: Reading, match: re.Match[str]) -> Found | None:
    """By when a state must have done all of the work; a part of it may be due before."""
    return None if _SOME_OF_IT.search(match.string) or _IN_PART.search(match.string) else _due(reading, match)


_SOME_OF_IT = re.compile(
    r"\b(?:half|most|much|a third|quarter|phase|hectares?|square|another|first)\b|<P\d+>|<N\d+> (?:km|sq|hectares|mines|munitions)"
)


WHOSE: tuple[Rule, ...] = (
    rule(
        "the deadlines of several states fall on",
        rf"\b{_SORT}(?:{KIND} )?deadlines? (?:of|for) (?:the )?{{S}}{UNDER},? {_FALLS} (?:on |in )?{{D}}(?!,? (?:and|or) (?:on |in )?<D|,? respectively)",
        _of_several,
        "On clearance, the ten-year deadlines of Croatia and Germany, both falling on 1 August 2020, are before the parties to the Convention",
    ),
    rule(
        "the end of its deadline",
        rf"\b(?:end|expiry|expiration|close|lapse) of (?:its|their|the|our) {_SORT}(?:{KIND} )?(?:deadline|time limit|period),? ?\(?(?:of |on |in )?{{D}}",
        _its_or_any,
        "Angola is a party to the Mine Ban Treaty. Months before the end of its deadline (31 December 2025), it shows delay",
    ),
    rule(
        "before its extended date of",
        rf"\b(?:before|ahead of|until|by|met|meet|missed|miss|meeting|missing) (?:its|their|the|our) (?:own |new |latest |current )*(?:extended|prolonged|revised|final|due) (?:{KIND} )?(?:dates?|limit|time limit|deadline) (?:of|on) {{D}}",
        _its_or_any,
        "Bulgaria is a party to the Convention. It destroyed its stocks before its own extended date of 31 December 2023",
    ),
    rule(
        "several deadlines, each behind its state",
        rf"\bdeadlines?\b(?:(?!<[SD])[^.;:]){{0,90}}?(?:: ?|\b(?:are|were|include) (?:as follows: ?)?)(?P<all>{_ONE}(?:(?:;|,|,? and) {_ONE})*)",
        _each(_LISTED),
        "Clearance deadlines under the Convention: Croatia - 1 August 2020; Lebanon - 1 May 2021",
        "The clearance deadlines are as follows: Croatia (1 August 2020), Lebanon (1 May 2021)",
    ),
    rule(
        "several deadlines, each before its state",
        r"\bdeadlines?\b(?:(?!<[SD])[^.;:]){0,90}?(?:: ?|\b(?:are|were|is|was|fall on|fell on) )(?:on )?(?P<all><D\d+> (?:for|in the case of) (?:the )?<S\d+>(?:(?:;|,|,? and) (?:on )?<D\d+> (?:for|in the case of) (?:the )?<S\d+>)+)",
        _each(_DAY_FIRST),
        "The clearance deadlines under the Convention are 1 August 2020 for Croatia and 1 May 2021 for Lebanon",
    ),
    rule(
        "its deadline is",
        rf"{_ITS} {_SORT}{KIND} deadline{UNDER},? {IS} ?(?:on |in )?{{D}}",
        _its,
        "Croatia ratified the Convention in 2009. Its clearance deadline is 1 August 2020",
    ),
    rule(
        "its deadline, of what was told before, is",
        rf"(?:{_ITS}|(?:^|[;:] ?)the) {_SORT}deadline(?:,? {IS} ?|,? )(?:first |originally |initially |then )?(?:\()?(?:on |in |of )?{{D}}",
        _its,
        "Clearance has begun in Angola under the Mine Ban Treaty. Its deadline is 31 December 2025",
    ),
    rule(
        "the deadline of a state, of what was told, is",
        rf"\bdeadline for (?:the )?{{S}},? {IS} ?(?:on |in )?{{D}}",
        _due,
        "Croatia completed clearance under the Convention. The deadline for Croatia was 1 August 2020",
    ),
    rule(
        "so long ahead of its deadline",
        rf"\b(?:years?|months?|weeks?|days?|well|just|long|far) (?:ahead of|before) (?:the|its|their) {_SORT}(?:{KIND} )?deadline{UNDER},? (?:of|on) {{D}}",
        _its,
        "Austria is a party to the Convention. Its stocks were gone eight years ahead of the deadline of 1 August 2018",
    ),
    rule(
        "it beat a deadline of a day",
        rf"{{S}}(?:(?!<S)[^.;:]){{1,90}}?\b(?:beat|met|missed|made|kept|overran|failed to meet|with|has|faces) (?:an?|its|the|their) {{D}} {_SORT}deadline (?:to|for) {_THE_WORK}\b",
        _due,
        "Angola moved forward when it beat a 1 January 2007 deadline to destroy its stocks of mines",
    ),
    rule(
        "its deadline for the work is",
        rf"{_ITS} {_SORT}deadline{UNDER} (?:for|to) {_THE_WORK}\b[^.;<]{{0,60}}?,? {IS} ?(?:on |in )?{{D}}",
        _its,
        "Finland joined the Mine Ban Treaty in 2012. Its deadline to destroy its stockpile is 1 July 2016",
    ),
    rule(
        "it must have done it by",
        rf"{_IT},? (?:now |still |therefore |thus )*(?:{MUST} (?:have )?(?:destroy(?:ed)?|clear(?:ed)?|complete|finish(?:ed)?|eliminate)\b[^.;<]{{0,70}}?(?:stock|mines|munitions|land\b|clear|destr|areas|remnants)[^.;<]{{0,40}}? (?:by|before|not later than|no later than)|has (?:time )?until) {{D}}(?=[.,;)]|$| (?:to|for) {_THE_WORK})",
        _its,
        "Finland joined the Mine Ban Treaty in 2012. It must destroy its stocks by 1 July 2016",
        "Finland joined the Mine Ban Treaty in 2012. It has until 1 July 2016 to destroy its stocks",
    ),
    rule(
        "with a deadline of its own",
        rf"{{S}}(?:(?!<S)[^.;:]){{1,80}}?\bwith (?:an? |its |the ){_SORT}{KIND} deadline{UNDER} (?:of|on) {{D}}",
        _due,
        "Croatia is a State Party to the Convention with a clearance deadline of 1 August 2020",
    ),
    rule(
        "the deadline for it under an article is",
        rf"\b(?:{_SORT})deadline (?:for|of) (?:the )?{{S}}(?:'s?)? (?:under|<H\d+>|pursuant to|in) (?P<w>article <N\d+>)(?: of {{U}})?,? {IS} ?(?:on |in )?{{D}}",
        _due,
        "The new deadline for Peru under Article 3 of the Convention is 1 April 2024",
    ),
    rule(
        "due on a day",
        r"(?:^|[;:] ?|\b(?:and|but) |<D\d+>,? )(?:the )?{S},? (?:which (?:is|was) |who (?:is|was) )?due (?:to (?:finish|complete|be done|have finished|destroy|clear)(?:(?!<[SD])[^.;:]){0,60}? )?(?:by |on |before )?{D}(?=[,.;)]|$)",
        _due,
        "Croatia, due to finish clearance under the Convention on 1 August 2020, said that it was on track",
    ),
    rule(
        "and that of another is",
        rf"\b(?:deadlines?\b|(?:{MUST}|until|due) )(?:(?!;)[^.:]){{0,160}}?<D\d+>(?:,| and|, and| while|, while| but|, but)+ (?:that of )?(?:the )?{{S}}(?:'s?)?(?:, (?:which|who|where)(?! (?:has|must))[^.;:,]{{2,50}},)?,? (?:(?:is|by|on|falls on|until|has until) )?{{D}}(?=[.,)]|$| and\b)",
        _due,
        "The clearance deadline of Croatia under the Convention is 1 August 2020, that of Lebanon 1 May 2021",
    ),
    rule(
        "has until a day",
        r"(?<!of )(?<!for )(?<!and ){S}(?:, (?:which|who|where)(?! (?:has|must))[^.;:,]{2,50})?,? (?:now |still |therefore |thus |thereby )*(?:has|have) (?:time )?until (?:the end of )?{D}(?=[.,;)]|$| and\b| while\b)",
        _due,
        "States parties to the Convention must destroy their stocks within eight years. Peru has until 1 April 2024",
    ),
    rule(
        "by a day a state must have done it",
        rf"(?:^|[;:] ?|\band |\bbut )(?:by|until|before|not later than|no later than) {{D}},? (?:the )?{{S}},? {MUST} (?:now |therefore |thus |also )*(?:have )?(?:destroy(?:ed)?|clear(?:ed)?|complete|finish(?:ed)?|eliminate)\b[^.;<]{{0,70}}?(?:stock|mines|munitions|land\b|clear|destr|areas|remnants)",
        _must_by,
        "By 1 August 2020 Croatia must clear all land contaminated with cluster munition remnants under the Convention",
    ),
)
