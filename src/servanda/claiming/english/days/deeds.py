"""Days on which states acted, where the words go other ways than in the plainest sentences: "having ratified it on ...",
"by acceding on ..., Cuba", "did not ratify it until ...", "Palau ratified in April 2016, Somalia in September 2015"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.speakers import of_a_speaker, whose_parliament
from servanda.claiming.english.phrases import DID, PARTIES
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

IT = r"(?: (?:{U}|it|the (?:treaty|convention|pact|agreement)|(?:the |this )?(?:new |landmark |historic |ban )+<[TC]\d+>))?"
AT = r"(?:,? (?:in|at|with|before|during|to) (?:(?!<[DTCN]|\b(?:and|but|when|while|which|who|that|after|before|until|then|said|says|told|announced|reported|statement|according|was|were|is|force|effect|hailed|welcomed|celebrated|joy|relief|delight|applause|regret)\b)[^.;:()]){1,70}?)?"
_ONLY = r"(?:,? (?:only|just|finally|formally|officially|later|then|back|earlier|early|late|last|quickly|swiftly|both|also))*"
_LATER = (
    r"(?:,? (?:only |just |<H\d+> |more than |over |some |nearly |almost )*(?:<N\d+> (?:years?|months?|weeks?|days?|decades?) (?:later|afterwards|after|on|thereafter)|"
    r"an? (?:full )?(?:year|month|week|decade|day)(?: and a half)? (?:later|after(?:wards)?)|(?:the|in the) (?:following|next|same) (?:year|month|week|day)|"
    r"later (?:that|the same) (?:year|month)|that (?:same )?year|shortly (?:after(?:wards)?|thereafter)|soon after(?:wards)?),?)?"
)
ON = r"(?:on|in|during)"
_DONE = r"(?P<v>signed(?! (?:into|off|an?\b|agreements?|up an))(?: (?:on|up) to)?(?: and ratified)?|ratified|acceded(?: to)?|joined|deposited|approved|accepted|withdrew(?: from)?|left)"
_DOING = r"(?P<v>signing|ratifying|acceding(?: to)?|joining|depositing (?:its|the|their|an) instruments?(?: of (?:ratification|accession))?)"
_NOUN = r"(?P<v>signature|signing|ratification|accession|acceptance|approval|deposit|withdrawal|membership)"
_HAPPENED = (
    r"(?:,? (?:which |that )?(?:has |had |was |were |is |being )?(?:formally |officially |finally |only |then )*(?:followed|came|occurred|happened|took place|completed|concluded|finali[sz]ed|"
    r"formali[sz]ed|made|done|effected|deposited|registered|recorded|received|achieved|lodged|filed|sealed|dated|dates from|arrived))?"
)
_PEOPLE = r"(?:government|authorities|republic|kingdom|country|state|island(?: nation| state)?|nation)"


def event(said: str) -> str:
    """The event of a state's day, by the word that tells it."""
    if said.startswith(("sign", "inked")):
        return "signature"
    if said.startswith(("withdr", "left", "leav")):
        return "withdrawal"
    return "joined" if said.startswith(("join", "member")) else "deposit"


