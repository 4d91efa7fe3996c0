"""French words that belong to what the sentence before told: "la Belgique n'est pas encore de ceux-là", "aucun État ne
l'avait quittée avant elle"; and figures among the members of the United Nations, or behind their colon."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import DONE, GRAMMAR, HAVE, NOT_HAVE, NOUNS, PARTIES, THE, WHO_HAVE, sense
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import MOST_STATES, first
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of, spoken_of

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain
_TOLD = re.compile(
    r"\b(?:(?P<ratified>ratifi\w+|dépos\w+)|(?P<signed>sign(?:é|ée|és|ées|ent|er|ataires?)\b)|(?P<joined>adhér\w+|rejoint\w*|[eé]tats[- ]parties|membres))"
)
_PLAIN = re.compile(
    r"<N\d+> (?:autres )?(?:[eé]tats|pays|nations) (?:ont|avaient)(?: déjà)? (?:ratifié|signé|rejoint|adhéré)(?: à| au)? ?(?:la |le |l')?<[TC]\d+>(?: aujourd'hui| à ce jour)?\W*$"
)
"""States counted by what they have done with a treaty, and by nothing else: neither by when nor by what they keep."""
_STRAIGHT_ON = re.compile(r"\W*(?:(?:mais|or|et|seule?|la|le|les|l')\W*)*")
"""What may lead to a state that is said to be among those just counted."""
_NEGATED = re.compile(r"\b(?:ne|n'|sans|refus\w+|aucun|jamais|ni)\b|\bn'")
_OF_THEM = r"(?:du nombre|de ceux-là|de celles-là|parmi eux|parmi elles|des leurs|du lot|de la liste|dans la liste|du compte)"
_MEMBERS = r"(?:(?:[eé]tats |pays )?membres (?:de l'onu|des nations unies|de l'organisation des nations unies)|[eé]tats (?:du monde|de la planète|que compte l'onu)|pays (?:du monde|de la planète))"


def _among_them(negated: bool) -> Make:
    """Whether states are among those just counted by what they have done; among those that have not is another matter."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        lead = reading.tagged[: match.start()]
        told = lead if _TOLD.search(lead) else reading.before
        acts, states = list(_TOLD.finditer(told)), reading.value(match, "s")
        if not acts or not states or _NEGATED.search(told) or "<G" in told:
            return None
        last = re.split(r"[.;] |\n", told.rstrip(" .;"))[-1]
        straight_on = told is not lead and _STRAIGHT_ON.fullmatch(lead) is not None
        plain = straight_on and len({act.lastgroup for act in acts}) == 1 and _PLAIN.search(last) is not None
        return reading.claim(
            match,
            "membership",
            str(acts[-1].lastgroup),
            value=not negated,
            states=tuple(dict.fromkeys(states)),
            negated=negated,
            note="" if plain else UNSURE,
        )

    return make


