"""What an officer may not do for a member, English and Welsh: work beyond hours and powers, and favours.

- `HOURS`, `POWERS`: work outside hours, duties, powers or procedure;
- `FAVOUR`: special treatment, asked for or taken for granted; partiality for a group.
"""

CLASSES = {
    "when": (
        "saturday|sunday|saturdays|sundays|weekend|weekends|bank holiday|boxing day|christmas day|christmas eve"
        "|new year's day"
        "|easter monday|easter sunday|good friday|midnight|evening|evenings|night|nights|day off|days off|half day"
        "|leave"
    ),
    "want": (
        "i want|i need|i expect|i'll want|i'll need|i'll expect|i shall want|i shall expect|i require|we need"
        "|you will|you'll"
        "|you must|you can|you'd better|you are to|you're to|you had better|be there|make sure you're|i will need"
        "|i will want"
    ),
    "rules": (
        "form|forms|paperwork|procedure|procedures|process|permit|permits|risk assessment|tender|tenders|quotes"
        "|standing orders"
        "|sign-off|authorisation|approval|delegation|rules|rule|regulations|red tape|policy|bureaucracy|usual channels"
        "|waiting list|queue|consultation|criteria|checks|inspection|queue system|points|licence|insurance"
        "|contract rules"
    ),
    "kin": (
        "son|daughter|wife|husband|partner|brother|sister|mother|father|mam|dad|nephew|niece|cousin|brother-in-law"
        "|son-in-law"
        "|sister-in-law|daughter-in-law|uncle|aunt|aunty|friend|mate|neighbour|family|godson|goddaughter"
        "|business partner"
        "|brother's|son's|wife's|daughter's|sister's|friend's|mate's|cousin's|nephew's|mother's|father's|husband's"
    ),
    # Cymraeg
    "pryd": (
        "~dydd sadwrn|~dydd sul|~nos sadwrn|~nos sul|~penwythnos|~gwyl y banc|~diwrnod i ffwrdd|~hanner nos"
        "|~dydd nadolig|~gwyliau"
        "|~hanner diwrnod|~noson i ffwrdd|sadwrn|sul|~diwrnod rhydd"
    ),
    "rheolau": (
        "~ffurflen|~ffurflenni|~gwaith papur|~gweithdrefn|~gweithdrefnau|~proses|~trwydded|~caniatad|~rheolau|~rheol"
        "|~rhestr aros"
        "|~ciw|~tendr|~asesiad risg|~rheoliadau|~polisi|~awdurdod|~sianeli arferol|~rheolau sefydlog"
    ),
    "perthynas": (
        "~mab|~merch|~gwraig|~gwr|~partner|~brawd|~chwaer|~mam|~tad|~nai|~nith|~cefnder|~cyfnither|~ffrind|~mêt"
        "|~cymydog|~ewythr"
        "|~modryb|~teulu|~brawd yng nghyfraith|~mab yng nghyfraith"
    ),
}

