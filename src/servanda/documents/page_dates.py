"""The date a page says it was published on, in the places where pages say it to machines.

In this order: the ``meta`` elements of publishers, linked data (schema.org ``datePublished``), ``time``
elements marked as the publication date, a ``time`` element that is the only one of the main text. A page that
only says when it was changed is dated by that.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from servanda.dates import PartialDate
from servanda.documents import limits, page_text
from servanda.documents.dating import stamp
from servanda.documents.word_lists import listed

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

PUBLISHED = listed(
    "article:published_time og:article:published_time og:published_time datepublished"
    " article:published dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created"
    " dc.date.created citation_publication_date citation_date parsely-pub-date sailthru.date"
    " publish-date publish_date publication_date publicationdate pubdate date.issued date-publication"
    " date"
)
"""Names of ``meta`` elements that give a publication date, the most exact first."""

CHANGED = listed(
    "article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified"
)
_MARKS = listed("publish posted pubdate entry-date post-date issued")


def published(root: Element, scope: Element) -> PartialDate | None:
    """The publication date of a page; of several that contradict each other within one place, none."""
    meta = _meta(root)
    linked = list(_linked(root))
    return (
        _first(meta, PUBLISHED)
        or _only(value for key, value in linked if key == "datePublished")
        or _times(root, scope)
        or _first(meta, CHANGED)
        or _only(value for key, value in linked if key == "dateModified")
    )


def _meta(root: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        content = element.get("content")
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _first(meta: dict[str, str], names: tuple[str, ...]) -> PartialDate | None:
    return next((when for name in names if name in meta and (when := stamp(meta[name]))), None)


def _only(values: Iterator[str]) -> PartialDate | None:
    found = {when for value in values if (when := stamp(value)) is not None}
    return found.pop() if len(found) == 1 else None


def _linked(root: Element) -> Iterator[tuple[str, str]]:
    """The dates in the page's linked data, wherever they stand in it."""
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json" or not script.text:
            continue
        if len(script.text) > limits.JSON_CHARACTERS:
            continue
        try:
            waiting = [json.loads(script.text)]
        except (ValueError, RecursionError):
            # Broken linked data dates nothing; the page is dated by its other marks.
            continue
        while waiting:
            value = waiting.pop()
            if isinstance(value, list):
                waiting.extend(value)
            elif isinstance(value, dict):
                for key, inner in value.items():
                    if key in ("datePublished", "dateModified") and isinstance(inner, str):
                        yield key, inner
                    elif isinstance(inner, dict | list):
                        waiting.append(inner)


def _times(root: Element, scope: Element) -> PartialDate | None:
    times = list(root.iter("time"))
    marked = [element for element in times if _is_marked(element)]
    if marked:
        return _only(_written(element) for element in marked)
    return _only(_written(element) for element in scope.iter("time"))


def _is_marked(element: Element) -> bool:
    if "pubdate" in element.attrib or element.get("itemprop") == "datePublished":
        return True
    classes = (element.get("class") or "").lower()
    return any(mark in classes for mark in _MARKS)


def _written(element: Element) -> str:
    return element.get("datetime") or page_text.words_of(element)
