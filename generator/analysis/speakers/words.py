"""The words by which a speaker is known: people, bodies, documents without a name, titles, surnames."""

from __future__ import annotations

import re

from generator.analysis.words.word_sets import words_of
from generator.model import SpeakerKind

_PEOPLE = """
analyst expert economist official elite officer observer critic researcher scientist executive investor source
scholar spokesperson spokesman spokeswoman diplomat lawmaker legislator regulator trader broker buyer seller
adviser advisor insider commentator strategist engineer academic person author specialist supporter opponent
resident farmer worker manager director consultant lawyer doctor teacher campaigner activist historian
biologist conservationist ecologist witness player coach minister councillor auditor member delegate deputy
participant inspector exporter importer producer grower fisherman skipper retailer builder developer
demographer curator keeper registrar trustee governor mayor senator ambassador envoy negotiator judge
magistrate prosecutor detective colleague neighbour neighbor friend parent pupil student patient nurse
midwife surgeon pharmacist customer client passenger driver pilot captain crew villager islander citizen voter
taxpayer reader reviewer biographer editor reporter journalist columnist correspondent blogger publisher
novelist poet singer musician conductor actor composer choreographer dancer artist architect planner surveyor
geologist hydrologist meteorologist climatologist physicist chemist astronomer mathematician statistician
psychologist sociologist anthropologist archaeologist philosopher theologian priest bishop rabbi imam monk
survivor veteran soldier general colonel commander defender advocate proponent sceptic skeptic rival
competitor founder owner chair chairman chairwoman chairperson president premier chancellor secretary
treasurer clerk leader boss head chief breeder brewer baker chef cook shopkeeper landlord tenant supplier
shareholder creditor forecaster modeller pollster lobbyist organiser organizer volunteer guide ranger
counterpart aide assistant partner professor lecturer dean rector librarian archivist caretaker
policymaker grandmother grandfather mother father brother sister uncle aunt wife husband son daughter widow
king queen prince princess duke pope holder agent barrister solicitor attorney counsel pensioner commuter
motorist
cyclist pedestrian shopper fan donor landowner homeowner householder carpenter plumber electrician mechanic
technician welder miner docker sailor trucker postman postmaster firefighter paramedic carer cleaner waiter
bartender butcher fishmonger grocer florist jeweller tailor weaver potter sculptor gardener beekeeper shepherd
herder rancher vintner winemaker distiller hotelier restaurateur promoter screenwriter playwright essayist
co-author coauthor respondent interviewee plaintiff defendant claimant petitioner appellant complainant
suspect convict inmate prisoner detainee hostage refugee migrant immigrant asylum-seeker evacuee victim
relative cousin nephew niece grandson granddaughter grandparent girlfriend boyfriend roommate classmate
team-mate teammate tutor mentor trainer physio striker midfielder goalkeeper winger batsman bowler umpire
referee jockey golfer boxer swimmer athlete sprinter rower gymnast skier medallist medalist congressman
congresswoman assemblyman assemblywoman parliamentarian backbencher frontbencher cleric preacher pastor
vicar missionary nun vlogger influencer podcaster presenter filmmaker film-maker photographer cartoonist
comedian writer songwriter drummer guitarist pianist cellist violinist soprano collector dealer auctioneer
dramatist designer programmer coder hacker whistleblower whistle-blower informant eyewitness onlooker
bystander local townspeople renter squatter landlady tribesman angler logger forester agronomist
nutritionist dietitian dietician physiotherapist physician clinician practitioner medic rescuer lifeguard
policeman policewoman constable sergeant trooper gunman militant rebel fighter insurgent separatist
bureaucrat technocrat staffer intern apprentice trainee employee labourer laborer cashier receptionist
freelancer contractor subcontractor entrepreneur businessman businesswoman industrialist financier
philanthropist stockbroker underwriter actuary accountant econometrician futurist theorist pundit watcher
punter gambler bookmaker dissident exile loyalist nationalist unionist socialist conservative liberal
democrat republican tory hardliner moderate environmentalist feminist protester protestor demonstrator
marcher convener convenor co-chair vice-chair mediator arbitrator adjudicator assessor valuer examiner
headteacher headmaster headmistress vice-chancellor undergraduate postgraduate graduate schoolboy schoolgirl
teenager youth man woman girl adult holidaymaker tourist visitor traveller traveler backpacker hiker climber
mountaineer surfer astronaut cosmonaut aviator dispatcher publican barista caterer sommelier roofer
bricklayer groundsman gamekeeper zookeeper smallholder crofter peasant emissary interlocutor detractor
worshipper pilgrim devotee publicist scout paralegal juror litigant bailiff investigator superintendent
commissioner rapporteur consul couple pair family trio duo spouse sibling widower co-founder statesman
employer responder councilman councilwoman councilmember oncologist
bondholder noteholder stakeholder hedger refiner representative laureate
translator banker interpreter linguist geographer botanist zoologist virologist epidemiologist immunologist
paediatrician pediatrician psychiatrist therapist dentist vet veterinarian optician objector
"""
_PEOPLE_PLURALS = """
children men women policemen businessmen businesswomen congressmen tribesmen gunmen alumni passers-by clergy
people spokespeople spokesmen spokeswomen fishermen crew crews staff some others many several most both one
another
"""
_BODIES = """
co-operative cooperative
company firm group ministry government operator union association agency commission committee council
court bank police university institute authority regulator department office party federation chamber
bureau cabinet parliament board foundation charity club league newspaper magazine lender carmaker
manufacturer utility airline meeting assembly panel inquiry enquiry tribunal jury conference symposium
plenum session summit congress senate house state city borough district province county port museum gallery
hospital school college library trust fund think-tank consultancy brokerage retailer maker start-up startup
insurer brewery mine mill shipyard navy army force service fleet society academy centre center laboratory lab
secretariat organisation organization body coalition alliance campaign consortium corporation conglomerate
developer label studio orchestra team administration leadership bloc watchdog ombudsman exchange
taskforce workshop forum delegation embassy consulate presidency treasury palace church order lobby network
daily weekly broadcaster outlet agencies prosecution defence defense crown bench judiciary directorate
legislature opposition regime junta constabulary squad brigade battalion regiment coastguard militia faction
subsidiary affiliate supermarket carrier drugmaker chipmaker automaker planemaker shipbuilder steelmaker
housebuilder homebuilder distributor wholesaler franchise restaurant hotel theatre theater conservatoire
hospice partnership collective syndicate guild confederation subcommittee sub-committee management tabloid
broadsheet channel station website newswire media diocese inspectorate bourse observatory faculty nonprofit
non-profit
"""
_DOCUMENTS = """
report survey study paper article statement readout communique memo memorandum letter audit review index poll
document filing data figures analysis editorial commentary plan proposal guideline guidelines
notice law statistics estimate estimates forecast census records act bill regulation treaty
convention charter code contract agreement accord protocol resolution motion manifesto programme program
budget prospectus briefing bulletin newsletter dossier draft text preamble clause article section chapter
blueprint roadmap strategy framework policy rule rules standard standards decree ordinance order ruling
judgment judgement verdict opinion guidance model models projection outlook textbook book memoir biography
journal note assessment evaluation inventory register minutes transcript dispatch cable telegram email
e-mail message blog post tweet column op-ed leaflet brochure manual handbook catalogue catalog
licence license permit constitution statute amendment provision measure legislation research papers chart
map table graph annex schedule affidavit lawsuit complaint petition indictment submission deposition
testimony dissent injunction edict declaration communiqué pact circular advisory factsheet pamphlet booklet
playbook scorecard barometer questionnaire meta-analysis simulation simulations calculation calculations
finding findings footnote headline release handout diary postmortem post-mortem autopsy bylaw bylaws obituary
experiment experiments pleading appendix white-paper
"""
_NO_SPEAKERS = """
evidence result results price prices sign signs experience history sense landings logic wisdom legend rumour
rumor rumours rumors myth fate nothing everything anything something thing things nobody none no-one way fact
facts point reason question answer problem idea word words voice story stories time year years month months
week weeks day days morning evening night hour hours today tomorrow yesterday minute minutes moment spring
summer autumn winter percent million billion trillion kind sort lot bit part rest end ones other same
development developments trend trends event events case cases figure demand supply output market markets
share shares stock stocks sale sales growth number numbers level rate rates gut guts instinct
instincts intuition hunch heart conscience image images photo photos photograph photographs picture pictures
video videos footage screenshot screenshots
"""


