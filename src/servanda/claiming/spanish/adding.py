"""Spanish words for figures that must agree with each other."""

from __future__ import annotations

from servanda.claiming.agreeing import Adding, rules_of_agreement
from servanda.claiming.spanish.signs import ADVERBS, HAVE, SIGN_ONLY

_BE = rf"(?:(?:ya )?(?:son|eran|han pasado a ser){ADVERBS} )?"
_HAVE = rf"(?:{HAVE} )?"

ADDING = Adding(
    of=r"de(?: entre)?(?: los| las)?|entre (?:los|las)",
    of_all=r"de|entre",
    the=r"los |las |la |el |sus ",
    or_=r"o|o sea|es decir|esto es|lo que representa|que representan?|equivalente al?|a saber",
    of_them=r"del total|del conjunto|de ellos|de ellas|de los miembros",
    fractions={
        r"(?:la )?mitad": 50.0,
        r"(?:las )?dos terceras partes|(?:los )?dos tercios|(?:los |las )?<N\d+> (?:tercios|terceras partes)": 200
        / 3,
        r"(?:un|el|<N\d+>) tercio|(?:una|la) tercera parte": 100 / 3,
        r"(?:las )?(?:tres|<N\d+>) cuartas partes|(?:tres|<N\d+>) cuartos": 75.0,
        r"(?:un|el|<N\d+>) cuarto|(?:una|la) cuarta parte": 25.0,
    },
    states=r"(?:estados|países|naciones|gobiernos)(?: miembros)?(?: del mundo)?|miembros",
    adjectives=r"(?:nuev[oa]s|otros|otras|pequeñ[oa]s|últimos|últimas|primeros|primeras|únicos|principales)",
    qualifier=r"(?!)",
    behind=r"miembros|african[oa]s|europe[oa]s|asiátic[oa]s|árabes|insulares|signatarios|firmantes|nuev[oa]s|más|vecinos|bálticos|en total",
    following=r"los siguientes|las siguientes",
    and_=r"y|e|más|\+|así como",
    parties=rf"{_BE}(?:estados partes?|partes contratantes|partes)|{HAVE} ratificado",
    signatories=rf"{_BE}(?:(?:estados|países) (?:signatarios|firmantes)|signatarios|firmantes)|{_HAVE}firmado",
    signed_only=rf"(?:que )?{_HAVE}{SIGN_ONLY}|(?:sólo|solo|solamente) (?:signatarios|firmantes)",
    outside=r"(?:son |siguen |permanecen |quedan |están )?(?:no (?:signatarios|firmantes)|fuera|al margen)(?: (?:de la convención|del tratado))?|"
    r"no (?:la |lo |se )?han (?:firmado ni ratificado|adherido|unido)",
    joined=rf"(?:que )?(?:{HAVE} )(?:unido|sumado|adherido|firmado o (?:ratificado|(?:se han )?adherido))|se (?:unieron|sumaron|adhirieron)",
    with_=r"de los cuales|de los que|con|compuest[oa]s por|a saber|es decir",
    the_rest=r"(?:los|las)(?: otros| otras| restantes| demás)",
    rest_behind=r"",
    verbs=r"han|ha|habían|son|eran|es|no|siguen|deben|quedan",
    done=rf"(?:que )?(?:(?:{HAVE} )(?:firmado y ratificado|firmado|ratificado|adherido|unido)|se (?:unieron|sumaron|adhirieron|retiraron)|ratificaron|firmaron)",
    are=r"(?:son|eran|siguen siendo) (?:los|las)(?: únicos| únicas)?",
    were=r"son|eran|fueron",
    namely=r"a saber|es decir",
    breaks=r"y(?! ratific)|e|pero|mientras|aunque|que|donde|con|cuyos?|cuyas?|represent\w*|incluid\w*|incluyendo|o(?! ratific| adher)|ni",
    things=r"destru\w+|existencias|reservas|arsenal\w*|despej\w+|limpi\w+|desmin\w+|zonas?|terren\w+|tierras?|\w*municiones|minas?|"
    r"armas?|armamento\w*|víctimas?|supervivientes|fondos|pag\w+|presupuesto\w*|contribu\w+|costos?|export\w*|import\w*|transf\w+|poblaci\w+",
    partial=r"incluid\w*|incluyendo|entre ellos|entre ellas|como|tales|por ejemplo|entre otros|algunos|algunas|varios|varias|otro|otra|la mayoría|así como|junto",
    not_after=r"de|de los|de las|del|entre|entre los|entre las|a|o|que|artículo|artículos|protocolo|otro",
    others=r"otros|otras|más|adicionales",
    total_of=r"(?:para |lo que (?:hace|suma) |o )?(?:un total de|en total)",
    in_all=r"(?:estados |países )?en total",
    in_=r"en",
    from_=r"de",
    to=r"a",
    risen_by=r"un (?:\w+ )?(?:aumento|incremento|crecimiento|alza)(?: de| del)|una subida(?: de| del)",
    more=r"más|adicionales",
    units={
        r"días?": ("days", 1.0),
        r"semanas?": ("weeks", 7.0),
        r"mes(?:es)?": ("months", 30.4375),
        r"años?": ("years", 365.25),
    },
    after=r"después de(?:l)?|tras|desde",
    later=r"después|más tarde",
    events=r"adopción|adoptad[oa]s?|apertura(?: a la firma)?|abiert[oa]s?(?: a la firma)?|abrió(?: a la firma)?|firma|firmad[oa]s?|"
    r"entrada en vigor|entró en vigor|ratific\w+|depósito|depositad[oa]s?|adhesión|adherido|negoci\w+|concluid[oa]s?|celebrad[oa]s?",
    on=r"el|los|en|a|al|del?|desde|a fecha del?|hasta el",
)

AGREEMENTS = rules_of_agreement(ADDING)
