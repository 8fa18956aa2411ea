"""What a Chinese figure counts behind it: 37家企业 counts 企业, 48%的选民 选民."""

from __future__ import annotations

import re

from generator.analysis.quantities.heads_chinese import head_end
from generator.analysis.quantities.verbs_chinese import OPENING
from generator.analysis.words.chinese_verbs import verbs_in
from generator.model import Span

MEASURE = re.compile(
    r"\s?(?P<measure>人次|标准?箱|包(?![括含装裹子头机车产干办])|剂次|车次|航次|场次|班次|家次|户次|件次|批次|例次|省区市?|市州|州市|县市区|县[市区]|[辆架艘台]次|台套|公里|平方米|案(?![件例情由卷子头板底发值])|家(?!庭|长[们说的，]|属|电(?![网力信商站厂子视动气池])|具|禽|畜|政(?!府)|园)|个|项|件|名|人(?!口(?![头腔罩袋述供试红]))|位|台(?!湾|北(?![斗京方]))|辆|座|条|所|种|艘|架|套|款|支|只|户|篇|次(?!产业)|份|颗|枚|例|株|处"
    r"|部(?![门委分])|门|列|间|栋|档|檔|张|册|本|场|届(?!时|[一二三四五六七八九十0-9]{1,3}[次中]|全[国会]|人大|政协|中央|[省市县]委)|批|道|片|幅|首|头|匹|棵|根|盏|宗|起|组|队|类|轮(?![车椅胎船驱毂岗番换]|流(?!行))|趟|班|单|笔|桶|箱|袋|瓶|盒|吨级|剂|床|粒|尾|羽|幢|顶(?![级部层尖多住峰])|针(?![对灸织])|席(?![位卷])|票(?![房价据务])|块(?!多?钱)|层(?![级面次])|手(?![机术里中段工])|股(?![权东票份价市])|面(?![积对临向世前议包八])|球(?![队员迷场星类])|口(?![岸感碑径号])|字(?![样符典体母])|页(?![面岩])|封(?![锁闭顶面城控关])|桩(?![基])|串(?![联通])|杯(?![子葛])|碗|双(?![方向边语层月周轨碳一创重休赢积控减管胞])|桌|罐|捆|扇|遍|集(?![团中合体结聚成群装散约采资训市料])|曲|阵(?![线营容地])|餐|则(?![是为要会可将能必需应不无有在认表称说指由因从])|丛|枝|具(?![有体备])|副(?![总主市省县局部处校院书会司食业作]|董)|拨(?![款付打通备])|点(?![半钟整分名评出击燃亮心火球赞])|节(?![点约能目日省假奏制余]))"
    r"(?=(?P<other>[（(][一-鿿]{1,2}(?:[、，][一-鿿]{1,2}){0,2}[）)])?)"
    r"(?![半多][月小年星]|百分点|月(?![饼球亮])|星期|小时|世纪)"
)
_RUN = re.compile(r"(?:[\u3400-\u9fffa-z0-9·-]|(?<=[0-9])[.](?=[0-9])){1,24}")
_NTH = re.compile(
    r"(?:届(?:[省市县区州]?(?:人民代表大会|人大|政协|[省市县区]?委|党代会|[团妇工职]代会|(?:中央|全国)?委员会|理事会|董事会)(?:常委会)?)?|全国人大|全国政协)"
    r"[一二三四五六七八九十0-9]{1,3}\Z"
)
# What cannot stand inside the noun phrase behind a number: it ends there.
_STOP = re.compile(
    r"在[校读](?![生学大研博硕本])|不同程度|预计|\A待[一-鿿]{1,3}\Z|(?<=村)集体(?=经济(?!组织|合作|联合)|年?收入|经营)|(?<=[一-鿿]{2})(?:亏损|盈利)(?![面额企能水模率点])|有(?=[0-9一二两三四五六七八九十])|\A[卖涨跌炒][到至]|(?!被(?:调查|访|执行|保险|申请|监护|采访|抚养|扶养|害)[者人])(?!(?<=[级級])及?以上)(?!(?<=[级級]及)以上|被告人|(?<=植)被)[的了是与及之将被已以其都共均满或把于至也则未，]|就(?![业职医诊读学餐])|可以|可(?=[将把在用于])|能(?=[把在将够])|(?<![可功性智产节动势潜效职])能(?=[挣赚卖收])|报告(?=了)|前来|赶来|相继|合共|合计|受惠|[上下]半年|[今去明]年|自行|创[下造]|处(?=[于在])|突然|有序|顺利|[去来看用]过|在(?![线校职])|和(?![平谐])|(?<![高平中初])等(?![级待])|(?<!自)由"
    r"|\A[中里内](?=[有竟只仅就最，])|集中(?!隔离|供[水暖养热]|度|连片|居住|安置)|给(?![予水排付料])|(?<!针)对(?![象口华外内])|(?<![行作])为|(?<![方导])向(?!导)|从(?!业)"
    r"|整建制|(?<!\A)成功(?![案经率企人者])|推进(?![器办会组剂])|\A转移(?!支付)|实施(?![方细])|投资(?=突破|超|达|逾|约|新台|[0-9])|转型(?!期)|开放|偏[高低大小多少]|较[高低大小多少]|免除|免费|享受|领取|超[过出]|突破|高于|低于|不足(?=[0-9一-十])"
    r"|纳入|改[造建](?=[为成])|反对|赞成|弃权|有待|否决(?!权)|完毕|统计(?=完)|参加|参与|签约|入驻|签署|运行|投产|投入|建成|实现|完成|出席|召开|举行|获得|来自|毕业(?!生)|组成|接受|分布|覆盖|达到"
    r"|增长(?!点|极)|下降|增加|减少|进一步|发展(?=良好|顺利|迅速|较快|平稳|[到至成为])|(?<!\A)(?:增幅|增速|降幅|涨幅|跌幅|房价|营收|净利润?|市值|股价|业绩(?!说明)|产值|同比|环比)|(?<!\A)生产(?=实现|保持|平稳|[增下])|(?<!\A)用[电水气](?=\Z|需)|发放|捐赠|考虑|办起|开起|盖起|用上|住上|抱团|增收|致富|打工|务工|参保(?!人)|返乡|相撞|碰撞|追尾|起火|爆炸|沉没|坠毁|侧翻|搁浅|脱轨|发布(?!会)|表示|同意|支持(?![率者])|通过|搬迁|受益|全部|登陆|上市(?![公车企银房药券险酒])|开工|启动|成立|到场|采访|率先|同步|正式|陆续|先后"
    r"|下调|上调|进入|使用|涨停|跌停|\A(?:上涨|下跌|涨|跌)|负责|提出|提供|审议|累计|有望|认为|报名|失踪|死亡|受伤|入选|获批|落地|倒闭|关闭|停产|抵达|涉及"
    r"|跑完|组织|开展|出台|编制|加入|(?<!\A)受访|规模|(?<![级級])(?<![级級]及)以上|以下|左右|上下|选择|或将|或许|可能|每[周年天月日]|没(?:有|[来去到能])|存在|面临|无法|不[足到再会能愿想敢得是]"
    r"|(?<=[\u3400-\u9fff])(?<![大高初集期其当])中(?![心国学小年医药央部东游介枢等产转型继标长层文外方期级队共欧美俄日英法韩印德非])|(?<!驾)驶|开往|(?<=村)(?:连片|抱团|联合|共同|统一)(?=[种发经开流])|前往|奔赴|出海|返[航回]|靠泊|停[泊靠]"
    r"|来到|走进|走上|去往|去了|休学|离职|退休(?![工金人教干职老])|辞职|遇难|获救|失联|确诊|住院|出院|考上|靠(?![垫山背])|发生|出现|遭遇|进水|受损|倒塌|受灾(?![户民群区面人])|停[电水工]|愿意|希望|仍|正(?![规式常品版])|还(?!款)|曾|从未|拒绝|放弃|转[向为]|需要|位于|使用|退出|表态|计划|打算|觉得|担心|来源|依靠|依赖|首次|再次|因(?![素子])|赶赴|进驻|奔赴|驰援|分处|实证|抽水|排涝|清理|受困|撤离|疏散|上岗|入学|发言|死于|紧急|获(?![奖益])|得(?![主力分])|需(?!求)"
    r"|(?<=[\u3400-\u9fff])(?:[昨今][天日晚早]|日前|近日|目前|当[天晚](?!的)|那[里边]|这[里边]|签订|披露|公布|宣布|报告了|观看|观赏|共同|一起|做(?:[了出到完好]|\Z))"
    r"|(?<=[一-鿿]{2})后(?![台勤备卫续端期代方人面院置])|(?<![模虚])拟(?![建态合人真定])|(?<=[\u3400-\u9fff]{2})[人户]均|让(?![利步])|响应(?![速时])|决定(?![权书性])|\A(?:情况|伤势|(?:严重|部分|完全|一般|轻微)[损受倒])|缓缓|渐渐|慢慢|静静|默默|悄悄|频频|匆匆|紧紧|连连|并(?!网[一-鿿]{2}|[发购联轨排])|\A(?:再[创度]|最[高低多少大小])|分别|肯定|结束|重联|参赛|如期|脱贫|摘帽|夺冠|亮相|途[经径]|整改|起诉|投递|留在|住进|送医|送往|接种(?![者点率])|复工|聚集|集结|参战|回国|展开|进行|作为|作出|做出"
)
_ACTING = re.compile(
    r"[一-鿿]{0,4}?(?:回收|新建|在建|拟建|已建|停运|受灾(?![户民群区面人])|闲置|空置|待售|待建|运行|运营|开放|登记|注册|参加|参与|受访|滞留|受伤|遇难|失踪"
    r"|建设|获奖|入选|出租|出售|改造|修复|关闭|停产|退役|报废|就读|工作|居住|停放|使用|签约|申报|公布|发现|保存|保护|需要|提供|组成|相关|不同|重要|全新|废弃|老旧|现有|原有|以上|左右)的(?=[一-鿿]{2})"
)
"""What a thing does or is, before its name: 8000个闲置的车位."""
_BEING = re.compile(
    r"(?:受[损灾困惠伤访邀聘阻害]|获[奖批救]|参[赛展会与加训演评]|[在续新]建|在[校职岗读编逃线]|停产|入[选围驻]|返乡|涉[案及事]|被[困埋毁害]|遇[难险害]|滞留|失[踪业联]|报名|登记|上榜|中标|签约|离职|退役|退休|下岗|就业|接种|确诊|住院)(?=[一-鿿]{2})"
)
"""What those counted are or do, right before their name: 8座受损水库."""
_PLACED = frozenset("省市州县")
"""What measure words begin with that are places themselves."""
_COMING = frozenset({"人", "人次"})
_OFTEN = frozenset({"人", "人次", "次", "场", "遍", "轮", "届", "票"})
"""What counts those who come, or how often they do: 12人参加的会议 counts no meetings."""
_TIMES = frozenset({"次", "趟", "遍"})
_GETTING = re.compile("[一-鿿]{1,2}[到了着]")
"""What is done so often, and no thing: 三次跑到省城."""
_SAID = re.compile(r"(?![是为在已被就也都仍将会])[一-鿿]{2,12}的(?=[一-鿿]{2})")
"""A clause before its noun: 3名来自山区的学生."""
_NEXT_FIGURE = re.compile(
    r"[0-9.]{1,9}[百千]?[万亿]?[多余]?(?:[个名人家户座间台辆件项条栋只头次元吨亩球场枚起例宗位批]|公[里斤顷]|%)"
)
"""A figure of something else, behind the noun: 55个乡镇126万人."""
_ONLY_FIGURE = re.compile(r"[0-9]{1,9}[一-鿿]{1,2}\Z")
"""Another figure, and nothing else: 42条108班."""
_COUNTRY = re.compile(
    "(?:国家(?!重要|公园|地质|地理|级|标准|重点|实验|队|机关|中心|和地区|元首|领导|项目|基地|湿地|森林|工程|战略|实验)"
    "|省份|地市|城市(?![更轨群化建管公规社居交道副])|乡镇(?![卫企街]))(?=[\u3400-\u9fff])"
)
"""A noun that ends the phrase which it begins: 8个国家装机超过1吉瓦."""
_SINGLE = re.compile(
    "[省市县区国村镇乡州岛湖井球鸟信鱼牛羊猪鸡鸭鹅树船车马蛇鲸狗猫书画诗歌房楼桥路田药水酒茶米油煤题花草地厂校院店站馆鞋衣裤帽袜碗筷锅椅桌床窗墙灯伞刀枪琴脸手脚眼耳牙骨肉菜饭面饼糖盐果桃梨枣瓜豆麦棉布纸笔票箱瓶虾蟹兔猴虎钱铜钴铝钢铁锂镍锌铅锡金银铂钛钨硅氢氨醇碱酸煤粮稻米菇笋薯藕]"
)
"""Nouns of one character."""
_ADJECTIVE = re.compile(
    r"[一-鿿]{2,6}(?:类型?|迥异|各异|不一|齐全)的(?=[一-鿿])|[一-鿿]{0,6}(?:较为?|比较|最为?|十分|非常|极为?|很)[一-鿿]{1,4}的(?=[一-鿿])"
)
"""What is said of a noun before it: 58个积水较为严重的村庄."""
_RATED = re.compile(r"[一-鿿]{1,8}[0-9.]{1,6}[百千]?[万亿]?[一-鿿%]{1,4}的(?=[一-鿿])")
"""What one of the things measures: 45台单机容量8兆瓦的机组."""
_QUOTED = re.compile(r'["“「][\u3400-\u9fffa-z0-9]{1,10}["”」](?=[\u3400-\u9fff])')
"""A name before its noun: “一带一路”共建国家."""
_OF = re.compile(r"的(?![是确有])")
_GROWN = re.compile(
    r"(?:增长|下降|增加|减少)(?:[率幅速额量](?![0-9约近超了至到为])|(?![0-9约近超了至到为幅额量速率百]))"
)
"""A change that is a noun behind 的."""
_NO_THINGS = re.compile(
    r"大关|关口|附近|维护|确立|自信|意识|服从|务必|结合|统筹|坚持|全面|毫不|基础上|历史新[高低]|新[高低](?!区)|高位|低位|水平(?!面)|纪录|关口|目标(?=[，。；、]|\Z)|(?:高峰|稳定|正常|较[高低大]|平均)?(?:状态|态势|水准)|规模(?=[，。；、]|\Z)|速度(?=[，。；、]|\Z)|位置|历史最|峰值|上限|下限|区间"
)
_LEADS_SHARE = "，。；：、？！,;:?!（(“「\n 有约近超逾"
"""What stands before a share that begins its clause, or its object."""
_ROOMS = ("高中", "初中", "一中", "二中", "房间", "车间", "空间", "时间")
"""Nouns that end as what says where something is."""
NO_ENDS = "下中上后里间内前外"
_LONG_HEADS = ("项目", "企业", "机构", "基地", "园区", "平台", "工程", "岗位", "设备", "中心", "试点", "场所")
"""Nouns that end a long phrase: 200个工业经济新增长点项目."""


