"""Cue -> who speaks: names, offices, bodies, documents, the unnamed, in both languages."""
