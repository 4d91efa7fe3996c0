"""Days of states in lists, brackets and labels: "Cuba (6 April 2016)", "Canada (signed ..., ratified ...)", "Ratified on ..."."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.deeds import LEAVING, SAID, deed_of, event
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading


def _label(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day in a line of a page about one state."""
    said = match.group("v")
    what = "in_force_for_state" if "party" in said else event(said)
    return making.date_of(what, subject=True)(reading, match)


def _listed(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day beside a state in a list, of what the words before the list say that those in it did."""
    said = SAID.findall(match.string[: match.start()].rsplit(";", 1)[0])
    if not said and _NEWEST.search(match.string[: match.start()]) and _OF_PARTIES.search(reading.before):
        said = ["joined"]  # "164 are parties. Newest: Sri Lanka (13 December 2017)"
    if not said and _AMONG.search(match.string[: match.start()]):
        said = ["joined"]  # "Many are on board, among them Germany (July 2009)"
    if not said and _GAINED.search(match.string[: match.start()]):
        said = ["joined"]  # "It gained two parties in 2023: Nigeria (28 February)"
    state = reading.mention(match, "s")
    if not said or state is None or len(state.value) != 1 or reading.is_place(state):
        return None  # "who signed it in Oslo, Norway, on 3 December"
    made = making.date_of(event(said[-1]), of_state=True)(reading, match)
    if not isinstance(made, Found):
        return None
    told = {event(word) for word in said}
    several = (len(told) > 1 and "signature" in told) or LEAVING.search(match.string) is not None
    return replace(made, note=UNSURE) if several else made


_NEWEST = re.compile(
    r"^\W*(?:the )?(?:newest|latest|most recent|last|recent)(?: (?:ones?|additions?|newcomers?|members?|two|three|<N\d+>|to join))*(?: (?:are|were|is|was|being))?:? ?(?:(?:the )?<S\d+> \(<D\d+>\)(?:,|,? and)? ?)*(?:the )?$"
)
"""What leads to those that joined last, and those of them told so far."""
_AMONG = re.compile(
    r"\b(?:on board|part(?:y|ies)|members?|bound by it)(?: (?:to|of)? ?(?:the )?<[TC]\d+>)?,? (?:among them|including|such as|namely|notably|:)[^.;]*$"
)
"""What leads to some of those that are in."""
_GAINED = re.compile(
    r"<N\d+> (?:new |more |further |additional )*(?:states )?(?:parties|members)\b(?:(?!<N)[^.;]){0,60}$"
)
"""What leads to the newcomers of a time."""
_OF_PARTIES = re.compile(r"\bpart(?:y|ies)\b|\bratif|\bjoin|\bacced")


def _then(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The second of two labels with their days."""
    return deed_of()(reading, match) if _FIRST.search(match.string[: match.start()]) else None


_FIRST = re.compile(r"(?:\(|\bsignature:? |\bsigned:? )(?:on |in )?<D\d+>$")

LISTED: tuple[Rule, ...] = (
    rule(
        "label of what a state did",
        r"^\W*(?P<v>ratified|acceded|joined|ratification|accession|state party|party)(?: it)?(?: on| in| as of| since|:|,)? {D}",
        _label,
        "Ratified on 4 May 2010; national law took effect before",
    ),
    rule(
        "and in the brackets, or the label, what it did then",
        r"(?<=<D\d>|D\d\d>)[;,/] ?(?:and )?(?P<v>acceded|ratified|accession|ratification)(?: (?:to )?it)?(?: in| on|:)? {D}(?=[);,.]|$)",
        _then,
        "Canada (signed 3 December 2008, ratified 16 March 2015) is a party to the Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "a state and a label, signed on",
        r"(?:^|[;.] )(?:the )?{S} ?[:|-] ?(?:{U} ?[:,-]? ?)?(?P<v>acceded|ratified|signed|joined|accession|ratification|signature)(?: (?:to )?(?:{U}|it))?(?: in| on| since|:)? {D}",
        deed_of(of_state=True),
        "Sri Lanka: acceded to the Convention on 13 December 2017",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "in a list with its day in brackets",
        r"(?:(?<=, )|(?<=: )|(?<=and )|(?<=are )|(?<=were )|(?<=by )|(?<=including )|(?<=\) )|(?<=, the ))(?:the )?{S} \((?:in |on )?{D}\)(?=[,;.)]| and| are| were| is| was| have| had|$)",
        _listed,
        "The most recent states to join the Convention are Cuba (6 April 2016) and Palau (19 April 2016)",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "in a list with its day",
        r"(?:: |, |; | and |\b(?:were|are|being|was) )(?:the )?{S},? (?:on|in) {D}(?=[,;.)]| and|$)",
        _listed,
        "Two states joined the Convention in spring: Cuba on 6 April 2016 and Palau on 19 April 2016",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "in brackets behind the treaty what it did on",
        r"{T} \((?:which |it )?(?P<v>acceded|ratified|signed|joined)(?: in| on| since|:)? {D}\)",
        deed_of(),
        "Canada is a State Party to the Convention (ratified March 2015)",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "in brackets what it did on",
        r"{S} \((?:which |who )?(?:has |had |it |first |only )*(?P<v>acceded|ratified|signed|joined|accession|ratification|signature|signatory)(?: (?:to )?(?:{U}|it))?(?: in| on| since|:)? {D}(?=[);,]| and\b)",
        deed_of(of_state=True),
        "Cuba (acceded on 6 April 2016) and Palau (ratified on 19 April 2016) are the latest to join the Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
