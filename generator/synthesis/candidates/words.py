"""Words that no term of either language begins with, ends with or goes over."""

from __future__ import annotations

from generator.analysis.words.inflection import inflect

_FUNCTION_WORDS = """
a about above according across after again against aside ago ahead all almost alone along already also
although always am amid among an and another any anyone anything are around as at away back be because
been before behind being below beside besides between beyond both but by can cannot could despite did do
does doing done down due during each either else enough especially etc even ever every everyone everything
except few fewer for former from further furthermore had has have having he hence her here hers herself
him himself his how however i if in including indeed inside instead into is it its itself just last later
latter least less let like likely many may maybe me meanwhile might mine more moreover most mostly mr mrs
ms much must my myself near nearly neither never nevertheless next no nobody none nor not nothing now
nowhere of off often on once one only onto or other others otherwise ought our ours out outside over
overall own per perhaps quite rather really regarding same several shall she should since so some somebody
someone something sometimes soon still such than that the their theirs them themselves then there thereby
therefore these they this those though through throughout thus till to today together tomorrow too toward
towards two three four five six seven eight nine ten under unless unlike until up upon us usually versus
very via was we well were what whatever when where whereas whether which while who whole whom whose why
will with within without would yes yesterday yet you your able big bigger biggest certain clear current
different difficult easy entire first fourth good great greater greatest half higher highest huge
important key larger largest late latest little longer lower main major necessary new newer newest older
particular past possible present previous real recent relevant right second senior significant similar
simple single smaller specific third various vast wide wider january february march april june july august
september october november december monday tuesday wednesday thursday friday saturday sunday day days week
weeks month months year years decade decades century time times hour hours minute minutes percent
percentage number numbers part parts way ways thing things lot kind kinds people person billion million
trillion thousand hundred dozen yuan dollar dollars euro euros chart copyright image photo picture source
video
"""
_VERBS = """
accelerate achieve acknowledge act add address adopt advance agree aim allow announce appear apply approve
argue ask attract avoid aware become begin believe benefit boost bring build buy call carry cause change
choose claim come compare complete conduct confirm consider continue contribute convene create cut decide
declare deepen deliver depend describe determine develop drive emphasise emphasize enable encourage end
enhance ensure enter establish exceed expand expect explain explore face fail fall feel find focus follow
force foster gain get give go grow happen have hear help hold hope improve include increase indicate
intend introduce involve join keep know lack launch lead learn leave let lie live look lose maintain make
mean meet mention move need note occur offer open operate oppose order pass pay play please point predict
prepare prevent produce promise promote propose prove provide pursue push put raise reach receive
recognise recognize reduce refer reflect refuse reject release rely remain remember remind remove repeat
replace reply report represent require respond rest result return reveal rise run say see seek seem sell
send serve set share show sign slow speak speed spend stand start state stay step stimulate stop
strengthen stress strive struggle succeed suffer suggest support suppose take talk tell tend think tighten
transform try turn underline underscore understand unveil urge use visit wait want warn watch welcome win
wish work worry write
"""
_NOUNS_TOO = """
act address advance aim appeal benefit change claim cut drive end face fall focus force growth help hold
hope increase lead look note offer order pass play point produce push raise report rest result return rise
run share sign speed stand start state step stress support talk turn use visit work
"""
"""Verbs that stand inside terms as nouns ("state grid", "supply run"): only their other forms end a term."""
_PAST_FORMS = """
arose became began begun chosen done fell felt found gave given gone got grew grown heard held kept knew
known led left lost made meant met paid said sat saw seen sent shown sold spent spoke stood sung taken
thought told took went won worn
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
annual report; central government; chief economist; chief executive; deputy director; director general;
executive director; foreign minister; local government; news agency; news conference; opening ceremony;
press conference; press release; prime minister; public consultation; spokesman; spokesperson;
vice minister; vice president; website; working group
"""
COMMON_PHRASES = frozenset(phrase.strip() for phrase in _COMMON_PHRASES.split(";"))
"""Phrases of any report, which recur and are no terms of a subject."""

HAN_BREAKS = frozenset(
    "与两也了于他们但你其几则又及各吗吧呢和啊因她它将就并很我或所把是更最某此每由的着等而若被还这那都"
)
"""Characters of grammar that stand inside next to no word."""
HAN_EDGES = frozenset(
    "一七万三上下不个中为九二五亿从以会位元八六内到前十千去可名后向四在外多大家对小少已年应新日时曾月有来次正没百种能要该项"
)
"""Characters that a term hardly begins or ends with."""
_HAN_WORDS = """
推动 推进 加强 加快 加大 促进 提升 提高 完善 支持 实施 开展 扩大 深化 优化 培育 打造 构建 落实 坚持
强化 鼓励 引导 实现 要求 必须 应当 发展 建设 形成 成为 进行 提出 指出 强调 表示 认为 介绍 包括 通过
根据 随着 围绕 聚焦 着力 积极 大力 进一步 全面 不断 持续 充分 切实 努力 重点 目前 同时 此外 其中 今年
同比 环比 增长 下降 上升 达到 超过 预计 签署 签约 举行 召开 宣布 发布 参加 去年 明年 以来 左右 以上
以下 之间 方面 问题 情况 工作 记者 日前 近日 有关 造成 导致 引发 显示 缩短 延长 批准
报道 依据 按照 受影响 不变
"""
HAN_VERBS = tuple(_HAN_WORDS.split())
"""Words that begin or end no term: verbs, adverbs and the commonest nouns of reports."""
