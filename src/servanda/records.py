"""The record and the law together: what is known of every treaty, and every state's history under it.

>>> import servanda as sv
>>> day = sv.record().treaty("CCM").on("2015-01-31")
>>> day.counts.consented, day["LTU"].standing
(89, 'party')
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from servanda import places
from servanda.acts import IMPLEMENTING, Adoption, ImplementingAct, participant
from servanda.clock import today
from servanda.dates import parse_day
from servanda.days import Day, StateDay, Tally, tallied
from servanda.engine import Case, General, History, Treaty, reckon
from servanda.engine.articles import owes_anything
from servanda.engine.history import NOTHING, Standing
from servanda.errors import BadDate, UsageError
from servanda.ledger.competing import Told, compete
from servanda.ledger.coverage import SUBJECTS, Coverage, read_coverage, topic
from servanda.ledger.entry import Entry
from servanda.ledger.facts import Disagreement, Fact, facts
from servanda.ledger.sources import Source, SourceFiles
from servanda.ledger.store import Ledger, check_format, read_corrections, read_entries, sound, treaties_in
from servanda.ledger.views import KnownAt, moment_known, view
from servanda.reckoned import Reckoned, described_anew, reaching
from servanda.treaties import MODULES, law_of
from servanda.treaties.general import general_facts
from servanda.treaties.names import find_code

if TYPE_CHECKING:
    from servanda.engine.obligations import Obligation
    from servanda.owing import Owing

SHIPPED = Path(__file__).parent / "record"

VIEWS_KEPT = 64
"""How many views of a treaty at a moment in the past (``known_at``) a record keeps."""


class Record:
    """A record on disk and the law over it. Nothing is read before it is asked for."""

    def __init__(
        self,
        folder: Path | str = SHIPPED,
        ledger: Ledger | None = None,
        coverage: Mapping[str, Coverage] | None = None,
    ) -> None:
        """Raises UnreadableFile where no record is there, RecordError for one made by a newer version.

        A ``ledger`` already read, or not yet written, stands in for the one in the folder; so does ``coverage``.
        """
        self.folder = Path(folder)
        if ledger is None:
            check_format(self.folder)
        self._ledger = ledger
        self._entries: dict[str, tuple[Entry, ...]] = dict(ledger.entries) if ledger is not None else {}
        self._standing: dict[str, tuple[Entry, ...]] = {}
        self._corrections: dict[str, tuple[Entry, ...]] = {}
        self._treaties: dict[tuple[str, datetime | None], TreatyRecord] = {}
        if coverage is not None:
            self.coverages = coverage

    def grown(self, added: Ledger, coverage: Mapping[str, Coverage] | None = None) -> Record:
        """The record with what came in since: a new one, while this one stays as it is.

        Only treaties that the new entries can touch are reckoned again: their own, and those whose law asks about them;
        and of these only the states for which something is not as it was. Only a record made from a ledger can grow.
        """
        if self._ledger is None:
            raise UsageError("a record in a folder grows with its files: open it again")
        entries = dict(self._ledger.entries)
        for code, found in added.entries.items():
            entries[code] = (*entries.get(code, ()), *found)
        sources = {**self._ledger.sources, **added.sources}
        grown = Record(self.folder, Ledger(entries, sources), {**self.coverages, **(coverage or {})})
        if described_anew(self._ledger, added.sources):
            return grown
        touched = {code for code, found in added.entries.items() if found}
        touched |= {
            name.partition("/")[0]
            for name, now in (coverage or {}).items()
            if self.coverages.get(name) != now
        }
        carried = {key: treaty.carried_to(grown) for key, treaty in list(self._treaties.items())}
        touched = reaching(touched, ((code, treaty.consulted) for (code, _), treaty in carried.items()))
        for (code, known_at), treaty in carried.items():
            if code not in touched:
                grown._treaties[code, known_at] = treaty
            elif known_at is None:
                grown._treaties[code, None] = TreatyRecord(grown, code, None, treaty.reckoned)
        return grown

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The codes of all treaties the record has acts for."""
        return treaties_in(self.folder) if self._ledger is None else tuple(sorted(self._ledger.entries))

    def entries(self, code: str) -> tuple[Entry, ...]:
        """Every entry about a treaty, corrected ones included."""
        if code not in self._entries and self._ledger is None:
            self._entries[code] = sound(read_entries(self.folder, code))
        return self._entries.get(code, ())

    def standing_entries(self, code: str) -> tuple[Entry, ...]:
        """The entries from which standing follows. Those on implementation are left unread where they can be: a
        correction never passes from one to the other.
        """
        if code not in self._standing:
            if self._ledger is not None or code in self._entries:
                found = tuple(entry for entry in self.entries(code) if entry.act.KIND not in IMPLEMENTING)
            else:
                found = sound(read_entries(self.folder, code, without=IMPLEMENTING))
            self._standing[code] = found
        return self._standing[code]

    def entries_of_kind(self, code: str, kind: str) -> tuple[Entry, ...]:
        """The entries of one kind of act, with all that correct any; the others are left unread where they can be."""
        if self._ledger is not None or code in self._entries:
            return self.entries(code)
        if code not in self._corrections:
            self._corrections[code] = sound(read_corrections(self.folder, code))
        others = [entry for entry in self._corrections[code] if kind != entry.act.KIND]
        return (*sound(read_entries(self.folder, code, only=kind)), *others)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """The sources of the record, read one by one as they are asked for."""
        return SourceFiles(self.folder) if self._ledger is None else self._ledger.sources

    @cached_property
    def coverages(self) -> Mapping[str, Coverage]:
        """Until when each treaty (``CCM``) and each subject of its implementation (``CCM/votes``) is known to be
        complete. Raises RecordError where a file is damaged.
        """
        return read_coverage(self.folder)

    @cached_property
    def coverage(self) -> Mapping[str, Coverage]:
        """Until when each treaty is known to be complete, of the acts from which standing follows."""
        return {name: covered for name, covered in self.coverages.items() if "/" not in name}

    def coverage_of(self, treaty: str, subject: str) -> Coverage | None:
        """Until when one subject of implementation is known to be complete; None where nobody vouches for that.

        ``subject`` is one of ``SUBJECTS``. A claim about a day after it is unverifiable, not wrong. Raises UsageError
        for another subject, RecordError where the file is damaged.
        """
        if subject not in SUBJECTS:
            raise UsageError(f"no subject of the record is called '{subject}': {', '.join(SUBJECTS)}")
        return self.coverages.get(topic(treaty, subject))

    def treaty(self, name: str, known_at: KnownAt = None) -> TreatyRecord:
        """The treaty people mean by a name or code. Raises UnknownTreaty, with what is near."""
        key = (find_code(name, self.codes, self._titles), moment_known(known_at))
        found = self._treaties.get(key)
        if found is None:
            found = self._treaties[key] = TreatyRecord(self, key[0], key[1])
            self._forget_old_views()
        return found

    def _forget_old_views(self) -> None:
        """Views of the past are asked for seldom and are many: only the latest few are kept."""
        for key in [key for key in list(self._treaties) if key[1] is not None][:-VIEWS_KEPT]:
            self._treaties.pop(key, None)

    @cached_property
    def owing(self) -> tuple[str, ...]:
        """The codes of the treaties in the record under which something is owed that the law here reckons."""
        return tuple(code for code in sorted(self.codes) if code in MODULES and owes_anything(law_of(code)))

    def codes_of(self, names: Iterable[str]) -> tuple[str, ...]:
        """The codes of treaties by the names people use, each once and in order. Raises UnknownTreaty."""
        return tuple(sorted({find_code(name, self.codes, self._titles) for name in names}))

    def _titles(self) -> dict[str, str]:
        """The titles the depositary gives to the treaties that have no law of their own."""
        titles = {}
        for code in self.codes:
            if code not in MODULES:
                titles[code] = self.treaty(code).law.title
        return titles

    def standing(self, code: str, state: str, day: date, known_at: KnownAt = None) -> Standing:
        """A state's standing under a treaty on a day, by codes: the quick way in."""
        found = self._treaties.get((code, None)) if known_at is None else None
        history = (found or self.treaty(code, known_at)).histories.get(state)
        return history.on(day) if history is not None else NOTHING

    def state(self, name: str, on: date | str | None = None) -> StateRecord:
        """Everything the record knows about one participant. Raises UnknownPlace."""
        day = parse_day(on) if on is not None else today()
        return StateRecord(self, places.resolve(name, day).code)


