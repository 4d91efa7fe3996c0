"""Pieces handed out and their results taken in, each once, whatever becomes of those who work at them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from dataclasses import replace

from servanda.corpora.hands import Hands, Work, lost
from servanda.corpora.pieces import Done, Piece, Setting
from servanda.corpora.working import died
from servanda.errors import ServandaError, UnreadableFile

Numbered = tuple[int, Piece]

_DEATHS = 3
"""After so many deaths in a row the rest of a piece is given up, where nobody knows what is left of it."""


def drive(
    numbered: Iterable[Numbered], setting: Setting, hands: Hands, work: Work
) -> Iterator[tuple[Numbered, Done]]:
    """What every piece gives, as it comes. No more pieces are taken than there is room for.

    Where a process ends, the pieces it may have ended over are worked through one by one, and where it ends
    again their documents are, so that one document that cannot be survived costs itself and nothing else.
    Raises what ``work`` raises, and UnreadableFile where those who work are gone.
    """
    waiting = iter(numbered)
    under_way: dict[Future[Done], Numbered] = {}
    suspects: list[Numbered] = []
    more = True
    while more or under_way or suspects:
        while more and not suspects and len(under_way) < hands.room:
            if (item := next(waiting, None)) is None:
                more = False
                break
            future = _submitted(item, setting, hands, work)
            if future is None:
                suspects.append(item)
            else:
                under_way[future] = item
        finished, _ = wait(under_way, return_when=FIRST_COMPLETED) if under_way else (set(), set())
        for future in finished:
            item = under_way.pop(future)
            done = _result(future, hands)
            if done is None:
                suspects.append(item)
            else:
                yield item, done
        if suspects and not under_way:
            hands.renew()
            for item in sorted(suspects, key=lambda each: each[0]):
                yield item, _alone(item[1], setting, hands, work)
            suspects = []


def _submitted(item: Numbered, setting: Setting, hands: Hands, work: Work) -> Future[Done] | None:
    try:
        return hands.submit(work, item[1], setting)
    except Exception as error:
        if hands.died(error):
            return None
        raise lost(error) from error


def _result(future: Future[Done], hands: Hands) -> Done | None:
    """What a piece gave; None where a process ended. Raises what the work raised."""
    try:
        return future.result()
    except ServandaError:
        raise
    except (Exception, CancelledError) as error:
        if hands.died(error):
            return None
        raise lost(error) from error


def _alone(piece: Piece, setting: Setting, hands: Hands, work: Work) -> Done:
    """A piece with nothing beside it: whole, or document by document where a process ends over it."""
    if (done := _tried(piece, setting, hands, work)) is not None:
        return done
    # Where processes end whatever they do, the documents are not to blame.
    if _tried(Piece(form="file", paths=()), setting, hands, work) is None:
        raise UnreadableFile(
            "the processes that do the work end as soon as they begin; look at the memory they have"
        )
    found: list[Done] = []
    number = deaths = 0
    known = _documents(piece)
    while deaths < _DEATHS or number < known:
        done = _tried(replace(piece, only=number), setting, hands, work)
        if done is None:
            deaths += 1
            last = deaths == _DEATHS and number >= known
            done = died(*_called(piece, number), "; what follows was not read" if last else "")
        elif not done.tally:
            break
        else:
            deaths = 0
        found.append(done)
        number += 1
    return _together(found)


def _documents(piece: Piece) -> int:
    """How many documents a piece is known to hold at least; 0 where that takes reading it."""
    return {
        "file": len(piece.paths),
        "zip": piece.stop - piece.start,
        "parquet": piece.stop - piece.start,
    }.get(piece.form, 0)


def _called(piece: Piece, number: int) -> tuple[str, str]:
    """A document of a piece by its file and its place there."""
    if piece.form == "file":
        return piece.paths[number], ""
    begins = {
        "jsonl": f"line {piece.first}",
        "warc": f"byte {piece.start}",
        "zip": f"member {piece.start + 1}",
    }
    if piece.form == "parquet":
        return piece.paths[0], f"row {piece.first + number}"
    return piece.paths[0], f"document {number + 1} from {begins.get(piece.form, 'here')}"


def _tried(piece: Piece, setting: Setting, hands: Hands, work: Work) -> Done | None:
    future = _submitted((0, piece), setting, hands, work)
    done = _result(future, hands) if future is not None else None
    if done is None:
        hands.renew()
    return done


def _together(found: list[Done]) -> Done:
    tally: dict[str, int] = {}
    for done in found:
        for key, count in done.tally.items():
            tally[key] = tally.get(key, 0) + count
    return Done(b"".join(done.lines for done in found), tally)
