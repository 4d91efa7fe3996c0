"""German, Dutch, Portuguese and Italian: no grammar, but the words by which a figure or a day is read.

Such a reading counts only where the record confirms it, so these languages support claims and never call one wrong.
"""

from servanda.claiming.by_words.dutch import DUTCH
from servanda.claiming.by_words.german import GERMAN
from servanda.claiming.by_words.italian import ITALIAN
from servanda.claiming.by_words.portuguese import PORTUGUESE

__all__ = ["DUTCH", "GERMAN", "ITALIAN", "PORTUGUESE"]
