"""Contempt without a word of abuse, English and Welsh: sarcasm that belittles, orders to be silent, comparisons.

- `SAYING`: demeans somebody else by itself;
- `QUIP`: demeans whomever it is said of, the writer too;
- `ADDRESSED`: contempt for the reader, in words that have another sense elsewhere ("try reading it").
"""

CLASSES = {
    "he": "you|he|she|they|him|her|them|that man|that woman|that lot|those people|people like (you|him|her|that)",
    "his": "your|his|her|their|anyone's|the",
    "cannot": (
        "couldn't|could not|couldnt|can't|cannot|cant|wouldn't|would not|isn't fit to|not fit to|unfit to|incapable of"
        "|not capable of|unable to|barely|hardly|struggle to|struggles to|would struggle to|fails to|never managed to"
        "|not trusted to|not to be trusted to|not competent to|doesn't know how to|don't know how to"
    ),
    "do": (
        "run|running|organise|organising|organize|manage|managing|find|finding|boil|boiling|tie|tying|spell|count|read"
        "|pour|operate|open|change|sell|walk|cross|feed|mind|butter|peel|fill|pick|hold|catch|plan|host|lead|steer"
        "|handle|run|chair|post|make|wire|turn|hit|see|do"
    ),
    "trifle": (
        "bath|tap|taps|whelk stall|lemonade stand|burger stall|sweet shop|tombola|raffle|jumble sale|cake stall"
        "|bun fight"
        "|egg|kettle|piss-up|booze-up|party in a brewery|brewery|shoelace|shoelaces|laces|shoes|light bulb|lightbulb"
        "|paper bag|paper round|sandwich|toast|cup of tea|crossing|barn door|bus queue|goldfish|hamster|cat|dog"
        "|own backside|own arse|own bum|own elbow|own feet|own name|own shoes|own way|own bottom|sandpit|playgroup"
        "|train set|fete|pub quiz|picnic|ice cream van|chip shop|bucket|sink|tin of beans|primary school|teddy bears"
        "|backside with both hands|arse with both hands|way out of|fridge|wheelbarrow|tea party|kids' party"
        "|child's party"
    ),
    "creature": (
        "monkey|chimp|chimpanzee|gorilla|baboon|ape|dog|cat|hamster|guinea pig|goldfish|parrot|budgie|sheep|goat|donkey"
        "|cow|hen|chicken|pigeon|seagull|gull|duck|snail|slug|tortoise|worm|amoeba|toddler|baby|infant|child|kid"
        "|two-year-old|three-year-old|four-year-old|five-year-old|six-year-old|ten-year-old|schoolchild|houseplant"
        "|pot plant|rubber plant|cactus|turnip|cabbage|potato|lettuce|lamp post|lamppost|gatepost|traffic cone|bollard"
        "|brick|plank|doorstop|hatstand|coat stand|toaster|kettle|calculator|photocopier|stapler|paperclip|scarecrow"
        "|garden gnome|sack of potatoes|bag of sand|broom|mop|gravestone|lollipop man|wardrobe|weathercock"
    ),
    "brain": (
        "sense|brains|brain|intelligence|backbone|spine|guts|courage|wit|charm|personality|imagination|nous"
        "|gumption|life|class|dignity|manners|grasp|intellect|common sense|humanity|honesty|shame|decency"
    ),
    # Cymraeg
    "creadur": (
        "~mwnci|ci|gi|fy nghi|~cath|~bochdew|~pysgodyn|~parot|~dafad|~gafr|~asyn|~mul|~buwch|~iar|~ieir|~colomen"
        "|~gwylan|~hwyaden"
        "|~malwen|~malwoden|~crwban|~mwydyn|~pryf genwair|~babi|~plentyn|~bresych|~taten|~meipen|~postyn|~polyn|~wal"
        "|~bricsen|~cadair|~bwrdd|~tegell|~brwsh|~coeden|~llwyn|~bwgan brain|~drws|~bwced|~perth|~carreg|~mochyn|~rhaw"
        "|plentyn (dwy|tair|pedair|pum|chwe|saith) (oed|mlwydd)"
    ),
    "synnwyr": (
        "sens|synnwyr|synnwyr cyffredin|frens|frains|ymennydd|asgwrn cefn|grebwyll|siap|gywilydd|glem|hygrededd|foesau"
        "|fanars|barch|ddychymyg|galon|ddeall|eneidiau|bersonoliaeth|ruddin|hyblygrwydd|egni|ben"
    ),
    "methu": (
        "methu|ffaelu|yn methu|ddim yn gallu|allai ddim|allwch chi ddim|alli di ddim|fedrai ddim|fedrith o ddim"
        "|fedra|all|allith|fedar|fedrwch|fasa|fasai|fyddai|ellid"
    ),
    "peth": (
        "~bath|~tap|~parti|~raffl|~stondin|~te parti|~bragdy|~tegell|~ysgol feithrin|~siop|~basar|~careiau"
        "|~esgidiau|~sgidie|~picnic|~wy|~tost|~brechdan|~sioe|~ras wyau|~tombola|~berwi dwr|~dwr"
    ),
}

