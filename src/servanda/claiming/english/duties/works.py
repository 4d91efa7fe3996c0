"""Figures of the work, in English: stocks destroyed, land released, casualties; and laws that carry a treaty out."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.duties.doing import PARTIES, STOCKS_OR_LAND
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import doings, figures

MEASURES = figures.Measures(
    items=(
        ("submunitions", re.compile(r"submunitions?|bomblets?")),
        ("antipersonnel_mines", re.compile(r"\b(?:land)?mines\b")),
        ("cluster_munitions", re.compile(r"munitions|cluster bombs")),
        ("km2", re.compile(r"square kilomet|\bkm2\b|km²|\bsq\.? ?km")),
        ("ha", re.compile(r"hectares?|\bha\b")),
        ("m2", re.compile(r"square met|\bm2\b|m²")),
        ("casualties", re.compile(r"casualt")),
        ("killed", re.compile(r"killed|deaths")),
        ("injured", re.compile(r"injured|wounded")),
    ),
    doings=(
        (
            "destroyed",
            re.compile(
                r"destr(?:oyed|oying|uction|oy)\b|dispos(?:ed|al|ing) of|liquidat|scrapped|eliminat(?:ed|ion|ing)|demolished"
            ),
        ),
        (
            "declared",
            re.compile(
                r"\b(?:declared|stockpiled(?! (?:cluster|anti|explosive|munition|mine|land|sub))|stock of|stockpile of|possessed|had)\b"
            ),
        ),
        ("retained", re.compile(r"retain|\bkeep|\bkept\b")),
        ("cleared", re.compile(r"\bclear(?:ed|ing|ance)?\b|demined")),
        ("released", re.compile(r"\breleas")),
        ("cancelled", re.compile(r"\bcancel")),
        ("reduced", re.compile(r"\breduc")),
        ("contaminated", re.compile(r"contaminat|suspected|confirmed")),
        ("recorded", re.compile(r"record|identif|report")),
        ("laid", re.compile(r"\blaid\b|planted|\bused\b|produc|transfer|found|import|export")),
    ),
    multiples=(
        (re.compile(r" million\b"), 1_000_000),
        (re.compile(r" billion\b"), 1_000_000_000),
        (re.compile(r" thousand\b"), 1_000),
    ),
    parts=re.compile(
        r"\b(?:another|a further|remaining|remain|rest of|of which|of them|including|between|since|per cent|percent|children|civilians?|"
        r"at least half|estimated|planned|expected|will|would|should|must|could|may)\b"
    ),
)
_KINDS = r"(?:million |thousand |billion )?(?:(?:pieces|units|items|rounds) of )?(?:stockpiled |new |annual |anti-?personnel |cluster |explosive |unexploded |recorded |individual )*"

FIGURES: tuple[Rule, ...] = (
    rule(
        "stocks destroyed",
        r"destroyed[^.;<]{0,40}?{N}(?: million| thousand)? ?[^.;<]{0,30}?(?:submunitions|bomblets|munitions|mines|cluster bombs)\b",
        figures.measured(MEASURES, what="destroyed"),
        "have destroyed nearly 1.4 million stockpiled cluster munitions",
    ),
    rule(
        "munitions, land and people counted",
        rf"{{N}} {_KINDS}(?:submunitions|munitions|cluster bombs|bomblets|landmines|mines|casualties|square kilomet(?:re|er)s|square met(?:re|er)s|kilomet(?:re|er)s|km2|km²|m2|m²|hectares)(?!\w)",
        figures.measured(MEASURES),
        "containing 172.9 million submunitions",
    ),
    rule(
        "money given",
        r"(?:us ?)?\$ ?\d+(?:[.,]\d+)? (?:million|billion)\b(?=[^.;]{0,90}(?:mine action|mine clearance|clearance|victim|demining|funding|support|donor))|(?:donors?|funding|support|mine action)[^.;]{0,90}?(?:us ?)?\$ ?\d+(?:[.,]\d+)? (?:million|billion)\b",
        figures.money(re.compile(r"\$ ?(?P<usd>\d+(?:[.,]\d+)?) (?P<scale>million|billion)")),
        "donors gave US$798.4 million to mine action in 2022",
    ),
)

_LAW = r"(?:(?:a|an|its|their|the|new|national|specific|domestic|own|comprehensive|implementing) )*(?:law|laws|legislation|act|statute)\b"

LAWS: tuple[Rule, ...] = (
    rule(
        "enacted a law in",
        rf"{{S}} (?:has |had |have )?(?:enacted|adopted|passed|introduced) {_LAW}[^.;<]{{0,80}}?(?:{{U}})?[^.;<]{{0,30}}? (?:in|on) {{D}}",
        doings.law(dated=True),
        "Canada enacted a law to implement the Convention in November 2014",
    ),
    rule(
        "has a law",
        rf"{{S}} (?:has|have|had) (?:already |also |now |all )*(?:enacted|adopted|passed) {_LAW}(?=[^.;]{{0,90}}(?:cluster|mines|implement|<[TC]))",
        doings.law(),
        "Belgium and Ireland have enacted legislation to implement the Convention",
    ),
    rule(
        "n have a law",
        rf"{{N}} {PARTIES} (?:have |has |had )(?:now |already |so far )*(?:enacted|adopted|passed|specific|national) {_LAW}",
        making.count("legislating"),
        "22 States Parties have enacted legislation",
    ),
    rule(
        "first to ban",
        r"{S},? (?:which |who )?(?:was |became |is |had been )(?:the )?(?:world's )?(?:very )?first (?:state |country |nation )?(?:in the world )?(?:to (?:ban|outlaw|prohibit)|that (?:banned|outlawed|prohibited)) (?=[^.;]{0,40}(?:cluster|mines|bombs|<[TC]))",
        doings.first_of("banned", STOCKS_OR_LAND),
        "Belgium was the first country to ban cluster munitions",
    ),
    rule(
        "first to complete",
        r"{S},? (?:which |who )?(?:was |became |is |had been )(?:the )?(?:very )?first (?:state |states? party |country |nation |signatory )?(?:to {U} )?to (?:complete|finish|destroy|clear|fulfil|declare)",
        doings.first_of("completed", STOCKS_OR_LAND),
        "Norway became the first State Party to complete the destruction of its stocks",
    ),
)
