"""Pressure that names neither a threat nor a change outright, English and Welsh.

- `TURNED`: what an officer's advice, report or figures shall come out as; `MENDED`: a fact put right, which may be asked;
- `LOOMING`: what the writer lets the officer see coming for himself; `CALM`: a lawful step told calmly, or sympathy.
"""

CLASSES = {
    "paper": (
        "report|recommendation|recommendations|advice|conclusion|conclusions|assessment|figures|numbers|opinion"
        "|findings|minutes|scoring|score|scores|valuation|appraisal|risk rating|survey|summary|analysis|estimate"
        "|estimates|paragraph|section|table|sentence|draft|paper|note|audit|costings|costing|forecast|evidence"
        "|response|objection|officer view|comments|count|sums|legal advice|traffic count|business case"
        "|covering note|front sheet|appendix"
    ),
    "alter": (
        "change|alter|amend|revise|rewrite|redraft|reword|rework|soften|water down|tone down|beef up|firm up"
        "|drop|remove|delete|lose|cut|strike out|massage|tweak|adjust|bury|fudge|doctor|reverse|flip|swap"
        "|turn round|turn around|sharpen|tidy up|clean up|tidy|rebalance|reshape|recast|reconsider|revisit"
        "|rethink|withdraw|pull|shelve|smooth|finesse|improve|hold back|sit on|lean on|leave out|take out|edit"
        "|temper|rescore|recalculate|redo|reissue"
    ),
    "want": (
        "i want you to|i need you to|i'd like you to|i expect you to|you need to|you should|you must"
        "|you ought to|you will|you'll|you'd better|you could|you might|you may|you might want to"
        "|you may want to|you may wish to|could you|can you|would you|will you|can't you|couldn't you|why not"
        "|why don't you|i suggest you|i'd suggest you|i trust you'll|i hope you'll|i hope you will"
        "|it would be wise to|it would help to|it would be sensible to|it would be better to|best to|please"
        "|kindly|let's|we need to|i'm asking you to|i would ask you to|i urge you to|time to|be good enough to"
        "|be so kind as to|find a way to|see if you can|see your way to"
    ),
    "way": (
        "in favour|favourable|favourably|the other way|our way|differently|different|more helpful|helpful"
        "|more positive|positive|approve|approval|refuse|refusal|green|amber|lower|higher|softer|kinder|smaller"
        "|bigger|less negative|more balanced|balanced|supportive|yes|no|on our side|the right way"
        "|as we discussed|what we need|what we agreed|the way i|the way we|as i|as we"
    ),
    "post": (
        "job|post|position|contract|career|future|prospects|promotion|pension|regrade|regrading|grading"
        "|appraisal|probation|secondment|reference|budget|team|department|section|bonus|increment|reputation"
        "|livelihood|mortgage"
    ),
    "boss": (
        "chief executive|director|head of service|your manager|your boss|line manager|your superiors|the leader"
        "|the cabinet member|hr|monitoring officer|ombudsman|auditor|auditors|press|papers|herald|echo|radio|bbc"
        "|television|facebook|lawyers|solicitor"
    ),
    # Cymraeg
    "papur": (
        "~adroddiad|~argymhelliad|~argymhellion|~cyngor|~casgliad|~casgliadau|~asesiad|~ffigurau|~ffigyrau|~barn"
        "|~cofnodion|~sgor|~prisiad|~crynodeb|~dadansoddiad|~amcangyfrif|~paragraff|~tabl|~drafft|~papur"
        "|~tystiolaeth|~sylwadau|~nodyn|~rhifau|~geiriad|~canlyniad|~arolwg"
    ),
    "newid": (
        "~newid|~addasu|~diwygio|~ailysgrifennu|~aildrafftio|~meddalu|~glastwreiddio|~tynnu|~dileu|~colli"
        "|~hepgor|~cuddio|~gwrthdroi|~troi|~ailystyried|~ailfeddwl|~tacluso|~ailsgorio|~torri|~gostwng|~codi"
        "|~claddu|~gohirio"
    ),
    "swydd": (
        "~swydd|~cytundeb|~gyrfa|~dyfodol|~dyrchafiad|~pensiwn|~graddfa|~ailraddio|~arfarniad|~cyllideb|~tim"
        "|~adran|~enw da|~morgais|~bywoliaeth"
    ),
    "pennaeth": (
        "prif weithredwr|~cyfarwyddwr|~pennaeth|dy fos|eich bos|~rheolwr|~arweinydd|adnoddau dynol|~ombwdsmon"
        "|~archwilydd|y wasg|herald|y papur|facebook|y radio|y teledu|~cyfreithiwr"
    ),
}

