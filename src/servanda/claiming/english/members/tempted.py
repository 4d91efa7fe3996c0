"""States that think of leaving a treaty, and are in it still: "Lithuania is also considering pulling out of the treaty"."""

from __future__ import annotations

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE

_THINKS = r"(?:consider(?:s|ing|ed)?|mull(?:s|ing|ed)?|weigh(?:s|ing|ed)?|contemplat(?:es|ing|ed)|thinking (?:of|about)|debat(?:es|ing)|discuss(?:es|ing)|ponder(?:s|ing)|explor(?:es|ing)|toy(?:s|ing) with|threaten(?:s|ed|ing) with)"
_LEAVING = r"(?:pulling out|leaving|quitting|exiting|withdrawing|withdrawal|denouncing|an exit|an? (?:possible |potential )?withdrawal|(?:its|their|the) (?:own )?(?:exit|withdrawal|departure)|whether to (?:leave|quit|exit|withdraw|pull out|denounce))"

TEMPTED: tuple[Rule, ...] = (
    rule(
        "thinks of leaving it",
        rf"{{S}}(?:'s? (?:parliament|government|cabinet|president|leaders|lawmakers|defen[cs]e minister))?,? (?:(?:is|are|was|were|has been|have been|also|now|both|all|reportedly|seriously|already|openly|too|still|which|who) )*{_THINKS} (?:the idea of |the option of |the possibility of )?{_LEAVING}(?: of| from)? {{T}}",
        making.membership("parties", note=UNSURE),
        "Lithuania is also considering pulling out of the Ottawa Treaty",
        "Lithuania's parliament is debating whether to leave the Ottawa Treaty",
    ),
)
