"""The Chinese words that decide what a statement does, one construction a line, on the folded shadow."""

from __future__ import annotations

import re

from generator.model import Label

# Verbs that a modal before them commits or directs to: 将推动, 要加强.
_DOING = "加推坚强深完着大持建优支鼓把"

_DIRECTIVE = (
    "要求|必须|应当|应该|需要|务必|不得|不能|切实|呼吁|敦促|责令",
    f"应(?=[{_DOING}])",
    f"要(?=[{_DOING}抓做以在从统牢积善用发提构打防注重聚锚主])",
)
_OUTLOOK = (
    "有望|预计|预期|可能|或将|料将|势必",
    "将(?!军|领|士|相)",
    "或(?:会|成)",
)
_COMMITMENT = (
    "承诺|保证|力争|争取|计划|旨在|致力于|目标是|决定|决心|确立|确定了",
    "拟(?=[建设出开投])",
    "提出(?=到|要|了|，到)",
    "规划(?=建|到)",
    f"将(?=[{_DOING}继进全努积统出设投实启])",
)
_RISK = (
    "面临|挑战|瓶颈|短板|制约|不足|落后|卡脖子|隐患|威胁|困境|薄弱|差距|压力|滞后|受制于|短缺",
    "风险(?=较|高|大|上升|加|仍|很)",
)
_ASSESSMENT = (
    "标志着|意味着|体现|反映|表明|彰显|说明|至关重要|意义重大|取决于|有利于|有助于",
    "具有(?:重要|重大|深远|战略)",
    "关键(?=在|所在|是|时期|阶段)",
    "是[^，。]{0,20}(?:重要|关键|核心|必然|根本|主要|典型)",
    "(?:奠定|夯实)[^，。]{0,10}基础",
    "成为[^，。]{0,10}(?:关键|重要)",
)
_FACT = (
    "(?<=[\u4e00-\u9fff])了",
    "已(?=[\u4e00-\u9fff])",
    "同比|环比|举行|召开|发布|印发|主持|成立|建成|突破|完成|出席|会见|考察",
    "实现(?!路径)",
)

PATTERNS = tuple(
    (label, re.compile("|".join(constructions)))
    for label, constructions in (
        (Label.DIRECTIVE, _DIRECTIVE),
        (Label.OUTLOOK, _OUTLOOK),
        (Label.COMMITMENT, _COMMITMENT),
        (Label.RISK, _RISK),
        (Label.ASSESSMENT, _ASSESSMENT),
        (Label.FACT, _FACT),
    )
)
"""(label, what shows it), in order of precedence."""

WILL = re.compile("将")
PASSIVE_AFTER_WILL = re.compile("被|受|由")
COMMITTING_SUBJECT = re.compile(
    "(?:我们|我国|国家|政府|公司|集团|部门|委员会|省|市|双方|银行|企业|各地|中央)(?:也|还|并|都)?$"
)
"""What stands right before a 将 that commits itself."""
PRONOUN_SUBJECT = re.compile("(?:其|它|他们)(?:也|还)?$")
COMMITTING_BODY = re.compile("我国|国家|政府|公司|集团|部门|委员会|银行|企业|中央")
"""Whom a pronoun before 将 may mean."""
