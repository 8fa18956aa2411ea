"""Quantities: tables of real sentences in both languages, and properties that hold for any text."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.analysis.dates.finding import DateContext, find_dates
from generator.analysis.quantities.finding import find_quantities
from generator.analysis.words.landmarks import WORDS
from generator.analysis.words.noun_phrases import singular
from generator.folding import fold
from generator.model import Span

Row = tuple[str, str, str | None, str, str, str | None]


def read(sentence: str) -> list[Row]:
    """Words, value, upper value, unit, comparison and counted words of a sentence's quantities."""
    folded = fold(sentence)
    dates = find_dates(sentence, folded, 0, len(sentence), DateContext("2026-02"))
    found = find_quantities(sentence, folded, 0, len(sentence), tuple(date.span for date in dates))
    return [
        (
            sentence[quantity.span.start : quantity.span.end],
            quantity.value,
            quantity.value_max,
            quantity.unit,
            quantity.comparison,
            sentence[quantity.counted.start : quantity.counted.end] if quantity.counted else None,
        )
        for quantity in found
    ]


# sentence, words, value, unit, comparison, counted
SINGLE = [
    ("船东须在15日内申报。", "15日内", "15", "day", "<=", None),
    ("渔会三年内建成码头。", "三年内", "3", "year", "<=", None),
    ("二百米之内禁止停船。", "二百米之内", "200", "m", "<=", None),
    ("渔获增长或者下降50%以上的，应当公告。", "50%以上", "50", "percent", ">=", "渔获"),
    ("全社会用电量9000亿千瓦时。", "9000亿千瓦时", "900000000000", "kW.h", "=", "全社会用电量"),
    ("Its profit came in at -£0.47 a share.", "-£0.47", "-0.47", "GBP", "=", "profit"),
    ("門票收入4.3兆元。", "4.3兆元", "4300000000000", "CNY", "=", "門票收入"),
    ("装机3兆瓦。", "3兆瓦", "3", "MW", "=", "装机"),
    ("產值達新台幣300億元。", "新台幣300億元", "30000000000", "TWD", "=", "產值"),
    ("罚款不得超过5万元。", "不得超过5万元", "50000", "CNY", "<=", "罚款"),
    ("票价不应低于20元。", "不应低于20元", "20", "CNY", ">=", "票价"),
    ("游客未超过3000人。", "未超过3000人", "3000", "人", "<=", "游客"),
    ("工厂新增20台北斗终端。", "20台", "20", "台", "=", "北斗终端"),
    ("收入破6亿元。", "破6亿元", "600000000", "CNY", ">", "收入"),
    ("收入过亿元。", "过亿元", "100000000", "CNY", ">", "收入"),
    ("收入直逼20亿元。", "直逼20亿元", "2000000000", "CNY", "->", "收入"),
    ("利润率为-2.5%。", "-2.5%", "-2.5", "percent", "=", "利润率"),
    ("净利润-300万元。", "-300万元", "-3000000", "CNY", "=", "净利润"),
    ("指数下跌0.3百分点。", "0.3百分点", "0.3", "percentage-point", "=", "指数"),
    ("营收300万令吉。", "300万令吉", "3000000", "MYR", "=", "营收"),
    ("面积23坪。", "23坪", "23", "坪", "=", "面积"),
    ("面积两千平方英尺。", "两千平方英尺", "2000", "[ft_i]2", "=", "面积"),
    ("管理处收到25封信。", "25封", "25", "封", "=", "信"),
    ("约有三成五游客。", "约有三成五", "35", "percent", "~", "游客"),
    ("千余名志愿者到场。", "千余名", "1000", "名", ">", "志愿者"),
    ("约二四七萬名勞工受惠。", "约二四七萬名", "2470000", "名", "~", "勞工"),
    ("則有七十二點九八萬名勞工。", "七十二點九八萬名", "729800", "名", "=", "勞工"),
    ("時薪為一九○元。", "一九○元", "190", "CNY", "=", "時薪"),
    ("月薪為二萬八五九○元。", "二萬八五九○元", "28590", "CNY", "=", "月薪"),
    ("公司持有渡轮公司51%以上股权。", "51%以上", "51", "percent", ">=", "股权"),
    ("310家上市公司发布年报。", "310家", "310", "家", "=", "上市公司"),
    ("消费者信心指数由103.1升至105.8点。", "105.8点", "105.8", "点", "=", "消费者信心指数"),
    ("In 2025, it gave over 40% to growth.", "over 40%", "40", "percent", ">", None),
    ("Some 40 percent of firms agreed.", "Some 40 percent", "40", "percent", "~", "firms"),
    ("Costs fell 12.5 per cent.", "12.5 per cent", "12.5", "percent", "=", "Costs"),
    (
        "The share rose 0.3 percentage points.",
        "0.3 percentage points",
        "0.3",
        "percentage-point",
        "=",
        "share",
    ),
    (
        "It is home to more than 6,000 artificial intelligence enterprises.",
        *("more than 6,000", "6000", "enterprise", ">", "artificial intelligence enterprises"),
    ),
    (
        "It is advancing toward a trillion-yuan industry.",
        *("advancing toward a trillion-yuan", "1000000000000", "CNY", "->", "industry"),
    ),
    ("Capacity achieved doubling growth.", "doubling", "2", "ratio", "=", "Capacity"),
    ("The deal is worth $3.5 billion.", "$3.5 billion", "3500000000", "USD", "=", "deal"),
    ("The deal is worth US$4bn.", "US$4bn", "4000000000", "USD", "=", "deal"),
    ("It set aside RMB 20 billion.", "RMB 20 billion", "20000000000", "CNY", "=", None),
    ("It set aside 20 billion yuan.", "20 billion yuan", "20000000000", "CNY", "=", None),
    ("A grant of €5m was made.", "€5m", "5000000", "EUR", "=", "grant"),
    ("The fee is £300.", "£300", "300", "GBP", "=", "fee"),
    ("The fee is HK$2 million.", "HK$2 million", "2000000", "HKD", "=", "fee"),
    ("The fee is ¥500.", "¥500", "500", "CNY", "=", "fee"),
    ("In Tokyo the fee is ¥500.", "¥500", "500", "JPY", "=", "fee"),
    ("It holds 1.2 million patents.", "1.2 million", "1200000", "patent", "=", "patents"),
    ("It built a 500-MW plant.", "500-MW", "500", "MW", "=", "plant"),
    ("It built 5 GW of electrolysers.", "5 GW", "5", "GW", "=", "electrolysers"),
    ("Liquid at -253°C, it is hard to store.", "-253°C", "-253", "Cel", "=", None),
    ("It makes 7nm chips.", "7nm", "7", "nm", "=", "chips"),
    ("It sold 10 billion kilowatt-hours.", "10 billion kilowatt-hours", "10000000000", "kW.h", "=", None),
    ("It laid 45,000 km of track.", "45,000 km", "45000", "km", "=", "track"),
    ("A 105-qubit processor was shown.", "105-qubit", "105", "qubit", "=", "processor"),
    ("Output more than doubled.", "more than doubled", "2", "ratio", ">", "Output"),
    ("Prices halved.", "halved", "0.5", "ratio", "=", "Prices"),
    ("Sales will triple.", "triple", "3", "ratio", "=", "Sales"),
    ("Output rose threefold.", "threefold", "3", "ratio", "=", "Output"),
    ("It is three times as large.", "three times", "3", "ratio", "=", None),
    ("A 10x gain is near.", "10x", "10", "ratio", "=", None),
    ("It is twice the size.", "twice", "2", "ratio", "=", None),
    ("At least 30 provinces joined.", "At least 30", "30", "province", ">=", "provinces"),
    ("No fewer than 20 cities joined.", "No fewer than 20", "20", "city", ">=", "cities"),
    ("Subsidies cover up to 50 percent.", "up to 50 percent", "50", "percent", "<=", "Subsidies"),
    ("No more than 9% failed.", "No more than 9%", "9", "percent", "<=", None),
    ("Fewer than 100 people came.", "Fewer than 100", "100", "person", "<", "people"),
    ("Nearly 300 people came.", "Nearly 300", "300", "person", "~", "people"),
    ("It has in the order of 40 ships.", "in the order of 40", "40", "ship", "~", "ships"),
    ("It is approaching 70 percent.", "approaching 70 percent", "70", "percent", "->", None),
    ("It takes 3,000 or more.", "3,000 or more", "3000", "1", ">=", None),
    ("It has 6,000+ stores.", "6,000+", "6000", "store", ">=", "stores"),
    ("Three million people came.", "Three million", "3000000", "person", "=", "people"),
    ("Twelve provinces joined.", "Twelve", "12", "province", "=", "provinces"),
    ("It rose five percentage points.", "five percentage points", "5", "percentage-point", "=", None),
    ("It must end within three years.", "within three years", "3", "year", "<=", None),
    ("More than 100 sales outlets closed.", "More than 100", "100", "outlet", ">", "sales outlets"),
    ("全球40%的企业参加。", "40%", "40", "percent", "=", "企业"),
    ("占比达百分之四十。", "百分之四十", "40", "percent", "=", "占比"),
    ("超四成受访者同意。", "超四成", "40", "percent", ">", "受访者"),
    (
        "It fell by a quarter of a percentage point.",
        "a quarter of a percentage point",
        "0.25",
        "percentage-point",
        "=",
        None,
    ),
    ("Earnings averaged $14,250/day.", "$14,250", "14250", "USD", "=", "Earnings"),
    ("Adjusted operating profit was £103m.", "£103m", "103000000", "GBP", "=", "Adjusted operating profit"),
    ("七成房屋进水。", "七成", "70", "percent", "=", "房屋"),
    ("被告退还押金并支付利息37.6元。", "37.6元", "37.6", "CNY", "=", "利息"),
    ("财政新增50亿元风险补偿资金。", "50亿元", "5000000000", "CNY", "=", "风险补偿资金"),
    ("产量增长了一倍。", "一倍", "2", "ratio", "=", "产量"),
    ("拥有六千多家企业。", "六千多家", "6000", "家", ">", "企业"),
    ("拥有6000余家人工智能企业。", "6000余家", "6000", "家", ">", "人工智能企业"),
    ("高新技术企业46.3万家。", "46.3万家", "463000", "家", "=", "高新技术企业"),
    ("投资3.5亿元。", "3.5亿元", "350000000", "CNY", "=", None),
    ("规模突破1.2万亿元。", "突破1.2万亿元", "1200000000000", "CNY", ">", "规模"),
    ("投资约500亿美元。", "约500亿美元", "50000000000", "USD", "~", None),
    ("产值增长了2倍。", "2倍", "3", "ratio", "=", "产值"),
    ("产值是原来的2倍。", "2倍", "2", "ratio", "=", None),
    ("产值翻一番。", "翻一番", "2", "ratio", "=", "产值"),
    ("产值翻两番。", "翻两番", "4", "ratio", "=", "产值"),
    ("装机达到1000万千瓦。", "1000万千瓦", "10000000", "kW", "=", "装机"),
    ("增速在8%以上。", "8%以上", "8", "percent", ">=", "增速"),
    ("不足三成。", "不足三成", "30", "percent", "<", None),
    ("增速不低于7%。", "不低于7%", "7", "percent", ">=", "增速"),
    ("长500公里左右。", "500公里左右", "500", "km", "~", None),
    ("提高5.2个百分点。", "5.2个百分点", "5.2", "percentage-point", "=", None),
    ("三百多名专家参加。", "三百多名", "300", "名", ">", "专家"),
    ("利率上调75基点。", "75基点", "75", "basis-point", "=", "利率"),
    ("利率为4.25厘。", "4.25厘", "4.25", "percent", "=", "利率"),
    ("毛利率环比-2.84pct。", "-2.84pct", "-2.84", "percentage-point", "=", "毛利率"),
    ("历时三个半月。", "三个半月", "3.5", "month", "=", None),
    ("历时两个多月。", "两个多月", "2", "month", ">", None),
    ("预算104万9,000元。", "104万9,000元", "1049000", "CNY", "=", "预算"),
    ("预算1亿2000万元。", "1亿2000万元", "120000000", "CNY", "=", "预算"),
    ("20 余天后见效。", "20 余天", "20", "day", ">", None),
    ("发放器材2万余件（套）。", "2万余件", "20000", "件", ">", "器材"),
    ("营救群众204人。", "204人", "204", "人", "=", "群众"),
    ("58个积水较为严重的村庄获救。", "58个", "58", "个", "=", "村庄"),
    ("派500名官兵赶赴现场。", "500名", "500", "名", "=", "官兵"),
    ("起诉62人。", "62人", "62", "人", "=", None),
    ("指数报25434点。", "25434点", "25434", "点", "=", "指数"),
    ("营救被困群众64人。", "64人", "64", "人", "=", "被困群众"),
    ("汇集1200个就业岗位。", "1200个", "1200", "个", "=", "就业岗位"),
    ("波及7省区。", "7省区", "7", "省区", "=", None),
    ("涉及31个省。", "31个", "31", "个", "=", "省"),
    ("新开拓岗位53个。", "53个", "53", "个", "=", "岗位"),
    ("目标价调高4.6%。", "4.6%", "4.6", "percent", "=", "目标价"),
    ("日均成交8.88万亿元。", "8.88万亿元", "8880000000000", "CNY", "=", "日均成交"),
    ("票房不及100万元。", "不及100万元", "1000000", "CNY", "<", "票房"),
    ("采购疫苗648万剂。", "648万剂", "6480000", "剂", "=", "疫苗"),
]

