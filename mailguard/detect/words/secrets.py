"""What is held in confidence, and how it is passed on all the same, English and Welsh.

`MARKED` says that a matter is closed, `PASSING` hands something over; together they disclose. `ADMITTED` says in one
breath that the writer gives what he must not. `ASKED` asks the reader to keep it secret. `STAMP` stands on the paper
itself. `WITHHELD` keeps the matter where it belongs. `BIDS` are the offers of others before anything is decided.
"""

CLASSES = {
    "doc": "report|reports|paper|papers|page|pages|sheet|sheets|appendix|appendices|annex|item|items|note|notes|minutes"
    "|minute|document|documents|doc|docs|file|files|valuation|figures|figure|list|letter|schedule|advice|opinion|draft"
    "|pack|slides|bids|tender|tenders|scores|scoring|survey|dossier|briefing|memo|summary|part|section|bit|bits|stuff"
    "|recommendation|recommendations|assessment|information|info|details|evidence|plan|plans|agreement|terms|session",
    "of-what": "committee|cabinet|council|planning|scrutiny|panel|legal|valuation|settlement|tender|officer|officers'"
    "|budget|agenda|property|estates|audit|legal advice|draft|internal|staffing|members'|case|financial|land",
    "shut": "exempt|confidential|restricted|classified|privileged|embargoed|leaked|unpublished|commercially sensitive"
    "|commercial-in-confidence|strictly confidential|highly confidential|not-for-publication|non-public",
    "colour": "pink|yellow|gold|buff|lilac|salmon",
    "papurau": "~adroddiad|~adroddiadau|~papur|~papurau|~tudalen|~tudalennau|~dogfen|~dogfennau|~eitem|~atodiad|~nodyn"
    "|~cofnodion|~ffeil|~rhestr|~llythyr|~ffigurau|~ffigyrau|~gwybodaeth|~manylion|~prisiad|~tendrau|~cyngor|~rhan"
    "|~crynodeb|~asesiad|~argymhelliad|~cynlluniau|~dalen|~taflen|~pecyn",
    "lliw": "~pinc|~melyn|~glas|~gwyrdd|~aur|melynion|gleision",
    "ti": "ti|chi|ichi|iti",
}

