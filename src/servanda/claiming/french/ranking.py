"""French ranks of a state that stands elsewhere: "elle devient le 18e État partie", "Ottawa est le 91e à le faire"."""

from __future__ import annotations

import re

from servanda.claiming.french.capitals import NAMES
from servanda.claiming.french.signs import GRAMMAR, INSTRUMENT
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import MOST_STATES
from servanda.claiming.making.counts import OTHER_DEED
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import spoken_of

_dated = GRAMMAR.dated
_AMID = r"(?:,? (?:ainsi|donc|alors|désormais|officiellement|par là même|de ce fait|aujourd'hui|à son tour|dès lors|maintenant|(?:le |en |ce )?<D\d+>))*,?"
_BECAME = rf"(?:en )?(?:vient d'être{_AMID}|(?:vient de )?devenir|(?:est|était){_AMID} devenue?|est|devient|devenait|devint|fut|(?:a|avait) été|figure comme|compte comme){_AMID}"
_KIND = r"(?: (?:[eé]tat|pays|nation|membre|gouvernement|capitale)(?: membre (?:de l'onu|des nations unies)| du monde| au monde)?)?"
_OF_THEM = r"(?: (?:des|sur(?: les)?|parmi les) <N\d+> (?:[eé]tats signataires|pays signataires|signataires|[eé]tats|pays)(?: {U})?)?"
_TO = r"à (?:l'|y |la |le )?(?:avoir )?"
_DID = (
    rf"(?P<v>(?:[eé]tat[- ]|pays )?parties?(?! (?:des|de la) <G)|membre(?! (?:de|du|des|d')\b)|signataires?|{_TO}(?:ratifi|sign|adhér|rejoin|rejoign|accept)\w*|à (?:le|la) faire|à l'avoir fait|à franchir (?:le|ce) pas|à sauter le pas|"
    rf"à (?:avoir )?dépos(?:er|é) {INSTRUMENT}|à (?:achever|finaliser|terminer|compléter|boucler|conclure|mener à (?:bien|terme)) (?:cette |le |la |sa |son )?(?:procédure|processus|ratification)|"
    r"à (?:être|devenir) (?:[eé]tat )?partie|[eé]tat contractant|ratificateur|à s'engager|à lui)"
)
_IT = (
    r"(?:elle|il|ce dernier|cette dernière|celui-ci|celle-ci|on|nous|c'|"
    r"(?:le|ce|notre|cet|cette|la) (?:petit |petite |grand |jeune )?(?:pays|[eé]tat|royaume|république|nation|archipel|île|principauté|grand-duché|émirat|sultanat))"
)
_CAPITALS = "|".join(sorted(map(re.escape, NAMES), key=len, reverse=True))
_ANOTHER = re.compile(
    r" (?:à |de )?(?:la |le |les |l'|une? |des |ce |cet |cette |son |sa |leur |au |aux )(?!<|convention|traité|texte|accord|pacte|instrument|interdiction|processus|procédure|ratification|siège)"
)
"""What else is joined or signed: "the 12th country to join the coalition"."""
_SIGNED = re.compile(r"sign")
_RATIFIED = re.compile(r"ratif|dépos|adhé|partie|rejoin")
_AS_TOLD = re.compile(r"fai|pas$")


def _what(reading: Reading, match: re.Match[str]) -> str:
    """The sense of the rank; of one "to do so" what was told last that somebody did."""
    words = match.group("v")
    if _AS_TOLD.search(words):
        told = reading.tagged[: match.start("v")]
        words = told if _SIGNED.search(told) or _RATIFIED.search(told) else reading.before
        return "signed" if _SIGNED.search(words) and not _RATIFIED.search(words) else "parties"
    return "signed" if words.startswith("signat") or " sign" in words else "parties"


def _rank(states: tuple[str, ...], note: str = "") -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        place = reading.value(match, "o")
        if not isinstance(place, int) or place > MOST_STATES or len(states) != 1:
            return None
        if OTHER_DEED.match(match.string, match.end()) or _ANOTHER.match(match.string, match.end()):
            return None
        return reading.claim(match, "ordinal", _what(reading, match), value=place, states=states, note=note)

    return make


