"""Words that mean a treaty told elsewhere: "it", and which "the convention" or "the 2008 treaty" may be."""

from __future__ import annotations

import re

YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_OF_YEAR = {"1993": "CWC", "1997": "APMBC", "2008": "CCM", "2013": "ATT", "2017": "TPNW"}
"""The years by which treaties are called: "the 2008 convention"."""


def fits(generic: str, code: str) -> bool:
    """Whether "the protocol", "the treaty" or "the 2008 convention" may refer back to a treaty of this code."""
    year = YEAR.search(generic)
    if year is not None and _OF_YEAR.get(year.group(), code) != code:
        return False
    if "protocol" in generic:
        return code.startswith("CCW-P") or code == "CCW-APII"
    if "conven" in generic:  # convention, convención, convenio
        return code not in ("ATT", "CTBT", "TPNW") and not code.startswith("CCW-")
    return True


OF_A_PROTOCOL = re.compile(
    r"\bprotocol[eo]? (?:annexed |annexé |anexo )?(?:to|of|à|de|a|sur|on|sobre) (?:the |la |l'|l’)?$",
    re.IGNORECASE,
)
"""What leads to the treaty a protocol belongs to, where the protocol is meant, and which of several is not said."""

IT = re.compile(r"(?:and |but |et |mais |y |pero )?(?:it|elle|il|ést[ae]) ")
"""A sentence that begins with "it" speaks of a treaty told before, whatever others it compares it with."""

DEFINITE = tuple("the |this |that |la |le |el |esta |este |cette |ce |ladite |dicha |dicho ".split("|"))
"""How "the convention" begins where it means one told before."""

PARTIES_TO = re.compile(
    r"\b(?:by|par|por) (?:[\w-]+ ){0,5}(?:part(?:y|ies?|es)|members?|membres?|miembros?)(?: contra[\w]+)?"
    r" (?:to|of|à|de|en|a|del) ?(?:the |la |l['’]|el )?$",
    re.IGNORECASE,
)
"""What leads to a treaty that only tells whose parties adopted another."""

AS_IT = re.compile(
    r"\b(?:l'(?:ont|a|avaient|avait|ayant)|y (?:sont|ont|est|a|étaient)|(?:la|lo) (?:han?|habían?|firm|ratific)\w*)\b"
)
"""A pronoun that stands for a treaty told in an earlier sentence, whatever is named behind it."""

BESIDE = re.compile(r";|\b(?:tandis qu|alors qu|mientras que|while|whereas)")
"""What sets the clause of another treaty beside one that goes on about the treaty told before."""
