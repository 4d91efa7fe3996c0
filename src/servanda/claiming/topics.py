"""Which treaty a passage is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from servanda.claiming.opened import OPENED as OPENED
from servanda.claiming.reading import Mention
from servanda.claiming.scan import Scanner, stretch
from servanda.claiming.sieve import Stretch, small


class Topic:
    """Which treaty a passage is about: the last one named, or the one the document is mostly about.

    A treaty's name counts for more than the words of its subject ("cluster bombs"); where neither occurs, a date
    that belongs to one treaty alone (30 May 2008) tells.
    """

    def __init__(self, scan: Scanner, text: Stretch, title: str) -> None:
        named = stretch(scan, title, 0, len(title))
        written = f"{title}\n{text.text}"
        whole = Stretch(written, 0, len(written), small(written), named.signs | text.signs)
        weight: Counter[str] = Counter()
        for found in scan.treaties.within(whole):
            weight[scan.codes[found.lastgroup or ""]] += 3
        self.unnamed = not weight
        """Whether no treaty is named in the whole text, title and all: its subject is told by other words only."""
        for code, words in scan.topics:
            weight[code] += sum(1 for _ in words.within(whole))
        others = weight.pop("", 0)
        weight = +weight  # without the treaties that do not occur
        self.of_others = bool(others) and not weight
        """Whether a text names treaties, and none of ours nor any words of their subjects."""
        ranked = weight.most_common(2)
        self.main: str | None = (
            ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]) else None
        )
        # Before any treaty is named, a text that names several later is about none of them for certain.
        alone = len(weight) == 1 or (title and any(scan.treaties.within(named)))
        self._opening = self.main if alone else None
        self._scan = scan
        self._words: str | None = None
        self._spoken: tuple[str, ...] = ()
        self._first = tuple(
            code for code, words in scan.topics if code and title and any(words.within(named))
        )
        self._day: str | None = None
        self._named: list[str] = []
        self._recent: tuple[str, ...] | None = ()

    @property
    def recent(self) -> tuple[str, ...]:
        """The treaties named so far, the last one last; of those long ago each only where it was named last."""
        if self._recent is None:
            if len(self._named) > 2 * _REMEMBERED:
                long_ago = dict.fromkeys(reversed(self._named[:-_REMEMBERED]))
                self._named = [*reversed(long_ago), *self._named[-_REMEMBERED:]]
            self._recent = tuple(self._named)
        return self._recent

    def _name(self, code: str) -> None:
        self._named.append(code)
        self._recent = None

    def around(self) -> tuple[str, ...]:
        """What the document is mostly about, and what was spoken of first and last by other words than a name."""
        return tuple(dict.fromkeys(code for code in (self.main, *self._first, *self._spoken) if code))

    def pass_over(self, part: Stretch) -> None:
        """Take note of what a sentence that is not read further names."""
        self._speak(part)
        for found in self._scan.treaties.within(part):
            self._name(self._scan.codes[found.lastgroup or ""])

    def _speak(self, part: Stretch) -> None:
        told = []
        for place in self._scan.topic_worth.worth(part.signs):
            code, words = self._scan.topics[place]
            if any(words.within(part)):
                self._words = code
                told.append(code)
        if told:
            self._spoken = tuple(told)
            self._first = self._first or self._spoken

    def at(self, part: Stretch, mentioned: Sequence[Mention]) -> str | None:
        """The topic of a sentence that names no treaty itself: what was named last, or spoken of last."""
        self._speak(part)
        before = self._named[-1] if self._named else None
        for item in mentioned:
            if item.sort == "T" and not self._a_protocol(part, item):
                self._name(item.value)
            elif item.sort == "D" and item.value.exact:
                self._day = self._day or LANDMARKS.get(item.value.earliest)
        if before == "":
            # Another treaty was named last; "the Convention" may be that one.
            return self.main if self.main in self._named else ""
        if before or self._words:
            return before or self._words
        return self._opening if not self._named else self.main or self._day

    def _a_protocol(self, part: Stretch, item: Mention) -> bool:
        """Whether a treaty the record does not hold is a protocol beside one named before: "the Convention" is none."""
        return item.value == "" and bool(self._named) and part.text[item.start :][:8].lower() == "protocol"


_REMEMBERED = 40
"""Names of treaties kept in full: a long document need not carry all it ever named from sentence to sentence."""

LANDMARKS: dict[date, str] = {
    date(2008, 5, 30): "CCM",
    date(2010, 8, 1): "CCM",
    date(1997, 9, 18): "APMBC",
    date(1999, 3, 1): "APMBC",
    date(2013, 4, 2): "ATT",
    date(2014, 12, 24): "ATT",
    date(2017, 7, 7): "TPNW",
    date(2021, 1, 22): "TPNW",
    date(1997, 4, 29): "CWC",
    date(2006, 11, 12): "CCW-PV",
}
"""Days on which one treaty alone was adopted or entered into force."""
