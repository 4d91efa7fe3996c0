"""Which number a state was: "the 55th State Party"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import APPOSED, PARTIES, THE
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making.counts import OTHER_DEED
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate


def _respectively(reading: Reading, match: re.Match[str]) -> list[Found]:
    states, day, last = reading.value(match, "s"), reading.value(match, "n"), reading.value(match, "d")
    if len(states) != 2 or not last.exact or not isinstance(day, int) or not 1 <= day < last.earliest.day:
        return []
    days = (PartialDate.of(last.earliest.replace(day=day)), last)
    made = [
        reading.claim(match, "date", "deposit", value=str(when), date=when, states=(state,))
        for state, when in zip(states, days, strict=True)
    ]
    return [found for found in made if found is not None]


def _ranks(reading: Reading, match: re.Match[str]) -> list[Found]:
    named = [item.value for item in reading.found if item.sort == "S" and len(item.value) == 2]
    alone = [item.value for item in reading.found if item.sort == "S" and len(item.value) == 1]
    if not named and len(alone) == 2:
        named = [(*alone[0], *alone[1])]  # "Malawi and the Republic of Macedonia (FYR)"
    states = named[0] if named else (None, None)
    what = "signed" if match.group().endswith("sign") else "parties"
    made = [
        reading.claim(
            match, "ordinal", what, value=reading.value(match, group), states=(state,) if state else ()
        )
        for state, group in zip(states, ("o", "x"), strict=True)
    ]
    return [found for found in made if found is not None]


def _nth(reading: object, match: re.Match[str]) -> str:
    verb = match.group("v")
    if verb == "do so":
        before = match.string[: match.start()]
        return "signed" if re.search(r"\bsign(?:ed|s|ing)?\b", before) else "parties"
    return _step(match)


def _step(match: re.Match[str]) -> str:
    """What one is the nth to do: who is the nth to "sign and ratify" is so by the second."""
    signed = match["v"] == "sign" and not match.string.startswith(" and ratif", match.end("v"))
    return "signed" if signed else "parties"


def _nth_of_them(reading: Reading, match: re.Match[str]) -> Found | None:
    """A state's place; who "completes its ratification" may do so in its parliament, in another order."""
    verb = match.group("v") or ""
    if _OF_A_BODY.match(match.string, match.end()):
        return None  # "the 193rd member of the UN"
    if "member" in match.group() and _INTO_A_BODY.search(match.string[: match.start("o")]):
        return None  # "joined the EU as the 28th member"
    made = making.ordinal(_step(match))(reading, match)
    spoken_of = _OF_IT.match(match.string) and not reading.guessed and "ratification" not in match.group()
    if isinstance(made, Found) and _ALONE.match(match.group()) and not spoken_of and "<S" not in match.string:
        made = replace(made, states=())  # "the 30th ratification came in February": of whom, it does not say
    at_home = verb.startswith(("complete", "conclude", "finish", "finali"))
    return replace(made, note=UNSURE) if at_home and isinstance(made, Found) else made  # type: ignore[return-value]


_OF_A_BODY = re.compile(
    r" (?:of|in) (?:the |our )?(?!organi[sz]ation for the prohibition of chemical)(?:<G\d+>|un\b|u\.n\.|united nations|(?:world |african |european )?(?:union|organi[sz]ation|bank|alliance|club|commonwealth)\b)"
)
_INTO_A_BODY = re.compile(
    r"\b(?:join\w*|enter\w*|admitted (?:in)?to|acced\w+ to|accession to) (?:the )?"
    r"(?:<G\d+>|e\.?u\b|u\.?n\b|nato\b|(?:[\w-]+ ){0,3}(?:union|nations|alliance|organi[sz]ation|bloc|commonwealth|community|council)\b)[^.;<]{0,30}$"
)
_OF_IT = re.compile(
    r"\W*(?:and |but )?(?:it|the (?:country|government|kingdom|republic|island)) (?:has |had |also |then |first |only |later |finally )*"
    r"(?:ratified|acceded|joined|deposited|signed)(?= (?:to )?(?:(?:the |this )?<[TC]\d+>|it\b|(?:on|in) <D\d+>|its instrument)|,)"
)
"""A sentence that tells of the state spoken of before."""
_ALONE = re.compile(r"\W*the <O\d+>")
"""A rank that the words before it give to nobody."""

