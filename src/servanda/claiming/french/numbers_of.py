"""French figures by their nouns: how many parties or signatories a treaty counts, what brings their number to n, how many of
a group have signed, and how many have not."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.counting import OF_OTHERS
from servanda.claiming.french.doubts import BYGONE
from servanda.claiming.french.shares import JOINED, STAYS, joined
from servanda.claiming.french.signs import (
    GRAMMAR,
    INSERTED,
    NOT_HAVE,
    NOUNS,
    NOW,
    OF_THEM,
    STATES,
    WHO_HAVE,
    sense,
)
from servanda.claiming.french.subjects import unsure_of_another
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import OF_SOME, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of, maybe_some, outside_then, some_where_it_goes_on, two_counts
from servanda.claiming.romance.of_another import (
    OF_BODIES,
    OF_PAPERS,
    OTHERS,
    told_of_a_paper_on_it,
    told_of_another,
)

_GOES_ON = re.compile(
    r" (?!(?:et|ou|mais|à ce jour|au|aux|en|dans|avec|dont|contre|puis|désormais|aujourd'hui|soit)\b)\w"
)
_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain


def _labelled(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    number = reading.value(match, "m")
    if not isinstance(number, int) or number > making.MOST_STATES:
        return None
    return reading.claim(match, "count", sense(match.group("w")), value=number)


def _some(made: Found | list[Found] | None) -> Found | None:
    """The count with the note that it may be of some: whom a treaty "counts" may be those that signed, or the parties."""
    return replace(made, note=OF_SOME) if isinstance(made, Found) else None


_IN_PARTS = re.compile(
    r"\b(?:rapport|document|ouvrage|guide|livre|publication|étude|cours|manuel|mémoire|thèse|programme|exposé|loi|"
    r"questionnaire|formulaire|module)s?\b[^.;]*$"
)


def _of_a_paper(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the parts of a report are counted: "le rapport comprend cinq parties et quatre annexes"."""
    return match.group("v") == "parties" and _IN_PARTS.search(reading.tagged[: match.start()]) is not None


def _of_an_appeal(reading: Reading, match: re.Match[str]) -> bool:
    """Whether those who signed a paper about the treaty are counted."""
    return told_of_another(reading, match, OF_PAPERS) or told_of_a_paper_on_it(reading, match)


_MEMBERS = r"(?:membres(?= d(?:e (?:la |l')?|u )<[TC])|(?:[eé]tats|pays|nations) (?:faisant partie|membres)(?= d(?:e (?:la |l'|cette |ce )?|u )<[TC]))"

