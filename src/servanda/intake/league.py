"""The lists of the League of Nations' time, printed in a running form of their own, kept as notes.

They stand in some files above what states did since the Secretary-General became depositary. Their
dates, brackets and remarks run into each other, so nothing in them is taken for an act unseen.
"""

from __future__ import annotations

from dataclasses import dataclass

from servanda.acts import Note
from servanda.intake.participants import NoteMarks
from servanda.intake.reading import Draft
from servanda.intake.text import label, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A participant in a list, with everything printed after it up to the next."""

    line: int | None
    participant: str
    after: tuple[str, ...]


def keep_list(
    title: str, number: int, listed: tuple[Listed, ...], line: int | None, draft: Draft, note_marks: NoteMarks
) -> None:
    """Proposes a note for everybody in the list, and says that it did."""
    name = f"League of Nations list {number}"
    note_marks.elsewhere(title)
    if title:
        at = "" if line is None else f"line {line}, "
        draft.propose(Note(treaty=draft.treaty, mark=name, text=plain(title)), locator=f"{at}{name}, title")
    for place, item in enumerate(listed, 1):
        found = draft.place(label(item.participant).strip("[] "), None)
        state = found if isinstance(found, str) else ""
        note_marks.beside(item.participant, state)
        at = "" if item.line is None else f"line {item.line}, "
        draft.propose(
            Note(
                treaty=draft.treaty,
                mark=name,
                state=state,
                text="; ".join(
                    [plain(item.participant), *(plain(words) for words in item.after if words.strip())]
                ),
            ),
            locator=f"{at}{name}, entry {place}",
            printed=label(item.participant),
        )
    if listed:
        draft.complain(
            f"'{plain(title)[:80]}': a list of the League of Nations' time with {len(listed)} entries",
            line=line,
            where=name,
            hint="kept entry by entry as notes, not as acts",
        )
