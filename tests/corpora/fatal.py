"""Work that ends the process doing it, as a document may that a library cannot survive."""

from __future__ import annotations

import json
import os

from servanda.corpora.pieces import Done, Piece, Setting


def work(piece: Piece, setting: Setting) -> Done:
    """The names of the documents; whoever meets the one called ``fatal`` is gone, as if killed."""
    paths = piece.paths if piece.only is None else piece.paths[piece.only : piece.only + 1]
    if any("fatal" in path for path in paths):
        os._exit(9)
    lines = "".join(json.dumps(["d", {"document": path, "status": "checked"}]) + "\n" for path in paths)
    return Done(lines.encode("ascii"), {"documents": len(paths)} if paths else {})
