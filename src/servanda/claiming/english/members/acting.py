"""Who has signed, ratified, joined or not, who was first; and what the record does not hold."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.layouts.tables import in_a_table
from servanda.claiming.english.members.listing import LISTS, undone
from servanda.claiming.english.phrases import (
    APPOSED,
    ARE,
    AS_SUBJECT,
    HAVE,
    ITSELF,
    STATES,
    THE,
    TO,
    noun,
    verb,
)
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading


def _not_yet(reading: Reading, match: re.Match[str]) -> Found | None:
    """What a state has not done: the one told last, unless others were told since ("another has signed but has not");
    what it "had not" done, it may have done since."""
    told = _TOLD_STATE.split(match.string[: match.start()])[-1]
    if _OTHERS.search(told):
        return None
    made = making.membership_of_subject(verb(match.group("v")), negated=True)(reading, match)
    if isinstance(made, Found) and re.search(r"\bhad\b", match.group()):
        return replace(made, note=made.note or UNSURE)
    return made  # type: ignore[return-value]


_NEWS = {"accedes": "acceded", "ratifies": "ratified", "signs": "signed", "joins": "joined"}
_TOLD_STATE = re.compile(r"<S\d+>")
_OTHERS = re.compile(
    r"<N\d+>|\b(?:another|others?|one|some|many|most|several|few|none|all|countries|states|nations|members|signatories|parties)\b"
)


def _row(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Two days in a state's row: of signature and ratification where they are said to be, else perhaps of any two steps,
    or of deadlines."""
    said = _SAID.search(match.group()) or _HOW.match(match.string, match.end())
    said = said or _COLUMNS.search(reading.source, 0, reading.places[match.start()])
    first, then = ("signature", "deposit") if said else ("joined", "joined")
    made = making.each(making.date_of(first, of_state=True, day="e"), making.date_of(then, of_state=True))(
        reading, match
    )
    if said or not isinstance(made, list):
        return made
    return [replace(each, note=each.note or UNSURE) for each in made]


