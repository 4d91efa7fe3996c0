"""French rules of shares: how many of how many, all, none or most of a group."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import (
    ARE,
    DONE,
    GRAMMAR,
    HAVE,
    INSERTED,
    NOT_ANOTHER,
    NOT_HAVE,
    OF_THEM,
    PARTIES,
    STATES,
    THE,
    sense,
)
from servanda.claiming.grammar import Rule
from servanda.claiming.making import count
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import part_of, share_of

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain
_OF = r"(?:(?:des|sur(?: les)?|parmi les|d'entre les|de l'ensemble des)(?: quelque)?)"
STAYS = (
    rf"(?: qui)? ?(?:{NOT_HAVE} (?:pas|jamais)(?: encore)? (?:signée?|ratifiée?|adhéré|rejointe?){NOT_ANOTHER}|"
    r"(?:n'ont|ne l'ont|n'y ont|n'avaient|ne l'avaient)(?: toujours| encore)? ni (?:signée?|ratifiée?|adhéré|rejointe?)(?: {U})?,? ni (?:l'ont |y ont )?(?:signée?|ratifiée?|adhéré|rejointe?)|"
    rf"(?:ne|n'en|n'y) (?:sont|étaient)(?: toujours| encore)? pas(?: encore)? (?:{PARTIES}|liée?s?|signataires)|"
    r"(?:restent|demeurent|sont|se tiennent|restaient|demeuraient)(?: toujours| encore)* (?:en dehors|à l'écart|hors|en marge)(?: {U}|(?= ?[.,;:)]|$)))"
)
"""Words by which states stay outside."""
JOINED = rf"{INSERTED},? ?(?:{HAVE} (?P<v>{DONE})|{ARE} (?:bien )?(?P<w>{PARTIES}|signataires|liée?s)){THE}"


def joined(match: re.Match[str]) -> str:
    """The sense of what a share has done or is."""
    return sense(match.group("v") or match.group("w"))


def _share(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return share_of(lambda _: joined(match))(reading, match)


def _part(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return part_of(lambda _: joined(match), _how_much)(reading, match)


def _how_much(reading: Reading, match: re.Match[str]) -> str | None:
    said = match.group("q")
    if "moitié" in said:
        hedges = [reading.tag(tag).value for tag in re.findall(r"<H\d+>", said)]
        return "more than half" if hedges == ["more_than"] else "half" if not hedges else None
    if "plupart" in said or "majorité" in said:
        return "most"
    return "none" if "aucun" in said or "<N" in said else "all"


SHARES: tuple[Rule, ...] = (
    _figure(
        "share of a group",
        rf"{{N}} {_OF} {{M}} {{G}}{JOINED}",
        _share,
        "22 des 28 membres de l'OTAN ont signé la Convention",
        "27 des 28 États membres de l'UE sont parties à la Convention d'Ottawa",
    ),
    _figure(
        "of m members of a group, n have signed",
        rf"(?:sur|parmi|des|de) (?:les )?{{M}} {{G}},? {{N}} {JOINED[len(INSERTED) :]}",
        _share,
        "Sur les 28 membres de l'OTAN, 20 ont ratifié la Convention",
    ),
    _figure(
        "share of a group, the whole behind",
        rf"{{N}} {{G}} sur {{M}}{JOINED}",
        _share,
        "22 membres de l'OTAN sur 28 ont ratifié la Convention",
    ),
    _figure(
        "part of a group",
        rf"(?P<q>(?:<H\d+> )*la moitié|la (?:plupart|(?:grande |vaste )?majorité)|une (?:large )?majorité|tous|toutes|"
        rf"l'ensemble|la totalité) (?:des|les|de) (?:{{M}} )?{{G}}{JOINED}",
        _part,
        "tous les États membres de l'UE ont ratifié le traité",
        "plus de la moitié des pays africains sont parties à la Convention",
    ),
    _figure(
        "parties, among them all of a group",
        rf"(?P<v>{PARTIES}|signataires),? (?:dont|parmi lesquels|y compris) (?P<q>tous|toutes|la totalité|l'ensemble|la plupart|la majorité) "
        r"(?:des|les|de) (?:{M} )?{G}",
        part_of(sense, _how_much),
        "La Convention compte 100 États parties, dont la plupart des États membres de l'Union européenne",
    ),
    _figure(
        "all of a group",
        rf"(?:les )?(?:{{M}} )?{{G}} (?:ont|sont)(?: désormais| maintenant| aujourd'hui| déjà)? (?P<q>tous|toutes) "
        rf"(?:(?P<v>{DONE})|(?P<w>{PARTIES}|signataires|liés)){THE}",
        _part,
        "Les 27 États membres de l'Union européenne ont tous ratifié la Convention d'Ottawa",
    ),
    _figure(
        "none of a group",
        rf"(?P<q>aucun|aucune|<N\d+>) (?:des )?(?:{{M}} )?{{G}} (?:n'(?:y )?(?:a|avait)(?: jamais| encore)? (?P<v>{DONE})|n'est (?P<w>{PARTIES}|signataire)){THE}",
        _part,
        "Aucun des membres permanents du Conseil de sécurité n'a ratifié le traité",
    ),
    _plain(
        "share of a group that stays outside",
        rf"{{N}} {_OF} (?:<N\d+> )?{{G}}{STAYS}",
        count("outside", group=True),
        "Huit des 32 membres de l'OTAN n'ont pas rejoint la Convention",
    ),
    _plain(
        "of m members of a group, n stay outside",
        rf"(?:sur|parmi|des|de) (?:les )?<N\d+> {{G}},? {{N}}(?: (?:{STATES}|{OF_THEM}))?{STAYS}",
        count("outside", group=True),
        "Sur les 32 membres de l'OTAN, huit n'ont pas signé la Convention",
    ),
    _figure(
        "done by none of a group",
        r"n'(?:a|avait|est|était)(?: encore| toujours| jamais)*(?: été)? (?P<v>ratifiée?|signée?|rejointe?) par (?P<q>aucun|aucune|<N\d+>)(?: des)? (?:{M} )?{G}",
        part_of(sense, lambda r, m: "none" if "<" not in m["q"] or r.tag(m["q"]).value == 0 else None),
        "Le Traité n'a été ratifié par aucun membre de l'OTAN",
    ),
    _figure(
        "most of the signatories",
        rf"(?P<q>(?:<H\d+> )*la moitié|la (?:plupart|majorité)) des {{M}} signataires {HAVE} (?P<v>ratifiée?){THE}",
        part_of(sense, _how_much),
        "plus de la moitié des 108 signataires ont ratifié la Convention",
    ),
)
