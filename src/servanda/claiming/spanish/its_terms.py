"""Spanish: the deadline of a state told before, or named beside: "su plazo vencía en marzo de 2021", "solicitó y recibió una
prórroga hasta abril de 2024", "fijándose como fecha final el 1 de marzo de 2021"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import certainty, doings
from servanda.claiming.making.senses import sense as sense_of
from servanda.claiming.model import Found, Running
from servanda.claiming.reading import Reading
from servanda.claiming.romance import spoken_of
from servanda.claiming.romance.firmness import is_wished
from servanda.claiming.spanish.doing import STOCKS_OR_LAND
from servanda.claiming.spanish.signs import GRAMMAR

_plain = GRAMMAR.plain

_TERM = r"(?:plazo|término|fecha límite|fecha tope)"
_ENDS = r"(?:venc(?:e|ía|erá|ió)|expir(?:a|aba|ará|ó)|conclu(?:ye|ía|irá|yó)|termin(?:a|aba|ará|ó)|finaliz(?:a|aba|ará|ó)|acab(?:a|aba|ará|ó)|caduc(?:a|aba|ará|ó)|se cumpl(?:e|ía|irá|ió))"
_ON = r"(?: (?:en|el|a (?:finales|fines|mediados|principios|comienzos) de|el (?:próximo|pasado)))* "
_WORDS = r"(?:[^.;<]|<[NCT]\d+>)"
_A_MONTH = 31


def _work(reading: Reading, match: re.Match[str]) -> str:
    """Whether a deadline is for stocks or for land: by the words near, or by the sentence before. The mine ban treaty
    lets nobody put off the destruction of stocks."""
    about = doings.article(reading, match, STOCKS_OR_LAND) or sense_of(match.string, STOCKS_OR_LAND)
    about = about or sense_of(reading.before, STOCKS_OR_LAND)
    return about or ("clearance" if reading.treaty(match) == "APMBC" else "")


def _by_then(note: Running, *, last: bool = False) -> Make:
    """By when the state spoken of must have acted; ``last``: the last one named before."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day, (states, sure) = reading.mention(match, "d"), spoken_of(reading, match)
        states = states[-1:] if last else states
        about = _work(reading, match)
        if day is None or len(states) != 1 or not about or _OF_A_PAPER.search(match.group()):
            return None
        told = day.value.latest - day.value.earliest
        plain = (
            sure
            and _ITS_OWN.match(match.group())
            and not certainty(reading, day)
            and told.days <= _A_MONTH
            and not is_wished(match.string)
            and not _UNDER_CONTRACT.search(f"{reading.before} {match.string[: match.start()]}")
        )
        return doings.due(reading, match, about, day, states, note, firm=bool(plain))

    return make


_OF_A_PAPER = re.compile(r"\b(?:informes?|reportes?|solicitud|presentar|presentación|entregar)\b")
"""What has a term too: "su plazo para el informe vencía el 30 de abril"."""
_UNDER_CONTRACT = re.compile(
    r"\b(?:licit[a-zó]+|contrat[a-zó]+|empresas?|compañías?|consorcios?|adjudic[a-zó]+|ong|proyectos?|donantes?|subvenci(?:ón|ones))\b"
)
"""Who else has a term for the work."""
_ITS_OWN = re.compile(r"(?:su|cuyo|solicit|pid|obtuv|recib|logr|consigui|le |<S)")
"""Words by which a term is the state's own, and no contract's."""

ITS_TERMS: tuple[Rule, ...] = (
    _plain(
        "its term ended on",
        rf"\b(?:su|el|dicho|ese|este|cuyo) (?:(?:propio|primer) )?{_TERM}(?: (?:inicial|original|vigente|actual|legal|convencional|impuesto|previsto|fijado|establecido|concedido|otorgado|de desminado|de limpieza|de destrucción|para hacerlo|para ello))*(?: (?:para|de) {_WORDS}{{3,70}}?)?,? (?:que )?{_ENDS}{_ON}{{D}}",
        _by_then("its own"),
        "Líbano limpia su tierra minada según la Convención. Su plazo inicial vencía el 1 de mayo de 2021",
    ),
    _plain(
        "asked for and was given more time until",
        r"\b(?:le (?:conced|otorg|di|aprob)|solicit|pid|ped|obtuv|recib|logr|consigui|consegui)[a-zéíóú]+(?: y (?:obtuv|recib|logr|consigui)[a-zéíóú]+)? (?:una?|la|su|otra) (?:nueva |segunda |primera |tercera |última |<O\d+> )?(?:prórroga|extensión|ampliación)(?: (?:de|por) <N\d+> (?:años|meses))?,? (?:que (?:se extiende|llega|va) )?hasta (?:el |finales de |fines de )?(?:año )?{D}",
        _by_then("put off"),
        "Líbano limpia su tierra minada según la Convención. Solicitó y recibió una prórroga hasta mayo de 2026",
    ),
    _plain(
        "a day being set as its last",
        r"\b(?:fij(?:ándose|ando|ó|aron|ada|ado|aba)|establec(?:iéndose|iendo|ió|ida)|siendo)(?: (?:como|la|para ello))* (?:fecha (?:final|límite|tope|máxima|última)|plazo (?:final|límite|máximo))(?: para (?:ello|hacerlo))? (?:el |en )?{D}",
        _by_then("its own"),
        "Líbano se comprometió a limpiar su tierra minada según la Convención, fijándose como fecha final el 1 de mayo de 2021",
    ),
    _plain(
        "for the last of those told a day as its term",
        r"\bfij(?:ando|ó|aron) (?:para (?:este|ese) último(?: país| estado)? |para ést[ea] )(?:el mes de |la fecha del? |el )?{D} como (?:nuev[oa] )?(?:término|plazo|fecha límite|fecha tope|límite|tope)",
        _by_then("put off", last=True),
        "La reunión prorrogó el desminado de Níger y el Líbano, fijando para este último el 1 de mayo de 2026 como término",
    ),
    _plain(
        "setting a day as its term",
        r"{S}(?:,? [^.;,<]{0,60})?,? fij(?:ando|ó|aron) (?:el mes de |la fecha del? |el )?{D} como (?:nuev[oa] )?(?:término|plazo|fecha límite|fecha tope|límite|tope)",
        _by_then("put off"),
        "La reunión aprobó la prórroga del desminado del Líbano, fijando el mes de mayo de 2026 como término",
    ),
)
