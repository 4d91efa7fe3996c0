"""French rules of days: the treaty's own, and those from which it binds a state or no longer does."""

from __future__ import annotations

import re
from datetime import timedelta

from servanda.claiming import making
from servanda.claiming.french.long_ago import at_least_since, told_longer
from servanda.claiming.french.of_its_papers import of_its_paper
from servanda.claiming.french.signs import GRAMMAR, OTHER_THING, SIGNS
from servanda.claiming.french.subjects import of_another_subject
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import adopted_or_concluded, labelled, loosely_deposited, signed_by_many
from servanda.claiming.romance.making.papers import of_no_instrument
from servanda.claiming.topics import OPENED

_dated, _plain = GRAMMAR.dated, GRAMMAR.plain
ON = r"(?:,? ?(?:officiellement|pour la première fois|le même jour|le|les|en|au|du|depuis|à compter|à partir|dès|fin|début|soit|à savoir|c'est-à-dire|<N\d+> (?:mois|ans|jours) (?:plus tard|après)|ce|hier|avant-hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dernier|date|<D\d+>(?=,? <D))\b,?)*,? "
LAND = r"(?:,? ?\(?<S\d+>\)?,?|, (?:la )?capitale (?:(?:de |du |de la |de l')?<S\d+>|\w+),?)?"
"""The country behind a town: "à Ottawa (Canada)", "à Oslo, Norvège,"."""
FILL = r"(?:(?! et |<D|<S|[.;:,])[\w <>'()/-]){1,50}?"
STATES = r"(?: de la | de l'| du | des | de | d')(?P<s><S\d+>)"
_ADV = (
    r"(?:(?:officiellement|formellement|enfin|donc|ainsi|alors|finalement|effectivement|automatiquement) )*"
)
ENTERED = rf"entr(?:ée?|e|era|ait|er) {_ADV}en vigueur"

LEAVING = re.compile(r"\b(?:retrait|dénonciation|sortie|départ)\b")
_OF_LEAVING = re.compile(rf"{LEAVING.pattern}[^.;,]*$")