def _of_it(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The rank of the state that the words before are about."""
    states, sure = spoken_of(reading, match)
    return _rank(states, "" if sure else UNSURE)(reading, match)


def _of_capital(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The rank of the state of a capital, which is written as a name."""
    if not reading.source[reading.places[match.start("capital")]].isupper():
        return None
    return _rank((NAMES[match.group("capital")],))(reading, match)


def _of_state(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return _rank(tuple(dict.fromkeys(reading.value(match, "s") or ())))(reading, match)


def _as_before(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The rank of a state among those that did what the sentence before tells."""
    signed, ratified = _SIGNED.search(reading.before), _RATIFIED.search(reading.before)
    states = tuple(dict.fromkeys(reading.value(match, "s") or ()))
    place = reading.value(match, "o")
    if not (signed or ratified) or len(states) != 1 or not isinstance(place, int) or place > MOST_STATES:
        return None
    what = "parties" if ratified else "signed"
    return reading.claim(match, "ordinal", what, value=place, states=states, note=UNSURE)


RANKS: tuple[Rule, ...] = (
    _dated(
        "it became the nth party",
        rf"(?:^|(?<=[;:,«(–—-] )|(?<=\bet )|(?<=\bdonc )|(?<=\bmais )|(?<=\bainsi )|(?<=<D\d> )){_IT},? ?{_BECAME} (?:le |la ){{O}}{_KIND}{_OF_THEM} ?{_DID}",
        _of_it,
        "La France a ratifié la Convention. Elle devient le 21e État partie",
        "Le Luxembourg a ratifié la Convention. Il est ainsi le 13e des 98 signataires à achever la procédure",
    ),
    _dated(
        "a capital became the nth party",
        rf"(?:^|[;:,(«] ?|\b(?:et|que|qu'|ainsi) ?)(?P<capital>{_CAPITALS}),? (?:qui (?:[^.;,<]|<D\d+>){{1,80}}, )?{_BECAME} (?:le |la ){{O}}{_KIND}{_OF_THEM} ?{_DID}",
        _of_capital,
        "L'instrument a été remis à New York ; Ottawa devient le 91e État partie à la Convention",
    ),
    _dated(
        "a state became the nth of them to ratify",
        rf"{{S}},? (?:qui )?(?:(?<=qui )(?:[^.;,<]|<D\d+>){{1,80}}, )?{_BECAME} (?:le |la ){{O}}{_KIND}{_OF_THEM} ?{_DID}",
        _of_state,
        "La France est le 21e pays à franchir le pas et à ratifier la Convention",
    ),
    _dated(
        "a state was the nth",
        rf"{{S}},? (?:[^.;,<]{{0,12}}<D\d+>, )?{_BECAME} (?:le |la ){{O}}(?= ?[.;:)]|$)",
        _as_before,
        "Cent États ont ratifié la Convention. Cuba en a été le 99e",
    ),
    _dated(
        "and the nth in the world",
        r"\b(?:est|devient|devenue?|devenant|fut|été)\b[^;:.]{0,160}?(?P<v>à (?:l'|y |la |le )?(?:avoir )?(?:ratifi|sign|adhér|rejoin)\w*|parties?)(?!(?:[^;:.<]|<[TCSN]\d+>){0,110} et à (?:la |le |l'|y )?(?:ratifi|adhér|rejoin))(?:[^;:.<]|<[TCSN]\d+>){0,120}?,? et (?:le |la ){O} (?:au (?:monde|total|niveau mondial)|dans le monde|du monde|de la planète|à l'échelle mondiale|en tout)",
        lambda r, m: _of_it(r, m),
        "Le Bénin a ratifié le Traité. Il est le cinquième pays de la région à ratifier, et le 60e au monde",
    ),
    _dated(
        "which makes a state the nth party",
        rf"\b(?:fait|fera|faisant|ferait|a fait|font) (?:ainsi |donc |alors )?(?:de la |de l'|de |du |des |d'){{S}} (?:le |la ){{O}}{_KIND}{_OF_THEM} ?{_DID}",
        _of_state,
        "Le dépôt de l'instrument fait de la France le 21e État partie à la Convention",
    ),
    _dated(
        "which makes it the nth party",
        rf"\b(?:fait|fera|faisant|ferait|a fait) (?:ainsi |donc |alors )?(?:d'elle|de lui|de (?:ce|notre|cet|cette) (?:pays|[eé]tat|nation|royaume|archipel)|du pays) (?:le |la ){{O}}{_KIND}{_OF_THEM} ?{_DID}",
        _of_it,
        "La Namibie vient de ratifier la Convention, faisant d'elle le 104e État partie",
    ),
    _dated(
        "a state, the nth party",
        rf"{{S}}(?: \([^()<]{{1,20}}\))?, (?:le |la |devenu[es]* (?:le |la )?)?{{O}}{_KIND} ?{_DID}(?= |[.,;:)]|$)",
        _of_state,
        "Le Nigeria, 111e État partie à la Convention, a déposé son instrument",
    ),
)
