"""How the rules of a grammar write mentions in short, and what stands for each in a regular expression."""

import re

NOTHING = re.compile(r"(?!)")
"""A pattern that matches nowhere: of what a language has no words for."""

_PRAISED = (
    r"(?:(?:new|same|landmark|historic|global|international|un|united nations|pioneering|lifesaving|life-saving|"
    r"crucial|important|vital|key|humanitarian|essential|groundbreaking|ground-breaking) )*"
)
"""Words of English between an article and a treaty."""

_TAGS = {
    "{N}": r"(?:<H\d+> )*(?:only |just |now |a total of |some )*(?P<n><N\d+>)(?: \(<N\d+>\))?",
    "{M}": r"(?:<H\d+> )*(?:only |just |now )*(?P<m><N\d+>)",
    "{S}": r"(?P<s><S\d+>)(?: \(<S\d+>\))?",
    "{R}": r"(?P<r><S\d+>)",
    "{D}": r"(?P<d><D\d+>)",
    "{E}": r"(?P<e><D\d+>)",
    "{G}": r"(?P<g><G\d+>)",
    "{O}": r"(?P<o><O\d+>)",
    "{P}": r"(?:<H\d+> )*(?P<p><P\d+>)",
    "{T}": rf"(?:the |this |that |its |a |both )?(?:\d{{4}} )?{_PRAISED}(?P<t><[TC]\d+>)",
    "{U}": rf"(?:the |this |that |its |a )?(?:<D\d+> |\d{{4}} )?{_PRAISED}(?:<[TC]\d+>)",
}


def expand(pattern: str) -> str:
    """The regular expression of a rule's pattern."""
    for tag, expression in _TAGS.items():
        pattern = pattern.replace(tag, expression)
    return pattern
