"""Deadlines as bars over the years: the time the treaty gives, each extension, what is asked for, what was met."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from servanda import places
from servanda.dates import PartialDate, in_words, span_in_words
from servanda.days import by_name
from servanda.engine.obligations import Obligation
from servanda.publish.pictures.drawing import Picture, at
from servanda.publish.pictures.style import ACCENT, HAIR, INK, PAPER, QUIET
from servanda.publish.tables import shortened

FIRST = "#c9ced3"
LATER = ("#8fa3b3", "#5f7a8e")
"""The treaty's own time, then extensions by turns; a white gap parts them as well."""

_MET = ("fulfilled", "fulfilled_late")
_PART = 0.62


@dataclass(frozen=True, slots=True)
class Span:
    """A bar from one day to another; ``sort`` is ``treaty``, ``extension``, ``asked`` or ``overdue``."""

    sort: str
    begun: date
    ended: date


def deadlines(title: str, what: str, obligations: Iterable[Obligation], as_of: date) -> Picture:
    """The deadlines of one obligation on a day, those soonest due first and those met at the end.

    Obligations without a deadline, or of which nothing is known, are left out and named in the notes.
    """
    given = list(obligations)
    drawn = sorted((owed for owed in given if owed.due is not None and owed.arises is not None), key=_order)
    left = sorted(
        (owed for owed in given if owed not in drawn and owed.status != "not_applicable"),
        key=lambda owed: by_name(places.name(owed.state, on=as_of)),
    )
    counts = {
        word: sum(1 for owed in drawn if owed.status in statuses)
        for word, statuses in {
            "overdue": ("overdue",),
            "due within twelve months": ("due_soon",),
            "due later": ("pending",),
            "met": _MET,
        }.items()
    }
    said = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
    unmet = [owed for owed in drawn if owed.status not in _MET]
    nexts = "; ".join(
        f"{places.name(owed.state, on=as_of)} {in_words(owed.due)}" for owed in unmet if owed.due
    )
    notes = ["An extension counts from the decision of a meeting, which prevails over arithmetic."]
    if left:
        named = ", ".join(places.name(owed.state, on=as_of) for owed in left)
        notes.append(f"Without a known deadline, and not drawn: {named}.")
    return Picture(
        title=f"{title}: {what}, {in_words(as_of)}",
        words=f"{title}, {what} on {in_words(as_of)}: {said or 'none'}."
        + (f" Not met: {nexts}." if nexts else ""),
        heads=("state", "article", "status", "original_due", "extended_to", "due", "asked_for", "fulfilled"),
        rows=tuple(_cells(owed) for owed in drawn),
        paint=lambda: _paint(title, what, drawn, as_of),
        notes=tuple(notes),
    )


def _order(owed: Obligation) -> tuple[bool, int, str]:
    met = owed.status in _MET
    day = _day(owed.fulfilled) or owed.due if met else owed.due
    assert day is not None
    return met, -day.toordinal() if met else day.toordinal(), owed.state


def _cells(owed: Obligation) -> tuple[str, ...]:
    request = owed.pending_request
    return (
        owed.state,
        owed.article,
        owed.status,
        str(owed.original_due or ""),
        " ".join(str(extension.until) for extension in owed.extensions),
        str(owed.due or ""),
        ("?" if request.until is None else str(request.until)) if request is not None else "",
        str(owed.fulfilled or ""),
    )


def spans(owed: Obligation, as_of: date) -> list[Span]:
    """The bars of one obligation, in the order of time."""
    assert owed.arises is not None and owed.due is not None
    end = owed.original_due or owed.due
    found = [Span("treaty", owed.arises, end)]
    for extension in owed.extensions:
        begun, end = end, _day(extension.until) or end
        if begun < end:
            found.append(Span("extension", begun, end))
    if end != owed.due and not owed.extensions:
        found.append(Span("extension", end, owed.due))
    if owed.status == "overdue" and owed.due < as_of:
        found.append(Span("overdue", owed.due, as_of))
    if owed.pending_request is not None:
        until = _day(owed.pending_request.until)
        if until is not None and until > owed.due:
            found.append(Span("asked", max(owed.due, as_of) if owed.status == "overdue" else owed.due, until))
    return found


def _day(when: PartialDate | None) -> date | None:
    return when.latest if when is not None else None


