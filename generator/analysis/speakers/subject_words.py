"""The words around the subject of an English verb of saying: what parts them, what bounds a subject."""

from __future__ import annotations

from generator.analysis.words.word_sets import words_of

AUXILIARIES = words_of(
    """
    also has have had then again further later earlier repeatedly once now was were is are recently all both
    meanwhile reportedly however today yesterday who which each since thus still would could does did often
    always even long himself herself itself themselves already soon merely ever just
    be been being nonetheless nevertheless though instead rather too indeed therefore
    """
)
"""What may stand between a subject and its verb."""
PHRASE_ENDS = words_of(
    """
    monday tuesday wednesday thursday friday saturday sunday week month year turn again to part private public
    time statement interview report letter speech article memo note filing post email e-mail blog opinion
    preface foreword column writing phone record was is were are january february march april may june july
    august september october november december longer night evening morning afternoon weekend summer spring
    autumn winter those occasion occasions forums speeches interviews statements reports letters times years
    months weeks decades
    """
)
"""What ends a phrase of time or place before a verb: the pattern for those is tried behind no other word."""
BOUNDARY_WORDS = words_of(
    """
    while whereas but and that as though although because when after if whom which where since so yet however
    than what before until or - --
    """
)
"""Words behind which a subject may begin."""
BOUNDARY_SIGNS = frozenset(',;:()"—–')
"""Marks behind which one may."""
CLOSED = frozenset((",'", ".'", "?'", "!'"))
"""How a quotation between single marks ends."""
AGENTS_ONLY = words_of(
    """
    said says told tells warned warns insisted insists urged urges announced announces pledged pledges vowed
    vows denied denies accused accuses
    condemned condemns criticised criticizes criticises criticized appealed exhorted implored undertook
    reiterated reaffirmed reiterates
    """
) | {"called on", "calls on", "called upon", "appealed to"}
"""What none but somebody does, whatever follows."""
NO_SUBJECTS = words_of(
    "i we you to nobody none nothing everyone everybody this that there which what who not never"
)
"""Words that no speaker ends in."""
NO_ADVERBS = words_of("family supply assembly italy july ally rally bully reply anomaly monopoly butterfly")
"""Words in -ly that are no adverbs."""
TAKES_SIDES = (
    "(?:supports|opposes|backs|advocates|favou?rs|rejects|endorses|welcomes|critici[sz]es|condemns|disputes|defends"
    "|(?:oppose|back|advocate|favou?r|reject|endorse|welcome|critici[sz]e|condemn|dispute|defend|support)"
    "(?= (?:the|an?|this|that|these|those|such|any|more|new|for|its|their)\\b))"
)
"""A pattern of a verb of the present by which somebody is for something or against it."""
