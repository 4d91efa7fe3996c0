"""Who has not signed, joined or ratified: what is said of them, in one place, and where the states stand beside it.

"Finland is not among the 112 parties", "states outside, among them Finland", "as a non-signatory, Finland ...".
"""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.members.listing import undone
from servanda.claiming.english.phrases import A_BODY, ANOTHER_THING, AS_SUBJECT, ITSELF, SOMEWHERE, STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

Made = Found | list[Found] | None

EVEN = (
    r"(?:,? (?:still|also|yet|all|both|each|now|even|ever|itself|themselves|already|long|either|so far|thus far|to date|today|though|too|therefore|likewise|"
    r"however|(?!only\b)\w+ly),?)*"
)
"""Words between "has", "not" and a verb that change nothing."""

_DO = (
    r"(?P<k>sign(?:ed)?(?: up| on)?(?: to)?|join(?:ed)?|ratif(?:y|ied)|acceded?(?: to)?|adhered?(?: to)?|subscribed?(?: to)?|accept(?:ed)?|agreed? to|"
    r"become (?:a |an )?(?:full )?(?:states? part(?:y|ies)|part(?:y|ies)|members?|signator(?:y|ies))(?: to| of)?)"
)
_IT = (
    r"(?: (?:or|nor|and) (?:signed?|joined?|ratif(?:y|ied)|acceded?)(?: to)?)?(?! that )(?: {U}"
    + ITSELF
    + r"| it\b|(?=[.,;:)]|$| -)| (?=(?:and|but|or|because|despite|although|while|since|either|yet|as|so)\b))"
)
_HAS_NOT = (
    rf"(?:(?:has|have|had|did|do|does){EVEN} (?:not|never){EVEN}|(?:has|have|had|is|are|remains?){EVEN} (?:yet|still) to{EVEN}|"
    rf"(?:(?:has|have|had){EVEN} )?(?:refused?|refuses|declined?|declines|(?:chosen?|chooses|opted|opts|decided|preferred) not|failed|neglected|yet) to{EVEN}|"
    rf"never{EVEN}) {_DO}{_IT}"
)
_TO = r"(?: (?:to|of|in|by|<H\d+>) {U}" + ITSELF + r"|(?! (?:to|of|in|on|with|at|for) |'s))"
_ONE = r"(?:(?:a |an )?(?P<n>non[- ]?(?:states? )?part(?:y|ies)|non[- ]?signator(?:y|ies)|non-?members?))"
_MEMBER = r"(?P<m>(?:high )?(?:contracting )?states? part(?:y|ies)|(?:full |contracting )?part(?:y|ies)|members?(?: states?)?|signator(?:y|ies)(?: states?| countries)?)"
_WHO_DID = r"(?:(?:that|which|who) (?:have |has )?|to (?:have )?)(?:(?:already|now|so far|since|both) )*(?P<g>signed?|joined?|ratif(?:ied|y)|acceded?)(?: to)?"
_AMONG = (
    rf"(?:among|(?:<N\d+>|one) of|part of|counted among|included among|listed among|in the list of) (?:(?:the|its|those|(?:the )?<[TC]\d+>'s) )?(?:(?:<H\d+>|<N\d+>|current|existing|many|full) )*"
    rf"(?:{_MEMBER}|(?:{STATES}|those|ones|<G\d+>)(?: {STATES})? {_WHO_DID})"
)
_OUT = r"(?P<o>(?:continues? to|(?:has|have) (?:all |both )?(?:opted|decided|chosen|preferred) to) (?:remain|stay) (?:outside|out of)|(?:sits?|stands?|stays?|keeps?|kept|stayed|remains?|remained)(?: all| both| still)* (?:outside|out of)|(?:has|have)(?: all| both| also| so far)* (?:remained|stayed|kept) (?:outside|out of)|does not belong to|do not belong to)"
_NOT_IN = (
    rf"(?:{_HAS_NOT}|(?:is|are|remains?){EVEN} (?:not{EVEN} (?:(?:listed|classified|classed|counted|considered|regarded|registered|recorded) (?:as (?:being )?)?)?(?:{_AMONG}|(?:a |an )?(?P<p>states? part(?:y|ies)|part(?:y|ies)|members?|signator(?:y|ies)(?: states?)?))\b{_TO}|{_ONE}\b{_TO})|"
    rf"(?:is|are|remains?){EVEN} not{EVEN} (?P<b>bound) by (?:the terms of )?{{U}}{ITSELF}|{_OUT} {{U}}{ITSELF})"
)
"""What is said of those outside, from the verb on; its groups tell in what sense."""

