"""The words of what a site says around its texts: offers, notices, links, records."""

from __future__ import annotations

import re

from generator.reading.cues.block_cues import any_of, any_of_small

SELF_PORTRAIT = re.compile(
    r"[*_]{0,2}(?:About (?:the )?[A-Z].{1,60}|About the (?:authors?|writers?|contributors?)"
    r"|Forward[- ]looking statements?|Safe harbou?r(?: statement)?"
    r"|Cautionary (?:note|statement).{0,40}"
    r"|(?:关于|關於)[^，。：:]{2,30}|前瞻性(?:声明|陈述)|关于本(?:报告|公司))[*_]{0,2}\s?[:：]?$"
)
"""The heading at the foot of a release under which its sender speaks of itself or of the law."""
CHROME_LINE = any_of_small(
    r"home\s*[>›»/|].{1,80}$",
    r"explore more .{1,80} (?:at|on) \S{3,60}$",
    r"(?:read|see|watch|listen|more|related)(?: (?:more|next|also|on|to))?\s*[:：].{1,200}$",
    r"read (?:more|the full (?:story|article)) (?:at|on|here)\b.{0,80}$",
    r"for (?:more|the latest|further) .{1,80}\b(?:visit|see|go to|follow|subscribe|sign up|click"
    r"|contact)\b.{0,120}$",
    r"(?:copyright|©|\(c\) ?\d{4}).{0,120}$",
    r"copyright (?:©|\(c\))?,? ?(?:19|20)\d\d\b.{0,400}$",
    r"© ?(?:copyright )?,? ?(?:19|20)\d\d\b.{0,400}$",
    r"follow .{1,60} coverage\b.{0,60}https?://\S{1,100}$",
    r"the post (?!(?:was|is|has|had|that|which|in|of)\b).{1,200} appeared first on"
    r" (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)[^.!?]{1,80}(?:\.[a-z]{2,12})?\.?$",
    r"(?:we|this (?:site|website)|our partners?|(?:we and|our) .{1,40}partners?) (?:uses?|stores?|value) "
    r"(?:.{1,40} )?(?:cookies|privacy|trackers)\b.{0,400}$",
    r"(?:we|i)['’]?d like to (?:set|use) (?:.{1,20} )?cookies\b.{0,300}$",
    r"(?:subscribe|sign up) (?:to|for) (?:our|the) .{1,80}$",
    r"subscribe(?: now| today)? (?:for|from|and (?:save|get)|to (?:read|continue|unlock))\b.{0,80}$",
    r"(?:sign (?:me )?up|subscribe|register|log in|find out more|learn more|donate)"
    r"(?: (?:here|now|today|for free))?\s?[.!]?$",
    r"follow [^.!?]{2,40}[:：]$|(?:stay|keep) (?:informed|updated|up to date|connected|in touch)\b.{0,120}$",
    r"(?:(?:get|enjoy) (?:full|unlimited|instant) (?:digital )?|(?:full|unlimited) (?:digital |all-))"
    r"access\b.{0,120}$",
    r"if you (?:have )?(?:enjoy|lik|found|appreciat)(?:ed?|s)?\b.{0,60}\b(?:sign up|subscribe|newsletter"
    r"|share it|support us|donat(?:e|ion)|follow us)\b.{0,240}$",
    r"(?:good (?:morning|afternoon|evening)|hello|hi|dear|welcome(?: back)?)(?:[, ]{1,2}(?:and )?"
    r"(?:welcome(?: back)?|everyone|everybody|all|friends?|readers?|subscribers?|there|colleagues|team|folks"
    r"|[\w.'’ -]{1,40}(?=,$)))?\s?[,.!:]?$",
    r"(?:(?:with )?(?:best|kind|warm|many),? ?(?:regards|wishes|thanks)|regards|best|cheers|thanks"
    r"|(?:yours )?(?:sincerely|faithfully|truly))[,.!]?(?: [\w.'’-]{1,20}){0,2}$",
    r"(?:sign up|subscribe) (?:to|for) [^.!?]{1,60}$"
    r"|sign up for [^.!?,]{1,40}, (?:our|your) [^.!?]{1,60}[.!]$",
    r"(?:our |the )?(?:free )?(?:daily|weekly|monthly|free) (?:e-?mail )?newsletter\b.{0,20}$",
    r"the .{1,60}\bnewsletter (?:provides|brings|delivers|offers|rounds up|lands|gives)\b.{0,160}$",
    r"thanks for reading\b.{0,200}$",
    r"(?:fund|support) .{2,60} (?:for|with) [$€£].{1,40}$",
    r"prefer .{2,40} on google$",
    r"(?:please )?enter your [^.!?]{2,40}$",
    r"privacy (?:notice|policy)\s*[:：].{0,400}$",
    r"(?:members|present|in attendance|attendees|apologies|participants)"
    r"(?: present)?\s*[:：] ?[^.!?]{3,20}\b.{0,380}$",
    r"this is an? (?:uncorrected|unofficial|draft|preliminary) (?:proof|transcript|translation|version"
    r"|record)\b.{0,160}$",
    r"published by (?:the )?[a-z][^.!?]{2,80}$",
    r"(?:suggested citation|recommended citation|how to cite|cite as)\b\s*[:：]?.{0,400}$",
    r"\d[\d,]{0,8} (?:likes?|restacks?|repl(?:y|ies)|reposts?|retweets?|claps?|subscribers?|followers?)$",
    r"already an? (?:subscriber|member|reader)\b.{0,160}$",
    r"(?:you(?: have|'ve|’ve)|this is your) .{0,40}\bfree (?:articles?|stor(?:y|ies)|reads?)\b.{0,120}$",
    r"(?:to (?:continue|keep) reading(?:,| this)|continue reading\b).{0,120}$",
    r"thank you for (?:your patience|reading|subscribing|signing up|registering|being a)\b.{0,120}$",
    r"(?:do you )?have an? (?:story|tip|question|news tip|confidential tip)\b.{0,60}\?.{0,160}$",
    r"do you have .{1,60}\b(?:story|tip|suggestion|question|feedback)\b.{0,60}\?.{0,160}$",
    r"contact us (?:below|here|at|on|by|via)\b.{0,100}$",
    r"[*_]{0,3}(?:are you )?(?:enjoy(?:ing|ed)|lik(?:ing|ed?)) (?:this|the|our) (?:story|article|piece"
    r"|post|content|newsletter)"
    r"\b.{0,200}$",
    r"[*_]{0,3}(?:do you )?want (?:to (?:stay|keep|know|read|get|see|hear|learn)|more|all)"
    r"\b[^?]{0,80}\?.{0,100}"
    r"\b(?:sign up|subscribe|newsletter|inbox|follow|join|download|register|click)\b.{0,200}$",
    r"[*_]{0,3}a (?:longer |shorter |print )?version of this (?:article|story|piece|column|post|essay)"
    r"\b.{0,300}$",
    r"[*_(]{0,3}an earlier version of this (?:article|story|piece|column|post|report|headline)\b.{0,300}$",
    r"[*_(]{0,3}(?:corrections?|clarifications?|editors?['’]?s?['’]? note)\s*[:：].{1,400}$",
    r"[*_]{0,3}(?:also (?:read|see|in this series)|don['’]t miss|must[- ]read)\s*[:：].{1,200}$",
    r"[*_]{0,3}(?:tags?|tagged(?: with| as)?|topics?|filed under|categor(?:y|ies)|posted in|see more on"
    r"|hashtags?"
    r"|[标標][签籤])\s*[:：].{1,200}$",
    r"follow .{1,60} on .{0,40}\b(?:facebook|twitter|x|instagram|linkedin|youtube|whatsapp|tiktok"
    r"|spotify|telegram"
    r"|threads|bluesky|google news)\b.{0,100}$",
    r"here (?:are|is) (?:some|our|how to) .{0,20}\b(?:tips|email|e-mail)\b.{0,160}$",
    r"(?:please )?(?:subscribe|sign up) (?:to|for) .{0,80}"
    r"\b(?:newsletters?|alerts?|updates?|mailing list|e-?mails?)\b.{0,120}$",
    r"get (?:the |all the |our )?(?:best|latest|top|more|biggest|daily|free|local|breaking|news|stories"
    r"|updates)\b.{0,60}\b(?:inbox|e-?mail|newsletter)\b.{0,60}$",
    r"(?:are you getting|want|do you want|would you like) .{0,60}\b(?:newsletters?|inbox)\b.{0,40}$",
    r"you (?:can|may) (?:opt out|unsubscribe)\b.{0,200}$",
    r"(?:please )?(?:activate|enable|turn on|switch on) (?:java ?script|cookies)\b.{0,160}$",
    r"(?:every|each) (?:day|week|weekday|morning|month),? (?:our|.{1,40}['’]s?)"
    r" (?:editors?|team|newsroom|journalists) (?:send|email|select|bring|pick|round)\b.{0,160}$",
    r"(?:cookies help us|this (?:site|website) requires (?:java ?script|cookies))\b.{0,200}$",
    r"you are using an? (?:(?:old|outdated|unsupported) )?(?:browser|version of)\b.{0,240}$",
    r"please (?:select|enter|provide|check) (?:at least|your|a valid|an? )\b.{0,40}"
    r"(?:mailing list|e-?mail|address|box|name)\b.{0,60}$",
    r"(?:your e-?mail address will not be published|required fields are marked)\b.{0,80}$",
    r"by (?:signing up|subscribing|clicking|submitting|registering)\b.{0,120}"
    r"\b(?:agree|accept|acknowledge|consent)\b.{0,200}$",
    r"(?:click|tap) here (?:to|for) .{1,80}$",
    r"follow (?:us|@\S{1,40}) on .{1,60}$",
    r"share this (?:article|story|page|post)$",
    r"share(?: (?:this|on|via|the))?(?: (?:article|story|page|post))?(?: (?:on|via|with))?\s*[:：]?"
    r"(?: (?:facebook|twitter|x|linkedin|whatsapp|email|e-mail|telegram|reddit|friends)\b[,|]?){1,8}$",
    r"(?:views|reads|shares|comments|阅读|浏览|点击|评论)(?:量|次数"
    r"|数)?\s*[:：]?\s*\d[\d,.]{0,12}\s?[万千km]?\+?$",
    r"\d[\d,.]{0,12}\s?[km]?\+? (?:views|reads|shares|comments|likes)$",
    r"(?:last |first )?(?:updated|published|posted|modified|revised|publish(?:ing)? date|publication date)"
    r"(?: on| at)?\s*[:：]?\s.{0,12}\d.{0,40}$",
    r"(?:(?:web|copy|managing) )?editors?\s?[:：]\s?\S{1,20}(?: [^\s.!?]{1,20}){0,3}$",
    r"get (?:live|instant|real-time) .{1,80}\b(?:updates?|alerts?|quotes|scores|news)\b.{0,240}$",
    r"download (?:the|our) .{1,40} app\b.{0,120}$",
    r"\(?(?:additional |with )?(?:reporting|writing|editing|compiled|translated|edited|written) by .{2,200}$",
    r"(?:(?:important |legal |regulatory )?(?:disclaimers?|disclosures?|disclosure notice)|免[责責][声聲]明"
    r"|[风風][险險]提示)\s*[:：].{0,400}$",
    r"(?:ladies and gentlemen|distinguished (?:guests|delegates|colleagues)|(?:your )?excellenc(?:y|ies)"
    r"|dear (?:colleagues|friends|guests|delegates))\b(?:[^.!?:]{0,80}[,:!]|\.)?$",
    r"(?:material|information|reporting) from .{2,80} (?:was|were) used in this (?:report|story|article)\W?$",
    r"like loading\W{0,4}$|you must be (?:logged|signed) in to\b.{0,60}$",
    r"(?:view|show|read|see|hide|load) (?:all )?\d{0,6} ?(?:more )?comments?\b.{0,20}$",
    r"to (?:stop receiving (?:these|this|our|e-?mails|such)"
    r"|be removed from (?:this|our|the) (?:mailing )?list|opt out of (?:these|our|future))\b.{0,160}$",
    r"[*_(]{0,3}(?:the )?(?:views|opinions)(?: and (?:views|opinions))?"
    r" (?:expressed|presented|in this|are those)\b",
    r"[*_]{0,3}th(?:is|e above) (?:note|notice|report|material|article|publication|document|newsletter"
    r"|commentary|e-?mail|message|release|text|content|information)(?: and [a-z ]{3,30})?"
    r" (?:is|was|has been|may be|does|should) (?:not|for|intended|provided|published|only|based on sources"
    r"|be (?:reproduced|construed|relied)|originally|first)\b",
    r"[*_(]{0,3}this (?:article|story|piece|post|page|column|feature|interview|transcript|version|essay"
    r"|blog|podcast"
    r"|episode) (?:was|has been|is) (?:amended|updated|corrected|edited|changed|modified|produced|adapted"
    r"|republished|reprinted|translated|supported|funded|part of|an edited|excerpted|taken from"
    r"|co-?published)\b",
    r"[*_]{0,3}(?:this|the) (?:press |news )?(?:release|report|announcement|presentation)"
    r" (?:contains|includes|may contain) forward[- ]looking\b",
    r"[*_]{0,3}(?:nothing (?:in this|herein)|reuse is permitted|reproduction (?:is|in whole)"
    r"|no part of this)\b",
    r"(?:media |press )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office|tel|telephone|phone|e-?mail|fax)"
    r"(?: (?:for|details|information)[^:：]{0,40})?\s*[:：].{0,300}$",
    r"scan (?:the|this|our)?\s?(?:qr )?code\b.{0,80}$",
    r"(?:do you agree\?|have your say|what do you think\?|send (?:us )?your|write to (?:us|the editor)"
    r"|e-?mail us|join the (?:conversation|discussion)|letters to the editor)\b.{0,160}$",
    r"you (?:are receiv(?:ing|ed)|receive|have received|can unsubscribe)\b.{0,200}$",
    r"(?:to )?(?:unsubscribe|manage (?:your )?(?:preferences|subscription)|view (?:this|it)"
    r" (?:e-?mail |message )?in (?:your|a|the) browser|forward(?:ed)? (?:this|to a friend))\b.{0,200}$",
    r"(?:文章)?(?:关键[词字]|關鍵[詞字]|key ?words?|中[图圖]分[类類][号號]|doi)\s*[:：].{0,300}$",
    r"(?:来源|來源|稿源|source)\s?[:：]\s?\S{2,30}(?:\s.{0,60})?$",
    r"\d{1,4}$",
    r"end\s{1,40}\d{1,2}[:.]\d\d.{0,20}$",
    r"(?:ends|end|#{3}|- ?(?:ends|30) ?-|\(完\)|（完）|完)$",
    r"(?:next|previous) (?:note|issue|edition|update|report|week)\s*[:：].{1,80}$",
    r"(?:[赞讚]|在看|阅读|閱讀)\s?\d{1,9}$|[阅閱][读讀]原文$|预览时标签不可点$|在小说阅读器.{0,10}$|去阅读$|我要(?:反馈|评论)$"
    r"|分享让更多人看到$|[大中小]字[号號]$|a(?: a){1,4}$",
    r"[*_]{0,3}(?:with )?(?:many )?thanks to .{2,80} for (?:comments?|feedback|reading|research|editing|help)"
    r"\b.{0,80}$",
    r"(?:[\w\u3400-\u9fff]{0,4}[報报爆]料|[\u3400-\u9fff]{0,12}[举舉][报報]|新[闻聞]|[热熱][线線]|投稿|广告|廣告|[联聯][系繫])(?:[电電][话話]|[热熱][线線]|[邮郵]箱|信箱)\s?[:：].{0,100}$",
)
"""A line that belongs to the site, whatever stands around it; looked for in small letters."""
CHROME_LINE_BEHIND_SIGN = any_of_small(
    r"\[\^[\w-]{1,20}\]:\s",
    r"[（(][^()（）。]{1,60}[)）]$",
    r"[〔【\[［][^〕】\]］。]{0,20}[记記]者[^〕】\]］。]{1,30}[〕】\]］]$",
    r"[^\w]{1,20}$",
    r"(?:[*_]{0,2}\[[^\]]{1,200}\]\([^()\s]{1,300}\)[*_]{0,2}[\s|/·>›»•,–-]{0,5}){1,20}[\w ]{0,30}$",
    r"(?:喜[歡欢]|觉得|覺得).{0,10}(?:文章|报道|報導).{0,20}[?？]?$",
    r"(?:一[图圖][读讀][懂]?|[視视][頻频]|[專专][題题]|[組组][圖图]|[實实][錄录]|(?:延伸|相[關关]|推[薦荐]|拓展)(?:[閱阅][讀读]|文章|新[聞闻]|[報报][道導]|[鏈链]接))\s?[丨｜|:：☞].{1,80}$",
    r"相[關关][報报][道導][見见].{1,12}版$",
    r"分享(?:到|至)\s?[:：].{0,60}$",
    r"本文[^。]{1,20}(?:原[创創]|首[发發])[^。]{0,60}[转轉][载載].{0,60}$",
    r"[【（(\[]?本文(?=.{0,120}[转轉][载載])(?=.{0,160}(?:授[权權]|注明|[联聯]系|立[场場])).{1,240}$",
    r"[\u3400-\u9fff]{0,8}[声聲]明\s?[:：](?=.{0,80}(?:[参參]考|投[资資]建[议議]|不代表|版[权權]|[转轉][载載])).{1,300}$",
    r"看了[这這]篇文章的.{0,6}[还還]看了$",
    r"(?:新[闻聞]|文章|[资資]料)[来來]源\s?[:：].{1,40}$",
    r"返回[^。，]{1,8}(?:首[页頁]|[频頻]道|列表).{0,30}$",
    r"[评評][论論]加[载載]中.{0,5}$",
    r"(?:[【\[]?(?:打印(?:本[页頁])?|[关關][闭閉](?:窗口|本[页頁])?|我要[纠糾][错錯]|返回[顶頂]部)[】\]]?\s?){2,6}$",
    r"(?:[电電][话話]|[传傳]真|地址)\s?[:：].{0,80}(?:icp|公[网網]安[备備]).{0,60}$",
    r"主[办辦]\s?[:：].{1,60}\s(?:承[办辦]|[运運]行[维維][护護]|技[术術]支持).{0,80}$",
    r"版[权權]所有.{0,120}$",
    r"特[别別][声聲]明\s?(?:[:：].{0,400})?$",
    r"下[载載][^。！？]{2,16}(?:客[户戶]端|app)$",
    r"(?:[为為][达達]最佳|建[议議]使用|[请請](?:改用|使用)).{0,40}(?:[瀏浏][覽览]|chrome|edge|firefox).{0,40}$",
    r"(?:您|本[网網站页頁]|[内內]容|以下)[^。]{0,14}[需须須未年][满滿]\s?18\s?[岁歲][^。]{0,20}。?$",
    r"(?:我已(?:年)?|未)[满滿]\s?18\s?[岁歲]$",
    r"版[权權][声聲]明\s?[:：]?.{0,400}$",
    r"字[號号体體级級](?:大小)?\s*[:：].{0,20}$",
    r"(?:[请請]?先?(?:登[录錄陆陸]|注[册冊]|登入)|文明上[网網]|我要|我[来來]|[发發]表|[参參][与與])[^。！？]{0,16}(?:[评評][论論]|留言|跟[帖貼]|[发發]言)"
    r"[^。！？]{0,24}$",
    r"(?:[总總]?[策监監][划劃制製]|[统統][筹籌]|[审審][校读讀签簽核]|校[审審]|[总總]?值班|[终終初复複二三一][审審]|[签簽][发發]|值班(?:[编編][辑輯]|主任|[总總][编編])?|[拍摄攝][摄攝制製]"
    r"|[剪][辑輯]|制作|美[编編]|海[报報]|文案|撰[文稿]|配音|出[镜鏡]|供稿|通[讯訊][员員]|[实實][习習]生|排版|[编編][导導审審]|文字|[视視][频頻]|[图圖]片|[来來]源|作者"
    r"|[编編][辑輯])\s?[:：丨｜|／/]\s?(?:[\u3400-\u9fff·]{2,8}[\s、,，/　]{0,3}){1,8}$",
    r"本文[为為由][^。]{2,40}(?:上[传傳]|[发發][布佈]|授[权權])[^。]{0,20}[，,].{0,80}(?:[观觀][点點]|平台|立[场場]).{0,120}$",
    r"(?:各位|尊敬的|女士[们們]|先生[们們])[^。！？]{0,30}[：:，,！!]$",
    r"[（(]?此件[^。]{2,12}[)）]?$",
    r"(?:加入|追[蹤踪]|按[讚赞]|下[载載]|[订訂][阅閱]|[关關][注註])[^。！？]{0,24}(?:line|好友|粉[丝絲]|app|[频頻]道|官方[帐帳][号號]|社[团團])[^。！？]{0,24}$",
    r"\W{0,4}(?:[饮飲]酒[过過]量[，,]?\s?有害健康|喝酒不[开開][车車]|吸[烟菸煙]有害健康|未[满滿]十八[岁歲]者?[，,]?\s?(?:禁止|[请請]勿|不得)"
    r"|珍惜生命)[^。]{0,30}$",
    r"[^。]{0,20}(?:自[杀殺]防治|防疫|安心|反毒|[戒]菸|[举舉][报報])[专專]?[线線]\s?[:：]?\s?\d{3}.{0,60}$",
    r"(?:按日期[查检][阅閱询]|(?:展[开開]|收[缩縮])通版|通版[阅閱][读讀]|[当當]前版[:：]|[网網]友[为為]此).{0,20}$",
    r"(?:上|下)[一]?版\s.{0,30}$",
    r"(?:[当當]前|您?(?:[现現]在)?(?:所在)?的?)位置\s?(?:是|在)?[:：].{0,100}$",
    r"(?:索引号|发文机关|发文字号|成文日期|发布日期|主题分类|主题词|公文种类|有效性|生成日期|废止日期|信息来源|文号)\s?[:：].{0,80}$",
    r"[\u3400-\u9fff]{2,12}[〔\[（(](?:19|20)\d\d[〕\]）)](?:第)?\d{1,5}[号號]$",
    r"(?:主[办辦][单單]位|承[办辦][单單]位|网站标识码|运行维护单位|技术支持)\s?[:：]?.{1,120}$",
    r"(?:(?:我是)?[广廣]告\s?)?[请請][继繼][续續]往下[阅閱][读讀].{0,20}$",
    r"(?:上一|下一)[篇则則页頁]\s?[:：].{0,120}$",
    r"原[标標][题題]\s?[:：].{0,120}$",
    r"(?:最[後后近](?:更新|修改)|更新[时時][间間]|[发發][布佈][时時][间間])\s?[:：].{0,60}$",
    r"(?:[点點][击擊]|[长長]按|[扫掃]描|[识識][别別]).{0,12}(?:[关關][注註]|二[维維][码碼]|[蓝藍]字).{0,30}$",
    r"(?:[欢歡]迎|[点點])(?:[点點][赞讚]|[转轉][发發]|[关關][注註]|分享|收藏|在看).{0,30}$",
    r"《[^》]{2,20}》\s?[（(](?:19|20)\d\d.{4,24}[)）]$",
    r"[\u3400-\u9fff]{2,5}(?:\s[\u3400-\u9fff]{2,5}){4,30}$",
    r"[\u3400-\u9fff]{2,5}(?:\s[\u3400-\u9fff\w]{1,5}){9,40}$",
    r"[点點][击擊](?:[进進]入|查看|[阅閱][读讀]|[这這][里裡]|下[载載]|[观觀]看).{0,60}$",
    r"[（(]?(?:[\u3400-\u9fff]{1,2}icp|[\u3400-\u9fff]{1,2}公网安备|增值电信|互联网新闻信息|网上传播视听).{0,100}$",
    r"(?:更多|看更多|更多精彩|想看更多).{0,30}(?:[请請][关關][注註]|[请請][点點][击擊]|下[载載]|加入|[订訂][阅閱]).{0,60}$",
    r"[（(]?(?:以上|本文|本[报報]告|文中)(?:[內内]容|[观觀][点點]|信息)?(?:[仅僅]|只|不|[為为])(?:供[参參]考|代表|[构構]成|作者).{0,120}$",
    r"扫(?:一扫|码).{0,40}$",
    r"[联聯][系繫]我[们們][:：\s].{0,120}(?:[邮郵][编編]|[电電][话話]).{0,60}$",
    r"作者(?:[单單]位|[简簡]介|系|[为為])\s?[:：].{1,300}$",
    r"(?:敬)?[请請][务務]必.{0,8}[阅閱][读讀].{0,40}$",
    r"本(?:新[闻聞]稿|[报報]告|公告|通稿|材料)(?:中)?所[载載述涉].{0,80}"
    r"(?:[为為][准準]|[审審][计計]|参考|參考)[^。]{0,12}。?$",
    r"(?:媒[体體]|新[闻聞]|投[资資]者)?[联聯][系繫](?:人|方式)?(?:及?[电電][话話])?\s?[:：].{0,80}$",
    r"各(?:省|市|县|縣|区|區|有[关關]|相[关關]|直属|直屬|乡镇|鄉鎮|街道|单位|單位|部门|部門)[^。！？]{0,160}"
    r"(?:局|委|[厅廳]|部[门門]|[单單]位|政府|公司|企[业業]|[院校])[)）]?[:：]$",
    r"[（(【\[]?(?:[纠糾][错錯]】?\s?[【\[]?)?(?:[责責]任[编編][辑輯]|[责責][编編]|[编編][辑輯]|校[对對]|[审審]核|[来來]源|作者|[记記]者)"
    r"\s*[:：].{0,40}(?<![?？])$",
)
"""The same for lines that begin with no Latin letter and no digit: half of the time for all others."""
CONFIDENTIAL = any_of(
    r"(?:\W{0,4}(?:confidentiality|privacy|disclaimer|important)[^.:]{0,30}[:：]? )?\W{0,4}"
    r"(?:this|the (?:information|contents?)[^.]{0,30}\bthis) (?:e-?mail|message|communication|transmission)\b"
    r"(?![^.]{0,200}\b(?:was|were|had|been|said|says|ruled|told|wrote|argue[ds]?|claim(?:s|ed)|added)\b)"
    r"[^.]{0,160}\b(?:confidential|privileged"
    r"|intended [^.]{0,40}\b(?:addressee|recipient|individual|person|use of))",
    r"(?![^。]{0,80}(?:[说說称稱]|表示|[认認]为|裁定|了))(?:[^。，,]{0,14}[:：])?\W{0,4}本(?:[电電]子)?[邮郵]件[^。]{0,60}(?:保密|机密|機密|[仅僅](?:供|限)|收件人)",
)
"""How the notice begins that an office puts below its letters, however long it is."""
CHROME_AROUND = any_of_small(
    r"[^。！？“”]{1,80}[>›»]\s?(?:正文|[內内]容|[詳详][情细細])$",
    r"[—–-] ?.{1,60} ?\(@\w{1,30}\).{0,40}$",
    r".{2,60} [-–] back to home ?page$",
    r"[^“\"]{3,160} contributed (?:reporting|research)? ?(?:to|for) this (?:report|story|article|piece"
    r"|dispatch)\b.{0,60}$",
    r"(?:the )?.{1,60} (?:is|are) not responsible for the content of external (?:sites|links|websites)"
    r"\b.{0,160}$",
    r"(?:the )?.{1,60} is committed to publishing a diversity of letters\b.{0,160}$",
    r"\S{0,12}(?:[:：]\s?)?https?://\S{4,400}$",
    r".{0,60}(?:[点點]我下[载載]|下[载載]).{0,12}app.{0,60}$",
    r".{0,60}版 ?[权權] ?所 ?有.{0,80}$",
    r"(?:[a-z][\w&’'-]{1,14}(?: [a-z&][\w&’'-]{0,14}){0,2}(?: {2,8}|\t{1,4}| ?[|·•] ?)){3,20}"
    r"[a-z][a-z&’' -]{1,30}$",
    r"[^.!?]{2,60}\b(?:ltd|limited|llp|plc|inc|llc|ag|gmbh|s\.?a|bank|securities|partners)\.?,? (?:is|are) "
    r"(?:authori[sz]ed|regulated)(?: and (?:regulated|supervised|licensed))?"
    r" (?:by|with)\b.{0,200}$",
)
"""The same for lines that may begin with anything; each holds one of `CHROME_AROUND_HINTS`."""
CHROME_AROUND_HINTS = (
    "(@",
    "back to home",
    " contributed",
    "not responsible",
    "diversity",
    "://",
    "app",
    "版",
    "authoris",
    "authoriz",
    "regulated",
    "  ",
    "\t",
    *"|·•>›»",
)
BREADCRUMBS = re.compile(
    r"(?:[^>›»。！？.!?“”]{1,24}[>›»]{1,2}\s{0,3}){2,8}[^>›»。！？.!?“”]{0,60}$"
    r"|\s{0,3}(?:home|首[页頁]|[\w]{1,10}[网網](?:首[页頁])?|[\w]{2,6}[报報])\s{0,3}[>›»][^>›»。！？.!?]{1,60}$",
    re.IGNORECASE,
)
"""Where a page stands in its site: Home > News > Water."""
ARROW_LINE = re.compile(r"[^.!?]{1,60} ?[>›»→]$")
"""A link that leads on."""
ARROWS = tuple(">›»→")
"""What ends such a link."""
SOURCE_LINE = re.compile(r"SOURCE [A-Za-z].{2,80}$")
"""The sender of a release, below it."""
CHROME_WITHIN = re.compile(
    # Begun later than at its 80th character, it is the text's own.
    r"(?s:.{0,80}?)(?:"
    r"all rights reserved\b.{0,60}$"
    r"|accept (?:all )?cookies\b.{0,300}$"
    r"|opens (?:in )?(?:a )?new (?:tab|window)\b.{0,40}$"
    r"|(?: \.){3}|\.{6,20}(?!\.).{0,40}$|_{6,40}(?!_).{0,40}$|…{3,20}(?!…).{0,40}$"
    r"|(?:write|e-?mail|send [a-z ]{1,40}) to \S{1,60}@\S{1,60}.{0,60}$"
    r"|(?:[訂订][閱阅]|[關关][注註]).{0,12}(?:[電电]子[報报]|公[眾众][號号]|[頻频]道|微信).{0,120}$"
    r"|(?:侵[权權]|版[权權][问問][题題])[^。]{0,40}(?:[联聯][系繫]|告知|通知)[^。]{0,20}(?:[删刪]除|[处處]理|更正|[删刪]).{0,20}$"
    r"|[负負][责責]提供技[术術]|提供技[术術](?:服[务務]|支持)$"
    r"|未[经經][^。]{0,16}(?:授权|許可|许可|允许|同意|授權)[^。]{0,24}(?:不得|禁止|严禁|嚴禁|请勿|請勿|谢绝|謝絕|勿)[^。]{0,12}"
    r"(?:转载|轉載|复制|摘编|使用|传播|镜像|引用|翻印|转发|刊登).{0,30}$"
    r"|(?:记者|記者).{1,12}[摄攝](?:影)?[）)]?$"
    r"|[\u3400-\u9fff]{1,6}(?:社|网|網|报|報)(?:发|發|供[图圖])[）)]?$"
    r")",
    re.IGNORECASE,
)
"""Words near a line's head that make it the site's, with what stands before them."""
CHROME_HINTS = (
    *(
        "rights",
        "ookies",
        "opens",
        " . . .",
        "......",
        "______",
        "………",
        "@",
        "订",
        "訂",
        "关",
        "關",
        "未经",
        "未經",
        "侵",
        "版",
        "技",
        "记者",
        "記者",
    ),
    *("社发", "社發", "网发", "網發", "报发", "報發", "社供", "网供", "網供", "报供", "報供"),
)
"""One of these stands in every line that `CHROME_WITHIN` finds; to ask for them is forty times as fast."""
