"""Shares, and counts within a group: "22 of the 28 NATO members", "36 African States"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ARE, DONE, HAVE, PARTIES, STATES, THE, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import PER_CENT
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading


def _part(match: re.Match[str]) -> str:
    """ "half", or "more than half" where a hedge stands before it."""
    said = match.group("q").removesuffix(" of")
    return "more than half" if said.startswith("<H") else said


def _not_in(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many of a group are outside; who acceded without signing may be counted or not among those that "have not signed"."""
    made = making.count("outside", group=True)(reading, match)
    if isinstance(made, Found) and "signed" in match.group():
        return replace(made, note=UNSURE)
    return made if isinstance(made, Found) else None


def _standing(match: re.Match[str]) -> str:
    """What a group has done, or is."""
    if match.group("v"):
        return verb(match.group("v"))
    return {"on board": "joined", "signatories": "joined", "committed": "joined"}.get(
        match.group("w"), "parties"
    )


_FRACTIONS = (("thirds", 67), ("third", 33), ("fifths", 60), ("quarters", 75), ("quarter", 25))


def _fraction(reading: Reading, match: re.Match[str]) -> Found | None:
    """About what part of a group; a part told in words is a round one, and never called wrong."""
    said = match.group("q")
    part = next(value for word, value in _FRACTIONS if word in said)
    if said.startswith("<"):
        number = reading.tag(said[: said.index(">") + 1]).value
        part = {2: 67, 1: part, 3: 75, 4: 80}.get(number, 0)
    elif said.startswith("four"):
        part = 80
    return reading.claim(
        match,
        "share",
        _standing(match),
        value=part,
        hedge="about",
        group=reading.value(match, "g"),
        note=PER_CENT,
    )


_ALL_BUT = re.compile(r"\b(?:all|every\w*)\b[^.;]{0,60} but <N\d+>$")
"""All of a group but one."""