MARKED = """
    (took|taken|heard|held|discussed|considered|debated|moved|dealt with|went) (it |that |this |) (in|into) (private|camera|confidence|closed session)
    (behind|past|protected by) (the|a|that) (password|log-in|login|members' log-in|paywall)
    (members'|members-only|officers'|internal|restricted) (portal|area|folder|drive|intranet|server|site)
    (on|under) (condition|the understanding|a promise|terms) that (nobody|no one|it|we|neither|they) (is|says|said|stays|stay|should|talks|discloses|remains|remain|not)
    (gagging|non-disclosure) (clause|order)
    the reserve (on|for|price|is|was|figure)
    private (e-mail|email|letter|memo|note|exchange|correspondence|message) (from|to|between|that|which|he|she|sent|about)
    (with|behind|after) (the doors|closed doors|doors|locked doors) (shut|closed|locked|)
    (doors|door) (was|were|shut|closed|locked) (shut|closed|locked|and)
    after (the public|the press|everyone else|the cameras|the webcast) (had gone|left|had left|were sent|was switched|went out|was turned)
    (webcast|cameras|cameras were|recording) (off|switched off|turned off|stopped)
    (isn't|is not|aren't|are not|not|won't be|will not be) (out|announced|released|public|published|common knowledge) (until|till|before|for another|yet)
    (sit on (it|this|that|them)|keep your powder dry|hold fire on this|wait for the announcement)
    (legal advice|counsel's opinion|counsel's advice|valuation|valuer's report|auditor's draft|draft audit report|personnel file|redundancy list|shortlist|scoring sheet|settlement figure|tender scores|bid scores) (we|i|they|that|which|on|from|for|says|has|puts|is|was|shows)
    (given|showed|shown|shared|told|sent) (to|with|) (us|members|councillors|the panel|the committee) (only|privately|behind|in private|on the understanding|on condition)
    (taken|took|smuggled|sneaked|slipped|borrowed|brought) (it|this|these|them|one|a copy|the|my copy) ____ (home|out of the (room|building|meeting|office)|away with me|off the table)
    (for|to) (members|councillors|officers|cabinet|the panel|the committee|internal use) (only|'s eyes only|eyes only)
    <shut> (<of-what>|) (<of-what>|) <doc>
    (<doc>|it|this|that|these|they|which|all) (is|are|was|were|'s|being) (still|all|strictly|supposed to be|meant to be|technically|actually|marked|stamped|classed as|treated as|) (exempt|confidential|not public|under embargo|embargoed|restricted|privileged|commercially sensitive|sub judice)
    (meeting|session|discussion|business|part) (was|is|were) (all|strictly|still|) (confidential|exempt|private|closed)
    (it's|that's|they're|they are|all|still|strictly|technically) (exempt|embargoed|under embargo|a part 2 item|part 2|part two)
    (part 2|part two|part ii|part b) (of the|item|items|report|reports|paper|papers|session|appendix|minutes|business|agenda|matter|stuff|section|bit|meeting|discussion)
    (in|under|from|is|was|were|it's|taken in|moved into|heard in|behind) part (2|two|ii)
    <colour> (paper|papers|page|pages|sheet|sheets|report|reports|appendix|minutes|item|items|copies|ones|pack)
    (press and public|press and the public|the press|the public|press|public) (were|was|are|being|having been|had been|have been|had|all|) (excluded|sent out|turned out|asked to leave|out of the room|out of the chamber|kept out|ushered out)
    with the (press|public|press and public|press and the public) (out|excluded|gone|sent)
    (behind closed doors|in closed session|in private session|in camera|closed session|in the private part|closed part of)
    not (for publication|to be published|for release|for circulation|for public release|for disclosure|for the public|to be released|to be circulated)
    (schedule 12a|exempt from publication|under embargo|embargoed until|embargo lifts|embargo until)
    (told|given|shown|shared|said|sent|passed|supplied|disclosed|spoken|spoke|let|provided|received|had|learnt|heard) __ in (strict|the strictest|strictest|complete|total|) confidence
    (hasn't|has not|haven't|have not|yet to) (yet|even|) be(en|) (published|announced|made public|released|signed off)
    (isn't|is not|aren't|are not|not) (yet|meant to be|supposed to be|) (public|in the public domain|public knowledge|common knowledge|published|announced)
    (not|*n't) (yet|) (public|in the public domain|been made public) (yet|till|until)
    (before|until|till) (it is|it's|it|they are|they're|this is|that is|the report is|anything is) (goes|go|made|gets|) (public|published|announced|released)
    (says|marked|stamped|headed|labelled|it says|printed) (strictly|private and|) (confidential|exempt|not for publication|restricted|secret)
    (confidential|exempt|restricted) (on|across|at) (the top|it|every page|the front|the cover|the first page)
    (our|the council's|the council) (bottom line|bargaining limit|bargaining position|walk-away price|reserve price|negotiating position|top price|lowest figure|fallback)
    (the|its) (reserve price|reserve on|walk-away figure)
    # Cymraeg
    (e-bost|llythyr|nodyn|neges|gohebiaeth) (preifat|mewnol|personol|cyfrinachol)
    (porth|ffolder|safle) (yr aelodau|aelodau|mewnol|preifat)
    (trafod|trafodwyd|drafodwyd|clywed|cymryd) __ (yn breifat|mewn sesiwn breifat)
    (nad yw'n|nad ydi'n|nad yw o'n|dyw e ddim yn|dydi o ddim yn|nid yw'n|smo fe'n|nad yw hyn yn) (~cyhoeddus|hysbys|swyddogol) (eto|ar hyn o bryd|)
    (ddim|heb|nid|nad) ____ (i'w chyhoeddi|i'w gyhoeddi|cyhoeddi|~cyhoeddus|~cyhoeddi) (tan|nes|cyn|eto)
    (cyngor cyfreithiol|barn gyfreithiol|rhestr ddiswyddo|rhestr fer|prisiad y|sgoriau'r tendr|ffigur y setliad) (a|y|gawsom|gafodd|sydd|yn)
    (mynd a|es i a|dod a|deuthum a|smyglo|cymryd) ____ (adre|adref|allan|mas|gartre)
    <papurau> (y|yr|o'r|gan|) __ (~cyfrinachol|eithriedig|~preifat|dan embargo|heb ei gyhoeddi|heb eu cyhoeddi|~caeedig|~rhyddhau)
    (~cyfrinachol|eithriedig|dan embargo|o dan embargo|heb ei gyhoeddi|heb eu cyhoeddi|heb ei ryddhau) (yw|ydi|ydy|oedd|ydyn|eto|o hyd|ar y|ar bob|ar dop|ar ben|am y tro)
    (yn|'n|mae o'n|mae'n|maen nhw'n|ei fod yn|eu bod yn) (hollol|gwbl|dal|dal yn|) (~cyfrinachol|eithriedig)
    rhan (2|dau|ii|b) (o'r|yr|y|ar yr|agenda|papurau|adroddiad|cyfarfod)
    (yn|dan|o|o dan|oedd yn|mae yn|o'r) rhan (2|dau|ii)
    (~papurau|~papur|~tudalennau|~tudalen|~taflenni|~dalennau|~cofnodion|y rhai|rhai|y bits) <lliw>
    (wasg|press|cyhoedd|wasg a'r cyhoedd|press a'r cyhoedd) (a'r cyhoedd|) (mas o'r|allan o'r|allan|mas|wedi gadael|wedi mynd|wedi'u gwahardd|wedi eu heithrio|ddim yno|o'r ystafell)
    (gwahardd|eithrio|hala|gyrru|troi) __ (wasg|cyhoedd)
    (sesiwn|rhan|cyfarfod) (gaeedig|breifat|gyfrinachol|caeedig|preifat|cudd)
    (tu ol i|y tu ol i) ddrysau caeedig
    (nid|ddim|heb) (i'w|iw|i'w gael ei|i gael ei|ei|eu) (~cyhoeddi|gyhoeddi|chyhoeddi|rhyddhau|ryddhau|rannu|rhannu|gylchredeg)
    (atodlen 12a|dan embargo|o dan embargo)
    (~dweud|deud|gweud|~rhoi|~rhannu|~dangos|glywais|clywais|ges|cefais|gefais) ____ yn (gyfrinachol|gyfan gwbl gyfrinachol)
    (mewn|o dan) (cyfrinachedd|gyfrinachedd)
    (ddim|heb|nid) (yn|fod yn|ei fod yn|'n|yw'n|ydi'n) (~cyhoeddus|wybodaeth gyhoeddus|hysbys)
    (ddim|heb) (wedi|ei|) (ei gyhoeddi|ei gyhoeddi eto|ei ryddhau|cyhoeddi|mynd yn gyhoeddus)
    (cyn|nes|hyd nes|tan|cyn iddo|cyn i'r peth|cyn i'r) ____ (~cyhoeddus|gael ei gyhoeddi|gael eu cyhoeddi)
    (~cyfrinachol|eithriedig) (arno|arni|arnyn|ar y top|ar y clawr|ar bob tudalen|ar ei ben|ar y blaen)
"""

