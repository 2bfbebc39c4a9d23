"""Special treatment that is hinted at, English and Welsh: three weak words that mean much together.

- `THING`: what the council gives, takes or decides; `WHOSE`: the writer's own, or somebody's near to him;
- `LENIENT`: what he would like done with it; `QUIET`: two of the three in words that need no third;
- `PROPER`: the open way: an interest declared, a rule asked about, a favour refused.
"""

CLASSES = {
    "kin": (
        "son|daughter|wife|husband|partner|brother|sister|mother|father|mam|mum|dad|nephew|niece|cousin|uncle|aunt"
        "|aunty|nan|gran|grandson|granddaughter|grandchild|godson|goddaughter|in-laws|brother-in-law|sister-in-law"
        "|son-in-law|daughter-in-law|mother-in-law|father-in-law|lad|boy|girl|missus|family|mate|mates|pal|friend"
        "|friends|chum|neighbour|neighbours|business partner|tenant|choir|club|chapel|lodge|old teacher|best man"
    ),
    "teulu": (
        "~mab|~merch|~gwraig|~gwr|~partner|~brawd|~chwaer|~mam|~tad|~nai|~nith|~cefnder|~cyfnither|~ffrind|~ffrindiau"
        "|~cyfaill|~cyfeillion|~cymydog|~ewythr|~modryb|~teulu|~wyr|~wyres|~hogyn|~hogan|~crwt|~bachgen|mrawd|nhad"
        "|mab yng nghyfraith|merch yng nghyfraith|brawd yng nghyfraith|~yncl|~anti|~taid|~nain|~tad-cu|~mam-gu|~met"
        "|~capel|~clwb|nghefnder|ngwraig|ngwr|nghymydog|nghyfaill|nghlwb|nghapel|mhartner|nheulu"
    ),
}

THING = """
    (ticket|tickets|fine|fines|penalty|pcn|licence|permit|permits|badge|blue badge|grant|grants|application|form
        |forms|queue|waiting list|list|plot|allotment|stall|pitch|kiosk|fee|fees|charge|school place|place
        |closing date|cut-off|deadline|inspection|hygiene|enforcement|arrears|rates|council tax|allocation|hall
        |tender|contract|bid|extension|planning|porch|conservatory|test|taxi|housing|flat|council house|tenancy
        |transfer|bay|dropped kerb|tarmac|gritter|gritting|lane|resurfacing|prosecution|summons|notice|stairlift
        |adaptation|settlement|boundary|limit|skip|skips|visit|examiner|surveyor|warden|traffic warden|rules
        |policy|ballot|draw|bread|quote|quotes|scheme|papers|file|hygiene rating|licensing|parking|bins?|kitchens
        |deposit|rent)
    # Cymraeg
    (~tocyn|~tocynnau|~dirwy|~trwydded|~bathodyn|~grant|~cais|~ceisiadau|~ffurflen|~ffurflenni|~ciw|~rhestr
        |~stondin|~ciosg|~ffi|~ffioedd|~lle|~dyddiad cau|~archwiliad|~archwiliwr|~gorfodi|~ol-ddyledion|~treth
        |~neuadd|~tendr|~cytundeb|~estyniad|~cynllunio|~prawf|~tacsi|~fflat|~tenantiaeth|~tarmac|~graeanu
        |~graeanwr|~lon|~ffin|~rheolau|~eithriad|~papurau|~ymweliad|~warden|~marc|~tai|~ysgol|~contract|~cynllun
        |~parcio|~domen|~iard|~raffl|~dyddiad)
"""

