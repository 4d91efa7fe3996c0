"""How treaties are carried out, in English: meetings, votes, deadlines put off, completions, figures of the work."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import ballots, doings, figures, meetings

_TO = r"(?: (?:to|of|under) {U})?"
NUMBERED = (
    r"(?P<meet>(?:<O\d+>|first|second) (?:annual )?(?:meeting|conference|assembly) of (?:the )?states?[- ]parties|(?:<O\d+>|first|second) review conference|"
    r"\d{1,2} ?msp\b|csp ?\d{1,2}\b|(?<![\w])[1-9]rc\b)"
    r"(?: \((?:\d{1,2}msp|csp ?\d{1,2}|\drc)\))?"
    + _TO
    + r"(?: \((?:\d{1,2}msp|csp ?\d{1,2}|\drc|<[TC]\d+>)\))?"
)
_ANY = (
    r"(?:(?P<meet>(?:(?:<O\d+>|first|second) (?:annual )?)?(?:meeting|conference|assembly) of (?:the )?states?[- ]parties|(?:(?:<O\d+>|first|second) )?review conference|"
    r"\b\d* ?msp\b|\bcsp ?\d*\b))"
)
_HELD = (
    r"(?:(?:was|were|is|are|will be|is to be|is being|has been|had been|to be|being) (?:\w+ly )?(?:held|convened|hosted|organi[sz]ed|scheduled|opened)|"
    r"(?:takes?|took|taking|will take|is taking|to take|has taken) place|(?:met|convened|opened|meets|convenes|gathered)|held)"
)
_THERE = r"(?:(?!\b(?:meetings?|after|before|following|prepar\w*|until|decided|adopted|which|where|when|who|and|to)\b)[^.;<])"
_PLACE = rf"(?:,? (?:in|at|by|virtually|online|as)\b{_THERE}{{0,50}}?(?:<S\d+>(?:'s?)?)?{_THERE}{{0,40}}?)?,?"

_UNDER = r"(?:under|<H\d+>)"
"""Before a number "under" and "over" are hedges, and they are marked as such everywhere."""

_TITLE = r"(?:h\.? ?e\.?,? |his excellency |her excellency |mr\.? |ms\.? |mrs\.? |dr\.? )*(?:ambassador|minister|h\.? ?e\.?|mr\.?|ms\.?|mrs\.?)"
_REPUBLIC = r"(?:the )?(?:federal republic of |republic of |kingdom of |government of )*(?:the )?"

MEETINGS: tuple[Rule, ...] = (
    rule(
        "president of a meeting",
        rf"(?<!vice-)(?<!vice )president(?:-designate)? of (?:the )?{NUMBERED},? {_TITLE} (?P<name>[\w.' -]{{0,40}}?),? ?(?:from|of) {_REPUBLIC}{{S}}",
        meetings.of_meeting("president"),
        "The President of the 7MSP, H.E. Ambassador Biontino from the Federal Republic of Germany",
    ),
    rule(
        "presided over by a state",
        rf"{{S}},? (?:which |who |has |had |will |is |was |to |also )*(?P<v>presid(?:ed|es|e|ing) (?:over|<H\d+>)|president of|the president of|held the presidency of|holds the presidency of|holding the presidency of) (?:the )?{NUMBERED}",
        meetings.of_meeting("president"),
        "Germany presided over the Seventh Meeting of States Parties",
    ),
    rule(
        "a meeting under a presidency",
        rf"{NUMBERED}[^.;<]{{0,60}}? (?:{_UNDER} (?:the )?presidency of|presided (?:over|<H\d+>) by|chaired by) {_REPUBLIC}{{S}}",
        meetings.of_meeting("president"),
        "the 12MSP was held under the presidency of Mexico",
    ),
    rule(
        "presided by a state, a meeting",
        rf"(?:presided(?: over| <H\d+>)?|chaired) by {_REPUBLIC}{{S}},? (?:the )?{NUMBERED}",
        meetings.of_meeting("president", loose=True),
        "Presided by the Philippines, the Thirteenth Meeting of States Parties",
    ),
    rule(
        "under the presidency of a state",
        rf"{_UNDER} (?:the )?presidency of {_REPUBLIC}{{S}}(?:[^.;<]{{0,40}}?{NUMBERED})?",
        meetings.of_meeting("president", loose=True),
        "Under the presidency of Mexico, the 12MSP was held",
    ),
    rule(
        "hosted by a state",
        rf"{{S}} (?:has |will |is to )?host(?:ed|s|ing)? (?:the )?{NUMBERED}",
        meetings.of_meeting("host"),
        "Croatia hosted the First Review Conference",
    ),
    rule(
        "a meeting hosted by a state",
        rf"{NUMBERED}[^.;<]{{0,40}}? hosted by {_REPUBLIC}{{S}}",
        meetings.of_meeting("host"),
        "the Second Meeting of States Parties, hosted by Lebanon",
    ),
    rule(
        "a meeting held on",
        rf"{NUMBERED},? (?:which |that )?{_HELD}{_PLACE} (?:on |from |in |between |for |during |until ){{1,2}}(?:the )?{{D}}",
        meetings.meeting(),
        "the 7MSP will take place from 4-6 September 2017",
        "the Tenth Meeting of States Parties, taking place until 31 August 2022",
        "The Twelfth Meeting of States Parties (12MSP) was held from 10 to 13 September 2024",
    ),
)

LOOSE_MEETINGS: tuple[Rule, ...] = (
    rule(
        "on a day the meeting",
        r"{D}(?:'s?)?,? (?:the )?(?:[\w-]+ ){0,2}?(?P<meet>(?:(?:<O\d+>|first|second) )?(?:(?:annual |formal )?(?:meeting|conference|assembly) of (?:the )?(?:<[TC]\d+>(?:'s?)? )?states?[- ]parties|review conference)|\b\d{1,2} ?msp\b|\bcsp ?\d{1,2}\b)",
        meetings.meeting(loose=True),
        "On 9-12 November 2010 the First Meeting of States Parties took place in Vientiane",
        "he will preside over the August 26-30, 2019 conference of the treaty's states parties",
    ),
    rule(
        "on a day at a meeting",
        rf"\b(?:on|in) {{D}},? (?:when|at|during|for)\b[^.;<]{{0,40}}?(?:the )?{NUMBERED}",
        meetings.meeting(loose=True),
        "It last took part in 2015, when it attended the First Review Conference",
    ),
    rule(
        "meetings held",
        rf"{_ANY}[^.;]{{0,80}}?(?:(?:on|from|in|between|for|at|,|\() ){{1,3}}{{D}}",
        meetings.meeting(loose=True),
        "the Meeting of States Parties in Geneva from 10 to 13 September 2024",
    ),
)

BALLOT = ballots.Ballot(
    assembly=re.compile(r"general assembly|\bunga\b|\bplenary\b|united nations|\bun\b"),
    committee=re.compile(r"first committee|disarmament committee|\bin committee\b"),
    elsewhere=re.compile(
        r"parliament|senat|house of|lower house|upper house|chamber|deput(?:y|ies)\b|congress|bundestag|duma|seimas|saeima|riigikogu|"
        r"lawmakers|legislat|\bmps\b|security council|human rights council|cabinet|referendum"
    ),
    paragraph=re.compile(r"paragraph|amendment"),
    mixed=re.compile(
        r"non-signator|\bbut\b|\bexcept|\bunlike\b|\bneither\b|more votes|fewer votes|votes more|\bthan (?:in|a|last)\b|resolutions\b|nuclear|missile|"
        r"among|of (?:which|them|whom|the)\b(?! (?:convention|resolution|general|united|<))|states parties|signatories|\bsaid\b|security council"
    ),
    favour=re.compile(r"favou?r"),
)
_VOTERS = r"(?:un |member |other )*(?:states|countries|nations|governments|members|delegations)"
_IN_FAVOUR = r"(?:in favou?r|for|yes)"

VOTES: tuple[Rule, ...] = (
    rule(
        "adopted by n to m",
        r"\bby (?:a (?:recorded )?(?:vote|margin) of )?{N}(?: votes?)?(?: in favou?r)? to (?P<m><N\d+>)(?! (?:million|per|years|months|days|of)\b)(?: against)?"
        r"(?:,? (?:and |with |and with )?(?P<o><N\d+>) (?:abstentions?|abstaining|states abstaining|countries abstaining))?",
        ballots.votes(BALLOT, n="yes", m="no", o="abstain"),
        "adopted by 148 to 1 with 36 abstentions",
    ),
    rule(
        "votes",
        rf"(?:{{N}} (?:{_VOTERS} )?(?:votes? {_IN_FAVOUR}|in favou?r|voted (?:in favou?r|yes|for|to adopt)|voting (?:in favou?r|yes|for)|(?:yes|affirmative|favou?rable) votes|votes(?! (?:against|to)\b))|by a vote of {{M}})"
        r"(?:,? (?:and |with |to )*(?P<o><N\d+>) (?:votes )?(?:against|opposed))?(?:,? (?:and |with |to )*(?P<p><N\d+>) (?:abstentions?|abstaining|abstained))?",
        ballots.votes(BALLOT, n="yes", m="yes", o="no", p="abstain"),
        "adopted with 141 votes in favor",
    ),
    rule(
        "votes against",
        rf"{{N}} (?:{_VOTERS} )?(?:votes? )?(?:against|opposed|voted against|voting against|voted no|no votes)\b",
        ballots.votes(BALLOT, n="no"),
        "2 votes against",
    ),
    rule(
        "abstentions",
        rf"{{N}} (?:{_VOTERS} )?(?:abstentions?|abstained|abstaining|abstain)\b",
        ballots.votes(BALLOT, n="abstain"),
        "38 abstentions",
    ),
)

STOCKS_OR_LAND = (
    ("clearance", re.compile(r"clear(?:ance|ing|ed)?\b|demin|decontamin|contaminat|mined areas|minefields")),
    ("stockpile", re.compile(r"stock|destr(?:uction|oy)|eliminat")),
)
_DONE = r"(?:completed|finished|concluded|finali[sz]ed)"
_TASK = r"(?:the |their |its |all |of |my |full |final |entire |national |ccm |cluster munitions? |mine |article |<N\d+> |<[TC]\d+> |remaining )*(?:destruction|destroying|destroy|stockpiles?|stocks|clearance|clearing|demining|decontamination)"
_ALL_OF = r"(?:all (?:of )?(?:its|their)|its (?:entire|last|whole)|their (?:entire|last|whole)) (?:\w+ ){0,3}(?:stock\w*|munitions|mines|cluster munitions)"
_PARTIES = (
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
        rf"(?<!another )(?<!further )(?<!other )(?<!additional )(?<!of )(?<!the )(?<!all ){{N}} {_PARTIES}(?: that| which| who)? (?:have |has |had |now |already |so far |to date |thus |therefore )*(?:{_DONE} {_TASK}|destroyed {_ALL_OF})",
        doings.completion("count", "completed", STOCKS_OR_LAND, note="all"),
        "35 States Parties have completed the destruction of their stocks",
    ),
    rule(
        "n have destroyed",
        rf"(?<!another )(?<!further )(?<!other )(?<!additional )(?<!of )(?<!the )(?<!all ){{N}} {_PARTIES}(?: that| which| who)? (?:have |has |had |now |already |so far |to date |collectively |together )*destroyed (?=[^.;]{{0,90}}(?:munitions|mines|stock))",
        doings.completion("count", "completed", STOCKS_OR_LAND),
        "29 States Parties have destroyed nearly 1.4 million stockpiled cluster munitions",
    ),
    rule(
        "n have obligations",
        rf"(?<!another )(?<!of )(?<!of the ){{N}} {_PARTIES}(?: that| which| who)? (?:with|have|has|had|still have|having|remain with|still with)(?: remaining| outstanding| clearance| current| pending| an| unfulfilled)* obligations? (?:under|<H\d+>|pursuant to|to clear|to destroy|in relation to)[^.;]{{0,30}}?(?:article (?:<N\d+>|\d)|clear|destroy)",
        doings.completion("count", "obligated", STOCKS_OR_LAND),
        "there are 10 (ten) States Parties with obligations under Article 4",
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
        r"{S}(?:'s?)?,? [^.;]{0,120}?(?<!not )(?<!be )(?:extended|prolonged|extension)[^.;]{0,90}? (?:until|to|till|through) {D}",
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

MEASURES = figures.Measures(
    items=(
        ("submunitions", re.compile(r"submunitions?|bomblets?")),
        ("antipersonnel_mines", re.compile(r"\b(?:land)?mines\b")),
        ("cluster_munitions", re.compile(r"munitions|cluster bombs")),
        ("km2", re.compile(r"square kilomet|\bkm2\b|km²|\bsq\.? ?km")),
        ("ha", re.compile(r"hectares?|\bha\b")),
        ("m2", re.compile(r"square met|\bm2\b|m²")),
        ("casualties", re.compile(r"casualt")),
        ("killed", re.compile(r"killed|deaths")),
        ("injured", re.compile(r"injured|wounded")),
    ),
    doings=(
        ("destroyed", re.compile(r"destr(?:oyed|oying|uction|oy)\b")),
        (
            "declared",
            re.compile(
                r"\b(?:declared|stockpiled(?! (?:cluster|anti|explosive|munition|mine|land|sub))|stock of|stockpile of|possessed|had)\b"
            ),
        ),
        ("retained", re.compile(r"retain|\bkeep|\bkept\b")),
        ("cleared", re.compile(r"\bclear(?:ed|ing|ance)?\b|demined")),
        ("released", re.compile(r"\breleas")),
        ("cancelled", re.compile(r"\bcancel")),
        ("reduced", re.compile(r"\breduc")),
        ("contaminated", re.compile(r"contaminat|suspected|confirmed")),
        ("recorded", re.compile(r"record|identif|report")),
        ("laid", re.compile(r"\blaid\b|planted|\bused\b|produc|transfer|found|import|export")),
    ),
    multiples=(
        (re.compile(r" million\b"), 1_000_000),
        (re.compile(r" billion\b"), 1_000_000_000),
        (re.compile(r" thousand\b"), 1_000),
    ),
    parts=re.compile(
        r"\b(?:another|a further|remaining|remain|rest of|of which|of them|including|between|since|per cent|percent|children|civilians?|"
        r"at least half|estimated|planned|expected|will|would|should|must|could|may)\b"
    ),
)
_KINDS = r"(?:million |thousand |billion )?(?:stockpiled |new |annual |anti-?personnel |cluster |explosive |unexploded |recorded |individual )*"

FIGURES: tuple[Rule, ...] = (
    rule(
        "stocks destroyed",
        r"destroyed[^.;<]{0,40}?{N}(?: million| thousand)? ?[^.;<]{0,30}?(?:submunitions|bomblets|munitions|mines|cluster bombs)\b",
        figures.measured(MEASURES, what="destroyed"),
        "have destroyed nearly 1.4 million stockpiled cluster munitions",
    ),
    rule(
        "munitions, land and people counted",
        rf"{{N}} {_KINDS}(?:submunitions|munitions|cluster bombs|bomblets|landmines|mines|casualties|square kilomet(?:re|er)s|square met(?:re|er)s|kilomet(?:re|er)s|km2|km²|m2|m²|hectares)(?!\w)",
        figures.measured(MEASURES),
        "containing 172.9 million submunitions",
    ),
    rule(
        "money given",
        r"(?:us ?)?\$ ?\d+(?:[.,]\d+)? (?:million|billion)\b(?=[^.;]{0,90}(?:mine action|mine clearance|clearance|victim|demining|funding|support|donor))|(?:donors?|funding|support|mine action)[^.;]{0,90}?(?:us ?)?\$ ?\d+(?:[.,]\d+)? (?:million|billion)\b",
        figures.money(re.compile(r"\$ ?(?P<usd>\d+(?:[.,]\d+)?) (?P<scale>million|billion)")),
        "donors gave US$798.4 million to mine action in 2022",
    ),
)

_LAW = r"(?:(?:a|an|its|their|the|new|national|specific|domestic|own|comprehensive|implementing) )*(?:law|laws|legislation|act|statute)\b"

LAWS: tuple[Rule, ...] = (
    rule(
        "enacted a law in",
        rf"{{S}} (?:has |had |have )?(?:enacted|adopted|passed|introduced) {_LAW}[^.;<]{{0,80}}?(?:{{U}})?[^.;<]{{0,30}}? (?:in|on) {{D}}",
        doings.law(dated=True),
        "Canada enacted a law to implement the Convention in November 2014",
    ),
    rule(
        "has a law",
        rf"{{S}} (?:has|have|had) (?:already |also |now |all )*(?:enacted|adopted|passed) {_LAW}(?=[^.;]{{0,90}}(?:cluster|mines|implement|<[TC]))",
        doings.law(),
        "Belgium and Ireland have enacted legislation to implement the Convention",
    ),
    rule(
        "n have a law",
        rf"{{N}} {_PARTIES} (?:have |has |had )(?:now |already |so far )*(?:enacted|adopted|passed|specific|national) {_LAW}",
        making.count("legislating"),
        "22 States Parties have enacted legislation",
    ),
    rule(
        "first to ban",
        r"{S},? (?:which |who )?(?:was |became |is |had been )(?:the )?(?:world's )?(?:very )?first (?:state |country |nation )?(?:in the world )?(?:to (?:ban|outlaw|prohibit)|that (?:banned|outlawed|prohibited)) (?=[^.;]{0,40}(?:cluster|mines|bombs|<[TC]))",
        doings.first_of("banned", STOCKS_OR_LAND),
        "Belgium was the first country to ban cluster munitions",
    ),
    rule(
        "first to complete",
        r"{S},? (?:which |who )?(?:was |became |is |had been )(?:the )?(?:very )?first (?:state |states? party |country |nation |signatory )?(?:to {U} )?to (?:complete|finish|destroy|clear|fulfil|declare)",
        doings.first_of("completed", STOCKS_OR_LAND),
        "Norway became the first State Party to complete the destruction of its stocks",
    ),
)
