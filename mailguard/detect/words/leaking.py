"""How something told in trust is passed on with a wink, and what it is about, English and Welsh.

`WINK` asks for silence or owns that the writer should be silent; `CLOSED` names a closed paper, meeting or advice;
`FACT` is what is let out; `SOURCE` says where somebody's private affairs were learnt, `AFFAIR` what they are;
`ROOM` is where a political group meets, `LINE` what it said or decided there.
"""

from mailguard.detect.words import parties

CLASSES = {
    **parties.CLASSES,
    "he": "he|she|they|him|her|them|he's|she's|they're|his|their",
    "illness": "schizophrenia|epilepsy|epileptic|hiv|ivf|abortion|termination|miscarried|miscarriage|chemo|dementia|stage four"
    "|bipolar|alcoholic|anorexia|diabetes|overdose|stoma|parkinson's|motor neurone|psychosis|ptsd|self-harm*|leukaemia|statemented"
    "|autistic|adhd|gout|syphilis|hepatitis|depression|cancer|on the bottle|expecting again",
    "clefyd": "sgitsoffrenia|epilepsi|hiv|ivf|erthyliad|cemo|cemotherapi|dementia|iselder|canser|alcoholig|awtistig|adhd|ar y botel|gowt|disgwyl babi|colli babi|~methdalwr|alcohol",
}

WINK = """
    (hush hush|hush-hush|under wraps|mum's the word|under your hat|my lips are sealed|sworn to secrecy|a word to the wise|a little bird|between (ourselves|you and me|us|these (four |)walls)|off the record|entre nous|on the quiet|on the qt|for your ears only|strictly between|not a word|keep it (to (yourself|the street)|quiet|dark)|keep this (to yourself|quiet|dark)|don't let on|don't (breathe|tell) (a|anyone|anybody)|don't put it on|don't print|not for repeating|you didn't (hear|get) (it|this) from|didn't get it from me|don't (name|quote) me|without naming me|delete (after|it after|this after)|don't ask (me |)how)
    (i|you|we) (probably |really |certainly |) (shouldn't|oughtn't|mustn't|should not|am not supposed to|wasn't supposed to|weren't supposed to|gave my word|promised not to) (be |) (have|share|tell|repeat|telling|sharing|say|saying|this|show|showing|know|forward|pass)
    (a (wee |little |)leak|the leak|leaked|let slip|let you in on|spill the beans|fell off the back|a mole|fly on the wall|lost its way|source inside|scan enclosed|photographed|scanned|copied mine|seem to have scanned)
    (isn't|not|before it's|before it is|hasn't|until it's) (out|public|announced|official) (yet|on|till|until|monday|tuesday|)
    # Cymraeg
    (taw piau hi|rhyngoch chi a|rhyngot ti a|rhyngom ni|yn ddistaw bach|ar y slei|o dan dy het|cadw(ch|) (fe|fo|o|hyn|hwn) (i|rhwng|yn dawel)|chlywsoch chi (mono|mohono|mo)|ddwedais i ddim|peidiwch a('m|m) (henwi|dyfynnu|enwi)|heb fy enw|paid (a |)(deud|dweud|gweud)|peidiwch (a |)(dweud|deud|ailadrodd)|dim gair|ddyweda i ddim mwy|paid a gofyn sut|peidiwch a gofyn sut)
    (ddylwn|ddylen|ddyliwn) (i |ni |) ddim (rhannu|dweud|deud|gweud|fod|anfon|dangos)
    (gollwng|gollyngodd|gollyngwyd) (y |) (gath|wybodaeth)
    (cyn iddo|cyn iddyn|ddim allan|ddim mas|heb ddod|ddim yn swyddogol|cyn i neb) (fod|nhw|eto|allan|mas|wybod)
    (dilewch|gwnes gopi|tynnu llun|ges i gip|gefais gip|wedi sganio|sgrinlun|sgrin-lun)
"""

