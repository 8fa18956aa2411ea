"""The words that announce speech, and whether they do so where they stand."""
