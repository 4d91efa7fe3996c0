"""How well claims are found and judged: precision and recall by language and kind, on the samples beside this file.

``python -m tests.claims.evaluate`` prints the table and fails where a figure falls under its bound.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from servanda.claiming.checking import Checker
from servanda.claiming.model import Claim
from servanda.dates import PartialDate

SAMPLES = Path(__file__).parent / "samples"
PRECISION, RECALL, VERDICTS = 0.95, 0.90, 0.97


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sample: its text, the day of the document, and the claims to be found in it."""

    language: str
    about: str
    text: str
    date: PartialDate | None
    claims: tuple[tuple[str, ...], ...]


def passages() -> list[Passage]:
    """All samples, by language."""
    codes = {"english": "en", "french": "fr", "spanish": "es"}
    found = []
    for path in sorted(SAMPLES.glob("*.toml")):
        for item in tomllib.loads(path.read_text(encoding="utf-8"))["passage"]:
            found.append(
                Passage(
                    language=codes[path.stem],
                    about=item["about"],
                    text=item["text"],
                    date=PartialDate.parse(item["date"]) if "date" in item else None,
                    claims=tuple(tuple(claim.split()) for claim in item["claims"]),
                )
            )
    return found


def said(claim: Claim) -> tuple[str, ...]:
    """A claim in the five words of the samples: kind, sense, value, treaty, verdict."""
    found = claim.found
    value = (
        {True: "yes", False: "no"}.get(found.value, str(found.value))
        if isinstance(found.value, bool)
        else str(found.value)
    )
    return found.kind, found.what.split()[0], value, str(found.treaty), claim.verdict


@dataclass(slots=True)
class Score:
    """Counts of what was expected, found, rightly found and rightly judged, and the misses in words."""

    expected: Counter[str]
    found: Counter[str]
    right: Counter[str]
    judged: Counter[str]
    accused: int
    remarks: list[str]


def score(samples: list[Passage]) -> Score:
    """The samples checked, one by one."""
    checker = Checker()
    result = Score(Counter(), Counter(), Counter(), Counter(), 0, [])
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


def main() -> int:
    """Print the table; 1 where a bound is missed."""
    samples = passages()
    result = score(samples)
    print(
        f"{len(samples)} passages, {sum(1 for sample in samples if not sample.claims)} of them without a claim\n"
    )
    print(f"{'':24}{'expected':>9}{'precision':>11}{'recall':>8}{'verdicts':>10}")
    for key in sorted(result.expected | result.found, key=lambda name: (name != "all", name)):
        expected, found, right = result.expected[key], result.found[key], result.right[key]
        precision = right / found if found else 1.0
        recall = right / expected if expected else 1.0
        verdicts = result.judged[key] / right if right else 1.0
        print(f"{key:24}{expected:>9}{precision:>11.2f}{recall:>8.2f}{verdicts:>10.2f}")
    print("\n".join(["", *result.remarks, f"true claims called contradicted: {result.accused}"]))
    everything = result.right["all"]
    met = (
        everything >= PRECISION * result.found["all"]
        and everything >= RECALL * result.expected["all"]
        and result.judged["all"] >= VERDICTS * everything
        and result.accused == 0
    )
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
