"""The forms of people."""

from __future__ import annotations

from django import forms
from django.contrib.auth import password_validation
from django.utils.translation import gettext_lazy as _


class AcceptForm(forms.Form):
    """The name to be known by, and a password."""

    name = forms.CharField(label=_("Your name"), max_length=200)
    password = forms.CharField(
        label=_("Password"),
        max_length=200,
        strip=False,
        help_text=_("At least 12 characters; a few unrelated words are easiest to keep."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def clean_password(self) -> str:
        """The password, if it is strong enough."""
        password: str = self.cleaned_data["password"]
        password_validation.validate_password(password)
        return password
