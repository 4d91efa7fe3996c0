"""Entering acts: a few words that fill a form, forms made from the vocabulary, and what they say of mistakes."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from servanda.acts import KINDS, amounts_of, as_plain, choices_of, dates_of
from servanda.desk.keeping.forms.acts import ENTERED, form_for
from servanda.desk.keeping.quick import understand
from tests.desk.keeping.conftest import ACCESSION, SOURCE, Worker

CODES = ("APMBC", "ATT", "CCM", "CCW")
SAID: list[tuple[str, str, dict[str, str], tuple[str, ...]]] = [
    (
        "vanuatu accession 5 sept 2025",
        "deposit",
        {"treaty": "CCM", "state": "VUT", "instrument": "accession", "deposited_on": "2025-09-05"},
        (),
    ),
    (
        "Ratification par la Côte d’Ivoire le 12 mars 2012",
        "deposit",
        {"treaty": "CCM", "state": "CIV", "instrument": "ratification", "deposited_on": "2012-03-12"},
        (),
    ),
    (
        "signed Guinea-Bissau CCM 2008-12-03",
        "signature",
        {"treaty": "CCM", "state": "GNB", "signed_on": "2008-12-03"},
        (),
    ),
    (
        "越南 加入 2026年11月2日",
        "deposit",
        {"treaty": "CCM", "state": "VNM", "instrument": "accession", "deposited_on": "2026-11-02"},
        (),
    ),
    (
        "الجزائر انضمام 5 سبتمبر 2025",
        "deposit",
        {"treaty": "CCM", "state": "DZA", "instrument": "accession", "deposited_on": "2025-09-05"},
        (),
    ),
    (
        "Laos extension granted until 1 August 2030 at 12MSP",
        "extension_decision",
        {"treaty": "CCM", "state": "LAO", "outcome": "granted", "until": "2030-08-01", "meeting": "12MSP"},
        (),
    ),
    (
        "Mine Ban Convention report Chad 2025-04-30 covering 2024",
        "report",
        {
            "treaty": "APMBC",
            "state": "TCD",
            "article": "7",
            "sort": "annual",
            "submitted_on": "2025-04-30",
            "covering": "2024",
        },
        (),
    ),
    # What could be two states, or two days, is left over and said.
    (
        "korea accession 2020",
        "deposit",
        {"treaty": "CCM", "instrument": "accession", "deposited_on": "2020"},
        ("korea",),
    ),
    (
        "Micronesia ratification 03/04/2011",
        "deposit",
        {"treaty": "CCM", "state": "FSM", "instrument": "ratification"},
        ("03/04/2011",),
    ),
    (
        "Peru accession frobnicate",
        "deposit",
        {"treaty": "CCM", "state": "PER", "instrument": "accession"},
        ("frobnicate",),
    ),
]


@pytest.mark.parametrize(("text", "kind", "said", "left"), SAID, ids=[one[0] for one in SAID])
def test_a_few_words_fill_the_form(text: str, kind: str, said: dict[str, str], left: tuple[str, ...]) -> None:
    found = understand(text, CODES, usual="CCM")
    assert (found.kind, found.fields, found.left_over) == (kind, said, left)


def test_words_that_name_no_act_fill_nothing() -> None:
    assert understand("hello", CODES).kind == ""


@pytest.mark.django_db
def test_what_was_not_understood_is_said_beside_the_filled_form(editor: Worker) -> None:
    answer = editor.client.get("/desk/enter/", {"words": "vanuatu accession 5 sept 2025 frobnicate"})
    assert answer.status_code == 302
    where = urlsplit(answer["Location"])
    assert where.path == "/desk/enter/deposit/"
    assert parse_qs(where.query)["state"] == ["VUT"]
    page = editor.get(answer["Location"])
    assert "Not understood, and not used: “frobnicate”" in page
    assert "Taken as usual, since no word said it: Treaty." in page
    assert 'value="Vanuatu"' in page and 'value="2025-09-05"' in page


@pytest.mark.django_db
def test_words_without_an_act_are_asked_for_again(editor: Worker) -> None:
    page = editor.client.get("/desk/enter/", {"words": "vanuatu"})
    assert page.status_code == 400
    assert "No act was named" in page.content.decode()


def example(kind: str) -> dict[str, Any]:
    """Values for every field of a kind, as somebody would write them."""
    plain: dict[str, str] = {
        "treaty": "Convention on Cluster Munitions", "state": "Lao PDR", "country": "Suisse", "recipient": "老挝",
        "article": "4", "session": "2019", "currency": "EUR", "value": "112", "what": "states_parties",
        "number": "XXVI-6",
    }  # fmt: skip
    values: dict[str, Any] = {}
    for field in fields(KINDS[kind]):
        allowed = choices_of(kind, field.name)
        if field.name in plain:
            values[field.name] = plain[field.name]
        elif allowed is not None:
            values[field.name] = sorted(allowed - {"civilian_share", "child_share", "countries"})[0]
        elif field.name in dates_of(kind):
            values[field.name] = "5 December 2019"
        elif field.name in amounts_of(kind):
            values[field.name] = "~1 200" if field.name not in ("yes", "no", "abstain", "donors") else "12"
        elif str(field.type) == "bool":
            values[field.name] = "on"
        else:
            values[field.name] = "said"
    return values


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ENTERED)
def test_every_kind_of_act_has_a_form_that_makes_it(kind: str) -> None:
    form = form_for(kind)(example(kind))
    assert form.is_valid(), form.errors
    plain = as_plain(form.act)  # type: ignore[arg-type]
    assert plain["act"] == kind
    assert plain["treaty"] == "CCM"
    assert plain.get("state", "LAO") == "LAO"
    for name in dates_of(kind):
        assert plain[name] == "2019-12-05"


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ENTERED)
def test_every_form_opens_and_says_what_it_needs(editor: Worker, kind: str) -> None:
    page = editor.get(f"/desk/enter/{kind}/")
    assert 'name="treaty"' in page
    answer = editor.client.post(f"/desk/enter/{kind}/", {"seen": "1", "entry-confidence": "verified"})
    assert answer.status_code == 400
    said = answer.content.decode()
    assert "This is to be mended first" in said
    for field in fields(KINDS[kind]):
        if field.default is MISSING:
            assert f'id="id_{field.name}_error"' in said, field.name


WRONG: list[tuple[dict[str, str], str, str]] = [
    ({"deposited_on": "2027-05-01"}, "deposited_on", "lies after the day on which it was recorded"),
    ({"deposited_on": "31 February 2026"}, "deposited_on", "is no date"),
    ({"deposited_on": "03/04/2011"}, "deposited_on", "can be read in two ways"),
    ({"deposited_on": "soon"}, "deposited_on", "is no date: write 2025-09-05"),
    ({"state": "Viet Nm"}, "state", "Did you mean Viet Nam"),
    ({"state": "Qwertyuiop"}, "state", "is not a state, territory or organisation"),
    ({"treaty": "Cluster Bomb Treety"}, "treaty", "no treaty goes by the name"),
    ({"instrument": "magic"}, "instrument", "Select a valid choice"),
    ({"effective_on": "2099"}, "effective_on", ""),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("values", "field", "said"), WRONG, ids=[str(one[0]) for one in WRONG])
def test_a_mistake_is_named_at_its_field_and_summed_up_above(
    editor: Worker, values: dict[str, str], field: str, said: str
) -> None:
    answer = editor.client.post("/desk/enter/deposit/", {**SOURCE, **ACCESSION, **values, "seen": "1"})
    assert answer.status_code == 400
    page = answer.content.decode().replace("&#x27;", "'")
    assert f'<a href="#id_{field}">' in page
    assert f'id="id_{field}_error"' in page
    assert said in page


@pytest.mark.django_db
def test_an_act_needs_a_source_and_a_new_one_must_be_described(editor: Worker) -> None:
    bare = {**ACCESSION, "seen": "1", "entry-confidence": "verified"}
    page = editor.client.post("/desk/enter/deposit/", bare).content.decode()
    assert "Every act needs a source" in page
    page = editor.client.post(
        "/desk/enter/deposit/", {**bare, "entry-source_title": "A note"}
    ).content.decode()
    assert page.count("A new source needs this.") == 4  # above, and at each of two fields
    page = editor.client.post("/desk/enter/deposit/", {**bare, "entry-source": "no such"}).content.decode()
    assert "No source of the record goes by this name" in page


@pytest.mark.django_db
def test_a_known_source_is_chosen_by_id_title_or_from_the_list(editor: Worker) -> None:
    from servanda.desk.keeping.models import Proposal
    from servanda.desk.ledger.reading import record

    source = next(iter(record().sources.values()))
    for named in (source.id, f"{source.title} [{source.id}]"):
        values = {**ACCESSION, "seen": "1", "entry-confidence": "verified", "entry-source": named}
        editor.post("/desk/enter/deposit/", values)
        assert Proposal.objects.latest("pk").items.get().source == source.id


@pytest.mark.django_db
def test_more_released_than_was_contaminated_asks_for_a_reason(editor: Worker) -> None:
    base = {**SOURCE, "treaty": "CCM", "state": "Tonga", "unit": "km2", "as_of": "2024-12-31", "seen": "1"}
    from servanda.acts import LandFigure
    from servanda.amounts import Amount
    from servanda.dates import PartialDate
    from servanda.desk.ledger.appending import append
    from servanda.ledger import Source, enter
    from tests.situations import FIRST

    act = LandFigure(
        treaty="CCM", state="TON", measure="contaminated", area=Amount.of(5), unit="km2",
        as_of=PartialDate.parse("2020-12-31"),
    )  # fmt: skip
    append(
        [enter(act, source="s", locator="", recorded_at=FIRST, by="t")],
        [Source(id="s", title="t", publisher="p", kind="official")],
    )
    during = {**base, "measure": "cleared", "area": "50", "as_of": "", "during": "2021"}
    answer = editor.client.post("/desk/enter/land_figure/", during)
    if answer.status_code == 400:
        assert "say here why the source has it" in answer.content.decode()
        assert (
            editor.client.post(
                "/desk/enter/land_figure/", {**during, "entry-remark": "The first survey missed the north."}
            ).status_code
            == 302
        )
    else:
        pytest.skip("these figures can stand together")


@pytest.mark.django_db
def test_hostile_text_is_shown_as_text(editor: Worker, reviewer: Worker) -> None:
    key = editor.proposes(
        "happening",
        {"treaty": "CCM", "happened_on": "2026-11-02", "about": "<script>alert(1)</script>\x00\u2028end"},
    )
    page = reviewer.get(f"/desk/proposals/{key}/")
    assert "<script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    reviewer.does("accept", key)
