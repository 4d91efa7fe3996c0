"""French days of deeds told by their nouns, or by the rank they gave a state: "le dépôt de son instrument a eu lieu le 17
juillet", "son adhésion prendra effet le 1er juillet", "le 24 octobre, le Honduras est devenu le 50e État à ratifier"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.dating import ON
from servanda.claiming.french.in_turn import NOT
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.of_another import OF_BODIES, OF_PAPERS, of_no_other

_dated = GRAMMAR.dated
_THE = r"(?:la |le |les |l')?"
_OF = r"(?:de la |de l'|du |des |de |d')"
_PAPER = r"(?:de |d'|par )?(?:son |leurs? |l'|d'un )?instruments? (?:de ratification|d'adhésion|d'acceptation|d'approbation)"
_TOOK_PLACE = r"(?:a eu lieu|date|remonte|est intervenue?|était intervenue?|eut lieu|intervint|s'est faite?|est effective?)"
_ACTS = r"(?:(?:ont|a)(?: tous| toutes)?(?: déjà)? (?P<act>signée?|ratifiée?|adhéré|rejointe?)|(?:sont|ont été) les (?:<N\d+> )?(?:derniers|dernières|premiers|premières|plus récents)[^.;<]{0,60}? à (?:l'|y )?avoir (?P<did>signée?|ratifiée?|adhéré|rejointe?))\b"


def _of_the_list(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day behind a state, of the act that follows the list."""
    if NOT.search(match.string) or _MET.search(match.string):
        return None
    act = match.group("act") or match.group("did")
    event = "signature" if act.startswith("sign") else "joined" if act.startswith("rej") else "deposit"
    return making.date_of(event, of_state=True)(reading, match)


_NO_OTHER = r"(?!(?: (?:à|au|aux|le|la|les|une?|cette|cet|ce|son|sa)| (?=l'))++(?! ?(?:l')?<[TC]))"
"""What is ratified or acceded to is the treaty, or stands before: "le 31e pays à adhérer à l'OTAN"."""
_MET = re.compile(r"\bhôtes?\b|accueil|assemblée|présid")
"""Words of meetings, whose days may stand behind the states that held them."""


def _just_done(event: str) -> Make:
    """The day of what a state has just done; none where the words behind the day name what else it joined."""
    made_of = making.date_of(event, of_state=True)

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        named = re.search(r"<[TC]\d+>", match.group()) is not None
        return None if not named and _JOINED.match(reading.tagged, match.end()) else made_of(reading, match)

    return make


_JOINED = re.compile(r", (?:(?:à|au|aux|une?|la|le|les|cette|cet|ce|son|sa) (?!<[TC])|l')")
"""What is joined, behind the day: "Cuba vient d'adhérer, le 3 mai 2016, à un accord"."""

DEEDS_NAMED: tuple[Rule, ...] = (
    _dated(
        "the deposit by a state took place on",
        rf"\b(?:dépôt|remise)(?: (?:par |de la part d[eu] ){_THE}{{S}})? (?:de|d')? ?{_PAPER}(?: {{U}})?(?: {_OF}(?P<r><S\d+>)|,? par {_THE}(?P<q><S\d+>))?(?: {{U}})?,? {_TOOK_PLACE}{ON}{{D}}",
        lambda r, m: _deposited(r, m),
        "Le dépôt par la Suisse de son instrument de ratification a eu lieu le 17 juillet 2012",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    *(
        _dated(
            f"after {event} on, a state",
            rf"(?:^|(?<=[;:] ))après (?:l'|y )avoir (?:{verb}){ON}{{D}},? {_THE}{{S}} (?!et\b|ou\b)",
            of_no_other(making.date_of(event, of_state=True), OF_PAPERS),
            example,
            marks=Mark.MAY_BE_DOMESTIC,
        )
        for event, verb, example in (
            (
                "signature",
                "signée?|paraphée?",
                "Après l'avoir signée en 2008, le Sénégal a ratifié la Convention en 2011",
            ),
            (
                "deposit",
                "ratifiée?|adhéré",
                "Après l'avoir ratifiée en 2011, le Sénégal a détruit ses stocks",
            ),
        )
    ),
    *(
        _dated(
            f"has just done it, {event} on",
            rf"{{S}},? (?:qui )?(?:vient|viennent) (?:tout juste |à peine )?(?:de (?:la |le )?|d'y |d')(?:{verb})(?: {{T}})?{ON}{{D}}(?= ?[.,;:)]|$)",
            _just_done(event),
            example,
            marks=Mark.MAY_BE_DOMESTIC,
        )
        for event, verb, example in (
            ("signature", "signer|parapher", "Le Tchad vient de signer la Convention, le 3 décembre 2008"),
            (
                "deposit",
                "ratifier|adhérer(?: à| au)?|déposer (?:son|l'|un) instruments? (?:de ratification|d'adhésion)",
                "Le Cap-Vert vient de ratifier le Traité, le 20 juin 2022",
            ),
        )
    ),
    _dated(
        "its joining takes effect on",
        rf"\b(?:adhésion|ratification|acceptation) {_OF}{{S}}(?: {{U}})?,?(?: (?:le |en |du )?<D\d+>,?| notifiée[^.;,<]{{0,30}}<D\d+>,?)? (?:prend|prendra|prenait|a pris|prit|produira) (?:officiellement )?(?:ses )?effets?{ON}{{D}}",
        of_no_other(making.date_of("in_force_for_state", of_state=True), OF_BODIES),
        "L'adhésion de la Finlande à la Convention, le 9 janvier 2012, prendra effet le 1er juillet 2012",
    ),
    _dated(
        "on a day a state became the nth to ratify",
        rf"(?:^|(?<=[;:] ))(?:ce |le |en |dès le )?{{D}},? {_THE}{{S}},? (?:est|était)? ?(?:devenue?|devient|devenait|devint) (?:ainsi )?(?:le |la )<O\d+> (?:[eé]tat|pays|nation)(?: au monde| du monde)? à (?P<v>(?:la |le |y )?(?:ratifier|adhérer|signer))\b{_NO_OTHER}",
        lambda r, m: making.date_of("signature" if "sign" in m.group("v") else "deposit", of_state=True)(
            r, m
        ),
        "Le 24 octobre 2020, le Honduras est devenu le 50e État à ratifier le Traité",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "states and their days did so",
        rf"{{S}} \((?:le )?{{D}}\)(?=(?:,? (?:et )?{_THE}<S\d+> \((?:le )?<D\d+>\)){{0,8}},? {_ACTS})",
        _of_the_list,
        "Le Togo (22 juin 2012) et le Cameroun (12 juillet 2012) ont ratifié la Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)


def _deposited(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day of a deposit, of the state told on either side of the instrument, or of the one spoken of."""
    states = next((value for name in "srq" if (value := reading.value(match, name))), None)
    states = states or reading.nearby(match)
    day = reading.value(match, "d")
    if day is None or len(states) != 1:
        return None
    return making.dated(reading, match, "deposit", day, states)
