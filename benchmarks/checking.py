"""Documents checked: beside the pipeline a user would write with spaCy, and beside R's statcheck; one report; a corpus.

spaCy only finds names, numbers and dates; servanda reads them as claims and judges them. statcheck is the nearest
relative: it finds the statistics of a text and says which of them cannot be right.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import psutil

from benchmarks.documents import AROUND, KINDS, Text, document, paragraph, report
from benchmarks.measure import amount, table, verdict
from benchmarks.pipeline import found, pipeline
from servanda.claiming.checking import Checked, Checker, Given
from servanda.claiming.languages import TONGUES
from servanda.claiming.scan import scanner, stretch
from servanda.dates import PartialDate

DOCUMENTS, CHUNK = 20_000, 5_000
"""Turns so long that neither side pays for the other having just had the processor's caches."""
CORPUS = 60_000
"""Of these so many that the seconds of starting, which no second process makes shorter, are a small part."""
SPACY_TARGET, CORES_TARGET, GROWTH_TARGET, REPORT_TARGET = 20.0, 1.8, 1.2, 0.1
_SERVANDA = str(Path(sys.executable).parent / "servanda")
_HERE = Path(__file__).parent


def main(full: bool = False) -> int:
    """Prints the tables; 1 where a target is missed or two sides did not find the same."""
    checker = Checker()
    met = [beside_spacy(checker), beside_statcheck(checker), one_report(), corpus()]
    return 0 if all(met) else 1


Dated = list[tuple[str, PartialDate]]


def dated(texts: list[Text]) -> Dated:
    """Texts with their days."""
    return [(one.text, PartialDate.parse(one.date)) for one in texts]


def checked(checker: Checker, texts: Dated) -> list[Checked]:
    """The documents, checked by servanda."""
    return list(checker.check_each(Given(text, date=day) for text, day in texts))


def beside_spacy(checker: Checker) -> bool:
    """Documents per second, by kind, on one core, chunk by chunk in turn."""
    print(f"**{DOCUMENTS:,} documents, made in chunks of {CHUNK:,}; one core, in turn**\n")
    nlp = pipeline()
    warm = [document(number, 10) for number in range(DOCUMENTS, DOCUMENTS + 300)]
    same = _agreed(checker, nlp, warm)
    ours: dict[str, list[float]] = {kind: [] for kind in KINDS}
    theirs: dict[str, list[float]] = {kind: [] for kind in KINDS}
    counts, words = dict.fromkeys(KINDS, 0), dict.fromkeys(KINDS, 0)
    for first in range(0, DOCUMENTS, CHUNK):
        chunk = [document(number) for number in range(first, first + CHUNK)]
        for kind in KINDS:
            texts = [one for one in chunk if one.kind == kind]
            counts[kind] += len(texts)
            words[kind] += sum(len(one.text.split()) for one in texts)
            with_days = dated(texts)
            begun = time.process_time()
            checked(checker, with_days)
            ended = time.process_time()
            for _ in found(nlp, [one.text for one in texts]):
                pass
            ours[kind].append(ended - begun)
            theirs[kind].append(time.process_time() - ended)
    rows = []
    for kind in (*KINDS, "all"):
        kinds = KINDS if kind == "all" else (kind,)
        own = [sum(taken) for taken in zip(*(ours[one] for one in kinds), strict=True)]
        other = [sum(taken) for taken in zip(*(theirs[one] for one in kinds), strict=True)]
        many = sum(counts[one] for one in kinds)
        times = statistics.median(two / one for one, two in zip(own, other, strict=True))
        per_document = sum(words[one] for one in kinds) / many
        rows.append(
            [
                kind,
                f"{many:,}",
                f"{per_document:.0f}",
                f"{many / sum(own):,.0f}",
                f"{many / sum(other):,.0f}",
                f"{times:.3g}",
            ]
        )
    print(
        table(
            [
                "documents",
                "number",
                "words each",
                "servanda, documents/s",
                "spaCy, documents/s",
                "times as fast",
            ],
            rows,
        )
    )
    return verdict("times as fast as spaCy on all", times, SPACY_TARGET) and same


def _agreed(checker: Checker, nlp: Any, texts: list[Text]) -> bool:
    """Whether both find the same treaties named, and spaCy the figures servanda made claims of."""
    scan = scanner(TONGUES["en"])
    named = agreeing = figures = seen = 0
    everything = found(nlp, [one.text for one in texts])
    for one, theirs, own in zip(texts, everything, checked(checker, dated(texts)), strict=True):
        whole = stretch(scan, one.text, 0, len(one.text))
        codes = {scan.codes[match.lastgroup or ""] for match in scan.treaties.within(whole)} - {""}
        named += bool(codes)
        agreeing += bool(codes) and codes == {code for label, code, _ in theirs if label == "TREATY"}
        numbers = {words for label, _, words in theirs if label in ("CARDINAL", "PERCENT", "DATE")}
        stated = {str(claim.found.value) for claim in own.claims if claim.found.kind == "count"}
        stated = {figure for figure in stated if figure in one.text.split()}
        figures += len(stated)
        seen += sum(any(figure in words.split() for words in numbers) for figure in stated)
    print(f"Both name the same treaties in {agreeing} of {named} documents that name one; ", end="")
    print(f"of {figures} figures servanda made claims of, spaCy has {seen}.\n")
    return agreeing >= 0.8 * named and seen >= 0.95 * figures