CLOSED = """
    (counsel's|barrister's|the lawyers'|solicitor's|valuer's|officers?'?s?) (opinion|advice|private note|private view|estimate)
    (our|the council's|council's) (barrister|counsel|lawyers|solicitor|legal team|bottom line|ceiling|reserve|budget ceiling|walk-away)
    (my colleague in |) legal (think|thinks|say|says|reckon|reckons|told|believe)
    (closed|private|exempt|restricted|confidential|part two|part 2|blacked out|redacted|sealed|not-for-disclosure|pink) (session|briefing|item|appendix|report|valuation|minutes|papers?|bundle|inquiry|note|version|figure|list|in the public)
    (behind closed doors|gallery was cleared|public gallery|threw the public|put (us|the public|them) (all |)out|cleared the gallery|hand the papers back|watermark|budget ceiling|reserve price|the settlement|leaving package|redundancy table|panel scores|scoring|who came second)
    (lowest|rival|other|highest|next) (other |) (bid|bids|bidder|tender|offer|price) (was|is|were|came|are|at)
    (your|the) (rivals?|competitors?) (is|are|has|have|was|were|came)
    (document|report|appendix|paper|bundle|figure|settlement) (is|was) (restricted|exempt|sealed|closed|confidential)
    # Cymraeg
    (barn (y |)(bargyfreithiwr|cyfreithiwr|ymgynghorydd)|cyfreithwyr y cyngor|bargyfreithiwr y cyngor|yn y gyfraith|llinell isaf|pris cadw|nenfwd|y setliad|sgoriau('r| y| ) ?panel|sgoriau|pris isa'r lleill|eich cystadleuydd|mae'ch cystadleuydd|cystadleuydd ar)
    (sesiwn|rhan|cyfarfod|cofnodion|papur|papurau|adroddiad|atodiad|rhestr|eitem|cyngor) (y |) (gaeedig|caeedig|gyfrinachol|cyfrinachol|breifat|preifat|pinc|cyfyngedig|eithriedig|gau|cau|rhan dau|dau'r|2|dau)
    (tu ol i ddrysau caeedig|gaewyd y drysau|troi mas|gyrru allan|wedi'i dduo|roi'r papurau'n ol|arwyddo am fy nghopi|rhan dau'r agenda)
"""

# Beside a closed paper or meeting this tells what was in it.
FACT = """
    <money>
    <number> (to|v|against) <number>
    (<number>|hundred|eighty|ninety|forty|sixty|fifty) (grand|k|thousand|million)
    (was|is|were|are|came in at|stands at|at|under|over) <number>
    (vote|voted) (was|went|for|against|to)
    (will|would|could|might|going to|about to|set to|means to|is to|are to|to) (lose|win|sell|close|settle|pay|go to|drop|pull out|buy|be dropped|be sold)
    (says|think|thinks|reckons?|believes?|said) (that |) (we|your|you|it|the|our)
    (attached|enclosed|attaching|here is|here are|posting|forwarding|in full|scan|sending you|i'm sending)
    # Cymraeg
    (mil|filoedd|miliwn|saith i|wyth i|naw i|deg i|pump i|chwech i)
    (ynghlwm|amgaeedig|amgaeaf|anfonaf|dyma|isod|atodaf)
    (ennill|colli|gwerthu|cau|dros werthu|talu|talai|prynu)
    (oedd|yw|ydi|ar) <number>
"""

SOURCE = """
    (told me|mentioned|confided|admitted|said) ____ (surgery|in confidence|when i (called|rang|visited)|in tears|in private)
    (casework|personnel|personal|tenancy|medical|social services|housing|benefits?|staff) (file|files|record|records|log|notes|report|form)
    (i've|i have|having|i) (seen|looked|read|got|had) (the|his|her|their|him up|her up|them up) (file|files|log|papers|medical|record|letter|form|on the system|up on|on my desk|whole)
    (looked|look|checked|saw) (him|her|them|it) up
    (social services|the nurse|the officer|housing|the hospital|my sister|the doctor|the panel|benefits) (told|mentioned|say|says|have them|has the|tell)
    (i can see where|so you can all see|so (that |)(you|everyone|neighbours|parents) (all |)(know|have|can see)|in case you meet|before you rent|you might like to know|you should know what|did you know|thought you'd be interested|for gossip's sake|i don't gossip|you wondered why|you'd wonder why|let you know about)
    (i (sat|was) on the (panel|hardship|appeals?) (panel|)|i process|we have (him|her|them) on)
    # Cymraeg
    (dwedodd|ddwedodd|wedodd|ddudodd|soniodd|cyfaddefodd) ____ (cymhorthfa|gymhorthfa|yn gyfrinachol|wrtha i)
    (~ffeil|ffeil bersonel|~cofnod|adroddiad meddygol|~log|~cais budd-dal|~nodiadau)
    (dwi|dw i|rwyf|mi|fe|fi) (wedi|'di|) (gweld|gweles|welais|darllen|welodd) (y|ei|eu|'r) (~ffeil|~adroddiad|~cais|~papurau|~llythyr)
    (dyna pam|rhag ofn nad oeddech|gwell i chi wybod|i chi gael gweld|glywest ti|glywsoch chi|wyddoch chi|ddim eisiau busnesa|cyn rhoi|medd y meddyg|roeddwn i ar y panel|ar y panel)
"""

AFFAIR = """
    <illness>
    (an iva|bankrupt*|insolvent|blue badge|housing list|waiting list|hardship panel|fit note|signed off|off with|non-mol*|refuge|the register|at-risk|tag till|wearing a tag|two cautions|eleven weeks|owing|owes|rent|arrears|new address|date of birth|dob|medical|pregnant|divorce|left (him|her|his|for)|spare room|at her mother's|at his mother's|excluded|suspended|gas bill|wages|in care|taken off (her|him|them)|mother's drinking|bookmaker|benefit|benefits|eight months in|months in prison|did time|custody|affair)
    # Cymraeg
    <clefyd>
    (~methdalwr|~dyledion|~dyled|bathodyn glas|bathodynnau glas|rhestr dai|panel caledi|ol-ddyledion|wedi'i adael|wedi'i gadael|ei gyfeiriad|ei chyfeiriad|dyddiad geni|ddyddiad geni|ei churo|ei guro|ysgariad|priodas|gwasanaethau plant|cofrestr amddiffyn|yn feichiog|tag|mas o|carchar|budd-dal|arni|arno)
"""

