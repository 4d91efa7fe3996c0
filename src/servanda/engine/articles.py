"""How a treaty is written down: its head, then its articles, each coded, procedural or not coded and why."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from servanda.acts import Instrument
from servanda.engine.answers import Answer, Conflict, Not, Outcome, Undetermined, Value, With
from servanda.engine.questions import Question

Verdict = date | bool | Not | With | Undetermined | None
RuleFunction = Callable[..., Verdict]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of one paragraph: the question it answers, our paraphrase, and the rules it defeats.

    ``about`` is the obligation it concerns, empty for questions about standing.
    """

    article: str
    question: Question
    name: str
    paraphrase: str
    decide: RuleFunction
    defeats: frozenset[str]
    about: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """An article that holds no rule of ours: procedural, or not coded for a stated reason."""

    number: str
    mark: str
    about: str


@dataclass(slots=True, kw_only=True)
class Treaty:
    """A treaty as law: its head as facts, its rules in the order of the articles.

    ``article_numbers`` lists the articles of the text, so that a test can name the ones nobody accounted
    for. ``threshold`` is how many instruments bring it into force and ``counting`` their kinds, where only
    some count; ``annex_states`` are those whose instruments it waits for. ``parent`` is the code of the
    framework convention of a protocol, ``aliases`` what people call it. ``days_of_grace`` are the days by which ways
    of counting a period differ, for an obligation where they do: nobody is late by them.
    """

    code: str
    number: str
    title: str
    short: str
    aliases: tuple[str, ...] = ()
    noun: str = "Convention"
    adopted: date | None = None
    adopted_at: str = ""
    opened: date | None = None
    threshold: int | None = None
    counting: tuple[Instrument, ...] = ()
    article_numbers: tuple[str, ...] = ()
    annex_states: tuple[str, ...] = ()
    parent: str = ""
    text: str = ""
    generic: bool = False
    days_of_grace: dict[str, int] = field(default_factory=dict)
    rules: dict[Question, list[Rule]] = field(default_factory=dict)
    marked: dict[str, Article] = field(default_factory=dict)
    silent: dict[Question, str] = field(default_factory=dict)

    def rule(
        self, article: str, question: Question, *, about: str = "", defeats: tuple[str, ...] = ()
    ) -> Callable[[RuleFunction], RuleFunction]:
        """Enter a function as the rule of an article; its docstring is our paraphrase of it."""

        def enter(decide: RuleFunction) -> RuleFunction:
            paraphrase = " ".join(inspect.cleandoc(decide.__doc__ or "").split())
            if not paraphrase:
                raise ValueError(f"{self.code} {article}: a rule needs its paraphrase")
            rules = self.rules.setdefault(question, [])
            name = decide.__name__
            if any(rule.name == name for rule in rules):
                raise ValueError(f"{self.code} {article}: two rules named {name}")
            rules.append(Rule(article, question, name, paraphrase, decide, frozenset(defeats), about))
            return decide

        return enter

    def procedural(self, number: str, about: str) -> None:
        """Mark an article as one that gives no effect to acts of states (meetings, costs, languages)."""
        self.marked[number] = Article(number, "procedural", about)

    def not_coded(self, number: str, reason: str) -> None:
        """Mark an article as law that is not coded, and say why."""
        self.marked[number] = Article(number, "not_coded", reason)

    def silent_on(self, question: Question, reason: str) -> None:
        """Say that no article answers a question, and why: what the treaty passes over stays undetermined."""
        self.silent[question] = reason

    def unaccounted(self) -> list[str]:
        """The articles that are neither coded nor marked; a test holds this to be empty."""
        coded = {rule.article.partition("(")[0] for rules in self.rules.values() for rule in rules}
        return [
            number for number in self.article_numbers if number not in coded and number not in self.marked
        ]

    def about(self, question: Question) -> tuple[str, ...]:
        """The obligations for which a rule answers the question, in the order of the articles."""
        return tuple(dict.fromkeys(rule.about for rule in self.rules.get(question, ())))

    def answer(self, question: Question, *facts: Any, about: str = "") -> Outcome:
        """What the rules for this question, about this obligation where it has one, say of these facts."""
        fired: list[tuple[Rule, Answer | Undetermined]] = []
        for rule in self.rules.get(question, ()):
            if rule.about != about:
                continue
            verdict = rule.decide(*facts)
            if verdict is not None:
                fired.append((rule, _answer(rule, verdict)))
        if len(fired) == 1:
            return fired[0][1]
        if not fired:
            silence = f"the law of {self.code} as coded does not say {question.value}"
            return Undetermined(self.silent.get(question, silence))
        defeated = frozenset[str]().union(*(rule.defeats for rule, _ in fired))
        left = [answer for rule, answer in fired if rule.name not in defeated]
        if len(left) == 1:
            return left[0]
        positions = tuple(answer for answer in left if isinstance(answer, Answer))
        return Conflict(positions) if len(positions) == len(left) else Undetermined(_missing(left))


def owes_anything(law: Treaty) -> bool:
    """Whether the treaty has rules on obligations."""
    return bool(law.about(Question.OBLIGATION_ARISES) or law.about(Question.REPORT_DUE))


def _missing(answers: list[Answer | Undetermined]) -> str:
    return "; ".join(answer.missing for answer in answers if isinstance(answer, Undetermined))


def _answer(rule: Rule, verdict: Verdict) -> Answer | Undetermined:
    value: Value
    caveat = ""
    if isinstance(verdict, Undetermined):
        return replace(verdict, article=rule.article)
    if isinstance(verdict, Not):
        value, caveat = None, verdict.reason
    elif isinstance(verdict, With):
        value, caveat = verdict.value, verdict.caveat
    else:
        value = verdict
    return Answer(value, rule.article, rule.paraphrase, caveat)
