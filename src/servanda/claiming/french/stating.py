"""French days of states told by a noun or a standing: "en vigueur pour la Colombie depuis", "son adhésion date du"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.dating import ON, STATES
from servanda.claiming.french.signs import (
    DONE,
    GRAMMAR,
    HAVE,
    INSERTED,
    INSTRUMENT,
    IT,
    OTHER_THING,
    THE,
    sense,
)
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import of_subject, rank
from servanda.claiming.romance.making.bound import of_no_body, of_the_treaty

_dated, _figure = GRAMMAR.dated, GRAMMAR.figure

_NAMED = r"(?:la |le |les |l')?{S}"
_HOLDS = (
    r"(?:en vigueur|applicable|contraignante?|obligatoire|s'applique|s'appliquait|vaut)(?: déjà| pleinement)?"
)
"""What a treaty does or is from the day on which it binds a state."""
_FOR = r"(?:pour|à l'égard d(?:e|u)|dans le cas d(?:e|u)|s'agissant d(?:e|u)|à|en|au|aux)"
_HERE = (
    r"(?:(?:pour|dans|à l'égard de) (?:le|ce|notre) pays|à son égard|(?:pour|envers) (?:elle|lui|nous|eux))"
)
_COUNTRY = r"\b(?:le|ce|notre) pays|\b(?:elle|il)"
_BOUND = (
    r"(?:(?:est|était|sont|se trouve|reste) (?:(?:juridiquement|légalement|officiellement|désormais|déjà) )?(?:liée?s?|tenue?s?|engagée?s?)(?: juridiquement| légalement)?"
    rf" (?:par|à|envers)(?: {{T}}| {IT}| (?:celle-ci|celui-ci|elle))?)"
)
_ASIDE = r" (?!qui\b|que\b|dont\b|où\b|mais\b)(?:[^;.,<:]|<[ONGH]\d+>){3,70}"
"""What a state is, told between commas behind its name."""
_DEED = r"(?P<v>ratification|adhésion|acceptation|approbation)"
_WAS = (
    r"(?:,? (?:à (?:new york|genève)|(?:auprès|devant) [^.;,<]{1,40}),?)? (?:(?:date|remonte|daterait|remontait|datait)|a (?:eu lieu|été (?:déposée|enregistrée|reçue|effectuée|effective))|"
    r"(?:est|était) (?:intervenue|datée|survenue)|(?:s'est|s'était) faite|est(?= du)|intervint|eut lieu)"
)
"""What tells when a deed was done, right before its day."""


def _singly(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The rank of one state whose name is a plural: "les Palaos sont le 100e État"."""
    if len(reading.value(match, "s")) != 1:
        return None
    return rank(lambda words: "signed" if "sign" in words else "parties")(reading, match)


_FEW = 9
"""So many of a group, or fewer, may have acceded in the strict sense, without having signed."""


