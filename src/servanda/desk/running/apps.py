"""The app as Django knows it."""

from django.apps import AppConfig


class Running(AppConfig):
    name = "servanda.desk.running"
    label = "running"
