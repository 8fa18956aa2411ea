"""Words that set a figure or a date against another: "compared with", "up from", 较, 比.

A language has few of them, so that one list serves wherever what is told must be kept apart from what it is
compared with. "Than" and 高于 are a list of their own: before a figure they bound it ("more than 30"), and
only a date behind them is compared with. "From" and "since" also say where and when: who looks for them says
so.
"""

from __future__ import annotations

AGAINST = (
    r"(?:(?:as\s)?(?:against|compared(?:\s[a-z]{2,14}ly)?\s(?:with|to))|versus|vs\.?|relative\sto"
    r"|(?:in|by)\scomparison\s(?:with|to)|(?:up|down)\sfrom)"
)
"""What stands before an English figure or date that another is compared with."""
THAN = "than"
"""What bounds an English figure, and stands before a date that is compared with."""
_NO_COMPARISON = "占佔同环環对對配价價类類正反无無可评評好"
"""What makes 比 behind it the end of another word: 占比49%, 同比增长, 配比."""
AGAINST_CHINESE = f"(?:(?:相?[较較]|(?:相|(?<![{_NO_COMPARISON}])(?<!百分))比)(?:[于於]|之)?|[对對]比)"
"""The same in Chinese: 较2021年, 相比于2021年的40家."""
THAN_CHINESE = "(?:[高低多少大小优優劣强強弱快慢][于於]|超[过過]|不及|不如)"
"""The same in Chinese: 高于2021年."""
AGAINST_BEHIND_CHINESE = "(?:的[^，。；]{1,6})?(?:相比|相较|相較|[对對]比)"
"""What stands behind a Chinese figure or date that 与, 和, 同 or 跟 sets against another: 与2021年相比."""
