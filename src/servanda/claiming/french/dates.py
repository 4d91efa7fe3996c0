"""French dates in words: days, months, years, parts of them, and spans told from the day of the document."""

from __future__ import annotations

from servanda.claiming.months import BY_NUMBER, ROMAN, alternatives, by_name

_NAMES = by_name(
    "janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|"
    "novembre nov|décembre decembre déc"
)
MONTHS = _NAMES | BY_NUMBER
WRITTEN = MONTHS | ROMAN
_MONTH = alternatives(_NAMES) + r"(?:\.(?= ?(?:\d|de |dernier|passé|écoulé)))?"
_YEAR = r"(?P<year>(?:18|19|20)\d{2})"
_DAY = r"(?P<day>\d{1,2}|premier)(?: ?(?:er|ᵉʳ|[°º]))?"
_TO = r"(?: ?(?:et|au|-|–|—|ou) ?(?:le )?(?P<to>\d{1,2}))?"
_WHICH = r"(?:,? (?:(?P<in_this>de cette année)|(?P<in_next>de l['’](?:an prochain|année prochaine))|(?P<in_last>de l['’](?:an|année) (?:derni[eè]re?|passée?))))?"
_SPACE = r"[ \u00a0\u202f\n]"

_BEGIN = r"(?:\b|(?<=signé)|(?<=rédigé)|(?<=scellé)|(?<=adopté)|(?<=efficace)|(?<=vigueur))"
"""Where a date begins, in a row of a table too that has lost its gaps: "Signé13 janvier 1993"."""

DATES = (
    rf"{_BEGIN}{_DAY}{_TO}{_SPACE}{_MONTH},?{_SPACE}(?:de l['’]an(?:née)? )?{_YEAR}\b",
    rf"\b{_DAY}{_TO} {_MONTH} (?P<last>dernier|passé|écoulé)\b",
    rf"(?<!\d )(?<!\der )\b{_MONTH},?{_SPACE}(?:de l['’]année )?{_YEAR}\b",
    rf"\b{_DAY}{_TO} {_MONTH} (?P<next>prochain)\b",
    rf"(?<=\ben ){_MONTH} (?P<next>prochain)\b",
    rf"\b{_DAY}{_TO} {_MONTH}(?! ?\d)(?!\w)(?! prochain| de l['’]an (?:suivant|précédent)){_WHICH}",
    rf"\b(?:mois d(?:e |['’]))?{_MONTH} (?P<last>dernier|passé|écoulé)\b",
    rf"(?:(?<=\ben )|(?<=\bdès )|(?<=\bfin )|(?<=\bdébut )|(?<=\bmois de )|(?<=\bmois d['’])){_MONTH}(?= suivant\b)",
    r"\b(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>(?:19|20)\d{2})\b",
    r"\b(?P<day>\d{1,2}) ?[/.-] ?(?P<month>x?i{1,3}|x?i?[vx]|vi{1,3}) ?[/.-] ?(?P<year>(?:19|20)\d{2})\b",
    r"(?:(?<=\ben )|(?<=\bdepuis )|(?<=\bfin )|(?<=\bannée )|(?<=\bavant )|(?<=\bdébut )|(?<=\bdès )|(?<=\bmi-)|(?<=\ben\n)|"
    r"(?<=\baprès )|(?<=\bici )|(?<=\bjusqu['’]en )|(?<=\bfin de )|(?<=\bfin )|(?<=\bdébut )|(?<=\bdébut de )|(?<=\bcourant )|(?<=\bcourant de )|"
    r"(?<=\bici à )|(?<=\bprintemps )|(?<=\bété )|(?<=\bautomne )|(?<=\bhiver ))(?P<year>(?:19|20)\d{2})\b",
    r"(?<=\n)(?P<year>(?:19|20)\d{2})(?= ?[:–—-] )",
)

AGO = (
    r"\b(?:il y a|voici|voilà) (?:déjà |environ |près de |plus de |presque )?(?:une )?(?P<count>dizaine|vingtaine|trentaine|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|vingt-cinq|trente|\d+) "
    r"(?:d['’])?(?P<unit>année|an|mois|semaine|jour|décennie)s?"
)
MOMENTS = (
    (
        "today",
        r"\b(?:(?<!jusqu['’]à )aujourd['’]hui|ce (?:matin|soir)|(?<!à )(?<!a )ce jour(?!-)|cet après-midi)\b(?!,? \d)",
    ),
    ("tomorrow", r"(?<![àa] )\bdemain\b"),
    ("yesterday", r"(?<!\bavant-)\bhier\b"),
    ("this week", r"\bcette semaine\b|\bce week-end\b"),
    ("last week", r"\bla semaine (?:dernière|passée|écoulée)\b"),
    ("next week", r"\bla semaine prochaine\b"),
    ("this month", r"\bce mois(?:-ci)?\b"),
    ("last month", r"\ble mois (?:dernier|passé|écoulé)\b"),
    ("next month", r"\ble mois prochain\b"),
    ("this year", r"\bcette année\b"),
    ("last year", r"\bl['’](?:an (?:dernier|passé)|année (?:dernière|passée|écoulée))\b"),
    ("next year", r"\bl['’](?:an prochain|année prochaine)\b"),
)

PARTS = (
    ("first week", r"(?:la )?première semaine (?:de |d['’])?"),
    ("early", r"(?:au |le )?début (?:de |d['’])?(?:l['’]année )?"),
    ("mid", r"(?:à la )?mi-"),
    ("end", r"(?:à la |la |en )?fin (?:de |d['’])?(?:l['’]année )?"),
)

WEEKDAYS = {
    name: number for number, name in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())
}
WEEKDAY = r"(?:(?:(?<=\bce )|(?<=est entrée en vigueur )|(?<=est entré en vigueur )|(?<= ratifiée )|(?<= ratifié )|(?<= signé )|(?<= signée )|(?<= déposé )|(?<= remis )|(?<= transmis )|(?<= rejoint )|(?<= accédé )|(?<= paraphé )|(?<= adhéré )|(?<= ouverte )|(?<= achevée )|(?<= retirée )|(?<= ratifier, )|(?<= signer, )|(?<![^\n])(?=\w+di(?:manche)?, )|(?<=[.!?»] )(?=\w+di(?:manche)?, )|(?<= adopté )|(?<= adoptée )|(?<= en vigueur )|(?<= en vigueur, )|(?=\b\w+di (?:dernier|prochain)\b)|(?=\bdimanche (?:dernier|prochain)\b))(?P<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))\b(?P<coming> prochain)?(?! \d)"

UNITS = {
    "an": "year",
    "année": "year",
    "décennie": "decade",
    "mois": "month",
    "semaine": "week",
    "jour": "day",
}

BESIDE = (
    r"\b(?P<count>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9]|1\d) jours (?:plus tard|après|(?P<ago>plus tôt|auparavant))"
    r"(?=[.;:)]|$|,(?! le )| (?:et|mais)\b)(?P<before>)"
)
"""Days told from the one before them."""
