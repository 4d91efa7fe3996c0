"""Addresses of our own beside those of the sign-in library."""

from __future__ import annotations

from django.urls import path, re_path

from servanda.desk.people import administering, views

urlpatterns = [
    path("invitations/<str:token>/", views.accept_invitation, name="accept_invitation"),
    path("people/", administering.people, name="people"),
    path("people/invite/", administering.invite, name="invite_person"),
    re_path(
        r"^people/(?P<pk>\d{1,9})/(?P<what>role|close|reopen)/$", administering.change, name="change_person"
    ),
]