TURNED = """
    # what is to become of it
    <want> (just|simply|perhaps|quietly|maybe|also|please|then|) (<alter>) __ (your|the|that|those|this|its|his
        |her) (*|) (<paper>)
    <want> (have|take|give it|make) __ (another|a fresh|a second|a good|a hard|one more) (look|think|go|stab|pass
        |read) (at|about|over) (your|the|that|those|this) (*|) (<paper>)
    <want> (think|look) again (about|at|before) (your|the|that|those|recommending|you|this) *
    (your|the|that|this|those) (*|) (<paper>) (needs to|need to|must|should|has to|have to|ought to|had better
        |'d better|will have to|'ll have to|shall|wants to|could usefully|can surely|might usefully) (say|read
        |come out|come down|recommend|support|reflect|conclude|show|point|go|change|disappear|lose|be (different
        |softer|changed|altered|reworded|rewritten|more|kinder|shorter|lower|higher|smaller|bigger|less|reversed
        |softened|amended|dropped|positive|favourable|helpful|better|brought))
    (your|the|that|this|those) (*|) (<paper>) (goes|go|comes out|come out|disappears|vanishes|cannot|can't|won't
        |will not|shouldn't|should not|mustn't|must not) (before|by|until|stay|stand|survive|appear|be there|go out
        |go in|see the light|remain|be published|reach|if|say|or)
    (recommend|come down|conclude|find|advise|come out|land) (*|) (<way>) (and|or|this time|please|instead|so|not|by
        |before|when)
    <want> (recommend|come down|conclude|come out|find|land|advise|say|write|show) ____ (<way>)
    <want> (word|write|phrase|draft|present|frame|dress|put|pitch|spin) (it|this|that|the * ) ____ (so|so that
        |differently|in a way|up|more|less|as)
    (<want>|can|could|would) ____ (persuade|bring|get) (yourself|yourselves) (to|round)
    (the|a) (report|recommendation|advice|answer|conclusion|figure|paper|line) (i|we|members|the group|the leader
        |the cabinet) (want|wants|need|needs|wanted|asked for|were promised|was promised|can live with|can support
        |can vote for|could live with|are looking for|am looking for|expect|expects|had in mind|agreed)
    (not|isn't|wasn't|n't) (the|quite the|what|exactly what|exactly the) (report|recommendation|advice|answer
        |conclusion|figure|line|) (i|we|members|the group|the leader|anybody|the chair) (want|wanted|asked|asked for
        |hoped|expected|needs?|had in mind|paid|were after|was after|were hoping|was hoping|discussed|agreed)
    (the right|the only|the obvious|the sensible|a better|a more helpful) (recommendation|conclusion|answer|advice
        |view|outcome) (is|here is|would be|on this is|for you)
    (make|get|bring|have) (the|those|your|these) (numbers|figures|sums|scores|costings|statistics|stats
        |counts?) (work|add up|fit|look|say|come out|smaller|bigger|lower|higher|down|up|tell|stack|nearer|match
        |agree)
    (find|give|get|bring) (me|us|a|some|members|committee) (way|reason|reasons|grounds|form of words|peg|excuse
        |*) (to|for|why|that) (refuse|refusing|recommend|recommending|approve|support|turn|turning|say|block|stop
        |throw)
    (officers|you|somebody|a good officer|your predecessor) (can|could|would|usually|always|generally) (always
        |usually|) (find|found|finds) (a|some|the) (reason|way|reasons|ways|form|policy|grounds|wording)
    (we both|you and i|we all) know (what|how|which|that) (it|the|your|this|you|that|way) ____ (say|says|should
        |ought|has to|needs|mean|means|come|comes|look|read|reads|go|goes|expected|wanted)
    you know (what|which|very well what|perfectly well what|full well what|exactly what) ____ (the (answer|report
        |leader|group|recommendation)|i want|we want|we need|is wanted|is expected|has to say|should say|needs to
        |line)
    (be|being|been|try being) (a (bit|little|touch|shade) |a lot |rather |more |) (helpful|flexible|creative
        |sensible|pragmatic|imaginative|generous|optimistic|realistic|cooperative|co-operative) (with|about|on|in
        |over) (the|your|those|that) (*|) (<paper>|wording|sums|drafting)
    (by the time|before) (it|this|the *|that) (reaches|gets to|goes to|comes to|is published|goes out|gets out
        |goes live|is printed|lands) ____ (different|gone|changed|out|softer|better|looks?|removed|sorted|says?|lost
        |disappeared|tidied)
    (no|not|any) (need|reason|call) (for|to) (that|the|such|mention|include|put|dwell|have) ____ (paragraph|section
        |sentence|risk|figures|objection|objections|legal advice|in the (report|paper|minutes|draft))
    (leave|keep|take|lift|edit|write|strike) ____ (out of|from|off) (the|your|that) (*|) (report|paper|minutes
        |advice|draft|note|summary|record|file|agenda|letter)
    (i|we) (can't|cannot|won't|will not|am not going to|are not going to|refuse to) (put my name|have|accept|take
        |sign|let|go into|chair|present|defend) ____ (recommendation|report|advice|figures|conclusion|wording
        |paragraph) ____ (so|change|until|unless|as it stands|like that|in that form|please|think again|redraft)
    (recommend|advise|report|write|say) (what|as|whatever) (you're|you are|i|we|members|the leader
        |the cabinet) (told|tell|want|wants|wish|agreed|need|needs|like|say|says|ask)
    (members|the group|the cabinet|the leader|we|i|the chair) (won't|will not|would not|wouldn't|can't|cannot|don't
        |doesn't|do not) (want|like|wear|stomach|thank you for|be happy with|look kindly|take kindly) ____ (refusal
        |recommendation|report|conclusion|advice|paragraph|figures|wording|findings)
    # Cymraeg
    (dw i|dwi|rwy|rwyf|rhaid|bydd|dylech|dylet|dylai|hoffwn|wnewch|wnei|allwch|allet|gallech|gallwch|fedrwch|fedri
        |tybed|byddai'n|beth am|well|gwell|angen|isio|eisiau|moyn|plis|mae'n bryd|man a man|man) ____ (<newid>)('r
        |) (y|yr|eich|dy|'ch|'th|) (*|) (<papur>)
    (eich|dy|y|yr|'r) (<papur>) (i|angen|yn gorfod|fod i|sydd i|fydd yn|sy'n gorfod) (ddweud|dweud|newid|ddangos
        |dangos|fod|diflannu|ddiflannu|ddod|argymell|cefnogi|gefnogi)
    (rhaid|dylai|bydd rhaid|mae angen|gwell|well|mae isie|mae eisiau) (i'r|i'ch|i dy|'r|eich|dy|fod y|bod y
        |) (<papur>) (fod|ddweud|newid|argymell|ddangos|ddod|gefnogi|adlewyrchu|fynd|ddiflannu|edrych|ddarllen)
    (edrychwch|edrycha|meddyliwch|meddylia|ailfeddyliwch|ystyriwch) (eto|unwaith eto|yn galed) (ar|am|dros) (eich|dy
        |yr|y|'r) (<papur>)
    (nid|ddim) (dyna|hwn|hwnna|hyn|hynny) (yw|ydi|ydy|oedd|) ('r|y|yr|) (~adroddiad|~argymhelliad|~casgliad|~cyngor
        |~ateb|peth) (y|yr|a|oedd|sydd|ry'n|rydyn|oedden|roeddwn)
    (rydyn ni|ry'n ni|dan ni|da ni|mi wyddoch|gwyddoch|ti'n gwybod|chi'n gwybod) (ein dau|ill dau|'n dau|yn iawn
        |'n iawn|) ____ (beth|be|pa) ____ (ddylai|dweud|ddweud|isio|eisiau|ateb|argymhelliad|angen|fod)
    (gwneud|gwna|gwnewch|cael|ffeindio|ffeindiwch|dod o hyd i|rho|rhowch) ____ (rheswm|rhesymau|ffordd|sail
        |esgus) (i|dros) (wrthod|argymell|gymeradwyo|gefnogi|stopio|gwrthod)
    (gwnewch|gwna|gwneud|cael|neud) (i|i'r|'r|y) (ffigurau|ffigyrau|rhifau|syms|sgoriau) (weithio|edrych|ddweud|ddod
        |ffitio)
    (byddwch|bydda|bod|fod) (yn|'n) (fwy|ychydig yn fwy|dipyn mwy|) (hyblyg|creadigol|rhesymol|hael|ymarferol
        |barod) ____ (<papur>|ffigurau|geiriad)
    (wnaiff|nid yw|dydi|dyw|fydd) (y grwp|y cabinet|yr arweinydd|aelodau|'r aelodau|neb
        |y cadeirydd) ddim ____ (gwrthod|argymhelliad|adroddiad|paragraff|casgliad)
"""

