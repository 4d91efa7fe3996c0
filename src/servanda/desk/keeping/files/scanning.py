"""The hook for a scanner of viruses: a command of the operator's, which every upload must pass before it is kept.

``SERVANDA_DESK_SCANNER`` names it, as ``clamdscan --no-summary --fdpass``. It gets the name of a file as its last
word and exits with 0 for a clean file and 1 for an infected one, as ClamAV's own commands do; with anything else, or
when it takes longer than a minute, the upload is refused, for nobody knows what it is.
"""

from __future__ import annotations

import logging
import shlex
import subprocess
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from servanda.errors import UnreadableFile

SECONDS = 60
_log = logging.getLogger("servanda.desk.scanning")


def scan(file: Path) -> str:
    """What was said of a clean file, to be noted with it; empty where no scanner is set up.

    Raises UnreadableFile for an infected file, and where the scanner did not answer.
    """
    command = shlex.split(settings.ENVIRONMENT.scanner)
    if not command:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 - the operator's own command, and no shell
            [*command, str(file)], capture_output=True, timeout=SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        _log.error("the scanner did not answer: %s", type(error).__name__)
        raise UnreadableFile(_("The file could not be scanned for viruses: try again later.")) from None
    if done.returncode == 1:
        raise UnreadableFile(_("The file was refused: the scanner found a virus in it."))
    if done.returncode != 0:
        _log.error("the scanner failed with code %d", done.returncode)
        raise UnreadableFile(_("The file could not be scanned for viruses: try again later."))
    return f"clean, said {Path(command[0]).name}"
