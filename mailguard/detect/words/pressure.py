"""How an officer is pressed to write or advise otherwise than he thinks, English and Welsh.

- `DEMAND`: asks for it by itself; `TO_DO`: the same as an order, where it opens a clause ("rewrite the conclusion");
- `WISH`: the same asked for in a roundabout way.
"""

CLASSES = {
    "advice": (
        "report|reports|recommendation|recommendations|advice|opinion|assessment|conclusion|conclusions|finding"
        "|findings"
        "|judgement|judgment|valuation|analysis|briefing|advice note|note to cabinet|officer's view|professional view"
        "|risk rating|risk score|risk assessment|legal implications|financial implications|estimate|costings|score"
        "|scoring|appraisal|options appraisal|evaluation|objection|consultation response|statement|inspection"
        "|inspection note|survey|audit|verdict|paper|draft|decision notice|view"
    ),
    "passage": (
        "paragraph|paragraphs|para|section|sentence|line|lines|bit about|bits about|part about|reference to"
        "|references to"
        "|mention of|caveat|caveats|warning|warnings|appendix|option|options|legal paragraph|legal advice|table|chart"
        "|chapter|figure|figures|wording|objection|objections"
    ),
    "alter": (
        "change|alter|amend|revise|rewrite|redraft|reword|soften|tone down|water down|reverse|reconsider|rethink"
        "|withdraw"
        "|drop|delete|remove|strike out|strike|bury|omit|hold back|play down|pull|tweak|massage|doctor|fudge|flip"
        "|revisit"
        "|turn round|turn around|overturn|move|shift|adjust|sharpen|lose|cut|bin|fix|dilute|sex up|re-write|re-draft"
    ),
    "altered": (
        "changed|altered|amended|revised|rewritten|redrafted|reworded|softened|toned down|watered down|reversed|dropped"
        "|withdrawn|deleted|removed|struck out|taken out|cut|gone|different|brought into line|turned round|positive"
        "|approval|refusal|favourable|supportive|more helpful|out|lost|buried|binned|put right|softer|left out"
        "|reconsidered"
    ),
    "must": (
        "must|has to|have to|needs to|need to|had better|better|will have to|is going to|are going to|is to|are to"
        "|would do well to|'d better|cannot|can't|won't|will not"
    ),
    "want": (
        "want|need|expect|require|insist on|demand|shall expect|will expect|'ll expect|i'm expecting|am expecting"
        "|shall need|'ll need|must have|insist that|have got to have|i'm relying on|am relying on|shall want"
    ),
    "press": (
        "you must|you will|you'll|you have to|you need to|you'd better|you had better|you're going to|i want you to"
        "|i need you to|i expect you to|i must ask you to|i'm asking you to|i am asking you to|i must insist that you"
        "|i'd strongly suggest you|i strongly suggest you|i suggest you|i suggest that you|i'd suggest you"
        "|i require you to"
        "|i would urge you to|i urge you to|i'd urge you to|i'm telling you to|you ought to|i'd like you to|get them to"
        "|i would like you to|i shall need you to|i will need you to|i trust you will|i trust you'll|i'd advise you to"
        "|i would advise you to|you would be wise to|you'd be wise to|it is time to|it's time to|i'd ask you to"
        "|i invite you to|i have to ask you to"
        "|tell (your team|your officers|your people|the officer|the planner|whoever wrote it|them) to|asking you to"
    ),
    "say": (
        "say|recommend|conclude|support|read|come out|come down|come back|land|find for|find in|find that|tell|back"
        "|favour"
        "|endorse|agree|state|make clear|point to|point the other|go our|go the other|go for|lean|look|give us"
        "|look right"
    ),
    # Cymraeg
    "cyngor": (
        "~adroddiad|~argymhelliad|~argymhellion|~cyngor proffesiynol|~cyngor cyfreithiol|~cyngor|~barn|~casgliad"
        "|~casgliadau|~asesiad|~dadansoddiad|~drafft|~nodyn|~papur|~canfyddiadau|~prisiad|~amcangyfrif|~meddwl"
        "|~gwerthusiad"
    ),
    "darn": (
        "~paragraff|~paragraffau|~brawddeg|~brawddegau|~adran|~llinell|~darn|~cymal|~tabl|~ffigur|~ffigurau|~ffigyrau"
        "|~rhybudd|~cyfeiriad at|~opsiwn|~geiriad|~pennod|~tudalen|~goblygiadau cyfreithiol|~gwrthwynebiad|~risg"
        "|~risgiau"
    ),
    "newid": (
        "~newid|~addasu|~diwygio|~ailysgrifennu|~ail-ysgrifennu|~ailsgwennu|~ail-sgwennu|~meddalu|~tynnu|~dileu"
        "|~gollwng"
        "|~gwrthdroi|~ailystyried|~ail-ystyried|~hepgor|~claddu|~ailfeddwl|~lleddfu|~tynnu'n ol|~troi|~symud|~cywiro"
    ),
    "rhaid": (
        "rhaid i|rhaid ichi|rhaid i chi|rhaid i ti|rhaid iti|mae'n rhaid i|bydd rhaid i|mae angen i|well i|gwell i"
        "|fydd raid i|dwi isio i|dwi eisiau i|rydw i eisiau i|rwyf am i|dwi am i|rwy am i|rydw i am i|fi moyn i"
        "|wi'n moyn i"
        "|rwy'n disgwyl i|dwi'n disgwyl i|disgwyliaf i|byddaf yn disgwyl i|mynnaf|rwy'n mynnu|hoffwn i|dwi angen i"
        "|rwyf eisiau i|rwy eisiau i|wy moyn i|gofynnaf i|rwy'n gofyn i|dwi'n gofyn i|mi fydda i'n disgwyl i"
        "|ga i ofyn i"
        "|rwy'n eich annog i|byddwn yn awgrymu|awgrymaf|dwi'n awgrymu|rwy'n awgrymu|mae eisie i|ma ishe i|mae ishe i"
    ),
    "dweud": (
        "~dweud|~deud|~argymell|~cefnogi|~casglu|~darllen|~dod i gasgliad|~dod i'r casgliad|~dod lawr|~dangos|~nodi"
        "|~dod"
        "|~gweud|~edrych|~glanio|~bod|~datgan|~ffafrio|~cymeradwyo|~gwrthod"
    ),
}

