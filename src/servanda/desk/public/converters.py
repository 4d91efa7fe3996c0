"""The parts of addresses: a language, a day, a treaty, a state. What is no day of the calendar is no address."""

from __future__ import annotations

from datetime import date

from django.urls import register_converter

from servanda.desk.public.languages import LANGUAGES


class LanguageCode:
    regex = "|".join(LANGUAGES)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class Day:
    regex = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"

    def to_python(self, value: str) -> date:
        return date.fromisoformat(value)

    def to_url(self, value: date) -> str:
        return value.isoformat()


class TreatyCode:
    regex = r"[A-Za-z0-9-]{2,20}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value.lower()


class StateCode:
    regex = r"[A-Za-z][A-Za-z-]{2,9}"

    def to_python(self, value: str) -> str:
        return value.upper()

    def to_url(self, value: str) -> str:
        return value


def register() -> None:
    """Make the parts known to Django, before any address is read."""
    register_converter(LanguageCode, "language")
    register_converter(Day, "day")
    register_converter(TreatyCode, "treaty")
    register_converter(StateCode, "state")
