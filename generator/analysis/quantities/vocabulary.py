"""The words by which an English figure is tied to what it measures."""

from __future__ import annotations

from generator.analysis.words.word_sets import words_of

MEASURING = words_of(
    "rise rises rose risen rising grow grows grew grown growing fall falls fell fallen falling drop "
    "drops dropped dropping climb climbs climbed climbing jump jumps jumped jumping surge surges surged "
    "surging gain gains gained gaining lose loses lost losing decline declines declined declining "
    "decrease decreases decreased decreasing increase increases increased increasing shrink shrinks "
    "shrank shrunk shrinking slip slips slipped slipping slide slides slid sliding sink sinks sank sunk "
    "plunge plunged plunging tumble tumbled tumbling soar soars soared soaring expand expands expanded "
    "expanding contract contracted contracting widen widened narrow narrowed edge edged tick ticked "
    "ease eases eased easing dip dips dipped dipping rebound rebounded recover recovered improve "
    "improves improved improving advance advanced advancing reach reaches reached reaching hit hits "
    "hitting total totals totalled totaled totalling totaling average averages averaged averaging stand "
    "stands stood come comes came amount amounts amounted amounting exceed exceeds exceeded exceeding "
    "tops topped topping surpass surpassed approached account accounts accounted cost costs costing "
    "fetch fetches fetched fetching trade trades traded trading close closes closed closing open opened "
    "measure measures measured measuring weigh weighs weighed weighing remain remains remained hover "
    "hovers hovered stay stays stayed hold holds held settle settled peak peaked represent represents "
    "represented run runs ran go goes went double doubles doubled doubling triple triples tripled "
    "tripling halve halves halved halving quadruple quadrupled slow slows slowed swell swelled shed "
    "sheds add adds added yield yields yielded lasts lasted span spans spanned cover covers covered set "
    "valued priced estimated projected forecast cut raised lowered reduced lifted trimmed pegged capped "
    "worth firm steady flat unchanged stable achieved achieve is was are were be been being do did sell "
    "sells sold makes make made returned returns swelled ballooned ballooning mushroomed rocketed spiked "
    "spiking skyrocketed crept inched leapt leaped vaulted crashed slumped slumping plummeted plummeting "
    "dwindled dwindling diminished retreated retreating receded moderated accelerated accelerating "
    "decelerated quickened strengthened weakened firmed softened steadied stabilised stabilized plateaued "
    "coming stabilise stabilises stabilize stabilizes plateau sit sits sat fluctuated ranged ranges range "
    "levelled bottomed equals equalled equaled numbers numbered exceeding undershot overshot outstripped "
    "shot compares accelerate strengthen weaken soften slump plummet dwindle balloon spike gone "
    "swollen quintupled quintupling quadrupling trebled trebling sextupled fixed"
)
"""Verbs that say what a figure measures."""
NOUN_VERBS = words_of("average total record trade close open cost measure hold set forecast rise fall")
"""Words that are verbs of measuring only right before the figure or what leads to it."""
BEING = words_of("is was are were be been being")
"""Forms of "be"."""
LOOSE_VERBS = words_of(
    "cover covers covered makes make made held hold holds run runs ran achieved achieve set lost added "
    "add lose cost costs"
)
"""Verbs that measure only with a figure right behind them or behind "at", "to", "by"."""
PASSIVE = words_of(
    "set valued estimated projected forecast cut raised lowered reduced lifted trimmed pegged capped fixed"
)
"""Participles that say what a figure measures only behind a form of "be"."""
CHANGING = words_of(
    "cut cuts cutting raise raises raised raising lift lifts lifted lifting lower lowers lowered lowering "
    "reduce reduces reduced reducing increase increases increased increasing boost boosts boosted boosting "
    "put puts putting estimate estimates estimated estimating value values valued valuing stretch "
    "stretches stretched keep keeps kept keeping hold holds held holding set sets setting extend extends "
    "extended trim trims trimmed slash slashes slashed widen widened narrow narrowed push pushes pushed "
    "pushing bring brings brought bringing take takes took taking priced slow slowed expand expands "
    "expanded expanding double doubles doubled doubling triple tripled tripling halve halved drive drove "
    "shrink shrank sell sells sold selling improve improved cap caps capped fix fixed limit limits limited "
    "prune pruned pare pared shave shaved curb curbed curtail curtailed hike hikes hiked hiking bump "
    "bumped shorten shortened lengthen lengthened revise revised revises upgrade upgraded downgrade "
    "downgraded scale scaled grow grew accelerate accelerated ramp ramped move moved shift shifted send "
    "sends sent sending decrease decreases decreased decreasing benefit benefits benefited benefiting hurt "
    "hit hits hitting hurts dent dented erode saw sees seen retain retains retained retaining maintain "
    "maintains maintained maintaining leave leaves left leaving eroded bolster bolstered depress "
    "depressed inflate inflated"
)
"""Verbs whose object a figure measures."""
DETERMINERS = words_of(
    "the a an its their his her our your my this that these those some all no any each every"
)
"""What a noun phrase begins with."""
LEFT_STOPS = words_of(
    "and or but while whilst whereas although though because since when where as if which who that than so "
    "then after before until whether said says say show shows showed noted added estimates estimate "
    "expects expect expected forecasts told reported suggests suggest found finds means mean meant believes "
    "announced meanwhile however; with revealed reveals reveal indicated indicates predict predicts reckon "
    "reckons reckoned believe believes believed think thinks warn warns warned argue argues argued calculate "
    "calculates assume assumes anticipate anticipates insist insists insisted conclude concludes concluded"
)
"""What a clause begins behind."""
AUXILIARIES = words_of(
    "has have had will would shall should can could may might must is are was were be been being to not "
    "also now still already just nearly almost even only likely expected set due projected forecast "
    "estimated predicted thought reported said more again further together then once currently both all "
    "each since do does did far so"
)
"""What may stand between a subject and its verb."""
BRIDGES = words_of(
    "by to at from of in on about around up down a an the another further as much many high low little "
    "nearly almost just roughly some over under more less than only barely well again back between and "
    "or for since total year month quarter per annually last this past previous next first second third "
    "fourth half same level record average year-on-year yearly fiscal early late mid end until through "
    "during percent cent % million billion trillion thousand points point percentage compared with "
    "against versus so january february march april may june july august september october november "
    "december q1 q2 q3 q4 h1 h2 years months weeks days hours minutes yuan dollars euros pounds yen"
)
"""What may stand between a verb and its figure."""
CUT_PREPOSITIONS = words_of(
    "in at among across with from by between during under over within after before since per around "
    "along via despite near into about against through towards toward below above without for "
    "including excluding"
)
"""Prepositions before which a noun phrase ends."""
PRONOUNS = words_of(
    "it they he she we i you this that these those there which who what one some many most others both "
    "all each them him us me everyone nobody former latter"
)
"""What names nothing."""
LEADING = words_of(
    "more most but and or however meanwhile today also then so still now overall nationally nationwide "
    "globally worldwide nonetheless nevertheless moreover furthermore therefore thus hence consequently "
    "accordingly similarly likewise instead otherwise besides"
)
"""What may stand before a subject."""
TRAILING = words_of(
    "elsewhere nationwide nationally globally worldwide alone today itself overall abroad here there also now"
)
"""What may stand behind one."""
RELATIVES = frozenset({"which", "who", "whom", "that", "where"})
"""What begins a relative clause."""
KEEPS_FOR = words_of(
    "prices average demand need price market bill bid case appetite support wages orders applications "
    "requests"
)
"""Nouns whose "for" belongs to them."""
ACTING = words_of(
    "manages holds owns operates runs employs serves charges earns generates supplies handles carries "
    "collects posts boasts oversees offers contains involves attracted attracts yielding generating "
    "giving bringing leaving producing posting reporting recording"
)
"""Verbs between a subject and an object that names a sum: "the fund manages assets of"."""
GRANTING = words_of(
    "include includes included including provide provides provided providing allocate allocates allocated "
    "allocating earmark earmarked earmarks approve approved approves pledge pledged pledges commit "
    "committed commits committing secure secured announce announced award awarded receive receives "
    "received receiving budget budgeted spend spends spent spending invest invests invested investing gave "
    "gives give offer offered offers request requested requests seek seeks sought propose proposed "
    "proposes contribute contributed donate donated pay pays paid paying appropriate appropriated contains "
    "contain unveiled raised aside promised promises release released"
)
"""Verbs of giving, whose money is for something."""
FORESEERS = words_of("analysts economists forecasters investors experts")
"""Who expects a figure: "the loss analysts had expected"."""
MODALS = words_of("will would can could may might must should shall")
"""What stands before a verb, and behind its subject."""
LEVELS = words_of(
    "toll tally count index pmi reading gauge rating number ratio rate coefficient population headcount "
    "attendance membership deaths fatalities cases infections injuries births arrests murders homicides "
    "admissions vacancies seizures list size herd flock workforce electorate "
    "turnout ridership readership enrolment enrollment employment "
    "unemployment"
)
"""Nouns that a small bare number may be of: "the toll rose to 31", "the index fell to 49.8"."""
ADJECTIVES = words_of("hourly daily weekly monthly quarterly yearly early")
"""Words in -ly that describe the noun behind them."""
LEVEL_WORDS = words_of("steady unchanged flat stable firm little")
"""What a figure is held: "held steady at"."""
SUMS = words_of(
    "exports imports sales earnings revenues losses profits costs prices rates yields futures stocks "
    "shares gilts bonds margins wages rents fees spreads premiums returns taxes figures results levels "
    "volumes deposits savings"
)
"""Plurals that are measured in something that a bare number leaves out."""
SPEAKING = words_of(
    "notes finds shows says estimates warns adds claims cites puts projects expects sees reports includes "
    "contains covers holds offers pays earns owes spends raises gets makes takes gives brings uses buys sells"
)
"""Verbs in -s that stand right before a figure as plurals do: "the report notes 5"."""
SEEING = words_of("saw see sees seeing watched helped let sent")
"""Verbs before a subject of its own: "saw demand rise"."""
KEEPS_IN = words_of(
    "rise increase growth decline drop fall reduction decrease change surge jump investment investments trade"
)
"""Nouns whose "in" belongs to them."""
KEEPS_TO = words_of("exports shipments sales aid deliveries flights imports lending loans")
"""Nouns whose "to" belongs to them."""
KEEPS_ON = words_of(
    "tariffs tariff tax taxes spending duties duty levy levies interest expenditure rate rates yield yields "
    "return returns premium premiums spread spreads coupon time margin margins"
)
"""Nouns whose "on" belongs to them."""
VALUE_WORDS = frozenset(
    {"worth", "costing", "totalling", "totaling", "valued", "priced", "measuring", "weighing", "averaging"}
)
"""Words between a thing and its price."""
FIGURES = words_of(
    "price prices fee fees rent rents wage wages salary revenue turnover profit profits income budget "
    "value speed weight height depth length temperature sales"
)
"""Nouns that name a figure."""
LIMITED = words_of(
    "fine fines penalty penalties grants loans payment payments bonus bonuses deposit deposits damages theft "
    "compensation awards contracts purchases prizes debts balances"
)
"""Nouns that name a sum before a comparison: "a fine up to $10,000"."""
VAGUE_HEADS = words_of(
    "total record maximum minimum average sum number amount level rate majority figure figures range part "
    "top bulk rest excess"
)
"""Nouns that name nothing without an "of"."""
CHANGES = words_of(
    "rise increase growth gain jump surge fall decline drop decrease reduction loss dip improvement "
    "rises increases gains declines drops decreases reductions losses contraction expansion rebound"
)
"""Nouns that say how something changes, not what."""
CALENDAR = words_of(
    "quarter half year month week day full-year half-year year's quarter's month's week's january february "
    "march april june july august september october november december q1 q2 q3 q4 h1 h2 "
    "first-quarter second-quarter third-quarter fourth-quarter first-half second-half"
)
"""Parts of the year that may stand before a subject: "third quarter sales"."""
CALENDAR_LEADS = words_of("first second third fourth final last this next fiscal full current previous")
"""What may stand before those."""
TREATED = words_of(
    "fined sentenced jailed paid awarded given granted charged ordered required asked told handed owed "
    "offered sued imprisoned banned suspended"
)
"""Participles behind "be" that say what was done to somebody, not what was measured."""
ADDED = words_of(
    "additional extra further average estimated staggering whopping mere colossal massive huge modest meagre "
    "meager paltry hefty record total combined net cumulative round projected predicted reported healthy "
    "remarkable"
)
"""What is said of a figure itself, behind "a" or "an": "stood at a staggering 142 per cent"."""
GRADING = words_of(
    "maximum minimum net gross newly record cumulative total combined average annual current planned"
)
"""What stands before a participle that describes: "maximum sustained winds", "total installed capacity"."""
FORETELLING = words_of("project projects forecast plan plans hope hopes fear fears")
"""Verbs that are nouns as often: an article behind them begins what is foretold."""
FELLOWS = words_of(
    "men women boys girls children mothers fathers parents adults babies infants toddlers teenagers pupils "
    "students teachers staff soldiers sailors officers civilians passengers crew pedestrians cyclists "
    "vehicles motorists nurses doctors midwives families relatives friends athletes coaches artists "
    "musicians players guests residents tourists visitors farmers workers managers leaders ministers "
    "officials delegates experts"
)
"""Sorts of people, and what they drive, of which one figure may count two: "boys and girls"."""
EDGES = frozenset(("--", *'",;:()—-–'))
"""Marks that end a phrase."""
