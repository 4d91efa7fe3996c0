"""The desk's settings for tests: a data folder that goes away, and PostgreSQL where DATABASE_URL names one."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

_folder = tempfile.mkdtemp(prefix="servanda-desk-")
(Path(_folder) / "static").mkdir()
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
for _name in [name for name in os.environ if name.startswith("SERVANDA_DESK_")]:
    del os.environ[_name]
os.environ["SERVANDA_DESK_DATA"] = _folder
os.environ["SERVANDA_DESK_ADDRESS"] = "http://testserver"

from servanda.desk.settings import *  # noqa: E402, F403

STORAGES = {
    **STORAGES,  # noqa: F405
    # Static files need not be collected for a test of a view.
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
