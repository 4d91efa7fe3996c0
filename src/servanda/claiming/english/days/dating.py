"""Days of a treaty, and days from which it binds a state: "entered into force on 1 August 2010"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.counts.other_papers import of_another_paper
from servanda.claiming.english.phrases import ADOPTED, FILL, PARTIES, STARTED, TO
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import RELATIVE, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate


def _started(reading: Reading, match: re.Match[str]) -> Found | None:
    """When the treaty itself entered into force; "the process that led to the treaty started" tells of another thing."""
    of_it = _NAMED.match(match.group()) and _OF_IT.search(match.string[: match.start()])
    if of_it and _START.search(match.group()):
        return None
    made = making.date_of("entered_into_force")(reading, match)
    if not isinstance(made, Found):
        return None
    # "The notice on the Convention takes effect in January": the treaty only says of what.
    # "Lithuania handed in its notice. It took effect on 6 March 2025": nor need it be the treaty.
    another = _IT.match(match.group()) and _TAKES_EFFECT.search(reading.before[-120:])
    return replace(made, note=UNSURE) if of_it or another else made


_START = re.compile(r"\bstart")
_IT = re.compile(r"(?:it|that|which)\b")
_TAKES_EFFECT = re.compile(
    r"\b(?:notices?|notifications?|withdrawals?|denunciations?|laws?|bills?|decrees?|decisions?|letters?)\b"
)
_NAMED = re.compile(r"(?:the |this |that |its |a )?(?:\d{4} )?<[TC]")
_OF_IT = re.compile(
    r"\b(?:to|towards?|for|on|of|from|behind|about|by|with|against|under|within|joining|promoting|implementing|leading to)(?: the| a| an| this)? ?$"
)


def _opened(reading: Reading, match: re.Match[str]) -> Found | None:
    """When it opened for signature; "Fiji signed a month after it opened for signature in October" may date the signing."""
    made = making.date_of("opened")(reading, match)
    if not isinstance(made, Found) or _ANOTHER_THEN.search(match.group()):
        return None
    return replace(made, note=UNSURE) if _COUNTED_FROM.search(match.string[: match.start()]) else made


_ANOTHER_THEN = re.compile(r"sign\w+(?:,|;|,? and|,? while) (?:the )?<S\d+>")
"""Who acted on the day behind it: "Norway ratified on the day it opened for signature, Denmark in February 2010"."""
_COUNTED_FROM = re.compile(
    r"\b(?:years?|months?|weeks?|days?) (?:after|before)\b(?! (?:its|the treaty's|the convention's) $)[^.;,]{0,30}$"
)


def _signed(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """When the treaty was signed; "it had signed in New York on ..." tells of a state."""
    active = not match.group().startswith(("was ", "were ")) and _WHO_SIGNED.search(
        match.string[: match.start()]
    )
    return None if active else making.date_of("opened_or_signed", subject=False)(reading, match)


_WHO_SIGNED = re.compile(
    r"(?:\b(?:it|he|she|they|we|country|government|kingdom|republic|nation|minister|president|ambassador)|<S\d+>) "
    r"(?:(?:itself|has|had|have|also|first|only|later|then|finally|initially|originally|already|duly|formally|officially|in turn) )*$"
)
"""Who signs, and is not signed: "Ghana itself", "it had"."""


def _years_later(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day of an event told by an anniversary: "1 March 2014 marks 15 years since it entered into force"."""
    years = reading.value(match, "o") or reading.value(match, "n")
    day = reading.mention(match, "d")
    if day is None or not day.value.exact or not isinstance(years, int) or not 1 <= years <= 100:
        return None
    then = day.value.day
    if (then.month, then.day) == (2, 29):
        return None
    said = match.group("v")
    event = "adopted" if "adopt" in said else "opened" if "open" in said else "entered_into_force"
    when = PartialDate.of(then.replace(year=then.year - years))
    made = making.dated(reading, match, event, when, (), "d")
    # "Today" is a day of the document, which times since an event are held against.
    return None if isinstance(made, Found) and made.note == RELATIVE else made


def _of_the_leaving(reading: Reading, match: re.Match[str]) -> Found | None:
    """When a state's leaving takes effect: of "the decision" and "it" only where leaving was just spoken of."""
    here = match.string[: match.start()]
    vague = _VAGUE.match(match.group()) is not None
    if _LEAVING.search(reading.before[-200:] + here) is None:
        return None
    if _TREATY_WHICH.search(here + match.group()) and _LEAVING.search(here) is None:
        return None  # "He announced the withdrawal. The treaty, which entered into force in 2014, ..."
    made = making.date_of("withdrawal_effective", subject=True)(reading, match)
    return replace(made, note=UNSURE) if vague and isinstance(made, Found) else made  # type: ignore[return-value]


