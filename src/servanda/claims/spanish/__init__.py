"""Spanish: its words and its rules, with examples beside them."""

from servanda.claims.spanish.grammar import SPANISH

__all__ = ["SPANISH"]
