"""Figures for Prometheus: how many answers, how fast, how large the ledger is. Of all workers together.

Where several processes serve, each counts in files in one folder, which the collecting process reads; the folder is
named to the library by ``PROMETHEUS_MULTIPROC_DIR``, set before it is loaded.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from django.db import DatabaseError
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector

from servanda.desk.ledger.appending import revision

CONTENT_TYPE = CONTENT_TYPE_LATEST
_OWN = CollectorRegistry()
ANSWERS = Counter(
    "servanda_answers", "Answers, by route, method and status.", ["route", "method", "status"], registry=_OWN
)
SECONDS = Histogram(
    "servanda_answer_seconds",
    "How long answers took.",
    ["route"],
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
    registry=_OWN,
)


class _Ledger:
    """How far the ledger has grown, asked when the figures are collected."""

    def collect(self) -> Iterator[Metric]:
        try:
            lines = revision().sequence
        except (DatabaseError, TypeError):
            yield GaugeMetricFamily("servanda_database_up", "Whether the database answers.", value=0)
            return
        yield GaugeMetricFamily("servanda_database_up", "Whether the database answers.", value=1)
        yield GaugeMetricFamily("servanda_ledger_lines", "Lines in the ledger.", value=lines)


def text() -> bytes:
    """All figures in the form Prometheus reads."""
    registry = CollectorRegistry()
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    else:
        registry.register(_OWN)
    registry.register(_Ledger())
    return generate_latest(registry)
