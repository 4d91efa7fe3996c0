"""The annotated copy in Chromium: read, opened by mouse and keyboard, printed, on a telephone, and under attack."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import servanda as sv
from servanda.claiming.checking import Checked, Checker
from servanda.claiming.model import replace as altered
from servanda.dates import PartialDate
from servanda.publish.findings_html import page as annotated
from tests.publish.samples import HOSTILE, PARTIES, PRESS, TEXT, checked

axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")


class Window:
    """A page of the browser, with every address it asked for and everything it ran."""

    def __init__(self, browser: Any, folder: Path, **settings: Any) -> None:
        self._folder = folder
        context = browser.new_context(**settings)
        self.page = context.new_page()
        self.asked: list[str] = []
        self.ran: list[str] = []
        context.route("**/*", self._asked)
        self.page.on("dialog", lambda dialog: (self.ran.append(dialog.message), dialog.dismiss()))

    def show(self, html: str) -> Any:
        place = self._folder / "copy.html"
        place.write_text(html, encoding="utf-8")
        self.asked.clear()
        self.page.goto(place.as_uri())
        return self.page

    def _asked(self, route: Any) -> None:
        """A request the policy of the page let through; none reaches the network, whatever a test holds."""
        self.asked.append(route.request.url)
        if route.request.url.endswith("/copy.html"):
            route.continue_()
        else:
            route.abort()

    def asked_beside_the_page(self) -> list[str]:
        return [address for address in self.asked if not address.endswith("/copy.html")]


@pytest.fixture(scope="module")
def windows(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Window]:
    """A window for each way a browser may be set; opening one takes longer than most tests."""
    return cache(lambda **settings: Window(browser, tmp_path_factory.mktemp("copy"), **settings))


@pytest.fixture
def window(windows: Callable[..., Window], request: pytest.FixtureRequest) -> Window:
    found = windows(**getattr(request, "param", {}))
    found.page.set_viewport_size({"width": 1000, "height": 800})
    # What moves smoothly is not yet there when a test looks.
    found.page.emulate_media(media="null", color_scheme="null", reduced_motion="reduce")
    found.ran.clear()
    return found


COPY = annotated([PRESS], sv.record())


def card(page: Any, number: int) -> Any:
    return page.locator(f"#d1-note-{number}")


def button(page: Any, number: int) -> Any:
    return page.locator(f"#d1-open-{number}")


def style(place: Any, name: str) -> str:
    return str(place.evaluate("(found, name) => getComputedStyle(found)[name]", name))


def over_the_edge(page: Any) -> int:
    """By how many pixels the page is wider than its window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


# Reading


def test_claims_are_marked_in_place_each_verdict_with_a_line_of_its_own(window: Window) -> None:
    page = window.show(COPY)
    marks = page.locator(".copy mark")
    assert marks.all_text_contents() == [one.found.text for one in PRESS.claims]
    assert [style(mark, "textDecorationStyle") for mark in marks.all()] == ["solid", "wavy", "dashed"]
    assert page.locator(".copy .missed").all_text_contents() == ["7"]
    assert page.locator(".copy button").all_inner_texts() == ["✓1", "✗2", "?3"]
    assert all(mark.is_visible() for mark in marks.all())
    signs = page.locator(".box .word").evaluate_all(
        "all => all.map(one => getComputedStyle(one, '::before').content[1] + one.textContent)"
    )
    assert signs == ["✗contradicted", "✓supported", "?unverifiable"]
    assert not any(one.is_visible() for one in page.locator(".card").all())


def test_the_summary_leads_to_each_place_and_the_place_shows_itself(window: Window) -> None:
    page = window.show(COPY)
    page.set_viewport_size({"width": 1000, "height": 200})
    for words, place, shown in (
        ("99 States Parties", "#d1-mark-2", "#d1-mark-2"),
        ("7", "#d1-missed-1", ".copy .missed"),
    ):
        page.get_by_role("link", name=words, exact=True).click()
        assert page.evaluate("location.hash") == place
        assert style(page.locator(shown), "outlineStyle") == "solid"
    top = page.locator(".copy .missed").bounding_box()["y"]
    assert 20 <= top < 150  # with some of the text before it


