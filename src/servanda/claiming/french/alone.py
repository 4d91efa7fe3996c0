"""French: states told apart from all others of a group: "la Pologne est le seul pays de l'UE à n'avoir pas signé", "dans le
G7, seuls les États-Unis restent à l'écart"."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import ADVERBS, ARE, DONE, GRAMMAR, HAVE, IT, NOT_HAVE, PARTIES
from servanda.claiming.grammar import Rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.of_another import told_of_another

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain
_THE = r"(?:la |le |les |l')?"
_WITHIN = r"(?:^|[,;:(] ?|\bet |\bmais )(?:parmi (?:les |ses )?|dans (?:le |la |les |l')?|au sein (?:du |de la |de |des |d')|de tous les |des |en )(?:<N\d+> )?{G}(?: <N\d+>)?"
_STANDS = rf"(?:{ARE}|reste|restent|demeure|demeurent|(?:a|avait) été|fut|furent)"
_OF_IT = rf"(?: {{T}}| {IT}|(?= ?[.,;:)]|$))"
_OUT = (
    r"(?:n'avoir (?:pas|jamais)(?: encore)? (?:signée?|ratifiée?|adhéré|rejointe?)|ne (?:pas|jamais)(?: encore)? (?:(?:l'|y )?avoir(?: encore)? (?:signée?|ratifiée?|adhéré|rejointe?)|être (?:encore )?(?:partie|parties|membre|membres|liée?s? par))|"
    r"n'être (?:toujours |encore )?pas(?: encore)? (?:parties?|membres?)|(?:rester|demeurer|se tenir) (?:à l'écart|en dehors|hors))"
)
_IN = rf"(?:être (?:devenue?s? )?(?:{PARTIES}|liée?s? par)|(?:l'|y )?avoir{ADVERBS} (?:ratifiée?|adhéré|rejointe?)|(?:y )?adhérer|(?:la |le )?(?:ratifier|rejoindre))"
_IS_OUT = rf"(?:(?:{NOT_HAVE}) (?:pas|jamais)(?: encore)? (?:{DONE})|(?:n'est|ne sont)(?: toujours| encore)? pas(?: encore)? (?:{PARTIES}|liée?s? par)|(?:reste|restent|demeure|demeurent|se tient|se tiennent)(?: toujours| encore)? (?:à l'écart|en dehors|hors|absente?s?))"

_NEWCOMER = re.compile(
    r"\b(?:adhésion\b|candidature\b|entrée (?:dans\b|à\b|au\b|<G)|élargissement\b|admission\b)"
)
"""Who is to join a club, which its members ratify: "seules la Hongrie et la Turquie n'ont pas ratifié"."""


def _only(reading: Reading, match: re.Match[str]) -> Found | None:
    """That only these of a group are parties to it, or only these are not."""
    states, group = reading.value(match, "s"), reading.value(match, "g")
    if not states or group is None or told_of_another(reading, match, _NEWCOMER):
        return None
    what = "only outside" if match.group("out") else "only parties"
    return reading.claim(
        match, "membership", what, value=True, states=tuple(dict.fromkeys(states)), group=group
    )


ALONE: tuple[Rule, ...] = (
    _plain(
        "the only ones of a group to have joined, or not",
        rf"{{S}},? (?:qui )?{_STANDS}(?: donc| ainsi| encore| toujours| aujourd'hui| alors)* (?:le|la|les) seule?s? (?:(?:de(?:s| l')|d'entre les|parmi les) ?)?(?:<N\d+> )?{{G}},? à (?:(?P<out>{_OUT})|{_IN}){_OF_IT}",
        _only,
        "Les États-Unis sont le seul membre de l'OTAN à n'avoir pas signé la Convention d'Ottawa",
    ),
    _plain(
        "the only ones of a group to have joined, or not, are",
        rf"\b(?:le|la|les) seule?s? (?:(?:de(?:s| l')|d'entre les|parmi les) ?)?(?:<N\d+> )?{{G}},? (?:à (?:(?P<out>{_OUT})|{_IN})){_OF_IT},? (?:est|sont|était|étaient|reste|restent) {_THE}{{S}}",
        _only,
        "Le seul membre de l'OTAN à n'avoir pas signé la Convention d'Ottawa est la Turquie",
    ),
    _plain(
        "within a group only these have joined, or not",
        rf"{_WITHIN},? seule?s? {_THE}{{S}},? (?:(?P<out>{_IS_OUT})|(?:{HAVE} (?:ratifiée?|adhéré|rejointe?)|{ARE} (?:{PARTIES}|liée?s? par))){_OF_IT}",
        _only,
        "Parmi les pays baltes, seule la Lituanie a ratifié la Convention",
    ),
    _plain(
        "the only ones to have signed only",
        rf"{{S}},? (?:qui )?{_STANDS}(?: donc| ainsi| encore| toujours| aujourd'hui| désormais)* (?:le|la|les) (?:seule?s?|derni(?:er|ère)s?) (?:<N\d+> )?(?:pays|[eé]tats?|signataires?)? ?(?:à (?:l')?avoir signée?(?: {{U}})?,? (?:sans|et à ne pas)|à (?:n'avoir|ne) pas(?: encore)?(?: l'avoir)?(?= ratif)) ?(?:encore )?(?:la |le |l')?(?:avoir )?(?:encore )?ratifi(?:er|ée?)(?: {{T}})?",
        lambda r, m: _signatory(r, m),
        "Les Îles Marshall sont le seul pays à avoir signé la Convention sans la ratifier",
    ),
)


def _signatory(reading: Reading, match: re.Match[str]) -> Found | None:
    states = reading.value(match, "s")
    if not states or "sign" not in match.group():
        return None
    return reading.claim(
        match, "membership", "only signatory", value=True, states=tuple(dict.fromkeys(states))
    )
