"""French signs of what is meant and when, the tags of its rules, and the senses of its verbs and nouns."""

from __future__ import annotations

import re

from servanda.claiming.romance import ALIAS, Grammar, Signs

OTHER_THING = re.compile(
    r"\b(?:(?<!force de )lois?|mandats?|résolutions?|décisions?|déclarations?|plans?|programmes?|rapports?|amendements?|directives?|position commune|"
    r"(?:avant-)?projets?|règlements?|décrets?|arrêtés?|ordonnances?|circulaires?|stratégies?|moratoires?|constitutions?|motions?|textes? d'application|communiqués?|"
    r"accords? de coopération|interdiction (?:nationale|belge|suisse|russe|\w+(?:ienne|aise|oise|caine|ande))|modifications?|révisions?|cessez-le-feu|embargos?|trêves?|appels?|documents?|recommandations?)\b"
)

SIGNS = Signs(
    other_thing=OTHER_THING,
    unreal=re.compile(
        r"\b(?:(?<!même )si (?!bien)|s'ils?\b|pourrai|devrai|souhait|esp[éè]r|espoir|d'ici|hypothès|imagin|suppos|(?<!sans )attend|cible|lorsque|quand|dès que|une fois|jusqu'à ce que|"
        r"aur(?:a|ont|ai(?:en)?t)\b|ser(?:a|ont|ai(?:en)?t)\b|contrairement(?! (?:à|au|aux) ?(?:la |l'|le )?<S)|à la différence(?! (?:de|du|des) ?(?:la |l'|les )?<S)|faux|inexact|à tort|"
        r"prétend|rumeur|invit|exhort|encourag|engage[a-z]* les|appel(?:le|lent|ons|é|er) |promesse|promis|"
        r"il faut|il faudra|faudrait|nécessaires? pour|"
        # An aim ends with its clause: "afin de protéger les civils, 124 États ont signé".
        r"(?:objectif(?! de (?:la |cette |<[TC]))|but d|vis(?:e|ent|er|ant) à|afin |pour que)(?=[^,;]*$))"
    ),
    denied=re.compile(
        r"\b(?:ne |n')[^,;.<]{0,30}\b(?:pas|jamais|guère|plus)\b(?! moins| seulement| que)[^,;.]{0,25}$"
    ),
    refuted=re.compile(
        r"c'est (?:faux|inexact)|est (?:faux|fausse|inexacte?|erronée?)|n'est pas (?:vraie?|exacte?)|ce qui est faux|démenti"
    ),
    people=re.compile(
        r"\b(?:participants?|délégations?|délégués)(?! (?:des|de tous les|de l'ensemble des) <N)"
    ),
    to_date=re.compile(
        r"à ce jour|aujourd'hui|à présent|à l'heure actuelle|actuellement|jusqu'ici|jusqu'à (?:maintenant|présent)|"
        r"désormais|maintenant|pour (?:l'instant|le moment)"
    ),
    since=re.compile(r"\b(?:depuis|après|à partir (?:du|de)) (?:le |la fin (?:de )?|fin |début |l'année )?$"),
    until=re.compile(
        r"(?:\bau|à la date du|en date du|jusqu'(?:au|en)|\bfin|à la fin (?:de|d')|avant(?: le| la fin de)?|dès) $"
    ),
    pluperfect=re.compile(r"\bavai(?:t|ent)\b"),
    total=re.compile(r"\bun total de\b|\bau total\b|\ben tout\b|\ble nombre (?:total )?(?:de |d'|des )(?!<)"),
    reckoned=re.compile(
        r"(?<!ans )depuis (?!(?:son|l')? ?ouverture (?:à la|de sa|de la) signature|qu'(?:elle|il) (?:a été|est|fut) ouverte? à la signature)(?:l'|son |sa |la |le |ces? |lors\b|cette )(?!<D)|cette année|l'an(?:née)? dernière?|l'an passé|au cours d|"
        r"ces derni|en l'espace|nouveaux|nouvelles|supplémentaires|la semaine|le mois (?:dernier|passé)|à la suite|"
        r"la veille|il y a (?:<N|une?\b|quelques)"
    ),
    past=re.compile(
        r"\b(?:à|dès|lors de|pendant|durant) (?:l'|la |son |sa )(?:ouverture(?=,| à la signature| de (?:la )?(?:convention|<[TC])| du (?:traité|<[TC]))|cérémonie)|\bpremiers? jours?\b|\bpremières? (?:années?|semaines?)\b|"
        r"\bavai(?:t|ent)\b|\bétai(?:t|ent)\b|à (?:cette|la même) (?:date|époque)|à l'époque|ce jour-là|\balors\b(?! qu[e'])|\bfu(?:t|rent)\b|"
        r"(?<!adoptée )(?<!adopté )(?<!conclue )(?<!conclu )(?<!négociée )(?<!négocié )à (?:oslo|ottawa|dublin)\b"
    ),
    event=re.compile(
        r"adopt|\bfait(?:e|s|es)?\b|\btenue?s?\b|\bdatée?s?\b|\bréunie?s?\b|ouvert|entrée?\b|entre\b|conclu|négoci|rédig|sign|ratifi|cré[eé]|lanc|élabor|dépos|publi|\bnée?\b|\b20\b|"
        r"\b(?!année)\w{3,}ée?s? (?:à \w+ )?(?:en |le |au |fin |début |dès )?$"
    ),
    before=re.compile(
        r",? ?(?:(?:la|le|les|l'|cette|ce|déjà|au total|un total de|on (?:comptait|dénombrait|compte)|il y avait|ce sont|"
        r"<H\d+>|<[TC]\d+>|elle|il|y|en|a|ont|avaient?|été|seulement|seuls?|de|d'|des|à (?:oslo|ottawa|dublin|new york))(?:[ ,]+|(?<=['>-])|$))*"
    ),
    after=re.compile(
        r",? ?\(?(?:(?:au|à la date du|en date du|à la fin|à|fin|début|mi-?|le|les|en|du|de|d'|depuis|dès|avant|jusqu'(?:en|au|à)|"
        r"oslo|ottawa|dublin|new york|genève|\(?<S\d+>\)?|la convention|le traité|<[TC]\d+>|lors de la (?:cérémonie|conférence))(?:[ ,]+|(?<=['>-])|$))*"
    ),
    participle=re.compile(r"(?:adoptée?|conclue?|signée?|ratifiée?|ouverte?|approuvée?)s?\b"),
    bearer=re.compile(
        r"été|fut|est|sera|était|reste|restera|demeure|a|ont|avait|avaient|et|ou|puis|mais|qui|dont|donc|ainsi|aussi|déjà|enfin|ensuite|initialement|\w+ment|"
        r"textes?|accords?|instruments?|documents?|internationa(?:l|le|ux)|historique|humanitaire|contraignante?|"
        r"nucléaires?|classiques?|conventionnelles?|chimiques?|personnel|munitions?|mines|armes|destruction|oslo|ottawa|dublin"
    ),
    except_for=re.compile(r"\b(?:sauf|hormis|excepté|à l'exception|à part(?! (?:entière|égale))|moins un)\b"),
)