def test_a_contradicted_claim_is_set_right_where_the_eye_falls_first(window: Window) -> None:
    page = window.show(COPY)
    assert "Nearest true figure: 66" in page.locator(".box li.contradicted").inner_text()
    button(page, 2).click()
    right = card(page, 2).locator(".right")
    assert right.inner_text() == "Nearest true figure: 66 (the text has 33 too many)"
    tops = [place.bounding_box()["y"] for place in (right, card(page, 2).locator("dl"))]
    assert tops == sorted(tops)
    told = card(page, 2).inner_text()
    assert "It was right from 5 December 2015." in told
    assert "Counted (1)" in told
    assert "Norway" in told
    assert card(page, 2).locator("a[href^='https://']").count() > 0


# Opening


@pytest.mark.parametrize("height", [800, 420])
def test_a_click_on_the_words_or_the_number_opens_beside_the_claim(window: Window, height: int) -> None:
    page = window.show(COPY)
    page.set_viewport_size({"width": 1000, "height": height})
    for number, open_with in ((1, ".copy mark"), (2, "#d1-open-2")):
        page.locator(open_with).first.scroll_into_view_if_needed()
        page.locator(open_with).first.click()
        assert card(page, number).is_visible()
        box, mark = card(page, number).bounding_box(), page.locator(f"#d1-mark-{number}").bounding_box()
        assert box["y"] >= mark["y"] + mark["height"] or box["y"] + box["height"] <= mark["y"]
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= height
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 1000
    # One is open at a time; its own button or its cross closes it.
    assert not card(page, 1).is_visible()
    card(page, 2).get_by_role("button", name="Close claim 2").click()
    assert not card(page, 2).is_visible()
    button(page, 2).click()
    button(page, 2).click()
    assert not card(page, 2).is_visible()


def test_the_keyboard_reaches_opens_reads_and_closes_every_claim(window: Window) -> None:
    page = window.show(COPY)
    focused = page.locator(":focus")
    reached = []
    for _ in range(30):
        page.keyboard.press("Tab")
        if focused.count() == 0:
            break
        if "ref" not in (focused.get_attribute("class") or ""):
            continue
        name = focused.get_attribute("aria-label")
        reached.append(name)
        number = len(reached)
        assert (style(focused, "outlineStyle"), style(focused, "outlineWidth")) == ("solid", "3px")
        page.keyboard.press("Enter")
        assert card(page, number).is_visible()
        page.keyboard.press("Tab")
        assert focused.get_attribute("aria-label") == f"Close claim {number}"
        page.keyboard.press("Escape")
        assert not card(page, number).is_visible()
        assert focused.get_attribute("aria-label") == name
        page.keyboard.press("Space")
        assert card(page, number).is_visible()
        page.keyboard.press("Space")
    assert reached == [
        f"Claim {number}, {one.verdict}: explain" for number, one in enumerate(PRESS.claims, 1)
    ]


def test_a_screen_reader_is_told_the_verdict_and_whether_the_card_is_open(window: Window) -> None:
    page = window.show(COPY)
    found = page.get_by_role("button", name="Claim 2, contradicted: explain")
    assert found.count() == 1
    assert page.get_by_role("group", name="2. contradicted").count() == 0
    found.click()
    assert page.get_by_role("group", name="2. contradicted").count() == 1
    heads = [
        (head.evaluate("found => found.tagName"), head.inner_text())
        for head in page.get_by_role("heading").all()
    ]
    assert heads == [
        ("H1", "Ban holds"),
        ("H2", "1 contradicted, 1 supported, 1 unverifiable"),
        ("H3", "Coverage"),
        ("H2", "The text"),
        ("H3", "2. contradicted"),
    ]


@pytest.mark.parametrize("window", [{"offline": True}], indirect=True)
def test_it_works_without_a_network_and_asks_for_nothing(window: Window) -> None:
    page = window.show(COPY)
    for number in (1, 2, 3):
        button(page, number).click()
        assert card(page, number).is_visible()
        assert style(card(page, number), "borderTopWidth") == "4px"
    assert window.asked_beside_the_page() == []


@pytest.mark.parametrize("window", [{"java_script_enabled": False}], indirect=True)
def test_it_needs_no_script(window: Window) -> None:
    page = window.show(COPY)
    button(page, 2).click()
    assert card(page, 2).is_visible()


# On paper and on a telephone


def many_missed() -> Checked:
    text = TEXT + "\n" + " ".join(["7"] * 12)
    return checked(text, *PRESS.claims)


