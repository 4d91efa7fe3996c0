"""The app as Django knows it."""

from django.apps import AppConfig


class Api(AppConfig):
    name = "servanda.desk.api"
    label = "api"
