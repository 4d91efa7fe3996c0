"""The six languages of the United Nations, as addresses, Django and Babel name them."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest
from django.utils import translation


@dataclass(frozen=True, slots=True)
class Language:
    """A language: how addresses and our names of places call it, how Django does, how Babel does."""

    code: str
    django: str
    babel: str
    name: str
    direction: str = "ltr"


LANGUAGES: dict[str, Language] = {
    found.code: found
    for found in (
        Language("ar", "ar", "ar", "العربية", "rtl"),
        Language("zh", "zh-hans", "zh_Hans", "中文"),
        Language("en", "en", "en_GB", "English"),
        Language("fr", "fr", "fr", "Français"),
        Language("ru", "ru", "ru", "Русский"),
        Language("es", "es", "es", "Español"),
    )
}
"""By the code in addresses, in the order in which the United Nations lists them."""


def asked_for(request: HttpRequest) -> str:
    """The code of the reader's language, as the browser asks for it; English where it asks for none of the six."""
    found = translation.get_language_from_request(request)
    return next((one.code for one in LANGUAGES.values() if one.django == found), "en")
