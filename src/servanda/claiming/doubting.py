"""What speaks against taking words at their face: wishes, denials, exceptions, and figures of only some states."""

from __future__ import annotations

import re

from servanda.claiming.among_many import among_many
from servanda.claiming.counting_some import NUMBER_OF, below_another_matter, of_fewer
from servanda.claiming.making import certainty
from servanda.claiming.marks import Mark
from servanda.claiming.model import (
    EARLIER,
    OF_SOME,
    OF_THE_TREATY,
    PARTED,
    RELATIVE,
    UNSURE,
    Found,
    lately,
    replace,
)
from servanda.claiming.of_its_meetings import of_a_paper_on_it, of_its_meetings
from servanda.claiming.other_papers import of_another_paper
from servanda.claiming.planned import are_all, of_a_plan
from servanda.claiming.reading import Mention, Reading
from servanda.claiming.signed_only import went_no_further
from servanda.claiming.told_on import of_the_main_clause, paired_off, told_on_that_day
from servanda.claiming.tongue import Tongue
from servanda.claiming.under_years import below_a_year

STATED = frozenset({"count", "share", "membership", "ordinal"})
"""Kinds that say how things stand; what must be done, and by when, is another matter."""


def doubted(claim: Found, reading: Reading, match: re.Match[str], tongue: Tongue) -> Found | None:
    """A claim with the note of what may speak against it; None where it says nothing of how things stand."""
    before, after = reading.tagged[: match.start()], reading.tagged[match.end() :]
    whole = claim.what == "outside" and _OF_ALL.search(before) is not None  # "30 of the 33 states not party"
    lead = tongue.to_do.match(after)
    another = lead is not None and tongue.other_object.match(after, lead.end())
    if another and lead is not None and tongue.doing.search(match.group() + lead.group()):
        return None  # "the Caribbean states have all joined a regional plan on the treaty"
    if "<T" not in match.group() and tongue.other_generic.search(match.group() + after[:40]):
        return None  # "Norway ratified the agreement with the United States on 4 May 2017"
    clause = re.split(r"[.;:]", before)[-1]
    if claim.kind == "rule" and "<T" not in clause + match.group() and tongue.other_generic.search(clause):
        return None  # "the regional agreement will enter into force once it has 11 ratifications"
    if claim.kind == "count" and among_many(match):
        return None  # "some of the 150 countries have ratified"
    if Mark.PRESUPPOSED in claim.marks:
        return claim
    if are_all(claim):
        return None  # "33 of 197 states are not party"
    if claim.kind in STATED and (
        (tongue.wished.search(before) and not whole) or tongue.refuted.search(after)
    ):
        return None
    if claim.kind == "membership" and (
        tongue.apart.search(before) or (not claim.negated and tongue.excepted.search(before))
    ):
        return None
    if claim.kind == "share" and claim.value in ("all", "none") and tongue.excluding.search(reading.tagged):
        return None
    if (
        claim.kind in ("count", "ordinal", "date")
        and not claim.note
        and tongue.hints is not None
        and tongue.hints.paired.search(reading.tagged)
        and tongue.hints.paired.search(match.group()) is None
    ):
        return replace(claim, note=UNSURE)  # which of them goes with which, the order tells and no rule
    if claim.kind in (*STATED, "rule") and of_another_paper(reading, match):
        return None
    claim = of_a_plan(went_no_further(_of_either(claim, reading, match), reading, match), match)
    if claim.kind == "date" and not claim.note and _of_anniversary(match):
        return replace(claim, note=UNSURE)  # "the 10th anniversary of its entry into force on 1 August 2020"
    if claim.kind in _OF_STATES and claim.states and not claim.note and _of_some_treaty(match, after):
        return replace(
            claim, note=UNSURE
        )  # "in 1987 Ukraine ratified a treaty": which, the words do not tell
    if (
        claim.kind == "date"
        and not claim.note
        and claim.what in OF_THE_TREATY
        and _of_an_accord(reading, match)
    ):
        return replace(claim, note=UNSURE)  # "the accord signed in 2016 with the guerrilla"
    if claim.kind == "date" and not claim.note and of_the_main_clause(claim.what, match):
        return replace(
            claim, note=UNSURE
        )  # "it signed two days before the treaty entered into force, on 30 July"
    if claim.kind == "date" and (told_on_that_day(match) or paired_off(match)):
        return None  # "it was adopted in Dublin, the minister recalled on Friday"
    if claim.kind == "date" and of_its_meetings(claim.what, match):
        return None  # "the Second Meeting of States Parties to the Convention concluded on 16 September"
    if claim.kind == "date" and not claim.note and of_a_paper_on_it(claim.what, match):
        return replace(claim, note=UNSURE)  # "the resolution on the Convention, adopted on 5 December 2018"
    if claim.what in ("in_force_for_state", "withdrawal_effective") and _LAW.search(before):
        return None  # "the law implementing the Convention entered into force in Austria on 8 January 2008"
    if claim.what == "adopted" and claim.kind == "date" and not claim.note and _by_a_parliament(match):
        return replace(claim, note=UNSURE)  # "the Convention was adopted by the Senate on 20 July 2009"
    if claim.what == "entered_into_force" and not (claim.note or claim.states) and _THERE.search(before):
        return replace(claim, note=UNSURE)  # "Le Traité y est en vigueur depuis": in the country told before
    if claim.kind == "count" and not claim.note and (_in_a_list(reading) or below_another_matter(reading)):
        return replace(claim, note=OF_SOME)
    if claim.kind == "count" and (NUMBER_OF.search(match.group()) or tongue.totals.search(before)):
        claim = replace(claim, total=True)
    if claim.kind in ("count", "ordinal", "delta") and not claim.note:
        claim = of_fewer(claim, reading, match, tongue)
    if claim.kind == "count" and _where_it_began(match):
        return replace(claim, note=UNSURE)
    if claim.kind == "count" and _below_a_day(reading):
        return replace(claim, note=EARLIER)
    if claim.kind in ("count", "share") and not claim.note and below_a_year(reading):
        return replace(claim, note=EARLIER if claim.kind == "count" else UNSURE)
    quoted = reading.source.startswith(">", reading.start)  # a mail within a mail, of an earlier day
    if quoted and claim.kind in ("count", "membership"):
        return replace(claim, note=UNSURE)
    if claim.kind == "membership" and len(claim.states) > 1 and _EACH.search(reading.tagged, match.start()):
        return replace(claim, note=UNSURE)
    if claim.kind in ("share", "membership") and not claim.note and RELATIVE in _undated(reading):
        return replace(claim, note=UNSURE)
    if claim.kind == "count" and claim.value == 0 and claim.group is None:
        return replace(claim, note=UNSURE)
    if claim.kind == "count" and _undated(reading):
        return replace(claim, note=claim.note or EARLIER)
    alone = [item.value for item in reading.found if item.sort == "N"] == [
        claim.value
    ]  # "Mali and 163 others"
    told_before = (
        alone and not claim.parts and tongue.partial.search(before[-20:] + match.group()) is not None
    )
    if claim.kind == "count" and not claim.states and (told_before or tongue.unsure.search(reading.tagged)):
        sure = (
            claim.note in ("", OF_SOME, PARTED) and not told_before and not _INVENTED.search(reading.tagged)
        )
        return replace(claim, note=EARLIER if sure else UNSURE)
    return claim


