"""Addresses of our own beside those of the sign-in library."""

from __future__ import annotations

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
