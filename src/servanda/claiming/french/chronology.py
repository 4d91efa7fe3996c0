"""French lines of a chronology that begin with their day and tell of the treaty: "30 mai 2008 - Dublin : adoption du
texte", "1er août 2010 : entrée en vigueur"; and of who leaves: "6 mars 2025 - départ effectif de la Lituanie"."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import date_of, dated
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_dated = GRAMMAR.dated
_BEGINS = r"^\W*(?:le |en )?{D} ?[:–—|-]+ ?(?:(?P<town>[a-zà-ÿ][a-zà-ÿ' -]{2,20})(?: \(<S\d+>\))? ?[:,] ?)?"
_OF_IT = (
    r"(?: (?:(?:officielle |formelle |finale )?(?:{T}|du (?:texte|traité)|de la convention|du protocole)))?"
)
_ENDS = r"(?= ?[.,;(!]|$| (?:à|par|au|en présence) | pour tous|, )"
_OF = r"(?:de la |du |de l'|des |de |d')"
_TOWN = re.compile(r"\b(?:dublin|oslo|ottawa|new york|genève|paris|vienne|bruxelles|berlin|la haye)\b")
_TOWNS = {
    "CCM": ("dublin", "oslo", "new york"),
    "APMBC": ("oslo", "ottawa", "new york"),
    "ATT": ("new york",),
    "TPNW": ("new york",),
    "CWC": ("genève", "paris", "la haye"),
}
"""Towns in which the treaties were adopted and signed: a line that tells of another is of another treaty."""
_LAW = re.compile(
    r"\b(?:loi|décret|plan|résolution|parlement|sénat|chambre|assemblée nationale|gouvernement|conseil)\b"
)


def _of_the_treaty(event: str) -> Make:
    """The treaty's own day. In the chronology of one country a line that does not name the treaty may tell of a law, or of
    the day from which the treaty binds that country."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = date_of(event)(reading, match)
        if not isinstance(made, Found) or _LAW.search(reading.tagged):
            return None
        of_a_country = len(reading.subject) == 1 and "<T" not in match.group()
        told = match.groupdict().get("town") or ""
        town = _TOWN.search(match.group())
        elsewhere = bool(told or town) and (
            town is None or town.group() not in _TOWNS.get(made.treaty or "", ())
        )
        made = replace(made, states=())
        doubtful = of_a_country or elsewhere or "<S" in reading.tagged
        return replace(made, note=made.note or UNSURE) if doubtful else made

    return make


