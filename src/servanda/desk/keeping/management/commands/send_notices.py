"""``send_notices``: mail what waits. Run it every few minutes, and with ``--digest`` once a day."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from servanda.desk.keeping.notices import send_waiting


class Command(BaseCommand):
    """Mail notices that were not sent yet."""

    help = (
        "Mail notices: those that could not be sent at once, or with --digest those that were to wait for it."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--digest", action="store_true", help="one mail with all that came since the last"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        sent, failed = send_waiting(digest=bool(options["digest"]))
        self.stdout.write(f"{sent} mails sent")
        if failed:
            raise CommandError(f"{failed} mails could not be sent; they are tried again next time")