HOURS = """
    (cancel|cut short|give up|rearrange|put off|postpone|come back from|come in from|work through|forget|interrupt
        |cancelling|cutting short|giving up|drop) (your|the|his|her|their) (annual|summer|christmas|) (leave|holiday
        |holidays|half day|half-day|day off|weekend|evening|time off|lunch|lunch break|break|bank holiday
        |weekend away)
    (<want>) (you|it|this|them|that|the|your|him|her|to be|be) ____ (on|over|all|at|through|every|first thing) (the|a
        |this|) (<when>)
    (<want>) (you|it|this|them|that|the|your|him|her|to be|be) ____ (by|before|until|till) (saturday|sunday|midnight
        |boxing day|bank holiday|christmas day|easter monday)
    (<want>) (work|come|stay|turn|drive|go|be|do) ____ (<when>)
    (don't|do not|couldn't) (care|mind|give a|want to hear) ____ (saturday|sunday|weekend|hours|leave|holiday
        |holidays|day off|late|what time|bedtime|finish|knock off|home time|childcare|overtime|part time|part-time
        |off sick|off duty|your shift|christmas)
    (about|that's|enough of) your (hours|working hours|shift|contracted hours|flexi|overtime) (again|are|is|being
        |ring|i)
    (know|realise|appreciate|aware) (that|) (you|it) (only|) (work|works|finish|finishes|don't work|do not work
        |are on leave|'re on leave|'re off|are off|is your day off|'s your day off|'s your leave|aren't paid
        |are not paid|stop|are part) ____ but
    (know|realise|aware|appreciate) (that|) (it's|it is|its) (a|the|your|) (sunday|saturday|weekend|late|midnight
        |christmas|bank holiday|day off|evening|night|out of hours|after hours) ____ (but|and|so|still|you)
    (stay|stays|sit up|keep at it|be there|you'll work|will work|just work) (late|all night|through the night
        |as long as it takes|all weekend|until it's|until it is|till it's|till it is|until you) ____ (finished|done
        |ready|have|until|tonight|needed)
    (i'm working|i am working|i work|i'm up|i've been up) (so|and|,) ____ (you can|so can you|so should you
        |you should|so are you|expect you)
    (no excuses|no ifs|no buts|not interested in excuses) __ (sunday|saturday|weekend|tonight|midnight|morning)
    (sunday|saturday|weekend|tonight|midnight|bank holiday|christmas) ____ (no excuses|no ifs|no buts
        |whatever it takes|or else|not negotiable|and no arguments)
    (ring|call|phone|text|answer) me (tonight|at home|whatever the time|at any hour|any time of night
        |even if it's late|as soon as you wake|the minute you)
    (tried you|rang you|called you|phoned you|messaged you|texted you|rung you) (at home|on your own phone
        |on your mobile|five|six|ten|four|seven|eight|several|all) ____ (last night|this morning|weekend|sunday
        |saturday|since|at|night)
    # Cymraeg
    (gohirio|canslo|cansla|canslwch|torri|rhoi'r gorau i|rho'r gorau i|anghofio|anghofia|anghofiwch|dod yn ol o
        |tyrd yn ol o|dewch yn ol o)('ch|) (dy|eich|am dy|am eich|) (wyliau|gwyliau|benwythnos|penwythnos
        |hanner diwrnod|ddiwrnod i ffwrdd|ginio|noson|egwyl)
    (dwi|rydw i|rwyf|rwy|dw i|fi|mi fydda i) (isio|eisiau|am|yn disgwyl|'n disgwyl|angen|moyn|ishe) (i ti|ti|chi
        |i chi|hyn|hwn|y|yr|nhw|fo) ____ (<pryd>)
    (dim ots|waeth|poeni dim|hidio dim) (gen i|gennyf i|gyda fi|'da fi|befo|i mi|am) ____ (<pryd>|oriau|dy oriau
        |eich oriau|plant)
    (gwybod|gwbod|sylweddoli|deall|dallt) (ei bod|ei bod hi|bod hi|dy fod|eich bod|mai|taw) ____ (<pryd>|hwyr
        |ddim yn gweithio|i ffwrdd) ____ ond
    (aros|aroswch|arhosa|gweithia|gweithiwch|gweithio) (yn hwyr|drwy'r nos|nes|tan|hyd nes) (bydd|mae|y bydd
        |hanner nos|fod|iddo|ei fod)
    (ffonia|ffoniwch|ateba|atebwch) (fi|fi'n ol|dy ffon) ____ (heno|adre|unrhyw awr|nos|<pryd>)
"""