def _acceded(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many of a group joined, where "ont adhéré" says so; of few it may mean that they did not sign."""
    if sense(match.group("v")) != "adhered":
        return None
    made = making.count("joined", group=True)(reading, match)
    if not isinstance(made, Found) or not isinstance(made.value, int):
        return None
    return replace(made, note=UNSURE) if made.value <= _FEW else made


RULES: tuple[Rule, ...] = (
    _dated(
        "in force for a state since",
        rf"{_HOLDS} {_FOR} ?{_NAMED}(?: {{U}})?,?(?: (?:depuis|dès|à compter|à partir)\b){ON}{{D}}",
        of_the_treaty(making.date_of("in_force_for_state", of_state=True), OTHER_THING),
        "La Convention est en vigueur pour la Colombie depuis le 1er mars 2016",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "in force since a day for a state",
        rf"{_HOLDS}(?: depuis| dès| à compter| à partir){ON}{{D}},? (?:pour|à l'égard d(?:e|u)|dans le cas d(?:e|u)|s'agissant d(?:e|u)) {_NAMED}(?! et )",
        of_the_treaty(making.date_of("in_force_for_state", of_state=True), OTHER_THING),
        "La Convention est en vigueur depuis le 1er mars 2016 pour la Colombie",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "for a state it is in force since",
        rf"(?:^|[;:,] |\b(?:et|que) )(?:pour|à l'égard d(?:e|u)|s'agissant d(?:e|u)) {_NAMED},? (?:(?:{{U}}|elle|il|celle-ci|celui-ci) )?(?:(?:est|était|reste) )?{_HOLDS}{ON}{{D}}",
        of_the_treaty(making.date_of("in_force_for_state", of_state=True), OTHER_THING),
        "Pour la Colombie, la Convention est en vigueur depuis le 1er mars 2016",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "in force for it since",
        rf"{_HOLDS} {_HERE},?(?: (?:depuis|dès|à compter|à partir)\b){ON}{{D}}",
        of_the_treaty(of_subject("in_force_for_state"), OTHER_THING),
        "La Colombie l'a ratifiée en 2015 ; elle est en vigueur pour le pays depuis le 1er mars 2016",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "it binds a state since",
        rf"(?:{{T}}|\bqui|\b{IT}) (?:lie|oblige|engage|liait)(?: juridiquement| légalement| désormais)? {_NAMED},? depuis{ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "La Convention lie la Colombie depuis le 1er mars 2016",
    ),
    _dated(
        "a state is bound since",
        rf"(?:{{S}}|{_COUNTRY}),? (?:qui )?(?:y )?{_BOUND} depuis{ON}{{D}}",
        of_subject("in_force_for_state"),
        "La Colombie est liée par la Convention depuis le 1er mars 2016",
    ),
    _dated(
        "a state, bound since",
        rf"{{S}}, (?:désormais |déjà )?(?:juridiquement )?(?:liée?s?|tenue?s?) par (?:{{T}}|{IT}) depuis{ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "Le Panama, lié par la Convention depuis le 1er mai 2011, n'a pas de stocks",
    ),
    _dated(
        "the ratification of a treaty by a state dates from",
        rf"{_DEED}(?: {{T}}| (?:de |du )?{IT})?,? (?:de la part de|par) {_NAMED}{_WAS}{ON}{{D}}",
        of_no_body(making.date_of("deposit", of_state=True)),
        "La ratification de la Convention par la Colombie date du 10 septembre 2015",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the ratification by a state of a treaty dates from",
        rf"{_DEED} (?:par|de la part de) {_NAMED} (?:{{U}}|de {IT}){_WAS}{ON}{{D}}",
        of_no_body(making.date_of("deposit", of_state=True)),
        "La ratification par la Colombie de la Convention remonte au 10 septembre 2015",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the accession of a state took place on",
        rf"{_DEED}(?:{STATES})(?: {{U}}| (?:à |de |au |du )?{IT})?{_WAS}{ON}{{D}}",
        of_no_body(making.date_of("deposit", of_state=True)),
        "L'adhésion de Cuba à la Convention a eu lieu le 6 avril 2016",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the signature of a treaty by a state dates from",
        rf"\bsignature(?: {{T}}| (?:de |du )?{IT})?,? (?:de la part de|par) {_NAMED}(?: {{U}}| de {IT})?{_WAS}{ON}{{D}}",
        making.date_of("signature", of_state=True),
        "La signature de la Convention par la Colombie remonte au 3 décembre 2008",
    ),
    _dated(
        "with its accession on a day a state became",
        rf"\b(?:par|avec|après|depuis|grâce à|à la suite de|dès) (?:sa|son) {_DEED}(?: {{T}}| (?:à |de |au |du )?{IT})?{ON}{{D}},? {_NAMED},? (?:est|a|devient|devint|était|s'est)\b",
        of_no_body(making.date_of("deposit", of_state=True)),
        "Par son adhésion le 6 avril 2016, Cuba est devenu partie à la Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "on acceding on a day a state became",
        rf"(?:^|[;:] )en (?:(?:la |le |y |l')?(?:ratifiant|adhérant|déposant (?:son|leur) instrument de (?:ratification|adhésion)))(?: {{T}}| (?:à |au )?{IT})?{ON}{{D}},? {_NAMED},? (?:est|devient|devint|était) (?:devenue?s? )?",
        of_no_body(making.date_of("deposit", of_state=True)),
        "En ratifiant la Convention le 10 septembre 2015, la Colombie est devenue État partie",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    GRAMMAR.plain(
        "it will be bound from",
        rf"(?:{{S}}|{_COUNTRY}|\bqui),? (?:qui )?(?:sera|sera donc) (?:juridiquement |formellement |officiellement )?(?:liée?|tenue?)(?: par (?:{{T}}|{IT}|elle))?{ON}{{D}}",
        of_subject("in_force_for_state"),
        "Le Vanuatu, qui sera lié à compter du 1er mars 2026",
    ),
    _dated(
        "joined it on",
        rf"{{S}},? (?:qui )?(?:s'y (?:est|était)|s'(?:est|était)(?= jointe?s? (?:à |au |<))) jointe?s?(?: {{T}})?{ON}{{D}}",
        making.date_of("joined", of_state=True),
        "La Lituanie s'y est jointe en mars 2011",
    ),
    _dated(
        "a state, of which more is said, ratified on",
        rf"{{S}},{_ASIDE}, (?:(?:l'|y )(?:a|avait|ont)(?: \w+ment| ensuite| enfin)? (?:ratifiée?|adhéré)(?: à (?:new york|genève))?|"
        rf"(?:a|avait|ont)(?: \w+ment| ensuite| enfin)? (?:(?:ratifié|adhéré)(?: {{T}}| (?:à )?{IT})|(?:déposé|remis) {INSTRUMENT}(?:[^.;,<]|<[TC]\d+>){{0,60}})){ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "Le Liban, hôte de la rencontre, l'a ratifiée le 5 novembre 2010",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "a state, of which more is said, signed on",
        rf"{{S}},{_ASIDE}, (?:l')?(?:a|avait|ont)(?: \w+ment| ensuite| enfin)? (?:signée?|paraphée?)(?: {{T}}| {IT})?(?: à (?:oslo|ottawa|new york|genève|paris))?{ON}{{D}}",
        making.date_of("signature", of_state=True),
        "Le Japon, seul pays d'Asie du Nord-Est, l'a signée le 3 décembre 2008",
    ),
    _dated(
        "was the nth to ratify, on",
        r"{S},? (?:qui )?(?:(?:a|avait) été|fut|sera) (?:le |la )(?:<O\d+>|premi(?:er|ère)) (?:[eé]tat|pays|nation) à (?:l'avoir ratifiée?|avoir ratifié|(?:la |le )?ratifier|y adhérer|adhérer)(?: {T})?,? (?:le |en ){D}",
        making.date_of("deposit", of_state=True),
        "La Lituanie avait été le 55e État à y adhérer, en 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    *(
        _dated(
            f"{event} so long ago, on",
            rf"(?:{words}) <D\d+>, (?:soit )?(?:en |le ){{D}}",
            making.date_of(event),
            example,
            marks=Mark.OF_THE_TREATY,
        )
        for event, words, example in (
            (
                "adopted",
                "adoptée?",
                "Adoptée il y a 12 ans, en mai 2008, la Convention compte 110 États parties",
            ),
            (
                "entered_into_force",
                "entrée? en vigueur",
                "Entrée en vigueur il y a dix ans, le 1er août 2010, la Convention compte 110 États parties",
            ),
        )
    ),
    _dated(
        "became the nth party, of a plural name",
        r"{S},? (?:qui )?(?:sont|ont été|étaient|furent|deviennent|devinrent|seront|(?:sont|étaient) devenue?s)(?:,? (?:ainsi|hier|officiellement|alors|donc|le <D\d+>|en <D\d+>),?)* (?:le |la ){O} (?:(?:[eé]tat|pays|nation|membre) )?"
        r"(?P<v>parties?|signataires?|à (?:l'|y |la |le )?(?:avoir )?(?:ratifi|sign|adhér|rejoin)\w*|à (?:le|la) faire|à devenir (?:[eé]tat )?partie|membre)",
        lambda r, m: _singly(r, m),
        "Les Palaos sont devenus le 100e État partie à la Convention",
    ),
    _dated(
        "a signatory since, it ratified on",
        rf"{{S}},? (?:un |une )?(?:pays |[eé]tat )?signataire(?: {{T}})?,? (?:depuis |dès |en |le |du )*<D\d+>(?: {{U}})?(?: [^.;,<]{{1,30}})?,? (?:(?:ne )?l'|y )?(?:a|ont|avait)(?: (?:ensuite|finalement|enfin))? (?:ratifiée?|adhéré)(?: {{U}})?(?: qu')?{ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "La Colombie, signataire depuis 2008, l'a ratifiée en 2015",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    # Many call a state a signatory that acceded, or since it ratified.
    *(
        _dated(
            name,
            pattern,
            of_subject("joined"),
            example,
        )
        for name, pattern, example in (
            (
                "a state, signatory since",
                rf"{{S}},? (?:(?:qui )?(?:en )?(?:est|était|sont) )?(?:(?:un |une )?(?:pays |[eé]tat )?signataires?)(?: {{T}})?,? (?:depuis|dès){ON}{{D}}",
                "La Colombie, signataire de la Convention depuis le 3 décembre 2008",
            ),
            (
                "a signatory since, the state",
                rf"(?:^|[;:] )(?:(?:pays |[eé]tat )?signataire)(?: {{T}})?,? (?:depuis|dès){ON}{{D}}(?: {{U}})?,? {_NAMED}",
                "Signataire de la Convention depuis le 3 décembre 2008, la Colombie l'applique",
            ),
        )
    ),
    _figure(
        "n of a group have acceded",
        rf"(?<!les )(?<!des )(?<!sur ){{N}} (?:des )?{{G}}{INSERTED},? ?{HAVE} (?P<v>{DONE}){THE}",
        _acceded,
        "Vingt-deux membres de l'OTAN ont adhéré à la Convention",
    ),
)
"""Tried before the days of the treaty itself."""
