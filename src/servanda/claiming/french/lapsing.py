"""French words for time since an event of a treaty: "dix ans après son entrée en vigueur", "le 20e anniversaire"."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.making.lapses import ANNIVERSARY, OF_THE_TREATY, delay, lapse
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.lapsing import Lapses, lapses

_EVENT = (
    r"(?:adopt(?:ion|ée?)|conclu(?:sion|e)|création|naissance|ouverture(?: (?:du|de la|de l') ?<[TC]\d+>)? (?:à|de) (?:la |sa )?signature|ouverte? à (?:la )?signature|"
    r"sign(?:ature|ée?)|entrée en vigueur|entrée? en vigueur|en vigueur)"
)
_EVENTS = (
    ("adopted", re.compile(r"adopt|conclu|créat|naissance")),
    ("opened", re.compile(r"\bsign|ouvert")),
    ("entered_into_force", re.compile(r"vigueur")),
)
_LAPSES = lapses(
    GRAMMAR,
    Lapses(
        units=(
            ("years", re.compile("an")),
            ("months", re.compile("mois")),
            ("weeks", re.compile("semaine")),
            ("days", re.compile("jour")),
        ),
        unit=r"(?:ans?|années?|mois|semaines?|jours?)",
        events=_EVENTS,
        event=_EVENT,
        happened=r"(?:adoptée?|signée?|ouverte? à la signature|(?:est |était )?(?:entrée?|entrait|entrant|entra|entre) en vigueur)",
        after=r"(?:après|depuis)",
        later=r"(?:plus tard|après(?! <| l'| la| le| son| sa))",
        it=r"(?:elle|il|celle-ci|celui-ci)",
        first=r"(?P<one>premi(?:er|ère))",
        kept=r"(?:anniversaire|année)",
        of=r"(?:de |depuis )?(?:l'|la |son |sa )?",
        of_treaty=r"(?:de |du |d')(?:la |l'|le |ce |cette )?",
        due=re.compile(
            r"(?:délai|période|limite|maximum|dans les|dans un|pendant|tous les|d'ici)(?: [\w']+)? $"
        ),
        else_=re.compile(r"\b(?:réunion|conférence|campagne|loi|guerre|conflit|rapport|processus)\b"),
        examples=(
            "Deux ans après son adoption, la Convention est entrée en vigueur",
            "La Convention est entrée en vigueur deux ans après son adoption",
            "La Convention fut adoptée en mai 2008 et est entrée en vigueur deux ans après",
            "Dix ans après son entrée en vigueur, la Convention se porte bien",
            "Deux ans plus tard, la Convention entrait en vigueur",
            "le dixième anniversaire de l'entrée en vigueur",
            "le 20e anniversaire de la Convention",
            "les 25 ans de la Convention",
        ),
    ),
)


def _took(reading: Reading, match: re.Match[str]) -> Found | None:
    made = delay(reading, match)
    return replace(made, about="months" if match.group("u") == "mois" else "years") if made else None


LAPSES = (
    *_LAPSES,
    GRAMMAR.plain(
        "took so long to ratify",
        r"{S},? (?:a |aura |avait )?(?:finalement |pourtant )?mis {N} (?P<u>ans|mois)(?! et) (?:avant de|pour|à) (?:la |le )?ratifier\b",
        _took,
        "Le Canada a mis plus de six ans à ratifier la Convention",
    ),
    GRAMMAR.plain(
        "the treaty keeps its n years",
        r"{T},? (?:qui )?(?:fête|fêtait|fêtera|célèbre|célébrait|célébrera|(?:a|vient de) (?:fêter?|fêté|célébrer|célébré))(?: [^.;,<]{1,25}| <D\d+>)?,? ses {N} (?P<u>ans)\b(?! de)",
        lapse(_EVENTS, said=OF_THE_TREATY, named=lambda _: ANNIVERSARY),
        "La Convention fête ses 10 ans",
    ),
)
