"""A secret made once, readable by its owner alone."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

from servanda.errors import UnreadableFile


def made_once(path: Path) -> str:
    """The secret in a file; where there is none yet it is made, with mode 0600.

    Raises UnreadableFile where others may read it, or where it cannot be read or made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _make(path)
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise UnreadableFile(f"{path}: others may read the secret; run: chmod 600 {path}")
        text = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "is not text"
        raise UnreadableFile(f"{path}: the secret cannot be kept there: {reason}") from None
    if len(text) < 50:
        raise UnreadableFile(f"{path}: the secret is too short; remove the file to have a new one made")
    return text


def _make(path: Path) -> None:
    if path.exists():
        return
    # Written aside and linked into place, so that of two processes starting at once both read the same whole secret.
    aside = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    handle = os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(64) + "\n")
    try:
        os.link(aside, path)
    except FileExistsError:
        pass
    finally:
        aside.unlink()