# What is counted or measured, by the construction that tells it; each row stands for a class of sentences.
COUNTED = [
    ("央行宣布維持指標利率在4.1厘不變。", [("4.1厘", "percent", None)]),
    ("Two documents name six areas.", [("Two", "document", "documents"), ("six", "area", "areas")]),
    ("渡轮产能提升至30万吨。", [("30万吨", "t", "渡轮产能")]),
    ("全市有24家国家级以上研发平台。", [("24家", "家", "国家级以上研发平台")]),
    ("全市有18个县级及以上医院。", [("18个", "个", "县级及以上医院")]),
    ("A third of sea days were lost.", [("A third", "ratio", "sea days")]),
    ("Two-thirds of voters agree.", [("Two-thirds", "ratio", "voters")]),
    ("At least half of the fleet is idle.", [("At least half", "ratio", "fleet")]),
    ("One in eight preferred it.", [("One in eight", "ratio", None)]),
    ("One in five buses runs late.", [("One in five", "ratio", "buses")]),
    ("It met on 17 of 60 mornings.", [("17", "morning", "mornings"), ("60", "morning", "mornings")]),
    ("It has 96 firms, up from 35.", [("96", "firm", "firms"), ("35", "firm", None)]),
    ("It landed 18 t of cod against 52.", [("18 t", "t", "cod"), ("52", "t", None)]),
    ("Output value grew 41.3 percent.", [("41.3 percent", "percent", "Output value")]),
    ("A 12 percent rise in steel output came.", [("12 percent", "percent", "steel output")]),
    ("The draft was raised from 12 to 14 metres.", [("12", "m", "draft"), ("14 metres", "m", "draft")]),
    ("It cut emissions by 12 percent.", [("12 percent", "percent", "emissions")]),
    ("Herring quota, trimmed again, is down to 288,000 t.", [("288,000 t", "t", "Herring quota")]),
    (
        "Demand for protein stood at 31 t and is to grow by 5%.",
        [("31 t", "t", "Demand for protein"), ("5%", "percent", "Demand for protein")],
    ),
    ("We expect the market to double.", [("double", "ratio", "market")]),
    ("He told the board to halve spending.", [("halve", "ratio", "spending")]),
    ("He urged the board to double it.", [("double", "ratio", None)]),
    ("Output will double overnight.", [("double", "ratio", "Output")]),
    (
        "The yard, founded by three welders, will triple its workforce to about 450.",
        [("three", "welder", "welders"), ("triple", "ratio", "workforce"), ("about 450", "1", "workforce")],
    ),
    ("It doubled its visitor numbers.", [("doubled", "ratio", "visitor numbers")]),
    ("They set aside $4 million in tax credits.", [("$4 million", "USD", "tax credits")]),
    ("Vouchers worth 2,000 yuan each were given.", [("2,000 yuan", "CNY", "Vouchers")]),
    (
        "It spent 40 million euros on two gates.",
        [("40 million euros", "EUR", None), ("two", "gate", "gates")],
    ),
    ("Diesel averaged 71.3 euro cents a litre.", [("71.3 euro cents", "EUR", "Diesel")]),
    ("Insuring the head runs to $18,000.", [("$18,000", "USD", None)]),
    ("They voted 52 to 17.", [("52", "vote", None), ("17", "vote", None)]),
    (
        "A six-month lease ends within 40 miles.",
        [("six-month", "month", None), ("within 40 miles", "[mi_i]", None)],
    ),
    (
        "全省研发经费投入年均增长11.3%，同比增长26%。",
        [("11.3%", "percent", "研发经费投入"), ("26%", "percent", None)],
    ),
    ("企业由4200家增加到近1.1万家。", [("4200家", "家", "企业"), ("近1.1万家", "家", "企业")]),
    ("三条产线满负荷运转。", [("三条", "条", "产线")]),
    ("48%的选民支持，三分之一的人反对。", [("48%", "percent", "选民"), ("三分之一", "ratio", None)]),
    ("实现营业收入680亿元。", [("680亿元", "CNY", "营业收入")]),
    ("产业规模向千亿元迈进。", [("千亿元", "CNY", "产业规模")]),
    ("气温降到零下30摄氏度，连补三年。", [("零下30摄氏度", "Cel", "气温"), ("三年", "year", None)]),
]

