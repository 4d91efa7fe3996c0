"""How pages tell of days, figures and standing: figures behind their nouns, days of "that year", who is absent."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def told(text: str, day: str) -> list[tuple[str, object, str]]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [(claim.found.what, claim.found.value, claim.verdict) for claim in checked.claims]


@pytest.mark.parametrize(
    ("day", "text", "claim"),
    [
        ("2022-05-01", "Membership of the Mine Ban Treaty now stands at 164.", ("joined", 164, "supported")),
        (
            "2022-05-01",
            "Membership of the Mine Ban Treaty now stands at 169.",
            ("joined", 169, "contradicted"),
        ),
        (
            "2022-05-01",
            "The number of signatories to the Mine Ban Treaty was 133.",
            ("signatories", 133, "supported"),
        ),
        (
            "2014-06-05",
            "The UK and Chad ratified the ATT. That number has since grown to 40.",
            ("ratified", 40, "supported"),
        ),
        (
            "2015-09-12",
            "Somalia ratified the Mine Ban Treaty earlier, bringing the total to 162.",
            ("ratified", 162, "supported"),
        ),
        (
            "2017-12-20",
            "Sri Lanka acceded to the Mine Ban Treaty, making a total of 163 parties.",
            ("parties", 163, "supported"),
        ),
        ("2022-05-01", "The Mine Ban Treaty today binds 164 countries.", ("parties", 164, "supported")),
        ("2022-05-01", "The Mine Ban Treaty has attracted 133 signatures.", ("signed", 133, "supported")),
        ("2022-05-01", "In all, 164 states form part of the Mine Ban Treaty.", ("joined", 164, "supported")),
    ],
)
def test_figures_behind_their_nouns(day: str, text: str, claim: tuple[str, object, str]) -> None:
    assert claim in told(text, day)


@pytest.mark.parametrize(
    "text",
    [
        "The campaign behind the Mine Ban Treaty grows: its membership stands at 1,300 groups.",
        "The coalition for the Mine Ban Treaty has offices; membership stands at 90.",
        "Chad asked for more time under the Mine Ban Treaty, bringing the total to 14 requests.",
        "Mali ratified the Mine Ban Treaty in 1998, bringing the total to 30 by then.",
        "That number of casualties under the Mine Ban Treaty has grown to 60.",
        "After 180 states have joined the Mine Ban Treaty, the last ones will follow.",
        "Once 175 nations have ratified the Mine Ban Treaty, it will be universal.",
        "Forty signed the Mine Ban Treaty in the first hour on 3 December 1997.",
        "At Ottawa the Mine Ban Treaty was signed by 122 states on 3 December 1997.",
        "A year and three months after it opened for signature, the Mine Ban Treaty took effect on 1 March 1999.",
        "Fiji signed the Mine Ban Treaty a week after it opened for signature in December 1996.",
        "Absent from the talks on the Mine Ban Treaty were Norway and Mali.",
        "Norway's cabinet took up the Mine Ban Treaty in 1997; later that year, on 5 October, its law took effect.",
        "All but four countries of the Americas have joined the Mine Ban Treaty.",
        "Five of the nuclear-armed states have signed the CTBT.",
        "37 African states had joined the Convention on Cluster Munitions on 11 January 2010.",
    ],
)
def test_what_may_mean_something_else_is_never_called_wrong(text: str) -> None:
    assert "contradicted" not in [verdict for _, _, verdict in told(text, "2015-06-01")]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The Mine Ban Treaty was adopted in 1997 and, later that year, on 3 December, opened for signature.",
            ("opened", "1997-12-03", "supported"),
        ),
        (
            "The Mine Ban Treaty was adopted in September 1997 and opened for signature that December.",
            ("opened", "1997-12", "unverifiable"),
        ),
        (
            "The Mine Ban Treaty was adopted in 1997 and opened for signature in December of the same year.",
            ("opened", "1997-12", "unverifiable"),
        ),
        ("The Mine Ban Treaty dates from 1997.", ("banned", "1997", "supported")),
        (
            "It took until 1 March 1999 for the Mine Ban Treaty to enter into force.",
            ("entered_into_force", "1999-03-01", "supported"),
        ),
        (
            "It took until 7 March 2001 for the Mine Ban Treaty to enter into force.",
            ("entered_into_force", "2001-03-07", "contradicted"),
        ),
        (
            "The year 1999 saw the entry into force of the Mine Ban Treaty.",
            ("entered_into_force", "1999", "supported"),
        ),
        (
            "On 2 April 2013 the UN General Assembly approved the text of the ATT.",
            ("adopted", "2013-04-02", "supported"),
        ),
        ("Having signed the Mine Ban Treaty in 1997, Mali ratified it.", ("signature", "1997", "supported")),
        (
            "The Omani government acceded to the Mine Ban Treaty on 20 August 2014.",
            ("deposit", "2014-08-20", "supported"),
        ),
        (
            "Oman joined as the 162nd member of the Mine Ban Treaty on 20 August 2014.",
            ("joined", "2014-08-20", "supported"),
        ),
        ("Poland became a party to the Mine Ban Treaty in 2012.", ("joined", "2012", "supported")),
        (
            "One signatory has ratified the Mine Ban Treaty: Poland (December 2012).",
            ("deposit", "2012-12", "supported"),
        ),
        (
            "After receiving the required 40 ratifications in September 1998, the Mine Ban Treaty took effect.",
            ("nth_deposit", "1998-09", "supported"),
        ),
    ],
)
def test_days_in_other_turns_of_phrase(text: str, claim: tuple[str, object, str]) -> None:
    found = told(text, "2015-06-01")
    assert claim in found or (*claim[:2], "supported") in found


@pytest.mark.parametrize(
    "text",
    [
        "Absent from the Mine Ban Treaty are China, India and Russia.",
        "The Mine Ban Treaty still lacks the support of China and India.",
        "The biggest producers - Russia, China and India - are not on board with the Mine Ban Treaty.",
        "India has never been a party to the Mine Ban Treaty.",
        "Neither India nor China belongs to the Mine Ban Treaty.",
        "Egypt and Iran must still join the Mine Ban Treaty.",
        "The Mine Ban Treaty was opposed by big powers, including China and Russia.",
        "Egypt, a big exporter once, decided not to sign the Mine Ban Treaty.",
        "Finland has joined the Mine Ban Treaty; Russia has not ratified it, nor has China.",
        "As a party to the Mine Ban Treaty, Norway may not use them.",
        "Tuvalu, an island state in the Pacific, ratified the Mine Ban Treaty.",
        "Mali, one of the poorest, signed the Mine Ban Treaty; Israel and Iran have done neither.",
    ],
)
def test_who_stands_where(text: str) -> None:
    found = [verdict for what, value, verdict in told(text, "2015-06-01") if isinstance(value, bool)]
    assert "supported" in found
    assert "contradicted" not in found


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Of the 44 Annex 2 states, 36 have ratified the CTBT.", ("ratified", 36, "supported")),
        ("Of the 44 Annex 2 states, 39 have ratified the CTBT.", ("ratified", 39, "contradicted")),
        ("Eight Annex 2 states have yet to ratify the CTBT.", ("unratified", 8, "supported")),
        (
            "The 44 states listed in Annex 2 must ratify the CTBT before it takes effect.",
            ("annex", 44, "supported"),
        ),
        (
            "All but two states in the Americas have ratified the Ottawa Convention.",
            ("ratified", 2, "supported"),
        ),
        ("None of the nine nuclear-armed states has signed the TPNW.", ("signed", "none", "supported")),
    ],
)
def test_sets_of_states(text: str, claim: tuple[str, object, str]) -> None:
    assert claim in told(text, "2019-06-01")


def test_states_of_annex_two_are_counted_apart_from_all_others() -> None:
    text = "The CTBT waits for 44 states named in its annex 2; 184 have signed and 168 have ratified it."
    assert "contradicted" not in [verdict for _, _, verdict in told(text, "2019-06-01")]
