"""How many came after a day or an event of the treaty: "of its 151 parties 84 joined after 1 March 1999", "since it entered
into force, 84 states have joined it"."""

from __future__ import annotations

import re
from datetime import date

from servanda.claiming import making
from servanda.claiming.english.phrases import LATELY, MORE, STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.topics import LANDMARKS
from servanda.dates import PartialDate

_DID = r"(?P<v>signed and ratified|ratified(?: or acceded(?: to)?)?|acceded(?: to)?(?: or ratified)?|joined|signed up(?: to)?|come on board|became (?:states )?parties(?: to)?|become (?:states )?parties(?: to)?)"
_IT = r"(?:{U}|it|its|the)"
_FORCE = (
    rf"(?:{_IT} (?:entry in ?to force|coming into (?:force|effect))|{_IT} (?:entered|came|had (?:entered|come)|has been|went|was) (?:in ?to |in )?(?:force|effect)|{_IT} took effect|"
    r"(?:it|{U}) became (?:binding|law|international law)|its taking effect)"
)
_SINCE = rf"(?:since|after|following) (?:(?P<d><D\d+>)|(?P<then>then(?= (?:<H\d+> |a total of |only |another |some )*<N))|(?P<f>{_FORCE})|(?P<a>(?:{{U}}|it|its) (?:was adopted|adoption)))"
_PARTIES = rf"(?:(?:current |present )?states?[- ]parties|(?:current |present )?parties|members|{STATES} (?:in it|on board|that belong to it))(?: (?:to|of) {{U}})?"
_THE = r"(?:the |its |these |those |all |today's |our )*(?:<H\d+> )*"


def _day(reading: Reading, match: re.Match[str], treaty: str | None) -> PartialDate | None:
    """The day from which they are counted: a full one told, or that of the event named."""
    if match.group("d"):
        told: PartialDate = reading.value(match, "d")
        return told if told.exact and not reading.tag(match.group("d")).relative else None
    if match.group("then"):
        return reading.then if reading.then is not None and reading.then.exact else None
    days: list[date] = sorted(day for day, code in LANDMARKS.items() if code == treaty)
    if not days or (match.group("a") and len(days) < 2):
        return None
    return PartialDate.of(days[0] if match.group("a") else days[-1])


def _since(reading: Reading, match: re.Match[str]) -> Found | None:
    """So many of those that act after that day; of all where they are parted from the others."""
    made = making.delta("new_since")(reading, match)
    if not isinstance(made, Found) or (day := _day(reading, match, made.treaty)) is None:
        return None
    said, whole = match.group("v"), _OF_ALL.search(match.group()) is not None
    about = "ratified" if said in ("ratified", "signed and ratified") else "joined"
    if said.startswith(("ratified or", "acceded")) or (whole and about == "joined"):
        about = "deposited"
    bound = said.startswith("bec")  # whom the treaty came to bind by then may have deposited before
    note = UNSURE if bound or match.group("then") or _OF_OTHERS.search(match.string) else ""
    return replace(made, date=day, about=about, total=whole, note=note)


def _of_those(reading: Reading, match: re.Match[str]) -> Found | None:
    return _since(reading, match) if _OF_ALL.search(match.group()) else None


_OF_ALL = re.compile(
    r"\bof (?:the |its |these |those |all |today's |our )*(?:<H\d+> )*(?:<N\d+>|which\b|whom\b|them\b)"
)
_OF_OTHERS = re.compile(r"<G\d+>|<S\d+>|\bregion|\bcontinent|\bmember states of\b")

SINCE_A_DAY: tuple[Rule, ...] = (
    rule(
        "of so many parties so many joined after",
        rf"\b(?:of|among) {_THE}<N\d+> {_PARTIES},? (?:a total of |only |just |as many as )?{{N}} (?:have |had )?{_DID}(?: (?:{{T}}|it))? (?:only |just |well )?{_SINCE}",
        _since,
        "Of the 151 States Parties, a total of 84 ratified or acceded after 1 March 1999",
    ),
    rule(
        "so many of so many parties joined after",
        rf"{{N}} (?:out )?of {_THE}<N\d+> {_PARTIES} (?:have |had )?{_DID}(?: (?:{{T}}|it))? (?:only |just |well )?{_SINCE}",
        _since,
        "84 of its 151 parties joined the Mine Ban Treaty after 1 March 1999",
    ),
    rule(
        "of which so many joined after",
        rf"(?:,| -| –| \() ?(?:of (?:which|whom|these|them),? )?(?:a total of |only |just )?{{N}} (?:of (?:which|whom|them) )?(?:have |had |having )?{_DID}(?: (?:{{T}}|it))? (?:only |just |well )?{_SINCE}",
        _of_those,
        "The Mine Ban Treaty has 151 States Parties, of which 84 joined after 1 March 1999",
        "The Mine Ban Treaty has 151 States Parties, 84 of them having ratified after it entered into force",
    ),
    rule(
        "since it entered into force so many joined",
        rf"\b{_SINCE},? (?:{LATELY} )*(?:a total of |only |just )?{{N}} (?:{MORE} |new )?{STATES} (?:have |had )(?:{LATELY} )*{_DID}(?: (?:{{T}}|it))?(?=[.,;:)]|$| (?:and|bringing|while)\b)",
        _since,
        "Since the Mine Ban Treaty entered into force, 84 states have ratified or acceded to it",
        "It entered into force on 1 March 1999. Since then 84 more states have joined it",
    ),
    rule(
        "so many joined since it entered into force",
        rf"{{N}} (?:{MORE} |new )?{STATES} (?:have |had )?(?:{LATELY} )*{_DID}(?: (?:{{T}}|it))? {_SINCE}(?=[.,;:)]|$| (?:and|bringing|while|on)\b)",
        _since,
        "84 states have joined the Convention since its entry into force",
    ),
)
