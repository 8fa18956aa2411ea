"""Sentences -> in whose words each stands: quotations, reports, turns, pronouns."""
