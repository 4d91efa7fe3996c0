"""The record's README says what is in the record."""

from __future__ import annotations

import re

import servanda as sv
from servanda.checks.totals import TOTALS
from servanda.records import SHIPPED, SUBJECTS

README = (SHIPPED / "README.md").read_text(encoding="utf-8")


def test_it_gives_the_coverage_of_every_subject_that_has_one() -> None:
    rows = set()
    for code in sv.record().codes:
        for subject in SUBJECTS:
            covered = sv.record().coverage_of(code, subject)
            if covered is not None:
                row = f"| {code} | {subject.replace('_', ' ')} | {covered.complete_until} | {covered.basis} |"
                assert row in README
                rows.add(row)
    assert len(rows) == len(re.findall(r"^\| \S+ \| [a-z ]+ \| \d{4}-\d\d-\d\d \| ", README, re.M))


def test_it_explains_every_name_of_a_total() -> None:
    listed = dict(re.findall(r"^\| `(\w+)` \| (.+) \|$", README, re.M))
    assert {name: listed.get(name) for name in TOTALS} == TOTALS
