"""The app as Django knows it."""

from importlib import import_module

from django.apps import AppConfig


class Keeping(AppConfig):
    name = "servanda.desk.keeping"
    label = "keeping"

    def ready(self) -> None:
        """Checks are known once their module is read."""
        import_module("servanda.desk.keeping.checking")
