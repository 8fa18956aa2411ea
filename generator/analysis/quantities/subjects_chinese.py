"""What a Chinese figure is of, where that stands before it: the subject of its clause, or an object.

全省研发经费投入年均增长11.3% measures 研发经费投入. Nothing is carried over from an earlier clause:
同比增长26% alone names nothing.
"""

from __future__ import annotations

import re

from generator.analysis.quantities.clause_rims_chinese import LEADING, clause_start, strip_rims, without_time
from generator.analysis.quantities.counted_chinese import NO_ENDS, noun_at
from generator.analysis.quantities.verbs_chinese import OPENING, PAIRING, VERBS, Verb, last_verb
from generator.analysis.words.word_sets import words_of
from generator.model import Span

# 两个维护 and the like are slogans: what is counted there is no thing.
# What only a count tells from a noun's part: 新增航线6条, but 新增装机41吉瓦.
_COUNT_VERBS = re.compile(
    r"发展(?=[一-鿿]{3})|养殖(?!户|场|企|基|面|大户|合作|业)|(?<![一-鿿])建(?![筑设材制])(?=[一-鿿]{3})|新开设|年产能(?=[一-鿿])|净增(?=[一-鿿]{2})|新增(?:治理|改造|建设|培育)?|增设|新开工|新开(?![拓发工业])|开通(?:运营)?|现有|共有|建有|设有|添置|购置|配备|增派|(?<=[一-鿿]{2})(?<![拥持所具享国现设富特私专含没])有(?![效限机关色形害序偿])(?=[一-鿿]{2,6}\Z)"
)
_BARE_VERBS = re.compile(r"(?:(?<!总)(?<!资产)(?<!基建)(?<!建设)(?<!产业)投资|出资|耗资|斥资|花费)\Z")
_MOVES = re.compile("[增降升涨跌减回加放缓快同环占为达是]")
"""What makes 投资 before it a noun: 投资同比增长, but 投资5亿元."""
_SUMMED = re.compile(r"(?<=[\u3400-\u9fff]{2})(?:累计|合计|共计|总计)(?=[\u3400-\u9fff]{2})")
_THRESHOLD = re.compile(r"[0-9.]{0,6}[万亿]?元以[上下]的?(?=[\u3400-\u9fff]{2})")
"""What things are at least worth: 500万元以上项目."""
_TOWARDS = re.compile(
    r"等(?:方向|地区?(?=[\u3400-\u9fff]{3}))(?=[\u3400-\u9fff]{2})|(?<=[一-鿿]{2})(?<![高初中优平同一二三])等(?=[一-鿿]{2,8}\Z)"
)
"""What ends a list before what is counted: 上海、广州等方向旅客列车, 陶器、玉器等文物."""
_PLACES = ("时间", "空间", "车间", "房间")
"""Nouns that end as what says where something is."""
_MAKING = ("实现", "完成", "累计实现", "共实现", "合计")
"""What says behind brackets that something came to so much: 生产总值（GDP）实现."""
_LABEL = re.compile(r"(?:\A|[，。；、\s])(?P<label>[\u3400-\u9fff]{2,10})[：:]\Z")
_CLAUSE = re.compile(
    "\\A(?:现?已|曾|尚未|将(?![军领士]))(?!有)|\\A超(?![级算市声导短长高大硬轻宽细薄])|不(?![锈动良]|合格)|未(?![成来分])|没(?!收)|(?<!植)被(?![子套困告害保执征申])|预[估计]|可能(?!性)|所以|已经|宣[布佈]|估[计計](?!量)|[维維]持(?![费費])|\\A[与和同][一-鿿0-9]{2,24}相\\Z|\\A[我你他她咱]们?[一-鿿]?\\Z|[我你他她]们?[就也还又都才只仅]"
)
"""What no noun phrase holds."""
_CHANGES_FROM = re.compile(
    r"\A[由从](?!业)|[由从][0-9〇一二三四五六七八九十两]|[0-9]\Z|[一二三四五六七八九]成半?\Z|一半\Z"
)
# A noun that names a figure, so that the figure may follow it at once.
_FIGURE_NOUN = re.compile(
    r"(?:[价率量额值度数费金款税薪租息债资本幅速存仓差位]|规模|进出口|资产|负债|库存|存货|债务|股本|产出|亩产|单产|门票|身高|体重|预算|缺口|赤字|盈余|盈利|股息|溢利|派息|补助|亏损|毛利|年费|会费|关税|票房|客流|降雨|库容|距离|成交|持仓|半径|直径|[气水体室地]温|温差|零售|风力|气压|收入|资金|利润|成本|比例|占比|指数|面积|产能|价格|人口|[里行]程|投资|周期|装机|营收|全长|时间|寿命|工资|补贴|天数|(?:研发|经费|资金|财政|科技|教育|资本|设备|总)投入|(?<!公司)支出|损失|单程|全程|总长|海拔|总重|净投放|净流入|净流出|净利)\Z"
)
_OF_WHOLE = re.compile(
    r"[一-鿿]{0,12}?(?:(?<=[一-鿿]{2})(?<![就不还都可])是|(?:已|仅|约|也|还)?(?:达到|相当于|超[过出]|接近|不到|不足|[高低]于|等于))(?=[一-鿿]{2})"
)
"""What leads to the whole that a share is of: 中位数是平均数的, 达到年度目标的."""
_PLACE_HAS = re.compile(
    r"(?:(?:[该本我全]|这[个座家])[一-鿿]{1,4}?|[0-9一二三四五六七八九十]{1,3}个?(?:省区?市?|市|县区?|地区|国家?|乡镇))(?:现|共|总共)?有\Z"
)
"""What has so many of something: 该村有128户."""
_PLACE = re.compile(
    r"(?:其中)?(?:[一-鿿]{2,6}(?:新区|自治区|自治州|地区|开发区)|北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建"
    r"|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|兵团|香港|澳门|台湾)(?:省|市)?(?:新增|报告|有|共|约|近|超)?"
)
"""A place that has so many, and is none of them: 广东22例."""
_SHARE = re.compile(
    r"(?<!应)占到?(?![比地用据股领]|有率)(?P<whole>[\u3400-\u9fffa-z0-9]{2,20}?)(?:的?(?:比重|比例|份额)|的(?=(?:约|近|超过?|不足|逾)?\Z)|(?=(?:高达|仅|达到?)\Z)|(?<=总[量额数值])(?=(?:将|已|约|近|达到?|为){0,3}\Z)|(?=\Z))(?<!增长|下降|提高|上升|回落)"
    r"|在(?P<inside>[\u3400-\u9fffa-z0-9]{2,16}?)中的?(?:占比|比重|份额|比例)(?:为|达到?|约|超|近){0,2}\Z"
)
_WHOLES = words_of("全球 全国 全省 全市 全县 世界 国内 当地 gdp 生产总值 国内生产总值 地区生产总值")
"""Places, and the sum of all that is made: no things, which are counted."""
_LIST = re.compile(r"(?:\A|(?<=[，。；：！？,;:!? \n]))(?P<list>(?:[\u3400-\u9fff]{1,16}、){1,6})\Z")
"""Nouns without a figure of their own, from the beginning of their clause."""
_OF_SO_MANY = re.compile(
    r"(?:全[国省市县区球])?[0-9.]+[万亿]?多?(?:[个家名人项件所座条户只台辆艘]|亿元|万元)(?=[\u3400-\u9fff]{2})"
)
_SO_MANY = re.compile(
    r"[一二三四五六七八九十百千万]{2,5}元|[0-9.]{1,12}[万亿]?[多余]?[个家名人项件所座条户只台辆艘场次栋幢间位亩吨斤种类处班架]|\A[我你他她它]们?(?![一-鿿]{0,6}的)|\A(?:平均)?每(?:[0-9一二三四五六七八九十百千万]|(?:公顷|公斤|平方米|[亩吨户人天年月个台辆头棵株斤])[可能要需多将仅约只])"
)
_ONE_OF_THEM = re.compile("[一二两三四五六七八九十]{1,3}(?:公斤|平方?米|[斤箱个只件瓶袋盒包吨亩台张份])")
"""What has a price, and is no thing itself: 一斤两元."""
_WORDLESS = re.compile(r"\A[\u3400-\u9fffa-z0-9·“”\"—–~-]{2,24}\Z")
_NO_NOUNS = words_of(
    "同比 环比 年均 其中 预计 平均 累计 合计 以及 目前 后续 首批 每年 每月 左右 单价 连补 总共 一共 大约 "
    "几乎 差不多 "
    "一个 一座 一家 一名 一条 连续 持续 同比多 同比少 环比多 环比少 如果 或许 共计 此前 "
    "时候 全球 世界 国内 当地 各地 "
    "今天 明天 昨天 前天 后天 今日 明日 昨日 当天 当日 同期 去年同期 上年同期 "
    "其他 其它 另外 投入 合计派 共派 紧急 重伤 轻伤 受伤 死亡 失踪 遇难 被困 受灾 "
    "因灾 因旱 因病 在建 通车 建成通车 已建成 竣工 完工 受益 惠及 "
    "公司 集团 我市 我省 我县 我区 我国 本市 本省 全市 全省 全县 全国 全区 最多 至多 招生 毕业 结业 "
    "其余 剩余 最终 最后 当场 现场 全台 全港 全岛 全城 全线"
)
_PERIOD = re.compile(
    r"(?:前?[一二三四五六七八九十0-9]{1,4}个?(?:季度|月份?|年)|[上下]半年|全年|连续[0-9一二三四五六七八九十]{1,3}(?:年|个?月|个?季度?|周|天|届)|(?:[上下中]午|凌晨|晚上?|今[早晚]|昨[晚夜])?[0-9]{1,2}[时点](?:[0-9]{1,2}分)?许?)\Z"
)


