"""What a figure of states is made into: a count, a share, a rank, a difference."""

from __future__ import annotations

import re
from collections.abc import Callable

from servanda.claiming.grammar import Make
from servanda.claiming.model import UNSURE, Found, Value, replace
from servanda.claiming.reading import Reading

MOST_STATES = 210
"""No treaty has more parties than there are states: a larger figure counts something else."""


def count(what: str, *, group: bool | str = False) -> Make:
    """How many states: ``n`` the number, ``g`` the group it is confined to, or the one named ``near``."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        if not isinstance(number, int) or number > MOST_STATES:
            return None
        return reading.claim(
            match,
            "count",
            what,
            value=number,
            hedge=reading.hedge(match),
            group=_group(reading, match, group),
        )

    return make


def count_of(what: str, group_name: str) -> Make:
    """As ``count``, of the number another group of the pattern caught."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, group_name)
        if not isinstance(number, int) or number > MOST_STATES:
            return None
        return reading.claim(match, "count", what, value=number, hedge=reading.hedge(match, group_name))

    return make


def second_count(what: Callable[[re.Match[str]], str]) -> Make:
    """As ``count``, of the number ``m`` and in its own words alone: the second figure of a sentence."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.mention(match, "m")
        made = count_of(what(match), "m")(reading, match)
        if number is None or not isinstance(made, Found):
            return None
        return replace(made, start=number.start, text=reading.source[number.start : made.end])

    return make


def count_of_all(what: str) -> Make:
    """As ``count``, of the ``m`` states of the world or members of the United Nations: those beside them may count too."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = count(what)(reading, match)
        whole = reading.value(match, "m")
        return replace(made, whole=whole) if isinstance(made, Found) and isinstance(whole, int) else None

    return make


def risen(sense: Callable[[str], str]) -> Make:
    """The figure ``n`` that a change led to, dated by the day right behind it: one before it is another figure's."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = count(sense(match.group("v")))(reading, match)
        number = reading.mention(match, "n")
        if not isinstance(made, Found) or number is None:
            return None
        made = replace(made, start=number.start, text=reading.source[number.start : made.end])
        behind = _RIGHT_BEHIND.match(match.string, match.end())
        if behind is not None:
            return replace(made, as_of=reading.tag(behind.group("day")).value)
        return replace(made, as_of=reading.today, note=UNSURE) if "<D" in match.group() else made

    return make


_RIGHT_BEHIND = re.compile(r"(?: [^\W\d_]+){0,4} (?P<day><D\d+>)")


def _group(reading: Reading, match: re.Match[str], group: bool | str) -> str | None:
    if group == "near":
        named = [item.value for item in reading.found if item.sort == "G"]
        return named[0] if named else None
    return reading.value(match, "g") if group else None


def share(what: str, *, negated: bool = False) -> Make:
    """How many of how many: ``n`` of ``m``, among the members of ``g`` or the signatories."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        part, whole = reading.value(match, "n"), reading.value(match, "m")
        if not isinstance(part, int) or part > MOST_STATES:
            return None
        return reading.claim(
            match,
            "share",
            what,
            value=part or "none",
            hedge=reading.hedge(match),
            whole=whole if isinstance(whole, int) else None,
            group=reading.value(match, "g"),
            negated=negated,
        )

    return make


ALL_BUT = "all but"
"""The note of a share told by those left out."""
OTHERS = "others"
"""What a claim of all the others of a group is about: whether those told of before are in themselves is not said."""


def all_but(what: str) -> Make:
    """All members of a group but ``n``; ``m`` its size where it is said."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        tags = [reading.tag(tag) for tag in re.findall(r"<[GN]\d+>", match.group())]
        group = next((item.value for item in tags if item.sort == "G"), None)
        whole = next((item.value for item in tags if item.sort == "N" and item.value != number), None)
        if not isinstance(number, int) or number > MOST_STATES or group is None:
            return None
        return reading.claim(
            match,
            "share",
            what,
            value=number,
            whole=whole if isinstance(whole, int) else None,
            group=group,
            note=ALL_BUT,
        )

    return make


WAY = "way"
"""The sense of a share of the instruments a treaty needs to enter into force: "half of the way"."""

PER_CENT = "per cent"
"""The note of a share told as a percentage."""


def percentage(what: str, group: str) -> Make:
    """So many per cent, ``p``, of the members of a group."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        told = reading.value(match, "p")
        return reading.claim(
            match,
            "share",
            what,
            value=int(told) if told == int(told) else told,
            hedge=reading.hedge(match, "p"),
            group=group,
            note=PER_CENT,
        )

    return make


