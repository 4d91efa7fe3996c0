"""Votes on resolutions about a treaty, in English: their figures, and how states voted."""

from __future__ import annotations

import re

from servanda.claiming.english.duties.headed_votes import of_its_year
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import ballots

BALLOT = ballots.Ballot(
    assembly=re.compile(r"general assembly|\bunga\b|\bplenary\b|united nations|\bun\b"),
    committee=re.compile(r"first committee|disarmament committee|\bin committee\b"),
    elsewhere=re.compile(
        r"parliament|senat|house of|lower house|upper house|chamber|deput(?:y|ies)\b|congress|bundestag|duma|seimas|saeima|riigikogu|"
        r"lawmakers|legislat|\bmps\b|security council|human rights council|cabinet|referendum|knesset|storting|folketing|riksdag|eduskunta|\bsejm\b|\brada\b|\bcortes\b|"
        r"(?:national|federal|legislative|european|parliamentary|people's) assembly|assembly of the republic"
    ),
    paragraph=re.compile(r"paragraph|amendment"),
    mixed=re.compile(
        r"non-signator|\bbut\b|\bexcept|\bunlike\b|\bneither\b|more votes|fewer votes|votes more|\bthan (?:in|a|last)\b|resolutions\b|nuclear|missile|"
        r"\bsituation in\b|\baggression\b|\bceasefire\b|\binvasion\b|among(?! the <N\d+> \w+ (?:that|which|to|who)\b)|"
        r"of (?:which|them|whom|the)\b(?! (?:convention|resolution|general|united|un\b|<))|states parties|signatories|\bsaid\b|security council"
    ),
    favour=re.compile(r"favou?r"),
    bare=re.compile(r"\bthe assembly\b(?! of)"),
    another=re.compile(
        r"\b(?:another|an?|<O\d+>|separate|other|one) (?:(?:\w+|<O\d+>) )?(?:resolution|draft|text|vote)\b|\bresolutions?,? (?:on|about|concerning|calling|entitled)\b|"
        r"\b(?:first|earlier|previous\w*|initially|originally|before|ago|had|later|last)\b"
    ),
)
VOTERS = (
    r"(?:of the (?:un's |un |world's )?(?:<N\d+> )?)?(?:un |u\.n\. |united nations |member |other )*"
    r"(?:states|countries|nations|governments|members|delegations)"
)
_IN_FAVOUR = r"(?:in favou?r|for|yes)"
_AGAINST = r"(?:,? (?:and |with |to )*(?:(?P<o><N\d+>)|none|zero|nobody) (?:were |was |votes )?(?:against|opposed|nays?))?"
ABSTAINING = r"(?:abstentions?|(?:states |countries )?abstaining|abstained)"

_ADOPTED_IT = re.compile(
    r"(?:^|[;:,(] ?|\b(?:and|that|when|since|after|where|but) )(?:the |this |that )?(?:\d{4} )?<[TC]\d+>(?!'s?| (?:resolution|declaration))(?: \([^()<]{1,12}\))?,? (?:which )?(?:was|had been|has been) (?:formally |finally |overwhelmingly )*(?:adopted|approved|passed)\b[^.;]{0,60}$"
)
"""Words by which what was adopted is the treaty itself."""


def _of_the_treaty(make: Make) -> Make:
    return ballots.that_adopted(BALLOT, make, _ADOPTED_IT)


VOTES: tuple[Rule, ...] = (
    rule(
        "n votes to m",
        rf"{{N}} votes?(?: in favou?r)? to (?:(?P<m><N\d+>)|none|zero|nil)(?: against| opposed)?(?: \([^()]{{2,60}}\))?(?:,? (?:and |with )*(?P<o><N\d+>) {ABSTAINING})?",
        of_its_year(BALLOT, _of_the_treaty(ballots.votes(BALLOT, n="yes", m="no", o="abstain"))),
        "adopted with 142 votes to 2, and 36 abstentions",
        "by 168 votes to none, with 17 abstentions",
    ),
    rule(
        "adopted by n to m",
        r"\bby (?:a (?:recorded )?(?:vote|margin) of )?{N}(?: in favou?r)? to (?P<m><N\d+>)(?! (?:million|per|years|months|days|of)\b)(?: against)?"
        rf"(?: \([^()]{{2,60}}\))?(?:,? (?:and |with )*(?P<o><N\d+>) {ABSTAINING})?",
        of_its_year(BALLOT, _of_the_treaty(ballots.votes(BALLOT, n="yes", m="no", o="abstain"))),
        "adopted by 148 to 1 with 36 abstentions",
    ),
    rule(
        "votes",
        rf"(?:{{N}} (?:{VOTERS} )?(?:votes? {_IN_FAVOUR}|(?:were |was )?in favou?r|voted (?:in favou?r|yes|for|to adopt)|said (?:yes|aye)|voting (?:in favou?r|yes|for)|(?:yes|affirmative|favou?rable) votes|ayes|votes(?! (?:against|to)\b))|by a vote of {{M}}(?: in favou?r)?)"
        rf"(?: of (?:it|{{U}}|the [\w ]{{0,12}}resolution))?{_AGAINST}(?:,? (?:and |with |to )*(?P<p><N\d+>) {ABSTAINING})?",
        of_its_year(BALLOT, ballots.votes(BALLOT, n="yes", m="yes", o="no", p="abstain")),
        "adopted with 141 votes in favor",
        "144 were in favour, one was against and 38 abstained",
    ),
    rule(
        "votes against",
        rf"{{N}} (?:{VOTERS} )?(?:votes? )?(?:(?:was |were )?against|opposed|voted against|voting against|voted no|said no|no votes|nays?|negative votes?)\b",
        of_its_year(BALLOT, ballots.votes(BALLOT, n="no")),
        "2 votes against",
    ),
    rule(
        "abstentions",
        rf"{{N}} (?:{VOTERS} )?(?:abstentions?|abstained|abstaining|abstain)\b",
        of_its_year(BALLOT, ballots.votes(BALLOT, n="abstain")),
        "38 abstentions",
    ),
)
