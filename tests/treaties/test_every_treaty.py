"""What holds for every treaty that has a module of its own."""

from __future__ import annotations

from collections import defaultdict

import pytest

from servanda.catalogue import CODES
from servanda.engine import Question
from servanda.engine.questions import OF_OBLIGATIONS
from servanda.errors import UnknownTreaty
from servanda.treaties import MODULES
from servanda.treaties.names import _plain, find_code
from tests.treaties.cases import REAL, law

every_treaty = pytest.mark.parametrize("code", sorted(MODULES))


def test_all_of_chapter_xxvi_and_the_three_protocols_of_1980_are_law() -> None:
    assert set(MODULES) == set(CODES.values()) | {"CCW-PI", "CCW-PII", "CCW-PIII"}


@every_treaty
def test_the_module_holds_the_treaty_of_its_code(code: str) -> None:
    assert law(code).code == code
    number = {number for number, known in CODES.items() if known == code} or {"XXVI-2"}
    assert law(code).number in number


@every_treaty
def test_every_article_is_coded_or_marked(code: str) -> None:
    treaty = law(code)
    assert treaty.article_numbers
    assert treaty.unaccounted() == []


@every_treaty
def test_no_article_is_marked_that_the_treaty_does_not_have(code: str) -> None:
    assert set(law(code).marked) <= set(law(code).article_numbers)


@every_treaty
def test_every_mark_says_why(code: str) -> None:
    assert all(article.about.strip() for article in law(code).marked.values())


@every_treaty
def test_no_article_is_both_coded_and_passed_over(code: str) -> None:
    treaty = law(code)
    coded = {rule.article.partition("(")[0] for rules in treaty.rules.values() for rule in rules}
    assert not coded & set(treaty.marked)


@every_treaty
def test_every_rule_names_its_article_and_says_it_in_a_sentence(code: str) -> None:
    for rules in law(code).rules.values():
        for rule in rules:
            assert rule.article
            assert rule.paraphrase[0].isupper(), rule.name
            assert rule.paraphrase.endswith("."), rule.name


@every_treaty
def test_a_rule_defeats_only_rules_that_are_there(code: str) -> None:
    for rules in law(code).rules.values():
        names = {rule.name for rule in rules}
        for rule in rules:
            assert rule.defeats <= names - {rule.name}


@every_treaty
def test_every_question_is_answered_or_passed_over_for_a_reason(code: str) -> None:
    treaty = law(code)
    for question in set(Question) - OF_OBLIGATIONS:
        if question is Question.ENDS_WITH_CONVENTION and not treaty.parent:
            assert question not in treaty.rules
            continue
        assert (question in treaty.rules) != bool(treaty.silent.get(question)), question


@every_treaty
def test_every_obligation_with_a_deadline_arises_and_says_how_far_it_may_be_put_off(code: str) -> None:
    treaty = law(code)
    due = set(treaty.about(Question.OBLIGATION_DUE))
    assert due <= set(treaty.about(Question.OBLIGATION_ARISES))
    assert set(treaty.about(Question.EXTENSION_LIMIT)) <= due
    assert "" not in {about for question in OF_OBLIGATIONS for about in treaty.about(question)}
    assert not due - set(treaty.about(Question.EXTENSION_LIMIT)) or code == "APMBC", (
        "only APMBC 4 has no extension"
    )


@every_treaty
def test_the_head_says_when_where_and_how_many(code: str) -> None:
    treaty = law(code)
    assert treaty.adopted is not None
    assert treaty.adopted_at
    assert treaty.text.startswith("https://")
    assert (treaty.threshold is None) == (code == "CTBT"), "the CTBT waits for names, not for a number"
    if treaty.opened is not None:
        assert treaty.adopted < treaty.opened
    assert (treaty.opened is None) == bool(treaty.parent), "only what is annexed is not signed"


@every_treaty
def test_a_protocol_names_a_convention_that_is_law(code: str) -> None:
    parent = law(code).parent
    assert parent == ("CCW" if code.startswith("CCW-") else "")


@every_treaty
def test_the_real_entry_into_force_comes_after_the_last_instrument_needed(code: str) -> None:
    real = REAL[code]
    assert real is None or real[1] <= real[0]


def test_no_name_belongs_to_two_treaties() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for code in MODULES:
        for name in (code, law(code).title, law(code).short, *law(code).aliases):
            owners[_plain(name)].add(code)
    assert "" not in owners, "a name of nothing but 'the', 'treaty' and 'convention' means every treaty"
    assert {name: codes for name, codes in owners.items() if len(codes) > 1} == {}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Ottawa", "APMBC"),
        ("Ottawa Treaty", "APMBC"),
        ("the Ottawa Convention", "APMBC"),
        ("mine ban", "APMBC"),
        ("Mine Ban Treaty", "APMBC"),
        ("landmine treaty", "APMBC"),
        ("APLC", "APMBC"),
        ("xxvi-5", "APMBC"),
        ("Oslo Convention", "CCM"),
        ("cluster munitions", "CCM"),
        ("att", "ATT"),
        ("arms trade", "ATT"),
        ("Arms Trade Treaty", "ATT"),
        ("inhumane weapons convention", "CCW"),
        ("certain conventional weapons", "CCW"),
        ("26-2", "CCW"),
        ("ccw-p4", "CCW-PIV"),
        ("blinding lasers", "CCW-PIV"),
        ("Protocol I", "CCW-PI"),
        ("Protocol II", "CCW-PII"),
        ("mines protocol", "CCW-PII"),
        ("Protocol III", "CCW-PIII"),
        ("incendiary weapons", "CCW-PIII"),
        ("amended protocol II", "CCW-APII"),
        ("AP II", "CCW-APII"),
        ("amended mines protocol", "CCW-APII"),
        ("Protocol V", "CCW-PV"),
        ("ERW protocol", "CCW-PV"),
        ("amended article 1", "CCW-AI"),
        ("XXVI-2-c", "CCW-AI"),
        ("chemical weapons", "CWC"),
        ("Chemical Weapons Convention", "CWC"),
        ("test ban", "CTBT"),
        ("Comprehensive Nuclear Test-Ban Treaty", "CTBT"),
        ("nuclear ban treaty", "TPNW"),
        ("ban treaty", "TPNW"),
        ("ENMOD", "ENMOD"),
        ("environmental modification", "ENMOD"),
        ("Kinshasa", "KINSHASA"),
        ("Kinshasa Convention", "KINSHASA"),
    ],
)
def test_a_treaty_is_found_by_what_people_type(typed: str, meant: str) -> None:
    assert find_code(typed, ()) == meant


@pytest.mark.parametrize(
    "typed", ["", "treaty", "the convention", "protocol", "weapons", "nuclear", "Protocol VI", "Ottava"]
)
def test_a_name_that_means_no_treaty_or_many_is_refused(typed: str) -> None:
    with pytest.raises(UnknownTreaty):
        find_code(typed, ())


def test_a_misspelt_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownTreaty, match="did you mean APMBC"):
        find_code("Otawa treaty", ())
