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


def _noun(words: str) -> str:
    """The sense of the noun for an act."""
    return {"ratification": "ratified", "signature": "signed"}.get(words, "joined")


def _role(words: str) -> str:
    return "signed" if words.startswith("signat") else "parties"


def _became_signatory(reading: Reading, match: re.Match[str]) -> Found | None:
    day, states = reading.value(match, "d"), reading.value(match, "s") or reading.nearby(match)
    if day is None or len(states) != 1:
        return None
    return dated(reading, match, "signature", day, states)


_ACTS = re.compile(r"(?P<v>sign(?!ata)\w*|ratifi\w+)")


def _of_subject(reading: Reading, match: re.Match[str], what: str) -> Found | None:
    """What the state that the words go on about has not done."""
    states = reading.nearby(match) or reading.subject
    if len(states) != 1:
        return None
    return reading.claim(match, "membership", what, value=False, states=states, negated=True, note=UNSURE)


def _as_others(reading: Reading, match: re.Match[str]) -> Found | None:
    """That states have done what was told last."""
    told = _ACTS.findall(f"{reading.before} {reading.tagged[: match.start()]}")
    states = reading.value(match, "s")
    if not told or not states:
        return None
    what = "ratified" if told[-1].startswith("ratif") else "signed"
    return reading.claim(
        match, "membership", what, value=True, states=tuple(dict.fromkeys(states)), note=UNSURE
    )


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
        "have signed it",
        rf"{{S}},? (?:qui )?(?:l'|y )(?:ont|a){ADVERBS} (?P<v>{DONE})(?= ?[.,;:!?)]|$| (?:et|mais|en|le|au|après|dès|à|tandis|alors)\b)",
        members(sense),
        "La France et le Royaume-Uni l'ont ratifié",
    ),
    _figure(
        "it has not signed",
        rf"\b(?:le pays|l'état|le gouvernement|celui-ci|celle-ci|elle|il),? (?:{NOT_HAVE}) (?:pas|jamais)(?: encore| toujours)? (?P<v>{DONE}){_END}",
        lambda r, m: _of_subject(r, m, sense(m.group("v"))),
        "La Lituanie a signé la Convention. Mais le pays ne l'a toujours pas ratifiée",
    ),
    _figure(
        "but it has not signed",
        rf"\b(?:mais|toutefois|cependant|sans que|et)(?: elle| il| le pays)?,? (?:{NOT_HAVE}) (?:pas|jamais)(?: encore| toujours)? (?P<v>{DONE}){_END}",
        lambda r, m: _of_subject(r, m, sense(m.group("v"))),
        "La Lituanie a signé la Convention le 3 décembre 2008, mais ne l'a pas encore ratifiée",
    ),
    _figure(
        "not signed by these",
        rf"(?:n'a|n'avait|n'est|ne fut)(?: toujours| encore)? pas(?: encore)?(?: été)? (?P<v>signée?|ratifiée?|paraphée?)(?: non plus)? par (?:(?:les|des|plusieurs) [^.;:(]{{3,70}}? ?[(:] ?|(?:les |des )[^.;:(<]{{3,50}}? (?:comme|dont|tels que|telles que) )?{_THE}{{S}}",
        members(sense, negated=True),
        "Le Traité n'a pas été signé par les puissances nucléaires (Chine, France et Russie)",
    ),
    _figure(
        "none of them has signed, namely",
        rf"\baucune? (?:des|de ces|d'entre)(?:[^.;:<]|<[NTCG]\d+>){{0,80}}? n'(?:a|est|y a)(?:[^.;:<]|<[TC]\d+>){{0,90}}?(?P<v>signée?|ratifiée?|adhéré|rejointe?|signer|ratifier|parties?|membre)[^.;:(]{{0,25}} ?[:(] ?{_THE}{{S}}",
        members(
            lambda words: "signed" if words.startswith("sign") else sense(words), negated=True, note=UNSURE
        ),
        "Aucun des neuf détenteurs de l'arme n'a signé le Traité : Chine, France, Inde",
    ),
    _figure(
        "have done so",
        rf"(?:^|(?<=[.;:] )){_THE}{{S}},? (?:eux |elles? )?l'(?:ont|a)(?: déjà| tous| tous deux)? (?P<v>fait)(?= ?[.,;)]|$| pour| depuis)",
        lambda r, m: _as_others(r, m),
        "Beaucoup hésitent à ratifier la Convention. La France et l'Italie l'ont fait",
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
        "signed among others by",
        rf"(?<!être )(?<!sera )(?<!fois )(?<!non )(?<!pas )\b(?P<v>signée?|ratifiée?)(?: (?:aussi|déjà|depuis|récemment))*,? (?:(?:entre autres|notamment|en particulier)(?: pays)?,? par|par,? (?:entre autres|notamment|en particulier),?) {_THE}{{S}}(?!,? (?:le |en )?<D)(?= ?[.,;:!?)]|$)",
        members(sense),
        "Le Traité est signé par 84 pays et ratifié entre autres par l'Irlande et Malte",
    ),
    _dated(
        "its ratification by states of a group, in brackets, is welcomed",
        rf"\b(?:salue|félicit|réjoui)[a-zé]*(?:[^.;]){{0,140}}?\b(?:sa|la|leur) (?P<v>ratification|signature|adhésion)(?: {{T}})?,? par (?:les |ces )?(?:<N\d+> )?(?:(?:nouveaux|autres) )?(?:<G\d+>|(?:pays|[eé]tats)(?: membres)?(?: <G\d+>| [a-zéè]{{3,15}})?) \({_THE}{{S}}\)",
        members(_noun),
        "Elle salue sa ratification par trois États membres de l'Union européenne (Espagne, France et Italie)",
    ),
    _figure(
        "states, parties in brackets",
        r"{S} \((?P<x>non[- ])?(?P<v>[eé]tats? parties?|parties?|signataires?)\)",
        lambda r, m: members(_role, negated=m.group("x") is not None, note=UNSURE)(r, m),
        "des mines ont été posées au Niger et en Tunisie (États parties)",
    ),
    _dated(
        "became a signatory on",
        r"(?:{S},? (?:qui )?(?:(?:est|était) )?(?:devenue?|devient|devenait|devint)|\ben (?:est devenue?|devient|devenait|devint)) (?:un )?(?:(?:pays|[eé]tat) )?signataire(?: {T})?,? (?:le |en |depuis le )?{D}",
        _became_signatory,
        "Le Cameroun est devenu signataire du Traité le 3 décembre 2014",
    ),
)
