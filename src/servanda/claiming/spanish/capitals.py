"""Spanish names of capitals, and what their governments do to treaties."""

from __future__ import annotations

from servanda.claiming.romance.capitals import Capitals, capitals, table
from servanda.claiming.spanish.signs import GRAMMAR

NAMES = table(
    """
    AFG Kabul DZA Argel DEU Berlín ARG Buenos_Aires ARM Ereván AUS Canberra AUT Viena AZE Bakú BLR Minsk BEL Bruselas
    BGR Sofía BIH Sarajevo BRA Brasilia CAN Ottawa CHE Berna CHL Santiago CHN Pekín COL Bogotá CUB La_Habana CYP Nicosia
    CZE Praga DNK Copenhague ECU Quito EGY El_Cairo ESP Madrid EST Tallin EST Tallinn ETH Adís_Abeba FIN Helsinki FRA París
    GBR Londres GEO Tiflis GRC Atenas HRV Zagreb HUN Budapest IDN Yakarta IND Nueva_Delhi IRL Dublín IRN Teherán IRQ Bagdad
    ISL Reikiavik ITA Roma JOR Ammán JPN Tokio KAZ Astaná KEN Nairobi KOR Seúl LAO Vientián LBN Beirut LBY Trípoli
    LTU Vilna LTU Vilnius LVA Riga MAR Rabat MDA Chisináu MMR Naipyidó MOZ Maputo NGA Abuya NIC Managua NLD La_Haya NOR Oslo
    NZL Wellington PAK Islamabad PER Lima PHL Manila POL Varsovia PRK Pyongyang PRT Lisboa PRY Asunción ROU Bucarest RUS Moscú
    SAU Riad SDN Jartum SEN Dakar SRB Belgrado SVK Bratislava SVN Liubliana SWE Estocolmo SYR Damasco THA Bangkok
    TUR Ankara UGA Kampala UKR Kiev UKR Kyiv URY Montevideo USA Washington VEN Caracas VNM Hanói YEM Saná ZAF Pretoria
    ZMB Lusaka ZWE Harare
    """
)

CAPITALS = capitals(
    GRAMMAR,
    Capitals(
        names=NAMES,
        by="por ",
        on=r"(?:,? ?(?:en (?:oslo|ottawa|nueva york)|oficialmente|el|en|a principios de|a finales de)(?!\w))*,? ?",
        and_="[ye]",
        ratified="ratificad[oa]",
        signed="(?:firmad|suscrit)[oa]",
        has_ratified=r"(?:(?:lo |la )?(?:ratificó|ha ratificado)|(?:depositó|ha depositado) su instrumento de (?:ratificación|adhesión))",
        has_signed=r"(?:lo |la )?(?:firmó|suscribió|ha firmado|ha suscrito)",
        gave_notice=r"(?:notificó|ha notificado|comunicó|presentó|entregó|depositó)(?:[^.;<]|<[TC]\d+>){0,60}?(?:retirada|retiro|denuncia|salida)(?:[^.;<]|<[TC]\d+>){0,40}?",
        has_not=r"(?:todavía |aún )?(?:no )?(?:(?:lo |la |se )?(?:han?|habían?) (?:firmado|ratificado|adherido|suscrito)|(?:lo |la )?(?:firmaron|ratificaron|suscribieron)|(?:son|es|forman?) (?:estados? )?(?:partes?|firmantes?|signatari[oa]s?))",
        examples=(
            "La Convención, ratificada en octubre de 2001 por Argel",
            "La Convención, firmada el 3 de diciembre de 2008 por Tokio",
            "Varsovia ratificó la Convención el 27 de diciembre de 2012",
            "Tokio firmó la Convención el 3 de diciembre de 2008",
            "Helsinki notificó a la ONU su retirada de la Convención el 10 de julio de 2025",
            "Ni Washington ni Moscú han firmado la Convención",
        ),
    ),
)
