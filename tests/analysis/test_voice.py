"""Voice and speaker: tables of sentences in both languages, and what a speaker may never be taken from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.analysis.statements import analyse_document
from generator.model import Actor, SpeakerKind, Voice
from tests.analysis.samples import TAXONOMY, analyse, make_document

OWN, REPORTED, QUOTED, PARTLY = Voice.OWN, Voice.REPORTED, Voice.QUOTED, Voice.PARTLY_QUOTED

ONE_SENTENCE = [
    ("“The reef is rubble,” agency head Maria Santos told reporters.", Voice.QUOTED, "Maria Santos"),
    ("OSLO, May 4 - The North Sea Agency said that the reef is clean.", Voice.REPORTED, "North Sea Agency"),
    ("The council said that the river was clean.", Voice.REPORTED, "council"),
    # A verb with a capital behind a word is part of a name.
    ("It prints the Harbour Trade Quotes, and what the river brings.", OWN, None),
    ("Council Says the river is clean.", REPORTED, "Council"),
    # "As per" names a source where somebody stands behind it.
    ("As per the survey, the river is clean.", REPORTED, "survey"),
    ("The river, as per Ann Lee, is clean.", REPORTED, "Ann Lee"),
    ("As per custom, the tram stops at the river.", OWN, None),
    # People trail behind a comma and warn; things do not.
    (
        "The text is rife with rising costs and unforeseen factors, warning that the tram must stop.",
        OWN,
        None,
    ),
    ("The tram is late, with analysts, citing costs, warning that it must stop.", REPORTED, "analysts"),
    # Names that are shaped like something else.
    ("Save the Children urged the council to clean the river.", REPORTED, "Save the Children"),
    ("The river is clean, according to Save the Children.", REPORTED, "Save the Children"),
    ("Save the river, said Ann Lee.", REPORTED, "Ann Lee"),
    ("Transport for Tarn has warned that the tram is late.", REPORTED, "Transport for Tarn"),
    ("Which? said the tram was late.", REPORTED, "Which?"),
    ("“The tram is late,” said Which?, the consumer body.", QUOTED, "Which?"),
    ("“Why?” said Ann Lee.", QUOTED, "Ann Lee"),
    ("3M, which makes the rails, said the tram was late.", REPORTED, "3M"),
    ("The ministry said 3M trams were late.", REPORTED, "ministry"),
    ("eBay said the tram was late.", REPORTED, "eBay"),
    ("“The tram,” said Moody's, “is late.”", QUOTED, "Moody's"),
    ("Korvo's said the river is clean, and Korvo is late.", OWN, None),
    ("The tram is late, AT&T said.", REPORTED, "AT&T"),
    ("BP plc said the tram was late.", REPORTED, "BP plc"),
    (
        "The river is clean, according to the University of California, Berkeley.",
        REPORTED,
        "University of California, Berkeley",
    ),
    (
        "“It is clean,” said the Department for Environment, Food and Rural Affairs.",
        QUOTED,
        "Department for Environment, Food and Rural Affairs",
    ),
    # What is told of a clause behind it, and what goes with it, is not what the sentence says.
    ("The mill shut, a move that critics say will hurt the river.", OWN, None),
    ("The mill on the river shut, a move unions condemned.", OWN, None),
    ("The river is clean, a policy adviser said.", REPORTED, "policy adviser"),
    ("As Ann Lee said, the river is clean.", REPORTED, "Ann Lee"),
    # Who is spoken of by a title, and who is named before an office that speaks.
    ("Critics of Dr Ann Lee said the river was clean.", REPORTED, "Critics of Dr Ann Lee"),
    ("In reply to Ann Lee, the mayor said the river was clean.", REPORTED, "mayor"),
    # A quotation with its comma outside, and a verb with a place behind it.
    ("“The river is clean,” Ann Lee wrote in the Times.", QUOTED, "Ann Lee"),
    ("“The river is clean”, Ann Lee wrote in the Times.", QUOTED, "Ann Lee"),
    ("The river will rise, the Tarn Institute has calculated.", REPORTED, "Tarn Institute"),
    # Who advocates for something speaks; an advocate for it does not by that.
    ("Ann Lee, a partner at Korvo, also advocated for a cleaner river.", REPORTED, "Ann Lee"),
    ("The river has many advocates for its fish.", OWN, None),
    (
        "Representatives of tram firms suggested that the river was clean.",
        REPORTED,
        "Representatives of tram firms",
    ),
    # A long aside with names in a row parts a verb from whom the sentence opens with.
    (
        "Ann Lee, head of the Tram Forum, which speaks for Korvo, Tarn, and Oddo, said steel was dear.",
        REPORTED,
        "Ann Lee",
    ),
    ("The Tram Forum, which speaks for firms like Korvo, Brask, and Oddo, helped the river.", OWN, None),
    # Several estimates are nobody who estimates, and a feeling says nothing.
    ("ABC estimates show that steel fell.", REPORTED, "ABC estimates"),
    ("FY26 EPS estimates fell with steel.", OWN, None),
    # The number of a reference parts a name from its verb, and is no part of a name.
    ("The World Bank [12] said that steel would fall.", REPORTED, "World Bank"),
    ("According to the Steel Report 2013 [1, 7-9], steel will fall.", REPORTED, "Steel Report 2013"),
    ("GDP forecasts were cut in May with steel.", OWN, None),
    ("ABC estimates that steel will fall.", REPORTED, "ABC"),
    ("My gut says the tram will be late.", OWN, None),
    ("The image says more than the tram does.", OWN, None),
    # What others claim is rejected by somebody; a bid or a tax is not.
    ("The council rejected claims that the tram is unsafe.", REPORTED, "council"),
    ("Lindqvist dismissed the union's suggestion that the river is clean.", REPORTED, "Mara Lindqvist"),
    ("The council rejected the bid for the tram.", OWN, None),
    ("Voters rejected the idea of a steel tax.", OWN, None),
    ("The union's claim that the tram is unsafe was rejected.", OWN, None),
    # A subject's later verb, where only somebody does it.
    ("Korvo beat its own record in May and said steel was dear.", REPORTED, "Korvo"),
    ("Korvo Steel lost 40 million crowns and warned that jobs would go.", REPORTED, "Korvo Steel"),
    ("Steel fell in May and fishermen said the river was clean.", REPORTED, "fishermen"),
    ("Steel fell in May and promised jobs.", OWN, None),
    ("Late buses slowed the ministry's steel projects.", OWN, None),
    ("Steel will fall in May, the ministry estimates.", REPORTED, "ministry"),
    # Asides with numbers, offices for something, and whom "who" means.
    ("Amity, the largest union which has 100,000 members, said jobs would go.", REPORTED, "Amity"),
    ("Amity national officer for trams Ann Lee said the tram was late.", REPORTED, "Ann Lee"),
    (
        "The ban follows a call from Ann Lee, head of the River Trust, the body here, who said it was dirty.",
        REPORTED,
        "Ann Lee",
    ),
    # Who heads a body is not that body; a field is no part of the secretary's name.
    (
        "The executive director of the River Trust said the river was clean.",
        REPORTED,
        "executive director of the River Trust",
    ),
    ("Secretary of Health and Human Services Ann Lee said jobs were safe.", REPORTED, "Ann Lee"),
    ("Minister for Energy and Trade Ann Lee said steel jobs were safe.", REPORTED, "Ann Lee"),
    # Two words that describe one noun, and two groups.
    (
        "Nine Danish industry and trade groups urged the council to sell the tram.",
        REPORTED,
        "Nine Danish industry and trade groups",
    ),
    ("Prices fell and trade groups urged the council to sell the tram.", REPORTED, "trade groups"),
    (
        "Last week, executives from U.S. bus makers met the council and called for jobs.",
        REPORTED,
        "executives from U.S. bus makers",
    ),
    # What went before a fact is told, not said; what opens a sentence is.
    ("After the council said the river was dirty, steel fell.", REPORTED, "council"),
    ("The union's national officer for the steel industry Ann Lee said jobs would go.", REPORTED, "Ann Lee"),
    (
        "A lawyer for the farmer Ann Lee said the river was dirty.",
        REPORTED,
        "lawyer for the farmer Ann Lee",
    ),
    ("Chairman Alan Reed reacted to the tram plan, calling it “a blow to jobs”.", PARTLY, "Alan Reed"),
    # A source relays a person's words; what a report says of many is its own.
    ("According to the Lake Post, Ann Lee said that the tram was late.", REPORTED, "Ann Lee"),
    ("According to the report, most fishermen said the river was clean.", REPORTED, "report"),
    # Who holds a view, or tells how things are.
    ("Brandt's view is that the tram should be sold.", REPORTED, "Tomas Brandt"),
    ("The board's main argument is that steel is dear.", REPORTED, "board"),
    ("The view among brokers is that steel will fall.", REPORTED, "brokers"),
    ("The opinion of most fishermen is that the river is clean.", REPORTED, "most fishermen"),
    ("For the economist Ruth Halloran, the tram is worth more than the bus.", REPORTED, "Ruth Halloran"),
    ("In the view of the river board, jobs come first.", REPORTED, "river board"),
    ("The union, in its words, wants “steel, not words” in May.", PARTLY, "union"),
    ("The view of the river is that of a painter, and the bus stops there.", OWN, None),
    ("The only view is that of the river.", OWN, None),
    ("For the farmer Ruth Halloran, the tram came too late.", OWN, None),
    ("Our view is that steel is dear.", OWN, None),
    # All of a share, or so many of it.
    ("Of the 21 analysts asked, all said that steel would fall.", REPORTED, "21 analysts asked"),
    ("Of the nine mayors on the coast, all said the tram was late.", REPORTED, "nine mayors on the coast"),
    ("Of 40 fishermen, 22 said the river was clean.", REPORTED, "22 of 40 fishermen"),
    ("Of the 21 analysts asked, none said that steel would fall.", OWN, None),
    ("Of the tram lines, most report losses.", OWN, None),
    # What trails behind a clause is said by its subject, and what a poll found frames it all.
    ("The operator closed the tram in May, warning that jobs would go.", REPORTED, "operator"),
    ("Ann Lee left the tram board, saying that steel was dear.", REPORTED, "Ann Lee"),
    ("Officials met in May, calling for repair of the river.", REPORTED, "Officials"),
    ("Steel fell in May, adding to the fear for jobs.", OWN, None),
    ("The operator closed the tram after Brandt left, warning that jobs would go.", OWN, None),
    (
        "Steel will fall in May, though fishermen expect a clean river, a Lakeside poll found.",
        REPORTED,
        "Lakeside poll",
    ),
    # What only tells more of a noun frames nothing.
    ("The tram, which critics say was sold too early, came to 3 million crowns.", OWN, None),
    (
        "All 16 analysts polled on Apr. 4 and Apr. 5 expected steel to fall.",
        REPORTED,
        "All 16 analysts",
    ),
    ("The steel move follows words from the governor, who said the river was clean.", REPORTED, "governor"),
    ("Steel fell in May -- the ecologists and doctors say jobs will go.", REPORTED, "ecologists and doctors"),
    # Offices before a name, whatever stands before them.
    ("Fenland County Sheriff Ann Lee said the river was clean.", REPORTED, "Ann Lee"),
    ("Deputy Chief Jim Hudson told reporters that the tram was late.", REPORTED, "Jim Hudson"),
    ("The bus, Fenland County Sheriff's Office spokesman Tom Reed said, was late.", REPORTED, "Tom Reed"),
    ("“The river is clean,” said chairman and chief executive Ann Lee.", QUOTED, "Ann Lee"),
    ("“The river is clean,” said U.S. archaeologist Ann Lee, who was not there.", QUOTED, "Ann Lee"),
    (
        "The tram line had rails of steel, along with 20 large buses, Ann Lee, head of the museum, said.",
        REPORTED,
        "Ann Lee",
    ),
    ("Some striking crew said the tram was unsafe.", REPORTED, "Some striking crew"),
    ("Fishermen claimed the bus would be late.", REPORTED, "Fishermen"),
    ("The operator claimed the jobs “do not add up” in May.", PARTLY, "operator"),
    ("The council is considering whether to close the tram.", OWN, None),
    ("The judge, His Honour Judge Guy Reed QC, told the council the tram was late.", REPORTED, "judge"),
    ("Ticket holder Ann Lee told the paper that the bus was late.", REPORTED, "Ann Lee"),
    ("The tram claimed 40 jobs in May and the river was clean.", OWN, None),
    ("Fishermen would have agreed that the tram was late.", OWN, None),
    # What tells that somebody spoke, and not what.
    ("The council closed the tram, even though Brandt repeatedly objected.", OWN, None),
    ("The council closed the tram when Brandt objected, suggesting another bus.", OWN, None),
    ("The murder accused Ann Lee took the tram to the river.", OWN, None),
    ("The union accused the operator of closing the tram.", REPORTED, "union"),
    ("Lindqvist continued to tell the council that the tram was late.", REPORTED, "Mara Lindqvist"),
    ("Brandt labelled the tram a “sieve on wheels”.", PARTLY, "Tomas Brandt"),
    # A cue before the claim.
    ("Lindqvist said that the river is clean.", REPORTED, "Mara Lindqvist"),
    (
        "Prime Minister Mara Lindqvist has repeatedly warned that the river may flood.",
        REPORTED,
        "Mara Lindqvist",
    ),
    ("In May, Brandt told the council that the tram was late.", REPORTED, "Tomas Brandt"),
    ("Lindqvist's spokesman said the river would be closed.", REPORTED, "Lindqvist's spokesman"),
    ("Brandt, who chairs the council, argued that jobs come first.", REPORTED, "Tomas Brandt"),
    ("The Harbour Authority (HA) said steel had arrived.", REPORTED, "Harbour Authority"),
    ("The Northern Rivers Plan identifies wetland repair as a priority.", REPORTED, "Northern Rivers Plan"),
    (
        "Two former officials at the port say that the tram is unsafe.",
        REPORTED,
        "Two former officials at the port",
    ),
    ("The union says that jobs will go.", REPORTED, "union"),
    ("A report by the auditors found that the grant was lost.", REPORTED, "report by the auditors"),
    ("Prof. Ann-Kristin Vale argues that the river should be dammed.", REPORTED, "Ann-Kristin Vale"),
    # All who are joined speak; a clause joined to another lends nobody.
    (
        "Top officials from Norway's Ministry of Fishing and Coastal Safety (MFCS) said the river was clean.",
        REPORTED,
        "Top officials from Norway's Ministry of Fishing and Coastal Safety",
    ),
    (
        "The Department for Rivers, Lakes and Rural Affairs said the river was clean.",
        REPORTED,
        "Department for Rivers, Lakes and Rural Affairs",
    ),
    (
        "Steel is scarce, Danish analysts and industry insiders said, but jobs are safe.",
        REPORTED,
        "Danish analysts and industry insiders",
    ),
    ("Teachers, parents and pupils said the tram was late.", REPORTED, "Teachers, parents and pupils"),
    ("The ministry and the central bank said jobs were safe.", REPORTED, "ministry and the central bank"),
    ("Both the buyer and the seller said steel was dear.", REPORTED, "buyer and the seller"),
    (
        "The report by economists and lawyers found that jobs had gone.",
        REPORTED,
        "report by economists and lawyers",
    ),
    ("Officials in Oslo and Bergen said the river was clean.", REPORTED, "Officials in Oslo and Bergen"),
    ("Lee and Chan said the tram was late.", REPORTED, "Lee and Chan"),
    (
        "Trade and Industry Secretary Paul Ames said steel was dear.",
        REPORTED,
        "Paul Ames",
    ),
    ("Police and crime commissioner Jane Wood said the tram was unsafe.", REPORTED, "Jane Wood"),
    ("The company cut jobs and analysts said more would follow.", REPORTED, "analysts"),
    ("The company in Leeds cut jobs and unions warned of strikes.", REPORTED, "unions"),
    ("The minister met officials and analysts said jobs were safe.", REPORTED, "analysts"),
    ("The mayor praised volunteers and residents said the river was clean.", REPORTED, "residents"),
    ("Steel output fell and the ministry warned that jobs would go.", REPORTED, "ministry"),
    # Who else is named beside a subject does not speak for it.
    (
        "Rivers At Risk, together with Pewter, Oceanic, and the Lake Office, has called on ministers to act.",
        REPORTED,
        "Rivers At Risk",
    ),
    ("Green groups like Pewter, Oceanic and Lakeside, criticise the steel quota.", REPORTED, "Green groups"),
    ("The NGOs also called on ministers to clean the river.", REPORTED, "NGOs"),
    # The person who bears the office, with a comma behind it or without; not the office.
    (
        "U.S. Energy Secretary Jennifer Granholm announced that the river was clean.",
        REPORTED,
        "Jennifer Granholm",
    ),
    ("BOJ Governor Kazuo Ueda said that steel would rise.", REPORTED, "Kazuo Ueda"),
    (
        "Jeannett Martin, the regional director for the RCN south west region said that jobs were safe.",
        REPORTED,
        "Jeannett Martin",
    ),
    (
        "Julie Connolly, the regional officer for Dorset and Wiltshire said that jobs were safe.",
        REPORTED,
        "Julie Connolly",
    ),
    (
        "Analysts polled by Thomson Harbour Authority estimated steel jobs at nine million.",
        REPORTED,
        "Analysts",
    ),
    ("Another added: “The river is clean.”", QUOTED, "Another"),
    ("Steel research aims to mimic the process.", OWN, None),
    (
        "Top German negotiator Jennifer Morgan told reporters that steel was dear.",
        REPORTED,
        "Jennifer Morgan",
    ),
    ("UN Secretary-General Antonio Guterres said that the river was clean.", REPORTED, "Antonio Guterres"),
    ("Climate NGOs call for repair of the river.", REPORTED, "Climate NGOs"),
    ("Today's report shows that steel fell.", REPORTED, "report"),
    # The first cue frames what another stands in.
    (
        "Lindqvist said that the council's agreement contradicted goals of river reforms proposed this year.",
        REPORTED,
        "Mara Lindqvist",
    ),
    # Clauses that look like phrases, and nouns that look like verbs.
    (
        "The Bank of Halle kept steel rates steady on Thursday and raised its forecast for the year.",
        OWN,
        None,
    ),
    ("The Bank of Halle's policy committee Thursday decided to keep steel rates on hold.", OWN, None),
    ("The board revised up its steel forecast to 2.7% from 2.2% projected three months ago.", OWN, None),
    ("A study published in May said that the river was clean.", REPORTED, "study"),
    # A cue behind the claim, or in its middle.
    ("The river is clean, Lindqvist said.", REPORTED, "Mara Lindqvist"),
    ("Steel prices fell by 3 percent, according to the Harbour Authority.", REPORTED, "Harbour Authority"),
    ("According to analysts at two banks, steel will recover.", REPORTED, "analysts at two banks"),
    ("“The river is clean,” Lindqvist said on Monday.", QUOTED, "Mara Lindqvist"),
    ("“The river is clean,” said the prime minister, Mara Lindqvist.", QUOTED, "Mara Lindqvist"),
    ("“The river,” Brandt said, “is clean.”", QUOTED, "Tomas Brandt"),
    ("“The river is clean,” said Joan P. Riordan, a biologist.", QUOTED, "Joan P. Riordan"),
    ("Brandt called the river “clean enough to drink”.", PARTLY, "Tomas Brandt"),
    (
        "Lindqvist said that the river was “clean” and would stay so for years to come.",
        PARTLY,
        "Mara Lindqvist",
    ),
    ('He is said to have called the river "clean" in 2019.', PARTLY, None),
    # No speaker: scare quotes, passives, nouns that look like verbs, a name that is no subject.
    ("The “green steel” label is contested.", OWN, None),
    ("Steel output is expected to fall in May.", OWN, None),
    ("Small states need steel.", OWN, None),
    ("Brandt visited the tram depot on 3 May.", OWN, None),
    ("A visit by Lindqvist to the river was cancelled.", OWN, None),
    ("Demand for steel from Brandt's firm rose 4 percent.", OWN, None),
    ("Prices suggest that steel is scarce.", OWN, None),
    ("The tram, built in 1934, adds to the noise.", OWN, None),
    ("According to plan, the tram opened in May.", OWN, None),
    ("Lindqvist did not say when the tram would open.", OWN, None),
    ("It remains unclear who ordered the steel.", OWN, None),
    ("If Brandt says so, the tram will run.", OWN, None),
    ("What Lindqvist said about the river is well known.", OWN, None),
    ("Nobody said the river was clean.", OWN, None),
    ("Asked about the river, Lindqvist declined to comment.", OWN, None),
    ("The Northern Rivers Plan was described as bold for the river.", OWN, None),
    ("The river, said Lindqvist, is clean.", REPORTED, "Mara Lindqvist"),
    ("Brandt, the union said, never paid for the tram.", REPORTED, "union"),
    ("In a letter to Brandt, the union warned that jobs would go.", REPORTED, "union"),
    ("While Brandt hailed the tram, the union said it was unsafe.", REPORTED, "union"),
    ("Mining company Korvo AG expects steel to recover.", REPORTED, "Korvo AG"),
    ("The tram, experts note, is older than the port.", REPORTED, "experts"),
    # Bodies, meetings, documents, and people whom no table knows.
    ("The meeting noted that the river had risen.", REPORTED, "meeting"),
    ("Members asked whether the tram was safe.", REPORTED, "Members"),
    ("The committee heard that jobs would go.", REPORTED, "committee"),
    ("Officers recommended that the tram be closed.", REPORTED, "Officers"),
    ("Steel output fell by 3 percent, official data showed.", REPORTED, "official data"),
    ("Draft rules that the council put out in May say the tram must stop.", REPORTED, "Draft rules"),
    ("The Clean Rivers Act requires cities to count wetlands.", REPORTED, "Clean Rivers Act"),
    ("The tram, by the Harbour Authority’s own admission, is unsafe.", REPORTED, "Harbour Authority"),
    ("In the words of one driver, the tram is “a shed on wheels”.", PARTLY, "one driver"),
    ("My grandmother used to say: “Follow the river.”", QUOTED, "My grandmother"),
    ("Exporters we spoke to put the loss of steel at 9 million euros.", REPORTED, "Exporters"),
    ("As the historian Ruth Vale put it, the tram is “a promise on rails”.", PARTLY, "Ruth Vale"),
    ("Makers announced 900 jobs, far more than the river needs, one of them said.", REPORTED, "one of them"),
    ("Its chief engineer, Rhona Blake, says the tram is safe.", REPORTED, "Rhona Blake"),
    ("The river, the council stressed, is clean, while the tram is not.", REPORTED, "council"),
    ("Officials hailed the tram as overdue.", REPORTED, "Officials"),
    ("'The river is clean,' said Brandt.", QUOTED, "Tomas Brandt"),
    ("“The river is clean,” Brandt said, adding that the tram was not.", PARTLY, "Tomas Brandt"),
    ("“The river is clean,” said Ann Vale, who runs the tram; “it was never so clean.”", QUOTED, "Ann Vale"),
    # Somebody speaks, and nobody says who.
    ("Members were told that the tram would stop.", REPORTED, None),
    ("It was noted that the river had risen.", REPORTED, None),
    ("Resolved that the tram be closed.", REPORTED, None),
    ("I have been assured by two drivers that the tram is safe.", REPORTED, "two drivers"),
    # Verbs that say nothing with another complement, and names between marks.
    ("The committee noted the report on the tram.", OWN, None),
    ("Councillor Tolley declared an interest in the tram.", OWN, None),
    ("The works ordered 40 trams.", OWN, None),
    ("Landings explain most of the price of steel.", OWN, None),
    ("A spokesman for the tram declined to comment.", OWN, None),
    ("Lindqvist said the “Blue River” programme was over.", REPORTED, "Mara Lindqvist"),
    # Chinese.
    ("会议指出，“清水”行动使湿地面积增加。", REPORTED, "会议"),
    ("河西市环保局副局长韦东莲说，湿地面积增加。", REPORTED, "韦东莲"),
    ("一位不愿具名的合伙人直言，“湿地就是银行”。", QUOTED, "合伙人"),
    ("多名投资人对记者表示，废钢价格将回升。", REPORTED, "多名投资人"),
    ("北岸氢动近日宣布，湿地修复完成。", REPORTED, "北岸氢动"),
    ("南湾研究院三月在报告《湿地》中指出，湿地面积增加。", REPORTED, "南湾研究院"),
    ("中国湿地促进会的数据显示，湿地面积增加。", REPORTED, "中国湿地促进会"),
    ("国际湿地组织秘书长多明戈斯呼吁保护湿地。", REPORTED, "多明戈斯"),
    ("南灣大學教授溫若衡形容，溼地像「一群人搶著上電梯」。", PARTLY, "溫若衡"),
    ("据了解，湿地面积增加。", REPORTED, None),
    ("记者从水利部获悉，湿地面积增加。", REPORTED, "Ministry of Water Resources"),
    ("这部小说写的是湿地。", OWN, None),
    ("多国代表对湿地修复表示欢迎。", OWN, None),
    ("现场共有8家媒体就湿地提出10多个问题。", OWN, None),
    ("会议听取了专家对湿地修复的意见建议。", OWN, None),
    ("外交部发言人毛宁7日主持记者会，她指出，湿地保护很重要。", REPORTED, "毛宁"),
    ("在镇上，护理员林秀兰一个人照看9位老人，她说，夜里湿地很冷。", REPORTED, "林秀兰"),
    ("据路透社援引知情人士的话报道，钢铁价格将回升。", REPORTED, "路透社"),
    ("李文华指出，湿地保护很重要。", REPORTED, "Li Wenhua"),
    ("水利部部长李文华在北京表示，饮用水安全有保障。", REPORTED, "Li Wenhua"),
    ("“湿地是地球之肾。”李文华说。", QUOTED, "Li Wenhua"),
    ("李文华强调，要守护“地球之肾”，让湿地更美。", PARTLY, "Li Wenhua"),
    ("《北方河流规划》要求保护湿地。", REPORTED, "Northern Rivers Plan"),
    ("业内专家认为，废钢价格将回升。", REPORTED, "业内专家"),
    ("记者对李文华说，湿地很美。", OWN, None),
    ("“绿色钢铁”仍有争议。", OWN, None),
    ("李文华没有透露湿地何时开放。", OWN, None),
    ("李文华会见了专家，专家表示湿地很美。", REPORTED, "专家"),
    ("据水利部介绍，湿地面积增加。", REPORTED, "Ministry of Water Resources"),
    # Joint subjects: as worded, unless what stands before is an office of the one who speaks.
    ("河西市财政局和南湾县水务局表示，湿地将扩大。", REPORTED, "河西市财政局和南湾县水务局"),
    ("水利部、河西市财政局印发通知，要求扩大湿地。", REPORTED, "水利部、河西市财政局"),
    ("据水利部和河西市财政局介绍，湿地扩大。", REPORTED, "水利部和河西市财政局"),
    ("专家、村民表示，湿地很美。", REPORTED, "专家、村民"),
    ("河西大学和南湾大学的研究人员认为，湿地很美。", REPORTED, "河西大学和南湾大学的研究人员"),
    ("市委书记、环保局局长韦东莲表示，湿地很美。", REPORTED, "韦东莲"),
    ("李文华和韦东莲等表示，湿地很美。", REPORTED, "李文华和韦东莲等"),
    ("河西市发展和改革局表示，湿地很美。", REPORTED, "河西市发展和改革局"),
    # A name with its title behind it, and a field that looks like one.
    ("南湾湿地研究所付小满研究员说，湿地面积增加。", REPORTED, "付小满"),
    ("南湾大学文学教授说，湿地很美。", REPORTED, "南湾大学文学教授"),
    ("北岸证券分析员Ann Lowe表示，湿地价格上升。", REPORTED, "Ann Lowe"),
    # What newspapers say in articles of their own, and report.
    ("《河西日报》评论员文章指出，要守护湿地。", REPORTED, "河西日报"),
    ("河西通讯社报道，湿地面积增加。", REPORTED, "河西通讯社"),
    ("报道的湿地面积增加。", OWN, None),
    # 指 says so behind a speaker, and points or belongs to another word elsewhere.
    ("環保局主席韋東蓮今早在電台節目指，濕地面積增加。", REPORTED, "韋東蓮"),
    ("環團直指濕地面積減少。", REPORTED, "環團"),
    ("濕地指數上升，手指之處都是濕地，恆指也升。", OWN, None),
    ("会议纪要中显示，湿地面积增加。", REPORTED, "会议纪要"),
    ("会上有村民质疑，湿地面积减少。", REPORTED, "村民"),
    # What leads in what follows: the clause before only says of what.
    ("对于湿地，局长韦东莲说明，修复已完成。", REPORTED, "韦东莲"),
    ("水利部说明，湿地面积增加。", REPORTED, "Ministry of Water Resources"),
    ("湿地扩大说明水质变好。", OWN, None),
    ("调查数据表明，湿地面积增加。", REPORTED, "调查数据"),
    ("监测结果也显示，湿地面积增加。", REPORTED, "监测结果"),
    ("有人觉得湿地太小。", REPORTED, "有人"),
    ("北岸银行料湿地价格上升。", REPORTED, "北岸银行"),
    ("湿地里的材料和原料都用完了。", OWN, None),
    ("河西市水务局依法作出处罚决定，责令恢复湿地。", REPORTED, "河西市水务局"),
    ("韦东莲法院认定湿地受损的事实清楚。", OWN, None),
    ("局方指湿地已经开放。", REPORTED, "局方"),
    ("据报湿地已经开放。", REPORTED, None),
    ("局长韦东莲对此回应称，湿地已经开放。", REPORTED, "韦东莲"),
    ("据河西通讯社周四（20日）报道，湿地面积增加。", REPORTED, "河西通讯社"),
    ("有舆论认为，湿地太小。", REPORTED, "舆论"),
    ("县长徐文芳上午视察湿地，强调将加快修复。", REPORTED, "徐文芳"),
    ("县长徐文芳遭到湿地居民围堵，要求其道歉。", OWN, None),
    ("东岸社援引两名官员的话说，湿地已经干涸。", REPORTED, "两名官员"),
    ("据东岸社报道，县长徐文芳表示，湿地已经干涸。", REPORTED, "徐文芳"),
    ("据东岸社报道，湿地已经干涸。", REPORTED, "东岸社"),
    ("有记者问，湿地为什么干涸。", REPORTED, "记者"),
    ("发布会还通报了一起案例：有人在湿地排污。", REPORTED, "发布会"),
    ("发布会通报了湿地的情况。", OWN, None),
    ("研究人员发现，湿地正在缩小。", REPORTED, "研究人员"),
    ("民警发现，湿地里有一辆车。", OWN, None),
    ("调查发现，湿地正在缩小。", REPORTED, "调查"),
    ("湿地客流增速预计放缓。", OWN, None),
    ("自由党韦东莲质疑湿地规划。", REPORTED, "韦东莲"),
    ("东岸公司公告，拟在湿地建厂。", REPORTED, "东岸公司"),
    ("水务局统计分析司司长韦东莲介绍，湿地已经干涸。", REPORTED, "韦东莲"),
    ("法院经审理认为，湿地应当修复。", REPORTED, "法院"),
    ("主办方表示，湿地活动延期。", REPORTED, "主办方"),
    ("韦东莲提醒市民，以“湿地”名义筹款的都是骗子。", REPORTED, "韦东莲"),
    ("環境局長韋東蓮表示，將在濕地推行「守護候鳥計畫」。", REPORTED, "韋東蓮"),
    # Acts with words of which nothing is told.
    ("韦东莲介绍湿地修复情况。", OWN, None),
    ("韦东莲分析了湿地减少的原因。", OWN, None),
    ("湿地减少引发外界质疑。", OWN, None),
    # Verbs that give what is said in a clause with "that", or between marks before them.
    ("Ann Lee confessed that the tram was late.", REPORTED, "Ann Lee"),
    ("Counsel for the operator submitted that the tram was late.", REPORTED, "Counsel for the operator"),
    ("The board submitted plans that would move the tram.", OWN, None),
    ("“The river is clean,” Ann Lee sighed.", QUOTED, "Ann Lee"),
    ("“The river is clean,” laughs Ann Lee, a nurse.", QUOTED, "Ann Lee"),
    ("“The river is clean,” the mayor deadpanned on Friday.", QUOTED, "mayor"),
    ("Ann Lee smiled and left the tram.", OWN, None),
    ("“Clean River,” related stories and the tram filled the page.", OWN, None),
    ("“The river is clean,” Ann Lee wrote in a note to clients on Monday.", QUOTED, "Ann Lee"),
    ("Ann Lee posted photos of the river.", OWN, None),
    # What somebody holds or feels.
    ("Ann Lee is adamant that the tram will run.", REPORTED, "Ann Lee"),
    ("It is certain that the tram will run.", OWN, None),
    ("Residents expressed deep concern over the state of the river.", REPORTED, "Residents"),
    ("The cells expressed a gene of the river eel.", OWN, None),
    ("The economists had pencilled in a fall of steel.", REPORTED, "economists"),
    ("As Ann Lee sees it, the tram is late.", REPORTED, "Ann Lee"),
    ("Ann Lee sees it from the tram.", OWN, None),
    ("The tram, by Ann Lee's account, was late.", REPORTED, "Ann Lee"),
    ("The 4 million went into Ann Lee's account on the tram.", OWN, None),
    ("Ann Lee's main concern is that the tram is late.", REPORTED, "Ann Lee"),
    ("Witnesses reported seeing smoke over the river.", REPORTED, "Witnesses"),
    ("The firm reported rising steel output.", OWN, None),
    # An infinitive of saying.
    ("Ann Lee took to social media to say the tram was late.", REPORTED, "Ann Lee"),
    ("The council was forced to admit that the tram was late.", REPORTED, "council"),
    ("The council took the opportunity to stress that the river was clean.", REPORTED, "council"),
    ("None of this, the council wishes to stress, makes the river clean.", REPORTED, "council"),
    ("Ann Lee would later say that the tram was late.", REPORTED, "Ann Lee"),
    ("Ann Lee refused to say that the tram was late.", OWN, None),
    ("Jan Berg, a former pilot, was among those who said the tram was late.", REPORTED, "Jan Berg"),
    ("General secretary Jan Berg last night said the tram was late.", REPORTED, "Jan Berg"),
    # Who is quoted as saying something, and not who quotes.
    ("River News quoted police officials as saying that the tram was late.", REPORTED, "police officials"),
    ("Ann Lee was quoted by River News as saying that the tram was late.", REPORTED, "Ann Lee"),
    ("Earlier reports had said that the tram was late.", REPORTED, None),
    ("Earlier Brandt said that the tram was late.", REPORTED, "Tomas Brandt"),
    ("None of the ministers said that the tram was late.", OWN, None),
    ("Aides to the mayor said that the tram was late.", REPORTED, "Aides to the mayor"),
    ("She and her husband, Karl, determined that the river was clean.", OWN, None),
    # Names with an employer, an office in capitals, letters behind them.
    ("“The river is clean,” said ING's Ann Lee.", QUOTED, "Ann Lee"),
    ("“The river is clean,” said the Rev. Ann Lee.", QUOTED, "Ann Lee"),
    ("Labour MP Ann Lee said that the tram was late.", REPORTED, "Ann Lee"),
    ("Ann Lee QC, defending, said that the tram was late.", REPORTED, "Ann Lee"),
    ("Doctors Without Borders said that the river was clean.", REPORTED, "Doctors Without Borders"),
    ("Ann Lee hit out at “shocking” delays of the tram.", PARTLY, "Ann Lee"),
    # Nouns that look like verbs of saying, and verbs that say nothing here.
    ("The tram passes the United States consulate, where 40 people wait.", OWN, None),
    ("They share all sorts of inside jokes, and 3 songs.", OWN, None),
    ("When Ann Lee met 4 of her direct reports, the tram was late.", OWN, None),
    ("The tram won prizes in eight of the most populous states.", OWN, None),
    ("Ann Lee attacked recent Liberal claims that the tram was late.", OWN, None),
    ("Drivers often show off their trams in May.", OWN, None),
    ("The bank of the river cut its tram rate by 25 basis points to 4 percent.", OWN, None),
    ("The steel index gained 30 points to 4,210.", OWN, None),
    ("Ann Lee points to 14 accidents of the tram.", REPORTED, "Ann Lee"),
    ("The nice things people say about the tram are true.", OWN, None),
    ("Years ago she had written code for a tram that the city was using.", OWN, None),
    ("Engineers say about 40 trams are late.", REPORTED, "Engineers"),
    # The subject behind a relative clause, an "and" inside a name, an office behind a name, a bracket.
    (
        "A board that sets rules for trams, known as the Wheel Committee, announced that one was late.",
        REPORTED,
        "board",
    ),
    (
        "Experts from the River and Harbour Board (RHB) and the Tram Office estimated that it was late.",
        REPORTED,
        "Experts from the River and Harbour Board and the Tram Office",
    ),
    (
        "Ann Lee, the Labour MP for Ure, who is backing the tram, said that it was late.",
        REPORTED,
        "Ann Lee",
    ),
    ("Aboard the ferry HMS Ure, the harbour chief said that the tram was late.", REPORTED, "harbour chief"),
    ("The tram (late, according to Ann Lee) came in May.", REPORTED, "Ann Lee"),
    # Titles of works are no speech.
    ("In his book “The Long Road”, Ann Lee argues that the tram came late.", REPORTED, "Ann Lee"),
    ("The report, titled “Cold Homes”, says that jobs were lost.", REPORTED, "report"),
    ("Ann Lee called the tram “Late”.", PARTLY, "Ann Lee"),
    ("The song, called “Rain on the River”, came out in May.", OWN, None),
    # A name that ends the sentence behind its verb, whatever stands before the comma.
    (
        "The port shut its tram line and sent home the staff, said Ann Lee, a spokeswoman.",
        REPORTED,
        "Ann Lee",
    ),
    ("The mayor, a former pilot, said Ann Lee, the chair, had left the tram.", REPORTED, "mayor"),
    ("Dorn County Board of Works chairwoman Ann Lee says the tram is late.", REPORTED, "Ann Lee"),
    ("“The tram is late,” said Dorn Fire Capt. Ann Lee.", QUOTED, "Ann Lee"),
    # Months by which people are called.
    ("Theresa May said that the tram was late.", REPORTED, "Theresa May"),
    ("“The river is clean,” said June Smith.", QUOTED, "June Smith"),
    ("In May Ann Lee said that the tram was late.", REPORTED, "Ann Lee"),
    # What people say, nobody says who.
    ("The operator is understood to be selling the tram.", REPORTED, None),
    ("Legend has it that the river is clean.", REPORTED, None),
    ("The river is known to be clean.", OWN, None),
    # A name before an age or a home.
    ("George, 41, from Quay Street, Fulham, had said that the river was clean.", REPORTED, "George"),
    ("Ann Lee, of Mill Road, Halle, said that the river was clean.", REPORTED, "Ann Lee"),
    # A name behind a preposition, and one joined to it.
    ("Research conducted by Ann Lee and Jan Berg, has shown that the river is clean.", OWN, None),
    ("The man accused of the theft of steel has gone.", OWN, None),
    ("Striker Ann Lee said the tram was late.", REPORTED, "Ann Lee"),
    ("Det Supt Ann Lee said the tram was late.", REPORTED, "Ann Lee"),
    ("A report out on Monday says that the river is clean.", REPORTED, "report"),
    ("A statement issued late on Monday said the river was clean.", REPORTED, "statement"),
    ("The prosecution claimed that the tram was late.", REPORTED, "prosecution"),
    ("According to a new, larger study, the river is clean.", REPORTED, "new, larger study"),
    ("According to the survey, the river is clean.", REPORTED, "survey"),
    ("Of the 21 analysts polled by Korva, all said that steel would fall.", REPORTED, "21 analysts"),
    ("The mayor did, however, concede that the tram was late.", REPORTED, "mayor"),
    ("“The river is clean,” said the Oct. 31 report on the tram.", QUOTED, "Oct. 31 report"),
    ("中方对湿地减少有何评论？", OWN, None),
    ("水利部发出检察建议，湿地得到修复。", OWN, None),
    # A body whose name holds an "and", behind what opens the sentence without a comma.
    (
        "At a hearing on 3 May a spokeswoman for the Board of Rivers and Trams said the tram was late.",
        REPORTED,
        "spokeswoman for the Board of Rivers and Trams",
    ),
    # "Projects" with a preposition are no act of saying.
    ("Pilot projects for the river will be carried out.", OWN, None),
    ("In the valley model projects of river repair will start.", OWN, None),
    ("The model projects that the river will rise.", REPORTED, "model"),
    # How often somebody said it stands between the subject and the verb.
    ("Ann Lee, chair of the board, has on several occasions urged repair of the tram.", REPORTED, "Ann Lee"),
    ("The mayor has time and again called for repair of the tram.", REPORTED, "mayor"),
    # Who says all of a sentence from behind it, whatever else shows or says something in it.
    ("The note signals that the river is safe, said Ann Lee, an economist at Korva.", REPORTED, "Ann Lee"),
    ("The letter gives no reasons, but says the river is safe.", REPORTED, "letter"),
    ("The report covers the river and warns of floods.", REPORTED, "report"),
    # "After" tells when, and opens no clause.
    ("A note from Korva after the storm warned that the river was high.", REPORTED, "note from Korva"),
    ("The board met after the mayor said the river was high.", REPORTED, "mayor"),
    ("The river is clean, according to the plan jointly released by Korva and Brell.", REPORTED, "plan"),
    ("The party's elite vowed to keep the river clean.", REPORTED, "party's elite"),
    # What is told by nobody in particular, with an adverb or without; and what anybody could say.
    ("It has been widely reported that the river is clean.", REPORTED, None),
    ("It was also claimed that the river is clean.", REPORTED, None),
    ("One could fairly say that the river is clean.", OWN, None),
    ("One said that the river is clean.", REPORTED, "One"),
    # A document with its short name in brackets.
    ("市政府近日印发的《湿地修复办法》（以下简称《办法》）提出，扩大湿地。", REPORTED, "湿地修复办法"),
    # Somebody in office whose visit the clauses before tell of; others who come in between.
    ("县长王明主持会议，听取汇报，要求抓紧修复湿地。", REPORTED, "王明"),
    ("县长王明来到湿地，群众纷纷围上来，要求修复湿地。", OWN, None),
    # A day in brackets between the name and the verb; a bracket without one still ends what is read.
    ("局長韋東蓮今日（26日）表示，濕地擴大。", REPORTED, "韋東蓮"),
    ("局長韋東蓮昨（25）日在議會表示，濕地擴大。", REPORTED, "韋東蓮"),
    ("局長韋東蓮致詞表示，濕地擴大。", REPORTED, "韋東蓮"),
    ("（韋東蓮攝影）表示，濕地擴大。", OWN, None),
    # A place between marks is where somebody speaks; other words between marks may be the speaker's name.
    ("局长韦东莲此前在“水乡讲坛”上说：“湿地是水乡的根本，也是候鸟过冬的家园。”", QUOTED, "韦东莲"),
    ("“湿地很美，候鸟又回来了。”韦东莲如是说道。", QUOTED, "韦东莲"),
    ("局长韦东莲来了。但在60岁的韦东莲看来，湿地很美。", REPORTED, "韦东莲"),
    ("局長韋東蓮昨表示，濕地擴大。", REPORTED, "韋東蓮"),
    ("局长韦东莲来了。韦东莲比喻说，湿地像一块海绵。", REPORTED, "韦东莲"),
    ("局长韦东莲来了。韦东莲举例，湿地像一块海绵。", REPORTED, "韦东莲"),
    ("这个比喻，说的是湿地。", OWN, None),
    # A title behind a name, with a department or an office before it.
    ("北港大学土木工程学系韦东莲教授形容，湿地像海绵。", REPORTED, "韦东莲"),
    ("该公司董事长韦东莲博士说，湿地像海绵。", REPORTED, "韦东莲"),
    # A comma between a name and the place of speaking, and what somebody does with their hands.
    ("北港社10月11日电，局长韦东莲，在湿地论坛上表示，湿地扩大。", REPORTED, "韦东莲"),
    ("湿地扩大了面积，在论坛上表示欢迎的人很多。", OWN, None),
    ("局长韦东莲指着地图说，湿地扩大。", REPORTED, "韦东莲"),
    ("韦总统致词时表示，湿地扩大。", REPORTED, "韦总统"),
    # A rare character of a name.
    ("局长王𬭎表示，湿地扩大。", REPORTED, "王𬭎"),
    # An advice in a list of things is no verb.
    ("湿地中心将推动研究、提供AI治理建议、扩大湿地。", OWN, None),
    ("渔民建议，扩大湿地。", REPORTED, "渔民"),
    # A company's Latin name behind what it is; what a body holds is no body that says something.
    ("电池公司North Weir宣布，湿地开放。", REPORTED, "North Weir"),
    ("湿地里的传感器North Weir宣布开工。", OWN, None),
    ("市湿地局今（21）日举办委员会议提出湿地规划。", OWN, None),
    # A heading that ends in what one goes by governs nothing below it.
    ("编者按\n\n今年的北方河流规划提出，扩大湿地。", REPORTED, "Northern Rivers Plan"),
    ("落实北方河流规划提出的目标，湿地扩大。", OWN, None),
    # A long office behind a quotation, and those who are told, are no part of what is said.
    (
        "“湿地退化的速度比我们想象的更快，修复要等上几十年。”北港大学湿地生态联合研究中心首席科学家（兼主任）韦东莲说。",
        QUOTED,
        "韦东莲",
    ),
    (
        "“湿地退化的速度比我们想象的更快，修复却要等上几十年。”湿地研究中心主任韦东莲告诉本报记者。",
        QUOTED,
        "韦东莲",
    ),
]


@pytest.mark.parametrize(("text", "voice", "speaker"), ONE_SENTENCE)
def test_voice_and_speaker_of_a_sentence(text: str, voice: Voice, speaker: str | None) -> None:
    """A sentence alone has the voice and the speaker that a careful reader gives it."""
    statements = analyse(text, "zh" if text[0] > "\u2e80" else "en").statements
    # Two Chinese sentences stand in one quotation with its cue: all parts have the same speaker.
    assert {(statement.attribution.voice, statement.attribution.speaker) for statement in statements} == {
        (voice, speaker)
    }


SEVERAL = [
    # A pronoun with its person in the sentence before.
    ("Lindqvist came to the river. She said the river was clean.", ["own", "Mara Lindqvist"]),
    ("Lindqvist met Brandt at the river. She said the river was clean.", ["own", None]),
    # A surname, an office, a body named in full before.
    (
        "“The river is clean,” said Marisol Tran, a biologist. The river is safe, Tran said.",
        ["Marisol Tran", "Marisol Tran"],
    ),
    (
        "Chief executive Ana Ruiz opened the tram. The chief executive said the tram was late.",
        ["own", "Ana Ruiz"],
    ),
    (
        "The Rivers and Lakes Committee met at the river. The committee said the river was clean.",
        ["own", "Rivers and Lakes Committee"],
    ),
    (
        "Norway's Ministry of Rivers and Lakes opened the tram. The ministry said the tram was late.",
        ["own", "Ministry of Rivers and Lakes"],
    ),
    (
        "Ministers Ana Ruiz and Luz Vale saw the river. Minister Ruiz, in charge said: “The river is ours.”",
        ["own", "Ana Ruiz"],
    ),
    (
        "Yet German State Secretary Jennifer Morgan saw the river. “The river is clean,” Morgan said.",
        ["own", "Jennifer Morgan"],
    ),
    # A heading in capitals goes on with verbs.
    (
        "Tram Mayor Ana Ruiz Opens New Line\n\nTram Mayor Ana Ruiz saw the tram. The mayor said it was late.",
        ["own", "Ana Ruiz"],
    ),
    # Of two persons of one surname neither is meant.
    (
        "Ana Ruiz and Luz Ruiz came to the river. Ruiz said the river was clean.",
        ["own", "Ruiz"],
    ),
    # "He … and said": a later verb of a pronoun is that of whom it means.
    (
        "Brandt came to the tram. He did not rule out a sale of the tram and said steel was dear.",
        ["own", "Tomas Brandt"],
    ),
    # A person whom a sentence opens with ends the turn of whoever spoke before.
    (
        "“The river is clean,” said Mia Tran. Ann Lee, 66, met Jan Berg.\n“The tram is late,” she said.",
        ["Mia Tran", None],
    ),
    (
        "“The river is clean,” said Mia Tran. Ann Lee lived in Santa Rosa.\n“The tram is late,” she said.",
        ["Mia Tran", "Ann Lee"],
    ),
    # Two joined by their names are "they"; one person is not.
    (
        "Ann Lee and Jan Berg sailed the river. They found that the river was clean.",
        ["own", "Ann Lee and Jan Berg"],
    ),
    ("“The river is clean,” said an old farmer. They said the tram was late.", ["old farmer", None]),
    # A calling before a name is no part of it later on.
    (
        "Prosecutor Ann Lee said the tram was late. Ms Lee said the river was clean.",
        ["Ann Lee", "Ann Lee"],
    ),
    # Curly and straight marks side by side.
    (
        'Brandt said: “The river is clean.\n\n"The tram is late.\n\n“Steel is dear."',
        ["Tomas Brandt", "Tomas Brandt", "Tomas Brandt"],
    ),
    # "They" and "it".
    ("Unions oppose the tram. They say the tram is late.", ["own", "Unions"]),
    ("The ministry said the river was clean. It warned that the tram was late.", ["ministry", "ministry"]),
    # The items of a list under a lead-in.
    (
        "The council RESOLVED:\n\n- that the tram stop;\n\n- that the river flow.",
        ["council", "council"],
    ),
    # A quotation over several paragraphs, each opened again.
    (
        "Brandt said: “The river is clean.\n\n“The tram is late. Steel is dear.”",
        ["Tomas Brandt", "Tomas Brandt"],
    ),
    ("Lindqvist spoke.\n\nShe urged repair of the river at once, and nothing else.", ["Mara Lindqvist"]),
    # A quotation that goes on behind its cue, and one that is led in.
    ("“The river is clean,” Brandt said. “The river is safe.”", ["Tomas Brandt", "Tomas Brandt"]),
    (
        "Lindqvist made her position on the river clear to all who had come:\n“The river is ours.”",
        ["own", "own"],
    ),
    ("Lindqvist said of the river:\n“The river is ours.”", ["Mara Lindqvist", "Mara Lindqvist"]),
    ("“The river is ours.” Lindqvist said so in May.", ["Mara Lindqvist", "Mara Lindqvist"]),
    # Whoever opens a sentence is meant, though a fair has a name, too; another person's name leaves a doubt.
    (
        "Lindqvist saw steel at the 2031 World Tram Fair. She said the river was clean.",
        ["own", "Mara Lindqvist"],
    ),
    ("Ann Lee met Rhona Blakey at a steel fair. She said the river was clean.", ["own", None]),
    # A name opens any sentence, not the first alone.
    (
        "Steel fell. Ann Lee, head of the Tram Forum, which runs Korvo, Tarn, and Oddo, said steel was dear.",
        ["own", "Ann Lee"],
    ),
    # Nothing carries a speaker over without a cue.
    ("Lindqvist said the river was clean. The river is dirty.", ["Mara Lindqvist", "own"]),
    ("The council said the river was clean.\n\n“The river is dirty.”", ["council", "own"]),
    # A Chinese sentence that names nobody goes on with whom the one before it named; another name does not.
    (
        "局长韦东莲表示，湿地扩大。会同三个部门，共修复湿地8处。她强调，湿地很美。",
        ["韦东莲", "own", "韦东莲"],
    ),
    # An office alone is its one bearer's, and a higher or lower one is not.
    ("局长陈光在湿地走了一圈。局长说，湿地扩大。副局长说，湿地很美。", ["own", "陈光", "副局长"]),
    ("局长陈光在湿地，局长李海在河边。局长说，湿地扩大。", ["own", "局长"]),
    (
        "局长韦东莲表示，湿地扩大。队员孙小满来到湿地。她强调，湿地很美。",
        ["韦东莲", "own", None],
    ),
    # What somebody does while speaking names nobody: whom the sentence opens with speaks.
    (
        "“湿地里的鸟又多了。”孙小满蹲在湿地边，手指着鸟告诉记者，鸟来自北方。站长孙小满走了。",
        ["孙小满", "孙小满"],
    ),
    ("站长孙小满来到湿地。孙小满走在前面，记者看着鸟说，湿地很美。", ["own", "own"]),
    # What is said above a paragraph is not gone on with behind a sentence that names nobody.
    (
        "局长韦东莲表示，湿地扩大。\n\n湖边的论坛近日举行。他强调，湿地很美。",
        ["韦东莲", None],
    ),
    # A company or a budget is nobody whom "he" means; who has been interviewed is.
    (
        "北岸电池方面表示，湿地扩大。开工之前，孙小满接受了某报采访。他表示，湿地很美。",
        ["北岸电池", "孙小满"],
    ),
    ("北岸电池方面表示，湿地扩大。湖边下着雨。他表示，湿地很美。", ["北岸电池", None]),
    ("预算案建议扩大湿地。他强调，湿地很美。", ["预算案", None]),
    # Whoever is about to speak is meant, and nobody before; where no speech is told, nobody is.
    (
        "科长韦东莲表示，湿地扩大。前局长孙小满昨天发文，谈了他对湿地的看法。他表示，湿地很美。",
        ["韦东莲", "own", "孙小满"],
    ),
    (
        "科长韦东莲表示，湿地扩大。前局长孙小满昨天带着他的伞来到湿地。他表示，湿地很美。",
        ["韦东莲", "own", None],
    ),
    # Who does something behind a quotation has said it, and not who spoke before.
    ("李文华表示，湿地路通了。“湿地路通了，不怕了。”老汉抹了一把眼角。", ["Li Wenhua", "own"]),
    ("李文华表示，湿地路通了。“湿地路通了，不怕了。”他停了一下。", ["Li Wenhua", "Li Wenhua"]),
    ("李文华表示，湿地路通了。“湿地路通了，不怕了。”台下观众鼓掌。", ["Li Wenhua", "Li Wenhua"]),
]


@pytest.mark.parametrize(("text", "speakers"), SEVERAL)
def test_speakers_of_neighbouring_sentences(text: str, speakers: list[str | None]) -> None:
    """A pronoun and a quotation take their speaker from beside them, and nothing else does."""
    found = [
        "own" if statement.attribution.voice is OWN else statement.attribution.speaker
        for statement in analyse(text).statements
    ]
    assert found == speakers


@pytest.mark.parametrize(
    "text",
    [
        "The branch will reopen in June, according to the wardens.",
        "The wardens said that the branch would reopen in June.",
        "In the view of the wardens, the branch should close.",
    ],
)
def test_an_alias_may_have_its_article(text: str) -> None:
    """A body that the taxonomy calls "the wardens" is found where the phrase is read without its article."""
    wardens = Actor("wardens", SpeakerKind.BODY, "Harbour Wardens", ("Harbour Wardens", "the wardens"))
    taxonomy = replace(TAXONOMY, actors=(*TAXONOMY.actors, wardens))
    (statement,) = analyse_document(make_document(text.replace("branch", "river")), taxonomy).statements
    assert statement.attribution.speaker == "Harbour Wardens"


def test_kinds_of_speakers() -> None:
    """A person, a body, a document and somebody unnamed are told apart."""
    text = (
        "Brandt said the river was clean. The Harbour Authority said the river was clean."
        " The survey said the river was clean. Local farmers said the river was clean."
    )
    kinds = [statement.attribution.speaker_kind for statement in analyse(text).statements]
    assert kinds == [SpeakerKind.PERSON, SpeakerKind.BODY, SpeakerKind.DOCUMENT, SpeakerKind.UNNAMED]


def test_cue_is_the_words_that_show_it() -> None:
    """The cue's span holds the verb of saying."""
    text = "In May, Brandt repeatedly warned that the river may flood."
    (statement,) = analyse(text).statements
    cue = statement.attribution.cue
    assert cue is not None
    assert text[cue.start : cue.end] == "warned"