WHOSE = """
    <he>
    (the man|the lady|the woman|the family|the tenant|the clerk|the caretaker|the head|your (tenant|neighbour|predecessor|sister|ex|ex-husband|ex-wife)|mrs *|mr *|miss *|ms *|the * (girl|boy|lad|family)|whose (baby|husband|wife|son|daughter)|little boy|the officer who|the councillor|the lad)
    # Cymraeg
    (ei|eu|fo|fe|hi|o|e|mae|gafodd|iddo|iddi|arni|arno|~teulu|~gwr|~gwraig|~tenant|~cymydog|mrs *|mr *|mab|merch|y swyddog|y cynghorydd|~plant)
"""

ROOM = """
    (in|at|inside|from|behind|during|after|through) (the|our|their|closed|private|) (own |private |joint |) (group|group meeting|group room|group rooms|caucus|pre-meeting|pre-meet|away day|whips' * door|<sure> group|<maybe> group|<sure> room|<maybe> room|<sure> pre-meeting|<maybe> pre-meeting)
    (caucus|the whip|our whip|their whip|whips|pre-meeting|group officers|ruling group|group strategy|the group's line|joint group|group room|group meeting|our group|told (his|her) group|(in|to) (his|her) group|group whatsapp)
    the group (agreed|voted|decided|split|wants|has (agreed|decided|voted)|will (vote|abstain|back|oppose))
    (<sure>|labour|the independents|plaid) (agreed|members|group|among|were|are|will|would|took|group's|away)
    (amongst?|between) themselves
    (secret ballot|straw poll|crossed? the floor|cross the floor|resign the whip|lose the whip|lost the whip)
    # Cymraeg
    (ngrwp|y grwp|ein grwp|eu grwp|cawcws|caucus|chwip|ystafell grwp|ystafelloedd y grwpiau|cyfarfod grwp|group room|straw poll|pleidlais gudd|ymysg ei gilydd|ymhlith aelodau|cyfarfod preifat|trafodaeth breifat)
    (~ceidwadwyr|toriaid|~toriaid|y blaid|llafur|~rhyddfrydwyr|annibynwyr|ceidwadwyr|yr ochr arall) (wedi|yn|ar|ymysg|neithiwr|am|ddim|awydd|'n)
"""

LINE = """
    (agreed|voted|vote|votes|told|wants?|want|said she|said he|said they|she'd|he'd|they'd|they'll|decided|resign|walk|abstain|abstention|ditch|drop|sacrifice|defer|swap|backed|lost by|was told to|stood up|fell out|rowing|row|shouting|tactics|for selling|cooked up|made up its mind|let go|split|against you|hasn't a prayer|no stomach|out to|rebel|ballot|the minutes|numbers|<number> for|<number> to <number>)
    # Cymraeg
    (cytunodd|cytunwyd|penderfynodd|penderfynwyd|benderfynon|penderfynon|bygwth|bleidleisiodd|i bleidleisio yn|bleidleisio yn erbyn|dwedwyd|ddudwyd|dywedwyd|dywedodd|ddwedodd|gwaeddodd|ffrae|ffraeo|ymatal|atal pleidlais|cael gwared|ymddiswyddo|gohirio|collodd|chollodd|o blaid|yn erbyn|dros gau|hollti|rhwygodd|dweud wrth|gollwng|am werthu|ddim awydd|sefyll eto|cofnodion|ddeud bod|ditch|vote)
"""

CARRIED = """
    (your|you|you're|pass it on|your readers|your scheme|your school|your estate|your street|your bypass|your man)
    # Cymraeg
    (eich|dy|ti|chi|wrth dy|dy griw|ichi|iti)
"""

# What is closed is said to stay so, or is only on an agenda.
GUARDED = """
    (shan't|won't|can't|cannot|mustn't|not free to|not able to|not allowed to) (confirm|deny|discuss|say|tell|share|comment|disclose)
    (confirm or deny|exclude* the public|schedule 12a|webcast|open part|public part|public minutes|no webcast)
    # Cymraeg
    (does gen i ddim hawl|does dim hawl|dim hawl|ni chaf|cha i ddim|rhan agored|atodlen 12a|gwe-ddarlledu|bwlch lle)
"""

# The writer's own health, or how accounts and forms work.
OF_ONESELF = """
    (i had|i've had|i have had|my own|my cancer|when i was|i was diagnosed|looked after me|a rent account|an account|the cycle|in general|anyone can|residents can|how to)
    # Cymraeg
    (gefais i|ges i|fe ges i|mi ges i|cefais i|fy nghanser|fy nhriniaeth|i gael gofal)
"""
