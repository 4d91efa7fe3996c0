"""Rules that ask first whether a figure is meant as true; of which day it is, `timing` tells."""

from __future__ import annotations

import re
from collections.abc import Mapping

from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance.chambers import of_one_country
from servanda.claiming.romance.signs import Signs
from servanda.claiming.romance.timing import MARKS, on_their_days

PERSONS = frozenset(
    {"Maurice", "Dominique", "Jordan", "Chad", "Georgia", "Israel", "Granada", "Malta", "Cuba"}
)
"""Names of states that people bear too."""


class Grammar:
    """A maker of rules for one language: its tags for mentions, and its signs of what is meant."""

    def __init__(self, tags: Mapping[str, str], signs: Signs) -> None:
        self._tags = tags
        self._signs = signs

    def figure(self, name: str, pattern: str, make: Make, *examples: str, marks: Mark = Mark.NONE) -> Rule:
        """A rule whose claim must be meant as true and speak of a certain day."""
        return rule(name, self._expand(pattern), self._meant(make, timed=True), *examples, marks=marks)

    def dated(self, name: str, pattern: str, make: Make, *examples: str, marks: Mark = Mark.NONE) -> Rule:
        """A rule whose claim is a day or a rank of its own: it must be meant as true."""

        def careful(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
            # "Adoptée le 9 juin, la loi ..." names its subject behind the comma; a subject named first has its own.
            fronted = not MARKS.sub("", reading.tagged[: match.start()]).strip() and match.group()[0] != "<"
            ahead = re.split(
                r"[.;<]" if fronted else r"[.,;<]| (?:y|et) ", reading.tagged[match.end() : match.end() + 40]
            )
            if self._signs.other_thing.search(ahead[0]) or self._of_a_noun(reading, match):
                return None
            made = make(reading, match)
            if not isinstance(made, Found) or made.what not in _OF_ALL:
                return made
            return replace(made, note=UNSURE) if self._of_others(reading, match, made.what) else made

        return rule(name, self._expand(pattern), self._meant(careful, timed=False), *examples, marks=marks)

    def plain(self, name: str, pattern: str, make: Make, *examples: str, marks: Mark = Mark.NONE) -> Rule:
        """A rule of the treaty's own law, or of figures outside the record: taken as it stands."""
        return rule(name, self._expand(pattern), make, *examples, marks=marks)

    def _of_others(self, reading: Reading, match: re.Match[str], what: str) -> bool:
        """Whether a day of the treaty's may be that of a law or of a parliament: "la ley que aplica la Convención entró
        en vigor el", "la Convención, aprobada por el Congreso el"."""
        if what == "adopted" and of_one_country(reading, match):
            return True
        treaty = re.search(r"<[TC]\d+>", match.group())
        if treaty is None:
            return False
        before = reading.tagged[: match.start() + treaty.start()]
        if _WHICH_DOES.search(before):
            return True
        heading = _AGREEMENT_ON.search(before)
        if heading is not None and reading.tag(heading["other"]).value == "":
            return True
        behind = _OF_A_TEXT.search(before)
        return behind is not None and self._signs.other_thing.search(before[: behind.start()]) is not None

    def _has_another(self, reading: Reading, match: re.Match[str]) -> bool:
        """Whether the subject of "has 60 signatories" is a declaration or a plan, and no treaty."""
        if _TREATY.search(match.group()):
            return False
        held = _HOLDS.search(reading.tagged[: match.end()])
        if held is None or match.end() - held.start() > _NEAR:
            return False
        other = self._signs.other_thing.match(held["thing"]) or _BODY.match(held["thing"])
        return other is not None and not _CARRIES.search(held["thing"])

    def _of_a_noun(self, reading: Reading, match: re.Match[str]) -> bool:
        """Whether a participle belongs to a noun right before it that is no treaty: "un mandat adopté le 3 mai"."""
        if self._signs.participle.match(match.group()) is None:
            return False
        noun = re.search(r"([^\W\d_]+) $", reading.tagged[: match.start()])
        return noun is not None and self._signs.bearer.fullmatch(noun.group(1)) is None

    def _expand(self, pattern: str) -> str:
        for tag, expression in self._tags.items():
            pattern = pattern.replace(tag, expression)
        return pattern

    def _meant(self, make: Make, *, timed: bool) -> Make:
        def careful(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
            if not self._is_meant(reading, match):
                return None
            if timed and self._of_people(reading, match):
                return None
            made = make(reading, match)
            claims = [claim for claim in (made if isinstance(made, list) else [made]) if claim is not None]
            if timed:
                claims = list(on_their_days(self._signs, reading, match, claims))
            return claims or None

        return careful

    def _of_people(self, reading: Reading, match: re.Match[str]) -> bool:
        """Whether delegates may be counted; "a text ratified by 156 states" counts none, whoever speaks of it."""
        if self._signs.participle.match(match.group()):
            return False
        return (
            self._signs.people.search(reading.tagged, max(0, match.start() - _FAR), match.end()) is not None
        )

    def _is_meant(self, reading: Reading, match: re.Match[str]) -> bool:
        signs = self._signs
        if self._has_another(reading, match):
            return False
        before = reading.tagged[max(0, match.start() - _FAR) : match.start()]
        if _ASIDE.search(before) and (signs.participle.match(match.group()) or _WHO.match(match.group())):
            before = ""  # "calls on all to join the treaty, signed by 94 states"
        if _OF_TREATY.match(match.group()):
            before = ""  # "have not joined the treaty, which entered into force in 2010"
        if _TREATY_BEFORE.search(before) and _PARTICIPLE.match(match.group()):
            before = ""  # "hopes that all will join the text adopted in 2008"
        said = _ASIDES.sub(" ", before + match.group())
        if signs.unreal.search(said) or signs.denied.search(before):
            return False
        end = reading.places[match.end() - 1]
        if signs.refuted.search(reading.source[end : end + 80].lower().replace("’", "'")):
            return False
        state = reading.mention(match, "s")
        if state is not None:
            after = reading.source[state.end : state.end + 20]
            ahead = reading.source[max(reading.start, state.start - 20) : state.start]
            named = reading.source[state.start : state.end]
            if named in PERSONS and (re.match(r" (?:d[eu] )?[A-ZÉ]", after) or _FIRST_NAME.search(ahead)):
                return False
        return not signs.except_for.search(reading.tagged)


_TREATY = re.compile(r"<[TC]\d+>")

_HOLDS = re.compile(
    r"(?:^|[;:.] |, |\b(?:et|y|mais|pero) )(?:la|le|l'|el|cette|cet|ce|esta|este|dicha|dicho|une?|una?|notre|nuestra|nuestro) ?(?P<thing>[^<;:,.]{4,60}?(?:<[TC]\d+>)?) "
    r"(?:(?:a|avait|ha|había) (?:été |sido |recueilli|reçu|réuni|recibido|reunido|obtenu|obtenido)|compte|comptait|cuenta|contaba|réunit|rassemble|reúne|suma|tiene|tenía|est signée?|está firmad[oa]|fue firmad[oa])"
    r"[^;:]*$"
)
"""What a sentence is about that has so many, or was signed by so many."""
_BODY = re.compile(
    r"(?:groupe|comité|coalition|campagne|atelier|séminaire|fonds|réseau|tableau|alliance|bureau|grupo|comité|coalición|campaña|taller|seminario|fondo|red|cuadro|alianza|llamamiento|appel)\b"
)
"""Bodies and gatherings that have members of their own."""
_CARRIES = re.compile(r"\b(?:que|qui|document|documento)\b")
_NEAR = 160
"""Characters behind such a subject, at the most."""

_OF_ALL = frozenset({"adopted", "opened_or_signed", "entered_into_force"})
"""The events of a treaty that its laws and its parliaments have too."""

_WHICH_DOES = re.compile(
    r"\w (?:que|qui) (?!la |el |los |las |le |les |est[ae] |dich[ao] |cette |ce )\w+(?:a|e|an|en|ó|aron|aba|ent) (?:la |el |l'|le )?$"
)
"""Whatever it is "that implements the Convention", it is that and not the Convention which did what follows."""

_AGREEMENT_ON = re.compile(r"(?P<other><T\d+>) (?:de|du|d'|del|à|sur|sobre|a|al)\b ?[^<.;,]{0,70}$")
"""Another agreement, and the treaty that is but said to be its matter: "the headquarters agreement of the unit of"."""

_OF_A_TEXT = re.compile(r"(?<=\w) (?:que \w+|qui \w+|a|à)? ?(?:la |el |l'|le )?$")
"""What leads from a law, a decree or an amendment to the treaty it is about."""

_FAR = 2000
"""How far back, in characters, a word of hope or denial may reach; no sentence of prose is as long."""

_ASIDE = re.compile(r",(?: (?:que|qui|la cual|laquelle|lequel))? $|<[TC]\d+> ?[(–—-] ?$")
_WHO = re.compile(r"(?:que|qui) |entr")
"""What begins a clause that says more of the treaty just named."""

_OF_TREATY = re.compile(
    r"(?:(?:(?:de|en|à|a) )?(?:la|le|el|les|los|esta|este|cette|ce|l') ?|al |au |du |del )?<[TC]\d+>(?: \([^()]{1,20}\))?, "
    r"(?:qui|que|laquelle|lequel|la cual|el cual|entré|adopté|ouvert|signé|adoptad|abiert|firmad|aprobad|ratificad)"
)
"""A treaty and the clause that says more of it, which stands whatever the sentence says before."""

_TREATY_BEFORE = re.compile(
    r"(?:<[TC]\d+>|\b(?:ce|le|cet|este|el|ese) ?(?:texte|accord|document|texto|acuerdo|documento|instrumento))(?: \([^()]{1,20}\))? $"
)
_PARTICIPLE = re.compile(
    r"(?:entrée?|adoptée?|signée?|ouverte?|conclue?|adoptad|firmad|abiert|aprobad|suscrit)"
)
"""A treaty, and a participle right behind it that says what was done to it, whatever is wished of it."""

_FIRST_NAME = re.compile(
    r"\b(?!(?i:para|en|pero|aunque|sin|con|por|según|como|desde|hasta|tras|ni|entre|pour|dans|avec|mais|selon|comme|depuis|"
    r"les?|las?|el|los|y|et|au|aux) $)[A-ZÉ]\w+ $"
)
"""What stands before a name that is that of a person."""

_ASIDES = re.compile(r" -+ (?:(?! -)[^;]){1,120} -+ ")
"""What stands between dashes is said of something else: "the three - who would have used them - are not parties"."""
