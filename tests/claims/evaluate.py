"""How well claims are found and judged: precision and recall by language and kind, on the samples beside this file.

There are two sets. Those in ``samples/`` and ``samples/doing/`` grew with the grammar, and say exactly what is to be
found. Those in ``samples/independent/`` were written by somebody who had not read the rules; they name kind, value,
treaty and verdict, and the words a claim must overlap, but not how the grammar words its sense.

``python -m tests.claims.evaluate`` prints a table for each and fails where a figure falls under its bound.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from servanda.claiming.checking import Checker
from servanda.claiming.model import Claim
from servanda.dates import PartialDate

SAMPLES = Path(__file__).parent / "samples"
INDEPENDENT = SAMPLES / "independent"
PRECISION, RECALL, VERDICTS = 0.95, 0.90, 0.97
CODES = {"english": "en", "french": "fr", "spanish": "es"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sample: its text, the day of the document, and the claims to be found in it."""

    language: str
    about: str
    text: str
    date: PartialDate | None
    claims: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A claim a careful reader finds: its place, and the kinds and verdicts that are right for it."""

    start: int
    end: int
    words: str
    kinds: tuple[str, ...]
    value: str | None
    treaty: str
    verdicts: tuple[str, ...]

    def __str__(self) -> str:
        value = f" {self.value}" if self.value else ""
        return f"{'/'.join(self.kinds)}{value} {self.treaty} {'/'.join(self.verdicts)} “{self.words}”"

    def overlaps(self, claim: Claim) -> bool:
        """Whether the claim found shares a letter with these words."""
        return claim.found.start < self.end and self.start < claim.found.end

    def is_met_by(self, claim: Claim) -> bool:
        """Whether the claim found is this one, whatever was made of its truth."""
        found = claim.found
        return (
            self.overlaps(claim)
            and found.kind in self.kinds
            and found.treaty == self.treaty
            and same_value(self.value, shown(claim))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Independent:
    """A passage of the independent set: what must be found, where something may be, and whether nothing may."""

    language: str
    about: str
    text: str
    date: PartialDate | None
    claims: tuple[Expected, ...]
    optional: tuple[tuple[int, int], ...]
    none: bool


def passages() -> list[Passage]:
    """All samples that grew with the grammar, by language."""
    return [
        Passage(
            language=language,
            about=item["about"],
            text=item["text"],
            date=PartialDate.parse(item["date"]) if "date" in item else None,
            claims=tuple(tuple(claim.split()) for claim in item["claims"]),
        )
        for folder in (SAMPLES, SAMPLES / "doing", SAMPLES / "pages", SAMPLES / "boxes", SAMPLES / "lists")
        for language, item in read(folder)
    ]


def independent() -> list[Independent]:
    """All passages of the independent set, by language."""
    return [
        Independent(
            language=language,
            about=item["about"],
            text=item["text"],
            date=PartialDate.parse(item["date"]) if "date" in item else None,
            claims=tuple(expected(item["text"], claim) for claim in item["claims"]),
            optional=tuple(place(item["text"], words) for words in item.get("optional", [])),
            none=item.get("none", False),
        )
        for language, item in read(INDEPENDENT)
    ]


def read(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """The passages of a folder as they are written, each with its language."""
    for path in sorted(folder.glob("*.toml")):
        for item in tomllib.loads(path.read_text(encoding="utf-8"))["passage"]:
            yield CODES[path.stem], item


def expected(text: str, item: dict[str, Any]) -> Expected:
    """A claim of the independent set as it is written in its file; raises ValueError where its words are not there."""
    start, end = place(text, item["words"])
    return Expected(
        start=start,
        end=end,
        words=item["words"],
        kinds=several(item["kind"]),
        value=item.get("value"),
        treaty=item["treaty"],
        verdicts=several(item["verdict"]),
    )


def place(text: str, words: str) -> tuple[int, int]:
    """Where the words stand; they must stand there once."""
    if text.count(words) != 1:
        raise ValueError(f"“{words}” must occur once in: {text}")
    start = text.index(words)
    return start, start + len(words)


def several(item: str | list[str]) -> tuple[str, ...]:
    """One or several, always as several."""
    return (item,) if isinstance(item, str) else tuple(item)


def said(claim: Claim) -> tuple[str, ...]:
    """A claim in the five words of the samples: kind, sense, value, treaty, verdict."""
    found = claim.found
    return found.kind, found.what.split()[0], shown(claim), str(found.treaty), claim.verdict


def shown(claim: Claim) -> str:
    """The value of a claim as the samples write it."""
    value = claim.found.value
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def same_value(wanted: str | None, got: str) -> bool:
    """Whether two values are the same: written alike, or the same one number ("6" and "6 months")."""
    if wanted is None or wanted == got:
        return True
    return wanted.isdigit() and re.findall(r"\d+", got) == [wanted]


@dataclass(slots=True)
class Score:
    """Counts of what was expected, found, rightly found and rightly judged, and the misses in words."""

    expected: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    judged: Counter[str] = field(default_factory=Counter)
    accused: int = 0
    remarks: list[str] = field(default_factory=list)

    def precision(self, key: str = "all") -> float:
        """The part of what was found that was to be found."""
        return self.right[key] / self.found[key] if self.found[key] else 1.0

    def recall(self, key: str = "all") -> float:
        """The part of what was to be found that was."""
        return self.right[key] / self.expected[key] if self.expected[key] else 1.0

    def verdicts(self, key: str = "all") -> float:
        """The part of what was rightly found that was rightly judged."""
        return self.judged[key] / self.right[key] if self.right[key] else 1.0

    def meets_the_bounds(self) -> bool:
        """Whether finding and judging are good enough, and no true claim was called contradicted."""
        return (
            self.precision() >= PRECISION
            and self.recall() >= RECALL
            and self.verdicts() >= VERDICTS
            and self.accused == 0
        )


def score(samples: list[Passage]) -> Score:
    """The samples that grew with the grammar checked, one by one."""
    checker = Checker()
    result = Score()
    for sample in samples:
        checked = checker.check(sample.text, date=sample.date, language=sample.language)
        got = [said(claim) for claim in checked.claims]
        left = list(got)
        for wanted in sample.claims:
            keys = ("all", sample.language, f"{sample.language} {wanted[0]}")
            result.expected.update(keys)
            match = next((claim for claim in left if claim[:4] == wanted[:4]), None)
            if match is None:
                result.remarks.append(f"missed     {sample.language} {sample.about}: {' '.join(wanted)}")
                continue
            left.remove(match)
            result.right.update(keys)
            if match[4] == wanted[4]:
                result.judged.update(keys)
            else:
                result.remarks.append(f"misjudged  {sample.language} {sample.about}: {' '.join(match)}")
                result.accused += match[4] == "contradicted"
        for claim in got:
            result.found.update(("all", sample.language, f"{sample.language} {claim[0]}"))
        for extra in left:
            result.remarks.append(f"extra      {sample.language} {sample.about}: {' '.join(extra)}")
            result.accused += extra[4] == "contradicted"
    return result


def score_independent(samples: list[Independent]) -> Score:
    """The independent set checked, one by one.

    A list of states may be found as one claim or as one for each: what meets a claim already met is no extra. What
    is left open counts against precision only where nothing at all may be found. An extra claim called contradicted
    accuses nobody of an untruth where the words it shares are false in another way.
    """
    checker = Checker()
    result = Score()
    for sample in samples:
        checked = checker.check(sample.text, date=sample.date, language=sample.language)
        where = f"{sample.language} {sample.about}"
        left = list(checked.claims)
        for wanted in sample.claims:
            keys = ("all", sample.language, f"{sample.language} {wanted.kinds[0]}")
            result.expected.update(keys)
            matches = [claim for claim in left if wanted.is_met_by(claim)]
            if not matches:
                result.remarks.append(f"missed     {where}: {wanted}")
                continue
            left = [claim for claim in left if claim not in matches]
            result.found.update(keys)
            result.right.update(keys)
            wrong = [claim for claim in matches if claim.verdict not in wanted.verdicts]
            if not wrong:
                result.judged.update(keys)
            for claim in wrong:
                result.remarks.append(f"misjudged  {where}: {wanted} is {claim.verdict}: {claim.explanation}")
                result.accused += claim.verdict == "contradicted"
        for claim in left:
            found = claim.found
            if claim.verdict == "unverifiable" and not sample.none:
                continue
            if any(found.start < end and start < found.end for start, end in sample.optional):
                continue
            result.found.update(("all", sample.language, f"{sample.language} {found.kind}"))
            result.remarks.append(f"extra      {where}: {' '.join(said(claim))} “{found.text}”")
            false = any("contradicted" in w.verdicts and w.overlaps(claim) for w in sample.claims)
            result.accused += claim.verdict == "contradicted" and not false
    return result


def table(result: Score) -> str:
    """The figures of a score, by language and kind, and every miss."""
    lines = [f"{'':24}{'expected':>9}{'precision':>11}{'recall':>8}{'verdicts':>10}"]
    for key in sorted(result.expected | result.found, key=lambda name: (name != "all", name)):
        lines.append(
            f"{key:24}{result.expected[key]:>9}{result.precision(key):>11.2f}"
            f"{result.recall(key):>8.2f}{result.verdicts(key):>10.2f}"
        )
    return "\n".join([*lines, "", *result.remarks, f"true claims called contradicted: {result.accused}"])


def main() -> int:
    """Print both tables; 1 where a bound is missed in either."""
    samples, others = passages(), independent()
    met = True
    for name, count, negatives, result in (
        ("samples", len(samples), sum(not item.claims for item in samples), score(samples)),
        ("independent", len(others), sum(not item.claims for item in others), score_independent(others)),
    ):
        print(f"{name}: {count} passages, {negatives} of them without a claim\n")
        print(table(result), end="\n\n")
        met = met and result.meets_the_bounds()
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
