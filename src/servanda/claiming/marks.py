"""What is peculiar about the words of a rule, where that bears on what its claims are held against.

A rule bears its marks where it is written, and hands them on to the claims it makes: what judges a claim asks for a
mark, and never for a rule by its name. What the rest of a sentence tells of a claim gives it marks of its own.
"""

from __future__ import annotations

from enum import Flag, auto


class Mark(Flag):
    """Marks of a rule and of its claims; most have none."""

    NONE = 0
    OF_THE_TREATY = auto()
    """Their subject must be the treaty itself: no law, no resolution, and no state's leaving."""
    MAY_BE_DOMESTIC = auto()
    """They may tell of a step at home: a parliament "ratifies" too, earlier than the depositary hears of it."""
    A_NAME = auto()
    """They are a name of the treaty rather than tell of it: "the 1997 Mine Ban Treaty"."""
    CONCLUSION = auto()
    """They tell of the treaty's own conclusion, and of no state's signature."""
    DONE_OR_SIGNED = auto()
    """They tell where and when the treaty was done, or perhaps only signed."""
    TEXT_AGREED = auto()
    """They tell when the text was agreed, which may be months before it was adopted."""
    CEREMONY = auto()
    """They tell of so many signing at once that it was at the ceremony, on one of its days."""
    NUMBER_OF_ALL = auto()
    """They give the number of all instruments by a day, and not that of some of them."""
    LABELLED = auto()
    """They are a label with its figure, which may be of the region in the line above."""
    LIST_ITEM = auto()
    """They are the name of a state in a list."""
    PRESUPPOSED = auto()
    """What they tell is taken for granted even where the sentence wishes: "we hope the remaining two will join"."""
    ANSWER = auto()
    """They answer a question, and say nothing unless one stands right before."""
    BY_THE_DEPOSITARY = auto()
    """Their sentence tells what only the depositary's list does: who came last, what set off the entry into force."""
    ITSELF = auto()
    """They are told in one breath with what can only be told of the treaty itself."""
    ALONE = auto()
    """No state stands in their sentence or in the one before, of which they could be said."""


OF_THE_SENTENCE = Mark.BY_THE_DEPOSITARY | Mark.ITSELF | Mark.ALONE
"""Marks that no rule bears, as they are told by what stands around its words."""
