"""The words around a treaty or a state that tell what is meant by it: an object, a place, "the Convention"."""

from __future__ import annotations

import re

PLACE = re.compile(r"\b(?:in|at|en|à|au)\s+(?:[A-ZÀ-Ý][\w'-]+(?: [A-ZÀ-Ý][\w'-]+)?,\s+)(?:the\s+)?$")
"""What stands before a state that only tells where a town lies: "in Beirut, Lebanon"."""

_NO_NAME = (
    "Republic|Government|Governments|Kingdom|Ministry|Minister|Ministers|State|States|President|Parliament|Senate|Congress|"
    "Embassy|Mission|Ambassador|Union|Federation|Emirates|Bank|University|Church|Conference|Bishops|Assembly|House|Council|"
    "Prime|Foreign|Affairs|Defence|Defense|Representative|Representatives|People|Permanent|Army|Forces|Force|Province|City|"
    "Gulf|Bay|Delegation|Convention|Treaty|Meeting|Party|Parties|Commonwealth|Cross|Society|Campaign|Centre|Center|The|Of"
)
PERSON_OF = re.compile(
    rf"(?:^|[\s,(])(?:(?!(?:{_NO_NAME})\b)[A-ZÀ-Ý][\w'’-]+ ){{2,4}}(?:\([^()]{{2,20}}\) )?of (?:the )?$"
)
"""What stands before a state that only tells where somebody is from: "Ichikawa Tomiko of Japan"."""

BESIDE = re.compile(
    r"\b(?:besides|except(?: for)?|apart from|other than|unlike|outre|sauf|hormis|salvo|excepto|además de|aparte de)"
    r" (?:the |la |le |l['’]|el )?$",
    re.IGNORECASE,
)
"""What stands before a state that another is only set beside."""

OBJECT = re.compile(
    r" (?:to |by |à |a |par |por )?(?:the |la |le |el |al )?(<T\d+>)(?! (?:protocol|and |or |et |ou |y |o ))"
)
ENDS = re.compile(r"(<T\d+>)$")
"""The treaty right behind the words of a match, their object: "it has never joined <T>"; or their last word."""

HEDGED = re.compile(r"((?:<H\d+> )+)(?:only |just |now |a total of |some |of )*$")
HEDGE = re.compile(r"<H\d+>")

OF_A_PROTOCOL = re.compile(
    r"\bprotocol[eo]? (?:annexed |annexé |anexo )?(?:to|of|à|de|a|sur|on|sobre) (?:the |la |l'|l’)?$",
    re.IGNORECASE,
)
"""What leads to the treaty a protocol belongs to, where the protocol is meant, and which of several is not said."""


IT = re.compile(r"(?:and |but |et |mais |y |pero )?(?:it|elle|il|ést[ae]) ")
"""A sentence that begins with "it" speaks of a treaty told before, whatever others it compares it with."""

IT_HAS = re.compile(
    r"^(?!(?:as|since|because|while|although|though|when|if|once|now that)\b).*"
    r"\b(?:it|the (?:former|latter|older|elder|younger)(?: one)?(?:, (?:[^,<]|<D\d+>)*,)?) "
    r"(?:now |today |already |currently |still )*(?:has|had|counts?|counted|numbers|numbered)"
    r"(?: (?!<)\w+){0,2} (?:<H\d+> )*$"
)
"""Words before a figure by which it is of what "it" is: "it has 162 parties, and its sister, <T>, ..."."""

DEFINITE = tuple("the |this |that |la |le |el |esta |este |cette |ce |ladite |dicha |dicho ".split("|"))
"""How "the convention" begins where it means one told before."""

JUST_NOW = 3
"""How many treaty names back one that is none of ours may still be meant by "the Convention"."""

RECENT = 6
"""How many treaty names back "the Convention" may reach."""


YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
OF_YEAR = {"1993": "CWC", "1997": "APMBC", "2008": "CCM", "2013": "ATT", "2017": "TPNW"}
"""The years by which treaties are called: "the 2008 convention"."""


def of_ccw(code: str | None) -> bool:
    """Whether a treaty is a protocol to the Convention on Certain Conventional Weapons."""
    return code is not None and code.startswith("CCW-")


def fits(generic: str, code: str) -> bool:
    """Whether "the protocol", "the treaty" or "the 2008 convention" may refer back to a treaty of this code."""
    year = YEAR.search(generic)
    if year is not None and OF_YEAR.get(year.group(), code) != code:
        return False
    if "protocol" in generic:
        return code.startswith("CCW-P") or code == "CCW-APII"
    if "conven" in generic:  # convention, convención, convenio
        return code not in ("ATT", "CTBT", "TPNW") and not code.startswith("CCW-")
    return True


PARTIES_TO = re.compile(
    r"\b(?:by|par|por) (?:[\w-]+ ){0,5}(?:part(?:y|ies?|es)|members?|membres?|miembros?)(?: contra[\w]+)?"
    r" (?:to|of|à|de|en|a|del) ?(?:the |la |l['’]|el )?$",
    re.IGNORECASE,
)
"""What leads to a treaty whose parties did something: "adopted by the parties to the Convention"."""

AS_IT = re.compile(
    r"\b(?:l'(?:ont|a|avaient|avait|ayant)|y (?:sont|ont|est|a|étaient)|(?:la|lo) (?:han?|habían?|firm|ratific)\w*)\b"
)
"""A pronoun that stands for a treaty told in an earlier sentence, whatever is named behind it."""

CLAUSE = re.compile(r";|\b(?:tandis qu|alors qu|mientras que|while|whereas)")
"""What sets the clause of another treaty beside one that goes on about the treaty told before."""
