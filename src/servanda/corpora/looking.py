"""The first look: whether a text can hold a claim at all, told by searching it for a few words.

A checker finds nothing in a text and title without one of the literals of its language. What is looked for are
the literals of all languages, so that whatever is passed over would have given no claim.
"""

from __future__ import annotations

import html
import re

from servanda.claiming.glancing import Glance
from servanda.claiming.languages import BY_WORDS, TONGUES
from servanda.documents import limits, plain
from servanda.errors import UnreadableFile

_GLANCE = Glance(*(tongue.literals for tongue in (*TONGUES.values(), *BY_WORDS.values())))

_MARKUP = re.compile(r"<[^<>]*>")
_HIDDEN = ("\u00ad", "\u200b", "\u2060", "\ufeff")
"""What stands within words of a page and is not shown."""


def may_claim(text: str) -> bool:
    """Whether a text can hold a claim in any language."""
    return _GLANCE.sees(text)


def page_may_claim(data: bytes) -> bool:
    """Whether an HTML page can hold a claim, told from its markup: with its tags, whose attributes may be a
    title, and without them, since they may stand within words."""
    if len(data) > limits.MARKUP_BYTES:
        return True  # it will not be read, and that is to be told
    try:
        source = plain.decode(data, "").text
    except UnreadableFile:
        return True
    source = html.unescape(source) if "&" in source else source
    for hidden in _HIDDEN:
        source = source.replace(hidden, "")
    return may_claim(" ".join(source.split())) or may_claim(" ".join(_MARKUP.sub("", source).split()))


def text_may_claim(data: bytes) -> bool:
    """Whether a plain text can hold a claim, told from its bytes."""
    try:
        return may_claim(plain.decode(data, "").text)
    except UnreadableFile:
        return True
