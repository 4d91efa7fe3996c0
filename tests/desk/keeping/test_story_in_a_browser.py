"""The same week in Chromium, with scripts and without: people sign in, enter, review, accept, correct; one is kept out.

With ``SHOTS`` set to a folder, each page is also photographed in two widths, light and dark.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desk.conftest import PASSWORD
from tests.desk.keeping.conftest import PDF
from tests.desk.sites import ON_POSTGRESQL, Site, create_database, drop_database

playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright: pip install -e '.[test]'")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
SHOTS = os.environ.get("SHOTS", "")
PEOPLE = """
import sys
from allauth.account.models import EmailAddress
from servanda.clock import now
from servanda.desk.people.models import Person
for name, role, state in (
    ("Ana Editor", "editor", ""), ("Rui Reviewer", "reviewer", ""), ("Mia Monitor", "monitor", ""),
    ("Fatima Focal", "focal_point", "MOZ"), ("Ada Admin", "administrator", ""),
):
    email = name.split()[0].lower() + "@example.org"
    person = Person.objects.create_user(email, sys.argv[1], name=name, role=role, state=state, joined_at=now())
    EmailAddress.objects.create(user=person, email=email, verified=True, primary=True)
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One browser for all tests here."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip("no Chromium on this machine: scripts/browser installs Debian's")
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A desk with five people, served; its address."""
    folder = tmp_path_factory.mktemp("story")
    name = f"story_{os.getpid()}"
    if ON_POSTGRESQL:
        create_database(name)
    site = Site(folder, name, {"SERVANDA_NOW": "2026-11-21T12:00:00Z", "SERVANDA_DESK_LOG_LEVEL": "ERROR"})
    made = site.servanda("desk", "init")
    assert made.code == 0, made.err
    made = site.python(PEOPLE, PASSWORD)
    assert made.code == 0, made.err
    with site.serving() as server:
        yield server.url
    if ON_POSTGRESQL:
        drop_database(name)


class Window:
    """Somebody's browser."""

    def __init__(self, browser: Any, site: str, **settings: Any) -> None:
        self.site = site
        self.context = browser.new_context(reduced_motion="reduce", **settings)
        self.page = self.context.new_page()
        self.page.set_default_timeout(20_000)
        self.complaints: list[str] = []
        self.elsewhere: list[str] = []
        self.page.on(
            "request",
            lambda request: self.elsewhere.append(request.url) if not request.url.startswith(site) else None,
        )
        self.page.on(
            "console",
            lambda said: (
                self.complaints.append(said.text)
                if said.type == "error" and "status of 4" not in said.text
                else None
            ),
        )

    def opens(self, address: str) -> str:
        self.page.goto(self.site + address if address.startswith("/") else address)
        return self.text

    @property
    def text(self) -> str:
        return str(self.page.inner_text("body"))

    def signs_in(self, name: str, password: str = PASSWORD) -> None:
        self.opens("/accounts/login/?next=/desk/")
        self.page.fill("input[name=login]", f"{name}@example.org")
        self.page.fill("input[name=password]", password)
        self.page.click(
            "form:has(input[name=password]) button[type=submit], form:has(input[name=password]) input[type=submit]"
        )

    def presses(self, label: str) -> str:
        self.page.get_by_role("button", name=label, exact=True).click()
        return self.text

    def fills(self, **fields: str) -> None:
        for name, value in fields.items():
            found = self.page.locator(f"[name='{name.replace('__', '-')}']")
            if found.evaluate("element => element.tagName") == "SELECT":
                found.select_option(value)
            else:
                found.fill(value)

    def shows_well(self, name: str) -> None:
        """No fault that axe can see, nothing asked from elsewhere; and a photograph, where one is wanted."""
        found = axe.Axe().run(self.page)
        assert found.violations_count == 0, (name, found.generate_report())
        wide = self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert wide <= 0, (name, wide)
        assert self.complaints == [], (name, self.complaints)
        assert self.elsewhere == [], (name, self.elsewhere)
        if SHOTS:
            Path(SHOTS).mkdir(exist_ok=True)
            for scheme in ("light", "dark"):
                for width in (1200, 390):
                    self.page.emulate_media(color_scheme=scheme)
                    self.page.set_viewport_size({"width": width, "height": 900})
                    # What is not in view may not be laid out.
                    high = self.page.evaluate("document.documentElement.scrollHeight")
                    self.page.set_viewport_size({"width": width, "height": high})
                    self.page.screenshot(path=f"{SHOTS}/{name}-{width}-{scheme}.png", full_page=True)
            self.page.emulate_media(color_scheme="light")
            self.page.set_viewport_size({"width": 1200, "height": 900})


