"""Many texts are checked side by side, and each as if it were alone."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from servanda.claiming import checking
from servanda.claiming.checking import Checker, Given, plain
from servanda.dates import PartialDate

CHECKER = Checker()
SAMPLES = Path(__file__).parent / "samples"
RAIN = "It rained on {} days of the month, and 12 sheep were sold at the market."


def passages() -> list[Given]:
    """Passages of three languages in turn, with texts of other things between them."""
    found = []
    for language in ("english", "french", "spanish"):
        samples = tomllib.loads((SAMPLES / "independent" / f"{language}.toml").read_text(encoding="utf-8"))
        texts = [entry for entries in samples.values() for entry in entries if "text" in entry][:60]
        for number, entry in enumerate(texts):
            day = PartialDate.parse(str(entry["date"])) if entry.get("date") else None
            found.append(Given(entry["text"], date=day, language=language[:2].replace("sp", "es")))
            found.append(Given(RAIN.format(number)))
    return found[::2] + found[1::2] + found


def test_side_by_side_each_text_says_what_it_says_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "SIDE_BY_SIDE", 2_000)
    texts = passages()
    together = [plain(checked) for checked in CHECKER.check_each(texts)]
    alone = [plain(CHECKER.check(given.text, date=given.date, language=given.language)) for given in texts]
    assert together == alone
    assert sum(len(one["claims"]) for one in together) > 150


def test_texts_come_in_their_order_and_none_is_lost() -> None:
    texts = [Given(RAIN.format(number), name=str(number)) for number in range(50)]
    texts[20] = Given("Palau ratified the Convention on Cluster Munitions on 19 April 2016.", name="20")
    texts[35] = Given("Palau ratified the Convention on Cluster Munitions on 19 April 2015.", name="35")
    checked = list(CHECKER.check_each(iter(texts)))
    assert [one.name for one in checked] == [str(number) for number in range(50)]
    verdicts = {one.name: [claim.verdict for claim in one.claims] for one in checked if one.claims}
    assert verdicts == {"20": ["supported"], "35": ["contradicted"]}


def test_no_text_gives_nothing() -> None:
    assert list(CHECKER.check_each([])) == []


def test_a_long_stretch_of_other_texts_is_not_held_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "_HELD", 1_000)
    taken = 0

    def texts() -> Iterator[Given]:
        nonlocal taken
        yield Given("108 states have signed the Convention on Cluster Munitions.")
        for number in range(1_000):
            taken = number
            yield Given(RAIN.format(number))

    first = next(CHECKER.check_each(texts()))
    assert first.claims
    assert taken < 40
