"""Acts told in French by a second verb or in a row: "qui l'a signée en 2008 et ratifiée en 2009", and adoptions by so many."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import of_subject

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
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "signed by a state, and ratified on",
        rf"(?:signée?|paraphée?) par {_STATE}(?:[^.;<]|<[TCD]\d+>){{0,50}}?(?:,|,? (?:et|puis|et puis)) (?:ensuite |finalement |puis )?ratifiée?{_ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "signée par la France en 2008 et ratifiée le 25 septembre 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "a state, its signature, its ratification and their days",
        rf"{{S}} ?[:|,(–—-]+ ?(?:signature|signée?|signataire)[ :]*{_ON}<D\d+> ?[,;|/–—-]* ?(?:et )?(?:(?:sa|la) )?{_PAPERS}[ :]*{_ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "Bénin : signature le 3 décembre 2008, ratification le 10 juillet 2017",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "ratified on a day by a state",
        rf"\b(?:ratifiée?|acceptée?){_ON}{{D}},? par {_STATE}",
        making.date_of("deposit", of_state=True),
        "La Convention a été ratifiée en 2012 par la Suisse",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "signed on a day by a state",
        rf"\b(?:signée?|paraphée?){_ON}{{D}},? par {_STATE}",
        making.date_of("signature", of_state=True),
        "La Convention, signée le 3 décembre 2008 par la Suisse",
    ),
    *(
        _dated(
            name,
            rf"<[TC]\d+>,? qu(?:e |')(?:j'|nous |il |elle |le pays |notre pays |le gouvernement |notre gouvernement )(?:ai|avais|a|avait|avons|avions) (?:déjà |alors |enfin )?{verb}"
            rf"(?: à (?:oslo|ottawa|new york|paris))?{_ON}{{D}}",
            of_subject(event),
            example,
            marks=Mark.MAY_BE_DOMESTIC,
        )
        for name, event, verb, example in (
            (
                "which it signed on",
                "signature",
                "(?:signée?|paraphée?)",
                "La France respecte la Convention, que nous avons signée le 3 décembre 2008",
            ),
            (
                "which it ratified on",
                "deposit",
                "ratifiée?",
                "La France respecte la Convention, que nous avons ratifiée le 25 septembre 2009",
            ),
        )
    ),
    *(
        _dated(
            f"of which it is {what} since",
            rf"<[TC]\d+>[^;<]{{0,140}}?,? (?:dont|à laquelle|auquel) (?:elle|il|le pays|notre pays|{{S}}) (?:est|était) {what} depuis {_ON}{{D}}",
            of_subject(event),
            example,
        )
        for what, event, example in (
            (
                "signataire",
                "signature",
                "La Suisse applique la Convention, dont elle est signataire depuis le 3 décembre 2008",
            ),
            (
                "partie",
                "in_force_for_state",
                "La France applique la Convention, à laquelle elle est partie depuis le 1er août 2010",
            ),
        )
    ),
    _dated(
        "the treaty, ratified on",
        rf"(?P<t><[TC]\d+>),? ratifiée?{_ON}{{D}}(?!,? par)",
        lambda r, m: _by_whoever(r, m),
        "L'armée suisse se plie à la Convention, ratifiée le 17 juillet 2012",
    ),
    _dated(
        "on a day many adopted an agreement, the treaty",
        r"^(?:le |en ){D},(?: (?:[^<;.]|<N\d+>){3,90},)? (?:l'|la |le |les |une? )?(?!<)[\w' ]{1,60}? (?:a|ont|avait|avaient) adopté (?:un |cet |ce |le )(?:nouvel |nouveau )?(?:accord|texte|instrument|document)\b[^.;<]{0,120}?(?P<t><T\d+>)",
        making.date_of("adopted"),
        "Le 30 mai 2008, après deux ans d'efforts, les pays réunis ont adopté un accord historique, la Convention d'Oslo",
    ),
    *(
        _dated(
            f"it was on a day that it was {event}",
            rf"\b(?:c'est|ce fut|c'était)(?: (?:donc|ainsi|en effet|finalement|seulement))* (?:le |les |en |dès |à partir du )?{{D}},? que (?:{{T}}|elle|il),? "
            rf"(?:(?:a été|fut|est|était|sera|s'est) )?(?:officiellement |finalement )?{verb}",
            making.date_of(event),
            example,
        )
        for event, verb, example in (
            ("adopted", "(?:adopté|conclu)", "C'est le 30 mai 2008 que la Convention a été adoptée"),
            (
                "opened_or_signed",
                "(?:signé|ouvert)",
                "C'est le 3 décembre 2008 que la Convention a été signée",
            ),
            (
                "entered_into_force",
                r"entr\w+ en vigueur",
                "C'est le 1er août 2010 que la Convention est entrée en vigueur",
            ),
        )
    ),
    _dated(
        "adopted by so many on",
        r"\b(?:adoptée?|approuvée?),? (?:[^.;,<]{0,30} )?par (?:<H\d+> )*<N\d+> (?:pays|[eé]tats|nations|gouvernements)(?: (?:[^.;,<]|<S\d+>){1,70}?)?,? (?:le |en ){D}",
        adopted_by_many,
        "adoptée par 107 États à Dublin le 30 mai 2008",
    ),
)


LATER: tuple[Rule, ...] = (
    *(
        _dated(
            f"signed, and {what} on",
            rf"\bsignée?(?: {{U}})?(?:,? [^.;,<]{{1,30}})?{_ON}<D\d+>(?:[^.;<]|<D\d+>){{0,50}}?(?:,|\bet|\bpuis) (?:(?:l'a|l'avait|a|avait) )?(?:ensuite |puis |enfin |finalement )?{verb}(?: {{T}})?{_ON}{{D}}(?!,? par)",
            of_subject(event),
            example,
            marks=Mark.MAY_BE_DOMESTIC,
        )
        for what, event, verb, example in (
            (
                "ratified",
                "deposit",
                "ratifiée?",
                "La Lituanie s'est retirée de la Convention. Elle l'avait signée en 2008, ratifiée en mars 2011",
            ),
            (
                "left",
                "withdrawal",
                "(?:quittée?|dénoncée?)",
                "La Lituanie s'est retirée de la Convention. Elle l'avait signée en 2008 et quittée en mars 2025",
            ),
        )
    ),
)
"""Tried behind the rules of a single act."""


def _by_whoever(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day on which the one state spoken of ratified, which the words do not name."""
    made = of_subject("deposit")(reading, match)
    return replace(made, note=made.note or UNSURE) if isinstance(made, Found) else None
