"""Checked documents as the tests of what is shown use them, and what a browser would find in an annotated copy."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from typing import Any

from servanda.claiming.checking import Checked
from servanda.claiming.model import Claim, Coverage, Found, Verdict
from servanda.dates import PartialDate

TEXT = (
    "Geneva, 25 November 2011\n\n"
    "The Convention on Cluster Munitions has been signed by 111 nations, and bound 57 of them.\n\n"
    "Its 99 States Parties met in 7 rooms to say that 12,000 bombs were destroyed.\n"
)
DAY = PartialDate.of(date(2011, 11, 25))


def claim(text: str, words: str, verdict: Verdict, value: int, **more: Any) -> Claim:
    start = text.index(words)
    found = Found(
        start=start,
        end=start + len(words),
        text=words,
        kind=more.pop("kind", "count"),
        what=more.pop("what", "joined"),
        rule="n have signed",
        treaty=more.pop("treaty", "CCM"),
        value=value,
        as_of=more.pop("own_day", None),
    )
    return Claim(found=found, verdict=verdict, **{"explanation": f"About {value}.", "as_of": DAY, **more})


def checked(text: str, *claims: Claim, **more: Any) -> Checked:
    judged = sum(1 for one in claims if one.verdict != "unverifiable")
    missed = tuple((found.start(), found.end(), found.group()) for found in re.finditer(r"\b7\b", text))
    coverage = Coverage(
        seen=len(claims) + len(missed),
        understood=len(claims),
        judged=judged,
        left_open=len(claims) - judged,
        not_understood=missed,
    )
    said: dict[str, Any] = {"name": "press.txt", "title": "Ban holds", "date": DAY, "date_from": "dateline"}
    return Checked(text=text, language="en", claims=claims, coverage=coverage, **{**said, **more})


SIGNED = claim(
    TEXT,
    "signed by 111 nations",
    "supported",
    111,
    reading="joined",
    record_value=111,
    readings={"signed": 108, "joined": 111},
    true_during=(("2011-09-21", "2013-04-08"),),
    states=("LTU", "NOR", "SWZ"),
    sources=("untc-2018-xxvi-6",),
    stale=True,
)
PARTIES = claim(
    TEXT,
    "99 States Parties",
    "contradicted",
    99,
    record_value=66,
    nearest=66,
    elsewhere="It was right from 5 December 2015.",
    states=("NOR",),
    sources=("untc-2018-xxvi-6", "untc-later-xxvi-6"),
)
BOMBS = claim(
    TEXT, "12,000 bombs were destroyed", "unverifiable", 12000, kind="quantity", missing="no stockpiles"
)
PRESS = checked(TEXT, SIGNED, PARTIES, BOMBS)


class Copy(HTMLParser):
    """What a browser would find: the text of the copy, the ids, what points at them, and what is marked."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.paragraphs: list[str] = []
        self.marks: list[tuple[str, str]] = []
        self.visible: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        assert len(named) == len(attrs)
        self.tags.append((tag, named))
        if tag not in self.VOID:
            self.open.append((tag, named))
        if tag == "p" and self.within("copy"):
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        names = [tag for tag, _ in self.open]
        if "style" not in names:
            self.visible.append(data)
        if self.within("copy") and "p" in names and "button" not in names:
            self.paragraphs[-1] += data
            for tag, named in self.open:
                if tag == "mark":
                    self.marks.append((str(named["class"]), data))

    def within(self, name: str) -> bool:
        return any(named.get("class") == name for _, named in self.open)

    def ids(self) -> list[str]:
        return [str(named["id"]) for _, named in self.tags if "id" in named]

    def pointers(self) -> set[str]:
        found = set()
        for _, named in self.tags:
            for key in ("popovertarget", "for", "aria-labelledby"):
                if named.get(key):
                    found.add(str(named[key]))
            if str(named.get("href", "")).startswith("#"):
                found.add(str(named["href"])[1:])
        return found


def blocks(text: str) -> list[str]:
    return [part for part in re.split(r"\n\s*\n", text) if part.strip()]


HOSTILE = [
    "<script>document.title='owned'</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><style>*{display:none}</style>",
    "</section></article><iframe src=//evil.example>",
    "javascript:alert(1)",
    "&lt;b&gt; & &amp; &#0; <!-- open",
    "]]><svg onload=alert(1)>",
    "\x00\x1b[0m\x0b",
]
"""Texts that try to become markup, to run, or to fetch."""
