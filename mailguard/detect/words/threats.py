"""Threats, English and Welsh.

- `THREAT`: a threat by itself; `BARE`: one at the end of a sentence;
- `CONDITION` with `EXPOSURE`: what follows unless the reader does as he is asked;
- `STAKE` with `HINT`: the reader's job or money, and a word that lets him draw the conclusion himself.
"""

CLASSES = {
    "i-will": (
        "i'll|i will|i shall|i'm going to|i am going to|i intend to|i'll have to|i will have to|i shall have to|we'll"
        "|we will|we shall|i'd have to|i may have to|i might have to|i'd be forced to|i'll be|i'll just have to"
        "|i mean to"
    ),
    "job": (
        "job|jobs|career|post|position|future|contract|pension|promotion|prospects|livelihood|grade|regrading|regrade"
        "|appraisal|reference|references|probation|increment|application|hours|secondment|bonus|honorarium|redundancy"
        "|re-grading|job evaluation|acting-up allowance"
    ),
    # Cymraeg
    "swydd": (
        "~swydd|~swyddi|~gyrfa|~contract|~dyfodol|~pensiwn|~dyrchafiad|~graddfa|~ail-raddio|~arfarniad|~cyflog|~oriau"
        "|~prawf|~geirda|~cytundeb|~cais|~gradd|~cyfnod prawf|~job|~adolygiad"
    ),
    "mi-wnaf": (
        "mi fydda i|fe fydda i|byddaf|bydda i|mi wna i|fe wna i|gwnaf|fydda i|mi fyddaf|fe fyddaf|bydd rhaid i mi"
        "|bydd raid imi"
        "|bydd yn rhaid i mi|mi ofynna i|gofynnaf|mi ddweda i|mi dduda i|bydda' i|mi a i|mi af|af i|mi fydd|fe fydd"
        "|byddwn ni"
    ),
}

