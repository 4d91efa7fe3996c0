"""Addresses of the desk."""

from __future__ import annotations

from django.urls import path

from servanda.desk.keeping.views import desk, entering, keys, records, reviewing

app_name = "keeping"
urlpatterns = [
    path("", desk.inbox, name="inbox"),
    path("board/", desk.board, name="board"),
    path("enter/", entering.enter, name="enter"),
    path("enter/<slug:kind>/", entering.enter_kind, name="enter_kind"),
    path("import/", records.import_acts, name="import"),
    path("proposals/", desk.proposals, name="proposals"),
    path("proposals/<int:key>/", reviewing.proposal, name="proposal"),
    path("proposals/<int:key>/edit/", entering.edit, name="edit"),
    *[
        path(f"proposals/<int:key>/{what}/", reviewing.decide, {"what": what}, name=what)
        for what in ("propose", "withdraw", "return", "accept", "comment")
    ],
    path("entries/", records.entries, name="entries"),
    path("entries/<str:treaty>/<slug:key>/", records.entry, name="entry"),
    path("entries/<str:treaty>/<slug:key>/correct/", entering.correct_entry, name="correct"),
    path("entries/<str:treaty>/<slug:key>/retract/", records.retract_entry, name="retract"),
    path("documents/<slug:sha256>/", records.document, name="document"),
    path("states/<slug:code>/", desk.state, name="state"),
    path("tasks/", desk.new_task, name="new_task"),
    path("tasks/<int:key>/done/", desk.finish_task, name="finish_task"),
    path("settings/", desk.settings, name="settings"),
    path("keys/", keys.keys, name="keys"),
    path("keys/new/", keys.new_key, name="new_key"),
    path("keys/<int:key>/revoke/", keys.end_key, name="end_key"),
    path("audit/", desk.audit, name="audit"),
]
