"""Spanish words by which is read what states are under a treaty, and on which days they acted."""

from __future__ import annotations

import re

from servanda.claiming.hinting.states import StateWords, telling
from servanda.claiming.spanish.dates import MONTHS

_LIST = (
    r"(?:[^\w<.;]|\b(?:incluid[oa]s?|incluyendo|incluso|como|tales|entre|ell[oa]s|los|que|otr[oa]s|por|ejemplo|sobre|todo|es|decir|saber|a|la|el|las|y|e|en|de|del|son|"
    r"est[áa]n?|se|encuentran?|figuran?|pa[íi]ses|estados|tambi[ée]n|grandes|potencias|ni)\b)*$"
)
"""What leads from those of whom something is said to the names of some of them."""

_STATES = r"(?:estados|pa[íi]ses|potencias|productores|exportadores|usuarios|fabricantes|los)"
_WORD = r"(?: (?:[\w',-]+|<[TCGNDOH]\d+>,?))"
_STILL = r"(?:(?:a[úu]n|todav[íi]a|hoy) )?"

_LEADING = (
    telling(
        "no",
        rf"\b(?P<not_joined>no (?:part(?:es?)|miembros?|signatari[oa]s?|firmantes?|estados? partes?)\b(?:[^.;<]|<[TCNGDO]){{0,50}}?{_LIST})|"
        rf"\b(?P<not_joined_>{_STATES} (?:que )?{_STILL}no (?:lo |la |se )?(?:son|forman|han|est[áa]n)(?:[^.;<]|<[TCNGDO]){{0,70}}?{_LIST})|"
        rf"\b(?P<not_joined__>entre (?:ellos|esos|estos|los)(?: (?:pa[íi]ses|estados|firmantes|signatarios|miembros))? no (?:figuran?|est[áa]n?|se encuentran?|se cuentan?)\b{_LIST})",
    ),
    telling(
        "fuera margen",
        rf"\b(?P<not_joined>{_STATES} (?:que )?{_STILL}(?:est[áa]n fuera|fuera|al margen)(?:[^.;<]|<[TCNGDO]){{0,70}}?{_LIST})",
    ),
    telling(
        "queda falta resta",
        rf"\b(?P<not_joined>(?:{_STATES}|miembros|vecinos|signatarios)\b[^.;<]{{0,20}}\b(?:quedan?|faltan?|restan?|restantes)\b[^.;<]{{0,40}}{_LIST})|"
        rf"\b(?P<not_joined_>(?:quedan?|faltan?|restan?) (?:(?:solo|s[óo]lo|[úu]nicamente|por|<N\d+>|<H\d+>|cinco|tres|dos) )*(?:estados|pa[íi]ses)\b[^.;<]{{0,40}}{_LIST})",
    ),
    telling(
        "por",
        rf"\b(?:(?P<not_joined>(?:rechazad|boicotead|ignorad|repudiad)[oa] por\b(?:[^.;<]|<[TCNGDO]){{0,70}}?{_LIST})|(?P<ratified>(?<!no ha sido )(?<!no fue )(?<!aún )(?<!todavía )(?<!sin ser )(?<!nunca )(?<!jamás )(?<!\bni )(?<!\bno )ratificad[oa] por\b[^.;<]{{0,30}}{_LIST})|"
        rf"(?P<signatories>por <N\d+> (?:estados|pa[íi]ses|naciones),? (?:entre|inclu|como){_LIST}))",
    ),
    telling(
        "ratificado",
        rf"\b(?P<ratified>que l[oa] han ratificado (?:son|:)(?:[^.;<]|<[TCNGDO]){{0,50}}?{_LIST})",
    ),
    telling(
        "part uno una",
        r"(?P<parties>(?<!no )\bestados? partes?,? (?:la |el |los |las )?$)|\bun[oa] de (?:sus|los) (?:\w+ )?(?:(?P<parties_>miembros|partes|estados partes)|(?P<signatories>signatarios|firmantes)),? (?:la |el |los )?$",
    ),
    telling(
        "firmar suscribir",
        rf"\b(?P<not_signed>(?:neg[óo]\w*|niega\w*|rehus\w+|declin\w+|negado) (?:a )?(?:firmar|suscribir)\w*\b[^.;<]{{0,50}}(?:como|entre|:|inclu){_LIST})",
    ),
)

