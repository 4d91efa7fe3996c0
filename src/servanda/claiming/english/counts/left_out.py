"""How many are left: signatories that have not ratified, states that have done neither, those outside a treaty."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import (
    ASIDE,
    ELSE,
    HAVE,
    MORE,
    STATES,
    THE,
)
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import OF_SOME, UNSURE, WHOLE, Found, replace
from servanda.claiming.reading import Reading

_SIGNER = rf"(?:signator(?:y|ies)|signatory (?:states?|countr(?:y|ies)|nations?)|(?:{STATES}|those|governments) (?:that|which|who) (?:have |had )?(?:already |previously )?signed(?: it| {{U}})?|signers)"
_UNDONE = (
    r"(?:(?:have|has|had|are|is|were|remain) )?(?:still |also |as yet |so far )*(?:(?:not|never|yet to|still to|due to|failed to)(?: yet| still| so far)?|must(?: still)?|(?:need|needs|have|has) (?:still )?to) "
    r"(?:actually |formally )?(?:ratif(?:y|ied)|become (?:full )?(?:states? )?part(?:y|ies)|d(?:o|one) so|(?:complete|completed|finali[sz]ed?) (?:their |its |the )?ratification|tak(?:e|en) the (?:final|last|next|further) step (?:of|and|to|towards) (?:ratif\w+|(?:complet|finali[sz])\w+ (?:their |its |the )?ratification)|(?:full )?(?:states? )?part(?:y|ies))\b"
)
_MEETING = re.compile(
    r"\b(?:attend|participat|represent|delegat|observer|gather|took part|taking part|present at|spoke)"
)


def _signers_left(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many signatories have not ratified; of those at a meeting perhaps only."""
    made = making.count("signatory")(reading, match)
    if isinstance(made, Found) and _MEETING.search(match.string):
        return replace(made, note=OF_SOME)
    if isinstance(made, Found) and _OUGHT.search(match.group()):
        return replace(made, note=UNSURE)
    return made if isinstance(made, Found) else None


_OUGHT = re.compile(r"(?<!still )(?<!yet )\b(?:must|(?:needs?|ha(?:s|ve)) to) (?!still\b|yet\b)[^<]*$")
"""What all signatories ought to do, or only those that have not: "the 104 signatories must ratify it"."""


