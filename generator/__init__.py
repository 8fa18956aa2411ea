"""Seedbrief: seed documents in, a briefing site with provable evidence out."""

__version__ = "0.1.0"