_ASIDE = (
    r"(?:(?:, | - | \()(?:(?:which|who|a|an|the|itself|themselves|both|all|whose|like|unlike|along with|alongside|together with|as well as|also|another|two|three|its|their|our|his) )+"
    r"(?:(?!, | - |\)|\b(?:that|which|who|has|have|is|are) not\b)[^.;:]){2,100}?(?:,| -|\)))?"
)
"""What a state is, or whom it resembles, between commas, dashes or brackets."""
_SUCH_AS = r"(?:including|include|among them|amongst them|such as|like|notably|namely|led by|for example|for instance|e\.g\.|especially|particularly|chiefly|in particular)"
_COMMA = r"(?:,| -|\))"


def sense_of(match: re.Match[str]) -> str:
    """In which sense those named have stayed out."""
    said = match.groupdict()
    if said.get("b") or said.get("o"):
        return "parties"
    done = said.get("k") or said.get("g")
    if done:
        return (
            "parties"
            if done.startswith(("become", "adher", "accept")) and "sign" not in done
            else undone(done)
        )
    noun = said.get("n") or said.get("m") or said.get("p") or ""
    return "signed" if "signator" in noun else "parties"


def _outside(reading: Reading, match: re.Match[str]) -> Made:
    made = making.membership(sense_of(match), negated=True)(reading, match)
    if isinstance(made, Found) and (_HAD.search(match.group()) or _THEN.match(match.string[match.end() :])):
        return replace(made, note=UNSURE)
    return made


_HAD = re.compile(r"\bhad ")
"""A tense of some earlier day."""
_THEN = re.compile(
    r",? (?:in|at|on|when|during|then|until|initially|immediately|for|without|with|alone|only|as|before|by|straight away|right away|there|back then)\b"
)
"""Words by which it was not done at some time or place, and may have been since."""


def _the_last(reading: Reading, match: re.Match[str]) -> Made:
    """Of "Norway and Russia, which is not a party" the last only."""
    made = _outside(reading, match)
    if isinstance(made, Found) and len(made.states) > 1 and _SINGULAR.search(match.group()):
        return replace(made, states=made.states[-1:])
    return made


_SINGULAR = re.compile(r"^<S\d+>\S*,? (?:which|who) (?:is|has|does|remains|stays)\b|^<S\d+>(?:,| -| \() ?a ")


