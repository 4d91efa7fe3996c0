"""English names of treaties, in all the forms people use: official and short, "a treaty banning cluster bombs"."""

from __future__ import annotations

_PACT = r"(?:convention|treaty|pact|accord|(?<!without )(?<!reach )(?<!reached )(?<!reaching )(?<!in )(?<!no )(?<!any )agreement)"
_ON = (
    r"(?:(?: (?:on|of|for|against|to|that|which|the|prohibit(?:ing|s)?|prohibition|bann?(?:ing|s)?|outlaw(?:ing|s)?|"
    r"forbid(?:ding|s)?|abolish(?:ing|es)?|use|using|production|producing|stockpiling|stockpiles|stocks|storage|transfer|"
    r"transferring|manufacture|sale|export|trade|development|destruction|possession|deployment|making|and|or|all|any|"
    r"total|complete|worldwide)(?!\w)|,){1,16} )"
)
"""The words between the kind of a treaty and its weapon."""


def _abbreviated(letters: str) -> str:
    return rf"(?: \(\W?(?:{letters})\W?\))?"


_BOMBS = r"cluster[- ](?:munitions?|bombs?|weapons?)"
_MINES = r"(?:(?:anti-?personnel|AP) (?:land[ -]?)?mines?|land[ -]?mines?)"
_KIND = r"(?:treaty|convention|accord|pact|agreement)"
_CCW = rf"(?:convention on (?:certain )?conventional weapons{_abbreviated('CCW')}|CCW)"
_AND_MORE = rf"(?:,? (?:and )?(?:i{{1,3}}|iv|v))+(?! (?:of|to|additional to) the geneva)(?: (?:of|to) (?:the )?{_CCW})?"
"""Several protocols to the CCW: what is said of them is held against the first."""

_CALLED = (
    "(?:"
    + "|".join(
        rf"(?<=\b{word} )"
        for word in (
            *(
                "signed",
                "ratified",
                "joined",
                "acceded to",
                "quit",
                "leave",
                "leaving",
                "left",
                "exit",
                "exiting",
            ),
            *(
                "denounce",
                "denounced",
                "denouncing",
                "ratify",
                "joining",
                "ratifying",
                "withdraw from",
                "withdrew from",
            ),
            *(
                "withdrawn from",
                "withdrawing from",
                "withdrawal from",
                "withdrawals from",
                "party to",
                "parties to",
            ),
        )
    )
    + ")"
)
_ALONE = r"(?=[.,;:)]|$| (?:in|on|and|or|but|last|since|this|earlier|too|as|after|by|with|because|together|would|will|was|is)\b(?! (?:ottawa|canada|norway)))"
"""A treaty called by the town alone, behind a verb that can only mean the treaty: "Poland ratified Ottawa in 2012"."""

_BESIDE_ANOTHER = r"(?:(?<=\d and )|(?<=\d, )|(?<=\d and the )|(?<=parties and the )|(?<=members and the )|(?<=parties, the )|(?<=members, the ))"

"""A town that stands for its treaty beside another: "the Ottawa treaty has 165 parties and the Oslo one 111"."""

_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_BEFORE = r"(?:18\d\d|19[0-6]\d|197[0-8]|198[6-9]|1990)"
"""Years of treaties about other things: "the 1951 Convention"."""

_ON_OTHER_MATTERS = (
    r"(?:convention|treaty|protocol) (?:on|against|for|concerning|relating to|to (?:prevent|combat|end))(?: (?:the|all))?(?: (?!(?:cluster|land|anti)\b)[a-z-]+){0,4}? "
    r"(?:crimes?|cybercrime|corruption|terrorism|torture|slavery|genocide|discrimination|disappearances?|disabilities|children|women|migrant workers|refugees|stateless(?:ness| persons)|"
    r"climate change|biodiversity|biological diversity|desertification|mercury|pollutants|plastics?|tobacco(?: control)?|pandemics?|trafficking|narcotic drugs|nuclear (?:safety|terrorism|material)|mercenaries|high seas|fisheries)\b"
)
"""Treaties by their matters, which are none of those the record holds."""

