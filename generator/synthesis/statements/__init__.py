"""Statements compared: which of them say the same."""
