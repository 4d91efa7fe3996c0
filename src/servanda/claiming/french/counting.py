"""French rules of figures: how many states, how many of how many, the how-manieth, and the treaty's own numbers."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.signs import (
    ADVERBS,
    ARE,
    DONE,
    DONE_BY,
    GRAMMAR,
    HAVE,
    NOUNS,
    OF_THEM,
    PARTIES,
    STATES,
    THE,
    sense,
)
from servanda.claiming.grammar import Rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of, part_of, rank, share_of, treaty_rule, two_counts

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_OF = r"(?:(?:des|sur(?: les)?|parmi les|d'entre les|de l'ensemble des)(?: quelque)?)"
_JOINED = rf"(?:{HAVE} (?P<v>{DONE})|{ARE} (?:bien )?(?P<w>{PARTIES}|signataires|liée?s)){THE}"
_EXTENSION = re.compile(
    r"prolong|prorog|supplémentaire|extension|report|demand|a détruit|ont détruit|depuis|obtenu"
)
_BOUND = r"(?:doit|doivent|devr\w+|s'engag\w+|oblige\w*|obligation|tenue?s?|impose|prévoit|exige|stipule|ont|dispos\w+)"


def _joined(match: re.Match[str]) -> str:
    return sense(match.group("v") or match.group("w"))


def _share(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return share_of(lambda _: _joined(match))(reading, match)


def _part(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return part_of(lambda _: _joined(match), _how_much)(reading, match)


def _how_much(reading: Reading, match: re.Match[str]) -> str | None:
    said = match.group("q")
    if "moitié" in said:
        hedges = [reading.tag(tag).value for tag in re.findall(r"<H\d+>", said)]
        return "more than half" if hedges == ["more_than"] else "half" if not hedges else None
    if "plupart" in said or "majorité" in said:
        return "most"
    return "none" if "aucun" in said or "<N" in said else "all"


RULES: tuple[Rule, ...] = (
    _figure(
        "share of a group",
        rf"{{N}} {_OF} {{M}} {{G}} {_JOINED}",
        _share,
        "22 des 28 membres de l'OTAN ont signé la Convention",
        "27 des 28 États membres de l'UE sont parties à la Convention d'Ottawa",
    ),
    _figure(
        "share of a group, the whole behind",
        rf"{{N}} {{G}} sur {{M}} {_JOINED}",
        _share,
        "22 membres de l'OTAN sur 28 ont ratifié la Convention",
    ),
    _figure(
        "part of a group",
        rf"(?P<q>(?:<H\d+> )*la moitié|la (?:plupart|(?:grande |vaste )?majorité)|une (?:large )?majorité|tous|toutes|"
        rf"l'ensemble|la totalité) (?:des|les|de) (?:{{M}} )?{{G}} {_JOINED}",
        _part,
        "tous les États membres de l'UE ont ratifié le traité",
        "plus de la moitié des pays africains sont parties à la Convention",
    ),
    _figure(
        "all of a group",
        rf"(?:les )?(?:{{M}} )?{{G}} (?:ont|sont)(?: désormais| maintenant| aujourd'hui| déjà)? (?P<q>tous|toutes) "
        rf"(?:(?P<v>{DONE})|(?P<w>{PARTIES}|signataires|liés)){THE}",
        _part,
        "Les 27 États membres de l'Union européenne ont tous ratifié la Convention d'Ottawa",
    ),
    _figure(
        "none of a group",
        rf"(?P<q>aucun|aucune|<N\d+>) (?:des )?(?:{{M}} )?{{G}} (?:n'(?:y )?(?:a|avait)(?: jamais| encore)? (?P<v>{DONE})|n'est (?P<w>{PARTIES}|signataire)){THE}",
        _part,
        "Aucun des membres permanents du Conseil de sécurité n'a ratifié le traité",
    ),
    _figure(
        "most of the signatories",
        rf"(?P<q>(?:<H\d+> )*la moitié|la (?:plupart|majorité)) des {{M}} signataires {HAVE} (?P<v>ratifiée?){THE}",
        part_of(sense, _how_much),
        "plus de la moitié des 108 signataires ont ratifié la Convention",
    ),
    # The treaty's own rules.
    _plain(
        "ratifications needed for entry into force",
        r"{N} (?:ratifications|instruments(?: de ratification)?|[eé]tats|pays) (?:(?:sont|étaient|soient) )?(?:nécessaires|requis(?:es)?|exigé(?:e)?s)",
        making.rule_of("threshold"),
        "30 ratifications sont nécessaires à l'entrée en vigueur",
    ),
    _plain(
        "needs n ratifications",
        r"(?:nécessit\w+|requ[ie]\w+|exig\w+|il faut|il fallait|faudra|besoin de|subordonnée? à|conditionnée? (?:à|par))(?: la| le dépôt de| l'obtention de)? {N} (?:ratifications|instruments de ratification)"
        r"(?! (?:de plus|supplémentaires))",
        making.rule_of("threshold"),
        "L'entrée en vigueur nécessite 40 ratifications",
    ),
    _plain(
        "n states must have ratified",
        r"{N} (?:[eé]tats|pays) (?:doivent|devaient|devront|auront|l'auront|aient|l'aient) (?:l'avoir |l')?(?:ratifiée?|avoir ratifié|ratifier)",
        making.rule_of("threshold"),
        "trente États doivent l'avoir ratifiée avant son entrée en vigueur",
    ),
    _plain(
        "n months after the nth ratification",
        r"(?:après|suivant|suivra|suit|à compter|à partir|compter)(?: (?:de |du |la |le |l'|dépôt|date|d'|à laquelle)+)*? ?(?:du |la |le |de la |de l')?{O} (?:instruments?|ratifications?|[eé]tat|pays)",
        making.rule_of("threshold"),
        "le premier jour du sixième mois suivant la trentième ratification",
    ),
    _plain(
        "in force thanks to the nth state",
        r"en vigueur[^.;,]{0,30}? (?:grâce à|avec|après) (?:une?|la|le|l'(?:adhésion d'un)?)? ?{O} (?:[eé]tat|pays|ratification|instrument)",
        making.rule_of("threshold"),
        "il entre en vigueur grâce à un 40e État",
    ),
    _plain(
        "withdrawal takes effect after n months",
        r"(?:retrait|dénonciation)[^.;]{0,60}?(?:prend|prendra|prendre|produit|a)(?: donc| alors)? (?:ses )?effets? (?:que )?{N} (?P<u>mois|jours|ans?)",
        lambda r, m: making.rule_of(
            "withdrawal", unit={"mois": "months", "jours": "days"}.get(m.group("u"), "years")
        )(r, m),
        "Le retrait ne prend effet que six mois après réception de l'instrument",
    ),
    _plain(
        "destroy stocks within n years",
        rf"{_BOUND}[^.;]{{0,60}}?détruire[^.;]{{0,60}}?stocks?[^.;]{{0,50}}?(?:dans (?:un délai de|les)|au plus tard|en|d'ici|sous) (?:les )?{{N}} ans",
        treaty_rule("stockpile", "years", _EXTENSION),
        "Chaque État partie doit détruire ses stocks au plus tard quatre ans après",
    ),
    _plain(
        "clear land within n years",
        rf"{_BOUND}[^.]{{0,140}}?(?:nettoyer|déminer|dépolluer|enlever|neutraliser|décontaminer)[^.;]{{0,70}}?(?:dans (?:un délai de|les)|au plus tard|en|d'ici|sous) (?:les )?{{N}} ans",
        treaty_rule("clearance", "years", _EXTENSION),
        "Chaque État partie doit nettoyer ses zones minées en dix ans",
    ),
    _plain(
        "n more ratifications needed",
        r"(?:manque(?:nt)?|faut|reste)(?: encore| donc| plus que)* {N} (?:autres )?(?:ratifications|instruments)|{M} (?:autres )?ratifications (?:supplémentaires|de plus)",
        making.delta("still_needed"),
        "il manque encore sept ratifications",
    ),
    # Ranks.
    _dated(
        "became the nth party",
        r"{S},? (?:est |a été |était )?(?:(?:ainsi |aussi |officiellement )?(?:devenue?|devient|est|était)(?: ainsi| hier| officiellement| alors| le <D\d+>| en <D\d+>)*) (?:le |la ){O} (?:[eé]tat|pays|nation|membre)?s? ?"
        r"(?P<v>parties?|signataires?|à (?:l')?(?:avoir )?(?:ratifi|sign|adhér|rejoin)\w*|contractante?|membre)",
        rank(lambda words: "signed" if "sign" in words else "parties"),
        "La Lituanie est devenue le 55e État partie",
        "Le Vanuatu est le 112e pays à ratifier la Convention",
    ),
    # Counts.
    _figure(
        "n signed of which m ratified",
        rf"{{N}} {STATES} {HAVE} (?P<v>{DONE}){THE},? (?:dont|parmi lesquels|et) {{M}}(?: {OF_THEM})? (?:{HAVE}|{ARE}) (?P<w>{DONE}|{PARTIES}|signataires)",
        two_counts(sense),
        "108 pays ont signé la Convention, dont 60 l'ont ratifiée",
    ),
    _figure(
        "signed by n",
        rf"(?P<v>{DONE_BY})(?! un)(?:[^.;,<]|<D\d+>){{0,50}}? par (?:déjà |désormais |un total de |les (?:représentants|gouvernements) de )?{{N}} (?:{STATES}|{OF_THEM})(?! (?:sur|parties|signataires))",
        count_of(sense),
        "La Convention a été signée par 111 pays",
        "signé à Oslo les 3 et 4 décembre 2008 par 94 pays",
    ),
    _figure(
        "and ratified by n",
        rf"(?:(?<=, )|(?<= et ))(?P<v>{DONE_BY}) (?:à ce jour )?par {{N}}(?: {OF_THEM})?(?= ?[.,;)]|$)",
        count_of(sense),
        "signée par 108 États et ratifiée par 60",
    ),
    _figure(
        "n have signed",
        rf"(?<!l'un des ){{N}} (?:{STATES}|{OF_THEM})(?: qui)?,? {HAVE} (?P<v>{DONE}){THE}",
        count_of(sense),
        "À ce jour, 119 États ont rejoint la Convention",
        "60 d'entre eux l'ont ratifiée",
    ),
    _figure(
        "of which n have ratified",
        rf"(?:dont|et que|mais que|parmi lesquels) (?:seuls? |seulement )?{{N}} (?:l'|y )(?:ont|avaient){ADVERBS} (?P<v>{DONE})",
        count_of(sense),
        "108 signataires, dont 60 l'ont ratifiée",
    ),
    _figure(
        "n others have only signed",
        rf"{{N}} (?:autres )?(?:{STATES} )?(?:l'|y )?(?:ont|avaient){ADVERBS} (?P<v>{DONE})",
        lambda r, m: count_of(sense)(r, m) if sense(m.group("v")) == "signatory" else None,
        "32 autres l'ont signée sans la ratifier",
    ),
    _figure(
        "n states are parties",
        rf"{{N}} (?:{STATES}|{OF_THEM})(?: qui)? (?:en )?{ARE} (?:des )?(?P<v>{PARTIES}|signataires|liés par|parties prenantes){THE}",
        count_of(sense),
        "66 États sont parties à la Convention",
    ),
    _figure(
        "it binds n states",
        rf"(?:<[TC]\d+>|elle|il) (?:engage|lie|est juridiquement contraignante? pour|est contraignante? pour|oblige)(?: désormais| aujourd'hui| actuellement)? {{N}} (?P<v>{STATES})",
        count_of(lambda _: "parties"),
        "Elle engage 94 États",
    ),
    _figure(
        "it counts n parties",
        rf"(?:compte|comptait|comptent|rassemble|réunit|regroupe|comprend|recense|dénombre|totalise|a recueilli|recueille|a)(?: désormais| aujourd'hui| actuellement| maintenant| à ce jour| déjà| donc| ainsi| au total)* {{N}} (?P<v>{NOUNS})"
        rf"(?! (?:qui|ayant|ont|concernés|africain))",
        count_of(sense),
        "La Convention compte 110 États parties",
    ),
    _figure(
        "n parties and m signatories",
        rf"{{N}} (?P<v>{NOUNS}),? et {{M}} (?:(?:simples|autres) )?(?P<w>{NOUNS})(?! (?:qui|ayant|ont))",
        two_counts(sense),
        "112 États parties et 12 signataires",
    ),
    _figure(
        "n parties to the treaty",
        rf"(?<!un des )(?<!parmi les )(?<!certains des ){{N}} (?P<v>{NOUNS}) (?:à|de|du|au|d') ?(?:la |l'|cette |ce |le )?(?P<t><[TC]\d+>)(?! (?:qui|ayant|ont|doivent|sont))",
        count_of(sense),
        "les 111 États parties à la Convention",
    ),
    _figure(
        "and m signatories",
        rf"<N\d+> {NOUNS},? (?:et|ainsi que|dont|pour) {{N}} (?P<v>{NOUNS})",
        count_of(sense),
        "108 signataires dont 60 ratifications",
    ),
    _figure(
        "with n parties",
        r"(?:avec|soit|à|de) {N} (?P<v>ratifications|signatures|[eé]tats[- ]parties|signataires)(?= ?[.,;)]|$| et <N| à ce jour| au <D| aujourd'hui)",
        count_of(sense),
        "avec 111 États parties, elle ...",
    ),
    _figure(
        "label and number",
        rf"(?:^|[.;:|] ?)(?:nombre (?:total )?(?:de |d'))?(?P<v>{NOUNS}) ?[:=] ?{{N}}(?=$|[ .,;|)])|^(?P<w>{NOUNS}) {{M}}$",
        lambda r, m: count_of(sense)(r, m) if m.group("v") else _labelled(r, m),
        "Signataires : 130",
    ),
    _figure(
        "the number of parties is n",
        rf"nombre (?:total )?(?:de |d'|des )(?P<v>{NOUNS})(?: {{U}})? (?:s'élève|s'élevait|est|était|atteint|passe|est passé|se monte|est porté|a atteint)(?: désormais| maintenant| aujourd'hui| ainsi)? ?(?:à|de)? {{N}}",
        count_of(sense),
        "Le nombre d'États parties s'élève à 111",
    ),
    _figure(
        "which brings to n the number",
        rf"(?:port|amèn|élèv)(?:e|ent|ant|é|ait|era)(?: ainsi| désormais)? à {{N}} le nombre (?:total )?(?:de |d'|des )(?P<v>{NOUNS})",
        count_of(sense),
        "ce qui porte à 112 le nombre d'États parties",
    ),
    _figure(
        "which brings the number to n",
        rf"(?:port|amèn|élèv)(?:e|ent|ant|é|ait|era)(?: ainsi| désormais)? le nombre (?:total )?(?:de |d'|des )(?P<v>{NOUNS})(?: {{U}})? à {{N}}",
        count_of(sense),
        "portant le nombre d'États parties à la Convention à 100",
    ),
    # Members of a group, counted.
    _figure(
        "n of a group have signed",
        rf"{{N}} (?:des )?{{G}} {_JOINED}",
        lambda r, m: count_of(lambda _: _joined(m), group=True)(r, m) if m.group("v") else None,
        "37 pays africains ont ratifié la Convention",
    ),
    _plain(
        "n states have not signed",
        rf"{{N}} (?:{STATES}|{OF_THEM}) (?:n'ont|ne l'ont|n'y ont|n'avaient)(?: toujours| encore)? (?:pas|jamais)(?: encore)? (?:signé|ratifié|adhéré|rejoint)",
        making.count("outside"),
        "39 autres pays n'ont pas signé",
    ),
    _plain(
        "votes",
        r"(?:par )?{N} (?:voix|votes)(?: pour| favorables| contre)?|{M} (?:abstentions|voix contre)",
        making.outside_the_record("vote", "vote"),
        "adoptée par 141 voix",
    ),
    _plain(
        "stocks destroyed",
        r"(?:détruit|destruction de)[^.;]{0,40}?{N}(?: millions?)? ?[^.;]{0,25}?(?:munitions|sous-munitions|mines|bombes)",
        making.outside_the_record("quantity", "destroyed"),
        "ont détruit près de 1,4 million d'armes à sous-munitions",
    ),
)


def _labelled(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    number = reading.value(match, "m")
    if not isinstance(number, int) or number > making.MOST_STATES:
        return None
    return reading.claim(match, "count", sense(match.group("w")), value=number)
