"""How law is asked: questions, articles, cases and answers, and the reckoning of a state's history."""

from servanda.engine.answers import Answer, Conflict, Not, Undetermined, With
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, General, Instruments
from servanda.engine.dockets import Docket, Lists, docket, lists_of
from servanda.engine.history import STANDINGS, WORDS, History, Standing
from servanda.engine.lines import lines_of, owes_anything
from servanda.engine.obligations import Obligation
from servanda.engine.owed import Line
from servanda.engine.questions import Question
from servanda.engine.reckoning import reckon

__all__ = [
    "STANDINGS",
    "WORDS",
    "Answer",
    "Case",
    "Conflict",
    "Docket",
    "General",
    "History",
    "Instruments",
    "Line",
    "Lists",
    "Not",
    "Obligation",
    "Question",
    "Standing",
    "Treaty",
    "Undetermined",
    "With",
    "docket",
    "lines_of",
    "lists_of",
    "owes_anything",
    "reckon",
]
