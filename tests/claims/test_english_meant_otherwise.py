"""True passages in which words of joining, voting and meeting are said of something else: none is called wrong."""

from __future__ import annotations

import pytest

from servanda.dates import PartialDate
from tests.claims.figures import CHECKER, verdicts

TRUE = [
    ("2011-01-15", "The Convention on Cluster Munitions gained a lot in 2010: 23 ratifications."),
    ("2023-01-15", "The treaty grew slowly during 2022 – one accession. The CCM has 110 parties."),
    (
        "2025-06-01",
        "The Convention on Cluster Munitions opens its meeting today. 75 states have signed up to speak.",
    ),
    (
        "2025-06-01",
        "The Convention on Cluster Munitions bans the weapon. 40 countries have signed up to sponsor a resolution.",
    ),
    (
        "2024-05-10",
        "The Convention on Cluster Munitions: 38 countries in Africa were at its meeting. 16 African states have "
        "signed the Lomé strategy.",
    ),
    ("2018-08-05", "The Convention on Cluster Munitions entered into force eight years ago this week."),
    ("2018-08-05", "The Convention on Cluster Munitions entered into force eight years ago last week."),
    (
        "2017-12-03",
        "The Mine Ban Treaty turned 20 today. After 18 years in force it has 162 parties, and its sister, the "
        "Convention on Cluster Munitions, is seven.",
    ),
    (
        "2025-06-05",
        "112 states have joined the Convention on Cluster Munitions; one of them, Lithuania, left in March 2025.",
    ),
    (
        "2009-05-10",
        "The protocol to the Kyoto treaty was to enter into force when 55 states had ratified it. The Convention "
        "on Cluster Munitions requires 30.",
    ),
    (
        "2024-05-10",
        "The draft convention on crimes against humanity needs 20 ratifications. It will not enter into force "
        "until 20 states have ratified it. The Convention on Cluster Munitions needed 30.",
    ),
    (
        "2024-05-10",
        "The Mine Ban Treaty is in force since 1999. Its action plan: adopted in Oslo in 2019, in force from 2020.",
    ),
    (
        "2024-05-10",
        "Cluster bombs in Iraq: the country acceded, in force on 1 November 2013. Iraq ratified the Convention on "
        "Cluster Munitions on 14 May 2013.",
    ),
    (
        "2024-05-10",
        "South Sudan joined the Convention on Cluster Munitions in 2023. South Sudan, the newest member of the UN, "
        "joined in July 2011.",
    ),
    (
        "2024-05-10",
        "There have been no new ratifications of the Convention on Cluster Munitions since February 2023, only an "
        "accession.",
    ),
    (
        "2024-05-10",
        "The deadline under Article 4 of the Convention on Cluster Munitions is ten years after entry into force; "
        "under Article 3 it is eight.",
    ),
    (
        "2016-09-05",
        "The delegation of Japan spoke first. The Slovak parliament agreed on 4 February 2015 to accede to the "
        "Convention on Cluster Munitions, and accession took place on 24 July.",
    ),
    ("2013-05-20", "The Arms Trade Treaty is not in force. The regional charter was signed by 17 states."),
    ("2013-05-20", "The Arms Trade Treaty is not in force. Another 20 ratifications would be welcome."),
    (
        "2016-02-10",
        "The first state to speak was Austria. The Mine Ban Treaty can be acceded to by whoever did not sign it before "
        "March 1999.",
    ),
    (
        "2022-01-24",
        "Sri Lanka acceded to the Mine Ban Treaty in December 2017. A year ago the nuclear ban became law. Fifty-nine "
        "states have ratified it, eighty-six have signed.",
    ),
    (
        "2024-09-12",
        "The Mine Ban Treaty is older. The former, from 1997, has 164 parties, the Convention on Cluster Munitions has "
        "112.",
    ),
    (
        "2024-09-12",
        "When Palau joined in 2016, the Convention on Cluster Munitions reached 100 states parties. Twelve have come "
        "since.",
    ),
    (
        "2024-09-12",
        "Of 115 parties to the Arms Trade Treaty, 31 are African. The African Union has 55 members.",
    ),
    (
        "2024-09-12",
        "South Sudan was the 112th to join the Convention on Cluster Munitions. South Sudan was the 193rd "
        "member of the UN, in 2011.",
    ),
    (
        "2024-09-12",
        '"One hundred and twenty states have ratified the Convention on Cluster Munitions," the senator said. He was '
        "mistaken: 112 had.",
    ),
    (
        "2018-09-20",
        "The Convention on Cluster Munitions is well known. A resolution was adopted on 2 March 2012. Six countries "
        "signed the joint statement, and nobody has joined it since.",
    ),
    (
        "2024-10-01",
        "Is Finland a party to the Convention on Cluster Munitions? No. The Arms Trade Treaty entered into force on 24 "
        "December 2014.",
    ),
    (
        "2022-03-03",
        "The Convention on Cluster Munitions has 110 parties. Sixteen states abstained on the mine ban resolution in "
        "2018, none voted against.",
    ),
    (
        "2024-05-10",
        "Two action plans, of 2015 and of 2021, guide the parties to the Convention on Cluster Munitions. They were "
        "adopted on 11 September 2015 and on 21 September 2021.",
    ),
    (
        "2024-05-10",
        "The Oslo Declaration on cluster munitions was signed by 46 states on 23 February 2007. The Convention on "
        "Cluster Munitions was adopted by 107 on 30 May 2008.",
    ),
    (
        "2024-05-10",
        "Oman acceded to the Mine Ban Treaty in August 2014. Lebanon did not, but it ratified the Convention on "
        "Cluster Munitions in November 2010.",
    ),
    (
        "2026-06-01",
        "The Convention on Cluster Munitions was adopted in Dublin. Lithuania handed in its notice on 6 September "
        "2024. It took effect on 6 March 2025.",
    ),
    (
        "2026-06-01",
        "On 7 January 2026 Niue, which joined the Convention on Cluster Munitions in August 2020, hosted the group.",
    ),
    (
        "2026-06-01",
        "Lithuania has left the Convention on Cluster Munitions. The documents were delivered on 18 July 2024 to the "
        "president, who signed them.",
    ),
    (
        "2026-06-01",
        "Estonia, Latvia and Lithuania have left the Mine Ban Treaty. The three countries presented a document at the "
        "UN on 18 March 2025 that explained their joint recommendation.",
    ),
    (
        "2026-06-01",
        "Nigeria's foreign minister, who visited Geneva on 2 March 2023, deposited the country's instrument for the "
        "Convention on Cluster Munitions in New York two days before, on 28 February.",
    ),
    (
        "2026-06-01",
        "South Sudan has joined the Convention. Its papers went to the UN in June 2011 when it became a member; the "
        "cluster bomb accession came on 3 August 2023.",
    ),
    (
        "2026-06-01",
        "The Convention on Cluster Munitions has a forerunner, the Belgian law (in force since 9 June 2006).",
    ),
    (
        "2026-06-01",
        "On 1 January 1995 Kuwait joined the WTO, and it has joined the Mine Ban Treaty since.",
    ),
    (
        "2026-06-01",
        "The Convention on Cluster Munitions keeps stocks down. On 3 June 2023 the UN received Nigeria's instrument on "
        "fisheries.",
    ),
    (
        "2026-06-01",
        "Cluster bombs are cleared in Laos. With Norway on board since 2009 as a donor, the programme has grown.",
    ),
    (
        "2026-06-01",
        "The Convention on Cluster Munitions needs two thirds of votes for an amendment, and the amendment of the "
        "other treaty needed 70 ratifications to start.",
    ),
    (
        "2026-06-01",
        "Belgium's ban on cluster munitions was adopted in February 2006 and entered into force on 9 June 2006. The "
        "Convention on Cluster Munitions was adopted in Dublin.",
    ),
    (
        "2026-06-01",
        "On 3 January 2019 the Philippines ratified the Convention on Cluster Munitions; the Gambia was in by then. It "
        "had acceded on 11 December 2018.",
    ),
    (
        "2026-06-01",
        "On 23 April 2012 Sweden deposited its instrument for the Convention on Cluster Munitions, on the 24th, its "
        "minister spoke of it.",
    ),
    (
        "2026-06-01",
        "The Belgian ban on cluster munitions was adopted in February 2006, the Convention two years later.",
    ),
    (
        "2016-09-05",
        "17 organisations have joined the campaign for the Convention on Cluster Munitions. Among them were 8 of the "
        "18 members of the Pacific Islands Forum.",
    ),
    (
        "2026-06-01",
        "The exit from the lease takes effect after three months. The Convention on Cluster Munitions is strong.",
    ),
    (
        "2026-06-01",
        "The withdrawal of a bill takes effect after three months. The Convention on Cluster Munitions is strong.",
    ),
    (
        "2013-10-01",
        "When we met in Oslo there were 75 States Parties to the Convention on Cluster Munitions. Today there are 84.",
    ),
    (
        "2013-10-01",
        "When we gathered in Oslo, there were 75 States Parties. The Convention on Cluster Munitions has 84 today.",
    ),
    (
        "2026-06-01",
        "Lithuania has left the Convention on Cluster Munitions; the notifications sent on 30 April 2024 were reports.",
    ),
    (
        "2026-06-01",
        "The Convention on Cluster Munitions has an action plan of 50 points. It was adopted on 21 September 2021.",
    ),
    (
        "2026-06-01",
        "The Convention on Cluster Munitions has a support unit. Its host agreement was signed in 2014. It entered "
        "into force on 7 May 2015.",
    ),
    (
        "2026-06-01",
        "The Convention on Cluster Munitions was adopted in Dublin. Switzerland then changed its law. It took effect "
        "on 1 February 2013.",
    ),
    (
        "2026-06-01",
        "The ceasefire in Lebanon entered into force on 14 August 2006. Two years later the Convention on Cluster "
        "Munitions was adopted.",
    ),
    (
        "2026-06-01",
        "On 1 January 2014 Chad joined the Security Council; on 26 March 2013 it had ratified the Convention on "
        "Cluster Munitions.",
    ),
]


