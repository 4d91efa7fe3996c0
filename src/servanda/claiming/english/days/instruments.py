"""Instruments handed to the depositary, and notices sent to it, told at length: "deposited its instrument of accession with
the Secretary-General of the United Nations on 9 January"."""

from __future__ import annotations

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE

_DEPOSITARY = r"(?:with|to|at) (?:the )?(?:un|u\.n\.|united nations|secretary-general|depositary|depository|office of|treaty section|headquarters)(?:(?! on <D)(?!<[SDN])(?!\b(?:said|says|told|announced|reported|statement|according)\b)[^.;]){0,90}?"
_INSTRUMENT = r"(?:(?:its|their|the|an?) )?(?:\w+ )?(?:instruments?(?: of (?:ratification|accession|acceptance|approval))?|ratifications?|accession)"
_WHO = r"(?:\b(?:authorities|government|ministry|country|president|parliament|it)|{S}),?"

INSTRUMENTS: tuple[Rule, ...] = (
    rule(
        "deposited with the depositary on",
        rf"{{S}},? (?:which |who |has |had |have |formally |officially |also |today |then )*deposited {_INSTRUMENT}(?: (?:of|to|for) {{U}})? {_DEPOSITARY},? (?:on|in) {{D}}",
        making.date_of("deposit", of_state=True),
        "Finland deposited its instrument of accession with the Secretary-General of the United Nations on 9 January 2012",
    ),
    rule(
        "somebody deposited the country's instrument with the depositary on",
        rf"\bdeposited (?:the |its |his |her |their )?(?:(?:country|government|nation|state|kingdom|republic)'s )?{_INSTRUMENT}(?: (?:of|to|for) {{U}})? {_DEPOSITARY},? (?:on|in) {{D}}",
        making.date_of("deposit", subject=True),
        "Its envoy, an officer from Niue, deposited the country's instrument of accession for the Convention with the UN Secretary-General on 6 April 2016",
    ),
    rule(
        "notified the depositary of its withdrawal",
        rf"{_WHO} (?:has |have |had |then |also )*(?:formally |officially )*(?:notified|informed) (?:the )?(?:un|u\.n\.|united nations|depositary|secretary-general)(?:(?!<)[^.;,])*? (?:of|about) (?:its|their|the|his) (?:\w+ )*?(?:withdrawal|termination|denunciation|departure|exit|decision to (?:leave|withdraw|quit|denounce))",
        making.membership_of_subject("withdrew"),
        "In spring the government notified the UN of their exit from the agreement",
    ),
)

_LEAVING = r"(?:withdrawals?|denunciations?|exits?|departures?|leaving)"
_TAKES = r"(?:took|takes?|taking|taken|come|comes|came|enter|enters|entered|become|becomes|became) (?:into )?(?:full |legal |legally )?(?:effect|effective|force|final|official|binding)"

LEAVING: tuple[Rule, ...] = (
    rule(
        "deposited their notices of withdrawal on",
        r"{S},? (?:which |who |has |have |had |all |each |formally |officially |also )*(?:deposited|submitted|handed (?:in|over|<H\d+>)|filed|lodged|sent|delivered) (?:(?:its|their|the|a|an|formal|official) )*(?:instruments?|notices?|notifications?|letters?|documents?) of (?:withdrawal|denunciation)(?: from {U})?(?:[^.;<]|<T\d+>){0,60}? (?:on|in) {D}",
        making.date_of("withdrawal_notice", of_state=True),
        "Estonia, Latvia and Lithuania deposited their instruments of withdrawal from the treaty on 27 June 2025",
    ),
    rule(
        "the withdrawal of states from it",
        r"\b(?:withdrawals?|departures?|exits?) (?:of|by) (?:the )?{S} from {T}",
        making.membership("withdrew", note=UNSURE),
        "We mark the withdrawal of Estonia, Latvia and Lithuania from the treaty",
    ),
    rule(
        "the withdrawal of states takes effect on",
        rf"{_LEAVING} (?:of|by) (?:the )?{{S}}(?: from {{U}})?(?:,? (?:which|that))? (?:has |have |had |will |would |is due to |are due to |formally |officially |finally |also |only )*{_TAKES},? (?:on |in |from |as of )?{{D}}",
        making.date_of("withdrawal_effective", of_state=True),
        "The withdrawal of Estonia, Latvia and Lithuania from the treaty took effect on 27 December 2025",
    ),
    rule(
        "the states' withdrawal takes effect on",
        rf"{{S}}(?:'s?)? (?:\w+ )?{_LEAVING}(?: from {{U}})?(?:,? (?:which|that))? (?:has |have |had |will |would |is due to |are due to |formally |officially |finally |also |only )*{_TAKES},? (?:on |in |from |as of )?{{D}}",
        making.date_of("withdrawal_effective", of_state=True),
        "Estonia, Latvia and Lithuania's withdrawal from the treaty became effective on 27 December 2025",
    ),
    rule(
        "somebody's leaving takes effect on",
        rf"\b{_LEAVING}\b(?:(?!<[DTC])[^.;,]){{0,80}}? {{U}} (?:has |have |had |will |would |is due to |formally |officially |finally |also |only )*{_TAKES},? (?:on |in |from |as of )?{{D}}",
        making.date_of(
            "withdrawal_effective"
        ),  # of whom, the sentence may not say: it is not the treaty's own day
        "Their leaving the treaty took effect on 27 December 2025",
    ),
    rule(
        "ceased to be a party on",
        r"{S}(?:(?!<[SD])[^.;]|(?<=since )<D\d+>){0,60}? (?:cease[sd]?(?: to be)?(?: a| an)?|be no longer(?: a)?|is no longer(?: a)?|no longer be(?: a)?) (?:full )?(?:states? part(?:y|ies)|part(?:y|ies)|members?|bound)(?: (?:to|of|by) {T})? (?:on|in|from|since|as of) {D}",
        making.date_of("withdrawal_effective", of_state=True),
        "Finland ceased to be a party to the treaty on 10 January 2026",
    ),
)
