"""Work that is ordered from outsiders, and by whose authority, English and Welsh.

`DO` tells somebody to do a piece of work, `WORK` is what is worked on, `SOON` by when; `POWER` says who gives the word,
or waves away those whose place it is: an order by `DO` counts beside one of the others.
"""

CLASSES = {
    "do": "take|tear|start|stop|build|dig|lay|use|cut|move|shift|carry on|paint|fit|skip|leave|pull|get|put|add|make|redo"
    "|reprint|widen|narrow|raise|lower|fell|clear|finish|close|open|turn|knock|trim|fill|mend|repair|replace|swap|strip"
    "|plant|fence|lock|block|bring|send|drop|deliver|order|hire|buy|demolish|dismantle|divert|reroute|bin|scrap|ignore"
    "|forget|double|extend|keep|hold|switch|change|empty|sweep|grit|collect|rip|bulldoze|tarmac|pave|install|run|halt",
    "the": "the|those|these|that|this|your|it|them|all|every|another|a|an|two|three|four|both|down|up|on|out|off|in|at|to|past|with|as|no|any",
    "work": "fence|fences|hedge|wall|walls|caravan|scaffold|scaffolding|scaffolds|drain|drains|draining|drainage|culvert|ditch|tarmac|granite|slate|oak|pine"
    "|stone|slabs|kerb|kerbs|paving|pavement|surface|surfacing|road|roads|roof|trees?|branches|lime trees|skips?|bins?|barriers|digger"
    "|lorry|lorries|van|gang|men|crew|lads|drivers|buses|route|timetable|bags|sacks|steel|concrete|posts|gate|gates|bollards"
    "|lights|lighting|signs?|stage|stalls|marquee|pitch|grass|verge|turf|weeds|bridge|path|footpath|platform|trench|pipes"
    "|works?|job|site|spec|specification|drawings?|schedule|programme|design|plan|paint|colour|windows|tiles|boiler|kitchen"
    "|parking spaces|bays|car park|hall|building|shed|kiosk|night work|nights|second coat|overtime|phase|section|footings",
    "gwaith": "~ffens|~gwrych|~clawdd|~wal|~carafan|~sgaffald|~sgaffaldiau|~draen|~draeniau|~draenio|~cwlfert|~ffos|~tarmac"
    "|~gwenithfaen|~llechen|~llechi|~carreg|~cerrig|~palmant|~wyneb|~ffordd|~to|~coeden|~coed|~derwen|~sgip|~biniau"
    "|~bariau|lori|~loriau|~lori|~criw|~dynion|~bois|~gyrwyr|~bysus|~bysiau|~amserlen|~bagiau|dur|concrit|~giat|~goleuadau"
    "|~arwydd|~arwyddion|~llwyfan|~stondinau|~cae|~gwair|~glaswellt|~pont|~llwybr|~gwaith|~job|~safle|manyleb|~cynllun|~paent|~ffenestri"
    "|~teils|~adeilad|~neuadd|~maes parcio|~tywarchen|~gwaelod|~offer|pibellau|rhaglen|~rhaglen|archeb",
    "gwna": "cym(erwch|rwch)|tynnwch|dechreuwch|stopiwch|adeiladwch|cloddiwch|gosodwch|defnyddiwch|torrwch|symudwch|peintiwch"
    "|gadewch|rhowch|ychwanegwch|gwnewch|ail-wnewch|ailwnewch|ailargraffwch|lledwch|codwch|gostyngwch|cliriwch|clirwch"
    "|gorffennwch|caewch|agorwch|trowch|chwalwch|dymchwelwch|llenwch|trwsiwch|newidiwch|plannwch|ffensiwch|clowch|dewch a"
    "|danfonwch|gollyngwch|archebwch|llogwch|prynwch|datgymalwch|sgubwch|graeanwch|casglwch|palwch|tyllwch|daliwch|cadwch"
    "|anghofiwch|anwybyddwch|dyblwch|estynnwch|ymestynnwch|bwriwch|ewch|dos|cer|gwna|torra|symuda|tynna|anghofia|gosoda"
    "|peintia|dechreua|stopia|cliria|rho|cod|dymchwel|llenwa|paid|peidiwch a|paint|codwch|sortiwch|lan a'r|lawr a'r",
}

