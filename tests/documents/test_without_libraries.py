"""Where a library is not installed, its form is refused with what to install, and the others are read."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from servanda.documents import read_all, read_bytes
from servanda.errors import MissingExtra, Problem
from tests.documents.conftest import SENTENCE


@pytest.mark.parametrize(
    ("library", "name"), [("lxml", "page.html"), ("docx", "note.docx"), ("pypdfium2", "note.pdf")]
)
def test_the_extra_to_install_is_named(
    library: str,
    name: str,
    docx_of: Callable[..., bytes],
    pdf_of: Callable[..., bytes],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = {"lxml": SENTENCE.encode(), "docx": docx_of(SENTENCE), "pypdfium2": pdf_of(SENTENCE)}[library]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "plain.txt").write_text(SENTENCE)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtra, match=r"pip install 'servanda\[documents\]'"):
        read_bytes(data, name)
    found = list(read_all([tmp_path]))
    assert [isinstance(each, Problem) for each in found] == [True, False]
    assert "servanda[documents]" in str(found[0])


def test_a_document_can_be_handed_to_another_process() -> None:
    document = read_bytes(f"Geneva, 3 May 2018 – {SENTENCE}".encode(), "note.txt")
    assert pickle.loads(pickle.dumps(document)) == document
