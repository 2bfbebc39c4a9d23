"""How an officer's paper is steered by what is wished of it: two weak words that mean much together.

- `SLANT`: where the writer would like it to come out; `PAPER`: what the officer answers for, beside it.
"""

CLASSES = {
    "less": (
        "less|more|a bit less|a bit more|rather less|rather more|a little less|a little more|somewhat less"
        "|somewhat more|a touch more|a touch less|a shade more|a shade less|a lot less|a lot more|not so"
        "|not quite so|a bit|a little|a touch|a shade|a tad|a notch|one notch"
    ),
    "tone": (
        "negative|positive|helpful|gloomy|cheerful|optimistic|pessimistic|sunny|sunnier|rosier|rosy|bleak"
        "|damning|critical|forthcoming|upbeat|favourable|supportive|generous|lenient|cautious|definite"
        "|categorical|emphatic|accommodating|constructive|obliging|softer|kinder|gentler|warmer|milder|lower"
        "|higher|brighter|lighter|harsh|harsher|stronger|tougher|vague|vaguer|balanced|blunt|alarming|alarmist"
        "|nuanced|flexible"
    ),
    "ours": (
        "the administration|the administration's|the leadership|our manifesto|the manifesto|our group|the group"
        "|our side|the leader|the leader's|cabinet|my group|the majority|our position|our case|our line"
        "|our commitment|members' wishes|the chair|the bid|what we want|what i want|what members want|the scheme"
        "|our plans|the programme"
    ),
}

