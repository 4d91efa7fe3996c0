"""Spanish words for who stays outside a treaty."""

from __future__ import annotations

from servanda.claiming.romance.outsiders import Outside, outsiders
from servanda.claiming.spanish.signs import GRAMMAR, sense

OUTSIDERS = outsiders(
    GRAMMAR,
    Outside(
        sense=sense,
        the=r"(?:la |el |los |las )?",
        not_in=r"(?:que )?(?:todavía |aún )?no (?:está|están|figura|figuran|participa|participan|pertenece|pertenecen|suscribe|suscriben|reconoce|reconocen)(?: en| a| al)?",
        stay=r"(?:siguen|permanecen|continúan|están|quedan|se mantienen)(?: todavía| aún)? (?:fuera|al margen|ajen[oa]s a|sin (?:firmar|ratificar|suscribir|adherirse|sumarse|unirse)(?:l[oa]|se)?)",
        such_as=r"(?:,? ?(?:otros |grandes )?(?:países |estados |potencias )?)?(?:como|entre ell[oa]s|tales como|incluid[oa]s?|incluyendo|a saber|:)",
        nor_have=r"(?:(?:como )?tampoco lo (?:han hecho|ha hecho|hicieron|hizo)|ni lo (?:han hecho|hicieron))",
        none_is=r"(?:ningun[oa](?: de ell[oa]s)?(?: es| de los cuales es)?|tampoco|no) (?P<v>firmantes?|signatari[oa]s?|partes?|estados? partes?|miembros?)",
        examples=(
            "Rusia y China no están en la Convención de Ottawa",
            "Algunos países siguen al margen de la Convención, como India y Pakistán",
            "Finlandia no se ha adherido al tratado, como tampoco lo han hecho Estonia y Letonia",
            "Corea del Norte y Siria -ninguno firmante de la Convención- usaron minas",
        ),
    ),
)
