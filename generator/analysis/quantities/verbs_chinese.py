"""Where the verb of a Chinese clause stands, before what a figure measures: 实现营业收入680亿元."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.analysis.words.chinese_verbs import verbs_in
from generator.analysis.words.word_sets import words_of

_NAMING = (
    r"(?![量额值率价力商方者能数]|地(?![区方下铁])|总?收入|会(?!员)|活动|信息|资金|收入|支出|增[速幅]|单价|均价"
    r"|规模(?!以上)|面积|人口|总[值额量])"
)
"""What stands behind no verb: with it, the two are a noun, as 烧毁面积."""
_NO_NAME = re.compile(_NAMING)
VERBS = re.compile(
    r"(?:(?=[扣拦止破侦打捣收查刑抓检起截劝救治诊筛铺敷架安搭加拓硬翻整拆腾征平复选派聘资表评遴颁承兑增减回认斩推放创拍录编移栽补采饲屠疏装揽化调抽约立审下召吊注取清解寻捐吸容租售发])(?:扣押|拦截|止付|破获|侦破|打掉|捣毁|收缴|查扣|刑拘|抓捕|检获|起获|截获|劝阻|救治|治愈(?!出院)|诊治|筛查|铺设|敷设|架设|安装|搭建|加装|拓宽|硬化|翻新|整修|拆迁|腾退|征收|平整|复垦|选派|派遣|聘请|聘用|选聘|资助|表彰|评出|遴选|颁发|承保|兑付|增持|减持|回购|认购|增发|斩获|推出|放映|创作|拍摄|录制|编制|移栽|栽植|补植|收割|采摘|放流|饲养|屠宰|增开|疏运|承运|装卸|揽收|化解|调解|抽检|抽查|约谈|立案|审理|移送|下架|召回|吊销|注销|取缔|清退|解救|救援|寻获|捐助|吸纳|容纳|调运|租赁|售卖|发生)|接报|因灾倒损|"
    r"(?<=[上里内])有(?=[一-鿿]{2})|计算|节约(?!型|用|集约|意识)|节省|捕获|投入(?!强度|占|产出|比|总|规模|使用|运[营行]|市场|生产)(?=[一-鿿]{2})|保障(?=各类|航班|旅客|[^，]{0,4}[供运])|编列|扶持|举行|实施|落实|开通(?:运营)?|扩种|扩建|改建|建改|续建|筹建|发运|补贴(?=[\u3400-\u9fff]{4})|拉动(?!作用|力)|退回|新?签约(?![率仪项案])|促进(?=[\u3400-\u9fff]{2})|帮助|返还|赔付|服务(?=[老群企居旅学农])|登记(?!失业)(?=[\u3400-\u9fff]{2})|达成(?=[\u3400-\u9fff]{3})|获(?=各类|专利|授权)|倒塌(?=[房民])|投产(?=[新高])|签署|主要(?:[为是系])?|其次(?:[为是])?|依[次序]|包括|涵盖|公告|核定|损坏(?=[一-鿿]{2})|(?<!结)核发|接待|到访|建有|设有|配有|卖出|卖掉|售出|查验|修复|加开|投运|捐赠|捐出|追[回缴]|查获|缴获|查处|抓获|救出|转移(?!支付)|疏散|安置|救助|招收|招募|录取|收治|接诊|采集|收集"
    r"|购买|订购|交付|退还|补发|减免|追加|拨付|下达|引入|改造(?!市场|项目|工程|提升|升级|任务|计划|方案|费用|投资)|流转(?!率)|承包(?!经营|合同|人|户)|释放(?=[一-鿿]{2})|并?判处(?:其|被告人?)?|并?处(?=罚金)|藏有|出土(?!文物)|开设|建起了?|种下|栽种|捕捞|收获|播种|出动|派出|调派|调集|举办|整治|清理|拆除|关停|办结|受理|审结|开行|运输(?!总|运|能|业|工具|成本|费|机场|航空|市场|企业|飞行|生产|服务|量)|输送|储备"
    r"|出版|收录|收藏|展出|征集|评选|授予|录用|实现|完成|安排|惠及(?=[一-鿿]{2})|接种(?![者点率量人总覆])|带来(?=[一-鿿]{2})|创造(?![力性者])(?=[一-鿿]{2})|贡献(?![率度值者])(?=[一-鿿]{2})|建成(?!区)|新建|培育|发放|发送|设立|拥有|共有|生产(?!产业|企业|设备|设施|线|基地|经营|资料|许可|工艺|指数|总值|和供应|者|模式|效率|能力|成本|过程|流程|车间|环节|要素|方式|安全|周期|计划|总量|服务|性)|(?<!进)出口(?!总)|进口(?!总)|引进|(?<!净)投放|筹集|收到|接待|运送|销售|取得|提供|发行|种植"
    r"|下拨|宣派|划拨|淘汰|报废|更新|更换|维修|购入|租用|派发|派送|分派|(?<!转移)支付|缴纳|缴付|垫付|偿还|赔偿|预付|罚没|动用|筹措|借入|持有|查封|冻结|挽回|募得|签下|挂失|没收|收取|领取|扣除|补缴|投放|捐献|回收|收购|收储|(?<!总)产出|开出|接[到获]|买超|卖超|配发|营救|搜救|转运|新挖|新修|加固|清运|调拨|疏浚|记录(?![片员仪])|起诉|逮捕|批捕|汇集|波及|涉及|参加|分布[有着]|栖息着|[踪测现查找见听收抢救捞采拿抓捕看遇碰录]到|新开拓|(?<!自)发出(?!钱)|投递|上调|下调|调[高低]|抢通|抢修|核查|走访|慰问|帮扶(?![村户对])|认定|采购|出栏"
    r"|募集|开展|吸引|带动|支持|给予|获得|签订|审议|公布|迎来|建设|日产|年产|达产|月产|出货|计划|受访|要求|办理|培训|招聘|裁减)"
    + _NAMING
)
"""Verbs whose object may be measured; most are parts of names too, where another word stands behind them."""
PAIRING = frozenset("和与及")
"""What joins two nouns."""
_BARE_HEADS = words_of(
    "项目 工程 任务 单位 基地 面积 数量 规模 人员 人数 设备 设施 中心 平台 系统 线路 费用 成本 标准 周期 "
    "合同 协议 总额 金额 总量 案件 岗位 场所 能力 水平 机构 队伍 服务 范围 比例 时间 次数"
)
"""Nouns that name little without the act before them."""


_MEASURES = words_of(
    "周期 工期 速度 进度 强度 密度 深度 高度 精度 时间 时长 温度 压力 效率 比例 年限 期限 里程 单价 均价 "
    "成本 费用 产值 产能"
)
"""What an act has that opens its clause: 建设周期三年."""
OPENING = words_of(
    "增补 增配 补充 添置 发展 采收 采摘 加工 影响 报告 培育 种植 增加 减少 扩大 压减 压缩 "
    "推广 治理 修复 改良 开垦 开挖 开采 开发 开辟 挖掘 铺设 铺装 架设 安装 配置 配套 购置 "
    "采购 储备 储存 调运 运送 输送 供应 供给 满足 覆盖 辐射 带动 吸纳 吸引 安排 解决 帮助 "
    "资助 奖励 奖补 补助 发放 兑现 兑付 争取 整合 统筹 筹措 募集 落实 推进 推动 实施 启动 "
    "开展 组织 举办 承办 参与 参加 出版 发表 申请 申报 持有 管理 运营 经营 托管 出租 出售 "
    "销售 转让 受让 收购 并购 合并 关闭 淘汰 拆除 拆迁 征收 征用 征集 招募 招聘 招收 培训 "
    "培养 输出 引进 引入 选派 派驻 派出 接收 接待 受理 办理 办结 审理 审结 调解 化解 查处 "
    "查封 查扣 扣押 冻结 收缴 没收 销毁 捣毁 铲除 清理 清除 清退 排查 检查 检测 监测 抽检 "
    "巡查 走访 慰问 救助 救治 救援 营救 抢修 修建 修缮 加固 维护 维修 养护 更换 更新 提升 "
    "新建 改建 扩建 续建 搭建 建造 打造 制造 开通 新开 增设 设置 设立 布设 布局 投放 投建 "
    "动用 调集 调派 集结 转运 装卸 完成 实现 达成 取得 获得 签订 签署 吸收 接纳 容纳 收治 "
    "收容 安置 疏散 撤离 采集 捐献 捐赠 捐助 认购 认领 认养 养殖 饲养 放养 屠宰 捕捞 收割 "
    "收获 播种 栽种 栽植 灌溉 施用 使用 消耗 节约 节省 排放 回收 处理 处置 利用 发现 探明 "
    "追缴 追回 挽回 退赔 赔偿 偿还 归还 发行 支付 缴纳 减免 出栏 追踪 收储 采伐 抚育 退还 "
    "拨付 承保 理赔 承运 揽收 派送 寄递 开工 通报 处分 查办 问责 约谈 制定 修订 编制 "
    "印发 出台 发布 发射 拍摄 播出 演出 展出 展示 陈列 援建 援助 捐建 结对 表彰 看望 "
    "整改 审批 核准 备案 孵化 承接 收录 授予 颁发 发送 空运 补种 套种 复垦 流转 供养 "
    "收养 领养 繁育 选育 恢复"
)
"""What a clause may open with, its object behind it: 采收鲜叶1.4万吨; elsewhere it is as often a noun."""
_SUBJECTS = re.compile(
    r"(?:全[国省市县区镇村州球]|[我该本][国省市县区镇村州厂校院]|公司|集团|累计|共计?|已经?|又|还|再|将|可|新(?![增建开设修购办])|先后|陆续|直接|计划|拟"
    r"|预计|合计|总共|每[年月日天]|全年|当[年月日天]|同时){0,3}"
)
_AUXILIARY = re.compile(
    r"(?<=[一-鿿])(?:(?<![即必终])将|(?<![许认不])可(?![持])|已经?|(?<![公总一])共|累计|计划|先后|陆续|直接|还|再|(?<![更创])新(?![增建开设修购办])|公司|集团|部门|政府|银行|医院|大学)\Z"
)
"""What stands before a clause's verb, behind its subject: 大桥将安装路灯300盏."""
_PLAIN_HEADS = re.compile(
    r"(?:企业|公司|工人|大户|能手|网点|站点?|团队|场所?|厂|户|队|线|点|商|员|工|人|区|园|局|部|所|中心|基地|产值|产能|产量|总[量额值]|"
    r"收入|投入|支出|成本|费用|价格|单价|均价|周期|工期|年限|期限|进度|速度|强度|里程|标准|能力|效率|比例|[一-鿿][率量额值费价度])\Z"
)
"""What makes a name of the act before it, where nothing else stands between: 养殖大户, 建设周期."""


