"""What a number counts: the head noun phrase behind it, and its noun in the singular."""

from __future__ import annotations

import re

from generator.model import Span

_MAX_WORDS = 6
_WORD = re.compile(
    r"\s{1,2}(?P<word>(?=[a-z0-9]{0,20}[a-z])[a-z0-9]{1,30}(?:[-&][a-z0-9]{1,30}){0,4})(?P<possessive>'s)?"
)
_ARTICLES = re.compile(r"\sof(?:\s(?:the|all|its|their|our|total|these|those))*(?=\s)")
_STOPS = (
    "a an the this that these those its their his her our your my of in on at by for to from with without "
    "into onto over under above below about around near across along among amid between within through "
    "during before after since until till as than per via versus vs against toward towards despite "
    "like unlike and or but nor so yet if when while where which who whom whose what because although though "
    "whereas "
    "is are was were be been being am has have had do does did will would shall should can could may might "
    "must not no also only just now then there here already still even each every both either neither "
    "took take takes made make makes said says say came come comes went go goes got get gets gave give gives "
    "rose rise rises fell fall falls grew grow grows became become becomes began begin begins won win wins "
    "held hold holds led lead leads left leave leaves met meet meets saw see sees set sets put puts "
    "year-on-year last next ago annually yearly today yesterday tomorrow up down out off together altogether "
    "remain remains reach reaches compared respectively january february march april june july august "
    "september october november december more less fewer higher lower"
)
STOP_WORDS = frozenset(_STOPS.split())
"""Words that end a noun phrase."""
_IRREGULAR_WORDS = (
    "people:person children:child men:man women:woman staff:staff personnel:personnel aircraft:aircraft "
    "spacecraft:spacecraft lives:life series:series species:species analyses:analysis criteria:criterion "
    "phenomena:phenomenon wolves:wolf movies:movie buses:bus viruses:virus campuses:campus gases:gas"
)
_IRREGULAR = dict(pair.split(":") for pair in _IRREGULAR_WORDS.split())
# Words in -s that are no plurals; those in -ss, -us and -is are told by their ending.
_NO_PLURALS = frozenset({"perhaps", "news", "always", "besides", "overseas", "sometimes", "plus", "whereas"})
_CHINESE_MEASURE = re.compile(
    r"\s?(?P<measure>人次|台套|家|个|项|件|名|人|位|台|辆|座|条|所|种|艘|架|套|款|支|只|户|篇|次|份|颗|枚|例|株|处"
    r"|部(?![门委分])|门|列|间|栋)(?!百分点|月)"
)
_CHINESE_RUN = re.compile(r"[\u3400-\u9fffa-z0-9-]{1,16}")
_CHINESE_STOP = re.compile(r"[的了在是和与及等将被已由对为从并以其都]")
_NOUNS_OF_FIRMS = "企业|公司|机构|单位|医院|工厂|银行|高校|学校|实验室|平台|媒体|门店|农户|酒店"
_NOUNS = (
    f"{_NOUNS_OF_FIRMS}|项目|产品|专利|论文|学生|人员|人才|专家|学者|员工|职工|代表|机器人|基地|园区|城市|国家|地区|省份"
    "|车间|车辆|汽车|卫星|基站|中心|大学|医生|患者|病例|案例|标准|技术|成果|设备|系统|模型|芯片|用户|客户|家庭|居民"
    "|岗位|订单|合同|协议|场景|领域|行业|产业|集群|任务|措施|充电桩|电站|列车|航班|飞机|船舶|无人机|部门"
)
_FIRM = re.compile(rf"(?P<last>{_NOUNS_OF_FIRMS})+")
_NOUN = re.compile(rf"(?P<last>{_NOUNS})+")
_FIRM_BEFORE = re.compile(rf"(?P<last>{_NOUNS_OF_FIRMS})\Z")
_NOUN_BEFORE = re.compile(rf"(?P<last>{_NOUNS})\Z")


def count_english(folded: str, position: int, end: int) -> tuple[Span, str] | None:
    """The plural noun phrase that starts behind a number, and its head in the singular.

    The phrase ends with the first plural and the plurals right behind it ("sales outlets"); a verb, a
    preposition or punctuation before any plural means that nothing is clearly counted.
    """
    words = _words(folded, position, end)
    for index, word in enumerate(words):
        if is_plural(word[1]):
            last = index
            while last + 1 < len(words) and is_plural(words[last + 1][1]):
                last += 1
            head = words[last]
            return Span(words[0][0], head[0] + len(head[1])), singular(head[1].rpartition("-")[2])
    return None


def phrase_after_of(folded: str, position: int, end: int) -> Span | None:
    """What a share or an amount is of: the noun phrase behind "of", without its article."""
    match = _ARTICLES.match(folded, position, end)
    return phrase_at(folded, match.end(), end) if match is not None else None


def phrase_at(folded: str, position: int, end: int) -> Span | None:
    """The noun phrase that starts here: up to its first plural, or whole where none is in it."""
    counted = count_english(folded, position, end)
    words = _words(folded, position, end)
    if counted is not None:
        return counted[0]
    return Span(words[0][0], words[-1][0] + len(words[-1][1])) if words else None


def count_chinese(folded: str, position: int, end: int) -> tuple[int, Span | None, str | None] | None:
    """A Chinese measure word with its noun.

    Returns:
        Where the measure word ends, the noun phrase, and the unit: the noun, or the measure word where no
        known noun follows; no unit for 个, which measures anything. None where no measure word stands here.
    """
    match = _CHINESE_MEASURE.match(folded, position, end)
    measure = match["measure"] if match is not None else ""
    run_start = match.end() if match is not None else position
    run = _CHINESE_RUN.match(folded, run_start, end)
    if run is not None:
        stop = _CHINESE_STOP.search(run[0])
        words = run[0][: stop.start()] if stop is not None else run[0]
        noun = (_FIRM if measure == "家" else _NOUN).search(words)
        if noun is not None and (match is not None or noun.start() == 0):
            return run_start, Span(run_start, run_start + noun.end()), noun["last"]
    if match is None:
        return None
    return run_start, None, None if measure == "个" else measure


def noun_before(folded: str, start: int, position: int, measure: str) -> tuple[Span, str] | None:
    """The known noun that ends at `position`: 建成基站410万个 counts what stands before.

    Args:
        folded: The document's shadow.
        start: Where the sentence starts.
        position: Where the quantity starts, with its comparison.
        measure: Its measure word.
    """
    window = folded[max(start, position - 8) : position]
    match = (_FIRM_BEFORE if measure == "家" else _NOUN_BEFORE).search(window)
    if match is None:
        return None
    return Span(position - len(match["last"]), position), match["last"]


def is_plural(word: str) -> bool:
    """Whether an English word looks like a plural noun."""
    if word.rpartition("-")[2] in _IRREGULAR:
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is"))
        and word not in _NO_PLURALS
    )


def singular(word: str) -> str:
    """The singular of an English plural, by rule."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-2]
    return word.removesuffix("s")


def _words(folded: str, position: int, end: int) -> list[tuple[int, str]]:
    """The words from here to the first stop word, possessive or punctuation: (offset, word), at most six."""
    words: list[tuple[int, str]] = []
    while len(words) < _MAX_WORDS:
        match = _WORD.match(folded, position, end)
        # A participle behind a noun begins a clause ("respondents surveyed"); at the front it describes.
        if match is None or match["word"] in STOP_WORDS or (len(words) > 1 and match["word"].endswith("ed")):
            break
        if match["possessive"]:
            return []
        words.append((match.start("word"), match["word"]))
        position = match.end()
    return words