# The same for figures as releases of companies, statistics and sports, and reports of disasters, word them.
REPORTED = [
    ("Profit per ferry rose 4%.", [("4%", "percent", "Profit per ferry")]),
    ("It had a loss per cabin of $2.16.", [("$2.16", "USD", "loss per cabin")]),
    ("Third quarter ferry takings were $4 million.", [("$4 million", "USD", "ferry takings")]),
    ("The more modest March crop fell 5%.", [("5%", "percent", "modest March crop")]),
    ("The rent was $3 due to frost.", [("$3", "USD", "rent")]),
    ("Newly lit lamps increased 4.2%.", [("4.2%", "percent", "Newly lit lamps")]),
    ("Buses rose 3% year-over-year.", [("3%", "percent", "Buses")]),
    ("Tolls in Kent and Surrey rose 14%.", [("14%", "percent", "Tolls")]),
    ("The gauge (of all mills) rose 3%.", [("3%", "percent", "gauge")]),
    ("The guild saw demand rise 5%.", [("5%", "percent", "demand")]),
    ("That sent cocoa up 3 points.", [("3", "point", "points")]),
    ("It pushed cocoa up 3%.", [("3%", "percent", "cocoa")]),
    ("Growth in rents reached 3%.", [("3%", "percent", "Growth in rents")]),
    ("It was a fall of 7% in herring stocks.", [("7%", "percent", "herring stocks")]),
    ("It posted a fall of 7%.", [("7%", "percent", "fall")]),
    ("It posted a toll rise of 7%.", [("7%", "percent", "toll rise")]),
    ("Wales accounts for 69.5% (56) of the lamb trade.", [("69.5%", "percent", "lamb trade")]),
    ("Half of the 22 barns burned.", [("Half", "ratio", "barns"), ("22", "barn", "barns")]),
    ("A baker was fined $500.", [("$500", "USD", None)]),
    ("A baker was sentenced to two years.", [("two years", "year", None)]),
    ("He faces a fine up to $500.", [("up to $500", "USD", "fine")]),
    ("It filed a nearly $3 million claim.", [("nearly $3 million", "USD", "claim")]),
    ("It filed an estimated $3 million claim.", [("an estimated $3 million", "USD", "claim")]),
    ("He gets 300 hours of garden work.", [("300 hours", "hour", "garden work")]),
    ("It ends within 30 days of notice.", [("within 30 days", "day", None)]),
    ("Of the $1.8 billion received by Ohio, little is left.", [("$1.8 billion", "USD", None)]),
    ("The claim count was 825,300.", [("825,300", "1", "claim count")]),
    ("Certified stocks rose by 6,400 bags to 41,200.", [("6,400", "bag", "bags"), ("41,200", "bag", None)]),
    ("Its debt is 4 crowns against 96 million.", [("4", "crown", "crowns"), ("96 million", "crown", None)]),
    ("Revenue growth of 10% in Wales helped.", [("10%", "percent", "Revenue growth")]),
    ("Riders are at 94% of its 2019 level.", [("94%", "percent", None)]),
    ("Some 1,200 newly built homes stand empty.", [("Some 1,200", "home", "newly built homes")]),
    ("The $7 million dredging is late.", [("$7 million", "USD", "dredging")]),
    ("They put the rice crop at 7 t, down 6%.", [("7 t", "t", "rice crop"), ("6%", "percent", None)]),
    (
        "The number of open wells fell by 40,000 to 608,000.",
        [("40,000", "well", "open wells"), ("608,000", "well", "open wells")],
    ),
    (
        "Seizures fell from 66,571 to 54,466.",
        [("66,571", "seizure", "Seizures"), ("54,466", "seizure", "Seizures")],
    ),
    ("Seaborne exports fell to 54,466.", [("54,466", "1", None)]),
    ("The death toll rose to 41, down from 44.", [("41", "1", "death toll"), ("44", "1", "death toll")]),
    ("The mill index slipped to 49.8.", [("49.8", "1", "mill index")]),
    ("The 9,000 rise in barge traffic helped.", [("9,000", "1", "barge traffic")]),
    ("It lost 122,000 (0.4%) fewer hens.", [("122,000", "hen", "hens"), ("0.4%", "percent", None)]),
    ("All 50 of its largest mills closed.", [("50", "mill", "largest mills")]),
    ("All 50 U.S. mills closed.", [("50", "mill", "U.S. mills")]),
    ("It has 12 confirmed isolated cases.", [("12", "case", "confirmed isolated cases")]),
    (
        "A flood killed two men and seven remained missing.",
        [("two", "man", "men"), ("seven", "person", None)],
    ),
    ("Ng had 12 goals and Roy had 10 for Leith.", [("12", "goal", "goals"), ("10", "goal", None)]),
    ("A 30-member panel met.", [("30-member", "member", None)]),
    ("The 17 seat council met.", [("17 seat", "seat", None)]),
    ("We met 260 member clubs.", [("260", "club", "member clubs")]),
    (
        "Some 800 000 people in 2 635 000 homes.",
        [("Some 800 000", "person", "people"), ("2 635 000", "home", "homes")],
    ),
    ("Barley is seen at 3 billion bushels.", [("3 billion bushels", "bushel", "Barley")]),
    ("Quays moved 8 million TEU.", [("8 million TEU", "TEU", None)]),
    ("Ice was 350,000 square miles.", [("350,000 square miles", "[mi_i]2", "Ice")]),
    (
        "It came at 80 kilometers an hour, then at 50 miles an hour.",
        [("80 kilometers an hour", "km/h", None), ("50 miles an hour", "[mi_i]/h", None)],
    ),
    ("It was 1.5°F and 2mph.", [("1.5°F", "[degF]", None), ("2mph", "[mi_i]/h", None)]),
    ("It has 17 car parking spaces.", [("17", "space", "car parking spaces")]),
    (
        "It sent 20 late replies and 40 badly torn maps.",
        [("20", "reply", "late replies"), ("40", "map", "badly torn maps")],
    ),
    ("They made 473 runs and two wins.", [("473", "run", "runs"), ("two", "win", "wins")]),
    ("It fed 12 staff working nights.", [("12", "staff", "staff")]),
    ("The index of mills (in Leeds) in the fourth quarter was 3%.", [("3%", "percent", "index of mills")]),
    ("Demand was brisk, coming in at 5%.", [("5%", "percent", "Demand")]),
    ("Rye has reached a trough, after falling to 3%.", [("3%", "percent", "Rye")]),
    ("Of the 40 towns that reply, 23 agree.", [("40", "town", "towns"), ("23", "town", None)]),
    ("We lost 63 goats, including 18 in May.", [("63", "goat", "goats"), ("18", "goat", None)]),
    ("We lost 63 goats and three more are ill.", [("63", "goat", "goats"), ("three", "goat", None)]),
    ("It had 10 second-half goals.", [("10", "goal", "second-half goals")]),
    ("It has a total capacity of 310 MW.", [("310 MW", "MW", "total capacity")]),
    ("It is 110 miles southeast of Oban.", [("110 miles", "[mi_i]", None)]),
    ("Some 17 per cent of all food available was lost.", [("Some 17 per cent", "percent", "food")]),
    ("A year ago rye fell to $3.", [("$3", "USD", "rye")]),
    ("Core sales — without fuel — fell 3%.", [("3%", "percent", "Core sales")]),
    ("Coverage with a second jab rose to 3%.", [("3%", "percent", "Coverage")]),
    ("It saw a mild jump in rents to $90.", [("$90", "USD", "rents")]),
    ("They lost 4% of their March rent.", [("4%", "percent", "rent")]),
    ("We sent 100m doses and ran a 100 m race.", [("100m", "dose", "doses"), ("100 m", "m", "race")]),
    (
        "It is spread over five instalments of £15.",
        [("five", "instalment", "instalments"), ("£15", "GBP", "instalments")],
    ),
    ("It gives tickets to 16 to 30 year olds.", []),
    (
        "It ran 95 weeks under the 300,000 mark.",
        [("95 weeks", "week", None), ("300,000", "1", "mark")],
    ),
    ("It was a two-night stay.", [("two-night", "night", None)]),
    ("Nine percent of them rose.", [("Nine percent", "percent", None)]),
    (
        "Some 9% of the fund's 3,140 flats are let.",
        [("Some 9%", "percent", "flats"), ("3,140", "flat", "flats")],
    ),
    ("Profit before tax rose to £5m.", [("£5m", "GBP", "Profit before tax")]),
    ("It cut that guild's share of sales from 9%.", [("9%", "percent", "guild's share of sales")]),
    ("It is a $4m barn first seen in Fife.", [("$4m", "USD", "barn")]),
    ("It pays a bonus of 50 Canadian cents.", [("50 Canadian cents", "CAD", "bonus")]),
    ("It expects annual takings of $3.", [("$3", "USD", "annual takings")]),
    ("The error is plus or minus 3%.", [("3%", "percent", "error")]),
    ("It opened a 9,400 square-foot barn.", [("9,400 square-foot", "[ft_i]2", "barn")]),
    ("It opened a 9,400-square-foot barn.", [("9,400-square-foot", "[ft_i]2", "barn")]),
    ("Its adjusted earnings were -$0.47.", [("-$0.47", "USD", "adjusted earnings")]),
    (
        "Aid of 9 million pounds of additional funding came.",
        [("9 million pounds", "GBP", "additional funding")],
    ),
]

