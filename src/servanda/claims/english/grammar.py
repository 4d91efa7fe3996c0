"""The rules of English, each with examples of what it finds; the order is that in which they are tried.

In a pattern ``{N}`` is a number with its hedge, ``{S}`` a list of states, ``{D}`` a date, ``{G}`` a group,
``{O}`` an ordinal, ``{T}`` a treaty by name or as "the Convention".
"""

from __future__ import annotations

import re
from dataclasses import replace

from servanda.claims import making
from servanda.claims.english import numbers, words
from servanda.claims.finding import Reading
from servanda.claims.grammar import Rule, rule
from servanda.claims.model import Found
from servanda.claims.tongue import Tongue
from servanda.dates import PartialDate

STATES = (
    r"(?:(?:of the|un|member|sovereign|other|participating|different|world's|signatory|of the world's|un member) )*"
    r"(?:states?|countries|nations|governments)(?: worldwide| around the world| in the world| globally)?"
)
MORE = r"(?:other|another|further|additional|more|others|remaining)"
HAVE = r"(?:have|had|has)(?: now| already| also| so far| since| all| both| each| formally| officially| yet| recently| to date)*"
ARE = r"(?:are|were|is|was|have become|has become|had become|became|remain|remains)(?: now| already| also| currently| all| both| bound as| formally| still| full)*"
TO = r"(?: (?:to|of|in|by|under) {T})?"
THE = r"(?: (?:to |on |of |in |with )?{T})?"
PARTIES = r"(?:states? part(?:y|ies)|part(?:y|ies) states?|(?:high )?contracting part(?:y|ies)|(?:full )?part(?:y|ies)|(?:full )?members)"
SIGN_ONLY = r"(?:signed (?:it )?(?:only|but (?:not|never|have not|had not|have yet to|are yet to)(?: yet)? ratif(?:y|ied)|without ratifying|and not (?:yet )?ratified)|signed only|only signed|yet to ratify|still to ratify|not yet ratified)"
JOIN = r"(?:joined|signed up to|signed on to|come on board|endorsed|embraced)"
EITHER = r"(?:signed (?:and/or|or|either) (?:ratified|acceded(?: to)?|joined|accession)|(?:either )?(?:ratified|acceded to|acceded) or signed|signed or otherwise joined|signed,? (?:ratified|acceded)(?: to)? or (?:ratified|acceded)(?: to)?)"
RATIFY = r"(?:signed and ratified|ratified or acceded(?: to)?|acceded or ratified|ratified(?: or acceded to)?|deposited (?:their|its) instruments? of ratification|(?:expressed|given) (?:their )?consent to be bound(?: by)?|become (?:states? )?part(?:y|ies)(?: to)?|formally joined)"
STARTED = r"(?:entered into force|entry into force|came into force|come into force|enters? into force|comes into force|took effect|takes effect|take effect|taken effect|came into effect|entered into effect|became (?:binding )?(?:international )?law|became binding(?: international law| law)?|started|starts|start|became effective|becomes effective|will enter into force|will take effect|will come into force|legally binding)"
FILL = r"(?:(?!\band\b|<D|[.;:])[\w ,<>'()/-]){1,60}?"
ADOPTED = r"(?:adopted|concluded|agreed|negotiated and adopted)"

