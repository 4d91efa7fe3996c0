"""Figures of one text that must agree with each other, and those that only seem to belong together."""

from __future__ import annotations

import pytest

from servanda.claiming.agreeing.lines import states_below
from servanda.claiming.checking import Checked, Checker
from servanda.claiming.english.adding import AGREEMENTS as ENGLISH_RULES
from servanda.claiming.french.adding import AGREEMENTS as FRENCH_RULES
from servanda.claiming.model import Claim
from servanda.claiming.spanish.adding import AGREEMENTS as SPANISH_RULES
from servanda.dates import PartialDate

CHECKER = Checker()

CCM = "the Convention on Cluster Munitions"
CASM = "la Convention sur les armes à sous-munitions"
RACIMO = "la Convención sobre Municiones en Racimo"


def checked(text: str, language: str = "en") -> Checked:
    return CHECKER.check(text, date=PartialDate.parse("2024-10-01"), language=language)


def sums(text: str, language: str = "en") -> list[Claim]:
    return [claim for claim in checked(text, language).claims if claim.found.kind == "arithmetic"]


AGREE = [
    ("en", f"24 of 27 EU members (89%) have ratified {CCM}."),
    ("en", f"24 of 27 EU members (88 per cent) have ratified {CCM}."),
    ("en", f"24 of 27 EU members (88.9%) have ratified {CCM}."),
    ("en", f"24 out of 27 EU members have ratified {CCM} (89%)."),
    ("en", f"93 of 193 UN member states, or 48 per cent, have ratified {CCM}."),
    ("en", f"25 of NATO's 32 members, nearly 80%, are parties to {CCM}."),
    ("en", f"Nearly 90% of EU members (24 of 27) have ratified {CCM}."),
    ("en", f"89% (24 of 27) of EU members have ratified {CCM}."),
    ("en", f"More than half of the signatories (57 of 108) have ratified {CCM}."),
    ("en", f"13 of 27 EU members, nearly half, have ratified {CCM}."),
    ("en", f"Of the 108 signatories, 57 (53%) have ratified {CCM}."),
    ("en", f"124 states have joined {CCM}: 112 parties and 12 signatories."),
    ("en", f"Of the 27 EU members, 20 are parties to {CCM}, 3 have signed and 4 remain outside."),
    ("en", f"{CCM} has 112 States Parties and 12 signatories, a total of 124 states."),
    ("en", f"Five states have joined {CCM} (Albania, Chile, Cuba, Peru and Togo)."),
    ("en", f"{CCM} was joined by three new parties — Albania, Chile and Peru."),
    ("en", f"Three states ratified {CCM} in 2018, four in 2019, a total of seven."),
    ("en", f"The number of parties to {CCM} rose from 100 to 112, an increase of 12%."),
    ("en", f"{CCM} opened on 3 December 2008, six months after its adoption on 30 May 2008."),
    ("en", f"{CCM} was adopted on 30 May 2008 and opened six months later, on 3 December 2008."),
    (
        "en",
        "A total of 124 states are committed to the goal of the Convention on Cluster Munitions, with 112 states "
        "that have ratified it, and 12 states that have signed the convention but not yet ratified it.",
    ),
    (
        "en",
        "A total of 120 countries have signed or acceded to the Convention on Cluster Munitions as of February "
        "2019, of which 106 are States Parties legally bound by all of the convention's provisions and the "
        "remaining 14 are signatories that have yet to ratify.",
    ),
    ("en", "Of the 69 parties to the Mine Ban Treaty, three—Cuba, Niue, and Sri Lanka—had acceded."),
    ("en", "The three states that ratified the Mine Ban Treaty in 2012 were Finland, Poland and Somalia."),
    (
        "en",
        "Two states have signed but not yet ratified the Mine Ban Treaty: Poland and the Marshall Islands.",
    ),
    ("en", "More than 80% of the world's states (164 of 197) are party to the Mine Ban Treaty."),
    ("fr", f"24 des 27 États membres de l'UE ont ratifié {CASM} (89 %)."),
    ("fr", f"93 des 193 États membres de l'ONU, soit 48 %, ont ratifié {CASM}."),
    ("fr", f"{CASM} compte 112 États parties et 12 signataires, soit un total de 124 États."),
    ("fr", f"{CASM} a été ouverte le 3 décembre 2008, six mois après son adoption le 30 mai 2008."),
    ("es", f"24 de los 27 Estados miembros de la UE (89 %) han ratificado {RACIMO}."),
    ("es", f"93 de los 193 Estados Miembros, es decir, el 48 %, han ratificado {RACIMO}."),
    ("es", f"{RACIMO} cuenta con 112 Estados partes y 12 signatarios, un total de 124 Estados."),
    ("es", f"Tres Estados ratificaron {RACIMO} en 2018, cuatro en 2019, un total de siete."),
]


