"""Who came last, and when, in few words: "Lebanon was the latest, on 5 November", "Malawi (2022) and Singapore (2023) are
the latest to join", "also in 2014: Congo and Guinea", "Finland follows on 10 January"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.ahead import to_come
from servanda.claiming.english.phrases import PARTIES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

_WHO = rf"(?:{PARTIES}|states?|country|countries|nations?|governments?|signator(?:y|ies)|members?|ones?|newcomers?|of (?:them|these|those|all))"
_LAST = r"(?:latest|last|newest|most recent|youngest)"
_LATELY = r"(?:so far|to date|yet|of all|among them|worldwide)"
_SIGNING = re.compile(r"\bsign(?:ed|s|ing|ator|ature)")
_BINDING = re.compile(
    r"\bratif|\bacced|\baccession|\bjoin|\bpart(?:y|ies)\b|\bmembers?\b|\bbound\b|\bdeposit"
)
_JOINING = re.compile(rf"{_BINDING.pattern}|\bsign|\bto do so\b")
_TO_SIGN = re.compile(r"\bto sign\b|\bsignator")


OTHER_DEEDS = re.compile(
    r"\bdestr|\bstock|\bclear|\bcomplet|\bfinish|\breport|\blaws?\b|\blegislat|\benact|\bhost|\bvisit|\b(?:in)?use[ds]?\b|\bproduc|"
    r"\bexport|\bcontribut|\bdonat|\bdonor|\bpresid|\bchair|\bextension|\brequest|\bvot(?:e|ed|ing)\b|\bpledg|\bpromis|\bspeak|\bspoke"
)
"""What states do besides joining, and do last, or as the nth, as well."""


def said_last(text: str) -> str:
    """What a text says last that states did: signed, or bound themselves; empty where it says neither, or tells of
    other deeds too."""
    if OTHER_DEEDS.search(text):
        return ""
    signed = max((found.end() for found in _SIGNING.finditer(text)), default=0)
    bound = max((found.end() for found in _BINDING.finditer(text)), default=0)
    if signed == bound:
        return ""
    return "signature" if signed > bound else "joined"


def _before(reading: Reading, match: re.Match[str]) -> str:
    return f"{reading.before[-240:]} {match.string[: match.start()]}"


_DONE_SINCE = re.compile(
    r"\b(?:host|chair|presid|report|request|ask|pay|paid|contribut|pledg|sp(?:eak|oke)|destroy|clear|complet|finish|enact|submit|attend|donat)\w*\b[^.]{0,60}\W*$"
)
"""What else somebody may be the latest to have done."""


def _the_latest(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day of the one who did last what the words before say."""
    before = _before(reading, match)
    told = said_last(before)
    if not told and not _BINDING.search(match.group()):
        return None
    if (
        not _BINDING.search(match.group())
        and not _TO_SIGN.search(match.group())
        and _DONE_SINCE.search(before)
    ):
        return None
    # Where both are told of before, the last one may have done either.
    signed = _TO_SIGN.search(match.group()) or (told == "signature" and not _BINDING.search(before))
    made = making.date_of("signature" if signed else "joined", of_state=True)(reading, match)
    return made if isinstance(made, Found) else None


def _each_in_brackets(reading: Reading, match: re.Match[str]) -> list[Found]:
    """Each state with the day in the brackets behind it."""
    if OTHER_DEEDS.search(match.group()) or (
        not _JOINING.search(match.group()) and not said_last(_before(reading, match))
    ):
        return []
    event = "signature" if _TO_SIGN.search(match.group()) else "joined"
    made = []
    for pair in _PAIR.finditer(match.group("all")):
        state, day = reading.tag(pair["s"]), _day(reading.tag(pair["d"]))
        if day is not None and len(state.value) == 1:
            found = making.dated_of(reading, match, event, day, state.value)
            made += [replace(found, own_state=True)] if found is not None else []
    return made


