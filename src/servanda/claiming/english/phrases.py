"""Words of English for states and what they do under a treaty, as parts of patterns, and their sense."""

from __future__ import annotations

import re

STATES = (
    r"(?:(?:of the|united nations|un|u\.n\.|member|sovereign|other|participating|different|world's|signatory|of the world's|un member) )*"
    r"(?:states?|countries|nations|governments)(?: and (?:regions|territories|entities|(?:permanent )?observers|observer states))?(?: worldwide| around the world| around the globe| in the world| of the world| globally| from (?:every|all) (?:region|regions|corner|corners|continent|continents|parts?)(?: of the (?:world|globe))?)?"
)
ASIDE = (
    r"(?:,? (?:- |\()?(?:(?:or |that is |some )?(?:<H\d+> )?<P\d+> of|including|among them|such as|like|notably) "
    r"(?:(?:the )?<S\d+>(?: -|\)|,)?|(?:(?!<[ND]\d+>)[^.;:]){3,120}?(?: -|\)|,|(?= (?:have|has|had|are|were)\b)))|"
    r" ?(?:[–—]|--?|\() ?(?:the )?<S\d+> ?(?:[–—]|--?|\))|"
    r",? \(?(?:as of|as at) <D\d+>\)?,?| (?:so far|thus far|to date))?"
)
"""States named as examples between a figure and its verb: "35 states - including China and India - have not"."""
APPOSED = r", (?:(?:also|once|long|now|still|itself|home|another|the|a|an|one|<N\d+>(?= of)|whose) ?)+\b(?:(?!<[SG]\d+>)[^.;]){3,90}?,"
"""What a state is, between commas: "the United States, the largest producer, has refused"."""
MORE = r"(?:other|another|further|additional|more|others|remaining)"
HAVE = r"(?:have|had|has)(?: now| already| actually| also| so far| thus far| since| all| both| each| formally| officially| fully| finally| yet| recently| to date| by now)*"
ARE = r"(?:are|were|is|was|have become|has become|had become|became|remain|remains)(?: now| already| also| currently| all| both| bound as| formally| still| full)*"
TO = r"(?: (?:to|of|in|by|under) {T})?"
THE = r"(?: (?:to |on |of |in |with )?{T})?"
ELSE = r"(?! (?:the|this|that|an?|any|its|their|another|several) (?!<))"
"""What a verb of joining is not followed by: another thing than a treaty, "signed the declaration"."""
ITSELF = (
    r"(?!'s)(?! (?:pledges?|campaigns?|plans?|process|committees?|commission|declarations?|statements?|protocols?|amendments?|annex|fund|bureau|secretariat|"
    r"(?:cit(?:y|ies) )?appeals?|cities|networks?|petitions?|books?|resolutions?|reports?|groups?|coalition|talks|negotiations?|meetings?|conferences?|rules?|obligations?|deadlines?)\b)"
)
"""Behind a treaty's name: that the treaty itself is meant, and not its fund or its meeting."""
SOMEWHERE = r"(?: (?:in|of|from) (?:the |this |that |its |our )?(?:(?!(?:that|which|who|have|has|yet|not|to)\b)[\w-]+)(?: (?:region|area|world|hemisphere|continent|east|america|asia|africa|europe|pacific|union|pact|alliance))?)?"
"""Where states are: "states in the area", "countries of South Asia"."""
AS_SUBJECT = (
    r"(?:(?<=government of )|(?<=government of the )|(?<=republic of )|(?<=kingdom of )|(?<!\bin )(?<!\bof )(?<!from )(?<!with )(?<!\bfor )(?<!\bby )(?<!\bto )(?<!against )"
    r"(?<!\bon )(?<!\bin the )(?<!\bof the )(?<!from the )(?<!with the )(?<!\bfor the )(?<!\bby the )(?<!\bto the )(?<!between ))"
)
"""Right before a state: that it is who acts, and not where or with whom something is done."""
A_BODY = re.compile(r"<G\d+>|\b(?:committee|bureau|fund|group|coalition|network|alliance|union|council)\b")
"""What else than a treaty states are members of."""
ANOTHER_THING = re.compile(
    r"(?: (?:to|up to|on to))? (?:the|an?|its|this|that|their|another) (?:(?!<)[\w-]+ ){0,3}?(?:declarations?|pledges?|statements?|resolutions?|groups?|committees?|"
    r"coalitions?|networks?|campaigns?|appeals?|charters?|letters?|protocols?|amendments?|process|club|initiatives?|consensus|call|plan)\b"
)
"""What else than a treaty is signed or joined, right behind the verb."""
PARTIES = r"(?:states? part(?:y|ies)|part(?:y|ies) states?|(?:high )?contracting part(?:y|ies)|(?:full |full-fledged |fully-fledged )?part(?:y|ies)|(?:full |full-fledged |fully fledged |fully-fledged )?members)"
DID = r"(?:which |who |that |has |had |have |also |then |first |later |only |itself |(?!not )\w+ly |both |all |already |now )*"
"""Words between a state and what it did."""
SIGN_ONLY = r"(?:signed (?:it )?(?:only|but (?:not|never|have not|had not|have yet to|are yet to)(?: yet)? ratif(?:y|ied)|without ratifying|and not (?:yet )?ratified)|signed only|only signed|yet to ratify|still to ratify|not yet ratified)"
JOIN = r"(?:joined|(?:put|added|affixed|set) their (?:names?|signatures?)(?: <D\d+>| in <D\d+>| today)? to|committed (?:themselves )?to its (?:goals?|aims?|objectives?)|committed (?:themselves )?to(?: the (?:goals?|aims?|objectives?) of)?(?= (?:the |this |that |our |its )?(?:(?!an? )[\w-]+ )?<[TC]\d+>| it\b| (?:joining|signing|ratifying)\b|[.,;)]|$)|inked|penned|signed (?:up|on) to(?= (?:the|this|that|its|our|it|both|all|either)\b| <|[.,;)]|$)|come on board|endorsed|embraced|accepted (?:legally )?(?:binding )?obligations (?:in international law )?(?:<H\d+>|under|in))"
EITHER = r"(?:(?:either )?signed (?:and/or|or|either) (?:ratified|acceded(?: to)?|joined|accession)|(?:either )?(?:ratified|acceded to|acceded) or signed|signed or otherwise joined|signed,? (?:ratified|acceded)(?: to)? or (?:ratified|acceded)(?: to)?)"
RATIFY = r"(?:signed and ratified|(?:gone|went) on to (?:ratify|join|accede(?: to)?)|ratified or acceded(?: to)?|acceded or ratified|ratified(?: or acceded to)?|deposited (?:their|its) instruments? of ratification|(?:expressed|given) (?:their )?consent to be bound(?: by)?|(?:consented|agreed|undertaken) to be bound(?: by)?|completed (?:their |its |the )?ratification(?: process(?:es)?| procedures?)?(?: of)?|followed (?:up|through|suit) (?:by|with) (?:ratifying|ratifications?)(?: of)?|become (?:full )?(?:states? part(?:y|ies)|part(?:y|ies)|members)(?: to| of)?|formally joined)"
CONSENTED = r"(?:(?:ratified|accepted|approved|formally accepted)(?:,? (?:ratified|accepted|approved|acceded to))*,? (?:or|and|and/or) (?:acceded to|ratified|accepted|approved)|acceded to or ratified)"
"""Several of the verbs by which states are bound, told together: "ratified, accepted or acceded to"."""
BRINGING = r"\b(?:bring(?:s|ing)?|brought|tak(?:es?|ing)|took|rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|push(?:es|ed|ing)?|put(?:s|ting)?|mak(?:es?|ing)|made|lift(?:s|ed|ing)?|mov(?:es?|ed|ing))"
STARTED = r"(?:entered in ?to force|entry[ -]into[ -]force(?: date)?|came in ?to force|come in ?to force|enters? in ?to force|comes in ?to force|took effect|takes effect|take effect|taken effect|came in ?to effect|entered in ?to effect|(?:became|becomes?) (?:binding )?(?:international )?law|became binding(?: international law| law)?|go(?:es)? into (?:force|effect)|went into (?:force|effect)|started|starts|start|became effective|becomes effective|will enter in ?to force|will take effect|will come in ?to force|legally binding)"
FILL = r"(?:(?!\band\b|\buntil\b|\btill\b|\bentry\b|\bwill\b|\bopened\b|\bsigned\b|\bratified\b|\bacceded\b|\bjoined\b|\bdeposited\b|\bentered\b|\btook\b|\btakes\b|\bcame\b|\bcomes\b|\bforce\b|<D|[.;:]|, (?:the|with|which|that|when|as|but|while)\b)[\w ,<>'()/-]){1,60}?"
ADOPTED = r"(?:adopted|concluded|negotiated and adopted|drawn up|approved by the (?:un |u\.n\. |united nations )?general assembly)"