def subject_before_chinese(
    folded: str, start: int, position: int, *, marked: bool = False, counts: bool = False, named: bool = False
) -> Span | None:
    """What a figure that starts at `position` measures: the subject, or the object, of its clause.

    Args:
        folded: the document's shadow.
        start: where the sentence starts.
        position: where the figure starts, with its comparison.
        marked: whether a comparison or a measure word shows that a noun may stand right before the figure.
        counts: whether things are counted there, and not a measure taken.
        named: whether what stands there is known to be a noun.
    """
    low = max(start, position - 60)
    window = folded[low:position]
    first = clause_start(window)
    if (
        first
        and window[first - 1] in ")）"
        and (window[first:] in _MAKING or strip_rims(window, first, len(window.rstrip())) == (first, first))
    ):
        # 投资（不含农户）同比增长: what stands in brackets belongs to what stands before.
        opening = max(window.rfind("(", 0, first), window.rfind("（", 0, first))
        if opening > 0:
            return subject_before_chinese(
                folded, start, low + opening, marked=True, counts=counts, named=True
            )
    label = _LABEL.search(window) if first == len(window) and window[-1:] in ("：", ":") else None
    if label is not None and _FIGURE_NOUN.search(label["label"]):
        # 最高气温：30℃.
        return Span(low + label.start("label"), low + label.end("label"))
    listed = first
    window, first, parted = without_time(window, first)
    marked = marked or parted
    share = _SHARE.search(window, first)
    if share is not None and not window.startswith("的", share.end()):
        # 投入占收入比例的平均值 is another noun.
        return _shared(window, share, first, low)
    if counts and (_PLACE_HAS.search(window) is not None or _PLACE.fullmatch(window, first) is not None):
        return None
    marked = marked or _goes_on(window, first)
    found = _trim(window, first, low, marked=marked, counts=counts, named=named)
    if found is not None and listed == first == found.start - low and window[first - 1 : first] == "、":
        return _with_list(window, first, low, found)
    return found


