"""German words."""

from __future__ import annotations

from servanda.claiming.by_words.wording import Words, tongue

GERMAN = tongue(
    Words(
        code="de",
        treaties=(
            (
                "CCM",
                r"(?:oslo-)?(?:übereinkommen|konvention|abkommen|vertrag) (?:über|gegen|zum verbot von) (?:streumunition(?:en)?|streubomben)(?: \(ccm\))?|"
                r"streu(?:bomben|munitions)-?(?:konvention|abkommen|übereinkommen)|oslo-(?:konvention|übereinkommen|vertrag)|CCM",
            ),
            (
                "APMBC",
                r"ottawa-?(?:konvention|vertrag|abkommen|übereinkommen)|(?:konvention|vertrag|abkommen) von ottawa|"
                r"(?:antipersonen)?minen-?(?:verbots-?)?(?:konvention|vertrag|abkommen)|übereinkommen über das verbot[\w ,]*antipersonenminen[\w ]*",
            ),
            (
                "ATT",
                r"waffenhandelsvertrag|vertrag über den (?:waffenhandel|handel mit konventionellen waffen)|arms trade treaty|ATT",
            ),
            (
                "TPNW",
                r"(?:atomwaffenverbots|kernwaffenverbots)vertrag|vertrag (?:über das|zum) verbot von (?:atomwaffen|kernwaffen)|AVV|TPNW",
            ),
            ("CWC", r"chemiewaffen-?(?:konvention|übereinkommen|abkommen)|CWÜ|CWK"),
            ("CTBT", r"(?:umfassende[rn]? )?(?:kern|atom)(?:waffen)?teststopp-?vertrag|CTBT"),
            (
                "",
                r"biowaffen-?(?:konvention|übereinkommen)|atomwaffensperrvertrag|nichtverbreitungsvertrag|NVV|genfer (?:konvention|abkommen|protokoll)\w*",
            ),
        ),
        generic=r"(?:das |die |der |dem |des |den |dieses |diese |dieser )?(?:konvention|übereinkommen|abkommen|vertrag(?:es|s)?)",
        topics=(
            ("CCM", r"streu(?:munition|bombe)"),
            ("APMBC", r"landmine|antipersonenmine"),
            ("TPNW", r"atomwaffen"),
        ),
        months="januar februar märz april mai juni juli august september oktober november dezember",
        day=r"\. ?",
        in_year="trat|wurde|im jahr|im jahre|seit|bis|anfang|mitte|ende|von|jahr",
        numbers="zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
        hedges=(
            ("more_than", r"mehr als|über"),
            ("at_least", r"mindestens"),
            ("nearly", r"fast|beinahe|knapp"),
            ("about", r"rund|etwa|ungefähr|circa|ca\."),
        ),
        states=r"staaten|länder|nationen|regierungen",
        signed=r"unterzeichne|unterschrieben|signatar",
        only_signed=r"nicht ratifiziert|nur unterzeichnet",
        ratified=r"ratifi|hinterleg",
        parties=r"vertragsstaat|vertragspartei|mitglied|beigetreten",
        joined=r"angeschlossen|beigetreten",
        adopted=r"angenommen|verabschiedet|beschlossen|ausgehandelt",
        opened=r"zur (?:unterzeichnung|unterschrift)",
        in_force=r"in kraft|inkrafttreten",
        needed=r"ratifizierungen|ratifikation|ratifiziert|ratifikationsurkunde",
        units=("jahren?", "monate[n]?", "tage[n]?"),
        unreal=r"\b(?:wenn|falls|sobald|würden?|sollen?|sollte[n]?|könnte[n]?|hoff\w+|ziel|nicht wahr|falsch)\b",
        joiners=r"(?:,|, und|und|sowie|oder)(?: (?:die|der|das))?",
        literals=r"streumunition|streubombe|ottawa|antipersonenmine|landmine|minenverbot|waffenhandel|waffenverbot|chemiewaffen|teststopp|arms trade treaty|oslo-|\bCCM\b|\bTPNW\b|\bCTBT\b|\bAVV\b",
    )
)
