"""How many came within a time: "ten states ratified it in 2012, and seven did so in 2013", "the treaty gained two parties
in 2023", "ratifications by year: 2009 (22), 2010 (23)"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import STATES, noun
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.counts import MOST_STATES, NEW_IN, second_count
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

_DID = r"(?P<v>signed and ratified|ratified or acceded(?: to)?|acceded(?: to)? or ratified|signed|ratified|acceded(?: to)?|joined|became (?:a )?(?:states? part(?:y|ies)|part(?:y|ies)|members?)(?: to| of)?)"
_NEW = r"(?:new |more |further |additional |other )?"
_NOUN = r"(?P<v>states? part(?:y|ies)|part(?:y|ies)|members?|member states|signator(?:y|ies)|signatures?|ratifications?|accessions?|adherents?)"
_GAINED = r"(?:gained|welcomed|added|acquired|attracted|received|won|picked up|saw|drew|recorded|registered|counted)"
_YEARLY = r"(?:(?:per|by|each|every) year|a year|yearly|annually|year by year)"
_ALL_THERE_WERE = re.compile(
    r"\b(?:only|just|alone|a total of|gained|welcomed|added|acquired|recorded|registered|saw|brought)\b"
)
_ABOVE = 250
"""Characters before a sentence in which a region may be told whose states it counts."""
_GROUP = re.compile(
    r"<G\d+>|\b(?:region(?:al)?|continent|africa|asia|europe|latin|caribbean|pacific|nato|members of the eu|allies|commonwealth)"
)
_PAIR = re.compile(r"(?P<n><N\d+>)(?: (?:[a-z'-]+|<[TC]\d+>)){0,9}? (?:in|during) (?P<d><D\d+>)")
_YEAR_FIRST = re.compile(r"(?P<d><[ND]\d+>)(?: \([^()]{1,30}\))?(?:: ?| ?\(| ?[-–] ?| )(?P<n><N\d+>)")
_YEAR_LAST = re.compile(r"(?P<n><N\d+>) (?:in |\((?:in )?)(?P<d><[ND]\d+>)")
_MORE = r"(?:(?:,? and|,|;|,? while|,? but|,? with) <N\d+>(?: (?:more|others?|further))?(?: (?:did(?: so| likewise)?|joined|followed(?: suit)?|ratified|signed|acceded|new ones?))? (?:in|during) <D\d+>)*"


_IN_PART = re.compile(r"<[ND]\d+> \((?!<N\d+>\)?)")
"""A year of which only some is counted: "1997 (December only): three"."""


def _year(item: Mention) -> PartialDate | None:
    """A year, a month or a day; or a number that can be nothing but a year."""
    if item.sort == "D":
        return item.value  # type: ignore[no-any-return]
    year = item.value if isinstance(item.value, int) and 1975 <= item.value <= 2049 else None
    return PartialDate.parse(str(year)) if year else None


def _sense(said: str) -> str:
    if said.startswith(("signed and", "ratif")):
        return "ratified"
    if said.startswith("sign"):
        return "signed"
    return "acceded" if said.startswith(("acced", "accession")) else "joined"


def _each(reading: Reading, match: re.Match[str], pairs: re.Pattern[str], what: str) -> list[Found]:
    """A claim for each figure with its time; none may be all there were where a group or region is spoken of."""
    above = reading.source[max(0, reading.start - _ABOVE) : reading.start]
    some = _GROUP.search(reading.tagged) is not None or _GROUP.search(above.lower()) is not None
    total = pairs in (_YEAR_FIRST, _YEAR_LAST) or _ALL_THERE_WERE.search(match.group()) is not None
    made: list[Found] = []
    for pair in pairs.finditer(match.group("all")):
        number, when = reading.tag(pair["n"]), _year(reading.tag(pair["d"]))
        if when is None or not isinstance(number.value, int) or number.value > MOST_STATES:
            continue
        found = reading.claim(
            match,
            "delta",
            NEW_IN,
            value=number.value,
            hedge=reading.hedge(match, "n") if not made and "n" in match.groupdict() else "exactly",
            date=when,
            about=what,
            total=(total and not _IN_PART.match(pair.group())) or number.value == 0,
            note=UNSURE if some or (reading.tag(pair["d"]).relative and not total) else "",
        )
        if found is not None:
            first = min(number.start, reading.tag(pair["d"]).start)
            end = max(number.end, reading.tag(pair["d"]).end)
            made.append(replace(found, start=first, end=end, text=reading.source[first:end]))
    return made


def _in_a_time(reading: Reading, match: re.Match[str]) -> list[Found]:
    return _each(reading, match, _PAIR, _sense(match.group("v") or "ratified"))


def _at_its_head(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The time told first: "in 2012 alone, ten states ratified it"."""
    return _each(reading, match, _HEAD_PAIR, _sense(match.group("v")))