_INVENTED = re.compile(r"\b(?:novel|film|roman|novela|película)\b")
"""Works in which figures are made up."""

_EACH = re.compile(r"<D\d+>(?:, <[DN]\d+>)*,? (?:and|y|et) (?:in |on |en |el |le )?<[DN]\d+>")
"""Days one after the other, of which each of several states has one: "signed in 2003, 2005 and 2004"."""


def _of_some_treaty(match: re.Match[str], after: str) -> bool:
    """Whether what a state did is told of "a treaty", which may be another than the one the passage is about."""
    return "<T" not in match.group() and (
        _SOME_TREATY.search(match.group()) is not None or _SOME_TREATY.match(after) is not None
    )


_LAW = re.compile(
    r"(?:^|[.;:,] |\b(?:and|but|et|mais|y|pero|when|that|que) )(?:the |its |a |an |this |la |le |l'|sa |une? |el |su )?"
    r"(?:(?:<S\d+>'?s?|(?!<)[\w-]+) ){0,3}(?:law|act|bill|legislation|decree|regulations?|ordinance|statute|"
    r"loi|décret|ordonnance|ley|decreto|norma)"
    r"\b(?![^.;]*\b(?:and|but|et|mais|y|pero) (?:the |it|la |le |el |elle|il)\b)[^.;]*$"
)
"""A law as what enters into force."""

