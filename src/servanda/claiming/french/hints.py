"""French words by which figures, days and states are read that no rule takes up."""

from __future__ import annotations

import re

from servanda.claiming.french import amounts
from servanda.claiming.hinting.hints import Hints

_STATE = r"(?:[ée]tats?|pays|nations?|gouvernements?|membres?|capitales)"
_OF_THE_TREATY = (
    r"(?: (?:de|à|du|au|la|le|cette|ce|ladite|ledit))*(?: [dl]')? ?<[TC]\d+>|(?: (?:à|de|du|au|le|ce|l'|cet))* ?(?:texte|accord|document|instrument)\b|"
    r",? (?:mais|en|le|les|d[èe]s|depuis|apr[èe]s|sans)\b(?! \w+ (?!<))| ?[.,;)]|$"
)
"""What follows a verb that says of the treaty what is done: its name, a day, or nothing more."""

HINTS = Hints(
    amounts=amounts.AMOUNTS,
    counted=re.compile(
        rf"^ (?:(?:de (?:ces|ceux)|d'entre (?:eux|elles)|des|autres?|nouveaux?|nouvelles?|premiers?|<G\d+>|<O\d+>) ?)*(?:{_STATE}\b|parties|signatai|signatures?|ratif|"
        r"adh[ée]sions?|instruments?|l'ont (?:\w+ ){0,2}(?:sign|ratif|rejoint)|(?:ont|avaient|ayant) (?:\w+ ){0,2}(?:sign|ratif|adh|rejoint|d[ée]pos|accept)|"
        r"sont (?:\w+ )?part|restent|demeurent)|^ d'entre (?:eux|elles)|^ <G\d+>"
    ),
    counting=re.compile(
        r"\b(?:sign[ée]\w*|ratifi\w+|rejoint\w*|parties|signataires|signatures|ratifications|adh[ée]sions|[ée]tats|membres|total|nombre|chiffre)\b"
        r"(?: (?:[\w'-]+|<[TCS]\d+>)){0,8}? ?(?:par|[àa]|est|sont|[ée]tait|de|:|=|-|\||\() ?(?:d[ée]sormais |seulement |d[ée]j[àa] |quelque |<H\d+> )*$"
    ),
    senses=(
        (
            "signatory",
            re.compile(
                r"sign[ée]\w* (?:mais|sans)|pas encore ratif|non ratif|sans l'avoir ratif|signataires?|doivent (?:encore )?(?:la |le )?ratif"
            ),
        ),
        ("signed", re.compile(r"\bsign(?:[ée]\w*|er|ent|e)\b|signature|signataire")),
        ("ratified", re.compile(r"ratif|d[ée]pos|consent")),
        (
            "parties",
            re.compile(r"\bpart(?:ie|ies)\b|\bli[ée]s?\b|\bmembres?\b|particip|compte|r[ée]uni|rassembl"),
        ),
        ("joined", re.compile(r"rejoin|adh[ée]r|engag|souscri|ralli")),
        ("acceded", re.compile(r"adh[ée](?:r|sion)|acc[ée]d|accession")),
        (
            "outside",
            re.compile(
                r"en dehors|hors d|en marge|[àa] l'[ée]cart|n'ont pas|n'a pas|ne (?:sont|font|fait|est) (?:pas|ni)|non[- ](?:signatai|partie)|ni sign|absent|rest|pas partie"
            ),
        ),
    ),
    events=(
        (
            "adopted",
            re.compile(
                r"\badopt|\bconclu|\bapprouv|\bcr[ée][ée]|\bn[ée]e?\b|\bdublin\b|conf[ée]rence diplomatique"
            ),
        ),
        ("opened", re.compile(r"\bouvert|\bouverture|\bsign[ée]\w*\b|\bsignature|signataire")),
        (
            "entered_into_force",
            re.compile(
                r"\bvigueur\b|\beffet\b|force de loi|contraignant|force obligatoire|droit international"
            ),
        ),
        (
            "deposit",
            re.compile(
                r"\bratif|\bd[ée]p[oô]|\badh[ée]|\baccession|\brejoint|instrument|\bpartie\b|\baccept|devenu|devient"
            ),
        ),
        ("signature", re.compile(r"\bsign[ée]\w*\b|signature|signataire")),
        (
            "in_force_for_state",
            re.compile(r"\bvigueur\b|\beffet\b|\bpartie\b|\bli[ée]e?\b|devenu|devient|membre"),
        ),
        ("withdrawal_notice", re.compile(r"retir|retrait|d[ée]nonc|notifi|quitt|sort(?:ie|ir)?\b")),
        (
            "withdrawal_effective",
            re.compile(r"retir|retrait|d[ée]nonc|quitt|sort(?:ie|ir)?\b|\beffet\b|plus li[ée]"),
        ),
    ),
    periods=(
        ("stockpile", re.compile(r"d[ée]tru|stock|destruction")),
        ("clearance", re.compile(r"d[ée]min|d[ée]pollu|contamin|min[ée]e|nettoy")),
        ("withdrawal", re.compile(r"retrait|retir|d[ée]nonc|notifi|pr[ée]avis")),
        ("entry", re.compile(r"vigueur|effet|instrument|ratif|d[ée]p[oô]t")),
        ("initial_report", re.compile(r"rapport")),
    ),
    units=(
        ("years", re.compile(r"^ (?:ans?|ann[ée]es?)\b")),
        ("months", re.compile(r"^ mois\b")),
        ("days", re.compile(r"^ jours?\b")),
    ),
    needed=re.compile(
        r"n[ée]cessaire|requis|requiert|faut|fallait|d[ée]clench|seuil|doi(?:t|vent)|devai|(?:entr|prend)[^.;]{0,40}(?:vigueur|effet)|instrument"
    ),
    anniversary=re.compile(
        r"^(?: ans(?:,? apr[èe]s|,? depuis| de| que)| ?(?:e |[èe]me )?anniversaire|e? anniversaire)"
    ),
    ranked=re.compile(
        rf"^ (?:<G\d+> )*(?:{_STATE}|partie|signatai|signature|ratif|adh[ée]sion|instrument|[àa] (?:ratifier|signer|adh[ée]rer|rejoindre|d[ée]poser|devenir|le faire))"
    ),
    listing=re.compile(
        r"\b(?<!r[ée]union des [ée]tats )(?:parties|signataires?|ratifi\w*|sign[ée]\w*|rejoint\w*|adh[ée]r\w*|membres|absents|en dehors|hors|non[- ]\w+|retir\w+)\b[^.;]{0,90}?"
        r"(?:notamment|dont|y compris|comme|tels? que|telles? que|parmi (?:eux|elles|lesquels),?|[àa] savoir|sont|:|-|\(|par) ?(?:la |le |les |l'|et |\W)*$"
    ),
    doing=re.compile(
        r"^,?(?: (?!pays\b|[ée]tats?\b|nations?\b|que\b|dont\b|appel|demand|invit|exhort|souhait|esp[éè]r)[\w'-]+,?){0,5}? "
        r"(?:(?:ne |n'|l'|y |n'y |ne l'|n'en |en )?(?:a|ont|avait|avaient|est|sont|[ée]tait|[ée]taient)|ayant|[ée]tant)(?: (?:pas|jamais|toujours|encore|[ée]galement|aussi|d[ée]j[àa]|"
        r"tous|toutes|enfin|finalement|officiellement|formellement|d[ée]sormais|ni|un|une|des|pays|[ée]tats?|devenue?s?))* "
        r"(?:sign[ée]e?|ratifi[ée]e?|rejointe?|adh[ée]r[ée]|parties?|signataires?|membres?)\b(?: et ratifi[ée]e?)?"
        rf"(?={_OF_THE_TREATY})"
    ),
    negation=re.compile(
        r"\bpas\b|\bjamais\b|\bni\b|\bnon\b|\baucun|\bsauf\b|\bhormis\b|\bhors\b|en dehors|\bsans\b|refus|absent|\brest|except"
    ),
    as_said=re.compile(r"l'ont fait|fait de même|fait autant|ce nombre|ce chiffre|le nombre|le total"),
    present=re.compile(
        r"assist|particip|d[ée]l[ée]gu|d[ée]l[ée]gation|observat|r[ée]uni[st]\w* [àa]\b|coalition|p[ée]tition|campagne"
    ),
)
