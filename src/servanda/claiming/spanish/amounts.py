"""Spanish words by which figures of states, shares, spans of time and people hurt are read that no rule takes up."""

from __future__ import annotations

import re

from servanda.claiming.hinting.amounts import Amounts

_STATES = r"(?:estados?|pa[íi]s(?:es)?|naci(?:ón|ones)|gobiernos?|miembros?)"

AMOUNTS = Amounts(
    counted=re.compile(
        rf"^(?: ?[(:] ?<S| ?,? ?(?:(?:m[áa]s|otros?|de (?:estos|esos|ellos)|nuevos|<G\d+>) )*(?:por (?:firma|adhesi[óo]n|ratificaci[óo]n)|(?:firmas|adhesiones|ratificaciones)\b|"
        rf"(?:los |las )?(?:que|cuales) (?:\w+ ){{0,4}}?(?:han|hab[íi]an|son|est[áa]n|firm|ratific|suscrib)|(?:ya |a[úu]n |todav[íi]a |tambi[ée]n |no |lo |la |se )*(?:han |hab[íi]an |son |est[áa]n |siguen |firm|ratific|suscrib|adhir|acept|rechaz|niega)|"
        rf"(?:proceden|est[áa]n|son) (?:de |en )?(?:los? |las? )?<G|(?:los |las )?{_STATES}\b|de (?:los |las )?<N\d+> (?:\w+ )?(?:ratific|firma|instrument)))"
    ),
    label=re.compile(
        r"(?:^|\W)(?:firmas?|firmantes|signatarios?|ratificaci(?:ón|ones)|ratificad[oa]s?|firmad[oa]s?|suscrit[oa]s?|adhesi(?:ón|ones)|(?:estados )?partes?|miembros?|no (?:firmantes|signatarios|partes))"
        r"(?: estados| pa[íi]ses| por| hasta la fecha| \(?total\)?)*(?: ?[:=|–—-] ?|\W{1,3})(?:<H\d+> )?$"
    ),
    region=re.compile(
        r"^(?: de (?:los |estos |esos )?<N\d+>)? (?:[\w'-]+ ){0,3}?(?:de|en|del) (?:la |el |los |las )?(?P<place>[a-zà-ÿ][a-zà-ÿ' -]{2,30})|^ (?:los |las )?(?:pa[íi]s(?:es)?|estados?|naciones) (?P<of>[a-zà-ÿ][a-zà-ÿ' -]{3,30})"
    ),
    regions=(
        (("UNRG_GRULAC",), re.compile(r"am[ée]rica latina y (?:el )?caribe")),
        (("LATIN_AMERICA",), re.compile(r"am[ée]rica latina|latinoam[ée]ric")),
        (("CENTRAL_AMERICA",), re.compile(r"am[ée]rica central|centroam[ée]ric")),
        (("SOUTH_AMERICA",), re.compile(r"am[ée]rica del sur|sudam[ée]ric|suram[ée]ric")),
        (("AMERICAS",), re.compile(r"am[ée]ricas|continente americano|hemisferio")),
        (("EUROPE",), re.compile(r"europ(?:a|eos?|eas?)\b|continente europeo")),
        (("BALKANS",), re.compile(r"balcanes|balc[áa]nic|sudeste de europa")),
        (("NORDIC",), re.compile(r"n[óo]rdicos|escandinav")),
        (
            ("MIDDLE_EAST",),
            re.compile(r"(?:oriente medio|medio oriente|oriente pr[óo]ximo)(?! y (?:el )?norte)"),
        ),
        (
            ("MIDDLE_EAST_NORTH_AFRICA",),
            re.compile(r"(?:oriente medio|medio oriente|oriente pr[óo]ximo) y (?:el )?norte"),
        ),
        (("SOUTHEAST_ASIA",), re.compile(r"sudeste asi[áa]tico|asia sudoriental")),
        (("SOUTH_ASIA",), re.compile(r"asia meridional|asia del sur|sur de asia")),
        (("CENTRAL_ASIA",), re.compile(r"asia central")),
        (("UNRG_ASIA_PACIFIC",), re.compile(r"asia[- ](?:y el )?pac[íi]fico|asia y el pac[íi]fico")),
        (("SUB_SAHARAN_AFRICA",), re.compile(r"[áa]frica subsahariana|subsaharian")),
        (("WEST_AFRICA",), re.compile(r"[áa]frica occidental|cedeao")),
        (("SADC",), re.compile(r"[áa]frica (?:meridional|austral)")),
        (("UNRG_AFRICA",), re.compile(r"[áa]frica\b|african[oa]s?\b")),
        (("CARIBBEAN",), re.compile(r"caribe\b|caribeñ")),
    ),
    lacking=re.compile(
        r"\bno\b|\bnunca\b|\bjam[áa]s\b|\btampoco\b|\bni\b|\bning[úu]n|\bfuera\b|\bsin\b|neg[óa]|ausent|permanec|\bfalta|\bqueda|\brestan\b|pendiente"
    ),
    pending=re.compile(
        r"^ (?:otros? |m[áa]s |estados? |pa[íi]ses |de ellos )*(?:(?:les |le )?(?:falta|queda)\w* (?:por )?(?:hacerlo|ratificar|completar)|(?:a[úu]n|todav[íi]a) (?:deben|no lo han hecho|tienen que))"
    ),
    beside=re.compile(r"^ (?:\w+ )?(?:m[áa]s|otros|adicionales)\b"),
    that_day=re.compile(r"\b(?:ese|aquel|el)(?: mismo)? d[íi]a\b|\bprimer d[íi]a\b"),
    all_but=re.compile(
        r"\b(?:todos|todas)(?: [^.;<]{0,30})? (?:menos|salvo|excepto|a excepci[óo]n de) (?:<H\d+> )?$"
    ),
    of_states=re.compile(
        rf"^ de (?:todos |todas )?(?:los |las |la |el )?(?:{_STATES}|comunidad internacional|mundo|planeta)"
    ),
    fractions=(
        ("1/2", re.compile(r"\bmitad\b|\bmedio camino\b")),
        ("2/3", re.compile(r"(?:\bdos|<N\d+>) (?:tercios|terceras partes)\b")),
        ("3/4", re.compile(r"(?:\btres|<N\d+>) (?:cuartos|cuartas partes)\b")),
        ("1/3", re.compile(r"(?:\bun|<N\d+>) (?:tercio|tercera parte)\b")),
        ("4/5", re.compile(r"(?:\bcuatro|<N\d+>) quintos\b")),
    ),
    way=re.compile(
        r"(?:camino|recorrido|de las (?:<N\d+> )?(?:ratificaciones|firmas)|del n[úu]mero)[^.;]{0,50}(?:vigor|vigencia|umbral|requerid|necesari|objetivo|meta|<N\d+>)"
    ),
    wanting=re.compile(
        r"^ (?:(?:m[áa]s|estados?|pa[íi]s(?:es)?|ratificaciones|instrumentos|otr[oa]s|son|eran|a[úu]n|todav[íi]a|que|por|de) )*(?:necesari|requerid|hacen? falta|faltan?\b|ratificar|para (?:que|su|la|alcanzar|llegar))"
    ),
    still=re.compile(
        r"\b(?:faltan?|faltaban|restan|quedan|necesita\w*|requiere\w*|hacen falta)(?: (?:a[úu]n|todav[íi]a|ya|solo|s[óo]lo|por|otr[oa]s|unas|apenas|[úu]nicamente|de|la|las|los))* ?(?:<H\d+> )*$"
    ),
    overall=re.compile(
        r"^ (?:en total|en (?:todo )?el mundo|del mundo|a nivel (?:mundial|global)|en todo el planeta)\b"
    ),
    lapsed=re.compile(
        r"^ (?:(?P<years>años?)|(?P<months>mes(?:es)?)|(?P<decades>d[ée]cadas?)),? (?P<link>despu[ée]s|desde|de|del|que|tras|m[áa]s tarde)|^\.?[ºo°]?(?: |\.)*(?P<kept>aniversario)\b"
    ),
    aged=re.compile(r"^ (?P<years>años?) de (?:vida|existencia|antig[üu]edad|vigencia)\b"),
    of_it=re.compile(
        r" (?:de |del )(?:la |el |esta |este )?(?:<[TC]\d+>|convenci[óo]n\b|tratado\b|prohibici[óo]n)"
    ),
    begun=(
        ("adopted", re.compile(r"\badopt|\bconclu|\baprob|\bnegoci|\bprohib|\bacord")),
        ("opened", re.compile(r"\babri|\babiert|\bapertura|\bfirm|\bsuscri")),
        ("entered_into_force", re.compile(r"\bvigor\b|\bvigencia\b|\befecto\b|vinculante")),
    ),
    hurt=(
        (
            "casualties",
            re.compile(
                r"\bv[íi]ctimas?\b|muert[oa]s (?:y|o|ni) (?:herid|mutilad|lesionad)|fallecid[oa]s y herid"
            ),
        ),
        ("killed", re.compile(r"\bmuert[oe]s?\b|\bmuertas?\b|\bmurieron\b|\bfallecid|\bmuri[óo]")),
        ("injured", re.compile(r"\bherid[oa]s?\b|\bmutilad|\blesionad")),
    ),
    number_of=re.compile(
        r"\bv[íi]ctimas\b[^.;]{0,60}(?:fueron|sumaron|ascend\w+ a|alcanz\w+|llegaron a)(?: <H\d+>)? $|\b(?:n[úu]mero|cifra|total|saldo) de (?:[\w-]+ ){0,3}?(?:v[íi]ctima|muert|herid|fallecid)[^.;]{0,70}$"
    ),
    of_them=re.compile(
        r"^ (?:de (?:ell[oa]s|estos|estas)|(?:fueron )?(?:registrad|reportad|documentad|contabilizad|identificad)|eran |en (?:el |la )?<[DS]|el año)"
    ),
    no_people=re.compile(
        r"^ ?(?:%|por ciento|años?|mes(?:es)?|d[íi]as?|semanas?|d[ée]cadas?|estados?|pa[íi]s(?:es)?|naciones|veces|tercios|toneladas|kil[óo]m|hect[áa]reas|municiones|minas|bombas|incidentes?|ataques?|accidentes?|millones|partes)\b"
    ),
    change=re.compile(
        r"\baument|\bincrement|\bdisminu|\breduj|\breduc|\bca[íiy]|\bcreci|\bmás\b|\bmenos\b|\bdescen"
    ),
    weapons=re.compile(r"\bminas?\b|racimo|munici|bomba|explosiv|artefacto|<T\d+>|monitor"),
)
