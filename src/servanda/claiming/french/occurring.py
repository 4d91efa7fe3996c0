"""French acts whose day is told in other tenses and orders: "le 10 juillet, le Luxembourg remettait", "ne l'a ratifiée qu'en 2017"."""

from __future__ import annotations

import re
from datetime import timedelta

from servanda.claiming.french.dating import ON
from servanda.claiming.french.peoples import PEOPLES
from servanda.claiming.french.signs import GRAMMAR, INSTRUMENT
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import date_of, dated
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import of_subject, spoken_of
from servanda.dates import PartialDate

_dated, _plain = GRAMMAR.dated, GRAMMAR.plain
_THE = r"(?:la |le |l'|les )?"
_STATE = rf"{_THE}(?:(?:république|gouvernement|royaume|principauté|état)(?: [a-z]{{5,14}})? (?:de la |du |de l'|des |de |d'))?{{S}}"
"""A state, and what it is in full: "la République de"."""
_WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_FRONTED = rf"(?:^|(?<=[;:] )|(?<=\bque )|(?<=\bet ))(?:(?:le |ce |en |dès le |dès |hier,? |c'est (?:donc )?le )?(?:{_WEEKDAY},? )?(?:le )?{{D}})(?: à (?:new york|oslo|genève|l'onu)| au siège (?:de l'onu|des nations unies)[^,;.<]{{0,15}})?,? "
"""A day at the head of a clause: "Le 10 juillet,", "lundi 12 mars,"."""
_DEPOSITS = rf"(?:(?:a|avait|ont|avaient) (?:officiellement |formellement )?(?:déposé|remis|transmis)|dépose|déposait|déposa|remet|remettait|remit|transmettait|transmit)(?: (?:à l'onu|à new york|aux nations unies|au siège de l'onu|au secrétaire général(?: de l'onu| des nations unies)?|auprès de l'onu))? (?:{INSTRUMENT}|le <O\d+> instrument|(?:ses|son|l') ?instruments?(?= (?:auprès|à l'onu|aux nations|au secrétaire)|[.,;]|$))"
_RATIFIES = r"(?:(?:l'|y |la |le )?(?:a|avait|ont) (?:officiellement |finalement |enfin )?(?:ratifiée?|adhéré)|(?:la |le |y )?(?:ratifie|ratifiait|ratifia|adhère|adhérait|adhéra)|(?:achève|achevait|finalise|finalisait|a achevé|a finalisé) (?:la |sa |le processus de |la procédure de )ratification)"
_SIGNS = r"(?:(?:l'|la |le )?(?:a|avait) (?:officiellement )?(?:signée?|paraphée?)|(?:la |le )?(?:signe|signait|signa|parapha|paraphait)|(?:a |avait )?(?:appose|apposait|apposa|apposé) sa signature)"
_AND_TREATY = r"(?: (?:à|au|sur|de|du)?)?(?: ?{T}|(?= ?[.,;:)]|$))"
_ONLY = r"(?:qu'|que )(?:(?:le|en|fin|début|ce) )*"
_NOT_ELSEWHERE = r"(?! (?:(?:à |de )?(?:la|le|les|l'|un|une|cet|cette|ce|son|sa|leur)|aux?|du) ?(?!<[TC]|siège|secrétar|dépositaire|nations unies|convention|traité|texte))"
"""Not "joined only in 2004 the European Union", whatever treaty was told before."""
_ORGANIZATION = re.compile(
    r"<G\d+>(?!,? (?:[eé]tat|pays|membre))|\b(?:onu|nations unies|otan|cour pénale|statut de rome|organisation|communauté européenne|conseil de l'europe)\b"
)
"""What else a state joins."""


def _of_an_organization(reading: Reading, match: re.Match[str]) -> bool:
    """Whether what a state joined so late may be an organization told of before it, or right behind."""
    told = reading.tagged[: match.end() + _RIGHT_BEHIND]
    if " n'y a" in match.group():
        told = f"{reading.before} {told}"
    return _ORGANIZATION.search(told) is not None


_RIGHT_BEHIND = 25