def count_chinese(folded: str, position: int, end: int) -> tuple[int, Span | None, str | None] | None:
    """Reads a Chinese measure word with its noun.

    Args:
        folded: the document's shadow.
        position: where the number ends.
        end: where the sentence ends.

    Returns:
        Where the measure word ends, the noun phrase, and the measure word; None where there is none.
    """
    if folded[position : position + 2].isascii():
        return None
    match = MEASURE.match(folded, position, end)
    # 十二届五次会议 is the fifth of its meetings, not five.
    if match is None or (match["measure"] == "次" and _NTH.search(folded, max(0, position - 16), position)):
        return None
    after, measure = match.end(), match["measure"]
    if measure[0] in _PLACED:
        # 3省区受旱面积: what stands behind is theirs.
        return after, None, measure
    counted = noun_at(folded, match.end("other") if match["other"] else after, end, measure)
    return after, counted, measure


def noun_at(folded: str, position: int, end: int, measure: str = "") -> Span | None:
    """The noun phrase that starts here, up to a verb, a particle or the end of its clause.

    Args:
        folded: the document's shadow.
        position: where the phrase starts.
        end: where the sentence ends.
        measure: the measure word before it, where one tells what sort of thing is counted.
    """
    led = _led_by(folded, position, end, measure)
    if led is not None:
        behind = noun_at(folded, *led)
        return Span(position, behind.end) if behind is not None else None
    adjective = _ADJECTIVE.match(folded, position, end) or _RATED.match(folded, position, end)
    run = _RUN.match(folded, adjective.end() if adjective is not None else position, end)
    if (
        run is None
        or _NO_THINGS.match(run[0])
        or _ONLY_FIGURE.match(run[0])
        or (measure in _TIMES and _GETTING.match(run[0]))
    ):
        return None
    length, closed = _noun_length(run[0])
    # 出场20次打入12球: a verb with a figure of its own.
    acting = measure in _OFTEN and run[0][length : length + 1].isdigit()
    if measure and "的" in run[0][2:14] and (behind_clause := _clause_before(run[0], measure, length)):
        return noun_at(folded, run.start() + behind_clause, end)
    head = head_end(run[0][:length], measure) if length > 1 else 0
    if acting or (head == 0 and measure in _COMING and run[0][length - 1] not in "团队组班"):
        # 5万人次参观, 3人留下: they come and go, and nothing is named.
        return None
    if head > 1:
        return Span(run.start(), run.start() + head)
    # 10个人, but 3个人账户.
    single = length == 1 and (_SINGLE.match(run[0]) is not None or (run[0][0] == "人" and measure == "个"))
    # Long runs without any such sign are more often a clause than a noun.
    long = not closed and length > (14 if run[0].endswith(_LONG_HEADS) else 10)
    ends = run[0][:length]
    unclear = length < 2 or long or (ends[-1] in NO_ENDS and not ends.endswith(_ROOMS))
    return Span(run.start(), run.start() + length) if single or not unclear else None


