"""Who adopts a treaty for one country only: its parliament and its government, in French and Spanish."""

from __future__ import annotations

import re

from servanda.claiming.reading import Reading

_CHAMBERS = re.compile(
    r"\b(?:congreso|parlamento|senado|senador\w*|cámaras?|cortes|diputad\w+|legislador\w*|pleno|legislativ\w+|"
    r"asamblea (?:nacional|legislativa|de la república)|gobierno (?!de noruega)|consejo de (?:ministros|estado|gobierno)|gabinete|"
    r"ley(?:es)?|partidos|comisión (?:de (?:relaciones|asuntos|exteriores)|permanente)|"
    r"parlement\w*|sénat\w*|chambres?|députés?|assemblée (?:nationale|législative)|grand conseil|"
    r"conseil (?:des ministres|national|des états|fédéral|d'état)|gouvernement|lois?|législat\w+|"
    r"bundestag|bundesrat|duma|douma|seimas|saeima|riigikogu|sejm|kn[ée]s{1,2}et|eduskunta|storting|rada)\b"
)
"""Words of those that approve a treaty for their country, and of what they pass."""

_WORLD = re.compile(
    r"<N\d+> (?:\w+ )?(?:estados|países|naciones|états|pays|nations|delegaciones|délégations)"
)
"""Those who adopt it for all."""
_CONFERENCE = re.compile(
    r"\b(?:conf[ée]ren(?:ce|cia)s?|assemblée générale|asamblea general|nations unies|naciones unidas|onu|"
    r"à (?:dublin|oslo|ottawa|new york|genève)|en (?:dublín|oslo|ottawa|nueva york|ginebra))\b"
)
"""Where, and by whom, treaties are adopted."""


def of_one_country(reading: Reading, match: re.Match[str]) -> bool:
    """Whether an adoption may be that of one country: it names those who approve it there, or goes on about them."""
    if _WORLD.search(match.group()):
        return False
    clause = match.group() + _ENDS.split(reading.tagged[match.end() : match.end() + _BEHIND])[0]
    if _CONFERENCE.search(clause) and not _CHAMBERS.search(clause):
        return False
    if _CHAMBERS.search(reading.tagged):
        return True
    named = any(item.sort == "T" for item in reading.found)
    return not named and _CHAMBERS.search(reading.before) is not None


_ENDS = re.compile(r"[.,;:<]| (?:et|y) ")
_BEHIND = 80
"""Letters behind an adoption in which its clause ends."""
