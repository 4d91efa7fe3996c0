"""Where states stand, in the orders of words that news like: "absent from the Convention are ...", "as a party to it, Norway ..."."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import APPOSED, DID, ITSELF, PARTIES, THE, TO, event, noun, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_BE = r"(?:is|are|was|were|remains?|includes?|has been|have been)"
_WHO = r"(?:,| -| –| —| \()? ?(?:(?:who|which|that) )?"
_BIG = (
    r"(?: (?:the |some |many |most |several |such |other )*(?:major|big|biggest|large|largest|key|main|leading|important|great|world|military|nuclear|regional|principal|notable|"
    r"producers?|users?|exporters?|stockpilers?|powers?|players?|states|countries|nations|like|as|and|of|including|notably|namely|such|<G\d+>|<N\d+>)){0,8}:?"
)


def _today(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """What a state did on a day told before the verb: "Laos today ratified"."""
    signed = match.group("v").startswith("sign")
    return making.date_of("signature" if signed else "deposit", of_state=True)(reading, match)


def _in_brackets(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day behind a state, of what the sentence says that those it names have done."""
    done = _ACTS.findall(match.string[: match.start()])
    if not done or len(reading.value(match, "s")) != 1:
        return None
    made = making.date_of(event(done[-1]), of_state=True)(reading, match)
    return replace(made, note=made.note or UNSURE) if isinstance(made, Found) else None


_ACTS = re.compile(r"\b(?:ratified|acceded|joined|signed|ratifications?|accessions?|signatures?|deposited)\b")


