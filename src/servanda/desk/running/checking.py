"""What an operator should know before others do: Django's own checks for deployment, and ours."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from typing import Any

from django.apps.config import AppConfig
from django.conf import settings
from django.core import checks
from django.db import DatabaseError, connection

from servanda.desk.ledger.appending import revision
from servanda.desk.ledger.guards import missing
from servanda.desk.running.setting_up import pending


def findings() -> list[checks.CheckMessage]:
    """Everything found, the worst first; what was silenced in the settings is left out."""
    found = [
        message
        for message in checks.run_checks(include_deployment_checks=True, databases=["default"])
        if not message.is_silenced()
    ]
    return sorted(found, key=lambda message: -message.level)


Configs = Sequence[AppConfig] | None


@checks.register(checks.Tags.security, deploy=True)
def check_settings(app_configs: Configs, **_: Any) -> list[checks.CheckMessage]:
    """Settings that are fine for trying out and wrong for a site."""
    environment = settings.ENVIRONMENT
    found: list[checks.CheckMessage] = []
    if not environment.tls:
        found.append(
            _warning("W1", "people reach the site without TLS", "set SERVANDA_DESK_ADDRESS to https://...")
        )
    elif environment.proxies == 0:
        hint = "set SERVANDA_DESK_PROXIES to how many proxies stand in front"
        found.append(
            _warning("W7", "no proxy is believed about TLS: every page would redirect to itself", hint)
        )
    if "SERVANDA_NOW" in os.environ:
        found.append(
            checks.Error("SERVANDA_NOW stops the clock: entries would bear a wrong time", id="desk.E1")
        )
    if not environment.email_url.get_secret_value():
        found.append(
            _warning("W2", "mail is printed and not sent", "set EMAIL_URL to smtp://user:password@host")
        )
    if environment.oidc_issuer and not (
        environment.oidc_client and environment.oidc_secret.get_secret_value()
    ):
        found.append(
            _warning(
                "W3", "single sign-on lacks its client or secret", "set SERVANDA_DESK_OIDC_CLIENT, _SECRET"
            )
        )
    if os.name == "posix" and settings.DATA.is_dir() and stat.S_IMODE(settings.DATA.stat().st_mode) & 0o077:
        found.append(
            _warning("W4", f"others can look into {settings.DATA}", f"run: chmod 700 {settings.DATA}")
        )
    return found


@checks.register(checks.Tags.database, deploy=True)
def check_database(
    app_configs: Configs, databases: Sequence[str] | None = None, **_: Any
) -> list[checks.CheckMessage]:
    """Whether the tables are of this version, guarded, and filled."""
    if not databases:
        return []
    try:
        if pending():
            return [_warning("W5", f"{len(pending())} migrations are not applied", "run: servanda desk init")]
        found: list[checks.CheckMessage] = [
            checks.Error(f"the guard {name} is gone", hint="run: servanda desk verify", id="desk.E2")
            for name in missing(connection)
        ]
        if revision().sequence == 0:
            found.append(_warning("W6", "the ledger is empty", "run: servanda desk init"))
        if connection.vendor == "postgresql" and _may_change_lines():
            hint = (
                "set SERVANDA_DESK_DATABASE_ROLE, run 'servanda desk init', and let the workers use that role"
            )
            found.append(checks.Info("the workers' role owns the ledger's table", hint=hint, id="desk.I1"))
        return found
    except DatabaseError as error:
        return [checks.Error(f"the database does not answer: {str(error).splitlines()[0]}", id="desk.E3")]


def _may_change_lines() -> bool:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_get_userbyid(relowner) = current_user FROM pg_class WHERE oid = 'ledger_line'::regclass"
        )
        return bool(cursor.fetchone()[0])


def _warning(number: str, message: str, hint: str) -> checks.CheckMessage:
    return checks.Warning(message, hint=hint, id=f"desk.{number}")
