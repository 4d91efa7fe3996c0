"""What a reader is told about a document: each claim in its context, the verdict, and what was not understood.

The wording here is shared by the terminal and the annotated copy. Verdicts carry a sign and a word, so that
they differ without colour.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

import click

from servanda.claiming.checking import Checked
from servanda.claiming.model import Claim, Verdict
from servanda.dates import span_in_words
from servanda.publish import findings_words
from servanda.publish.tables import wrapped
from servanda.records import Record

SIGNS: dict[Verdict, str] = {"contradicted": "✗", "supported": "✓", "unverifiable": "?"}
"""The sign of each verdict, the gravest first."""

_COLOURS = {"contradicted": "red", "supported": "green", "unverifiable": "yellow"}
_DATE_FROM = {
    "given": "as given",
    "metadata": "from the file's own data",
    "dateline": "from the dateline",
    "text": "from the text",
}
_LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish", "und": "language not known"}
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_TURNS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_OPEN, _CLOSE = "\x02", "\x03"
"""Around the words of a claim until lines are broken: no harmless text holds them."""

_WIDTH = 80
"""Columns of the terminal: those of the narrowest one in use, and a good length for a line of prose."""

_HARD_SPACE = "\u00a0"
_CONTEXT = 70
_STATES_SHOWN = 12
_MISSED_SHOWN = 20


def harmless(text: str) -> str:
    """The text with every control character shown as a replacement: none moves a cursor or ends a page."""
    return _CONTROLS.sub("\ufffd", text)


def one_line(text: str) -> str:
    """The text on one line, harmless in a terminal: no control character, nothing that turns its direction."""
    return " ".join(harmless(_TURNS.sub("", text.replace("\r", "\n"))).split())


def dated(checked: Checked) -> str:
    """When the document was written, and how that is known."""
    if checked.date is None:
        return "no date: figures are held against every day; give one with --date"
    return f"dated {span_in_words(checked.date)}, {_DATE_FROM.get(checked.date_from or '', 'as given')}"


def language_said(checked: Checked) -> str:
    """The language of the document by its name."""
    return _LANGUAGES.get(checked.language, checked.language)


def context(text: str, start: int, end: int) -> tuple[str, str, str]:
    """What stands before the words, the words, and what stands after, cut between words; one line each."""
    paragraph = text.rfind("\n\n", 0, start) + 1, text.find("\n\n", end)
    low = max(start - _CONTEXT, paragraph[0])
    high = min(end + _CONTEXT, paragraph[1] if paragraph[1] >= 0 else len(text))
    before, after = one_line(text[low:start]), one_line(text[end:high])
    if low > paragraph[0] and " " in before:
        before = "…" + before.split(" ", 1)[1]
    if high == end + _CONTEXT < len(text) and " " in after:
        after = after.rsplit(" ", 1)[0] + "…"
    before += " " if text[start - 1 : start].isspace() and before else ""
    after = (" " if text[end : end + 1].isspace() and after else "") + after
    return before, one_line(text[start:end]), after


def tally(claims: Iterable[Claim]) -> str:
    """How many claims there are of each verdict, the gravest first."""
    counted = Counter(claim.verdict for claim in claims)
    return ", ".join(f"{counted[verdict]} {verdict}" for verdict in SIGNS if counted[verdict]) or "no claims"


def coverage_said(checked: Checked) -> str:
    """How much of the text was understood: what a checker must admit."""
    found = checked.coverage
    if not found.seen and not checked.claims:
        return "No figure or date stands near the name of a treaty."
    figures = "1 figure or date stands" if found.seen == 1 else f"{found.seen} figures and dates stand"
    claims = "1 claim" if len(checked.claims) == 1 else f"{len(checked.claims)} claims"
    left_open = sum(1 for claim in checked.claims if claim.verdict == "unverifiable")
    return (
        f"{figures} near a treaty: {found.understood} understood, {len(found.not_understood)} not. "
        f"{claims}: {len(checked.claims) - left_open} judged, {left_open} left open."
    )


def not_understood(checked: Checked) -> list[tuple[int, str]]:
    """The figures and dates near a treaty that no claim took up, each with its line."""
    ends = [found.start() for found in re.finditer("\n", checked.text)]
    return [(bisect_left(ends, start) + 1, words) for start, _, words in checked.coverage.not_understood]


def line_of(text: str, place: int) -> int:
    """The line of the text a place is on, counted from 1."""
    return text.count("\n", 0, place) + 1


def source_said(record: Record, key: str) -> tuple[str, str]:
    """A source as publisher and title, and its address where it has one."""
    source = record.sources.get(key)
    return (f"{source.publisher}: {source.title}", source.address) if source else (key, "")


def of_the_web(address: str) -> bool:
    """Whether an address is one of the web, so that it may become a link."""
    return re.match(r"https?://", address, re.IGNORECASE) is not None


def for_terminal(checked: Checked, record: Record) -> str:
    """A document's claims for reading; click takes the colours out where no terminal shows them."""
    title = one_line(checked.title or "")
    name = one_line(checked.name)
    head = title or name or "Text"
    lines = [click.style(head, bold=True) + (f"  ({name})" if title and name else "")]
    lines += [f"{dated(checked)} · {language_said(checked)}", ""]
    numbers: dict[str, int] = {}
    for claim in checked.claims:
        lines += [*_claim_lines(checked.text, claim, numbers), ""]
    lines += _coverage_lines(checked)
    for key, number in numbers.items():
        said, address = source_said(record, key)
        if number == 1:
            lines += ["", click.style("Sources", bold=True)]
        lines.append(wrapped(f"{said}. {address or key}", first=f"[{number}] ", indent="    ", size=_WIDTH))
    return "\n".join(lines)


