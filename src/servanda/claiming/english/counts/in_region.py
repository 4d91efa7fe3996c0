"""How many in a region or a group have done it, the region told behind the states: "38 countries in Africa have signed it",
"ratified by 16 states of the European Union", "by 16 African states"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ARE, DONE, HAVE, PARTIES, THE, noun, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import OF_SOME, Found, replace
from servanda.claiming.reading import Reading

_STATES = (
    r"(?:(?:member |un member |sovereign |independent )?(?:states|countries|nations|governments)|members)"
)
_IN = r"(?:in|of|from|across|throughout|within) (?:the )?(?:<H\d+> )?{G}(?: region| alone)?"
_NO_PART = r"(?<!\bof )(?<!\bof the )(?<!\ball )(?<!\ball of )(?<!\bthe )(?<!\banother )(?<!\bfurther )(?<!\bother )(?<!\bthese )"


def _of_the_region(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    told = match.groupdict()
    what = verb(told["v"]) if told.get("v") else noun(told["w"])
    made = making.count(what, group=True)(reading, match)
    if isinstance(made, Found) and _BY_SOME.search(match.group()):
        return replace(made, note=OF_SOME)
    return made


_BY_SOME = re.compile(r" by .* of (?:the )?<G\d+>")
"""Words that may count some of a group: "signed by 26 countries of the EU"."""


IN_REGION: tuple[Rule, ...] = (
    rule(
        "n states in a region have",
        rf"{_NO_PART}{{N}} {_STATES} {_IN},? (?:{HAVE} (?P<v>{DONE})|{ARE} (?:legally |formally |fully )*(?P<w>{PARTIES}|bound(?: by)?|signatories|signatory states))\b{THE}",
        _of_the_region,
        "38 countries in Africa have signed the Convention",
        "Twenty members of NATO are parties to the Convention",
    ),
    rule(
        "done by n states in a region",
        rf"\b(?P<v>signed and ratified|signed|ratified|joined|acceded to)(?: (?:so far|to date|now|already))? by (?:a total of |all )?{{N}} {_STATES} {_IN}(?=[.,;)]|$| and )",
        _of_the_region,
        "The Convention has been signed by 38 countries in Africa",
    ),
    rule(
        "done by n of a group's states",
        rf"\b(?P<v>signed and ratified|signed|ratified|joined|acceded to)(?: (?:so far|to date|now|already))? by (?:a total of |all )?{{N}} {{G}}(?: {_STATES})?(?=[.,;)]|$| and )",
        _of_the_region,
        "The Convention has been ratified by 16 African states",
    ),
)