def _clause_before(words: str, measure: str, length: int) -> int:
    """Where the noun begins behind a clause that tells of it; 0 where there is none."""
    if measure in _COMING and words.startswith(("以上", "以下", "左右")):
        # 50人以上的企业: the firm is no 50.
        return 0
    clause = _SAID.match(words) if length == 0 and measure not in _OFTEN else None
    # 8000个闲置的车位.
    clause = clause or _ACTING.match(words)
    return clause.end() if clause is not None else 0


def _noun_length(words: str) -> tuple[int, bool]:
    """How far a noun phrase reaches, and whether something that it cannot hold stands behind it."""
    stop = _STOP.search(words)
    length = stop.start() if stop is not None else len(words)
    verbs = verbs_in(words, 0, min(length + 1, len(words)))
    if verbs:
        length = min(length, verbs[0].start)
    closed = length < len(words)
    if stop is not None and stop[0] == "了" and length == stop.start() > len("法条规"):
        # 9个法条规定了罚金: before 了 stands a verb.
        length -= 2
    figure = _NEXT_FIGURE.search(words, 0, length)
    if figure is not None:
        # 39个厂输送专业人才近4000人: what stands between is a clause of its own.
        places = (place for place in range(1, figure.start() - 3) if words[place : place + 2] in OPENING)
        length = next(places, figure.start())
    if _COUNTRY.match(words):
        length = len("国家")
    if length > 2 and words[length - 1] in NO_ENDS and not words[:length].endswith(_ROOMS):
        length -= 1
    if length > 2 and words[length - 1] == "当" and words[length : length + 1] == "中":
        # 确诊病例当中.
        length -= 1
    return length, closed