PASSING = """
    (put|pushed|posted|left|dropped|popped|slipped|stuck|tucked) ____ (through your|in your|on your|under your|for you|behind the|your way|your letterbox|your doormat|in an envelope)
    (names|addresses|scores|offers|prices) (of|are|were|and)
    (told|tells|telling|say|says|said|hear|heard|learnt|learned|let slip) ____ (that|will|is going|are going|going to|goes|is to)
    (attached|enclosed|attaching|enclosing|attach|enclose|herewith|here is|here's|here are|below is|below are|see below|is below|are below|set out below)
    (forwarding|forwarded|passing|passed|sending|sent|send|giving|given|slipping|slipped|dropping|drop|handing|showing|show|telling|posting) (it|this|these|them|that|you|on|over|along|across|out|round|him|her|the|a copy|what)
    (photographed|photo of|photos of|pics of|picture of|snapped|scanned|scan of|screenshot*|typed|typing|photocopied|copied out|copied down|copy of|jotted down|written down|retyped)
    (have|take|had) a (look|read|peek|butchers|quick look)
    (thought|knew) you (should|ought|might|'d|would|may)
    so (that you|you|you all|your|that your) (know|can|have|are|group|committee|lot)
    (you|you to|you all to|public to|people to|residents to) (see|read|have) (this|these|the|it|what|that)
    (may|might|will|should|could) (well|) (interest|amuse|help|be of interest to|be useful to|surprise|shock) (you|your|them)
    you (should|ought to|need to|deserve to|might|may|will|'ll|all|must) (all|really|) (know|see|have|hear|want|be interested|find)
    (right|entitled|deserve|deserves) to (know|see)
    for your (information|interest|use|files|committee|members)
    (fyi|have sight of|use it as|make of it what|do what you like|do with it)
    (says|shows|reveals|recommends|sets out|proposes|gives|names|puts|states|tells|lists|concludes|values|has it|have it|valued|scored|scores) (that|us|the|a|it|them|our|your|he|she|they|who|what|how|where|at|as|<money>|<number>)
    (i can|we can|let me|to|i'll|i will|happy to|going to) (tell|reveal|give|let) (you|them|people|everybody)
    (to give you an idea|what they say|what it says|what was said|what they offered|what they've offered|the gist|in short|in a nutshell|the upshot)
    (page|para|paragraph|item|appendix|table) <number>
    <money>
    <number> (thousand|million|per cent|percent)
    (came out|they've|they're|they have|have already|already got|will be|is going|are going|is to be|are to be|going to|plan to|plans to|closing|selling|sold|agreed to|voted to|decided)
    # Cymraeg
    (mi|fe|) (ddweda|ddyweda|ddeuda|weda|dduda|ddywedaf|ddwedaf) i (wrthych|wrthat|wrthyt|hyn|chi|ti|'r)
    (dw i wedi|rwyf wedi|dwi wedi|wedi) (gadael|rhoi|postio|gwthio|gollwng) ____ (drwy|yn|ar|i ti|i chi|dan)
    (ynghlwm|amgaeaf|amgaeir|amgaeedig|atodaf|wedi atodi|wedi'i atodi|dyma|isod|wele|gweler)
    (~anfon|gyrru|yrru|hala|~danfon|~pasio|~rhoi|~dangos|~rhannu|gyrrais|anfonais|halais|gyrra|anfona) (ymlaen|atat|atoch|i ti|i chi|ichi|iti|hwn|hyn|y|yr|copi|e|fe|fo|o|at|draw|rhain|rhein)
    (llun o|lluniau o|sgan o|copi o|copio|tynnu llun|wedi teipio|sgrinlun)
    (i|er mwyn i|fel bod|fel y) (ti|chi|ti gael|chi gael|iti gael|ichi gael|chi'n|ti'n|bawb) (~gwybod|gwbod|~gweld|~cael|deall|~rhannu|syniad)
    (hawl i (wybod|weld)|dylet ti|dylech chi|dyliat ti|ddyliet ti|haeddu (gwybod|cael gwybod))
    (yn|'n|sy'n|mae'n|yn ei|wedi) (~dweud|deud|gweud|~dangos|~argymell|~nodi|~datgan|~enwi|~rhestru|~awgrymu|~prisio|~sgorio|~cynnig)
    (er gwybodaeth|am dy wybodaeth|am eich gwybodaeth|cymer olwg|cymerwch olwg|cael golwg|defnyddia|defnyddiwch)
    (~tudalen|~eitem|~paragraff|~atodiad) <number>
    (maen nhw|mae nhw|man nhw|ma' nhw|fe fydd|mi fydd|bydd|fydd|bydden|mae'r|ma'r|byddan) (nhw|'n|am|yn|wedi|~cyngor|yr|y)
"""

