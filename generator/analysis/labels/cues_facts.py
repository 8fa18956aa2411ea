"""The English constructions of facts, states and general statements; `labels.cues` says how to read them."""

from __future__ import annotations

# One pattern for all, since most sentences state a fact: it begins with the words that can, and looks back.
FACT = (
    (
        "@factual",
        (
            "@ (?: (?<=<past>) (?<!<modal> <past>) | (?<=<ed-past>) (?<!<det> <ed>) (?<!<finite> <ed>) "
            "(?<!<prep> <ed>) "
            "(?<!<more> <ed>) (?<!<good> <ed>) (?<!<det> <adv> <ed>) (?<!<prep> <adv> <ed>) (?<!to <ed>) "
            "(?<!to be <ed>) "
            # "For swift, coordinated action"
            "(?!(?: (?<=<good> , <ed>) | (?<=[and or] <ed>)) "
            "<w-of-det-prep-num-name-cap-s-adv-conj-it-sub-be-have-modal-up_down>) "
            "(?!by) | "
            # "Has been closed" tells, "has been a success" judges.
            "(?<=<have>) (?:(?:this | last) <w>)? <adv>{0,3} (?!been <adv>{0,2} (?:<det> | <name>)) "
            "<num>{0,1} (?:<pp|past> | limited) | "
            "(?<=<is>) (?:no longer | <adv>{0,3}) (?:underway | under way | being | "
            "meeting | building | <ing> | <pp> | in (?:the process | effect | force | place | use | "
            "operation | custody | session | full swing | full flow "
            "| "
            "progress)) | "
            "(?<=<there>) (?: (?<=there's) <w> | <be> <w> | <have|modal> | remain | remains | exist "
            "| exists) | "
            "(?<=<cut>) (?<!used) (?<=<body|name|it|we|rel> <w>) <w> | "
            "(?<=<cut>) (?<=<w-det-prep-of-verb-s-conj-sub-adv-past-ed-thinghappen-act> <w>) <the|a|poss> | "
            # "Investors used the day to sell": a past form, whatever stands before it but a form of "be".
            "(?<=used) (?<!<be|have> used) (?<!<adv> used) (?<!<of> used) <the|a|poss|num> | "
            "(?<=<coinciding>) )"
        ),
    ),
)
"""A past event, or a present state, reported as so."""
STATES = (
    (
        (
            "ongoing pending missing unemployed retired armed voluntary optional "
            "available unavailable open closed shut located situated based present absent alive dead injured "
            "pregnant empty full vacant online offline visible extinct resident native operational "
            "nationwide "
            "married ineligible eligible effective valid subject"
        ),
        # "Demand is on the rise", "nurses are on strike", "the road is under repair".
        (
            "<is> <adv>{0,2} (?:(?:<num>)? @ | (?:on | under | in) (?:the (?:rise | increase | decline | "
            "wane "
            "| mend | agenda) | strike | trial | duty | display | loan | hold | sale | show | leave | bail | "
            "offer | construction | development | discussion | consideration | preparation | review "
            "| investigation | arrest | repair | guard | siege | custody | "
            "use | hospital | court | talks | office | service | operation | production | stock | session | "
            "charge | prison | detention))"
        ),
    ),
    # "The criticism comes as ministers prepare to meet".
    ("comes", "(?<!<prep>) @ <adv>{0,1} (?:as | after | amid | ahead | days | weeks | months | hours)"),
    # "The agency continues to work with both sides".
    ("continue continues", "(?<!<modal>) (?<!to) @ to (?!<be> | <have> | <det>) <w>"),
    ("up down", "<is> <adv>{0,2} @ (?:from | by | on | to | <num>)"),
    # "Side effects include nausea", "these birds nest in May".
    (
        "@s|name",
        (
            "^ [,_:;()]{0,6} (?:<adv|conj> ,?)? <w-verb-prep-rel-sub-modal>{0,4}? @ <adv>{0,2} "
            "(<bare_stative>) <w>"
        ),
    ),
    # "The scheme has yet to start".
    ("yet", "(?:has | have | had) @ to <w>"),
    # "The district has no library": a state.
    (
        "has have",
        (
            "@ no (?! <w>{0,1} (?:ideas | reason | doubt | choice | point | business | place | idea | "
            "equal | "
            "parallel | rival | "
            "merit | effect | impact | time | interest | bearing | link | sense | excuse | intention | "
            "desire | wish | "
            "illusions | answer | alternative | value | meaning | future | chance | hope | right)) <w>"
        ),
    ),
    # "Wegovy is a weekly injection used for weight loss", "this project is a joint venture of two firms".
    (
        "is are",
        (
            "(?: (?<=<name|cap>) (?<!yours) (?<!ours) | (?<=^ this <w>) | (?<=^ this <w> <w>)) "
            "@ (?:currently | also)? "
            "(?:a | an | one of <the>) "
            "(?:<w-good-worth-relational-more-prep-conj-rel-sub>){1,5}? "
            "(?:<prep|pp|ed|ing|rel|conj> | [,_;(] | $)"
        ),
    ),
    # "The talks run each year".
    ("each every", "(?:(?<=<s>) | (?<=<s> place)) <adv>{0,1} @ <era>"),
    ("@superlative", "<is> (?:one of)? (?:<the> | <poss>) <w>{0,2}? @ <w>"),
    (
        "@stative",
        (
            # "Wind farms now dominate the coast": a noun before its verb.
            "(?: (?<=[,<w-det-prep-num-conj-of-sub-rel>]) | (?<=^ this)) "
            "(?! @ (?:<be|have|modal|do> | <adv> <w-det-prep-num-cap-s-ing-adv> <det>)) "
            "@ <adv>{0,1} (?:<det> | <cap> | <s> | <prep> | <num> | "
            "<w>)"
        ),
    ),
)
"""What a thing or a body is at all times: no judgement."""
GENERAL = (
    (
        "@s",
        (
            "(?:(?<=<w-det-prep-num-conj-good-common>) | (?<=^ this)) (?<!<of>) (?<!<s>) @ <adv>{0,1} "
            "(?:<det> | <cap> | that | (?<=^ this <w>) <w-conj-sub-be-have-modal>)"
        ),
    ),
    # "Industrial policy burns money", and not "civil rights groups object".
    (
        "@s",
        (
            "^ [,_:;()]{0,6} (?:<adv|conj> ,?){0,2} <w-verb-prep-s-ing-cap_ing-conj-sub>{1,4}? "
            "(?<=<w-det-num-conj-good-common>) (?<!<of>) (@ <adv>{0,1} <w-prep-conj-sub-be-have-modal-adv>) "
            "(?! <adv>{0,1} (?:<w-prep-conj-adv-sub-s> <det|s|num> | <modal|have|is|past>))"
        ),
    ),
    # "Small mills often shoulder the cost": a bare verb behind a plural.
    (
        "@s|name",
        (
            # In "the water system delivers gas to homes" the plural is a verb.
            "^ [,_:;()]{0,6} (?:<adv|conj> ,?)? <w-verb-prep-rel-sub-modal>{0,4}? @ <adv>{0,2} "
            "(<w-verb-prep-rel-sub-modal-conj-det-num-adv-ing-s-good>) (?:<det> | <poss> | <cap> | it | "
            "them | "
            "(?<!<a|the> <w> <w> <w>) (?<!<a|the> <w> <w> <w> <w>) (?:<s> | <adv> | to))"
        ),
    ),
    ("do don't does doesn't can can't cannot", "@ <adv>{0,2} <w>"),
    (
        "is are am isn't aren't it's that's they're we're i'm remains remain becomes become",
        "@ (?!<ing> | <pp> | <ed> | <num> | in | at | on | from | under | there) <w>",
    ),
    ("has have", "@ (?!<num>) <w>"),
)
"""What is said in general judges, where nothing else is found: "industrial policy burns money"."""
