"""What the commands answer, in the shapes other programs rely on."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Servanda = Callable[..., Run]


def test_status_as_json_has_the_shape_others_rely_on(servanda: Servanda) -> None:
    found = servanda("status", "CCM", "--as-of", "2015-01-31", "--format", "json")
    assert found.code == 0
    answer = json.loads(found.out)
    assert (answer["treaty"], answer["title"], answer["as_of"]) == (
        "CCM",
        "Convention on Cluster Munitions",
        "2015-01-31",
    )
    assert (answer["known_at"], answer["group"]) == (None, None)
    assert (answer["in_force"], answer["entered_into_force"]) == (True, "2010-08-01")
    counts = answer["counts"]
    assert {
        word: counts[word] for word in ("signed", "consented", "party", "signatory", "joined", "withdrawn")
    } == {
        "signed": 108,
        "consented": 89,
        "party": 84,
        "signatory": 27,
        "joined": 116,
        "withdrawn": 0,
    }
    first = answer["states"][0]
    assert {
        key: first[key] for key in ("state", "name", "standing", "signed", "consented", "consent_by")
    } == {
        "state": "AFG",
        "name": "Afghanistan",
        "standing": "party",
        "signed": "2008-12-03",
        "consented": "2011-09-08",
        "consent_by": "ratification",
    }
    assert (first["in_force_from"], first["withdrawal_effective"]) == ("2012-03-01", None)
    assert first["article"] == "17(2)"
    assert first["sources"] == ["untc-2018-xxvi-6"]
    assert len(answer["states"]) == 116


def test_states_with_no_act_are_added_on_demand(servanda: Servanda) -> None:
    answer = json.loads(servanda("status", "CCM", "--all", "--format", "json").out)
    standings = {row["state"]: row["standing"] for row in answer["states"]}
    assert standings["USA"] == "none"
    assert standings["LTU"] == "withdrawn"
    assert len(standings) >= 195
    assert "CSK" not in standings


def test_status_of_the_members_of_a_group_on_that_day(servanda: Servanda) -> None:
    answer = json.loads(
        servanda("status", "CCM", "--group", "nato", "--as-of", "2011-11-25", "--format", "json").out
    )
    assert (answer["counts"]["joined"], answer["counts"]["consented"]) == (20, 17)


def test_status_for_reading_shows_counts_article_and_source(servanda: Servanda) -> None:
    out = servanda("status", "CCM", "--as-of", "2025-03-06").out
    assert "on 6 March 2025: in force since 1 August 2010" in out
    line = next(line for line in out.splitlines() if line.startswith("Lithuania"))
    assert line.split()[:2] == ["Lithuania", "withdrawn"]
    assert "2025-03-06" in line
    assert "art. 20(3)" in line


def test_no_colours_where_nobody_looks(servanda: Servanda) -> None:
    assert "\x1b" not in servanda("status", "CCM").out


@pytest.mark.parametrize("name", ["Ottawa", "mine ban", "XXVI-5", "26-5", "ottawa treaty", "apmbc"])
def test_treaties_are_found_as_people_type_them(servanda: Servanda, name: str) -> None:
    assert json.loads(servanda("status", name, "--format", "json").out)["treaty"] == "APMBC"


@pytest.mark.parametrize(
    ("name", "code"), [("Ivory Coast", "CIV"), ("UK", "GBR"), ("lithuania", "LTU"), ("Литва", "LTU")]
)
def test_states_are_found_as_people_type_them(servanda: Servanda, name: str, code: str) -> None:
    assert json.loads(servanda("explain", "CCM", name, "--format", "json").out)["state"] == code


def test_explain_as_json_has_the_shape_others_rely_on(servanda: Servanda) -> None:
    answer = json.loads(servanda("explain", "CCM", "LTU", "--as-of", "2025-04-01", "--format", "json").out)
    assert (answer["treaty"], answer["state"], answer["standing"]) == ("CCM", "LTU", "withdrawn")
    steps = {step["what"]: step for step in answer["steps"]}
    assert (steps["in_force"]["date"], steps["in_force"]["rule"]) == ("2011-09-01", "art. 17(2)")
    assert steps["in_force"]["sources"] == ["untc-2018-xxvi-6"]
    assert len(steps["in_force"]["from"][0]) == 16
    assert (steps["withdrawn"]["date"], steps["withdrawn"]["rule"]) == ("2025-03-06", "art. 20(3)")
    assert steps["applies_provisionally"]["rule"] == "art. 18"


def test_an_effect_still_to_come_is_foreseen(servanda: Servanda) -> None:
    answer = json.loads(servanda("explain", "CCM", "LTU", "--as-of", "2024-12-31", "--format", "json").out)
    assert answer["standing"] == "party"
    assert [step["date"] for step in answer["steps"] if step["foreseen"]] == ["2025-03-06"]


def test_changes_between_two_days(servanda: Servanda) -> None:
    answer = json.loads(servanda("changes", "APMBC", "2025-12-01", "2026-03-01", "--format", "json").out)
    left = [(row["date"], row["state"]) for row in answer["changes"] if row["what"] == "withdrawn"]
    assert left == [
        ("2025-12-27", "EST"),
        ("2025-12-27", "LVA"),
        ("2025-12-27", "LTU"),
        ("2026-01-10", "FIN"),
        ("2026-02-20", "POL"),
    ]
    assert (answer["before"]["consented"], answer["after"]["consented"]) == (166, 161)


def test_timeline_as_csv(servanda: Servanda) -> None:
    found = servanda(
        "timeline", "CCM", "--every", "1y", "--from", "2010-08-01", "--to", "2012-08-01", "--format", "csv"
    )
    rows = list(csv.DictReader(io.StringIO(found.out)))
    assert [(row["date"], row["consented"], row["party"]) for row in rows] == [
        ("2010-08-01", "38", "30"),
        ("2011-08-01", "59", "52"),
        ("2012-08-01", "75", "68"),
    ]


def test_compare_two_treaties_and_two_groups(servanda: Servanda) -> None:
    two = json.loads(servanda("compare", "CCM", "APMBC", "--as-of", "2026-03-01", "--format", "json").out)
    assert [side["label"] for side in two["sides"]] == ["CCM", "APMBC"]
    assert "CUB" in two["sides"][0]["only_here"]
    groups = json.loads(
        servanda(
            "compare", "CCM", "--group", "NATO", "--group", "AU", "--as-of", "2011-11-25", "--format", "json"
        ).out
    )
    assert [side["members"] for side in groups["sides"]] == [28, 54]


def test_one_state_under_every_treaty(servanda: Servanda) -> None:
    answer = json.loads(servanda("state", "Lithuania", "--as-of", "2026-01-31", "--format", "json").out)
    standing = {row["treaty"]: row["standing"] for row in answer["treaties"]}
    assert (standing["CCM"], standing["APMBC"], standing["ATT"], standing["TPNW"]) == (
        "withdrawn",
        "withdrawn",
        "party",
        "none",
    )
    assert "NATO" in answer["groups"]


def test_the_treaties_and_until_when_they_are_complete(servanda: Servanda) -> None:
    rows = {row["treaty"]: row for row in json.loads(servanda("treaties", "--format", "json").out)}
    assert rows["CCM"]["complete_until"] == "2026-01-23"
    assert rows["CTBT"]["entered_into_force"] is None
    assert all(row["coded"] for row in rows.values())


def test_doctor_is_content_with_the_shipped_record(servanda: Servanda) -> None:
    found = servanda("doctor", "--quiet")
    assert (found.code, found.out.startswith("0 faults")) == (0, True)


def test_doctor_fails_where_a_line_was_changed_by_hand(servanda: Servanda, tmp_path: Path) -> None:
    assert servanda("export", "ledger.jsonl", "--treaty", "CCM").code == 0
    assert servanda("intake", "ledger", "ledger.jsonl", "--record", "mine").code == 0
    path = tmp_path / "mine" / "acts" / "CCM" / "deposit.jsonl"
    path.write_text(
        path.read_text(encoding="utf-8").replace('"2011-03-14"', '"2011-03-15"'), encoding="utf-8"
    )
    found = servanda("doctor", "--record", "mine", "--quiet")
    assert found.code == 1
    assert "the line was changed after it was entered: its id does not fit it" in found.out


def test_a_ledger_exported_and_read_back_answers_the_same(servanda: Servanda) -> None:
    assert servanda("export", "ledger.jsonl").code == 0
    assert servanda("intake", "ledger", "ledger.jsonl", "--record", "mine").code == 0
    for words in (
        ("status", "CCM", "--format", "json"),
        ("status", "CTBT", "--known-at", "2026-11-20", "--format", "json"),
    ):
        mine, shipped = (json.loads(servanda(*words, *extra).out) for extra in (("--record", "mine"), ()))
        mine.pop("complete_until")
        shipped.pop("complete_until")
        assert mine == shipped


def test_the_record_may_be_named_by_the_environment(servanda: Servanda, tmp_path: Path) -> None:
    servanda("export", "ledger.jsonl", "--treaty", "CCM")
    servanda("intake", "ledger", "ledger.jsonl", "--record", "mine")
    answer = json.loads(servanda("treaties", "--format", "json", SERVANDA_RECORD=str(tmp_path / "mine")).out)
    assert [row["treaty"] for row in answer] == ["CCM"]


def test_completion_is_offered_for_the_common_shells(servanda: Servanda) -> None:
    for shell in ("bash", "zsh", "fish"):
        found = servanda(_SERVANDA_COMPLETE=f"{shell}_source")
        assert "_SERVANDA_COMPLETE" in found.out


def test_completion_knows_the_treaties(servanda: Servanda) -> None:
    found = servanda(_SERVANDA_COMPLETE="bash_complete", COMP_WORDS="servanda status CC", COMP_CWORD="2")
    assert "plain,CCM" in found.out.splitlines()
    assert "plain,CCW-APII" in found.out.splitlines()
