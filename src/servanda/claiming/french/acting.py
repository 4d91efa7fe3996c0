"""Acts told in French by a second verb or in a row: "qui l'a signée en 2008 et ratifiée en 2009", and adoptions by so many."""

from __future__ import annotations

import re
from dataclasses import replace

from servanda.claiming import making
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading

_dated = GRAMMAR.dated
_ON = r"(?:,? ?(?:officiellement|le|en|du|date|:|fin|début)(?!\w))*,? ?"
_SINCE = r"(?:,? (?:et|puis|et puis|avant de|puis enfin)) "
_PAPERS = r"(?:ratification|adhésion|acceptation|approbation|ratifiée?|dépôt(?: de l'instrument)?(?: de ratification)?)"
_STATE = r"(?:la |le |l'|les )?{S}"


def adopted_by_many(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day ``d`` on which so many adopted the treaty; a month or a year, and what was "approved", may be a signing."""
    made = making.date_of("adopted")(reading, match)
    if not isinstance(made, Found) or made.date is None:
        return None
    sure = made.date.exact and match.group().startswith("adopt")
    return made if sure else replace(made, note=made.note or UNSURE)


ACTS: tuple[Rule, ...] = (
    _dated(
        "signed it, and ratified on",
        rf"{{S}},? (?:qui (?:l'|y )?|l')(?:a|avait) (?:signée?|paraphée?)(?:[^.;<]|<[TCD]\d+>){{0,60}}?{_SINCE}(?:(?:l'a|y a|l'avait|a|avait) )?(?:(?:ensuite|finalement|également|enfin) )?(?:la |le |y )?(?:ratifiée?|ratifier|adhéré|adhérer)(?: {{T}})?{_ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "La France, qui l'a signée en 2008 et l'a ratifiée en septembre 2009",
    ),
    _dated(
        "signed by a state, and ratified on",
        rf"(?:signée?|paraphée?) par {_STATE}(?:[^.;<]|<[TCD]\d+>){{0,50}}?(?:,? (?:et|puis|et puis)) (?:ensuite |finalement )?ratifiée?{_ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "signée par la France en 2008 et ratifiée le 25 septembre 2009",
    ),
    _dated(
        "a state, its signature, its ratification and their days",
        rf"{{S}} ?[:|,(–—-]+ ?(?:signature|signée?|signataire)[ :]*{_ON}<D\d+> ?[,;|/–—-]* ?(?:et )?(?:(?:sa|la) )?{_PAPERS}[ :]*{_ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "Bénin : signature le 3 décembre 2008, ratification le 10 juillet 2017",
    ),
    _dated(
        "adopted by so many on",
        r"\b(?:adoptée?|approuvée?),? (?:[^.;,<]{0,30} )?par (?:<H\d+> )*<N\d+> (?:pays|[eé]tats|nations|gouvernements)(?: (?:[^.;,<]|<S\d+>){1,70}?)?,? (?:le |en ){D}",
        adopted_by_many,
        "adoptée par 107 États à Dublin le 30 mai 2008",
    ),
)
