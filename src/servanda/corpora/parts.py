"""What is done of a run, on disk: a file for each piece, written whole or not at all.

The folder lies beside the output and goes when that is complete. It holds what the run was begun with
(``run.json``), the files of the corpus (``corpus.jsonl``), and a part for every piece that is done. A part is
renamed to its name when its last byte is written, and ends with a line that says so.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from itertools import zip_longest
from pathlib import Path
from typing import Any, BinaryIO

from servanda.corpora.pieces import Done, Listed
from servanda.errors import UnreadableFile, UsageError

FORMAT = 1
"""Of the parts; one that differs cannot be gone on with."""

_SAID = {
    "format": "by another version of servanda",
    "servanda": "by another version of servanda",
    "corpus": "over other files or folders",
    "date": "with another --date",
    "record": "with another record, or the record has been changed",
}


class Parts:
    """The parts of a run whose output will be ``out``."""

    def __init__(self, out: Path) -> None:
        self.folder = out.with_name(f"{out.name}.parts")
        self._gone = out.with_name(f".{out.name}.parts.done")
        self._lock: BinaryIO | None = None

    def begin(self, about: Mapping[str, Any], corpus: Iterable[Listed], *, restart: bool) -> dict[str, Any]:
        """Make the folder, or go on with the one there. Returns what the run was begun with.

        Raises UsageError where the folder belongs to a run over another corpus, with another record or
        another date, or to one still running; UnreadableFile where it cannot be written.
        """
        fresh = not self.folder.exists()
        try:
            shutil.rmtree(self._gone, ignore_errors=True)
            self.folder.mkdir(exist_ok=True)
            self._alone()
            if restart:
                self._empty()
            begun = self._begun()
            if begun is None:
                begun = {"format": FORMAT, **about}
                self._write("run.json", json.dumps(begun).encode("ascii"))
            else:
                self._same(begun, {"format": FORMAT, **about})
            self._listed(corpus)
        except BaseException as error:
            self.close()
            if fresh:
                shutil.rmtree(self.folder, ignore_errors=True)
            if isinstance(error, OSError):
                raise UnreadableFile(f"{self.folder}: cannot be written: {error.strerror}") from None
            raise
        return begun

    def corpus(self) -> Iterator[Listed]:
        """The files of the corpus as they were listed, one at a time."""
        with (self.folder / "corpus.jsonl").open(encoding="ascii") as file:
            for line in file:
                yield Listed(**json.loads(line))

    def done(self) -> dict[int, dict[str, int]]:
        """The pieces that are done, by number, with how many of what they gave. A damaged part is none."""
        found = {}
        for entry in sorted(os.scandir(self.folder), key=lambda entry: entry.name):
            if entry.name.endswith(".part") and (tally := _tally(Path(entry.path))) is not None:
                found[int(entry.name.removesuffix(".part"))] = tally
        return found

    def put(self, number: int, done: Done) -> None:
        """Keep what a piece gave. Raises UnreadableFile where it cannot be written."""
        end = json.dumps(["end", done.tally]).encode("ascii")
        try:
            self._write(_name(number), done.lines + end + b"\n")
        except OSError as error:
            raise UnreadableFile(f"{self.folder}: cannot be written: {error.strerror}") from None

    def rows(self, number: int) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every row of a piece that is done, with the table it belongs to."""
        with (self.folder / _name(number)).open(encoding="ascii") as file:
            for line in file:
                table, row = json.loads(line)
                if table != "end":
                    yield table, row

    def finish(self) -> None:
        """Remove the folder: the output is complete. Interrupted, it leaves nothing that looks like a run."""
        self.close()
        self.folder.rename(self._gone)
        shutil.rmtree(self._gone, ignore_errors=True)

    def close(self) -> None:
        """Let another run go on."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _alone(self) -> None:
        """Raises UsageError where another process works at the same output. The lock ends with its process."""
        try:
            import fcntl
        except ImportError:
            return  # elsewhere than on Unix two runs at once only do the work twice
        self._lock = (self.folder / "lock").open("wb")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self.close()
            raise UsageError(
                f"{self.folder}: another run is writing there; wait for it, or name another --out"
            ) from None

    def _empty(self) -> None:
        if any(True for _ in self._others()):
            raise UsageError(f"{self.folder}: holds files that are none of a run; remove them by hand")
        for path in self.folder.iterdir():
            if path.name != "lock":
                path.unlink()

    def _others(self) -> Iterator[str]:
        ours = (".part", ".new")
        for path in self.folder.iterdir():
            if path.name not in ("lock", "run.json", "corpus.jsonl") and path.suffix not in ours:
                yield path.name

    def _begun(self) -> dict[str, Any] | None:
        """What the run in the folder was begun with; None where there is none yet."""
        path = self.folder / "run.json"
        if not path.exists():
            if other := next(self._others(), None):
                raise UsageError(
                    f"{self.folder}: holds '{other}', which is none of a run; name another --out"
                )
            return None
        try:
            begun = json.loads(path.read_text(encoding="ascii"))
        except (OSError, ValueError):
            begun = None
        if not isinstance(begun, dict):
            raise UsageError(f"{path}: is damaged; add --restart to begin anew")
        return begun

    def _same(self, begun: Mapping[str, Any], now: Mapping[str, Any]) -> None:
        for key, said in _SAID.items():
            if begun.get(key) != now.get(key):
                raise UsageError(
                    f"{self.folder}: holds a run begun {said}; "
                    "repeat that call to finish it, or add --restart to begin anew"
                )

    def _listed(self, corpus: Iterable[Listed]) -> None:
        """Write the list of files, or hold it against the one the run was begun with."""
        lines = (json.dumps(asdict(each)) + "\n" for each in corpus)
        path = self.folder / "corpus.jsonl"
        if path.exists():
            with path.open(encoding="ascii") as file:
                for was, now in zip_longest(file, lines):
                    if was != now:
                        which = min(json.loads(line)["path"] for line in (was, now) if line)
                        raise UsageError(
                            f"{self.folder}: holds a run begun before the corpus was changed ({which!r}); "
                            "add --restart to begin anew"
                        )
            return
        new = path.with_suffix(".new")
        with new.open("w", encoding="ascii") as file:
            file.writelines(lines)
        new.replace(path)

    def _write(self, name: str, data: bytes) -> None:
        new = self.folder / f"{name}.new"
        new.write_bytes(data)
        new.replace(self.folder / name)


def _name(number: int) -> str:
    return f"{number:08}.part"


def _tally(path: Path) -> dict[str, int] | None:
    """How many of what a part holds; None where its last line is missing, as after a loss of power."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - 1000))
            lines = file.read().split(b"\n")
        mark, tally = json.loads(lines[-2])
    except (OSError, ValueError, IndexError, TypeError):
        return None
    return dict(tally) if mark == "end" and lines[-1] == b"" else None
