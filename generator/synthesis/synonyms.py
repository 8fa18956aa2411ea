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
cut reduce reduction
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
"""

SYNONYMS: dict[str, str] = {
    stem(word): stem(line.split()[0]) for line in _ENGLISH.splitlines() if line for word in line.split()[1:]
}
"""English stem to the stem that stands for its group."""
CHINESE_SYNONYMS: tuple[tuple[str, str], ...] = tuple(
    (word, line.split()[0]) for line in _CHINESE.splitlines() if line for word in line.split()[1:]
)
"""Chinese word to the word that stands for its group."""
