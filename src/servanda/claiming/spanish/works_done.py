"""Spanish: when a state ended its work, in further orders: "completó el 15 de diciembre la destrucción de sus existencias", "en
noviembre de 2009, Colombia ya había eliminado la totalidad de sus arsenales", "los últimos remanentes se eliminaron el"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.making import doings
from servanda.claiming.spanish.dating import ON
from servanda.claiming.spanish.signs import COUNTRY, GRAMMAR

_plain = GRAMMAR.plain

_STOCKS = (
    (
        "stockpile",
        re.compile(r"existencias|reservas|arsenal|municiones|bombas|minas almacenadas|stocks?\b|remanentes"),
    ),
)
_STOCK = r"(?:existencias|reservas|arsenal(?:es)?|stocks?|municiones(?: (?:en|de) racimo)?|bombas(?: (?:en|de) racimo)?|minas(?: antipersona\w*)? almacenadas)"
_OF_THESE = r"(?! (?:de|en) (?!<|la (?:convención|<)|(?:municiones|submuniciones|bombas|minas|racimo|armas|artefactos|estas|dichas|este|conformidad|acuerdo|<)\b|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|\d))"
"""No stocks of anything else: "sus reservas de cocaína"."""
_ITS = r"(?:su|sus|el|las|los|dichas|estas)"
_ALL = rf"(?:(?:la totalidad|el total|el conjunto|el resto|todo el resto|lo que quedaba) de {_ITS}|tod[oa]s? {_ITS}|{_ITS} últim[oa]s)"
_ENDED = r"(?:ha |había )?(?:complet|finaliz|culmin|termin|acab)(?:ó|ado)|(?:ha |había )?conclu(?:yó|ido)"
_ENDING = r"(?:con )?(?:(?:la|el) (?:(?:proceso|programa) de )?(?:destrucción|eliminación) de|de (?:destruir|eliminar))"
_DESTROYED = r"(?:ya )?(?:destruyó|eliminó|(?:había|ha) (?:ya )?(?:destruido|eliminado)|desmilitarizó)"
_WAS_DESTROYED = r"(?:se (?:eliminaron|destruyeron|desmilitarizaron|terminaron de (?:destruir|eliminar)|acabaron de (?:destruir|eliminar))|fueron (?:eliminad|destruid)[oa]s|(?:se )?(?:eliminó|destruyó|terminó de (?:destruir|eliminar))|fue (?:eliminad|destruid)[oa])"
_WORDS = r"(?:[^.;<]|<[TC]\d+>)"
_WHOLE = re.compile(
    rf"<S\d+>,? (?:{_ENDED}|{_DESTROYED})(?:,? (?:en |el |este )?(?:pasado )?<D\d+>,?)? (?:(?:{_ENDING}) )?(?:{_ALL}|{_ITS}) {_STOCK}(?: (?:de|en) (?:municiones (?:en|de) racimo|minas antipersona\w*|racimo))?(?: (?:en virtud de|conforme a|de conformidad con|según|bajo) (?:la |el )?<[TC]\d+>)?(?:{ON}<D\d+>)?|"
    rf"(?:en |el |a finales de )<D\d+>,(?: (?:[^.;<]|<N\d+>){{1,80}},)? (?:la |el )?<S\d+>,? {_DESTROYED} {_ALL} {_STOCK}"
)
"""Words that speak of all stocks and of nothing else."""

WORKS_DONE: tuple[Rule, ...] = (
    _plain(
        "ended on a day the destruction of its stocks",
        rf"{{S}},? (?:que )?(?:{_ENDED}),? (?:en |el |este )?(?:pasado )?{{D}},? {_ENDING} (?:{_ALL}|{_ITS}) {_STOCK}{_OF_THESE}",
        doings.completion("date", "completion", _STOCKS, whole=_WHOLE),
        "Perú completó el 15 de diciembre de 2023 la destrucción de sus municiones en racimo",
    ),
    _plain(
        "destroyed on a day all its stocks",
        rf"(?:^|[;:,] |\b)(?:en |el |a finales de |a principios de ){{D}},(?: (?:[^.;<]|<N\d+>){{1,80}},)? (?:la |el )?{{S}},? {_DESTROYED} {_ALL} {_STOCK}{_OF_THESE}",
        doings.completion("date", "completion", _STOCKS, whole=_WHOLE),
        "En julio de 2013, Chile destruyó la totalidad de sus municiones en racimo",
    ),
    _plain(
        "destroyed all its stocks on a day",
        rf"{{S}},? (?:que )?{_DESTROYED} {_ALL} {_STOCK}{_OF_THESE}{_WORDS}{{0,60}}?{ON}{{D}}",
        doings.completion("date", "completion", _STOCKS, whole=_WHOLE),
        "Chile destruyó la totalidad de sus existencias en julio de 2013",
    ),
    _plain(
        "its last stocks were destroyed on a day",
        rf"(?:{_ALL} (?:restos|remanentes|unidades|ejemplares|{_STOCK})|\bsus (?:{_STOCK})|\b(?:el|los|las) últim[oa]s? (?:restos?|remanentes?|unidad(?:es)?|lotes?|ejemplar(?:es)?|{_STOCK}))(?: (?:de|en|del) [^.;,<]{{3,50}}| (?:de |del )(?:el |la )?<S\d+>)*,? {_WAS_DESTROYED}{ON}{{D}}",
        doings.completion("date", "completion", _STOCKS),
        "Perú cumple la Convención: los últimos remanentes se eliminaron el 15 de diciembre de 2023",
    ),
    _plain(
        "the country ended the destruction of its stocks on",
        rf"(?:{{S}}|{COUNTRY}),? (?:que )?(?:(?:{_ENDED}),? {_ENDING}|{_DESTROYED}) (?:{_ALL}|{_ITS}) {_STOCK}{_OF_THESE}{_WORDS}{{0,60}}?{ON}{{D}}",
        doings.completion("date", "completion", _STOCKS, whole=_WHOLE),
        "Perú cumple la Convención: el país terminó de destruir sus existencias en diciembre de 2023",
    ),
)
