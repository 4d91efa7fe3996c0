"""The app as Django knows it."""

from django.apps import AppConfig


class Ledger(AppConfig):
    name = "servanda.desk.ledger"
    label = "ledger"