def _alternatives(words: str) -> frozenset[str]:
    found = set()
    for word in words.split():
        found |= {word, f"{word}s", f"{word[:-1]}ies" if word.endswith("y") else f"{word}es"}
    return frozenset(found)


PEOPLE = _alternatives(_PEOPLE) | frozenset(_PEOPLE_PLURALS.split())
"""People who speak without a name."""
SCHOLARS = (
    *("ologist", "ologists", "icist", "icists", "grapher", "graphers", "itarian", "itarians", "scientist"),
    *("scientists", "chemist", "chemists"),
)
"""Ends of what people are by their calling."""
BODIES = _alternatives(_BODIES) - {"states"}
"""Organisations and meetings named by their kind alone."""
DOCUMENTS = _alternatives(_DOCUMENTS)
"""Documents named by their kind alone."""
NO_SPEAKERS = frozenset(_NO_SPEAKERS.split())
"""Nouns that "say" without anybody speaking."""

TITLES = words_of(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sen senator rep representative gov
    governor president premier minister chancellor chairman chairwoman chair chairperson secretary general
    councillor cllr councilor councilman councilwoman councilmember congressman congresswoman assemblyman
    assemblywoman assemblymember alderman mayor judge justice magistrate captain capt colonel col major maj
    lieutenant lt sergeant sgt admiral adm commander cmdr officer director deputy vice executive chief ceo cfo
    cto coo managing founder co-founder spokesman spokeswoman spokesperson king queen prince princess pope
    bishop archbishop cardinal reverend rev rabbi imam father sister brother ambassador envoy speaker leader
    prime foreign finance party head state first assistant attorney interim acting former honourable hon
    right comrade engineer inspector superintendent commissioner treasurer analyst economist historian critic
    auditor author academic coach manager warden constable principal headmaster headmistress headteacher
    provost det detective supt insp dci brig cpl revd msgr amb lawyer barrister solicitor prosecutor striker
    midfielder goalkeeper winger skipper
    marshal honour highness excellency majesty
    commodore brigadier corporal sheriff coroner archdeacon emir sheikh sultan taoiseach matron dean
    """
)
"""Words that may stand before a name and are no part of it."""

BEARERS = words_of(
    """
    minister president chair chairman chairwoman chairperson governor mayor secretary director
    commissioner premier chancellor ambassador envoy senator councillor mp mep msp mla judge magistrate
    clerk treasurer officer official manager leader head chief captain commander general colonel admiral
    superintendent inspector prosecutor attorney solicitor counsel auditor ombudsman registrar rector
    dean provost principal bishop archbishop pope king queen prince princess deputy delegate
    representative member author editor claimant plaintiff defendant respondent petitioner appellant
    applicant complainant accused suspect buyer seller purchaser supplier lender borrower contractor
    subcontractor employer employee tenant landlord owner holder shareholder trustee agent adviser
    advisor consultant licensee licensor customer client passenger patient victim witness expert coach
    trainer founder spokesman spokeswoman spokesperson professor doctor teacher headteacher headmaster
    headmistress student pupil parent publisher user donor speaker convener convenor rapporteur assessor
    adjudicator arbitrator mediator examiner interviewer interviewee reviewer referee coroner sheriff
    vicar pastor priest rabbi imam curator librarian keeper caretaker
    """
)
"""Offices and parts that formal papers write with a capital: "the Minister", "the Claimant"."""

FIELDS = words_of(
    """
    state commerce trade industry energy defence defense health human services education transport
    transportation labor labour employment finance treasury economy economics agriculture food
    fisheries forestry environment climate housing justice interior home foreign external internal
    affairs veterans homeland security science technology innovation information digital
    communications media culture sport sports tourism water mines mining resources natural rural
    urban development planning infrastructure works public social welfare family women youth
    children immigration migration citizenship international cooperation business enterprise
    investment railways roads aviation shipping ports fuel power oil gas electricity higher research
    training skills pensions the and for of
    """
)
"""What ministers are for, and the words between."""

ACRONYMS = frozenset(("WHO", "IT", "US"))
"""Names that are small words, too: "the WHO said"."""
NO_NAMES = words_of(
    """
    the this that these those it its he she they we you i a an and but or so yet however in on at by for from
    with as if when while since after before although though there here what why how which who his her their
    our such some many most all no not now then also january february march april may june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday
    separately meanwhile moreover furthermore nobody none everyone anyone someone somebody everybody
    during under over last next to of about into than because even only still again later earlier today
    yesterday tomorrow once whether both each every another one two three four five six seven eight nine ten
    instead indeed perhaps never nor until unless despite amid among between asked speaking writing let
    turning soon unlike via often sometimes usually back ok okay
    jan feb mar apr jun jul aug sep sept oct nov dec nothing everything much few more less my your
    """
)
"""Capitalised words that are no name and no part of one."""

NOBODYS_REPORTS = (
    "(?:(?:some|several|many|various|multiple|numerous|recent|new|earlier|early|initial|unconfirmed"
    "|widespread) )*"
    "reports"
)
"""A pattern of reports that are no paper, by which nobody is known to speak."""
_SPEAKING_DOCUMENT = re.compile(
    rf"\b(?:{'|'.join(sorted(DOCUMENTS - {'order', 'orders', 'model', 'post', 'posts'}))})\b"
    r"|报告|文章|数据|统计|文件|公报|调查|消息|报道"
)


def kind_as_worded(words: str) -> SpeakerKind | None:
    """Tells what kind of speaker a phrase names; "a study by three experts" is a document before all."""
    lowered = words.lower()
    if _SPEAKING_DOCUMENT.search(lowered):
        return SpeakerKind.DOCUMENT
    found = set(lowered.replace("-", " ").split())
    if found & PEOPLE:
        return SpeakerKind.UNNAMED
    return SpeakerKind.BODY if found & BODIES else None


def kind_of(noun: str) -> SpeakerKind | None:
    """Tells what kind of speaker a noun names, where it names any."""
    if noun in PEOPLE or noun.endswith(SCHOLARS):
        return SpeakerKind.UNNAMED
    if noun in BODIES:
        return SpeakerKind.BODY
    if noun in DOCUMENTS:
        return SpeakerKind.DOCUMENT
    return None


CHINESE_PEOPLE = (
    "分析人员|分析人士|分析师|分析员|专家|学者|业内人士|人士|有识之士|业内|业界|负责(?:人|同志)|发言人|研究人员|经理|官员|居民|村民|市民"
    "|民众|网民|网友"
    "|交易员|投资者|投资人|从业者|代表|委员|人员|合伙人|教授|农户|果农|渔民|菜农|商户|店主|老板|创始人|工程师"
    "|科学家|经济学家|律师|医生|教师|老师|家长|学生|游客|旅客|乘客|司机|工人|员工|职工|消费者|用户|读者|观众"
    "|舆论|批评者|支持者|反对者|观察人士|外界|各方|参会者|与会者|受访者|大臣|创办人|企业家|议员|立委|家属|患者|病人|业主|股东|选民|同行|农民|工友|团体|组织者|志愿者|馆长"
    "|被告人?|原告|嫌疑人|当事人|被害人|受害者|目击者|申请人|代理人|辩护人|知情人|带头人|牵头人|裁缝|木匠|厨师|护士|医师"
    "|教练|主帅|快递员|服务员|保安|护林员|消防员|民警|航天员|运动员|裁判|摄影师|设计师|养殖户|种植户|大户|传承人|匠人"
    "|会长|董事长|总经理|部长|局长|主任|秘书长|总裁|校长|院长|所长|书记|主席|总理|总统|市长|县长|省长|镇长"
    "|厅长|处长|科长|队长|大使|领事|法官|检察官|作者|记者会|大家|人们|老人|阿姨|阿婆|阿公|阿伯|大爷|老汉|老太太?|老爷爷|老奶奶|师傅|主管|高管|总监"
    "|网红|店家|摊贩|摊商|摊主|农友|评论家|评论员|作家|导演|演员|歌手|球员|队员|选手|总教练|领队|球迷|粉丝|女郎|少年|少女|青年|男子|女子|男生|女生|男孩|女孩|学员|考生|毕业生|求职者|候选人|参选人|成员|会员|理事|董事"
    "|股民|散户|基民|投保人|房东|租客|租户|住户|街坊|邻居|亲属|家人|父母|双亲|爷爷|奶奶|外公|外婆|老伴儿?|老两口|大婶|大叔|大妈|大嫂|大伯|婶子|嫂子|哥哥|姐姐|弟弟|妹妹|叔叔|众人|父亲|母亲|妻子|丈夫|儿子|女儿|友人|朋友|同事|中介|经纪人|代理商|零售商|批发商|进口商|出口商|贸易商"
    "|业者|同学|师生|校友|室友|路人|群众|老百姓|当地人|知情者|爆料人|围观者|夫妇|小伙|姑娘|保洁员|宿管|辅导员|预报员|店员|客服|船东|船员|机师|机长|乘务员|研究者|研究员|观察者|观察家|策略师|经济师|审计长|检察长|报料人|举报人|投诉人|上诉人|证人|伤者|遗属|灾民|劳工|劳动者|雇主|雇员|外卖员|骑手"
    "|环卫工|车主|牧民|茶农|棉农|花农|参与者|参赛者|志工|义工|社工|策展人|收藏家|艺术家|画家|音乐家|建筑师|技术员|联络人|联系人|督导|党员|干部|警员|警官|警察|指挥官|船长|站长|店长|助理|顾问|幕僚"
)
"""Alternatives of a pattern: people who speak without a name."""
CHINESE_OFFICES = (
    "博士后|博士生导师|导师|护士长|得主|冠军|亚军|季军|股长|监事长|交警|宇航员|硕士|营养师|咨询师|育婴师|面点师|投资人|经纪人|参赞|代办|工作人员"
    "|农民|顾客|经营者|商户|飞手|up主|将军|上将|中将|少将|大校|上校|中校|少校|馆员|调查员|检查员|督导员|女王|王储|亲王|教皇|主厨|保姆|月嫂|"
    "裁缝|木匠|铁匠|石匠|厨师|理发师|摄影师|设计师|建筑师|护士|医师|药师|会计(?!师)|快递员|服务员|保安|环卫工|护林员|消防员"
    "|民警|法医|战士|船员|飞行员|航天员|运动员|裁判|主帅|门将|画家|诗人|评论员|评论家|历史学家|程序员|牧民|养殖户|种植户"
    "|种粮大户|大户|传承人|手艺人|匠人|护理员|护工|保育员|讲解员|调解员|网格员|饲养员|管理员|救生员|救援员|辅导员|营业员|售货员|收银员"
    "|驾驶员|调度员|售票员|研发员|预报员|播音员|审判员|评审员|规划员|值班员|接线员|检修员|宣传员|指导员|联络员|保洁员|乘务员|列车员|邮递员|外卖员|骑手|店员|职员|技术员|农技员|安全员|质检员|检验员|巡护员|船老大|技师|技工|焊工|电工"
    "|ceo|cfo|cto|coo|cio|执行长|财务长|营运长|技术长|主委|召集人|首席(?:执行|技术|财务|运营|信息|产品|法务)官|首席经济学家|首席科学家|首席|董事长|总经理|总裁"
    "|教授|主任|研究员|院士|部长|局长|市长|省长|行长|秘书长|会长|所长"
    "|院长|书记|厅长|处长|科长|主席|总理|总统|总监|经理|负责人|发言人|主管|校长|馆长|队长|镇长|村长|县长"
    "|区长|州长"
    "|大使|议员|立委|委员|代表|专家|学者|分析师|分析员|策略师|工程师|科学家|经济学家|创始人|合伙人|律师|医生|老师|教师"
    "|讲师|博士|先生"
    "|女士|记者|作家|作者|导演|演员|农户|果农|渔民|菜农|茶农|村民|居民|市民|店主|老板|员工|工人|司机|学生"
    "|家长|游客"
    "|旅客|消费者|志愿者|法官|检察官|署长|司长|理事长|常委|董事|顾问|总编辑|编辑|主编|策展人|社长|船长"
    "|机长|教练|队员"
    "|球员|选手|歌手|同志|参谋长|司令员|司令|政委|厂长|站长|场长|台长|总队长|支队长|执委|总干事|干事"
    "|发起人|主持人|院士|创办人|大臣|[蓝绿]委|董秘|证券事务代表|董事会秘书|外援|中场|后场|中锋"
    "|特使|公使|领事|资政|名将|小将|老将|球星|国王|首相|外长|财长|总书记|副总|阁揆|博士后|副教授|副主任|理事|合伙人|CEO|CTO|CFO"
    "|调研员|巡视员|政委|督察|警官|警长|审判长|检察长|审计长|行政长官|特首|议长|店长|支书|组长|班长|团长|领队|总教练|前锋|后卫|门神|作曲家|音乐家|艺术家|收藏家|规划师|研究生|博士生|大学生|创业者"
    "|企业家|农场主|摊主|车主|租客|住户|街坊|乘客|观众|球迷|网友|读者|业主|患者|家属|目击者|义工|志工|社工|警员|督导|经理人|经济师|会计师|审计师|交易员|研究者|主理人|老人|媒体人"
    "|主播|博主|总召|干事长|里长|乡长|园长|专员|编剧|制片人|主唱|班主任|党魁|首席顾问|副手|发行人|财务官|运营官|技术官|执行官|营运官|科学官|秘书|助理|国务卿|助卿|防长|幕僚长|领袖|发言官|[参众]议长|女郎|少年|少女|青年|男子|女子|男生|女生"
)
"""Alternatives of a pattern: offices that stand right before a name."""
CHINESE_LEADERS = (
    "总书记|主席|总理|总统|首相|部长|局长|市长|省长|州长|行长|秘书长|会长|所长|院长|书记|厅长|校长|镇长|乡长|村长|县长|区长|董事长"
    "|总经理|总裁"
)
"""Alternatives of a pattern: offices at the head of a body."""
CHINESE_BODY_ENDS = (
    "公司|集团|银行|大学|学院|协会|学会|促进会|商会|联合会|委员会|理事会|评委会|组委会|执委会|管委会|董事会|监事会|股东会|业委会|基金会|研究院|研究所|研究中心"
    "|中心|机构|组织"
    "|法院|检察院|政府|当局|企业|新闻社|通讯社|报社|电视台|厅|署|局|部|部门|办公室|联盟|实验室|基金|平台"
    "|团队|工会|券商|证券"
    "|院|所|委|会议|座谈会|全会|论坛|峰会|大会|例会|研讨会|发布会|联席会|推进会|常委会|国务院|党组|党委"
    "|法庭|警方|校方"
    "|院方|馆方|厂商|厂家|商家|车企|药企|媒体|日报|晚报|时报|专家组|工作组|调查组|专班|俱乐部|球队|智库"
    "|央行|党团|社区|村委会"
    "|居委会|合作社|社|官方|业者|团体|同盟|[省市县]府|(?:证券|银行|集团|资本)国际|环团|代表团|访问团|专家团|使馆|外交部|白宫|欧盟|联合国|军方|海关|公安|资方|劳方|卖方|买方"
    "|运营商|制造商"
    "|供应商|开发商|经销商|酒店|医院|学校|馆|党|公所|农会|渔会|公会|航空|股份|控股|博物馆|图书馆|美术馆|[管代]理处|秘书处|办事处|新闻处|警务处|气象台|天文台|监测站|消防|交警|管理层|监管层|国台办|港澳办|网信办|国新办|侨办|政协|人大|妇联|残联|工商联|文联|省委|市委|县委|区委|党中央|[主承协]办方|运营方|平台方|[中美俄日欧韩印检控辩站航校警]方|[足篮排消律记作文商学音影残科红侨物体田乒]协|足联|篮联|世卫|网|市|省|县|国|[省市县区镇乡村厂校院局队社店馆所]里|镇上|村上|厂方|店方|局方|署方|会方|府方|园方|站方|医方|(?<![公上官寿土吐])司|路透社|新华社|美联社|法新社"
)
"""Alternatives of a pattern: what the name of an organisation or a meeting ends in."""
CHINESE_DOCUMENTS = (
    "报告|报[道导]|白皮书|蓝皮书|意见稿|送审稿|讨论稿|方案|规划|计划|意见|通知|公告|通报|文件|声明|公报|文章|数据|统计|决议|决定|草案"
    "|法案|法典|(?<![方做看说想手写用无设司合执玩打])法|条例"
    "|办法|纲要|建议|社论|评论|指南|倡议书|协议|条约|公约|宪章|细则|规定|标准|清单|合同|财报|年报|季报"
    "|公示|调查|研究|论文|内文|警示"
    "|问卷|民调|简报|预案|议案|提案|讲话|致辞|批示|信|函|书|说明|指引|章程|准则|目录|判决|裁定|提纲|规则"
    "|消息|新闻稿|研报|备忘录|榜单|指数|模型|试验|实验|观测|卫星图像|资料|证据|线索|帖子|推文|微博|视频|录音|评估|审计|普查|年鉴|手册|宣言|路线图|通告|规范|规程|制度|公开信|起诉状"
    "|预算|监测|新规|征求意见稿|司法解释|记录|纪要|点阵图|检测|[诉禀辩]状|(?:调查|监测|检测|统计|评估|抽检|测算|研究|化验)结果"
)
"""Alternatives of a pattern: what the name of a document ends in."""
CHINESE_SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
    "俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成"
    "戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干"
    "解应宗丁宣贲邓郁单杭洪包诸左石崔吉龚程嵇邢裴陆荣翁荀羊惠甄曲封储靳段富巫乌焦巴弓牧隗山谷车侯全班仰秋仲伊宫宁仇栾"
    "甘厉戎祖武符刘景詹束龙叶幸司韶黎乔苍双闻翟谭贡劳姬申扶堵冉宰雍璩桑桂濮牛寿通边扈燕冀尚农温庄晏柴瞿阎连习容向古易"
    "慎戈廖庾终衡步都耿满弘匡国文寇广禄阙东欧沃利越隆师巩聂晁敖冷辛那简饶空曾沙养鞠丰关相查后荆红游竺权盖益桓公仉督岳"
    "白郜阚浦辜茹檀卿帅缑亢况肖佟涂覃楼丘付卓佘麦谌朴仝蔺屠胥郗冼闫鄢逄亓隋苟蒲邸池宿候尉佴晋褟赖区邝牟楚苑莘钮迟訾栗粟逯綦"
)
"""Characters with which a Chinese name begins."""
CHINESE_DOUBLE_SURNAMES = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|南宫|夏侯"
"""Surnames of two characters."""