_OF_STATES = frozenset({"date", "membership", "ordinal"})
_SOME_TREATY = re.compile(
    r"(?:^| )(?:(?:to|à|a|en) )?(?:an?|another|une?|una|otr[oa]|une? autre) "
    r"(?:(?!(?:to|of|à|de|en|a|al) )[^\W\d_]+ )?<C\d+>"
)


def _of_anniversary(match: re.Match[str]) -> bool:
    """Whether a day may be that of an anniversary and not of the event itself: "ten years after the adoption of the
    Convention, on 30 May 2018"."""
    before = match.string[: match.start()]
    return _ANNIVERSARY.search(before) is not None or (
        _YEARS_AFTER.search(before) is not None and _SET_OFF.search(match.group()) is not None
    )


_ANNIVERSARY = re.compile(
    r"\b(?:anniversar(?:y|ies)|anniversaires?|aniversarios?|jubilés?|"
    r"(?:fêt|célèbr|célébr|souffl|cumpl|celebr)[a-zéàí]+ (?:ses|sus|les|los) (?:<N\d+> )?(?:ans|años) (?:de|d'))"
    r"(?:[^.;<]|<[TC]\d+>){0,40}$"
)
_YEARS_AFTER = re.compile(
    r"\b(?:years?|decades?|century|ans?|années?|décennies?|siècle|años?|décadas?|siglo) "
    r"(?:(?:and a half|et demie?|y medio) )?"
    r"(?:after|since|on from|following|après|depuis|de|después de|después del|desde|tras)"
    r"(?: ?(?:the|its|la|le|l'|son|sa|su|el|<[TC]\d+>(?:'s?)?))*(?: |(?<='))$"
)
_SET_OFF = re.compile(r"[,(:–—] ?(?:(?:on|in|le|en|el|ce|this) )?<D\d+>$")
"""A day apart from the words before it."""


def _by_a_parliament(match: re.Match[str]) -> bool:
    """Whether those who adopted a treaty on a day are a parliament or a cabinet, told with it or right beside it."""
    before, after = match.string[: match.start()][-50:], match.string[match.end() :][:60]
    beside = re.split(r"[.;<]", before)[-1] + match.group() + re.split(r"[.;<]", after)[0]
    return _PARLIAMENT.search(beside) is not None


_THERE = re.compile(r"\by (?:est|était|sera|fut|demeure|reste)(?: \w+){0,2} $|\ballí (?:está|estaba)? ?$")
"""Words by which a treaty is in force for one state."""

_PARLIAMENT = re.compile(
    r"\b(?:parliament|senate|congress|national assembly|house of|lower house|upper house|cabinet|"
    r"council of ministers|lawmakers|deputies|senators|legislat(?:ors|ures?)|mps|seimas|sejm|riigikogu|saeima|"
    r"eduskunta|storting|riksdag|folketing|bundesrat|dáil|duma|knesset|"
    r"parlement|sénat|assemblée (?:nationale|fédérale|populaire|législative)|"
    r"assemblées législatives|députés|sénateurs|chambres?|bundestag|"
    r"conseil (?:national|des ministres|fédéral|des états|de gouvernement)|parlamento|senado|congreso|"
    r"asamblea (?:nacional|legislativa|popular|de la república)|cámaras?|cortes|diputad[oa]s|senador[ae]s|pleno|"
    r"poder legislativo|consejo de ministros)\b"
)
"""Those who adopt a treaty for their state alone, in three languages."""


