"""Further French wordings: periods and figures told in passing, lists behind a colon, days of a vote or of a signing by many.

Many of these say a thing less plainly than the rules before them, and none is called wrong by such words alone.
"""

from __future__ import annotations

import dataclasses
import re

from servanda.claiming.french.boxes import BOXES
from servanda.claiming.french.doing import MEASURES
from servanda.claiming.french.signs import (
    AMID,
    DONE,
    GRAMMAR,
    HAVE,
    IT,
    OF_THEM,
    OTHER_THING,
    STATES,
    sense,
)
from servanda.claiming.french.that_year import PLACE, THAT_YEAR, THE
from servanda.claiming.grammar import Rule
from servanda.claiming.making import figures
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import (
    law_of_all,
    members,
    none_of_them,
    of_all_that_make_it_up,
    of_all_there_are,
    rank_of_number,
    signed_at_the_opening,
    voted_for,
)

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_MANY = r"(?:<H\d+> )*<N\d+> (?:de )?(?:pays|[eé]tats|nations|gouvernements)"
_ELSEWHERE = re.compile(r"prolong|prorog|supplémentaire|report|a détruit|ont détruit|obtenu|demand")


def _done(words: str) -> str:
    """The sense of a verb or noun, in the infinitive or not."""
    if re.search(r"ratif|dépos", words):
        return "ratified"
    return "signed" if re.search(r"sign|paraph", words) else "joined"


def _of_the_whole(words: str) -> str:
    if re.search(r"sign|ratif|rejoi", words):
        return _done(words)
    return "parties"