WHOSE = """
    (my|our|the|his|her|your) (own|old|dear|good|) (<kin>|<kin>'s)
    (my|our) (own|) (shop|yard|house|home|place|roof|lane|street|drive|road|garden|field|land|farm|barn|wall|gate
        |pub|cafe|restaurant|business|firm|extension|application|porch|end of|side of|caravan|boat|staff|case
        |renewal)
    (a|old|dear|personal|great|good|close|family|real) (friend|friends|mate|mates|pal|chum|neighbour)
    (friend|friends|mate|cousin|neighbour|relation|relative) of (mine|ours|the family)
    (he's|she's|they're|he is|she is) (family|one of ours|a friend|good people|a good (lad|girl|sort|friend))
    (go|gone) back (a long way|years|forty|twenty|thirty)
    (i'm|i am|i was|as) (a|the|) (deacon|elder|trustee|treasurer|president|patron|governor|captain) (there|of
        |here)
    councillor's (<kin>|own)
    (for|to|with|being|as) (a|us) councillors?
    councillors (should|deserve|ought|get|are|have)
    (known|know) (him|her|them|the family) (since|all|for|from)
    (i|we) (own|run|rent|live|keep|let) ____ (next|beside|opposite|behind|there|field|shop|cafe|place|house)
    (for|do it for) (my|our) (sake|benefit)
    (owe|owes) (him|her|them|his|her|the|me)
    (i) (got|had|picked up) (a|another) (ticket|parking ticket|fine)
    (me|us|i) (for|as|with) (a|your) (councillor|friend|ward member)
    (lovely|nicest|nice|decent|charming) (girl|lad|boy|man|woman|couple|family|chap|people|bloke)
    # Cymraeg
    (fy|ein|'m|'n|i'r|y|'r|eich) (<teulu>) (i|ni|acw|fi|)
    ('mrawd|'nghefnder|'nai|'nith|'nhad|'mab|'merch|'ngwraig|'mam|i fy|i'n) (yng nghyfraith|i|)
    (ffrind|ffrindiau|cyfeillion|hen gyfaill|hen gyfeillion|ffrind mawr) (i|i mi|i fi|gennyf|gen i|da)
    (mae o'n|mae e'n|mae hi'n|mae'n) (deulu|hen ffrind|ffrind|fachan)
    (fy|ein|'n) (nhy|ty|lon|hiard|iard|gardd|ngardd|stryd|fferm|siop|busnes|musnes|cae|estyniad|nghais|cais|het
        |hiet)
    (fi|ni) (bia|biau|sy bia|sy'n berchen|sydd berchen)
    (i|yn|gan) (gynghorydd|ferch cynghorydd|fab cynghorydd)
    (dw i|dwi|rwy|rwyf|wi)('n|) (flaenor|ddiacon|aelod|drysorydd|lywydd) (yno|yn y|ar y|o'r)
    (er fy mwyn|er ein mwyn|rhwng ffrindiau|rhwng ffrindie|fi sy'n gofyn)
    (hen foi|boi|bachan|menyw|fenyw|merch|hogan) (iawn|neis|da|mor neis)
"""

LENIENT = """
    (top|front|head) of the (pile|queue|list|heap|line)
    (find|found) (its|their|his|her) way (to|up|into)
    (a bit|a little|a touch|a place or two|a few places|slightly|rather|somewhat) (higher|further up|sooner
        |quicker|faster|early|earlier|longer|further|generous|lenient|kinder|lighter)
    (higher|sooner|up) (on|up) the (list|queue|pile|waiting list)
    (slip|bump|nudge|squeeze|fast-track|hurry|speed|ease|wave|sneak|tuck|pop|shuffle|bring|move) ____ (in|up|along
        |through|forward|on the list|past|ahead)
    (skip|waive|waived|forget|forgotten|forgo|overlook|overlooked|ignore|lose|lost|drop|knock off|knock the
        |write off|let off|quash|tear up|cancel|bin|mislay|disregard|turn a blind|look the other|made to go away
        |go away|left off|leave off|put off|hold off|postponed)
    (discretion|leeway|flexibility|flexible|exception|exceptions|allowance|bend|bent|stretch|give and take|perk
        |perks|privilege|privileges|back door|backdoor|discount|for nothing|free of charge|inside track)
    (this once|just once|just this|for once|on this occasion|who's counting|who is counting
        |nobody's going to notice|no one would notice|nobody would notice|nobody need|wouldn't be hurt)
    (quick yes|quick decision|quick look|easy ride|light touch|lighter ones|smooth passage|fair wind|friendly read
        |kind eye|blind eye|nod|wink|sympathetic eye|word with|word in|helping hand|leg up|see (him|her|them
        |us) right|seen right|do right by|sort (him|her|them|us|me) out|put in a word|good word)
    (see|find) (your|a) way (clear|to)
    see to it that (he|she|they|it|my|we)
    (there are|there's|must be) (always|surely|) (ways|a way|some way)
    (tip (us|me|him|her) off|price to beat|let me know what|give (him|her|it) to|come out of the hat|wants one|could do with the|take its time|didn't bother|needn't bother|not bother with|not too hard
        |gentle|generous|generously|lightly|kindly|favourably|preferential)
    (grateful|not forget|owe you|obliged|as a kindness|convenient|suit us|appreciated at home|make my
        |my mind at rest|without the permit|without a permit|don't want to wait|dont want to wait|stamped with
        |back-dated|backdated)
    # Cymraeg
    (dop y|top y|ben y|frig y|flaen y) (pentwr|rhestr|ciw|domen|peil)
    (lan|i fyny|fyny)('r|) (y|) (rhestr|ciw)
    (anghofio|anghofia|anghofiwch|ddiflannu|diflannu|golli|colli|osgoi|dileu|ddileu|gohirio|ohirio|hepgor|diystyru
        |gollwng|maddau|faddau|canslo)('r|) *
    (hyblygrwydd|disgresiwn|eithriad|mantais|plyga|plygu|plygwch|neidio|drws cefn|am ddim|gostyngiad|ffafr
        |ffafriol|yn garedig|yn dyner|yn dawel|o dan y bwrdd|lithro drwodd|llithro trwodd|neb i wybod|neb callach)
    (tro yma|tro hwn|tro 'ma|pwy sy'n cyfri|neb yn sylwi|sneb yn mynd i|dim ond diwrnod)
    (penderfyniad cyflym|gyflym|sydyn|gyfleus|yn siwtio|gyntaf|o flaen|cyn pawb|marc uwch|yn uwch|cwpwl o lefydd
        |push|ymestyn|estyn|gwna|godo|codi|symud|symuda|symudwch|sortio|rho gyfle|rhoi cyfle|gair bach|help llaw)
    (yn ddiolchgar|ddiolchgar|eich dyled|dy ddyled|gwerthfawrogi|dim trafferthu|heb drwydded|ddim yn trafferthu
        |er bod y dyddiad|dim mewn|rhy ffysi)
"""

