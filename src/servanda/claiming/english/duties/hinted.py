"""English words by which days of deadlines and of completion, and figures of the work, are read that no rule takes up."""

from __future__ import annotations

import re

from servanda.claiming.english.duties.works import MEASURES
from servanda.claiming.hinting.duty_words import DutyWords

WORDS = DutyWords(
    limits=re.compile(
        r"deadline|\btime[- ]?(?:limit|frame|line)|\bextension|\bextend|\bgranted|\bprolong|\bpostpone|\bdue\b|\boverdue|\bexpir|non-?complian|in violation|\bmissed"
    ),
    terms=re.compile(
        r"deadline|\btime[- ]?limit|\bdue date|\bextended (?:to|until)|\bexpir\w+|\bmust\b|\bobliged to\b|\bobligation to\b"
    ),
    worldwide=re.compile(r"\bworld|\bglobal|\bworldwide|\buniversal"),
    until=re.compile(
        r"\b(?:until|till|by|before|beyond|no later than|not later than|ahead of|prior to)(?: (?:the|its|end of|close of|beginning of|start of|treaty-mandated))* ?$"
    ),
    works=(
        (
            "clearance",
            re.compile(
                r"\bclear|demin|decontamin|contaminat|\bmined\b|mine-free|minefield|free (?:of|from)|remnants"
            ),
        ),
        (
            "stockpile",
            re.compile(r"stock|\bdestr(?:oy|uct)|arsenal|eliminat|get(?:ting)? rid|dispos|liquidat|scrapp"),
        ),
    ),
    done=re.compile(
        r"\bcomplet|\bfinish|\bfulfil|\bconclu\w+ (?:the |its )?(?:destr|clear|demin)|mine-free|free (?:of|from) (?:all |known )*(?:anti|land|mines|cluster)|"
        r"\b(?:the|its|their) (?:very )?(?:last|final|remaining)\b|\ball (?:of )?(?:its|their|known|remaining)\b|no longer ha[sd]|(?:entire|whole) stock|\bmet its\b|"
        r"\b(?:destroy\w*|destruction of) (?:(?:all|of|the) )*(?:its|their) (?:\w+ )?(?:stock|arsenal)"
    ),
    declared=re.compile(
        r"\bdeclar|\bannounc|\bconfirm|\breport|\bcertif|\bachiev|\bdestroyed\b|\bdisposed\b|\bcleared\b|\bend of\b|\bended\b"
    ),
    denied=re.compile(
        r"\bnot\b|n't\b|\bnever\b|\byet to\b|\bunable\b|\bfail|\bwithout\b|\bwill\b|\bwould\b|\bplan|\bexpect|\bintend|\bhope|\baim|\bshould\b|\bmust\b|\bto (?:be|get|complete|finish|destroy|clear|eliminate)\b|"
        r"\bdeadline|\bpledge|\bcommit|\bgoal\b|\btarget|\bpart of\b|\bhalf\b|\bphase|\bpartial|\bbeg[au]n|\bstart|\bcommenc|\bsome of\b|\bmost of\b"
    ),
    latter=re.compile(r"\bthe latter\b"),
    first=re.compile(
        r"\bfirst (?:\w+ ){0,3}(?:deadline|state|countr)|\bfirst\b[^.;]{0,40}deadline|\bmajority\b|\bmost\b|\bmany\b"
    ),
    more_time=re.compile(r"\bextension|\bextend|\bprolong|\bpostpon|\bmore time|\badditional"),
    at_most=re.compile(
        r"\b(?:up to|at most|not exceed\w*|no more than|not more than|maximum of|period of)\b[^.;<]{0,20}$"
    ),
    hurt=re.compile(
        r"\b(?:killed|dead|died) (?:or|and|/) ?(?:\w+ )?(?:injured|wounded|maimed)|\b(?:injured|wounded|maimed) (?:or|and) killed|\bdeaths and injuries"
    ),
    measures=MEASURES,
)
