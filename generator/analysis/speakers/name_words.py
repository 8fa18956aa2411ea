"""Tells of capitalised words whether they are a name, of a person or a body, and which of them are titles."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.analysis.speakers.words import (
    ACRONYMS,
    BODIES,
    DOCUMENTS,
    FIELDS,
    NO_NAMES,
    PEOPLE,
    SCHOLARS,
    TITLES,
)
from generator.analysis.words.word_sets import words_of

CAPITAL = "A-Z\u00c0-\u00de\u0100-\u017d"
"""Capital letters, as a pattern's class holds them."""
NAME_WORD = rf"[{CAPITAL}][\w'’.&-]{{0,24}}"
"""One word of a name."""
_PARTICLES = "de|del|della|van|von|zu|zur|bin|ibn|bint|al|el|der|den|ter|ten|la|le|da|di|du|dos|das|af|av|y"
NAME_PARTICLES = f"(?:(?:{_PARTICLES}) ){{0,2}}(?:(?:al|el|ul|an|ar|as|ad|at|ash)-)?"
"""What may stand in small letters before a word of a name: "Ilse de Boer", "Jan van der Meer"."""
FULL_NAME = rf"{NAME_WORD}(?: {NAME_PARTICLES}{NAME_WORD}){{1,3}}"
"""Two to four words of a name."""
_PINYIN_WORD = re.compile(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|o|e"
    r"|i|u|er)){1,3}"
)
_PINYIN_SURNAMES = words_of(
    """
    ai an ao ba bai ban bao bei bi bian bie bo bu cai cang cao cen chai chang che chen cheng chi chong
    chu cong cui dai dang deng di diao ding dong dou du duan fan fang fei feng fu gai gan gao ge geng
    gong gou gu guan guang gui guo hai han hang hao he hei heng hong hou hu hua huan huang hui huo ji
    jia jian jiang jiao jie jin jing ju kang ke kong kou kuai kuang lai lan lang lao le lei leng li lian
    liang liao lin ling liu long lou lu luan luo lv ma mai man mao mei men meng mi miao min ming mo mou
    mu na nan ni nie ning niu nong ouyang pan pang pei peng pi piao ping pu qi qian qiang qiao qin qiu
    qu quan que ran rao ren rong ruan rui sang sha shan shang shao she shen sheng shi shou shu shui si
    sima situ song su sui sun suo tai tan tang tao teng ti tian tie tong tu wan wang wei wen weng wo wu
    xi xia xian xiang xiao xie xin xing xiong xu xuan xue xun yan yang yao ye yi yin ying you yu yuan
    yue yun zan zang ze zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zong zou zu
    zuo zhuge shangguan murong linghu huangfu
    """
)
"""Chinese surnames in letters."""
_OFFICES = TITLES | PEOPLE
_OFFICE_NOUNS = words_of(
    """
    secretary minister president governor chairman chairwoman chair director commissioner spokesman
    spokeswoman spokesperson adviser advisor ambassador senator professor executive officer premier
    chancellor mayor judge
    analyst economist leader manager editor correspondent coach captain founder ceo chief sheriff marshal
    superintendent inspector sergeant lieutenant colonel admiral bishop archbishop attorney prosecutor coroner
    mp mep msp mla capt sgt lt col maj adm cmdr supt det insp sen rep gov rev prof
    ranger curator coordinator archaeologist
    """
)
"""Offices that stand right before a name, whatever they are of: "Energy Secretary"."""
_BODY_WORDS = BODIES | words_of(
    """
    inc corp ltd plc llc ag gmbh sa nv ab asa holdings bank energy power motors foods industries systems
    technologies research partners capital logistics airlines news press
    """
)
"""What stands in the names of bodies."""
_FIRST_NAMES = frozenset(("april", "may", "june", "august", "jan", "jun"))
_LAST_NAMES = frozenset(("may", "march"))
"""Months by which people are called."""
POST_NOMINALS = words_of("QC KC SC MP MEP MSP MLA OBE CBE MBE PhD MD FRS JP")
"""What stands behind a name and is no part of it."""
_MOST_WORDS = 3
"""Words of a person's name."""


def strip_titles(name: str) -> tuple[str, bool]:
    """Returns a name without the titles before it, and whether there was any."""
    words = name.split(" ")
    first = 0
    if words[-1].lower() in _OFFICES:
        # An office, and nobody's name: "Chief Nursing Officer".
        return name, len(words) > 1
    if words[-1].lower() in _BODY_WORDS:
        # "Finance Ministry": what may be a title belongs to the name.
        return name, False
    while first < len(words) - 1 and _is_title(words[first]):
        first += 1
    if len(words) - first > _MOST_WORDS or not first:
        # "Energy Secretary Ann Lee", "Assistant District Attorney Ann Lee": what is before the office
        # belongs to it.
        offices = [
            place
            for place, word in enumerate(words[:-2], 1)
            if words[place][0].isupper() and _names_office(word)
        ]
        if (
            offices
            and len(words) - offices[-1] <= _MOST_WORDS
            and not is_body_name(" ".join(words[offices[-1] :]))
        ):
            first = offices[-1]
            while first < len(words) - _MOST_WORDS + 1 and _is_title(words[first]):
                first += 1
    return " ".join(words[first:]), first > 0


