"""What is shown to axe is less than the page, and every fault in it is still found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.accessibility import faults

ROW = '<tr><th scope="row"><a href="/s">State</a></th><td class="{kind}">{day}</td></tr>'
PAGE = """<!doctype html><html lang="en"><title>States</title><style>.pale {{ color: #ddd; }}</style>
<main><h1>States</h1><table><thead><tr><th>State</th><th>Since</th></tr></thead><tbody>{rows}</tbody></table>
<ul>{items}</ul></main></html>"""


def page_of(row: str = "", item: str = "") -> str:
    """Two hundred rows and items, of which the 150th are these."""
    rows = [ROW.format(kind="d", day=f"{1800 + number}") for number in range(200)]
    items = [f"<li><a href='/{number}'>Source {number}</a></li>" for number in range(200)]
    rows[150], items[150] = row or rows[150], item or items[150]
    return PAGE.format(rows="".join(rows), items="".join(items))


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    opened = browser.new_page()
    yield opened
    opened.close()


def test_a_page_without_faults_has_none_and_stays_as_it_was(page: Any) -> None:
    page.set_content(page_of())
    before = page.content()
    assert faults(page) == []
    assert page.content() == before


@pytest.mark.parametrize(
    ("row", "item", "fault"),
    [
        (ROW.format(kind="pale", day="2010"), "", "color-contrast"),
        (ROW.replace("State", "").format(kind="d", day="2010"), "", "link-name"),
        (ROW.format(kind="d", day="<img src='/a.png'>2010"), "", "image-alt"),
        (ROW.format(kind="d", day="<input>"), "", "label"),
        ("", "<li><a href='/x' role='nonsense'>Source</a></li>", "aria-roles"),
        ("", "<li lang='nonsense'>Source</li>", "valid-lang"),
        ("", "<div>Source</div>", "list"),
    ],
)
def test_one_fault_among_two_hundred_is_found(page: Any, row: str, item: str, fault: str) -> None:
    page.set_content(page_of(row, item))
    assert fault in {name for name, _ in faults(page)}


def test_an_id_given_twice_is_found_among_rows_built_alike(page: Any) -> None:
    page.set_content(page_of().replace("<li>", "<li id='one'>"))
    assert ("duplicate-id", "one") in faults(page)
