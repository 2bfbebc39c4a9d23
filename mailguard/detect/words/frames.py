"""What takes the force from a statement: somebody else's words, a denial, a condition, a question, a mere wish."""

# Somebody else is said to hold or say it.
REPORTED = """
    (he|she|they|resident|residents|people|constituent|constituents|neighbour|neighbours|parent|parents|tenant
        |tenants|voter|voters|reader|readers|caller|callers|some|someone|somebody|one|complainant|customer|caller
        |lady|gentleman|man|woman|family|applicant|objectors|letter|complaint|e-mail|email|petition|report|article
        |herald|paper|headline|post|facebook|mr|mrs|ms|miss) __ (say|says|said|saying|claim|claims|claimed|claiming
        |allege|alleges|alleged|alleging|complain|complains|complained|complaining|feel|feels|felt|think|thinks
        |thought|believe|believes|believed|reckon|reckons|reckoned|call|calls|called|calling|accuse|accuses|accused
        |accusing|describe|describes|described|tell|tells|told|maintains|suggests|suggested|wrote|writes|asserts
        |insists) (that|me|us|the|you|he|she|they|his|her|it|him|them|of|to|of the|)
    (according to|in the words of|to quote|apparently|allegedly|supposedly|reportedly|alleged|the allegation
        |an allegation|allegations|the suggestion|the claim that|accusations|accusation)
    (was|were|been|being|is|are) (told|accused|called|described|alleged) (that|of|as|to|by|a|an)
    (complaint|complaints|complained|complaining) (that|is that|was that)
    (have you|did you|do you|can you) __ (say|think|believe|find)
    (the|your|his|her|their) (view|opinion|complaint|allegation|impression|claim|concern|grievance) (is|was|that|of)
    # Cymraeg
    (~mae|roedd|oedd) __ (~trigolion|~pobl|~pobol|~rhai|rhywrai|~etholwyr|~rhieni|~tenantiaid|o|hi|nhw|fo|e
        |fe) __ (yn|'n|wedi) __ (~dweud|deud|~honni|~teimlo|~meddwl|~credu|~cwyno|~cyhuddo|~galw)
    (mae|roedd|oedd|ma|bu) __ (yn|'n|wedi) (~dweud|deud|~honni|~cwyno|~awgrymu|~ysgrifennu|sgwennu|~cyhuddo) (bod
        |fod|na|nad|mai|taw|i'r|y|wrth)
    (ysgrifennodd|sgwennodd|soniodd|dywed|dywedodd|dwedodd|honna|honnodd|cwynodd|teimla|teimlodd|mynna|mynnodd
        |awgryma|awgrymodd|clywais|clywodd) ____ (fod|bod|i'r|na|nad|mai|y)
    (yn ol|meddai|medden|mae'n debyg|honiad|honiadau|honnir|cyhuddiad|cyhuddiadau|yn honni|a honnodd|ei chwyn
        |ei gwyn|eu cwyn|y gwyn (yw|oedd))
"""

# The writer says that he does not say it.
DENIED = """
    (don't|do not|didn't|did not|am not|i'm not|would not|wouldn't|never|not for a moment|without|nor do i
        |nor am i) __ (say|saying|said|suggest|suggesting|suggested|mean|meaning|imply|implying|accuse|accusing
        |allege|alleging|think|believe|call|calling|claim|claiming|want to say|intend|question|doubt|blame|blaming
        |criticise|criticising|criticism)
    (no|nobody|no one|none of this is|not a|isn't a|is not a|this is not|not intended as|not meant as) __ (criticism
        |complaint|allegation|reflection|accusation|slight|attack|fault|blame|blaming|blames|suggesting|saying
        |doubt)
    (far be it from me|through no fault|not (his|her|their|the officer's|anyone's|anybody's) fault|in fairness
        |to be fair|fair play|chwarae teg)
    (not|n't|never|nobody|hardly) (the fault|to blame|at fault)
    (rather|prefer|better) (not|we didn't|i didn't|you didn't|to leave) ____ (name|names|single|singled|blame)
    (fault|blame|problem) (lies|rests|lay|is) (with|in) (the|our|a|this) (*|) (process|procedure|system|policy
        |contractor|company|software|rules|law|funding)
    (despite|in spite of|notwithstanding) (a|an|the|his|her|their|every|all) __ (strong|best|hard|good|valiant
        |effort|efforts|case|bid|work)
    (er gwaethaf) ____ (cryf|gorau|ymdrech|ymdrechion|gwaith|da)
    (in|under|with) (no way|no sense|no circumstances)
    (wrong|unfair|unjust|untrue|false|unkind) to (say|suggest|claim|call|blame|accuse|imply)
    # Cymraeg
    (ddim|nid|na|heb|neb|nid wyf|dydw i|dwi|wyf) __ (yn|'n|am|ceisio|~awgrymu) __ (~beio|~beirniadu|~cyhuddo
        |~awgrymu|honni|~dweud bod|deud bod|~amau|~galw)
    (dim|nid|neb|unrhyw) (~beirniadaeth|bai|fai|cwyn yn erbyn|~amheuaeth|yw hyn yn|~honiad)
    (nid|ddim) (bai|fai|ar fai|ei fai|ei bai|eu bai)
    (annheg|anghywir|anghyfiawn|creulon|gas|anffodus) (i|fyddai|fasai|) (mi|ni|) (galw|alw|dweud|ddweud|deud|honni
        |beio|feio|awgrymu|cyhuddo)
    (heb fod ar fai|tegwch|i fod yn deg|yn deg)
"""

