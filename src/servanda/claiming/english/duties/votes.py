"""Votes on resolutions about a treaty, in English: their figures, and how states voted."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import ballots

BALLOT = ballots.Ballot(
    assembly=re.compile(r"general assembly|\bunga\b|\bplenary\b|united nations|\bun\b"),
    committee=re.compile(r"first committee|disarmament committee|\bin committee\b"),
    elsewhere=re.compile(
        r"parliament|senat|house of|lower house|upper house|chamber|deput(?:y|ies)\b|congress|bundestag|duma|seimas|saeima|riigikogu|"
        r"lawmakers|legislat|\bmps\b|security council|human rights council|cabinet|referendum"
    ),
    paragraph=re.compile(r"paragraph|amendment"),
    mixed=re.compile(
        r"non-signator|\bbut\b|\bexcept|\bunlike\b|\bneither\b|more votes|fewer votes|votes more|\bthan (?:in|a|last)\b|resolutions\b|nuclear|missile|"
        r"\bsituation in\b|\baggression\b|\bceasefire\b|\binvasion\b|among|of (?:which|them|whom|the)\b(?! (?:convention|resolution|general|united|<))|states parties|signatories|\bsaid\b|security council"
    ),
    favour=re.compile(r"favou?r"),
)
_VOTERS = r"(?:un |member |other )*(?:states|countries|nations|governments|members|delegations)"
_IN_FAVOUR = r"(?:in favou?r|for|yes)"

VOTES: tuple[Rule, ...] = (
    rule(
        "adopted by n to m",
        r"\bby (?:a (?:recorded )?(?:vote|margin) of )?{N}(?: votes?)?(?: in favou?r)? to (?P<m><N\d+>)(?! (?:million|per|years|months|days|of)\b)(?: against)?"
        r"(?:,? (?:and |with |and with )?(?P<o><N\d+>) (?:abstentions?|abstaining|states abstaining|countries abstaining))?",
        ballots.votes(BALLOT, n="yes", m="no", o="abstain"),
        "adopted by 148 to 1 with 36 abstentions",
    ),
    rule(
        "votes",
        rf"(?:{{N}} (?:{_VOTERS} )?(?:votes? {_IN_FAVOUR}|in favou?r|voted (?:in favou?r|yes|for|to adopt)|voting (?:in favou?r|yes|for)|(?:yes|affirmative|favou?rable) votes|votes(?! (?:against|to)\b))|by a vote of {{M}})"
        r"(?:,? (?:and |with |to )*(?P<o><N\d+>) (?:votes )?(?:against|opposed))?(?:,? (?:and |with |to )*(?P<p><N\d+>) (?:abstentions?|abstaining|abstained))?",
        ballots.votes(BALLOT, n="yes", m="yes", o="no", p="abstain"),
        "adopted with 141 votes in favor",
    ),
    rule(
        "votes against",
        rf"{{N}} (?:{_VOTERS} )?(?:votes? )?(?:against|opposed|voted against|voting against|voted no|no votes)\b",
        ballots.votes(BALLOT, n="no"),
        "2 votes against",
    ),
    rule(
        "abstentions",
        rf"{{N}} (?:{_VOTERS} )?(?:abstentions?|abstained|abstaining|abstain)\b",
        ballots.votes(BALLOT, n="abstain"),
        "38 abstentions",
    ),
)
