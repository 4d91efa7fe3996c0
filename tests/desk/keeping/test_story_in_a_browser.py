"""The same week in Chromium, with scripts and without: people sign in, enter, review, accept, correct; one is kept out.

With ``SHOTS`` set to a folder, each page is also photographed in two widths, light and dark.
"""

from __future__ import annotations

import json
import re
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from tests.desk.conftest import PASSWORD
from tests.desk.keeping.conftest import PDF
from tests.desk.keeping.windows import Window


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
    editor.opens("/desk/keys/new/")
    editor.shows_well("password-again")
    editor.fills(password=PASSWORD)
    editor.page.locator("form:has(input[name=password]) button").click()
    editor.shows_well("new-key")
    editor.fills(name="Nightly import, on the server in Geneva")
    editor.page.get_by_label("propose an act", exact=True).check()
    assert "shown now and never again" in editor.presses("Make the key")
    assert re.fullmatch(r"srv_[\w-]{43}", editor.page.inner_text("#token"))
    editor.shows_well("key-made")
    editor.opens("/desk/keys/")
    editor.shows_well("keys")
    for page in ("2fa", "2fa/webauthn/add", "email", "password/change", "sessions"):
        editor.opens(f"/accounts/{page}/")
        editor.shows_well(f"account-{page.replace('/', '-')}")
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
    intruder.opens("/accounts/login/")
    intruder.shows_well("login")
    assert "/accounts/login/" in (intruder.opens("/desk/audit/"), intruder.page.url)[1]
    for number in range(6):
        intruder.signs_in("ada", f"a guess of mine, number {number}")
        assert "/desk/" not in intruder.page.url.partition("?")[0]
    intruder.signs_in("ada")  # the right one, too late
    assert "/desk/" not in intruder.page.url.partition("?")[0]
    assert "Inbox" not in intruder.opens("/desk/")
