"""Spanish figures by looser nouns: "107 miembros lo han firmado", "los 164 países de la Convención", "faltan, pues, 26"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.model import EARLIER, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of, of_those_that_signed, share_of
from servanda.claiming.spanish.shares import JOINED, joined
from servanda.claiming.spanish.signs import DONE, GRAMMAR, HAVE, INSERTED, SIMPLE, STATES, THE, sense

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain
_MEMBERS = r"miembros(?: de (?:la onu|las naciones unidas|la organización|la comunidad internacional))?"
_SOME = r"(?! (?:que|con|en|aún|todavía|más|afectad|minad|reunid|present|particip|asistent|american|african|asiátic|europe|dond|sin|cuy|(?:se )?(?:firm|suscri|adopt|reun|acord|negoci|asist|particip)\w*(?:ron|an|en)\b))"
"""What follows "the 33 states of the Convention" where some of them are meant."""
_DID = re.compile(r"ratific|adhiri|adherid")
_NEEDED = re.compile(r"necesari|necesit|requier|requer|umbral|<O\d+> (?:instrumento|ratific|depósito)|vigor")


def _bare(words: str) -> str:
    return sense(re.sub(rf"^{HAVE} ", "", words))


def _of_the_treaty(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The number of states that a treaty is said to have; of a few the words may be about some of them."""
    made = making.count("joined")(reading, match)
    if not isinstance(made, Found) or not isinstance(made.value, int) or made.value < _ALL:
        return None
    # "Los 164 países de la Convención le dieron más tiempo, hasta el 31 de diciembre": they are those of today.
    return made if "<D" in _TERM.sub("", reading.tagged) else replace(made, as_of=reading.today)


_TERM = re.compile(r"\b(?:hasta|para|antes del?)(?: el)? <D\d+>")
_ALL = 30
"""So many states are all that a treaty has, and not some of them."""


def _by_then(reading: Reading, match: re.Match[str]) -> Found | None:
    """The number of those that signed, who may have done at some earlier time what the sentence tells."""
    made = making.count("signatories")(reading, match)
    return replace(made, note=EARLIER) if isinstance(made, Found) else None


