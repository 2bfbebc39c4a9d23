"""How a member gives an officer orders, English and Welsh.

- `SAID`: an order by itself ("I want it moved by Friday");
- `ACT`: the beginning of an imperative ("take the men off"), an order where something makes it firm;
- `FIRM`: what does so: a time, a word that allows no answer; `RANK`: going past those in charge of the officer;
- `POLITE`: what makes a request of it.
"""

CLASSES = {
    "day": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "act": (
        "put|send|close|open|take|pull|move|shift|stop|suspend|cancel|remove|book|clear|cut|lift|hold|drop"
        "|swap|divert"
        "|redirect|re-route|reroute|serve|issue|paint|repaint|repair|fill|patch|resurface|grit|sweep|empty|collect"
        "|deliver"
        "|erect|dig|lock|unlock|block|unblock|tow|ticket|inspect|evict|rehouse|allocate|award|refuse|approve"
        "|grant"
        "|release|pay|refund|transfer|postpone|reschedule|halt|reopen|re-open|shut|reinstate|restore|replace"
        "|relocate|hire"
        "|type|redo|scrap|withdraw|pin|line up|set up|demolish|mow|plant|fell|prune|trim|strim|jet|unload|load|park"
        "|instruct"
        "|double|print|finish|start|publish|hang|fence|barrier|cone|bin|chase|sack|ban|fine"
    ),
    "it": (
        "the|that|those|these|this|them|him|her|two|three|four|five|six|all|both|every|mrs|mr|ms|miss|everyone"
        "|gritter|skip"
        "|whoever|my|it"
    ),
    "time": (
        "today|tonight|at once|immediately|straight away|straightaway|right away|this (morning|afternoon|evening)"
        "|first thing"
        "|(by|before|from|until) (<day>|noon|midday|lunchtime|tomorrow|tonight|today|close of play|close of business"
        "|the weekend)"
        "|tomorrow|now|before (he|she|they|the|i|it|you)|by <number>|without (delay|fail|exception)|forthwith"
        "|, not <day>"
    ),
    "done": (
        "done|sent|moved|closed|opened|fixed|sorted|cleared|cut|put|taken|pulled|stopped|suspended|cancelled|removed"
        "|finished"
        "|started|repaired|filled|patched|painted|served|issued|printed|typed|posted|delivered|installed|gone|out"
        "|off|back|up"
        "|down|in place|on my desk|on site|resurfaced|gritted|swept|emptied|collected|rehoused|housed|dealt with"
        "|in hand|made"
        "|jetted|felled|planted|trimmed|mown|unblocked|rebuilt|demolished|scrubbed|strimmed|cleaned|washed|levelled"
        "|barriered off|fenced off|coned off|booked|ordered|reinstated|restored|replaced|lifted|shifted|switched"
        "|completed|signed|approved|paid"
        "|underway|ready"
        "|redone|rewritten|drafted|changed|diverted|towed|locked|unlocked|evicted|released|postponed|scrapped"
        "|in the post"
    ),
    # Cymraeg
    "gwnewch": (
        "caewch|caea|cau|symudwch|symuda|symud|anfonwch|anfona|anfon|gyrrwch|gyrra|gyr|halwch|hala|rhowch|rho|rhoi|rhoa"
        "|tynnwch|tynna|stopiwch|stopia|canslwch|cansla|newidiwch|newidia|newid|agorwch|agora|agor|gwnewch|gwna"
        "|gnewch|gna"
        "|trefnwch|trefna|codwch|coda|cliriwch|cliria|torrwch|torra|llenwch|llenwa|gosodwch|gosoda|gosod|ffoniwch"
        "|ffonia"
        "|ewch a|ewch â|cer a|cer â|dos a|dos â|dewch a|gadewch|gad|cadwch|cadwa|trowch|tro|rhyddhewch|talwch|tala"
        "|archebwch"
        "|archeba|peintiwch|peintia|glanhewch|gwagiwch|gwagia|casglwch|casgla|danfonwch|cyhoeddwch|cyhoedda|dosbarthwch"
        "|gwrthodwch|gwrthoda|ataliwch|atalia|trwsiwch|trwsia|graeanwch|graeana|teipiwch|teipia|argraffwch|argraffa"
        "|ysgubwch"
        "|dechreuwch|dechreua|gorffennwch|gorffenna|tywalltwch|ail-agorwch|ailagorwch|plannwch|llwythwch|cyflwynwch"
        "|cyflwyna"
        "|dywedwch wrth|dwedwch wrth|dweud wrth|deudwch wrth|deuda wrth|deud wrth|dwed wrth|gwed wrth|gwedwch wrth"
        "|dewiswch"
        "|gofynnwch i'r|mynnwch|cymerwch|cymer|cerwch a|rhannwch|gwariwch|sgubwch|ysgrifennwch|sgwennwch|sgwenna"
        "|ychwanegwch"
    ),
    "wedi": (
        "wedi (ei|i|'i|eu|cael ei|cael eu|cael i|gael ei|'u) __|i ffwrdd|yn ol|ar fy nesg|ar y safle|yn barod"
        "|ar agor|ar gau"
        "|yn ei le|wedi'i __|wedi'u __|allan|o 'na|o na|o'na|lan|lawr|mas"
    ),
}
# What may be the name of the deed as well as an order stands beside its object alone: `newid amser`.
_DEEDS = frozenset({"symud", "newid", "agor", "gosod", "rhoi", "anfon", "cau"})
CLASSES["ordered"] = "|".join(word for word in CLASSES["gwnewch"].split("|") if word not in _DEEDS)

