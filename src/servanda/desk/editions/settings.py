"""Django's settings where pages become files: those of the desk, with static files under their plain names."""

from __future__ import annotations

from servanda.desk.settings import *  # noqa: F403
from servanda.desk.settings import STORAGES as _STORAGES

# Nothing is collected before: a file in an edition is called what it is called in the code.
STORAGES = {
    **_STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
