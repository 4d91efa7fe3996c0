"""How many there are by now, the noun told of an earlier day: "in Oslo we had 75 States Parties; today there are 83"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import noun
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import OF_SOME, Found, replace
from servanda.claiming.reading import Reading

_NOUN = re.compile(
    r"<N\d+> (?:full |new )?(states parties|parties|members|signatories|signatory states|ratifications|signatures)\b"
)
_ELSE = re.compile(
    r"<G\d+>|\bregion|\bcontinent|\battend|\bmeeting of\b.*<N|\bdestroy|\bclear|\breport|\bcasualt|\bnew (?:states parties|parties|members)|\bmore\b|\bof them\b|\bof which\b"
)


def _by_now(reading: Reading, match: re.Match[str]) -> Found | None:
    """The figure of today, of the noun told beside the last figure; where the words tell of something else, none."""
    told = f"{reading.before[-220:]} {match.string[: match.start('n')]}"
    nouns = _NOUN.findall(told)
    if not nouns or _ELSE.search(told):
        return None
    if len(set(nouns)) > 1:
        return None
    made = making.count(noun(nouns[-1]))(reading, match)
    if not isinstance(made, Found) or reading.today is None:
        return made if isinstance(made, Found) else None
    day = reading.value(match, "d")
    if day is not None and day != reading.today:
        return replace(made, as_of=day, note=OF_SOME)
    return replace(made, as_of=reading.today)


_THERE_ARE = r"(?:there (?:are|is)|we (?:are|have|count|number|stand at)|it (?:has|counts|is|stands at)|they (?:are|number)|(?:has|have))"

BY_NOW: tuple[Rule, ...] = (
    rule(
        "today there are so many",
        rf"(?:^|[;,.:] ?|\b(?:and|but|while) )(?:(?:today|now|currently|by now|at present|in {{D}}),? )(?:already )?{_THERE_ARE} (?:already |now |at )*{{N}}(?=[.,;)]|$| (?:and|with)\b)",
        _by_now,
        "When we met in Oslo there were 75 States Parties. Today there are 83",
    ),
    rule(
        "and there are so many now",
        rf"(?:[;,] ?|\b(?:and|but|while) )(?:already )?{_THERE_ARE} (?:already )?{{N}} (?:now|today|by now|at present)(?=[.,;)]|$)",
        _by_now,
        "There were 75 States Parties in September 2012, and there are 83 now",
    ),
)
