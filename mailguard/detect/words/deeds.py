"""Imperatives that only somebody in charge would use of the council's work and people, English and Welsh.

- `DEED`: such an imperative at the head of a clause; `SOFT`: what makes a wish, a proposal or a question of it;
- `OWN`: what is the member's own to cancel, to move or to have.
"""

CLASSES = {
    "it": (
        "it|the|that|those|these|this|them|him|her|his|their|mr|mrs|ms|miss|all|every|any|both|two|three|four"
        "|item|para"
        "|paragraph|section|number|no|whoever|everybody|everyone|anyone|another"
    ),
    "power": (
        "cancel|suspend|dismiss|sack|fire|discipline|transfer|withdraw|reinstate|overturn|reverse|scrap|shelve"
        "|postpone"
        "|strike|delete|remove|dock|evict|refuse|reject|approve|grant|award|waive|rescind|revoke|close|shut"
        "|reopen|re-open"
        "|demolish|fell|tow|clamp|divert|resurface|relocate|stop|halt|ditch|bin|bury|kill|lift|unblock|reroute"
        "|re-route|redeploy|reassign|promote|rehouse|prosecute|fine|seize|confiscate|lock|unlock|switch|swap"
        "|extend|shorten|drop|hold back|release|pull|shift|empty|grit|sweep|patch|fence off|barrier off|cone off"
        "|rescore|re-score|redraft|reword|rewrite|rework|soften|tone down|water down|downgrade|upgrade|massage"
        "|alter|reissue"
        "|reschedule|move|skip|dig up|tear up|rip up|rip out|tear down|take down|pull down|knock down"
        "|switch off|switch on"
        "|turn off|turn on|turn round|stand down|call off|hand over|hurry up|put up|put back|take off|take out"
        "|cut down"
        "|chop down|board up|paint over|clear out|throw out|kick out|strip out|leave out|cut out|strike out"
        "|double|halve"
    ),
    "off": "out|off|down|up|back|away|over|round|on|in|open|shut|closed",
    "who": (
        "driver|contractor|contractors|crew|lads|men|team|depot|foreman|gang|warden|wardens|caretaker|school|tenant"
        "|applicant|shop|owner|builder|developer|landlord|inspector|library|press|herald|resident|residents"
        "|traders|manager"
    ),
    # Cymraeg
    "gorchymyn": (
        "gwaharddwch|gwahardda|diswyddwch|diswydda|trosglwyddwch|trosglwydda|gohiriwch|gohiria|tynnwch|tynna"
        "|dilewch|dilea"
        "|rhwygwch|rhwyga|newidiwch|newidia|trowch|canslwch|cansla|stopiwch|stopia|ataliwch|atalia|symudwch"
        "|symuda|caewch"
        "|caea|agorwch|agora|ailagorwch|ailagora|adferwch|adfera|gwrthodwch|gwrthoda|cymeradwywch|cymeradwya"
        "|rhyddhewch"
        "|gollyngwch|gollynga|halwch|gyrrwch|gyrra|torrwch|torra|cliriwch|cliria|llenwch|llenwa|codwch|gosodwch"
        "|gosoda"
        "|dymchwelwch|ailysgrifennwch|ailsgoriwch|ailsgoria|diwygiwch|diwygia|hepgorwch|lladdwch|lladda"
        "|trwsiwch|trwsia"
        "|sgrapiwch|sgrapia|diddymwch|dirymwch|tawelwch|meddalwch|erlynwch|dyblwch|cwtogwch|ehangwch|estynnwch"
        "|glanhewch|gwagiwch|ysgubwch|graeanwch|clowch|datglowch|cydiwch|peintiwch|peintia|arwyddwch|arwydda"
        "|llofnodwch"
    ),
    "hyn": (
        "y|yr|hwn|hon|hyn|hynny|nhw|fo|fe|hi|e|o|ef|ei|eu|pob|bob|unrhyw|dau|dwy|tri|tair|mr|mrs|baragraff|eitem"
        "|eich|dy|'r"
    ),
}

