"""Counts of states under a treaty: "signed by 111 nations", "the treaty has 164 parties"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.counts.other_papers import of_another_paper
from servanda.claiming.english.counts.party_counts import PRESENT, and_so_many, parties
from servanda.claiming.english.doubts import OF_ANOTHER_TEXT, OTHER_THING
from servanda.claiming.english.phrases import (
    ARE,
    ASIDE,
    CONSENTED,
    EITHER,
    HAVE,
    JOIN,
    MORE,
    PARTIES,
    RATIFY,
    SIGN_ONLY,
    STATES,
    THE,
    TO,
    noun,
    verb,
)
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import OF_SOME, Found, replace
from servanda.claiming.reading import Reading


def _still_to_ratify(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many signatories have yet to ratify; of those at a meeting perhaps only."""
    made = making.count("signatory")(reading, match)
    if isinstance(made, Found) and PRESENT.search(match.string):
        return replace(made, note=OF_SOME)
    return made if isinstance(made, Found) else None


def _brought_to(reading: Reading, match: re.Match[str]) -> Found | None:
    """The figure an act of some earlier day led to: "which acceded in July, bringing to 93 the number"."""
    done = match.group("v")
    made = making.count(done if done in ("signed", "joined") else "ratified")(reading, match)
    return replace(made, note=OF_SOME) if isinstance(made, Found) else None


