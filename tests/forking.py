"""Commands run as processes of their own, forked from one that has read the libraries: reading them takes a second.

No setting is read before the fork, and nothing of record or desk. Settings, database, folder and output are those of
each command, as where it is started from a shell; the tests that start servers and writers do start them.
"""

from __future__ import annotations

import atexit
import functools
import gc
import importlib
import json
import os
import runpy
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any

_LIBRARIES = (
    "allauth", "argon2", "asgiref.sync", "babel.dates", "click", "django.contrib.auth.hashers",
    "django.core.management", "django.core.serializers.json", "django.db.migrations.executor", "django.db.models",
    "django.forms", "django.http", "django.template", "django.test", "django.urls", "icalendar", "jinja2",
    "matplotlib.backends.backend_agg", "matplotlib.backends.backend_svg", "matplotlib.figure", "openpyxl",
    "psycopg", "pydantic_settings", "requests", "servanda.acts", "servanda.answers",
    "servanda.claiming.checking", "servanda.claiming.english", "servanda.cli.calendar", "servanda.cli.check",
    "servanda.cli.forecast", "servanda.cli.main", "servanda.cli.picture", "servanda.engine", "servanda.ledger",
    "servanda.owing", "servanda.publish.pictures.drawing", "servanda.publish.sheets", "servanda.records", "sqlparse",
)  # fmt: skip


def run(words: list[str], environment: dict[str, str], folder: Path) -> tuple[int, str, str]:
    """Run ``python`` with these words, ``-m`` and a module or ``-c`` and code: its exit code and what it wrote."""
    with tempfile.TemporaryDirectory(prefix="forked-") as name:
        out, err = Path(name) / "out", Path(name) / "err"
        wanted = {"words": words, "environment": environment, "folder": str(folder)}
        forker = _forker()
        assert forker.stdin is not None and forker.stdout is not None
        forker.stdin.write(json.dumps({**wanted, "out": str(out), "err": str(err)}) + "\n")
        forker.stdin.flush()
        code = int(forker.stdout.readline())
        return code, out.read_text(encoding="utf-8"), err.read_text(encoding="utf-8")


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
    gc.freeze()  # no child need look through the libraries for what it may throw away
    for line in sys.stdin:
        wanted = json.loads(line)
        child = os.fork()
        if child == 0:
            os._exit(_become(wanted))
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


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
