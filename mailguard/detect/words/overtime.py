"""Work beyond an officer's hours, grade or post that is asked as if nothing stood in its way, English and Welsh.

- `TIME`: hours that are the officer's own, or a heap of work that no day holds; `ASKED`: what is demanded of him;
- `PLAIN`: both in one phrase; `SPARED`: where the writer spares him, thanks him or asks for a rota.
"""

CLASSES = {
    "job": (
        "receptionist|technician|clerk|secretary|porter|planner|engineer|driver|caretaker|typist|solicitor|accountant"
        "|assistant|officer"
    ),
}

TIME = """
    (midnight|sunday|saturday|sundays|saturdays|weekend|weekends|boxing day|new year's|bank holiday|your leave
        |on leave|annual leave|your holiday|cancelled holiday|day off|time off|this evening|overnight|all night
        |all-nighter|by the bed|bedtime|before breakfast|o'clock in the morning|early hours|your own time
        |lunch hour|lunch break|after your shift|after hours|out of hours|off sick|sick leave|nine to five|flexi
        |school run|job description|dry cleaning|within the hour|hourly|round the clock|any hour|whatever the hour
        |your mobile|personal number|your laptop|your own number)
    (every|each|all) __ (file|files|invoice|invoices|letter|letters|complaint|complaints|streetlight|e-mail|emails
        |page|pages|response|responses|minute|minutes|ledger|ledgers|surgery|surgeries|record|records) ____ (since
        |over|in the|from|for|by|back to|ever)
    (every|each|all) (single|one of|of the|of my) (surgery|surgeries|streetlight|ledger|file|<number>)
    (street by street|line by line|word by word|page by page|house by house|hand-deliver|a fortnight compiling
        |full history|forty years|whole archive|entire archive)
    # Cymraeg
    (hanner nos|dydd sul|nos sul|ddydd sul|nos sadwrn|sadwrn|penwythnos|benwythnos|gwyl y banc|sulgwyn|gyda'r nos
        |ganol nos|bob nos|drwy'r nos|brecwast|frecwast|gartre|gartref|amser cinio|ar ol gwaith|cyn gwaith|salwch
        |naw tan bump|fflecsi|disgrifiad swydd|dy ffon|eich ffon|rhif personol|gliniadur|golchdy|siop lanhau
        |off sal)
    (pob|bob|holl) ____ (ffeil|llythyr|anfoneb|cwyn|neges|tudalen|lamp|cofnod|cymhorthfa|areithie
        |areithiau) ____ (ers|dros|am|er|yn)
    (fesul tudalen|linell wrth linell|llinell wrth linell|yr archif gyfan|yr holl gyllideb|o law i law
        |stryd wrth stryd)
"""

ASKED = """
    (i want|i need|i shall need|i expect|i'd like) (you|it|them|an|a|the full|hourly|every|each|one)
    (you'll|you must|you won't mind|you don't mind|wouldn't mind|don't mind|you're still there|i'd like you
        |i want you|i shall need|i'll need|i'll be wanting|i expect|expecting|let me have|leave your|keep your
        |keep it by|put you down|pop round|pop over|log on|log in|knock together|talk me through|sit in on
        |taking notes|take a note|be my|stay till|stay until|stay on|pick up|picks up|cancel|ring me|call me
        |phone me|text me|rang|redo|redoing|drive me|drive mrs|drive us|run me|collect me|wait up|should crack it
        |plenty of time|would it (be|kill|hurt)|neither should you|so should you|the least you|a proper officer
        |a keen officer|somebody keen|someone keen|the odd weekend|your weekend gone|not bothered|don't care
        |i don't suppose|i rang|i tried|nobody ever|that's when|she'll come|he'll come|won't she|won't he
        |support the|should be no|no excuse|i shan't be offended)
    # Cymraeg
    (ffonia|ffoniwch|cadwa|cadwch|gad|gadewch|bydd yno|byddwch yno|tyrd|dere|cer|dos|logia|canslwch|cansla
        |cyfieitha|cyfieithwch|aroswch|arhoswch|arhosa|atebwch|atebion|sgwenna|sgrifenna|ysgrifennwch|teipia
        |gwarchoda|nol fy|nol i|rhowch eich|rho dy|awn ni|arna i|hoffwn|dw i eisiau|dw i isio|dwi isio
        |rwy'n disgwyl|rwy'n disgwyl|disgwyl|gelli di|gallwch chi|mi gewch|fe gei|gei di|siawns|mater o|yn barod i
        |ddylet|ddylech|ti'n gallu|ti ydi'r unig|chi ydi'r unig|yn bersonol|dy hun|eich hun|fyddwn i'n gobeithio
        |siomedig|yn ddiog|dy waith di|keep checking)
"""