RULES: tuple[Rule, ...] = (
    # Shares come first: "22 of the 28 NATO members" is no count of 22.
    rule(
        "share of a group",
        rf"{{N}} (?:(?:out )?of|among) (?:the |its |all )?{{M}} {{G}}(?: states| countries| members)? {HAVE}? ?(?P<v>joined|signed|ratified|acceded|{EITHER}){THE}",
        lambda r, m: making.share(_verb(m.group("v")))(r, m),
        "Twenty-two of the twenty-eight NATO members have joined the ban convention",
        "36 out of 54 African States have ratified or acceded",
    ),
    rule(
        "share of a group are parties",
        rf"{{N}} (?:(?:out )?of|among) (?:the |its |all )?{{M}} {{G}}(?: states| countries| members)? {ARE} {PARTIES}{THE}",
        making.share("parties"),
        "27 of the 28 EU member states are parties to the Convention",
    ),
    rule(
        "all of a group",
        rf"all (?:of )?(?:the )?(?:{{M}} )?{{G}}(?: states| countries| members)? (?:{HAVE} (?P<v>joined|signed|ratified|acceded)|{ARE} (?P<w>{PARTIES}|bound|on board|states? parties)){THE}",
        lambda r, m: making.everybody(_verb(m.group("v") or "parties"), "all")(r, m),
        "All EU members have ratified the treaty",
    ),
    rule(
        "all countries of a group",
        rf"all (?:of )?(?:the )?(?:{{M}} )?(?:states|countries|members|nations|member states) (?:of|in) (?:the )?{{G}} (?:{HAVE} (?P<v>joined|signed|ratified)|{ARE} (?P<w>{PARTIES}|bound|on board)|(?P<x>have all joined)){THE}",
        lambda r, m: making.everybody(_verb(m.group("v") or "parties"), "all")(r, m),
        "All 27 countries of the European Union are now bound",
    ),
    rule(
        "a group has all joined",
        rf"(?:the )?{{G}} have all (?P<v>joined|signed|ratified){THE}",
        lambda r, m: making.everybody(_verb(m.group("v")), "all")(r, m),
        "the Caribbean states have all joined the Mine Ban Treaty",
    ),
    rule(
        "some or none of a group",
        rf"{{N}} of (?:the )?{{G}}(?: states| countries| members)? {HAVE} ?(?P<v>joined|signed|ratified|acceded){THE}",
        lambda r, m: making.share(_verb(m.group("v")))(r, m),
        "None of the permanent members of the Security Council has joined",
    ),
    rule(
        "most of the signatories",
        rf"(?P<q>(?:<H\d+> )?half|most|the majority|a majority) of (?:the |its |all )?{{M}} (?:signatory (?:states|countries|nations)|signatories|{STATES} that (?:have )?signed) {HAVE} (?P<v>ratified){THE}",
        lambda r, m: making.everybody("ratified_of_signed", _part(m))(r, m),
        "More than half of the 108 signatory countries have now ratified",
    ),
    rule(
        "most of a group",
        rf"(?P<q>(?:<H\d+> )?half of|most(?: of)?|the majority of|a majority of) (?:the |its |all )?(?:{{M}} )?{{G}}(?: states| countries| members)? {HAVE} (?P<v>joined|signed|ratified|acceded){THE}",
        lambda r, m: making.everybody(_verb(m.group("v")), _part(m))(r, m),
        "Most NATO members have joined",
    ),
    rule(
        "count in a group",
        rf"{{N}} {{G}}(?: states| countries| members)?(?: \\([^)]*\\))? (?:{HAVE} )?(?P<v>{SIGN_ONLY}|joined|signed|ratified|acceded|{EITHER}){THE}",
        lambda r, m: making.count(_verb(m.group("v")), group=True)(r, m),
        "four Caribbean states have signed",
    ),
    rule(
        "n of them from a group",
        r"(?P<v>signed|ratified|joined|signatures|ratifications)[^.;]{0,60}?,? {N} (?:of them |of these |of which )?(?:were |are |came )?from (?:the )?{G}",
        lambda r, m: making.count("signed" if m.group("v").startswith("sign") else "ratified", group=True)(
            r, m
        ),
        "more than 67 countries signed, 23 of them from the EU",
    ),
    rule(
        "and n from another group",
        r"<G\d+>(?:,| and) {N} from (?:the )?{G}",
        lambda r, m: making.count("signed" if "sign" in m.string[: m.start()] else "ratified", group=True)(
            r, m
        ),
        "more than 67 countries signed, 23 of them from the EU and 9 from Africa",
    ),
    rule(
        "none of them has ratified",
        r"(?:,|;| but| and) {N} (?:of (?:them|these) )?(?:has|have) (?:yet )?(?P<v>ratified|signed|joined)",
        lambda r, m: making.count(_verb(m.group("v")), group="near")(r, m),
        "four Caribbean states have signed, none has ratified",
    ),
    rule(
        "members of a group still outside",
        r"<G\d+>[^.;]*?(?:another|other|further) {N}(?: \([^)]*\))? (?:are|have) (?:still |yet )?to (?:accede|join|sign)",
        making.count("outside", group="near"),
        "8 African States have signed only, while another 10 are still to accede",
    ),
    rule(
        "parties in a group",
        rf"(?:number of )?(?:{PARTIES}) (?:to|at|is|stands at|rises to) {{N}} in (?:the )?{{G}}",
        making.count("parties", group=True),
        "It brings the number of States Parties to 35 in Africa",
    ),
    # Rules of the treaty.
    rule(
        "ratifications needed for entry into force",
        rf"(?:after|until|when|once|with|requires?|required|need(?:s|ed)?|the|by|upon|following)? ?(?:the )?{{N}} (?:{STATES} )?(?:ratifications?|instruments?(?: of ratification)?|states|countries) (?:are (?:in|needed|required|necessary|deposited)|have been deposited|were (?:needed|required)|needed|required|necessary|that trigger|to (?:enter|trigger|come|bring)|before it|(?:must|have to|had to) ratify)",
        making.rule_of("threshold"),
        "the treaty cannot take effect until 30 ratifications are in",
    ),
    rule(
        "must be ratified by n",
        r"(?:must|has to|had to|needs to|need to) be ratified by {N}",
        making.rule_of("threshold"),
        "It must be ratified by 30 countries before it starts",
    ),
    rule(
        "n months after the nth ratification",
        r"(?:<N\d+> (?:months|days) )?after (?:the )?(?:(?P<o><O\d+>)|{N}) (?:ratifications?|instruments?|accessions?|deposits?|state)",
        making.rule_of("threshold"),
        "six months after the 30th ratification",
    ),
    rule(
        "the n needed",
        r"(?:to reach the|of the) {N} (?:that trigger|needed|required|ratifications needed|ratifications required)",
        making.rule_of("threshold"),
        "7 more ratifications to reach the 30 that trigger its start",
    ),
    rule(
        "withdrawal takes effect after n months",
        r"(?:withdrawal|denunciation)[^.;]{0,60}?(?:takes?|took|taken|taking|become(?:s)?)(?: only)? effect(?:ive)? {N} (?P<u>months|days|year|years)",
        lambda r, m: making.rule_of("withdrawal", unit=m.group("u"))(r, m),
        "the withdrawal shall only take effect six months after the receipt of the instrument",
    ),
    rule(
        "destroy stocks within n years",
        r"(?:destroy|destruction of|destroying)[^.;]{0,60}?(?:stock(?:s|piles?)?)[^.;]{0,60}?(?:within|not later than|no later than|at the latest|in) {N} years",
        making.rule_of("stockpile", unit="years"),
        "undertakes to destroy its stockpiles not later than eight years after entry into force",
    ),
    rule(
        "clear land within n years",
        r"(?:clear|clearance of|clearing)[^.;]{0,70}?(?:within|not later than|no later than|in) {N} years",
        making.rule_of("clearance", unit="years"),
        "clear contaminated land within ten years",
    ),
    # Ordinals.
    rule(
        "became the nth party on",
        rf"{{S}} (?:has |had )?(?:become|becomes|became) the (?P<x><O\\d+>) {PARTIES},? on {{D}}".replace(
            "\\\\", "\\"
        ),
        making.each(
            making.date_of("deposit_or_in_force", of_state=True),
            lambda r, m: r.claim(m, "ordinal", "parties", value=r.value(m, "x"), states=r.value(m, "s")),
        ),
        "Canada became the 91st State Party, on 16 March 2015",
    ),
    rule(
        "each on its day, as the nth",
        r"{S} deposited (?:their|its) \w+ on (?P<n><N\d+>) and {D} respectively",
        lambda r, m: _respectively(r, m),
        "Malawi and Macedonia deposited their ratifications on 7 and 8 October respectively",
    ),
    rule(
        "the nth and the next to ratify",
        r"the {O} and (?P<x><O\d+>) to (?:ratify|join|accede|sign)",
        lambda r, m: _ranks(r, m),
        "became the 22nd and 23rd to ratify",
    ),
    rule(
        "joins as the nth",
        r"(?:joins?|joined)[^.;]{0,60}?,? as the {O}(?=[.,]|$)",
        making.ordinal("parties"),
        "the Marshall Islands joins the other 164 States Parties, as the 165th",
    ),
    rule(
        "became the nth party",
        rf"(?:{{S}} )?(?:has |have |had )?(?:become|becomes|became|is|was|as|makes (?:it |{{R}} )?|joined as|being|and so became)? ?the {{O}} (?:(?:state|country|nation|member|un member)? ?(?:state|country|nation|{PARTIES})|ratification|ratifying state)(?: to (?P<v>join|ratify|accede|become|ban|sign|have (?:joined|ratified)))?{THE}",
        lambda r, m: making.ordinal("signed" if m.group("v") == "sign" else "parties")(r, m),
        "Lithuania became the 55th State Party",
        "Vanuatu is the 112th state to join the treaty",
    ),
    rule(
        "the nth to do so",
        r"the {O} to (?P<v>join|ratify|accede|sign|do so)\b",
        lambda r, m: making.ordinal(_nth(r, m))(r, m),
        "Uganda was the 22nd to ratify",
    ),
    rule(
        "state party number n",
        r"state party (?:no\.?|number|#)? ?{N}",
        making.ordinal("parties"),
        "Nigeria is State Party No. 111",
    ),
    # Differences.
    rule(
        "n more ratifications needed",
        rf"(?:requires?|needs?|needed|takes|with|only|just)?(?: just| only)? ?{{N}} (?:{MORE} )(?:(?:{STATES} )?(?:ratifications?|instruments|countries|states)(?: (?:are |is |were )?(?:needed|required|necessary|to go|to reach))?)",
        making.delta("still_needed"),
        "The Convention requires just 7 more ratifications",
    ),
    rule(
        "new since",
        rf"{{N}} (?:signatories|{STATES}|new states parties|new parties) {HAVE} (?:ratified|acceded|joined)(?: {{T}})? since(?: then| {{D}})?",
        making.delta("new_since"),
        "Three signatories have ratified the convention since then",
    ),
    # Counts.
    rule(
        "n signed of which m ratified",
        rf"{{N}} {STATES} {HAVE} (?P<v>joined|signed|{EITHER}){THE},? (?:of (?:which|whom|these|those)|including|with) {{M}} (?:{ARE} )?(?:of them )?(?:{HAVE} )?(?P<w>{PARTIES}|ratified|{SIGN_ONLY}|signatories)",
        making.each(
            lambda r, m: making.count(_verb(m.group("v")))(r, m),
            lambda r, m: _second(r, m, _verb(m.group("w"))),
        ),
        "a total of 116 states have joined the Convention, of which 89 are states parties",
    ),
    rule(
        "signed by n",
        rf"(?P<v>signed and ratified|{EITHER}|signed|ratified|joined|adopted|endorsed|acceded to)(?: in \w+| there| on <D\d+>| so far| to date| now| already| last \w+| at \w+){{0,3}} by (?:more |as many as |a total of )*{{N}} {STATES}",
        lambda r, m: making.count("adopting" if m.group("v") == "adopted" else _verb(m.group("v")))(r, m),
        "The Convention on Cluster Munitions has been signed by 111 nations",
    ),
    rule(
        "and ratified by n",
        r"(?:,| and) (?P<v>ratified|signed|acceded to)(?: now| so far)? by {N}",
        lambda r, m: making.count(_verb(m.group("v")))(r, m),
        "signed by 117 countries and ratified by 96",
    ),
    rule(
        "n states have signed only",
        rf"{{N}} (?:{MORE} )?(?:{STATES}|signatories|of them)?(?: that)? ?(?:{HAVE} )?{SIGN_ONLY}",
        making.count("signatory"),
        "Another 17 states have signed but not yet ratified",
    ),
    rule(
        "n have signed",
        rf"{{N}} (?:{MORE} )?(?:{STATES}|of (?:them|these|those|which|whom))(?: that| which| who)? (?:{HAVE} )?(?P<v>(?:also |then |both )?(?:signed and ratified|{EITHER}|{RATIFY}|signed|{JOIN}|acceded|ratify|sign))\b{THE}",
        lambda r, m: making.count(_verb(m.group("v")))(r, m),
        "To date, 119 nations have joined the convention",
        "60 of them had ratified",
    ),
    rule(
        "n filed ratifications",
        rf"{{N}} (?:{STATES} |of them )?(?:filed|deposited|handed in|submitted) (?:their )?(?:ratifications?|instruments)",
        making.count("ratified"),
        "115 countries signed it and 9 filed ratifications",
    ),
    rule(
        "n states are parties",
        rf"{{N}} (?:{MORE} )?(?:{STATES}|of (?:them|these|those|which|whom))(?: that| which)? {ARE} (?P<v>{PARTIES}|bound|signatories|on board|committed|members){THE}",
        lambda r, m: making.count(_noun(m.group("v")))(r, m),
        "66 States are party to the treaty",
    ),
    rule(
        "and n are parties",
        rf"(?:^|[;,:(] |and ){{N}} {ARE} (?P<v>{PARTIES}|signatories|bound){THE}",
        lambda r, m: making.count(_noun(m.group("v")))(r, m),
        "120 countries had signed or acceded; 106 are States Parties",
    ),
    rule(
        "the remaining n",
        r"(?:the )?remaining {N}(?: signator(?:y|ies)(?: states| countries)?| countries| states)?(?: that have signed)?(?: (?:are urged )?to (?:do likewise|do so|ratify|follow|follow suit)|(?= signator)| are urged)",
        making.count("signatory"),
        "urges the remaining 53 to do likewise",
    ),
    rule(
        "the n signatories that remain",
        r"(?:remaining {N} signator(?:y|ies)\w*|the {M} signatories (?:that|who) remain)",
        lambda r, m: making.count_of("signatory", "n" if m.group("n") else "m")(r, m),
        "the remaining 12 Signatory states",
        "the 14 signatories that remain",
    ),
    rule(
        "n waited for to ratify",
        rf"(?:waited|waiting) for {{N}} {STATES} to (?:finish ratifying|ratify)",
        making.count("signatory"),
        "we have waited for 17 states to finish ratifying",
    ),
    rule(
        "n states committed",
        rf"{{N}} {STATES} (?P<v>committed to (?:the goals of )?|on board){THE}",
        making.count("joined"),
        "124 States committed to the goals of the Convention",
    ),
    rule(
        "n parties",
        rf"{{N}} (?:{MORE} )?(?:current |existing |full )?(?P<v>states?[- ]part(?:y|ies)|part(?:y|ies) states?|(?:high )?contracting part(?:y|ies)|parties|state signatories|signatory (?:states|countries|nations)|signatories|signatures?|ratifications?|accessions|member states|ratifying (?:states|countries)|non-signatories|signator(?:y|ies)){THE}",
        lambda r, m: making.count("some of the parties" if _a_part(m) else _noun(m.group("v")))(r, m),
        "112 States Parties",
        "12 Signatories",
        "the Convention has 110 States Parties and 13 signatories",
    ),
    rule(
        "label and number",
        r"(?:^|[.;:|] ?)(?:number of |total )?(?P<v>states parties|parties|signatories|signatures|ratifications|states signatories|signatory states)(?: states)?\s?[:=-]?\s?\(?{N}(?=\)?(?:$|[ .,;|\[]))",
        lambda r, m: making.count(_noun(m.group("v")))(r, m),
        "Signatories: 130",
    ),
    rule(
        "the number of parties to n",
        r"(?:number|total) of (?P<v>states parties|parties|signatories|signatures|ratifications|accessions|members|member states)(?: to {U})? (?:to|sits at|stands at|is|now stands at|was|reached|has reached|now|rises to|rose to|at|of|has risen to) {N}",
        lambda r, m: making.count(_noun(m.group("v")))(r, m),
        "The total number of ratifications sits at 7",
    ),
    rule(
        "took the treaty to n signatures",
        r"(?:took|takes|taking|brought|brings|bringing|raised|raises|raising) (?:{U}|the total|the number|the tally) (?:of \w+ )?to {N} (?P<v>signatures|signatories|ratifications|states parties|parties|members)",
        lambda r, m: making.count(_noun(m.group("v")))(r, m),
        "taking the treaty to 100 signatures",
    ),
    rule(
        "outlawed by n countries",
        rf"(?:outlawed|banned|prohibited|renounced) by {{N}} {STATES}",
        making.count("joined"),
        "their use has been outlawed by 116 countries",
    ),
    rule(
        "n of them with ratification",
        r"(?:signatures|signatories|signed)[^.;]{0,40}?, {N} of (?:them|these|which) (?:with ratifications?|ratified|have ratified|had ratified)",
        making.count("ratified"),
        "100 signatures, 23 of them with ratification",
    ),
    # Dates of the treaty.
    rule(
        "withdrawal takes effect on",
        r"(?:{S}(?:'s?)? )?(?:decision to withdraw|withdrawal)[^.;]{0,60}?(?:took|takes|take|taking|become|becomes|became) effect(?:ive)?(?: [\w <>]{1,30}?)?,? (?:on |in |from )?{D}",
        making.date_of("withdrawal_effective", subject=True),
        "The withdrawal will take effect six months later, in January 2026",
    ),
    rule(
        "withdrawal took effect today",
        r"(?:{S}(?:'s?)? )?(?:decision to withdraw|withdrawal)[^.;]{0,60}? (?:took|takes|has taken) effect(?: today)?\.?$",
        making.today_of("withdrawal_effective"),
        "Finland's decision to withdraw from the Ottawa Treaty took effect.",
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
        rf"{{S}} (?:has been|is|have been|became|becomes|will (?:formally )?(?:be|become)) (?:a |an )?(?:full )?{PARTIES}{TO} (?:since|on|from|as of) {{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "Lithuania has been a State party to the CCM since 1 September 2011",
    ),
    rule(
        "formally a party on",
        rf"will (?:formally |officially )?(?:be|become) (?:a |an )?(?:full )?{PARTIES}{TO} (?:on|from|as of) {{D}}",
        making.date_of("in_force_for_state", subject=True),
        "will formally be a party on October 1st, 2016",
    ),
    rule(
        "an accession takes effect on",
        r"(?:{S}(?:'s?)? )?(?:accession|ratification|instrument of \\w+)[^.;]{0,80}? (?:takes|took|take|will take) effect(?: for (?:it|the country|{R}))? (?:on |in )?{D}".replace(
            "\\\\w", "\\w"
        ),
        making.date_of("in_force_for_state", subject=True),
        "Tonga's instrument of accession takes effect on 1 December 2025",
    ),
    rule(
        "adopted on",
        rf"(?:{{T}}(?: \([^)]*\))?,? |^|^it |^originally |, |and )(?:which |that )?(?:was |were |is |has been |had been )?(?:finally |formally |unanimously |first )?{ADOPTED}(?: {{U}})?(?: (?:by|in|at|on) {FILL})?,? (?:on |in |in the |of )?{{D}}",
        making.date_of("adopted"),
        "The Mine Ban Convention was adopted in 1997",
        "Adopted on 30 May 2008",
    ),
    rule(
        "on a day somebody adopted it",
        r"on {D},? (?:the )?[\w ]{1,40}? adopted {T}",
        making.date_of("adopted"),
        "On 2 April 2013, the UN General Assembly adopted the ATT",
    ),
    rule(
        "so many years since",
        r"{N} years (?:since|after|ago)(?: today)?(?: the)?(?: [\w ]{0,20}?)? (?:adoption|conclusion) of",
        making.anniversary("adopted"),
        "It has been ten years since the Dublin adoption of the convention",
    ),
    rule(
        "the adoption of a day",
        r"(?:adoption|conclusion) of (?:{T} (?:on|in) )?{D}",
        making.date_of("adopted"),
        "since the Dublin adoption of 30 May 2008",
    ),
    rule(
        "opened for signature on",
        rf"(?:(?:was |were )?(?:opened|open) for signatures?|could be signed|opening for signature)(?: (?:in|at|from) {FILL})?,? (?:{FILL} )?(?:on |in |from |until |since )?{{D}}",
        making.date_of("opened"),
        "opened for signature in Oslo on 3 December 2008",
    ),
    rule(
        "was signed on",
        rf"(?:was |were )?(?:signed|signing)(?: (?:in|at) {FILL})? (?:on |in |from ){{D}}(?! by)",
        making.date_of("opened_or_signed", subject=False),
        "signed on 3 December 2008",
    ),
    rule(
        "entered into force on",
        rf"(?:{{T}} )?(?:which |it |and |that )*(?:officially |formally |finally |has |had |have )*{STARTED}(?: internationally| as international law| six months later| only)?,? (?:on |in |from |since |as of |until )*{{D}}",
        making.date_of("entered_into_force"),
        "entered into force on 1 August 2010",
    ),
    rule(
        "a treaty's year of entry into force before the words",
        r"(?:in force|binding) since {D}",
        making.date_of("entered_into_force"),
        "in force since 1 August 2010",
    ),
    # Acts of states with their day.
    rule(
        "gave notice on",
        r"(?:on {D},? )(?:the )?(?:republic of )?{S} (?:has |had )?(?:given|gave|submitted|deposited|notified)[^.;]{0,50}?(?:withdraw(?:al)?|denunciation)",
        making.date_of("withdrawal_notice", of_state=True),
        "on 6 September 2024, Lithuania has given notice of its withdrawal",
    ),
    rule(
        "notified on",
        r"(?:{S}|the country|it) (?:has |had )?(?:notified|informed) (?:the )?(?:united nations|un|depositary|secretary-general)[^.;]{0,60}?(?:on |in ){D}",
        making.date_of("withdrawal_notice", subject=True),
        "The country notified the United Nations on July 10, 2025",
    ),
    rule(
        "the deposit was on",
        r"(?:{S}(?:'s?)? )?(?:the )?deposit(?:ing)? of (?:the|its|their) (?:instrument|ratification|accession)[^.;]{0,30}? (?:on |in ){D}",
        making.date_of("deposit", subject=True),
        "The deposit of the instrument on 12 March 2025",
    ),
    rule(
        "the latest was",
        r"(?:last|latest|most recent|newest)(?: one| state| country)?(?: accession| ratification| to (?:join|ratify|accede))?(?: being| was| is)? (?:the |that of )?{S},? (?:in|on) {D}",
        making.date_of("deposit", of_state=True),
        "The last accession was Sri Lanka in March 2018",
    ),
    rule(
        "deposited on",
        r"(?:{S}(?:'s?)? )?(?:has |had |have |which |today |then |formally )*(?:deposited|handed in|filed|submitted|lodged|filing|depositing|submitting)[^.;]{0,70}?(?:on |in |of |from )?{D}",
        making.date_of("deposit", subject=True),
        "Spain deposited its instrument on 17 June 2009",
    ),
    rule(
        "on a day a state deposited",
        r"(?:on )?{D},? (?:the )?{S} (?:has |had |have |formally |officially )*(?:deposited|ratified|acceded|handed in|filed|submitted|joined)",
        making.date_of("deposit", of_state=True),
        "On Tuesday April 19th, Palau deposited its ratification",
    ),
    rule(
        "ratified on",
        r"{S},? (?:which |who |has |had |have |formally |officially |also )*(?:ratified|acceded(?: to)?|joined|approved|accepted)(?: {T})?(?: (?:as|at|in) [\w ,]{1,40}?)?,? (?:on |in ){D}",
        making.date_of("deposit", of_state=True),
        "The Republic of Lithuania ratified the cluster munition ban on 24 March 2011",
    ),
    rule(
        "the ratification was on",
        r"(?:{S}(?:'s?)? )?(?:instrument of (?:ratification|accession)|ratification|accession)(?: (?:of|to) (?:{U}|it))?(?: (?:was|is|came|being|were))?(?: deposited| filed| lodged| handed in| received| announced)?(?: (?:at|with|earlier|by|on) [\w ,-]{1,50}?)?,? (?:on |in |of |dated ){D}",
        making.date_of("deposit", subject=True),
        "The instrument of accession was filed at UN Headquarters on 6 April 2016",
    ),
    rule(
        "signed by a state on",
        r"{S} (?:has |had |have |also |first )*signed(?: {T})?(?: (?:in|at) [\w ,]{1,30}?)?,? (?:on |in ){D}",
        making.date_of("signature", of_state=True),
        "Lithuania signed the Convention in Oslo in December 2008",
    ),
    rule(
        "signed by somebody of a state on",
        r"{S}(?:'s?)?(?:,)?(?: [\w.]+){1,7}? signed {T} (?:on |in ){D}",
        making.date_of("signature", of_state=True),
        "U.S. Secretary of State John Kerry signed the pact in 2013",
    ),
    rule(
        "today became a signatory",
        r"{S} today (?:became a signatory|signed)",
        making.today_of("signature"),
        "Canada today became a signatory",
    ),
    rule(
        "a state signing on",
        r"{S} signing {T} on {D}",
        making.date_of("signature", of_state=True),
        "Iraq signing the Convention on Cluster Munitions on 12 November 2009",
    ),
    # Deadlines.
    rule(
        "initial report due on",
        r"(?:initial|first)(?: article <N\d+>| transparency)* report[^.;]{0,40}?(?:due|by|submitted)(?: \w+)? (?:on |by )?{D}",
        making.deadline("initial_report"),
        "Its initial transparency report will be due on 28 January 2024",
    ),
    rule(
        "clearance deadline",
        r"(?:{S}[^.;]{0,80}?)?article (?:4|5|<N\d+>) (?:clearance )?deadline(?: of|:| is| was)? {D}",
        making.deadline("clearance"),
        "a CCM Article 4 deadline of 1 August 2020",
    ),
    rule(
        "destroy by",
        r"{S} (?:is|was|are) (?:obligated|obliged|required) to destroy[^.;]{0,50}?(?:by|not later than|no later than|before) {D}",
        making.deadline("stockpile"),
        "Oman is obligated to destroy its stocks no later than 1 February 2019",
    ),
    rule(
        "its deadline of a year",
        r"(?:{S}[^.;]{0,200}?)?(?:its|the|their) {D} deadline",
        making.deadline("any"),
        "clearance was made possible well ahead of its 2021 deadline",
    ),
    rule(
        "declared completion",
        r"(?:in |on )?{D},? {S} (?:has |had )?declared (?:fulfil\w*|completion|compliance)",
        making.outside_the_record("date", "completion"),
        "In December 2016, Mozambique declared fulfilment of its obligation",
    ),
    rule(
        "meet its deadline in",
        r"(?:{S}[^.;]{0,60}?)?(?:its|the|their) (?:[\w ]{0,20})?deadline (?:in|of|on|by) {D}",
        making.deadline("any"),
        "South Africa will meet its deadline in 2023",
    ),
    # Who has done what.
    rule(
        "a list under the question who",
        r"^{S}\.?$",
        lambda r, m: _under_question(r, m),
        "Who has ratified? Albania, Austria, Belgium.",
    ),
    rule(
        "they include",
        r"^(?:they|these|those|among them) (?:include|includes|are|were)\b[^.;]{0,60}? {S}",
        lambda r, m: _they_include(r, m),
        "94 countries have now signed it. They include Afghanistan, Lebanon and Laos.",
    ),
    rule(
        "those countries have not",
        r"(?:those|these) (?:countries|states) (?:have|had) (?:still )?not (?:yet )?(?:become|joined|signed|ratified|acceded)",
        making.membership_of_those("joined", negated=True),
        "Those countries have not yet become members",
    ),
    rule(
        "will sign later",
        r"{S} (?:will|is expected to|plans to|intends to|promised to|has promised to) (?:sign|join|accede|ratify)(?: later| soon| next \w+)?",
        making.membership("parties", negated=True),
        "The United States will sign later",
    ),
    rule(
        "the country has not ratified",
        r"(?:the country|it|they|which) (?:has|have|had) (?:still )?not (?:yet )?(?P<v>ratified|joined|acceded|signed)",
        lambda r, m: making.membership_of_subject(_verb(m.group("v")), negated=True)(r, m),
        "John Kerry signed the pact in 2013, but the country has not ratified it",
    ),
    rule(
        "refuses to sign",
        r"{S} (?:administration|government|delegation)[^.;]{0,60}?(?:refuses|refused|declined|declines) to (?:sign|join)",
        making.membership("joined", negated=True),
        "the US administration boycotted the talks and refuses to sign",
    ),
    rule(
        "row of a status table: signed, then ratified",
        r"{S}:? (?:signed )?{E}[;,]? (?:ratified )?{D}(?: \\(r\\))?".replace("\\\\", "\\"),
        making.date_of("deposit", of_state=True),
        "Guinea 3 Dec 08; 21 Oct 14.",
    ),
    rule(
        "row of a status table: acceded",
        r"{S}:? {D} \\(a\\)".replace("\\\\", "\\"),
        making.date_of("deposit", of_state=True),
        "Cuba 6 Apr 16 (a).",
    ),
    rule(
        "have not signed",
        rf"{{S}},? (?:also |and others )?(?:(?:have|has|had|did)(?: also| all| both| still)? (?:not|never|refused to|declined to)(?: yet| so far)? (?:sign(?:ed)?|join(?:ed)?|ratif(?:y|ied)|accede(?:d)?)|(?:refuses?|declined?|yet|have yet|has yet) to (?:sign|join))(?P<z> the| it)?{THE}",
        making.membership("joined", negated=True),
        "Russia, China and Slovakia have also refused to sign",
    ),
    rule(
        "are not parties",
        rf"{{S}} (?:are|is|was|were|remains?)(?: also| still)? (?:not|outside|not yet|no) ?(?:a |an )?(?:states? )?(?:part(?:y|ies)|members?|signator(?:y|ies)|bound|parties to)?{TO}",
        making.membership("parties", negated=True),
        "Oman is not a party to the Convention on Cluster Munitions",
    ),
    rule(
        "non-signatories such as",
        r"non-?signator(?:y|ies)(?: states| countries| nations)?,? (?:such as|like|including|:)? ?{S}|{S} and other non-?signatories".replace(
            "|{S}", "|(?P<s2><S\\\\d+>)"
        )
        if False
        else r"{S} and other non-?signator(?:y|ies)",
        making.membership("joined", negated=True),
        "Israel, Russia, the United States and other non-signatories",
    ),
    rule(
        "signed and ratified",
        rf"{{S}} (?:{HAVE} )?(?:both )?signed and ratified{THE}",
        making.membership("ratified"),
        "Norway, Ireland, Sierra Leone and the Holy See signed and ratified",
    ),
    rule(
        "have signed",
        rf"{{S}},? (?:for (?:their|its) part |{HAVE} )?(?P<v>signed but not(?: yet)? ratified|signed|ratified|joined|acceded(?: to)?|handed in ratifications?)(?! (?:a|an|off|agreements?|by))(?: in \w+)?{THE}",
        lambda r, m: making.membership(_verb(m.group("v")))(r, m),
        "the United Kingdom, Germany and France have signed",
    ),
    rule(
        "are parties",
        rf"{{S}} {ARE} (?:a |an |the )?(?P<v>states? part(?:y|ies)|part(?:y|ies)|members?|signator(?:y|ies)){TO}",
        lambda r, m: making.membership(_noun(m.group("v")))(r, m),
        "Iraq is a State Party to the Convention",
    ),
    rule(
        "signatories such as",
        r"(?<!non-)(?P<v>signator(?:y|ies)(?: states)?|states parties|parties)(?: (?:is|are|include|includes|including|such as|like|{U}))*:?[\w ,']{0,60}? {S}",
        lambda r, m: making.membership("signed" if m.group("v").startswith("sign") else "parties")(r, m),
        "States Parties include major stockpilers France, Germany and the Netherlands",
    ),
    rule(
        "signed by states such as",
        r"signed by <N\d+>[^.;]{0,140}?(?:such as|including|among them) (?:the )?{S}",
        making.membership("signed"),
        "signed by 111 nations, such as the United Kingdom and Germany",
    ),
    # First.
    rule(
        "first to leave",
        r"first (?:time that )?(?:any |ever )?(?:state|country|nation|time)[^.;]{0,60}?(?:denounce[sd]?|leaves?|left|withdraws?|withdrew|to (?:leave|withdraw|denounce|quit))",
        making.first("withdrew"),
        "This is the first time that any state denounces a humanitarian disarmament treaty",
    ),
    rule(
        "first of a group to ratify",
        r"(?:{S}[^.;]{0,60}?)?first {G} to (?P<v>ratify|sign|accede|join)",
        lambda r, m: making.first(
            _verb(
                {"ratify": "ratified", "sign": "signed", "accede": "acceded", "join": "joined"}[m.group("v")]
            )
        )(r, m),
        "As the first Baltic state to ratify, Lithuania should press its neighbours",
    ),
    rule(
        "first to ratify",
        r"first (?:\w+ )?(?:state|country|nation)(?: in [\w ]+)? to (?P<v>ratify|sign|accede|join)",
        lambda r, m: making.first(
            _verb(
                {"ratify": "ratified", "sign": "signed", "accede": "acceded", "join": "joined"}[m.group("v")]
            )
        )(r, m),
        "the first Baltic state to ratify",
    ),
    # What this record does not hold.
    rule(
        "votes",
        r"(?:{N} (?:votes? )?(?:in favou?r|votes in favou?r|votes)|by a vote of {M})",
        making.outside_the_record("vote", "vote"),
        "adopted with 141 votes in favor",
    ),
    rule(
        "meetings held",
        r"(?:meeting of (?:the )?states parties|\d+msp|review conference)[^.;]{0,60}?(?:held|take place|takes place|took place|opens?|from|on|,) (?:on |from |in |between )*{D}",
        making.outside_the_record("date", "meeting"),
        "the Twelfth Meeting of States Parties was held from 10 to 13 September 2024",
    ),
    rule(
        "stocks destroyed",
        r"destroyed[^.;]{0,40}?{N}(?: million)? ?[^.;]{0,30}?(?:munitions|submunitions|mines|stock\w*)",
        making.outside_the_record("quantity", "destroyed"),
        "have destroyed nearly 1.4 million stockpiled cluster munitions",
    ),
)


