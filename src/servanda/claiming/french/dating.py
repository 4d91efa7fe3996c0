"""French rules of days: the treaty's own dates, and the acts of states."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from servanda.claiming import making
from servanda.claiming.french.signs import GRAMMAR, INSTRUMENT, OTHER_THING
from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import adopted_or_concluded, labelled, of_subject, signed_by_many
from servanda.claiming.topics import OPENED

_dated, _plain = GRAMMAR.dated, GRAMMAR.plain
_ON = r"(?:,? ?(?:officiellement|pour la première fois|le|les|en|au|du|depuis|à compter|à partir|dès|fin|début|soit|à savoir|c'est-à-dire|<N\d+> (?:mois|ans|jours) (?:plus tard|après)|ce|hier|avant-hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dernier|date|<D\d+>(?=,? <D))\b,?)*,? "
_LAND = r"(?:,? ?\(?<S\d+>\)?,?|, (?:la )?capitale (?:(?:de |du |de la |de l')?<S\d+>|\w+),?)?"
"""The country behind a town: "à Ottawa (Canada)", "à Oslo, Norvège,"."""
_FILL = r"(?:(?! et |<D|<S|[.;:,])[\w <>'()/-]){1,50}?"
_STATES = r"(?: de la | de l'| du | des | de | d')(?P<s><S\d+>)"
_WORDS = r"(?:[^.;<]|<[TC]\d+>)"
_ENTERED = r"entr(?:ée?|e|era|ait|er) (?:officiellement )?en vigueur"
_AT = (
    r"(?:,? (?:au siège (?:de l'onu|de l'organisation des nations unies|des nations unies)(?: à (?:new york|genève))?|à (?:oslo|ottawa|new york|paris|genève|dublin)|"
    r"aux nations unies|à l'onu|auprès [^.;,<]{3,70}|lors [^.;,<]{3,60}),?)*"
)
"""Where a state acted, between what it did and the day."""
_IT = r"(?:{S}|\b(?:elle|il|le pays|l'état|le gouvernement)),? (?:qui )?(?:l'|y )?"

_LEAVING = re.compile(r"\b(?:retrait|dénonciation|sortie|départ)\b")
_OF_LEAVING = re.compile(rf"{_LEAVING.pattern}[^.;,]*$")


def _in_force(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of entry into force of the treaty; "the withdrawal enters into force on" is another day."""
    before = reading.tagged[: match.start()]
    if _OF_LEAVING.search(before) or before.endswith(" y "):
        return None
    return making.date_of("entered_into_force")(reading, match)


_TOWNS = {"CCM": "signée? à oslo", "APMBC": "signée? à ottawa"}
_CEREMONY = timedelta(days=4)