def _shared(window: str, share: re.Match[str], first: int, offset: int) -> Span | None:
    """What is shared, where a thing is named, and else what has the share: 产量占全球的三成."""
    name = "whole" if share["whole"] else "inside"
    if share[name] in _WHOLES:
        return _trim(window[: share.start()], first, offset, marked=True, counts=False, named=True)
    whole = _OF_SO_MANY.match(window, *share.span(name))
    return Span(offset + (whole.end() if whole is not None else share.start(name)), offset + share.end(name))


_LONGEST_ITEM = 16
_NO_ITEMS = re.compile("投资|出资|耗|行驶|同比|环比|累计|用时|历时|距|超|约|近|经过|此后")


def _goes_on(window: str, first: int) -> bool:
    """Whether a figure's clause only names a thing and goes on from another: 高铁4.7万公里、普铁2.5万公里."""
    clause = window[first:]
    listed = clause.startswith("其中") or (first > 2 and _FIGURE_BEFORE.search(window, 0, first) is not None)
    if not listed or len(clause) > _LONGEST_ITEM or _NO_ITEMS.search(clause) is not None:
        return False
    return len(clause.removeprefix("其中")) <= 8 or VERBS.search(clause) is None


_FIGURE_BEFORE = re.compile(
    r"[0-9]\s?[百千]?[万亿]?(?:元|人次?|公里|千米|米|吨|公顷|亩|千瓦时?|吉瓦|兆瓦|瓦|家|户|个|台|辆|座|所|件|顶|张|床|名|位|条|头|支|套|份|艘|架|枚|颗|株|棵|间|栋|幢|部|门|项|篇|册|场|次|人|%|倍|天|年)"
    r"[、，,；;]\Z"
)


