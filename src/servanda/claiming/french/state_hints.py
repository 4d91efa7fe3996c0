"""French words by which is read what states are under a treaty, and on which days they acted."""

from __future__ import annotations

import re

from servanda.claiming.french.dates import MONTHS
from servanda.claiming.hinting.states import StateWords, telling

_LIST = (
    r"(?:[^\w<.;]|\b(?:dont|notamment|comme|tels?|telles?|que|par|exemple|parmi|eux|elles|lesquels|entre|autres|surtout|compris|y|la|le|les|et|en|au|aux|"
    r"de|du|des|sont|est|[ée]tai(?:t|ent)|aussi|encore|pays|[ée]tats|[àa]|savoir)\b|[ld]')*$"
)
"""What leads from those of whom something is said to the names of some of them."""

_STATES = r"(?:[ée]tats|pays|puissances|producteurs|exportateurs|utilisateurs|ceux)"
_WORD = r"(?: (?:[\w',-]+|<[TCGNDOH]\d+>,?))"
_ARE = r"(?:est|sont|fut|furent|[ée]tait|[ée]taient|reste|restent|demeure)"

_LEADING = (
    telling(
        "non",
        rf"\b(?P<not_joined>non[- ](?:part(?:ies?)|membres?|signataires?|[ée]tats? part(?:ies?))\b(?:[^.;<]|<[TCNGDO]){{0,50}}?{_LIST})",
    ),
    telling(
        "ne n' dehors hors",
        rf"\b(?P<not_joined>{_STATES} (?:qui )?(?:ne (?:le |la |l')?(?:sont|font|l'ont)|n'(?:ont|[ée]taient|y ont|en font)|en dehors|hors)(?:[^.;<]|<[TCNGDO]){{0,70}}?{_LIST})|"
        rf"\b(?P<not_signed>n'ont pas sign[ée]\b[^.;<]{{0,50}}(?:dont|comme|:|notamment){_LIST})",
    ),
    telling(
        "rest manqu dehors écart",
        rf"\b(?P<not_joined>(?:{_STATES}|membres|voisins|signataires)\b[^.;<]{{0,20}} (?:reste(?:nt)?|restant|manque(?:nt)?|manquant|en dehors|[àa] l'[ée]cart)\b[^.;<]{{0,40}}{_LIST})",
    ),
    telling(
        "par",
        rf"\b(?P<not_joined>(?:rejet[ée]e?|refus[ée]e?|boud[ée]e?|boycott[ée]e?|ignor[ée]e?|d[ée]nonc[ée]e?) par\b(?:[^.;<]|<[TCNGDO]){{0,70}}?{_LIST})|"
        rf"\b(?P<signatories>par <N\d+> (?:[ée]tats|pays|nations),? (?:parmi lesquel(?:le)?s|dont|notamment){_LIST})|"
        r"(?P<parties>(?<!non )(?<!non-)(?<!pas )(?<!des )\b[ée]tats? part(?:ies?),? (?:la |le |les |l')?$|\bl'une? de(?:s| ses) (?:\w+ )?(?:parties|[ée]tats parties),? (?:la |le |les |l')?$)",
    ),
    telling(
        "l'un",
        r"\bl'une? de(?:s| ses) (?:\w+ )?(?:(?P<parties>membres)|(?P<signatories>signataires)),? (?:la |le |les |l')?$",
    ),
    telling(
        "de ",
        rf"\b(?P<not_signed>(?:refus[ée]?\w*|d[ée]clin[ée]\w*) de (?:le |la )?sign\w+\b[^.;<]{{0,50}}(?:dont|comme|:|notamment){_LIST})",
    ),
)

