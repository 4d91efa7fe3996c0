"""Days on which states gave notice of leaving a treaty and on which they were out of it, in the words of news and ministries."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_HAS = r"(?:which |who |has |have |had |all |both |each |formally |officially |also |then |today |already |jointly |finally |now )*"
_GAVE = r"(?:gave|given|submitted|submitting|deposited|filed|lodged|sent|handed (?:in|over|<H\d+>)|served|delivered|transmitted|tendered|presented|announced)"
_OWN = r"(?:(?:its|their|the|a|an|formal|official|written|withdrawal) )*"
_NOTICE = (
    r"(?:notices?|notifications?|instruments?|letters?|documents?|declarations?|notes?)"
    r"(?: (?:of|to|about|on|for|regarding|concerning) (?:(?:its|their|the|intention|intent|decision|of|to) )*(?:withdraw(?:al|ing)?|denunciation|denounce|leav(?:e|ing)|quit|departure|exit))?"
)
_LEAVING = r"(?:withdrawals?|denunciations?|exits?|departures?|leaving|withdrawing|intention to (?:withdraw|leave)|decision to (?:withdraw|leave|quit|denounce))"
_TO_THE_UN = r"(?:(?!<[DSN]|\b(?:and|but|which|effective|six months|taking effect|took effect|to take effect)\b)[^.;:()]){0,110}?"
_UN = r"(?:the )?(?:un\b|u\.n\.|united nations|depositary|secretary-general|international community|other (?:states )?parties)"
_LEFT = r"(?P<v>withdrew|withdrawn|denounced|left|quit|exited|pulled out|departed|ceased to be (?:a )?(?:state )?part(?:y|ies)|ceased to be bound|stopped being (?:a )?(?:state )?part(?:y|ies))"
_TAKES = r"(?:took|takes?|taken|come|comes|came|enter|enters|entered|become|becomes|became|gained) (?:into )?(?:full |legal |legally )?(?:effect|effective|force|final|official|binding)"
_IN_IT = r"(?:(?:full )?(?:states? part(?:y|ies)|part(?:y|ies)|members?)|(?:legally )?bound|part)(?: (?:to|of|by) {U})?"
GROUP_ITSELF = (
    r"(?:the |all )?(?:<N\d+> )?{G}(?: (?:states|countries|nations|members|republics|neighbou?rs))?"
)
_SAID = re.compile(r"withdr|denunci|denounc|\bleav|\bexit|\bquit|departure")


def _notice(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of a notice, where it is one of leaving."""
    if _SAID.search(match.group()) is None:
        return None
    return making.date_of("withdrawal_notice", subject=True)(reading, match)


