"""French: its words and its rules, with examples beside them."""

from servanda.claiming.french.grammar import FRENCH

__all__ = ["FRENCH"]
