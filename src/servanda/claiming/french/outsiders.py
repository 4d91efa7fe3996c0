"""French words for who stays outside a treaty."""

from __future__ import annotations

from servanda.claiming.french.signs import GRAMMAR, sense
from servanda.claiming.romance.outsiders import Outside, outsiders

OUTSIDERS = outsiders(
    GRAMMAR,
    Outside(
        sense=sense,
        the=r"(?:la |le |les |l')?",
        not_in=r"(?:qui )?(?:ne sont|n'est|ne figurent|ne figure|n'adhèrent|n'adhère|ne participent|ne participe|n'appartiennent|n'appartient|ne reconnaissent|ne reconnaît)(?: toujours| encore)? pas(?: encore)?(?: dans| à)?",
        stay=r"(?:(?:restent|demeurent|sont|se tiennent)(?: toujours| encore)? (?:en dehors|à l'écart|hors)|(?:n'ont|ne l'ont|n'y ont)(?: toujours| encore)? pas(?: encore)? (?:signée?|ratifiée?|adhéré|rejointe?)|(?:refusent|ont refusé)(?: [^.;,<]{1,30})? (?:de |d'|sa |leur )(?:(?:la |le |y )?(?:signer|ratifier|adhérer|rejoindre)|signature|ratification|souscription|adhésion)(?: le texte| l'accord)?[^.;<]{0,40}?)",
        such_as=r"(?:,? ?(?:d'autres |grands )?(?:pays |[eé]tats |puissances )?)?(?:comme|tels que|telles que|dont|notamment|parmi lesquels|:)",
        nor_have=r"(?:pas plus que|et pas non plus|ni non plus)",
        none_is=r"(?:(?:dont )?aucun(?:e)?(?: d'(?:eux|entre eux))?(?: n'est)?|non plus|pas) (?P<v>signataires?|parties?|[eé]tats? parties?|membres?)",
        examples=(
            "La Russie et la Chine ne figurent pas dans la Convention d'Ottawa",
            "Certains pays restent en dehors de la Convention, comme l'Inde et le Pakistan",
            "La Russie n'a pas rejoint le traité, pas plus que l'Inde et la Chine",
            "La Corée du Nord et la Syrie - dont aucun n'est signataire de la Convention - ont posé des mines",
        ),
    ),
)
