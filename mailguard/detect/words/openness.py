"""What takes a promise or an order its force: the matter is open, others decided it, or it is mere courtesy."""

# Courtesies in the council's name bind nobody.
COURTESY = """
    (thank|thanks|thanking|congratulate|congratulations|congratulating|condolences|sympathy|welcome you|welcomed
        |invite|invited|apologise|apologies|apologising|sorry|greetings|best wishes|wish you|merry|good luck
        |pleasure|delighted to (attend|open|be|welcome)|lay|laid|wreath|attend|attended|accept (the|your) invitation
        |received|proud)
    # Cymraeg
    (diolch|diolchaf|llongyfarch|llongyfarchiadau|cydymdeimlo|cydymdeimlad|croesawu|gwahodd|ymddiheuro|ymddiheuriad
        |dymuno'n dda|dymuniadau|cyfarchion|gosod torch|mynychu|derbyn y gwahoddiad|pob lwc)
"""

# Beside an apology this is more than courtesy.
OFFERED = """
    (offer|offers|offering) (you|your|to|<money>|compensation|a refund|the family|the club)
    (settlement|compensation|refund|liability|ex gratia|<money>)
    # Cymraeg
    (cynnig|gynnig) (<money>|iawndal|ad-daliad|setlo|i chi|ichi)
    (iawndal|ad-daliad|setliad|atebolrwydd)
"""

# Others act or speak in the council's name.
AGENTS = """
    (contractor|contractors|company|firm|agent|agents|officers|officer|solicitor|solicitors|team|they|he|she|who
        |those|people|volunteers|trust|consultants|legal|staff|working|acting|acts|carried out|done|delivered
        |managed|provided|collected|run|operated|scanned|monitored|concluded|maintained|commissioned|held|employed
        |produced|owned) (by|for|and|them|out|it|) __ on behalf of
    (not|n't|cannot|never|no authority to|nor|neither) ____ (on behalf of|for the council|as the council
        |in the council's name|on the council's behalf)
    (speak|write|writing|speaking) for (myself|me) (and not|not|only|alone)
    # Cymraeg
    (contractwr|contractwyr|cwmni|swyddogion|swyddog|nhw|gweithio|gweithredu|ymddiriedolaeth|gwirfoddolwyr|staff
        |cyfreithwyr|tim) __ (ar ran|dros)
    (nid|ddim|na|ni|heb) ____ (ar ran|dros y cyngor|yn enw)
"""

