"""Further French ways to tell how many: whom a treaty binds, whose support it has, which mark it has passed."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.signs import AMID, DONE_BY, GRAMMAR, IT, NOUNS, NOW, STATES, sense
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import OF_SOME, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of, of_all_there_are
from servanda.claiming.romance.annexed import GROUP, SIZE, TREATY
from servanda.claiming.topics import OPENED
from servanda.dates import PartialDate

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain
_PASSED = r"(?:a|vient|avait|est|ont)(?: enfin| désormais| ainsi| déjà| largement| officiellement)* "
_MARK = r"(?:la barre|le seuil|le cap|le chiffre|la limite)(?: symbolique| fatidique| décisive?| historique)?"
_SUPPORT = r"(?P<v>adhésion|ratification|signature|soutien|appui|engagement)"


def _at_least(reading: Reading, match: re.Match[str]) -> Found | None:
    """So many at the least: who has passed a mark may be well beyond it."""
    made = count_of(sense)(reading, match)
    return replace(made, hedge="at_least") if isinstance(made, Found) else None


def _supported(words: str) -> str:
    """The sense of the noun for what states have given a treaty."""
    return {"ratification": "ratified", "signature": "signed"}.get(words, "joined")


_GATHERING = re.compile(
    r"réuni|conférence|assemblée|rencontre|sommet|séminaire|atelier|campagne|processus|négociation|cérémonie"
)


def _taking_part(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many take part "in it": in the treaty, where no gathering is spoken of."""
    if match.group("v") and _GATHERING.search(f"{reading.before} {reading.tagged[: match.start()]}"):
        return None
    made = making.count("joined")(reading, match)
    return made if isinstance(made, Found) else None


_DATED = re.compile(r"(?: \([^()]{1,30}\))?,? (?:le|les|en|au|du) <D")
_TOWNS = {"CCM": "à oslo", "APMBC": "à ottawa"}
_DAYS_OF_SIGNING = 2