ADMITTED = """
    i (really |) (shouldn't|should not|oughtn't to|ought not to|ought not|mustn't|must not) but
    (isn't|not|aren't) (for|something for) (us|me|the likes of us|members|officers) to (publish|tell|say|share|reveal|release|announce) ____ but
    thought (you|parents|residents|people|the public|somebody|everyone|readers) (deserved|had a right|have a right|were entitled)
    (don't|do not|never|best not|better not|mustn't) (let on|say|tell anyone|tell anybody|tell a soul) (that|) (i|we) (said|told|sent|gave|showed|let|spoke)
    (i|we) (can|could|will|might) ____ (if|provided|so long as|as long as) (my name|you keep my|you leave my|nobody knows|no one knows|i'm not|i am not|it isn't traced|it can't be traced)
    (peeked|peeping|peek|sneaked a look|snuck a look|had a crafty look|crafty look|read over|saw over|spotted) ____ (scoring|scores|file|report|list|papers|paper|screen|shoulder|bids|envelope|minutes|note)
    (take no notice|ignore|never mind|forget) (of|) (the|what it says on|that it says|that) (confidential|stamp|marking|label|front|heading|red|word)
    (somebody|someone|one of us|somebody's|someone's) (has|needs|ought|got|must|should|had better) (to|better|) (show|warn|give|leak) (you|the public|residents)
    (my colleagues|the leader|the whip|the monitoring officer|legal|the chief executive|they|he|she|officers|the director) (would|will|'d|'ll) (have a fit|have kittens|go mad|go spare|have my guts|kill me|skin me|be furious|hit the roof|never forgive|throw a fit|not be pleased)
    (call|calling) it (a leak|leaking|treachery|disloyal*)
    (leaking|leak|leaked) (this|it) to (you|the|your)
    (don't|do not|please don't|never|not to|just don't|must not) (quote|name|identify|involve|implicate|cite) (me|us|my)
    (if|when) (anyone|anybody|they|someone) (asks|ask|wants to know) ____ (not from me|wasn't me|never|didn't|know nothing|found it|came in the post|read it|guess*)
    (shouldn't|should not|oughtn't to|ought not to|should never) (really|strictly|technically|even|probably|) be (telling|saying|sharing|showing|sending|passing|giving|forwarding|letting|handing|repeating|writing|leaking)
    (shouldn't|should not|oughtn't to) (really|strictly|technically|even|probably|) (have|have even|have really) (told|sent|shown|given|passed|copied|taken|photographed|kept|said|written|forwarded|shared)
    (not|*n't) (really|strictly|even|actually|technically|exactly|quite|) (supposed|meant|allowed|permitted|authorised) to (be|have|even|) (tell|telling|say|saying|share|sharing|show|showing|send|sending|pass|passing|give|giving|let|letting|take|taken|discuss|repeat|know|see|seen|have|left|leave|copy|copied|hand|reveal|told|got|out) ____ (but|so|yet|only|still|however|because|though|and)
    (but|though|although|even though|yet|as|so|whatever|which) (i|we|you|they|it|that) (wasn't|weren't|aren't|am not|'m not|isn't|'re not|are not|were not) (supposed|meant|allowed) to (be|have|take|know|see|tell|leave|share|show|get|hear|say|pass|copy|keep)
    (meant|supposed) to (keep|have kept|hand|give|shred|destroy|return|stay) ____ (but|though|only)
    (you|and you|remember you) (didn't|did not|never|won't have|have not|haven't) (hear|heard|get|got|see|have|had|receive|received|seen) (it|this|that|them|these|any of this|any of it|a word|anything|nothing|the|where) ____ (from|off|via|through) (me|us|here|this office|my|anyone|anybody)
    (you|we) (haven't|have not|never|didn't) (seen|saw|see|had|got|read|heard) (it|this|that|these|them) ____ (neither (have|did) (i|we)|nor (have|did) (i|we)|understood)
    (you never|you've never|you did not|you didn't) (saw|see|seen|got|had) (this|these|this e-mail|this email)
    (i|we) (never|didn't|did not) (send|sent|wrote|write|gave|give|showed|show|told|tell) you (this|that|these|any of this|any of it|it|anything|a thing)
    in (strict|the strictest|strictest|complete|total|) confidence (an|a|the|one of|somebody|someone|he|she|they|my|our|mr|mrs|ms|cllr) ____ (told|said|tells|says|let|mentioned|gave|asked|admitted|confided|showed|shared)
    (told|gave|showed|let|mentioned|shared|confided) ____ in (strict|the strictest|strictest|complete|) confidence ____ (but|and|that|so|though|thought|you)
    (not sure|don't know|no idea|unsure|not certain|can't remember) (if|whether) ____ (confidential|exempt|public|restricted) ____ but
    (don't|do not|please don't|best not|better not|rather you didn't|never|not to|without) (saying|say|tell|telling|let on|mention|mentioning|reveal|quote|name|attribute|letting on) ____ (where|whose|how|who) (you|it|this|they|the|told|gave|sent)
    (don't|do not|never|not to|without|nobody|no one) (say|saying|tell|telling|mention|admit|let on|whisper|know|need know|knows) ____ (came|come|comes|was|is) from me
    (didn't|never|did not|hasn't|has not|doesn't|won't have|not) (come|came) from (me|us|this office|county hall|this address)
    (nothing to do with me|keep my name out of (it|this)|leave my name (out|off)|leave me out of it|no names no pack drill|don't quote me|do not quote me|not to be quoted|no fingerprints of mine|no fingerprints)
    (wipe|delete|destroy|burn|shred|eat|bin) (this|it|them|the e-mail|the email|the copy|that) (after|once|when|as soon as|afterwards|straight after|right after|please when|if)
    (i'd|i would|i'll|i could|could) (be|get|lose) (shot|sacked|hung|hanged|strung up|in hot water|in trouble|for the high jump|crucified|my job|skinned|the sack) (for|if)
    (i'll|i will|i shall|i'd) deny (it|this|everything|all knowledge|ever|having)
    (best|better|wiser) not (to|) say (where|who|how) (you|it|this|that)
    # Cymraeg
    (dylwn|ddylwn|ddylsen|ddyliwn|ddylswn|ddylen) (i|) ddim ond
    (mae rhaid i|rhaid i|mae angen i|dylai|ddylai) (rywun|rhywun) (ddangos|ddweud|ddeud|weud|roi|rybuddio|dangos|dweud)
    (paid|peidiwch|plis paid) a (nyfynnu|'m dyfynnu|dyfynnu fi|fy enwi|enwi fi|sôn amdana|son amdana)
    (mi fasen|mi fysa|byddai|bydde|fyddai|basa|bysa) ____ (gwylltio|yn wyllt|yn gandryll|o'u co|o'i go|o'i cho|fy lladd|yn fy mlingo|yn lladd fi)
    (os (gofyn|gofynnith|ofynnith|oes) (neb|rhywun|unrhyw un)) ____ (nid|dim|ddim|fi|gwybod|wn i|ffeindi)
    (ddylwn|ddylsen|ddyliwn|ddylswn|ddylen|dylwn|ddyle|ddylse|ni ddylwn|na ddylwn|nad ddylwn) (i|fi|ni|) (ddim|mo|mo'r|) (bod|fod|) (yn|'n|) (~dweud|deud|ddeud|gweud|weud|~rhannu|~dangos|~anfon|gyrru|yrru|~rhoi|~gadael|~datgelu|hala|~sgrifennu|~sgwennu|~copio|~trafod|ei|eu|fod)
    (ddim|ddim i|nad ydw i|nad ydwyf|nad wyf|nad ydyn ni|dydyn ni ddim) (i|) fod (i|) (~dweud|deud|ddeud|gweud|weud|~rhannu|~dangos|~anfon|gyrru|yrru|~rhoi|~gadael|~datgelu|hala|~copio|~trafod|~cael|~mynd|~gwybod|~gwbod|~gweld|ei|eu|cadw) ____ (ond|so|felly|achos|er)
    (er|ond|a|er nad|er na) (o'n|oedden|doedden|doeddwn|dydyn|nad|do'n|oeddwn) (i|ni|nhw|oeddwn i|oeddem|oedden ni) (ddim|) (i|) fod (i|) (~cael|~mynd|~copio|~cadw|~dangos|~rhannu|~gwybod|~dweud|deud|~gweld|~cymryd)
    (chlywaist|chlywsoch|chlywest|chlywes|glywaist|glywsoch|glywest|ches|chest|chefaist|chawsoch|gest|gesoch|cest|welaist|welsoch|welest|weles|welist|chlywist|glywist) (ti|chi|) (ddim|mo|mo'r|mohono|mohoni|erioed|dim) ____ (gen i|gennyf|gynna i|gyda fi|'da fi|oddi wrtha*|oddi wrthyf|ohona i|gan i|hwn|hyn|o'n)
    (yn gyfrinachol|mewn cyfrinachedd),? (dywedodd|ddywedodd|ddudodd|wedodd|soniodd|gofynnodd|mi ddywedodd|fe ddywedodd|mi ddudodd|fe wedodd|cefais|ges)
    (dywedodd|ddywedodd|ddudodd|wedodd|soniodd|gofynnodd) ____ (yn gyfrinachol|mewn cyfrinachedd) ____ (ond|a|bod|fod|felly)
    (ddim yn siwr|dim syniad|wn i ddim|ddim yn gwybod) ____ (cyfrinachol|gyfrinachol) ____ ond
    (nid|dim|ddim) (gen i|gennyf|oddi wrthyf|oddi wrtha i|fi|o fan hyn|fan hyn|gynna i|'da fi) (i|) (~cafodd|~cefaist|~cest|gest|gesoch|gawsoch|glywaist|glywsoch|ddaeth|daeth|ddudodd|wedodd|mae|ma|mae'r)
    (paid|peidiwch|peidia|plis paid|gwell peidio|gorau peidio|well peidio|heb) (a|ag|) (~dweud|deud|gweud|weud|son|~crybwyll|~enwi|ddeud) ____ (lle|ble|pwy|o ble|gan bwy|o le)
    (heb i neb|fydd neb|neb) (~gwybod|gwbod|wybod|wbod) (o ble|gan bwy|pwy|lle)
    (cadwa|cadwch|cadw|gadwa|gad|gadewch) (fy|'n|yn) enw i (allan|mas)
    (~dileu|dilea|dileer|llosga|llosgwch|rhwyga|rhwygwch|delitia|deletia) (hwn|hyn|y neges|fo|e|fe|o|nhw|ar ol|wedi|wedyn)
    (paid|peidiwch) a'm dyfynnu
    (gwadu|gwada|wada|wadaf|gwadaf) (i|) (bopeth|y cwbl|hyn|i mi|popeth)
"""