RANGES = [
    ("It costs between A$8 and $12.", "between A$8 and $12", "8", "12", "AUD"),
    ("It has blocks ranging from two to seven storeys.", "two to seven", "2", "7", "storey"),
    ("A 4.0- to 6.0-month wait.", "4.0- to 6.0-month", "4", "6", "month"),
    ("It rose 10-15%.", "10-15%", "10", "15", "percent"),
    ("Between 10 and 15 percent failed.", "Between 10 and 15 percent", "10", "15", "percent"),
    ("It needs 10 to 15 GW.", "10 to 15 GW", "10", "15", "GW"),
    ("It costs $5 billion to $6 billion.", "$5 billion to $6 billion", "5000000000", "6000000000", "USD"),
    ("It costs $5 -$6 billion.", "$5 -$6 billion", "5000000000", "6000000000", "USD"),
    ("It costs $5-6 billion.", "$5-6 billion", "5000000000", "6000000000", "USD"),
    ("It rose two to three percent.", "two to three percent", "2", "3", "percent"),
    ("增速为10%至15%。", "10%至15%", "10", "15", "percent"),
    ("用时2至3年。", "2至3年", "2", "3", "year"),
    ("连续三五年。", "三五年", "3", "5", "year"),
    ("来了七八万人。", "七八万人", "70000", "80000", "人"),
]

