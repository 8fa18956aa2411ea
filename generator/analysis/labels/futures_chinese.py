"""What a Chinese 将 or 会 does: it foresees, it promises, or it is none: 将任务分解到各县, 理事会.

A 将 that takes what somebody does something with, as 把 does, tells nothing of what is to come; a 会 is often
the end of the name of a body. Both promise where their subject is one who acts, and what follows is an act.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.analysis.labels.orders_chinese import CLAUSE_MARK, POLICY_VERBS
from generator.analysis.labels.speakers import is_bystander

if TYPE_CHECKING:
    from generator.analysis.speech.voice import Utterance
    from generator.model import Actor, Span

_SUBJECT_WINDOW = 30
"""Code points before a 将 or a 会 in which its subject is looked for."""
_MOST_TIMES = 3
"""Words for when, between a subject and its 将, that are skipped."""

_ACTING = (
    "在于把会对从由被是达超继进逐再更不与和同以按依据根为给让使令能可需应先仍也还都又既曾未正拟或极很较最"
)
"""Characters that open what a 将 or a 会 foresees, and no name of a thing."""
_MANNERS = (
    "主要|优先|重点|直接|统一|一并|一律|一次|陆续|全[部面力程年]|整体|同步|自动|正式|最终|首次|再次|分[批步阶别期]|集中|相应|随[之后即]|顺延|延期"
    "|提前|推迟|如期|按期|永久|长期|暂时|临时|同时|共同|联合|率先|快速|迅速|大幅|显著|明显|稳步|不断|日益|有望|有力|有效|可能|预计|专门|单独|亲自|每[年月周日天季]"
)
_STARTING = (
    "有(?!关)|投[入资放]|拿出|花费|吸引|引[进入导]|修[建改订复筑]|奖励|捐[赠建]|支付|安排|组织|选[派择取拔聘]|举[行办]|召开|筹[集措建备]|募集|发[行放布出起生]|采[用取]|使用|利用|运用|通过|借助|依托|结合|赴|前往|新增|新建|扩建|年[增产]|停靠|抵达|途经"
    "|产生|影响|覆盖|惠及|延[伸续]|出[台席任售]|派|拨|招|聘|启[动用]|开[展设通放工启发]|参[加与]|接[受替]|收[购取到]|购|获|取[消代得]|面|成为|变|转|呈|步入|走|迎|来|升|涨|跌|减|下|上|申请|公[布开]|完|建[成设立]"
)
_HEAD = re.compile(f"(?:[{_ACTING}]|{_MANNERS}|{_STARTING}|{POLICY_VERBS})")
"""What opens a predicate behind a 将; else a thing follows, or nothing is known."""
DISPOSING = re.compile(
    "[^，。；、将]{2,30}?[一-鿿](?:(?<![达得受感遇见看听想直收])到(?!位)|(?<![甚乃直])至(?!少|今|上)|(?<![成因行作认以较更])为(?!主|期|止|何|民)"
    "|(?<=[改建分变编制打磨做办合转译])成(?![本果员立就绩长熟功])|(?<=[纳列并录写嵌带送调迁移植划转编载])入"
    "|(?<=[用置归])于|(?<=[放摆挂停维保锁定设花砸押留控稳固写除])在(?!线)|(?<=[发交让推丢留送递转卖借租捐赠授还])给"
    "|(?<=[当视看用])作|(?<=[推引投导转])向|(?<=[送运发迁带派])往|(?<=[提高低少加])(?:[0-9]|了)|回|普发|收治|救出|提上)"
    "|(?:其|它|[他她]们?|之)(?!他|中|后|实|余)"
    "|[^，。]{1,12}(?:扑灭|救熄|送医|送院|制服|抓获|击[败落]|逮捕|拘捕|撞[倒伤死]|打[伤死断]|带[走入]|扳平|(?:落实|压实|执行|整改|保障|部署|安排|发放)到位|移[送交]|分流|交由|转移|进行到底|评为|认定|转化"
    "|更名|改名|命名|通知如下|公[告布]如下|面向[^，。]{1,8}(?:发布|公开|开放|征集))|[^，。将]{2,20}(?:[上下]调|调[高低升降整]|压缩|缩短|延长)(?:[了至到为]|[0-9])"
)
"""Behind a 将 that takes a thing: what is done with it, and where it gets: 将样本分成三组."""
_TO_COME = re.compile("下一步|今后|未来|接下来|[明后]年|届时|年底前|下[月周]")
"""What says before such a 将 that it is yet to come."""
_ONCE_PLANNED = re.compile("(?:原本|本来|本应|原[定拟])[^，。；的]{0,10}$")
"""What says before a 将 that it did not come so."""
_BODY = re.compile(
    "(?:[员协大工商学晚年社机议开常两渔农公教宴聚例董理监委展盛峰聘谈介货唱促]|(?<![我各他本该])国|(?<=[董理监干])事|立法|基金|联合|博览|座谈|听证|发布|交易|安理|证监|运动)$"
)
"""What stands before a 会 that ends a name."""
_JOINTLY = re.compile("会(?:同(?!意|时|样)|[见晤谈商])")
"""A 会 that opens another word: 会同, 会见."""
_WILLED = (
    "(?:坚[定持决]|全[力面]|充分|不断(?=[创完优提加推拓深改])|积极|于(?!是)|严[格肃]|认真|依|预留|持续(?!上|下|走|恶|扩散|发酵|升|降|低|高)|继续(?!上|下|增|走|恶|升|降|存在|扩散)|再[与和同向跟派增检研评视拨补]"
    "|尽[快早力速]|专[案门]|[迅火]速|立[即刻]|马上|敦促|督促|责成|密切|适时|按|视|与|和|请|要求|邀|加[强派快紧大]|提[供出]|协[助调商]|配合|审[视慎查议]|检[讨视]|留意|监察|跟进|处[理分]|调查|公[布开]|说明|研[议究拟]|评估|考虑|推[动出行]"
    "|启[动用]|特别|延长|加开|派发|照顾|推广|拓展|引入|组织|安排|派|拨|编列|补[助贴偿]|召开|办理|落实|确保|努力|负责|把|将|向[^，。]{1,14}(?:提|说|报|申|争|反映)"
    "|对[^，。]{1,14}(?:进行|作出|做出|予以|加以|采取|展开|开展|实施)|支[持援]|参与|出席|前往|优先|分[批阶]|审慎|根据|遵|尊重|维护|保障|保护|争取|采[取用]|致力|投入|设立|成立|建[立设]|兴建|增[设派]"
    "|扩建|沟通|讨论|商讨|咨询|[吸汲]取|优化|完善|强化|深化|打造|引进|开展|展开|进行|执行|实施|兑现|信守|承担|赔偿|道歉|停止|取消|撤回|提起|追究|追查|清查|查处|稽查)"
)
"""What somebody does who says that he will."""
WILLING = re.compile(f"会{_WILLED}")
"""A 会 behind which somebody acts: 署方会密切留意."""
COMMITTING = re.compile(
    "(?:本[文章节书篇报](?:告|中)?|我们|国家|政府|财政|税务|海关|公司|集团|部门|委员会|双方|银行|企业|各地|当地|本地|中央|当局|基金|大学|医院|景区|协会|俱乐部|平台|团队"
    "|工厂|机关|酒店|[^经]营方|航司|[国省市县部局委署厅院会方党我校行区镇乡村所馆社队站司团府里厂店港办处])(?:也|还|并|都)?$"
)
"""What stands right before a 将 that commits itself."""
COMMITTING_BY_WILL = re.compile(
    "(?:我|我们|政府|当局|公司|中方|双方|[校院警厂店]方|集团|部门|[市县港区]府|团队)(?:也|还|都|一定|定)?$"
)
"""What stands right before a 会 that commits itself, whatever follows that is no mishap."""
TIMES = re.compile(
    "(?:[，,]|[^，。]{0,8}(?:期间|时期|阶段|过程中)|今年|明年|后年|年内|年底前?|[上下]半年|[春夏秋冬]季|近期|近日|[下本]月|[下本]周|下一步|接下来|未来|今后|后续|将来|届时|随后|之后|也|还|并|亦|一定|都|只|均|仍|则"
    "|[\\d一二三四五六七八九十两几]{1,4}(?:年|月|日|个月|季度)(?:[底初内前后起间中]|上旬|中旬|下旬)?)$"
)
"""What says when, between a subject and its 将."""
HAPPENING = re.compile(
    "将(?:在(?:很大|一定|相当|较大|某种)程度上|被|受|由|面临|成为|达|超|升(?!级)|降|涨|跌|增长|下降|上升|增至|降至|下跌|上涨|回(?![购应收馈访])|有|是|会(?!同|商|"
    + _WILLED
    + ")"
    "|明显|大幅|于(?![^，。]{1,12}(?:增派|加派|加开|延长|出台|推出|启动|实施|建成|完成|投用|投放|新建|扩建|兴建|修建|招聘|招收|发行|发放|停止|取消|收购|出资|投资|拨款|增设|增开|开设|设立|成立|建立|安排|邀请|回购|偿还|支付|裁减|关闭|退出|引进|采购|发布|组织|开展|开放|推行|试点|上线|交付|投产|公布|修订|派出|投入))|迎来|持续(?=[至到上下增减升降走回低高恶扩数几多0-9一二三四五六七八九十，。]|存在|发酵|震荡|释放|改善|蔓延|向好|偏|为)|突破|翻(?![新修译建盖])|出现"
    "|导致|造成|引发(?![^，。]{1,8}讨论)|带来|影响|对[^，。；]{1,24}(?:造成|产生|带来|构成|形成)[^，。；]{0,10}(?:影响|冲击|伤害|威胁|损害|压力|破坏|障碍|风险|挑战)|逐步|稳|继续(?:上[升涨扬]|下|增[长至]|扩散|保持)|进一步(?:上|下|增)|在[^，。]{1,15}(?:举行|召开|开幕|通车))"
)
"""A 将 that expects."""
AFFECTING = re.compile(
    "将(?:极大|大大|有[力效]|显著|明显|大幅|直接|间接|具[备有]|呈现?|维持|获得|享有|进入|步入|走向|占|推高|拉动|带动|促进|有助|有利|为[^，。]{1,14}(?:提供|注入|带来|创造)|满足|缓解|改善|改变|重塑|释放|激发"
    "|受益|决定|考验|取代|替代|引发|加剧|加速|催生|倒逼|惠及|产生|发生|消失|结束|开始)"
)
"""A 将 that expects where no subject of its own stands before it: …，将带动就业."""
UNWILLED = re.compile(
    "(?:转|影响|波及|冲击|造成|下雨|上升|下降|带来|引发|导致|推高|拉|觉得|认为|以为|担心|害?怕|感[到觉])|(?![为对向给帮替])[^，。]{0,4}(?:出现|想起|明白|发现|看[到见]|怀念|后悔|失去|忘|变|越|面临|遇|受|消失|输|赢|老|死|有|是|成为)"
)
"""What happens to those who say that they will: 我们会想起."""
_ONCE_BUILT = re.compile(
    "(?:建成|开通|开放|投[产用运]|通车|完[工成]|落成|启用|竣工|上[线市]|运[营行]|使用|实施|施行|投入)后，(?:[^，。；]{0,8}，)?[^，。；]{0,3}$"
)
"""What a thing does follows, once it is there: 大桥建成后，将."""
_IDLE = re.compile("[议员面见看发觉想知后失忘变有遇受消输赢不被让使令越]|成为|引|是|更(?!加)")
"""What happens behind a 会, and is not done."""


def foresees(words: str, start: int) -> bool:
    """Whether what is found for what is to come is so, and no 将 that takes a thing, nor a body's name.

    Args:
        words: the claim.
        start: where the cue stands.
    """
    if words[start] == "将":
        return not (_disposes(words, start) or _ONCE_PLANNED.search(words, max(0, start - 14), start))
    return words[start] != "会" or not ends_name(words, start)


def is_promised(
    words: str,
    cue: tuple[int, int],
    offset: int,
    actors: tuple[tuple[Span, Actor], ...],
    utterance: Utterance,
) -> bool:
    """Whether a 将 or a 会 commits its subject.

    Args:
        words: the claim.
        cue: where the 将 or the 会 begins and ends.
        offset: where the claim begins in the document.
        actors: actors named in the sentence.
        utterance: the voice of its sentence.
    """
    if is_bystander(utterance.attribution.speaker):
        return False
    start, end = cue
    if words.startswith("一定会", start):
        start, end = end, end + 1
    if words[start] == "将":
        return _commits(words, start, offset, actors)
    return words[start:end] == "会" and _commits_by_will(words, start, offset, utterance)


def find_promise(words: str, offset: int, utterance: Utterance) -> int | None:
    """Finds a 会 behind which somebody says what he will do: 校方会依规定处理.

    Args:
        words: the claim.
        offset: where it begins in the document.
        utterance: the voice of its sentence.

    Returns:
        Where it stands in the claim; None where nothing is promised so.
    """
    if is_bystander(utterance.attribution.speaker):
        return None
    will = words.find("会")
    while will >= 0:
        if (
            not _IDLE.match(words, will + 1)
            and not ends_name(words, will)
            and _commits_by_will(words, will, offset, utterance)
        ):
            return will
        will = words.find("会", will + 1)
    return None


def _disposes(words: str, will: int) -> bool:
    """Whether a 将 takes what something is done with: 将任务分解到各县."""
    if words.startswith("通过", max(0, will - 2)):
        return True
    if _HEAD.match(words, will + 1) or DISPOSING.match(words, will + 1) is None:
        return False
    return _TO_COME.search(words, max(0, will - _SUBJECT_WINDOW), will) is None


def ends_name(words: str, will: int) -> bool:
    """Whether a 会 is no word of its own: 安理会, 会同."""
    return _BODY.search(words[max(0, will - 3) : will]) is not None or _JOINTLY.match(words, will) is not None


def _subject(words: str, will: int, low: int) -> str:
    """What stands before a 将 or a 会 in its clause, without what says when."""
    subject = CLAUSE_MARK.split(words[max(low, will - _SUBJECT_WINDOW) : will])[-1]
    for _ in range(_MOST_TIMES):
        time = TIMES.search(subject)
        if time is None:
            break
        subject = subject[: time.start()]
    return subject


def _commits_by_will(words: str, will: int, offset: int, utterance: Utterance) -> bool:
    """Whether 会 commits its subject: 我们会继续加固, but not 我们会想起."""
    if UNWILLED.match(words, will + 1):
        return False
    cue = utterance.cue
    said = cue.end - offset if cue is not None else 0
    subject = _subject(words, will, said if 0 < said <= will else 0)
    if not subject:
        # 校方回应，会依规定处理: who speaks says what he will do.
        return utterance.attribution.speaker is not None and WILLING.match(words, will) is not None
    if COMMITTING_BY_WILL.search(subject):
        return True
    return WILLING.match(words, will) is not None and COMMITTING.search(subject) is not None


def _commits(words: str, will: int, offset: int, actors: tuple[tuple[Span, Actor], ...]) -> bool:
    """Whether 将 commits its subject, rather than expects of it."""
    if HAPPENING.match(words, will):
        return False
    subject = _subject(words, will, 0)
    if not subject:
        built = _ONCE_BUILT.search(words, max(0, will - _SUBJECT_WINDOW), will)
        return built is None and AFFECTING.match(words, will) is None
    if COMMITTING.search(subject):
        return True
    return any(span.end == offset + will for span, _ in actors)
