"""Spanish words for how treaties were negotiated: the process, and its conferences."""

from __future__ import annotations

from servanda.claiming.romance.conferences import Conferences, attendances, conferences, declarations

_WORDS = Conferences(
    process=r"proceso (?:llamado )?de ",
    begun=r"(?:lanzado|iniciado|comenzado|empezado|puesto en marcha|nacido|comenzó|empezó|inició|arrancó|nació|lanzó|se puso en marcha)",
    conference=r"(?:conferencia|reunión|reunion|negociaci[oó]n|negociacione|reunione|sesi[oó]n|sesione|ronda)s?(?: (?:diplomáticas?|internacional(?:es)?|preparatorias?|de firma|final(?:es)?|sobre (?:las )?(?:municiones|bombas) (?:de|en) racimo|sobre (?:las )?minas))*",
    held=r"(?:,? (?:que )?(?:se )?(?:celebr|tuvo lugar|tuvieron lugar|organiz|convoc|acogi|realiz)\w*)?(?: por (?:la |el |los )?<S\d+>)?",
    in_=r"(?:en |de )",
    on=r"(?:en |el |del |de |los días |entre (?:el )?|\()(?:principios de |finales de )?",
    declared=r"declaración de ",
    states=r"(?:estados|países|gobiernos|naciones)",
    met=r"(?:reunieron|reunidos|reunidas|reunían|congregaron|convocó|acogió|organizó|encontraron)",
    attended=r"(?:particip(?:an|aron|aban)|asist(?:en|ieron|ían)|han (?:participado|asistido)|habían participado|tom(?:an|aron) parte|estuvieron (?:presentes|representad[oa]s)|acud(?:en|ieron)|se dieron cita|(?:reun(?:ió|e|ía)|congreg(?:ó|a)|convocó)(?: a)?)",
    present=r"(?:presentes|participantes|asistentes|representad[oa]s|reunid[oa]s)",
    attending=(
        "En la conferencia de Lima participaron 67 países",
        "138 Estados participaron en la conferencia de Viena",
        "49 países se reunieron en Oslo",
        "En Oslo, 46 de los 49 Estados presentes se comprometieron a concluir un tratado",
    ),
    examples=(
        "La Declaración de Wellington fue aprobada por 79 Estados el 22 de febrero de 2008",
        "El proceso de Oslo fue iniciado por Noruega en febrero de 2007",
        "La conferencia diplomática celebrada en Dublín en mayo de 2008",
        "En febrero de 2007, 49 países se reunieron en Oslo",
        "Hubo reuniones en Lima en mayo de 2007, en Viena en diciembre de 2007 y en Wellington en febrero de 2008",
    ),
)
DECLARATIONS = declarations(_WORDS)
CONFERENCES = conferences(_WORDS)
ATTENDANCES = attendances(_WORDS)
