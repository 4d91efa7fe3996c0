"""By when states must destroy and clear, in French: their own day, and who did not keep it."""

from __future__ import annotations

import re

from servanda.claiming.french.dating import ON
from servanda.claiming.french.doing import STOCKS_OR_LAND
from servanda.claiming.french.peoples import PEOPLES
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Rule
from servanda.claiming.making import certainty, deadline, doings
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import were_late
from servanda.claiming.romance.firmness import firmly

_plain = GRAMMAR.plain
_TERM = r"(?:délais?|échéances?|dates? (?:limites?|butoirs?)|termes?)"
OF_A_PEOPLE = "|".join(sorted(map(re.escape, PEOPLES), key=len, reverse=True))
_KEPT = (
    r"(?:n'(?:a|ont|avait|avaient) pas (?:respecté|tenu|honoré|observé)|ne (?:respecte|respectent|tiennent|tient) pas|"
    r"(?:a|ont|avait|avaient) (?:dépassé|manqué|laissé passer|enfreint))"
)
_THEIR = r"(?:son|sa|ses|leurs?|le|la|les|l') ?"
_INSERTED = r"(?:[^.;<]|<[NCT]\d+>)"

_HEAD = re.compile(
    r"\b(?:échéances?|délais?|dates? (?:limites?|butoirs?)|termes? (?:initia|de l'article))[^.;<]{0,20}(?:[^.;<]|<[NTC]\d+>){0,110}$"
)
_NO_DEADLINE = re.compile(
    r"campagne|candidature|projet|conférence|réunion|inscription|concours|subvention|fonds|rapports?\b"
)
_AT_HOME = re.compile(
    r"décid|ministr|armée|gouvernement|annonc|contrat|prévoi|prévu|plan\b|parlement|loi\b|compte|objectif"
)
_LISTED = re.compile(
    r"(?:<[SD]\d+>|[\s,;:()|–—-]|\b(?:la|le|les|et|puis|au|aux|du|de|des|pour|jusqu|avant|en|fin)\b|\b[ld]'|')*"
)


def _of_a_list(reading: Reading, match: re.Match[str]) -> Found | None:
    """The deadline of a state in a list that the word for a deadline heads, told of stocks or of land."""
    first = match.string.find("<S")
    head = match.string[:first]
    if _HEAD.search(head) is None or _NO_DEADLINE.search(head):
        return None
    about = doings.article(reading, match, STOCKS_OR_LAND)
    about = about or next((name for name, words in STOCKS_OR_LAND if words.search(head)), "")
    day, states = reading.mention(match, "d"), reading.value(match, "s")
    if (
        not about
        or day is None
        or len(states) != 1
        or _LISTED.fullmatch(match.string, first, match.start()) is None
    ):
        return None
    return doings.due(reading, match, about, day, states, "its own")


def _of_people(reading: Reading, match: re.Match[str]) -> Found | None:
    """By when the stocks of a state, told by its adjective, must be gone; somebody at home may have set an earlier day."""
    day = reading.mention(match, "d")
    if day is None:
        return None
    firm = not certainty(reading, day) and _AT_HOME.search(reading.tagged) is None
    states = (PEOPLES[match.group("people")],)
    return doings.due(reading, match, "stockpile", day, states, "its own", firm=firm)