_HEAD_PAIR = re.compile(r"(?P<d><[ND]\d+>)[^<]{0,40}?(?:<H\d+> )*(?:only |just |a total of )*(?P<n><N\d+>)")


def _more_then(reading: Reading, match: re.Match[str]) -> list[Found]:
    """ "Two more joined in 2019": what, the words themselves or the sentence before tell."""
    said = match.group("v")
    if said.startswith(("did", "follow")):
        told = _TOLD.findall(reading.before[-240:] + match.string[: match.start()])
        if not told:
            return []
        said = told[-1]
    elif not _TOLD.search(reading.before):
        return []
    return _each(reading, match, _PAIR, _sense(said))


_TOLD = re.compile(r"(?:<N\d+>|no) (?:\w+ ){0,3}?(signed|ratified|acceded|joined)\b")


def _of_another_day(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many there were on a further day: of the noun that stands beside the first figure."""
    made = second_count(lambda m: noun(m.group("v")))(reading, match)
    return replace(made, as_of=reading.value(match, "e")) if isinstance(made, Found) else None


def _on_both_days(reading: Reading, match: re.Match[str]) -> list[Found]:
    """How many there were on each of two days that are told before their figures."""
    what = noun(match.group("v"))
    made = []
    for number, day in (("n", "d"), ("m", "e")):
        found, mention = making.count_of(what, number)(reading, match), reading.mention(match, number)
        if isinstance(found, Found) and mention is not None:
            found = replace(found, as_of=reading.value(match, day), start=mention.start, end=mention.end)
            made.append(replace(found, text=reading.source[mention.start : mention.end]))
    return made


def _from_so_many(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many there were at first: "rose from 57 at the end of 2011 to 77 a year later"."""
    made = making.count(noun(match.group("v")))(reading, match)
    number = reading.mention(match, "n")
    if not isinstance(made, Found) or number is None:
        return None
    made = replace(made, as_of=reading.value(match, "d"))
    return replace(made, start=number.start, text=reading.source[number.start : made.end])


def _yearly(reading: Reading, match: re.Match[str]) -> list[Found]:
    """A list of years, each with its figure: of those of that year, or of all there were by then."""
    said = match.group("v") or match.group("w")
    if said is None:  # "the numbers each year are": of what the sentence before tells
        told = _ACTS.findall(f"{reading.before[-240:]} {match.string[: match.start()]}")
        if not told:
            return []
        said = told[-1]
    first = reading.tag(match.group("all"))
    return _each(reading, match, _YEAR_FIRST if _year(first) is not None else _YEAR_LAST, _sense(said))


_ACTS = re.compile(r"\b(signed|signatures|ratif(?:ied|ications?)|acceded|accessions?|joined)\b")


def _one_after_the_other(reading: Reading, match: re.Match[str]) -> list[Found]:
    """How many there were in each of some years: of parties, and where the figures only grow, all by then."""
    what, made = noun(match.group("v")), []
    pairs = [(reading.tag(p["n"]), reading.tag(p["d"])) for p in _PAIR.finditer(match.group("all"))]
    figures = [number.value for number, _ in pairs]
    if any(not isinstance(figure, int) or figure > MOST_STATES for figure in figures):
        return []
    above = reading.source[max(0, reading.start - _ABOVE) : reading.end].lower()
    if figures != sorted(figures) or figures[0] < _SOME or _GROUP.search(above):
        return []
    for number, day in pairs:
        found = reading.claim(match, "count", what, value=number.value, as_of=day.value)
        if found is not None:
            text = reading.source[number.start : day.end]
            made.append(replace(found, start=number.start, end=day.end, text=text))
    return made


_SOME = 20
"""Parties that a treaty has before its figures are those of all, and of no single year."""


_OF_A_YEAR = r"<[ND]\d+>(?: \([^()]{1,30}\))?(?:: ?| ?\(| ?[-–=] ?| )<N\d+>\)?(?: \([^()]{1,30}\))?"
"""A year and its figure: "2009: 22", "2009 (22)", "1999: 32 (23 after 1 March)"."""
_IN_A_YEAR = r"<N\d+> (?:in <D\d+>|\((?:in )?<[ND]\d+>\))"
_LIST = (
    rf"(?P<all>{_OF_A_YEAR}(?:[;,] ?(?:and )?{_OF_A_YEAR})+|{_IN_A_YEAR}(?:(?:[;,]| and)+ ?{_IN_A_YEAR})+)"
)
_BESIDES = r"(?:,? (?:and|or) (?:ratifications?|accessions?|signatures?|acceptances?))*"

PERIODS: tuple[Rule, ...] = (
    rule(
        "so many did it in a time",
        rf"(?:^\W*|[;:] |, (?:and|but|while) )(?:a total of |only |just |<H\d+> )*(?P<all>(?P<n><N\d+>) (?:{_NEW}{STATES}|others) {_DID}(?: {{T}})? (?:in|during) (?P<d><D\d+>){_MORE})(?! (?:had|have)\b)",
        _in_a_time,
        "Ten states ratified the Convention in 2012",
        "Four states ratified the Convention in 2008, and 22 did so in 2009",
    ),
    rule(
        "in a time so many did it",
        rf"(?:^\W*|[;:] )(?P<all>(?:in|during) (?P<d><D\d+>)(?: alone)?,? (?:a total of |only |just |<H\d+> )*(?P<n><N\d+>) (?:{_NEW}{STATES}|others) {_DID}(?: {{T}}|(?=[.;,]|$))(?:[;,](?: and)? in <D\d+>,? <N\d+>(?=[;,.]|$))*)",
        _at_its_head,
        "In 2012 alone, ten states ratified the Convention",
    ),
    rule(
        "so many more did it in a time",
        rf"(?:^\W*|[;:,] |\b(?:and|but|while) )(?:only |just |<H\d+> |another )*(?P<all>(?P<n><N\d+>)(?: (?:more|others?|further))?(?: {STATES})? (?P<v>did(?: so)?|joined|followed(?: suit)?|ratified|signed|acceded) (?:in|during) (?P<d><D\d+>){_MORE})",
        _more_then,
        "In 2018 three states joined the Convention. Two more joined in 2019",
    ),
    rule(
        "it gained so many in a time",
        rf"(?:{{T}}|\bit(?= \w+ (?:<H\d+> )*<N\d+> (?:new )?(?:ratif|accession|signat|states part))) (?:has |had )?{_GAINED} (?:only |just |a total of |<H\d+> )*(?P<all>(?P<n><N\d+>) {_NEW}{_NOUN} (?:in|during) (?P<d><D\d+>){_MORE})",
        _in_a_time,
        "The Convention gained 18 States Parties in 2011 and ten in 2012",
    ),
    rule(
        "a time brought so many",
        rf"(?:^\W*|[;:] )(?:the year |in )?(?P<all>(?P<d><[ND]\d+>) (?:saw|brought|added) (?:only |just |<H\d+> )*(?P<n><N\d+>)) new {_NOUN}(?: (?:to|of|for) {{U}})",
        _at_its_head,
        "2023 brought two new parties to the Convention",
    ),
    rule(
        "year by year",
        rf"^\W*(?:the )?(?:(?:numbers?|totals?) of )?(?:annual |new )*(?:<[TC]\d+>(?:'s)? )?(?:new )?(?:{_NOUN}{_BESIDES}|(?:{STATES} (?:that|which) )?(?P<w>joined|ratified|signed|acceded|ratifying|joining)|numbers?|figures?)(?: (?:to|of|under|<H\d+>) {{U}}|(?: {{U}}))?,?(?: for)? {_YEARLY}(?: since [^:;<]{{1,40}})?(?: (?:are|were|is|was))?(?::| ?[–—-]) ?{_LIST}",
        _yearly,
        "Ratifications of the Convention by year: 2009 (22), 2010 (23), 2011 (18), 2012 (10)",
    ),
    rule(
        "yearly figures",
        rf"^\W*(?:the )?(?:yearly|annual|pace of|rate of|tempo of) (?:new )?(?:<[TC]\d+> )?{_NOUN}{_BESIDES}(?: (?:to|of|under|<H\d+>) {{U}})?(?: by year)?(?: since [^:;<]{{1,40}})?(?: (?:are|were|is|was))?(?::| ?[–—-]) ?{_LIST}",
        _yearly,
        "Yearly ratifications of the Convention: 22 in 2009, 23 in 2010, 18 in 2011",
    ),
    rule(
        "so many by one day, and so many by another",
        rf"<N\d+> {_NOUN}(?: (?:to|of) {{U}})? (?:at|by|on|as of) <D\d+>(?:,? and|,? but|,|;)(?: (?:it had|had|then|there were|already))? {{M}} (?:at|by|on|as of) {{E}}(?=[.,;)]|$)",
        _of_another_day,
        "The Convention had 26 ratifications by the end of 2009, 49 by the end of 2010",
    ),
    rule(
        "it rose from so many on a day",
        rf"\b(?:number|total|tally|count) of {_NOUN}(?: (?:to|of) {{U}})? (?:has |had )?(?:risen|rose|grew|grown|climbed|increased|gone up|went up|jumped|fell|dropped) from {{N}} (?:at|by|in|on|as of) {{D}}",
        _from_so_many,
        "The number of States Parties to the Convention rose from 67 at the end of 2011 to 77 a year later",
    ),
    rule(
        "on one day so many, on another so many",
        rf"(?:^|[;:] ?)(?:at|by|on|as of) {{D}},? (?:{{U}} |it )?(?:had|there were|has|counted|numbered) {{N}} {_NOUN}(?: (?:to|of) {{U}})?(?:,|;)(?: and| but)? (?:at|by|on|as of) {{E}},?(?: (?:it had|there were|already|it was|it counted))? {{M}}(?=[.,;)]|$)",
        _on_both_days,
        "By the end of 2012 the Convention had 77 ratifications; by the end of 2015, 98",
    ),
    rule(
        "so many new ones in a time, against so many",
        rf"\b(?:there were|there have been|with|saw|recorded) (?:only |just |<H\d+> )*(?P<all>(?P<n><N\d+>) new {_NOUN}(?: (?:of|to) {{U}})? (?:in|during) (?P<d><D\d+>)(?:,? (?:against|compared (?:with|to)|after|following|up from|down from|and|but) <N\d+> (?:in|during) <D\d+>)*)",
        _in_a_time,
        "There were ten new ratifications of the Convention in 2015, against four in 2014",
    ),
    rule(
        "so many were deposited in a time",
        rf"(?:^\W*|[;:] )(?P<all>(?P<n><N\d+>) (?:{_NOUN}|instruments)(?: (?:of|to|under) {{U}}) (?:were|have been) (?:deposited|registered|recorded|made|received|lodged) (?:in|during) (?P<d><D\d+>){_MORE})",
        _in_a_time,
        "Ten ratifications of the Convention were deposited in 2015",
    ),
    rule(
        "so many parties in each of some years",
        r"(?:{T}|\bit) (?:has |had )?(?:had|counted|numbered|has) (?P<all><N\d+> (?P<v>states parties|parties|members) (?:in|at|by|on) <D\d+>(?:(?:,? and|,|;) <N\d+> (?:in|at|by|on) <D\d+>)+)",
        _one_after_the_other,
        "The Convention had 26 parties in 2009, 49 in 2010 and 67 in 2011",
    ),
)
