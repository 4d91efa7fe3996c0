"""What comes before the panel can be asked: reading the record, weighing its sources, reckoning the law.

The panel answers quickly because the law was reckoned once for every state under every treaty. Here is what
that costs, each time from nothing, and the whole way from a folder on disk to every count of every day.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.corpus import corpus
from benchmarks.counters import FIRST, LAST
from benchmarks.measure import amount, table
from benchmarks.startup import launched
from servanda.ledger import append, create
from servanda.panels import Panel
from servanda.records import Record

ROUNDS = 5
_WHOLE = """
import sys
from datetime import date
from servanda.panels import Panel
from servanda.records import Record
Panel.of(Record(sys.argv[1])).counts("consented", date.fromisoformat(sys.argv[2]), date.fromisoformat(sys.argv[3]))
"""


def main(full: bool = False) -> int:
    """Prints the tables; there is no target."""
    given = corpus()
    print(f"**The law itself: {given.called}**\n")
    with TemporaryDirectory() as folder:
        target = Path(folder) / "record"
        create(target)
        append(target, given.ledger.all_entries(), given.ledger.sources.values())
        rounds = [_steps(target) for _ in range(ROUNDS)]
        command = [sys.executable, "-c", _WHOLE, str(target), FIRST.isoformat(), LAST.isoformat()]
        processes = [launched(command) for _ in range(3)]
    entries = sum(len(found) for found in given.ledger.entries.values())
    acts = sum(len(given.record.treaty(code).facts) for code in given.record.codes)
    histories = sum(len(given.record.treaty(code).histories) for code in given.record.codes)
    done = (
        ("entries read from disk", entries),
        ("entries weighed into acts that stand", entries),
        ("histories reckoned from the acts", histories),
        ("changes of standing put in columns", len(given.panel.changes.day)),
        ("days counted, for every treaty", (LAST - FIRST).days + 1),
    )
    rows = []
    for place, (what, number) in enumerate(done):
        seconds = statistics.median(one[place] for one in rounds)
        rows.append([f"{number:,} {what}", amount(seconds), f"{number / seconds:,.0f}"])
    rows.append(["together", amount(statistics.median(sum(one) for one in rounds)), ""])
    print(table(["", "time", "a second"], rows))
    wall = statistics.median(one["seconds"] for one in processes)
    memory = max(one["megabytes"] for one in processes)
    print(f"\nAs one new process, libraries loaded: {amount(wall)}, {memory:.0f} MB at most.")
    print(f"{entries:,} entries are {acts:,} acts: the editions of 2014 and 2018 report most of them twice.")
    return 0


def _steps(folder: Path) -> list[float]:
    record = Record(folder)
    panels: list[Panel] = []
    steps = (
        lambda: [record.entries(code) for code in record.codes],
        lambda: [record.treaty(code).facts for code in record.codes],
        lambda: [record.treaty(code).histories for code in record.codes],
        lambda: panels.append(Panel.of(record)),
        lambda: panels[0].counts("consented", FIRST, LAST),
    )
    gc.collect()
    moments = [time.perf_counter()]
    for step in steps:
        step()
        moments.append(time.perf_counter())
    return [after - before for before, after in pairwise(moments)]
