"""French states told one after the other with their days, the verb said but once: "la Suisse a ratifié en juillet 2012, le
Pérou en septembre 2012", "dont la France (2009)", "le Togo lui a emboîté le pas le 22 juin 2012"."""

from __future__ import annotations

import re
from datetime import timedelta

from servanda.claiming.french.signs import GRAMMAR, HAVE
from servanda.claiming.grammar import Rule
from servanda.claiming.making import date_of, dated, dated_of
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, YEARLESS, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

_INSTRUMENT = r"instruments?(?: de ratification| d'adhésion| d'acceptation| d'approbation)?"
ACTS = re.compile(
    rf"\b(?P<deposit>ratifi(?:é|ée|és|ées|ent|er|e|a|èrent|cations?)\b(?!,? (?:par|à) l)|adhér(?:é|ent|er|èrent)\b|adhésions?\b|dépos(?:é|ent|er) (?:leurs?|son|ses|un|l') ?{_INSTRUMENT}|{_INSTRUMENT})|"
    r"\b(?P<signature>sign(?:é|ée|és|ées|ent|er|a|èrent|atures?)\b|paraph\w+)|"
    r"\b(?P<joined>rejoint\w*|rejoindre|(?:dernières? |nouve(?:aux|lles) )?(?:venus?|arriv(?:é|ée)s|membres)\b|derni(?:er|ère)s arrivées?|[eé]tats[- ]parties\b|(?:sont|étaient) (?:tous |toutes |bien |désormais )?parties\b)|"
    r"\b(?P<withdrawal>retraits?|départs?|dénonciations?|quitt(?:é|ée|ent|er)|dénonc(?:é|ée|ent|er)|sorti(?:e|es|s)?|retirée?s?)\b"
)
"""What states did, or are called after."""
_BETWEEN = re.compile(
    r"(?:<[TCSDNOH]\d+>|[\s,;:()–—-]|\b(?:la|le|les|l'|et|puis|enfin|en|au|aux|du|de|des|d'|à|fin|début|par|pour|dont|notamment|soit|ensuite|"
    r"suivie?s?|(?:à )?(?:son|leur)s? tours?|à ce jour|à présent|aujourd'hui|désormais|déjà|autres|nations|gouvernements|au total|parmi|lesquels|étaient|deux|trois|derni(?:ers?|ères?)|récemment|cette|année|dès|pays|états|depuis|été|sont|étant|respectivement|plus|récents?|récentes?)(?<![a-z]')\b|\b[ld]')*"
)
"""What may stand between an act and a further state that did it, but other states and their days."""
NOT = re.compile(
    r"\b(?:ne|n'|(?<!le )pas|jamais|parlement|sénat|assemblée nationale|chambres?|gouvernement|loi|projet|rencontres?|réunions?|séminaires?|conférences?|ateliers?|visites?|colloques?|débats?|premi(?:er|ère) (?:pays|[eé]tat) à interdire|approuv\w+|autoris\w+|demand\w+)\b|\?"
)
_TOWN = re.compile(
    r"\b(?:à|en) (?:la |le )?[a-zà-ÿ'-]+(?: [a-zà-ÿ'-]+)?,? ?\($|\bà (?:la |le )?[a-zà-ÿ'-]+(?: [a-zà-ÿ'-]+)?, ?$"
)
"""A town before the country it lies in."""
OTHER = re.compile(
    r"\b(?:a|ont|avait|avaient|s'est|se sont|est|sont|fut|ayant)(?: \w+){0,2}? \w+(?:é|ée|és|ées|i|is|it|u|us|ert|uit)\b|"
    r"(?:,|\b(?:et|puis|mais|,))(?: (?:ensuite|aussi|également|enfin|déjà))? [a-zà-ÿ]+(?:é|i|is|it|u|ert|uit) (?:leurs?|son|sa|ses|les?|la|l'|une?|des|du)(?![a-zà-ÿ])"
)
"""Another thing done, which one may have done as well."""
WHEN = (
    r"(?:(?:depuis |dès )?(?:le |les |en |fin |début )|depuis |dès |au mois de |seulement en |seulement le )?"
)


