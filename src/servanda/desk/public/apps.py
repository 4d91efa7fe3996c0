"""The app as Django knows it."""

from django.apps import AppConfig


class Public(AppConfig):
    name = "servanda.desk.public"
    label = "public"
