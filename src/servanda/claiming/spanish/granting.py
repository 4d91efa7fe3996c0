"""Spanish words for the time that a treaty gives its parties to destroy their stocks and to clear their land."""

from __future__ import annotations

import re

from servanda.claiming.romance.granting import Granted, granting
from servanda.claiming.spanish.signs import GRAMMAR

GRANTED = granting(
    GRAMMAR,
    Granted(
        gives=r"(?:les |le )?(?:da|daba|dio|concede|concedía|concedió|otorga|otorgaba|otorgó|deja|dejaba|fija|fijaba|fijó|impone|imponía|impuso|ofrece|brinda)",
        years=r"años(?! (?:más|adicionales|después|de prórroga))",
        to=r"(?:para|a fin de)",
        destroy=r"(?:destruir|eliminar|acabar con|deshacerse de|la destrucción de)",
        stocks=r"(?:existencias|arsenal|reservas|stocks|almacenad)",
        clear=r"(?:limpiar|desminar|despejar|descontaminar|(?:la )?limpieza|(?:el )?(?:desminado|despeje)|(?:la )?descontaminación)",
        land=r"enterr|zonas?|áreas?|terren|territori|suelo|sembrad|colocad|minad",
        and_=r"(?:,? y(?: otros)? |[,;] (?:y )?)(?:(?:de|con|en) )?(?:un (?:plazo|máximo) de )?",
        delay=r"(?:un plazo de|un período de|un periodo de)",
        elsewhere=re.compile(
            r"prórroga|prorrog|extensi|ampli|adicional|solicit|ha destruido|han destruido|obtuv"
        ),
        left=re.compile(
            r"\b(?:aún|todavía|quedan|restan|faltan)\b|<N\d+> años más|proyecto|borrador|enmienda|propuesta|propon|proponía"
        ),
        examples=(
            "La Convención da ocho años a los Estados para destruir sus existencias",
            "La Convención concede diez años para limpiar las zonas contaminadas",
            "La Convención da ocho años para destruir las reservas y diez para limpiar",
            "El tratado les da diez años para desminar y cuatro para destruir sus existencias",
            "La Convención da ocho años para destruir las reservas y, para limpiar la tierra, un plazo de diez años",
        ),
    ),
)
