"""Whether "112 States Parties" counts all the parties, or perhaps only some: told by the words around it."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import noun
from servanda.claiming.model import EARLIER, OF_SOME, UNSURE, Found, replace
from servanda.claiming.reading import Reading

_WHOLE_BEFORE = re.compile(
    r"(?:\b(?:has|have|had|having|is|are|was|were|now|currently|today|with|to|at|totals?|totall?ing|counts?|counting|"
    r"includes?|comprises?|numbers?|unites?|gathers?|brings? together|binds|(?:several|many|most|some|all|none|few|half|majority) of|reached|reaches|still|there|its)|^|[:;|(]) "
    r"(?:the |a total of |some |only |just |our |its |all )*(?:<H\d+> )*$|^(?:<H\d+> )*$"
)
"""What stands before a figure that counts all the parties: "has 112 States Parties", "of which 89 are"."""

_WHOLE_AFTER = re.compile(
    r"^(?: worldwide| parties(?= to|[.,;])| states(?= to|[.,;])| \(?by region\)?| in total| so far| to date| today| now| (?:as of|on|by|in) <D\d+>| to (?:the |this )?<[TC]\d+>| in the world)*"
    r"(?:[.,;)]|$|,? of (?:which|whom|these|them) (?:<H\d+> )*<N|,? \(?(?:or |that is )?(?:<H\d+> )*<P\d+> of| and (?:a further |another |some |the )?(?:<H\d+> )*<N\d+> [\w-]+(?: states?| parties)?(?: to (?:the |this )?<[TC]\d+>)?(?:[.,;)]|$)| are bound)"
)
"""What follows a figure that counts all the parties: the end, another figure, a word for joining, and nothing else."""


_PAIRED = re.compile(
    r"(?:<H\d+> )*<N\d+> (?:as )?(?:states? part(?:y|ies)|part(?:y|ies)|signator(?:y|ies)|ratifications|signatures|signatory states|states? signatories|ratifying (?:states|countries))(?: to (?:the )?<[TC]\d+>)?(?:,|,? and|;|,? plus|,? with|,? alongside|,? as well as|,? while) (?:a further |another |the |there (?:are|were) |it has |still )*(?:<H\d+> )*$"
)

_OF_A_TOTAL = re.compile(
    r"\b(?:joined|signed up|on board|committed to)(?: (?:to |on )?(?:the |this )?<[TC]\d+>)?(?: so far| to date)?(?: [–—-]{1,2}|:) $"
)
"""A total and a dash, behind which its parts stand: "124 states have joined - 112 States Parties and 12 signatories"."""

PRESENT = re.compile(
    r"\b(?:attend|participat|represent|delegat|observer|gather|took part|taking part|present at|spoke|hosted|sponsor|reported|submitted|workshops?\b|seminars?\b)"
)
"""Words by which a figure may count those present at a meeting, or those that reported."""

_FEW = 20
"""Fewer "parties" than this may be those of a parliament or a conflict."""

_DOING = re.compile(
    r"(?: and <N\d+> [\w-]+(?: states?)?)? (?:still |now |also |already |yet )*(?:have|has|had|hold|holds|held|are|were|with|(?:that|who|which)(?! (?:have|had|has|are|were) (?:not|yet|still)\b)|report\w*|retain\w*|"
    r"declar\w*|remain\w*|continue\w*|submitted|attended|participat\w*|spoke|took|destroy\w*|complet\w*|request\w*|face)\b"
)
"""What only some of the parties do: "35 parties have destroyed their stocks"."""


_ALL_THE = re.compile(r"\b(?:the|all|its|our) (?:<H\d+> )*$")


_EACH_AS = re.compile(r"<N\d+> as ")
"""What a total is divided into: "120 states, 106 as States Parties and 14 as signatories"."""

_THE_PARTIES = re.compile(r"\bthe (?:<H\d+> )*<N\d+> states?[- ]parties (?:to|of) (?:the |this )?<[TC]\d+>$")
_NOW = re.compile(r"^(?: (?:are|have|must|should|need|continue|remain|include)\b|[.,;)]|$)")
"""All of them, and at present: "the 100 States Parties to the Convention are"."""


_ASKED_FOR = re.compile(
    r"\b(?:requir(?:es?|ed|ing)|needs?|needed|needing|necessary|takes|took|threshold of|minimum of|trigger(?:s|ed)?(?: by| point of| at)?|upon|of the|until) "
    r"(?:the |at least |a total of |required |needed )?(?:<H\d+> )*$"
)
_ASKED_FOR_BEHIND = re.compile(
    r"(?: of which)? (?:(?:are|is|were|was) )?(?:needed|required|necessary|to (?:enter|trigger|bring|come|take|become))\b"
)
"""Words beside a figure by which a treaty asks for as many."""


_REACHED = re.compile(
    r"\b(?:[Ww]hen|[Aa]fter|[Ww]ith|[Oo]nce|[Aa]s) [^;:.]*, [^,;:.]*\b(?:reached|hit|passed|got to|rose to) (?:<H\d+> )*$"
)
"""A figure that was reached when something else was: "when Palau joined in 2016, it reached 100 States Parties"."""


_WOULD_BE = re.compile(
    r"(?:ratifications?|accessions|(?:country )?signatures?)(?: (?:more|to it))?,? (?:would|could|might|should|will|may|must|can)\b"
)
"""What is wished for: "another 20 ratifications would be welcome"."""


_HAS = re.compile(r"\b(?:has|have|had|counts?) (?:now |only |<H\d+> )*$")


def parties(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many parties there are; or, where the words do not clearly count all of them, perhaps only some."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    if _ASKED_FOR.search(before) or _ASKED_FOR_BEHIND.match(after):
        return None  # "the treaty requires 50 ratifications"
    if _WOULD_BE.match(match.group("v") + after):
        return None
    if after.startswith(":") and _HAS.search(before) is None:
        return None  # the label of the figure behind it: "Signatories: 165 Parties: 193"
    clear = "total of" in match.group() or after.startswith((" are bound", " are legally bound"))
    if not clear and _WHOLE_AFTER.match(after) is None and _DOING.match(after) is not None:
        named = _ALL_THE.search(before)
        if named is None:
            return making.count("some of the parties")(reading, match)  # type: ignore[return-value]
    made = making.count(noun(match.group("v")))(reading, match)
    if clear or made is None or isinstance(made, list):
        return made if isinstance(made, Found) else None
    if _REACHED.search(before):
        return replace(made, note=EARLIER)
    # "112 States Parties and 12 signatories": the second figure counts as the first does.
    before = _OF_A_TOTAL.sub(": ", _PAIRED.sub("", before))
    if match.group("v") == "parties" and isinstance(made.value, int) and made.value < _FEW:
        return replace(made, note=UNSURE)  # of a parliament, or to a conflict
    whole = _WHOLE_BEFORE.search(before) is not None and _WHOLE_AFTER.match(after) is not None
    whole &= before.strip() != "" or not after.startswith(",")
    whole |= _EACH_AS.search(match.group()) is not None
    whole |= _THE_PARTIES.search(match.string[: match.end()]) is not None and _NOW.match(after) is not None
    whole &= PRESENT.search(match.string) is None and _IN_A_TIME.search(before) is None
    return made if whole else replace(made, note=OF_SOME)


def and_so_many(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many are party, of all or of the members of the United Nations the sentence began with."""
    made = making.count(noun(match.group("v")))(reading, match)
    if isinstance(made, Found) and _UN_MEMBERS.search(match.string, 0, match.start("n")):
        return replace(made, whole=_MEMBERS_OF_THE_UN)
    return made if isinstance(made, Found) else None


_IN_A_TIME = re.compile(
    r"\b(?:in|during|over|throughout) (?:the year )?<D\d+>(?: \w+)?(?::| [–—-]) (?:<H\d+> )*$"
)
"""A figure told behind a time, which may be of those that came in it: "it gained a lot in 2010: 23 ratifications"."""
_UN_MEMBERS = re.compile(r"\b(?:united nations|un|u\.n\.)\b[^.]{0,30}\bmembers?\b[^.]{0,12}$")
_MEMBERS_OF_THE_UN = 193
