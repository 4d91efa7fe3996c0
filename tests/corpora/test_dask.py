"""The same work under Dask: a worker killed in the midst of it loses nothing and counts nothing twice."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from servanda.corpora import hands, lines
from servanda.corpora.checking import Progress
from servanda.corpora.hands import Cluster
from servanda.errors import UsageError
from tests.corpora.makers import DAY, FALSE, OTHER, TRUE, checked, jsonl

SAYS = {0: TRUE, 3: FALSE}


@pytest.fixture(scope="module")
def distributed() -> Any:
    """Imported where it is used: it takes seconds, and all tests are collected by each process that runs some."""
    return pytest.importorskip("distributed")


@pytest.fixture
def cluster(distributed: Any) -> Iterator[Any]:
    with distributed.LocalCluster(
        n_workers=3, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as made:
        yield made


def test_a_worker_killed_in_mid_run_loses_nothing(
    cluster: Any, distributed: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "BLOCK", 4_000)
    rows = [
        {"id": str(number), "date": DAY, "text": f"{SAYS.get(number % 6, OTHER)} {number}."}
        for number in range(600)
    ]
    jsonl(Path("c.jsonl"), *rows, "{bad")
    with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
        workers = client.run(os.getpid)
    assert len(workers) == 3
    killed: list[int] = []

    def kill_one(progress: Progress) -> None:
        if not killed:
            killed.append(next(iter(workers.values())))
            os.kill(killed[0], signal.SIGKILL)

    there = Cluster(cluster.scheduler_address, os.getcwd())  # noqa: PTH109
    try:
        found = checked("c.jsonl", hands=there, tell=kill_one)
    finally:
        there.close()
    assert killed
    assert [row["document"] for row in found.documents] == [*map(str, range(600)), "c.jsonl"]
    assert (found.summary.contradicted, found.summary.supported, found.summary.unreadable) == (100, 100, 1)
    made = Path("out.jsonl").read_bytes()
    assert checked("c.jsonl") == found
    assert Path("out.jsonl").read_bytes() == made


@pytest.mark.usefixtures("distributed")
def test_an_address_where_nobody_answers_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hands, "PATIENCE", 0.5)
    for address in ("tcp://127.0.0.1:1", "nonsense://x"):
        with pytest.raises(UsageError, match=f"{address}: no Dask scheduler answers there") as told:
            Cluster(address, ".")
        assert "\n" not in str(told.value)