def _each_followed(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The same of those that followed: they did what the words before tell, which may be one of several things."""
    if not said_last(f"{_before(reading, match)} {match.group()}"):
        return []
    return [replace(found, note=found.note or UNSURE) for found in _each_in_brackets(reading, match)]


def _last_to_join(reading: Reading, match: re.Match[str]) -> Found | None:
    """The same, unless the words before tell of stocks, reports or the like, of which one may be the last too."""
    return None if OTHER_DEEDS.search(_before(reading, match)) else _the_latest(reading, match)


def _day(item: Mention) -> Mention | None:
    """A day, or four digits in brackets that can be nothing but a year."""
    if item.sort == "D":
        return item
    year = item.value if isinstance(item.value, int) and 1975 <= item.value <= 2049 else None
    return item._replace(sort="D", value=PartialDate.parse(str(year))) if year else None


_IN_BRACKETS = r" ?\((?:in |on )?<[DN]\d+>\)"
_PAIR = re.compile(r"(?P<s><S\d+>) ?\((?:in |on )?(?P<d><[DN]\d+>)\)")
_PAIRS = rf"(?P<all><S\d+>{_IN_BRACKETS}(?:(?:, and|,| and) (?:the )?<S\d+>{_IN_BRACKETS}){{1,7}})"


def _likewise(reading: Reading, match: re.Match[str]) -> Found | None:
    """What others did in a year or month, as the words before tell it of somebody."""
    told = said_last(_before(reading, match))
    if not told:
        return None
    made = making.date_of(told)(reading, match)
    return replace(made, note=made.note or UNSURE) if isinstance(made, Found) else None


_LEAVING = re.compile(r"\bwithdr|\bdenounc|\bdenunci|\bleav|\bleft\b|\bquit|\bexit|\bdepart")


def _follows(reading: Reading, match: re.Match[str]) -> Found | None:
    """When one will be out that follows others who left; who follows those that joined, joins."""
    before = _before(reading, match)
    if not _LEAVING.search(before):
        return None
    made = making.date_of("withdrawal_effective", of_state=True)(reading, match)
    if not isinstance(made, Found):
        return None
    if match.groupdict().get("f"):  # the day in the words about who follows is of something else
        first = reading.places[match.start("f")]
        made = replace(made, start=first, text=reading.source[first : made.end])
    return to_come(made, reading)


def _party_in_brackets(reading: Reading, match: re.Match[str]) -> list[Found]:
    """When the state spoken of ratified, and from when it was bound."""
    states = reading.value(match, "s") if "s" in match.groupdict() else ()
    states = states or reading.nearby(match)
    if len(states) != 1:
        return []
    first, second = reading.mention(match, "d"), reading.mention(match, "m")
    assert first is not None
    event = "signature" if match.group("v").startswith("sign") else "deposit"
    made = [making.dated_of(reading, match, event, first, states)]
    if second is not None:
        made.append(making.dated_of(reading, match, "in_force_for_state", second, states))
    return [found for found in made if found is not None]


def _did_in_brackets(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    verb = match.group("v")
    event = "signature" if verb.startswith("sign") else "joined" if verb == "joined" else "deposit"
    return making.date_of(event, of_state=True)(reading, match)


NEWCOMERS: tuple[Rule, ...] = (
    rule(
        "was the latest, on",
        rf"{{S}},? (?:which |who )?(?:is|was|became|being|came) (?:currently |now )?(?:the )?(?:very )?{_LAST}(?: {_WHO})*(?: (?:to|of|in) {{U}})?(?: {_LATELY})?(?: to (?:do so|join|ratify|accede|sign)(?: {{U}}| it)?)?,? (?:on|in|since|as of) {{D}}",
        _last_to_join,
        "Of these, 46 have ratified the Convention. Lebanon was the latest, on 5 November 2010",
        "Nauru is the newest State Party to the Convention, since 4 February 2013",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "several, each with its day in brackets, are the latest",
        rf"{_PAIRS},? (?:are|were|being|have been|became) (?:the )?(?:<N\d+> )?(?:{_LAST}|first)(?: {_WHO})*(?: to (?:do so|join|ratify|accede|sign)\b)?(?! to (?!(?:join|ratify|accede|sign)\b|(?:the )?<[TC]))",
        _each_in_brackets,
        "The Convention has 127 parties; Malawi (2022) and Singapore (2023) are the latest to join",
    ),
    rule(
        "several followed, each with its day in brackets",
        rf"{_PAIRS},? (?:have |has )?(?:also )?(?:followed(?: suit)?|came next|came later|joined(?: later| since)?|ratified(?: later| since)?)(?=[.,;]|$| (?:it\b|(?:the )?<[TC]))",
        _each_followed,
        "Croatia has been a party to the Convention since 2009; Bulgaria (2011) and Hungary (2012) followed",
    ),
    rule(
        "the latest are several, each with its day in brackets",
        rf"\b(?:{_LAST}|recent|new)(?: {_WHO}| accessions?| ratifications?| additions?)*(?: (?:to|of|in) {{U}})?(?: to (?:do so|join|ratify|accede|sign)(?: (?:to )?{{U}})?)?(?: (?:are|were|include|included|being|have been)|:) (?:the )?{_PAIRS}",
        _each_in_brackets,
        "The latest States Parties to the Convention are Nigeria (2023) and South Sudan (2023)",
    ),
    rule(
        "others did it too, in",
        r"^\W*(?:and )?(?:also|likewise) (?:in|on) {D}(?: it was|,|:| came| followed)? (?:the )?{S}\W*$",
        _likewise,
        "Belize acceded to the Convention in September 2014. Also in 2014: Congo, Guinea and Guyana",
    ),
    rule(
        "will follow out of it on",
        r"{S}(?:, (?:which|who) (?:(?!<[SN])[^.;]){3,80}?,)? (?P<f>will follow|follows|is to follow|are to follow|is next|are next|comes next|is due to follow|will be next|is set to follow)(?: suit| them)?,? (?:on|in) {D}",
        _follows,
        "Latvia withdrew from the Mine Ban Treaty on Saturday. Finland, which gave notice in July, follows on 10 January 2026",
    ),
    rule(
        "and another will follow out of it on",
        r"(?:will follow|follows|to follow|next)(?: suit| them)?,? (?:on|in) <D\d+>(?:,|;|,? and|,? then|,? followed by) (?:the )?{S},? (?:on|in) {D}",
        _follows,
        "Latvia withdrew from the Mine Ban Treaty on Saturday. Finland follows on 10 January 2026 and Poland on 20 February 2026",
    ),
    rule(
        "did it, and in brackets when",
        r"{S},? (?:has |have |had |which |who |also |since |now )*(?P<v>signed|ratified|acceded(?: to)?|joined)(?: {T}| it)? \((?:on |in )?{D}\)",
        _did_in_brackets,
        "Gambia has ratified the Convention on Cluster Munitions (11 December 2018)",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "its ratification, and in brackets when",
        r"{S}(?:'s?)? (?:own |formal )?(?P<v>ratification|accession|signature|signing)s? (?:of|to) {T} \((?:on |in )?{D}\)",
        _did_in_brackets,
        "Denmark's ratification of the Convention on Cluster Munitions (12 February 2010) was a milestone",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "its standing, and in brackets since when",
        rf"\b(?:{PARTIES}|signatory) \((?P<v>deposit(?:ed)?|ratified|acceded|ratification|accession|signed|signature)(?::| of instrument:?)?(?: on| in)? {{D}}(?:(?:;|,|,? and) (?:in force|entry into force|entered into force|eif|effective|bound)(?::| since| on| from)? (?P<m><D\d+>))?",
        _party_in_brackets,
        "Convention on Cluster Munitions, Lithuania: State Party (deposit: 24 March 2011; entry into force: 1 September 2011)",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
