"""The pages in Chromium: for everyone, in two languages, two widths, by day and night; by keyboard; without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.accessibility import faults
from tests.desk.site_server import running

PAGES = (
    "",
    "ccm/2015-01-31/",
    "ccm/2025-04-01/LTU/",
    "ccm/2015-01-31/count/consented/",
    "ccm/changes/2014-01-31/2015-01-31/",
    "ccm/rules/",
    "states/MOZ/",
    "states/",
    "treaties/",
    "deadlines/",
    "obligations/",
    "reports/",
    "progress/",
    "meetings/?treaty=CCM",
    "resolutions/?symbol=A/RES/70/54",
    "laws/",
    "sources/?kind=depositary",
    "corrections/",
    "check/",
    "search/?q=mozambique",
    "about/",
    "api/",
    "widget/ccm/",
)


@pytest.fixture(scope="module")
def shown(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One server for all tests here, with a database of its own."""
    with running(tmp_path_factory.mktemp("desk")) as address:
        yield address


class Reader:
    """A window, and every address it asked for."""

    def __init__(self, browser: Any, site: str, **settings: Any) -> None:
        self._context = browser.new_context(reduced_motion="reduce", **settings)
        self.page = self._context.new_page()
        self.page.set_default_timeout(60_000)
        self.site = site
        self.asked: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on(
            "console", lambda said: self.complaints.append(said.text) if said.type == "error" else None
        )

    def open(self, address: str) -> Any:
        self.page.goto(f"{self.site}{address}")
        return self.page

    def close(self) -> None:
        self._context.close()


@pytest.fixture
def reader(browser: Any, shown: str, request: pytest.FixtureRequest) -> Iterator[Reader]:
    found = Reader(browser, shown, **getattr(request, "param", {}))
    yield found
    found.close()


@pytest.mark.parametrize(("language", "width"), [("en", 1200), ("ar", 360)])
def test_no_page_keeps_anybody_out(browser: Any, shown: str, language: str, width: int) -> None:
    reader = Reader(browser, shown, viewport={"width": width, "height": 900})
    found = {}
    for number, address in enumerate(PAGES):
        page = reader.open(f"/{language}/{address}")
        # By turns by day and by night: over the two runs every page is seen in both.
        scheme = ("light", "dark")[(number + (width == 360)) % 2]
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        if wrong := faults(page):
            found[address, scheme] = wrong
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            found[address, "wide"] = [("over the edge", str(over))]
    assert found == {}
    assert reader.complaints == []
    assert {url.split("/")[2] for url in reader.asked if not url.startswith("data:")} == {shown.split("/")[2]}
    reader.close()


def test_a_visitor_reads_the_status_of_31_january_2015_in_arabic(reader: Reader) -> None:
    page = reader.open("/")
    page.get_by_role("link", name="العربية").click()
    page.get_by_role("link", name="اتفاقية الذخائر العنقودية").first.click()
    page.get_by_label("في يوم").fill("2015-01-31")
    page.get_by_role("button", name="اعرض").first.click()
    page.wait_for_url("**/ar/ccm/2015-01-31/")
    assert page.evaluate("document.documentElement.dir") == "rtl"
    figures = page.locator("dl.figures")
    assert "89" in figures.get_by_role("link").nth(1).inner_text()
    assert page.get_by_role("heading", name="31 يناير 2015").is_visible()
    page.locator("tr", has_text="ليتوانيا").get_by_role("link").last.scroll_into_view_if_needed()
    page.locator("tr", has_text="ليتوانيا").locator("a.why").click()
    page.wait_for_url("**/ar/ccm/2015-01-31/LTU/")
    assert "دولة طرف" in page.locator(".answer").inner_text()


@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True)
def test_everything_works_without_scripts(reader: Reader) -> None:
    page = reader.open("/en/ccm/2015-01-31/")
    page.get_by_label("Standing").select_option("signatory")
    page.locator("form.filter button").click()
    page.wait_for_url("**standing=signatory**")
    assert page.locator("table.states tbody tr").count() == 27
    page.goto(f"{reader.site}/en/check/")
    page.get_by_label("Text", exact=True).fill(
        "By 31 January 2015, 99 states had ratified the Convention on Cluster Munitions."
    )
    page.get_by_role("button", name="Check").click()
    assert page.locator("mark.contradicted").count() == 1
    page.locator("a.ref").click()
    assert "89" in page.locator("#claim-1").inner_text()


def test_the_keyboard_reaches_what_the_mouse_does(reader: Reader) -> None:
    page = reader.open("/en/ccm/2015-01-31/")
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    assert focused.inner_text() == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    reached = []
    for _ in range(24):
        page.keyboard.press("Tab")
        name, outline = page.evaluate(
            """() => { const found = document.activeElement;
            return [found.id || found.textContent.trim(), getComputedStyle(found).outlineStyle]; }"""
        )
        assert outline == "solid", name
        reached.append(name)
    assert "day" in reached
    assert {"116", "89", "84"} <= set(reached)


def test_a_choice_in_the_filter_shows_at_once_where_scripts_run(reader: Reader) -> None:
    page = reader.open("/en/ccm/2015-01-31/")
    page.get_by_label("Group or region").select_option("NATO")
    page.wait_for_url("**group=NATO**")
    assert "North Atlantic Treaty Organization" in page.locator("table.states caption").inner_text()


def test_paper_shows_the_table_and_the_addresses_of_sources(reader: Reader) -> None:
    page = reader.open("/en/states/MOZ/")
    page.emulate_media(media="print", color_scheme="dark")
    assert not page.locator("header.top").is_visible()
    background = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert background == "rgb(255, 255, 255)"
    content = page.locator(".sources .out").first.evaluate(
        "found => getComputedStyle(found, '::after').content"
    )
    assert "https" in content or "attr(href)" in content


def test_the_interactive_description_runs_under_the_policy(reader: Reader) -> None:
    page = reader.open("/api/v1/docs")
    page.locator(".opblock").first.wait_for()
    assert page.locator(".opblock").count() >= 15
    assert {url.split("/")[2] for url in reader.asked if url.startswith("http")} == {
        reader.site.split("/")[2]
    }


def test_the_first_page_comes_in_few_and_light_pieces(reader: Reader) -> None:
    sizes: list[int] = []
    reader.page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    reader.open("/en/")
    reader.page.wait_for_load_state("networkidle")
    assert sum(sizes) < 150_000
    assert len(sizes) <= 6
    assert reader.complaints == []
