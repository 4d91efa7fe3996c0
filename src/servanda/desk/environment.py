"""What an operator may set, typed: read from the environment, safe where nothing is set."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from servanda.errors import UsageError

Words = Annotated[tuple[str, ...], NoDecode]
"""Several words in one variable, parted by commas."""


def _data_folder() -> Path:
    shared = os.environ.get("XDG_DATA_HOME")
    return (Path(shared) if shared else Path.home() / ".local" / "share") / "servanda"


class Environment(BaseSettings):
    """The settings of the desk; each is the variable ``SERVANDA_DESK_`` and its name in capitals.

    Only the database and the address for mail may also be given as ``DATABASE_URL`` and ``EMAIL_URL``, as hosts do.
    """

    model_config = SettingsConfigDict(
        env_prefix="SERVANDA_DESK_", extra="ignore", frozen=True, env_ignore_empty=True
    )

    data: Path = Field(default_factory=_data_folder)
    """The folder for the database file, documents, secret and collected static files."""
    address: str = "http://127.0.0.1:8000"
    """Where people reach the site. With ``https`` cookies are secure and browsers are told to insist on TLS."""
    hosts: Words = ()
    """Other names under which it may be asked for."""
    database_url: SecretStr = Field(
        default=SecretStr(""), validation_alias=AliasChoices("SERVANDA_DESK_DATABASE_URL", "DATABASE_URL")
    )
    """A PostgreSQL or SQLite database; a SQLite file in the data folder where none is given."""
    database_role: str = Field(default="", pattern=r"^[a-z_][a-z0-9_]*$|^$")
    """On PostgreSQL: the role the web workers use, which ``desk init`` gives no right to change an entry."""
    secret: SecretStr = SecretStr("")
    """What sessions are signed with; made once and kept in the data folder where none is given."""
    email_url: SecretStr = Field(
        default=SecretStr(""), validation_alias=AliasChoices("SERVANDA_DESK_EMAIL_URL", "EMAIL_URL")
    )
    """Where mail is sent: ``smtp://user:password@host:587?tls=true``. Printed on the console where none is given."""
    email_from: str = "servanda <desk@localhost>"
    proxies: int = Field(default=0, ge=0, le=5)
    """How many proxies of ours stand in front; what they say of client and TLS is believed, of others never."""
    workers: int = Field(default=1, ge=1, le=64)
    threads: int = Field(default=4, ge=1, le=64)
    log_level: str = Field(default="INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$")
    metrics_token: SecretStr = SecretStr("")
    """What a collector of metrics shows to be let in; without it only this machine itself is."""
    oidc_issuer: str = Field(default="", pattern=r"^https://|^$")
    """The address of an OpenID Connect provider whose people may sign in, once invited."""
    oidc_name: str = "Single sign-on"
    oidc_client: str = ""
    oidc_secret: SecretStr = SecretStr("")
    scanner: str = ""
    """The command that scans an uploaded file for viruses; it gets the file as its last word."""
    debug: bool = False
    """For developers only: shows the inside of errors to whoever asks."""

    @field_validator("hosts", mode="before")
    @classmethod
    def _parted(cls, value: object) -> object:
        return (
            tuple(word.strip() for word in value.split(",") if word.strip())
            if isinstance(value, str)
            else value
        )

    @field_validator("address")
    @classmethod
    def _plain_address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.path not in ("", "/"):
            raise ValueError("should look like https://desk.example.org, without a path")
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def tls(self) -> bool:
        """Whether people reach the site over TLS."""
        return self.address.startswith("https://")

    @property
    def host(self) -> str:
        """The name of the site."""
        return urlsplit(self.address).hostname or "localhost"

    @property
    def allowed_hosts(self) -> list[str]:
        """Every name under which the site may be asked for."""
        return sorted({"127.0.0.1", "localhost", "[::1]", self.host, *self.hosts})


def read_environment() -> Environment:
    """The settings as set. Raises UsageError that names the variable and what is wrong with it."""
    try:
        return Environment()
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = str(first["loc"][0]) if first["loc"] else "settings"
        variable = name if name.isupper() else f"SERVANDA_DESK_{name.upper()}"
        raise UsageError(f"{variable}: {first['msg'].removeprefix('Value error, ')}") from None
