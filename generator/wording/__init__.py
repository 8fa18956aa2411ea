"""Facts -> sentences, in one place for each interface language."""
