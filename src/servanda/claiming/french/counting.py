"""French rules of figures: how many states, and how many of how many."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.ruling import LAWS
from servanda.claiming.french.shares import SHARES
from servanda.claiming.french.signs import (
    ADVERBS,
    AMID,
    ARE,
    DONE,
    DONE_BY,
    GRAMMAR,
    HAVE,
    INSERTED,
    IT,
    NOW,
    OF_THEM,
    PARTIES,
    STATES,
    THE,
    sense,
)
from servanda.claiming.french.subjects import unsure_of_another
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import OF_SOME, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of, two_counts
from servanda.claiming.romance.of_another import OTHERS, told_of_another

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_NOT_DONE = (
    r"(?:n'ayant|qui n'ont|ne l'ayant|qui ne l'ont|n'y ayant)(?: toujours| encore)? (?:pas|jamais)(?: encore)? (?:signé|ratifié|adhéré|rejoint)|"
    r"(?:qui (?:sont|restent|demeurent) |restés? |restant )?(?:en dehors|à l'écart|hors)|non[- ](?:parties|signataires)"
)

_BY_NOW = r",? (?:à ce jour|aujourd'hui|jusqu'(?:ici|à présent|à ce jour|à maintenant)|à l'heure actuelle|actuellement|désormais)"

OF_OTHERS = re.compile(
    r"participa|présent|remis|soumis|répond|destru|déminage|rapport|atelier|séminaire|réuni|conférence|délégu|délégation|inscri|vot|comité|"
    r"groupe|obligation|contamin"
)
"""What is told above a line of figures, or ahead of its colon, that not all parties did or are."""

RULES: tuple[Rule, ...] = (
    *SHARES,
    *LAWS,
    # Counts.
    _figure(
        "n signed of which m ratified",
        rf"{{N}} {STATES} {HAVE} (?P<v>{DONE}){THE},? (?:dont|parmi lesquels|et|mais|alors que|tandis que) (?:(?:seuls?|seulement|uniquement|à peine|tout juste) )?{{M}}(?: {OF_THEM})? (?:{HAVE}|{ARE}) (?P<w>{DONE}|{PARTIES}|signataires)",
        two_counts(sense),
        "108 pays ont signé la Convention, dont 60 l'ont ratifiée",
    ),
    _figure(
        "signed by n",
        rf"(?P<v>{DONE_BY})\b(?! un)(?:[^.;,<]|<D\d+>){{0,50}}? par (?:déjà |désormais |un total de |les (?:représentants|gouvernements) de )?{{N}}(?: (?:{STATES}|{OF_THEM})(?! (?:sur|parties|signataires))|(?= ?[.,;)]|$))",
        lambda r, m: None if _condition(r, m) else unsure_of_another(count_of(sense)(r, m), r, m),
        "La Convention a été signée par 111 pays",
        "signée par 108 États et ratifiée par 60",
        "signé à Oslo les 3 et 4 décembre 2008 par 94 pays",
        marks=Mark.OF_THE_TREATY,
    ),
    _figure(
        "n have signed",
        rf"(?<!l'un des ){{N}} (?:{STATES}|{OF_THEM}){INSERTED}(?: qui)?(?:{_BY_NOW})?,? {HAVE} (?P<v>{DONE}){THE}",
        count_of(sense),
        "À ce jour, 119 États ont rejoint la Convention",
        "60 d'entre eux l'ont ratifiée",
        marks=Mark.OF_THE_TREATY,
    ),
    _figure(
        "n states sign",
        rf"{{N}} {STATES}{INSERTED},? (?:la |le |l'|y )?(?P<v>signent|ratifient|rejoignent|paraphent|signaient|ratifiaient|rejoignaient|signèrent|ratifièrent|rejoignirent|paraphèrent)(?:{AMID} {{T}}| {IT}|(?= ?[.,;)]|$))",
        count_of(
            lambda words: {"sign": "signed", "para": "signed", "rati": "ratified"}.get(words[:4], "joined")
        ),
        "En décembre 2008, 94 États signent la Convention",
    ),
    _figure(
        "n states are bound, namely",
        rf"{{N}} {STATES} (?P<v>se sont engagés|sont engagés)(?= ?[:(])",
        count_of(lambda _: "joined"),
        "124 États se sont engagés : 112 parties et 12 signataires",
    ),
    _figure(
        "n parties, in few words",
        r"(?:^|(?<=: )|(?<=- )|(?<=! )){N} (?P<v>[eé]tats parties|signataires|ratifications)(?= ?[.!;]|$)",
        lambda r, m: (
            None if OF_OTHERS.search(f"{r.before} {m.string[: m.start()]}") else count_of(sense)(r, m)
        ),
        "Le Bénin ratifie la Convention : 102 États parties",
    ),
    _figure(
        "n states to have signed",
        rf"{{N}} {STATES} à (?:l'|y )?avoir{ADVERBS} (?P<v>{DONE}){THE}",
        count_of(sense),
        "Ils sont 110 États à avoir ratifié la Convention",
    ),
    _figure(
        "they are n to have signed",
        rf"(?:ils|[eé]tats parties(?: à {{U}})?) (?:sont|étaient)(?: désormais| déjà| maintenant| aujourd'hui| alors)? {{N}} à (?:l'|y )?avoir{ADVERBS} (?P<v>{DONE})(?:{THE}|(?= ?[.,;]|$))",
        count_of(sense),
        "Ils sont désormais 30 à avoir ratifié la Convention",
    ),
    _figure(
        "glad that n have ratified",
        rf"(?:félicite|réjoui|réjouit|réjouissons|heureu\w+|satisfait\w*|salue\w*)(?: de ce| du fait)? que {{N}} {STATES} (?:l'|y )?aient{ADVERBS} (?P<v>{DONE}){THE}",
        count_of(sense),
        "Il se félicite que 91 États aient ratifié la Convention",
    ),
    _figure(
        "n states are committed",
        rf"{{N}} {STATES}{INSERTED}(?: au total| en tout)? (?P<v>(?:se sont |sont |restent )?engagés) (?:envers|à respecter|au respect|à l'égard de|à atteindre|dans)(?: l'objectif| les objectifs| des objectifs| les dispositions)? ?{{T}}",
        count_of(lambda _: "joined"),
        "123 États se sont engagés envers l'objectif de la Convention",
    ),
    _figure(
        "the ratification by n",
        rf"(?<!après )(?:sa|la|leur) (?P<v>ratification|signature)(?: {{U}})? par (?:les (?:représentants|gouvernements|délégués) de )?{{N}} {STATES}(?! (?:sur|parties))",
        lambda r, m: None if "en vigueur" in r.tagged else _noun(r, m),
        "malgré sa ratification par 50 pays",
    ),
    _figure(
        "of which n have ratified",
        rf"(?:dont|et que|mais que|parmi lesquels|signée?s?(?: {{U}})?,|(?:et|mais|alors que|tandis que) (?=(?:seuls?|seulement|uniquement) )) ?(?:seuls? |seulement |uniquement )?{{N}} (?:l'|y )(?:ont|avaient){ADVERBS} (?P<v>{DONE})",
        count_of(sense),
        "108 signataires, dont 60 l'ont ratifiée",
    ),
    _figure(
        "n others have only signed",
        rf"{{N}} (?:autres )?(?:{STATES} )?(?:l'|y )?(?:ont|avaient){ADVERBS} (?P<v>{DONE})",
        lambda r, m: _only_signed(r, m),
        "32 autres l'ont signée sans la ratifier",
    ),
    _figure(
        "of which n are parties",
        rf"(?:dont|parmi (?:lesquels|lesquelles|eux)) {{N}} (?:(?:{STATES}|{OF_THEM}) )?(?:en )?{ARE} (?:des |aussi des )?(?P<v>{PARTIES}|signataires|liés)",
        count_of(sense),
        "111 pays ont signé ou adhéré, parmi lesquels 75 sont des États parties",
    ),
    _figure(
        "which leaves n outside",
        rf"(?:rédui(?:t|re|sant|ra|ront|sent)|ramèn(?:e|ent|era)|ramen(?:er|ant)|abaiss\w+|(?:fait|faisant) (?:passer|tomber)) (?:ainsi |donc |désormais )?à {{N}} le nombre (?:de |des |d')(?P<v>(?:[eé]tats|pays))(?:, (?:dont|parmi lesquels) (?:la |le |les |l')?<S\d+>,)? (?:{_NOT_DONE})",
        making.count("outside"),
        "Cette adhésion réduit à quatre le nombre de pays n'ayant pas ratifié la Convention",
    ),
    _figure(
        "of which n states are parties",
        rf"(?:à laquelle|auquel|à laquelle|par laquelle|par lequel) (?:sont|étaient)(?: déjà| désormais| aujourd'hui)? (?P<v>{PARTIES}|liés|tenus) {{N}} {STATES}",
        count_of(lambda _: "parties"),
        "la Convention, à laquelle sont parties 112 États",
    ),
    _figure(
        "what n states have signed",
        rf"<[TC]\d+>,? (?:qu'ont|que|et qu'ont)(?: déjà| désormais| aujourd'hui)? (?:(?P<v>signée?|ratifiée?|rejointe?) {{N}} {STATES})",
        count_of(sense),
        "la Convention qu'ont ratifiée 112 États",
    ),
    _dated(
        "remaining signatories",
        r"(?:<N\d+> )?(?:les|des) {N} (?P<v>signataires) (?:restants?|qui (?:ne l'ont|n'ont) (?:toujours |encore )?pas(?: encore)? ratifiée?)",
        count_of(lambda _: "signatory"),
        "aucun des 29 signataires restants n'a ratifié la Convention",
    ),
    _figure(
        "n others are signatories",
        r"(?:(?<=[,;] )|(?<=\bet )|(?<= que )){N} (?:autres )?(?:(?:[eé]tats|pays) )?(?:en )?sont (?P<v>signataires)",
        count_of(sense),
        "112 États sont parties à la Convention et 12 autres sont signataires",
    ),
    _figure(
        "n states are parties",
        rf"{{N}} (?:{STATES}|{OF_THEM}){INSERTED}(?: qui)? (?:en |y )?{ARE} (?:des )?(?P<v>{PARTIES} (?:ou|et|et/ou) signataires|signataires (?:ou|et|et/ou) {PARTIES}|{PARTIES}(?! (?:ou|et/ou) )|signataires(?! (?:ou|et/ou) )|liés par|(?:liés par|tenus par|soumis à) (?:ses|les) dispositions|parties prenantes){THE}",
        lambda r, m: count_of(lambda words: _belonging(m.group(), words))(r, m),
        "66 États sont parties à la Convention",
    ),
    _figure(
        "it binds n states",
        rf"(?:<[TC]\d+>(?:,? qui|,(?! (?:qui|dont|la|le|les|et)\b)(?:[^.;,<]|<D\d+>){{3,60}},)?|elle|il) (?:engage|lie|est juridiquement contraignante? pour|est contraignante? pour|oblige){NOW} {{N}} (?P<v>{STATES})",
        lambda r, m: None if told_of_another(r, m, OTHERS) else count_of(lambda _: "parties")(r, m),
        "Elle engage 94 États",
    ),
)


_BELONGING = re.compile(r"\bfont\b")
"""Words that say no more than that a state has joined: "forms part"."""
_EITHER = re.compile(r" (?:ou|et|et/ou) ")
"""What joins those that are bound and those that signed: "123 sont parties ou signataires"."""


def _belonging(match: str, words: str) -> str:
    return "joined" if _BELONGING.search(match) or _EITHER.search(words) else sense(words)


def _condition(reading: Reading, match: re.Match[str]) -> bool:
    """Whether "ratifié par 50 États" is what must happen first: "après avoir été", "doit être"; not so "avant qu'il ne soit"."""
    if re.search(r"\bavant qu[e'][^.;,]{0,50}(?:soit|fût) $", reading.tagged[: match.start()]):
        return False
    return (
        re.search(
            r"(?:\baprès|(?<!vient d')(?<!venait d')\bêtre|\bavoir été|\bait été|\bsoit|\bfût|\bserait?) $",
            reading.tagged[: match.start()],
        )
        is not None
    )


_DAY_BEHIND = re.compile(r",? (?:à \w+,? )?(?:en|le|les|au) <D")


def _noun(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """As counted; "the signature by 130 states" is that of the first day, or of all that signed since."""
    made = count_of(sense)(reading, match)
    unsure = match.group("v") == "signature" and not _DAY_BEHIND.match(reading.tagged, match.end())
    return replace(made, note=UNSURE) if isinstance(made, Found) and unsure else made


def _some(made: Found | list[Found] | None) -> Found | None:
    """The count with the note that it may be of some: whom a treaty "counts" may be those that signed, or the parties."""
    return replace(made, note=OF_SOME) if isinstance(made, Found) else None


def _only_signed(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many have only signed; where they have no noun, of those of a region the words before told of."""
    if sense(match.group("v")) != "signatory":
        return None
    made = count_of(sense)(reading, match)
    unsaid = re.search(r"<N\d+> (?:l'|y )", match.group()) is not None
    told = re.search(r"<G\d+>", reading.before + reading.tagged[: match.start()]) is not None
    return _some(made) if unsaid and told else made