def _of_the_ceremony(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many signed in the town where it was opened, in a sentence that gives no day: those of its first days."""
    made = count_of(sense)(reading, match)
    if not isinstance(made, Found) or made.what != "signed" or _DATED.match(reading.tagged, match.end()):
        return None
    opened = OPENED.get(made.treaty or "")
    if opened is None or match.groupdict().get("town") not in (None, _TOWNS.get(made.treaty or "")):
        return None
    days = PartialDate(opened, opened.replace(day=opened.day + _DAYS_OF_SIGNING))
    return replace(made, as_of=days, note=UNSURE)


def _of_them_all(make: Make) -> Make:
    def careful(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        made = make(reading, match)
        # Those that signed may be those that did so on the first day.
        some = isinstance(made, Found) and made.what.startswith("sign")
        return replace(made, note=OF_SOME) if isinstance(made, Found) and some else made

    return careful


_TO_ENTER = re.compile(r"[^.;]{0,40}?\b(?:pour|avant) (?:que |qu'|son |sa |l'|qu)[^.;]{0,40}?vigueur")


def _waited_for(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many have yet to ratify: of the CTBT perhaps those only that it waits for."""
    made = making.count("unratified")(reading, match)
    if not isinstance(made, Found):
        return None
    if made.treaty != TREATY and _TO_ENTER.match(reading.tagged, match.end()):
        wanting = making.delta("still_needed")(reading, match)
        return wanting if isinstance(wanting, Found) else None
    few = made.treaty == TREATY and isinstance(made.value, int) and made.value < SIZE
    return replace(made, group=GROUP, note=UNSURE) if few else made


TALLIES: tuple[Rule, ...] = (
    _figure(
        "signed in its town by n",
        rf"(?P<v>signée?|paraphée?)(?: (?:ensuite|plus tard|par la suite|(?:<N\d+>|quelques) (?:mois|semaines) (?:plus tard|après)))?,? (?P<town>à oslo|à ottawa)(?: \(<S\d+>\))?,? par (?:les représentants de |les gouvernements de )?{{N}} {STATES}",
        _of_the_ceremony,
        "La Convention, signée à Oslo par 94 pays, interdit ces armes",
    ),
    _figure(
        "signed by n in its town",
        rf"(?P<v>signée?|paraphée?),? par (?:les représentants de |les gouvernements de )?{{N}} {STATES} (?:(?P<town>à oslo|à ottawa)\b|(?P<opening>en (?:l'espace de )?(?:<N\d+>|deux|quelques) jours|(?:dès|lors de|le jour de|au moment de|à) (?:l'|son |sa )?(?:ouverture|cérémonie)|(?:dès )?le premier jour|les (?:<N\d+>|deux) premiers jours))",
        _of_the_ceremony,
        "La Convention, signée par 94 pays à Oslo, interdit ces armes",
    ),
    _figure(
        "at its opening n signed",
        rf"\b(?:à|dès|lors de) (?:l'|la |son |sa )(?:ouverture(?=,| à la signature| de (?:la )?(?:convention|<[TC])| du (?:traité|<[TC]))|cérémonie)(?:[^.;<]|<[TC]\d+>){{0,50}}?, {{N}} {STATES} (?:l')?(?:ont|avaient) (?P<v>signé)e?\b",
        _of_the_ceremony,
        "Dès l'ouverture à la signature, 94 États ont signé la Convention",
    ),
    _figure(
        "n states take part in it",
        rf"{{N}} {STATES} (?:y (?P<v>participent|adhèrent)(?: (?:actuellement|aujourd'hui|désormais|déjà|à ce jour))?(?= ?[.,;:)]|$)|(?P<w>participent|adhèrent)(?: (?:actuellement|aujourd'hui|désormais|déjà|à ce jour))? (?=au|à){{T}})",
        _taking_part,
        "Le Traité date de 2013 : 104 pays y participent actuellement",
    ),
    _figure(
        "a mark of n is passed",
        rf"\b(?:barre|seuil|cap|chiffre)(?: symbolique| fatidique| décisif| historique)? (?:des|de) {{N}} (?P<v>{NOUNS})(?: {{U}})?,? {_PASSED}(?:été |d'être )?(?:franchie?|atteinte?|dépassée?|passée?)",
        _at_least,
        "La barre des 50 ratifications du Traité a été franchie ce matin",
    ),
    _figure(
        "it has passed a mark of n",
        rf"{_PASSED}(?:franchi|dépassé|passé|atteint|de franchir|de dépasser|d'atteindre){AMID} {_MARK} (?:des|de) {{N}} (?P<v>{NOUNS}|{STATES})",
        _at_least,
        "Le Traité a franchi jeudi le seuil des 50 ratifications",
    ),
    _figure(
        "binding on n",
        rf"(?:contraignante?s?|obligatoires?|exécutoires?|applicables?|(?<!entrée )(?<!entrer )(?<!entre )(?<!entrera )en vigueur) (?:pour|à l'égard de|envers|dans) {{N}} (?P<v>{STATES})(?! (?:sur|non))|"
        rf"s'impose(?:nt)?{NOW} à (?P<m><N\d+>) {STATES}|\b(?:dispositions|obligations|règles|interdictions|stipulations) {{U}} (?:lient|engagent|obligent){NOW} (?P<k><N\d+>) {STATES}",
        lambda r, m: _bound(r, m),
        "La Convention est devenue contraignante pour trente États",
    ),
    _plain(
        "outside it are n states",
        rf"\bne (?:sont pas (?:parties|membres|signataires)|participent pas|font pas partie) (?:à|de|du|au) ?(?:la |l'|le |cet |ce )?(?:<[TC]\d+>|accord|texte) {{N}} {STATES}",
        making.count("outside"),
        "Ne sont pas parties à la Convention 79 États",
    ),
    _figure(
        "it has the support of n",
        rf"(?:bénéficie|jouit|dispose|fort(?:e)?){NOW} (?:de (?:la |l')|du |d'|de) ?{_SUPPORT} (?:de |d'){{N}} {STATES}|"
        rf"(?:a|avait)(?: déjà| désormais| ainsi)? (?:obtenu|reçu|recueilli|enregistré|suscité){NOW} (?:la |le |l'){_SUPPORT.replace('<v>', '<w>')} de (?P<m><N\d+>) {STATES}",
        lambda r, m: _backed(r, m),
        "La Convention bénéficie de l'adhésion de 110 États",
        marks=Mark.OF_THE_TREATY,
    ),
    _figure(
        "among the n parties",
        rf"\b(?:parmi|sur|d'entre) les {{N}} (?P<v>{NOUNS}) (?:à|de|du|au|d') ?(?:la |l'|cette |ce |le )?(?P<t><[TC]\d+>)",
        _of_them_all(count_of(sense)),
        "Parmi les 110 États parties à la Convention, trois conservent des stocks",
    ),
    _figure(
        "signed by most, namely n",
        rf"(?P<v>{DONE_BY}) par (?:[^.;:<(]){{3,70}}?,? (?:soit|à savoir)(?: un total de| au total)? {{N}} {STATES}",
        count_of(sense),
        "La Convention a été ratifiée par la plupart des pays, soit 110 États",
    ),
    _figure(
        "with its n members",
        rf"\b(?:(?:avec|malgré|grâce à|au sein de) (?:ses|leurs) |forte?s? de (?:ses |leurs )?){{N}} (?P<v>{NOUNS}|membres)(?= ?[.,;)]|$| et <N)",
        count_of(sense),
        "Forte de ses 110 États membres, la Convention progresse",
    ),
    _figure(
        "n are left outside",
        rf"\b(?:il ne reste|ne restent|il reste|restent)(?: donc| ainsi)?(?: plus que| encore| toujours)* {{N}} {STATES}(?: qui (?:restent|sont|demeurent))? (?P<v>en dehors|à l'écart|hors|non[- ](?:signataires|parties)|à (?:rejoindre|convaincre)|qui n'ont(?: pas)?(?: encore)? (?:pas )?(?:signé|adhéré|rejoint|ratifié))",
        making.count("outside"),
        "Il ne reste plus que quinze États en dehors de la Convention",
    ),
    _figure(
        "of a total of n",
        rf"<N\d+> (?P<v>{NOUNS}) sur (?:un total de |un ensemble de ){{N}}(?= |[.,;)]|$)",
        of_all_there_are(sense),
        "23 États parties sur un total de 95 ont adopté une loi",
    ),
    _figure(
        "it has yet to be ratified by n",
        rf"(?:doit|devait)(?: encore| toujours)+ être (?P<v>ratifiée?|signée?) par {{N}} {STATES}",
        _waited_for,
        "Le Traité doit encore être ratifié par huit États",
    ),
    _figure(
        "one of the n parties",
        rf"\b(?:l'un|l'une|un|une) des {{N}} (?P<v>{NOUNS})(?: (?:à|de|du|au|d') ?(?:la |l'|cette |ce |le )?<[TC]\d+>|(?= ?[.,;)-]|$))",
        of_all_there_are(sense),
        "Le Royaume-Uni est l'un des 108 signataires de la Convention",
    ),
    _figure(
        "n have yet to ratify",
        rf"{{N}} (?:(?:{STATES}|[eé]tats signataires|pays signataires|signataires) )?(?:doivent|devaient|ont)(?: encore| toujours| impérativement| obligatoirement)+ (?:à )?(?:la |le |l')?(?P<v>ratifier)(?: {{T}}| {IT}|(?= ?[.,;)]|$))",
        _waited_for,
        "Douze signataires doivent encore ratifier la Convention",
    ),
)


def _bound(reading: Reading, match: re.Match[str]) -> Found | None:
    number = next(value for name in "nmk" if (value := reading.value(match, name)) is not None)
    if not isinstance(number, int) or number > making.MOST_STATES:
        return None
    since = _SINCE.match(reading.tagged)
    return reading.claim(
        match,
        "count",
        "parties",
        value=number,
        hedge=reading.hedge(match, _group(match)),
        as_of=reading.tag(since["tag"]).value if since is not None and "deven" in reading.tagged else None,
    )


_SINCE = re.compile(r"(?:depuis|dès|à compter) (?:le |du )?(?P<tag><D\d+>),")
"""A day at the head of a sentence from which the treaty "became binding on" so many."""


def _backed(reading: Reading, match: re.Match[str]) -> Found | None:
    name = _group(match)
    number = reading.value(match, name)
    if not isinstance(number, int) or number > making.MOST_STATES:
        return None
    what = _supported(match.group("v") or match.group("w"))
    return reading.claim(match, "count", what, value=number, hedge=reading.hedge(match, name))


def _group(match: re.Match[str]) -> str:
    """Which of the groups that stand for the figure has caught it."""
    return next(name for name in "nmk" if match.groupdict().get(name))
