"""The English constructions of outlooks; `labels.cues` says how to read them."""

from __future__ import annotations

OUTLOOK = (
    (
        "rule rules ruled ruling",
        "<modal|do|have|be|it|we>? (?:not | cannot | can't | nor | never) <adv>{0,1} @ out",
    ),
    # "On hopes the bank will cut its rate": what they are of is not said.
    (
        "will won't",
        (
            "(?<!<worry> <w>) (?<!<worry> <w> <w>) (?<!<the-this>) (?<!political) (?<!free) (?<!good) "
            "(?<!<s-finite> <it>) @ (?! have <pp>)"
        ),
    ),
    (
        "would wouldn't",
        (
            "@ (?! <adv>{0,2} have <pp>) (?! (?:not)? (?:say | comment | confirm | discuss | disclose | "
            "elaborate | "
            "specify | name | identify)) (?! <adv>{0,1} (?:like | rather | appear | "
            "seem | suggest | argue | imply | indicate)) (?!(?:(?<=no <w> <w>) | (?<=nobody <w>) | "
            "(?<=no one <w>) | (?<=anyone <w>)) <adv>{0,1} (?:think | believe | doubt | deny | "
            "argue | call "
            "| mistake | claim | pretend | dispute | quarrel | blame)) (?! be <det>{0,1} <more>{0,1} "
            "<w>{0,1} "
            "(?:<good> | <worth>))"
        ),
    ),
    ("shall", "(?<=<we>) @"),
    ("we'll i'll it'll they'll he'll she'll you'll that'll", "@ (?:<w>)?"),
    (
        (
            "likely unlikely expected projected forecast predicted poised anticipated certain sure slated "
            "scheduled tipped destined reckoned seen estimated guaranteed liable apt rumoured rumored "
            "forecasted fated doomed"
        ),
        (
            # "Is estimated to cost", "are thought to hold": what is so now.
            "(?<!the) (?<!as) (?<!<of>) (?<!<a>) @ (?!(?<=estimated | reckoned | rumoured | rumored "
            "| seen) "
            "to (?:be | have | cost | contribute | hold | contain | number | represent | account | "
            "employ | "
            "live | own | make | spend | pay | cause | affect | total | weigh | use | work | earn)) "
            "<adv>{0,1} to (?!<det> | <cap> | <num>)"
        ),
    ),
    ("set bound", "(?:BE (?:on <time> | in <name>)? | <hedgejudge> | <s>) @ to (?!<det> | <cap> | <num>)"),
    # "Quotas were set for the year" tells what was done.
    ("set", "(?:is | are | be | isn't | aren't | look | looks) <adv>{0,1} @ for"),
    (
        "planned scheduled slated due tipped headed destined poised primed pencilled penciled",
        (
            "BE @ (?: (?! in <w>{0,1} (?:part | measure)) (?:in)? (?:for | by | on | in | at | next "
            "| this | "
            "before) (?!<num> <w>{0,2} by) | (?<=planned) to)"
        ),
    ),
    (
        (
            "starts begins opens ends closes resumes reopens takes steps joins leaves retires arrives "
            "returns plays visits"
        ),
        (
            "(?<!<art>) @ (?:over | down | up | office | charge | place | <name>){0,1} (?:<time> | "
            "on <num|time> "
            "| next)"
        ),
    ),
    # "United host Leeds on Sunday": a fixture.
    (
        "host hosts face faces meet meets play plays visit visits entertain entertains tackle tackles",
        (
            "(?<!<art>) (?<!<prep>) (?!^) @ (?:<name> | <det> | <prep>) <w>{0,5}? (?:(?:on)? <time> "
            "| next | "
            "tomorrow)"
        ),
    ),
    ("project forecast predict", "(?:(?<=<s>) | (?<=<s> <adv>) | (?<=<we>)) @ (?:<a> | <num> | that)"),
    # "We hope that the minister will sign": no promise.
    (
        "hope hopes",
        (
            "(?<!<art>) (?<!<prep>) (?<!<good>) (?: (?<=<we|it|s|body|name>) | (?<=<we|it|s|body|name> "
            "<adv>)) "
            "@ (?:that | <det|name|it|we>)"
        ),
    ),
    # "It is hoped that the talks succeed".
    (
        "hoped expected anticipated predicted projected foreseen",
        "it (?:<is> | was | (?:has | had) been | can be) <adv>{0,2} @ that",
    ),
    ("verge brink cusp", "on the @ of <ing>"),
    ("expected", "can be <adv>{0,1} @"),
    # "The releases from the dam are to continue into August".
    (
        "is are were",
        (
            "@ <adv>{0,1} to (?:continue | begin | start | run | last | take | follow | resume | remain | "
            "open | close | return | receive | get | stay | end)"
        ),
    ),
    ("forecast", "BE @ (?:for | in | over | on)"),
    (
        "due",
        (
            "@ to (?:start | begin | open | be | end | expire | take | launch | enter | come | run | meet "
            "| receive | finish | complete | close | return | arrive | deliver | report | decide | vote | "
            "publish | hold | appear | hear | rule | sign | leave | join | pay | visit | speak | give | "
            "set | go | become | resume | happen | hand | make | stage | shut | host | step | retire | "
            "sail | "
            "stand | travel | unveil | walk | attend | address | debate | consider | discuss | release | "
            "issue | "
            "play | fly | land | march | move | replace | present | testify | submit | review | approve "
            "| announce "
            "| conclude | reopen | undergo | lapse | mature | join | arrive | consult | start | roll | "
            "kick | wrap)"
        ),
    ),
    (
        "expected forecast anticipated predicted projected",
        (
            "(?:is | are | be | isn't | aren't | was | were) <adv>{0,2} @ (?:in | by | before | next | "
            "this | within | at | later | on | soon | after | as | when | following | if | until | "
            "throughout | "
            "during | over | $ | ,)"
        ),
    ),
    (
        "may",
        (
            "(?<!what <w>) (?<!<rel>) (?<![,)] that) (?<!<worry> <w>) (?<!<worry> <w> <w>) "
            "(?<!<worry> <w> <w> <w>) (?<!you) (?<=<w-cap>) @ (?! <num>) (?! <adv>{0,2} have "
            "<adv>{0,2} <pp|past>) "
            "(?:<w>)"
        ),
    ),
    (
        "might could",
        (
            "(?<!<rel|sub> <w>) (?<!<rel>) (?<!<s> that) (?<![,)] that) (?<!nothing) (?<!<worry> <w>)"
            " (?<!<worry> <w> <w>) (?<!<worry> <w> <w> <w>)"
            " @ (?!not) (?! be (?:seen | heard | "
            "found | attributed | linked | traced | explained | described | considered | regarded | "
            "argued | "
            "said | counted | blamed | compared | classified | understood | interpreted))"
            " (?! <adv>{0,2} have <adv>{0,2} <pp|past>) (?! <adv>{0,1} (?:understand | "
            "(?<=<it|we|body|name> <w>) see | hear | feel | "
            "remember | recall | only | afford | tell | barely | hardly | never | scarcely)) <w>"
        ),
    ),
    ("may might", "^ <w>{1,6}? (?<!<prep>) @ (?! <adv>{0,2} have <adv>{0,2} <pp|past>) <w>"),
    ("should shouldn't", "(?:<this> | which) @ <adv>{0,2} <effect>"),
    (
        "should shouldn't",
        (
            "(?<!<body|agent|we>) (?<!<w> <name>) @ <adv>{0,2} (?:<thinghappen> | take (?:hold | effect | "
            "shape | root | off | place) | pick up | be <adv>{0,1} (?:ready | "
            "complete | "
            "able | completed | "
            "available | enough | finished | operational | open | offset | outweighed | matched | "
            "cushioned | "
            "tempered))"
        ),
    ),
    (
        "expect expects forecasts predicts foresees foresee envisages anticipates anticipate reckons",
        (
            "(?:(?<=<name>) | (?<=<body>) | (?<=<it>) | (?<=<we>) | (?<=<adv>) | "
            "(?<=<w-prep-det-num-sub>)) (?!(?:(?<=<plan> <w>) | (?<=<plan> <adv> <w>)) "
            "(?<=envisages | foresees | foresee)) "
            "(?<!<good>) (?<!<art>) (?<!<prep>) (?<!than <w>) (?<!what <w>) "
            "(?<!than) (?<!to) @ (?!(?<=forecasts) <past|ed|adv>) (?!<prep|have|be|modal> | [,;:)] | $)"
        ),
    ),
    (
        "see sees",
        (
            "(?<!to) @ <w>{1,6}? (?:(?:at | of | to | between) <num> | rising | falling | reaching | "
            "improving | "
            "hitting | climbing | growing | easing | slipping | returning | moving | heading | settling | "
            "flattening | cooling | softening | firming | stabilising | stabilizing | doubling | halving | "
            "tightening | averaging | remaining | staying | continuing | edging | peaking | "
            "recovering | rebounding | "
            "slowing | accelerating | weakening | strengthening | picking | narrowing | widening | "
            "declining | dropping | increasing | expanding | contracting | shrinking)"
        ),
    ),
    (
        "going about",
        (
            "(?:is | are | am | isn't | aren't | we're | i'm | it's | they're | you're) <adv>{0,2} @ to "
            "(?!<det> | <cap> | <num>)"
        ),
    ),
    (
        "course track pace cards horizon way pipeline offing prospect line store",
        # "Is on the line" names a danger.
        "BE (?:on | in) (?:the | its | their)? @ (?<!on the line) (?:to | for | , | $ | of)",
    ),
    (
        "chance chances likelihood possibility probability odds prospect certainty guarantee",
        (
            "(?:there's | there <be> | see | sees | puts) <w>{0,3} @ (?:that | of | <be> | $) | ^ "
            "<w>{0,2} @ "
            "are | in all @"
        ),
    ),
    (
        "probable likely unlikely inevitable imminent improbable conceivable unavoidable",
        "(?:<is> | <hedgejudge> | was | were) <adv>{0,2} @ (?!to)",
    ),
    ("possible", "it (?:<is> | <hedgejudge>) <adv>{0,2} @ (?:that | $)"),
    ("seen decided settled agreed set", "(?:remains | remain | (?:is | are | has | have) yet) to be @"),
    (
        "forecast forecasts projection projections predictions outlook consensus expectation expectations",
        (
            "(?:the | an | a | its | our | <poss>) <w>{0,2} (?:@ (?:<be> for | calls for) | (?:forecast | "
            "outlook | expectation) is that) | @ (?:now)? (?:(?:point | points) to | see | sees)"
        ),
    ),
    (
        "starts begins opens ends expires closes resumes takes meets becomes",
        (
            "@ (?:(?<!takes) on | in | effect | force | from | again | law | until){1,2} (?:<num> | "
            "<name> | "
            "<det>|may|march)"
        ),
    ),
    (
        "apply applies enter enters come comes",
        "@ (?:into)? (?:force | effect | operation)? (?:on | from | in) (?:<num> | <name>)",
    ),
    ("guess bet", "^ (?:i | my <w>{0,1} | our <w>{0,1} | <a|the> (?:good | safe | best | safer)) @"),
    ("hopes", "@ <is> <adv>{0,1} (?:rising | growing | high | mounting | fading | dimming)"),
    ("look looks looking", "(?<=<we>) @ for (?:<a> | <num> | <s>)"),
    (
        "expected predicted foresaw anticipated projected forecasted forecast",
        (
            "(?<=<name|body|it|we|have>) (?: (?<!<w-conj-sub-adv> <it|we>) | (?<=(?:said | says | "
            "added) <it|we>)) "
            "@ (?!to | by | <prep>)"
        ),
    ),
    ("due", "BE @ (?:within | soon | shortly | imminently | later)"),
    # "The vote is too close to call"
    ("close", "too @ to call"),
    ("early soon", "too @ to (?:say | tell | know | judge | call | predict)"),
    ("doubt doubtful", "<is> (?:a | an)? <w>{0,1} @ for"),
    ("heading headed hurtling drifting bracing braced", "BE @ (?:for | towards | toward)"),
    ("matter question", "<is> <adv>{0,2} (?:a)? @ of time"),
    (
        "case scenario baseline",
        (
            "(?:base | central | baseline | main | worst | best) @ (?:is | has | sees | assumes | "
            "foresees | "
            "remains)"
        ),
    ),
    (
        "stand stands",
        "@ to (?:gain | lose | benefit | inherit | receive | earn | win | save)",
    ),
    ("promises promise", "@ to be"),
    ("favourite favorite", "<is> <w>{0,3} @ to"),
    # "A new ground is to be built"; "is to be welcomed" judges.
    (
        "is are",
        (
            "@ <adv>{0,1} to be (?!seen | found | welcomed | regretted | congratulated | hoped | "
            "expected | feared | "
            "commended | deplored | had | avoided | believed) <adv>{0,1} <pp|ed>"
        ),
    ),
    # "The two navies are to share data": what is laid down for things to come.
    (
        "is are",
        (
            "(?:(?<=<body|name|it>) (?<!whose <w> it) @ | (?<=<s>) are) <adv>{0,1} to (?!<det> | <cap> | "
            "<num> | <prep> | be | blame)"
        ),
    ),
)
"""What is likely or expected to happen."""