NONE = [
    "县十七届人大三次会议确定了目标。",
    "本月15日内河停航。",
    "九一八事变后，五四精神仍在。",
    "消息传到了四面八方。",
    "6G follows 5G, and the F-35 flew during COVID-19 with GPT-4 and Web3.",
    "See Article 12, No. 5, Section 3, Chapter 2 and page 4.",
    "The 24th session opened at 10:30.",
    "Version 3.5.1 follows version 2.0.",
    "Call 400-820-1234 or 010-6512-1234.",
    "1. Plans and names",
    "On one hand it helps; one of the Group of 20 does not, and it is no zero-sum game.",
    "The score was 3-2, the odds 10 to 1, the screen 16:9.",
    "See https://example.org/40-percent/6,000 and doi:10.1000/182.",
    "In 2025 and 2026, and from 2021 to 2025, it grew.",
    "Fortune 500 companies bought Model 3 cars for the top 10 universities.",
    "The reasons are twofold; they doubled down on a double-edged idea.",
    "He came three times and met them twice.",
    "They adopted a Three-Year Plan ten years ago.",
    "Tens of millions of people spent several billion yuan.",
    "Call 020 7946 0123; the four-wheel drive took a three-way split and a two-seat bench.",
    "The choir rose to 12 and the dog ran to 3.",
    "The ISO 9001 mark, H2O, CO2 and 3D printing matter.",
    "十五五时期，第十五届会议，二十大，两个维护，三年行动。",
    "全国政协十二届五次会议，十二届全国人大五次会议，二十届三中全会。",
    "千家万户，千方百计，万物互联，万亿级产业，十几家，数十亿元。",
    "第三成立，完成任务。",
    "2025台灣渡輪研討會，2025台北渡輪展。",
    "市政府撥款5000萬推廣渡輪。",
    "三四线城市，第二三产业，“三八”节，2021届毕业生。",
    "3点开会，8点散场，均越3万大关。",
    "自十八届以来，十九届、二十届至今。",
]