def _absence(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Who did not come to a treaty; who did not come to a meeting is another matter."""
    if _JOINING.search(match.string) is None or _MEETING.search(match.string):
        return None
    return making.membership("joined", negated=True, note=UNSURE)(reading, match)


_JOINING = re.compile(r"\bsign|\bratif|\bjoin|\bpart(?:y|ies)\b|\bacced|\badopted\b|<T\d+>")
_MEETING = re.compile(r"\bmeeting|\bconference|\btalks\b|\bnegotiation|\bvot(?:e|ed|ing)\b|\bresolution")


def _nor_it(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if _NOT_DONE.search(reading.before + match.string[: match.start()]) is None:
        return None
    return making.membership("joined", negated=True, note=UNSURE)(reading, match)


_NOT_DONE = re.compile(r"\b(?:not|never|refused|yet)\b[^.;]{0,12} (?:sign|join|ratif|acced)")


def _outside_are(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Who is outside: for certain where the words say that they are not party to the treaty, or are outside it."""
    sure = _PLAINLY.match(match.group()) is not None and _TREATY.search(match.group()) is not None
    sure = sure and _PAST.search(match.group()) is None
    return making.membership("parties", negated=True, note="" if sure else UNSURE)(reading, match)


_PLAINLY = re.compile(r"not (?:party|bound|on board)\b|outside\b|staying out\b")
_TREATY = re.compile(r"<[TC]\d+>")
_PAST = re.compile(r"\b(?:was|were)\b")


STANDING: tuple[Rule, ...] = (
    rule(
        "absent from it are",
        rf"\b(?:not (?:on board|aboard|party|bound|among (?:the|its) (?:parties|members|signatories))|absent|missing|left (?:out|off)|not (?:included|to be found|listed)|outside|staying out|staying away|standing aloof)(?: (?:from|with|of|to|by|in|among|on))?(?: (?:the |its )?(?:list|ranks|parties|members|signatories|states parties)(?: (?:of|to|in))?){{0,2}}{THE}(?: (?:still |so far |today |now )*{_BE}|:){_BIG} (?:the )?{{S}}",
        _outside_are,
        "Absent from the Convention are China, Russia and the United States",
        "Not party to the Convention: China, Russia and the United States",
    ),
    rule(
        "with the absence of",
        rf"\b(?:absence|non-participation|opposition|abstention|boycott|refusal) (?:of|from|by){_BIG},? (?:the )?{{S}}(?! (?:from|in|at|to) (?:the )?(?:meeting|conference|talks|negotiations))",
        _absence,
        "The Convention was signed by many, with the notable absence of the biggest producers, Russia and Israel",
    ),
    rule(
        "opposed by states such as",
        r"\b(?:opposed|rejected|shunned|boycotted|spurned|snubbed) by [^.;<]{0,110}?(?:including|such as|among them|like|namely|notably),? (?:the )?{S}",
        making.membership("joined", negated=True, note=UNSURE),
        "The Convention was opposed by big producers, including China, Russia and India",
    ),
    rule(
        "what it is between commas, has ratified",
        r"(?<!in )(?<!of )(?<!from )(?<!with )(?<!for )(?<!by )(?<!to )(?<!'s ){S}, (?:also |once |now |itself )?(?:the|a|an|one|home|another)\b(?:(?!<S\d+>)[^.;]){3,90}?, (?:has |have |had )?(?:formally |officially |also |finally |both |now )*(?P<v>signed|ratified|acceded to|joined) {T}",
        lambda r, m: making.membership(verb(m.group("v").removesuffix(" to")), note=UNSURE)(r, m),
        "Tuvalu, an island nation in the South Pacific, ratified the Convention",
    ),
    rule(
        "it also has not",
        rf"{{S}}(?:{APPOSED}|,[^.;<]{{3,90}},)?,? (?:also|likewise|too),? (?:has|have|did) not(?=[.,;]|$)",
        _nor_it,
        "China has not joined the Convention. Japan, which sits under the umbrella, also has not.",
    ),
    rule(
        "the treaty lacks them",
        rf"{{T}},? (?:still |so far |also )*(?:lacks?|lacked|misses|is missing|does not (?:yet )?(?:include|cover|count|bind)|has not attracted|has failed to attract|goes without)(?: the (?:support|participation|backing|signatures?|ratifications?|membership|adherence) of| among (?:the|its) (?:parties|members|signatories))?{_BIG} (?:the )?{{S}}",
        making.membership("parties", negated=True, note=UNSURE),
        "The Convention still lacks the support of China, Russia and the United States",
    ),
    rule(
        "who are not on board",
        rf"{{S}}(?:{APPOSED})?{_WHO}(?:(?:are|is|were|was|remains?)(?: all| both| also| still)* (?:not (?:on board|aboard|among (?:the|its) (?:parties|members|signatories))|absent|missing|not (?:yet )?bound)|(?:have|has|had) (?:all |both |also |so far |long )*(?:stayed|kept|remained|stood) (?:away|out|outside|aloof|aside|on the sidelines))(?: (?:with|from|of|by))?{THE}",
        making.membership("parties", negated=True, note=UNSURE),
        "the major producers - Russia, China and Israel - who are not on board with the Convention",
    ),
    rule(
        "has never been a party",
        rf"{{S}}(?:{APPOSED})?{_WHO}(?:have|has|had) (?:all |both |still )*(?:not|never)(?: yet| so far)? (?:been|become) (?:a |an |one of (?:the|its) )?(?P<v>{PARTIES}|signator(?:y|ies)|bound){TO}",
        lambda r, m: making.membership(
            "signed" if m.group("v").startswith("sign") else "parties", negated=True
        )(r, m),
        "the United States has never been a signatory to the Convention",
    ),
    rule(
        "have still to ratify",
        r"{S},? (?:which |who |also )?(?:(?:have|has|had) (?:yet|still) to|(?:is|are|was|were|remains?) (?:still )?(?:yet|still) to|must (?:still|yet)|still (?:must|ha(?:ve|s) to|needs? to)) (?:(?:sign (?:and|or|and/or)|formally|also) )*(?P<v>ratify|sign|join|accede|become (?:a )?(?:states? )?part(?:y|ies))(?: to)?(?: {T}"
        + ITSELF
        + r"| it)?(?! (?:the |this |that |its )?<[TC])",
        lambda r, m: making.membership(
            {"sign": "signed", "join": "joined"}.get(m.group("v"), "ratified"), negated=True
        )(r, m),
        "Oman and Qatar must still ratify the Convention",
    ),
    rule(
        "neither of them belongs",
        r"\bneither (?:the )?{S},? (?:belongs?|is|are|was|were|has become|have become|counts?|adheres?)(?: (?:a |an |among the |formally |legally |yet )*(?:part(?:y|ies)|members?|signator(?:y|ies)|states? part(?:y|ies)|bound))?(?: (?:to|of|by|with))? {T}",
        making.membership("parties", negated=True),
        "Neither India nor Pakistan belongs to the Convention",
    ),
    rule(
        "as a party to it",
        rf"(?:^|[,;:(] ?|\band |\bbut )(?:as|being) (?:a|an|one of the (?:first |original |founding )*|both a) (?:full |long-standing |committed |proud |fellow |founding |original )*(?P<v>{PARTIES}|signator(?:y|ies))(?: states?)?{TO}(?<=>),? (?:the )?{{S}}(?!'s? (?:neighbou?r|enem))",
        lambda r, m: making.membership(noun(m.group("v")))(r, m),
        "As a party to the Convention, Norway may not use them",
    ),
    rule(
        "has been bound since",
        r"{S} (?:has|have) been (?:legally |formally |fully )?(?:bound by|a party to|party to|a member of|part of) {T} (?:since|from) {D}",
        making.date_of("in_force_for_state", of_state=True),
        "Norway has been bound by the Convention since 2010",
    ),
    rule(
        "named with its day in brackets",
        r"{S} \((?:in |on )?{D}\)",
        _in_brackets,
        "Two signatories have ratified it: Haiti (February 2006) and Ukraine (December 2005)",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "became a party in",
        rf"{{S}},? {DID}(?:became|becomes|become) (?:a |an |part of |one of the )?(?:full |new )?{PARTIES}?{TO} (?:in|on|during|back in) {{D}}",
        making.date_of("joined", of_state=True),
        "Norway became a party to the Convention in 2010",
    ),
    rule(
        "today ratified",
        r"{S}(?:, (?:the|a|an|also|one)\b(?:(?!<[SGD]\d+>)[^.;]){3,90}?,)?,? (?:has |have )?(?:on |in )?{D},? (?:formally |officially |also |finally |both )*(?P<v>signed|ratified|acceded to|joined|deposited|signs|ratifies|accedes to|joins|submitted|handed (?:in|over|<H\d+>))(?: (?:its|their|an|the) (?:instruments?|ratifications?|accession)[^.;<]{0,40}(?:to|of|for))?(?: to)? {T}",
        _today,
        "Laos, the country most affected, today ratified the Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "what it is between commas, signed on",
        rf"(?<!in )(?<!of )(?<!from )(?<!with )(?<!for )(?<!by )(?<!to )(?<!'s ){{S}}{APPOSED} (?:has |have |had )?(?:formally |officially |also |finally |both )*(?P<v>signed|ratified|acceded to|joined) {{T}},? (?:(?:on|in) )?{{D}}",
        _today,
        "Chad, a country that has much to clear, signed the Convention on 3 December 2008",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
