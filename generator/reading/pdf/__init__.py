"""Reads a PDF: its text in the order of reading, its pages, and what it states of itself."""
