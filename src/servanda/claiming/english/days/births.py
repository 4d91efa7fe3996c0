"""How a treaty came about, told by the meeting that made it or the hand that was put to it: "governments gathered in Oslo on
... to sign it", "the conference, which ended on ..., produced it", "agreement on it was reached on ..."."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.events import STARTS, own_event
from servanda.claiming.english.phrases import STATES
from servanda.claiming.grammar import Make, Rule, marked, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_PLACE = r"(?:,? (?:in|at) (?:(?!<[DTCN]|\b(?:and|but|when|which|who|that|after|before)\b)[^.;:()]){1,40}?)?"
_CROWD = rf"(?:representatives|delegates|delegations|diplomats|ministers|foreign ministers|leaders|officials|campaigners|{STATES})(?: (?:of|from) (?:(?!<[DTC])[^.;:()]){{1,40}}?)?"
_CONFERENCE = r"(?:diplomatic |negotiating |international |final |oslo |dublin |un |united nations |\w+ )?(?:conference|negotiations|talks|meeting|process)"
_MADE = r"(?:produced|adopted|agreed(?: on| to| upon)?|concluded|finali[sz]ed|approved|created|gave birth to|yielded|resulted in|led to|delivered)"


def _of_its_own(event: str, day: str = "d") -> Make:
    """The day of an event of the treaty, whatever state the sentence tells of besides."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = making.date_of(event, day=day)(reading, match)
        return replace(made, states=()) if isinstance(made, Found) else None

    return make


_MANY = 40
"""As many sign one treaty together only when it is opened for signature."""


def _by_very_many(reading: Reading, match: re.Match[str]) -> Found | None:
    value = reading.value(match, "k")
    if not isinstance(value, int) or value < _MANY:
        return None
    return _of_its_own("opened_or_signed")(reading, match)  # type: ignore[return-value]


def _own_signing(reading: Reading, match: re.Match[str]) -> Found | None:
    """When the treaty was signed; one state's signing where the words before tell of one: "Canada ratified the treaty, signed ..."."""
    made = _of_its_own("opened_or_signed")(reading, match)
    if not isinstance(made, Found):
        return None
    told = _TOLD.search(match.string[: match.start()]) is not None
    return replace(made, note=made.note or UNSURE) if told else made


_TOLD = re.compile(r"<S\d+>")