@pytest.mark.parametrize(("language", "text"), AGREE)
def test_figures_that_agree_are_supported(language: str, text: str) -> None:
    (claim,) = sums(text, language)
    assert claim.verdict == "supported"
    assert claim.nearest is None
    assert claim.true_during == ()


DISAGREE = [
    ("en", f"24 of 27 EU members (87%) have ratified {CCM}.", 89),
    ("en", f"24 of 27 EU members (88.6%) have ratified {CCM}.", 88.9),
    ("en", f"93 of 193 UN member states, or 58 per cent, have ratified {CCM}.", 48),
    ("en", f"24 of the 27 EU members, nearly half, have ratified {CCM}.", 89),
    ("en", f"About 60% of NATO members (22 of 32) have ratified {CCM}.", 69),
    ("en", f"More than half of the signatories (53 of 108) have ratified {CCM}.", 49),
    ("en", f"14 of 28 members, more than 50%, have ratified {CCM}.", 50),
    ("en", f"Of the 108 signatories, 57 have ratified {CCM} (59%).", 53),
    ("en", f"{CCM} has 124 states: 112 parties and 13 signatories.", 125),
    ("en", f"A total of 116 states have joined {CCM}, 89 parties and 25 signatories.", 114),
    ("en", f"Of the 27 EU members, 20 are parties to {CCM}, 3 have signed and 5 remain outside.", 28),
    ("en", f"{CCM} has 112 States Parties and 12 signatories, a total of 126 states.", 124),
    ("en", f"24 of 27 EU members have ratified {CCM}; the other four have not.", 28),
    ("en", f"Five states (Albania, Chile, Cuba and Peru) joined {CCM}.", 4),
    ("en", f"More than three states - Albania, Chile and Peru - have ratified {CCM}.", 3),
    ("en", f"The following 4 states have ratified {CCM}: Albania, Chile and Peru.", 3),
    ("en", f"The following 4 states have ratified {CCM}:\n- Albania\n- Chile\n- Peru\n", 3),
    ("en", f"Albania, Chile and Peru are the four states that have left {CCM}.", 3),
    ("en", f"Three states ratified {CCM} in 2018, four in 2019, a total of 8.", 7),
    ("en", f"The number of parties to {CCM} rose from 111 to 112, two more.", 1),
    ("en", f"{CCM} opened on 3 December 2008, nine months after its adoption on 30 May 2008.", 6),
    ("fr", f"24 des 27 États membres de l'UE (87 %) ont ratifié {CASM}.", 89),
    ("fr", f"93 États sur 193, soit 58 pour cent, ont ratifié {CASM}.", 48),
    ("fr", f"124 États ont rejoint {CASM} : 112 États parties et 13 signataires.", 125),
    ("fr", f"Cinq États (l'Albanie, le Chili, Cuba et le Pérou) ont ratifié {CASM}.", 4),
    ("fr", f"Les 4 États suivants ont ratifié {CASM} : l'Albanie, le Chili et le Pérou.", 3),
    ("fr", f"24 des 27 États membres de l'UE ont ratifié {CASM} ; les 4 autres ne l'ont pas fait.", 28),
    ("fr", f"Le nombre de parties à {CASM} est passé de 111 à 112, soit deux de plus.", 1),
    ("es", f"24 de los 27 Estados miembros de la UE (87 %) han ratificado {RACIMO}.", 89),
    ("es", f"Más de la mitad de los signatarios (53 de 108) han ratificado {RACIMO}.", 49),
    ("es", f"De los 27 miembros de la UE, 20 son partes en {RACIMO}, 3 la han firmado y 5 siguen fuera.", 28),
    ("es", f"Cinco Estados (Albania, Chile, Cuba y el Perú) ratificaron {RACIMO}.", 4),
    (
        "es",
        f"{RACIMO} se abrió el 3 de diciembre de 2008, nueve meses después de su adopción el 30 de mayo de 2008.",
        6,
    ),
]


