"""The public site as plain files: whole, the same each time, and working where there is no server at all."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from django.test import Client
from lxml import etree, html

import servanda as sv
from servanda.desk.editions.addresses import placed, relative
from servanda.desk.editions.rendering import _led
from servanda.desk.editions.writing import listed
from servanda.desk.ledger.chain import Revision
from servanda.desk.ledger.reading import Known
from servanda.desk.public.editions import Edition
from tests import forking
from tests.accessibility import faults
from tests.desk.shipped import part as part_of_record
from tests.forking import Run

NOW = "2026-11-21T12:00:00Z"
DAY = "2024-01-31"


@pytest.fixture(scope="session")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the shipped record holds about one treaty, as a record of its own."""
    folder = tmp_path_factory.mktemp("record") / "tpnw"
    part_of_record(folder, "TPNW", sv.record().entries("TPNW"))
    return folder


def publish(record: Path, folder: Path, *words: str) -> Run:
    plain = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("SERVANDA", "DJANGO", "DATABASE"))
    }
    # No home and a database that is none: an edition needs no set-up, and touches none that is there.
    environment = {**plain, "SERVANDA_NOW": NOW, "HOME": "/nonexistent", "DATABASE_URL": "nonsense://"}
    asked = ["publish", "site", "--to", str(folder), "--record", str(record), *words]
    return forking.run(["-m", "servanda", *asked], environment, record)


