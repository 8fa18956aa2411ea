"""The English word sets that constructions of labels name, in lower case; a star is for a verb's forms."""

from __future__ import annotations

from generator.analysis.labels.words_judging import JUDGING_WORDS

WORD_SETS = {
    # Grammar
    "det": """
        the a an this that these those its their his her our my your no every each any some both all several
        many most few another such""",
    "art": "the a an its their his her our my your no every",
    "the": "the this these those its their his her our my your",
    "this": "this these those",
    "a": "a an no another",
    "prep": """
        of in on at by for from with into over under about among between across through during within
        without against toward towards upon via amid despite per beyond near off behind as like than
        including""",
    "of": "of in on at for from with to across among between behind by over under",
    "be": """
        is are was were be been being am isn't aren't wasn't weren't remain remains remained become becomes
        became becoming stays stay stayed it's that's they're we're he's she's there's i'm you're who's am""",
    "is": "is are am isn't aren't remains remain it's that's they're we're he's she's i'm you're",
    "have": """
        has have had hasn't haven't hadn't having i've we've they've you've""",
    "do": "do does did don't doesn't didn't",
    "future": "will won't would wouldn't shall",
    "modal": """
        must shall should ought may might could can will would cannot can't won't wouldn't couldn't
        shouldn't mustn't needn't""",
    "willed": """
        i'll we'll you'll he'll she'll it'll they'll that'll there'll who'll i'd we'd you'd he'd she'd
        they'd""",
    "we": "we i",
    "person": "he she i",
    "it": "it they he she",
    "rel": "which who whom whose where",
    "sub": """
        that while whereas although though if unless when whenever because since as after before until till
        whether once how why what so""",
    "conj": "and or but yet nor",
    "adv": """
        not also only still further now thus therefore always often first just even never already again soon
        then too very so more most less rather quite fairly both all together jointly likewise once instead
        perhaps maybe indeed however far well almost nearly long ever no today later alone much""",
    "lead": """
        however while although though whereas by as when if since because despite amid during in on at over
        from with to after before for among under according addressing aiming following given unlike through
        alongside beyond within meanwhile moreover without once until upon against across about around
        between toward towards besides like unless whatever near today yesterday now earlier later last this
        next
        here there instead""",
    "time_lead": "this last next today yesterday now earlier later here there instead separately",
    "era": """
        year years month months week weeks day days decade decades century winter summer spring autumn season
        morning afternoon evening quarter end""",
    "time": "today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday",
    "neg": """
        not no never nobody nothing none neither nor hardly scarcely barely don't doesn't didn't isn't aren't
        wasn't weren't""",
    "verb": """
        is are was were be isn't aren't wasn't weren't remain remains remained become becomes became has
        have had hasn't haven't hadn't do does did don't doesn't didn't must shall should ought may might
        can could will would cannot can't won't wouldn't couldn't shouldn't it's that's they're we're he's
        she's there's i'm you're am expect believe think hope know""",
    "we_aux": "we're i'm we'll i'll",
    "supposing": "if unless",
    # "On worries that …": what they are of is not said
    "worry": """
        assurances assurance reassurance promises pledges warnings predictions
        fantasy idea notion claim argument illusion
        worries worry hopes hope fears fear concerns concern expectations speculation belief reports news
        rumours rumors claims optimism suspicions signs indications indication""",
    "who": "who which that",
    "what": "what what's how why whatever than",
    "trailer": """
        whether although though unless before after when if once until while where because owing due
        thanks so as""",
    "telling": """
        underscore* highlight* reflect* demonstrate* illustrate* signal signals signalled signaled
        signalling signify* suggest* indicate* mean* show* prove* reveal* imply* confirm* tells sign proof
        evidence reminder""",
    "grounds": """
        explanation claim reason argument conclusion lesson point truth answer upshot irony consequence
        result implication""",
    "asking": "asked asks wondered wonders",
    "when": "on in at last next this by after for",
    # Actors, which commit themselves and are directed
    "body": """
        government governments ministry ministries authority authorities company companies firm firms group
        groups country countries state states administration bank banks agency agencies commission
        committee party leadership leaders leader officials official university institute province
        provinces city cities council councils union unions parliament board boards court courts office
        bureau department departments regulator regulators team teams alliance sides corporation fund funds
        operator operators ministers minister president chairman chairwoman chair governor governors mayor
        chief director directors manager managers premier secretary senator senators lawmakers legislators
        trustees trust society federation association league museum museums school schools hospital
        hospitals employers employer owners owner members member police army navy church academy foundation
        consortium partners partner makers maker producers producer organisers organizers exporters
        importers retailers retailer utility utilities airline airlines developer developers institution
        institutions organisation organization organisations organizations chancellor spokesman spokeswoman
        spokesperson we i cabinet congress assembly senate lords commissioners inspectorate ombudsman
        supplier suppliers builder builders shipper shippers processor processors farmer farmers teachers
        parents residents citizens investors lenders borrowers borrower tenants landlords investor
        executive executives head heads brigade tribunal jury judge judges nation nations municipality
        municipalities district districts officers officer staff workers miners nurses doctors students
        engineers scientists researchers captain skipper skippers crew carrier carriers grid railway
        railways plc inc ltd corp gmbh ag llc cooperative curators curator caterers caterer navies armies
        forces delegations delegation parties envoys ambassadors negotiators insurers insurer brewers
        brewer drivers pilots clubs club dairies dairy mills factories shops chains chain publisher
        publishers broadcasters broadcaster charity charities foundations ngo ngos network networks startup
        start-up startups start-ups lab labs laboratory laboratories clinic clinics judiciary treasury
        embassy secretariat watchdog watchdogs syndicate steelmaker carmaker carmakers chipmaker drugmaker
        drugmakers service opposition rebels campaigners activists protesters sponsor sponsors
        lawyer lawyers prosecutor prosecutors coach squad players player author studio bakery brewery hotel
        theatre gallery library county borough parish town bloc kingdom republic confederation coalition
        campaign delegates pope king queen prince bishop archbishop envoy ambassador diplomats diplomat
        attorney commissioner councillor councillors trainer scientist researcher engineer professor
        founder founders co-founder entrepreneur nurse teacher grower growers fishermen crews firefighters
        rescuers troops soldiers coastguard rector dean vice-chancellor registrar magistrates justices
        regents administrators administrator liquidators creditors bondholders shareholders bidder bidders
        buyers buyer sellers seller contractor contractors automaker automakers chipmakers manufacturer
        manufacturers refiner refiners conglomerate subsidiary lender broker bourse consultancy think-tank
        inquiry panel taskforce caucus chamber constable constables sheriff sheriffs detectives
        investigators inspectors auditors auditor treasurer clerk secretary-general director-general
        commander general peacekeepers guild co-operative collective commune presidency premiers deputy
        deputies planners""",
    # What happens of itself; "will" before these expects
    "thinghappen": """
        rise fall grow drop shrink decline climb slip ease rebound recover narrow widen double triple halve
        exceed reach hit peak remain survive last arrive expire come help boost improve allow enable lead
        result bring bear weigh see reduce lift cut add cap limit support underpin strengthen weaken
        relieve alleviate generate prove translate suffice push drive hurt harm drain choke deter
        discourage depress squeeze spur flow follow stabilise stabilize normalise solve soar plunge tumble
        surge slump dip swell balloon deteriorate worsen diminish dwindle fade moderate stagnate surpass
        outpace outstrip overtake materialise materialize emerge undermine damage threaten devastate destroy
        endanger""",
    # "This should offer relief"
    "effect": "offer provide give ensure make mean create save attract keep open put get encourage",
    "state": """
        be mean entail involve become remain stay need have face
        see lose gain suffer benefit reach rise fall grow know feel
        receive get hear enjoy experience miss struggle notice inherit qualify win die want like love hate
        understand realise realize own emerge depend survive recover vary differ lag trail exceed total
        fail falter cost last prove seem look sound appear discover remember forget regret slump tumble soar
        plunge surge average stagnate overtake surpass outpace outstrip outnumber coincide belong contain
        consist reap feature mark attract incorporate comprise include stretch span
        disappear vanish die perish collapse starve""",
    "willing": """
        attentive guided vigilant there mindful careful transparent available looking holding seeking
        working consulting writing asking making taking putting introducing launching opening publishing
        reviewing monitoring watching providing offering supporting investing building hiring recruiting
        closing cutting raising pushing pressing fighting campaigning appealing calling talking speaking
        meeting visiting bringing setting adding expanding running giving sending moving starting selling
        buying focusing focused concentrating continuing rolling keeping trying aiming considering
        discussing playing training preparing reporting doing submitting voting standing joining hosting
        announcing updating tracking testing checking inspecting contacting inviting delivering having""",
    # What somebody does on purpose, so that "he will" is a promise
    "act": """
        publish announce introduce launch invest appeal resign review consult seek propose fight defend
        support back oppose vote veto sign ratify withdraw scrap abolish hire recruit donate monitor ensure
        work consider decide explore examine investigate prosecute challenge contest sue campaign push
        press negotiate budge pay fund finance provide offer build set take make""",
    "place": "place effect part years time months weeks decades long shape longer hold root",
    # What one has to do and nobody asks of one
    "enduring": """
        wait endure suffer cope contend live settle queue struggle grapple wrestle reckon forgo forego flee
        miss""",
    # Directive
    "thing": """
        line bridge airport expo games summit festival river street index station stadium port
        tower plant project site road tunnel museum reactor services""",
    # What holds what was counted
    "records": """
        research study studies data figures statistics numbers returns records census survey surveys poll
        polls filings filing accounts""",
    # What sets out what will be done
    "charter": """
        bill act plan proposal law draft agreement deal pact treaty accord programme program strategy
        regulation scheme package budget reform amendment motion resolution charter memorandum contract""",
    # A document that sets out what will be done
    "plan": """
        plan plans strategy strategies programme program roadmap blueprint scheme package paper outline
        framework manifesto agenda""",
    # What is done with plans that come to nothing, or are not one's own
    "dropping": """
        shelve* scrap* abandon* drop* cancel* reject* oppose* postpone* delay* suspend* axe* ditch* block*
        halt*
        withdraw* criticise* criticize* condemn* dismiss* freeze* pause* defer* reconsider* protest* fight*
        veto* thwart* foil* resist* slam* denounce* support* back* welcome* endorse*""",
    # Risk
    "danger": """
        challenge challenges headwind headwinds risk risks obstacle obstacles difficulty difficulties
        threat threats constraint constraints bottleneck bottlenecks hurdle hurdles shortage shortages
        pressure pressures uncertainty uncertainties barrier barriers problem problems competition scrutiny
        crisis crises delay delays shortfall shortfalls losses deficit deficits closure closures famine
        drought bankruptcy collapse extinction backlash backlog backlogs setbacks setback criticism danger
        dangers opposition resistance gap gaps hardship weakness weaknesses dilemma deadlock overcapacity
        glut hunger starvation malnutrition poverty eviction displacement destitution homelessness
        insolvency disruption disruptions outage outages blackout blackouts layoffs redundancies stagnation
        recession slump downturn turmoil instability volatility insecurity scarcity congestion overcrowding
        contagion erosion pollution contamination epidemic epidemics outbreak outbreaks disease diseases
        flooding floods wildfires hazard hazards peril perils turbulence strain strains stress stresses
        misery boycott boycotts sanctions penalties prosecution lawsuits liability liabilities chaos bubble
        defaults conflict violence unrest tension tensions fallout vulnerability vulnerabilities fraud
        abuse abuses corruption discrimination exploitation harassment persecution reprisals intimidation
        torture illness illnesses infection infections casualties fatalities storms droughts heatwave
        heatwaves cyberattack cyberattacks breaches failures defects faults flaws limitations shortcoming
        shortcomings deficiency deficiencies inequality inequalities disparity disparities imbalance
        imbalances mismatch fragility fragmentation impediment impediments drawback drawbacks stigma
        burnout fatigue redundancy evictions lawsuit fines cuts squeeze upheaval paralysis ruin catastrophe
        disaster disasters calamity logjam impasse stalemate standoff""",
    "acute": """
        elevated high higher great greater large larger significant substantial considerable severe acute
        serious real rife widespread tilted skewed heightened ever-present grave immense enormous intense
        heavy heavier big bigger persistent unresolved endemic chronic pervasive""",
    # "Extra care due to busy traffic": no infinitive follows
    "up_down": "up down higher lower",
    "leaning": "due according thanks owing prior subject related close contrary compared similar relative",
    "worse": """
        worsening deteriorating mounting growing rising deepening intensifying looming lingering abound
        abounds loom looms persist persists persisted increasing spreading
        remain remains remained linger lingers lingered grew mounted deepened""",
    **JUDGING_WORDS,
    # What opens a sentence with a capital and names nobody
    "common": """
        people things prices costs sales demand supply output rain snow weather water food energy oil gas
        coal steel wheat corn soybeans rice inflation growth unemployment employment wages profits profit
        revenue revenues income spending exports imports investment trade production consumption traffic
        crime shares stocks bonds yields futures markets housing homes rents mortgages taxes debt borrowing
        lending savings deposits volumes orders deliveries shipments inventories children women men
        families households pupils patients voters consumers shoppers customers users drivers cars trains
        buses flights ships boats roads bridges schools tickets seats votes results figures data statistics
        surveys polls forecasts estimates projections plans talks negotiations discussions details
        proposals reforms changes cuts delays work construction repairs research studies tests trials
        treatment vaccines medicines drugs diseases symptoms cases deaths injuries floods storms fires
        temperatures winds emissions pollution waste climate warming sea ice forests trees fish birds
        animals crops harvests farms land soil initial new old recent local international global additional
        final early total average annual quarterly monthly national federal regional rural urban public
        private foreign domestic industrial economic financial political social cultural environmental
        medical technical legal criminal military higher lower larger smaller bigger older younger weak
        rising falling growing current previous former future potential possible existing traditional
        modern ancient medieval digital online human natural nuclear solar electric electricity power fuel
        transport travel tourism tourists visitors education health care medicine science technology
        software computers machines robots phones internet media news music books films television sport
        football rugby cricket matches games goals points fans tournaments time money life death war peace
        freedom justice democracy history language culture art religion faith trust confidence hope fear
        anger sentiment uncertainty volatility competition violence conflict fighting protests strikes
        migration immigration refugees aid relief evidence analysis experience practice progress success
        failure change reform regulation consultation sentencing relegation promotion attendance membership
        participation archaeology excavations finds burials remains artefacts artifacts recovery
        restoration
        ai gdp gnp cpi ppi pmi ev evs vr ar iot llm llms gpu gpus dna rna lng lpg co2 pv led leds ict esg ipo
        ipos vat hiv covid ott api apis bci bcis evtol evtols""",
    # Who may do a thing, or may not
    "agent": """
        landlords tenants drivers passengers applicants visitors users customers candidates participants
        voters pupils students patients parents employees employers workers members owners operators
        suppliers manufacturers providers licensees holders guests players staff contractors bidders
        importers exporters buyers sellers retailers firms companies banks councils schools hospitals
        shops carriers airlines lenders borrowers publishers researchers officials traders vessels
        vehicles anyone nobody""",
    "superlative": """
        first second third last only largest biggest smallest oldest youngest longest shortest tallest
        highest lowest busiest fastest slowest wettest driest hottest coldest richest poorest heaviest
        deepest widest earliest latest newest northernmost southernmost""",
    # What a thing or a body is and does at all times, which is a state and no judgement
    "stative": """
        makes produces manufactures employs operates serves covers houses hosts hangs stands carries flies
        supplies oversees owns sells publishes teaches dates contains consists comprises belongs includes
        stocks stores spans stretches straddles overlooks borders adjoins connects links crosses flows
        generates processes handles ships imports exports breeds collects distributes manages maintains
        administers trains treats accommodates seats licenses regulates monitors measures weighs lasts
        charges opens closes trades specialises specializes lives works plays coaches chairs heads directs
        rents leases farms mines refines assembles bottles brews bakes prints broadcasts airs advises
        audits insures finances funds sponsors represents employ sits features displays exhibits performs
        tours meets convenes issues grants awards accounts uses follows tracks draws ranges extends
        receives numbers vacates upholds overturns quashes acquits convicts appoints elects signs approves
        adopts ratifies unveils launches acquires hires attends arrests sues resigns""",
    "bare_stative": """
        include occur consist comprise contain range span live grow nest breed migrate hibernate feed cover
        connect link cross overlook belong vary differ""",
    "more": "more less most least better worse best worst fewer too so as",
    "hedgejudge": """
        looks look looked seems seem seemed appears appear appeared sounds sound sounded feels felt feel""",
    "finite": """
        says say stands shows means makes takes gives holds runs lies serves employs covers provides
        includes contains requires needs wants plans aims seeks faces lacks offers uses costs owns works
        allows suggests tells keeps puts leads brings begins starts comes goes gets becomes seems looks
        appears believes hopes fears thinks expects knows insists argues warns""",
    # Fact
    "there": "there there's",
    # Figures in words
    "numeral": """
        two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand
        thousands million millions billion billions trillion half third thirds quarters fifth fifths tenth
        doubled tripled quadrupled halved twice""",
    "cut": "cut put set hit shut spread split cost beat left lit used",
    "coinciding": "coincide coincides",
    "pp": """
        been done gone made taken given known shown seen come held built sold bought brought led left lost
        paid run sent spent told won written drawn driven flown grown risen fallen cut put set hit shut
        spread split kept met found felt heard read begun become broken chosen forgotten hidden spoken
        stolen worn thrown laid lain sought taught caught fought thought understood stood sunk shrunk struck
        stuck swung hung dug swept dealt meant borne had lent fed bred bled fled frozen shaken beaten bitten
        eaten upheld withdrawn undertaken overseen overtaken got gotten outpaced proven halved
        overdrawn overrun overthrown overridden overcome rebuilt rewritten redrawn remade resold rethought
        withheld outgrown outrun outsold undergone undercut forgone foreseen forbidden mistaken misled used
        misunderstood woken awoken beset slain sewn mown sawn""",
}
"""Name of a set to its words."""