# Nothing is bound: the writer asks, hopes, supposes, or leaves it to those who decide.
OPEN = """
    (can't|cannot|can not|couldn't|could not|unable to|not able to|am not in a position|not in a position
        |in no position|won't pretend|no power|don't have the power|not for me|not my (call|decision|place|job|gift)
        |not mine to|isn't mine|have no authority|no authority|not allowed to|mustn't|must not|may not be able
        |not yet)
    (up to (officers|the|them|him|her|cabinet|committee|council|planning)|decision for|decision of|decision is
        |matter for|for (officers|the committee|cabinet|the officers|planning|the council) to (decide|say|judge)
        |rests with|lies with|remains with|their decision|officers' decision)
    (subject to|conditional on|dependent on|depends on|depending on|provided that|providing|as long as|so long as
        |on condition|assuming|unless (the|cabinet|council|committee|we|it|there)|pending|in principle|not until
        |once (the|cabinet|council|committee|it|they|officers|funding|planning))
    (if|whether|should) (the|cabinet|council|committee|officers|it's|it is|it|they|approved|agreed|we get|we can
        |there is|there's|planning|anyone|a|an|your|he|she|i can|successful|that|this|and when)
    (hope|hopes|hoping|hopeful|hopefully|would like|i'd like|we'd like|would love|wish|wishes|want the council
        |want us|i want to see|ought to|should (pay|refund|fund|cover|repair|be|have|get|fix|replace|do|compensate)
        |may (be|well|have|get)|might|possibly|perhaps|probably|likely|expect|expected|intend|aim|aims|aiming
        |plan to|plans to|planning to|propose|proposes|proposing|proposed|considering|consider whether
        |thinking about|in the hope|ideally|all being well)
    (i'll|i will|i've|i have|i am|i'm|i shall|let me|i can|we'll|i'd|happy to|going to) (also|already|just|certainly
        |gladly|now|again|) (ask|asked|asking|request|requested|recommend|recommending|recommended|suggest|suggested
        |suggesting|seek|seeking|press|pressing|argue|arguing|lobby|lobbying|support|supporting|look into
        |looking into|raise|raised|raising|find out|see if|see whether|check|checking|query|urge|urging|put it to
        |put this to|take it up|chase|chasing|pass|passed|passing|forward|forwarded|speak to|talk to|do my best
        |do what i can|try|trying|move|moving|propose|vote for)
    (and|to|i|we) (ask|request|recommend|suggest|seek|press for|argue for|lobby|look into|raise|find out|urge|chase)
    (don't|do not|please don't|not|never|cannot|can't|isn't|is not|no) (take|treat|regard|consider|read|mean
        |be taken|to be taken|be read|rely|promise|promises|promising|guarantee|guarantees|a promise|a guarantee
        |assume)
    (nothing|none of this|nothing in|no one) (in this|i say|here|has been|is|can) (e-mail|email|letter|message|binds
        |commits|agreed|promised|decided|promise)
    (let me know|tell me|confirm|advise|ask|asking|wondering|wonder|question|query|enquiry) (whether|if|what|when
        |how|who)
    (would|could) (pay|fund|cover|refund|grant|be (paid|refunded|met|granted|covered)|have to|need to|only)
    (used to|previously|historically|at the time) (pay|fund|cover|refund|grant|let)
    # Cymraeg
    (ni allaf|alla i ddim|fedra i ddim|ni fedraf|methu|ni allwn|allwn ni ddim|dim modd|nid oes gennyf
        |does gen i ddim|heb yr hawl|ddim yn gallu|nid fy lle|ddim yn fy ngallu|nid fi sy|nid fi sydd|ddim i fi)
    (mater i|penderfyniad i|fyny i|lan i|i benderfynu|yn benderfyniad|swyddogion (sy'n|sydd) penderfynu)
    (yn amodol|ar yr amod|cyn belled|dibynnu ar|yn dibynnu|oni bai|mewn egwyddor|unwaith y|hyd nes)
    (os|pe|petai|a fydd|a yw|a oes|a ydych|tybed) (bydd|y|yr|na|bai|yw|ydi|ydy|caiff|gall|cytunir|cymeradwyir|oes
        |cawn|cewch|ydych|mae)
    (gobeithio|gobeithiaf|hoffwn|hoffem|dymuno|dymunaf|eisiau i'r|isio i'r|moyn i'r|dylai|dylid|efallai|hwyrach
        |falle|ella|o bosib|yn debygol|disgwyl|disgwylir|bwriadu|bwriedir|cynnig bod|argymell|pwyso am)
    (gofyn|gofynnaf|gofynnais|ofyn|holi|holaf|pwyso ar|cefnogi|gefnogi|awgrymu|ceisio|geisio|codi'r mater
        |godi'r mater|trosglwyddo|drosglwyddo|anfon ymlaen|gwneud fy ngorau|wneud fy ngorau|ymchwilio|edrych i mewn
        |cysylltu a|gysylltu a|siarad a|holi'r|gofyn i'r|ofyn i'r)
    (peidiwch a|ddim yn|nid yw|nid oes|heb) (cymryd|addewid|addo|addewidion|gwarant|gymryd|haddewid|dibynnu
        |ystyried)
"""

# A pleasant word that looks like an order.
ENCOURAGING = """
    (carry on|keep on|keep up|press on|crack on|go on|continue) (with|) (all|) (the|your) (good|great|excellent
        |brilliant|hard|fantastic|fine|amazing|wonderful) (work|job)
    (daliwch|dal|cariwch) (ati|ymlaen) (gyda'r|efo'r|a'r|gyda|) (gwaith da|gwaith gwych|gwaith ardderchog)
"""