THREAT = """
    or your (<job>) (will|may|might|is|won't|goes|could)
    (there will be|there'll be|there are|face the|faces the|suffer the|take the|accept the|live with the
        |bear the) (serious|real|grave|personal|) (consequences|repercussions)
    (you'll|you will|you'd|you would|you're going to|you are going to|and you|you shall) (regret|be sorry (you|for
        |that)|pay for it|answer for|be looking for|be out of (a|your) job|be clearing|be out on|find yourself (out
        |on|without|in front|looking|explaining|moved)|lose your|not be here|not last|be next|be hearing from
        |be explaining|have to explain yourself|be finished|be history|be gone|wish you)
    (start looking|have to look|better look|want to look|be looking|like looking) for (another|a new|a different
        |some other) (job|post|line of work|employer|position|career)
    your (<job>) (here|with|at|in this|with this) __ (is|are|will be|won't|would be|may|might|could|looks|depends
        |hangs|rests|numbered|short|over)
    your (<job>) (is|are|will be|would be|could be|may be|might be|won't be|would not be|gets|get) (at risk
        |on the line|under threat|in my hands|in our hands|in doubt|not safe|safe only|over|finished|under review
        |reviewed|not renewed|renewed|cut|looked at|reconsidered|not secure|hanging|next|gone|history|shortened
        |up to me|decided|in jeopardy)
    your days (are|here|in|as) (numbered|here|in)
    (<i-will>) (have|get|see|make sure|ensure|arrange|want|take|see to it that|see that) (that|) (your (<job>|head
        |badge|scalp)|you (sacked|fired|out|moved|disciplined|reported|removed|gone|dismissed|suspended|off|never|pay
        |regret|don't|lose|are (out|moved|gone|sacked|finished)|get what))
    see (to it|) that your (<job>|team|section|budget|department) (is|are|isn't|gets|get|goes|go)
    (make|making) (your|his|her|their|life) __ (a misery|a living hell|hell|very difficult|very uncomfortable
        |miserable|unpleasant|difficult for you|uncomfortable for you|hard for you|awkward for you)
    (know|knows|understand|see) what's (good|best) for (you|him|her|your)
    (if|as) you (value|like|love|cherish|want to keep|care about|have any regard for|wish to keep
        |still want) your (<job>|team|standing|reputation)
    (discuss|discussing|mention|mentioning|raise|raising|talk about|talking about|speak about|bring up|bringing up
        |take up|reviewing|review) your (<job>|conduct|attitude|performance|name|behaviour|role|suitability
        |competence|work) (with|to|at|when|in)
    (report|reporting) you (to|for|if|unless)
    your name (is|will be|would be|goes|in|on|all over|at the|comes|that) __ (the (papers|paper|headlines|front page
        |herald|press|list|echo|top)|headlines|mud|up)
    (i|we) (won't|shan't|will not|shall not|don't|never|do not) forget (this|that|it|who|those|how|a|people|what
        |easily|which)
    (i've|i have|we have|have|with|got) (a|an) (very|) (long|good|elephant's|excellent) memory
    (memories|memory) (are|is) (long|good) (in|here|round|around|and|when|,|on)
    (i|we) (remember|will remember|'ll remember|shall remember|notice|will notice|am noting|make a note of
        |keep a note of) (who|which (officers|officer|people)|those who|people who|officers who|exactly who|whose)
    on your (own|) head be it
    (tread|tread very|go|step|move) carefully
    (watch|mind) your (step|back)
    think (very|long and|) (hard|carefully) (about|whether|before) (your|which|where|who|what you|you|how you
        |whether you|that|this|next)
    (wouldn't|would not|won't|will not|might not|may not|not) (help|assist|do|look good on|reflect well on
        |sit well with|improve|advance|benefit) (your|you any|you much|your own) (<job>|chances|application|favours
        |good|prospects|case)
    (do|does) you no (favours|good) (when|at|in|with|come)
    (career-limiting|career limiting|not a wise career|bad career|brave career)
    (who|whose side|which side) (pays|signs off|decides|votes on|sets|approves|holds) your (<job>|wages|budget|salary)
    (i|we) (decide|decides|choose|vote on|hold|control|sign off|approve|set) (who (keeps|gets|has|stays|goes)
        |your (<job>|budget|wages|salary|team))
    (vote|voting|voted) (to|against|on|for|down) (cut|delete|your|abolish) __ (post|budget|team|regrading|department
        |section|service|posts)
    (i know|i've heard|i know all|we know|i happen to know|everyone knows|i'm aware) (about|of) (your
        |you and) ____ (so|and|,) ____ (i would|i'd|you'd|be a shame|help|think|vote|careful|perhaps|sure you)
    (be|such|would be|it'd be) a (great|real|terrible|) (shame|pity) (if|were|should) ____ (your|got out|came out
        |happen|happened|lost|papers|post|contract|team|found out|get out|to hear)
    (hours|post|contract|grade|budget|team|job|overtime) (are|is|will be|get|gets|being) (cut|ended|axed|not renewed
        |looked at|reviewed) (if|unless|after|when|because|next)
    # Cymraeg
    (bydd|fydd|mi fydd|fe fydd|bydd yna|bydd 'na|wynebu|wyneba|wynebwch) __ (canlyniadau|ganlyniadau|goblygiadau
        |oblygiadau difrifol)
    (mi fyddi|byddi|byddwch|fyddwch|mi fyddwch|fe fyddi|byddi di'n|mi fyddi di) ____ (edifar|difaru|chwilio am (swydd
        |waith|job)|talu|talu'r pris|clirio|allan o waith|ar y clwt|heb swydd|colli|sori)
    (edrych|chwilio|edrycha|chwilia|chwiliwch) am (swydd|waith|job|le) (arall|newydd|gwahanol)
    (dy|eich|'ch) (<swydd>) (di|chi|) ____ (mewn perygl|yn y fantol|dan fygythiad|ar ben|yn saff|yn ddiogel
        |yn fy nwylo|yn dibynnu|yn brin|yn fyr|yn ansicr|dan sylw|o dan adolygiad)
    (mae|ma) (dy|eich) ddyddiau (di|chi|)
    (<mi-wnaf>)('n|) ____ (dy|eich|'ch) (<swydd>|enw (di|chi))
    (dy|eich) enw (di|chi|) ____ (penawdau|papur|papurau|herald|wasg|dudalen flaen|facebook)
    (gwneud|neud|wneud) (dy|eich) (fywyd|bywyd) ____ (uffern|hunllef|diflas|annioddefol|anodd)
    (os wyt ti|os ydych chi|os ydach chi|os ti'n) (yn|'n|) (gwerthfawrogi|gwbod|gwybod|call|meddwl|dymuno cadw
        |isio cadw|eisiau cadw|hoffi) ____ (<swydd>|be sy'n dda|beth sy'n dda|lles|les)
    (anghofia i|anghofiaf|wna i ddim anghofio|fydda i ddim yn anghofio|mae gen i gof|mae gennyf gof|gen i gof|cof hir
        |cof da|gof da|gof hir|cof eliffant) (byth|mo|ddim|hyn|pwy|hir|da|am|fel|,|a|y|i)
    (cofia|cofiwch|cofier) (di|chi|) pwy (sy'n|sydd|oedd|a|fydd)
    (meddylia|meddyliwch|ystyriwch|ystyria) (di|chi|) (yn ofalus|yn galed|am hynny|am hyn|am dy|am eich|yn hir
        |ddwywaith|ddwywaith cyn)
    (bydd|bydda|byddwch|bihafia|gwylia|gwyliwch) (di|chi|) (yn ofalus|dy gam|eich cam|dy hun|eich hun)
    (fydd|fyddai|wneith|neith|bydd) (o|hi|hyn|hynny|hwn) ddim('n|) (yn|) (gwneud|neud|helpu|lles|o gymorth|les
        |dy helpu|eich helpu) ____ (<swydd>|lles i ti|lles i chi|dy achos|eich achos|dy obeithion|i dy|i'ch)
    (fi|ni|y grwp|y cabinet|minnau) (sy'n|fydd yn|sydd yn) (penderfynu|pleidleisio|dal|rheoli|gosod
        |llofnodi) ____ (<swydd>|cyllideb|gyllideb|eich tim|dy dim)
    (mae dy|ma dy|mae'ch|mae eich) (<swydd>) (di|chi|) (yn dod i ben|i fyny|yn dod lan|dan)
"""

