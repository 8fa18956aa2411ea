"""The words around the subject of an English verb of saying: what parts them, what bounds a subject."""

from __future__ import annotations

_AUXILIARIES_WORDS = """
    also has have had then again further later earlier repeatedly once now was were is are recently all both
    meanwhile reportedly however today yesterday who which each since thus still would could does did often
    always even long himself herself itself themselves already soon merely ever just
    be been being nonetheless nevertheless though instead rather too indeed therefore meanwhile
    """
AUXILIARIES = frozenset(_AUXILIARIES_WORDS.split())
"""What may stand between a subject and its verb."""
_PHRASE_ENDS_WORDS = """
    monday tuesday wednesday thursday friday saturday sunday week month year turn again to part private public
    time statement interview report letter speech article memo note filing post email e-mail blog opinion
    preface foreword column writing phone record was is were are january february march april may june july
    august september october november december longer night evening morning afternoon weekend summer spring
    autumn winter those occasion occasions forums speeches interviews statements reports letters times years
    months weeks decades
    """
PHRASE_ENDS = frozenset(_PHRASE_ENDS_WORDS.split())
"""What ends a phrase of time or place before a verb: the pattern for those is tried behind no other word."""
_BOUNDING = """
    while whereas but and that as though although because when after if whom which where since so yet however
    than what before until or - --
    """
BOUNDARY_WORDS = frozenset(_BOUNDING.split())
"""Words behind which a subject may begin."""
BOUNDARY_SIGNS = frozenset(',;:()"—–')
"""Marks behind which one may."""
CLOSED = frozenset((",'", ".'", "?'", "!'"))
"""How a quotation between single marks ends."""
_AGENTS_ONLY_WORDS = """
    said says told tells warned warns insisted insists urged urges announced announces pledged pledges vowed
    vows denied denies accused accuses
    condemned condemns criticised criticizes criticises criticized appealed exhorted implored undertook
    reiterated reaffirmed reiterates
    """
AGENTS_ONLY = frozenset(_AGENTS_ONLY_WORDS.split()) | {"called on", "calls on", "called upon", "appealed to"}
"""What none but somebody does, whatever follows."""
_NO_SUBJECT_WORDS = (
    "i we you to nobody none nothing everyone everybody this that there which what who not never"
)
NO_SUBJECTS = frozenset(_NO_SUBJECT_WORDS.split())
"""Words that no speaker ends in."""
_NO_ADVERBS_WORDS = "family supply assembly italy july ally rally bully reply anomaly monopoly butterfly"
NO_ADVERBS = frozenset(_NO_ADVERBS_WORDS.split())
"""Words in -ly that are no adverbs."""
