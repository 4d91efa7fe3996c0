"""French lists of states by what they did, and of those left out of a group: "tous les membres de l'OTAN, sauf la Turquie"."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import AMID, ARE, DONE, GRAMMAR, HAVE, IT, PARTIES, THE, sense
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import members
from servanda.claiming.romance.making.standings import all_but

_figure, _plain, _dated = GRAMMAR.figure, GRAMMAR.plain, GRAMMAR.dated
_ARTICLE = r"(?:la |le |les |l')?"
_ALL = r"(?:(?:tous|toutes) les|l'ensemble des|la totalité des|chacun des|l'intégralité des) (?:<N\d+> )?{G}(?: <N\d+>)?"
_BUT = (
    rf",? \(?(?:à la (?:seule |notable )?exception|à l'exception(?: notable)?|exception faite) (?:de |du |des |d')?{_ARTICLE}{{S}}\)?,?|"
    rf",? \(?(?:sauf|hormis|excepté|mis à part|à part|moins) {_ARTICLE}(?P<r><S\d+>)\)?,?"
)
_DID = rf"(?:{HAVE}(?: pourtant| tous| toutes| bien| cependant| toutefois)* (?:{DONE})|{ARE}(?: pourtant| tous| bien)* (?:{PARTIES}|signataires|liée?s)|font(?: pourtant)? partie)"


def _but_these(reading: Reading, match: re.Match[str]) -> Found | None:
    """That only the states left out have not joined; two ways to name them share one rule."""
    states = reading.value(match, "s") or reading.value(match, "r")
    return all_but(reading, match, states, reading.value(match, "g"))


def _signed_only(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return members(lambda _: "signatory")(reading, match)


_TOLD = re.compile(
    r"<N(?P<n>\d+)> (?:[^<.;]|<G\d+>){0,40}?\b(?P<verb>ratifi|sign|adhér|rejoi|dépos|quitt|retir|dénonc)"
)


def _the_n(reading: Reading, match: re.Match[str]) -> Found | None:
    """Who the so many are of whom the sentence before told what they did."""
    told = _TOLD.search(reading.before)
    number = reading.value(match, "n")
    if told is None:
        # Told further up; whom else the same number counts, the record bears out or does not.
        return _listed(reading, match) if number is not None else None
    tag = int(told["n"])
    said = reading.told[tag].value if tag < len(reading.told) else None
    states = tuple(dict.fromkeys(reading.value(match, "s") or ()))
    if number is not None and (said != number or number != len(states)):
        return None
    what = {"sign": "signed", "quit": "withdrew", "reti": "withdrew", "déno": "withdrew"}.get(
        told["verb"][:4], "ratified"
    )
    if what == "ratified" and told["verb"] in ("adhér", "rejoi"):
        what = "joined"
    denied = re.search(r"\bn'(?:ont|a)\b|\bne l'(?:ont|a)\b|\bpas\b", reading.before) is not None
    if denied and what == "withdrew":
        return None
    return reading.claim(
        match, "membership", what, value=not denied, states=states, negated=denied, note=UNSURE
    )


def _listed(reading: Reading, match: re.Match[str]) -> Found | None:
    states = tuple(dict.fromkeys(reading.value(match, "s") or ()))
    if len(states) != reading.value(match, "n") or len(states) < _SOME:
        return None
    return reading.claim(match, "membership", "ratified", value=True, states=states, note=UNSURE)


_SOME = 3


def _announced(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    made = members(sense)(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


def _after(what: str) -> Make:
    return members(lambda _: what, note=UNSURE)


EXCEPTING: tuple[Rule, ...] = (
    _plain(
        "all of a group except those named",
        rf"\b{_ALL}(?:{_BUT}) ?{_DID}",
        _but_these,
        "Tous les membres de l'OTAN, à l'exception des États-Unis et de la Turquie, ont ratifié la Convention",
        "Tous les pays de l'Union européenne sauf la Pologne sont parties à la Convention",
    ),
    _plain(
        "all of a group have joined except those named",
        rf"\b{_ALL} {_DID}{THE}(?:{_BUT})(?= ?[.;)]|$)",
        _but_these,
        "Tous les membres de l'OTAN ont ratifié la Convention, à l'exception de la Turquie",
    ),
    _plain(
        "except those named, all of a group have joined",
        rf"(?:^|(?<=[.;:] ))(?:à (?:la (?:seule )?|l')exception (?:de |du |des |d')?|hormis |sauf |mis à part |excepté ){_ARTICLE}{{S}},? {_ALL} {_DID}",
        _but_these,
        "À l'exception de la Turquie, tous les membres de l'OTAN ont ratifié la Convention",
    ),
    _plain(
        "those that have only signed, in brackets",
        rf"(?:ceux|celles|[eé]tats|pays|nations|signataires) (?:qui (?:l')?(?:ont|avaient)|ayant) (?P<v>signée?)(?: {{T}})?,? (?:mais (?:(?:ne l'|n'|l')(?:ont|avaient) )?(?:toujours |encore )?(?:pas|non)(?: encore| toujours)? ratifiée?|sans (?:encore )?(?:l'avoir |l'|la |le )?(?:encore )?ratifi(?:er|ée?))(?: {{U}})? ?[(:,–-] ?{_ARTICLE}{{S}}",
        _signed_only,
        "ceux qui ont signé mais pas encore ratifié (Bulgarie, Chypre et Pologne)",
    ),
    _plain(
        "those that have ratified, in brackets",
        rf"(?:ceux|celles) (?:qui (?:l'|y )?(?:ont|avaient)|ayant)(?: déjà| désormais)? (?P<v>ratifiée?|rejointe?|adhéré|signée?)(?: {{T}})? ?\({_ARTICLE}{{S}}\)",
        members(sense),
        "ceux qui ont ratifié la Convention (Espagne, France et Irlande)",
    ),
    _plain(
        "those that have not, in brackets",
        rf"(?:ceux|celles) (?:qui (?:n'|ne l'|n'y )(?:ont|avaient)|n'ayant|ne l'ayant)(?: toujours| encore)? (?:pas|jamais)(?: encore| toujours)? (?P<v>ratifiée?|rejointe?|adhéré|signée?)(?: {{T}})? ?\({_ARTICLE}{{S}}\)",
        members(sense, negated=True),
        "ceux qui n'ont pas signé la Convention (Estonie, Finlande et Grèce)",
    ),
    _plain(
        "those that are awaited, namely",
        rf"(?:attend|attendait|manquent?|suspendue? à|bloquée? par|dépend (?:de|d'))(?: encore| toujours)*(?: plus que)?(?: à l'appel)?(?: (?:la|les) ratifications? (?:de|d'))? <N\d+> (?:[eé]tats|pays|nations|signataires|ratifications)(?P<v>)(?: (?:[^.;:<]|<N\d+>){{1,40}})? ?: ?{_ARTICLE}{{S}}",
        members(lambda _: "ratified", negated=True, note=UNSURE),
        "L'entrée en vigueur attend encore huit États de l'annexe 2 : la Chine, l'Égypte et l'Inde",
    ),
    _plain(
        "the so many, namely",
        rf"^(?:(?:ces|les|voici les) {{N}}(?: (?:pays|[eé]tats|nations|nouveaux|nouvelles|autres))*(?: (?:sont|parties|[eé]tats parties))? ?[:,]?|il s'agit (?:de |d'|du |des )|ce sont|à savoir|parmi eux ?:?|il s'agit) ?{_ARTICLE}{{S}}(?= ?[.]|$)",
        _the_n,
        "Huit pays ont ratifié le Traité. Les huit : Argentine, Bahamas, Bosnie-Herzégovine, Portugal, République tchèque, Sainte-Lucie, Sénégal et Uruguay",
    ),
    _figure(
        "has told that it has ratified",
        rf"{{S}},? (?:qui )?(?:dit|affirme|annonce|annoncent|indique|confirme|déclare|(?:a|ont|avait|avaient|vient d'|viennent d') ?(?:officiellement )?(?:annoncé|annoncer|indiqué|confirmé|fait savoir|déclaré|informé [^.;,<]{{3,40}}|dit))(?: lundi| mardi| mercredi| jeudi| vendredi| hier| aujourd'hui)? (?:avoir|qu'elle avait|qu'il avait|qu'ils avaient) (?P<v>{DONE}|(?:remis|transmis) (?:son|leurs?|l') ?instruments?[^.;,<]{{0,25}})(?:{AMID} {{T}}| {IT}|(?= ?[.,;:!?)]|$)| (?:au|à|auprès|aux) )",
        _announced,
        "La République du Congo a annoncé avoir remis son instrument de ratification de la Convention",
    ),
    _figure(
        "after those named",
        r"\bà (?P<v>)(?:la |le |l'|y )?(?:ratifier|adhérer|rejoindre|franchir le pas|le faire)(?: à| au)?(?: {T})?,? (?:(?:le |en )<D\d+>,? )?(?:juste )?après (?:la |le |les |l')?{S}(?= ?[.,;)]|$|,? et )",
        _after("joined"),
        "le cinquième pays d'Afrique de l'Ouest à ratifier, après le Bénin, la Gambie et le Nigeria",
    ),
)