def _of_none(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the figure in the words, where there is one, is none at all."""
    told = re.search(r"<N\d+>", match.group())
    return told is None or reading.tag(told.group()).value == 0


def _none_before(reading: Reading, match: re.Match[str]) -> Found | None:
    """That the state the words go on about was the first to leave, as nobody had before."""
    states, _ = spoken_of(reading, match)
    if len(states) != 1 or not _of_none(reading, match):
        return None
    return reading.claim(match, "first", "withdrew", value=True, states=states)


def _of_all(what: str) -> Make:
    """A figure of those that did something among all states."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number, whole = reading.value(match, "n"), reading.value(match, "m")
        if not isinstance(number, int) or not isinstance(whole, int) or not number < whole <= MOST_STATES:
            return None
        told = what or sense(match.group("v"))
        return reading.claim(match, "count", told, value=number, hedge=reading.hedge(match), whole=whole)

    return make


def count_of_signatories(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many have signed only."""
    number = reading.value(match, "n")
    if not isinstance(number, int) or number > MOST_STATES:
        return None
    return reading.claim(match, "count", "signatory", value=number, hedge=reading.hedge(match))


_LEFT = r"(?:quittée?|dénoncée?|retirée?|sorti)"
ECHOES: tuple[Rule, ...] = (
    _figure(
        "is not among them",
        rf"{{S}},? (?:(?:n'est|ne sont|n'était|n'étaient)(?: toujours| encore)? pas(?: encore| toujours)? {_OF_THEM}|(?:n'en fait|n'en font)(?: toujours| encore)? pas(?: encore)? partie(?= ?[.,;:)]|$)|ne (?:figure|figurent|compte|comptent)(?: toujours)? pas(?: encore)? parmi (?:eux|elles))",
        _among_them(negated=True),
        "Quatre pays ont déjà ratifié la Convention. La Belgique n'est pas encore de ceux-là",
    ),
    _figure(
        "is among them",
        rf"{{S}},? (?:(?:est|sont|était|étaient)(?: aussi| également| déjà)? {_OF_THEM}|en (?:fait|font|faisait)(?: aussi| également| déjà)? partie(?= ?[.,;:)]|$)|(?:figure|figurent|compte|comptent)(?: aussi| également)? parmi (?:eux|elles))",
        _among_them(negated=False),
        "Soixante-huit États ont ratifié la Convention. La France en fait partie",
    ),
    _plain(
        "nobody had left before it",
        rf"(?:<N\d+>|\bpas un|\bnul|\bjamais (?:un|<N\d+>))(?: autre)? (?:[eé]tat|pays)(?:[- ]partie)?,? (?:ne (?:l'|s'en )|n')(?:avait|a|était|est)(?: encore| jusqu'alors| jamais)? {_LEFT}(?: {{T}})? avant (?:elle|lui)",
        _none_before,
        "La Lituanie a quitté la Convention. Aucun État partie ne l'avait quittée avant elle",
    ),
    _plain(
        "nobody had left before a state",
        rf"(?:<N\d+>|\bpas un|\bnul|\bjamais (?:un|<N\d+>))(?: autre)? (?:[eé]tat|pays)(?:[- ]partie)?,? (?:ne (?:l'|s'en )|n')(?:avait|a|était|est)(?: encore| jusqu'alors| jamais)? {_LEFT}(?: {{T}})? avant (?:la |le |l'|les )?{{S}}",
        lambda r, m: first("withdrew")(r, m) if _of_none(r, m) else None,
        "Jamais un État n'avait quitté la Convention avant la Lituanie",
    ),
    _figure(
        "n of all states have done it",
        rf"{{N}} (?:des|de ces|sur les|sur|parmi les) {{M}} {_MEMBERS},? {HAVE} (?P<v>{DONE}){THE}",
        _of_all(""),
        "110 des 193 membres de l'ONU ont ratifié la Convention",
    ),
    _figure(
        "n of those that did one thing did another",
        rf"{{N}} (?:des|de ces|sur les|parmi les) <N\d+> (?:[eé]tats|pays|nations) (?:ayant|qui (?:l'|y )?(?:ont|avaient))(?: déjà)? (?:{DONE})(?: {{U}})?,? {HAVE} (?P<v>{DONE}){THE}",
        count_of(sense),
        "Soixante-trois des 110 États ayant rejoint la Convention l'ont ratifiée",
    ),
    _figure(
        "n of all states are parties",
        rf"{{N}} (?:des|de ces|sur les|sur|parmi les) {{M}} {_MEMBERS},? (?:en )?(?:sont|étaient|soient)(?: aujourd'hui| désormais| déjà)? (?:{PARTIES}|liés)",
        _of_all("parties"),
        "110 des 193 États du monde sont parties à la Convention",
    ),
    _figure(
        "a figure: it is the number of",
        rf"{{N}} ?[:,] (?:c'est|tel est|voilà)(?: désormais| aujourd'hui| maintenant)? le nombre (?:d'|de |des )(?P<v>{NOUNS}|{WHO_HAVE})(?![a-zà-ÿ]|(?:(?: (?:à|au|de|du))?(?: (?:la |le |l'|cette |ce ))?<[TC]\d+>)? (?:encore|toujours|d'|des?\b(?! (?:la |l'|cette )?<[TC])|qui|dont|ayant|en (?!<D)|[a-zà-ÿ]+(?:és|ées|ains|aines|éens|éennes)\b))",
        count_of(sense),
        "112 : c'est le nombre d'États parties à la Convention",
    ),
    _figure(
        "of whom so many have not ratified",
        rf"<N\d+> (?:[eé]tats |pays )?signataires(?: {{U}})?,? (?:dont|parmi lesquels|parmi lesquelles|desquels) {{N}}(?: [eé]tats| pays)? (?:(?:{NOT_HAVE}) pas(?: encore)? (?P<v>ratifiée?)|(?P<w>doivent encore ratifier))(?= ?[.,;:)]|$)",
        count_of_signatories,
        "La Convention compte 108 signataires, parmi lesquels 13 n'ont pas encore ratifié",
    ),
    _figure(
        "of whom so many are parties",
        rf"<N\d+> (?:[eé]tats|pays|nations)(?:,? au total,?| en tout)? {HAVE} (?:rejointe?|signée? ou (?:adhéré|rejointe?|ratifiée?)|signée?(?: (?:la |le |l')?<[TC]\d+>| le texte)? ou y (?:ont|avaient) adhéré|adhéré|signée?)(?:{THE})?,? (?:et |mais )?(?:dont|parmi lesquels) {{N}} (?:sont |en sont )?(?P<v>[eé]tats[- ]parties|parties)(?! (?:à|au) (?:un|une|d'autres))",
        count_of(lambda _: "parties"),
        "111 pays ont rejoint la Convention, dont 75 États parties",
    ),
    _plain(
        "it counts no more than n",
        r"(?:n'en (?:compte|comptait|réunit|lie|rassemble)(?: donc)? plus que|n'en (?:a|avait) plus que) {N}(?= ?[.,;)]|$)",
        lambda r, m: _no_more(r, m),
        "Le traité d'Ottawa, qui comptait 166 parties en juillet 2025, n'en compte plus que 161",
    ),
)
_COUNTED = re.compile(r"<N\d+> (?P<v>[eé]tats[- ]parties|parties|[eé]tats membres|membres|signataires)\b")


def _no_more(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many are left of those that the same sentence counted before."""
    told, number = _COUNTED.search(reading.tagged, 0, match.start()), reading.value(match, "n")
    if told is None or not isinstance(number, int) or number > MOST_STATES:
        return None
    return reading.claim(
        match, "count", sense(told["v"]), value=number, hedge=reading.hedge(match), as_of=reading.today
    )
