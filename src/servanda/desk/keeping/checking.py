"""What ``servanda desk check`` says of the keeping: guards that are gone, a scanner that is not there."""

from __future__ import annotations

import shlex
import shutil
from collections.abc import Sequence
from typing import Any

from django.apps.config import AppConfig
from django.conf import settings
from django.core import checks
from django.db import DatabaseError, connection

from servanda.desk.keeping.guards import missing
from servanda.desk.running.setting_up import pending

Configs = Sequence[AppConfig] | None


@checks.register(checks.Tags.database, deploy=True)
def check_guards(
    app_configs: Configs, databases: Sequence[str] | None = None, **_: Any
) -> list[checks.CheckMessage]:
    """Whether the database still refuses to change the audit trail, comments and what names documents."""
    if not databases:
        return []
    try:
        if pending():
            return []  # said already
        gone = missing(connection)
    except DatabaseError:
        return []  # said already
    hint = "somebody took it off: restore a backup beside and compare"
    return [checks.Error(f"the guard {name} is gone", hint=hint, id="desk.E4") for name in gone]


@checks.register(checks.Tags.security, deploy=True)
def check_scanner(app_configs: Configs, **_: Any) -> list[checks.CheckMessage]:
    """Whether uploads are scanned, and by a command that is there."""
    command = shlex.split(settings.ENVIRONMENT.scanner)
    if not command:
        hint = "set SERVANDA_DESK_SCANNER, as to: clamdscan --no-summary --fdpass"
        return [checks.Info("uploads are not scanned for viruses", hint=hint, id="desk.I2")]
    if shutil.which(command[0]) is None:
        hint = "every upload is refused until it is there"
        return [
            checks.Error(f"SERVANDA_DESK_SCANNER: there is no command {command[0]}", hint=hint, id="desk.E5")
        ]
    return []
