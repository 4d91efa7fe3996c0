"""Which treaty and which state is meant, where the passage has just told of another."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker, plain
from servanda.dates import PartialDate

CHECKER = Checker()

MEANT = [
    # The treaty right behind the verb is its object, whatever was told before.
    (
        "2024-04-17",
        "Latvia acceded to the Ottawa Convention in 2005. It has never joined the Convention on Cluster Munitions.",
        ("It has never joined", "CCM", "LVA", "supported"),
    ),
    (
        "2024-04-17",
        "Romania is party to the Mine Ban Treaty since 2001, but has yet to join the Convention on Cluster Munitions.",
        ("but has yet to join", "CCM", "ROU", "supported"),
    ),
    (
        "2024-04-17",
        "Indonesia signed the cluster convention in 2008. It is a party to the Mine Ban Treaty.",
        ("Indonesia signed the cluster convention in 2008", "CCM", "IDN", "supported"),
    ),
    # To come to no agreement on a weapon is to conclude no treaty on it.
    (
        "1995-11-20",
        "The conference in Vienna adopted Protocol IV on blinding laser weapons. It ended without agreement on "
        "landmines. The convention has 55 parties.",
        ("55 parties", "CCW", None, "supported"),
    ),
    (
        "2010-08-25",
        "The CCW has 113 High Contracting Parties; 69 of them are bound by Protocol V. On 6 May 2009 Mexico ratified "
        "the Convention on Cluster Munitions.",
        ("69 of them are bound", "CCW-PV", None, "supported"),
    ),
    # What a state did in a month without its year is past.
    (
        "2006-11-01",
        "Brunei ratified the Mine Ban Treaty in April.",
        ("Brunei ratified the Mine Ban Treaty in April", "APMBC", "BRN", "supported"),
    ),
    # Beside one of its protocols "the Convention" is that they belong to.
    (
        "2016-11-15",
        "Protocol V on explosive remnants of war entered into force in 2006. The Convention itself has 123 parties.",
        ("123 parties", "CCW", None, "supported"),
    ),
]


@pytest.mark.parametrize(("day", "text", "claim"), MEANT)
def test_a_claim_is_of_the_treaty_and_the_state_its_words_mean(
    day: str, text: str, claim: tuple[str, str, str | None, str]
) -> None:
    checked = plain(CHECKER.check(text, date=PartialDate.parse(day)))
    claims = [(one["text"], one["treaty"], one["state"], one["verdict"]) for one in checked["claims"]]
    assert any(claim[0] in told[0] and claim[1:] == told[1:] for told in claims), claims


TRUE = [
    # What was blocked did not happen; an agreement with somebody is not the treaty.
    ("2013-03-29", "Iran, Syria and North Korea blocked adoption of the Arms Trade Treaty on 28 March."),
    (
        "2015-06-01",
        "The support unit of the Convention on Cluster Munitions moved in 2015; the agreement with its host entered "
        "into force on 1 May 2015.",
    ),
    # What was adopted is a resolution on the treaty.
    ("2015-12-10", "L.54 on the Arms Trade Treaty was adopted on 7 December by 157 votes."),
    ("2015-12-10", "The text on the ATT, adopted on 7 December by the General Assembly, got 157 votes."),
    ("2015-12-10", "Adopted on 7 December: 70/54 (cluster munitions), 139-2-40; 70/58 (ATT), 157-0-26."),
    # The columns of a table may be of other steps than signature and ratification.
    (
        "2018-06-17",
        "Convention on Cluster Munitions\nState | Joined | In force\nBenin | 10 July 2017 | 1 January 2018\n"
        "South Africa | 28 May 2015 | 1 November 2015",
    ),
    (
        "2018-06-17",
        "Convention on Cluster Munitions\nState | In force since | Deadline\nAlbania | 1 August 2010 | 1 August 2018",
    ),
    # The day in brackets is of leaving it.
    (
        "2025-10-01",
        "Lithuania has left the Convention on Cluster Munitions (6 March 2025) and given notice on the Mine Ban Treaty "
        "(27 June 2025).",
    ),
    # "Since then" counts up to the day of the text.
    (
        "1998-12-03",
        "One year ago today 121 states signed the landmine ban in Ottawa; since then the number has grown to 133.",
    ),
    # Among the members of the United Nations some parties are not counted, the Holy See one of them.
    ("2017-01-01", "Of the UN's 193 members, 159 are party to the Ottawa Convention."),
    ("2017-01-01", "The UN has 193 members; 159 are party to the Ottawa Convention."),
    # "At present" is not the day told before.
    (
        "2020-03-01",
        "Twenty-one years ago today came the entry into force of the Ottawa Convention; at present 164 states "
        "are party.",
    ),
    # How many there were at a meeting is of the meeting's day.
    (
        "2015-02-25",
        "At the Third Meeting of States Parties, which opened in Oslo on 11 September 2012, 75 states were party to "
        "the Convention on Cluster Munitions.",
    ),
    (
        "2022-12-20",
        "All of them, save Lebanon, have joined the Mine Ban Convention: Portugal, Moldova and others.",
    ),
    ("2022-12-20", "Everyone in the hemisphere save Cuba and the US has joined the Mine Ban Convention."),
    # In brackets behind the treaty stands what the state told did, and not what was done to the treaty.
    (
        "2016-05-02",
        "South Africa is bound by the Mine Ban Treaty (signed 3 December 1997, ratified 26 June 1998) and by the ATT "
        "(signed 25 September 2013, ratified 22 December 2014).",
    ),
    (
        "2023-10-06",
        "Like Kiribati, Botswana is bound by the CCM (signed 3 December 2008) and by the TPNW (signed 26 September "
        "2019).",
    ),
    # What it "had not" done then it did later.
    (
        "2014-10-02",
        "When Mali ratified the Convention on Cluster Munitions on 30 June 2010, it had not yet ratified the ATT.",
    ),
    # A parliament's day may be that of the deposit but for its month.
    (
        "2016-12-29",
        "The parliament of Seychelles approved ratification of the Arms Trade Treaty on 2 June 2015, and the "
        "instrument was deposited on 2 November 2015.",
    ),
    # What so many signed or endorsed is the text right before, and not the treaty.
    (
        "2008-02-23",
        "The Wellington Conference on Cluster Munitions ended with a declaration that 82 states endorsed on the spot.",
    ),
    (
        "2015-12-10",
        "The Humanitarian Pledge, which 121 states have signed, was inspired by the Mine Ban Treaty, with its 162 "
        "parties.",
    ),
    # The only treaty named is another the passage compares its own with.
    (
        "2010-02-20",
        "Burkina Faso and Moldova, on 16 February, were the 29th and 30th to ratify. The Ottawa Convention had waited "
        "from December 1997 to March 1999.",
    ),
    (
        "2024-04-17",
        "In the United States, the Senate gave its consent to three CCW protocols in September 2008, but the "
        "instruments were only deposited on 21 January 2009.",
    ),
    (
        "2024-04-17",
        "Zimbabwe signed the ATT in 2014. It was the only state besides Peru to vote against the resolution on "
        "cluster munitions, a convention it has not joined.",
    ),
]


@pytest.mark.parametrize(("day", "text"), TRUE)
def test_nothing_is_called_wrong_of_a_state_or_treaty_that_is_not_meant(day: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    assert [claim.found.text for claim in checked.claims if claim.verdict == "contradicted"] == []
