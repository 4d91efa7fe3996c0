"""What a French clause begins with: "le cessez-le-feu est entré en vigueur" may tell of a treaty, but surely does not."""

from __future__ import annotations

import re

from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_SUBJECT = re.compile(
    r"(?:^|[;:.] )\W*(?:(?:et|mais|or|puis|alors que|tandis que) )?(?:(?:le|la|une?|cet|cette|ce|son|sa|leur|notre) |l')"
    r"(?P<noun>[a-zà-ÿ-]+)(?P<rest>[^;:,<]*),? ?$"
)
"""A noun with its article at the head of a clause, and no treaty, state or comma from there to the words read."""
_TREATIES = re.compile(
    r"(?:nouve(?:au|lle|l)|même|présente?|historique|dite?|fameu(?:x|se)|premi(?:er|ère)|second[e]?|derni(?:er|ère)|grande?)$|"
    r"(?:convention|traité|texte|instrument|pacte|protocole|document|interdiction|entrée|signature|adoption|ouverture|"
    r"conclusion|ratification|prohibition|bannissement|norme|disposition|régime|engagement|cérémonie|ccm|casm|tca|tian|tice|ciac)$"
)
"""Nouns for a treaty and its steps, and words ahead of them."""
_OF_ITS_OWN = re.compile(r"^(?:accord|interdiction|texte|document|engagement)$")
_COMPLEMENT = re.compile(
    r"^ (?:de (?:siège|coopération|financement|paix|vente|exportation|transit)|d'(?:exportation|investissement|investir|embargo)|"
    r"sur (?:la destruction|le financement|la livraison|le transfert)|entre |avec |de financer|humanitaire|politique)"
)
_PRONOUN = re.compile(r"\b(?:elle|il|celle-ci|celui-ci|qui|que|dont|où|on|nous|l'(?:a|ont))\b")

_LEADS_ON = re.compile(r"(?:[ld]'|\b(?:l|d|la|sa|son|leur|à|de|depuis|dès|après|avant|pour) )$")
"""What leads on to the words read as to a noun of its own: "l'emploi est interdit depuis l'entrée en vigueur"."""


def of_another_subject(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the clause of a match begins with a noun that is none for a treaty, and names no treaty."""
    if "<T" in match.group() or "<C" in match.group():
        return False
    subject = _SUBJECT.search(reading.tagged[: match.start()])
    if subject is None or _PRONOUN.search(subject["rest"]) or _LEADS_ON.search(subject["rest"]):
        return False
    if _OF_ITS_OWN.match(subject["noun"]):
        return _COMPLEMENT.match(subject["rest"]) is not None
    return _TREATIES.match(subject["noun"]) is None


def unsure_of_another(
    made: Found | list[Found] | None, reading: Reading, match: re.Match[str]
) -> Found | list[Found] | None:
    """What was read, with a doubt where its clause begins with another noun: "la Cour compte 123 États parties"."""
    if not isinstance(made, Found) or not of_another_subject(reading, match):
        return made
    return replace(made, note=made.note or UNSURE)
