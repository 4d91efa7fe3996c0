"""A figure of those that signed and went no further, as what follows it tells, in three languages: "32 African states
have signed the Convention but still have to ratify it". Of all that signed there may be many more."""

from __future__ import annotations

import re

from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading

_IT = (
    r"(?: (?:it|them|(?:to |on )?(?:the |this |la |le |el |ce |cette |este |esta )?(?:<[TC]\d+>)))?"
    r"(?: so far| to date| à ce jour| hasta la fecha)?,?"
)
_NOT_YET = (
    r"(?: (?:but|and|yet|though|although|while|who|that|which|however|they|so|far))*"
    r"(?: (?:have|has|had|are|is|were|still|also|all|only|nevertheless))*"
    r"(?: (?:not|never|without|awaiting|pending)| (?:have|has|had|did)n't| (?:remain|remains|waiting|due|yet|still) to|"
    r" (?:yet|still) (?:must|(?:have|has|had|need|needs) to)| must still|"
    r" (?:have|has|had|need|needs) (?:still|yet) to)"
    r"(?: (?:yet|so|far|been|able|to|having|ever|even|formally|actually|proceeded|gone|on|completed?|completing|"
    r"concluded?|deposited?|the|their|its|become|instruments?|of|full|states?))*"
    r" (?:ratif\w+|part(?:y|ies)\b)"
)
_PAS_ENCORE = (
    r"(?: (?:mais|et|qui|toutefois|cependant))*"
    r" (?:(?:doivent|devront|ont|restent) (?:encore|toujours)(?: à)?|sans(?: encore)?)"
    r"(?: (?:la|le|encore|procéder|à|sa|leur))* ?(?:l'(?:avoir )?)?(?:encore )?ratifi\w*"
)
_TODAVIA = (
    r"(?: (?:pero|y|que|aunque))*"
    r" (?:(?:todavía|aún) (?:deben|tienen que|han de|deberán)|(?:deben|tienen que|han de|deberán) (?:todavía|aún)|"
    r"sin(?: haber)?)"
    r"(?: (?:la|lo|proceder|a|su))* ratific\w*"
)
"""Behind "signed": that those who did have not ratified. What all of them ought to do is told without "still"."""

_WENT_NO_FURTHER = re.compile(rf"{_IT}(?:{_NOT_YET}|{_PAS_ENCORE}|{_TODAVIA})")


def went_no_further(claim: Found, reading: Reading, match: re.Match[str]) -> Found:
    """A figure of signers as one of those that have only signed, where the words behind it say so."""
    if claim.kind != "count" or claim.what != "signed":
        return claim
    further = _WENT_NO_FURTHER.match(reading.tagged, match.end())
    if further is None:
        return claim
    end = reading.places[further.end() - 1] + 1
    return replace(claim, what="signatory", end=end, text=reading.source[claim.start : end])
