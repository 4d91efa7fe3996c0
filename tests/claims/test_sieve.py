"""What is passed over unread holds nothing: the first look, the sieves, and the places where a pattern may begin."""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from servanda.claiming.beginnings import Searched
from servanda.claiming.checking import Checker
from servanda.claiming.finding import find
from servanda.claiming.glancing import Glance
from servanda.claiming.grammar import Trials
from servanda.claiming.languages import TONGUES
from servanda.claiming.literals import alternatives, told
from servanda.claiming.looking import _DOUBTS
from servanda.claiming.scan import Scanner, scanner, stretch
from servanda.claiming.sentences import sentences
from servanda.claiming.sieve import Seeker, Sieve
from servanda.claiming.tagging import tagged
from servanda.claiming.tongue import Tongue
from servanda.dates import PartialDate
from tests.claims.evaluate import passages
from tests.claims.seen import mentions_in

TODAY = PartialDate.parse("2015-01-31")
BESIDE = {
    "en": (
        "The committee met on Tuesday 4 March 2014 in Room 12, and 30% of some 300 delegates attended.",
        "On 3 December that year, early in 2012, ten years ago today: the 56th state (CCW, Protocol V).",
        "Attention: an attack on the conventional wisdom. Yesterday the U.K. and St. Lucia left.",
    ),
    "fr": ("L’Irak et la Côte d'Ivoire l'ont signée le 1er août 2010 ; d’autres États, non. Près de 40 %.",),
    "es": ("El 3 de diciembre de 2008 firmaron España y México; casi todos los Estados, el veintitrés.",),
}
LETTERS = (
    "İ",
    "ı",
    "ſigned",
    "K",
    "ﬁrst",
    "’",
    "–",
    "\u00a0",
    "\u2028",
    "\n",
    "  ",
    "(",
    "<N0>",
    "?",
    "1 200",
)


def texts(language: str, *, examples: bool = True) -> Iterator[str]:
    """The samples of a language, their like in capitals, and by turns with an odd letter put in or words left out."""
    chance = random.Random(language)
    found = [sample.text for sample in passages() if sample.language == language]
    if examples:
        found += [example for rule in TONGUES[language].rules for example in rule.examples]
    found += BESIDE[language]
    for number, text in enumerate(found):
        yield text
        yield text.upper()
        if number % 2:
            yield " ".join(word for word in text.split(" ") if chance.random() > 0.15)
        else:
            spot = chance.randrange(len(text))
            yield text[:spot] + chance.choice(LETTERS) + text[spot:]
        yield f"{chance.choice(found)}\n{text} {chance.choice(BESIDE[language])}"


def seekers(scan: Scanner) -> dict[str, Seeker]:
    """All patterns a sentence is searched with."""
    named = {name: found for name, found in vars(scan).items() if isinstance(found, Seeker)}
    named.update({f"topic {code}": found for code, found in scan.topics})
    named.update({f"date {number}": found for number, found in enumerate(scan.dates)})
    return named


def patterns(tongue: Tongue) -> dict[str, re.Pattern[str]]:
    """The patterns of a language that are tried on tagged sentences beside those of its rules."""
    headings = {f"heading {number}": each.words for number, each in enumerate(tongue.headings)}
    return {name: getattr(tongue, name) for name in (*_DOUBTS, "bare")} | headings


@functools.cache
def tagged_sentences(language: str) -> tuple[str, ...]:
    """The sentences of all these texts as patterns see them, each once: of a number no more is seen than that it is."""
    scan = scanner(TONGUES[language])
    return tuple(
        dict.fromkeys(
            tagged(text, start, end, mentions_in(scan, text, TODAY, start, end))[0]
            for text in texts(language)
            for start, end in sentences(text)
        )
    )


@pytest.mark.parametrize("language", TONGUES)
def test_a_search_by_beginnings_finds_what_a_search_through_all_letters_finds(language: str) -> None:
    scan = scanner(TONGUES[language])
    hits = 0
    for text in texts(language):
        for start, end in sentences(text):
            part = stretch(scan, text, start, end)
            for name, seeker in seekers(scan).items():
                plainly = [found.span() for found in seeker.pattern.finditer(text, start, end)]
                assert [found.span() for found in seeker.within(part)] == plainly, (name, text[start:end])
                hits += len(plainly)
    assert hits > 1000


