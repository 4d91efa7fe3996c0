"""Days told in passing: "the sixth country worldwide to ratify, in April 2009", "on 25 September 2014 the 50th state
ratified", "signing starts in Oslo on 3 December", "outlawed since 2010", "Tuvalu came in 2011, Palau in 2007"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.ahead import to_come
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.milestones import nth_deposit
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

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
    if not isinstance(made, Found):
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
    if not _JOINING.search(f"{reading.before[-240:]} {match.string[: match.start()]}"):
        return None
    made = making.date_of("joined", of_state=True)(reading, match)
    return replace(made, note=made.note or UNSURE) if isinstance(made, Found) else None


OCCASIONS: tuple[Rule, ...] = (
    rule(
        "was the nth worldwide to ratify, in",
        rf"{{S}},? (?:which |who )?(?:was|is|became|being|becoming) (?:only )?(?:the )?<O\d+>(?: \w+)?(?: {_STATE})?,? {_WORLD},? to (?P<v>sign|ratify|accede|join)(?: (?:to )?(?:{{U}}|it))?,? (?:on|in|doing so on|doing so in) {{D}}",
        _was_nth,
        "Austria was the sixth country worldwide to ratify the Convention, in April 2009",
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
)
