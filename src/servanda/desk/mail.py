"""Where mail goes: any SMTP server, named in one URL."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from servanda.errors import UsageError


def mail_settings(url: str) -> dict[str, Any]:
    """Django's settings for ``smtp://user:password@host:port``, encrypted once connected, or ``smtps://``, encrypted
    from the first byte. Raises UsageError for another address; without one, mail is printed.
    """
    if not url:
        return {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}
    parts = urlsplit(url)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise UsageError("EMAIL_URL: should look like smtp://user:password@mail.example.org:587")
    plain = parse_qs(parts.query).get("tls", ["true"])[-1] == "false"
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or (465 if parts.scheme == "smtps" else 587),
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_USE_TLS": parts.scheme == "smtp" and not plain,
    }
