"""Fifty editors submit and two hundred readers read at once: ``scripts/postgres python -m benchmarks.crowd``.

Two minutes (``SECONDS=20`` for a trial) on the database that DATABASE_URL names, through HTTP, with as many workers as
there are cores. An editor sends an entry, waits for the word that it is in the ledger, and takes five seconds on
average for the next; a reader takes three between pages. Afterwards every entry acknowledged must be there, once, every
answer must have been one, and the chain must verify. Exit code 1 where not.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from benchmarks.load import Connection, Load, request
from benchmarks.measure import amount, table
from benchmarks.served import desk

EDITORS, READERS = 50, 200
QUANTILES = (0.5, 0.95, 0.99)
PAUSE_OF_EDITORS, PAUSE_OF_READERS = 5.0, 3.0
PAGES = (
    "/en/", "/en/ccm/", "/fr/ccm/2015-01-31/", "/ar/ccm/2015-01-31/", "/en/states/LTU/", "/en/deadlines/",
    "/en/apmbc/", "/api/v1/treaties/CCM/status", "/api/v1/deadlines?treaty=CCM", "/badge/ccm.svg",
)  # fmt: skip
ROOT = Path(__file__).parents[1]


class Crowd:
    """Everybody at once, and what became of all they asked."""

    def __init__(self, address: str, until: float) -> None:
        self.address, self.until = address, until
        self.submitted, self.read = Load(), Load()
        self.acknowledged: list[str] = []
        self.broken: list[str] = []

    async def editor(self, number: int) -> None:
        """Submits, one thing after the other."""
        chance, made = random.Random(f"editor {number}"), 0
        while await self._pause(chance, PAUSE_OF_EDITORS):
            made += 1
            url = f"{self.address}/submit?number={number}-{made}"
            body = await self._ask(self.submitted, url, "POST", 201)
            if body:
                self.acknowledged.append(json.loads(body)["acknowledged"])

    async def reader(self, number: int) -> None:
        """Reads, one page after the other."""
        chance = random.Random(f"reader {number}")
        while await self._pause(chance, PAUSE_OF_READERS):
            await self._ask(self.read, self.address + chance.choice(PAGES), "GET", 200)

    async def _pause(self, chance: random.Random, mean: float) -> bool:
        await asyncio.sleep(chance.uniform(0, 2 * mean))
        return time.perf_counter() < self.until

    async def _ask(self, load: Load, url: str, method: str, wanted: int) -> bytes:
        # As browsers do after some seconds without a word: a new connection for each.
        port, asked = request(url, method=method)
        connection, began = Connection(port), time.perf_counter()
        try:
            status, body = await connection.ask(asked)
        except (OSError, EOFError, TimeoutError, ValueError) as error:
            self.broken.append(f"{method} {url}: {type(error).__name__}")
            return b""
        finally:
            connection.close()
        load.add(status, time.perf_counter() - began)
        if status != wanted:
            self.broken.append(f"{method} {url}: {status}")
            return b""
        return body

    async def together(self) -> None:
        """Until the time is over, and the last was answered."""
        async with asyncio.TaskGroup() as group:
            for number in range(EDITORS):
                group.create_task(self.editor(number))
            for number in range(READERS):
                group.create_task(self.reader(number))


def main() -> int:
    """Prints the table; 1 where something broke or was lost."""
    seconds = float(os.environ.get("SECONDS", "120"))
    database = os.environ.get("DATABASE_URL", "")
    if not database.startswith("postgres"):
        print(
            "DATABASE_URL names no PostgreSQL: run scripts/postgres python -m benchmarks.crowd",
            file=sys.stderr,
        )
        return 2
    settings = {
        "DATABASE_URL": database,
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}",
        "DJANGO_SETTINGS_MODULE": "tests.desk.submitting",
    }
    with tempfile.TemporaryDirectory(prefix="servanda-bench-") as name:
        folder = Path(name)
        with desk(folder, settings, workers=os.cpu_count() or 1) as address:
            for page in PAGES * 4:  # so that each worker has read the record
                with urllib.request.urlopen(address + page, timeout=60):
                    pass
            began = time.perf_counter()
            crowd = Crowd(address, began + seconds)
            asyncio.run(crowd.together())
            crowd.submitted.lasted = crowd.read.lasted = time.perf_counter() - began
        there = _lines(folder, settings)
        verified = _run(folder, settings, "-m", "servanda", "desk", "verify")
    return _told(crowd, there, verified)


def _lines(folder: Path, settings: dict[str, str]) -> list[str]:
    """The ids of the entries submitted that the ledger holds."""
    done = _run(
        folder, settings, "-c",
        "import json\nfrom servanda.cli.loading import start_django\nstart_django()\n"
        "from servanda.desk.ledger.models import Line\n"
        "rows = Line.objects.filter(act='note', text__contains='\"text\": \"submitted\"')\n"
        "print(json.dumps(list(rows.values_list('key', flat=True))))",
    )  # fmt: skip
    found: list[str] = json.loads(done.stdout)
    return found


def _run(folder: Path, settings: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **settings, "SERVANDA_DESK_DATA": str(folder / "data")}
    return subprocess.run(
        [sys.executable, *words], env=environment, capture_output=True, text=True, check=False, cwd=ROOT
    )


def _told(crowd: Crowd, there: list[str], verified: subprocess.CompletedProcess[str]) -> int:
    rows = [
        [what, f"{len(load.seconds):,}", f"{load.per_second:.1f}", *(amount(load.quantile(q)) for q in QUANTILES)]
        for what, load in (
            (f"{EDITORS} editors submit", crowd.submitted),
            (f"{READERS} readers read", crowd.read),
        )
    ]  # fmt: skip
    print(table(["", "answers", "a second", "median", "p95", "p99"], rows))
    lost = set(crowd.acknowledged) - set(there)
    twice = len(there) - len(set(there))
    print(f"\nbroken: {len(crowd.broken)}; lost: {len(lost)}; twice: {twice}; {verified.stdout.strip()}")
    print(f"load average: {', '.join(f'{one:.1f}' for one in os.getloadavg())} on {os.cpu_count()} cores")
    for line in crowd.broken[:10]:
        print(line)
    whole = verified.returncode == 0 and not (crowd.broken or lost or twice) and crowd.acknowledged
    return 0 if whole else 1


if __name__ == "__main__":
    sys.exit(main())
