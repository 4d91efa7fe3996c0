"""Figures of what is planned or supposed, in the languages read here, and of all states there are: none of them tells
how things stand under a treaty."""

from __future__ import annotations

import re

from servanda.claiming.model import COMING, OF_SOME, Found, replace

_TO = r"(?:[^.;<]|<[TCH]\d+>)"
"""Words from what leads to a figure up to the figure."""
_PLAN = re.compile(
    r"\b(?:will|(?:slated|scheduled|expected|due|set|poised|likely|about|supposed|going|preparing|planning|"
    r"plans?|intends?|intending) to) (?:[a-z]+ly |soon |also |both |all |now )*"
    rf"(?:sign|ratify|join|accede|deposit|adhere|follow)\b"
    rf"[^.;]{{0,140}}\b(?:bring|tak|rais|lift|push|increas|mak)ing {_TO}{{0,80}}$|"
    r"\b(?:devrai(?:en)?t|devront|devra|vont|va|s'apprêtent? à|comptent?|prévoi(?:t|ent) de) (?:bientôt |aussi |tous )*"
    r"(?:la |le |l'|y )?(?:ratifier|signer|adhérer|rejoindre|déposer)\b"
    rf"[^.;]{{0,140}}\b(?:port|amen)ant {_TO}{{0,80}}$|"
    r"\b(?:va a|van a|prevén?|deberían?|deben|(?:está|están) por|(?:planea|piensa)n?) (?:pronto |también |todos )*"
    r"(?:ratificar|firmar|adherirse|sumarse|unirse|depositar)\w*\b"
    rf"[^.;]{{0,140}}\b(?:elev|llev|aument)ando {_TO}{{0,80}}$"
)
"""What states are going to do, and words that lead to a figure: "ten are due to ratify, bringing the total to 55"."""
_GOAL = re.compile(
    r"\b(?:(?:need|aim(?:s|ed|ing)?|set out|effort|drive|race|push|campaign|order|hope[sd]?|want(?:s|ed)?|"
    r"wish(?:es|ed)?|on board|immediately|seek(?:s|ing)?|strive|work(?:s|ing)?|pledged?)"
    r" to (?:achieve|reach|attain|hit|get to|arrive at|secure)|getting to|foresaw|foresees?|envisag(?:es?|ed|ing)|"
    r"aspir(?:es?|ed|ing) to|a world (?:of|with)|"
    r"(?:expect|predict|anticipat|forecast)(?:s|e[sd]?|ed|ing)?(?: to (?:see|have))?|"
    r"(?:goal|target|aim|objective)s?(?: (?:is|are|was|were))?:?|"
    r"(?:on (?:its|the|their|our) way|on (?:track|course)|the (?:road|path|way|race|march)) (?:to|towards?|for)|"
    r"(?:so|in order) that|to (?:get|persuade|convince|encourage|invite|urge)) (?:the |a total of |at least |<H\d+> )*$"
)
"""Words right before a figure that is a goal."""
_IF = re.compile(
    r"(?:^|[,;:] |\b(?:and|but|that) )(?:with|(?P<when>when|once) (?:there (?:are|will be)|"
    r"(?:we|they|it|(?:the )?<[TC]\d+>) (?:has|have|counts?|reach(?:es)?))) (?:the |a total of |at least |<H\d+> )*$"
)
_THEN = re.compile(r"[^.;:]*?,[^.;:]*?\b(?:would|could|might|will)\b(?! (?:also )?have (?:been|had|\w+ed)\b)")
"""Words around a figure by which it is a condition: "with 60 ratifications, it would cover half the world"."""


def of_a_plan(claim: Found, match: re.Match[str]) -> Found:
    """The figure as one of a day to come, where the words around it tell of what is going to be or ought to be."""
    if claim.kind != "count" or claim.note not in ("", OF_SOME):
        return claim
    before = match.string[: match.start("n" if match.groupdict().get("n") else 0)]
    planned = _PLAN.search(before) or _GOAL.search(before) or _of_a_condition(match, before)
    return replace(claim, note=COMING) if planned else claim


def _of_a_condition(match: re.Match[str], before: str) -> bool:
    supposed = _IF.search(before)
    then = _THEN.match(match.string, match.end()) if supposed else None
    return supposed is not None and then is not None and bool(supposed["when"] or "will" not in then.group())


def are_all(claim: Found) -> bool:
    """Whether a figure of those outside is of all states there are: so many are outside of no treaty."""
    return claim.what == "outside" and isinstance(claim.value, int) and claim.value >= _NEARLY_ALL


_NEARLY_ALL = 185
