"""Until when a state let the others wait: "it took Somalia until September 2015 to ratify", "not until 2015 did it join"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Make, Rule, marked, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_DEED = (
    r"(?P<v>ratif(?:y|ied|ying)|acced(?:e|ed|ing)(?: to)?|join(?:ed|ing)?|sign(?:ed|ing)?|deposit(?:ed|ing)?|"
    r"bec[ao]m(?:e|ing) (?:a )?(?:full )?(?:states? )?party)(?! (?:a|an|into|off)\b)"
)
_IT = r"(?:it|the (?:country|government|state|kingdom|republic|island|nation|parliament))"
_ONLY = r"(?:(?:only|even|as late as|late|early|the end of|well) )*"


def _of(of_state: bool) -> Make:
    """The day of the deed: the step of a state that a verb in any of its forms tells."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        said = match.group("v")
        what = "deposit"
        if said.startswith("sign"):
            what = "signature"
        elif said.startswith("join"):
            what = "joined"
        elif said.startswith("bec"):
            what = "deposit_or_in_force"
        return making.date_of(what, of_state=of_state, subject=not of_state)(reading, match)

    return make


_WAITING: tuple[Rule, ...] = (
    rule(
        "it took a state until a day to do it",
        rf"\b(?:took|taken|takes) {{S}} (?:from <D\d+> (?:to|until)|{_ONLY}(?:un)?til) {_ONLY}{{D}},? to (?:formally |finally |fully )?{_DEED}",
        _of(True),
        "It took Somalia until September 2015 to ratify the Convention",
        "It took Somalia from December 2008 to September 2015 to ratify the Convention",
    ),
    rule(
        "it took until a day for a state to do it",
        rf"\b(?:took|taken|takes) {_ONLY}(?:un)?til {_ONLY}{{D}},? for (?:the )?{{S}} to (?:formally |finally |fully )?{_DEED}",
        _of(True),
        "It took until September 2015 for Somalia to ratify the Convention",
    ),
    rule(
        "it took until a day to do it",
        rf"\b(?:took|taken|takes) (?:{_IT} )?{_ONLY}(?:un)?til {_ONLY}{{D}},? to (?:formally |finally |fully )?{_DEED}",
        _of(False),
        "Somalia signed the Convention early, but it took until September 2015 to ratify it",
    ),
    rule(
        "a state waited until a day to do it",
        rf"{{S}},? (?:which |who |has |had |only |then |also )*(?:wait(?:ed)?|held (?:back|off|out)|hesitated|dithered|delayed|(?:had|have) to wait) {_ONLY}(?:un)?til {_ONLY}{{D}},? (?:to|before|for|with|and|when it) (?:formally |finally |fully |it )*{_DEED}",
        _of(True),
        "Somalia waited until September 2015 before ratifying the Convention",
    ),
    rule(
        "not until a day did a state do it",
        rf"\b(?:not until|only (?:in|on)|not before) {_ONLY}{{D}},? (?:did|that|when|and then) (?:the )?{{S}},? (?:then |finally |formally |actually |also )*{_DEED}",
        _of(True),
        "It was not until September 2015 that Somalia ratified the Convention",
    ),
    rule(
        "not until a day did it do it",
        rf"\b(?:not until|only (?:in|on)|not before) {_ONLY}{{D}},? (?:did|that|when) {_IT} (?:then |finally |formally |actually |also )*{_DEED}",
        _of(False),
        "Somalia signed the Convention in 2008; only in September 2015 did it ratify",
    ),
    rule(
        "it was on a day that a state did it",
        rf"\bit was (?:not until |only |back |on |in |as early as )*{{D}},? (?:that|when) (?:the )?{{S}},? (?:then |finally |formally |first |also )*{_DEED}",
        _of(True),
        "It was in September 2015 that Somalia ratified the Convention",
    ),
)

WAITING = marked(Mark.MAY_BE_DOMESTIC, _WAITING)
