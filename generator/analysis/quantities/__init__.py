"""Sentence -> quantities: number, unit, comparison, and what is counted."""