SAID = """
    (that's|that is|this is|consider it|consider this|consider that|take it as|take this as|treat this as
        |regard this as) (a|an|my) (direct|formal|clear|firm|) (instruction|order|command|direction)
    (not|isn't|n't) (a request|up for discussion|up for debate|open to (discussion|debate|negotiation)|optional,? )
    (i|we) (hereby|am hereby|) (instruct|direct|order|command) (you|your team|your staff|your officers|that you
        |that the)
    (i'm|i am|we are) (hereby|now|) (instructing|directing|ordering) (you|your team|your staff|your officers|officers
        |the|that)
    (my|the group's|our) (instruction|instructions) (is|are|was|were|to you|stand|stands|must|will)
    (on|per|under|following) my (instruction|instructions|orders|direction|control)
    (you|officers|your team) (are|'re|work|answer|operate) (to|under|for|directly to|directly under) (me|my
        |us) (direction|control|instructions|orders|in this|here|on this|and not|not)
    (you|you'll|you will) (do|follow|carry out|obey|do exactly) (as|what|your|my) (i say|you're told|you are told
        |i tell you|i've asked|orders|instructions|told)
    (just|simply|please just|now) (do it|get on with it|do what i|do as i|see to it|make it happen)
    (you will|you'll|you are going to|you're going to) (please|now|kindly|therefore|simply) (<act>|have|make|get|do
        |go|give|tell|arrange|ensure) (<it>|a|an|sure|your)
    (you will|you'll|you shall|you're going to|you are going to|i expect you to|i want you to|i need you to
        |i require you to|i'll expect you to|i shall expect you to|i will expect you to|you must) (not|now|please
        |) (<act>|arrange|call off|ring|tell|get|give|make sure|ensure) (<it>|a|an|your|to) ____ (<time>)
    (you will|you'll|you shall) (not|now|please|) (<act>|call off) (<it>)
    (you will|you'll) have (it|them|all|this|that|the|my|two|three|both|every) ____ (<done>) __ (<time>)
    (you are|you're) (not|) to (<act>|report|make sure|ensure|see to|attend|contact|inform|give|carry out|call off
        |ring|tell|get|go|leave|stop) (<it>|me|us|to|there|out|nobody|no one|round|down|<time>)
    i (want|need|require|demand|expect|insist on|shall expect|will expect|'ll expect|shall want|'ll want) (the|that
        |those|these|this|it|them|two|three|all|both|every|everything|my|our|a|your|mrs|mr|<number>|another
        |extra) ____ (<done>) ____ (<time>)
    i (want|require|demand|expect|insist|shall expect|will expect|'ll expect|am expecting|will have|won't have
        |will not have) ____ (<done>) (,? and|or|and i want|without argument|no matter|whatever|regardless|instead)
    i (want|require|expect|shall expect|'ll expect|need) (your (team|officers|lads|men|people|staff)|the (team|crew
        |contractor|lads|driver|men|gang|wardens|officer)|two men|a crew|somebody|someone|officers) (to|there|out
        |down|up|on|off|back|round) ____ (<time>|in my ward|instead|site|there)
    i (want|expect|require|shall expect|need) (you|him|her|them) to (tell|instruct|order|get|make|see to|ensure
        |go back|pull|stop|put|move|take|send|give|call off) (<it>|sure|a|an|your|to|there)
    (get|have) (it|this|that|them|these|those|the|him|her|all|both|everything) ____ (<done>) (by (<day>|tomorrow|noon
        |lunchtime|tonight|the weekend|<number>)|before (<day>|noon|the weekend)|today|tonight|this (morning
        |afternoon|evening)|immediately|at once|straight away)
    (see to it|make damn sure|see that) (that|) (it|this|that|the|those|these|they|he|she|your|every|nobody|no one|my
        |both) ____ (<done>|is|are|goes|gets|has|have|happens|stays|stay) ____ (<time>)
    (make sure|make certain|ensure) (that|) (it|this|the|those|these|they) __ (is|are|gets|get|'s) (<done>) (<time>)
    (it|this|that|they|these|those) (has|have|needs|need|is|are|must) (got|) (to be|be) (<done>) ____ (no ifs|no buts
        |no excuses|no arguments|whatever|regardless|and no (arguments|excuses|messing)|understood)
    (i've|i have|i) decided (that|) (it|it's|they|they're|the|those|that|this|we|we're|you|you're) ____ (coming (off
        |out|down)|going (in|on|up|out)|will be|should be|is to|are to|must|comes (off|out)|goes (in|on)|stays
        |closing|to (close|open|move|stop))
    (the group|our group|group|the party|labour group|tory group|the plaid group) (decided|has decided|have decided
        |agreed|voted) ____ (so|and) (please|now|you|) (put|implement|carry|make|do|start|stop|go|get on)
    i (manage|run|control|call the shots in|decide what happens in) (this|my|the) ward
    (because|since) i (say|said|told you) so
    (do|does) as (you're|you are|he's|they're) told
    (i won't|i will not|i'm not going to|don't make me) (tell|ask|say) (you|it|this|) (again|twice|a third)
    (i've|i have) (told|instructed|ordered) (you|your (team|crew|staff)|the (team|crew|lads|depot|contractor|driver
        |foreman|men)) (twice|already|three times|once already|to (<act>)|before)
    (won't|will not) (take|hear|accept) (no for|a no|any excuses|excuses)
    # Cymraeg
    (dwi|rydw i|rwyf|rwy|dw i|wy|fi)('n|) (yn|) (isio|eisiau|am|moyn|disgwyl|mynnu|ishe)('r|) ____ (wedi (ei|eu|i|u
        |cael ei|cael eu)|wedi'i|wedi'u) * ____ (erbyn|cyn|heddiw|heno|fory|yfory|nawr|rwan|ar unwaith)
    (dyna|mae hwn yn|mae hyn yn|dyma|hwn yw|cymer(wch|a) hwn fel|ystyriwch hyn yn) (fy|fy ngh|) (~gorchymyn
        |~cyfarwyddyd)
    (nid|dim) (cais|gofyn|awgrym|cwestiwn|dewis) (yw|ydi|ydy|sy|ydw|dwi|mo) (hwn|hyn|o|gen|i)
    (rwy'n|rwyf yn|dwi'n|rydw i'n|yr wyf yn|rydym yn|wy'n) (eich|dy|) (~gorchymyn|~cyfarwyddo|~mynnu) (chi|ti|i chi
        |i ti|iti|ichi|bod|fod|y|eich|i'r|i)
    (rydych|rydach|dach|ydych|rwyt|wyt) (chi|ti|) (i|i'w) (~gwneud|~neud|~cau|~symud|~anfon|~rhoi|~tynnu|~stopio
        |~ffonio|~mynd|~newid|~agor|~gosod|~gadael|~codi|~cael|~sicrhau|~gyrru|~canslo|~dechrau|~trefnu)
    (~disgwyl|~mynnu|isio|eisiau|moyn|ishe|am|angen) (i chi|ichi|i ti|iti|chi|ti|i'r|y|yr|i|eich|dy) (~tim|~criw
        |~hogia|~hogiau|~bois|~dynion|~lori|~fan|~ffordd|~gwaith|~swyddog|~gyrrwr|~contractwr|~peth|~arwydd|hyn|hwn|i
        |) ____ (<wedi>|~gwneud|~cau|~symud|~anfon|~rhoi|~tynnu|~stopio|~mynd|~newid|~agor|~gosod|~gyrru|~dod
        |~dechrau|~gorffen|~trwsio) ____ (heddiw|heno|fory|yfory|erbyn|nawr|rwan|ar unwaith|cyn|o (ddydd|heddiw|fory)
        |bore|prynhawn|pnawn|yn syth|yn gynta|gyntaf)
    (mynnwch|gofalwch|gofala|gwnewch yn siwr|gwna'n siwr|gwna yn siwr|sicrhewch|sicrha|gnewch yn siwr) (fod|bod|ei|eu
        |y|yr|na) ____ (heddiw|heno|fory|yfory|erbyn|nawr|rwan|ar unwaith|cyn|wedi|yn cael|yn mynd|yn aros)
    (byddwch chi'n|byddi di'n|mi fyddwch|mi fyddi|fe fyddwch|byddwch yn|mi wnei di|mi newch chi) ____ (~cau|~symud
        |~anfon|~rhoi|~tynnu|~stopio|~newid|~agor|~gosod|~gyrru|~canslo|~gorffen|~teipio) ____ (heddiw|heno|fory
        |yfory|erbyn|nawr|rwan|ar unwaith|cyn)
    (gwnewch|gwna|gwnewch chi|gna|jyst|dim ond) (fel y dywedaf|fel dwi'n|fel rwy'n|beth dwi'n|be dwi'n|be ddeuda
        |beth ddywed|fel y dywedir|fel dywedwyd|o|fe|e|neud o|gwna fo|gwnewch o) (dweud|deud|nawr|rwan|heddiw|wrthyt
        |wrthych|i|)
    (rwyf|dwi|rydw i|dw i|mi|rwy) wedi penderfynu ____ (yn dod|yn mynd|yn cau|i ffwrdd|i ddod|i fynd|i gau|y bydd|fod
        |bod|symud|newid|tynnu|rhoi)
    (mae'r grwp|y grwp|penderfynodd y grwp|mae'r blaid) (wedi penderfynu|wedi cytuno|am|neithiwr) ____ (felly
        |a) ____ (gweithredwch|gwnewch|gwna|rhowch|rho|newch)
    (fi|y fi) (sy'n|sydd yn|sy) (rhedeg|rheoli|penderfynu|gyfrifol|bos)
    (dwi|rydw i|rwyf|rwy) wedi (dweud|deud|gorchymyn) (wrthych|wrthyt|wrthat|wrtho chi|wrthot ti) (ddwywaith|unwaith
        |yn barod|eisoes|o'r blaen|droeon)
    o dan fy (nghyfarwyddyd|rheolaeth|ngorchymyn)
"""