_VAGUE = re.compile(r"(?:it|this|that|which)\b")
_TREATY_WHICH = re.compile(
    r"<[TC]\d+>(?: \([^)<]{2,12}\))?,? (?:which|that) (?:formally |officially )?(?:enter|came|come)\w* into force"
)
"""What is said right behind a treaty's name is said of the treaty."""


_LEAVING = re.compile(
    r"withdr[ae]w|\bleav(?:e|es|ing)\b|\bquit|\bexit|denounc|denunci|\bpull(?:s|ed|ing)? out"
)


TO_THE_DAY: tuple[Rule, ...] = (
    rule(
        "so many years after, to the day",
        r"{D},? (?:marks|marked|is|was|will mark|will be) (?:exactly )?(?:the )?(?:{O} (?:anniversary|year)|{N} years)(?: of| since| after)(?: the| its)? (?:(?:the )?{T} )?(?P<v>adoption|adopted|was adopted|opened for signature|was opened for signature|opening for signature|entry into force|entered into force|came into force|took effect)(?: of {U})?",
        _years_later,
        "1 August 2019 marks the ninth anniversary of the entry into force of the Convention on Cluster Munitions",
    ),
)
"""Before times since an event: on its own day an anniversary tells that of the event."""

DAYS: tuple[Rule, ...] = (
    rule(
        "withdrawal takes effect on",
        r"(?:{S}(?:'s?)? )?(?:decision to (?:withdraw|leave|quit)|withdrawal|exit|departure|denunciation)[^.;]{0,60}?(?:(?:took|takes|take|taking|become|becomes|became) effect(?:ive)?|(?:comes?|came|entere?d?s?) into (?:full |legal )*(?:effect|force))(?: [\w <>]{1,60}?)?,? (?:on |in |from |as of )?{D}",
        making.date_of("withdrawal_effective", subject=True),
        "The withdrawal will take effect six months later, in January 2026",
    ),
    rule(
        "the decision takes effect on",
        r"(?:\b(?:decision|notice|notification|exit|departure|denunciation|move|step)|\bit|\bthis|\bthat|\bwhich) (?:will |would |does |did |is (?:due|set) to |shall |formally |officially )*(?:not |only )*(?:take|takes|took|come|comes|came|enter|enters|entered|become|becomes|became) (?:into )?(?:effect|force|effective)(?: until| only)?,? (?:on |in |from |<N\d+> months later,? (?:on|in) )?{D}",
        _of_the_leaving,
        "Finland withdrew on 10 July 2025, but the decision will not take effect until January 2026",
    ),
    rule(
        "withdrawal took effect today",
        r"(?:{S}(?:'s?)? )?(?:decision to (?:withdraw|leave)|withdrawal|exit|departure)[^.;]{0,90}? (?:has |have |had )?(?:formally |officially |finally |now |also )*(?:took|takes|taken|come|comes|came|entered|enters|gained|became|become|becomes) (?:into )?(?:legal )?(?:effect|effective|force)(?: today)?(?=\.?$|,)",
        lambda r, m: None if "<D" in m.string[: m.start()] else making.today_of("withdrawal_effective")(r, m),
        "Finland's decision to withdraw from the Ottawa Treaty took effect.",
        "Lithuania's withdrawal from the Convention has officially entered into force, its ministry said",
    ),
    rule(
        "entered into force for a state on",
        rf"{STARTED} (?:for|in) (?:the )?{{S}}(?: [\w ]{{0,20}}?)?,? (?:on |in |from |as of |with effect from )?{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "The Convention will enter into force for Canada on 1 September 2015",
    ),
    rule(
        "entered into force for it on",
        rf"(?:{STARTED}) (?:for (?:it|them|the (?:country|state|kingdom|republic|sultanate|government))|there)(?: [\w ]{{0,20}}?)?,? (?:on |in |from |as of )?{{D}}",
        making.date_of("in_force_for_state", subject=True),
        "the treaty will enter into force for the country on 1 September 2011",
    ),
    rule(
        "party since",
        rf"{{S}},? (?:which |who )?(?:has been|had been|is|have been|became|becomes|will (?:formally )?(?:be|become)) (?:a |an )?(?:full )?{PARTIES}{TO} (?:since|on|from|as of) {{D}}",
        making.date_of("deposit_or_in_force", of_state=True),
        "Lithuania has been a State party to the CCM since 1 September 2011",
    ),
    rule(
        "formally a party on",
        rf"will (?:formally |officially )?(?:be|become) (?:a |an )?(?:full )?{PARTIES}{TO} (?:on|from|as of) {{D}}",
        making.date_of("deposit_or_in_force", subject=True),
        "will formally be a party on October 1st, 2016",
    ),
    rule(
        "an accession takes effect on",
        r"(?:{S}(?:'s?)? )?(?:accession|ratification|membership|adherence|instrument of \w+)[^.;]{0,80}? (?:takes|took|take|will take) effect(?: for (?:it|the country|{R}))? (?:on |in )?{D}",
        making.date_of("in_force_for_state", subject=True),
        "Tonga's instrument of accession takes effect on 1 December 2025",
    ),
    rule(
        "adopted on",
        rf"(?:(?:{{T}}(?: \([^)]*\))?,? |^|^it |: it |^originally |, |and )(?:which |that )?(?:was |were |is |has been |had been )?(?:finally |formally |unanimously |first )?adopted|(?:{{U}}(?: \([^)]*\))?,? |^it )(?:which |that )?(?:was |were |is |has been |had been )?(?:finally |formally )?{ADOPTED})(?: {{U}})?(?: (?:by|in|at|on) {FILL})?,? (?:on |in |in the |of )?{{D}}",
        making.date_of("adopted"),
        "The Mine Ban Convention was adopted in 1997",
        "Adopted on 30 May 2008",
        marks=Mark.OF_THE_TREATY | Mark.CONCLUSION,
    ),
    rule(
        "on a day somebody adopted it",
        r"(?:^|[;:(] ?|\band |\bbut )(?:back |early |late )?on {D},? (?:the )?(?:[\w ]{1,40}?|(?:(?!<[DNS]|\b(?:who|which|that|when|while|after|before|parliament|senate|congress|cabinet|assembly of|chamber|lawmakers|deputies)\b)[^.;:]){1,110}?) (?:had |formally |finally |unanimously )*adopted {T}(?! (?:draft )?(?:resolution|decision|text|law|action plan|declaration))",
        making.date_of("adopted"),
        "On 2 April 2013, the UN General Assembly adopted the ATT",
    ),
    rule(
        "on a day the assembly approved it",
        r"(?:^(?:it was (?:only |back )?)?|[;:(] ?|\band |\bbut )(?:back |early |late )?(?:on |in )?{D},? (?:when |that )?(?:the )?(?:(?:un|u\.n\.|united nations)(?: \(\w+\))?(?:'s)? )?(?:general assembly|unga|(?:diplomatic |negotiating )?conference)(?: \(\w+\))?(?: in [\w ]{1,20})? (?:overwhelmingly |finally |formally )*(?:adopted|approved|passed|endorsed|voted (?:overwhelmingly )?(?:to adopt|for|in favou?r of)) (?:the )?(?:(?:draft|final|agreed) )*(?:text of |resolution (?:adopting|containing) )?{T}(?!'s?| (?:resolution|declaration|statement))",
        making.date_of("adopted"),
        "On 2 April 2013 the UN General Assembly approved the draft text of the ATT",
    ),
    rule(
        "signed there by so many on",
        r"(?<!<S\d> )(?<!> has )\b(?:was |were )?signed by (?:more than |a total of |<H\d+> )*<N\d+> (?:states|countries|nations|governments)(?: (?:in|at) [\w ,]{1,30}?)? (?:on|in) {D}",
        lambda r, m: (
            None
            if of_another_paper(m.string[: m.start()] + "was ")
            else making.date_of("opened_or_signed", subject=False)(r, m)
        ),
        "The Convention was signed by 94 states in Oslo in December 2008",
    ),
    rule(
        "so many years since",
        r"{N} years (?:since|after|ago)(?: today)?(?: the)?(?: [\w ]{0,20}?)? (?:adoption|conclusion) of(?= (?:the |this |that |our )?(?:\d{4} )?(?:\w+ )?<[TC]\d+>)",
        making.anniversary("adopted"),
        "It has been ten years since the Dublin adoption of the convention",
    ),
    rule(
        "the adoption of a day",
        rf"(?:adoption|conclusion)(?: of {{T}})?(?: (?:in|at|by) {FILL})? (?:of |on |in ){{D}}",
        making.date_of("adopted"),
        "since the Dublin adoption of 30 May 2008",
        marks=Mark.OF_THE_TREATY,
    ),
    rule(
        "on a day it was adopted",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:back |early |late )?(?:on |in )?{{D}},? (?:when |the day )?(?:the )?(?:final )?(?:text of |draft of )?{{T}} (?:was |were )(?:finally |formally )?{ADOPTED}",
        making.date_of("adopted"),
        "On 30 May 2008 the Convention was adopted",
        "On 30 May 2008, the final draft of the Convention was adopted by 107 states",
    ),
    rule(
        "was on a day adopted",
        r"(?:{T}|\bit|\bwhich|\bthat) (?:was|has been|is being) (?:in )?{D} (?:formally |officially |unanimously |finally )*(?:adopted|agreed)\b",
        making.date_of("adopted"),
        "they cheered when it was today formally adopted in Dublin",
    ),
    rule(
        "on a day when it opens",
        r"\bon {D},? when (?:the )?{T} (?:is|was|will be|is to be) open(?:ed)? for signature",
        making.date_of("opened"),
        "Ireland intends to sign in Oslo on 3 December 2008 when the Convention is opened for signature",
    ),
    rule(
        "on a day it opened",
        r"(?:^|[;:(] ?|\band |\bbut )(?:back |early |late )?(?:on |in |since )?{D},? (?:when |the day )?{T} (?:was |were )?(?:finally |formally )?open(?:ed)? for signature",
        making.date_of("opened"),
        "On 3 December 2008 the Convention was opened for signature",
    ),
    rule(
        "on a day it started",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:back |early |late )?(?:at (?:midnight|the stroke of (?:<N\d+>|\w+)(?: ?[ap]\.?m\.?)?),? )?(?:on |in |since |as of )?{{D}},? (?:when |the day )?{{T}}(?:, (?:(?!<[TCSN])[^.;,]){{3,90}},)? (?:finally |officially |formally |has |had )*{STARTED}(?! (?:for|in) (?:the |it|us|our|them|<S))",
        making.date_of("entered_into_force"),
        "Ten years ago today, the Convention entered into force",
    ),
    rule(
        "opened for signature on",
        rf"(?:(?:was |were )?(?:opened|opens|open|launched) (?:for|to) (?:signatures?|signatories|signing)|could be signed|opening (?:for|to) signature)(?: (?:in|at|from) {FILL})?,? (?:{FILL} )?(?:later(?: in)? (?:that|the same) year,? )?(?:on |in |from |since )?{{D}}",
        _opened,
        "opened for signature in Oslo on 3 December 2008",
        marks=Mark.OF_THE_TREATY,
    ),
    rule(
        "was signed on",
        rf"(?<!<S\d> )(?<!<S\d\d> )(?<!> has )(?<!> had )(?<!> have )(?<!>, )(?<!for )\b(?:adopted (?:in|at) [\w ]{{2,24}}?,? and )?(?:was |were )?(?:signed|signing)(?: (?:in|at) {FILL})?(?: later(?: on)?(?: in)? (?:that|the same) (?:year|month),?| the same year,?)? (?:on |in |from ){{D}}(?! by (?!(?:<H\d+> |a total of |some )*<N)|: ?(?:the )?<S)",
        lambda r, m: _signed(r, m),
        "signed on 3 December 2008",
        marks=Mark.OF_THE_TREATY,
    ),
    rule(
        "entered into force on",
        # "It started in 1999", but not "the talks were started in 2007".
        rf"(?<!was )(?<!were )(?<!been )(?<!facilitating )(?<!facilitating the )(?!(?<![>t] )(?<!and )(?<!which )(?<!that )start)(?:{{T}} )?(?:which |it |and |that )*(?:officially |formally |finally |has |had |have )*{STARTED}(?: of {{U}})?(?: internationally| as (?:binding )?(?:international )?law| six months later| only| in record time)?,? (?:on |in |of |from |since |as of |until )*{{D}}",
        _started,
        "entered into force on 1 August 2010",
        marks=Mark.OF_THE_TREATY,
    ),
    rule(
        "a treaty's year of entry into force before the words",
        r"(?:in (?:force|effect)|binding|effective) since {D}(?! (?:in|for) (?:the )?<S)",
        making.date_of("entered_into_force"),
        "in force since 1 August 2010",
        marks=Mark.OF_THE_TREATY,
    ),
)
