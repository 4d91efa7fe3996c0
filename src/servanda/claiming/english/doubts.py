"""English words that speak against taking a figure or a list of states at its face."""

from __future__ import annotations

import re

UNREAL = re.compile(
    r"\b(?:withdr[ae]w\w*|revok\w*|rescind\w*|cancel\w*|revers\w*) (?:its |their |the |of )*$|"
    r"\b(?:block\w*|prevent\w*|veto\w*|obstruct\w*|derail\w*|thwart\w*|failure of) (?:the )?$|"
    r"\b(?:once|as soon as|provided(?: that)?) (?:at least |the |<H\d+> )*$|"
    r"\bif\b|\b(?:i|we|you|they|he|she) (?:had |always )?(?:thought|believed|assumed|guess|guessed)\b|\bwould (?:have|be)\b(?! open(?:ed)? for signature)|\bnot true\b|\buntrue\b|\bfalse(?:ly)?\b|\bwrong(?:ly)?\b|\bmistaken(?:ly)?\b|\bmyth\b|"
    r"\b(?:pull(?:s|ed|ing)?|annul\w*|undid|undo\w*|t(?:ake|akes|aking|ook) back|scrapp?\w*|void\w*) (?:its |their |the |of )*$|"
    r"\bnot the case\b|\bnot (?:so|right|correct|accurate)\b|\bincorrect(?:ly)?\b|\bnever said\b|^had (?:the |it |they )?(?:<|$)|"
    r"\bnot (?:yet )?$|"
    r"\bimagine\b|\bdream\b|\bvision\b|\bworld (?:in which|where)\b|\bday(?<!that day)(?<!same day) (?:when )?$|^correction\b|\bearlier version\b|\bhoped?\b|\bunless\b|\bsuppose\b|\bcontrary to\b|\brumou?rs?\b|\bdenied\b|\bno longer\b(?![^;]*;)|"
    r"\b(?:goals?|targets?|aims?|aiming|aimed|objectives?|hop(?:e|es|ing)|wish(?:es)?|wants?|needs?|push(?:ing)?|call(?:s|ing)?|urg(?:e|es|ing)|expect(?:s|ed|ing)?|plan(?:s|ning)?) "
    r"(?:is |was |are |were )?(?:of|to|for|at|that|on(?! (?:all )?(?:the |those )?(?:other |remaining )?(?:<H\d+> )*$))\b[^,.;]{0,50}$|\b(?:until|till) (?:we|they|it) (?:reach|have|get)\w*\b[^,.;]{0,20}$|\btowards? (?:the )?(?:<H\d+> )?$"
)
"""What is supposed, wished or denied is not claimed."""

_OTHER_MATTER = (
    r"(?:<C\d+>|\b(?:treaty|convention|agreement|pact)) (?:on|of|against|for|governing) (?:the )?(?:conventional (?:armed )?forces|law of|human rights|torture|child|genocide|climate|"
    r"biodivers|biological (?:diversity|weapons)|refugee|corruption|migra|extradition|friendship|co-?operation|investment|fisher|maritime|sea\b|outer space|open skies|nuclear safety|"
    r"rights|persons|women|disabilit|discriminat|mercenar|terroris|crime|slavery|forced labou?r|tobacco|mercury|ozone|desertif|whaling|wetlands|enforced|privileges|diplomatic|status of)"
)
"""A treaty by what it is about, which is no weapon of these treaties."""

OTHER_THING = re.compile(
    rf"(?:{_OTHER_MATTER}|"
    r"\b(?<!binding )(?<!international )(?<!became )(?<!become )(?<!becomes )(?:withdrawals?|denunciations?|exit|departure|pull-?out|law|laws|act|decree|legislation|regulations?|amendments?|resolutions?|action plan|declaration|code|bill|decision|"
    r"agreement|memorand(?:um|a)|contracts?|policy|strategy|plan|statement|report|framework|programme|program|budget|rules?|article <N\d+>|moratorium|ban on "
    r"exports?|directive|ceasefires?|cease-fires?|truces?|armistice|embargo(?:es)?|sanctions?|texts?(?= on)|l\.\d+|a/res/[\d/]+|[5-8]\d/\d{1,3})\b)"
)
"""Things that are adopted, opened and enter into force without being the treaty."""

DOING = re.compile(
    r"\b(?:sign(?:ed|s|ing)?|ratif(?:y|ied|ies)|join(?:ed|s|ing)?|acceded?|endorsed?)(?: (?:up|on|to))*$|\b(?:members?|party|parties)$"
)
"""A verb of joining at the end of a match, which does not say what is joined."""

