"""The same where no desk is set up: no database at all, so that whatever asked for one would be seen to fail."""

from __future__ import annotations

import os
from secrets import token_hex

# What is set for a desk of this machine is not for this.
for _name in [
    name for name in os.environ if name.startswith(("SERVANDA_DESK_", "DATABASE_URL", "EMAIL_URL"))
]:
    del os.environ[_name]
# Signs nothing, and is written nowhere.
os.environ["SERVANDA_DESK_SECRET"] = token_hex(32)

from servanda.desk.editions.settings import *  # noqa: E402, F403

DATABASES = {"default": {"ENGINE": "django.db.backends.dummy"}}
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
    "pages": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
}