ASKED = """
    keep (it|this|that|all this|all of this|the contents|everything|what i say|what i've said|these|the news|schtum|shtum|stum|mum) (strictly|very much|firmly|just|all|very|absolutely|well|) (between|under|to (yourself|yourselves|ourselves|you)|quiet|secret|private|hush|within|schtum|in confidence)
    keep (schtum|shtum|stum|mum about|quiet about|it zipped)
    (this|that|which|it|stay*|stays|remain*|keep*|just|strictly|purely|all|one) (is|must|should|has to|to|) (stay|remain|be|strictly|just|very much|) between (you and me|you and i|ourselves|us|the two of us|us two|the three of us|these four walls|you me)
    between (you and me|you and i|ourselves|you me) (and|for now|only|please|the gatepost|until|till|i think|this|that|it|at this stage)
    between us (the|this|i|that|he|she|they|it|we|for now|only)
    (under|beneath) your (hat|hats)
    (mum's the word|not a word|not a dicky bird|don't breathe a word|breathe a word|say nothing|say nowt|sworn to secrecy|on the qt|on the quiet|entre nous|softly softly)
    (don't|do not|please don't|never|best not|better not|rather you didn't|mustn't|not to) (tell|mention|breathe|whisper|let on|repeat|share|forward|pass|show|circulate|spread|put|post|leak|let) (this|it|that|them|a word|anyone|anybody|a soul|the others|the rest|on|a thing|any of this|these) (on|to|further|around|round|with|in|outside|about|know|see|elsewhere|beyond|out|anywhere|until|till|please|or)
    (for your eyes|your eyes only|eyes only|for your ears only|off the record|strictly private|strictly confidential|deep throat)
    (nobody|no one|no-one) (else|) (needs|need|has|must|should|is|ought|else) (to|ever|) (know|knows|hear|see|be told|find out)
    (he|she|they|anyone|anybody|others|officers|residents|cllr *|mr *|mrs *|ms *) (needn't|need not|mustn't|must not|doesn't need to|don't need to|is not to|are not to|need never|don't have to|doesn't have to) (know|hear|be told|find out|get wind|see|be any the wiser)
    (does not|doesn't|do not|don't) know (that|) (i have|i've|i'm|i am|we've|we have|you) (passed|sent|told|given|sending|telling|forwarded|passing|forwarding|showing|shown|shared|sharing|have|know)
    (go|goes|going|went|gone) no further
    (not|never|*n't|shouldn't|mustn't) (to|) (go|get|leak) (any further|any farther|beyond these|beyond this|outside this)
    our (little|dirty|) secret
    (i'd|i would|we'd|we would|please|grateful if you|trust you to|trusting you to|rely on you to|can you|would you) (be grateful if you|appreciate it if you|prefer it if you|) (kept|keep) (this|it|that) (very|) (quiet|to yourself|confidential|private|between|under|in confidence)
    (you and i|you and me|the two of us|we two) (only|alone) (know|need|should)
    # Cymraeg
    (rhyngot ti a|rhyngoch chi a|rhyngthat ti a|rhyngddot ti a|rhynga ti a|rhwng ti a|rhwng fi a|rhyngo i a|rhyngof fi a|rhyngtho ti a) (fi|minnau|mi|ti|chi|chdi|fo|fe|hi|nhw)
    (rhyngom|rhyngon|rhyngthon|rhyngddon|rhyngom ni|rhyngon ni|rhyngom ein|rhyngddom|rhwng ni) (ni|ein|'n|gilydd|dau|ill|ni'n dau|ni'n dwy|ni ein|in)
    rhwng y (pedair wal|muriau|pedwar mur|waliau)
    (cadwa|cadw|cadwch|cadwer|gad|gadwch|gadewch|gadwa|cadwed) ____ (yn dawel|yn ddistaw|yn gyfrinach|yn gyfrinachol|i ti dy hun|i chi eich hun|i chi'ch hun*|i ti dy hunan|yn breifat|dan dy het|dan eich het|yn dy het|rhyngot|rhyngoch|rhyngom|rhwng|i'ch hun|dan gaead|dan sang)
    (dan|o dan) (dy|eich) (het|hetiau|gap)
    (taw pia|taw piau|tau pia|tewi piau|dim gair|dim smic|ddim gair|run gair|yr un gair|dim siw na miw)
    (paid|peidiwch|peidia|paid ti|plis paid|gwell peidio|gorau peidio|well peidio) (a|ag|) (~dweud|deud|ddeud|gweud|weud|son|~crybwyll|~rhannu|~dangos|~anfon|gyrru|gadael|pasio|rhoi|lledaenu|yngan|ynganu) __ (neb|gair|unrhyw un|wrth neb|wrthyn|wrtho|wrthi|hwn ymlaen|hyn ymlaen|ymlaen|y lleill|gwybod)
    (gorau|gore) po (leiaf|leia|lleiaf) (o son|o sôn|sy'n|fydd|a fydd|o bobl|o bobol|y son)
    (neb|unrhyw un|nhw|fo|hi|hwnnw|lleill) (arall|) (i|gael|i gael|angen|ddim i|ddim angen|ddim yn gorfod) (~gwybod|gwbod|wybod|wbod|clywed|glywed)
    (does|sdim|nid oes|does dim|toes) (dim|ddim|) (rhaid|angen|ishe|isio|eisiau) i neb (arall|) (wybod|wbod|gwybod|glywed)
    (dydi|dydy|dyw|nid yw|nid ydi|di|smo|nad yw|nad ydi|does) (o|e|fe|hi|nhw|neb|'r|ef|ddim|rachel|*) (ddim|) (yn|) (~gwybod|gwbod|i wybod|i wbod) (bo|bod|mod|fod|'mod|fy mod|mai|i mi|am)
    (ein|y|yn|fy) (cyfrinach|gyfrinach|secret) (ni|fach|bach|i)
    (ddylai|ddyle|ddylsa|ni ddylai) neb (arall|) (wybod|wbod|glywed|gael gwybod)
    (peidio|ddim|byth) (a|i|) (mynd|fynd) (ddim|dim|) (pellach|ymhellach|tu hwnt|tu allan)
    (aros|aros yn|arhosed|gadw) (rhyngom|rhyngon|rhyngot|rhyngoch|rhwng)
"""

