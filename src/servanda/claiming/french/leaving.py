"""French rules of leaving a treaty: on which day states gave notice of it, and since when they are out."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import dated, rule_of
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import leaving_effective, members, of_subject

_dated, _figure, _plain = GRAMMAR.dated, GRAMMAR.figure, GRAMMAR.plain
_THE = r"(?:la |le |les |l')?"
_OUT = (
    r"(?:(?:n'est|ne sont|n'était|n'étaient) (?:officiellement )?plus (?:un |des )?(?:[eé]tats? )?(?:parties?|membres?|liée?s?|soumis(?:es?)?|tenue?s?)(?: (?:à|par|de))?|"
    r"(?:a|ont|avait|avaient) (?:officiellement |formellement )?cessé (?:d'être (?:un |des )?(?:[eé]tats? )?(?:parties?|membres?|liée?s?|tenue?s?|soumis(?:es?)?)(?: (?:à|par|de))?|d'appliquer|d'adhérer à|de faire partie|d'appartenir à)|"
    r"(?:cesse|cessent|cessera|cesseront|cessait) (?:officiellement )?(?:d'être (?:un |des )?(?:[eé]tats? )?(?:parties?|membres?|liée?s?|tenue?s?)(?: (?:à|par|de))?|d'appliquer|de faire partie|de remplir [^.;,<]{3,40}|de respecter [^.;,<]{0,30}))"
)
"""Words by which a state is a party no more."""
_LEFT = (
    r"(?:(?:a|ont|avait|avaient|aura|auront) (?:officiellement |formellement |définitivement |effectivement )*quitté|"
    r"(?:est|sont|était|étaient) (?:officiellement |formellement |définitivement |effectivement )*sortie?s?(?: de)?|"
    r"(?:quitte|quittent|quittera|quitteront|quittait|quitta|quittèrent)(?: officiellement)?)"
)
"""Words by which it goes, which some say of a parliament's decision."""
_WITHDREW = (
    r"(?:(?:s'est|se sont|s'en est|s'en sont|s'était|s'étaient) (?:officiellement |formellement |déjà |définitivement |effectivement )*retirée?s?|"
    r"(?:se|s'en) (?:retire|retirent|retirera|retireront|retirait|retira|retirèrent)(?: officiellement)?|"
    r"(?:a|ont|avait|avaient) (?:officiellement |formellement |déjà )*dénoncé)"
)
"""Words that may tell of the notice, or of the end that it leads to."""
_ON = r",? (?:le |en |au |depuis le |depuis |dès le |à compter du |à partir du |avec effet (?:au |le )|à la date du )*"
_BEFORE = r"(?:^|[,;:(] |\bque )(?:depuis |dès |à compter du |à partir du |au )?(?:le |en |la date du )?(?:(?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?{D},? (?:que )?"
_IT = r"(?: {T}| l'accord| du texte| de l'accord| le texte)?"


def _of_each(event: str) -> Make:
    """The day for each of the states; where the sentence tells of other days too, which goes with which is not sure."""

    def make(reading: Reading, match: re.Match[str]) -> list[Found] | None:
        day, states = reading.value(match, "d"), reading.value(match, "s")
        if day is None or not states:
            return None
        made = [dated(reading, match, event, day, (state,)) for state in dict.fromkeys(states)]
        parted = len(made) > 1 and reading.tagged.count("<D") > 1
        return [replace(one, note=UNSURE) if parted else one for one in made if one is not None]

    return make


_NOT_AT_HOME = r"(?! (?:au|aux|à|devant) (?!(?:la |le |l')?(?:dépositaire|secrétaire|onu|nations|new york|organisation|siège)))"
"""What stands behind a notice that went to the depositary, and not to a parliament."""
_TO_WHOM = r"(?: (?:à l'onu|aux nations unies|à new york|au (?:dépositaire|secrétaire général)(?: de l'onu| des nations unies)?|auprès d[^.;,<]{3,50}))?"
_OF_LEAVING = re.compile(r"retrait|dénonc|se retir|quitt")
_ABOVE = 600


def _both_days(reading: Reading, match: re.Match[str]) -> list[Found] | None:
    """When each of the states gave notice, and when that took effect, in a list below words of leaving."""
    above = reading.source[max(0, reading.start - _ABOVE) : reading.end].lower()
    states = tuple(dict.fromkeys(reading.value(match, "s") or ()))
    if not _OF_LEAVING.search(above):
        return None
    made: list[Found | None] = []
    for event, name in (("withdrawal_notice", "d"), ("withdrawal_effective", "e")):
        day = reading.mention(match, name)
        if day is not None:
            made += [dated(reading, match, event, day.value, (state,), name) for state in states]
    return [one for one in made if one is not None]