MENDED = """
    (typo|typos|misprint|spelling|misspelt|spelled|arithmetic|factual|error of fact|errors of fact|wrong date
        |wrong year|wrong page|wrong map|the date|the postcode|my name|apologies|out of date map|transposed
        |adds up to|should read|page number|grammar|translation|welsh version|double-counted|counted twice|i spoke
        |i was absent|i was present|i sent my|i declared|as i moved|accurate record|accuracy
        |could the report (include|cover|set out|say)|please include|options?|clarify|clarification|explain
        |whatever you (decide|recommend|conclude)|your judgement|stands? by|free to|of course yours|is yours
        |entirely (yours|your|for you)|for you to|not (asking|suggesting|telling|pressing)|wouldn't dream
        |would never ask|i shall vote|i'll vote|vote against|speak against|move an amendment|move that|refer it back
        |call it in|committee can|members can|in public|thank you|thanks for|residents have asked
        |what would it take)
    # Cymraeg
    (camgymeriad teipio|gwall|gwallau|sillafu|ffeithiol|dyddiad anghywir|rhif anghywir|fy enw|ymddiheuriadau
        |cywirdeb|cofnod cywir|opsiynau|eglurhad|egluro|esbonio|eich barn chi yw|mater i chi|i chi benderfynu
        |beth bynnag (a|y|yw)|nid wyf yn gofyn|dydw i ddim yn gofyn|pleidleisio yn erbyn|diolch|cynnig gwelliant
        |cyfieithiad)
"""

