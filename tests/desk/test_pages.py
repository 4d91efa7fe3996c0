"""Every page, as a reader in any of six languages gets it: whole, valid, light, and asking for nothing else."""

from __future__ import annotations

import gzip
import re
from datetime import date

import html5lib
import pytest
from django.test import Client

import servanda as sv
from servanda.desk.public.languages import LANGUAGES
from servanda.treaties.titles import title

pytestmark = pytest.mark.django_db

PAGES = (
    "",
    "treaties/",
    "states/",
    "states/MOZ/",
    "states/LTU/2025-04-01/",
    "deadlines/",
    "obligations/",
    "reports/",
    "progress/",
    "progress/?treaty=APMBC",
    "meetings/",
    "meetings/?treaty=CCM",
    "resolutions/",
    "resolutions/?symbol=A/RES/70/54",
    "laws/",
    "sources/",
    "sources/?kind=press",
    "corrections/",
    "check/",
    "search/",
    "search/?q=mozambique",
    "about/",
    "api/",
    "ccm/",
    "ccm/2015-01-31/",
    "ccm/2015-01-31/?standing=signatory&group=NATO&order=signed",
    "ccm/2009-01-01/",
    "ccm/2015-01-31/count/consented/",
    "ccm/2025-04-01/LTU/",
    "ccm/2025-04-01/USA/",
    "ccm/rules/",
    "ccm/changes/2014-01-31/2015-01-31/",
    "ccw-apii/",
    "kinshasa/",
    "widget/ccm/",
)
VOID = frozenset({"img", "link", "meta", "input", "br"})


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_there_in_every_language_and_says_which(client: Client, page: str) -> None:
    for code, language in LANGUAGES.items():
        answer = client.get(f"/{code}/{page}")
        assert answer.status_code == 200, (code, page)
        text = answer.content.decode()
        assert f'<html lang="{code}" dir="{language.direction}">' in text
        assert answer["Content-Language"] == code
        assert not answer.cookies
        assert "Cookie" not in answer.get("Vary", "") or not answer.has_header("ETag")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_valid_html_without_code_or_style_in_it(client: Client, page: str, language: str) -> None:
    text = client.get(f"/{language}/{page}").content.decode()
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(text)
    assert parser.errors == []
    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", text)
    for script in re.findall(r"<script[^>]*>", text):
        assert "src=" in script or 'type="application/ld+json"' in script
    ids = re.findall(r'\sid="([^"]*)"', text)
    assert len(ids) == len(set(ids))
    for asked in re.findall(r'<(?:img|script|iframe|source|video)[^>]*\s(?:src|href)="([^"]*)"', text):
        assert asked.startswith("/")


def test_what_it_says_it_says_in_the_languages_of_the_treaty(client: Client) -> None:
    law = sv.record().treaty("CCM").law
    said = {
        "ar": ("31 يناير 2015", "دولة طرف", "ليتوانيا"),
        "zh": ("2015年1月31日", "缔约国", "立陶宛"),
        "en": ("31 January 2015", "State Party", "Lithuania"),
        "fr": ("31 janvier 2015", "État partie", "Lituanie"),
        "ru": ("31 января 2015", "государство-участник", "Литва"),
        "es": ("31 de enero de 2015", "Estado parte", "Lituania"),
    }
    for code, words in said.items():
        text = client.get(f"/{code}/ccm/2015-01-31/").content.decode()
        for word in (*words, title(law, code).short):
            assert word in text, (code, word)


def test_plural_forms_are_those_of_the_language(client: Client) -> None:
    """Of the G7, six act under the Convention by 2015; of the permanent members of the Security Council, two."""
    assert "6 государств на 31 января" in client.get("/ru/ccm/2015-01-31/?group=G7").content.decode()
    assert "2 государства на 31 января" in client.get("/ru/ccm/2015-01-31/?group=UNSC_P5").content.decode()
    assert "دولتان في 31 يناير 2015" in client.get("/ar/ccm/2015-01-31/?group=UNSC_P5").content.decode()
    assert "6 دول في 31 يناير 2015" in client.get("/ar/ccm/2015-01-31/?group=G7").content.decode()


def test_the_treaty_page_gives_the_counts_of_record_and_law(client: Client) -> None:
    counts = sv.record().treaty("CCM").on("2015-01-31").counts
    text = client.get("/en/ccm/2015-01-31/").content.decode()
    for word in ("joined", "consented", "party", "signatory", "signed", "withdrawn"):
        assert f'/count/{word}/">{getattr(counts, word)}</a>' in text
    assert "Two right answers on this day: 89 had deposited, for 84 it was in force." in text


def test_every_page_leads_whoever_has_an_account_to_the_desk(client: Client) -> None:
    """The same link for all: pages are kept for everybody, and know nobody."""
    said = {
        "ar": "تسجيل الدخول",
        "zh": "登录",
        "en": "Sign in",
        "fr": "Se connecter",
        "ru": "Войти",
        "es": "Iniciar sesión",
    }
    for code, words in said.items():
        assert f'<a href="/desk/" rel="nofollow">{words}</a>' in client.get(f"/{code}/").content.decode()
    assert client.get("/desk/")["Location"].startswith("/accounts/login/")


