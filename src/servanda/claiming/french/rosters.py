"""Ce qui précède une liste d'États : « États parties (110) », « Signataires : »."""

from __future__ import annotations

from servanda.claiming.rosters import heading, rosters

_ALL = r"(?:les |liste des |autres |tous les )*"
_STATES = r"(?:[eé]tats|pays|nations)"
_NOT_RATIFIED = (
    r"(?:n'ayant pas (?:encore )?ratifiée?|non ratifiée?|qui n'ont pas (?:encore )?ratifiée?|(?:mais |et )pas (?:encore )?ratifiée?|"
    r"qui (?:ne l'ont|n'ont) pas (?:encore )?ratifiée?|qui doivent encore ratifier)"
)
_FOLLOWING = rf"\b(?:{_STATES} suivants|suivants)"

HEADINGS = (
    heading(
        "signatory",
        rf"{_ALL}(?:(?:{_STATES} )?signataires,? {_NOT_RATIFIED}|(?:{_STATES} )?(?:ayant |qui ont )?signée?,? (?:mais )?{_NOT_RATIFIED})",
    ),
    heading(
        "signed", rf"{_ALL}(?:(?:{_STATES} )?non[- ]signataires|{_STATES} n'ayant pas signée?)", negated=True
    ),
    heading(
        "parties",
        rf"{_ALL}(?:{_STATES} non[- ]parties|non[- ]parties|{_STATES} (?:n'ayant pas|qui n'ont pas) (?:ratifiée?|adhéré))",
        negated=True,
    ),
    heading(
        "parties",
        rf"{_ALL}(?:[eé]tats[- ]parties|parties contractantes|{_STATES} (?:ayant|qui ont) (?:ratifiée?|adhéré))",
    ),
    heading("joined", rf"{_ALL}(?:(?:{_STATES} )?signataires|{_STATES} (?:ayant|qui ont) signée?)"),
    heading("parties", r"(?:parties|ratifications|adhésions)", way="alone"),
    heading("parties", rf"{_FOLLOWING} (?:sont parties|ont (?:ratifiée?|adhéré))(?: {{U}})?", way="sentence"),
    heading(
        "parties",
        rf"\b{_STATES} (?:qui ont|ayant) (?:d[ée]j[àa] )?(?:ratifiée?|adhéré)(?: [àa])?(?: {{U}})?(?: (?:en|le|ce)? ?<D\d+>)? sont",
        way="sentence",
    ),
    heading(
        "signed",
        rf"\b{_STATES} (?:qui )?ont refusé de (?:le |la )?signer(?: {{U}})?",
        negated=True,
        way="sentence",
    ),
    heading(
        "withdrew",
        r"\b(?:notifiée?|déposé|annoncé|communiqué|transmis|décidé)(?: à l'onu| aux nations unies| au secrétaire général)? (?:leur|leurs|de leur|le|son|de) (?:retraits?|dénonciations?|départs?|se retirer)(?: {U})?",
        way="sentence",
        day="withdrawal_notice",
    ),
    heading("joined", rf"{_FOLLOWING} (?:ont signée?|sont signataires)(?: {{U}})?", way="sentence"),
)

ROSTERS = rosters(
    HEADINGS,
    "signataires|signé|parties|ratifié|adhéré",
    "États parties à la Convention sur les armes à sous-munitions (110) : Albanie, Autriche",
)
