"""Document -> sentences: where they end, what is quoted, and what an introduction repeats."""
