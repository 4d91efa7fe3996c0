"""The app as Django knows it."""

from django.apps import AppConfig


class People(AppConfig):
    name = "servanda.desk.people"
    label = "people"
