"""States that are done with their stocks or their land, in French: "a éliminé ses stocks", "le stock français a disparu"."""

from __future__ import annotations

import re

from servanda.claiming.french.dating import ON
from servanda.claiming.french.doing import STOCKS_OR_LAND
from servanda.claiming.french.peoples import PEOPLES
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Rule
from servanda.claiming.making import certainty, doings
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading

_plain = GRAMMAR.plain
_AMID = r"(?:,? (?:déjà|désormais|entièrement|complètement|totalement|intégralement|aujourd'hui|donc|ainsi|officiellement|enfin|aussi|également|depuis|bien))*,?"
_KINDS = r"(?:stocks?|arsena(?:l|ux)|réserves|(?:armes|munitions|bombes) à (?:sous-munitions|fragmentation|dispersion)|sous-munitions|mines(?: antipersonnel| terrestres)?)"
_ALL = rf"(?:(?:tous|toutes|l'ensemble de|l'intégralité de|la totalité de|jusqu'à la dernière de) )?(?:ses|leurs|son|leur|les|le|de ses|de son)(?: derniers| dernières| propres| anciens| anciennes)? {_KINDS}"
_DESTROYED = rf"(?:détruit|éliminé|liquidé|démantelé|neutralisé|supprimé){_AMID} {_ALL}"
_DONE = (
    rf"(?:(?:a|ont|avait|avaient){_AMID} {_DESTROYED}|"
    rf"(?:a|ont|avait|avaient){_AMID} (?:fini|achevé|terminé|mené à bien)(?: de)? (?:détruire|éliminer|la destruction de|l'élimination de|la liquidation de)(?: tous| toutes)? ?(?:ses|leurs|son|leur|ces) (?:derniers |dernières )?{_KINDS}|"
    rf"(?:s'est|se sont|s'était){_AMID} (?:débarrassée?s?|défaite?s?|défaits?) de (?:tous |toutes )?(?:ses|leurs|son|leur) (?:derniers |dernières )?{_KINDS}|"
    rf"n'(?:a|ont|avait){_AMID} (?:plus (?:de |d'|aucune? )|<H\d+> )(?:stocks? d')?{_KINDS}|"
    rf"ne (?:possède|possèdent|détient|détiennent|dispose){_AMID} (?:plus (?:de |d'|aucune? )|<H\d+> )(?:stocks? d')?{_KINDS})"
)
_NOT_PART = re.compile(
    r"partie|moitié|<P|commenc|début|presque|quasi|certain|plusieurs|d'ici|avant\b|au plus tard|s'engag|va\b|doit|devra|promis|sauf|hormis|except|à l'exception"
)
_OF_A_PEOPLE = "|".join(sorted(map(re.escape, PEOPLES), key=len, reverse=True))


def _have_done(reading: Reading, match: re.Match[str]) -> Found | None:
    """That states have done it all; of what is to be done, or in part, nothing."""
    lead = reading.tagged[max(0, match.start() - _LEAD) : match.start()]
    if _NOT_PART.search(match.group()) or _NOT_PART.search(lead):
        return None
    made = doings.completion("membership", "completed", (*STOCKS_OR_LAND, _ARMS))(reading, match)
    return made if isinstance(made, Found) else None


_LEAD = 30
_ASIDE = re.compile(r", [^,]{3,60},")
"""What is told in passing: ", begun in 2013,"."""
_ARMS = ("stockpile", doings.ANYTHING)


def _of_people(reading: Reading, match: re.Match[str]) -> Found | None:
    """That the stocks of a state are gone, told by its adjective, or since which day: "le stock français"."""
    day = reading.mention(match, "d") if "d" in match.groupdict() else None
    states = (PEOPLES[match.group("people")],)
    if _NOT_PART.search(_ASIDE.sub(" ", match.group())):
        return None
    if day is None:
        return reading.claim(match, "membership", "completed", value=True, states=states, about="stockpile")
    return reading.claim(
        match,
        "date",
        "completion",
        value=str(day.value),
        date=day.value,
        states=states,
        about="stockpile",
        note=certainty(reading, day) or UNSURE,
    )


_GONE = (
    rf"(?:a|ont|avait|avaient){_AMID} (?:disparu|été{_AMID} (?:détruite?s?|éliminée?s?|liquidée?s?|démantelée?s?))|n'existe(?:nt)?{_AMID} plus|"
    rf"(?:est|sont|était|étaient){_AMID} (?:détruite?s?|éliminée?s?)"
)
_STOCK_OF = rf"\b(?:le |les |l'|du |des |tout le |tous les |toutes les |la totalité du |l'ensemble du |l'ensemble des )(?:dernières? |derniers? |derniers )?(?:stocks?|arsenal|arsenaux|réserves|armes|bombes|munitions) (?P<people>{_OF_A_PEOPLE})\b(?:,? [^.;<]{{0,40}}(?:(?:<H\d+> )*<N\d+> [^.;,<]{{2,40}})?,?)? ?"
_ENDED = r"(?:s'est|s'était)? ?(?:achevée?|terminée?|achève|termine|conclue?|pris fin|a pris fin|a été achevée|a été menée à bien|prend fin)"

FINISHING: tuple[Rule, ...] = (
    _plain(
        "the stock of a people is gone since",
        rf"{_STOCK_OF}(?:{_GONE})(?:,? (?:depuis|dès|en|le))*{ON}{{D}}",
        _of_people,
        "Le stock français a disparu depuis le 30 juin 2016",
    ),
    _plain(
        "the destruction of the stock of a people ended on",
        rf"\b(?:destruction|élimination) (?:du |des |de l')(?:stocks?|arsenal|arsenaux|réserves|armes|bombes|munitions) (?P<people>{_OF_A_PEOPLE})\b(?: [^.;,<]{{1,40}})?(?:, (?:[^.;,<]|<D\d+>){{3,50}},)? {_ENDED}{ON}{{D}}",
        _of_people,
        "La destruction des stocks allemands s'est achevée le 25 novembre 2015",
    ),
)
"""Days on which they were."""

FINISHED: tuple[Rule, ...] = (
    _plain(
        "done with it on",
        rf"{{S}},? (?:qui )?{_DONE}(?:,? [^.;<]{{0,30}})?{ON}{{D}}",
        doings.completion("date", "completion", STOCKS_OR_LAND),
        "L'Allemagne a fini de détruire ses stocks le 25 novembre 2015",
    ),
    _plain(
        "on a day done with it",
        rf"(?:^|(?<=[;:] ))(?:en |le |fin |depuis (?:le )?|début |dès ){{D}},? (?:la |le |l'|les )?{{S}},? {_DONE}",
        doings.completion("date", "completion", STOCKS_OR_LAND),
        "En novembre 2015, l'Allemagne a détruit l'ensemble de ses stocks",
    ),
    _plain(
        "the stock of a people is gone",
        rf"{_STOCK_OF}(?:{_GONE})(?!,? (?:depuis|dès|en|le|au|fin|début|à) )",
        _of_people,
        "le stock ivoirien n'existe plus",
    ),
    _plain(
        "states are done with it",
        rf"(?:{{S}}|\b(?:elle|il|le pays|notre pays|ce pays)),? (?:qui )?{_DONE}",
        _have_done,
        "La Suisse a éliminé ses stocks",
        "Le Canada a ratifié la Convention. Le pays a déjà détruit tous ses stocks",
    ),
)
