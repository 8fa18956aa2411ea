"""The English constructions of directives, outlooks and commitments; `label_cues` says how to read them."""

from __future__ import annotations

DIRECTIVE = (
    (
        "must mustn't",
        "(?<!<art>) @ (?! have <pp>) (?! <adv>{0,2} be <adv>{0,1} (?:a | <good>))",
    ),
    (
        "shall",
        "(?<!<we>) @ (?! have <pp>)",
    ),
    ("shall", "^ <we> @ <adv>{0,1} never"),
    (
        "should shouldn't",
        (
            "(?<=<w>) @ (?! <adv>{0,2} (?:<thinghappen> | have <pp> | be <adv>{0,1} (?:ready | complete | "
            "able | completed | available | enough | finished | operational | open)))"
        ),
    ),
    ("ought", "@ to"),
    ("need needs", "(?<!<art>) (?<!no) @ (?:(?:<adv>)? to | <adv>{0,2}(?:<ing>) | urgent)"),
    ("have has", "(?<!what <w>)(?<!<modal>) @ to (?!<det> | <cap>)"),
    ("will would", "(?<!<we>) (?<!<it>) @ (?:now | also)? have to"),
    ("better", "(?:had | has) @ (?!<prep>)"),
    ("let let's", "^ (?:so | but | and)? @ (?:us | me)? (?!quote|me)"),
    ("time", "IS (?:high | now)? @ (?:to | for | that | we | they)"),
    (
        (
            "important essential necessary imperative vital crucial critical required urgent advisable "
            "wise prudent incumbent"
        ),
        (
            "(?:(?:it | which) (?:<be> | would be | will be) | it's) <adv>{0,3} @ (?: (?:for | on | upon) "
            "<w>{1,7}?)? (?:that | to (?!<det> | <cap>))"
        ),
    ),
    (
        "needed required warranted necessary overdue imperative",
        "(?<!if <w>) (?:is | are | be | remain | remains | isn't | aren't) <adv>{0,2} @ (?!to | <sub>)",
    ),
    ("up falls", "it (?:<be> | now | also){0,2} @ to <w>{1,5}? to"),
    ("requirement requirements", "(?:the | a | forward | <good>)? @ (?:to | that | such as | for <ing>)"),
    (
        "need necessity urgency",
        "(?<!the) (?:the | a | an | <good> | no | any | <adv>) @ (?:to | of | for | that | was | is)",
    ),
    (
        (
            "obliged obligated required ordered instructed asked urged advised directed compelled "
            "forbidden told recommended"
        ),
        (
            "(?:<be> | have | has | get | gets | got) <adv>{0,2} @ (?:on | upon)? (?:by <w>{1,5}?)? to "
            "(?!<det> | <cap> | <num>)"
        ),
    ),
    ("required ordered instructed urged asked", "(?:be | is | are) <adv>{0,1} @ (?:to|that)"),
    (
        "prohibited forbidden banned barred precluded",
        "(?:is | are | be | remain | remains) <adv>{0,2} @ (?:from | to | under | by | in)",
    ),
    ("allowed permitted entitled", "(?:not | no longer | aren't | isn't) (?:be)? @ to"),
    (
        "may can",
        (
            "(?:^ no <w>{1,4}? @ (?!not) | <body|s> @ (?:not | only) (?:exceed | submit | use | enter | "
            "leave | charge | sell | apply | refuse | deny | be <pp>))"
        ),
    ),
    (
        (
            "urge urges urged instruct instructs instructed orders ordered direct directs directed asks "
            "asked tells told requires required requests requested encourages encouraged advises advised "
            "presses pressed pushes pushed exhort exhorts exhorted implores implored obliges obliged "
            "compels mandates mandated begged begs wants want summoned reminded obligates urging asking "
            "instructing ordering requesting requiring wanting obliging"
        ),
        "(?<!<art>) @ WHOM",
    ),
    ("requires require required requiring", "(?<!<be>) (?<!<have>) @ (?:that | <ing> | building)"),
    (
        "ordered orders",
        (
            "(?<!<art>) @ (?:the <ing> | (?:an | a | the) <w>{0,2}? (?:inquiry | review | investigation | "
            "halt | closure | evacuation | suspension | recount | retrial | release | arrest | probe | "
            "audit | inspection | end | shutdown | inquest))"
        ),
    ),
    ("require", "<modal> <adv>{0,1} @ (?:<det> | <s> | <pp> | <ing> | <name>)"),
    (
        (
            "called calls call calling appealed appeals appealing pressed pushed lobbied campaigned "
            "pressing pushing"
        ),
        "VERB (?<!<be>) @ <adv>{0,2} (?:for | on | upon)",
    ),
    (
        "calls demands pressure",
        (
            "(?:(?:there | faced | facing | faces | mounting | growing | amid) <w>{0,3} | ^ <adv>{0,1}) @ "
            "(?:for | on <w>{1,5}? to | to)"
        ),
    ),
    ("pressure", "@ (?:is | was | are) <w>{0,1} (?:mounting | growing | rising) <w>{0,6} to"),
    (
        "demands demanded demand insists insisted urges urged",
        (
            "(?:<name> | <body> | <it> | and | <rel> | <s>) (?:<adv> | have | has){0,2} @ (?!for | from | "
            "in | is | was | are | were | of | on) OBJECT"
        ),
    ),
    (
        (
            "recommend recommends recommended urge urges urged request requests requested require requires "
            "required demand demands demanded order orders ordered direct directs directed advise advises "
            "advised mandates mandate stipulates instructed decreed insists"
        ),
        "(?<!<art>) @ that (?!<verb> | <it> <be>)",
    ),
    (
        "recommend recommends recommended advise advises advised urges counsels",
        "(?<!<art>) (?<!<be>) @ (?:against | <det> | <cap> | <ing> | <num>)",
    ),
    ("be", "(?:that | resolved | lest) (?:(?!<be|past|ed|modal|have|do> | to) <w>){1,9} @ <adv>{0,1} <pp>"),
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
    (
        "do don't never please",
        (
            "(?:^ | [:_]) @ (?:not)? (?!<it> | <we> | you | <det> | <be> | <ing> | <past> | mind | worry | "
            "get <pp>) <w>"
        ),
    ),
    (
        (
            "adopt adhere improve strengthen promote accelerate build develop ensure make focus deepen "
            "support foster expand enhance increase uphold pursue seize prioritise prioritize give take "
            "keep stay stick avoid prevent guard balance put create stop start send bring buy sell hold "
            "invest cut raise lower reduce protect publish tell ask listen learn remember treat leave "
            "abandon implement coordinate cultivate encourage guide play optimize optimise speed step "
            "establish integrate advance draw spend save share release restore repair hire train scrap "
            "abolish fund fix set spare resist extend consolidate safeguard persist standardize refine "
            "grasp write call unite"
        ),
        (
            "(?:^ | [:]) (?:<adv> ,? | and | but | so){0,2} @ (?! ,) (?! [^,;]{1,14} and (?:<art> | <it> | "
            "you)) (?!<be> | <modal> | <have> | <rel> | <past> | by | of | at | among | between | to "
            "(?!the | <poss>) | (?:in | on | for | with | from | against) (?<!(?:adhere | focus | guard | "
            "invest | listen | stick | draw | start | speed | step | build | act | persist) <w>)) (?! "
            "[^,;:]{0,12} <past>) (?! <w>{0,4} <modal|have> | <w>{0,2} <be>) (?:<w>)"
        ),
    ),
    (
        "course step thing remedy answer solution way move choice response",
        "(?:the | a) (?:<good> | only | first | next | obvious) <w>{0,1} @ (?:now | forward)? <is> to",
    ),
    ("better wiser best", "^ (?:it <be>)? @ <adv>{0,1} (?:to (?!<det>) | <ing>)"),
    (
        "responsibility duty obligation obligations onus burden job",
        "(?:the | a | an | under | have | has | <poss>) <w>{0,2} @ (?:to | (?:of | on) <w>{1,5} to | is on)",
    ),
    ("well", "would do @ to"),
    ("wise", "would be @ to"),
    ("until", "(?:has | have | had) @ <w>{1,5} to (?!<det>)"),
    (
        "against",
        (
            "(?:warned | warns | warn | cautioned | advised | advises | decided | recommends) "
            "(?:<w>{1,3}?)? @ <ing>"
        ),
    ),
)
"""Somebody says what others should or must do."""
OUTLOOK = (
    ("will won't", "(?<!<the>) (?<!political) (?<!free) (?<!good) @ (?! have <pp>)"),
    (
        "would wouldn't",
        (
            "@ (?! have <pp>) (?! <adv>{0,1} (?:like | rather)) (?! be <det>{0,1} <more>{0,1} <w>{0,1} "
            "(?:<good> | <worth>))"
        ),
    ),
    ("shall", "(?<=<we>) @"),
    ("we'll i'll it'll they'll he'll she'll you'll that'll", "@ (?:<w>)?"),
    (
        (
            "likely unlikely expected projected forecast predicted poised anticipated certain sure slated "
            "scheduled tipped destined reckoned seen estimated"
        ),
        "(?<!the) (?<!<of>) (?<!<a>) @ <adv>{0,1} to (?!<det> | <cap> | <num>)",
    ),
    ("set bound", "(?:BE | <hedgejudge> | <s>) @ to (?!<det> | <cap> | <num>)"),
    ("set", "BE @ for"),
    (
        "planned scheduled slated due tipped headed destined pencilled penciled",
        "BE @ (?:in)? (?:for | by | on | in | at | next | this | before) (?!<num> <w>{0,2} by)",
    ),
    ("planned", "BE @ to"),
    (
        "due",
        (
            "@ to (?:start | begin | open | be | end | expire | take | launch | enter | come | run | meet "
            "| receive | finish | complete | close | return | arrive | deliver | report | decide | vote | "
            "publish | hold | appear | hear | rule | sign | leave | join | pay | visit | speak | give | "
            "set | go | become | resume | happen | hand | make)"
        ),
    ),
    (
        "expected forecast anticipated predicted projected",
        (
            "(?:is | are | be | isn't | aren't | was | were) <adv>{0,2} @ (?:in | by | before | next | "
            "this | within | at | later | on | soon | after | $ | ,)"
        ),
    ),
    ("may", "(?<!what <w>) (?<!<rel>) (?<=<w-cap>) @ (?! <num>) (?:<w>)"),
    ("might could couldn't", "(?<!<rel|sub> <w>) (?<!<rel>) @ (?!not) (?! have <pp> <w>{0,3} if) <w>"),
    ("may might", "^ <w>{1,6}? (?<!<prep>) @ <w>"),
    (
        "should shouldn't",
        (
            "@ <adv>{0,2} (?:<thinghappen> | be <adv>{0,1} (?:ready | complete | able | completed | "
            "available | enough | finished | operational | open))"
        ),
    ),
    (
        "expect expects forecasts predicts foresees foresee envisages anticipates anticipate reckons",
        (
            "(?:(?<=<name>) | (?<=<body>) | (?<=<it>) | (?<=<we>) | (?<=<adv>) | "
            "(?<=<w-prep-det-num-sub>)) (?<!<good>) (?<!<art>) (?<!<prep>) (?<!than <w>) (?<!what <w>) "
            "(?<!than) (?<!to) @ (?!<prep>)"
        ),
    ),
    (
        "see sees",
        (
            "(?<!to) @ <w>{1,6}? (?:(?:at | of | to | between) <num> | rising | falling | reaching | "
            "hitting | climbing | growing | easing | slipping)"
        ),
    ),
    (
        "going",
        (
            "(?:is | are | isn't | aren't | we're | i'm | it's | they're | you're) <adv>{0,2} @ to "
            "(?!<det> | <cap> | <num>)"
        ),
    ),
    ("about", "(?:is | are | was | were) <adv>{0,1} @ to (?!<det> | <num>)"),
    (
        "course track cards horizon way pipeline offing prospect",
        "BE (?:on | in) (?:the | its | their)? @ (?:to | for | , | $ | of)",
    ),
    (
        "chance chances likelihood possibility probability odds prospect",
        "(?:there's | there <be> | see | sees | puts) <w>{0,3} @ (?:that | of | <be>) | ^ <w>{0,2} @ are",
    ),
    (
        "probable likely unlikely inevitable imminent improbable conceivable unavoidable",
        "(?:<is> | <hedgejudge> | was | were) <adv>{0,2} @ (?!to)",
    ),
    ("likely probably presumably", "(?<!<art>) @ (?:<s> | <w-prep>)"),
    ("seen", "(?:remains | remain | yet) to be @"),
    ("yet", "(?:is | are | has | have) @ to be (?:decided | settled | agreed | set)"),
    (
        "forecast forecasts outlook",
        "(?:the | an | a | its | our) <w>{0,2} @ (?:is for | is that | calls for)",
    ),
    (
        "starts begins opens ends expires closes resumes takes meets becomes",
        (
            "@ (?:on | in | effect | force | from | again | law | until){1,2} (?:<num> | <name> | "
            "<det>|may|march)"
        ),
    ),
    ("guess bet", "^ <w>{0,3} @"),
    ("will", "there @"),
)
"""What is likely or expected to happen."""
COMMITMENT = (
    (
        (
            "pledge pledges pledged pledging vow vows vowed vowing promise promises promised promising "
            "guarantees swore"
        ),
        "(?<!<the>) (?<!a) (?<!<of>) (?<!<be>) @ (?! $)",
    ),
    (
        "commit commits committed committing",
        "@ (?:itself | themselves | himself | herself | ourselves | <w>{0,4}?) to",
    ),
    (
        (
            "plan plans intend intends intended seek seeks strive strives aim aims aimed hope hopes hoped "
            "propose proposes proposed undertake undertakes undertook resolve resolves resolved agree "
            "agrees agreed planned want wants decided decides opted offers offered vowed elected"
        ),
        (
            "(?<!<be>) (?<!<be> <adv>) (?<!<the>) @ (?:<adv>{0,2} (?:to | at | for) | (?:not | against) "
            "<ing>) (?! be <ed>) (?! death)"
        ),
    ),
    (
        (
            "planning aiming seeking striving determined committed working preparing intending ready "
            "prepared willing resolved looking hoping keen moving attempting trying"
        ),
        "(?:IS | stand | stands | stood) @ (?:to | for | itself | themselves) (?! <pp> <prep>)",
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
    ("targets targeting", "@ (?:<num> | <a> | net)"),
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
            "(?:the | our | its | his | her | their | my | <poss>) <w>{0,2} @ (?:of <w>{1,5}?)? (?:is | "
            "are | remains | was) (?! <num>)"
        ),
    ),
    ("suggest suggests suggested propose proposes proposed", "(?<!<rel>) @ <ing>"),
    (
        "sign signs signed initialled inked concluded reached struck",
        "@ (?:<det> | <num>) <w>{0,5}? (?:to (?!<det>) | under which)",
    ),
    (
        (
            "approved approves approve adopted adopts endorsed endorses passed passes unveiled announced "
            "announces announcing unveils"
        ),
        (
            "(?<!<be>) (?<!been) @ <w>{0,6}? (?:plan | plans | programme | program | strategy | package | "
            "proposal | proposals | scheme) to"
        ),
    ),
    ("earmarked earmark earmarks", "(?<!<be>) @ <num>"),
    ("ruled rules ruling", "@ out <ing|det>"),
    (
        "identify identifies identified names named designates designated lists listed",
        (
            "(?<!<be>) @ <w>{1,20}? (?:,<w>{1,8}?){0,8} ,? as (?:key | priority | core | strategic | "
            "important | new | pillar | a | one)"
        ),
    ),
    (
        "is are",
        (
            "(?<!what) (?<!which) @ <adv>{0,1} to (?:build | invest | launch | open | create | establish | "
            "set | spend | make | provide | expand | introduce | cut | publish | hire | buy | acquire | "
            "double | join)"
        ),
    ),
    ("intention plans plan", "(?:has | have) (?:no | every | a) @ (?:of | to)"),
    (
        "commitment",
        (
            "(?:reaffirmed | reiterated | renewed | restated | reaffirms | reiterates | restates) (?:its | "
            "their | his | her | the | <poss>) <w>{0,3} @"
        ),
    ),
)
"""An actor, or its own document, says what it will do, aims at or has set out."""
