"""The English constructions of risks, assessments and facts; `label_cues` says how to read them."""

from __future__ import annotations

RISK = (
    (
        (
            "face faces faced facing confront confronts confronted encounter encounters encountered "
            "experience experienced"
        ),
        "@ (?:<w> | ,){0,7}? <danger>",
    ),
    ("face faces faced facing", "@ <w>{0,2} <ing> <w>{1,2}"),
    (
        (
            "struggle struggles struggled struggling grapple grapples grappled grappling wrestling wrestle "
            "battling reeling scrambling"
        ),
        "@ (?:with | to | against | for | from)",
    ),
    (
        "trail trails trailed lag lags lagged trailing lagging fall falls fell fallen falling falls",
        "@ (?:far | well | still | badly | further)? (?:behind | short)",
    ),
    ("run runs ran running", "@ (?:short | low | out) of"),
    (
        (
            "risk risks threat threats danger dangers hazard hazards concern concerns fears challenge "
            "challenges doubts"
        ),
        (
            "(?:pose | poses | posed | posing | carry | carries | carried | bear | bears | create | "
            "creates | created | raise | raises | raised | raising | entail | entails | present | presents "
            "| presented | increase | increases | involve | involves) (?:<w> | ,){0,5}? @"
        ),
    ),
    (
        (
            "vulnerable threatened hampered hindered constrained hobbled fragile precarious insufficient "
            "inadequate lacking scarce dangerous risky weak stifled undermined plagued unsafe unstable "
            "unsustainable overstretched overcrowded understaffed underfunded dilapidated overloaded "
            "strained stretched endangered crippled beset dogged mired paralysed paralyzed jeopardised "
            "imperilled starved brittle exhausted overburdened clogged unprepared short-staffed "
            "under-resourced ill-prepared"
        ),
        "(?:SO | <hedgejudge> | left) <more>{0,1} @",
    ),
    ("exposed prone susceptible", "@ to"),
    ("limited held", "SO @ (?:by | back)"),
    ("dependent reliant", "(?:heavily | overly | too | still | highly | largely | so) @ on"),
    (
        "risk threat jeopardy danger peril trouble crisis strain pressure stress siege disarray distress",
        (
            "(?:<be> | put | puts | putting | leave | leaves | left | remains) (?:<w>{0,6}?) (?:at | under "
            "| in) (?:<more> | <good> | deep | growing | heavy | severe){0,2} @"
        ),
    ),
    (
        (
            "risk threat danger weakness bottleneck challenge obstacle constraint concern problem burden "
            "worry drawback flaw barrier hurdle impediment headache liability hazard snag menace handicap "
            "shortcoming risks threats dangers weaknesses bottlenecks challenges obstacles constraints "
            "problems worries barriers"
        ),
        "SO (?:<det> | <poss> | of | one | ,){1,4} (?:<w-prep>){0,3}? @",
    ),
    (
        (
            "risk threat danger weakness bottleneck challenge obstacle constraint concern problem burden "
            "worry drawback flaw barrier hurdle impediment headache snag difficulty trouble spot risks "
            "threats dangers weaknesses bottlenecks challenges obstacles constraints problems worries "
            "concerns fear"
        ),
        (
            "(?:the | a | our | one | its | their | his | main | another | biggest | chief | real | key | "
            "<poss>) <w-prep>{0,2} @ (?:(?:of | for | with | in | to | facing) <w>{1,6}?)? (?:is | are | "
            "remains | remain | lies | was | isn't)"
        ),
    ),
    (
        "risk danger shortage lack dearth threat scarcity absence shortfall fear concern doubt problem",
        "(?:there (?:<be> | remains | remain) | there's) <w>{0,3}? @",
    ),
    (
        (
            "threaten threatens threatened hamper hampers hampered hinder hinders hindered undermine "
            "undermines undermined impede impedes jeopardise jeopardises jeopardised jeopardize "
            "jeopardizes jeopardized endanger endangers endangered derail derails derailed cripple "
            "cripples crippled stifle stifles stifled constrain constrains erode erodes eroded deter "
            "deters deterred choke chokes choked hobble hobbled disrupt disrupts disrupted imperil "
            "imperils strain strains strained overwhelm overwhelms overwhelmed destabilise destabilises "
            "thwart thwarts thwarted sap saps sapped weaken weakens dents hurts hurt threatening "
            "undermining eroding endangering hampering jeopardising jeopardizing straining disrupting"
        ),
        "(?<!<art>) (?<!<of>) (?<!<prep>) @ (?:<det> | <cap> | <num> | <s> | to | <poss> | <w> <w>)",
    ),
    ("risk risks risked risking", "(?<!<the>) (?<!<prep>) @ (?:<ing> | <det> | <w>{1,2} <ing>)"),
    (
        "risk risks",
        (
            "@ SO (?:substantial | high | significant | great | considerable | severe | growing | rising | "
            "large | real | mounting | acute)"
        ),
    ),
    (
        "risk risks",
        "(?:has | have | had | involve | involves | with | characterised by) (?:<w> | ,){0,9}? @",
    ),
    ("suffer suffers suffering", "@ (?:from | <a> | the | more | heavy | severe | further)"),
    ("suffered", "@ from"),
    ("lack lacks lacked", "(?<!a) (?<!the) (?<!of) @ (?!of) <w>"),
    (
        "shortage shortages lack",
        "(?:is | are | by | face | amid | with | and | the | of | , | <s> | <have>) <w>{0,3} @ of",
    ),
    ("brink verge", "on the @ of"),
    ("short", "SO (?:<num> <w>{0,2})? @ of"),
    ("supply", "SO in short @"),
    (
        "limit limits capacity breaking",
        "(?:reach | reached | reaching | hit) (?:the | its | their | breaking) @ (?:of <w> | $ | , )",
    ),
    (
        "concern concerns fears worries worry doubts alarm anxiety unease fear uncertainty",
        (
            "@ (?:(?:over | about | that | among | for | of | in) <w>{1,8}?)? <adv>{0,2} (?:(?:<be> | have "
            "| has) <adv>{0,1} (?:<worse> | <ing> | high | rife) | <worse>)"
        ),
    ),
    (
        "fear fears feared",
        (
            "(?<!<art>) (?<!<prep>) (?:(?<=<s>) | (?<=<name>) | (?<=<body>) | (?<=<it>) | (?<=<we>)) @ "
            "(?:that | <det> | <s> | <ing>)"
        ),
    ),
    (
        "afford cope keep meet sustain recover compete guarantee repay absorb handle match find",
        (
            "(?:cannot | can't | (?:could | can) not | couldn't | unable to | struggles to | fails to | "
            "failing to) <adv>{0,1} @"
        ),
    ),
    (
        "resources money funds means capacity expertise tools staff time powers",
        (
            "(?:don't | doesn't | not | no longer | nor) have (?:the | enough | sufficient | adequate)? "
            "<w>{0,2} @"
        ),
    ),
    ("few little", "(?:SO | has | have) too @"),
    ("shrinking ageing aging widening", "(?<=<be>) @ (?:$ | , | fast)"),
    ("short thin tight", "IS @ (?:$ | , | ;)"),
)
"""The predicate names a danger, obstacle, weakness or constraint."""
ASSESSMENT = (
    (
        (
            "underscore underscores underscored underscoring highlight highlights highlighted highlighting "
            "reflect reflects reflected reflecting demonstrate demonstrates demonstrated demonstrating "
            "illustrate illustrates illustrated illustrating signal signals signalled signaled signalling "
            "signaling signify signifies suggest suggests suggested suggesting indicate indicates "
            "indicated indicating represent represents represented representing mark marks marked marking "
            "mean means meant meaning show shows showed shown showing prove proves proved proving "
            "symbolise symbolises symbolize symbolizes reveal reveals revealed revealing exemplifies "
            "embodies imply implies confirms confirm vindicates betrays exposes tells"
        ),
        (
            "(?<!<art>) (?<!<be>) @ (?! that (?:<w> | ,){0,14} <num>) (?! the <num>) (?:that | <a> | the | "
            "how | its | their | <poss> | growing | what | just | both | strong | deep | why | nothing | "
            "little | great | again | <adv> | <w-prep> <w>)"
        ),
    ),
    (
        "@good-relational",
        "BE (?:<det> | one | of | the | as | <more> | <adv>){0,4} (?:<w-prep-num>){0,1}? @ (?!<num>)",
    ),
    (
        "@relational",
        (
            "BE (?:the | a | an | <more> | <adv>){0,2} @ (?:to | for | of | , | $ | <worth> | and | "
            "about | that | when)"
        ),
    ),
    ("@worth", "BE (?:<det> | <more> | <adv> | <w-prep-num> | one of <w>){1,4}? @ (?!<num>)"),
    ("not", "<be> @ (?:<det> | about | <cap>)"),
    (
        "best well better worst badly worse",
        (
            "(?:work | works | worked | does | do | did | fare | fares | fit | fits | serves | perform | "
            "performed) @ (?! as)"
        ),
    ),
    ("role part", "(?:play | plays | played | playing) (?:<a> | the | its | their) <w>{0,3} @"),
    (
        "significance importance consequence value",
        "(?:<of> | the | is of | is) <good>{0,1} <w>{0,2} @ (?:of | to | for | , | $)",
    ),
    ("significance importance meaning", "@ of"),
    ("signal message signals", "(?:send | sends | sent | sending) <a> <w>{0,2} @"),
    (
        "foundation foundations basis groundwork direction path",
        (
            "(?:lay | lays | laid | laying | provide | provides | provided | providing | clarifying | "
            "pointing | points | points) (?:<det>) <w>{0,4} @ (?:of | for | and | on | $)"
        ),
    ),
    (
        "roadmap boost guarantee opportunity model lesson",
        "(?:provide | provides | provided | offers | offer | gives | give) <a> <w>{0,2} @",
    ),
    (
        (
            "viewed seen regarded considered perceived described characterised characterized driven "
            "defined shaped determined hailed criticised criticized praised dismissed touted"
        ),
        "(?:<be> | been) <adv>{0,2} @ (?:as | by)",
    ),
    ("depend depends depended hinge hinges hinged", "@ <adv>{0,2} (?:on | upon | much | how | <rel>)"),
    ("because", "<be> <adv>{0,2} @"),
    ("owing due thanks", "<be> <adv>{0,3} @ to"),
    ("result results resulted stem stems stemmed", "(?<!the) @ (?:from | in)"),
    ("attributed attributes attribute credited ascribed", "@ (?:<w>{1,5}?)? to"),
    ("leads led lead boils amounts amount", "@ (?:down)? to (?!<num>)"),
    (
        (
            "view views viewed regard regards regarded sees see describe describes described considers "
            "portrays casts frame frames framed"
        ),
        "@ <w>{1,6}? as",
    ),
    (
        "call calls called dubbed deem deems deemed likened likens compared",
        (
            "(?<!<be>) @ (?!for | on | upon | off | in | up | by | at) (?:<w>{1,4}?) (?:<a> | <good> | "
            "<worth> | to)"
        ),
    ),
    ("question", "(?:call | calls | called) into @"),
    ("merely simply just only", "not @"),
    (
        (
            "outperform outperforms outperformed outpace outpaces outpaced underestimate underestimated "
            "overestimate overrated underrated matter matters mattered deserve deserves deserved justify "
            "justifies justified merit merits explains owes owe owed"
        ),
        "(?<!<art>) (?<!<prep>) (?<!no) @",
    ),
    (
        "looks look looked seems seem seemed appears appear appeared sounds sound sounded feels",
        "(?<!<art>) (?<!to) @ <adv>{0,2} (?:to | like | as | <good> | <w-prep-det-name-num>)",
    ),
    (
        (
            "hail hails hailed praise praises praised criticise criticises criticised criticize criticizes "
            "criticized condemn condemns condemned blame blames blamed credit credits credited applaud "
            "applauds applauded denounce denounces denounced lament laments lamented welcomed welcomes "
            "defended defends deplored deplores commend commends commended ridiculed dismissed dismisses "
            "mocked derided decried celebrated blaming"
        ),
        "VERB (?<!<be>) @ (?:<det> | <name> | <s> | <w> <w>)",
    ),
    (
        "made make makes find finds found render renders",
        (
            "@ (?: (?:it | this | that | them) <adv>{0,1} <good> | <w>{1,4}? (?:possible | impossible | "
            "easier | harder | safer | cheaper | worse | better))"
        ),
    ),
    (
        "cannot hard difficult impossible",
        (
            "(?:it | <be>) <adv>{0,1} @ (?:be)? (?:to)? (?:overstate | overstated | imagine | exaggerate | "
            "see how | deny | argue | ignore)"
        ),
    ),
    (
        (
            "truth point question lesson irony paradox answer reason trick upshot key test difference "
            "secret beauty virtue merit culprit verdict"
        ),
        (
            "(?:the | one | our | my | his | <poss>) <w>{0,2} @ (?:(?:of | for | to | with | in) "
            "<w>{1,6}?)? (?:is | are | was | lies | isn't | remains)"
        ),
    ),
    ("nothing nobody little few", "^ @ <w>{0,3} (?:more | better | so | worse | can | is | <s>)"),
    ("more", "(?<=<be>) @ (?:of)? <w>{1,3} than"),
    ("more less equally most perhaps", "^ (?:but)? @ <w>{1,5}? (?:is | are | was) (?!<ing>)"),
    (
        "much little nothing no",
        (
            "(?:there <be> | there's) @ (?:doubt | reason | question | substitute | way | point | sign | "
            "evidence | <w>{0,2} to)"
        ),
    ),
    ("seen", "can be @"),
    ("bode bodes boded", "@"),
    ("less more most least so", "BE @ (?!than | of | far | <num>) <w>"),
    ("like", "BE @ <w>"),
    ("what where", "<is> @ <w>"),
    ("about", "<is> <adv>{0,1} @ (?!<num> | to) <w>"),
    ("tend tends tended", "@ to"),
    ("never", "(?<!<have>) (?<!<be>) @ (?!<past|ed|pp>) <w>"),
    ("contributes contributed contribute", "@ <adv>{0,1} to"),
    ("accused accuses", "@ <w>{1,6} of"),
)
"""A judgement of meaning, cause or worth."""
# One pattern for all, since most sentences state a fact: it begins with the words that can, and looks back.
FACT = (
    (
        "@factual",
        (
            "@ (?: (?<=<past>) (?<!<modal> <past>) | (?<=<ed-past>) (?<!<det> <ed>) (?<!<prep> <ed>) "
            "(?<!<more> <ed>) (?<!<good> <ed>) (?<!<det> <adv> <ed>) (?<!<prep> <adv> <ed>) (?!by) | "
            "(?<=<have>) <adv>{0,3} <num>{0,1} <pp|past> | (?<=<is>) <adv>{0,3} (?:underway | under way | "
            "<ing> | <pp>) | (?<=<there>) <be>{0,1} <w> | (?<=<cut>) (?<=<body|name|it|we|rel> <w>) <w> | "
            "(?<=<coinciding>) )"
        ),
    ),
)
"""A past event, or a present state, reported as so."""
GENERAL = (
    (
        "@s",
        (
            "(?<=<w-det-prep-num-conj>) (?<!<of>) (?<!<s>) @ (?:<adv>){0,1} (?:<det> | <cap> | <s> | "
            "<w-prep-conj-sub-be-have-modal> | that | to | on | in | as | from)"
        ),
    ),
    ("@finite", "(?<!<art>) @ <w>"),
    ("do don't does doesn't can can't cannot", "@ <adv>{0,2} <w>"),
    (
        "is are isn't aren't it's that's they're we're remains remain becomes become",
        "@ (?!<ing> | <pp> | <ed> | <num> | in | at | on | from | under | there) <w>",
    ),
    ("has have", "@ (?!<num>) <w>"),
)
"""What is said in general judges, where nothing else is found: "industrial policy burns money"."""
