"""Addresses of the pages everybody may read."""

from __future__ import annotations

from django.urls import path

from servanda.desk.public import views

app_name = "public"
urlpatterns = [
    path("", views.to_language, name="root"),
    path("<language>/", views.home, name="home"),
]