_MEMBERS: tuple[Rule, ...] = (
    _figure(
        "have signed the text only",
        rf"{{S}}(?: \([^()<]{{1,12}}\))?,? (?:qui )?{HAVE} (?P<v>signée?)(?: {{T}}| {IT}){AMID},? (?:mais (?:(?:ne l'|n'|l')(?:ont|a|avaient|avait) )?(?:toujours |encore )?(?:pas|non|jamais)(?: encore| toujours)? ratifiée?|"
        r"sans (?:encore )?(?:l'|la |le )?(?:avoir )?(?:encore )?ratifi(?:er|ée?))",
        members(lambda _: "signatory"),
        "L'Égypte et la Grèce ont signé l'accord mais ne l'ont toujours pas ratifié",
    ),
    _figure(
        "took part in a ceremony of ratification",
        r"{S},? (?:qui )?(?:ont|a) (?:pris part|participé) à (?:la|une|cette) cérémonie (?:de|d'|solennelle de) ?(?P<v>ratification|signature)",
        members(_done, note=UNSURE),
        "La Norvège et l'Irlande ont participé à une cérémonie de ratification de la Convention",
    ),
    _figure(
        "have yet to ratify",
        r"{S},? (?:qui )?(?:doit|doivent|tarde|tardent|hésite|hésitent|rechigne|rechignent|répugne|répugnent)(?: encore| toujours)*(?: à)? (?:la |le |l'|y )?(?P<v>signer|ratifier|rejoindre|adhérer)(?: à)?(?: {T}| "
        rf"{IT}|(?= ?[.,;)]|$))",
        members(_done, negated=True, note=UNSURE),
        "Le Népal et l'Inde doivent encore ratifier la Convention",
    ),
    _figure(
        "are missing from it",
        r"{S},? (?:qui )?(?P<v>manque|manquent|boude|boudent)(?: encore| toujours)?(?: à l'appel| {T})",
        members(lambda _: "joined", negated=True, note=UNSURE),
        "La Chine et l'Inde manquent toujours à l'appel",
    ),
    _figure(
        "missing from it are these",
        rf"\bmanquent(?: encore| toujours)?(?: à l'appel)?(?: notamment)? ?:? ?(?P<v>){THE}{{S}}",
        members(lambda _: "joined", negated=True, note=UNSURE),
        "Manquent à l'appel la Chine et l'Inde",
    ),
    _figure(
        "neither signatory nor party",
        r"{S},? (?:qui )?(?:n'est|ne sont|n'étaient|n'était) ni (?P<v>signataires?|parties?|[eé]tats? parties?) ni (?:signataires?|parties?|[eé]tats? parties?)",
        members(lambda _: "joined", negated=True, note=UNSURE),
        "La Syrie n'est ni signataire ni partie à la Convention",
    ),
    _figure(
        "its ratification by states",
        rf"\b(?P<v>ratification|signature|adhésion)(?: {{T}})? (?:par|de la part de) {THE}{{S}}",
        members(_done, note=UNSURE),
        "la ratification de la Convention par la Colombie",
    ),
    _figure(
        "states that have signed, namely",
        rf"<N\d+> (?:{STATES}|{OF_THEM}|autres)[^.;:<]{{0,40}}?,? {HAVE} (?P<v>{DONE})[^.;:]{{0,90}}? ?: (?:de |d')?{THE}{{S}}",
        members(sense),
        "Trois autres pays de la région ont signé le Traité et veulent le ratifier : le Brésil, la Colombie et le Pérou",
    ),
    _figure(
        "states that have signed, named after a comma",
        rf"<N\d+> (?:{STATES}|{OF_THEM})[^.;:<]{{0,20}}?,? {HAVE} (?P<v>{DONE})(?: {{T}}| {IT})?(?:[^.;:<]|<D\d+>){{0,30}}?, {THE}{{S}}(?=[.]|$|, (?:ce qui|portant|élevant|amenant))",
        members(sense, note=UNSURE),
        "Trois pays ont ratifié la Convention l'an dernier, la Gambie, la Namibie et les Philippines",
    ),
    _figure(
        "none of them, namely",
        rf"(?:\baucune?|<N\d+>) (?:de ces|des|d'entre les) (?:\w+ )?(?:pays|[eé]tats|puissances|nations)(?: \w+)? ?[-–—(,:]+ ?{THE}{{S}} ?[-–—),]+ ?(?:n'est|n'a|ne l'a|n'y a)(?: encore)? (?P<v>parties?|signataire|membre|{DONE})",
        lambda r, m: none_of_them(r, m, "signed" if "sign" in m.group("v") else "joined"),
        "Aucun de ces pays – la Russie, l'Ukraine et les États-Unis – n'est partie à la Convention",
    ),
)
_LISTED: tuple[Rule, ...] = (
    _figure(
        "such as these, and others, have not signed",
        rf"(?:comme|dont|tels que|telles que) {THE}{{S}},? (?:ainsi que|et|de même que) (?:[^;.:<]|<[SGN]\d+>){{3,160}}? (?:n'ont|ne l'ont|n'y ont)(?: toujours| encore)? (?:pas|jamais)(?: encore)? (?P<v>{DONE})(?: {{T}}| {IT}|(?= ?[.,;)]|$))",
        members(sense, negated=True, note=UNSURE),
        "Des puissances comme la Russie, ainsi que le Japon et d'autres pays du monde, n'ont pas signé le Traité",
    ),
    _figure(
        "are not among those that have signed",
        rf"{{S}},? (?:qui )?(?:ne (?:figure|figurent|compte|comptent)|n'est|ne sont)(?: toujours| encore)? pas(?: encore)? (?:parmi|au nombre) (?:les|des) (?:<H\d+> )*(?:<N\d+> )?{STATES} (?:à (?:l'|y )?avoir|qui (?:l'|y )?ont|ayant) (?P<v>{DONE})",
        members(sense, negated=True, note=UNSURE),
        "Le Népal ne figure pas parmi les 120 pays qui ont signé la Convention",
    ),
    _plain(
        "welcomed to it are these",
        rf"(?:\bsouhait\w+ )?(?:la )?\b(?:bienvenue|accueill\w+|félicit\w+)(?:[^.;:<]|<[NHGTCD]\d+>){{0,50}}?\b(?P<v>nouveaux (?:membres|venus|[eé]tats parties)|derniers (?:membres|[eé]tats parties))(?:[^.;:<]|<[NHGTCD]\d+>){{0,70}}? ?[:,(] ?{THE}{{S}}",
        members(lambda _: "joined", note=UNSURE),
        "Nous souhaitons la bienvenue aux trois nouveaux membres de la Convention : Andorre, Cuba et Nauru",
    ),
    _figure(
        "states in brackets have not signed",
        rf"\({THE}{{S}}(?: et d'autres)?\),? (?:qui )?(?:n'ont|n'a|ne l'ont|ne l'a|n'y ont)(?: toujours| encore| tous)* (?:pas|jamais)(?: encore| toujours)? (?P<v>{DONE})",
        members(sense, negated=True, note=UNSURE),
        "Les grands producteurs (Chine, Inde et Russie) n'ont pas signé la Convention",
    ),
    _figure(
        "states in brackets have signed",
        rf"(?:pays|[eé]tats|membres|voisins|puissances|producteurs)[^.;,<(]{{0,40}} \({THE}{{S}}\),? {HAVE} (?P<v>{DONE})(?: {{T}}| {IT}|(?= ?[.,;)]|$))",
        members(sense, note=UNSURE),
        "Les trois voisins du nord (Norvège, Danemark et Islande) ont ratifié la Convention",
    ),
    _figure(
        "among those that have not signed are",
        rf"\b(?:parmi|entre) (?:les|ces|ceux|eux)[^.;<]{{0,30}}(?:n'ayant|qui n'ont|n'ont)(?: toujours| encore)? (?:pas|jamais)(?: encore)? (?P<v>{DONE})(?: {{T}})?[^.;<]{{0,30}}? (?:figure|figurent|on (?:trouve|compte|relève)|se trouvent|il y a),? (?:notamment |entre autres )?{THE}{{S}}",
        members(sense, negated=True, note=UNSURE),
        "Parmi les pays qui n'ont pas signé la Convention figurent la Chine et l'Inde",
    ),
    _figure(
        "are outside it",
        r"{S},? (?:qui )?(?:est|sont|étaient|se tiennent|se tient|se trouvent)(?: toujours| encore| tous)* (?P<v>en dehors|hors|à l'écart|en marge|absente?s?)(?: {T}| (?:du|de ce|de cet|de cette|de l') ?(?:texte|traité|initiative|interdiction|processus|accord))",
        members(lambda _: "joined", negated=True, note=UNSURE),
        "La Pologne et la Grèce sont toujours en dehors de la Convention",
    ),
    _figure(
        "neither signed by these nor by those",
        rf"\bn'(?:a|est|avait)(?: été)? (?P<v>signée?|ratifiée?) ni par {THE}{{S}}(?: ni par {THE}(?P<r><S\d+>))?",
        lambda r, m: _neither(r, m),
        "La Convention n'a été ratifiée ni par la Chine ni par la Russie",
    ),
)


