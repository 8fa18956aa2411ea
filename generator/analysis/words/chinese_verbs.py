"""Chinese verbs and adverbs of two characters that hardly ever are part of a noun.

Chinese writes no spaces, so where a noun phrase ends must be told from the words that cannot belong to it.
生产 and 建设 act and are parts of names; 采取 and 离开 are not.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.analysis.words.word_sets import words_of

_VERBS = words_of(
    """
    收获 出赛 出战 登场 拘捕
    知道 开始 成为 认为 作为 具有 发现 建立 进入 觉得 存在 位于 称为 超过 采用 引起 受到
    批准 告诉 坚持 看见 采取 喜欢 感到 造成 召开 回答 来到 用于 作出 发表 指出 找到 宣布
    离开 见到 来自 相信 带来 变成 导致 担任 处于 回到 听说 想到 加上 留下 愿意 看到 听到
    表明 遇到 列为 担心 遭到 变得 率领 失去 改为 承认 抓住 承担 争取 推出 寻找 拒绝 使得
    做出 签订 允许 打算 到达 走出 取消 取出 等待 包含 当选 享受 享有 走进 做到 建有 透露
    返回 留在 予以 忘记 伸出 迎接 退出 消除 选出 签署 遭受 赋予 走向 夺取 懂得 获悉 走上
    低于 下令 诞生 列入 更名 打破 赶到 确保 带有 缺少 拿出 携带 视为 聚集 陷入 带领 摆脱
    送到 当作 达成 欣赏 奠定 呈现 高于 添加 推翻 占据 善于 脱离 引发 丧失 抬起 履行 送给
    变为 打听 持有 披露 击败 杀死 感激 登上 誉为 碰到 付出 涌现 违反 打败 减轻 试图 克服
    拿到 增添 促使 承受 侵入 沿用 犹如 位居 揭露 起到 致使 用以 逝世 看作 延续 寻求 喜爱
    获取 呼吁 见于 夺得 名为 侵犯 流入 掏出 擅长 遵循 谴责 赢得 隐藏 掀起 转入 激发 忽视
    激起 传入 追赶 结成 抱住 直到 超出 解除 渴望 称赞 杀害 响起 隶属 落下 相距 置于 递给
    跟着 伴随 易于 揭示 担负 兼任 攻占 放入 拥护 抵达 否认 建于 揭开 堪称 给出 敢于 适于
    摧毁 度过 承载 赶赴 扮演 离去 发觉 汇集 怀着 警惕 推向 落入 判处 不惜 趋于 点燃 遍布
    执掌 获胜 出自 弥补 加剧 抵制 带走 抵御 看待 带到 找出 遍及 动摇 介于 养成 称作 旨在
    毁灭 碰上 开出 崛起 落到 阻碍 投向 透过 转为 提拔 迎来 涌向 陷于 放下 摆在 遏制 沦为
    踏上 宣称 握住 耽误 青睐 震撼 兼有 乘坐 抛弃 刊登 略有 穿越 困扰 逼近 化为 送往 赶回
    打下 簇拥 攻入 迈进 兼顾 击中 冲出 绕过 乐于 涵盖 得益 处以 摔倒 利于 显出 渡过 阻挡
    抚摸 赞扬 减弱 选定 说服 盛开 弥漫 临近 耗费 促成 移居 替换 填补 归还 赞赏 蔓延 换上
    阻挠 掩饰 跨越 烧毁 厌恶 看似 喷出 辞去 护送 采纳 收敛 回应 陪同 削减 留意 逃出 降临
    路过 坐落 抬高 引领 淹没 牵制 拯救 转发 提及 填写 瞧见 闻到 足以 谋求 酿成 泄露 传给
    偏离 逃脱 融入 跻身 考上 占用 危及 攀升 接替 放过 顾及 断定 涌入 查扣 铲除 起获 身亡
    丧生 遇害 落网 落户 落马 入围 投用 停摆 告急 告破 搁置 中断 摘得 荣获 喜获 揽获 包揽
    蝉联 卫冕 晋级 出局 领跑 领先 战胜 击退 力克 攻下 砍下 打进 射入 扳平 刷新 逆转 不敌
    负于 坐拥 汇聚 囊括 筹得 拨出 划出 腾出 辟出 拿下 吃掉 花掉 用掉 卖出 卖掉 买下 买入
    售出 租下 盘活 撬动 拉动 致力 助力 赋能 牵头 联手 携手 出任 履新 调任 升任 转任 卸任
    离任 铺开 搭建 修通 打通 贯通 接通 架起 竖起 筑起 撑起 扛起 挑起 串起 织就 绘就 种下
    栽下 植下 埋下 投下 播下 挖出 挖开 掘进 打捞 捞起 运抵 运来 运走 驶入 驶出 驶离 驶过
    开进 开往 开赴 飞抵 飞往 飞越 起降 坠入 撞上 撞向 撞毁 冲上 冲入 冲毁 冲走 卷走 吹倒
    刮倒 震塌 压垮 压断 砸中 砸伤 砸毁 烧伤 炸毁 炸伤 炸死 打伤 打死 刺伤 刺死 咬伤 毒死
    溺亡 猝死 病逝 病故 去世 辞世 离世 遭遇 遭袭 遇袭 受阻 受罚 被捕 获刑 入狱 出狱 服刑
    潜逃 投案 自首 认罪 招供 供认 指认 指控 控告 上诉 败诉 胜诉 得到 打造 获得 建成 取得
    拥有 具备 加快 放缓 缩量
    """
)
_ADVERBS = words_of(
    """
    纷纷 依次 逐步 逐渐 迅速 立即 随即 随后 此后 几乎 常常 往往 通常 从而 因而 然而 并且
    而且 或者 以及 甚至 根据 按照 经过 居然 竟然 不断 仅仅 一直 始终 正在 尚未 仍然 依然
    显然 尤其 明显 大幅 没有 能够 应该 能否 未能 有望 大约 总共 总计 由于 随着 同时 一度
    继续
    """
)
_WORDS = _VERBS | _ADVERBS
_SUFFIXES = frozenset("者率性型权式价器物剂人书证机")
"""What makes a noun of the verb before it: 持有者, 激发态."""
_JOINED_BEFORE = {"造成": "制改打建塑铸构创", "发现": "研开配分", "引发": "牵", "存在": "库封"}
"""What the first character of a word may belong to instead: 制造成本."""
_LENGTH = 2


class Word(NamedTuple):
    """A verb or an adverb, where it stands."""

    start: int
    """Offset of its first character."""
    end: int
    """Offset after its last."""
    acts: bool
    """Whether it is a verb."""


def verbs_in(text: str, start: int, end: int) -> list[Word]:
    """Finds the words that no noun phrase holds.

    Args:
        text: Chinese text.
        start: where to look from.
        end: where to look to.

    Returns:
        The words, in order, none overlapping another.
    """
    places = [place for place in range(start, end - 1) if text[place : place + _LENGTH] in _WORDS]
    found: list[Word] = []
    for place in places:
        word = text[place : place + _LENGTH]
        if (not found or found[-1].end <= place) and not _is_part(text, word, place, end):
            found.append(Word(place, place + _LENGTH, word in _VERBS))
    return found


def is_verb(text: str, place: int) -> bool:
    """Whether a verb of two characters stands at a place."""
    return text[place : place + _LENGTH] in _VERBS


def _is_part(text: str, word: str, position: int, end: int) -> bool:
    """Whether a word's characters belong to a noun: 制造成本, 持有者."""
    after = position + _LENGTH
    if after < end and text[after] in _SUFFIXES and word in _VERBS:
        return True
    joined = _JOINED_BEFORE.get(word)
    return joined is not None and position > 0 and text[position - 1] in joined
