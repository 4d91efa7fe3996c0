"""Spanish words by which days of deadlines and of completion, and figures of the work, are read that no rule takes up."""

from __future__ import annotations

import re

from servanda.claiming.hinting.duty_words import DutyWords
from servanda.claiming.spanish.doing import MEASURES

WORDS = DutyWords(
    limits=re.compile(
        r"\bplazo|pr[óo]rrog|extensi[óo]n|\bextend|\bampli|fecha (?:l[íi]mite|tope)|\bvenc[eií]|\bt[ée]rmino|\bprolong|\bexpir|\bincumpl|\botorg|\bconced|\bmeta\b|\baplaz|\bpospu|\bpospon"
    ),
    terms=re.compile(
        r"plazo|fecha (?:l[íi]mite|tope)|t[ée]rmino|venc[eií]\w*|prorrog\w+|ampli\w+|fij(?:ando|ó|ada)|\bmeta\b|expir\w+|\bdeber[áa]n?\b|\bdeben?\b"
    ),
    worldwide=re.compile(r"\bmundo\b|\bmundial|\bglobal|\bplaneta|\buniversal"),
    until=re.compile(
        r"\b(?:hasta|antes de|antes|a m[áa]s tardar|para|no m[áa]s tarde|al)(?: (?:del|el|de|la|en|finales|fines|fin|final|mes|año|inicios|comienzos))* ?$"
    ),
    works=(
        (
            "clearance",
            re.compile(
                r"desmin|limpi|despej|minad|contamin|(?:libre|liberad[oa]|exent[oa]) de|remo(?:ci[óo]n|ver)|remuev|desactiv|erradic|acabar con|eliminar?|eliminaci[óo]n|retir(?:ar|o)|restos"
            ),
        ),
        ("stockpile", re.compile(r"reservas|existencias|arsenal|destru|almacenad|eliminar?|eliminaci[óo]n")),
    ),
    done=re.compile(
        r"complet|culmin|finaliz|termin|conclu|cumpli|totalidad|por completo|\btod[oa]s (?:sus|las|los)|[úu]ltim[oa]s?\b|(?:libre|liberad[oa]|exent[oa]) de (?:\w+ de )?minas|acab(?:[óo]|aron)\b|íntegr|"
        r"destru\w* (?:de )?(?:tod[oa]s )?(?:sus|las|los|su) (?:reservas|existencias|arsenal)"
    ),
    declared=re.compile(r"declar|anunci|confirm|inform|certific|destruy|destrui|destrucci[óo]n|\bfin de\b"),
    denied=re.compile(
        r"\bno\b|\bnunca\b|\bsin haber\b|\bdeber|\bdebe|\bdebía|\bser[áa]\b|\bser[áa]n\b|\bprev[ée]|\bprevisto|\bespera|\bplanea|\bpretend|\bse compromet|\bobjetivo|(?<!antes del )(?<!antes de su )\bplazo|\bmeta\b|"
        r"\bpara (?:completar|culminar|finalizar|terminar|concluir)|\bprórrog|\bfecha|\bparte de\b|\bmitad\b|\bfase|\bparcial|\bcomenz|\binici|\bempez|\bbusca|\bpermitir"
    ),
    latter=re.compile(r"\beste [úu]ltimo\b|\besta [úu]ltima\b|\b[ée]ste\b|\beste <O\d+>"),
    first=re.compile(r"\bprimer[oa]?s?\b|\bmayor[íi]a\b|<O\d+>"),
    more_time=re.compile(r"pr[óo]rrog|extensi[óo]n|\bampli|prolong|adicional"),
    at_most=re.compile(
        r"(?:hasta|como m[áa]ximo|m[áa]ximo de|m[áa]xima de|no (?:exced\w+|m[áa]s) de|per[íi]odo de)[^.;<]{0,20}$"
    ),
    hurt=re.compile(
        r"\b(?:muert[oa]s|fallecid[oa]s) (?:o|y) (?:\w+ )?(?:herid[oa]s|lesionad[oa]s|mutilad[oa]s)|\bherid[oa]s (?:o|y) muert[oa]s"
    ),
    measures=MEASURES,
)