GRAMMAR = Grammar(
    {
        "{N}": r"(?:<H\d+> )*(?P<n><N\d+>)",
        "{M}": r"(?:<H\d+> )*(?P<m><N\d+>)",
        "{S}": r"(?P<s><S\d+>)(?: \(<S\d+>\))?",
        "{R}": r"(?P<r><S\d+>)",
        "{D}": r"(?P<d><D\d+>)",
        "{E}": r"(?P<e><D\d+>)",
        "{G}": r"(?:l')?(?P<g><G\d+>)",
        "{O}": r"(?P<o><O\d+>)",
        "{T}": r"(?:(?:de |à )?(?:la |le |les |l'|cette |ce |ladite |ledit )|du |au |de |à |d')?(?:(?:nouve(?:au|lle|l)|premi(?:er|ère)|importante?|historique|présente?|même|récente?|seule?) )?(?P<t><[TC]\d+>)"
        rf"{ALIAS}",
        "{U}": r"(?:(?:de |à )?(?:la |le |les |l'|cette |ce |ladite |ledit )|du |au |de |à |d')?(?:(?:nouve(?:au|lle|l)|premi(?:er|ère)|importante?|historique|présente?|même|récente?|seule?) )?(?:<[TC]\d+>)"
        rf"{ALIAS}",
    },
    SIGNS,
)

