"""Spanish: labels and days on a page whose head names its state: "Perfil de país: Perú ... Firma: Oslo, 3-XII-2008"."""

from __future__ import annotations

import re
from functools import lru_cache

from servanda import places
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import MOST_STATES, certainty, dated, doings
from servanda.claiming.making.senses import sense
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.spanish.doing import STOCKS_OR_LAND
from servanda.claiming.spanish.signs import GRAMMAR

_LINES = 6
"""Lines of a page's head, at the most, that may name its state."""
_LONGEST = 100
"""Letters of such a line."""
_LABEL = re.compile(
    r"\W*(?:(?:perfil|ficha|informe|situación|datos)(?: (?:de|del))?(?: (?:país|estado))?|país|estado(?: parte)?|"
    r"(?:misión permanente|embajada|ministerio [\w ]{3,40}|gobierno|(?:declaración|intervención|discurso|alocución|mensaje|palabras|ponencia)"
    r"(?: (?:de|del) (?:la |el )?(?:delegación|representante(?: permanente)?|embajador[a]?|canciller|gobierno|ministr[oa] de relaciones exteriores))?) "
    r"(?:de|del)(?: la república del?)?)\b[\s:·|–—-]*(?:la |el )?",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[·|–—:(),]\s*| ante (?:la|las|el)\b| en (?:la|el|ginebra|nueva)\b", re.IGNORECASE)


@lru_cache(maxsize=64)
def _state_of(head: str, *, labelled_only: bool = False) -> str:
    """The one state that stands alone, or behind a label, in a line of the head of a page; empty where none does. A town
    or country before a day is where news come from."""
    named: set[str] = set()
    for line in [line.strip() for line in head.split("\n") if line.strip()][:_LINES]:
        if len(line) > _LONGEST:
            continue
        labelled = _LABEL.match(line)
        if labelled is None and (labelled_only or _DATELINE.search(line)):
            continue
        told = _PARTS.split(line[labelled.end() :] if labelled else line)[0].strip(" .*#")
        place = places.find(told.title() if told.isupper() else told) if 2 < len(told) < 40 else None
        if isinstance(place, places.Place) and place.kind == "state":
            named.add(place.code)
    return named.pop() if len(named) == 1 else ""


_DATELINE = re.compile(r"\d|\((?:EFE|AFP|AP|Notimex|Andina|Xinhua|Prensa Latina)\)")


def head_state(reading: Reading) -> str:
    """The state whose statement or page it is, by a label in the head of the page; empty where none says so."""
    return _state_of(reading.source[:500], labelled_only=True)


def page_state(reading: Reading) -> tuple[str, ...]:
    """The state a page is of, where the passage speaks of no other."""
    state = _state_of(reading.source[:500])
    here = {code for item in reading.found if item.sort == "S" for code in item.value}
    return (state,) if state and not here - {state} and reading.subject in ((), (state,)) else ()


def _of_page(event: str) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day, states = reading.value(match, "d"), page_state(reading)
        return dated(reading, match, event, day, states) if day is not None and states else None

    return make


def _rank_of_page(reading: Reading, match: re.Match[str]) -> Found | None:
    """Which ratification that of the page's state was."""
    rank, states = reading.value(match, "o") or reading.value(match, "n"), page_state(reading)
    if not isinstance(rank, int) or not 1 < rank <= MOST_STATES or not states:
        return None
    return reading.claim(match, "ordinal", "parties", value=rank, states=states)


def _term_of_page(reading: Reading, match: re.Match[str]) -> Found | None:
    """The deadline of the state a page is of; firm where its day is told in full."""
    day, states = reading.mention(match, "d"), page_state(reading)
    about = doings.article(reading, match, STOCKS_OR_LAND) or sense(reading.before, STOCKS_OR_LAND)
    if day is None or not states or not about or _OF_AN_OFFICE.search(match.group()):
        return None
    firm = day.value.exact and not certainty(reading, day)
    return doings.due(reading, match, about, day, states, "put off", firm=firm)


_OF_AN_OFFICE = re.compile(
    r"\b(?:concurso|licitaci|convocatoria|contrat|ofertas?|candidatur|inscripci|solicitud|informes?|proyecto|consulta|present)"
)
"""What else has a deadline on the page of a state."""
_IS = r" ?(?::|\||-) ?(?:[a-zñáéíóú ]{3,14}, ?)?(?:el )?"
_ENDS = r"(?= ?[.;,]?$| ?[.,;|(\[])"
_HEAD = r"(?:^|(?<=[.;|] ))\W*"

COUNTRY_PAGES: tuple[Rule, ...] = (
    GRAMMAR.plain(
        "of a page's state: the day of its signature",
        rf"{_HEAD}(?:fecha de (?:la )?)?(?:firma|suscripción|firmad[oa]|suscrit[oa])(?: (?:de|del) {{U}})?{_IS}{{D}}{_ENDS}",
        _of_page("signature"),
        "Lituania\n\nFirma: 3 de diciembre de 2008",
    ),
    GRAMMAR.plain(
        "of a page's state: the day of its ratification",
        rf"{_HEAD}(?:(?:fecha|instrumento|depósito|depósito del instrumento) de (?:la )?)?(?:ratificación|adhesión|aceptación|aprobación|ratificad[oa]|depósito(?: del instrumento)?)(?: o adhesión)?(?: (?:de|del) {{U}})?{_IS}{{D}}{_ENDS}",
        _of_page("deposit"),
        "Lituania\n\nRatificación: 24 de marzo de 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    GRAMMAR.plain(
        "of a page's state: the day from which it is bound",
        rf"{_HEAD}(?:(?:fecha de )?(?:entrada en vigor|vigencia) (?:para|en|respecto de) (?:el|este|nuestro) país{_IS}|(?:es )?(?:estado )?parte(?: (?:en|de|del) {{U}})? desde(?: el)?(?: ?(?::|\||-) ?)? ?){{D}}{_ENDS}",
        _of_page("in_force_for_state"),
        "Lituania\n\nEntrada en vigor para el país: 1 de septiembre de 2011",
    ),
    GRAMMAR.plain(
        "of a page's state: its rank",
        rf"{_HEAD}(?:ratificación|adhesión)(?: (?:de|del) {{U}})?{_IS}<D\d+>,? \(?(?:la|el) (?:número )?(?:{{O}}|{{N}})(?= ?[.,;)]|$)",
        _rank_of_page,
        "Lituania\n\nRatificación: 24 de marzo de 2011, la 54.ª",
    ),
    GRAMMAR.plain(
        "of a page's state: it ratified a treaty, in brackets",
        r"(?P<t><T\d+>) \((?:que )?(?:lo |la )?(?:ratificó|ratificad[oa]) (?:el )?{D}\)",
        _of_page("deposit"),
        "Lituania\n\nMinas: parte en la Convención de Ottawa (ratificó el 12-V-2003)",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    GRAMMAR.plain(
        "of a page's state: its deadline",
        rf"\b(?:nuevo plazo|plazo|fecha límite)(?: (?:inicial|vigente|actual|original|prorrogado))?(?: (?:para|de|del)(?:[^.;:<,|]|<[NCT]\d+>){{1,60}}?)? ?[:,|–-]+ ?(?:hasta )?(?:el )?{{D}}{_ENDS}",
        _term_of_page,
        "Líbano\n\nPlazo para la limpieza: 1 de mayo de 2026",
    ),
)
