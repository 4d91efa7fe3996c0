"""An annotated copy of a document: one HTML file that needs no network, no script and no mouse.

The text stands as it is, in its paragraphs. The words of each claim are marked with a sign, a line of its own
kind and a colour; they and a button after them open the explanation, which is printed as a numbered note. Nothing
of the document is ever markup: its text is escaped, and the page forbids scripts and requests whatever it holds.
"""

from __future__ import annotations

import base64
import hashlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from servanda.claiming.checking import Checked
from servanda.claiming.model import Claim
from servanda.publish import findings, findings_words
from servanda.publish.findings import SIGNS
from servanda.publish.findings_style import STYLE
from servanda.records import Record

_BLANK_LINES = re.compile(r"\n\s*\n")
_GRAVITY = {verdict: rank for rank, verdict in enumerate(SIGNS)}
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def page(documents: Sequence[Checked], record: Record) -> str:
    """The annotated copies of these documents as one HTML file; the same documents give the same file."""
    title = documents[0].title or documents[0].name if len(documents) == 1 else f"{len(documents)} documents"
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_policy()}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="generator" content="servanda">',
        f"<title>Checked: {_shown(title or 'text')}</title>",
        f"<style>{STYLE}</style>",
        "</head>",
        "<body>",
        "<main>",
    ]
    for number, checked in enumerate(documents, start=1):
        lines += _article(checked, record, f"d{number}")
    lines += [
        "</main>",
        "<footer>Checked by servanda against its record of treaty acts. What was not understood was not checked."
        "</footer>",
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines)


