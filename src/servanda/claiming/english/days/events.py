"""Days of treaties where the words go other ways than in the plainest sentences: "it was on 1 March 1999 that it entered into
force", "the signing ceremony was held on ...", "107 states adopted it in Dublin on ..."."""

from __future__ import annotations

import re
from datetime import date

from servanda.claiming import making
from servanda.claiming.english.doubts import OTHER_THING
from servanda.claiming.english.phrases import STATES
from servanda.claiming.grammar import Rule, marked, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, YEARLESS, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.topics import LANDMARKS, OPENED
from servanda.dates import PartialDate

STARTS = (
    r"(?:(?:enter(?:ed|s)?|c[ao]mes?|went|goes) in ?to (?:legal )?(?:force|effect)|(?:took|takes?|taken) (?:legal )?effect|"
    r"(?:became|becomes?) (?:(?:legally |internationally )?binding|effective|operative|(?:binding )?(?:international )?law))"
)
DULY = r"(?:officially |formally |finally |first |legally |itself |then |thus |eventually |ultimately |has |had |have )*"
_OPENS = r"(?:was |were |is )?open(?:ed|s)? (?:to [\w ]{1,30}? )?for (?:signatures?|signing|signatories)"
_ADOPTS = r"(?:was |were |is )?(?:unanimously )?(?:adopted|concluded)"
EVENT = rf"(?P<v>{_OPENS}|{_ADOPTS}|{STARTS})"
_LONG = r"(?:(?:<H\d+> |just |only |a little |exactly )*(?:an?|one|two|<N\d+>|several|many|some)[ -](?:full )?(?:decade|year|month|week|day)s?(?: and a half| and <N\d+> (?:months|years))?)"
_ASIDE = (
    rf"(?:,? (?:(?:<H\d+> )?{_LONG} (?:ago|later|afterwards|earlier)|(?:<H\d+> )?(?:in )?<D\d+>(?=,? (?:on|in) <D)|in record time|worldwide|internationally|globally|as (?:binding )?international law|"
    r"for (?:all )?(?:its|the) (?:(?:first|original) )?(?:<N\d+> )?(?:states )?(?:parties|members)|at midnight|at last|as planned|on schedule|with(?:out| great| much) [\w ]{3,20}|"
    r"this (?:week|month|year)|earlier this (?:week|month|year)|the following (?:year|month|week)|(?:later )?(?:that|the same) year))*"
)
"""What may stand between what happened and its day, and gives no other day."""
_AT = r"(?:,? (?:in|at|by|during|under) (?:(?!<[DTC]|\b(?:and|but|when|while|which|who|that|after|before|until|then|with|of the first)\b)[^.;:()]){1,70}?)?"
_ON = r"(?:(?:as early as |as late as |only )?(?:on|in|as of|from|since)|as early as|as late as)"
_HEAD = r"(?:^|[;:(] ?|\band |\bbut |\bthat |, )"
_IT = r"(?:{T}|\bit)"
_WHO = rf"(?:{STATES}|(?:diplomatic|negotiating|dublin|oslo|international|un|final|the) conference|general assembly|unga|delegates|diplomats|negotiators|international community)"
_VOTE = r"(?:(?P<sure>(?:unanimously |overwhelmingly |formally |finally )*(?:adopted|concluded|voted (?:overwhelmingly )?(?:to adopt|to approve|in favou?r of|for)))|(?:unanimously |overwhelmingly |formally |finally )*(?:approved|passed|endorsed|finali[sz]ed|agreed(?: on| to| upon)?|drew up|negotiated|drafted|accepted)(?: by consensus| unanimously| by acclamation)?)"
_TEXT = r"(?:(?:the |a )?(?:(?:final|draft|full|agreed) )*text (?:of|for) |(?:(?:the|a|this|that) )?(?:(?:new|final|draft|landmark|historic|international|groundbreaking|ground-breaking|so-called) )+)?"
_NOUN = r"(?P<v>(?:entry|coming) into (?:force|effect)|adoption|conclusion|opening(?: for signature)?|signing(?: ceremony| conference)?|signature(?: ceremony)?)"