def deed_of(*, of_state: bool = False) -> Make:
    """When a state did what the verb in the group ``v`` tells: the state ``s``, or the one spoken of."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        made = making.date_of(event(match.group("v")), of_state=of_state, subject=not of_state)
        found = made(reading, match)
        if (
            isinstance(found, Found)
            and not found.own_state
            and whose_parliament(reading, match, found.states)
        ):
            return None
        return found

    return make


def _not_until(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """What was not done until a day was done on it; what was not done "in 2008" was done at another time."""
    if " not " in match.group() and _UNTIL.search(match.group()) is None:
        return None
    if _THOSE_THAT.search(match.string[: match.start()]):
        return None  # "those that had not signed before March 1999 may accede"
    return deed_of()(reading, match)


_THOSE_THAT = re.compile(
    r"\b(?:those|states|countries|nations|governments|anyone|any|one|all|others)(?: parties)?,? (?:that|which|who) $|\bwhoever $"
)
_UNTIL = re.compile(r"\b(?:until|till|before)\b")


LEAVING = re.compile(r"withdr|denunci|denounc|\bleav|\bnotice|\bexit|entry into force|entries into force")
SAID = re.compile(
    r"\b(ratif(?:ied|y|ying|ications?)|acced(?:ed|e|ing)|accessions?|join(?:ed|ing)?|sign(?:ed|ing)?|signatures?|deposited)\b"
)


def _so_itself(reading: Reading, match: re.Match[str]) -> Found | None:
    """What the state the sentence speaks of did "so": the last deed told before it."""
    said = SAID.findall(match.string[: match.end()])
    if not said or LEAVING.search(match.string):
        return None
    made = making.date_of(event(said[-1]), subject=True)(reading, match)
    return made if isinstance(made, Found) else None


def _by_one(reading: Reading, match: re.Match[str]) -> Found | None:
    """What one state did on a day; of several named together each may have had its own."""
    made = deed_of(of_state=True)(reading, match)
    if not isinstance(made, Found):
        return None
    return made if len(made.states) == 1 else replace(made, note=made.note or UNSURE)


DEEDS: tuple[Rule, ...] = (
    rule(
        "having done it on",
        rf"\b(?:having|after having) (?:already |first |both |also |only |finally )*{_DONE}{IT}{AT}{_LATER}{_ONLY},? {ON} {{D}}",
        deed_of(),
        "Croatia is a party to the Convention, having ratified it on 17 August 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "and having ratified it on",
        rf"(?<=<D\d>|D\d\d>)(?:,? and|,)(?: having)? (?:then |later |finally |subsequently )*(?P<v>ratified|acceded(?: to)?|joined){IT}{AT}{_LATER}{_ONLY},? {ON} {{D}}",
        deed_of(),
        "having signed it on 3 December 2008 and ratified it on 17 August 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "doing it afterwards, in",
        rf"(?:<D\d+>|{{U}}|\bit),? (?:and |but |before |only )?(?:then |later |finally |subsequently )*(?P<v>ratifying|acceding|joining|signing)(?: (?:to )?(?:{{U}}|it))?{AT}{_LATER}{_ONLY},? (?:on|in) {{D}}",
        deed_of(),
        "Croatia signed the Convention in December 2008, ratifying it in August 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "put its name to it on",
        rf"{{S}},? {DID}(?P<v>(?:put|affixed|added|gave) (?:its|their|his|her) (?:signatures?|names?) to|inked|penned) (?:{{T}}|it){AT}{_LATER}{_ONLY},? {ON} {{D}}",
        making.date_of("signature", of_state=True),
        "Croatia put its signature to the Convention in December 2008",
    ),
    rule(
        "its instrument, of a state named behind it, was lodged on",
        rf"\binstruments? of (?:ratification|accession|acceptance|approval) (?:of|from|by) (?:the )?(?:{_PEOPLE} of |republic of )?{{S}}(?: (?:of|to|for|under) {{U}})? (?:was|were|has been|had been) (?:formally |officially )?(?:deposited|lodged|received|filed|handed (?:in|over|<H\d+>)|submitted|registered|delivered){AT},? (?:on|in) {{D}}",
        making.date_of("deposit", of_state=True),
        "The instrument of ratification of Croatia for the Convention was lodged in New York on 17 August 2009",
    ),
    rule(
        "the deposit of a state's instrument on",
        r"\bdeposit (?:of|by) (?:the )?{S}(?:'s?)? (?:of its )?(?:instruments?|ratification|accession)(?: of (?:ratifications?|accession|acceptance|approval))?(?: (?:of|to|for) {U})?(?: (?:with|at|in) (?:(?!<[DTCS])[^.;:()]){1,50}?)?,? (?:on|in) {D}",
        making.date_of("deposit", of_state=True),
        "With the deposit of Croatia's instrument of ratification on 17 August 2009 the parties to the Convention were 17",
    ),
    rule(
        "signed for a state, the treaty behind it, on",
        r"\bsigned (?:on behalf of|in the name of|for) (?:the )?(?:government of |republic of )?{S} {T},? (?:on|in) {D}",
        making.date_of("signature", of_state=True),
        "Its minister signed on behalf of Croatia the Convention on 3 December 2008",
    ),
    rule(
        "its signature dates back to",
        rf"{{S}}(?:'s?)? (?:own |original |early )*{_NOUN}(?: (?:of|to) {{U}})?,? (?:which )?(?:dates?|dated|goes|went) (?:back )?(?:from|to) {{D}}",
        deed_of(of_state=True),
        "Croatia's signature of the Convention dates back to December 2008",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "and its ratification to",
        rf"\b(?:dates?|dated|goes|went) (?:back )?(?:from|to) <D\d+>,?(?: and)? (?:its|their|the) {_NOUN},? (?:from|to) {{D}}",
        deed_of(),
        "Croatia's signature of the Convention dates from December 2008, its ratification from August 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "signed on a day, and ratified the same day",
        r"\bsigned(?: {T}| it)?(?: in [\w ]{1,30}?)? (?:on|in) {E},? (?:and|but) (?:also |even |immediately )*(?:ratified|deposited its instrument(?: of ratification)?)(?: it)? (?:on )?(?:that|the) (?:very )?same day",
        making.date_of("deposit", subject=True, day="e"),
        "Norway signed the Convention on 3 December 2008 and ratified that same day",
    ),
    rule(
        "which made it the nth party on",
        rf"\b(?:making|becoming) (?:(?:it|the (?:country|state|nation|kingdom|republic)|{{S}}) )?(?:the |its )?(?:<O\d+>|latest|newest|last|most recent|first) (?:(?:{PARTIES}|member|state|country|nation|one)(?: |(?=,)))+(?:(?:to|of) (?:{{T}}|it))?,? (?:on|in|as of) {{D}}",
        making.date_of("deposit_or_in_force", subject=True),
        "Manila deposited its instrument, making the country the 106th state party to the convention on 3 January 2019",
    ),
    rule(
        "ratification followed on",
        rf"(?:^|[;:] ?|\band |\bbut )(?:its |their |the |formal )*(?P<v>ratification|accession|signature)(?: (?:of|to) (?:{{U}}|it))? (?:then |only |finally )*(?:followed|came|took place|was completed|was deposited|was finali[sz]ed|occurred|happened){AT}{_LATER}{_ONLY},? (?:on|in) {{D}}",
        deed_of(),
        "Canada signed the Convention in 2008. Ratification followed on 16 March 2015",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "it was ratified on",
        rf"(?<!<N\d> )(?<!<N\d\d> ){{T}} was (?:then |finally |only |formally |officially |subsequently )*(?P<v>ratified){AT}{_LATER}{_ONLY},? (?:on|in) {{D}}(?! by)",
        deed_of(),
        "Canada passed its law in November 2014 and the Convention was ratified in March 2015",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "the day on which it did it",
        r"{D},? (?:the )?(?:very |same )?(?:day|date|month|year) (?:when|on which|in which|that) (?:it|the (?:country|government|state|kingdom|republic)|{S}) (?:also |formally |finally )*(?P<v>ratified|acceded to|joined|signed|deposited)(?= (?:{U}|it|its)\b| <| the <| this <)",
        deed_of(),
        "Canada's law took effect on 16 March 2015, the day on which it ratified the Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "it signed on",
        rf"(?:^|[,;:(] ?|\band |\bbut |\bwhere |\bthat |\bwhen |\bsince |\bas |\bbefore |\bafter |\buntil |\bonce |\bbecause |\bthough |\bwhile |\bwhereas )(?:it|he|she|they|we(?= (?:\w+ )?(?:signed|ratified|acceded|deposited))|the (?:country|government|kingdom|republic|state|island|nation|minister|ambassador|president)|its (?:government|minister|ambassador|president|foreign minister)|(?:my|our) (?:own )?(?:country|government|nation|state|republic|kingdom)) (?:has |had |also |only |first |then |later |finally |formally |officially |itself |subsequently |both |already |duly |initially |originally )*{_DONE}(?! by){IT}{AT}{_LATER}{_ONLY},? {ON} {{D}}",
        of_a_speaker(deed_of()),
        "Croatia is a party to the Convention; it signed on 3 December 2008",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "ratified it so much later, on",
        rf"(?<=[\w>] )(?:(?:has|had|also|only|then|later|finally|formally|officially|subsequently|and|but|which|who) )+(?P<v>ratified|acceded(?: to)?|joined){IT}(?=[ ,]){AT}{_LATER}{_ONLY},? {ON} {{D}}",
        deed_of(),
        "Canada signed the Convention in 2008 and ratified it seven years later, on 16 March 2015",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "did not ratify until",
        rf"(?:did|had|has|would|could) (?:not|only) (?:formally |officially |itself |actually )*(?P<v>ratify|ratified|accede(?:d)?(?: to)?|join(?:ed)?|sign(?:ed)?){IT}(?: (?:un)?til| before| on| in)? (?:the )?{{D}}",
        _not_until,
        "Iceland signed the Convention in 2008 but did not ratify it until 31 August 2015",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "joined only on",
        rf"{{S}},? {DID}(?:joined|signed up to|entered|adhered to){IT}{AT}{_LATER}{_ONLY},? {ON} {{D}}",
        making.date_of("joined", of_state=True),
        "Poland joined the Mine Ban Treaty only on 27 December 2012",
    ),
    rule(
        "ratified, at length, on",
        rf"{{S}},? {DID}(?P<v>ratified|acceded(?: to)?|signed(?! (?:into|off|an?\b))(?: (?:on|up) to)?){IT}{AT}{_LATER}{_ONLY},? {ON} {{D}}",
        deed_of(of_state=True),
        "Canada ratified the Convention seven years later, on 16 March 2015",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "by acceding on",
        rf"(?:^|\b(?:by|in|when|upon|on|with) ){_DOING}{IT}{AT},? {ON} {{D}},? (?:the )?(?:republic of )?{{S}}",
        deed_of(of_state=True),
        "By acceding on 6 April 2016, Cuba became the hundredth state to join the Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "so long after signing it on",
        rf"\b(?:after|since|before|following|of|from|despite) (?:(?:having |(?!not )\w+ly |first ))?{_DOING}{IT}{AT},? (?:back )?{ON} {{D}}",
        deed_of(),
        "The Philippines ratified the Convention more than ten years after signing it on 3 December 2008",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "the accession by a state on",
        rf"\b{_NOUN}(?: (?:of|to|in) {{U}})? (?:by|of) (?:the )?(?:{_PEOPLE} of |republic of |state of )?{{S}}(?: (?:of|to|in|from) {{U}})?{_HAPPENED}{AT},? (?:on|in|of) {{D}}",
        deed_of(of_state=True),
        "The accession by Cuba to the Convention took place on 6 April 2016",
        "With the ratification by Honduras on 24 October 2020 the treaty reached its threshold",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "a state's accession followed on",
        rf"{{S}}(?:'s?)? (?:formal |official |own |eventual |subsequent |\d* ?)*{_NOUN}(?: (?:of|to|in|from) (?:{{U}}|it))?,?{_HAPPENED}{AT},? (?:on|in|of) {{D}}",
        deed_of(of_state=True),
        "Cuba's accession to the Convention, which took place on 6 April 2016",
        "UK ratification of the Convention followed on 4 May 2010",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "confirmed its ratification on",
        rf"{{S}},? {DID}(?:confirmed|completed|finali[sz]ed|concluded|formali[sz]ed|sealed|deposited) (?:its|their|the) (?P<v>ratification|accession|signature)s?(?: (?:process|procedure))?(?: (?:of|to) {{U}})?{AT},? (?:on|in) {{D}}",
        deed_of(of_state=True),
        "Nigeria and Niue confirmed their ratification of the treaty on 6 August 2020",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "doing so on",
        r"(?:<D\d+>|\b(?:it|so|join|sign|ratify|accede|<[TC]\d+>)),? (?:and |but )?(?:finally |only |eventually )*doing so(?: only| finally| at last)? (?:on|in) {D}",
        _so_itself,
        "Poland signed the Convention in 1997 but took 15 years to ratify it, doing so in December 2012",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "its decision was formalised on",
        r"{S}(?:'s?)? decision to (?P<v>accede|ratify|join|sign)(?: to)?(?: {U}| it)? (?:was |is )?(?:formali[sz]ed|finali[sz]ed|completed|sealed|made official|registered)[^.;<]{0,40}? (?:on|in) {D}",
        deed_of(of_state=True),
        "Cuba's decision to accede to the Convention was formalised on 6 April 2016",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "signed by a state, passively, on",
        rf"(?P<v>signed|ratified|acceded to|joined) by (?:the )?(?:{_PEOPLE} of |republic of )?{{S}}{AT}(?:,? {ON}|:) {{D}}",
        deed_of(of_state=True),
        "The Convention was signed by Croatia on 3 December 2008 and ratified on 17 August 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "signed on a day by a state",
        rf"{{T}},? (?:which |that )?(?:was|had been|has been) (?P<v>signed|ratified){AT},? (?:on|in) {{D}} by (?:the )?(?:{_PEOPLE} of |republic of )?{{S}}(?=[.,;)]|$| but\b| and (?:then |later |only )*(?:ratified|signed|entered|came)\b)",
        _by_one,
        "The Convention was signed on 3 December 2008 by Croatia, and ratified the year after",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "and by another on",
        rf"(?P<v>signed|ratified|acceded to|joined) by [^.;]{{1,90}}?<D\d+>(?:,|,? and|;|,? followed)(?: later| then)? by (?:the )?{{S}}{AT},? {ON} {{D}}",
        deed_of(of_state=True),
        "The Convention was ratified by Malta on 24 September 2009 and by Belgium on 22 December 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