def _policy() -> str:
    """Nothing may be fetched or run; this style sheet alone applies."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode("utf-8")).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _shown(text: str) -> str:
    return escape(findings.harmless(text))


def _article(checked: Checked, record: Record, key: str) -> list[str]:
    """A document: what was found, the copy, the explanations."""
    language = checked.language if _LANGUAGE_TAG.fullmatch(checked.language) else ""
    language = "" if language == "und" else language
    title = checked.title or checked.name or "Text"
    name = f"<bdi>{_shown(checked.name)}</bdi> · " if checked.name and checked.title else ""
    return [
        f'<article aria-labelledby="{key}-title">',
        f'<h1 id="{key}-title" lang="{language}" dir="auto">{_shown(title)}</h1>',
        f'<p class="meta">{name}{escape(findings.dated(checked))} · {escape(findings.language_said(checked))}</p>',
        *_summary(checked, key),
        f'<div class="copy" lang="{language}">',
        *_paragraphs(checked, key),
        "</div>",
        *_notes(checked, record, key),
        "</article>",
    ]


def _summary(checked: Checked, key: str) -> list[str]:
    """The verdicts, each leading to its place, and always how much was understood."""
    lines = ['<div class="box">', f"<h2>{escape(findings.tally(checked.claims).capitalize())}</h2>"]
    order = sorted(enumerate(checked.claims, 1), key=lambda pair: (_GRAVITY[pair[1].verdict], pair[0]))
    if order:
        lines.append("<ul>")
        for number, claim in order:
            right, _ = findings_words.correction(claim)
            lines.append(
                f'<li class="{claim.verdict}">{_verdict(claim)} {number}. '
                f'<a href="#{key}-mark-{number}" dir="auto">{_shown(" ".join(claim.found.text.split()))}</a>'
                f"{f' <span>{_shown(right)}</span>' if right else ''}</li>"
            )
        lines.append("</ul>")
    lines += ["<h3>Coverage</h3>", f"<p>{escape(findings.coverage_said(checked))}</p>"]
    lines += _missed(checked, key)
    lines += ["</div>", "<h2>The text</h2>"]
    if checked.claims or checked.coverage.not_understood:
        lines.append(_LEGEND)
    return lines


_FEW = 8
"""So many figures that were not understood are listed outright; more are folded away."""

_LEGEND = (
    '<p class="legend">'
    + " · ".join(f'<span class="mark {verdict}">{verdict}</span>&nbsp;{SIGNS[verdict]}' for verdict in SIGNS)
    + ' · <span class="missed">not understood</span>'
    '<span class="hint"> · Choose marked words or their number for the explanation.</span></p>'
)


def _missed(checked: Checked, key: str) -> list[str]:
    """The figures and dates that were not understood, each leading to its place."""
    missed = findings.not_understood(checked)
    if not missed:
        return []
    words = ", ".join(
        f'<a href="#{key}-missed-{number}" dir="auto">{_shown(" ".join(text.split()))}</a> (line {line})'
        for number, (line, text) in enumerate(missed, 1)
    )
    if len(missed) <= _FEW:
        return [f"<p>Not understood: {words}.</p>"]
    return [f"<details><summary>Not understood: {len(missed)}</summary><p>{words}.</p></details>"]


def _verdict(claim: Claim) -> str:
    """The word; its sign comes from the style sheet, so that it is not read out before the word."""
    return f'<span class="word">{claim.verdict}</span>'


def _paragraphs(checked: Checked, key: str) -> Iterator[str]:
    """The text in its paragraphs, every character of it, with claims and what was missed marked in place."""
    text, claims = checked.text, checked.claims
    made = Spans([(claim.found.start, claim.found.end) for claim in claims])
    missed = Spans([(start, end) for start, end, _ in checked.coverage.not_understood])
    cuts = sorted({*made.edges, *missed.edges})
    # Blank space after the last word is no part of a paragraph.
    last = [claim.found.start + len(text[claim.found.start : claim.found.end].rstrip()) for claim in claims]
    ending = sorted(range(len(claims)), key=lambda number: (last[number], number), reverse=True)
    begun: set[int] = set()
    for low, high in blocks(text):
        edges = [low, *cuts[bisect_right(cuts, low) : bisect_left(cuts, high)], high]
        parts = []
        for start, end in pairwise(edges):
            words = _shown(text[start:end])
            parts += [f'<span id="{key}-missed-{number}"></span>' for number in missed.beginning(start)]
            if within := made.around(start, end):
                fresh = [number for number in within if number not in begun]
                begun.update(fresh)
                parts.append(_marked(words, claims, within, fresh, key))
            elif missed.around(start, end):
                parts.append(f'<span class="missed">{words}</span>')
            else:
                parts.append(words)
            while ending and last[ending[-1]] <= end:
                number = ending.pop()
                parts.append(_button(claims[number], number + 1, key))
        yield f'<p dir="auto">{"".join(parts)}</p>'


class Spans:
    """Stretches of a text that may overlap, asked which of them hold a piece."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._spans = spans
        self._order = sorted(range(len(spans)), key=lambda number: spans[number])
        self._starts = [spans[number][0] for number in self._order]
        self._longest = max((end - start for start, end in spans), default=0)
        self.edges = {place for span in spans for place in span}

    def beginning(self, place: int) -> list[int]:
        """The numbers, counted from 1, of the stretches that begin at a place."""
        first, last = bisect_left(self._starts, place), bisect_right(self._starts, place)
        return [self._order[rank] + 1 for rank in range(first, last)]

    def around(self, start: int, end: int) -> list[int]:
        """The numbers of the stretches that hold the piece whole, in their own order."""
        first = bisect_left(self._starts, start - self._longest)
        near = self._order[first : bisect_right(self._starts, start)]
        return sorted(number for number in near if end <= self._spans[number][1])


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """The start and end of every paragraph."""
    start = 0
    for gap in _BLANK_LINES.finditer(text):
        if text[start : gap.start()].strip():
            yield start, gap.start()
        start = gap.end()
    if text[start:].strip():
        yield start, len(text)