UNREAL = re.compile(
    r"(?<!même )\bsi (?!bien|les? |la |l')|\bs'ils?\b|\b(?:hypothèse|supposons|imaginons|objectif (?:est|de(?! (?:la |cette |<[TC]))|fixé)|il est (?:faux|inexact)|"
    r"contrairement à ce|à tort|prétend\w*|rumeurs?)\b"
)
STATES = (
    r"(?:de |d')?(?:autres )?(?:[eé]tats|pays|nations|gouvernements)"
    r"(?: membres(?! de)| suivants| souverains| du monde| du globe| dans le monde| de la planète| à travers le monde| au monde| et territoires| de l'onu| des nations unies)*"
)
INSERTED = r"(?:(?: sur (?:les |un total de )?<N\d+>(?: (?:[eé]tats|pays)(?: membres)?)?(?: que compte l'onu| de l'onu| des nations unies)?)?(?:,? (?:dont|y compris|parmi lesquels|notamment) (?:[^;.<(]|<[A-Z]\d+>){1,90},(?= (?:l'|y )?(?:ont|avaient)\b))?|,? [(\[][^()\[\]]{1,90}[)\]]|, (?:au total|en tout|dont|y compris|notamment|parmi lesquels|entre autres)[^,;.]{0,60},| réunis à [\w<>]+| (?:comme|tels? que|telles? que|dont) (?:la |le |les |l')?<S\d+>,?|, (?:qui )?(?:représent|total|équival|soit)\w*[^;.]{1,70}?,)?"
"""What may stand between the states and what they did: "110 États (dont la France) ont", "122 pays, au total, ont"."""
IT = r"(?:le (?:texte|document)|ce (?:texte|document)|l'(?:accord|instrument|initiative)|cet (?:accord|instrument)|cette initiative)"
OF_THEM = r"(?:d'entre eux|d'entre elles|de ces (?:[eé]tats|pays))"
ADVERBS = (
    r"(?:,? (?:désormais|ainsi|déjà|maintenant|également|aussi|jusqu'ici|jusqu'à présent|à ce jour|aujourd'hui|tous|toutes|"
    r"formellement|officiellement|conjointement|simultanément|solennellement|en outre|depuis|ensuite|finalement|actuellement|notamment|à leur tour|tous deux|"
    r"par ailleurs|d'ores et déjà|à l'heure actuelle|à présent|pour l'instant|enfin|récemment|de leur côté|pour leur part|quant à eux|à la fois|tous les (?:deux|trois)|toutes (?:deux|les deux)|l'un et l'autre|au total|en tout|<D\d+>))*,?"
)
HAVE = rf"(?:(?:l'|y |l' )?(?:ont|a|avaient|avait|ayant)){ADVERBS}"
NOW = (
    r"(?:,? (?:désormais|aujourd'hui|actuellement|maintenant|à ce jour|déjà|donc|ainsi|au total|en tout|jusqu'ici|jusqu'à (?:présent|maintenant|ce jour|aujourd'hui)|"
    r"à l'heure (?:actuelle|qu'il est)|à présent|pour (?:l'instant|le moment)|dorénavant|officiellement|d'ores et déjà|à son actif|dans ses rangs|(?:au |à la date du |en date du |en |fin |à la fin de )?<D\d+>),?)*"
)
"""What may stand between a verb of counting and its figure."""
NOT_HAVE = (
    r"(?:n'ont|n'a|ne l'ont|ne l'a|n'y ont|n'y a|n'avaient|n'avait|ne l'avaient|ne l'avait|n'y avaient|n'y avait|n'ayant|ne l'ayant|n'y ayant|n'aient|n'ait|ne l'aient|ne l'ait|n'y aient|n'y ait)"
    r"(?: toujours| encore| tous| à ce jour)*"
)
"""A perfect denied, up to its "pas"."""
ARE = rf"(?:sont|est|étaient|était|(?:sont|étaient) devenu(?:e?s)?|(?:est|était) devenue?|font){ADVERBS}"
_WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
AMID = (
    rf"(?:,? (?:(?:ce |le |les |hier |dès |en |depuis |fin )?(?:<D\d+>|{_WEEKDAY})(?: et {_WEEKDAY})?(?: (?:dernier|matin|soir|après-midi))?|hier|ce matin|cette semaine|"
    r"à (?:oslo|ottawa|new york|genève|dublin|paris)|au siège (?:de l'onu|de l'organisation des nations unies|des nations unies)(?: à (?:new york|genève))?|"
    r"(?:aux|devant les) nations unies|à l'onu),?)*"
)
"""A day or a place that stands between a verb and the treaty: "ont signé mercredi à Oslo la Convention"."""
NOT_ANOTHER = r"(?! (?:à )?(?:la|le|les|cette|ce|cet|une?|des|leurs?|deux|plusieurs|aux|au|son|sa) (?!<)| (?:à )?(?:l'|d')(?!<)|e?s? par)"
THE = rf"(?:{AMID} {{T}}| {IT}\b|{NOT_ANOTHER})"
PARTIES = (
    r"(?:[eé]tats?[- ]parties?|(?:hautes )?parties? contractantes?|[eé]tats? contractants?|parties?|membres?)"
)
SIGN_ONLY = (
    r"(?:signée?(?: {U})?,? (?:mais (?:(?:ne l'|n'|l')(?:ont|avaient|a|avait) )?(?:toujours |encore )?(?:pas|non|jamais)(?: encore)? ratifiée?|"
    r"sans (?:encore )?(?:l'|la |le )?(?:avoir )?(?:encore )?ratifi(?:er|ée?)|sans ratification)|"
    r"(?:seulement|uniquement|simplement) signée?|signée? seulement)"
).replace("{U}", r"(?:la |le |l')?<[TC]\d+>")
INSTRUMENT = (
    r"(?:(?:leurs?|ses|son|l'|un|les|des) ?)(?:instruments?|dossiers?|documents?|lettres?|actes?)(?: respectifs)? "
    r"(?:de ratification|d'adhésion|d'acceptation|d'approbation|pour (?:la|leur|sa) ratification)"
)
DONE = (
    rf"(?:{SIGN_ONLY}|signée? et (?:l'ont )?ratifiée?|signée? (?:ou|et/ou) ratifiée?|signée? ou (?:y ont )?(?:adhéré|rejointe?)|"
    r"ratifiée?(?: {U})? ou (?:y (?:ont|avaient) )?adhéré|adhéré ou ratifié|déposé leurs? instruments? de ratification|"
    r"(?:achevé|finalisé|terminé|complété|mené à bien) (?:leur|la|sa|le|les|leurs?) (?:processus |procédures? |procédés )?(?:internes? )?(?:de )?ratifications?|procédé à (?:sa|leur|la) ratification|"
    rf"déposé(?: {_WEEKDAY}| hier| <D\d+>)? {INSTRUMENT}|déposé (?:les|ses|leurs) instruments(?= (?:à l'onu|auprès|aux nations unies)| ?[.,;]|$)|"
    r"fait ratifier|apposé (?:leur|sa) signature|ratifiée?|acceptée?(?! par| de | d')|signée?|paraphée?|rejointe?|rallié|adhéré|accédé|souscrit|consenti à être liés?)"
).replace("{U}", r"(?:la |le |l')?<[TC]\d+>")
# In the singular: "rejoints par quarante pays" is said of states, not of a treaty.
DONE_BY = r"(?:signée? et ratifiée?|signée? (?:ou|et/ou) ratifiée?|ratifiée?(?: ou (?:signée?|acceptée?))?|signée?|paraphée?|rejointe?)"
NOUNS = (
    r"(?:[eé]tats?[- ]parties?|(?:hautes )?parties? contractantes?|[eé]tats? contractants?|(?:[eé]tats|pays|nations) membres|"
    r"(?:[eé]tats|pays|nations)(?:,? (?:déjà|aujourd'hui|désormais|actuellement),?)? (?:signataires|parties)|"
    r"(?:[eé]tats |pays )?ratificateurs|signataires|signatures|ratifications|adhésions|parties)"
)


WHO_HAVE = rf"(?:[eé]tats|pays|nations) (?:qui (?:l'|y )?(?:ont|avaient)|(?:l'|y )?ayant|à (?:l'|y )?avoir){ADVERBS} {DONE}"
"""States by what they did, where a noun for them would stand: "le nombre de pays qui ont ratifié"."""
_OF_STATES = re.compile(
    rf"^(?:[eé]tats|pays|nations) (?:qui (?:l'|y )?(?:ont|avaient)|(?:l'|y )?ayant|à (?:l'|y )?avoir){ADVERBS} "
)


def sense(words: str) -> str:
    """The sense of a verb or noun of joining."""
    words = _OF_STATES.sub("", words.strip())
    if re.fullmatch(SIGN_ONLY, words):
        return "signatory"
    if re.search(r"signée?s? (?:ou|et/ou)|rejoi|rallié|souscrit|engag|^accepté", words):
        return "joined"
    if re.search(r"ratifi|instrument|consenti", words):
        return "ratified"
    if re.search("adhér|accédé", words) or words.startswith("adhésion"):
        return "adhered"
    if "signataire" in words:
        return "signatories"
    if words.startswith(("sign", "paraph", "apposé")):
        return "signed"
    return "parties"
