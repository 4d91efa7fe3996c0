"""A list of states beside its number: "five states (Albania, Chile, Cuba, Peru and Togo)"."""

from __future__ import annotations

import re

from servanda import places
from servanda.claiming.agreeing.lines import states_below
from servanda.claiming.agreeing.patterns import agreement, number
from servanda.claiming.agreeing.words import Adding
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import MOST_STATES
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

STATES = r"(?P<s><S\d+>)"
_SAMPLE = r"among|including|such as|notably|examples?|e\.g|like|parmi|dont|notamment|entre|incluid[oa]s|ejemplo|latest|most recent"
"""Words before a list by which it holds only some."""


def rules_of_lists(words: Adding) -> tuple[Rule, ...]:
    """The rules of a language for lists of states and their number."""
    counted = rf"(?:{words.states}|{words.parties}|{words.signatories}|<G\d+>(?: {words.states})?)"
    adjectives = rf"(?:(?:{words.adjectives}) ){{0,2}}(?:(?:{words.qualifier}) )?"
    treaty = r"(?: [\w']+(?: [\w']+)?'? ?<[TC]\d+>| <[TC]\d+>)?"
    done = rf"(?: (?:{words.done}))?{treaty}(?:,? (?:{words.on}) <D\d+>)?"
    what = rf"{number('n')} {adjectives}{counted}(?: (?:{words.behind})){{0,2}}{done}"
    article = r"(?:the |les |la |le |l'|el |los )?"
    return (
        rule(
            "so many of a whole, and their list in brackets",
            rf"{number('n')} (?:{words.states} )?(?:{words.of}) (?:{words.the}|(?:{words.the})?<G\d+>(?:'s?)? )?{number('m')} "
            rf"{adjectives}{counted}{done} \({article}{STATES}\)",
            _list(words),
            "two of the three Baltic states (Estonia and Latvia)",
        ),
        rule(
            "number of states, and their list in brackets",
            rf"{what} ?\({article}{STATES}\)",
            _list(words),
            "four states (Albania, Chile, Cuba and Peru)",
        ),
        rule(
            "the following states",
            rf"(?:{words.following}) {what} ?: ?{article}{STATES}(?=(?P<end>\.?$|;|\. ))",
            _list(words),
            "The following three states have ratified: Albania, Chile and Cuba.",
        ),
        rule(
            "number of states, and their list behind a colon or dash",
            rf"{what}(?: ?: ?| - |-|,? (?:{words.namely}) ){article}{STATES}(?=(?P<end>\.?$|;|\. | -|-\w))",
            _list(words),
            "joined by three new parties - Albania, Chile and Cuba",
        ),
        rule(
            "so many did it, and who they are behind a colon",
            rf"(?<!annex )(?<!annexe )(?<!anexo )(?<!article )(?<!artículo ){number('n')} (?:(?:{words.of}) (?:{words.the})?(?:<H\d+> )*<N\d+> (?:{words.states})(?: [\w-]+){{0,4}} |"
            rf"{adjectives}{counted}(?: \w+)? (?:that|which|who|qui|que) )?"
            rf"(?:{words.verbs})\b(?![^:]*\b(?:{_SAMPLE})\b)(?:(?!<[NSD])[^.;:]){{1,80}}: ?{article}{STATES}(?=(?P<end>\.?$|;|\. ))",
            _list(words),
            "Three have not yet joined the Convention: Albania, Chile and Cuba.",
        ),
        rule(
            "a number, and its list between dashes",
            rf"{number('n')} ?- ?{article}{STATES}(?= ?- ?\w)",
            _list(words),
            "of the 69 parties, four - Albania, Chile, Cuba and Peru - had acceded",
        ),
        rule(
            "so many states are those of a list",
            rf"\b(?:{words.the}){what} (?:{words.were}) {article}{STATES}(?=(?P<end>\.?$|;))",
            _list(words),
            "The three states that ratified in 2022 were Albania, Chile and Cuba.",
        ),
        rule(
            "number of states, and their list in the lines below",
            # That a colon ends the sentence is asked first: most have none.
            what.replace("<N\\d+>)", "<N\\d+>)(?=[^:]*:$)", 1) + " ?:$",
            _lines(words),
            "The following three states have ratified:",
        ),
        rule(
            "a list, and that they are so many",
            rf"^{article}{STATES} (?:{words.are}) {number('n')} {adjectives}{counted}",
            _list(words),
            "Albania, Chile and Cuba are the three states that have withdrawn",
        ),
    )


def _list(words: Adding) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        stated, states = reading.value(match, "n"), reading.value(match, "s") or ()
        mention = reading.mention(match, "s")
        if not isinstance(stated, int) or mention is None or not 2 <= stated <= MOST_STATES:
            return None
        said = reading.source[mention.start : mention.end]
        count, hedge = len(states), reading.hedge(match)
        # "Two of the three Baltic states (Latvia and Estonia)": whose number the list has is not certain.
        before = reading.tagged[: match.start("n")]
        if not _readable(states, said) or re.search(rf"\b(?:{words.not_after}) (?:<H\d+> )*$", before):
            return None
        closed = re.search(r"\b(?:and|et|y|e)\b|&", said) is not None
        if "end" in match.groupdict() and not closed and match.group("end") == "":
            return None  # The line ends without a full stop: the list may go on below.
        if count != stated:
            # A list much shorter or longer than its number is no list of the same states.
            if count < 2 or abs(count - stated) > max(2, stated // 5):
                return None
            if count < stated and (hedge != "exactly" or match.groupdict().get("end") == ";"):
                return None
            if "m" in match.groupdict() and count == reading.value(match, "m"):
                return None
            # "Norway and four others (...)" may name Norway again.
            if re.search(rf"\b(?:{words.others})\b", match.group()):
                return None
        if hedge in ("about", "nearly", "at_most", "less_than"):
            return None  # Who lists them all and says "about" has not counted on being held to it.
        return agreement(
            reading, match, "list", stated, (("names", count),), hedge=hedge, states=tuple(states)
        )

    return make


def _lines(words: Adding) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        stated, before = reading.value(match, "n"), reading.tagged[: match.start("n")]
        if not isinstance(stated, int) or stated < 2 or reading.hedge(match) not in ("exactly", "more_than"):
            return None
        if re.search(rf"\b(?:{words.not_after}) (?:<H\d+> )*$", before):
            return None
        states = states_below(reading.source, reading.end) or ()
        # A list that runs over a page may have lost more than a name or two on the way.
        if len(states) < 2 or len(set(states)) < len(states) or abs(len(states) - stated) > 2:
            return None
        if len(states) < stated and reading.hedge(match) != "exactly":
            return None
        return agreement(
            reading,
            match,
            "list",
            stated,
            (("names", len(states)),),
            hedge=reading.hedge(match),
            states=states,
        )

    return make


def _readable(states: tuple[str, ...], said: str) -> bool:
    """Whether each name of a list is certainly one state, and none stands twice."""
    # "Serbia and Montenegro" are one former state or two of today; "Russia/USSR" and "A or B" are not two.
    former = any(places.place(code).kind != "state" for code in states)
    return (
        not former and len(set(states)) == len(states) and not re.search(r"/|\b(?:or|ou|o|u|nor|ni)\b", said)
    )
