"""Papers that reached the depositary on a day, told by their verb or in the passive, and a few plain ways to date what a
treaty or its states did: "the three handed their notices to the UN on 27 June", "the instrument went to the UN on ..."."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.deeds import event
from servanda.claiming.english.phrases import DID
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import certainty
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_GAVE = r"(?:hand(?:ed|ing)(?: (?:over|in|<H\d+>))?|submitted|sent|delivered|presented|gave|filed|lodged|deposited|transmitted|served|passed)"
_ITS = r"(?:(?:its|their|the|an?|formal|official|written|own) )*"
_NOTICE = r"(?:notices?|notifications?|withdrawal (?:letters?|documents?|papers?)|letters?|documents?|notes?)(?: of (?:withdrawal|denunciation|its decision|their decision|departure))?"
_UN = r"(?:(?:the )?(?:un\b|u\.n\.|united nations|depositary|secretary[- ]general)(?:(?!<[DSN])(?: headquarters| secretary[- ]general| depositary| secretariat|'s? secretary[- ]general| in new york)){0,2})"
_HAS = r"(?:has |have |had |all |both |each |formally |officially |also |then |jointly |finally |duly |together )*"
_WHO = r"(?:{S}|\bit|\bthey|\bthe (?:country|government|state|republic|kingdom)|\b(?:the|all|these) (?P<k><N\d+>)(?: (?:countries|states|nations|governments|republics|neighbou?rs|capitals))?|\bthe (?:three|two|baltic) (?:countries|states|nations|capitals)|\bboth(?: (?:countries|states))?)"
_LEAVING = re.compile(r"withdr|denunci|denounc|\bleav|\bleft\b|\bexit|\bquit|departure|pull\w* out")
_JOINING = re.compile(r"\bratif|\bacced|\baccession|\bjoin|\bacceptance")


def _notice(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of a notice of leaving, of the state or of as many as the passage spoke of last."""
    told = f"{reading.before[-240:]} {match.string}"
    if _LEAVING.search(told) is None:
        return None
    many = match.groupdict().get("k")
    if many or _SEVERAL.match(match.group()):
        day, states = reading.mention(match, "d"), reading.subject
        if day is None or len(states) < _TWO or (many and reading.tag(many).value != len(states)):
            return None
        return _of_any_paper(making.dated(reading, match, "withdrawal_notice", day.value, states), match)
    return _of_any_paper(making.date_of("withdrawal_notice", subject=True)(reading, match), match)


def _of_any_paper(made: Found | list[Found] | None, match: re.Match[str]) -> Found | list[Found] | None:
    """A claim left open where the paper is called by no name of its own: there are letters about everything."""
    if not isinstance(made, Found) or _OWN_NAME.search(match.group()):
        return made
    return replace(made, note=made.note or UNSURE)


_OWN_NAME = re.compile(
    r"\bnoti|\binform|\btold|withdr|denunci|departure|instrument|ratif|acced|accession|accept"
)
_SEVERAL = re.compile(r"\W*(?:the (?:three|two|baltic)|both)\b")
_TWO = 2


