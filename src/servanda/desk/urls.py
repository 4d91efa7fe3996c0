"""Every address of the desk, by the app that answers it."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

handler404 = "servanda.desk.public.asked.nowhere"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("servanda.desk.running.urls")),
    path("accounts/", include("servanda.desk.people.urls")),
    path("accounts/", include("allauth.urls")),
    path("desk/", include("servanda.desk.keeping.urls")),
    path("documents/", include("servanda.desk.keeping.public_urls")),
    path("api/", include("servanda.desk.api.urls")),
    path("", include("servanda.desk.public.urls")),
]
