"""The frames of English sentences: what leads in, trails behind, stands between, and who the subject is.

Patterns over classes of words, written as in `labels.cues`. One that is searched for begins with one set of
words, not with alternatives: it is found three times as fast.
"""

from __future__ import annotations

_OPENING = "[,_:;()]{0,6} (?:(?:<conj> | <sub> | <adv> | <time>) ,?){0,4}"
_SAME_SUBJECT = (
    "(?<=[and but]) (?:that | <it|we> | <adv>{0,2} (?:<modal|have|is|past> | urged | called | calls "
    "| warned"
    " | condemned | condemns | welcomed | welcomes | criticised | criticized | praised | expressed"
    " | expresses | reaffirmed | reiterated | reiterates | demanded | stressed | pledged | promised | vowed"
    " | <finite> (?=<det> | how | that)"
    " | admitted | conceded | acknowledged | cautioned | sees | expects | expected | plan | plans | "
    "planned | hope | hopes | hoped | intends | aims | wants"
    " | seeks | look | looks | proposes | recommended | proposed | warns | urges | promises | pledges))"
)
FRAMES = {
    # "In May, …"; "If prices rise, …"; "This year, …", where no verb stands before the comma.
    "leading": (
        "[,_:;(]{0,6} (?:(?:<conj> | <adv>) ,?)?"
        " (?:<lead-time_lead> [^,;:]{1,30} | <num> <w>{1,2} (?:after | before | since) [^,;:]{1,30} "
        "| <num|numeral|a|adv|det> <w>{1,3}? (?:ago | later | earlier | on) "
        "| <time_lead> (?:<w-verb>){0,5}) ,"
        " (?:(?:<of> | (?!here | there) <lead>) [^,;:]{1,12} , | <name|num> <w>{0,2} ,"
        # "Under the plan, which must be approved by parliament, firms receive grants"
        " | (?:which | who | whom | whose | where) [^,;:]{1,30} , )?"
    ),
    "begins": "[,_:;(]{0,6} <prep>",
    "adds": "<adv>{0,2} <ing>",
    "concession": (
        "(?:that)? (?:while | although | though | even though | if | unless | when | until | because"
        " | since | as long as | once) [^,;:_]{2,30} ,"
    ),
    # "It is important to note that patients may wait": what follows is what is said.
    "noting": (
        f"{_OPENING} (?:it <be> <adv>{{0,2}} (?:<good> | worth) (?:to)?"
        " (?:note | noting | remember | remembering | recognise | recognize | realise | realize | "
        "understand"
        " | acknowledge | mention | mentioning | stress | stressing | emphasise | emphasize | add"
        " | bear in mind | point out | pointing out | keep in mind) | please note | note) that"
    ),
    # As in: GENEVA, May 4 (Wire) —
    "dateline": "(?:(?:<cap> | <num> | [,()]) <w>{0,1}){1,10}? _",
    "trailing": (
        "[,_<trailer>] (?:"
        # ", pushing up rents", and not ", and borrowing costs are expected to rise"
        "(?<=,) (?:(?:thereby | thus | further | fully | and | while | also | hence | <adv>){0,2}"
        " (?:<ing> (?!(?<=(?:and | so) <ing>) <w-prep-conj>{1,4} <is|modal|have>) | having | aiming)"
        " | (?:<of> | some of | most of | many of | all of)? <rel>"
        " | (?:although | though | with | as (?!well) | (?:even | just) as | since | while | whereas | "
        "because | unless | if) | so that)"
        " | (?<=_) (?:where | which | with)"
        # Told apart from the marks once, not for each word.
        " | (?<![,_]) (?: (?<=<w> so) that"
        " | (?<=<w> (?:whether | although | though | unless)) (?=<w-conj>)"
        " | (?<=<w> (?:before | after)) (?:<rel|ing|det|it> | <w-prep> (?=<w-prep>{0,3} <past|ed|is|have>))"
        # "Prices rose as frost cut the harvest"
        " | (?<=<past> <adv> as) (?=<cap|name|the> <w-prep-conj>{0,3} (?:said | says)) <w>"
        " | (?<=<w-sub-prep-be-adv-det> as) (?!<a|num|adv|prep|ed|ing|sub>) <w> (?=<w-prep-conj>{0,3} "
        "<past|ed|is|have>)"
        " | (?<=<w-sub-prep-be-det> (?:when | if | once | until | while | where | because)) <w>"
        " | (?<=<w-be> (?:even | just)) as (?=<det|name|cap|s|it|we>)"
        " | (?<=<w-be-adv> (?:owing | due | thanks)) (?<!part <w>) to))"
    ),
    # ", a decision that unions called a betrayal", ", proof that old industry can change".
    "apposed": (
        ", (?:<a> <w>{1,3} (?:that | which)? <w>{1,4}? (?:called | calls | described | describes | "
        "deemed | dubbed)"
        " | <a>{0,1} <w>{0,1} (?:proof | evidence | testament | sign | reminder | tribute | "
        "vindication) (?:that | of | to))"
    ),
    "counts": "(?<!in) (?<!by) (?<!since) (?<!until) (?<!of) (?<!from) (?<!on) <num>",
    # What a fact beside another claim has: a figure.
    "figure": "<num-year|numeral>",
    # "Shows that the county spent only 3 per cent" tells, and does not judge.
    "counted": "<past> <adv>{0,1} (?:<w>{0,4} of)? <num>",
    # "Figures indicate that about 2,000 people were infected"
    "soon_counted": "<adv|prep>{0,2} (?:at least)? <num-year|numeral>",
    "resumed": "[;:] | , (?:and | but | yet | so) <w>",
    # ", for which we thank you, so I ask you to be brief": the sentence goes on.
    "goes_on": "; <w> | , (?:and | but | so | yet) (?:(?:<it|we> <adv>{0,2} | <the> <w-ing>{1,3}?) "
    "<modal|is|past|have> | <adv>{0,1} (?:urged | called | warned | pledged | demanded | recommended))",
    "reasons": "[,_]? <adv>{0,2} (?:although | though | because | while | where)",
    # ", as not all of them had signed": a reason.
    "grounds": "[,_]? <adv>{0,2} (?:because (?!of) | (?<=,) (?:as | since))",
    "contrasts": ", (?:while | whereas)",
    # ", with officials warning of shortages", ", with rents up 4 per cent"
    "accompanies": "[,_] (?:and)? with (?:<w-prep-ing>){1,6}? <ing|ed|pp|up_down>",
    # ", with the host urging banks to lend"
    "bids": (
        "[,_] (?:and)? with (?:<w-prep-ing>){1,6}? (?:asking | urging | demanding | instructing | "
        "ordering | "
        "pressing | encouraging | calling (?:for | on))"
    ),
    "relates": ", (?:<of>)? (?:which | who | whom)",
    # ", which could cost the city millions"
    "foretells": ", (?:<of>)? which <adv>{0,2} (?:could | may | might) <adv>{0,2} (?!have) <w>",
    # ", which was gravely unjust to the tenants"
    "judges": ", which (?:is | was | are | were) <adv>{0,2} <good-relational>",
    "saying": (
        ", <adv>{0,1} (?:meaning | saying | arguing | adding | warning | noting | insisting | "
        "predicting | claiming"
        " | explaining | stating)"
    ),
    "warning": ", <adv>{0,1} (?:warning | cautioning) (?:that | of | about)",
    # ", advising customers to wait", ", recommending that schools close"
    "advising": (
        ", <adv>{0,1} (?:recommending (?:that | <ing> | <the|a|poss>) | (?:advising | telling | "
        "reminding | requiring) "
        "<w>{1,4}? to)"
    ),
    # ", aiming to cut waste"
    "aiming": (", <adv>{0,1} (?:aiming | hoping | seeking | planning | intending) to"),
    # ", calling the closures a disgrace"
    "naming": (
        ", <adv>{0,1} (?:(?:calling | branding | labelling | labeling | deeming) (?:<it> | <w>{1,4}? "
        "(?:a | an)) | (?:hailing | describing "
        "| criticising | criticizing | condemning | praising | blaming | denouncing | dismissing | "
        "lambasting | slamming))"
    ),
    # ", a move that could cost 300 jobs"
    "ahead": (
        ", <a> <w>{0,1} (?:move | step | decision | shift | change | measure | plan | deal | trend | "
        "ruling | policy | cut | rise | threat | scenario | outcome | development | proposal | law) "
        "(?:(?:that | which) <adv>{0,2} (?:could | may | might | will | <is> "
        "<adv>{0,1} (?:expected"
        " | likely | set)) (?!have) | (?:that | which){0,1} <w-verb>{1,2} (?:say | says | said | "
        "fear | believe)"
        " <modal>)"
    ),
    "telling": ", (?:<adv> | and | thereby | thus | further){0,2} <telling&ing>",
    # "Calling on the council to build a pool, and commit to": more of what is asked for.
    "more_of": "[,;] (?:and | or) (?:commit | pledge | agree | seek | aim | promise | set)",
    "participle": ", (?:<adv> | and | thereby | thus | further){0,2} (?:<ing> | having | aiming)",
    # "Lost output lowers pay": no more than describes.
    "describing": "[,_:;()]{0,6} <ed|past> "
    "(?!<det|prep|num|adv|it|we|poss|name|sub|conj|be|have|rel>) <w-prep-s>{1,3}? <finite|s> (?=<w>)",
    # ", with analysts expecting more", ", with unions warning of losses"
    "awaits": "[,_] (?:and)? with (?:<w-prep-ing>){1,6}? (?:expecting | predicting | forecasting | "
    "anticipating)",
    "dreads": "[,_] (?:and)? with (?:<w-prep-ing>){1,6}? (?:warning | fearing | cautioning)",
    # ", having already shed 40 posts"
    "having": ", (?:<adv> | and){0,2} having <adv>{0,2} <pp|past>",
    # A participle that is itself a verb of saying ("…, urging banks to lend") is what the sentence says.
    "speech": (
        ", (?:and | while | also)?"
        " (?:asking | urging | calling (?:for | on | upon) | demanding | instructing | ordering | pushing"
        " | encouraging)"
    ),
    # ", which took office in 2024, aims": the main clause goes on behind the second comma.
    # "The era — where breakthroughs decide — is over": the sentence goes on behind the second dash.
    "dashed": "_ [^_;:]{2,40} _ (?=<w>)",
    "enclosed": "(?<=<w-adv-conj>) , (?!and | or | but) [^,;:]{1,20} , (?=<adv>{0,1} <verb|s>)",
    # "It is vital, however, to act": what is put in says no more than an adverb does.
    "put_in": (
        ", (?: <adv> | however | therefore | thus | moreover | meanwhile | nevertheless | nonetheless "
        "| of course | in turn | for example | for instance | in fact | in particular | in practice | in "
        "theory | at least "
        "| after all | by contrast | in contrast | on the other hand | on the whole ) ,"
    ),
    "relative": (
        "<who> (?<=[)<w-sub>] <w>) (?<!but <w>) (?<!<prep> that)"
        " (?: (?<=<prep|det> <worry> <w>) <w> | <adv>{0,2} (?:<verb> "
        "| <s> (?=<det> | <num> | <s>) | "
        "(?:(?<=<art> "
        "<w-s-verb> <w>) | (?<=<art> <w-s-verb> <w-s-verb> <w>)) <s> | (?<=<prep|of> which) <w> "
        # "Laws that bind the", "an offer which the union rejects"
        "| (?:(?<=[)<s>] <w>) <w-det-prep-ing-num-name-sub-lead-adv-numeral> (?=<art|it> | to) "
        "| (?<=<w-verb-prep> which) <the|it|we|name> <w>))"
        ")"
    ),
    # "Grants that should build homes are spent": the subject's own clause.
    "of_subject": (
        "<who> (?: (?<=<worry> <w>) <w>{1,14}? (?=<be>) | (?<=<w-sub-conj-prep-verb> <w>) <adv>{0,2} "
        "<verb> (?!<who>) (?: <w>{1,14}? "
        "(?=<adv>{0,1} <be|have|modal>) (?<!<conj>) (?<!<det>) (?<!<adv>) (?<!<verb>) "
        "| <w>{1,14}? (?=<past|ed>) (?<!<conj|det|adv|verb>) ) )"
    ),
    "indirect": (
        "<what> (?: (?<=<w-be-num> (?:what | what's | how | why | whatever)) <w>"
        " | (?<=than) (?!<num|numeral|a> | one | half) <w>{1,3} <past|ed|modal|have|be>)"
    ),
    # "Shows that four-day weeks can work" judges; what follows is no more than what is judged.
    # "One reason is that …" judges; "the reason that" does not.
    # "It is striking that …" judges, whatever follows.
    "judged": (
        "<telling|grounds|danger|feeling> (?<!<it|body|name> (?:confirmed | confirms)) "
        "(?:(?: (?<=it (?:<is> | was) <feeling>) | (?<=it (?:<is> | was) <adv> <feeling>) | (?<=it's "
        "<feeling>) | (?<=it's <adv> <feeling>)) (?:to <w>{1,2})? | (?<=<telling>) | ,{0,9} <is>) that"
    ),
    # "Data from the ministry show that exports fell": what was counted tells, and does not judge.
    "recorded": (
        "[,_:;()]{0,6} (?:<adv|conj> ,?){0,2} <w-verb-prep>{0,5}? <records> (?:<prep> <w-verb>{1,6}?){0,1}"
        " (?:have | has)? <adv>{0,1} (?:show | shows | showed | shown | indicate | indicates | indicated | "
        "reveal | reveals | revealed)"
        " that"
    ),
    # "Is because …", "we are delighted that …": no more than what is judged.
    "judged_so": (
        "<is> <adv>{0,2} (?:because | (?:delighted | pleased | glad | proud | happy | honoured | honored | "
        "thrilled | sorry | sad | disappointed | dismayed | grateful | concerned | worried | alarmed | "
        "afraid | fearful | saddened | gratified | heartened) that)"
    ),
    # "Pointed to the danger that dykes will break": what is told is the danger.
    "dreaded": "^ (?:the | <a>) <w>{0,1} <danger> that",
    # "This paper examines how …" tells what a document does.
    "about_itself": (
        "^ (?:<adv> ,?)? (?:this <w>{0,1} | the) (?:paper | report | note | article | chapter | section | "
        "brief | "
        "study |"
        " essay | review | briefing | memo | appendix | annex | book | post) <adv>{0,1} (?:examines | "
        "describes |"
        " discusses | outlines | explores | considers | reviews | analyses | analyzes | presents | "
        "summarises |"
        " summarizes | sets | looks | investigates | addresses | focuses | covers | traces | introduces |"
        " compares | proceeds | provides | offers | contains | makes | gives | draws | details)"
    ),
    "asked": "<asking> (?:<w>{1,4}?)? (?:whether | if | how | why | what | when | who)",
    # What is judged, without "that": "shows our members are ready", "glad the council has agreed".
    "embedded": "<w>? (?:<the> | <poss> | <name> | <it|we>) <w-prep-verb>{0,3}? <w>",
    "and_or": "<conj>",
    # "Was coming before the war and is a consequence": the main clause goes on.
    "and_is": "and <adv>{0,2} <is> (?!<ing|pp|ed>)",
    "verb": "<verb>",
    "subordinate": "<who|sub|rel>",
    "predicate": "<verb|s|we|it>",
    # "It is the third sitting the court will hold": a clause of its own, without "which".
    "contact": "<is> (?=<the|num|a> (?:<w-sub-verb>){2,12} <the|we|it> (?:<w-verb-prep>){0,2} $)",
    # "Concern over the burdens it could place on staff", "the price they may ask": no fronted "in the end".
    "bare_relative": (
        "<the|poss|prep> (?: (?<=^ <the|poss>) | (?<=<w-conj-adv-sub> <prep>) <the|a|poss>)"
        " <w-prep-verb-era>{1,3} <it|we> $"
    ),
    # "The role hydrogen will play in steel", "the price they could pay": nothing that is said to come.
    "antecedent": (
        "<the|a|poss> <w-prep-verb-era>{1,3} <it|we> <adv>{0,1} $ | (?:role | roles | part | impact "
        "| effect"
        " | effects | influence | value | challenge | challenges | benefits | extent | degree | amount"
        " | price | share) <w-prep-verb>{1,4} $"
        # "The fees the college has to pay as an owner"
        " | <s> <the> <w-verb-prep-s>{1,2} $"
    ),
    "gap": (
        "(?:<modal> | <have> to) <adv>{0,2} (?:play | have | need | face | receive | offer | require | "
        "create | produce"
        " | use | see | make | take | bring | pay | deliver | pose)"
        " (?: $ | [,;:_()] | <is|modal|past> | in | at | with | by | during | within | under | among | when"
        " | if | as | after | before | (?<=have) on | (?<=take) to | (?<=pay) for)"
    ),
    # What is so before a past form, in the same clause: "is no rival, as he hoped", "gives what we wanted".
    "general": (
        "<is|finite|s|modal> (?:(?:"
        " (?<=<is>) (?!<adv>{0,3} (?:being | <ing> | <pp> | <ed> | under | in | at | on | to | from))"
        " | (?<=<finite-is>) (?<!<art> <w>) (?<!<prep> <w>) (?<!<num> <w>) (?<!<good|common> <w>)"
        " (?!to <w>{1,14} <be|have>)"
        " | (?<=<w-det-prep-num-conj-verb-s> <s-is-finite>) (?<!<prep> <w> <w>) (?<!<prep> <w>) (?=<art> | "
        "<it>)"
        ") (?:<w-conj-rel-sub>){1,20}"
        # "The coroner can ensure that all is heard".
        " | (?<=can | cannot | can't) (?:<w-rel> | ,){1,24}) $"
    ),
    "reduced": (
        "<ed|pp> (?:(?:<prep> <w>{0,2})? <time|year> | (?:last | this) <w>)"
        " (?=<adv>{0,1} (?:<is|finite> | <s> (?:<det> | that)))"
    ),
    "segment": (
        "[;:_, and but] (?: (?<=[;:_]) | (?<=,) (?:and | but | yet | so | while | whereas | <it> | <we>)"
        " | (?<=[and but]) (?:that | <it|we>) )"
    ),
    # "Under the plan, a quarter of the flats would be let": what is laid down.
    "laid_down": "[,_:;()]{0,6} (?:<conj>)? (?:under | according to) <w>{1,7}? <charter>",
    "future": "<future>",
    # "…, but no jobs will be lost", "… but warned that the first would not arrive": of another subject.
    "others_future": (
        "[;:_, and but] (?:and | but | yet | while)? (?:(?:warned | warns | said | says | added | "
        "predicted) that)?"
        " (?:<the> | <a> | <num> | no) <w-verb-body-prep>{1,3}? <future> <adv>{0,2} (?:<state> | "
        "<thinghappen> | be <adv>{0,1} <pp>)"
    ),
    "past": "<past|have|ed> (?: (?<=<past|have>) | (?<=<s|body|name|it|we> <ed>))",
    # "If prices fall, the bank will cut its rate": somebody else's "will" is no promise then.
    "supposes": "<supposing>",
    "ourselves": "<we|we_aux>",
    "ours": "<we_aux>",
    "joined": "(?:and | but) <adv>{0,2} $",
    # Where another clause or another predicate of the same subject begins.
    "break": (
        f"[;:_, and but] (?: (?<=[;:_]) | {_SAME_SUBJECT[:-1]}"
        " | <there> | (?:<the|a> <w-verb-prep-conj>{1,4}? | <s|body>) <adv>{0,1} <modal|is|past>)"
        " | (?<=,) (?:and | but | yet | so (?!that) | while | whereas | <it> | <we>) )"
    ),
    # "… for powers, and a bill is expected"
    "another": ", (?:and | but | yet | while | whereas) (?!to | <ing>) <w>{1,8}? <is|modal|have|be>",
    "same_subject": f"[; and but] (?: (?<=;) | {_SAME_SUBJECT})",
    # Who says before "will" that it commits itself: the head of the subject is a body, a person or a name.
    "committer": (
        f"^ {_OPENING} (?:<prep> <w>{{1,4}} ,?)? (?:<w-prep>){{0,7}}? <body|name|we>"
        # "Harbour Works (HW), a unit of the group, will begin": what is put in, cut or not.
        " (?:[,(] (?:<w> | [,()]){1,40}? [,)] | [,(]? <prep|rel> (?:<w> | [,()]){1,30}?)? ,? <adv>{0,3} $"
    ),
    "acts": "<w> <adv>{0,3} <act>",
    "pronoun": (
        f"^ (?:<when> <w>{{1,5}}? ,?)? {_OPENING} <it> <adv>{{0,3}} $ | [^,] that <it> <adv>{{0,3}} $"
    ),
    # "Merging the two banks would cut costs": what is done commits nobody.
    "doing": f"{_OPENING} <ing|cap_ing> (?:<det> | <poss> | <num> | <prep> | <s-body>) [^,]{{0,25}} $",
    "thing": "<thing> (?:<num> | <name>){0,2} $",
    "charter": "<charter> <adv>{0,1} $",
    "effect": (
        "<w> <adv>{0,2} (?:<thinghappen> | <state> | continue | run | apply | operate | end | start "
        "| begin | save"
        " | mean | do (?:little | nothing | much | more | less))"
    ),
    "finite": "<verb|be|have|do|modal>",
    "happens": (
        "<w> do (?:little | nothing | <a> <w>{0,1} job) | <w> (?:not)? (?:probably | likely | presumably | "
        "perhaps | possibly | certainly | inevitably)"
        " | <w> <adv>{0,3} (?:going to)? (?!be <adv>{0,1} <willing>) (?:(?!look (?:at | into | for "
        "| after)) <state> | have"
        " | be (?:<adv>{0,1} <pp> | <ed> | <prep> | <det> | <good> | able) | take <place>"
        " | spend <w>{1,5} (?:life | lives | years | months | weeks | days | time | rest)"
        " | put <w>{0,3} (?:pressure | strain | stress) | put <w>{1,4}? (?:in | at | under) (?:danger | "
        "risk | "
        "jeopardy | pressure | threat | strain)"
        " | run (?:out | short | low | dry | aground) | go (?:bankrupt | bust | hungry | without | unpaid)"
        " | fall (?:short | behind) | (?:continue | begin | start) to <state>"
        " | (?:go on | continue | keep | start) <ing>"
        " | (?:say | argue | claim | insist | complain | object | counter | wonder) )"
    ),
    # "She keeps the letters in a tin" tells of one; "paper keeps" judges.
    # A promise made by saying so, whatever else is said: "I promise you: nobody will have to pay".
    "performative": (
        "[,_:;()]{0,6} <we> (?:hereby | also | solemnly)?"
        " (?:promise | pledge | vow | undertake | guarantee | commit)"
    ),
    # "… opened a plant and said it would hire": whom "it" means has committed itself.
    "relayed": (
        "(?:said | says | announced | announces | added | confirmed | insisted | stated)"
        " that{0,1} (?:<when> <w>{1,4}?)? <it|we> <adv>{0,3} $"
    ),
    "which": ", (?:<of>)? which",
    # "By building small reactors, the firm is attempting to leapfrog": what somebody else reads from it.
    "by_doing": "[,_:;(]{0,6} by <ing>",
    "trying": "<be> <adv>{0,2} (?:attempting | trying | seeking | looking)",
    "person": "[,_:;()]{0,6} <person>",
    # "Most of this room doubted that they would ever": no more than what was doubted.
    "doubted": "<past|ed> (?<!confirmed) <w>{0,5} that <w>{1,10} $",
}
"""Name to pattern."""
RARE = {
    "about_itself": (
        "paper report note article chapter section brief study essay review briefing memo appendix "
        "annex book"
        " post"
    ),
    "apposed": (
        "called calls described describes deemed dubbed proof evidence testament sign reminder tribute"
        " vindication"
    ),
    "asked": "<asking>",
    "indirect": "<what>",
    "noting": (
        "note noting remember remembering recognise recognize realise realize understand "
        "acknowledge mention"
        " mentioning stress stressing emphasise emphasize add mind point pointing"
    ),
    "performative": "<we>",
    "speech": "asking urging calling demanding instructing ordering pushing encouraging",
}
"""Name of a frame that few claims hold to the words of which it holds one."""