DONE = rf"(?:{SIGN_ONLY}|signed and ratified|{EITHER}|{CONSENTED}|{RATIFY}|signed(?! up\b| <H\d+> [a-su-z])|{JOIN}|acceded(?: to)?)"
"""What is told of states under a treaty, and how far it went."""
LATELY = r"(?:now|already|currently|also|so far|thus far|to date|today|since|formally|fully|by now)"


_ADVERB = re.compile(r"^(?:also|then|both) ")
_EITHER = re.compile(EITHER)
_SIGN_ONLY = re.compile(SIGN_ONLY)
_RATIFIED = re.compile(rf"{RATIFY}|{CONSENTED}|ratify|deposited|handed in ratifications?")
_PARTIES = re.compile(PARTIES)


def verb(verb: str) -> str:
    """The sense of a verb of joining."""
    verb = _ADVERB.sub("", verb.strip())
    if _EITHER.fullmatch(verb):
        return "joined"
    if _SIGN_ONLY.fullmatch(verb) or verb.startswith("signed but not"):
        return "signatory"
    if _RATIFIED.fullmatch(verb):
        return "ratified"
    if verb.startswith("acceded"):
        return "acceded"
    if verb in ("signed", "sign", "inked", "penned") or " their " in verb:
        return "signed"
    if _PARTIES.fullmatch(verb) or verb == "parties":
        return "parties"
    if verb.startswith("signator"):
        return "signatories"
    return "joined"


def event(done: str) -> str:
    """The event of a state's day, by its verb or noun: who "joined" may have signed, deposited or been bound."""
    if done.startswith("sign") and "ratif" not in done:
        return "signature"
    return "joined" if done.startswith("join") else "deposit"


def noun(noun: str) -> str:
    """The sense of a noun for states under a treaty."""
    if noun.startswith(("non", "states not", "countries not", "un states not")):
        return "outside"
    if "signator" in noun:
        return "signatories"
    if noun.startswith("signature"):
        return "signed"
    if noun.startswith("ratif"):
        return "ratified"
    if noun.startswith("accession"):
        return "acceded"
    if noun in ("on board", "committed"):
        return "joined"
    return "parties"
