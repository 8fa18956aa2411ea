"""What days, months and years look like in more than one notation."""

from __future__ import annotations

STEMS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""What each month's name begins with."""
YEAR = r"(?:1[89]|20|21)[0-9]{2}"
"""A year that modern texts speak of; other numbers of four digits are more often counts."""
DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
"""A day of a month, in figures."""
