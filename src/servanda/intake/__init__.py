"""Intake: files that depositaries publish become proposed entries, and Problems for what cannot.

``read`` identifies a file and reads it. It never writes: whoever calls it decides what is appended to
the record. ``FORMATS`` lists the importers.
"""

from servanda.intake.importers import FORMATS, read
from servanda.intake.reading import Reading, Tally

__all__ = ["FORMATS", "Reading", "Tally", "read"]
