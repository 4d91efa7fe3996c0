"""Spanish words for the day on which the instrument of a state was handed in."""

from __future__ import annotations

from servanda.claiming.romance.handed_in import HandedIn, handed_in
from servanda.claiming.spanish.dating import ON
from servanda.claiming.spanish.signs import GRAMMAR

HANDED_IN = handed_in(
    GRAMMAR,
    HandedIn(
        paper=r"instrumentos? de (?:ratificación|adhesión|aceptación|aprobación)",
        by=r",? (?:por parte de|de parte de|por|del|de) (?:la |el |los |las )?",
        was=r"(?:(?:fue|fueron|ha sido|había sido) (?:oficialmente |formalmente )?(?:depositados?|entregados?|registrados?)|se (?:depositó|entregó)|depositados?|entregados?)",
        did=r"(?:depositó|depositaron|ha depositado|entregó|ha entregado)",
        on=ON,
        the=r"(?:el|los) ",
        head=r"(?:^|[;:] )(?:el |con fecha (?:de )?)",
        examples=(
            "El instrumento de ratificación por parte de España fue depositado el 17 de junio de 2009",
            "El embajador depositó el 17 de junio de 2009 en Nueva York el instrumento de ratificación de España",
            "El 17 de junio de 2009 fue depositado el instrumento de ratificación de España",
            "El instrumento de ratificación de la Convención fue depositado por España el 17 de junio de 2009",
        ),
    ),
)
