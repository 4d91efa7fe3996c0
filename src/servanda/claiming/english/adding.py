"""English words for figures that must agree with each other."""

from __future__ import annotations

from servanda.claiming.agreeing import Adding, rules_of_agreement
from servanda.claiming.english.phrases import PARTIES, SIGN_ONLY, STATES

_BE = r"(?:(?:are|were|have become|had become) (?:now |already |currently )?(?:full |bound as )?)?"
_HAVE = r"(?:have|had|has)(?: now| already| also| so far| since| all| both| formally| officially| only| yet)*"

ADDING = Adding(
    of=r"(?:out )?of",
    of_all=r"of|out of|among",
    the=r"the |its |all |all the |our |the world's |the region's |the continent's ",
    or_=r"or|that is|that's|i\.e\.|equal to|equalling|representing|equivalent to",
    of_them=r"of (?:them|the total|the whole|the membership|its membership|the group|the bloc)",
    fractions={
        r"(?:a |one )?half": 50.0,
        r"two[ -]thirds|<N\d+> thirds": 200 / 3,
        r"a third|a <O\d+>|one[ -]third": 100 / 3,
        r"three[ -]quarters|<N\d+> quarters": 75.0,
        r"(?:a|one)[ -]quarter": 25.0,
    },
    states=rf"(?:{STATES}|(?:member |un )*members)",
    adjectives=r"new|more|other|additional|further|remaining|small|last|first|only|original|founding|full|current|major|latest",
    qualifier=r"(?!(?:of|in|by|from|for|to|with|at|on|among|across|and|or|between|the|an?|that|which|than|have|has|are|per|as|"
    r"into|within|dozens?|hundred|thousand|million|billion|fewer|less|times|years?|months?|days?|percent|tonn?e?s)\b)"
    r"[a-z]+(?:-[a-z]+)?",
    behind=r"in all|worldwide|so far",
    following=r"(?:the )?following",
    and_=r"and|plus|\+|as well as",
    parties=rf"{_BE}{PARTIES}(?: (?:fully |legally )*bound by (?:[\w' ]|<[TC]\d+>){{1,60}}?)?|"
    rf"(?:(?:that|which|who) )?{_HAVE} ratified(?: it)?",
    signatories=rf"{_BE}(?:state signatories|signatory (?:states|countries|nations)|signatories)|{_HAVE} signed|signed",
    signed_only=rf"(?:that |which |who )?(?:{_HAVE} )?(?:{SIGN_ONLY}|signed (?:the )?(?:<[TC]\d+>|it),? but (?:have )?"
    r"(?:not|never|yet to)(?: yet)? ratif(?:y|ied))(?: it)?|(?:are )?(?:signatories|signatory states) (?:that|which|who) "
    r"have (?:not|yet to)(?: yet)? ratif(?:y|ied)(?: it)?",
    outside=r"(?:are |remain )?(?:non-signatories|outside|on the outside)(?: (?:it|the treaty|the convention))?|"
    r"remain(?:ing)? outside|(?:have|had) (?:neither signed nor (?:ratified|acceded)|not (?:yet )?joined)",
    joined=rf"(?:{_HAVE} )?(?:joined|signed(?:,| or| and/or)? (?:or )?(?:ratified|acceded(?: to)?)|(?:are )?committed(?: to(?: the goals? of)?)?|"
    r"(?:ratified|acceded to) or signed|signed or otherwise joined|signed up to)|are on board|on board",
    with_=r"with|of which|of whom|comprising|consisting of|made up of|namely|being",
    the_rest=r"(?:the|its) (?:remaining|other)",
    rest_behind=r"",
    verbs=r"have|has|had|are|were|is|remain|did|do|still|must",
    done=rf"(?:(?:that|which|who) )?(?:{_HAVE} )?(?:not )?(?:yet )?(?:{SIGN_ONLY}|signed (?:the )?(?:<[TC]\d+>|it),? but "
    r"(?:not|never)(?: yet)? ratified|signed and ratified|signed|ratified|joined|acceded(?: to)?|"
    r"withdrawn(?: from)?|withdrew(?: from)?|left|deposited (?:their )?instruments(?: of ratification| of accession)?)",
    are=r"(?:are|were|became|remain) (?:now )?the(?: only)?",
    were=r"are|were",
    namely=r"namely|which are|viz\.?",
    breaks=r"and(?! ratified)|but|while|whereas|which|where|compared|with|whose|although|though|representing|account\w*|"
    r"including|nor|or(?! ratified| acceded)",
    things=r"destr\w+|stock\w*|clear\w*|land|areas?|\w*munitions?|mines?|landmines|weapons?|casualt\w+|victims?|survivors?|"
    r"fund\w*|pay\w*|paid|budget\w*|contribut\w+|costs?|export\w*|import\w*|transfer\w*|population\w*|trade|money",
    partial=r"including|such as|among|e\.g|for example|for instance|notably|like|some|most|a few|several|another|both|neither|either|as|joined by|together",
    not_after=r"of|of the|of all|among|among the|from|from the|to|or|than|between|article|articles|protocol|another|per",
    others=r"others?|another|further|additional|more",
    total_of=r"(?:(?:for|making|making up|giving|adding up to|or|that is) )?(?:a )?(?:grand |combined )?total of|together making|altogether",
    in_all=r"(?:states |countries )?(?:in all|in total|altogether)",
    in_=r"in",
    from_=r"from",
    to=r"to",
    risen_by=r"(?:an? )?(?:\w+ )?(?:increase|rise|growth|gain|addition|jump) of|up(?: by)?",
    more=r"more|additional|higher|new ones",
    units={
        r"days?": ("days", 1.0),
        r"weeks?": ("weeks", 7.0),
        r"months?": ("months", 30.4375),
        r"years?": ("years", 365.25),
    },
    after=r"after|following",
    later=r"later|afterwards|thereafter",
    events=r"adoption|adopted|opening(?: for signature)?|opened(?: for signature)?|opens(?: for signature)?|signature|signing|signed|"
    r"entry into force|entered into force|came into force|ratifications?(?: (?:was|were) deposited)?|ratified|deposit|deposited|"
    r"accession|acceded|joined|negotiat\w+|concluded|agreed|launched|held|met",
    on=r"on|in|as of|as at|by|at|since|of|from",
)

AGREEMENTS = rules_of_agreement(ADDING)
