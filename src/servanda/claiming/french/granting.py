"""French words for the time that a treaty gives its parties to destroy their stocks and to clear their land."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.romance.granting import Granted, granting

GRANTED = granting(
    GRAMMAR,
    Granted(
        gives=r"(?:leur |lui )?(?:donne|donnait|accorde|accordait|octroie|laisse|laissait|fixe|fixait|impose|imposait|offre|dispose(?:nt)? (?:d'un délai )?de)",
        years=r"ans?(?! (?:de plus|supplémentaires|après|de prolongation))",
        to=r"(?:pour|afin de|afin d'|pour l'|pour la|pour le)",
        destroy=r"(?:détruire|éliminer|supprimer|liquider|se (?:défaire|débarrasser) de|destruction)",
        stocks=r"(?:stocks?|arsena(?:l|ux)|réserves|stockée)",
        clear=r"(?:dépolluer|déminer|nettoyer|assainir|décontaminer|dépollution|déminage|nettoyage|enlever les restes|débarrasser (?:leurs?|son|ses) (?:territoires?|sols?|terres?|zones?))",
        land=r"enfoui|enterr|zones?|terrain|territoire|sol\b|posées|minée",
        and_=r"(?:,? et(?: de)? |[,;] (?:et )?)(?:(?:de|en) )?(?:un délai de |d'un délai de )?",
        delay=r"(?:(?:on a|il y a|ils ont|c'est) )?(?:un délai de|une période de)",
        elsewhere=re.compile(
            r"prolong|prorog|supplémentaire|extension|report|demand|a détruit|ont détruit|obtenu"
        ),
        left=re.compile(r"\b(?:encore|reste|restent|plus que)\b|<N\d+> ans de plus|projet|amendement|propos"),
        examples=(
            "La Convention leur donne un délai de huit ans pour détruire leurs stocks",
            "La Convention fixe un délai de dix ans pour dépolluer les terrains",
            "La Convention donne huit ans pour détruire les stocks et dix pour dépolluer",
            "Le traité leur laisse dix ans pour déminer et quatre pour détruire leurs stocks",
            "La Convention laisse huit ans pour détruire les stocks et, pour dépolluer les terrains, un délai de dix ans",
        ),
    ),
)