# The decision was somebody's who may take it, and is reported.
DECIDED = """
    (cabinet|council|committee|panel|board|officers|officer|director|head of|manager|department|highways|housing
        |education|legal|insurers|insurer|he|she|they|scheme|policy|policies|leaflet|website|letter|notice|minutes
        |report|scheme|inspector|government|act|regulations|rules|team|planning|chief executive|contact centre
        |finance) __ (agreed|approved|decided|resolved|confirmed|confirms|confirm|said|says|say|told|tells|voted
        |announced|adopted|granted|signed|states|state|ruled|allocated|awarded|has agreed|have agreed|have confirmed
        |has confirmed|tell me|assures|assured|advised|advise|advises|promised|reported|explained|wrote)
    (as|was|were|been|being) (agreed|approved|decided|resolved|confirmed|announced|set out|published|promised|voted
        |explained|advised) (by|at|in|on|to|last|under|from)
    (under|in line with|in accordance with|according to|within) (the|our|a|its|your|council) __ (scheme|policy|rules
        |plan|budget|programme|regulations|agreement|contract|act|terms|officers|website|procedure)
    (i am|i'm|i was|i've been|i have been|we are|we were|i understand|i hear|i gather|i believe|we're) (told|advised
        |assured|informed|given to understand|from|that|the)
    (have|has|had) (told|advised|assured|informed|written to|confirmed to) (me|us|you)
    # Cymraeg
    (cytunodd|penderfynodd|cadarnhaodd|cymeradwyodd|pleidleisiodd|cyhoeddodd|dywedodd|dwedodd|dyfarnodd|addawodd
        |eglurodd) (y|yr|'r|swyddog*|pennaeth|hi|o|fo|e|nhw|yr adran)
    (~cabinet|~pwyllgor|~cyngor|swyddogion|swyddog|~pennaeth|~cyfarwyddwr|adran|~panel|hi|o|fo|e|nhw
        |priffyrdd) __ (wedi) (cytuno|cadarnhau|cymeradwyo|penderfynu|pleidleisio|dweud|dyfarnu|neilltuo|cyhoeddi
        |addo|sicrhau|egluro|rhoi gwybod)
    (~cabinet|~pwyllgor|swyddogion|swyddog|~pennaeth|~cyfarwyddwr|~adran|~panel|hi|o|fo|e|nhw|priffyrdd
        |maen nhw) (yn|'n) (dweud|deud|cadarnhau|honni|rhagweld|disgwyl|meddwl)
    (yn ol|yn unol a|o dan|fel y (cytunwyd|cyhoeddwyd|penderfynwyd|cadarnhawyd|nodwyd)|cytunwyd|penderfynwyd
        |cymeradwywyd|cadarnhawyd|dywedwyd wrthyf|rwy'n deall|rwyf ar ddeall|deallaf|clywais|dw i'n deall
        |dwi'n dallt)
"""

# Before a verb that would be an order without them: somebody else does it.
OTHER_SUBJECT = """
    (will|would|to|shall|should|must|can|could|may|might|they|he|she|it|we|i|contractor|contractors|works|work
        |officers|council|highways|who|which|i'll|we'll|they'll|he'll|she'll|it'll|due|able|going|want|wants|hope
        |hopes|hoping|plan|plans|ready|expected|scheduled|planned)
    # Cymraeg
    (bydd|fydd|yn|i|am|wedi|ar fin|gallu|gobeithio|bwriadu|nhw|hi|o|fe|fo|contractwr|y gwaith)
"""

# What takes a promise back even where it follows.
CONDITION = """
    (subject to|conditional on|depending on|provided that|providing that|provided|on condition|in principle|by (our
        |the) insurers|if (they|it|he|she|the insurers|insurers|the officer|finance|legal) (accept|accepts|agree
        |agrees|approve|approves|decide|decides|say|says|are|is)|if (cabinet|the cabinet|council|the council
        |committee|the committee|officers|planning|funding|it is approved|it's approved|approved|agreed|they agree
        |we get|we can|the budget|the money|there is money)|unless (cabinet|the cabinet|council|the council
        |officers)|once (cabinet|the cabinet|council|the council|committee|the committee|officers|it has been
        |it is approved|they))
    (for|buy|pay|cover) (my|our) own (lunch|dinner|tea|drinks|drink|food|ticket|tickets|travel|costs|way|fare)
    (permission|consent|leave) to (quote|print|publish|forward|share|use (this|my)|pass|copy|reproduce|mention|name
        |record|show)
    (pay|pays|paying) __ (attention|heed|tribute|respects|visit|visits|lip service|regard|court)
    as (its|the|their|our|your) (solicitor|solicitors|officer|officers|letter|insurer|insurers|report|website
        |policy) __ (wrote|said|says|states|explained|confirmed|makes clear|puts it)
    (i think|i hope|i expect|hopefully|probably|possibly|perhaps|if possible|all being well|but i can't promise
        |but that's not|not a promise)
    # Cymraeg
    (yn amodol|ar yr amod|mewn egwyddor|os (cytunir|bydd y (cabinet|pwyllgor|cyngor)|caiff|cymeradwyir|ceir arian
        |bydd arian)|unwaith y (bydd|caiff)|gobeithio|efallai|o bosib|falle|ella|rwy'n credu|dwi'n meddwl)
"""

