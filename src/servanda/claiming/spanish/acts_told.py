"""Spanish: the act of states that words before a day tell of ("Perú lo hizo en 2012"), and the month of a year told before.

Such a day may be called wrong where all that was told before is one sort of act of states, and nothing else that states do.
"""

from __future__ import annotations

import re

from servanda.claiming.model import UNSURE, YEARLESS, Found, replace
from servanda.claiming.reading import Mention, Reading
from servanda.claiming.spanish.dates import MONTHS
from servanda.dates import PartialDate

_SIGNED = re.compile(r"\b(?:firm(?!es)|suscri|rubric)")
_JOINED = re.compile(
    r"\b(?:adhiri|adhier|adherid|adhesi|accedi|(?:se|ha|han) (?:sum|un)(?:ó|ieron|aron|ado|ido|iría)\b)"
)
_BOUND = re.compile(r"\b(?:ratific|refrend|deposit|instrumento)")
_OTHER_DEEDS = re.compile(
    r"\b(?:no|nunca|sin|destru|complet|termin|desmin|inform|plazo|pr[óo]rrog|ley(?:es)?\b|congres|parlament|senado|diputad|"
    r"cámara|asamblea legis|asamblea nacional|gabinete|consejo de|retir|denunci|notific|anunci|aprob|promet|vot|acog|presid|pidi|"
    r"solicit|contribu|reuni|prohib|en vigor|(?:ratificar|firmar|suscribir|adherirse|adherir)\b)"
)
"""What else states do, or have not done; one of them may be what others did too."""


_LEFT = re.compile(r"\b(?:retirada|retiro|denuncia|salida|retir[óa]|retiraron|denunci[óa]|abandon)")
_NOTICE = re.compile(r"\b(?:notific|deposit|comunic)")
_AT_HOME = re.compile(
    r"\b(?:no|nunca|sin|ley(?:es)?\b|congres|parlament|senado|seimas|diputad|anunci|aprob|vot|surt|efect|vigor)"
)


def told(text: str) -> tuple[str, bool]:
    """What a text says last that states did, and whether it says nothing else of them."""
    if _LEFT.search(text) and _SIGNED.search(text) is None and "ratific" not in text:
        return "withdrawal_notice", _AT_HOME.search(text) is None and _NOTICE.search(text) is not None
    ends = {
        event: max(found.end() for found in spans)
        for event, words in (("signature", _SIGNED), ("joined", _JOINED), ("deposit", _BOUND))
        if (spans := list(words.finditer(text)))
    }
    if not ends:
        return "", False
    event = max(ends, key=lambda name: ends[name])
    return event, len(ends) == 1 and _OTHER_DEEDS.search(text) is None


def act_told(reading: Reading, match: re.Match[str]) -> tuple[str, bool]:
    """The act meant: that of the words themselves, else of the sentence up to them, else of the sentence before."""
    event, sure = told(match.group())
    if event:
        return event, sure
    here = match.string[: match.start()]
    event, sure = told(here)
    if event:
        return event, sure
    event, sure = told(reading.before)
    return event, sure and "<S" in reading.before and _GOES_ON.fullmatch(here) is not None


_GOES_ON = re.compile(
    r"(?:<[SDTC]\d+>|[^\w<]|\b(?:y|e|pero|mientras|que|en|el|la|los|las|por su parte|a su vez|después|luego|también|más tarde|además|solo|sólo|país|países|estado|"
    r"vecin[oa]s?|ambos|ambas|todos)\b)*"
)
"""What may stand ahead of who did so too; another verb may be what they did."""


def careful(made: Found | None, *, sure: bool) -> Found | None:
    if sure or made is None:
        return made
    return replace(made, note=UNSURE if made.note == YEARLESS else made.note or UNSURE)


def last_told(reading: Reading, place: int) -> PartialDate | None:
    """The last day told before a place of the sentence, or else by the sentence before."""
    here = reading.places[place]
    before = [item.value for item in reading.found if item.sort == "D" and item.end <= here]
    return before[-1] if before else reading.then


def month_of(
    reading: Reading, told: re.Match[str], match: re.Match[str], last: PartialDate | None
) -> Mention | None:
    """A month without its year that comes after another of its year, told before."""
    month = MONTHS[told["month"]]
    if last is None:
        return None
    # "Two ratified in 2009: Mexico, in May": a month of that year.
    within = _is_a_year(last) and told is not match and match.group("all").startswith(":")
    if not within and ((last.latest - last.earliest).days > _A_MONTH or month < last.earliest.month):
        return None
    at = told.start("month") + (match.start("all") if told is not match else 0)
    begun = reading.places[at]
    day = PartialDate.parse(f"{last.earliest.year:04d}-{month:02d}")
    return Mention("D", begun, begun + len(told["month"]), day)


def _is_a_year(day: PartialDate) -> bool:
    return 363 < (day.latest - day.earliest).days < 367


_A_MONTH = 31