def _unsure(reading: Reading, match: re.Match[str]) -> Made:
    made = _outside(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else made


def _of_it(reading: Reading, match: re.Match[str]) -> Made:
    """Of a text that has told of the treaty's signing or parties just before."""
    if _TOLD.search(reading.before[-260:] + match.string[: match.end()]) is None:
        return None
    club = "member" in match.group() and not re.search(r"<[TC]", match.group())
    if club and A_BODY.search(match.string):
        return None  # "NATO's views on the treaty: Sweden (not a member)"
    return _the_last(reading, match)


_TOLD = re.compile(
    r"\b(?:sign(?:ed|ator)|non-part|ratif|joined|acced|states? part|part(?:y|ies) to)|<[TC]\d+>"
)

STAYING_OUT: tuple[Rule, ...] = (
    rule(
        "as a non-signatory, so and so",
        rf"(?:^|[,;:(] ?|\b(?:and|but|that) )(?:as|being|despite being|while|although|though|because|since) (?:still )?{_ONE}\b{_TO}, (?:the )?{{S}}",
        _of_it,
        "As a non-signatory, Finland may buy more",
    ),
    rule(
        "long a non-signatory, so and so",
        rf"(?:^|[;:] )(?:an? |still an? |itself an? )(?:long-time |long-standing )?(?P<n>non-signatory|non-(?:state )?party)(?: (?:state|country))?(?:{_TO})?(?: (?:until (?:now|then|today|recently)|so far|to date))?, (?:the )?{{S}}",
        lambda r, m: _unsure(r, m) if "until" in m.group() and "party" in m.group() else _of_it(r, m),
        "A non-signatory so far, Finland may buy more",
    ),
    rule(
        "in non-signatories so and so",
        r"(?<!former )(?<!then )(?<!previously )(?<!once )\b(?P<n>non[- ]?signator(?:y|ies))(?: (?:states?|countries|country|nations?|governments?))? (?:the )?{S}(?!'s?\b)",
        _of_it,
        "Remnants were also cleared in non-signatories Cambodia, Serbia and Finland",
    ),
    rule(
        "neither of which is in it",
        rf"{{S}}(?:,| -| \() ?(?:neither|none) of (?:which|whom|them|these|the two) (?:(?:is|are|was|were)(?: yet)? (?:a |an )?{_MEMBER}\b{_TO}|(?:has|have)(?: yet| so far)? {_DO}{_IT}|(?:belongs?|adheres?|is bound|are bound) (?:to|by) {{U}}{ITSELF})",
        _of_it,
        "Finland and Egypt, neither of which belongs to the Convention, met",
    ),
    rule(
        "urged those outside, so and so, to join",
        rf"\b(?:urg\w+|call(?:s|ed|ing)?(?: on| upon)?|encourag\w+|invit\w+|press\w*|ask\w*|appeal\w*)\b[^.;:]{{0,60}}?\b{_ONE}(?: (?:states|countries))?(?:{_TO})?(?:,| -| \()? ?(?:{_SUCH_AS} )?(?:the )?{{S}}{_COMMA}? to (?:join|accede|sign|ratify|become|take)",
        _outside,
        "They urged non-signatories Finland and Egypt to join the Convention",
    ),
    rule(
        "not being a party, so and so",
        rf"(?:^|[,;:(] ?|\b(?:and|but|that) )(?:(?:as|being|despite|although|though|while|because|since|by|for|without) )?(?:not (?:(?:yet|having|being|been|itself|still|currently) )*(?:a |an )?|without (?:having |being |yet )*(?:a |an )?|(?:having )?never (?:having )?(?:been )?)(?:{_MEMBER}\b{_TO}|(?P<k>sign(?:ed|ing)|join(?:ed|ing)|ratif(?:ied|ying)|acced(?:ed|ing)(?: to)?){_IT}), ?(?:the )?{{S}}",
        _outside,
        "Despite not being a party to the Convention, Finland no longer makes them",
        "Having never signed the Convention, Finland kept its stocks",
    ),
    rule(
        "states outside, such as so and so",
        rf"\b(?:{STATES}|those|powers|producers|<G\d+>){SOMEWHERE},? (?:(?:that|which) )?(?:(?:are|remain|have remained|still remain) )?(?:still )?(?:outside|not (?:yet )?(?:a )?part(?:y|ies) to|not bound by|not members of) {{T}},?(?: (?:are|is|also|currently|still|now))*(?:,| -|:| \()? (?:the )?(?:{_SUCH_AS} )?(?:the )?{{S}}(?!'s?\b)",
        making.membership("parties", negated=True),
        "Countries outside the treaty, including Finland and Egypt, use them",
        "Those outside the Convention include Finland and Egypt",
    ),
    rule(
        "outside it are",
        r"(?:^|[,;:] |\band |\bbut )(?:still |also |yet |so far )*(?:outside|not (?:yet )?(?:a )?part(?:y|ies) to|not bound by|not members of) {T} (?:still |also |so far )*(?:is|are|remains?) (?:the )?{S}",
        making.membership("parties", negated=True),
        "Outside the Convention are Finland and Egypt",
    ),
    rule(
        "among the non-signatories are",
        rf"\b(?:among|amongst) (?:the |its |those )?(?:(?:notable|major|other|many|<N\d+>) )*(?:{_ONE}|(?:{STATES}|those|<G\d+>)(?: {STATES})?,? (?:(?:that|which|who) )?(?:{_HAS_NOT}|(?:still )?(?:remain(?:ing)? |are |staying )?(?P<o>outside|not (?:yet )?part(?:y|ies) to)))(?: {{U}})?,? (?:also )?(?:is|are|were) (?:the )?{{S}}",
        _outside,
        "Among the states that remain outside the Convention are Finland and Egypt",
    ),
    rule(
        "is not in it, has not done it",
        rf"{AS_SUBJECT}{{S}}{_ASIDE},? (?:(?:which|who|that|(?:both|all|each) of (?:which|whom|them)) )?(?:also |still |both |all |itself |and others )*{_NOT_IN}",
        _of_it,
        "Finland is not among the 112 states that have ratified the Convention",
        "Finland, which borders Russia, is not a party to the Convention",
        "Finland - a neighbour of Russia - hasn't signed the treaty",
    ),
    rule(
        "some, so and so among them, are not in it",
        rf"(?:, | - | \(|: |\b)(?<! of <G\d> )(?<! of <G\d\d> ){_SUCH_AS},? (?:the )?{{S}}{_COMMA}? (?:also |still |both |all )*{_NOT_IN}",
        _of_it,
        "Several countries, among them Finland and Egypt, are not parties to the Convention",
    ),
    rule(
        "so and so among them, they are not in it",
        rf"{{S}} (?:among (?:them|others)|included){_COMMA}? {_NOT_IN}",
        _of_it,
        "Several countries, Finland and Egypt among them, are not parties to the Convention",
    ),
    rule(
        "some, named between dashes, are not in it",
        rf"\b(?:{STATES}|powers|producers|buyers|users|exporters|stockpilers|members|others|allies|neighbours|neighbors)(?: ?-|:| \() ?(?:the )?{{S}}(?:,? (?:for (?:a start|example|instance|one)|among others))?(?: ?-|\)) ?(?:that |which |who )?(?:also |still |both |all )*{_NOT_IN}",
        _of_it,
        "A number of countries - Finland, Egypt and China - have not signed the Convention",
    ),
    rule(
        "did something and has not signed",
        rf"(?:^|[;:] |, (?:and|but|while|whereas) |^(?:while|although|though|of (?:these|those|them),?) )(?:the )?{{S}},? (?:also |both |all )*(?:\w+ed|has|have|is|are|was|were|took|did|had|sent|gave|made|\w+s)\b(?:(?:(?!<S|\b(?:that|which|who|where|while|whether)\b)[^.;:]){{1,110}}?,?|(?:(?!<S|\b(?:sa(?:id|ys)|claim\w*|told|which|who|where|while|whether)\b)[^.;:]){{1,110}}?,) (?:and|but|yet|though) (?:it |they )?(?:also |still |then )*{_HAS_NOT}",
        _outside,
        "Egypt and Brazil attended the talks, but have not signed the Convention",
    ),
    rule(
        "one of those that have not",
        rf"{{S}}{_ASIDE},? (?:is|are|being|remains?|was|were){EVEN} (?:(?:<N\d+>|one|two) of|among|part of|the only|the last|the sole)(?: the| those| a)?(?: (?:<H\d+>|<N\d+>(?:-odd)?|few|handful of|many|several|only|just|last|remaining|major|big|two|three|<G\d+>|<S\d+>|other|or|and|[a-z]+an|{STATES}|ones|members?|powers|producers|users|(?:in|of|from) (?:the )?(?:region|area|world|hemisphere|continent|<G\d+>)))*,? (?:(?:(?:that|which|who|to) )?{_HAS_NOT}|(?:that |which )?(?:is |are |remains? |still )*(?P<o>outside(?: of)?|not (?:yet )?(?:a )?part(?:y|ies) to|not bound by)(?: {{U}})?|not to (?:have )?(?P<g>signed?|joined?|ratif(?:ied|y)|acceded?)(?: to)?)",
        lambda r, m: None if ANOTHER_THING.match(m.string, m.end()) else _outside(r, m),
        "Finland is one of the few European countries not party to the Convention",
        "Finland and Greece are the only EU members not to have joined the Convention",
    ),
    rule(
        "are those yet to do it",
        rf"{{S}},? (?:is|are|remains?){EVEN} (?:the|among the) (?:(?:only|last|remaining|few|other|<N\d+>|<H\d+>) )*(?:<G\d+>|{STATES}|members|ones|holdouts)(?: (?:and|or) <G\d+>)?(?: (?:{STATES}|members))?{SOMEWHERE} (?:(?:still |yet )+to|that (?:have|has) (?:still |yet )+to) {_DO}{_IT}",
        _outside,
        "Finland, Estonia and Egypt are the countries in the region yet to join the Convention",
    ),
    rule(
        "a non-signatory, between commas",
        rf"{{S}}(?:,| -| \() ?(?:(?:itself|themselves|both|all|also|still|each|neither|another|long|currently|now|which (?:is|are)|who are|as) )*(?:{_ONE}|(?:a |an )?not (?:yet )?(?:a |an )?{_MEMBER})\b{_TO}(?=,|\)| -|;|\.|$| and\b| but\b)",
        _of_it,
        "Finland, a non-signatory of the Convention, used them",
        "Finland - not a party to the Convention - bought more",
        "Finland (not a party to the Convention) bought more",
    ),
    rule(
        "it does not bind them",
        rf"{{T}},? (?:which )?(?:does|did){EVEN} not{EVEN} (?P<b>bind) (?:either )?(?:the )?{{S}}(?!'s?\b)",
        _outside,
        "The Convention does not bind Finland",
    ),
    rule(
        "neither of the two is, or has",
        rf"\bneither (?:the )?{{S}},? (?:(?:is|are|was|were) (?:a |an )?{_MEMBER}\b{_TO}|(?:has |have )?(?P<k>signed|joined|ratified|acceded)(?: to)?{_IT})",
        _of_it,
        "Neither India nor Pakistan are signatories",
    ),
    rule(
        "nor has it joined",
        rf"\b(?:nor|neither) (?:(?:has|have|did|do|does) (?:the )?{{S}},? {_DO}{_IT}|(?:is|are) (?:the )?(?P<s2><S\d+>),? (?:a |an )?{_MEMBER}\b{_TO})",
        lambda r, m: _nor(r, m),
        "Nor has Finland joined the Convention",
        "Nor is Finland a party to the Convention",
    ),
    rule(
        "none of some, so and so among them, is in it",
        rf"(?P<z><N\d+>) of (?:the |these |those |its )?(?:(?!<T)[^.;:]){{2,90}}?(?:,| -| \() ?{_SUCH_AS} (?:the )?{{S}}{_COMMA}? (?:(?:is|are|was|were) (?:a |an )?{_MEMBER}\b{_TO}|(?:has|have)(?: yet| so far)? (?P<k>signed|joined|ratified|acceded)(?: to)?{_IT})",
        lambda r, m: None if r.value(m, "z") else _of_it(r, m),
        "None of the states at war, among them Egypt and Sudan, is party to the Convention",
    ),
    rule(
        "and other states that are not in it",
        rf"{{S}},? and (?:(?:many|several|some|a few|most|<N\d+>) )*(?:other|further) (?:[a-z-]+ ){{0,2}}?(?:{STATES}|powers|producers|users|exporters)(?:,? (?:(?:that|which|who) (?:are |remain |still )?)?)? ?(?:{_HAS_NOT}|(?P<o>outside|not (?:yet )?part(?:y|ies) to|opposed to|opposing|that oppose|rejecting) {{U}})",
        _unsure,
        "Russia, China and other countries opposed to the Convention met",
    ),
    rule(
        "hold-out countries so and so",
        r"(?:\b(?:call(?:s|ed|ing)?|urg(?:ed?|es|ing)|press(?:ed|es|ing)?|appeal(?:s|ed|ing)?|encourag(?:ed?|es|ing)) [^.;:]{0,60}?)?\b(?:hold-?outs?|outlier|dissenting)(?: (?:states?|countries|country|nations?|members?|producers?))? (?:the )?{S}",
        making.membership("joined", negated=True, note=UNSURE),
        "They urged hold-out countries Egypt and Finland to join the Convention",
    ),
    rule(
        "many have, but not so and so",
        r"(?:(?:signed|joined|ratified|adopted|accepted|endorsed|agreed)(?: to)? by|(?:signed|joined|ratified|accepted|adopted)(?: {U})?|states? parties|parties|members|signatories)(?:(?!<S)[^.;:]){0,80}?(?:,|\(| -)? ?(?:(?:but|though|although|yet|only) not|but neither) (?:by |for |in |including )?(?:the )?{S}(?=[.,;:)]|$| -)",
        lambda r, m: _but_not(r, m),
        "The Convention was joined by 112 states, but not by Finland or Egypt",
    ),
    rule(
        "the non-parties, so and so among them",
        r"\b(?P<n>non[- ]?(?:states? )?part(?:y|ies)|non[- ]?signator(?:y|ies))(?: (?:to|of) {U})?(?:,| -| \() ?(?:the )?{S} (?:among (?:them|others)|included)",
        _outside,
        "The treaty's non-parties, Finland and Egypt among them, keep stocks",
    ),
)


def _nor(reading: Reading, match: re.Match[str]) -> Made:
    made = _outside(reading, match)
    second = match.groupdict().get("s2")
    if made is None and second:
        sense, states = sense_of(match), tuple(reading.tag(second).value)
        return reading.claim(match, "membership", sense, value=False, negated=True, states=states)
    return made


def _but_not(reading: Reading, match: re.Match[str]) -> Made:
    if _DENIED.search(match.string[: match.start()]):
        return None
    what = "signed" if match.group().startswith("sign") else "joined"
    return making.membership(what, negated=True)(reading, match)


_DENIED = re.compile(r"\b(?:not|never|no|none|neither|nor|without)\b")