POWERS = """
    (know|realise|aware|appreciate|accept) (that|) (it's|it is|its|that's|this is|this isn't|it isn't
        |that isn't) (not|outside|beyond|n't|nothing to do with|strictly not|really not|someone else's
        |somebody else's|) (your|highways|planning|housing|really|strictly|the council's|council|our
        |part of your) ____ (job|remit|role|duties|department|area|responsibility|land|section|grade|work|patch
        |highways|land) ____ (but|,|so)
    (whether or not|even if|even though|though|although|never mind that|no matter that|don't care if
        |don't care that) (it's|it is|that's|this is) (not|outside|beyond|n't|) (your|really|strictly) (job|remit
        |role|duties|department|powers|authority|responsibility)
    (off the (books|sheet)|on the quiet|on the sly|under the counter|under the radar|nod and a wink
        |outside the system|without anyone knowing|without telling (your|anyone|the))
    (without|don't bother with|skip|forget|ignore|bypass|get round|get around|dispense with|waive|sidestep|never mind
        |cut out|don't worry about|no need for|to hell with|dodge) (all|) (the|a|your|those|any|that) (usual|normal
        |proper|) (<rules>)
    (bend|bending|stretch|break|breaking|relax|overlook|forget about) (the|a|those|your|one or two) (rule|rules
        |regulation|regulations|policy|criteria)
    (turn|turning) a blind eye
    (look|looking) the other way
    (no questions asked)
    (backdate|back-date|backdating|post-date) (it|the|this|that|my|his|her|a)
    (sign|approve|pass|issue|authorise|pay|grant|stamp) (it|them|this|that|the __) (off|through|) (anyway|regardless
        |on the nod|without|and sort the|and worry about|first and)
    (i know|know) you (have|'ve got|aren't|are not|haven't|don't have|cannot|can't|'re not) (no|not|got|) (power
        |authority|powers|supposed|meant|allowed|empowered|technically) ____ (but|,|so)
    (you're|you are) (not (supposed|meant|allowed) to|not strictly) ____ (but|however|,)
    # Cymraeg
    (gwybod|gwbod|sylweddoli|derbyn) (nad|bod|nad yw|nid) ____ (dy waith|eich gwaith|dy swydd|dy le|eich lle
        |cyfrifoldeb|dy adran|eich adran|priffyrdd|dy gyfrifoldeb|eich cyfrifoldeb) ____ ond
    (ar y slei|yn ddistaw bach|dan y bwrdd|o dan y cownter|tu ol i gefn|neb i wybod|neb angen gwybod|heb i neb wybod
        |heb ddweud wrth|heb ddeud wrth|does dim rhaid i neb|sdim rhaid i neb|fydd neb yn gwybod
        |fydd neb ddim callach)
    (heb|osgoi|anwybyddu|anwybydda|anwybyddwch|anghofia am|anghofiwch am|paid a phoeni am|peidiwch a phoeni am
        |dim angen)('r|) (yr holl|y|yr|unrhyw|) (<rheolau>)
    (plygu|plyga|plygwch|ystumio|torri|llacio)('r|) (y|yr|ychydig ar y|tipyn ar y|) (rheolau|rheol|polisi)
    (cau|caea|caewch|cau dy|troi) (dy|eich|llygad|llygaid) (lygaid|llygaid|lygad|dall|i)
    (edrych|edrycha|edrychwch) (y|i'r) ffordd arall
    (ol-ddyddio|ôl-ddyddio|arwyddo beth bynnag|llofnoda fo beth bynnag|llofnodwch ef beth bynnag)
"""

