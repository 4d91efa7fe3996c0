"""An HTML page: its main text, title, language and publication date.

The main text is that of the one ``main`` or ``article`` element, where a page has one that holds a good part of
its words; else that of the whole body. ``page_text`` says what of it is left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from servanda.documents import limits, page_text
from servanda.documents.contents import Contents
from servanda.documents.plain import decode
from servanda.errors import MissingExtra, Problem, UnreadableFile

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MEDIA = "text/html"

_MAIN_SHARE = 0.3
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"""\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def contents(data: bytes, name: str, declared: str | None = None) -> Contents:
    """The main text of a page, its title, language and publication date. Raises UnreadableFile, MissingExtra."""
    from servanda.documents import page_dates

    if len(data) > limits.MARKUP_BYTES:
        raise UnreadableFile(
            f"{name}: is too large for a page ({len(data):,} bytes, at most {limits.MARKUP_BYTES:,}); split it"
        )
    match = _XML_CHARSET.search(data) or _CHARSET.search(data[:4096])
    charset = declared or (match[1].decode("ascii") if match else None)
    # A page that can say so in single bytes is not in UTF-16, whatever it says.
    if match and charset and charset.lower().startswith("utf-16") and not declared:
        charset = "utf-8"
    decoded = decode(data, name, charset)
    root, problems = _parsed(decoded.text, name)
    if root is None:
        return Contents(text="", media=MEDIA, problems=(*decoded.problems, *problems))
    body = root.find("body")
    scope = _main(body if body is not None else root)
    return Contents(
        text=page_text.text_of(scope),
        media=MEDIA,
        title=_title(root, scope),
        language=_language(root),
        published=page_dates.published(root, scope),
        problems=(*decoded.problems, *problems),
    )


def _parsed(text: str, name: str) -> tuple[Element | None, tuple[Problem, ...]]:
    try:
        from lxml import etree
        from lxml.html import HTMLParser
    except ImportError:
        raise MissingExtra("HTML pages need lxml: pip install 'servanda[documents]'") from None
    # The tree may be deep, for the size of the page bounds it and nothing here descends by recursion.
    parser = HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    try:
        root = etree.fromstring(_CONTROLS.sub("", text).encode("utf-8", "replace"), parser)
    except etree.ParserError:
        root = None
    except etree.XMLSyntaxError as error:
        raise UnreadableFile(f"{name}: is not readable as HTML: {error.msg}; save the page again") from None
    fatal = [entry for entry in parser.error_log if entry.type_name == "ERR_RESOURCE_LIMIT"]
    problems = tuple(
        Problem(
            file=name,
            line=entry.line,
            message="is nested too deeply: what comes after was not read",
            hint="save the page as plain text",
        )
        for entry in fatal[:1]
    )
    return root, problems


def _main(body: Element) -> Element:
    """The element that holds the main text, where the page says so; else the whole body."""
    mains = [each for each in body.iter("main", "div", "section") if "main" in (each.tag, each.get("role"))]
    for found in (mains, list(body.iter("article"))):
        if len(found) != 1:
            continue
        main = found[0]
        # A heading outside is part of what the page says, so there the whole body is read.
        headed = main.find(".//h1") is not None or body.find(".//h1") is None
        if headed and page_text.length(main) >= _MAIN_SHARE * page_text.length(body):
            return main
    return body


def _title(root: Element, scope: Element) -> str | None:
    for element in (scope.find(".//h1"), root.find(".//h1"), root.find(".//title")):
        if element is not None and (title := page_text.tidy(page_text.words_of(element))):
            return title
    for element in root.iter("meta"):
        if element.get("property") == "og:title":
            return page_text.tidy(element.get("content") or "") or None
    return None


def _language(root: Element) -> str | None:
    code = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip().lower()
    return code[:2] if re.match(r"[a-z]{2}(?:[-_]|\Z)", code) else None