STAMP = """
    not for publication
    not for (public release|release|onward circulation|disclosure)
    (schedule 12a|exempt information|exempt item|exempt report|exempt appendix|part 2 report|part ii report|confidential report|confidential appendix|confidential item|exempt from disclosure|exempt from publication|strictly confidential|pink paper|pink papers|private session|excluded from the meeting)
    (exclusion of the|exclude the) (press|public)
    (embargoed until|under embargo|commercial in confidence|commercially confidential|restricted circulation|members only)
    (please treat|treat this|treat it) as (strictly|) (confidential|restricted)
    (i|we) would be grateful if (this|it) (stayed|stays|remained|went|could stay|were kept|was kept) ____ (us|further|confidence|confidential)
    (in|told in|shared in) (strict|strictest|) confidence
    (went|go|goes) no further
    (ask|asking) you to keep
    # Cymraeg
    (yn gyfrinachol|mewn cyfrinachedd|neb arall wybod|rhyngoch chi a fi|rhyngom ni)
    (nid i'w|ddim i'w|heb ei|nid iw) (gyhoeddi|ryddhau|rannu)
    (atodlen 12a|gwybodaeth eithriedig|eitem eithriedig|adroddiad eithriedig|adroddiad cyfrinachol|papurau pinc|atodiad cyfrinachol|atodiad eithriedig|sesiwn breifat|cyfrinachol iawn)
    (gwahardd y|eithrio'r) (wasg|cyhoedd)
    (dan|o dan) embargo
"""

