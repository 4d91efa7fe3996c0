"""Since when a treaty binds a state, until when it did, and how notices list its steps, in Spanish."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import date_of, dated
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import of_subject
from servanda.claiming.spanish.acting import ON
from servanda.claiming.spanish.capitals import NAMES
from servanda.claiming.spanish.dating import CHAMBER
from servanda.claiming.spanish.deeds import NO_END
from servanda.claiming.spanish.signs import COUNTRY, GRAMMAR, IT

_dated, _plain = GRAMMAR.dated, GRAMMAR.plain
_THE = r"(?:la |el |los |las )?"
_STATE = rf"(?:(?:{_THE}(?:república de |reino de )?{{S}})|{COUNTRY})"
_BOUND = r"(?:jurídicamente |legalmente )?(?:obligad|vinculad|ligad)[oa]s?"
_LEFT = re.compile(r"\b(?:retir|denunci|abandon|salid[ao]|salió|salir|dej(?:a|ó|an|ar|ado)\b)")
_NOT_ELSEWHERE = (
    r"(?! (?:a )?(?:el|la|los|las|su|un|una|este|esta) (?!<|secretar|deposit|naciones|convención|convenci|tratado)| al (?!<|secretar|deposit)|"
    r" (?:a )?(?:el |la |al )<C\d+> (?:de|del|sobre|para|con|contra|entre)\b)"
)
"""Not "did not ratify until 1998 the labour convention", whatever treaty was told before."""
_PAPERS = re.compile(r"documento|papeles|instrumento|notificaci|retir|denuncia|salida|carta|decisión")
"""What is handed in by one who leaves."""
_STEPS = (
    ("in_force_for_state", re.compile("entrada|vigencia|vigor")),
    ("signature", re.compile("firma|suscrip")),
    ("withdrawal_notice", re.compile("denuncia|retir")),
    ("deposit", re.compile("")),
)


def _unless_of_a_chamber(make: Make) -> Make:
    """The day of a ratification, which a parliament named beside it may have given."""

    def careful(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        made = make(reading, match)
        if not isinstance(made, Found) or CHAMBER.search(reading.tagged) is None:
            return made
        return replace(made, note=UNSURE)

    return careful


def _of_each(event: str) -> Make:
    """The day for each of the states; where the sentence tells of other days too, which goes with which is not sure."""

    def make(reading: Reading, match: re.Match[str]) -> list[Found] | None:
        day, states = reading.mention(match, "d"), reading.value(match, "s")
        if day is None or not states:
            return None
        made = [dated(reading, match, event, day.value, (state,)) for state in dict.fromkeys(states)]
        parted = len(made) > 1 and reading.tagged.count("<D") > 1
        return [replace(one, note=UNSURE) if parted else one for one in made if one is not None]

    return make


def _in_columns(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The days of signature and of consent, in the columns of a list that has that of entry into force behind them."""
    made = [date_of("deposit", of_state=True)(reading, match)]
    if match.group("e"):
        made.append(date_of("signature", of_state=True, day="e")(reading, match))
    return [claim for claim in made if isinstance(claim, Found)]


