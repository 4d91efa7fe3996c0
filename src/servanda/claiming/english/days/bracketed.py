"""Acts of a state told briefly: in brackets behind the treaty it is a party to ("a State Party to the Convention (ratified
14 March 2011; in force 1 September 2011)"), or behind each verb, or of a second treaty by its name alone.
"""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import AS_SUBJECT, PARTIES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading

_IS = r"(?:is|was|are|became|has been|have been|remains) (?:also |now |already |both )*(?:an? )?(?:full |original |long-standing )*"
_WHAT = rf"(?:{PARTIES}|signator(?:y|ies)(?: states?)?)"
_DEED = (
    r"(?P<deed>sign(?:ed|ature)|ratif(?:ied|ication)|acce(?:ded|ssion)|approv(?:ed|al)|accept(?:ed|ance)|succe(?:eded|ssion)|deposit(?:ed)?|"
    r"(?:entered |entry |came )?into force|in force|effective|since|joined)"
)
_ACT = re.compile(rf"{_DEED}(?: (?:it|on|in|from|as of|since|for it))*:? ?(?P<day><D\d+>)")
_EVENTS = (
    ("sign", "signature"),
    ("into force", "in_force_for_state"),
    ("in force", "in_force_for_state"),
    ("entered", "in_force_for_state"),
    ("entry", "in_force_for_state"),
    ("came", "in_force_for_state"),
    ("effective", "in_force_for_state"),
    ("since", "deposit_or_in_force"),
    ("joined", "joined"),
)
"""What each word begins with, and the event it tells; of the others it is the deposit."""


_AT_HOME = re.compile(
    r"\b(?:laws?|bill|act|decree|parliament|senate|congress|assembly|cabinet|government|president|contract|plan|report|request|extension)\b[^;,<]{0,30}$"
)
"""Words by which what was signed or approved is another thing, or was so at home."""


def _acts(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The acts told, each on its day."""
    states = reading.value(match, "s")
    made: list[Found] = []
    for told in _ACT.finditer(match.string, match.start("all"), match.end("all")):
        deed = told.group("deed")
        if _AT_HOME.search(match.string[match.start("all") : told.start()]):
            continue  # "law approved 9 September 2010"
        event = next((event for word, event in _EVENTS if deed.startswith(word)), "deposit")
        day = reading.tag(told.group("day"))
        claim = making.dated_of(reading, match, event, day, states)
        if claim is not None:
            begun = reading.places[told.start()]
            made.append(
                replace(claim, start=begun, end=day.end, text=reading.source[begun : day.end], own_state=True)
            )
    return made


def _of_the_second(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day of the same act under a second treaty: "ratified the first in 1998 and the second in 2011"."""
    event = "signature" if match.group("v").startswith("sign") else "deposit"
    made = making.date_of(event, of_state=True)(reading, match)
    if not isinstance(made, Found):
        return None
    second = reading.tag(match.group("t"))
    return replace(made, start=second.start, text=reading.source[second.start : made.end])


_IN_BRACKETS = re.compile(r"(?P<deed>signed|ratified|acceded)[^()]*\((?:on |in )?(?P<day><D\d+>)")


def _each_in_brackets(reading: Reading, match: re.Match[str]) -> list[Found]:
    states = reading.value(match, "s")
    made = [
        making.dated_of(
            reading,
            match,
            "signature" if told.group("deed") == "signed" else "deposit",
            reading.tag(told.group("day")),
            states,
        )
        for told in _IN_BRACKETS.finditer(match.string, match.start("all"), match.end("all"))
    ]
    return [claim for claim in made if claim is not None]


_INSIDE = r"(?P<all>(?:(?!<[ST])[^()]){0,60}?<D\d+>(?:(?!<[ST])[^()]){0,120}?)"

BRACKETED: tuple[Rule, ...] = (
    rule(
        "a party, and its acts in brackets",
        rf"{AS_SUBJECT}{{S}},? (?:which |who )?{_IS}{_WHAT}(?: (?:to|of) {{T}})?(?: \([^()<]{{2,12}}\))? ?\({_INSIDE}\)",
        _acts,
        "Uganda is a State Party to the Mine Ban Treaty (ratified 25 February 1999; in force 1 August 1999)",
    ),
    rule(
        "acts with their days in brackets",
        rf"{AS_SUBJECT}{{S}},? (?:which |who )?(?:has |had |both )*(?P<all>(?:signed|ratified|acceded to) (?:(?:{{U}}|it) )?\((?:on |in )?<D\d+>\),? (?:and |but |then |later )*(?:signed|ratified|acceded to) (?:(?:<[TC]\d+>|it) )?\((?:on |in )?<D\d+>\))",
        _each_in_brackets,
        "Mozambique has signed (3 December 2008) and ratified (14 March 2011) the Convention",
    ),
    rule(
        "and the second treaty on",
        rf"{AS_SUBJECT}{{S}},? (?:which |who |has |had |also |first |only |\w+ly )*(?P<v>signed|ratified|acceded to|joined) (?:the )?<[TC]\d+>,? (?:on|in) <D\d+>,? and (?:later |then |also )*(?:the )?(?P<t><T\d+>),? (?:on|in) {{D}}",
        _of_the_second,
        "Mozambique ratified the Mine Ban Treaty on 25 August 1998 and the Convention on Cluster Munitions on 14 March 2011",
    ),
    rule(
        "a signatory since, and a party since",
        rf"{{S}}, an? (?:original |early )?signatory(?: (?:to|of) {{U}})? (?:since|in|from) <D\d+>,? and (?:an? )?(?:full )?{PARTIES}(?: (?:to|of) {{U}})? since {{D}}",
        making.date_of("deposit_or_in_force", of_state=True),
        "Mozambique, a signatory to the Convention since 2008 and a State Party since 2011, finished early",
    ),
    rule(
        "as a party since a day the state",
        rf"(?:^|[;,] ?)as (?:an? )?(?:full )?{PARTIES}(?: (?:to|of) {{U}})? since {{D}},? (?:the )?{{S}}",
        making.date_of("deposit_or_in_force", of_state=True),
        "As a State Party to the Convention since 1 September 2011, Mozambique must clear its land",
    ),
    rule(
        "did it so long ago, on",
        rf"{AS_SUBJECT}{{S}},? (?:which |who |has |had |first |only |\w+ly )*(?P<v>signed|ratified|acceded to)(?: (?:{{U}}|it))? (?:in )?<D\d+>, (?:on )?{{D}}",
        lambda reading, match: making.date_of(
            "signature" if match.group("v") == "signed" else "deposit", of_state=True
        )(reading, match),
        "Mozambique ratified the Convention five years ago, on 14 March 2011",
    ),
    rule(
        "in a line on the treaty, a state and its act",
        r"(?:^|[;.] ?|\n)(?:the )?{T}(?: \([^()<]{2,12}\))?: ?{S},? (?P<v>signed|ratified|acceded|accession|ratification|signature)(?: on| in|:)? {D}",
        lambda reading, match: making.date_of(
            "signature" if match.group("v").startswith("sign") else "deposit", of_state=True
        )(reading, match),
        "The Convention on Cluster Munitions: Mozambique ratified 14 March 2011",
    ),
)
