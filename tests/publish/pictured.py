"""What tests of pictures share: the parts of an SVG that speak, and obligations in a line."""

from __future__ import annotations

from datetime import date
from typing import Any
from xml.etree import ElementTree

from servanda.dates import PartialDate
from servanda.engine.obligations import Extension, Name, Obligation, Request, Status
from servanda.publish.pictures.drawing import Picture

AS_OF = date(2026, 3, 1)


def spoken(picture: Picture) -> dict[str, str]:
    """What the SVG of a picture says aloud: its role, its label, its title and its description."""
    root = ElementTree.fromstring(picture.drawn("svg"))
    children = {child.tag.rpartition("}")[2]: child.text or "" for child in root}
    return {
        "role": root.get("role", ""),
        "label": root.get("aria-label", ""),
        "title": children["title"],
        "desc": children["desc"],
    }


def owed(
    state: str,
    name: Name = "clearance",
    status: Status = "pending",
    *,
    article: str = "4(1)(a)",
    arises: str | None = "2011-05-01",
    first: str | None = "2021-05-01",
    until: tuple[str, ...] = (),
    granted: tuple[str, ...] = (),
    asked: str | None = None,
    fulfilled: str | None = None,
    treaty: str = "CCM",
) -> Obligation:
    """An obligation as the law would compute it, with its extensions and when they were granted."""
    extensions = tuple(
        Extension(
            until=PartialDate.parse(text),
            granted_on=PartialDate.parse(granted[place]) if place < len(granted) else None,
        )
        for place, text in enumerate(until)
    )
    original = date.fromisoformat(first) if first else None
    fields: dict[str, Any] = {
        "original_due": original,
        "due": extensions[-1].until.latest if extensions else original,
        "arises": date.fromisoformat(arises) if arises else None,
        "fulfilled": PartialDate.parse(fulfilled) if fulfilled else None,
        "pending_request": Request(until=PartialDate.parse(asked)) if asked else None,
    }
    return Obligation(
        treaty=treaty,
        state=state,
        obligation=name,
        article=article,
        status=status,
        because="",
        extensions=extensions,
        **fields,
    )