DO = """
    (please|just|so|then|and|now|lads|bois|kindly|go and|go ahead and|i want you to|i'd like you to|i need you to|you can|you may|you're to|you are to|you must|you will|you'll|you'd better|you had better|you should|don't|do not|never|tell (your|the) (men|drivers|lads|crew|people|gang|boys|foreman) to|have (your|the) (men|drivers|lads|crew|gang|boys)|get (your|the) (men|drivers|lads|crew|gang|boys) to) <do> <the> ____ <work>
    <do> (the|those|these|that|your|all the|another|two|three|four) __ <work> __ (down|up|off|out|back|away|in|instead|over|by|on|before|at|to|until|tonight|today|tomorrow|now|as|not|and|with)
    (use|lay|fit|make it|paint (it|them)|build it|put|go for|it's to be|it is to be|let's have|we'll have) ____ (instead of|rather than|not|in place of|like i|as i|the way i)
    (carry on|crack on|get on with it|press on|proceed|knock off|down tools|start) (digging|work|on (monday|tuesday|wednesday|thursday|friday|site)|at the (top|bottom|far|other|school|corner)|down to|regardless|anyway|straight away|monday|tomorrow|at once)
    (i want|i'd like|i would like|we want|i need|i expect|let's have|i'll have) (your|the|those|that|them|it) __ (<work>) __ (off|on|up|down|out|back|away|there|finished|started|moved|gone|done|cleared|by)
    (i want|i need|i'd like|i expect) (your|the|those) (men|crew|lads|gang|drivers|team|people|boys|digger|van|lorries)
    (skip|scrap|bin|ignore|forget|never mind|disregard|tear up|set aside|dispense with|overlook|do without) (the|that|those|all) ____ (<work>|engineer|officer|officers|tender|procurement|drawings|procedure|contract|architect|clerk of works)
    (do|build|make|lay|dig|finish|run) (it|them|the *) (as|like|how|the way) (i|we) (said|say|told|want|wanted|sketched|drew|showed|described|asked)
    (would|could|will|can) you (please |just |kindly |) <do> <the> ____ <work>
    (your) (men|drivers|lads|crew|gang|boys|people|lorries|chaps) (are|can|will|must|should|is|may|needn't) (to|now|not|stop|start|come|go|knock|keep|leave|skip|carry|do|be|pull|get|down)
    (feel free to|by all means|you're welcome to) (take|cut|build|park|use|tell|knock|dig|move|pull|close|put)
    # Cymraeg
    <gwna> ____ <gwaith>
    (rhaid i'r|rhaid i|mae'n rhaid i|rhaid) __ (<gwaith>) (fynd|ddod|gael|symud|gau|stopio)
    (dw i isio|dw i isie|dwi isio|dwi eisiau|dwi isie|rwyf am|rydw i am|rwy am|fi'n moyn|wi moyn|wi'n moyn|rwy'n moyn|hoffwn|mae angen|dw i angen|dwi angen|rydym am|rwyf eisiau) (i |) (eich|'ch|ch|chi|y|yr|'r|weld) ____ (oddi ar|yn|yno|lan|lawr|i ffwrdd|bant|ar|draw|dynnu|dorri|symud|ddechrau|stopio|orffen|glirio|godi|ddod|osod|adael)
    (dwedwch|dwed|gwedwch|deudwch|dywedwch) wrth (eich|y|dy) (gyrwyr|dynion|criw|bois|hogia|gweithwyr|fforman) (am|i|na)
    (cewch|gewch|cei|gei|gallwch|medrwch) (chi |di |) (fynd i mewn|ddechrau|dorri|dynnu|godi|symud|adeiladu|gau|osod|glirio) ____ (<gwaith>|eich hun|eich hunain)
    (archebwch|prynwch|llogwch|dechreuwch|ewch ati|ewch amdani|bwrwch ati|bwriwch ati|gwnewch fel|gwna fel) (y|yr|'r|ddydd|fory|heddiw|yn|fore|nawr|i|ddeugain|ddau|dri|ragor|dwedais|dywedais|dudes|ni|fi|rwy|dwi|mae|a)
    (peidiwch a|peidiwch|paid a|sdim angen|dim angen) (disgwyl|aros|gofyn|copio|poeni) (am|i|y|yr|'r) (purchase order|archeb|peiriannydd|swyddog|swyddfa|drwydded|caniatad|contract|gwaith papur|swyddogion|cynllunwyr)
"""

