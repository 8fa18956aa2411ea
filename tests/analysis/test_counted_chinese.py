"""What a Chinese figure counts: where its noun ends before a verb, and begins behind one."""

from __future__ import annotations

import pytest

from generator.analysis.quantities.finding import find_quantities
from generator.analysis.words.chinese_verbs import verbs_in
from generator.folding import fold

BEHIND = [
    ("台风中12间船屋仓库严重损坏。", "船屋仓库"),
    ("台风中12栋集合住宅补助上限提高。", "集合住宅"),
    ("港口有12名渔工帮他卸货。", "渔工"),
    ("县里向20名受惠渔民送去鱼苗。", "受惠渔民"),
    ("县里对8座受损码头加固。", "受损码头加固"),
    ("两国的3个省份采取措施。", "省份"),
    ("他连续取得3个冠军。", "冠军"),
    ("全县有55个渔村126万人。", "渔村"),
    ("港口来了6名来自山区的学员。", "学员"),
    ("12人参加的会议开了一天。", ""),
    ("全省3个渔港后续工程。", "渔港后续工程"),
    ("港口有5艘渔船拟报废。", "渔船"),
    ("12名被告人分别获刑。", "被告人"),
    ("尚有3条草案有待通过。", "草案"),
    ("船上有12间功能迥异的房间。", "房间"),
    ("全省认定58处国家重要湿地。", "国家重要湿地"),
    ("全省建成12处湿地类型的保护区。", "保护区"),
    ("渔运航线增至42条108班。", "渔运航线"),
    ("县里建成5个集中隔离渔场。", "集中隔离渔场"),
    ("另有16例是此前被通报人员的跟进信息。", ""),
    ("渔会主席得到42%的支持率。", "支持率"),
    ("92%的选票统计完毕。", "选票"),
    ("提案以2票弃权的结果通过。", ""),
    ("县里留出200亿元特别预算额度。", "特别预算额度"),
    ("港口招来12名毕业生。", "毕业生"),
    ("台风使4个渔村受灾人口271.1万人。", "渔村受灾人口"),
    ("他走下12米长的栈道缓缓前行。", "栈道"),
    ("另有14间严重损坏。", ""),
    ("全县14户渔民成功转产。", "渔民"),
    ("一个300人的小渔村通了车。", ""),
    ("他管着一支300人的船队。", ""),
    ("县里50人以上的船厂都已复工。", ""),
    ("全县新增300个左右的岗位。", "岗位"),
]
BEFORE = [
    ("渔民采收鲜藻，采收海带14吨。", "海带"),
    ("铲除水草共计332株。", "水草"),
    ("全县新发展网箱3800口。", "网箱"),
    ("全年加工产值增长14%。", "加工产值"),
    ("建设周期达14个月。", "建设周期"),
    ("养殖大户14户。", "养殖大户"),
    ("烧毁面积14亩。", "烧毁面积"),
    ("水警共拘捕14人。", ""),
    ("台风造成14人受伤。", ""),
    ("紧急转移安置14人。", ""),
    ("渔业船员身亡14人。", "渔业船员"),
    ("起获渔网14张。", "渔网"),
    ("累计追踪到渔船14艘。", "渔船"),
    ("全县渔户由14户发展到20户。", "渔户"),
    ("估计市值约14万元。", "市值"),
    ("与同期平均水平相比高出9个百分点。", ""),
    ("渔户人均增收900元。", ""),
    ("GDP增长5%。", "GDP"),
    ("渔船5艘、冰柜14张、渔灯20盏。", "渔船"),
    ("三元前驱体出货量达14吨。", "三元前驱体出货量"),
    ("6个渔村人均收入14万元。", "渔村"),
    ("县里卖掉了渔灯14盏。", "渔灯"),
    ("渔会主席一行14人到访。", ""),
    ("老船长中午能跑14单。", ""),
    ("连缴纳的保险费都要克扣14%。", ""),
    ("渔政侦破一起涉案14万元渔案。", ""),
    ("渔港单日泊船量已恢复至14艘次以上。", "渔港单日泊船量"),
    ("渔政机场共保障航班14架次。", "航班"),
    ("渔政航班起降14架次。", "渔政航班"),
    ("全县恢复海岸植被14公顷。", "海岸植被"),
    ("渔会网站共通报违规渔船14艘。", "违规渔船"),
    ("县里新开工渔港14座。", "渔港"),
    ("增速高出全省14个百分点。", ""),
    ("县级渔政则至少14人。", "县级渔政"),
    ("发现不合格渔网14张。", "不合格渔网"),
    ("老渔会主席获超过14票。", ""),
    ("老船长以14票获胜。", ""),
    ("渔会明年将拨补养老基金14亿元。", ""),
    ("全县渔业运输运量较上年成长14%。", "渔业运输运量"),
    ("全年来岛游客也达14万人次。", "来岛游客"),
    ("渔企在上一轮融资中筹约14亿元。", ""),
    ("全县渔业公司增加冷库容量14个。", "冷库容量"),
    ("这次渔展参展商户14户。", "渔展参展商户"),
    ("直接经济损失14万元。", "直接经济损失"),
    ("台风中因灾倒损渔屋14间。", "渔屋"),
    ("渔网的直径可以达到14厘米。", "直径"),
    ("游客出游达14万人次。", ""),
    ("占到渔民总人数的14%。", "渔民总人数"),
    ("渔获占全球比重达到14%。", "渔获"),
    ("渔业产值占GDP比重约14%。", "渔业产值"),
    ("渔业投入在GDP中的占比为14%。", "渔业投入"),
    ("渔票票价改为14元。", "渔票票价"),
    ("渔税削减14%。", "渔税"),
    ("村里织就14张渔网。", "渔网"),
    ("渔船赋能14次。", ""),
    ("渔案告破14起。", ""),
    ("全县船位共成交14个。", "船位"),
    ("全县开通运营渔运航线14条。", "渔运航线"),
    ("鲜藻亩产能够达14公斤。", "鲜藻亩产"),
    ("受训船员的事故几率低14%。", "事故几率"),
    ("她从渔民手里收过来14亩。", ""),
    ("渔获与上年同期相比下降14%。", "渔获"),
]


def counted(sentence: str) -> list[str]:
    """What each figure of a sentence counts."""
    found = find_quantities(sentence, fold(sentence), 0, len(sentence))
    return [sentence[each.counted.start : each.counted.end] if each.counted else "" for each in found]


@pytest.mark.parametrize(("sentence", "noun"), BEHIND)
def test_the_noun_behind_a_measure_word_ends_before_its_verb(sentence: str, noun: str) -> None:
    """What a thing does, or another figure, is no part of its name."""
    assert counted(sentence)[0] == noun


@pytest.mark.parametrize(("sentence", "noun"), BEFORE)
def test_the_noun_before_a_figure_begins_behind_its_verb(sentence: str, noun: str) -> None:
    """An object is told from its verb; who acts is not counted, nor is a mere act."""
    assert counted(sentence)[0] == noun


def test_a_figure_in_a_later_clause_counts_nothing_of_an_earlier_one() -> None:
    """Commas of both scripts close a clause."""
    assert counted("全县网箱面积5万亩,4000余亩已见效。") == ["网箱面积", ""]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("渔船采取措施", ["采取"]),
        ("单位制造成本", []),
        ("股份持有者", []),
        ("船队正在离开", ["正在", "离开"]),
    ],
)
def test_verbs_that_are_part_of_a_noun_are_none(words: str, found: list[str]) -> None:
    """Two characters that make a verb may belong to the words around them."""
    assert [words[verb.start : verb.end] for verb in verbs_in(words, 0, len(words))] == found
