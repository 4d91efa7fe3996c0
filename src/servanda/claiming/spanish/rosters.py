"""Lo que encabeza una lista de Estados: «Estados partes (110)», «Signatarios:»."""

from __future__ import annotations

from servanda.claiming.rosters import heading, rosters

_ALL = r"(?:los |lista de (?:los )?|otros |todos los )*"
_STATES = r"(?:estados|países|naciones)"
_NOT_RATIFIED = (
    r"(?:sin ratificar|que (?:aún |todavía )?no (?:la |lo )?han ratificado|pero (?:aún |todavía )?no (?:han )?ratificado|"
    r"(?:y|pero) no ratificado|pendientes de ratificar|que no han ratificado(?: aún| todavía)?)"
)
_SIGNATORIES = r"(?:(?:estados |países )?(?:signatarios|firmantes))"
_FOLLOWING = rf"\b(?:los siguientes {_STATES}|{_STATES} siguientes)"

HEADINGS = (
    heading(
        "signatory",
        rf"{_ALL}(?:{_SIGNATORIES},? {_NOT_RATIFIED}|{_STATES} que han firmado,? {_NOT_RATIFIED})",
    ),
    heading(
        "signed",
        rf"{_ALL}(?:(?:{_STATES} )?no (?:signatarios|firmantes)|{_STATES} que no han firmado)",
        negated=True,
    ),
    heading(
        "parties",
        rf"{_ALL}(?:{_STATES} no partes?|no partes|{_STATES} que no (?:son partes?|han ratificado|se han adherido))",
        negated=True,
    ),
    heading(
        "parties",
        rf"{_ALL}(?:estados partes?|partes contratantes|{_STATES} que (?:han ratificado|se han adherido))",
    ),
    heading("joined", rf"{_ALL}(?:{_SIGNATORIES}|{_STATES} que han firmado)"),
    heading("parties", r"(?:partes|ratificaciones|adhesiones)", way="alone"),
    heading(
        "parties", rf"{_FOLLOWING} (?:son partes?|han ratificado|se han adherido)(?: {{U}})?", way="sentence"
    ),
    heading(
        "parties",
        rf"\b{_STATES} que (?:ya )?(?:lo |la )?(?:han ratificado|ratificaron|se han adherido|se adhirieron)(?: a)?(?: {{U}})?(?: (?:en|el)? ?<D\d+>)? son",
        way="sentence",
    ),
    heading(
        "signed",
        rf"\b{_STATES} (?:que )?(?:se (?:han negado|negaron) a firmar|no han querido firmar)(?:lo|la)?(?: {{U}})?",
        negated=True,
        way="sentence",
    ),
    heading("joined", rf"{_FOLLOWING} (?:han firmado|son signatarios)(?: {{U}})?", way="sentence"),
)

ROSTERS = rosters(
    HEADINGS,
    r"signatarios|firmantes|han firmado|(?:estados|no|países no|son) partes?|partes contratantes|han ratificado|han adherido",
    "Estados partes en la Convención sobre Municiones en Racimo (110): Albania, Austria",
)
