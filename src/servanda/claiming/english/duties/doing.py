"""How far states have carried treaties out, in English: stocks destroyed and land cleared, and deadlines put off."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import doings

STOCKS_OR_LAND = (
    (
        "clearance",
        re.compile(r"(?<!nu)clear(?:ance|ing|ed)?\b|demin|decontamin|contaminat|mined areas|minefields"),
    ),
    ("stockpile", re.compile(r"stock|destr(?:uction|oy)|eliminat|liquidat|dispos(?:ed?|ing|al) of|scrapp")),
)
_DONE = r"(?:completed|finished|concluded|finali[sz]ed)"
_TASK = r"(?:the |their |its |all |of |my |full |final |entire |national |ccm |cluster munitions? |mine |article |<N\d+> |<[TC]\d+> |remaining )*(?:destruction|destroying|destroy|stockpiles?|stocks|clearance|clearing|demining|decontamination)"
_ALL_OF = r"(?:all (?:of )?(?:its|their)|its (?:entire|last|whole)|their (?:entire|last|whole)) (?:\w+ ){0,3}(?:stock\w*|munitions|mines|cluster munitions)"
PARTIES = (
    r"(?:ccm |high )?(?:states?[- ]part(?:y|ies)|states|countries|nations|parties|governments)(?: to {U})?"
)

_UNDER_IT = r"(?:,? (?:under|<H\d+>|as required by|required by|in accordance with) (?:the )?<[TC]\d+>)?,?"
_STOCK = r"(?:cluster munitions? )?(?:stockpiles?|stocks?|stockpiled cluster munitions|cluster munitions)(?: of cluster munitions)?"
_REMNANTS = (
    r"(?: of (?:its |all |the )*(?:cluster munition remnants|land|territory|contaminated (?:land|areas?)))?"
)
_WHOLE = re.compile(
    r"(?:(?:in|on) <D\d+>,? )?(?:the )?(?:republic of )?<S\d+> (?:has |had |officially |formally |successfully )*"
    r"(?:(?:completed|finished|concluded)|declared (?:completion|fulfil\w+)(?: of)?)"
    rf"(?: (?:the )?(?:destruction of (?:all |all of )?(?:its|their) (?:entire |whole |last )?{_STOCK}|clearance{_REMNANTS}))?{_UNDER_IT}(?: (?:on|in) <D\d+>)?"
)
"""Words that speak of all stocks or all land, and of nothing else, from the state to the day."""
COMPLETIONS: tuple[Rule, ...] = (
    rule(
        "n have completed",
        rf"(?<!another )(?<!further )(?<!other )(?<!additional )(?<!of )(?<!the )(?<!all ){{N}}(?: {PARTIES})?(?: that| which| who)? (?:have |has |had |now |already |so far |to date |thus |therefore )*(?:{_DONE} {_TASK}|destroyed {_ALL_OF})",
        doings.completion("count", "completed", STOCKS_OR_LAND, note="all"),
        "35 States Parties have completed the destruction of their stocks",
    ),
    rule(
        "n of all the parties have completed",
        rf"{{N}} (?:out )?of (?:the |its |all )*<N\d+> {PARTIES}(?: (?:of|to) {{U}})?,? (?:have |had |now |already |so far |to date )*(?:{_DONE} {_TASK}|destroyed (?:{_ALL_OF}|(?:all )?their (?:\w+ )?(?:stocks|stockpiles|mines|cluster munitions)|[^.;<]{{0,20}}<N\d+>[^.;]{{0,30}}(?:mines|munitions)\b[^.;]{{0,60}}no longer)|no longer (?:hold|have|keep|possess|own) (?:any )?(?:stocks|stockpiles|stockpiled))",
        doings.completion("count", "completed", STOCKS_OR_LAND),
        "156 of the 162 parties to the Mine Ban Treaty no longer hold stocks",
        "157 of the 162 States Parties have completed the destruction of their stocks",
    ),
    rule(
        "n have destroyed",
        rf"(?<!another )(?<!further )(?<!other )(?<!additional )(?<!of )(?<!the )(?<!all ){{N}} {PARTIES}(?: that| which| who)? (?:have |has |had |now |already |so far |to date |collectively |together )*destroyed (?=[^.;]{{0,90}}(?:munitions|mines|stock))",
        doings.completion("count", "completed", STOCKS_OR_LAND),
        "29 States Parties have destroyed nearly 1.4 million stockpiled cluster munitions",
    ),
    rule(
        "the n that have destroyed",
        rf"(?<!of )(?<!among )\bthe {{N}} {PARTIES} (?:that|which|who) (?:have |had |now |already |so far |to date |since )*(?:{_DONE} {_TASK}|destroyed (?:all )?(?:(?:of )?their (?:own |national |declared |entire )*(?:stocks?\b|stockpiles?\b|cluster munitions?\b|(?:anti-?personnel |land)?mines?\b)))",
        doings.completion("count", "completed", STOCKS_OR_LAND),
        "it can be seen in the 36 States Parties that have destroyed their stocks",
    ),
    rule(
        "n have obligations",
        rf"(?<!another )(?<!of )(?<!of the ){{N}} {PARTIES}(?: that| which| who)? (?:with|have|has|had|still have|having|remain with|still with)(?: remaining| outstanding| clearance| current| pending| an| unfulfilled)* (?:obligations? (?:under|<H\d+>|pursuant to|to clear|to destroy|in relation to)[^.;]{{0,30}}?(?:article (?:<N\d+>|\d)|clear|destroy)|(?:(?:mine|land|article <N\d+>) )?(?:stockpile destruction|destruction|clearance|article <N\d+>) obligations?\b)",
        doings.completion("count", "obligated", STOCKS_OR_LAND),
        "there are 10 (ten) States Parties with obligations under Article 4",
        "which leaves only five States Parties with stockpile destruction obligations",
    ),
    rule(
        "declared completion on",
        r"(?:in |on )?{D},? (?:the )?(?:republic of |government of )?{S} (?:has |had |officially |formally )*(?:declared (?:fulfil\w*|completion|compliance|(?:that )?it(?:self)?)|completed|announced (?:the )?completion|reported (?:the )?completion)",
        doings.completion("date", "completion", STOCKS_OR_LAND, whole=_WHOLE),
        "In December 2016, Mozambique declared fulfilment of its obligation under article 4",
    ),
    rule(
        "completed on",
        rf"{{S}},? (?:which |who |has |had |officially |formally |announced (?:that )?it (?:has |had )?|also |successfully )*(?:declared (?:the )?(?:fulfil\w*|completion|compliance)[^.;<]{{0,30}}?|{_DONE} )(?=[^.;]{{0,90}}(?:destr|clear|stock|demin|article))[^.;]{{0,100}}? (?:on|in) {{D}}",
        doings.completion("date", "completion", STOCKS_OR_LAND, whole=_WHOLE),
        "Germany completed the destruction of its stockpile on 25 November 2015",
    ),
    rule(
        "told of its completion on",
        rf"{{S}},? (?:has |had |officially |formally )*(?:informed|notified|told|reported|announced)(?: to)?[^.;]{{0,80}}? (?:of |about )?(?:its |the |their )?(?:completion|completing) (?:of )?{_TASK}[^.;<]{{0,30}}? (?:on|in) {{D}}",
        doings.completion("date", "completion", STOCKS_OR_LAND, whole=_WHOLE),
        "Mozambique informed the secretariat of completion of cluster munition clearance in December 2016",
    ),
    rule(
        "its completion on",
        r"{S}(?:'s?) (?:completion of|completed) [^.;]{0,60}?(?:destruction|clearance)[^.;]{0,60}? (?:on|in) {D}",
        doings.completion("date", "completion", STOCKS_OR_LAND, whole=_WHOLE),
        "Croatia's completion of clearance in July 2020",
    ),
    rule(
        "praised for completing",
        rf"{{S}} (?:for|on) (?:having |successfully |recently |its |their |the )*(?:completing|completed|completion of|finishing|finished|concluding) {_TASK}",
        doings.completion("membership", "completed", STOCKS_OR_LAND),
        "We congratulate Bulgaria, Slovakia and South Africa for completing the destruction of their stocks",
    ),
    rule(
        "has completed",
        rf"{{S}} (?:has |have |had )(?:now |already |all |also |successfully )*(?:{_DONE} {_TASK}|destroyed {_ALL_OF})",
        doings.completion("membership", "completed", STOCKS_OR_LAND),
        "France has completed the destruction of its stocks",
    ),
)

_OF_WHAT = r"(?:(?:clearance|stockpile destruction|article <N\d+>(?: clearance)?) )"
_ITS_DEADLINE = re.compile(
    rf"<S\d+> (?:has |had )?(?:missed|failed to meet) (?:its|the) (?:<[TC]\d+> )?{_OF_WHAT}deadline"
)
_EXTENDED = re.compile(
    rf"<S\d+>(?:'s?)? (?:<[TC]\d+> )?{_OF_WHAT}deadline{_UNDER_IT} (?:was|has been|is) extended (?:until|to) <D\d+>|"
    rf"{_OF_WHAT}deadline of (?:the )?<S\d+>{_UNDER_IT} (?:was|has been|is) extended (?:until|to) <D\d+>"
)
_ITS_OWN = re.compile(rf"<S\d+>'s? (?:<[TC]\d+> )?{_OF_WHAT}deadline (?:is|was) <D\d+>")
"""Words that can mean nothing but the treaty's deadline."""