BARE = """
    (or|neu) (else|fel arall)
"""

CONDITION = """
    (unless|otherwise|failing that|failing which|or)
    if (not|you don't|you do not|you won't|you will not|it isn't|it is not|it's not|that isn't|that doesn't
        |it doesn't|this isn't|nothing|you can't|you cannot|he|she|they|i don't|it hasn't|it has not)
    (should|were) (it|you|the|this|that|your|they) ____ not
    # Cymraeg
    (os na|oni bai|oni|neu|fel arall|os nad|os nag|heblaw)
"""

EXPOSURE = """
    (<i-will>) ____ (the (press|paper|papers|herald|media|newspaper|newspapers|telly|radio|bbc|echo|post)|publicly
        |in public|facebook|headlines|front page|village page|community page|name you|name and shame|post your
        |publish your|your name|formal complaint (about|against) (you|your)|your (job|job|boss)|complain about you
        |disciplin*|everyone what you|people who|who's standing|standards)
    (post|publish|read out|share|release|forward|put) (your|these|all your|the whole) (e-mails|emails|email|e-mail
        |messages|letter|reply|correspondence|name) (on|in|online|out|to|up|at|all)
    (people|residents|everybody|everyone|the public|the town|the village|they) (can|will|shall|should|may|would
        |'ll) (see|know|hear|learn|find out|be told) (who|exactly who|what you|whose|which officer|how you)
    ask (publicly|in public|in council|in the chamber|at full council|on the record|in open) ____ (why
        |how|whether|about|what)
    (newsdesk|the papers|the press|the herald|the media) ____ (interested|interest|delighted|love|keen|pleased
        |glad) to (hear|know|print|learn|see|ask|have)
    # Cymraeg
    (<mi-wnaf>)('n|) ____ (gyhoeddus|cyhoeddus|y wasg|wasg|papur|papurau|herald|penawdau|facebook|cwyn yn dy erbyn
        |cwyn yn eich erbyn|dy enw|eich enw|ddisgyblu|disgyblu)
    (cyhoeddi|postio|rhannu|rhoi|darllen)('ch|) (dy|eich|) (e-byst|ebyst|negeseuon|e-bost|neges|enw|llythyr) ____ (ar
        |yn|i|allan)
    (gofyn|holi|codi|ofyn) ____ (yn gyhoeddus|yn y siambr|yn y cyngor llawn|o flaen pawb|ar goedd)
"""

STAKE = """
    your (<job>)
    (your|the) (team's|team|section's|section|department's|department|service's|unit's) (budget|posts|future|funding
        |headcount|jobs|staffing|savings)
    (restructure|restructuring|reorganisation|re-organisation|regrade|regrading|re-grading|redundancies|job cuts
        |staffing review|grading review|grading appeal|appraisals|job evaluation|voluntary severance
        |deletion of posts|management review|budget cuts|budget round|budget savings)
    (staffing|appointments|appraisal|grading|personnel|remuneration|employment|budget) (committee|panel|sub-committee
        |working group|board)
    (two|three) (posts|jobs|heads of service|managers) (go|going|into|become|are|will)
    (head of service|chief officer|director|senior|permanent|manager's|acting) (post|job|vacancy|role|position|regrade)
    # Cymraeg
    (dy|eich|'ch) (<swydd>)
    (~ad-drefnu|~adrefnu|~ailstrwythuro|~ail-strwythuro|~diswyddiadau|~diswyddo|~ail-raddio|~toriadau
        |~pwyllgor staffio|~pwyllgor penodi|~panel penodi|~cyllideb (eich|dy) (tim|adran|uned)|~arfarniadau)
    (~swydd|~swyddi) (~pennaeth|~rheolwr|~cyfarwyddwr|parhaol|uwch)
    (dwy|tair) swydd ____ (un|dwy)
    (marn|barn) (am|ar)('r|) (y|yr|dy|eich|) (gyfarwyddiaeth|adran|gwasanaeth|wasanaeth|tim)
"""

