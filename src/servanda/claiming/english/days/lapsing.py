"""Time since an event of a treaty, and between two of them: "15 years after it entered into force", "its 20th anniversary"."""

from __future__ import annotations

import re

from servanda.claiming.english.phrases import STARTED
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import MOST_STATES
from servanda.claiming.making.lapses import INSTRUMENTS, LAPSE, ON_THE_DAY, UP_TO_NOW, lapse
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading

EVENTS = (
    ("adopted", re.compile(r"\badopt\w*|\bconclu\w+|\bagreed\b|\bnegotiated\b|\bcreat\w+|\bestablish\w+")),
    ("opened", re.compile(r"\bopen\w*|\bsign(?:ed|ing|ature)\b")),
    (
        "entered_into_force",
        re.compile(
            rf"{STARTED}|\b(?:came|coming|entering|taking) (?:into )?(?:force|effect)\b|\bbecoming\b|\bin force\b"
        ),
    ),
)
_EVENT = (
    r"(?:adopt(?:ed|ion|ing)|conclu(?:ded|sion)|agreed|negotiated|created?|creation|established|open(?:ed|ing)?(?: (?:for|to) signature)?|"
    rf"sign(?:ed|ing|ature)|{STARTED}|(?:coming|entering|taking) (?:into )?(?:force|effect)|becoming (?:binding |international )*law)"
)
_LONG = r"(?:{N}[ -](?P<u>years?|months?|weeks?|days?|decades?)|(?:<H\d+> )?(?P<ten>a decade))"
_TIME = r"{N} (?P<u>years?|months?|weeks?|days?)"
_ITS_ADOPTION = r"(?: the)?(?: [\w ]{0,20}?)? (?:adoption|conclusion) of"
_AFTER = r"(?:since|after|following|from)"
_NO_STATE = r"(?:(?!\b(?:laws?|legislation|bills?|acts?|decrees?|resolutions?)\b)[^.;<]|<(?![SN]))"
"""Words between a time and the event it counts from, none of them a state's or a law: that would be another event."""
_OPENING = r"open(?:ed|ing)?(?: (?:for|to) signatures?)?"
_HAPPENED = rf"(?:was |were |being |been )?(?:adopted|concluded|agreed|signed|{_OPENING}|{STARTED})"


_DUE = re.compile(
    r"\b(?:within|later than|at the latest|up to|until|have|has|had|gives?|given|gets?|allow\w*|deadlines?|period|limit|maximum|first|every|for the next)"
    r"(?: (?:of|a|an|the|only|just|<H\d+>|than))* $"
)
_TO_DO = re.compile(
    r"^[^.;]{0,60}? (?:for (?:it|each|that|every|the state|<S)|to (?:complete|destroy|clear|finish|fulfil|submit|declare|do so|comply|eliminate|get rid))"
)
"""Words around a time by which something must be done: a deadline, and no time that has passed."""


_OF_ELSE = re.compile(
    r"\b(?:meeting|conference|talks|process|campaign|(?<!became )(?<!becomes )(?<!becoming )(?<!international )(?<!binding )law|report|amendments?|protocol|resolution|declaration|plan|strategy|laid|war|conflict|independence|united nations|victory|uprising)\b|, (?:and|while|but)\b"
)
"""What else begins, is adopted or is signed."""


def since(said: str = "") -> Make:
    made = lapse(EVENTS, said=said)

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        due = _DUE.search(match.string[: match.start()]) or _TO_DO.match(match.string[match.end() :])
        other = _OF_ELSE.search(match.groupdict().get("from") or "")
        found = None if other or (due and said == "") else made(reading, match)
        if isinstance(found, Found) and _ON_THIS_DAY.search(match.string[: match.start()]):
            whose = re.match(
                r"(?:its|their|our|his|her|the country's)\b", match.groupdict().get("from") or ""
            )
            # Two treaties of ours were signed on a 3 December: the sentence must name the one it means.
            named = {str(item.value) for item in reading.found if item.sort in ("T", "C")}
            return replace(found, note=ON_THE_DAY) if not whose and len(named) == 1 else found
        if not isinstance(found, Found):
            return found
        if "to the day since" in match.group():
            return replace(found, note=ON_THE_DAY)
        return replace(found, note=UP_TO_NOW) if up_to_now(reading, match) else found

    return make


_ON_THIS_DAY = re.compile(
    r"(?:\btoday|\bthis day|<D\d+>),? (?:is|marks|we (?:mark|celebrate|commemorate|observe)|we are (?:marking|celebrating)|sees|brings)(?: also)?(?: the| its)? $"
)
"""Words before an anniversary by which it falls on that very day: "today marks the"."""


