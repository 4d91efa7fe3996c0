"""Further French ways to tell who belongs to a treaty: second verbs, appositions before the name, turning one's back."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import ADVERBS, AMID, DONE, GRAMMAR, IT, NOT_HAVE, PARTIES, sense
from servanda.claiming.grammar import Rule
from servanda.claiming.making.days import dated
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import members

_figure, _dated = GRAMMAR.figure, GRAMMAR.dated
_THE = r"(?:la |le |les |l')?"
_DID = r"(?:a|ont|avait|avaient|est|sont) (?!(?:\w+ment |déjà |aussi )?(?:signé|ratifié|paraphé))(?:(?!pas\b)[^.;:<]|<[TCDN]\d+>){3,110}?,?"
"""What the subject did before, told with its verb."""
_END = rf"(?:{AMID} {{T}}| {IT}|(?= ?[.,;:!?)]|$))"
_SIGN = r"(?:signer|ratifier|parapher|rejoindre|adhérer(?: à| au)?)"


def _bare(words: str) -> str:
    """The sense of an infinitive."""
    if words.startswith(("sign", "paraph")):
        return "signed"
    return "ratified" if words.startswith("ratif") else "joined"


def _role(words: str) -> str:
    return "signed" if words.startswith("signat") else "parties"


def _became_signatory(reading: Reading, match: re.Match[str]) -> Found | None:
    day, states = reading.value(match, "d"), reading.value(match, "s") or reading.nearby(match)
    if day is None or len(states) != 1:
        return None
    return dated(reading, match, "signature", day, states)


BELONGING: tuple[Rule, ...] = (
    _figure(
        "did something, but have not signed",
        rf"{{S}},? {_DID} (?:mais|et|or|toutefois|cependant),? (?:{NOT_HAVE}) (?:pas|jamais)(?: encore| toujours)? (?P<v>{DONE}){_END}",
        members(sense, negated=True),
        "La Suède a interdit les transferts, mais n'a toujours pas signé la Convention",
    ),
    _figure(
        "did something, and have signed",
        rf"{{S}},? {_DID} (?:et|puis|avant de|mais)(?: y)? (?:a|ont)(?: depuis| ensuite| finalement| enfin)? (?P<v>{DONE})(?:{AMID} {{T}}| {IT}(?= ?[.,;:!?)]|$))",
        members(sense),
        "La Turquie a participé aux négociations et a signé la Convention",
    ),
    _figure(
        "ended by signing",
        rf"{{S}},? (?:a|ont|avait) (?:fini par|choisi de|décidé de|accepté de|tenu à|pu) (?P<v>{_SIGN}) {{T}}",
        members(_bare, note=UNSURE),
        "La Pologne a fini par signer la Convention",
    ),
    _figure(
        "turn their back on it",
        r"{S},? (?:qui )?(?P<v>rejettent|rejette|boycottent|boycotte|s'opposent à|s'oppose à|s'opposent|s'oppose|ignorent|ignore|récusent|récuse|contestent|conteste|snobent|snobe|tournent le dos à|tourne le dos à|(?:ont|a) tourné le dos à|(?:ont|a) rejeté|(?:ont|a) boudé|ne reconnaissent pas|ne reconnaît pas) ?{T}",
        members(lambda _: "joined", negated=True, note=UNSURE),
        "La Russie et la Chine rejettent le Traité",
    ),
    _figure(
        "are not among its parties",
        rf"{{S}},? (?:qui )?(?:ne (?:figure|figurent|compte|comptent)|n'est|ne sont)(?: toujours| encore)? pas(?: encore)? (?:parmi|au nombre|au rang) (?:les |des |de ses )(?:(?:pays|[eé]tats) )?(?P<v>{PARTIES}|signataires){_END}",
        members(_role, negated=True),
        "La Norvège ne figure pas parmi les États parties à la Convention",
    ),
    _figure(
        "have joined the ranks of",
        rf"{{S}},? (?:qui )?(?:(?:a|ont|vient de|viennent de){ADVERBS} (?:rejoint|rejoindre|intégré|intégrer)|rejoint|rejoignent)(?: ainsi)? (?:les rangs|la liste|le cercle|le groupe|la famille|le club|les) (?:des |d')?(?:<N\d+> )?(?:(?:pays|[eé]tats) )?(?P<v>{PARTIES}|signataires){_END}",
        members(_role),
        "Le Pérou a rejoint les rangs des États parties à la Convention",
    ),
    _figure(
        "party to it, a state",
        rf"(?:^|(?<=[.;:«] ))(?:pays |[eé]tat |en tant (?:que |qu'))?(?P<v>signataires?|{PARTIES})(?: (?:de|à|du|au) ?(?:la |l'|cette |ce |le )?(?P<t><[TC]\d+>)),? (?:(?:depuis|en) <D\d+>,? )?{_THE}{{S}} (?:a|ont|doit|doivent|est|sont|s'est|n'a|n'ont|avait)\b",
        members(_role),
        "Signataire de la Convention, le Pérou a détruit ses stocks",
    ),
    _dated(
        "became a signatory on",
        r"(?:{S},? (?:qui )?(?:(?:est|était) )?(?:devenue?|devient|devenait|devint)|\ben (?:est devenue?|devient|devenait|devint)) (?:un )?(?:(?:pays|[eé]tat) )?signataire(?: {T})?,? (?:le |en |depuis le )?{D}",
        _became_signatory,
        "Le Cameroun est devenu signataire du Traité le 3 décembre 2014",
    ),
)