def _names_office(word: str) -> bool:
    parts = word.lower().strip(".,").split("-")
    if parts[-1].endswith("s"):
        # "Doctors Without Borders" are no doctor.
        return not _OFFICE_NOUNS.isdisjoint(parts)
    return not (_OFFICE_NOUNS.isdisjoint(parts) and PEOPLE.isdisjoint(parts)) or parts[-1].endswith(SCHOLARS)


def _is_title(word: str) -> bool:
    lowered = word.lower().strip(".,’'")
    return bool({lowered, lowered.removesuffix("s"), lowered.rsplit("-", 1)[-1]} & TITLES)


def may_be_name(words: list[str]) -> bool:
    """Whether a row of capitalised words neither begins nor ends with what is no name.

    Months are names beside another word: "June Smith", "Theresa May".
    """
    first, last = ("" if word in ACRONYMS else word.lower().strip(".") for word in (words[0], words[-1]))
    if len(words) > 1 and last.isalpha():
        first = "" if first in _FIRST_NAMES and last not in NO_NAMES else first
        last = "" if last in _LAST_NAMES and first not in NO_NAMES else last
    return first not in NO_NAMES and last not in NO_NAMES


def is_body_name(name: str) -> bool:
    """Whether a name's words show that a body bears it: "Harbour Authority", "Bank of Halle"."""
    return any(
        word.strip(".,").removesuffix("'s").removesuffix("’s") in _BODY_WORDS
        for word in name.lower().split(" ")
    )


def is_document_name(name: str) -> bool:
    """Whether a name ends in a kind of document: "Healthy Plates Act"."""
    words = name.lower().split(" ")
    # "Article 4", "Annex B".
    numbered = len(words) > 1 and (words[-1].isdigit() or len(words[-1]) == 1)
    return words[-2 if numbered else -1] in DOCUMENTS


def bare_name(name: str) -> tuple[str, bool]:
    """A sequence of capitalised words without what opens a sentence, titles, and a possessive at its end."""
    words = name.split(" ")
    first, titled = 0, False
    for word in words:
        opens = word.lower().strip(".,") in NO_NAMES and not (
            word in ACRONYMS
            or (word.lower() in _FIRST_NAMES and len(words) == first + 2 and may_be_name(words[first:]))
        )
        if not opens and not _is_title(word):
            break
        titled = titled or not opens
        first += 1
    kept = words[first:]
    if len(kept) >= _MOST_WORDS and kept[0].endswith(("'s", "’s")):
        # "Norway's Ann Lee".
        kept = kept[1:]
    if len(kept) >= _MOST_WORDS:
        bare, office = strip_titles(" ".join(kept))
        kept, titled = bare.split(" "), titled or office
    for place, word in enumerate(kept):
        if word.endswith(("'s", "’s")):
            kept = [*kept[:place], word[:-2]]
            break
        if word.endswith(".") and len(word) > 3:
            # The name ends with its sentence.
            kept = [*kept[:place], word[:-1]]
            break
    if len(kept) >= _MOST_WORDS and kept[-1].rstrip(".") in POST_NOMINALS:
        kept.pop()
    while kept and (_is_title(kept[-1]) or (kept[-1].lower() in NO_NAMES and not may_be_name(kept[-2:]))):
        kept.pop()
    return " ".join(kept), titled


def without_field(name: str) -> str:
    """A name without what its bearer is secretary of: "Commerce Ann Lee"."""
    words = name.split(" ")
    while len(words) > 2 and words[0].lower() in FIELDS:
        words = words[1:]
    return " ".join(words)


@lru_cache(maxsize=4_096)
def surnames_of(name: str) -> tuple[str, ...]:
    """What a person may be called alone: the last word of a name; of a Chinese one in letters, the first."""
    words = name.lower().split(" ")
    if len(words) == 2 and words[0] in _PINYIN_SURNAMES and _is_pinyin(words[1]):
        # "Wei Wang" may stand in either order.
        return (words[0], words[1]) if words[1] in _PINYIN_SURNAMES else (words[0],)
    last = words[-1]
    return (last, last[len("al-") :]) if last.startswith(("al-", "el-")) else (last,)


def _is_pinyin(word: str) -> bool:
    return _PINYIN_WORD.fullmatch(word) is not None
