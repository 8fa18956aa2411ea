"""The words that decide what a statement does, English and Chinese, each on the folded shadow.

A pattern names a construction of the language, never a subject. Each is bounded, so that matching stays linear.
"""

from __future__ import annotations

import re

_ADVERB = r"(?:(?:not|also|only|clearly|still|further|increasingly|largely|now|thus|therefore|always|often|first|[a-z]{3,20}ly) ){0,2}"
_BE = r"(?:is|are|was|were|be|been|being|remains?|remained|becomes?|became)"

DIRECTIVE = re.compile(
    r"\b(?:must|should|shall|ought to|needs? to|has to|have to|had better|had to|let us|it is time to)\b"
    rf"|\bit {_BE} {_ADVERB}(?:essential|necessary|imperative|important|vital|crucial|required|needed|urgent|advisable|obliged|obligated) (?:for [a-z' -]{{2,60}} )?(?:to|that)\b(?! (?:the|a|an|our|its|their|china)\b)"
    rf"|\b{_BE} {_ADVERB}(?:needed|required|called for)\b"
    r"|\b(?:the )?(?:need|necessity|urgency|requirements?) (?:to|of|for|such as|that)\b"
    r"|\brequir(?:es?|ed|ing) (?:us|them|him|her|it|all|every|[a-z'-]{2,20}(?: [a-z'-]{2,20}){0,4}) to\b|\brequir(?:es?|ed) (?:that|[a-z]{3,18}ing)\b"
    r"|(?:\band|\bwhile|,\"?|;|—|\bwho|\bwhom he|\bwhom she|\bthen|\balso) (?:he |she |they |also |has |have )?(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing) (?:for|on)|demand(?:s|ed|ing)|instruct(?:s|ed|ing)|ask(?:s|ed|ing) [a-z' ]{2,40} to|order(?:ed|ing) [a-z' ]{2,40} to|encourag(?:es|ed|ing)|push(?:es|ed|ing) for)\b"
    r"|\b(?:urged|called on|instructed|ordered|directed|asked|told|required|requested|encouraged) (?:the |its |their |his |all )?[a-z'’ -]{2,60} to\b"
    r"|要求|必须|应当|应该|需要|务必|不得|不能|切实|呼吁|敦促|责令|应(?=[加推坚强深完着大持建优支鼓把])|要(?=[加推坚强深完着大持建优支鼓把抓做以在从统坚牢积善用发提构打防注重聚锚主])",
)
IMPERATIVE = re.compile(
    r"(?:^|: |; |, (?:and )?|\band )(?:play to|adopt|adhere|improve|strengthen|promote|accelerate|build|develop|ensure|make|focus|deepen|speed up|step up|support"
    r"|foster|expand|enhance|increase|uphold|pursue|seize|prioriti[sz]e|give|take|keep|stay|stick|avoid|prevent|guard against|balance|do|let|put|create)\b",
)
OUTLOOK = re.compile(
    rf"\b(?:{_BE} )?{_ADVERB}(?:likely|unlikely|expected|projected|forecast|predicted|poised|set|bound|slated|anticipated|certain|sure) to\b"
    r"|\b(?:may|might|could)(?= (?:also |well |soon |even |not |eventually |become |have |be |[a-z]{2,20}\b))"
    r"|\bwill\b|\bwon't\b|\bis going to\b|\bare going to\b|\b(?:the|an?) (?:outlook|forecast|prospect)s? (?:is|are|for)\b"
    r"|\b(?:probably|presumably)\b|\bexpects?\b|\bit remains to be seen\b|\bin the (?:coming|next) (?:years|months|decade|quarter)s?\b"
    r"|有望|预计|预期|可能|或将|料将|势必|将(?!军|领|士|相)|或(?:会|成)",
)
WILL = re.compile(r"\bwill\b|将(?!军|领|士|相)")
PASSIVE_AFTER_WILL = re.compile(
    r" ?(?:[a-z]{3,20}ly )?be (?:[a-z]{3,20}ly )?[a-z]{2,20}(?:ed|en|wn|ht|lt|pt|ut)\b| ?(?:被|受)"
)
COMMITTING_SUBJECT = re.compile(
    r"(?:^|[ \"(])(?:we|i|our [a-z-]{2,20}|(?:the |its |this |a |our )?(?:[a-z'’-]{2,20} ){0,3}(?:government|ministry|ministries|authorit(?:y|ies)|company|companies|firm|group"
    r"|country|state|administration|bank|agency|agencies|commission|committee|party|leadership|leaders|officials|university|institute|province|city|council|union|parliament"
    r"|board|court|office|bureau|department|regulators?|central bank|team|alliance|two sides|both sides|sides|corporation|fund))(?: (?:also|then|together|both|all|jointly))?[ ,]*$"
    r"|(?:我们|我国|中国|国家|政府|公司|集团|部门|委员会|省|市|双方|银行|企业|各地|中央)(?:也|还|并|都)?$",
)
COMMITMENT = re.compile(
    r"\b(?:pledg|promis|vow)(?:es|e|ed|s|ing)\b|\bcommit(?:s|ted|ting)? (?:itself |themselves |himself |[a-z0-9$., ]{1,40} )?to\b"
    rf"|\b(?:plan|intend|seek|strive|aim|hope|propose|vow|undertake|mean|resolve|agree)(?:s|ed)?(?<!planed) {_ADVERB}(?:to|at)\b(?! be\b)|\bplanned to\b|\b(?:is|are|was|were) (?:planning|aiming|seeking|striving|determined|committed|attempting|working|preparing|intending) to\b"
    r"|\bseek(?:s|ing)? (?:a|an|the|greater|more|new)\b|\bsought (?:to|a|an|the)\b|\b(?:has|have) (?:set out|set|identified|designated|laid out|earmarked|allocated|approved|adopted)\b"
    r"|\bset(?:s)? (?:a|an|its|the|out|up) [a-z- ]{0,30}(?:target|goal|objective|plan|roadmap)s?\b|\b(?:goal|aim|objective|target|ambition|plan|intention) (?:is|was) to\b"
    r"|\b(?:suggest|propos|recommend)(?:s|es|ed|e) [a-z]{3,20}ing\b|\bidentif(?:y|ies|ied) [^.;]{2,300} as (?:key|priority|core|strategic|important|new|pillar)\b"
    r"|\b(?:aiming|seeking|intending|planning|striving|hoping) to\b|\bis to (?=build|invest|launch|open|create|establish|set|spend|make|provide|expand|introduce)"
    r"|承诺|保证|力争|争取|计划|旨在|致力于|目标是|拟(?=[建设出开投])|决定|决心|确立|确定了|提出(?=到|要|了)|规划(?=建|到)|将(?=[加推坚强深完着大持建优支鼓继进全努积统出设投实启])",
)
RISK = re.compile(
    r"\b(?:fac(?:e|es|ed|ing)|confront(?:s|ed|ing)?|encounter(?:s|ed)?) (?:[a-z'-]{1,20} ){0,4}?(?:challenges?|headwinds?|risks?|obstacles?|difficult(?:y|ies)|threats?|constraints?|bottlenecks?|hurdles?|shortages?|pressures?|uncertaint(?:y|ies)|barriers?|problems?|competition|scrutiny|crisis)\b"
    r"|\bstruggl(?:e|es|ed|ing) (?:with|to|against|for)\b|\b(?:trail|lag)(?:s|ged|ed|ging|ing)? (?:far |well |still )?(?:behind)?\b|\bfall(?:s|en|ing)? (?:behind|short)\b|\bfell (?:behind|short)\b"
    r"|\b(?:carr(?:y|ies|ied|ying)|pos(?:e|es|ed|ing)|bear(?:s|ing)?|create[sd]?|rais(?:e|es|ed|ing)|entail(?:s|ed)?|present(?:s|ed)?|increas(?:e|es|ed)) (?:[a-z'-]{1,20} ){0,4}?(?:risks?|threats?|dangers?|hazards?|concerns?|fears|challenges?)\b"
    rf"|\b{_BE} {_ADVERB}(?:vulnerable|at risk|exposed to|threatened|hampered|hindered|constrained|hobbled|limited by|held back|under threat|in jeopardy|fragile|precarious|insufficient|inadequate|lacking|scarce|dangerous|risky|weak|stifled|undermined|plagued|a (?:risk|threat|danger|weakness|bottleneck|challenge|obstacle|constraint|concern|problem|burden))\b"
    r"|\b(?:threaten|hamper|hinder|undermine|stifle|impede|jeopardi[sz]e|constrain|erode|weaken|deter|cripple|derail|choke|endanger)(?:s|d|ed|ing|es)?\b"
    rf"|\brisks? {_BE} {_ADVERB}(?:substantial|high|significant|great|considerable|severe|growing|rising|large|real|mounting|acute)\b"
    r"|\b(?:ha(?:s|ve|d)|with|involv(?:es?|ing)) (?:[a-z'-]{1,20} ){0,5}?(?:[a-z' -]{2,40}, ){0,3}(?:high |significant |substantial |considerable |serious |major |immense |great )?(?:[a-z]{2,20} )?risks?\b"
    r"|\b(?:suffer|suffers|suffered|suffering) (?:from)?\b|\black(?:s|ed)? (?:the|a|an|of|access|enough|sufficient|adequate|clear)\b|\bshortages? of\b|\b(?:main|biggest|key|chief|major|principal|greatest) (?:risk|threat|danger|obstacle|weakness|constraint|bottleneck|challenge|concern)s? (?:is|are|remains?|lies)\b"
    r"|\brisk (?:losing|becoming|falling|being|undermining|creating)\b|\bcould backfire\b"
    r"|面临|风险(?=较|高|大|上升|加|仍|很)|挑战|瓶颈|短板|制约|不足|落后|卡脖子|隐患|威胁|困境|薄弱|差距|压力|滞后|受制于",
)
ASSESSMENT = re.compile(
    r"\b(?:underscor|highlight|reflect|demonstrat|illustrat|signal|signif|suggest|indicat|represent|mark|mean|show|prov|symboli[sz]|reveal|exemplif|embod)(?:s|es|ies|ed|e|y|ing)? (?:that|a|an|the|how|its|china's|beijing's|[a-z]{2,20}'s|growing|what|just|both|strong|deep)\b"
    rf"|\b{_BE} {_ADVERB}(?:(?:a|an|the|of|one of the|as) ){{0,2}}(?:more |most |very |so |truly |especially |particularly )?(?:essential|crucial|critical|vital|central|key|important|pivotal|significant|indispensable|fundamental|decisive|strategic|primary|great significance|great importance|cornerstone|backbone|engine|driver|pillar|turning point|milestone|test|sign|symbol|clear|effective|successful|impressive|remarkable|promising|wrong|right|better|worse|difficult|hard|easy|too [a-z]{{2,15}}|likely|unprecedented|historic|ideal|typical|no longer)\b"
    r"|\bplay(?:s|ed|ing)? (?:a|an) (?:[a-z]{2,20} ){0,2}(?:role|part)\b|\bof (?:great|vital|far-reaching|major|profound|critical|strategic) (?:significance|importance)\b|\b(?:importance|significance) of\b"
    r"|\b(?:sends?|sent|sending) (?:a|an) (?:[a-z]{2,20} ){0,2}(?:signal|message)s?\b|\bas (?:central|key|essential|critical|vital|crucial|important|one of|a (?:key|critical|crucial|major)|an important)\b"
    r"|\b(?:is|are|was|were) {0,1}(?:[a-z]{3,20}ly )?(?:viewed|seen|regarded|considered|perceived|described|characteri[sz]ed|driven|defined|shaped|determined)\b (?:as|by)\b|\bdepends? (?:[a-z]{2,20} )?(?:on|upon|heavily)\b"
    r"|\bprovid(?:es|ed|e) (?:a|an) (?:[a-z]{2,20} ){0,2}(?:roadmap|foundation|basis|boost|guarantee|opportunity|model)\b|\b(?:because|owing to|due to|thanks to|as a result of|stems? from|result(?:s|ed)? (?:from|in)|attributed to|leads? to|led to)\b"
    r"|\bviews?(?:ed)? [a-z' -]{2,60} as\b|\bcalls? into question\b|\bnot (?:merely|just|simply|only)\b|\brather than\b|\boutperform|\boutpac|\boverrated|\bunderrated|\bunderestimat|\boverestimat"
    r"|标志着|意味着|体现|反映|表明|彰显|说明|具有(?:重要|重大|深远|战略)|至关重要|意义重大|关键(?=在|所在|是|时期)|是[^，。]{0,20}(?:重要|关键|核心|必然|根本|主要|典型)|取决于|有利于|有助于|奠定[^，。]{0,10}基础|成为[^，。]{0,10}(?:关键|重要)",
)
PAST = re.compile(
    r"\b(?:was|were|had|did|went|came|took|made|gave|said|rose|fell|grew|held|met|won|lost|began|became|built|bought|brought|led|left|kept|paid|ran|sent|set|sold|spent|stood|told|wrote|saw|cut|hit|put|drew|drove|flew|shrank|sank|struck)\b"
    r"|\b(?:has|have) (?:also |now |already |recently |since |repeatedly |long |never |not )?(?:been |[a-z]{2,20}(?:ed|en|wn|ne|ght|lt|nt|de|ld|un|me|rung|gun)\b)"
    r"|(?<!-)\b(?!need|speed|indeed|embed|exceed|proceed|succeed|seed|feed|breed|bleed|shed|red|bed|led\b)[a-z]{2,18}[^aeiou\s]?ed\b(?! (?:sector|market|world|country|countries|nation|area|field)s?\b)"
    r"|(?<=[\u4e00-\u9fff])了|已(?=[\u4e00-\u9fff])|同比|环比|实现(?!路径)|举行|召开|发布|印发|主持|成立|建成|突破|完成|出席|会见",
)
PRESENT_QUANTITY = re.compile(
    r"\b(?:is|are|has|have|stands?|accounts?|totals?|reach(?:es)?|contributes?|employs?|owns?|operates?|hosts?|makes? up|exceeds?|amounts?|costs?|produces?|holds?|houses|boasts?|numbers)\b|达|占|为|有|超",
)
"""Counts only where the sentence holds a quantity."""
EVENT_NOUN_FACT = re.compile(
    r"\b(?:coincides?|began|launched|published|announced|released|took place|is flourishing|are gaining|is advancing|is underway|is under way)\b",
)
