"""Papers that states sign and ratify too, in French and Spanish: "36 pays sont parties à la charte", "la carta abierta
cuenta con 60 firmantes". What is said of one is said of no treaty that the text told before."""

from __future__ import annotations

import re

from servanda.claiming.reading import Reading

_PAPER = (
    r"(?:charte|carta|déclaration|declaración|lettre|pétition|petición|manifeste|manifiesto|appel|llamamiento|"
    r"motion|moción|"
    r"statuts?|estatutos?|code|código|communiqué|comunicado|mémorandum|memorando|contrat|contrato|résolution|resolución|"
    r"(?:protocole|protocolo) (?:de |d')(?!<[TC]))"
)
_THE = r"(?:la|le|l'|les|el|al|au|du|del|cette|cet|ce|esta|este|dicha|dicho|une?|una?|sa|su) ?"
_JOINED = (
    r"\b(?:ratifi[a-zé]+|sign(?:é|ée|ées|és|er|ataires?)|parties?|adhéré|adhérer|"
    r"ratific[a-zó]+|firm(?:ó|ad[oa]s?|ar|aron|antes?)|signatari[oa]s?|suscri[a-zó]+|adheri[a-zó]+|partes?)"
)
_OF_IT = re.compile(
    rf"{_JOINED} (?:(?:ayer|hoy|hier|déjà|ya|<D\d+>) )?(?:à |de |en |a )?{_THE}(?:[a-zé]+ )?{_PAPER}"
)
_IT_HAS = re.compile(
    rf"(?:^|[;:.] ){_THE}{_PAPER}\b(?! que| qui)[^<;:,.]{{0,40}}? "
    r"(?:compte|comptait|cuenta|contaba|tiene|tenía|réunit|reúne|reunió|(?:ha )?reunido|sumó|recogió|obtuvo|"
    r"(?:a )?réuni|(?:a )?recueilli|suma|bénéficie|obliga|lie|entre|entrera|entra|entrará|exige|requiert|requiere|"
    r"(?:no |n')?(?:a|avait|ha|había|fue|est|está) (?:pas |jamais )?(?:encore )?(?:été |sido )?"
    r"(?:sign|ratifi|firmad|suscrit)|"
    r"l[ao] han |(?:es|est) (?:vincul|contraign|oblig))|"
    rf"(?:^|[;:.] ){_THE}{_PAPER}\b[^<;:,.]{{0,40}}?, "
    r"(?:signée?|firmad[oa]|ratifiée?|ratificad[oa]|à laquelle|auquel|que|dont|"
    r"de la que|del que|de la cual|a la que|al que|vigente|en vigueur|en vigor)\b"
)
_PARTY_TO_IT = re.compile(rf"(?:^|[;:.] )(?:de |à |en ){_THE}{_PAPER}\b")
_NEWCOMER = re.compile(
    r"\b(?:adhésion|candidature|entrée|adhesión|candidatura|ingreso|entrada)\b(?:[^.;:<]|<S\d+>){0,40}<G\d+>"
)
"""Who is to join a club, whose members ratify it: "son entrée dans l'OTAN attend ; la Hongrie n'a pas ratifié"."""
_RATIFIED = re.compile(r"\bratifi[eé]|\bratific")
_BODY = (
    r"(?:la|le|l'|el) ?(?:cour|corte|tribunal|comité|comisión|commission|organización|organisation|agencia|agence|"
    r"consejo|conseil|grupo|groupe|liga|ligue|fondo|fonds|coalición|coalition|red|réseau|oficina|bureau|unión|union|"
    r"movimiento|mouvement|asociación|association|federación|fédération|alianza|alliance)"
)
_HAS = (
    r"(?:compte|comptait|cuenta|contaba|tiene|tenía|réunit|reúne|agrupa|regroupe|suma|rassemble|comprend|totalise|"
    r"lie|obliga)"
)
_BODY_HAS = re.compile(
    rf"(?:(?:^|[;:.] ){_BODY}(?! que| qui)(?= )|(?P<club><G\d+>))[^<;:,.]{{0,60}}? {_HAS}"
    r"(?:[^<;:,.]|<H\d+>){0,20}$"
)
"""A court or a club at the head of a clause, up to how many belong to it: "la Corte Penal cuenta con 123"."""
_OF_A_BODY = re.compile(rf"{_BODY}(?= )(?! d'appui| de apoyo)|(?:la |el |le |l')<G\d+> ")
_IT_TOO = re.compile(
    rf"(?:^|[;:] )(?:(?:il|elle|celui-ci|celle-ci|ést[ae]|est[ae]) )?{_HAS}(?:[^<;:,.]|<H\d+>){{0,20}}$"
)
"""A clause that goes on about what the sentence before began with."""
_MEMBERS = re.compile(r"\b(?:membres|miembros)\b")
_CLAUSE = re.compile(r"[.;:]")
WORDS = (_OF_IT, _IT_HAS, _PARTY_TO_IT)
"""What is looked for in whole sentences, and only where its letters are."""
_DID_SO = re.compile(
    r"l'ont (?:\w+ )?fait|de même|autant|le pas|à le faire|l'avoir fait|"
    r"hacerlo|lo (?:ha|han) hecho|lo (?:hizo|hicieron)|l[oa] propio"
)
_TREATY = re.compile(r"<[TC]\d+>")
_BEHIND = 60
"""Characters behind a match in which the paper is looked for that the match leaves out."""


def of_another_paper(reading: Reading, match: re.Match[str]) -> bool:
    """Whether what a match tells is told of another paper, and of no treaty."""
    if _TREATY.search(match.group()):
        return False
    if _RATIFIED.search(match.group()):
        lead = f"{reading.before} {reading.tagged[: match.start()]}"
        entry = list(_NEWCOMER.finditer(lead))
        if entry and not _TREATY.search(lead, entry[-1].end()):
            return True
    if "<N" in match.group() and _of_a_body(reading, match):
        return True
    ahead = reading.tagged[: match.end() + _BEHIND]
    for joined in _OF_IT.finditer(ahead) if reading.may_hold(_OF_IT) else ():
        # What a treaty named between the paper and the match tells is of that treaty.
        if joined.end() >= match.start() or not _TREATY.search(ahead, joined.end(), match.end()):
            return True
    subject = _IT_HAS.search(ahead) if reading.may_hold(_IT_HAS) else None
    if subject is None and reading.may_hold(_PARTY_TO_IT):
        subject = _PARTY_TO_IT.search(ahead)
    if subject is not None and not _TREATY.search(ahead, subject.end(), match.end()):
        return True
    if _DID_SO.search(match.group()) is None or _TREATY.search(ahead):
        return False
    told = [item.value for item in reading.told if item.sort == "T"]
    if told:  # "Iraq has ratified the Kyoto Protocol. In all, 83 countries have done so"
        return str(told[-1]) == ""
    return _OF_IT.search(reading.before) is not None and not _TREATY.search(reading.before)


def _of_a_body(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the figure of a match is that of a court's or a club's own members; a part of the world may have parties
    to a treaty, and no members of its own."""
    number = match.start() + match.group().index("<N")
    behind = _CLAUSE.split(reading.tagged[number:])[0]
    if _TREATY.search(match.group()) or "<T" in behind:
        return False
    if _IT_TOO.search(reading.tagged[:number]) and _OF_A_BODY.match(reading.before):
        return True
    body = _BODY_HAS.search(reading.tagged[:number])
    if body is None or _TREATY.search(behind):
        return False
    return body["club"] is None or _MEMBERS.search(match.group()) is not None
