"""Spanish words by which figures, days and states are read that no rule takes up."""

from __future__ import annotations

import re

from servanda.claiming.hinting.hints import Hints
from servanda.claiming.spanish import amounts, hinted_duties
from servanda.claiming.spanish.dates import MONTHS
from servanda.claiming.spanish.doing import BALLOT
from servanda.claiming.spanish.state_hints import STATES

_STATE = r"(?:estados?|pa[íi]s(?:es)?|naci(?:ón|ones)|gobiernos?|miembros?|capitales)"
_OF_THE_TREATY = (
    r"(?: (?:y|o) ratific\w+| \w+mente| pronto| ya| tambi[ée]n)?(?:(?: (?:de|a|en|del|al|la|el|esta|este|dicha|dicho))* ?<[TC]\d+>|(?: (?:a|de|del|al|el|este|ese))* ?(?:texto|acuerdo|documento|instrumento)\b|"
    r",? (?:pero|en|el|los|desde|tras|sin)\b(?! \w+ (?!<))| ?[.,;)]|$)"
)
"""What follows a verb that says of the treaty what is done: its name, a day, or nothing more."""

HINTS = Hints(
    states=STATES,
    amounts=amounts.AMOUNTS,
    counted=re.compile(
        rf"^ (?:(?:de (?:estos|esos|ellos|los cuales)|de los|otros?|nuev[oa]s?|primer[oa]s?|m[áa]s|<G\d+>|<O\d+>) ?)*(?:{_STATE}\b|partes\b|signatari|firmantes|firmas|ratific|"
        r"adhesiones|instrumentos|(?:lo|la) (?:han|hab[íi]an) (?:\w+ ){0,2}(?:firm|ratif|suscri)|(?:han|hab[íi]an|habiendo) (?:\w+ ){0,2}(?:firm|ratif|suscri|adher|deposit|acept)|"
        r"son (?:\w+ )?part|siguen|permanecen|forman parte)|^ de ell[oa]s\b|^ <G\d+>"
    ),
    counting=re.compile(
        r"\b(?:firmad\w*|suscrit\w*|ratificad\w*|partes|firmantes|signatarios|firmas|ratificaciones|adhesiones|estados|miembros|total|n[úu]mero|cifra)\b"
        r"(?: (?:[\w'-]+|<[TCS]\d+>)){0,8}? ?(?:por|a|en|es|son|era|de|:|=|-|\||\() ?(?:ya |solo |s[óo]lo |unos |<H\d+> )*$"
    ),
    senses=(
        (
            "signatory",
            re.compile(
                r"(?:firmad|suscrit)\w* (?:pero|sin|aunque)|(?:a[úu]n|todav[íi]a) no (?:lo |la )?(?:han |ha )?ratif|no (?:lo |la )?(?:han |ha )ratif|sin ratificar|firmantes|signatari"
            ),
        ),
        ("signed", re.compile(r"\bfirm|\bsuscri|signatari")),
        ("ratified", re.compile(r"ratific|deposit|consent")),
        (
            "parties",
            re.compile(
                r"\bpartes?\b|vinculad|obligad|miembros?\b(?! de (?:la onu|las naciones unidas))|particip|cuenta|re[úu]ne"
            ),
        ),
        ("joined", re.compile(r"\badhi?er|\bsum(?:ad|an|ó)|\buni(?:do|eron|ó)|comprometi|incorpor")),
        ("acceded", re.compile(r"adhi?er|adhesi")),
        (
            "outside",
            re.compile(
                r"fuera|al margen|no (?:han|ha|son|es|forma|acept|quier)|no (?:firmante|signatari|part)|ni (?:ha|firm)|ausente|permanec"
            ),
        ),
    ),
    events=(
        (
            "adopted",
            re.compile(
                r"\badopt|\bconclu|\baprob|\bnegociad[oa] en\b|\bcre[óa]|\bacord|\bdubl[íi]n\b|conferencia diplom[áa]tica"
            ),
        ),
        ("opened", re.compile(r"\babri|\babiert|\bapertura|\bfirm|signatari")),
        (
            "entered_into_force",
            re.compile(r"\bvigor\b|\bvigencia\b|\befecto\b|vinculante|derecho internacional|\brige\b"),
        ),
        (
            "deposit",
            re.compile(
                r"\bratific|\bdep[óo]sit|\badhesi|\badhi?ri|instrumento|\bparte\b|\bacept|\bse convirti|\bse un|\bse sum"
            ),
        ),
        ("signature", re.compile(r"\bfirm|\bsuscri|signatari")),
        (
            "in_force_for_state",
            re.compile(r"\bvigor\b|\befecto\b|\bparte\b|\bse convirti|\bvinculad|miembro"),
        ),
        ("withdrawal_notice", re.compile(r"retir|denunci|notific|abandon|salida|sali[óo]")),
        (
            "withdrawal_effective",
            re.compile(r"retir|denunci|abandon|salida|sali[óo]|\befecto|efectiv|dej[óo]"),
        ),
    ),
    periods=(
        ("stockpile", re.compile(r"destru|reserva|existencias|arsenal")),
        ("clearance", re.compile(r"desmin|limpi|contamin|minad|despej")),
        ("withdrawal", re.compile(r"retir|denunci|notific|preaviso")),
        ("entry", re.compile(r"vigor|efecto|instrumento|ratific|dep[óo]sito")),
        ("initial_report", re.compile(r"informe")),
    ),
    units=(
        ("years", re.compile(r"^ años?\b")),
        ("months", re.compile(r"^ meses\b|^ mes\b")),
        ("days", re.compile(r"^ d[íi]as?\b")),
    ),
    needed=re.compile(
        r"necesari|requier|requiri|requerid|hac[ea]n? falta|falta|umbral|deb[eí]|(?:entr|surt)[^.;]{0,40}(?:vigor|efecto)|instrumento|condici[óo]n"
    ),
    anniversary=re.compile(
        r"^(?: años (?:despu[ée]s|desde|de la|de su|del|que)| ?aniversario|\.?[ºo]? aniversario)"
    ),
    ranked=re.compile(
        rf"^ (?:<G\d+> )*(?:{_STATE}|parte|signatari|firma|ratific|adhesi|instrumento|en (?:ratificar|firmar|adherirse|unirse|sumarse|depositar|hacerlo))"
    ),
    listing=re.compile(
        r"\b(?<!reuni[óo]n de los estados )(?:partes|firmantes|signatarios?|ratific\w*|firm\w*|suscri\w*|adhiri\w*|adherid\w*|miembros|ausentes|fuera|no (?:firmantes|signatarios|partes)|retir\w+)\b[^.;]{0,90}?"
        r"(?:entre (?:ellos|ellas|los que|otros),?|inclu\w+|como|tales como|a saber|son|:|-|\(|por) ?(?:la |el |los |las |y |\W)*$"
    ),
    doing=re.compile(
        r"^,?(?: (?!pa[íi]s(?:es)?\b|estados?\b|naciones\b|que (?!no\b|ha|es|son|firm|ratif|se\b)|llam|pid|invit|exhort|insta|espera|dese)[\w-]+,?){0,5}? "
        r"(?:(?:(?:no |nunca |tampoco |ya )*(?:lo |la |se )?(?:ha|han|hab[íi]an?|es|son|era|eran|forman?|hacen?))(?: (?:ya|tambi[ée]n|a[úu]n|todav[íi]a|nunca|un|una|pa[íi]s(?:es)?|estados?|todos|ambos|oficialmente|formalmente|finalmente))* "
        r"(?:firmado|ratificado|suscrito|adherido|unido|sumado|partes?|signatari[oa]s?|firmantes?|miembros?)|"
        r"(?:no |nunca |tampoco |ya |tambi[ée]n )*(?:lo |la |se )?(?:firm(?:[óo]|aron)|ratific(?:[óo]|aron)|suscribi(?:[óo]|eron)|adhiri(?:[óo]|eron)|uni(?:[óo]|eron)|sum(?:[óo]|aron)))\b"
        rf"(?={_OF_THE_TREATY})"
    ),
    negation=re.compile(
        r"\bno\b|\bnunca\b|\bjam[áa]s\b|\btampoco\b|\bni\b|\bning[úu]n|\bsalvo\b|\bexcepto\b|\bmenos\b|\bfuera\b|\bsin\b(?! embargo)|neg[óa]|ausent|permanec"
    ),
    as_said=re.compile(
        r"lo han hecho|han hecho (?:lo mismo|lo propio|otro tanto)|ese n[úu]mero|esa cifra|el n[úu]mero|el total"
    ),
    present=re.compile(
        r"asisti|participa|delega|observador|reuni[óo] a|reunieron|coalici[óo]n|petici[óo]n|campaña"
    ),
    duties=hinted_duties.WORDS,
    meeting=re.compile(
        r"(?P<meet>(?:(?:<O\d+>|primera?|segund[oa]|[ivx]+) )?(?:reuni[óo]n|encuentro|conferencia|asamblea)(?: anual)? de (?:los )?(?:estados (?:partes?|miembros)|partes?)\b|"
        r"(?:(?:<O\d+>|primera|segunda|[ivx]+) )?conferencia (?:de (?:examen|revisi[óo]n|las partes)|encargada del examen)|\d{1,2} ?(?:msp|rep)\b|csp ?\d{0,2}\b|"
        r"(?:<O\d+>|primera|segunda|[ivx]+) (?:reuni[óo]n|conferencia|cumbre|asamblea) (?:de la|del|sobre la|sobre el) <[TC]\d+>|(?:<O\d+>|[ivx]+) reuni[óo]n de la [\"']<[TC]\d+>|cumbre de (?:nairobi|cartagena))"
    ),
    gatherings=re.compile(
        r"(?P<intersessional>(?:entre per[íi]odos|intersesional))|(?P<preparatory>(?:reuni[óo]n|conferencia|sesi[óo]n)(?:es)? preparatoria|para preparar )|(?P<regional>(?:conferencia|reuni[óo]n|seminario|taller) regional)|"
        r"(?P<process>proceso\b[^.;<]{0,40}\b(?:inici|comenz|empez|lanz|puso|arranc|naci|surg)|(?:inici|comenz|empez|lanz|arranc)\w*(?:[^.;<]|<D\d+>){0,50}?\bproceso\b)|"
        r"(?P<conference>conferencias?\b|reuni[óo]n\b|reuniones\b|reunid[oa]s?|reunieron|se (?:dieron|dan) cita|se congregaron|se vieron|reunir[áa]n|negoci|conversaciones|seminario|taller|cumbre|sesi[óo]n|declaraci[óo]n|encuentro)"
    ),
    begun=re.compile(r"\b(?:abri|inaugur|comenz|comienz|empez|empiez|inici|desde el? ?$)"),
    ended=re.compile(r"\b(?:fin|termin|conclu|clausur|culmin|hasta|dur)"),
    acting=re.compile(
        r"\bfirm[óoa]|suscri|ratific|adhi?er|adhesi|sum[óa]|deposit|en vigor|vigencia|retir|informe|plazo|destru|anunci|aprob|adopt|eligi|elegid"
    ),
    located=re.compile(
        r"(?:\b(?:en|a|organizada por|por) (?:la |el |los )?(?:[a-zà-ÿ' -]{3,22}, )?(?:rep[úu]blica de )?(?:el |la )?|\((?:<D\d+>, )?(?:[a-zà-ÿ' -]{3,22}, )?)$"
    ),
    hosting=re.compile(r",? (?:que )?(?:\w+ ){0,2}(?:acog|alberg|(?:ser[áa]|fue) (?:la )?(?:sede|anfitri))"),
    presiding=re.compile(r"(?<!vice)\b(?:presid(?:en(?:te|ta|cia)|e|i[óo]|id[oa]|ir[áa]))\b"),
    presided=re.compile(r" (?:designad[oa] )?(?:de|del?) (?:la |el )?<[TC]\d+>"),
    votings=re.compile(r"\bvot(?:ó|o|aron|ado|ar|aci[óo]n)\b|\baprob|\badopt|resoluci[óo]n"),
    choices=(
        ("yes", re.compile(r"a favor|favorable|\bvotos\b(?! en contra)")),
        ("no", re.compile(r"en contra|se opus")),
        ("abstain", re.compile(r"absten|abstuv")),
    ),
    assembly=re.compile(r"asamblea general"),
    committee=re.compile(r"primera comisi[óo]n|comisi[óo]n de desarme"),
    elsewhere=BALLOT.elsewhere,
    label=re.compile(r"\W*(?:fecha|hecho|hecha|redacci[óo]n|redactad[oa])(?: \w+){0,2} ?[:|-]? ?"),
    that=re.compile(
        r"\W*(?:esto|eso|ello|lo que) (?:ocurrir[áa]|suceder[áa]|tendr[áa]|ser[áa]|se har[áa]|ocurri[óo]|debe)\b"
    ),
    bare_month=re.compile(
        r"\b(?:en|a (?:principios|fines|finales|mediados) de|el mes de) (?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)\b"
        r"(?! ?\d| ?<D| (?:del? |pr[óo]ximo|pasado|[úu]ltimo|siguiente))"
    ),
    banning=re.compile(r"<C\d+> que (?:ha |hab[íi]a )?(?:prohib|vet|proscri)\w*"),
    subjects=(
        ("APMBC", re.compile(r"\bminas\b")),
        ("CCM", re.compile(r"racimo")),
        ("TPNW", re.compile(r"nuclear")),
    ),
    months=MONTHS,
)
