"""Reads a Word document: its text with changes accepted, and what it states of itself."""
