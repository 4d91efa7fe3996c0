"""Addresses of the pages everybody may read. The language comes first; what comes without one leads to the reader's."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

from servanda.desk.public import converters
from servanda.desk.public.asked import public
from servanda.desk.public.views import between, home, treaty, why

converters.register()
app_name = "public"

_PAGES: list[URLPattern | URLResolver] = [
    path("", public(home.home), name="home"),
    path("<treaty:treaty>/", public(treaty.today), name="treaty"),
    path("<treaty:treaty>/rules/", public(treaty.rules), name="rules"),
    path("<treaty:treaty>/changes/", public(between.choose), name="changes"),
    path("<treaty:treaty>/changes/<day:first>/<day:last>/", public(between.days), name="between"),
    path("<treaty:treaty>/<day:day>/", public(treaty.on), name="treaty_on"),
    path("<treaty:treaty>/<day:day>/map.svg", public(treaty.drawing), name="map"),
    path("<treaty:treaty>/<day:day>/status.csv", public(treaty.table), {"kind": "csv"}, name="csv"),
    path("<treaty:treaty>/<day:day>/status.xlsx", public(treaty.table), {"kind": "xlsx"}, name="xlsx"),
    path("<treaty:treaty>/<day:day>/status.json", public(treaty.table), {"kind": "json"}, name="json"),
    path("<treaty:treaty>/<day:day>/count/<slug:word>/", public(why.count), name="why_count"),
    path("<treaty:treaty>/<day:day>/<state:state>/", public(why.state), name="why_state"),
]

urlpatterns: list[URLPattern | URLResolver] = [
    path("", home.to_language, name="root"),
    path("<language:language>/", include(_PAGES)),
]
