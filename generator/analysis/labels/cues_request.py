"""The English constructions in which somebody asks, orders or forbids; see `labels.cues`."""

from __future__ import annotations

REQUEST = (
    # "The minister directed to prepare a list".
    ("directed instructed ordered", "(?<=<name|body|it|adv|rel>) @ to (?!<det> | <cap> | <num>) <w>"),
    (
        "appealing calling campaigning lobbying pressing",
        "<is> <adv>{0,2} @ (?:for | on | upon | (?<=appealing) to <w>{1,6}? to)",
    ),
    (
        (
            "obliged obligated required ordered instructed asked urged advised directed compelled "
            "forbidden told recommended encouraged requested reminded cautioned mandated enjoined implored "
            "exhorted begged counselled warned"
        ),
        (
            # "Was required to intervene" tells what was done.
            "(?<!had) (?<!may) (?<!might) (?<!could) (?:(?!being) <be> | <is> <adv>{0,2} being | have | "
            "has | get | gets "
            "| got) "
            "<adv>{0,2} @"
            " (?!(?<=was required | were required | was obliged | were obliged | was compelled | "
            "were compelled)) (?:on | upon)? (?:by "
            "<w>{1,5}?)? to "
            "(?!<det> | <cap> | <num>)"
        ),
    ),
    (
        "prohibited forbidden banned barred precluded",
        "(?:is | are | be | remain | remains) <adv>{0,2} @ (?:from | to | under | by | (?<!banned) in)",
    ),
    (
        "forbids prohibits bans bars outlaws prohibit forbid proscribes disallows",
        "(?<!<art>) (?<!<prep>) (?<!to) @ (?:OBJECT | <w>{1,5}? from <ing>)",
    ),
    (
        (
            "urge urges urged instruct instructs instructed orders ordered direct directs directed asks "
            "asked tells told requires required requests requested encourages encouraged advises advised "
            "presses pressed exhort exhorts exhorted implores implored obliges obliged "
            "challenge challenges challenged dared compels mandates mandated begged begs wants want "
            "summoned enjoins enjoined commands commanded "
            "entreated entreats lobbied petitioned charges charged forbids forbade reminded "
            "obligates urging asking "
            "instructing ordering requesting requiring wanting obliging warned warns cautioned cautions "
            "beseeches beseeched counsels counselled counseled nudged nudges prodded prods pressured "
            "pressures goaded admonished admonishes tasked tasks pressuring imploring begging compelling "
            "demanding"
        ),
        (
            "(?<!<art>) (?!(?<=<neg>) (?:want | wants)) @ (?!(?<=<w-adv-be-conj-sub-prep> <ing>)) "
            "(?! <w>{1,4} to (?:know | understand | hear)) (?! "
            "<cap>{0,1} <num> (?:million | billion "
            "| trillion | per | percent)) WHOM"
        ),
    ),
    (
        "pushes pushed pushing pressing lobbying",
        "(?<!<art>) (?<!<prep>) @ <w>{0,3}? <body|agent|it|we|name> to (?!<det> | <name> | <num> | <prep>)",
    ),
    (
        # "The job requires a steady hand" judges; "requires building a pier" asks.
        "requires require",
        (
            "(?: (?<=<body|charter|plan|agent|name|rel|it>) | (?<=law | laws | rule | rules | regulation "
            "| regulations | "
            "code | directive | guidance | policy | policies | licence | license | permit | statute | "
            "order | "
            "standard | standards | constitution | clause | article | section) | (?=<w> (?:<ing> | "
            "building | <w-prep>{0,2} (?:notification | approval | permission | consent | authorisation "
            "| authorization | registration | ratification | payment | accreditation | supervision | "
            "disclosure)))) (?<!<be>) (?<!<have>) (?<!<modal>) (?<!<modal> <adv>) (?<!to) @ (?! <num> | "
            "<cap> <num> | us "
            "<num> | of | for) <w>"
        ),
    ),
    (
        "ordered orders",
        (
            "(?<!<art>) @ (?:(?:the)? <ing> | (?:an | a | the) <w>{0,2}? (?:inquiry | review | "
            "investigation | "
            "halt | closure | evacuation | suspension | recount | retrial | release | arrest | probe | "
            "audit | inspection | end | shutdown | inquest))"
        ),
    ),
    (
        "require",
        (
            "<modal> <adv>{0,1} @ (?:<name> | (?:<det> | <s>) (?:<w>{0,5}? to (?!<det>) | <w>{0,1}? "
            "(?:approval | consent | permission | permit)))"
        ),
    ),
    (
        (
            "called calls call calling appealed appeals appealing pressed pushed lobbied campaigned "
            "pressing pushing pleaded pleads pleading agitated agitating clamoured clamouring clamored "
            "petitioned petitioning"
        ),
        (
            "(?!^) VERB (?<!a <w>) (?<!<neg>) (?<!<neg> <w>) (?<!<neg> <w> <w>) (?<!<neg> <w> <w> <w>) "
            "(?<!<be>) (?<!more) @ <adv>{0,2} "
            # "A response to an alarm call on Elm Avenue": a noun.
            "(?!(?<=<w-s-adv-conj-it-we-modal-body-name-do-rel-lead-prep> call) on) (?:for | on | upon)"
        ),
    ),
    (
        "calls demands pressure",
        (
            "(?:(?:there | faced | facing | faces | mounting | growing | amid) <w>{0,3} | ^ <adv>{0,1}) @ "
            "(?:for | on <w>{1,5}? to | to) (?! <w>{1,14} (?:<verb> | continue)) | @ (?:is | was | are) "
            "<w>{0,1} (?:mounting | growing | rising) <w>{0,6} to"
        ),
    ),
    (
        "demands demanded demand insists insisted urges urged",
        (
            "(?:<name> | <body> | <it> | (?<!supply) and | <rel> | <s>) (?:<adv> | have | has){0,2} "
            "@ (?!for | from | "
            "in | is | was | are | were | of | on) (?:OBJECT | immediate | urgent | full)"
        ),
    ),
    (
        (
            "recommend recommends recommended urge urges urged request requests requested require requires "
            "required demand demands demanded order orders ordered direct directs directed mandates "
            "mandate stipulates instructed decreed insists ask asks asked mandated "
            "stipulated "
            "stipulate decrees dictates dictate dictated moved counselled begged"
        ),
        "(?<!<art>) (?<!of) @ that (?!<verb> | <it> <be>)",
    ),
    (
        "recommend recommends recommended advise advises advised urges counsels",
        "(?<!<art>) (?<!<be>) (?<!<neg>) @ (?:against | <det> | <cap> | <ing> | <num>)",
    ),
    (
        "be",
        (
            "(?:that | resolved | lest) (?:(?!<be|past|ed|modal|have|do|willed> | to) <w>){1,9} @ <adv>{0,1} "
            "<pp>"
        ),
    ),
    # "It was agreed that the Clerk write to the county": a bare form behind a singular.
    (
        "write submit prepare consult ensure convene receive appoint publish continue pay keep proceed bring",
        (
            "^ (?:the | <poss> | <name>) (?:<w-verb-prep>){0,2} <w-s-prep-modal-adv-verb-cap-conj> @ "
            "(?=<det|prep|num|name> | to)"
        ),
    ),
    (
        "be",
        (
            "^ (?:(?!<be|past|ed|modal|have|do|sub|willed> | to | not | need) <w>){1,9} (?:not)? @"
            " <adv>{0,1} <pp>"
        ),
    ),
    (
        (
            "report submit approve note receive publish consider continue prepare consult ensure review "
            "conduct write keep make provide take proceed return appoint draw come meet pay remain"
        ),
        (
            "^ (?:resolved | agreed | ordered | recommended)? (?:,)? that (?! <w>{0,6} (?:<modal> | to | "
            "<past> | <ed> | <be>)) <det|name> <w>{1,6}? @ (?!<modal>)"
        ),
    ),
    # "I would, though, urge you to look": an order by saying so.
    (
        "urge ask encourage recommend advise implore beg appeal call invite plead",
        (
            "<we> (?:would | might | must | do | should | again)? (?:, <w>{1,3} ,)? <adv>{0,2} "
            "@ "
            "(?: (?:you | the <w>{1,4}? | <name> | them | <s> | all <w>{0,3}?) to | for | on | upon)"
        ),
    ),
    # "The bank would like ministers to wait".
    (
        "like",
        (
            "(?:would | i'd | we'd | they'd | he'd | she'd) <adv>{0,1} @ (?:to see (?! <rel|sub>) | (?!to) "
            "<w>{1,6}? to (?!<det> | <num>))"
        ),
    ),
    # "Wants to see faster trains", "the panel wants the levy scrapped".
    (
        "want wants wanted",
        (
            "(?<=<body|name|it|s|we>) @ to see (?!<rel|sub> | <it> | you) <w> | @ <the> <w-verb>{1,4} "
            "(?:<pp> | <ed>)"
        ),
    ),
    ("suggest recommend propose", "(?<=<we>) @ (?:that)? (?:you | <the> <w>{1,2}? (?!<verb|s>) | <body>)"),
    (
        "appeal plea petition call calls pleas appeals demand demands request requests",
        (
            "(?:issued | made | makes | launched | renewed | repeated | reiterated | issues | joined | "
            "backed | "
            "supported | echoed | signed | delivered) (?:<a> | the | its | their | his | her | <poss> | "
            "<adv>){0,2} "
            "<w>{0,2} @ (?:for (?!<num>) | to | on <w>{1,6}? to)"
        ),
    ),
    # "Reiterated his call on all sides to stop": what is reported is the call.
    (
        "call calls appeal appeals demand demands plea pleas request requests insistence",
        "^ (?:its | their | his | her | our | my | <poss>) <w>{0,3}? @ (?:for | to | on | upon | that)",
    ),
    (
        "advocate advocates advocated advocating",
        "(?<=<body|name|it|we|modal|is>) @ (?:for | <a> | <ing> | <the>)",
    ),
    # "A bill before parliament would require each dam to be inspected".
    (
        "require requires oblige obliges compel force forces bar ban prohibit forbid",
        "^ [^;:_]{0,2} <charter> [^;:_]{0,9}? would <adv>{0,1} @",
    ),
)
"""Somebody asks others to do something, orders or forbids it."""
