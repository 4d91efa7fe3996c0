"""Every kind of act goes to a line of the record and comes back as it was."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any

import pytest

from servanda.acts import IMPLEMENTING, KINDS, amounts_of, as_plain, choices_of, dates_of, from_plain, subject
from servanda.amounts import Amount
from servanda.dates import PartialDate
from servanda.errors import RecordError, ServandaError


def filled(kind: str, *, required_only: bool = False) -> Any:
    """An act of the kind with every field set, or only those it cannot do without."""
    values: dict[str, Any] = {}
    for number, field in enumerate(fields(KINDS[kind]), 1):
        if required_only and field.default is not MISSING:
            continue
        if field.name in dates_of(kind):
            values[field.name] = PartialDate.parse(f"20{number:02d}-0{number % 9 + 1}")
        elif field.name in amounts_of(kind):
            values[field.name] = Amount.parse(f">{number}000.5")
        elif (choices := choices_of(kind, field.name)) is not None:
            values[field.name] = sorted(choices)[-1]
        elif str(field.type) == "bool":
            values[field.name] = True
        else:
            values[field.name] = f"{field.name} {number}"
    return KINDS[kind](**values)


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("required_only", [False, True])
def test_an_act_comes_back_as_it_was(kind: str, required_only: bool) -> None:
    act = filled(kind, required_only=required_only)
    plain = as_plain(act)
    assert all(isinstance(value, (str, bool)) for value in plain.values())
    assert from_plain(plain) == act


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_each_typed_field_refuses_what_it_cannot_hold(kind: str) -> None:
    for field in fields(KINDS[kind]):
        typed = (
            field.name in dates_of(kind)
            or field.name in amounts_of(kind)
            or choices_of(kind, field.name) is not None
        )
        if typed:
            with pytest.raises(ServandaError):
                from_plain({**as_plain(filled(kind)), field.name: "no such thing"})


@pytest.mark.parametrize("kind", sorted(IMPLEMENTING))
def test_what_an_act_is_about_is_named_by_fields_it_has(kind: str) -> None:
    act = filled(kind)
    assert set(act.ABOUT) <= {field.name for field in fields(act)}
    assert subject(act)[:2] == (act.treaty, kind)


def test_a_kind_of_a_newer_version_is_refused() -> None:
    with pytest.raises(RecordError, match="newer version"):
        from_plain({"act": "moon_landing", "treaty": "CCM"})