_FOLLOWING = (
    telling(
        "refus déclin declin rejet renonc oppos rétic retic abst prévu",
        rf",?{_WORD}{{0,18}}? (?:refus\w+|d[ée]clin\w+|rejet\w+|renonc\w+|oppos\w+|r[ée]ticent\w*|abst\w+|pr[ée]vu) (?:de |d'|[àa] |leur |sa )*(?:s'y |y |le |la |l'|s')*"
        r"(?:(?P<not_signed>sign\w*|apposer|paraph\w*)|(?P<not_joined>rejoin\w+|ratif\w+|adh[ée]\w*|rall\w+|join\w+|devenir|participer|prendre part|trait[ée]|convention|texte|<[TC]))",
    ),
    telling(
        "part signataire dehors",
        r" ?[(,–-] ?(?:qui (?:ne |n')|tous |toutes |<N\d+> |des |un |une |eux|elles|aussi |[ée]galement |pourtant )*(?:[ée]tats?|pays|nations?)? ?"
        r"(?:(?P<not_parties>(?:non|pas) (?:[ée]tats? )?part(?:ies?)\b|en dehors d)|(?P<not_signed>non[- ]signataires?\b|pas signataires?\b)|(?P<parties>(?:[ée]tats? )?parties? (?:[àa]|au|de)\b)|(?P<signatories>signataires?\b))|"
        r" (?:ne )?(?:fait|font|faisait) (?:pas |toujours pas |jamais )partie (?:de la liste |du nombre |du groupe )?des (?:[ée]tats|pays|signataires|parties|membres|nations)? ?(?:qui )?(?:ont |l'ont |l'|le |la )*(?:(?P<not_signed_>sign\w*)|(?P<not_joined>ratif\w*|part\w*|membres|rejoin\w*|<[TC]))",
    ),
    telling(
        "des les",
        r" (?:est|sont|[ée]tait|[ée]taient) (?:\w+ )?(?:l'une?|parmi|<N\d+>|deux|trois) (?:des|les) (?:(?:[\w-]+|<[NGOH]\d+>) ){0,5}?(?:[àa] |qui |ayant |l'|la |le |ont |avoir |d[ée]j[àa] )*"
        r"(?:(?P<signed>sign(?!ataire)\w*|signataires)|(?P<ratified>ratif\w*)|(?P<joined>rejoin\w*|adh[ée]\w*))",
    ),
    telling(
        "seul derni unique",
        rf" {_ARE} (?:\w+ )?(?:le|la|les) (?:seule?s?|derni[èe]re?s?|unique) (?:(?:[\w,'-]+|<[CTGNHO]\d+>) ){{0,16}}?"
        r"(?:(?P<not_parties>(?:[àa] )?(?:ne |n'|ni ne )(?:[\w']+ ){0,4}(?:sign|ratif|rejoin|adh|part)\w*|hors|en dehors)|(?P<parties>(?:encore |toujours )(?:[ée]tats? )?(?:parties?|membres?|li[ée]s?)\b))",
    ),
    telling(
        "join rall associ",
        rf"{_WORD}{{0,10}}? (?:ne s'y |ne se |ne s'|n'y |ne )(?:est|sont|[ée]taient|[ée]tait) (?:pas|jamais|toujours pas) (?:encore )?(?P<not_joined>joints?|rall\w+|associ\w+)",
    ),
    telling(
        "encore",
        r" (?:n'ont|n'a|ont|a|doit|doivent|devait|devaient) (?:pas )?encore (?:[àa] |d[ûu] )?(?:le |la |l'|y )?(?:(?P<not_signed>sign)|(?P<not_joined>ratif|rejoin|adh|d[ée]pos))",
    ),
    telling(
        "dépos depos remis transmis",
        r" (?:a|ont|avait|avaient) (?:\w+ )?(?:d[ée]pos[ée]|remis|transmis) (?:leurs?|son|ses|les?|un) (?:\w+ )?(?P<ratified>instruments?|ratifications?)",
    ),
    telling(
        "retrait retir dénonc denonc sort quitt",
        r",? (?:(?:a|ont|est|sont|avait|avaient|s'est|se sont) )?(?:\w+ment |d[ée]j[àa] |tous |toutes )*(?:(?:notifi\w+|inform\w+|d[ée]pos\w+|transmis\w*|envoy\w+|pr[ée]sent\w+)\b[^.;<]{0,70}\b(?:retrait|retir|d[ée]nonc|sortie)|"
        r"(?:retir[ée]\w*|sort(?:ie?s?|ent|i)?|quitt\w+|d[ée]nonc\w+)\b[^.;<]{0,24}(?:<[TC]\d+>|trait[ée]|convention))(?P<withdrew>)",
    ),
    telling(
        "dehors hors écart ecart",
        r",? (?:qui )?(?:reste(?:nt)?|demeure(?:nt)?|sont|est|s'en tiennent|s'en tient|se tiennent|se trouvent) (?:encore |toujours )?(?P<not_joined>en dehors|hors d|[àa] l'[ée]cart)",
    ),
    telling(
        "dont",
        r",? dont la (?:signature et la )?ratification (?:est|reste|demeure) (?:encore |toujours )?(?P<not_ratified>n[ée]cessaire|requise|indispensable|attendue)",
    ),
    telling(
        "sign",
        rf"{_WORD}{{0,14}}? (?:l'a|l'ont|l'avait|a|ont) (?:bien |certes |d[ée]j[àa] )?sign[ée]e?\b[^.;]{{0,50}}\b(?:mais|sans)\b[^.;]{{0,30}}(?P<signatory>ratif)",
    ),
    telling(
        "voul intér inter inten envisag prév promis engag souhait esp prêt pret",
        rf"{_WORD}{{0,14}}? (?:vouloir|int[ée]r[êe]t [àa]|intention de|intention d'|envisag\w+ de|envisag\w+ d'|pr[ée]voi\w+ de|promis de|engag[ée]e?s? [àa]|souhait\w+|esp[éè]r\w+|pr[êe]te?s? [àa]) ?(?:bient[ôo]t |[àa] terme |rapidement |le |la |y |s')*"
        r"(?:(?P<not_signed>signer)|(?P<not_joined>ratifier|adh[ée]rer|rejoindre|devenir (?:un )?(?:[ée]tat )?partie))",
    ),
    telling(
        "absent",
        r"[^.;<]{0,40} absente?s? (?:de la liste |du nombre |de la |des |du )*(?:(?P<not_signed>c[ée]r[ée]monie|signat\w*)|(?P<not_joined>parties|<[TC]))",
    ),
    telling(
        "derni",
        rf",? (?:(?:{_ARE}|est devenue?|sont devenus|devient|deviennent) )?(?:le |la |les |notre )?(?P<latest>(?:<N\d+> |deux |trois )?derni(?:er|ers|[èe]res?)(?: \w+){{0,3}}? (?:en date )?(?:[àa] (?:le |la |l'|y )?(?:sign|ratif|rejoin|adh|d[ée]pos|devenir|s'y)|signataires?|parties?|membres?))",
    ),
)