@pytest.mark.parametrize(("day", "text"), TRUE)
def test_what_is_meant_otherwise_is_not_called_wrong(day: str, text: str) -> None:
    told = CHECKER.check(text, date=PartialDate.parse(day)).claims
    assert [claim.explanation for claim in told if claim.verdict == "contradicted"] == []


# Lithuania ratified, and left on 6 March 2025.
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Convention on Cluster Munitions has been ratified by {n} states."),
        ("en", "Convention on Cluster Munitions. Ratified by {n} states."),
        ("fr", "La Convention sur les armes à sous-munitions a été ratifiée par {n} États."),
        ("es", "La Convención sobre Municiones en Racimo ha sido ratificada por {n} Estados."),
    ],
)
@pytest.mark.parametrize(
    ("figure", "verdict"), [(111, "supported"), (112, "supported"), (113, "contradicted")]
)
def test_who_has_left_has_ratified_all_the_same(language: str, words: str, figure: int, verdict: str) -> None:
    text = words.format(n=figure)
    (claim,) = CHECKER.check(text, date=PartialDate.parse("2025-03-09"), language=language).claims
    assert claim.verdict == verdict
    assert (claim.reading == "ever_consented") == (figure == 112)


def test_who_has_left_is_no_party() -> None:
    text = "The Convention on Cluster Munitions has {n} parties."
    assert "contradicted" in verdicts(text.format(n=112), "2025-03-09", 112)
    assert "supported" in verdicts(text.format(n=111), "2025-03-09", 111)