def _within(what: str, reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many of a group; none of it is a share, and those named right behind are they and no others."""
    if _NEITHER.search(match.string[: match.start()]):
        return None  # "neither of the two Baltic states has joined"
    if _NAMED.search(match.group()):
        return None
    if reading.value(match, "n") != 0:
        return making.count(what, group=True)(reading, match)
    made = making.share(what)(reading, match)
    # "Since January no African country has joined": many had before.
    since = _SINCE.search(reading.tagged) is not None
    return replace(made, note=UNSURE) if since and isinstance(made, Found) else made


_SINCE = re.compile(r"\bsince\b")
_NEITHER = re.compile(
    r"\b(?:neither|none|not one|not any|nor) (?:one )?(?:of )?(?:the |these |those |its |all )*(?:other |remaining |last )?(?:<H\d+> )*$"
)
_NAMED = re.compile(r"\(<S\d+>\)")


def _of_those(what: str, reading: Reading, match: re.Match[str]) -> Found | None:
    """How many of the group told before; of all states where they are more than it has members."""
    made = making.count(what, group="near")(reading, match)
    more = isinstance(made, Found) and isinstance(made.value, int) and made.value > _MOST_MEMBERS
    return replace(made, group=None) if isinstance(made, Found) and more else made  # type: ignore[return-value]


_MOST_MEMBERS = 56
"""Members of the largest group that people compare treaties by, but for the United Nations."""


_UN = r"(?:un|u\.n\.|united nations)"

SHARES: tuple[Rule, ...] = (
    rule(
        "all but n of a group",
        rf"all but {{N}} (?:of )?(?:the |its )?(?:<G\d+>(?:'s?)? (?:<N\d+> )?(?:members?|member states|states|countries|nations)|(?:<N\d+> )?(?:members|member states|states|countries) of (?:the )?<G\d+>|(?:<N\d+> )?<G\d+>(?: states| countries| members| member states)?) (?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES})){THE}",
        lambda r, m: making.all_but(verb(m.group("v") or "parties"))(r, m),
        "All but five of the European Union's 27 member states have joined the Convention",
    ),
    rule(
        "share of a group",
        rf"{{N}} (?:(?:out )?of|among) (?:the |its |all )?{{M}} {{G}}(?: states| countries| members)?(?: \([^)]{{0,20}}\))? {HAVE}? ?(?P<v>{DONE}){THE}",
        lambda r, m: making.share(verb(m.group("v")))(r, m),
        "Twenty-two of the twenty-eight NATO members have joined the ban convention",
        "36 out of 54 African States have ratified or acceded",
    ),
    rule(
        "share of a group are parties",
        rf"{{N}} (?:(?:out )?of|among) (?:the |its |all )?{{M}} {{G}}(?: states| countries| members)? {ARE} {PARTIES}{THE}",
        making.share("parties"),
        "27 of the 28 EU member states are parties to the Convention",
    ),
    rule(
        "so many of all states",
        rf"{{N}} (?:out of|of)(?: the| all)? {{M}} (?:(?:un|u\.n\.|united nations) (?:member )?(?:states|countries|nations)|(?:states|countries|nations) (?:in|of) the world) (?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES})){THE}",
        lambda r, m: making.count_of_all(verb(m.group("v") or "parties"))(r, m),
        "112 of the 193 UN member states are party to it",
    ),
    rule(
        "of all members of the united nations so many",
        rf"(?:of|among) (?:the |all )*(?=[^,.;]{{0,60}}\b{_UN}\b)(?:{_UN}(?:['’]s?)? )?{{M}} (?:{_UN} )?(?:members|(?:member )?(?:states|countries|nations))(?: (?:of|in) the {_UN})?,? {{N}} (?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES})){THE}",
        lambda r, m: making.count_of_all(verb(m.group("v") or "parties"))(r, m),
        "Of the UN's 193 members, 159 are party to the Convention",
        "Of the 193 UN member states, 159 have ratified the Convention",
    ),
    rule(
        "of so many members so many",
        rf"of (?:the |its |all )?{{M}} (?:members|member states|states|countries|nations) (?:of|in) (?:the )?{{G}}, {{N}} (?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES})){THE}",
        lambda r, m: making.share(verb(m.group("v") or "parties"))(r, m),
        "Of the 32 members of NATO, 24 are parties to the Convention",
    ),
    rule(
        "of a group's so many so many",
        rf"of (?:the )?{{G}}(?:'s?)? {{M}} (?:members|member states|states|countries|nations), {{N}} (?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES})){THE}",
        lambda r, m: making.share(verb(m.group("v") or "parties"))(r, m),
        "Of the European Union's 27 members, 20 are parties to the Convention",
    ),
    rule(
        "share of a group's members",
        rf"{{N}} (?:(?:out )?of|among) (?:the )?{{G}}(?:'s?)? {{M}} (?:members|member states|states|countries|nations|allies)(?: \([^)]{{0,20}}\)|, or <P\d+>,)? (?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES})){THE}",
        lambda r, m: making.share(verb(m.group("v") or "parties"))(r, m),
        "Twenty-two of NATO's 29 members have joined the Convention",
    ),
    rule(
        "a percentage of the world's states",
        rf"{{P}} of (?:the world's|all|un member|all un member|the world's) (?:states|countries|nations|governments)(?: \(<N\d+>\))? (?:{HAVE} (?P<v>{DONE})|(?:{ARE} )?(?P<w>{PARTIES}|on board|committed)|belong)(?: to)?{THE}",
        lambda r, m: making.percentage(
            _standing(m) if m.group("w") else verb(m.group("v") or "parties"), "UN"
        )(r, m),
        "More than 80% of the world's states belong to the Ottawa Treaty",
        "some 57% of the world's states (112) are on board the convention",
    ),
    rule(
        "parties, or a percentage of the world's states",
        rf"(?P<w>{PARTIES}|signatories|ratifications)(?: to {{U}})?(?:,| -| –|,? \(|,? (?:or|that is|i\.e\.|which is|representing|amounting to|nearly|almost))+ {{P}} of (?:all )?(?:the )?(?:world's (?:states|countries|nations|governments)|(?:states|countries|nations) (?:of|in) the world)\b",
        lambda r, m: making.percentage("parties" if "sign" not in m.group("w") else "joined", "UN")(r, m),
        "161 States Parties, or more than 80% of the nations of the world",
    ),
    rule(
        "a percentage of the states of the world",
        rf"{{P}} of (?:all )?(?:the )?(?:states|countries|nations) (?:of|in) the world (?:{HAVE} (?P<v>{DONE})|{ARE} (?:{PARTIES}|on board)|belong)(?: to)?{THE}",
        lambda r, m: making.percentage(verb(m.group("v") or "parties"), "UN")(r, m),
        "More than 80% of the countries in the world have joined the Mine Ban Treaty",
    ),
    rule(
        "all of a group",
        rf"all (?:of )?(?:the )?(?:{{M}} )?{{G}}(?: states| countries| members)? (?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES}|bound|on board|states? parties)){THE}",
        lambda r, m: making.everybody(verb(m.group("v") or "parties"), "all")(r, m),
        "All EU members have ratified the treaty",
    ),
    rule(
        "all of a group are in",
        r"\b(?:all|every|each)(?: of)?(?: the)? {G}(?: (?:member )?(?:states?|countries|country|members?))?(?:,? (?:however|on the other hand|by contrast|meanwhile|for their part),?)? (?:is|are|has been|have been) (?:(?:now|already|all|also|now all) )*(?:in|inside|on board|aboard)(?: (?:with )?(?:{U}|it))?(?=[.,;)]|$| (?:and|but|while|whereas)\b)",
        making.everybody("parties", "all"),
        "All EU countries are in the Convention; all NATO members are on board",
    ),
    rule(
        "all countries of a group",
        rf"all (?:of )?(?:the )?(?:{{M}} )?(?:states|countries|members|nations|member states) (?:of|in) (?:the )?{{G}} (?:{HAVE} (?P<v>joined|signed|ratified)|{ARE} (?P<w>{PARTIES}|bound|on board)|(?P<x>have all joined)){THE}",
        lambda r, m: making.everybody(verb(m.group("v") or "parties"), "all")(r, m),
        "All 27 countries of the European Union are now bound",
    ),
    rule(
        "a group has all joined",
        rf"(?:the )?{{G}} have all (?P<v>joined|signed|ratified){THE}",
        lambda r, m: making.everybody(verb(m.group("v")), "all")(r, m),
        "the Caribbean states have all joined the Mine Ban Treaty",
    ),
    rule(
        "some or none of a group",
        rf"{{N}} of (?:the )?{{G}}(?: states| countries| members)? {HAVE} ?(?P<v>{DONE}){THE}",
        lambda r, m: making.share(verb(m.group("v")))(r, m),
        "None of the permanent members of the Security Council has joined",
    ),
    rule(
        "most of the signatories",
        rf"(?P<q>(?:<H\d+> )?half|most|the majority|a majority) of (?:the |its |all )?{{M}} (?:signatory (?:states|countries|nations)|signatories|{STATES} that (?:have )?signed) {HAVE} (?P<v>ratified){THE}",
        lambda r, m: making.everybody("ratified_of_signed", _part(m))(r, m),
        "More than half of the 108 signatory countries have now ratified",
    ),
    rule(
        "most of a group",
        rf"(?P<q>(?:<H\d+> )?half of|most(?: of)?|the majority of|a majority of) (?:the |its |all )?(?:{{M}} )?{{G}}(?: states| countries| members)? (?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES}|signatories|on board)){THE}",
        lambda r, m: making.everybody(_standing(m), _part(m))(r, m),
        "Most NATO members have joined",
        "Most European Union members are signatories",
    ),
    rule(
        "a fraction of a group",
        rf"(?P<q>(?:two|three|four|<N\d+>)[ -](?:thirds|quarters|fifths)|(?:a|one|<N\d+>)[ -](?:third|quarter)) of (?:the |its |all )?{{G}}(?:'s(?: <N\d+>)?)?(?: states| countries| members| allies)? (?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES}|signatories|on board)){THE}",
        lambda r, m: _fraction(r, m),
        "Two thirds of EU members have ratified the Convention",
    ),
    rule(
        "count in a group",
        rf"{{N}} {{G}}(?: states| countries| members| nations| governments)?(?: \([^)]*\))? (?:{HAVE} )?(?P<v>{DONE}){THE}",
        lambda r, m: _within(verb(m.group("v")), r, m),
        "four Caribbean states have signed",
        "No NATO member state has signed the Convention",
    ),
    rule(
        "n of a group on board",
        r"{N} {G}(?: states| countries| members| nations)? (?:are |were |being )?(?:now |already )*(?:on ?board|signed up|committed)\b",
        making.count("joined", group=True),
        "37 African nations on board the Convention",
    ),
    rule(
        "n of a group outside",
        rf"(?<!\bof )(?<!\bof the ){{N}} {{G}}(?: states| countries| members)?(?: ?(?:[–—]|--?|\(|,) ?(?:the )?<S\d+> ?(?:[–—]|--?|\)|,))?,? ?(?:(?:that|which) )?(?:are |is |have |has |remain(?:s|ing)? |still )*(?:outside|not (?:yet )?(?:signed|joined|ratified|acceded|part(?:y|ies)|a party)|yet to (?:join|sign|accede))(?: of)?{THE}",
        _not_in,
        "the last two EU members remaining outside the Treaty",
    ),
    rule(
        "n of them from a group",
        r"(?P<v>signed|ratified|joined|signatures|ratifications)[^.;]{0,60}?,? {N} (?:of them |of these |of which )?(?:were |are |came )?from (?:the )?{G}",
        lambda r, m: making.count("signed" if m.group("v").startswith("sign") else "ratified", group=True)(
            r, m
        ),
        "more than 67 countries signed, 23 of them from the EU",
    ),
    rule(
        "and n from another group",
        r"<G\d+>(?:,| and) {N} from (?:the )?{G}",
        lambda r, m: making.count("signed" if "sign" in m.string[: m.start()] else "ratified", group=True)(
            r, m
        ),
        "more than 67 countries signed, 23 of them from the EU and 9 from Africa",
    ),
    rule(
        "none of them has ratified",
        r"(?:,|;| but| and) {N} (?:of (?:them|these) )?(?:has|have) (?:(?:yet|also|since|already|by now) )*(?P<v>ratified|signed|joined)(?! (?:but|without|only|and not|and ratified))",
        lambda r, m: None if _ALL_BUT.search(m.string[: m.end("n")]) else _of_those(verb(m.group("v")), r, m),
        "four Caribbean states have signed, none has ratified",
    ),
    rule(
        "members of a group still outside",
        r"<G\d+>[^.;]*?(?:another|other|further) {N}(?: \([^)]*\))? (?:are|have) (?:still |yet )?to (?:accede|join|sign)",
        making.count("outside", group="near"),
        "8 African States have signed only, while another 10 are still to accede",
    ),
    rule(
        "parties in a group",
        rf"(?:number of )?(?:{PARTIES}) (?:to|at|is|stands at|rises to) {{N}} in (?:the )?{{G}}",
        making.count("parties", group=True),
        "It brings the number of States Parties to 35 in Africa",
    ),
)
