"""The day on which the depositary had a state's paper, told of the paper or of who received it: "on 28 February 2023 the
Secretary-General received Nigeria's instrument", "its ratification reached New York on 5 November"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_PAPER = r"(?:own )?(?:instruments?(?: of (?:ratification|accession|acceptance|approval|succession))?|ratification(?: (?:papers?|documents?|instrument))?|accession(?: (?:papers?|documents?|instrument))?)(?! (?:on|for|about|concerning) (?!<))"
"""A paper of the treaty, and none on fisheries."""
_UN = (
    r"(?:(?:un|u\.n\.|united nations)(?: (?:secretary-general|headquarters|treaty section|depositary|secretariat))?|depositary|secretary-general|"
    r"(?:office of )?(?:legal affairs|the un legal office))"
)
_RECEIVED = (
    r"(?:has |had )?(?:received|registered|got|accepted|took (?:delivery|receipt) of|acknowledged receipt of)"
)
_WHERE = rf"(?:(?:the )?{_UN}|new york|headquarters)"
_CAME = (
    rf"(?:(?:was|were|has been|had been) (?:(?:received|registered|accepted) (?:by|at|in) {_WHERE}|(?:lodged|deposited|handed (?:in|over|<H\d+>)|submitted)(?: (?:to|with|at|in) {_WHERE})?)|"
    rf"(?:reached|arrived (?:at|in|with)|got to) {_WHERE})"
)
"""What is told of a paper that came to the depositary: who else received it, or what else it reached, is another matter."""


def _on_board(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Since when a state has been in the treaty its sentence names; it may be on board of a project."""
    made = making.date_of("joined", of_state=True)(reading, match)
    if not isinstance(made, Found) or "<T" in match.string or "<C" in match.string:
        return made
    return replace(made, note=made.note or UNSURE)


RECEIVED: tuple[Rule, ...] = (
    rule(
        "on a day the depositary received its paper",
        rf"(?:^|[;:(,] ?|\band |\bbut )(?:on |in )?{{D}},? (?:the )?{_UN} {_RECEIVED} (?:the )?{{S}}'s? {_PAPER}",
        making.date_of("deposit", of_state=True),
        "On 28 February 2023 the UN Secretary-General received Nigeria's instrument of ratification of the Convention",
    ),
    rule(
        "on a day its paper reached the depositary",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:on |in )?{{D}},? (?:the )?{{S}}'s? {_PAPER}(?: (?:of|to) {{U}})? (?:{_CAME}|was deposited)\b",
        making.date_of("deposit", of_state=True),
        "On 5 November 2010 Lebanon's ratification of the Convention reached New York",
    ),
    rule(
        "the depositary received its paper on",
        rf"\b{_UN} {_RECEIVED} (?:the )?{{S}}'s? {_PAPER}(?: (?:of|to) {{U}})?,? (?:on|in) {{D}}",
        making.date_of("deposit", of_state=True),
        "The UN received Nigeria's instrument of ratification of the Convention on 28 February 2023",
    ),
    rule(
        "its paper reached the depositary on",
        rf"{{S}}'s? {_PAPER}(?: (?:of|to) {{U}})?,? {_CAME},? (?:on|in) {{D}}",
        making.date_of("deposit", of_state=True),
        "Lebanon's ratification of the Convention reached New York on 5 November 2010",
    ),
    rule(
        "the paper of the state told of reached the depositary on",
        rf"\b(?:its|the) {_PAPER}(?: (?:of|to) {{U}})?,? {_CAME},? (?:on|in) {{D}}",
        making.date_of("deposit", subject=True),
        "Lebanon's parliament approved the Convention; the ratification reached New York on 5 November 2010",
    ),
    rule(
        "with a state on board since",
        r"\bwith {S} (?:now |already )?(?:on board|aboard|in|a party|a member) (?:since|as of|from) {D}(?! as (?:an? |the )?(?!party|state party|member))",
        _on_board,
        "With Nigeria on board since 28 February 2023, the Convention has 112 parties",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "a day's ratifications, by those named",
        r"(?:\bin )?{D}'s? (?:<N\d+> )?(?:new |further |more )*(?:ratifications?|accessions?|deposits?)(?: (?:of|to) {U})?,? (?:those )?(?:by|from|of) (?:the )?{S}(?!'s?\b)",
        making.date_of("deposit", of_state=True),
        "Yesterday's two ratifications of the Convention, by Burkina Faso and Moldova, bring it into force",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "it lost a party on",
        r"(?:{T}|\bit),? (?:which )?(?:has |had )?(?:lost|saw (?:the )?(?:exit|departure|withdrawal) of) {S},? (?:on|in) {D}",
        making.date_of("withdrawal_effective", of_state=True),
        "The Convention, which lost Lithuania on 6 March 2025, has 111 parties",
    ),
)