# What the writer does not ask: `I am not asking you to change it`, but not `I'm not asking, I'm telling you`.
UNASKED = """
    (i'm|i am|we're|we are|it's|it is|this is|) not (asking|expecting|telling|instructing|ordering|pressing|inviting
        |trying) (you|anyone|anybody|officers|him|her|for|that|to)
    (i|we) (don't|do not|wouldn't|would not|didn't|never) (want|expect|ask|mean|wish|intend) (you|anyone|anybody|officers
        |him|her|it any|it to|for|to (press|tell|change|influence|interfere|suggest|instruct|put))
    (yours|for you|for officers|entirely yours|up to you) to (make|decide|judge|write|recommend|weigh)
    # Cymraeg
    (nid|dydw i ddim|dw i ddim|dwi ddim|nid wyf|dydyn ni ddim) (yn|wyf yn|ydw i'n|'n|) (~gofyn|~disgwyl|~gorchymyn|~pwyso
        |~dweud|~ceisio) (i|wrth|ar|arnoch|arnat|am|dylanwadu)
    (chi|ti|chithau|swyddogion) (sydd|sy|sy'n|biau|bia)('r|) (i|i'w|) (~benderfynu|~penderfynu|~barnu|~penderfyniad
        |~argymhelliad|~dewis)
"""

# Not said to be so.
SUPPOSED = """
    (if|whether|unless|in case|suppose|supposing|imagine|were (he|she|they) to|lest|should (he|she|they|the|an|any))
    # Cymraeg
    (os|pe|petai|pe bai|rhag ofn|oni bai|p'un ai|a yw|a oes|ai|tybed)
"""

# Small words before a verb or adjective that turn it round.
NEGATION = """
    (not|n't|never|no|nor|neither|without|hardly|nobody|nothing|none|cannot|isn't|wasn't|aren't|weren't|doesn't
        |don't|didn't|hasn't|haven't|hadn't|won't|wouldn't|can't|couldn't|shouldn't|far from|anything but|instead of
        |rather than|ain't)
    # Cymraeg
    (ddim|nid|ni|nad|na|dim|heb|byth|erioed|neb|nac|dydi|dydy|dyw|nid yw|ni fu)
"""

# What comes after it takes back what came before.
TURN = """
    (but|yet|though) (he|she|they|he's|she's|they're|his|her|their|has|is|was|couldn't|can't|hasn't|isn't|wouldn't)
    # Cymraeg
    ond (mae|dydi|dydy|dyw|does|doedd|roedd|fedr|all|ei|eu|nath|wnaeth)
"""

# Said of the writer himself.
MYSELF = """
    (i|i'm|i've|i'd|i'll|we|we're|we've|my|our|me|myself|us)
    # Cymraeg
    (dwi|rydw i|rwyf|rwy|dw i|fi|wyf|minnau|innau|ydw i|rydym|ryden|dan ni|ni|oeddwn|roeddwn)
"""

# Things that may be found fault with, whoever made them.
THINGS = """
    (report|reports|decision|decisions|policy|policies|plan|plans|service|services|system|process|processes|delay
        |delays|scheme|schemes|consultation|strategy|budget|letter|letters|website|form|forms|figures|figure|road
        |roads|answer|answers|reply|response|advice|recommendation|recommendations|proposal|proposals|contract
        |contractor|contractors|work|works|design|drawing|drawings|situation|state|condition|conditions|timing
        |wording|argument|arguments|evidence|communication|communications|arrangement|arrangements|backlog|funding
        |surface|repair|repairs|weather|building|pool|bus|buses|school|schools|bin|bins|idea|meeting|minutes|agenda
        |it|this|that|which|there|everything|nothing|something|whole thing|outcome|result|results|standard|quality
        |level|map|table|survey|assessment|application|applicant|developer|company|firm|residents|neighbours
        |resident|tenant|public|money|case)
    # Cymraeg
    (~adroddiad|~penderfyniad|~polisi|~cynllun|~gwasanaeth|~system|~proses|~oedi|~ymgynghoriad|~strategaeth
        |~cyllideb|~llythyr|~gwefan|~ffurflen|~ffigurau|~ffordd|~lôn|~lon|~ateb|~ymateb|~cyngor|~argymhelliad
        |~cynnig|~contract|~contractwr|~gwaith|~dyluniad|~sefyllfa|~cyflwr|~amseru|~dadl|~tystiolaeth|~trefniadau
        |~arian|~tywydd|~adeilad|~ysgol|~syniad|~cyfarfod|~canlyniad|~safon|~arolwg|~cais|~datblygwr|~cwmni
        |~trigolion|~peth|hyn|hynny|hwn|hon)
"""

