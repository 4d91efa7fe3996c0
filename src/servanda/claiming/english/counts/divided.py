"""Figures that divide others, or take up those told before: "of the 155 parties 131 signed and ratified, and 24 acceded",
"103 of the 120 are parties", "in Africa there are 36 parties, eight signatories and ten outside", "a treaty of 110 states"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ARE, DONE, HAVE, LATELY, STATES, THE, noun, verb
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making.milestones import nth_deposit
from servanda.claiming.model import BESIDE, OF_SOME, UNSURE, WHOLE, Found, replace
from servanda.claiming.reading import Reading

_NOUN = r"(?:states?[- ]part(?:y|ies)|part(?:y|ies)|contracting (?:parties|states)|members|signator(?:y|ies)(?: states)?)"
_NOT = r"(?:states? not (?:yet )?part(?:y|ies)|non-?(?:states )?part(?:y|ies)|non-signator(?:y|ies)(?: states)?|non-members|(?:states|countries) (?:outside|not (?:yet )?party))"
_MEMBERS = r"(?:member states|members|states|countries|nations|allies)"
_PAIR = r"(?:,|;|,? and|,? as well as|,? plus)(?: a further| another| just| only)? "


def _part(number: str, what: str) -> Make:
    """A part of all the parties, in its own words: no figure of some of them."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        figure = reading.mention(match, number)
        made = making.count_of(what, number)(reading, match)
        if figure is None or not isinstance(made, Found):
            return None
        end = made.end if number == "m" else max(figure.end, reading.places[match.start("and")])
        text = reading.source[figure.start : end].rstrip(" ,;")
        return replace(made, start=figure.start, end=figure.start + len(text), text=text, note=WHOLE)

    return make


