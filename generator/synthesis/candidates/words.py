"""Words that no term of either language begins with, ends with or goes over."""

from __future__ import annotations

from generator.analysis.words.inflection import inflect

_FUNCTION_WORDS = """
a about above according across after again against aside ago ahead all almost alone along already also
although always am amid among an and another any anyone anything are around as at away back be because been
before behind being below beside besides between beyond both but by can cannot could despite did do does
doing done down due during each either else enough especially etc even ever every everyone everything except
few fewer for former from further furthermore had has have having he hence her here hers herself him himself
his how however i if in including indeed inside instead into is it its itself just last later latter least
less let like likely many may maybe me meanwhile might mine more moreover most mostly mr mrs ms much must my
myself near nearly neither never nevertheless next no nobody none nor not nothing now nowhere of off often
on once one only onto or other others otherwise ought our ours out outside over overall own per perhaps
quite rather really regarding same several shall she should since so some somebody someone something
sometimes soon still such than that the their theirs them themselves then there thereby therefore these they
this those though through throughout thus till to today together tomorrow too toward towards two three four
five six seven eight nine ten under unless unlike until up upon us usually versus very via was we well were
what whatever when where whereas whether which while who whole whom whose why will with within without would
yes yesterday yet you your able big bigger biggest certain clear current different difficult easy entire
first fourth good great greater greatest half higher highest huge important key larger largest late latest
little longer lower main major necessary new newer newest older particular past possible present previous
real recent relevant right second senior significant similar simple single smaller specific third various
vast wide wider better best worse worst cleaner closer deeper earlier easier greener harder heavier lighter
older quicker shorter smarter tougher younger cheaper faster richer poorer safer slower stronger strongest
weaker january february march april june july august september october november december monday tuesday
wednesday thursday friday saturday sunday day days week weeks month months year years decade decades century
time times hour hours minute minutes percent percentage number numbers part parts way ways thing things lot
kind kinds people person billion million trillion thousand hundred dozen yuan dollar dollars euro euros
chart copyright image photo picture source video
"""
_VERBS = """
accelerate accept accuse achieve acknowledge act add address admit adopt advance afford agree aim allow
announce appear apply appoint approve argue arrange arrive ask assist assume attract avoid aware become
begin believe belong benefit boost bring build buy call carry cause change choose cite claim collect come
compare complain complete conclude condemn conduct confirm consider contain continue contribute convene
create criticise criticize cut decide declare deepen defend deliver deny depend describe deserve destroy
determine develop differ discuss dismiss drive earn emphasise emphasize employ enable encourage end enhance
enjoy ensure enter establish examine exceed exist expand expect explain explore face fail fall feel find
finish fix focus follow forbid force forget foster gain get give go grow happen have hear help hide hold
hope illustrate imagine impose improve include increase indicate inform insist install intend introduce
invite involve join keep kill know lack launch lead learn leave let lie live look lose maintain make marry
mean meet mention move need note obtain occupy occur offer open operate oppose order organise organize owe
participate pass pay permit persuade play please point predict prepare prevent proceed produce promise
promote propose prove provide pursue push put raise reach react realise realize rebuild receive recognise
recognize recover reduce refer reflect refuse regard reject relate release rely remain remember remind
remove repeat replace reply report represent require resign resist respond rest result retain retire return
reveal ride rise run say see seek seem select sell send serve set settle share show sign slip slow solve
speak speed spend stand start state stay step stimulate stop strengthen stress strive struggle submit
succeed suffer suggest support suppose surround survive take talk tell tend think threaten throw tighten
transform try turn underline underscore understand unveil urge use vary visit wait wake want warn watch wear
welcome win wish wonder work worry write
"""
_NOUNS_TOO = """
act address advance aim appeal benefit change claim cut drive end face fall focus force growth help hold
hope increase lead look note offer order pass play point produce push raise report rest result return rise
run share sign speed stand start state step stress support talk turn use visit work
"""
"""Verbs that stand inside terms as nouns ("state grid", "supply run"): only their other forms end a term."""
_PAST_FORMS = """
arose became began begun bought brought came caught chose chosen done drew driven drove fell felt forgot
forgotten fought found gave given goes gone got grew grown heard held hid hidden kept knew known led left
lost made meant met paid ran rebuilt ridden risen rode rose said sat saw seen sent shown sold sought spent
spoke stood sung swept taken teaches thought threw thrown told took understood went woke won wore worn
written wrote
"""
STOP_WORDS = frozenset(
    [
        *_FUNCTION_WORDS.split(),
        *_PAST_FORMS.split(),
        *(
            form
            for verb in _VERBS.split()
            for form in inflect(verb)
            if verb not in _NOUNS_TOO.split() or form != verb
        ),
    ]
)
"""English words that end a stretch of words in which a term may stand."""
NO_TERM_ENDS = ("ly", "ous", "ful", "less", "ible", "able", "ic", "ive")
"""Endings of words that are no nouns."""
_NOUNS_WITH_SUCH_ENDINGS = """
ally anomaly assembly butterfly cable family fly jelly monopoly rally renewable reply subassembly supply table
timetable vegetable wireless
academic antibiotic arctic arithmetic attic cleric clinic comic cosmetic critic diagnostic dynamic epidemic
fabric graphic heretic logic lyric magic mechanic medic metric mosaic music narcotic pandemic panic picnic
plastic public republic relic rhetoric skeptic synthetic tactic topic traffic tunic
abrasive adhesive adjective alternative archive captive collective cooperative cursive derivative detective
directive dive drive executive explosive fugitive hive incentive initiative laxative legislative locomotive
missive motive narrative native negative objective offensive olive operative perspective preservative
relative representative sedative superlative
"""
NOUNS_ALL_THE_SAME = frozenset(_NOUNS_WITH_SUCH_ENDINGS.split())
"""Nouns that end so."""
_COMMON_PHRASES = """
annual report; basis point; board member; central government; chief economist; chief engineer; chief
executive; committee member; deputy director; director general; executive director; foreign minister;
government official; local government; long term; medium term; news agency; news conference; news release;
opening ceremony; percentage point; press conference; press release; prime minister; public consultation;
senior official; short term; spokesman; spokesperson; vice minister; vice president; website; wide range;
working group; world war ii
"""
COMMON_PHRASES = frozenset(" ".join(phrase.split()) for phrase in _COMMON_PHRASES.split(";"))
"""Phrases of any report, which recur and are no terms of a subject."""
_HAN_OFFICES = """
办公室 办公厅 部长 创始人 董事长 发布会 发言人 负责人 工作人员 公司 会长 记者会 教授 局长 领导小组 秘书长 首席
书记 委员会 研究员 研讨会 业内人士 院长 执行官 主任 主席 主委 总经理 总裁 座谈会
"""
HAN_OFFICES = tuple(_HAN_OFFICES.split())
"""Ends of what speaks and meets: offices and bodies, which are no terms of a subject either."""

