"""What is done with a piece: its documents are read, checked, and told as rows. Nothing else is touched.

The same function is called by processes of this machine and of a cluster.
"""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache, partial
from itertools import islice
from typing import Any

from servanda.claiming.checking import SIDE_BY_SIDE, Checked, Checker, Given, plain
from servanda.corpora.cutting import offers
from servanda.corpora.looking import may_claim
from servanda.corpora.pieces import Done, Offer, Piece, Setting, Unread
from servanda.documents import Document
from servanda.errors import MissingExtra, Problem, ServandaError, UnreadableFile, one_line
from servanda.records import Record, shipped

_ONE_AT_A_TIME = threading.Lock()
"""A process of a cluster may have several threads; the libraries that read documents are not made for that."""

_OURS = "this is an error of servanda: tell its makers"


def work(piece: Piece, setting: Setting) -> Done:
    """All documents of a piece, or the one asked for. Raises Changed where the corpus is not as it was listed."""
    with _ONE_AT_A_TIME:
        checker = _checker(setting.record, setting.today)
        rows = _Rows()
        found = offers(piece, setting)
        if piece.only is not None:
            found = islice(found, piece.only, piece.only + 1)
        waiting = _Waiting(checker, rows)
        for offer in _safely(found, piece):
            if isinstance(offer, Unread):
                waiting.put(partial(rows.unread, offer.place, offer.name, offer.problem))
            else:
                _offered(offer, waiting, rows)
        waiting.check()
        return rows.done()


def died(file: str, where: str, more: str = "") -> Done:
    """A document that ended the process reading it, told as one that cannot be read."""
    rows = _Rows()
    message = f"ended the process that read it{more}"
    problem = Problem(file=file, where=where, message=message, hint="look at it by itself", rejected=True)
    rows.unread(f"{file}: {where}" if where else file, file, problem)
    return rows.done()


def _safely(found: Iterator[Offer | Unread], piece: Piece) -> Iterator[Offer | Unread]:
    """The documents of a piece. A fault of ours in taking them from their file costs the rest of the piece."""
    try:
        yield from found
    except ServandaError:
        raise
    except Exception as error:
        message = f"what follows in it could not be read ({type(error).__name__}: {one_line(error)[:200]})"
        where = f"from {piece.start}"
        problem = Problem(file=piece.paths[0], where=where, message=message, hint=_OURS, rejected=True)
        yield Unread(place=f"{piece.paths[0]}: {where}", name=piece.paths[0], problem=problem)


@lru_cache(maxsize=1)
def _checker(record: str | None, today: date) -> Checker:
    # The record is read once in a process, and what is learnt of it serves every piece.
    return Checker(Record(record) if record is not None else shipped(), today)


def _offered(offer: Offer, waiting: _Waiting, rows: _Rows) -> None:
    """One document. A fault of ours in reading it costs that document and not the run."""
    try:
        document = offer.read() if offer.may_claim() else None
        if document is None or not (may_claim(document.text) or may_claim(document.title or "")):
            waiting.put(partial(rows.skipped, offer, document))
            return
    except (UnreadableFile, MissingExtra) as error:
        message, _, hint = one_line(error).removeprefix(f"{offer.name}: ").partition("; ")
        problem = Problem(file=offer.name, message=message, hint=hint, rejected=True)
        waiting.put(partial(rows.unread, offer.place, offer.name, problem))
    except ServandaError:
        raise  # the record is at fault, or the corpus: every other document would meet the same
    except Exception as error:
        waiting.put(partial(rows.unread, offer.place, offer.name, _fault(offer, error)))
    else:
        waiting.document(offer, document)


def _fault(offer: Offer, error: Exception) -> Problem:
    return Problem(
        file=offer.name,
        message=f"could not be checked ({type(error).__name__}: {one_line(error)[:200]})",
        hint=_OURS,
        rejected=True,
    )


