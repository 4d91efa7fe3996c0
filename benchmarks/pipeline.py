"""The pipeline a user would write with spaCy to find what a text says about treaties: names, numbers and dates.

A blank English pipeline, the rule-based sentencizer, and an entity ruler with the names of states and treaties that
servanda knows, numbers by ``like_num`` and dates by patterns. It finds; it reads nothing out of what it found, and
judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from servanda.claiming.languages import TONGUES
from servanda.claiming.literals import alternatives, told
from servanda.claiming.naming import names_of
from tests.claims.test_treaty_names import NAMES

MONTHS = "january february march april may june july august september october november december".split()


def states() -> dict[str, str]:
    """The names of states as servanda has them, with their codes."""
    return {
        " ".join(words): code for options in names_of(TONGUES["en"]).values() for words, code, _ in options
    }


def treaties() -> dict[str, str]:
    """The names of treaties that our tests list and that can be listed from our patterns, in small letters."""
    listed = {name.lower(): code for code, names in NAMES["en"].items() for name in names}
    return listed | {
        wording: code
        for code, pattern in TONGUES["en"].treaties
        if code
        for branch in alternatives(pattern)
        for wording in told(branch).wordings or ()
        if len(wording) > 2
    }


def pipeline() -> Any:
    """The spaCy pipeline."""
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    named = nlp.add_pipe("entity_ruler", name="treaties", config={"phrase_matcher_attr": "LOWER"})
    named.add_patterns(
        [{"label": "TREATY", "pattern": name, "id": code} for name, code in treaties().items()]
    )
    number, month, year = {"LIKE_NUM": True}, {"LOWER": {"IN": MONTHS}}, {"SHAPE": "dddd"}
    ruler = nlp.add_pipe("entity_ruler", name="others")
    ruler.add_patterns([{"label": "GPE", "pattern": name, "id": code} for name, code in states().items()])
    ruler.add_patterns(
        [
            {"label": "DATE", "pattern": [number, month, year]},
            {"label": "DATE", "pattern": [month, number, {"ORTH": ","}, year]},
            {"label": "DATE", "pattern": [month, year]},
            {"label": "DATE", "pattern": [number, month]},
            {"label": "PERCENT", "pattern": [number, {"LOWER": {"IN": ["%", "percent"]}}]},
            {"label": "CARDINAL", "pattern": [number]},
        ]
    )
    return nlp


def found(nlp: Any, texts: Iterable[str]) -> Iterator[list[tuple[str, str, str]]]:
    """Of each text the sentences' entities: label, code, words."""
    for document in nlp.pipe(texts):
        yield [
            (entity.label_, entity.ent_id_, entity.text)
            for sentence in document.sents
            for entity in sentence.ents
        ]