ACT = """
    (go and|go|) (<act>) (<it>)
    (<act>) (back|off|out|down|up|away|over) (the|that|those|them)
    (tell|get|ring|call|phone|instruct) (the (driver|contractor|crew|lads|men|team|depot|foreman|gang|warden|wardens
        |caretaker|school|tenant|applicant)|him|her|them|your (lads|men|team|crew|people)) __ (to|and tell|off|out
        |round|down|on)
    (put|get) (two|some|extra|more|an|a (skip|cone|barrier|sign|light|bin|man|gritter|lorry|crew
        |notice)) ____ (outside|at the|on the (corner|road|door|verge|site)|up at|down at|round)
    (serve|issue|send) (a|an|your|two) __ (notice|notices|fixed penalty|summons|stop notice)
    (do not|don't) (send|book|let|allow|approve|sign|touch|move|start|issue|put|open|close|cut) (the|that|those|them
        |him|her|any|another|anybody|anyone)
    # Cymraeg
    <gwnewch>('r|'r|) (y|yr|hwn|hon|nhw|fo|hi|e|o|dau|dwy|tri|tair|pob|bob|eich|dy|ei|eu|arwydd|arwyddion|lori|skip
        |sgip|hyn|hynny|a|ddau|ddwy|i'r|i|hogia|mwy|rhagor|'na|un|tarmac|fan|criw|mrs|mr|fy|the|in|gritter|at)
    <ordered>
    (rho|rhowch|tynna|tynnwch|symud|symuda|anfona|gyrra|caea|newid|newidia|agora|gosoda)('r)
    (paid|peidiwch) (a|â|ag) (gadael|anfon|rhoi|gyrru|chau|cau|symud|thorri|torri|chyffwrdd|agor|dechrau|chychwyn
        |bwcio|caniatau)('r|) (y|yr|iddo|iddi|iddyn|neb|nhw|unrhyw|)
"""