NUMBERS: tuple[Rule, ...] = (
    _figure(
        "it counts n parties",
        rf"(?:compte|comptait|comptent|rassemble|réunit|regroupe|comprend|recense|dénombre|totalise|a recueilli|recueille|a(?: réuni| rassemblé| rallié| attiré| convaincu| obtenu)?){NOW} {{N}} (?P<v>{NOUNS})"
        rf"(?! (?:qui|ayant|ont|concernés|africain))",
        lambda r, m: None if _of_a_paper(r, m) else unsure_of_another(count_of(sense)(r, m), r, m),
        "La Convention compte 110 États parties",
    ),
    _figure(
        "it counts n states",
        rf"(?:(?<! du )(?<! au )(?<! de la )(?<! à la )(?<! de cette )(?<! de ce )<[TC]\d+>|\belle|\bil|\b(?:cet|l') ?accord) (?:compte|comprend|rassemble|réunit|regroupe|fédère|lie){NOW} {{N}} (?P<v>{STATES})(?! (?:non|signataires|parties|qui|observateurs|fondateurs))",
        lambda r, m: None if told_of_another(r, m, OTHERS) else _some(count_of(lambda _: "joined")(r, m)),
        "La Convention compte aujourd'hui 110 pays",
    ),
    _figure(
        "n parties and m signatories",
        rf"{{N}} (?P<v>{NOUNS})(?:,? et|,| \+|,? plus) {{M}} (?:(?:simples|autres) )?(?P<w>{NOUNS})(?! (?:qui|ayant|ont))",
        lambda r, m: (
            None
            if OF_OTHERS.search(f"{r.before} {m.string[: m.start()]}") and " et " not in m.group()
            else two_counts(sense)(r, m)
        ),
        "112 États parties et 12 signataires",
    ),
    _figure(
        "n parties to the treaty",
        rf"(?<!un des )(?<!parmi les )(?<!certains des ){{N}} (?P<v>{NOUNS}) (?:à|de|du|au|d') ?(?:la |l'|cette |ce |le )?(?P<t><[TC]\d+>)(?! (?:qui|ayant|ont|doivent|sont))",
        some_where_it_goes_on(sense, _GOES_ON),
        "les 111 États parties à la Convention",
    ),
    _figure(
        "n states by now signatories",
        r"{N} (?P<v>(?:[eé]tats|pays),? (?:déjà|aujourd'hui|désormais|actuellement) (?:signataires|parties))",
        count_of(sense),
        "parmi les 84 États déjà signataires",
    ),
    _plain(
        "the n parties have done something",
        rf"(?:^|(?<=[.;:«] ))(?:l'ensemble des|(?:tous )?les) {{N}} (?P<v>{NOUNS}) (?P<t>(?:à|de|du|au|d') ?(?:la |l'|cette |ce |le )?<[TC]\d+>) (?:(?:se )?(?:sont|ont))\b",
        maybe_some(sense),
        "Les 164 États signataires de la Convention sont convenus d'accélérer",
    ),
    _figure(
        "member states (n of them)",
        r"(?:[eé]tats|pays) (?P<v>membres|parties|signataires) \({N}(?: (?:[eé]tats|pays))?\)",
        lambda r, m: None if OF_BODIES.search(f"{r.before} {m.string}") else count_of(sense)(r, m),
        "La Convention interdit aux États membres (plus de 160 pays) d'utiliser des mines",
    ),
    _figure(
        "and m signatories",
        rf"<N\d+> {NOUNS},? (?:et|ainsi que|dont|pour|plus|à côté de) {{N}} (?P<v>{NOUNS})",
        count_of(sense),
        "108 signataires dont 60 ratifications",
    ),
    _figure(
        "with n parties",
        r"(?:(?:avec|soit|à|de) |\(|\bet (?=<N\d+> \w+ dont )){N} (?P<v>ratifications|signatures|[eé]tats[- ]parties|signataires)(?= ?[.,;)]|$| et (?:de )?<N| à ce jour| au <D| aujourd'hui| dont )",
        lambda r, m: None if _of_an_appeal(r, m) else count_of(sense)(r, m),
        "avec 111 États parties, elle ...",
    ),
    _figure(
        "label and number",
        rf"(?:^|[.;:|] ?)(?:nombre (?:total )?(?:de |d'))?(?P<v>{NOUNS}|(?:des )?soirées|fêtes) ?[:=|] ?{{N}}(?=$|[ .,;|)\[])|^(?P<w>{NOUNS}|(?:des )?soirées|fêtes) ?{{M}}(?: ?\[\w+\])?(?= ?\(|$)",
        lambda r, m: (
            None if _of_an_appeal(r, m) else count_of(sense)(r, m) if m.group("v") else _labelled(r, m)
        ),
        "Signataires : 130",
        marks=Mark.LABELLED,
    ),
    _figure(
        "labels and numbers in a row",
        rf"(?:^|[.;:|(] ?)(?P<v>{NOUNS}) {{N}} ?(?:[,;|/–-]|et) ?(?P<w>{NOUNS}) {{M}}(?= ?[.,;|()]|$)",
        two_counts(sense),
        "Signataires 108, Parties 112",
        marks=Mark.LABELLED,
    ),
    _figure(
        "the number of parties rose from m to n",
        rf"(?P<v>{NOUNS})(?: {{U}})? (?:est passé|sont passés|passe|passent|passait|a augmenté|a grimpé|a progressé)(?: ainsi| donc)? de <N\d+>(?: [\w<>]+){{0,4}}? à {{N}}",
        making.risen(sense),
        "Le nombre d'États parties est passé de 88 à 98",
    ),
    _figure(
        "the number of parties is n",
        rf"(?:nombre|total) (?:total )?(?:de |d'|des )(?P<v>{WHO_HAVE}|{NOUNS})(?: {{U}})?,? (?:s'élève|s'élevait|s'établit|s'établissait|est|était|atteint|passe|est passé|se monte|se chiffre|est porté|a atteint|culmine|avoisine){NOW} ?(?:à|de)? {{N}}",
        count_of(sense),
        "Le nombre d'États parties s'élève à 111",
    ),
    _figure(
        "which brings to n the number",
        rf"(?:port|amèn|élèv)(?:e|ent|ant|é|ait|era|a)(?: ainsi| désormais| donc)? à {{N}} le (?:nombre|total) (?:total )?(?:de |d'|des )(?:<N\d+> )?(?P<v>{WHO_HAVE}|{NOUNS}|{_MEMBERS})",
        count_of(sense),
        "ce qui porte à 112 le nombre d'États parties",
    ),
    _figure(
        "which brings the number to n",
        rf"(?:port|amèn|élèv)(?:e|ent|ant|é|ait|era)(?: ainsi| désormais| donc)? le nombre (?:total )?(?:de |d'|des )(?P<v>{WHO_HAVE}|{NOUNS}|{_MEMBERS})(?: {{U}})? à {{N}}",
        count_of(sense),
        "portant le nombre d'États parties à la Convention à 100",
    ),
    # Members of a group, counted.
    _figure(
        "n of a group have signed",
        rf"{{N}} (?:des )?{{G}}{JOINED}",
        lambda r, m: count_of(lambda _: joined(m), group=True)(r, m) if m.group("v") else None,
        "37 pays africains ont ratifié la Convention",
    ),
    _plain(
        "within a group n have not signed",
        rf"(?:^|[,.;] |au sein |parmi )(?:les )?{{G}},? (?:seuls? |seulement )?{{N}} (?:{STATES}|{OF_THEM}) (?:n'ont|ne l'ont|n'y ont)(?: toujours| encore)? (?:pas|jamais)(?: encore)? (?:signé|adhéré|rejoint)",
        making.count("outside", group=True),
        "Au sein de l'UE, seuls six pays n'ont pas signé ce traité",
    ),
    _plain(
        "n states have not signed",
        rf"{{N}} (?:derniers )?(?:{STATES}|{OF_THEM}|autres)(?: seulement| à peine)?{INSERTED},? (?:qui )?(?:(?:à|pour) ne (?:pas|toujours pas)(?: encore)? (?:y |l')?(?:avoir (?:encore )?(?:signé|ratifié|adhéré|rejoint)|être (?:encore )?(?:parties|membres|liés))|{NOT_HAVE} (?:pas|jamais)(?: encore)? (?:signé|ratifié|adhéré|rejoint|paraphé|(?:souhaité|voulu|accepté d')(?: y| la| le| l')? ?(?:adhérer|signer|ratifier|rejoindre))|"
        rf"(?:ne|n'en|n'y) (?:sont|étaient)(?: toujours| encore)? pas(?: encore)? (?:parties|membres|signataires)|refusent (?:(?:toujours|encore|jusqu'(?:à|ici)[^.;,<]{{0,20}}) )?(?:de (?:la |le )?(?:signer|ratifier|rejoindre)|d'y adhérer)|(?:au total )?(?:restent|demeurent|sont|se tiennent)(?: toujours| encore)* (?:en dehors|à l'écart|hors|en marge)(?: {{U}}|(?= ?[.,;)]|$)))",
        outside_then(BYGONE),
        "39 autres pays n'ont pas signé",
        "39 autres pays, dont les États-Unis, ne sont pas parties à la Convention",
    ),
    _figure(
        "n signatories of a group",
        r"{N} {G} (?P<v>signataires|parties)",
        count_of(sense, group=True),
        "les 19 pays africains signataires",
    ),
    _plain(
        "n of a group have not signed",
        rf"{{N}} {{G}}(?: sur <N\d+>)?{STAYS}",
        making.count("outside", group=True),
        "les 12 pays africains qui n'ont pas encore signé la Convention",
    ),
    _plain(
        "votes of states",
        rf"(?:adoptée?|approuvée?|soutenue?|appuyée?|votée?|voter),? (?:[^.;,]{{0,60}}?,? )??(?:par|avec (?:le (?:vote|soutien) (?:favorable )?de|l'appui de)) {{N}} {STATES}",
        making.left_open("count", "adopting"),
        "soutenu par 122 pays",
        marks=Mark.OF_THE_TREATY,
    ),
    _plain(
        "states adopted it",
        rf"{{N}} {STATES}(?: sur <N\d+>)?(?:\[\w+\])? (?:ont|avaient) (?:adopté|approuvé) (?:{{T}}|(?:son|le|ce) texte)",
        making.left_open("count", "adopting"),
        "plus de 100 États ont adopté la Convention",
    ),
)