def _outside(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many are outside; where they are said to be members of the United Nations, of those."""
    made = making.count("outside")(reading, match)
    if isinstance(made, Found) and re.search(r"\bthe (?:<H\d+> )*$", match.string[: match.start("n")]):
        made = replace(made, total=re.search(r"\b(?:that|which)\b", match.group()) is not None)
    if isinstance(made, Found) and _OF_THE_UN.search(match.group()):
        return replace(made, group="UN")
    return made if isinstance(made, Found) else None


_OF_THE_UN = re.compile(r"\b(?:united nations|un|u\.n\.) (?:member )?(?:states|countries|nations)\b")


def _have_done(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many have done it; of "three more" only those of late."""
    made = making.count(verb(match.group("v")))(reading, match)
    if isinstance(made, Found) and _MORE_OF_LATE.search(match.group()):
        return replace(made, note=OF_SOME)
    return made if isinstance(made, Found) else None


_MORE_OF_LATE = re.compile(r"<N\d+> (?:more|further|additional|new) ")


def _by_so_many(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many signed it, on the day told between the verb and the figure where one is."""
    if match.group("v") == "adopted" and _OTHER_ADOPTED.search(match.string, 0, match.start()):
        return None
    if of_another_paper(match.string[: match.start()]):
        return None
    made = making.count("adopting" if match.group("v") == "adopted" else verb(match.group("v")))(
        reading, match
    )
    told = _DAY_BETWEEN.search(match.group()) or _DAY_BEHIND.match(match.string, match.end())
    if not isinstance(made, Found) or told is None:
        return made if isinstance(made, Found) else None
    return replace(made, as_of=reading.tag(told.group("day")).value)


_OTHER_ADOPTED = re.compile(
    rf"{OTHER_THING.pattern}(?: (?:on|about|concerning|regarding|promoting|supporting|for) (?:the (?:implementation|universali[sz]ation) of )?(?:the )?<[TC]\d+>|(?!<[TC])[^.;])*$"
)
"""A declaration or a plan as what was adopted, and not the treaty."""

_DAY_BETWEEN = re.compile(r" (?:on|in|as of|as at) (?P<day><D\d+>).* by ")
_DAY_BEHIND = re.compile(r"(?: (?:in|at) (?:(?!<)[\w ,'-]){2,30}?)?,? (?:on|in) (?P<day><D\d+>)")


COUNTS: tuple[Rule, ...] = (
    rule(
        "n signed of which m ratified",
        rf"{{N}} {STATES} {HAVE} (?P<v>joined|signed|endorsed|embraced|{EITHER})(?: the (?:goals?|aims?|objectives?) of)?{THE}(?: (?:since|as of|by|on|in) <D\d+>| to date| so far)?,? (?:of (?:which|whom|these|those)|including|with) {{M}}(?: \((?:including|among them) [^)<]{{0,30}}<S\d+>\))? (?:{ARE} )?(?:of them )?(?:{HAVE} )?(?P<w>{PARTIES}|(?:signatories |signatory states )?(?:{HAVE} )?ratified|{SIGN_ONLY}|legally bound|bound|signatories(?! ha[sd]\b| have\b))",
        making.each(
            lambda r, m: making.count(verb(m.group("v")))(r, m),
            making.second_count(
                lambda m: "ratified" if m.group("w").endswith(" ratified") else verb(m.group("w"))
            ),
        ),
        "a total of 116 states have joined the Convention, of which 89 are states parties",
    ),
    rule(
        "signed by n",
        rf"(?P<v>signed and ratified|{EITHER}|{CONSENTED}|signed|ratified|joined|adopted|endorsed|embraced|subscribed to|adhered to|acceded to)(?: in \w+(?:,? (?:the )?<S\d+>,?)?| there|,? (?:on|in|as of|as at) <D\d+>,?| so far| thus far| to date| now| already| last \w+| at \w+){{0,3}} by (?:more |as many as |a total of |a group of |no less than |all )*{{N}} {STATES}",
        lambda r, m: _by_so_many(r, m),
        "The Convention on Cluster Munitions has been signed by 111 nations",
        marks=Mark.OF_THE_TREATY,
    ),
    rule(
        "and ratified by n",
        r"(?:,| and) (?P<v>ratified|signed|acceded to)(?: now| so far)? by {N}",
        lambda r, m: making.count(verb(m.group("v")))(r, m),
        "signed by 117 countries and ratified by 96",
    ),
    rule(
        "n states have signed only",
        rf"{{N}} (?:{MORE} )?(?:{STATES}(?: \((?:the )?<S\d+>\))?|signatories|of them)?(?: that| who)? ?(?:{HAVE} )?(?:{SIGN_ONLY}|signed {{U}} (?:and (?:not|never) (?:yet )?ratified|but (?:not|never|have not|had not|have yet to|are yet to)(?: yet)? ratif(?:y|ied)|without ratifying))",
        making.count("signatory"),
        "Another 17 states have signed but not yet ratified",
    ),
    rule(
        "n others have signed",
        rf"(?:another|a further|an additional|the other) {{N}} (?:{STATES} )?(?:have|had) (?:also |now )?signed(?: it| {{T}})?(?= (?:and|but|so|as|since|in|on|already|to date)\b|[,.;:)]|$)",
        making.count("signatories"),
        "Eighty states have ratified it. Another 20 have signed it, and wait",
    ),
    rule(
        "n have signed",
        rf"{{N}} (?:{MORE} )?(?:{STATES}{ASIDE}|signatories|signatory (?:states|countries)|members(?= (?:that|which|who) )|of (?:them|these|those|which|whom)(?: signatories| signatory states)?)(?: that| which| who)? (?:{HAVE} )?(?P<v>(?:also |then |both )?(?:signed and ratified|{EITHER}|{RATIFY}|signed(?! up\b| <H\d+> [a-su-z])|{JOIN}|acceded|ratify|sign))\b{THE}(?! (?:the )?(?:a|an|this|their|off|petitions?|agreements?|letters?|statements?|declarations?|appeals?|resolutions?|pledges?|contracts?|and (?:not|never|have not)|but (?:have|has|had|are|is|not|never)|without)\b)",
        lambda r, m: None if OF_ANOTHER_TEXT.search(m.string[: m.start()]) else _have_done(r, m),
        "To date, 119 nations have joined the convention",
        "60 of them had ratified",
    ),
    rule(
        "n have not joined",
        rf"{{N}} (?:{MORE} )?{STATES}{ASIDE}(?: that| which| who)? (?:{HAVE} (?:still )?(?:not(?: yet)? (?P<v>signed|joined|ratified|acceded|become part(?:y|ies))|yet to (?P<w>sign|join|ratify|accede|become part(?:y|ies)))|(?:are |remain )?(?:still )?yet to (?P<x>sign|join|ratify|accede|become (?:signatories|parties|members))){THE}",
        lambda r, m: making.count(
            "unratified" if "ratif" in (m.group("v") or m.group("w") or m.group("x")) else "outside"
        )(r, m),
        "Another 39 countries have not signed",
        "84 countries of the world are yet to become signatories",
        "Forty-one states - among them India, Cuba and Egypt - have not signed the treaty",
    ),
    rule(
        "n remain outside",
        rf"{{N}} (?:{MORE} )?{STATES}{ASIDE}(?: that| which)?(?: (?:{ARE}|stay|stand|continue to (?:stay|remain|be|stand)))?(?: still| currently)? (?:outside|not (?:yet )?(?:a )?part(?:y|ies)|not bound){TO}",
        _outside,
        "Most of the 35 countries outside it nonetheless follow its key rules",
    ),
    rule(
        "n filed ratifications",
        rf"{{N}} (?:{STATES} |of them )?(?:filed|deposited|handed in|submitted) (?:their )?(?:ratifications?|instruments)",
        making.count("ratified"),
        "115 countries signed it and 9 filed ratifications",
    ),
    rule(
        "n states are parties",
        rf"{{N}} (?:{MORE} )?(?:{STATES}{ASIDE}|of (?:them|these|those|which|whom))(?: that| which)?(?: as of <D\d+>)? {ARE} (?:legally |formally |fully |<H\d+> )*(?P<v>{PARTIES}|bound(?! (?:not )?to\b)|signatories|signatory states|on board|committed|members){THE}",
        lambda r, m: making.count(noun(m.group("v")))(r, m),
        "66 States are party to the treaty",
    ),
    rule(
        "and n are parties",
        rf"(?:^|[;,:(] |and ){{N}} (?:still )?{ARE} (?P<v>{PARTIES}|signatories|bound(?! (?:not )?to\b)){THE}",
        and_so_many,
        "120 countries had signed or acceded; 106 are States Parties",
    ),
    rule(
        "of which n have become parties",
        rf"\bof (?:which|whom|these|those|them),? {{N}} (?:{STATES} )?(?:have|had) (?:already |now |since )?become (?P<v>{PARTIES}|signatories){THE}(?=[.,;)]|$| and (?:<H\d+> )*<N)",
        lambda r, m: making.count(noun(m.group("v")))(r, m),
        "123 states have committed to it, of which 110 have become States Parties and 13 are Signatories",
    ),
    rule(
        "n signatories must still ratify",
        r"{N} signator(?:y|ies)(?: states?| countries)?,? (?:that |which |who )?(?:still |yet )*(?:must|need to|have to|have yet to|has yet to|needs to|are yet to|are still to|should)(?: still)? ratify",
        _still_to_ratify,
        "19 signatories still must ratify to become fully bound",
        "slow among the 14 signatories that still need to ratify",
    ),
    rule(
        "bringing to n the number",
        rf"(?:bringing|brings|brought|taking|takes|raising|raises) (?:up )?to {{N}} the (?:total )?(?:number|total) of {STATES}(?: (?:that|which|who))? {HAVE} (?:formally |now )?(?P<v>signed|ratified|joined|acceded|accepted|approved)",
        _brought_to,
        "bringing to 95 the number of states that have now ratified it",
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
        rf"(?:waited|waiting) for {{N}} {STATES} to (?:(?:finish|complete|conclude) (?:ratifying|(?:the |their )?ratification)|ratify)",
        making.count("signatory"),
        "we have waited for 17 states to finish ratifying",
        "we are still waiting for 17 states to complete the ratification of the Convention",
    ),
    rule(
        "a treaty of n members",
        r"{N}-(?:member|nation|state|country|party|strong) {T}",
        making.count("joined"),
        "the 124-nation convention",
    ),
    rule(
        "n states committed",
        rf"{{N}} {STATES} (?P<v>committed to (?:the goals of )?|on board){THE}",
        making.count("joined"),
        "124 States committed to the goals of the Convention",
    ),
    rule(
        "n parties",
        rf"{{N}} (?:{MORE} |as |so-called |current |existing |full |official |confirmed |registered )*(?P<v>states?[- ]part(?:y|ies)|part(?:y|ies) states?|(?:high )?contracting part(?:y|ies)|parties|state signatories|signatory (?:states|countries|nations)|states signatories|signatories|(?:country )?signatures?|ratifications?|accessions|ratifying (?:states|countries)|non-signatories|non-signatory states|non-(?:states )?parties|(?:states|countries) not (?:yet )?party|signator(?:y|ies)){THE}",
        parties,
        "112 States Parties",
        "12 Signatories",
        "120 states have committed, 106 as States Parties and 14 as signatories",
        "the Convention has 110 States Parties and 13 signatories",
    ),
    rule(
        "label and number",
        r"(?:^\W{0,3}|[.;:|] ?)(?:number of |total )?(?P<v>(?:un )?(?:states|countries) not (?:yet )?part(?:y|ies)|non-?states parties|non-?parties|states parties|parties|signatories|signatures|ratifications|states signatories|signatory states)(?: states)?(?: (?:to|of) (?:the )?<[TC]\d+>(?=\s?[:=|(-]))?\s?[:=|-]?\s?\(?{N}(?! (?:and|to|through|or) <N)(?=\)?(?:$|[ .,;|\[]))",
        lambda r, m: making.count(noun(m.group("v")))(r, m),
        "Signatories: 130",
        marks=Mark.LABELLED,
    ),
    rule(
        "the number of parties to n",
        r"(?:number|total) of (?:deposited )?(?P<v>states parties|parties|signatories|signatures|ratifications|accessions|members|member states)(?: to {U})? (?:to|sits at|stands at|is|now stands at|was|reached|has reached|now|rises to|rose to|at|of|has risen to) {N}",
        lambda r, m: making.count(noun(m.group("v")))(r, m),
        "The total number of ratifications sits at 7",
    ),
    rule(
        "the number of parties rose from m to n",
        r"(?P<v>states parties|parties|signatories|signatures|ratifications|accessions|members|member states)(?: (?:to|of|in) {U})? (?:has |have |had )?(?:now |since )?(?:risen|rose|grown|grew|increased|gone|went|climbed|jumped|moved) (?:up )?from (?:<H\d+> )*<N\d+>(?: [\w<>]+){0,4}? to {N}(?! (?:out )?of\b)",
        making.risen(noun),
        "The number of States Parties rose from 88 to 98",
    ),
    rule(
        "took the treaty to n signatures",
        r"(?:took|takes|taking|brought|brings|bringing|raised|raises|raising) (?:{U}|the total|the number|the tally) (?:of \w+ )?to {N} (?P<v>signatures|signatories|ratifications|states parties|parties|members)",
        lambda r, m: making.count(noun(m.group("v")))(r, m),
        "taking the treaty to 100 signatures",
    ),
    rule(
        "a share, with the figure in brackets",
        rf"<P\d+> of (?:the world's|all|un member|all un member) {STATES} \({{N}}\) (?:{HAVE} (?P<v>joined|signed|ratified|acceded)|{ARE} (?P<w>{PARTIES}|on board|committed)|belong)(?: to)?{THE}",
        lambda r, m: making.count(verb(m.group("v")) if m.group("v") else noun(m.group("w") or "parties"))(
            r, m
        ),
        "some 57% of the world's states (112) are on board the convention",
    ),
    rule(
        "it binds n states",
        rf"{{T}},? (?:which |that )?(?:now |today |currently |already |in <D\d+> )*(?:binds?|is (?:now |currently |today )*(?:legally )?binding (?:on|for|upon)|(?:is |has been )?in (?:force|effect) (?:for|in)|applies to) (?:as many as |a total of |all |its )*{{N}} {STATES}",
        making.count("parties"),
        "The Convention today binds 112 states",
    ),
    rule(
        "it has drawn n states",
        rf"(?<!meeting of )(?<!meeting of the )(?<!conference of the ){{T}} (?:has |had )(?:now |already |so far |to date )*(?:drawn|attracted|gained|won|garnered|received|secured) (?:as many as |a total of |the (?:support|backing) of )*{{N}} (?P<v>{STATES}|signatures|signatories|ratifications|states parties|parties|members|accessions)",
        lambda r, m: making.count(
            noun(m.group("v"))
            if not m.group("v").endswith(("states", "countries", "nations", "members"))
            else "joined"
        )(r, m),
        "The Convention has drawn 124 states",
    ),
    rule(
        "n are part of it",
        rf"{{N}} {STATES} (?:that |which )?(?:are|is|were|form|make up)(?: now| today)? (?:a )?part of {{T}}",
        making.count("joined"),
        "Altogether 124 countries are part of the Convention",
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
)
