"""Days on which states acted, and by which they must: "Palau ratified on 19 April 2016", "its 2021 deadline"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.newcomers import OTHER_DEEDS
from servanda.claiming.english.duties.doing import STOCKS_OR_LAND
from servanda.claiming.english.duties.limits import firmly, is_firm
from servanda.claiming.english.phrases import DID
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import doings
from servanda.claiming.making.senses import sense
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_OTHER_PAPER = re.compile(
    r"\b(?<!with )(?<!and )(?:its|the|a|an|their|his|her) (?:(?!<[SD]|instrument\b|ratification\b)(?:[\w-]+|<\w\d+>) ){0,4}?(?:reports?|requests?|declarations?|amendments?|reservations?|credentials|wreaths?|bids?|plans?)\b"
)
"""What is deposited or accepted beside a treaty."""


def _deposited(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """When an instrument was deposited; "the notice was deposited on ..." tells of the end."""
    if _OTHER_PAPER.search(match.group()):
        return None  # "deposited with the UN its article 7 report"
    if _ANOTHER_PAPER.search(match.string[: match.start()]):
        return None
    made = making.date_of("deposit", subject=True)(reading, match)
    if isinstance(made, Found) and _LEAVING.search(match.string):
        return replace(made, note=UNSURE)  # what they deposited may be that of leaving it
    return made


_LEAVING = re.compile(r"withdr|denunci|denounc|\bleav|\bquit|\bexit")
_ANOTHER_PAPER = re.compile(
    r"\b(?:notices?|notifications?|letters?|declarations?|reservations?|reports?|objections?|withdrawals?)"
    r"(?: of [\w ]{3,20})? (?:was|were|is|has been|had been) (?:\w+ly )?$"
)


def _the_latest(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of the latest; of those that have laws, or have destroyed their stocks, it is another day."""
    if OTHER_DEEDS.search(reading.before[-160:] + match.string[: match.end()]):
        return None
    return making.date_of("deposit", of_state=True)(reading, match)


