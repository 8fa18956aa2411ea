"""The labels in their order of precedence, for both languages."""

from __future__ import annotations

from generator.model import Label

LABELS = (Label.DIRECTIVE, Label.OUTLOOK, Label.COMMITMENT, Label.RISK, Label.ASSESSMENT, Label.FACT)
"""In order of precedence; a label's place is its rank."""
RANKS = {label: rank for rank, label in enumerate(LABELS)}
"""A label to its rank."""
DIRECTIVE, OUTLOOK, COMMITMENT, RISK, ASSESSMENT, FACT = range(len(LABELS))
"""The ranks by name."""
TO_COME = frozenset((OUTLOOK, COMMITMENT))
"""Ranks of what is to come."""
GENERAL = len(LABELS)
"""The rank of a general statement in the present, which judges unless it counts something."""
UNTOLD = GENERAL + 1
"""The rank of what no rule is sure of."""
