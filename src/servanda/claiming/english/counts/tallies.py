"""Figures of states in further turns: "with 110 having ratified", "States Parties now number 110", "110 belong to it"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import (
    ASIDE,
    BRINGING,
    DONE,
    EITHER,
    ELSE,
    HAVE,
    LATELY,
    MORE,
    PARTIES,
    RATIFY,
    STATES,
    THE,
    noun,
    verb,
)
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.milestones import at_least
from servanda.claiming.model import OF_SOME, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.topics import LANDMARKS
from servanda.dates import PartialDate

_NOUN = r"(?:states?[- ]parties|ratifying (?:states|countries|nations)|contracting (?:parties|states)|parties|members|member states|signatories|signatory states|signatures|ratifications|accessions)"
_STANDS = (
    rf"(?:(?:has |have |had )?(?:{LATELY} )*(?:stands?|stood|is|was|reached|reaches|risen|rises|rose|grown|grows|grew|climbed|comes|came|totals?|totalled|numbers?|numbered|amounts|amounted)"
    rf"(?: {LATELY}| thus| therefore| just| only)*(?: (?:to|at|as|up to))?)"
)


def _done(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.count(verb(match.group("v")))(reading, match)
    return made if isinstance(made, Found) else None


def _told_of(reading: Reading, match: re.Match[str]) -> Found | None:
    said = match.group("v")
    made = making.count("joined" if said.startswith("member") else noun(said))(reading, match)
    return made if isinstance(made, Found) else None


def _counted_up(reading: Reading, match: re.Match[str]) -> Found | None:
    """The figure an act of these days led to; "up to" only says here which way it went."""
    said = match.group("v") or match.group("w") or match.group("x")
    if said.startswith(("member", "on board", "committed", "signed up")):
        what = "joined"
    else:
        what = noun(said) if match.group("v") or "part" in said or "bound" in said else verb(said)
    made = making.count(what)(reading, match)
    if not isinstance(made, Found):
        return None
    if (dated := _ON_A_DAY.search(match.string[: match.start()])) is not None:
        made = replace(made, as_of=reading.tag(dated.group("tag")).value)
    past = _BROUGHT.search(match.group()) is not None and "<D" not in match.string
    return replace(made, hedge="exactly", note=OF_SOME if past else "")


_ON_A_DAY = re.compile(
    r"\b(?:ratification|accession|ratified|acceded)\b[^<.;]{0,25}(?:<[TC]\d+> ?)?,? on (?P<tag><D\d+>),? $"
)
_BROUGHT = re.compile(r"\b(?:brought|took|raised|increased|pushed|put|made|lifted|moved)\b")


def _when_it_started(reading: Reading, match: re.Match[str]) -> Found | None:
    """A figure of the day on which the treaty entered into force."""
    made = _done(reading, match)
    if made is None:
        return None
    days = [day for day, code in LANDMARKS.items() if code == made.treaty]
    return replace(made, as_of=PartialDate.of(max(days))) if days else None


def _first_of_so_many(reading: Reading, match: re.Match[str]) -> Found | None:
    """Of those that did so on some day, or were to."""
    what = {"sign": "signed", "join": "joined"}.get(match.group("v").removesuffix("ing"), "ratified")
    made = making.count(what)(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


def _share_between(reading: Reading, match: re.Match[str]) -> Found | None:
    part, whole = reading.mention(match, "x"), reading.value(match, "y")
    if part is None or not isinstance(part.value, int) or not isinstance(whole, int):
        return None
    made = reading.claim(
        match,
        "share",
        verb(match.group("v")),
        value=part.value or "none",
        whole=whole,
        group=reading.value(match, "z"),
    )
    return replace(made, start=part.start, text=reading.source[part.start : made.end]) if made else None


def _of_the_opcw(reading: Reading, match: re.Match[str]) -> Found | None:
    """Members of the organisation are the parties to its convention."""
    made = making.count_of("parties", "n" if match.group("n") else "m")(reading, match)
    return replace(made, treaty="CWC", total=True) if isinstance(made, Found) else None


_BREAK = r"(?:,| -| –| —| --| \(|\)| -,)? ?"

TALLIES: tuple[Rule, ...] = (
    rule(
        "with so many having done it",
        rf"{{N}} (?:{MORE} )?(?:{STATES}{ASIDE}|signatories|of (?:them|which|whom)) (?:{LATELY} )*having (?:{LATELY} )*(?P<v>{DONE})(?![\w-]){THE}{ELSE}",
        _done,
        "With 112 states having ratified it, the Convention is well supported",
    ),
    rule(
        "states that signed, of which so many ratified",
        rf"{{N}} (?:out )?of (?:the |its |these |those |all )*(?:<H\d+> )*<N\d+> {STATES} (?:that|which|who) (?:have |had )?(?:signed|joined|committed)(?: or (?:acceded|ratified))?(?: to)?(?: it| {{U}})? (?:{HAVE} )?(?P<v>{RATIFY})\b{THE}{ELSE}",
        _done,
        "112 of the 124 states that signed or acceded have ratified",
    ),
    rule(
        "so many of the signatories have ratified",
        r"{N} (?:(?:out )?of|from|among) (?:the |its |these |those |all )*(?:<H\d+> )*(?P<m><N\d+>) (?:original )?(?:signatories|signatory (?:states|countries|nations)|signers|(?:who|that|which) (?:have |had )?signed)(?: of| to)?(?: {U}| it)? (?:have|had|has)(?: now| already| since| so far| also)* ratified\b",
        making.share("ratified_of_signed"),
        "Sixty-two of the 108 signatories have ratified",
    ),
    rule(
        "so many members of the united nations",
        rf"{{N}} (?:out )?of (?:the |its |all )*{{M}} (?:members|member states|states|countries) of (?:the )?(?:un|united nations)(?: organi[sz]ation)? (?:{HAVE} (?P<v>joined|signed|ratified|acceded|{EITHER})|(?:are|were) (?P<w>{PARTIES})){THE}{ELSE}",
        lambda r, m: making.count_of_all(verb(m.group("v") or "parties"))(r, m),
        "112 of the 193 members of the United Nations have ratified the Convention",
    ),
    rule(
        "the nouns now number n",
        rf"(?P<v>\b{_NOUN})(?: (?:to|of|under) {{U}})? (?:{LATELY} )*(?:number(?:s|ed)?|total(?:s|led)?|amount(?:s|ed)? to)(?: {LATELY})* {{N}}",
        _told_of,
        "States Parties now number 112",
    ),
    rule(
        "the number of nouns is thus n",
        rf"(?:number|total|tally|count|amount|community|family|club) of (?:current |full |its |all )*(?P<v>{_NOUN})(?: (?:to|of|under) {{U}})?,? (?:[\w ]{{3,40}} and )?{_STANDS} {{N}}(?! (?:years|months|days|percent|per cent|out of|of)\b)",
        _told_of,
        "The total number of States Parties is thus 112",
        "The number of ratifications has grown steadily and is now 112",
    ),
    rule(
        "the number of those that did totals n",
        rf"(?:number|total|tally|count) of {STATES} (?:(?:that|which|who) )?(?:{HAVE} |having |are )?(?:{LATELY} )*(?P<v>{DONE}|part(?:y|ies)\b)(?: (?:to|of) {{U}}| {{U}}| it)?(?:, (?:which|that) (?:(?!<N)[^;.]){{5,120}}?,)? {_STANDS} {{N}}(?! (?:years|months|days|percent|per cent|out of|of)\b)",
        _done,
        "The number of countries that have ratified the treaty now totals 112",
    ),
    rule(
        "brings up to n",
        rf"{BRINGING} (?:up )?(?:the |its |their )*(?:total |overall |current |new )*(?:number|total|tally|count|figure) of (?:(?:<[TC]\d+> )?(?P<v>{_NOUN})|{STATES}(?: (?:that|which|who) (?:have|are)| having)? (?:{LATELY} )*(?P<w>{DONE}|part(?:y|ies)|(?:legally )?bound|on ?board|committed|signed up|members))(?:(?: to| of| in| by)? (?:the |this |that )?(?:(?!<[NDS])[\w<>' -]){{2,50}}?)? (?:to|at|up to|<H\d+>) (?:a total of )?(?P<n><N\d+>)(?! (?:years|months|days|percent|per cent)\b)(?P<x>)",
        _counted_up,
        "The accession brings the total number of states now party to the Convention to 112",
        "This takes the number of States Parties up to 112",
    ),
    rule(
        "brings those that did so up to n",
        rf"\b(?P<w>{DONE}|ratification|ratifying)\b[^.;]{{3,140}}?,? (?:and )?{BRINGING} (?:up )?(?:the )?(?:total |overall |current )*(?:number|total|tally|count) of (?:such|those) {STATES} (?:to|at|up to) {{N}}(?P<v>)(?P<x>)",
        _counted_up,
        "Malta ratified the treaty on Monday, bringing the number of such countries to 112",
    ),
    rule(
        "brings to n the number of nouns",
        rf"{BRINGING} (?:up )?to (?:a total of )?{{N}},? the (?:total |overall |current )*(?:number|total|tally|count) of (?:(?P<v>{_NOUN})|{STATES}(?: (?:that|which|who) (?:have|are)| having)? (?:{LATELY} )*(?P<w>part(?:y|ies)|on board|committed|signed up|members))(?P<x>)",
        _counted_up,
        "That brings to 112 the number of States Parties",
    ),
    rule(
        "n members of it",
        r"{N} (?:current |full |active |formal )*members? (?:to|of|in|under) (?P<t>(?:the |this )?<[TC]\d+>)(?! (?:process|group|coalition|committee))",
        making.count("joined"),
        "There are now 112 members of the Convention",
    ),
    rule(
        "its n members",
        r"{U}'s? (?:<H\d+> )*(?P<n><N\d+>) (?:current |full |existing )?(?:members|member states|adherents)\b(?! of (?:the )?<G)",
        making.count("joined"),
        "The Convention's 112 members meet every year",
    ),
    rule(
        "it has n members",
        rf"(?:{{T}} (?:{LATELY} |can |may )*|^it (?:{LATELY} )*(?=[a-z]+ [^.;]{{0,30}}member states))(?:has|had|counts?|boasts?|numbers?|comprises|includes|lists|unites|covers) (?:{LATELY} |some |as many as )*{{N}} (?:full |current |active )*(?:members|member states|adherents)\b(?! (?:of|from|in) (?:the )?<G)",
        making.count("joined"),
        "The Convention currently has 112 full members",
    ),
    rule(
        "n banned the weapon by joining",
        rf"{{N}} {STATES} {HAVE} (?:banned|outlawed|prohibited|renounced|forsworn|foresworn|given up|abandoned|rejected) (?:(?!<N)[^.;]){{2,50}}? (?:by (?P<v>ratifying|joining|acceding to|signing(?: up to| on to)?)|under|<H\d+>|through) (?P<t>(?:the |this )?<[TC]\d+>)",
        lambda r, m: making.count(
            {"ratifying": "ratified", "acceding to": "ratified", "signing": "signed"}.get(
                m.group("v") or "", "joined"
            )
        )(r, m),
        "112 nations have outlawed cluster munitions by ratifying the Convention",
    ),
    rule(
        "accepted by n",
        rf"\b(?:accepted|subscribed to|recogni[sz]ed as binding)(?: {LATELY})* by (?:as many as |a total of )*{{N}} {STATES}",
        making.count("joined"),
        "The Convention, now accepted by 124 states, bans the weapon",
    ),
    rule(
        "of so many that have signed",
        rf"\bof (?:the |its |those )?(?:<H\d+> )*(?P<n><N\d+>) (?:{STATES} )?(?:that|which|who) (?:have |had )signed(?: it| {{U}})?(?=[.,;)]|$)",
        making.count("signatories"),
        "brings the ratifications to 144 of the 178 that have signed",
    ),
    rule(
        "so many when it started",
        rf"\b(?:at|on|upon|by) (?:the (?:date|time|moment|day) of )?(?:its |the |{{U}}'s? )?(?:entry into force|start)(?: of {{U}})?,? (?:only |some |already )?{{N}} {STATES} (?:had|have) (?P<v>{DONE})",
        _when_it_started,
        "At the time of its entry into force, 87 states had ratified the Convention",
    ),
    rule(
        "the first of so many to sign",
        rf"\bfirst of (?:the )?{{N}} {STATES} to (?:begin |start )?(?P<v>sign|signing|ratify|ratifying|join)\b",
        _first_of_so_many,
        "Norway was the first of 92 countries to sign the Convention",
    ),
    rule(
        "so many, with a share of a group between",
        rf"{{N}} {STATES}{_BREAK}(?:including|among them) (?:<H\d+> )*(?P<x><N\d+>) (?:out )?of (?:the |its )?(?P<y><N\d+>) (?P<z><G\d+>)(?: states| members| countries)?{_BREAK}(?:have |had |has )?(?:now |already )*(?P<v>{DONE}){THE}{ELSE}",
        making.each(_done, _share_between),
        "More than 90 nations - including 18 of the 26 NATO members - had signed the Convention",
    ),
    rule(
        "member states of the organisation",
        r"(?:\bwith (?:its )?(?:<H\d+> )*(?P<n><N\d+>) member states,? the opcw|\b(?:the )?opcw(?:'s?)? (?:now |today |currently )*(?:has |counts |numbers |comprises )?(?:now |some )*(?:<H\d+> )*(?P<m><N\d+>) (?:member states|members|states parties))",
        _of_the_opcw,
        "With 193 member states, the OPCW oversees the Chemical Weapons Convention",
    ),
    rule(
        "so many have ratified so far",
        rf"(?:^|[;:,] |\band |\bbut |\bwhile )(?:so far|to date|thus far|until now|only|just|as of <D\d+>|by <D\d+>|of (?:these|those|them|which)),? (?:only |just |already )*{{N}} (?:{HAVE} )(?:so far |to date |formally )*(?P<v>{DONE})(?![\w-])(?! by| (?:and|or) (?:ratified|joined)){THE}{ELSE}",
        _done,
        "So far 112 have ratified",
    ),
    rule(
        "and so many have ratified it",
        rf"(?:^|[;:,] |\band |\bbut |\bwhile )(?:only |just )?{{N}} {HAVE} (?P<v>{DONE})(?![\w-])(?: to)? (?:{{T}}|it\b)",
        _done,
        "108 countries had signed the Convention; 60 had also ratified it",
    ),
    rule(
        "the number that did has risen by so many",
        rf"(?:number|total|tally|count) of {STATES} (?:(?:that|which|who) )?(?:{HAVE} |having )?(?:{LATELY} )*(?P<v>{DONE})(?: it| {{U}})? (?:has |have |had )?(?:{LATELY} )*(?:risen|rose|grown|grew|increased|gone up|went up|climbed|jumped|moved)(?: by <N\d+>)?(?: from <N\d+>)? to {{N}}",
        making.risen(verb),
        "The number of states that have ratified has increased by two from 47 to 49",
    ),
    rule(
        "so many instruments have been deposited",
        r"{N} (?:instruments?|ratifications?)(?: of (?:ratification|accession|acceptance|approval))?(?:,? (?:or |and )?(?:accessions?|ratifications?|acceptances?|approvals?))*(?: (?:of|to) {U})? (?:have|had) (?:now |already |so far )*been (?:deposited|received|submitted|registered|handed (?:in|over|<H\d+>)|lodged)",
        making.count("ratified"),
        "112 instruments of ratification or accession have been deposited",
    ),
    rule(
        "so many did something by ratifying it",
        rf"{{N}} {STATES} {HAVE} (?:(?!<[NSGD])[^.;,]){{3,60}}? by (?P<v>ratifying|joining|acceding to) (?:{{U}}|it\b)",
        lambda r, m: making.count("joined" if m.group("v") == "joining" else "ratified")(r, m),
        "112 countries have bound themselves by ratifying the Convention",
    ),
    rule(
        "another so many have acceded",
        rf"(?:another|a further|an additional|the other) {{N}} (?:{STATES} )?(?:have|had) (?:since |also )?acceded\b",
        making.count("acceded"),
        "66 states have ratified it, and another four have acceded",
    ),
    rule(
        "of the n parties",
        r"^(?:of|among) (?:the |its |all )*(?:<H\d+> )*(?P<n><N\d+>) (?P<v>states? part(?:y|ies)|parties|signatories|ratifications)(?: (?:to|of) {U})?,",
        lambda r, m: making.count(noun(m.group("v")))(r, m),
        "Of the 151 States Parties, many have destroyed their stocks",
    ),
    rule(
        "it has gained its nth member",
        r"(?:{T}|\bit) (?:has |had )?(?:now |just |already )*(?:received|got|gained|won|welcomed|welcomes|acquired|gains) its {O} (?:signatory|states? party|party|member)\b",
        at_least("joined"),
        "The Ottawa Treaty has gained its 163rd signatory",
    ),
)