def _lacking(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many are still lacking; for certain where the words around tell that so many are needed."""
    made = making.delta("still_needed")(reading, match)
    if not isinstance(made, Found):
        return None
    return made if _NEEDED.search(reading.before + reading.tagged) else replace(made, note=UNSURE)


OF_THE_SIGNED: tuple[Rule, ...] = (
    _figure(
        "n of the m signatories have ratified",
        rf"{{N}} (?:de (?:los |las |sus |esos |estos )?|entre (?:los|sus) ){{M}} (?:(?:países|estados) )?(?:signatarios|firmantes)(?: {{U}})?(?:, [^.;,<]{{3,60}},)? (?:que )?(?:ya )?(?:{HAVE} (?:ratificado|depositado (?:su|el|un) instrumento)|(?:lo |la )?ratificaron|depositaron (?:su|sus|el|un) instrumento)",
        of_those_that_signed,
        "Noventa de los 108 signatarios han ratificado la Convención",
    ),
)
"""Tried before the rules for how many signatories a treaty has."""

HEADCOUNTS: tuple[Rule, ...] = (
    _figure(
        "n members have signed",
        rf"{{N}} {_MEMBERS},? {HAVE} (?P<v>{DONE}){THE}",
        count_of(sense),
        "Hasta la fecha 107 miembros lo han firmado",
    ),
    _figure(
        "so many have signed, and n, among them, have ratified",
        rf"<N\d+> (?:{STATES}|{_MEMBERS}),? {HAVE} {DONE}{THE},? (?:y|pero|aunque|mientras que) (?:(?:sólo|solo|ya|otros) )*{{N}}(?:,? (?:incluyendo|incluid[oa]s?|entre ell[oa]s|como)(?: a)? (?:la |el |los )?<S\d+>,?)?,? (?:ya )?(?P<v>(?:lo |la )?{SIMPLE}|{HAVE} {DONE})(?= ?[.,;)]|$)",
        lambda r, m: count_of(lambda words: _bare(re.sub("^(?:lo|la) ", "", words)))(r, m),
        "107 Estados lo han firmado y siete, incluido México, ya lo ratificaron",
    ),
    _figure(
        "n nations, so large a part of mankind, have joined",
        rf"{{N}} {STATES}, (?:que (?:suman|representan|agrupan) )?(?:<H\d+> )*(?:el |un )?(?:<H\d+> )*<P\d+> [^,;.<]{{3,60}}, {HAVE} (?P<v>{DONE}){THE}",
        count_of(sense),
        "Hoy 184 naciones, casi el 98 % de la población mundial, se han sumado",
    ),
    _plain(
        "the n states of the treaty",
        rf"\b(?:los|las) {{N}} (?:países|estados|naciones|miembros) (?:de |del )(?:la |el )?(?P<t><[TC]\d+>){_SOME}",
        lambda r, m: _of_the_treaty(r, m),
        "Los 164 países de la Convención aprobaron la prórroga",
    ),
    _plain(
        "the n signatory states did something",
        r"\blos {N} (?:estados|países) (?:firmantes|signatarios),? (?:(?:ya|también) )?(?:se (?:han |habían )?(?:comprom|oblig)\w+|deben|tienen que|acordaron|decidieron)",
        _by_then,
        "la Convención, por la que los 108 Estados firmantes se comprometieron a destruirlas",
    ),
    _plain(
        "lacking, therefore, are n",
        r"\b(?:faltan|restan)(?:,? (?:pues|por tanto|por lo tanto|así|todavía|aún|entonces|sólo|solo|solamente|únicamente|ahora),?)+ {N}(?=(?: ratificaciones| instrumentos| países| estados)?(?: ?[.,;)]|$| más\b))",
        _lacking,
        "La entrada en vigor requiere treinta ratificaciones. Faltan, pues, 26",
    ),
    _figure(
        "within a group, n of m are parties",
        rf"(?:^|[,;:(] ?|\by )(?:en|dentro de|entre) (?:los |las |la )?{{G}},? {{N}} (?:(?:miembros|países|estados) )?(?:de (?:los |las )?|sobre ){{M}}(?: (?:miembros|países|estados|aliados))?{JOINED[len(INSERTED) :]}",
        lambda r, m: share_of(lambda _: joined(m))(r, m),
        "En la OTAN, 22 de los 32 miembros son parte en la Convención",
    ),
    _plain(
        "n others must still do so",
        r"(?:otros )?{N} (?:(?:países|estados|signatarios|más) )?(?:deben|tienen que|han de)(?: (?:aún|todavía))? hacerlo(?: (?:aún|todavía))?(?= ?[.,;)]|$)",
        lambda r, m: (
            making.count("signatory")(r, m) if _DID.search(r.before + r.tagged[: m.start()]) else None
        ),
        "108 Estados la han ratificado; otros 15 deben hacerlo todavía",
    ),
    _plain(
        "the bar of so many",
        r"\b(?:umbral|cifra|mínimo|listón) (?:\w+ )?de (?:las |los )?{N}(?: (?:ratificaciones|instrumentos|países|estados|adhesiones))?(?= ?[.,;)]|$| (?:requerid|necesari|para|exigid))",
        lambda r, m: (
            _threshold(r, m) if _NEEDED.search(r.before + r.tagged) or _DID.search(r.before) else None
        ),
        "La ratificación avanza: faltan siete para alcanzar el umbral de treinta",
    ),
    _plain(
        "it needed n states, and has them",
        r"\b(?:necesita|necesitaba|requería|precisaba) (?:de )?{N} (?:países|estados|ratificaciones|firmas)(?= y (?:los|las|ya|hoy|al)\b)",
        lambda r, m: _threshold(r, m),
        "La Convención necesitaba 30 países y los tiene",
    ),
)


def _threshold(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    made = making.rule_of("threshold")(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None