class _Waiting:
    """Documents that wait to be checked side by side, which is quicker, and the rows that must follow theirs."""

    def __init__(self, checker: Checker, rows: _Rows) -> None:
        self._checker, self._rows = checker, rows
        self._documents: list[tuple[Offer, Document]] = []
        self._order: list[Callable[[], None] | None] = []
        """What to write, in the order of the piece; None for the next of the documents."""
        self._letters = 0

    def put(self, row: Callable[[], None]) -> None:
        """A row to write when its turn comes."""
        if self._order:
            self._order.append(row)
        else:
            row()

    def document(self, offer: Offer, document: Document) -> None:
        """A document to check; with it those that waited, where they are enough."""
        self._documents.append((offer, document))
        self._order.append(None)
        self._letters += len(document.text)
        if self._letters >= SIDE_BY_SIDE or len(self._order) >= _MOST:
            self.check()

    def check(self) -> None:
        """Checks what waits, and writes all rows. A fault of ours in checking a document costs that document."""
        given = [_given(document) for _, document in self._documents]
        try:
            checked: list[Checked | Exception] = [*self._checker.check_each(given)]
        except ServandaError:
            raise
        except Exception:
            checked = [self._alone(one) for one in given]
        told = zip(self._documents, checked, strict=True)
        for row in self._order:
            if row is not None:
                row()
                continue
            (offer, document), found = next(told)
            if isinstance(found, Exception):
                self._rows.unread(offer.place, offer.name, _fault(offer, found))
            else:
                self._rows.checked(offer, document, found)
        self._documents, self._order, self._letters = [], [], 0

    def _alone(self, given: Given) -> Checked | Exception:
        try:
            return next(self._checker.check_each([given]))
        except ServandaError:
            raise
        except Exception as error:
            return error


_MOST = 4_000
"""Rows that wait for a document at the most."""


def _given(document: Document) -> Given:
    return Given(
        document.text,
        document.name,
        document.title,
        document.date,
        document.date_from,
        document.language,
    )


class _Rows:
    """The rows of a piece: ``d`` of documents, ``c`` of claims, ``p`` of problems; and how many of what."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._tally: Counter[str] = Counter()

    def done(self) -> Done:
        text = "".join(f"{line}\n" for line in self._lines)
        return Done(text.encode("ascii"), dict(self._tally))

    def checked(self, offer: Offer, document: Document, checked: Checked) -> None:
        said = plain(checked)
        claims, coverage = said["claims"], said["coverage"]
        about = _about(offer, document)
        verdicts = Counter(claim["verdict"] for claim in claims)
        self._put(
            "d",
            about
            | {"status": "checked", "claims": len(claims)}
            | {verdict: verdicts[verdict] for verdict in ("contradicted", "supported", "unverifiable")}
            | {"seen": coverage["seen"], "understood": coverage["understood"]},
        )
        for claim in claims:
            self._put("c", about | claim)
        self._problems(offer.place, document.name, document.problems)
        self._tally += Counter(documents=1, claims=len(claims), **verdicts)
        self._tally["with_claims"] += bool(claims)
        self._tally["with_contradicted"] += verdicts["contradicted"] > 0

    def skipped(self, offer: Offer, document: Document | None) -> None:
        """A document the first look passed over, read for that or not."""
        self._put("d", _about(offer, document) | {"status": "skipped", "claims": 0})
        self._problems(offer.place, offer.name, document.problems if document is not None else offer.problems)
        self._tally += Counter(documents=1, skipped=1)

    def unread(self, place: str, name: str, problem: Problem) -> None:
        self._put("d", {"document": name, "place": place, "status": "unreadable", "claims": 0})
        self._problems(place, name, (problem,))
        self._tally += Counter(documents=1, unreadable=1)

    def _problems(self, place: str, name: str, problems: tuple[Problem, ...]) -> None:
        for problem in problems:
            row = {"document": name, "place": place, "file": problem.file, "line": problem.line}
            row |= {"where": problem.where or None, "message": problem.message}
            self._put("p", row | {"hint": problem.hint or None, "rejected": problem.rejected})
            self._tally["problems"] += 1

    def _put(self, table: str, row: dict[str, Any]) -> None:
        # ASCII: half a character in a file's name must not end the run.
        self._lines.append(json.dumps([table, row]))


def _about(offer: Offer, document: Document | None) -> dict[str, Any]:
    """What is known of a document: read where it was, else what its place says."""
    title = document.title if document is not None else offer.title
    when = document.date if document is not None else offer.date
    return {
        "document": offer.name,
        "place": offer.place,
        "title": title,
        "date": str(when) if when is not None else None,
        "date_from": document.date_from if document is not None else offer.date_from,
        "language": document.language if document is not None else None,
        "fetched": offer.fetched.isoformat() if offer.fetched is not None else None,
    }