def test_paper_shows_every_explanation_and_what_was_folded_away(window: Window) -> None:
    page = window.show(annotated([many_missed()], sv.record()))
    assert not page.locator("details p").is_visible()
    page.emulate_media(media="print")
    for number, one in enumerate(PRESS.claims, 1):
        assert card(page, number).is_visible()
        assert one.explanation in card(page, number).inner_text()
    assert not any(cross.is_visible() for cross in page.locator(".close").all())
    assert page.locator("details p").bounding_box()["height"] > 0
    assert page.get_by_role("heading", name="The claims, explained").is_visible()


def test_the_printed_page_holds_the_words_of_the_explanations(window: Window) -> None:
    pdf = pytest.importorskip("pypdfium2", reason="needs the extra 'documents'")
    printed = pdf.PdfDocument(window.show(annotated([many_missed()], sv.record())).pdf(format="A4"))
    words = " ".join(" ".join(page.get_textpage().get_text_range() for page in printed).split())
    assert "Nearest true figure: 66 (the text has 33 too many)" in words
    assert "It was right from 5 December 2015." in words
    assert words.count("(line 7)") == 12
    assert "https://treaties.un.org" in words


def test_paper_is_black_on_white_even_from_a_dark_screen(window: Window) -> None:
    page = window.show(COPY)
    page.emulate_media(media="print", color_scheme="dark")
    assert style(page.locator("html"), "backgroundColor") == "rgb(255, 255, 255)"
    assert style(page.locator(".copy p").first, "color") == "rgb(0, 0, 0)"
    assert style(page.locator(".copy mark").first, "color") == "rgb(0, 0, 0)"


@pytest.mark.parametrize("width", [320, 390])
def test_a_narrow_screen_never_scrolls_sideways(window: Window, width: int) -> None:
    page = window.show(annotated([attack(), PRESS], sv.record()))
    page.set_viewport_size({"width": width, "height": 600})
    assert over_the_edge(page) <= 0
    for number in range(1, len(attack().claims) + 1):
        button(page, number).evaluate("found => found.scrollIntoView({block: 'center', behavior: 'instant'})")
        button(page, number).click()
        box = card(page, number).bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert over_the_edge(page) <= 0