def _verb(verb: str) -> str:
    """The sense of a verb of joining."""
    verb = re.sub(r"^(?:also|then|both) ", "", verb.strip())
    if re.fullmatch(EITHER, verb):
        return "joined"
    if re.fullmatch(SIGN_ONLY, verb) or verb.startswith("signed but not"):
        return "signatory"
    if re.fullmatch(rf"{RATIFY}|ratify|deposited|handed in ratifications?", verb):
        return "ratified"
    if verb.startswith("acceded"):
        return "acceded"
    if verb in ("signed", "sign"):
        return "signed"
    if re.fullmatch(PARTIES, verb) or verb == "parties":
        return "parties"
    if verb.startswith("signator"):
        return "signatories"
    return "joined"


_OF_SOME = re.compile(
    r"(?: and <N\d+> [\w-]+(?: states?)?)? (?:still |now |also |already |yet )*(?:have|has|had|hold|holds|held|are|were|with|that|who|which|report\w*|retain\w*|"
    r"declar\w*|remain\w*|continue\w*|submitted|attended|participat\w*|spoke|took|destroy\w*|complet\w*|request\w*|face)\b"
)


_SOME_THAT = re.compile(r" (?:still |now |also |yet )*(?:with|that|who|which|having|reporting|where|whose)\b")


