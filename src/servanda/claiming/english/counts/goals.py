"""How many more it takes to some goal, and the figure told beside that of the parties: "24 more accessions are needed to
reach 130", "the parties number 104, the signatories still to ratify 18"."""

from __future__ import annotations

import re

from servanda.claiming.english.counts.same_day import TOGETHER_THAT_DAY
from servanda.claiming.english.phrases import MORE, PARTIES, STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import second_count
from servanda.claiming.making.counts import MOST_STATES, TO_REACH
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading

_WHO = rf"(?:{STATES}|ratifications?|accessions?|instruments?(?: of (?:ratification|accession))?|states parties|parties|members|adherents)"
_WANTED = r"(?:(?:is|are|was|were|remains?) )?(?:(?:now|still|yet|only|then) )*(?:needed|required|necessary|missing|lacking|wanted|to go|must (?:join|accede|ratify|come on board)|have to (?:join|ratify|accede)|need to (?:join|ratify|accede))"
_REACH = r"(?:reach(?:ing)?|meet(?:ing)?|achiev(?:e|ing)|attain(?:ing)?|hit(?:ting)?|get(?:ting)? to|arriv(?:e|ing) at|fulfil(?:l|ling)?)"
_GOAL = r"(?:(?:the|its|our|their|this|that|a|magic|symbolic|\w+|<O\d+>) ){0,5}?(?:(?:goal|target|objective|aim|mark|milestone|ambition|figure|number|total)s? ?(?:(?:of|in|set (?:by|in|at)) (?:the )?(?:(?!<)[\w-]+ ){1,3}(?:plan|conference|declaration|strategy|meeting)(?: of action)? ?|set (?:by|in|at) (?:the )?(?:(?!<)[\w-]+ ){1,2})?(?:of|:)? ?(?:having |at least )?)?"


def _to_reach(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many are missing to a number that somebody has set."""
    missing, goal = reading.value(match, "n"), reading.value(match, "m")
    if not isinstance(missing, int) or not isinstance(goal, int) or not missing < goal <= MOST_STATES:
        return None
    return reading.claim(
        match,
        "delta",
        TO_REACH,
        value=missing,
        whole=goal,
        hedge=reading.hedge(match),
        note=UNSURE if _OTHER.search(match.string) else "",
    )


_OTHER = re.compile(
    r"\b(?<!states )(?:members|adherents)\b(?! (?:of|to) (?:the )?<[TC])|\b(?:fund|donors?|network|association|group|coalition|campaign|signatures?|would|could|quorum|votes?|million|euros?|dollars|by then|of the <G|if|had)\b"
)

GOALS: tuple[Rule, ...] = (
    *TOGETHER_THAT_DAY,
    rule(
        "so many more to a goal",
        rf"{{N}} (?:{MORE} |new )?{_WHO}(?: (?:to|of) {{T}})? {_WANTED} (?:in order )?(?:to|for|before) (?:(?:{{U}}|it|we|us|states parties) (?:can |to )?)?{_REACH} {_GOAL}(?P<m><N\d+>)(?= (?:{_WHO}|by\b|in\b|before\b|set\b)|[.,;]|$)",
        _to_reach,
        "24 more accessions are needed to reach the objective of 130 States Parties to the Convention by 2020",
    ),
    rule(
        "it needs so many more for a goal",
        rf"(?:{{T}}|\bit|\bwe),? (?:still |now |thus |only |therefore )*(?:needs?|requires?|lacks?) (?:only |just |another |a further )*{{N}} (?:{MORE} |new )?(?:{_WHO} )?(?:in order )?(?:to|if it is to) {_REACH} {_GOAL}(?P<m><N\d+>)(?= (?:{_WHO}|by\b|in\b|before\b|set\b)|[.,;]|$)",
        _to_reach,
        "With 106 parties the Convention needs 24 more to reach the goal of 130 States Parties",
    ),
    rule(
        "to a goal so many more",
        rf"\b(?:to|in order to) {_REACH} {_GOAL}(?P<m><N\d+>)(?: {_WHO})?(?:(?!<N)[^.;]){{0,50}}?, (?:(?:{{U}}|it|we|there) )?(?:still |only |another |needs? |requires? |are |a further )*{{N}} (?:{MORE} |new )?{_WHO}",
        _to_reach,
        "To reach the goal of 130 States Parties by 2020, 24 more accessions to the Convention are needed",
    ),
    rule(
        "so many short of a goal",
        rf"{{N}} (?:(?:{MORE} )?{_WHO} )?(?:short|shy|away|off) (?:of|from) {_GOAL}(?:(?<=goal of )|(?<=target of )|(?<=objective of )|(?<=aim of )|(?<=mark of )|(?<=milestone of ))(?P<m><N\d+>)(?: {_WHO})?(?= (?:to|by|in|set|before)\b|[.,;]|$)",
        _to_reach,
        "With 106 parties the Convention is 24 short of the goal of 130",
    ),
    rule(
        "the parties number so many, the signatories so many",
        rf"\b(?:{PARTIES})(?: (?:to|of) {{U}})?,? (?:now |currently |thus )?(?:number(?:s|ed)?|total(?:s|led)?|stands? at|stood at|come to|are|is|at)(?: now| at)? <N\d+>(?:,|;|,? and|,? while|,? with|,? plus)(?: the)? (?P<v>signatories|(?:states|countries) that have signed)(?P<y> (?:(?:that|which|who|have|has|are|still|yet|left|not|remaining|without) ?)*(?:to ratify|ratified|having ratified|ratifying))?,? (?:now |currently )?(?:number(?:s|ed)? |total(?:s|led)? |stands? at |stood at |come to |are |is |at )?(?P<m><N\d+>)(?![ -](?:million|per cent))",
        second_count(lambda m: "signatory" if m.group("y") else "signatories"),
        "The parties to the Convention number 104, the signatories still to ratify 16",
    ),
)
