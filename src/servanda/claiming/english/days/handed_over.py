"""The paper by which a state joined, handed over by its envoy, and the day a state is out by a verb of the present:
"On 6 July the ambassador handed over the document on Niue's accession", "when it withdraws on 6 March from the treaty"."""

from __future__ import annotations

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule

_GAVE = r"(?:hand(?:ed|s)(?: (?:over|in|<H\d+>))?|present(?:ed|s)|deliver(?:ed|s)|submit(?:ted|s)|deposit(?:ed|s)|transmit(?:ted|s)|lodge[ds]|filed|passed|gave)"
_PAPER = r"(?:the|an?|its|his|her|their) (?:official |formal |signed |relevant )*(?:documents?|papers?|instruments?|letters?|texts?) (?:of|on|for|about|confirming|concerning|regarding|certifying|attesting(?: to)?)"
_JOINING = r"(?:ratification|accession|acceptance|approval|ratifying|acceding|joining)"
_SAID = r"\b(?:said|says|announced?|reports?|reported|told|statement|and|but|which|who|when|after|before|ceremony in)\b"
_TO = rf"(?:,? (?:to|with|at|in) (?:(?!<[DC]|{_SAID})[^.;:()]){{1,90}}?)?"  # whom it was handed to, and where
_WHO = rf"(?:(?!<[DNC]|{_SAID})[^.;:()]){{2,140}}?"

_OUT = r"(?:withdraws?|leaves?|exits?|quits?|pulls? out|departs?|(?:withdrawing|leaving|exiting|quitting|pulling out))"
_DULY = r"(?:(?:formally|officially|finally|definitively|legally) )*"
_SUBJECT = r"(?:{S}|\b(?:it|they|(?:the|this) (?:country|state|nation|republic|government|kingdom)))"

HANDED_OVER: tuple[Rule, ...] = (
    rule(
        "on a day an envoy handed over a state's paper",
        rf"(?:^|[;:(] ?|\band |\bbut |\")(?:on |in )?{{D}},? {_WHO} {_GAVE} {_PAPER} (?:the )?{{S}}(?:'s?)? {_JOINING}\b",
        making.date_of("deposit", of_state=True),
        "On 6 July the envoy handed over the document on China's accession to the Arms Trade Treaty",
    ),
    rule(
        "on a day an envoy handed over his state's paper",
        rf"(?:^|[;:(] ?|\band |\bbut |\")(?:on |in )?{{D}},? {_WHO} {_GAVE} (?:the )?{{S}}(?:'s?)? (?:official |formal |signed )*(?:documents?|papers?|instruments?|letters?) (?:of|on) {_JOINING}\b",
        making.date_of("deposit", of_state=True),
        "On 6 July the ambassador deposited China's instrument of accession to the Arms Trade Treaty",
    ),
    rule(
        "an envoy handed over a state's paper on",
        rf"\b{_GAVE}(?: to (?:(?!<[DC]|{_SAID})[^.;:(),]){{1,70}}?)? {_PAPER} (?:the )?{{S}}(?:'s?)? {_JOINING}(?: (?:to|of) {{U}})?{_TO},? (?:on |in ){{D}}",
        making.date_of("deposit", of_state=True),
        "Its envoy handed over the document on China's accession to the Arms Trade Treaty on 6 July 2020",
    ),
    rule(
        "a state's paper was handed over on",
        rf"\b{_PAPER} (?:the )?{{S}}(?:'s?)? {_JOINING}(?: (?:to|of) {{U}})? (?:was|were|has been|had been) (?:formally |officially )*(?:handed(?: (?:over|in|<H\d+>))?|presented|delivered|submitted|deposited|transmitted|lodged|filed){_TO},? (?:on |in ){{D}}",
        making.date_of("deposit", of_state=True),
        "The document on China's accession to the Arms Trade Treaty was handed over on 6 July 2020",
    ),
    rule(
        "withdraws on a day from it",
        rf"{_SUBJECT},? (?:(?:which|will|is to|is due to|is set to|would|are|is|now|then|also) )*{_DULY}{_OUT} {_DULY}(?:on|in) {{D}} (?:from |of )?{{U}}",
        making.date_of("withdrawal", subject=True),
        "It will be the first when it withdraws on 6 March from the treaty",
    ),
    rule(
        "when it withdraws from it on",
        rf"\b(?:when|as|once|before|until|after|that) {_SUBJECT} {_DULY}{_OUT} (?:from |of )?{{U}}(?: {_DULY}(?:(?!<)[^.;,]){{0,30}}?)?,? (?:on|in) {{D}}",
        making.date_of("withdrawal", subject=True),
        "Lithuania will make history when it leaves the Convention on 6 March 2025",
    ),
)
