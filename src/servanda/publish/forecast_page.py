"""A forecast as a page that stands alone: the sentence, the fan chart, its numbers, what it takes for granted."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from servanda import places
from servanda.dates import in_words
from servanda.forecasting.forecast import Forecast
from servanda.forecasting.owed import Answer
from servanda.forecasting.words import TRACK, assumptions, sentence
from servanda.publish.pictures.fan import fan
from servanda.records import Record

_STYLE = """
:root { color-scheme: light }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem }
svg { max-width: 100%; height: auto }
.scroll { overflow-x: auto }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .2rem .7rem; border-bottom: 1px solid #ddd; text-align: right }
th:first-child, td:first-child { text-align: left }
.quiet { color: #595959; font-size: .9rem }
"""


def page(record: Record, answers: Sequence[Answer]) -> str:
    """The page of one state's forecasts, one a treaty. Raises MissingExtra without matplotlib."""
    first = answers[0].found
    title = f"{places.name(first.state, on=first.as_of)}: forecast of land release"
    parts = [
        "<!doctype html>",
        '<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><main>",
        f"<h1>{escape(title)}</h1>",
        f'<p class="quiet">as known on {in_words(first.as_of)}</p>',
    ]
    for answer in answers:
        found = answer.found
        parts += [f"<h2>{escape(found.treaty)}</h2>", f"<p>{escape(sentence(found, answer.deadline))}</p>"]
        parts += [f"<p><strong>{escape(remark)}</strong></p>" for remark in answer.remarks]
        if isinstance(found, Forecast):
            parts += _forecast(record, found, answer)
    return "\n".join([*parts, "</main></body></html>"])


def _forecast(record: Record, found: Forecast, answer: Answer) -> list[str]:
    picture = fan(found, answer.deadline, answer.remarks)
    svg = picture.drawn("svg").decode("utf-8")
    # Within a page the picture stands without its own prologue.
    drawn = svg[svg.index("<svg") :]
    heads = "".join(f'<th scope="col">{escape(head.replace("_", " "))}</th>' for head in picture.heads)
    rows = "\n".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in picture.rows
    )
    sources = "\n".join(_source(record, key) for key in found.sources)
    return [
        drawn,
        '<div class="scroll" tabindex="0" role="region" aria-label="The numbers of the picture">'
        "<table><caption>Share of futures finished, and km² that remain, by quantile</caption>"
        f"<thead><tr>{heads}</tr></thead><tbody>\n{rows}\n</tbody></table></div>",
        "<h3>Taken for granted</h3><ul>",
        *(f"<li>{escape(line)}</li>" for line in assumptions(found)),
        f"</ul><p>{escape(TRACK)}</p>",
        "<h3>Sources</h3><ul>",
        sources,
        "</ul>",
    ]


def _source(record: Record, key: str) -> str:
    source = record.sources.get(key)
    if source is None:
        return f"<li>{escape(key)}</li>"
    text = escape(f"{source.publisher}: {source.title}")
    if not source.address.startswith(("http://", "https://")):
        return f"<li>{text}</li>"
    return f'<li><a href="{escape(source.address)}">{text}</a></li>'
