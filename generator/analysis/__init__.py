"""Document -> Statements: sentences, terms, voice, dates, quantities, labels."""
