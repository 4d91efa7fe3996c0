"""How treaties are carried out, in French: the commonest ways to tell of meetings, votes, completions and figures."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Rule
from servanda.claiming.making import ballots, doings, figures, meetings
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.firmness import firmly

_plain, _dated = GRAMMAR.plain, GRAMMAR.dated
_ON = r"(?:,? ?(?:le|les|en|au|du|de|<N\d+> au)\b)*,? "
_OF_STATES = r"des [eé]tats?[- ](?:part(?:ie|i)s?|signataires|membres)"
NUMBERED = (
    rf"(?P<meet>(?:<O\d+>|premi[eè]re|seconde|[ivx]{{1,6}}(?:e|ème|è)?) (?:assemblée|réunion|conférence) (?:{_OF_STATES}|d'examen|de révision)|\d{{1,2}} ?(?:msp|rep|aep)\b|\bcep ?\d{{1,2}}\b)"
    r"(?: (?:à|de) (?:la |l'|le )?<[TC]\d+>)?(?: \((?:\d{1,2} ?(?:msp|rep|aep)|<[TC]\d+>)\))?"
)
_HELD = r"(?:(?:s'est |se |s'était )?(?:tenue?|tiendra|tient|déroule|déroulée?|déroulera|réunie?|réunira|ouverte?)|a eu lieu|aura lieu|a été (?:organisée|tenue|convoquée)|organisée|attendues?|prévues?)"
_WHERE = r"(?:,? (?:à|en|au|aux) (?:(?!\b(?:après|avant|suite|et|qui|où|réunion)\b)[^.;<]){0,40}?(?:<S\d+>\)?)?)?,?"

BALLOT = ballots.Ballot(
    assembly=re.compile(r"assemblée générale|\bonu\b|nations unies"),
    committee=re.compile(r"première commission|commission du désarmement"),
    elsewhere=re.compile(
        r"parlement|assemblée nationale|sénat|députés?\b|chambre|bundestag|conseil de sécurité|référendum"
    ),
    paragraph=re.compile(r"paragraphe|amendement"),
    mixed=re.compile(
        r"non-signataire|\bmais\b|\bsauf\b|contrairement|résolutions|nucléaire|parmi|dont|signataires|de plus|de moins"
    ),
    favour=re.compile(r"pour\b|favorable|faveur"),
    bare=re.compile(r"\bl'assemblée\b(?! (?:des|de la|de l'))"),
)
_ADOPTED = re.compile(
    r"(?:<[TC]\d+>|\b(?:traité|convention|texte)) ?(?:[^.;<]{0,60})?\b(?:adoptée?|approuvée?|votée?)(?: [^.;<]{0,50})?$"
)
"""What stands before the result of the vote by which a treaty was adopted."""
STOCKS_OR_LAND = (
    (
        "clearance",
        re.compile(
            r"(?:libre|exempte?|débarrass\w+|libérée?|sans)(?: d[eu]s?)? mines|dépollu|déminage|démin|nettoy|contamin"
        ),
    ),
    ("stockpile", re.compile(r"stock|destruction|détrui")),
)
MEASURES = figures.Measures(
    items=(
        ("submunitions", re.compile(r"(?<!à )(?<!à des )sous-munitions")),
        ("antipersonnel_mines", re.compile(r"\bmines\b")),
        ("cluster_munitions", re.compile(r"(?:armes|munitions|bombes) à (?:sous-munitions|fragmentation)")),
        ("km2", re.compile(r"\bkm2\b|km²|kilomètres carrés")),
        ("ha", re.compile(r"hectares")),
        ("m2", re.compile(r"mètres carrés|\bm2\b|m²")),
        ("casualties", re.compile(r"victimes")),
    ),
    doings=(
        ("destroyed", re.compile(r"détrui\w*|destruction")),
        ("declared", re.compile(r"déclar")),
        ("retained", re.compile(r"conserv")),
        ("cleared", re.compile(r"dépollu|démin|nettoy")),
        ("recorded", re.compile(r"enregistr|recens")),
    ),
    multiples=(
        (re.compile(r" millions?\b"), 1_000_000),
        (re.compile(r" milliards?\b"), 1_000_000_000),
        (re.compile(r" mille\b"), 1_000),
    ),
    parts=re.compile(r"\b(?:autres|restant|dont|parmi|entre|depuis|enfants|civils|devr|sera|estim)"),
)

MEETINGS: tuple[Rule, ...] = (
    _plain(
        "a meeting held on",
        rf"{NUMBERED},? (?:qui )?{_HELD}{_WHERE}{_ON}{{D}}",
        meetings.meeting(),
        "la douzième Assemblée des États parties s'est tenue du 10 au 13 septembre 2024",
    ),
    _plain(
        "on its days a meeting is held",
        rf"(?:^|(?<=[.;:] ))(?:du |les |le ){{D}},? (?:se (?:tient|tiendra|déroule|déroulera)|s'est (?:tenue|déroulée)|a eu lieu|aura lieu)(?: à [\w ]{{1,30}})? (?:la |l'){NUMBERED}",
        meetings.meeting(),
        "Du 10 au 13 septembre 2024 se tient la douzième Assemblée des États parties",
    ),
    _plain(
        "presided over by a state",
        rf"{{S}} (?:a |avait )?(?:présidé|préside|présidait|présidera) (?:la |l')?{NUMBERED}",
        meetings.of_meeting("president"),
        "L'Allemagne a présidé la septième Assemblée des États parties",
    ),
    _plain(
        "held under the presidency of a state",
        rf"{NUMBERED}(?:[^.;<]|<D\d+>){{0,80}}?,? (?:sous (?:la )?présidence (?:de|du|des)|présidée par) ?(?:la |le |les |l')?{{S}}",
        meetings.of_meeting("president", loose=True),
        "la douzième Assemblée des États parties s'est tenue sous la présidence du Mexique",
    ),
    _plain(
        "took the presidency of",
        rf"{{S}} (?:a |ont )?(?:assur|assum|exerc|pris)\w* la présidence de (?:la |l')?{NUMBERED}",
        meetings.of_meeting("president", loose=True),
        "Le Mexique a assuré la présidence de la douzième Assemblée des États parties",
    ),
    _plain(
        "hosted by a state",
        rf"{{S}} (?:a |avait |vient d')?(?:accueilli|accueille|accueillera|accueillir)(?:,? [^.;<]{{0,30}}(?:<D\d+>)?,?)? (?:la |l')?{NUMBERED}",
        meetings.of_meeting("host"),
        "La Croatie a accueilli la première Conférence d'examen",
    ),
)


_OF_MEETINGS = re.compile(rf"(?:assemblée|réunion|conférence) (?:{_OF_STATES}|d'examen)")


def _the_next(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """When "the second" was held, behind a sentence about another of the meetings."""
    told = f"{reading.before} {reading.tagged[: match.start()]}"
    return meetings.meeting(loose=True)(reading, match) if _OF_MEETINGS.search(told) else None


LOOSE_MEETINGS: tuple[Rule, ...] = (
    _plain(
        "the second of the meetings held",
        rf"(?:^|(?<=[;:] )|(?<=\bet )|(?<=\bde ))(?:la|cette) (?P<meet>(?:<O\d+>|premi[eè]re|seconde)(?: assemblée| réunion| conférence)?),? (?:qui )?(?:(?:est|était|sera|fut) )?{_HELD}(?: à se tenir)?{_WHERE}{_ON}{{D}}",
        _the_next,
        "La première Assemblée des États parties a eu lieu à Vientiane. La deuxième se tiendra à Beyrouth en septembre 2011",
    ),
    _dated(
        "meetings held",
        rf"(?P<meet>(?:(?:<O\d+>|premi[eè]re|seconde|prochaine|dernière) )?(?:assemblée|réunion|conférence|rencontre|session)(?: (?:annuelle|formelle|ordinaire|générale|plénière))? (?:{_OF_STATES}|d'examen|des (?:[eé]tats )?parties chargée d'examiner|réunissant les [eé]tats[- ]parties|(?:entre les|des) [eé]tats ayant (?:signé|ratifié)))[^.;]{{0,60}}?(?:tenue?|tiendra|tient|lieu|réunie?|ouverte?|début\w+|commenc\w+|clôtur\w+|s'est close|conclue?|achev\w+|termin\w+|organisée|prévue){_WHERE}{_ON}{{D}}",
        meetings.meeting(loose=True),
        "l'Assemblée des États parties s'est tenue du 10 au 13 septembre 2024",
    ),
    _dated(
        "the meeting was held",
        rf"\b(?:la|cette|ladite) (?:réunion|assemblée|conférence|rencontre),? (?:qui )?(?:s'est (?:tenue|déroulée)|se tient|a eu lieu){_WHERE}{_ON}{{D}}",
        meetings.meeting(loose=True),
        "cette réunion s'est tenue à Genève du 10 au 13 septembre 2024",
    ),
)
VOTES: tuple[Rule, ...] = (
    _plain(
        "votes",
        r"(?:par )?{N} (?:voix|votes)(?: pour| favorables| en faveur)?(?! contre <)"
        r"(?:,? (?:et |contre )?(?P<o><N\d+>)(?: voix| votes)?(?: contre(?: \([^()]{2,90}\))?|(?= et <N| avec <N|,? <N\d+> abst))|,? (?:et )?(?:une|un|aucune|zéro)(?: seule?)?(?: voix)? contre(?: \([^()]{2,90}\))?|,? sans (?:vote contre|opposition),?)?(?:,? (?:et |avec )*(?P<p><N\d+>) abstentions)?",
        ballots.that_adopted(BALLOT, ballots.votes(BALLOT, n="yes", o="no", p="abstain"), _ADOPTED),
        "adoptée par 141 voix",
        "Par 142 voix pour, deux contre et 36 abstentions",
    ),
    _plain(
        "votes against votes",
        r"(?:par|à) {N} voix contre (?P<o><N\d+>)(?:,? (?:et |avec )*(?P<p><N\d+>) abstentions)?",
        ballots.that_adopted(BALLOT, ballots.votes(BALLOT, n="yes", o="no", p="abstain"), _ADOPTED),
        "par 142 voix contre deux et 36 abstentions",
    ),
    _plain(
        "for, against, abstentions",
        r"{N} (?:pour|favorables),? (?:et )?(?P<o><N\d+>|une?)(?: seule?)?(?: voix)? contre(?:,| et| avec)? (?P<p><N\d+>) abstentions",
        ballots.that_adopted(BALLOT, ballots.votes(BALLOT, n="yes", o="no", p="abstain"), _ADOPTED),
        "Résolution de l'Assemblée générale sur la Convention : 144 pour, un seul contre, 38 abstentions",
    ),
    _plain(
        "abstentions",
        r"{N} abstentions(?:,? (?:et )?(?P<o><N\d+>)(?: voix| votes)? contre)?|{M} (?:états|pays) (?:se sont|s'étaient) abstenus",
        ballots.votes(BALLOT, n="abstain", m="abstain", o="no"),
        "38 abstentions",
    ),
    _plain(
        "a state voted",
        r"{S} (?:a |ont |avait |avaient )?(?:également |aussi |seule?s? )?(?P<v>voté (?:contre|pour|en faveur)|s'est abstenue?|se sont abstenue?s|s'abstenant)",
        ballots.voted(
            BALLOT,
            (
                ("no", re.compile("contre")),
                ("yes", re.compile("pour|faveur")),
                ("abstain", re.compile("abst")),
            ),
        ),
        "la Russie a voté contre la résolution",
    ),
)
_PARTIES = r"(?:[eé]tats[- ]parties|[eé]tats|pays)"
COMPLETIONS: tuple[Rule, ...] = (
    _plain(
        "n have completed",
        rf"(?<!autres ){{N}} {_PARTIES}(?:,? (?:dont|y compris) [^.;,<]{{0,20}}<S\d+>,?)?(?: qui)? (?:ont|avaient) (?:désormais |déjà |à ce jour |entièrement |complètement |totalement )*(?:(?:achevé|terminé|mené à bien|fini|finalisé|complété) (?:(?:la|le|leurs?|les|l') ?)?(?:(?:programmes?|opérations?|travaux|processus) de )?(?:la |leurs? )?(?:destruction|déminage|dépollution|nettoyage|décontamination)|"
        r"détruit (?:(?:entièrement|complètement|totalement|la totalité de|l'intégralité de|tous|toutes|l'ensemble de) )*(?:leurs?|les) (?:stocks|arsena|réserves|mines))",
        doings.completion("count", "completed", STOCKS_OR_LAND, note="all"),
        "35 États parties ont achevé la destruction de leurs stocks",
    ),
    _plain(
        "n have obligations",
        rf"{{N}} {_PARTIES} (?:ayant|ont|avec|qui ont)(?: encore| toujours)? des obligations (?:au titre|en vertu|découlant) de l'article",
        doings.completion("count", "obligated", STOCKS_OR_LAND),
        "dix États parties ont des obligations au titre de l'article 4",
    ),
    _plain(
        "declared completion on",
        r"(?:en |le ){D},? (?:la |le |l'|les )?{S} (?:a |ont )(?:déclaré|annoncé|achevé|terminé)",
        doings.completion("date", "completion", STOCKS_OR_LAND),
        "En décembre 2016, le Mozambique a déclaré avoir rempli ses obligations de dépollution",
    ),
    _plain(
        "declared itself free of mines on",
        r"{S},? (?:qui )?(?:s'est (?:officiellement )?(?:déclarée?|proclamée?)|s'était déclarée?|a été (?:officiellement )?déclarée?|se déclare|est devenue?) (?:un (?:pays|[eé]tat) )?(?:exempte?|libre|débarrassée?|libérée?|sans)(?: de)?(?: toutes?)?(?: ses| d[eu]s?)? ?(?:mines|sous-munitions|restes|armes)[^.;<]{0,60}? (?:en |le |au )(?:mois de |début |fin )?{D}",
        doings.completion("date", "completion", STOCKS_OR_LAND),
        "Le Mozambique s'est déclaré libre de mines en septembre 2015",
    ),
    _plain(
        "completed on",
        r"{S} (?:a |ont |avait )(?:achevé|terminé|mené à bien)(?:,? (?:en|le) {D})(?:,)? (?=(?:la |le |l')?(?:destruction|déminage|dépollution|nettoyage))",
        doings.completion("date", "completion", STOCKS_OR_LAND),
        "La France a achevé le 30 juin 2016 la destruction de ses stocks",
    ),
    _plain(
        "completed it on",
        r"{S} (?:a |ont |avait )(?:achevé|terminé|fini|mené à bien) (?:le processus de |les opérations de |ses opérations de |de )?(?=(?:la |le |l'|son )?(?:destruction|déminage|dépollution|nettoyage))[^.;]{0,90}? (?:en|le) {D}",
        doings.completion("date", "completion", STOCKS_OR_LAND),
        "L'Allemagne a achevé la destruction de ses stocks le 25 novembre 2015",
    ),
)
ENDED: tuple[Rule, ...] = (
    _plain(
        "the destruction ended on",
        r"(?:(?:processus|travaux|opérations|programme) de |la |le |l')(?:destruction|élimination|dépollution|déminage|nettoyage)(?: (?:de|du|des) [^.;,<]{1,60}?)? (?:(?:avait|a) (?:débuté|commencé) en <D\d+> et )?(?:s'est (?:achevée?|terminée?)|s'achève|a (?:pris fin|été (?:achevée?|terminée?|menée? à bien)))(?:,? (?:le|en|au|fin|dès))? ?{D}",
        doings.completion("date", "completion", STOCKS_OR_LAND),
        "Le Pérou informe : la destruction des stocks s'est achevée le 15 décembre 2023",
    ),
)
PUT_OFF: tuple[Rule, ...] = (
    _plain(
        "its deadline was extended",
        r"{S}[^.;<]{0,90}?(?:prolong|prorog|prolongation)[^.;<]{0,60}? (?:jusqu'au|jusqu'en|au) {D}",
        firmly(doings.put_off("", STOCKS_OR_LAND, "put off")),
        "Le délai de dépollution du Liban a été prolongé jusqu'au 1er mai 2026",
    ),
    _plain(
        "an extension until",
        r"(?:prolongation|prorogation|extension) (?:[\w' ]{0,40}?)?(?:demandée par|sollicitée par|accordée (?:à|au|aux)|pour|de|du) ?(?:la |le |les |l')?{S}[^.;]{0,120}? jusqu'(?:au|en) {D}",
        firmly(doings.put_off("", STOCKS_OR_LAND, "put off")),
        "la prolongation du délai de déminage accordée au Liban jusqu'au 1er mai 2026",
    ),
)
TERMS: tuple[Rule, ...] = (
    _plain(
        "the deadline was put off",
        r"(?:prolong|prorog|report|repouss|extension)(?:[^.;<]|<N\d+>|<C\d+>){0,90}? (?:jusqu'au|jusqu'en|jusqu'à la fin de|jusqu'à|au) (?:mois de |fin )?{D}",
        firmly(doings.put_off("", STOCKS_OR_LAND, "put off")),
        "Le délai de déminage a été prolongé de trois ans, jusqu'au 1er juin 2024",
    ),
    _plain(
        "the deadline of a day",
        r"(?:échéance|date limite|délai)(?:[^.;<]|<[TC]\d+>){0,40}? (?:de|du|fixée? (?:à|au)) {D}",
        doings.put_off("", STOCKS_OR_LAND, "put off"),
        "Le Liban déminera avant l'échéance du 1er mai 2026",
    ),
    _plain(
        "its term runs out on",
        r"(?:délai|échéance|date limite)(?:[^.;<]|<[TC]\d+>){0,80}?(?:expir\w*|arriv\w+ à (?:échéance|expiration)|pren\w+ fin|court jusqu'au) ?(?:en |le |au )?{D}",
        doings.put_off("", STOCKS_OR_LAND, "put off"),
        "Le Liban ne respectera pas le délai de déminage, qui expire le 1er mai 2026",
    ),
)
FIGURES: tuple[Rule, ...] = (
    _plain(
        "stocks destroyed",
        r"(?:détruit|destruction de)[^.;<]{0,40}?{N}(?: millions?)? ?[^.;<]{0,25}?(?:(?:armes|munitions|bombes) à (?:sous-munitions|fragmentation)|sous-munitions|mines|munitions)",
        figures.measured(MEASURES, what="destroyed"),
        "ont détruit près de 1,4 million d'armes à sous-munitions",
    ),
    _plain(
        "munitions, land and people counted",
        r"{N} (?:millions? )?(?:de |d')?(?:nouvelles )?(?:(?:armes|munitions|bombes) à (?:sous-munitions|fragmentation)|sous-munitions|mines antipersonnel|victimes|kilomètres carrés|km2|km²|hectares|mètres carrés)",
        figures.measured(MEASURES),
        "contenant 172,9 millions de sous-munitions",
    ),
)
RULES: tuple[Rule, ...] = (*VOTES, *COMPLETIONS, *ENDED, *PUT_OFF, *MEETINGS)
LAST: tuple[Rule, ...] = (*LOOSE_MEETINGS, *TERMS, *FIGURES)