def test_the_first_page_is_light(client: Client) -> None:
    from django.contrib.staticfiles import finders

    text = client.get("/en/").content.decode()
    weight = len(text.encode())
    for address in re.findall(r'(?:src|href)="/static/([^"]+)"', text):
        found = finders.find(address)
        assert isinstance(found, str)
        with open(found, "rb") as file:  # noqa: PTH123
            weight += len(file.read())
    picture = re.search(r'src="(/en/ccm/[^"]+map\.svg)"', text)
    assert picture is not None
    weight += len(gzip.compress(client.get(picture[1]).content))
    assert weight < 150_000


def test_what_is_no_address_is_said_in_the_readers_language(client: Client) -> None:
    for address in (
        "/fr/nulle-part/",
        "/fr/ccm/2015-02-31/",
        "/fr/states/XQX/",
        "/fr/ccm/2015-01-31/count/x/",
    ):
        answer = client.get(address)
        assert answer.status_code == 404
        assert "Cette page n’existe pas" in answer.content.decode()
    wrong = client.get("/en/ccm/1999-01-01/")
    assert wrong.status_code == 400
    assert "is before CCM was adopted on 2008-05-30" in wrong.content.decode()


@pytest.mark.parametrize(
    "address",
    [
        "/en/ccm/?day=31.1.2015",
        "/en/ccm/2015-01-31/?group=Atlantis",
        "/en/ccm/2015-01-31/?standing=happy",
        "/en/ccm/2015-01-31/?order=random",
        "/en/deadlines/?status=happy",
        "/en/deadlines/?treaty=KINSHASA",
        "/en/progress/?treaty=ATT",
        "/en/ccm/changes/2015-01-31/2014-01-31/",
        "/en/ccm/2015-01-31/?known=yesterday",
    ],
)
def test_a_wrong_question_is_answered_in_one_line(client: Client, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code in (400, 404)
    assert answer.content.decode().count('<p class="said"') == 1


def test_without_the_language_an_address_leads_to_the_readers(client: Client) -> None:
    russian = {"Accept-Language": "ru-RU, ru;q=0.9"}
    for bare in ("/ccm/2015-01-31/", "/states/LTU/", "/ccm/2015-01-31/?known=2026-11-21"):
        answer = client.get(bare, headers=russian)
        assert (answer.status_code, answer["Location"]) == (302, f"/ru{bare}")
        assert "Accept-Language" in answer["Vary"]
    assert client.get("/", headers={"Accept-Language": "zh-TW"})["Location"] == "/zh/"
    assert client.get("/", headers={"Accept-Language": "de"})["Location"] == "/en/"


def test_the_day_chooser_needs_no_script(client: Client) -> None:
    answer = client.get("/en/ccm/?day=2014-02-03&group=NATO")
    assert answer["Location"] == "/en/ccm/2014-02-03/?group=NATO"


def test_the_table_comes_as_a_file_with_the_same_states(client: Client) -> None:
    day = sv.record().treaty("CCM").on(date(2015, 1, 31))
    address = "/en/ccm/2015-01-31/status"
    rows = client.get(f"{address}.csv").content.decode("utf-8-sig").splitlines()
    assert len(rows) == len(day.rows()) + 1
    value = client.get(f"{address}.json").json()
    assert [row["state"] for row in value["states"]] == [row.state for row in day.rows()]
    book = client.get(f"{address}.xlsx")
    assert book.content.startswith(b"PK")
    assert "CCM-2015-01-31.xlsx" in book["Content-Disposition"]
    few = client.get(f"{address}.csv?group=nato")
    assert "CCM-2015-01-31-NATO.csv" in few["Content-Disposition"]


def test_a_page_is_made_once_and_known_to_who_holds_it(client: Client) -> None:
    first = client.get("/en/ccm/2015-01-31/")
    again = client.get("/en/ccm/2015-01-31/", headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/en/ccm/2015-01-31/").content == first.content
    packed = client.get("/en/ccm/2015-01-31/", headers={"Accept-Encoding": "gzip"})
    assert gzip.decompress(packed.content) == first.content
    assert "no-store" not in first["Cache-Control"]


def test_pages_carry_the_policy_that_keeps_others_out(client: Client) -> None:
    for _made_and_kept in range(2):
        answer = client.get("/en/")
        assert "script-src 'self'" in answer["Content-Security-Policy"]
        assert "default-src 'none'" in answer["Content-Security-Policy"]
        assert answer["X-Frame-Options"] == "DENY"
        frame = client.get("/en/widget/ccm/")
        assert "frame-ancestors *" in frame["Content-Security-Policy"]
        assert "X-Frame-Options" not in frame
