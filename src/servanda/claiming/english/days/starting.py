"""When a treaty entered into force, told by a noun, by what it forbids, or beside something else that happened on the day:
"its entry into force, which is to be on ...", "the weapon became illegal on ..., when the treaty took effect"."""

from __future__ import annotations

from servanda.claiming import making
from servanda.claiming.english.days.events import DULY, EVENT, own_event
from servanda.claiming.grammar import Rule, marked, rule
from servanda.claiming.marks import Mark

_ENTRY = r"(?:entry|coming|entering) into (?:legal )?(?:force|effect)"
_ENTERS = (
    r"(?:enter into (?:force|effect)|come into (?:force|effect)|take effect|become (?:binding|law|effective))"
)
_WAS = (
    r"(?:is|was|will be|would be|occurred|occurs|happened|took place|takes place|came(?: about)?|comes|followed|fell|falls|"
    r"(?:is|was) (?:now )?(?:due|set|scheduled|expected|planned|foreseen|fixed|marked)(?: to be| for)?)"
)
_ON = r"(?:(?:only|back|finally|formally|officially|to be|not until) )*(?:(?:on|in|for|from) )?"
_NOT_FOR = r"(?!,? (?:for|in|by) (?:the )?(?:<S|it\b|them\b|us\b))"
_RULES = r"(?:provisions?|prohibitions?|obligations?|rules?|terms?|requirements?|bans?|norms?)"

