"""The first look: whether a text can hold a claim at all, told by searching it for a few words.

A checker finds nothing in a text without one of the literals of its language. The words here are those literals
in all languages, or parts of them, as plain strings: looking for these is many times faster than a pattern.
A text that is passed over would have given no claim; the tests hold the words against the literals.
"""

from __future__ import annotations

import html
import re

from servanda.documents import limits, plain
from servanda.errors import UnreadableFile

WORDS = (
    *("convention", "convenci", "convenio", "treaty", "traité", "tratado", "protocol", "ratif", "signat"),
    *(
        "firmantes",
        "nuclear",
        "cluster",
        "landmine",
        "mine-ban",
        "mine ban",
        "antipersonnel",
        "anti-personnel",
    ),
    *("arms trade", "chemical weapons", "state part", "states part", "tat partie", "tats partie"),
    *("estado parte", "estados parte", "ottawa", "oslo", "mines", "mine anti", "minas", "munitions"),
    *("fragmentation", "submuniciones", "racimo", "commerce des armes", "comercio de armas"),
    *("armes classiques", "armes chimiques", "armes nucléaires"),
    *("armas convencionales", "armas químicas", "armas nucleares"),
)
"""In lower case. A literal that begins or ends with one of these needs no entry of its own."""

SHORT = ("ccm", "att", "ccw", "tian", "tice", "ccac", "ciac", "tca", "tpan", "tpce")
"""Words that tell only where they stand alone."""

_ALONE = tuple((word, re.compile(rf"{word}(?<!\w{word})\b")) for word in SHORT)
_LOOKALIKES = (("ſ", "s"), ("ı", "i"), ("İ", "i"))
"""Letters that patterns without regard to case take for another, and lower case does not."""

_MARKUP = re.compile(r"<[^<>]*>")
_HIDDEN = ("\u00ad", "\u200b", "\u2060", "\ufeff")
"""What stands within words of a page and is not shown."""


def may_claim(text: str) -> bool:
    """Whether a text can hold a claim in any language."""
    if not text.isascii():
        for letter, plain_letter in _LOOKALIKES:
            text = text.replace(letter, plain_letter)
    text = text.lower()
    return any(word in text for word in WORDS) or any(
        word in text and alone.search(text) is not None for word, alone in _ALONE
    )


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
