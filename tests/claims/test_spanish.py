"""Spanish: what a passage claims, what it only seems to claim, and the rules' own examples."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.claiming.finding import find
from servanda.claiming.spanish import SPANISH
from servanda.claiming.spanish.numbers import number, ordinal
from servanda.dates import PartialDate

CHECKER = Checker()

Said = tuple[str, str, object, str, str]

FOUND: list[tuple[str, str, list[Said]]] = [
    (
        "2009-03-19",
        "El pleno aprobó hoy la ratificación del tratado contra las bombas de racimo. El "
        "Tratado fue firmado el pasado mes de diciembre en Oslo por 94 Estados, aunque hasta "
        "hoy sólo cinco lo habían ratificado.",
        [
            ("date", "opened_or_signed", "2008-12", "CCM", "supported"),
            ("count", "signed", 94, "CCM", "supported"),
            ("count", "ratified", 5, "CCM", "supported"),
        ],
    ),
    (
        "2011-11-25",
        "La Convención sobre Municiones en Racimo ha sido firmada por 111 países, entre ellos "
        "Reino Unido y Alemania.",
        [("count", "signed", 111, "CCM", "supported"), ("membership", "signed", True, "CCM", "supported")],
    ),
    (
        "2012-09-10",
        "Hasta la fecha, ciento once Estados han firmado la Convención de Oslo, de los cuales "
        "75 la han ratificado.",
        [("count", "signed", 111, "CCM", "supported"), ("count", "ratified", 75, "CCM", "supported")],
    ),
    (
        "2015-01-31",
        "A 31 de enero de 2015, la Convención sobre Municiones en Racimo contaba con 89 "
        "Estados partes y 27 signatarios.",
        [("count", "parties", 89, "CCM", "supported"), ("count", "signatories", 27, "CCM", "supported")],
    ),
    (
        "2008-12-05",
        "Noventa y cuatro países firmaron en Oslo los días 3 y 4 de diciembre de 2008 la "
        "Convención sobre Municiones en Racimo.",
        [("count", "signed", 94, "CCM", "supported")],
    ),
    (
        "2015-01-31",
        "La Convención fue adoptada en Dublín el 30 de mayo de 2008, se abrió a la firma en "
        "Oslo el 3 de diciembre de 2008 y entró en vigor el 1 de agosto de 2010. Municiones "
        "en racimo.",
        [
            ("date", "adopted", "2008-05-30", "CCM", "supported"),
            ("date", "opened", "2008-12-03", "CCM", "supported"),
            ("date", "entered_into_force", "2010-08-01", "CCM", "supported"),
        ],
    ),
    (
        "2015-01-31",
        "20 de los 28 miembros de la OTAN han firmado la Convención sobre Municiones en Racimo.",
        [("share", "signed", 20, "CCM", "supported")],
    ),
    (
        "2015-01-31",
        "Todos los Estados miembros de la Unión Europea son parte en la Convención de Ottawa.",
        [("share", "parties", "all", "APMBC", "supported")],
    ),
    (
        "2015-01-31",
        "Más de la mitad de los Estados miembros de la UE han ratificado la Convención sobre "
        "Municiones en Racimo.",
        [("share", "ratified", 0.5, "CCM", "supported")],
    ),
    (
        "2024-10-01",
        "Lituania notificó al Secretario General de la ONU su retirada de la Convención sobre "
        "Municiones en Racimo el 6 de septiembre de 2024. La retirada surtirá efecto seis "
        "meses después.",
        [
            ("date", "withdrawal_notice", "2024-09-06", "CCM", "supported"),
            ("rule", "withdrawal", 6, "CCM", "supported"),
        ],
    ),
    (
        "2024-10-01",
        "El Tratado sobre el Comercio de Armas (TCA), aprobado por la Asamblea General el 2 "
        "de abril de 2013, entró en vigor el 24 de diciembre de 2014.",
        [
            ("date", "adopted", "2013-04-02", "ATT", "supported"),
            ("date", "entered_into_force", "2014-12-24", "ATT", "supported"),
        ],
    ),
    (
        "2016-01-01",
        "Estados Unidos, China y Rusia no han firmado la Convención sobre Municiones en Racimo.",
        [("membership", "signed", False, "CCM", "supported")],
    ),
    (
        "2016-01-01",
        "España firmó la Convención sobre Municiones en Racimo el 3 de diciembre de 2008 y la "
        "ratificó el 17 de junio de 2009.",
        [
            ("date", "signature", "2008-12-03", "CCM", "supported"),
            ("date", "deposit", "2009-06-17", "CCM", "supported"),
        ],
    ),
    (
        "2016-01-01",
        "España depositó su instrumento de ratificación de la Convención sobre Municiones en "
        "Racimo el 17 de junio de 2009.",
        [("date", "deposit", "2009-06-17", "CCM", "supported")],
    ),
    (
        "2016-01-01",
        "Más de un centenar de países han firmado la Convención sobre Municiones en Racimo.",
        [("count", "signed", 100, "CCM", "supported")],
    ),
    (
        "2016-01-01",
        "Se necesitan 30 ratificaciones para que la Convención sobre Municiones en Racimo entre en vigor.",
        [("rule", "threshold", 30, "CCM", "supported")],
    ),
    (
        "2016-01-01",
        "La Convención sobre Municiones en Racimo entrará en vigor el primer día del sexto "
        "mes después del depósito del trigésimo instrumento de ratificación.",
        [("rule", "threshold", 30, "CCM", "supported")],
    ),
    (
        "2015-01-01",
        "Ciento sesenta y dos Estados son parte en el Tratado de Ottawa.",
        [("count", "parties", 162, "APMBC", "supported")],
    ),
    (
        "2015-01-01",
        "Canadá se convirtió en el 91.º Estado parte en la Convención sobre Municiones en Racimo.",
        [("ordinal", "parties", 91, "CCM", "supported")],
    ),
    (
        "2018-01-01",
        "El Tratado sobre la Prohibición de las Armas Nucleares (TPAN) fue adoptado el 7 de "
        "julio de 2017. Hasta la fecha, 56 Estados lo han firmado y tres lo han ratificado.",
        [
            ("date", "adopted", "2017-07-07", "TPNW", "supported"),
            ("count", "signed", 56, "TPNW", "supported"),
            ("count", "ratified", 3, "TPNW", "supported"),
        ],
    ),
    (
        "2018-01-01",
        "31 países africanos han ratificado la Convención sobre Municiones en Racimo.",
        [("count", "ratified", 31, "CCM", "supported")],
    ),
    (
        "2018-01-01",
        "Desde 2008, 119 países han firmado la Convención sobre Municiones en Racimo.",
        [("count", "signed", 119, "CCM", "supported")],
    ),
    (
        "2018-01-01",
        "El número de Estados parte en la Convención sobre Municiones en Racimo asciende ya a 102.",
        [("count", "parties", 102, "CCM", "supported")],
    ),
    (
        "2018-01-01",
        "La Convención de Ottawa, con 164 Estados partes, celebra su aniversario.",
        [("count", "parties", 164, "APMBC", "supported")],
    ),
    (
        "2018-01-01",
        "La Convención obliga a 162 Estados a destruir sus minas antipersonal.",
        [("count", "parties", 162, "APMBC", "supported")],
    ),
    (
        "2013-09-01",
        "México, que fue el primer país de América en ratificar la Convención sobre "
        "Municiones en Racimo, lo hizo el 6 de mayo de 2009.",
        [
            ("date", "deposit", "2009-05-06", "CCM", "supported"),
            ("first", "ratified", True, "CCM", "unverifiable"),
        ],
    ),
    (
        "2013-09-01",
        "La Convención sobre Municiones en Racimo entró en vigor el 1/8/2010.",
        [("date", "entered_into_force", "2010-08-01", "CCM", "supported")],
    ),
    (
        "2010-06-01",
        "La Convención entrará en vigor para España el 1 de agosto de 2010, según el tratado "
        "sobre bombas de racimo.",
        [("date", "in_force_for_state", "2010-08-01", "CCM", "supported")],
    ),
    (
        "2016-01-01",
        "EE.UU. no es parte en el Tratado de Ottawa, y Cuba tampoco lo ha firmado.",
        [
            ("membership", "parties", False, "APMBC", "supported"),
            ("membership", "signed", False, "APMBC", "supported"),
        ],
    ),
    (
        "2020-02-01",
        "La Convención sobre la Prohibición de las Armas Químicas cuenta con 193 Estados partes.",
        [("count", "parties", 193, "CWC", "supported")],
    ),
    (
        "2020-01-01",
        "A finales de 2013, 84 países habían ratificado la Convención sobre Municiones en Racimo.",
        [("count", "ratified", 84, "CCM", "supported")],
    ),
    (
        "2009-06-20",
        "Para entrar en vigor, la Convención sobre Municiones en Racimo requiere la ratificación de 30 "
        "Estados.",
        [("rule", "threshold", 30, "CCM", "supported")],
    ),
    (
        "2014-10-01",
        "El Tratado sobre el Comercio de Armas debía ser ratificado al menos por 50 países.",
        [("rule", "threshold", 50, "ATT", "supported")],
    ),
    (
        "2024-01-01",
        "La Convención sobre Municiones en Racimo se abrió a la firma en Oslo, Noruega, el 3 de "
        "diciembre de 2008.",
        [("date", "opened", "2008-12-03", "CCM", "supported")],
    ),
    (
        "2025-04-01",
        "Lituania se ha retirado oficialmente de la Convención sobre Municiones en Racimo.",
        [("membership", "withdrew", True, "CCM", "supported")],
    ),
    (
        "2024-09-12",
        "Ni Rusia, ni Ucrania, ni Estados Unidos forman parte de la Convención sobre Municiones en Racimo.",
        [("membership", "parties", False, "CCM", "supported")],
    ),
    (
        "2025-03-19",
        "China, India y Rusia nunca se adhirieron al Tratado de Ottawa.",
        [("membership", "joined", False, "APMBC", "supported")],
    ),
    (
        "2025-03-19",
        "Estados Unidos y China permanecen fuera del Tratado de Ottawa.",
        [("membership", "joined", False, "APMBC", "supported")],
    ),
    (
        "2020-11-20",
        "Los 164 países que conforman la Convención de Ottawa aprobaron una prórroga.",
        [("count", "parties", 164, "APMBC", "supported")],
    ),
    (
        "2023-02-01",
        "Hasta la fecha, 110 países han ratificado la Convención sobre Municiones en Racimo y 13 más la "
        "han firmado pero aún no la han ratificado.",
        [("count", "ratified", 110, "CCM", "supported"), ("count", "signatory", 13, "CCM", "supported")],
    ),
    (
        "2024-01-01",
        "Con el objetivo de proteger a los civiles, 124 Estados han firmado o ratificado la Convención "
        "sobre Municiones en Racimo.",
        [("count", "joined", 124, "CCM", "supported")],
    ),
    (
        "2025-01-01",
        "El Tratado de Ottawa, que ha sido ratificado o al que se han adherido más de 160 países, prohíbe "
        "las minas.",
        [("count", "ratified", 160, "APMBC", "supported")],
    ),
    (
        "2018-01-01",
        "Sri Lanka depositó su instrumento de adhesión a la Convención de Ottawa, convirtiéndose en el "
        "163.º país en unirse.",
        [("ordinal", "parties", 163, "APMBC", "supported")],
    ),
    (
        "2020-10-26",
        "Honduras se convirtió en el estado número 50 en ratificar el Tratado sobre la Prohibición de las "
        "Armas Nucleares.",
        [("ordinal", "parties", 50, "TPNW", "supported")],
    ),
    (
        "2021-01-01",
        "Chile suscribió la Convención de Ottawa el 3 de diciembre de 1997 y el 10 de septiembre de 2001 "
        "depositó su instrumento de ratificación.",
        [
            ("date", "signature", "1997-12-03", "APMBC", "supported"),
            ("date", "deposit", "2001-09-10", "APMBC", "supported"),
        ],
    ),
    (
        "2024-10-01",
        "La retirada de Lituania de la Convención sobre Municiones en Racimo entrará en vigor el 6 de "
        "marzo de 2025.",
        [("date", "withdrawal_effective", "2025-03-06", "CCM", "supported")],
    ),
    (
        "2015-01-31",
        "De los 28 miembros de la OTAN, 18 han ratificado la Convención sobre Municiones en Racimo.",
        [("share", "ratified", 18, "CCM", "supported")],
    ),
    (
        "2024-01-01",
        "La Convención sobre Municiones en Racimo. Andorra: adhesión el 9 de abril de 2013.",
        [("date", "deposit", "2013-04-09", "CCM", "supported")],
    ),
    (
        "2016-01-01",
        "Angola y Haití firmaron la Convención sobre Municiones en Racimo, pero todavía no la han "
        "ratificado.",
        [("membership", "signatory", True, "CCM", "supported")],
    ),
    (
        "2024-01-01",
        "Ningún país de la OTAN ha ratificado el Tratado sobre la Prohibición de las Armas Nucleares.",
        [("share", "ratified", "none", "TPNW", "supported")],
    ),
    (
        "2010-02-20",
        "Ya son 30 los países que han ratificado la Convención sobre Municiones en Racimo.",
        [("count", "ratified", 30, "CCM", "supported")],
    ),
    (
        "2020-11-01",
        "El Tratado sobre la Prohibición de las Armas Nucleares entra en vigor 60 días después de que lo ratifique "
        "el último país.",
        [("rule", "entry", 60, "TPNW", "contradicted")],
    ),
    (
        "2024-10-01",
        "La retirada de la Convención sobre Municiones en Racimo entrará en vigor seis meses después "
        "de recibido el instrumento.",
        [("rule", "withdrawal", 6, "CCM", "supported")],
    ),
    (
        "2012-05-02",
        "La Convención de Oslo fue firmada por 94 países el 3 de diciembre de 2008.",
        [
            ("count", "signed", 94, "CCM", "supported"),
            ("date", "opened_or_signed", "2008-12-03", "CCM", "supported"),
        ],
    ),
    (
        "2012-05-02",
        "La Convención de Ottawa (3 de diciembre de 1997) prohíbe las minas.",
        [("date", "opened_or_signed", "1997-12-03", "APMBC", "supported")],
    ),
    (
        "2019-05-02",
        "Convención sobre Municiones en Racimo\nAdopción: 30 de mayo de 2008\nSuscripción: 3 de "
        "diciembre de 2008\nEfectivo: 1 de agosto de 2010\nCondición: ratificado por 30 Estados",
        [
            ("date", "adopted", "2008-05-30", "CCM", "supported"),
            ("date", "opened_or_signed", "2008-12-03", "CCM", "supported"),
            ("date", "entered_into_force", "2010-08-01", "CCM", "supported"),
            ("rule", "threshold", 30, "CCM", "supported"),
        ],
    ),
    (
        "2013-01-09",
        "Han firmado el Tratado de Oslo 111 países. Pero no Estados Unidos.",
        [("membership", "joined", False, "CCM", "supported")],
    ),
    (
        "2013-01-09",
        "China, India e Israel se han negado hasta ahora a firmar la Convención de Oslo.",
        [("membership", "signed", False, "CCM", "supported")],
    ),
    (
        "2013-01-09",
        "Las grandes potencias no son parte en la Convención de Oslo. Entre ellas figuran la Federación "
        "Rusa y Brasil.",
        [("membership", "joined", False, "CCM", "supported")],
    ),
    (
        "2012-06-01",
        "En marzo de 2010, el Tratado de Ottawa contaba con 156 Estados partes. Otros 39 países, "
        "incluidas la Federación de Rusia y la República Popular de China, no habían firmado.",
        [
            ("count", "parties", 156, "APMBC", "supported"),
            ("count", "outside", 39, "APMBC", "supported"),
            ("membership", "signed", False, "APMBC", "supported"),
        ],
    ),
    (
        "2009-02-10",
        "Otros 37 países, como Cuba, Egipto y la India, no son parte de la Convención de Ottawa.",
        [
            ("count", "outside", 37, "APMBC", "supported"),
            ("membership", "parties", False, "APMBC", "supported"),
        ],
    ),
    (
        "2022-01-10",
        "Un solo Estado (las Islas Marshall) ha firmado el Tratado de Ottawa, pero no ratificado.",
        [("membership", "signatory", True, "APMBC", "supported")],
    ),
    (
        "2012-11-01",
        "Al 31 de octubre de 2012 eran 77 los países que habían ratificado la Convención sobre "
        "Municiones en Racimo.",
        [("count", "ratified", 77, "CCM", "supported")],
    ),
    (
        "2010-03-01",
        "La Convención sobre Municiones en Racimo entrará en vigor el próximo 1 de agosto.",
        [("date", "entered_into_force", "2010-08-01", "CCM", "supported")],
    ),
    (
        "2010-02-17",
        "Con esos dos depósitos llegó a 30 el número de países que han ratificado la Convención sobre "
        "Municiones en Racimo; se hizo llegar a 30 el número de ratificaciones.",
        [("count", "ratified", 30, "CCM", "supported"), ("count", "ratified", 30, "CCM", "supported")],
    ),
    (
        "2023-10-02",
        "La Convención sobre Municiones en Racimo, de la que son parte 112 países, entre ellos Perú, "
        "prohíbe esas armas; otros 12 son signatarios.",
        [
            ("count", "parties", 112, "CCM", "supported"),
            ("membership", "parties", True, "CCM", "supported"),
            ("count", "signatories", 12, "CCM", "supported"),
        ],
    ),
    (
        "2023-10-02",
        "112 países están ahora sujetos a las disposiciones de la Convención sobre Municiones en "
        "Racimo. La han ratificado 112 Estados.",
        [("count", "parties", 112, "CCM", "supported"), ("count", "ratified", 112, "CCM", "supported")],
    ),
    (
        "2014-01-10",
        "Ninguno de los 29 signatarios restantes ratificó la Convención sobre Municiones en Racimo este "
        "invierno.",
        [("count", "signatory", 29, "CCM", "supported")],
    ),
    (
        "2010-09-01",
        "España es uno de los países que ratificó el Tratado de Oslo.",
        [("membership", "ratified", True, "CCM", "supported")],
    ),
    (
        "2014-09-28",
        "Portugal, Bahamas y Senegal ratificaron el Tratado de Comercio de Armas. Estados Unidos lo "
        "firmó en su día, pero hasta ahora no lo ha ratificado.",
        [
            ("membership", "ratified", True, "ATT", "supported"),
            ("membership", "signatory", True, "ATT", "supported"),
        ],
    ),
    (
        "2021-09-01",
        "Colombia, que hace parte de la Convención de Ottawa, sigue limpiando sus tierras.",
        [("membership", "parties", True, "APMBC", "supported")],
    ),
    (
        "2003-05-01",
        "El Tratado de Ottawa empezó a ser obligatorio el 1 de marzo de 1999.",
        [("date", "entered_into_force", "1999-03-01", "APMBC", "supported")],
    ),
    (
        "2024-01-10",
        "Perú finalizó el proceso de destrucción de sus existencias de municiones en racimo el 15 de "
        "diciembre de 2023.",
        [("date", "completion", "2023-12-15", "CCM", "supported")],
    ),
    (
        "2020-10-25",
        "El Tratado sobre la Prohibición de las Armas Nucleares fue ratificado por Honduras, el país "
        "número 50 en ratificarlo.",
        [
            ("membership", "ratified", True, "TPNW", "supported"),
            ("ordinal", "parties", 50, "TPNW", "supported"),
        ],
    ),
    (
        "2020-10-25",
        "Honduras acaba de ratificar el TPAN. Es el país número 50 que lo hace.",
        [
            ("membership", "ratified", True, "TPNW", "supported"),
            ("ordinal", "parties", 50, "TPNW", "supported"),
        ],
    ),
    (
        "2020-10-25",
        "Siendo Honduras la 50a nación en ratificarlo, el TPAN entrará a regir el 22 de enero de 2021.",
        [
            ("ordinal", "parties", 50, "TPNW", "supported"),
            ("date", "entered_into_force", "2021-01-22", "TPNW", "supported"),
        ],
    ),
    (
        "2020-10-25",
        "Las potencias nucleares --Estados Unidos, Rusia y China-- no han firmado el TPAN.",
        [("membership", "signed", False, "TPNW", "supported")],
    ),
    (
        "2021-01-25",
        "Desde agosto, varios países, entre ellos Nigeria, Malasia y Malta, han ratificado el TPAN.",
        [("membership", "ratified", True, "TPNW", "supported")],
    ),
    (
        "2009-06-18",
        "España depositó el 17 de junio de 2009 en Nueva York el instrumento de ratificación de la "
        "Convención sobre Municiones en Racimo.",
        [("date", "deposit", "2009-06-17", "CCM", "supported")],
    ),
    (
        "1999-03-13",
        "El día 3 de diciembre de 1997, el Plenipotenciario de España firmó en Ottawa la Convención "
        "sobre minas antipersonal, hecha en Oslo el 18 de septiembre de 1997.",
        [
            ("date", "signature", "1997-12-03", "APMBC", "supported"),
            ("date", "opened_or_signed", "1997-09-18", "APMBC", "supported"),
        ],
    ),
    (
        "2001-01-18",
        "La Convención sobre minas antipersonal, hecha en Oslo el dieciocho (18) de septiembre de mil "
        "novecientos noventa y siete (1997), está en vigor.",
        [("date", "opened_or_signed", "1997-09-18", "APMBC", "supported")],
    ),
    (
        "2013-09-12",
        "La Convención de Oslo prohíbe las municiones en racimo. La Convención de 1997 cuenta con 161 "
        "Estados partes.",
        [],
    ),
    (
        "2008-12-10",
        "En diciembre de 2008, 94 Estados firman la Convención de Oslo.",
        [("count", "signed", 94, "CCM", "supported")],
    ),
    (
        "2013-05-21",
        "Adoptada en Dublín en mayo de 2008, la Convención sobre Municiones en Racimo se abrió a la "
        "firma el 30 de diciembre del mismo año en Oslo.",
        [
            ("date", "adopted", "2008-05", "CCM", "supported"),
            ("date", "opened", "2008-12-30", "CCM", "contradicted"),
        ],
    ),
    (
        "2013-05-21",
        "Adoptada en Dublín en mayo de 2008, la Convención sobre Municiones en Racimo se abrió a la "
        "firma el 3 de diciembre de ese mismo año en Oslo.",
        [
            ("date", "adopted", "2008-05", "CCM", "supported"),
            ("date", "opened", "2008-12-03", "CCM", "supported"),
        ],
    ),
    (
        "2020-01-01",
        "Tratado de Ottawa\nRedactado: 18 de septiembre de 1997\nFirmado 3 de diciembre de "
        "1997\nEficaz: 1 de marzo de 1999",
        [
            ("date", "opened_or_signed", "1997-09-18", "APMBC", "supported"),
            ("date", "opened_or_signed", "1997-12-03", "APMBC", "supported"),
            ("date", "entered_into_force", "1999-03-01", "APMBC", "supported"),
        ],
    ),
    (
        "2016-07-02",
        "130 Estados han firmado el TCA y 86 lo han ratificado, entre ellos España, pero no Estados Unidos.",
        [
            ("count", "signed", 130, "ATT", "supported"),
            ("membership", "ratified", False, "ATT", "supported"),
            ("count", "ratified", 86, "ATT", "supported"),
            ("membership", "ratified", True, "ATT", "supported"),
        ],
    ),
    (
        "2012-11-01",
        "En 2012 eran 108 los Estados firmantes y 77 los que habían ratificado la Convención sobre "
        "Municiones en Racimo.",
        [("count", "signatories", 108, "CCM", "supported"), ("count", "ratified", 77, "CCM", "supported")],
    ),
    (
        "2010-12-20",
        "Chile ratificó el tratado sobre municiones en racimo, el 16 de diciembre de 2010, "
        "convirtiéndose en el Estado número 49 en hacerlo.",
        [
            ("date", "deposit", "2010-12-16", "CCM", "supported"),
            ("ordinal", "parties", 49, "CCM", "supported"),
        ],
    ),
    (
        "1999-03-02",
        "El Tratado de Ottawa está en vigor. Estados Unidos, Rusia y China no se han adherido a la "
        "prohibición de estas armas.",
        [("membership", "joined", False, "APMBC", "supported")],
    ),
    (
        "2022-09-01",
        "Las grandes potencias no son parte en el Tratado de Ottawa . Estas incluyen Estados Unidos , "
        "China y Rusia .",
        [("membership", "joined", False, "APMBC", "supported")],
    ),
    (
        "2012-06-06",
        "La Convención de 30 de mayo de 2008 sobre municiones en racimo es un tratado.",
        [("date", "opened_or_signed", "2008-05-30", "CCM", "supported")],
    ),
    (
        "2012-06-06",
        "Malawi se convirtió en el 22.º país en ratificar la Convención de Oslo el 7 de octubre de 2009.",
        [
            ("ordinal", "parties", 22, "CCM", "supported"),
            ("date", "deposit", "2009-10-07", "CCM", "supported"),
        ],
    ),
    (
        "2016-10-17",
        "Fuera de la Convención de Oslo quedan países que aún no han firmado: China, India y Pakistán.",
        [("membership", "signed", False, "CCM", "supported")],
    ),
    (
        "2016-04-06",
        "Alrededor de 120 países forman parte de la Convención sobre Municiones en Racimo.",
        [("count", "joined", 120, "CCM", "supported")],
    ),
    (
        "2017-12-26",
        "En la reunión de la Convención de Ottawa se aprobó la prórroga solicitada por el Ecuador para "
        "el desminado de la frontera hasta el 31 de diciembre de 2022.",
        [("deadline", "clearance", "2022-12-31", "APMBC", "supported")],
    ),
    (
        "2016-11-30",
        "Ecuador no podrá cumplir con el plazo de la Convención de Ottawa para desminar su territorio, "
        "que expira el 1 de octubre de 2017.",
        [("deadline", "clearance", "2017-10-01", "APMBC", "supported")],
    ),
    (
        "2012-09-06",
        "La Convención de Oslo avanza. Tres países se han adherido en 2011: Granada, Swazilandia y "
        "Trinidad y Tobago.",
        [("arithmetic", "list", 3, "CCM", "supported"), ("membership", "joined", True, "CCM", "supported")],
    ),
    (
        "2023-07-07",
        "Estados Unidos y Rusia – que habrían usado municiones en racimo en Ucrania – no son parte en "
        "la Convención.",
        [("membership", "parties", False, "CCM", "supported")],
    ),
    (
        "2010-08-02",
        "Entre los firmantes de la Convención de Oslo figuran países que fabrican estas armas, como "
        "Alemania y Francia.",
        [("membership", "signed", True, "CCM", "supported")],
    ),
    (
        "2023-07-07",
        "Están prohibidas por los Estados partes en la Convención de Oslo, entre los que no se "
        "encuentran Ucrania ni Rusia.",
        [("membership", "joined", False, "CCM", "supported")],
    ),
    (
        "2023-07-07",
        "Hasta el momento, 123 países se han comprometido a cumplir la Convención de Oslo.",
        [("count", "joined", 123, "CCM", "supported")],
    ),
]

NOT_FOUND: list[tuple[str, str]] = [
    (
        "2015-01-01",
        "Si 120 países firmaran la Convención sobre Municiones en Racimo, sería un éxito.",
    ),
    (
        "2015-01-01",
        "El objetivo es alcanzar 130 Estados parte en la Convención sobre Municiones en Racimo para 2020.",
    ),
    (
        "2015-01-01",
        "La Convención sobre los Derechos del Niño ha sido ratificada por 196 países.",
    ),
    (
        "2015-01-01",
        "35 Estados parte en la Convención de Ottawa aún tienen obligaciones de desminado.",
    ),
    (
        "2015-01-01",
        "La ley española contra las municiones en racimo entró en vigor el 30 de julio de 2015.",
    ),
    (
        "2015-01-01",
        "La Convención sobre Municiones en Racimo no ha sido firmada por 120 países.",
    ),
    (
        "2018-01-01",
        "No es cierto que 130 países hayan firmado la Convención sobre Municiones en Racimo.",
    ),
    (
        "2018-01-01",
        "Desde 2015, 12 países han ratificado la Convención sobre Municiones en Racimo.",
    ),
    (
        "2018-01-01",
        "En 2017 murieron 1.234 personas por minas en 60 países, según la Convención de Ottawa.",
    ),
    (
        "2018-01-01",
        "122 países firmaron el Tratado de Ottawa.",
    ),
    (
        "2014-06-27",
        "«200 países han firmado el Tratado de Ottawa»: es falso.",
    ),
    (
        "2014-06-27",
        "El Convenio de Basilea cuenta con 180 partes.",
    ),
    (
        "2014-06-27",
        "Treinta y cinco delegaciones y 60 ONG acudieron a la reunión del Tratado de Ottawa.",
    ),
    (
        "2014-06-27",
        "Véase la página 162 del informe sobre la Convención de Ottawa, artículo 5, párrafo 3.",
    ),
    (
        "2015-01-01",
        "En 2013, 6 Estados ratificaron la Convención sobre Municiones en Racimo.",
    ),
    (
        "2015-01-01",
        "El Congreso aprobó el 19 de marzo de 2009 la ratificación de la Convención sobre "
        "Municiones en Racimo.",
    ),
    (
        "2015-01-01",
        "El 25 de septiembre de 2013, 18 países han firmado el Tratado sobre el Comercio de Armas.",
    ),
    (
        # Talks are no adoption.
        "2014-12-23",
        "El Tratado sobre el Comercio de Armas, negociado desde 2006, regula un mercado.",
    ),
    (
        # A mandate, not the treaty.
        "2020-10-15",
        "El Tratado sobre la Prohibición de las Armas Nucleares viene de lejos. Un mandato aprobado el 23 "
        "de diciembre de 2016 preveía dos sesiones.",
    ),
    (
        # The year of the day is that of another date.
        "2013-05-27",
        "La Convención sobre Municiones en Racimo fue firmada en Oslo el 3 de diciembre del mismo año.",
    ),
    (
        # The law is named behind the comma.
        "2012-01-01",
        "Convención sobre Municiones en Racimo. Aprobada el 9 de junio de 2006, la ley belga prohíbe "
        "estas armas.",
    ),
    (
        # A treaty of the same name for a region.
        "2015-01-01",
        "El Tratado para la Proscripción de las Armas Nucleares en la América Latina y el Caribe cuenta con "
        "33 Estados parte.",
    ),
    (
        "2015-01-01",
        "Delegados de 120 países firmaron el libro de visitas de la Convención de Ottawa.",
    ),
    (
        # They did not sign that day; later some did.
        "2015-01-01",
        "En Oslo, Angola y Chad no firmaron la Convención sobre Municiones en Racimo.",
    ),
]


@pytest.mark.parametrize(("day", "text", "expected"), [pytest.param(*row, id=row[1]) for row in FOUND])
def test_what_a_passage_claims_and_whether_it_is_so(day: str, text: str, expected: list[Said]) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language="es")
    by_rule = [c for c in checked.claims if not c.found.rule.startswith("hint")]
    said = [(c.found.kind, c.found.what, c.found.value, c.found.treaty, c.verdict) for c in by_rule]
    assert said == expected
    assert all(text[c.found.start : c.found.end] == c.found.text for c in checked.claims)


@pytest.mark.parametrize(("day", "text"), [pytest.param(*row, id=row[1]) for row in NOT_FOUND])
def test_other_figures_hopes_denials_and_uncertain_days_are_no_claims(day: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language="es")
    assert [c for c in checked.claims if not c.found.rule.startswith("hint")] == []
    # What is read by the words near it is kept only where the record confirms it: it never accuses.
    assert [c for c in checked.claims if c.verdict == "contradicted"] == []


NOT_ACCUSED: list[tuple[str, str]] = [
    ("2015-01-01", "Diez Estados parte en la Convención sobre Municiones en Racimo conservan existencias."),
    ("2015-01-01", "Los 33 Estados parte en la Convención de Ottawa acordaron reunirse entre vecinos."),
    (
        "2015-01-01",
        "El Congreso recibió la Convención sobre Municiones en Racimo y la ratificó el 3 de marzo de 2011.",
    ),
    (
        "2024-10-01",
        "La salida de la Convención sobre Municiones en Racimo entra en vigor el 6 de marzo de 2025.",
    ),
    (
        "2015-01-01",
        "El tratado entró en vigor tras ser ratificado por medio centenar de países, dijo la ONU.",
    ),
    (
        "2014-09-28",
        "El Tratado sobre el Comercio de Armas debía esperar a que fuera ratificado por 50 países.",
    ),
    (
        "2015-01-01",
        "El Tratado sobre el Comercio de Armas entró en vigor veinte meses después de su adopción.",
    ),
    (
        "2011-01-01",
        "La Convención de Oslo entró en vigor 26 meses después de adoptarse, debidamente ratificada.",
    ),
]
"""Sentences that leave open whom or what they mean."""


@pytest.mark.parametrize(("day", "text"), [pytest.param(*row, id=row[1]) for row in NOT_ACCUSED])
def test_what_may_be_meant_otherwise_is_not_called_wrong(day: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language="es")
    assert [claim for claim in checked.claims if claim.verdict == "contradicted"] == []


@pytest.mark.parametrize(
    ("name", "example"),
    [
        pytest.param(rule.name, text, id=f"{rule.name}: {text}")
        for rule in SPANISH.rules
        for text in rule.examples
    ],
)
def test_every_example_is_found_by_its_rule(name: str, example: str) -> None:
    context = "La Convención sobre Municiones en Racimo es un tratado. Lituania habla.\n\n"
    assert name in {claim.rule for claim in find(context + example, SPANISH, PartialDate.parse("2020-06-01"))}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("noventa y cuatro", 94),
        ("ciento once", 111),
        ("cien", 100),
        ("veintidós", 22),
        ("treinta y un", 31),
        ("doscientos", 200),
        ("ciento sesenta y dos", 162),
    ],
)
def test_numbers_in_words(words: str, value: int) -> None:
    assert number(words) == value


@pytest.mark.parametrize("words", ["países", "mil"])
def test_words_that_are_no_number(words: str) -> None:
    assert number(words) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("56.º", 56),
        ("112ª", 112),
        ("trigésimo", 30),
        ("quincuagésimo sexto", 56),
        ("centésimo undécimo", 111),
    ],
)
def test_ranks_in_words(words: str, value: int) -> None:
    assert ordinal(words) == value