SLANT = """
    # how it is to read
    <less> <tone>
    (has|have|needs|need|ought|got) to (say|read|show|conclude|support|match|reflect|come out|come down|land|agree
        |fit|look|suit|point|recommend|be (seen|made|read|helpful|positive|favourable|consistent|a yes|a no))
    (must|should|could|might|can only|had better|would be better|is going to|are going to) (say|read|show|conclude
        |support|match|reflect|come out|come down|land|recommend|point|melt|shrink|become)
    (match|matches|suit|suits|support|supports|reflect|reflects|back|fit|fits|in line with|help|helps
        |consistent with) __ (<ours>)
    (helpful|unhelpful|useful|inconvenient|embarrassing|awkward|welcome|unwelcome|music|a nuisance|a gift|a problem
        |disappointing|a disappointment) (to|for) (the administration|us|me|the group|the leader|members|cabinet|my
        |our|all)
    (would|will|to) be (unwelcome|very welcome|most welcome|welcome|a nuisance|embarrassing|unhelpful|inconvenient
        |unfortunate|awkward|most helpful|appreciated by members)
    (come|coming|came) (to|round to|up with) (a|another|some|the) (different|other|better|right|more *) (conclusion
        |view|answer|figure|result|recommendation|number)
    (with|through|take) (fresh|new|different|kinder) eyes
    (second|another|closer|more careful) (reading|thoughts|look|reflection|inspection|examination)
    (one|a) word (away|makes|would make|changed|different)
    (slip of the pen|wrong end of|wrong side|wrong day|wrong week|wrong way round|wrong box|wrong column)
    (melted|melt|shrunk|shrink|vanished|vanish|disappeared|disappear|evaporated|gone|lost|dropped) (away|by|when
        |before|from|somewhere|between)
    (what|the one|the answer|the line|the version|the outcome|the result|the thing) (we|i|members|cabinet|the group
        |the leader|the chair) (want|wants|wanted|came in for|asked for|were promised|need|needs|had in mind
        |are after|is after|can sell)
    (was|were) asked for (a|an|something|one|the) * (that|which|to)
    (i want|i'd like|i need|we need|we want|call|make|put|let's call|let's say|say) it (at|to be|to say|as|down as
        |at least|<number>|<money>|a)
    (not the|isn't the|doesn't tell the|tell the|tells the|a better) story
    (take|taking|leave|leaving|lift|lose|losing|cut|cutting|keep|keeping|drop|dropping|strike|tuck|bury
        |slip) ____ (out|away|down|in the appendix|in the annex|at the back|in a footnote|off|before it's published
        |before it goes)
    (lose|drop|cut|ditch|skip|scrap|bin|forget|kill|strike|omit) (that|this|the) (bit|part|line|word|paragraph
        |sentence|section|reference|mention|passage|phrase|figure|caveat|warning|objection|appendix|one|yours)
    (try|have another|start|do it|think) again
    (rescore|redraft|redo|rewrite|reword|rework|rejig|recast|recalculate|rerun|recount|re-run|re-score|doctor
        |massage|sex up|spin|gloss over|airbrush|sugar the pill|sugar-coat)
    (count|measure|weigh|survey|sample|take) (only|it|them|again|the * ones|a different|another|on a|over) (the|a
        |*) (upheld|sunday|day|week|year|years|friendly|ones|way|again|instead)
    (nobody|no one) (need|needs|has to|would|will|reads|ever reads|mentions|is going to) (know|notice|mention|say
        |read|check|ask|the|that|it|count)
    (on (whose|which) side|on the side of|come down on|take (sides|our side)|side with (us|me|the))
    (whatever|regardless of what|never mind what|no matter what|notwithstanding|whether or not) ____ (shows?|says?
        |say|act|modelling|data|evidence|rules|think|professional|judgement|law|lawyers|guidance)
    (your (professional|independent|impartial) (judgement|opinion|view|independence|integrity)) ____ (but|however
        |although|notwithstanding|all the same|nonetheless|which is why|still)
    (respect|understand|appreciate|know) (your|it's your|you have your|that it's your) (independence|name on
        |professional|judgement|signature|opinion) ____ (but|however|still|which is why)
    (predecessor|predecessors|other officers|better officers|a good officer|wiser heads|some officers|some authors
        |the wiser ones) (always|usually|would|managed|used to|found|notice|noticed|know|knew)
    (found|find|finds|finding) (his|her|their|your|its) way to
    (if you (take|get|see|follow) my (meaning|drift|point)|take the hint|between the lines|need i say more
        |i'm sure you follow|we understand each other|a nod is as good|without my spelling it out|i needn't spell)
    (ends? up|end up|going|heading|bound to go) (anyway|regardless|whatever|where it|where that)
    (a (yes|no)|an approval|a refusal) (would|will|from|by|instead|rather|not)
    (become|becomes|turn|turns|turned|turning) (into|a|to) (a|an|) (yes|no|approval|refusal|amber|green
        |recommendation)
    (save|saves|spare|spares) (a lot of|us all|everybody|everyone|people|all of us) ____ (heartache|trouble|bother
        |grief|embarrassment|bother|argument)
    (see what you can (come up with|do with|find)|work your magic|be creative|use your imagination
        |find a form of words)
    (only|just) a (matter of (taste|opinion|wording|presentation)|question of (wording|emphasis|presentation
        |how you))
    (adopt|use|take|sign|paste in|insert) my (wording|draft|version|text|figures|paragraph|amendments?|edits)
    (under|over|in) your (name|signature)
    (the only|no) (version|report|draft|recommendation|one) ____ (that|which|i'll|will|goes|is going|gets)
    # Cymraeg
    (yn|'n|ychydig yn|dipyn yn|tipyn yn|damaid yn|lot yn|mymryn yn|tamaid bach yn) (llai|fwy|rhy) (negyddol
        |cadarnhaol|positif|beirniadol|ffafriol|tywyll|gobeithiol|parod|hael|llym|pendant|calonogol|cefnogol|agored
        |caredig|besimistaidd|pesimistaidd|hyblyg|cytbwys|defnyddiol)
    (yn|'n) (uwch|is|feddalach|fwynach|gynhesach|ffeindiach|ysgafnach)
    (rhaid|dylai|dylsai|bydd rhaid|mae'n rhaid|gorfod|angen|well) (i|) __ (ddweud|dweud|ddangos|dangos|gefnogi
        |cefnogi|argymell|adlewyrchu|gyd-fynd|ddod i|ddarllen|fod yn (gyson|bositif|gadarnhaol|ffafriol))
    (cyd-fynd|gyd-fynd|cefnogi|gefnogi|siwtio|adlewyrchu|plesio|blesio) (a|ag|a'r|'r|ein|'n|y) (maniffesto|grwp
        |cabinet|weinyddiaeth|arweinydd|cynllun|cais|safbwynt|ymrwymiad|hymrwymiad|hochr|ochr)
    (dod|ddod|ddaw|dewch|dere) i (gasgliad|ganlyniad|farn) (arall|gwahanol|wahanol|gwell|well|mwy|mwy *)
    (llygaid|llygad) (newydd|ffres|gwahanol|caredig)
    (ail|olwg|golwg|darlleniad) (feddwl|ddarlleniad|arall|mwy)
    (beth|be|yr hyn|yr ateb|y fersiwn|y canlyniad|dyna) (mae'r|y mae'r|rydyn ni|ry'n ni|dan ni|dw i|yr ydym|mae
        |oedden ni) ____ (eisiau|isio|moyn|angen|disgwyl|chwilio|ei angen)
    (tynnwch|tynna|tynnu|gadewch|gadael|cadwch|cadw|claddwch|cuddiwch|hepgorwch|hepgor|collwch|colli|dilewch
        |dileu) ____ (allan|mas|o'r|cyn cyhoeddi|cyn i|yn yr atodiad|bant|y darn|y frawddeg|y paragraff|o)
    (ailsgoriwch|ailsgorio|ailysgrifennwch|ailysgrifennu|aildrafftiwch|aildrafftio|ail-wneud|ail-gyfri|cyfrwch eto
        |newidiwch|newidia|trowch|addaswch|addasa|tacluswch|meddalwch)
    (beth bynnag|dim ots|er gwaethaf|waeth) ____ (dangos|dweud|ddweud|meddwl|tystiolaeth|gyfraith|rheolau
        |barn broffesiynol|ganllawiau|modelu)
    (fydd neb|fyddai neb|does neb|sneb|neb) ____ (sylwi|callach|gwybod|darllen|holi|cyfri|wybod)
    (os (ydych|dach|wyt|y'ch) (chi|ti|) ('n|yn) (deall|gweld|dallt)|chi'n deall be|ti'n deall be|rhwng y llinellau)
    (parchu|deall|gwerthfawrogi|gwybod) ____ (annibyniaeth|barn broffesiynol|eich enw|dy enw) ____ (ond|er hynny
        |serch)
    (troi|droi|trowch) (yn|i|ben|o) (ie|ia|na|gymeradwyaeth|wyrdd|oren|ben i waered|chwith)
    (y rhagflaenydd|rhagflaenydd|swyddogion eraill|eich rhagflaenydd|dy ragflaenydd) ____ (bob amser|wastad
        |yn llwyddo|fyddai|arfer)
    (galw|galwch|rhowch|rho|dwedwch|dywedwch) (o|fe|hi|ef|e) (yn|'n|ar|fel|i lawr)
"""

