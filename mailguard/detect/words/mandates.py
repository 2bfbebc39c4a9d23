"""Orders by what they do rather than by the word: decisions overruled, tasks handed out, doors shut, English and Welsh.

- `MANDATE`: each is one by itself, if nothing makes a request of it.
"""

CLASSES = {
    "time": (
        "today|tonight|tomorrow|now|this (minute|morning|afternoon|evening|week)|by (noon|midday|lunchtime"
        "|lunch|tonight"
        "|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|close of play|the end|teatime"
        "|<number>)|before (noon|lunch|the weekend|you go|you leave|you do|anything|monday|friday)"
        "|straight away|at once"
        "|immediately|first thing|right away|without delay|within (the hour|an hour|the day|* hours|* days)"
    ),
    "undo": (
        "cancelling|reversing|overruling|overturning|suspending|vetoing|countermanding|halting|scrapping|shelving"
        "|blocking|pulling|putting a stop to|calling off|stopping|changing|moving|taking over|taking charge of"
        "|pulling the plug on|calling a halt to"
    ),
    "choice": (
        "decision|arrangement|instruction|order|visit|work|works|plan|schedule|rota|enforcement|inspection|closure"
        "|notice|letter|meeting|appointment|crew|job|jobs|eviction|prosecution|survey|trial|scheme|project|priority"
    ),
    "do": (
        "close|open|shut|move|take|put|send|stop|cancel|cut|clear|fill|remove|ring|phone|tell|get|bring|go"
        "|write|sort|fix"
        "|paint|mark|dig|pull|lift|issue|serve|print|deliver|drop|leave|start|withdraw|suspend|switch|swap|lock"
        "|unlock"
        "|install|fit|finish|drive|empty|sweep|grit|inspect|evict|refuse|approve|sign|release|report to|meet|attend"
        "|replace|repair|mend|restore|reinstate|chase|knock down|reopen|postpone|hold|fence|patch|resurface"
    ),
    "done": (
        "done|gone|moved|closed|shut|open|opened|fixed|sorted|cleared|cut|removed|finished|started|repaired|filled"
        "|patched|emptied|swept|gritted|back|out|up|down|off|sent|issued|signed|mended|replaced|there|waiting|ready"
        "|clean|locked|unlocked|demolished|painted|delivered|resurfaced|reinstated|cancelled|withdrawn|switched"
    ),
    "crew": (
        "crew|crews|team|teams|gang|lads|men|boys|staff|people|wardens|officers|drivers|driver|contractors|contractor"
        "|depot|lorry|van|gritter|sweeper|digger|fitter|electrician|inspector|caretaker|somebody|someone"
    ),
    # Cymraeg
    "pryd": (
        "heddiw|heddi|heno|fory|yfory|nawr|rwan|ar unwaith|yn syth|bore fory|y bore 'ma|y prynhawn 'ma"
        "|pnawn 'ma|cyn (cinio"
        "|llun|nos|hanner dydd|i chi|i ti|mynd)|erbyn (naw|deg|dau|tri|fory|yfory|heno|gwener|llun|dydd|diwedd"
        "|canol|amser"
        "|<number>)|o hyn ymlaen|o hyn allan|y funud hon|o fewn (yr awr|awr|diwrnod)"
    ),
    "wneud": (
        "~cau|~agor|~symud|~anfon|~rhoi|~tynnu|~stopio|~canslo|~torri|~clirio|~llenwi|~ffonio|~dweud|~dod|~mynd|~cael"
        "|~gwneud|~neud|~trwsio|~peintio|~codi|~gosod|~gadael|~dechrau|~gorffen|~atal|~cloi|~gwrthod|~arwyddo"
        "|~llofnodi"
        "|~hala|~gyrru|~glanhau|~gwagio|~sicrhau|~trefnu|~newid|~adfer|~ailagor|~casglu"
    ),
    "criw": (
        "~criw|~tim|~bois|~hogia|~hogiau|~dynion|~gweithwyr|~lori|~fan|~gyrrwr|~contractwr|~contractwyr|~staff"
        "|~swyddogion"
    ),
}