PUT_OFF: tuple[Rule, ...] = (
    rule(
        "missed its deadline",
        r"{S},? (?:which |who |has |have |had |also )*(?:missed|failed to meet|did not meet|not met|exceeded|violated) (?:its|the|their) (?:[\w<> -]{0,60}?)deadline",
        doings.was_late(STOCKS_OR_LAND, _ITS_DEADLINE),
        "Guinea-Bissau missed its stockpile destruction deadline",
    ),
    rule(
        "the deadline of a state was extended",
        r"(?:clearance|stockpile destruction|article <N\d+>(?: clearance)?) deadline of (?:the )?{S}[^.;]{0,60}? (?:was|has been|is) extended (?:until|to) {D}",
        doings.put_off("", STOCKS_OR_LAND, "put off", whole=_EXTENDED),
        "The clearance deadline of Lebanon was extended until 1 May 2026",
    ),
    rule(
        "its deadline was extended",
        r"{S}(?:'s?)?,? [^.;]{0,120}?(?<!not )(?<!be )(?:extended|prolonged|extension|(?:put off|pushed back|moved|postponed|deferred)(?= from <D| by <N| until| to| till))[^.;]{0,90}? (?:until|to|till|through) {D}",
        doings.put_off("", STOCKS_OR_LAND, "put off", whole=_EXTENDED),
        "Lebanon's clearance deadline was extended until 1 May 2026",
    ),
    rule(
        "an extension for a state",
        r"(?:extended|extension)[^.;]{0,60}?(?:of|for|to|by|granted) {S}(?:'s?)?[^.;]{0,90}? (?:until|till|through|to) {D}",
        doings.put_off("", STOCKS_OR_LAND, "put off", whole=_EXTENDED),
        "the meeting extended the clearance deadline of Lebanon until 1 May 2026",
    ),
    rule(
        "bringing the deadline to",
        r"(?:{S}[^.;]{0,120}?)?\b(?:bringing|brought|brings|moving|moved|pushing|pushed|setting|shifting|postponing) (?:the|its|their|this|that) (?:[\w<> -]{0,40}?)deadline (?:back |forward |on )?(?:to|until) {D}",
        making.deadline("any"),
        "Mozambique was granted a five-year extension, bringing the deadline to March 2014",
    ),
    rule(
        "its own deadline",
        r"{S}(?:'s?)(?: [\w<> -]{0,30})? (?P<w>clearance|stockpile destruction|article <N\d+>)(?: clearance)? deadline (?:is|was|of|:) {D}",
        doings.put_off("", STOCKS_OR_LAND, "its own", whole=_ITS_OWN),
        "Mozambique's clearance deadline was 1 September 2021",
    ),
)
