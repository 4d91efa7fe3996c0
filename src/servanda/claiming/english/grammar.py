"""English: its rules in the order in which they are tried, and what else reading it takes.

In a pattern ``{N}`` is a number with its hedge, ``{S}`` a list of states, ``{D}`` a date, ``{G}`` a group,
``{O}`` an ordinal, ``{T}`` a treaty by name or as "the Convention"; every rule carries examples of what it finds.
"""

from __future__ import annotations

import re

from servanda.claiming.english import capitals, dates, doubts, hints, numbers, peoples, words
from servanda.claiming.english.adding import AGREEMENTS
from servanda.claiming.english.counts.afterwards import AFTERWARDS
from servanda.claiming.english.counts.among import AMONG
from servanda.claiming.english.counts.among_them import AMONG_THEM
from servanda.claiming.english.counts.annexed import ANNEXED
from servanda.claiming.english.counts.at_the_start import AT_THE_START
from servanda.claiming.english.counts.beside import BESIDE_OTHERS
from servanda.claiming.english.counts.by_group import BY_GROUP
from servanda.claiming.english.counts.by_now import BY_NOW
from servanda.claiming.english.counts.camps import CAMPS
from servanda.claiming.english.counts.counting import COUNTS
from servanda.claiming.english.counts.crowds import CROWDS
from servanda.claiming.english.counts.differences import DIFFERENCES
from servanda.claiming.english.counts.divided import DIVIDED
from servanda.claiming.english.counts.goals import GOALS
from servanda.claiming.english.counts.in_region import IN_REGION
from servanda.claiming.english.counts.left_behind import LEFT_BEHIND
from servanda.claiming.english.counts.left_out import LEFT_OUT
from servanda.claiming.english.counts.likewise import LIKEWISE
from servanda.claiming.english.counts.milestones import MILESTONES, PAIRS
from servanda.claiming.english.counts.more_counts import MORE_COUNTS
from servanda.claiming.english.counts.nobody_since import NOBODY_SINCE
from servanda.claiming.english.counts.none_of import NONE_OF
from servanda.claiming.english.counts.nth_instrument import NTH_INSTRUMENT
from servanda.claiming.english.counts.numbered import NUMBERED
from servanda.claiming.english.counts.of_the_joined import OF_THE_JOINED
from servanda.claiming.english.counts.openings import OPENINGS
from servanda.claiming.english.counts.parts import PARTS
from servanda.claiming.english.counts.past_years import PAST_YEARS
from servanda.claiming.english.counts.periods import PERIODS
from servanda.claiming.english.counts.portions import PORTIONS
from servanda.claiming.english.counts.ranking import RANKS
from servanda.claiming.english.counts.regional import REGIONAL
from servanda.claiming.english.counts.shares import SHARES
from servanda.claiming.english.counts.signed_alone import SIGNED_ALONE
from servanda.claiming.english.counts.since_a_day import SINCE_A_DAY
from servanda.claiming.english.counts.tallies import TALLIES
from servanda.claiming.english.counts.to_go import TO_GO
from servanda.claiming.english.counts.united_nations import UNITED_NATIONS
from servanda.claiming.english.counts.wanting import WANTING
from servanda.claiming.english.counts.whole_groups import WHOLE_GROUPS
from servanda.claiming.english.counts.wholes import WHOLES
from servanda.claiming.english.days.asides import ASIDES, ONE_OF_THEM
from servanda.claiming.english.days.becoming import BECOMING
from servanda.claiming.english.days.birthdays import BIRTHDAYS
from servanda.claiming.english.days.births import AGREED, BIRTHS
from servanda.claiming.english.days.bound import BOUND
from servanda.claiming.english.days.bracketed import BRACKETED
from servanda.claiming.english.days.briefly import BRIEFLY
from servanda.claiming.english.days.chronology import CHRONOLOGY
from servanda.claiming.english.days.citing import CITING
from servanda.claiming.english.days.conferences import CONFERENCES
from servanda.claiming.english.days.dating import DAYS, TO_THE_DAY
from servanda.claiming.english.days.day_first import DAY_FIRST
from servanda.claiming.english.days.deeds import DEEDS
from servanda.claiming.english.days.delays import DELAYS
from servanda.claiming.english.days.departures import DEPARTURES
from servanda.claiming.english.days.deposits import ACTS, DEADLINES
from servanda.claiming.english.days.echoed import ECHOED
from servanda.claiming.english.days.events import EVENTS, OWN_EVENTS
from servanda.claiming.english.days.gatherings import GATHERINGS
from servanda.claiming.english.days.handed_in import HANDED_IN
from servanda.claiming.english.days.handed_over import HANDED_OVER
from servanda.claiming.english.days.instruments import INSTRUMENTS, LEAVING
from servanda.claiming.english.days.lapsing import LAPSES
from servanda.claiming.english.days.leavings import LEAVINGS, RESPECTIVELY
from servanda.claiming.english.days.listed import LISTED
from servanda.claiming.english.days.most_recent import MOST_RECENT
from servanda.claiming.english.days.newcomers import NEWCOMERS
from servanda.claiming.english.days.occasions import OCCASIONS
from servanda.claiming.english.days.on_the_nth import ON_THE_NTH
from servanda.claiming.english.days.papers import PAPERS
from servanda.claiming.english.days.pending import PENDING
from servanda.claiming.english.days.received import RECEIVED
from servanda.claiming.english.days.same_year import SAME_YEAR
from servanda.claiming.english.days.so_long_after import SO_LONG_AFTER
from servanda.claiming.english.days.starting import APPLYING, STARTING
from servanda.claiming.english.days.taken_back import TAKEN_BACK
from servanda.claiming.english.days.turns import TURNS
from servanda.claiming.english.days.waiting import WAITING
from servanda.claiming.english.duties.allotted import ALLOTTED
from servanda.claiming.english.duties.backing import BACKING, GROWTH
from servanda.claiming.english.duties.ballot_lines import BALLOT_LINES
from servanda.claiming.english.duties.did_it import DID_IT
from servanda.claiming.english.duties.doing import COMPLETIONS, PUT_OFF
from servanda.claiming.english.duties.due import DUE
from servanda.claiming.english.duties.entry_terms import ENTRY_TERMS
from servanda.claiming.english.duties.extents import EXTENTS
from servanda.claiming.english.duties.finished import DONE, FINISHED
from servanda.claiming.english.duties.gathered import GATHERED
from servanda.claiming.english.duties.gone import GONE
from servanda.claiming.english.duties.later_due import LATER_DUE
from servanda.claiming.english.duties.limits import LIMITS
from servanda.claiming.english.duties.meetings import LOOSE_MEETINGS, MEETINGS
from servanda.claiming.english.duties.obliged import BANS, DUTIES
from servanda.claiming.english.duties.offices import LISTED_VOTES, PRESIDENCIES, STATE_VOTES
from servanda.claiming.english.duties.periods import PERIODS_TOLD
from servanda.claiming.english.duties.ruling import RULES_OF_THE_TREATY
from servanda.claiming.english.duties.shortly import SHORTLY
from servanda.claiming.english.duties.thresholds import THRESHOLDS
from servanda.claiming.english.duties.venues import VENUES
from servanda.claiming.english.duties.votes import VOTES
from servanda.claiming.english.duties.waits import WAITS
from servanda.claiming.english.duties.whose import WHOSE
from servanda.claiming.english.duties.works import FIGURES, LAWS
from servanda.claiming.english.layouts.boxes import BOXES
from servanda.claiming.english.layouts.profiles import PROFILES
from servanda.claiming.english.layouts.questions import QUESTIONS
from servanda.claiming.english.layouts.rosters import HEADINGS, ROSTERS
from servanda.claiming.english.layouts.tables import TABLES
from servanda.claiming.english.members.absentees import ABSENTEES
from servanda.claiming.english.members.acting import MEMBERS
from servanda.claiming.english.members.alone import ALONE
from servanda.claiming.english.members.came_in_time import CAME_IN_TIME
from servanda.claiming.english.members.echoes import ECHOES
from servanda.claiming.english.members.exceptions import COMPANY, EXCEPTIONS, GROUPS, WORLD
from servanda.claiming.english.members.first_few import FIRST_FEW
from servanda.claiming.english.members.firsts import FIRSTS
from servanda.claiming.english.members.in_brief import IN_BRIEF
from servanda.claiming.english.members.outstanding import OUTSTANDING
from servanda.claiming.english.members.remaining import REMAINING
from servanda.claiming.english.members.speaking import SPEAKING
from servanda.claiming.english.members.standing import STANDING
from servanda.claiming.english.members.staying_out import STAYING_OUT
from servanda.claiming.english.members.taking_part import TAKING_PART
from servanda.claiming.english.members.tempted import TEMPTED
from servanda.claiming.english.members.two_treaties import TWO_TREATIES
from servanda.claiming.english.members.welcomed import WELCOMED
from servanda.claiming.english.treaties import TREATIES
from servanda.claiming.grammar import Rule
from servanda.claiming.tongue import Tongue

