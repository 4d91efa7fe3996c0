"""The app as Django knows it."""

from django.apps import AppConfig


class Keeping(AppConfig):
    name = "servanda.desk.keeping"
    label = "keeping"
