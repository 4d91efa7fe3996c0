"""How much of a document is read at most: whatever is larger is refused or cut, and that is said.

All bounds are here, so that one look shows what hostile input can cost.
"""

from __future__ import annotations

MEGABYTE = 1024 * 1024

FILE_BYTES = 50 * MEGABYTE
"""The largest file, and the largest member of an archive, that is read at all."""

MARKUP_BYTES = 16 * MEGABYTE
"""The largest HTML page: its tree takes some sixteen times its size in memory."""

CHARACTERS = 20_000_000
"""The longest text taken from a PDF or DOCX file, whose few bytes can unpack to very much."""

PAGES = 2_000
"""The pages of a PDF file that are read."""

PDF_SECONDS = 60.0
"""How long the pages of one PDF file may take. A slower one is refused, not cut: where it would be cut
depends on the machine, and the same bytes must always give the same text."""

ARCHIVE_MEMBERS = 20_000
"""The files of an archive that are read."""

ARCHIVE_BYTES = 1024 * MEGABYTE
"""The bytes that all files of an archive may unpack to, together with those of the archives within it."""

ARCHIVE_RATIO = 200
"""How many bytes one packed byte may become; text packs to a third or a tenth, markup to a fiftieth."""

ARCHIVE_RATIO_FROM = MEGABYTE
"""The unpacked size from which the ratio is looked at: short files of blank lines pack very small."""

ARCHIVE_NESTING = 2
"""An archive may hold archives, and no deeper."""

MAIL_PARTS = 300
"""The parts of a message; one that says it has more is refused."""

JSON_CHARACTERS = MEGABYTE
"""The longest block of linked data in a page that is looked at for a date."""
