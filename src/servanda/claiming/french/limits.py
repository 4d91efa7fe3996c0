"""By when states must destroy and clear, in French: their own day, and who did not keep it."""

from __future__ import annotations

from servanda.claiming.french.dating import ON
from servanda.claiming.french.doing import STOCKS_OR_LAND
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Rule
from servanda.claiming.making import deadline, doings
from servanda.claiming.romance import were_late
from servanda.claiming.romance.firmness import firmly

_plain = GRAMMAR.plain
_TERM = r"(?:délais?|échéances?|dates? (?:limites?|butoirs?)|termes?)"
_KEPT = (
    r"(?:n'(?:a|ont|avait|avaient) pas (?:respecté|tenu|honoré|observé)|ne (?:respecte|respectent|tiennent|tient) pas|"
    r"(?:a|ont|avait|avaient) (?:dépassé|manqué|laissé passer|enfreint))"
)
_THEIR = r"(?:son|sa|ses|leurs?|le|la|les|l') ?"
_INSERTED = r"(?:[^.;<]|<[NCT]\d+>)"

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
        rf"{{S}},? (?:qui )?(?:a|avait|aura|dispose|disposait|disposera)(?: de| encore| donc| désormais)* jusqu'(?:au|en|à la fin de|à fin) ?(?:l'année )?{{D}} pour {_INSERTED}{{1,90}}",
        firmly(doings.put_off("", STOCKS_OR_LAND, "its own")),
        "Le Liban a jusqu'au 1er mai 2026 pour dépolluer son territoire",
    ),
    _plain(
        "the term of a state ends on",
        rf"{_TERM} (?:fixée? )?(?:du |de la |de l'|des |de |d'|au |à la |à l'|à ){{S}} (?:(?:pour|de|en matière de|par) )?{_INSERTED}{{0,110}}?(?:expire|expirait|expirera|échoit|court jusqu'|est fixée? |était fixée? |prend fin|s'achève|tombe|arrive à (?:échéance|terme)|est|était)(?: le| au|au)? {{D}}",
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
        r"\b(?:demand\w+|sollicit\w+|obten\w+|obtenu\w*|reçu|décroch\w+) (?:une?|la|sa) (?:nouvelle |deuxième |seconde |première |troisième |dernière )?(?:prolongation|prorogation|extension|rallonge|délai supplémentaire)(?:[^.;<]|<[NCT]\d+>){0,60}? (?:jusqu'(?:au|en|à(?: la)? fin)|pour) ?{D}",
        doings.put_off("", STOCKS_OR_LAND, "put off"),
        "Le Liban dépollue. En 2020, le pays a demandé une prolongation de son délai de déminage jusqu'au 1er mai 2026",
    ),
    _plain(
        "a state bound itself to a day",
        rf"{{S}},? (?:qui )?(?:s'est|s'était|se sont) (?:engagée?s?|fixé (?:pour objectif|comme objectif)) (?:à|de|d') ?{_INSERTED}{{3,110}}? (?:d'ici(?: au| en| à la fin de| à| la fin de| fin)?|avant(?: le| la fin de| fin)?|au plus tard(?: le| en)?|pour(?: le)?) ?{{D}}",
        doings.put_off("", STOCKS_OR_LAND, "its own"),
        "Le Liban s'est engagé à dépolluer ses terres d'ici au 1er mai 2026",
    ),
)

DEADLINES: tuple[Rule, ...] = (
    GRAMMAR.dated(
        "clearance deadline",
        rf"{{S}}[^.;<]{{0,90}}?(?:échéance|date limite|délai)[^.;<]{{0,50}}?(?:déminage|dépollution|article [45]|article <N\d+>)?[^.;<]{{0,30}}?(?:fixée?|est|au|:){ON}{{D}}",
        deadline("clearance"),
        "Le Tchad a une date limite au titre de l'article 4 fixée au 1er octobre 2023",
    ),
)