FAVOUR = """
    (as|do|doing|for|take it as|regard it as|consider it|want|need|ask|asking|owe|owes|owed|return|returning|grant
        |call in) (me|us|you|it|that|) (a|the|that|this|one) (small|little|big|great|huge|personal|special|quiet|wee
        |) favour* (to|for|from|me|if|and|,|that|you|i|he|she|,)
    (take|regard|count|consider) (it|this|that) as (a|an) (personal|great|real|) favour
    you owe (me|us)
    (i|we) (don't|do not|so rarely|rarely|never|seldom) (often|usually|) ask (for (much|favours|anything)|often|much)
    (special|preferential|priority|favourable|sympathetic) (treatment|consideration|handling|attention) for (my|our
        |me|him|her|them|the|a|this)
    (lose|losing|lost|misplace|mislay) (the|that|this|my|his|her|their|a) __ (file|files|objection|objections|ticket
        |tickets|complaint|form|paperwork|application|fine|letter|notice|record|records)
    (objection|objections|complaint|ticket|file|fine|notice|paperwork|application|form|summons) ____ (gets|get
        |will get|got|could get|might get|to get|goes|go|went|to go) (lost|missing|astray|mislaid|forgotten|away
        |to the bottom)
    (make|making|makes|made|take it|see|wish|want|like|hope) (that|this|the|my|his|her|it|) __ (fine|ticket|charge
        |penalty|summons|notice|arrears|complaint|bill) (go away|goes away|disappear|disappears|vanish|cancelled
        |quashed|dropped|torn up|written off)
    (cancel|quash|tear up|rip up|scrap|drop|write off|waive|withdraw|lose|deal with) (my|our|his|her|their|that
        |the) __ (<kin>|parking|council tax|) (ticket|fine|penalty|pcn|arrears|bill|charge|summons) ____ (for me
        |for him|for her|for my|for a friend|please|would you|quietly|as|,|and|for us)
    (push|bump|move|put|get|shove|slip|nudge|jump|bring|shift) (him|her|them|it|me|us|my|his|the|this
        |that) __ ____ (up the (waiting|housing|) (list|queue|pile)|top of the (list|queue|pile|waiting|heap|rota)
        |to the front of the (queue|list)|up a few places|front of the (queue|list))
    (jump|jumping|skip) the (queue|list|waiting list)
    (lean|leaning|leant) on (him|her|them|the|your|whoever|people|your)
    (quiet|discreet|friendly|gentle|private|little) word (with|in|to) (the|whoever|your|him|her|them|planning
        |licensing|his|chair|somebody|someone|housing|people|panel)
    (pull|pulling|pulled) (some|a few|a couple of|any|the right|) strings
    (look|looked|looks|smile|treat|view|deal) (kindly|favourably|sympathetically|generously|leniently|gently) (on
        |upon|at|with|him|her|my|it)
    (go easy|easy) on (him|her|them|my|the|this)
    (my|our) (<kin>) (application|case|licence|ticket|extension|planning|appeal|bid|tender|fine|flat|transfer|claim
        |grant|housing|pitch|shop|business|firm|parking|permit|garage|complaint) ____ (through|quickly|approved
        |sorted|passed|top|favour|favourably|kindly|look|sort|speed|hurry|help|push|nod|granted|dealt|for nothing
        |free)
    (one|some|friend|good friend|friends) of (ours|mine|the group|the family|the party) ____ (so|help|sort|see|look
        |through|application|push|kindly|treat|special)
    (you're|you are|he's|she's) one of (ours|us|our own)
    (do you know|don't you know|you do know|you know|perhaps you don't know|remember) who i am
    (as|being|given|with) (the|a|your|my|) (leader|cabinet member|councillor|chair|chairman|mayor|member|position
        |senior member|ward member),? (i expect|i'd expect|i would expect|i take it|i assume|i trust
        |i shouldn't have to|i should not have to|i don't expect|i do not expect|i'm entitled|i am entitled
        |in my position)
    (given|considering|in view of|with|because of) (my|who i|the) (position|office|status|standing|seniority|am|i am
        |role) ____ (expect|take it|trust|assume|surely|would be|should|suppose|goes away|exception|exempt|shouldn't
        |not apply)
    (rules|fines|charges|limits|restrictions|procedures|permits) (don't|do not|shouldn't|should not|can't|cannot
        |hardly|surely don't) (apply|really apply|be meant|matter) (to|for) (me|us|members|councillors|cabinet)
    (make|making) an exception (for (me|him|her|us|my|this|them)|in (my|his|her|this) case|just this once)
    just this once
    (don't|do not) (need|want|expect) (you|officers|your|) (to be|) (impartial|neutral|balanced|objective
        |impartiality|neutrality)
    (on|take|taking|be on|back) (my|our) side (at|in|on|when|,|against|for)
    (whose|which) side (are|is) you(r|) (on|team)
    (you|officers|your team|your staff) (serve|serves|work for|works for|answer to|are here for|belong to|owe) (this
        |the|our|my|us) (administration|group|ruling group|majority|party|cabinet|leader|side) ____ (not|so|,|and
        |first|stop|rather)
    (stop|stopped|no more|don't|do not|quit|cease|avoid|not to|slow down|drag your feet|take your time|hold off
        |sit on|delay) (answering|briefing|helping|telling|giving|speaking to|talking to|help|brief|tell|give|answer
        |respond to|meet|sending|on|with|over) ____ (the (opposition|other (party|group|lot|side)|tories|labour|plaid
        |independents|lib dems|greens)|opposition (members|councillors|group)|their (leader|group))
    (our|my) (ward|wards|side|estate|area|patch|people|lot|members) (first|before|ahead of) ____ (other|theirs
        |opposition|last|rest|anybody|anyone|his|her|their|wait|can wait)
    (other|opposition|tory|labour|plaid|independent|their|his|her) (party's|lot's|side's|group's|) (ward|wards
        |councillor's|member's) (last|can wait|later|at the end|to the back|bottom)
    (dig up|find|get|find me|get me|give me|send me|dig out) (some|any|whatever you can|something|anything|) (dirt
        |ammunition|mud|something embarrassing|anything embarrassing|something we can use) (on|about|against|for|to)
    (you|you'd|you'll|you would) (be looked after|find me grateful|won't lose by it|not lose by it)
    (make it worth your|worth your while|see you right|i'll see you right|won't go unrewarded|won't go unnoticed
        |a drink in it|case of wine|something in it for)
    # Cymraeg
    (fel|gwna|gwnewch|neud|gwneud|am|fe|mewn|gofyn|angen|isio|eisiau) (i mi|imi|i fi|) (ffafr|ffafar|gymwynas
        |un ffafr|cymwynas) (bach|fach|personol|bersonol|i|mi|a|,|gen|arna)
    (mae|ma) arna(t|ch) (ti|chi) (ffafr|gymwynas|un)
    (dwi|rydw i|fydda i|fyddaf|bydda i) (ddim|byth|prin)('n|) (yn|) (gofyn|ofyn) (yn aml|am lawer|am ffafr|byth)
    (colli|colla|collwch|mynd ar goll|diflannu|lluchio|llosgi)('r|) (y|yr|ei|ar goll|) __ (ffeil|gwrthwynebiad|gwyn
        |ffurflen|tocyn|cais|papurau|dirwy|llythyr)
    (ffeil|gwrthwynebiad|cwyn|gwyn|dirwy|tocyn|cais|papurau|hysbysiad) ____ (mynd ar goll|ar goll|diflannu
        |ar y gwaelod|yn y bin|anghofio)
    (canslo|cansla|canslwch|dileu|dilea|gollwng|rhwygo)('r|'n|) (y|fy|ei|ein|) __ (ddirwy|dirwy|tocyn|nhocyn|nirwy
        |ol-ddyled|gosb|cosb|bil)
    (gwthio|symud|symudwch|rhoi|gwthia|symuda|rhowch|rho|gwthiwch|codi|coda) ____ (i fyny'r rhestr|lan y rhestr
        |ben y rhestr|frig y rhestr|flaen y ciw|i'r top|ben y domen|ar y blaen|i ben y ciw)
    (neidio'r|neidio y) ciw
    (rho|rhowch|rhoi) (air|gair) (yng nghlust|yn ei glust|yn ei chlust|bach yng nghlust)
    (rhoi|rho|rhowch|cael|cei|gei|gewch) (bwysau|air (bach|tawel|distaw|yng nghlust|yn ei glust|efo'r|gyda'r|i'r)
        |pwysau|gair (bach|tawel|distaw|yn y glust|yn ei glust|yn ei chlust|efo'r|gyda'r|a'r)) (ar|efo|gyda|a|i|a'r)
    (tynnu|tynna|tynnwch) (ambell|ychydig|y|llinynnau|cwpwl o) linyn*
    (edrych|edrycha|edrychwch|trin|ystyried) ____ (yn garedig|yn ffafriol|yn dyner|yn dosturiol) (ar|arno|arni|arnyn)
    (cais|achos|apel|trwydded|tocyn|estyniad|dirwy|gais|drwydded) (fy|ein) (<perthynas>) ____ (yn gyflym|drwodd|trwodd
        |ffafr|sortio|help|cymeradwyo|ar y blaen|hwyluso|air|gair|garedig)
    (fy|ein) (<perthynas>) ____ (cais|gais|trwydded|drwydded|tocyn|estyniad|dirwy|fflat) ____ (yn gyflym|drwodd
        |trwodd|ffafr|sortio|help|cymeradwyo|ar y blaen|hwyluso)
    (wyt ti|ydych chi|ydach chi|dach chi|ti|chi)('n|) (ddim|) (yn|) (gwybod|gwbod) pwy (ydw i|dw i|wyf i|ydi fi)
    (fel|a minnau'n|gan fy mod yn) (~arweinydd|aelod cabinet|~cynghorydd|~cadeirydd|~maer) ____ (disgwyl|disgwyliaf
        |cymryd yn ganiataol|haeddu|hawl)
    (rwyt ti'n|ti'n|rydych chi'n|dach chi'n|wyt) un ohonon ni
    (ar ein|ar fy|o'n) (hochr|ochr|plaid) (ni|i|yn|,)
    (ddim|nid|dim) ____ (amhleidiol|niwtral|diduedd) ____ (ar ein|ar fy|o'n|isio|eisiau|angen)
    (gweini|gweithio|gwasanaethu) (i'r|dros y|y|i) (weinyddiaeth|grwp|blaid|arweinydd) (hon|hwn|,|felly|nid|ac nid)
    (paid|peidiwch|stopia|stopiwch|rho'r gorau|rhowch y gorau) (a|ag|i) (ateb|briffio|helpu|siarad|chyfarfod
        |rhoi) ____ (gwrthblaid|wrthblaid|grwp arall|blaid arall|ochr arall|lleill)
    (jyst|dim ond) (y tro yma|y tro hwn|tro ma|unwaith)
    (rhyngot ti a fi|rhyngoch chi a fi|rhyngddon ni|rhyngom ni) ____ (fedri|allet|elli|wnei|gwna|gwnewch|allwch|cer
        |dos|isio)
"""
