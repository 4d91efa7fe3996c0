"""Bytes as text: which encoding they are in, and what is said where that is not certain.

The order is fixed: a byte order mark, the encoding declared, UTF-16 without a mark, UTF-8, and only then
Windows-1252 for a Latin script, or what ``charset-normalizer`` finds most likely for another. Bytes that
fit nothing are read with U+FFFD in their place, and that is a problem to be shown.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from servanda.documents.contents import Contents
from servanda.documents.dating import stamp
from servanda.documents.titles import heading
from servanda.documents.word_lists import words
from servanda.errors import Problem, UnreadableFile

ENCODINGS = ("cp1251", "koi8_r", "cp1256", "gb18030", "big5")
"""What is tried where nothing is declared, it is not Unicode, and the script is not Latin."""

_WESTERN = "cp1252"
_LATIN_SHARE = 0.4
_ASCII_LETTERS = [bytes((code,)) for code in b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"]
_HIGH = bytes(range(128, 256))

_NO_CHARSETS = words("punycode idna unicode_escape raw_unicode_escape utf-7 undefined mbcs oem")
"""Codecs of Python that no document is written in, some of them slow on purpose-made bytes."""

_ZEROS = 0.01
"""The share of zero characters that a damaged text may have; a binary file has more."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text with line ends ``\\n`` and no byte order mark, and what was odd about its bytes."""

    text: str
    problems: tuple[Problem, ...] = ()


def contents(data: bytes, name: str) -> Contents:
    """A plain text: the decoded file, unchanged but for line ends and the byte order mark."""
    decoded = decode(data, name)
    return Contents(text=decoded.text, media="text/plain", problems=decoded.problems)


_FRONT = re.compile(r"\A---[ \t]*\n(.{0,20000}?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)


def markdown(data: bytes, name: str) -> Contents:
    """A Markdown text: its source, unchanged, so that claims are located where the author edits them.

    Title and date are taken from the block of settings at its top, if it has one.
    """
    decoded = decode(data, name)
    front = _FRONT.match(decoded.text)
    settings = front[1] if front else ""
    date = _setting(settings, "date")
    return Contents(
        text=decoded.text,
        media="text/markdown",
        title=_setting(settings, "title") or heading(decoded.text[front.end() if front else 0 :]),
        published=stamp(date) if date else None,
        problems=decoded.problems,
    )


def _setting(settings: str, key: str) -> str | None:
    match = re.search(rf"^{key}[ \t]*:[ \t]*(\S.*?)[ \t]*$", settings, re.MULTILINE | re.IGNORECASE)
    return match[1].strip("'\"") or None if match else None


def decode(data: bytes, name: str, declared: str | None = None) -> Decoded:
    """The text of some bytes. Raises UnreadableFile where they are plainly no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding, name)
    if declared and (known := _codec(declared)) is not None:
        return _read(data, known, name)
    wide = _wide(data) if b"\0" in data else None
    if wide:
        return _read(data, wide, name)
    try:
        return _checked(data.decode("utf-8"), name)
    except UnicodeDecodeError:
        return _unmarked(data, name)


def _codec(declared: str) -> str | None:
    """Python's codec for a declared encoding; what browsers call Latin-1 and ASCII is Windows-1252."""
    try:
        "".encode(declared.strip())
        found = codecs.lookup(declared.strip()).name
    except (LookupError, ValueError):
        return None
    if found in _NO_CHARSETS:
        return None
    return "cp1252" if found in ("iso8859-1", "ascii") else found


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark, seen by its zero bytes: one of each pair is zero in Western text."""
    sample = data[:4096]
    pairs = len(sample) // 2
    if pairs < 8:
        return None
    high, low = sample[0::2].count(0), sample[1::2].count(0)
    if low > 0.4 * pairs and high < 0.05 * pairs:
        return "utf-16-le"
    if high > 0.4 * pairs and low < 0.05 * pairs:
        return "utf-16-be"
    return None


def _unmarked(data: bytes, name: str) -> Decoded:
    broken = data.decode("utf-8", errors="replace")
    multibyte = sum(1 for character in broken if character > "\x7f" and character != "\ufffd")
    if multibyte >= broken.count("\ufffd"):
        return _read(data, "utf-8", name)
    encoding = _likely(data)
    if encoding is None:
        return _read(data, "utf-8", name)
    decoded = _read(data, encoding, name)
    guess = Problem(
        file=name,
        message=f"does not say its encoding and is not UTF-8: read as {encoding}",
        hint="save it as UTF-8 if letters look wrong",
    )
    return Decoded(text=decoded.text, problems=(guess, *decoded.problems))


def _likely(data: bytes) -> str | None:
    """The likeliest encoding of bytes that are not Unicode; None where they fit none."""
    sample = data[:200_000]
    letters = sum(map(sample.count, _ASCII_LETTERS))
    high = len(sample) - len(sample.translate(None, _HIGH))
    # Where few letters are beyond ASCII the script is Latin, and a few letters tell too little to choose.
    if high > _LATIN_SHARE * letters:
        try:
            from charset_normalizer import from_bytes
        except ImportError:
            return None
        best = from_bytes(sample, cp_isolation=list(ENCODINGS), enable_fallback=False).best()
        return best.encoding if best is not None else None
    try:
        data.decode(_WESTERN)
    except UnicodeDecodeError:
        return None
    return _WESTERN


def _read(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        return _checked(data.decode(encoding), name)
    except UnicodeDecodeError as error:
        text = data.decode(encoding, errors="replace")
        places = text.count("\ufffd")
        problem = Problem(
            file=name,
            where=f"byte {error.start:,}",
            message=f"is not valid {encoding.upper()}: {places:,} places were read as U+FFFD",
            hint="save it again as UTF-8",
        )
        checked = _checked(text, name)
        return Decoded(text=checked.text, problems=(*checked.problems, problem))


def _checked(text: str, name: str) -> Decoded:
    """The text with its line ends made one. Raises UnreadableFile where zeros show that it is none."""
    text = unified(text.removeprefix("\ufeff"))
    zeros = text.count("\0")
    if not zeros:
        return Decoded(text=text)
    if zeros > _ZEROS * len(text):
        raise UnreadableFile(f"{name}: is a binary file, not text; name a document in a form that is read")
    message = f"holds {zeros:,} zero characters: read as U+FFFD"
    problem = Problem(file=name, message=message, hint="save it again as UTF-8")
    return Decoded(text=text.replace("\0", "\ufffd"), problems=(problem,))


def unified(text: str) -> str:
    """The text with all its line ends as ``\\n``."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
