"""The language a text is in, by a vote of its commonest little words.

A script used by one language decides at once. Among languages that share a script each word of the
opening votes for every language that has it among its little words; the language with most votes wins,
unless votes are too few or the runner-up is too close. Then the language is ``und``: not known.
"""

from __future__ import annotations

import re
from collections import Counter

UNKNOWN = "und"
"""The ISO 639-2 code for a language that is not determined."""

CHARACTERS = 20_000
"""The opening that is read."""

_LITTLE_WORDS = {
    "en": "the of and to in is that for it was on with as by be are have has had at this from which not or an its"
    " were been will they their would who than",
    "fr": "le la les de des du et à en un une est que qui dans pour par sur au aux ce cette ces sont ont ne pas"
    " avec plus été leur se d l qu il elle a y avait son ses",
    "es": "el la los las de del y en un una es que por con para al se su sus lo como más fue ha han no entre este"
    " esta son pero o sobre hasta desde también están está años año además según así convención reunión",
    "pt": "o a os as de do da dos das e em um uma é que por com para ao à no na nos nas se não foi são mais como"
    " pelo pela também",
    "it": "il lo la i gli le di del della dei delle e in un una è che per con al alla da dal non sono si nel nella"
    " come più anche ha hanno",
    "de": "der die das den dem des und in ist zu von mit für auf ein eine einen im nicht sich als auch es an werden"
    " wurde hat haben sind dass bei nach",
    "nl": "de het een en van in is dat op te voor met zijn die aan niet er ook als door bij naar heeft hebben worden"
    " wordt werd om uit overwegende",
    "sv": "och i att det som en på är av för med den till inte har de ett om var från vid eller kan ska",
    "no": "og i å det som en på er av for med den til ikke har de et om var fra ved eller kan skal ble",
    "da": "og i at det som en på er af for med den til ikke har de et om var fra ved eller kan skal blev",
    "fi": "ja on ei että se oli ovat joka mutta myös kuin sekä tai hän ole olla voi jo vain kun",
    "hu": "a az és hogy nem is egy ezt ez azt volt meg már még csak el fel írta alá több ország szerint lehet vagy"
    " ebben között minden pedig után",
    "pl": "i w z na się nie do jest że o to przez od za jak oraz dla po są który która które być ich",
    "cs": "a v se na je že s z do o k i jako za pro by od po které který byl jsou této tento nebo",
    "sk": "a v sa na je že s z do o k aj ako za pre by od po ktoré ktorý bol sú tento alebo",
    "sl": "in v na je da se za so z s ki po pri od tudi kot ne ali pa bi bil",
    "hr": "i u na je da se za su s od koji koja koje kao iz po ne ili o te bi biti nije",
    "ro": "și în de la a cu pe că nu din o un este sunt pentru care prin au fost mai sau ale al",
    "lt": "ir yra kad į iš su už bei kaip buvo ar dėl nuo apie tai kurie kuri jau pagal prie",
    "lv": "un ir ka no ar par uz kas arī tika bija lai vai šo gada pie tās tā ne kā",
    "et": "ja on et ei see oli ka mis kui ning või oma tema välja selle aasta pole mida",
    "tr": "ve bir bu da de için ile olarak olan daha en çok gibi ki ne var değil sonra kadar",
    "id": "dan yang di untuk dengan ini itu pada dari dalam tidak adalah akan oleh ke sebagai telah negara",
    "vi": "và của là các có trong được cho không với này một những người đã về ở để từ theo",
    "sq": "dhe në e të i për me nga një që është nuk si ka janë kjo më tek ose",
    "sw": "na ya wa kwa ni katika za la kuwa hii hiyo cha yake ili kama lakini pia",
    "ru": "и в не на что с по как к у от за из о для это было были его же или также был которые при об этого",
    "uk": "і в на не що з до за та у як від для про це було або також які при й є",
    "bg": "и в на не че с за от да е се са по до като но при или към това които беше",
    "sr": "и у на да је се за су од са као не које који о из или би према није",
    "ar": "في من على إلى أن التي الذي عن هذا هذه مع كان كما لم لا ما أو بين وقد بعد قد",
    "fa": "در از به که این است را با برای آن بر تا یک هم نیز شده بود های می و",
    "ur": "کے کی میں ہے اور سے کا کو پر نے یہ ہیں اس کہ نہیں بھی کر تھا",
}
_VOTES: dict[str, tuple[str, ...]] = {}
for _code, _words in _LITTLE_WORDS.items():
    for _word in dict.fromkeys(_words.split()):
        _VOTES[_word] = (*_VOTES.get(_word, ()), _code)

_TELLING_LETTERS = {
    "ru": "ыэё",
    "uk": "іїєґ",
    "sr": "јљњћђџ",
    "fa": "پچژگ",
    "ur": "ٹڈڑںے",
}
"""Letters that among languages of one script only this one has: each counts as a vote."""

_SCRIPTS = (
    ("ja", 0x3040, 0x30FF),
    ("ko", 0xAC00, 0xD7AF),
    ("zh", 0x4E00, 0x9FFF),
    ("el", 0x0370, 0x03FF),
    ("he", 0x0590, 0x05FF),
    ("hy", 0x0530, 0x058F),
    ("ka", 0x10A0, 0x10FF),
    ("am", 0x1200, 0x137F),
    ("th", 0x0E00, 0x0E7F),
    ("lo", 0x0E80, 0x0EFF),
    ("km", 0x1780, 0x17FF),
    ("my", 0x1000, 0x109F),
)
"""Scripts that tell the language; kana come before the characters that Japanese shares with Chinese."""

_SHARE = 0.2
_KANA_SHARE = 0.1
"""The share of all letters from which a script tells the language: names in it are quoted anywhere.
For kana, which stand between characters, half of that is enough."""

_FIRST_OTHER_SCRIPT = "\u0370"
_WORD = re.compile(r"[^\W\d_]+")

_FEWEST = 3
_LEAD = 1.15
"""A winner has at least three votes and 15 per cent more than the next."""


def detect(text: str) -> str:
    """The ISO 639-1 code of the language of a text; ``und`` where the vote is not clear."""
    opening = text[:CHARACTERS]
    if (told := _by_script(opening)) is not None:
        return told
    votes: Counter[str] = Counter()
    for word, times in Counter(_WORD.findall(opening.lower())).items():
        for code in _VOTES.get(word, ()):
            votes[code] += times
    for code, letters in _TELLING_LETTERS.items():
        if told_by := sum(map(opening.count, letters)):
            votes[code] += told_by
    leaders = votes.most_common(2)
    if not leaders or leaders[0][1] < _FEWEST:
        return UNKNOWN
    if len(leaders) > 1 and leaders[0][1] < _LEAD * leaders[1][1]:
        return UNKNOWN
    return leaders[0][0]


def _by_script(opening: str) -> str | None:
    letters = {letter: times for letter, times in Counter(opening).items() if letter.isalpha()}
    whole = sum(letters.values())
    others = {letter: times for letter, times in letters.items() if letter >= _FIRST_OTHER_SCRIPT}
    for code, first, last in _SCRIPTS:
        count = sum(times for letter, times in others.items() if first <= ord(letter) <= last)
        if count and count >= whole * (_KANA_SHARE if code == "ja" else _SHARE):
            return code
    return None
