"""Whether words that name no treaty go on about another thing, told since the treaty was named last: "Finlandia pertenece a
la OTAN, de la que sí forma parte", "la loi belge est citée en exemple. Depuis 2006, année de son adoption"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make
from servanda.claiming.reading import Reading

PAPERS = (
    r"\b(?:lois?|ley(?:es)?|décrets?|decretos?|règlements?|reglamentos?|déclarations?|declaraci(?:ón|ones)|lettres?|cartas?|"
    r"pétitions?|petici(?:ón|ones)|appels?|llamamientos?|manifestes?|manifiestos?|tribunes?|chartes?|résolutions?|resoluci(?:ón|ones)|"
    r"plans?|planes|protocoles? (?:de |d')(?!<[TC])|protocolos? (?:de |del )(?!<[TC])|statuts?|estatutos?|communiqués?|comunicados?)\b"
)
"""Papers that are signed and adopted too."""
BODIES = (
    r"(?:<G\d+>|\b(?:onu|otan|union européenne|unión europea|ue|nations unies|naciones unidas|conseil de l'europe|consejo de europa|"
    r"omc|omt|ocde|oea|omt|schengen|eurozone|zone euro|l'alliance(?! (?:contre|pour))|la alianza(?! (?:contra|por))|coalitions?|coalici(?:ón|ones)|campagnes?|"
    r"campañas?|réseaux?|redes|la red|organisations?|organizaci(?:ón|ones))\b)"
)
"""Clubs that states and others enter."""
_TREATY = re.compile(r"<[TC]\d+>")
_PAPER_OF_IT = re.compile(rf"{PAPERS}[^.;:<]{{0,60}}<[TC]\d+>")


def told_of_another(reading: Reading, match: re.Match[str], things: re.Pattern[str]) -> bool:
    """Whether the words up to a match that names no treaty tell of such things after they named the treaty last."""
    if _TREATY.search(match.group()):
        return False
    lead = f"{reading.before} {reading.tagged[: match.start()]}"
    named = max((found.end() for found in _TREATY.finditer(lead)), default=0)
    return things.search(lead, named) is not None


def of_no_other(made_of: Make, things: re.Pattern[str]) -> Make:
    """What a maker makes; nothing where what was told last is another thing that is signed or entered."""
    return lambda reading, match: None if told_of_another(reading, match, things) else made_of(reading, match)


def told_of_a_paper_on_it(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the words before are of a paper that only speaks of the treaty: "un appel en faveur de la Convention"."""
    return (
        _TREATY.search(match.group()) is None
        and _PAPER_OF_IT.search(f"{reading.before} {reading.tagged[: match.start()]}") is not None
    )


OF_PAPERS = re.compile(PAPERS)
OF_BODIES = re.compile(BODIES)
OTHERS = re.compile(
    rf"{PAPERS}|{BODIES}|\b(?:cours?|tribunal|comités?|bureau|groupes?|fonds|corte|comités?|grupo|fondo) (?!<[TC])"
)
"""Whatever else counts its members, or binds them."""
OTHER_GENERIC = re.compile(
    r"(?:<C\d+>|\b(?:accord|acuerdo)) (?:bilatér(?:al|ale)|bilateral(?:es)?|commerciale?|comercial(?:es)?|pesquer[oa]|pétroli(?:er|ère)|"
    r"régionale?|regional(?:es)?|de (?:pêche|pesca|libre[- ](?:échange|comercio)|extradition|extradición|paix|paz|coopération|cooperación|"
    r"siège|sede|défense|defensa)|(?:avec|con|entre) (?:la |le |les |l'|el |los )?<S)"
)
"""A treaty that is another by what it is about, or by whom it is made with: "no ha ratificado el convenio bilateral"."""
