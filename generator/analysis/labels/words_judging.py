"""The English words that judge, as sets that constructions of labels name, in lower case."""

from __future__ import annotations

JUDGING_WORDS = {
    "good": """
        essential crucial critical vital central key important pivotal significant indispensable
        fundamental decisive strategic primary effective successful impressive remarkable promising wrong
        right better worse best worst difficult hard easy too unprecedented historic ideal typical stronger
        bold modest ambitious curious fair unfair good bad great poor rich wise unwise foolish sensible
        reasonable unreasonable lawful unlawful unconstitutional disproportionate proportionate legitimate
        illegitimate absurd sound unsound excellent disappointing encouraging discouraging welcome
        unwelcome worrying reassuring striking notable noteworthy telling rare unusual surprising
        unsurprising odd strange natural obvious clear unclear simple complex complicated tricky tough
        harsh generous mean adequate worthwhile worthless useful useless helpful unhelpful valuable
        priceless meaningful meaningless relevant irrelevant credible implausible plausible convincing
        unconvincing misleading misguided mistaken overdue compelling doubtful deterministic questionable
        debatable dubious premature timely late robust healthy resilient expensive costly affordable
        profitable unprofitable attractive unattractive competitive uncompetitive efficient inefficient
        reliable unreliable transparent opaque fragmented divided popular unpopular controversial
        contentious happy unhappy proud optimistic pessimistic cautious confident sceptical skeptical
        upbeat gloomy bleak bright rosy dull duller beautiful ugly cruel brutal gentle painful painless
        real true false mere thin thick serious severe grave acute mild slight substantial considerable
        enormous immense vast profound far-reaching comprehensive narrow broad deep shallow steep sharp
        slow fast quick sluggish rapid steady unsteady impossible possible feasible viable inescapable
        undeniable unmistakable incomplete insane lunatic heroic shameful disgraceful scandalous outrageous
        deplorable commendable admirable regrettable unfortunate fortunate lucky unlucky tragic comic
        ironic inadequate similar different comparable unmatched unrivalled unique exceptional outstanding
        decent perfect imperfect superb splendid mediocre feeble lame half-baked short-sighted far-sighted
        long-term well-placed well-suited well-managed well-run well-organised well-organized well-led
        well-equipped well-prepared well-founded well-deserved well-written well-made guilty innocent
        blameless responsible culpable vindicated justified unjustified warranted unwarranted harmful
        harmless beneficial detrimental counterproductive conducive worth worthy deserving cheaper easier
        harder wiser fairer safer simpler bolder smarter closer deeper brittle ready unequal urgent enough
        indefensible unacceptable acceptable intolerable nonsense crucially sorely overblown pointless
        futile fruitless hopeless hopeful hollow cosmetic symbolic durable brilliant flawed messy muddled
        sloppy careless reckless irresponsible courageous brave timid formidable daunting instructive
        illuminating persuasive unpersuasive revealing contradictory inconsistent evident apparent
        self-evident arguable indisputable irrefutable inexcusable understandable forgivable unforgivable
        laudable praiseworthy exemplary horrendous dismal abysmal appalling dreadful terrible horrible
        awful fantastic wonderful magnificent marvellous lovely pleasant unpleasant uncomfortable awkward
        embarrassing humiliating satisfactory unsatisfactory satisfying frustrating infuriating alarming
        disturbing shocking astonishing astounding staggering extraordinary phenomenal spectacular stunning
        tremendous memorable forgettable sublime dominant superior inferior preferable desirable
        undesirable advisable inadvisable suitable unsuitable appropriate inappropriate fitting apt
        competent incompetent capable incapable clumsy elegant crude sophisticated primitive outdated
        antiquated archaic backward regressive repressive oppressive draconian lenient lax rigid flexible
        inflexible agile nimble cumbersome bureaucratic vibrant stagnant dynamic predictable unpredictable
        tense fraught delicate puzzling baffling perplexing confusing intriguing fascinating interesting
        tedious thoughtless humane inhumane petty trivial momentous consequential inconsequential
        insignificant unimportant immaterial marginal negligible paramount foremost pre-eminent peerless
        unthinkable inconceivable inexplicable incomprehensible undemanding meagre paltry lavish stingy
        one-sided lopsided even-handed partisan selective arbitrary perverse self-defeating well-timed
        ill-timed ill-advised ill-conceived well-intentioned underrated overrated underestimated
        overestimated misplaced cost-effective tasteless unrealistic realistic utopian naive cynical
        hypocritical disingenuous honest dishonest flawless stupid smart clever silly untenable unworkable
        workable wasteful hasty belated bloated tepid lukewarm shaky sturdy bizarre weird ludicrous
        ridiculous laughable farcical grotesque dignified grim romantic undeserved deserved faultless
        imprudent half-hearted frank candid lively cordial constructive heated fruitful productive
        businesslike rushed patchy uneven exaggerated overstated understated inflated moral immoral ethical
        unethical unjust sad reluctant delighted pleased glad sorry grateful thrilled honoured dismayed
        saddened appalled horrified gratifying heartening disheartening balanced tempting strong solid
        subdued muted buoyant benign restrictive accommodative broad-based sustainable stable secure safe
        calm volatile uncertain consistent compatible incompatible crazy mad evil wicked nasty
        heartbreaking devastating catastrophic disastrous ruinous crippling damning dire desperate vicious
        worrisome troubling troublesome problematic concerning unsettling unnerving terrifying frightening
        scary chilling sobering heart-warming inspiring uplifting touching amazing incredible unbelievable
        stellar sterling subpar substandard second-rate first-rate world-class top-notch lacklustre
        lackluster underwhelming overwhelming toothless powerless senseless needless unnecessary
        superfluous excessive extravagant exorbitant prohibitive punitive onerous burdensome heavy-handed
        tone-deaf callous heartless ruthless merciless vindictive spiteful malicious negligent lazy greedy
        selfish selfless noble honourable dishonourable principled unprincipled corrupt rotten toxic fickle
        ambiguous vague obscure murky precise imprecise accurate inaccurate correct incorrect invalid
        logical illogical rational irrational coherent incoherent blunt subtle nuanced eager weary jaded
        angry furious livid upset disappointed dissatisfied comfortable relaxed nervous excited exciting
        enthusiastic passionate bitter resentful ashamed embarrassed humbled flattered surprised amazed
        astonished impressed unimpressed disgusted outraged heartbroken heartened reassured convinced
        unconvinced unsure tougher harsher healthier happier kinder cleaner game-changing groundbreaking
        pioneering transformative influential prestigious seminal definitive conclusive inconclusive
        preliminary tentative anaemic anemic prosperous impoverished destitute dangerous risky invaluable
        integral instrumental insufficient inseparable interchangeable irreplaceable irreversible
        irresistible unstoppable unbeatable unbearable unforgettable unparalleled unequalled second-to-none
        fit unfit silent loud tidy filthy dirty pristine picturesque quaint skilful skillful talented
        gifted experienced inexperienced mature immature professional amateurish prolific resolute
        steadfast stubborn obstinate intransigent defiant evasive cagey coy non-negotiable sacrosanct
        off-limits close-run tight-knit disjointed dysfunctional chaotic anarchic lawless erratic
        well-received ill-judged ill-prepared well-judged well-documented well-established straightforward
        self-explanatory counter-productive nonsensical preposterous unreal surreal eerie uncanny hard-won
        long-overdue hard-hitting fiendish knotty thorny vexed vexing perilous treacherous hazardous
        unaffordable unmanageable uninhabitable unusable unattainable unproductive unremarkable
        unsuccessful unproven untested unimaginative unsatisfying unseemly unbalanced unbiased weaker
        unhealthy uneasy stressful tasteful graceful masterful faithful truthful powerful peaceful
        colourful colorful cheerful joyful resourceful respectful disrespectful thoughtful forceful
        eventful uneventful insightful delightful plentiful bountiful seamless effortless tireless
        relentless helpless defenceless spineless shameless mindless thankless timeless restless
        advantageous disadvantageous glorious gracious hilarious ingenious laborious luxurious miraculous
        notorious obnoxious odious ominous pompous pretentious rebellious rigorous scrupulous unscrupulous
        spacious suspicious tenacious tortuous tumultuous vacuous victorious virtuous abusive addictive
        aggressive assertive coercive cohesive combative corrosive creative indecisive defensive
        destructive disruptive divisive ineffective elusive exclusive expansive explosive extensive festive
        imaginative inclusive innovative intrusive intuitive invasive lucrative massive offensive passive
        pervasive positive negative proactive protective provocative reactive receptive repulsive
        responsive secretive sensitive insensitive subjective submissive subversive supportive achievable
        adaptable agreeable amicable approachable avoidable believable charitable despicable dispensable
        enforceable unenforceable enjoyable equitable inequitable excusable fashionable favourable
        favorable unfavourable unfavorable hospitable inhospitable impeccable implacable incalculable
        inexorable insurmountable intractable irreparable justifiable unjustifiable knowledgeable
        lamentable likeable manageable miserable palatable unpalatable preventable reputable respectable
        sizeable tangible intangible tolerable unquestionable unspeakable usable variable versatile
        unviable diverse abundant vulgar harmonious heterogeneous homogeneous ubiquitous
        rampant commonplace widespread prevalent misaligned mismatched outmoded sufficient gratified
        normal comforting refreshing galling""",
    # What is done in words for or against something, in the forms that are no nouns
    "siding": """
        hail hails hailed praise praises praised criticise criticises criticised criticize criticizes
        criticized condemn condemns condemned blame blames blamed credit credits credited applaud applauds
        applauded denounce denounces denounced lament laments lamented welcomed welcomes defended defends
        deplored deplores commend commends commended ridiculed ridicules dismissed dismisses mocked mocks
        derided derides decried decries celebrated blaming lauds lauded extols extolled acclaimed acclaims
        lambasts lambasted berates berated castigates castigated chides chided rebukes rebuked censured
        excoriates excoriated bemoans bemoaned bewailed regrets regretted deprecates deprecated faulted
        scorned disparages disparaged vilifies vilified pilloried belittles belittled chastises chastised
        upbraids upbraided reproached denigrates denigrated savaged lampooned slammed assailed assails
        blasted appreciates appreciated exalted eulogised eulogized glorifies glorified rues rued""",
    "feeling": """
        gratifying surprising unsurprising regrettable remarkable striking worrying encouraging sad shameful
        ironic odd strange curious astonishing disappointing unfortunate fortunate heartening disheartening
        reassuring alarming disturbing tempting notable noteworthy instructive tragic
        predictable understandable normal natural fitting absurd telling logical ridiculous scandalous
        unacceptable inexcusable inconceivable unthinkable comforting refreshing galling""",
    "relational": """
        central primary natural real strategic fast hard deep narrow broad thick thin long-term true mean
        responsible ready late slow sharp steep severe serious critical vital key clear general simple
        unique popular expensive rapid quick steady mild slight grave acute comprehensive similar different
        comparable proud happy confident cautious robust healthy""",
    "worth": """
        significance importance cornerstone backbone engine driver pillar milestone test sign symbol
        success failure triumph disaster mistake blunder folly scandal disgrace shame pity tragedy miracle
        wonder marvel breakthrough watershed landmark proof evidence example lesson reminder warning
        question matter solution remedy cure excuse pretext gamble bargain gift blessing curse boon bonanza
        windfall asset opportunity advantage disadvantage strength virtue merit hallmark linchpin lynchpin
        keystone essence spirit soul basis catalyst magnet beacon yardstick benchmark precondition
        prerequisite necessity luxury slogan myth fiction illusion mirage fantasy dream nightmare farce
        sham charade guess photograph picture metaphor poison trap sprint marathon step leap signal message
        news reason cause result consequence outcome culprit root secret point irony paradox truth lie
        contradiction injustice insult betrayal hypocrisy victory defeat setback blow wisdom nonsense
        vandalism luck lottery compromise improvement departure difference revolution way priority swing
        factor lever key choice idea goodwill favourite contrast exception rule norm symptom verdict fault
        muddle mess shambles fiasco debacle catastrophe calamity travesty complement substitute match
        parallel mirror reflection testament tribute indictment rebuke vindication endorsement repudiation
        admission recognition outlier anomaly oddity mystery puzzle riddle enigma conundrum achievement
        accomplishment feat foothold refuge haven lifeline safeguard bulwark buffer shield weapon gateway
        recipe template barometer bellwether indicator proxy kind sort form mixture waste distraction
        smokescreen alibi affront error misstep oversight misjudgement overreaction exaggeration
        understatement oversimplification caricature truism platitude tautology fallacy misconception
        misunderstanding delusion rarity novelty obligation tradition staple fixture pioneer paradise joke
        ploy stunt gimmick ruse reward punishment price-tag absurdity imperative hope legacy rival hero
        heroes heroine villain villains victim victims winner winners loser losers champion giant dwarf
        pygmy godsend nuisance eyesore bottleneck ghost relic throwback cliche formality afterthought
        showcase flagship mainstay workhorse powerhouse heart headache crutch straitjacket minefield maze
        patchwork jumble hotchpotch tangle spectacle circus theatre masterpiece masterclass classic gem
        bore chore stopgap half-measure straw figleaf signpost scapegoat lightning-rod comfort consolation
        relief surprise shock revelation delight pleasure privilege honour honor concession retreat
        surrender climbdown gesture reprieve respite crime coup bombshell tonic flop dud washout no-brainer
        non-starter game-changer gamechanger trade-off product function by-product extension demonstration
        expression manifestation embodiment epitome antithesis opposite enemy source foundation bedrock
        lifeblood jewel icon genius fool coward bully tyrant monster saint visionary bonus plus positive
        negative deal-breaker dealbreaker nadir zenith pinnacle culmination prelude precursor harbinger
        omen portent foretaste token propaganda rhetoric spin fad craze phenomenon affair effort response
        reaction beginning thing tool sea-change wake-up-call wake-up standoff chance argument case cop-out
        whitewash stitch-up sellout sell-out giveaway handout ray spur curiosity talking-point eye-opener
        disappointment frustration inspiration temptation""",
}
"""Name of a set to its words."""