def test_quotes_know_their_speaker() -> None:
    """A quotation of the speaker has the name, a scare quote before the cue has none."""
    text = "At the “Blue Hall”, Brandt said the river was “clean as glass”."
    (statement,) = analyse(text).statements
    assert [(text[q.span.start : q.span.end], q.speaker) for q in statement.quotes] == [
        ("Blue Hall", None),
        ("clean as glass", "Tomas Brandt"),
    ]


def test_quotes_of_a_second_speaker_are_theirs() -> None:
    """In two clauses each has their own words, whoever the sentence begins with."""
    text = (
        "Brandt said the river was clean, and Mara Lindqvist said it was “past time”."
        " Brandt called the river “clean”, while Mara Lindqvist called the tram “a gift”."
        " Brandt said the river was “clean” and “safe”."
        " Brandt said he “could not” move the council, calling its view of the river “poor”."
    )
    found = [
        (
            statement.attribution.voice,
            [(text[q.span.start : q.span.end], q.speaker) for q in statement.quotes],
        )
        for statement in analyse(text).statements
    ]
    assert found == [
        (REPORTED, [("past time", "Mara Lindqvist")]),
        (PARTLY, [("clean", "Tomas Brandt"), ("a gift", "Mara Lindqvist")]),
        (PARTLY, [("clean", "Tomas Brandt"), ("safe", "Tomas Brandt")]),
        (PARTLY, [("could not", "Tomas Brandt"), ("poor", "Tomas Brandt")]),
    ]