def _registered(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day a register of treaties gives beside the article it follows from: that of entry into force, if any."""
    made = date_of("entered_into_force")(reading, match)
    return replace(made, states=(), note=UNSURE) if isinstance(made, Found) else None


_ABOVE = re.compile(
    r"\W*(?:[^<.;]{0,40}<S\d+>(?: \([^()]*\))?|[^<.;]{0,30}<T\d+>[^<.;]{0,40}|(?:<N\d+> ?\W ?)?[^<.;]{0,30}(?:mines|sous-munitions)[^<.;]{0,30}|"
    r"(?:ratification|adhésion|entrée en vigueur|en vigueur|signature|[eé]tat partie|partie)[^<]{0,40}<D\d+>[^<]{0,20})\W*"
)


def _of_the_state_above(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day on which the one state a profile is of signed; under a treaty's own heading none."""
    if len(reading.subject) != 1 or reading.guessed or _ABOVE.fullmatch(reading.before) is None:
        return None
    return dated(reading, match, "signature", reading.value(match, "d"), reading.subject)


def _of_the_one_state(event: str) -> Make:
    """The day of an act that a row tells by its noun: of the only state that the sentence names, ahead of it."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        named = [item for item in reading.found if item.sort == "S"]
        here = reading.places[match.start()]
        if len(named) != 1 or named[0].start > here or len(named[0].value) != 1 or reading.is_place(named[0]):
            return None
        if _LAW.search(reading.tagged) or "<G" in reading.tagged:
            return None
        made = dated(reading, match, event, reading.value(match, "d"), named[0].value)
        heads = re.match(
            r"\W*(?:la |le |les |l')?<S\d+>[^<.;]{0,30}(?:<[TC]\d+>[^<.;]{0,20})?:", reading.tagged
        )
        return made if made is None or heads else replace(made, note=made.note or UNSURE)

    return make


CHRONOLOGY: tuple[Rule, ...] = (
    _dated(
        "a line of a profile: signature and its day",
        r"^\W*(?:date de )?(?:signature|signée?)[ .:|=–-]*(?:le )?{D}(?= ?[.;]?$| ?[|,(\[])",
        _of_the_state_above,
        "La Lituanie.\nConvention sur les armes à sous-munitions\nSignature : 3 décembre 2008",
    ),
    _dated(
        "a line of a register: in force under an article",
        r"^{D},? (?:conformément|en application|en vertu) (?:au|aux|à|de|du|des) ?(?:l'|son |l' )?(?:paragraphes?|articles?|dispositions)\b",
        _registered,
        "1 août 2010, conformément au paragraphe 1 de l'article 17",
    ),
    *(
        _dated(
            f"a line of a chronology of the treaty: {event}",
            rf"{_BEGINS}{words}{_ENDS}",
            _of_the_treaty(event),
            example,
        )
        for event, words, example in (
            (
                "adopted",
                rf"(?:l'|la )?(?:adoption{_OF_IT}|{{U}} est adoptée?|(?:le texte est )?adoptée?)",
                "30 mai 2008 - Dublin : adoption du texte.",
            ),
            (
                "opened",
                rf"(?:l'|la )?(?:ouverture{_OF_IT} à la signature{_OF_IT.replace('{T}', '{U}')}|(?:{{U}} )?(?:s'ouvre|(?:est )?ouverte?) à la signature|cérémonie de signature{_OF_IT.replace('{T}', '{U}')}|début des signatures)".replace(
                    "{T}", "{U}"
                ),
                "3 décembre 2008 - Oslo : ouverture à la signature.",
            ),
            (
                "entered_into_force",
                rf"(?:l'|la )?(?:entrée en vigueur{_OF_IT}|(?:{{U}} |elle |il )?entre en vigueur)",
                "1er août 2010 - entrée en vigueur, six mois après le 30e dépôt.",
            ),
        )
    ),
    *(
        _dated(
            f"a line of a chronology: {name}",
            rf"{_BEGINS}(?:la |le |l')?{words}{_OF}{{S}}{_ENDS}",
            date_of(event, of_state=True),
            example,
            marks=marks,
        )
        for name, event, words, example, marks in (
            (
                "ratification of a state",
                "deposit",
                r"(?:ratification|adhésion|dépôt de l'instrument(?: de ratification)?) (?:par )?",
                "25 septembre 2009 : ratification de la France",
                Mark.MAY_BE_DOMESTIC,
            ),
            (
                "signature of a state",
                "signature",
                r"signature (?:par )?",
                "3 décembre 2008 : signature de la France",
                Mark.NONE,
            ),
            (
                "a state gone",
                "withdrawal_effective",
                r"(?:départ|retrait|sortie) (?:effecti(?:f|ve) )",
                "6 mars 2025 - départ effectif de la Lituanie",
                Mark.NONE,
            ),
        )
    ),
)

IN_A_ROW: tuple[Rule, ...] = (
    *(
        _dated(
            f"of one state in a row: {name} and its day",
            rf"(?:[:;,–-]|\bet) (?:la |sa |l'|son )?{name}(?: {{U}})?(?: à (?:oslo|ottawa|new york))?,? ?(?:le |en |: ?(?:le )?|\()?{{D}}(?= ?[,;.)]|$| et\b)",
            _of_the_one_state(event),
            example,
            marks=Mark.MAY_BE_DOMESTIC,
        )
        for name, event, example in (
            (
                "signature",
                "signature",
                "La France et la Convention : signature le 3 décembre 2008, ratification le 25 septembre 2009",
            ),
            (
                "(?:ratification|adhésion|dépôt de l'instrument)",
                "deposit",
                "La France et la Convention : signature le 3 décembre 2008, ratification le 25 septembre 2009",
            ),
        )
    ),
)
"""Tried behind the rules of a state and its one act."""