PLAIN = """
    (pull|pulling|do|work|put in) (an|another) all-nighter
    (cancel|cancelled|postpone|postponed|cut short|forget|give up|interrupt) (your|a|that|the) (leave|holiday
        |holidays|weekend|break|day off|evening|anniversary|half-term|honeymoon)
    (know|realise|appreciate|gather|understand) (that|) (you're|you are|you finish|you don't|you only|it's|it is
        |you have) ____ (leave|holiday|sick|five|part-time|weekend|sunday|saturday|hours|day off|late|bank holiday
        |receptionist|<job>|maternity|home) ____ (but|also|only|still|however|you've)
    (you're|you are) only (the|a) (<job>)
    (as|since|because|given that) you('re|are|) (a|an|the|live|work) (<job>|so near|so close|nearby
        |round the corner) ____ (you|pop|could|can|must)
    (isn't|not|never|n't|whatever) ____ your job description
    (not bothered|don't care|couldn't care|never mind) ____ (job description|contract says|hours|flexi|shift|rota
        |union)
    (within|inside) (the|an|half an) hour whatever
    (leave|keep|have) your (phone|mobile|laptop) (on|by|with|handy|switched)
    (your|that's your) (weekend|evening|sunday|saturday|christmas|holiday|leave) (gone|will have to|can wait
        |is going)
    (ring|rang|call|called|phone|phoned|try|tried) ____ (times|at home|every night|at midnight
        |in the evening) ____ (no answer|nobody|why|where|on|to)
    (don't|doesn't|didn't) work nine to five and
    (update|report|call|ring|text|message) (me|) (every hour|hourly|every night|each evening|every evening
        |evenings too|morning and night)
    (after|before) (your|the) (shift|work|school run|tea) ____ (pop|come|call|drop|do|finish|my)
    (while you're|now that you're|seeing as you're) (on leave|off|at home|off sick|on holiday)
    # Cymraeg
    (gwn|mi wn|dw i'n gwybod|dwi'n gwybod|dwi'n gwbod|dw i'n deall|rwy'n gwybod) (bod|dy fod|eich bod|ei bod|nad
        |fod|mai ) ____ (gwyliau|wyliau|sal|hwyr|off|gorffen|bank holiday|sul|penwythnos|oriau) ____ (ond|but
        |siawns)
    (canslwch|cansla|canslo|gohiria|gohiriwch|anghofia am|rho'r gorau i) (eich|dy|'r) (gwyliau|wyliau|penwythnos
        |diwrnod)
    (cadwa|cadwch|gad|gadewch) (dy|eich) (ffon|ffon symudol|gliniadur) (ymlaen|mlaen|wrth|gyda)
    (dyna'ch|dyna dy) (benwythnos|noson|wyliau) (chi|di|) wedi
    (sal neu beidio|beth yw'r ots am|dim ots am|pa ots am) ____ (ti|chi|fflecsi|oriau|aros|arhoswch)
    (nid|dim) ____ (dy adran|eich adran|dy waith|eich gwaith|dy swydd|gyrrwr wyt|clerc wyt) ____ (ond|gwnewch
        |gwna)
    (oriau|awr) yr wythnos o'(ch|th) amser
    (amser|yn amser) (cyngor|y cyngor|gwaith) (wnei|wnewch|i fi|i mi)
"""

SPARED = """
    (no hurry|no rush|no need|don't feel|please don't|please leave|leave it until|leave this until|can wait
        |could wait|wait until|wait till|thanks|thank you|thankful|grateful to|enjoy your|enjoy the|get well
        |hope you|hope the|hope that|in lieu|overtime|rota|on call|out-of-hours number|out of hours number
        |what hours|is there|are there|which number|who is|whose|would it take|would it be usual|how many|how long
        |how much|unreasonable|too much|sorry|apologies|i'll ask|i shall ask|outside your remit|myself|agreed with
        |unions|capacity|at a time which suits|suits you|shouldn't have|narrow it|drop it|office hours
        |working hours|on my account|a summary|scrutiny asked|committee asked|if it would|if the hours
        |if you can't|could the director|quite right|quite rightly|i'm glad|i don't expect|don't expect
        |in case you|leave the laptop|worth your evening|auto-reply|might the|i've a list|worried|worry me)
    # Cymraeg
    (dim brys|does dim|peidiwch a|paid a|paid aros|dim rush|no rush|mwynhewch|mwynha|diolch|brysia wella
        |yn ystod oriau|oriau gwaith|gofynnaf i|pa oriau|pa rif|a oes|oes rhif|faint o|maddeuwch|gormod|crynodeb
        |dywedwch|gall hyn aros|os nad|o fewn eich dyletswyddau|dw i ar alw|dwi ar alw|holaf|mi ddalia i
        |yfory neu drennydd|cofion|dyletswyddau|tu hwnt i|croeso i|tacsi|wythnos nesaf)
"""
