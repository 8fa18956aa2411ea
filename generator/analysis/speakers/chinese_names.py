"""How Chinese names stand in a text: with an office before them, introduced, or written for foreign ones."""

from __future__ import annotations

import re

from generator.analysis.speakers.words import (
    CHINESE_BODY_ENDS,
    CHINESE_DOUBLE_SURNAMES,
    CHINESE_LEADERS,
    CHINESE_OFFICES,
    CHINESE_SURNAMES,
)

HAN_IN_NAMES = "\u3400-\u9fff\U00020000-\U000323af"
"""Characters of names, the rare ones, too."""
CHINESE_OFFICE_AND_NAME = re.compile(
    rf"(?:{CHINESE_OFFICES})((?:{CHINESE_DOUBLE_SURNAMES})[{HAN_IN_NAMES}]{{1,2}}"
    rf"|[{CHINESE_SURNAMES}][{HAN_IN_NAMES}]{{1,2}}|(?!师)[{CHINESE_SURNAMES}]{{2}}[{HAN_IN_NAMES}]{{2}})$"
)
"""An office and the name behind it, at the end of what is read; a wife's may have her husband's before."""
OFFICE_AND_NAME_INSIDE = re.compile(
    rf"(?:{CHINESE_OFFICES})(?:(?:{CHINESE_DOUBLE_SURNAMES})[{HAN_IN_NAMES}]{{1,2}}?"
    rf"|[{CHINESE_SURNAMES}][{HAN_IN_NAMES}]{{1,2}}?)"
    r"(?=[\d在于就对主出接表近日昨今率应访赴与和向说，一照正将是从来带每把用给被到去因已也还都曾刚常独上下回视走参到深检宣发签考调听慰看亲陪会同作做当则又再先后致来召不既身首发谈坦直详]|(?:今年|曾经))"
)
"""An office and a name, before what a sentence goes on with."""
CHINESE_INTRODUCED = re.compile(
    rf"(?:{CHINESE_OFFICES})(?=(?:{CHINESE_DOUBLE_SURNAMES})[{HAN_IN_NAMES}]|[{CHINESE_SURNAMES}][{HAN_IN_NAMES}])"
)
"""An office before what may be a name, anywhere."""
_TRANSCRIBING = (
    "阿埃艾爱安奥巴贝本比彼宾波伯博布查达丹德登邓迪蒂丁杜顿多恩尔法范菲费芬丰弗福富盖戈哥格根古哈海汉赫亨洪侯胡华霍基吉加贾简杰金卡凯坎康考科克肯库奎拉莱"
    "赖兰朗劳勒雷黎里利莉理连列林琳隆卢鲁路伦罗洛吕马玛迈麦曼芒梅门蒙米密明摩莫默姆穆娜纳奈南内尼涅宁牛纽诺努欧帕潘庞佩彭皮平珀普奇齐恰钱乔切琴丘萨塞赛"
    "娃芙荻洁琪琼瑙圭瓜夸孔捷敦贡坎冠楚库雅玫丽娥敏蕊姬桑瑟森沙莎珊尚舍申圣施史舒司斯苏索塔泰坦汤唐陶特腾提廷图托瓦万旺威韦维魏温文翁沃乌武西希席夏香肖谢欣辛雄休许雅亚延扬耶叶伊因英尤约泽曾扎詹张珍芝朱兹佐祖鲍拜邦契得思济班谭通夫龙京冈冯缇蕾黛妮茜茨昂敖葛顾郝荷贺柯慕拿浦柔茹丝松汀薇伍锡逊娅赞哲"
)
_JAPANESE_SURNAMES = (
    "高市|石破|岸田|安倍|小泉|河野|茂木|麻生|野田|枝野|玉木|木原|松野|小池|吉村|田中|佐藤|铃木|高桥|伊藤|渡边|山本|中村|小林|加藤|吉田|山田|佐佐木|山口|松本|井上|木村|斋藤"
    "|清水|山崎|池田|桥本|阿部|石川|山下|中岛|石井|小川|前田|冈田|长谷川|藤田|后藤|近藤|村上|远藤|青木|坂本|福田|太田|西村|藤井|金子|三浦|原田|中川|大岛|岩屋|片山|植田|黑田|鸠山|村山|二阶"
)
"""Names of families, behind which the given name may have three characters."""
TRANSCRIBED_NAME = re.compile(rf"[{_TRANSCRIBING}]{{3,12}}")
"""A foreign name in the characters that transcribe them."""
TRANSCRIBED_FULL_NAME = re.compile(rf"[{_TRANSCRIBING}]{{1,8}}(?:[·-][{_TRANSCRIBING}]{{1,8}}){{1,4}}")
"""The same with its first name, a point between them."""
FOREIGN_OFFICE_AND_NAME = re.compile(
    rf"(?:{CHINESE_OFFICES})(?!裁|经理)(小?[{_TRANSCRIBING}·-]{{2,20}}|(?:{_JAPANESE_SURNAMES})[\u4e00-\u9fff]{{1,3}}(?<![时后前中])|(?!长|特使|发言人|代表|助理|顾问|秘书)[\u4e00-\u9fff]{{1,8}}(?:[·-][\u4e00-\u9fff]{{1,8}}){{1,4}})$"
)
"""An office and a foreign name behind it, written in the characters that transcribe such names."""
CHINESE_NAME_AND_OFFICE = re.compile(
    rf"((?:{CHINESE_DOUBLE_SURNAMES})[{HAN_IN_NAMES}]{{1,2}}?|[{CHINESE_SURNAMES}][{HAN_IN_NAMES}]{{1,2}}?)"
    rf"(?:副|前|原)?(?:{CHINESE_LEADERS}|教授|院士|议员|立委)(?![的和与、])"
)
"""A name and an office behind it: 李文华市长."""
CHINESE_PERCEIVED = re.compile(
    "收到|看到|看见|听到|听见|接到|读到|发现|想起|记得|题为|名为|写着|印着|挂着|贴着|刻着|得知|获|问"
)
"""What somebody does with the words of others, which may stand between marks behind a colon."""
CHINESE_TELLING = re.compile(
    "(?:[^，：]{2,14}，)?(?P<who>[\u4e00-\u9fff]{2,18}?)(?:的(?:回答|感受|评价|解释|理由|想法|愿望|答案|感慨|体会|看法|心愿|一句话)[^，：]{0,8}"
    "|(?:[向给跟对](?:记者|我们))?(?:这样|如此|一语|掰着手指)?(?:算[起了]{0,2}(?:一?笔)?账|评价|道破|感触[很颇]?深|深有感触|打了?个比方|道出[^，：]{2,8}|感慨[良颇]多|概括))"
)
"""What stands before a colon and somebody's words that it tells of: 李文华算了一笔账, 李文华的回答很干脆."""
CHINESE_BODY_NAME_OFFICE = re.compile(
    rf"(?:{CHINESE_BODY_ENDS})[{CHINESE_SURNAMES}][{HAN_IN_NAMES}]{{1,2}}?(?:副|前|原)?"
    rf"(?:{CHINESE_LEADERS}|教授|院士|主任|医生|律师|老师)(?![的和与、])"
)
"""A body, the name of one of its people, and the office behind the name: 城北医院李文华院长."""
CHINESE_ADDRESSES = {
    "她": "女士|小姐|太太|大姐|大妈|阿姨|奶奶|婆婆|[婶姐嫂姨]",
    "他": "先生|大哥|大爷|大叔|爷爷|[伯叔]",
}
"""What stands behind a surname where nobody is called by the whole name, by the pronoun that means them."""
_CALLED_BY_SURNAME = (
    f"(?:{CHINESE_DOUBLE_SURNAMES}|[{CHINESE_SURNAMES}])(?:{'|'.join(CHINESE_ADDRESSES.values())}|师傅)"
)
CHINESE_MODIFIED_PERSON = re.compile(f"的({_CALLED_BY_SURNAME}|[小老][{CHINESE_SURNAMES}])$")
"""Somebody called by the surname alone, behind what is told of them: 住在楼上的李女士."""
CALLED_BY_SURNAME = {
    pronoun: re.compile(
        f"(?:{CHINESE_DOUBLE_SURNAMES}|[{CHINESE_SURNAMES}])(?:{addresses.partition('|[')[0]})"
    )
    for pronoun, addresses in CHINESE_ADDRESSES.items()
}
"""Somebody called by the surname alone whom a pronoun may mean, anywhere."""
CHINESE_FULL_NAME = re.compile(
    rf"(?:(?:{CHINESE_DOUBLE_SURNAMES})[{HAN_IN_NAMES}]{{1,2}}|[{CHINESE_SURNAMES}][{HAN_IN_NAMES}]{{1,2}})"
)
"""What may be a Chinese name."""
CHINESE_OF_SOURCE = re.compile(r"记者从|[据由在从向对与和的是于经被让]|通过|根据")
"""What may stand before the name of a body within a clause."""
