"""Days told in passing: "the sixth country worldwide to ratify, in April 2009", "on 25 September 2014 the 50th state
ratified", "signing starts in Oslo on 3 December", "outlawed since 2010", "Tuvalu came in 2011, Palau in 2007"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.ahead import to_come
from servanda.claiming.english.days.newcomers import OTHER_DEEDS
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.milestones import nth_deposit
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_STATE = r"(?:country|state|nation|member|government|party|one)"
_WORLD = r"(?:worldwide|globally|in the world|on earth|overall|so far)"
_IN = r"(?: (?:in|at) (?:(?!<D|\b(?:and|but|when)\b)[^.;,:()]){2,40}?)?"
_JOINING = re.compile(
    r"\bratif|\bjoin|\bacced|\bpart(?:y|ies)\b|\bmembers?\b|\boutside\b|\bon board\b|\bsignator"
)


def _was_nth(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    event = (
        "signature" if match.group("v") == "sign" else "joined" if match.group("v") == "join" else "deposit"
    )
    return making.date_of(event, of_state=True)(reading, match)


def _opened(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.date_of("opened")(reading, match)
    if not isinstance(made, Found) or not _TREATY.search(f"{reading.before} {match.string}"):
        return None
    made = replace(made, states=())
    return made if _PAST.search(match.group()) else to_come(made, reading)


_PAST = re.compile(r"\b(?:began|started|opened)\b")


def _outlawed(reading: Reading, match: re.Match[str]) -> Found | None:
    """Weapons are banned when a treaty is adopted, signed or in force, and by states at home."""
    made = making.date_of("banned")(reading, match)
    return replace(made, note=UNSURE, states=()) if isinstance(made, Found) else None


def _came(reading: Reading, match: re.Match[str]) -> Found | None:
    """When somebody came, in a passage about who has joined."""
    before = f"{reading.before[-240:]} {match.string[: match.start()]}"
    if not _JOINING.search(before) or OTHER_DEEDS.search(before):
        return None
    made = making.date_of("joined", of_state=True)(reading, match)
    return replace(made, note=made.note or UNSURE) if isinstance(made, Found) else None


def _of_two(reading: Reading, match: re.Match[str]) -> Found | None:
    """From when the former or the latter of two treaties bound the state spoken of."""
    named = _TREATIES.findall(match.string[: match.start()])
    states, day = reading.nearby(match), reading.mention(match, "d")
    if len(named) < 2 or len(states) != 1 or day is None:
        return None
    code = reading.tag(named[-1] if match.group("w") in ("latter", "second") else named[-2]).value
    if not code:
        return None
    return reading.claim(
        match,
        "date",
        "in_force_for_state",
        value=str(day.value),
        date=day.value,
        states=states,
        treaty=code,
        note=making.certainty(reading, day),
    )


_TREATY = re.compile(r"<[TC]\d+>")
_TREATIES = re.compile(r"<T\d+>")


def _itself(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if match.group("v") == "member" and "<T" not in match.group() and "<C" not in match.group():
        return None  # of a fund, or a group
    event = "signature" if match.group("v").startswith("sign") else "deposit_or_in_force"
    return making.date_of(event, subject=True)(reading, match)


def _in_its_brackets(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return making.date_of("opened_or_signed" if match.group("v") == "signed" else "adopted")(reading, match)


def _in_a_bare_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """Four digits behind a verb, which can be nothing but a year, and may be that of the document's state or another."""
    year, states = reading.value(match, "n"), reading.nearby(match)
    if not isinstance(year, int) or not 1975 <= year <= 2049 or len(states) != 1:
        return None
    day = PartialDate.parse(str(year))
    verb = match.group("v")
    event = "signature" if verb.startswith("sign") else "joined" if verb == "joined" else "deposit"
    return reading.claim(match, "date", event, value=str(day), date=day, states=states, note=UNSURE)


