"""What the pages say, as catalogues for translators: collected from code and templates, compared, compiled.

Used by ``scripts/catalogues`` and by the test that holds the catalogues complete.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

import servanda

DESK = Path(servanda.__file__).parent / "desk"
LOCALES = ("ar", "zh_Hans", "fr", "ru", "es")
_KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
_PLURALS = {
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && "
    "n%100<=99 ? 4 : 5);",
    "zh_Hans": "nplurals=1; plural=0;",
    "fr": "nplurals=2; plural=(n > 1);",
    "ru": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    "es": "nplurals=2; plural=(n != 1);",
}
Key = tuple[str | tuple[str, ...], str | None]


def file(locale: str, ending: str = "po") -> Path:
    """A catalogue of the public pages."""
    return DESK / "public" / "locale" / locale / "LC_MESSAGES" / f"django.{ending}"


def messages() -> dict[Key, list[tuple[str, int]]]:
    """Everything the public pages say, with where they say it."""
    found: dict[Key, list[tuple[str, int]]] = {}
    for folder in (DESK / "public", DESK / "api"):
        for path in sorted([*folder.rglob("*.py"), *folder.rglob("*.html")]):
            place = str(path.relative_to(DESK))
            for line, message, context in _in_file(path):
                found.setdefault((message, context), []).append((place, line))
    return found


def _in_file(path: Path) -> Iterator[tuple[int, str | tuple[str, ...], str | None]]:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        yield from _in_template(text)
        return
    for line, message, _comments, context in extract("python", io.BytesIO(text.encode()), _KEYWORDS):
        yield line, message, context


_TRANS = re.compile(r'{%\s*trans\s+"((?:[^"\\]|\\.)*)"[^%]*%}')
_BLOCK = re.compile(
    r"{%\s*blocktrans\b[^%]*%}(.*?)(?:{%\s*plural\s*%}(.*?))?{%\s*endblocktrans\s*%}", re.DOTALL
)


def _in_template(text: str) -> Iterator[tuple[int, str | tuple[str, ...], str | None]]:
    """The messages of a template, as Django looks them up: ``{{ name }}`` is ``%(name)s`` there."""
    for found in _TRANS.finditer(text):
        yield text.count("\n", 0, found.start()) + 1, found[1].replace("%", "%%"), None
    for found in _BLOCK.finditer(text):
        one = _looked_up(found[1])
        many = _looked_up(found[2]) if found[2] is not None else None
        yield text.count("\n", 0, found.start()) + 1, one if many is None else (one, many), None


def _looked_up(text: str) -> str:
    return re.sub(r"{{\s*(\w+)\s*}}", r"%(\1)s", text.replace("%", "%%"))


def renew() -> list[str]:
    """Bring every catalogue up to date with what the pages say, and compile it; what became of each, in a line."""
    told = []
    for locale in LOCALES:
        catalogue, old = _empty(locale), _read(locale)
        for (message, context), places in sorted(
            messages().items(), key=lambda pair: (str(pair[0][1] or ""), str(pair[0][0]))
        ):
            before = old.get(message if isinstance(message, str) else message[0], context) if old else None
            catalogue.add(
                message, before.string if before is not None else None, locations=places, context=context
            )
        path = file(locale)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as out:
            write_po(out, catalogue, width=100, sort_output=False, include_previous=False)
        with file(locale, "mo").open("wb") as out:
            write_mo(out, catalogue)
        missing = sum(1 for one in catalogue if one.id and not _full(one.string))
        told.append(f"{locale}: {len(catalogue)} messages, {missing} without a translation")
    return told


def _empty(locale: str) -> Catalog:
    made = Catalog(locale=locale, project="servanda", charset="utf-8", fuzzy=False)
    made.mime_headers = [  # no day and no name in it: the same messages make the same file
        ("Project-Id-Version", "servanda"),
        ("Language", locale),
        ("Plural-Forms", _PLURALS[locale]),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ]
    made.header_comment = (
        f"# What the public pages say, in {made.locale.english_name if made.locale else locale}."
    )
    return made


def _read(locale: str) -> Catalog | None:
    path = file(locale)
    if not path.is_file():
        return None
    with path.open("rb") as text:
        return read_po(text, locale=locale)


def _full(string: object) -> bool:
    return bool(string) and (isinstance(string, str) or all(string))  # type: ignore[arg-type]


def faults() -> list[str]:
    """What is missing in the catalogues: messages not collected, not translated, marked unsure, or not compiled."""
    found = []
    said = messages()
    for locale in LOCALES:
        catalogue = _read(locale)
        if catalogue is None:
            found.append(f"{locale}: there is no catalogue")
            continue
        for message, context in said:
            key = message if isinstance(message, str) else message[0]
            one = catalogue.get(key, context)
            if one is None or not _full(one.string):
                found.append(f"{locale}: not translated: {key!r}")
            elif one.fuzzy:
                found.append(f"{locale}: unsure: {key!r}")
            else:
                found += [f"{locale}: {fault}: {key!r}" for fault in _holes(message, one.string)]
        with file(locale, "mo").open("rb") as made:
            compiled = read_mo(made)
        for one in catalogue:
            if (
                one.id
                and (there := compiled.get(one.id if isinstance(one.id, str) else one.id[0], one.context))
                is None
            ):
                found.append(f"{locale}: not compiled: {one.id!r}")
            elif one.id and there is not None and _plain(there.string) != _plain(one.string):
                found.append(f"{locale}: compiled before it was changed: {one.id!r}")
    return found


def _plain(string: object) -> list[str]:
    return [string] if isinstance(string, str) else list(string)  # type: ignore[call-overload]


_HOLE = re.compile(r"%\((\w+)\)s")


def _holes(message: str | tuple[str, ...], string: object) -> Iterator[str]:
    """Whether a translation has every hole of the message. A singular may spell its number out."""
    wanted = set(_HOLE.findall(message if isinstance(message, str) else message[-1]))
    strings = _plain(string)
    for one in strings:
        holes = set(_HOLE.findall(one))
        if not holes <= wanted or (len(strings) == 1 and holes != wanted) or wanted - holes - {"shown"}:
            yield "its holes differ"