def _signed_there(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of a signing; in the town where the treaty was opened nobody signed it later, as all came to New York."""
    made = making.date_of("opened_or_signed")(reading, match)
    if not isinstance(made, Found) or made.date is None:
        return made
    town, opened = _TOWNS.get(made.treaty or ""), OPENED.get(made.treaty or "")
    if town is None or opened is None or re.search(town, match.group()) is None:
        return made
    near = made.date.earliest - _CEREMONY <= opened <= made.date.latest + _CEREMONY
    return made if near else replace(made, what="opened")


def _loosely(made: Found | list[Found] | None) -> Found | None:
    """The claim with the note that its words may tell of a signature or of a parliament."""
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


RULES: tuple[Rule, ...] = (
    _plain(
        "label and day of signature",
        r"^(?:signature|signée?|scellée?|rédigée?|date de signature|ouverture à la signature)(?: ouverte? à la signature)?(?: à la signature)?(?: à partir du)? ?[:|]? ?(?:le )?{D}(?= ?$| ?[|(\[]| (?:\w+,? )?\(?<S)",
        labelled("opened_or_signed", OTHER_THING),
        "Signature : 3 décembre 1997",
    ),
    _plain(
        "label and day of adoption",
        r"^(?:adoption|adoptée?|texte adopté|date d'adoption|conclusion) ?[:|]? ?(?:le )?{D}(?= ?$| ?[|(\[]| (?:\w+,? )?\(?<S)",
        labelled("adopted", OTHER_THING),
        "Adoption : 30 mai 2008",
    ),
    _plain(
        "label and day of entry into force",
        r"^(?:effet|effecti(?:f|ve)|efficace|efficacité|entrée en vigueur|entrer en vigueur|en vigueur|date d'entrée en vigueur) ?[:|]? ?(?:le )?{D}(?= ?$| ?[|(\[]| (?:\w+,? )?\(?<S)",
        labelled("entered_into_force", OTHER_THING),
        "Entrée en vigueur : 1er août 2010",
    ),
    _dated(
        "withdrawal takes effect on",
        rf"(?:retrait|dénonciation)(?:{_STATES})?(?:[^.;<]|<[TC]\d+>){{0,60}}?(?:(?:pris|prend|prendra|prendre|prenant) effet|(?:entré|entre|entrera|entrerait|entrer) en vigueur|(?:est|sera|devient|deviendra|devenu) effecti(?:f|ve))(?: pour (?:la |le |l')?<S\d+>)?{_ON}{{D}}",
        making.date_of("withdrawal_effective", subject=True),
        "La Lituanie avait prévenu : le retrait a pris effet le 6 mars 2025",
    ),
    _dated(
        "the first to ratify, on a day",
        r"{S}[^.;<]{0,40}? premi(?:er|ère)s? (?:pays|[eé]tats?)[^.;<]{0,60}? à (?:ratifier|adhérer|signer|déposer)(?:[^.;<]|<[TC]\d+>){0,80}? (?:le|en) {D}",
        lambda r, m: _loosely(making.date_of("deposit", of_state=True)(r, m)),
        "La Lituanie fut le premier pays de la région à ratifier la Convention, le 24 mars 2011",
    ),
    _dated(
        "became on a day the first to leave",
        r"{S} (?:est |était )?(?:devenue?|devient|devint),? (?:en |le )?{D},? le premier (?:[eé]tat|pays)[^.;<]{0,40}? à (?:se retirer|s'en retirer|en sortir|quitter|dénoncer|sortir)",
        making.date_of("withdrawal_effective", of_state=True),
        "La Lituanie est devenue en mars 2025 le premier pays à en sortir",
    ),
    _dated(
        "entered into force for a state on",
        rf"(?:entrée?|entrer?|entrera|entrait) (?:officiellement )?en vigueur (?:pour|à l'égard de|en|au|aux) (?:la |le |les |l')?{{S}}{_ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "La Convention est entrée en vigueur pour le Canada le 1er septembre 2015",
    ),
    _dated(
        "entered into force on a day for a state",
        rf"(?:{_ENTERED}|(?:a |avait )?(?:pris|prend|prendra|prendre|prenait) effet){_ON}{{D}},? (?:pour|à l'égard d(?:e|u)|en|au|aux|dans) ?(?:la |le |les |l')?{{S}}(?!,? et )",
        lambda r, m: (
            None
            if _LEAVING.search(r.before + r.tagged)
            else making.date_of("in_force_for_state", of_state=True)(r, m)
        ),
        "La Convention entrera en vigueur le 1er mars 2015 au Congo",
    ),
    _dated(
        "adopted on",
        rf"(?:{{T}},? )?(?:qui )?(?:a été |fut |ont été |avait été |est )?(?:finalement |formellement )?(?:adoptée?|conclue?|approuvée? (?:par|à) (?:l'assemblée générale|l'onu|les nations unies)(?: des nations unies| de l'onu| de l'organisation des nations unies)?) ?(?:à {_FILL}{_LAND}|par {_FILL}|avec {_FILL}|de {_FILL})?{_ON}{{D}}",
        adopted_or_concluded,
        "La Convention a été adoptée à Dublin le 30 mai 2008",
    ),
    _dated(
        "somebody adopted it on",
        rf"\b(?:assemblée générale|conférence|onu|nations unies|communauté internationale|les (?:[eé]tats|pays))[^.;<]{{0,40}}? (?:a|ont|avait|avaient) adopté(?: par consensus| à l'unanimité| à une (?:large|forte) majorité)? {{T}}(?:,? (?:à|par) [^.;,<]{{1,40}})?{_ON}{{D}}",
        making.date_of("adopted"),
        "L'Assemblée générale a adopté le Traité sur le commerce des armes le 2 avril 2013",
    ),
    _dated(
        "the adoption of a day",
        rf"adoption (?:de )?{{T}}(?: à {_FILL}{_LAND}| par {_FILL})?{_ON}{{D}}",
        making.date_of("adopted"),
        "depuis l'adoption de la Convention le 30 mai 2008",
    ),
    _dated(
        "its adoption on",
        rf"(?:son|leur) adoption(?: à {_FILL}{_LAND}| par {_FILL})?{_ON}{{D}}",
        making.date_of("adopted"),
        "depuis son adoption le 30 mai 2008",
    ),
    _dated(
        "on a day somebody adopted it",
        r"(?:^le |\] le |^en |[;:] (?:le |en )){D},? (?:l'|la |le |les )?(?!<)[\w' ]{1,45}? (?:l'a|a|ont|l'ont|avait|avaient|l'avait) adopté(?:e)?(?: {T}|(?=[.,;]|$))",
        making.date_of("adopted"),
        "Le 2 avril 2013, l'Assemblée générale de l'ONU a adopté le Traité sur le commerce des armes",
    ),
    _dated(
        "opened for signature on",
        rf"(?:ouverte?s?|ouverture|s'ouvre|s'ouvrira)(?: initialement| officiellement| formellement)?(?: {{U}})? à (?:la )?signature(?: {{U}})?(?: (?:de tous les|des|aux) [eé]tats)?(?: à {_FILL}{_LAND})?{_ON}{{D}}",
        making.date_of("opened"),
        "ouverte à la signature à Oslo le 3 décembre 2008",
    ),
    _dated(
        "on a day it was opened",
        r"(?:^le |\] le |^en |[;:] (?:le |en )){D},? (?:{T} |elle |il )(?:était|a été|fut|s'est|est) ouverte?e? à (?:la )?signature",
        making.date_of("opened"),
        "Le 3 décembre 2008, la Convention a été ouverte à la signature",
    ),
    _dated(
        "entered into force on",
        rf"(?:{{T}} )?(?:qui |elle |il )?(?:est |était |a été |sont )?(?:officiellement |finalement )?(?:(?:entrée?|entrera|entrait|entre|entrer|entra|entrant) (?:officiellement |formellement |enfin )?en (?:vigueur|application|effet)|(?:a )?pris effet|devenue? (?:juridiquement )?(?:contraignante?|obligatoire|effecti(?:f|ve)))(?: au niveau international| {{U}})?{_ON}{{D}}",
        _in_force,
        "Elle est entrée en vigueur le 1er mars 1999",
    ),
    _dated(
        "the entry into force dates from",
        rf"entrée en vigueur(?: prochaine| effective| officielle| formelle)? ?(?:{{T}}|de (?:cette dernière|ce dernier|celle-ci|celui-ci))?,? ?(?:(?:date|remonte|est intervenue|a eu lieu|était|est fixée|fixée|prévue|:|,) ?)*{_ON}{{D}}",
        _in_force,
        "L'entrée en vigueur de la Convention remonte au 1er août 2010",
    ),
    _dated(
        "a treaty's entry into force after the day",
        r"(?:^le |, le |^en |\bque (?:le |en )|à compter du |à partir du |dès (?:le )?){D},? (?:que )?(?:elle |il |{T} )?(?:est |était )?(?:officiellement |finalement )?(?:entre|entrait|entra|entrée?|entrera|(?:est|sera)(?= en vigueur)) ?(?:officiellement |formellement )?en vigueur(?! (?:pour|en|au|aux|à l'égard))",
        _in_force,
        "Le 16 septembre 1998, il entre officiellement en vigueur",
    ),
    _dated(
        "a treaty's year of entry into force before the words",
        r"(?:en vigueur|contraignante?) depuis (?:le |fin |début )?{D}",
        _in_force,
        "en vigueur depuis le 1er août 2010",
    ),
    _dated(
        "in force from the first day of a month, namely",
        r"en vigueur (?:le (?:premier|<O\d+>) jour du <O\d+> mois|(?:dans |sous |d'ici |après )?(?:un délai de )?<N\d+> (?:jours|mois))[ ,][^.;]{0,130}?(?:à savoir|c'est-à-dire|soit|autrement dit|donc),? (?:le )?{D}",
        _in_force,
        "entrera en vigueur le premier jour du sixième mois suivant la trentième ratification, à savoir le 1er août 2010",
    ),
    _dated(
        "became law on",
        rf"(?:acquis|ayant|a) force (?:de loi|obligatoire|juridique)[^.;,<]{{0,50}}?{_ON}{{D}}",
        _in_force,
        "La Convention a acquis force de loi le 1er mars 1999",
    ),
    _plain(
        "when it enters into force on",
        r"(?:lorsque|quand) (?:la |le )?(?P<t><[TC]\d+>) entrera en vigueur,? le {D}",
        _in_force,
        "Lorsque la Convention entrera en vigueur, le 1er août 2010",
    ),
    # Acts of states with their day.
    _dated(
        "entered into force for it on",
        rf"(?:\by (?:est |était |fut )?{_ENTERED}|{_ENTERED} (?:à (?:son|leur) égard|pour (?:elle|lui|le pays|notre pays|ce pays|ce dernier|cette dernière)|"
        rf"(?:dans (?:le|notre|ce)|au) pays|sur (?:son|le|notre) territoire)){_ON}{{D}}",
        of_subject("in_force_for_state"),
        "La Convention est entrée en vigueur à son égard le 1er septembre 2011",
    ),
    _dated(
        "it takes effect on",
        rf"\b(?:il|elle|celui-ci|celle-ci|qui) (?:a pris|prend|prendra|prit) effet{_ON}{{D}}",
        lambda r, m: (
            of_subject("withdrawal_effective")(r, m)
            if _LEAVING.search(r.before + r.tagged[: m.start()])
            else None
        ),
        "Elle avait annoncé son départ, qui a pris effet le 6 mars 2025",
    ),
    _dated(
        "notified on",
        rf"{{S}} a (?:officiellement |formellement )?(?:notifié|déposé){_WORDS}{{0,60}}? le {{D}},? (?:son retrait|sa dénonciation|sa décision de se retirer)",
        making.date_of("withdrawal_notice", of_state=True),
        "La Lituanie a notifié au Secrétaire général le 6 septembre 2024 son retrait",
    ),
    _dated(
        "party since",
        rf"{{S}},? (?:en )?(?:est|était|sont) (?:devenue? )?(?:un |une |officiellement )?(?:[eé]tat )?(?:partie?|membre)(?: {{T}})? (?:depuis )?{_ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "La France est partie à la Convention depuis le 1er août 2010",
    ),
    _dated(
        "joined on",
        rf"{{S}},? (?:qui )?(?:a|ont) (?:officiellement |formellement )?rejoint {{T}}(?: interdisant [^.;,<]{{0,60}})?{_ON}{{D}}",
        making.date_of("joined", of_state=True),
        "Le Sri Lanka a rejoint la Convention le 13 décembre 2017",
    ),
    _dated(
        "it is a party since",
        rf"\b(?:elle|il|le pays) (?:en |y )?est (?:devenue? )?(?:un )?(?:[eé]tat )?partie(?: {{T}})?(?: depuis)?{_ON}{{D}}",
        of_subject("in_force_for_state"),
        "La Lituanie l'a signée en 2008 et elle est partie depuis le 1er septembre 2011",
    ),
    _dated(
        "deposited on a day its instrument",
        rf"{_IT}(?:a|avait) (?:officiellement |formellement |également )?(?:déposé|remis|transmis),? ?(?:ce |le |en |hier,? |<D\d+>,? )?{{D}},? [^.;<]{{0,80}}?{INSTRUMENT}",
        of_subject("deposit"),
        "La France a déposé le 25 septembre 2009 à New York son instrument de ratification",
    ),
    _dated(
        "on a day a state signed",
        r"(?:^le |^ce |^en |[;:] (?:le |en )|\bet (?:le |en )|\bque (?:le |en ))(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?{D},? (?:la |le |l'|les )?{S} (?:l'|y )?(?:a|ont) (?:officiellement |formellement )?(?:signé|paraphé)e?(?: {T}|(?= ?[.,;:)]|$| à))",
        making.date_of("signature", of_state=True),
        "Le 3 décembre 2008, la France a signé la Convention",
    ),
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
    ),
    _dated(
        "done at a place on",
        rf"{{T}} ?[\"”»]? ?,? (?:faite?|signée?) à {_FILL}{_LAND}{_ON}{{D}}",
        _signed_there,
        "la Convention sur les armes à sous-munitions, faite à Dublin le 30 mai 2008",
    ),
    _dated(
        "deposited on",
        rf"{_IT}(?:a|avait) (?:officiellement |formellement |également )?(?:déposé|remis|transmis) {INSTRUMENT}{_WORDS}{{0,70}}?{_ON}{{D}}",
        of_subject("deposit"),
        "L'Espagne a déposé son instrument de ratification le 17 juin 2009",
    ),
    _dated(
        "on a day a state deposited",
        r"(?:^le |^ce |^en |[;:] (?:le |en )|\bet (?:le |en )|\bque (?:le |en ))(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?{D},? (?:la |le |l'|les )?{S} (?:l'|y )?(?:a|ont) (?:officiellement |formellement )?(?:déposé (?:son|leurs?|l')|ratifié|adhéré)",
        making.date_of("deposit", of_state=True),
        "Le 19 avril 2016, les Palaos ont déposé leur instrument de ratification",
    ),
    _dated(
        "ratified on",
        rf"{_IT}(?:a|ont|avait) (?:officiellement |également |ensuite |finalement )?(?:ratifié|adhéré)e?(?: {{T}})?{_AT}{_ON}{{D}}",
        of_subject("deposit"),
        "La Belgique a ratifié la Convention le 22 décembre 2009",
    ),
    _dated(
        "ratified on",
        rf"{{S}} (?:a|ont|avait|avaient) (?:[^.;<]|<[TCD]\d+>){{1,90}}?,? (?:et|puis|avant de) (?:(?:l'|y )?(?:a|ont|avait|avaient) |la |le |y )?(?:ensuite |également )?(?:ratifiée?|ratifier|adhéré|adhérer)(?: {{T}})?{_ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "La France a signé la Convention le 3 décembre 2008 et l'a ratifiée le 25 septembre 2009",
    ),
    _dated(
        "ratified on",
        r"{S},? (?:qui )?(?:a|ont) (?:finalisé|achevé|complété|terminé|conclu),? (?:le |en )?{D},? (?:la |sa |son processus de |le processus de |son |ses procédures de )(?:ratification|adhésion)",
        making.date_of("deposit", of_state=True),
        "Le Luxembourg a finalisé le 10 juillet 2009 la ratification de la Convention",
    ),
    _dated(
        "ratified by a state on",
        rf"ratifiée? par (?:la |le |l'|les )?{{S}}{_ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "ratifiée par la France le 25 septembre 2009",
    ),
    _dated(
        "the ratification was on",
        rf"(?:ratification|adhésion|instrument de ratification|instrument d'adhésion)(?:{_STATES})(?: {{U}})?(?: (?:a|ont) été (?:déposée?|enregistrée?|reçue?))?{_ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "la ratification de la France, le 25 septembre 2009",
    ),
    _dated(
        "the instrument of a state was deposited on",
        rf"(?:déposé|remis|transmis) (?:l'|son |les |ses |un )?instruments? (?:de ratification|d'adhésion|d'acceptation|d'approbation){_STATES}{_WORDS}{{0,90}}?{_ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "L'ambassadeur a déposé l'instrument d'adhésion du Vatican auprès du Secrétaire général le 13 décembre 2005",
    ),
    _dated(
        "a state, its act and day",
        rf"{{S}} ?[:|,-]+ ?(?:ratification|adhésion|acceptation|approbation|dépôt)(?: [^.;,<:]{{1,30}})?[ :]*{_ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "Andorre : adhésion le 9 avril 2013",
    ),
    _dated(
        "a state, its signature and day",
        rf"{{S}} ?[:|,-]+ ?signature[ :]*{_ON}{{D}}",
        making.date_of("signature", of_state=True),
        "Angola : signature le 3 décembre 2008",
    ),
    _dated(
        "ratified on",
        r"\b(?:c'est|ce fut|c'était)(?: donc| ainsi)? (?:le |en |dès )?{D},? que (?:la |le |l'|les )?{S},? (?:a|ont|avait) (?:finalement |officiellement |enfin )?(?:ratifié|adhéré|déposé)",
        making.date_of("deposit", of_state=True),
        "C'est le 24 mars 2011 que la Lituanie a ratifié la Convention",
    ),
    _dated(
        "signed by a state on",
        r"\b(?:c'est|ce fut|c'était)(?: donc| ainsi)? (?:le |en |dès )?{D},? que (?:la |le |l'|les )?{S},? (?:a|ont|avait) (?:finalement |officiellement |enfin )?signé",
        making.date_of("signature", of_state=True),
        "C'est le 3 décembre 2008 que la Suisse a signé la Convention",
    ),
    _dated(
        "signed by a state on",
        rf"{_IT}(?:a|ont|avait) (?:officiellement |également |déjà )?signée?(?: {{T}})?{_AT}{_ON}{{D}}",
        of_subject("signature"),
        "La Suisse a signé la Convention à Oslo le 3 décembre 2008",
    ),
    _dated(
        "was signed by a state on",
        rf"signée? par (?:la |le |l'|les )?{{S}}{_ON}{{D}}",
        making.date_of("signature", of_state=True),
        "signée par la France le 3 décembre 2008",
    ),
    _dated(
        "signed by n on",
        rf"(?:signée?|paraphée?)(?: à {_FILL}{_LAND})?{_ON}(?P<f><D\d+>),? par (?:les (?:représentants|gouvernements) de )?(?:<H\d+> )*<N\d+> (?:pays|[eé]tats|nations|gouvernements)|"
        rf"(?:signée?|paraphée?) (?:à {_FILL}{_LAND} )?par [^.;<]{{0,30}}(?:<H\d+> )*<N\d+> (?:pays|[eé]tats|nations|gouvernements)(?:,? à {_FILL}{_LAND})?{_ON}{{D}}|"
        rf"<N\d+> (?:pays|[eé]tats|nations|gouvernements)[^.;<]{{0,20}} (?:ont|avaient) (?:signé|paraphé) {{T}}(?:,? à {_FILL}{_LAND})?{_ON}(?P<e><D\d+>)",
        signed_by_many,
        "signée par 94 États le 3 décembre 2008 à Oslo",
    ),
    _dated(
        "a treaty and its day in brackets",
        r"{T} \((?:signée?|adoptée?|conclue?)?,? ?(?:à [^.;,<()]{1,30},? )?(?:le |les |en )?{D}\)",
        lambda r, m: (
            None if making.certainty(r, r.mention(m, "d")) else making.date_of("opened_or_signed")(r, m)
        ),
        "la Convention d'Ottawa (3 décembre 1997)",
    ),
    _dated(
        "its signature on",
        rf"\bsignature {{T}}(?: à {_FILL}{_LAND})?{_ON}{{D}}(?! par)",
        making.date_of("opened_or_signed"),
        "depuis la signature de la Convention à Oslo le 3 décembre 2008",
    ),
    _dated(
        "was signed on",
        rf"(?:{{T}},? )?(?:a été |fut |est )?signée?(?: à {_FILL}{_LAND})?{_ON}{{D}}(?! par)",
        _signed_there,
        "signée à Oslo le 3 décembre 2008",
    ),
    _dated(
        "clearance deadline",
        rf"{{S}}[^.;<]{{0,90}}?(?:échéance|date limite|délai)[^.;<]{{0,50}}?(?:déminage|dépollution|article [45]|article <N\d+>)?[^.;<]{{0,30}}?(?:fixée?|est|au|:){_ON}{{D}}",
        making.deadline("clearance"),
        "Le Tchad a une date limite au titre de l'article 4 fixée au 1er octobre 2023",
    ),
)
