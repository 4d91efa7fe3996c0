"""How servanda reads the names of states beside three libraries that do: right, none given, wrong, and time.

    python benchmarks/places.py

Two sets of names. First, every distinct label of a participant in the UN Treaty Collection's files (the
tables of 2014 and the status files of 2018, lists of the League of Nations included), with its code as
checked by hand in ``data/label_truth.csv``. Second, 60 hard spellings of our own in six languages, some
with a day (``data/hard_spellings.csv``).

An answer is *right* when it is the expected code (or another code for the very same place, column ``also``),
or when none is expected and none is given; *none* when a code is expected and none is given; *wrong* when it
is a code for something else. Where none is expected, an answer that a careful reader may forgive (also in
``also``) counts as none. The libraries know neither days nor organisations, which nobody blames on them:
where that makes them silent they count as none, where it makes them name another state, as wrong.

Exit code 1 if servanda gives a wrong answer or is not the most often right.
"""

from __future__ import annotations

import csv
import html
import logging
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from countrynames import to_code

from servanda.places import Place, find

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(__file__).resolve().parent / "data"
SHARED = ROOT.parent / "shared" / "data"
ROUNDS = 5
_NOTHING = "not found"

Reader = Callable[[str, date | None], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A label, and the codes that are right for it; none where it must not be given one."""

    label: str
    on: date | None
    right: frozenset[str]
    forgiven: frozenset[str]


def read_cases(path: Path) -> list[Case]:
    """The cases of one of the tables."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [_case(row) for row in csv.DictReader(lines)]


def _case(row: dict[str, str]) -> Case:
    also = frozenset(row["also"].split())
    return Case(
        label=row["label"],
        on=date.fromisoformat(row["on"]) if row.get("on") else None,
        right=frozenset({row["code"], *also}) if row["code"] else frozenset(),
        forgiven=frozenset() if row["code"] else also,
    )


def labels_in_files() -> set[str]:
    """Every distinct label of a participant in the files of 2018 and 2014, footnote marks removed."""
    found: set[str] = set()
    for path in sorted((SHARED / "untc-xml-2018").glob("*.xml")):
        found.update(_labels_of(path.read_bytes().decode("cp1252", "replace")))
    for path in sorted((SHARED / "untc-2014").glob("*.csv")):
        if path.name != "index.csv":
            with path.open(encoding="utf-8", errors="replace", newline="") as lines:
                found.update(row[0].strip() for row in list(csv.reader(lines))[1:] if row)
    return found - {"", "Participant"}


def _labels_of(text: str) -> Iterator[str]:
    for row in re.findall(r"<Row[^>]*>(.*?)</Row>", text, re.DOTALL):
        first = re.search(r"<(Entry|Column)[^>]*>(.*?)</\1>|<(?:Entry|Column)[^>]*/>", row, re.DOTALL)
        if first and first[2]:
            yield _clean(first[2])
    for tag in ("Participant", "State.no.link"):
        for label in re.findall(rf"<{re.escape(tag)}>(.*?)</{re.escape(tag)}>", text, re.DOTALL):
            yield _clean(label)


def _clean(label: str) -> str:
    text = html.unescape(html.unescape(label))
    text = re.sub(r"<superscript>.*?</superscript>", "", text, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]*>", "", text).split())


def readers() -> dict[str, Reader]:
    """Each library as a function from a label and a day to a code or None."""
    import countrynames
    import pycountry

    def servanda_reads(label: str, on: date | None) -> str | None:
        place = find(label, on)
        return place.code if isinstance(place, Place) else None

    def countrynames_reads(label: str, on: date | None) -> str | None:
        try:
            code: str | None = countrynames.to_code_3(label)
        except KeyError:  # it knows the United Nations, but has no code of three letters for them
            return None
        return code

    def pycountry_reads(label: str, on: date | None) -> str | None:
        for register in (pycountry.countries, pycountry.historic_countries):
            try:
                return str(register.lookup(label).alpha_3)
            except LookupError:
                continue
        return None

    def pycountry_searches(label: str, on: date | None) -> str | None:
        try:
            return str(pycountry.countries.search_fuzzy(label)[0].alpha_3)
        except LookupError:
            return None

    return {
        "servanda": servanda_reads,
        "countrynames": countrynames_reads,
        "country_converter": _country_converter(include_obsolete=False),
        "country_converter, obsolete states too": _country_converter(include_obsolete=True),
        "pycountry lookup": pycountry_reads,
        "pycountry search_fuzzy": pycountry_searches,
    }


def _country_converter(*, include_obsolete: bool) -> Reader:
    import country_converter
    import pandas

    logging.getLogger("country_converter").setLevel(logging.CRITICAL)
    # Its own reading of its table takes Namibia's code "NA" for a blank under pandas 3, and fails.
    table = Path(country_converter.__file__).parent / "country_data.tsv"
    frame = pandas.read_csv(table, sep="\t", encoding="utf-8", keep_default_na=False, na_values=[])
    for column in (
        "ISOnumeric",
        "UNcode",
        "FAOcode",
        "GBDcode",
        "EURO",
        "UN",
        "UNmember",
        "obsolete",
        "GEOnumeric",
    ):
        frame[column] = pandas.to_numeric(frame[column]).astype("Int64")
    converter: Any = country_converter.CountryConverter(country_data=frame, include_obsolete=include_obsolete)

    def reads(label: str, on: date | None) -> str | None:
        code = converter.convert(label, to="ISO3", not_found=_NOTHING)
        return code if isinstance(code, str) and code != _NOTHING else None  # a list of several is no answer

    return reads


def score(reader: Reader, cases: list[Case]) -> tuple[int, int, list[tuple[str, str]]]:
    """How many answers are right, how many are missing, and which are wrong."""
    right = none = 0
    wrong = []
    for case in cases:
        code = reader(case.label, case.on)
        if code in case.right or (code is None and not case.right):
            right += 1
        elif code is None or code in case.forgiven:
            none += 1
        else:
            wrong.append((case.label, code))
    return right, none, wrong


def seconds(reader: Reader, cases: list[Case]) -> float:
    """The median time to read every label once, nothing remembered between rounds."""
    taken = []
    for _ in range(ROUNDS):
        find.cache_clear()
        to_code.cache_clear()
        begun = time.perf_counter()
        for case in cases:
            reader(case.label, case.on)
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def main() -> int:
    """Prints the tables; 1 where servanda is wrong or not the best."""
    sets = {"hard spellings": read_cases(DATA / "hard_spellings.csv")}
    if SHARED.is_dir():
        truth = {case.label: case for case in read_cases(DATA / "label_truth.csv")}
        labels = labels_in_files()
        unchecked = sorted(labels - truth.keys())
        if unchecked:
            print(f"labels without a checked code in label_truth.csv: {unchecked}", file=sys.stderr)
            return 1
        sets = {"labels of the files": [truth[label] for label in sorted(labels)], **sets}
    else:
        print(f"{SHARED} is absent: only the hard spellings are read\n")

    failed = False
    for title, cases in sets.items():
        print(f"**{len(cases)} {title}**\n")
        print("| | right | none | wrong | time, servanda = 1 | wrong ones |\n|---|--:|--:|--:|--:|---|")
        base = best = 0.0
        for name, reader in readers().items():
            right, none, wrong = score(reader, cases)
            took = seconds(reader, cases)
            base = base or took
            examples = ", ".join(f"{label[:40]} = {code}" for label, code in wrong[:3])
            print(f"| {name} | {right} | {none} | {len(wrong)} | {took / base:.1f} | {examples} |")
            if name == "servanda":
                best, failed = right, failed or bool(wrong)
            else:
                failed = failed or right >= best
        print()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