HINT = """
    (a|such a|great) (shame|pity)
    (i'd|i would|i should|i'd really) (hate|be sorry|not like|not want|be sad) (for|to see|to think|to have|if|it
        |that|the|anyone|anybody|your)
    (tangled|mixed up|connected|linked|confused|run together) (up|in|with|together|,)
    (memory|memories|forget|forgotten|remember|remembered|remembers|notice|noticed|notices|noted)
    (bear|keep|have) (it|that|this) in mind
    (think|reflect|dwell|ponder|sleep) (about|on|of) (it|that|this)
    (say|said) (no more|nothing (about|of)|something helpful|a good word|a word for|a kind)
    (won't|shan't|will not|not going to|needn't|don't need to|hardly need to|no need to) (mention|say|spell|remind
        |go into|bring up)
    (when|what|where|who) ____ (in the room|round the table|at the table|has a vote|have a vote|chairs|decides|decide
        |sits|votes|be asked)
    (i sit on|i'm on|i am on|i chair|i'll be on|i shall be on|i have a (vote|seat|say)|i've a vote|my vote|my support
        |my backing|i'll be asked)
    (helpful|unhelpful|co-operative|cooperative|loyal|difficult|awkward|supportive|friends|friend|team players)
    (good turn|goes both ways|works both ways|cuts both ways|what goes around|one hand|scratch|give and take
        |return the favour|two-way street|quid pro quo)
    (depend|depends|depending) (on|upon) (how|what|whether|this|who|your|today|it)
    (speak|spoken|speaking|put in a word|put in a good word) (up|) for (you|your|those|people)
    (wouldn't|would not|might not|may not|not|hardly) (assist|help|improve|advance|do)
    (easier|harder|more difficult|awkward|complicated|simpler) (for you|to defend|to support|to argue|to justify|if
        |when)
    (generous|kind|kinder|kindly|honest|frank|gentle|warm|warmly) (answer|one|reply|word|reference|about|reply|than
        |when|in my)
    (just saying|food for thought|a word to the wise|enough said|nuff said|you understand|you take my (meaning|point)
        |if you see what i mean|draw your own|as you know|as you'll know|do the maths|join the dots)
    # Cymraeg
    (trueni|biti|piti|resyn|bechod) (fyddai|fasa|bydde|fase|os|petai|i|fod)
    (gas gen i|mi fasa'n gas|byddai'n gas|fyddwn i ddim am|faswn i ddim isio|byddai'n ddrwg gen i)
    (cof|cofio|cofia|cofiwch|anghofio|anghofia|sylwi|sylwa)
    (meddylia|meddyliwch|ystyria|ystyriwch) (di|chi|) (am|ar|hynny|dros)
    (soniaf i ddim|ddweda i ddim|dduda i ddim|dim angen dweud|dim angen deud|wna i ddim son
        |ddywedaf i ddim|afraid dweud)
    (pwy) ____ (yn y stafell|yn yr ystafell|o gwmpas y bwrdd|rownd y bwrdd|yn pleidleisio|yn penderfynu|penderfynir
        |yn gofyn)
    (dwi ar|rwyf ar|rydw i ar|fi sy'n cadeirio|fi yw cadeirydd|mae gen i bleidlais|fy mhleidlais|fy nghefnogaeth
        |gofyn fy marn|gofyn i mi)
    (gair da|gair bach|gair caredig|ateb caredig|ateb gonest|cymwynas|tro da|ffafr|help|helpu|teyrngar|ffyddlon
        |ffrindiau|ffrind)
    (dibynnu|yn dibynnu) (ar|sut|pwy)
    (fel y gwyddoch|fel y gwyddost|ti'n gwybod|ti'n gwbod|mi ŵyr|mi wyr pawb|fe wyr pawb|wyddost ti|fel ti'n gwybod)
"""