ACTS: tuple[Rule, ...] = (
    rule(
        "in the year when it signed",
        r"{D},? when (?:the )?{S} (?:first )?signed(?! (?:a|an|agreements?)\b)",
        making.date_of("signature", of_state=True),
        "it goes back to 1997, when Poland signed",
    ),
    rule(
        "in the year when it ratified",
        r"{D},? when (?:the )?{S} (?:both |all |each |finally |formally )*(?:ratified|acceded|deposited|(?:submitted|handed in|filed|lodged)[^.;<]{0,20}(?:instrument|ratification))",
        making.date_of("deposit", of_state=True),
        "until 2012, when Poland ratified",
        "the threshold was reached in February 2010 when Burkina Faso and Moldova both submitted their instruments",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "withdrew on",
        r"{S},? (?:which |who )?(?:has |had |have )?(?:formally |officially |already )*(?:withdrew|withdrawn|denounced|(?P<v>exited|quit|left))(?: from)? {T} (?:on|in|as of|effective|with effect from) {D}",
        lambda r, m: making.date_of("withdrawal_effective" if m.group("v") else "withdrawal", of_state=True)(
            r, m
        ),
        "Finland withdrew from the treaty on July 10, 2025",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "listed under the day they acted on",
        r"^\W*(?P<v>signed|ratified|acceded|joined)(?: it)? (?:on|in) {D}: ?(?:the )?{S}",
        lambda r, m: making.date_of(
            {"signed": "signature", "joined": "joined"}.get(m.group("v"), "deposit"), of_state=True
        )(r, m),
        "Ratified on 20 September 2017: Guyana, Holy See and Thailand.",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "its signature on",
        r"(?:{S}(?:'s?)? )?(?:after |since |of |with )(?:its |their |the )?(?:signature|signing)(?: of {U}| it)? (?:on|in) {D}",
        making.date_of("signature", subject=True),
        "The ratification comes nearly three decades after signature in December 1997",
    ),
    rule(
        "gave notice on",
        r"(?:on {D},? )(?:the )?(?:republic of )?{S} (?:has |had )?(?:given|gave|submitted|deposited|notified)[^.;]{0,50}?(?:withdraw(?:al)?|denunciation)",
        making.date_of("withdrawal_notice", of_state=True),
        "on 6 September 2024, Lithuania has given notice of its withdrawal",
    ),
    rule(
        "notified on",
        r"(?:{S}|the country|it) (?:has |had )?(?:notified|informed) (?:the )?(?:united nations|un|depositary|secretary-general)[^.;]{0,90}?(?:on |in ){D}",
        making.date_of("withdrawal_notice", subject=True),
        "The country notified the United Nations on July 10, 2025",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "the deposit was on",
        r"(?:{S}(?:'s?)? )?(?:the )?deposit(?:ing)? of (?:the|its|their) (?:instrument|ratification|accession)[^.;]{0,30}? (?:on |in ){D}",
        making.date_of("deposit", subject=True),
        "The deposit of the instrument on 12 March 2025",
    ),
    rule(
        "the latest was",
        r"(?:last|latest|most recent|newest)(?: one| state| country| ratifier| signatory| adherent| newcomer| member| state party)?(?: <G\d+>)?(?: accession| ratification| to (?:join|ratify|accede)(?: {U}| it)?)?(?: (?:prior to|before) <S\d+>)?(?: being| was| is)? (?:the |that of )?{S},? (?:in |on )?{D}",
        _the_latest,
        "The last accession was Sri Lanka in March 2018",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "the most recent to join, on",
        r"{S} (?:is|was|being) the (?:most recent|latest|last|newest)(?: state| country| one| nation)? to (?P<v>ratify|accede|join)(?: {T}| it)?,? (?:on|in) {D}",
        lambda r, m: making.date_of("joined" if m.group("v") == "join" else "deposit", of_state=True)(r, m),
        "Belarus is the most recent to join, on 3 September 2003",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "deposited on",
        r"(?:{S}(?:'s?)? )?(?:has |had |have |which |today |then |formally )*(?:deposited(?! (?:the |its |their |a |an )?(?:notice|note|letter|declaration|report|notification|document of withdrawal|instrument of withdrawal))|(?:handed in|filed|submitted|lodged|filing|depositing|submitting)[^.;]{0,25}?(?:instrument|ratification|accession|acceptance|approval))(?:(?!\b(?:said|says|told|announced|reported|statement|according|ahead of|prior to|on the eve of|before)\b)[^.;]){0,70}?(?:on |in |of |from )?{D}",
        _deposited,
        "Spain deposited its instrument on 17 June 2009",
    ),
    rule(
        "on a day a state deposited",
        r"(?:^|[;:(] ?|\band |\bbut )(?:back |early |late )?(?:on |in )?{D},? (?:both )?(?:the )?{S} (?:has |had |have |both |all |each |formally |officially )*(?:(?:deposited|handed in|filed|submitted)(?= (?:its|their|the|an|formal|official) (?:\w+ )?(?:instruments?|ratifications?|accessions?|acceptance|approval))|ratified|acceded|(?P<j>joined))",
        lambda r, m: making.date_of("joined" if m.group("j") else "deposit", of_state=True)(r, m),
        "On Tuesday April 19th, Palau deposited its ratification",
        "On 22 December 2009 both New Zealand and Belgium deposited their instruments",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "joined on",
        rf"{{S}},? {DID}joined(?: {{T}}| it)?(?: (?:as|at|in) (?:(?! and )[\w ,]){{1,40}}?)?,? (?:on |in ){{D}}",
        making.date_of("joined", of_state=True),
        "Syria joined the Chemical Weapons Convention in October 2013",
    ),
    rule(
        "ratified on",
        rf"{{S}},? {DID}(?:ratified|acceded(?: to)?|approved|accepted)(?: {{T}}| it)?(?: (?:as|at|in) (?:(?! and )[\w ,]){{1,40}}?)?,? (?:on |in ){{D}}",
        making.date_of("deposit", of_state=True),
        "The Republic of Lithuania ratified the cluster munition ban on 24 March 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "and another on",
        r"(?:ratified|acceded(?: to)?|joined)(?: {U}| it)? (?:on|in) <D\d+>,? (?:and|followed by) (?:the )?{S},? (?:on|in) {D}",
        making.date_of("deposit", of_state=True),
        "Sri Lanka acceded on 13 December 2017, and Palestine on 29 December 2017",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "the ratification was on",
        r"(?<!<O\d> )(?<!<O\d\d> )(?:{S}(?:'s?)? )?(?:instrument of (?:ratification|accession)|ratification|accession)(?: (?:of|to|for) (?:{U}|it))?(?: (?:was|is|came|being|were))?(?: deposited| filed| lodged| handed in| received| announced| marked| completed| registered| recorded| formali[sz]ed| finali[sz]ed| celebrated)?(?! with (?:joy|relief|regret|delight|applause|great|enthusiasm|concern)\b| by (?:campaign|activis|civil|ngos?|the (?:press|media|public|campaign)|survivors))(?: (?:at|with|earlier|by|on) [\w ,-]{1,50}?)?,? (?:on |in |of |dated ){D}",
        making.date_of("deposit", subject=True),
        "The instrument of accession was filed at UN Headquarters on 6 April 2016",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "and ratified on",
        r"(?:,|,? and|,? but)(?: only)? (?:then |later |subsequently |it )?(?:ratified|acceded(?: to)?|deposited [^.;<]{0,40}?)(?: it| {T})? (?:only )?(?:on|in) {D}",
        making.date_of("deposit", subject=True),
        "The United Kingdom signed on 3 December 2008, ratified on 4 May 2010",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "as the nth to ratify on",
        r"{S},? (?:which |who )?(?:was |became |had been |is )?the (?:(?:very )?first|last|latest|<O\d+>)(?: (?:\w+ )?(?:state|country|nation|government))? to (?:ratify|accede to|approve|accept)(?: {T}| it)?,? (?:on|in) {D}",
        making.date_of("deposit", of_state=True),
        "Norway became the first state to ratify the treaty on December 3, 2008",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "as the nth to sign on",
        r"{S},? (?:was |became |becomes |had been |is )?the (?:(?:very )?first|last|latest|<O\d+>)(?: (?:\w+ )?(?:state|country|nation|government))? to sign(?: {T}| it)?,? (?:on|in) {D}",
        making.date_of("signature", of_state=True),
        "Cameroon became the 104th country to sign the Convention on 15 December 2009",
    ),
    rule(
        "and became a party on",
        r"(?:,|,? and|,? but|\bthen|\bit|\bwhich)(?: only| finally| formally| officially| then| later| it)* (?:became|becomes|becoming|will become|has been) (?:a |an )?(?:full |new |formal |official )*(?:states? )?party(?: to (?:{T}|it))?,? (?:on|in|since|from|as of) {D}",
        making.date_of("deposit_or_in_force", subject=True),
        "and became a State Party on 1 November 2010",
    ),
    rule(
        "ratified by a state on",
        r"(?:was |been )?(?:ratified|acceded to) by (?:the )?{S},? (?:on|in) {D}",
        making.date_of("deposit", of_state=True),
        "The Convention was ratified by Nigeria on 28 February 2023",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "signed by a state on",
        rf"{{S}},? {DID}sign(?:ed|s)(?: {{T}}| it)?(?: (?:in|at) (?:(?!\b(?:said|says|told|hop\w+|will|would|plan\w*|ratif\w*|but|which|that)\b)[\w ,]){{1,40}}?)?,? (?:on |in ){{D}}",
        making.date_of("signature", of_state=True),
        "Lithuania signed the Convention in Oslo in December 2008",
    ),
    rule(
        "signed by somebody of a state on",
        r"{S}(?:'s?)?(?:,)?(?: [\w.]+){1,7}? signed {T} (?:on |in ){D}",
        making.date_of("signature", of_state=True),
        "U.S. Secretary of State John Kerry signed the pact in 2013",
    ),
    rule(
        "today became a signatory",
        r"{S} (?:in )?{D} (?:became a signatory|signed)",
        making.date_of("signature", of_state=True),
        "Canada today became a signatory",
    ),
    rule(
        "a state signing on",
        r"{S} signing {T} on {D}",
        making.date_of("signature", of_state=True),
        "Iraq signing the Convention on Cluster Munitions on 12 November 2009",
    ),
)

