"""What we ask of the sign-in library: nobody opens an account without an invitation."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import HttpRequest


class ByInvitation(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are opened by an invitation alone; see ``invitations``."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


class OnlyTheInvited(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """Single sign-on opens the account of somebody invited; it makes none."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False
