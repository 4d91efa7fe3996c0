"""A mixed corpus of documents, each made from its number alone: the same number gives the same document.

One in a hundred is about a treaty: passages of the samples in ``tests/claims/samples``, one figure in ten changed,
among prose. One in a hundred only sounds like it: conventions, protocols, parties and signatories of other things.
The others speak of something else altogether, with as many states, figures and dates.
"""

from __future__ import annotations

import random
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SAMPLES = Path(__file__).parents[1] / "tests" / "claims" / "samples" / "english.toml"
KINDS = ("about a treaty", "sounds like it", "of other things")


@dataclass(frozen=True, slots=True)
class Text:
    """A document: what kind it is of, its day, its words."""

    kind: str
    date: str
    text: str


STATES = (
    "Norway|Austria|Mexico|Chile|Ghana|Japan|Lithuania|Laos|Lebanon|South Africa|New Zealand|Costa Rica|Zambia|Peru|"
    "Canada|Ireland|Germany|France|the United Kingdom|Italy|Portugal|Senegal|Malawi|Iraq|Vanuatu|the Philippines|"
    "Bosnia and Herzegovina|Guinea-Bissau|Brazil|Kenya|Sweden|Finland|Poland|Turkey|Egypt|India"
).split("|")
MONTHS = "January February March April May June July August September October November December".split()
NAMES = (
    "Hansen Moreau Okafor Lindqvist Castillo Tanaka Novak Fischer Mensah Petrov Rossi Haddad Silva Murphy Kowalski "
    "Banda Nguyen Schmidt Larsen Duarte Keller Abebe Ivanova Costa Rahman Weber Dlamini Fournier Alvarez Yilmaz"
).split()
TOWNS = (
    "Bergen Graz Puebla Valparaiso Tamale Nagoya Kaunas Savannakhet Tripoli Durban Dunedin Cartago Ndola Arequipa "
    "Halifax Galway Leipzig Lyon Leeds Turin Porto Thies Zomba Basra Cebu Tuzla Bafata Recife Mombasa Uppsala"
).split()
THINGS = (
    "railway harbour library orchard vaccine bridge reservoir museum ferry hospital stadium observatory bakery "
    "greenhouse tramway theatre lighthouse school market laboratory quarry cinema airport nursery canal dairy archive"
).split()
QUALITIES = (
    "northern regional independent voluntary seasonal urban coastal experimental municipal private restored wooden "
    "electric historic temporary mobile central ambitious modest crowded quiet"
).split()
DOINGS = (
    "opened repaired measured visited painted extended inspected financed photographed renamed cleaned insured "
    "translated surveyed heated planted described replaced catalogued tested leased flooded reviewed"
).split()

OTHER = (
    "The {quality} {thing} in {town} was {doing} by {n} volunteers on {day}, said {name}.",
    "In {state} some {n} {thing} workers were hired in {month} {year}, nearly {m} of them for the {quality} season.",
    "{name} bought {m} tickets for the {thing} and sold {n}; the rest were {doing}.",
    "Prices rose by {p}% in {town} and fell by {p}% in {state}, where the {thing} has been {doing} twice.",
    "Rain is expected over {town} until {day}, with {n} millimetres in the {quality} hills.",
    "More than {n} people watched {state} play {state} in the {quality} {thing} at {town}.",
    "Dr {name} of {town} has {doing} {m} samples since {year}, about a third of them from the {thing}.",
    "The {thing} had {doing} its {quality} wing before {name} arrived, and nobody minded.",
    "What does the {quality} {thing} cost, and who has {doing} it?",
    "A train from {town} to {town} takes {m} minutes longer than in {year}.",
    "She wrote to {name}: the {thing} would be {doing} as soon as the snow had gone.",
    "{state} and {state} sold {n} tonnes of barley, {m} fewer than the year before.",
    "On {day} the council of {town} let the {quality} {thing} to {name} for {m} years.",
    "Nobody in {town} remembers why the {thing} was {doing}, or by whom.",
    "The new {thing} has {m} rooms, a {quality} roof and a view over {town}.",
)
LIKE = (
    "The annual convention of {thing} owners met in {town} on {day} with {n} guests from {state} and {state}.",
    "Under the data protocol of {year}, {m} parties share the {thing}; {n} signatories of the petition objected.",
    "The nuclear plant near {town} was {doing} for {m} days; {state} imported {p}% of its power.",
    "The treaty of friendship between the clubs of {town} and {town} was signed by {name} in {year}.",
    "All {m} member schools have ratified the statutes of the {thing} union since {month} {year}.",
    "Miners of the {town} pits left the {quality} shafts, where {n} tonnes of coal are mined each month.",
    "{name} joined the party of the {thing} owners in {year} and became its {m}th chair on {day}.",
    "The protocol officer of {state} reported that {n} people had signed the book by {day}.",
    "A cluster of {m} {quality} houses, each with a {thing}, entered the register on {day}.",
    "Parties are held in the {thing}, and a deposit of {n} is needed before {month} {year}.",
)
AROUND = (
    "Delegates met {name} of {town} beside the {quality} {thing} before the session began.",
    "Survivors from {state} spoke of the fields they could not plant, and of the years of work that lie ahead.",
    "The campaign has its office in {town} and was {doing} by {name} in {year}.",
    "Clearance teams in {state} work from dawn, mark what they find and report every {thing} they pass.",
    "Victim assistance remains the least funded part of the work, {name} said.",
    "The meeting heard statements by {state}, {state} and {state}, and closed with a film.",
    "No community should have to wait another generation to use its {thing} again.",
    "The report describes in {m} pages how the programme was {doing} and what it cost {state}.",
)