_ITEM_FIGURE = re.compile(
    r"[一二两三四五六七八九十百千万余多][件座个名家户人辆台条只头间栋艘项所处张份册枚颗][、]"
)


def _with_list(window: str, first: int, low: int, found: Span) -> Span:
    """The nouns before a 、 with the last of them: 交通运输、仓储和邮政业."""
    match = _LIST.search(window, 0, first)
    if match is not None and _ITEM_FIGURE.search(match["list"]):
        # 青铜器六十件、陶器: each item has its own figure.
        return found
    if match is None or VERBS.match(match["list"]) is not None or _CLAUSE.search(match["list"]) is not None:
        return found
    leading = LEADING.match(match["list"])
    start = match.start("list") + (leading.end() if leading is not None else 0)
    start = max(start, window.rfind("的", start, match.end()) + 1)
    return Span(low + start, found.end) if window[start] != "、" else found


def _trim(window: str, first: int, offset: int, *, marked: bool, counts: bool, named: bool) -> Span | None:
    first, last = strip_rims(window, first, len(window.rstrip()))
    stripped = last < len(window.rstrip())
    figure = _FIGURE_END.search(window, first, last)
    if figure is not None:
        # 装机5万千瓦同比增长.
        first, last = strip_rims(window, first, figure.start())
    verb = last_verb(window, first, last)
    if verb is not None and stripped and (verb.start, verb.end) == (first, last) and verb.word in _NOUN_VERBS:
        # 出口增长13%: what grows is the export.
        return Span(offset + first, offset + last)
    if verb is not None and verb.end < last:
        # 实现营业收入 680亿元: the object is what is measured.
        first = verb.end + window.startswith(_ASPECTS, verb.end)
    elif verb is not None:
        first, last = strip_rims(window, first, verb.start)
        if _is_agent(window, first, verb, counts=counts):
            return None
    first = _behind_object_mark(window, first, last)
    if counts and (not stripped or _MOVED.search(window, last) is None):
        for found in _COUNT_VERBS.finditer(window, first, last):
            first = found.end() if found.end() < last else first
    first = _behind_owner(window, _head_start(window, first, last), last)
    words = window[first:last]
    invested = not named and (verb is None or verb.word in _PLANNING) and _BARE_VERBS.search(words)
    placed = not stripped and (words[-1:] in _PLACE_ENDS or (verb is None and words[-2:] in OPENING))
    # 以24%的年复合增长率扩展至1310亿元: that noun has its own figure.
    taken = window.endswith("%的", 0, first)
    if placed or taken or (invested and _MOVES.search(window, last) is None) or _is_no_thing(words):
        return None
    shown = stripped or verb is not None or (marked and len(words) <= 16)
    plain = words.isascii() and not (stripped and words.isalpha() and len(words) > 2)
    if not (shown or _FIGURE_NOUN.search(words)) or _WORDLESS.match(words) is None or plain:
        return None
    return Span(offset + first, offset + last)


def _is_agent(window: str, first: int, verb: Verb, *, counts: bool) -> bool:
    """Whether the subject of a verb right before a figure acts: 公司支付5亿元, 村民种下了9棵."""
    if verb.plain and verb.word not in _BEFALLING:
        return True
    if counts:
        return window.startswith("了", verb.end) or verb.word in _CATCHING
    return verb.word in _PAYING and _FIGURE_NOUN.search(window, first, verb.start) is None


def _behind_owner(window: str, first: int, last: int) -> int:
    """Where what is measured begins behind those that have it: 350家公司净利润."""
    many = _SO_MANY.match(window, first, last)
    owner = noun_at(window, many.end(), last, many[0][-1]) if many is not None else None
    return owner.end if owner is not None and last - owner.end > 1 else first


def _is_no_thing(words: str) -> bool:
    """Whether words name no thing: a clause, a time, an act, a count."""
    return bool(
        _SO_MANY.search(words)
        or _ONE_OF_THEM.fullmatch(words)
        or words in _NO_NOUNS
        or _PERIOD.match(words)
        or (words[-1:] in tuple(NO_ENDS) and not words.endswith(_PLACES))
        or words[-1:] in PAIRING
        or _CHANGES_FROM.search(words)
        or _CLAUSE.search(words)
        or _ACTS_END.search(words)
    )


