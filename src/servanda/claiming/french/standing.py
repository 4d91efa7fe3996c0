"""French rules of who has done what: who is a party, who stays outside, who has left, who was first."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import (
    ADVERBS,
    DONE,
    DONE_BY,
    GRAMMAR,
    HAVE,
    IT,
    NOT_HAVE,
    PARTIES,
    STATES,
    THE,
    sense,
)
from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import as_said_before, members
from servanda.claiming.romance.of_another import OF_PAPERS, told_of_a_paper_on_it, told_of_another

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_ASIDE = (
    r"(?:(?:, (?:[^;.,<]|<[A-RT-Z]\d+>){1,60}){1,2},|"
    r", (?!(?:la |le |les |l'|el |los |las )?<S)(?:[^;.,<]|<[A-Z]\d+>){1,60},(?! qu[ei]\b)|"
    r" ?-+ (?:(?! -)[^;.<]|<[A-Z]\d+>){1,120} -+)?"
)
"""What may be said of states between their names and what they have not done; of a state named in it goes on "who"."""
_NOTES = r"(?:\[\w+\] ?)*"
"""The marks of footnotes that stand before a sentence."""
_END = rf"(?: {IT}| à (?:la|cette|ladite) (?:interdiction|prohibition)|(?: non plus| à ce jour| pour l'instant)?(?: {{T}}|(?= ?[.,;:!?)]|$)))"


def in_brackets(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if told_of_another(reading, match, OF_PAPERS) or told_of_a_paper_on_it(reading, match):
        return None  # "une lettre défend la Convention. Parmi les signataires figurent les États-Unis"
    denied = match.group("x") is not None
    return members(lambda words: "signed" if "signat" in words else sense(words), negated=denied)(
        reading, match
    )


_NOT_SO = re.compile(
    r"\b(?:n'(?:ont|a|avaient|y ont)|ne l'(?:ont|a)|ne sont|n'est|n'en sont)\b[^.;,]{0,20}\b(?:pas|jamais)\b|non[- ](?:signataire|partie)|en dehors|à l'écart|refus"
)
_SO = re.compile(rf"{HAVE} (?:{DONE})|\b(?:{DONE_BY})\b[^.;]{{0,60}} par |{PARTIES} (?:à|de|du|au)\b")


_OF_THIS = r"(?! (?:de (?:la |l'|cette |cet |ce |une? |sa )|du |d'une? )(?!<|convention|accord|texte|traité|instrument|pacte))"
"""No more is said of whom they are: "figures among the signatories of the letter"."""


_TOLD = re.compile(rf"{HAVE} ({DONE})|({DONE_BY}) par ")


def _last_told(words: str) -> str:
    """The sense of the last verb of several: "130 signed and 91 ratified, but not these"."""
    told = [first or second for first, second in _TOLD.findall(words)]
    return sense(told[-1]) if told else "joined"


def _present(words: str) -> str:
    """The sense of a verb in the present tense, or of what has just been done."""
    if words.startswith("sign"):
        return "signed"
    return "ratified" if words.startswith("ratif") else "joined"


def _of_a_body(reading: Reading, match: re.Match[str]) -> bool:
    """Whether "n'en fait pas partie" is said of a body of states that was told of last, and not of the treaty."""
    told = f"{reading.before} {match.string[: match.start()]}"
    last = list(_BODY_OR_TREATY.finditer(told))
    return "n'en" in match.group() and bool(last) and not last[-1].group().startswith(("<T", "<C"))


_BODY_OR_TREATY = re.compile(
    r"<[TCG]\d+>|\b(?:groupe|comité|conseil|coalition|alliance|organisation|réseau|bureau|campagne|union|ligue|liste)\b"
)


RULES: tuple[Rule, ...] = (
    _figure(
        "joins, as headlines say",
        r"{S} (?:(?:vient|viennent) (?:tout juste )?(?:de |d'))?(?P<v>adhèrent|adhère|adhérer|ratifient|ratifie|ratifier|signent|signe|signer|rejoignent|rejoint|rejoindre)(?: à| au)? {T}",
        members(_present),
        "Le Sri Lanka adhère à la Convention",
        "le Belize et le Congo viennent de rejoindre la Convention",
    ),
    _figure(
        "has just joined it",
        r"{S} (?:vient|viennent) (?:tout juste )?(?:de (?:la |le )|d'y )(?P<v>adhérer|ratifier|signer|rejoindre)(?= ?[.,;:!?)]|$)",
        members(_present),
        "Le Honduras vient de la ratifier",
    ),
    _figure(
        "have not signed",
        rf"{{S}}{_ASIDE} ?(?:,|-+)? ?(?:qui |eux |elles? )?(?:{NOT_HAVE}) (?:pas|jamais)(?: encore| toujours)? (?P<v>{DONE})(?! (?:mais|puis)){_END}",
        members(sense, negated=True),
        "Les États-Unis, la Chine et la Russie n'ont pas signé la Convention",
    ),
    _figure(
        "decided not to join",
        r"{S},? (?:qui )?(?:ont|a|avaient|avait) (?:décidé|choisi|préféré) de ne pas (?P<v>en faire partie|y adhérer|(?:la |le )?(?:signer|ratifier|rejoindre))",
        members(
            lambda words: "joined" if "partie" in words or "y " in words else _present(words.split()[-1]),
            negated=True,
            note=UNSURE,
        ),
        "La Chine et l'Inde ont décidé de ne pas en faire partie",
    ),
    _figure(
        "have neither signed nor ratified",
        rf"{{S}}{_ASIDE} ?,? ?(?:qui )?(?:n'ont|n'a|ne l'ont|ne l'a|n'y ont|n'avaient|n'avait) ni (?P<v>{DONE}),? ni (?:l'a |y )?(?:{DONE}){_END}",
        members(lambda _: "joined", negated=True),
        "Les États-Unis et la Chine n'ont ni signé ni ratifié la Convention",
    ),
    _figure(
        "did not sign",
        rf"{{S}}{_ASIDE} ?,? ?(?:qui )?(?:ne (?:la |le |l')?|n'y )(?P<v>signèrent|signa|ratifièrent|ratifia|adhérèrent|adhéra) (?:pas|jamais){_END}",
        members(_present, negated=True),
        "La Chine et l'Inde ne signèrent jamais la Convention",
    ),
    _figure(
        "have not signed, and who",
        rf"(?:^|[.;] )n'(?:ont|a|y ont)(?: toujours| encore)? pas(?: encore)? (?P<v>{DONE})(?: {{T}})?(?: à ce jour)? ?: (?:la |le |les |l')?{{S}}(?= ?[.,;)]|$)",
        members(sense, negated=True),
        "N'ont pas encore adhéré à la Convention : l'Angola, l'Égypte et la Syrie",
    ),
    _plain(
        "did not wish to join",
        r"{S},? (?:qui )?(?:(?:n'a|n'ont|n'avait|n'avaient)(?: toujours| encore)? (?:pas|jamais)(?: encore)? (?:souhaité|voulu|accepté(?: de| d')?|daigné|envisagé de)|(?:ne (?:veulent|veut|souhaitent|souhaite|comptent|compte|prévoient|prévoit)|n'(?:entend|entendent|envisage|envisagent))(?: toujours)? pas(?: de)?) ?(?:y |la |le |l')?(?P<v>adhérer|signer|ratifier|rejoindre)(?: à| au)?(?: {T}|(?= ?[.,;)]|$))",
        members(_present, negated=True),
        "la Chine et les États-Unis n'ont pas souhaité y adhérer",
    ),
    _figure(
        "is one of those that have signed",
        rf"{{S}},? (?:qui )?(?:est|figure|fait partie|compte|était)(?: également| aussi)? (?:l'un|un|parmi|au nombre|au rang)? ?(?:des|les|de ces) (?:<N\d+> |premiers |premières |rares )*(?:(?:[eé]tats|pays|nations) )?(?:(?P<v>parties|membres|signataires)|(?:à (?:l'|y )?avoir|qui (?:l'|y )?ont|ayant){ADVERBS} (?P<w>{DONE})){THE}{_OF_THIS}",
        lambda r, m: members(lambda _: sense(m.group("v") or m.group("w")))(r, m),
        "L'Espagne est l'un des pays à avoir ratifié le traité",
        "La France figure parmi les États parties à la Convention",
    ),
    _figure(
        "signed without",
        r"(?:signée?|ratifiée?) par (?:<H\d+> )*<N\d+> [^.;,]{0,60}?,? (?:sans|mais (?:pas|ni)(?: par)?) (?:(?:par )?[^.;,<]{0,90}? (?:comme|tels que|telles que|dont|notamment) )?"
        r"(?:les |la |le |l')?(?P<v>){S}",
        members(lambda _: "joined", negated=True),
        "signée par 154 pays, sans les États-Unis, la Chine, la Russie ou l'Inde",
    ),
    _figure(
        "refuse to sign",
        r"{S}"
        + _ASIDE
        + r",? (?:qui )?(?:(?:ont|a)(?: jusqu'ici| jusqu'à (?:ce jour|présent|maintenant)| toujours| jusque-là)? refusé|refusent|refuse|se refusent|se refuse|s'abstiennent|s'abstient)(?: toujours| encore| jusqu'ici| jusqu'à (?:ce jour|présent))? "
        r"(?:de |d'|à )(?:(?:la |le |l'|y )?(?P<v>signer|ratifier|parapher|rejoindre|adhérer))(?: à| au)?(?: le texte| l'accord)?(?: {T}|(?= ?[.,;)]|$))",
        members(
            lambda words: "signed" if words.startswith(("sign", "paraph")) else _present(words),
            negated=True,
            note=UNSURE,
        ),
        "La Chine, la Russie et Israël ont jusqu'à ce jour refusé de signer la Convention d'Oslo",
    ),
    _figure(
        "but not these",
        rf"^{_NOTES}(?:mais|et) (?:pas|non|ni) (?P<v>)(?:les |la |le |l'|par (?:les |la |le |l')?)?{{S}}",
        as_said_before(_SO, _NOT_SO, denied=True),
        "111 États ont signé la Convention. Mais pas les États-Unis",
    ),
    _figure(
        "nor these",
        rf"^{_NOTES}(?:et )?ni (?P<v>)(?:les |la |le |l')?{{S}}(?= ?[.!]|$)",
        members(lambda _: "joined", negated=True, note=UNSURE),
        "110 États ont signé la Convention. Ni la Chine, ni la Russie",
    ),
    _figure(
        "those that have, namely",
        rf"(?:<N\d+>|de nombreux|de nombreuses|plusieurs|quelques) {STATES} {HAVE} (?P<v>{DONE})(?: {{T}})?(?:,? (?:en|le|depuis|cette année)? ?<D\d+>)? ?(?::|-) (?:la |le |les |l')?{{S}}(?= ?[.;)]|$)",
        members(sense),
        "Trois pays y ont adhéré en 2011 : la Grenade, le Swaziland et Trinité-et-Tobago",
    ),
    _figure(
        "among the parties are these",
        rf"(?:parmi|entre|au nombre de|dans) (?:les|ses|des) (?:(?:pays|[eé]tats|nations) )?(?P<x>non[- ])?(?P<v>signataires|{PARTIES})(?: {{T}})?,? (?:figurent|figure|on (?:trouve|compte)|se trouvent?|se comptent?|il y a)(?:(?:[^;.<]|<[NH]\d+>){{0,140}}?(?:,|tels? que|telles? que|comme|dont|notamment|:))? ?(?:la |le |les |l')?{{S}}",
        in_brackets,
        "Parmi les signataires de la Convention figurent la France et l'Allemagne",
    ),
    _figure(
        "count among the parties, these",
        rf"(?:^|(?<=[.;:] ))(?:comptent|compte|figurent|figure|sont|est) (?:aussi |également |notamment |désormais )*(?:parmi|au nombre d[e']) ?(?:les|ses|des) (?:(?:pays|[eé]tats|nations) )?(?P<x>non[- ])?(?P<v>signataires|{PARTIES})(?: {{T}})? ?:? ?(?:la |le |les |l')?{{S}}",
        in_brackets,
        "Comptent parmi les États parties à la Convention l'Afghanistan et le Liban",
    ),
    _figure(
        "have signed, and who",
        rf"(?:^|(?<=[.;] ))(?:y |l')?ont{ADVERBS} (?P<v>{DONE})(?: {{T}})?(?:,? (?:en|le|depuis) <D\d+>)? ?: (?:la |le |les |l')?{{S}}(?= ?[.,;)]|$)",
        lambda r, m: members(sense, note="" if m.group("t") else UNSURE)(r, m),
        "Ont ratifié la Convention en 2009 : la France, l'Allemagne et l'Espagne",
    ),
    _plain(
        "among them are not these",
        r"(?:parmi lesquels|parmi lesquelles|au nombre desquels|dont) (?:ne (?:figurent|figure|se trouvent|font partie)|n'est)(?: pas)? ?(?:ni )?(?P<v>)(?:la |le |les |l')?{S}(?= ?[.,;:!?)]|$)",
        members(lambda _: "joined", negated=True),
        "interdites par 110 États parties à la Convention, parmi lesquels ne figurent ni l'Ukraine ni la Russie",
    ),
    _plain(
        "those that have not, namely",
        r"(?:[eé]tats|pays)(?:[^.;:<]|<N\d+>){0,60}? (?:qui )?(?:n'ont|ne l'ont)(?: toujours| encore)? pas(?: encore)? (?P<v>signé|ratifié|adhéré|procédé à (?:cette|la) ratification)[^.;:<]{0,20}(?:<[TC]\d+>)? ?(?::|\() ?(?:la |le |les |l')?{S}(?= ?[.;)]|$)",
        lambda r, m: members(lambda w: "ratified" if "ratif" in w else sense(w), negated=True)(r, m),
        "les pays qui n'ont pas encore ratifié la Convention : la Chine, l'Inde et le Pakistan",
    ),
    _figure(
        "signed by some, but not by these",
        rf"(?:{HAVE} (?:{DONE})|(?:{DONE_BY}|adoptée?|approuvée?|soutenue?) (?:en <D\d+> |le <D\d+> )?par )(?:[^.;<]|<[A-RT-Z]\d+>|<S\d+>){{0,160}}?,? mais (?:pas|non|ni)(?: par)? (?:les |la |le |l')?(?P<v>){{S}}",
        lambda r, m: members(lambda _: _last_told(m.group()), negated=True)(r, m),
        "91 États l'ont ratifié, dont la France, mais pas les États-Unis",
    ),
    _figure(
        "among them are these",
        rf"^{_NOTES}(?:parmi|entre) (?:eux|elles|ceux-ci|celles-ci|ces (?:pays|[eé]tats))(?:,|:)? ?(?:figurent|figure|se trouvent|comprennent|incluent|on (?:trouve|compte)|notamment)?(?: notamment| en particulier)? ?(?P<v>)(?:les |la |le |l')?{{S}}",
        as_said_before(_SO, _NOT_SO),
        "Plusieurs pays n'ont pas signé la Convention. Parmi eux figurent la Chine et l'Inde",
    ),
    _figure(
        "a state in brackets has signed",
        rf"(?:[eé]tats?|pays)[^.;,<(]{{0,60}} \( ?(?:la |les |le |l')?{{S}} ?\),? {HAVE} (?P<v>{DONE}){THE}",
        members(sense),
        "Un seul État (les Îles Marshall) a signé la Convention sans la ratifier",
    ),
    _figure(
        "are not parties",
        rf"{{S}}{_ASIDE}"
        rf",? (?:qui )?(?:n'est|ne sont|n'en sont|n'en est|n'étaient|n'était)(?: toujours| encore| tous)* pas(?: encore| toujours)? (?:un |une |des )?(?P<v>parties? prenantes?|{PARTIES}|signataires?|liée?s? par)(?: {{T}}| de l'accord| du texte|(?= ?[.,;)]|$))",
        members(sense, negated=True),
        "Les États-Unis ne sont pas parties à la Convention d'Ottawa",
    ),
    _figure(
        "neither of them is a party",
        r"\bni (?:la |le |les |l')?{S},? (?:n'y sont|ne sont|n'en sont|n'y est|n'est) (?:un |des )?(?P<v>parties(?: prenantes)?|[eé]tats parties|signataires|membres)(?: {T}|(?= ?[.,;)]|$))",
        members(sense, negated=True),
        "ni les États-Unis, ni l'Ukraine, ni la Russie ne sont parties à la Convention",
    ),
    _figure(
        "neither of them has signed",
        rf"\bni (?:la |le |les |l')?{{S}},? (?:n'ont|ne l'ont|n'y ont|n'a|ne l'a)(?: encore| jamais)? (?P<v>{DONE}){_END}",
        members(sense, negated=True),
        "Ni la Chine ni la Russie n'ont signé la Convention",
    ),
    _figure(
        "it does not bind these",
        r"<[TC]\d+>(?:,? qui)? ne (?P<v>lie|oblige) (?:donc |toujours |en rien )*(?:ni|pas) (?:la |le |les |l')?{S}(?= ?[.,;:)]|$)",
        members(lambda _: "joined", negated=True),
        "La Convention ne lie ni les États-Unis ni la Russie",
    ),
    _figure(
        "stay outside",
        r"{S},? (?:qui )?(?:restent|reste|demeurent|demeure|(?:ont|a) (?:décidé|choisi|préféré) de (?:rester|demeurer))(?: toujours| encore)? (?P<v>)(?:en dehors|à l'écart|en marge|hors)(?: {T}| (?:du|de ce|de cet|de cette|de l') ?(?:texte|traité|initiative|interdiction|processus|accord)|(?= ?[.,;:!?)]|$))",
        members(lambda _: "joined", negated=True),
        "La Chine et la Russie restent à l'écart du traité",
    ),
    _plain(
        "neither of them belongs to it",
        r"\bni (?:la |le |les |l')?{S},? (?:ne|n'en) (?:font|fait) (?P<v>partie)(?: (?:des|de ses) (?:[eé]tats |pays )?(?:(?P<w>signataires)|parties|membres)| {T}|(?= ?[.,;:!?)]|$))",
        lambda r, m: members(lambda _: "signed" if m.group("w") else "parties", negated=True)(r, m),
        "ni la Chine ni l'Inde ne font partie des États signataires de la Convention",
    ),
    _plain(
        "do not belong to it",
        r"{S},? (?:qui )?(?:ne|n'en) (?:font|fait|faisaient|faisait)(?: toujours| encore)? pas(?: encore)? (?P<v>partie)(?: (?:des|de ses) (?:[eé]tats |pays )?(?:(?P<w>signataires)|parties|membres)| {T}|(?= ?[.,;:!?)]|$))",
        lambda r, m: (
            None
            if _of_a_body(r, m)
            else members(lambda _: "signed" if m.group("w") else "parties", negated=True)(r, m)
        ),
        "La Syrie, qui ne fait pas partie des signataires de la Convention",
    ),
)
