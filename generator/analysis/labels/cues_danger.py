"""The English idioms of risks: a thing that is on its knees, or has hit a snag; see `labels.cues`."""

from __future__ import annotations

DANGER = (
    # "Is on its knees", "in limbo", "at the mercy of the weather".
    (
        (
            "knees ropes brink precipice freefall turmoil limbo chaos tatters ruins shambles retreat "
            "doldrums "
            "mercy decline fire attack"
        ),
        "(?<!being) IS (?:in | on | at | under) (?:the | its | their | our | <a>)? <w>{0,1} @",
    ),
    ("control date hand stock", "<is> <adv>{0,2} out of @"),
    ("empty fumes", "(?:run | runs | running | ran) on @"),
    ("apart", "(?:falling | fell | fallen | falls | coming | torn) @"),
    ("worse", "(?:getting | gets | going from bad to | growing | becoming) @ (?:$ | [,;:_] | and | by)"),
    # What goes on, and not what happened once.
    (
        (
            "deteriorated worsened faltered stagnated floundered foundered flatlined backfired unravelled "
            "unraveled soured struggled languished"
        ),
        "<have> <adv>{0,2} @",
    ),
    # Where nobody is found who says so.
    ("warned warns cautioned cautions", "(?<!<be>) (?<!<prep>) @ (?:that | of | about)"),
    ("affecting hurting harming", "(?:<be> | <have> been) <adv>{0,2} @ <w>"),
    (
        "snag snags wall trouble difficulties buffers",
        "(?:hit | hits | run | runs | ran) (?:into)? <w>{0,2} @",
    ),
    (
        "saddled burdened riddled fraught swamped inundated strapped weighed",
        "SO <more>{0,1} @ (?:with | by | for | down)",
    ),
    ("toll", "(?:take | takes | took | taken | taking) (?:<a> | its | their) <w>{0,1} @ (?:on | of | $)"),
    (
        "concern alarm worry",
        "(?:cause | causes | caused | causing | cause for | source of | matter of) <w-prep>{0,2} @",
    ),
    ("bomb", "BE <a> ticking <w>{0,1} @"),
    ("recipe", "@ for (?:disaster | trouble | chaos | failure | conflict)"),
    ("money enough few capacity room", "there (?:<is> | was | were) (?:no | not | too) @"),
)
"""What goes wrong, or is about to."""
