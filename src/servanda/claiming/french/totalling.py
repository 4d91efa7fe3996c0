"""Further French totals: those that only signed beside others, so few only, those outside within a group, and those still wanting."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.signs import (
    DONE,
    GRAMMAR,
    NOUNS,
    OF_THEM,
    PARTIES,
    STATES,
    WHO_HAVE,
    sense,
)
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import OF_SOME, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain
_NOT_YET = r"(?:qui ne l'(?:ont|avaient)|qui n'(?:ont|avaient)|ne l'ayant|n'ayant|sans l'avoir|sans que [^.;,<]{0,20}l'aient)(?: toujours| encore)?(?: pas)?(?: encore| toujours)? ratifiée?"
_ONLY = r"(?:,? (?:seulement|à peine|tout juste|uniquement|en tout et pour tout|déjà|désormais|à ce jour|au total|en tout)),?"
_TO_DO_SO = r"(?:à l'avoir fait|à le faire|l'ayant fait|ayant fait de même|à avoir (?:franchi|sauté) le pas|ayant (?:franchi|sauté) le pas|dans ce cas|qui l'ont fait)"
_RATIFIED = re.compile(r"ratif|dépos(?:é|e|er|ait)\b|instrument")
_SIGNED = re.compile(r"\bsign(?!atair)")


def told(words: str) -> str | None:
    """The one sense of what the words tell that somebody did; none where they tell of several acts."""
    ratified, signed = _RATIFIED.search(words) is not None, _SIGNED.search(words) is not None
    if ratified == signed:
        return None
    return "ratified" if ratified else "signed"


def _as_told(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many have done what the sentence, or the one before, tells that somebody did."""
    what = told(reading.tagged[: match.start()]) or told(reading.before)
    return making.count(what)(reading, match) if what is not None else None


def _of_africa(reading: Reading, match: re.Match[str]) -> Found | None:
    made = count_of(sense)(reading, match)
    group = reading.value(match, "g") or "UNRG_AFRICA"
    return replace(made, group=group) if isinstance(made, Found) else None


_ENTRY = re.compile(r"en vigueur|ratifi|instruments?\b|seuil")
_TO_ENTER = re.compile(r"vigueur|\bseuil\b|pren(?:ne|d|dra|dre) effet")
_PAPERS = r"(?:instruments(?: de ratification)?|ratifications|[eé]tats|pays|dépôts)"
"""What a treaty that is not in force yet lacks."""
_STILL = r"(?: donc| ainsi| encore| toujours)"


