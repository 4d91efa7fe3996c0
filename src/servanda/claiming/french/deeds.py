"""French rules of the days on which states acted: signed, deposited, gave notice, or came to be bound."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.dating import ENTERED, FILL, LAND, LEAVING, ON, STATES, signed_there
from servanda.claiming.french.signs import GRAMMAR, INSTRUMENT
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import leaving_effective, of_subject
from servanda.claiming.romance.making.papers import of_no_other_paper
from servanda.claiming.romance.of_another import OF_BODIES, told_of_another

_dated = GRAMMAR.dated
_WORDS = r"(?:[^.;<]|<[TC]\d+>)"
_AT = (
    r"(?:,? (?:au siège (?:de l'onu|de l'organisation des nations unies|des nations unies)(?: à (?:new york|genève))?|à (?:oslo|ottawa|new york|paris|genève|dublin)|"
    r"à son tour|à leur tour|elle aussi|lui aussi|elle-même|aux nations unies|à l'onu|auprès [^.;,<]{3,70}|lors [^.;,<]{3,60}),?)*"
)
"""Where a state acted, between what it did and the day."""
_IT = r"(?:{S}|\b(?:elle|il|le pays|l'état|le gouvernement)),? (?:qui )?(?:l'|y )?"

_ALONE = r"(?!(?:,| et|, et) (?:le |en )?<D)"
"""No other day beside it, which may be that of another of the states."""


def _deposited(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day on which one state, or several together, deposited."""
    several = len(reading.value(match, "s") or ()) > 1
    return (making.date_of("deposit", of_state=True) if several else of_subject("deposit"))(reading, match)


