"""French rules of the treaty's own numbers: what it needs to enter into force, its periods, and the rank of a party."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.signs import GRAMMAR, INSTRUMENT
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import rank, treaty_rule

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_EXTENSION = re.compile(
    r"prolong|prorog|supplémentaire|extension|report|demand|a détruit|ont détruit|depuis|obtenu"
)
_BOUND = r"(?:doit|doivent|devr\w+|s'engag\w+|oblige\w*|obligation|tenue?s?|impose|prévoit|exige|stipule|ont|dispos\w+)"


_KIND = r"(?:[eé]tat|pays|nation|membre)s?(?: (?:membre (?:de l'onu|des nations unies)|africain|européen|asiatique|arabe|du monde|au monde|d'afrique|d'europe|d'asie))?"


_IMPOSED = re.compile(rf"\b{_BOUND}\b[^.]{{0,200}}$")


def _imposed(what: str) -> Make:
    """A period told by a noun, where a verb ahead says that it is imposed: "elle prévoit la destruction ... sous huit ans"."""
    law = treaty_rule(what, "years", _EXTENSION)

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        return law(reading, match) if _IMPOSED.search(reading.tagged[: match.start()]) else None

    return make


_LAND = re.compile(r"zones?|terr[ae]i?n?|territoire|sol\b|posées|minée")
"""Words of land, by which "destroy them" is said of mines in the ground."""

_MAY_ONLY_COME = re.compile(r"\baient\b|'aient\b|\bauront\b")
"""Verbs of what may be a hope or a forecast, and no condition: "dix États auront ratifié en 2027"."""

LAWS: tuple[Rule, ...] = (
    # The treaty's own rules.
    _plain(
        "label and condition",
        r"^\W*(?:les )?(?:termes|condition|condition d'entrée en vigueur|effet)s? ?[:|]? ?(?:[^.;<]{0,40} )?(?:par |après )?{N} (?:[eé]tats|pays|ratifications|instruments)",
        making.rule_of("threshold"),
        "Condition : 30 ratifications",
    ),
    _plain(
        "ratifications needed for entry into force",
        r"{N} (?:ratifications|instruments(?: de ratification)?|[eé]tats|pays) (?:(?:sont|étaient|soient) )?(?:nécessaires|requis(?:es)?|exigé(?:e)?s)",
        making.rule_of("threshold"),
        "30 ratifications sont nécessaires à l'entrée en vigueur",
    ),
    _plain(
        "needs n ratifications",
        r"(?:nécessit\w+|requ[ie]\w+|exig\w+|il faut|il fallait|faudra|besoin de|subordonnée? à|conditionnée? (?:à|par))(?: la| le dépôt de| l'obtention de)? {N} (?:ratifications|instruments de ratification)"
        r"(?! (?:de plus|supplémentaires))",
        making.rule_of("threshold"),
        "L'entrée en vigueur nécessite 40 ratifications",
    ),
    _plain(
        "n states must have ratified",
        rf"{{N}} (?:[eé]tats|pays) (?:doivent|devaient|devront|auront|l'auront|aient|l'aient) (?:l'avoir |l')?(?:ratifiée?|avoir ratifié|ratifier|déposé {INSTRUMENT}|(?:avoir )?déposé {INSTRUMENT})",
        lambda r, m: _must(r, m),
        "trente États doivent l'avoir ratifiée avant son entrée en vigueur",
    ),
    _plain(
        "in force once ratified by n",
        r"(?:après|avoir été|ait été|qu'(?:elle|il) (?:a été|soit)|doit être|devait être|devra être)(?: (?:sa|la|leur))? (?:ratifiée?|ratification)(?: auprès de [^.;,<]{1,30})? par (?:les parlements de |les |au moins )?{N} (?:[eé]tats|pays|nations)",
        lambda r, m: making.rule_of("threshold")(r, m) if "en vigueur" in r.tagged else None,
        "Elle est entrée en vigueur six mois après sa ratification par 30 États",
        "Le traité n'entrera en vigueur qu'après avoir été ratifié par 50 États",
    ),
    _plain(
        "n days after the ratification by m",
        r"{N} (?P<u>jours|mois) après (?:sa|la) ratification par (?:<H\d+> )*(?P<o><N\d+>) (?:[eé]tats|pays|nations)",
        making.each(
            lambda r, m: making.rule_of("entry", unit="days" if m.group("u") == "jours" else "months")(r, m),
            lambda r, m: r.claim(m, "rule", "threshold", value=r.value(m, "o")),
        ),
        "90 jours après la ratification par 50 États",
    ),
    _plain(
        "n days after having so many",
        r"(?:vigueur|effet)[^.;<]{0,40}?,? {N} (?P<u>jours|mois) après (?:avoir|qu'(?:elle|il) (?:aura|aurait|a)|que (?:ce|le) (?:nombre|seuil)) (?:obtenu|atteint|recueilli|réuni|franchi|(?:aura|ait|a) été (?:atteint|obtenu|réuni))(?P<o>(?!))?(?P<w>(?!))?",
        lambda r, m: _entry(r, m),
        "Il en faut 60 pour que le Traité puisse entrer en vigueur, 90 jours après avoir obtenu ce nombre",
    ),
    _plain(
        "n of them are needed",
        r"il en (?:faut|fallait|faudra|faudrait) (?:au moins )?{N}(?= (?:pour|avant)|,)",
        lambda r, m: making.rule_of("threshold")(r, m) if "en vigueur" in r.tagged else None,
        "Il en faut 30 pour que le traité entre en vigueur",
    ),
    _plain(
        "n months after the nth ratification",
        r"(?:après(?: que)?|suivant|suivra|suit|suivi|à compter|à partir|compter)(?: (?:de |du |la |le |l'|dépôt|date|d'|à laquelle)+)*? ?(?:du |la |le |de la |de l'|sa |son )?{O} (?:instruments?|ratifications?|[eé]tat|pays)",
        making.rule_of("threshold"),
        "le premier jour du sixième mois suivant la trentième ratification",
    ),
    _plain(
        "in force thanks to the nth state",
        r"en vigueur[^.;,]{0,30}? (?:grâce à|avec|après) (?:une?|la|le|l'(?:adhésion d'un)?)? ?{O} (?:[eé]tat|pays|ratification|instrument)",
        making.rule_of("threshold"),
        "il entre en vigueur grâce à un 40e État",
    ),
    _plain(
        "in force n days after ratification",
        r"en vigueur(?! (?:de|du)\b)[^.;]{0,60}?{N} (?P<u>jours|mois)(?= (?:après|suivant|à compter|à partir)(?:(?!adopt|ouvert|signature|conclu)[^.;,]){0,60}?(?:ratifi|dépôt|instrument|<O\d+>))|"
        r"ratifi[^.;]{0,80}?en vigueur (?:dans|d'ici)(?: un délai de| les)? (?P<o><N\d+>) (?P<w>jours|mois)",
        lambda r, m: _entry(r, m),
        "Le traité entre en vigueur 90 jours après la cinquantième ratification",
        "Ratifié par un cinquantième pays, il va entrer en vigueur dans un délai de 90 jours",
    ),
    _plain(
        "it applies when n days are over",
        r"(?:en vigueur|s'appliqu\w+|contraignante?|obligatoire)(?:[^.;,<]|<[TCS]\d+>){0,60}?,? (?:au terme|à l'issue|à l'expiration|au bout) d(?:'une? (?:période|délai) de|e) {N} (?P<u>jours|mois)(?P<o>(?!))?(?P<w>(?!))?",
        lambda r, m: _entry_of_no_leaving(r, m),
        "Le Traité s'appliquera au pays au terme d'une période de 90 jours",
    ),
    _plain(
        "its entry into force comes n months after",
        r"entrée en vigueur(?: {U})?,? (?:qui )?(?:interviendra|interviendrait|intervient|surviendra|aura lieu|se fera|est prévue) (?:donc )?(?:(?:dans )?les )?{N} (?P<u>jours|mois)(?= (?:après|suivant|à compter|à partir)(?:(?!adopt|ouvert|signature|conclu)[^.;,]){0,60}?(?:ratifi|dépôt|instrument|<O\d+>))(?P<o>(?!))?(?P<w>(?!))?",
        lambda r, m: _entry(r, m),
        "l'entrée en vigueur de la Convention, qui interviendra dans les six mois suivant la 30e ratification",
    ),
    _plain(
        "withdrawal takes effect after n months",
        r"(?:retrait|dénonciation|décision (?:de (?:la |l'|<S\d+>|le |se )?)*(?:<S\d+> (?:de |d')(?:se )?)?(?:quitter|retirer|sortir))[^.;]{0,60}?(?:(?:prend|prendra|prendre|produit|a)(?: donc| alors)? (?:ses )?effets?|entr(?:e|era|erait|er) en vigueur|(?:est|sera|devient|deviendra) effecti(?:f|ve)) (?:que )?{N} (?P<u>mois|jours|ans?)",
        lambda r, m: making.rule_of(
            "withdrawal", unit={"mois": "months", "jours": "days"}.get(m.group("u"), "years")
        )(r, m),
        "Le retrait ne prend effet que six mois après réception de l'instrument",
    ),
    _plain(
        "destroy stocks within n years",
        r"\bdétruire[^.;]{0,60}?stocks?[^.;]{0,50}?(?:dans (?:un délai de|les)|au plus tard|en|d'ici|sous) (?:les )?{N} (?:ans|années)",
        _imposed("stockpile"),
        "Chaque État partie doit détruire ses stocks au plus tard quatre ans après",
    ),
    _plain(
        "to destroy them within n years",
        r"\b(?:oblige\w*|engage\w*|exige\w*|impose\w*|doi(?:t|vent)|devr\w+)[^.;<]{0,40}? (?:à |de )?les (?:détruire|éliminer) (?:dans (?:un délai (?:maximal |maximum )?de|les)|au plus tard|en|d'ici|sous) (?:les )?{N} (?:ans|années)",
        lambda r, m: None if _LAND.search(r.tagged) else treaty_rule("stockpile", "years", _EXTENSION)(r, m),
        "La Convention interdit de stocker ces armes et oblige à les détruire dans un délai de huit ans",
    ),
    _plain(
        "clear land within n years",
        r"\b(?:nettoyer|déminer|dépolluer|enlever|neutraliser|décontaminer|détruire (?:toutes )?les mines[^.;<]{0,40} zones minées)[^.;]{0,70}?(?:dans (?:un délai de|les)|au plus tard|en|d'ici|sous) (?:les )?{N} (?:ans|années)",
        _imposed("clearance"),
        "Chaque État partie doit nettoyer ses zones minées en dix ans",
    ),
    _plain(
        "stocks to be destroyed within n years",
        r"\b(?:stocks?|arsenaux|réserves)(?: (?:d'|de |des )[^.;,<]{3,40}?)? (?:devront|doivent|devaient|devraient|sont à|seront) (?:être )?(?:détruit|éliminé)e?s (?:dans (?:un délai de|les)|au plus tard|en|d'ici|sous) (?:les )?{N} (?:ans|années)",
        treaty_rule("stockpile", "years", _EXTENSION),
        "Les stocks devront être détruits dans un délai de huit ans",
    ),
    _plain(
        "land to be cleared within n years",
        r"\b(?:zones?|terres?|terrains?|territoires?|régions?)(?: [a-zé]{5,14}s)? (?:(?:devront|doivent|devaient|devraient|sont à|seront) )?(?:être )?(?:dépollu|nettoy|démin|décontamin)ée?s (?:dans (?:un délai de|les)|au plus tard|en|d'ici|sous) (?:les )?{N} (?:ans|années)",
        treaty_rule("clearance", "years", _EXTENSION),
        "Les zones contaminées doivent être dépolluées sous dix ans",
    ),
    _plain(
        "the destruction of stocks within n years",
        r"\b(?:destruction|élimination)(?:(?!nettoy|démin|dépollu)[^.;,<]){0,60}?(?:stocks?|arsenaux|réserves|armes|munitions|mines)[^.;,<]{0,40}?(?:dans (?:un délai (?:maximal |maximum )?de|les)|au plus tard|d'ici|sous|en) (?:les )?{N} (?:ans|années)",
        _imposed("stockpile"),
        "La Convention prévoit la destruction des stocks dans un délai de huit ans",
    ),
    _plain(
        "the clearance of land within n years",
        r"\b(?:nettoyage|déminage|dépollution|décontamination|enlèvement)(?:(?!stock|détrui)[^.;,<]){0,70}?(?:dans (?:un délai (?:maximal |maximum )?de|les)|au plus tard|d'ici|sous|en) (?:les )?{N} (?:ans|années)",
        _imposed("clearance"),
        "La Convention impose le nettoyage des zones contaminées dans les dix ans",
    ),
    _plain(
        "it gives n years to destroy stocks",
        r"(?:accorde|donne|laisse|octroie|fixe|impose)(?:nt)? (?:aux? [^.;,<]{3,40}? |à (?:ses|chaque|tous|toutes|leurs) [^.;,<]{3,40}? )?{N} ans(?: aux? [^.;,<]{3,40}?| à (?:ses|chaque|tous|leurs) [^.;,<]{3,40}?)? pour (?:la destruction|détruire|éliminer|liquider|se débarrasser|se défaire)",
        treaty_rule("stockpile", "years", _EXTENSION),
        "La Convention accorde huit ans aux États parties pour détruire leurs stocks",
    ),
    _plain(
        "it gives n years to clear land",
        r"(?:accorde|donne|laisse|octroie|fixe|impose)(?:nt)? (?:aux? [^.;,<]{3,40}? |à (?:ses|chaque|tous|toutes|leurs) [^.;,<]{3,40}? )?{N} ans(?: aux? [^.;,<]{3,40}?| à (?:ses|chaque|tous|leurs) [^.;,<]{3,40}?)? pour (?:le déminage|la dépollution|le nettoyage|nettoyer|déminer|dépolluer|décontaminer)",
        treaty_rule("clearance", "years", _EXTENSION),
        "La Convention accorde dix ans aux États parties pour dépolluer leurs terres",
    ),
    _plain(
        "n more ratifications needed",
        r"(?:manque(?:nt)?|faut|reste)(?: encore| donc| plus que)* {N} (?:autres )?(?:ratifications|instruments)|{M} (?:autres )?ratifications (?:supplémentaires|de plus)",
        making.delta("still_needed"),
        "il manque encore sept ratifications",
    ),
    _plain(
        "only n are missing",
        r"n'en manque(?: donc| alors| ainsi)? plus que {N}(?= ?[.,;!]|$| pour)",
        making.delta("still_needed"),
        "Il n'en manque donc plus que 6",
    ),
    # Ranks.
    _dated(
        "became the nth party",
        r"{S},? (?:est |a été |était )?(?:(?:ainsi |aussi |officiellement )?(?:devenue?|devient|devenait|devint|est|était|(?:a|ait|avait) été|fut|fût|serait)(?:,? (?:ainsi|hier|officiellement|alors|donc|aussi|de ce fait|par là même|à cette date|le <D\d+>|en <D\d+>|(?:en|fin|début) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)))*,?) (?:le |la ){O}(?: {_KIND}| des <N\d+> (?:signataires|[eé]tats signataires|pays signataires|membres)(?: {U})?)? ?"
        r"(?P<v>parties?|signataires?|à (?:l'|y |la |le )?(?:avoir )?(?:ratifi|sign|adhér|rejoin)\w*|à (?:achever|finaliser|terminer|compléter|mener à bien) (?:le |son |sa )?(?:processus de )?ratification|à (?:avoir )?dépos(?:er|é) {_INSTRUMENT}|à (?:le|la) faire|à devenir (?:[eé]tat )?partie|contractante?|membre)".replace(
            "{_KIND}", _KIND
        ).replace("{_INSTRUMENT}", INSTRUMENT),
        rank(lambda words: "signed" if "sign" in words else "parties"),
        "La Lituanie est devenue le 55e État partie",
        "Le Vanuatu est le 112e pays à ratifier la Convention",
    ),
    _dated(
        "thereby becoming the nth party",
        r"{S},? (?:[^.;<]|<[TCD]\d+>){1,120}?,? (?:devenant|pour devenir|et devient)(?: ainsi| alors)? (?:le |la ){O} (?:[eé]tat|pays|nation|membre)?(?: membre (?:de l'onu|des nations unies)| du monde| au monde)? ?"
        r"(?P<v>parties?|signataires?|à (?:l')?(?:avoir )?(?:ratifi|sign|adhér|rejoin)\w*)",
        rank(lambda words: "signed" if "sign" in words else "parties"),
        "Le Sri Lanka a déposé son instrument, devenant ainsi le 163e État partie",
    ),
    _dated(
        "ratified by an nth state",
        r"(?P<v>ratifiée?|signée?) par (?:un|le) {O} (?:[eé]tat|pays),? (?:la |le |l'|les )?{S}",
        rank(lambda words: "signed" if "sign" in words else "parties"),
        "Le traité a été ratifié par un 50e pays, le Honduras",
    ),
    _dated(
        "has just ratified, the nth state",
        r"{S} vien(?:t|nent) de (?P<v>ratifier|signer) {T},? c'est le {O} (?:[eé]tat|pays)",
        rank(lambda words: "signed" if "sign" in words else "parties"),
        "Le Honduras vient de ratifier le traité, c'est le 50e État",
    ),
)


def _wanted(reading: Reading, match: re.Match[str]) -> bool:
    """Whether "que 40 États aient ratifié" is a condition, and no welcome news."""
    before = reading.tagged[: match.start()]
    return (
        re.search(
            r"pour qu|avant qu|à ce qu|fau(?:t|dra|drait|lait) qu|condition|exig|requ[ie]|nécess", before
        )
        is not None
    )


_LEAVING = re.compile(r"\b(?:retrait|dénonciation|sortie)\b")


def _entry(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How long the treaty takes to enter into force; what a withdrawal takes is another rule."""
    if _LEAVING.search(reading.tagged[: match.start()]):
        return None
    days = "jours" in (match.group("u"), match.group("w"))
    return making.rule_of("entry", unit="days" if days else "months")(reading, match)


def _entry_of_no_leaving(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return None if _LEAVING.search(f"{reading.before} {reading.tagged}") else _entry(reading, match)


_MORE = re.compile(r"\b(?:encore|plus que)(?: au moins)? $")


def _must(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many states a treaty asks for; "encore quatre États doivent la ratifier" tells how many it still lacks."""
    if _MORE.search(reading.tagged[: match.start()]):
        return making.delta("still_needed")(reading, match)
    if _MAY_ONLY_COME.search(match.group()) and not _wanted(reading, match):
        return None
    return making.rule_of("threshold")(reading, match)
