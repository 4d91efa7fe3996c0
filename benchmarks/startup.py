"""A whole process: ``servanda status CCM`` beside ``datasette --version``, and the interpreter alone.

Reading the record, the law of one convention and the list of its states against a program that only says
which version it is.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.measure import amount, table, verdict

ROUNDS = 15
WALL_TARGET, MEMORY_TARGET = 0.5, 60.0
_PROGRAMS = Path(sys.executable).parent
COMMANDS = {
    "servanda status CCM": [str(_PROGRAMS / "servanda"), "status", "CCM"],
    "datasette --version": [str(_PROGRAMS / "datasette"), "--version"],
    "python -c pass": [sys.executable, "-c", "pass"],
}


def launched(command: list[str]) -> dict[str, Any]:
    """How long a command took and the most memory it had. Raises RuntimeError where it failed."""
    launcher = [sys.executable, "-I", "-S", str(Path(__file__).with_name("launch.py"))]
    done = subprocess.run([*launcher, *command], capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    if found["exit"] != 0:
        raise RuntimeError(f"{' '.join(command)}: exit code {found['exit']}: {done.stderr}")
    return found


def main(full: bool = False) -> int:
    """Prints the table; 1 where a target is missed."""
    print("**Start-up: a whole process**\n")
    for command in COMMANDS.values():
        launched(command)
    rounds = [{name: launched(command) for name, command in COMMANDS.items()} for _ in range(ROUNDS)]
    ours, other = list(COMMANDS)[:2]
    rows = []
    for name in COMMANDS:
        wall = statistics.median(one[name]["seconds"] for one in rounds)
        against = statistics.median(one[name]["seconds"] / one[other]["seconds"] for one in rounds)
        memory = max(one[name]["megabytes"] for one in rounds)
        rows.append([f"`{name}`", amount(wall), f"{against:.2f}", f"{memory:.0f} MB"])
    print(table(["", "wall", "datasette = 1", "memory at most"], rows))
    share = statistics.median(one[ours]["seconds"] / one[other]["seconds"] for one in rounds)
    memory = max(one[ours]["megabytes"] for one in rounds)
    met = verdict("share of datasette's time", share, WALL_TARGET, at_most=True)
    return 0 if verdict("megabytes", memory, MEMORY_TARGET, at_most=True) and met else 1