def _marked(words: str, claims: Sequence[Claim], within: list[int], fresh: list[int], key: str) -> str:
    """Words that belong to one claim or several; the gravest verdict shows, the shortest claim opens."""
    gravest = min((claims[number].verdict for number in within), key=lambda verdict: _GRAVITY[verdict])
    narrow = min(within, key=lambda number: (claims[number].found.end - claims[number].found.start, number))
    several = " several" if len(within) > 1 else ""
    anchors = "".join(f'<span id="{key}-mark-{number + 1}"></span>' for number in fresh[1:])
    place = f' id="{key}-mark-{fresh[0] + 1}"' if fresh else ""
    label = f'<label for="{key}-open-{narrow + 1}">{words}</label>'
    return f'{anchors}<mark{place} class="{gravest}{several}">{label}</mark>'


def _button(claim: Claim, number: int, key: str) -> str:
    return (
        f'<button type="button" class="ref {claim.verdict}" id="{key}-open-{number}" '
        f'popovertarget="{key}-note-{number}" '
        f'aria-label="Claim {number}, {claim.verdict}: explain">{SIGNS[claim.verdict]}{number}</button>'
    )


def _notes(checked: Checked, record: Record, key: str) -> list[str]:
    """The explanations: hidden until opened, printed as notes, listed where a browser cannot open them."""
    if not checked.claims:
        return []
    lines = ['<div class="notes">', "<h2>The claims, explained</h2>"]
    for number, claim in enumerate(checked.claims, 1):
        lines += _note(claim, record, number, key)
    lines.append("</div>")
    return lines


def _note(claim: Claim, record: Record, number: int, key: str) -> list[str]:
    note = f"{key}-note-{number}"
    lines = [
        f'<div popover id="{note}" class="card {claim.verdict}" role="group" aria-labelledby="{note}-title">',
        f'<button type="button" class="close" popovertarget="{note}" popovertargetaction="hide" '
        f'aria-label="Close claim {number}">×</button>',
        f'<h3 id="{note}-title">{number}. {_verdict(claim)}</h3>',
        f'<blockquote dir="auto">{_shown(" ".join(claim.found.text.split()))}</blockquote>',
    ]
    right, off = findings_words.correction(claim)
    if right:
        lines.append(
            f'<p class="right"><strong>{_shown(right)}</strong>{f" ({_shown(off)})" if off else ""}</p>'
        )
    lines += [
        f"<p>{_shown(said)}</p>" for said in (claim.explanation, findings_words.elsewhere(claim)) if said
    ]
    names = findings_words.state_names(claim)
    rows = [
        ("When", escape(findings_words.when_true(claim, most=12))),
        (findings_words.readings_head(claim), _readings(claim)),
        ("Sort of claim", escape(findings_words.about(claim))),
        ("Sources", _listed([_source(record, source) for source in claim.sources])),
        (findings_words.states_word(claim), escape(", ".join(names))),
    ]
    lines.append("<dl>")
    lines += [f"<dt>{head}</dt><dd>{body}</dd>" for head, body in rows if body]
    lines += ["</dl>", "</div>"]
    return lines


def _readings(claim: Claim) -> str:
    """The figure of each reading with what it counts, for those who do not know our words."""
    figures = [
        f"<b>{_shown(figure)}</b> {escape(meaning or name)}{f' <i>({escape(name)})</i>' if meaning else ''}"
        for name, figure, meaning in findings_words.readings_said(claim)
    ]
    return _listed(figures, "figures")


def _listed(items: Sequence[str], kind: str = "sources") -> str:
    lines = "".join(f"<li>{item}</li>" for item in items)
    return f'<ul class="{kind}">{lines}</ul>' if items else ""


def _source(record: Record, source: str) -> str:
    """A source with a link to where it was published; only addresses of the web become links."""
    said, address = findings.source_said(record, source)
    if not findings.of_the_web(address):
        return _shown(said)
    return f'<a href="{escape(address)}" rel="noreferrer noopener">{_shown(said)}</a>'