_INSTRUMENT = r"(?:(?:instrument|deposit)s?(?: of (?:ratification|accession|acceptance|approval))?|ratifications?|accessions?)"


def _of_group(reading: Reading, match: re.Match[str]) -> Found | None:
    """The rank of a state among the members of a group."""
    made = making.ordinal(_step(match))(reading, match)
    group = reading.value(match, "g") or reading.value(match, "h")
    return replace(made, group=group) if isinstance(made, Found) else None


def _of_what_was_told(reading: Reading, match: re.Match[str]) -> Found | None:
    """The rank of a state among those of which another's rank was told; elsewhere it may be any other's."""
    told = re.findall(
        rf"<O\d+> (?:{PARTIES}|state|country|nation|member|signatory|to \w+)", reading.before + match.string
    )
    rank = reading.value(match, "o")
    if not isinstance(rank, int) or rank < _A_RANK:
        return None
    made = making.ordinal("signed" if told and "sign" in told[-1] else "parties")(reading, match)
    if not isinstance(made, Found):
        return None
    return made if told else replace(made, note=UNSURE)


_A_RANK = 10
"""Below it a rank without a noun is hardly one among states: "Norway was the second"."""


def _second_rank(what: str) -> Make:
    """The second rank of a sentence, with its own words."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made, rank = making.ordinal(what)(reading, match), reading.mention(match, "o")
        if not isinstance(made, Found) or rank is None:
            return None
        return replace(made, start=rank.start, text=reading.source[rank.start : made.end])

    return make


def _of_its_ratification(reading: Reading, match: re.Match[str]) -> Found | None:
    """The rank of a ratification, as that of its state."""
    states = reading.value(match, "s") or reading.value(match, "r")
    rank = reading.value(match, "o")
    if not states or not isinstance(rank, int):
        return None
    return reading.claim(match, "ordinal", "parties", value=rank, states=tuple(states[:1]))


_DAY_AND_RANK = making.each(
    making.date_of("deposit_or_in_force", of_state=True),
    lambda r, m: r.claim(m, "ordinal", "parties", value=r.value(m, "x"), states=r.value(m, "s")),
)


def _nth_on_a_day(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """A day, and the rank it gave a state; not where it became the nth party to do something else."""
    return None if OTHER_DEED.match(match.string, match.end()) else _DAY_AND_RANK(reading, match)


RANKS: tuple[Rule, ...] = (
    rule(
        "the nth of a group",
        r"(?:{S},? )?(?:has |had |have )?(?:also )?(?:become|becomes|became|is|was|as|being|becoming) (?:also )?(?:only )?the {O} (?:{G}(?: state| country| nation| member)?|(?:state|country|nation|member)(?: state| country)? (?:in|from|of) (?:the )?(?:(?:[a-z][a-z-]+ ){2,7}\()?(?P<h><G\d+>)\)?) to (?P<v>join|ratify|accede|become|sign)",
        _of_group,
        "Croatia is the 12th EU member state to ratify the Convention",
    ),
    rule(
        "became the nth party on",
        rf"{{S}} (?:has |had )?(?:become|becomes|became) the (?P<x><O\d+>) {PARTIES},? on {{D}}",
        _nth_on_a_day,
        "Canada became the 91st State Party, on 16 March 2015",
    ),
    rule(
        "on a day became the nth party",
        rf"{{S}},? (?:in |on )?{{D}},? (?:has )?(?:become|becomes|became) the (?P<x><O\d+>) (?:{PARTIES}|(?:state|country|nation|member|government)\b)(?! to sign)",
        _nth_on_a_day,
        "Myanmar today became the 191st State Party to the Convention",
    ),
    rule(
        "each on its day, as the nth",
        r"{S} deposited (?:their|its) \w+ on (?P<n><N\d+>) and {D} respectively",
        _respectively,
        "Malawi and Macedonia deposited their ratifications on 7 and 8 October respectively",
    ),
    rule(
        "the nth and the next to ratify",
        r"{O} and (?P<x><O\d+>)(?: (?:states|countries|nations|signatories|governments|members))?(?: respectively)? to (?:ratify|join|accede|sign on for ratification|sign)\b",
        _ranks,
        "became the 22nd and 23rd to ratify",
        "Malawi and Zambia become 22nd and 23rd countries to ratify the cluster bomb ban",
    ),
    rule(
        "joins as the nth",
        rf"(?:joins?|joined|acced(?:es|ed)|ratif(?:ies|ied))(?:(?!<[SNOG]|\b(?:union|alliance|council|organi[sz]ation|e\.?u|u\.?n|nato|bloc|group|coalition|league|club|committee)\b)[^.;]){{0,60}}?,? as (?:the |its )?{{O}}(?: (?:{PARTIES}|member|ratifying state)(?! of the (?:un|<G))|(?=[.,]|$))",
        making.ordinal("parties"),
        "the Marshall Islands joins the other 164 States Parties, as the 165th",
    ),
    rule(
        "became the nth party",
        rf"(?:{{S}}(?:{APPOSED})?,? )?(?:has |have |had )?(?:become|becomes|became|becoming|is|was|as|makes (?:it |{{R}} )?|joined as|being|and so became)? ?(?<!deposit of )(?<!after )the {{O}} (?:(?:state|country|nation|member|un member)? ?(?:state|country|nation|government|{PARTIES})|signator(?:y|ies)(?= to ratify)|member(?! of (?:the )?(?:parliament|congress|board|committee|coalition|council|bureau|cabinet))|ratification|ratifying state)(?: to (?P<v>join|ratify|accede|become|ban|sign|have (?:joined|ratified)|(?:complete|conclude|finish|finali[sz]e) (?:the |its )?(?:ratification|accession)(?: process| procedures?)?(?: of)?|(?:complete|conclude|finish) ratifying|deposit (?:its|an|the) instruments? of (?:ratification|accession|acceptance|approval)(?: of)?))?{THE}(?:,? that of (?:the )?(?P<y><S\d+>))?",
        lambda r, m: _nth_of_them(r, m),
        "Lithuania became the 55th State Party",
        "Vanuatu is the 112th state to join the treaty",
    ),
    rule(
        "became the nth, of what was told",
        r"{S},? (?:has |have |had |thus |then )?(?:become|becomes|became|was|is)(?: now)? (?:the |its )?{O}(?=[,;.]|$| (?:on|in) <D)",
        lambda r, m: _of_what_was_told(r, m),
        "Malawi became the 22nd State Party to the Convention. Zambia became the 23rd",
    ),
    rule(
        "as the nth and latest party",
        rf"(?:{{S}}(?:(?!<[SNOD])[^.;:]){{0,40}}?,? )?(?:as|became|becomes|become|is|was|being) (?:the |its |our )?{{O}} and (?:so far |currently |now )?(?:the )?(?:latest|newest|most recent|last|youngest) (?:{PARTIES}|member|country|state|nation|one)(?: to (?:join|ratify|accede))?{THE}",
        making.ordinal("parties"),
        "Croatia was warmly welcomed as the 12th and latest State Party to the Convention",
    ),
    rule(
        "so and so becomes nth party, as headlines say",
        rf"^\W*(?:the )?{{S}},? (?:becomes|became|has become|is now|now|joins as) {{O}} (?:(?:state|country|nation|member)\b|{PARTIES}){THE}",
        making.ordinal("parties"),
        "Benin becomes 102nd State Party to the Convention",
    ),
    rule(
        "its nth party",
        rf"(?:{{S}}(?:{APPOSED})?,? )?(?:\b(?:has |had |have )?(?:become|becomes|became|becoming|as|is|being|was|welcomes|welcomed|mak(?:es|ing) (?:it|{{R}}))) (?:now )?(?:its|their|{{U}}'s?) {{O}} (?:(?:state|country|nation|signatory)\b|(?:ratification|ratifying state)\b|{PARTIES})(?!'s?\b)",
        lambda r, m: making.ordinal("signed" if "signatory" in m.group() else "parties")(r, m),
        "Croatia ratified it, thereby becoming the Convention's 12th State Party",
    ),
    rule(
        "joins to become the nth",
        rf"{{S}},? (?:has |have |had )?(?:ratif\w+|joins?|joined|accedes?|acceded)(?: to)?(?: {{U}}| it)?(?: (?:on|in) <D\d+>)?,? (?:and )?(?:to become|becoming|becomes|became|thereby becoming|thus becoming)(?: the| its)? {{O}} (?:(?:state|country|nation|member|government)\b|{PARTIES}){THE}",
        making.ordinal("parties"),
        "Croatia ratifies the Convention to become 12th State Party",
    ),
    rule(
        "so and so: nth party",
        rf"^\W*(?:the )?{{S}}(?::| -| –| —|,| \() ?(?:the )?{{O}} (?:{PARTIES}){THE}",
        making.ordinal("parties"),
        "Croatia: 12th State Party to the Convention",
    ),
    rule(
        "its nth party is so and so",
        rf"(?:{{U}}|\bit) (?:now |just |finally )*(?:has|welcomes|welcomed|gains|gained|got|gets|wins|won) (?:its|a|the) {{O}} (?:{PARTIES}|member)(?::|,| -| –| —| in| with)? (?:the )?{{S}}",
        making.ordinal("parties"),
        "The Convention welcomes its 12th State Party, Croatia",
    ),
    rule(
        "number so many to ratify",
        r"{S}(?: in <D\d+>)?,? (?:has |have )?(?:become|becomes|became|is|was)(?: now| in <D\d+>|,)* (?:state |country |nation |member |government )?(?:number|no\.?|nr\.?) {N} to (?:ratify|join|accede)",
        making.ordinal("parties"),
        "Croatia became number 12 to ratify the Convention",
    ),
    rule(
        "the nth instrument from so and so",
        rf"{{O}} {_INSTRUMENT}(?: (?:to|of|for|under) {{U}})?,? (?:and )?(?:(?:came|comes|coming|is|was|being) )?(?:from|that of|deposited by|submitted by|handed in by|lodged by) (?:the )?{{S}}",
        making.ordinal("parties"),
        "The 12th ratification of the Convention came from Croatia",
    ),
    rule(
        "deposits the nth instrument",
        rf"{{S}},? (?:has |have |had )?(?:today |yesterday |just )?(?:deposit(?:s|ed)|submit(?:s|ted)|hand(?:s|ed) (?:in|over)|lodge[sd]|file[sd]) the {{O}} {_INSTRUMENT}",
        making.ordinal("parties"),
        "Croatia deposited the 12th instrument of ratification",
    ),
    rule(
        "its ratification is the nth",
        rf"(?:{{S}}'s?|the) (?:ratification|accession|instrument(?: of (?:ratification|accession))?)(?: (?:of|to) {{U}})?(?: by (?:the )?{{R}})? (?:is|was|marks|marked|became|becomes) (?:now )?(?:the |its )?{{O}}(?: {_INSTRUMENT})?(?: (?:of|for|to|under) {{U}}|(?=[.,;]|$))",
        _of_its_ratification,
        "Croatia's ratification is the 12th of the Convention",
    ),
    rule(
        "the nth to join and the nth party",
        rf"(?:{{S}}(?:{APPOSED})?,? )?(?:becoming|became|becomes|become|is|was|as)(?: both)? the <O\d+> (?:state|country|nation|government)(?: to (?:join|sign)(?: {{U}}| it)?)?,? and (?:the |its )?{{O}} {PARTIES}",
        lambda r, m: _second_rank("parties")(r, m),
        "Croatia joined it, becoming the 50th nation and 12th state party",
    ),
    rule(
        "the nth party and the nth to join",
        rf"the <O\d+> {PARTIES}(?: (?:to|of) {{U}})?,? and (?:the )?{{O}} (?:state|country|nation|government) to (?P<v>join|sign)\b",
        lambda r, m: _second_rank(_nth(r, m))(r, m),
        "It became the 12th State Party and the 50th country to join",
    ),
    rule(
        "so and so as nth party",
        rf"{{S}} as (?:the |its )?{{O}} (?:(?:state|country|nation|member)\b|{PARTIES}){THE}",
        making.ordinal("parties"),
        "is pleased to welcome Sri Lanka as 163rd State Party to the Convention",
    ),
    rule(
        "so and so nth to, as headlines say",
        rf"^\W*(?:the )?{{S}},? (?:is |becomes? |now )?{{O}} (?:state|country|nation|government) to (?P<v>join|ratify|accede|ban|sign){THE}",
        lambda r, m: making.ordinal(_step(m))(r, m),
        "Palestine 164th state to join the Mine Ban Treaty",
    ),
    rule(
        "the nth to do so",
        rf"the {{O}} to (?P<v>join|ratify|accede|sign|do so)\b{THE}",
        lambda r, m: making.ordinal(_nth(r, m))(r, m),
        "Uganda was the 22nd to ratify",
    ),
    rule(
        "state party number n",
        r"state party (?:no\.?|number|#) ?{N}",
        making.ordinal("parties"),
        "Nigeria is State Party No. 111",
    ),
)