RULES: tuple[Rule, ...] = (
    *TABLES,
    *BOXES,
    *PROFILES,
    *BRACKETED,
    *QUESTIONS,
    *ANNEXED,
    *ALONE,
    *TWO_TREATIES,
    *EXCEPTIONS,
    *WORLD,
    *WHOLE_GROUPS,
    *OPENINGS,
    *OF_THE_JOINED,
    *ONE_OF_THEM,
    *DIVIDED,
    *BESIDE_OTHERS,
    *AMONG,
    *AMONG_THEM,
    *UNITED_NATIONS,
    *PORTIONS,
    *REGIONAL,
    *IN_REGION,
    *BY_GROUP,
    *PARTS,
    *SHARES,
    *LEFT_BEHIND,
    *SINCE_A_DAY,
    *PAST_YEARS,
    *PERIODS,
    *MILESTONES,
    *EXTENTS,
    *ENTRY_TERMS,
    *PERIODS_TOLD,
    *DUE,
    *WHOSE,
    *ALLOTTED,
    *LATER_DUE,
    *LIMITS,
    *DUTIES,
    *THRESHOLDS,
    *GOALS,
    *TO_GO,
    *WANTING,
    *WAITS,
    *RULES_OF_THE_TREATY,
    *TO_THE_DAY,
    *DELAYS,
    *BIRTHDAYS,
    *LAPSES,
    *BALLOT_LINES,
    *GROWTH,
    *VOTES,
    *BACKING,
    *STATE_VOTES,
    *LISTED_VOTES,
    *GONE,
    *DID_IT,
    *DONE,
    *COMPLETIONS,
    *FINISHED,
    *SHORTLY,
    *PUT_OFF,
    *LAWS,
    *VENUES,
    *GATHERED,
    *GATHERINGS,
    *MEETINGS,
    *PRESIDENCIES,
    *PAIRS,
    *NOBODY_SINCE,
    *NONE_OF,
    *SPEAKING,
    *FIRST_FEW,
    *NUMBERED,
    *NTH_INSTRUMENT,
    *RANKS,
    *DIFFERENCES,
    *LEFT_OUT,
    *SIGNED_ALONE,
    *AT_THE_START,
    *BY_NOW,
    *LIKEWISE,
    *CROWDS,
    *TALLIES,
    *WHOLES,
    *MORE_COUNTS,
    *COUNTS,
    *AFTERWARDS,
    *GROUPS,
    *ASIDES,
    *ECHOED,
    *ON_THE_NTH,
    *SO_LONG_AFTER,
    *SAME_YEAR,
    *MOST_RECENT,
    *NEWCOMERS,
    *OCCASIONS,
    *TAKEN_BACK,
    *DEPARTURES,
    *LEAVING,
    *LEAVINGS,
    *HANDED_OVER,
    *HANDED_IN,
    *RECEIVED,
    *PAPERS,
    *RESPECTIVELY,
    *CHRONOLOGY,
    *BRIEFLY,
    *PENDING,
    *WAITING,
    *BOUND,
    *BIRTHS,
    *AGREED,
    *IN_BRIEF,
    *CAME_IN_TIME,
    *OUTSTANDING,
    *REMAINING,
    *TAKING_PART,
    *TEMPTED,
    *WELCOMED,
    *STAYING_OUT,
    *ECHOES,
    *TURNS,
    *DAYS,
    *OWN_EVENTS,
    *EVENTS,
    *STARTING,
    *APPLYING,
    *CITING,
    *INSTRUMENTS,
    *DAY_FIRST,
    *ACTS,
    *DEEDS,
    *BECOMING,
    *LISTED,
    *BANS,
    *DEADLINES,
    *CAMPS,
    *ABSENTEES,
    *STANDING,
    *ROSTERS,
    *MEMBERS,
    *COMPANY,
    *FIRSTS,
    *LOOSE_MEETINGS,
    *CONFERENCES,
    *FIGURES,
)
"""Shares come first: "22 of the 28 NATO members" is no count of 22. What states do to carry a treaty out comes before
counts of parties: "29 States Parties have destroyed" is no count of all."""


