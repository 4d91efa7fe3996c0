"""What French and Spanish rules make of a match that tells since when a treaty is in force for a state."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_ITSELF = re.compile(
    r"<[TC]\d+>(?: \([^()]{1,30}\))?[^<;:]{0,25}$|"
    r"(?:^|[.;:,] |\b(?:et|y|que|qui|pero|mais) )(?:(?:está|es|sigue|se encuentra|est|était|reste|elle|il|celle-ci|celui-ci|qui|que|l[ea]|entrée?|ya|déjà|désormais|actualmente|hoy|aujourd'hui|plenamente|pleinement)(?: |$))*$|"
    r"\b(?:texte|accord|instrument|traité|convention|texto|acuerdo|instrumento|tratado|convención)(?: (?:est|está|reste|sigue))? $"
)
"""What stands before "in force" where it is the treaty that is: its name, a pronoun, or nothing at all."""


def of_the_treaty(made_of: Make, other_thing: re.Pattern[str]) -> Make:
    """The claim of a day of entry into force; where it may be that of a ban or of a law it is none to be called wrong."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        made = made_of(reading, match)
        if not isinstance(made, Found):
            return None
        if other_thing.search(reading.tagged[: match.start()]):
            return replace(
                made, note=made.note or UNSURE
            )  # "the law that applies the Convention is in force since"
        if re.match(r"[^<]{0,12}<[TC]", match.group()):
            return made
        itself = _ITSELF.search(reading.tagged[: match.start()]) is not None
        return made if itself or "<T" in match.group() else replace(made, note=made.note or UNSURE)

    return make


_BODY = re.compile(
    r"<G\d+>|\b(?:onu|nations unies|naciones unidas|union|unión|organi[sz]ation|organización|om[cs]|cpi|cour|corte|conseil|consejo|pacte|pacto|"
    r"accord (?:de|sur)|acuerdo (?:de|sobre)|alliance|alianza|coalition|coalición|ligue|liga|commonwealth|francophonie|mercosur|ocde|schengen|zone euro|eurozona)\b"
)
"""What states accede to beside treaties."""


def of_no_body(made_of: Make) -> Make:
    """The claim of an accession; none where the words name no treaty and their sentence something else to accede to."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        if re.search(r"<[TC]\d+>", match.group()) is None and _BODY.search(reading.tagged):
            return None
        return made_of(reading, match)

    return make