# For everyone


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_keeps_anybody_out(window: Window, scheme: str) -> None:
    page = window.show(annotated([PRESS, many_missed()], sv.record()))
    page.emulate_media(color_scheme=scheme)
    assert (style(page.locator("html"), "backgroundColor") == "rgb(23, 24, 22)") is (scheme == "dark")
    page.locator("details").evaluate("found => { found.open = true }")
    assert faults(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("number", [1, 2, 3])
def test_no_explanation_keeps_anybody_out(window: Window, scheme: str, number: int) -> None:
    only = PRESS.claims[number - 1]
    words = altered(only.found, start=0, end=len(only.found.text))
    page = window.show(annotated([checked(words.text, altered(only, found=words))], sv.record()))
    page.set_viewport_size({"width": 1000, "height": 1600})
    page.emulate_media(color_scheme=scheme)
    # Where a card covers other text, axe cannot tell that it hides it.
    page.locator("footer").evaluate("found => found.remove()")
    button(page, 1).click()
    assert faults(page) == []


def faults(page: Any) -> list[tuple[str, str]]:
    """What axe finds wrong, and every place where it cannot tell whether the contrast is enough."""
    found = axe.Axe().run(page, options={"resultTypes": ["violations", "incomplete"]}).response
    unclear = [fault for fault in found["incomplete"] if fault["id"].startswith("color-contrast")]
    assert any(rule["id"] == "color-contrast" for rule in found["passes"])
    return [(fault["id"], node["html"]) for fault in found["violations"] + unclear for node in fault["nodes"]]


def test_the_check_for_contrast_sees_what_is_too_pale(window: Window) -> None:
    page = window.show(COPY)
    page.locator(".meta").evaluate("found => { found.style.color = '#bbb' }")
    assert [fault for fault, _ in faults(page)] == ["color-contrast"] * 2


# Under attack

EVIL = "\n\n".join(
    [
        "<img src=https://evil.example/pixel.png onerror=alert('img')>",
        "<link rel=stylesheet href=https://evil.example/style.css>",
        "<script src=https://evil.example/script.js></script><script>alert('script')</script>",
        "<svg onload=alert('svg')></svg>",
        "<a id=trap href=\"javascript:alert('link')\">https://evil.example/</a>",
        "<meta http-equiv=refresh content='0; url=https://evil.example/'>",
        "<style>body { background: url(https://evil.example/background.png); display: none }</style>",
        "<form action=https://evil.example/><button id=send>send</button></form>",
        *HOSTILE,
    ]
)


@cache
def attack() -> Checked:
    """A document that tries everything: markup, one endless word, text turned round, and true and false claims."""
    claims = (
        "The Convention on Cluster Munitions now counts 112 States Parties, and 130 states have ratified it.\n\n"
        f"{'Bund' * 200} The Convention on Cluster Munitions was joined by 99 states {'x' * 900}.\n\n"
        "\u202eThe Convention on Cluster Munitions now counts 112 States Parties\u202e and 130 states have "
        "ratified it.\n\n"
        "وقعت ‎112 دولة على اتفاقية الذخائر العنقودية في أوسلو\n\n"
    )
    text = claims + EVIL
    when = PartialDate.of(date(2024, 9, 20))
    return Checker(sv.record(), date(2026, 11, 21)).check(
        text, name="\u202egnp.exe<b>", title="<img src=x onerror=alert(1)> \u202e" + "w" * 300, date=when
    )


def test_a_hostile_document_is_only_text(window: Window) -> None:
    document = attack()
    page = window.show(annotated([document], sv.record()))
    assert page.locator(".copy").locator("script, img, svg, iframe, form, a, style, meta, link").count() == 0
    shown = page.locator(".copy p").all_text_contents()
    assert any("<script src=https://evil.example/script.js></script>" in part for part in shown)
    assert {one.verdict for one in document.claims} >= {"supported", "contradicted"}
    for number in range(1, len(document.claims) + 1):
        button(page, number).click()
        assert card(page, number).is_visible()
    for link in page.locator("a").all():
        assert re.match(r"#|https?://", str(link.get_attribute("href")))
    assert page.title().startswith("Checked: <img src=x onerror=alert(1)>")
    assert (window.ran, window.asked_beside_the_page()) == ([], [])


def test_text_that_turns_round_turns_nothing_else(window: Window) -> None:
    page = window.show(annotated([attack()], sv.record()))
    arabic = page.locator(".copy p", has_text="أوسلو")
    assert style(arabic, "direction") == "rtl"
    others = page.locator(".copy p", has_text="130 states").first
    assert style(others, "direction") == "ltr"
    # The name of the file turns its own letters; what the page says after it keeps its place.
    name, line = page.locator(".meta bdi").bounding_box(), page.locator(".meta").bounding_box()
    assert name["x"] == line["x"]
    for sign in page.locator(".copy button").all():
        assert re.fullmatch(r"[✓✗?]\d+", sign.inner_text())


def test_even_markup_that_slipped_through_would_be_inert(window: Window) -> None:
    """The policy of the page is a second wall: without it, the same markup asks for addresses and runs."""
    open_to_it = COPY.replace("</main>", f"{EVIL.replace('refresh', 'none')}</main>")
    page = window.show(open_to_it)
    page.wait_for_timeout(150)
    assert (window.ran, window.asked_beside_the_page()) == ([], [])
    page.locator("#trap").evaluate("found => found.click()")
    page.locator("#send").evaluate("found => found.click()")
    page.wait_for_timeout(150)
    assert (window.ran, window.asked_beside_the_page()) == ([], [])
    assert page.url.endswith("/copy.html")

    without = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", open_to_it)
    assert without != open_to_it
    page = window.show(without)
    page.wait_for_timeout(150)
    assert "script" in window.ran
    assert "https://evil.example/pixel.png" in window.asked


def test_a_claim_of_figures_that_must_agree_says_so(window: Window) -> None:
    sums = altered(PARTIES, found=altered(PARTIES.found, kind="arithmetic", what="percentage", treaty=None))
    told = altered(
        sums, nearest=89, explanation="24 of 27 is 88.9 %, not 87 %.", states=(), sources=(), readings={}
    )
    page = window.show(annotated([checked(TEXT, told)], sv.record()))
    button(page, 1).click()
    text = card(page, 1).inner_text()
    assert "The other figures give: 89 %" in text
    assert "24 of 27 is 88.9 %, not 87 %." in text
    assert "figures that must agree" in text
    assert "no treaty" not in text
