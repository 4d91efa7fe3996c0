"""English: its words and its rules, with examples beside them."""

from servanda.claiming.english.grammar import ENGLISH

__all__ = ["ENGLISH"]
