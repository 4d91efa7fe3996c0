"""Django's settings, made from what the operator set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import dj_database_url
from whitenoise.compress import Compressor

from servanda.desk.environment import read_environment
from servanda.desk.mail import mail_settings
from servanda.desk.running.logs import logging_settings
from servanda.desk.secret import made_once
from servanda.errors import UsageError

ENVIRONMENT = read_environment()
DATA = ENVIRONMENT.data
DEBUG = ENVIRONMENT.debug
SECRET_KEY = ENVIRONMENT.secret.get_secret_value() or made_once(DATA / "secret")
ALLOWED_HOSTS = ENVIRONMENT.allowed_hosts
SITE_ADDRESS = ENVIRONMENT.address

ROOT_URLCONF = "servanda.desk.urls"
WSGI_APPLICATION = "servanda.desk.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "servanda.desk.running",
    "servanda.desk.ledger",
    "servanda.desk.people",
    "servanda.desk.keeping",
    "servanda.desk.public",
    "servanda.desk.api",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "ninja",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.usersessions",
]
MIDDLEWARE = [
    "servanda.desk.running.middleware.Observed",
    "servanda.desk.public.kept.Kept",  # with the headers that those below it set
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "servanda.desk.people.sessions.Tracked",
]
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# The database: a SQLite file, or what DATABASE_URL names.


def database(url: str, data: Path) -> dict[str, Any]:
    """The settings of the database a URL names; of the SQLite file in the data folder where it is empty.

    Raises UsageError for an address that is of neither kind.
    """
    try:
        found: dict[str, Any] = dict(dj_database_url.parse(url or f"sqlite:///{data / 'desk.sqlite3'}"))
    except ValueError:
        found = {"ENGINE": ""}
    if found["ENGINE"] not in ("django.db.backends.sqlite3", "django.db.backends.postgresql"):
        # The address itself is not repeated: it may hold a password.
        raise UsageError(
            "DATABASE_URL: should look like postgresql://user:password@host/name, or sqlite:////path/file"
        )
    if found["ENGINE"] == "django.db.backends.sqlite3":
        found["OPTIONS"] = {
            # A transaction takes the right to write when it begins, so that two writers queue and neither fails.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            # FULL: what was acknowledged is on disk, not only in the memory of the machine.
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA recursive_triggers=ON;",
        }
    else:
        found["CONN_HEALTH_CHECKS"] = True
    # Opening a connection costs more than the one question most requests ask.
    found["CONN_MAX_AGE"] = found.get("CONN_MAX_AGE") or 60
    return found


DATABASES = {"default": database(ENVIRONMENT.database_url.get_secret_value(), DATA)}
CACHES = {
    # Shared by all workers, for limits on guessing: what is lost with it is only the memory of recent guesses.
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "desk_cache"},
    # Of each process, for made pages.
    "pages": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "pages",
        "OPTIONS": {"MAX_ENTRIES": 2000},
    },
}

# Languages: those of the United Nations, named in themselves; one is in every address.

LANGUAGE_CODE = "en"
LANGUAGES = [
    ("ar", "العربية"),
    ("zh-hans", "中文"),
    ("en", "English"),
    ("fr", "Français"),
    ("ru", "Русский"),
    ("es", "Español"),
]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# Static files: collected into the data folder by ``desk init``, under names that change with their content.

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": DATA / "documents"},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True
WHITENOISE_SKIP_COMPRESS_EXTENSIONS = (*Compressor.SKIP_COMPRESS_EXTENSIONS, "map")  # few ask for those
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
DATA_UPLOAD_MAX_NUMBER_FILES = 20

# What browsers are told. No inline code, nothing from elsewhere, no frames.

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],  # the square of dots for a second factor comes as data
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'", *([ENVIRONMENT.oidc_issuer] if ENVIRONMENT.oidc_issuer else [])],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = ENVIRONMENT.tls
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$", r"^metrics$"]
SECURE_HSTS_SECONDS = 31_536_000 if ENVIRONMENT.tls else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = ENVIRONMENT.tls
SECURE_HSTS_PRELOAD = ENVIRONMENT.tls
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ENVIRONMENT.proxies else None
CSRF_COOKIE_SECURE = ENVIRONMENT.tls
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_TRUSTED_ORIGINS = [ENVIRONMENT.address] if ENVIRONMENT.tls else []
SESSION_COOKIE_NAME = "__Host-session" if ENVIRONMENT.tls else "session"
SESSION_COOKIE_SECURE = ENVIRONMENT.tls
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 3600
LANGUAGE_COOKIE_SECURE = ENVIRONMENT.tls
LANGUAGE_COOKIE_HTTPONLY = True

# People.

AUTH_USER_MODEL = "people.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "name")},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "servanda.desk.people.adapters.ByInvitation"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if ENVIRONMENT.tls else "http"
ACCOUNT_EMAIL_NOTIFICATIONS = True  # of a new password, address or second factor
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_RATE_LIMITS = {
    # Five wrong guesses at one account, from wherever, and it stays shut for a quarter of an hour; so does the
    # address of one who tries many accounts.
    "login_failed": "20/15m/ip,5/15m/key",
    "login": "60/m/ip",
    "reset_password": "10/h/ip,3/h/key",
    "reset_password_from_key": "10/h/ip",
    "change_password": "5/m/user",
    "reauthenticate": "5/15m/user",
    "manage_email": "10/m/user",
    "confirm_email": "1/3m/key",
    "signup": "10/h/ip",
    "check_text": "20/m/ip,200/h/ip",
    # Of programs: keys that open nothing, from one address; and how often one key reads and writes.
    "wrong_key": "20/15m/ip",
    "key_reads": "120/m/key",
    "key_writes": "30/m/key,300/h/key",
}
ALLAUTH_TRUSTED_PROXY_COUNT = ENVIRONMENT.proxies
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_PASSKEY_SIGNUP_ENABLED = False
MFA_TOTP_ISSUER = "servanda"
USERSESSIONS_TRACK_ACTIVITY = True
SOCIALACCOUNT_ADAPTER = "servanda.desk.people.adapters.OnlyTheInvited"
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_AUTO_SIGNUP = False
SOCIALACCOUNT_PROVIDERS: dict[str, Any] = {"openid_connect": {"APPS": []}}
if ENVIRONMENT.oidc_issuer:
    SOCIALACCOUNT_PROVIDERS["openid_connect"] = {
        # The provider vouches for the address of its people; it opens the account invited under that address.
        "EMAIL_AUTHENTICATION": True,
        "EMAIL_AUTHENTICATION_AUTO_CONNECT": True,
        "OAUTH_PKCE_ENABLED": True,
        "APPS": [
            {
                "provider_id": "sso",
                "name": ENVIRONMENT.oidc_name,
                "client_id": ENVIRONMENT.oidc_client,
                "secret": ENVIRONMENT.oidc_secret.get_secret_value(),
                "settings": {"server_url": ENVIRONMENT.oidc_issuer},
            }
        ],
    }

# Mail, logs.

_MAIL = mail_settings(ENVIRONMENT.email_url.get_secret_value())
EMAIL_BACKEND = _MAIL["EMAIL_BACKEND"]
EMAIL_HOST = _MAIL.get("EMAIL_HOST", "")
EMAIL_PORT = _MAIL.get("EMAIL_PORT", 25)
EMAIL_HOST_USER = _MAIL.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = _MAIL.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_SSL = _MAIL.get("EMAIL_USE_SSL", False)
EMAIL_USE_TLS = _MAIL.get("EMAIL_USE_TLS", False)
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = SERVER_EMAIL = ENVIRONMENT.email_from
LOGGING = logging_settings(ENVIRONMENT.log_level)