class TreatyRecord:
    """One treaty: its law, the facts the record holds about it, and every state's history."""

    def __init__(
        self, record: Record, code: str, known_at: datetime | None, reckoned: Reckoned | None = None
    ) -> None:
        self.record = record
        self.code = code
        self.known_at = known_at
        self.reckoned = reckoned or Reckoned()
        """What was last reckoned of it, by this record or by the one it grew out of."""
        self.beside: dict[str, Any] = {}
        """What others made of it that holds until something touches it, by name."""
        self._told: dict[str, list[Told]] = {}
        self.consulted: set[str] = set()
        """The other treaties the law of this one has asked about so far."""

    def carried_to(self, record: Record) -> TreatyRecord:
        """The same treaty as part of another record, which says the same about it: nothing is reckoned again."""
        carried = TreatyRecord(record, self.code, self.known_at, self.reckoned)
        found = {name: value for name, value in list(vars(self).items()) if name not in vars(carried)}
        owing = found.pop("owing", None)
        if owing is not None:
            found["owing"] = owing.carried_to(carried)
        vars(carried).update(found)
        carried._told, carried.beside = dict(self._told), dict(self.beside)
        # After the rest: whatever was reckoned by then has noted here what it asked about.
        carried.consulted = set(self.consulted)
        return carried

    @cached_property
    def _weighed(self) -> tuple[list[Fact], list[Disagreement]]:
        return facts(view(self.record.standing_entries(self.code), self.known_at), self.record.sources)

    @property
    def facts(self) -> list[Fact]:
        """The acts that stand, of those from which standing follows."""
        return self._weighed[0]

    @cached_property
    def implementation(self) -> tuple[Fact, ...]:
        """The acts of implementation that stand, rivals among them, in no order that means anything."""
        by_state: dict[str, list[Entry]] = {}
        for entry in view(self.record.entries(self.code), self.known_at):
            if entry.act.KIND in IMPLEMENTING:
                by_state.setdefault(participant(entry.act), []).append(entry)
        return tuple(
            fact
            for state, entries in by_state.items()
            for fact in self.reckoned.facts(state, tuple(entries), self.record.sources)
        )

    def _told_of(self, kind: str) -> list[Told]:
        """What the record holds of one kind; no other is read for it."""
        if kind not in self._told:
            if "implementation" in self.__dict__:
                stand: Iterable[Fact] = self.implementation
            else:
                entries = view(self.record.entries_of_kind(self.code, kind), self.known_at)
                stand = facts([entry for entry in entries if kind == entry.act.KIND], self.record.sources)[0]
            self._told[kind] = compete((fact for fact in stand if kind == fact.act.KIND), self.record.sources)
        return self._told[kind]

    def told(self, kind: type[ImplementingAct], state: str | None = None) -> list[Told]:
        """What the record holds of one kind of implementation, each thing once with its rival accounts; of one state,
        or of all.
        """
        found = self._told_of(kind.KIND)
        return [told for told in found if state is None or participant(told.act) == state]

    @property
    def disagreements(self) -> list[Disagreement]:
        """Where the sources of the record cannot all be right."""
        return self._weighed[1]

    @cached_property
    def law(self) -> Treaty:
        """The treaty's own module, or the generic one."""
        adoption = self.general.adoption
        title = adoption.act.title if adoption is not None and isinstance(adoption.act, Adoption) else ""
        return law_of(self.code, title)

    @cached_property
    def general(self) -> General:
        """What holds for the treaty as a whole."""
        return general_facts(self.code, self.facts)

    @cached_property
    def histories(self) -> dict[str, History]:
        """The history of every participant that did anything, by place code."""
        law, general = self.law, self.general
        return {
            state: self.reckoned.history(
                law,
                Case(
                    treaty=self.code,
                    state=state,
                    general=general,
                    facts=found,
                    ceased_on=places.place(state).ceased_on,
                    elsewhere=lambda code, state=state: self._elsewhere(code, state),  # type: ignore[misc]
                    facts_elsewhere=lambda code, state=state: self._facts_elsewhere(code, state),  # type: ignore[misc]
                ),
                reckon,
            )
            for state, found in self.facts_by_state.items()
        }

    @cached_property
    def turning_days(self) -> tuple[int, ...]:
        """The ordinals of all days on which some state's standing changes, in order."""
        return tuple(sorted({point for history in self.histories.values() for point in history.points}))

    @cached_property
    def tallies(self) -> tuple[Tally, ...]:
        """How many states each word held for before the first turning day, and from each of them on."""
        return tallied(self.histories.values(), self.turning_days)

    @cached_property
    def owing(self) -> Owing:
        """What its states owe."""
        from servanda.owing import Owing

        return Owing(self)

    def _elsewhere(self, code: str, state: str) -> History | None:
        self.consulted.add(code)
        if code not in self.record.codes:
            return None
        return self.record.treaty(code, self.known_at).histories.get(state)

    def _facts_elsewhere(self, code: str, state: str) -> tuple[Fact, ...] | None:
        self.consulted.add(code)
        if code not in self.record.codes:
            return None
        return self.record.treaty(code, self.known_at).facts_by_state.get(state, ())

    @cached_property
    def facts_by_state(self) -> dict[str, tuple[Fact, ...]]:
        """The acts that stand, by the participant who did them."""
        by_state: dict[str, list[Fact]] = {}
        for fact in self.facts:
            state = participant(fact.act)
            if state:
                by_state.setdefault(state, []).append(fact)
        return {state: tuple(found) for state, found in by_state.items()}

    def on(self, day: date | str, known_at: KnownAt = None) -> Day:
        """The treaty on a day. Raises BadDate for what is no day, or one before the treaty was adopted."""
        when = parse_day(day)
        treaty = self if known_at is None else self.record.treaty(self.code, known_at)
        adopted = treaty.law.adopted
        if adopted is not None and when < adopted:
            raise BadDate(
                f"{when.isoformat()} is before {treaty.code} was adopted on {adopted.isoformat()}: "
                "ask for that day or a later one"
            )
        return Day(treaty, when)


class StateRecord:
    """One participant across all treaties of the record."""

    def __init__(self, record: Record, code: str) -> None:
        self.record = record
        self.code = code

    def on(self, day: date | str, known_at: KnownAt = None) -> dict[str, StateDay]:
        """Its standing under every treaty adopted by then, by treaty code."""
        when = parse_day(day)
        found = {}
        for code in self.record.codes:
            treaty = self.record.treaty(code, known_at)
            if treaty.law.adopted is None or treaty.law.adopted <= when:
                found[code] = treaty.on(when)[self.code]
        return found

    def obligations(
        self, on: date | str, known_at: KnownAt = None, treaties: Iterable[str] | None = None
    ) -> tuple[Obligation, ...]:
        """What it owes on a day, in the order of treaties, articles and years; under these treaties, or all.

        Only what had been done by then counts. Raises BadDate, UnknownTreaty.
        """
        when = parse_day(on)
        codes = self.record.owing if treaties is None else self.record.codes_of(treaties)
        return tuple(
            owed for code in codes for owed in self.record.treaty(code, known_at).owing.of(self.code, when)
        )


@lru_cache(maxsize=1)
def shipped() -> Record:
    """The record that comes with servanda."""
    return Record(SHIPPED)
