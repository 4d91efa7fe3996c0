"""The first look passes over what cannot hold a claim, and nothing else."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import servanda as sv
from servanda.claiming.checking import Checker
from servanda.claiming.languages import TONGUES
from servanda.corpora.looking import may_claim, page_may_claim
from servanda.documents import read_bytes
from tests.corpora.makers import OTHER, TRUE, checked, page

SAMPLES = Path(__file__).parents[1] / "claims" / "samples"
CHECKER = Checker(sv.record())


def spelled(parsed: Any) -> Iterator[str]:
    """Every text that a pattern of letters and alternatives matches."""
    if not parsed:
        yield ""
        return
    operation, value = parsed[0]
    name, rest = str(operation), parsed[1:]
    if name == "LITERAL":
        begins = [chr(value)]
    elif name == "IN":
        begins = [chr(letter) for _, letter in value]
    elif name == "BRANCH":
        begins = [text for branch in value[1] for text in spelled(list(branch))]
    elif name == "SUBPATTERN":
        begins = list(spelled(list(value[3])))
    elif name == "MAX_REPEAT":
        least, most, inner = value
        begins = [text * times for times in range(least, most + 1) for text in spelled(list(inner))]
    else:
        assert name == "AT", f"the literals of a tongue use {name}: say here what that matches"
        begins = [""]
    for begin in begins:
        for end in spelled(rest):
            yield begin + end


@pytest.mark.parametrize("code", sorted(TONGUES))
def test_every_literal_of_every_language_is_looked_for(code: str) -> None:
    words = list(spelled(list(_parser.parse(TONGUES[code].literals.pattern))))
    assert len(words) > 15
    for word in words:
        for said in (word, word.upper(), word.capitalize(), f"Il y a {word}, 111.", f"({word})"):
            assert may_claim(said), said


def test_every_sample_with_a_claim_gets_through() -> None:
    passages = [
        passage
        for path in sorted(SAMPLES.glob("*.toml"))
        for passage in tomllib.loads(path.read_text(encoding="utf-8"))["passage"]
    ]
    assert sum(bool(passage["claims"]) for passage in passages) > 50
    for passage in passages:
        if passage["claims"]:
            assert may_claim(passage["text"]), passage["text"]


@pytest.mark.parametrize(
    "text",
    [OTHER, "", "The attaché attends a matter of battle.", "Ttça va, catca, accmore", "Ça coûte 40 euros."],
)
def test_what_is_passed_over_holds_no_claim(text: str) -> None:
    assert not may_claim(text)
    for language in TONGUES:
        assert CHECKER.check(text, language=language).claims == ()


@pytest.mark.parametrize("text", ["The ATT.", "att: 111", "LANDMİNE", "landmıne", "ratiﬁed by ſignatories"])
def test_short_names_stand_alone_and_odd_letters_hide_nothing(text: str) -> None:
    assert may_claim(text)


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(page("the <b>C</b>onvention"), id="a tag in a word"),
        pytest.param(page("the con&shy;vention"), id="a soft hyphen"),
        pytest.param(page("the con\u00advention"), id="a soft hyphen as it is"),
        pytest.param(page("the c&#111;nvention"), id="an entity"),
        pytest.param(page("&Eacute;tats&nbsp;parties, trait&eacute;s"), id="entities"),
        pytest.param(page("the arms\n   trade"), id="a line end"),
        pytest.param(page("x", head='<meta property="og:title" content="The Convention">'), id="a title"),
        pytest.param(page("le traité").decode().encode("cp1252"), id="another encoding"),
        pytest.param(page("the Convention").decode().encode("utf-16"), id="UTF-16"),
    ],
)
def test_markup_hides_no_word_of_a_page(markup: bytes) -> None:
    assert page_may_claim(markup)


def test_a_page_of_something_else_is_passed_over() -> None:
    assert not page_may_claim(page(OTHER, "<a href='/birds?and=trees'>Birds &amp; trees</a>"))


def test_what_is_passed_over_is_counted_and_called_so(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("c").mkdir()
    Path("c/1.txt").write_text(TRUE)
    Path("c/2.txt").write_text(OTHER)
    Path("c/3.html").write_bytes(page(OTHER))
    Path("c/4.html").write_bytes(page(f"Birds. {TRUE}"))
    Path("c/5.txt").write_text("The convention of the birds met in spring.")

    asked = []
    monkeypatch.setattr(
        "servanda.documents.read_bytes",
        lambda data, name, **more: (asked.append(name), read_bytes(data, name, **more))[1],
    )
    found = checked("c")
    assert found.statuses() == {
        "c/1.txt": "checked",
        "c/2.txt": "skipped",
        "c/3.html": "skipped",
        "c/4.html": "checked",
        "c/5.txt": "checked",
    }
    assert (found.summary.skipped, found.summary.with_claims, found.summary.claims) == (2, 2, 2)
    assert asked == ["c/1.txt", "c/4.html", "c/5.txt"]  # what is passed over was not read