PAPER = """
    (report|reports|recommendation|recommendations|advice|conclusion|conclusions|assessment|assessments|figures
        |modelling|findings|minutes|scoring|score|scored|valuation|valued|appraisal|rating|survey|survey's|summary
        |analysis|estimate|estimates|paragraph|para|table|sentence|draft|officer view|legal note|legal advice|count
        |counted|census|business case|front sheet|appendix|appendices|professional view|professional opinion
        |your view|your opinion|audit|objection|objections|refusal|refused|approval|recommend|inspection sheet
        |inspector's|inspection|the text|the advice|officer comments|s151|risk|risks|statistics|stats|consultation
        |response|evidence|costings|forecast|options|the wording|your wording|your numbers|traffic count|caveat
        |caveats|the modelling)
    # Cymraeg
    (~adroddiad|~argymhelliad|~argymhellion|~casgliad|~casgliadau|~asesiad|~ffigurau|~ffigyrau|~cofnodion|~sgor
        |~prisiad|~crynodeb|~dadansoddiad|~amcangyfrif|~paragraff|~tabl|~drafft|~cyngor cyfreithiol
        |~cyngor proffesiynol|eich cyngor|dy gyngor|~tystiolaeth|~sylwadau|~geiriad|~arolwg|~gwrthwynebiad|~gwrthod
        |barn broffesiynol|farn broffesiynol|eich barn|dy farn|~modelu|~archwiliad|~ceisiadau|~ystadegau|~cyfrifiad
        |~ymgynghoriad|~atodiad)
"""
