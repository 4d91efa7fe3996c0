"""Spanish signs of what is meant and when, the tags of its rules, and the senses of its verbs and nouns."""

from __future__ import annotations

import re

from servanda.claiming.romance import ALIAS, Grammar, Signs

OTHER_THING = re.compile(
    r"\b(?:leyes|ley|resoluci(?:ón|ones)|decisi(?:ón|ones)|declaraci(?:ón|ones)|plan(?:es)?|programas?|informes?|enmiendas?|directivas?|"
    r"posición común|prohibición (?:nacional|belga|suiza|\w+(?:ana|esa|ega|íaca|iaca))|reglamentos?|decretos?|la orden|borrador(?:es)?|estrategias?|moratorias?|constituci(?:ón|ones)|moci(?:ón|ones)|proposici(?:ón|ones)|"
    r"comunicados?|(?<!\bel )(?<!\bal )(?<!\bdel )(?<!\beste )(?<!\bese )documentos?|(?:el|al|del|este|ese) documento (?:final|de|sobre|político)|recomendaci(?:ón|ones)|proyectos?)\b"
)

SIGNS = Signs(
    other_thing=OTHER_THING,
    unreal=re.compile(
        r"(?<!así )\bsi (?!bien)|\b(?:podr[íi]a|deber[íi]a|ser[íi]an?\b|desean?\b|esper(?:a|an|aba|aban|ando)\b(?! de (?:su|la) entrada en vig)|esperanza\b|ojalá|"
        r"hip[óo]tesis|imagin(?:a|emos|ar|en)\b|supon(?:e|en|iendo|gamos|ía)\b|cuando|en cuanto|una vez|hasta que|después de que (?=(?:al menos |los )?(?:<H\d+> )*<N)|habrán?\b|habrían?\b|será[n]?\b(?! efectiv)|a diferencia(?! del? (?:la |el |los |las )?<S)|"
        r"al contrario|falso\b|inexacto|no es (?:cierto|verdad)|pretenden?\b|rumor|invit(?:a|an|ó|aron|ando|ar)\b|exhort(?:a|an|ó|aron|ando|ar)\b|inst(?:a|an|ó|aron|ando|ar)\b|anim(?:a|an|ó|aron|ando|ar)\b|"
        r"llam(?:a|an|ó|aron|ando|ar)\b(?! la atención)|pid(?:e|en|ió|ieron|iendo)\b|promesa|prometi|necesari[oa]s? para|aspiran?\b|busc(?:a|an|aba|aban|ando)\b|"
        # An aim ends with its clause: "con el objetivo de proteger, 124 Estados firmaron".
        r"(?:objetivo(?! de (?:la |esta |<[TC]))|meta de|a fin de|para que)(?=[^,;]*$))"
    ),
    denied=re.compile(
        r"\b(?:no|nunca|jamás|tampoco|aún no|todavía no) (?:se |lo |la |le |los )?(?:ha|han|había|habían|fue|es|está|ha sido)\b[^,;.]{0,25}$"
    ),
    refuted=re.compile(
        r"es (?:falso|falsa|inexacto|erróneo)|no es (?:cierto|verdad)|es mentira|lo cual no|desmentid"
    ),
    people=re.compile(
        r"\b(?:participantes?|delegaciones?|delegados)(?!(?: o \w+)? de (?:los|las|todos los) <N)"
    ),
    to_date=re.compile(
        r"hasta (?:la fecha|hoy|ahora|el momento|el día de hoy|el presente)|a día de hoy|a (?:la )?fecha de hoy|actualmente|"
        r"en la actualidad|\bhoy(?: en día)?\b|\bya\b|por el momento|\bahora\b|a la fecha"
    ),
    since=re.compile(
        r"\b(?:desde|después del?|a partir del?|tras) (?:el |finales de |fines de |principios de |el año |mediados de )?$"
    ),
    until=re.compile(
        r"(?:\bal|\ba|a fecha de|con fecha|hasta(?: el)?|\bpara(?: el(?: año)?)?|a (?:finales|fines|mediados|principios) de|antes del?) $"
    ),
    pluperfect=re.compile(r"\bhabían?\b"),
    total=re.compile(r"\bun total de\b|\ben total\b|\b(?:el|la) (?:número|total|cifra) (?:total )?de (?!<)"),
    reckoned=re.compile(
        r"(?<!años )desde (?!su apertura a la firma|que (?:(?:la |el )?<[TC]\d+> )?se abrió a la firma|que (?:fue|quedó) abiert[oa] a la firma)(?:su |la |que |el (?!<D)|aquel|entonces|esa |ese )|este año|el año pasado|el último año|en los últimos|"
        r"nuev[oa]s|adicionales|esta semana|el mes pasado|en el transcurso|durante|hace (?:<N|una?\b|unos|poco|más)"
    ),
    past=re.compile(
        r"\bhabían?\b|\b(?:firm|ratific)ó\b|(?:firm|ratific)aron\b|\b(?:adhiri|uni|sum)(?:eron|ó|aron)\b|\bfue(?:ron)?\b|\bera[n]?\b|\bcontaba\b|"
        r"\btenía\b|en (?:esa|aquella|dicha) (?:fecha|época)|(?<!\bel )(?<!\bla )entonces|ese día|en (?:oslo|ottawa|dublín)\b"
    ),
    event=re.compile(
        r"vigen|\bvigor\b|\brige\b|adopt|\bhech[oa]s?\b|aprob|abiert|abri|entr[óa]\b|entrad|concl|negoci|redact|firm|ratific|cre[óa]|elabor|deposit|public|naci|celebr|"
        r"\b\w{3,}[ai]d[oa]s? (?:en \w+ )?(?:en |el |a finales de |desde )?$"
    ),
    before=re.compile(
        r",? ?(?:(?:la|el|los|las|esta|este|ya|en total|un total de|se contaban|había|hay|son|eran|<H\d+>|<[TC]\d+>|ella|lo|le|"
        r"han?|habían?|sido|fue|sólo|solo|solamente|de|del|en (?:oslo|ottawa|dublín|nueva york))(?:[ ,]+|(?<=['>-])|$))*"
    ),
    after=re.compile(
        r",? ?\(?(?:(?:a|al|el|los|en|de|del|desde|hasta|antes|fecha|con fecha|finales|fines|principios|mediados|para|día|días|"
        r"oslo|ottawa|dublín|nueva york|ginebra|la|convención|tratado|convenio|<[TC]\d+>|ceremonia|conferencia)(?:[ ,]+|(?<=['>-])|$))*"
    ),
    participle=re.compile(r"(?:adoptad|concluid|firmad|suscrit|ratificad|abiert|aprobad)[oa]s?\b"),
    bearer=re.compile(
        r"sido|fue|ha|han|había|habían|está|estará|estaba|quedó|queda|quedará|permanece|permanecerá|sigue|seguirá|será|es|y|e|o|pero|que|ya|finalmente|también|así|\w+mente|"
        r"textos?|acuerdos?|instrumentos?|documentos?|internacional(?:es)?|históric[oa]|humanitari[oa]|vinculante|"
        r"nucleares|convencionales|químicas|personal(?:es)?|personas?|antipersona(?:l|les)?|racimo|municiones|minas|armas|destrucción|oslo|ottawa|dublín"
    ),
    except_for=re.compile(
        r"\b(?:salvo(?! que)|excepto|con excepción|a excepción|con la excepción|menos uno)\b"
    ),
)

