"""Figures of one text that must agree with each other: a part and its percentage, a total and its parts, a list
and its number, a rise and its ends, two dates and the time between them.

Everything here errs towards silence: two figures are held against each other only where the grammar leaves no
doubt that they belong together. The words come from the language (``Adding``), the logic is the same for all.
"""

from servanda.claiming.agreeing.rules import agreements, rules_of_agreement
from servanda.claiming.agreeing.words import Adding

__all__ = ["Adding", "agreements", "rules_of_agreement"]
