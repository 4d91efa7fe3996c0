"""Addresses for machines that watch over the service."""

from __future__ import annotations

from django.urls import path

from servanda.desk.running import views

urlpatterns = [
    path("healthz", views.healthy, name="healthz"),
    path("readyz", views.ready, name="readyz"),
    path("metrics", views.metrics, name="metrics"),
]