def _a_part(match: re.Match[str]) -> bool:
    """Whether "35 parties have destroyed their stocks" counts some of the parties, and not all of them."""
    after = match.string[match.end() :]
    if "total of" in match.group() or after.startswith((" are bound", " are legally bound")):
        return False
    before = match.string[: match.start()].rstrip() + " "
    named = (
        r"the|all|our|its" if _SOME_THAT.match(after) else r"the|all|our|its|now|has|have|with|of|are|were"
    )
    whole = re.search(rf"\b(?:{named}) (?:<H\d+> )*$", before)
    return whole is None and _OF_SOME.match(after) is not None


def _part(match: re.Match[str]) -> str:
    """ "half", or "more than half" where a hedge stands before it."""
    said = match.group("q").removesuffix(" of")
    return "more than half" if said.startswith("<H") else said


def _noun(noun: str) -> str:
    """The sense of a noun for states under a treaty."""
    if "non-" in noun:
        return "outside"
    if "signator" in noun:
        return "signatories"
    if noun.startswith("signature"):
        return "signed"
    if noun.startswith("ratif"):
        return "ratified"
    if noun.startswith("accession"):
        return "acceded"
    if noun in ("on board", "committed"):
        return "joined"
    return "parties"


def _respectively(reading: Reading, match: re.Match[str]) -> list[Found]:
    states, day, last = reading.value(match, "s"), reading.value(match, "n"), reading.value(match, "d")
    if len(states) != 2 or not last.exact or not isinstance(day, int) or not 1 <= day < last.earliest.day:
        return []
    days = (PartialDate.of(last.earliest.replace(day=day)), last)
    made = [
        reading.claim(match, "date", "deposit", value=str(when), date=when, states=(state,))
        for state, when in zip(states, days, strict=True)
    ]
    return [found for found in made if found is not None]


