"""Spanish: its words and its rules, with examples beside them."""

from servanda.claiming.spanish.grammar import SPANISH

__all__ = ["SPANISH"]
