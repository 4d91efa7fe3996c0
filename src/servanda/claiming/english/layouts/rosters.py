"""What heads a list of states: "States Parties (110)", "Signatories yet to ratify:"."""

from __future__ import annotations

from servanda.claiming.rosters import heading, rosters

_ALL = r"(?:the |list of (?:the )?|all (?:the )?|current |full list of )*"
_STATES = r"(?:states|countries|nations|governments)"
_WHO = rf"{_STATES}(?: that| which| who)?(?: have| had| are)?(?: already| now| also)*"
_NOT_RATIFIED = r"(?:not (?:yet )?ratified|yet to ratify|still to ratify|never ratified)"
_FOLLOWING = rf"\b(?:following|these)(?: <N\d+>)? {_STATES}(?: that| which| who)?(?: have| had| are)?(?: already| now| also)*"

_ARE = r"(?: (?:in|on) <D\d+>)?(?: so far| to date| already)? (?:are|were|include)"

_DUE = r"(?:states? part(?:y|ies)\W+|country\W+|current |next |extended )*"
_BY = r"(?: \(?article <N\d+>\)?)?(?: \w+)? deadlines?(?: (?:of|for) (?:the )?states parties)?(?: (?:under|of|in|<H\d+>) (?:article <N\d+> of )?{U})?"

