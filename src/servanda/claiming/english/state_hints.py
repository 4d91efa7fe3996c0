"""English words by which is read what states are under a treaty, and on which days they acted."""

from __future__ import annotations

import re

from servanda.claiming.english.words import MONTHS
from servanda.claiming.hinting.states import StateWords

_LIST = (
    r"(?:[^\w<.;]|\b(?:includ(?:es?|ed|ing)|such|as|like|namely|notably|for|example|instance|among|them|others|particularly|especially|the|and|in|by|of|"
    r"both|also|are|is|were|was|both|again|only|countries|states)\b)*$"
)
"""What leads from those of whom something is said to the names of some of them."""

_NOT = r"(?:are |is |were |was |have |has |had |remain\w* |still |yet |all |both |who |which |that )*"

STATES = StateWords(
    leading=re.compile(
        rf"\b(?:"
        rf"(?P<not_joined>non-?(?:part(?:y|ies)|members?|signator(?:y|ies)|(?:member )?states? part(?:y|ies))\b(?:(?! but | while )[^.;]){{0,50}}?{_LIST}|"
        rf"(?:states|countries|nations|powers|producers|exporters|users|those) {_NOT}(?:not (?:yet )?(?:a )?(?:part(?:y|ies)|signator|members|bound|joined)|outside)(?:(?! but | while )[^.;]){{0,70}}?{_LIST}|"
        rf"(?:states|countries|nations|governments|members|neighbou?rs|ones|signatories) (?:(?:are|is|still|now|that|who|which) )*(?:left|remain(?:ing|s)?|missing|outstanding)\b[^.;<]{{0,40}}{_LIST}|"
        rf"(?:rejected|shunned|boycotted|snubbed|spurned|opposed) by\b[^.;]{{0,70}}?{_LIST}|"
        rf"not (?:joining|taking part)\b[^.;<]{{0,30}}{_LIST})|"
        rf"(?P<not_signed>not signing\b[^.;<]{{0,30}}{_LIST}|(?:refused|declined|failed|unwilling) to sign\b[^.;<]{{0,50}}(?:includ|such as|like|:|are|were){_LIST})|"
        rf"(?P<parties>(?<!non-)(?<!not )(?<!of )(?<!of the )states? part(?:y|ies),? (?:the )?$|"
        rf"(?:<N\d+>|some|several|two|three|many) of (?:its|the|the treaty's|the convention's) (?:\w+ )?(?:members|parties|states parties)\b(?:, |[(:-] ?| (?:includ|such as|like)){_LIST})|"
        rf"(?P<signatories>(?<!non-)(?<!only )(?:signator(?:y|ies)) (?:the )?$|(?<!non-)(?:signers?|newcomers?) (?:was|were|is|are|includ\w+) (?:the )?$))"
    ),
    following=re.compile(
        r",?(?: (?:[\w',-]+|<[TCGNDOH]\d+>,?)){0,22}? (?:refus\w+|declin\w+|unwilling|reluctant|rul(?:es?|ed|ing) out|reject\w+|hesitat\w+|balk\w* at) (?:to )?(?:both |either |even |ever |its |the |all |about |idea of )*"
        r"(?:(?P<not_signed>sign\w*)|(?P<not_joined>join\w*|ratif\w+|accede|acceding|accession|adher\w*|becom\w+ (?:a )?(?:part|member)|membership|treat(?:y|ies)|convention|pact|<[TC]))|"
        r",? (?:is|was|are|were|remains?) (?:now |still |also |among )*(?:<N\d+>|one|two|three) of (?:the )?(?:(?:[\w-]+|<[NGOH]\d+>) ){1,5}?(?:that |which |who |to )?(?:have |has |had |both |already |so far )*"
        r"(?:(?P<signatory>signed but)|(?P<signed>sign(?:ed)?\b(?! and ratif)|signator)|(?P<ratified>ratif\w+|sign(?:ed)? and ratif|acced\w+)|(?P<joined>join\w*))|"
        r",? (?:is|was|are|were|remains?) (?:now |still )*(?:the|its|their) (?:only|sole|lone|last|one) (?:<N\d+> )?(?:(?:[\w,'-]+|<[CTGNHO]\d+>) ){0,22}?"
        r"(?:(?P<not_parties>(?:not (?:yet )?|neither |outside |yet )(?:to |have |having |be |(?:<H\d+> )|(?:fully )|a )*(?:join|sign|ratif|part|states? part|signator|<[TC])\w*)|"
        r"(?P<parties_>(?:is|are|was|were|still|remains?) (?:still |now )?(?:a )?(?:states? )?(?:part(?:y|ies)|members?)\b)|(?P<signatory_>(?:remaining )?signator(?:y|ies)\b))|"
        r",? (?:has|have|had|is|are) (?:\w+ )?(?:yet|still) to (?:(?P<not_signed__>sign)|(?P<not_joined__>ratif|join|acced|become|deposit|do so|follow))|"
        r",? (?:has |have |had )?(?:both |all |also |now |officially |formally )*(?:deposited|handed in|handed over|submitted|lodged) (?:its|their|the) (?:\w+ )?(?P<ratified_>instruments?|ratifications?|accession)|"
        r"(?: [–-])?,? (?:(?:has|have|had|is|are|was|were) )?(?:officially |formally |also |now |all |both |already )*(?:(?:notif\w+|informed|submitted|handed|sent|told|gave|given)\b[^.;<]{0,70}\b(?:withdr[ae]w|withdrawal|leav|denounc|exit|quit)|(?:withdr[ae]w|withdrawn|withdrawing|denounced|quit|left|leaving|exited)\b[^.;<]{0,24}(?:<[TC]\d+>|treaty|convention|pact)|"
        r"(?:decided|voted|chose|began|started)\b[^.;<]{0,40}(?:withdr[ae]w|leav|denounc|exit|quit)\w*[^.;]{0,40}\b(?P<withdrew>procedure|process|notice|notif|start|began|beg[iu]n|formal))(?P<withdrew_>)|"
        r"'s (?:(?:[\w,'-]+|<[TCNODH]\d+>) ){0,14}?(?:deposited|lodged|handed over|submitted) (?:his|her|its|the|their) (?:\w+'s? )?(?:\w+ )?(?P<ratified__>instrument|ratification)|"
        r",? (?:(?:remain\w*|stay\w*|stand\w*|(?:is|are) (?:still )?)(?: \w+)? ?outside|(?:remain\w*|stay\w*|kept) (?:out of|away from|aloof from)) (?:of )?(?P<not_joined___>the |it\b|this |<[TC])|"
        r",? whose (?:signature and )?ratifications? (?:is|are|remains?) (?:still )?(?P<not_ratified>needed|required|necessary|missing|pending)|"
        r"(?:(?: (?:[\w',-]+|<[TCGNDOH]\d+>,?)){0,12}? (?:interest(?:ed)? in|intention (?:to|of)|intends? to|intent to|plans? to|pledged to|promised to|considering|wish(?:es)? to|wants? to|hopes? to|ready to|preparing to|vowed to|expected to)) (?:\w+ )?"
        r"(?:(?P<not_signed___>sign(?:ing)?\b)|(?P<not_joined____>join\w*|ratify\w*|acced\w+|becom\w+ (?:a )?(?:state )?part))|"
        r"[^.;<]{0,40} (?:absent from|missing from|not among) (?:the )?(?:(?:list|number|ranks) of )?(?:the )?(?:(?P<not_signed_>signing|signators?|signatories|signers)|(?P<not_joined_>parties|members|states parties|<[TC]))"
    ),
    excepting=re.compile(
        r"\b(?:with the (?:\w+ )?exceptions? of|except(?:ing)?(?: for)?|apart from|aside from|save(?: for)?|other than|barring|minus|excluding|all but|but not|bar)(?: only)?(?: the| its| for)* $"
    ),
    among=re.compile(
        rf"^\W*(?:the <N\d+>|they|these|those|(?:among|amongst|amid) (?:them|these|those)|the others?|in (?:chronological )?order(?: [\w<>]+){{0,3}}),? (?:they )?(?:\w+ )?(?:are|were|is|includes?|included)\b[^.;]{{0,60}}?{_LIST}"
    ),
    newest=re.compile(
        r",? (?:(?:is|are|was|were|became|become|becomes) )?(?:now )?(?:the |our |its )?(?P<newest>(?:latest|newest|most recent|last)(?: <N\d+>| two| three)?(?: \w+){0,3}? (?:to (?:sign|ratify|join|accede|deposit|become|do so|adhere)|signator|part(?:y|ies)\b|states? part|members?\b))"
    ),
    they=re.compile(
        r"\W*(?:but |however,? |yet |and |so far,? )*(?:(?:(?:all|none|neither|both|each) of (?:them|these|those|the (?:two|three|four|five))|neither|both)|they|these|those|the (?:two|three|four|five)) ?(?:countries|country|states?|nations|governments)?(?! part)"
    ),
    country=re.compile(r"\bthe (?:[\w-]+ ){0,3}(?:country|nation|state|island|kingdom|republic)\b(?! part| not)"),
    elsewhere=re.compile(
        r"\battack|\bmeeting|\bconference|\bceremony in\b|\blaw\b|\bact of\b|\b(?:mines|munitions|prohibitions?\)|ban|implementation) act\b|\bparliament|\bsenate|\bcongress|\blegislat|\bbill\b|\bcabinet|\bpassed|\bapprov|\bhosted|\bpublish|\breleas|\bvisit|\bdestr|\bcomplet|"
        r"\bdeclar|\bclear|\bdied|\bkill|\belect|\bindependen|\bdeadline|\bextension|\breport|\bworkshop|\bseminar|\bresolution|\btest(?:ed|s|ing)?\b|\binvad|\bwar\b|\bspoke|\bspeech|\bstatement|\badopt|\bused?\b|\bsaid\b"
    ),
    label=re.compile(r"(?:[(:,|–-]| |\bon\b|\bsigned\b|\bratified\b|\bacceded\b){1,9}"),
    in_month=re.compile(rf",? in (?P<month>{'|'.join(name for name in MONTHS if name.isalpha())})\b(?= ?[,;.]| and\b)(?! <)"),
    months=MONTHS,
)
