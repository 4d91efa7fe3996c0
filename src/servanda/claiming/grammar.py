"""How a rule of a grammar is written: a pattern over a sentence in which every mention stands as a tag.

The sentence "The Convention on Cluster Munitions has been signed by 111 nations" is matched as
``<T0> has been signed by <N1> nations``: in small letters, one space between words, lists of states drawn
together into one tag. A rule names its groups ``n`` (a number), ``s`` (states), ``d`` (a date), ``g`` (a
group), ``o`` (an ordinal), and so on; what the groups caught is turned into a claim by ``make``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

Make = Callable[[Reading, re.Match[str]], Found | list[Found] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: its name, examples of what it finds, the pattern, and how a match becomes a claim."""

    name: str
    examples: tuple[str, ...]
    pattern: re.Pattern[str]
    make: Make
    needs: tuple[str, ...]
    """The tags without which the pattern cannot match, so that most sentences are passed over at once."""


def rule(name: str, pattern: str, make: Make, *examples: str) -> Rule:
    """A rule; ``N``, ``S``, ``D``, ``G``, ``T``, ``O`` in braces stand for mentions: ``{N}`` with its hedge."""
    needs = tuple(f"<{sort}" for sort in sorted(mandatory(pattern)))
    return Rule(name=name, examples=examples, pattern=re.compile(expand(pattern)), make=make, needs=needs)


_SORT = {"N": "N", "M": "N", "S": "S", "R": "S", "D": "D", "E": "D", "G": "G", "O": "O", "P": "P"}
_TOKEN = re.compile(
    r"\\.|\[(?:\\.|[^\]])*\]|\(\?P<\w+>|\(\?[:=!]|\(\?<[=!]|[()|]|\{([A-Z])\}|<([A-Z])\\d\+>|."
)


def mandatory(pattern: str) -> set[str]:
    """The sorts of mention a pattern cannot do without: those in no optional group and no alternative."""
    tokens = list(_TOKEN.finditer(pattern))
    # Each open group: the sorts it needs so far, and whether it offers alternatives.
    stack: list[tuple[set[str], bool, bool]] = [(set(), False, False)]
    for place, token in enumerate(tokens):
        text = token.group()
        if text.startswith("("):
            stack.append((set(), False, text in ("(?!", "(?<!", "(?<=", "(?=")))
        elif text == "|":
            needed, _, looking = stack.pop()
            stack.append((needed, True, looking))
        elif text == ")" and len(stack) > 1:
            needed, alternatives, looking = stack.pop()
            after = tokens[place + 1].group() if place + 1 < len(tokens) else ""
            if not (alternatives or looking or after in ("?", "*", "{")):
                stack[-1][0].update(needed)
        elif token.group(1) or token.group(2):
            sort = _SORT.get(token.group(1) or token.group(2))
            if sort:
                stack[-1][0].add(sort)
    needed, alternatives, _ = stack[0]
    return set() if alternatives else needed


_TAGS = {
    "{N}": r"(?:<H\d+> )*(?:only |just |now |a total of |some )*(?P<n><N\d+>)(?: \(<N\d+>\))?",
    "{M}": r"(?:<H\d+> )*(?:only |just |now )*(?P<m><N\d+>)",
    "{S}": r"(?P<s><S\d+>)",
    "{R}": r"(?P<r><S\d+>)",
    "{D}": r"(?P<d><D\d+>)",
    "{E}": r"(?P<e><D\d+>)",
    "{G}": r"(?P<g><G\d+>)",
    "{O}": r"(?P<o><O\d+>)",
    "{P}": r"(?:<H\d+> )*(?P<p><P\d+>)",
    "{T}": r"(?:the |this |that |its |a |both )?(?:\d{4} )?(?P<t><[TC]\d+>)",
    "{U}": r"(?:the |this |that |its |a )?(?:<D\d+> )?(?:<[TC]\d+>)",
}


def expand(pattern: str) -> str:
    """The regular expression of a rule's pattern."""
    for tag, expression in _TAGS.items():
        pattern = pattern.replace(tag, expression)
    return pattern