GRAMMAR = Grammar(
    {
        "{N}": r"(?:<H\d+> )*(?P<n><N\d+>)",
        "{M}": r"(?:<H\d+> )*(?P<m><N\d+>)",
        "{S}": r"(?P<s><S\d+>)",
        "{R}": r"(?P<r><S\d+>)",
        "{D}": r"(?P<d><D\d+>)",
        "{E}": r"(?P<e><D\d+>)",
        "{G}": r"(?P<g><G\d+>)",
        "{O}": r"(?P<o><O\d+>)",
        "{T}": r"(?:(?:de |a |en )?(?:la |el |los |esta |este |esa |ese |aquella |aquel |dicha |dicho |tal |su )|del |al |de |a )?(?:(?:nuev[oa]|primer|primera|importante|histórico|histórica|present[e]|mism[oa]|citad[oa]|mencionad[oa]|referid[oa]|respectiv[oa]|reciente|únic[oa]) )?(?P<t><[TC]\d+>)"
        rf"{ALIAS}",
        "{U}": r"(?:(?:de |a |en )?(?:la |el |los |esta |este |esa |ese |aquella |aquel |dicha |dicho |tal |su )|del |al |de |a )?(?:(?:nuev[oa]|primer|primera|importante|histórico|histórica|present[e]|mism[oa]|citad[oa]|mencionad[oa]|referid[oa]|respectiv[oa]|reciente|únic[oa]) )?(?:<[TC]\d+>)"
        rf"{ALIAS}",
    },
    SIGNS,
)

