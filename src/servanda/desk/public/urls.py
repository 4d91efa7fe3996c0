"""Addresses of the pages everybody may read. The language comes first; what comes without one leads to the reader's."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path
from django.views.decorators.csrf import csrf_exempt

from servanda.desk.public import converters
from servanda.desk.public.asked import public
from servanda.desk.public.views import (
    bare,
    between,
    check,
    feeds,
    find,
    gatherings,
    home,
    lists,
    owed,
    state,
    treaty,
    why,
)

converters.register()
app_name = "public"

_PAGES: list[URLPattern | URLResolver] = [
    path("", public(home.home), name="home"),
    path("treaties/", public(lists.treaties), name="treaties"),
    path("states/", public(lists.states), name="states"),
    path("states/<state:state>/", public(state.today), name="state"),
    path("states/<state:state>/<day:day>/", public(state.on), name="state_on"),
    path("deadlines/", public(owed.all_deadlines), name="deadlines"),
    path("obligations/", public(owed.matrix), name="obligations"),
    path("reports/", public(owed.all_reports), name="reports"),
    path("progress/", public(owed.progress), name="progress"),
    path("meetings/", public(gatherings.all_meetings), name="meetings"),
    path("resolutions/", public(gatherings.resolutions), name="resolutions"),
    path("laws/", public(gatherings.laws), name="laws"),
    path("sources/", public(lists.sources), name="sources"),
    path("sources/<slug:key>/", public(lists.source), name="source"),
    path("entries/<slug:key>/", public(lists.entry), name="entry"),
    path("corrections/", public(lists.corrections), name="corrections"),
    # What is checked changes nothing and nobody is known by a cookie: there is nothing to forge.
    path("check/", csrf_exempt(public(check.check)), name="check"),
    path("search/", public(find.find, kept=False), name="search"),
    path("about/", public(find.about), name="about"),
    path("api/", public(find.programs), name="programs"),
    path("feeds/<slug:name>.atom", public(feeds.atom), name="atom"),
    path("calendar/<slug:name>.ics", public(feeds.calendar), name="calendar"),
    path("widget/<treaty:treaty>/", public(feeds.widget), name="widget"),
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
    path("robots.txt", feeds.robots, name="robots"),
    path("sitemap.xml", feeds.sitemap, name="sitemap"),
    path("badge/<treaty:treaty>.svg", feeds.badge, name="badge"),
    path("<language:language>/", include(_PAGES)),
    path("<path:rest>", bare.lead, name="bare"),
]
