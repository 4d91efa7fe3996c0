"""French and Spanish: what goes on about a club, a law, a letter or a contract named since the treaty was."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()
NUCLEAR = "le Traité sur l'interdiction des armes nucléaires"
FR, ES = "la Convention sur les armes à sous-munitions", "la Convención sobre Municiones en Racimo"


def verdicts(language: str, text: str, date: str) -> set[str]:
    check = CHECKER.check(text, date=PartialDate.parse(date), language=language)
    return {claim.verdict for claim in check.claims}


@pytest.mark.parametrize(
    ("language", "date", "text"),
    [
        (
            "fr",
            "2023-03-28",
            "La Suède soutient la Convention d'Ottawa. Son entrée dans l'OTAN est débattue ; parmi les membres de "
            "l'OTAN, seules la Hongrie et la Turquie n'ont pas ratifié.",
        ),
        (
            "fr",
            "2023-05-15",
            f"{FR} interdit ces bombes. La Déclaration la complète ; elle engage 83 États.",
        ),
        (
            "fr",
            "2008-11-15",
            f"{FR} a été adoptée. La Déclaration d'Oslo l'avait préparée : elle lie 46 pays.",
        ),
        (
            "fr",
            "2023-06-15",
            "La Finlande est partie à la Convention d'Ottawa. Le 4 avril 2023, la Finlande est devenue le 31e pays à "
            "adhérer à l'OTAN.",
        ),
        (
            "fr",
            "2012-08-15",
            f"La Suisse a ratifié {FR}. Elle n'a rejoint l'ONU que tard : l'adhésion de la Suisse a pris effet le 10 "
            "septembre 2002.",
        ),
        (
            "fr",
            "2023-08-15",
            "La Finlande a adhéré à la Convention d'Ottawa. Elle est de l'OTAN : l'adhésion de la Finlande, le 4 avril "
            "2023, a fait date.",
        ),
        ("fr", "2013-08-15", f"{FR} a inspiré une loi. Après l'avoir signée en 2013, le Sénégal l'applique."),
        (
            "fr",
            "2013-05-15",
            f"{FR} inspire. La loi belge est citée. Depuis 2006, année de son adoption, elle vaut.",
        ),
        (
            "fr",
            "2013-05-15",
            f"Depuis 2006, année de son adoption, la loi belge interdit ces armes, avant {FR}.",
        ),
        (
            "fr",
            "2013-05-15",
            f"{FR} a un secrétariat. Les employés peuvent quitter leur poste avec un préavis de deux mois.",
        ),
        (
            "fr",
            "2012-03-15",
            f"L'Union africaine a soutenu {FR}. Les États membres (54 pays) ont été invités.",
        ),
        (
            "fr",
            "2015-10-15",
            f"Une pétition demande la ratification de {FR}. Elle a été remise avec 120 signatures.",
        ),
        ("fr", "2015-10-15", f"La ville a lancé un appel en faveur de {FR}. Signataires : 130."),
        (
            "fr",
            "2025-02-15",
            "Une lettre défend la Convention d'Ottawa. Parmi les signataires figurent les États-Unis.",
        ),
        (
            "es",
            "2022-12-15",
            f"{ES} inspira. La Declaración reúne 83 países. Finlandia, que ya firmó, la aplica.",
        ),
        (
            "es",
            "2023-12-15",
            f"Rusia no ha firmado {ES}. Tampoco es de la OTAN, de la que sí forma parte Finlandia.",
        ),
        ("es", "2024-04-15", f"{ES} tiene una coalición que la vigila. Reúne a 100 países como miembros."),
        (
            "es",
            "2012-04-15",
            f"El Congreso debatió la ratificación de {ES}. Los votos superaron los 66 necesarios.",
        ),
        (
            "es",
            "2013-04-15",
            f"Líbano limpia su tierra minada según {ES}. Una empresa ganó la licitación; su plazo vence el 31 de "
            "diciembre de 2014.",
        ),
        (
            "es",
            "2014-05-20",
            f"Brasil no ha firmado {ES}. Chile no ha ratificado el convenio bilateral, igual que Perú.",
        ),
        (
            "es",
            "2012-05-20",
            f"{ES} ya rige. El acuerdo regional entrará en vigor tras reunir las 11 ratificaciones exigidas.",
        ),
        (
            "es",
            "2025-12-20",
            "Letonia votó su salida de la Convención de Ottawa. La salida del fondo, que se hizo efectiva el 1 de mayo "
            "de 2025, pasó inadvertida.",
        ),
        (
            "fr",
            "2025-05-15",
            f"{FR} lie 111 États. La Cour pénale internationale en compte 125 ; elle lie 125 pays.",
        ),
        (
            "fr",
            "2016-06-01",
            f"Cuba vient d'adhérer à {FR}. Cuba vient d'adhérer, le 3 mai 2016, à un accord sur le climat.",
        ),
        (
            "fr",
            "2025-06-15",
            f"Parmi les pays baltes, seule la Lituanie a ratifié {FR}, qu'elle a quittée depuis.",
        ),
        (
            "fr",
            "2024-08-01",
            "Le Traité sur le commerce des armes fêtera ses dix ans d'entrée en vigueur en 2024.",
        ),
        (
            "fr",
            "2022-05-15",
            f"La loi n'a pas été votée par Haïti, qui l'a signée en 2021. {FR} y est signée.",
        ),
        (
            "es",
            "2013-06-15",
            f"Perú es parte de {ES}. En marzo de 2013, Perú destruyó todas sus reservas de cocaína.",
        ),
        (
            "es",
            "2024-06-15",
            f"Perú completó en 2001 la destrucción de sus minas almacenadas y es parte de {ES}.",
        ),
        (
            "es",
            "2016-06-15",
            f"Cuba se adhirió a {ES}. Depositó también su instrumento sobre el clima, a la espera de su entrada en "
            "vigor el 4 de noviembre de 2016.",
        ),
        ("es", "2012-06-15", f"En la sala, los Estados parte son 50 y los signatarios 20; se habló de {ES}."),
        (
            "es",
            "2024-06-15",
            f"{ES} no divide a Europa. Todos los miembros de la Unión Europea, con excepción de Irlanda, Malta, Chipre "
            "y Austria, son parte de la OTAN.",
        ),
        ("fr", "2024-05-01", f"L'Union européenne compte 27 États membres. {FR} compte 112 États parties."),
        (
            "fr",
            "2025-12-28",
            "Le comité compte 9 États parties. Depuis hier, les trois pays baltes ne sont plus parties à la Convention "
            "d'Ottawa ; la Finlande suivra le 10 janvier.",
        ),
        ("es", "2024-05-01", f"La Corte Penal Internacional cuenta con 123 Estados partes. {ES} avanza."),
        (
            "fr",
            "2017-09-21",
            f"Cinquante États signent {NUCLEAR}\nL'Union européenne compte 27 États membres.",
        ),
        (
            "fr",
            "2015-10-15",
            f"Le Conseil de l'Europe soutient {FR}. Il compte 47 États membres ; il lie 47 pays.",
        ),
        (
            "es",
            "2015-10-15",
            f"El Movimiento de Países No Alineados apoya {ES}. Agrupa a 120 países como miembros.",
        ),
        (
            "fr",
            "2026-03-15",
            "La Finlande a quitté la Convention d'Ottawa. Tallinn a quitté le 1er février 2025 le réseau russe.",
        ),
        (
            "es",
            "2022-10-15",
            f"Colombia ratificó {ES}. Colombia es desde el 28 de abril de 2020 país miembro de la OCDE.",
        ),
        (
            "es",
            "2022-10-15",
            f"{ES} une a todos. Desde el 23 de enero de 2010 está en vigor para Chile el convenio de la OCDE.",
        ),
        (
            "es",
            "2022-10-15",
            f"Bolivia y Perú, que ratificaron en 2019 convenios de la OIT, son partes de {ES}.",
        ),
        ("es", "2022-10-15", f"Para ratificar {ES}, el Senado reunió los 60 necesarios."),
        ("es", "2024-05-01", f"La Unión Europea tiene 27 Estados miembros. {ES} avanza."),
        ("es", "2024-05-01", f"Una carta abierta reunió 120 firmantes, entre ellos Polonia. {ES} avanza."),
        (
            "es",
            "2023-08-01",
            f"{ES} avanza. Todos los miembros de la OTAN, salvo Turquía, han ratificado la adhesión de Suecia.",
        ),
    ],
)
def test_what_goes_on_about_another_thing_is_not_called_wrong(language: str, date: str, text: str) -> None:
    assert "contradicted" not in verdicts(language, text, date)


@pytest.mark.parametrize(
    ("language", "date", "right", "wrong"),
    [
        (
            "fr",
            "2024-05-15",
            f"Parmi les pays baltes, seule la Lituanie a ratifié {FR}.",
            f"Parmi les pays baltes, seule la Lettonie a ratifié {FR}.",
        ),
        (
            "fr",
            "2020-12-01",
            f"Le 24 octobre 2020, le Honduras est devenu le 50e État à ratifier {NUCLEAR}.",
            f"Le 20 octobre 2020, le Honduras est devenu le 50e État à ratifier {NUCLEAR}.",
        ),
        (
            "fr",
            "2015-05-15",
            f"Depuis 2010, année de son entrée en vigueur, {FR} a sauvé des vies.",
            f"Depuis 2011, année de son entrée en vigueur, {FR} a sauvé des vies.",
        ),
        (
            "fr",
            "2025-07-15",
            "Un État peut quitter la Convention d'Ottawa avec un préavis de six mois.",
            "Un État peut quitter la Convention d'Ottawa avec un préavis de neuf mois.",
        ),
        (
            "es",
            "2025-10-15",
            f"Lituania anunció su salida de {ES}, que surtió efecto el 6 de marzo de 2025.",
            f"Lituania anunció su salida de {ES}, que surtió efecto el 6 de mayo de 2025.",
        ),
        (
            "fr",
            "2024-05-01",
            f"{FR} compte 112 États membres.",
            f"{FR} compte 115 États membres.",
        ),
        (
            "es",
            "2024-05-15",
            f"Todos los miembros de la OTAN, salvo Estados Unidos, son parte de la Convención de Ottawa. {ES} avanza.",
            f"Todos los miembros de la OTAN, salvo Alemania, son parte de la Convención de Ottawa. {ES} avanza.",
        ),
    ],
)
def test_the_same_told_of_the_treaty_is_judged(language: str, date: str, right: str, wrong: str) -> None:
    assert "supported" in verdicts(language, right, date)
    assert "contradicted" in verdicts(language, wrong, date)
