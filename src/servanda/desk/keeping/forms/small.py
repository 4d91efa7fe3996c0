"""The short forms: a word about a proposal, a task, what a board shows, when mail comes, a table to import."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from servanda.clock import today
from servanda.dates import parse_day
from servanda.desk.keeping.forms.fields import PlaceField, ProseField, TextField, TreatyField
from servanda.desk.keeping.models import Wish
from servanda.desk.ledger.reading import record
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, may
from servanda.errors import BadDate


class DayField(TextField):
    """A day of the calendar, as 2025-09-05."""

    widget = forms.TextInput(attrs={"autocomplete": "off", "placeholder": "2025-09-05"})

    def clean(self, value: Any) -> Any:
        text = str(super().clean(value) or "")
        try:
            return parse_day(text) if text else None
        except BadDate as error:
            raise forms.ValidationError(str(error)) from None


class CommentForm(forms.Form):
    """A comment."""

    text = ProseField(label=_("Comment"), max_length=5000)


class ReturnForm(forms.Form):
    """Why a proposal goes back."""

    reason = ProseField(label=_("What is to be mended"), max_length=2000)


class RetractForm(forms.Form):
    """Why an entry is retracted."""

    reason = ProseField(
        label=_("Why it is retracted"), max_length=1000, help_text=_("Anybody will be able to read it.")
    )


class TaskForm(forms.Form):
    """A task: what, for whom, about which state, by when."""

    what = TextField(label=_("What is to be done"), max_length=300)
    to = forms.ModelChoiceField(label=_("By whom"), queryset=Person.objects.none())
    state = PlaceField(label=_("About the state"), required=False)
    due_on = DayField(label=_("By the day"), required=False)

    def __init__(self, *args: Any, actor: Person, **settings: Any) -> None:
        super().__init__(*args, **settings)
        people = [
            person.pk
            for person in Person.objects.filter(is_active=True)
            if may(person, Action.SEE_DESK, person.state)
        ]
        field = self.fields["to"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = Person.objects.filter(pk__in=people).order_by("name", "email")


class MailForm(forms.Form):
    """When notices come."""

    wish = forms.ChoiceField(
        label=_("Notices by mail"),
        widget=forms.RadioSelect,
        choices=[
            (Wish.AT_ONCE.value, _("at once, one mail each")),
            (Wish.DIGEST.value, _("together, once a day")),
            (Wish.NEVER.value, _("never: I look into my inbox here")),
        ],
    )


class BoardForm(forms.Form):
    """Which reports a board shows."""

    treaty = TreatyField(label=_("Treaty"), required=False)
    year = forms.IntegerField(label=_("Year reported on"), required=False, min_value=1990, max_value=2100)

    def chosen(self) -> tuple[str, int]:
        """The treaty and year asked for; the CCM and the last whole year where none is."""
        good = self.cleaned_data if self.is_bound and self.is_valid() else {}
        codes = record().owing
        usual = "CCM" if "CCM" in codes else next(iter(codes), "")
        return good.get("treaty") or usual, good.get("year") or today().year - 1


class ImportForm(forms.Form):
    """A table of acts."""

    table = forms.FileField(
        label=_("Table"),
        help_text=_("CSV in UTF-8, one act to a row, its head naming the columns; at most 5 MB."),
    )


class QuickForm(forms.Form):
    """A few words that name an act."""

    words = TextField(
        label=_("In a few words"),
        required=False,
        max_length=300,
        help_text=_("For example: vanuatu accession 5 sept 2025"),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


class FindForm(forms.Form):
    """Which entries to list."""

    treaty = TreatyField(label=_("Treaty"), required=False)
    state = PlaceField(label=_("State"), required=False)
