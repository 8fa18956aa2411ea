"""The verbs and phrases that announce speech, by families: their label, and what must follow them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.analysis.words.word_sets import words_of
from generator.model import Label


class Complement(StrEnum):
    """What must follow a verb for it to be one of speech."""

    ANY = "any"
    """Anything."""
    CLAUSE = "clause"
    """A clause, a quotation, or nothing: "noted that", but not "noted the report"."""
    QUOTATION = "quotation"
    """A quotation, or a judgement behind "as": "called it “a sponge”", "hailed it as overdue"."""
    AMOUNT = "amount"
    """Something, and what it is put at: "put the loss at 9 million"."""
    PROSPECT = "prospect"
    """Something, and how it will go: "sees growth slowing", "sees output at 9 million"."""
    CONTENT = "content"
    """What is said: a clause with "that", or a quotation right behind the verb or before its subject."""
    FEELING = "feeling"
    """What is felt or held, by its noun: "expressed concern"."""
    CLAIM = "claim"
    """What others claim: "rejected claims that"."""
    AS = "as"
    """A clause with "as" around it: "as Brandt sees it"."""
    DUTY = "duty"
    """Somebody, and what is asked or told of them: "ordered the firm to pay", "ordered that"."""


@dataclass(frozen=True, slots=True)
class Family:
    """Verbs that announce speech in one way."""

    verbs: str = ""
    """Bare forms, which are inflected."""
    forms: str = ""
    """Other words and phrases, exactly as they stand, divided by bars."""
    label: Label | None = None
    """The label that the verb itself decides."""
    complement: Complement = Complement.ANY
    """What must follow."""
    strict: bool = False
    """Whether none but a speaker can do it: evidence suggests and prices demand, but neither says."""
    documents_only: bool = False
    """Whether only a document "says" so: a plan identifies areas; a person who does is no speaker."""


_CONVINCED = "|".join(
    f"{verb} {adjective}"
    for verb in ("is", "are", "was", "were", "been", "remains", "remained", "remain")
    for adjective in (
        *("adamant", "confident", "convinced", "hopeful", "optimistic", "insistent", "unconvinced"),
        *("concerned", "worried"),
        *("of the view", "of the opinion", "of the belief"),
    )
)
"""What somebody holds who is said to be so: "is adamant that"."""

FAMILIES = (
    Family(
        """identify list stipulate specify provide include contain envisage envision define target designate
        prioritise prioritize name aim mandate prohibit require oblige forbid entitle enshrine
        prescribe""",
        "set out|sets out|set|sets|puts|aims to|aims at|commits|committed|binds|bars|barred|lays down"
        "|laid down|assumes|assumed",
        documents_only=True,
    ),
    Family(
        "suggest show indicate describe outline frame portray characterise characterize assess underline"
        " underscore highlight imply",
        "hinted at|hints at|hinting at",
    ),
    Family(
        "find report claim",
        complement=Complement.CLAUSE,
    ),
    Family(
        "confirm reveal disclose assert contend deny estimate project anticipate cite query"
        " stress emphasise emphasize announce acknowledge concede reaffirm reiterate"
        " allege mention clarify",
        "project|projects",
        strict=True,
    ),
    Family(
        "say tell argue insist believe think suspect reckon hope doubt lament complain"
        " wonder ponder muse testify boast assure remind grumble warrant quibble",
        "pointed out|points out|point out|pointing out|made clear|makes clear|made it clear|makes it clear"
        "|put forward|puts forward|putting forward|spoke of|speaks of|referred to|elaborated on|laid out"
        "|lays out|set forth|sets forth|went on to say|goes on to say|went on saying|put it|puts it"
        "|quoted as saying|cited as saying"
        "|pointed to|points to|point to|took the view|takes the view|let it be known|felt that|feels that"
        "|feel that|drew attention to|draws attention to",
        strict=True,
    ),
    Family(
        "criticise criticize condemn denounce blame accuse",
        "hit out at|hits out at|lashed out at|lashes out at|railed against|rails against|inveighed against"
        "|spoke out against|speaks out against|spoken out against",
        label=Label.ASSESSMENT,
        strict=True,
    ),
    Family(
        """add explain note write remark comment observe conclude declare proclaim recall maintain
        affirm calculate admit object protest counter reply retort respond answer shout whisper mutter
        joke interject quote volunteer theorise theorize
        speculate posit attest certify agree consider hint signal
        elaborate concur elucidate exclaim inquire enquire query question rejoin riposte thunder""",
        "quipped|quips|quip|ruled|signalled|signalling|rebutted|held|hold|holds|heard|hears|hear|learned|learnt|resolved|resolves"
        "|resolve|swore|swears|opined|opines|thought aloud|confided|confides|read out|reads out|went on"
        "|goes on|continued|continues|began|begins|acknowledges",
        complement=Complement.CLAUSE,
        strict=True,
    ),
    Family("state", complement=Complement.CLAUSE, strict=True),
    Family(
        "accept confess determine recount remember recognise recognize intimate insinuate bemoan bewail"
        " enthuse fume surmise postulate divulge reflect repeat reason",
        """submitted|submits|submit|regretted|regrets|inferred|infers|averred|avers|avowed|avows|bragged
        |brags|decreed|decrees|deposed|exulted|exults|gloated|gloats|gushed|gushes|guessed|hazarded
        |imagined|intoned|intones|judged|moaned|moans|narrated|narrates|pleaded|pleads|preached|preaches
        |pronounced|prophesied|raged|ranted|related|relayed|relays|sighed|sighs|snapped|snaps|sneered
        |sneers|summarised|summarized|tweeted|ventured|ventures|verified|verifies|wagered|yelled|yells
        |posted|blogged|texted|emailed|e-mailed|messaged|cried|cries|screamed|screams|sobbed|sobs|wept
        |chanted|chants|gasped|gasps|croaked|growled|growls|barked|hissed|purred|murmured|murmurs|mumbled
        |mumbles|stammered|drawled|chuckled|chuckles|giggled|giggles|grinned|grins|laughed|laughs|smiled
        |smiles|shrugged|shrugs|nodded|beamed|beams|challenged|grunted|groaned|groans|teased|chided|scolded|seethed
        |worried|worry|crowed|crows|deadpanned|demurred|fretted|frets|fret|typed|scribbled|trumpeted
        |chimed in|chimes in|chipped in|weighed in|hit back|fired back|shot back|blurted out|butted in
        |cut in|broke in|piped up|spoke up|called out|cried out|let slip|summed up|sums up|signed off
        |writes back|wrote back|discovered|demonstrated|demonstrates|established|establishes""",
        complement=Complement.CONTENT,
        strict=True,
    ),
    Family(
        forms=_CONVINCED,
        complement=Complement.CONTENT,
        strict=True,
    ),
    Family(
        forms="expressed|expresses|express|expressing|voiced|voices|voicing|conveyed|conveys",
        complement=Complement.FEELING,
        strict=True,
    ),
    Family(
        forms="rejected|rejects|reject|rejecting|refuted|refutes|refute|disputed|disputes|dispute|echoed|echoes"
        "|echo|echoing|rebuffed|rebuffs",
        complement=Complement.CLAIM,
        strict=True,
    ),
    Family(forms="sees it|saw it|see it|tells it|told it|tell it|remembers it", complement=Complement.AS),
    Family(
        forms="""made the point that|makes the point that|made the case that|makes the case that
        |made the argument that|makes the argument that|made plain that|makes plain that|made it plain that
        |gave assurances that|gave an assurance that|details that|detailed that
        |gave evidence that|on record as saying|has it that
        |have it that|had it that|took issue with|takes issue with|sent word that""",
    ),
    Family(
        forms="|".join(
            f"{verb} a {kind}warning that"
            for verb in ("issued", "issues", "sounded", "gave", "delivered", "repeated")
            for kind in (
                "",
                "stark ",
                "fresh ",
                "new ",
                "dire ",
                "grim ",
                "blunt ",
                "clear ",
                "final ",
                "strong ",
            )
        )
        + "|gave warning that|sounded the alarm over|sounded the alarm about",
        label=Label.RISK,
    ),
    Family(
        "hail dismiss label brand decry deride herald brush praise celebrate applaud"
        " commend ridicule mock lambast castigate",
        "labelled|labelling|called|calls|calling|call|likened|likens|compared|compares|termed|terms|dubbed|dubs|slammed|slams",
        label=Label.ASSESSMENT,
        complement=Complement.QUOTATION,
        strict=True,
    ),
    Family(forms="put|puts", complement=Complement.AMOUNT, strict=True),
    Family(
        "predict forecast expect foresee",
        "pencilled in|penciled in|pencils in|pencil in",
        label=Label.OUTLOOK,
        strict=True,
    ),
    Family(forms="see|sees", label=Label.OUTLOOK, complement=Complement.PROSPECT, strict=True),
    Family("warn caution fear", label=Label.RISK, strict=True),
    Family(
        "pledge promise vow propose",
        "committed to|commits to|undertook to",
        label=Label.COMMITMENT,
        strict=True,
    ),
    Family(
        "urge demand exhort implore advise beseech",
        """called for|calls for|call for|calling for|called on|calls on|call on|calling on|called upon
        |calls upon|pushed for|pushes for|pushing for|pressed for|asked|asks|ask|asking
        |appealed for|appealed to|appeals to|pressing for|pleaded for|pleads for
        |pleaded with|recommended|recommends|recommend|recommending|lobbied for|advocated for|advocated""",
        label=Label.DIRECTIVE,
        strict=True,
    ),
    Family(
        "instruct order request",
        "directed|directs|want|wants|encouraged|encourages|encourage|encouraging",
        label=Label.DIRECTIVE,
        complement=Complement.DUTY,
        strict=True,
    ),
)
"""The English verbs; a later family has a form that an earlier one has, too."""

INVERTING = words_of(
    """
    said says added adds wrote writes noted notes argued argues warned warns explained explains remarked
    insisted insists asked asks replied replies answered retorted quipped quips joked jokes concluded
    concludes observed observes recalled recalls complained complains lamented laments conceded concedes
    admitted admits shouted whispered muttered countered counters declared declares responded claimed claims
    stressed stresses emphasised emphasized reckons reckoned estimates believes predicts predicted cautions
    cautioned acknowledged acknowledges confided protested objected exclaimed wondered continued testified
    suggests suggested reports reported mused boasted thundered affirmed averred stated maintained maintains
    contended contends opined vowed pledged promised confirmed commented reiterated rejoined interjected
    agreed agrees say write argue note add observe warn explain
    """
)
"""Verbs that the speaker may follow: "…," said the minister."""

AMBIGUOUS = words_of(
    """
    state note report claim comment demand order request estimate forecast project remark list name label
    brand signal hint answer reply object quote doubt fear hope promise pledge query counter address
    warrant rule target aim caution boast mention protest shout account praise question joke
    """
)
"""Verbs whose bare form and form in -s are nouns, too."""

CHINESE_SAYING = """
指出|强调|表示|称|说|提出|认为|透露|介绍|写道|坦言|宣布|重申|明确|阐述|谈到|提到|直言|解释|补充|回应|主张|声称
|披露|评论|分析|总结|估计|告诉|形容|质疑|批评|建议|答复|答覆|反驳|承认|否认|感叹|感慨|抱怨|担心|相信|断言|宣称
|证实|显示|表明|写|回忆|指控|抨击|痛批|痛斥|推算|测算|判断|反问|追问|确认|通报|总结道|总结说|评价道|评价说|反映|希望|规定|指责|哭诉|诉说|笑称|感言|吐露|坦承|点出
|力陈|喊话|表态|说道|问道|答道|指|直指|觉得|报道|报导|暗示|说明|期望|认定|推测|推估|回复|指称|供称|诉称|的解释是|的说法是|的看法是|的回应是|的观点是|的判断是|的建议是|的答复是|的理由是|打趣道|打趣|调侃道|感叹道|感慨道|笑道|叹道|解释道|补充道|回忆道|提醒道|自嘲|戏称|直呼|喊道|坚称|辩称|估算|预判|研判|强调说|解释说|介绍说|回忆说|笑着说
|比喻道|比喻|举例|告知|澄清|驳斥|怒斥|直斥|痛陈|疾呼|惊叹|赞叹|慨叹|哀叹|盛赞|称赞|谈及|提及|自述|自称|自认|爆料|放话|扬言|高呼|喊出|申明|阐释|讲述|深信|坚信|确信
|猜测|揣测|忧心|忧虑|担忧|揶揄|吐槽|炮轰|狠批|讽刺|续称|续指|强调指出|力主|倡言|回覆|忆述|报称|期盼|期许|冀望|盼望|寄望|看好|看淡|发现|汇报|公告|发声
|问|提问|提问说|询问|讲|谈道|讲道|写到|说到|讲到|谴责|声明|公布|爆出|呛声|明言|直呼|的答案是|的结论是|的评价是|的体会是|的感受是|的想法是|的意见是|的主张是|的立场是|的愿望是|回答|答询
|供述|评价|所言|笑言|算账道|夸赞道|惊呼道|念叨道|称赞道|赞叹道|坦言道|安慰道|附和道|插话道|点头道|质问|控诉|倾诉|提议
"""
CHINESE_DIRECTING = (
    "要求|呼吁|敦促|指示|号召|责令|督促|倡议|建议|勉励|鼓励|叮嘱|嘱咐|促请|恳请"
    "|吁请|敦请|力促|催促|勒令|喝令|下令|吩咐|劝告|奉劝|叮咛|请求|吁"
)
CHINESE_WARNING = "警告|提醒|告诫|警示|示警|提示"
CHINESE_PROMISING = "承诺|保证|允诺|誓言|许诺|发誓|应允"
CHINESE_EXPECTING = "预计|预测|预期|预估|预料|预言|料"
CHINESE_STRICT = words_of(
    """
表示 称 坦言 宣布 重申 透露 直言 回应 声称 披露 承认 否认 感叹 感慨 抱怨 宣称 证实 告诉
答复 反驳 质疑 批评 警告 承诺 笑称 坦承 呼吁 说道
澄清 驳斥 放话 扬言 爆料 盛赞 怒斥 直斥 慨叹 自称 坚称 辩称 喊话 呛声 忧心 告知 续称 续指 谴责 深信 坚信
回答 答询
"""
)
"""What none but a speaker does, so that a name which nothing else shows to be one is believed."""
CHINESE_DOCUMENTS_ONLY = frozenset(("显示", "表明", "规定", "发现"))
"""What data and rules do."""
