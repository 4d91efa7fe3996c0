"""How long a state took from signing a treaty to ratifying it: "took 15 years to ratify", "ten years after signing"."""

from __future__ import annotations

from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.lapses import delay

_LONG = r"{N}[ -](?P<u>years?|months?|weeks?|days?)"
_RATIFY = r"(?:ratify|accede(?: to)?|become (?:a )?(?:states? )?party)"
_RATIFIED = r"(?:ratified|acceded(?: to)?|deposited its instrument(?: of ratification)?|became (?:a )?(?:states? )?party)"
_IT = r"(?: (?:to )?(?:{U}|it))?"


DELAYS: tuple[Rule, ...] = (
    rule(
        "a state took so long to ratify",
        rf"(?:{{S}},? (?:(?!<[SDN])[^.;]){{0,80}}?)?\b(?:took|taken|needed|waited|required|spent) {_LONG},? (?:more )?(?:to|before) (?:finally |formally )?(?:{_RATIFY}|ratifying|acceding){_IT}",
        delay,
        "Poland signed the Convention in 1997 but took 15 years to ratify it",
    ),
    rule(
        "it took a state so long to ratify",
        rf"\btook {{S}} {_LONG} to (?:finally |formally )?{_RATIFY}",
        delay,
        "It took Poland 15 years to ratify the Convention",
    ),
    rule(
        "ratified it so long after signing",
        rf"{_RATIFIED}{_IT}(?:,? (?:on|in) <D\d+>)?,? {_LONG} (?:after|since) (?:first |having )?(?:signing|it signed|it had signed|its signature|signed)\b",
        delay,
        "Poland ratified the Convention 15 years after signing it",
    ),
    rule(
        "signed it, and so long later ratified it",
        rf"\bsigned{_IT}(?: (?:on|in) <D\d+>)?,?(?: and| but|,)? (?:only )?{_RATIFIED}{_IT} (?:only )?{_LONG} (?:later|afterwards|after that|thereafter)\b",
        delay,
        "Poland signed the Convention in 1997 and ratified it 15 years later",
    ),
    rule(
        "so long after signing it ratified",
        rf"{_LONG} after (?:first )?signing{_IT},? (?:the )?{{S}} (?:finally |formally )?{_RATIFIED}",
        delay,
        "Fifteen years after signing the Convention, Poland ratified it",
    ),
)
