"""French words by which figures, days and states are read that no rule takes up."""

from __future__ import annotations

import re

from servanda.claiming.french import amounts, hinted_duties
from servanda.claiming.french.dates import MONTHS
from servanda.claiming.french.doing import BALLOT
from servanda.claiming.french.state_hints import STATES
from servanda.claiming.hinting.hints import Hints

_STATE = r"(?:[ée]tats?|pays|nations?|gouvernements?|membres?|capitales)"
_OF_THE_TREATY = (
    r"(?: (?:de|à|du|au|la|le|cette|ce|ladite|ledit))*(?: [dl]')? ?<[TC]\d+>|(?: (?:à|de|du|au|le|ce|l'|cet))* ?(?:texte|accord|document|instrument)\b|"
    r",? (?:mais|en|le|les|d[èe]s|depuis|apr[èe]s|sans)\b(?! \w+ (?!<))| ?[.,;)]|$"
)
"""What follows a verb that says of the treaty what is done: its name, a day, or nothing more."""

HINTS = Hints(
    states=STATES,
    amounts=amounts.AMOUNTS,
    counted=re.compile(
        rf"^ (?:(?:de (?:ces|ceux)|d'entre (?:eux|elles)|des|autres?|nouveaux?|nouvelles?|premiers?|<G\d+>|<O\d+>) ?)*(?:{_STATE}\b|ep\b|parties|signatai|signatures?|ratif|"
        r"adh[ée]sions?|instruments?|l'ont (?:\w+ ){0,2}(?:sign|ratif|rejoint)|(?:ont|avaient|ayant|aient) (?:\w+ ){0,2}(?:sign|ratif|adh|rejoint|d[ée]pos|accept)|"
        r"(?:sont|soient) (?:\w+ )?part|restent|demeurent)|^ d'entre (?:eux|elles)|^ <G\d+>"
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
            re.compile(
                r"\bpart(?:ie|ies)\b|\bep\b|\bli[ée]s?\b|\bmembres?\b(?! (?:de l'onu|des nations unies))|particip|compte|r[ée]uni|rassembl"
            ),
        ),
        ("joined", re.compile(r"rejoin|adh[ée]r|engag|souscri|ralli")),
        ("acceded", re.compile(r"adh[ée](?:r|sion)|acc[ée]d|accession")),
        (
            "outside",
            re.compile(
                r"en dehors|hors d|en marge|[àa] l'[ée]cart|n'ont pas|n'a pas|ne (?:sont|font|fait|est) (?:pas|ni)|non[- ](?:signatai|partie)|ni sign|absent|rest|manqu|boud|pas partie"
            ),
        ),
    ),
    events=(
        (
            "adopted",
            re.compile(
                r"\badopt|\bconclu|\bapprouv|\bn[ée]goci[ée]e? en\b|\bcr[ée][ée]|\bn[ée]e?\b|\bdublin\b|conf[ée]rence diplomatique"
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
        r"\bpas\b|\bjamais\b|\bni\b|\bnon\b|\baucun|\bsauf\b|\bhormis\b|\bhors\b|en dehors|\bsans\b|refus|absent|\brest|\bmanqu|\bboud|except"
    ),
    as_said=re.compile(r"l'ont fait|fait de même|fait autant|ce nombre|ce chiffre|le nombre|le total"),
    present=re.compile(
        r"assist|particip|d[ée]l[ée]gu|d[ée]l[ée]gation|observat|r[ée]uni[st]\w* [àa]\b|coalition|p[ée]tition|campagne"
    ),
    duties=hinted_duties.WORDS,
    meeting=re.compile(
        r"(?P<meet>(?:(?:<O\d+>|premi[èe]re|seconde|[ivx]+(?:e|[èe]me)?) )?(?:r[ée]union|rencontre|conf[ée]rence|assembl[ée]e)(?: annuelle)? (?:des (?:[ée]tats[- ])?parties|d'[ée]tats parties)\b|"
        r"(?:(?:<O\d+>|premi[èe]re|seconde|[ivx]+(?:e|[èe]me)?) )?conf[ée]rence (?:d'examen|de r[ée]vision|charg[ée]e (?:de l'examen|d'examiner))|\d{1,2} ?(?:msp|rep|aep)\b|csp ?\d{0,2}\b|"
        r"(?:<O\d+>|premi[èe]re|seconde) (?:r[ée]union|conf[ée]rence|rencontre|assembl[ée]e) (?:de la|du|sur la|sur le) <[TC]\d+>|(?:<O\d+>|premi[èe]re|seconde) (?:assembl[ée]e|r[ée]union|conf[ée]rence)(?=,? (?:[àa]|au|en|du|les|qui|se|s'|aura|a|est) )|sommet de (?:nairobi|carthag[èe]ne))"
    ),
    gatherings=re.compile(
        r"(?P<intersessional>intersession)|(?P<preparatory>(?:r[ée]union|conf[ée]rence|session)s? pr[ée]paratoire|pour pr[ée]parer )|(?P<regional>(?:conf[ée]rence|r[ée]union|s[ée]minaire|atelier)s? r[ée]gional)|"
        r"(?P<process>processus\b[^.;<]{0,40}\b(?:lanc[ée]|commenc|d[ée]but|entam|initi|engag)|(?:lanc|commenc|d[ée]but|entam|initi)\w*(?:[^.;<]|<D\d+>){0,50}?\bprocessus\b)|"
        r"(?P<conference>conf[ée]rences?\b|r[ée]unions?\b|r[ée]uni(?:s|es|e)?\b|se r[ée]uniss|rendez-vous|retrouv[ée]|assembl[ée]es?\b|n[ée]goci|pourparlers|s[ée]minaire|atelier|sommet|session|d[ée]claration|rencontr)"
    ),
    begun=re.compile(r"\b(?:ouvr|ouvert|commenc|d[ée]but|s'ouvr|depuis)"),
    ended=re.compile(r"\b(?:fin|cl[ôo]|achev|termin|conclu|jusqu|dur)"),
    acting=re.compile(
        r"\bsign[ée]|ratif|adh[ée]r|adh[ée]sion|rejoin|d[ée]pos|en vigueur|retir|retrait|rapport|[ée]ch[ée]ance|d[ée]tru|annonc|adopt|[ée]lu"
    ),
    located=re.compile(
        r"(?:\b(?:[àa]|au|aux|en|dans|accueillie? par|par) (?:la |le |les |l')?(?:[a-zà-ÿ' -]{3,22}, )?(?:r[ée]publique (?:de |du |d'))?(?:au |en |la |le )?|\((?:<D\d+>, )?(?:[a-zà-ÿ' -]{3,22}, )?)$"
    ),
    hosting=re.compile(r",? (?:qui )?(?:\w+ ){0,2}(?:accueil|h[ée]berg)"),
    presiding=re.compile(r"(?<!vice-)\b(?:pr[ée]sid(?:en(?:t|te|ce)|e|[ée]e?|er|era|ait))\b"),
    presided=re.compile(r" (?:d[ée]sign[ée]e? )?(?:de|à) (?:la |l')?<[TC]\d+>"),
    votings=re.compile(r"\bvot(?:e|é|ée|es|ant|er)\b|\bapprouv|\badopt|r[ée]solution"),
    choices=(
        ("yes", re.compile(r"\bpour\b|favorable|en faveur|\bvoix\b(?! contre)")),
        ("no", re.compile(r"\bcontre\b|oppos")),
        ("abstain", re.compile(r"absten")),
    ),
    assembly=re.compile(r"assembl[ée]e g[ée]n[ée]rale"),
    committee=re.compile(r"premi[èe]re commission|commission du d[ée]sarmement"),
    elsewhere=BALLOT.elsewhere,
    label=re.compile(r"\W*(?:date|fait|faite|conclue?|r[ée]dig[ée]e?)(?: \w+){0,2} ?[:|-]? ?"),
    that=re.compile(
        r"\W*(?:ce|cela|ceci|elle|il|ce qui) (?:aura|sera|se fera|se produira|doit|devrait|interviendra|a eu lieu)\b"
    ),
    bare_month=re.compile(
        r"\b(?:en|au mois d[e']|fin|d[ée]but|mi-) ?(?P<month>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\b"
        r"(?! ?\d| ?<D| (?:de |prochain|dernier|suivant|pass[ée]))"
    ),
    banning=re.compile(r"<C\d+> (?:qui )?(?:a |avait |a )?(?:interdi|banni|prohib|proscri)\w*"),
    subjects=(
        ("APMBC", re.compile(r"\bmines\b")),
        ("CCM", re.compile(r"sous-munitions")),
        ("TPNW", re.compile(r"nucl[ée]aire")),
    ),
    months=MONTHS,
)