OCCASIONS: tuple[Rule, ...] = (
    rule(
        "was the nth worldwide to ratify, in",
        rf"{{S}},? (?:which |who )?(?:was|is|became|being|becoming) (?:only )?(?:the )?<O\d+>(?: \w+)?(?: {_STATE})?,? {_WORLD},? to (?P<v>sign|ratify|accede|join)(?: (?:to )?(?:{{U}}|it))?,? (?:on|in|doing so on|doing so in) {{D}}",
        _was_nth,
        "Austria was the sixth country worldwide to ratify the Convention, in April 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "was the nth, on a day, to ratify",
        rf"{{S}},? (?:which |who )?(?:was|is|became|being|becoming) (?:only )?(?:the )?<O\d+>(?: \w+)?(?: {_STATE})?, (?:on|in) {{D}},? to (?P<v>sign|ratify|accede|join)\b",
        _was_nth,
        "Austria was the sixth, in April 2009, to ratify the Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "on a day the nth state ratified",
        rf"(?:^|[;:,] ?|\b(?:and|when|as|but) )(?:on|in) {{D}},? (?:the |a )?{{O}} {_STATE} (?:has |had |finally )*(?:ratified|acceded|deposited|joined)(?= (?:to )?(?:the |its |it\b)|[.,;]|$)",
        nth_deposit(),
        "On 25 September 2014 the 50th state ratified the Arms Trade Treaty",
    ),
    rule(
        "the nth state ratified on",
        rf"\bthe {{O}} {_STATE} (?:has |had |finally )*(?:ratified|acceded to|joined)(?: {{U}}| it)?,? (?:on|in) {{D}}",
        nth_deposit(),
        "The 50th state ratified the Arms Trade Treaty on 25 September 2014",
    ),
    rule(
        "signing starts on",
        rf"\b(?:signing|signatures?|the signing) (?:of {{U}} )?(?:will |would |can |could |to )?(?:starts?|begins?|began|started|opens?|opened){_IN},? (?:on|in) {{D}}",
        _opened,
        "The Convention was agreed in May; signing starts in Oslo on 3 December 2008",
    ),
    rule(
        "outlawed since",
        r"\b(?:bombs|bomblets|weapons?|munitions|mines|landmines|devices|arms|they|it) (?:has|have) (?:now |thus |both )?been (?:banned|outlawed|prohibited|illegal|forbidden)(?: (?!<)[\w-]+){0,4},? since {D}",
        _outlawed,
        "Under the Convention, the bombs have been outlawed internationally since 2010",
    ),
    rule(
        "came in a year",
        r"(?:^|[;,] |\band |\bbut )(?:the )?{S},? (?:came(?: (?:in|on board|aboard|along|later|last|next))*|got in|entered|went in|arrived)(?: only)?,? (?:on|in) {D}",
        _came,
        "In the Pacific 12 states have joined the Convention. Nauru came in 2013",
    ),
    rule(
        "and another came in",
        r"<S\d+>,? (?:came(?: (?:in|on board|aboard|along|later|last|next))*|got in|entered|went in|arrived)(?: only)?,? (?:on|in) <D\d+>(?:(?:,|;|,? and) <S\d+>,? (?:on|in) <D\d+>)*(?:,|;|,? and|,? then) (?:the )?{S},? (?:on|in) {D}",
        _came,
        "In the Pacific 12 states have joined the Convention. Nauru came in 2013, Palau in 2016",
    ),
    rule(
        "the latter bound it from",
        r"\bthe (?P<w>latter|former|first|second)(?: (?:treaty|convention|one|of these|of the two))? (?:has |had |then )*(?:bound|binds|been binding on|been in force for|entered into force for|took effect for|came into force for) (?:it|the country|{S}) (?:since|from|as of|on|in) {D}",
        _of_two,
        "Chad joined the Mine Ban Treaty in 1999 and the Convention on Cluster Munitions in 2013; the latter bound it from 1 September 2013",
    ),
    rule(
        "itself a party since",
        r"\bitself (?:an? )?(?P<v>signatory|(?:state )?party)(?: state)?(?: (?:to|of) {U})? since {D}",
        _itself,
        "Japan, vice chair of the talks on the Convention and itself a party since 2010",
    ),
    rule(
        "adopted, in brackets when",
        r"{T},? (?:which (?:was|is) )?(?P<v>adopted|agreed(?: to| upon)?|concluded|signed|negotiated) \((?:in |on )?{D}\)",
        _in_its_brackets,
        "The convention, agreed to (5/2008) by 107 countries",
    ),
    rule(
        "a treaty from a year",
        r"{T},? (?:a treaty )?from {D}(?=,)",
        _outlawed,
        "That treaty, from 1997, now has 156 members",
    ),
    rule(
        "line of a chronology: the nth ratification",
        r"^\W*{D}\)?(?: ?[:|,;.–—-] ?| )(?:the )?{O} (?:ratification|instrument|accession|deposit)\b(?! (?:by|of) (?:the )?<S)",
        nth_deposit(),
        "The Convention on Cluster Munitions in brief\nFebruary 2010: 30th ratification",
    ),
    rule(
        "on a day it became the nth party",
        r"(?:^|[;:!] ?|\band |\bwhen )(?:on|in) {D},? (?:it|the country|the island|the kingdom) (?:then |finally |officially |formally )*(?:became|becomes) (?:the )?(?:<O\d+>|latest|newest|most recent|last)(?: (?:state|country|member|full))* ?(?:party|parties|member|one)\b",
        making.date_of("deposit_or_in_force", subject=True),
        "Hungary is in. On 3 July 2012 it became the 73rd party to the Convention",
    ),
    rule(
        "signed, ratified, and the bare year",
        r"(?:^|[,;:(] ?|\band )(?P<v>signed|ratified|acceded|signature|ratification|accession|joined):? (?P<n><N\d+>)(?=[,;:.)]|$| and (?:ratified|acceded))",
        _in_a_bare_year,
        "Signed 2008, ratified 2012: so much for Lithuania",
    ),
)
