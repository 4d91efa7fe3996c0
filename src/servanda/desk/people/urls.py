"""Addresses of our own beside those of the sign-in library."""

from __future__ import annotations

from django.urls import path

from servanda.desk.people import views

urlpatterns = [path("invitations/<str:token>/", views.accept_invitation, name="accept_invitation")]
