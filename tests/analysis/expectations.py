"""What a careful reader expects of the documents here; written before any rule was run on them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Label, Voice

D, C, F = Label.DIRECTIVE, Label.COMMITMENT, Label.FACT
A, R, E = Label.ASSESSMENT, Label.RISK, Label.OUTLOOK
OWN, REPORTED, QUOTED, PARTLY = Voice.OWN, Voice.REPORTED, Voice.QUOTED, Voice.PARTLY_QUOTED
LINDQVIST, BRANDT, LI = "Mara Lindqvist", "Tomas Brandt", "Li Wenhua"
MINISTRY, HARBOUR, PLAN = "Ministry of Water Resources", "Harbour Authority", "Northern Rivers Plan"


@dataclass(frozen=True, slots=True)
class Expected:
    """One statement as a careful reader sees it."""

    begins: str
    """The first words of the sentence."""
    ends: str
    """Its last words."""
    labels: tuple[Label | None, ...]
    """The labels that are right; empty where readers would differ."""
    voices: tuple[Voice, ...]
    """The voices that are right; empty where readers would differ."""
    speakers: tuple[str | None, ...] = (None,)
    """The names that are right, as canonical or as worded."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole document as a careful reader sees it."""

    statements: tuple[Expected, ...]
    """Sentences of evidence, in order; others may stand between them."""
    no_evidence: tuple[str, ...]
    """Words that stand in no statement: chrome, captions, bylines, questions, sentences of no topic."""


def _say(
    begins: str,
    ends: str,
    labels: Label | tuple[Label | None, ...] | None,
    voices: Voice | tuple[Voice, ...],
    *speakers: str | None,
) -> Expected:
    return Expected(
        begins,
        ends,
        labels if isinstance(labels, tuple) else (labels,),
        voices if isinstance(voices, tuple) else (voices,),
        speakers or (None,),
    )


ANY: tuple[Label | None, ...] = ()

KNOWN_MISSES = frozenset({("speech.txt", "We face")})
"""What no rule finds yet: a bare number without a noun behind it."""