def _claim_lines(text: str, claim: Claim, numbers: dict[str, int]) -> list[str]:
    found, verdict = claim.found, claim.verdict
    mark = click.style(f"{SIGNS[verdict]} {verdict}", fg=_COLOURS[verdict], bold=True)
    lines = [f"{mark}  line {line_of(text, found.start)} · {findings_words.about(claim)}"]
    before, words, after = context(text, found.start, found.end)
    lines.append(_emphasised(_indented(f"{before}{_OPEN}{words}{_CLOSE}{after}")))
    if right := findings_words.corrected(claim):
        told = wrapped(right, first="  → ", indent="    ", size=_WIDTH)
        lines += [click.style(line, bold=True) for line in told.split("\n")]
    names = findings_words.state_names(claim)
    shown = ", ".join(names[:_STATES_SHOWN])
    rest = len(names) - _STATES_SHOWN
    # No line ends between a word and its figure.
    figures = " · ".join(
        f"{name}{_HARD_SPACE}{figure}" for name, figure, _ in findings_words.readings_said(claim)
    )
    told_further = [
        one_line(claim.explanation),
        findings_words.elsewhere(claim),
        findings_words.when_true(claim),
        f"{findings_words.readings_head(claim)}: {figures}" if figures else "",
        f"{findings_words.states_word(claim)}: {shown}{f' and {rest} more' if rest > 0 else ''}."
        if names
        else "",
    ]
    lines += [_indented(line).replace(_HARD_SPACE, " ") for line in told_further if line]
    if claim.sources:
        cited = "".join(f"[{numbers.setdefault(key, len(numbers) + 1)}]" for key in claim.sources)
        lines.append(f"    Sources {cited}")
    return lines


def _indented(text: str) -> str:
    return wrapped(text, indent="    ", size=_WIDTH)


def _emphasised(quoted: str) -> str:
    """The words of the claim in guillemets and, line by line, in bold."""
    before, _, rest = quoted.partition(_OPEN)
    words, _, after = rest.partition(_CLOSE)
    bold = "\n".join(click.style(line, bold=True) for line in words.split("\n"))
    return f"{before}«{bold}»{after}"


def _coverage_lines(checked: Checked) -> list[str]:
    said = coverage_said(checked)
    if checked.claims:
        said = f"{tally(checked.claims).capitalize()}. {said}"
    lines = [click.style("Coverage", bold=True), _indented(said)]
    missed = not_understood(checked)
    if missed:
        shown = ", ".join(f"“{one_line(words)}” (line {line})" for line, words in missed[:_MISSED_SHOWN])
        rest = len(missed) - _MISSED_SHOWN
        more = f" and {rest} more (--format json lists all)" if rest > 0 else ""
        lines.append(_indented(f"Not understood: {shown}{more}."))
    return lines