def status(site: str) -> dict[str, Any]:
    with urllib.request.urlopen(f"{site}/api/v1/treaties/CCM/status?as_of=2026-11-21") as answer:
        found: dict[str, Any] = json.load(answer)
        return found


def described(window: Window) -> None:
    window.page.locator("summary", has_text="Describe a new source").click()
    window.fills(
        entry__source_title="C.N.500.2026.TREATIES-XXVI-6",
        entry__source_publisher="Secretary-General of the United Nations",
        entry__source_kind="depositary",
        entry__locator="p. 1",
    )


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_the_week_of_a_secretariat(browser: Any, served: str, tmp_path: Path, scripts: bool) -> None:
    state, code = ("Viet Nam", "VNM") if scripts else ("Tonga", "TON")
    first = scripts  # axe itself is a script: pages are examined in the first pass
    editor = Window(browser, served, java_script_enabled=scripts)
    reviewer = Window(browser, served, java_script_enabled=scripts)
    visitor = Window(browser, served, java_script_enabled=scripts)
    old = visitor.opens("/en/ccm/2015-01-31/").partition("Cite this page")[0]
    pinned = re.search(r"known=[\d.-]+", visitor.opens("/en/ccm/2026-11-21/"))
    assert pinned is not None
    cited = f"/en/ccm/2026-11-21/?{pinned[0]}"
    assert state not in visitor.opens(cited)
    counted = status(served)

    # An editor enters a deposit with its PDF, from a few words.
    editor.signs_in("ana")
    if first:
        editor.shows_well("inbox-empty")
        editor.opens("/desk/enter/")
        editor.shows_well("enter")
        editor.opens("/desk/")
    editor.fills(words=f"{state} accession 31 oct 2026 frobnicate")
    assert "“frobnicate”" in editor.presses("Fill the form")
    assert editor.page.input_value("[name=deposited_on]") == "2026-10-31"
    editor.fills(deposited_on="31 February 2026")
    editor.presses("Save the draft and see its effect")
    assert "This is to be mended first" in editor.text
    if first:
        editor.shows_well("act-with-mistakes")
        editor.page.get_by_role("link", name="Received by the depositary on").click()
        assert editor.page.evaluate("document.activeElement.name") == "deposited_on"
    editor.fills(deposited_on="31 October 2026")
    if not editor.page.locator("[name='entry-source_title']").is_visible():
        described(editor)
    else:
        editor.fills(
            entry__source_title=f"C.N.500.2026 {code}",
            entry__source_publisher="Secretary-General of the United Nations",
            entry__source_kind="depositary",
            entry__locator="p. 1",
        )
    paper = tmp_path / "C.N.500.2026.pdf"
    paper.write_bytes(PDF)
    editor.page.set_input_files("[name='entry-file']", str(paper))
    page = editor.presses("Save the draft and see its effect")
    assert f"{state} deposited its instrument of accession." in page
    if first:
        editor.shows_well("draft")
    editor.presses("Propose")
    assert status(served) == counted

    # A reviewer sees its effect, and accepts.
    reviewer.signs_in("rui")
    if first:
        reviewer.shows_well("inbox-waiting")
    reviewer.page.get_by_role("link", name=re.compile(f"{state}.*31 October 2026")).first.click()
    page = reviewer.text
    assert "Counts" in page and "1 April 2027" in page
    if first:
        reviewer.shows_well("review")
        with reviewer.page.expect_download() as fetched:
            reviewer.page.get_by_role("link", name="C.N.500.2026.pdf").click()
        assert Path(fetched.value.path()).read_bytes() == PDF
    assert "Accepted: 1 entry was added to the record." in reviewer.presses("Accept into the record")
    if first:
        reviewer.shows_well("accepted")

    # The public page and the answer to programs change; what was cited does not.
    assert status(served)["counts"]["consented"] == counted["counts"]["consented"] + 1
    assert state in visitor.opens("/en/ccm/2026-11-21/")
    assert "31 October 2026" in visitor.opens(f"/en/ccm/2026-11-21/{code}/")
    table = visitor.opens(cited).partition("As known on")[2]
    assert f"\n{state}\t" not in table  # the page that was cited lists the states it did
    assert visitor.opens("/en/ccm/2015-01-31/").partition("Cite this page")[0] == old

    # A correction follows.
    reviewer.page.locator("dd code, dd a", has_text=re.compile("^[0-9a-f]{16}$")).first.click()
    entry = reviewer.page.url
    editor.opens(entry)
    if first:
        editor.shows_well("entry")
    editor.page.get_by_role("link", name="Correct", exact=True).click()
    editor.fills(deposited_on="2026-11-02", entry__reason="The instrument reached New York on the Monday.")
    if first:
        editor.shows_well("correct")
    editor.presses("Save the draft and see its effect")
    editor.presses("Propose")
    reviewer.opens(editor.page.url)
    page = reviewer.text
    assert "1 April 2027" in page and "1 May 2027" in page
    if first:
        reviewer.shows_well("review-of-a-correction")
    reviewer.presses("Accept into the record")
    assert "2 November 2026" in visitor.opens(f"/en/ccm/2026-11-21/{code}/")
    assert "The instrument reached New York on the Monday." in visitor.opens("/en/corrections/")


