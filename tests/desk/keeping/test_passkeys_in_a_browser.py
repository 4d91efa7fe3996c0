"""Passkeys in Chromium, with an authenticator it plays itself: one is registered, and signs in without a password.

Browsers give passkeys to names, not to numbers: the same desk is asked for as ``localhost``.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from tests.desk.conftest import PASSWORD
from tests.desk.keeping.windows import Window, served_to_people
from tests.desk.sites import ON_POSTGRESQL, Site, copy_of, drop_database


@pytest.fixture(scope="module")
def named(_template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A desk with the same people on the small record: what it holds is nothing to a key."""
    site = copy_of(_template, tmp_path_factory.mktemp("passkeys"), f"passkeys_{os.getpid()}")
    with served_to_people(site) as address:
        yield address.replace("127.0.0.1", "localhost")
    if ON_POSTGRESQL:
        drop_database(site.database)


def with_authenticator(window: Window) -> tuple[Any, str]:
    """Gives a browser a phone that unlocks at once, and keeps keys; its id, and what it is asked by."""
    asked = window.context.new_cdp_session(window.page)
    asked.send("WebAuthn.enable")
    made = asked.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )
    return asked, made["authenticatorId"]


def test_a_passkey_is_registered_and_signs_in_without_a_password(browser: Any, named: str) -> None:
    editor = Window(browser, named)
    phone, its_id = with_authenticator(editor)
    editor.signs_in("pia")  # from now on her password alone opens nothing: nobody else's test has her
    editor.opens("/desk/settings/")
    editor.page.get_by_role("link", name="Second factor and passkeys").click()
    editor.page.goto(f"{named}/accounts/2fa/webauthn/add/")
    if "/reauthenticate/" in editor.page.url:
        editor.fills(password=PASSWORD)
        editor.page.locator("form:has(input[name=password]) button[type=submit]").click()
    editor.fills(name="My phone")
    editor.page.locator("input[name=passwordless]").check()
    editor.page.locator("#mfa_webauthn_add").click()
    editor.page.wait_for_url(lambda address: "/webauthn/add/" not in address)
    (kept,) = phone.send("WebAuthn.getCredentials", {"authenticatorId": its_id})["credentials"]
    assert kept["rpId"] == "localhost" and kept["isResidentCredential"]
    assert "My phone" in editor.opens("/accounts/2fa/webauthn/")

    editor.context.clear_cookies()
    assert "/accounts/login/" in (editor.opens("/desk/"), editor.page.url)[1]
    editor.page.locator("#passkey_login").click()
    editor.page.wait_for_url(f"{named}/desk/", timeout=60_000)
    assert "Inbox" in editor.text and "Pia Passkey" in editor.text
    (kept,) = phone.send("WebAuthn.getCredentials", {"authenticatorId": its_id})["credentials"]
    assert kept["signCount"] >= 1
    assert editor.complaints == [] and editor.elsewhere == []


def test_a_passkey_of_nobody_here_opens_nothing(browser: Any, named: str) -> None:
    stranger = Window(browser, named)
    phone, its_id = with_authenticator(stranger)
    stranger.opens("/accounts/login/?next=/desk/")
    phone.send("WebAuthn.addCredential", {"authenticatorId": its_id, "credential": _made_up()})
    stranger.page.locator("#passkey_login").click()
    stranger.page.wait_for_load_state("networkidle")
    (kept,) = phone.send("WebAuthn.getCredentials", {"authenticatorId": its_id})["credentials"]
    assert kept["signCount"] == 1  # it was shown, and not believed
    assert "/accounts/login/" in (stranger.opens("/desk/"), stranger.page.url)[1]


def _made_up() -> dict[str, Any]:
    import base64

    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = ec.generate_private_key(ec.SECP256R1())
    packed = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return {
        "credentialId": base64.b64encode(b"of nobody").decode(),
        "isResidentCredential": True,
        "rpId": "localhost",
        "privateKey": base64.b64encode(packed).decode(),
        "userHandle": base64.b64encode(b"1").decode(),
        "signCount": 0,
    }