def _in_force(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of entry into force of the treaty; "the withdrawal enters into force on" is another day."""
    before = reading.tagged[: match.start()]
    if _OF_LEAVING.search(before) or before.endswith(" y ") or of_its_paper(reading, match):
        return None
    if "<T" not in match.group() and _OF_A_LAW.search(before):
        return None
    if _IT.match(match.group()) and _NOTICE.search(reading.before[-120:]):
        return None  # "la Lituanie a remis sa notification. Elle a pris effet le 6 mars 2025"
    if "effet" in match.group() and _JOINING.search(before):
        return None  # "l'adhésion de la Suisse à l'ONU a pris effet le 10 septembre 2002"
    if told_longer(reading, match):
        return at_least_since(reading, match, "entered_into_force")
    made = making.date_of("entered_into_force")(reading, match)
    if isinstance(made, Found) and of_another_subject(reading, match):
        made = replace(made, note=made.note or UNSURE)
    if not isinstance(made, Found) or not made.states:
        return made
    # "Signée en 2008 et entrée en vigueur en 2010, la Convention": of the treaty itself, whatever state the text is about.
    return replace(made, states=()) if _ITS_STEPS.search(before) else made


_IT = re.compile(r"(?:elle|il|qui)\b")
_NOTICE = re.compile(rf"{LEAVING.pattern}|\b(?:notification|préavis|décision|loi|décret)\b")
_JOINING = re.compile(r"\b(?:adhésion|ratification|acceptation|candidature)\b[^.;]{0,80}<S[^.;]*$")
_OF_A_LAW = re.compile(
    r"\b(?:loi|décret|arrêté|ordonnance|règlement|résolution|directive|projet|amendement|protocole|plan|modification|révision|texte de loi)s?\b[^.;]{0,80}?"
    r",? (?:qui|que|dont|portant|visant|destinée?|transposant|liée?s?|découlant|prise?|mettant|appliquant|relative?|interdisant|ratifiant|approuvant)\b[^.;]{0,80}"
    r"<[TC]\d+>[^.;,]{0,40},(?: dite? [^.;,]{1,40},)? (?:a |a été |est |fut |sera |était )?$"
)
"""A law told of by a clause that names the treaty, which its verb leaves behind: "la loi, qui applique la Convention, est"."""
_ITS_STEPS = re.compile(r"\b(?:signée?|adoptée?|conclue?|négociée?|ouverte?)\b[^;.]{0,80}?,? (?:et |puis )$")
_AT_HOME = re.compile(
    r"\bpar (?:le |la |les |l'|un |une |nos |leurs? |notre )?(?:comité|commission|parlement|sénat|assemblée (?:nationale|fédérale)|(?:deux )?chambres?|députés|sénateurs|"
    r"conseil (?:des ministres|fédéral|d'[eé]tat|national)|gouvernement|congrès|bundestag|législat\w+|élus|communes)\b"
)
"""By whom laws are adopted, and no treaty."""
_SUBJECT = re.compile(r"(?:^|[ '])(?P<noun>[\w-]+) $")


def _adopted(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of adoption; of what a parliament adopted none, and none for certain of what no word calls a treaty."""
    ahead = re.split(r"[.;]", reading.tagged[match.end() : match.end() + 60])[0]
    if _AT_HOME.search(match.group() + ahead) or of_its_paper(reading, match):
        return None
    if "<T" not in match.group() and _OF_A_LAW.search(reading.tagged[: match.start()]):
        return None
    if told_longer(reading, match):
        return at_least_since(reading, match, "adopted")
    made = adopted_or_concluded(reading, match)
    subject = _SUBJECT.search(reading.tagged[: match.start()])
    if not isinstance(made, Found) or subject is None or "<" in match.group().split()[0]:
        return made
    known = SIGNS.bearer.fullmatch(subject["noun"]) or subject["noun"] in _MEANT
    # "They may ratify the Convention, adopted on": the object of a verb is no matter of a law.
    known = known or (match.group("t") is not None and _VERB.search(subject["noun"]) is not None)
    return made if known else replace(made, note=made.note or UNSURE)


_MEANT = ("qui", "elle", "il", "celle-ci", "celui-ci", "dernière", "dernier")
_VERB = re.compile(r"(?:[^n]er|ir|ifié|igné|pliqué)e?s?$")
_TOWNS = {"CCM": "signée? à oslo", "APMBC": "signée? à ottawa"}
_CEREMONY = timedelta(days=4)


def signed_there(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of a signing; in the town where the treaty was opened nobody signed it later, as all came to New York."""
    if of_its_paper(reading, match):
        return None
    made = making.date_of("opened_or_signed")(reading, match)
    if not isinstance(made, Found) or made.date is None:
        return made
    if of_another_subject(reading, match):
        return replace(made, note=made.note or UNSURE)
    town, opened = _TOWNS.get(made.treaty or ""), OPENED.get(made.treaty or "")
    if town is None or opened is None or re.search(town, match.group()) is None:
        return made
    near = made.date.earliest - _CEREMONY <= opened <= made.date.latest + _CEREMONY
    return made if near else replace(made, what="opened")


RULES: tuple[Rule, ...] = (
    _plain(
        "label and day of signature",
        r"^(?:signature|signée?|scellée?|rédigée?|date de signature|ouverture à la signature)(?: ouverte? à la signature)?(?: à la signature)?(?: à partir du)? ?[:|]? ?(?:(?:dublin|oslo|ottawa|new york|genève|paris), )?(?:le )?{D}(?= ?[.;]?$| ?[|(\[]| (?:\w+,? )?\(?<S)",
        labelled("opened_or_signed", OTHER_THING),
        "Signature : 3 décembre 1997",
    ),
    _plain(
        "label and day of adoption",
        r"^(?:adoption|adoptée?|texte adopté|date d'adoption|conclusion)(?: {U})?[ .:|=–-]*(?:(?:dublin|oslo|ottawa|new york|genève|paris), )?(?:le )?{D}(?= ?[.;]?$| ?[|(\[]| (?:\w+,? )?\(?<S)",
        labelled("adopted", OTHER_THING),
        "Adoption : 30 mai 2008",
    ),
    _plain(
        "label and day of entry into force",
        r"^(?:effet|effecti(?:f|ve)|efficace|efficacité|entrée en vigueur|entrer en vigueur|en vigueur|date d'entrée en vigueur)[ .:|=–-]*(?:le )?{D}(?= ?[.;]?$| ?[|(\[]| (?:\w+,? )?\(?<S)",
        labelled("entered_into_force", OTHER_THING),
        "Entrée en vigueur : 1er août 2010",
    ),
    _dated(
        "withdrawal takes effect on",
        rf"(?:retrait|dénonciation)(?:{STATES})?(?:[^.;<]|<[TC]\d+>){{0,60}}?(?:(?:pris|prend|prendra|prendre|prenant) effet|(?:entré|entre|entrera|entrerait|entrer) en vigueur|(?:est|sera|devient|deviendra|devenu) effecti(?:f|ve))(?: pour (?:la |le |l')?<S\d+>)?{ON}{{D}}",
        making.date_of("withdrawal_effective", subject=True),
        "La Lituanie avait prévenu : le retrait a pris effet le 6 mars 2025",
    ),
    _dated(
        "the first to ratify, on a day",
        r"{S}[^.;<]{0,40}? premi(?:er|ère)s? (?:pays|[eé]tats?)[^.;<]{0,60}? à (?:ratifier|adhérer|signer|déposer)(?:[^.;<]|<[TC]\d+>){0,80}? (?:le|en) {D}",
        loosely_deposited,
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
        rf"(?:entrée?|entrer?|entrera|entrait) (?:officiellement )?en vigueur (?:pour|à l'égard d(?:e|u|es)|s'agissant d(?:e|u|es)|en ce qui concerne|en|au|aux) ?(?:la |le |les |l')?{{S}}(?: ?:)?{ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "La Convention est entrée en vigueur pour le Canada le 1er septembre 2015",
    ),
    _dated(
        "entered into force on a day for a state",
        rf"(?:{ENTERED}|(?:a |avait )?(?:pris|prend|prendra|prendre|prenait) effet){ON}{{D}},? (?:pour|à l'égard d(?:e|u)|en|au|aux|dans) ?(?:la |le |les |l')?{{S}}(?!,? et )",
        lambda r, m: (
            None
            if LEAVING.search(r.before + r.tagged)
            else making.date_of("in_force_for_state", of_state=True)(r, m)
        ),
        "La Convention entrera en vigueur le 1er mars 2015 au Congo",
    ),
    _dated(
        "adopted on",
        rf"(?:{{T}},? )?(?:qui )?(?:a été |fut |ont été |avait été |est )?(?:finalement |formellement )?(?:adoptée?|conclue?|approuvée? (?:par|à) (?:l'assemblée générale|l'onu|les nations unies)(?: des nations unies| de l'onu| de l'organisation des nations unies)?) ?(?:à {FILL}{LAND}|par {FILL}|avec {FILL}|de {FILL})?{ON}{{D}}",
        _adopted,
        "La Convention a été adoptée à Dublin le 30 mai 2008",
        marks=Mark.OF_THE_TREATY | Mark.CONCLUSION,
    ),
    _dated(
        "somebody adopted it on",
        rf"\b(?:assemblée générale|conférence|onu|nations unies|communauté internationale|les (?:[eé]tats|pays))[^.;<]{{0,40}}? (?:a|ont|avait|avaient) adopté(?: par consensus| à l'unanimité| à une (?:large|forte) majorité)? {{T}}(?:,? (?:à|par) [^.;,<]{{1,40}})?{ON}{{D}}",
        making.date_of("adopted"),
        "L'Assemblée générale a adopté le Traité sur le commerce des armes le 2 avril 2013",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "the adoption of a day",
        rf"adoption (?:de )?{{T}}(?: à {FILL}{LAND}| par {FILL})?{ON}{{D}}",
        making.date_of("adopted"),
        "depuis l'adoption de la Convention le 30 mai 2008",
    ),
    _dated(
        "its adoption on",
        rf"(?:son|leur) adoption(?: à {FILL}{LAND}| par {FILL})?{ON}{{D}}",
        making.date_of("adopted"),
        "depuis son adoption le 30 mai 2008",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "on a day somebody adopted it",
        r"(?:^le |\] le |^en |[;:] (?:le |en )){D},? (?:l'|la |le |les )?(?!<)[\w' ]{1,45}? (?:l'a|a|ont|l'ont|avait|avaient|l'avait) adopté(?:e)?(?: {T}|(?=[.,;]|$))",
        making.date_of("adopted"),
        "Le 2 avril 2013, l'Assemblée générale de l'ONU a adopté le Traité sur le commerce des armes",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "opened for signature on",
        rf"(?:ouverte?s?|ouverture|s'ouvre|s'ouvrira)(?: initialement| officiellement| formellement)?(?: {{U}})? à (?:la )?signature(?: {{U}})?(?: (?:de tous les|des|aux) [eé]tats)?(?: à {FILL}{LAND})?{ON}{{D}}",
        making.date_of("opened"),
        "ouverte à la signature à Oslo le 3 décembre 2008",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "on a day it was opened",
        r"(?:^le |\] le |^en |[;:] (?:le |en )){D},? (?:{T} |elle |il )(?:était|a été|fut|s'est|est) ouverte?e? à (?:la )?signature",
        making.date_of("opened"),
        "Le 3 décembre 2008, la Convention a été ouverte à la signature",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "entered into force on",
        rf"(?:{{T}} )?(?:qui |elle |il )?(?:est |était |a été |sont )?(?:officiellement |finalement )?(?:(?:entrée?|entrera|entrait|entre|entrer|entra|entrant) {_ADV}en (?:vigueur|application|effet)|(?:a )?pris effet|devenue? (?:juridiquement )?(?:contraignante?|obligatoire|effecti(?:f|ve)))(?: au niveau international| {{U}})?{ON}{{D}}",
        _in_force,
        "Elle est entrée en vigueur le 1er mars 1999",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "the entry into force dates from",
        rf"entrée en vigueur(?: prochaine| effective| officielle| formelle)? ?(?:{{T}}|de (?:cette dernière|ce dernier|celle-ci|celui-ci))?,? ?(?:(?:date|remonte|(?:est )?intervenue|(?:est )?survenue|intervint|eut lieu|acquise|a eu lieu|était|est fixée|fixée|prévue|:|,) ?)*{ON}{{D}}",
        _in_force,
        "L'entrée en vigueur de la Convention remonte au 1er août 2010",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "a treaty's entry into force after the day",
        r"(?:^le |, le |^en |, en |\bque (?:le |en )|à compter du |à partir du |dès (?:le )?){D},? (?:que )?(?:elle |il |{T} )?(?:est |était )?(?:officiellement |finalement )?(?:entre|entrait|entra|entrée?|entrera|(?:est|sera)(?= en vigueur)) ?(?:officiellement |formellement )?en vigueur(?! (?:pour|en|au|aux|à l'égard))",
        _in_force,
        "Le 16 septembre 1998, il entre officiellement en vigueur",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "a treaty's year of entry into force before the words",
        r"(?:en vigueur|contraignante?) depuis (?:le |fin |début )?{D}",
        _in_force,
        "en vigueur depuis le 1er août 2010",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "became law on",
        rf"(?:acquis|ayant|a) force (?:de loi|obligatoire|juridique)[^.;,<]{{0,50}}?{ON}{{D}}",
        _in_force,
        "La Convention a acquis force de loi le 1er mars 1999",
    ),
    _plain(
        "when it enters into force on",
        r"(?:lorsque|quand) (?:la |le )?(?P<t><[TC]\d+>) entrera en vigueur,? le {D}",
        _in_force,
        "Lorsque la Convention entrera en vigueur, le 1er août 2010",
    ),
)

SIGNED: tuple[Rule, ...] = (
    _dated(
        "signed by n on",
        rf"(?:signée?|paraphée?)(?: à {FILL}{LAND})?{ON}(?P<f><D\d+>),? par (?:les (?:représentants|gouvernements) de )?(?:<H\d+> )*<N\d+> (?:pays|[eé]tats|nations|gouvernements)|"
        rf"(?:signée?|paraphée?) (?:à {FILL}{LAND} )?par [^.;<]{{0,30}}(?:<H\d+> )*<N\d+> (?:pays|[eé]tats|nations|gouvernements)(?:,? à {FILL}{LAND})?{ON}{{D}}|"
        rf"<N\d+> (?:pays|[eé]tats|nations|gouvernements)[^.;<]{{0,20}} (?:ont|avaient) (?:signé|paraphé) {{T}}(?:,? à {FILL}{LAND})?{ON}(?P<e><D\d+>)",
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
        rf"\bsignature {{T}}(?: à {FILL}{LAND})?{ON}{{D}}(?! par)",
        making.date_of("opened_or_signed"),
        "depuis la signature de la Convention à Oslo le 3 décembre 2008",
    ),
    _dated(
        "was signed on",
        rf"(?:{{T}},? )?(?:a été |fut |est )?signée?(?: à {FILL}{LAND})?{ON}{{D}}(?! par)",
        of_no_instrument(signed_there),
        "signée à Oslo le 3 décembre 2008",
        marks=Mark.OF_THE_TREATY,
    ),
)
"""The signing of a treaty, tried once it is no state's."""
