"""States and two treaties or more, told in one breath: "party to both the one and the other", "to neither", "to the one but
not the other"."""

from __future__ import annotations

import re

from servanda.claiming.english.phrases import AS_SUBJECT, verb
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading

_A = r"(?:the )?(?:\d{4} )?<T\d+>(?: \([^()<>]{1,24}\))?(?: of <D\d+>)?"
_MANY = (
    rf"{_A}(?:, {_A})*,? (?:and|as well as) (?:to |of )?{_A}"
    r"(?! (?:ha[sd]|have|was|were|is|are|will|ban(?:s|ned)?|prohibit(?:s|ed)?|require[sd]?|entered|came|took|does|did|can|could|would|should|may|must)\b)"
)
_ANY = rf"{_A}(?:, {_A})*,? (?:or|nor) (?:to |of )?{_A}"
_WHO = r"{S},?(?: which| who)?"
_DID = r"(?P<v>signed and ratified|signed(?: up to)?|ratified|joined|acceded to)"
_IS_IN = r"(?P<w>(?:full )?(?:states? )?part(?:y|ies)|signator(?:y|ies)|members?)"
_LATELY = r"(?:now |already |also |still |both |all |so far |since |never )*"
_ACTS = re.compile(AS_SUBJECT)
_WHICH = re.compile(r",? (?:which|who)\b")
_TREATY = re.compile(r"<T\d+>")


def _what(match: re.Match[str]) -> str:
    if match.groupdict().get("v"):
        return verb(match["v"].removesuffix(" up to"))
    said = match["w"]
    return "signed" if said.startswith("signator") else "joined" if said.startswith("member") else "parties"


def _of(*, so: str = "", not_so: str = "") -> Make:
    """A claim for each treaty named in the group ``so``, and one that denies it for each named in ``not_so``."""

    def make(reading: Reading, match: re.Match[str]) -> list[Found]:
        acts = _ACTS.match(match.string, match.start("s")) or _WHICH.match(match.string, match.end("s"))
        if acts is None:
            return []
        states, what = reading.value(match, "s"), _what(match)
        made: list[Found] = []
        for group, denied in ((so, False), (not_so, True)):
            for named in _TREATY.findall(match[group]) if group else ():
                treaty = reading.tag(named)
                found = reading.claim(
                    match,
                    "membership",
                    "joined" if denied and what in ("ratified", "parties") else what,
                    value=not denied,
                    negated=denied,
                    treaty=treaty.value,
                    states=tuple(states),
                )
                if found is not None:
                    start = treaty.start if made else found.start
                    text = reading.source[start : treaty.end]
                    made.append(replace(found, start=start, end=treaty.end, text=text, also=()))
        return made

    return make


TWO_TREATIES: tuple[Rule, ...] = (
    rule(
        "has joined neither of two treaties",
        rf"{_WHO} (?:has|have|had) {_LATELY}{_DID} neither (?P<no>{_A} nor {_A}(?: nor {_A})*)",
        _of(not_so="no"),
        "India has signed neither the Convention on Cluster Munitions nor the Mine Ban Treaty",
    ),
    rule(
        "has neither joined the one treaty nor the other",
        rf"{_WHO} (?:has|have|had) {_LATELY}neither {_DID} (?P<no>{_A} nor (?:signed |ratified |joined |acceded to )?{_A})",
        _of(not_so="no"),
        "Iran has neither signed the Mine Ban Treaty nor the Convention on Cluster Munitions",
    ),
    rule(
        "is party to neither of two treaties",
        rf"{_WHO} (?:is|are|was|were|remains?) {_LATELY}(?:an? )?{_IS_IN} (?:to|of) neither (?P<no>{_A} nor (?:to |of )?{_A})",
        _of(not_so="no"),
        "India is party to neither the Convention on Cluster Munitions nor the Mine Ban Treaty",
    ),
    rule(
        "has not joined either of two treaties",
        rf"{_WHO} (?:has|have|had) (?:not|never)(?: yet)? {_DID} (?:either )?(?P<no>{_ANY})",
        _of(not_so="no"),
        "India has not signed the Convention on Cluster Munitions or the Mine Ban Treaty",
    ),
    rule(
        "is not party to either of two treaties",
        rf"{_WHO} (?:is|are) (?:still )?not (?:yet )?(?:an? )?{_IS_IN} (?:to|of) (?:either )?(?P<no>{_ANY})",
        _of(not_so="no"),
        "India is not a party to either the Convention on Cluster Munitions or the Mine Ban Treaty",
    ),
    rule(
        "has joined the one treaty but not the other",
        rf"{_WHO} (?:has |have |had )?{_LATELY}{_DID} (?P<so>{_A}),? but (?:has |have )?(?:still )?not(?: yet)? (?P<no>{_A})(?=[.,;)]|$| (?:and|or|which|because|nor)\b)",
        _of(so="so", not_so="no"),
        "Poland has joined the Mine Ban Treaty but not the Convention on Cluster Munitions",
    ),
    rule(
        "is party to the one treaty but not the other",
        rf"{_WHO} (?:(?:is|are|was|were) {_LATELY})?(?:an? )?{_IS_IN} (?:to|of) (?P<so>{_A}),? but (?:still )?not(?: yet)? (?:to |of |a party to )?(?P<no>{_A})(?=[.,;)]|$| (?:and|or|which|because|nor)\b)",
        _of(so="so", not_so="no"),
        "Poland is a party to the Mine Ban Treaty but not to the Convention on Cluster Munitions",
    ),
    rule(
        "has joined two treaties",
        rf"{_WHO} (?:has|have) {_LATELY}{_DID} (?:both )?(?P<so>{_MANY})",
        _of(so="so"),
        "Norway has ratified both the Convention on Cluster Munitions and the Mine Ban Treaty",
    ),
    rule(
        "is party to two treaties",
        rf"{_WHO} (?:is|are) {_LATELY}(?:an? )?{_IS_IN} (?:to|of) (?:both )?(?P<so>{_MANY})",
        _of(so="so"),
        "Norway is a State Party to the Convention on Cluster Munitions, the Mine Ban Treaty and the Arms Trade Treaty",
    ),
)