TO_DO = re.compile(
    r"(?:(?: (?:worldwide|globally|overall|ever|so far|in the world|in the region|from the region))*,? to (?:sign|ratify|join|accede|endorse)\b)?"
)
"""The same behind a rank: "the fourth country worldwide to join the initiative"."""

OTHER_OBJECT = re.compile(
    r"(?: (?:up|on|to|of))* (?:(?:the|an?|this|that|another|its|their|our|several|some|both|such|these|those) )(?:(?!of\b)[^\W\d_][\w'’-]* ){0,3}?"
    r"(?:(?<!the )declarations?|(?<!the )agreements?|pledges?|appeals?|initiatives?|networks?|campaigns?|committees?|(?<!the )groups?|coalitions?|alliances?|partnerships?|"
    r"groups? (?:on|for)|charters?|codes?|statements?|resolutions?|(?<!action )plans?|road ?maps?|letters?|contracts?|memorand(?:um|ums|a)|bills?|laws?|decrees?|petitions?|"
    r"programmes?|programs?|projects?|missions?|consensus|calls?|talks|boards?|bureau|(?:trust )?funds?|debates?|workshops?|forums?|"
    r"amendments?|missions?|panels?|delegations?|seminars?|strateg(?:y|ies)|communiqu[ée]s?|guidelines|manifestos?|common positions?|guest ?books?|scheme|platforms?|task forces?|working groups?)\b(?! (?:of|among) (?:states|the <N|<N|nations|countries|members|part))"
)
"""Another thing that is signed or joined, though it may be about the treaty: "have all joined a regional plan on it"."""

OTHER_GENERIC = re.compile(
    r"\bacced(?:ed?|es|ing) to (?:the )?(?:<G\d+>|e\.?u\b|wto\b|nato\b|oecd\b|imf\b|icc\b|(?:european|eurasian|customs|african) union|world trade|rome statute|"
    r"council of europe|commonwealth|schengen|eurozone|euro\b|international criminal)|"
    r"\bjoin(?:ed|s|ing) (?:the )?(?:<G\d+>|e\.?u\b|wto\b|opec\b|nato\b|oecd\b|imf\b|icc\b|u\.?n\b|united nations|(?:european|eurasian|customs|african) union|"
    r"world trade|council of europe|commonwealth|schengen|eurozone|euro\b|(?:[\w-]+ ){0,2}council\b)(?!'s?\b| (?:members?|states|countries|in\b|position|initiative))|"
    rf"{_OTHER_MATTER}|"
    r"(?:<C\d+>|\bagreement|\baccord) (?:(?:with|between) (?:the )?(?:<[SG]\d+>|two )|hosting\b|to host\b)"
)
"""A treaty that is another by whom it is made with: "ratified the agreement with the United States"."""

_PLEDGES = (
    r"(?:declarations?|pledges?|charters?|appeals?|petitions?|communiqu[ée]s?|commitments?|memorandums?|guidelines|"
    r"principles)"
)
OF_ANOTHER_TEXT = re.compile(
    rf"\b(?:{_PLEDGES}|(?:statements?|letters?|resolutions?|plans?|codes?)(?= [^,.;]{{0,40}}\bwhich ))"
    r"(?: [^,.;<]{0,40})?,? (?:(?:to )?which|that) (?:over |<H\d+> )*$|"
    r"\b(?:after|once|until|till|as soon as) (?:at least |the |a total of |another |<H\d+> )*$"
)
"""Words before a figure of those that signed something else ("the pledge, which 121 states have signed"), or of some day
to come: "after 60 states have ratified it, half of all trade will be covered".
"""

_NOT_ALL = "".join(
    rf"(?<!\b{word} of )"
    for word in ("several", "many", "most", "some", "all", "none", "few", "half", "total")
)
"""Not behind words for a part of all: "several of the 112 parties" tells how many parties there are."""