_BIRTHS: tuple[Rule, ...] = (
    rule(
        "they gathered to sign it on",
        rf"{_CROWD} (?:(?:have|had|first|all|then) )*(?:gathered|met|assembled|convened|came together|travelled|traveled|flocked|lined up|queued){_PLACE},? (?:on|in) {{D}},? (?:in order )?to (?:sign|put their (?:names|signatures) to) (?:up to )?{{T}}",
        _of_its_own("opened"),
        "Ministers of 122 countries gathered in Ottawa on 3 December 1997 to sign the Mine Ban Treaty",
        marks=Mark.CEREMONY,
    ),
    rule(
        "on a day they gathered to sign it",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:back )?(?:on |in ){{D}},? (?:(?:more than|over|some|nearly|almost|about|the|<H\d+>) )*(?:<N\d+> )?{_CROWD} (?:gathered|met|assembled|convened|came together){_PLACE} (?:in order )?to (?:sign|put their (?:names|signatures) to) (?:up to )?{{T}}",
        _of_its_own("opened"),
        "In December 1997, governments gathered in Ottawa to sign the Mine Ban Treaty",
        marks=Mark.CEREMONY,
    ),
    rule(
        "the conference that made it ended on",
        rf"\b{_CONFERENCE}{_PLACE},? which (?:ended|closed|concluded|finished|wrapped up){_PLACE},? (?:on|in) {{D}},? {_MADE} (?:the (?:final )?text of )?{{T}}",
        _of_its_own("adopted"),
        "The Oslo conference, which ended on 18 September 1997, produced the Mine Ban Treaty",
    ),
    rule(
        "there on a day they adopted it",
        rf"\b(?:it was |that )?(?:in|at) (?:(?!<[DTCN]|\b(?:and|but|when|which|who|that|after|before)\b)[^.;:()]){{2,40}}?,? (?:on|in) {{D}},? (?:that )?(?:(?:some|more than|over|a total of|all|the|<H\d+>) )*(?:<N\d+> )?{_CROWD} (?:(?:have|had|finally|formally|unanimously) )*(?:adopted|concluded|agreed on the text of) (?:the (?:final )?text of )?{{T}}",
        _of_its_own("adopted"),
        "It was in Oslo on 18 September 1997 that 89 states adopted the Mine Ban Treaty",
    ),
    rule(
        "born on",
        rf"{{T}},? (?:which |that )?(?:was|is|were) (?:officially |formally |finally )?(?:born|created|established|launched into being){_PLACE},? on {{D}}",
        making.date_of("banned"),
        "The Mine Ban Treaty was born in Oslo on 18 September 1997",
    ),
    rule(
        "adopted there, signed there on",
        r"\b(?:adopted|concluded|negotiated|agreed|finali[sz]ed)(?: (?:in|at|by) (?:(?!<[DTC]|\band\b)[^.;:()]){1,50}?)?,? (?:on|in) <D\d+>(?:,? (?:in|at) (?:(?!<[DTC]|\band\b)[^.;:()]){1,40}?)?,?(?: and)? (?:then |formally )?(?:signed|opened(?: for signatures?)?)(?: (?:in|at|by) (?:(?!<[DTC]|\b(?:and|force|effect|binding|law|ratified)\b)[^.;:()]){1,50}?)?,? (?:on|in) {D}(?=[,.;)]| and\b| in\b| at\b|$)",
        _of_its_own("opened"),
        "Adopted in Oslo in September 1997, signed in Ottawa in December 1997 and in force since 1999, the Mine Ban Treaty",
    ),
    rule(
        "opened there on a day for signature",
        r"(?:{T}|\bit|\bwhich|\bthat) (?:was |were |is |formally |officially |first )*opened(?: (?:in|at) (?:(?!<[DTC])[^.;:()]){1,40}?)?,? (?:on|in) {D},? for signatures?\b",
        making.date_of("opened"),
        "The Mine Ban Treaty opened in Ottawa in December 1997 for signature",
    ),
    rule(
        "adopted so long ago, on",
        rf"\b(?P<v>adopted|concluded|opened for signatures?|{STARTS}) (?:<H\d+> )*in <D\d+>,? (?:in|on) {{D}}",
        lambda r, m: None if r.tag(m.group("d")).relative else own_event(r, m),
        "Adopted 16 years ago, in September 1997, the Mine Ban Treaty has many parties",
    ),
    rule(
        "it had been adopted on",
        r"(?:^|[;:] |\band |\bbut )(?:it|they) (?:was|were|had been|has been) (?:formally |officially |finally |first |unanimously )*(?P<v>adopted|concluded|opened for signatures?)(?: (?:in|at|by) (?:(?!<[DTC]|\b(?:and|but|when)\b)[^.;:()]){1,50}?)?,? (?:on|in) {D}",
        own_event,
        "The treaty entered into force in 1999; it had been adopted on 18 September 1997",
    ),
    rule(
        "signed there by very many on",
        rf"{{T}},? (?:which )?(?:was|were) (?:first |initially |originally )?signed by (?P<k><N\d+>) {STATES}(?: (?:in|at) (?:(?!<[DTCN]|\b(?:and|but|since|by)\b)[^.;:()]){{1,40}}?)?,? (?:on|in) {{D}}",
        _by_very_many,
        "The Mine Ban Treaty was signed by 122 countries in Ottawa on 3 December 1997",
        marks=Mark.CONCLUSION,
    ),
    rule(
        "signed there on, as what it is",
        r"(?:^(?:first |originally |initially )?signed(?: (?:in|at) (?:(?!<[DTCN]|\b(?:and|but)\b)[^.;:()]){1,40}?)?,? (?:on|in) {D},? (?:the )?(?P<t><[TC]\d+>))",
        making.date_of("opened_or_signed"),
        "First signed in Ottawa on 3 December 1997, the Mine Ban Treaty has many parties",
        marks=Mark.CONCLUSION,
    ),
    rule(
        "the treaty, signed there on",
        r"{T}, (?:which was )?(?:first )?signed (?:in|at) (?:(?!<[DTCN]|\b(?:and|but)\b)[^.;:()]){2,40}?,? (?:on|in) {D},(?! (?:by|and ratified|ratified))",
        _own_signing,
        "The treaty banning landmines, signed in Ottawa in December 1997, entered into force in 1999",
        marks=Mark.CONCLUSION,
    ),
    rule(
        "it was opened there, or made available for signature, on",
        r"(?:{T}|\bit) (?:(?:was |were )(?:officially |formally |first )?opened (?:in|at) (?:(?!<[DTCN]|\b(?:and|but)\b)[^.;:()]){2,40}?,? on|"
        rf"(?:became|was made|has been|was|is) (?:available|ready|open to states) for (?:signatures?|signing){_PLACE},? (?:on|in|from|since)) {{D}}",
        making.date_of("opened"),
        "Some 122 states signed the Mine Ban Treaty when it was opened in Ottawa on 3 December 1997",
        "The Mine Ban Treaty became available for signature on 3 December 1997",
    ),
    rule(
        "they began to sign it on",
        rf"\b{_CROWD} (?:began|started|begin|started) (?:to sign|signing) {{T}}{_PLACE},? (?:on|in) {{D}}",
        _of_its_own("opened"),
        "States began signing the Mine Ban Treaty on 3 December 1997",
    ),
    rule(
        "the ceremony at which it was signed was held on",
        rf"\b(?:ceremony|conference|event) (?:at|during|in) which {{T}} was (?:signed|opened for signature) (?:was held|took place|was hosted){_PLACE},? (?:on|in) {{D}}",
        _of_its_own("opened"),
        "The ceremony at which the Mine Ban Treaty was signed was held in Ottawa on 3 December 1997",
    ),
    rule(
        "in force so long, since",
        r"(?:{T}|\bit|\bwhich) (?:has|had) (?:now |already )?been (?:in force|binding|law|in effect) for (?:<H\d+> |more than |almost |nearly |over )*(?:<N\d+>|a|an|one) (?:years?|decades?|months?)(?: now)?,? (?:(?:that is|i\.e\.|namely),? )?(?:since|from) {D}",
        making.date_of("entered_into_force"),
        "The Mine Ban Treaty has been in force for ten years, since 1 March 1999",
    ),
    rule(
        "since it was adopted on",
        r"<[TC]\d+>(?: \([^)<]{2,12}\))?,? (?:(?!<|\b(?:law|act|bill|resolution|declaration|plan|report)\b)[^.;]){0,40}?\b(?:since|after|when|before|once|that|as|because|until) (?:it|they) (?:was|were|had been|has been) (?:formally |officially |finally |first |unanimously )*(?P<v>adopted|concluded|opened for signatures?)(?: (?:in|at|by) (?:(?!<[DTC]|\b(?:and|but|when)\b)[^.;:()]){1,50}?)?,? (?:on|in) {D}",
        own_event,
        "They have joined the Mine Ban Treaty since it was adopted on 18 September 1997",
    ),
    rule(
        "on a day the talks ended with its adoption",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:on |in )?{{D}},? (?:the )?(?:{_CONFERENCE})(?:(?!<[DT])[^.;:()]){{0,120}}? (?:culminated|ended|concluded|resulted|closed|finished|climaxed) (?:in|with) (?:the )?(?:[\w-]+ ){{0,2}}(?:adoption|conclusion)(?:(?!<[DTC])[^.;:()]){{0,60}}? (?:of|for) (?:the )?(?:(?:final|draft) )*(?:text of (?:the |a )?)?{{T}}",
        _of_its_own("adopted"),
        "On 18 September 1997, talks in Oslo culminated in the adoption of the Mine Ban Treaty",
    ),
    rule(
        "it passed on",
        r"(?:{T}|\bit) (?:was )?passed(?: (?:on schedule|overwhelmingly|unanimously|by consensus|its final vote|in the general assembly|(?:in|at|by) the (?:un |united nations )*(?:general assembly)?))?,? (?:on|in) {D}",
        _of_its_own("adopted"),
        "The treaty passed in the General Assembly on 2 April 2013",
    ),
    rule(
        "the signing conference on",
        r"\bthe (?:\w+ )?sign(?:ing|ature) conference(?: (?:in|at) (?:(?!<[DTCN])[^.;:()]){1,30}?)?,? (?:on|in|of) {D}",
        _of_its_own("opened"),
        "The process ended with the Signing Conference in Ottawa in December 1997",
    ),
    rule(
        "so many signed it and some ratified it on",
        rf"<N\d+> {STATES}(?:,(?: including| among them)? (?:the )?<S\d+>,)? signed,? and <N\d+> (?:{STATES} )?(?:also )?ratified,? {{T}}(?: (?:in|at) (?:(?!<[DTCN])[^.;:()]){{1,40}}?)?,? on {{E}}",
        _of_its_own("opened", "e"),
        "In Ottawa 122 states signed and three states ratified the Mine Ban Treaty on 3 December 1997",
    ),
    rule(
        "its text, dated",
        r"{T},? (?:which is |is )?dated {D}",
        making.date_of("opened_or_signed"),
        "The Mine Ban Treaty, dated 18 September 1997, outlaws the weapon",
    ),
    rule(
        "the ceremony at which it was signed",
        rf"\b(?:ceremony|conference|event){_PLACE},? (?:on|in) {{D}},? (?:at|during|in) which (?:(?!<[DTC])[^.;:()]){{0,50}}? ?(?:signed {{T}})",
        _of_its_own("opened"),
        "At a ceremony in Ottawa on 3 December 1997, at which 122 states signed the Mine Ban Treaty",
    ),
)

BIRTHS = marked(Mark.OF_THE_TREATY, _BIRTHS)

AGREED: tuple[Rule, ...] = (
    rule(
        "agreement on it was reached on",
        rf"\b(?:agreement|consensus|accord) (?:on|about|over) (?:the (?:final )?text of )?{{T}} (?:was|had been|has been) (?:finally |formally )?(?:reached|achieved|found|secured|struck){_PLACE},? (?:on|in) {{D}}",
        _of_its_own("adopted"),
        "Agreement on the Mine Ban Treaty was reached in Oslo on 18 September 1997",
        marks=Mark.TEXT_AGREED,
    ),
)
"""Of an agreement on it, which is no other agreement here."""