def everybody(what: str, quantity: str) -> Make:
    """``all``, ``none``, ``most`` or ``half`` of a group ``g``; ``m`` its size where it is said."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        whole = reading.value(match, "m")
        group = reading.value(match, "g")
        if group is None and quantity in ("all", "none"):
            return None
        part: Value = {"half": 0.5, "more than half": 0.5}.get(
            quantity, 0.5 if "majority" in quantity or quantity == "most" else quantity
        )
        return reading.claim(
            match,
            "share",
            what,
            value=part,
            hedge="exactly" if quantity in ("half", "all", "none") else "more_than",
            whole=whole if isinstance(whole, int) else None,
            group=group,
        )

    return make


def ordinal(what: str) -> Make:
    """That a state was the ``o``-th: ``s``, or the one spoken of."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        rank = reading.value(match, "o") or reading.value(match, "n")
        if not isinstance(rank, int) or rank > MOST_STATES:
            return None
        if ANOTHER.match(match.string, match.end()):
            return None  # "the 12th country to join the coalition"
        party = "part" in match.group() and _TO_DO_SO.match(match.string, match.end())
        if party or OTHER_DEED.match(match.string, match.end()):
            return None  # "the ninth State Party to have destroyed its stocks"
        named = reading.mention(match, "s") if "s" in match.groupdict() and match.group("s") else None
        at_hand = named.value if named is not None and not reading.is_place(named) else ()
        states = at_hand or reading.value(match, "y") or reading.nearby(match)
        if not states and not reading.guessed and _IT_IS.match(reading.tagged) and "<S" not in reading.tagged:
            states = reading.subject  # "It is the 51st country worldwide and the 14th in Africa"
        return reading.claim(
            match, "ordinal", what, value=rank, states=tuple(states[:1]), own_state=bool(at_hand)
        )

    return make


_OF_IT = r"(?: part(?:y|ies))?(?: (?:to|of|under|in|à|de|al|du|del|en) (?:the |la |le |el |l')?<[TC]\d+>)?,? "
_DEED = (
    r"(?:destr|détru|complet|complét|declar|déclar|clear|finish|fulfil|announc|annonc|anunci|report|withdr|leav|left|quit|"
    r"achev|rempl|dénonc|se retir|retir|cumpl|termin|meet\b|met\b|meeting its|submit|adopt|enact|pass|provid|host|request|rid\b|get rid)"
)
OTHER_DEED = re.compile(
    _OF_IT + r"(?:(?:to|that|which|who|having|à|qui|ayant|que|en) "
    rf"(?:[a-z]+ly |have |has |had |avoir |a |ha |haber |now |both )*{_DEED}|(?=\w+ing\b){_DEED}|"
    r"with (?!a view)(?:[\w-]+ ){0,3}?(?:obligations?|stocks?|stockpiles?|contaminat\w+|deadlines?|legislation|laws?)\b|"
    r"(?:from|in) (?:the |its |our )?(?:<G\d+>|(?:region|continent|europe|africa|asia|americas?|pacific|caribbean)\b))"
)
_TO_DO_SO = re.compile(_OF_IT + r"to do (?:so|this|that)\b")
"""What a rank is followed by among those who did something else than join; a party that does so has joined before."""


ANOTHER = re.compile(
    r" ?(?:à |a |to |in |en )?(?:the|la|le|l'|el|al?|au|an|une?|una?|cette|cet|esta|este|its|sa|su|this|our)? ?(?:[\w-]+ )?"
    r"(?:coalition|coalición|campaign|campagne|campaña|group|groupe|grupo|alliance|alianza|initiative|iniciativa|"
    r"network|réseau|red|fund|fonds|fondo|appeal|appel|llamamiento|headquarters|statement)\b"
)
"""What else than a treaty countries join one after the other."""

_IT_IS = re.compile(r"it (?:is|was|became|becomes|has become) (?:now )?the <O\d+> (?:country|state|nation)\b")
"""A sentence about the state told before; a treaty is no country."""


NOBODY = "nobody"
"""The note of a claim that nobody has joined since some day."""

TO_REACH = "to_reach"
"""The sense of a difference between the parties there are and a number that somebody has set as a goal."""


_MOST_IN_A_YEAR = 60
"""States that joined a treaty within one year, at the most: a larger figure tells how many there were by then."""


NEW_IN = "new_in"
"""The sense of a figure of those that acted within a time; what they did stands in ``about``."""


def new_in(sense: Callable[[str], str], *, note: str = "") -> Make:
    """How many, ``n``, did within the days ``d`` what the words ``v`` say; of what lies ahead nothing is said."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number, day = reading.value(match, "n"), reading.value(match, "d")
        if not isinstance(number, int) or not 1 < number <= _MOST_IN_A_YEAR or day is None:
            return None
        if reading.today is not None and day.earliest > reading.today.latest:
            return None
        return reading.claim(
            match,
            "delta",
            NEW_IN,
            value=number,
            hedge=reading.hedge(match),
            about=sense(match.group("v")),
            date=day,
            note=note,
        )

    return make


SAME_DAY = "same_day"
"""The sense of how many others did what a state did, on its day."""


def delta(what: str) -> Make:
    """How many more, or how many since a day."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        if not isinstance(number, int) or number > MOST_STATES:
            return None
        since = reading.value(match, "d")
        if since is None and "then" in match.groupdict():
            since = reading.then
        return reading.claim(match, "delta", what, value=number, hedge=reading.hedge(match), date=since)

    return make