def _paint(title: str, what: str, drawn: Sequence[Obligation], as_of: date) -> Any:
    from matplotlib import dates
    from matplotlib.figure import Figure

    rows = max(1, len(drawn))
    width, top, foot = 11.0, 0.95, 0.85
    height = top + foot + 0.24 * rows
    figure = Figure(figsize=(width, height), dpi=120)
    figure.text(0.15 / width, 1 - 0.25 / height, f"{title}: {what}", fontsize=11, va="center")
    figure.text(
        0.15 / width, 1 - 0.47 / height, f"on {in_words(as_of)}", fontsize=9, va="center", color=QUIET
    )
    axes = figure.add_axes((0.17, foot / height, 0.55, (height - top - foot) / height))
    bars = [(line, owed, spans(owed, as_of)) for line, owed in enumerate(drawn)]
    ends = [span.ended for _, _, found in bars for span in found] + [as_of]
    begins = [span.begun for _, _, found in bars for span in found] + [as_of]
    axes.set_xlim(at(date(min(begins).year, 1, 1)), at(date(max(ends).year + 1, 1, 1)))
    axes.set_ylim(rows, 0)
    axes.spines[:].set_visible(False)
    axes.xaxis_date()
    years = max(ends).year - min(begins).year
    locators: Any = dates
    axes.xaxis.set_major_locator(locators.YearLocator(1 if years <= 14 else 2 if years <= 28 else 5))
    axes.xaxis.tick_top()
    axes.tick_params(axis="x", labelsize=8, length=0)
    axes.tick_params(axis="y", length=0)
    axes.set_yticks([line + 0.5 for line, _, _ in bars])
    axes.set_yticklabels(
        [shortened(places.name(owed.state, on=as_of), 28) for _, owed, _ in bars], fontsize=8
    )
    axes.grid(axis="x", color=HAIR, linewidth=0.4)
    axes.set_axisbelow(True)
    for line, owed, found in bars:
        _bar(axes, line, found)
        _end(axes, line, owed)
    axes.axvline(at(as_of), color=INK, linewidth=1)
    axes.annotate(
        f"{as_of.isoformat()}",
        (at(as_of), rows),
        textcoords="offset points",
        xytext=(0, -3),
        fontsize=8,
        ha="center",
        va="top",
        annotation_clip=False,
    )
    _key(figure, width, height)
    return figure


def _bar(axes: Any, line: int, found: Sequence[Span]) -> None:
    from matplotlib.patches import Rectangle

    turn = 0
    for span in found:
        left, size = at(span.begun), at(span.ended) - at(span.begun)
        look: dict[str, Any] = {"edgecolor": PAPER, "linewidth": 1.2}
        if span.sort == "treaty":
            look |= {"facecolor": FIRST}
        elif span.sort == "extension":
            look |= {"facecolor": LATER[turn % 2]}
            turn += 1
        elif span.sort == "asked":
            look = {"facecolor": PAPER, "edgecolor": ACCENT, "linewidth": 1, "linestyle": (0, (3, 2))}
        else:
            look = {"facecolor": PAPER, "edgecolor": INK, "linewidth": 0.6, "hatch": "xxxxx"}
        axes.add_patch(Rectangle((left, line + (1 - _PART) / 2), size, _PART, **look))


def _end(axes: Any, line: int, owed: Obligation) -> None:
    """The mark of fulfilment, and beside the bars when it is due, or was met, in words."""

    met = _day(owed.fulfilled)
    if owed.status in _MET and met is not None:
        axes.plot(
            [at(met)],
            [line + 0.5],
            marker="o",
            markersize=6.5,
            color=INK,
            markeredgecolor=PAPER,
            clip_on=False,
            zorder=4,
        )
    if owed.status in _MET:
        late = " late" if owed.status == "fulfilled_late" else ""
        when = span_in_words(owed.fulfilled) if owed.fulfilled is not None else "day not known"
        text = f"met{late}: {when}"
    else:
        assert owed.due is not None
        text = in_words(owed.due) + (", overdue" if owed.status == "overdue" else "")
        text += _asked(owed)
    axes.annotate(
        text,
        (1.015, line + 0.5),
        xycoords=("axes fraction", "data"),
        fontsize=8,
        va="center_baseline",
        fontweight="bold" if owed.status in ("overdue", "due_soon") else "normal",
        annotation_clip=False,
    )


def _asked(owed: Obligation) -> str:
    if owed.pending_request is None:
        return ""
    until = owed.pending_request.until
    return f"; asked: {until if until is not None else 'more time'}"


def _key(figure: Any, width: float, height: float) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    handles = [
        Patch(facecolor=FIRST, label="the treaty's own time"),
        Patch(facecolor=LATER[0], label="extensions, by turns"),
        Patch(facecolor=PAPER, edgecolor=ACCENT, linestyle="--", label="asked for, not decided"),
        Patch(facecolor=PAPER, edgecolor=INK, hatch="xxxxx", label="overdue"),
        Line2D([], [], marker="o", markersize=6.5, color=INK, linestyle="", label="met"),
    ]
    figure.legend(
        handles=handles,
        loc="lower left",
        bbox_to_anchor=(0.15 / width - 0.01, 0.05 / height),
        ncols=5,
        frameon=False,
        fontsize=8,
        handlelength=1.8,
        columnspacing=1.6,
    )
