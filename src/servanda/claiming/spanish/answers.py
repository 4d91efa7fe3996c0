"""Spanish questions and the words of their short answers."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import marked
from servanda.claiming.making.senses import sense
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.answers import Questions, answers
from servanda.claiming.spanish.signs import GRAMMAR, STATES

_ASKED = re.compile(
    r"\b(?:cuánto (?:tiempo|plazo)|cuántos (?:años|meses|días)) (?:hay|se (?:da|tiene|concede)|tienen?|dan?|da|concede|fija|establece|prevé|impone)\b|"
    r"\b(?:qué plazos?|con cuánta antelación)\b|^\W*¿? ?y para\b"
)
_PERIODS = (
    ("clearance", re.compile(r"limpi|desmin|despej|zonas|tierra|terreno")),
    ("stockpile", re.compile(r"destru|reserv|existenc|arsenal")),
    ("withdrawal", re.compile(r"retir|salir|denunci|abandon")),
    ("initial_report", re.compile(r"informe")),
    ("entry", re.compile(r"entr\w+ en vigor|vigencia")),
)
_UNITS = {"a": "years", "m": "months", "d": "days"}


def _so_long(reading: Reading, match: re.Match[str]) -> Found | None:
    """The time a treaty gives, in answer to the question before."""
    asked = reading.before.rstrip(' "»”')
    asked = asked[max(asked.rfind("¿"), 0) :]
    what = sense(asked, _PERIODS) if asked.endswith("?") and _ASKED.search(asked) else ""
    if not what or "<S" in asked:
        return None
    made = making.rule_of(what, unit=_UNITS[match.group("u")[0]])(reading, match)
    return replace(made, note=made.note or UNSURE) if isinstance(made, Found) else None


SO_LONG = marked(
    Mark.ANSWER,
    [
        GRAMMAR.plain(
            "so long, to how long",
            r"^\W*(?:en |dentro de |con |un plazo (?:máximo )?de |como máximo |hasta )?{N} (?P<u>años?|meses|días)(?= ?[.,;!(]|$)",
            _so_long,
            "La Convención tiene plazos. ¿Cuánto tiempo hay para destruir las reservas? Ocho años.",
        ),
    ],
)
ANSWERS = SO_LONG + answers(
    GRAMMAR,
    Questions(
        known=frozenset(
            "y cuántos cuántas cuándo quién quiénes qué cuáles en fecha año día se la lo el los las le ha han había habían haya hay es son era "
            "fue está ya hoy actualmente estados estado países país naciones parte partes de del a al firmado firmó firmaron firmada ratificado ratificó "
            "ratificaron ratificada adherido adhirió adhirieron suscrito suscribió adoptó adoptada adoptado aprobó aprobada aprobado abrió abierta "
            "abierto firma entró entra entrada entrará vigor vigente vigencia no sin ratificar ratificarla ratificarlo ratificaciones hacían hacen "
            "hacía hace falta necesitan necesitaban necesita requieren requería requiere necesarias necesarios son eran para que entrara entrase "
            "entrar cuenta tiene forma forman mundo texto ella él signatarios firmantes depositó su instrumento todavía aún hasta ahora con".split()
        ),
        how_many=re.compile(r"\bcuánt[oa]s\b"),
        when=re.compile(r"\b(?:cuándo|en qué (?:año|fecha|día)|qué (?:día|año))\b"),
        who=re.compile(r"^\W*(?:y )?(?:quién|quiénes|qué (?:países|estados)|cuáles)\b"),
        whether=re.compile(r"^\W*(?:y )?(?:ha|han|es|son|firmó|ratificó|forma|está|se ha|la ha|lo ha|<S)"),
        needed=re.compile(r"\b(?:hac\w+ falta|necesit\w+|requier\w+|requer\w+|exig\w+|necesari[oa]s)\b"),
        counted=(
            (
                "signatory",
                re.compile(r"firmado[^?]{0,40}(?:sin|pero no)|falta\w* por ratificar|signatarios que no"),
            ),
            ("ratified", re.compile(r"ratific|adherid")),
            ("parties", re.compile(r"\bparte\b|\bpartes\b")),
            ("signed", re.compile(r"firmado|firmaron|suscrito")),
        ),
        done=(
            ("ratified", re.compile(r"ratific")),
            ("signed", re.compile(r"firmad[oa]|firmó|firmaron|suscrit")),
            ("parties", re.compile(r"\bparte\b|\bpartes\b|adherid|adhirió")),
        ),
        events=(
            ("entered_into_force", re.compile(r"vigor|vigente|vigencia")),
            ("adopted", re.compile(r"adopt|aprobó|aprobad[oa]")),
            ("opened", re.compile(r"abri[óe]\w* a (?:la )?firma|se firmó|fue firmad|se abrió")),
            ("deposit", re.compile(r"ratific|adhiri|adherid|depositó")),
            ("signature", re.compile(r"firmó|firmado|suscribió")),
        ),
        not_=re.compile(r"\b(?:no|falta\w*|sin)\b(?! (?:ratificar))"),
        there_are=r"(?:a|al|en|hasta(?: el)?|a fecha de) <D\d+>,? (?:(?:ya )?(?:son|hay|eran|había|suman) )?|(?:ya )?(?:son|hay|eran|fueron|suman|lo son|lo han hecho)(?: ya| hoy| actualmente)? |un total de |en total,? ",
        states=rf"(?:{STATES}|ratificaciones|estados partes?)",
        on=r"(?:fue )?(?:el|en|el día|en el año) ",
        yes=r"sí",
        no=r"(?:todavía |aún )?no(?: todavía| aún)?",
        since=r"(?:lo es )?desde (?:el )?",
        examples=(
            "La Convención tiene éxito. ¿Cuántos Estados son parte en la Convención? Son 110.",
            "¿Cuándo entró en vigor la Convención? El 1 de agosto de 2010.",
            "¿Es España parte en la Convención? Sí, desde el 1 de agosto de 2010.",
            "¿Ha firmado Rusia la Convención? No.",
            "¿Quién no ha firmado la Convención? Estados Unidos, Rusia y China.",
        ),
    ),
)