_FOLLOWING = (
    telling(
        "neg nieg rehus rehús declin rechaz renunci resist quer quiso quier piensa",
        rf",?{_WORD}{{0,18}}? (?:neg[óo]|negad\w*|niegan?|neg[áa]ndose|negaron|reh[uú]s\w+|declin\w+|rechaz\w+|renunci\w+|resist\w+|querido|quiso|no quieren|no piensan?) (?:a |en )?(?:su |la |el )?"
        r"(?:(?P<not_signed>firm\w*|suscri\w*)|(?P<not_joined>ratific\w+|adher\w+|unir\w+|sumar\w+|formar|participar|integrar\w*|incorporar\w*|tratado|convenci[óo]n|acuerdo|texto|<[TC]))",
    ),
    telling(
        "part miembro ajen fuera firma suscrit signatari",
        r" ?[(,–-] ?(?:que (?:no )|tod[oa]s |amb[oa]s |l[oa]s <N\d+> |un |una |tambi[ée]n |y )*(?:(?:el|los|la) )?(?:estados?|pa[íi]s(?:es)?|naci[óo]n(?:es)?)? ?"
        r"(?:(?P<not_parties>(?:que )?no (?:(?:es|son|forma|forman) )?(?:estados? )?(?:partes?|miembros?)\b|ajen[oa]s? a|fuera de)|(?P<not_signed>(?:que )?no (?:es |son |lo han |la han )?(?:firmantes?|signatari[oa]s?|firmad[oa]|suscrit[oa])\b)|"
        r"(?P<parties>(?:estados? )?partes? (?:en|de|del)\b)|(?P<signatories>signatari[oa]s?\b|firmantes?\b))",
    ),
    telling(
        "entre",
        r"[ )–-]{0,3}(?: ?[\w',-]+){0,4}? no (?:figuran?|figurar[áa]n?|est[áa]n?|estar[áa]n?|se encuentran?|se cuentan?|aparecen?) (?:hoy |a[úu]n |todav[íi]a )?entre (?:los |las |sus |esos )?(?:<[HN]\d+> )*(?:m[áa]s de )?(?:<[HN]\d+> )*(?:estados |pa[íi]ses )?(?:que )?"
        r"(?:lo |la |han |ya )*(?:(?P<not_signed>firm\w+|signatari\w+|suscri\w+)|(?P<not_joined>ratific\w+|partes?|miembros|adher\w+|adhiri\w+))",
    ),
    telling(
        "de los de las",
        r" (?:es|son|fue|fueron|era) (?:\w+ )?(?:un[oa]|<N\d+>|dos|tres) de (?:los|las) (?:(?:[\w-]+|<[NGOH]\d+>) ){0,5}?(?:que |en |han |ha |hab[íi]an |ya |lo |la )*(?:(?P<signed>firm\w*|suscri\w*)|(?P<ratified>ratific\w*)|(?P<joined>sum\w*|adh\w*|unid\w*))",
    ),
    telling(
        "únic unic",
        r" (?:es|son|sigue|siguen|queda|permanece)(?: siendo)? (?:el|la|los|las) [úu]nic[oa]s? (?:(?:[\w,'-]+|<[CTGNHO]\d+>) ){0,16}?"
        r"(?:(?P<not_parties>(?:a[úu]n |todav[íi]a )?(?:no|sin|ni) (?:[\w']+ ){0,3}?(?:firm|ratific|suscri|adh|part|unid)\w*|fuera)|(?P<parties>(?:a[úu]n|todav[íi]a|sigue siendo) (?:es )?(?:estados? )?(?:parte|miembro)\b))",
    ),
    telling(
        "deposit entreg",
        r",? (?:tambi[ée]n |ya |hoy |ayer |<D\d+> )*(?:depositaron|deposit[óo]|han depositado|ha depositado|entregaron|entreg[óo]) (?:[\w-]+ ){0,6}?(?P<ratified>instrumentos?|ratificaci[óo]n|requisitos|documentos?)",
    ),
    telling(
        "retir denunci salida abandon sal",
        r",? (?:(?:ha|han|hab[íi]an?) )?(?:\w+mente |ya )*(?:(?:notific\w+|inform\w+|comunic\w+|present\w+|entreg\w+)\b[^.;<]{0,70}\b(?:retir|denunci|salida|abandon)|"
        r"(?:se (?:ha |han )?retir\w+|sal(?:e|en|ió|ieron)|abandon\w+|denunci\w+)\b[^.;<]{0,24}(?:<[TC]\d+>|tratado|convenci[óo]n))(?P<withdrew>)",
    ),
    telling(
        "fuera margen ajen",
        r",? (?:que )?(?:siguen?|permanecen?|est[áa]n?|contin[úu]an?|quedan?) (?:a[úu]n |todav[íi]a )?(?P<not_joined>fuera|al margen|ajen[oa]s?)\b",
    ),
    telling(
        "ien debe han ha",
        r" (?:(?:a[úu]n|todav[íi]a) )?(?:tienen?|deben?|han|ha) (?:(?:a[úu]n|todav[íi]a) )?(?:que |de )?(?:(?P<not_signed>firmar)|(?P<not_joined>ratificar|adherir|dar (?:la|su) (?:aprobaci[óo]n|ratificaci[óo]n)))",
    ),
    telling(
        "cuya",
        r",? (?:[\w-]+ ){0,6}?cuya (?:firma y )?ratificaci[óo]n (?:es|sigue siendo|resulta) (?P<not_ratified>necesaria|imprescindible|obligatoria|requerida|indispensable)",
    ),
    telling(
        "todos ambos ya tambi",
        r"[ )–,-]{0,3}(?:todos|ambos|ya|tambi[ée]n) (?:lo |la )?(?:(?P<signed>firmaron|suscribieron|han firmado)|(?P<ratified>ratificaron|han ratificado))",
    ),
    telling(
        "lo firm",
        rf"{_WORD}{{0,10}}? lo firm(?:[óo]|aron)\b[^.;]{{0,40}}\b(?:pero|aunque|sin)\b[^.;]{{0,30}}(?P<signatory>ratific)|"
        r",? lo firm(?:[óo]|aron)\b[^.;]{0,40}\b(?:pero|aunque|sin)\b[^.;]{0,30}(?P<signatory_>ratific)",
    ),
    telling(
        "firme suscriba adhiera sume una ratifique",
        r" (?:se )?(?:(?P<not_signed>firmen?|suscriban?)|(?P<not_joined>adhieran?|sumen?|unan?|ratifiquen?))\b",
    ),
    telling(
        "inter inten prometi piensa planea prev quier dese dispuest estudi considera",
        rf"{_WORD}{{0,12}}? (?:inter[ée]s (?:en|por)|intenci[óo]n de|prometi\w+|piensan?|planean?|prev[ée]n?|quieren?|desean?|dispuest[oa]s? a|estudian?|considera\w*) (?:pronto )?"
        r"(?:(?P<not_signed>firmar)|(?P<not_joined>ratificar|adherirse|sumarse|unirse|ser parte|convertirse en (?:estado )?parte))",
    ),
    telling(
        "ausente",
        r"[^.;<]{0,60}\bausentes? (?:de|en|del) (?:la |este |esta |ese |el )?(?:(?P<not_signed>firma|encuentro|ceremonia|acto|lista|cita|conferencia)|(?P<not_joined><[TC]|tratado|convenci[óo]n))",
    ),
    telling(
        "recient",
        r",? (?:es|son|fue|fueron|era|eran) (?:el|la|los|las) (?P<latest>(?:<N\d+> )?(?:estados? partes?|partes?|miembros?|pa[íi]s(?:es)?|adhesi[óo]n(?:es)?|incorporaci[óo]n(?:es)?) m[áa]s recientes?|m[áa]s recientes? (?:en|de))",
    ),
    telling(
        "ltim",
        r",? (?:(?:es|son|fue|fueron|era|eran|ha sido|han sido|se (?:convirti[óo]|convirtieron) en) )?(?:el |la |los |las |nuestro )?(?P<latest>(?:<N\d+> |dos |tres )?[úu]ltim[oa]s?(?: <N\d+>| dos| tres)?(?: \w+){0,3}? "
        r"(?:en (?:firmar|ratificar|suscribir|sumarse|unirse|adherirse|depositar|hacerlo|incorporarse)|firmantes?|signatari[oa]s?|estados? partes?|miembros?))",
    ),
)

