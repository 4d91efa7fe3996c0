"""Portuguese words."""

from __future__ import annotations

from servanda.claiming.by_words.wording import Words, tongue

PORTUGUESE = tongue(
    Words(
        code="pt",
        treaties=(
            (
                "CCM",
                r"(?:convenção|tratado) (?:sobre|contra|de|que proíbe) (?:as )?(?:munições (?:de fragmentação|cluster|de dispersão|em cacho)|bombas (?:de fragmentação|cluster|de dispersão|cacho))(?: \(ccm\))?|"
                r"convenção de oslo|tratado de oslo|CCM",
            ),
            (
                "APMBC",
                r"(?:convenção|tratado) de ot[t]?awa|(?:convenção|tratado) (?:para|sobre|de|que proíbe|contra)[\w ,]{0,60}? minas(?: terrestres)?(?: anti-?pessoa(?:l|is))?",
            ),
            (
                "ATT",
                r"tratado (?:sobre|de|do) (?:o )?comércio (?:internacional )?de armas(?: convencionais)?(?: \(TCA\))?|TCA",
            ),
            (
                "TPNW",
                r"tratado (?:sobre|para|de) (?:a )?proibição (?:de|das) armas nucleares(?: \(TPAN\))?|TPAN",
            ),
            ("CWC", r"convenção (?:sobre|para)(?: a proibição)?(?: (?:as|de|das))? armas químicas|CPAQ|CAQ"),
            (
                "CTBT",
                r"tratado de (?:interdição|proibição) (?:completa|total) (?:de|dos) (?:testes|ensaios) nucleares|CTBT",
            ),
            (
                "",
                r"convenção (?:sobre|para) (?:as )?armas biológicas|tratado de não[- ]proliferação|TNP|convenç(?:ão|ões) de genebra|acordo de \w+",
            ),
        ),
        generic=r"(?:a |o |esta |este |da |do )?(?:convenção|tratado|acordo)",
        topics=(
            ("CCM", r"munições (?:cluster|de fragmentação)|bombas (?:cluster|de fragmentação)"),
            ("APMBC", r"minas"),
            ("TPNW", r"armas nucleares"),
        ),
        months="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        day=r"(?:º|\.º)? de ",
        in_year="em|desde|até|de|ano",
        numbers="dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte",
        hedges=(
            ("more_than", r"mais de"),
            ("at_least", r"pelo menos|ao menos"),
            ("nearly", r"quase"),
            ("about", r"cerca de|aproximadamente"),
        ),
        states=r"países|estados|nações|governos",
        signed=r"assin|signatári",
        only_signed=r"não (?:o |a )?ratific|apenas assin",
        ratified=r"ratific|deposit",
        parties=r"estados[- ]partes?|partes\b|membros",
        joined=r"aderi|adesã|adesõ",
        adopted=r"adotad|adoptad|aprovad|conclu",
        opened=r"aberto à assinatura|aberta à assinatura|assinatura",
        in_force=r"em vigor|entrada em vigor",
        needed=r"ratificações|ratificad|ratificação",
        units=("anos", "meses", "dias"),
        unreal=r"\b(?:se|caso|quando|assim que|deve(?:rá|ria)?m?|poderia|espera\w*|objetivo|falso)\b",
        joiners=r"(?:,|e|ou|bem como)(?: (?:a|o|as|os))?",
        literals=r"munições|bombas|ottawa|otawa|minas terrestres|antipessoa|anti-pessoa|comércio de armas|comércio internacional de armas|armas nucleares|armas químicas|testes nucleares|ensaios nucleares|de oslo|\bCCM\b|\bTPAN\b|\bCTBT\b",
    )
)
