"""Currencies: how they are named behind a number, and the marks before one."""

from __future__ import annotations

from generator.analysis.words.word_sets import pairs_of

MONEY: dict[str, str] = {
    **dict.fromkeys(("yuan", "renminbi", "rmb", "cny", "元人民币", "元"), "CNY"),
    **dict.fromkeys(("us dollars", "u.s. dollars", "us dollar", "dollars", "dollar", "usd", "美元"), "USD"),
    **dict.fromkeys(("hong kong dollars", "hk dollars", "hkd", "港元", "港币"), "HKD"),
    **dict.fromkeys(("taiwan dollars", "new taiwan dollars", "twd", "新台币", "元新台币", "台币"), "TWD"),
    **dict.fromkeys(("euros", "euro", "eur", "欧元"), "EUR"),
    **dict.fromkeys(("pounds sterling", "british pounds", "pounds", "gbp", "英镑"), "GBP"),
    **dict.fromkeys(("japanese yen", "yen", "jpy", "日元"), "JPY"),
    **dict.fromkeys(("korean won", "won", "krw", "韩元"), "KRW"),
    **dict.fromkeys(("singapore dollars", "sgd", "新加坡元", "新元"), "SGD"),
    **dict.fromkeys(("australian dollars", "aud", "澳元"), "AUD"),
    **dict.fromkeys(("canadian dollars", "cad", "加元"), "CAD"),
    **dict.fromkeys(("new zealand dollars", "nzd"), "NZD"),
    **dict.fromkeys(("swiss francs", "francs", "chf", "瑞士法郎"), "CHF"),
    **dict.fromkeys(("indian rupees", "rupees", "inr", "卢比"), "INR"),
    **dict.fromkeys(("roubles", "rubles", "rub", "卢布"), "RUB"),
    **dict.fromkeys(("swedish kronor", "swedish krona", "kronor", "krona", "sek"), "SEK"),
    **dict.fromkeys(("norwegian kroner", "norwegian krone", "nok"), "NOK"),
    **dict.fromkeys(("danish kroner", "danish krone", "dkk"), "DKK"),
    **dict.fromkeys(("zlotys", "zloty", "pln"), "PLN"),
    **dict.fromkeys(("south african rand", "rand", "zar"), "ZAR"),
    **dict.fromkeys(("brazilian reais", "reais", "brl"), "BRL"),
    **dict.fromkeys(("mexican pesos", "mxn"), "MXN"),
    **dict.fromkeys(("philippine pesos",), "PHP"),
    **dict.fromkeys(("turkish lira", "turkish liras", "lira"), "TRY"),
    **dict.fromkeys(("baht", "thb", "泰铢"), "THB"),
    **dict.fromkeys(("ringgit", "myr"), "MYR"),
    **dict.fromkeys(("rupiah", "idr"), "IDR"),
    **dict.fromkeys(("dirhams", "aed"), "AED"),
    **dict.fromkeys(("riyals", "sar"), "SAR"),
    **dict.fromkeys(("naira", "ngn"), "NGN"),
    **dict.fromkeys(("ukrainian hryvnia", "ukrainian hryvnias", "hryvnias", "hryvnia", "uah"), "UAH"),
    **dict.fromkeys(("hungarian forints", "forints", "forint", "huf"), "HUF"),
    **dict.fromkeys(("czech crowns", "czech koruna", "koruna", "czk"), "CZK"),
    **dict.fromkeys(("swedish crowns",), "SEK"),
    **dict.fromkeys(("norwegian crowns",), "NOK"),
    **dict.fromkeys(("danish crowns",), "DKK"),
    **dict.fromkeys(("romanian lei", "lei"), "RON"),
    **dict.fromkeys(("bulgarian leva", "leva"), "BGN"),
    **dict.fromkeys(("icelandic kronur", "icelandic krona", "isk"), "ISK"),
    **dict.fromkeys(("israeli shekels", "shekels", "shekel", "ils"), "ILS"),
    **dict.fromkeys(("egyptian pounds", "egp"), "EGP"),
    **dict.fromkeys(("sudanese pounds",), "SDG"),
    **dict.fromkeys(("pakistani rupees", "pkr"), "PKR"),
    **dict.fromkeys(("sri lankan rupees", "lkr"), "LKR"),
    **dict.fromkeys(("nepali rupees", "nepalese rupees", "npr"), "NPR"),
    **dict.fromkeys(("bangladeshi taka", "taka", "bdt"), "BDT"),
    **dict.fromkeys(("kenyan shillings", "kenya shillings", "kes"), "KES"),
    **dict.fromkeys(("ugandan shillings", "uganda shillings", "ugx"), "UGX"),
    **dict.fromkeys(("tanzanian shillings", "tzs"), "TZS"),
    **dict.fromkeys(("ethiopian birr", "birr"), "ETB"),
    **dict.fromkeys(("ghanaian cedis", "cedis", "cedi", "ghs"), "GHS"),
    **dict.fromkeys(("zambian kwacha", "kwacha"), "ZMW"),
    **dict.fromkeys(("botswana pula", "pula"), "BWP"),
    **dict.fromkeys(("moroccan dirhams",), "MAD"),
    **dict.fromkeys(("kuwaiti dinars", "kwd"), "KWD"),
    **dict.fromkeys(("iraqi dinars", "iqd"), "IQD"),
    **dict.fromkeys(("qatari riyals", "qar"), "QAR"),
    **dict.fromkeys(("iranian rials",), "IRR"),
    **dict.fromkeys(("vietnamese dong", "vnd"), "VND"),
    **dict.fromkeys(("kazakh tenge", "tenge"), "KZT"),
    **dict.fromkeys(("argentine pesos",), "ARS"),
    **dict.fromkeys(("chilean pesos", "clp"), "CLP"),
    **dict.fromkeys(("colombian pesos",), "COP"),
    **dict.fromkeys(("peruvian soles",), "PEN"),
    **dict.fromkeys(("jamaican dollars",), "JMD"),
    **dict.fromkeys(("fijian dollars",), "FJD"),
    **dict.fromkeys(("cfa francs",), "XOF"),
    **dict.fromkeys(("rwandan francs",), "RWF"),
} | pairs_of(
    "块钱 CNY 块多钱 CNY "
    "澳门元 MOP 澳门币 MOP 令吉 MYR 马币 MYR 林吉特 MYR 瑞典克朗 SEK 挪威克朗 NOK 丹麦克朗 DKK "
    "土耳其里拉 TRY 里拉 TRY 新西兰元 NZD 纽元 NZD 纽币 NZD 印尼盾 IDR 印尼卢比 IDR 越南盾 VND "
    "菲律宾比索 PHP 墨西哥比索 MXN 阿根廷比索 ARS 雷亚尔 BRL 兰特 ZAR 迪拉姆 AED 沙特里亚尔 SAR 兹罗提 PLN "
    "福林 HUF 坚戈 KZT 美金 USD 元港币 HKD 台元 TWD 元台币 TWD 日圆 JPY 韩圆 KRW 韩圜 KRW 新币 SGD 坡币 SGD "
    "澳币 AUD 澳大利亚元 AUD 加币 CAD 加拿大元 CAD 瑞郎 CHF 铢 THB"
)
"""How a currency is named behind a number."""
_LANDS = (("australian", "AUD"), ("canadian", "CAD"), ("singapore", "SGD"), ("hong kong", "HKD"))
HUNDREDTHS: dict[str, str] = {
    **dict.fromkeys(("euro cents", "euro cent", "eurocents"), "EUR"),
    **{f"{land} cent{plural}": code for land, code in _LANDS for plural in ("", "s")},
    **dict.fromkeys(("us cents", "u.s. cents", "cents", "cent", "¢", "美分"), "USD"),
    **dict.fromkeys(("pence", "p"), "GBP"),
    "分钱": "CNY",
    **dict.fromkeys(("港仙", "仙"), "HKD"),
}
"""How money is named in hundredths: cents, pence."""