_ASPECTS = ("了", "着")
"""What stands between a verb and its object: 卖掉了渔灯."""
_FIGURE_END = re.compile(
    r"(?<=[\u3400-\u9fff])(?<![由从自])(?:达|约|为)?[0-9]{1,9}(?:\.[0-9]{1,4})?[百千]?[万亿]?(?:元|人次?|公里|吨|千瓦时?|吉瓦|兆瓦|亩|公顷|平方米|家|户|辆|台)\Z"
)
_MOVED = re.compile("[升降增减涨跌回]")
"""What makes 新增 before it part of a name: 新增病例降至, but 新增航线6条."""
_PLACE_ENDS = frozenset("市县省州")
"""What ends a place, which has things and is none: 其中甲市530例."""
_PLANNING = frozenset({"计划", "要求", "安排"})
"""Verbs behind which 投资 is another: 计划投资3亿元."""
_PAYING = words_of(
    "动用 支付 投入 募集 筹集 筹措 追加 拨付 下达 下拨 划拨 垫付 偿还 捐赠 捐出 补发 退还 返还 赔付 "
    "缴纳 缴付 赔偿 购入 收购 卖出 售出 获得 获 收到 借入 提供 取得 发放 给予 补贴 宣派 派发 预付 领取 "
    "收取 签订 签署 采购 购买 流转"
)
"""What somebody does with money or land, before the figure of it."""
_CATCHING = words_of(
    "抓获 抓捕 逮捕 拘捕 刑拘 拘留 查获 破获 侦破 打掉 捣毁 救出 派出 出动 招募 招收 招聘 录用 聘请 聘用 "
    "选派 派遣 选聘"
)
"""What somebody does with those counted behind it: 警方抓获12人."""
_BEFALLING = words_of(
    "身亡 丧生 遇害 去世 辞世 离世 病逝 病故 溺亡 猝死 离去 落网 落户 落马 到达 抵达 "
    "起降 离开 进入 退出 涌入 流入 晋级 获胜 当选 遇袭 受阻 被捕 获刑 入狱"
)
"""What happens to its subject, or what that does alone: 矿工遇害3人."""
_NOUN_VERBS = frozenset({"出口", "进口", "销售", "生产", "采购", "运输"})


def _behind_object_mark(window: str, first: int, last: int) -> int:
    """Where the object begins behind 把, or behind 将 and 使 before a verb of change: 央行将利率下调."""
    mark = window.rfind("把", first, last)
    if mark < 0 and last < len(window.rstrip()):
        found = _OBJECT_MARK.search(window, first, last)
        mark = found.start() if found is not None else -1
    return mark + 1 if mark >= 0 else first


_OBJECT_MARK = re.compile(
    "(?:(?<![即必终])将(?![来领军士官])|(?<![大天行即促驱致假])使(?![用得者馆命]))(?=[一-鿿]{2})"
)
_ACTS_END = re.compile(
    r"(?:计算|测算|核算|估算|[年月日]产|每[一-鿿]|造成|导致|引发|酿成|致|共有|仍有|尚有|还有|降价|涨价|提价|增收|加薪|减薪|降薪|减排|降息|加息|降准|减负|办起|卖|裁员|减产|增产|扩产|[高多超]出|[高低快慢优]于|(?<!渔)获|[输赢]|[筹跑挣赚]|克扣|(?<=[一二三四五六七八九十]起)涉案|[能要会就仅只]接|[以凭]|一行|求职|入场|出游|[出进上下过回起]来|[出进上下过回]去|一[个支家座条艘所])\Z"
)
"""What ends no name of a thing: 台风造成23人."""


def _head_start(window: str, first: int, last: int) -> int:
    """Where a phrase begins behind its 的, or behind a list of places."""
    whole = (
        _OF_WHOLE.match(window, first, last) if window.startswith("的", last) or last == len(window) else None
    )
    if whole is not None:
        return whole.end()
    of = window.rfind("的", first, last)
    if of >= 0 and (window[of - 1] != "中" or window.startswith(("占比", "比重", "份额"), of + 1)):
        first = of + 1
    summed = _SUMMED.search(window, first, last) or _THRESHOLD.match(window, first, last)
    if summed is not None:
        first = summed.end()
    towards = _TOWARDS.search(window, first, last)
    return towards.end() if towards is not None else first
