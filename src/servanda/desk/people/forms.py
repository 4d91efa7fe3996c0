"""The forms of people."""

from __future__ import annotations

from django import forms
from django.contrib.auth import password_validation
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from servanda.desk.people.models import ROLES, Invitation, Person


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

    def __init__(self, invitation: Invitation, data: QueryDict | None = None) -> None:
        super().__init__(data, initial={"name": invitation.name})
        self.invitation = invitation

    def clean(self) -> dict[str, str]:
        """What was filled in, if the password is strong, and unlike name and address."""
        filled = self.cleaned_data
        if "password" in filled:
            person = Person(email=self.invitation.email, name=filled.get("name", ""))
            try:
                password_validation.validate_password(filled["password"], person)
            except ValidationError as error:
                self.add_error("password", error)
        return filled


class InviteForm(forms.Form):
    """Whom to invite, and as what."""

    email = forms.EmailField(label=_("E-mail address"))
    name = forms.CharField(label=_("Name"), max_length=200, required=False)
    role = forms.ChoiceField(label=_("Role"), choices=ROLES)
    state = forms.CharField(
        label=_("State"),
        max_length=100,
        required=False,
        help_text=_("Only for a focal point: the state they speak for."),
    )


class RoleForm(forms.Form):
    """What somebody is to be from now on."""

    role = forms.ChoiceField(label=_("Role"), choices=ROLES)
    state = forms.CharField(label=_("State"), max_length=100, required=False)
