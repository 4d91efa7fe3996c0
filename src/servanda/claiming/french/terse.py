"""French words for what is said in few words: figures without their noun, the absent, "l'a fait"."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import DONE, GRAMMAR, HAVE, IT, sense
from servanda.claiming.romance.terse import Terse, terse

TERSE = terse(
    GRAMMAR,
    Terse(
        sense=sense,
        have=HAVE,
        done=DONE,
        did=r"(?:l'|la |le |y )?(?:signèrent|ratifièrent|rejoignirent|adhérèrent)",
        the=r"(?:la |le |les |l')?",
        it=IT,
        and_=r"(?:et|tandis que|alors que|mais)",
        absent=r"(?:absences? (?:notables? |remarquées? )?(?:de|des|du)|(?:grands?|principaux|notables?) absents?,? ?(?:sont|restent|:|comme)?|(?:restent?|demeurent?) à convaincre :?)",
        without=r"(?:signé(?:e|s|es)?|signer|signent|ratifié(?:e|s|es)?|interdit|interdisant|adopté(?:e|s|es)?) [^.;:]{0,80}? sans(?: la (?:signature|participation|présence) (?:de|des|du))?",
        does_so=r"(?:l'a fait|l'ont fait|l'avait fait|a fait de même|a suivi|le fera|le fit)",
        on=r"(?:le |en |fin |début )?",
        world=r"(?:des|de tous les) (?:pays|[eé]tats|nations)(?: membres)?(?: du monde| de la planète| de l'onu| du globe| des nations unies)?",
        represent=r"(?:représent\w+|équiv\w+ à|soit|c'est-à-dire|presque)",
        acts=(
            ("signature", re.compile(r"\bsign(?!if)|\bparaph")),
            ("deposit", re.compile(r"\bratifi|\badhér|\badhési|instrument|\brejoi")),
        ),
        examples=(
            "86 l'ont signé et 51 l'ont ratifié",
            "malgré l'absence des États-Unis et de la Chine",
            "ont signé à Oslo la Convention sans les États-Unis ni la Chine",
            "Beaucoup ont ratifié la Convention ; le Costa Rica l'a fait en 2011",
            "80 % des pays du monde ont ratifié la Convention",
            "112 parties à la Convention, soit 57 % des pays du monde",
        ),
    ),
)
