"""Corpus -> Briefs: origins, agreement, selection, timeline, gaps."""