MANDATE = """
    # decisions undone and taken
    (i'm|i am|we're|we are) (hereby|now|therefore|) (<undo>) (the|that|this|your|all|his|her|their) (*|) (<choice>)
    (i'm|i am|i've|i have|i) (now|) (overruled|overruling|vetoed|countermanded|overrode|overridden|overturned) (you
        |that|the|your|him|her|them|it|this)
    (i'm|i am) (taking|making) (that|this|the) (decision|call|one) (myself|for you|out of your|now|off you)
    (consider|count|call) (that|the|your|it|this) (*|) (<choice>) (cancelled|reversed|off|withdrawn|overruled
        |suspended|dead|changed|rescinded|postponed)
    (my|the ward's) (decision|word|ruling|verdict) (is|was) (final|that|the last)
    (i'll|i will|i shall) (be the judge of (that|when|who|what|which)|decide (when|who|which)|be deciding)
    (i'll|i will|i shall) (tell|say to|let|inform) you (when|what|who|which|where) (to|you can|you may|they can
        |they may|it)
    # what falls to the officer
    (you|your <crew>|the <crew>|they|he|she) (must|will have to|'ll have to|had better|'d better|are to|is to) (now
        |) (<do>) ____ <time>
    you (must|will have to|'ll have to|had better|'d better|are to|need to|have to) (<do>) ____ <time>
    (i need|i want|i require|i expect|i'm expecting|i am expecting|i'll need|i'll want) (you|your <crew>|the <crew>
        |a <crew>|one of your <crew>|two of your <crew>|somebody|someone) (to be|to|at|on|in|out|over|up|down|back
        |round) ____ <time>
    (i need|i want) (you|your <crew>|the <crew>) to (<do>|drop|forget|ignore) ____ (and|then) (<do>|leave|keep|stay
        |report|concentrate|come)
    (it|they|that|this|these|those|the *) (had|'d) better be (<done>)
    (better|best) be (<done>) (<time>|when i|by the time)
    (i need|i want|i'll have|i expect) (it|that|this|them|these|those|the *) (<done>|doing|sorting|fixing|moving
        |clearing|cutting|emptying|repairing|painting|mending|shifting) ____ <time>
    (it|that|this|the *|they) (wants|needs|want|need) (doing|sorting|fixing|moving|clearing|cutting|emptying
        |shifting|to be (<done>)) (today|tonight|now|this morning|this afternoon|tomorrow|by *|before *
        |straight away)
    (i'm|i am) (having|getting) (that|the|those|this|it|them) (*|) (<done>|taken|pulled|torn) (down|out|up|off|away
        |today|tomorrow|first)
    (your|the only|your first|your next|today's) (job|task|priority|assignment|orders?) (today|now|tomorrow
        |this week|for (today|tomorrow|the week|now)|) (is|are) (to|the|my|this)
    (before you|when you) (do anything else|go home|leave|finish|clock off|knock off|get in|start
        |get back) ____ (<do>|make sure|see that|get)
    (put|set|leave|drop) (everything|whatever|all that|the rest|all else|your other *|anything) (else|aside
        |to one side|you|down|for)
    (down tools|stop what you're doing|stop what you are doing|drop what you're doing|abandon whatever)
    (get|take) yourself (down|over|round|up|out|off|along|into) (to|there|here|and|the|now|at)
    get (down|over|round|up|out|along) (there|here|to the *) (and|today|now|this|before|with|first|by)
    have (him|her|them|your <crew>|the <crew>|a <crew>|somebody|someone) (<do>|out|there|back|round|up|on|down|over
        |ready)
    (from|as of|starting) (now|today|monday|tomorrow|this week|next week|this moment) (on|onwards|) (you|your <crew>
        |the <crew>|every|all|no|nothing|nobody) (*|) (will|are|is|do|does|go|goes|take|takes|come|comes|answer
        |answers|report|reports|must|works?)
    # what is not to be done
    (do not|don't|you don't|you do not|never|you will not|you won't) (reply to|answer|speak to|talk to|deal with
        |process|sign|approve|send|touch|issue|publish|release|let|allow|move|do|book|order|circulate|submit
        |print) ____ (until|without|unless|again|any more|anymore|before) (i|i've|i'm|me|my|further|you've|hearing)
    (keep|get|take|pull|call) your (<crew>|hands|nose) (off|out of|away|out|back)
    (leave|let) (that|it|him|her|them|the *|those *) (alone|well alone|where it is|where they are|as it is|be
        |standing) (until|,|and|from|i|is)
    hands off (that|the|this|my|those)
    (hold|sit on|park|freeze|shelve) (the|that|his|her|their|this|any) (*|) (application|file|letter|order|notice
        |work|payment|licence|permit|report|case|claim) (until|till|for now|back|and|while|indefinitely)
    (no|not one|not a) (work|vehicle|van|lorry|notice|letter|officer|warden|tree|spade|cone) __ (until|unless|before
        |without) (i|i've|my)
    # all goes by the writer
    (run|clear|check|agree) (everything|anything|it all|all of it|every *|any *) (by|past|with|through) me
    (copy|cc|keep) me (into|in on|on) (everything|every|all) ____ (before|first|from now|or|and don't|without)
    (every|all|any) (letter|letters|e-mail|emails|email|decision|decisions|application|applications|payment|reply
        |replies) ____ (comes|come|goes|go|passes) (past|through|to|by|across) (me|my desk)
    (i want|i'll want|i must have|i shall want) (sight of|first sight of|to see|to approve|to clear|to sign off
        |to agree) (every|all|any|each|whatever) ____ (before|goes|sent|issued|out)
    (nothing|nobody|no one|none of it|no decision) (happens|moves|is signed|gets signed|is agreed|gets done|starts
        |goes ahead) __ (without|until|unless|before|except)
    # no reasons wanted
    i (didn't|did not|don't|do not) (ask|asked|want|need) (for|) (your|an|any|a) (opinion|explanation|advice|view
        |views|reason|reasons|excuses|excuse|lecture|debate|thoughts) ____ (i|just|get|do|so|want|asked|simply)
    i (don't|do not) (want|need|care) (to hear|to know|excuses|reasons|what|who|how|why|whose) ____ (just|i want|get
        |do|make|find|sort|simply|, do|it gets|see)
    (i'm|i am) not (asking|interested in|bothered|waiting|having) ____ (just|i want|get it|do it|i'm telling|sort)
    (no|not any) (more|further) (excuses|delays?|dithering|e-mails|emails|discussion|shilly-shallying|arguments?
        |waiting)
    (it's|it is|that's|that is|this is) not (a question|an option|a choice|your decision|your choice|for you to
        |a suggestion|a matter of)
    (you've|you have) (got|) (until|till) (noon|midday|lunchtime|tonight|tomorrow|monday|tuesday|wednesday|thursday
        |friday|the end|close|<number>|the weekend|* o'clock) (to|and|or|at the latest|to get)
    (i'll|i will|i shall) (be|come|drive|walk) (checking|round|by|back|there|past|inspecting|down) ____ (expect
        |and i want|and it|and they|make sure|see that|better)
    (as|speaking as|i'm|i am) (your|the) (ward|local|elected|cabinet) (member|councillor) ____ (telling|instructing
        |ordering|directing|want|require|decide|say) (you|it|that|them|this)
    (who|nobody|no one) (told|asked|authorised|said) (you|your <crew>) (to|could) ____ (put it back|undo|stop
        |take it|get)
    (kindly|you will kindly|you'll kindly|be so good as to) (see|ensure|arrange|refrain|desist|have|get|make sure
        |see to|remove|withdraw|cancel) ____ <time>
    kindly (refrain|desist|see to it|do as|have the goodness|get on with|remember who)
    (do|see to|deal with|sort|attend to) (it|this|that|them) (today|tonight|now|at once|immediately|this minute
        |straight away|first thing|before *|personally)
    # Cymraeg
    (rhaid|mae'n rhaid|bydd rhaid|fydd rhaid|well|gwell|mae angen|angen) (i|) (chi|ti|iti|ichi|i'r <criw>
        |i'ch <criw>|i dy <criw>) (<wneud>) ____ <pryd>
    (dw i'n|dwi'n|rwy'n|rwyf yn|rydw i'n|yr wyf yn|wi'n|fi'n) (canslo|atal|gwrthdroi|newid|dileu|stopio|dirymu
        |gohirio|tynnu) ('r|y|yr|eich|dy|'ch|hwn|hyn) (*|) (penderfyniad|gorchymyn|trefniant|gwaith|archwiliad
        |ymweliad|rhybudd|llythyr|cynllun|rota|cyfarfod|gwaharddiad)
    (fy|fi) (mhenderfyniad i|sy'n penderfynu|fydd yn penderfynu|sy'n cael dweud|biau'r dewis) *
    (o|) (hyn allan|hyn ymlaen|heddiw ymlaen|yfory ymlaen|ddydd llun ymlaen) (rydych|rydach|byddwch|rwyt|byddi|bydd
        |mae|dim|mi|chi|ti|pob|rhaid)
    mae (gen ti|gennych|gynnoch chi|gyda chi|'da ti|gynnot ti) (chi|) (tan|hyd|nes)
    (eich|dy|'ch) (tasg|gwaith|joban|blaenoriaeth) (chi|di|) (heddiw|fory|yfory|nawr|rwan|wythnos yma|) (yw|ydi|ydy
        |fydd)
    (cyn|pan) (i|) (chi|ti|iti|ichi) (fynd|wneud|gychwyn|adael|orffen|gyrraedd) ____ (<wneud>|gwnewch|gwna|ffoniwch
        |anfonwch|rhowch|ewch|cer|caewch)
    (gadewch|gad|gadwch) (lonydd|bopeth|y cyfan|bob dim|bobdim)
    (rhowch|rho) (bopeth|bob dim|bobdim) (arall|o'r neilltu|i lawr|heibio)
    (rhowch|rho|rhoi) (stop|terfyn) ar (y|yr|'r|hyn|hynny)
    (ewch|cer|cerwch|dos|dewch|dere|tyrd) (i lawr|draw|yno|lan|fyny|i fyny) ____ <pryd>
    (cael|caffed|anfonwch|anfon|hala|halwch|gyrrwch|danfonwch) (eich|dy|y|'r|un o'ch|dau o'ch) (<criw>) ____ <pryd>
    (peidiwch|paid) (a|â|ag) (<wneud>|siarad|ateb|chyffwrdd|cyffwrdd|rhyddhau|prosesu|cyhoeddi|mynd) ____ (nes|heb
        |hyd|tan) (i mi|i fi|fi|fy|fod fi|mod i|imi|y bydda)
    (does|nid oes|sdim|does dim) (dim byd|neb|dim|unrhyw beth) (yn|i|'n) (digwydd|symud|mynd|cael|gael) ____ (heb
        |nes) (i mi|i fi|fy|imi)
    (dw i|dwi|rwy|wi|fi) (ddim|'m) (eisiau|isio|moyn|am) (clywed|gwybod|gwbod|glywed|rhesymau|esgusodion|trafod
        |eich barn|dy farn)
    dim (mwy|rhagor) o (esgusodion|oedi|lusgo|drafod|e-byst|ddadlau|gwestiynau|aros|falu)
    (dim ots|'sdim ots|sdim ots) gen i (pwy|beth|be|am|sut|pam) ____ (gwnewch|gwna|jyst|dim ond|rhowch|caewch)
    (mi|fe|) (fydda i|byddaf|bydda i|ddof|ddo i) (yno|draw|heibio|yn tsiecio|yn edrych) ____ (ac|a) (rwy'n disgwyl
        |dwi'n disgwyl|dw i isio|dw i eisiau|mi fydd|bydd)
    (dw i|dwi|rwy|rwyf|wi)('n|) (eisiau|isio|moyn|ishe|angen|disgwyl) (gweld|i chi|i ti|iti|ichi|eich|dy|y
        |i'r <criw>|'r) ____ (<pryd>)
    (does|nid oes|sdim) (gen ti|gennych|gynnoch|gyda|gennych chi|) (dim|ddim|) dewis
    (gwnewch|gwna|deliwch|delia|sortiwch|sortia) (o|e|hyn|hynny|hwn|efo hyn|gyda hyn|fe) (heddiw|heno|nawr|rwan
        |ar unwaith|yn syth|fory|y funud)
    (dylai|dyle|mi ddylai|rhaid i) (popeth|bob dim|pob *|unrhyw *) (fynd|ddod|basio) (trwof|trwydda|heibio|drwydda
        |ata|ataf)
"""
