"""Spanish names of treaties, in all the forms people use: official and short, by their towns and by their letters."""

from __future__ import annotations

_ON = (
    r"(?:,? ?(?:internacional|mundial|global|histórico|histórica|pionero|vinculante|organismo|integral|multilateral|naciones unidas|onu|sobre|contra|de prohibición|este tipo|para|por|que (?:prohíbe|prohibe|prohíban|veta)|prohibiendo|relativ[oa] a|prohibir|eliminar|"
    r"la|las|los|el|del?|al?|prohibición|proscripción|abolición|eliminación|total|completa|empleo|uso|utilización|producción|fabricación|almacenamiento|"
    r"transferencia|transporte|destrucción|desarrollo|posesión|comercio|y|en)(?!\w)){1,22},? ?"
)
_BAN = r"(?=[^.;()]{0,70}(?:proh[ií]|proscri|aboli|contra|vet[ao]))"
"""Somewhere between the kind of a treaty and its weapon it is said to be banned."""
_PACT = r"(?:convención|convencion|convenio|tratado|acuerdo|pacto)(?: de (?:las naciones unidas|la onu))?(?: de (?:1997|2008))?"
_MONTH = r"(?:nero|rero|arzo|bril|mayo|unio|ulio|osto|mbre|ubre)"
_BY_DAY = rf"(?:(?<={_MONTH} de \d\d\d\d )|(?<={_MONTH} de \d\d\d\d, ))"
"""What stands before the subject of a treaty that is called by its day: "el Tratado de 2 de abril de 2013 sobre"."""

