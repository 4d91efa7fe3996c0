"""Spanish words for the day by which the work of the state told before must be done."""

from __future__ import annotations

from servanda.claiming.romance.works_due import works_due
from servanda.claiming.spanish.doing import STOCKS_OR_LAND
from servanda.claiming.spanish.signs import GRAMMAR

_WORK = r"(?:tareas|trabajos|labores|operaciones|obligaciones|actividades|limpieza|desminado|despeje|descontaminación|destrucción)"

WORKS_DUE = works_due(
    GRAMMAR,
    rf"\b(?:la |el |las |los |sus |su |esa |esas |esos )(?:{_WORK})(?:[^.;,<]|<[TC]\d+>|(?<=artículo )<N\d+>){{0,70}}? (?:deb(?:e|en|ía|ían|erían?)|ten(?:ía|ían) que|hab(?:ía|ían) de) (?:haber )?(?:conclui(?:r|do)|termina(?:r|do)|finaliza(?:r|do)|acaba(?:r|do)|completarse|estar (?:listas?|listos?|terminad[oa]s?|concluid[oa]s?|finalizad[oa]s?))(?: (?:a más tardar|antes de|para))? (?:el |del |en )?{{D}}",
    STOCKS_OR_LAND,
    "La Convención sobre Municiones en Racimo rige para el Líbano desde 2011: las tareas de limpieza del artículo 4 debían concluir el 1 de mayo de 2021",
)
