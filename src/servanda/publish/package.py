"""The record and its answers as a Frictionless data package: CSV for all, Parquet and Excel beside it.

Every table says what its columns mean; keys point from one to the other, so that any tool that knows data
packages can check them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from servanda import places
from servanda.acts import as_plain, participant, when
from servanda.days import Day
from servanda.engine.history import WORDS, History
from servanda.ledger import known
from servanda.publish import sheets, tables
from servanda.publish.sheets import Column, Row, Sheet
from servanda.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Sheet):
    """A table of the package: beside columns and rows its title, its key and the tables it points to."""

    title: str
    key: tuple[str, ...]
    points_to: tuple[tuple[str, str, str], ...] = ()
    """Column, table and column it points to."""


def package(record: Record, codes: Sequence[str], as_of: date, known_at: str | None = None) -> list[Table]:
    """The tables of the package: treaties, places, sources, entries, standing over time and on the day."""
    treaties = [record.treaty(code, known_at) for code in codes]
    found = [treaty.code for treaty in treaties]
    entries = [entry for code in found for entry in known(record.entries(code), known_at)]
    days = [Day(treaty, as_of) for treaty in treaties]
    states = {participant(entry.act) for entry in entries} - {""}
    sources = {entry.source for entry in entries}
    return [
        Table(
            name="treaties",
            title="Treaties",
            key=("treaty",),
            columns=(
                Column(name="treaty", type="string", about="Short code", required=True),
                Column(
                    name="number", type="string", about="Number in the UN's list of multilateral treaties"
                ),
                Column(name="title", type="string", about="Title", required=True),
                Column(name="entered_into_force", type="date", about="Day of the general entry into force"),
                Column(
                    name="complete_until",
                    type="date",
                    about="Day until which the record is known to be complete",
                ),
                *(
                    Column(name=word, type="integer", about=f"States counted as {word} on {as_of}")
                    for word in WORDS
                ),
            ),
            rows=[_treaty(record, day) for day in days],
        ),
        Table(
            name="places",
            title="States and other participants",
            key=("state",),
            columns=(
                Column(
                    name="state", type="string", about="ISO 3166-1 alpha-3, or a code of ours", required=True
                ),
                Column(name="name", type="string", about="Name the UN prints today", required=True),
                Column(name="kind", type="string", about="state, former_state, territory or organisation"),
            ),
            rows=[_place(code) for code in sorted(states)],
        ),
        Table(
            name="sources",
            title="Sources",
            key=("source",),
            columns=(
                Column(name="source", type="string", about="Id of the source", required=True),
                Column(name="title", type="string", about="Title", required=True),
                Column(name="publisher", type="string", about="Who published it"),
                Column(
                    name="kind", type="string", about="depositary, official, ngo, press, reference or memory"
                ),
                Column(name="address", type="string", about="Where to find it"),
                Column(
                    name="published",
                    type="string",
                    about="When, as far as known: YYYY, YYYY-MM or YYYY-MM-DD",
                ),
            ),
            rows=[_source(record, key) for key in sorted(sources)],
        ),
        Table(
            name="entries",
            title="Entries of the record",
            key=("id",),
            points_to=(("treaty", "treaties", "treaty"), ("source", "sources", "source")),
            columns=(
                Column(name="id", type="string", about="Hash of act, source and locator", required=True),
                Column(name="treaty", type="string", about="Treaty", required=True),
                Column(name="act", type="string", about="Kind of act", required=True),
                Column(
                    name="state", type="string", about="Who did it; empty for the depositary and publishers"
                ),
                Column(
                    name="date", type="string", about="When, as far as known: YYYY, YYYY-MM or YYYY-MM-DD"
                ),
                Column(name="details", type="object", about="The other fields of the act"),
                Column(name="source", type="string", about="Source", required=True),
                Column(name="locator", type="string", about="Place in the source"),
                Column(name="recorded_at", type="datetime", about="When we entered it", required=True),
                Column(name="by", type="string", about="Who entered it"),
                Column(name="confidence", type="string", about="verified, year-only, partial or memory-only"),
                Column(name="remark", type="string", about="What a reader should know"),
                Column(name="corrects", type="string", about="Id of the entry this one replaces"),
                Column(name="reason", type="string", about="Why it replaces it"),
            ),
            rows=[_entry(entry) for entry in entries],
        ),
        Table(
            name="standings",
            title="Standing over time",
            key=("treaty", "state", "from"),
            points_to=(("treaty", "treaties", "treaty"), ("state", "places", "state")),
            columns=(
                Column(name="treaty", type="string", about="Treaty", required=True),
                Column(name="state", type="string", about="Participant", required=True),
                Column(name="from", type="date", about="First day", required=True),
                Column(name="until", type="date", about="Last day; empty where it still holds"),
                Column(
                    name="standing", type="string", about="party, consented, signatory, withdrawn or none"
                ),
                *(
                    Column(name=word, type="boolean", about=f"Whether it is certainly counted as {word}")
                    for word in WORDS
                ),
                Column(name="undetermined", type="string", about="Words the record and the law leave open"),
            ),
            rows=[row for treaty in treaties for row in _standings(treaty.histories)],
        ),
    ]


def _treaty(record: Record, day: Day) -> Row:
    general = day.treaty.general
    counts = day.counts
    covered = record.coverage.get(day.treaty.code)
    return {
        "treaty": day.treaty.code,
        "number": day.treaty.law.number,
        "title": day.treaty.law.title,
        "entered_into_force": general.entered_into_force,
        "complete_until": covered.complete_until if covered else None,
        **{word: getattr(counts, word) for word in WORDS},
    }


def _place(code: str) -> Row:
    place = places.place(code)
    return {"state": code, "name": place.name, "kind": place.kind}


def _source(record: Record, key: str) -> Row:
    source = record.sources[key]
    return {
        "source": key,
        "title": source.title,
        "publisher": source.publisher,
        "kind": source.kind,
        "address": source.address or None,
        "published": str(source.published) if source.published else None,
    }


def _entry(entry: Any) -> Row:
    plain = as_plain(entry.act)
    day = when(entry.act)
    details = {
        name: value
        for name, value in plain.items()
        if name not in ("act", "treaty", "state") and value != (str(day) if day else None)
    }
    return {
        "id": entry.id,
        "treaty": entry.act.treaty,
        "act": entry.act.KIND,
        "state": participant(entry.act) or None,
        "date": str(day) if day else None,
        "details": json.dumps(details, ensure_ascii=False, sort_keys=True) if details else None,
        "source": entry.source,
        "locator": entry.locator or None,
        "recorded_at": entry.recorded_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "by": entry.by,
        "confidence": entry.confidence,
        "remark": entry.remark or None,
        "corrects": entry.corrects or None,
        "reason": entry.reason or None,
    }


def _standings(histories: Mapping[str, History]) -> Iterator[Row]:
    for state in sorted(histories):
        history = histories[state]
        for place, point in enumerate(history.points):
            last = history.points[place + 1] - 1 if place + 1 < len(history.points) else None
            standing = history.on(date.fromordinal(point))
            yield {
                "treaty": history.treaty,
                "state": state,
                "from": date.fromordinal(point),
                "until": date.fromordinal(last) if last is not None else None,
                "standing": standing.word,
                **{word: standing.holds(word) for word in WORDS},
                "undetermined": " ".join(standing.undetermined) or None,
            }


def files(found: Sequence[Table], kinds: Sequence[str], about: Mapping[str, Any]) -> dict[str, bytes]:
    """The files of the package by name. Raises MissingExtra for Parquet and Excel without their libraries."""
    made: dict[str, bytes] = {}
    for table in found:
        made[f"data/{table.name}.csv"] = sheets.csv(table, guard=False).encode("utf-8")
        if "parquet" in kinds:
            made[f"data/{table.name}.parquet"] = sheets.parquet(table)
    if "xlsx" in kinds:
        made["servanda.xlsx"] = sheets.workbook(found)
    resources = [_resource(table, made[f"data/{table.name}.csv"]) for table in found]
    descriptor = {
        "name": "servanda-record",
        "title": "Who promised what in disarmament treaties",
        **about,
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "path": "https://creativecommons.org/licenses/by/4.0/",
                "title": "CC BY 4.0",
            }
        ],
        "resources": resources,
    }
    made["datapackage.json"] = (tables.as_json(descriptor) + "\n").encode("utf-8")
    return made


def _resource(table: Table, data: bytes) -> dict[str, Any]:
    fields = []
    for column in table.columns:
        field: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.about}
        if column.required:
            field["constraints"] = {"required": True}
        fields.append(field)
    schema: dict[str, Any] = {"fields": fields, "primaryKey": list(table.key)}
    if table.points_to:
        schema["foreignKeys"] = [
            {"fields": [column], "reference": {"resource": other, "fields": [key]}}
            for column, other, key in table.points_to
        ]
    return {
        "name": table.name,
        "title": table.title,
        "path": f"data/{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "schema": schema,
    }