WORST_CASES = [
    "the a " * 4000,
    "Brandt, " * 2500,
    "Ab said that " * 1500,
    '"a," said Xa Yb. ' * 1200,
    "“a” he said. " * 1500,
    "in the words of " * 1250,
    "was told by the " * 1250,
    "说" * 20000,
    "，他在会上说" * 3300,
    "据李文华" * 5000,
    "《" * 20000,
    "one of the " * 1800 + "said",
    "Aa Bb " * 3300 + "said.",
    "- a:\n" * 4000,
]


@pytest.mark.parametrize("text", WORST_CASES)
def test_worst_cases_are_read_to_their_end(text: str) -> None:
    """Text that makes patterns search in vain is read like any other: growth with a square would hang."""
    analysis = analyse(text * 5)
    assert all(statement.span.end <= len(text) * 5 for statement in analysis.statements)


BLOCK_QUOTATION = """A note on the tram

The union said on Monday:

> The tram is late in May.
>
> We want steel, and jobs.

The river is clean.

> The bus is late.

The table shows:

> The river was dirty in May.
"""


def test_a_block_quotation_belongs_to_whom_a_line_before_names() -> None:
    """Markdown's mark sets words apart as quotation marks do, up to the next paragraph without one."""
    found = [(one.attribution.voice, one.attribution.speaker) for one in analyse(BLOCK_QUOTATION).statements]
    assert found == [(QUOTED, "union"), (QUOTED, "union"), (OWN, None), (OWN, None), (OWN, None)]