def _gone(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Who "left" was out of it; who "withdrew" may have given notice only."""
    out = match.group("v").startswith(("left", "quit", "exited", "ceased", "stopped"))
    return making.date_of("withdrawal_effective" if out else "withdrawal", subject=True)(reading, match)


def _of_its_notice(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if _SAID.search(reading.before[-200:] + match.string) is None:
        return None
    return making.date_of("withdrawal_notice", subject=True)(reading, match)


def _has_given_notice(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if _SAID.search(match.group()) is None:
        return None
    return making.membership("withdrew")(reading, match)


def of_a_group(event: str) -> Make:
    """The day on which every state of a group did it."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = making.date_of(event)(reading, match)
        group = reading.value(match, "g")
        if not isinstance(made, Found) or group is None:
            return None
        if event == "withdrawal_notice" and _SAID.search(match.group()) is None:
            return None
        return replace(made, states=(), group=group)

    return make


LEAVINGS: tuple[Rule, ...] = (
    rule(
        "gave notice of its leaving on",
        rf"(?:{{S}},? )?{_HAS}{_GAVE} {_OWN}{_NOTICE}(?: from {{U}}| of it)?{_TO_THE_UN},? (?:on|in) {{D}}",
        _notice,
        "Lithuania gave notice of its withdrawal from the Convention on 6 September 2024",
    ),
    rule(
        "on a day it gave notice of leaving",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:on |in )?{{D}},? (?:the )?(?:republic of )?{{S}},? {_HAS}(?:{_GAVE} {_OWN}{_NOTICE}|(?:notified|informed) {_UN}[^.;<]{{0,60}}? (?:of|about|that) [^.;<]{{0,20}}?{_LEAVING})",
        _notice,
        "On 6 September 2024 Lithuania submitted its notice of withdrawal from the Convention",
    ),
    rule(
        "told the depositary of its leaving on",
        rf"(?:{{S}},? )?{_HAS}(?:notified|informed|told) {_UN}{_TO_THE_UN} (?:of|about) (?:its|their|the) (?:(?:formal|own|planned) )?{_LEAVING}(?: from {{U}}| from it)?,? (?:on|in) {{D}}",
        _notice,
        "Lithuania, which had ratified the Convention, notified the UN of its withdrawal on 6 September 2024",
    ),
    rule(
        "told the depositary on a day that it leaves",
        rf"(?:{{S}},? )?{_HAS}(?:notified|informed|told) {_UN}{_TO_THE_UN},? (?:on|in) {{D}},? (?:that it (?:was|is|would be|will be|had|has)|that it (?:would|will)|of (?:its|the)|about its) (?:decided to |deciding to )?(?:{_LEAVING}|withdraw|leave|quit|denounce|denouncing)",
        _notice,
        "Finland informed the Secretary-General on 10 July 2025 that it was withdrawing from the treaty",
    ),
    rule(
        "so long after its notice of a day",
        r"\b(?:after|from|since|following) (?:the receipt of )?(?:its|their|the) (?:formal |official )?(?:notice|notification|announcement)(?: (?:of withdrawal|of denunciation|to the un|to the depositary|was (?:given|received|deposited|submitted)))* (?:of|on|dated) {D}",
        _of_its_notice,
        "Its exit became effective in March, six months after its notice of 6 September 2024",
    ),
    rule(
        "the notice was deposited on",
        r"\b(?:notices?|notifications?|letters?|instruments? of (?:withdrawal|denunciation))(?: of (?:its |their |the )?(?:withdrawal|denunciation|intention))?(?: from {U})? (?:was|were|has been|had been) (?:formally |officially |then )*(?:deposited|received|submitted|given|handed (?:in|over|<H\d+>)|filed|lodged|sent|delivered)(?: (?:by|with|to|at) (?:(?!<[DS])[^.;:()]){1,50}?)?,? (?:on|in) {D}",
        _of_its_notice,
        "Finland is leaving: the notice was deposited on 10 July 2025",
    ),
    rule(
        "on a day it left",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:on |in )?{{D}},? (?:the )?(?:republic of )?{{S}},? {_HAS}{_LEFT}(?: from| of)? {{U}}",
        _gone,
        "On 6 March 2025, Lithuania officially left the Convention",
    ),
    rule(
        "on a day its leaving took effect",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:<D\d+>,? )?(?:on |in |as of |since )?{{D}},? (?:the )?{{S}}(?:'s?)? (?:[\w-]+ )?{_LEAVING}(?: from {{U}})?(?: (?:on the prohibition of|banning|prohibiting|outlawing)(?! <T)(?:(?!<D)[^.;:,()]){{2,60}}?)?(?: \([^)<]{{2,12}}\))?,? {_HAS}{_TAKES}",
        making.date_of("withdrawal_effective", of_state=True),
        "On 6 March 2025, Lithuania's withdrawal from the Convention took effect",
    ),
    rule(
        "the withdrawal was binding on",
        rf"\b(?:the|its|this|that) {_LEAVING} {_HAS}{_TAKES},? (?:on|in|from|as of) {{D}}",
        making.date_of("withdrawal_effective", subject=True),
        "Lithuania told the UN that it leaves; the withdrawal became legally binding on 6 March 2025",
    ),
    rule(
        "left it on",
        rf"(?:(?<=, )|(?<=and )|(?<=it )|(?<=but )|(?<=then )|(?<=country )|(?<=government )){_HAS}{_LEFT}(?: from| of)? (?:{{U}}|it) (?:on|in|as of|effective|with effect from) {{D}}",
        _gone,
        "Finland, which had acceded to the treaty in 2012, left it on 10 January 2026",
    ),
    rule(
        "no longer a party as of",
        rf"(?:^|[;:(] ?|\band |\bbut |\bthat )(?:as of|as from|since|from|with effect from|effective|on|by) {{D}},? (?:the )?(?:republic of )?{{S}},? (?:(?:is|was|has|have|are|were|will|formally|officially|legally) )*no longer (?:been |be )?(?:a |an |legally )*{_IN_IT}",
        making.date_of("withdrawal_effective", of_state=True),
        "As of 6 March 2025, Lithuania is no longer bound by the Convention",
    ),
    rule(
        "on a day, when it ceased to be a party",
        rf"{{D}},? (?:the (?:day|date) )?(?:when|on which) (?:the )?{{S}},? {_HAS}(?:ceased to be (?:a |an )?{_IN_IT}|stopped being (?:a |an )?{_IN_IT}|was no longer (?:a |an )?{_IN_IT}|left {{U}})",
        making.date_of("withdrawal_effective", of_state=True),
        "The six months ended on 6 March 2025, when Lithuania ceased to be bound by the Convention",
    ),
    rule(
        "it ceased to be a party on",
        rf"(?:\bit|\bwhich|\bthe (?:country|state|nation|government|kingdom|republic)) {_HAS}(?:(?:will|would) )?(?:cease[sd]?|stop(?:s|ped)?|is no longer|was no longer|no longer be)(?: to be| being)? (?:a |an |legally )*{_IN_IT},? (?:on|in|from|since|as of) {{D}}",
        making.date_of("withdrawal_effective", subject=True),
        "Lithuania notified the UN of its decision to quit the Convention; it ceased to be a party on 6 March 2025",
    ),
    rule(
        "so much later, on a day, it was out",
        r"\b(?:later|afterwards|after that|thereafter),? on {D},? (?:it|the country|(?:the )?{S}) (?:(?:was|would be|is|had|has|will be|formally|officially) )*(?:out of|outside|no longer (?:in|part of|a party to|bound by)|left|free of) {U}",
        making.date_of("withdrawal_effective", subject=True),
        "Lithuania gave notice; six months later, on 6 March 2025, it was out of the Convention",
    ),
    rule(
        "outside with effect from",
        r"(?:^|[;:(] ?|\band |\bbut )(?:with effect from|effective|since|as of|from) {D},? (?:the )?{S},? (?:is|has been|was|will be) (?:formally |officially )?(?:outside|out of) {U}",
        making.date_of("withdrawal_effective", of_state=True),
        "With effect from 6 March 2025 Lithuania is outside the Convention",
    ),
    rule(
        "its leaving was complete on",
        rf"{{S}}(?:'s?)? (?:formal |official |own |announced |planned )?{_LEAVING}(?: from {{U}})?,? (?:which )?(?:was|is|will be|has been|had been|became) (?:formally |officially |finally |fully |only )*(?:complete[d]?|final(?:i[sz]ed)?|effective|concluded|formali[sz]ed|accomplished|in effect|in force),? (?:on|in|as of|from|since) {{D}}",
        making.date_of("withdrawal_effective", of_state=True),
        "Lithuania's exit from the Convention was completed on 6 March 2025",
    ),
    rule(
        "handed in its leaving on",
        rf"{{S}},? {_HAS}(?:submitted|deposited|filed|lodged|handed (?:in|over|<H\d+>)|tendered|registered|notified) (?:(?:its|their|the|a|formal|official) )*(?:withdrawal|denunciation|resignation|exit)s?(?: from {{U}}| from it)?{_TO_THE_UN},? (?:on|in) {{D}}",
        making.date_of("withdrawal_notice", of_state=True),
        "Lithuania submitted its withdrawal from the Convention to the UN on 6 September 2024",
    ),
    rule(
        "a group told the depositary of its leaving on",
        rf"{GROUP_ITSELF},? {_HAS}(?:(?:{_GAVE} {_OWN}{_NOTICE}|(?:notified|informed|told) {_UN}{_TO_THE_UN} (?:of|about|that) [^.;<]{{0,20}}?{_LEAVING})(?: from {{U}})?{_TO_THE_UN})(?: in (?!<)\w+(?: \w+)?)?,? (?:on|in) {{D}}",
        of_a_group("withdrawal_notice"),
        "The three Baltic states notified the UN of their withdrawal from the Mine Ban Treaty on 27 June 2025",
    ),
    rule(
        "on a day a group told the depositary of its leaving",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:on |in )?{{D}},? {GROUP_ITSELF},? {_HAS}(?:{_GAVE} {_OWN}{_NOTICE}|(?:notified|informed|told) {_UN}{_TO_THE_UN} (?:of|about|that) [^.;<]{{0,20}}?{_LEAVING})",
        of_a_group("withdrawal_notice"),
        "On 27 June 2025 the Baltic states gave notice of their withdrawal from the Mine Ban Treaty",
    ),
    rule(
        "a group left it on",
        rf"{GROUP_ITSELF},? {_HAS}(?:left|quit|exited|ceased to be (?:bound by|parties to)) {{U}},? (?:on|in) {{D}}",
        of_a_group("withdrawal_effective"),
        "The three Baltic states left the Mine Ban Treaty on 27 December 2025",
    ),
    rule(
        "a group's leaving took effect on",
        rf"{GROUP_ITSELF}'?s? {_LEAVING}(?: from {{U}})?,? {_HAS}{_TAKES},? (?:on|in|as of|from) {{D}}",
        of_a_group("withdrawal_effective"),
        "The Baltic states' withdrawal from the Mine Ban Treaty took effect on 27 December 2025",
    ),
    rule(
        "the leaving of a group took effect on",
        rf"\b{_LEAVING} (?:of|by) {GROUP_ITSELF}(?: from {{U}})?,? {_HAS}{_TAKES},? (?:on|in|as of|from) {{D}}",
        of_a_group("withdrawal_effective"),
        "The withdrawal of the Baltic states from the Mine Ban Treaty took effect on 27 December 2025",
    ),
    rule(
        "gave notice of its leaving",
        rf"{{S}},? {_HAS}(?:[a-z]+(?:ed|sed) (?:(?!<[SDN])[^.;,]){{1,50}}?,? and (?:also |then |has |have )*)?{_GAVE} {_OWN}{_NOTICE}(?: (?:from|of|under|to leave) {{U}}| from it| of it)",
        _has_given_notice,
        "Finland has submitted its notification of withdrawal from the Mine Ban Treaty",
        "Finland adopted the law and also filed its notice of denunciation of the Convention",
    ),
)


