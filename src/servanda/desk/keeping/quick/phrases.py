"""Words that name an act, as secretariats write them in six languages: the kind of act, and what they say of it."""

from __future__ import annotations

from functools import cache

_DEPOSITS = {
    "ratification": "ratification|ratified|ratifies|ratifie|ratifié|ratificación|ratifica|ратификация|ратифицировал|"
    "批准|تصديق|التصديق",
    "accession": "accession|acceded|accedes|adhésion|adhère|adhesión|adhirió|присоединение|присоединился|加入|"
    "انضمام|الانضمام",
    "acceptance": "acceptance|accepted|acceptation|aceptación|принятие|接受|قبول",
    "approval": "approval|approved|approbation|aprobación|утверждение|核准|موافقة",
    "succession": "succession|succeeded|succède|sucesión|правопреемство|继承|خلافة",
    "formal_confirmation": "formal confirmation",
    "definitive_signature": "definitive signature",
}
_OTHERS: tuple[tuple[str, dict[str, str], str], ...] = (
    (
        "signature",
        {},
        "signature|signed|signs|signing|a signé|firma|firmó|подписание|подписал|签署|توقيع|التوقيع",
    ),
    ("signature", {"manner": "ad_referendum"}, "signature ad referendum|signed ad referendum"),
    ("provisional_application", {}, "provisional application|application provisoire|aplicación provisional"),
    (
        "withdrawal_notice",
        {},
        "notice of withdrawal|withdrawal notice|withdrawal|withdrew|denunciation|denounced|retrait|dénonciation|"
        "retirada|denuncia|выход|денонсация|退出|انسحاب|الانسحاب",
    ),
    ("withdrawal_revoked", {}, "withdrawal revoked|revocation of withdrawal|withdrawal taken back"),
    ("instrument_withdrawn", {}, "instrument withdrawn|instrument taken back"),
    ("suspension_notice", {}, "notice of suspension|suspension"),
    ("statement", {"sort": "declaration"}, "interpretative declaration|declared on ratification"),
    ("statement", {"sort": "reservation"}, "reservation|réserve|reserva|оговорка|保留|تحفظ"),
    ("statement", {"sort": "objection"}, "objection|objects|objeción|возражение|反对|اعتراض"),
    ("territorial_application", {}, "territorial application|application territoriale"),
    (
        "completion",
        {},
        "declaration of completion|declares completion|completion|completed|achèvement|cumplimiento|завершение|"
        "完成|إنجاز",
    ),
    (
        "report",
        {"sort": "annual"},
        "annual report|transparency report|article 7 report|report|rapport|rapport annuel|informe|informe anual|"
        "отчет|отчёт|доклад|报告|تقرير",
    ),
    ("report", {"sort": "initial"}, "initial report|first report|rapport initial|informe inicial"),
    ("report", {"sort": "voluntary"}, "voluntary report|rapport volontaire|informe voluntario"),
    (
        "extension_request",
        {},
        "extension request|request for extension|request for an extension|requests extension|"
        "demande de prolongation|solicitud de prórroga",
    ),
    (
        "extension_decision",
        {"outcome": "granted"},
        "extension granted|extension decision|granted extension|extension|prolongation accordée|prórroga concedida",
    ),
    ("extension_decision", {"outcome": "refused"}, "extension refused"),
    ("obligation_found_again", {}, "found again|newly found|new contamination"),
    ("national_law", {"status": "enacted"}, "law|national law|act enacted|loi|ley|закон|法律|قانون"),
    ("land_figure", {"measure": "cleared"}, "cleared|land cleared"),
    ("land_figure", {"measure": "contaminated"}, "contaminated|contamination"),
    ("stockpile_figure", {"measure": "destroyed"}, "stockpile destroyed|stocks destroyed"),
    ("stockpile_figure", {"measure": "declared"}, "stockpile declared|stocks declared"),
    ("vote", {"choice": "yes"}, "voted yes|voted in favour|vote yes|yes vote"),
    ("vote", {"choice": "no"}, "voted no|voted against|vote no|no vote"),
    ("vote", {"choice": "abstain"}, "abstained|abstention|vote abstain"),
    ("meeting", {}, "meeting"),
)

NOISE = frozenset(
    "the a an of to for by on in from at and its instrument deposit deposited notification notified submitted is has "
    "le la les l du des de d un une au aux et en pour par el los las del y que su "
    "treaty convention state republic".split()
)
"""Words that say nothing by themselves."""

UNTIL = frozenset("until till to jusqu'au jusque hasta до 至 حتى".split())
COVERING = frozenset("covering for about about: pour sur sobre за 关于 عن".split())


@cache
def phrases() -> tuple[tuple[tuple[str, ...], str, dict[str, str]], ...]:
    """Every phrase as its words, with the kind of act and the fields it settles; the longest first."""
    found = [(words, "deposit", {"instrument": instrument}) for instrument, words in _DEPOSITS.items()] + [
        (words, kind, settled) for kind, settled, words in _OTHERS
    ]
    listed = [
        (tuple(phrase.split()), kind, settled)
        for words, kind, settled in found
        for phrase in words.split("|")
    ]
    return tuple(sorted(listed, key=lambda one: -len(one[0])))