@pytest.mark.parametrize(("sentence", "words", "value", "unit", "comparison", "counted"), SINGLE)
def test_quantities_are_read(
    sentence: str, words: str, value: str, unit: str, comparison: str, counted: str | None
) -> None:
    """A quantity has its words with their comparison, its value and unit, and what is counted."""
    assert read(sentence) == [(words, value, None, unit, comparison, counted)]


@pytest.mark.parametrize(("sentence", "expected"), COUNTED + REPORTED)
def test_what_is_counted(sentence: str, expected: list[tuple[str, str, str | None]]) -> None:
    """Each quantity has its words, its unit, and the noun phrase that is counted or measured."""
    assert [(row[0], row[3], row[5]) for row in read(sentence)] == expected


@pytest.mark.parametrize(("sentence", "words", "low", "high", "unit"), RANGES)
def test_ranges_are_one_quantity(sentence: str, words: str, low: str, high: str, unit: str) -> None:
    """Both ends of a range take its unit and its scale."""
    assert [row[:4] for row in read(sentence)] == [(words, low, high, unit)]


@pytest.mark.parametrize("sentence", NONE)
def test_other_figures_are_no_quantities(sentence: str) -> None:
    """Names, ordinals, times, dates, versions and idioms give no quantity."""
    assert read(sentence) == []


