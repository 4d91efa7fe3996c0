"""The shape of the whole: which way imports point, who asks the clock, which names are public."""

from __future__ import annotations

import ast
import functools
from pathlib import Path

import pytest

import servanda

SOURCE = Path(servanda.__file__).parent

FLOOR = {"acts", "amounts", "catalogue", "clock", "collecting", "dates", "errors", "places"}
MAY_IMPORT: dict[str, set[str]] = {
    "ledger": FLOOR,
    "engine": FLOOR | {"ledger"},
    "treaties": FLOOR | {"ledger", "engine"},
    "intake": FLOOR | {"ledger"},
    "days": FLOOR | {"ledger", "engine", "treaties", "records"},
    "records": FLOOR | {"ledger", "engine", "treaties", "days", "owing", "reckoned"},
    "owing": FLOOR | {"ledger", "engine", "records", "reckoned"},
    "reckoned": FLOOR | {"ledger", "engine"},
    "asking": FLOOR | {"ledger", "engine", "treaties", "days", "records"},
    "explaining": FLOOR | {"ledger", "engine", "treaties", "days", "records"},
    "changes": FLOOR | {"ledger", "engine", "treaties", "days", "records"},
    "timeline": FLOOR | {"ledger", "engine", "treaties", "days", "records"},
    "panels": FLOOR | {"ledger", "engine", "treaties", "days", "records", "matrices"},
    "matrices": FLOOR | {"engine", "owing", "records"},
    "answers": FLOOR | {"ledger", "engine", "days", "records", "owing", "explaining"},
    "checks": FLOOR | {"ledger", "engine", "treaties", "days", "records", "intake"},
    "documents": FLOOR,
    "claiming": FLOOR | {"engine", "days", "records"},
    "forecasting": FLOOR | {"ledger", "engine", "records", "owing"},
    "publish": FLOOR
    | {"ledger", "engine", "treaties", "days", "records", "timeline", "claiming", "forecasting", "answers"},
    "plain": FLOOR
    | {"ledger", "engine", "treaties", "days", "records", "timeline", "changes", "explaining", "claiming"}
    | {"answers", "publish"},
    "judging": FLOOR | {"records", "documents", "claiming"},
    "corpora": FLOOR | {"records", "documents", "claiming"},
}
"""What each part may import beside itself. The command line may import everything, and nobody imports it; the desk may
import everything but the command line, which alone imports the desk."""


def parts() -> list[tuple[str, Path]]:
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        part = path.relative_to(SOURCE).parts[0].removesuffix(".py")
        if part not in ("__init__", "__main__"):
            found.append((part, path))
    return found


@functools.cache
def nodes(path: Path) -> tuple[ast.Import | ast.ImportFrom | ast.Call | ast.Attribute, ...]:
    """What a module imports, calls and names; it is read once for all that is asked of it."""
    found = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return tuple(
        node for node in found if isinstance(node, ast.Import | ast.ImportFrom | ast.Call | ast.Attribute)
    )


def imports(path: Path) -> set[str]:
    """The parts of servanda a module imports, wherever in the file."""
    found = set()
    for node in nodes(path):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("servanda."):
            found.add(node.module.split(".")[1])
        elif isinstance(node, ast.ImportFrom) and node.module == "servanda":
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.Import):
            found.update(
                alias.name.split(".")[1] for alias in node.names if alias.name.startswith("servanda.")
            )
    return found


@pytest.mark.parametrize(
    ("part", "path"), [pytest.param(*pair, id=str(pair[1].relative_to(SOURCE))) for pair in parts()]
)
def test_arrows_point_one_way(part: str, path: Path) -> None:
    if part == "cli":
        return
    if part == "desk":
        assert "cli" not in imports(path)
        return
    allowed = FLOOR if part in FLOOR else MAY_IMPORT[part]
    assert imports(path) - allowed - {part} == set()


def test_nobody_but_the_clock_asks_the_system_for_the_time() -> None:
    for part, path in parts():
        if part == "clock":
            continue
        called, names = set(), set()
        for node in nodes(path):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                called.add(node.func.attr)
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                names.add(f"{node.value.id}.{node.attr}")
        assert not names & {"datetime.now", "date.today", "datetime.today", "datetime.utcnow", "time.time"}, (
            path
        )
        assert "utcnow" not in called, path


def test_modules_hold_one_idea() -> None:
    long = {
        str(path.relative_to(SOURCE)): length
        for _, path in parts()
        if (length := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}


def test_the_public_names_are_few_sorted_and_there() -> None:
    assert servanda.__all__ == sorted(servanda.__all__)
    assert len(servanda.__all__) < 20
    for name in servanda.__all__:
        assert getattr(servanda, name) is not None


def test_a_name_that_is_not_public_is_not_found() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'guess'"):
        _ = servanda.guess
