"""Italian words."""

from __future__ import annotations

from servanda.claiming.by_words.wording import Words, tongue

ITALIAN = tongue(
    Words(
        code="it",
        treaties=(
            (
                "CCM",
                r"(?:convenzione|trattato) (?:sulle|contro le|per la messa al bando delle|che vieta le|di oslo sulle) (?:munizioni|bombe|armi) a (?:grappolo|frammentazione)(?: \(ccm\))?|"
                r"(?:convenzione|trattato) di oslo|CCM",
            ),
            (
                "APMBC",
                r"(?:convenzione|trattato) di ottawa|(?:convenzione|trattato) (?:sul|per la|contro le|sulla|che vieta le)[\w ,']{0,60}? ?mine(?: terrestri)?(?: anti-?persona| antiuomo)?",
            ),
            (
                "ATT",
                r"trattato (?:internazionale )?sul commercio (?:internazionale )?(?:delle armi|di armi)(?: convenzionali)?|ATT",
            ),
            (
                "TPNW",
                r"trattato (?:per la|sulla|di) (?:proibizione|messa al bando) (?:delle|di) armi nucleari|TPNW|TPAN",
            ),
            ("CWC", r"convenzione (?:sulle|per la proibizione delle|sul divieto delle) armi chimiche"),
            (
                "CTBT",
                r"trattato (?:per|sul|di) (?:la |il )?(?:messa al bando totale|bando totale|divieto totale|bando complessivo) (?:degli|dei) (?:esperimenti|test) nucleari|CTBT",
            ),
            (
                "",
                r"convenzione (?:sulle|per) armi biologiche|trattato di non proliferazione|TNP|convenzioni? di ginevra|accordo di \w+",
            ),
        ),
        generic=r"(?:la |il |questa |questo |della |del )?(?:convenzione|trattato|accordo)",
        topics=(
            ("CCM", r"(?:munizioni|bombe) a grappolo"),
            ("APMBC", r"mine (?:antiuomo|antipersona|terrestri)"),
            ("TPNW", r"armi nucleari"),
        ),
        months="gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        day=r"[°º]? ",
        in_year="nel|dal|del|fino al|al|anno",
        numbers="due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti",
        hedges=(
            ("more_than", r"più di|oltre"),
            ("at_least", r"almeno"),
            ("nearly", r"quasi"),
            ("about", r"circa|una? [a-z]+tina di"),
        ),
        states=r"paesi|stati|nazioni|governi",
        signed=r"firmat|firma|sottoscri",
        only_signed=r"non (?:ancora )?(?:l'hanno )?ratific|solo firmato",
        ratified=r"ratific|deposit",
        parties=r"stati[- ]parte|stati parti|membri|parti\b",
        joined=r"aderi|adesion",
        adopted=r"adottat|approvat|conclus",
        opened=r"apert[ao] alla firma|firma",
        in_force=r"in vigore",
        needed=r"ratifiche|ratificat|ratifica",
        units=("anni", "mesi", "giorni"),
        unreal=r"\b(?:se|qualora|quando|appena|dovrebb\w+|potrebb\w+|sper\w+|obiettivo|falso)\b",
        joiners=r"(?:,|e|ed|o|nonché)(?: (?:la|il|le|i|gli|l['’]))?",
        literals=r"a grappolo|a frammentazione|ottawa|antiuomo|antipersona|anti-persona|mine terrestri|commercio|armi nucleari|armi chimiche|test nucleari|esperimenti nucleari|di oslo|\bCCM\b|\bTPNW\b|\bTPAN\b|\bCTBT\b",
    )
)
