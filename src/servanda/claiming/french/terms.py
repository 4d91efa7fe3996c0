"""French periods of the treaties' own articles, told by the article or by what is to be done: "le délai de huit ans prévu à
l'article 3", "prolongé de quatre ans au plus", "disposent de dix ans pour dépolluer"."""

from __future__ import annotations

import re

from servanda.claiming.french.doing import STOCKS_OR_LAND
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making.senses import sense
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import treaty_rule
from servanda.claiming.romance.making.duties import PERIODS, period_of_article

_plain = GRAMMAR.plain
_by_article = period_of_article("jours")
_MORE = re.compile(
    r"prolong|prorog|supplémentaire|extension|report[ée]|demand|a détruit|ont détruit|depuis|obtenu|reste|encore|découvert|trouvé|"
    r"\bplans?\b|\blois?\b|\b(?:certains|certaines|quelques|plusieurs|rares|d'autres)\b|mi-parcours|priorit|d'ici\b"
)
"""More time than the treaty gives, or less: that of a plan, of a law, or of some."""
_AT_WORK = re.compile(
    r"\b(?:chantiers?|opérateurs?|contrats?|entreprises?|accidents?|bailleurs?|projets?|visites?|missions?)\b"
)
"""Whose first reports are no states'."""
_MAY = re.compile(
    r"\b(?:peu(?:t|vent)|pou(?:rra|vait|rrait)|possib\w+|permet\w*|autoris\w+|admet\w*|renouvelable)\b"
)
_GIVEN = re.compile(r"\b(?:a|ont|avait) (?:\w+ )?(?:été|obtenu|accordé|demandé|sollicité|reçu)\b")
_YEARS = r"(?:ans|années)"
_STOCKS = r"(?:détruire|éliminer|supprimer|liquider|démanteler|(?:mettre|placer) hors service|se (?:défaire|débarrasser|séparer|départir) de|la destruction|l'élimination|la suppression)(?! (?:les |des )?(?:mines (?:posées|enfouies)|zones))"
_LAND = r"(?:dépolluer|déminer|nettoyer|décontaminer|assainir|débarrasser (?:leurs?|son|ses|leur propre) (?:territoires?|sols?|terres?|zones?)|remettre en état|libérer (?:leurs?|son|ses) terres|la dépollution|le déminage|le nettoyage|l'enlèvement)"
_ALL = r"(?:[eé]tats?[- ]parties?|chaque (?:[eé]tat|pays)|parties|signataires|[eé]tats|pays|ils|elles|chacun(?:e)?)"
_FROM = r"(?: (?:à compter|à partir|après|dès|suivant) (?:[^.;<]|<[TC]\d+>){3,80}?)?"


def _extension(reading: Reading, match: re.Match[str]) -> Found | None:
    """By how many years at most a deadline may be put off: of stocks or of land, as the sentence says."""
    works = [name for name, words in STOCKS_OR_LAND if words.search(reading.tagged)]
    article = re.search(r"\barticle (<N\d+>)", reading.tagged)
    if article is not None:
        told = PERIODS.get((reading.treaty(match) or "", reading.tag(article.group(1)).value))
        works = [told] if told is not None else []
    hedges = [reading.tag(tag).value for tag in re.findall(r"<H\d+>", match.group())]
    years = reading.value(match, "n") or reading.value(match, "m")
    lasting = _MAY.search(reading.tagged) is not None and _GIVEN.search(reading.tagged) is None
    if len(works) != 1 or not lasting or "<S" in reading.tagged or set(hedges) - {"at_most"}:
        return None
    return reading.claim(match, "rule", f"{works[0]}_extension", value=years, note="years")


def _of_all(what: str) -> Make:
    law = treaty_rule(what, "years", _MORE)

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        other = "clearance" if what == "stockpile" else "stockpile"
        said = sense(match.group(), STOCKS_OR_LAND)
        return law(reading, match) if said in ("", what) or said != other else None

    return make


TERMS: tuple[Rule, ...] = (
    _plain(
        "the period of an article",
        r"\bdélai (?:initial |maximal |maximum |légal )?(?:de |d'){N} (?P<u>ans|jours)(?: (?:prévue?|fixée?|imposée?|imparti|accordée?|laissée?|prescrit|visée?|établi))? (?:à|par|au titre de|de|en vertu de|dans) l'article (?P<o><N\d+>)",
        _by_article,
        "La Convention sur les armes à sous-munitions. Le délai de huit ans prévu à l'article 3",
    ),
    _plain(
        "an article gives a period",
        r"\bl'article (?P<o><N\d+>)(?: (?:de|du) ?{T})? (?:(?:lui|leur|nous) )?(?:donn|accord|laiss|fix|prévo|impos|octro|impart)(?:e|it|ie|yait|iait|ait|a|èrent)(?: aux? [^.;,<]{3,40}?| à chaque [^.;,<]{3,40}?)? (?:(?:au plus tard|au plus|au maximum|un délai (?:maximal |maximum )?de|jusqu'à|donc) )*{N} (?P<u>ans|jours)(?! (?:de plus|supplémentaires|de prolongation))",
        _by_article,
        "La Convention sur les armes à sous-munitions. L'article 4 laisse dix ans",
    ),
    _plain(
        "put off by at most n years",
        rf"(?:prolong|prorog|extension|report)\w*(?: [^.;<]{{1,60}}?)? (?:de |d'|pour |pendant )?(?:<H\d+> (?P<n><N\d+>) {_YEARS}|(?P<m><N\d+>) {_YEARS} (?P<more><H\d+>|maximum))",
        _extension,
        "La Convention sur les armes à sous-munitions. Le délai de destruction des stocks peut être prolongé de quatre ans au plus",
    ),
    _plain(
        "reports due within n days",
        r"\b(?:rapports? (?:initia(?:l|ux)|de transparence initia(?:l|ux))|premiers? rapports?(?: de transparence)?)[^.;<]{0,90}?(?:<[NT]\d+>[^.;<]{0,60}?)?(?:dans (?:les|un délai de)|sous|au plus tard|d'ici) (?:les )?{N} jours",
        treaty_rule("initial_report", "days", _AT_WORK),
        "La Convention sur les armes à sous-munitions. Les rapports initiaux sont dus dans les 180 jours",
    ),
    _plain(
        "all have n years to destroy",
        rf"\b{_ALL}(?: [^.;<]{{0,40}}?| (?:à |de )?(?:la |l')?<[TC]\d+>)? ?(?:dispos\w+ (?:alors |donc )?(?:d'un délai )?de|ont|auront|avaient|(?<=chaque état )a|(?<=chaque état partie )a|(?<=chaque pays )a|bénéficient d'un délai de) {{N}} {_YEARS}{_FROM} pour {_STOCKS}",
        _of_all("stockpile"),
        "La Convention sur les armes à sous-munitions. Les États parties disposent de huit ans pour détruire leurs stocks",
    ),
    _plain(
        "all have n years to clear",
        rf"\b{_ALL}(?: [^.;<]{{0,40}}?| (?:à |de )?(?:la |l')?<[TC]\d+>)? ?(?:dispos\w+ (?:alors |donc )?(?:d'un délai )?de|ont|auront|avaient|(?<=chaque état )a|(?<=chaque état partie )a|(?<=chaque pays )a|bénéficient d'un délai de) {{N}} {_YEARS}{_FROM} pour {_LAND}",
        _of_all("clearance"),
        "La Convention sur les armes à sous-munitions. Les États parties ont dix ans pour dépolluer leurs terres",
    ),
)