def document(number: int, among: int = 100) -> Text:
    """The document of a number; one of each of the first two kinds ``among`` so many."""
    chance = random.Random(number)
    kind = KINDS[min(number % among, 2)]
    year = chance.randrange(2009, 2025)
    day = f"{year}-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}"
    if kind == KINDS[0]:
        passages = _passages()
        chosen = [chance.choice(passages) for _ in range(chance.randrange(2, 6))]
        day = chosen[0][0]
        parts = [_changed(text, chance) for _, text in chosen]
        parts += [paragraph(AROUND, chance, 3) for _ in range(chance.randrange(2, 5))]
        parts += [paragraph(OTHER, chance, 3) for _ in range(chance.randrange(1, 3))]
        chance.shuffle(parts)
    else:
        sentences = OTHER if kind == KINDS[2] else (*LIKE, *OTHER[:5])
        parts = [paragraph(sentences, chance, 4) for _ in range(chance.randrange(2, 7))]
    return Text(kind, day, "\n\n".join(parts))


def report(words: int, seed: int = 1) -> str:
    """A report of so many words: half of it passages of the samples, half of it prose of the same subject."""
    chance = random.Random(seed)
    parts: list[str] = []
    while sum(len(part.split()) for part in parts) < words:
        parts.append(_changed(chance.choice(_passages())[1], chance))
        parts.append(paragraph((*AROUND, *AROUND, *OTHER), chance, 2))
    return "\n\n".join(parts)


@cache
def _passages() -> list[tuple[str, str]]:
    return [
        (item.get("date", "2015-01-31"), item["text"])
        for item in tomllib.loads(SAMPLES.read_text(encoding="utf-8"))["passage"]
    ]


def _changed(text: str, chance: random.Random) -> str:
    """A passage with one figure in ten off by a few, as in the world."""
    return re.sub(
        r"\b\d{2,3}\b(?![-/%])",
        lambda found: str(int(found[0]) + chance.randrange(1, 9)) if chance.random() < 0.1 else found[0],
        text,
    )


def paragraph(sentences: tuple[str, ...], chance: random.Random, count: int) -> str:
    """So many of the sentences, their gaps filled."""
    return " ".join(_filled(chance.choice(sentences), chance) for _ in range(count))


def _filled(sentence: str, chance: random.Random) -> str:
    words = {
        "state": lambda: chance.choice(STATES),
        "town": lambda: chance.choice(TOWNS),
        "thing": lambda: chance.choice(THINGS),
        "quality": lambda: chance.choice(QUALITIES),
        "doing": lambda: chance.choice(DOINGS),
        "name": lambda: chance.choice(NAMES),
        "month": lambda: chance.choice(MONTHS),
        "year": lambda: str(chance.randrange(1990, 2025)),
        "day": lambda: f"{chance.randrange(1, 29)} {chance.choice(MONTHS)} {chance.randrange(1990, 2025)}",
        "n": lambda: f"{chance.randrange(100, 90_000):,}",
        "m": lambda: str(chance.randrange(3, 120)),
        "p": lambda: f"{chance.randrange(1, 99) / 2:g}",
    }
    filled = re.sub(r"\{(\w+)\}", lambda found: words[found[1]](), sentence)
    return filled[0].upper() + filled[1:]