def _led_by(folded: str, position: int, end: int, measure: str) -> tuple[int, int, str] | None:
    """Where a noun goes on behind a quoted name, or behind what its things are: 8座受损水库."""
    quoted = _QUOTED.match(folded, position, end)
    if quoted is not None:
        return quoted.end(), end, ""
    being = _BEING.match(folded, position, end) if measure else None
    return (being.end(), end, measure) if being is not None else None


def phrase_after_de(folded: str, position: int, end: int) -> Span | None:
    """What a figure is of: the noun behind its 的."""
    match = _OF.match(folded, position, end)
    noun = noun_at(folded, match.end(), end) if match is not None else None
    grown = _GROWN.match(folded, noun.end, end) if noun is not None else None
    # 26%的工业增长 is of the growth.
    return Span(noun.start, grown.end()) if noun is not None and grown is not None else noun


_FUND = re.compile(
    r"[\u3400-\u9fffa-z0-9]{0,8}?(?:投资(?![于建到了入在者额])|资金|基金|贷款|债券|国债|补贴|补助|奖补|津贴|补偿金|奖金|奖励|订单|合同|融资|消费券|红包|信贷|专项|额度|经费|预算(?:额度)?|预备金|准备金|公积金|善款|款项|赔款|罚[款锾金]|存款|拨款|学费|租金|押金|定金|保证金|佣金|违约金|股息|红利|缺口(?=[，。；、]|\Z)|(?:工程|建设|研发|医疗|管理|服务|维修|改造)费用?)|(?:年)?(?:营收|市值|净利润|成交额|销售额|产值)(?=[稳位居排领摘创成登])"
)