DEMAND = """
    <press> (now|just|simply|please|quietly|) (go back and|go away and|think again and|) <alter> (your|the|that|this
        |those|his|her|their|its) __ (<advice>|<passage>)
    <press> ____ (take|leave|cut|keep|strike|get) (your|the|that|this|those) __ (<advice>|<passage>) ____ out
    <press> (take out|leave out|cut out|keep out) (your|the|that|this|those) __ (<advice>|<passage>)
    <press> (just|please|) (come to|come up with|reach|find|arrive at|give me|give us|write|produce|say
        |recommend) __ (a different|another|the opposite|the right|the correct|approval|refusal|it's safe|it is safe
        |that it's safe) (conclusion|answer|view|recommendation|reason|figure|advice|verdict|opinion|on|for|by|before
        |and|,|or)
    <press> (please|) (revise|reverse|change|alter|soften|rewrite) (it|that)
    (your|the|that|this|officer's|officers') __ (<advice>|<passage>) ____ <must> (just|simply|now|not|) (be
        |) (<altered>|change|come out|come down|recommend|conclude|support|say|read|disappear|reflect what|stay)
    <want> ____ (<advice>) ____ to (<say>|be <altered>|be in line|change|go away|disappear|drop)
    <want> (your|the|that|this|those|a|an) __ (<advice>|<passage>) ____ (<altered>|out of it|to go|off the page)
    <want> (you|your team|your officers) to (<say>) (that|it|the|yes|no|approval|refusal|approve|refuse|our|we)
    (not|never|don't|do not|no intention of) __ (accept|accepting|tolerate|tolerating|have|wear|wearing|stand for
        |standing for|put up with|sign|present|presenting|take|taking|defend|walk in with|walk into|walking into
        |go in with|going in with|go to) ____ (<advice>|that paragraph|that sentence|that line|this paragraph
        |that wording) ____ (like that|as it is|as it stands|which says|that says|saying|in it|still there|as drafted
        |in its present|in that form|on the table|with that)
    (can't|cannot|won't|not going to|not about to|refuse to|am not) (go|going|walk|walking|stand|standing) (into|to
        |up|in|before) ____ with (that|this|a|two|your) (sentence|paragraph|line|conclusion|recommendation|report
        |figure|different|on the|in it|in the|hanging)
    (report|recommendation|advice|opinion|assessment|note|paper) ____ (must|has to|needs to|had better|is going to
        |will) (recommend|say|conclude|support|come out|come down|be rewritten|be changed|be softened|read) (approval
        |refusal|that|in favour|against|on the|for|the other|differently|yes|no|what)
    (i've|i have|we've) (marked up|rewritten|redrafted|changed|amended|altered|taken out|deleted|removed|reworded
        |edited|tidied|corrected) (your|the) __ (<advice>|<passage>)
    (changed|altered|amended|softened|reversed|rewrote|rewritten|redrafted) your (conclusion|conclusions
        |recommendation|recommendations|advice|opinion|findings|report|judgement)
    (goes|go|going|went|issue|issued|put it|send it) (out|) (over|under|in) your (own|) name __ (but|not|however|,
        |and i|all the)
    put (it|this|that|the __|<advice>) (in|into) ____ as (your own|if it were yours|yours|your advice)
    (leave|leaving|keep|keeping|take|taking) your (own|) (advice|opinion|view|views|professional opinion|conclusion
        |doubts|reservations) (out|to yourself|off|in your)
    (engineer|officer|auditor|planner|lawyer|surveyor|consultant|he|she|they) can keep (his|her|their) (opinion
        |advice|view|views|report|doubts|reservations)
    you (will|shall|must|'re|are) not (to|going to|) (issue|circulate|publish|submit|table|file|report|send|put|sign
        |include|raise|mention) (a|an|any|the|that|this|your) __ (<advice>|notice|letter|memo|statutory|section)
    (do not|don't) (submit|issue|file|table|publish|circulate|include|put in) (that|this|your|the) __ (report|notice
        |advice|opinion|assessment|findings|recommendation|section 5|section 114)
    (bury|sit on|lose|shelve|hold back|keep back|suppress|withhold) (the|that|this|your|those) __ (<advice>|survey
        |audit|figures|letter|evidence)
    (drop|pull|take|remove|strike|cut|leave) ____ (section 151 officer's|s151 officer's|monitoring officer's
        |treasurer's|auditor's|legal|solicitor's|lawyer's|finance) (item|paragraph|advice|comments|comment|report
        |caveat|warning|section) (out|off|before|from|,|or)
    (make|making) (the <advice>|your <advice>|the figures|the numbers|the score|the scores) (say|look|read|work
        |come out|stack up|add up|fit|support)
    (whatever|regardless of|never mind|despite|notwithstanding|irrespective of) (your|the|his|her|their) (own
        |professional|officer's|) (judgement|judgment|opinion|view|views|advice|professional)
    (i know|we all know|i've seen|i have seen|i realise|i'm aware) what the (inspection|survey|report|audit
        |assessment|engineer|consultant|modelling|figures|policy|evidence|guidance|lawyers) (says|say|said|shows) (,
        |but|and)
    (i need|i want|we need) your (advice|report|note|opinion|assessment|recommendation) ____ to (say|be|come
        |recommend|support|back)
    (find|finding) (me|us|) (a|some|the|another) (reason|reasons|ground|grounds|way|wording|form of words|policy) (to
        |for|that|by which|which) (refuse|refusing|approve|approving|support|supporting|say|saying|recommend
        |recommending|let|turn it|get it|back|allow)
    # Cymraeg
    (<rhaid>)('r|'ch|) ____ (<cyngor>|<darn>) ____ (<newid>|~dweud|~deud|~argymell|~diflannu|~mynd|~cefnogi|~bod yn
        |~dod|~gweud)
    (<rhaid>)('ch|'r|) (chi|ti|) ____ (<newid>)('r|'ch|) (y|yr|eich|dy|ei|) __ (<cyngor>|<darn>)
    (rhaid|mae'n rhaid|bydd rhaid|mae angen|well) (iddo|iddi|i hwn|i hon|i hwnna) (<newid>|~dweud|~deud|ddiflannu
        |fynd|fod yn wahanol)
    (<cyngor>|<darn>) ____ (i|yn) (~newid|ddiflannu|fynd|gael ei newid|gael ei thynnu|gael ei dynnu
        |cael ei newid) (cyn|erbyn|neu|os)
    (dwi|rwyf|rwy'n|dw i|rydw i|nid wyf|wy) (ddim|) (isio|eisiau|am|yn mynd i|yn fodlon|moyn|ishe) (gweld|weld|derbyn
        |dderbyn|cael|cerdded|gerdded|mynd|fynd) ____ (<cyngor>|<darn>|o flaen)
    (rwyf|dwi|rydw i|rwyf i|wy) wedi (newid|ailysgrifennu|ailsgwennu|diwygio|dileu|tynnu|addasu)('ch|) (eich|dy|yr|y
        |) __ (<cyngor>|<darn>)
    (o dan|dan) (dy|eich) enw (di|chi|) (ond|mae'n|a)
    (cadw|cadwch|cadwa|gadael|gadewch|gad)('ch|) (dy|eich|) (<cyngor>|~barn broffesiynol|~amheuon) (allan|i ti dy hun
        |i chi'ch hun|mas)
    (paid|peidiwch|ni chewch|chei di ddim|chewch chi ddim|ni ddylech) (a|ag|) (chyhoeddi|cyhoeddi|anfon|rhannu
        |cyflwyno|gyflwyno|chyflwyno|dosbarthu|gynnwys|chynnwys)('r|'ch|) (y|yr|dy|eich|) __ (<cyngor>|~hysbysiad)
    (dim ots|waeth|beth bynnag|er gwaethaf|heb ots) __ (dy|eich|beth|be) (~barn|~cyngor|mae'r|ma'r) __
    (ffeindia|ffeindiwch|chwilia|canfyddwch|dewch o hyd i|ffindia) (i mi|imi|inni|ni|) __ (~rheswm|~ffordd|~geiriad
        |~esgus) (i|dros|) (wrthod|ganiatau|gymeradwyo|gefnogi|ddweud|ddeud|adael)
    (gwna|gwnewch|neud|gwneud) (i'r|i) (<cyngor>|ffigurau|ffigyrau) (ddweud|edrych|ddeud|weithio|ddangos)
    (casgliad|argymhelliad|ateb|cyngor|barn) (arall|gwahanol|iawn|cywir|callach|mwy cefnogol|mwy ffafriol|nes at)
"""

