"""Spanish words for what is said in few words: figures without their noun, the absent, "lo hizo"."""

from __future__ import annotations

import re

from servanda.claiming.romance.terse import Terse, terse
from servanda.claiming.spanish.doing import STOCKS_OR_LAND
from servanda.claiming.spanish.signs import DONE, GRAMMAR, HAVE, IT, SIMPLE, STATES, sense

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
        now=r"(?:hoy|hasta la fecha|hasta ahora|actualmente|a día de hoy|desde entonces)",
        only=r"(?:sólo|solo|solamente|únicamente|apenas|tan sólo|tan solo|ya)",
        absent=r"(?:ausencias? de [^.;<]{0,30}(?:otros|otras) como|ausencias?(?: (?:notables?|destacadas?))? (?:de|como(?: la de)?)|(?:grandes?|principales?|notables?) ausentes?,? ?(?:son|fueron|:|como)?|^(?:permanecen?|quedan?|siguen?)(?: todavía| aún)? (?:fuera|al margen)(?: (?:de la |del? )(?:<[TC]\d+>|acuerdo|texto))?(?: :)?|(?:siguen|sigue) sin (?:firmar|ratificar|suscribir|adherirse|sumarse)(?:l[oa])?)",
        without=r"(?:firm(?:ar|an|aron|ado|ada)|suscri(?:bir|ben|bieron|to|ta)|prohíbe|prohíben|aprob\w+) [^.;:]{0,80}? sin(?: la (?:firma|participación|adhesión|presencia) de)?",
        does_so=r"(?:lo|la) (?:haría|hará)(?: \w+){0,4}?",
        on=r"(?:el |en (?:el año )?|(?:a )?(?:finales|fines|principios|comienzos) de )?",
        are=r"(?:ya )?(?:son|eran|siguen siendo|permanecen|están)(?: todavía| aún| ya)? (?P<v>partes?|estados partes?|signatari[oa]s|firmantes|(?:vinculad[oa]s|obligad[oa]s) por)(?: (?:ella|él))?",
        having=r"(?:por haber|tras haber|de haber)(?: recientemente)?",
        among=r"(?:entre ell[oa]s|entre l[oa]s que (?:están|figuran|se encuentran)|incluid[oa]s?|incluyendo|como)",
        parties=r"(?:estados? partes?|(?:países|estados) en (?:ratificar|adherirse|unirse|sumarse))",
        became=r"(?:se (?:convirtió|convierte|ha convertido) en|convirtiéndose en|fue|es|siendo)",
        the_=r"(?:el |la )",
        state=r"(?:estado|país|nación)",
        to_do=r"en (?:haberl[oa] )?(?:ratific|firm|adherir|unir|sumar|suscrib)\w*",
        banned=r"(?:el |la )?primer[oa]? (?:país|estado|nación)(?: del mundo| en el mundo)? (?:en|que) (?:prohib\w+|vet\w+|aprob\w+ una ley que prohíbe|adopt\w+ una ley que prohíbe|ilegaliz\w+|proscrib\w+) (?=[^.;]{0,60}(?:racimo|minas|<[TC]|producción|uso|empleo))",
        banned_by=r"prohibid[oa]s? (?:ya |hoy |actualmente )?(?:por|en)",
        have_banned=r"(?:han|habían)(?: ya)? (?:prohibido|vetado|proscrito) (?:estas armas|(?:las|el uso de las|el empleo de las) (?:(?:municiones|bombas|armas) (?:en|de) racimo|minas(?: antipersona\w*| terrestres)?))",
        states=STATES,
        of_region=r"(?:de|del|en) (?:la |el )?(?:américa(?: latina| central| del sur)?(?: y el caribe)?|asia(?:[- ]pacífico)?|áfrica|europa|oceanía|pacífico|caribe|región|zona|continente|oriente medio|centroamérica|sudamérica|latinoamérica|mundo árabe)",
        stocks_or_land=STOCKS_OR_LAND,
        world=r"(?:de )?(?:todos )?(?:los |las )?(?:países|estados|naciones|gobiernos)(?: miembros)?(?: del mundo| del planeta| de la onu| de las naciones unidas)?",
        represent=r"(?:represent\w+|equival\w+|es decir,?|o sea,?|casi|supone\w*)(?: a)?(?: el| un)?",
        acts=(
            ("signature", re.compile(r"\bfirm(?!es)|\bsuscri")),
            ("deposit", re.compile(r"\bratific|\badhi?er|\badhesi|instrumento")),
        ),
        examples=(
            "De ellos, 108 han firmado el texto y 72 han finalizado su ratificación",
            "124 Estados la han firmado y 123 siguen siendo partes",
            "108 Estados han firmado la Convención y 46 la han ratificado, entre ellos Alemania y Francia",
            "El Canadá felicita a Andorra y el Gabón por haber ratificado el tratado",
            "armas prohibidas por más de 100 países",
            "118 países han prohibido las municiones de racimo",
            "siete países de Asia la han ratificado",
            "Lituania habla. El país se convirtió en el 185 Estado en firmar el acuerdo",
            "Andorra y el Gabón son los 112.º y 113.º Estados partes",
            "Bélgica fue el primer país en prohibir las bombas de racimo",
            "con las ausencias de Estados Unidos y China",
            "firmaron en Oslo la Convención sin Estados Unidos ni China",
            "Muchos ratificaron la Convención; Costa Rica lo haría en 2011",
            "El 80 % de los países del mundo han ratificado la Convención",
            "112 partes en la Convención, lo que representa el 57 % de los países del mundo",
        ),
    ),
)