def test_a_focal_point_declares_and_a_monitor_can_only_speak(browser: Any, served: str) -> None:
    focal, monitor = Window(browser, served), Window(browser, served)
    focal.signs_in("fatima")
    focal.opens("/desk/enter/?words=declaration+of+completion+article+4+2026-11-02")
    assert focal.page.input_value("[name=state]") == "Mozambique"
    described(focal)
    focal.presses("Save the draft and see its effect")
    assert "Proposed." in focal.presses("Propose")
    address = focal.page.url
    focal.opens("/desk/board/")
    focal.shows_well("board-of-a-focal-point")
    focal.opens("/desk/states/VNM/")
    assert "You have no right to this" in focal.text
    focal.shows_well("refused")

    monitor.signs_in("mia")
    monitor.opens(address)
    assert "Comments" in monitor.text
    assert monitor.page.get_by_role("button", name="Accept into the record").count() == 0
    assert monitor.page.get_by_role("button", name="Propose").count() == 0
    monitor.fills(text="Our own visit agrees.")
    assert "Our own visit agrees." in monitor.presses("Comment")
    monitor.shows_well("monitor")
    for closed in ("/desk/enter/", "/desk/enter/deposit/", "/desk/import/"):
        assert "You have no right to this" in monitor.opens(closed)
    monitor.opens("/desk/audit/")
    monitor.shows_well("audit")


def test_the_other_pages_show_well(browser: Any, served: str, tmp_path: Path) -> None:
    editor = Window(browser, served)
    editor.signs_in("ana")
    for address, name in (
        ("/desk/board/?treaty=CCM&year=2025", "board"),
        ("/desk/states/MOZ/", "state"),
        ("/desk/tasks/", "task"),
        ("/desk/settings/", "settings"),
        ("/desk/proposals/", "proposals"),
        ("/desk/entries/?treaty=CCM&state=MOZ", "entries"),
        ("/desk/enter/land_figure/", "act-of-figures"),
        ("/desk/enter/vote/", "act-vote"),
        ("/desk/import/", "import"),
    ):
        editor.opens(address)
        editor.shows_well(name)
    table = tmp_path / "deposits.csv"
    table.write_text(
        "act,treaty,state,deposited_on,instrument,source,source_title,source_publisher,source_kind,locator\n"
        "deposit,CCM,Nauru,2026-11-03,accession,cn-9,C.N. 9,The depositary,depositary,row 1\n"
        "deposit,CCM,Atlantis,2026-11-03,accession,cn-9,C.N. 9,The depositary,depositary,row 2\n"
        "deposit,CCM,Bhutan,2026-13-03,accession,cn-9,C.N. 9,The depositary,depositary,row 3\n"
    )
    editor.opens("/desk/import/")
    editor.page.set_input_files("[name=table]", str(table))
    assert "column state" in editor.presses("Read the table")
    editor.shows_well("batch")


def test_all_of_it_can_be_done_from_the_keyboard(browser: Any, served: str) -> None:
    editor = Window(browser, served)
    editor.signs_in("ana")
    page = editor.page
    page.wait_for_url("**/desk/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.focus("#quick")
    page.keyboard.type("Nauru signature 3 december 2008")
    page.keyboard.press("Enter")
    page.wait_for_url("**/enter/signature/**")
    seen = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("document.activeElement.name || document.activeElement.tagName"))
    assert {"treaty", "state", "signed_on", "manner", "entry-source", "entry-file"} <= seen


def test_an_intruder_is_locked_out(browser: Any, served: str) -> None:
    intruder = Window(browser, served)
    assert "/accounts/login/" in (intruder.opens("/desk/audit/"), intruder.page.url)[1]
    for number in range(6):
        intruder.signs_in("ada", f"a guess of mine, number {number}")
        assert "/desk/" not in intruder.page.url.partition("?")[0]
    intruder.signs_in("ada")  # the right one, too late
    assert "/desk/" not in intruder.page.url.partition("?")[0]
    assert "Inbox" not in intruder.opens("/desk/")
