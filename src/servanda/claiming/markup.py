"""What a page is written with and nobody reads aloud: wiki markup, references and the marks of footnotes.

Blanks take its place, letter for letter, so that every place in the text stays what it was.
"""

from __future__ import annotations

import re

_SIGNS = ("[", "'''", "{{", "&nbsp;", "<ref", "<su", "<br", "<!--", *"¹²³⁴⁵⁶⁷⁸⁹⁰†‡")
"""One of these is in every text that has any markup."""

_MARKUP = re.compile(
    r"<ref[^<>]{0,300}/>|<ref[^<>]{0,300}>(?:(?!</?ref)[^\0]){0,3000}?</ref>|"
    r"<!--[^\0]{0,2000}?-->|"
    r"</?(?:su[bp]|br|small|nowiki|span|b|i|em|strong)(?:\s[^<>]{0,200})?/?>|"
    r"\{\{(?:nowrap|nobr|nobold|small|abbr|lang\|\w{2,3})\||"
    r"\{\{[^{}]{0,1000}\}\}|\}\}|"
    r"\[\[(?:[^\[\]|\n]{1,150}\|(?=[^\[\]|\n]))?|\]\]|"
    r"(?<![\s(])\[(?:\d{1,3}|[a-z]|note \d{1,2})\](?![ \t]*(?:\n|$))|"
    r"'''(?:'')?|(?<![\w'])''(?=\w)|(?<=[\w.,])''(?![\w'])|&nbsp;|"
    r"(?<=[^\W\d_]|[.,;)\"”’])[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|(?<=\d)[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}(?!\w)|[†‡]",
    re.IGNORECASE,
)


def unmarked(text: str) -> str:
    """The text with blanks for its markup, of the same length; the text itself where it has none."""
    if not any(sign in text for sign in _SIGNS):
        return text
    return _MARKUP.sub(lambda found: " " * len(found.group()), text)