UNREAL = re.compile(
    r"(?<!así )\bsi (?!bien)(?:<N\d+> |todos |más |la convención (?:fuera|fuese))|\b(?:hipótesis|supongamos|imaginemos|el objetivo (?:es|de (?!(?:la |el |esta |este )?<[TC])(?=[^,;]*$))|"
    r"(?:es|no es) (?:falso|cierto|verdad)|pretende\w*|rumor\w*)\b"
)
STATES = r"(?:de )?(?:otros )?(?:estados|países|naciones|gobiernos)(?: miembros?(?! de)| y territorios| soberanos| del mundo| en (?:todo )?el mundo| de todo el mundo| del planeta| de la onu| de las naciones unidas)*"
INSERTED = r"(?:,? [(\[][^()\[\]]{1,90}[)\]]|, (?:en total|entre ell[oa]s|incluid[oa]s?|incluyendo|entre otr[oa]s|con|como)[^,;.]{0,60},| reunidos en [\w<>]+| (?:como|tales como|entre ell[oa]s|incluid[oa]s?) (?:la |el |los )?<S\d+>,?|, (?:que )?(?:represent|suma|equival|es decir)\w*[^;.]{1,70}?,)?"
"""What may stand between the states and what they did: "123 Estados, entre ellos México, son"."""
COUNTRY = r"\b(?:(?:el|este|nuestro|dicho|ese) (?:pequeño |gran )?(?:país|estado|gobierno)(?: (?!vecino)[a-zñáéíóú]{4,})?|(?:la|esta|dicha|nuestra) (?:nación|república|isla)(?: (?!vecina)[a-zñáéíóú]{4,})?)"
"""The state spoken of, by what it is: "el país andino", "la nación africana"."""
IT = r"(?:(?:el|este|dicho|del|ese|al) (?:(?:mencionado|citado|referido|propio) )?(?:texto|acuerdo|instrumento|documento))"
OF_THEM = r"(?:de ell[oa]s|de (?:esos|estos|los) (?:estados|países)|de los cuales|de los que|de estos)"
ADVERBS = (
    r"(?:,? (?:ya|también|hasta la fecha|hasta ahora|hasta hoy|hasta el momento|todos|formalmente|oficialmente|desde entonces|"
    r"después|finalmente|actualmente|ahora|hoy|además|en su día|a su vez|ambos))*,?"
)
HAVE = rf"(?:(?:también |además )?(?:lo |la |se )?(?:lo |la )?(?:ya )?(?:han|ha|habían|había|hayan|haya){ADVERBS}(?: a)?)"
ARE = rf"(?:(?:ya )?(?:son|es|eran|era|forman|forma|formaban|conforman|integran|hacen|se han convertido en|se ha convertido en|están)(?: <D\d+>(?= ))?{ADVERBS})"
NOT_ANOTHER = (
    r"(?! (?:a |al? )?(?:la|el|los|las|esta|este|un|una|unos|dos|varios|su|sus|otro|otra|al|más) (?!<)| por)"
)
THE = rf"(?: {{T}}| (?:de |a |al )?{IT}\b|{NOT_ANOTHER})"
PARTIES = r"(?:estados? (?:partes?|miembros?)|(?:altas )?partes contratantes|partes?|miembros?)"
SIGN_ONLY = (
    r"(?:firmado(?: (?:la |el )?<[TC]\d+>)?,? (?:(?:pero |aunque )?sin|pero|aunque)(?: todavía| aún)? ?(?:no )?(?:lo |la )?(?:han |ha |habían )?(?:todavía |aún )?"
    r"(?:ratificado|ratificar(?:lo|la)?|haberl[oa] ratificado)|firmado (?:solamente|únicamente|sólo|solo)|(?:solamente|únicamente|sólo|solo) firmado)"
)
DONE = (
    rf"(?:{SIGN_ONLY}|firmado y (?:lo han )?ratificado|firmado (?:o|y/o) ratificado|firmado o (?:se han )?adherido|"
    r"ratificado(?: (?:la |el )?<[TC]\d+>)? o (?:se han )?adherido|adherido o ratificado|depositado sus? instrumentos? de ratificación|"
    r"(?:finalizado|completado|concluido|culminado|terminado) (?:su|la|el|los|sus) (?:respectiv[oa]s? )?(?:procesos? |trámites? |procedimientos? )?(?:intern[oa]s? )?(?:de )?ratificaci(?:ón|ones)|procedido a su ratificación|"
    r"depositado (?:su|sus|el|los) (?:respectiv[oa]s? )?instrumentos? de (?:ratificación|adhesión|aceptación|aprobación)|"
    r"(?:dado|prestado|manifestado|expresado) su consentimiento (?:en|para|a)(?: (?:ser|quedar|estar))? (?:obligarse|obligad[oa]s|vinculad[oa]s|ligad[oa]s)(?: por)?|"
    r"ratificado(?! por)|aceptado(?! por)|refrendado|firmado|rubricado|suscrito|adherido|accedido|unido|sumado|incorporado|hecho parte|consentido en obligarse)"
)
SIGNED_ONLY = r"firmaron,? (?:(?:pero|aunque|y)(?: todavía| aún)? no (?:lo |la )?(?:han )?(?:ratificaron|ratificado)|(?:pero )?sin (?:llegar a )?ratificar(?:l[oa])?)"
"""What those did that signed and went no further, in the simple past."""
SIMPLE = (
    rf"(?:{SIGNED_ONLY}|"
    r"firmaron y ratificaron|ratificaron|refrendaron|se incorporaron|se hicieron parte|firmaron|suscribieron|rubricaron|se adhirieron|adhirieron|accedieron|se unieron|se sumaron|"
    r"depositaron(?:,? (?:hoy|ayer|también|ya|este <D\d+>|<D\d+>|en la onu|ante [^.;,<]{1,40}))* (?:sus|los|su|el) (?:respectiv[oa]s )?instrumentos? de (?:ratificación|adhesión))"
)
DONE_BY = r"(?:(?:firmad|suscrit)[oa]s? y ratificad[oa]s?|firmad[oa]s? (?:o|y/o) ratificad[oa]s?|ratificad[oa]s?|refrendad[oa]s?|aceptad[oa]s?|firmad[oa]s?|rubricad[oa]s?|suscrit[oa]s?)"
NOUNS = (
    r"(?:l[oa]s )?"
    r"(?:estados? (?:partes?|miembros?)|(?:altas )?partes contratantes|(?:estados|países|naciones) (?:miembros?|signatari[oa]s?|firmantes?|partes?)|"
    r"signatari[oa]s|firmantes|firmas|ratificaciones|partes)"
)


WHO_HAVE = rf"(?:estados|países|naciones) (?:que (?:{HAVE} {DONE}|{SIMPLE})|en (?:haberl[oa] )?(?:ratificar|ratificado|firmar|firmado)(?:l[oa])?)"
"""States by what they did, where a noun for them would stand: "el número de países que han ratificado"."""
_OF_STATES = re.compile(rf"^(?:estados|países|naciones) que (?:{HAVE} )?")


def sense(words: str) -> str:
    """The sense of a verb or noun of joining."""
    words = _OF_STATES.sub("", words.strip())
    if re.fullmatch(SIGN_ONLY, words) or re.search(SIGNED_ONLY, words):
        return "signatory"
    if re.search(
        r"firmad[oa]s? (?:o|y/o)|unid|sumad|unieron|sumaron|incorpor|hecho parte|hicieron parte", words
    ):
        return "joined"
    if re.search(r"ratific|refrend|instrumento|consenti|aceptad", words):
        return "ratified"
    if re.search(r"adheri|adhirieron|accedi", words):
        return "adhered"
    if re.search(r"signatari|firmantes", words):
        return "signatories"
    if words.startswith(("firm", "suscri", "rubric")):
        return "signed"
    return "parties"
