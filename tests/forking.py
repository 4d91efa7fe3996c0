"""Commands run as processes of their own, forked from one that has read what all of them read: it takes seconds.

That is the libraries; once a command asks for them, the shipped record with what follows from it, and the rules of
grammar. Nothing of them is ever changed. No setting is read before the fork, and nothing of a desk. Settings, database,
folder, day and output are those of each command, as where it is started from a shell; the tests that start servers,
writers and long checks of corpora do start them, with nothing read before.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import gc
import importlib
import itertools
import json
import os
import runpy
import subprocess
import sys
import tempfile
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_LIBRARIES = (
    "allauth", "argon2", "asgiref.sync", "babel.dates", "click", "dj_database_url", "django.contrib.auth.hashers",
    "django.core.management", "django.core.serializers.json", "django.db.migrations.executor", "django.db.models",
    "django.forms", "django.http", "django.template", "django.test", "django.urls", "fido2.server", "icalendar",
    "jinja2", "matplotlib.backends.backend_agg", "matplotlib.backends.backend_svg", "matplotlib.figure", "openpyxl",
    "psycopg", "puremagic", "pydantic_settings", "requests", "servanda.acts", "servanda.answers", "servanda.checks",
    "servanda.claiming.checking", "servanda.claiming.english", "servanda.cli.calendar", "servanda.cli.check",
    "servanda.cli.forecast", "servanda.cli.main", "servanda.cli.picture", "servanda.engine",
    "servanda.intake.importers", "servanda.ledger", "servanda.owing", "servanda.plain",
    "servanda.publish.pictures.drawing", "servanda.publish.sheets", "servanda.records", "sqlparse",
)  # fmt: skip


@dataclass(frozen=True)
class Run:
    """What came of a command: its exit code and what it wrote."""

    code: int
    out: str
    err: str


def run(words: list[str], environment: dict[str, str], folder: Path) -> Run:
    """Run ``python`` with these words, ``-m`` and a module or ``-c`` and code, and wait."""
    return start(words, environment, folder).ends()


def start(words: list[str], environment: dict[str, str], folder: Path) -> Started:
    """The same, without waiting."""
    started = Started(next(_numbers))
    out, err = started.outputs
    wanted = {
        "words": words,
        "environment": environment,
        "folder": str(folder),
        "out": str(out),
        "err": str(err),
    }
    forker = _forker()
    assert forker.stdin is not None
    forker.stdin.write(json.dumps({**wanted, "number": started.number}) + "\n")
    forker.stdin.flush()
    return started


class Started:
    """A command that may still be running."""

    def __init__(self, number: int) -> None:
        self.number = number
        self._folder = tempfile.TemporaryDirectory(prefix="forked-")
        self.outputs = Path(self._folder.name) / "out", Path(self._folder.name) / "err"

    def ends(self) -> Run:
        """Waits until it has ended."""
        forker = _forker()
        assert forker.stdout is not None
        while self.number not in _ended:
            line = forker.stdout.readline()
            assert line, "the process that commands are forked from has ended"
            number, code = line.split()
            _ended[int(number)] = int(code)
        out, err = (path.read_text(encoding="utf-8") for path in self.outputs)
        self._folder.cleanup()
        return Run(_ended.pop(self.number), out, err)


_numbers = itertools.count(1)
_ended: dict[int, int] = {}
"""The exit codes of commands that nobody has asked about yet, by their numbers."""


@functools.cache
def _forker() -> subprocess.Popen[str]:
    forker = subprocess.Popen(
        [sys.executable, "-m", __name__],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1],
    )  # fmt: skip
    atexit.register(forker.kill)
    return forker


def _serve() -> None:
    for library in _LIBRARIES:
        importlib.import_module(library)
    assert "servanda.desk.settings" not in sys.modules
    for line in sys.stdin:
        wanted = json.loads(line)
        _read_for(wanted["words"])
        gc.freeze()  # no child need look through what is there for what it may throw away
        if os.fork() == 0:
            os._exit(_see_through(wanted))
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass


def _see_through(wanted: dict[str, Any]) -> int:
    """In a child: starts the command, waits, and tells how it ended. Several may be under way."""
    command = os.fork()
    if command == 0:
        return _become(wanted)
    _, status = os.waitpid(command, 0)
    os.write(1, f"{wanted['number']} {os.waitstatus_to_exitcode(status)}\n".encode())
    return 0


def _read_for(words: list[str]) -> None:
    """What a command and most after it read; those of a desk have a record of their own."""
    what = words[2] if words[:2] == ["-m", "servanda"] and len(words) > 2 else "desk"
    if what not in ("desk", "serve"):
        _read_what_is_shipped()
    if what == "check":
        _read_the_rules()


@functools.cache
def _read_what_is_shipped() -> None:
    """The record, with every state's history and what it owes."""
    record = importlib.import_module("servanda").record()
    importlib.import_module("servanda.owing").obligations(record, "2026-11-21")


@functools.cache
def _read_the_rules() -> None:
    """Those of the languages that have most of them."""
    sv = importlib.import_module("servanda")
    for text in (
        "The Convention on Cluster Munitions has been joined by 111 states.",
        "La Convention sur les armes à sous-munitions a été ratifiée par 111 États.",
        "La Convención sobre Municiones en Racimo ha sido ratificada por 111 Estados.",
    ):
        sv.check(text, date="2011-11-25")


def _become(wanted: dict[str, Any]) -> int:
    """In the child: what the command would be, to its exit code."""
    os.environ.clear()
    os.environ.update(wanted["environment"])
    os.chdir(wanted["folder"])
    for number, path, flags in (
        (0, os.devnull, os.O_RDONLY),
        (1, wanted["out"], os.O_WRONLY | os.O_CREAT),
        (2, wanted["err"], os.O_WRONLY | os.O_CREAT),
    ):
        opened = os.open(path, flags, 0o600)
        os.dup2(opened, number)
        os.close(opened)
    how, what, *rest = wanted["words"]
    sys.argv = [how, *rest]
    code = 0
    try:
        if how == "-m":
            runpy.run_module(what, run_name="__main__", alter_sys=True)
        else:
            exec(compile(what, "<string>", "exec"), {"__name__": "__main__"})
    except SystemExit as ended:
        if isinstance(ended.code, str):
            print(ended.code, file=sys.stderr)
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:
        traceback.print_exc()
        code = 1
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    return code


if __name__ == "__main__":
    _serve()
