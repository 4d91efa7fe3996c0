"""French words for the day by which the work of the state told before must be done."""

from __future__ import annotations

from servanda.claiming.french.doing import STOCKS_OR_LAND
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.romance.works_due import works_due

_WORK = r"(?:travaux|tâches|opérations|obligations|activités|dépollution|déminage|nettoyage|destruction)"

WORKS_DUE = works_due(
    GRAMMAR,
    rf"\b(?:les |la |le |l'|ses |sa |son |cette |ces )(?:{_WORK})(?:[^.;,<]|<[TC]\d+>|(?<=article )<N\d+>){{0,70}}? (?:doi(?:t|vent)|devai(?:t|ent)|devrai(?:t|ent)) (?:donc |ainsi )?(?:s'achever|prendre fin|se terminer|être (?:achevée?s?|terminée?s?|finie?s?))(?: (?:au plus tard|d'ici|avant|pour))? (?:le |au |en )?{{D}}",
    STOCKS_OR_LAND,
    "La Convention sur les armes à sous-munitions lie le Liban depuis 2011 : les travaux de dépollution de l'article 4 devaient s'achever le 1er mai 2021",
)