def _ranks(reading: Reading, match: re.Match[str]) -> list[Found]:
    named = [item.value for item in reading.found if item.sort == "S" and len(item.value) == 2]
    states = named[0] if named else (None, None)
    what = "signed" if match.group().endswith("sign") else "parties"
    made = [
        reading.claim(
            match, "ordinal", what, value=reading.value(match, group), states=(state,) if state else ()
        )
        for state, group in zip(states, ("o", "x"), strict=True)
    ]
    return [found for found in made if found is not None]


def _under_question(reading: Reading, match: re.Match[str]) -> Found | None:
    asked = re.search(
        r"(?:who|which (?:states|countries|governments)) (?:has|have) (?:already |also )?(ratified|signed|joined)",
        reading.before,
    )
    return making.membership(_verb(asked.group(1)))(reading, match) if asked else None  # type: ignore[return-value]


def _they_include(reading: Reading, match: re.Match[str]) -> Found | None:
    said = re.search(
        r"<N\d+>[^.;]*?(signed|ratified|joined|acceded|states parties|signatories)", reading.before
    )
    if said is None:
        return None
    word = said.group(1)
    what = _noun(word) if word in ("states parties", "signatories") else _verb(word)
    return making.membership(what)(reading, match)  # type: ignore[return-value]


def _nth(reading: object, match: re.Match[str]) -> str:
    verb = match.group("v")
    if verb == "do so":
        before = match.string[: match.start()]
        return "signed" if re.search(r"\bsign(?:ed|s|ing)?\b", before) else "parties"
    return "signed" if verb == "sign" else "parties"


