"""The XML of the Treaty Collection made well-formed, with every repair named and nothing lost.

The publisher cut each character to its low byte: the quotation mark U+201C became the control character
1C, the ellipsis U+2026 a bare ampersand (26). True ampersands are written ``&amp;``. So a control
character can be read back for certain, and a bare ampersand is an ellipsis except between two words
that it plainly joins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_BYTES_ABOVE = re.compile(rb"[\x80-\xff]+")
_LOST_HIGH_BYTE = {
    "\x02": "\u2002", "\x03": "\u2003", "\x10": "\u2010", "\x11": "\u2011", "\x12": "\u2012",
    "\x13": "\u2013", "\x14": "\u2014", "\x15": "\u2015", "\x18": "\u2018", "\x19": "\u2019",
    "\x1a": "\u201a", "\x1c": "\u201c", "\x1d": "\u201d", "\x1e": "\u201e",
}  # fmt: skip
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)")
_NAMES = (
    "Document|Treaty|Template|Header|Chapter|SubChapter|Name|ExternalData|Numsect|Subnumsect|Titlesect|Subtitlesect"
    "|Conclusion|EIF|Label|Labeltext|Registration|Status|SignatoriesLabel|Signatories|PartiesLabel|Parties"
    "|CustomText|TreatyText|TreatyNote|Text|Termination|Expiration|Participants|Table|TGroup|Thead|Tbody|Rows|Row"
    "|Entry|Title|Para|SpecialTables|TableNo|Columns|Column|TableHeader|Declarations|Declaration|Objections|Objection"
    "|DeclarationsUnderArticle|Notifications|Notification|TerritorialApplications|Application|DateNotification"
    "|Territories|Participant|EndNotes|Notes|Note|index|text|table|totalCols|row|col|col1|col2|col3|LON"
    r"|Ratification|Ratification\.date|State\.no\.link|Signature|Footer"
)
_BRACKET = re.compile(rf"<(?!/?(?:{_NAMES})(?:\s[^<>]*)?/?>|\?xml\s|!--)")
_LOST_CHARACTER = re.compile(r"(?<=[A-Za-z])\?(?=[A-Za-z0-9(])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """One kind of repair: what was done how often, and the first line."""

    message: str
    line: int


def decoded(data: bytes) -> tuple[str, list[Repair]]:
    """The text of a file that may mix encodings: valid UTF-8 is read as such, the rest as Windows-1252."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    if data.isascii():
        return data.decode("ascii"), []
    pieces: list[str] = []
    end = utf8 = windows = first_utf8 = first_windows = 0
    for run in _BYTES_ABOVE.finditer(data):
        pieces.append(data[end : run.start()].decode("ascii"))
        end = run.end()
        try:
            pieces.append(run[0].decode("utf-8"))
            first_utf8 = first_utf8 or _line(data, run.start())
            utf8 += 1
        except UnicodeDecodeError:
            if any(byte < 0xA0 for byte in run[0]):
                first_windows = first_windows or _line(data, run.start())
                windows += 1
            # Five bytes mean nothing in Windows-1252; they keep their number.
            pieces.append("".join(_windows(byte) for byte in run[0]))
    pieces.append(data[end:].decode("ascii"))
    repairs = []
    declared = re.match(rb"<\?xml[^>]*encoding=[\"']([^\"']+)", data)
    if utf8 and (declared is None or declared[1].lower() != b"utf-8"):
        repairs.append(Repair(message=f"{_times(utf8, 'passage')} in UTF-8 read as such", line=first_utf8))
    if windows:
        repairs.append(
            Repair(message=f"{_times(windows, 'passage')} in Windows-1252 read as such", line=first_windows)
        )
    return "".join(pieces), repairs


def _windows(byte: int) -> str:
    return bytes((byte,)).decode("cp1252", errors="ignore") or chr(byte)


def repaired(text: str) -> tuple[str, list[Repair]]:
    """The same text, well-formed as far as characters go, line for line; and what was repaired."""
    mended = _Mended(text.replace("\r\n", "\n").replace("\r", " "))
    mended.replace(_AMPERSAND, "bare ampersand", "read as the ellipsis that was meant", _ellipsis)
    mended.replace(_AMPERSAND, "bare ampersand", "read as text", lambda _: "&amp;")
    mended.replace(
        _CONTROL,
        "control character",
        "read as the punctuation that was meant",
        lambda found: _LOST_HIGH_BYTE.get(found[0]),
    )
    mended.replace(_CONTROL, "control character", "that stands for nothing left out", lambda _: " ")
    mended.replace(_BRACKET, "angle bracket", "with no element behind read as text", lambda _: "&lt;")
    lost = [found.start() for found in _LOST_CHARACTER.finditer(mended.text) if not _in_address(found)]
    if lost:
        mended.note(
            len(lost), "question mark", "where the publisher lost a character left as printed", lost[0]
        )
    return mended.text, mended.repairs


class _Mended:
    def __init__(self, text: str) -> None:
        self.text = text
        self.repairs: list[Repair] = []

    def replace(self, pattern: re.Pattern[str], noun: str, done: str, meaning: object) -> None:
        """Replaces what the pattern finds and ``meaning`` can tell; leaves the rest."""
        assert callable(meaning)
        count, first = 0, -1

        def one(found: re.Match[str]) -> str:
            nonlocal count, first
            value = meaning(found)
            if value is None:
                return found[0]
            count += 1
            first = found.start() if first < 0 else first
            return str(value)

        text = pattern.sub(one, self.text)
        if count:
            self.note(count, noun, done, first)
            self.text = text

    def note(self, count: int, noun: str, done: str, position: int) -> None:
        """Writes down one kind of repair."""
        line = self.text.count("\n", 0, position) + 1
        self.repairs.append(Repair(message=f"{_times(count, noun)} {done}", line=line))


def _ellipsis(found: re.Match[str]) -> str | None:
    before = found.string[max(0, found.start() - 30) : found.start()]
    after = found.string[found.end() : found.end() + 2]
    glued = before[-1:].isalnum() and after[:1].isalnum()
    joining = (
        re.search(r"(?:^|[\s>(])[A-Z]\w*\.? $", before) is not None and re.match(r" [A-Z]", after) is not None
    )
    in_name = (
        re.search(r"<(?:Entry|Column|Participant|Name|Titlesect|Subtitlesect)>[^<]*$", before) is not None
    )
    return None if glued or joining or in_name else "\u2026"


def _in_address(found: re.Match[str]) -> bool:
    return "." in found.string[max(0, found.start() - 6) : found.start()]


def _line(data: bytes, position: int) -> int:
    return data.count(b"\n", 0, position) + 1


def _times(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' if count != 1 else ''}"