SAYING = """
    (what|which) planet (are|is|do|does) (you|he|she|they)
    (would not|wouldn't|wouldnt|not|never) (trust|let|allow|ask|put|leave) <he> (near|to|with|in charge of|alone with
        |anywhere near|look after|loose) (run|organise|boil|feed|walk|look after|mind|hold|manage|post|water|count
        |) (a|an|my|the|our|your|) (<trifle>|<creature>|cats|dogs|plants|children|tap|anything sharp|scissors|matches)
    (not|nobody|no one|no-one) __ (trusts|trust|would trust) <he> to (run|organise|boil|feed|look after|mind|hold
        |manage|count|tie)
    (i have|i've|i had|we have|we've) (met|seen|known|owned|kept|come across|had|got|stepped|scraped) ____ (with more
        |more) (<brain>)
    (i get|i'd get|you get|get|got|i have had|talk) (more|better) (sense|answers|conversation) (from|out of) (my|a
        |the|talking)
    (which|how|why|who) __ (let|lets|put|taught|trusted|allowed|gave) <he> ____ (loose|near a|the keys|out|out alone
        |a pencil|scissors|to read|to write)
    (how|wonder how|don't know how|do not know how|mystery how|amazed) (he|she|you|they) (ever|even|) (dresses|dress
        |finds|find|remembers|remember|gets|get|got|manages|manage|managed|ties|tie|feeds|feed|passed
        |survives) (himself|herself|yourself|themselves|the|to|<his>|up|out|dressed|a|through) (door|office|way
        |breathe|dress|shoes|laces|dressed|morning|in the morning|driving|job|home|walk|exam|interview)
    (learn|learned|learnt|taught|teach <he>|able|unable|manage|managed|know how|knows how) (how|) to (read|write
        |spell|count|add up|tell the time|read and write|do joined-up writing) (the question|properly|plain english
        |and write|or whether|like a)
    (somebody|someone|a grown-up|an adult|<his> (mother|mum|wife|carer|secretary|children)) (to|should|could|can
        |might|has to|must) (read|explain|hold|tie|cut up) (it|this|them|that|<his>|things) (to|for|up)
    (at least|unlike you,?|unlike him,?|unlike her,?) (he|she|they|i|we|officers|most people|the officers) (can|are
        |is) (literate|read|count|spell|write|think|numerate|sober|awake)
    # Worth nothing
    (waste of|not worth the) (space|oxygen|skin|good air|a salary|a desk|a chair|council tax|public money|ink
        |wages) (like|such as|in|sitting|who|called|as|she|he|you|that)
    (he|she|you|they) (is|are|'s|'re) (a|such a) (joke|disgrace|embarrassment|liability|waste of|laughing stock)
    (an|a) (embarrassment|disgrace|insult) to (<his>|the) (office|profession|chamber|ward|post|council|uniform|human
        |species|title|badge|job)
    (everyone|everybody|half the|the whole|all of us|people|they all|we all|whole office|whole chamber) ____ (laugh
        |laughs|laughing|sniggers|sniggering|groans|cringes|rolls|roll) (at|behind|when|every time|their|its) (you
        |him|her|<his>|he|she|eyes|them)
    (nobody|no one|no-one|nobody here|nobody in this building) ____ (takes|take|likes|wants|rates|respects|listens to
        |can stand|can bear) (you|him|her|a word you|a word he|them) (seriously|anyway|any more|or|here|for|near
        |except|and)
    (only|they only|we only|just) (put|puts) up with <he>
    (respect|courtesy|manners|politeness) (is|are|would be|was) (wasted|lost) on (<he>|people)
    (no|little|not any|zero|nothing but) respect (left|whatever|at all|) for (you|him|her|people who|your opinion
        |his opinion|officers who|members who|anyone who)
    (more respect for|more use than|less use than|about as much use as|about as useful as|as much use as|as useful as
        |as welcome as|as subtle as|as popular as) (a|an|the|my) (<creature>|chocolate|ashtray|bin|bins|rats|mud|dog
        |fart|bicycle|glass|inflatable|wet|hole|slugs|sludge|drains|one-legged|ejector|sandpaper|cold)
    (chocolate teapot|chocolate fireguard|chocolate fireplace|ashtray on a motorbike)
    (respect|thanks|courtesy|sympathy|salary|title),? (which|that) (you|he|she) (don't|do not|doesn't|does not|hardly
        |scarcely|never) (deserve*|earn*)
    (if you|if he|if she|if they) had (any|an ounce of|a shred of|a scrap of|half an ounce of|one ounce of
        |even a little|the slightest) (<brain>|courtesy|self-respect|conscience|gratitude|humility)
    (for what|whatever) (your|his|her|their) (opinion|view|word|expertise|advice) (is|was|are) worth
    spare (me|us) (the|your|another|any more of|yet another|all) (lecture|lectures|opinion|opinions|excuses|excuse
        |drivel|whining|sob|speech|waffle|standards|sermon|wisdom|tears|nonsense|rubbish|details of your|jargon
        |homily|violins|patronising)
    (so much for|no|what price) (<his>) (integrity|honesty|honour|professionalism|intelligence|expertise
        |leadership)
    (poor|pathetic|silly|daft) (old|little|) (fool|fools)
    (drivel|twaddle|claptrap|verbal diarrhoea|hot air|verbal diarrhea|bilge|tripe|piffle|guff) (from|of|like|you|he
        |she|they|that (you|he|she)|out of <his>)
    (talking|speaking|talks|speaks|talk) (out of|through|from) <his> (arse|backside|hat|bottom|rear|behind)
    (full|so full) of (shit|crap|hot air|himself|herself|yourself|wind|bull)
    (love|likes|loves|fond of|enamoured of|in love with) (the sound of|) (<his>) own (voice|reflection|importance)
    (crawl|crawled|go|slither|get) (back|) (under|out from under|out of|into|from under) (a|the|your|his|her|whatever
        |whichever|that) (stone|rock|hole|woodwork|shell|bridge|swamp|sewer)
    (stinks|reeks|reeking|stinking|smells|stank|reeked|smelt|smell|stink) (of|to high|like) (drink|booze|beer|gin
        |whisky|alcohol|the pub|heaven|a brewery|sweat|fags|chip fat|a wet|a dead|a tramp|b o|failure|desperation)
    (and|god|oh) the (smell|stench|stink|breath) of (him|her|them)
    (hope|hoping) (that|) (you|he|she|they) (sleep* badly|rot|rots|choke|chokes|never sleep|can't sleep
        |never sleep again|get* what's coming|fall* (off|under|down|in)|burn*|lose* (your|his|her|their) (seat|job))
    # Be silent, go away
    (just|please|now|to|and|will you|why don't you|oh|would you|do|,) shut (the hell|the fuck|) up
    shut up (and|about|for once|you|or|then|now)
    (special|new|whole new) (kind|breed|level) of (stupid|thick|idiot|useless)
    (nasty|vile|right|real|horrible) piece of work
    (off <his>) (fucking|bloody|) (head|heads)
    (shut|shutting) (up|your|yer|his|her|ya) (and|mouth|gob|trap|face|cakehole|about|mush|for|,|you|beak|pie)
    (told <he> to|tell <he> to|go and|you can|can|just|and|now|so) get (lost|stuffed|knotted|hang|whistle
        |boil your head|take a running jump|jump in|fly a kite|play with|play on|to hell|to blazes)
    (sod|piss|bugger|fuck|naff|jog|eff|f) off
    (stick|shove|stuff|ram) (it|that|your|them|this|his|her) ____ (up (your|his|her|their|my)|where the sun|jacksie
        |arse|backside)
    (know|remember|learn|forgotten|forgetting|reminded of|forget) <his> place
    (get back in|back in) <his> (box|kennel|basket|cage|playpen)
    (wind your neck in|get over yourself|get a grip of yourself|get a life|grow a pair|man up|pipe down|just button it
        |put a sock in it|get your head out of|pull your finger out)
    (get|got|shift|move|haul|drag|lift) (off|up off|) (<his>) (fat|lazy|idle|bone-idle|backside|arse|bum|behind|sorry
        |sofa) (backside|arse|bum|behind|and|off|down|into|)
    (who|what) (on earth|the hell|the devil|) (do|does|did) (you|he|she|they) (think|imagine) (you|he|she|they) (are
        |is|were|was)
    (if|when|unless) ____ (isn't|is not|wasn't|not) too (much trouble|taxing|difficult|demanding|hard|complicated
        |much to ask|tricky|much of a strain|long a word|onerous) for (you|your|him|her|someone)
    (don't|do not|wouldn't want you to|no need to|mustn't) (strain|tire|exert|overtax|over-exert|exhaust
        |hurt) (yourself|yourselves|your brain|himself|herself|themselves)
    (in|use|using|with|try) (words of one syllable|very short words|small words|little words|crayon|crayons
        |pictures this time)
    (type|write|say|read|explain|speak|typing|writing|going) (this|it|that|) (very|really|nice and|) slowly (for|so
        |since|as|because|this time|enough|and)
    (draw|drawing) (you|him|her|them|you all) (a|the) (picture|diagram|map)
    (which|what) (part|bit|word) of ____ (don't|do not|didn't|can't|doesn't|did) (you|he|she|they) (not|) (understand
        |get|grasp|follow)
    (even|surely even|not even) (a|an|you|he|she|they|someone|somebody|anyone|people|officers
        |councillors) (councillor|member|officer|planner|lawyer|clerk|of your|of his|like you|like him|with your
        |in your|as slow|as dim|) __ (can|could|ought to|should|might|will|must|would) (manage|grasp|understand
        |follow|read|see that|work out|cope|count|remember|spell|find|be able)
    (stretch|strain|challenge|tax|trouble|overtax) (even|) (your|his|her|their) (intellect|brain|brains|abilities
        |powers|talents|attention span|mental)
    (paint|painting|file|filing|doing|do|polish|polishing|varnishing) (your|her|their|his) (nails|hair|make-up|makeup
        |lipstick|eyebrows)
    (between|in between|finished|finish|after|too busy with|busy) (your|his|her|their|) (tea|coffee|biscuits|biscuit
        |fag|cake|long lunch|naps|nap|snooze|crossword|sudoku|solitaire|knitting|third breakfast) (breaks|break|and|,
        |round|to)
    (what|whatever) (is it|exactly|on earth|precisely|do|does|) ____ (you|he|she|you people|your team
        |your lot) (actually|) do (all day|down there|up there|over there|for your (money|salary|wages|pay)
        |with your time|to earn)
    (asleep at the wheel|asleep on the job|feet up on|head up <his>|heads up <his>|thumb up <his>)
    (you people|your lot|you lot|people like you|your sort|your kind|his sort|her sort|that sort) (are|is|were|make
        |makes|should|need|needs|couldn't|can't|don't|never|always|wouldn't|have no|have never|do)
    (do|does|don't|did|didn't|can|can't|are|have|haven't) you (people|lot) (ever|even|actually|not|any|all|never|read
        |think|listen|have|know|understand|do|care)
    (do|did|does|doing) (your|his|her|their) (bloody|damn|damned|fucking|sodding) jobs?
    (do|doing|did) (your|his|her) job for once
    (courtesy|politeness|respect|thanks|answers) (is|are) for (people|those|officers|members) (who|that)
    (wasting|wasted|waste) (my|our|everyone's|everybody's) time (again|yet again|, councillor|, cllr|with your
        |with this nonsense)
    (oi|oy),? (you|answer|listen|wake)
    (answer|reply|respond|listen|jump|sit|heel|fetch|dance|roll over|beg) when (a|an|i|the|your|told|we) (member
        |councillor|officer|speak|say|leader|call|contact|master|whistle|better|betters|elected)
    (his|her|your) (master's voice|betters)
    (holds|hold|has|have) (a|the) (monopoly|record|title|crown|gold medal|world record) (on|for|of|in) (stupidity
        |idiocy|incompetence|ignorance|pomposity|talking|saying nothing|wind)
    (deliberately|wilfully|maliciously|purposely) (obstruct|obstructs|obstructing|sabotage|sabotaging|misled
        |misleading|lied|lying|dishonest)
    # Cymraeg
    (cau|caea|caewch|caeith|cae|gau)('ch|) (dy|eich|ei|eu|) (geg|cegau|ceg|trap|gob|hopran)
    (cer|dos|cerwch|ewch|eith|a cher|a dos) (i (grafu|chwarae|ganu|'r diawl|uffern|gythrel|gythraul|'r cythraul|gysgu
        |ferwi|dy wely|chwythu)|o 'ma|o'ma|oma|o ngolwg|yn ol i dy)
    (i'r|at y) diawl (a|ag|a'r|a'i|efo|gyda)
    (twll|stwffia*|stwffiwch|sticia*|rho|rhowch) ____ (dy din|din|tin|i fyny dy|lan dy|lle nad yw'r haul|pen ol)
    (siarad|malu|paldaruo|clebran) (cachu|trwy (ei|dy|eich|ei thin|ei din)|drwy (ei|dy|eich) (din|het|thin|ben ol)
        |trwy'r|lol botes|gwynt|wynt)
    (malu cachu|malu awyr|llond trol o|llawn gwynt|llawn ohono'i hun|llawn ohoni'i hun|llawn o'i
        |pen yn wag|pen gwag|penna gwag|pennau gwag)
    (mwy|gwell|rhagor|fwy) (o|o'r|) (<synnwyr>) (gan|gen|yn|mewn|o|na|ym|yng|'da|gyda|efo|i'w gael)('r|) (y|yr|fy|ein
        |fan|hen|siarad|wal|<creadur>|)
    (mae|ma) gan('r|) (y|yr|fy|ein|) (<creadur>) ____ (fwy|mwy|well|gwell)
    (fyddai|byddai|basa|fasa|base|fase|gallai|allai|medrai|fedrai|galle|alle|bydde|fydde|bysa|fysa|mae
        |ma) (hyd yn oed|) (y|yr|fy|'r|) (<creadur>) ____ (gwneud|neud|gwell|fwy|mwy|llwyddo|deall|dallt|medru|gallu
        |trefnu|ysgrifennu|sgwennu|ateb|cyfri|darllen|gall|callach|wneud|'n well)
    (siarad|dadlau|rhesymu|egluro|esbonio) (a|efo|gyda|'da|wrth|i|ag) (wal|wal frics|mur|bostyn|<creadur>)
    (fyddwn|faswn|fyswn|bydden|baswn|fydden|fasen|fase) (i|ni|neb) (ddim|byth|)('n|) (yn|) (trystio|ymddiried|gadael
        |gofyn) (o|hi|fo|e|nhw|ti|chi|ynddo|ynddi|iddo|iddi|i ti|ichi|ynot|ynoch) ____ (<peth>|<creadur>|ci|cath|gi
        |gath)
    (tebot|tepot|tecell) siocled
    (celwydd (noeth|golau|pur)|llond trol o gelwydd|rhaffu celwydd|palu celwydd|deud celwydd|dweud celwydd) (ac|a|eto
        |ganddo|ganddi|gen ti|gennych|gynno|gynni|,|mor)
    (pwy (ar y ddaear|ddiawl|gythraul|gebyst|) (wyt|ydach|ydych|mae|ma|dach))('n|) (ti|chi|o|hi|e|)('n|) (yn
        |) (feddwl|meddwl|credu|dybio)
    (gwybod|cofia|cofiwch|dysgu|dysga|anghofio|nabod) (dy|eich|ei|eu) (le|lle)
    (mae|ma) (gen ti|gan ti|gennych chi|gynnoch chi|ganddo|ganddi|gynno fo|gynni hi|gyda ti|'da ti) (chi|) (wyneb
        |wymad|ddigon o wyneb|dalcen caled)
    (wast|gwastraff) (ar|o|llwyr) (le|lle|cyflog|ocsigen|anadl|ofod|amser) (yw|ydi|ydy|di|llwyr)
    (pawb|hanner y|yr holl|y swyddfa|pobl) ____ (yn|'n) chwerthin (am (dy|eich|ei|eu)|ar (dy|eich|ei|eu) (ben|pen
        |phen)|tu ol)
    (cyff gwawd|testun sbort|destun sbort|destun gwawd|testun gwawd|jôc lwyr|joc lwyr)
    (drewi|yn drewi|ogla|oglau|gwynto|gwynt) (o|fel|y) (gwrw|ddiod|cwrw|diod|wisgi|gin|chwys|fragdy|chwd|mochyn
        |ffwlbart|dafarn)
    (chi|rhai|pobl) (bobol|bobl|fel chi|fel ti|fel fo|fel hi) (byth|ddim|yn da i|yn werth|yn gwybod dim)
    (tynnu|tynna|tynnwch) (dy|eich|ei) (fys|bys|ben|pen) (mas|allan|o dy|o'ch|o'i)
    (cod|codwch|cwyd|symud|symuda) (oddi ar|oddiar|) (dy|eich) (din|tin|penol|pen ol|ben ol|thin)
    (hyd yn oed|siawns na|siawns) (ti|chi|swyddog|cynghorydd|rhywun|i ti|i chi|o|hi) (fel ti|fel chi|o dy|o'ch
        |) (yn gallu|allu|fedru|ddeall|ddallt|ddarllen|ddeall)
    (mewn|yn) (geiriau (un sill|bach|byrion)|crayons)
    (ysgrifennu|sgwennu|deud|dweud|egluro) (hyn|hwn|o|e) yn (araf|slo) (i|er mwyn|fel)
    (tynnu|neud|gwneud) (llun|lluniau) i (ti|chi|chdi|fo|hi)
    (dim|fawr o|heb|diffyg) (owns|mymryn|rhithyn|tamaid) o (<synnwyr>|gwrteisi|gydwybod|ddynoliaeth|urddas)
    (sbar|sbariwch|sbaria|arbed|arbedwch|paid a|peidiwch a) (ni|fi|hynny|i mi|inni|imi)('r|) (y|dy|eich|) (lol
        |bregeth|rwtsh|nonsens|sothach|esgusodion|ddarlith)
    (rwtsh|lol|sothach|nonsens) (gen ti|gennych|ganddo|ganddi|gynno fo|gynni hi|o dy geg|o'i geg|o'i cheg)
"""

