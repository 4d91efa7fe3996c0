"""``python -m benchmarks [--full] [NAME...]``: runs what is named, or everything, and prints Markdown tables.

``--full`` adds the record multiplied by 100. Exit code 1 where a target is missed or an answer is wrong.
"""

from __future__ import annotations

import os
import platform
import sys
import time
from collections.abc import Callable
from importlib import import_module, metadata

NAMES = ("startup", "reading", "law", "standings", "counts", "obligations", "places", "checking", "desk")
"""Start-up first, while the machine has nothing else in its memory."""
BESIDE = ("duckdb", "pandas", "numpy", "lxml", "datasette", "spacy")


def main(arguments: list[str]) -> int:
    """Runs the benchmarks named; 2 where a name is not known."""
    full = "--full" in arguments
    names = [argument for argument in arguments if argument != "--full"]
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"no benchmark '{unknown[0]}'; there are {', '.join(NAMES)}", file=sys.stderr)
        return 2
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores; ", end="")
    print(", ".join(f"{name} {version}" for name in BESIDE if (version := _version(name))))
    failed = [name for name in names or NAMES if _run(name, full)]
    if failed:
        print(f"\nNot as it should be: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _version(name: str) -> str:
    """Empty where it is not installed: some benchmarks need only a few of those beside."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _run(name: str, full: bool) -> bool:
    print(f"\n## {name}\n", flush=True)
    begun = time.perf_counter()
    module = import_module(f"benchmarks.{name}")
    # The names of places have nothing to multiply.
    run: Callable[..., int] = module.main
    failed = bool(run() if name == "places" else run(full))
    print(f"\n({name}: {time.perf_counter() - begun:.0f} s)", flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