def beside_statcheck(checker: Checker, rounds: int = 5) -> bool:
    """Words per second on documents of equal length with equally many figures."""
    print("\n**Beside statcheck: documents of equal length with equally many figures**\n")
    program = shutil.which("Rscript")
    ours = [document(number, 1) for number in range(120)]
    marks = [checker.check(one.text, date=PartialDate.parse(one.date)).coverage.seen for one in ours]
    ours = [one for one, seen in zip(ours, marks, strict=True) if seen]
    marks = [seen for seen in marks if seen]
    theirs = [
        _statistics(len(one.text.split()), seen, place)
        for place, (one, seen) in enumerate(zip(ours, marks, strict=True))
    ]
    words = sum(len(one.text.split()) for one in ours)
    if program is None:
        print("R is not installed: apt-get install r-base-core r-cran-statcheck")
        return True
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "documents.txt")
        file.write_text("\f".join(theirs), encoding="ascii")
        command = [program, str(_HERE / "statcheck.R"), str(file), "1"]
        pairs = []
        for _ in range(rounds):
            with_days = dated(ours)
            begun = time.process_time()
            checked(checker, with_days)
            own = time.process_time() - begun
            answer = subprocess.run(command, capture_output=True, text=True)
            if answer.returncode != 0:
                print("statcheck is not installed: apt-get install r-cran-statcheck")
                return True
            extracted, other, version = answer.stdout.split()
            pairs.append((own, float(other)))
    rows = [
        ["servanda", f"{words:,}", sum(marks), f"{words / statistics.median(one for one, _ in pairs):,.0f}"],
        [
            f"statcheck {version}",
            f"{sum(len(text.split()) for text in theirs):,}",
            extracted,
            f"{words / statistics.median(other for _, other in pairs):,.0f}",
        ],
    ]
    print(table(["", "words", "figures", "words/s"], rows))
    times = statistics.median(other / own for own, other in pairs)
    found_all = abs(int(extracted) - sum(marks)) <= 0.02 * sum(marks)
    return verdict("times as many words a second as statcheck", times, 1.0) and found_all


def _statistics(words: int, results: int, seed: int) -> str:
    """A text with so many results of tests among prose, and about as many words."""
    chance = random.Random(seed)
    parts = []
    for _ in range(results):
        freedom, value = chance.randrange(10, 90), chance.randrange(5, 60) / 10
        parts.append(f"The groups differed, t({freedom}) = {value:.2f}, p = .{chance.randrange(1, 99):03d}.")
    while sum(len(part.split()) for part in parts) < words:
        parts.append(paragraph(AROUND[2:6:2], chance, 1))
    chance.shuffle(parts)
    return " ".join(parts).encode("ascii", "ignore").decode()


def one_report(rounds: int = 7) -> bool:
    """A report of 6,000 words: within a new process, and the whole process."""
    print("\n**A report of 6,000 words**\n")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "report.txt")
        file.write_text(report(6_000), encoding="utf-8")
        inside: list[dict[str, float]] = []
        bare, whole = [], []
        for _ in range(rounds):
            inside.append(_one_report(file))
            bare.append(_one_report(file, "unprepared")["checked"])
            whole.append(_launched([_SERVANDA, "check", "--date", "2015-01-31", str(file)])["seconds"])
    middle = {name: statistics.median(one[name] for one in inside) for name in inside[0]}
    rows = [
        ["imports, and the record opened", amount(middle["begun"])],
        ["made ready for English (`sv.ready`)", amount(middle["ready"])],
        [
            f"the report checked, the first text of all: {middle['claims']:.0f} claims",
            amount(middle["checked"]),
        ],
        [f"the quickest of {rounds}", amount(min(one["checked"] for one in inside))],
        ["the report checked again", amount(middle["again"])],
        ["the same as the first text where nothing was made ready", amount(statistics.median(bare))],
        ["`servanda check report.txt`, the whole process", amount(statistics.median(whole))],
    ]
    print(table(["", "time"], rows))
    return verdict("seconds for the report", middle["checked"], REPORT_TARGET, at_most=True)


def _one_report(file: Path, *how: str) -> dict[str, float]:
    command = [sys.executable, str(_HERE / "one_report.py"), str(file), *how]
    times: dict[str, float] = json.loads(
        subprocess.run(command, capture_output=True, text=True, check=True).stdout
    )
    return times


