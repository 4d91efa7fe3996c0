"""English: its words and its rules, with examples beside them."""

from servanda.claims.english.grammar import ENGLISH

__all__ = ["ENGLISH"]