STATES = StateWords(
    leading=_LEADING,
    following=_FOLLOWING,
    excepting=telling(
        "excep salvo menos aparte margen pero",
        r"\b(?:con (?:la|las) (?:\w+ )?excepci(?:[óo]n|ones)|a excepci[óo]n|excepto|salvo|menos|exceptuando|aparte|al margen|pero no)(?: de la| del| de los| de| el| la| los)* $",
    ),
    among=re.compile(
        rf"^\W*(?:(?:los <N\d+>|ell[oa]s|est[oa]s|entre (?:ell[oa]s|est[oa]s|es[oa]s)(?: pa[íi]ses| estados)?|por orden[\w ]{{0,20}}),? ?(?:\w+ )?(?:son|est[áa]n|figuran|incluyen|cuentan)|se trata de|son)\b(?:[^.;<]|<[TCNGDO]){{0,50}}?{_LIST}"
    ),
    they=re.compile(
        r"\W*(?:pero |sin embargo,? |y )*(?:se trata(?: \w+){0,5} de (?:pa[íi]ses|estados|naciones)|son (?:pa[íi]ses|estados)|"
        r"(?:tod[oa]s|ning[úu]n[oa]?|amb[oa]s|ninguno|est[oa]s|es[oa]s|ell[oa]s|los (?:dos|tres|cuatro|cinco))(?: de (?:ellos|estos|esos|los dos|los tres))? ?(?:pa[íi]ses|estados|naciones)?)"
    ),
    country=telling(
        "país pais nación nacion república reino isla est ese",
        r"\b(?:el|este|ese|la|esta) (?:peque[ñn][oa] )?(?:pa[íi]s|estado|naci[óo]n|rep[úu]blica|reino|isla)\b(?! parte| no parte| vecin| anfitri)",
    ),
    unsettled=re.compile(
        r"\b(?:intención|interés|interes|prometi|piensa|planea|prevé|quier|dese|dispuest|estudia|considera|espera|podría|debería|últim[oa]s? (?:\w+ ){0,3}(?:en|firmant|signat|part|miembro))"
    ),
    elsewhere=re.compile(
        r"\bfuera\b|\bataque|\breuni[óo]n|\bconferencia|\bley\b|\bparlamento|\bsenado|\bcongreso|\bdiputad|\bpromulg|\baprob|\badopt|\bvot|\banfitri|\bpublic|\bvisit|\bdestru|\bcomplet|\btermin|\bculmin|"
        r"\bdeclar|\bdesmin|\bmuert|\bmuri|\belecci|\bindependen|\bplazo|\bpr[óo]rroga|\binforme|\btaller|\bseminario|\bresoluci|\bensayo|\bguerra|\binva|\bdiscurso|\busó\b|\bdijo\b|\bconsejo de ministros"
    ),
    label=re.compile(r"(?:[(:,|–-]| |\bel\b|\bfirm[óo]\b|\bratific[óo]\b){1,9}"),
    in_month=re.compile(
        rf",? en (?P<month>{'|'.join(name for name in MONTHS if name.isalpha())})\b(?= ?[,;.]| y\b)(?! <)"
    ),
    months=MONTHS,
)