def _wanting(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many more are needed, in a passage on what a treaty needs to enter into force."""
    said = f"{reading.before} {reading.tagged}"
    if not _ENTRY.search(said) or not _TO_ENTER.search(said):
        return None
    made = making.delta("still_needed")(reading, match)
    return made if isinstance(made, Found) else None


def _newcomers(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many joined since a day or a month; a bare year leaves open whether it counts itself."""
    since = reading.value(match, "d")
    if since is None or (since.latest - since.earliest).days > _MONTH:
        return None
    return making.delta("new_since")(reading, match)


_MONTH = 31


def _threshold(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return making.rule_of("threshold")(reading, match) if "en vigueur" in reading.tagged else None


_GLAD = re.compile(r"(?:félicit|réjou|salu|heureu|satisf|apprécie|bienvenu|bien|quoi)[a-zé]* ?[^.;,<]{0,40}$")
"""What leads to a subjunctive that tells how things stand: "il se félicite que", "bien que"."""


TOTALS: tuple[Rule, ...] = (
    _figure(
        "signed by n others that have not ratified",
        rf"\b(?:signée?|paraphée?) par {{N}} (?:autres?)?(?:,? ?{STATES})?,? {_NOT_YET}",
        making.count("signatory"),
        "ratifiée par 83 pays mais signée par 29 autres qui ne l'ont pas encore ratifiée",
    ),
    _figure(
        "n others have been content to sign",
        rf"{{N}} (?:autres )?(?:(?:{STATES}) )?(?:se sont (?:pour l'instant |jusqu'ici )?(?:contentés|bornés)|s'en sont tenus|se contentent|en restent)(?: pour l'instant| à ce jour)? (?:de la signer|de le signer|d'une signature|à (?:leur|la|une) (?:simple )?signature|de (?:leur|la) signature|de signer(?: {{T}})?)",
        making.count("signatory"),
        "83 États ont ratifié la Convention, 29 autres se sont contentés de la signer",
    ),
    _figure(
        "only n states have ratified it",
        rf"{{N}} (?:{STATES}|{OF_THEM}|signataires){_ONLY} (?:l'|y )(?:ont|avaient) (?:déjà |effectivement )?(?P<v>{DONE})(?= ?[.,;:)]|$| à ce jour| au <D| et )",
        count_of(sense),
        "onze pays seulement l'ont ratifié",
    ),
    _figure(
        "only n have ratified it",
        rf"(?:(?<=, )|(?<=; )|(?<=\bet )|(?<=\bmais )|(?<=\bor )|(?<=\bque )){{N}}{_ONLY} (?:l'|y )(?:ont|avaient) (?:déjà |effectivement )?(?P<v>{DONE})(?= ?[.,;:)]|$| à ce jour| au <D| et )",
        count_of(sense),
        "La Convention a été signée par 98 pays, mais onze seulement l'ont ratifiée",
    ),
    _figure(
        "that n states be parties",
        rf"\bque (?:désormais |aujourd'hui |déjà |à ce jour,? )?{{N}} (?:[eé]tats|pays|nations)(?: du monde)? (?:en )?soient(?: désormais| déjà| aujourd'hui| maintenant| à ce jour| devenus)* (?P<v>{PARTIES}|signataires)(?: {{T}}|(?= ?[.,;:)]|$| (?:à|de|du|au) (?!<)))",
        lambda r, m: count_of(sense)(r, m) if _GLAD.search(r.tagged[: m.start()]) else None,
        "Il se félicite que 83 États soient désormais parties à la Convention",
    ),
    _figure(
        "which brings to n those that have done so",
        rf"(?:port|amèn|élèv)(?:e|ent|ant|é|ait|era|a)(?: ainsi| désormais| donc)? à {{N}} le (?:nombre|total) (?:total )?(?:de |d'|des )(?:[eé]tats|pays|nations|gouvernements|membres|ceux) {_TO_DO_SO}",
        _as_told,
        "La Belgique a ratifié la Convention, ce qui porte à 26 le nombre de pays à l'avoir fait",
    ),
    _figure(
        "so many states have done so in all",
        rf"(?:\b(?:à ce jour|au total|désormais|aujourd'hui|en tout|jusqu'ici),? {{N}}|ce sont (?:donc |ainsi |désormais )?{{M}}) (?:{STATES})(?: au total| en tout)?,? (?:qui )?(?:l'ont (?:désormais |déjà )?fait|ont fait de même|en ont fait autant|ont (?:franchi|sauté) le pas)",
        lambda r, m: _in_all(r, m),
        "L'Irak vient de ratifier la Convention. Au total, 83 pays l'ont fait",
    ),
    _figure(
        "n states have done the same",
        rf"{{N}} (?:autres )?(?:{STATES}) (?:ont fait de même|en ont fait autant|l'ont (?:désormais |déjà )?fait|ont (?:franchi|sauté) le pas)(?= ?[.,;:)]|$)",
        lambda r, m: _of_some(_as_told(r, m)),
        "Le Tchad a ratifié la Convention. 83 États ont fait de même",
    ),
    _figure(
        "so many have ratified, against so many signatories",
        rf"(?:{WHO_HAVE}|<N\d+> (?:{NOUNS}))(?: {{U}})?,? (?:pour|contre|sur un total de|à comparer (?:à|aux)) (?:<H\d+> )*{{N}} (?P<v>signataires|signatures)(?= ?[.,;:)]|$)",
        count_of(sense),
        "portent à 166 le nombre d'États ayant ratifié, pour 183 signataires",
    ),
    _figure(
        "a continent counts n parties",
        rf"(?:^|(?<=[;:,] ))(?:l'afrique|le continent africain|(?:l'|la |le )?{{G}}) (?:compte|comptait|recense|dénombre|totalise|rassemble|a)(?: désormais| déjà| aujourd'hui| ainsi| à ce jour)* {{N}} (?P<v>{NOUNS})(?= ?[.,;:)]|$| (?:(?:à|de|sur) (?:l'|la |le |cette |cet |ce )?|du |au )(?:<[TC]|accord|texte))",
        _of_africa,
        "L'Afrique compte déjà 23 États parties",
    ),
    _plain(
        "within a group n stay outside",
        rf"(?:^|[,.;:] |au sein |parmi |dans )(?:les )?(?:<N\d+> )?{{G}},? (?:seuls? |seulement |il n'y a (?:plus )?que )?{{N}}(?: (?:{STATES}|{OF_THEM}))? (?:qui )?(?:"
        r"(?:restent|demeurent|sont|se tiennent)(?: toujours| encore)* (?:en dehors|à l'écart|hors|en marge)(?= ?[.,;:)]|$| (?:de |du |d')?(?:la |le |l'|ce |cette |cet )?(?:<[TC]|accord|texte|processus))|"
        r"(?:n'ont|ne l'ont|n'y ont)(?: toujours| encore)? ni (?:signée?|ratifiée?|adhéré)(?: {U})?,? ni (?:l'ont |y ont )?(?:signée?|ratifiée?|adhéré|rejointe?)|manquent(?: encore| toujours)?(?: à l'appel)?(?= ?[.,;:]|$))",
        making.count("outside", group=True),
        "Parmi les 28 membres de l'OTAN, huit n'ont ni signé ni adhéré",
        "Au sein de l'UE, seuls six pays restent en dehors",
    ),
)
WANTING: tuple[Rule, ...] = (
    _plain(
        "since a day n have ratified",
        rf"(?:^|(?<=[;:,•] )|(?<=\bet )|(?<=\bque ))depuis (?:le |la fin de |fin |début |l'année )?{{D}},? (?:on compte |il y a eu )?{{N}} (?:(?:nouveaux |autres )?(?:{STATES}(?: signataires)?|signataires)(?: supplémentaires)?,? (?:l'|y )?(?:ont|avaient) (?:{DONE})|(?:nouvelles |autres )?(?:ratifications|adhésions|signatures))",
        _newcomers,
        "Depuis septembre 2011, douze signataires ont ratifié la Convention",
    ),
    _plain(
        "n have ratified since a day",
        rf"{{N}} (?:(?:nouveaux |autres )?(?:{STATES}(?: signataires)?|signataires)(?: supplémentaires)? (?:l'|y )?(?:ont|avaient) (?:{DONE})(?: {{U}})?|(?:nouvelles |autres )(?:ratifications|adhésions|signatures)),? depuis (?:le |la fin de |fin |début |l'année )?{{D}}",
        _newcomers,
        "Douze pays ont ratifié la Convention depuis septembre 2011",
    ),
    _plain(
        "n are still wanting",
        rf"(?:^|(?<=[;:,.–-] )|(?<=\bet )|(?<=\bmais )){{N}}(?: (?:autres |nouvelles )?{_PAPERS}(?: supplémentaires| de plus)?)? (?:(?:font|faisaient){_STILL}* défaut|manquent{_STILL}+|manquent(?: à l'appel)?(?= ?[.;]|$)|"
        rf"restent{_STILL}* à (?:obtenir|déposer|recueillir|réunir|venir)|(?:(?:sont|étaient){_STILL}+|(?<= supplémentaires )(?:sont|seraient)|(?<= supplémentaires )(?:étaient|seront)|(?<= de plus )(?:sont|seraient)|(?:(?<=nouvelles ratifications )|(?<=> autres ratifications ))(?:sont|seraient|seront|étaient)) (?:nécessaires|requis|requises|attendue?s))",
        _wanting,
        "L'entrée en vigueur est subordonnée au dépôt de trente instruments ; treize font encore défaut",
        "Dix-sept ratifications supplémentaires sont requises pour que la Convention entre en vigueur",
    ),
    _plain(
        "n more and it enters into force",
        rf"\b(?:il (?:n'en |en )?(?:reste|manque)(?: donc)?(?: encore| plus que| toujours)* {{N}}(?: (?:autres|de plus))?(?= ?[.,;!]|$| pour| avant)|"
        r"il (?:n'en |en )faut(?: donc)?(?: encore| plus que| toujours)+ (?P<k><N\d+>)(?= ?[.,;!]|$| pour| avant)|il en faut(?: donc)? (?P<o><N\d+>) de plus|"
        rf"n'(?:attend|attendait|a besoin|avait besoin) plus que (?:de )?(?P<a><N\d+>) {_PAPERS} (?:pour|avant)|"
        rf"à (?P<b><N\d+>) {_PAPERS} (?:du seuil|de (?:son |l')entrée en vigueur)|"
        rf"(?:^|(?<=[;:,.] ))(?:plus que|encore) (?:(?P<c><N\d+>) {_PAPERS} (?:avant|pour|et)\b|{{M}}(?= ?[.,;!]|$| et )))",
        lambda r, m: _some_more(r, m),
        "Trente ratifications sont requises pour l'entrée en vigueur. Il en manque encore treize",
        "Encore 17 ratifications et la Convention entrera en vigueur",
    ),
    _plain(
        "subject to the deposit of n instruments",
        r"(?:subordonnée? (?:à|au)|conditionnée? (?:à|au|par)|(?:dépend|dépendra|dépendait) (?:de|du)|tributaire (?:de|du)|nécessit\w+|requ[ie]\w+|exig\w+|suppos\w+|attend\w*|interviendra après|se fera après)(?: que)? ?(?:la |le |l'|un |du |au )?(?:dépôt|réception|obtention|remise|ratification)?(?: de| d'| par)? ?(?:au moins )?{N} (?:instruments(?: de ratification)?|ratifications|[eé]tats|pays)(?! (?:de plus|supplémentaires|encore|autres|de l'annexe|(?:dont|cités|listés|énumérés)))",
        _threshold,
        "L'entrée en vigueur est subordonnée au dépôt de trente instruments",
    ),
    _plain(
        "in force once a term of n days has passed",
        r"(?:passé|après|au terme d'|à l'issue d'|au bout d'|à l'expiration d'|moyennant)(?:un |une | un | une )?(?:délai|période|terme|laps de temps)(?: \w+)? de {N} (?P<u>jours|mois)(?: (?:après|suivant|à compter)(?:[^.;,<]|<[OTCD]\d+>){1,60})?,? (?:{T}|elle|il|le texte) (?:est |était )?(?:entre|entrée?|entrera|entrait|entrerait) en vigueur",
        lambda r, m: _term(r, m),
        "Passé un délai de 90 jours, le Traité est entré en vigueur",
        marks=Mark.OF_THE_TREATY,
    ),
    _plain(
        "once n states have deposited",
        r"(?:après que|dès que|dès lors que|une fois que|lorsque|quand|aussitôt que|sitôt que|à condition que|pourvu que) (?:au moins )?{N} (?:[eé]tats|pays|nations|gouvernements|signataires)(?: du monde)? (?:l'|y )?(?:ont|auront|avaient|auraient|aient)(?: tous)? (?:ratifiée?|adhéré|déposé (?:leurs?|les|un|l') ?instruments?)",
        _threshold,
        "La Convention entrera en vigueur six mois après que trente pays auront déposé leur instrument",
    ),
    _plain(
        "once it has n ratifications",
        r"(?:après|au bout de|avec|à partir de|dès|une fois (?:obtenues |réunies |atteintes |déposées )?(?:les )?|à compter de)(?: (?:les|des|le dépôt de|le dépôt des|la réception de))? {N} (?:ratifications|instruments(?: de ratification)?)(?! (?:de plus|supplémentaires|à ce jour))",
        lambda r, m: _entering(r, m),
        "Le Traité entre en vigueur après 50 ratifications",
    ),
)
_MAY_ENTER = re.compile(
    r"(?:entre|entrera|entrer|entrerait|entrerait|entrée?) (?:donc |ainsi |officiellement )?en vigueur|prend(?:ra|re)? effet"
)
_HAS_ENTERED = re.compile(r"(?:est|était|a) (?:\w+ )?(?:entrée?|pris)|<D\d+>")


def _term(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    unit = "days" if match.group("u") == "jours" else "months"
    return making.rule_of("entry", unit=unit)(reading, match)


def _of_some(made: Found | list[Found] | None) -> Found | None:
    """The count, which may be of those only that acted on the same occasion."""
    return replace(made, note=OF_SOME) if isinstance(made, Found) else None


def _in_all(reading: Reading, match: re.Match[str]) -> Found | None:
    what = told(reading.tagged[: match.start()]) or told(reading.before)
    name = "n" if match.group("n") else "m"
    if what is None:
        return None
    made = making.count_of(what, name)(reading, match)
    return made if isinstance(made, Found) else None


def _some_more(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many more are needed, by whichever words; in the fewest it is not certain."""
    name = next(group for group in "nkoabcm" if match.group(group))
    number, said = reading.value(match, name), f"{reading.before} {reading.tagged}"
    if not isinstance(number, int) or number > making.MOST_STATES or not _TO_ENTER.search(said):
        return None
    if not _ENTRY.search(said):
        return None
    note = UNSURE if name == "m" else ""
    return reading.claim(
        match, "delta", "still_needed", value=number, hedge=reading.hedge(match, name), note=note
    )


def _entering(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The number needed; of what has entered into force already the figure may be that of the day."""
    if not _MAY_ENTER.search(reading.tagged) or _HAS_ENTERED.search(reading.tagged):
        return None
    return making.rule_of("threshold")(reading, match)