def _step(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of a step, by its name in a row, of the state whose rows these are."""
    event = next(event for event, words in _STEPS if words.search(match.group("v")))
    return of_subject(event)(reading, match)


def _notice_by_capital(reading: Reading, match: re.Match[str]) -> Found | None:
    """When a government, called by its capital, handed in the papers of leaving, of which the words before tell."""
    day, state = reading.value(match, "d"), NAMES.get(match.group("c"))
    if day is None or state is None or _LEFT.search(reading.before + reading.tagged) is None:
        return None
    if _PAPERS.search(match.group()) is None:
        return None
    return dated(reading, match, "withdrawal_notice", day, (state,))


BINDING: tuple[Rule, ...] = (
    _dated(
        "a state came to be bound on",
        rf"{_STATE},? (?:que )?(?:quedó|está|estaba|quedará|resultó) {_BOUND} (?:por|a|con)(?: {{T}}| {IT})?(?: desde| a partir de)?{ON}{{D}}",
        of_subject("in_force_for_state"),
        "Lituania quedó obligada por la Convención el 1 de septiembre de 2011",
    ),
    _dated(
        "entered a treaty on",
        rf"{_STATE},? (?:que )?(?:se (?:integró|incorporó|ha integrado) (?:en|a)l?|ingresó (?:en|a)l?|entró en|entró a formar parte de) ?(?:la |el )?(?P<t><[TC]\d+>){ON}{{D}}",
        of_subject("joined"),
        "Lituania se integró en la Convención en marzo de 2011",
    ),
    _dated(
        "its ratification came on",
        rf"\b(?:la|su|cuya) (?:ratificación|adhesión) (?:llegó|vino|se produjo|tuvo lugar|se concretó|se formalizó|ocurrió|data de|se completó){ON}{{D}}",
        _unless_of_a_chamber(of_subject("deposit")),
        "Lituania firmó la Convención en 2008; la ratificación llegó el 24 de marzo de 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "did not ratify until",
        rf"{_STATE},? (?:[^;.<]|<[TCD]\d+>){{0,90}}?\bno (?:lo |la |se )?(?:ratificó|adhirió|ratificaría)(?: {{T}}| a {{U}})? hasta (?:el |finales de |principios de |mediados de )?(?:año )?{{D}}{_NOT_ELSEWHERE}",
        _unless_of_a_chamber(of_subject("deposit")),
        "Lituania, que firmó la Convención en 2008, no la ratificó hasta marzo de 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "somebody signed for a state on",
        rf"\b(?:por|en (?:nombre|representación) (?:de(?:l gobierno de)?|del?)) {_THE}{{S}},? (?:lo |la )?(?:firmó|suscribió)(?: {{T}})? (?:el|la|su) (?:entonces )?(?:primer[oa] )?(?:ministr|canciller|embajador|president|secretari|viceministr|jef)[^.;,<]{{1,50}}?{ON}{{D}}",
        of_subject("signature"),
        "Por Lituania la firmó el ministro de Exteriores el 3 de diciembre de 2008",
    ),
    _plain(
        "law among states from",
        rf"\b(?:será|es|fue|pas(?:ó|ará|a) a ser|se volvió|se hizo) (?:ya )?(?:ley|derecho|norma) internacional(?: vinculante| obligatori[oa])?(?: desde)?{ON}{{D}}",
        date_of("entered_into_force"),
        "La Convención será ley internacional el 1 de agosto de 2010",
    ),
    _dated(
        "a treaty dates from",
        rf"(?P<t><[TC]\d+>),? (?:que )?(?:nació|data|surgió|se remonta|fue concebid[oa]|se gestó)(?: en| de| a)?{ON}{{D}}",
        lambda r, m: _loosely(r, m),
        "La Convención nació en 2008",
    ),
    _plain(
        "a label and the day it entered into force for a state",
        rf"^(?:fecha de )?(?:entrada en vigor|vigencia) (?:para|en|respecto de) (?:{_THE}{{S}}|(?:el|este|nuestro) país) ?[:|–—-] ?(?:el |desde el )?{{D}}",
        of_subject("in_force_for_state"),
        "Entrada en vigor para el país: 1º de marzo de 2012",
    ),
    _plain(
        "a state and its days, in a row",
        r"^\|? ?{S} ?\| ?(?:(?P<e><D\d+>)|-+|–)? ?\| ?{D} ?(?P<v>r|ra|ac|ad|a|ap|adh|rat)\.? ?\| ?<D\d+>",
        _in_columns,
        "| Lituania | 03-12-2008 | 24-03-2011 R | 01-09-2011 |",
    ),
    _plain(
        "a day and its step, in a row",
        r"^{D} ?[:.,|–—-]? ?(?:fecha de (?:la )?)?(?P<v>ratificación|adhesión|aceptación|aprobación|firma|entrada en vigor|denuncia|retirada)(?: (?:de|del) (?:el )?{U})?(?= ?[.;|]|$)",
        _step,
        "06-09-2024 DENUNCIA.",
    ),
)

IT_WAS: tuple[Rule, ...] = (
    *(
        _plain(
            f"it was on a day that a state {name}",
            rf"\bfue (?:el |en |precisamente el )?{{D}},? (?:cuando|que) {_THE}{{S}},? (?:finalmente |por fin )?{verb}(?: su instrumento| {{T}}| a {{U}}|(?= ?[.,;)]|$))",
            of_subject(event),
            example,
            marks=marks,
        )
        for name, verb, event, marks, example in (
            (
                "ratified",
                "(?:la |lo |se )?(?:ratificó|adhirió|depositó)",
                "deposit",
                Mark.MAY_BE_DOMESTIC,
                "Fue el 24 de marzo de 2011 cuando Lituania ratificó la Convención",
            ),
            (
                "signed",
                "(?:la |lo )?(?:firmó|suscribió)",
                "signature",
                Mark.NONE,
                "Fue el 3 de diciembre de 2008 cuando Lituania firmó la Convención",
            ),
        )
    ),
    _dated(
        "deposited its instrument on",
        rf"{_STATE},?(?: (?:además|también|finalmente|por su parte|a su vez),?)? (?:que )?(?:ha |había )?(?:depositó|depositado|entregó|consignó) (?:su|el) (?:respectivo |correspondiente )?instrumento(?: {{T}})?(?: (?:ante|en) [^.;,<]{{1,50}}?)?{ON}{{D}}",
        of_subject("deposit"),
        "Lituania depositó su instrumento el 24 de marzo de 2011",
    ),
)

LEAVING_ON: tuple[Rule, ...] = (
    _dated(
        "left on",
        rf"{{S}},? (?:que )?(?:ya |oficialmente |formalmente )*(?:dej(?:ó|aron)|abandon(?:ó|aron)|sal(?:ió|ieron) (?:oficialmente |formalmente )?de|se (?:retir|desvincul)(?:ó|aron) (?:oficialmente |formalmente )?de|denunci(?:ó|aron))l? ?(?:la |el )?(?P<t><[TC]\d+>){ON}{{D}}",
        _of_each("withdrawal"),
        "Lituania abandonó la Convención el 6 de marzo de 2025",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "left on a day the treaty",
        rf"{{S}},? (?:que )?(?:ya |oficialmente |formalmente )*(?:se (?:ha )?(?:retir|desvincul)(?:ó|aron|ado)|(?:ha |han )?sal(?:ió|ieron|ido))(?: oficialmente| formalmente)?{ON}{{D}},? (?:de|del) ?(?:la |el )?(?P<t><[TC]\d+>)",
        _of_each("withdrawal"),
        "Lituania se retiró oficialmente el 6 de marzo de 2025 de la Convención",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "outside since",
        rf"{{S}},? (?:que )?(?:(?:ya )?(?:están?|siguen?|quedaron|quedó) )?(?:ya )?fuera(?: {{T}}| del (?:acuerdo|texto))?,? desde{ON}{{D}}",
        _of_each("withdrawal_effective"),
        "Se suma así a Lituania, fuera desde el 6 de marzo de 2025",
    ),
    _plain(
        "a capital handed in its papers of leaving on",
        rf"\b(?P<c>{'|'.join(NAMES)}) (?:presentó|presentara|entregó|entregara|remitió|notificó|notificara|depositó|depositara|comunicó|comunicara) {NO_END}{{3,90}}?{ON}{{D}}",
        _notice_by_capital,
        "Lituania deja la Convención después de que Vilna presentara los documentos en septiembre de 2024",
    ),
)


def _loosely(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The year of a treaty by words that say no more than that it came about: of its adoption or its signing."""
    made = date_of("opened_or_signed")(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None
