"""French rules of days and of who has done what: the treaty's own dates, the acts of states, who is a party."""

from __future__ import annotations

from servanda.claiming import making
from servanda.claiming.french.signs import DONE, GRAMMAR, HAVE, PARTIES, sense
from servanda.claiming.grammar import Rule
from servanda.claiming.romance import members

_figure, _dated = GRAMMAR.figure, GRAMMAR.dated
_ON = r"(?:,? ?(?:officiellement|le|les|en|au|du|depuis|à compter|à partir|dès|fin|début|soit|six mois plus tard|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|date)\b)*,? "
_FILL = r"(?:(?! et |<D|<S|[.;:,])[\w <>'()/-]){1,50}?"
_STATES = r"(?: de la | de l'| du | des | de | d')(?P<s><S\d+>)"
_WORDS = r"(?:[^.;<]|<[TC]\d+>)"
_IT = r"(?:{S}|\b(?:elle|il|le pays|l'état|le gouvernement)),? (?:qui )?(?:l'|y )?"

RULES: tuple[Rule, ...] = (
    _dated(
        "entered into force for a state on",
        rf"(?:entrée?|entrer?|entrera|entrait) (?:officiellement )?en vigueur (?:pour|à l'égard de|en|au|aux) (?:la |le |les |l')?{{S}}{_ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "La Convention est entrée en vigueur pour le Canada le 1er septembre 2015",
    ),
    _dated(
        "adopted on",
        rf"(?:{{T}},? )?(?:qui )?(?:a été |fut |ont été |avait été |est )?(?:finalement |formellement )?(?:adoptée?|conclue?|négociée?) (?:à {_FILL}|par {_FILL})?{_ON}{{D}}",
        making.date_of("adopted"),
        "La Convention a été adoptée à Dublin le 30 mai 2008",
    ),
    _dated(
        "the adoption of a day",
        rf"adoption (?:de )?{{T}}(?: à {_FILL}| par {_FILL})?{_ON}{{D}}",
        making.date_of("adopted"),
        "depuis l'adoption de la Convention le 30 mai 2008",
    ),
    _dated(
        "on a day somebody adopted it",
        r"(?:^le |, le |\ben ){D},? (?:l'|la |le |les )?(?!<)[\w' ]{1,45}? (?:l'a|a|ont|l'ont) adopté(?:e)?(?: {T}|(?=[.,;]|$))",
        making.date_of("adopted"),
        "Le 2 avril 2013, l'Assemblée générale de l'ONU a adopté le Traité sur le commerce des armes",
    ),
    _dated(
        "opened for signature on",
        rf"(?:ouverte?s?|ouverture|s'ouvre|s'ouvrira)(?: {{U}})? à (?:la )?signature(?: {{U}})?(?: à {_FILL}| des [eé]tats)?{_ON}{{D}}",
        making.date_of("opened"),
        "ouverte à la signature à Oslo le 3 décembre 2008",
    ),
    _dated(
        "entered into force on",
        rf"(?:{{T}} )?(?:qui |elle |il )?(?:est |était |a été |sont )?(?:officiellement |finalement )?(?:entrée?|entrera|entrait|entre|entrer) (?:officiellement |formellement |enfin )?en vigueur(?: au niveau international| {{U}})?{_ON}{{D}}",
        making.date_of("entered_into_force"),
        "Elle est entrée en vigueur le 1er mars 1999",
    ),
    _dated(
        "the entry into force dates from",
        rf"entrée en vigueur (?:{{T}})?,? ?(?:(?:date|remonte|est intervenue|a eu lieu|était|est fixée|fixée|prévue|:|,) ?)*{_ON}{{D}}",
        making.date_of("entered_into_force"),
        "L'entrée en vigueur de la Convention remonte au 1er août 2010",
    ),
    _dated(
        "a treaty's entry into force after the day",
        r"(?:^le |, le |^en ){D},? (?:que )?(?:elle |il |{T} )?(?:est |était )?(?:officiellement |finalement )?(?:entre|entrait|entra|entrée?|entrera) (?:officiellement |formellement )?en vigueur(?! (?:pour|en|au|aux|à l'égard))",
        making.date_of("entered_into_force"),
        "Le 16 septembre 1998, il entre officiellement en vigueur",
    ),
    _dated(
        "a treaty's year of entry into force before the words",
        r"(?:en vigueur|contraignante?) depuis (?:le |fin |début )?{D}",
        making.date_of("entered_into_force"),
        "en vigueur depuis le 1er août 2010",
    ),
    # Acts of states with their day.
    _dated(
        "withdrawal takes effect on",
        rf"(?:retrait|dénonciation)(?:{_STATES})?[^.;<]{{0,60}}?(?:pris|prend|prendra|prendre|prenant) effet(?: six mois plus tard)?{_ON}{{D}}",
        making.date_of("withdrawal_effective", subject=True),
        "Le retrait de la Lituanie a pris effet le 6 mars 2025",
    ),
    _dated(
        "notified on",
        rf"(?:{{S}}) a (?:officiellement |formellement )?(?:notifié|informé|déposé){_WORDS}{{0,60}}?(?:retrait|dénonciation|retirer){_WORDS}{{0,60}}?{_ON}{{D}}",
        making.date_of("withdrawal_notice", of_state=True),
        "La Lituanie a notifié son retrait au Secrétaire général le 6 septembre 2024",
    ),
    _dated(
        "notified on",
        rf"{{S}} a (?:officiellement |formellement )?(?:notifié|déposé){_WORDS}{{0,60}}? le {{D}},? (?:son retrait|sa dénonciation|sa décision de se retirer)",
        making.date_of("withdrawal_notice", of_state=True),
        "La Lituanie a notifié au Secrétaire général le 6 septembre 2024 son retrait",
    ),
    _dated(
        "gave notice on",
        r"(?:^le |, le |\ble ){D},? (?:la |le |l'|les )?{S} a (?:officiellement |formellement )?(?:notifié|informé|déposé)(?:[^.;<]|<[TC]\d+>){0,60}?(?:retrait|dénonciation|retirer)",
        making.date_of("withdrawal_notice", of_state=True),
        "Le 6 septembre 2024, la Lituanie a notifié son retrait",
    ),
    _dated(
        "party since",
        rf"{{S}},? (?:en )?(?:est|était|sont) (?:devenue? )?(?:un |une |officiellement )?(?:[eé]tat )?(?:partie?|membre)(?: {{T}})? (?:depuis )?{_ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "La France est partie à la Convention depuis le 1er août 2010",
    ),
    _dated(
        "deposited on",
        rf"{_IT}(?:a|avait) (?:officiellement |formellement |également )?(?:déposé|remis|transmis) (?:son|ses|l'|un|les) ?instruments? (?:de ratification|d'adhésion|d'acceptation|d'approbation){_WORDS}{{0,70}}?{_ON}{{D}}",
        making.date_of("deposit", subject=True),
        "L'Espagne a déposé son instrument de ratification le 17 juin 2009",
    ),
    _dated(
        "on a day a state deposited",
        r"(?:^le |, le |\ble |\ben ){D},? (?:la |le |l'|les )?{S} (?:l'|y )?(?:a|ont) (?:officiellement |formellement )?(?:déposé (?:son|leurs?|l')|ratifié|adhéré)",
        making.date_of("deposit", of_state=True),
        "Le 19 avril 2016, les Palaos ont déposé leur instrument de ratification",
    ),
    _dated(
        "ratified on",
        rf"{_IT}(?:a|ont|avait) (?:officiellement |également |ensuite |finalement )?(?:ratifié|adhéré)e?(?: {{T}})?{_ON}{{D}}",
        making.date_of("deposit", subject=True),
        "La Belgique a ratifié la Convention le 22 décembre 2009",
    ),
    _dated(
        "ratified on",
        rf"{{S}} a (?:[^.;<]|<[TCD]\d+>){{1,90}}?,? (?:et|puis) (?:l'a |y a |a )?(?:ensuite |également )?(?:ratifiée?|adhéré)(?: {{T}})?{_ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "La France a signé la Convention le 3 décembre 2008 et l'a ratifiée le 25 septembre 2009",
    ),
    _dated(
        "ratified by a state on",
        rf"ratifiée? (?:par )(?:la |le |l'|les )?{{S}}{_ON}{{D}}",
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
        "signed by a state on",
        rf"{_IT}(?:a|ont|avait) (?:officiellement |également |déjà )?signée?(?: {{T}})?(?: à (?:oslo|ottawa|new york|paris|genève))?{_ON}{{D}}",
        making.date_of("signature", subject=True),
        "La Suisse a signé la Convention à Oslo le 3 décembre 2008",
    ),
    _dated(
        "was signed by a state on",
        rf"signée? par (?:la |le |l'|les )?{{S}}{_ON}{{D}}",
        making.date_of("signature", of_state=True),
        "signée par la France le 3 décembre 2008",
    ),
    _dated(
        "was signed on",
        rf"(?:{{T}},? )?(?:a été |fut |est )?signée?(?: à {_FILL})?{_ON}{{D}}(?! par)",
        making.date_of("opened_or_signed"),
        "signée à Oslo le 3 décembre 2008",
    ),
    _dated(
        "clearance deadline",
        rf"{{S}}[^.;<]{{0,90}}?(?:échéance|date limite|délai)[^.;<]{{0,50}}?(?:déminage|dépollution|article [45]|article <N\d+>)?[^.;<]{{0,30}}?(?:fixée?|est|au|:){_ON}{{D}}",
        making.deadline("clearance"),
        "Le Tchad a une date limite au titre de l'article 4 fixée au 1er octobre 2023",
    ),
    _dated(
        "meetings held",
        rf"(?:assemblée|réunion|conférence) des [eé]tats parties[^.;]{{0,60}}?(?:tenue?|tiendra|tient|lieu|réunie?|ouverte?){_ON}{{D}}",
        making.outside_the_record("date", "meeting"),
        "la douzième Assemblée des États parties s'est tenue du 10 au 13 septembre 2024",
    ),
    # Who has done what.
    _figure(
        "have not signed",
        rf"{{S}},? (?:qui |eux |elles? )?(?:n'ont|n'a|ne l'ont|ne l'a|n'y ont|n'y a|n'avaient|n'avait|ne l'avaient)(?: toujours| encore| tous)* (?:pas|jamais)(?: encore| toujours)? (?P<v>{DONE})(?! (?:mais|puis))"
        r"(?: {T}|(?= ?[.,;)]|$))",
        members(sense, negated=True),
        "Les États-Unis, la Chine et la Russie n'ont pas signé la Convention",
    ),
    _figure(
        "signed without",
        r"(?:signée?|ratifiée?) par <N\d+> [^.;,]{0,60}, (?:sans|mais (?:pas|ni)(?: par)?) (?:les |la |le |l')?(?P<v>){S}",
        members(lambda _: "joined", negated=True),
        "signée par 154 pays, sans les États-Unis, la Chine, la Russie ou l'Inde",
    ),
    _figure(
        "are not parties",
        r"{S},? (?:qui )?(?:n'est|ne sont|n'en sont|n'en est|n'étaient|n'était)(?: toujours| encore| tous)* pas(?: encore| toujours)? (?:un |une |des )?(?P<v>[eé]tats? parties?|parties?|signataires?|membres?|liée?s par)(?: {T}|(?= ?[.,;)]|$))",
        members(sense, negated=True),
        "Les États-Unis ne sont pas parties à la Convention d'Ottawa",
    ),
    _figure(
        "have signed",
        rf"{{S}},? (?:qui )?(?:(?P<c>l'|y )(?:ont|a)|{HAVE}) (?P<v>{DONE}) {{T}}",
        members(sense),
        "La France et l'Allemagne ont ratifié la Convention",
    ),
    _figure(
        "are parties",
        rf"{{S}},? (?:qui )?(?:sont|est)(?: également| aussi| déjà| tous| toutes| tous deux)? (?:un |une |des |devenue?s? )?(?P<v>{PARTIES}|signataires?) {{T}}",
        members(sense),
        "L'Irak est partie à la Convention",
    ),
    _dated(
        "first to leave",
        r"premier (?:[eé]tat|pays)(?: du monde| européen| membre| partie)? à (?:se retirer|dénoncer|quitter|s'être retiré)",
        making.first("withdrew"),
        "la Lituanie est devenue le premier pays à se retirer de la Convention",
    ),
    _dated(
        "first to ratify",
        r"premi(?:er|ère) (?:[eé]tat|pays|nation|<G\d+>)(?: [\w ]{1,30})? à (?:avoir )?(?:ratifi|sign)\w+",
        making.first("ratified"),
        "le premier pays d'Afrique à ratifier",
    ),
)
