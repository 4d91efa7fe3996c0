"""Whether a figure is that of many among whom only some did what is told: "some of the 150 countries have ratified",
"plusieurs des 32 membres n'ont pas signé", "la mayoría de los 193 Estados han firmado"."""

from __future__ import annotations

import re

_OF = (
    r"(?:\b(?:of|among|amongst) (?:the |these |those |its )|\bout of (?:the )?|"
    r"\b(?:des|de ces|sur(?: les)?|parmi (?:les|ces)|d'entre (?:les|ces)) |"
    r"\b(?:de|entre|sobre) (?:los|las|esos|estos|estas|esas) )"
)
_SOME_OF = re.compile(rf"{_OF}(?:quelque |unos |some |about )?(?:<H\d+> )*$")
_ALL_OF = re.compile(
    r"\b(?:all|each|both|every one|whole|total|ensemble|totalité|intégralité|chacun|totalidad|conjunto|todos|cada uno) "
    rf"{_OF}(?:<H\d+> )*$|\b(?:a|un) total (?:of|de) (?:<H\d+> )*$"
)
_DO = re.compile(
    r"<N\d+> (?:(?!\b(?:that|which|who|qui|que|having|ayant)\b)[^<,;.]|<G\d+>){1,60}?\b"
    r"(?:have|has|had|are|were|ratified|signed|joined|acceded|remain|stay|"
    r"ont|avaient|sont|étaient|n'ont|ne|signent|ratifient|restent|demeurent|signèrent|ratifièrent|"
    r"han|habían|son|eran|no|firmaron|ratificaron|adhirieron|siguen|permanecen)\b"
)
"""States as the subject of a verb."""


def among_many(match: re.Match[str]) -> bool:
    """Whether the figure ``n`` of a match is of those among whom some, told right before it, did what is told."""
    if match.groupdict().get("n") is None:
        return False
    lead = match.string[: match.start("n")]
    return (
        _SOME_OF.search(lead) is not None
        and _ALL_OF.search(lead) is None
        and _DO.match(match.string[match.start("n") : match.end()]) is not None
    )
