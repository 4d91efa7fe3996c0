"""That a treaty is not in force yet, or is now, in French and Spanish: "n'est toujours pas en vigueur", "aún no ha entrado
en vigor"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule, marked, rule
from servanda.claiming.making.standings import IN_FORCE
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading

_OF_IT = re.compile(
    r"\b(?:protocole|amendements?|annexe|loi|résolution|plan|protocolo|enmiendas?|anexo|ley|resolución)\b[^.;,<]*$"
    r"|<[TC]\d+>[^.;,<]{0,12}$|\b(?:à|au|de|du|des|sur|pour|a|al|del|por|para)(?: l?a?e?l?'?)?$|\bd'l?'?$|\b(?:si|quand|lorsque|tant|como|cuando|mientras|hasta|jusqu'à ce)\b[^.;<]*$"
)
"""Words before a treaty by which something else of it is meant, or another day."""
_THEN = re.compile(
    r"<D\d+>|\b(?:ét(?:ait|aient)|avai(?:t|ent)|alors|autrefois|à l'époque|si|quand|lorsque|tant que|avant qu|amendements?|"
    r"estaba|había|entonces|cuando|mientras|hasta que|si|enmiendas?|enmienda)\b"
)
"""Words by which it may have been so on another day; or another thing is."""


def _standing(*, negated: bool) -> Make:
    """Whether the treaty is in force on the day of the text."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        if _OF_IT.search(match.string[: match.start()]):
            return None
        note = UNSURE if _THEN.search(match.string) else ""
        return reading.claim(match, "membership", IN_FORCE, value=not negated, negated=negated, note=note)

    return make


_FOR_ONE = r"(?!,? (?:pour|à l'égard|entre|chez|en|au|aux|dans|avant|à cette|para|respecto|entre|en|antes)\b)(?! ?<[DS])"
"""What follows where it is told of one state, or of another day."""
_NO_MORE = r"(?:pas encore|toujours pas|pas|encore pas|jamais)(?: encore| toujours)?"
_STILL = r"(?:(?:toujours|encore|cependant|donc|hélas|malheureusement) )*"
_AUN = r"(?:(?:aún|todavía|sin embargo|por tanto) )*"
_NOT_YET, _NOW = _standing(negated=True), _standing(negated=False)

FRENCH_NOT_YET: tuple[Rule, ...] = marked(
    Mark.OF_THE_TREATY,
    (
        rule(
            "n'est pas encore en vigueur",
            rf"{{T}},? (?:qui )?n'est {_NO_MORE} (?:entrée? )?en vigueur{_FOR_ONE}",
            _NOT_YET,
            "La Convention n'est toujours pas entrée en vigueur",
        ),
        rule(
            "attend son entrée en vigueur",
            rf"{{T}},? (?:qui )?(?:attend (?:toujours|encore) (?:son entrée|d'entrer)|doit (?:encore|toujours) entrer) en vigueur{_FOR_ONE}",
            _NOT_YET,
            "La Convention attend toujours son entrée en vigueur",
        ),
        rule(
            "son entrée en vigueur n'a pas encore eu lieu",
            rf"entrée en vigueur (?:de |du |d')?(?:la |le |l'|ce |cette )?{{T}},? (?:qui )?(?:n'a {_NO_MORE} eu lieu|n'est {_NO_MORE} (?:intervenue|acquise|effective)|(?:se fait {_STILL}attendre))",
            _NOT_YET,
            "L'entrée en vigueur de la Convention n'a pas encore eu lieu",
        ),
        rule(
            "est désormais en vigueur",
            rf"{{T}},? (?:qui )?est (?:(?:désormais|maintenant|aujourd'hui|déjà|enfin|officiellement) )+en vigueur{_FOR_ONE}",
            _NOW,
            "La Convention est désormais en vigueur",
        ),
    ),
)

SPANISH_NOT_YET: tuple[Rule, ...] = marked(
    Mark.OF_THE_TREATY,
    (
        rule(
            "aún no está en vigor",
            rf"{{T}},? (?:que )?{_AUN}no (?:ha {_AUN}entrado {_AUN}|está {_AUN}|se encuentra {_AUN})en vigor{_FOR_ONE}",
            _NOT_YET,
            "La Convención aún no ha entrado en vigor",
        ),
        rule(
            "sigue sin entrar en vigor",
            rf"{{T}},? (?:que )?(?:{_AUN}|)(?:(?:sigue|continúa|permanece) (?:sin entrar|pendiente de entrar|pendiente de su entrada)|(?:está )?{_AUN}pendiente de (?:entrar|su entrada)) en vigor{_FOR_ONE}",
            _NOT_YET,
            "La Convención sigue sin entrar en vigor",
        ),
        rule(
            "ya está en vigor",
            rf"{{T}},? (?:que )?(?:(?:ya|ahora|hoy|actualmente|por fin) )+(?:está|se encuentra) en vigor{_FOR_ONE}",
            _NOW,
            "La Convención ya está en vigor",
        ),
    ),
)