QUIP = """
    # Brains
    brain (cell|cells)
    (half a|grow a|use <his>|engage <his>|find a|borrow a|switch <his>|switched <his>|turn <his>|exercise <his>
        |rack <his>|got a|has a|have a) brain (between|on|in gear|first|cell|of <his> own|for once)
    (no|without a|half a|not a|empty|small) (brain|brains) (between|in|among|to)
    (half a|two|one) (wit|wits) (to|between) (his|her|your|their|them|you)
    brain* the size of (a|an)
    (pea|bird) -brain*
    (small|closed|tiny|empty|feeble|simple|little|limited|second-rate|third-rate|inferior|shallow) (mind|minds
        |intellect|intellects|head|heads) (like|as|between|such as|who|in|of <his>|among)
    (empty vessel|empty vessels|empty suit|empty suits|hot air balloon)
    (not|hardly|scarcely|isn't|aren't|never) __ (the sharpest|the brightest|the quickest|the cleverest
        |the fastest) __ (tool|knife|pencil|bulb|button|spoon|star|light|box|drawer|tree|pack|block|spark)
    (thick|daft|dumb|dense|dim|stupid|slow) as (mince|two|a plank|planks|a post|a brick|they come|a brush|a box|pig
        |shit|a bag|a wall|a door|treacle|porridge)
    two short planks
    (short of a|shy of a) (picnic|full|pack|load|deck|dozen|set|shilling|sixpence)
    (sandwich|sandwiches|card|cards|brick|bricks|penny|pence|slate|marble|marbles) short of
    lights are on __ (nobody|no one|no-one|not)
    (lift|elevator) (doesn't|does not|won't) (go|reach)
    (nothing|precious little|not much|only air|sawdust|cotton wool|tumbleweed|a vacuum|an echo|wind) between (his|her
        |your|their|the) ears
    (sawdust|cotton wool|wood|rocks|porridge|air) (in|for|where) (a|<his>) (head|brain|brains|skull)
    (dropped|landed|fell|hit) on (his|her|your|their) head (as|at|when|once|too)
    (head|heads) (needs|need|wants) (examining|to be examined|looking at|testing|seeing to)
    (lost the plot|lost <his> marbles|off with the fairies|away with the fairies|not all there|not quite all there
        |soft in the head|not right in the head|wrong in the head|round the twist|round the bend)
    (out of|beyond) <his> depth in (a|an|the) (puddle|car park|paddling|footbath|saucer|bath|teaspoon)
    # Nothing that he can do
    <cannot> (even|) <do> (a|an|the|his|her|your|their|its|my|some|) (<trifle>)
    (a|an|any|my|the|even|your|our|half-trained|trained|average|next door's) (trained|half-trained|half-asleep|dead
        |blind|drunk|sleeping|half-wit|reasonably bright|) (<creature>) (could|would|can|might|would've|would have
        |knows more|has more (<brain>)|makes more sense|is more|are more|in a suit|with a)
    (more|greater) (<brain>) (in|from|out of|to be had|to be found|shown by|on|off) __ (<creature>|a|my|the|your|that
        |this)
    (talking to|talk to|speaking to|arguing with|reasoning with|like explaining|explaining this to
        |explaining things to) (a|the|my|an) (brick wall|wall|<creature>)
    (degree|diploma|qualification|qualifications|certificate|licence|law|job|badge|title) ____ (from|out of|in|off
        |off the back of) (a|an) (cereal|cornflakes|cracker|christmas cracker|cornflake|lucky bag|box of|packet of
        |raffle)
    # Cymraeg
    (dim byd|fawr ddim|dim|gwynt|dim ond gwynt|awyr|llwch lli|blawd llif|uwd) rhwng (ei|dy|eich|eu) (glustiau|glustia
        |chlustiau|clustiau|chlustia|clustie|chlustie|glustie|dwy glust|ddwy glust)
    (methu|ffaelu|ddim|yn methu|anabl) (yn gallu|gallu|medru|) (trefnu|rhedeg|berwi|dod o hyd i|ffeindio|agor|clymu
        |cyfri|sillafu|rheoli|gwneud|neud) (parti|bath|tegell|wy|raffl|stondin|ei din|ei thin|ei ben ol|careiau
        |ei sgidia|tap|dwr|paned|ei enw|ei henw|i ddeg|hyd at)
    mor (dwp|dwl|hurt|thwp|wirion|dew|ddiog|bwdr|ddefnyddiol|iwsffwl) (a|ag) (<creadur>|sled|sledj|drws|bricsen|tin
        |het|choes|thebot|the|rhaw|thap|stol)
"""