@pytest.mark.parametrize("language", TONGUES)
def test_no_rule_that_matches_is_passed_over_and_it_finds_all_it_finds_anywhere(language: str) -> None:
    tongue = TONGUES[language]
    trials = Trials(tongue.rules, tongue.agreeing)
    hits = tried = 0
    for sentence in tagged_sentences(language):
        behind_a_question = trials.on(trials.absent(sentence, "How many?"))
        trying = {rule.name for rules in behind_a_question for rule in rules}
        tried += sum(map(len, trials.on(trials.absent(sentence))))
        for rule in (*tongue.rules, *tongue.agreeing):
            if rule.pattern.search(sentence):
                assert rule.name in trying, (rule.name, sentence)
                plainly = [found.span() for found in rule.pattern.finditer(sentence)]
                found = Searched(sentence).matches(rule.pattern, rule.begins)
                assert [each.span() for each in found] == plainly, (rule.name, sentence)
                hits += 1
    assert hits > 300
    assert tried < 20 * hits


@pytest.mark.parametrize("language", TONGUES)
def test_the_first_look_sees_what_its_pattern_sees(language: str) -> None:
    tongue = TONGUES[language]
    glance = Glance(tongue.literals)
    for text in texts(language):
        for part in (text, *(text[start:end] for start, end in sentences(text))):
            assert glance.sees(part) == (tongue.literals.search(part) is not None), part


@pytest.mark.parametrize("language", TONGUES)
def test_the_first_look_is_not_misled_by_words_run_together(language: str) -> None:
    literals = TONGUES[language].literals
    glance = Glance(literals)
    wordings = sorted(
        {wording for branch in alternatives(literals.pattern) for wording in told(branch).wordings or ()}
    )
    seen = 0
    for one in wordings:
        for other in wordings:
            for shared in range(4):
                for text in (one + other[shared:], f"x{one}{other[shared:]}", f"{one[1:]} {other[:-1]}"):
                    assert glance.sees(text) == (literals.search(text) is not None), text
                    seen += glance.sees(text)
    assert seen > 1_000


def test_a_first_look_takes_wordings_and_patterns_of_several_languages_together() -> None:
    glance = Glance(
        re.compile(r"cluster|clusters|\bATT\b|pact\b", re.IGNORECASE),
        re.compile(r"\d{3} states|\bpacts|[ée]tats?", re.IGNORECASE),
    )
    for text in ("a cluster", "the att.", "impact", "112 states", "Pacts", "ÉTAT", "les Etats"):
        assert glance.sees(text), text
    for text in ("attic", "watt", "impacts", "12 states", "clu-ster", "tat"):
        assert not glance.sees(text), text


@pytest.mark.parametrize("language", TONGUES)
def test_a_document_passed_over_at_first_sight_makes_no_claim_on_a_treaty_when_read_in_full(
    language: str,
) -> None:
    tongue = TONGUES[language]
    everything = replace(tongue, literals=re.compile(""))
    glance = Glance(tongue.literals)
    passed = 0
    for text in texts(language, examples=False):
        for part in (text, *(text[start:end] for start, end in sentences(text))):
            if not glance.sees(part):
                passed += 1
                assert not [claim for claim in find(part, everything, TODAY) if claim.treaty], part
    assert passed > 5


@pytest.mark.parametrize("language", TONGUES)
def test_every_sample_with_claims_passes_the_first_look(language: str) -> None:
    glance = Glance(TONGUES[language].literals)
    for sample in passages():
        if sample.language == language and sample.claims:
            assert glance.sees(sample.text), sample.about


@pytest.mark.parametrize("language", TONGUES)
def test_what_a_pattern_needs_is_in_all_it_matches(
    language: str,
) -> None:
    sieve = Sieve()
    needs = {name: sieve.needs(pattern.pattern) for name, pattern in patterns(TONGUES[language]).items()}
    for sentence in tagged_sentences(language):
        for name, pattern in patterns(TONGUES[language]).items():
            for found in pattern.finditer(sentence):
                if found.group():
                    assert not needs[name] & ~sieve.signs(sentence), (name, found.group())


