"""Spanish: who has joined and who has not, in orders few rules know: the verb first ("han ratificado la Convención Perú y
Chad"), both of two ("tanto Chile como Perú"), only signatories, those praised or welcomed, those of whom "no" is all."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import members
from servanda.claiming.spanish.signs import ARE, DONE, GRAMMAR, HAVE, PARTIES, SIMPLE, sense

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain

_THE = r"(?:la |el |los |las )?"
_PERFECT = r"(?:ratificado|firmado|suscrito|adherido|sumado|unido|aceptado)"
_ENDS = r"(?=[.;)]|$|,? (?:entre otr|y otr[oa]s|lo que|con lo que|según|tras|mientras))"
_YET = r"(?:aún|todavía|hasta (?:la fecha|hoy|ahora)|de momento|por ahora)"


def _noun(words: str) -> str:
    return "signed" if words.startswith("firm") else "ratified" if words.startswith("rat") else "joined"


def _not_these(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """That states are not what the clause before says of others."""
    before = match.string[: match.start()]
    said = list(_SAID.finditer(before))
    if not said:
        return None
    what = "signed" if said[-1].group().startswith(("firm", "suscri")) else "joined"
    return members(lambda _: what, negated=True, note=UNSURE)(reading, match)


_SAID = re.compile(
    r"\b(?:firm(?!es)\w*|suscri\w*|ratific\w*|adhi?er\w*|adhiri\w*|partes?\b|miembros?\b|sumado|unido)"
)


def _neither(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """That states did neither of two things that were told: signed and ratified."""
    told = f"{reading.before} {match.string[: match.start()]}"
    if not (re.search(r"\bfirm|\bsuscri", told) and re.search(r"\bratific|\badh", told)):
        return None
    return members(lambda _: "joined", negated=True, note=UNSURE)(reading, match)


OF_WHOM: tuple[Rule, ...] = (
    _figure(
        "have ratified the treaty, these",
        rf"(?<!no )(?<!que )(?<!aún )(?<!todavía )(?<!nunca )(?<!jamás )(?<!tampoco )(?<!ni )(?<!ni siquiera )(?<!no se )\b(?:se )?(?:han|ha|habían) (?P<v>{_PERFECT})(?: también| ya| además| recientemente)?(?: a)? {{T}}(?: también| además)?(?:,? entre otr[oa]s,?| ?:)? {_THE}{{S}}{_ENDS}",
        members(sense),
        "Desde entonces han ratificado la Convención Lituania y Chad",
    ),
    _figure(
        "both of two are",
        rf"(?<!\bni )(?<!\bno )\btanto {_THE}{{S}} como {_THE}<S\d+>,? (?:{ARE} (?:también )?(?P<v>(?:un )?{PARTIES}|signatari[oa]s|firmantes|parte)|{HAVE} (?P<w>{DONE})|(?P<x>{SIMPLE}))(?= {{T}}|[ .,;])",
        lambda r, m: members(lambda _: sense(m.group("v") or m.group("w") or m.group("x")))(r, m),
        "Tanto Chile como Perú son Estados Partes en la Convención",
    ),
    _figure(
        "is a signatory only",
        rf"{{S}},? (?:que )?(?:es|son|sigue siendo|siguen siendo|era|eran)(?: {_YET})? (?:sólo|solo|únicamente|solamente|tan sólo|tan solo|simplemente|meramente|meros?|un mero) (?P<v>(?:estados? )?(?:signatari[oa]s?|firmantes?))",
        members(lambda _: "signatory"),
        "Canadá es sólo signatario de la Convención",
    ),
    _plain(
        "praised for its ratification are these",
        rf"\b(?:felicit|congratul|agradec|aplaud|salud|encomi)\w+ (?:a |al )?{_THE}{{S}},? (?:por|de|por haber|por) (?:ratificar|adherirse|firmar|suscribir|haberse|su|la) ?(?:reciente |pronta )?(?P<v>ratificación|adhesión|firma|{{T}}|a {{U}})",
        lambda r, m: members(
            lambda _: "signed" if re.search(r"firm|suscri", m.group()) else "joined", note=UNSURE
        )(r, m),
        "Felicitamos a Perú y Chad por su ratificación de la Convención",
    ),
    _plain(
        "welcomed are the ratifications of these",
        rf"\b(?:acog\w+ con (?:satisfacción|agrado|beneplácito)|salud\w+|celebr\w+|congratul\w+ (?:de|por)|agradec\w+|bienvenida a) (?:la|las) (?:recientes? |nuevas? )?(?P<v>ratificaci(?:ón|ones)|adhesi(?:ón|ones)|firmas?)(?: recientes?)?(?: {{T}})? (?:de|del|por)(?: parte de)? {_THE}{{S}}",
        members(_noun, note=UNSURE),
        "Acogemos con satisfacción las ratificaciones de Chad y Perú",
    ),
    _plain(
        "and these, no",
        rf"(?:[;,]| y| pero) {_THE}{{S}},? no(?P<v>)(?= ?[.;]|$)",
        _not_these,
        "Chile y Perú son Estados Partes en la Convención; Argentina y Brasil, no",
    ),
    _plain(
        "these did neither",
        r"{S},? (?:no (?:han|ha) hecho )?(?P<v>)(?:ni una cosa ni (?:la )?otra|ni lo uno ni lo otro|ninguna de (?:las dos|ambas) cosas)",
        _neither,
        "Israel firmó la Convención y no la ratificó; Egipto, ni una cosa ni la otra",
    ),
    _figure(
        "does not ratify yet",
        rf"{{S}},? (?:que )?(?:{_YET} no|no) (?:lo |la |se )?(?P<v>ratifican?|firman?|suscriben?|adhieren?)(?: {_YET})?(?: a)?(?= {{T}}| ?[.,;)]|$)",
        members(
            lambda words: "signed" if re.search("firm|suscri", words) else "ratified",
            negated=True,
            note=UNSURE,
        ),
        "Cuba aún no ratifica la Convención",
    ),
)