_STARTING: tuple[Rule, ...] = (
    rule(
        "its entry into force was on",
        rf"(?:{{T}}'?s? |\b(?:its|whose|the) )(?:(?:formal|actual|official|eventual|swift|rapid|early) )*{_ENTRY}(?: date)?(?: (?:of|for) {{U}})?(?: \([^()<]{{1,30}}\))?,? (?:which )?{_WAS} {_ON}{{D}}{_NOT_FOR}",
        making.date_of("entered_into_force"),
        "The Arms Trade Treaty's entry into force occurred on 24 December 2014",
    ),
    rule(
        "the date of its entry into force is",
        rf"\b(?:date|day) (?:of|for|set for|fixed for) (?:{{T}}'?s? |its |the )?{_ENTRY}(?: (?:of|for) {{U}})? (?:is|was|will be|being|:) {_ON}{{D}}{_NOT_FOR}",
        making.date_of("entered_into_force"),
        "The date of entry into force of the Arms Trade Treaty is 24 December 2014",
    ),
    rule(
        "which it did on",
        rf"\b(?:{_ENTRY}|{_ENTERS})(?: of {{U}})?,? which (?:it |they )?(?:(?:will|would|did|does|is to|was to|has|had) )*(?:be|was|is|did|do|does|happened?|happens|occur|occurs|occurred|came|comes?(?: about)?|take place|takes place|took place|follow|follows|followed) {_ON}{{D}}{_NOT_FOR}",
        making.date_of("entered_into_force"),
        "It has the ratifications needed for it to enter into force, which will be on 24 December 2014",
    ),
    rule(
        "its entry into force, a day in brackets",
        rf"\b{_ENTRY}(?: of {{T}})? \((?:on |in )?{{D}}\){_NOT_FOR}",
        making.date_of("entered_into_force"),
        "Since its entry into force (24 December 2014) the Arms Trade Treaty has gained parties",
    ),
    rule(
        "on that day, when it happened",
        rf"(?<!<D\d> )(?<!<D\d\d> )(?:on|in|since|until|from|by|and|:) {{D}},? (?:the (?:very )?(?:day|date|month|year|moment) )?(?:when|as|on which|in which|that) {{T}} (?!(?:had|has|have|was not)\b){DULY}{EVENT}(?! (?:for|in|on|between) )",
        own_event,
        "Transfers to such users became unlawful on 24 December 2014, when the Arms Trade Treaty entered into force",
    ),
    rule(
        "became a binding instrument on",
        rf"(?:{{T}}|\bit|\bwhich|\bthat|\band) {DULY}(?:became|becomes|turned into) (?:a |an |part of )?(?:(?:fully|legally|formal|formally|new|binding|international|global|enforceable|operational|effective) )+(?:instruments?|<C\d+>|treaty|convention|agreement|law|norm|accord|document|ban)(?: (?:<H\d+>|under|upon|of|in|for|on|within) (?!<)[\w -]{{3,50}}?)?,? (?:on|in|as of|from) {{D}}{_NOT_FOR}",
        making.date_of("entered_into_force"),
        "The Arms Trade Treaty became a legally binding instrument of international law on 24 December 2014",
    ),
    rule(
        "what it is, and in force on",
        r"{T}, (?!which|who|that)(?:(?!<[DTCSN]|\b(?:and|but|when|by|that|which)\b)[^,.;:()]){2,60}, (?:officially |formally |finally |legally )*(?:entered into (?:force|effect)|came into (?:force|effect)|took effect|went into (?:force|effect)|became (?:binding |international )*law),? (?:on |in )?{D}"
        + _NOT_FOR,
        making.date_of("entered_into_force"),
        "The Arms Trade Treaty, long awaited, took effect on 24 December 2014",
    ),
    rule(
        "on a day, so long after, it took effect",
        r"(?:^|[;:] ?)on {D}, (?:(?!<[DTS])[^.;:]){3,90}?, {T} (?:officially |formally |finally |legally )*(?:entered into (?:force|effect)|came into (?:force|effect)|took effect|went into (?:force|effect)|became (?:binding |international )*law)"
        + _NOT_FOR,
        making.date_of("entered_into_force"),
        "On 24 December 2014, 90 days after the fiftieth ratification, the Arms Trade Treaty took effect",
    ),
    rule(
        "so long from now, on a day, it takes effect",
        r"^(?:(?!<[DTS])[^.;:]){3,60}, on {D},? {T} (?:will )?(?:officially |formally |finally |legally )*(?:enters?(?:ed)? into (?:force|effect)|comes? into (?:force|effect)|came into (?:force|effect)|takes? effect|took effect|becomes? (?:binding|international law|law)|became (?:binding|international law|law))"
        + _NOT_FOR,
        making.date_of("entered_into_force"),
        "Six months from now, on 24 December 2014, the Arms Trade Treaty becomes binding",
    ),
    rule(
        "brought it into force on",
        rf"\b(?:brought|brings?|bringing|put|puts|putting) (?:{{T}}|it) (?:finally |formally )?into (?:force|effect),? (?:on|in) {{D}}{_NOT_FOR}",
        making.date_of("entered_into_force"),
        "It was one of the first 50 whose ratification brought the Arms Trade Treaty into force on 24 December 2014",
    ),
    rule(
        "as it enters into force on",
        rf"\b(?:having (?:formally |finally |officially )?(?:entered into force|come into (?:force|effect)|taken effect)|(?:after|before|upon|since|on) (?:finally |formally )?(?:entering into (?:force|effect)|coming into (?:force|effect)|taking effect)),? (?:on|in) {{D}}{_NOT_FOR}",
        making.date_of("entered_into_force"),
        "Having entered into force on 24 December 2014, the Arms Trade Treaty binds its parties",
    ),
)

STARTING = marked(Mark.OF_THE_TREATY, _STARTING)

APPLYING: tuple[Rule, ...] = (
    rule(
        "its rules have applied since",
        rf"\b{_RULES} (?:of|in|under) {{T}},? (?:which )?(?:have|has|had|are|is|were|was|became|become|took|take|came|come|entered) (?:(?:been|formally|legally|now|all) )*(?:applied|applicable|binding|in force|in effect|effect|into (?:force|effect)|effective|operative|valid)(?: (?:for|on|to) (?:its|all|the) (?:states )?(?:parties|members))?,? (?:since|from|as of|on|in) {{D}}{_NOT_FOR}",
        making.date_of("entered_into_force"),
        "The rules of the Arms Trade Treaty have applied since 24 December 2014",
    ),
)
"""Of its rules, which are no other thing than the treaty here."""
