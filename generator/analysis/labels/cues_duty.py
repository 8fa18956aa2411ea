"""The English constructions of what is due or bidden, whoever asks it; see `labels.cues`."""

from __future__ import annotations

DUTY = (
    (
        "must mustn't",
        # "Must be true" supposes; "must be strict" orders.
        (
            "(?<!<art>) @ (?! have <pp>) (?! <adv>{0,2} be <adv>{0,1} (?:a | true | right | wrong | "
            "mistaken | "
            "hard | difficult | tough | sad | painful | glad | proud | happy | tempting | "
            "frustrating | crazy | "
            "mad | joking | kidding | aware | exhausting | lonely | nice | strange)) "
            # "I must tell the House": who says so does it.
            "(?! (?<=i @) <adv>{0,2} (?:say | tell | admit | confess | thank | apologise | apologize | "
            "remind | stress | emphasise | emphasize | note | add | mention | point | declare | "
            "congratulate | commend | pay | express | disagree | acknowledge | confirm | report | inform | "
            "warn | ask | beg))"
        ),
    ),
    # "Ending the shortage must be a priority".
    (
        "must should",
        (
            "@ <adv>{0,1} be (?:<a> | the | our | their | his | its | at the) <w-prep>{0,2} "
            "(?:priority | goal | aim | focus | objective | concern | task | heart | centre | center"
            " | forefront)"
        ),
    ),
    (
        "shall",
        "(?<!<we>) @ (?! have <pp>)",
    ),
    (
        "should shouldn't",
        (
            "@ (?! have <pp>) (?! <adv>{0,2} be <adv>{0,1} (?:ready | complete | able)) "
            "(?! (?: (?<=<this> @) | (?<=which @)) <adv>{0,2} <effect>) (?: "
            "(?<=<body|agent|we> @) | (?<=<w> <name> @) | (?<=[^;:_()] @) (?<!nor @) (?<!neither @) (?! "
            "<adv>{0,2} (?:<thinghappen> | take (?:hold | effect | shape | root | off | place) | pick up | "
            "have <pp> | be <adv>{0,1} (?:ready | complete | able | "
            "completed | available | enough | finished | operational | open | offset | outweighed | "
            "matched | cushioned "
            "| tempered) | come as | surprise | shock | worry | alarm | concern | delight | please | "
            "reassure)))"
        ),
    ),
    # "Salt may not exceed 2 grams", "it may not be more than": a limit that is set.
    ("exceed", "may not @ <num>"),
    ("more less later fewer higher lower", "may not be @ than <num>"),
    # "The council has no choice but to close it".
    ("choice option alternative", "(?:has | have) (?:little | no) (?:other)? @ (?:but | except) to"),
    ("importance", "^ (?:on | upon)? (?:the)? @ of (?:not)? <ing>"),
    ("need necessity urgency", "^ (?:on | upon) (?:the | its | <poss>) <w>{0,2} @ (?:to | for | of)"),
    # "The time has come to rethink", "Alby cannot afford to wait".
    ("come", "^ (?:the)? time has @ (?:to | for)"),
    (
        "afford",
        (
            "(?:cannot | can't | can ill) @ to (?:wait | ignore | delay | be | lose | stand | sit | "
            "waste | let "
            "| fall | neglect | repeat | relax | rest | miss)"
        ),
    ),
    ("ought", "@ to"),
    (
        "revision overhaul rethink reset revamp rewrite redesign reappraisal reassessment shake-up shakeup",
        "(?:need | needs | require | requires) <a>{0,1} (?:<w-of> | ,){0,4}? @",
    ),
    # "Do your job".
    (
        "do",
        (
            "(?:^ | [:_]) (?:<adv|conj>){0,1} @ (?:your | our) <w>{0,1} (?:job | duty | part | best "
            "| bit | "
            "homework)"
        ),
    ),
    ("called", "<is> <adv>{0,2} @ (?:on | upon) to"),
    # "The boost it needs to grow", "the skills students need to succeed": what only describes.
    (
        "need needs",
        (
            "@ (?: (?: (?<=<body|agent> @) | (?<=every <w> @) | (?<=all <w> @)) (?:a | an | more | better "
            "| new | stronger | as) <w> | (?<!<art> @) (?<!no @) (?<!<the|a> <w> <it|we> @) (?<!<s> <s> "
            "@) (?:(?:<adv>)? to | <adv>{0,2}(?:<ing>) | urgent))"
        ),
    ),
    # "Many have to wait" suffer it.
    (
        "have has i've we've you've they've",
        "(?<!what <w>)(?<!<modal>) @ (?:got)? to (?!<det> | <cap> | <enduring>)",
    ),
    ("will would", "(?<=<body|agent|name>) (?<!<we>) @ (?:now | also)? have to (?!<adv>{0,1} <enduring>)"),
    ("better", "had @ (?:not | be | <w-s-prep-ing> (?=<det|it>))"),
    ("let let's", "^ (?:so | but | and)? @ (?:us)? (?!quote|me)"),
    (
        "time moment",
        (
            "<is> <adv>{0,2} (?:the | no | a) (?:right | wrong | good)? @ (?:now)? (?:to | for <ing>) | "
            "IS (?:high | now)? @ (?:now)? (?:to | the | for | that | we | they) | ^ (?:the)? @ is "
            "<adv>{0,1} (?:right | ripe) (?:to | for)"
        ),
    ),
    (
        (
            "important essential necessary imperative vital crucial critical required urgent advisable "
            "wise prudent incumbent wiser better best sensible preferable desirable right fitting "
            "paramount "
            "obligatory mandatory compulsory"
        ),
        (
            "(?:(?:it | which) (?:<be> | (?:would | will | might | may | could) be) | it's) "
            "<adv>{0,3} (?:seen as | "
            "considered | deemed | thought){0,1} @ <adv>{0,3} (?: (?:for | on | upon) "
            "<w>{1,7}?)? (?:that | (?=<the|we|it>) (?<=imperative | essential | vital | crucial | "
            "critical) "
            "| "
            "to (?!<det> | <cap>))"
        ),
    ),
    (
        "needed required warranted necessary overdue imperative mandatory compulsory obligatory",
        (
            "(?<!if <w>) (?<!may) (?<!might) (?<!could) (?:is | are | be | remain | remains | isn't | "
            "aren't) "
            # "Is necessary for growth" judges.
            "<adv>{0,2} @ (?!(?<!needed) to | <sub> | (?<=necessary) (?:for | in | as))"
        ),
    ),
    ("up falls", "it (?:<be> | now | also){0,2} @ to <w>{1,5}? to"),
    ("requirement requirements", "(?:the | a | forward | <good>)? @ (?:to | that | such as | for <ing>)"),
    (
        "need necessity urgency",
        (
            "(?<!the) (?<!<prep>) (?<!<telling>) (?<!see) (?<!saw) (?<!feel) (?<!obviate) (?<!eliminate) "
            "(?<!reduce) (?<!remove) (?<!avoid) (?<!overlooking) (?<!ignoring) (?!^ [^,;:]{2,10} "
            "<finite|is>) "
            "(?:the | a | an | <good> | no | any "
            "| <adv>) @ (?:to | of | for | that | was | is)"
        ),
    ),
    (
        "may can cannot",
        (
            "(?<=<agent>) @ (?: (?:not | only) (?!<adv>{0,1} (?:<state> | <thinghappen> | have)) <w> | "
            "(?<=cannot) (?:charge | refuse | enter | use | apply | sell | claim | demand | withhold))"
        ),
    ),
    (
        "allowed permitted entitled",
        (
            "(?:(?:is | are | must | should | may | can) not | aren't | isn't | cannot | can't | mustn't | "
            "(?:is | are) no longer) (?:be)? @ to (?!<det> | <num>)"
        ),
    ),
    (
        "may can",
        (
            "(?:^ no <w>{1,4}? @ (?!not) | <body|s> @ (?:not | only) (?:exceed | submit | use | enter | "
            "leave | charge | sell | apply | refuse | deny | be <pp>))"
        ),
    ),
    (
        "do don't never please",
        (
            "(?:^ | [:_]) @ (?:not)? (?!<it> | know | find | <modal> | before | again | since | in | "
            "<we> | you | <det> | "
            "<be> | "
            "<ing> | <past> | mind | worry | "
            "get <pp>) <w>"
        ),
    ),
    (
        (
            "complete adopt adhere improve strengthen promote accelerate build develop ensure make "
            "focus deepen "
            "support foster expand enhance increase uphold pursue seize prioritise prioritize give take "
            "keep stay stick avoid prevent guard balance put create stop start send bring buy sell hold "
            "invest cut raise lower reduce protect publish tell ask listen learn remember treat leave "
            "abandon implement coordinate cultivate encourage guide play optimize optimise speed step "
            "establish integrate advance draw spend save share release restore repair hire train scrap "
            "abolish fund fix set spare resist extend consolidate safeguard persist standardize refine "
            "grasp write call unite go talk join think open close begin let get come help check "
            "turn try see "
            "ensure pay read repeal reform reject ban require demand insist appoint rethink redirect "
            "teach learn recycle wear wash avoid check boil "
            "choose consider recall beware defend refuse seek serve settle simplify suspend tackle tax "
            "introduce explain use contact follow submit apply bear respond reply register join carry eat "
            "drink "
            "identify assess evaluate examine inspect investigate revise rewrite streamline digitise "
            "digitize "
            "tighten loosen relax widen deliver honour honor obey comply abide enforce punish compensate "
            "subsidise subsidize penalise penalize discourage deter outlaw legalise legalize decriminalise "
            "privatise nationalise divest diversify hedge trim accumulate skip ditch dump forget organise "
            "organize mobilise mobilize deploy expel evacuate notify inform insert remove attach download "
            "wait prepare ask "
            "modernise modernize rebuild reopen replace respect treasure unlock welcome work"
        ),
        (
            "(?:^ | [:]) (?:<adv> ,? | and | but | so){0,2} @ (?! , | (?<=let) me) "
            "(?! [^,;]{1,14} and (?:<art> | <it> | "
            "you)) (?!<be> | <modal> | <have> | <rel> | <past|ed> | continues | by | of | at | among | "
            "between | to (?!<det> | <poss>) | (?:in | on | for | with | from | against) (?<!(?:adhere | "
            "focus | guard | "
            "invest | listen | stick | draw | start | speed | step | build | act | persist) <w>)) (?! "
            "[^,;:]{0,12} <past>) (?! <w>{0,4} <modal|have> | <w>{0,2} <be>) (?:<w>)"
        ),
    ),
    (
        "course step thing remedy answer solution way move choice response",
        (
            "(?:the | a) (?:<good> | only | first | next | obvious) <w>{0,1} @ (?:now | forward | to "
            "<w>{1,8}?)? <is> to"
        ),
    ),
    ("better wiser best", "^ (?:it <be>)? @ <adv>{0,1} (?:to (?!<det>) | <ing>)"),
    (
        "responsibility duty obligation obligations onus burden job",
        # "Has set up a unit with the job of getting ferries to run" only tells.
        (
            "(?<!with) (?<!of) (?<!as) (?:the | a | an | under | have | has | our | your | <poss>) "
            "<w>{0,2} @ (?:to | "
            "(?:of | on) <w>{1,5} to | is on)"
        ),
    ),
    # In what is reported: "said that boats were needed", "that the port needed a crane".
    (
        "needed",
        (
            "(?<!<who|rel>) (?<!<neg>) (?<!<neg> <w>) (?<!<neg> <w> <w>) (?<!longer) @ to (?!be "
            "<ed> by) (?: (?<!<the|poss> <w> @ to) | "
            "<w-is-past-have-modal>{1,6}? (?:$ | [,;:.]))"
        ),
    ),
    # "Said that it was time to act"
    ("time", "it was @ (?:to | for <w>{1,5}? to) (?!go | leave | sleep | eat | play | head | bed)"),
    ("needed required", "(?:was | were) <adv>{0,2} @ (?!(?<!needed) to | by | <sub>)"),
    ("well wise advised", "would (?:do | be (?:well)?) @ to"),
    # "You may want to check the tyres".
    ("want wish", "(?:may | might) (?:also | well)? @ to"),
    ("off", "(?:would | i'd | we'd | they'd | you'd) be better @ <ing>"),
    (
        "be",
        (
            "^ (?:<adv> ,?)? (?:please)? @ (?:sure | careful | aware | prepared | wary | mindful | "
            "patient | "
            "bold | brave | "
            "honest | kind | vigilant | alert) (?:$ | , | and | to | of | with | in | that | <adv>)"
        ),
    ),
)
"""What others should or must do: a duty, a need, or a bare command."""