DEED = """
    (<power>) (<it>)
    (take|put|get|pull|move|bring|call|send|throw|kick|leave|keep|turn|switch|strike|cut|have|let) (<it>
        |*) __ (<off>)
    (tell|get|order|instruct|have|make|warn) (the <who>|him|her|them|whoever *|your *|* and *) __ (to|that|off|it's
        |it|they|he|she|out|down|back|stop|start|shut|do)
    (ring|phone|call|e-mail|email|text|write to|go to|go and see) (the <who>|him|her|them|mr *|mrs *) (and|to) (tell
        |say|get|stop|cancel|call|stand|order|make|have|sort|apologise)
    (serve|issue|send|slap) (a|an|your|two|him|her|them|it) __ (notice|notices|penalty|summons|order|warning|bill
        |fine)
    (put|find|squeeze|slot|get) (my|*'s|the|that|his|her) (application|case|road|street|name|item|scheme|job
        |bid) (first|at the top|to the top|in|through|up|ahead|next|on)
    (go|be) (round|over|down|up|out|at|in|on|there|to) ____ (at|by|for) (<number>|half past|eight|nine|ten|seven|six
        |noon|midday|dawn|one|two|three|four|five)
    (put|add) (the|a|an|that|another|two|some|my) ____ (in|on|into|up|outside|at|by|down)
    (make|call) (it|that) (<number>|<money>|less|more|look|say|three|two|four|five|a|go|happen|disappear)
    (count|value|price|score|mark|rate|list|record|log|class|put) (it|them|that|her|him|only|the|those) (down|at|as
        |out|again|upheld|*) (as|at|<number>|<money>|nil|again|only|instead|ones)
    (start|begin|finish) (on|with|the|that|at) ____ (first|instead|today|monday|tomorrow|tonight|now|road|street
        |this week)
    (do|sort|fix) (the|that|it) ____ (before anything|first|before you|ahead of|instead of)
    you (<power>|ring|write|send|go|tell|put|take|get|do|stay|come) ____ (and|then) you (<power>|ring|write|send|go
        |tell|put|take|get|do|stay|come|'ll|will)
    # Cymraeg
    <gorchymyn> (<hyn>)
    (<gorchymyn>)('r)
    (rhowch|rho|hala|anfonwch|anfona|dewch a|dere a|tyrd a|cer a|ewch a|cerwch a|gadewch|gad|cadwch)('r|) (<hyn>
        |*) ____ (i mewn|mewn|allan|mas|ymaith|i ffwrdd|bant|i lawr|lawr|lan|i fyny|yn ol|ar agor|ar gau|i'r bin
        |o'na|o 'na|ymlaen)
    (dwedwch|dywedwch|dwed|dweud|deudwch|deuda|gwed|gwedwch|rhowch wybod) (wrth|i) ____ (am|i|nad|bod|na|y|stopio
        |ddechrau|adael|symud)
    (ffoniwch|ffonia|ffona|ffonwch) ____ (a|ac) (dwedwch|dywedwch|dwed|deud|canslwch|stopiwch|gwed)
    (bydd|bydda|byddwch) (di|chi|) (yno|yn|ar|wrth|wrth y) ____ (am|erbyn|ben|bore|hanner|nos)
    lawr (a|ag) (fe|fo|nhw|hi|ti|chi|hwnna|'r)
"""

SOFT = """
    (please|pls|plz|kindly|if|perhaps|maybe|might|could|would|suggest|suggestion|propose|proposal|recommend|whenever
        |when you (can|get|have)|no rush|no hurry|grateful|appreciate|happy to|feel free|by all means|options?
        |alternatively|either|let me know|for example|residents (want|ask|say)|asks? (us|you|me)|says?|said
        |vote|motion|minutes of|resolved|agreed|committee|cabinet|council|scrutiny|delegated|click|unsubscribe
        |reply to|press|dial|log in|visit|follow)
    # Cymraeg
    (os|plis|plîs|efallai|ella|hwyrach|byddai|fyddai|gallai|allai|awgrym|awgrymu|cynnig|pan gewch|dim brys|diolch am
        |croeso i|naill ai|er enghraifft|pwyllgor|cabinet|gellid|cliciwch|meddai|dywedodd|gadewch i mi|gadewch i ni
        |rhowch wybod i mi)
"""

OWN = """
    (my|me|myself|us|our|a note|a line|care|part|place|the liberty|it up|it easy|up with|the time|the opportunity
        |your (time|leave|break|pick|seat|coat|point)|a look|note|a copy|away from|in mind|well|in touch|the train|the bus|a seat|the word|the floor|a break
        |the hint|the file up)
    (fy|fi|mi|ni|ein|gofal|rhan|amser|golwg|nodyn|copi|eich lle)
"""