def test_a_sentence_may_open_with_the_word_before_its_figure() -> None:
    """Where no other word stands before the figure, none is looked for."""
    assert read("To 80% in the harbour.") == [("80%", "80", None, "percent", "=", None)]


def test_a_change_is_two_quantities() -> None:
    """Going from 10% to 15% names where it stood and where it stands: no range."""
    assert [row[:3] for row in read("It rose from 10% to 15%.")] == [("10%", "10", None), ("15%", "15", None)]


def test_numbers_inside_taken_spans_are_none() -> None:
    """What another grammar has taken is not read again."""
    text = "It rose 40% then."
    assert find_quantities(text, fold(text), 0, len(text), (Span(8, 10),)) == ()


def test_only_the_sentence_is_read() -> None:
    """A quantity outside the offsets is not seen, nor does a comparison reach across the start."""
    text = "It is over 40% here."
    assert [q.span for q in find_quantities(text, fold(text), 11, len(text))] == [Span(11, 14)]


@pytest.mark.parametrize(
    ("plural", "noun"),
    [
        ("enterprises", "enterprise"),
        ("cities", "city"),
        ("people", "person"),
        ("boxes", "box"),
        ("cases", "case"),
    ],
)
def test_the_unit_of_a_count_is_singular(plural: str, noun: str) -> None:
    """English plurals have their singular by rule or from a short list."""
    assert singular(plural) == noun


