"""The formats servanda reads, and the one way in: a file is identified, then read by its importer."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from servanda.dates import PartialDate
from servanda.errors import UnreadableFile
from servanda.intake import untc_csv, untc_html, untc_xml
from servanda.intake.files import whole
from servanda.intake.reading import Importer, Reading, Request

FORMATS: tuple[Importer, ...] = (untc_html, untc_xml, untc_csv)
"""Each importer, in the order in which they are asked whether a file is theirs."""


def read(path: Path, *, recorded_at: datetime, by: str, published: PartialDate | None = None) -> Reading:
    """What a file says, as proposed entries and Problems; nothing is written.

    ``published`` is the day up to which the file speaks; without it, the newest day found in the file.
    Raises UnreadableFile, in one line, where the file cannot be read as a whole.
    """
    data = whole(path)
    for importer in FORMATS:
        if importer.identifies(data, path):
            return importer.read(data, path, Request(recorded_at=recorded_at, by=by, published=published))
    names = ", ".join(importer.NAME for importer in FORMATS)
    raise UnreadableFile(f"{path}: is in none of the formats that can be read ({names})")