SOME = re.compile(
    r"^(?:africa|asia|europe|the americas|americas|latin america|pacific|the pacific|middle east|oceania|caribbean)\b[^.;]{0,20}:|^(?:of|among) (?:the |these |those |its )?(?:<H\d+> )*<N\d+> (?!signator|part)|"
    r"<H\d+> the (?:past|last|first|course|space|span)\b|"
    r"\b(?:africa|asia|europe|americas?|oceania|pacific|caribbean|middle east|gulf|balkans|maghreb|sahel|region|continent|hemisphere)"
    r"(?: (?:now|still|also|only|currently|alone|already))* (?:has|had|counts?|counted|numbers?|boasts?|leads?|lags|is home)\b|"
    r"\b(?:(?:after|later than) (?:(?:early|mid|late|the (?:end|beginning|start|middle) of)[- ]?)?<D|from <D\d+> on(?:wards?)?\b|"
    r"since (?:<D|then|the|its|last|that|our|entry|adoption|opening|it|coming|taking|becoming|we|they|last|his|her)|during\b|between <D\d+>|from <D\d+> (?:to|until)|"
    r"(?:last|this|past|previous|same|that) (?:year|month|week|day|spring|summer|autumn|fall|winter|decade)|"
    r"(?:in|over|within) the (?:past|last|first|second|third|following|course|space|span)\b|"
    r"of (?<!number of )(?<!total of )(?<!tally of )(?:the |those |these |all )?(?:<N\d+> )?(?:states|countries|nations|governments|producers|users|delegations)"
    r"(?: [\w-]+){0,3}? (?:that|which|who|with|in|attending|present|affected)\b|"
    r"of (?:the |its |all )?(?:<G\d+>(?:'s?)? )?<N\d+> (?:members|states|countries|signatories|parties)\b,|"
    rf"of {_NOT_ALL}(?:the |its |all )?<N\d+> (?:members\b(?! of (?:the )?(?:un\b|united nations))|parties\b)|"
    rf"of {_NOT_ALL}(?<!<N\d> of )(?<!<N\d> out of )(?:the |its |all )?<N\d+> signatories\b|"
    r"(?:when|after|before)\b[^.;]{0,80}?\b(?:entered|came|took|opened|adopted|started|began|closed|met|gathered|assembled|convened)\b|"
    r"(?:entered into force|came into force|took effect|opened for signature|adopted|signed)\b(?:(?!\b(?:has|have|had|counts?|now)\b)[^.;]){0,60}?\bwith <N|"
    r"(?:at|upon|on|by) (?:its|the|their) (?:entry|adoption|opening|signing|launch)\b|"
    r"(?:in|of|from|across|throughout) (?:the |our )?(?:[\w-]+ )?(?:region|continent|subregion|africa|asia|pacific|europe|americas?|caribbean|middle east|"
    r"western hemisphere|balkans|oceania)\b|(?<!<P\d> )(?<!<P\d\d> )\b(?:in|of|from|across|throughout) the world's\b(?! <N\d+> (?:states|countries|nations|governments))|"
    r"(?:people|citizens|campaigners|activists|survivors|parliamentarians|mayors|organi[sz]ations|groups|ngos|cities|companies|banks) "
    r"(?:in|from|across|of) (?:<H\d+> )*<N|"
    r"at (?:the|a|an|that|this) (?:[\w-]+ ){0,4}(?:conference|ceremony|event|meeting|summit|session|week|assembly)\b)"
)
"""A time, an event or a set of states to which a figure may be confined."""

ONCE = re.compile(
    r"<N\d+>(?:(?!\b(?:have|has|had|having|are|is|be)\b|[.;]|<N).)*?\b"
    r"(?:signed|ratified|joined|acceded|deposited|filed|handed in|submitted|endorsed|embraced|became|inked|penned|(?:put|added|affixed|set) their)\b(?! by <)|"
    r"\b(?:saw|watched|witnessed|had|got) (?:<H\d+> )*<N\d+> (?:[\w-]+ ){1,3}(?:sign|ratify|join|accede|endorse)(?:ing)?\b|"
    r"^(?!.*\bbeen\b).*\b(?:signed|ratified|joined|endorsed|acceded to)\b.* by "
)
"""A verb that tells of one event: "in 2013, six states ratified"."""

EXCEPTED = re.compile(
    r"\b(?:neither|nor|no|not|without|minus|but not)\b(?:(?!, (?:but|while|whereas|although|though|unlike|and)\b(?! not)|\b(?:while|whereas)\b)[^.;)]){0,70}$|"
    r"\b(?:except(?: for)?|apart from|other than|excluding|unlike|barring)\b(?! (?:the )?<S\d+>,)[^.;]{0,70}$|"
    r"\b(?:all|every|each)\b[^.;]{0,60}\bbut\b[^.;]{0,40}\b(?:including|among them|such as|notably|namely)\b[^.;]{0,12}$"
)
"""Words before a list of states by which they are left out of what is said."""