STATES = StateWords(
    leading=_LEADING,
    following=_FOLLOWING,
    excepting=telling(
        "except sauf hormis part dehors exclu pas",
        r"(?:[àa] l'exception(?: notable)?|except[ée]s?|sauf|hormis|[àa] part|en dehors|mis [àa] part|[àa] l'exclusion|mais pas)(?: de la| de l'| du| des| de| d'| la| le| les| l')* ?$",
    ),
    among=re.compile(
        rf"^\W*(?:ce sont|il s'agit d[eu']|(?:les <N\d+>|ils|elles|parmi (?:eux|elles|ceux-ci|celles-ci|ces (?:pays|[ée]tats))|dans l'ordre)(?:,| \w+){{0,2}} (?:sont|[ée]taient|figurent|comprennent|incluent|on compte|on trouve))(?:[^.;<]|<[TCNGDO]){{0,50}}?{_LIST}"
    ),
    they=re.compile(
        r"\W*(?:mais |toutefois,? |cependant,? |or,? |et )*(?:(?:il s'agit|ce sont)(?: \w+){0,5} (?:de|d'|des|l[àa]) ?(?:pays|[ée]tats)|(?:tous|toutes|aucun|aucune|ni l'un ni l'autre|les (?:deux|trois|quatre|cinq)|"
        r"ces (?:deux |trois |quatre )?(?:pays|[ée]tats|nations)|ils|elles|ceux-ci)(?: d'entre eux| de ces (?:pays|[ée]tats))?)"
    ),
    country=telling(
        "pays nation république royaume île ile cet",
        r"\b(?:le|ce|cette|la) (?:petite? |grande? )?(?:pays|[ée]tat|nation|r[ée]publique|royaume|[îi]le)\b(?! part| non| voisin| h[ôo]te)",
    ),
    unsettled=re.compile(
        r"\b(?:intention|intéress|envisag|prév|promis|souhait|espèr|compte|prêt|veut|veulent|vouloir|s'apprêt|pourrai|devrai|derni(?:er|ers|ère|ères) (?:\w+ ){0,3}(?:[àa]|signat|part|membre))"
    ),
    elsewhere=re.compile(
        r"\ben dehors\b|\bhors d|\battaqu|\br[ée]union|\bconf[ée]rence|\bloi\b|\bparlement|\bs[ée]nat|\bassembl[ée]e nationale|\bd[ée]put[ée]s|\bpromulgu|\bapprouv|\badopt|\bvot|\baccueilli|\bpubli|\bvisit|\bd[ée]tru|\bach?ev|\btermin|"
        r"\bd[ée]clar|\bd[ée]min|\bmort|\btu[ée]|\b[ée]lect|\bind[ée]pendan|\b[ée]ch[ée]ance|\bprolongation|\brapport|\batelier|\bs[ée]minaire|\br[ée]solution|\bessai|\bguerre|\binva|\bdiscours|\butilis[ée]s?\b|\ba dit\b|\bconseil des ministres"
    ),
    label=re.compile(r"(?:[(:,|–-]| |\ble\b|\bsign[ée]\b|\bratifi[ée]\b){1,9}"),
    in_month=re.compile(
        rf"(?:,? (?:l'(?:a|ont|avait|avaient) (?:fait|imitée?s?)|(?:a|ont|avait|avaient) (?:suivi|fait de même)|en (?:a|ont) fait autant))?(?:,? (?:en|fin|début|dès|courant|au mois de)| ?\() ?(?P<month>{'|'.join(name for name in MONTHS if name.isalpha())})\b(?= ?[,;.)]| et\b)(?! <)"
    ),
    months=MONTHS,
)
