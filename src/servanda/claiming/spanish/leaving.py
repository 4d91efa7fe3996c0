"""Leaving a treaty, in Spanish: papers handed in, what takes effect and when, how long it takes."""

from __future__ import annotations

import re
from collections.abc import Callable

from servanda.claiming import making
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import leaving_effective, of_subject
from servanda.claiming.spanish.acting import ON, WORDS
from servanda.claiming.spanish.deeds import NO_END
from servanda.claiming.spanish.signs import COUNTRY, GRAMMAR

_dated, _plain = GRAMMAR.dated, GRAMMAR.plain
_LEFT = re.compile(r"\b(?:retir|denunci|abandon|salid[ao]|salió|sale\b|salir|dej(?:a|ó|an|ar|ado)\b)")
_NOT_AT_HOME = r"(?! (?:al?|ante) (?!(?:la |el |las |los )?(?:onu|naciones|depositari|secretari|nueva york|organización|sede)))"
"""What stands behind a notice that went to the depositary, and not to a parliament."""
_TO_WHOM = r"(?: (?:a|en|ante|al) (?:la onu|las naciones unidas|nueva york|(?:el )?(?:depositario|secretario general)(?: de la onu| de las naciones unidas)?))?"


def _above(reading: Reading) -> str:
    """The passage before a sentence."""
    return reading.source[max(0, reading.start - 500) : reading.start].lower()


def _of_leaving(event: str, *, sure: bool = True) -> Make:
    """The day of a step of leaving, where leaving is what the words or the sentence before tell of."""
    made_of: Callable[..., Found | list[Found] | None] = of_subject(event)

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        if _LEFT.search(reading.before + reading.tagged) is None:
            return None
        made = made_of(reading, match)
        if not isinstance(made, Found):
            return None
        return made if sure else replace(made, note=made.note or UNSURE)

    return make


