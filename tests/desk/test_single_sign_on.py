"""Single sign-on: a provider vouches for an address, and opens the account invited under it; it makes none."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client

from servanda.desk.people import accounts
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Role
from tests.desk.sites import Site

pytestmark = pytest.mark.django_db
ISSUER = "https://sso.example.org"
DISCOVERY = {
    "issuer": ISSUER,
    "authorization_endpoint": f"{ISSUER}/authorize",
    "token_endpoint": f"{ISSUER}/token",
    "userinfo_endpoint": f"{ISSUER}/who",
    "jwks_uri": f"{ISSUER}/keys",
}


class Provider:
    """An OpenID Connect provider as the sign-in library reaches it, which vouches for one address."""

    def __init__(self, email: str, *, verified: bool = True) -> None:
        self.claims = {
            "sub": "person-1",
            "iss": ISSUER,
            "aud": "desk",
            "email": email,
            "email_verified": verified,
        }

    def answer(self, url: str) -> dict[str, Any]:
        if url.endswith("/.well-known/openid-configuration"):
            return DISCOVERY
        if url.endswith("/token"):
            parts = ({"alg": "none"}, self.claims)
            coded = [
                base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts
            ]
            return {"access_token": "a", "token_type": "Bearer", "id_token": ".".join([*coded, ""])}
        if url.endswith("/who"):
            return self.claims
        raise AssertionError(url)


class Said:
    """What a provider answers with."""

    status_code = 200

    def __init__(self, plain: dict[str, Any]) -> None:
        self.headers = {"content-type": "application/json"}
        self.plain, self.text, self.content = plain, json.dumps(plain), json.dumps(plain).encode()

    def json(self) -> dict[str, Any]:
        return self.plain

    def raise_for_status(self) -> None: ...


@pytest.fixture
def sign_on(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Goes through the whole of it in a browser, with a provider that vouches for an address."""
    settings.SOCIALACCOUNT_PROVIDERS = {
        "openid_connect": {
            "EMAIL_AUTHENTICATION": True,
            "EMAIL_AUTHENTICATION_AUTO_CONNECT": True,
            "OAUTH_PKCE_ENABLED": True,
            "APPS": [
                {
                    "provider_id": "sso",
                    "name": "SSO",
                    "client_id": "desk",
                    "secret": "s",
                    "settings": {"server_url": ISSUER},
                }
            ],
        }
    }

    def go(email: str, *, verified: bool = True) -> Client:
        provider = Provider(email, verified=verified)
        monkeypatch.setattr(
            "requests.Session.request", lambda _self, _method, url, **_: Said(provider.answer(url))
        )
        client = Client()
        begun = client.post("/accounts/oidc/sso/login/")
        assert begun.status_code == 302, begun.content
        asked = parse_qs(urlsplit(begun["Location"]).query)
        assert "code_challenge" in asked
        client.get("/accounts/oidc/sso/login/callback/", {"code": "c", "state": asked["state"][0]})
        return client

    return go


def who(client: Client) -> str | None:
    found: str | None = client.session.get("_auth_user_id")
    return found


def test_whoever_was_invited_may_sign_on(sign_on: Any, people: dict[Role, Person]) -> None:
    assert who(sign_on("editor@example.org")) == str(people[Role.EDITOR].pk)


def test_a_stranger_gets_no_account(sign_on: Any, people: dict[Role, Person]) -> None:
    before = Person.objects.count()
    assert who(sign_on("stranger@example.org")) is None
    assert Person.objects.count() == before


def test_an_address_the_provider_has_not_proven_opens_nothing(
    sign_on: Any, people: dict[Role, Person]
) -> None:
    assert who(sign_on("editor@example.org", verified=False)) is None


def test_a_closed_account_stays_closed(sign_on: Any, people: dict[Role, Person]) -> None:
    accounts.close(people[Role.EDITOR], by=people[Role.ADMINISTRATOR])
    assert who(sign_on("editor@example.org")) is None


def test_it_is_set_by_the_environment(site: Site) -> None:
    site.settings |= {
        "SERVANDA_DESK_OIDC_ISSUER": ISSUER,
        "SERVANDA_DESK_OIDC_NAME": "The Secretariat",
        "SERVANDA_DESK_OIDC_CLIENT": "desk",
        "SERVANDA_DESK_OIDC_SECRET": "s",
    }
    done = site.python(
        "from django.test import Client\n"
        "page = Client().get('/accounts/login/', headers={'Host': 'localhost'})\n"
        "print('The Secretariat' in page.content.decode(), page['Content-Security-Policy'])"
    )
    assert done.out.startswith("True "), done.err
    assert f"form-action 'self' {ISSUER}" in done.out
