"""English words by which figures, days and states are read that no rule takes up."""

from __future__ import annotations

import re

from servanda.claiming.english import amounts
from servanda.claiming.english.dates import MONTHS
from servanda.claiming.english.duties import hinted
from servanda.claiming.english.duties.votes import BALLOT
from servanda.claiming.english.state_hints import STATES
from servanda.claiming.hinting.hints import Hints

_STATE = r"(?:states?|countries|country|nations?|governments?|members?|capitals)"

HINTS = Hints(
    states=STATES,
    amounts=amounts.AMOUNTS,
    counted=re.compile(
        rf"^ (?:(?:of (?:the|these|those|which|whom|them)|un|eu|member|sovereign|other|more|further|additional|new|current|total|full|different|"
        rf"african|european|pacific|caribbean|<G\d+>|<O\d+>) ?)*(?:{_STATE}\b|states? part|parties|signator|signatures?|ratif|accessions?|"
        r"instruments?|deposit|(?:the )?number of |(?:have|had|has|having) (?:\w+ ){0,2}(?:sign|ratif|join|acced|deposit|become|done so)|(?:are|were) (?:\w+ ){0,4}part|still |remain)|"
        rf"^ of (?:them|these|those|which|whom)\b(?! {amounts.THINGS})|^ <G\d+>"
    ),
    counting=re.compile(
        r"\b(?:sign(?:ed)?|ratif\w+|joined|endorsed|acceded to|parties|signatories|signatures|ratifications|accessions|states|membership|members|total|number|tally|count)\b"
        r"(?: (?:\w+|<[TCS]\d+>)){0,8}? ?(?:by|to|at|is|are|was|were|stands? at|reach\w*|:|=|-|\||\() ?(?:now |only |just |already |a total of |some |<H\d+> )*$"
    ),
    senses=(
        (
            "signatory",
            re.compile(
                r"signed (?:it )?but|not (?:yet )?ratif|yet to ratify|without ratifying|signed only|signator|(?:yet|still) to (?:ratify|join|become|accede|complete)"
            ),
        ),
        ("signed", re.compile(r"\bsign(?:ed|ing|s)?\b|signature|signator")),
        ("ratified", re.compile(r"ratif|consent|deposit")),
        (
            "parties",
            re.compile(
                r"states? part|\bpart(?:y|ies)\b|\bbound\b|\bmembers?\b|membership|participa|\btake part\b|\bits ranks"
            ),
        ),
        (
            "joined",
            re.compile(
                r"\bjoin|\bacced|commit|endors|signed up|adher|support|on board|unit|accepted (?:\w+ ){0,2}obligations"
            ),
        ),
        ("acceded", re.compile(r"acce(?:ded|ssion)")),
        (
            "outside",
            re.compile(
                r"outside|\bstay(?:s|ed|ing)? out|not (?:yet )?(?:signed|joined|part)|not yet (?:states? part|a (?:state )?party|members?)|non-|neither|remain|absent|have not|has not|not party"
            ),
        ),
    ),
    events=(
        (
            "adopted",
            re.compile(
                r"\badopt|\bconclu|\bagreed\b|\bfinali[sz]|\bpassed\b|\bapproved\b|\bcreat|\bdrafted|\bborn\b|\bnegotiated (?:an? |in )|\bdublin conference|diplomatic conference"
            ),
        ),
        (
            "opened",
            re.compile(
                r"\bopen(?:ed|ing|s)?\b|\bsign(?:ed|ing)?\b|signature|signator|\bin ottawa\b|\bavailable for\b"
            ),
        ),
        (
            "entered_into_force",
            re.compile(
                r"\bforce\b|\beffect\b|\bbinding\b|\bbinded\b|\blaw\b|\beffective\b|became? (?:\w+ )?law|entry-into-force|\bstarted\b"
            ),
        ),
        (
            "deposit",
            re.compile(
                r"\bratif|\bdeposit|\bacced|\baccession|\bjoin|instrument|\bpart(?:y|ies)\b|\bstate party|\badher|\bbecame\b|\baccept"
            ),
        ),
        ("signature", re.compile(r"\bsign(?:ed|s|ing|atory)?\b|signature")),
        (
            "in_force_for_state",
            re.compile(
                r"\bforce\b|\beffect\b|\bpart(?:y|ies)\b|\bstate party|\bbound\b|\bbinding\b|\bbecame\b|\bmember|\bentered into\b"
            ),
        ),
        (
            "withdrawal_notice",
            re.compile(r"withdr|denounc|\bnotif|\bnotice\b|\bleav|\bleft\b|\bexit|\bquit|\bsubmitted\b"),
        ),
        (
            "withdrawal_effective",
            re.compile(r"withdr|denounc|\bleav|\bleft\b|\bexit|\bquit|\beffect|no longer|ceased|ended"),
        ),
    ),
    periods=(
        ("stockpile", re.compile(r"destr|stock")),
        ("clearance", re.compile(r"clear|contaminat|mined|in the ground|remnants|demin")),
        ("withdrawal", re.compile(r"withdr|denounc|notice|notif|exit|leav")),
        ("entry", re.compile(r"force|effect|instrument|ratif|deposit")),
        ("initial_report", re.compile(r"report")),
    ),
    units=(
        ("years", re.compile(r"^[ -]years?\b")),
        ("months", re.compile(r"^[ -]months?\b|^ month\b")),
        ("days", re.compile(r"^[ -]days?\b")),
    ),
    needed=re.compile(
        r"\brequir|\bneed|\bnecessary|\btrigger|\bthreshold|\bmust\b|(?:enter|entry|c[ao]me|take|took|became?)[^.;]{0,40}(?:force|effect|law|binding)|instrument|milestone"
    ),
    anniversary=re.compile(
        r"^(?:[ -]years?(?:'|\b)(?: anniversary| after| since| of| ago| on\b)|[ -](?:year )?anniversary| birthday)"
    ),
    ranked=re.compile(
        rf"^ (?:un |eu |member |signatory |african |european |<G\d+> )*(?:{_STATE}|states? part|part(?:y|ies)\b|signator|signature|ratif|accession|"
        r"instrument|to (?:ratify|join|sign|accede|deposit|become|do so)|treaty)"
    ),
    listing=re.compile(
        r"(?<!meeting of )(?<!meeting of the )(?<!conference of )\b(?:parties|(?<!meeting of )(?<!meeting of the )states? part(?:y|ies)|signatories|signator(?:y|ies)|ratified|ratifying|ratifications?|signed|signing|joined|joining|acceded|members|"
        r"outside|non-|not (?:yet )?(?:part|sign|join|ratif)\w*|shunned|absentees|becoming part(?:y|ies)|accession|party)\b[^.;]{0,90}?"
        r"(?:includ\w+,?|such as|like|among them,?|namely|notably|are|is|were|:|-|\(|by|of|for) ?(?:the |and |\W)*$"
    ),
    doing=re.compile(
        r"^(?:'s?|,)?(?: (?!not\b)(?:[\w'-]+|<[TCH]\d+>)){0,8}?,? (?:has |have |had |which |who |that |both |all |also |never |not |yet |is |are |was |were |still |already |n't |"
        r"now |a |the |among |one |of |for |upon |on |by |its |their |<[TC]\d+> )*(?:sign(?:ed)?|joining|signing|ratifying|acceding|becoming|ratified|ratify|joined|join|acceded|accession|ratification|part(?:y|ies)|states? part(?:y|ies)|signator(?:y|ies)|outside|non-\w+)\b(?! (?:a|an|this|their|off|agreements?|declarations?|up|ceremony)\b)"
    ),
    present=re.compile(
        r"attend|participat|delegat|observer|gather|took part|taking part|present at|campaign|coalition|petition|brought together|members of the cmc"
    ),
    likewise=re.compile(r"\b(?:also|likewise|too|as well)\b"),
    as_said=re.compile(r"\bdone so\b|\bdo so\b|\bthat number\b|\bthe (?:total|number|figure)\b"),
    negation=re.compile(
        r"\bnot\b|\bnever\b|n't\b|\bneither\b|\bnor\b|\bnon-|\bno\b|\bexcept\b|\boutside\b|\bwithout\b|\brefus|\bdeclin|\bremain|\bshun|\babsent|\byet to\b"
    ),
    duties=hinted.WORDS,
    meeting=re.compile(
        r"(?P<meet>(?:(?:<O\d+>|first|second) (?:annual |formal |ever )*)?(?:meeting|conference|assembly) of (?:the )?(?:<[TC]\d+>(?:'s?)? )?(?:states?[- ]part(?:y|ies)|parties)\b|"
        r"(?:(?:<O\d+>|first|second) )?(?:review conference|revcon)\b|\d{1,2} ?msp\b|csp ?\d{0,2}\b|[1-9]rc\b|"
        r"(?:<O\d+>|first|second) (?:annual )?(?:meeting|conference|summit) (?:of|on|under) (?:the )?<[TC]\d+>|(?:nairobi|cartagena) summit\b)"
    ),
    gatherings=re.compile(
        r"(?P<intersessional>intersessional)|(?P<preparatory>preparatory (?:meeting|conference|session)|prepcom|to prepare )|(?P<regional>regional (?:\w+ )?(?:conference|meeting|seminar|workshop))|"
        r"(?P<process>process\b[^.;<]{0,40}\b(?:start|began|begun|launch|initiat)|(?:start|began|begun|launch|initiat)\w*(?:[^.;<]|<D\d+>){0,50}?\bprocess\b)|"
        r"(?P<conference>conferences?\b|meetings?\b|\bmet\b|will meet|\b(?:they|members|parties)(?: next| again| now)? meet\b|gathered|came together|convene|negotiat|talks\b|seminar|workshop|summit|session|declaration)"
    ),
    begun=re.compile(r"\b(?:open|begin|began|begun|start|kick|commenc|since|from (?:the )?$)"),
    ended=re.compile(r"\b(?:end|clos|conclu|last|until|through|finish|wrap)"),
    acting=re.compile(
        r"\bsign(?:ed|s|ing)?\b|ratif|\bacced|\bjoin|deposit|in(?:to)? force|withdr|\breport|deadline|destroy|announc|elected|adopt|birthday|founded"
    ),
    located=re.compile(
        r"(?:\b(?:in|at|to|hosted by|by) (?:the )?(?:[a-zà-ÿ' -]{3,22}, )?(?:republic of |kingdom of |city of )?(?:the )?|\((?:<D\d+>, )?(?:[a-zà-ÿ' -]{3,22}, )?)$"
    ),
    hosting=re.compile(r"(?:'s?)?,? (?:which |who )?(?:\w+ ){0,3}host"),
    presiding=re.compile(
        r"(?<!vice-)(?<!vice )\b(?:presid(?:en(?:t|cy)|es?|ed|ing)|chair(?:ed|s|ing|manship)?)\b"
    ),
    presided=re.compile(r"(?:-designate)? of (?:the )?<[TC]\d+>"),
    votings=re.compile(r"\bvot(?:e|ed|ing)\b|\bapprov|\badopt|\bpassed\b|resolution"),
    choices=(
        (
            "yes",
            re.compile(
                r"favou?r|\bsupport|\bby (?:a )?(?:(?:count|vote|margin) of )?(?=<N)|\bvoted for\b|\byes\b|\bvotes in\b"
            ),
        ),
        ("no", re.compile(r"against|oppos|\bno\b|(?<=> )to(?= <N)")),
        ("abstain", re.compile(r"abst")),
    ),
    assembly=re.compile(
        r"general assembly|\bunga\b|\bu\.?n\.? assembly|\bthe assembly (?:had |has )?(?:adopted|approved|passed|voted)\b"
    ),
    committee=re.compile(r"first committee|disarmament committee"),
    elsewhere=BALLOT.elsewhere,
    label=re.compile(r"\W*(?:date|day|dated|sealed|done|drafted|made)(?: \w+){0,2} ?[:|-]? ?"),
    that=re.compile(
        r"\W*(?:this|that|it|which) (?:will|would|falls|fell|is to|is due to|is set to|was to|is expected to|happened|occurred|took place)\b"
    ),
    banning=re.compile(r"<C\d+> (?:(?:that|which) )?(?:ban|prohibit|outlaw)(?:s|ed|ned|ning|ing)?\b"),
    subjects=(
        ("APMBC", re.compile(r"\bmines\b|landmines")),
        ("CCM", re.compile(r"cluster")),
        ("TPNW", re.compile(r"nuclear")),
    ),
    months=MONTHS,
)
