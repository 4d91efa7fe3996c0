"""How law is asked: questions, articles, cases and answers, and the reckoning of a state's history.

What a state owes (``obligations``, ``lines`` and what they need) is imported where it is asked for: a standing does not
wait for it.
"""

from servanda.engine.answers import Answer, Conflict, Not, Undetermined, With
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, General, Instruments
from servanda.engine.history import STANDINGS, WORDS, History, Standing
from servanda.engine.questions import Question
from servanda.engine.reckoning import reckon

__all__ = [
    "STANDINGS",
    "WORDS",
    "Answer",
    "Case",
    "Conflict",
    "General",
    "History",
    "Instruments",
    "Not",
    "Question",
    "Standing",
    "Treaty",
    "Undetermined",
    "With",
    "reckon",
]
