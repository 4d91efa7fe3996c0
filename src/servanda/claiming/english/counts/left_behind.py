"""How many parties will be left when those that announced it have gone: "once all five have left, 161 will remain"."""

from __future__ import annotations

import re

from servanda.claiming.english.phrases import PARTIES, STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.coming import left_behind

_GOING = re.compile(
    r"\b(?:leav\w+|left|quit\w*|withdr\w+|exit\w*|depart\w+|pull(?:s|ed|ing)? out|denounc\w+|denunciations?|gone)\b"
)
_COUNTED = rf"(?:(?:remaining )?(?:{PARTIES}|{STATES}))"
_THEN = r"(?:once|after|when|as soon as|with)\b[^.;,]{3,80}"
_WILL = r"(?:(?:will|would|is|are) (?:(?:then|still|only|set|due|expected|going|to|thus) )*)"
_FEWER = r"(?:fall|drop|shrink|decline|go down|be (?:reduced|cut|down)|sink|decrease|slip)"
_LESS = r"(?:bring|cut|reduce|lower|shrink|drop|take|push)"
_NUMBER = rf"(?:(?:the |its |their |overall |total )*(?:membership|(?:number|total|tally) of {_COUNTED})|{{T}}'s? membership)"


_left = left_behind(_GOING)


LEFT_BEHIND: tuple[Rule, ...] = (
    rule(
        "once they have left, so many remain",
        rf"\b{_THEN}, (?:only |just |a total of )*{{N}} {_COUNTED} {_WILL}(?:remain|be left|stay|be part|be bound|be members)",
        _left,
        "Five states are leaving the Convention. Once all five have left, 161 states will remain",
    ),
    rule(
        "so many remain once they have left",
        rf"{{N}} {_COUNTED} {_WILL}(?:remain|be left|stay)(?: in {{U}})? (?:once|after|when|as soon as)\b",
        _left,
        "Five states are leaving the Convention. 161 states will remain once all five have left",
    ),
    rule(
        "it will be left with so many",
        rf"(?:{{T}}|\bit) {_WILL}(?:be left with|be down to|have|count|number|retain|keep) (?:only |just )*{{N}} {_COUNTED}",
        _left,
        "When all five withdrawals have taken effect, the Convention will have 161 States Parties",
    ),
    rule(
        "which will leave it with so many",
        rf"\b(?:will|would) (?:then |thus |together )*leave (?:(?:it|{{T}}) with )?(?:only |just )*{{N}} {_COUNTED}",
        _left,
        "Five states are quitting the Convention, which will leave it with 161 parties",
    ),
    rule(
        "which will bring it down to so many",
        rf"\b(?:will|would) (?:then |thus |together )*{_LESS} {_NUMBER}(?: (?:of|in|to) {{U}})?(?: down)?(?: from <N\d+>)? to (?:only |just )*{{N}}",
        _left,
        "Five states are leaving the Convention, which will bring the number of parties down to 161",
    ),
    rule(
        "its membership will fall to so many",
        rf"{_NUMBER}(?: (?:of|in|to) {{U}})? {_WILL}{_FEWER}(?: down)?(?: from <N\d+>)? to (?:only |just )*{{N}}",
        _left,
        "When they have left the Convention, its membership will fall to 161",
    ),
)