def _second(reading: Reading, match: re.Match[str], what: str) -> Found | None:
    """The second figure of a sentence, with its own words."""
    number = reading.mention(match, "m")
    if number is None or not isinstance(number.value, int):
        return None
    made = reading.claim(match, "count", what, value=number.value, hedge=reading.hedge(match, "m"))
    return replace(made, start=number.start, text=reading.source[number.start : made.end]) if made else None


OTHER_THING = re.compile(
    r"(?<!binding )(?<!international )\b(?:law|laws|act|decree|legislation|regulations?|amendments?|resolutions?|action plan|declaration|code|bill|decision|"
    r"agreement|policy|strategy|plan|statement|report|framework|programme|program|budget|rules?|article <N\d+>|moratorium|ban on "
    r"exports?|directive|sanctions?)\b"
)
"""Things that are adopted, opened and enter into force without being the treaty."""

UNREAL = re.compile(
    r"\bif\b|\bwould (?:have|be)\b|\bnot true\b|\buntrue\b|\bfalse(?:ly)?\b|\bwrong(?:ly)?\b|\bmistaken(?:ly)?\b|\bmyth\b|"
    r"\bimagine\b|\bhoped?\b|\bunless\b|\bsuppose\b|\bcontrary to\b|\brumou?rs?\b|\bdenied\b|\bno longer\b|\bgoal of\b|\btarget of\b"
)
"""What is supposed, wished or denied is not claimed."""