def _same_day(event: str) -> Make:
    """The day told before, of what somebody did "le même jour"; of "alors" it is not certain that the very day is meant."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states, sure = spoken_of(reading, match)
        here = reading.places[match.start()]
        told = [item for item in reading.found if item.sort == "D" and item.end <= here]
        before = [item for item in reading.told if item.sort == "D"]
        if not (told or before) or not states:
            return None
        day, today = (told or before)[-1].value, reading.today
        # The one day of an act told just before; that a treaty "will enter into force" on a day is told in between.
        plain = bool(told) or (len(before) == 1 and _ACT.search(reading.before) is not None)
        if today is not None and day.earliest > today.latest:
            day, plain = today, False
        made = dated(reading, match, event, day, states)
        loose = (
            not (sure and plain and day.exact)
            or match.group("day") in _LOOSE
            or any(each.relative for each in told)
        )
        return made if made is None or not loose else replace(made, note=UNSURE)

    return make


def _of_people(reading: Reading, match: re.Match[str], event: str) -> Found | None:
    """The day of an act of the state that an adjective names."""
    return dated(reading, match, event, reading.value(match, "d"), (PEOPLES[match.group("people")],))


_DAYS_ON = {"la veille": -1, "l'avant-veille": -2, "le lendemain": 1}


def _the_eve(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day before, or after, the one told last: in words that may count from another, and are called wrong by none."""
    states, _ = spoken_of(reading, match)
    here = reading.places[match.start()]
    told = [item.value for item in (*reading.told, *reading.found) if item.sort == "D" and item.start < here]
    if not told or not told[-1].exact or len(states) != 1:
        return None
    day = PartialDate.of(told[-1].earliest + timedelta(days=_DAYS_ON[match.group("day")]))
    made = dated(reading, match, "deposit", day, states)
    return None if made is None else replace(made, note=UNSURE)


_ACT = re.compile(r"(?:ratifi|sign|adhér|dépos|remi|ouvert)(?!.*\ben vigueur\b)")
_LOOSE = ("alors", "à l'époque", "à cette occasion", "à cette date")
_THAT_DAY = r"(?P<day>le même jour|ce jour-là|le jour même|ce même jour|à la même date|en même temps|alors|à l'époque|à cette occasion|à cette date)"
_OF_A_PEOPLE = "|".join(sorted(map(re.escape, PEOPLES), key=len, reverse=True))
_DOMESTIC = Mark.MAY_BE_DOMESTIC

FIRM: tuple[Rule, ...] = (
    _dated(
        "for a state, in force since",
        rf"(?:^|(?<=[;:] ))(?:pour|à l'égard de|s'agissant de|en ce qui concerne) {_THE}{{S}},? (?:{{T}}|elle|il|le texte) (?:(?:est|était) entrée? en vigueur|entre(?:ra)? en vigueur|(?:prend|prendra|a pris) effet|liera|commencera à s'appliquer){ON}{{D}}",
        date_of("in_force_for_state", of_state=True),
        "Pour le Bénin, la Convention est entrée en vigueur le 1er janvier 2018",
    ),
    _dated(
        "among the first to ratify, on",
        r"{S},? (?:qui )?(?:(?:a|avait) été|est|fut|figure|compte|était|faisait partie|fait partie)[^.;<]{0,40}? premi(?:er|ère)s (?:<G\d+>|pays|[eé]tats?|nations?)(?:[^.;<]){0,40}? à (?:la |le |l')?(?:avoir )?ratifi(?:er|ée?)(?: {T})?,? le {D}",
        date_of("deposit", of_state=True),
        "Le Mali a été parmi les premiers pays africains à le ratifier, le 3 décembre 2013",
        marks=_DOMESTIC,
    ),
    _dated(
        "the withdrawal of a people took effect on",
        rf"\b(?:retrait|dénonciation|départ|sortie) (?P<people>{_OF_A_PEOPLE})\b(?: (?:de |du )?{{T}})? (?:(?:a|avait)? ?(?:pris|prend|prendra|prenait) effet|(?:est|était|sera|devient|deviendra) (?:devenue? )?(?:officiellement |pleinement )?effecti(?:f|ve)|(?:est|était) (?:officiellement )?entrée? en vigueur){ON}{{D}}",
        lambda r, m: _of_people(r, m, "withdrawal_effective"),
        "Le retrait lituanien de la Convention a pris effet le 6 mars 2025",
    ),
)
"""Tried before the rules that read the same words loosely."""

