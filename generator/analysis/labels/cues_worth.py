"""The English idioms of assessments: how a thing turns out, and what it is worth; see `labels.cues`."""

from __future__ import annotations

WORTH = (
    ("late soon early", "(?:came | comes | come) too @"),
    # "Opens a new chapter", "broke new ground": no door and no ground.
    (
        "chapter page era horizon horizons vista vistas avenue avenues possibilities frontier frontiers",
        (
            "(?:open | opens | opened | opening | turn | turns | turned | begin | begins) (?:up)? "
            "(?:<a> | the | new | <good>){0,2} @"
        ),
    ),
    ("ground", "(?:break | breaks | broke | broken | breaking) new @"),
    ("augur augurs augured", "@"),
    ("fruit", "(?:bear | bears | bore | borne | bearing) @"),
    ("paying pay", "(?:<is> | <have>) <adv>{0,2} @ off"),
    # "Proved right", "turned out to be costly".
    ("proved proves proven prove", "@ (?:to be)? (?:<more|adv>){0,2} <good>"),
    ("turned turns", "@ out (?:to be)? (?:<more|adv>){0,2} (?:<good> | well | badly)"),
    (
        "expectations billing promise hype reputation",
        (
            "(?:exceeded | exceeds | exceed | surpassed | defied | defies | lived up to | lives up to | live "
            "up to "
            "| confounded) (?:<the> | all | <poss>)? <w>{0,1} @"
        ),
    ),
    ("test", "(?:stood | stands | stand) the @ of"),
    ("blame", "(?:<is> | was | were) <adv>{0,2} (?:partly | largely)? to @"),
    ("differs differ differed", "@ <adv>{0,2} from"),
    ("counts count counted", "@ for (?:little | much | nothing | something)"),
    (
        "time moment",
        "(?:comes | came | come) at (?:<a> | the) (?:<good> | critical | crucial | perfect) @",
    ),
    ("everything", "<have> <adv>{0,1} changed @"),
    (
        "interest interests",
        "BE in (?:<the> | no | everyone's | nobody's | <poss>) <w>{0,2} @ (?:of | to | for | $ | ,)",
    ),
    (
        "shines disappoints surprises impresses flatters deceives excels dazzles underwhelms overpromises",
        "(?<!<art>) (?<!<prep>) @ (?:$ | [,;:])",
    ),
    # What goes on and only means something: "is reshaping the trade", and no "is making shoes".
    (
        (
            "shaping reshaping positioning paving transforming enabling encouraging discouraging fuelling "
            "fueling "
            "spurring boosting redefining revolutionising revolutionizing underpinning proving signalling "
            "signaling "
            "reflecting demonstrating illustrating eclipsing overshadowing dominating benefiting "
            "strengthening "
            "weakening deepening widening showing playing"
        ),
        (
            "(?:<be> | <have> been) <adv>{0,2} @ (?: (?<!showing) (?<!playing) <w> | (?<=showing) (?:<a> | "
            "signs | "
            "<good>) | (?<=playing) <a> <w>{0,2} (?:role | part))"
        ),
    ),
    ("got", "<have> @ (?:<a>)? <more|adv>{0,2} <good>"),
    # "That should surprise no one" orders nothing.
    ("should", "@ (?:come as | surprise | shock | worry | alarm | concern | delight | please | reassure)"),
    (
        "think believe see",
        (
            "<we> (?:don't | do not | can't | cannot | never) <adv>{0,1} @ (?! (?:me | him | her | you)) "
            "(?!(?<=see) (?! how | why | what | the | any))"
        ),
    ),
    ("argue say contend submit maintain venture", "<we> (?:would | might | should) <adv>{0,1} @"),
    ("issue aim", "(?:took | takes | take | taken | taking) @ (?:with | at)"),
    ("tribute", "(?:paid | pays | pay | paying) <w>{0,2} @ to"),
    (
        "spoke speaks speak spoken",
        "@ <w>{0,1} (?:highly | warmly | ill | glowingly | fondly | approvingly) of",
    ),
    ("out", "(?:came | comes | come | spoke | speaks) @ (?:strongly)? (?:against | in favour | in favor)"),
    ("praise criticism scorn", "(?:full of | heaped | heaps | lavished | showered | poured) @"),
    # "No viewer would think so".
    (
        "would could can",
        (
            "(?:no <w>{1,2} | nobody | no one | anyone | anybody | few) @ <adv>{0,1} (?:think | believe "
            "| doubt "
            "| deny | argue | say | call | mistake | claim | pretend | dispute | quarrel | blame | complain)"
        ),
    ),
    ("benefits benefited benefitted", "(?<!<art>) (?<!<good>) (?<!<prep>) @ <adv>{0,2} from"),
)
"""How a thing turns out, and what it is worth."""
