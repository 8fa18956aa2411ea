"""Words of both languages: their forms, the numerals, and many phrases found in one pass."""