LIMITS: tuple[Rule, ...] = (
    _plain(
        "did not keep their deadline",
        rf"{{S}},? (?:qui )?{_KEPT} {_THEIR}{_TERM}(?:[^.;,<]|<[CTDN]\d+>){{1,90}}",
        were_late(STOCKS_OR_LAND),
        "La Grèce et la Turquie n'ont pas respecté le délai de destruction de leurs stocks",
    ),
    _plain(
        "those that did not keep their deadline, namely",
        rf"(?:pays|[eé]tats)(?: parties)?,? (?:qui )?{_KEPT} {_THEIR}{_TERM}(?:[^.;,<:(]|<[CTDN]\d+>){{1,90}}? ?(?:-+|:|\(|, à savoir) ?(?:la |le |les |l')?{{S}}",
        were_late(STOCKS_OR_LAND),
        "Deux pays n'ont pas tenu les délais de destruction des stocks : la Grèce et la Turquie",
    ),
    _plain(
        "a state has until a day",
        rf"{{S}},? (?:qui )?(?:a|avait|aura|dispose|disposait|disposera)(?: de| encore| donc| désormais| obtenu| pour cela| maintenant)* jusqu'(?:au|en|à la fin de|à fin) ?(?:l'année )?{{D}}(?: pour {_INSERTED}{{1,90}}|(?= ?[.,;)]|$| (?:au titre|en vertu|en application|aux termes|selon|afin)\b))",
        firmly(doings.put_off("", STOCKS_OR_LAND, "its own")),
        "Le Liban a jusqu'au 1er mai 2026 pour dépolluer son territoire",
    ),
    _plain(
        "the term of a state ends on",
        rf"{_TERM}(?: (?:initiale?|légale?|prévue?))?(?: (?:de |d'|pour la |pour le )(?:la |l'|le )?(?:dépollution|déminage|nettoyage|destruction(?: (?:de|des) (?:ses |leurs |les )?stocks)?|article <N\d+>))? (?:fixée? )?(?:(?:imposé|imparti|accordé|laissé)e? )?(?:du |de la |de l'|des |de |d'|au |à la |à l'|à ){{S}} (?:(?:pour|de|en matière de|par) )?{_INSERTED}{{0,110}}?(?:expire|expirait|expirera|échoit|court jusqu'|est fixée? |était fixée? |prend fin|s'achève|tombe|arrive à (?:échéance|terme)|est|était|:)(?: le| au|au)? {{D}}",
        firmly(doings.put_off("", STOCKS_OR_LAND, "its own")),
        "Le délai du Liban pour la dépollution au titre de la Convention expire le 1er mai 2026",
    ),
    _plain(
        "a state must be done with it by",
        rf"{{S}},? (?:qui )?(?:doit|devait|devra|est tenue? de|était tenue? de|est obligée? de)(?: avoir)? (?:dépollu|démin|nettoy|détrui|élimin|achev|termin){_INSERTED}{{1,110}}? (?:avant|d'ici(?: au)?|au plus tard|pour)(?: le)? {{D}}",
        firmly(doings.put_off("", STOCKS_OR_LAND, "its own")),
        "Le Mozambique doit dépolluer son territoire avant le 1er septembre 2021",
    ),
    _plain(
        "more time, from a day to a day",
        r"\b(?:prolongation|prorogation|extension|(?:prolong|proro|repouss|report)\w+ (?:le|son|ce) délai)(?:[^.;<]|<[NCTSD]\d+>){0,140}?,? (?:entre le|du|à compter du|à partir du) <D\d+> (?:et le|au|jusqu'au) {D}",
        doings.put_off("", STOCKS_OR_LAND, "put off"),
        "Le Liban a du temps : la prolongation de son délai de déminage court du 1er mai 2021 au 1er mai 2026",
    ),
    _plain(
        "by a day a state must be free of mines",
        r"(?:^|[.;:] )(?:le |au |d'ici au |avant le |au plus tard le |en ){D},? (?:le |la |l')?{S} (?:devra|doit|devrait|devait) (?:être|avoir) [^.;<]{0,60}?(?:libre|débarrass\w+|exempt\w*|démin\w+|nettoy\w+|dépollu\w+)(?: de| d'| des)? ?(?:[^.;<]{0,30})(?:mines|territoire)",
        doings.put_off("clearance", STOCKS_OR_LAND, "its own"),
        "Le 31 décembre 2025, la Colombie devra être totalement débarrassée de mines",
    ),
    _plain(
        "asked for more time until",
        r"\b(?:demand\w+(?: et obtenu)?|sollicit\w+|obten\w+|obtenu\w*|reçu|décroch\w+) (?:une?|la|sa) (?:nouvelle |deuxième |seconde |première |troisième |dernière )?(?:prolongation|prorogation|extension|rallonge|délai supplémentaire)(?:[^.;<]|<[NCT]\d+>){0,60}? (?:jusqu'(?:au|en|à(?: la)? fin)|pour) ?{D}",
        firmly(doings.put_off("", STOCKS_OR_LAND, "put off")),
        "Le Liban dépollue. En 2020, le pays a demandé une prolongation de son délai de déminage jusqu'au 1er mai 2026",
    ),
    _plain(
        "the stock of a people must be gone by",
        rf"\b(?:le |les |du |des )(?:stocks?|arsenal|arsenaux|réserves|armes|bombes|munitions) (?P<people>{OF_A_PEOPLE})\b{_INSERTED}{{0,90}}? (?:doi(?:t|vent)|devait|devaient|devr\w+) (?:avoir (?:disparu|été détruite?s?|été éliminée?s?)|être (?:détruite?s?|éliminée?s?|liquidée?s?)|disparaître)(?:[^.;<]){{0,40}}? (?:avant|d'ici(?: à| au)?|au plus tard)(?: (?:le|la fin de|fin|en))* {{D}}",
        _of_people,
        "Le stock français devra avoir disparu au plus tard en août 2018",
    ),
    _plain(
        "for a state the deadline falls on",
        rf"\b(?:pour|dans le cas de|s'agissant de) ?(?:la |le |l'|les |du |de )?{{S}}(?:,? (?!<)[^.;]{{0,90}}?)?,? (?:l'|la |le |cette |ce )?{_TERM}(?:[^.;<]|<[NCT]\d+>){{0,70}}? (?:tombe|tombait|expire|expirait|échoit|est(?: fixée?)?|était(?: fixée?)?|court jusqu'|arrivait à échéance|arrive à échéance|prend fin)(?: (?:le|au|en))? ?{{D}}",
        firmly(doings.put_off("", STOCKS_OR_LAND, "its own")),
        "Pour l'Afghanistan, l'échéance de dépollution tombe le 1er mars 2022",
    ),
    _plain(
        "a line of a profile: work and its deadline",
        r"^\W*(?P<v>dépollution|déminage|destruction des stocks|stocks?)[ .:|–=-]*(?:à achever |à détruire )?(?:échéance|délai|avant|d'ici|au plus tard|jusqu'au)[ :]*(?:le |au )?{D}(?= ?[.;,(]|$)",
        firmly(doings.put_off("", STOCKS_OR_LAND, "its own")),
        "Le Liban.\nDépollution : avant le 1er mai 2026",
    ),
    _plain(
        "its first deadline was",
        r"\bdélai (?:initial|d'origine|de départ|légal)(?: (?:de |pour (?:la |le ))(?:déminage|dépollution|nettoyage|destruction[^.;<:]{0,20}))?(?:,? \(?(?:au titre de l'|de l')?art(?:icle|\.) ?<N\d+>\)?)?(?: (?:était|fixé|est|courait))?[ :.]*(?:au |le |jusqu'au )?{D}",
        firmly(doings.put_off("", STOCKS_OR_LAND, "its own")),
        "Le Liban dépollue. Délai initial de déminage : 1er mai 2021",
    ),
    _plain(
        "a state bound itself to a day",
        rf"{{S}},? (?:qui )?(?:s'est|s'était|se sont) (?:engagée?s?|fixé (?:pour objectif|comme objectif)) (?:à|de|d') ?{_INSERTED}{{3,110}}? (?:d'ici(?: au| en| à la fin de| à| la fin de| fin)?|avant(?: le| la fin de| fin)?|au plus tard(?: le| en)?|pour(?: le)?) ?{{D}}",
        doings.put_off("", STOCKS_OR_LAND, "its own"),
        "Le Liban s'est engagé à dépolluer ses terres d'ici au 1er mai 2026",
    ),
)

DEADLINES: tuple[Rule, ...] = (
    _plain(
        "another state of a list and its deadline",
        r"{S}(?: ?[:,(|–-]+)? ?(?:le |au |jusqu'au |avant le |jusqu'en |en |fin )?{D}(?:\)(?= ?[,;.]|$| et\b)|(?= ?[,;.]|$| et\b| puis\b))",
        firmly(_of_a_list),
        "Échéances de destruction des stocks au titre de la Convention : Bulgarie, 1er octobre 2019 ; Pérou, 1er mars 2021",
    ),
    GRAMMAR.dated(
        "clearance deadline",
        rf"{{S}}[^.;<]{{0,90}}?(?:échéance|date limite|délai)[^.;<]{{0,50}}?(?:déminage|dépollution|article [45]|article <N\d+>)?[^.;<]{{0,30}}?(?:fixée?|est|au|:){ON}{{D}}",
        deadline("clearance"),
        "Le Tchad a une date limite au titre de l'article 4 fixée au 1er octobre 2023",
    ),
)
