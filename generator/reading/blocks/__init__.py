"""Divides a text into blocks: which is the body, and which surrounds it."""