def test_each_letter_of_a_tagged_sentence_comes_from_its_place_in_the_text() -> None:
    tongue = TONGUES["en"]
    scan = scanner(tongue)
    for text in texts("en"):
        if "İ" in text:  # its small letter is two
            continue
        for start, end in sentences(text):
            sentence, places = tagged(text, start, end, mentions_in(scan, text, TODAY, start, end))
            assert len(places) == len(sentence)
            bare = re.sub(r"(?:in )?<[A-Z]\d+>", lambda found: "\0" * len(found.group()), sentence)
            for letter, place in zip(bare, places, strict=True):
                source = text[place].lower().translate(str.maketrans("’‘–—", "''--"))
                short = (letter, source) == ("o", "'")  # "hasn't" is read as "has not"
                assert short or letter in ("\0", " ", source), (sentence, letter, source)
            assert list(places) == sorted(places)


@pytest.mark.parametrize(
    ("pattern", "needs", "opens"),
    [
        (
            "signed by {N} (?:states|nations)",
            [{"signed"}, {"by"}, {"<N"}, {"states", "nations"}],
            {"signed by "},
        ),
        ("(?:the )?convention", [{"convention"}], {"convention", "the convention"}),
        (r"\b(?:ratif|sign)\w*", [{"ratif", "sign"}], {"ratif", "sign"}),
        ("a|b{2}", [], None),
        ("(?:not )*joined", [{"joined"}], {"not ", "joined"}),
        ("l['’]ont ratifié", [{"l'ont"}, {"ratifié"}], None),
        (r"\d+ parties", [{r"\d"}, {"parties"}], {r"\d"}),
        (r"<[TC]\d+>'s parties", [{"<T", "<C"}, {"'s"}, {"parties"}], None),
        ("(?:the )?end of ", [{"end"}, {"of"}], {"the end of ", "end of "}),
        ("(?i:odd)", [], None),
        ("(?!not )signed", [{"signed"}], {"signed"}),
        ("[^.]{0,60}law", [{"law"}], None),
    ],
)
def test_what_is_told_of_a_pattern(pattern: str, needs: list[set[str]], opens: set[str] | None) -> None:
    assert set(told(pattern).needs) == {frozenset(clause) for clause in needs}
    assert told(pattern).opens == opens


@pytest.mark.parametrize(
    ("pattern", "begins"),
    [
        (r"(?:^|[,;] ?|\band )(?:the )?(?P<s><S\d+>) has ratified", {"^", ",", ";", "and "}),
        (r"(?:the )?{S} has", {"the ", "<S"}),
        (r"within <N|both <[TC]", {"within ", "both "}),
        (r"^\W*ratified", {"^"}),
        (r"\b(?<!not )signed|\d{4} <[TC]\d+>", {"signed", r"\d"}),
        ("(?:a |an )?end", {"a end", "an end", "end"}),
        (r"(?:the )?\w+ party", None),
        ("(?:very )*", None),
    ],
)
def test_where_a_pattern_over_a_tagged_sentence_may_begin(pattern: str, begins: set[str] | None) -> None:
    assert told(pattern).begins == begins


def test_alternatives_are_parted_at_the_outermost_bars_only() -> None:
    assert alternatives(r"a(?:b|c)|[|]d|\|e") == ["a(?:b|c)", "[|]d", r"\|e"]


def test_letters_with_two_small_forms_are_taken_for_anything() -> None:
    for letter in "abcdefghijklmnopqrstuvwxyzàâäáçéèêëíîïñóôöúùûü":
        for code in range(0x80, 0x3000):
            if re.match(letter, chr(code), re.IGNORECASE) and chr(code).lower() != letter:
                assert chr(code) in "İıſ", (letter, chr(code))


def test_the_memory_for_words_does_not_grow_with_the_corpus() -> None:
    sieve = Sieve()
    needs = sieve.needs("ratif(?:ied|y)")
    for number in range(90_000):
        assert needs & ~sieve.signs(f"word{number}")
    assert not needs & ~sieve.signs("they ratified it")
    assert len(sieve._words) <= 40_000


def test_nothing_is_found_in_a_text_that_speaks_of_other_things() -> None:
    assert Checker().check("The attic of the cottage was let to 12 lodgers in 2014.").coverage.seen == 0


@pytest.mark.parametrize("code", sorted(TONGUES))
def test_groups_are_sought_only_where_one_may_begin(code: str) -> None:
    for name, words in TONGUES[code].groups.items():
        assert told(words).opens is not None, name