READINGS: dict[str, Reading] = {
    "readout.txt": Reading(
        (
            _say("A second visit", "for September.", (E, C), OWN),
            _say("Prime Minister Mara Lindqvist inspected", "rainy season.", D, REPORTED, LINDQVIST),
            _say("During the two-day visit", "on March 14.", F, OWN),
            _say("She stressed", "end of June.", D, REPORTED, LINDQVIST),
            _say('"Water knows', 'guard it."', ANY, QUOTED, LINDQVIST),
            _say("Officials at", "since 2023.", F, REPORTED, "Officials at the site"),
            _say("Engineers travelling", "ten years.", (R, E), REPORTED, "Engineers"),
            _say("The Ministry", "every hour.", C, (REPORTED, OWN), MINISTRY, None),
            _say("It will open", "this year.", (C, E), OWN),
            _say("“We must", "account.", D, QUOTED, LINDQVIST),
            _say("“The river", "for us.”", E, QUOTED, LINDQVIST),
            _say("Lindqvist’s government", "by 2035.", C, OWN),
        ),
        ("The full statement follows", "The readout did not say", "Prime Minister Lindqvist inspects"),
    ),
    "trade.txt": Reading(
        (
            _say("Steel scrap prices", "week before.", F, OWN),
            _say("Mills in Spain", "traders said.", F, REPORTED, "three traders"),
            _say("“There is no panic", "in Antwerp.", ANY, QUOTED, "one trader in Antwerp"),
            _say("The Harbour Authority", "in June.", E, REPORTED, HARBOUR),
            _say("Scrap supply", "six yards.", E, REPORTED, "J. P. Moreau"),
            _say("Demand from", "of billet.", R, OWN),
            _say("The market’s", "mention it.", ANY, OWN),
            _say("Turkey, which", "the quota.", (F, None), OWN),
            _say(
                "According to",
                "cut stocks.",
                ANY,
                REPORTED,
                "a survey by the mills’ association",
                "survey by the mills’ association",
            ),
        ),
        ("By Ilse", "12 May", "3 min", "Photo:", "For more news", "Share this", "Read next"),
    ),
    "wire.txt": Reading(
        (
            _say("LUNDHAVEN, Nov. 3", "6.5 percent.", F, OWN),
            _say("The deal covers", "statement.", ANY, REPORTED, "union"),
            _say("“Nobody won", "Meyer-Ruiz.", ANY, QUOTED, "Carla Meyer-Ruiz", "Carla\nMeyer-Ruiz"),
            _say("“But nobody", "shoes.”", ANY, QUOTED, "Carla Meyer-Ruiz", "Carla\nMeyer-Ruiz"),
            _say("Mayor Tomas", "the deal.", ANY, REPORTED, BRANDT),
            _say("The city, he", "tram.”", C, PARTLY, BRANDT),
            _say(
                "The operator,",
                "euros.",
                F,
                REPORTED,
                "operator",
                "Lundhaven Transit Ltd.",
                "The operator, Lundhaven Transit Ltd.",
            ),
            _say("Passengers must", "said.", D, REPORTED, "company"),
            _say("Lines 3", "track.", E, OWN),
            _say("“It took us", "daily.", F, QUOTED, "Harbour Post", "the Harbour Post", "the\nHarbour Post"),
        ),
        ("BUS DRIVERS IN", "Brandt did not say", "Some commuters", "Reporting by"),
    ),
    "commentary.md": Reading(
        (
            _say("It is tempting", "success.", ANY, OWN),
            _say("Since 2019", "library.", F, OWN),
            _say("Supporters say", "costs.", ANY, REPORTED, "Supporters"),
            _say("Ministers should", "of it.", D, OWN),
            _say("The so-called", "price.", ANY, OWN),
            _say("The grant was paid", "six years.", F, OWN),
            _say("The auditors’ report", "receipt.”", F, PARTLY, "auditors’ report"),
            _say("That is a strong", "2022.", A, OWN),
            _say("If fares rise", "2030.", E, OWN),
            _say("The risk is not", "does.", R, OWN),
            _say("“Temporary” is", "jobs.", ANY, OWN),
        ),
        ("title:", "date:", "By the editors", "It is not.", "What the auditors found", "* * *", "What would"),
    ),
    "note.txt": Reading(
        (
            _say("Recycling quotas", "scheme.", E, OWN),
            _say("We find", "metal.", ANY, OWN),
            _say("States should", "2028.", D, OWN),
            _say("Producers ought", "cost.", D, OWN),
            _say("The Northern Rivers Plan must", "prohibited.", D, OWN),
            _say("The Northern Rivers Plan, adopted", "storage.", ANY, REPORTED, PLAN),
            _say("Brandt (2024)", "garages.", F, REPORTED, BRANDT),
            _say("Small states lack", "dangerous.", R, OWN),
            _say("The scheme in", "build.", A, OWN),
            _say("Subsidies have not", "paper.", ANY, REPORTED, "R. Osei", "Dr. R. Osei"),
            _say("“A subsidy without", "writes.", ANY, QUOTED, "R. Osei", "Dr. R. Osei"),
        ),
        ("Policy Note 7", "Battery recycling in small", "Table 1.", "Background"),
    ),
    "readout_zh.txt": Reading(
        (
            _say("新华社永河", "讲话。", F, OWN),
            _say("他强调，", "以上。", D, REPORTED, LI),
            _say("李文华指出", "阶段。", A, REPORTED, LI),
            _say("李文华说：", "300个。”", C, QUOTED, LI),
            _say("会议要求", "河道。", D, (REPORTED, OWN), "会议", None),
            _say("据介绍", "3.2%。", F, (REPORTED, OWN), None),
            _say("与会专家认为", "压力。", R, REPORTED, "与会专家"),
            _say("《北方河流规划》提出", "廊道。", C, REPORTED, PLAN),
            _say("李文华还考察", "职工。", F, OWN),
        ),
        ("工作会议上强调", "水利部有关负责人参加", "责任编辑", "扫一扫"),
    ),
    "news_zh.txt": Reading(
        (
            _say("本报讯", "1.8%。", F, OWN),
            _say("多位业内人士", "承压。", E, REPORTED, "多位业内人士"),
            _say("「现在没人", "看吧。」", ANY, QUOTED, "某钢厂采购经理"),
            _say("东海钢铁", "40%。", C, REPORTED, "周建明", "东海钢铁集团董事长周建明"),
            _say("《钢铁行业", "1.5亿吨。", D, REPORTED, "《钢铁行业碳达峰方案》", "钢铁行业碳达峰方案"),
            _say("分析人士提醒", "减产。", (R, E), REPORTED, "分析人士"),
            _say("2024年", "1.1亿吨。", F, OWN),
            _say("这表明", "转型。", D, OWN),
        ),
        (
            "钢厂称库存",
            "绿色溢价",
            "AI辅助",
            "延伸阅读",
            "还会跌吗",
            "前景如何",
            "能救钢厂",
            "1.2万",
            "版权声明",
        ),
    ),
    "speech.txt": Reading(
        (
            _say("Ten years ago", "contract.", F, OWN),
            _say("Tonight it has", "sold out.", F, OWN),
            _say("We will build", "them.", C, OWN),
            _say("The women’s league will", "itself.", E, OWN),
            _say("I promise", "train.", C, OWN),
            _say("May I remind", "grounds?", None, OWN),
            _say("Every club", "May 1.", D, OWN),
            _say("It may rain", "snow.", E, OWN),
            _say("Some say", "watch.", E, REPORTED, "Some"),
            _say("We face", "count.", R, OWN),
        ),
        ("Remarks by", "Check against", "Friends,", "Thank you"),
    ),
    "release.md": Reading(
        (
            _say("KESTREL BAY", "2026.", (F, C), (OWN, REPORTED), None, "Norrfjord Cells AB"),
            _say("“This is not", "Norrfjord Cells.", ANY, QUOTED, "Hanna Öberg"),
            _say("“By 2027", "coal.”", C, QUOTED, "Hanna Öberg"),
            _say("Phase two", "2026.", E, OWN),
            _say("The plant uses", "says.", F, REPORTED, "company"),
            _say("8 GWh of battery", "a year", ANY, OWN),
            _say("Zero discharge", "Arven River", ANY, OWN),
            _say("Grants worth", "Authority", ANY, OWN),
            _say("Norrfjord Cells plans", "permits.", C, OWN),
            _say("Demand for", "end.", E, OWN),
        ),
        (
            "opens battery plant in",
            "Highlights",
            "Founded in",
            "This release contains",
            "Erik Sund",
            "123",
            "Follow us",
        ),
    ),
    "market.txt": Reading(
        (
            _say("Battery scrap rose", "2023.", F, OWN),
            _say("Inventories", "m/m).", F, OWN),
            _say("We expect", "thereafter.", E, OWN),
            _say("The main risk", "scrap.", R, OWN),
            _say("One buyer", "brokers.", ANY, PARTLY, "One buyer"),
            _say("Lena Osei", "year-end.", E, REPORTED, "Lena Osei"),
            _say("China’s scrap", "factor.", (A, F), OWN),
            _say("In our view", "tonne.", (A, F), OWN),
        ),
        ("Weekly market", "Week 19", "Smelters are", "Disclaimer", "Source:"),
    ),
    "council.txt": Reading(
        (
            _say("This report asks", "depot.", D, (OWN, REPORTED), None, "This report"),
            _say("The depot at Quay St. was", "winter.", F, OWN),
            _say("Officers consider", "fleet.", A, REPORTED, "Officers"),
            _say("The contractor shall", "times.", D, OWN),
            _say("Ground water", "weeks.", E, OWN),
            _say("The budget has", "project.", R, OWN),
            _say("Steel prices", "tender.", F, OWN),
            _say("That the Council", "2026;", ANY, OWN),
            _say("That the Director", "operators.", D, OWN),
            _say("The next meeting", "November.", E, OWN),
        ),
        ("Report of the Committee", "1. Purpose", "2. Tram depot", "3. Risks", "Resolved"),
    ),
    "nature.txt": Reading(
        (
            _say("Eleven pairs", "1944.", F, OWN),
            _say("“I cried,”", "1989.", ANY, QUOTED, "Piet Aalders"),
            _say("The birds need", "days.", ANY, OWN),
            _say("“People think", "time.", ANY, OWN),
            _say("Farmers see it", "compensation.", D, REPORTED, HARBOUR),
            _say(
                "Noise from",
                "vol. 12.",
                (E, R),
                (PARTLY, QUOTED),
                "a study by Aalders and colleagues in the Journal of Marsh Ecology",
                "study by Aalders and colleagues in the Journal of Marsh Ecology",
            ),
            _say("If the level", "survive.", E, OWN),
            _say("The wetland plays", "dry.", A, OWN),
            _say("Lindqvist, speaking", "wings.”", ANY, PARTLY, LINDQVIST),
        ),
        (
            "Menu",
            "cookie",
            "Accept all",
            "after 80 years",
            "Summarized",
            "Cranes are back",
            "Farmers fear",
            "Noor Haddad",
            "Share:",
            "has not commented",
            "People also ask",
            "Do cranes",
            "Why did",
            "Who owns the",
            "Heron Media",
        ),
    ),
}
"""By document."""
