"""The app as Django knows it."""

from importlib import import_module

from django.apps import AppConfig


class Running(AppConfig):
    name = "servanda.desk.running"
    label = "running"

    def ready(self) -> None:
        """Checks are known once their module is read."""
        import_module("servanda.desk.running.checking")
