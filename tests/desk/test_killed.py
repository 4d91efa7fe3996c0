"""The server is killed at random moments while people submit: what was acknowledged is there, once, and verifies."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import random
import threading
import time
import urllib.error
import urllib.request
from queue import Empty, Queue

from tests.desk.sites import Serving, Site, free_port

SUBMISSIONS = 200
KILLS = 8


class Submitters:
    """Four people who submit one thing after the other, each again and again until it is acknowledged."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/submit?number="
        self.waiting: Queue[int] = Queue()
        for number in range(SUBMISSIONS):
            self.waiting.put(number)
        self.acknowledged: dict[int, str] = {}
        self.sent = 0
        self.refused: list[str] = []
        self.threads = [threading.Thread(target=self._submit, daemon=True) for _ in range(4)]
        for thread in self.threads:
            thread.start()

    def _submit(self) -> None:
        with contextlib.suppress(Empty):
            while True:
                number = self.waiting.get_nowait()
                while number not in self.acknowledged:
                    self._try(number)

    def _try(self, number: int) -> None:
        self.sent += 1
        try:
            with urllib.request.urlopen(
                urllib.request.Request(f"{self.url}{number}", method="POST"), timeout=30
            ) as said:
                self.acknowledged[number] = json.load(said)["acknowledged"]
        except urllib.error.HTTPError as error:
            self.refused.append(f"{number}: {error.code}")
            time.sleep(0.2)
        except (OSError, http.client.HTTPException, ValueError):
            time.sleep(0.05)  # nobody listens, or the answer was cut off: submit it again


def test_what_was_acknowledged_survives_every_kill(site: Site, empty_site: Site) -> None:
    seed = int(os.environ.get("SEED", random.randrange(10**6)))
    print(f"SEED={seed}")
    chance = random.Random(seed)
    site.settings |= {"DJANGO_SETTINGS_MODULE": "tests.desk.submitting"}
    port = free_port()
    server = _start(site, port)
    submitters = Submitters(port)
    backup = None
    try:
        for kill in range(KILLS):
            enough = min(len(submitters.acknowledged) + chance.randint(8, 24), SUBMISSIONS - KILLS + kill)
            _wait_until(lambda enough=enough: len(submitters.acknowledged) >= enough)  # type: ignore[misc]
            time.sleep(chance.random() * 0.03)
            server.kill()
            server = _start(site, port)
            if kill == KILLS // 2:
                backup = site.start_python(
                    "from pathlib import Path\nfrom servanda.desk.running.backing_up import back_up\n"
                    "print(back_up(Path('meanwhile.tar.gz')).revision.sequence)"
                )
        _wait_until(lambda: len(submitters.acknowledged) == SUBMISSIONS)
        assert backup is not None
        made = backup.ends()
        assert made.code == 0, made.err
    finally:
        server.stop()
        submitters.waiting = Queue()
    assert submitters.refused == []
    assert submitters.sent >= SUBMISSIONS

    there = _submitted(site)
    assert sorted(there) == sorted(submitters.acknowledged.values())  # every one, and none twice
    assert site.servanda("desk", "verify").code == 0

    restored = empty_site.servanda("desk", "restore", str(site.folder / "meanwhile.tar.gz"))
    assert restored.code == 0, restored.err
    verified = empty_site.servanda("desk", "verify")
    assert int(verified.out.split()[1]) >= int(made.out)
    kept = _submitted(empty_site)
    assert kept == there[: len(kept)]
    assert kept


def _start(site: Site, port: int) -> Serving:
    return site.start_serving("desk", "run", port=port)


def _wait_until(true: object) -> None:
    end = time.monotonic() + 90
    while not true():  # type: ignore[operator]
        assert time.monotonic() < end, "the submissions do not come through"
        time.sleep(0.002)


def _submitted(site: Site) -> list[str]:
    """The ids of the entries submitted, in the order of the ledger."""
    done = site.python(
        "import json\nfrom servanda.desk.ledger.models import Line\n"
        "rows = Line.objects.filter(act='note', text__contains='\"text\": \"submitted\"').order_by('sequence')\n"
        "print(json.dumps(list(rows.values_list('key', flat=True))))"
    )
    assert done.code == 0, done.err
    found: list[str] = json.loads(done.out)
    return found
