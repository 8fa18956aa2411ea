"""Which nouns a Chinese measure word counts, and which a time measures: 9列列车停运 counts 列车.

A measure word tells what sort of thing it counts, and so which nouns may close the phrase. What stands behind
the last of them is what that thing does, or what it has.
"""

from __future__ import annotations

import re

_PERSONS = (
    r"[者员生师民众客友迷警兵童妇医护娃官]|(?<=[工商军病丧客华报主游个候华男女老青少成年轻专残原新本外证传继掌负领投疑告犯当证保债唱评])人(?![才工口均])|人员|人质|学员|球员|演员|船员"
    r"|(?<=[一-鿿])(?<![施加手化军竣开复停打务完分招罢做上])工(?![作程厂业资地艺具商会])|(?:学|军|家|县|市|校|院|镇|乡|村|店|船|机|队|厂|科|处|部|司|局|班|组|行)长(?!期|大|途|远)|家属|代表(?!队|团)|专家|作家|画家|科学家|企业家|艺术家"
    r"|选手|骑手|歌手|助手|水手|新手|司机|干部|老人|孩子|女性|男性|男子|女子|青年|儿童|婴儿|新生儿|嫌犯|罪犯|人才|院士|博士|硕士|护士|战士"
    r"|人士|女士|骑士|教授|嘉宾|会员|员工|职工|股东|业主|户主|老板|伤者|官兵|民警|消防员|主播|网红|候选人|律师|导游|保安|保姆|月嫂"
)
_FIRMS = (
    r"公司|企业(?!家)|集团|银行|医院|工厂|机构|门店|餐厅|酒店|饭店|单位|媒体|商户|商家|商场|店铺|网点|券商|供应商|经销商|运营商|厂商|厂家|[房车药国央民粮钢煤矿酒建]企"
    r"|诊所|超市|业者|平台|合作社|农场|农庄|民宿|旅行社|出版社|书店|药店|客栈|基金会|协会|俱乐部|事务所|实验室|研究所|研究院|博物馆|图书馆|美术馆|剧院|影院|工作室|作坊|餐馆|茶馆|咖啡馆|保险|幼儿园|养老院|电站|煤矿"
)
_HOUSEHOLDS = (
    r"家庭(?:农场|作坊)?|居民|人家|农户|商户|牧户|住户|脱贫户|贫困户|大户|村民|群众|牧民|渔民|业主|企业|房屋|住宅|用户"
    r"|[灾困迁]户"
)
_VEHICLES = (
    r"[^停堵通限行塞晕撞开坐乘洗修]车(?![站次间道厢程位辆库祸身牌号主票手])|[^停靠翻沉]船(?![厂员东票队舶])|列车|货轮|游轮|油轮"
    r"|邮轮|渡轮|舰艇|快艇|驱逐舰|护卫舰|飞机|客机|直升机|战机|无人机|航班|班机|大巴|巴士|机车|班列|动车组"
)
_ROOFS = (
    r"房屋|房子|住房|民房|用房|厂房|危房|平房|瓦房|库房|客房|病房|教室|卧室|宿舍|仓库|店铺|商铺|门店|办公室|[教寝浴农校]舍|住宅"
    r"|别墅|公寓|民宿|大楼|楼房|[高洋]楼|建筑物?|房间|商店|工厂|厂家|餐厅|学校"
)
_CASES = (
    r"病例|病患|个案|患者|感染者|重症|确诊|死亡|中重症|感染|案件|事故|纠纷|火灾|投诉|火警|交易|(?<=[手术])术"
)
_ANIMALS = r"[猪牛羊马狗犬猫鸡鸭鹅鸟兔鼠虎豹熊猴象鹿龟鳄狼狐鹰鹤](?![肉舍场棚圈种])|个股|股票|基金"
_KINDS = {
    **dict.fromkeys(("名", "位", "人", "人次"), re.compile(_PERSONS)),
    "家": re.compile(_FIRMS),
    "户": re.compile(_HOUSEHOLDS),
    **dict.fromkeys(("辆", "列", "艘", "架", "趟", "班"), re.compile(_VEHICLES)),
    **dict.fromkeys(("间", "栋", "幢"), re.compile(_ROOFS)),
    **dict.fromkeys(("例", "宗"), re.compile(_CASES)),
    **dict.fromkeys(("只", "头", "匹"), re.compile(_ANIMALS)),
}
"""What measure words of one sort of thing count."""


def head_end(words: str, measure: str) -> int:
    """Where the last noun ends that a measure word counts; 0 where there is none, or any noun may be counted.

    Args:
        words: what stands behind the measure word.
        measure: the measure word.
    """
    kind = _KINDS.get(measure)
    if kind is None:
        return 0
    last = 0
    for found in kind.finditer(words):
        last = found.end()
    return last


_LASTING_NOUNS = re.compile(
    r"(?:期限?|时间?|时长|周期|年限|寿命|用时|耗时|工龄|年龄|天数|历程|里程|经验|日照|工作日|作业|车程|路程|航程)\Z"
)
_LASTING_VERBS = re.compile(r"持续|历时|长达|为|延[长续]|缩短|[是达由从降增减]|推迟|提前|压缩")
"""What ties a time to a thing; whatever else stands before one acts or waits in it."""


def is_lasting(noun: str, behind: str) -> bool:
    """Whether a subject lasts so long: 工期缩短, 会议长达, but not 选手跑.

    Args:
        noun: the subject.
        behind: what stands between it and the time.
    """
    return _LASTING_NOUNS.search(noun) is not None or _LASTING_VERBS.search(behind) is not None
