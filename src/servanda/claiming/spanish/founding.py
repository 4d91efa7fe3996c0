"""Spanish: the days of a treaty itself told by a noun or at a place ("hasta la adopción en Dublín, en mayo de 2008"), and
since when it binds a state in looser words ("regirá para Cuba el 1 de octubre de 2016")."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import of_subject
from servanda.claiming.romance.making.bound import of_the_treaty
from servanda.claiming.spanish.dating import FILL, LAND, ON
from servanda.claiming.spanish.signs import GRAMMAR, OTHER_THING

_dated = GRAMMAR.dated

_GATHERING = re.compile(
    r"\b(?:reuni|conferencia|cumbre|asamblea|sesión|encuentro|aniversario|examen|ceremonia|taller|acto\b|evento)"
)
"""What may be held at a place besides a treaty, named before it."""
_TOWN = rf"(?:,? en {FILL}{LAND})?"


def _of_no_gathering(make: Make) -> Make:
    def careful(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        return None if _GATHERING.search(match.string[: match.start()]) else make(reading, match)

    return careful


def _adopted(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day of an adoption; where no treaty is named in its words, only that in Dublin can be of no other thing."""
    made = making.date_of("adopted")(reading, match)
    if not isinstance(made, Found) or "<T" in match.group() or "dublín" in match.group():
        return made if isinstance(made, Found) else None
    return replace(made, note=made.note or UNSURE)


def _concluded(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day on which a treaty was concluded; one "celebrada" at a place may be its meeting."""
    made = making.date_of("opened_or_signed")(reading, match)
    if not isinstance(made, Found) or "celebrad" not in match.group() or "dublín" in match.group():
        return made if isinstance(made, Found) else None
    return replace(made, note=made.note or UNSURE)


def _both(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The day on which a treaty enters into force for all, and for the state named with them."""
    made = [making.date_of("entered_into_force")(reading, match)]
    if match.group("s"):
        made.append(making.date_of("in_force_for_state", of_state=True)(reading, match))
    return [found for found in made if isinstance(found, Found)]


_BINDS = r"(?:regirá|rige|regía|será (?:obligatori[oa]|vinculante)|es (?:obligatori[oa]|vinculante)|surtirá efectos?|surte efectos?|tendrá efectos?|se aplicará)"

FOUNDING: tuple[Rule, ...] = (
    _dated(
        "its adoption at a place, on",
        rf"\badopción(?: {{T}}| del (?:texto|tratado|acuerdo))?,? en {FILL}{LAND}{ON}{{D}}",
        _of_no_gathering(_adopted),
        "Hasta la adopción en Dublín, en mayo de 2008, España participó en la negociación de la Convención",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "its approval on a day by so many",
        rf"\b(?:aprobación|adopción)(?: {{T}}| del (?:texto|tratado|acuerdo))?{ON}{{D}},? (?:por|con el voto (?:a favor )?de|con los votos de) (?:<H\d+> )*<N\d+> (?:estados|países|naciones)",
        making.date_of("adopted"),
        "La aprobación el 30 de mayo de 2008 por 107 Estados de la Convención fue un hito",
    ),
    _dated(
        "a treaty, concluded at a place on",
        rf"(?:(?P<t><[TC]\d+>)|\b(?:el|este|ese) (?:texto|acuerdo|instrumento)),? ?(?:celebrad|fechad|concluid|pactad|sellad)[oa]{_TOWN}{ON}{{D}}",
        _of_no_gathering(_concluded),
        "La Convención, celebrada en Dublín en mayo de 2008, prohíbe estas armas",
        marks=Mark.CONCLUSION,
    ),
    _dated(
        "adopted by a resolution of a day",
        r"\b(?:adoptad|aprobad)[oa] por la asamblea general(?: de (?:la onu|las naciones unidas))?,? (?:mediante|en|por|con) (?:su |la )?resolución (?:[^.;<]|<N\d+>){1,30}?,? ?(?:del?|el) (?:fecha |día )?{D}",
        of_the_treaty(making.date_of("adopted"), OTHER_THING),
        "La Convención fue adoptada por la Asamblea General mediante la resolución 63/71, de 30 de mayo de 2008",
    ),
    _dated(
        "in force for all and for a state on",
        rf"entr(?:ó|ará|a|aba) en vig(?:or|encia),? (?:de (?:forma|manera)|con carácter) general,?(?: y (?:también )?(?:para|respecto de) (?:la |el )?{{S}},?)?{ON}{{D}}",
        _both,
        "La Convención entrará en vigor, de forma general y para España, el 1 de agosto de 2010",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "it binds a state from",
        rf"\b{_BINDS},? (?:para|respecto de|en|al?) (?:la |el )?{{S}},?{ON}{{D}}",
        of_the_treaty(making.date_of("in_force_for_state", of_state=True), OTHER_THING),
        "La Convención regirá para Cuba el 1 de octubre de 2016",
    ),
    _dated(
        "the leaving takes effect in so long, on",
        rf"\b(?:retirada|retiro|salida|denuncia)(?: (?:de|del) {{U}})? (?:surtirá|surtió|surte|tendrá|tuvo|se hará|será) (?:efectos?|efectiv[oa]) (?:en|dentro de|al cabo de|a los|tras) <N\d+> (?:meses|días|años?),?{ON}{{D}}",
        of_subject("withdrawal_effective"),
        "Lituania se va. Su retirada surtirá efecto en seis meses, el 6 de marzo de 2025",
    ),
    _dated(
        "a label: the day it was opened",
        r"^\W*(?:fecha de )?(?:apertura|abiert[oa]) a (?:la )?firma ?[:|–-] ?(?:(?:en )?[a-zñáéíóú ]{3,14}?(?: ?\(?<S\d+>\)?)?, ?)?(?:el )?{D}(?= ?[.;,]?$| ?[|(\[])",
        making.date_of("opened"),
        "Apertura a la firma: Oslo, 3 de diciembre de 2008",
        marks=Mark.OF_THE_TREATY,
    ),
)
