"""An interrupted run goes on where it stopped; nothing is lost, repeated, or mixed with another run."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

import servanda as sv
from servanda.corpora import checking, filed, lines, parts, together
from servanda.errors import UsageError
from tests.corpora.makers import DATELINE, FALSE, OTHER, TRUE, Here, checked, jsonl


@pytest.fixture(autouse=True)
def _a_corpus_of_twelve_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filed, "DOCUMENTS", 3)
    monkeypatch.setattr(lines, "BLOCK", 150)
    Path("c").mkdir()
    for number in range(18):
        text = (TRUE, FALSE, OTHER)[number % 3]
        Path(f"c/{number:02}.txt").write_text(f"{DATELINE}{text} Number {number}.")
    jsonl(Path("c/z.jsonl"), *({"id": f"row {number}", "text": FALSE} for number in range(9)), "{bad")


def interrupted(after: int) -> Here:
    """A run stopped after so many pieces."""
    hands = Here(stop_after=after)
    with pytest.raises(KeyboardInterrupt):
        checked("c", hands=hands)
    assert Path("out.jsonl.parts").is_dir()
    assert not Path("out.jsonl").exists()
    return hands


def files() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(Path().glob("out*")) if path.is_file()}


def test_however_often_it_is_interrupted_the_output_is_the_same() -> None:
    whole = Here()
    once, made = checked("c", hands=whole), files()
    assert (once.summary.documents, once.summary.unreadable, len(whole.seen)) == (28, 1, 12)
    for name in made:
        Path(name).unlink()
    for pieces in (5, 4, 4):
        interrupted(pieces)
    assert checked("c") == once
    assert files() == made
    assert not Path("out.jsonl.parts").exists()


def test_what_was_done_is_not_done_again() -> None:
    first, last = interrupted(7), Here()
    kept = sorted(int(path.stem) for path in Path("out.jsonl.parts").glob("*.part"))
    assert 0 < len(kept) <= 7
    told: list[checking.Progress] = []
    checked("c", hands=last, tell=told.append)
    assert len(last.seen) == 12 - len(kept)
    assert not set(last.seen) & {first.seen[number] for number in kept}
    assert told[0].before == 3 * len(kept)
    assert (told[-1].documents, told[-1].bytes_done) == (28, told[-1].bytes_all)


def test_a_run_goes_on_as_of_the_day_it_was_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVANDA_NOW", "2012-01-01T12:00:00Z")
    interrupted(2)
    monkeypatch.setenv("SERVANDA_NOW", "2026-11-21T12:00:00Z")
    found = checked("c")
    assert not any(row.get("stale") for row in found.findings)
    assert any(row.get("stale") for row in checked("c").findings)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param(lambda: Path("c/05.txt").write_text("another"), "'c/05.txt'", id="written again"),
        pytest.param(lambda: Path("c/05.txt").unlink(), "'c/05.txt'", id="removed"),
        pytest.param(lambda: Path("c/055.txt").write_text("new"), "'c/055.txt'", id="added"),
        pytest.param(lambda: Path("c/zz.txt").write_text("new"), "'c/zz.txt'", id="added at the end"),
        pytest.param(lambda: os.utime("c/z.jsonl", ns=(1, 1)), "'c/z.jsonl'", id="touched"),
    ],
)
def test_a_corpus_that_was_changed_is_noticed(change: object, said: str) -> None:
    interrupted(3)
    change()  # type: ignore[operator]
    with pytest.raises(UsageError, match=f"before the corpus was changed .{said}.*--restart") as told:
        checked("c")
    assert "\n" not in str(told.value)
    assert checked("c", restart=True).summary.documents in (27, 28, 29)


def test_another_date_corpus_or_record_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    interrupted(3)
    with pytest.raises(UsageError, match="begun with another --date"):
        checked("c", date="2011-11-25")
    with pytest.raises(UsageError, match="begun over other files or folders"):
        checked("c/z.jsonl")
    with monkeypatch.context() as patch:
        patch.setattr(checking, "_print_of", lambda record: "another")
        with pytest.raises(UsageError, match="begun with another record"):
            checked("c")
    assert checked("c").summary.documents == 28


def test_the_print_of_a_record_is_of_all_that_it_holds(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "servanda-record").write_text("1")
    record = sv.record(folder)
    prints = [checking._print_of(record)]
    (folder / "coverage.toml").write_text("")
    prints.append(checking._print_of(record))
    (folder / "coverage.toml").write_text("#")
    prints.append(checking._print_of(record))
    assert len(set(prints)) == 3


def test_a_part_that_lost_its_end_is_made_again() -> None:
    once = checked("c")
    Path("out.jsonl").unlink()
    interrupted(6)
    (first, *_) = sorted(Path("out.jsonl.parts").glob("*.part"))
    first.write_bytes(first.read_bytes()[:-5])
    assert checked("c") == once


def killed(*_: object) -> object:
    raise KeyboardInterrupt


def test_a_run_that_ended_before_its_tables_had_their_names_only_writes_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    once = checked("c")
    with monkeypatch.context() as patch:
        patch.setattr(together.Together, "finish", killed)
        with pytest.raises(KeyboardInterrupt):
            checked("c")
    hands = Here()
    assert checked("c", hands=hands) == once
    assert hands.seen == []


def test_a_run_that_ended_while_it_wrote_rows_writes_them_all_again(monkeypatch: pytest.MonkeyPatch) -> None:
    once = checked("c")
    with monkeypatch.context() as patch:
        patch.setattr(parts.Parts, "rows", killed)
        with pytest.raises(KeyboardInterrupt):
            checked("c")
    assert checked("c") == once


def test_two_runs_at_once_do_not_mix() -> None:
    interrupted(3)
    other = parts.Parts(Path("out.jsonl").absolute())
    other._alone()
    with pytest.raises(UsageError, match="another run is writing there"):
        checked("c")
    other.close()
    assert checked("c").summary.documents == 28


def test_a_folder_that_is_none_of_a_run_is_left_alone() -> None:
    folder = Path("out.jsonl.parts")
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    for restart in (False, True):
        with pytest.raises(UsageError, match="none of a run"):
            checked("c", restart=restart)
    assert (folder / "mine.txt").read_text() == "mine"


def test_a_file_that_changes_under_a_run_stops_it(monkeypatch: pytest.MonkeyPatch) -> None:
    class Meddling(Here):
        def submit(self, work: object, piece: object, setting: object) -> object:
            if len(self.seen) == 8:
                Path("c/z.jsonl").write_text(json.dumps({"text": FALSE}))
            return super().submit(work, piece, setting)  # type: ignore[arg-type]

    with pytest.raises(UsageError, match=r"c/z.jsonl: was changed since the run began"):
        checked("c", hands=Meddling())