class Verb(NamedTuple):
    """A verb of a clause."""

    start: int
    """Offset of its first character."""
    end: int
    """Offset after its last."""
    word: str
    """What it reads."""
    plain: bool = False
    """Whether it is hardly ever part of a noun."""


def last_verb(window: str, first: int, last: int) -> Verb | None:
    """The last verb of a clause; one at its end is a noun behind another: 完成无障碍改造 8000 户."""
    found = [Verb(*match.span(), match[0]) for match in VERBS.finditer(window, first, last)]
    found += [
        Verb(word.start, word.end, window[word.start : word.end], plain=True)
        for word in verbs_in(window, first, last)
        if word.acts and _NO_NAME.match(window, word.end, last) is not None
    ]
    opening = _opening_verb(window, first, last)
    if opening is not None:
        found.append(opening)
    verb = None
    for each in sorted(found) if len(found) > 1 else found:
        if window[each.end : each.end + 1] in PAIRING:
            # 危房改造和扶贫搬迁 are two things, and no act.
            continue
        if window[each.end : last] in (_BARE_HEADS if each.start > first else _MEASURES):
            # 实施渔港建设项目104个: the act is part of the thing's name.
            continue
        if verb is not None and each.end == last and each.start > verb.end:
            return verb
        if verb is not None and each.end == last and each.start == verb.end:
            # 转移安置 are one act.
            return each._replace(start=verb.start)
        verb = each
    return verb


def _opening_verb(window: str, first: int, last: int) -> Verb | None:
    """The verb that a clause opens with, behind adverbs and a subject like 全县, and before its object."""
    if last < len(window.rstrip()):
        # 加工产值增长: what grows has its act before it.
        return None
    places = [place for place in range(first, last - 3) if window[place : place + 2] in OPENING]
    if not places:
        return None
    subject = _SUBJECTS.match(window, first, last)
    opening = subject.end() if subject is not None else first
    for start in reversed(places):
        if _NO_NAME.match(window, start + 2, last) is None:
            # 招聘会 is a name.
            continue
        if start != opening and _AUXILIARY.search(window, first, start) is None:
            continue
        end = start + 2
        if last - end > 3 or _PLAIN_HEADS.search(window, end, last) is None:
            return Verb(start, end, window[start:end])
    return None