@pytest.mark.parametrize(("language", "text", "right"), DISAGREE)
def test_figures_that_do_not_agree_are_told_with_the_right_one(
    language: str, text: str, right: float
) -> None:
    (claim,) = sums(text, language)
    assert claim.verdict == "contradicted"
    assert claim.nearest == right
    assert ", not " in claim.explanation


NOT_TO_BE_ACCUSED = [
    # The percentage is of another whole.
    ("en", f"24 of 27 EU members have ratified {CCM}, or 44% of its population."),
    ("en", f"24 of 27 EU members (44% of the world's stocks) have ratified {CCM}."),
    ("en", f"99 percent of declared stocks (24 of 38 states) were destroyed under {CCM}."),
    ("en", f"24 of 27 EU members have ratified {CCM}, while the turnout was low (45%)."),
    ("en", f"One of 27 EU members (20% of all stocks) has left {CCM}."),
    ("en", f"Nearly 20 of 27 EU members (60%) have ratified {CCM}."),
    ("en", f"35 of 41 States Parties to {CCM} have destroyed their stocks (99%)."),
    ("en", f"Of the 41 States Parties to {CCM} with stockpiles, 35 have destroyed them (99%)."),
    ("en", f"80 of 112 parties to {CCM} have paid their dues, 95%."),
    ("en", f"12 of 27 EU members, 60% of them, have yet to report under {CCM}."),
    ("fr", f"35 des 41 États parties à {CASM} ont détruit leurs stocks (99 %)."),
    ("es", f"35 de los 41 Estados partes en {RACIMO} han destruido sus existencias (99 %)."),
    ("fr", f"24 des 27 États membres de l'UE, soit 44 % de la population, ont ratifié {CASM}."),
    ("es", f"24 de los 27 Estados miembros de la UE, o el 44 % de la población, han ratificado {RACIMO}."),
    # The figures count overlapping sets, or not all there are.
    ("en", f"{CCM} was signed by 108 states and ratified by 90."),
    ("en", f"{CCM} has 120 states: 112 parties, of which 40 from Africa."),
    ("en", f"124 states have joined {CCM}: 112 parties and 108 signatories."),
    ("en", f"Of the 193 UN members, 112 are parties to {CCM} and 12 signatories."),
    ("en", f"Of the 54 African states, 38 are parties to {CCM}, 45 have signed and 6 remain outside."),
    ("en", f"Of the 27 EU members, 20 are parties to {CCM}, 3 have signed and 7 remain outside."),
    ("en", f"193 states attended the meeting of {CCM}: 85 parties and 12 signatories."),
    ("en", f"20 of the 27 EU members are parties to {CCM}, 3 have signed and the other 4 are outside."),
    ("en", f"20 of 27 EU members are parties to {CCM}, Poland has signed and the other 6 have not."),
    ("en", f"Three states ratified {CCM} in 2018, four in 2019, a total of 108 States Parties."),
    ("fr", f"Sur les 193 membres, 112 sont parties à {CASM} et 12 signataires."),
    ("fr", f"124 États ont rejoint {CASM} : 112 parties et 108 signataires."),
    ("es", f"De los 193 miembros, 112 son partes en {RACIMO} y 12 signatarios."),
    ("en", f"24 of 27 EU members have ratified {CCM}, as have the other four Nordic states."),
    ("en", f"108 of the 193 UN members are parties to {CCM}; the other four are not UN members."),
    ("es", f"108 de los 193 miembros de la ONU son parte de {RACIMO}; los otros cuatro no son miembros."),
    ("en", f"Three states ratified {CCM} in 2018, four in 2019, a total of eight since 2017."),
    ("en", f"In 2018 {CCM} won 3 parties and 2 signatories, a total of 124 states."),
    # The list is no full one, or names somebody whom we cannot read as one state.
    ("en", f"Five states, including Albania, Chile and Peru, joined {CCM}."),
    ("en", f"Five states (including Albania, Chile and Peru) joined {CCM}."),
    ("en", f"Five states (e.g. Albania, Chile, Cuba and Peru) joined {CCM}."),
    ("en", f"Five states (Albania, Chile, Cuba, Peru and others) joined {CCM}."),
    ("en", f"Five states (Albania, Chile, Cuba, Peru...) joined {CCM}."),
    ("en", f"More than 100 states (Albania, Chile and Peru) joined {CCM}."),
    ("en", f"Five states (Albania, Chile, Kosovo and Peru) joined {CCM}."),
    ("en", f"Five states (Albania, Chile, Cuba and the EU) joined {CCM}."),
    ("en", f"Five states (Albania, Chille, Cuba and Peru) joined {CCM}."),
    ("en", f"Four states (Albania, Chile, Serbia and Montenegro) joined {CCM}."),
    ("en", f"One of the three states (Albania and Peru) has joined {CCM}."),
    ("en", f"Two of the three Baltic states (Latvia and Estonia) have not joined {CCM}."),
    ("en", f"Norway and four other states (Norway, Albania, Chile, Cuba and Peru) joined {CCM}."),
    ("en", f"Five or six states (Albania, Chile, Cuba and Peru) joined {CCM}."),
    (
        "en",
        "Four states have ratified the Mine Ban Treaty: Haiti (February 2006), Niue (March 2006) and Brunei.",
    ),
    ("en", "The four states that ratified the Mine Ban Treaty were Finland, Kosovo, Poland and Somalia."),
    ("en", "Under Article 5 - Albania, Chile, Cuba and Peru - the Mine Ban Treaty requires clearance."),
    ("en", f"Articles 3 (Albania and Chile) and 4 (Togo) of {CCM}."),
    ("en", f"The following 4 states have ratified {CCM}:\n- Albania\n- Chile\n- Kosovo\n- Peru\n"),
    ("en", f"The following 4 states have ratified {CCM}: Albania, Chile, Cuba\nPeru"),
    ("fr", f"Cinq États (dont l'Albanie, le Chili et le Pérou) ont ratifié {CASM}."),
    ("es", f"Cinco Estados (Albania, Chile, Cuba y la Unión Europea) ratificaron {RACIMO}."),
    # The rise or the time is another's, or was rounded.
    ("en", f"The number of parties to {CCM} rose from 111 to 112, two new signatories."),
    (
        "en",
        "On 3 May 2008, nine years after the entry into force of the Mine Ban Treaty adopted in 1997, it met.",
    ),
    (
        "en",
        "The Mine Ban Treaty adopted in 1997 was signed by Norway and ratified one year later, on 9 July 2000.",
    ),
    ("en", f"The number of parties to {CCM} rose from 100 to 112, ten more than in 2012."),
    (
        "en",
        f"Norway must report by 31 January 2011, 180 days after {CCM} entered into force on 1 August 2010.",
    ),
    (
        "en",
        f"{CCM} entered into force on 1 August 2010, six months after the 30th deposit, on 16 February 2010.",
    ),
    ("en", f"24 of 27 EU members (90%) have ratified {CCM}."),
    ("en", f"24 of NATO's 32 members, nearly 80%, are parties to {CCM}."),
    # What is supposed is not said.
    ("en", f"If 24 of 27 EU members (50%) ratified {CCM}, the others would follow."),
    # None of our treaties.
    ("en", "24 of 27 EU members (50%) have ratified the Geneva Conventions."),
    ("en", "24 of 27 EU members (50%) have signed it."),
]


