"""Many write and many read at once: nobody waits for pages being made for others, nor is shown what is long past."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from django.core.cache import caches
from django.test import Client

from servanda.acts import Note
from servanda.desk.ledger.appending import append
from servanda.desk.public import kept
from servanda.ledger import Source, enter

pytestmark = pytest.mark.django_db

PAGE = "/en/ccm/2015-01-31/"


@pytest.fixture(autouse=True)
def _nothing_made_before() -> Iterator[None]:
    caches["pages"].clear()
    kept._last_seen.clear()
    yield
    caches["pages"].clear()


@pytest.fixture
def busy() -> Iterator[Callable[[], None]]:
    """Makes the process busy with as many pages as it makes at once."""
    taken = []

    def take() -> None:
        while kept._making.acquire(blocking=False):
            taken.append(True)

    yield take
    for _ in taken:
        kept._making.release()


def _an_entry_comes_in() -> None:
    source = Source(id="ours", title="Ours", publisher="a test", kind="press")
    note = Note(treaty="CCM", state="MOZ", mark="1", text="seen")
    moment = datetime(2026, 11, 21, tzinfo=UTC)
    append([enter(note, source="ours", locator="", recorded_at=moment, by="a test")], [source])


def test_who_asks_alone_gets_the_newest(client: Client) -> None:
    before = client.get(PAGE)["ETag"]
    _an_entry_comes_in()
    after = client.get(PAGE, headers={"If-None-Match": before})
    assert after.status_code == 200
    assert after["ETag"] != before


def test_where_others_are_being_made_a_page_of_a_moment_ago_is_given_under_its_own_tag(
    client: Client, busy: Callable[[], None]
) -> None:
    first = client.get(PAGE)
    _an_entry_comes_in()
    busy()
    again = client.get(PAGE)
    assert (again["ETag"], again.content) == (first["ETag"], first.content)
    assert client.get(PAGE, headers={"If-None-Match": first["ETag"]}).status_code == 304


def test_a_page_never_made_is_made_however_busy(client: Client, busy: Callable[[], None]) -> None:
    busy()
    assert client.get(PAGE).status_code == 200


def test_what_is_long_past_is_not_shown(
    client: Client, busy: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = client.get(PAGE)["ETag"]
    _an_entry_comes_in()
    busy()
    monkeypatch.setattr(kept, "MOST_BEHIND", 0.0)
    assert client.get(PAGE)["ETag"] != before
