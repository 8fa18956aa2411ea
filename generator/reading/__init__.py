"""Bytes -> Document: exact text, blocks and the document's own facts."""
