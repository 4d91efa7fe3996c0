"""Dutch words."""

from __future__ import annotations

from servanda.claiming.by_words.wording import Words, tongue

DUTCH = tongue(
    Words(
        code="nl",
        treaties=(
            (
                "CCM",
                r"(?:verdrag|conventie)(?: inzake| over| tegen| van oslo inzake)? (?:het verbod op )?(?:clustermunitie|clusterbommen|clusterwapens)(?: \(ccm\))?|"
                r"clustermunitie-?verdrag|verdrag van oslo|CCM",
            ),
            (
                "APMBC",
                r"verdrag van ottawa|ottawa-?(?:verdrag|conventie)|(?:anti)?(?:personeels)?mijnen-?verdrag|landmijnenverdrag",
            ),
            ("ATT", r"wapenhandelsverdrag|verdrag inzake (?:de )?wapenhandel|arms trade treaty|ATT"),
            (
                "TPNW",
                r"kernwapenverbod(?:sverdrag)?|verdrag inzake het verbod op kernwapens|kernwapenverbodsverdrag|TPNW",
            ),
            ("CWC", r"chemische ?wapens?verdrag|verdrag chemische wapens|verdrag inzake chemische wapens"),
            ("CTBT", r"kernstopverdrag|alomvattend kernstopverdrag|CTBT"),
            (
                "",
                r"biologische ?wapens?verdrag|non-?proliferatieverdrag|NPV|conventies? van genève|verdrag van (?!oslo|ottawa)\w+",
            ),
        ),
        generic=r"(?:het |de |dit |deze )?(?:verdrag|conventie|overeenkomst)",
        topics=(
            ("CCM", r"cluster(?:munitie|bom)"),
            ("APMBC", r"landmijn|personeelsmijn"),
            ("TPNW", r"kernwapen"),
        ),
        months="januari februari maart april mei juni juli augustus september oktober november december",
        day=" ",
        in_year="in|sinds|tot|begin|medio|eind|van",
        numbers="twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
        hedges=(
            ("more_than", r"meer dan|ruim"),
            ("at_least", r"ten minste|minstens"),
            ("nearly", r"bijna"),
            ("about", r"ongeveer|circa|rond de"),
        ),
        states=r"landen|staten|naties|regeringen|lidstaten",
        signed=r"onderteken|getekend|ondertekenaar",
        only_signed=r"niet geratificeerd|alleen ondertekend",
        ratified=r"ratific|geratificeerd|bekrachtig",
        parties=r"verdragspartij|verdragsluitende|partij|staten-partij",
        joined=r"toegetreden|aangesloten|goedgekeurd",
        adopted=r"aangenomen|gesloten|aanvaard",
        opened=r"opengesteld|ter ondertekening",
        in_force=r"in werking|van kracht",
        needed=r"ratificaties|geratificeerd|bekrachtigd",
        units=("jaar", "maanden", "dagen"),
        unreal=r"\b(?:als|indien|zodra|zou(?:den)?|moet(?:en)?|hoop\w*|hopen|doel|niet waar|onjuist)\b",
        joiners=r"(?:,|en|of|alsmede)(?: (?:de|het))?",
        literals=r"cluster|ottawa|landmijn|mijnenverdrag|personeelsmijn|wapenhandel|kernwapen|chemische wapen|chemischewapen|kernstop|arms trade treaty|verdrag van oslo|\bCCM\b|\bTPNW\b|\bCTBT\b",
    )
)