# Another subject begins.
OTHERS = """
    (i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|you|you're|you've|you'd|but|because|although|though|while|whereas
        |so|when|where|why|how|what|whether|since|unless|until)
    # Cymraeg
    (dwi|rydw|rwyf|rwy|rwy'n|fi|dw i|rydym|ryden|dan ni|rydych|dych|ydych|ond|oherwydd|achos|er bod|tra|felly|pan
        |lle|pam|sut|beth|ers)
"""

# What may lead in a sentence that leaves its subject out.
OPINION = """
    (i'm afraid|i am afraid|i fear|i think|i believe|i'm sorry to say|i regret to say|i must say|i have to say|it is
        |it's|it seems|it would seem|it appears|the truth is|the fact is|fact is|truth is|to be honest|to be frank
        |in my view|in my opinion|in short|let's be honest|let's face it) (quite|perfectly|all too|very|) (clear
        |obvious|plain|evident|) (that|)
    # Cymraeg
    (mae arnaf ofn|mae arna i ofn|yn fy marn i|rwy'n credu|rwy'n meddwl|dwi'n meddwl|dwi'n credu|rwy'n ofni
        |y gwir yw|y gwir ydi|y gwir amdani|a dweud y gwir|a deud y gwir|rhaid dweud|rhaid cyfaddef
        |yn blwmp ac yn blaen) (fod|bod|ei fod|ei bod|eu bod|) (yn|) (gwbl|hollol|eithaf|ddigon|) (amlwg|glir|)
    (mae'n|mae hi'n|yn) (gwbl|hollol|eithaf|ddigon|) (amlwg|glir) (fod|bod|)
"""

# Somebody writes to somebody.
PERSONAL = """
    (i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|you|you're|you've|you'd|you'll|my|our|your|me|us|dear|hi|hello
        |thanks|cheers)
    # Cymraeg
    (dwi|rydw|rwyf|rwy|rwy'n|fi|mi|ni|dw|rydym|rydyn|dan|chi|ti|di|eich|dy|fy|ein|rydych|ydych|dach|annwyl|helo
        |shwmae|diolch|gennym|gennych|gynnon|gynnoch|dewch|cofiwch|gewch|cewch)
"""

# A question that is none.
RHETORICAL = """
    (how (on earth|can|could|dare|many|much|long|is it)|who (on earth|would|could|else|in)|why (on earth|should
        |is it|are we|do we|does)|what (on earth|sort|kind|is the point)|when will|isn't|aren't|doesn't|don't|didn't
        |hasn't|is it any|are we (really|to)|is this (really|what)|can you believe|would you)
    (sut (ar y ddaear|gall|y gall)|pwy (ar y ddaear|arall)|pam (ar y ddaear|na)|pa fath|onid|oes ryfedd|does bosib)
"""

# A post of the past.
PAST = """
    (former|ex|late|then|retired|one-time|erstwhile|onetime|outgoing|past|predecessor|previous)
    # Cymraeg
    (cyn|diweddar|blaenorol|flaenorol)
"""

# Bodies other than a council, behind a post.
BODIES = """
    (of|at|from|for|with) (the|a|an|) (company|firm|bank|government|police|club|bbc|nhs|trust|university|charity|football
        |hospital|health board|assembly|senedd|corporation|group|foundation|association|union|airline|world|state|federal
        |national|united|american|british|european|international|institute|agency|party)
    # Cymraeg
    (o|y|yr|'r) (~cwmni|~banc|~llywodraeth|heddlu|~clwb|~prifysgol|elusen|ysbyty|bwrdd iechyd)
"""

# What papers tell of people elsewhere.
NEWS = """
    (in|to|from) (prison|jail|gaol|custody)
    (jailed|imprisoned|indicted|convicted|pleaded guilty|pled guilty|was arrested|were arrested|on trial|stands trial
        |sentenced|plc|shareholders|the chancellor|downing street|white house|presidential|president|congress|senate|senator|saddam|republicans?
        |al qaeda|fbi|cia|pentagon)
    # Cymraeg
    (carchar|garchar|charcharu|garcharu)
"""

# A "you" that means anybody.
GENERAL = """
    (if|when|whenever|unless|until|once|because|where) you
    you (can|could|may|might|should|have to|need|need to|want|will|would|must|just|always|usually|often|get)
    (unless|otherwise|or|and|so|that|because) (you're|you)
"""