HEADINGS = (
    heading("clearance", rf"{_DUE}(?:mine )?clearance{_BY}", way="alone", day="deadline"),
    *(
        heading(
            what,
            rf"{_DUE}(?:(?:<N\d+>|[a-z]+)-year )?deadlines? (?:for|of|to) (?:the )?{work}(?: \(?(?:(?:under|<H\d+>) )?article <N\d+>\)?)?(?: (?:under|of|in|<H\d+>) (?:article <N\d+> of )?{{U}})?",
            way="alone",
            day="deadline",
        )
        for what, work in (
            (
                "clearance",
                r"(?:(?:mine |land )?clearance|clear(?:ing)?(?: (?:\w+ )?(?:land|areas|mines))?|demin(?:e|ing))",
            ),
            ("stockpile", r"(?:(?:stockpile )?destruction|destroy(?:ing)? (?:\w+ )?(?:stocks?|stockpiles?))"),
        )
    ),
    heading("stockpile", rf"{_DUE}stockpiles?(?: destruction)?{_BY}", way="alone", day="deadline"),
    heading(
        "initial_report",
        rf"(?:{_STATES}|states? part(?:y|ies)) with (?:overdue|late|outstanding|missing) (?:(?:initial|first|article <N\d+>|transparency|<O\d+>|<[TC]\d+>) )+reports?(?: \((?:as of|as at) <D\d+>\))?",
        way="alone",
        day="deadline",
    ),
    heading(
        "clearance", rf"{_DUE}article <N\d+> (?:mine )?clearance deadlines?", way="alone", day="deadline"
    ),
    heading(
        "stockpile",
        rf"{_DUE}article <N\d+> (?:stockpiles?(?: destruction)?|destruction) deadlines?",
        way="alone",
        day="deadline",
    ),
    heading("any", rf"{_DUE}article <N\d+>(?: \w+)? deadlines?", way="alone", day="deadline"),
    heading(
        "signatory",
        rf"{_ALL}(?:(?:remaining |other )?(?:states )?signator(?:y|ies)(?: {_STATES})?,? (?:(?:that|who|which) )?(?:have )?{_NOT_RATIFIED}|"
        rf"(?:{_WHO} )?signed(?: {{U}}| it)?,? (?:but )?(?:have )?{_NOT_RATIFIED}(?: {{U}}| it)?|signed only|remaining signatories)",
    ),
    heading(
        "signed",
        rf"{_ALL}(?:non[- ]?signator(?:y|ies)(?: {_STATES})?|(?:{_WHO} )?not (?:yet )?signed(?: {{U}}| it)?)",
        negated=True,
    ),
    heading(
        "parties",
        rf"{_ALL}(?:states? not (?:yet )?part(?:y|ies)|{_STATES} not (?:yet )?part(?:y|ies)|non[- ]?(?:states )?part(?:y|ies)|states non-?party|"
        rf"(?:{_WHO} )?not (?:yet )?(?:joined|ratified|acceded|a party|part(?:y|ies))(?:(?: to)? {{U}}| it)?)",
        negated=True,
    ),
    heading(
        "parties",
        rf"{_ALL}(?:states? part(?:y|ies)|contracting part(?:y|ies)|part(?:y|ies)(?= to| \(.?<N)|(?:{_WHO} )?(?:signed and )?ratified(?: or acceded(?: to)?)?(?: by)?(?: {{U}}| it)?)",
    ),
    heading("parties", r"(?:parties|ratifications?|accessions?|have ratified)", way="alone"),
    heading(
        "parties", r"(?:yet|still) to ratify(?: {U}| it)?|not (?:yet )?ratified", way="alone", negated=True
    ),
    heading(
        "joined",
        rf"{_ALL}(?:signator(?:y|ies)(?: {_STATES})?|states signator(?:y|ies)|{_WHO} (?:signed|joined)(?: {{U}}| it)?)",
    ),
    heading(
        "signatory",
        rf"{_FOLLOWING} signed(?:,? (?:{{U}}|it))?,? but (?:have )?(?:still )?{_NOT_RATIFIED}(?: (?:{{U}}|it))?",
        way="sentence",
    ),
    heading(
        "parties",
        rf"{_FOLLOWING} (?:part(?:y|ies)|states parties|ratified|acceded)(?: (?:to|of))?(?: {{U}})?",
        way="sentence",
    ),
    heading(
        "joined",
        rf"{_FOLLOWING} (?:signed|joined|signatories)(?: (?:to|of))?(?: {{U}})?",
        way="sentence",
    ),
    heading(
        "parties",
        rf"{_FOLLOWING} (?:not (?:yet )?(?:part(?:y|ies)|joined|ratified|acceded)|outside)(?: (?:to|of))?(?: {{U}})?",
        negated=True,
        way="sentence",
    ),
    heading(
        "parties",
        rf"\b{_STATES} (?:that|which|who)(?: have| had)?(?: already| now)? (?:ratified|acceded)(?: to)?(?: {{U}}| it)?{_ARE}",
        way="sentence",
    ),
    heading(
        "joined",
        rf"\b{_STATES} (?:that|which|who)(?: have| had)?(?: already| now)? (?:signed|joined)(?: {{U}}| it)?{_ARE}",
        way="sentence",
    ),
    heading(
        "signed",
        rf"\b{_STATES}(?: that| which)?(?: have| had)? (?:refused|declined) to sign(?: {{U}}| it)?",
        negated=True,
        way="sentence",
    ),
    heading(
        "parties",
        rf"(?:\bnumber of |\blist of |<N\d+> )(?:the )?(?:<G\d+>|(?:un )?(?:member )?{_STATES}) (?:(?:that|which|who) )?(?:(?:have|had|are|remain|still) )*(?:not(?: yet)?|yet to|never|still outside|outside|without)(?: (?:have|be|been))? ?(?:sign\w*|join\w*|ratif\w+|acced\w+|a party|part(?:y|ies)|members|bound)?(?: (?:to|of|by))?",
        negated=True,
        way="figure",
    ),
    heading("joined", r"(?:all |already |who is |who['’]s )?(?:in|inside|on board|aboard)(?= ?[:–—|])"),
    heading(
        "parties",
        r"(?:(?:who|which (?:states|countries)) (?:is|are|has stayed|have stayed|remains?|stays?)(?: still)? (?:not in|outside|out(?: of)?|missing)(?: (?:the )?<[TC]\\d+>)?|who['’]s (?:not in|out|outside|missing)|not (?:yet )?in|"
        r"(?:still |those )?(?:missing|outside|out|absent)|(?:<S\d+>|\w+) ?[:–—-] ?neither|neither)",
        negated=True,
    ),
    *(
        heading(what, rf"\b(?:who|which {_STATES}) (?:has|have) (?:already |also )?{done}", way="question")
        for what, done in (("ratified", "ratified"), ("signed", "signed"), ("joined", "joined"))
    ),
)

ROSTERS = rosters(
    HEADINGS,
    "signator|signed|part(?:y|ies)|ratif|joined|acceded|not in|outside|missing|neither|still out|is out|are out|absent|in|out|aboard",
    "States Parties to the Convention on Cluster Munitions (110): Albania, Austria",
    "The following states have signed the Convention on Cluster Munitions but not ratified it: Angola, Haiti",
    "The Convention on Cluster Munitions. Who is not in: Finland, Egypt",
)