def _each_its_own(reading: Reading, match: re.Match[str]) -> list[Found]:
    """Several states and as many days, one for each in their order."""
    states = reading.value(match, "s")
    days = [reading.tag(tag) for tag in _DAYS.findall(match.group("days"))]
    if len(states) != len(days):
        return []
    made = [
        making.dated_of(reading, match, deed(match.group("v")), item, (state,))
        for state, item in zip(states, days, strict=True)
    ]
    sure = "respectively" in match.group()
    return [found if sure else replace(found, note=UNSURE) for found in made if found is not None]


_DAYS = re.compile(r"<D\d+>")


def _each_its_deed(reading: Reading, match: re.Match[str]) -> list[Found]:
    """Two states, what each did, and the day of each."""
    made = (
        making.date_of(deed(match.group("v")), of_state=True)(reading, match),
        making.dated_of(
            reading,
            match,
            deed(match.group("w")),
            reading.tag(match.group("e")),
            reading.value(match, "r"),
        ),
    )
    return [found for found in made if isinstance(found, Found)]


def deed(said: str) -> str:
    """The event of a state's day, by its verb."""
    return "signature" if said.startswith("sign") else "joined" if said.startswith("join") else "deposit"


RESPECTIVELY: tuple[Rule, ...] = (
    rule(
        "each its deed, on days of their own",
        r"{S} (?P<v>signed|ratified|acceded|joined)(?: to)?(?: {U}| it)?,? and (?:the )?{R} (?P<w>signed|ratified|acceded(?: to)?|joined)(?: {U}| it)? (?:on|in) {D},? and (?:on |in )?{E},? respectively",
        _each_its_deed,
        "Niue signed and Chad ratified the treaty on 9 April 2012 and 8 February 2013 respectively",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "each on a day of its own, respectively",
        r"{S},? (?:which |who |has |have |had |all |both |each )*(?P<v>signed|ratified|acceded(?: to)?|joined)(?: {U}| it)?,? (?:respectively,? )?(?P<days>(?:on|in) (?P<d><D\d+>)(?:, (?:on |in )?<D\d+>)*,? and (?:on |in )?<D\d+>),? (?:respectively)?",
        _each_its_own,
        "Lithuania, Estonia and Latvia joined the treaty in 2003, 2004 and 2005, respectively",
    ),
)
"""States and days in pairs: the order tells which belong together."""
