"""What the verbs of the desk share: it is loaded when one runs, and what goes wrong below becomes one line."""

from __future__ import annotations

import os

import click

from servanda.errors import MissingExtra, UsageError, one_line


def start_django() -> None:
    """Load the desk. Raises MissingExtra where its libraries are not installed."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "servanda.desk.settings")
    try:
        import django
    except ImportError:
        raise MissingExtra("the desk needs more libraries: pip install 'servanda[desk]'") from None
    django.setup()


class OnTheDesk(click.Command):
    """A verb that loads the desk first, and turns what the database says into one line."""

    def invoke(self, ctx: click.Context) -> object:
        start_django()
        from django.core.exceptions import ImproperlyConfigured, PermissionDenied
        from django.db import DatabaseError

        try:
            return super().invoke(ctx)
        except DatabaseError as error:
            if "no such table" in str(error) or "does not exist" in str(error):
                raise UsageError("the desk is not set up here: run 'servanda desk init'") from None
            raise UsageError(f"the database: {one_line(error)}") from None
        except (ImproperlyConfigured, PermissionDenied) as error:
            raise UsageError(one_line(error)) from None