WISHED = re.compile(
    r"\b(?:wants?|wanted|seeks?|sought|seeking|awaits?|awaiting|lacks?|demands?|demanded|"
    r"(?:calls?|called|calling|push\w*|campaign\w*|appeal\w*|ask\w*|press\w*|waits?|waiting|hop(?:e|es|ed|ing)) for) "
    r"(?:the |its |another |some )?(?:<H\d+> )*$|"
    r"\b(?:goals?|targets?|aims?|objectives?|ambition)(?: (?:in|of|set|under|by|for|from)\b[^.;<]{0,60}(?:<[TC]\d+>[^.;<]{0,30})?)? (?:is|are|was|were|remains?) (?:still |now |to (?:reach|have) )?(?:<H\d+> )*$|"
    r"\b(?:until|till|unless)\b[^,.;]{0,40}$|\b(?:could|may|might|should|must|can|would|shall) (?!have|be)[^,.;]{0,30}$|\b(?:will|may|should|must|might|could|would) (?:one day |soon |eventually )?(?:have|be) (?:<H\d+> )*$|"
    r"\b(?:we want|rather than|instead of|(?:nobody|no one|no-one) (?:claims|says)|sees) (?:that )?(?:<H\d+> )*$|\b(?:after|when|once|until|upon) (?:it|they|being|having|(?:the )?<[TC]\d+>)[^,.;]{0,24}$|<P\d+> of (?:the )?(?:world's )?$|\b(?:founding|original|first|remaining|larger|smaller|biggest) (?:members?|states|countries) (?:of|in) (?:the )?$|<N\d+> (?:in|out of every|in every) $|<N\d+> (?:(?:states|countries|nations|governments|members) )?(?:out of|of|from among|among) (?:the |its |these |those |all |world's )*$"
)
"""Words before a figure or a list by which it is no statement of how things stand, or no count."""

STANDING = re.compile(r"\b(?:as of|as at|to date|so far|currently|by now|at present)\b")
"""Words that count up to a day, whatever the tense."""

UNSURE = re.compile(
    r"\baccording to (?:the )?(?:(?:<[TCG]\d+>|[\w'-]+) ){0,4}(?:monitor|report|survey|study|yearbook)\b|"
    r"\bprior to\b|\bon the eve of\b|\bas recently as\b|\bused to\b|\bat its peak\b|\bformerly\b|\bback then\b|\bat that time\b|"
    r"\bwith reservations?\b|\btwice\b|\bbegan with\b|\bthen had\b|"
    r"\bbefore (?!<D|\w+ing\b|(?:they|it) (?:are|is|becomes?|can)\b)|\bthe (?:end|beginning|start|middle) of (?!<D)|\bwithin (?<!areas within )(?<!land within )(?<!mines within )(?<!munitions within )(?<!stocks within )(?<!stockpiles within )(?<!remnants within )(?<!ground within )(?<!destroyed within )(?<!cleared within )(?<!removed within )(?<!eliminated within )(?<!dug up within )<N|\bboth <T|\bdecades? ago\b|\bcentur(?:y|ies) ago\b|"
    r"\byears? (?:after|before|later|earlier|into)\b|\bmonths? (?:after|before|later|earlier|into)\b|"
    r"\bweeks? (?:after|before|later|earlier|into)\b|\bd(?:ays?|ecades?) (?:after|before|later|earlier|into)\b|"
    r"\bwithin (?:an|one|the first|a few|a matter of|just) (?:hours?|minutes|days?)\b|"
    r"\bin (?:an|one|the first|a few|a matter of|just) (?:hours?|minutes|days?)\b|"
    r"\b(?:on|at|by) (?:its|the|their) (?:first|<O\d+>) anniversary\b[^.;]{0,80}\b(?:were|was|had)\b|"
    r"\b(?:monitor|report|yearbook|survey|edition|paper|study|book|handbook|guide|atlas|volume|issue) (?:of |for |from )?(?:the year )?(?:<[DN]\d+>|(?:19|20)\d\d)(?=[^.;]*<N)|"
    r"(?:<[DN]\d+>|\b(?:19|20)\d\d) (?:[\w-]+ ){0,2}?(?:monitor|report|yearbook|survey|edition|paper|study|book|handbook|guide|atlas|volume)\b(?=[^.;]*<N)|"
    r"\b(?:welcomed|told|thanked|congratulated|greeted|reminded|addressed) (?:all )?(?:the |its )(?:<H\d+> )*<N\d+> |"
    r"\bwith (?:<H\d+> )*<N\d+> [a-z ]{3,24}, [^.;,]{0,60}\b(?:held|marked|celebrated|opened|entered|took effect|came into|began|started)\b|"
    r"\bwhen (?:its|the) (?:\w+ )?(?:parties|states|members)\b|\bbirthday\b|\bnovel\b|\bfilm\b"
)
"""Words by which a figure is of some earlier day the sentence does not give."""