_SAID = re.compile(r"sign|ratif")
_HOW = re.compile(
    r" ?\| ?\(?(?:ratif(?:ied|ication)|acceptance|accepted|approval|approved|acce(?:ded|ssion))\b"
)
"""A cell behind the days that says how a state came to be bound."""
_COLUMNS = re.compile(
    r"^[^\n\d]{0,60}sign[^\n\d]{0,40}(?:ratif|access|deposit|consent)[^\n\d]{0,60}$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line above with the names of the columns."""


def _not_signed(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """What states have not signed, or not at some time or place; it may be another text than the treaty."""
    what = undone(match.group("v") or match.group("w") or match.group("y"))
    elsewhere = match.group("z") == " the" or _ELSEWHERE.match(match.string[match.end() :])
    return making.membership(what, negated=True, note=UNSURE if elsewhere else "")(reading, match)


_ELSEWHERE = re.compile(
    rf"(?!{ITSELF})|,? (?:the|this|that|an?|any|its|their|another|several|off|up|with|alone|only|in|at|on|when|until|for|without|before)\b"
)


def _in_what_sense(match: re.Match[str]) -> str:
    """Who "signatories" are: those that are said to remain have not ratified."""
    if not match.group("v").startswith("sign"):
        return "parties"
    return "signatory" if _REMAINING.search(match.string[: match.start()]) else "signed"


_REMAINING = re.compile(r"\b(?:remaining|outstanding|last|other remaining)(?: <N\d+>)? $")
_LEFT_OFF = re.compile(
    r"\b(?:absent|missing|lacking|excluded|omitted|left (?:out|off)|away|not)\b[^.;<]{0,30}\b(?:from|of|on|among|in) (?:the |its |this )?(?:(?:list|ranks|number|circle|roll|register) of )?(?:the |its |current |<N\d+> )*$"
)
"""Words by which those named after "parties" are not among them: "missing from the list of parties are ..."."""

_STATE = r"(?:(?:member )?(?:state|country|nation|member|government)s?)"
_NOT_JOINED = r"(?:not to (?:have (?:signed|joined|ratified)|join|be (?:a )?party)|(?:that|which) (?:has|have|is|are|remains?) (?:still )?(?:not|outside)\b(?: yet)?(?: (?:signed|joined|ratified|acceded|a party|party))?|still (?:outside|not to have joined)|outside|yet to (?:join|sign|accede)|not (?:yet )?(?:a )?party)"

ONLIES: tuple[Rule, ...] = (
    rule(
        "the only one of a group outside",
        rf"{{S}},? (?:is|are|was|were|remains?|being)? ?(?:now |still )?the (?:only|last)(?: remaining)? {{G}}(?: {_STATE})? {_NOT_JOINED}{THE}",
        making.membership("only outside", near_group=True),
        "Poland is the only Baltic state outside the Convention",
    ),
    rule(
        "only one is outside in a group",
        r"only (?:the )?{S} (?:is|are|remains?|has|have) (?:still )?(?:outside|not (?:yet )?(?:joined|signed|a party|party))[^.;]{0,40}? (?:in|of|among) (?:the )?{G}",
        making.membership("only outside", near_group=True),
        "Only the Federated States of Micronesia is outside in the Pacific",
    ),
    rule(
        "the last to have signed only",
        r"the (?:only|last)(?: remaining)? (?:state|country|nation|signatory)(?: state)? (?:to have signed (?:but not ratified|without ratifying)|(?:that|which) (?:has|had) (?:signed but not ratified|not (?:yet )?ratified))",
        making.membership_of_subject("only signatory"),
        "It was the last remaining country to have signed without ratifying",
    ),
    rule(
        "the last signatory",
        r"(?:is |was |as )?the (?:only|last)(?: remaining)? signatory(?: state)?(?! to ratify)",
        making.membership_of_subject("only signatory"),
        "The Marshall Islands was the last remaining signatory",
    ),
)

MEMBERS: tuple[Rule, ...] = (
    *ONLIES,
    *LISTS,
    rule(
        "those countries have not",
        r"(?:those|these) (?:countries|states) (?:have|had) (?:still )?not (?:yet )?(?:become|joined|signed|ratified|acceded)",
        making.membership_of_those("joined", negated=True),
        "Those countries have not yet become members",
    ),
    rule(
        "will sign later",
        rf"{{S}}(?:{APPOSED})?,? (?:(?:has |have |is |are |had |also |again )*(?:announced?|sa(?:id|ys)|declared?|stated?|indicated?|confirmed|promised|pledged|expected|hopes?|plans?|intends?|aims?|vowed|told <\w+>)(?: today| again| recently)*(?: that)? )?(?:(?:it|they|he|she|its government) )?(?:will|would|to|plans? to|intends? to|(?:is|are) (?:expected|about|set|ready) to)(?: now| soon| finally)? (?:sign|join|accede|ratify|become (?:a )?(?:states? )?part(?:y|ies))(?: to)?{THE}(?: later| soon| next \w+)?(?! (?:a|an|its|their|this|that) (?!treaty|convention))",
        making.membership("parties", negated=True, note=UNSURE),
        "The United States will sign later",
        "Iraq said that it will ratify the convention once its domestic steps are complete",
        "Tonga and Nauru declared that they would soon ratify the convention",
    ),
    rule(
        "the country has not ratified",
        r"(?:(?:\b(?:the|its) (?:country|government|state|kingdom|republic)|\bit|<S\d+>,? which|\bbut|,? and) (?:it )?(?:has|had|have) (?:still )?(?:not|never)|\bbut (?:it |(?:the|its) government )?never) (?:yet )?(?:been )?(?P<v>ratified|joined|acceded|signed)",
        _not_yet,
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
        r"(?:^[^\w<]*|(?<=<D\d> )|(?<=<D\d\d> )|(?<=> a ))(?:the )?{S}[ :|,;-]+(?:signed |signature )?{E}[ |,;-]+(?:ratified |ratification )?{D}(?: \(r\))?",
        in_a_table(_row),
        "Guinea 3 Dec 08; 21 Oct 14.",
    ),
    rule(
        "row of a status table: acceded",
        r"{S}[ :|,;-]+{D}(?: ?\|)? ?(?:\(a\)|a(?= <S|\W*$)|\(?acce(?:ded|ssion)\b)",
        in_a_table(making.date_of("deposit", of_state=True)),
        "Cuba 6 Apr 16 (a).",
    ),
    rule(
        "neither of them has joined",
        rf"neither {{S}},? {HAVE} (?P<v>signed|joined|ratified|acceded)(?: or (?:signed|joined|ratified|acceded))?{THE}",
        lambda r, m: making.membership(undone(m.group("v")), negated=True)(r, m),
        "Neither Russia nor Ukraine has joined the Convention",
    ),
    rule(
        "have not signed",
        rf"{AS_SUBJECT}{{S}}\)?,? (?:also |and others )?(?:(?:have|has|had|did)(?: also| all| both| still)? (?:not|never|refused to|declined to)(?: yet| so far)? (?P<v>sign(?:ed)?(?: up to)?|join(?:ed)?|ratif(?:y|ied)|accede(?:d)?|support|endorse|agree(?:d)? to)|(?:refused?|refuses|declined?|yet|have yet|has yet) to (?P<w>sign|join|support|endorse|ratify)|(?:decided|chose|chosen|opted|elected|preferred) not to (?P<y>sign|join|ratify|take part))(?P<z> the| it)?{THE}",
        lambda r, m: _not_signed(r, m),
        "Russia, China and Slovakia have also refused to sign",
    ),
    rule(
        "refused, between commas what it is",
        rf"(?<!in )(?<!of )(?<!from )(?<!with )(?<!for )(?<!by )(?<!to ){{S}}{APPOSED} (?:(?:have|has|had) (?:still )?(?:not|never|refused to|declined to)(?: yet)? (?P<v>sign(?:ed)?|join(?:ed)?|ratif(?:y|ied))|(?:refuses|declines) to (?P<w>sign|join)|(?:decided|chose|chosen|opted|preferred) not to (?P<y>sign|join|ratify)){THE}",
        lambda r, m: making.membership(undone(m.group("v") or m.group("w") or m.group("y")), negated=True)(
            r, m
        ),
        "The United States, the world's largest producer, has refused to sign",
    ),
    rule(
        "are not parties",
        rf"{{S}} (?:are|is|was|were|remains?)(?: also| still| all| both)? (?:(?:not(?: yet)?|no) (?:a |an )?(?:states? )?(?:part(?:y|ies)?|members?|signator(?:y|ies)|bound)|outside)\b{TO}(?! (?:to|in|of) )",
        making.membership("parties", negated=True),
        "Oman is not a party to the Convention on Cluster Munitions",
    ),
    rule(
        "stayed out of",
        rf"{{S}}(?:{APPOSED})?,? (?:has |have |had )?(?:stayed|stays?|kept|keeps?|remained|remains?) (?:away from|out of|aloof from|outside) {{T}}",
        making.membership("parties", negated=True),
        "India has stayed out of the Convention on Cluster Munitions",
    ),
    rule(
        "has withdrawn",
        rf"{{S}},? (?:which |who )?(?:{HAVE} )?(?:formally |officially |already )*(?:withdrew|withdrawn|(?P<v>left|quit)|denounced|submitted (?:its|their) (?:notices? of )?withdrawal|notified (?:the )?(?:un|united nations|depositary|secretary-general)[^.;]{{0,40}}?(?:leav|withdr|quit)\w*)(?: from)? {{T}}",
        lambda r, m: making.membership("left" if m.group("v") else "withdrew")(r, m),
        "Finland has notified the United Nations that it leaves the Ottawa Convention",
    ),
    rule(
        "decided to leave",
        r"{S},? (?:which |who )?(?:(?:have|has|had) )?(?:all |now |both |also |recently )*(?:approved|announced|decided on|initiated|started|begun|voted for|declared)(?: (?:its|their|a|the))?(?: (?:plans?|intentions?|decisions?|process(?:es)?))? ?(?:of |for )?(?:withdrawal|withdrawing|leaving|exit|to (?:withdraw|leave|quit))\b",
        # Only a party can: whether and when the notice followed is another matter.
        making.membership("parties", note=UNSURE),
        "Lithuania and Poland have approved withdrawal",
    ),
    rule(
        "non-signatories such as",
        r"{S}(?: \((?:<S\d+>|\w+)\))?,? (?:and|or) (?:many |some |several )?other (?:[\w-]+ ){0,2}?(?:non[- ]?signator(?:y|ies)|non[- ]?(?:states )?part(?:y|ies)|(?:states|countries) not party)",
        making.membership("joined", negated=True),
        "Israel, Russia, the United States and other non-signatories",
        "Israel, Russia and other major non-signatories to the convention",
    ),
    rule(
        "non-signatory so and so",
        r"(?:(?<!former )(?<!then )\bnon-?(?:signator(?:y|ies)|party|parties|states? part(?:y|ies))(?: states?| countries)?(?: (?:like|such as|including))?|\b(?:states?|countries|country) not (?:yet )?part(?:y|ies)) (?:the )?{S}",
        making.membership("joined", negated=True, note=UNSURE),
        "Non-signatory Russia bolstered the case against it",
        "in non-States Parties India, Myanmar and Pakistan",
    ),
    rule(
        "signed and ratified",
        rf"{{S}} (?:{HAVE} )?(?:both )?signed and ratified{THE}",
        making.membership("ratified"),
        "Norway, Ireland, Sierra Leone and the Holy See signed and ratified",
    ),
    rule(
        "have signed",
        rf"{{S}}(?: \([^)]{{2,40}}\)|\))?,? (?:for (?:their|its) part |(?:which |who )?{HAVE} |all |both |each )?(?P<v>ratified or acceded(?: to)?|signed but not(?: yet)? ratified|signed|ratified|joined|acceded(?: to)?|handed in ratifications?)(?! (?:a|an|off|agreements?|by)\b)(?: in \w+)?(?:{THE}(?<=>){ITSELF}|(?= (?:it|in|on|at|since|last|this|so|yet|already|today|too|as|and|but|or|later|early|without|only|together|first)\b|[^\w\s]|$| <[DCT]))",
        lambda r, m: making.membership(verb(m.group("v")))(r, m),
        "the United Kingdom, Germany and France have signed",
    ),
    rule(
        "joins, as headlines say",
        r"{S} (?P<v>accedes to|ratifies|signs|joins|becomes? (?:a )?(?:states? )?party to)(?: the)? {T}",
        lambda r, m: making.membership(_NEWS.get(m.group("v").split()[0], "parties"))(r, m),
        "Sri Lanka accedes to the Convention on Cluster Munitions",
    ),
    rule(
        "one does, and another does, as headlines say",
        r"(?:^|[:;–-] ?)(?:the )?{S} (?P<v>accedes|ratifies|signs|joins)(?: to)?(?: it)?(?:,|;| and| while| as)+ (?:the )?<S\d+> (?:accedes|ratifies|signs|joins)(?: to)?(?: the)? {T}",
        lambda r, m: making.membership(_NEWS[m.group("v")])(r, m),
        "Comoros ratifies and Djibouti signs the Convention on Cluster Munitions",
    ),
    rule(
        "have neither signed nor acceded",
        r"{S},? (?:have|has|had) neither (?:signed|joined|ratified)[^.;]{0,30}? nor (?:signed|acceded|ratified|joined)(?: to)?(?: {T})?",
        making.membership("joined", negated=True),
        "Egypt and North Korea have neither signed nor acceded to the Convention",
    ),
    rule(
        "are parties",
        rf"(?<!\w, of which )(?<!\w, of which the ){{S}}(?:, (?:which|who))? {ARE} (?:a |an |the )?(?P<v>states? part(?:y|ies)|part(?:y|ies)|members?|signator(?:y|ies)){TO}(?! (?:to|in|of) )",
        lambda r, m: making.membership(noun(m.group("v")))(r, m),
        "Iraq is a State Party to the Convention",
    ),
    rule(
        "signatories such as",
        r"(?<!non-)(?<!non-states )(?<!non )(?<!not )(?<!meeting of )(?<!meeting of the )(?<!meetings of )(?<!conference of )(?<!assembly of )(?P<v>signator(?:y|ies)(?: states)?|states? part(?:y|ies)|parties)(?: (?:to|of|under) {U})?(?:,? (?:is|are(?! \w+ing)|include|includes|included|including|such as|like|namely|among them)|,?:|(?= <S)),?(?: (?:also|the|major|big|biggest|former|key|leading|producers?|users?|exporters?|stockpilers?|countries|states|like|as|such|well|<H\d+>)){0,6}:?,? {S}(?!'s?\b)(?! (?:has|have|had) not)",
        lambda r, m: (
            None if _LEFT_OFF.search(m.string[: m.start()]) else making.membership(_in_what_sense(m))(r, m)
        ),
        "States Parties include major stockpilers France, Germany and the Netherlands",
    ),
    rule(
        "so many have ratified, including",
        rf"<N\d+> (?:{STATES} )?(?:(?:have|had) )?(?:now |already |so far )*(?P<v>signed and ratified|signed|ratified|joined|acceded)(?: to)?(?: {{U}}| it)?,? (?:including|among them|such as|notably|namely) (?:the )?{{S}}",
        lambda r, m: making.membership(verb(m.group("v")))(r, m),
        "57 states have ratified the Convention, including Germany, France and Norway",
    ),
    rule(
        "signed by states such as",
        r"signed by <N\d+>[^.;]{0,140}?(?:such as|including|among them) (?:the )?{S}",
        making.membership("signed"),
        "signed by 111 nations, such as the United Kingdom and Germany",
    ),
)
