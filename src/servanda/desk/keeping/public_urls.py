"""Addresses of what anybody may read of the keeping."""

from __future__ import annotations

from django.urls import path

from servanda.desk.keeping.views import public

app_name = "kept"
urlpatterns = [
    path("documents/<slug:sha256>/", public.document, name="document"),
    path("<str:language>/corrections/", public.corrections, name="corrections"),
    path("<str:language>/said/", public.said, name="said"),
]
