"""Addresses of what anybody may open of the keeping."""

from __future__ import annotations

from django.urls import path

from servanda.desk.keeping.views import public

app_name = "kept"
urlpatterns = [path("<slug:sha256>/", public.document, name="document")]