ENGLISH = Tongue(
    code="en",
    treaties=words.TREATIES,
    generic=words.GENERIC,
    topics=words.TOPICS,
    number_words=numbers.NUMBER_WORDS,
    number=numbers.number,
    ordinals=numbers.ORDINAL_WORDS,
    ordinal=numbers.ordinal,
    months=words.MONTHS,
    dates=words.DATES,
    ago=words.AGO,
    hedges=words.HEDGES,
    groups=words.GROUPS,
    joiners=r"(?:,|, and|and|&|, as well as|as well as|,? and the|, the|the|/|or|, or)( the)?",
    rules=RULES,
    other_thing=OTHER_THING,
    unreal=UNREAL,
    predicates=re.compile(
        r"sign|ratif|join|acced|accession|part(?:y|ies)|force|effect|adopt|deposit|withdr|denounc|deadline|bound|member|vote|"
        r"destroy|report|outlaw|prohibit|banned|commit|open|notif|meeting|first|conclu|instrument|law\b|start|board|include|"
        r"threshold|trigger|needed|required|years (?:since|after)|clear|become|\([ar]\)|\d\d?(?:st|nd|rd|th)\b|\d \w{3} \d\d|filed|"
        r"declar|fulfil|complet|handed|leave|left|quit|remaining|agreed|negotiat|renounc|endors",
        re.IGNORECASE,
    ),
    bare=re.compile(r"\bnot (?:yet )?(?:become|joined|signed|ratified|acceded)\b|\bfirst time\b"),
    belonging=re.compile(
        r"^[\w ,']{0,50}?\b(?:implementing|on|under|to|of|approving|ratifying|for|with|by|regarding|concerning)(?: the| this)? $"
    ),
    treaty_rules=frozenset(
        {
            "adopted on",
            "opened for signature on",
            "was signed on",
            "entered into force on",
            "the adoption of a day",
        }
    ),
    literals=re.compile(
        r"cluster|mine[- ]ban|landmine|anti-?personnel|ottawa|arms trade|conventional weapons|chemical weapons|nuclear|"
        r"convention|treaty|\bCCM\b|\bATT\b|\bCCW\b|signator|ratif|states? part(?:y|ies)|protocol",
        re.IGNORECASE,
    ),
)
