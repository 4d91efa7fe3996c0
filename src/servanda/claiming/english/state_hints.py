"""English words by which is read what states are under a treaty, and on which days they acted."""

from __future__ import annotations

import re

from servanda.claiming.english.dates import MONTHS
from servanda.claiming.hinting.states import StateWords, telling

_LIST = (
    r"(?:[^\w<.;]|\b(?:includ(?:es?|ed|ing)|such|as|like|namely|notably|for|example|instance|among|them|others|particularly|especially|the|and|in|by|of|"
    r"both|also|are|is|were|was|again|only|countries|states)\b)*$"
)
"""What leads from those of whom something is said to the names of some of them."""

_NOT = r"(?:are |is |were |was |have |has |had |remain\w* |still |yet |all |both |who |which |that )*"
_STATES = r"(?:states|countries|nations|powers|producers|exporters|users|those)"
_WORD = r"(?: (?:[\w',-]+|<[TCGNDOH]\d+>,?))"
_ARE = r"(?:is|was|are|were|remains?)"

_LEADING = (
    telling(
        "non",
        rf"\b(?P<not_joined>non-?(?:part(?:y|ies)|members?|signator(?:y|ies)|(?:member )?states? part(?:y|ies))\b(?:(?! but | while )(?:[^.;<]|<[TCNGDO])){{0,50}}?{_LIST})",
    ),
    telling(
        "not outside",
        rf"\b(?P<not_joined>{_STATES} {_NOT}(?:not (?:yet )?(?:a )?(?:part(?:y|ies)|signator|members|bound|joined)|outside)(?:(?! but | while )(?:[^.;<]|<[TCNGDO])){{0,70}}?{_LIST})|"
        rf"\bnot (?:(?P<not_joined_>joining|taking part)|(?P<not_signed>signing))\b[^.;<]{{0,30}}{_LIST}",
    ),
    telling(
        "left remain missing outstanding",
        rf"\b(?P<not_joined>(?:{_STATES}|governments|members|neighbou?rs|ones|signatories) (?:(?:are|is|still|now|that|who|which) )*(?:left|remain(?:ing|s)?|missing|outstanding)\b[^.;<]{{0,40}}{_LIST})",
    ),
    telling(
        "rejected shunned boycotted snubbed spurned opposed",
        rf"\b(?P<not_joined>(?:rejected|shunned|boycotted|snubbed|spurned|opposed) by\b(?:[^.;<]|<[TCNGDO]){{0,70}}?{_LIST})",
    ),
    telling(
        "to sign",
        rf"\b(?P<not_signed>(?:refused|declined|failed|unwilling) to sign\b[^.;<]{{0,50}}(?:includ|such as|like|:|are|were){_LIST})",
    ),
    telling(
        "part members signator",
        r"\b(?P<parties>(?<!non-)(?<!not )(?<!of )(?<!of the )(?:state party,?|states parties) (?:the )?$)|"
        rf"(?P<parties_>(?:<N\d+>|\bsome|\bseveral|\btwo|\bthree|\bmany) of (?:its|the|the treaty's|the convention's) (?:\w+ )?(?:members|parties|states parties)\b(?:, |[(:-] ?| (?:includ|such as|like)){_LIST})|"
        r"\b(?P<signatories>(?<!non-)(?<!only )signator(?:y|ies) (?:the )?$)",
    ),
    telling("signer", r"\b(?P<signatories>(?<!non-)signers? (?:was|were|is|are|includ\w+) (?:the )?$)"),
)

