"""French names of treaties, in all the forms people use: official and short, by their towns and by their letters."""

from __future__ import annotations

_ON = (
    r"(?: ?(?:internationale?|mondiale?|globale?|multilatérale?|onusien(?:ne)?|nations unies|onu|ce type|sur|d['’]interdiction|interdisant|contre|relati(?:f|ve)|prohibant|bannissant|"
    r"visant|pour|à|interdire|bannir|les?|la|des?|du|aux?|interdiction|prohibition|abolition|proscription|bannissement|élimination|totale?|compl[eè]te?|emploi|"
    r"usage|utilisation|production|fabrication|stockage|transfert|destruction|transport|détention|commerce|et|d['’]|l['’])"
    r"(?![\wà-ÿ])|,| ?[dl]['’]){1,22}? ?"
)
_BAN = r"(?=[^.;()]{0,70}(?:interd|prohib|aboli|banni|proscri|contre))"
"""Somewhere between the kind of a treaty and its weapon it is said to be banned."""
_PACT = r"(?:convention|traité|accord|pacte)(?: des nations[- ]unies| de l['’]onu)?(?: de (?:1997|2008))?"


_BY_DAY = r"(?<=(?:vier|mars|vril| mai|juin|llet|août|mbre|obre) \d\d\d\d )"
"""What stands before the subject of a treaty that is called by its day: "le Traité du 2 avril 2013 sur"."""


def _opened_at(town: str, year: str) -> str:
    """A treaty called by the town in which it was signed, unless the sentence goes on with another year's day."""
    return (
        rf"(?:convention|traité)(?=,? (?:internationale? )?(?:signée?|ouverte? à la signature|conclue?) (?:\w+ )?à {town}\b"
        rf"(?![^.;\d]{{0,20}}(?:\d{{1,2}}(?:er)? \w+ )?(?!{year})(?:19|20)\d\d))"
    )


