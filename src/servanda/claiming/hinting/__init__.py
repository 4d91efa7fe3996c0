"""What a sentence says in words that no rule of its grammar covers, where the record confirms it.

A grammar can never be complete. A figure among words for states and ratifying, a day beside "in force", a state after
"including": these are read by the words near them. Such a reading may support a claim; it never calls one wrong.
"""

from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.seeking import confirmed

__all__ = ["Hints", "confirmed"]
