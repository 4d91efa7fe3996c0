"""Spanish words for what is said in few words: figures without their noun, the absent, "lo hizo"."""

from __future__ import annotations

import re

from servanda.claiming.romance.terse import Terse, terse
from servanda.claiming.spanish.signs import DONE, GRAMMAR, HAVE, IT, SIMPLE, sense

TERSE = terse(
    GRAMMAR,
    Terse(
        sense=sense,
        have=HAVE,
        done=DONE,
        did=rf"(?:lo |la )?{SIMPLE}",
        the=r"(?:la |el |los |las |l')?",
        it=IT,
        and_=r"(?:y|e|mientras que|pero|aunque)",
        absent=r"(?:ausencias?(?: (?:notables?|destacadas?))? (?:de|como(?: la de)?)|(?:grandes?|principales?|notables?) ausentes?,? ?(?:son|fueron|:|como)?|(?:siguen|sigue) sin (?:firmar|ratificar|suscribir|adherirse|sumarse)(?:l[oa])?)",
        without=r"(?:firm(?:ar|an|aron|ado|ada)|suscri(?:bir|ben|bieron|to|ta)|prohíbe|prohíben|aprob\w+) [^.;:]{0,80}? sin(?: la (?:firma|participación|adhesión|presencia) de)?",
        does_so=r"(?:lo|la) (?:hizo|hicieron|ha hecho|había hecho|haría|hará)",
        on=r"(?:el |en (?:el año )?|(?:a )?(?:finales|fines|principios|comienzos) de )?",
        world=r"(?:de )?(?:todos )?(?:los |las )?(?:países|estados|naciones)(?: miembros)?(?: del mundo| del planeta| de la onu| de las naciones unidas)?",
        represent=r"(?:represent\w+|equival\w+|es decir,?|o sea,?|casi|supone\w*)(?: a)?(?: el| un)?",
        acts=(
            ("signature", re.compile(r"\bfirm(?!es)|\bsuscri")),
            ("deposit", re.compile(r"\bratific|\badhi?er|\badhesi|instrumento")),
        ),
        examples=(
            "De ellos, 86 han firmado el documento y 51 han finalizado su ratificación",
            "con las ausencias de Estados Unidos y China",
            "firmaron en Oslo la Convención sin Estados Unidos ni China",
            "Muchos ratificaron la Convención; Costa Rica lo hizo en 2011",
            "El 80 % de los países del mundo han ratificado la Convención",
            "112 partes en la Convención, lo que representa el 57 % de los países del mundo",
        ),
    ),
)