def up_to_now(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the words of a sentence count a time up to the day of writing, and give no other day."""
    if not _UP_TO_NOW.search(reading.tagged) or _AT_ANOTHER_TIME.search(reading.tagged):
        return False
    if _OBJECT.match(match.string, match.end()):
        return False
    if match.group().startswith(("in ", "binding")) and not _IT_HAS.search(match.string[: match.start()]):
        return False
    days = [item.value for item in reading.found if item.sort == "D" and not item.relative]
    return all(reading.today is not None and day.could_be(reading.today) for day in days)


_IT_HAS = re.compile(r"(?:<[TC]\d+>|\bit)(?: (?:has|is|now|already|been))+ $")
_OBJECT = re.compile(
    r"(?: of)? (?:the|an?|its|their|our|this|that) (?!<)|(?: of)? (?:[a-z]+ ){0,3}(?:plan|programme|declaration|strategy)\b"
)
"""What else was adopted or signed: "ten years since its parties adopted the Dubrovnik Action Plan"."""
_UP_TO_NOW = re.compile(
    r"\b(?:it(?: is|'s)(?= (?:now |already |today |exactly |just |only |<H\d+> )*(?:<N\d+> (?:years?|months?|decades?)|a (?:year|decade))\b)|it has(?: now)? been|it's been|has(?: now)? been (?:in force|in effect)|have(?: now)? passed|"
    r"this year|this month|this week|we (?:now )?(?:celebrate|mark|commemorate|are celebrating|are marking))\b|\bjust (?:marked|celebrated|commemorated|observed)\b|"
    r"\bin <D\d+> (?:is|marks|we)\b|^<D\d+> (?:is|marks)\b|\b(?:is|enters) (?:now |already )*(?:in )?its <O\d+> year\b|"
    r"\bis (?:now |already )*<N\d+> years? old\b"
)
"""Words by which a time is counted up to the day of writing."""
_AT_ANOTHER_TIME = re.compile(
    r"\b(?:will|would|had|said|then|before|next|until|deadlines?|limits?|due|must|articles?)\b"
)


def _to_so_many(reading: Reading, match: re.Match[str]) -> Found | None:
    """How long a treaty took from its opening, or its adoption, to so many instruments."""
    length, number = reading.value(match, "n"), reading.value(match, "k")
    if not isinstance(length, int) or not isinstance(number, int) or not 1 < number <= MOST_STATES:
        return None
    told = match.string[: match.end()]
    begun = "adopted" if _ADOPTED.search(told) and not _OPENED.search(told) else "opened"
    about = f"{match.group('u').rstrip('s')}s {begun} {INSTRUMENTS}{number}"
    return reading.claim(match, "delta", LAPSE, value=length, hedge=reading.hedge(match), about=about)


_ADOPTED = re.compile(r"\badopt|\bconclu|\bnegotiat")
_OPENED = re.compile(r"\bopen|\bsign")


LAPSES: tuple[Rule, ...] = (
    rule(
        "so long until so many had ratified",
        rf"\b(?:took|taken|takes|needed|required|lasted|passed|elapsed)(?: (?:it|{{T}}))?,? (?:only |just |a mere |less than |nearly |some |<H\d+> )*{_TIME} (?:for (?:it|{{U}}) )?(?:to|until|before)(?: it| {{U}})? (?:attain|reach|gather|collect|get(?: to)?|obtain|achieve|receive|secure|garner|win|had|has|have)(?:ed|d)? (?:all |the |its |at least )*(?:required |necessary |needed )?(?P<k><N\d+>) (?:required |necessary |needed )?(?:ratifications?|instruments?|deposits?|states parties)",
        _to_so_many,
        "It took the Convention only 14 months to reach 30 ratifications",
    ),
    rule(
        "so many ratifications within so long",
        rf"\b(?:attain|reach|gather|collect|got|obtain|achieve|receive|secure|garner|won)\w* (?:all |the |its |at least )*(?:required |necessary |needed )?(?P<k><N\d+>) (?:required |necessary |needed )?(?:ratifications?|instruments?|deposits?)(?: (?:required|needed|necessary))? (?:in|within|after) (?:only |just |a mere |less than |nearly |some |<H\d+> )*{_TIME}(?! of| before| the)",
        _to_so_many,
        "The Convention reached the 30 ratifications required in only 14 months",
    ),
    rule(
        "adopted, and so long after opened",
        rf"(?P<from>\b(?:adopted|concluded|agreed|signed|{_OPENING}|adoption|signature))\b(?:[^.;<]|<(?!S)){{0,60}}?[ ,]{_LONG} (?:later|afterwards|thereafter|on),?(?: the)?(?: {{U}}| it)? (?P<to>{_HAPPENED})",
        since(),
        "The Convention was adopted in Dublin and six months later opened for signature",
    ),
    rule(
        "adopted, and opened so long later",
        rf"(?P<from>\b(?:adopted|concluded|agreed|signed|{_OPENING}|adoption|signature))\b(?:[^.;<]|<(?!S)){{0,60}}?(?:,| and|, and) (?:then |finally |formally )*(?P<to>{_HAPPENED})\b(?:[^.;<]|<(?![SND])){{0,30}}? {_LONG} (?:later|afterwards|thereafter|on)\b",
        since(),
        "The Convention was adopted in Dublin and opened for signature in Oslo six months later",
    ),
    rule(
        "so long after its adoption it entered into force",
        rf"{_LONG} {_AFTER} (?P<from>{_NO_STATE}{{0,60}}?\b{_EVENT})\b(?:[^.;<]|<(?!S)){{0,40}}?,? (?:the )?(?:{{U}}|it) (?:then |finally |formally |officially |has |had )*(?P<to>{_HAPPENED})",
        since(),
        "Two years after its adoption the Convention entered into force",
    ),
    rule(
        "entered into force so long after its adoption",
        rf"(?P<to>\b{_HAPPENED})\b(?:[^.;<]|<(?!S)){{0,50}}?[ ,(-]+(?:only |just |a mere |little )*{_LONG} (?:after|following|from) (?P<from>(?:[^.;<]|<(?![SN])){{0,40}}?\b{_EVENT})\b",
        since(),
        "The Convention entered into force only two years after its adoption",
        "it entered into force in record time, just over one year after being opened for signature",
    ),
    rule(
        "so long since its adoption",
        # The number stays free for the rule that makes a year of it.
        rf"(?:(?P<long><N\d+>) years|(?P<ten>a decade)) (?:since|after){_ITS_ADOPTION}",
        since("adopted"),
        "It has been ten years since the Dublin adoption of the Convention",
    ),
    rule(
        "so long since it entered into force",
        rf"{_LONG} (?:have passed |has passed |have gone by |have elapsed |on |to the day |now |today )?{_AFTER}(?!{_ITS_ADOPTION}) (?P<from>{_NO_STATE}{{0,70}}?\b{_EVENT})\b",
        since(),
        "It is 15 years since the Mine Ban Treaty entered into force",
        "Ten years after the adoption of the Convention much remains to be done",
    ),
    rule(
        "the nth anniversary of an event",
        rf"(?:{{O}}|\b(?P<one>first|one))(?:[ -]year)? (?:(?:anniversary|birthday) (?:of|since|for|from)(?: when)?|year since) (?P<from>{_NO_STATE}{{0,70}}?\b{_EVENT})\b",
        since(),
        "the 10th anniversary of the entry into force of the Convention",
        "the tenth anniversary of the Convention's adoption",
    ),
    rule(
        "n years' anniversary of an event",
        rf"{_LONG}(?:'s?)? (?:anniversary|birthday) of (?P<from>{_NO_STATE}{{0,70}}?\b{_EVENT})\b",
        since(),
        "the 25-year anniversary of the opening for signature of the Convention",
    ),
    rule(
        "an event's nth anniversary",
        rf"(?P<from>\b{_EVENT})'s (?:{{O}}(?: year)?|{_LONG}) anniversary",
        since(),
        "the entry into force's tenth anniversary",
    ),
    rule(
        "the nth anniversary of the treaty",
        r"(?:{O}(?: year)?|{N}[ -](?P<u>years?)) (?:anniversary|birthday) of {T}(?!')",
        since(),
        "the 20th anniversary of the Mine Ban Treaty",
    ),
    rule(
        "the treaty's nth anniversary",
        r"(?:{T}(?:'s?)?|\bits) (?:{O}(?: year)?|{N}[ -](?P<u>years?)) (?:anniversary|birthday|year in force)",
        since(),
        "the Mine Ban Treaty's 20th anniversary",
        "This year the Convention marks its tenth anniversary",
    ),
    rule(
        "in force for so long",
        rf"(?:in force|in effect|binding)(?: now)? for {_LONG}",
        since("entered_into_force"),
        "The Convention has been in force for ten years",
    ),
    rule(
        "so long of the treaty",
        r"{N}(?: (?P<u>years) of |-year-old )(?:the )?(?P<t><[TC]\d+>)",
        since(),
        "Twenty years of the Mine Ban Treaty",
        "the 25-year-old Mine Ban Treaty is open to all",
    ),
    rule(
        "so long on",
        rf"^\W*{_LONG} (?:on|later)\b,?[^.;]{{0,40}}?{{T}}",
        since(),
        "Ten years on, the Mine Ban Treaty still faces challenges",
    ),
)
