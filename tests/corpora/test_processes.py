"""Processes of this machine: as many as one likes, killed or not, the output is the same."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from pathlib import Path

import pytest

from servanda.corpora.driving import drive
from servanda.corpora.hands import Processes
from servanda.corpora.pieces import Done, Piece, Setting
from servanda.errors import UnreadableFile
from tests.corpora import fatal
from tests.corpora.makers import DAY, FALSE, OTHER, TRUE, checked, jsonl, tables

SAYS = {0: TRUE, 4: FALSE}
_FILLER = " ".join([OTHER] * 18)


def a_corpus(documents: int) -> None:
    """Some pieces of some two hundred documents each."""
    rows = [
        {"id": str(number), "date": DAY, "text": f"{SAYS.get(number % 8, OTHER)} {_FILLER} {number}."}
        for number in range(documents)
    ]
    jsonl(Path("c.jsonl"), *rows)


def command(*words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "servanda", "check", "--out", "run.jsonl", *words, "c.jsonl"],
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        start_new_session=True,
    )


def until_a_part_is_there(run: subprocess.Popen[str], more_than: int = 0) -> int:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        parts = len(list(Path("run.jsonl.parts").glob("*.part")))
        if parts > more_than:
            return parts
        assert run.poll() is None, run.communicate()
        time.sleep(0.005)
    raise AssertionError("no part in a minute")


def descendants(parent: int) -> set[int]:
    above = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            above[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    found = {parent}
    while more := {process for process, its in above.items() if its in found} - found:
        found |= more
    return found - {parent}


def running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes as Linux shows them")
def test_ctrl_c_and_kill_lose_nothing_and_leave_no_process() -> None:
    a_corpus(1_200)
    first = command("--workers", "1")
    done = until_a_part_is_there(first)
    first.send_signal(signal.SIGINT)
    _, told = first.communicate(timeout=20)
    assert first.returncode == 130
    assert "documents are done; the same call goes on from there" in told
    assert "Traceback" not in told
    assert not Path("run.jsonl").exists()

    second = command("--workers", "2")
    until_a_part_is_there(second, more_than=done)
    workers = descendants(second.pid)
    assert len(workers) >= 2
    second.kill()
    second.communicate(timeout=20)
    deadline = time.monotonic() + 20
    while any(map(running, workers)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(running, workers))
    assert not Path("run.jsonl").exists()

    last = command("--workers", "3")
    _, told = last.communicate(timeout=60)
    assert last.returncode == 1, told
    assert "going on after" in told
    assert "1,200 documents: 1,200 read, 900 of them passed over" in told
    rows = tables(Path("run.jsonl"))
    assert [row["document"] for row in rows["run.documents.jsonl"]] == [
        str(number) for number in range(1_200)
    ]
    here = checked("c.jsonl")
    assert Path("run.jsonl").read_bytes() == Path("out.jsonl").read_bytes()
    assert rows["run.documents.jsonl"] == here.documents
    assert here.summary.contradicted == 150


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes as Linux shows them")
@pytest.mark.parametrize("seconds", [0.0, 0.3, 0.6])
def test_ctrl_c_while_processes_begin_is_told_in_one_line(seconds: float) -> None:
    """A terminal sends it to all of them, those that read their modules still among them."""
    a_corpus(300)
    run = command("--workers", "2")
    deadline = time.monotonic() + 60
    while not descendants(run.pid):
        assert time.monotonic() < deadline
        time.sleep(0.005)
    time.sleep(seconds)
    os.killpg(run.pid, signal.SIGINT)
    _, told = run.communicate(timeout=20)
    assert run.returncode in (130, -signal.SIGINT)
    assert set(filter(None, told.splitlines())) <= {
        "the same call goes on from there",
        "servanda: interrupted",
    }, told


def test_a_document_no_process_survives_costs_itself() -> None:
    pieces = [
        Piece(form="file", paths=tuple(f"{piece}-{number}" for number in range(3))) for piece in range(5)
    ]
    pieces[2] = Piece(form="file", paths=("2-0", "2-fatal", "2-2"))
    hands = Processes(2)
    try:
        driven = drive(enumerate(pieces), SETTING, hands, fatal.work)
        found = {number: done for (number, _), done in driven}
    finally:
        hands.close()
    assert sorted(found) == [0, 1, 2, 3, 4]
    rows = [json.loads(line) for number in sorted(found) for line in found[number].lines.splitlines()]
    documents = {row["document"]: row["status"] for table, row in rows if table == "d"}
    assert len(documents) == 15
    assert [name for name, status in documents.items() if status == "unreadable"] == ["2-fatal"]
    (problem,) = [row for table, row in rows if table == "p"]
    assert (problem["file"], problem["message"]) == ("2-fatal", "ended the process that read it")
    assert found[2].tally == {"documents": 3, "unreadable": 1, "problems": 1}


def test_nothing_of_the_pool_runs_on_once_it_is_closed() -> None:
    """A thread left behind would close its pipes while the interpreter, ending, still writes to them."""
    before = set(threading.enumerate())
    hands = Processes(1)
    done = hands.submit(fatal.work, Piece(form="file", paths=("0-0",)), SETTING)
    assert done.result(timeout=60).tally["documents"] == 1
    hands.close()
    assert set(threading.enumerate()) <= before


class Doomed:
    """Processes that end as soon as they begin, as where there is no memory for them."""

    room = 2

    def submit(self, *_: object) -> Future[Done]:
        future: Future[Done] = Future()
        future.set_exception(BrokenProcessPool("terminated abruptly"))
        return future

    def died(self, error: BaseException) -> bool:
        return isinstance(error, BrokenProcessPool)

    def renew(self) -> None:
        pass

    def close(self) -> None:
        pass


def test_no_document_is_blamed_where_no_process_can_work() -> None:
    jsonl(Path("c.jsonl"), {"text": TRUE})
    with pytest.raises(UnreadableFile, match="end as soon as they begin"):
        checked("c.jsonl", hands=Doomed())
    # The run goes on once there is memory again.
    assert checked("c.jsonl").summary.unreadable == 0


SETTING = Setting(home=".", today=date(2026, 11, 21))
