"""French words by which days of deadlines and of completion, and figures of the work, are read that no rule takes up."""

from __future__ import annotations

import re

from servanda.claiming.french.doing import MEASURES
from servanda.claiming.french.peoples import PEOPLES
from servanda.claiming.hinting.duty_words import DutyWords

WORDS = DutyWords(
    limits=re.compile(
        r"d[ée]lai|[ée]ch[ée]ance|date[- ]limite|date[- ]butoir|prolong|prorog|\bextension|\bexpir|\bterme\b|accord[ée]|report[ée]|retard|manqu[ée]|non-?respect|violation"
    ),
    terms=re.compile(
        r"d[ée]lai|[ée]ch[ée]ance|date[- ](?:limite|butoir)|prolong[ée]\w*|prorog[ée]\w*|repouss[ée]\w*|fix(?:[ée]e?|ant)|\bterme\b|expir\w+|\bdevra(?:it|ient|ont)?\b|\bdoi(?:t|vent)\b"
    ),
    worldwide=re.compile(r"\bmonde\b|\bmondial|\buniversel|\bplan[èe]te"),
    until=re.compile(
        r"(?:jusqu'(?:au|en|à|aux)|\bd'ici(?: à| au| aux)?|\bavant|\bau plus tard|\bau-delà)(?: (?:le|la|fin|de|du|mois|l'année|en|au|début))* ?$"
    ),
    works=(
        (
            "clearance",
            re.compile(
                r"d[ée]min|d[ée]pollu|nettoy|contamin|min[ée]es\b|d[ée]barrass|(?:sans|libre de|exempte? de) (?:\w+ )?mines|restes d|lev[ée]e des mines|enl[èe]vement"
            ),
        ),
        ("stockpile", re.compile(r"stock|d[ée]trui|destruction|arsen|d[ée]mant|[ée]limin")),
    ),
    done=re.compile(
        r"achev|achèv|termin|complét|accompli|rempli|(?:s'est |a été |ont été )?conclu|enti[èe]rement|int[ée]gralement|totalement|totalit[ée]|tou(?:s|tes) (?:ses|les|leurs)|"
        r"\bderni[èe]re?s?\b|(?:sans|libre de|exempte? de|débarrassée? de) (?:\w+ )?mines|l'ensemble d|fin (?:de|à) (?:la|l'|ses)|s'acquitt|acquitté|"
        r"destruction de (?:tou\w+ )?(?:ses|leurs) (?:stock|arsen)|d[ée]trui\w* (?:tou\w+ )?(?:ses|leurs) (?:stock|arsen)"
    ),
    declared=re.compile(
        r"d[ée]clar|annonc|confirm|indiqu|inform|certif|rapport[ée]|d[ée]truit|d[ée]min[ée]|\bfin\b"
    ),
    denied=re.compile(
        r"\bpas\b|\bjamais\b|\bni\b|\bsans avoir\b|\bd[eo](?:it|ivent|it être)\b|\bdevr|\bdevait|\bsera\b|\bseront\b|\bpr[ée]v|\bpr[ée]voi|\bcompte\b|\bespèr|\bs'engag|\bobjectif|"
        r"\béch[ée]ance|\bd[ée]lai|\bd'ici\b|\bd'achever\b|\bde terminer\b|\bpartie de\b|\bmoiti[ée]\b|\bphase|\bpartiel|\bcommenc|\bdébut|\bentam|\blanc|\bvise\b|\bsouhait|\bdemand"
    ),
    latter=re.compile(r"\bce(?:tte)? derni[èe]re?\b|\bce dernier\b"),
    first=re.compile(r"\bpremi[èe]re?s?\b|\bplupart\b|\bmajorit[ée]\b|<O\d+>"),
    more_time=re.compile(r"prolong|prorog|\bextension|suppl[ée]mentaire|report"),
    at_most=re.compile(
        r"(?:jusqu'à|au plus|maximum de|maximale? de|n'exc[ée]d\w+ pas|période de)[^.;<]{0,20}$"
    ),
    hurt=re.compile(
        r"\b(?:tu[ée]e?s|morts?|d[ée]c[èe]s) (?:ou|et) (?:\w+ )?(?:bless[ée]e?s|mutil[ée]e?s)|\bbless[ée]e?s (?:ou|et) tu[ée]e?s"
    ),
    measures=MEASURES,
    stock_of=re.compile(
        rf"\b(?:stocks?|arsenal|arsenaux|réserves|munitions|bombes|armes) (?P<people>{'|'.join(sorted(map(re.escape, PEOPLES), key=len, reverse=True))})\b"
    ),
    peoples=PEOPLES,
)
