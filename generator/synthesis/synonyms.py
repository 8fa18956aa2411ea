"""Words that reports use for one another: each line is taken for one word when statements are compared."""

from __future__ import annotations

from generator.synthesis.words import stem

_ENGLISH = """
company firm enterprise corporation business carrier
factory plant works mill
shut close closure shutdown
plan intend aim propose proposal intent intention
use employ deploy employment deployment
build construct erect construction
dismiss sack
buy acquire purchase acquisition
begin start launch
rise increase grow growth climb gain jump surge soar leap
double twofold
fall decline drop decrease slump plunge tumble slide slip dip shrink
cut reduce reduction lower slash trim
reveal disclose disclosure
pay wage salary
law regulation legislation statute
unlawful illegal
lawful legal
detain arrest apprehend custody
permit allow license licence certify
ban prohibit forbid outlaw
negotiation talks
survey poll
resign quit
yearly annual
turnover revenue
forecast predict projection
trial test
drug medicine
disease illness
child kid
lawyer attorney solicitor
pupil schoolchild student
plane aircraft aeroplane airplane jet
shortfall deficit gap
shortage lack scarcity
border frontier
journalist reporter
volume number quantity amount
endorse back
illegally unlawfully
blindly headlong rashly hastily
roughly approximately
secure win obtain
promise pledge guarantee vow
mass weigh weight
chairman chairwoman chair
lender bank
shopper customer consumer
flat apartment
petrol gasoline
film movie
harvest crop
kidnap abduct
flee escape
accuse allege
probe investigate investigation inquiry
postpone delay defer
cancel scrap abandon
evacuate displace
rebuild reconstruct
donate donation
protest demonstration demonstrate
wealthy rich
jobless unemployed
residence house
keep hold maintain remain stay sustain
show indicate
need require
price cost
car vehicle automobile
worker employee staff
chief head boss
killed dead died death drown perish deadly fatal lethal
hurt injured injure injury wounded
hit struck strike
home house
weapon arm
help aid assist assistance
money fund funding
big large great huge
small little
fast quick rapid
quake earthquake
ship vessel boat
country nation
citizen resident inhabitant villager
priority focus
join enter
agreement deal pact accord treaty
meeting conference summit
find conclude conclusion finding
research study
decisive decide
expensive costly
verdict ruling judgment judgement decision
fine penalty sanction penalise penalize
appeal challenge contest
halt suspend pause stop cease suspension
inadequate insufficient
breach violate violation infringe infringement contravene
transfer move relocate
tie link connection connect
victory triumph victorious
layoff redundancy
workforce headcount personnel
borrow loan
storm stormy thunderstorm gale
hospital hospitalize hospitalise
toll fatality casualty
survive survivor survival
rescue save rescuer
steer operate helm
search hunt
appoint name appointment nominate nomination
elect election
successor replace succeed replacement
sign signing signature
deliver delivery
produce production output manufacture
supply provide provision
visit trip tour
attack assault raid
fight battle
explode explosion blast
collapse crumble
crash collide collision
burn blaze fire flame
flood inundate deluge
impose levy
tariff duty
subsidy grant
budget spending expenditure spend
owner proprietor own parent
invest investment
merge merger takeover
dispute row conflict quarrel
walkout stoppage
demand requirement
warn warning caution alert
blame attribute
cause trigger prompt
expect anticipate
estimate reckon
record unprecedented
discover discovery
infect infection
vaccine jab vaccination vaccinate inoculate
outbreak epidemic
emergency crisis
patient sufferer
physician doctor
road highway motorway
rail railway railroad train
bridge span crossing
passenger traveller traveler
tourist sightseer visitor holidaymaker
crew sailor
troops soldier forces
rebel insurgent militant
cease-fire ceasefire truce
hostage captive
refugee migrant asylum
vote ballot
parliament legislature
lawmaker legislator parliamentarian
minister secretary
spokesman spokeswoman spokesperson
approve approval ratify authorise authorize
reject rejection refuse
oppose opposition
expand expansion enlarge extend extension
improve improvement
develop development
remove removal
arrive arrival
announce announcement unveil
recommend recommendation
treat treatment
destroy destruction
damage harm
compensate compensation reimburse redress
convict conviction guilty
sentence jail imprison prison
suspect accused defendant culprit
judge magistrate
power electricity
oil crude petroleum
website site
user subscriber
coach manager trainer
championship title
champion winner
sink capsize
overturn quash annul rescind revoke
steal theft heist robbery rob burglary
thief robber burglar intruder
painting canvas artwork picture
captain skipper
body corpse
hen chicken poultry bird
cull slaughter
influenza flu
triple threefold treble
share stock
investor shareholder
lawsuit suit litigation sue
wrongdoing misconduct
addiction addictive addict
hurricane typhoon cyclone
incident accident
shelter refuge
rain rainfall downpour
dam dyke dike levee embankment
city town municipal municipality
police detective
baby infant newborn
elderly pensioner retiree
teenager youngster youth
profit earnings
sale sell
resume restart resumption
complete completion finish
fail failure
confirm verify confirmation
admit acknowledge concede confess
argue contend
ask request
answer reply respond response
apologise apologize apology
criticise criticize criticism condemn denounce slam
praise laud hail
worry concern fear
threaten threat
risk danger hazard peril
safe safety
gun firearm
shoot gunfire
gunman shooter
murder homicide
court tribunal
testify testimony
evidence proof
plaintiff claimant complainant
indict indictment charge
fraud defraud swindle scam
corruption graft bribe bribery
hack hacker cyberattack
app application
phone smartphone handset
mine colliery pit
solar photovoltaic
nuclear atomic
spacecraft capsule
scientist researcher academic
expert specialist
forest woodland
maize corn
farmer grower
livestock cattle cow
fertiliser fertilizer
pollute pollution contaminate contamination
heat hot heatwave
snow blizzard snowfall
cancer tumour tumor
team squad
match game
score goal
tournament competition
stadium arena
fan supporter spectator
author writer novelist
award prize
sculpture statue
truck lorry
bicycle bike
port harbour harbor dock
cargo freight
fare ticket
hire recruit recruitment
job post position
tenant renter
shop store
supermarket grocer grocery
product goods
defect fault flaw
repair fix mend
ambassador envoy
missile rocket
bomb bombing
candidate contender
coalition alliance
protester demonstrator
riot unrest
mourn mourning grief
funeral burial
celebrate celebration
choose pick select selection
offer bid
earmark allocate allocation
enough sufficient adequate
nearby adjacent neighbouring neighboring
important crucial vital significant
difficult hard tough
whole entire
dawn daybreak sunrise
noon midday
coast shore coastline
island isle
sea ocean
landslide mudslide landslip
erupt eruption
debris wreckage wreck rubble
missing unaccounted
identify identification
onlooker bystander
firefighter fireman
driver motorist
tobacco cigarette
restaurant diner eatery
excavate excavation dig unearth
tomb grave
gene genetic
chip semiconductor
insurance insurer insure
executive ceo
introduce introduction
withdraw withdrawal
participant participate entrant
attempt try
examine inspect inspection check
monitor watch supervise supervision oversee
hide conceal
advertise advertising marketing market
gather collect collection
watchdog regulator
allegation accusation
jury juror
pregnant pregnancy
poverty poor
hunger famine starvation starve
drought arid
homeless homelessness
debt indebted
bankrupt bankruptcy insolvent insolvency
tax taxation
poacher poaching
extinct extinction
protect protection conservation conserve
restore restoration
reintroduce reintroduction
breed breeding
hatch hatchling
moon lunar
earth planet
telescope observatory
install installation fit
ageing aging
marriage marry wedding
immigrant immigration
deport deportation expel expulsion
ceremony inauguration inaugurate
leak leaked spill
mistake error
blackout outage
"""
_PEOPLES = """
afghanistan afghan
argentina argentine argentinian
australia australian
austria austrian
belgium belgian
brazil brazilian
britain british uk
canada canadian
chile chilean
china chinese
colombia colombian
cuba cuban
czechia czech
denmark danish dane
egypt egyptian
europe european eu
finland finnish finn
france french
germany german
ghana ghanaian
greece greek
hungary hungarian
india indian
indonesia indonesian
iran iranian
iraq iraqi
ireland irish
israel israeli
italy italian
japan japanese
kenya kenyan
korea korean
libya libyan
malaysia malaysian
mexico mexican
morocco moroccan
netherlands dutch
nigeria nigerian
norway norwegian
pakistan pakistani
peru peruvian
philippines philippine filipino
poland polish
portugal portuguese
romania romanian
russia russian
scotland scottish
spain spanish
sweden swedish
switzerland swiss
syria syrian
taiwan taiwanese
thailand thai
turkey turkish
ukraine ukrainian
vietnam vietnamese
wales welsh
"""
"""Countries and what comes from them."""
_CHINESE = """
计划 拟 打算 预计 有望 力争
公司 企业
目前 现在 当前
不足 缺乏 缺少 短缺
建成 建设 建立
达到 达
提高 提升 上调 调高
全国 我国 国内
进行 开展 举行 举办
新增 增加
要求 呼吁
进展 进度
一哄而上 一拥而上
约 左右 大约
退还 返还 归还
试点 试行
投入 拿出
裁员 裁减 减员
跌至 降至 降到 下降到 回落至 降低到
增至 升至 升到 涨至 上升到
持续 连续
判决 判令
同比 比去年同期 比上年同期 较上年同期 较去年同期 比上年 比去年
投产 投运 投入运营 投入使用
下降 下跌 下滑 回落
增长 上升 上涨
居民 市民 村民 住户 民众 群众
教师 老师
营收 营业收入 营业额
超过 突破 逾
公布 发布 出台 推出 印发
禁止 严禁 不得
允许 准许
首次 第一次
世界 全球
死亡 遇难 身亡 丧生
关停 关闭 停业
购买 采购 购入
售出 卖出 出售 销售 销量
实行 实施 施行 执行
自主可控 自主掌握
通车 开通
造价 总投资 投资额
归因于 是由于 由于 因为
原因 缘故
价格 售价
出口 外销
上半年 前六个月 前6个月
下半年 后六个月 后6个月
全年 整年
盈利 净赚 净利润 净利
亏损 净亏
强震 地震
受损 损坏 毁坏 损毁
救援 搜救 营救
受伤 伤者 伤员
失联 失踪 下落不明
疏散 撤离 转移
医院 医疗机构
工人 建设者 施工人员
车辆 汽车
收费 通行费 过路费 过桥费
免费 不收费
火车 列车
铁路部门 铁路公司
董事长 掌门人
总经理 总裁
辞职 离职 卸任
任命 聘任 委任
警方 公安
逮捕 抓获 拘捕
法院 法庭
上诉 抗诉
罚款 处罚 罚金
起诉 控告 状告
签署 签订 签约
协议 协定
会谈 会晤
访问 到访
谴责 抨击
抗议 示威
投票 表决
当选 胜选
航班 班机
暴雨 强降雨
台风 风暴
受灾 灾情
安置 转移安置
感染 确诊
疫苗 接种
患者 病人
大学 高校
学生 学子
科研人员 研究人员 科学家
发现 找到
发射 升空
航天员 宇航员
飞船 航天器
电影 影片 新片
药品 药物
空气 大气
环保部门 生态环境局 环保局 生态环境部门
儿童 孩子 小孩
女性 妇女 女子
男性 男子
农民 农户
交通事故 车祸
司机 驾驶员
乘客 旅客
总理 首相
选举 大选
议会 国会
赔偿 补偿 赔付
工资 薪水 薪酬 薪资
员工 职工 雇员
央行 中央银行
下调 调低
维持 保持
消费者 顾客
商店 门店 店铺
芯片 晶片 半导体
墓葬 古墓
发掘 出土
展览 展出
比赛 赛事
冠军 夺冠 夺魁 榜首
教练 主帅
降雨 雨量 降水
洪水 洪涝
火灾 大火
消防员 消防救援人员
停电 断电
估计 预测
专家 学者
接近 将近
推迟 延期 延后
开工 动工
竣工 完工
景区 景点
捐赠 捐款
志愿者 义工
免除 减免
道歉 致歉
缺陷 隐患
停产 停工
审理 受理
偷窃 盗窃 失窃 被盗
嫌疑人 嫌犯
毕业生 应届生
老人 老年人 长者
新生儿 婴儿
出生率 生育率
门诊 就诊
手术 开刀
死者 遇难者
成本 费用
裁定 裁决
受害者 被害人
举报 投诉
涨幅 增幅
跌幅 降幅
股票 个股
贬值 走低
升值 走高
"""

SYNONYMS: dict[str, str] = {
    stem(word): stem(line.split()[0])
    for line in (_ENGLISH + _PEOPLES).splitlines()
    if line
    for word in line.split()[1:]
}
"""English stem to the stem that stands for its group."""
CHINESE_SYNONYMS: tuple[tuple[str, str], ...] = tuple(
    (word, line.split()[0]) for line in _CHINESE.splitlines() if line for word in line.split()[1:]
)
"""Chinese word to the word that stands for its group."""