@pytest.fixture(scope="session")
def edition(record: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition in two languages with pages of two days."""
    folder = tmp_path_factory.mktemp("edition") / "site"
    done = publish(record, folder, "--language", "en", "--language", "ar", "--day", DAY, "--jobs", "2")
    assert (done.code, done.out.count("\n")) == (0, 1), done.err
    return folder


def pages(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.rglob("*.html"))


def test_no_link_leads_nowhere_and_none_leaves_the_folder_but_to_the_web(edition: Path) -> None:
    broken, checked = [], 0
    there = {str(path) for path in edition.rglob("*") if path.is_file()}
    for page in pages(edition):
        for element, _attribute, link, _place in html.parse(str(page)).getroot().iterlinks():
            parts = urlsplit(link)
            if parts.scheme in ("http", "https"):
                # Sources are named by their address; nothing of the page itself comes from there.
                assert element.tag == "a", (page, link)
                continue
            checked += 1
            target = os.path.normpath(f"{page.parent}/{unquote(parts.path)}")
            if parts.scheme or (parts.path and target not in there):
                broken.append((str(page.relative_to(edition)), link))
    assert broken == []
    assert checked > 10_000


def test_marks_within_a_page_are_there(edition: Path) -> None:
    for page in (
        edition / "en" / "tpnw" / DAY / "index.html",
        edition / "ar" / "states" / "IRL" / "index.html",
    ):
        tree = html.parse(str(page)).getroot()
        there = {element.get("id") for element in tree.iter() if element.get("id")}
        marks = {link[1:] for _, _, link, _ in tree.iterlinks() if link.startswith("#")}
        assert marks
        assert marks <= there


def test_nothing_is_left_that_only_a_server_answers(edition: Path) -> None:
    for page in pages(edition):
        text = page.read_text(encoding="utf-8")
        assert "<form" not in text, page
        assert 'href="/' not in text, page
        assert "edition.invalid" not in text, page
        assert "Sign in" not in text, page
        assert "تسجيل الدخول" not in text, page


@pytest.mark.django_db
def test_a_dated_page_says_what_the_served_one_says(edition: Path, client: Client) -> None:
    day = f"tpnw/{DAY}/"
    for address in (f"en/{day}", f"ar/{day}", f"en/{day}count/consented/", f"ar/{day}IRL/", "en/tpnw/rules/"):
        served = html.fromstring(client.get(f"/{address}").content)
        written = html.parse(str(edition / address / "index.html")).getroot()
        for part in ("//dl", "//table", "//ol[@class='steps']", "//h1", "//*[@class='answer']"):
            said = [" ".join(one.text_content().split()) for one in served.xpath(f"//main{part}")]
            assert said == [" ".join(one.text_content().split()) for one in written.xpath(f"//main{part}")]
        assert written.xpath("//main//dl | //main//ol")
    for kind in ("csv", "json"):
        written_file = (edition / "en" / "tpnw" / DAY / f"status.{kind}").read_bytes()
        assert written_file == client.get(f"/en/tpnw/{DAY}/status.{kind}").content


def test_feeds_calendars_downloads_and_badge_are_files(edition: Path) -> None:
    feed = etree.parse(str(edition / "en" / "feeds" / "tpnw.atom")).getroot()
    atom = "{http://www.w3.org/2005/Atom}"
    links = [str(link.get("href")) for link in feed.iterfind(f"{atom}entry/{atom}link")]
    assert len(links) == 100
    assert all((edition / "en" / "feeds" / link).resolve().is_file() for link in links)
    assert str(feed.findtext(f"{atom}id")).startswith("tag:")
    assert (edition / "ar" / "calendar" / "IRL.ics").read_text().startswith("BEGIN:VCALENDAR")
    assert (edition / "en" / "tpnw" / DAY / "status.xlsx").read_bytes().startswith(b"PK")
    assert "TPNW" in (edition / "badge" / "tpnw.lang-ar.svg").read_text(encoding="utf-8")


def test_the_colophon_and_the_manifest_say_what_it_is(edition: Path, record: Path) -> None:
    about = json.loads((edition / "edition.json").read_text())
    assert (about["edition"], about["languages"], about["treaties"]) == ("2026-11-21", ["ar", "en"], ["TPNW"])
    said = (edition / "en" / "colophon" / "index.html").read_text(encoding="utf-8")
    for part in (about["record"]["sha256"], about["code"], "21 November 2026", "31 January 2024"):
        assert part in said
    files = listed((edition / "MANIFEST").read_text())
    assert set(files) == {
        path.relative_to(edition).as_posix() for path in edition.rglob("*") if path.is_file()
    } - {"MANIFEST"}
    for name, digest in files.items():
        assert hashlib.sha256((edition / name).read_bytes()).hexdigest() == digest
    assert not (edition / "sitemap.xml").exists()


def test_the_same_record_and_day_give_the_same_bytes_in_place_of_the_earlier(
    edition: Path, record: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "site"
    shutil.copytree(edition, folder)
    before = (folder / "MANIFEST").read_bytes()
    (folder / "MANIFEST").touch()
    # By one process this time, with the languages named in another order.
    done = publish(record, folder, "--language", "ar", "--language", "en", "--day", DAY, "--jobs", "1")
    assert done.code == 0, done.err
    assert (folder / "MANIFEST").read_bytes() == before
    assert list(tmp_path.iterdir()) == [folder]


def test_what_is_no_earlier_edition_is_not_written_over(edition: Path, record: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("years of work")
    beside = tmp_path / "beside"
    shutil.copytree(edition, beside)
    (beside / "CNAME").write_text("treaties.example.org")
    for folder, name in (
        (mine, "holds no earlier edition"),
        (beside, "holds CNAME"),
        (mine / "thesis.txt", "is a file"),
    ):
        done = publish(record, folder)
        assert (done.code, done.out) == (2, "")
        assert done.err.count("\n") == 1
        assert name in done.err
    assert (mine / "thesis.txt").read_text() == "years of work"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--day", "31.1.2024"), "31.1.2024"),
        (("--day", "2031-01-01"), "is not over yet"),
        (("--treaty", "CCM"), "holds nothing about it"),
        (("--address", "javascript:alert(1)"), "--address"),
        (("--from-desk",), "name one record"),
    ],
)
def test_what_cannot_be_made_is_said_in_one_line(
    record: Path, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    done = publish(record, tmp_path / "site", *words)
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == 1
    assert said in done.err
    assert list(tmp_path.iterdir()) == []


def made_up(address: str = "") -> Edition:
    known = Known(Revision(1, ""), sv.record())
    day = sv.record().treaty("CCM").on("2015-01-31").as_of
    return Edition(known, "", day, (day,), ("en",), ("CCM",), address)


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("/en/ccm/2015-01-31/LTU/", "en/ccm/2015-01-31/LTU/index.html"),
        ("/en/resolutions/?symbol=A%2FRES%2F70%2F54", "en/resolutions/symbol-A.RES.70.54/index.html"),
        ("/badge/ccm.svg?lang=en", "badge/ccm.lang-en.svg"),
        ("/en/ccm/2014-01-31/", None),
        ("/en/att/", None),
        ("/fr/ccm/", None),
        ("/en/ccm/?known=2026-11-21", None),
        ("/en/check/", None),
        ("/en/search/?q=x", None),
        ("/api/v1/treaties", None),
        ("/accounts/login/", None),
        ("/en/../../etc/passwd", None),
        ("/en/sources/..%2f..%2fx/", None),
    ],
)
def test_only_what_an_edition_holds_has_a_file(address: str, file: str | None) -> None:
    found = placed(made_up(), address)
    assert (found.file if found else None) == file


def test_a_value_that_is_no_name_of_a_file_becomes_one_and_stays_apart() -> None:
    found = [
        placed(made_up(), f"/en/resolutions/?symbol={value}")
        for value in ("..", "../../x", "a%00b", "A%20B", "A-B", "A.B", "A%2FB", "x" * 300)
    ]
    files = [one.file for one in found if one is not None]
    assert len(set(files)) == len(found)
    for file in files:
        assert relative("en/resolutions/index.html", file).startswith("symbol-")
        assert len(file) < 150


def test_a_link_to_what_is_not_there_becomes_its_words() -> None:
    text = '<a class="why" href="/en/att/" aria-label="x">ATT</a> <a href="/en/ccm/#states">CCM</a>'
    led = _led(text, "en/index.html", {"/en/ccm/": "en/ccm/index.html"}, set())
    assert led == '<a>ATT</a> <a href="ccm/index.html#states">CCM</a>'


def test_it_opens_from_a_disk_and_keeps_nobody_out(browser: Any, edition: Path) -> None:
    page = browser.new_page(reduced_motion="reduce")
    failed: list[str] = []
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.on("console", lambda said: failed.append(said.text) if said.type == "error" else None)
    page.goto((edition / "index.html").as_uri())
    page.get_by_role("link", name="العربية").click()
    page.get_by_role("heading", level=1).get_by_role("link").click()
    page.get_by_role("link", name="31 يناير 2024").click()
    assert "70" in page.locator("dl.figures").inner_text()
    assert page.locator("figure.map img").evaluate("found => found.naturalWidth") > 0
    assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none"
    assert failed == []
    assert {url.split(":")[0] for url in asked} == {"file"}
    # Looked at last: axe itself asks for the style sheet in a way that browsers refuse on a disk.
    assert faults(page) == []
    page.goto((edition / "en" / "colophon" / "index.html").as_uri())
    assert faults(page) == []
