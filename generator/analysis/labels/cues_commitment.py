"""The English constructions of commitments; `labels.cues` says how to read them."""

from __future__ import annotations

COMMITMENT = (
    (
        (
            "pledge pledges pledged pledging vow vows vowed vowing promise promises promised promising "
            "guarantees swore"
        ),
        (
            # "To live up to its climate promises": a noun.
            "(?<!<art|poss> <w-body-name-plan-charter-it>) (?<!<poss>) (?<!<the>) (?<!a) (?<!most) (?<!more) "
            # "Broken promises erode trust"
            "(?<!broken) (?<!empty) (?<!false) (?<!hollow) (?<!campaign) (?<!election) "
            # "Holds immense promise to change"
            "(?<!(?:hold | holds | held | show | shows) <w>) (?<!(?:hold | holds | held | show | shows)) "
            "(?<!very) (?<!<of>) (?<!<be>) "
            # "Covers promising drugs" and "many promising attempts" promise nothing, "promising to" does.
            "(?!promising (?!<adv>{0,1} (?:to | that | <num|we|it|poss|the|a>))) @"
            " (?! $ | of | from | made | worth | <be> | to (?:<det> | <cap>)"
            # "The projects pledged in the paper" only describes.
            " | (?:in | by | under | during | at) (?!<w>{1,5} to))"
        ),
    ),
    (
        "commit commits committed committing",
        "@ (?:itself | themselves | himself | herself | ourselves | <w-conj>{0,4}?) to",
    ),
    (
        (
            "plans intend intends intended seek seeks strive strives aims hopes hoped "
            "propose proposes proposed undertake undertakes undertook resolves resolved agree "
            "agrees agreed planned want wants decided decides opted offers offered vowed elected aspire "
            "aspires aspired endeavour endeavours endeavoured volunteered arranged consents consented"
        ),
        (
            "(?<!<rel>) (?<!<be>) (?<!<be> <adv>) (?<!<det>) (?<!<good>) (?<!<dropping>) (?<!<dropping> <w>) "
            "(?!(?:(?<=<neg>) | (?<=no <w>)) "
            "(?:want | wants)) (?!(?<=had) (?:planned | hoped | intended | wanted | offered)) (?!(?:want | "
            "wants) to (?:begin | start | see | know | say | hear)) @ (?:(?:<adv> "
            "| in return | "
            "in principle | "
            "with <w>{1,3}){0,2} (?:to | at | (?<!(?:plans | planned | wants | want | arranged | offers)) "
            "for) | (?:not | "
            "against) "
            "<ing>) (?! be <ed>) (?! death) (?! $)"
        ),
    ),
    # The plural of a verb is a noun behind a singular: "a flood plan for the delta".
    (
        "plan aim aimed hope resolve",
        (
            "(?<!<be>) (?<!<rel>) (?<!<det>) (?<!<good>) (?<!<prep>) "
            # "Researchers there hope to"
            "(?<=<s|we|it|do|modal|conj|adv|body|name|there>) "
            "(?<!(?:gives | brings | offers | holds | loses)) "
            "@ (?:<adv>){0,1} (?:to | (?<!aimed) (?:at | for)) "
            "(?! be <ed>)"
        ),
    ),
    # "The council would like to build a second quay".
    (
        "like",
        (
            "(?:would | i'd | we'd | they'd | he'd | she'd) <adv>{0,1} @ to (?! <adv>{0,1} (?:thank | say | "
            "see | know | "
            "ask | express | point | begin | start | welcome | congratulate | add | note | stress | "
            "emphasise | "
            "emphasize | hear | think | believe | pay | acknowledge | remind | draw | be | have | make | "
            "refer | "
            "mention | echo | take | highlight | commend | turn | return))"
        ),
    ),
    ("talks negotiations discussions", "<is> <adv>{0,2} in (?:<w-prep>){0,2} @ to"),
    (
        "plans",
        (
            "@ (?:<be> | are) (?:now | already | also)? (?:underway | afoot | in place | under way | in hand "
            "| being <w>) <w>{0,3} (?:to | for)"
        ),
    ),
    (
        "plan plans idea priority strategy purpose vision hope pledge promise focus dream task proposal",
        (
            "(?:the | our | its | his | her | their | my | <poss>) <w>{0,2} @ (?:(?:of | for) <w>{1,5}?)? "
            "(?:is | are | was | (?:has been and)? remains | has been) (?:now | simply | still)? "
            "(?:for <w>{1,4}? )? to (?!<det> | <cap> | blame)"
        ),
    ),
    ("set sets", "(?<!<be>) @ out to (?!sea | <det> | <cap>)"),
    # "The ministry is focused on cutting waste".
    (
        "focused focusing concentrating concentrated",
        "(?<=<body|we|it|name> <is>) @ on <ing> | (?<=<body|we|it|name> <is> <adv>) @ on <ing>",
    ),
    # "The strategy lays out measures to train welders", "the plan envisages three ports".
    (
        "sets set lays laid outlines outlined envisages envisaged envisions foresees foresee targets",
        ("(?<=<plan>) @ (?:out | down)? (?:<det> | <num> | <s> | <w> <s> | how)"),
    ),
    (
        (
            "opening launching investing building creating hiring recruiting introducing publishing giving "
            "making cutting raising doubling tripling expanding extending bringing sending announcing "
            "adding buying closing setting putting providing increasing committing"
        ),
        # "We are making progress", "we are only making it worse" promise nothing.
        (
            "(?:we're | i'm | <we> (?:am | are)) (?!only | merely | just | simply) <adv>{0,1} @ "
            "(?!(?<=making) (?:<w>{0,2} (?:progress | headway | sense | mistakes | money) | it | things "
            "| the "
            "<w>{1,2} <good> | <a> (?:mistake | difference | point)))"
        ),
    ),
    (
        (
            "planning aiming seeking striving determined committed working preparing intending ready "
            "prepared willing resolved looking hoping keen eager moving attempting trying"
        ),
        (
            "(?:BE | stand | stands | stood) (?:prepared and)? @ (?:<adv> | hard | closely){0,2} (?:to | "
            "for | towards | toward | itself | themselves | (?<=determined | committed | resolved) that) "
            "(?! <pp> <prep>)"
        ),
    ),
    ("intended designed meant aimed", "(?:is | are) <adv>{0,2} @ (?:to | at) (?!<det>)"),
    (
        "plan plans planned proposes proposed propose",
        (
            "(?<!<art>) (?<!<be>) (?<!<prep>) (?<!<adv>) (?<!<have>) (?<!<good>) (?<=<w>) @ (?:<a> | <num> "
            "| <ing> | more | new | further | that)"
        ),
    ),
    ("seek seeks", "(?<!<be>) @ (?:<a> | more | new | greater)"),
    (
        "seeking planning preparing",
        "IS @ (?:<det> | <num> | <s> | <cap> | us | more | new | further | greater)",
    ),
    (
        "targets targeting",
        "@ (?:<num> | <a> | net) | (?<=[,<name|body|it|plan>]) @ <w>{1,3}? (?:of | to | by | <num>)",
    ),
    (
        "target goal objective ceiling roadmap deadline targets goals cap band",
        (
            "(?:set | sets | setting | announced | unveiled | adopted | published | outlined | fixes) "
            "(?:out)? (?:<a> | its | the | <num>) <w>{0,4}? @"
        ),
    ),
    (
        "goal aim objective target ambition intention mission goals aims objectives targets",
        (
            "(?<!<past|of>) (?:the | our | its | his | her | their | my | <poss>) <w>{0,2} @ (?:(?<!<s>) "
            "(?:(?:of | for) <w>{1,5}?)? (?:is | remains | was) | (?<=<s>) (?:(?:of | for) <w>{1,5}?)? "
            "(?:are | remain)) (?! <num> | <name> | <pp|ed> | <det>{0,1} <more|adv>{0,2} <good>)"
        ),
    ),
    ("suggest suggests suggested propose proposes proposed", "(?<!<rel>) (?<!<art>) (?<!<art> <w>) @ <ing>"),
    (
        "sign signs signed initialled inked concluded reached struck",
        "@ (?:<det> | <num>) <w>{0,5}? (?:to (?!<det>) | under (?:$ | which))",
    ),
    (
        (
            "approved approves approve adopted adopts endorsed endorses passed passes unveiled announced "
            "announces announcing unveils"
        ),
        (
            "(?<!<be>) (?<!been) (?<!not to) @ <w>{0,6}? (?:plan | plans | programme | program | strategy "
            "| package | "
            "proposal | proposals | scheme) to"
        ),
    ),
    ("want wants", "@ (?:<num> | more) <w>{1,5} (?:<pp> | <ed>)"),
    ("guided guides", "(?:has | have | <name> | <body> | <it>) @ (?:for | to)"),
    ("earmarked earmark earmarks", "(?<!<be>) @ <num>"),
    ("ruled rules ruling", "@ out <ing|det>"),
    (
        "identify identifies identified names named designates designated lists listed",
        (
            "(?<!<be>) @ <w>{1,20}? (?:,<w>{1,8}?){0,8} ,? as (?:a)? (?:key | priority | core | strategic | "
            "pillar)"
        ),
    ),
    ("agreement contract partnership alliance", "(?:enter | enters | entered) into <w>{0,3} @"),
    # A headline: "Bank to cut 1,800 jobs".
    (
        "to",
        "^ (?:<w-verb-prep-det-ing>){0,2} <body|name> @ (?!<det> | <cap> | <num>) (?:(?!<verb>) <w>){1,12} $",
    ),
    ("look looks", "@ forward to <ing>"),
    (
        "open",
        (
            "IS @ to (?:<ing> | <w>{0,3}? (?:talks | discussions | discussion | dialogue | negotiations | "
            "negotiation))"
        ),
    ),
    ("intention plans plan", "(?:has | have) (?:no | every | a) @ (?:of | to)"),
    (
        "commitment resolve readiness determination pledge promise vow intention ambition resolution",
        "^ (?:<adv|conj>){0,2} (?:its | their | his | her | the | our | <poss>) <w>{0,2} @ (?:to | of <ing>)",
    ),
    (
        "readiness willingness intention determination resolve desire commitment",
        (
            "(?:voice | voices | voiced | express | expresses | expressed | reaffirmed | reiterated | "
            "repeated | stressed | emphasised | emphasized | underlined | confirmed | declared | declares | "
            "stated | states | signalled | signaled | affirmed | conveyed | announced | indicated) "
            "(?!that) <w>{1,3} @ (?:of <w>{1,4}?)? (?:to | that)"
        ),
    ),
    (
        "commitment pledge vow promise goal",
        (
            "(?:reaffirmed | reiterated | renewed | restated | reaffirms | reiterates | restates | renews | "
            "reaffirm | reiterate | renew | restate) "
            "(?:its | their | his | her | our | the | <poss>) <w>{0,3} @"
        ),
    ),
    (
        "commitment pledge vow promise undertaking",
        (
            "(?:made | makes | make | gave | gives | give | given) <a> <w>{0,2} @ (?:to (?!<det> | <name>) | "
            "that)"
        ),
    ),
)
"""An actor, or its own document, says what it will do, aims at or has set out."""