PIECES = (
    "40% 6,000 over about toward a trillion -yuan yuan $ US$ RMB ¥ 3.5bn million times x -fold doubled "
    "between and to - – from or more enterprises of the GW -MW °C 百分之 四十 六千 多 家 企业 亿 元 倍 增长 "
    "翻一番 四成 超 近 以上 至 个百分点 1/2 two hundred and fifty half percent twice as"
)
TEXTS = st.lists(
    st.one_of(
        st.text(max_size=6),
        st.from_regex(r"[0-9]{1,20}([.,][0-9]{1,12})?", fullmatch=True),
        st.sampled_from(PIECES.split()),
    ),
    max_size=14,
).flatmap(lambda parts: st.sampled_from([" ".join(parts), "".join(parts)]))


@given(TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_any_text_gives_valid_quantities_in_order(text: str, first: int, cut: int) -> None:
    """No text raises; spans lie in the sentence, in order, apart; values are plain decimal strings."""
    start, end = min(first, len(text)), max(min(first, len(text)), len(text) - cut)
    edge = start
    for quantity in find_quantities(text, fold(text), start, end):
        assert edge <= quantity.span.start < quantity.span.end <= end
        edge = quantity.span.end
        for value in (quantity.value, quantity.value_max or "0"):
            assert Decimal(value).is_finite()
            assert "E" not in value
        if quantity.value_max is not None:
            assert Decimal(quantity.value) < Decimal(quantity.value_max)
        assert quantity.unit
        assert quantity.comparison in {"=", ">", ">=", "<", "<=", "~", "->"}
        if quantity.counted is not None:
            assert start <= quantity.counted.start < quantity.counted.end <= end


@pytest.mark.parametrize("word", WORDS)
def test_a_text_may_end_with_any_word(word: str) -> None:
    """A headline has no full stop: what is looked for behind a word is not there."""
    for lead in ("", "The ", "In the first ", "Catches in 2025 have ", "On 3 May it rose 5% this "):
        text = f"{lead}{word}"
        dates = find_dates(text, fold(text), 0, len(text), DateContext("2026-05-13"))
        find_quantities(text, fold(text), 0, len(text), tuple(date.span for date in dates))
        assert all(date.span.end <= len(text) for date in dates)


WORST = (
    *("1,", "0", "two ", "half a ", "a third of ", "of a ", "one in ", "between 2 and ", "$", "5% of the "),
    *(
        "more than ",
        "17 of ",
        "up from 5 ",
        "output rose 5 and ",
        ", and ",
        "which ",
        "fold ",
        "twice ",
        "voted ",
    ),
    *("一", "万亿", "三分之", "百分之五", "三成", "翻", "近百名", "三家企业", "由5家增加到", "，5%", "的5%"),
)


@pytest.mark.parametrize("words", WORST)
def test_the_worst_text_for_a_pattern_is_read_to_its_end(words: str) -> None:
    """20,000 characters of what a pattern begins with: no stack runs out, and spans keep their order."""
    text = words * (20_000 // len(words))
    found = find_quantities(text, fold(text), 0, len(text))
    assert all(one.span.end <= two.span.start for one, two in itertools.pairwise(found))


@given(st.decimals(min_value=0, max_value=10**12, places=3))
def test_no_digit_is_lost(value: Decimal) -> None:
    """A percentage written in digits is read back exactly."""
    rows = read(f"It came to {value}% in all.")
    assert [Decimal(row[1]) for row in rows] == [value]


def test_a_battery_of_three_parts_costs_nothing() -> None:
    """三元 before a noun says of how many parts a thing is, and is no money."""
    text = "公司卖出三元锂电池1.2万套。"
    assert [quantity.unit for quantity in find_quantities(text, fold(text), 0, len(text))] == ["套"]


def test_a_change_and_a_level_are_no_range() -> None:
    """What a price fell by and what it fell to are two amounts."""
    text = "Prices slipped $8 to $561/t."
    found = find_quantities(text, fold(text), 0, len(text))
    assert [(quantity.value, quantity.value_max) for quantity in found] == [("8", None), ("561", None)]