def sense(said: str) -> str:
    """The event of a treaty, by the word that tells it."""
    if "adopt" in said or "conclu" in said:
        return "adopted"
    return "opened" if "open" in said or "sign" in said else "entered_into_force"


def own_event(reading: Reading, match: re.Match[str]) -> Found | None:
    if _THEY.match(match.group()) and (OTHER_THING.search(reading.before) or _THINGS.search(reading.before)):
        return None  # "two action plans guide the parties to it. They were adopted on"
    made = making.date_of(sense(match.group("v")))(reading, match)
    return replace(made, states=()) if isinstance(made, Found) else None


_THEY = re.compile(r"\W*(?:and |but )?they\b")
_THINGS = re.compile(r"\b(?:plans|declarations|resolutions|reports|decisions|strategies|statements|rules)\b")


def _in_brackets(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """An event in brackets behind the treaty; who "is bound by the treaty (signed 2013)" signed it then."""
    if match.group("v") == "signed" and reading.nearby(match):
        return making.date_of("signature", subject=True)(reading, match)
    made = own_event(reading, match)
    if made is not None and match.group("v") == "signed" and any(item.sort == "S" for item in reading.found):
        return replace(made, note=made.note or UNSURE)  # one of several states may have signed it then
    return made


def _adopted(reading: Reading, match: re.Match[str]) -> Found | None:
    """When states adopted it: what they "agreed" or "approved" may be the draft of some days before."""
    made = making.date_of("adopted")(reading, match)
    if not isinstance(made, Found):
        return None
    return replace(made, states=(), note=made.note if match.group("sure") else made.note or UNSURE)


def _to_come(reading: Reading, match: re.Match[str]) -> Found | None:
    """When it is to enter into force: what "can" do so may do so later."""
    made = making.date_of("entered_into_force")(reading, match)
    if not isinstance(made, Found):
        return None
    return replace(made, states=(), note=made.note if match.group("sure") else made.note or UNSURE)


def _finished(reading: Reading, match: re.Match[str]) -> Found | None:
    """When its text was agreed: some days before it was adopted, or the day itself. What is "approved" or "drafted" may be
    so by a parliament, or for years; what is negotiated is so before it opens for signature."""
    made = making.date_of("adopted")(reading, match)
    if not isinstance(made, Found):
        return None
    too_late = made.date is not None and made.date.earliest > _ADOPTED_BY.get(made.treaty or "", date.max)
    by_all = _BY_ALL.search(match.group()) or _VOTED.match(match.string, match.end())
    sure = match.group("done") or by_all or (too_late and _MADE.search(match.group()))
    if _BY_ONE.search(match.group()):
        sure = None  # "the Convention was agreed upon by the government of Canada"
    return replace(made, states=(), note=made.note if sure else made.note or UNSURE)


_BY_ONE = re.compile(
    r"\bby (?:the |a |its |his |her |their )?(?:[\w-]+ )?(?:government|cabinet|king|queen|council|president|minister|ministry|crown|<S\d+>)\b"
)
_ADOPTED_BY = {**OPENED, **{code: day for day, code in LANDMARKS.items() if day < OPENED.get(code, date.min)}}
"""Days by which the text of a treaty was there, the best known of them."""
_MADE = re.compile(r"\b(?:hammered|thrashed|worked|ironed) out\b|\bnegotiated\b")
"""How a text comes to be, which no parliament does to it later."""
_BY_ALL = re.compile(r"\b(?:by|at|in) the (?:un\b|u\.n\.|united nations|(?:un )?general assembly)")
_VOTED = re.compile(
    r",? (?:by|with|on) (?:the votes of |a vote of |<H\d+> )*<N\d+>(?: (?:states|countries|nations|members|votes))?"
    r"(?: (?:voting|being))?(?: in favou?r| to <N| for\b)"
)
"""Those of all states who approve a text, and no parliament."""


_MANY = 40
"""As many sign on one day at the ceremony only by which a treaty is opened for signature."""


def _signed_by_many(reading: Reading, match: re.Match[str]) -> Found | None:
    value = reading.value(match, "k")
    if not isinstance(value, int) or value < _MANY or _PERFECT.search(match.group()):
        return None
    made = making.date_of("opened")(reading, match)
    # A day told from that of the page, or of a span, is that of the figure and of nothing else.
    sure = isinstance(made, Found) and made.note in ("", YEARLESS) and _to_the_month(made.date)
    return replace(made, states=()) if sure and isinstance(made, Found) else None


def _to_the_month(told: PartialDate | None) -> bool:
    """Whether a day or a month is told: in a year many may have come to sign."""
    return told is not None and (told.exact or 27 <= (told.latest - told.earliest).days < 31)


_PERFECT = re.compile(r"\b(?:have|had|has|by <D)")


def _label(reading: Reading, match: re.Match[str]) -> Found | None:
    """A day behind its label: surely the treaty's own where it is named in the label, or where the label of its opening
    for signature, which no state and no law has, stands near."""
    made = own_event(reading, match)
    if made is None:
        return None
    around = reading.source[max(0, made.start - 160) : made.end + 160]
    own = "open" in match.group("v") or match.groupdict().get("t") or _OPENING.search(around)
    return made if own else replace(made, note=made.note or UNSURE)


_OPENING = re.compile(r"\b[Oo]pen(?:ed|ing)? for [Ss]ignature")


def _signed_and_in_force(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The day of its signing and that of its entry into force, in one breath: both the treaty's own."""
    signed = match.group("w")
    first = "adopted" if "adopt" in signed or "conclu" in signed else "opened_or_signed"
    made = (
        making.date_of(first)(reading, match),
        making.date_of("entered_into_force", day="e")(reading, match),
    )
    return [replace(found, states=()) for found in made if isinstance(found, Found)]


OWN_EVENTS: tuple[Rule, ...] = (
    rule(
        "made there and then",
        r"{T}(?: \([^)<]{2,12}\))?,? (?:which was |was |as )?(?:done|made|concluded) (?:at|in) (?:(?!<[DT]|\b(?:and|but)\b)[^.;:()]){2,40}?,? on {D}",
        making.date_of("opened_or_signed"),
        "An Act to give effect to the Convention on Cluster Munitions, done at Dublin on 30 May 2008",
        marks=Mark.CONCLUSION,
    ),
    rule(
        "the treaty's own adoption on",
        r"{T}'s? (?:final |formal |official |unanimous )?(?P<v>adoption|conclusion|opening for signature|entry into force|coming into force)(?: (?:by|in|at) (?:(?!<[DT])[^.;:()]){1,50}?)?,? (?:on|in|of) {D}(?! for)",
        own_event,
        "The work culminated in the Convention's adoption on 30 May 2008",
    ),
)
"""What is said to be the treaty's own, whatever law or resolution the sentence speaks of."""

_EVENTS: tuple[Rule, ...] = (
    rule(
        "was signed on, and in force on",
        rf"{{T}},? (?:which )?(?:was|were) (?:first |formally )?(?P<w>signed|adopted|concluded|opened (?:for|to) signature)(?: (?:in|at|by) (?:(?!<[DT]|\b(?:and|but)\b)[^.;:()]){{1,50}}?)?,? (?:back )?(?:in|on) {{D}},? (?:and|but)(?: (?:has|had) been| it| only| finally| formally| then| later| came| was)* (?:in(?: |-)force|{STARTS})(?: (?:only|later))?(?: {{U}})?,? (?:in|on|since|from) {{E}}",
        _signed_and_in_force,
        "The Mine Ban Treaty was signed in 1997 and entered into force in 1999",
    ),
    rule(
        "it was on a day that it happened",
        rf"\bit was (?:only |not until |back |first )*(?:on |in )?{{D}},? (?:that|when) (?:the )?{_TEXT}{_IT} {DULY}{EVENT}",
        own_event,
        "It was on 1 March 1999 that the Mine Ban Treaty entered into force",
    ),
    rule(
        "a day was the day when it happened",
        rf"{{D}},? (?:is|was|marks|marked|will be remembered as) (?:also )?(?:the |its )?(?:very |historic )?(?:day|date|month|year|moment) (?:on which |in which |when |that )?{_IT} {DULY}{EVENT}",
        own_event,
        "1 March 1999 was the day on which the Mine Ban Treaty entered into force",
    ),
    rule(
        "the day when it happened was",
        rf"\b(?:day|date) (?:on which |when |that )?{_IT} {DULY}{EVENT} (?:is|was|being):? (?:on )?{{D}}",
        own_event,
        "The date on which the Mine Ban Treaty entered into force was 1 March 1999",
    ),
    rule(
        "entered into force, so long ago, on",
        rf"(?:{_IT}(?:, which [^,;<]{{3,60}},)?|\bwhich|\band) {DULY}{STARTS}(?= |,){_ASIDE},? {_ON} {{D}}",
        making.date_of("entered_into_force"),
        "The Mine Ban Treaty entered into force more than a decade ago, on 1 March 1999",
    ),
    rule(
        "concluded by a conference in a place on",
        rf"{_IT} {_ADOPTS} (?:by|at) (?:(?!<[DN]|\b(?:and|but|which|after|before)\b)[^.;:()]){{3,150}}? (?:at|in) (?:(?!<[DT])[^.;:()]){{2,40}}?,? on {{D}}",
        making.date_of("adopted"),
        "The Convention was concluded by the Diplomatic Conference on Anti-Personnel Land Mines at Oslo on 18 September 1997",
    ),
    rule(
        "is to enter into force on",
        rf"{_IT} (?:(?P<sure>will|shall)|can|could|may|should|would|is (?:now )?(?:due|set|expected|scheduled|to|likely) ?(?:to)?) (?:now |therefore |thus |formally |officially |then |finally )*(?:enter into (?:legal )?(?:force|effect)|come into (?:force|effect)|take effect|become (?:binding |international |legally )*(?:law|binding))(?! for| in (?:the )?<S)(?:,? (?:<N\d+> (?:days|months) (?:later|afterwards|after that|from now|on)|(?:later )?this (?:year|month)|next (?:year|month)))?,? (?:on|in|at|from|by|around) {{D}}",
        _to_come,
        "The Arms Trade Treaty can now enter into force at the end of December 2014",
    ),
    rule(
        "and so long later, on a day, it started",
        rf"(?:<N\d+>|an?) (?:months?|years?|days?|weeks?) (?:later|afterwards|after that|on),? (?:on|in) {{D}},? {_IT} {DULY}{EVENT}",
        own_event,
        "The fortieth state ratified in September 1998, and six months later in March 1999 the treaty became binding law",
    ),
    rule(
        "on a day it entered into force for a state",
        rf"{_HEAD}(?:on |in |from |as of ){{D}},? {_IT} {DULY}{STARTS} (?:for|in|with respect to) (?:the )?(?:republic of |kingdom of )?{{S}}",
        making.date_of("in_force_for_state", of_state=True),
        "On 28 June 2013 the Convention entered into force for Somalia",
    ),
    rule(
        "its coming into effect on",
        r"(?:{T}(?:'s?)? |\b(?:its|the) )?\b(?:coming|entering|entry) into (?:legal )?(?:force|effect)(?: of {U})? (?:on|in|of) {D}(?! for)",
        making.date_of("entered_into_force"),
        "The minister welcomed the Convention's coming into effect on 1 August 2010",
    ),
    rule(
        "row of an infobox: sealed",
        r"\bsealed[ |:]{1,3}{D}(?=[ |]*(?:\[[^\]]*\] ?|\([^)]*\) ?)?[ |]*(?:effective|condition|$))",
        making.date_of("adopted"),
        "Sealed | 2 April 2013 | Effective | 24 December 2014",
    ),
    rule(
        "did not enter into force until",
        rf"{_IT} (?:did|would|could) not (?:actually |formally |officially |itself )?(?:enter into (?:force|effect)|come into (?:force|effect)|take (?:legal )?effect|become (?:binding |international |legally )*(?:law|binding)) (?:until|till|before) (?:the )?{{D}}",
        making.date_of("entered_into_force"),
        "The Mine Ban Treaty did not enter into force until 1 March 1999",
    ),
    rule(
        "since a day it has been in force",
        rf"\b(?:since|from|as of) {{D}},? (?:the )?{_IT} (?:has been|is|was) (?:legally |fully |officially |now )*(?:in (?:force|effect)|binding|effective|operative|(?:part of )?(?:binding )?international law)\b(?! (?:for|on|in) )",
        making.date_of("entered_into_force"),
        "Since 1 March 1999 the Mine Ban Treaty has been in force",
    ),
    rule(
        "part of the law since",
        rf"{_IT}(?:,? (?:which )?(?:has been|is|was|being),?|,) (?:legally |fully |officially |now )*(?:in effect|effective|operative|(?:part of )?(?:binding )?international law) (?:since|as of|from) {{D}}",
        making.date_of("entered_into_force"),
        "The Mine Ban Treaty, in effect since March 1999, bans the weapon",
    ),
    rule(
        "on a day of a name it happened",
        rf"(?:^|[;:(] ?|\band |\bbut )on [\w' -]{{3,40}}, {{D}},? (?:the )?{_TEXT}{_IT} {DULY}{EVENT}(?! (?:for|in) (?:the )?(?:it|us|<S))",
        own_event,
        "On Christmas Eve, 24 December 2014, the Arms Trade Treaty entered into force",
    ),
    rule(
        "states adopted it on",
        rf"\b{_WHO} (?:in [\w ]{{1,20}} |at [\w ]{{1,30}} |have |had |has |that )*{_VOTE} {_TEXT}{{T}}(?!'){_AT},? (?:on|in) {{D}}",
        _adopted,
        "In Dublin 107 states adopted the Convention on 30 May 2008",
    ),
    rule(
        "on a day states adopted it",
        rf"{_HEAD}(?:back |early |late )?(?:on |in )?{{D}},? (?:(?:at|in|after|following|with) (?:(?!<[DTCN])[^.;:()]){{1,60}}?,? )?(?:when )?(?:the |all |(?:<H\d+> )?<N\d+> |a total of |some |of )*{_WHO} (?:in [\w ]{{1,20}} |at [\w ]{{1,30}} |have |had |has )*{_VOTE} {_TEXT}{{T}}(?!')(?! (?:draft|resolution|decision|action plan|declaration))",
        _adopted,
        "On 30 May 2008, 107 states adopted the Convention",
        "In May 2008, 107 states adopted the new Convention on Cluster Munitions",
    ),
    rule(
        "talks ended on a day with its adoption",
        rf"\b(?:ended|ending|conclud\w+|culminat\w+|closed|finished|wrapped up)(?: in [\w ]{{1,20}}?)? (?:on|in) {{D}},? (?:with|in|by) (?:the )?(?:[\w-]+ ){{0,2}}{_NOUN} (?:of|for) {_TEXT}{{T}}",
        own_event,
        "Negotiations ended on 30 May 2008 with the adoption of the Convention",
    ),
    rule(
        "its text was agreed on",
        rf"(?:{_IT}|\bthe (?:final |agreed )?(?:text|wording))(?:, which)? (?:was|were|has been|had been) (?:finally |formally |unanimously )*(?:(?P<done>agreed(?: upon)?|finali[sz]ed)|hammered out|thrashed out|worked out|ironed out|settled|negotiated|approved|endorsed|drafted|accepted|passed|agreed to)(?: by (?:(?!<[DTC])[^.;:()]){{1,60}}?)?{_AT}(?:,? (?:on|in))? {{D}}",
        _finished,
        "The text of the Convention was agreed by 107 countries in Dublin on 30 May 2008",
        marks=Mark.TEXT_AGREED,
    ),
    rule(
        "somebody opened it for signature on",
        r"\bopen(?:ed|s) (?:the )?{T} (?:for|to) signatures?(?: (?:in|at|by) (?:(?!<[DTC])[^.;:()]){1,50}?)?,? (?:on|in) {D}",
        making.date_of("opened"),
        "Norway's government opened the Convention for signature in Oslo on 3 December 2008",
    ),
    rule(
        "on a day somebody opened it for signature",
        r"(?:^|[;:(] ?|\band |\bbut )(?:on |in )?{D},? (?:(?!<[DTC]|\b(?:and|but|when|which|who|that)\b)[^.;:()]){2,70}? (?:officially |formally )?open(?:ed|s) (?:the )?{T} (?:for|to) signatures?",
        making.date_of("opened"),
        "On 3 December 2008, Norway's prime minister opened the Convention for signature",
    ),
    rule(
        "open for signature since",
        rf"{_IT}(?:, which)?,? (?:has been |was |were |is |had been )?(?:formally |officially |first )*open(?:ed)? (?:to (?:(?!<D)[^.;:()]){{1,30}}? )?for (?:signatures?|signing)(?: (?:by|to) (?:(?!<D)[^.;:()]){{1,30}}?)?{_AT},? (?:on|since|from|in|as of) {{D}}",
        making.date_of("opened"),
        "The Convention was opened to all states for signature in Oslo on 3 December 2008",
    ),
    rule(
        "the signing began on",
        rf"\b(?P<v>sign(?:ing|ature)(?: ceremony| conference| event)?|opening ceremony) (?:of|for) {_TEXT}{{T}} (?:was |were )?(?:held|began|begun|started|opened|took place|organi[sz]ed|hosted){_AT},? (?:on|in) {{D}}",
        own_event,
        "The signing ceremony for the Convention was held in Oslo on 3 December 2008",
    ),
    rule(
        "very many signed it on",
        rf"(?P<k><N\d+>) {STATES} (?:that |which |who |first |all |immediately )*(?:signed|agreed to sign) (?:up to )?{{T}}{_AT},? (?:on|in) {{D}}(?! by )",
        _signed_by_many,
        "A total of 94 countries signed the Convention in Oslo on 3 December 2008",
        marks=Mark.CEREMONY,
    ),
    rule(
        "on a day very many signed it",
        rf"{_HEAD}(?:back )?(?:on |in ){{D}},? (?:when )?(?:a total of |as many as |some |<H\d+> )*(?P<k><N\d+>) {STATES} (?:came together in [\w ]{{1,20}} and |first |all )*(?:signed|agreed to sign) (?:up to )?{{T}}",
        _signed_by_many,
        "On 3 December 2008, 94 countries signed the Convention in Oslo",
        marks=Mark.CEREMONY,
    ),
    rule(
        "label of the treaty's event",
        rf"(?:date of )?(?:the )?{_NOUN} (?:of|for) (?:the )?{{T}}(?: \([^)<]{{2,12}}\))? ?[:|-] ?(?:on )?{{D}}",
        _label,
        "Entry into force of the Convention: 1 August 2010",
    ),
    rule(
        "in brackets behind the treaty",
        r"{T} (?:\([^)<]{2,12}\) )?\((?:(?!<T)[^()]){0,60}?(?P<v>adopted|adoption|opened for signature|opening for signature|entered into force|entry into force|in force|signed|came into force)(?:(?::| in [\w, ]{3,30})? (?:on |in |since )?|: ?){D}",
        _in_brackets,
        "The Convention (adopted 30 May 2008; entry into force 1 August 2010) bans these weapons",
    ),
    rule(
        "label in a row of labels",
        r"(?<=>)(?: ?\[\d+\])?[ .;,|)-]{0,3}(?:date )?(?:of )?(?P<v>open(?:ed|ing)? for signatures?|ent(?:ry|ered) into force|adopted|adoption) ?: ?(?:on )?{D}",
        _label,
        "Opened for signature: 13 January 1993 Entered into force: 29 April 1997",
    ),
    rule(
        "label of its opening",
        r"^\W*(?:date )?(?:of )?(?P<v>open(?:ed|ing)? for signatures?)\W{1,4}(?:on |from |since )?{D}",
        _label,
        "Opened for signature: 20 September 2017",
    ),
)

EVENTS = marked(Mark.OF_THE_TREATY, _EVENTS)