def _of_those_told(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many of a figure told before: of all that joined, where that is what it counts, else perhaps of some."""
    what = verb(match.group("v")) if match.group("v") else noun(match.group("w"))
    made = making.count(what)(reading, match)
    whole = reading.value(match, "m")
    if not isinstance(made, Found):
        return None
    here = [(item, match.string) for item in reading.found if item.start < made.start]
    before = [(item, reading.before) for item in reading.told]
    told = [words for item, words in (*before, *here) if item.sort == "N" and item.value == whole]
    if not told and isinstance(whole, int):
        earlier = [
            line.group()
            for line in _EARLIER.finditer(reading.source, 0, reading.start)
            if line["k"] == str(whole)
        ]
        told = [f"<N0> {line.lower()}" for line in earlier]
    if not told or _JOINED.search(told[-1]) is None or _OF_OTHERS.search(told[-1]):
        return None
    return replace(made, note=WHOLE)


_EARLIER = re.compile(r"\b(?P<k>\d{1,3}) (?:states|countries|nations|governments)\b[^.;\n]{0,60}")
_JOINED = re.compile(r"<N\d+> [^.;]{0,60}\b(?:joined|signed|signator\w+|acceded|committed|on board)\b")
_OF_OTHERS = re.compile(
    r"\b(?:attend|participat|present|gather|delegat|members of|region|affected|contaminat|stockpil|stocks|produc|observers?)|<G\d+>"
)


def _leaves(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many are left in it."""
    if _LEFT.search(reading.before[-250:] + match.string[: match.end("n")]) is None:
        return None
    made = making.count("parties")(reading, match)
    return made if isinstance(made, Found) else None


_LEFT = re.compile(r"withdr|denunc|\bleft\b|\bquit|exit|departure|leaving|\bleaves\b")


def _treaty_of(reading: Reading, match: re.Match[str]) -> Found | None:
    """A treaty "of 110 states": all that belong to it."""
    made = making.count("joined")(reading, match)
    return replace(made, note=WHOLE) if isinstance(made, Found) else None


def _among_them(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many of a group of those the sentence tells of; who "signed or ratified" has joined."""
    made = making.share(verb(match.group("v")))(reading, match)
    return made if isinstance(made, Found) else None


_OF_THE_TREATY = re.compile(r" (?:to|of|in) (?:the )?<[TC]\d+>")


def _in_a_region(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The parties, the signatories and those outside in a region, one after the other."""
    made: list[Found] = []
    for told in _FIGURE.finditer(match.string, match.start("all"), match.end("all")):
        number = reading.tag(told.group("k"))
        said = told.group("as")
        what = "outside" if _OUTSIDE.match(said) else noun(said)
        if what == "parties" and said.startswith("member"):
            if _OF_THE_TREATY.match(match.string, told.end()) is None:
                continue  # "NATO has 32 members"
            what = "joined"
        claim = reading.claim(
            match,
            "count",
            what,
            value=number.value,
            group=reading.value(match, "g") or reading.value(match, "h"),
            total=True,
        )
        if claim is None or not isinstance(number.value, int):
            continue
        last = reading.places[told.end() - 1] + 1
        made.append(
            replace(claim, start=number.start, end=last, text=reading.source[number.start : last], note=WHOLE)
        )
    return made


def _of_a_region(reading: Reading, match: re.Match[str]) -> Found | None:
    """So many in a region, all of them where the words before say so."""
    said = match.group("v")
    what = "outside" if _OUTSIDE.match(said) else noun(said)
    made = making.count("joined" if said.startswith("member") else what, group=True)(reading, match)
    whole = _ALL_THERE_ARE.search(match.string[: match.start()]) is not None
    return replace(made, note=WHOLE if whole else OF_SOME) if isinstance(made, Found) else None


_ALL_THERE_ARE = re.compile(
    r"\b(?:has|have|had|counts?|there (?:are|were)|with|now|currently|total of|numbers?) (?:now |only |just |some |<H\d+> )*$"
)

_FIGURE = re.compile(rf"(?P<k><N\d+>) (?P<as>{_NOT}|{_NOUN})")
_OUTSIDE = re.compile(_NOT)


def _will_join(reading: Reading, match: re.Match[str]) -> Found | None:
    """So many others, to whom a state that has just ratified is added."""
    made = making.count("parties")(reading, match)
    named = reading.value(match, "s") or reading.subject
    if not isinstance(made, Found) or len(named) != 1:
        return None
    return replace(made, parts=((BESIDE, 1.0),), note="" if _AS_PARTY.search(match.string) else OF_SOME)


_AS_PARTY = re.compile(r"\bas (?:a |the <O\d+> |its newest )?(?:full |new )*(?:states?[- ])?party\b")


def _nth_of_those_told(reading: Reading, match: re.Match[str]) -> Found | None:
    """The rank of a state's ratification, where the sentence before is of ratifications."""
    if _INSTRUMENTS.search(reading.before[-120:]) is None:
        return None
    made = making.ordinal("parties")(reading, match)
    return made if isinstance(made, Found) else None


def _on_its_day(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if _INSTRUMENTS.search(reading.before[-120:]) is None:
        return None
    return making.date_of("deposit", of_state=True)(reading, match)


def _needs(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many instruments a treaty asks for, behind a sentence about those it has."""
    if _RATIFYING.search(reading.before[-200:] + match.string) is None or _MORE.search(match.group()):
        return None
    made = making.rule_of("threshold")(reading, match)
    told = _INSTRUMENTS.search(match.group()) is not None
    return (made if told else replace(made, note=UNSURE)) if isinstance(made, Found) else None


_RATIFYING = re.compile(r"\bratif|\binstruments?\b|\bforce\b")
_INSTRUMENTS = re.compile(r"\bratifications?\b|\binstruments?\b")
_MORE = re.compile(r"\b(?:more|another|further|additional)\b")


DIVIDED: tuple[Rule, ...] = (
    rule(
        "of the parties so many ratified, and so many acceded",
        rf"\b(?:of|among) (?:the |its |these |those |all )*(?:<H\d+> )*<N\d+> (?:states?[- ]parties|parties|members|{STATES} (?:that|which|who) (?:have |had )?joined)(?: (?:to|of) {{U}})?[,:]? (?P<n><N\d+>) (?:had |have )?(?:signed and (?:then |later )?ratified|ratified)(?: {{U}}| it)?(?P<and>,?(?: and| while| whereas)?,? )(?P<m><N\d+>) (?:others? )?(?:had |have )?acceded\b",
        making.each(_part("n", "ratified_of_signed"), _part("m", "acceded")),
        "Of the 155 States Parties, 131 signed and ratified the treaty, and 24 acceded",
    ),
    rule(
        "so many of those told before are parties",
        rf"{{N}} (?:out )?of (?:the|these|those) (?:<H\d+> )*(?P<m><N\d+>) (?:(?:{LATELY} )*{HAVE} (?P<v>signed and ratified|ratified|acceded)|(?:{LATELY} )*{ARE} (?:{LATELY} )*(?:full |now )*(?P<w>states?[- ]parties|parties))\b{THE}",
        _of_those_told,
        "120 states have joined the Convention. 103 of the 120 are full States Parties",
    ),
    rule(
        "so many parties and so many signatories have joined",
        r"(?P<n><N\d+>) states?[- ]parties(?: (?:to|of) {U})?(?P<and>),? and (?P<m><N\d+>) (?:other )?(?:signatories|signatory states) (?:have |had )?(?:now |so far |already )*(?:joined|signed up|committed|belong|are on board|make up)",
        making.each(_part("n", "parties"), _part("m", "signatories")),
        "Seventy-five States Parties and 36 signatories have joined the Convention",
    ),
    rule(
        "which leaves so many states in it",
        rf"\b(?:leaves|leaving|left|leave)(?: {{U}} with)? (?:only |just |now )*{{N}} (?:{STATES}|members) (?:in|within|party to|bound by|on board(?: of)?) (?:it\b|{{T}})",
        _leaves,
        "Lithuania left the Convention on 6 March 2025, which leaves 111 states in that treaty",
    ),
    rule(
        "a treaty of so many states",
        rf"(?:<[TC]\d+>(?: \([^)<]*\))?,? (?:now |today )?|\b)(?P<t>(?:a|an|this) <C\d+>) (?:of|with|between|among|uniting|binding) {{N}} (?:{STATES}|states?[- ]parties|parties|members)(?=[.,;)]|$| (?:that|which))",
        _treaty_of,
        "The Convention on Cluster Munitions, a treaty of more than 110 states, bans the weapon",
    ),
    rule(
        "so many of so many members of a group among them",
        rf"{{N}} (?:out )?of (?:the |its |all )*{{M}} (?:{_MEMBERS} of (?:the )?)?{{G}}(?:'s?)?(?: {_MEMBERS})?,? (?:among them|included),? (?:{LATELY} )*{HAVE} (?:{LATELY} )*(?P<v>{DONE}|ratified or signed)\b",
        _among_them,
        "Military partners, 20 of the 28 members of NATO among them, had signed the Convention",
    ),
    rule(
        "in a region so many parties, signatories and others",
        rf"(?:^|[;:,(] ?|\band |\bwhile )(?:(?:in|within|across|for) (?:the )?{{G}}(?: region)?,? (?:there (?:are|were)|has|have|counts|are|we (?:have|count)|it has)|(?:the )?(?P<h><G\d+>) (?:has|have|counts)) (?:{LATELY} )*(?P<all>(?P<n><N\d+>) {_NOUN}(?: (?:to|of) {{U}})?(?:{_PAIR}(?P<m><N\d+>) (?:{_NOT}|{_NOUN})(?:{_PAIR}(?P<o><N\d+>) (?:{_NOT}|{_NOUN}))?)?)(?=[.;:)]|$|,? (?:and|while|but|as of|to date|so far|today)\b)",
        _in_a_region,
        "In Africa, there are 36 States Parties to the Convention, eight signatories, and 10 states not party",
        "The EU has 20 States Parties to the Convention and one signatory",
    ),
    rule(
        "so many parties in a region",
        rf"{{N}} (?P<v>{_NOT}|{_NOUN})(?: (?:to|of) {{U}})?,? (?:in|from|across|within) (?:the )?{{G}}(?: region)?(?=[.,;)]|$| (?:and|as well|while|which|that|are|have)\b)",
        _of_a_region,
        "The Convention has 36 States Parties in Africa and eight signatories",
    ),
    rule(
        "will join so many others",
        rf"(?:{{S}},? )?(?:will|would|is to|shall) (?:then |thus |formally |officially |now )*(?:be joining|join) {{N}} other {STATES}(?=[.,;)]|$)",
        _will_join,
        "As a full state party to the Convention, Canada will join 90 other states",
    ),
    rule(
        "the nth, that of so and so",
        r"(?:^|[;:] )(?:the |its )?{O},? (?:(?:that|the one) of |from |by |deposited by |came from |was (?:that of |from |deposited by |made by ))(?:the )?{S}(?:'s)?(?=[,.;]|$| on | in | was | came )",
        _nth_of_those_told,
        "The Mine Ban Treaty needed forty ratifications. The fortieth, that of Burkina Faso, was deposited in 1998",
    ),
    rule(
        "the nth came from so and so on",
        r"(?:^|[;:] )(?:the |its )?<O\d+> (?:came from|was (?:that of|from|deposited by|made by)) (?:the )?{S},? (?:on|in) {D}",
        _on_its_day,
        "The Mine Ban Treaty needed forty ratifications. The fortieth came from Burkina Faso on 16 September 1998",
    ),
    rule(
        "the first so many ratifications were made on",
        r"\bfirst {N} (?:ratifications?|instruments(?: of ratification)?|deposits)(?: (?:of|to|for) {U})?(?:, (?:(?!<D)[^.;,]){3,40}?,)? (?:was|were|had been) (?:all )?(?:made|deposited|received|submitted|handed in|handed (?:over|<H\d+>)|lodged|filed|registered)(?: (?:in|at|with) (?:(?!<)[^.;,]){2,40}?)?,? (?:on|in) {D}",
        nth_deposit(loose=True),
        "The first four ratifications of the Convention, ours among them, were made on 3 December 2008",
    ),
    rule(
        "and a further so many are signatories",
        rf"(?:[;,:(] |\band |\bwhile )(?:a further|another|an additional) {{N}} (?:still )?{ARE} (?P<v>signatories|signatory states)\b{THE}",
        making.count("signatories"),
        "112 countries are parties to the Convention and a further 12 are signatories",
    ),
    rule(
        "so many ratifications were called for",
        rf"(?:^|[.;:,] ?|\band |\bbut )(?:only |just |at least )?{{N}} (?:ratifications?|instruments?(?: of ratification)?)(?: {LATELY})* (?:was |were |are |is |had been )?(?:called for|asked for|demanded|stipulated|prescribed|laid down|foreseen|sought|set as the (?:threshold|minimum)|the (?:threshold|minimum))",
        _needs,
        "Forty ratifications were called for by the Mine Ban Treaty",
    ),
    rule(
        "it called for so many ratifications",
        r"(?:{T}|\bit),? (?:which )?(?:called|calls|asked|asks) for (?:only |just |at least )?{N} (?:ratifications|instruments)",
        _needs,
        "The Mine Ban Treaty called for forty ratifications",
    ),
    rule(
        "it needs so many",
        r"(?:{T}|\bit) (?:needs|needed|requires|required|takes)(?: only| just| at least)? {N}(?: of them)?(?=[.;)]|$| to (?:enter|come|take|become|start))",
        _needs,
        "36 states have ratified the treaty; it needs 50",
    ),
)
