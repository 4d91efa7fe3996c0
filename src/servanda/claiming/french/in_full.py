"""French days told in full behind what leads to them: "entrera en vigueur dans les 90 jours, soit le 22 janvier 2021"; and
who signed in the town where a treaty was opened, whoever it was: "la ministre l'a signée le 3 décembre 2008 à Oslo"."""

from __future__ import annotations

import re
from datetime import timedelta

from servanda.claiming.french.dating import ENTERED, LEAVING, ON
from servanda.claiming.french.signs import GRAMMAR, IT, OTHER_THING, SIGNS
from servanda.claiming.grammar import Rule
from servanda.claiming.making import date_of
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import of_subject
from servanda.claiming.romance.of_another import OF_PAPERS, PAPERS, of_no_other, told_of_another
from servanda.claiming.topics import OPENED

_dated, _plain = GRAMMAR.dated, GRAMMAR.plain
_TOWNS = {"CCM": "à oslo", "APMBC": "à ottawa"}
_CEREMONY = timedelta(days=4)


def _in_force(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of entry into force that a time leads to; that of a withdrawal is another."""
    if LEAVING.search(reading.tagged[: match.end()]) or SIGNS.unreal.search(reading.tagged, 0, match.start()):
        return None
    made = date_of("entered_into_force")(reading, match)
    law = OTHER_THING.search(reading.tagged, 0, match.start()) is not None
    return replace(made, note=made.note or UNSURE) if law and isinstance(made, Found) else made


def _signed_there(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day of a signing in the town where the treaty was opened: nobody signed it there later."""
    made = date_of("opened", day="d" if match.group("d") else "e")(reading, match)
    if not isinstance(made, Found) or made.date is None:
        return None
    town, opened = match.group("town") or match.group("there"), OPENED.get(made.treaty or "")
    if opened is None or _TOWNS.get(made.treaty or "") != town:
        return None
    near = made.date.earliest - _CEREMONY <= opened <= made.date.latest + _CEREMONY
    return replace(made, states=(), what="opened_or_signed" if near else "opened")


_OWN = (
    ("adopted", r"adoption(?: à dublin| à oslo)?"),
    ("opened", "ouverture à la signature"),
    ("entered_into_force", r"entrée en vigueur(?: officielle)?"),
)


def _own_day(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day that is called that of an event of the treaty."""
    if OTHER_THING.search(reading.tagged, 0, match.end()) or LEAVING.search(reading.tagged, 0, match.end()):
        return None
    if told_of_another(reading, match, OF_PAPERS) or _OF_WHAT_FOLLOWS.match(reading.tagged, match.end()):
        return None
    event = next(event for event, words in _OWN if re.match(words, match.group("v")))
    made = date_of(event)(reading, match)
    named = re.search(r"<[TC]\d+>", f"{reading.before} {reading.tagged}") is not None
    return made if named or not isinstance(made, Found) else replace(made, note=made.note or UNSURE)


_OF_WHAT_FOLLOWS = re.compile(rf" ?, (?:la |le |les |l'|ce |cette |cet )?{PAPERS}")
"""A law as what the sentence goes on about: "depuis 2006, année de son adoption, la loi belge"."""


ENTERING: tuple[Rule, ...] = (
    _plain(
        "a day, that of its adoption",
        rf"{{D}}(?:,? (?:année|date|jour) d(?:e (?:son|sa|l')|') ?|,? (?:a|avait|aura) (?:vu|marqué|été marquée? par|connu) (?:l'|son )|,? (?:est|était|fut) (?:la date|le jour|l'année) de (?:l'|son ))(?P<v>{'|'.join(words for _, words in _OWN)})(?: {{T}}(?! (?:pour|en|au|aux|à l'égard|dans|chez)\b)|(?= ?[.,;:)]|$))",
        _own_day,
        "Depuis 2010, année de son entrée en vigueur, la Convention a sauvé des vies",
        marks=Mark.OF_THE_TREATY,
    ),
    _plain(
        "in force after a time, that is on",
        rf"{ENTERED}(?![^;.<]{{0,30}} (?:pour|à l'égard d)[^;.<]{{0,12}}<S)(?:[^.;<]|\bart\.|<[NODTC]\d+>){{3,240}}?[ ,»()–-]+(?:soit|à savoir|c'est-à-dire|autrement dit)(?: donc)? (?:le )?{{D}}(?= ?[.,;)]|$)",
        _in_force,
        "entrera en vigueur le premier jour du sixième mois suivant la trentième ratification, à savoir le 1er août 2010",
        "Le Traité entrera en vigueur dans les 90 jours suivant le 24 octobre, soit le 22 janvier 2021",
    ),
)
SIGNED_THERE: tuple[Rule, ...] = (
    _dated(
        "signed in its town on",
        rf"\b(?:(?:a|avait|ont|avaient) (?:officiellement |solennellement )?signé(?: {{T}}| {IT})|(?:l'(?:a|avait|ont)) (?:officiellement |solennellement )?signée?),? (?:(?P<town>à oslo|à ottawa)(?: \(<S\d+>\))?,? (?:le |les )?{{D}}|(?:le |les )?{{E}},? (?P<there>à oslo|à ottawa))",
        lambda r, m: _signed_there(r, m),
        "La ministre a signé la Convention sur les armes à sous-munitions à Oslo le 3 décembre 2008",
    ),
    *(
        _plain(
            f"who {event} on",
            rf"(?<=>),? (?:qui|laquelle|lequel) (?:l'|y )(?:a|avait|ont|avaient) (?:pourtant |cependant |déjà |officiellement |certes |bien )?(?:{verb}){ON}{{D}}",
            of_no_other(of_subject(event), OF_PAPERS),
            example,
            marks=Mark.MAY_BE_DOMESTIC,
        )
        for event, verb, example in (
            (
                "signature",
                "signée?|paraphée?",
                "La Convention n'a toujours pas été ratifiée par Haïti, qui l'a signée en 2009",
            ),
            (
                "deposit",
                "ratifiée?|adhéré",
                "La Convention n'est pas appliquée par le Tchad, qui l'a ratifiée en 2013",
            ),
        )
    ),
)
