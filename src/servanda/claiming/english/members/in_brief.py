"""Who is in and who is out, in few words: "Egypt, Iran (signed only)", "neither Peru nor Chad is among them", "we have still
not ratified", "UK: the bill is before parliament, not yet ratified"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.members.echoes import last_said, said_of_so_many
from servanda.claiming.english.phrases import A_BODY, PARTIES, STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_LABELS: tuple[tuple[str, str, bool], ...] = (
    ("signatory", r"signed(?:,)? (?:but )?(?:has |have )?not (?:yet )?ratified|signed only|only signed|signature only|signed, not ratified|signed but never ratified|yet to ratify", False),
    ("joined", r"neither signed nor (?:ratified|acceded)|not signed or ratified|neither|outside|not (?:yet )?joined", True),
    ("signed", r"not (?:yet )?signed|non[- ]?signator(?:y|ies)|unsigned", True),
    ("parties", r"not (?:yet )?(?:ratified|(?:a )?(?:state )?party|acceded)|non[- ]?(?:state )?part(?:y|ies)|not parties|yet to accede", True),
    ("parties", r"(?:full )?(?:state )?part(?:y|ies)|states parties|ratified|acceded", False),
    ("signed", r"signator(?:y|ies)|signed", False),
)  # fmt: skip
_SENSES = tuple((what, re.compile(words), negated) for what, words, negated in _LABELS)
_ANY = "|".join(words for _, words, _ in _LABELS)
_ACTING = r"(?<!\bin )(?<!\bof )(?<!with )(?<!\bfor )(?<!\bby )(?<!\bto )(?<!from )(?<!\bon )(?<!in the )(?<!of the )(?<!with the )"
"""Right before a state that is spoken of, and no place."""
_WHOLE_LIST = re.compile(r"(?:^|[:;] ?)\W*(?:the )?$")


_ANOTHER_TEXT = re.compile(
    r"\b(?:signed|joined|signatory to) (?:the|a|an) (?:joint )?(?:statement|declaration|pledge|letter|appeal|charter)\b"
)
"""What else states sign."""


def _bracketed(reading: Reading, match: re.Match[str]) -> Found | None:
    """What the brackets behind a state, or behind a whole list between colons, say of it."""
    told = next(((what, no) for what, words, no in _SENSES if words.fullmatch(match.group("v"))), None)
    states = reading.value(match, "s")
    if told is None or not states:
        return None
    body = "member" in match.group("v") and A_BODY.search(match.string)
    if body or _ANOTHER_TEXT.search(match.string):
        return None
    what, negated = told
    before, after = match.string[: match.start()], match.string[match.end() :]
    all_of_them = _WHOLE_LIST.search(before) and re.match(r"\W*(?:$|;)", after)
    named = states if all_of_them else states[-1:]
    made = reading.claim(match, "membership", what, value=not negated, states=tuple(named), negated=negated)
    if made is not None and not _SURE.search(f"{match.group('v')} {before}{after}"):
        return replace(made, note=UNSURE)  # "(signed)" may stand under a letter
    # Of a list in running text, the brackets may be about all or about the last.
    return replace(made, note=UNSURE) if made is not None and len(states) > 1 and not all_of_them else made


_SURE = re.compile(rf"<T\d+>|\((?:{_ANY})\)|\b(?:not|non|neither|only|part(?:y|ies)|signator)")


def _none_of_them(reading: Reading, match: re.Match[str]) -> Found | None:
    """States that are not among those the words before told the number of, or what they did."""
    what = said_of_so_many(reading, match)
    if what is None:
        return None
    return reading.claim(
        match, "membership", what, value=False, negated=True, states=tuple(reading.value(match, "s"))
    )


def _of_ours(reading: Reading, match: re.Match[str]) -> Found | None:
    """What a speaker says of his own state: it is taken for the one the passage speaks of, and may be another."""
    verb = match.group("v")
    what = "signed" if verb.startswith("sign") else "ratified" if verb.startswith("ratif") else "joined"
    made = making.membership_of_subject(what, negated=True)(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


def _not_yet(reading: Reading, match: re.Match[str]) -> Found | None:
    verb = match.group("v")
    what = "signed" if verb.startswith("sign") else "ratified" if verb.startswith("ratif") else "joined"
    return making.membership(what, negated=True)(reading, match)  # type: ignore[return-value]


def _in_profile(reading: Reading, match: re.Match[str]) -> Found | None:
    """How far the state a page is about went, in the line of a treaty."""
    told = next(((what, no) for what, words, no in _SENSES if words.fullmatch(match.group("v"))), None)
    if told is None or not reading.subject or reading.tag(match.group("t")).sort != "T":
        return None
    what, negated = told
    made = making.membership_of_subject(what, negated=negated)(reading, match)
    return made if isinstance(made, Found) else None


def _in_or_out(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    out = match.group("v") not in ("in", "inside", "aboard")
    return making.membership("joined", negated=out)(reading, match)


def _included(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """That states are, or are not, among so many, who are told to be bound."""
    if last_said(f"{match.string[: match.start('s')]}.") is None and not _BINDS.search(match.string):
        return None
    out = match.group("v") != "included" or "neither" in match.group()
    if _OUTSIDE.match(match.string, match.end()):
        out = not out  # "36 states, the United States included, remain outside"
    elif _DOES_ELSE.match(match.string, match.end()):
        return None  # "36 states, the United States included, use its standards"
    return making.membership("joined", negated=out)(reading, match)


_DOES_ELSE = re.compile(
    r",? (?!(?:have|has|had|are|is|were|was|remain\w*|stay\w*|stand|do|did|still|and|or|while|but|as|in|on|by|now|who|which|that)\b)[a-z]+"
)
_OUTSIDE = re.compile(
    r",? (?:(?:have|has|are|is|were|was|still|remain(?:ed|s)?|stay(?:ed|s)?|stand|do|did|had) )*(?:outside|out\b|not\b|yet to|never|no part|non-)"
)
_BINDS = re.compile(r"\bbinds?\b|\bbound\b|\bpart(?:y|ies)\b|\bmembers\b|\bratif|\bjoined\b|\bsign")


def _yes_or_no(reading: Reading, match: re.Match[str]) -> Found | None:
    """Who has and who has not, where the words before, or around, tell of joining: the step is not quite certain."""
    told = f"{reading.before[-200:]} {match.string}"
    if not _BINDS.search(told) and "<T" not in match.string[: match.start()]:
        return None
    made = making.membership("joined", negated=match.group("v") == "no")(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


IN_BRIEF: tuple[Rule, ...] = (
    rule(
        "a state, and in brackets how far it went",
        rf"{{S}} ?\((?:which |who |has |have |who have |which has )?(?P<v>{_ANY})\)",
        _bracketed,
        "Three hold out under the Convention: Egypt, Iran (signed only); India (not signed)",
    ),
    rule(
        "neither of two is among them",
        r"\bneither (?:the )?{S},? (?:is|are|was|were) (?:among|one of|part of) (?:them|these|those)(?=[.,;:)]|$)",
        _none_of_them,
        "The Convention has 110 parties. Neither Belarus nor Poland is among them",
    ),
    rule(
        "so and so isn't one of them",
        r"{S},? (?:isn't|isn’t|aren't|aren’t|wasn't|weren't|was not|were not) (?:among|one of|part of) (?:them|these|those)(?=[.,;:)]|$)",
        _none_of_them,
        "The Convention has 110 parties. Ukraine isn't one of them",
    ),
    rule(
        "we have not",
        r"\b(?:we|our country|our government|ours|our own government) (?:have|has|did|had) (?:still |also |yet |so far |even )*(?:not|never)(?: yet| even| so far| ourselves)? (?P<v>signed|ratified|joined|acceded|ratify|sign|join|accede)\b",
        _of_ours,
        "Canada signed the Convention in 2008. We have still not ratified it",
    ),
    rule(
        "a state's line: not yet ratified",
        r"^\W*(?:the )?{S}(?: ?:| [–—-]+) (?:(?!<[SNT])[^.;:]){3,90}?(?:,|;| -| –| —| but) (?:(?:it |has |is |still ) ?)*not (?:yet )?(?P<v>signed|ratified|joined|acceded)(?=[.,;)]|$)",
        _not_yet,
        "The Convention on Cluster Munitions. Canada: the bill is before the Senate, not yet ratified",
    ),
    rule(
        "a treaty's line in a state's profile",
        rf"^\W*{{T}} ?(?:\([^)<]{{2,12}}\) ?)?(?::|[–—-]|\|) ?(?:it |is |has |has been )*(?P<v>{_ANY})\W*$",
        _in_profile,
        "Cuba and disarmament\nCuba stays away.\nMine Ban Treaty: not a party",
    ),
    rule(
        "is in the treaty",
        rf"{_ACTING}{{S}}(?:,| ?[–—-]|\))? ?(?:is|are|was|were)(?: now| already| all| both| also| still)* (?P<v>in|inside|aboard|out of|not in|not aboard|not inside|not yet in) {{T}}(?=[.,;:)]|$| (?:and|but|while|since|whereas)\b)",
        _in_or_out,
        "Norway and Sweden are in the Convention on Cluster Munitions, Finland is out",
    ),
    rule(
        "and others are out",
        r"\b(?:in|inside|aboard|part of|party to|parties to) (?:the )?<T\d+>(?:,|;|,? and|,? but|,? while) (?:the )?{S} (?:(?:is|are) )?(?P<v>out|not|outside)(?=[.,;:)]|$)",
        _in_or_out,
        "Norway and Sweden are in the Convention on Cluster Munitions, Finland is out",
    ),
    rule(
        "so and so not included",
        rf"<N\d+> (?:{STATES}|{PARTIES}|signatories|of them)[^.;]{{0,60}}?,? (?:but |with )?(?:neither )?(?:the )?{{S}} (?:is |are )?(?P<v>not included|not among them|included|excluded|excepted)(?=[.,;:)]|$)",
        _included,
        "The Convention on Cluster Munitions binds 110 states, Finland not included",
    ),
    rule(
        "so and so: yes or no",
        r"(?:^|[,;:.] ?|\band |\bbut )(?:the )?{S}(?::| ?[–—-])? ?\(?(?P<v>yes|no)\)?(?=[,.;:)]|$)",
        _yes_or_no,
        "Who has joined the Convention? Norway yes, Finland no",
    ),
)
