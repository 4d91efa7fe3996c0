"""Which states came within a time: "the two states that joined it in 2019 were the Philippines and the Maldives", "since 2020
only Niue and Saint Lucia have joined it"."""

from __future__ import annotations

import re

from servanda.claiming.english.days.deeds import event
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import certainty
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_DID = r"(?P<v>signed and ratified|signed|ratified|joined|acceded(?: to)?|become (?:states )?parties(?: to)?)"
_TO_DO = r"(?P<v>signed and ratified|signed|ratified|joined|acceded(?: to)?|sign|ratify|join|accede(?: to)?)"
_OF_IT = r"(?: {U}| it)?"
_NEW = r"(?:(?:new|further|more|additional|its|the|only|just) )*(?:<N\d+> )?(?:(?:new|further|more|additional|its|the) )*"


def _within(reading: Reading, match: re.Match[str], *, since: bool) -> Found | None:
    """That each of them did so within the time told, or between the day told and that of the document."""
    day, states = reading.mention(match, "d"), reading.value(match, "s")
    if day is None or not states or day.relative:
        return None
    when, today = day.value, reading.today
    if since:
        if today is None or when.earliest > today.latest:
            return None
        when = PartialDate(when.earliest, today.latest)
    said = match.groupdict().get("v") or "joined"
    what = "joined" if said.startswith("bec") else event(said)
    note = certainty(reading, day) or (UNSURE if _OTHER_DEED.search(match.string) else "")
    return reading.claim(
        match, "date", what, value=str(when), date=when, states=tuple(dict.fromkeys(states)), note=note
    )


_OTHER_DEED = re.compile(
    r"\b(?:withdr[ae]w\w*|left|destroy\w*|clear\w*|complet\w*|report\w*|parliaments?|attend\w*)\b"
)


def _in_time(reading: Reading, match: re.Match[str]) -> Found | None:
    return _within(reading, match, since=False)


def _since(reading: Reading, match: re.Match[str]) -> Found | None:
    return _within(reading, match, since=True)


CAME_IN_TIME: tuple[Rule, ...] = (
    rule(
        "those that came in a time were",
        rf"\b(?:states|countries|nations|governments|parties|ones|newcomers|members)(?: (?:that|which|who|to))? (?:have |had )?{_TO_DO}{_OF_IT} (?:in|during) {{D}},? (?:were|was|are|include[sd]?|being):? (?:the )?{{S}}",
        _in_time,
        "The two states that joined the Convention in 2019 were the Philippines and the Maldives",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "in a time it gained those named",
        rf"\b(?:in|during) {{D}}(?: alone)?,? (?:{{T}}|it) (?:has |had )?(?:welcomed|gained|added|received|got|won|saw) {_NEW}(?:states )?(?:parties|members|ratifications|accessions)(?::|,| -| –| —| \()(?: (?:those of|namely|from))? ?(?:the )?{{S}}",
        _in_time,
        "In 2020 the Convention welcomed three new parties: Niue, Saint Lucia and Sao Tome and Principe",
    ),
    rule(
        "it gained in a time those named",
        rf"(?:{{T}}|\bit) (?:has |had )?(?:welcomed|gained|added|received|got|won|saw) {_NEW}(?:states )?(?:parties|members|ratifications|accessions) (?:in|during) {{D}}(?::|,| -| –| —| \()(?: (?:those of|namely|from))? ?(?:the )?{{S}}(?! (?:on|in) <D| \()",
        _in_time,
        "The Convention gained two new parties in 2023: Nigeria and South Sudan",
    ),
    rule(
        "since a day those have joined",
        rf"\bsince {{D}},? (?:only |just |merely )?(?:the )?{{S}},? (?:has|have) (?:also |now |both |all )*{_DID}(?: (?:{{T}}|it))?(?=[.,;:)]|$| and\b)",
        _since,
        "Since 2020 only Niue and Saint Lucia have joined the Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "those have joined since a day",
        rf"{{S}},? (?:has|have) (?:also |now |both |all )*{_DID}(?: (?:{{T}}|it))? since {{D}}",
        _since,
        "Niue and Saint Lucia have joined the Convention since 2020",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
