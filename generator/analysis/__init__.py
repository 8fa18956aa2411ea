"""Document -> Statements: sentences, terms, voice, dates, quantities, labels.

`statements` asks the rooms one after the other; none imports one that stands behind it:

- `words`: Words of both languages: their forms, the numerals, and many phrases found in one pass.
- `passages`: Document -> sentences: where they end, what is quoted, and what an introduction repeats.
- `dates`: Sentence -> dates, as EDTF: by calendar, by unit, by what they lean on.
- `cues`: The words that announce speech, and whether they do so where they stand.
- `topics`: Text -> mentions of the taxonomy's topics, actors and periods.
- `quantities`: Sentence -> quantities: number, unit, comparison, and what is counted.
- `speakers`: Cue -> who speaks: names, offices, bodies, documents, the unnamed, in both languages.
- `speech`: Sentences -> in whose words each stands: quotations, reports, turns, pronouns.
- `labels`: Statement -> what it does: directive, outlook, commitment, risk, assessment, fact.
"""