WITHHELD = """
    (can't|cannot|can not|couldn't|could not|unable to|won't|will not|not able to|not going to|not in a position to|am not free to|not at liberty to|don't propose to|wouldn't|not prepared to|never|must not|mustn't|mayn't|no right to|prevents me from|stops me) __ (be|be able to|) (disclose|disclosed|share|shared|release|released|discuss|discussed|tell|say|said|send|sent|give|given|comment|reveal|pass|passed|provide|provided|show|shown|talk|divulge|go into|confirm|publish|circulate|let you|supply|answer|breach|break)
    (is|are|remain|remains|must stay|has to stay|must remain|has to remain|stay|stays|will stay|kept|be kept|being) (strictly|) confidential (and|so|within|under|until|for now|as)
    (no longer|not|isn't|is not|never|nothing|neither) (at all|) (exempt|confidential|embargoed|secret|restricted)
    (without|minus|except|excluding|not including|redacted|leaving out|less|apart from) (the|its|any|all) (exempt|confidential|restricted|pink|part 2)
    (exempt|confidential) (waste|shredding|reporting|bin|bins|collection|counselling|helpline|service|line|support|from the charge|from charge|from council tax|from paying|accommodation|vat)
    (restricted|exempt|secret) (parking|access|hours|areas|speed|use|santa|ballot|zone|vehicle|vehicles|mileage|byway)
    (if|whether|unless|why) (it|this|that|they|these|the|any|all|some|something|anything|*) __ (is|are|was|should be|ought to be|to be|may be|can be|could be|counts as|really|) (exempt|confidential|restricted|public)
    (keep|keeping|kept|keeps|stays|stay|remains) (it|this|that|them|these|what|with|within|in) ____ (confidence|confidential|to myself|with me|safe|secure|locked)
    (must be|should be|please|kindly|to be) (delete|deleted|destroy|destroyed|shredded|returned|return)
    (left behind|mislaid|sent in error|by mistake|in error|sent to (me|us|you) by mistake)
    (training|guidance|policy|rules|code|procedure|protocol|reminder|remind|reminding|advice) (on|about|for|that|is|note|says|of|to|session|all)
    (consent|permission|with (his|her|their) agreement|authority to|has agreed to|happy for (me|us|you) to|agreed that i|release form|consented|signed mandate)
    (monitoring officer|data protection officer|information commissioner)
    # Cymraeg
    (alla|gallaf|fedra|all|allwn|allwch|medrwn|medra|chaf|cha|gaf|caf|wna|wnaf|ni allaf|ni fedraf|ni chaf|methu|ddim yn cael|ddim yn gallu|ddim am|dim hawl|ddim hawl|rhwystro) (i|ni|) (ddim|mo'i|) __ (~dweud|deud|gweud|~rhannu|~datgelu|~trafod|~rhyddhau|~rhoi|~anfon|~dangos|~gwneud sylw|ei|eu|~cyhoeddi|~ateb)
    (ddim|nid|heb fod|bellach) (yn|'n|) (~cyfrinachol|eithriedig) (mwyach|bellach|o gwbl|)
    (heb|ac eithrio|heblaw|gan hepgor) (yr|y|unrhyw|yr atodiad) (atodiad|eitem|rhan|papurau|darnau) (~cyfrinachol|eithriedig|pinc)
    (os|ydi|ydy|yw|a yw|oedd|ai|tybed) (hyn|hwn|o|e|fe|hi|y|yr|nhw|'r|a yw) __ (yn|'n) (~cyfrinachol|eithriedig|~cyhoeddus)
    (cadw|gadw|cadwaf|aros|yn aros) (o|e|hwn|hyn|hynny|y cyfan|'n|yn|hyn oll|popeth) __ (~cyfrinachol|i mi fy hun|gyda mi|gen i)
    (hyfforddiant|canllaw|canllawiau|atgoffa|polisi|trefn|rheolau|cydsyniad|caniatad|swyddog monitro|gwastraff cyfrinachol|drwy gamgymeriad|mewn camgymeriad)
"""

