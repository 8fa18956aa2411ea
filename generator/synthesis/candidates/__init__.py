"""Recurring terms that the taxonomy does not know."""