NAMED = """
    (close|shut|reopen|grit|sweep|resurface|suspend|evict|sack|ban|tow|stop|pull|send|move|serve|unlock|lock|clear
        |rehouse|divert|cancel|ring) (the|) *
"""

FIRM = """
    (<time>)
    (never mind|don't bother|do not bother|i don't care|no excuses|no ifs|i will not have|i won't have|until i (say
        |tell|get)|until further|in my ward|and nothing else|no later than|before anything|drop everything
        |and not before|every (day|morning|night|week))
    # Cymraeg
    (heddiw|heno|nawr|rwan|fory|yfory|ar unwaith|yn syth|yn ddi-oed|bore 'ma|bore ma|prynhawn 'ma|pnawn 'ma
        |y funud hon|bob (dydd|bore|nos|wythnos)|gynta|yn gynta|yn gyntaf|peth cynta|ar frys)
    (erbyn|cyn|o|tan|nid|ar|ddydd|nos) (~dydd|llun|mawrth|mercher|iau|gwener|sadwrn|sul|dydd|fory|heno|hanner dydd
        |cinio|diwedd|naw|deg|pedwar|pump|tri|dau|iddo|iddyn|iddi|fi|i mi|<number>|wythnos)
    (dim ots|waeth|paid a phoeni|peidiwch a phoeni|anghofia|anghofiwch|dim esgusodion|yn lle|yn fy ward|dim angen)
"""

