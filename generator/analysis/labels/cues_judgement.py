"""The English constructions of assessments and facts; `labels.cues` says how to read them."""

from __future__ import annotations

ASSESSMENT = (
    # "The closure dealt a blow to the town"
    (
        "blow victory boost setback lifeline",
        (
            "(?:dealt | deals | dealing | handed | handing | struck | strikes) <w-prep-conj>{0,3}? <a> "
            "<w-prep-conj>{0,2}? @"
        ),
    ),
    ("way", "(?:pave | paves | paved | paving) the @ for"),
    (
        (
            "underline underlines underlined underlining underscore underscores underscored "
            "underscoring highlight highlights highlighted highlighting "
            "reflect reflects reflected reflecting demonstrate demonstrates demonstrated demonstrating "
            "illustrate illustrates illustrated illustrating signal signals signalled signaled signalling "
            "signaling signify signifies suggest suggests suggested suggesting indicate indicates "
            "indicated indicating represent represents represented representing mark marks marked marking "
            "mean means meant meaning show shows showed shown showing prove proves proved proving "
            "symbolise symbolises symbolize symbolizes reveal reveals revealed revealing exemplifies "
            "embodies imply implies confirms confirm vindicates betrays exposes exposed exposing tells"
        ),
        (
            "(?<!<art>) (?<!<be>) (?<!<be> <adv>) (?<!of) (?<!minutes) (?<!records) (?<!documents) @ "
            "(?!(?<=represents | represent | represented | representing) (?:<w>{0,2} <num|numeral> |"
            " one in | <a> <w>{0,2} (?:increase | decrease | rise | fall | drop | decline | jump | "
            "gain))) (?! that (?:<w> | "
            ",){0,14} "
            "<num>) (?! <num|numeral>) (?! the <num>) (?!up | off | signs | evidence) "
            # "Figures exposing the crisis were printed" only describes; "showed prices down" tells.
            "(?!(?<=<w-adv-be-conj-sub-prep> <ing>)) (?! <w>{1,3} (?:up | down)) (?:that | <a> | the | "
            "how | its | their | <poss> | growing | what | just | both | strong | deep | why | nothing | "
            "little | great | again | <adv> | <w-prep> <w>)"
        ),
    ),
    (
        "@good-relational",
        (
            "(?!(?<=<there>) <be> <adv>{0,2} <num|numeral>) (?<!of) "
            # "A program to be effective in May", but not "turned out to be".
            "(?<! (?!out) <w-s-ed-past-pp-verb-hedgejudge-adv-good-ing-modal-do-det-name> to) BE "
            "(?:<det> | one | of | the | as | <more> | <adv>){0,4} (?:<w-prep-num>){0,1}? @ "
            "(?!<num> | into)"
        ),
    ),
    (
        "@relational",
        (
            "BE (?:the | a | an | <more> | <adv>){0,2} @ (?:to | for | of | , | $ | <worth> | and | "
            "about | that | when)"
        ),
    ),
    ("@worth", "BE (?!<pp|ing>) (?:<det> | <more> | <adv> | <w-prep-num> | one of <w>){1,4}? @ (?!<num>)"),
    # "The dyke should have been raised", "they may have meant well": a judgement of what is past.
    (
        "may might could would should must cannot couldn't wouldn't can't shouldn't ought needn't",
        "(?<!<art>) @ (?:not | to | <adv>){0,2} have <adv>{0,2} <pp|past>",
    ),
    (
        "move hit bet attempt fight battle race boost response",
        "BE (?:not)? (?:<a> | the | one) (?:<w-prep-verb>){0,2} @",
    ),
    ("paid pays", "(?<!<art>) @ off (?:$ | , | for | in | and)"),
    ("ring rings rang", "(?<!<art>) @ (?:hollow | true | false)"),
    (
        "surprise shock relief blow price cost disappointment reminder comfort",
        (
            "(?:comes | came | come) (?:as | at) (?:a | an | no | some | little | the | great | "
            "<adv>){0,2} "
            "<w>{0,1} @"
        ),
    ),
    (
        "defies beggars defied strains",
        "@ (?:logic | belief | explanation | description | reason | credulity | gravity)",
    ),
    ("desired doubt", "(?:leaves | leave | left) (?:much | a lot | little | no | something) (?:to be)? @"),
    ("not", "(?<!there) <be> @ (?:<det> | about | <cap>)"),
    (
        "best well better worst badly worse little nothing enough",
        (
            "(?:gone | went | go | goes | doing | done | ran | run | work | works | worked | does | do | "
            "did | fare | fares | fit | fits | serves | perform | performed) (?:<adv> | the)? @ (?! as)"
        ),
    ),
    ("most least", "the @ <w> (?:part | aspect | feature | thing | element | point)"),
    ("centre center heart root core crux", "(?:<be> | lies | sits | stands) <adv>{0,2} at the @ of"),
    ("count counts qualify qualifies", "(?<!<art>) @ as"),
    # "A further step in this direction is the scheme": what is judged comes last.
    (
        "is are was were remains",
        (
            "^ [,_:;()]{0,6} (?:<conj|adv> ,?)? (?:(?:a | an | another | one | the) <more|adv>{0,2} "
            "(?:<good> | "
            "further | key | major) <w-verb-rel>{1,6}? | <more>{0,1} <adv>{0,1} <good>) @ (?:<the> "
            "| a | an | how "
            "| that | what | whether | <name>)"
        ),
    ),
    (
        "provide provides provided offers offer offered gives give gave lends lent brings brought",
        (
            "(?<!<art>) (?<!<prep>) @ (?:<w-verb-prep>{1,3}?)? (?:<a>)? <adv>{0,1} <good> <w>{0,1} "
            "(?:context | "
            "insight | insights | hint | hints | clue | clues | evidence | lesson | lessons | "
            "support | guidance | "
            "reference | basis | foundation | opportunity | opportunities | link | impetus | "
            "momentum | answer | "
            "answers | solution | solutions | space | conditions | relief | protection | example | "
            "model | path | "
            "guarantee | backing)"
        ),
    ),
    ("stand stands stood standing", "(?<!<art>) @ out (?:as | for | from | in | among | $ | ,)"),
    ("nothing", "@ but <w>"),
    ("light", "(?:shed | sheds | shedding | throw | throws | threw | cast | casts) <w>{0,2} @ on"),
    ("probably presumably likely arguably undoubtedly tellingly", "(?<!<art>) (?<!as) @ (?:<s> | <w-prep>)"),
    ("role part", "(?:play | plays | played | playing) (?:<a> | the | its | their) <w>{0,3} @"),
    (
        "effect impact influence bearing consequences implications repercussions ramifications",
        "(?:<have> | having) <adv>{0,2} (?:had)? (?:<w-prep>){0,3}? @ (?:on | for)",
    ),
    ("promise", "(?:hold | holds | held | show | shows | showed) <w>{0,2} @"),
    ("attests attest attested testifies testify testified", "@ to"),
    ("necessary", "(?:was | were) <adv>{0,2} @ (?! to | <sub>)"),
    # "Reiterated his support for the truce": what is reported is where somebody stands.
    (
        (
            "support opposition condemnation appreciation gratitude solidarity regret condolences "
            "conviction "
            "view"
        ),
        (
            "^ (?:its | their | his | her | our | my | <poss>) <w>{0,2} @ (?:for | to | of | with | over | "
            "that | at)"
        ),
    ),
    ("significance importance", "@ of"),
    (
        "foundation foundations basis groundwork direction path",
        (
            "(?:lay | lays | laid | laying | provide | provides | provided | providing | clarifying | "
            "pointing | points | points) (?:<det>) <w>{0,4} @ (?:of | for | and | on | $)"
        ),
    ),
    (
        (
            "viewed seen regarded considered perceived described characterised characterized driven "
            "defined shaped determined hailed criticised criticized praised dismissed touted understood "
            "interpreted construed read thought impacted influenced boosted underpinned propelled buoyed "
            "fuelled fueled spurred prompted triggered sparked aided helped motivated inspired bolstered "
            "dominated"
        ),
        "(?:<be> | been) <adv>{0,2} @ (?:(?:of)? as | (?<!(?:read | thought | understood)) by)",
    ),
    ("rests rest", "(?<!the) @ (?:on | upon) (?!<num> | <time>)"),
    (
        "depend depends depended rely relies hinge hinges hinged",
        "@ (?:<adv>{0,2} | , <w>{1,3} ,) (?:on | upon | much | how | <rel>)",
    ),
    ("because", "(?:<be> | do so | does so | did so) <adv>{0,2} @"),
    (
        (
            "considered deemed thought judged rated ranked believed reputed understood presumed assumed "
            "supposed"
        ),
        "BE @ (?:<a> | the | <good> | <worth> | one | among | to (?:be | have) | (?<=it <be> @) that)",
    ),
    (
        "owing due thanks attributable",
        (
            "<be> (?:<adv>{0,3} | (?:at least)? in <w>{0,1} part) @ (?:<adv>{0,2} | in <w>{0,1} part | "
            "partly "
            "| mainly | largely) to"
        ),
    ),
    (
        "issue factor priority message takeaway theme focus consequence outcome implication",
        (
            "(?:key | main | central | real | biggest | core | crucial | fundamental | underlying | "
            "chief | "
            "principal) @ (?:(?:for | of | in | here) <w>{0,5}?)? (?:is | are | was | were | remains)"
        ),
    ),
    (
        "result results resulted stem stems stemmed",
        "(?<!the) (?<!<good>) (?<!<det>) (?<!<prep>) (?<!<num>) @ (?:from | in)",
    ),
    ("attributed attributes attribute credited ascribed", "@ (?:<w>{1,5}?)? to"),
    ("put", "<is|past> <adv>{0,2} @ down (?:<adv> | in part){0,1} to"),
    ("leads led lead boils amounts amount", "@ (?:down)? to (?! <w>{0,2} <num>)"),
    (
        (
            "view views viewed regard regards regarded sees see saw describe describes described considers "
            "portrays casts frame frames framed"
        ),
        "@ <w>{1,6}? as",
    ),
    (
        "call calls called dubbed deem deems deemed",
        (
            "(?<!^) (?<!<be>) (?<!<art>) (?<!<prep>) (?<!<good>) (?<!<ing>) "
            # "Introduced a bill called the …"
            "(?<!<w-conj> <a> <w>) (?<!<w-conj> <a> <w> <w>) (?<!what <w>) @ (?!for | on | upon | off | in "
            "| up | by | at | with | to) (?:<w>{1,4}?) (?:<a> | <good> | <worth>)"
        ),
    ),
    ("likened likens", "(?<!<be>) @ (?!by | with) <w>{1,4}? to"),
    # "We welcome the decision".
    (
        (
            "welcome applaud commend condemn deplore regret support appreciate oppose reject congratulate "
            "salute value admire denounce lament resent despise respect cherish deserve trust"
        ),
        "<we> (?:do)? <adv>{0,2} @ (?!to | <prep> | $) <w>",
    ),
    (
        "think thought believe feel suspect doubt reckon suppose consider",
        "<we> <adv>{0,2} @ (?!about | of | for | $ | tank | tanks) <w>",
    ),
    (
        "sure certain proud glad afraid sorry pleased delighted happy convinced",
        "(?:<we> (?:am | are) | <we_aux>) <adv>{0,2} @ (?:that | of | about | <det|it|we|name>)",
    ),
    ("point points pointed pointing", "(?<!<art>) (?<!<prep>) (?<!<good>) (?<!<num>) @ (?! to <num>) to <w>"),
    ("merely simply just only", "not @"),
    (
        (
            "outperform outperforms outperformed outpace outpaces outpaced outstrip outstrips outstripped "
            "underestimate underestimated "
            "overestimate overrated underrated matter matters mattered deserve deserves deserved justify "
            "justifies justified merit merits explains owes owe owed"
        ),
        # "Outperform the index by two points" counts.
        "(?<!<art>) (?<!<prep>) (?<!no) (?<!for that) @ (?! <num>) (?! <w>{1,5} by <w>{0,2} <num|numeral>)",
    ),
    # "These risks warrant a cautious approach".
    (
        "warrant warrants",
        "(?<!<art>) (?<!<prep>) (?<!<conj>) @ (?:<a> | the | further | greater | more | closer)",
    ),
    (
        "looks look looked seems seem seemed appears appear appeared sounds sound sounded feels felt feel",
        # "The barrier at Kettle Sound was closed": a name.
        (
            "(?<!<art>) (?<!to) @ (?! <be|have|modal|past>) <adv>{0,2} (?:to | like | as | that | <good> | "
            "<w-prep-det-name-num>)"
        ),
    ),
    # "Shares appreciated 4 per cent", "the court dismissed the appeal" tell what happened.
    (
        "@siding",
        (
            "VERB (?<!<be>) (?!^) @ (?! <num>) (?!(?<=dismissed | dismisses) [^,;:]{0,12} (?:lawsuit "
            "| lawsuits | suit | case | cases | appeal | appeals | charge | charges | complaint | "
            "complaints "
            "| petition | motion | indictment | count | counts | application | proceedings)) (?:<det> | "
            "<name> | <s> | (?!to | in | at | from | into | against | through | shut) <w> <w>)"
        ),
    ),
    (
        "made make makes find finds found render renders",
        (
            "@ (?: (?:made | makes | make)? <w>{0,3} clear | <w>{1,9}? (?:difficult | hard | "
            "trickier) | (?:it | this | that | them) <adv>{0,1} "
            "<good> | <w>{1,4}? (?:possible | impossible | "
            "easier | harder | safer | cheaper | worse | better | poorer | richer | stronger | "
            "weaker | simpler | clearer))"
        ),
    ),
    (
        (
            "truth point question lesson irony paradox answer reason trick upshot key test difference "
            "achievement mistake strength appeal legacy error explanation puzzle attraction "
            "secret beauty virtue merit culprit verdict cause driver"
        ),
        (
            "(?:the | one | our | my | his | <poss>) <w>{0,2} @ (?:(?:of | for | to | with | in) "
            "<w>{1,6}?)? (?:is | are | was | lies | isn't | remains)"
        ),
    ),
    ("nothing nobody little few", "^ @ <w>{0,3} (?:more | better | so | worse | can | could be | is | <s>)"),
    (
        "much little nothing no",
        "(?:there <be> | there's) @ (?:doubt | reason | question | substitute | point | evidence)",
    ),
    ("bode bodes boded", "@"),
    (
        "less more most least so",
        "BE (?:the | (?:one of | among) the | <poss>){0,1} @ (?!than | far | <num> | (?<!more) of) <w>",
    ),
    ("like", "BE @ <w>"),
    ("tend tends tended", "@ to"),
    ("never", "(?<!<have>) (?<!<be>) @ (?!<past|ed|pp> | before) <w>"),
    ("contributes contributed contribute contributing", "@ <adv>{0,1} to"),
    # "The complaints were without substance".
    (
        "without",
        ("BE @ (?:substance | merit | foundation | basis | justification | doubt | purpose | foundations)"),
    ),
    # "We agree with the starting point", "I disagree".
    ("agree disagree", "<we> (?:also | entirely | fully | strongly | broadly | <adv>){0,2} @ (?!to | on)"),
    ("become", "(?:has | have) <adv>{0,1} @ (?:<a> | the | one of | <adv>? <good>)"),
    (
        "well badly poorly better ill best",
        "(?:<is> | was | were | been) <adv>{0,1} @ (?:<pp> | <ed> | run) (?! <num>)",
    ),
    ("view opinion judgement judgment estimation mind", "(?:in | to) (?:our | my | his | her | their) @"),
    ("job", "(?:do | does | did | doing | done) <a> (?:<good> | fine) @"),
    ("sense difference mockery nonsense impact headway", "(?:make | makes | made | making) <w>{0,3} @"),
    ("fails fail", "(?<!<art>) @ to"),
    ("surely frankly honestly admittedly", "(?:^ | ,) @"),
    ("ever", "^ no <w>{1,3}? @ (?:<past> | <ed>)"),
    ("do", "(?:less | more | nothing | little | much | something | everything) to @ with"),
    (
        (
            "satisfaction appreciation regret dismay disappointment admiration gratitude confidence "
            "optimism "
            "scepticism skepticism outrage pride astonishment surprise doubt doubts support opposition "
            "agreement disagreement approval disapproval dissatisfaction displeasure disgust anger fury "
            "frustration indignation delight relief sorrow sadness sympathy condolences respect contempt "
            "thanks "
            "enthusiasm shock horror bewilderment incredulity reservations"
        ),
        "(?:express | expresses | expressed | expressing | voiced | voices) <w>{0,3} @",
    ),
    (
        "smacks smacked reeks reeked speak speaks spoke",
        "@ (?: (?<!(?:speak | speaks | spoke)) of | volumes | for (?:itself | themselves))",
    ),
    ("borders verges", "@ on (?:the)? <good|worth|s>"),
    ("wonder accident coincidence", "(?:no | small | little) @"),
    (
        "gives give gave offers offer offered lends provide provides provided brings brought",
        (
            "(?<!<art>) @ (?:us | them | it | him | her | you | (?:<w-prep>){1,3}?)? <a> <w>{0,1}? "
            "(?:foothold | boost | edge | advantage | opportunity | chance | hope | lifeline | voice | "
            "glimpse | lesson | model | roadmap | reason | taste | excuse)"
        ),
    ),
    (
        (
            "transformed revolutionised revolutionized reshaped upended redefined reinvented "
            "rewritten galvanised"
        ),
        "<have> <adv>{0,2} @ (?!from | into) <w>",
    ),
    (
        (
            "caused explained fuelled fueled underpinned exacerbated compounded aggravated trumped "
            "outweighed offset dwarfed eclipsed"
        ),
        "<is> <adv>{0,2} @ (?:largely)? by",
    ),
)
"""A judgement of meaning, cause or worth."""
