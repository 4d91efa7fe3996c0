"""By when states must destroy and clear, in words that can mean nothing but the treaty's own deadline or one put off, and
in lists: "Belarus, Greece and Turkey missed their deadlines of 1 March 2008"."""

from __future__ import annotations

import re
from typing import Any

from servanda.claiming.english.duties.doing import STOCKS_OR_LAND
from servanda.claiming.english.duties.firm import DOUBT as DOUBT
from servanda.claiming.english.duties.firm import is_firm as is_firm
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import doings
from servanda.claiming.making.senses import sense
from servanda.claiming.model import UNSURE, Found, Running, replace
from servanda.claiming.reading import Reading

KIND = r"(?:(?:original|initial|new|extended|current|revised|present|latest|treaty|treaty-mandated|legal|convention|ccm|mine ban treaty|<[TC]\d+>) )*(?P<w>(?:mine |cluster munitions? |land |stockpile )?(?:clearance|destruction|demining)|article <N\d+>(?: clearance| stockpile destruction| mine clearance)?)"
_PLAIN_KIND = KIND.replace("?P<w>", "?:")
UNDER = r"(?:,? (?:under|<H\d+>|pursuant to|required by|set by|in accordance with|of|for|to) (?:article <N\d+> of )?(?:the )?<[TC]\d+>)?"
IS = r"(?:(?:is|was|will be|falls|fell|expires|expired|ends|ended|is set for|was set for|is now|was then|remains|comes|came|had been)(?: on| in)?|of|:|,|\(|-)"
UNDO = r"(?:destroy|clear|eliminate|demine|dispose of|get rid of|scrap|liquidate|complete|finish|conclude)"
UNDOING = r"(?:destroying|clearing|eliminating|demining|disposing of|completing|finishing|concluding|destruction of|clearance of)"
MUST = r"(?:must|has to|have to|had to|is to|are to|will have to|(?:is|was) due to|needs to|should|(?:is|are|was|were) (?:legally |now |also |therefore )*(?:obliged|obligated|required|bound) (?:(?:by|under|<H\d+>) (?:article <N\d+> (?:of )?)?(?:(?:the )?<[TC]\d+> )?)?to)"
BY = r"(?:by|before|not later than|no later than|at the latest by|until)"


def put(note: Running, day: str = "d") -> Make:
    """A deadline that is the treaty's own, or one that was put off; firm where the day is told in full."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        told = reading.mention(match, day)
        states = reading.value(match, "s") or reading.nearby(match)
        about = doings.article(reading, match, STOCKS_OR_LAND)
        if not about and note == "put off" and reading.treaty(match) == "APMBC":
            about = "clearance"  # that treaty lets nobody put off the destruction of stocks
        if not about and note == "put off":
            duties = _DUTY.findall(reading.before[-200:] + match.string[: match.start()])
            about = "" if not duties else "clearance" if duties[-1].startswith("clear") else "stockpile"
        if told is None or not about or not states:
            return None
        if _ITSELF.search(match.group()):
            states = states[-1:]  # "Burundi, Sudan and Afghanistan, which was unable to meet its deadline"
        named = reading.value(match, "s") is not None
        firm = named and is_firm(reading, match, told)
        made = [
            reading.claim(
                match,
                "deadline",
                about,
                value=str(told.value),
                date=told.value,
                states=(state,),
                note=note,
                about=about,
                firm=firm,
            )
            for state in states
        ]
        return [found for found in made if found is not None]

    return make


_ITSELF = re.compile(r"<S\d+>, which (?:is|was|has|had)\b")


def firmly(make: Make) -> Make:
    """A deadline of stocks or of land; firm where the sentence names its state and tells the day in full."""

    def made(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        told, day = make(reading, match), reading.mention(match, "d")
        if not isinstance(told, Found) or day is None or len(told.states) != 1:
            return told
        named = any(item.sort == "S" and item.value == told.states for item in reading.found)
        named = named or (reading.subject == told.states and not reading.guessed)
        return (
            replace(told, about=told.about or told.what, firm=True)
            if named and is_firm(reading, match, day)
            else told
        )

    return made


def must(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """By when a state is bound to act: firm, as the treaty's deadline, where the sentence names the treaty or its article."""
    made = put("its own")(reading, match)
    told = reading.before[-160:] + match.string
    if _OF_THE_TREATY.search(told) or not isinstance(made, list):
        return made
    return [replace(found, firm=False) for found in made]