def corpus(rounds: int = 3) -> bool:
    """Memory as the corpus grows, and two processor cores beside one: ``servanda check --out``.

    One core is given to the whole command, which hands the documents out beside its one worker. Two such commands
    that know nothing of each other, each with a core of its own, show what two cores of the machine give at most:
    they share its memory and caches, and on a shared machine its time.
    """
    print("\n**A corpus in JSON Lines: `servanda check --out`**\n")
    cores = sorted(os.sched_getaffinity(0))[:2] if hasattr(os, "sched_getaffinity") else []
    if len(cores) < 2:
        print("Not measured: that takes Linux and two processor cores.\n")
        return False
    with tempfile.TemporaryDirectory() as folder:
        small, whole = (_documents(Path(folder), size) for size in (CORPUS // 10, CORPUS))
        peaks = [_largest([*_check(file), "--workers", "1"]) for file in (small, whole)]
        few = _launched([*_check(small), "--workers", "1"], cores[:1])["seconds"]
        one, two, apart = [], [], []
        for _ in range(rounds):
            one.append(_launched([*_check(whole), "--workers", "1"], cores[:1])["seconds"])
            two.append(_launched([*_check(whole), "--workers", "2"], cores)["seconds"])
            apart.append(_apart(whole, cores))
    rows = [
        [f"{CORPUS // 10:,}, one core", f"{peaks[0]:.0f} MB", amount(few)],
        [f"{CORPUS:,}, one core", f"{peaks[1]:.0f} MB", amount(statistics.median(one))],
        [f"{CORPUS:,}, two cores, two workers", "", amount(statistics.median(two))],
        [f"{CORPUS:,} twice at once, a core each", "", amount(statistics.median(apart))],
    ]
    print(table(["documents", "memory at most, of a process", "time"], rows))
    flat = verdict(
        "times the memory for ten times the documents", peaks[1] / peaks[0], GROWTH_TARGET, at_most=True
    )
    given = [2 * alone / both for alone, both in zip(one, apart, strict=True)]
    print(
        f"Two commands with a core each were {statistics.median(given):.2f} times as fast as one after the other ",
        end="",
    )
    print(f"({min(given):.2f} to {max(given):.2f}).\n")
    gained = [alone / both for alone, both in zip(one, two, strict=True)]
    return verdict("times as fast on two cores", statistics.median(gained), CORES_TARGET) and flat


def _documents(folder: Path, size: int) -> Path:
    """A corpus of so many documents; of every ten one is about a treaty and one sounds like it."""
    file = folder / f"{size}.jsonl"
    with file.open("w", encoding="utf-8") as lines:
        for number in range(size):
            one = document(number, 10)
            row = {"id": str(number), "text": one.text, "date": one.date, "language": "en"}
            lines.write(json.dumps(row) + "\n")
    return file


def _check(file: Path, name: str = "out") -> list[str]:
    """The command that checks a corpus from its beginning."""
    return [_SERVANDA, "check", "--out", str(file.with_name(f"{name}.jsonl")), "--restart", str(file)]


def _apart(file: Path, cores: Sequence[int]) -> float:
    """Seconds until two commands, each with one core and the whole corpus, are both through."""
    begun = time.perf_counter()
    with ThreadPoolExecutor(len(cores)) as pool:  # the affinity set by a thread is its own
        runs = [
            pool.submit(_launched, [*_check(file, f"core-{core}"), "--workers", "1"], [core])
            for core in cores
        ]
        for run in runs:
            run.result()
    return time.perf_counter() - begun


def _largest(command: list[str]) -> float:
    """The most megabytes any process of a command was seen to hold; those that do the work are not its children,
    so a system does not count them towards it."""
    most = 0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        begun = psutil.Process(run.pid)
        while run.poll() is None:
            with contextlib.suppress(psutil.Error):
                for process in (begun, *begun.children(recursive=True)):
                    with contextlib.suppress(psutil.Error):
                        most = max(most, process.memory_info().rss)
            time.sleep(0.2)
    return most / 1e6


def _launched(command: list[str], cores: Sequence[int] = ()) -> dict[str, Any]:
    """How long a command took, on these processor cores where any are told; findings (exit code 1) are no failure."""
    launcher = [sys.executable, "-I", "-S", str(_HERE / "launch.py")]
    had = os.sched_getaffinity(0) if cores else set()
    if cores:
        os.sched_setaffinity(0, cores)  # what is begun from here has the same
    try:
        answer = subprocess.run([*launcher, *command], capture_output=True, text=True, check=True)
    finally:
        if cores:
            os.sched_setaffinity(0, had)
    measured: dict[str, Any] = json.loads(answer.stdout)
    if measured["exit"] not in (0, 1):
        raise RuntimeError(f"{' '.join(command)}: exit code {measured['exit']}: {answer.stderr}")
    return measured
