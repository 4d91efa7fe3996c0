"""What a page says to machines that read it: linked data in the words of schema.org."""

from __future__ import annotations

import json
from typing import Any

from django.conf import settings
from django.utils.safestring import SafeString, mark_safe

from servanda.days import Day
from servanda.desk.public.asked import Asked


def dataset(asked: Asked, day: Day) -> SafeString:
    """A treaty on a day as a dataset about a law, with the files it comes in."""
    title = asked.title(day.treaty)
    slug, when = day.treaty.code.lower(), day.as_of.isoformat()
    page = f"{settings.SITE_ADDRESS}/{asked.language.code}/{slug}/{when}/"
    counts = day.counts
    said: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": f"{title.short}, {when}",
        "description": f"{title.full}: {counts.joined} / {counts.consented} / {counts.party} / {counts.signatory}",
        "url": page,
        "inLanguage": asked.language.code,
        "temporalCoverage": when,
        "isAccessibleForFree": True,
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "creator": {"@type": "Organization", "name": "servanda"},
        "about": {
            "@type": "Legislation",
            "name": title.full,
            "legislationIdentifier": day.treaty.law.number,
            **({"legislationDate": day.treaty.law.adopted.isoformat()} if day.treaty.law.adopted else {}),
        },
        "variableMeasured": [
            {"@type": "PropertyValue", "name": word, "value": getattr(counts, word)}
            for word in ("joined", "consented", "party", "signatory")
        ],
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": media, "contentUrl": f"{page}status.{kind}"}
            for kind, media in (
                ("csv", "text/csv"),
                ("json", "application/json"),
                ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            )
        ],
    }
    # No text in it ends the element it stands in.
    text = json.dumps(said, ensure_ascii=False).replace("<", "\\u003c").replace("&", "\\u0026")
    return mark_safe(text)  # noqa: S308