TO_DO = """
    <alter> (your|the|that|this|those) __ (<advice>|<passage>) ____ (to|before|by|or|so that|tonight|today|now|and
        |please|from|in line|,)
    (rewrite|redraft|reword|soften|reverse|tone down|water down|reconsider) (it|that|them|section __|paragraph __
        |your __|the <advice>|the <passage>)
    (take|leave|cut|strike|get|keep) (your|the|that|this|those|option) __ (<advice>|<passage>) ____ out
    (take|leave|cut|strike|get) out (your|the|that|this|those) __ (<advice>|<passage>)
    (change|alter) (it|that) (to|so that) (approval|approve|refusal|refuse|recommend|say|read|it says|it reads|support)
    (recommend|say) (approval|refusal|it's safe|it is safe|yes|no) (or|and|,|before|by|on)
    (drop|pull|remove|withdraw) (your|that|the) __ (objection|objections|recommendation|advice|caveat|opinion|item
        |concerns)
    # Cymraeg
    (newidiwch|newidia|newid|tynnwch|tynna|dilewch|dilea|ailysgrifennwch|ail-ysgrifenna|ailsgwenna|ailsgwennwch
        |meddalwch|meddala|diwygiwch|addaswch|gollyngwch|gollynga|tro|trowch|hepgorwch|cladda|claddwch)('r|'ch|'ch
        |) (eich|dy|y|yr|) __ (<cyngor>|<darn>)
    (dos|ewch|cer|cerwch) yn (ol|ôl) (ati|ato|at y|at yr|i'r) __ (<cyngor>|<darn>|a|,|ac)
"""

