"""Spanish rules of days told ahead of what they date: of adoption, of entry into force for a state, of the first signing."""

from __future__ import annotations

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.spanish.dating import FILL, LAND, ON
from servanda.claiming.spanish.signs import GRAMMAR, OTHER_THING

_dated = GRAMMAR.dated

RULES: tuple[Rule, ...] = (
    _dated(
        "somebody adopted on a day the treaty",
        r"\b(?:asamblea general|conferencia|onu|naciones unidas|comunidad internacional)\b[^.;<]{0,60}? (?:adoptó|aprobó|ha adoptado|ha aprobado|adoptaba|aprobaba),? (?:el |este |ayer )?{D},? (?:[^.;<]{1,40} )?{T}",
        lambda r, m: None if OTHER_THING.search(m.group()) else making.date_of("adopted")(r, m),
        "La Asamblea General aprobó el 2 de abril de 2013 el Tratado sobre el Comercio de Armas",
    ),
    _dated(
        "on a day many adopted an agreement, the treaty",
        r"^(?:el |en ){D},(?: (?:[^<;.]|<N\d+>){3,90},)? (?:la |el |los |las |una? )?(?!<)[\w' ]{1,60}? (?:adoptó|adoptaron|aprobó|aprobaron|han? adoptado|han? aprobado) (?:un |ese |este |el )(?:nuevo )?(?:acuerdo|texto|instrumento|documento)\b[^.;<]{0,120}?(?P<t><T\d+>)",
        making.date_of("adopted"),
        "El 30 de mayo de 2008, tras dos años de trabajo, los países reunidos adoptaron un acuerdo, la Convención de Oslo",
    ),
    _dated(
        "entered into force and became law on",
        r"entr(?:ó|a|aba) en vig(?:or|encia) y (?:se convirtió|pasó a ser|es|fue)(?:[^.;<]){3,120}? (?:el|en) {D}",
        making.date_of("entered_into_force"),
        "La Convención entró en vigor y se convirtió en derecho vinculante para los Estados el 1 de agosto de 2010",
    ),
    _dated(
        "for a state it entered into force on",
        rf"(?:^|[;:,] )(?:y )?(?:para|en|respecto de) (?:la |el |los )?{{S}},? (?:{{U}} )?(?:que )?entr(?:ó|ará|a|aba) en vig(?:or|encia){ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "Para Cuba, la Convención entró en vigor el 1 de octubre de 2016",
    ),
    _dated(
        "entered on a day into force for a state",
        r"entr(?:ó|ará|a|aba),? (?:el |este )?{D},? en vig(?:or|encia) (?:para|en|respecto de) (?:la |el |los )?{S}",
        making.date_of("in_force_for_state", of_state=True),
        "La Convención entró el 1 de junio de 2011 en vigor para Chile",
    ),
    _dated(
        "its signing began on",
        rf"\bfirma (?:{{T}}|del? (?:este |el )?(?:texto|acuerdo|instrumento|documento)) (?:se )?(?:inició|comenzó|empezó|arrancó|tuvo lugar|celebró|realizó|produjo)(?: en {FILL}{LAND})?{ON}{{D}}",
        making.date_of("opened_or_signed"),
        "La firma del acuerdo comenzó en Oslo el 3 de diciembre de 2008",
    ),
)
"""Tried before the day of the treaty itself."""