TOTALS = re.compile(
    r"\b(?:has|have|had|having|counts?|counted|numbers?|numbered|there (?:are|were|is)|a total of|total of|stands? at|stood at) (?:now |only |just |<H\d+> )*$"
)
"""Words right before a figure by which it is all there are."""

BYGONE = re.compile(r"\bhad\b")
"""A tense in which a figure is of some earlier day, unless the sentence gives one."""

PAST = re.compile(r"\b(?:was|were)\b")
"""A verb by which a state was something, and may be no more."""

REFUTED = re.compile(
    r"^ neither\b|"
    r"\b(?:is|are|was|were) (?:simply |just |plainly )?(?:false|untrue|wrong|unfounded|incorrect|mistaken|a myth|an error|a mistake)\b|"
    r"\b(?:wrongly|mistakenly|erroneously|falsely)\b|\b(?:withdrew|retracted|corrected)\b|\bwill be a\b|"
    r"\b(?:remains?|is|was|are) (?:still )?(?:our|the|its|a|my|their) (?:\w+ )?(?:goal|vision|dream|aim|hope)\b|\bbut (?:the )?(?:un|united nations|depositary|record)\b"
)
"""Words after a figure by which it is denied, or wished."""

REFUTING = re.compile(
    r"^\W*(?:but )?(?:that|this|it|which|the (?:claim|figure|number|report|statement))s? (?:is|was|are|were) (?:simply |just |plainly |quite |of course )?"
    r"(?:wrong|false|untrue|incorrect|mistaken|a mistake|an error|not (?:so|true|right|correct|the case(?! (?:of|for|with)\b)|accurate))|"
    r"^\W*(?:but )?(?:he|she|they|the \w+) (?:is|was|are|were) (?:simply |just |quite |plainly )?(?:wrong|mistaken|misinformed|incorrect|in error)\b|"
    r"^\W*(?:it|they|she|he) (?:has|have|had|did|does|do|is|are|was|were) not\W*(?:$|[.;!])|^\W*not so\b|^\W*(?:wrong|false)\b|^\W*(?:in (?:fact|reality|truth)|actually|reality|fact)\b",
    re.IGNORECASE,
)
"""How a sentence begins that denies the one before."""

PARTIAL = re.compile(
    r"\b(?:these|those) (?:<H\d+> )*<N|<N\d+> (?:other|fellow|of (?:them|these|those))\b|\b(?:and|with) <N\d+> (?:more|others)\b"
)
"""A figure that counts states told before, or beside others."""

EXCLUDING = re.compile(
    r"\b(?:leaving aside|apart from|except(?: for)?|save for|with the exception of|other than|besides|excluding|barring|but for|aside from|all but|bar)\b"
)
"""Words by which some are left out of "all" and "none"."""

PARTED = re.compile(r"<N\d+> (?:\w+ ){0,4}ratif|ratif[^.;]{0,30}<N\d+>|ratifications")
"""A figure of those that ratified, beside which "signed" may mean those that only signed."""

APART = re.compile(
    r"\b(?:unlike|except(?: for)?|save(?: for)?|bar|minus|apart from|other than|besides|excluding|not counting|barring|with the exception of|but not|(?:all|everyone|everybody|each|none|nobody) but|(?:every|each) (?:(?:\w+|<[GN]\d+>) ){1,4}but|all [\w <>]{1,40} but|"
    r"border(?:s|ing)?|neighbou?rs|(?:countries|states|nations|those) neighbou?ring|(?:neighbou?rs?|parts?|allies|friends|enemies|borders?) of|against|between|near|around|beyond|from \w+ to|from <S\d+> to|from) (?:the )?$"
)
"""Words right before a list of states that set it apart from the subject of the sentence."""

PERFECT = re.compile(
    r"\b(?:has|have) (?:(?:now|already|also|so far|since|recently|been|all|both|to date) )*\w+|\b(?:has|have) been\b|"
    r"\b(?:are|is|with) (?:currently|presently|at present|now|today)\b|\b(?:currently|presently)\b"
)
"""A tense that tells how things stand now: a past day elsewhere in the sentence is not the figure's own."""

BELONGING = re.compile(
    r"^(?:(?!, (?:with|which|that|and|but|when|except)\b)[\w ,'/<>-]){0,60}?\b(?:implementing|implements|on|under|to|of|from|approving|ratifying|for|with|by|regarding|concerning)(?: the| this)? $"
)
"""The words between a law or resolution and the treaty it belongs to."""

LEAVING = re.compile(r"withdr|denunci|departure|\bleav|\bleft\b|\bexit|\bquit")
"""Words of withdrawal: what takes effect after them need not be the treaty."""
