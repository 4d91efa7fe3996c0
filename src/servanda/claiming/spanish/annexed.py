"""Spanish words for the 44 states of annex 2, whose ratification the CTBT waits for."""

from __future__ import annotations

import re

from servanda.claiming.romance.annexed import Annexed, annexed
from servanda.claiming.spanish.signs import DONE, GRAMMAR, HAVE, sense

ANNEXED = annexed(
    GRAMMAR,
    Annexed(
        annex=re.compile(r"\banexo (?:2|ii|<N\d+>)|\bcuarenta y cuatro\b"),
        of=r"(?:de ell[oa]s|de los cuales|de (?:estos|esos|los) (?:<N\d+> )?(?:estados|países|<G\d+>)|<G\d+>(?: (?:del|de este) <[TC]\d+>)?|(?:de los )?(?:estados|países|naciones)(?: (?:del|(?:enumerados|listados|citados|mencionados|incluidos|que figuran) en (?:el|su)) anexo (?:<N\d+>|ii)(?: (?:del|de este) <[TC]\d+>)?)?)(?:,? que)?",
        have=HAVE,
        done=rf"(?:{DONE}|hecho\b)",
        sense=lambda done: "ratified" if done == "hecho" else sense(done),
        lack=r"\b(?:faltan|restan|quedan)(?: (?:aún|todavía|sólo|solo))*(?: por (?:firmar y |firmar o )?(?:ratificar|firmar|hacerlo))?",
        to_do=r"(?:(?: (?:aún|todavía))? por (?:firmar|ratificar|hacerlo|dar)\w*(?: (?:y|o|y/o) ratificar\w*)?|(?= ?[.,:;(]|$))",
        not_done=r"(?:(?:aún|todavía) )?(?:no (?:lo )?(?:han|habían)(?: aún| todavía)? (?:firmado(?: (?:y|o|ni) ratificado)?|ratificado|hecho)|se niegan a (?:firmar|ratificar)\w*|se resisten a (?:firmar|ratificar)\w*|(?:siguen|permanecen|están) (?:sin|pendientes de) (?:firmar|ratificar|hacer)\w*|(?:aún |todavía )?(?:deben|tienen que) (?:aún |todavía )?(?:firmar|ratificar)\w*)",
        done_by=r"(?<!ser )(?<!sea )(?:ratificad|firmad|suscrit)[oa](?: (?:ya|hasta (?:ahora|la fecha|hoy)|sólo|solo|solamente|únicamente|tan sólo|tan solo))* por(?: (?:sólo|solo|solamente|únicamente))?",
        states=r"(?:estados|países|naciones)",
        examples=(
            "De los 44 Estados del anexo 2 del TPCE, nueve aún no lo han ratificado",
            "De los 44 Estados del anexo 2 del TPCE faltan ocho por ratificar",
            "De los 44 Estados del anexo 2 del TPCE, 36 lo han ratificado",
            "El TPCE ha sido ratificado por 36 de los 44 países cuya ratificación es necesaria",
            "El TPCE espera la ratificación de los 44 países enumerados en su anexo 2",
        ),
    ),
)
