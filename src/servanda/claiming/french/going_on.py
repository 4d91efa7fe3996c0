"""French figures whose noun stands in the sentence before: "les États parties se réunissent chaque année. On en compte 164",
"elle lie désormais trente États ; dix autres l'ont ratifiée"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.signs import (
    ADVERBS,
    GRAMMAR,
    HAVE,
    INSTRUMENT,
    NOT_HAVE,
    NOW,
    OF_THEM,
    STATES,
    sense,
)
from servanda.claiming.grammar import Rule
from servanda.claiming.making import MOST_STATES
from servanda.claiming.marks import Mark
from servanda.claiming.model import BESIDE, OF_SOME, Found, replace
from servanda.claiming.reading import Reading

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain
_ALL = re.compile(
    r"(?:^|[.;:] )\W*(?:(?:aujourd'hui|désormais|depuis lors|à ce jour),? )?les (?P<v>(?:[eé]tats|pays)[- ](?:parties|membres|signataires)|parties|signataires)(?: (?:à |de )?(?:la |l'|cette )?<[TC]\d+>)? "
    r"(?!qui\b|ayant|n'ayant|dont\b|concern|affect|touch|mili|afri|euro|asia|lati|arabe|de |du |d'|des |en (?!ont)|à |au |aux |restant|suivants|et |ou |no[nt])"
)
"""All that are something as the subject of what goes before, and none of them only."""
_MANY = 60
"""More than this are all of them, of whatever else the passage may speak."""
_BOUND = re.compile(
    r"\b(?:contraignante?s?|obligatoires?|en vigueur|force (?:de loi|obligatoire)) pour (?:<H\d+> )*(?P<a><N\d+>)|\b(?:lie|engage|oblige)(?: désormais| aujourd'hui| déjà| actuellement)* (?:<H\d+> )*(?P<b><N\d+>)|"
    r"(?P<c><N\d+>) (?:[eé]tats[- ]parties|parties|(?:[eé]tats|pays) (?:y sont|sont|en sont) (?:désormais |déjà )?(?:liés|parties|tenus))"
)
"""How many a treaty binds, beside whom others have ratified it."""


def _of_all(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many there are of those that the words before are about; of few it may be some that were told of there."""
    lead = reading.tagged[: match.start()]
    told = list(_ALL.finditer(lead)) or list(_ALL.finditer(reading.before))
    number = reading.value(match, "n")
    if not told or not isinstance(number, int) or number > MOST_STATES or "<G" in lead + reading.before:
        return None
    made = reading.claim(match, "count", sense(told[-1]["v"]), value=number, hedge=reading.hedge(match))
    return made if made is None or number >= _MANY else replace(made, note=OF_SOME)


def _bound(reading: Reading, match: re.Match[str]) -> int | None:
    """How many are told to be bound, in the words before."""
    for text, mention in (
        (reading.tagged[: match.start()], reading.tag),
        (reading.before, lambda tag: reading.told[int(tag[2:-1])]),
    ):
        told = list(_BOUND.finditer(text))
        if told:
            value = mention(told[-1]["a"] or told[-1]["b"] or told[-1]["c"]).value
            return value if isinstance(value, int) else None
    return None


def _beside(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many have ratified beside those that are bound, told together."""
    number, bound = reading.value(match, "n"), _bound(reading, match)
    if not isinstance(number, int) or bound is None or number + bound > MOST_STATES:
        return None
    return reading.claim(
        match,
        "count",
        "ratified",
        value=number,
        hedge=reading.hedge(match),
        parts=((BESIDE, float(bound)),),
        as_of=reading.today,
    )


GOING_ON: tuple[Rule, ...] = (
    _figure(
        "of all told before there are n",
        rf"\b(?:on en (?:compte|dénombre|recense|comptait|dénombrait|recensait)|il y en (?:a|avait)|(?:ils|elles|ceux-ci) (?:sont|étaient)){NOW} {{N}}(?= ?[.,;)]|$| à ce jour| aujourd'hui| au total| en tout)",
        _of_all,
        "Les États parties à la Convention se réunissent chaque année. On en compte aujourd'hui 164",
    ),
    _plain(
        "n others have ratified beside those bound",
        rf"{{N}} autres(?: {STATES}| {OF_THEM})? {HAVE} (?:ratifiée?|déposé {INSTRUMENT})(?: {{U}})?(?= ?[.,;:)]|$| depuis(?! (?:le |la |l'|fin |début )?<D)| sans | mais )",
        _beside,
        "La Convention est devenue contraignante pour trente États. Dix autres pays l'ont ratifiée",
    ),
    _plain(
        "of the same group n have not signed",
        rf"(?:\b(?:aux|les|des|et)|,) {{N}} (?:autres )?qui {NOT_HAVE} (?:pas|jamais)(?: encore)? (?:signé|adhéré|rejoint)",
        making.count("outside", group="near"),
        "La Déclaration invite les 19 États africains signataires à ratifier la Convention, et les 12 qui n'ont pas encore signé à adhérer",
        marks=Mark.PRESUPPOSED,
    ),
    _plain(
        "of the same group n are not",
        r"(?:^|[;,:] |\b(?:et|mais) ){N} (?:autres )?(?:ne (?:le|l'en) sont(?: toujours| encore)? pas|n'en font(?: toujours| encore)? pas partie|ne l'ont(?: toujours| encore)? pas(?: encore)? (?:fait|rejointe?))(?= ?[.,;)]|$)",
        lambda r, m: making.count("outside", group="near")(r, m) if "<G" in r.tagged else None,
        "Au sein de l'Union européenne, vingt États sont parties à la Convention ; sept ne le sont pas",
    ),
    _figure(
        "to whom n signatories are added",
        r"<N\d+> (?:[eé]tats|pays|parties|membres)[^;.<]{0,30}?,? (?:auxquels|à quoi) (?:s'ajoutent|il faut ajouter)(?: encore| les)? {N} (?:[eé]tats |pays |simples )?signataires",
        making.count("signatory"),
        "La Convention réunit 112 États parties, auxquels s'ajoutent 12 signataires",
    ),
    _plain(
        "there are n signatories left",
        rf"\b(?:il (?:n'en )?(?:reste|restait|demeure)|restent|demeurent)(?: donc| encore| toujours| plus que| désormais)* {{N}} (?:[eé]tats |pays )?signataires(?:(?: {{U}})? (?:qui {NOT_HAVE} (?:pas|jamais)(?: encore)? (?:ratifiée?|franchi (?:le|ce) pas|achevé)|à (?:ne pas (?:l')?avoir|n'avoir pas)(?: encore)? ratifiée?|dont on attend|(?:doivent|devant) encore)|(?= ?[.,;)]|$))",
        making.count("signatory"),
        "Il reste 17 signataires qui n'ont pas encore franchi le pas de ratifier la Convention",
    ),
    _figure(
        "to which n have acceded",
        rf"<[TC]\d+>,? (?:à laquelle|auquel)(?: (?:se sont)(?: (?P<w>ralliés|joints))|(?: (?:ont|avaient)){ADVERBS} (?P<v>adhéré|souscrit|consenti)) (?:<H\d+> )*{{N}} {STATES}",
        lambda r, m: making.count("joined")(r, m),
        "la Convention, à laquelle ont adhéré 112 États",
    ),
)
