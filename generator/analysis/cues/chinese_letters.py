"""The characters before and behind a Chinese cue that make it a part of another word: 小说, 名称."""

from __future__ import annotations

import re

from generator.analysis.words.chinese_demands import is_demand
from generator.analysis.words.word_sets import words_of

_ACTS = "欢迎 祝贺 感谢 遗憾 关切 不满 满意 敬意 担忧 肯定 哀悼 慰问 谢意 歉意 赞赏"
_CALLED = re.compile('(?:之?为|[作其])[“「『"]')
"""Behind 称 the words that somebody uses: 称为“镇馆之宝”."""
_CHINESE_NOT = ("没有", "没", "未", "不", "拒绝", "无法", "难以")
_KEEPING = (*_CHINESE_NOT, "履行", "践行", "违背", "背弃", "落实")
"""What somebody does with a promise that was made, or does not make."""
_CHINESE_ACTS = tuple(
    f"{so}{act}" for so in ("", "热烈", "衷心", "诚挚", "强烈", "高度", "深切") for act in _ACTS.split()
)
"""Behind 表示 these are acts: "welcomed", "congratulated"."""
_HANDED_IN = re.compile(
    r"了?[^，。；：“]{0,10}?(?:问题|疑问|上诉|申请|辞职|辞呈|诉讼|公诉|请求|交涉|索赔|异议|意见|抗议|呈请|动议|申诉|起诉|抗诉|复议|仲裁|议案|提案)(?:(?=[。；、]|$)|(?=，)(?!，(?:并)?(?:称|认为|要求|建议|表示|指|主张|请求|呼吁)))"
)
"""Behind 提出 what is asked or handed in, and nothing said."""
_ACCOUNT = re.compile(
    r"了(?![^，。；：]{1,16}：)|[^，。；：“]{1,20}(?:情况|经验|做法|成果|背景|原因)(?=[，。；并]|$)"
)
"""Behind 介绍 and its like these are acts of which nothing is told: 介绍了来意, 介绍工作情况."""
_ACCOUNTING = frozenset(("介绍", "通报", "分析", "总结"))
_CASE = re.compile(
    r"(?![，：“])[^，。；：“]{1,40}的，[^，。；：“]{0,16}?(?:应当|必须|不得|不予|予以|有权|由|可以(?:依法|自行|[^，。；：“]{0,8}?申请))"
)
"""Behind what somebody may hold or find, what then applies: 认为确有错误的，可以申请复议."""
_PARTY = re.compile(
    r"(?:\A|[，。；：、\n]|[者方客户]|企业|单位|公司|机构|(?:申请|被告|纳税|当事|承租|出租|投保|债权|债务|监护|代理|受让|转让|委托)人)\Z"
)
"""Those of a class, for whom rules are made; 专家 and 协会 say what they think."""
_IN_CASES = words_of("认为 预计 提出 发现 反映 要求 主张 声明 表示 申请 承诺 认定 请求")
"""What rules say that somebody may do, with words or by holding something."""
_LEADS_CLAUSE = frozenset("，：“「")
ASKING = frozenset(("问", "提问", "提问说", "问道", "询问"))
"""Verbs of a reporter who asks."""
_SPEAKING_PEOPLE = ("发言人", "负责人", "当事人", "知情人", "创始人", "合伙人", "代表人", "代理人", "主持人")
"""Behind these, 称 is no part of 人称."""
_ASKERS = ("记者", "媒体", "主持人", "外媒", "投资者", "网友", "股民", "观众", "读者")
_TELLING_OF = words_of("提出 宣布 公布 认为 表示 承诺 强调 指出 透露 阐述 主张 倡议")
"""Verbs behind which 的 leads on to what is told of: 某方提出的倡议."""
_BEFORE_CLAUSE = words_of(
    "回答 答询 追问 反映 报道 报导 认定 公告 汇报 声明 讲 盼望 提示 发声 讲述 比喻 举例 总结 答复 答覆 回复"
    " 回覆 公布 评价 所言"
)
"""Behind these, what shows that the report itself follows."""
_NO_CHINESE_CUE = {
    "发现": (frozenset("的被未新重大一项个次能没可会才"), frozenset("的了问者地场于权王")),
    "担忧": (frozenset("的人令发引起分种一些此来其"), frozenset("的。；，、")),
    "忧虑": (frozenset("的人令发引起分种一些此来其"), frozenset("的。；，、")),
    "称赞": (frozenset("的受获到人得"), frozenset("的。；")),
    "看好": (frozenset("的被不受"), frozenset("的。；，、戏看了家")),
    "看淡": (frozenset("的被"), frozenset("的。；，、")),
    "期盼": (frozenset("的"), frozenset("的。；")),
    "期许": (frozenset("的"), frozenset("的。；")),
    "提及": (frozenset("的被未所"), frozenset("的")),
    "谈及": (frozenset("的"), frozenset("的")),
    "请求": (frozenset("的出事项其一该此诉受"), frozenset("权的。；、，")),
    "谴责": (frozenset("的受遭到烈"), frozenset("的。；")),
    "猜测": (frozenset("的"), frozenset("的。；")),
    "讽刺": (frozenset("的"), frozenset("的是漫画意性作")),
    "自称": (frozenset("的"), frozenset("为是")),
    "告知": (frozenset("的知"), frozenset("的书义单函")),
    "澄清": (frozenset("的已未"), frozenset("的了事公")),
    "吁": (frozenset("呼喘长气嘘"), frozenset("请一了气的吁")),
    "提示": (frozenset("的险馨性法声"), frozenset("性词的牌函音符")),
    "指": (
        frozenset(
            "是股恒期沪深证成创板手食拇泛专特意直暗所剑屈弹戒染标国综能主别通系乃实环脚趾首一二三四五六七八九十"
        ),
        frozenset("标数导挥定示引向责认令使针纹甲点望明派的南环战正代尖着名教涉事腹骨头画尾印缝研院"),
    ),
    "说明": (frozenset("的书情未请待"), frozenset("书会的材")),
    "期望": (frozenset("的高所"), frozenset("值的高")),
    "料": (
        frozenset("的原材燃饲资物用染布塑肥涂面饮意预难不照史笑养香油辅废"),
        frozenset("理酒子到及想定中场仓斗油，。；、的"),
    ),
    "表明": (frozenset("的"), frozenset("了态立身")),
    "觉得": (frozenset("的"), frozenset()),
    "回复": (frozenset("的未"), frozenset("的率正常")),
    "推测": (frozenset("的"), frozenset()),
    "说": (frozenset("据听小学传来述游胡劝解再法演"), frozenset("明法起到好服唱教理客")),
    "称": (frozenset("名简人号俗职对统尊代全堪并所"), frozenset("为作之赞号霸职谓道呼心")),
    "写": (frozenset("编填书改抄缩拼"), frozenset("作字入法成了出进照")),
    "明确": (frozenset("的不更"), frozenset("的了性规")),
    "分析": (frozenset("的"), frozenset("人师法家员司处科室组仪")),
    "显示": (frozenset("的"), frozenset("屏器出面卡")),
    "要求": (frozenset("的合足"), frozenset("的高")),
    "建议": (frozenset("的划作见策点条项和关察刑量"), frozenset("书稿。；、")),
    "总结": (frozenset("的"), frozenset("会")),
    "评论": (frozenset("的何"), frozenset("员家")),
    "希望": (frozenset("的有"), frozenset("小工")),
    "介绍": (frozenset("的"), frozenset("信")),
    "预期": (frozenset("的于》"), frozenset("的目")),
    "保证": (frozenset("的有"), frozenset("金")),
    "据": (frozenset("数证根依论凭占收"), frozenset("点理库守此")),
    "质疑": (frozenset("的受遭"), frozenset()),
    "批评": (frozenset("的受遭"), frozenset()),
    "指责": (frozenset("的受遭被到"), frozenset("的。；，、声")),
    "诉说": (frozenset("的"), frozenset("的着了")),
    "判断": (frozenset("的"), frozenset("力")),
    "规定": (frozenset("的按照"), frozenset("的")),
    "承诺": (frozenset("的守现等"), frozenset("书")),
    "披露": (frozenset("的"), frozenset("日")),
    "预测": (frozenset("的"), frozenset("模性值领精技系")),
    "指示": (frozenset("的"), frozenset("灯牌剂")),
    "提醒": (frozenset("的"), frozenset()),
    "警告": (frozenset("的"), frozenset()),
    "回应": (frozenset("的何"), frozenset()),
    "强调": (frozenset("的"), frozenset()),
    "担心": (frozenset("的"), frozenset()),
}
"""Letters before and behind which a Chinese cue is a part of another word."""


