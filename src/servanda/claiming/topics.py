"""Which treaty a passage is about."""

from __future__ import annotations

from collections import Counter
from datetime import date

from servanda.claiming.reading import Reading
from servanda.claiming.scan import Scanner


class Topic:
    """Which treaty a passage is about: the last one named, or the one the document is mostly about.

    A treaty's name counts for more than the words of its subject ("cluster bombs"); where neither occurs, a date
    that belongs to one treaty alone (30 May 2008) tells.
    """

    def __init__(self, scan: Scanner, text: str, title: str) -> None:
        whole = f"{title}\n{text}"
        weight: Counter[str] = Counter()
        for found in scan.treaties.finditer(whole):
            weight[scan.codes[found.lastgroup or ""]] += 3
        for code, words in scan.topics:
            weight[code] += sum(1 for _ in words.finditer(whole))
        del weight[""]
        weight = +weight  # without the treaties that do not occur
        ranked = weight.most_common(2)
        self._main = ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]) else None
        # Before any treaty is named, a text that names several later is about none of them for certain.
        alone = len(weight) == 1 or (title and any(scan.treaties.finditer(title)))
        self._opening = self._main if alone else None
        self._scan = scan
        self._text = text
        self._words: str | None = None
        self._day: str | None = None
        self.named: list[str] = []

    def pass_over(self, start: int, end: int) -> None:
        """Take note of what a sentence that is not read further names."""
        for code, words in self._scan.topics:
            if words.search(self._text, start, end):
                self._words = code
        for found in self._scan.treaties.finditer(self._text, start, end):
            self.named.append(self._scan.codes[found.lastgroup or ""])

    def at(self, reading: Reading) -> str | None:
        """The topic of a sentence that names no treaty itself: what was named last, or spoken of last."""
        for code, words in self._scan.topics:
            if words.search(self._text, reading.start, reading.end):
                self._words = code
        before = self.named[-1] if self.named else None
        for item in reading.found:
            if item.sort == "T":
                self.named.append(item.value)
            elif item.sort == "D" and item.value.exact:
                self._day = self._day or LANDMARKS.get(item.value.earliest)
        if before == "":
            # Another treaty was named last; "the Convention" may be that one.
            return self._main if self._main in self.named else ""
        if before or self._words:
            return before or self._words
        return self._opening if not self.named else self._main or self._day


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