def _received(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day on which an instrument that was spoken of reached the depositary: of joining, and not of leaving."""
    told = f"{reading.before[-240:]} {match.string[: match.end()]}"
    if _LEAVING.search(told) or _JOINING.search(told) is None:
        return None
    return _of_any_paper(making.date_of("deposit", subject=True)(reading, match), match)


def _each_in(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The year in which each of several states did what is told of them."""
    return making.date_of(event(match.group("v")), of_state=True)(reading, match)


def _by_then(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """When the treaty took effect, in brackets: what stands there may be the day of some other thing."""
    made = making.date_of("entered_into_force")(reading, match)
    return replace(made, states=()) if isinstance(made, Found) else None


def _conference(reading: Reading, match: re.Match[str]) -> Found | None:
    """When a signing conference was held, where the treaty was opened at one."""
    made, day = making.date_of("opened")(reading, match), reading.mention(match, "d")
    if not isinstance(made, Found) or made.treaty not in _AT_A_CONFERENCE or day is None:
        return None
    note = made.note or ("" if certainty(reading, day) == "" else UNSURE)
    return replace(made, states=(), note=note)


def _opened(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """When the treaty opened, and no exhibition about it."""
    if _OF_IT.search(match.string[: match.start()]):
        return None
    return making.date_of("opened")(reading, match)


_OF_IT = re.compile(r"\b(?:of|on|for|about|to|by|with)(?: the| this)? ?$")
_AT_A_CONFERENCE = frozenset({"CCM", "APMBC"})
"""Treaties that were opened for signature at a conference of their own."""


HANDED_IN: tuple[Rule, ...] = (
    rule(
        "handed its notice to the depositary on",
        rf"{_WHO},? (?:which |who )?{_HAS}{_GAVE} {_ITS}{_NOTICE}(?: (?:from|on) {{U}})?,? (?:to|with|at) {_UN},? (?:on|in) {{D}}",
        _notice,
        "Latvia, Estonia and Lithuania have left the Mine Ban Treaty. The three countries handed their notices to the UN secretary-general on 27 June 2025",
        "Lithuania submitted its notice of withdrawal from the Convention to the United Nations on 6 September 2024",
    ),
    rule(
        "the notice was handed over on",
        rf"\b(?:its|their|the) {_NOTICE} (?:was|were|had been) {_HAS}{_GAVE}(?:,? (?:to|with|at) {_UN})?,? (?:on|in) {{D}}",
        _notice,
        "Latvia has left the Mine Ban Treaty. The document was handed to the UN Secretary-General on 27 June 2025",
    ),
    rule(
        "the notices given on a day",
        r"\b(?:the|its|their) (?:notices?|notifications?) (?:that were |which were |it had |they had )?(?:given|sent|handed in|submitted|filed|deposited) on {D}(?! (?:was|were|concern\w*) (?:about|on|an?|their|its|annual|reports?)\b)",
        _notice,
        "Lithuania has left the Convention: the notice given on 6 September 2024 has run",
    ),
    rule(
        "the depositary was told on",
        rf"(?:^|[;:,(] ?|\band |\bwhen )(?:the )?(?:un\b|u\.n\.|united nations|depositary|secretary[- ]general)(?: (?:in new york|secretary[- ]general|headquarters))? (?:was|were|had been) {_HAS}(?:notified|informed|told)(?: of (?:this|it|the (?:decision|withdrawal|move|exit)|its (?:decision|withdrawal)))?,? (?:on|in) {{D}}(?! (?:of|that|about|on)\b)",
        _notice,
        "Lithuania has left the Convention. The United Nations was notified on 6 September 2024",
    ),
    rule(
        "on a day the government told the depositary",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:on |in ){{D}},? (?:it|(?:the|its) (?:country|government|foreign ministry|state|republic)) {_HAS}(?:notified|informed|told) {_UN}(?=[.,;]|$| of (?:its|the|this|that) (?:\w+ )?(?:withdraw|leav|decision|exit|departure)| that it (?:was|is|would|will|had decided to|intends to) (?:leav|withdr|quit)| and\b)",
        _notice,
        "Lithuania has left the Convention. On 6 September 2024 the government formally notified the United Nations",
    ),
    rule(
        "on a day a state handed in its instrument",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:back |early |late )?(?:on |in ){{D}}(?: \([a-z]{{3,9}}\.?\))?,? (?:the )?(?:government|republic|kingdom) of (?:the )?{{S}} {_HAS}(?:deposited|submitted|lodged|handed (?:in|over)|presented|delivered|filed) {_ITS}instruments? of (?:ratification|accession|acceptance|approval)",
        making.date_of("deposit", of_state=True),
        "On 14 July 2009, the Government of Japan submitted its instrument of acceptance of the Convention",
    ),
    rule(
        "its envoy on a day deposited",
        rf"{{S}}(?:'s?) (?:permanent representative|ambassador|representative|envoy|(?:foreign |defence |deputy )*minister|president)(?:(?!<[SD]|\bwho\b|\bwhich\b|\bthat\b)[^.;:]|<G\d+>){{0,90}}? on {{D}},? {_HAS}(?:deposited|submitted|lodged|handed (?:in|over)|presented|delivered|filed) (?:(?:its|his|her|the|an|their|country's) )*instruments?(?= (?:of|on) (?:the |its )?(?:ratification|accession|acceptance|approval)| (?:for|to|of) {{U}}|[.,;]|$)",
        making.date_of("deposit", of_state=True),
        "Croatia's permanent representative to the UN on 2 April 2014 deposited its instrument of ratification of the Arms Trade Treaty",
    ),
    rule(
        "the instrument went to the depositary on",
        rf"\b(?:the|its|their) (?:instruments?|ratification papers?|accession papers?|papers?|documents?)(?: of (?:ratification|accession|acceptance|approval))? (?:went|was sent|were sent|came|was taken|was brought) to {_UN},? (?:on|in) {{D}}",
        _received,
        "South Sudan has joined the Convention. The instrument went to the UN on 3 August 2023",
    ),
    rule(
        "several did it, all in",
        rf"{{S}},? {DID}(?P<v>joined|ratified|signed|acceded(?: to)?|deposited)(?: {{U}}| it)?(?: (?:earlier|before|too|already))?,? (?:all|both|each)(?: (?:of them|three|four))? (?:on|in) {{D}}",
        _each_in,
        "Grenada, Guyana and Antigua and Barbuda joined the Arms Trade Treaty earlier, all in 2013",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "however, it joined it on",
        r"(?:^|[;:] ?|\band |\bbut )(?:it|the (?:country|state|government|republic|kingdom)),? (?:however|though|meanwhile|by contrast|in turn|for its part|on the other hand),? (?:has |had |did )?(?P<v>joined|ratified|signed|acceded to) {T},? (?:on|in) {D}",
        lambda r, m: making.date_of(event(m.group("v")), subject=True)(r, m),
        "South Sudan is free of cluster bombs. It, however, joined the Mine Ban Treaty on 11 November 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "became bound by it in",
        rf"(?:{{S}}|\bit|\bthe (?:country|state)),? {DID}(?:became|becomes|was) (?:legally |formally |fully )?bound by (?:the )?(?:provisions of |terms of )?{{U}},? (?:on|in) {{D}}",
        making.date_of("in_force_for_state", subject=True),
        "Mozambique became bound by the Mine Ban Treaty in March 1999, when it took effect",
    ),
    rule(
        "a treaty in effect since, in brackets",
        r"\({T},? (?:which has been |has been )?(?:in (?:force|effect)|binding|effective|law) since {D}\)",
        _by_then,
        "On landmines too (Mine Ban Treaty in effect since 1 March 1999) it is the odd one out",
    ),
    rule(
        "in force for so many years, and its day",
        r"{U} (?:has been |is |was )?in (?:force|effect) for (?:<H\d+> |just |only |nearly )*<N\d+> years,? ?\((?:since )?{D}\)",
        _by_then,
        "The Convention has been in force for just over forty years (2 December 1983)",
    ),
    rule(
        "a treaty, opened in",
        r"{T}(?: \([^()<]{2,12}\))?[:,] (?:first )?opened (?:in (?!<)[a-z]+ )?(?:on|in) {D}(?=[,.;])",
        _opened,
        "Compare the Mine Ban Treaty: opened in December 1997, it needed only fifteen months to become law",
    ),
    rule(
        "the signing conference was held on",
        r"(?<!-)\bsigning conference,? (?:was |which was )?(?:held |hosted |organi[sz]ed |convened |took place )?(?:in (?!<)[a-z]+ )?on {D}",
        _conference,
        "I attended the signing conference of the Convention held on 3 December 2008 in Oslo",
    ),
    rule(
        "and on a day another acceded",
        r"(?:,? and|;|,? while),? on {D},? (?:the )?{S},? (?:also )?(?P<v>ratified|acceded|joined|signed)(?: (?:to )?(?:{U}|it))?(?=[.,;]|$| and)",
        lambda r, m: making.date_of(event(m.group("v")), of_state=True)(r, m),
        "Kuwait acceded to the Mine Ban Treaty in July 2007 and, on 15 August 2007, Iraq acceded",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