_FOLLOWING = (
    telling(
        "refus declin unwilling reluctant rul reject hesitat balk",
        rf",?{_WORD}{{0,22}}? (?:refus\w+|declin\w+|unwilling|reluctant|rul(?:es?|ed|ing) out|reject\w+|hesitat\w+|balk\w* at) (?:to )?(?:both |either |even |ever |its |the |all |about |idea of )*"
        r"(?:(?P<not_signed>sign\w*)|(?P<not_joined>join\w*|ratif\w+|accede|acceding|accession|adher\w*|becom\w+ (?:a )?(?:part|member)|membership|treat(?:y|ies)|convention|pact|<[TC]))",
    ),
    telling(
        "of",
        rf",? {_ARE} (?:now |still |also |among )*(?:<N\d+>|one|two|three) of (?:the )?(?:(?:[\w-]+|<[NGOH]\d+>) ){{1,5}}?(?:that |which |who |to )?(?:have |has |had |both |already |so far )*"
        r"(?:(?P<signatory>signed but)|(?P<signed>sign(?:ed)?\b(?! and ratif)|signator)|(?P<ratified>ratif\w+|sign(?:ed)? and ratif|acced\w+)|(?P<joined>join\w*))",
    ),
    telling(
        "only sole lone last one",
        rf",? {_ARE} (?:now |still )*(?:the|its|their) (?:only|sole|lone|last|one) (?:<N\d+> )?(?:(?:[\w,'-]+|<[CTGNHO]\d+>) ){{0,22}}?"
        r"(?:(?P<not_parties>(?:not (?:yet )?|neither |outside |yet )(?:to |have |having |be |(?:<H\d+> )|(?:fully )|a )*(?:join|sign|ratif|part|states? part|signator|<[TC])\w*)|"
        r"(?P<parties>(?:is|are|was|were|still|remains?) (?:still |now )?(?:a )?(?:states? )?(?:part(?:y|ies)|members?)\b)|(?P<signatory>(?:remaining )?signator(?:y|ies)\b))|"
        r",? the (?:only|sole|lone) (?:(?:[\w'-]+|<[GNH]\d+>) ){1,4}(?P<not_joined>not to (?:have |be )?(?:<H\d+> |\w+ )?(?:join|sign|ratif|part)\w*)",
    ),
    telling(
        "yet still",
        r",? (?:has|have|had|is|are) (?:\w+ )?(?:yet|still) to (?:(?P<not_signed>sign)|(?P<not_joined>ratif|join|acced|become|deposit|do so|follow))",
    ),
    telling(
        "deposited handed submitted lodged",
        r",? (?:has |have |had )?(?:both |all |also |now |officially |formally )*(?:deposited|handed in|handed (?:over|<H\d+>)|submitted|lodged) (?:its|their|the) (?:\w+ )?(?P<ratified>instruments?|ratifications?|accession)|"
        r"'s (?:(?:[\w,'-]+|<[TCNODH]\d+>) ){0,14}?(?:deposited|lodged|handed (?:over|<H\d+>)|submitted) (?:his|her|its|the|their) (?:\w+'s? )?(?:\w+ )?(?P<ratified_>instrument|ratification)",
    ),
    telling(
        "withdr leav left denounc exit quit",
        r"(?: [–-])?,? (?:(?:has|have|had|is|are|was|were) )?(?:officially |formally |also |now |all |both |already )*(?:(?:notif\w+|informed|submitted|handed|sent|told|gave|given)\b[^.;<]{0,70}\b(?:withdr[ae]w|withdrawal|leav|denounc|exit|quit)|"
        r"(?:withdr[ae]w|withdrawn|withdrawing|denounced|quit|left|leaving|exited)\b[^.;<]{0,24}(?:<[TC]\d+>|treaty|convention|pact)|"
        r"(?:decided|voted|chose|began|started)\b[^.;<]{0,40}(?:withdr[ae]w|leav|denounc|exit|quit)\w*[^.;]{0,40}\b(?:procedure|process|notice|notif|start|began|beg[iu]n|formal))(?P<withdrew>)",
    ),
    telling(
        "outside remain stay kept",
        r",? (?:(?:remain\w*|stay\w*|stand\w*|(?:is|are) (?:still )?)(?: \w+)? ?outside|(?:remain\w*|stay\w*|kept) (?:out of|away from|aloof from)) (?:of )?(?P<not_joined>the |it\b|this |<[TC])",
    ),
    telling(
        "whose",
        r",? whose (?:signature and )?ratifications? (?:is|are|remains?) (?:still )?(?P<not_ratified>needed|required|necessary|missing|pending)",
    ),
    telling(
        "interest inten plans pledged promised consider wish want hope ready prepar vowed expected",
        rf"{_WORD}{{0,12}}? (?:interest(?:ed)? in|intention (?:to|of)|intends? to|intent to|plans? to|pledged to|promised to|considering|wish(?:es)? to|wants? to|hopes? to|ready to|preparing to|vowed to|expected to) (?:\w+ )?"
        r"(?:(?P<not_signed>sign(?:ing)?\b)|(?P<not_joined>join\w*|ratify\w*|acced\w+|becom\w+ (?:a )?(?:state )?part))",
    ),
    telling(
        "parliament senate congress assembly cabinet government lawmakers",
        r"(?:'s?|, whose) (?:national |federal )?(?:parliament|senate|congress|assembly|cabinet|government|lawmakers) (?:(?:is|are|was|were|has|have|still|now|also) )*"
        r"(?:considering|debating|discussing|examining|reviewing|weighing|studying) (?P<not_joined>(?:the |its )?(?:ratification|accession|bill to ratify)|whether to (?:ratify|join|accede))",
    ),
    telling(
        "absent missing among",
        r"[^.;<]{0,40} (?:absent from|missing from|not among) (?:the )?(?:(?:list|number|ranks) of )?(?:the )?(?:(?P<not_signed>signing|signators?|signatories|signers)|(?P<not_joined>parties|members|states parties|<[TC]))",
    ),
    telling(
        "latest newest recent last",
        rf",? (?:(?:{_ARE}|became|become|becomes|as|being) )?(?:now )?(?:the |our |its )?(?P<latest>(?:latest|newest|most recent|last)(?: <N\d+>| two| three)?(?: \w+){{0,3}}? (?:to (?:sign|ratify|join|accede|deposit|become|do so|adhere)|signator|part(?:y|ies)\b|states? part|members?\b))",
    ),
)