def stands_alone(folded: str, start: int, end: int, words: str) -> bool:
    """Whether a cue is a word of its own, and not denied: neither 没有说 nor 小说."""
    denied = _KEEPING if words == "承诺" else _CHINESE_NOT
    if folded.endswith(denied, max(0, start - 2), start) or _is_act(folded, start, end, words):
        return False
    if words in _TELLING_OF and folded[end : end + 1] == "的":
        # 正如某院所指出的：“…”: what is pointed out follows.
        return folded[start - 1 : start] == "所" and folded[end + 1 : end + 2] in _LEADS_CLAUSE
    if words in ASKING:
        return folded.endswith(_ASKERS, 0, start) and folded[end : end + 1] in _LEADS_CLAUSE
    if words in _BEFORE_CLAUSE:
        # 某局的答复，与去年一样: behind 的 it is a noun.
        return folded[end : end + 1] in _LEADS_CLAUSE and folded[start - 1 : start] != "的"
    barred = _NO_CHINESE_CUE.get(words)
    if barred is None or (words == "称" and _CALLED.match(folded, end)):
        return True
    before, behind = barred
    if (
        words == "称"
        and (
            folded.endswith(_SPEAKING_PEOPLE, 0, start)
            # 消息人士并称，…: they say besides; what is 并称 has another name behind it.
            or (folded.endswith("并", 0, start) and folded[end : end + 1] in _LEADS_CLAUSE)
        )
    ):
        before = frozenset()
    return folded[start - 1 : start] not in before and folded[end : end + 1] not in behind


def _is_act(folded: str, start: int, end: int, words: str) -> bool:
    """Whether somebody does something with words of which nothing is told: 提出上诉, 合理要求."""
    if words in _IN_CASES and _CASE.match(folded, end) and _PARTY.search(folded, max(0, start - 3), start):
        return True
    if words == "表示":
        return folded.startswith(_CHINESE_ACTS, end)
    if words == "要求":
        return is_demand(folded, start)
    if words in _ACCOUNTING:
        return _ACCOUNT.match(folded, end) is not None
    return words == "提出" and _HANDED_IN.match(folded, end) is not None