POWER = """
    (i|we) (speak|talk|act|answer|decide|sign) (for|on behalf of|on) (the council|glanrafon|the client|the authority|this|the town|county hall)
    (i'm|i am|this is) (the client|telling you|ordering you|instructing you|giving you (notice|the word|the order|an order|instructions)|authorising|in charge|your client|the one who (decides|pays|signs)|your notice|by way of)
    (the council|the authority|council) (will|'ll) (back (me|you|it)|stand behind|answer for|see you right|carry)
    (my|the council's|on council|by my|council) (authority|orders|instructions|say-so|blessing|responsibility|signature|initials|order|word|name)
    (comes|come|coming|came|straight) from (the top|me|the leader|cabinet|the council|county hall|above)
    (if (anyone|anybody|someone|they) (asks|ask|stops|objects|complains|queries|argues|moans))
    (whatever|no matter what|never mind what|regardless of what|despite what|forget what|ignore what) (the|anyone|anybody|highways|officers|planning|your|it|mr|mrs|ms|they) (<work>|else|engineer|officers?|contract|say|says|tells|office|*) (says?|said|tells|told|shows?|says|)
    (the councillor|a councillor|cabinet member|the leader|cllr *|councillor *) (sent|said|says|told|tells|wants|ordered|decided|authorised)
    (answer|report|reporting|answerable|answering|deal|speak|listen) (to|only to|directly to|straight to) me
    (from now on|henceforth|from here on|as of (now|today))
    (no need to|needn't|don't|no call to|never mind|without|don't bother|not) (wait|copy|bother|trouble|ask|ring|consult|check with|waiting|asking|involve|involving|tell) (for|) __ (engineer|officers?|office|permit|licence|order|paperwork|mr *|ms *|mrs *|contract|permission|highways|planning|procurement|variation|tender)
    (i'll|i will|we'll|we will) (square|sort|answer for|clear|settle|deal with|explain) (it|that|this|things|the paperwork|the order|the officers|purchase)
    (send|mark|address|put) (the|your|it|that) __ (bill|invoice|account) __ (to|for|marked|with|in)
    (on|to|against|from) (the council's|the council|council|glanrafon|highways|our|the authority's) (account|tab|bill|budget|cost|expense)
    (money|council|authority|we're|we are|glanrafon)('s| is|) good for (it|the|that)
    (the council|glanrafon) (has decided|has ruled|wants|requires) (that|it|this|the|you|your)
    i've changed my mind
    # Cymraeg
    (fi|ni) (sy'n|sydd|sy|fydd|roddodd|ddwedodd|wedodd|ddudodd|anfonodd|halodd|biau|piau|yw'r cleient|ydi'r cleient|sydd yn)
    (fi|fi ac nid|nid|mai fi|taw fi) (* *|*|) (sy'n|sydd|yw|ydi|oedd|anfonodd|roddodd|ddwedodd|wedodd) (penderfynu|rhoi|siarad|talu|cyfarwyddo|rheoli)
    (mai|taw) (fi|'r cynghorydd|y cynghorydd|cynghorydd|'r arweinydd) (anfonodd|ddwedodd|wedodd|ddudodd|roddodd|halodd|sydd)
    (ar air|ar gyfrif|ar orchymyn|gorchymyn|ar gais|ar draul|ar gost|yn enw|ar ran) (y |yr |) (cyngor|awdurdod|arweinydd|sir)
    (fy|'m) (awdurdod|nghaniatad|ngorchymyn|ngair|nghyfrifoldeb|nghyfarwyddyd)
    (rwy'n|rwyf yn|dwi'n|dw i'n|fi'n|rydym yn|yr wyf yn|dan ni'n|wi'n) (rhoi|roi|awdurdodi|awdurdodi'ch|gorchymyn|mynnu|cyfarwyddo) (caniatad|gorchymyn|hawl|y gair|cyfarwyddyd|chi|eich|'ch|bod|i chi|pwyllgor)
    (caniatad|hawl|awdurdod|ok|oce|sel bendith) (gen i|gennyf|y cyngor|gan y cyngor|gyda fi|'da fi|cyngor gen i|y cyngor gen i)
    (dyma'ch|dyma eich|hwn yw eich) (awdurdod|gorchymyn|caniatad|cyfarwyddyd|rhybudd)
    (beth bynnag|be bynnag|dim ots beth|waeth beth|never mind what|er gwaetha) (mae|ma|y|yr|'r|ddywed|ddwed|sydd|bo|the)
    (i mi|i fi|ataf fi|ata i) (yr ydych|rydych|y byddwch|rwyt|chi)
    (o hyn allan|o hyn ymlaen|o nawr ymlaen|o rwan ymlaen)
    (anghofiwch|anghofia|sdim angen|peidiwch a|dim angen|hidiwch befo|heb) (am |i chi |) (boeni|copio|disgwyl|aros|gofyn|ofyn|) (am |y |yr |i |'r |) (drwydded|peiriannydd|swyddog|swyddfa|archeb|contract|ganiatad|neb|cynllunwyr|swyddogion|purchase order)
    (mae'r|ma'r|bod y|fod y|y) (cyngor|awdurdod) (yn|'n|wedi) (hapus|gorchymyn|mynnu|rhoi|dweud|deud|penderfynu|cefnogi)
    (dyna|fel y|dyna'r|'na'r) (ddywed|dywed|drefn newydd|drefn|gorchymyn)
    (tir|eiddo) (y |) (cyngor) (yw|ydi|ydy)
    (i |'i |fe |mi ) (sgwario|sortio|setlo|sortiwn|sgwariwn|sortia|setla) ____ (archeb|swyddfa|papur|papurau|swyddogion)
"""

WORK = """
    <work>
    # Cymraeg
    <gwaith>
"""

SOON = """
    (by|on|from|before|until|till) (the |) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|six|noon|midday|tonight|morning|weekend|end of|the <number>|first|<number>)
    (today|tomorrow|tonight|at once|straight away|straightaway|immediately|forthwith|right away|now|this week|first thing|asap)
    # Cymraeg
    (erbyn|o|cyn|fore|ddydd|nos|bore) (llun|mawrth|mercher|iau|gwener|sadwrn|sul|nos|chwech|fory|yfory|dydd|ddydd|y|heno|diwedd|<number>)
    (heddiw|heddi|fory|yfory|heno|nawr|rwan|ar unwaith|yn syth|ar y <number>)
"""