ENGLISH = Tongue(
    code="en",
    treaties=TREATIES,
    generic=words.GENERIC,
    topics=words.TOPICS,
    number_words=numbers.NUMBER_WORDS,
    number=numbers.number,
    ordinals=numbers.ORDINAL_WORDS,
    ordinal=numbers.ordinal,
    months=dates.MONTHS,
    dates=dates.DATES,
    ago=dates.AGO,
    units=dates.UNITS,
    moments=dates.MOMENTS,
    beside=dates.BESIDE,
    lead="in ",
    passing=words.PASSING,
    weekday=dates.WEEKDAY,
    weekdays=dates.WEEKDAYS,
    parts=dates.PARTS,
    hints=hints.HINTS,
    states=(*words.STATES, *peoples.GOVERNMENTS),
    peoples=peoples.PEOPLES,
    capitals=capitals.CAPITALS,
    acting=capitals.ACTING,
    hedges=words.HEDGES,
    groups=words.GROUPS,
    joiners=r"(?:,|, and|and|nor|, nor|&|, as well as|as well as|,? and the|, the|the|/|or|, or)( the)?",
    rules=RULES,
    agreeing=AGREEMENTS,
    headings=HEADINGS,
    other_thing=doubts.OTHER_THING,
    doing=doubts.DOING,
    to_do=doubts.TO_DO,
    other_object=doubts.OTHER_OBJECT,
    other_generic=doubts.OTHER_GENERIC,
    unreal=doubts.UNREAL,
    predicates=re.compile(
        r"(?:munitions|treaty|convention) status\b|newcomer|hammered out|thrashed out|worked out|ironed out|newest|came from|"
        r"\d ?[-–] ?\d\d? (?:january|february|march|april|may|june|july|august|september|october|november|december)|"
        r"sign|ratif|sealed|\bdone (?:at|in)\b|\bmade in\b|join|acced|accession|part(?:y|ies)|force|effect|adopt|deposit|withdr|denounc|deadline|bound|(?<!re)member|vote|"
        r"destroy|report|outlaw|prohibit|banned|commit|open|notif|meeting|first|conclu|conference|process|\btalks\b|\bmet in\b|instrument|law\b|start|board|include|"
        r"\bnames? to\b|support of|participants|threshold|opted out|condition|trigger|needed|required|years (?:since|after)|clear|bec[ao]me|binding|destruct|drawn up|approved by|stay|\d-(?:nation|state|country|strong)|\([ar]\)|\d\d?(?:st|nd|rd|th)\b|\d \w{3} \d\d|\d\.[01]\d\.\d\d|filed|"
        r"abstain|abstention|\dmsp|review conf|enacted|legislat|square met|missed|hectare|\bkm2|\$|"
        r"declar|drafted|fulfil|complet|hold[- ]?out|reject|shunned|entered into|they are\b|handed|leave|leaving|left|"
        r"quit|remain|agreed|negotiat|renounc|endors|outside|non-|belong|million|casualt|kilomet|hectare|accept|adher|"
        r"passed|finali[sz]|unit(?:es|ing)|gather|gained|notice|notif|no longer|clean up|attract|drawn|garner|"
        r"dates? (?:from|back)|\bborn\b|came into|\bbinds\b|part of|approv|oppos|boycott|spurn|absen|missing|lacks?\b|kept (?:away|aloof)|"
        r"annex|aboard|dig up|extension|to remove |kept out|subscrib|\bbinds?\b|"
        r"\b(?:has|have)[.,;]|\bas (?:has|have) |has not[.,;]|have not[.,;]|"
        r"is not[.,;]|are not[.,;]|\bf[ae]lls? on\b|\bbl[eo]ws? up\b|detonat|done so|do so|n.t either|\bnor (?:has|have|is|are|did)\b|"
        r"so (?:is|are|has|have) |"
        r"(?:number|figure|total|tally|count) (?:has|stands|is|now|to)|stands? at|anniversary|unts\b|u\.n\.t\.s|"
        r"the (?:19|20)\d\d [a-z]|ha(?:s|ve) applied|appl(?:y|ies) to|(?:agreement|consensus) on\b|years since|years ago|(?<!the )years of\b|years on\b|decade|"
        r"countdown|eliminat|get rid|favou?r|obligation|against:|granted|announc|stockpile of|killed or|"
        r"injured or|\boccur on\b|\bhappen on\b|, in since\b|come on board|\bis in since\b|\||departure|"
        r"(?:treaty|convention|pact) (?:of|with|between|among|uniting) |\bneeds\b|call(?:s|ed) for|"
        r"years more|more years|\((?:19|20)\d\d\)|presid|stayed out|\bexits?\b|(?:done|did) neither|\bfollow(?:s|ed)?(?: suit)? on\b|"
        r"on board|demin|dispos(?:ed|al)|scrapp|liquidat|\blatest\b|\bnewest\b|most recent|\bnumber \d|"
        r"\bno\. ?\d|must (?:go|be)|\bneither\b|\bamong (?:them|those|these)|\bone of (?:them|those|these)|\balso in\b|"
        r"\bfollows? on|to go\b|\bmore (?:and|then)\b|\bwho (?:is|are)\b|\bnot in\b|\bstill out\b|"
        r"pen to paper|\b(?:is|are|be|was|were|been|stocks?|stockpiles?|all) gone\b|\bbl(?:ew|ows?|own) up\b|dismantl|burned|finish|ha(?:s|ve) (?:to (?:go|be)|until\b)|"
        r"\bfollow(?:ed|s)\b|plenary|(?:conference|meeting)s of|\bcame in\b|outlawed|\d[-–]\d{1,2}[-–]\d|"
        r"until we (?:reach|get|have)\b|(?:today|now|currently),? (?:there are|we (?:are|have)|it (?:has|counts|is)|they (?:are|number)) (?:now |already )?\d|(?:each|per|by|every) year\b|general assembly:|\bunga:|years? old\b|\bturn(?:s|ed|ing)? (?:\d|[a-z]+ (?:today|this|years?)\b)|"
        r"\b(?:back|support|endors)(?:ed (?:by|the|this)|ing of)\b|"
        r"\b(?:is|are) (?:now |still |already )?(?:in|out)\b|\b(?:in|out) ?:|\byrs\b|years for|"
        r"[ (](?:yes|no)\b[,.;)]|"
        r"\bcame (?:next|later|after|second|third|last)\b|\b(?:then|next) (?:came|followed|was|were)\b|\bso (?:did|had)\b|"
        r"\b(?:did|done) (?:the same|likewise)\b|\bbeen (?:one|a party) since\b|\bthe (?:former|latter)\b|"
        r"\bdid (?:so|it)\b|\bmeet in\b|\bdone (?:so|it)\b|\bgoes on \w+\.? \d|\bgoes on \d|\b(?:out|gone) on\b|\bpulling out\b",
        re.IGNORECASE,
    ),
    bare=re.compile(
        r"^\W*(?:non[- ]?)?(?:signatory|states?[- ](?:not )?party)\W*$|"
        r"\bnot (?:yet )?(?:become|joined|signed|ratified|acceded)\b|\bfirst time\b|\bthe (?:only|last)\b|\b(?:state|party|one|nobody|country) has (?:ever |yet )?(?:withdrawn|left)\b|\b(?:notified|informed) the\b|"
        r"^\W*(?:a\W{1,2})?(?:(?:yes|no|not yet)\b\W|(?:it|they) (?:has|have|did|does|is|are)(?:\W| not\W))"
    ),
    belonging=doubts.BELONGING,
    some=doubts.SOME,
    once=doubts.ONCE,
    excepted=doubts.EXCEPTED,
    wished=doubts.WISHED,
    standing=doubts.STANDING,
    unsure=doubts.UNSURE,
    totals=doubts.TOTALS,
    bygone=doubts.BYGONE,
    past=doubts.PAST,
    refuted=doubts.REFUTED,
    refuting=doubts.REFUTING,
    partial=doubts.PARTIAL,
    excluding=doubts.EXCLUDING,
    parted=doubts.PARTED,
    leaving=doubts.LEAVING,
    apart=doubts.APART,
    perfect=doubts.PERFECT,
    literals=re.compile(
        r"cluster|mine[- ]ban|land[- ]?mine|anti-?personnel|ottawa|arms trade|conventional weapons|chemical weapons|nuclear|"
        r"convention|treat(?:y|ies)|pact\b|accord|\bCCM\b|\bATT\b|\bCCW\b|APMBC|TPNW|CTBT|\bCWC\b|ENMOD|kinshasa|signator|ratif|states? (?:not )?part(?:y|ies)|protocol",
        re.IGNORECASE,
    ),
)