_OF_STOCKS = re.compile(r"^(?!.*(?:clear(?!\w* of)|demin)).*(?:destr|stock|arsenal)")
"""Words about the weapons a state has kept, and not about its land."""


def _any_due(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """A state's deadline: firm where the words around tell of which duty, and their one state stands in the sentence."""
    made, day = making.deadline("any")(reading, match), reading.mention(match, "d")
    about = doings.article(reading, match, STOCKS_OR_LAND) or sense(reading.before[-200:], STOCKS_OR_LAND)
    named = [item for item in reading.found if item.sort == "S"]
    alone = len(named) == 1 and len(named[0].value) == 1 and named[0].value == getattr(made, "states", ())
    alone = alone and day is not None and named[0].start < day.end
    if not isinstance(made, Found) or day is None or not about or not alone:
        return made
    return (
        doings.due(reading, match, about, day, made.states, "its own", firm=is_firm(reading, match, day))
        if about
        else made
    )


def _to_do(reading: Reading, match: re.Match[str]) -> str:
    """Stocks or land; where a sentence only says "must finish by", as the one before does."""
    said = match.group() if _WORKS.search(match.group()) else reading.before[-200:]
    return "stockpile" if _OF_STOCKS.search(said) else "clearance"


_WORKS = re.compile(r"\bclear|\bdemin|\bdestr|\bstock|\barsenal|\bland\b|\bareas\b|contaminat")


DEADLINES: tuple[Rule, ...] = (
    rule(
        "initial report due on",
        r"(?:initial|first)(?: article <N\d+>| transparency)* report[^.;]{0,40}?(?:due(?: \w+)?|\b(?:to|must|should|shall) be (?:submitted|provided|sent|delivered)) (?:on |by |before )?{D}",
        making.deadline("initial_report"),
        "Its initial transparency report will be due on 28 January 2024",
        "Its initial transparency report is to be submitted by 28 January 2024",
    ),
    rule(
        "to hand in the first report by",
        r"\b(?:must|should|shall|ha[sd] to|have to|(?:is|was|are|were|obliged|obligated|required|expected|due|needs?) to) (?:submit|provide|send|deliver|hand in|present) (?:its|the|their|an) (?:initial|first)(?: article <N\d+>| transparency)* report(?:[^.;<]|<[TC]\d+>){0,30}? by {D}",
        making.deadline("initial_report"),
        "Iraq had to submit its initial transparency report by 28 January 2024",
    ),
    rule(
        "clearance deadline",
        r"(?:{S}[^.;]{0,80}?)?article (?:4|5|<N\d+>) (?:clearance )?deadline(?: of|:| is| was)? {D}",
        lambda r, m: firmly(
            making.deadline(doings.article(r, m, STOCKS_OR_LAND) or "clearance", nameless=True)
        )(r, m),
        "a CCM Article 4 deadline of 1 August 2020",
    ),
    rule(
        "clear by",
        r"{S}[^.;]{0,60}?(?:must|has to|have to|had to|is to|needs to|undertook to|(?:obliged|obligated|required) to) (?:clear|complete|finish|find and clear)[^.;]{0,70}?(?:by|not later than|no later than|before) {D}",
        lambda r, m: firmly(making.deadline(_to_do(r, m)))(r, m),
        "Mozambique must clear its contaminated areas no later than 1 September 2021",
    ),
    rule(
        "destroy by",
        r"{S} (?:is|was|are) (?:obligated|obliged|required) to destroy[^.;]{0,50}?(?:by|not later than|no later than|before) {D}",
        firmly(making.deadline("stockpile")),
        "Oman is obligated to destroy its stocks no later than 1 February 2019",
    ),
    rule(
        "its deadline of a year",
        r"(?:{S}[^.;]{0,200}?)?(?:its|the|their) {D} (?:(?:stockpile destruction|clearance|destruction|treaty|mine clearance|article <N\d+>|<[TC]\d+>) ){0,3}deadline",
        _any_due,
        "clearance was made possible well ahead of its 2021 deadline",
        "Bulgaria asked to extend its 1 October 2019 stockpile destruction deadline",
    ),
    rule(
        "meet its deadline in",
        r"(?:{S}[^.;]{0,60}?)?(?:its|the|their) (?:[\w ]{0,40})?deadline (?:in|of|on|by) {D}",
        _any_due,
        "South Africa will meet its deadline in 2023",
    ),
)