OCCURRING: tuple[Rule, ...] = (
    _dated(
        "on a day a state deposits",
        rf"{_FRONTED}{_STATE},? {_DEPOSITS}",
        date_of("deposit", of_state=True),
        "Le 10 juillet 2009, le Luxembourg remettait à l'ONU : la Convention avance. Le 10 juillet 2009, le Luxembourg déposait son instrument de ratification de la Convention",
    ),
    _dated(
        "on a day a state ratifies",
        rf"{_FRONTED}{_STATE},? {_RATIFIES}{_AND_TREATY}",
        date_of("deposit", of_state=True),
        "Lundi 22 décembre 2009, la Belgique ratifiait la Convention",
        marks=_DOMESTIC,
    ),
    _dated(
        "on a day a state signs",
        rf"{_FRONTED}{_STATE},? {_SIGNS}{_AND_TREATY}",
        date_of("signature", of_state=True),
        "Le 3 décembre 2008, la France signait la Convention",
    ),
    _dated(
        "did not ratify until",
        rf"(?:{{S}},? (?:(?:[^.;<]|<[TCD]\d+>){{1,90}}?,? )?|\b(?:elle|il|le pays) )(?:mais )?(?:ne (?:l'|la |le )?(?:a|avait|ratifie|ratifia)|n'(?:y )?(?:a|avait)) ?(?:ratifiée?|adhéré|déposé {INSTRUMENT})?(?: {{T}})? {_ONLY}{{D}}{_NOT_ELSEWHERE}",
        lambda r, m: None if _of_an_organization(r, m) else of_subject("deposit")(r, m),
        "Le Bénin n'a ratifié la Convention qu'en juillet 2017",
        marks=_DOMESTIC,
    ),
    _dated(
        "it was not until a day that a state ratified",
        rf"\b(?:ce n'est|ce n'était|ce ne fut|ce ne sera) (?:donc |finalement )?{_ONLY}{{D}},? que {_THE}{{S}},? (?:{_DEPOSITS}|{_RATIFIES})",
        date_of("deposit", of_state=True),
        "Ce n'est que le 10 juillet 2017 que le Bénin a déposé son instrument de ratification de la Convention",
        marks=_DOMESTIC,
    ),
    _plain(
        "one had to wait for a day until a state ratified",
        rf"\b(?:aura fallu|a fallu|fallut|fallait|faut) (?:attendre|patienter jusqu'(?:en|au|à)) ?(?:le |fin |début )?{{D}} pour (?:que|voir) {_THE}{{S}} (?:ne )?(?:la |le |y |l')?(?:ratifie|ratifier|adhère|adhérer|dépose|déposer|ratifiât|imiter|imite)",
        date_of("deposit", of_state=True),
        "Il aura fallu attendre juillet 2017 pour que le Bénin ratifie la Convention",
        marks=_DOMESTIC,
    ),
    _plain(
        "waited for a day to ratify",
        r"{S},? (?:qui )?(?:a|avait|aura) (?:attendu|patienté) (?:jusqu'(?:en|au|à) |le |fin |début )*{D} (?:pour|avant de) (?:la |le |y |l')?(?:ratifier|adhérer|déposer)",
        date_of("deposit", of_state=True),
        "Le Bénin a attendu juillet 2017 pour ratifier la Convention",
        marks=_DOMESTIC,
    ),
    _dated(
        "the instrument was deposited on",
        rf"(?:^|(?<=[;:,] )|(?<=\bet ))(?:(?:l'|son |cet )instrument(?: de ratification| d'adhésion| d'acceptation)?(?: {{U}})? (?:(?:a|avait|aura) été )?(?:officiellement |formellement )?(?:déposé|remis|transmis|reçu)|(?:la|sa) ratification (?:est intervenue|a eu lieu|a été déposée|est datée|remonte|date))(?:[^.;<]|<S\d+>){{0,50}}?{ON}{{D}}",
        of_subject("deposit"),
        "Le Canada a ratifié la Convention. L'instrument avait été remis le 16 mars 2015 à New York",
    ),
    _dated(
        "the instrument was deposited the day before",
        r"(?:^|(?<=[;:,] )|(?<=\bet ))(?:l'|son |cet )instrument(?: de ratification| d'adhésion)? (?:a|avait) été (?:officiellement |formellement )?(?:déposé|remis|transmis|reçu) (?P<day>la veille|l'avant-veille|le lendemain)",
        lambda r, m: _the_eve(r, m),
        "Le 17 mars 2015, le Canada a annoncé sa ratification. L'instrument avait été remis la veille à New York",
    ),
    _dated(
        "a state, which had done something else, ratified on",
        rf"{{S}}, (?:(?:qui|lequel|laquelle|pourtant|déjà|non signataire)\b(?:[^.;<]|<[TCDN]\d+>){{3,110}}?, (?:l'|y )|(?:signataire|partie|membre|<O\d+>|devenue?|hôte|pays|état)\b(?:[^.;<]|<[TCDN]\d+>){{3,110}}?, (?:l'|y )?)(?:a|avait) (?:finalement |officiellement |ensuite |enfin )?(?:ratifiée?|adhéré|rejointe?|déposé (?:son|ses) instruments?(?: de ratification| d'adhésion)?)(?: {{T}})?{ON}{{D}}",
        date_of("deposit", of_state=True),
        "Cuba, qui n'avait pas signé la Convention, y a adhéré le 6 avril 2016",
        marks=_DOMESTIC,
    ),
    _dated(
        "the ratification of a people was on",
        rf"\b(?:ratification|adhésion) (?P<people>{_OF_A_PEOPLE})\b(?: (?:de |du |à )?{{T}})?,? (?:est intervenue|date du|remonte au|a été (?:déposée|enregistrée|notifiée)|a eu lieu|intervenue)(?: le| en)? ?{{D}}",
        lambda r, m: _of_people(r, m, "deposit"),
        "La ratification française de la Convention est intervenue le 25 septembre 2009",
        marks=_DOMESTIC,
    ),
    _dated(
        "at the opening of the treaty on",
        r"\b(?:à|dès|lors de|depuis) l'ouverture (?:de |du )?{T}(?: à (?:la )?signature)?,? ?(?:à (?:oslo|ottawa|new york|l'onu|paris),? )?(?:le |les |en ){D}",
        date_of("opened"),
        "Le pays l'a signé dès l'ouverture du Traité, le 20 septembre 2017",
    ),
    _dated(
        "ratified on the day just told",
        rf"(?:{{S}}|\b(?:elle|il|le pays)),? (?:qui )?(?:l'|y )?(?:a|avait|ont|avaient) (?:également |aussi |elle-même |lui-même )?(?:ratifiée?|adhéré|déposé {INSTRUMENT})(?: {{T}})?,? {_THAT_DAY}(?= ?[.,;:)]|$)",
        _same_day("deposit"),
        "Le 2 septembre 2014, le Congo a ratifié la Convention. Le Belize y a adhéré le même jour",
        marks=_DOMESTIC,
    ),
    _dated(
        "signed on the day just told",
        rf"(?:{{S}}\)?|\b(?:elle|il|le pays)),? (?:qui )?(?:l')?(?:a|avait|ont|avaient) (?:également |aussi |tous |toutes )?(?:signée?|paraphée?)(?: {{T}})?,? (?:avec (?:<N\d+>|d')? ?autres (?:[eé]tats|pays)?,? ?)?{_THAT_DAY}(?= ?[.,;:)]|$)",
        _same_day("signature"),
        "La Convention a été ouverte à la signature le 3 décembre 2008 et la France l'a signée ce jour-là",
    ),
)
