"""Search over states, treaties, acts and sources in six languages, with the full text search of the database.

The index is made from the ledger and thrown away as gladly: what is lost with it is made again at the next search.
Words are folded before they go in and before they are asked for: no accents, no vowel signs, one form of each Arabic
letter, each Chinese sign a word of its own, so that both databases find the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db import connection, transaction

from servanda import places
from servanda.acts import as_plain, participant
from servanda.desk.ledger.reading import Known
from servanda.desk.public.kept import code_version
from servanda.desk.public.languages import LANGUAGES
from servanda.errors import UnknownPlace
from servanda.places.names import Name, other_names
from servanda.treaties.titles import title

MOST_WORDS = 8
RESULTS = 40

_LETTERS = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ё": "е", "ـ": ""}
)
_WORD = re.compile(r"[㐀-鿿]|[^\W_㐀-鿿]+")


@dataclass(frozen=True, slots=True)
class Found:
    """Something found: of which kind (``state``, ``treaty``, ``source``, ``entry``), under which key, and its name in
    the language it was found in.
    """

    kind: str
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class _Row:
    kind: str
    key: str
    name: str
    words: str
    weight: int


def folded(text: str) -> list[str]:
    """The words of a text as they are kept and looked for."""
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS).casefold())
    letters = "".join(char for char in plain if not unicodedata.combining(char)).translate(_LETTERS)
    return [word.removeprefix("ال") if len(word) > 4 else word for word in _WORD.findall(letters)]


def search(known: Known, asked: str, kind: str = "") -> list[Found]:
    """What answers to all the words asked for, the last of them perhaps not written to its end; the best first."""
    wanted = folded(asked)[:MOST_WORDS]
    if not wanted:
        return []
    _bring_up_to_date(known)
    rows = _postgres(wanted, kind) if connection.vendor == "postgresql" else _sqlite(wanted, kind)
    found: dict[tuple[str, str], Found] = {}
    for row_kind, key, name in rows:
        found.setdefault((row_kind, key), Found(row_kind, key, name))
    return list(found.values())[:RESULTS]


def _sqlite(wanted: list[str], kind: str) -> list[tuple[str, str, str]]:
    phrase = " ".join(f'"{word}"' for word in wanted[:-1]) + f' "{wanted[-1]}"*'
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT kind, key, name FROM public_search WHERE public_search MATCH %s AND (%s = '' OR kind = %s) "
            "ORDER BY CAST(weight AS INTEGER), rank LIMIT 200",
            [f"words : ({phrase})", kind, kind],
        )
        return [(str(one), str(two), str(three)) for one, two, three in cursor.fetchall()]


def _postgres(wanted: list[str], kind: str) -> list[tuple[str, str, str]]:
    query = " & ".join([f"'{word}'" for word in wanted[:-1]] + [f"'{wanted[-1]}':*"])
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT kind, key, name FROM public_search WHERE words @@ to_tsquery('simple', %s) "
            "AND (%s = '' OR kind = %s) ORDER BY weight, length(words), key LIMIT 200",
            [query, kind, kind],
        )
        return [(str(one), str(two), str(three)) for one, two, three in cursor.fetchall()]


def _bring_up_to_date(known: Known) -> None:
    """Make the index again where the ledger has grown, or the code has changed, since it was made."""
    state = f"{known.revision} {code_version()}"
    if _made_for() == state:
        return
    rows = list(_rows(known))
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("LOCK TABLE public_search_state IN EXCLUSIVE MODE")
        if _made_for() == state:
            return
        cursor.execute("DELETE FROM public_search")
        words = "to_tsvector('simple', %s)" if connection.vendor == "postgresql" else "%s"
        cursor.executemany(
            f"INSERT INTO public_search (kind, key, name, words, weight) VALUES (%s, %s, %s, {words}, %s)",  # noqa: S608
            [(row.kind, row.key, row.name, row.words, row.weight) for row in rows],
        )
        cursor.execute("DELETE FROM public_search_state")
        cursor.execute("INSERT INTO public_search_state (made_for) VALUES (%s)", [state])


def _made_for() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT made_for FROM public_search_state")
        found = cursor.fetchone()
    return str(found[0]) if found else ""


def _rows(known: Known) -> Iterator[_Row]:
    record = known.record
    names: dict[str, list[str]] = {}
    for place in places.all_places():
        names[place.code] = list(dict.fromkeys(_names(place.code)))
        for name in names[place.code]:
            yield _row("state", place.code, name, [name, place.code, place.alpha2 or ""], 1)
    for code in record.codes:
        law = record.treaty(code).law
        for language in LANGUAGES:
            named = title(law, language)
            also = [*law.aliases, law.number] if language == "en" else []
            yield _row("treaty", code, named.short, [named.full, named.short, code, *also], 0)
    for source in record.sources.values():
        yield _row(
            "source",
            source.id,
            f"{source.publisher}: {source.title}",
            [source.publisher, source.title, source.address],
            2,
        )
    for code in record.codes:
        for entry in record.entries(code):
            fields = as_plain(entry.act)
            told = [str(value) for name, value in fields.items() if name not in ("act", "treaty", "state")]
            state = participant(entry.act)
            kind = entry.act.KIND.replace("_", " ")
            said = f"{code}: {kind}" + (f", {names[state][0]}" if state in names else "")
            shown = "; ".join(told)[:160]
            yield _row(
                "entry", entry.id, f"{said}. {shown}",
                [code, kind, *names.get(state, [state]), *told, entry.printed, entry.remark, entry.id], 3,
            )  # fmt: skip


def _names(code: str) -> Iterator[str]:
    yield places.name(code)
    for language in LANGUAGES:
        try:
            yield places.name(code, language)
        except UnknownPlace:
            continue
    yield from (other.text for other in _others().get(code, ()))


def _others() -> dict[str, list[Name]]:
    found: dict[str, list[Name]] = {}
    for other in other_names():
        found.setdefault(other.code, []).append(other)
    return found


def _row(kind: str, key: str, name: str, told: Iterable[str], weight: int) -> _Row:
    return _Row(kind, key, name[:300], " ".join(word for text in told for word in folded(text)), weight)