_CURRENCY_MARKS = pairs_of(
    "us$ USD u.s.$ USD $us USD $a AUD $nz NZD hk$ HKD a$ AUD au$ AUD c$ CAD ca$ CAD "
    "s$ SGD nt$ TWD nz$ NZD r$ BRL $ USD € EUR £ GBP "
    "¥ CNY ￥ CNY ₹ INR ₩ KRW ₽ RUB ₱ PHP ₺ TRY ₦ NGN ฿ THB rs INR rs. INR rm MYR rp IDR "
    "rmb CNY usd USD eur EUR gbp GBP cny CNY jpy JPY hkd HKD chf CHF sgd SGD krw KRW inr INR aud AUD "
    "cad CAD nzd NZD sek SEK nok NOK dkk DKK pln PLN zar ZAR brl BRL twd TWD aed AED sar SAR "
    "huf HUF czk CZK ils ILS ₪ ILS egp EGP pkr PKR bdt BDT kes KES ksh KES ksh. KES ugx UGX ugsh UGX tzs TZS "
    "ghs GHS gh₵ GHS vnd VND clp CLP uah UAH ₴ UAH sfr CHF ngn NGN idr IDR myr MYR thb THB "
    "qar QAR kwd KWD ttd TTD jmd JMD j$ JMD mx$ MXN mxn MXN cn¥ CNY jp¥ JPY "
    "人民币 CNY 新台币 TWD 台币 TWD 港币 HKD 美金 USD"
)
_LONGEST_MARK = max(map(len, _CURRENCY_MARKS))
_MARK_ENDS = frozenset(mark[-1] for mark in _CURRENCY_MARKS)
_YEN_WORDS = ("yen", "japan", "tokyo", "日元", "日本")


def match_currency(folded: str, start: int, position: int) -> tuple[int, str] | None:
    """The currency mark that ends at `position`: where it starts, and its code."""
    last = position
    if last > start and folded[last - 1] in " \n":
        last -= 1
    if last <= start or folded[last - 1] not in _MARK_ENDS:
        return None
    for length in range(min(_LONGEST_MARK, last - start), 0, -1):
        first = last - length
        code = _CURRENCY_MARKS.get(folded[first:last])
        if code is not None:
            before = folded[first - 1 : first] if first > start else ""
            if "a" <= folded[first] <= "z" and "a" <= before <= "z":
                return None
            return first, code
    return None


def is_yen(sentence: str) -> bool:
    """Whether the sentence speaks of yen, which share a sign with the yuan."""
    return any(word in sentence for word in _YEN_WORDS)