# Where somebody is told whom to write to, what to fill in or how to ask, nothing is ordered.
PROPER = """
    (please|you can|you may|you should|you could|kindly) (contact|ring|call|phone|write to|speak to|report|apply|invoice|let (me|us) know|tell me|send me|e-mail|email|see|find|complete|fill in the form|respond|reply|attend|come along|bring)
    (form|consultation|online|website|helpline|survey|questionnaire|survey|leaflet|poster|raffle|volunteers|litter pick)
    (i can't|i cannot|i couldn't|i have no|i'm not|i am not|not for me|no power|no authority|only (officers|the contract|an officer|highways)|isn't for me)
    (don't|do not|please don't) __ (yet|until|till)
    (don't|do not|not|n't) (answer|want you|report) to me
    (not|rather than|and not|instead of) (to |) me
    # Left to officers.
    (officers|officer|the engineer|the contract manager|the project manager|highways|procurement|clerk of works|mr *|ms *|mrs *) (will|must|has to|have to|would|can|should|may) (instruct|order|tell|confirm|decide|be in touch|contact|issue|reply|give|authorise|speak|write|sign|let)
    (ask|asked|asking|request|requested|suggest|wonder|wondered|hope|hoping|would like to see|be grateful|grateful if)
    # Cymraeg
    (ffurflen|ymgynghoriad|ar-lein|gwefan|holiadur|llinell gymorth|taflen|poster|gwirfoddolwyr)
    (cysylltwch|ffoniwch|ysgrifennwch|holwch|llenwch|siaradwch|gofynnwch i) (a|a'r|y|yr|i|i'r|at|gyda|efo|'r)
    (alla i ddim|fedra i ddim|ni allaf|does gen i ddim|nid fi|ni chaf|dydw i ddim|dim hawl|nid fy lle|fedrwn i ddim|ga i ddim)
    (swyddogion|y swyddog|peiriannydd|rheolwr y contract|caffael|yr adran) (fydd|sy'n|sydd|a fydd|all|ddylai)
    (gofyn|gofynnais|gofynnaf|awgrymu|tybed|gobeithio|gwerthfawrogi)
"""

# What a member may promise of his own: his time, his vote, his things.
OWN_WORD = """
    (promise|promised|undertake|pledge|guarantee) to (attend|read|raise|hold|bring|listen|fight|ask|chase|speak|vote|answer|reply|come|visit|write|ring|keep|help|do my)
    (promise|swear|vow|guarantee) (not to|never to|to (behave|be|stop|try|laugh|call|shut|send|return|pay you|be good|buy|take you|remember))
    (swear|swore|vouch|promise) (that|) (i|he|she|they|it|there|we) (was|were|had|did|saw|heard|have been|has been|didn't|wasn't|am|'m|never)
    (promise|promised|swear) (i'm|i am|i'd|i was|i won't|to the|that was)
    (addo|gaddo|addawaf) (dod|ddod|gofyn|holi|gwrando|mynychu|siarad|codi'r|darllen|ymweld|ateb)
    (promise|promised|undertake|pledge|guarantee|word|commitment) (to you|you|is|was|i can give|i can make|i make|that i|i) __ (attend|read|raise|hold|bring|listen|fight|ask|chase|speak|vote|answer|reply|come|visit|write|ring|hold a surgery|keep you|will (attend|read|raise|ask|come|listen|speak|chase|bring|write))
    (all i can|the most i can|best i can|nothing more|no more than) (do|undertake|promise|offer|say|is)
    (my old|my own|my wife's|my husband's|our old|from my shed|my garden|my lawnmower|my surgery|surgeries|out of my own pocket|at my own expense|raffle|cake|cakes|biscuits|coffee morning|jumble|bring and buy)
    (rule|usually|normally|generally|as a rule|isn't something|is not something)
    (awarded|granted|approved|agreed|decided|passed) (to|by|at|on) (your|the|last|full|cabinet|committee|panel|officers|monday|tuesday|wednesday|thursday|friday)
    # Cymraeg
    (addo|gaddo|addewid|addawaf|ymrwymo) (i |) (chi |ti |) (y|i|na) __ (dod|ddod|bydda i|byddaf|godi'r|mynychu|gwrando|ofyn|holi|siarad|ateb|ddarllen|ymweld)
    (y cwbl|yr unig beth|mwy na hynny|dim mwy) (alla|allaf|fedra|ni|y galla|na)
    (dyfarnwyd|cymeradwywyd|penderfynwyd|caniatawyd) __ (gan|yn|ar|grant)
    (fy hen|fy nghymhorthfa|cymorthfeydd|o 'mhoced|o fy mhoced|cacen|cacennau|bisgedi|bore coffi|raffl)
"""

