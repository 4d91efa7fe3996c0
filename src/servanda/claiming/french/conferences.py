"""French words for how treaties were negotiated: the process, and its conferences."""

from __future__ import annotations

from servanda.claiming.romance.conferences import Conferences, attendances, conferences, declarations

_WORDS = Conferences(
    process=r"processus (?:dit )?d'",
    begun=r"(?:lancé|initié|entamé|engagé|commencé|débuté|démarré|né|mis en route|début|débute|débuta|commença|commence)",
    conference=r"(?:conférence|réunion|négociation|session|rencontre|pourparler)s?(?: (?:diplomatiques?|internationales?|préparatoires?|de signature|finales?|sur les (?:armes|bombes) à sous-munitions|sur les mines))*",
    held=r"(?:,? (?:qui )?(?:s'(?:est|était|était|sont|étaient) tenu|a eu lieu|ont eu lieu|tenu|organisé|réuni|convoqué|accueilli)\w*)?(?: par (?:la |le |les |l')?<S\d+>)?",
    in_=r"(?:à |de |d')",
    on=r"(?:en |le |du |de |les |entre |à partir du |\()(?:début |fin )?",
    declared=r"déclaration (?:dite )?(?:de |d')",
    states=r"(?:[eé]tats|pays|gouvernements|nations)",
    met=r"(?:réunis|réunies|réunissaient|réunirent|rencontrés|rencontraient|retrouvés|convoqué|accueilli|organisé)",
    attended=r"(?:y )?(?:participent|participaient|participèrent|assistent|assistaient|ont (?:participé|assisté|pris part)|avaient (?:participé|pris part)|prennent part|étaient (?:présents|représentés)|sont (?:présents|représentés)|se retrouvent|(?:a |avait )?(?:réuni|rassemblé|accueilli)|réunit|réunissait|rassemble|accueille)",
    present=r"(?:présents|participants|représentés|réunis)",
    attending=(
        "À la conférence de Lima, 67 pays ont pris part aux débats",
        "138 États ont participé à la conférence de Vienne",
        "49 pays se sont réunis à Oslo",
        "À Oslo, 46 des 49 États présents s'engagent à conclure un traité",
    ),
    examples=(
        "La Déclaration de Wellington a été adoptée par 79 États le 22 février 2008",
        "Le processus d'Oslo a été lancé en février 2007",
        "La conférence diplomatique tenue à Dublin en mai 2008",
        "En février 2007, 49 États se sont réunis à Oslo",
        "Des réunions ont eu lieu à Lima en mai 2007, à Vienne en décembre 2007 et à Wellington en février 2008",
    ),
)
DECLARATIONS = declarations(_WORDS)
CONFERENCES = conferences(_WORDS)
ATTENDANCES = attendances(_WORDS)
