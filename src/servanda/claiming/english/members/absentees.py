"""Who is said to be a notable absentee: "China, India and the United States are notable absentees", "Russia is conspicuous by
its absence", "Russia and China remain outside its circle"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import AS_SUBJECT, ITSELF
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_ARE = r"(?:,| -| –| —| \()? ?(?:(?:which|who) )?(?:are|is|were|was|remains?|stays?)"
_THE = r"(?: (?:all|both|still|also|among|the|its|some of|most|a|an|only|chief|notably|perhaps))*"
_BIG = (
    r"(?: (?:notable|conspicuous|prominent|glaring|obvious|big|biggest|large|largest|major|main|principal|key|important|great|striking|"
    r"significant|remaining|last|few|<H\d+>|<N\d+>|<G\d+>))*"
)
_MEETING = re.compile(
    r"\bmeeting|\bconference|\btalks\b|\bnegotiat|\bvot(?:e|ed|ing)\b|\bresolution|\bceremony|\battend|\bsummit|\bsession|\bdebate|"
    r"\bworkshop|\broom\b|\bhall\b"
)
_IN_THE_PAST = re.compile(r"\bw(?:as|ere)\b")
_MEMBERS = re.compile(r"\bpart(?:y|ies)\b|\bsign|\bratif|\bjoin|\bacced|\bmembers?\b|\btreaty\b|<[TC]\d+>")


def _absent(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Who is absent, where a treaty and those in it are told of; from a meeting one is absent otherwise."""
    told = f"{reading.before} {match.string}"
    if _MEETING.search(told) or not _MEMBERS.search(told):
        return None
    if not _OF_IT.search(match.group()) and not _AT_THE_HEAD.fullmatch(match.string[: match.start()]):
        return None  # "among donors, Peru and Chad remain outsiders"
    made = making.membership("joined", negated=True)(reading, match)
    if isinstance(made, Found) and _IN_THE_PAST.search(match.group()):
        return replace(made, note=UNSURE)
    return made


_OF_IT = re.compile(r"<[TC]\d+>|\bit\b|\bparties\b")
_AT_THE_HEAD = re.compile(
    r"\W*(?:(?:but|and|yet|however|still|today|so far|the|to date|at present|unfortunately|regrettably),? )*"
)


ABSENTEES: tuple[Rule, ...] = (
    rule(
        "are notable absentees",
        rf"{AS_SUBJECT}{{S}}{_ARE}{_THE}{_BIG} (?:hold-?outs?|absentees?|outsiders?)\b(?: (?:from|to|of) {{U}})?",
        _absent,
        "The treaty counts 165 parties. China, India and the United States are notable absentees",
    ),
    rule(
        "are conspicuous by their absence",
        rf"{AS_SUBJECT}{{S}}{_ARE}{_THE} (?:conspicuous (?:by|for|in) (?:their|its) absence|(?:conspicuously|notably|still) absent|conspicuously missing)(?: (?:from|in) (?:{{U}}|it|the (?:list|ranks)(?: of (?:states )?parties)?))?",
        _absent,
        "China, Russia and the United States are conspicuous by their absence from the Convention",
    ),
    rule(
        "have kept away from it",
        rf"{AS_SUBJECT}{{S}},? (?:which |who )?(?:(?:has|have) (?:so far |all |both |always )*(?:kept|stayed|stood|held) (?:away|aloof|clear)|(?:keeps?|stays?) (?:away|aloof|clear)) (?:from|of) (?:{{U}}|it\b)",
        _absent,
        "Russia and China have kept away from the Convention",
    ),
    rule(
        "has long been on board",
        rf"{AS_SUBJECT}{{S}},? (?:which |who )?(?:has|have) (?:long |now |already |always )*been (?:on board|part of|inside) (?:with )?{{T}}{ITSELF}(?! process)",
        making.membership("joined"),
        "Norway has long been on board the Convention",
    ),
)