@pytest.mark.parametrize(("language", "text"), NOT_TO_BE_ACCUSED)
def test_figures_that_need_not_agree_are_not_called_wrong(language: str, text: str) -> None:
    assert [claim.explanation for claim in sums(text, language) if claim.verdict == "contradicted"] == []


@pytest.mark.parametrize("whole", [27, 32, 54, 108, 193, 197])
def test_a_part_is_never_accused_for_the_way_its_percentage_was_rounded(whole: int) -> None:
    for part in range(2, whole, max(1, whole // 9)):
        share = part * 100 / whole
        for stated in {int(share), -int(-share // 1), round(share), round(share, 1), int(share * 10) / 10}:
            text = f"{part} of {whole} states ({stated}%) have ratified {CCM}."
            assert [claim.verdict for claim in sums(text)] == ["supported"], text
        wrong = int(share) + 7 if int(share) % 10 != 3 else int(share) + 8
        if wrong < 100:
            text = f"{part} of {whole} states ({wrong}%) have ratified {CCM}."
            assert [claim.verdict for claim in sums(text)] == ["contradicted"], text


@pytest.mark.parametrize(
    "text",
    [
        "24 of 27 EU members (50%) have ratified the Geneva Conventions.",
        "24 of 27 EU members (50%) have signed it.",
        f"{CCM} was signed by 108 states and ratified by 90.",
    ],
)
def test_a_text_about_none_of_our_treaties_or_without_any_sum_has_no_arithmetic(text: str) -> None:
    assert sums(text) == []


def test_the_share_and_its_percentage_both_come_out_and_the_figures_are_counted_once() -> None:
    result = checked(f"20 of 27 EU members have ratified {CCM} (87%).")
    assert [claim.found.kind for claim in result.claims] == ["share", "arithmetic"]
    assert (result.coverage.seen, result.coverage.understood) == (3, 3)
    assert result.coverage.judged + result.coverage.left_open == 1


def test_an_agreement_alone_is_counted_as_judged() -> None:
    result = checked(f"{CCM} opened on 3 December 2008, six months after its adoption on 30 May 2008.")
    arithmetic = [claim for claim in result.claims if claim.found.kind == "arithmetic"]
    assert len(arithmetic) == 1
    assert result.coverage.seen == result.coverage.understood == 3


def test_the_explanation_is_one_plain_sentence() -> None:
    (claim,) = sums(f"24 of 27 EU members (87%) have ratified {CCM}.")
    assert claim.explanation == "24 of 27 is 88.9 %, not 87 %."
    assert claim.found.text == "24 of 27 EU members (87%)"


def test_a_round_percentage_near_the_right_one_is_left_open() -> None:
    (claim,) = sums(f"24 of 27 EU members (90%) have ratified {CCM}.")
    assert claim.verdict == "unverifiable"
    assert "rounded" in claim.missing


def test_who_is_listed_is_told_with_the_list() -> None:
    (claim,) = sums(f"Five states (Albania, Chile, Cuba and Peru) joined {CCM}.")
    assert claim.states == ("ALB", "CHL", "CUB", "PER")


@pytest.mark.parametrize(
    ("lines", "states"),
    [
        ("\n- Albania\n- Chile\n", ("ALB", "CHL")),
        ("\n\n1. Albania\n2. Chile\n\nThe Convention entered into force in 2010.\n", ("ALB", "CHL")),
        ("\nAlbania\nChile", ("ALB", "CHL")),
        ("\nAlbania\nChile\nPage 2\nCuba", None),
        ("\n- Albania\n- Kosovo\n- Chile", None),
        ("\n- Albania\nChile", None),
        ("\nThe Convention entered into force in 2010.", None),
    ],
)
def test_states_in_lines_of_their_own_are_read_to_where_the_list_certainly_ends(
    lines: str, states: tuple[str, ...] | None
) -> None:
    assert states_below(lines, 0) == states


@pytest.mark.parametrize("rule", ENGLISH_RULES, ids=lambda rule: rule.name)
def test_every_english_rule_finds_its_own_examples(rule) -> None:  # type: ignore[no-untyped-def]
    for example in rule.examples:
        text = (
            f"{example}\n- Albania\n- Chile\n- Cuba" if example.endswith(":") else f"{example}, under {CCM}."
        )
        found = sums(f"{CCM} has been ratified. {text}") + sums(f"{CCM} has been ratified. {example}")
        assert rule.name in {claim.found.rule for claim in found}, example


def test_all_languages_have_the_same_rules() -> None:
    names = [[rule.name for rule in rules] for rules in (ENGLISH_RULES, FRENCH_RULES, SPANISH_RULES)]
    assert names[0] == names[1] == names[2]