TREATIES: tuple[tuple[str, str], ...] = (
    (
        "CCM",
        rf"{_PACT}{_ON}{_BOMBS}{_abbreviated('CCM')}|(?:anti-)?{_BOMBS}[- ](?:ban |prohibition )?{_KIND}{_abbreviated('CCM')}|"
        rf"cluster (?:munitions?|bombs?) (?:ban|norm)|cluster (?:ban )?{_KIND}|ban on (?:the use of )?{_BOMBS}|CCM|oslo (?:convention|treaty)|{_CALLED}oslo{_ALONE}|"
        rf"(?<=the )cluster ban(?! (?:treaty|convention))|{_BESIDE_ANOTHER}(?:oslo one|oslo{_ALONE})",
    ),
    (
        "APMBC",
        rf"{_PACT}{_ON}{_MINES}(?: and on their destruction)?{_abbreviated('APMBC|MBT|AP?MBC')}|"
        rf"(?:anti-?personnel (?:land[- ]?)?|AP |land[- ]?)?mines?[- ](?:ban|banning|prohibition) {_KIND}{_abbreviated('APMBC|MBT')}|"
        rf"(?:anti-?personnel (?:land[- ]?)?mines?|(?:anti-)?land[- ]?mines?) {_KIND}|"
        rf"ban (?:on|against) (?:the use of )?{_MINES}|(?<=the )(?:land)?mine ban(?=[.,;)]| (?:on|in|and) )|(?<=the )(?:land[ -]?)?mine[- ]ban(?= resolution)|APMBC|ottawa (?:land[- ]?mine |mine[- ]ban )?{_KIND}|{_CALLED}ottawa{_ALONE}|"
        rf"{_CALLED}the (?:land[ -]?)?mine ban(?! (?:treaty|convention))|{_BESIDE_ANOTHER}(?:ottawa one|ottawa{_ALONE})",
    ),
    (
        "ATT",
        rf"arms[- ]trade {_KIND}{_abbreviated('ATT')}|ATT|"
        rf"{_KIND} (?:on|regulating|to regulate|that regulates|governing|to govern|controlling|to control) (?:the )?(?:international |global |world )*"
        r"(?:(?:conventional )?(?:arms|weapons) trade|trade in (?:conventional )?(?:arms|weapons))",
    ),
    (
        "CCW-PV",
        r"protocol on explosive remnants of war|(?:CCW )?protocol v(?: on explosive remnants of war)?(?: of the CCW)?",
    ),
    ("CCW-APII", r"(?:CCW )?amended protocol ii(?: of the CCW| to the CCW)?"),
    (
        "CCW-PIV",
        rf"(?:CCW )?protocol iv(?: on blinding laser weapons)?|protocol on blinding laser weapons|protocols iv{_AND_MORE}",
    ),
    (
        "CCW-PIII",
        rf"(?<!additional )protocols iii{_AND_MORE}|(?<!additional )(?:CCW )?protocol iii(?: on incendiary weapons)?|"
        r"protocol on incendiary weapons",
    ),
    ("CCW-PII", rf"(?<!additional )protocols ii{_AND_MORE}"),
    ("CCW-PI", rf"(?<!additional )protocols i{_AND_MORE}|protocol on non-detectable fragments"),
    ("", r"CCW(?:['’]s)? protocols?(?! (?:i{1,3}|iv|v)\b)|protocols? to the CCW(?! (?:i{1,3}|iv|v)\b)"),
    (
        "CCW",
        r"convention on prohibitions or restrictions on the use of certain conventional weapons(?: which may be deemed to be "
        rf"excessively injurious(?: or to have indiscriminate effects)?)?{_abbreviated('CCW')}|{_CCW}|inhumane weapons convention|"
        r"(?:certain )?conventional weapons convention",
    ),
    (
        "CWC",
        rf"chemical weapons? (?:ban )?(?:convention|treaty){_abbreviated('CWC')}|CWC|"
        rf"{_PACT}{_ON}chemical weapons(?: and on their destruction)?{_abbreviated('CWC')}",
    ),
    (
        "CTBT",
        r"comprehensive (?:nuclear[- ])?test[- ]ban treaty(?: \(CTBT\))?|CTBT|(?:nuclear )?test[- ]ban treaty",
    ),
    (
        "TPNW",
        rf"treaty{_ON}nuclear weapons(?! (?:in|on|from) (?:latin|outer|space|the sea)){_abbreviated('TPNW')}|TPNW|nuclear(?:[- ]weapons?)?[- ](?:ban|prohibition) treaty|(?<=the )nuclear(?:[- ]weapons?)? ban(?=[.,;)]| (?:has|had|is|was|became|in|on|and|entered|with|bans)\b)",
    ),
    ("ENMOD", r"ENMOD(?: convention)?|environmental modification convention"),
    ("KINSHASA", r"kinshasa convention|central african convention for the control of small arms[\w ,]*"),
    (
        "",
        r"biological (?:and toxin )?weapons convention|BWC|BTWC|non-?proliferation treaty|NPT|geneva conventions?|"
        r"geneva protocol|rome statute|kyoto protocol|paris agreement|charter of the united nations|un charter|(?:african|arab|european|inter-american|asean|social|democratic|banjul) (?:social |democratic )?charter|charter (?:on|for) (?:[a-z']+ ){1,4}|"
        r"convention on (?:the )?rights of [\w ]+|(?:disability|disabilities|child|children's|women's|human) (?:rights )?(?:convention|treaty)|UNCRPD|CEDAW|UNFCCC|treaty (?:on the|of) non-proliferation of nuclear weapons|CRPD|convention against [\w ]+|partial test ban(?: treaty)?|"
        r"outer space treaty|inf treaty|start treaty|law of the sea convention|refugee convention|genocide convention|"
        r"convention on biological diversity|minamata convention|stockholm convention|basel convention|"
        r"framework convention[\w ]*|(?:treaty|convention) of (?!(?:the|its|an?|our|this|that|these|those|all|any|such|some|which|great|major|particular|importance|modern|recent|more|over|nearly|almost|about|around|at|some|only|just|fewer|less|up|states|nations|countries|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)(?!(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)[a-z]\w+|oviedo convention|istanbul convention|"
        rf"(?:treaty|convention) of (?:\d{{1,2}} )?(?:{_MONTH})(?: \d{{1,2}},?)? (?!(?:1980|1981|1983|1992|1993|1996|1997|1999|2008|2010|2013|2014|2017|2021)\b)\d{{4}}|"
        rf"(?:treaty|convention|protocol) of {_BEFORE}\b|{_BEFORE} (?:(?:un|united nations|international|vienna|hague|geneva) )?(?:convention|treaty|protocol)s?\b(?! (?:on|banning|prohibiting|against|for|to|that|which|outlawing|of)\b)|"
        r"(?:climate|tax|double[- ]taxation|extradition|border|peace|friendship|investment|fisheries|whaling|high seas|plastics?|pandemic|tobacco|desertification|"
        r"biodiversity|ramsar|berne?|aarhus|istanbul|budapest|lisbon|maastricht|paris|kyoto|kampala|energy charter|(?:new )?start|abm|cfe|tlatelolco|pelindaba|rarotonga|bangkok|"
        r"cybercrime|corruption|anti-corruption|torture|labou?r|maritime|refugees?|open skies|ECOWAS(?: small arms)?|inter-american|european) (?:convention|treaty|pact|accord)\b|"
        rf"{_ON_OTHER_MATTERS}|"
        r"treaty on open skies|UNCLOS|kigali amendment|"
        r"antarctic treaty|montreal protocol|vienna convention[\w ]*|hague convention[\w ]*|schengen agreement",
    ),
)
"""The codes of treaties and their names; the empty code is that of treaties the record does not hold."""
