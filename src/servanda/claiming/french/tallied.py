"""French figures in fewer words: lines such as "112 États parties, 12 signataires", "44 ratifications sur les 50 requises",
"les 110 États parties ont", "123 pays engagés, parties ou signataires"."""

from __future__ import annotations

import re

from servanda.claiming.french.counting import OF_OTHERS
from servanda.claiming.french.signs import GRAMMAR, HAVE, NOT_HAVE, STATES, THE, sense
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import MOST_STATES, each, rule_of
from servanda.claiming.model import OF_SOME, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain
_OF_SIGNATORIES = r"(?:[eé]tats |pays )?signataires"


def _number(what: str, *, note: str = "", today: bool = False) -> Make:
    """How many, ``n``, in a sense that the words of the rule settle."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        if not isinstance(number, int) or not 1 < number <= MOST_STATES:
            return None
        made = reading.claim(match, "count", what, value=number, hedge=reading.hedge(match), note=note)
        return replace(made, as_of=reading.today) if made is not None and today else made

    return make


def _still_to_ratify(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many signatories have not ratified; of a region or a meeting that was told of, they are some."""
    told = f"{reading.before} {reading.tagged[: match.start()]}"
    return _number("signatory", note=OF_SOME if _OF_A_FEW.search(told) else "")(reading, match)


_OF_A_FEW = re.compile(
    r"<G\d+>|\bparmi (?:eux|elles|ceux|celles|lesquel)|\brassembl|\bréuni|\bparticip|\binvit"
)


def _entry(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """After how long the treaty enters into force, in a sentence that counts ratifications."""
    counted = r"\bratifications\b|<O\d+> (?:ratification|instrument|dépôt)|\bfaut\b|requis|nécess"
    if re.search(counted, reading.tagged) is None or "<S" in reading.tagged:
        return None
    return rule_of("entry", unit="days" if match.group("u") == "jours" else "months")(reading, match)


def _of_a_line(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many parties there are by a line of its own, which may be of some; more than there are it cannot be."""
    if OF_OTHERS.search(reading.before):
        return None
    return _number("parties", note=OF_SOME)(reading, match)


TALLIED: tuple[Rule, ...] = (
    _figure(
        "a line: so many parties",
        r"^\W*(?:<T\d+> ?[:–—-]+ ?)?{N} [eé]tats[- ]parties(?= ?(?:,|;|$|[–—-]))",
        _of_a_line,
        "La Convention en bref :\n112 États parties, 12 signataires",
    ),
    _plain(
        "so many of those required",
        r"{N} (?:ratifications|instruments(?: de ratification)?|dépôts) (?:sur (?:les |un total de )?|des )(?P<o><N\d+>) (?:qui (?:sont|étaient) )?(?:requis(?:es)?|nécessaires|exigé(?:e)?s|demandé(?:e)?s|prévu(?:e)?s)",
        each(
            _number("ratified"),
            lambda r, m: r.claim(m, "rule", "threshold", value=r.value(m, "o")),
        ),
        "Cela fait 44 ratifications sur les 50 requises",
    ),
    _figure(
        "the n parties have",
        r"\bles {N} [eé]tats[- ]parties(?: (?:à|au) ?{T})?(?= (?:ont|sont|doivent|devront|se sont|s'engagent|peuvent)\b)",
        _number("parties", note=OF_SOME),
        "Les 110 États parties ont condamné tout emploi",
    ),
    _figure(
        "parties or signatories together",
        r"{N} (?:pays|[eé]tats)(?: engagés| impliqués| liés)?,? (?:[eé]tats[- ])?parties (?:ou|et) (?:simples |simplement )?signataires",
        _number("joined"),
        "Au total, 123 pays engagés, parties ou simples signataires",
    ),
    _figure(
        "so many signatories are still to ratify",
        rf"{{N}} {_OF_SIGNATORIES}(?: {{U}})?,? (?:qui )?(?:doivent (?:encore |toujours )?(?:la |le )?ratifier|(?:{NOT_HAVE}) pas(?: encore)? (?P<v>ratifiée?))(?= ?[.,;:)]|$| {{T}})",
        _still_to_ratify,
        "Seize signataires ne l'ont pas encore ratifiée",
        "Il reste 13 signataires qui doivent encore ratifier",
    ),
    _figure(
        "one of n signatories",
        rf"<O\d+> des {{N}} {_OF_SIGNATORIES}(?: {{T}})?",
        _number("signatories"),
        "Il est le 13e des 108 signataires de la Convention",
    ),
    _figure(
        "so many have signed or acceded",
        rf"{{N}} {STATES}(?:,? au total,?|,? en tout,?)?,? {HAVE} (?P<v>signée?|ratifiée?){THE} (?:ou|et) (?:y |l')(?:ont|avaient) (?:adhéré|rejointe?)",
        count_of(lambda words: "joined" if words.startswith("sign") else "ratified"),
        "111 pays au total avaient signé la Convention ou y avaient adhéré",
    ),
    _plain(
        "it counts n parties since somebody joined",
        r"\b(?:compte|réunit|comprend|rassemble|lie|regroupe)(?: désormais| maintenant| aujourd'hui)? {N} (?:[eé]tats[- ]parties|parties|membres) depuis (?:l'adhésion|la ratification|l'arrivée|l'entrée|le retrait|la sortie|le départ) (?:de |du |de la |de l'|des |d')?(?:la |le |l'|les )?<S\d+>",
        _number("parties", today=True),
        "La Convention compte 107 États parties depuis l'adhésion des Maldives",
    ),
    _figure(
        "a part of them, in figures",
        r"\b(?:moitié|tiers|quarts?|majorité|plupart)(?: d'entre (?:eux|elles))? ?\({N}\)(?: (?:des|de ces) (?:<N\d+> )?(?:[eé]tats |pays )?signataires(?: {U})?)? (?:l'|y )?(?:ont|avaient) (?P<v>ratifiée?|adhéré)",
        count_of(sense),
        "108 États ont signé la Convention ; un peu plus de la moitié (57) des 108 signataires l'ont ratifiée",
    ),
    _plain(
        "in force so long after",
        r"en vigueur,? {N} (?P<u>jours|mois) (?:plus tard|après)(?= ?[.,;:)]|$)",
        _entry,
        "Il faut 50 ratifications pour que le Traité entre en vigueur, 90 jours plus tard",
    ),
)