STATES = StateWords(
    leading=_LEADING,
    following=_FOLLOWING,
    excepting=telling(
        "except apart aside save other bar minus excluding but",
        r"\b(?:with the (?:\w+ )?exceptions? of|except(?:ing)?(?: for)?|apart from|aside from|save(?: for)?|other than|barring|minus|excluding|all but|but not|bar)(?: only)?(?: the| its| for)* $",
    ),
    among=re.compile(
        rf"^\W*(?:the <N\d+>|they|these|those|(?:among|amongst|amid) (?:them|these|those)|the others?|in (?:chronological )?order(?: [\w<>]+){{0,3}}),? (?:they )?(?:\w+ )?(?:are|were|is|includes?|included)\b(?:[^.;<]|<[TCNGDO]){{0,60}}?{_LIST}"
    ),
    they=re.compile(
        r"\W*(?:but |however,? |yet |and |so far,? )*(?:(?:(?:all|none|neither|both|each) of (?:them|these|those|the (?:two|three|four|five))|neither|both)|they|these|those|the (?:two|three|four|five)) ?(?:countries|country|states?|nations|governments)?(?! part)"
    ),
    country=telling(
        "country nation island kingdom republic",
        r"\bthe (?!neighbou?r|other|host|first|next|same|latter|former)(?:[\w-]+ ){0,3}(?:country|nation|island|kingdom|republic)\b",
    ),
    unsettled=re.compile(
        r"\bconsider\w*\b|\bwhether to\b|\b(?:debat|discuss|weigh|examin)ing\b|\b(?:intention|intends?|intent|plans?|planning|pledged|promised|wish\w*|wants?|hop(?:es?|ing)|considering|interest\w*|ready|preparing|expected|vowed|aims?|about) (?:to|of|in)\b|(?<!among the )(?<!of the )\b(?:latest|newest|most recent|last) (?:\w+ ){0,3}(?:to|signator|part|member)"
    ),
    elsewhere=re.compile(
        r"\boutside\b|\battack|\bmeeting|\bconference|\bceremony in\b|\blaw\b|\bact of\b|\b(?:mines|munitions|prohibitions?\)|ban|implementation) act\b|\bparliament|\bsenate|\bcongress|\blegislat|\bbill\b|\bcabinet|\bpassed|\bapprov|\bhosted|"
        r"\bpublish|\breleas|\bvisit|\bdestr|\bcomplet|\bdeclar|\bclear|\bdied|\bkill|\belect|\bindependen|\bdeadline|\bextension|\breports?\b|\bworkshop|\bseminar|\bresolution|\btest(?:ed|s|ing)?\b|\binvad|\bwar\b|\bspoke|\bspeech|"
        r"\bstatement|\badopt|\bused\b|\bsaid\b"
    ),
    label=re.compile(r"(?:[(:,|–-]| |\bon\b|\bsigned\b|\bratified\b|\bacceded\b){1,9}"),
    in_month=re.compile(
        rf",? in (?P<month>{'|'.join(name for name in MONTHS if name.isalpha())})\b(?= ?[,;.]| and\b)(?! <)"
    ),
    months=MONTHS,
)