TREATIES: tuple[tuple[str, str], ...] = (
    (
        "CCM",
        rf"{_PACT}{_ON}(?:(?:municiones|bombas|armas)(?: de| en)? (?:racimo|dispersión|fragmentación)|submuniciones|(?:explosivos|bombas) de racimo|bombas racimo)(?: \((?:CCM|CMR)\))?|"
        r"(?:convención|convenio|tratado|acuerdo) de oslo(?: (?:sobre|contra|que prohíbe|para) (?:(?:la )?prohibi(?:ción de|r) )?(?:las )?(?:municiones|bombas) (?:de|en) racimo)?|CCM|(?:(?<=\d\d\d\d )|(?<=\d\d\d\d, ))sobre (?:las )?(?:municiones|bombas) (?:en|de) racimo|convención de dublín sobre municiones en racimo",
    ),
    (
        "APMBC",
        rf"{_PACT}{_ON}minas(?: terrestres)?(?: anti-?person(?:as?|al|ales))?(?:,? y (?:sobre )?(?:su|la) destrucción(?: de las mismas)?)?(?: \((?:Ottawa|APMBC)\))?|"
        r"(?:convención|convenio|tratado|acuerdo) (?:antiminas|(?:llamad[oa] )?de ott?awa)(?: (?:sobre|contra|que prohíbe|para) (?:(?:la )?prohibi(?:ción (?:total )?de|r) )?(?:las )?minas(?: terrestres)?(?: anti-?person(?:al|ales|as?))?)?|APMBC|"
        r"(?:(?<=\d\d\d\d )|(?<=\d\d\d\d, ))sobre la prohibición (?:del empleo, almacenamiento, producción y transferencia )?de (?:las )?minas anti-?person(?:al|ales|as?)(?:,? y (?:sobre )?(?:su|la) destrucción(?: de las mismas)?)?|"
        r"convención sobre la prohibición del empleo, almacenamiento, producción y transferencia de minas "
        r"anti-?person(?:as?|al|ales)(?:,? y (?:sobre )?(?:su|la) destrucción(?: de las mismas)?)?",
    ),
    (
        "ATT",
        r"tratado(?: (?:de|del|para|sobre|que|la|las|el|internacional|mundial|global|naciones|unidas|onu|regula|regular|regulará|reglamenta|controla|controlar)){1,9} "
        r"comercio (?:internacional |mundial |global )?de (?:las )?armas(?: convencionales)?(?: \(TCA\))?|TCA|ATT|"
        rf"{_BY_DAY}sobre (?:el )?comercio (?:internacional )?de armas(?: convencionales)?",
    ),
    (
        "CCW-PV",
        r"protocolo V(?: sobre| de la CCAC| de la CCW)?(?: los)?(?: restos explosivos de guerra)?|protocolo sobre (?:los )?restos explosivos de guerra|"
        rf"{_BY_DAY}sobre (?:los )?restos explosivos de guerra",
    ),
    ("CCW-APII", r"protocolo II (?:enmendado|revisado|modificado)(?: de la CCAC)?"),
    (
        "CCW-PIV",
        rf"protocolo IV(?: de la CCAC)?|protocolo sobre armas láser cegadoras|{_BY_DAY}sobre armas láser cegadoras",
    ),
    (
        "CCW",
        r"(?:convención|convenio)(?: internacional| de (?:las )?naciones unidas| de la onu)?(?: de 1980)? (?:sobre|de) (?:prohibiciones o restricciones (?:del|en el) empleo de )?(?:ciertas )?armas convencionales"
        r"(?: que puedan considerarse excesivamente nocivas o de efectos indiscriminados)?(?: \((?:CCAC|CCW|CAC)\))?|CCAC|CCW|"
        r"(?:convención|convenio) sobre armas inhumanas|"
        rf"{_BY_DAY}sobre (?:prohibiciones o restricciones del empleo de )?ciertas armas convencionales"
        r"(?: que puedan considerarse excesivamente nocivas o de efectos indiscriminados)?",
    ),
    (
        "CWC",
        rf"(?:convención|convenio|tratado)(?: de (?:1993|parís))?{_ON}armas químicas(?: y (?:sobre )?su destrucción)?(?: \((?:CAQ|CWC)\))?|CAQ|CWC|"
        rf"{_BY_DAY}sobre (?:la prohibición (?:del desarrollo, la producción, el almacenamiento y el empleo )?de )?(?:las )?armas químicas(?: y sobre su destrucción)?",
    ),
    (
        "CTBT",
        rf"(?:tratado|convención){_ON}(?:ensayos|pruebas|experimentos|explosiones)(?: de armas)? nucleares(?: \((?:TPCE|TPCEN|CTBT)\))?|TPCE|TPCEN|CTBT|"
        rf"{_BY_DAY}(?:de|sobre la) prohibición completa de los ensayos nucleares",
    ),
    (
        "TPNW",
        rf"{_BAN}(?:tratado|convención){_ON}armas (?:nucleares|atómicas)(?! (?:en (?:la |el |los )?(?:américa|áfrica|asia|pacífico|espacio|fondos)|de alcance))(?: \(TPAN\))?|"
        rf"tratado de prohibición nuclear|TPAN|TPNW|{_BY_DAY}sobre la prohibición de las armas nucleares",
    ),
    ("ENMOD", r"convención ENMOD|ENMOD"),
    ("KINSHASA", r"(?:convención|convenio) de kinshasa"),
    (
        "",
        r"TNP|estatuto de roma|carta de (?:las naciones unidas|la onu)|acuerdos? de (?!(?:las?|los|el|naciones|tod[oa]s?|desarme|su|dublín|est[eao]|es[eao])\b)[a-zé]\w+|protocolo (?:de(?! \d)|adicional|facultativo|III|I)(?: ?\w+)?|"
        r"(?:convenci(?:ón|ones)|convenios?) (?:internacional |europe[oa] |interamerican[oa] |african[oa] )?(?:de (?!dublín(?<=convención de dublín)(?! sobre)|\d{1,2} de|1993(?! sobre)|1997|2008|la\b)|del (?!\d)|sobre |relativ[oa] |contra |para (?!que|entrar|su |ser|lograr|alcanzar|conseguir|avanzar|hacer|acabar|evitar|salvar|asegurar|est[ea] |el país|cada |tod[oa]s|dich[oa] )|colectivo|marco|nacional)[ ]?\w*|"
        r"(?<!organización del )tratados? (?:de (?!dublín|(?:las )?naciones unidas|la onu|prohibición(?: de (?:ést|est|esas|esos|dich|las mismas|los mismos|su)|\W)|20\d\d|19\d\d|\d{1,2} de|la\b|hoy|ayer|los que|acuerdo)|del (?!que|cual|año)|sobre (?!un |el que|el cual|todo)|relativo |contra |para (?!que|entrar|su |ser|lograr|alcanzar|conseguir|avanzar|hacer|acabar|evitar|salvar|asegurar|est[ea] |el país|cada |tod[oa]s|dich[oa] )|bilateral|constitucional|start|inf|antártico)[ ]?\w*|"
        r"convención marco[\w ]*|CDPD|CNUDM|CABT|CEDH|pacto (?:de|internacional(?= (?:de|sobre) )|mundial|verde)[ ]?\w*",
    ),
)
"""The codes of treaties and their names; the empty code is that of treaties the record does not hold."""
