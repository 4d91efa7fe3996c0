"""Paragraphs put before, after and in another order: places move, and nothing else."""

from __future__ import annotations

from collections import Counter
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate
from tests.claims.evaluate import passages

CHECKER = Checker()
DAY = PartialDate.parse("2024-10-01")

ALONE = (
    "As of 1 August 2022 there were 110 States Parties to the Convention on Cluster Munitions.",
    "The Convention on Cluster Munitions entered into force on 1 August 2010.",
    "As of 1 August 2022 there were 164 States Parties to the Mine Ban Convention.",
    "The Mine Ban Convention was adopted on 18 September 1997.",
    "The Arms Trade Treaty was adopted on 2 April 2013.",
    "Palau ratified the Convention on Cluster Munitions on 19 April 2016.",
    "Germany, France and Norway are parties to the Convention on Cluster Munitions.",
    "Cuba acceded to the Convention on Cluster Munitions on 6 April 2016, as the 99th State Party.",
    "The Treaty on the Prohibition of Nuclear Weapons opened for signature on 20 September 2017.",
    "As of 1 August 2022, 140 states had ratified the Convention on Cluster Munitions.",
    "The Arms Trade Treaty entered into force on 24 November 2014.",
    "Delegates met in a hall by the lake, and lunch was late.",
    "On page 7 of resolution 63/71 the Convention on Cluster Munitions is named.",
)
"""Paragraphs that name their treaty and their day, two of them with an error in them."""

NEUTRAL = st.text(alphabet="abcdefghij .,\n", min_size=1, max_size=200).filter(str.strip)


def told(text: str) -> Counter[tuple[str, str, str]]:
    checked = CHECKER.check(text, date=DAY)
    for claim in checked.claims:
        assert text[claim.found.start : claim.found.end] == claim.found.text
    return Counter((claim.found.kind, claim.found.text, claim.verdict) for claim in checked.claims)


@cache
def in_order() -> Counter[tuple[str, str, str]]:
    return told("\n\n".join(ALONE))


def test_two_of_them_are_wrong_and_the_rest_is_right() -> None:
    verdicts = Counter(verdict for _, _, verdict in in_order().elements())
    assert verdicts["contradicted"] == 2
    assert verdicts["supported"] >= 9


@settings(max_examples=40, deadline=None)
@given(st.permutations(ALONE))
def test_in_any_order_the_same_is_claimed_and_judged_alike(paragraphs: list[str]) -> None:
    assert told("\n\n".join(paragraphs)) == in_order()


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(passages()), NEUTRAL)
def test_words_of_nothing_before_or_after_move_places_and_nothing_else(sample: object, words: str) -> None:
    text, day, language = sample.text, sample.date, sample.language  # type: ignore[attr-defined]
    alone = CHECKER.check(text, date=day, language=language).claims
    before = f"{words.strip()}.\n\n"  # without a stop, "a" or a comma at its end goes on in the next line
    for padded, moved in ((f"{before}{text}", len(before)), (f"{text}\n\n{words.strip()}", 0)):
        claims = CHECKER.check(padded, date=day, language=language).claims
        assert [(c.found.start - moved, c.found.text, c.verdict) for c in claims] == [
            (c.found.start, c.found.text, c.verdict) for c in alone
        ]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(passages()), st.data())
def test_a_text_cut_or_garbled_anywhere_keeps_its_places(sample: object, data: st.DataObject) -> None:
    text, day, language = sample.text, sample.date, sample.language  # type: ignore[attr-defined]
    cut = data.draw(st.integers(0, len(text)))
    put = data.draw(st.sampled_from(["", "\x00", "\u200b", "«", "<N0>", "12 ", "\r\n", "\U0001f600", "É"]))
    mutated = text[:cut] + put + text[cut + data.draw(st.integers(0, 5)) :]
    for claim in CHECKER.check(mutated, date=day, language=language).claims:
        assert mutated[claim.found.start : claim.found.end] == claim.found.text
