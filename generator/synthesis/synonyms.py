"""Words that reports use for one another: each line is taken for one word when statements are compared."""

from __future__ import annotations

from generator.synthesis.words import stem

_ENGLISH = """
company firm enterprise corporation business carrier
factory plant works mill
shut close closure shutdown
plan intend aim propose
use employ deploy
build construct erect construction
fire dismiss
buy acquire purchase acquisition
begin start launch
rise increase grow growth climb gain
double twofold
fall decline drop decrease
cut reduce reduction lower
reveal disclose disclosure
pay wage salary
law regulation legislation statute
unlawful illegal
lawful legal
detain arrest
permit allow
ban prohibit forbid outlaw
negotiation talks
survey poll
resign quit
yearly annual
turnover revenue
forecast predict projection
trial test
drug medicine
disease illness
child kid
lawyer attorney solicitor
pupil schoolchild
plane aircraft aeroplane airplane jet
shortfall deficit gap
shortage lack scarcity
border frontier
journalist reporter
volume number quantity amount
endorse back
illegally unlawfully
blindly headlong rashly hastily
roughly approximately
secure win obtain
promise pledge guarantee vow
mass weigh weight
chairman chairwoman chair
lender bank
shopper customer consumer
flat apartment
petrol gasoline
film movie
harvest crop
kidnap abduct
flee escape
verdict ruling
accuse allege
probe investigate investigation inquiry
postpone delay defer
cancel scrap abandon
evacuate displace
rebuild reconstruct
donate donation
protest demonstration demonstrate
wealthy rich
jobless unemployed
residence house
keep hold maintain remain stay sustain
show indicate
need require
price cost
car vehicle automobile
worker employee staff
chief head boss
killed dead died death
hurt injured wounded
hit struck strike
home house
weapon arm
help aid assist assistance
money fund funding
big large great huge
small little
fast quick rapid
quake earthquake
ship vessel boat
country nation
citizen resident
priority focus
join enter
agreement deal pact accord treaty
meeting conference
find conclude conclusion finding
research study
decisive decide
expensive costly
"""
_CHINESE = """
计划 拟 打算 预计 有望 力争
公司 企业
目前 现在 当前
不足 缺乏 缺少 短缺
建成 建设 建立
达到 达
提高 提升
全国 我国 国内
进行 开展 举行 举办
新增 增加
要求 呼吁
进展 进度
一哄而上 一拥而上
约 左右 大约
退还 返还 归还
试点 试行
投入 拿出
裁员 裁减 减员
跌至 降至 降到 下降到 回落至 降低到
增至 升至 升到 涨至 上升到
持续 连续
判决 判令
同比 比去年同期 比上年同期 较上年同期 较去年同期 比上年 比去年
投产 投运 投入运营 投入使用
下降 下跌 下滑 回落
增长 上升 上涨
居民 市民
教师 老师
营收 营业收入 营业额
超过 突破 逾
公布 发布 出台 推出 印发
禁止 严禁 不得
允许 准许
首次 第一次
世界 全球
死亡 遇难 身亡 丧生
关停 关闭 停业
购买 采购 购入
售出 卖出 出售 销售 销量
实行 实施 施行 执行
自主可控 自主掌握
"""

SYNONYMS: dict[str, str] = {
    stem(word): stem(line.split()[0]) for line in _ENGLISH.splitlines() if line for word in line.split()[1:]
}
"""English stem to the stem that stands for its group."""
CHINESE_SYNONYMS: tuple[tuple[str, str], ...] = tuple(
    (word, line.split()[0]) for line in _CHINESE.splitlines() if line for word in line.split()[1:]
)
"""Chinese word to the word that stands for its group."""