BIDS = """
    (you're|you are|you came|you were|your bid is|your tender is|your offer is|yours is|they're|they are) (second|third|first|top|ahead|behind|bottom|the lowest|the highest|the cheapest|the dearest|the one to beat|way off|miles off|in front)
    (what's|what is|it's your|your) (price|bid|score|quality) (that's|that is|is) (dragging|letting|holding|killing|costing) you
    (highest|top|lowest|best|biggest) (bid|offer|tender|figure|price) (so far|to date|yet|on the table|at the moment|we have|we've had|in)
    (north|south|upwards|clear|well above|just above|above|over|beyond|past) (of|) <money>
    (nobody|no one|none of the others|neither of them|the others) (else|) (has|have|is|are) (got|gone|offered|bid|put in|come|been|over|past|above|anywhere)
    (surveyor|valuer|valuation|panel|officers|agent|agents|estates) (puts|put|has|have|had|values|valued) (it|them|the *|that) (at|down at|on|for) <money>
    (council|they|we|cabinet|officers) (would|will|'d|might) (take|accept|settle for|live with|go down to|go up to|let it go for) (less|more|<money>|anything|about|around)
    (to be|you'd be|you would be|and you're|keep you) in the running
    (other|rival) (two|three|four|) (tenders|bids|offers|quotes) (came|were|are|stand|have)
    (other|rival|highest|top|lowest|best|leading|nearest|competing|winning|preferred|closest|cheapest|second) (bid|bids|bidder|bidders|offer|offers|tender|tenders|tenderer|quote|quotes|price) (is|are|was|were|stands|stand|came|come|scored|at|of|has|have|put|offered|went)
    (two|three|four|five|six|several|both|all the|the) (bids|offers|tenders|quotes|bidders|buyers|tenderers) (in|so far|are|were|came|come|and|already|on the table|for the|have)
    (what they've offered|what they offered|what they bid|what they're bidding|the price to beat|the one to beat|figure to beat|you'd need to beat|you need to beat|to be in with a (chance|shout)|go over|come in (just|) (under|over|below|above))
    you (had|scored|got|were|came|are) (<number>|second|third|top|first|ahead|behind|the lowest|the cheapest|undercut)
    (he|she|they|we) (is|are|will|would|'ll|'d) (take|accept|settle for|settle at|go as low as|go as high as|sell for|pay up to)
    (the panel|officers|the officers|the valuer|the district valuer|the surveyor) (valued|values|value|reckon|reckons|put it at|thinks|think|has it at|recommends|recommend|prefers|favours|favoured|scored|marked|will recommend)
    # Cymraeg
    (cynnig|pris|bid|tendr) (uchaf|isaf|gorau) (hyd yma|hyd yn hyn|eto|ar y bwrdd|yw|ydi|ydy|yn|o|hyd|sydd)
    (tri|dau|pedwar|pump|y) (bid|cynnig|chynnig|tendr|tender|gynnig|bids) (miwn|mewn|wedi|i mewn|arall|uchaf|isaf|gorau|ar y bwrdd)
    (un|'r un|y cynnig|yr un|y bid|y pris) (top|uchaf|isaf|gorau|ucha|isa|gore|i'w guro) (yw|ydi|ydy|oedd|o|am|yw'r)
    (gest|gafodd|cawsoch|cest|gawsoch|sgoriodd|sgoriaist|sgorioch) (ti|chi|nhw|) (<number>|farc)
    (mynd|fynd|codi|cynnig) (dipyn|ychydig|rhywfaint|) (dros|uwch na|o dan|yn uwch) (hynny|hynna|'ny|'nny|hwnna|<money>)
"""
