"""Things of one kind with two names, as Chinese tells them: 白鹭湾大桥, 青石峡大桥.

English names have capitals; of a Chinese one only what it is the name of can be known for sure.
"""

from __future__ import annotations

import re

from generator.synthesis.statements.gist import code_of
from generator.synthesis.words.background import weigh

_KIND = re.compile(
    r"(?=([\u3400-\u9fff]{2})(大桥|隧道|机场|高铁|铁路|高速|水库|[核风水]?电[站厂]|煤矿|大坝|大学|中学|小学|学院|医院"
    r"|法院|银行|公司|集团|博物馆|图书馆|体育[场馆]|公园|遗址|古镇|火山|大街))"
)
"""The last two characters of a name, and what it is the name of."""
_RARE = 10.0
"""Weight from which on two characters are a part of a name, and no word: 跨海大桥 names none."""


def find_named_things(folded: str) -> dict[str, frozenset[int]]:
    """Finds what is named in a sentence: by its kind, the codes of the last two characters of each name.

    Args:
        folded: the folded text of a sentence.
    """
    found: dict[str, set[int]] = {}
    for match in _KIND.finditer(folded):
        name, kind = match.groups()
        if weigh(name) >= _RARE:
            found.setdefault(kind, set()).add(code_of(name))
    return {kind: frozenset(names) for kind, names in found.items()}
