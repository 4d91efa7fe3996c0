"""Spanish words for the periods of a treaty as its articles have them."""

from __future__ import annotations

import re

from servanda.claiming.romance.own_words import OwnWords, own_words
from servanda.claiming.spanish.signs import GRAMMAR

OWN_WORDS = own_words(
    GRAMMAR,
    OwnWords(
        to_destroy=r"(?:destruir|limpiar|despejar|desminar|eliminar)",
        by=r"(?:lo antes posible,? (?:y|pero) )?(?:a más tardar(?: en un plazo de| en| dentro de)?|(?:en|dentro de) un plazo (?:máximo )?(?:de|no superior a)|en el plazo (?:máximo )?de|en los)",
        since=r"años,? (?:después de|desde|tras|a partir de|siguientes a|contados (?:a partir de|desde))(?: la fecha de)? (?:la|su) entrada en vigor",
        land=re.compile(r"\b(?:zonas?|áreas?|territorio|minad[oa]s?|contaminad[oa]s?|restos)\b"),
        stocks=re.compile(
            r"\b(?:existencias|almacenad|arsenal|reservas|posesión|posea|propiedad)|municiones en racimo|<T\d+>"
        ),
        elsewhere=re.compile(r"prórrog|prorrog|extensi|adicional|solicit|han destruido|ha destruido"),
        example="se compromete a destruir todas las minas en las zonas minadas, lo antes posible, y a más tardar en un plazo de 10 años, a partir de la entrada en vigor",
    ),
)