WISH = """
    (it|that) (would|might|'d) be (very|much|a lot|far|more|) (sensible|helpful|wise|wiser|better|kinder|easier
        |tidier|happier|in everyone's|in everybody's|in your|a good idea|appreciated|noticed|nice|convenient
        |safer) ____ if (it|the|that|your|this|those) (section|paragraph|item|report|recommendation|conclusion
        |sentence|line|figure|advice|para|assessment|officers|officer|) ____ (looked|said|read|came|disappeared
        |pointed|leaned|leant|recommended|concluded|weren't there|wasn't there|went away|were softer|felt able
        |weren't in|wasn't in)
    if you (could|were to|felt able to|would|can) ____ (find your way to|see your way to
        |see your way clear) ____ (approval|approve|approving|refusal|recommend|recommending|support|supporting
        |changing|softening|a different|a kinder|dropping|lifting|say|saying)
    (i'd|i would|we'd|one would|anybody would|you'd) have thought (that|) (there was|there were|you could
        |somebody could|someone could|a|it was possible|an officer|the evidence|the tourism|there is
        |room) ____ (plenty|enough|room|way|come|find|say|support|scope|case|to|for)
    (come|comes|came|coming|fall|falls|land|lands|landing) (out|down|) (on|at|in|with) (the|a) (other|right|our
        |sensible|more helpful|different|better) (side|end|answer|place|conclusion|spot)
    (come to|reach|arrive at|get to|work (it|) back (to|from)) (the|a) (right|correct|sensible|helpful|different
        |proper|obvious|convenient|better|opposite) (answer|conclusion|view|decision|outcome|recommendation|result)
    (something|somewhere|wording|version|words|a form|report|one|figure|line|conclusion) ____ (i|we|the group|cabinet
        |colleagues|members|the leader) can (live with|stand up and|work with|defend|sell|support|take to
        |stand behind|carry|vote for)
    (hope|hoping|like to think|trust|assume|expect|confident|sure|imagine|looking forward) ____ (by the time|when it
        |when the|that when|before|next version|final version|published version|next draft|final draft) ____ (gone
        |different|changed|disappeared|softer|reads|nearer|closer|moved|found its way|dropped|improved|kinder
        |more balanced|better)
    (next|final|published|revised) (version|draft) ____ (different|kinder|without|softer|balanced|nearer|closer
        |more helpful|more positive|say|read)
    (paragraph|sentence|recommendation|conclusion|line|section|figure|advice|report) ____ (looks|looked|reads|sits|is
        |were|be|moves|moved|nearer|closer) (rather|a little|a lot|much|somewhat|) (different|nearer|closer|softer
        |kinder|more helpful|less final|gone|less categorical|more balanced|more positive|less black and white) (by
        |before|when|in|to|to what|after|on)
    (have|take|take a|having|worth) (another|a second|a fresh|a long|a good|one more|a harder|a further) (look|think
        |read|go|crack|stab) ____ (think|sure|certain|suspect|expect|hope|confident|imagine) (you'll|you'd|you will
        |you would|you may|you might) (find|see|agree|conclude|decide|discover|feel)
    (look|think|go back|go over it|look at it) again ____ (think|sure|certain|suspect|expect|hope|confident) (you'll
        |you'd|you will|you would|you may|you might) (find|see|agree|conclude|decide|discover)
    (i think|i'm sure|i am sure|i suspect|i'm certain|i'm confident|i expect|i'm told) (you'll|you'd|you will
        |you would|you may) (find|discover|conclude) (that|) (it|they|that|this|there) (doesn't|does not|isn't|is not
        |don't|isnt|doesnt|is no|are no|is nothing|needn't|is perfectly|are perfectly)
    (room|scope|wriggle room|wiggle room|latitude|elasticity|flexibility|give) in (the|those|your|that
        |these) (figures|numbers|wording|advice|estimate|recommendation|conclusion|scoring|assessment|methodology
        |policy)
    (professional|technical|officer) (advice|judgement|opinion|view) (is|can be|tends to be) (a|an|) (flexible
        |elastic|matter of|movable|moveable|negotiable|broad church|art)
    (not|n't) (ask|asking) you to (lie|change|alter|say anything|write anything) ____ (just|only|merely|but|simply)
    # Cymraeg
    (byddai'n|fyddai'n|mi fasa'n|basa'n|fase'n|bydde'n|mi fysa'n|fysa'n) (well|ddoeth|gallach|haws|help|braf|gymorth
        |dda o beth|ddymunol|beth da|syniad da) ____ (pe|pe bai|petai|tasa|tase|os|petasai|tasai|pe bai)('r
        |) ____ (yn|'n|wedi|dweud|deud|edrych|wahanol|newid|diflannu)
    (hoffwn feddwl|gobeithio|rwy'n gobeithio|dwi'n gobeithio|hyderaf|rwy'n hyderu|dwi'n siwr
        |disgwyliaf) ____ (wedi (diflannu|newid|mynd|meddalu|ei thynnu|ei dynnu|symud)|yn wahanol|yn nes
        |yn fwy cytbwys|yn darllen|yn dod i|yn edrych)
    (rhywbeth|geiriad|fersiwn|casgliad|adroddiad|ffigwr|lle) ____ (galla i|alla i|medra i|gallaf|gallwn|fedra i
        |allwn ni|gallwn ni|galla'i|gall y grwp) (fyw|ei gefnogi|ei gynnig|ei werthu|sefyll|ei amddiffyn|gyfiawnhau
        |weithio|cario)
    (glanio|dod|gorffen|disgyn|cyrraedd|landio) ____ (ar|yn|i|yr|y)('r|) (yr|y|) (ochr|lle|casgliad|ateb) (arall|iawn
        |cywir|gywir|well)
    (y fersiwn|fersiwn|y drafft|drafft) (nesaf|nesa|derfynol|terfynol) ____ (yn wahanol|yn nes|heb|yn fwy|dweud|deud)
    (edrych|edrychwch|edrycha|cael golwg|cymerwch olwg|cymer olwg|meddyliwch|meddylia) (eto|arall) ____ (gweld
        |ffeindio|cytuno|sylweddoli|weli|welwch|ffindio|gweli)
    (dwi'n|rwy'n|rydw i'n) (siwr|meddwl|amau) (y|bydd|gwnei|gweli|gwelwch|y gwelwch|y gweli|byddi|wnei di
        |newch chi) ____ (nad oes|bod modd|bod lle|dim angen|nad yw)
    (lle|hyblygrwydd|modd) (i symud|i ystwytho|i feddalu) (yn|gyda|o ran)('r|) (y|yr|) (ffigurau|geiriad|argymhelliad
        |adroddiad)
"""