LEAVING: tuple[Rule, ...] = (
    _dated(
        "handed in its papers of leaving on",
        rf"(?:(?:{{S}}|{COUNTRY}),? (?:que )?|\by |\) ?)(?:presentó|presentara|entregó|entregara|remitió|remitiera|envió|depositó|depositara|transmitió|notificó|notificara|comunicó) (?:formalmente |oficialmente )?{NO_END}{{3,90}}?{ON}{{D}}",
        _of_leaving("withdrawal_notice"),
        "Tras la votación sobre la retirada, Lituania entregó los documentos a la ONU el 6 de septiembre de 2024",
    ),
    _dated(
        "denounced it on",
        rf"{{S}}(?:,? (?:[^.;,<]|<[TCD]\d+>){{1,90}},)? (?:la|lo) (?:denunció|abandonó|ha denunciado|ha abandonado){ON}{{D}}",
        making.date_of("withdrawal", of_state=True),
        "Lituania, que ratificó la Convención en 2011, la denunció en septiembre de 2024",
    ),
    _dated(
        "the step takes effect on",
        rf"\b(?:la|esta|dicha) (?:medida|decisión|notificación|salida|retirada)(?: [^.;,<]{{1,30}})? (?:entr(?:a|ó|ará) en vig(?:or|encia)|(?:surte|surtió|surtirá|tendrá|tuvo) efectos?|(?:es|será|se hizo|se hace|se hará) efectiva){ON}(?:<D\d+>, (?:el )?)?{{D}}",
        _of_leaving("withdrawal_effective"),
        "Lituania se ha retirado de la Convención. La medida entró en vigor el 6 de marzo de 2025",
    ),
    _dated(
        "on a day its leaving took effect",
        r"(?:^|[;:,] )(?:el |en |desde el )?{D},? (?:entró en vigor|surtió efecto|surte efecto|se hizo efectiv[oa]|se hace efectiv[oa]|se hará efectiv[oa]|quedó formalizad[oa]|se consumó|se concretó) (?:la|el|su) (?:retirada|retiro|salida|denuncia)(?: de (?:la |el )?{S})?",
        _of_leaving("withdrawal_effective"),
        "El 6 de marzo de 2025 se hizo efectiva la retirada de Lituania de la Convención",
    ),
    _dated(
        "on a day its leaving was made official",
        r"(?:^|[;:,] )(?:el |en )?{D},? (?:se hizo oficial|se oficializó|se formalizó) (?:la|el|su) (?:retirada|retiro|salida|denuncia) de (?:la |el )?{S}",
        _of_leaving("withdrawal_effective", sure=False),
        "El 6 de marzo de 2025 se hizo oficial el retiro de Lituania de la Convención",
    ),
    _dated(
        "on a day it handed in its letter",
        rf"(?:^|[;:,] )(?:el |en |este )?{{D}},? (?:(?:la |el )?<S\d+> |(?:el|ese|este) país )?(?:emitió|entregó|remitió|envió|depositó|presentó|transmitió|dirigió) (?:\w+mente )?(?:su (?:carta|notificación|aviso|instrumento)|la (?:carta|notificación)) de (?:retiro|retirada|denuncia|salida)\b{_NOT_AT_HOME}",
        of_subject("withdrawal_notice"),
        "Lituania abandona la Convención. El 6 de septiembre de 2024 emitió su carta de retiro",
    ),
    _dated(
        "its notice arrived on",
        rf"\b(?:la|su|esa|esta|dicha) (?:notificación|carta)(?: (?:de (?:retiro|retirada|denuncia)|oficial|formal))?,? (?:(?:llegó|arribó|ingresó)|(?:fue|ha sido|había sido) (?:\w+mente )?(?:recibida|entregada|depositada|remitida|enviada|presentada|registrada)){_TO_WHOM}{ON}{{D}}",
        leaving_effective(_LEFT, "withdrawal_notice"),
        "Lituania se retira de la Convención. La notificación llegó a la ONU el 6 de septiembre de 2024",
    ),
    _dated(
        "its notice was received on",
        rf"\b(?:la onu|las naciones unidas|el depositario|el secretario general)(?: de la onu| de las naciones unidas)? (?:recibió|recibieron|ha recibido|han recibido|registró|había recibido) (?:la|su|esa|esta) (?:notificación|carta)(?: de (?:retiro|retirada|denuncia))?{ON}{{D}}",
        leaving_effective(_LEFT, "withdrawal_notice"),
        "Lituania se retira de la Convención. La ONU recibió la notificación el 6 de septiembre de 2024",
    ),
    _plain(
        "the step is effective so long after notice",
        r"\b(?:la|esta|dicha) (?:medida|decisión|salida) (?:no )?(?:ser(?:á|ía)|es|entr(?:a|ará)|surt(?:e|irá)|tendrá)(?: \w+){0,2}? (?:efectiv[oa]|efectos?|vigor)(?: sólo| solo| sino| hasta| que pasen)* {N} (?P<u>meses|días|años?) (?:después de|tras|a partir de|a contar de|desde) (?:(?:la|su|haber|ser|que|el|dicha) )?(?:se )?(?:notific|comunic|depósito|deposit|presenta|recib|recepción|entrega)",
        lambda r, m: _waiting(r, m) if _LEFT.search(_above(r)) else None,
        "Lituania se retira de la Convención. La decisión no será efectiva hasta seis meses después de la notificación",
    ),
    _plain(
        "leaving takes so long",
        rf"(?:retirada|retiro|denuncia|salida|retirarse){WORDS}{{0,160}}?(?:período|periodo|plazo|preaviso) de (?:espera de )?{{N}} (?P<u>meses|días|años?)(?! (?:de duración|para (?:limpi|destru|desmin)))",
        lambda r, m: _waiting(r, m),
        "La retirada exige un período de seis meses para hacerse efectiva",
    ),
    _plain(
        "leaving with so long a notice",
        rf"(?:retirada|retiro|denuncia|salida|renuncia|retirarse|denunciarlo|denunciarla){WORDS}{{0,60}}? con (?:al menos )?{{N}} (?P<u>meses|días|años?) de (?:aviso|preaviso|antelación|anticipación)",
        lambda r, m: _waiting(r, m),
        "El Tratado solo admite la renuncia con seis meses de aviso",
    ),
    _plain(
        "leaving is effective so long after notice",
        rf"(?:retirada|retiro|denuncia|salida|abandono){WORDS}{{0,60}}?(?:efectiv[oa]|efectos?|vigor)(?: sólo| solo| sino| hasta| que pasen)* {{N}} (?P<u>meses|días|años?) (?:después de|tras|a partir de|a contar de|desde) (?:(?:la|su|haber|ser|que|el|dicha) )?(?:se )?(?:notific|comunic|depósito|deposit|presenta|recib|recepción|entrega)",
        lambda r, m: _waiting(r, m),
        "La salida surte efecto seis meses después de la notificación",
    ),
    _plain(
        "leaving is effective after so long",
        rf"(?:retirada|retiro|denuncia|salida|abandono){WORDS}{{0,60}}?(?:efectiv[oa]|efectos?|vigor|oficial)[^.;<]{{0,30}}? (?:a los|tras|pasados|transcurridos|en|al cabo de|dentro de) {{N}} (?P<u>meses|días|años?)",
        lambda r, m: _waiting(r, m),
        "La denuncia será efectiva a los seis meses",
    ),
)


def _waiting(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    unit = {"meses": "months", "días": "days"}.get(match.group("u"), "years")
    return making.rule_of("withdrawal", unit=unit)(reading, match)
