"""The form of a new key for programs."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from servanda.clock import today
from servanda.desk.keeping.forms.fields import TextField
from servanda.desk.keeping.forms.small import DayField
from servanda.desk.people import keys
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action
from servanda.errors import UsageError

SCOPES = {
    Action.SEE_DESK: _("read proposals and comments, as I see them at the desk"),
    Action.DRAFT: _("keep drafts, which I alone see"),
    Action.PROPOSE: _("propose an act"),
    Action.CORRECT: _("propose the correction of an entry"),
    Action.IMPORT: _("propose many acts at once"),
}
"""What each right means for a program."""


class KeyForm(forms.Form):
    """Which program the key is for, until when, and for which of one's rights."""

    name = TextField(
        label=_("Name"), max_length=100, help_text=_("The program that will have it, and where it runs.")
    )
    ends_on = DayField(label=_("Last day"), help_text=_("At most a year ahead."))
    scope = forms.MultipleChoiceField(label=_("It may"), widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, person: Person, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.initial.setdefault("ends_on", today() + keys.USUAL)
        field = self.fields["scope"]
        assert isinstance(field, forms.MultipleChoiceField)
        field.choices = [(action.name, SCOPES[action]) for action in keys.grantable(person)]

    def clean_ends_on(self) -> Any:
        """A day within a year."""
        try:
            return keys.fitting_end(self.cleaned_data["ends_on"])
        except UsageError as error:
            text = str(error)
            raise forms.ValidationError(text[:1].upper() + text[1:]) from None

    @property
    def actions(self) -> list[Action]:
        """The rights that were chosen."""
        return [Action[name] for name in self.cleaned_data["scope"]]