RANK = """
    (don't|do not|no need to|needn't|without|no point|not going to|instead of|never mind|leave|not) (bother|bothering
        |trouble|troubling|involve|involving|tell|telling|ask|asking|run it past|go through|going through|wait for
        |waiting for|clear it with|check with|checking with|worry about) (your (manager|boss|director|head of service
        |line manager|superiors)|the (director|head of service|manager|chief officer|boss)|anyone|anybody|him|her
        |them|it with)
    (never mind|don't care|do not care|regardless of|whatever|forget|ignore) (what|about|) (the|your|cabinet|council
        |committee|planning|is on|it says|your manager|anybody|anyone|anything|he|she|they) ____ (sheet|list|rota
        |programme|says|said|decided|decides|schedule|policy|plan|told|tells|manager|boss|instructions|agreed|thinks
        |think|wants)
    # Cymraeg
    (paid|peidiwch|dim angen|heb|sdim angen|sdim rhaid|does dim angen) (a|â|i ti|i chi|) (thrafferthu|phoeni|mynd
        |gofyn|sôn|son|dweud|deud|mynd ag e|mynd a fo|trafferthu|boddran) ____ (rheolwr|bos|cyfarwyddwr|pennaeth|drwy
        |wrth|neb|i)
    (dim ots|waeth befo|paid a phoeni|anghofia|anghofiwch|waeth) (beth|be|am|gen i|pwy) ____ (rhestr|rota|daflen
        |rhaglen|dweud|deud|penderfynodd|benderfynodd|penderfynwyd|polisi|amserlen|rheolwr|bos|ddeudodd|ddywedodd
        |cabinet|pwyllgor)
"""

POLITE = """
    (could|can|would|might|will) (you|we|i|someone|somebody|your|the|it|officers|they)
    (please|kindly) (could|can|would|let|advise|confirm|see|note|find|bear)
    (would|may|might|should) (it|i|we) (be possible|be worth|ask|suggest|help|be helpful|have)
    (if|whether) (you|it|there|possible|your|that|this|we|i|one|not) (could|can|would|is|'s|are|were|have|had|suits
        |get|gets|agree|think|wish|like|need|want|prefer|don't mind|wouldn't mind|may|might|mind|possible|convenient)
    (grateful|appreciate|appreciated|wondering|wonder|hoping|hope|perhaps|maybe|possibly|happy to|suggest|suggestion
        |ideally|when you (can|have|get)|at your convenience|if convenient|feel free|would love|like to ask
        |ask whether|ask if|any chance)
    (residents|constituents|people|she|he|they|mrs __|mr __) (ask|asks|asked|want|wants|wanted|would like|wonder
        |wonders|say|says|think|request|requested|keep asking)
    (council|cabinet|committee|full council|planning|the executive) (decided
        |agreed|resolved|instructed|approved|voted|decision|on|of|that|of the|has)
    (council's|committee's|cabinet's|panel's|meeting's) (decision|resolution|minute)
    (decision|resolution|minute) (of (the|full|council|cabinet|planning)|that|by (the|full|council|cabinet))
    # Cymraeg
    (a allech|allech|allwch|fedrwch|fedri|alli|elli|wnewch|wnei|newch|fyddech|fyddet|a fyddai|fyddai modd|oes modd
        |a oes|tybed|a fyddech|gaf i|ga i|gawn ni|ellwch|a wnewch|gallech|medrwch chi|medri di|fasat|fasech)
    (os (gwelwch|gweli|gallwch|medrwch|yn bosib|yn bosibl|cewch|oes modd|wyt|ydych|ydach)|yn ddiolchgar|gwerthfawrogi
        |hoffwn ofyn|efallai|ella|pan (gewch|gei|fydd)|awgrymu|awgrymaf|falch)
"""
