"""French words for what is said in few words: figures without their noun, the absent, "l'a fait"."""

from __future__ import annotations

import re

from servanda.claiming.french.doing import STOCKS_OR_LAND
from servanda.claiming.french.signs import DONE, GRAMMAR, HAVE, IT, STATES, sense
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
        now=r"(?:aujourd'hui|à ce jour|désormais|actuellement|à l'heure actuelle|depuis)",
        only=r"(?:seuls?|seulement|uniquement|à peine|tout juste|au moins|déjà)",
        absent=r"(?:absences? (?:notables? |remarquées? )?(?:de|des|du)|(?:grands?|principaux|notables?) absents?,? ?(?:sont|restent|:|comme)?|(?:restent?|demeurent?) à convaincre :?|^(?:restent?|demeurent?|sont)(?: toujours| encore)? (?:absente?s?|en dehors|à l'écart|hors)(?: (?:de |du )(?:la |l')?(?:<[TC]\d+>|accord|texte))?(?: :| comme| notamment)?)",
        without=r"(?:signé(?:e|s|es)?|signer|signent|ratifié(?:e|s|es)?|interdit|interdisant|adopté(?:e|s|es)?) [^.;:]{0,80}? sans(?: la (?:signature|participation|présence) (?:de|des|du))?",
        does_so="",
        on=r"(?:le |en |fin |début )?",
        are=r"(?:en )?(?:sont|étaient|restent|demeurent)(?: toujours| encore| désormais| aujourd'hui)? (?P<v>liés par|parties|signataires|membres|[eé]tats parties)(?: à part entière| de plein droit)?(?: (?:elle|lui))?",
        having=r"(?:d'avoir|pour avoir|après avoir)(?: récemment| officiellement)?",
        among=r"(?:dont|parmi lesquels|parmi lesquelles|notamment|y compris)",
        parties=r"(?:[eé]tats? parties?|(?:pays|[eé]tats) à (?:ratifier|adhérer|rejoindre|l'avoir))",
        became=r"(?:devient|est devenue?|devenant|fut|est|était)",
        the_=r"(?:le |la )",
        state=r"(?:[eé]tat|pays|nation)",
        to_do=r"à (?:l'|la |le |y )?(?:avoir )?(?:ratifi|sign|adhér|rejoin)\w*",
        banned=r"(?:le |la )?premi(?:er|ère) (?:pays|[eé]tat|nation)(?: au monde| du monde)? à (?:interdire|bannir|prohiber|avoir interdit|se doter d'une (?:loi|législation) (?:interdisant|bannissant)|adopter une loi (?:interdisant|bannissant)) (?=[^.;]{0,60}(?:sous-munitions|fragmentation|mines|<[TC]|production|usage|emploi|utilisation))",
        banned_by=r"(?:interdite?s?|bannie?s?|prohibée?s?) (?:déjà |aujourd'hui |désormais )?(?:par|dans)",
        have_banned=r"(?:ont|avaient)(?: déjà| désormais)? (?:interdit|banni|prohibé|proscrit) (?:ces armes|(?:les|l'usage des|l'emploi des) (?:(?:armes|bombes|munitions) à (?:sous-munitions|fragmentation)|mines(?: antipersonnel| terrestres)?))",
        states=STATES,
        of_region=r"(?:de|d'|du|des|en) ?(?:la |l')?(?:amérique(?: latine| centrale| du sud)?|asie(?:[- ]pacifique)?|afrique|europe|océanie|pacifique|caraïbes|antilles|région|zone|continent|proche-orient|moyen-orient|maghreb|monde arabe)",
        stocks_or_land=STOCKS_OR_LAND,
        world=r"(?:des|de tous les) (?:<N\d+> )?(?:(?:pays|[eé]tats|nations|gouvernements)(?: membres)?(?: du monde| de la planète| de l'onu| du globe| des nations unies)?|membres (?:de l'onu|des nations unies))",
        represent=r"(?:représent\w+|équiv\w+ à|soit|c'est-à-dire|presque)",
        acts=(
            ("signature", re.compile(r"\bsign(?!if)|\bparaph")),
            ("deposit", re.compile(r"\bratifi|\badhér|\badhési|instrument|\brejoi")),
        ),
        examples=(
            "86 l'ont signé et 51 l'ont ratifié",
            "124 États l'ont signée et 123 sont toujours liés par elle",
            "107 pays ont signé la Convention et 43 l'ont ratifiée, parmi lesquels le Japon et le Samoa",
            "Le Canada félicite Andorre et le Gabon d'avoir ratifié le traité",
            "des armes interdites par plus de 100 pays",
            "118 pays ont interdit les armes à sous-munitions",
            "sept pays d'Amérique du Sud l'ont ratifiée",
            "La Lituanie parle. Le pays est devenu le 185e État à signer l'accord",
            "Andorre et le Gabon sont devenus les 112e et 113e États parties",
            "La Belgique a été le premier pays à interdire les sous-munitions",
            "malgré l'absence des États-Unis et de la Chine",
            "ont signé à Oslo la Convention sans les États-Unis ni la Chine",
            "80 % des pays du monde ont ratifié la Convention",
            "112 parties à la Convention, soit 57 % des pays du monde",
        ),
    ),
)
