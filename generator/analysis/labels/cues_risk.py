"""The English constructions of risks; `labels.cues` says how to read them."""

from __future__ import annotations

RISK = (
    (
        (
            "face faces faced facing confront confronts confronted encounter encounters encountered "
            "experience experienced experiencing undergoing undergoes undergo endure endures "
            "enduring endured"
        ),
        (
            # "Households facing hunger were moved" only describes.
            "@ (?: (?<=with <w> <ing>) | (?<=with <w> <w> <ing>) | (?!(?<=<w-adv-be-conj-sub> <ing>))) "
            "(?:<w> | ,){0,7}? (?:<danger> | loss of)"
        ),
    ),
    ("feared", "it (?:<is> | was) <adv>{0,2} @ that"),
    ("face faces faced facing", "@ <w>{0,2} <ing> <w>{1,2}"),
    (
        "face faces faced facing",
        (
            "@ (?:<w> | ,){0,5}? (?:uncertain | unstable | unpredictable | difficult | tough | tougher | "
            "severe | "
            "serious | test | tests | reckoning | hard | harder | harsh | grave | acute | stiff | steep | "
            "daunting | formidable | bleak)"
        ),
    ),
    ("causing creating leading", "(?<!<s|name|body>) @ <w-prep>{0,4}? <danger>"),
    (
        (
            "struggle struggles struggled struggling grapple grapples grappled grappling wrestling wrestle "
            "battling reeling scrambling"
        ),
        # "Traders scrambling for beans" only describes.
        "(?<!<a>) @ (?!(?<=<s|name|body> <ing>)) (?:with | to | against | for | from)",
    ),
    (
        "trail trails trailed lag lags lagged trailing lagging fall falls fell fallen falling falls",
        "@ (?:far | well | still | badly | further)? (?:behind | short)",
    ),
    (
        "point",
        (
            "(?:reached | reach | reaches | at | hit | past) (?:<a> | the | its) (?:tipping | breaking | "
            "crisis) @"
        ),
    ),
    ("run runs ran running", "@ (?:(?:short | low | out) of | (?:low | short) (?:$ | [,;:_] | and | in))"),
    (
        (
            "risk risks threat threats danger dangers hazard hazards concern concerns fears challenge "
            "challenges doubts worries worry anxiety anxieties unease uncertainty"
        ),
        (
            "(?:pose | poses | posed | posing | carry | carries | carried | bear | bears | create | "
            "creates | created | raise | raises | raised | raising | entail | entails | present | presents "
            "| presented | increase | increases | involve | involves | spark | sparks | sparked | "
            "sparking | stoke "
            "| stokes | stoked | stoking | fuel | fuels | fuelled | fueled | trigger | triggers | "
            "triggered "
            "| prompt | prompts | prompted | heighten | heightens | heightened | renewed | "
            "heightening | fuelling "
            "| fueling | feeding | triggering | deepening | intensifying | amplifying | reviving | "
            "increasing "
            "| posing | adding to) (?:(?!no | "
            "little | not) <w> | "
            ",){0,5}? @"
        ),
    ),
    (
        (
            "vulnerable threatened hampered hindered constrained hobbled fragile precarious insufficient "
            "inadequate lacking scarce dangerous risky weak stifled undermined plagued unsafe unstable "
            "unsustainable overstretched overcrowded understaffed underfunded dilapidated overloaded "
            "strained stretched endangered crippled beset dogged mired paralysed paralyzed jeopardised "
            "imperilled starved brittle exhausted overburdened clogged unprepared short-staffed "
            "under-resourced ill-prepared deadlocked stalled gridlocked stuck bogged outnumbered underpaid "
            "overworked undermanned bankrupt insolvent broke moribund derelict decrepit crumbling failing "
            "leaking collapsing sinking drowning faltering flagging ailing struggling worsening "
            "deteriorating unraveling unravelling backfiring stagnating decaying rotting rusting "
            "bleeding creaking "
            "buckling fraying teetering tottering limping languishing wilting withering "
            "disintegrating dying "
            "haemorrhaging hemorrhaging spiralling spiraling mounting dwindling"
        ),
        "(?:SO | <hedgejudge> | left) <more>{0,1} @",
    ),
    (
        (
            "concerned worried alarmed anxious fearful afraid frightened apprehensive nervous uneasy "
            "wary leery "
            "troubled perturbed unnerved spooked"
        ),
        "BE @ (?:about | that | over | at | by | for | of | as | because | $)",
    ),
    (
        "problem problems difficulty difficulties trouble shortages weaknesses gaps",
        "<have> (?:(?!no | few | little | not | had) <w-verb-prep>){0,4}? @ (?:with | in | of | at | $ | ,)",
    ),
    ("exposed prone susceptible", "@ to"),
    # "These risks include a sharp fall".
    (
        "include includes included",
        "^ (?:<adv|conj> | ,){0,2} (?:<the> | <poss>){0,1} <w-verb-prep>{0,2}? <danger> (?:<ed>)? @",
    ),
    # "Cited the risk of defaults", "pointed to dangers that …": what is reported is the danger.
    (
        "risk danger threat hazard risks dangers threats hazards fear alarm",
        (
            "^ (?:(?:the | <a> | <poss> | its | their | his | her) <w>{0,3}? | <w>{0,2}?) @ (?:that | "
            "posed | $ | (?:of | from | to | over | about | in | if) (?! <w-sub-rel>{1,10}? "
            "<is|modal|have>))"
        ),
    ),
    (
        "pressure strain stress burden burdens",
        (
            "(?<!to) (?:put | puts | putting | place | places | placing | placed | pile | piles | piling | "
            "exert | "
            "exerts | exerting | adding | adds | heaping | imposing | imposes | impose) "
            "(?:<w-prep>){0,4}? @ "
            "(?:on | upon | to) (?! <w>{1,6}? to)"
        ),
    ),
    # "Access remains challenging", and not "is challenging the ruling".
    (
        "challenging",
        "(?:SO | <hedgejudge> | proved | proves | proven) <more>{0,1} @ (?! <det> | <poss> | <name> | <s>)",
    ),
    (
        "affected hit hurt marred dented damaged disrupted blighted depressed overshadowed squeezed weighed",
        "(?:<is> | continue to be | continues to be | being | (?:has | have) been) <adv>{0,2} @ (?:down)? by",
    ),
    # "Care is being compromised": what goes on, and not what happened once.
    (
        (
            "exacerbated compromised worsened aggravated compounded impaired eroded degraded depleted "
            "disrupted devastated overwhelmed inhibited obstructed thwarted derailed sapped neglected"
        ),
        (
            "being <adv>{0,1} @ | <is> <adv>{0,2} (?!exacerbated | worsened | aggravated | compounded | "
            "disrupted | derailed | thwarted) @"
        ),
    ),
    ("point spot link", "(?:weak | sore | sticking | pressure | trouble) @"),
    (
        "cut caught depleted stranded trapped marooned isolated besieged homeless",
        "<is> <adv>{0,2} @ (?:off | up)? (?:$ | , | and | from | without | in | on | by)",
    ),
    (
        "state condition shape",
        "in <a|the> <w>{0,1} (?:worse | poor | bad | critical | parlous | dire | sorry) @",
    ),
    ("attention alarm alarms", "@ (?:to | over | about | at | on) (?:<w> | ,){0,4}? <danger>"),
    ("impasse stalemate standstill deadlock", "(?:at | in | reached | hit) (?:<a> <w>{0,2}?)? @"),
    # "Jobs are on the line".
    (
        "line",
        (
            "(?:jobs | job | lives | life | future | futures | livelihoods | reputation | reputations | "
            "credibility"
            " | survival | careers | career) <w-verb>{0,5}? <be> on the @ (?:$ | [,;:_] | in | as | if | "
            "for | at"
            " | and | after | when)"
        ),
    ),
    ("grip throes clutches brink verge", "(?:in | on) the @ of (?! <ing>)"),
    ("deprives deprived robs starves", "(?<!<art>) (?<!<be>) @ <w>{1,5}? of"),
    ("comfort", "too <w>{1,2} for @"),
    ("limited held", "SO @ (?: (?<=limited) by (?!law) | back)"),
    ("dependent reliant", "(?:heavily | overly | too | still | highly | largely | so) @ on"),
    (
        "risk threat jeopardy danger peril trouble crisis strain pressure stress siege disarray distress",
        (
            "(?:<be> | put | puts | putting | place | places | placing | leave | leaves | leaving | "
            "left | remains) (?:<w>{0,6}?) (?:at | under "
            "| in) (?:the | a | an | <more> | <good> | <acute> | deep | growing){0,2} @"
        ),
    ),
    (
        (
            "risk threat danger weakness bottleneck challenge obstacle constraint concern problem burden "
            "worry drawback flaw barrier hurdle impediment headache liability hazard snag menace handicap "
            "shortcoming risks threats dangers weaknesses bottlenecks challenges obstacles constraints "
            "problems worries barriers"
        ),
        # "Is no longer the threat it was", "is no danger": none.
        (
            "(?!<be> (?:no | never | hardly | neither | <neg>)) SO (?: (?:<det> | <poss> | of | one "
            "| ,){1,4} (?:<w-prep>){0,3}? | (?:<w-prep-ing-pp-ed-adv-neg-num>){0,2}? (?<!<num>)) @"
        ),
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
            "<poss>) <w-prep>{0,2} @ (?:(?:of | for | with | in | to | facing) <w>{1,6}? | <we|it> "
            "(?:have | "
            "has) | , "
            "<w>{1,3} ,)? (?:is | are | "
            "remains | remain | lies | was | isn't)"
        ),
    ),
    (
        (
            "risk danger shortage lack dearth threat scarcity absence shortfall fear concern doubt problem "
            "uncertainty difficulty difficulties obstacles hurdles tension tensions "
            "shortages risks dangers threats fears concerns problems doubts delays gaps"
        ),
        "(?:there (?:<be> | remains | remain) | there's) (?:(?!no | few | little | <neg>) <w>){0,5}? @",
    ),
    # "There is a severe housing crisis", but not "a deficit of 4 billion".
    (
        "@danger",
        (
            "(?:there <is> | there's) (?!no | few | little | <neg>) (?:<adv|a|acute|worse|good>){1,4}"
            " (?:<w-prep-num>){0,2}? @ (?! of <adv>{0,2} <num>)"
        ),
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
            "undermining eroding endangering hampering jeopardising jeopardizing straining disrupting "
            "damaging hurting harming destroying devastating crippling worsening exacerbating aggravating "
            "compounding hindering impeding derailing stifling constraining deterring overwhelming "
            "battering "
            "destabilising destabilizing weakening inhibiting obstructing complicating"
        ),
        (
            "(?<!<art>) (?<!<of>) (?<!<prep>) (?<!been) (?<!was) (?<!were) (?<!<neg>) (?<!<neg> have) "
            "(?<!<more>) @ "
            # "A blast damaging a mill" only describes.
            "(?: (?<=with <w> <ing>) | (?<=with <w> <w> <ing>) | (?!(?<=<w-adv-be-conj-sub> <ing>))) "
            "(?!(?<=threatened) to) (?!by) (?!(?<=other <ed>)) (?:<det> | <cap> | "
            "<num> | <s> | to | <poss> | <w-verb> <w> | <w-verb-prep> (?:$ | [,;:_]))"
        ),
    ),
    (
        "risk risks risked risking",
        "(?<!<the>) (?<!<prep>) (?<!no) @ (?:<ing> | being | <det> | <w>{1,2} <ing>)",
    ),
    (
        "risk risks",
        (
            "(?:has | have | had | involve | involves | with | characterised by)"
            " (?:(?!no | <neg>) <w> | ,){0,9}? @"
        ),
    ),
    ("suffer suffers suffering", "@ (?:from | <a> | the | more | heavy | severe | further)"),
    ("lack lacks lacked", "(?<!a) (?<!the) (?<!of) @ (?!of) <w>"),
    (
        "shortage shortages lack",
        (
            "(?:is | are | by | face | amid | with | and | the | of | , | <s> | <have>) "
            "(?:(?!no | few | little | <neg>) <w>){0,3} @ of"
        ),
    ),
    ("weigh weighs weighed weighing", "@ <adv>{0,1} on"),
    ("drag drags dragged dragging", "(?<!<art>) @ <w>{0,2}? (?:on | down)"),
    ("short", "SO (?:<num> <w>{0,2} | in)? @ (?:of | supply)"),
    (
        "limit limits capacity breaking",
        "(?:reach | reached | reaching | hit) (?:the | its | their | breaking) @ (?:of | $ | , )",
    ),
    (
        "concern concerns fears worries worry doubts alarm anxiety unease fear uncertainty",
        (
            # "Shares fell amid mounting worries": what somebody worries about is no predicate.
            "(?<!<prep>) (?<!<prep> <w>) (?<!<prep> <w> <w>) @ (?:(?:over | about | that | among | "
            "for | of "
            "| in) <w>{1,8}?)? <adv>{0,2} (?:(?:<be> | have "
            "| has) <adv>{0,1} (?:<worse> | <ing> | high | rife) | <worse>) (?! <adv>{0,1} (?:low | few | "
            "small | limited | modest | muted))"
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
        (
            "afford cope keep meet sustain recover compete guarantee repay absorb handle cover pay fund "
            "finance provide deliver supply staff recruit hire attract retain maintain repair support "
            "contain enforce protect find fill access"
        ),
        (
            "(?:cannot | can't | can no longer | (?:could | can) not | couldn't | unable to | struggles "
            "to | fails to | "
            "failing to) <adv>{0,1} @"
        ),
    ),
    (
        "resources money funds means capacity expertise tools staff time powers",
        (
            "(?:don't | doesn't | (?<!did) not | no longer | nor) have (?:the | enough | sufficient "
            "| adequate)? "
            "<w>{0,2} @"
        ),
    ),
    ("few little", "(?:SO | has | have) too @"),
    ("shrinking ageing aging widening", "(?<=<be>) @ (?:$ | , | fast)"),
    ("short tight", "(?:IS tight | are <adv>{0,3} @) (?:$ | , | ;)"),
    (
        "@danger",
        (
            "(?<!no) (?<!few) (?<!<neg>) (?<!amid) (?<!amid <w>) (?<!despite) (?<!despite <w>) @ "
            "(?:(?:over "
            "| about | on | of | for | to | in | from | around | among | "
            "with | that) <w>{1,8}?)? (?:<is> <adv>{0,3} (?:<worse> | <acute> | on the (?:rise | "
            "increase)) "
            "| <worse>)"
        ),
    ),
    (
        "lack shortage scarcity dearth absence paucity scarcities shortages",
        "^ (?:<adv|conj> | ,){0,2} (?:<a> | the | <good> | <worse> | <acute>){0,3} @ of",
    ),
    (
        ("concern concerns alarm fear fears unease worry worries anxiety misgivings disquiet apprehension"),
        (
            "(?:express | expresses | expressed | expressing | voiced | voices | voicing | raised | "
            "raises | "
            "raising | flagged | aired | sounded | sounds | sounding) <w>{0,3} @"
        ),
    ),
    (
        "losing",
        (
            "IS @ (?:money | ground | patience | control | confidence | momentum | out | its | "
            "their | <s> | "
            "staff | people | trust)"
        ),
    ),
    (
        "breaking collapse bankruptcy exhaustion extinction ruin famine default insolvency paralysis",
        "(?:close to | near | nearing | approaching | brink of | verge of | edge of | to | at) @",
    ),
    ("neither", "(?:have | has) @"),
    ("unable", "(?:IS | <hedgejudge> | left) @ to"),
    (
        (
            "exacerbate exacerbates exacerbated worsen worsens worsened aggravate aggravates aggravated "
            "compound compounds compounded bedevil bedevils bedevilled plague plagues plagued"
        ),
        "(?<!<art>) (?<!<prep>) (?<!<be>) @ OBJECT",
    ),
)
"""The predicate names a danger, obstacle, weakness or constraint."""
