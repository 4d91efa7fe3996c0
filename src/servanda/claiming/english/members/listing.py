"""States named as examples of what some have done or not: "those that have not joined include China and India"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ARE, HAVE, STATES, THE, noun, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading


def undone(words: str) -> str:
    """The sense of what a state has not done: one that has not ratified may have signed."""
    if words.startswith("sign"):
        return "signed"
    return "ratified" if words.startswith(("ratif", "acced")) else "joined"


def _they_include(reading: Reading, match: re.Match[str]) -> Found | None:
    """States named in a sentence of their own, of which the sentence before says what they have done, or not."""
    if _LEFT_OUT.search(reading.before):
        what = "parties" if _NOT_PARTY.search(reading.before) else "joined"
        return making.membership(what, negated=True, note=UNSURE)(reading, match)  # type: ignore[return-value]
    said = list(_TOLD.finditer(reading.before))
    if not said:
        return None
    word = said[-1].group(1)  # "of the forty signatories, seventeen had ratified"
    what = noun(word) if word in ("states parties", "signatories") else verb(word)
    return making.membership(what)(reading, match)  # type: ignore[return-value]


_TOLD = re.compile(r"<N\d+>[^.;]*?(signed|ratified|joined|acceded|states parties|signatories)")
_NOT_PARTY = re.compile(r"\b(?:not|nor|non-) ?(?:yet )?(?:a |states? )?part(?:y|ies)\b")
_LEFT_OUT = re.compile(
    rf"{_NOT_PARTY.pattern}|\b(?:have|has|had|did) (?:still )?(?:not|never)(?: yet)? (?:signed?|ratif|join|acced)|"
    r"\bnon-signator|\b(?:remain|stay|stand|are|still)\w* outside\b|\b(?:refused|declined|yet) to (?:sign|join)"
)

_DESCRIBED = r"(?: (?!not\b|no\b|as\b)(?:[a-z][\w'-]*|<[GH]\d+>)){0,6}?"
"""Words between "include" and the states: "major stockpilers such as", "the European powers"."""
_AMONG = rf"(?:the |those |a |some of the |{{N}} )?(?:few |many |handful of |major |big |last |<G\d+> |<N\d+> )*(?:{STATES} )?(?:(?:that|which|who) )?"
_WHO = r"(?:states|countries|nations|governments|those|powers|others|producers|users|stockpilers|(?<!the )(?<!these )parties|allies|militaries)"
_INCLUDE = (
    r"(?:,| so far| to date| yet)*(?:(?: (?:also |now |still |and (?:that|this|these) )?(?:include|includes|included|including|such as|like)|:| [–—-])"
    rf"{_DESCRIBED}| (?:are|were|being)(?: notably| namely)?(?: the)?)"
)
_STAYED_OUT = (
    r"(?:stayed (?:away|out|outside)|remain(?:s|ed)? outside|are (?:still )?outside|done neither|done so)"
)

_FURTHER = (
    r"(?:^(?:the )?|\b(?:the )?(?:other|further|additional|new|newest|recent|latest|early|earlier|previous) )"
)


def _by_what_they_are(reading: Reading, match: re.Match[str]) -> Found | None:
    """Signatories may be those of some other text; ratifying states are those of the treaty."""
    said = match.group("v")
    what = "signed" if said.startswith("sign") else "parties" if "part" in said else "ratified"
    made = making.membership(what, note=UNSURE if what == "signed" else "")(reading, match)
    return made if isinstance(made, Found) else None


def _in_brackets(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if match.group("w"):
        what = "signed" if "signator" in match.group("w") else "parties"
        return making.membership(what, negated=True)(reading, match)
    return making.membership("signed" if match.group("v").startswith("signator") else "parties")(
        reading, match
    )


def _named(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """States behind a colon, of which the words before tell what they are, or have done, or have not."""
    groups = match.groupdict()
    if groups["v"] and not groups["v"].startswith("non"):
        signed = groups["v"].startswith("signator")
        still = signed and _YET.search(match.group()) is not None
        return making.membership("signatory" if still else "signed" if signed else "parties")(reading, match)
    if groups["y"]:
        return making.membership(verb(groups["y"]))(reading, match)
    said = groups["w"] or groups["v"] or ""
    what = "signed" if "sign" in said else "ratified" if "ratif" in said else "joined"
    return making.membership(what, negated=True)(reading, match)


_YET = re.compile(r"\b(?:yet|still|not|never)\b[^:]*\bratif")


def _who_said_so(reading: Reading, match: re.Match[str]) -> Found | None:
    """What states told of themselves: it may be what a parliament has done, or one that speaks for others."""
    made = making.membership("ratified", note=UNSURE)(reading, match)
    return made if isinstance(made, Found) else None


def _followed(reading: Reading, match: re.Match[str]) -> Found | None:
    what = {"sign": "signed", "join": "joined"}.get(match.group("v"), "ratified")
    made = making.membership(what, note=UNSURE)(reading, match)
    return made if isinstance(made, Found) else None


LISTS: tuple[Rule, ...] = (
    rule(
        "ratifying states are",
        rf"{_FURTHER}(?:<G\d+> )?(?P<v>(?:ratifying|acceding|signatory|signing) (?:states|countries|nations|governments)|ratifiers|signatories|states?[- ]parties)(?: (?:to|of) {{U}})?(?: so far| to date)?,? (?:(?:also |so far |now )*(?:are|were|include|includes|included|comprise|comprised)(?: also| notably| now)?:?|:) (?:the )?{{S}}",
        _by_what_they_are,
        "Other ratifying states are Malawi, Malta and Niger",
        "Further ratifying countries include Malta and Niger",
    ),
    rule(
        "so many parties, named in brackets",
        r"(?:<N\d+>|\b(?:the|these|those|new|other)) (?:(?:<G\d+>|[a-z]+an|other|new|remaining|current|further) )*(?:(?P<v>signator(?:y|ies)(?: states| countries)?|states? part(?:y|ies))|(?P<w>(?:states|countries) not (?:yet )?part(?:y|ies)|non[- ]?(?:states )?part(?:y|ies)|non[- ]?signator(?:y|ies)(?: (?:states|countries))?))(?: (?:to|of) {U})? \((?:namely |including )?(?:the )?{S}\)",
        lambda r, m: _in_brackets(r, m),
        "four States Parties (Botswana, Chad, Mali and Togo) and two States not Party (Gabon and Eritrea) took part",
    ),
    rule(
        "so many, named between dashes, have",
        r"(?:^|[;:.] |, |\band |\bbut )(?:only |just |<H\d+> )*<N\d+>(?: of (?:them|these|those))?(?: -| \() ?(?:the )?{S}(?: -|\)) (?:have|had) (?:already |now |so far |since |also )*(?P<v>signed and ratified|signed|ratified|joined|acceded)(?! (?:an?|its|their)\b)",
        lambda r, m: making.membership(verb(m.group("v")))(r, m),
        "Four - Norway, Ireland, Malta and Austria - have already ratified it",
    ),
    rule(
        "so many of them are among those that have",
        rf"<N\d+> of (?:them|these|those) (?:are|were) (?:also |now |already )*among (?:the |those )?(?:<N\d+> )?(?:{STATES} )?(?:that|which|who|to) (?:have |had )?(?:already |also |now )*(?P<v>signed and ratified|signed|ratified|joined|acceded){THE}(?:: |, | - )(?:namely |notably )?(?:the )?{{S}}",
        lambda r, m: making.membership(verb(m.group("v")))(r, m),
        "Two of them are among the 24 that have ratified: Japan and Norway",
    ),
    rule(
        "those that did it were",
        r"\b(?:states|countries|nations|governments|parties|ones|signatories) (?:that|which|who|to) (?:have |had )?(?P<v>signed and ratified|signed|ratified|joined|acceded(?: to)?|sign|ratify|join|accede(?: to)?)(?: {U}| it)?(?: (?:in|on|since|by|during) <D\d+>)?,? (?:were|was|are|being|have been):? (?:the )?{S}",
        lambda r, m: making.membership(
            {"sign": "signed", "join": "joined", "ratify": "ratified"}.get(
                m.group("v"), verb(m.group("v").removesuffix(" to"))
            )
        )(r, m),
        "The nine states that ratified the Convention in 2012 were Chad, Mali and Togo",
    ),
    rule(
        "so many, whatever they are, named behind a colon",
        r"^(?:and |another )?<N\d+>(?: (?:states|countries|nations|of (?:them|these|those)|others?|more|(?:out )?of (?:the |its |our )?<N\d+> (?:states|countries|nations|members)(?: (?:in|of) (?:the |this |that |our )?(?:[\w-]+ )?(?:region|subregion|area|continent|group|bloc|africa|asia|pacific|europe|caribbean|americas))?))? (?:(?:are|were|remain) (?:also |now |already )*(?P<v>states? part(?:y|ies)|part(?:y|ies)|signator(?:y|ies)|non[- ]?signator(?:y|ies)|non[- ]?(?:states )?part(?:y|ies))|(?:have|had) (?P<w>(?:not|never|yet to|still to)(?: yet)? (?:signed?|joined?|ratif(?:ied|y)|acceded?|become parties))|(?:are|remain) (?P<x>(?:still )?outside|not (?:yet )?(?:states )?part(?:y|ies))|(?:have|had) (?:already |now )?(?P<y>signed and ratified|signed|ratified|joined|acceded))(?:[^.;:<]|<[TC]\d+>){0,60}: (?:the )?{S}",
        lambda r, m: _named(r, m),
        "19 are States Parties: Botswana, Chad, Mali and Togo",
        "8 have not yet joined the Convention: Gabon, Eritrea and Mauritius",
    ),
    rule(
        "said that they had deposited",
        rf"{{S}}(?: (?:led the way|went further|took the floor|went first) and)?,? (?:all |both |also )*(?:announced|said|declared|confirmed|reported|stated)(?: that)? (?:they|it) (?:(?:was|were) not only signing,? but )?(?:have|had|has) (?:now |also |already |both |just )*(?:deposited (?:their|its|the) (?:instruments?|ratifications?)(?: of ratification| of accession)?|(?:signed and )?ratified){THE}",
        _who_said_so,
        "Malta and Niger announced that they had deposited their instruments of ratification",
    ),
    rule(
        "the first, followed by",
        r"\bfirst (?:state |country |nation |one )?to (?P<v>sign|ratify|join|accede)(?: to)?(?: {T}| it)?,? (?:and was |(?:\w+ly |soon |then |at once )*)followed (?:\w+ly |soon )?by (?:the )?{S}",
        _followed,
        "Ireland was the first to ratify, closely followed by Norway and Austria",
    ),
    rule(
        "the first, and others followed",
        r"\bfirst (?:state |country |nation |one )?to (?P<v>sign|ratify|join|accede)(?: to)?(?: {T}| it)?,? (?:and|with) (?:the )?{S}(?:, (?:(?!<S)[^.;,]){3,90},)? (?:(?:\w+ly|soon|then) )?follow(?:ed|ing)(?: suit)?(?=[.,;]|$)",
        _followed,
        "Ireland was the first to ratify, and Norway and Austria soon followed",
    ),
    rule(
        "they include",
        r"^(?:in [\w ]{1,25} order,? |today,? |now,? )?(?:they|these|those|among (?:them|these))(?: (?:states|countries|nations|powers))? (?:(?:include|includes)\b[^.;]{0,60}?|(?:are|were)(?: notably| namely)?:?(?: the)?) {S}",
        _they_include,
        "94 countries have now signed it. They include Afghanistan, Lebanon and Laos.",
        "Several powers are not parties to the Convention. These include Egypt and Syria.",
    ),
    rule(
        "those that have not include",
        rf"{_WHO}(?: that| which| who)? (?:have |has |had |did )?(?:still )?(?:not|never|neither)(?: yet)? (?P<v>signed|sign|joined|join|ratified|ratify|acceded)(?: (?:and|or|nor) \w+)?{THE}{_INCLUDE},? {{S}}",
        lambda r, m: making.membership(undone(m.group("v")), negated=True)(r, m),
        "States that have not joined the Convention include China, India and Pakistan",
    ),
    rule(
        "those outside include",
        rf"(?:{_WHO}|<G\d+>)(?: in (?:that|this|the) (?:group|list|category))?(?: that| which| who)? (?:(?:have |has |had )?signed(?: {{U}}| it)?,? but )?(?:(?:have |has |had )?{_STAYED_OUT}|(?:have |has )?(?:are |remain )?(?:still )?(?:refused|declined|yet|still|failed) to (?:(?:sign and |sign or )?ratify|sign|join|become (?:signatories|parties|members))|(?:have |has )?not (?:yet )?ratified|outside){THE}{_INCLUDE},? {{S}}",
        making.membership("joined", negated=True, note=UNSURE),
        "Those that have done neither include the United States, Russia and Israel",
    ),
    rule(
        "those that have include",
        rf"{_WHO}(?: that| which| who)? (?:have |has |had )?(?:already |also |now |so far |recently )*(?P<v>signed and ratified|signed|ratified|joined|acceded(?: to)?){THE}{_INCLUDE},? {{S}}",
        lambda r, m: making.membership(verb(m.group("v")))(r, m),
        "Countries that have signed the Convention include large island states Japan, Madagascar and Indonesia",
    ),
    rule(
        "are among those that have not",
        rf"{{S}},? {ARE} (?:also |still )*among {_AMONG}(?:have|has|had|did|do|remain|are|still)(?: still)? (?:(?:not|never|yet to)(?: yet)?(?: (?P<v>signed|sign|joined|join|ratified|ratify|acceded|accede|part(?:y|ies)|done so))?|outside|rejected|shunned|(?:refused|declined) to (?:sign|join)){THE}",
        lambda r, m: making.membership(undone(m.group("v") or "join"), negated=True)(r, m),
        "Russia, China and the United States are among those that have not joined the Convention",
        "India, Pakistan and Egypt are among those that have rejected the convention",
    ),
    rule(
        "are among those that stayed out",
        rf"{{S}},? {ARE} (?:also |still )*among {_AMONG}(?:(?:stayed|kept|stay|remained) (?:out|away|outside)|opted out)(?: (?:of|from))?{THE}",
        making.membership("joined", negated=True, note=UNSURE),
        "Cyprus and Latvia are among EU states that stayed out of the Convention",
    ),
    rule(
        "the only other one to have",
        r"{S} (?:is|was|remains) the only (?:other )?(?:country|state|nation|government|party|one)\b[^.;<]{0,40}? to have (?P<v>signed|ratified|joined|acceded)",
        lambda r, m: making.membership(verb(m.group("v")))(r, m),
        "Iraq is the only other country in the region to have ratified the treaty",
    ),
    rule(
        "are among the first to",
        rf"{{S}},? {ARE} (?:also )?among (?:the |those )?(?:very )?(?:first |early |<O\d+> |<N\d+> )*(?:{STATES} )?(?:to (?P<v>ratify|sign|join|accede)(?= (?:to )?(?:the |this |that )?<[TC]| it\b|[.,;]|$)|(?:that|which|who) (?:{HAVE} )?(?P<w>signed|ratified|joined|acceded)){THE}",
        lambda r, m: making.membership(
            verb(m.group("w") or {"sign": "signed", "join": "joined"}.get(m.group("v"), "ratified")),
            note=UNSURE,
        )(r, m),
        "Burundi, Malawi and Niger are also among the first 30 states to ratify the Convention",
    ),
    rule(
        "after so and so had",
        r"to (?P<v>ratify|sign|join|accede)(?: to)?(?: {T}| it)?(?: so far| to date)?,? (?:after|following|behind|alongside|together with|along with) (?:the )?{S}(?!'s?\b)(?! (?:had|has|did|was|left|with\w+|decid\w+|announc\w+|told|said)\b)",
        lambda r, m: making.membership(
            {"sign": "signed", "join": "joined", "accede": "joined"}.get(m.group("v"), "ratified"),
            note=UNSURE,
        )(r, m),
        "Ireland is the third country to ratify the treaty after Norway and Austria",
    ),
    rule(
        "instruments were deposited by",
        r"(?:instruments?|ratifications?)(?: of (?:ratification|accession|acceptance|approval))? (?:was |were |has been |have been )(?:also )?(?:deposited|submitted|lodged|handed in|filed) by (?:the )?{S}",
        making.membership("ratified"),
        "the ratification instruments were deposited by Bulgaria, Denmark and Estonia",
    ),
    rule(
        "have rejected the treaty",
        r"{S},? (?:which |who )?(?:have |has |had )?(?:all |both |also |so far |long |each )*(?:rejected|shunned|snubbed|boycotted|spurned|opposed?) {T}(?! (?:process|talks|negotiations|resolution|meeting|conference))",
        making.membership("joined", negated=True, note=UNSURE),
        "The United States, China, Russia and India have rejected the ban",
    ),
    rule(
        "the lone holdout of a group",
        r"{S},? (?:is|are|was|remains?|being)? ?(?:now |still )*(?:the |a )?(?:only|last|lone|sole)(?: remaining)? hold[ -]?out (?:among|in|of|within) (?:the )?{G}",
        making.membership("only outside", near_group=True),
        "The United States is the lone holdout among NATO countries",
    ),
)