def _neither(reading: Reading, match: re.Match[str]) -> Found | None:
    made = members(sense, negated=True, note=UNSURE)(reading, match)
    others = reading.value(match, "r") or ()
    if not isinstance(made, Found):
        return None
    return replace(made, states=tuple(dict.fromkeys((*made.states, *others))))


_COUNTS: tuple[Rule, ...] = (
    _figure(
        "label of those outside",
        r"(?:^|[.;:|-] ?)(?:états|etats|pays) (?P<v>en dehors|non[- ]signataires|non[- ]parties)(?: {U})? ?[:=] ?{N}(?=$|[ .,;|)\[])",
        of_all_there_are(lambda _: "outside"),
        "États en dehors de la Convention : 84",
    ),
    _figure(
        "of the n that make up the treaty",
        r"\b(?:des|sur les|parmi les|d'entre les) {N} (?:(?:[eé]tats|pays|nations|membres) )?(?P<v>que (?:compte|comporte|rassemble|réunit|lie)|qui (?:composent|forment|constituent)|qui font partie|liés par|"
        r"(?:qui (?:ont|avaient)|ayant) (?:déjà |à ce jour )?(?:signée?|ratifiée?|rejointe?))(?: {T}| (?:le|ce) (?:texte|document)| l'accord)",
        of_all_that_make_it_up(
            _of_the_whole, re.compile("que (?:compte|comporte|rassemble|réunit)|qui (?:composent|forment)")
        ),
        "Trente des 164 États que compte la Convention",
    ),
    _dated(
        "the state party number n",
        r"\b(?:le|la|son|du|l') ?(?P<v>[eé]tat[- ]partie|partie|signataire|(?:pays|[eé]tat) (?:signataire|partie)) (?:numéro|n°|n\.) ?{N}",
        rank_of_number(lambda words: "signed" if "signat" in words else "parties"),
        "La Colombie devient l'État partie numéro 96",
    ),
)
_LAWS: tuple[Rule, ...] = (
    _plain(
        "n years to destroy stocks",
        r"\bdélai (?:maximal |maximum )?(?:de |d')(?:au plus )?{N} ans (?:pour|afin de)(?:(?!nettoy|démin|dépollu|min[ée])[^.;<]){0,90}?(?:détruire|destruction|éliminer)(?:(?!nettoy|démin|dépollu|zone)[^.;<]){0,50}?(?:stocks?|arsena|réserves|armes|mines)",
        law_of_all("stockpile", _ELSEWHERE),
        "Les États parties ont un délai de quatre ans pour détruire leurs stocks",
    ),
    _plain(
        "n years to clear land",
        r"\bdélai (?:maximal |maximum )?(?:de |d')(?:au plus )?{N} ans (?:pour|afin de)(?:(?!stock|détrui|<N)[^.;<]){0,90}?(?:nettoy|démin|dépollu|décontamin|débarrass)",
        law_of_all("clearance", _ELSEWHERE),
        "Elle prévoit un délai de dix ans pour déminer les territoires",
    ),
)
_DAYS: tuple[Rule, ...] = (
    _plain(
        "voted at the united nations on",
        r"{T},? (?:qui )?(?:a été |avait été |fut )?votée? (?:à|par|au sein de) (?:l'|les )?(?:onu|assemblée générale|nations unies)[^.;<]{0,40}?(?: le| en) {D}",
        voted_for(OTHER_THING),
        "Le Traité sur le commerce des armes a été voté par l'Assemblée générale le 2 avril 2013",
    ),
    _dated(
        "on a day n signed a treaty",
        rf"(?:^|[;:,] )(?:ce |le |en |les )?{{D}},?{PLACE},? {_MANY}[^.;<]{{0,20}} (?:(?:ont|avaient) (?:signé|paraphé)|signaient|signèrent|paraphaient){AMID} {{T}}",
        signed_at_the_opening,
        "Le 3 décembre 2008, à Oslo, 94 pays ont signé la Convention",
    ),
)
_PEOPLE = dataclasses.replace(MEASURES, items=(("casualties", re.compile("")),))
"""Measures of people named before their figure."""
_FIGURES: tuple[Rule, ...] = (
    _plain(
        "casualties, and then how many",
        r"\bvictimes(?:[^.;<]|<[PN]\d+>){0,80}? (?:s'élev|attei|totalis|pass|s'établi|se mont|recul|baiss|augment|grimp|diminu|tomb)\w*(?: de <P\d+>)?(?:[^.;<]|<D\d+>){0,60}?(?: à| de| un total de| de <N\d+> à)* {N}(?! (?:pays|[eé]tats|ans|mill|pour cent))(?=[^%]|$)",
        figures.measured(_PEOPLE, what="counted"),
        "Le nombre de victimes des mines s'est accru et atteint 6461 pour 2015",
    ),
)
RULES: tuple[Rule, ...] = (*BOXES, *_DAYS, *THAT_YEAR, *_COUNTS, *_LAWS, *_MEMBERS, *_LISTED, *_FIGURES)
