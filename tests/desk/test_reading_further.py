"""Search in six languages, feeds, calendars, badges, and texts checked on a page."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client

from servanda.desk.ledger.reading import current
from servanda.desk.public.searching import folded, search
from tests.desk import catalogues

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("asked", "kind", "key"),
    [
        ("Mozambique", "state", "MOZ"),
        ("موزمبيق", "state", "MOZ"),
        ("莫桑比克", "state", "MOZ"),
        ("Мозамбик", "state", "MOZ"),
        ("cote d'ivoire", "state", "CIV"),
        ("allemagne", "state", "DEU"),
        ("Turkey", "state", "TUR"),
        ("cluster mun", "treaty", "CCM"),
        ("الذخائر العنقودية", "treaty", "CCM"),
        ("集束弹药", "treaty", "CCM"),
        ("кассетным боеприпасам", "treaty", "CCM"),
        ("armes à sous-munitions", "treaty", "CCM"),
        ("municiones en racimo", "treaty", "CCM"),
    ],
)
def test_a_name_in_any_language_is_found_first(asked: str, kind: str, key: str) -> None:
    found = search(current(), asked)
    assert (kind, key) in [(one.kind, one.key) for one in found[:3]]


def test_acts_and_sources_are_found_by_their_words() -> None:
    kinds = {one.kind for one in search(current(), "A/RES/70/54")}
    assert "entry" in kinds
    assert "source" in {one.kind for one in search(current(), "United Nations Treaty Collection", "source")}


@pytest.mark.parametrize(
    "hostile", ['"', 'a" OR words:b', "NEAR(", "*", "' ; drop table", "  ", "(" * 50, "\\"]
)
def test_no_words_harm_the_index(client: Client, hostile: str) -> None:
    assert client.get("/en/search/", {"q": hostile}).status_code == 200


def test_losing_the_index_loses_nothing() -> None:
    before = search(current(), "mozambique")
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM public_search")
        cursor.execute("DELETE FROM public_search_state")
    assert search(current(), "mozambique") == before != []


def test_words_are_folded_alike_on_both_sides() -> None:
    assert folded("Côte d’Ivoire") == ["cote", "d", "ivoire"]
    assert folded("اتفاقيّة الذخائر") == folded("إتفاقية ذخائر")
    assert folded("集束弹药") == list("集束弹药")


def test_the_feed_of_a_treaty_tells_its_changes_with_permanent_addresses(client: Client) -> None:
    text = client.get("/fr/feeds/ccm.atom").content.decode()
    space = "{http://www.w3.org/2005/Atom}"
    entries = ElementTree.fromstring(text).findall(f"{space}entry")
    first = entries[0]
    assert first.findtext(f"{space}title") == "Vanuatu: Entrée en vigueur pour l’État"
    link = first.find(f"{space}link")
    assert link is not None
    assert link.get("href", "").endswith("/fr/ccm/2026-03-01/VUT/")
    assert len({entry.findtext(f"{space}id") for entry in entries}) == len(entries)
    assert "Lituanie" in client.get("/fr/feeds/LTU.atom").content.decode()
    assert client.get("/fr/feeds/nothing.atom").status_code == 404


def test_calendars_are_of_all_of_a_treaty_and_of_a_state(client: Client) -> None:
    for name in ("all", "ccm", "TCD"):
        answer = client.get(f"/en/calendar/{name}.ics")
        assert answer["Content-Type"].startswith("text/calendar")
        assert answer.content.startswith(b"BEGIN:VCALENDAR")
    assert "Chad" in client.get("/en/calendar/TCD.ics").content.decode()


def test_a_badge_shows_todays_count_in_a_language(client: Client) -> None:
    text = client.get("/badge/ccm.svg?lang=es&word=party").content.decode()
    assert ElementTree.fromstring(text).get("aria-label") == "CCM · en vigor: 112 (2026-11-21)"
    assert client.get("/badge/ccm.svg?word=loved").status_code == 404


def test_robots_find_every_page_in_every_language(client: Client) -> None:
    text = client.get("/sitemap.xml").content.decode()
    for address in ("/ar/ccm/", "/zh/states/LTU/", "/ru/"):
        assert f"<loc>http://testserver{address}</loc>" in text
    assert "Sitemap: http://testserver/sitemap.xml" in client.get("/robots.txt").content.decode()


TEXT = (
    "Oslo, 25 November 2011. The Convention on Cluster Munitions has been signed by 111 nations. "
    "On 31 October 2011, 99 states had ratified the Convention on Cluster Munitions."
)


def test_a_checked_text_shows_each_claim_in_place_with_its_reason(client: Client) -> None:
    text = client.post("/ar/check/", {"text": TEXT}).content.decode()
    assert re.search(r'<mark class="supported">signed by 111 nations</mark>', text)
    assert re.search(r'<mark class="contradicted">[^<]*99 states had ratified[^<]*</mark>', text)
    assert 'href="#claim-1"' in text
    assert 'id="claim-1"' in text
    assert "منقوض" in text
    assert "Nearest true figure: 66" in text


def test_a_hostile_text_stays_text(client: Client) -> None:
    text = client.post(
        "/en/check/", {"text": f"<script>alert(1)</script> {TEXT} <img src=x onerror=y>"}
    ).content.decode()
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "<img src=x" not in text


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("x.png", b"\x89PNG\r\n\x1a\n", "is a picture"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", "an old office file"),
        ("a.pdf", b"%PDF-1.4 nothing", "a.pdf"),
        ("big.txt", b"a" * 2_100_000, "is larger than"),
        ("long.txt", b"word " * 30_000, "characters"),
        ("empty.txt", b"  ", "holds no text"),
        ("../../etc/passwd", b"\x89PNG", "passwd: is a picture"),
    ],
)
def test_a_bad_file_is_refused_in_one_line(client: Client, name: str, data: bytes, said: str) -> None:
    answer = client.post("/en/check/", {"file": SimpleUploadedFile(name, data)})
    assert answer.status_code == 400
    told = re.search(r'role="alert"><bdi>(.*?)</bdi>', answer.content.decode())
    assert told is not None
    assert said in told[1]
    assert "\n" not in told[1]


def test_a_good_file_is_checked(client: Client) -> None:
    answer = client.post("/en/check/", {"file": SimpleUploadedFile("speech.txt", TEXT.encode())})
    assert "supported" in answer.content.decode()
    assert not answer.has_header("ETag")


@pytest.mark.usefixtures("long_minutes")
def test_too_many_texts_are_refused_on_the_page(client: Client) -> None:
    codes = [client.post("/en/check/", {"text": "x"}).status_code for _ in range(21)]
    assert codes == [200] * 20 + [429]


def test_the_catalogues_are_complete_and_compiled() -> None:
    assert catalogues.faults() == []
