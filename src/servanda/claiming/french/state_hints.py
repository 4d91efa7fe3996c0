"""French words by which is read what states are under a treaty, and on which days they acted."""

from __future__ import annotations

import re

from servanda.claiming.french.words import MONTHS
from servanda.claiming.hinting.states import StateWords

_LIST = (
    r"(?:[^\w<.;]|\b(?:dont|notamment|comme|tels?|telles?|que|par|exemple|parmi|eux|elles|lesquels|entre|autres|surtout|compris|y|la|le|les|l'|d'|et|en|au|aux|"
    r"de|du|des|sont|est|[ée]tai(?:t|ent)|aussi|encore|pays|[ée]tats|[àa]|savoir)\b|[ld]')*$"
)
"""What leads from those of whom something is said to the names of some of them."""

_THE = r"(?:le |la |les |l'|ce |cet |cette |du |de |ledit |ladite |au |à )*"

STATES = StateWords(
    leading=re.compile(
        rf"(?:"
        rf"(?P<not_joined>\bnon[- ](?:part(?:ies?)|membres?|signataires?|[ée]tats? part(?:ies?))\b[^.;]{{0,50}}?{_LIST}|"
        rf"\b(?:[ée]tats|pays|puissances|producteurs|exportateurs|utilisateurs|ceux) (?:qui )?(?:ne (?:le |la |l')?(?:sont|font|l'ont)|n'(?:ont|[ée]taient|y ont|en font)|en dehors|hors)[^.;]{{0,70}}?{_LIST}|"
        rf"\b(?:[ée]tats|pays|puissances|membres|voisins|signataires)\b[^.;<]{{0,20}} (?:restent?|restant|manquent?|manquant|en dehors|[àa] l'[ée]cart)\b[^.;<]{{0,40}}{_LIST}|"
        rf"\b(?:rejet[ée]e?|refus[ée]e?|boud[ée]e?|boycott[ée]e?|ignor[ée]e?|d[ée]nonc[ée]e?) par\b[^.;]{{0,70}}?{_LIST})|"
        rf"(?P<not_signed>\b(?:refus[ée]?\w*|d[ée]clin[ée]\w*) de (?:le |la )?sign\w+\b[^.;<]{{0,50}}(?:dont|comme|:|notamment){_LIST}|\bn'ont pas sign[ée]\b[^.;<]{{0,50}}(?:dont|comme|:|notamment){_LIST})|"
        rf"(?P<parties>(?<!non )(?<!non-)(?<!pas )(?<!des )\b[ée]tats? part(?:ies?),? (?:la |le |les |l')?$|\bl'un(?:e)? de(?:s| ses) (?:\w+ )?(?:membres|parties|[ée]tats parties),? (?:la |le |les |l')?$)|"
        rf"(?P<signatories>\bl'un(?:e)? de(?:s| ses) (?:\w+ )?signataires,? (?:la |le |les |l')?$|\bpar <N\d+> (?:[ée]tats|pays|nations),? (?:parmi lesquel(?:le)?s|dont|notamment){_LIST}))"
    ),
    following=re.compile(
        r",?(?: (?:[\w',-]+|<[TCGNDOH]\d+>)){0,18}? (?:refus\w+|d[ée]clin\w+|rejet\w+|renonc\w+|oppos\w+|r[ée]ticent\w*|abst\w+|pr[ée]vu) (?:de |d'|[àa] |leur |sa )*(?:s'y |y |le |la |l'|s')*"
        r"(?:(?P<not_signed>sign\w*|apposer|paraph\w*)|(?P<not_joined>rejoin\w+|ratif\w+|adh[ée]\w+|rall\w+|join\w+|devenir|participer|prendre part|trait[ée]|convention|texte|<[TC]))|"
        rf" ?[(,–-] ?(?:qui (?:ne |n')|tous |toutes |deux |trois |des |un |une |eux|elles|aussi |[ée]galement |pourtant )*(?:[ée]tats?|pays|nations?)? ?"
        r"(?:(?P<not_parties>(?:non|pas) (?:[ée]tats? )?part(?:ies?)\b|en dehors d)|(?P<not_signed_>non[- ]signataires?\b|pas signataires?\b)|(?P<parties>(?:[ée]tats? )?parties? (?:[àa]|au|de)\b)|(?P<signatories>signataires?\b))|"
        rf" (?:est|sont|[ée]tait|[ée]taient) (?:\w+ )?(?:l'un|l'une|parmi|<N\d+>|deux|trois) (?:des|les) (?:(?:[\w-]+|<[NGOH]\d+>) ){{0,5}}?(?:[àa] |qui |ayant |l'|la |le |ont |avoir |d[ée]j[àa] )*"
        r"(?:(?P<signed>sign(?!ataire)\w*|signataires)|(?P<ratified>ratif\w*)|(?P<joined>rejoin\w*|adh[ée]\w*))|"
        r" (?:est|sont|reste|restent|[ée]tait|demeure) (?:\w+ )?(?:le|la|les) (?:seule?s?|derni[èe]re?s?|unique) (?:(?:[\w,'-]+|<[CTGNHO]\d+>) ){0,16}?"
        r"(?:(?P<not_parties_>(?:[àa] )?(?:ne |n'|ni ne )(?:[\w']+ ){0,4}(?:sign|ratif|rejoin|adh|part)\w*|hors|en dehors)|(?P<parties_>(?:encore |toujours )(?:[ée]tats? )?(?:parties?|membres?|li[ée]s?)\b))|"
        rf"(?: (?:[\w',-]+|<[TCGNDOH]\d+>)){{0,10}}? (?:ne s'y |ne s'|n'y |ne )(?:est|sont|[ée]taient|[ée]tait) (?:pas|jamais|toujours pas) (?:encore )?(?P<not_joined_>joints?|rall\w+|associ\w+)|"
        rf" (?:ne )?(?:fait|font|faisait) (?:pas |toujours pas |jamais )partie (?:de la liste |du nombre |du groupe )?des (?:[ée]tats|pays|signataires|parties|membres|nations)? ?(?:qui )?(?:ont |l'ont |l'|le |la )*(?:(?P<not_signed__>sign\w*)|(?P<not_joined__>ratif\w*|part\w*|membres|rejoin\w*|<[TC]))|"
        r" (?:n'ont|n'a|ont|a|doit|doivent|devait|devaient) (?:pas )?encore (?:à |dû |)(?:le |la |l'|y )?(?:(?P<not_signed____>sign)|(?P<not_joined____>ratif|rejoin|adh|d[ée]pos))|"
        r" (?:a|ont|avait|avaient) (?:\w+ )?(?:d[ée]pos[ée]|remis|transmis) (?:leurs?|son|ses|les?|un) (?:\w+ )?(?P<ratified_>instruments?|ratifications?)|"
        r",? (?:(?:a|ont|est|sont|avait|avaient|s'est|se sont) )?(?:\w+ment |d[ée]j[àa] |tous |toutes )*(?:(?:notifi\w+|inform\w+|d[ée]pos\w+|transmis\w*|envoy\w+|pr[ée]sent\w+)\b[^.;<]{0,70}\b(?:retrait|retir|d[ée]nonc|sortie)|(?:retir[ée]\w*|sort(?:ie?s?|ent|i)?|quitt\w+|d[ée]nonc\w+)\b[^.;<]{0,24}(?:<[TC]\d+>|trait[ée]|convention))(?P<withdrew>)|"
        r",? (?:qui )?(?:restent?|demeurent?|sont|est|s'en tiennent|s'en tient|se tiennent|se trouvent) (?:encore |toujours )?(?P<not_joined_____>en dehors|hors d|[àa] l'[ée]cart)|"
        r",? dont la (?:signature et la )?ratification (?:est|reste|demeure) (?:encore |toujours )?(?P<not_ratified>n[ée]cessaire|requise|indispensable|attendue)|"
        r"(?: (?:[\w',-]+|<[TCGNDOH]\d+>,?)){0,14}? (?:l'a|l'ont|l'avait|a|ont) (?:bien |certes |d[ée]j[àa] )?sign[ée]e?\b[^.;]{0,50}\b(?:mais|sans)\b[^.;]{0,30}(?P<signatory>ratif)|"
        r"(?:(?: (?:[\w',-]+|<[TCGNDOH]\d+>,?)){0,14}? (?:vouloir|int[ée]r[êe]t [àa]|intention de|intention d'|envisag\w+ de|envisag\w+ d'|pr[ée]voi\w+ de|promis de|engag[ée]e?s? [àa]|souhait\w+|esp[éè]r\w+|pr[êe]te?s? [àa]) ?)(?:bient[ôo]t |[àa] terme |rapidement |le |la |y |s')*"
        r"(?:(?P<not_signed_____>signer)|(?P<not_joined______>ratifier|adh[ée]rer|rejoindre|devenir (?:un )?(?:[ée]tat )?partie))|"
        r"[^.;<]{0,40} (?:absents?|absentes?) (?:de la liste |du nombre |de la |des |du )*(?:(?P<not_signed___>c[ée]r[ée]monie|signat\w*)|(?P<not_joined___>parties|<[TC]))"
    ),
    excepting=re.compile(
        r"(?:[àa] l'exception(?: notable)?|except[ée]s?|sauf|hormis|[àa] part|en dehors|mis [àa] part|[àa] l'exclusion|mais pas|excepté)(?: de la| de l'| du| des| de| d'| la| le| les| l')* ?$"
    ),
    among=re.compile(
        rf"^\W*(?:ce sont|il s'agit d[eu']|(?:les <N\d+>|ils|elles|parmi (?:eux|elles|ceux-ci|celles-ci|ces (?:pays|[ée]tats))|dans l'ordre)(?:,| \w+){{0,2}} (?:sont|[ée]taient|figurent|comprennent|incluent|on compte|on trouve))[^.;]{{0,50}}?{_LIST}"
    ),
    newest=re.compile(
        r",? (?:(?:est|sont|fut|furent|[ée]tait|[ée]taient|est devenue?|sont devenus|devient|deviennent) )?(?:le |la |les |notre )?(?P<newest>(?:<N\d+> |deux |trois )?derni(?:er|ers|[èe]res?)(?: \w+){0,3}? (?:en date )?(?:[àa] (?:le |la |l'|y )?(?:sign|ratif|rejoin|adh|d[ée]pos|devenir|s'y)|signataires?|parties?|membres?))"
    ),
    they=re.compile(
        r"\W*(?:mais |toutefois,? |cependant,? |or,? |et )*(?:(?:il s'agit|ce sont)(?: \w+){0,5} (?:de|d'|des|l[àa]) ?(?:pays|[ée]tats)|(?:tous|toutes|aucun|aucune|ni l'un ni l'autre|les (?:deux|trois|quatre|cinq)|ces (?:deux |trois |quatre )?(?:pays|[ée]tats|nations)|ils|elles|ceux-ci)(?: d'entre eux| de ces (?:pays|[ée]tats))?)"
    ),
    country=re.compile(r"\b(?:le|ce|cette|la) (?:petite? |grande? )?(?:pays|[ée]tat|nation|r[ée]publique|royaume|[îi]le)\b(?! part| non)"),
    elsewhere=re.compile(
        r"\battaqu|\br[ée]union|\bconf[ée]rence|\bloi\b|\bparlement|\bs[ée]nat|\bassembl[ée]e nationale|\bd[ée]put[ée]s|\bpromulgu|\bapprouv|\badopt|\bvot|\baccueilli|\bpubli|\bvisit|\bd[ée]tru|\bach?ev|\btermin|"
        r"\bd[ée]clar|\bd[ée]min|\bmort|\btu[ée]|\b[ée]lect|\bind[ée]pendan|\b[ée]ch[ée]ance|\bprolongation|\brapport|\batelier|\bs[ée]minaire|\br[ée]solution|\bessai|\bguerre|\binva|\bdiscours|\butilis|\ba dit\b|\bconseil des ministres"
    ),
    label=re.compile(r"(?:[(:,|–-]| |\ble\b|\bsign[ée]\b|\bratifi[ée]\b){1,9}"),
    in_month=re.compile(rf",? en (?P<month>{'|'.join(name for name in MONTHS if name.isalpha())})\b(?= ?[,;.]| et\b)(?! <)"),
    months=MONTHS,
)