# The writer says outright that he can't or does not speak for the council.
REFUSED = """
    (no (power|authority)|can't|cannot|not able|unable) to (write|speak|reply|answer|sign) ____ behalf
    (please|) (don't|do not) (read|take|regard|treat) __ as the (council's|authority's)
    i (can't|cannot) (speak|write|answer|reply|sign) (for|on behalf of) (the|)
    # Cymraeg
    (fedra i'm|fedra i ddim|alla i ddim|alla i'm|ni allaf) (siarad|ysgrifennu|ateb) (ar ran|dros|yn enw)
    (cewch|gewch|bydd|daw) __ (ateb|ymateb|llythyr) (ffurfiol|swyddogol) (gan|oddi wrth)
    (cefais|derbyniais|ges i) (ateb|llythyr|ymateb) (y|yr) (~cyngor|awdurdod)
"""

# The letter is nobody's but the writer's, or the official one comes from elsewhere.
DISCLAIMED = """
    (i|we) (can't|cannot|couldn't|can not|am not able|am unable|have no (power|authority)|don't|do not|won't|am not|never|must not|mustn't) ____ (speak|write|sign|answer|reply|commit|act|respond|say|issue|give|on behalf|for the council|official|formal)
    (please |) (don't|do not|isn't|is not|not|nor|never) (read|take|regard|treat|the|an|a|as|in|be|on|to be) __ (council's|authority's|official|formal|behalf|council)
    (officers|officer|the department|planning|legal|the monitoring officer|the head of|the director|the chief executive|solicitor|they|mr *|ms *|mrs *|housing|highways|council) ____ (will|to|'ll|should|has|have|wrote|replied|sent|issue) (write|reply|send|issue|respond|answer|give|let you|be in touch|you|confirm|to you)
    (from|by) the (head|director|chief executive|department|officer|planning|monitoring|solicitor|legal|housing|press)
    (i|we) (enclose|attach|copy|forward|quote|received|have received|had|have had) ____ (its|the council's|the authority's|council's|their|officer's) (reply|letter|answer|response|decision|position|notice)
    (my own|personal|personally|only my|just my|in my view|as your (local member|councillor)|i'll ask|i will ask|i have asked|i've asked|if (the|cabinet|council)|should the council|would|might|may (well|be)|whether|leaflet|website|minutes|published|according to)
    (agreed|decided|resolved|voted|approved) (on|at|in|last|by|yesterday|this|to)
    # Cymraeg
    (alla i ddim|fedra i|fedra i ddim|fedra i'm|ni allaf|does gen i ddim|nid oes gennyf|dydw i ddim|nid wyf|dw i ddim|nid fi|ga i ddim|ni chaf) ____ (siarad|ysgrifennu|ateb|llofnodi|ymateb|ar ran|dros|swyddogol|ffurfiol|enw)
    (gan y|gan yr|gan) (pennaeth|bennaeth|gyfarwyddwr|adran|swyddog|prif|cyfreithiwr|adran gynllunio|swyddfa)
    (cefais|derbyniais|amgaeaf|anfonais|gofynnais|gofynnaf|fe'i hamgaeaf|copi o) ____ (ateb|llythyr|ymateb|penderfyniad|cyngor|awdurdod)
    (yn bersonol|fy marn i|fel eich (aelod|cynghorydd)|gofynnaf|byddai|petai|efallai|p'un a|a fydd|gwefan|cofnodion|yn ol)
    (swyddogion|pennaeth|swyddog|adran|cyfarwyddwr) ____ (ysgrifennu|ateb|ymateb|cysylltu|anfon)
"""