TREATIES: tuple[tuple[str, str], ...] = (
    (
        "CCM",
        rf"{_PACT}{_ON}(?:armes|bombes|munitions) à (?:sous[- ]munitions?|fragmentations?|dispersion)(?: \((?:CCM|CASM)\))?|{_PACT}{_ON}(?:BASM|sous[- ]munitions)|"
        r"(?<=\d\d\d\d )(?:sur|relative aux|interdisant)(?: les)? (?:armes|bombes|munitions) à sous[- ]munitions|"
        r"(?:convention|traité|accord) (?:dite? )?d['’]oslo(?: (?:sur|contre|interdisant|relative? à) (?:l['’]interdiction )?(?:des|les|aux) (?:(?:armes|bombes|munitions) à )?(?:sous[- ]munitions?|fragmentation))?|CCM|CASM|convention de dublin['’»\" ]{0,3} ?sur les (?:armes|bombes|munitions) à sous[- ]munitions|"
        rf"{_opened_at('oslo', '2008')}",
    ),
    (
        "APMBC",
        rf"{_opened_at('ottawa', '1997')}|{_PACT}{_ON}mines(?: terrestres)?(?: anti-?personnel(?:le)?s?)?(?:,? et (?:sur )?leur destruction)?(?: \((?:Ottawa|APMBC|CIMAP?)\))?|"
        r"(?:convention|traité|accord|convention-cadre) (?:antimines|(?:dite? )?d['’]ott?awa)(?: (?:sur|contre|interdisant|relative? à) (?:l['’]interdiction (?:complète |totale )?)?(?:des|les|aux) mines(?: terrestres)?(?: anti-?personnels?)?| sur l['’]interdiction de l['’]emploi, du stockage, de la production et du transfert des mines anti-?personnel(?:,? et (?:sur )?leur destruction)?)?|APMBC|"
        r"(?<=\d\d\d\d )sur l['’]interdiction (?:de l['’]emploi, du stockage, de la production et du transfert )?des mines anti-?personnel(?:,? et (?:sur )?leur destruction)?|"
        r"convention sur l['’]interdiction de l['’]emploi, du stockage, de la production et du transfert des mines "
        r"anti-?personnel(?:,? et (?:sur )?leur destruction)?",
    ),
    (
        "ATT",
        r"traité(?: (?:sur|de|du|des|pour|visant|à|le|la|les|international|mondial|onusien|nations|unies|régulant|réglementant|régissant|réguler|réglementer|encadrant|relatif|au)| de l['’]onu){1,9} "
        r"commerce (?:international |mondial )?(?:des |d['’])armes(?: classiques| conventionnelles)?(?: \(TCA\))?|TCA|ATT|"
        rf"{_BY_DAY}(?:sur le|relatif au) commerce (?:international )?des armes(?: classiques)?",
    ),
    (
        "CCW-PV",
        r"protocole V(?: sur| relatif aux| de la CCAC)?(?: les)?(?: restes explosifs de guerre)?|protocole (?:relatif aux|sur les) restes explosifs de guerre|"
        rf"{_BY_DAY}(?:relatif aux|sur les) restes explosifs de guerre",
    ),
    ("CCW-APII", r"protocole II (?:modifié|amendé|révisé|tel que modifié)(?: de la CCAC)?"),
    (
        "CCW-PIV",
        r"protocole IV(?: de la CCAC)?|protocole (?:relatif aux|sur les) armes à laser aveuglantes|"
        rf"{_BY_DAY}(?:relatif aux|sur les) armes à laser aveuglantes",
    ),
    (
        "CCW",
        r"convention (?:des nations unies |de 1980 )?sur (?:l['’]interdiction ou (?:la limitation|l['’]élimination) de l['’]emploi de )?certaines armes (?:classiques|conventionnelles)(?: \(CCAC\))?"
        r"(?: qui peuvent être considérées comme produisant des effets traumatiques excessifs ou comme frappant sans discrimination)?|"
        r"CCAC|CCW|convention sur les armes (?:classiques|inhumaines)|"
        rf"{_BY_DAY}sur (?:l['’]interdiction ou la limitation de l['’]emploi de )?certaines armes classiques"
        r"(?: qui peuvent être considérées comme produisant des effets traumatiques excessifs ou comme frappant sans discrimination)?",
    ),
    (
        "CWC",
        rf"(?:convention|traité)(?: de (?:1993|paris))?{_ON}armes chimiques(?:,? et (?:sur )?leur destruction)?(?: \((?:CIAC|CAC)\))?|CIAC|CWC|(?<=armes chimiques : )convention de paris|convention de paris(?= (?:de 1993|\(armes chimiques\)))|"
        r"convention sur l['’]interdiction de la mise au point, de la fabrication, du stockage et de l['’]emploi des armes chimiques(?: et sur leur destruction)?|"
        rf"{_BY_DAY}(?:sur l['’]interdiction (?:de la mise au point, de la fabrication, du stockage et de l['’]emploi )?des|sur les) armes chimiques(?: et sur leur destruction)?",
    ),
    (
        "CTBT",
        rf"traité{_ON}(?:essais|explosions)(?: d['’]armes)? nucléaires(?: \((?:TICE|TICEN|CTBT)\))?|traité d['’]interdiction complète des essais|TICE|TICEN|CTBT|"
        rf"{_BY_DAY}(?:sur l['’]|d['’])interdiction complète des essais nucléaires",
    ),
    (
        "TPNW",
        rf"{_BAN}(?:traité|convention){_ON}armes? (?:nucléaires?|atomiques?)(?! (?:en (?:amérique|afrique|asie)|dans|à portée))(?: \((?:TIAN|TPAN)\))?|TIAN|TPNW|{_BY_DAY}(?:sur l['’]|d['’])interdiction des armes nucléaires",
    ),
    ("ENMOD", r"convention ENMOD|ENMOD"),
    ("KINSHASA", r"convention de kinshasa"),
    (
        "",
        r"TNP|statut de rome|charte (?:de|des) \w+|accords? de [a-zé]\w+|protocole (?:de|d['’]|additionnel|facultatif|III|I)(?: ?\w+)?|"
        r"conventions? (?:internationale |européenne |interaméricaine |africaine )?(?:de (?!1993(?! sur)|1997|2008|la\b|l['’]|ce)|d['’](?!ici)|du (?!\d)|des |sur |relatives? |contre |pour (?!cet|ce\b|cette|chaque|tou[ts]|son\b|sa\b|lui\b|elle|notre|nos\b|laquelle|les [eé]tats|le pays)|collective|fiscale|nationale|cadre)[ ]?\w*|"
        r"(?<!organisation du )traités? (?:de (?!(?:contrôle|maîtrise|désarmement|limitation|droit|ce type|portée|cette nature)\b|20\d\d|19\d\d|la\b|l['’]organisation|l['’]onu)|d['’](?!ici|après|ailleurs|abord)|sur (?!une? |lequel|\d)|relatifs? |contre |pour (?!que|qu['’]|entrer|sa |son |l['’]instant|le moment)|bilatéral|constitutionnel|start|inf|new start)[ ]?\w*|"
        r"convention-cadre[\w ]*|CNUCC|CEDH|CIDPH|CDPH|CABT|CIAB|pacte (?:de|d['’]|international|mondial|vert)[ ]?\w*",
    ),
)
"""The codes of treaties and their names; the empty code is that of treaties the record does not hold."""