QUIET = """
    (between|just between) (ourselves|us|you and me|these four walls|friends|neighbours|the two of us) ____ (list
        |form|ticket|permit|licence|name|grant|application|queue|place|contract)
    (keep|keeping) (it|this) (under your hat|to yourself|quiet|off the record) ____ (need|code|permit|ticket|list
        |pass)
    (surely|there must be|must have|rank has|some) ____ (privilege|privileges|perk|perks|advantage
        |something for their trouble) ____ (councillor|councillors|member|members|rank)
    (make|making) (an|one|a small) exception ____ (me|my|sake|us|once|him|her)
    (lose|losing|mislay|misfile|shred) (the|that|his|her|my|this) (form|ticket|file|paperwork|objection|complaint)
    (see|seeing|saw) (him|her|them|us|my *) right
    (any old friend|old friends|for old times' sake|like everyone else lol|dont want to wait like
        |rather not queue)
    (i'll|i shall|i'd|we'd) (owe|be owing) you (one|a pint|a drink|a favour)
    (could do with|wants|needs) ____ (leg up|helping hand|bit of a push|nudge|quiet word|word in the right ear)
    (councillor|member|ward member) (should|shouldn't|ought|oughtn't|doesn't|hardly) ____ (queue|wait|pay
        |stand in line)
    # Cymraeg
    (rhwng|jyst rhwng) (ffrindiau|ffrindie|ni'n dau|ni ein dau|cymdogion|y pedair wal|ti a fi)
    (neidio|jumpio|jumpo|osgoi)('r|) (y|) ciw
    (fy|rhyw|rhyw fath o) fantais ____ (cyngor|cynghorydd|aelod)
    (fel|gan mai) cynghorydd ____ (lon|ciw|aros|talu|tocyn|dirwy)
    (gwna|gwnewch|gwneud) (eithriad|ffafr|cymwynas)
"""

PROPER = """
    (declare|declared|declaring|declares|declaration|interest|register|gift|monitoring officer|refused|refuse
        |refusing|declined|said no|i said that|i've said|told (him|her|them|the|everyone|mrs|mr)|i explained
        |explained|have told|i have told|can't move|cannot move|no special|not asking for|shan't be
        |won't be asking|count me out|leave the room|no part|out of the (room|correspondence)|sit out|stand down
        |same as (any|every)|like any|like every|like anybody|as anybody|anybody else's|any other|as a stranger
        |as you would|exactly as|wait my turn|turn came|next year|i've paid|have paid|paid it|sorry councillor
        |sorry, councillor|gossip|rumour|rumours|how does|how do i|how do|how long|how are|how can|is there a
        |is there any discretion|are there|does a|does the|do councillors|may a|can a|could a|what are|what is
        |what's the|which|where (he|she|they) stand|criteria|appeal|medical|published|public|constituent|resident
        |residents|traders|charity rate|full price|protocol|training|nolan|committee rather|thanks
        |grateful for your|thank you|thank|congratulations|old days|once upon|wonder whether|as the policy
        |if the policy|as the rules|paragraph|somebody else|someone else|another officer|would anybody|anyone may
        |anybody can|everybody|everyone in|by mistake|too much trouble)
    # Cymraeg
    (datgan|datganaf|ddatgan|buddiant|fuddiant|gofrestr|swyddog monitro|gwrthod|gwrthodais|gwrthodwch|eglurais
        |esboniais|dywedais|dwedais|na alla|ni alla|ni allaf|gadael yr ystafell|fel pawb|fel un pawb|fel unrhyw
        |yr un fath|trin|triniwch|sut mae|sut y mae|a oes|oes modd|oes yna|oes eithriad|pa mor hir|beth yw|ble mae
        |ymhle|etholwr|etholwraig|preswylydd|trigolion|polisi'n|canllaw|apelio|am roi gwybod|dw i wedi talu|talais
        |wedi talu|diolch|maddeuant|mae'n ddrwg|peidiwch a gwneud|aros fy nhro|drefn|yn gyhoeddus|dim special
        |sit out|ddim yn digwydd|camddeall|graddfa)
"""