def _by_doing(event: str) -> Make:
    """The day of an act told by a gerund: of the one state the sentence names before it, or right behind."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day, states = reading.value(match, "d"), reading.value(match, "s") or reading.value(match, "r")
        others = reading.tagged[: match.start()].count("<S") + match.group().count("<S")
        if day is None or not states or len(states) != 1 or others != 1:
            return None
        return making.dated(reading, match, event, day, states)

    return make


DEEDS: tuple[Rule, ...] = (
    _dated(
        "entered into force for it on",
        rf"(?:\by (?:est |était |fut )?{ENTERED}|{ENTERED} (?:à (?:son|leur) égard|pour (?:elle|lui|le pays|notre pays|ce pays|ce dernier|cette dernière)|"
        rf"(?:dans (?:le|notre|ce)|au) pays|sur (?:son|le|notre) territoire)){ON}{{D}}",
        of_subject("in_force_for_state"),
        "La Convention est entrée en vigueur à son égard le 1er septembre 2011",
    ),
    _dated(
        "it takes effect on",
        rf"\b(?:il|elle|celui-ci|celle-ci|qui|ce retrait|cette décision) (?:(?:a pris|prend|prendra|prit) effet|(?:est|était|sera|devient|deviendra|devint)(?: devenue?)? effecti(?:f|ve)){ON}{{D}}",
        leaving_effective(LEAVING),
        "Elle avait annoncé son départ, qui a pris effet le 6 mars 2025",
    ),
    _dated(
        "notified on",
        rf"{{S}} a (?:officiellement |formellement )?(?:notifié|déposé){_WORDS}{{0,60}}? le {{D}},? (?:son retrait|sa dénonciation|sa décision de se retirer)",
        making.date_of("withdrawal_notice", of_state=True),
        "La Lituanie a notifié au Secrétaire général le 6 septembre 2024 son retrait",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "party since",
        rf"{{S}},? (?:en )?(?:est|était|sont) (?:devenue? )?(?:un |une |officiellement )?(?:[eé]tat )?(?:partie?|membre)(?: {{T}})? (?:depuis )?{ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "La France est partie à la Convention depuis le 1er août 2010",
    ),
    _dated(
        "a state, party since",
        rf"{{S}} ?[,:(–-]+ ?(?:[eé]tat )?partie(?: {{T}})? depuis{ON}{{D}}(?= ?[.,;:)–-]|$| et\b)",
        making.date_of("in_force_for_state", of_state=True),
        "La Suisse, partie à la Convention depuis le 1er janvier 2013",
    ),
    _dated(
        "since a day a state is bound",
        r"\bdepuis (?:le |fin |début )?{D},? (?:la |le |l'|les )?{S},? (?:est|sont) (?:juridiquement |officiellement |également )?(?:liée?s? par|(?:[eé]tats? )?parties?|tenue?s? par) {T}",
        making.date_of("in_force_for_state", of_state=True),
        "Depuis le 1er septembre 2015, le Canada est lié par la Convention",
    ),
    _dated(
        "as a party since, a state",
        rf"\ben tant qu(?:e |')(?:[eé]tat )?partie(?: {{T}})? depuis{ON}{{D}},? (?:la |le |les |l')?{{S}}",
        making.date_of("in_force_for_state", of_state=True),
        "En tant qu'État partie à la Convention depuis le 1er février 2012, le Sénégal",
    ),
    *(
        _dated(
            f"by {verb} on",
            rf"(?:{{S}}[^.;]{{1,120}}? |^\W*)en (?:la |le |y |l')?{verb}(?: {{T}}|(?! (?:à )?(?:la|le|l'|un|une|des|aux?) ?(?!<))){ON}{{D}}(?:,? (?:la |le |les |l')(?P<r><S\d+>))?",
            _by_doing(event),
            example,
            marks=Mark.MAY_BE_DOMESTIC,
        )
        for verb, event, example in (
            (
                rf"(?:ratifiant|adhérant|déposant {INSTRUMENT})",
                "deposit",
                "La France est devenue le 20e État partie en ratifiant la Convention en septembre 2009",
            ),
            ("(?:signant|paraphant)", "signature", "En signant la Convention le 3 décembre 2008, la France"),
        )
    ),
    _dated(
        "joined on",
        rf"{{S}},? (?:qui )?(?:a|ont|avait|avaient) (?:officiellement |formellement )?rejoint {{T}}(?: interdisant [^.;,<]{{0,60}})?{ON}{{D}}",
        making.date_of("joined", of_state=True),
        "Le Sri Lanka a rejoint la Convention le 13 décembre 2017",
    ),
    _dated(
        "joined on a day the treaty",
        rf"{{S}},? (?:qui )?(?:a|ont|avait|avaient) (?:officiellement |formellement )?rejoint,?{ON}{{D}},? {{T}}",
        making.date_of("joined", of_state=True),
        "Le Sri Lanka a rejoint le 1er mars 2018 la Convention",
    ),
    _dated(
        "it is a party since",
        rf"\b(?:(?:elle|il|le pays) (?:en |y )?(?:est (?:devenue? )?|deviendra |devenait |devint )|en (?:est|sont) (?=(?:[eé]tats? )?parties?[^.;]{{0,12}} depuis)|et (?:en |y )?(?:est devenue? |est (?=(?:[eé]tat )?partie[^.;]{{0,12}} depuis)|deviendra ))(?:officiellement )?(?:un )?(?:[eé]tats? )?parties?(?: {{T}})?(?: depuis)?{ON}{{D}}",
        of_subject("in_force_for_state"),
        "La Lituanie l'a signée en 2008 et elle est partie depuis le 1er septembre 2011",
    ),
    _dated(
        "deposited on a day its instrument",
        rf"{_IT}(?:a|avait|ont|avaient) (?:officiellement |formellement |également )?(?:déposé|remis|transmis),? ?(?:ce |le |en |hier,? |<D\d+>,? )?{{D}},? [^.;<]{{0,80}}?{INSTRUMENT}",
        _deposited,
        "La France a déposé le 25 septembre 2009 à New York son instrument de ratification",
    ),
    _dated(
        "on a day a state signed",
        r"(?:^le |^ce |^en |^(?=<D\d+>, )|[;:] (?:le |en )|\bet (?:le |en )|\bque (?:le |en ))(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?{D}(?:,? à [^.;,<]{3,40},|,)? (?:<N\d+> (?:[^.;<]|<G\d+>){0,40}?[,:(] ?(?:(?:à savoir|soit|c'est-à-dire) )?)?(?:la |le |l'|les )?{S}\)?,? (?:l'|y )?(?:a|ont) (?:officiellement |formellement |conjointement |ensemble |tous |toutes )*(?:signé|paraphé)e?(?: {T}|(?= ?[.,;:)]|$| à))",
        making.date_of("signature", of_state=True),
        "Le 3 décembre 2008, la France a signé la Convention",
    ),
    # A day by which the treaty is called is none on which a state "ratified the Convention of 30 May 2008".
    _dated(
        "named by its day",
        r"<C\d+> (?:du|de) {D},? (?P<t><T\d+>)",
        making.date_of("opened_or_signed"),
        "la Convention du 30 mai 2008 sur les armes à sous-munitions",
    ),
    _dated(
        "called by its day",
        r"(?P<t><T\d+>) du {D}",
        making.date_of("opened_or_signed"),
        "la Convention d'Oslo du 3 décembre 2008",
    ),
    _dated(
        "became the nth to ratify, on",
        r"{S},? (?:qui )?(?:est|sont|était) (?:ainsi )?devenue?s? (?:le |la )(?:<O\d+>|premi(?:er|ère)) (?:[eé]tat|pays|nation) à (?:l'avoir ratifiée?|avoir ratifié|(?:la |le )?ratifier|y adhérer|adhérer)(?: {T})?,? (?:le |en ){D}",
        making.date_of("deposit", of_state=True),
        "Le Belize est devenu le 85e État à adhérer à la Convention le 2 septembre 2014",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "done at a place on",
        rf"{{T}} ?[\"”»]? ?(?:,? (?:et|ainsi que) (?:de )?(?:ses|des|les) protocoles(?: [^.;<]{{1,20}})?)?,? (?:faite?s?|signée?) à {FILL}{LAND}{ON}{{D}}",
        signed_there,
        "la Convention sur les armes à sous-munitions, faite à Dublin le 30 mai 2008",
        marks=Mark.DONE_OR_SIGNED,
    ),
    _dated(
        "deposited on",
        rf"{_IT}(?:a|avait|ayant|ont|avaient) (?:officiellement |formellement |également )?(?:déposé|remis|transmis) {INSTRUMENT}{_WORDS}{{0,70}}?{ON}{{D}}{_ALONE}",
        _deposited,
        "L'Espagne a déposé son instrument de ratification le 17 juin 2009",
    ),
    _dated(
        "on a day a state deposited",
        r"(?:^le |^ce |^en |^(?=<D\d+>, )|[;:] (?:le |en )|\bet (?:le |en )|\bque (?:le |en ))(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?{D}(?:,? à [^.;,<]{3,40},|,)? (?:<N\d+> (?:[^.;<]|<G\d+>){0,40}?[,:(] ?(?:(?:à savoir|soit|c'est-à-dire) )?)?(?:la |le |l'|les )?{S}\)?,? (?:l'|y )?(?:a|ont) (?:officiellement |formellement |conjointement |ensemble |tous |toutes )*(?:déposé (?:conjointement |ensemble |officiellement |simultanément |aussi |également )?(?:son|leurs?|l')|ratifié|adhéré|accédé|procédé à (?:la|sa) ratification)",
        making.date_of("deposit", of_state=True),
        "Le 19 avril 2016, les Palaos ont déposé leur instrument de ratification",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "ratified on",
        rf"{_IT}(?:a|ont|avait) (?:officiellement |également |ensuite |finalement )?(?:ratifiée?|adhéré|accédé|accepté(?= (?:la |le |l')?<[TC])|procédé à (?:la|sa) ratification)(?: {{T}})?{_AT}{ON}{{D}}{_ALONE}",
        _deposited,
        "La Belgique a ratifié la Convention le 22 décembre 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "ratified on",
        rf"{{S}} (?:a|ont|avait|avaient|n'(?:a|ont)(?= [^.;<]{{0,12}}\bsigné\b)) (?:[^.;<«]|<[TCD]\d+>){{1,90}}?,? (?:et|puis|avant de|mais) (?:(?:l'|y )?(?:a|ont|avait|avaient) |la |le |y )?(?:ensuite |également )?(?:ratifiée?|ratifier|adhéré|adhérer|accédé|déposé {INSTRUMENT})(?: {{T}})?{ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "La France a signé la Convention le 3 décembre 2008 et l'a ratifiée le 25 septembre 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "signed on a day, it ratified on",
        rf"(?:\b(?:elle|il|qui)|\bqu[e'] ?(?:la |le |l')?{{S}}) (?:a|avait) signée?(?: {{T}})?{_AT}{ON}<D\d+>,? (?:et|puis|et ensuite) ratifiée?{_AT}{ON}{{D}}",
        of_subject("deposit"),
        "L'Algérie respecte la Convention d'Ottawa, qu'elle a signée le 3 décembre 1997 puis ratifiée le 9 octobre 2001",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "ratified on",
        r"{S},? (?:qui )?(?:a|ont) (?:finalisé|achevé|complété|terminé|conclu),? (?:le |en )?{D},? (?:la |sa |son processus de |le processus de |son |ses procédures de )(?:ratification|adhésion)",
        making.date_of("deposit", of_state=True),
        "Le Luxembourg a finalisé le 10 juillet 2009 la ratification de la Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "ratified by a state on",
        rf"ratifiée? par (?:la |le |l'|les )?{{S}}{ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "ratifiée par la France le 25 septembre 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the ratification was on",
        rf"(?:ratification|adhésion|instrument de ratification|instrument d'adhésion)(?:{STATES})(?: {{U}})?(?: (?:a|ont) été (?:déposée?|enregistrée?|reçue?))?{ON}{{D}}",
        lambda r, m: (
            None if told_of_another(r, m, OF_BODIES) else making.date_of("deposit", of_state=True)(r, m)
        ),
        "la ratification de la France, le 25 septembre 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the instrument of a state was deposited on",
        rf"(?:déposé|remis|transmis) (?:l'|son |les |ses |un )?instruments? (?:de ratification|d'adhésion|d'acceptation|d'approbation){STATES}{_WORDS}{{0,90}}?{ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "L'ambassadeur a déposé l'instrument d'adhésion du Vatican auprès du Secrétaire général le 13 décembre 2005",
    ),
    _dated(
        "a state, its act and day",
        rf"{{S}} ?[:|,-]+ ?(?:ratification|adhésion|acceptation|approbation|dépôt)(?: [^.;,<:]{{1,30}})?[ :]*{ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "Andorre : adhésion le 9 avril 2013",
    ),
    _dated(
        "a state, its signature and day",
        rf"{{S}} ?[:|,-]+ ?signature[ :]*{ON}{{D}}",
        making.date_of("signature", of_state=True),
        "Angola : signature le 3 décembre 2008",
    ),
    _dated(
        "ratified on",
        r"\b(?:c'est|ce fut|c'était)(?: donc| ainsi)? (?:le |en |dès )?{D},? que (?:la |le |l'|les )?{S},? (?:a|ont|avait) (?:finalement |officiellement |enfin )?(?:ratifié|adhéré|accédé|déposé)",
        making.date_of("deposit", of_state=True),
        "C'est le 24 mars 2011 que la Lituanie a ratifié la Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "signed by a state on",
        r"\b(?:c'est|ce fut|c'était)(?: donc| ainsi)? (?:le |en |dès )?{D},? que (?:la |le |l'|les )?{S},? (?:a|ont|avait) (?:finalement |officiellement |enfin )?signé",
        making.date_of("signature", of_state=True),
        "C'est le 3 décembre 2008 que la Suisse a signé la Convention",
    ),
    _dated(
        "signed by a state on",
        rf"{_IT}(?:a|ont|avait) (?:officiellement |également |déjà )?signée?(?: {{T}})?{_AT}{ON}{{D}}",
        of_no_other_paper(of_subject("signature")),
        "La Suisse a signé la Convention à Oslo le 3 décembre 2008",
    ),
    _dated(
        "was signed by a state on",
        rf"signée? par (?:la |le |l'|les )?{{S}}{ON}{{D}}",
        making.date_of("signature", of_state=True),
        "signée par la France le 3 décembre 2008",
    ),
)
