"""English words by which figures of states, shares, spans of time and people hurt are read that no rule takes up."""

from __future__ import annotations

import re

from servanda.claiming.hinting.amounts import Amounts

_STATES = r"(?:states?|countries|nations|governments|members?)"
_WERE = r"(?:was|were|is|are|has been|have been|had been|being)"

THINGS = r"(?:<[A-Z]\d+> )?(?:sub|anti|land|civilian|child|women|bomb|mine|munition|explosive|device|item|staff|people|victim|survivor)"
"""What is no state, behind a figure of some of those told before: "3,902 items, 118 of them submunitions"."""


AMOUNTS = Amounts(
    counted=re.compile(
        rf"^(?: ?[(:] ?<S| (?:by (?:signature|accession|ratification|signing|acceding|ratifying)\b|(?:others|more|of (?:these|those|them|which|whom)(?! {THINGS}))\b|"
        rf"(?:were|are|come|came|is) (?:from |in |of )?(?:the )?<G|(?:that|which|who) (?:\w+ )?(?:have|had|are)\b|(?:have |had |has )?(?:since |also |already |now )?(?:signed|ratified|joined|acceded|committed|not|neither|yet)\b|"
        rf"(?:full |new |other |more |of the |of its |<G\d+> )*(?:{_STATES}|part(?:y|ies)|signator(?:y|ies))\b|of the (?:\w+ )?<N\d+> (?:\w+ )?(?:ratific|signature|instrument))|, (?:have|had) )"
    ),
    label=re.compile(
        r"(?:^|\W)(?:signatures?|signator(?:y|ies)|ratifications?|ratified|signed|acceded|accessions?|joined|(?:states? )?part(?:y|ies)|members?|not (?:signed|joined|ratified)|non-signator(?:y|ies)|outside)"
        r"(?: states| countries| by| so far| to date| \(?total\)?)*(?: ?[:=|–—-] ?|\W{1,3})(?:<H\d+> )?$"
    ),
    region=re.compile(
        r"^(?: of (?:the |these |those )?<N\d+>)? (?:[\w'-]+ ){0,3}?(?:from|in|of|across|throughout) (?:the )?(?P<place>[a-z][a-z' -]{2,30})|^ (?P<of>[a-z][a-z -]{3,22}?) (?:states|countries|nations|governments|members)\b"
    ),
    regions=(
        (("UNRG_GRULAC",), re.compile(r"latin america (?:and|&) (?:the )?caribbean")),
        (("LATIN_AMERICA",), re.compile(r"latin[ -]america")),
        (("CENTRAL_AMERICA",), re.compile(r"central america")),
        (("AMERICAS",), re.compile(r"(?:the )?(?:americas|western hemisphere)")),
        (("EUROPE",), re.compile(r"europe(?!an union|an parliament)")),
        (("BALKANS",), re.compile(r"(?:the |western )*balkan|south-?east(?:ern)? europe")),
        (("NORDIC",), re.compile(r"nordic|scandinavia")),
        (
            ("MIDDLE_EAST",),
            re.compile(r"(?:the )?middle[ -]east(?!ern and north|(?:ern)? and north)"),
        ),
        (("MIDDLE_EAST_NORTH_AFRICA",), re.compile(r"(?:the )?middle east(?:ern)? and north|mena\b")),
        (("SOUTHEAST_ASIA",), re.compile(r"south[ -]?east(?:ern)?[ -]asia")),
        (("SOUTH_ASIA",), re.compile(r"south(?:ern)?[ -]asia")),
        (("CENTRAL_ASIA",), re.compile(r"central[ -]asia")),
        (("UNRG_ASIA_PACIFIC",), re.compile(r"(?:the )?asia(?:n)?[ -](?:and the )?pacific")),
        (("SUB_SAHARAN_AFRICA",), re.compile(r"sub-?saharan")),
        (("WEST_AFRICA",), re.compile(r"west(?:ern)?[ -]africa|ecowas")),
        (("SADC",), re.compile(r"southern[ -]africa|sadc\b")),
    ),
    lacking=re.compile(
        r"\bnot\b|\bnever\b|n't\b|\bneither\b|\bnor\b|\bnon-|\bno\b|\boutside\b|\bwithout\b|\brefus|\bdeclin|\bremain|\bshun|\babsent|\b(?:yet|still) to\b|"
        r"\bleft\b|\bmissing\b|\bhold-?outs?\b|\bfail"
    ),
    pending=re.compile(
        r"^ (?:others? |more |states? |countries |that signed |of (?:them|these|those) )*(?:(?:have|has|had) (?:not (?:yet )?(?:followed|completed|done so)|(?:still|yet) to (?:do so|follow|complete))|(?:still|must still) (?:have|need|must|follow))"
    ),
    beside=re.compile(r"^ (?:\w+ )?(?:others?|more|further|additional)\b"),
    that_day=re.compile(
        r"\b(?:on )?(?:that|the) (?:same|very )? ?day\b|\bthat day\b|\bthe first day\b|\bon the day\b"
    ),
    all_but=re.compile(r"\ball (?:but|except(?: for)?) (?:<H\d+> )?$"),
    of_states=re.compile(
        rf"^ of (?:all |the |world's |un |united nations |member |sovereign |the world's )*(?:{_STATES}|the world\b|world\b|international community)"
    ),
    fractions=(
        ("1/2", re.compile(r"\bhalf[ -]?way\b|\bhalf\b|\bmidway\b")),
        ("2/3", re.compile(r"(?:\btwo|<N\d+>)[ -]thirds\b")),
        ("3/4", re.compile(r"(?:\bthree|<N\d+>)[ -]quarters\b")),
        ("1/3", re.compile(r"(?:\b(?:a|one)|<N\d+>)[ -]third\b")),
        ("4/5", re.compile(r"(?:\bfour|<N\d+>)[ -]fifths\b")),
    ),
    way=re.compile(
        r"\b(?:way\b|halfway|midway|of (?:the )?(?:<N\d+> |required |necessary |needed )*(?:ratifications|number|instruments))[^.;]{0,40}(?:force|threshold|requir|need|necessary|goal|target|<N\d+>)"
    ),
    wanting=re.compile(
        r"^ (?:(?:more|further|additional|other|states?|countries|ratifications?|instruments?|are|is|were|was|to|that|still|now|of the <N\d+>|deposits?) )*(?:need(?:ed|s)?|required?|missing|lacking|go\b|left\b|remain\w*|short\b|away\b|wanting)"
    ),
    still=re.compile(
        r"\b(?:need(?:s|ed|ing)?|requires?|lacks?|lacking|short (?:of|by)|awaits?|awaiting|remain(?:s|ing)?|leaves|leaving)(?: (?:just|only|still|another|a further|at least|the|its|now))* (?:<H\d+> )*$"
    ),
    overall=re.compile(r"^ (?:overall|in total|in all|world-?wide|globally|(?:in|around) the world)\b"),
    lapsed=re.compile(
        r"^(?:[ -](?P<years>years?)|[ -](?P<decades>decades?)|[ -](?P<months>months?))'?,? (?P<link>after|since|of|ago|on|following|from|later|into|anniversary)\b|^[ -](?:year )?(?P<kept>anniversary|birthday)\b"
    ),
    aged=re.compile(r"^[ -](?P<years>years?)[ -]old (?:[\w-]+ ){0,4}<[TC]\d+>"),
    of_it=re.compile(
        r" of (?:the |this |its )?(?:<[TC]\d+>|mbt\b|apmbc\b|ccm\b|att\b|tpnw\b|ban\b|mine ban\b|convention\b|treaty\b)"
    ),
    begun=(
        (
            "adopted",
            re.compile(
                rf"\badopt|\bconclu|\bagreed\b|\bnegotiat|{_WERE} (?:\w+ )?(?:banned|outlawed|prohibited|created|drafted|born)|\bbanned\b|\boutlawed\b"
            ),
        ),
        ("opened", re.compile(r"\bopen|\bsign(?:ed|ing|ature)")),
        (
            "entered_into_force",
            re.compile(r"\bforce\b|\btook effect|\btaking effect|\bbecame (?:\w+ ){0,2}(?:law|binding)"),
        ),
    ),
    hurt=(
        ("casualties", re.compile(r"\bcasualt|\bvictims?\b|killed (?:and|or) (?:injured|wounded|maimed)")),
        ("killed", re.compile(r"\bkilled\b|\bdeaths?\b|\bdied\b|\bdead\b|\bfatal")),
        ("injured", re.compile(r"\binjur|\bwounded\b|\bmaimed\b")),
    ),
    number_of=re.compile(
        r"\b(?:casualties|victims)[^.;<]{0,50}(?:<[DT]\d+>[^.;<]{0,30})?(?:totalled|totaled|numbered|amounted to|reached|stood at)(?: <H\d+>)? $|\b(?:number|toll|total) of (?:[\w-]+ ){0,4}?(?:casualt|victim|death|people (?:killed|injured))[^.;]{0,70}$"
    ),
    of_them=re.compile(
        r"^ (?:of (?:them|these|those|whom|which)|(?:were |was )?(?:recorded|reported|registered|identified)|(?:were |was )?(?:children|civilians|women|boys|girls)|in (?:the )?<[DS]|the (?:year|previous))"
    ),
    no_people=re.compile(
        r"^[ -](?:%|per ?cent|years?|months?|days?|weeks?|decades?|states?|countries|nations|times|thirds?|tons?|square|kilomet|hectares|munitions|mines|bombs|landmines|incidents?|attacks?|accidents?|meeting|parties)\b|^\.\d"
    ),
    change=re.compile(
        r"\bincreas|\bris(?:e|en|ing)\b|\brose\b|\bfell\b|\bdrop|\bdecreas|\bdeclin|\bdown\b|\bup\b|\breduc|\bmore\b|\bfewer\b"
    ),
    weapons=re.compile(r"\bmines?\b|landmine|cluster|munition|bomb|explosive|<T\d+>|monitor"),
)