def _of_an_accord(reading: Reading, match: re.Match[str]) -> bool:
    """Whether what was signed is called an accord and by no name: any two may have made it."""
    first = reading.places[match.start()]
    words = reading.source[max(reading.start, first - _JUST_BEFORE) : first + _JUST_BEFORE]
    return "<T" not in match.group() and _ACCORD.search(words) is not None


_ACCORD = re.compile(r"\b(?:accord|acuerdo|agreement|deal)\b", re.IGNORECASE)
_JUST_BEFORE = 14


def _of_either(claim: Found, reading: Reading, match: re.Match[str]) -> Found:
    """A figure of those that are bound or have only signed is of all that joined: "123 parties or signatories"."""
    more = _OR_THE_OTHER.match(reading.tagged, match.end())
    if claim.kind != "count" or claim.what not in ("parties", "signatories") or more is None:
        return claim
    end = reading.places[more.end() - 1] + 1
    return replace(claim, what="joined", end=end, text=reading.source[claim.start : end])


_OR_THE_OTHER = re.compile(
    r" (?:and/or|or|et/ou|ou|y/o|o) (?:signator(?:y states|y|ies)|signataires?|signatari[oa]s|(?:estados )?firmantes|"
    r"(?:states? |[eé]tats?[ -]|estados? )?part(?:y|ies?|es?))\b"
)


def _in_a_list(reading: Reading) -> bool:
    """Whether a figure stands at the head of an item of a list, which may be of some of the states only."""
    return (
        reading.tagged.startswith("<N")
        and _BULLET.search(reading.source[max(0, reading.start - 4) : reading.start]) is not None
        and not any(item.sort == "T" for item in reading.found)
    )


_BULLET = re.compile(r"[•*·▪◦●–—-] *$")

_OF_ALL = re.compile(r"<N\d+> (?:out )?of (?:the |its |these |those |all )*$")


def _below_a_day(reading: Reading) -> bool:
    """Whether a sentence without a day of its own stands below a line with one, which may be that of its figures."""
    own_day = any(item.sort == "D" for item in reading.found)
    return not own_day and len(reading.before) < 90 and _DATED_HEADING.search(reading.before) is not None


def _where_it_began(match: re.Match[str]) -> bool:
    """Whether a figure is the one a change began from, on a day the sentence need not give: "from 88 to 98"."""
    if match.groupdict().get("n") is None:
        return False
    before, after = match.string[: match.start("n")], match.string[match.end("n") :]
    return _FROM.search(before) is not None and _TO.match(after) is not None


_FROM = re.compile(r"\b(?:from|de|desde)(?: (?:les|los|the|quelque|unos))? (?:<H\d+> )*$")
_TO = re.compile(r"^(?: (?!<N)[\w<>'/-]+){0,8}? (?:to|à|a|hasta) (?:[\w-]+ )?(?:<H\d+> )*<N\d+>")


def _undated(reading: Reading) -> set[str]:
    """How days and months without their year are told in a sentence: each may be that of its figure."""
    told = {
        certainty(reading, item)
        for item in reading.found
        if item.sort == "D"
        and not item.relative
        and not _of_last(reading, item)
        and not _just_past(reading, item)
    }
    return told - {""}


def _just_past(reading: Reading, item: Mention) -> bool:
    """Whether a day is one of the last weeks before the document, so that its year needs no telling; or the last of its
    name, up to which a figure is counted: "as of 31 July"."""
    today, day = reading.today, item.value
    if today is None or not today.exact or not day.exact:
        return False
    last = day.day <= today.day and _AS_OF.search(reading.source[: item.start][-12:]) is not None
    return last or lately(day, today)


_AS_OF = re.compile(r"\b(?:[Aa]s (?:of|at|from)|[Aa]u|[Aa]l|[Aa] fecha (?:de|del)) (?:the |el )?$")


def _of_last(reading: Reading, item: Mention) -> bool:
    """Whether a month is told as the last of its name, "last September"."""
    return not item.value.exact and " " in reading.source[item.start : item.end]


_DATED_HEADING = re.compile(r"<D\d+>\)?:?$")
"""A line that ends with a day, which may be that of the figures below it: "Status as at 1 May 2013"."""