def fund_behind(folded: str, position: int, end: int) -> Span | None:
    """What money is right behind its amount: 50亿元风险补偿资金."""
    position += 2 * folded.startswith("给予", position)
    match = _FUND.match(folded, position, end)
    if match is None or _STOP.search(match[0]) is not None:
        return None
    return Span(position, match.end())


_THING = re.compile(
    r"(?![一二两三四五六七八九十百千万]{1,4}[元块角毛]|同比|环比|提[升高][至到了]|扩[大展][至到了]|恢复[至到]|过[来去]|[出进下上起回]来|[一二两三四五六七八九十每][个条处座站名只辆]|种植(?![面基园户])|播种|栽种|开展|用于|投入|高(?![标速校端])|长(?!途)|深(?!海)|大(?![米豆蒜型桥棚])"
    r"|[较比以左上到至后前内外处远宽厚重的和与及每为是占创增减升涨跌、]|降(?![雨水])|距离|范围|规模|水平|目标)[\u3400-\u9fff]"
)


def measured_behind(folded: str, position: int, end: int) -> Span | None:
    """What a Chinese measure is of, right behind it: 3万亩水稻, 5万吨大米.

    Args:
        folded: the document's shadow.
        position: where the unit ends, with its comparison.
        end: where the sentence ends.
    """
    if folded[position - 1] == "内":
        # 二百米内禁止停车 says where.
        return None
    if folded.startswith(_EXTENDING, position):
        # 3公里长的堤坝.
        return noun_at(folded, position + 2, end)
    # 15万吨级泊位.
    position += folded.startswith("级", position)
    return noun_at(folded, position, end) if _THING.match(folded, position, end) is not None else None


_EXTENDING = ("长的", "高的", "宽的", "深的", "厚的", "重的")
_HOLDING = re.compile("股[权份]|权益|表决权|投票权")
"""What is held by shares: 甲公司51%股权."""


def share_of(folded: str, start: int, first: int, position: int, end: int) -> Span | None:
    """What a share at the head of its clause is of: the noun right behind it, as in 超六成受访者.

    Args:
        folded: the document's shadow.
        start: where the sentence starts.
        first: where the share starts, with its comparison.
        position: where it ends, with its comparison.
        end: where the sentence ends.
    """
    held = _HOLDING.match(folded, position, end)
    if held is not None:
        return Span(*held.span())
    leads = first == start or folded[first - 1] in _LEADS_SHARE
    return noun_at(folded, position, end) if leads else None