_UNITS = {"mois": "months", "jours": "days", "ans": "years"}


def _notice(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How long before it takes effect a withdrawal must be told."""
    return rule_of("withdrawal", unit=_UNITS[match.group("u") or match.group("w")])(reading, match)


def _soon(reading: Reading, match: re.Match[str]) -> Found | None:
    """In how many months a state is to be out: those the treaty asks for, or what is left of them."""
    made = rule_of("withdrawal", unit="months")(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


LEAVING: tuple[Rule, ...] = (
    _dated(
        "states, their notice and its effect",
        r"(?:^\W*|(?<=[;:(] )){S} ?[:,(–—-]+ ?(?:notification |notifié |retrait notifié )?(?:le |du )?{D}\)?,? ?(?:\(|avec )?(?:et )?(?:(?:prise d')?effet|effecti(?:f|ve)s?)(?: effectif)?(?: au| le| à compter du| dès le| à partir du| :)* {E}",
        _both_days,
        "Retraits de la Convention d'Ottawa\nFinlande : 10 juillet 2025, effet au 10 janvier 2026",
    ),
    _figure(
        "have told that they leave",
        r"{S} ?[,–—-]* (?:qui )?(?:a|ont|avait|avaient) (?:officiellement |formellement |déjà |tous |toutes )*(?:annoncé|notifié|signifié|confirmé|engagé|lancé|décidé)(?: (?:à l'onu|aux nations unies|au secrétaire général))? (?P<v>)(?:de |d'|leurs? |sa |son |la procédure de |le processus de )?(?:(?:décisions?|intentions?|volonté) de )?(?:retraits?|se retirer|quitter|dénoncer|dénonciations?|sorties?|sortir)(?: {T}|(?= ?[.,;)]|$))",
        members(lambda _: "withdrew", note=UNSURE),
        "L'Estonie et la Pologne ont annoncé leur retrait de la Convention",
    ),
    _dated(
        "states are out since a day",
        rf"{{S}},? (?:qui )?{_OUT}{_IT}{_ON}{{D}}",
        _of_each("withdrawal_effective"),
        "La Finlande n'est plus liée par la Convention d'Ottawa depuis le 10 janvier 2026",
    ),
    _dated(
        "since a day states are out",
        rf"{_BEFORE}{_THE}{{S}},? {_OUT}",
        _of_each("withdrawal_effective"),
        "Depuis le 6 mars 2025, la Lituanie n'est plus partie à la Convention",
    ),
    _dated(
        "withdrew on",
        rf"{{S}},? (?:qui )?{_LEFT}{_IT}{_ON}{{D}}",
        _of_each("withdrawal_effective"),
        "L'Estonie et la Lettonie ont quitté la Convention d'Ottawa le 27 décembre 2025",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "withdrew on",
        rf"{_BEFORE}{_THE}{{S}},? {_LEFT}",
        _of_each("withdrawal_effective"),
        "Le 27 décembre 2025, la Lettonie a officiellement quitté la Convention d'Ottawa",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "withdrew on",
        rf"{{S}},? (?:qui )?{_WITHDREW}{_IT}{_ON}{{D}}",
        _of_each("withdrawal"),
        "La Lituanie s'est retirée de la Convention le 6 mars 2025",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "withdrew on",
        rf"{_BEFORE}{_THE}{{S}},? {_WITHDREW}",
        _of_each("withdrawal"),
        "Le 6 mars 2025, la Lituanie s'est retirée de la Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "their withdrawal takes effect on",
        r"(?:retraits?|dénonciations?|sorties?|départs?) (?:de |du |des |d')(?:la |le |les |l')?{S}(?: {U}| de l'accord)?,? (?:(?:notifiée?s?|annoncée?s?|décidée?s?)[^.;<]{0,30}<D\d+>,? )?"
        rf"(?:(?:a|ont|avait)? ?(?:pris|prend|prendra|prennent|prendront|prenait|produit|produira) (?:officiellement |pleinement )?(?:ses |leurs )?effets?|"
        rf"(?:est|sont|devient|deviendra|deviennent|était) (?:devenue?s? )?(?:officiellement |pleinement )?effecti(?:f|ve)s?|(?:est|sont) entrée?s? en vigueur|entre(?:ra|ront)? en vigueur){_ON}{{D}}",
        _of_each("withdrawal_effective"),
        "La sortie de la Finlande de la Convention d'Ottawa a pris effet le 10 janvier 2026",
    ),
    _dated(
        "notified on",
        rf"{{S}},? (?:qui )?(?:a|ont|avait|avaient) (?:officiellement |formellement |déjà )*(?:notifié|déposé|transmis|remis|adressé|communiqué|présenté|soumis|envoyé)(?:[^.;<]|<[TC]\d+>){{0,60}}?(?:retraits?|dénonciations?|sorties?|se retirer|quitter)(?:[^.;<]|<[TC]\d+>){{0,60}}?{_ON}{{D}}",
        _of_each("withdrawal_notice"),
        "L'Estonie et la Lettonie ont notifié leur retrait de la Convention d'Ottawa le 27 juin 2025",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "notified on",
        rf"{_BEFORE}{_THE}{{S}},? (?:a|ont|avait|avaient) (?:officiellement |formellement |déjà )*(?:notifié|déposé|transmis|remis|adressé|communiqué|présenté|soumis|envoyé)(?:[^.;<]|<[TC]\d+>){{0,60}}?(?:retraits?|dénonciations?|sorties?|se retirer|quitter)",
        _of_each("withdrawal_notice"),
        "Le 27 juin 2025, l'Estonie et la Lettonie ont notifié au Secrétaire général leur retrait de la Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "on a day it handed in its letter",
        rf"{_BEFORE}(?:elle|il|(?:le|ce) pays|<S\d+>) (?:a|avait) (?:\w+ment )?(?:remis|déposé|émis|envoyé|adressé|transmis|notifié|présenté) (?:sa (?:lettre|notification)|son (?:avis|instrument)) de (?:retrait|dénonciation)\b{_NOT_AT_HOME}",
        of_subject("withdrawal_notice"),
        "La Lituanie quitte la Convention. Le 6 septembre 2024, elle a remis sa lettre de retrait",
    ),
    _dated(
        "its notice arrived on",
        rf"\b(?:la|sa|cette|leur) (?:notification|lettre)(?: de retrait)?(?: officielle| formelle)?,? (?:étant |ayant été |est |a été |fut |était |avait été )(?:\w+ment )?(?:parvenue|arrivée|reçue|remise|déposée|transmise|adressée|enregistrée|envoyée){_TO_WHOM}{_ON}{{D}}",
        leaving_effective(_OF_LEAVING, "withdrawal_notice"),
        "La Lituanie se retire de la Convention. La notification est parvenue à l'ONU le 6 septembre 2024",
    ),
    _dated(
        "its notice was received on",
        rf"(?:l'onu|les nations unies|le dépositaire|le secrétaire général)(?: de l'onu| des nations unies)? (?:a|ont|avait|avaient) (?:reçu|enregistré|accusé réception de) (?:la|sa|cette|leur) (?:notification|lettre)(?: de retrait)?{_ON}{{D}}",
        leaving_effective(_OF_LEAVING, "withdrawal_notice"),
        "La Lituanie se retire de la Convention. L'ONU a reçu la notification le 6 septembre 2024",
    ),
    _plain(
        "notice of n months to leave",
        r"(?:(?:retraits?|dénonciation|se retirer|quitter(?= (?:la |le |l'|cette |ce |cet )?(?:<[TC]|accord|instrument|texte)))(?! d'une? (?!<|[eé]tat|pays))\b(?:[^.;<]|<[TC]\d+>){0,60}? (?:préavis|délai) (?:minimum |minimal )?de {N} (?P<u>mois|jours|ans)|"
        r"préavis (?:minimum |minimal )?de (?P<o><N\d+>) (?P<w>mois|jours|ans)(?=(?:[^.;<]|<[TC]\d+>){0,80}?(?:(?:retraits?|dénonciation)(?: {U}| de l'accord| d'un (?:[eé]tat|pays)|(?= ?[.,;)]|$))|(?:se retirer|quitter) {U})))",
        lambda r, m: _notice(r, m),
        "Tout retrait de la Convention suppose un préavis de six mois",
    ),
    _plain(
        "leaving with n months' notice",
        r"(?:retraits?|dénonciation|se retirer|quitter)(?! d'une? (?!<|[eé]tat|pays))\b(?:[^.;<]|<[TC]\d+>){0,60}? (?:qu')?(?:avec|moyennant|sous) {N} (?P<u>mois|jours|ans) de préavis",
        lambda r, m: rule_of("withdrawal", unit=_UNITS[m.group("u")])(r, m),
        "Le Traité n'admet le retrait qu'avec six mois de préavis",
    ),
    _plain(
        "withdraws within n months",
        r"(?:\bse retir(?:er|era|eront|e)|\bs'en retir(?:er|era|eront|e)|\bquitt(?:er|era|eront|e))(?: {T})? (?:sous|dans|d'ici|au bout de|à l'issue de) {N} (?P<u>mois)",
        lambda r, m: _soon(r, m),
        "La Lituanie va se retirer sous six mois de la Convention",
    ),
)