_IRREGULAR_PAST = """
    died sued vied arose ate became began bent blew bought broke brought built came caught chose dealt did
    drank drew drove
    dug fell felt fled flew foresaw forgave fought found froze gave got grew had heard held hid hung kept
    knew laid led lent lost made meant met overcame oversaw overtook paid ran rang rode rose said sang sank
    sat saw sent shot shrank slept sold sought spent spoke remained sprang spun stayed stole stood struck
    stuck swam swept
    swore swung taught thought threw told took tore undertook underwent upheld was went were withdrew
    withheld woke won wore wrote
"""
IRREGULAR_PAST = frozenset(_IRREGULAR_PAST.split())
"""Past forms that are nothing else."""
_NO_PAST_FORMS = """
    aged breed creed deed embed exceed feed greed hundred indeed kindred limited naked need proceed sacred
    seed so-called speed succeed united weed wicked
    unabated unaffected unarmed unauthorised unauthorized unbiased unchanged unconfirmed uncontrolled
    undisputed
    undocumented unemployed unexpected unfinished unfounded unidentified uninhabited uninsured unintended
    unlicensed unlimited unmarried unnamed unoccupied unparalleled unplanned unprecedented unqualified
    unregistered
    unregulated unrelated unresolved unsecured unskilled unsolved unspecified untapped untouched untreated
    unused
    unvaccinated unverified unwanted
"""
NO_PAST_FORMS = frozenset(_NO_PAST_FORMS.split())
"""Words in -ed that are no past forms."""
_NO_PARTICIPLES = """
    anything bearing being bring building buildings ceiling during evening everything forthcoming herring
    king meeting ongoing outstanding unappealing unassuming unbending uncompromising unconvincing undemanding
    unending unflattering unforgiving uninspiring uninteresting unpromising unrelenting unrewarding unsettling
    unsparing unsurprising unwavering unwilling unyielding
    morning nothing pudding ring shilling sibling something spring sterling string thing things wedding wing
"""
NO_PARTICIPLES = frozenset(_NO_PARTICIPLES.split())
"""Words in -ing that are no participles."""
_NO_ADVERBS = """
    ally anomaly apply assembly comply costly daily deadly early elderly family friendly homely imply italy
    july likely lively lonely monopoly monthly multiply only orderly quarterly rally rely reply supply tally
    timely ugly
    unlikely weekly yearly
"""
NO_ADVERBS = frozenset(_NO_ADVERBS.split())
"""Words in -ly that are adjectives, nouns or verbs."""
