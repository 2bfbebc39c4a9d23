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