_OF_THE_TREATY = re.compile(r"<[TC]\d+>|\barticle <N\d+>")


def _one_after_the_other(reading: Reading, match: re.Match[str]) -> list[Found]:
    """States listed behind the deadline they have in common; of stocks or of land, if the words tell."""
    day = reading.mention(match, "d")
    states = [state for tag in _STATE.findall(match.group("who")) for state in reading.tag(tag).value]
    if day is None or not states:
        return []
    about = doings.article(reading, match, STOCKS_OR_LAND) or sense(reading.before, STOCKS_OR_LAND)
    more: dict[str, Any] = {}
    if about:
        more = {"about": about, "note": "its own", "firm": is_firm(reading, match, day)}
    made = [
        reading.claim(
            match,
            "deadline",
            about or "any",
            value=str(day.value),
            date=day.value,
            states=(state,),
            **more,
        )
        for state in states
    ]
    return [found for found in made if found is not None]


_STATE = re.compile(r"<S\d+>")


def _of_sort(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return put("its own")(reading, match) if sense(match.group(), STOCKS_OR_LAND) else None


def _in_brackets(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day behind a state in a list of deadlines: those the words before the list tell of."""
    before = match.string[: match.start()]
    told = list(_DEADLINES.finditer(before))
    if not told or ";" in before[told[-1].end() :]:
        return None
    about = sense(before, STOCKS_OR_LAND) or sense(reading.before, STOCKS_OR_LAND)
    day = reading.mention(match, "d")
    states = reading.value(match, "s")
    if not about or day is None or len(states) != 1:
        return None
    return doings.due(reading, match, about, day, states, "put off" if "exten" in before else "its own")


def _entry(reading: Reading, match: re.Match[str]) -> Found | None:
    """How long after a deposit the treaty begins for a state; of a document it may be the time until some other day."""
    value = reading.value(match, "n") or reading.value(match, "m")
    unit = match.group("u") or match.group("w")
    # "In twelve days" may be all that is left of them.
    note = UNSURE if _LEFT.search(match.group()) else unit
    return reading.claim(match, "rule", "entry", value=value, note=note) if isinstance(value, int) else None


_LEFT = re.compile(r"\b(?:in|within) <N\d+>")


def of_duty(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """A deadline of which the sentence before says for what it is."""
    told = list(_DUTY.finditer(reading.before + match.string[: match.end()]))
    about = doings.article(reading, match, STOCKS_OR_LAND)
    if not about and told:
        about = "clearance" if told[-1].group().startswith("clear") else "stockpile"
    day, states = reading.mention(match, "d"), reading.value(match, "s")
    if not about or day is None or len(states) != 1:
        return None
    return doings.due(reading, match, about, day, states, "its own", firm=is_firm(reading, match, day))


_DUTY = re.compile(r"\bclear(?:ance|ing|ed)?\b|\bstockpiles?\b")

_DEADLINES = re.compile(r"\bdeadlines?\b|\bextensions?\b")

_ONE = r"<S\d+>(?: \([^()]{1,60}\))?"
_BETWEEN = r"(?:,(?: (?!<S|\b(?:which|who|and|but|with|has|had|while|where|whose)\b)(?:[^.;:,<]|<[TC]\d+>){2,60},)?)?"
"""Nothing, or what a state is said to be: ", the newest State Party to the treaty,"."""

LIMITS: tuple[Rule, ...] = (
    rule(
        "with a deadline of a day",
        rf"{{S}}{_BETWEEN} (?:which |who |still |now |also )*(?:with|has|had|having|faces|faced|facing) (?:an?|its|the) {{D}} (?:{KIND} deadline|(?:treaty |<[TC]\d+> )?deadline (?:for|to) (?:{UNDO}|{UNDOING}))",
        put("its own"),
        "Poland, with a 1 June 2017 deadline for destroying its stocks, said that it was on track",
    ),
    rule(
        "with a deadline, which is of a day",
        rf"{{S}}{_BETWEEN} (?:which |who |still |now |also )*(?:with|has|had|having|faces|faced|facing) (?:an?|its|the) {KIND} deadline{UNDER} (?:of|on) {{D}}",
        put("its own"),
        "Poland, the newest State Party, has a stockpile destruction deadline of 1 June 2017",
    ),
    rule(
        "the deadline of a state for doing is",
        rf"{{S}}(?:'s?)? (?:<[TC]\d+> |treaty |legal )?deadline{UNDER} (?:for|to) (?:{UNDO}|{UNDOING})\b[^.;<]{{0,60}}?,? {IS} ?(?:on |in )?{{D}}",
        _of_sort,
        "Poland's deadline for destroying its stockpiles is 1 June 2017",
    ),
    rule(
        "since a day, when it missed its deadline",
        rf"{{S}}(?:(?!<S)[^.;:]){{0,120}}? (?:since|from|in|on) {{D}},? (?:when|by when|at which point) (?:(?:it|they|the country) (?:missed|failed to meet|did not meet|exceeded|violated) (?:its|their|the)|(?:its|their|the)) {KIND} deadlines?(?: (?:passed|expired|lapsed|ran out|ended))?",
        put("its own"),
        "Greece was in breach of the Mine Ban Treaty from March 2008, when its stockpile destruction deadline expired",
    ),
    rule(
        "behind their deadline, the states",
        rf"\b(?:with|missed|met|meet|meeting|failed to meet|exceeded|violated|facing|faced|face|have|had|share|shared) (?:an? |its |the |their |the same |a common )?{{D}} (?:{KIND} )?deadlines?[^.;:<]{{0,60}}: ?(?:the )?(?P<who>{_ONE}(?:(?:, and|,| and) (?:the )?{_ONE})*)",
        _one_after_the_other,
        "Three states missed their 1 March 2008 stockpile destruction deadline: Belarus, Greece and Turkey",
    ),
    rule(
        "behind their deadline of a day, the states",
        rf"\b(?:with|missed|met|meet|meeting|failed to meet|exceeded|violated|facing|faced|face|have|had|share|shared) (?:an? |its |the |their |the same |a common )?(?:{KIND} )?deadlines?{UNDER} (?:of|on) {{D}}: ?(?:the )?(?P<who>{_ONE}(?:(?:, and|,| and) (?:the )?{_ONE})*)",
        _one_after_the_other,
        "Three states missed their stockpile destruction deadline of 1 March 2008: Belarus, Greece and Turkey",
    ),
    rule(
        "in a list of deadlines, its day",
        r"{S} ?\((?:in |on |until |to |by )?{D}\)",
        _in_brackets,
        "The meeting granted clearance deadline extensions to two: Chad (1 January 2014) and Colombia (1 March 2021)",
    ),
    rule(
        "the deadline of a state is",
        rf"{{S}}(?:'s?)? {KIND} deadline{UNDER},? ?{IS} ?(?:on |in )?{{D}}",
        put("its own"),
        "Finland's stockpile destruction deadline under the Mine Ban Treaty was 1 July 2016",
    ),
    rule(
        "the deadline for a state is",
        rf"{KIND} deadline{UNDER} (?:for|of) (?:the )?{{S}}(?:'s?)?{UNDER},? ?{IS} ?(?:on |in )?{{D}}",
        put("its own"),
        "the clearance deadline for Croatia under the Convention was 1 August 2020",
    ),
    rule(
        "the deadline for a state to clear is",
        rf"\bdeadline{UNDER} for (?:the )?{{S}} to (?:{UNDO})\b[^.;<]{{0,60}}? {IS} ?(?:on |in )?{{D}}",
        _of_sort,
        "The deadline for Croatia to clear its land was 1 August 2020",
    ),
    rule(
        "what it did by its deadline of a day",
        rf"{{S}}(?:(?!<S)[^.;:]){{1,160}}?\b(?:before|ahead of|by|within|beyond|past|met|meet|meets|meeting|missed|miss|misses|missing) (?:(?:the|its|their) |(?=<C))(?:(?:stipulated|mandated|mandatory|legal|treaty|treaty-mandated|convention|original|initial|set|established|agreed|given|prescribed|required|first|[a-z]+-year|<N\d+>-year|<[TC]\d+>) )*(?:(?:{_PLAIN_KIND} )?deadline{UNDER},? \(?(?:of|on) {{D}}|(?P<e><D\d+>) (?:{KIND} )?deadline)",
        lambda r, m: put("its own", day="d" if m.group("d") else "e")(r, m),
        "Montenegro was done with its clearance under Article 4 before the stipulated deadline of 1 August 2020",
    ),
    rule(
        "the deadline for a state to meet its duty is",
        rf"\bdeadline{UNDER} for (?:the )?(?:republic of )?{{S}} to (?:meet|fulfil|comply with|discharge|satisfy|honour|complete) (?:this|its|these|that|the|such|those)(?: \w+| article <N\d+>)? (?:obligations?|commitments?|requirements?|dut(?:y|ies)|work|task){UNDER} {IS} ?(?:on |in )?{{D}}",
        lambda r, m: of_duty(r, m),
        "Under Article 4 of the Convention, the deadline for Croatia to meet this obligation was 1 August 2020",
    ),
    rule(
        "states missed their deadlines of a day",
        rf"{{S}}(?:(?!<S)[^.;:]){{0,120}}? (?:missed|miss|misses|failed to meet|did not meet|not met|exceeded|violated|met|was unable to meet|were unable to meet|ahead of|before|well ahead of) (?:its|the|their)(?: own)? (?:{KIND} )?deadlines?{UNDER},? (?:of|on|in|\((?:of|on)?) ?{{D}}",
        lambda r, m: put("its own")(r, m) or of_duty(r, m),
        "Belarus, Greece and Turkey missed their stockpile destruction deadlines of 1 March 2008",
    ),
    rule(
        "could not meet its deadline of a day",
        rf"{{S}}(?:, which|,? who)?,? (?:has |had |was |were |is )*(?:missed|failed to meet|did not meet|not met|unable to meet|exceeded|violated|met|could not meet) (?:its|the|their) {{D}} (?:{KIND} )?deadlines?",
        put("its own"),
        "Afghanistan, which was unable to meet its 1 March 2007 deadline for stockpile destruction",
    ),
    rule(
        "bound to destroy by",
        rf"{{S}}(?:, (?:which|who|a|an|the)\b(?:(?!<S)[^.;:,]){{2,60}},)?,? (?:which |who )?{MUST}(?: (?:under|<H\d+>|by|according to) (?:article <N\d+>|<[TC]\d+>))* {UNDO}(?:[^.;<]|<[HTC]\d+>){{0,90}}? {BY} {{D}}",
        must,
        "Under the Mine Ban Treaty Finland is required to destroy its stockpile by 1 July 2016",
    ),
    rule(
        "under the treaty its deadline was put off until",
        rf"{{S}}(?:'s?)? {KIND} deadline{UNDER},? (?:was|has been|is|had been) (?:since |then |further |later |now )*extended (?:by [\w <>]{{1,30}} )?(?:until|to|till) {{D}}",
        put("put off"),
        "Lebanon's clearance deadline was extended by five years until 1 May 2026",
    ),
    rule(
        "in force for it after so long",
        r"(?:(?:{T}|\bit) (?:will|would|shall|is to|enters?|to|then) ?(?:enter|come)? ?into force(?: for (?:the )?(?:<S\d+>|country|it|state|them))? (?:after|in|within) {N} (?P<u>days|months)|\bafter {M} (?P<w>days|months),? (?:the )?<[TC]\d+> (?:will |would |shall )?(?:enters?|comes?) into force)",
        _entry,
        "The Chemical Weapons Convention will enter into force for Myanmar after 30 days",
    ),
    rule(
        "was granted more time until",
        rf"(?:{{S}}|\b(?:it|the country)),? (?:which |who )?(?:was|has been|had been|were) (?:(?:also|since|then|later|recently|likewise|subsequently|in turn) )*(?:granted|given|accorded) (?:an? |its |another |the )?(?:<O\d+> )?(?:<N\d+>-year |(?:two|three|four|five)-year |one-year |further |additional )*(?:extension|extended deadline)(?: (?:of|to|for) (?:its|the) {KIND}? ?deadline)?{UNDER},? (?:until|to|till) {{D}}",
        put("put off"),
        "Lebanon was granted a five-year extension of its clearance deadline until 1 May 2026",
    ),
)
