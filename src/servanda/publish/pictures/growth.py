"""The growth of a treaty: how many signed, consented and were bound, day by day."""

from __future__ import annotations

from servanda.publish.charts import describe, figure
from servanda.publish.pictures.drawing import Picture
from servanda.timeline import Timeline


def growth(series: Timeline) -> Picture:
    """The counts of a timeline, as steps. The table has a row for each first of January, and the last day."""
    among = f", members of {series.group}" if series.group else ""
    points = series.points
    shown = [
        point
        for place, point in enumerate(points)
        if place in (0, len(points) - 1) or point.date.year != points[place - 1].date.year
    ]
    return Picture(
        title=f"{series.title}{among}: growth",
        words=describe(series),
        heads=("date", *series.words),
        rows=tuple(
            (
                point.date.isoformat(),
                *("?" if point.counts[word] is None else str(point.counts[word]) for word in series.words),
            )
            for point in shown
        ),
        paint=lambda: figure(series),
    )