ADDRESSED = """
    (try|bother|go back and try|how about|might try) (reading|thinking|listening|opening your eyes|doing your job
        |earning your) (it|the|them|before|for|to|your|my|what|next|a|once|properly|,)
    (learn|bother) to (read|think|listen) (it|the|them|before|your|my|what|properly|,)
    (can|can't|cannot|do|don't|did) you (not even|even|actually|not) (read|count|spell|add up|understand english
        |understand plain|speak english|tell the time|know how to read)
    (can't|cannot|don't) you (read|count|spell|add up|tell the time)
    (are|were) you (really|honestly|seriously|just|completely|all|always|actually|) (that|this|so) (stupid|thick|slow
        |dim|dense|lazy|ignorant|blind|naive)
    (no|the) wonder ____ (you|you're|your) ____ (still|never|only|not) (a|an|got|been|promoted|in|made|married|single
        |where)
    you (wouldn't|would not|couldn't|could not|don't|do not|can't) (know|recognise|tell|see|spot) (a|an
        |the) ____ (if it|if one|from your|from a|from (a|the|your) (hole|elbow))
    you (haven't|have not|don't have|do not have|have got no|have no|'ve no|plainly have no|clearly have no) (a|an
        |the|) (clue|faintest|foggiest|slightest|earthly|notion|shame|brain|backbone|manners)
    # Cymraeg
    (tria|triwch|dysga|dysgwch|beth am|ceisiwch|ceisia) (i|) (ddarllen|darllen|feddwl|meddwl|wrando|gwrando|agor dy
        |agor eich)
    (fedri|fedrwch|elli|ellwch|alli|allwch) (di|chi) (ddim|hyd yn oed|) (ddarllen|darllen|gyfri|cyfri|sillafu|ddeall
        |ddallt)
    (sgin|does|'sgin|sdim|does dim|sgen) (ti|chi|gen ti|gennych|gynnoch|'da ti|gyda chi) (ddim|chi|) (syniad|clem
        |clincar|cliw|cywilydd|ots)
"""
