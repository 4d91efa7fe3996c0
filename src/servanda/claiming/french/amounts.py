"""French words by which figures of states, shares, spans of time and people hurt are read that no rule takes up."""

from __future__ import annotations

import re

from servanda.claiming.hinting.amounts import Amounts

_STATES = r"(?:[ée]tats?|pays|nations?|gouvernements?|membres?)"

AMOUNTS = Amounts(
    counted=re.compile(
        rf"^(?: ?[(:] ?<S| ?,? ?(?:(?:autres?|de plus|d'entre (?:eux|elles)|nouveaux|<G\d+>) )*(?:par (?:signature|adh[ée]sion|ratification)|"
        rf"(?:autres?|signatures?|adh[ée]sions?|ratifications?)\b|(?:ceux )?qui,? (?:\w+ ){{0,2}}?(?:l'|ne |n'|y )?(?:ont|a|sont)|(?:ne )?(?:l'|n'|y )?(?:ont|avaient|sont) (?:pas |encore |d[ée]j[àa] |aussi )*(?:sign|ratifi|rejoint|adh[ée]r|partie)|"
        rf"(?:viennent|sont|se trouvent) (?:de |d'|en |dans |des )?(?:les? |la |l')?<G|(?:sign|ratifi|adh[ée]r)[ée]|{_STATES}\b|(?:de|des|sur) (?:les )?<N\d+> (?:\w+ )?(?:ratific|signature|instrument)))"
    ),
    label=re.compile(
        r"(?:^|\W)(?:signatures?|signataires?|ratifications?|ratifi[ée]e?s?|sign[ée]e?s?|adh[ée]sions?|(?:[ée]tats )?part(?:ie|ies)|membres?|non[- ]signataires?)"
        r"(?: [ée]tats| pays| par| [àa] ce jour| \(?total\)?)*(?: ?[:=|–—-] ?|\W{1,3})(?:<H\d+> )?$"
    ),
    region=re.compile(
        r"^(?: (?:de |d')?(?:ces |des |les )?<N\d+>)? (?:[\w'-]+ ){0,3}?(?:d'|de l'|en |dans les? |des |de la |du )(?P<place>[a-zà-ÿ][a-zà-ÿ' -]{2,30})|^ (?:pays|[ée]tats) (?P<of>[a-zà-ÿ][a-zà-ÿ' -]{3,30})"
    ),
    regions=(
        (("UNRG_GRULAC",), re.compile(r"am[ée]rique latine et (?:des |les |aux |dans les )?cara[ïi]bes")),
        (("LATIN_AMERICA",), re.compile(r"am[ée]rique latine|latino-am[ée]ricain")),
        (("CENTRAL_AMERICA",), re.compile(r"am[ée]rique centrale|centram[ée]ricain")),
        (("SOUTH_AMERICA",), re.compile(r"am[ée]rique du sud|sud-am[ée]ricain")),
        (("AMERICAS",), re.compile(r"am[ée]riques|continent am[ée]ricain")),
        (("EUROPE",), re.compile(r"europe\b|europ[ée]en(?:s|nes)?\b|continent europ[ée]en")),
        (("BALKANS",), re.compile(r"balkans|balkanique|sud-est de l'europe")),
        (("NORDIC",), re.compile(r"nordiques|scandinav")),
        (
            ("MIDDLE_EAST",),
            re.compile(r"(?:moyen|proche)[- ]orient(?! et (?:d'|de l')afrique)"),
        ),
        (
            ("MIDDLE_EAST_NORTH_AFRICA",),
            re.compile(r"(?:moyen|proche)[- ]orient et (?:d'|de l'|en )?afrique"),
        ),
        (("SOUTHEAST_ASIA",), re.compile(r"asie du sud-est")),
        (("SOUTH_ASIA",), re.compile(r"asie du sud(?!-est)")),
        (("CENTRAL_ASIA",), re.compile(r"asie centrale")),
        (("UNRG_ASIA_PACIFIC",), re.compile(r"asie(?:-| et du |-et-)pacifique|asie et le pacifique")),
        (("SUB_SAHARAN_AFRICA",), re.compile(r"afrique (?:sub)?-?saharienne|subsaharien")),
        (("WEST_AFRICA",), re.compile(r"afrique de l'ouest|ouest-africain|cedeao")),
        (("SADC",), re.compile(r"afrique australe")),
        (("UNRG_AFRICA",), re.compile(r"afrique\b|africain(?:s|es)?\b")),
    ),
    lacking=re.compile(
        r"\bpas\b|\bjamais\b|\bni\b|\bnon\b|\baucun|\bhors\b|en dehors|\bsans\b|refus|absent|\brest|\bmanqu|doivent (?:encore|toujours)"
    ),
    pending=re.compile(
        r"^ (?:autres? |[ée]tats? |pays |d'entre eux )*(?:doivent|devaient|ont) (?:encore|toujours)|^ (?:autres? |[ée]tats? |pays )*(?:ne l'ont|n'ont) (?:pas (?:encore|fait)|toujours pas)"
    ),
    beside=re.compile(r"^ (?:\w+ )?(?:autres?|de plus|suppl[ée]mentaires)\b"),
    that_day=re.compile(
        r"\bce(?: m[êe]me)? jour(?:-l[àa])?|\ble m[êe]me jour|\ble jour m[êe]me|\bpremier jour"
    ),
    all_but=re.compile(
        r"\b(?:tous|toutes)(?: [^.;<]{0,30})? (?:sauf|except[ée]|hormis|[àa] l'exception (?:de|d')) ?(?:<H\d+> )?$"
    ),
    of_states=re.compile(
        rf"^ (?:des|de (?:tous|toutes) les|de l'ensemble des|de la|du) ?(?:{_STATES}|communaut[ée] internationale|monde|plan[èe]te)"
    ),
    fractions=(
        ("1/2", re.compile(r"\b[àa] mi-(?:chemin|parcours)\b|\bla moiti[ée]\b")),
        ("2/3", re.compile(r"(?:\bdeux|<N\d+>) tiers\b")),
        ("3/4", re.compile(r"(?:\btrois|<N\d+>) quarts\b")),
        ("1/3", re.compile(r"(?:\bun|<N\d+>) tiers\b")),
        ("4/5", re.compile(r"(?:\bquatre|<N\d+>) cinqui[èe]mes\b")),
    ),
    way=re.compile(
        r"(?:tiers|quarts|moiti[ée]) de l'objectif|(?:chemin|parcours|des (?:<N\d+> )?(?:ratifications|instruments)|du nombre)[^.;]{0,50}(?:vigueur|seuil|requis|n[ée]cessaire|objectif|<N\d+>)"
    ),
    wanting=re.compile(
        r"^ (?:(?:[ée]tats?|pays|ratifications?|instruments?|autres|de plus|sont|[ée]taient|encore|suppl[ée]mentaires|doivent|devaient|[àa]|le|la|y|qui) )*(?:n[ée]cessaires|requis\w*|manqu|fa(?:ut|llait)|ratifier|d[ée]poser|adh[ée]rer)"
    ),
    still=re.compile(
        r"\b(?:manqu(?:e|ent|ait|aient)|rest(?:e|ent|ait|aient)|faut|fallait|requiert|besoin (?:de|d'))(?: (?:encore|donc|plus|que|qu'|d[ée]sormais|seulement|toujours|maintenant|[àa] obtenir|de))*(?: qu')? ?(?:<H\d+> )*$|\bplus qu(?:e|') ?$"
    ),
    overall=re.compile(
        r"^ (?:au total|en tout|dans le monde|au (?:niveau mondial|monde)|[àa] l'[ée]chelle mondiale)\b"
    ),
    lapsed=re.compile(
        r"^ (?:(?P<years>ans?|ann[ée]es)|(?P<months>mois)|(?P<decades>d[ée]cennies?)),? (?P<link>apr[èe]s|depuis|que|qu'|de|d'|plus tard)|^ ?(?:e |[èe]me )?(?:ans? d')?(?P<kept>anniversaire)\b"
    ),
    aged=re.compile(r"^ (?P<years>ans?) d'(?:[âa]ge|existence)\b"),
    of_it=re.compile(
        r" (?:de |d'|du )(?:la |l'|cette |ce )?(?:<[TC]\d+>|convention\b|trait[ée]\b|interdiction)"
    ),
    begun=(
        (
            "adopted",
            re.compile(r"\badopt|\bconclu|\bapprouv|\bn[ée]goci|\binterdit|\bprohib|\binterdiction d"),
        ),
        ("opened", re.compile(r"\bouver|\bsign[ée]|\bsignature")),
        ("entered_into_force", re.compile(r"\bvigueur\b|\beffet\b|force de loi|contraignant")),
    ),
    hurt=(
        (
            "casualties",
            re.compile(
                r"\bvictimes?\b|tu[ée]e?s (?:et|ou) (?:bless|mutil)|morts? (?:et|ou) (?:de |les )?bless|mort(?:e?s)? ou mutil"
            ),
        ),
        ("killed", re.compile(r"\btu[ée]e?s?\b|\bmorte?s?\b|\bd[ée]c[èe]s\b|\bd[ée]c[ée]d[ée]")),
        ("injured", re.compile(r"\bbless[ée]e?s?\b|\bmutil")),
    ),
    number_of=re.compile(
        r"\bvictimes\b[^.;]{0,60}(?:au nombre de|s'[ée]l[èe]v\w+ [àa]|atteign\w+|atteint)(?: <H\d+>)? $|\b(?:nombre|bilan|total) (?:des |de |d')?(?:[\w-]+ ){0,3}?(?:victime|mort|tu[ée]|bless|personnes (?:tu|bless))[^.;]{0,70}$"
    ),
    of_them=re.compile(
        r"^ (?:d'entre (?:eux|elles)|(?:ont [ée]t[ée] )?(?:enregistr|recens|signal|d[ée]nombr)|[ée]taient des|en <[DS]|au <S|l'ann[ée]e)"
    ),
    no_people=re.compile(
        r"^ ?(?:%|pour cent|ans?|ann[ée]es?|mois|jours?|semaines?|d[ée]cennies?|[ée]tats?|pays|nations|fois|tiers|tonnes|kilom|hectares|munitions|mines|bombes|incidents?|attaques?|accidents?|parties)\b"
    ),
    change=re.compile(r"\baugment|\bhausse|\bbaiss|\bdiminu|\brecul|\bprogress|\bplus\b|\bmoins\b|\br[ée]du"),
    weapons=re.compile(r"\bmines?\b|sous-munition|munition|bombe|explosif|engin|<T\d+>|observatoire"),
)