def _neither(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many have done nothing at all; "only nine" says that there are no others."""
    made = making.count("outside")(reading, match)
    if not isinstance(made, Found):
        return None
    words = match.group()
    if _UN.search(words):
        made = replace(made, group="UN")
    return replace(made, total=_ONLY.search(match.string[: match.end("n")]) is not None)


def _all_signers_left(reading: Reading, match: re.Match[str]) -> Found | None:
    """All signatories that have not ratified, of whom a part is told."""
    made = _signers_left(reading, match)
    number = reading.mention(match, "n")
    if made is None or number is None:
        return None
    text = reading.source[number.start : made.end]
    return replace(made, start=number.start, text=text, note=made.note or WHOLE)


_UN = re.compile(r"\b(?:united nations|un|u\.n\.) (?:member )?(?:states|countries|nations|members)\b")
_ONLY = re.compile(r"\b(?:only|just) (?:<H\d+> )*<N\d+>$")


def _left_outside(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many are left that have not joined: all of them."""
    made = making.count("outside")(reading, match)
    return replace(made, total=True) if isinstance(made, Found) else None


def _have_not(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many have not done what was told of others before."""
    if _OTHERS_DID.search(match.string[: match.start()]) is None:
        return None
    return _neither(reading, match)


_OTHERS_DID = re.compile(r"\b(?:signed|ratified|acceded|joined|party|parties)\b")


LEFT_OUT: tuple[Rule, ...] = (
    rule(
        "of which so many have not ratified",
        rf"{{N}} of (?:which|whom|them|these|those) {_UNDONE}",
        _signers_left,
        "124 states have joined it, 12 of which still have to ratify",
    ),
    rule(
        "so many of so many signers left",
        rf"<N\d+> (?:out )?of (?:the |its |all )*(?:<H\d+> )*(?P<n><N\d+>) (?:remaining |current )?{_SIGNER}(?: (?:of|to) {{U}})?,? (?:that |which |who )?{_UNDONE}(?: {{U}}| it)? (?:are|come|belong|lie)\b",
        _all_signers_left,
        "Nine of the 13 signatories that have yet to ratify the Convention are in Africa",
    ),
    rule(
        "of the so many outside",
        r"^(?:of|among) (?:the |its |all )*(?:<H\d+> )*(?P<n><N\d+>) (?:non-?(?:states? )?parties|non-?signatories|non-?members|hold-?outs|(?:states|countries|nations) (?:outside|not party))(?: (?:to|of) {U}| {U})?,",
        _left_outside,
        "Of the four non-parties, two have said that they will join",
    ),
    rule(
        "so many signers remain",
        r"(?:(?:^|[;,:] |\band )(?:only |still )?{N} signator(?:y|ies)(?: states| countries)? remain(?:s|ed)?(?=[.,;]|$)|\bthere (?:still )?remain(?:s)? (?:only |just |still )?(?:<H\d+> )*(?P<m><N\d+>) signator(?:y|ies)(?: states| countries)?)",
        lambda r, m: making.count_of("signatory", "n" if m.group("n") else "m")(r, m),
        "There remain 12 signatories",
    ),
    rule(
        "the others are signatories",
        rf"\bthe (?:other|remaining|last) {{N}} (?:{STATES} )?(?:are|remain) (?:only |still |merely |just )*signator(?:y|ies)\b",
        making.count("signatory"),
        "The other 12 are signatories",
    ),
    rule(
        "so many states remain signers",
        rf"{{N}} (?:{MORE} )?{STATES} (?:remain|are still|are only|are merely|are just) (?:only |merely |just )?signator(?:y|ies)\b",
        making.count("signatory"),
        "12 states remain signatories only",
    ),
    rule(
        "signers left to ratify",
        rf"{{N}} {_SIGNER} (?:(?:that|which|who) (?:are|remain) )?(?:left|remaining|still|yet|outstanding) to ratify",
        _signers_left,
        "There are 12 signatories left to ratify",
    ),
    rule(
        "have signed and are still to ratify",
        rf"{{N}} (?:{MORE} )?{STATES} (?:{HAVE} )signed(?: it| {{U}})?,? (?:but|and|yet) (?:are|have) (?:still|yet) to (?:ratify|complete ratification|become (?:states )?parties)",
        making.count("signatory"),
        "12 states have signed the Convention but are still to ratify",
    ),
    rule(
        "signers that have not ratified",
        rf"(?<!\bof the )(?<!\bof )(?<!\bof all )(?<!\bof its )(?<!\bof these ){{N}} (?:{MORE} |current |of the )?{_SIGNER}(?: (?:of|to) {{U}})?,? (?:that |which |who )?{_UNDONE}",
        _signers_left,
        "Only 12 signatories have not ratified the Convention yet",
        "the nine countries that signed it have still not ratified",
    ),
    rule(
        "neither signed nor ratified",
        rf"{{N}} (?:{MORE} )?(?:{STATES}{ASIDE}|of them|members)?(?: (?:that|which|who))? ?(?:have|has|had) (?:still |so far )?(?:neither signed (?:it |{{U}} )?nor (?:ratified|acceded(?: to)?|joined)|(?:not|never) (?:yet )?(?:either )?signed (?:or|nor) (?:ratified|acceded(?: to)?|joined)){THE}{ELSE}",
        _neither,
        "Only nine states have neither signed nor acceded to the Convention",
    ),
    rule(
        "signatures that await ratification",
        r"{N} (?:signatures?|signatories|signatory states|states|countries) (?:(?:that|which|who) )?(?:are |is |still )*(?:pending|awaiting|without|short of|yet to complete) ratification\b",
        _signers_left,
        "112 ratifications and 12 signatures pending ratification",
    ),
    rule(
        "neither party nor signatory",
        rf"{{N}} (?:{MORE} )?(?:{STATES}|of them)(?: (?:that|which|who))? (?:are|is|were|remain) neither (?:a )?(?:states? )?(?:part(?:y|ies)|members?|signator(?:y|ies)) n?or (?:a )?(?:signator(?:y|ies)|(?:states? )?part(?:y|ies)|members?)",
        _neither,
        "A total of 100 states are neither party nor signatory to it",
    ),
    rule(
        "the number of those outside is down to n",
        r"\b(?:number|list|total|tally) of "
        r"(?=(?:(?!<N)[^.;])*?\b(?:not|outside|outsiders|non-parties|hold-?outs|yet to|reduced|down|fallen|cut|shrunk|dropped)\b)"
        rf"(?:{STATES}|un members|non-parties|hold-?outs|outsiders)(?: (?:still |yet )?(?:not (?:yet )?part(?:y|ies)|outside|that (?:have|are|remain) (?:still )?(?:not|outside|yet to)(?: yet)? ?(?:joined|ratified|acceded|sign(?:ed)?|part(?:y|ies)|join|ratify)?))?(?: (?:to|of) {{U}}| {{U}})? (?:(?:is|was|has|had|stands|been|now|thus|then) )*(?:reduced|down|fallen|cut|shrunk|dropped|come)?(?: down)? ?(?:to|at) {{N}}",
        _left_outside,
        "The number of States not Party to the Convention is now reduced to five",
    ),
    rule(
        "reduced to n the number of those outside",
        rf"\b(?:reduc(?:es|ed|ing)|cut(?:s|ting)?|bring(?:s|ing)?|brought|lower(?:s|ed|ing)) (?:down )?to (?:only |just )?{{N}} the (?:number|list|total) of (?:{STATES}|un members) (?:not (?:yet )?part(?:y|ies)|outside|that (?:have|are|remain) (?:still )?(?:not|outside|yet to))",
        _left_outside,
        "This has reduced to seven the number of States that have not yet joined the Convention",
    ),
    rule(
        "leaving n outside",
        rf"\bleav(?:es|ing) (?:only |just |<H\d+> )*(?P<n><N\d+>) (?:{MORE} )?(?:{STATES}|un members)(?: (?:(?:that|which|who) (?:have|are|remain) (?:still )?(?:not|outside|yet to)|outside|not (?:yet )?part(?:y|ies)|still to|yet to|without))",
        _left_outside,
        "Angola will join the Convention, leaving only four countries that have not become members",
    ),
    rule(
        "so many have not",
        rf"{{N}} (?:{MORE} )?{STATES}{ASIDE} (?:have|has) not(?=[.,;:]|$)",
        _have_not,
        "One state has signed but not ratified the treaty, while 32 UN states have not",
    ),
)