LOOMING = """
    (won't|will not|wouldn't|would not|doesn't|does not|isn't going to) (look|go|do|reflect|sit|play|end|read) (good
        |too good|well|very well|down well|too well|happily|kindly) (for|on|with) (you|your)
    (do|does|doing|did|done) (you|yourself|your <post>|your *) (no|any|few) (favours|favour|good|harm)
    (think|thought|thinking) (about|of|carefully about|hard about|long and hard about|twice about) your (own
        |) (<post>|family|children|position)
    your (own|) (<post>|days|card|name|time here|desk|days here|cards) (here|with|is|are|will be|could be|might be
        |may be|was|would be|depends|depend|hangs|hang) (marked|numbered|on the|under|at risk|up|limited|in doubt
        |short|over|in my|a bit|on it|on this|on me|upon|looked|next|safe|safer|much|coming|due|being|mud|secure
        |noted)
    (long|longer|much longer|much of a future|last|be) (here|in this job|in that job|in post|with us|in that chair
        |at that desk|in that office|working here) (if|unless|after|when|once|come|on this|at this|with|much|long)
    (there will|there'll|there are going to|there would|there'd|there might|there may|there could|there are
        |there have) (have to|) be (consequences|repercussions|ructions|trouble|a price|hell to pay|some awkward
        |awkward|a reckoning|blood|changes)
    (face|faces|take|suffer|live with|accept|answer for|deal with|bear|own) the (consequences|consequence|fallout)
    on your (own|) head be it
    (you'll|you will|you can|you'd) (have to|need to|be the one to|) (answer to|explain yourself|explain that to
        |explain it to|explain to) (me|the <boss>|<boss>|full council|them)
    (i'll|i will|i shall|i'd|i would|i might|i may|i can always|i could) (remember|not forget|bear it|bear that
        |make a note|take note|have no choice|have to|be forced to|be obliged to|make it my business|see to it
        |make sure|take it|take this|go over|go straight|go above|speak to|ring|call|write to|mention|raise
        |drop) ____ (when your|next time|your <post>|over your head|the <boss>|about you|about your|you by name
        |your name|against you|how helpful|how unhelpful|who helped|who stood)
    (a|one|quick|quiet|little) (word|call|phone call|conversation|chat|email|e-mail|line) (with|to|from me to) (your
        |the) (boss|manager|director|<boss>) ____ (you|your)
    (sit|chair|serve|am|i'm) on the (appointments|staffing|personnel|hr|employment|budget|appeals|restructuring
        |savings|job evaluation) (committee|panel|board|working group) ____ (remember|you know|you may|and
        |don't forget|as you|so|too)
    when (the|your|this) (*|) (restructure|restructuring|cuts|budget|posts|contract|regrading|regrade|review
        |appraisal|savings|job evaluation|reorganisation|probation|promotion|secondment) (comes|come|is|are|gets
        |starts|lands|goes) ____ (we|i|me|members|us|remember|who|notice|think|you)
    (officers|people|those|anybody|anyone|the ones|folk|staff) who (cross|crossed|say no to|said no|let|disappoint
        |won't help|don't help|aren't|stand in|get in|got in|make|made|dig|go against|went against|help|helped|play
        |stick) ____ (tend|tends|find|don't|rarely|get|never|soon|usually|didn't|aren't|end|ended|do well|go far
        |are remembered|remembered)
    (the last|your predecessor|the one before you|the previous|the chap before you
        |the last officer) ____ (isn't here|lasted|is gone|no longer|left|stacking|working in|didn't last|moved on
        |found out|clearing|thought|now|also)
    (it'd|it would|it'll|would|such|what) be (a|such a|a great|a terrible|) (shame|pity|unfortunate|awkward
        |regrettable|embarrassing|inconvenient) (if|were|should|for you|to see|wouldn't)
    (i'd|i would|we'd|we would|i should) (hate|be sorry|be sad|not like|not want) (for|to see|it if|anything|to have
        |to think) ____ (you|your|happen|tangled|mixed|held|come|hear)
    (you wouldn't|you won't|you don't|you'd not|i'm sure you don't|i'm sure you wouldn't) (want|like
        |wish) ____ (getting out|to know|knowing|reading|to read|to hear|hearing|on the front|in the <boss>
        |the <boss>|dragged|looked into|mentioned|coming out|known)
    (you're|you are|he's|she's|they're) (playing with fire|on thin ice|skating on|sailing close|making enemies
        |making an enemy|picking a fight|picking the wrong|on borrowed time|digging|walking a|pushing your luck)
    (tread|step|go|proceed) (very|) (carefully|lightly|warily)
    i (can|could|will|'ll) make (life|things|it|your life|this) (very|a lot|much|extremely|really|) (difficult|hard
        |uncomfortable|unpleasant|easier|easy|awkward|miserable|worse|hot)
    (your|the) (funding|grant|budget|team|post|section|department|service|vacancy|posts) (could|might|may|can|would
        |will) (disappear|go|vanish|be looked at|come under|get cut|be cut|be next|be the first|be frozen|be lost
        |suffer|shrink)
    (come|by|at|until|before) (budget time|the budget|february|the restructure|appraisal time|the spring
        |the next round|the review) ____ (you'll|you will|your|remember|wish|see|find|know)
    (remember|don't forget|bear in mind|never forget|you forget|you seem to forget) who (signs|pays|appoints|decides
        |votes|holds|approves|sets|hired|runs|you work|your|is in charge|renews|controls|sits)
    (i|we|members) (appoint|hire|can fire|hired|employ|pay|can sack|could sack|sign off|vote on
        |decide) ____ (your <post>|you know|chief officers|officers|people like you|your wages|your budget
        |and we can|and i can)
    (or|otherwise|if not|unless you do|failing that) (i'll|i will|we'll|i'm|the <boss>|it'll|you'll|this|i shall
        |it) ____ (<boss>|your <post>|regret|personally|your name|you by name|named|public|sorry|looking for)
    (if|unless|until) (you|it|this|that|i|your) ____ (<boss>|front page|your <post>|consequences|regret it
        |formal complaint about you|see you in|out of a job|looking for another|looking for work|p45|cards)
    # Cymraeg
    (fydd|fyddai|wnaiff|byddai|bydd|neith) (hyn|hynny|hwn|hwnna|'n) (ddim|) ____ (edrych yn dda|lles|llesol|drwg|dda
        |o blaid) ____ (i chi|i ti|iti|arnoch|arnat|ichi|o'ch plaid)
    (meddyliwch|meddylia|cofiwch|cofia|ystyriwch|ystyria) (yn ofalus|yn galed|ddwywaith|) (am|pwy|beth|be) (eich|dy
        |'ch|sy|sydd|sy'n|fydd|all) (<swydd>|penderfynu|talu|arwyddo|penodi|digwydd|dyfodol|ddigwydd|'n *)
    (eich|dy) (<swydd>) (chi|di|) (yw|ydi|ydy|fydd|sydd|yn|yn y|dan|mewn|ar) (y|yn|dan|mewn|ar|nesa|fantol|perygl
        |glorian)
    (bydd|mi fydd|fe fydd|fydd) (yna|) (ganlyniadau|canlyniadau|pris|helynt|trwbl|le|trwbwl)
    (fe|mi|) (gofia|gofiaf|gofiwn|fydda i'n cofio|byddaf yn cofio|fyddwn ni'n cofio|fydda i ddim yn anghofio
        |anghofia i ddim) ____ (pwy|hyn|pan|chi|ti|am)
    (pan|erbyn|adeg) (ddaw|fydd|y|yr|daw|ddelo) ____ (ad-drefnu|toriadau|cyllideb|gyllideb|ailraddio|arfarniad
        |adolygiad|panel|swyddi|cytundeb|contract) ____ (cofio|pwy|cofir|gweld|ni|fi|chi|ti)
    (gair|galwad|ebost|e-bost|sgwrs) (bach|sydyn|tawel|) (gyda|efo|i|at|'da|gan) ____ (<pennaeth>)
    (neu|fel arall|os na|os nad|oni|oni bai) ____ (<pennaeth>|difaru|edifar|eich <swydd>|dy <swydd>|yn gyhoeddus
        |enwi|chwilio am|canlyniadau|allan o)
    (byddai|fyddai|basa|fasa|mi fasa)('n|) (yn|) (biti|bechod|drueni|resyn|chwith|gas|gas gen i) ____ (chi|ti|dy
        |eich|petai|tasa|pe)
    (fyddech|fyddet|faset|fasech|fysech) (chi|ti|di) ddim ____ (isio|eisiau|am|moyn|hoffi) ____ (gwybod|clywed
        |darllen|glywed|<pennaeth>|allan)
    (mae'r rhai|y rhai|swyddogion|pobl|pobol|unrhyw un) (sy'n|sydd yn|a|oedd|sydd) ____ (croesi|gwrthod|helpu|sefyll
        |dadlau) ____ (yn tueddu|ddim yn|yn cael|yn mynd|cofio|yn para)
    (dy|eich|'r|y) (rhagflaenydd|un ola|swyddog diwetha*|un o'ch blaen|un o dy flaen) ____ (bellach|erbyn hyn|para
        |barodd|wedi mynd|nawr)
    (ti'n|rwyt ti'n|rydych chi'n|chi'n|dach chi'n) (chwarae efo tan|chwarae gyda than|gwthio dy lwc|gwthio'ch lwc
        |gwneud gelyn|gwneud gelynion|tynnu nyth|ar dir)
    (galla|gallwn|medra|fedra|alla) i (wneud|neud) ____ (anodd|annifyr|haws|hawdd|uffern)
    (fi|ni|y cynghorwyr|yr aelodau) (sy'n|sydd yn|fydd yn) (penodi|talu|arwyddo|penderfynu ar|pleidleisio ar
        |cyflogi) ____ (eich|dy|chi|ti|swyddogion|cyllideb|gyflog|swyddi)
"""

CALM = """
    (sad to|sorry to hear|sorry that|sorry about|was sorry|sympathy|congratulations|well deserved|thank you|thanks|help you|support you|protect you
        |make the case|good luck|worried (for|about) you|unfair (to|on) you|nobody blames|no one blames
        |complaints procedure|complaint procedure|formal complaint form|statutory|appeal rights|right of appeal
        |insurance|contractor|company|tenant|applicant|enforcement|flood|ice|snow|storm|cable|walkers|cyclists
        |drivers|residents|says|told me|i was told|threatened me|overheard|not a threat|no threat|not threatening
        |don't take this|nothing will happen|won't hold it|no comeback|you have my support|bearing up
        |look after yourself|take care)
    # Cymraeg
    (flin|ddrwg gen|cydymdeimlo|llongyfarch*|diolch|eich helpu|dy helpu|cefnogi chi|dy gefnogi|gofalwch|cymer ofal
        |gweithdrefn gwyno|trefn gwyno|hawl i apelio|contractwr|cwmni|tenant|ymgeisydd|llifogydd|rhew|eira|trigolion
        |dim bygythiad|nid bygythiad|pob lwc)
"""