HAN_BREAKS = frozenset(
    "与两也了于他们但你其几则又及各吗吧呢和啊因她它将就并很我或所把是更最某此每由的着等而若被还这那都"
)
"""Characters of grammar that stand inside next to no word."""
HAN_EDGES = frozenset(
    "一七万三上下不个中为九二五亿从以会位元八六内到前十千去占可名后向四在外多大家对小少已年应新日时曾月有来次正没百种能要该较项"
)
"""Characters that a term hardly begins or ends with."""
_HAN_WORDS = """
推动 推进 加强 加快 加大 促进 提升 提高 完善 支持 实施 开展 扩大 深化 优化 培育 打造 构建 落实 坚持 强化
鼓励 引导 实现 要求 必须 应当 发展 建设 形成 成为 进行 提出 指出 强调 表示 认为 介绍 包括 通过 根据 随着
围绕 聚焦 着力 积极 大力 进一步 全面 不断 持续 充分 切实 努力 重点 目前 同时 此外 其中 今年 同比 环比
增长 下降 上升 达到 超过 预计 签署 签约 举行 召开 宣布 发布 参加 去年 明年 以来 左右 以上 以下 之间 方面
问题 情况 工作 记者 日前 近日 有关 造成 导致 引发 显示 缩短 延长 批准 报道 依据 按照 受影响 不变 采取
参与 成立 出台 带动 负责 赋能 加码 减少 健全 建成 建立 接受 举办 具有 开始 落地 启动 取得 属于 提供 统筹
透过 推出 完成 位于 慰问 携手 引领 印发 拥有 约为 增加 占比 抓好 制定 助力 存在 获得 来自 保持 继续 降低
改善 跨越 跃迁 初次 各地 各级 各类 各项 各种 更加 共同 快速 首次 适度 所有 明显 显著 相关 现有 有效 逐步
主要 重要 许多 大量 多个 不同 本报 本次 本地区 本港 本届 本市 此次 全区 全省 全市 全县 我国 我区 我省
我市 我县 这次 版权 编辑 来源 转载 凌晨 当日 当天 近年 年初 年底 年末 期间 上午 下午 昨日 昨天 严禁 禁止
不得 允许 避免 防止 解决 缓解 遏制 决定 认定 明确 列入 纳入 推行 探索 引入 吸引 分别 共计 总计 合计 累计
新增 回升 上涨 下跌 下调 上调 占据 呈现 面临 处于 有望 可能 需要 希望 呼吁 批评 警告 质疑 反对 担心 透露
获悉 了解 采访 看到 看出
"""
HAN_VERBS = tuple(_HAN_WORDS.split())
"""Words that begin or end no term: verbs, adverbs, the teller's places and days, common nouns of reports."""
