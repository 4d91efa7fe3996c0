"""French words for figures that must agree with each other."""

from __future__ import annotations

from servanda.claiming.agreeing import Adding, rules_of_agreement
from servanda.claiming.french.signs import ADVERBS, HAVE, SIGN_ONLY

_BE = rf"(?:(?:sont|étaient|sont devenus|sont devenues){ADVERBS} )?"
_HAVE = rf"(?:{HAVE} )?"

ADDING = Adding(
    of=r"des|sur(?: les)?|parmi les|d'entre les",
    of_all=r"sur|parmi|des",
    the=r"les |quelque |la |l'|ses |leurs ",
    or_=r"soit|ou|c'est-à-dire|c'est à dire|représentant|à savoir|équivalant à",
    of_them=r"du total|de l'ensemble|d'entre eux|d'entre elles|des membres",
    fractions={
        r"la moitié|une moitié": 50.0,
        r"les deux[ -]tiers|les <N\d+> tiers|deux[ -]tiers|<N\d+> tiers": 200 / 3,
        r"(?:un|le|<N\d+>|<H\d+>) tiers": 100 / 3,
        r"(?:les )?(?:trois|<N\d+>)[ -]quarts": 75.0,
        r"(?:un|le|<N\d+>|<H\d+>) quart": 25.0,
    },
    states=r"(?:[eé]tats|pays|nations|gouvernements)(?: membres)?(?: du monde| au monde)?|membres",
    adjectives=r"(?:nouveaux|nouvelles|autres|petits|petites|derniers|dernières|premiers|premières|seuls|seules|principaux)",
    qualifier=r"(?!)",
    behind=r"suivants|membres|africains|européens|asiatiques|arabes|insulaires|signataires|nouveaux|supplémentaires|voisins|baltes|au total",
    following=r"les",
    and_=r"et|plus|\+|ainsi que",
    parties=rf"{_BE}(?:[eé]tats[- ]parties|parties contractantes|parties)|{HAVE} ratifiée?",
    signatories=rf"{_BE}(?:(?:[eé]tats|pays) signataires|signataires)|{_HAVE}signée?",
    signed_only=rf"(?:qui )?{_HAVE}{SIGN_ONLY}|(?:simples|seulement) signataires|signataires seulement",
    outside=r"(?:sont |restent |demeurent )?(?:non[- ]signataires|en dehors|à l'écart|hors)(?: (?:de la convention|du traité))?|"
    r"(?:n'ont|ne l'ont|n'y ont) (?:ni signé ni ratifié|pas (?:encore )?(?:adhéré|rejoint))",
    joined=rf"(?:qui )?(?:{HAVE} )(?:rejoint|adhéré|signée? ou (?:ratifiée?|(?:y ont )?adhéré)|souscrit)|se sont (?:engagés|joints)",
    with_=r"dont|avec|comprenant|composée?s de|à savoir|soit",
    the_rest=r"les",
    rest_behind=r"autres|restants|(?:[eé]tats |pays |membres )(?:restants|autres)",
    verbs=r"ont|a|avaient|sont|étaient|est|ne|n|restent|doivent",
    done=rf"(?:(?:qui|que) )?(?:(?:{HAVE} )(?:signée? et ratifiée?|signée?|ratifiée?|adhéré|rejoint)|se sont retirés|ont quitté)",
    are=r"(?:sont|étaient|restent|deviennent) les(?: seuls)?",
    were=r"sont|étaient",
    namely=r"à savoir|c'est-à-dire",
    breaks=r"et(?! ratifi)|mais|tandis|alors|qui|dont|où|avec|contre|représent\w*|compris|ou(?! ratifi| adhér)|ni",
    things=r"détrui\w+|destruct\w+|stock\w*|dépollu\w+|déminé\w*|déminage|zones?|terr\w+|\w*munitions?|mines?|armes?|armements?|"
    r"victimes?|survivants?|fonds|pay[éeè]\w*|vers[éeè]\w*|budgets?|contribu\w+|co[ûu]ts?|export\w*|import\w*|transf\w+|population\w*",
    partial=r"notamment|dont|comme|parmi|tels?|telles?|par exemple|entre autres|certains|certaines|quelques|plusieurs|un autre|une autre|la plupart|ainsi que|rejoints?",
    not_after=r"des|de|d'|sur|sur les|parmi|parmi les|entre|à|ou|que|article|articles|protocole|l'un des|autre",
    others=r"autres?|supplémentaires?|nouveaux autres",
    total_of=r"(?:soit|pour|ce qui fait|faisant|ou) (?:un total de|au total)|un total de|au total|en tout",
    in_all=r"(?:[eé]tats |pays )?(?:au total|en tout)",
    in_=r"en|pour",
    from_=r"de",
    to=r"à",
    risen_by=r"une (?:\w+ )?(?:hausse|augmentation|progression|croissance) de|(?:en )?(?:hausse|augmentation|progression) de",
    more=r"de plus|supplémentaires?",
    units={
        r"jours?": ("days", 1.0),
        r"semaines?": ("weeks", 7.0),
        r"mois": ("months", 30.4375),
        r"ans?|années?": ("years", 365.25),
    },
    after=r"après|suivant",
    later=r"plus tard|après",
    events=r"adoption|adoptée?s?|ouverture(?: à la signature)?|ouverte?s?(?: à la signature)?|signature|signée?s?|entrée?s? en vigueur|"
    r"entrer en vigueur|ratifi\w+|dépôt|déposée?s?|adhésion|adhéré|négoci\w+|conclue?s?|lancée?s?|tenue?s?",
    on=r"le|les|en|au|du|de|depuis|fin|à|dès|à la date du",
)

AGREEMENTS = rules_of_agreement(ADDING)
