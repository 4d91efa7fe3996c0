"""French: what a state is, told beside its name: "non partie à la Convention, l'Ukraine", "la Finlande n'étant pas partie",
"État partie depuis le 1er septembre 2013, le Tchad"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.dating import ON
from servanda.claiming.french.signs import ADVERBS, DONE, GRAMMAR, IT, sense
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import members

_figure, _dated = GRAMMAR.figure, GRAMMAR.dated
_THE = r"(?:la |le |les |l')?"
_BEGINS = (
    r"(?:^|(?<=[.;:«»] )|(?<=[—–-] ))(?:mais,? |or,? |car,? |bien que |quoique |toutefois,? |cependant,? )?"
)
_GOES_ON = r",? (?!et\b|ou\b|ainsi que\b|comme\b)(?=[a-zà-ÿ'])"
"""What the state does or is: no further state of a list."""
_OF_IT = rf"(?: {{T}}| {IT}|(?: de| à| du| au)? ?(?:cet instrument|celle-ci|celui-ci))"
_ROLE = r"(?:[eé]tats? |pays )?(?:parties?(?: prenantes?)?|membres?|signataires?|liée?s? par)"
_STILL = r"(?: toujours| encore| elle-même| lui-même| même| pourtant| elle| lui)*"


def _role(words: str) -> str:
    return "signed" if "signat" in words else "parties"


_OF_ANOTHER = re.compile(
    r"\b(?:de|du|des|d'|par|avec|contre|à|au|en|et|ou|chez|dans|vers)(?: la| le| l'| les)? ?$"
)
"""What stands before a state that is told of another, which the words behind it may be about."""


def _plainly(negated: bool) -> Make:
    """What the one state right before the words is: for certain where it is told of nobody else, and in one number."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        made = members(_role, negated=negated)(reading, match)
        if not isinstance(made, Found):
            return made
        one = len(made.states) == 1 and re.search(r"(?:signataire|partie|membre)\b", match.group("v"))
        plain = one and _OF_ANOTHER.search(match.string[: match.start()]) is None and match.group("t")
        # Whom some call a signatory, has acceded; whoever has not ratified, has signed all the same.
        signed = not negated and made.what == "signed"
        return made if plain and not signed else replace(made, note=UNSURE)

    return make


APPOSED: tuple[Rule, ...] = (
    _figure(
        "being no party, a state",
        rf"{_BEGINS}n'(?:étant{_STILL} pas(?: encore)?(?: un| une)?|ayant{_STILL} jamais été) (?P<v>{_ROLE}){_OF_IT}, {_THE}{{S}}{_GOES_ON}",
        members(_role, negated=True),
        "N'étant pas partie à la Convention, la Finlande n'est pas tenue de détruire ses stocks",
    ),
    _figure(
        "having not signed, a state",
        rf"{_BEGINS}(?:n'(?:y )?ayant|ne l'ayant){_STILL} (?:pas|jamais)(?: encore)? (?P<v>{DONE})(?:{_OF_IT})?, {_THE}{{S}}{_GOES_ON}",
        members(sense, negated=True),
        "N'ayant pas ratifié la Convention, Haïti n'a pas d'obligations",
    ),
    _figure(
        "having signed, a state",
        rf"{_BEGINS}(?:(?:y |l')?ayant){ADVERBS} (?P<v>{DONE})(?:{_OF_IT})?, {_THE}{{S}}{_GOES_ON}",
        members(sense),
        "Ayant ratifié la Convention, le Tchad a présenté son plan",
    ),
    _figure(
        "no party to it, a state",
        rf"{_BEGINS}(?:non[- ]|pas )(?P<v>{_ROLE}){_OF_IT}, {_THE}{{S}}{_GOES_ON}",
        members(_role, negated=True),
        "Non partie à la Convention, l'Ukraine a reçu des obus",
    ),
    _dated(
        "party since, a state",
        rf"{_BEGINS}(?:pays |[eé]tat |juridiquement )?(?:partie|membre|liée?)(?: (?:par )?(?:{{T}}|{IT}))?,? (?:depuis|dès){ON}{{D}},? {_THE}{{S}}{_GOES_ON}",
        making.date_of("in_force_for_state", of_state=True),
        "État partie depuis le 1er septembre 2013, le Tchad l'a ratifiée le 26 mars 2013",
    ),
    _figure(
        "a state being no party",
        rf"{{S}}(?:, \w+,)? n'étant{_STILL} pas(?: encore)?(?: un| une| des)? (?P<v>{_ROLE})(?:{_OF_IT}|(?= ?[.,;)]|$))",
        members(_role, negated=True),
        "La Pologne n'étant pas partie à la Convention, ses producteurs sont surveillés",
    ),
    _figure(
        "a state, party to it",
        r"{S}, (?:(?:lui|elle|eux)(?:-même|-mêmes)?(?: aussi)? )?(?:un |une )?(?:(?:pays|[eé]tats?) )?(?P<v>signataires?|parties?|membres?) (?=[dàa]){T}",
        _plainly(negated=False),
        "La France, signataire de la Convention",
    ),
    _figure(
        "a state, no party to it",
        r"{S}, (?:qui n'est(?: toujours| encore)? pas |(?:(?:pays|[eé]tats?) )?(?:toujours |encore )?(?:non[- ]|pas ))(?P<v>signataires?|parties?|membres?|liée?s? par)(?: {T}|(?= ?[.,;)]|$))",
        _plainly(negated=True),
        "La Finlande, État non signataire de la Convention",
    ),
)