def _in_turn(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of a further state in a list, of the act that heads it."""
    lead = match.string[: match.start("s")]
    heads, echoes = list(ACTS.finditer(lead)), list(_ECHO.finditer(lead))
    acts = heads or (list(ACTS.finditer(reading.before)) if echoes else [])
    state = reading.mention(match, "s")
    if not acts or state is None or reading.is_place(state):
        return None
    last = max(each.end() for each in (*heads, *echoes))
    if (
        _IN_FORCE.search(lead) is not None
        or _BETWEEN.fullmatch(lead, last) is None
        or NOT.search(lead)
        or _TOWN.search(lead)
    ):
        return None
    event = _event(acts[-1], lead)
    in_brackets = match.groupdict().get("n") is not None
    made = (
        _in_its_year(reading, match, event) if in_brackets else date_of(event, of_state=True)(reading, match)
    )
    if not isinstance(made, Found) or (made.what != "joined" and not _of_a_body(reading, lead)):
        return made
    return replace(made, note=made.note or UNSURE)


def _event(act: re.Match[str], told: str) -> str:
    """The event of an act; of leaving, the notice or its effect where the words say which."""
    event = str(act.lastgroup)
    if event != "withdrawal" or "retirée" in act.group():
        return event
    if "notifi" in told:
        return "withdrawal_notice"
    return "withdrawal_effective" if _GONE.search(told) else event


def _in_its_year(reading: Reading, match: re.Match[str], event: str) -> Found | None:
    """The year told in brackets behind a state, which no word before it shows to be one."""
    number, states = reading.mention(match, "n"), reading.value(match, "s")
    if number is None or not states or not _YEAR.fullmatch(reading.source[number.start : number.end]):
        return None
    year = number._replace(sort="D", value=PartialDate.parse(str(number.value)))
    return dated_of(reading, match, event, year, states)


_YEAR = re.compile(r"(?:19[6-9]|20[0-9])\d")


def _each_in_its_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """The year behind a state, of the act that follows the list."""
    if NOT.search(match.string):
        return None
    act = match.group("act")
    event = "signature" if act.startswith("sign") else "joined" if "rej" in act else "deposit"
    return _in_its_year(reading, match, event)


_IN_FORCE = re.compile(r"entrée en vigueur(?!,? (?:le |en |depuis )*<D)")
"""An entry into force with no day of its own, which those behind it may be days of."""
_GONE = re.compile(r"quitt|sorti|\beffet\b|effecti")


def _of_a_body(reading: Reading, told: str) -> bool:
    """Whether a group of states was told of that one may join as well, and no treaty beside the act."""
    return "<G" in reading.before + told and re.search(r"<[TC]\d", told) is None


def _echo(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day of a state that followed others: certain where but one act was told, and it was done."""
    day, states = reading.value(match, "d"), reading.value(match, "s")
    lead = reading.tagged[: match.start()]
    told = lead if ACTS.search(lead) else f"{reading.before} {lead}"
    acts = list(ACTS.finditer(told))
    if day is None or not states or not acts:
        return None
    made = dated(reading, match, str(acts[-1].lastgroup), day, states)
    single = len({act.lastgroup for act in acts}) == 1 and "<S" in told
    if match.group().startswith("celui") and _PAPER.search(told) is None:
        single = False
    single = single and NOT.search(told) is None and OTHER.search(told, acts[-1].end()) is None
    if made is None or (single and made.what != "joined" and not _of_a_body(reading, told)):
        return made
    return replace(made, note=UNSURE if made.note == YEARLESS else made.note or UNSURE)


_PAPER = re.compile(
    r"\b(?:instrument|dépôt|retrait|départ)\b(?!.*\b(?:stock|arsenal|parlement|rapport|plan|délai)\b)"
)
"""What "celui de la Belgique" may stand for, if nothing else was told of behind it."""


_DAYS_ON = {
    "le lendemain": 1,
    "dès le lendemain": 1,
    "le surlendemain": 2,
    "la veille": -1,
    "l'avant-veille": -2,
    "la semaine suivante": 7,
}
"""Words for a day counted from another; a week is one more or less."""


def _some_days_on(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day so long after, or before, the last one told, of a state that did what others did then."""
    here, states = reading.places[match.start()], reading.value(match, "s")
    told = [item.value for item in (*reading.told, *reading.found) if item.sort == "D" and item.start < here]
    lead = f"{reading.before} {reading.tagged[: match.start()]} {match.group()}"
    acts = list(ACTS.finditer(lead))
    days = _DAYS_ON.get(match.group("day") or "", reading.value(match, "n"))
    if not told or not told[-1].exact or not acts or not states or not isinstance(days, int):
        return None
    back = match.group("way") in ("plus tôt", "auparavant", "avant")
    day = PartialDate.of(told[-1].earliest + timedelta(days=-days if back else days))
    made = dated(reading, match, str(acts[-1].lastgroup), day, states)
    return None if made is None else replace(made, note=UNSURE)


_SO = (
    rf"(?:(?:lui|leur) {HAVE} emboîté le pas|{HAVE} emboîté le pas|(?:a|ont|avait|avaient) suivi(?: le mouvement| son exemple| leur exemple| cet exemple)?|suit|suivait|suivra|"
    r"(?:l'|les )(?:a|ont|avait|avaient) imitée?s?|(?:en )?(?:a|ont|avait|avaient) fait (?:autant|de même)|(?:l'|y )(?:a|ont|avait|avaient) (?:fait|précédée?s?|suivie?s?)|"
    r"(?:s'est|se sont|s'était) (?:décidée?s?|ralliée?s?|jointe?s?|exécutée?s?|ajoutée?s?)(?: au mouvement| à (?:elle|lui|eux))?|(?:a|ont) franchi le pas|le sien|la sienne|le fait|le font)"
)
_ECHO = re.compile(rf"\b{_SO}")
_ASIDE = r"(?:, (?:pour sa part|pour leur part|quant à (?:elle|lui|eux|elles)|de son côté|elle|lui|elle aussi|lui aussi|à son tour),)?"

_ENDS = r"(?= ?[,;.)]|$| et\b| puis\b| à (?:new york|l'onu|oslo)| après\b| avant\b| soit\b)"

IN_TURN: tuple[Rule, ...] = (
    GRAMMAR.dated(
        "a state did so too on",
        rf"{{S}}{_ASIDE}(?:,? qui)?,? {_SO}(?: aussi| également| à son tour| ensuite| finalement)?,? {WHEN}{{D}}{_ENDS}",
        _echo,
        "Le Honduras a déposé son instrument de ratification de la Convention. Le Togo lui a emboîté le pas le 22 juin 2012",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    GRAMMAR.dated(
        "the turn of a state came on",
        rf"(?:\b(?:est venu|vint|vient|fut|était|c'est|ce sera) (?:donc |ensuite |alors )?(?:le |au )?tour (?:de la |du |de l'|des |de |d')|\bcelui (?:de la |du |de l'|des |de |d')|\b(?:précédée?s?|suivie?s?|imitée?s?|rejointe?s?) (?:de |du |par )(?:la |le |l'|les )?|même (?:démarche|chose|geste) (?:pour|de) (?:la |le |l'|les )?){{S}}"
        rf"(?: (?:est arrivé|est parvenu|a (?:été )?(?:déposé|remis|suivi)|l'a été|date d[eu]))?,? ?\(?{WHEN}{{D}}{_ENDS}",
        _echo,
        "La France a déposé son instrument de ratification de la Convention. Celui de la Belgique est arrivé le 22 décembre 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    GRAMMAR.dated(
        "which a state did on",
        rf"\bce (?:que|qu') ?(?:la |le |les |l')?{{S}} (?:a|ont|avait|avaient) (?:fait|aussi fait|également fait),? {WHEN}{{D}}{_ENDS}",
        _echo,
        "La Gambie a ratifié la Convention, ce que les Philippines ont fait le 3 janvier 2019",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    GRAMMAR.dated(
        "a state was the next, on",
        rf"{{S}} (?:a|ont|avait) été (?:le|la|les) (?:<O\d+>|suivante?s?|prochaine?s?|premi(?:er|ère)|dernier|dernière)(?: (?:[eé]tat|pays))?(?: à (?:le|la|les) (?:faire|suivre|rejoindre|imiter))?,? {WHEN}{{D}}{_ENDS}",
        _echo,
        "Le Soudan du Sud a adhéré à la Convention en août 2023. Vanuatu a été le suivant, en septembre 2025",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    GRAMMAR.dated(
        "another state of a list and its day",
        rf"{{S}},? ?\(?{WHEN}{{D}}(?:\)(?= ?[,;.]|$| et\b| puis\b)|(?= ?[,;.]|$| et\b| puis\b))",
        _in_turn,
        "La Suisse a ratifié la Convention en juillet 2012, le Pérou en septembre 2012",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    GRAMMAR.dated(
        "another state of a list and its year",
        r"{S} \({N}\)(?= ?[,;.)]|$| et\b| puis\b)",
        _in_turn,
        "La Convention a été ratifiée à ce jour par 112 pays, dont la France (2009)",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    GRAMMAR.dated(
        "states and their years did so",
        r"{S} \({N}\)(?=(?:,? (?:et )?(?:la |le |les |l')?<S\d+> \(<N\d+>\)){0,8},? (?:l'|y )?(?:ont|a)(?: tous| déjà| tous deux)? (?P<act>signée?|ratifiée?|adhéré|rejointe?)\b)",
        _each_in_its_year,
        "La France (2009) et le Canada (2015) ont ratifié la Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    GRAMMAR.dated(
        "a state did so too some days on",
        rf"{{S}}{_ASIDE}(?:,? qui)?,? (?:{_SO}|(?:l'|y )?(?:a|ont|avait|avaient) (?:ratifiée?|signée?|adhéré)(?: {{T}})?|les? (?:a|ont|avait|avaient) rejointe?s?)(?: aussi| également)?,? (?:(?P<day>{'|'.join(_DAYS_ON)})|(?P<n><N\d+>) jours? (?P<way>plus tard|après|plus tôt|auparavant|avant))(?= ?[,;.)]|$| et\b)",
        _some_days_on,
        "La Somalie a adhéré à la Convention le 30 septembre 2015. Maurice a fait de même le lendemain",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