@pytest.mark.parametrize(
    ("below", "speaker"),
    [
        ("The bus is late.", "Ann Lee"),
        ("Tom Reed\n\nThe bus is late.", None),
    ],
)
def test_a_paragraph_of_marks_alone_goes_on_with_the_quotation_before(
    below: str, speaker: str | None
) -> None:
    """A paragraph that is one quotation has the speaker of the one before, but above a name."""
    said = "“The tram is late,” said Ann Lee."
    text = f"A note\n\n{said}\n\n“The river is clean, and steel is dear.”\n\n{below}\n"
    found = [one.attribution.speaker for one in analyse(text).statements]
    assert found[:2] == ["Ann Lee", speaker]


def test_words_in_marks_with_more_beside_them_carry_no_speaker() -> None:
    """A paragraph that holds more than its quotation is nobody's but the document's."""
    text = "A note\n\n“The tram is late,” said Ann Lee.\n\n“Clean river” was on a sign in steel.\n"
    assert [one.attribution.speaker for one in analyse(text).statements] == ["Ann Lee", None]


def test_a_possessive_before_a_full_name_is_no_part_of_it() -> None:
    """A surname means whom an earlier sentence names behind a place and a possessive."""
    text = "Norway's Ann Oduya, a farmer, took the tram in May. Oduya said that the river was clean.\n"
    assert analyse(text).statements[1].attribution.speaker == "Ann Oduya"


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("Ann Lee MP, the union's secretary for steel, responding to a report on the river said:", "Ann Lee"),
        ("Commenting on the report, Ann Lee, head of the tram union, said:", "Ann Lee"),
        ("Lake Road, closed to trams since May, is dirty, he said:", None),
    ],
)
def test_a_line_that_leads_in_names_who_opens_it(lead: str, speaker: str | None) -> None:
    """A name with its office opens a line that ends in a colon; the quotation below it is that person's."""
    text = f"A note\n\n{lead}\n\n“The tram is late, and steel is dear.”\n"
    quoted = [one for one in analyse(text).statements if one.text.startswith("“")]
    assert [one.attribution.speaker for one in quoted] == [speaker]
