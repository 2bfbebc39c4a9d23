"""Mockery and belittling, English and Welsh: contempt that has no word of abuse in it.

- `JEER`: belittles the reader or somebody spoken of by itself;
- `JIBE`: a figure of speech that belittles whomever it is said of;
"""

CLASSES = {
    "you": "you|your section|your lot|your office|your department|your team|him|her|them|councillor|he|she|they",
    "his": "your|his|her|their|that|the",
    "kit": (
        "crayon|crayons|pictures|picture book|joined-up writing|words of one syllable|short words|small words"
        "|simple words|easy words|big letters|capital letters|a diagram|glove puppets|flash cards|finger puppets"
        "|stickers|colouring book|bullet points|monosyllables"
    ),
    "thing": (
        "cone|cones|lamp post|lamp posts|doorstop|doorstops|goldfish|teapot|teapots|doorknob|doorknobs|turnip|turnips"
        "|cabbage|cabbages|potato|potatoes|flannel|sponge|jelly|blancmange|jellyfish|bollard|bollards|slug|slugs|parrot"
        "|parrots|seagull|seagulls|pigeon|pigeons|hamster|hamsters|houseplant|spoon|spoons|puddle|puddles|brick|bricks"
        "|door|doors|plank|planks|post|posts|log|logs|sheep|chimp|chimps|gnat|amoeba|limpet|snail|tortoise|biscuit"
        "|filing cabinet|photocopier|scarecrow|mushroom|mushrooms|wet lettuce|yoghurt|pudding|stapler|mannequin"
        "|cardboard cut-out|cardboard box|hat stand|hatstand|weathervane|gatepost|fence post|toddler|toddlers|two-year-old"
        "|five-year-old|nan|gran|granny|dog|cat|mam|children|grandson|granddaughter|kids"
    ),
    "mind": (
        "mind|brain|brains|head|intellect|intelligence|wit|backbone|spine|charm|imagination|attention span|memory"
        "|vocabulary|grasp|courage|personality|charisma|judgement|tact|skull"
    ),
    # Cymraeg
    "ti": "ti|chi|di|ti'n|chi'n|chithau|chitha|tithau|titha|wyt ti|ydych chi|ydach chi|dach chi|'dach chi|rwyt ti",
    "peth": (
        "~llo|~asyn|~malwen|~malwod|~tun gwag|~postyn|~taten|~bresychen|~mul|~bwgan brain|~babi|~plentyn|~wali|~brechdan"
        "|~carreg|~drws|~iar|~gwylan|~clown|~twrci|~sach|~rhech|~lledod|~pwdin|~dafad|~defaid|~ci|~cath|~tebot|~sliwen"
        "|~lwmp|~sbwng|~clwtyn|~cadach|~rwdan|~chwannen|~iolyn|~coc oen|~ffwlbart|~mwnci|~crwban|~pysgodyn"
    ),
}

JEER = """
    # put down
    (hold|holding) (your|his|her|their) hand (while|through|again|for|across)
    (left|leave|leaving|forgot|checked) (your|his|her|their) (brain|brains|manners|spine|common sense) (at|on|in
        |behind)
    (hope|trust|assume|presume) (that|this|it) (is not|isn't|was not|wasn't|won't be) too (difficult|hard
        |complicated|taxing|technical) (for|to)
    (even|surely) (you|somebody like you|your lot) ____ (can|could|should|must|ought) ____ (manage|grasp|understand
        |follow|see|read|count|work out|spell)
    what (exactly|precisely|on earth|) (do|does) (they|we|anyone|the council|anybody) ____ pay (you|him|her) for
    (is|was) (that|this|it) (clear|plain|simple|slow) enough (for|even for) (you|him|her)
    (amateur hour|clown school|playgroup|creche|monkey house|chimps' tea party)
    not that (you'd|you would|he'd|she'd) (know|understand|notice|care|recognise) *
    (who|nobody|no one) asked (you|for your|him|her)
    (your|his|her) so-called (report|advice|expertise|answer|plan|qualifications|professionalism|apology|leadership
        |reply)
    (you|he|she)('re| are| is|'s|) (an|a) (embarrassment|disgrace|liability|shambles|laughing stock|sorry excuse)
    (embarrassing|embarrass) (yourself|himself|herself|yourselves|themselves)
    (penny|cog|cogs|wheels) ____ (dropped|drops|finally|turning|turns) (at last|finally|slowly|for you)
    (when|once|if) (you've|he's|she's) ____ (finished|done) (your|with your|his|her) (coffee|nap|lunch|nails
        |crossword|knitting|beauty sleep|biscuits|tea)
    (since|as|seeing as) you (clearly|obviously|evidently|plainly) (can't|cannot|don't|didn't|haven't|couldn't|won't)
    how many times (do|must) (i|we) ____ (tell|told|explain|spell|say)
    (grow up|grow a spine|act your age|stop (whining|whingeing|whinging|moaning|snivelling|blubbing|sulking
        |wasting my))
    (cry me a river|toys out of (the|your|his|her) pram|throwing (his|her|your) toys|boo hoo|smallest violin
        |play the victim)
    (wouldn't|don't|didn't|can't) expect (you|somebody like|someone like|anyone in your) ____ (understand|know|read
        |grasp|spell|notice|care|intelligent|sensible|sense)
    (above|beyond|over) your (pay grade|head|comprehension|understanding|little head)
    (a trained|any) (monkey|chimp|ape|seal|fool|idiot|child|schoolboy|schoolgirl) ____ (could|can|would|knows|might)
    (your|his|her|breathtaking|astounding|staggering|sheer) (ignorance|stupidity|idiocy|incompetence|uselessness
        |arrogance|cluelessness|pomposity|smugness) (is|was|astounds|amazes|never|knows|beggars|of)
    (this|that|the|your|such) (absolute|utter|total|complete|pile of|load of|) (garbage|drivel|tripe|claptrap|bilge
        |tosh|twaddle|codswallop|gibberish|piffle|crap) (you|from you|that you|of yours)
    (smarmy|sanctimonious|self-appointed|holier-than-thou|jumped-up|puffed-up|pig-headed|two-bit|tin-pot
        |mealy-mouthed|toffee-nosed|stuck-up) (little|old|bore|woman|man|councillor|officer|clerk|fool|lot|so-and-so
        |nonsense|tone)
    (don't|do not) (hurt|strain|overheat) (yourself|your brain|your pretty|your little)
    (nice|good|great) (of you|to see you) to (finally|join us|turn up|show up|wake up|bother|grace)
    (wonders never cease|hallelujah|alert the media|ring the bells|put out the flags
        |hold the front page) ____ (an answer|a reply|you|he|she|answered|awake|spoken|speaks)
    (only|took) (you|him|her) ____ (weeks|months|years|all summer) to (work|find|answer|spot|read|write|see|notice)
    # thinks him a child or slow
    (did|have|has|was|is) (you|a grown-up|a grown up|mummy|mum|somebody|someone|anybody|an adult) ____ (on your own
        |all by yourself|help you|up all on|for you with|write that for you)
    (is there|may i speak to|can i speak to|fetch|find me|put me on to|get me) (a|the|an) (grown-up|grown up|adult
        |responsible adult|organ grinder|someone with a brain|human)
    (do|please|just|kindly|) try to keep up
    (try to keep up|keep up) (dear|love|sunshine|butt|please|at the back|councillor|will you|there)
    (let me|i'll|i will|i shall|shall i|must i|do i have to|want me to|would you like me to) ____ (use|put|say|spell
        |draw|write|type|read|explain|find|make) ____ (simply|slowly|out for you|<kit>|for you again|nice and slow)
    (haven't|have not|hadn't|run out of|out of|without|neither|need|got|get|send|take out|took out|fetch) ____ <kit>
    (words|word|sentence|sentences|letters|numbers|concept) ____ (too (long|big|hard|difficult|complicated)|defeated
        |beyond|overwhelm*|over your head|lost on) (for|you|him|her|them|)
    (ask|get|find|tell|have) (someone|somebody|anyone|a grown-up|your (mam|mum|mother|wife|nan
        |carer)) ____ (what the word|what it means|read|read you|means|hold your|explain|wipe|tie)
    (read|explain|say|put|show) (it|this|that) ____ with pictures
    (anyone|somebody|someone|a person|people) (of|with) your (limited|) (ability|abilities|experience|limited
        |talents|gifts|level|standing|capacity|intellect|understanding)
    (somebody|someone|a man|a woman|anyone|those) of (your|his|her|their) (limited|modest|meagre|slender|) (ability
        |abilities|experience|talents|gifts|intellect)
    (not|n't|never) ____ (very bright|that bright|the brightest|too bright|all that bright|overly bright
        |quick on the uptake|firing on all)
    (can|can't|cannot|could) (nobody|anybody|anyone|none of you|you lot|somebody) ____ (read|count|spell|think|add up)
    (as well as|and) (type|breathe|think|walk|talk) (at the same time|too|as well|at once)
    (too much|a lot) to ask (of you|you)
    (think|read|count) as well as
    (asking|ask|expecting|expect) too much (of you|for you|of him|of her|that you)
    (how do you|does she|does he|she|he) (manage|dress*|feed*|get*) (to|you|yourself|) (in the morning
        |in the mornings|dressed|up in the morning)
    (you've been|you have been|you were only|he's been|she's been) ____ (five|two|ten) minutes
    past your bedtime
    (go|run|off you|toddle|pop|trot|scurry) (off|along|back|home|) (to|and|) (play|boil|bed|nursery|knit|count paper
        |bake|kindergarten|annoy|bother)
    (boil|soak|examine) (your|his|her|their) heads?
    (stick|stay|keep) to (knitting|the tea|making the tea|cake sales|flower arranging|your knitting|the raffle|jam)
    (get|let|ask|find|send) (a|the) (man|men|real man|proper man|lads) (to|who|in|round)
    (there's|there|that's) a (love|good girl|good boy|good lad|dear|clever girl|clever boy|poppet)
    who's a (clever|pretty|good|big) (girl|boy|lad)
    (wake up|cheer up|calm down|chin up|listen) (sunshine|petal|princess|sweetheart|darling|dear|sonny|love|flower|pet)
    # thanks and praise with a sting
    (thanks|thank you|ta|cheers|diolch) (a lot|so much|very much|) for nothing
    (cheers|well done|nice one|bravo|thanks|ta|congratulations|congrats|brilliant) (genius|einstein|sherlock|brains
        |mastermind|professor|boffin|clever clogs)
    (gold|silver) stars? (for|to you|and|you)
    (congratulations|well done|bravo|clap clap|slow clap|round of applause|medal|applause) ____ (only|finding|found
        |managing|managed|grasp of the obvious|reading|the obvious|at last|for turning|on noticing|on working
        |one simple|it only|for once)
    (have|need|take) a (lie down|lie-down|little rest|nap) (after|now|then|,|you)
    (how|what a) (reassuring|charming|clever|sweet|novel|brave|quaint) (that you|of you) ____ (googled|finally
        |at last|managed|found|noticed|remembered|read)
    (deign|deigns|deigned|condescend|condescends|condescended) to (reply|answer|write|speak|appear|grace|turn up
        |notice)
    (the|our|so the|oh,? the) (great man|great one|oracle|expert|genius|mastermind|fount|sage|wise one
        |know-all) (speaks|has spoken|deigns|himself|herself|returns|replies|has)
    (her|his) (ladyship|lordship|nibs|majesty|highness|holiness|worship) (has|is|deigns|would|will|wants|says|in|can
        |was|does)
    (enlighten us|mere mortals|lesser mortals|us peasants|bow and scrape|kiss the ring|in your infinite wisdom
        |o wise one)
    (have|get) (it|that|the letter|this) (framed|stuffed|carved|engraved|bronzed)
    (thoughts|opinion|reply|answer|argument|plan|work|contribution) (for|in|if) (want of a|lack of a|one can|you can
        |that's what) (better|call|you)
    (masterpiece|triumph|gem|pearl of wisdom|work of art|classic|bright idea) (from|by|of) (the|your|our|you|his
        |department)
    (diddums|poor old dab|poor little (lamb|love|thing|petal)|bless your (cotton|little)|bless did you)
    (grasp of the obvious|statement of the obvious|second-best idea|limited experience|certificate in|degree in)
    (let|let's|they've let|who let) (you|him|her) (loose|out) (on|again|near|with|of)
    # worth nothing
    (what|who) (are|is|was) (you|he|she|they) (even|actually|exactly|) (for|on about|playing at|good for)
    (you|he|she|they) (disgust|disgusts|sicken|sickens|repel|repulse|bore|bores|nauseate|revolt) (me|us|everyone
        |everybody)
    (makes|make) (me|us|my) (sick|skin crawl|stomach turn|want to vomit|puke|want to throw up)
    (your|his|her) (own|) (mother|mam|dog|wife|husband|children|party|colleagues) ____ (ashamed|embarrassed|laughing
        |laughs|despair|despairs|laugh)
    (nobody|no one|nobody'd|would anyone|who'd|who would) ____ notice if (you|he|she|they)
    (the|this) (room|place|world|council|chamber|average intelligence) ____ (when|once|if|the moment
        |as soon as) (you|he|she|they) (left|leave|leaves|opens|open|arrive|shut|go|went|in the room)
    (when|once|the moment) you('ve| have|) (left|gone|leave) the room
    (opens|open|opened|opening) (his|her|your|their) (big|great|) (mouth|gob|trap) (and|again|yet|the|you|without|,)
    (lower|stoop|sink|descend|get down|come down|drag myself) (myself|down|) to your level
    (worth) (less|about as much) (than|as)
    (scraped|wiped|trodden in|stepped in|flushed|sneezed|coughed up) ____ (better|brighter|cleverer|more use|things)
    (met|seen|known|owned) (brighter|cleverer|smarter|sharper|livelier|wittier|quicker|warmer|more interesting)
    (breed|breeds|moan|moans|whine|whines|whinge|whinges|bleat|bleats|breeding) ____ (like rabbits|if we gave
        |for a living|like stuck|all day|like babies|gold bars)
    (tantrum|tantrums|hissy fit|toys out|paddy|strop) (at|on|with|again|over|of|,)
    (that|this|it) (was|is|'s) (drivel|tripe|twaddle|piffle|bilge|codswallop|gibberish|pathetic|laughable|cretinous
        |hogwash|garbage)
    (drivel|rubbish|tripe|pathetic|poor|dismal) ____ even by your (own|) (*|) standards
    (talk|talking) (wet|soft|rot|out of your|through your|tosh|rubbish) (mun|butt|again|as usual|hat|boy|,)
    you('re| are|) (a|such a|just a|nothing but a|both a|dull|thin|slow|thick|dense|boring) (bully|bore|fraud
        |sponger|loser|dinosaur|has-been|nobody|jobsworth|as|chancer|windbag|pain|drip|lightweight|crawler|yes-man
        |wimp|fool)
    (hypocrite|coward|bore|liar|bully|fraud|loser|traitor|snake) (,|and) (a|) (hypocrite|coward|bore|liar|bully
        |fraud|loser|snake)
    (laziness|lazy|idle) or (just|plain|) (stupidity|stupid|thick|ignorance|incompetence)
    (no worries|no thoughts),? no (clue|idea|brain|worries)
    (get|got) (a nosebleed|bored|dizzy)
    (pull|pulling) the other (one|leg)
    (paid more than|dearer than|on more than) a (nurse|doctor|teacher|surgeon|soldier|cleaner)
    (keep|hide|put|stick) (you|him|her) (on|in|at) the (back|basement|cupboard|attic|corner)
    (your|the|that) (whole|entire|) (section|department|team|group|office|lot|party) ('s|is|are|has become) (a
        |an) (complete|total|) (joke|laughing stock|circus|disgrace|embarrassment|shambles)
    (look|looks|looked|make|makes) (yourself|himself|herself|you|him|her) ____ (a (fool|prat|clown|right wally
        |laughing stock|wally|clot)|ridiculous|stupid)
    (with|by) (all|) due respect ____ (isn't|not) (much|a lot|saying much|a great deal)
    # Cymraeg
    (tyfa|tyfwch) (i fyny|lan|fyny)
    (cer|dos|ewch|cerwch) (i grafu|i ganu|i chwarae|o 'ma|i dy wely|yn ol i'r|i ferwi)
    (pwy|neb) (ofynnodd|wedi gofyn) ____ (ti|chi|dy farn|eich barn)
    (paid|peidiwch) a ____ (chwyno fel|crio|pwdu|malu|gwastraffu f'amser|strancio|actio fel|siarad trwy)
    (cywilydd arnat|cywilydd arnoch|rhag dy gywilydd|rhag eich cywilydd|gwarth arnat|gwarth arnoch)
    (faint o weithiau|sawl gwaith|faint o weithia|faint o droeon) ____ (i mi|rhaid|raid|angen) ____ (ddweud|deud|dweud)
    (dy|eich|y fath) (dwpdra|dwli|hurtrwydd|anwybodaeth|ddiogi|haerllugrwydd|ffolineb|ben gwag)
    (disgwyl|dim disgwyl|ddim yn disgwyl) ____ (i ti|i chi|iti|ichi) (ddeall|ddallt|wybod|ddarllen|wrando)
    (gadael|adael|anghofio|gadawsoch|anghofiaist) (dy|eich|ei) (ymennydd|frens|synnwyr|foesau|gwrteisi)
    (hyd yn oed) (ti|chi|rhywun fel ti|rhywun fel chi|babi|plentyn|ci) ____ (gallu|ddeall|dallt|deall|medru|lwyddo)
    (gobeithio|siawns) ____ (ddim yn rhy|nad yw hynny'n rhy|nad ydi hynny'n rhy) (anodd|gymhleth|galed)
    (am beth|be|beth) (mae|ma|maen|ydan|ydyn) ____ (talu i ti|talu i chi|dy dalu|eich talu)
    (ti'n|rwyt ti'n|rydych chi'n|dach chi'n|mae o'n|mae hi'n) (joc|warth|embaras|niwsans|wast o|destun|blydi)
    (tynnu|tynna|dynnu|gwneud|wna i|wnai) (llun|lluniau|luniau) ____ (chi|ti|iti|ichi|dro|tro|gan fod)
    (geiriau|gair|brawddeg|swm|cwestiwn) ____ (drech na|rhy (hir|fawr|anodd)|ormod|yn ormod) ____ (chi|ti|iddo|iddi)
    (rhywun|dyn|merch|pobl) (o'ch|o dy|o'i) (gallu|allu|profiad|brofiad|dawn|safon|lefel)
    (seren|medal|clap) (aur|fawr|mawr)
    (diolch|llongyfarchiadau|da iawn|clod|bravo) ____ (am ddim byd|ar fethu|fethu|o'r diwedd|ffeindio'r
        |wedi ffeindio|ar ddarllen|hyd y diwedd|am unwaith|athrylith|y botwm|lwyddo i|gold star)
    (babi|plentyn|plant|ffwl|clown) fel (chi|ti|chdi|fo|hi|nhw)
    (rwyt|wyt|ti'n|ydych|dach|chi'n|rych) (ti'n|ti yn|chi'n|chi yn|yn|) (codi cyfog|troi stumog|troi fy|mynd dan|slo
        |araf|dwp|dila|warthus|wag|dwl|drist|chwerthinllyd|bathetig|boen)
    (siarad|sharad) (trwy|drwy) (eich|dy|ei|ei thin|eich het|dy het|'ch het)
    (dim ond|ond) (swn|gwynt|ceg|malwr|niwsans|cyw|plentyn) (wyt|ydych|ydach|ydi|yw|wyt ti|dach)
    <peth> (a chwarter|cors|o ddyn|o ddynes|o foi|o fenyw) *
    <peth> (wyt|ydych|ydach|dach|yw'r|ydi'r|sydd|oedd|dych) (ti|chi|gynnoch|gyda|dyn|boi|gennych|o|hi) *
    (ymennydd|frens|brens|brêns|meddwl|pen) (bach|di|chi|sy|gwag|pys|yna|'na|'n ddynameit)
    (synnu|rhyfeddu|methu deall) (eich bod|dy fod|sut|bod) ____ (cau careiau|gwisgo|darllen|llwyddo|gallu|cyrraedd
        |cael)
    (chwerthin|hwyl) am (dy|eich|ei) (ben|pen|phen|pennau)
    (pwy) (roddodd|roiodd|gyflogodd|etholodd|adawodd|ddewisodd) ____ (chi|ti|fabi|ddesg|allwedd|hwn)
    (mor) (ddi-glem|dwp|ddwl|hurt|araf|dila|ddi-ddim|dwp wedi) ____ (ethol|penodi|chi|ti|hi|o|ydych|ydach|wyt)
    (ewch|cer|dos|cerwch|pam na ewch|ewch chi) (adre|adra|nôl|nol|i) (i|at) (wau|bobi|wely|ferwi|chwarae|mam|dy|eich)
    (wau|goginio|bobi|warchod) ____ (gadael y gwaith|rhywun sy|dynion|gadael i)
    (rhywun|rhywrai) (sy'n|sydd yn) (gallu|medru|deall|dallt) (darllen|cyfri|dallt|meddwl|sgwennu)
    (cau|caea|caewch) (dy|eich|ei|'ch) (ben|pen|geg|ceg|hen)
    (hogan|merch|mab|plentyn|chwaer|nain|mamgu|ci|cath|hogyn) ____ (efo gwell|gyda gwell|gwell na|well na|callach)
    (athrylith|gwas bach|meistr mawr|brenin|frenin|dyn mawr|eich mawrhydi|ei fawrhydi|yr oracl) ____ (wedi siarad
        |geiriau|arnyn nhw|wedi ateb|wedi deffro|o'r diwedd)
    (bobl|pobl) mewn oed
    (fyddwn|faswn|fyswn|fe roddwn|roddwn|rhown) i ____ (ymddiried|gyfri defaid|fwgan brain|goel|trystio)
    (cofiwch|cofia|rhaid ti|rhaid i chi) (orffwys|gorffwys|gael nap|gysgu|lie down)
    (parch) ____ (ddim yn llawer|fawr ddim|dim llawer)
    (hawdd gweld|dim rhyfedd|does ryfedd|does dim rhyfedd) (pam|na|nad|bod|fod|dy) ____ (chi|ti|dy|eich|blaid)
    (gwell gramadeg|codi cywilydd|edrych yn rel|yn rêl wali|rêl wali|fel wali|rel ffwl)
    (byd) ____ (ddim callach|dim callach)
    (bregeth|lol|rwtsh|rybish|malu) ('na|yna|arall|gen ti|eto|cachu)
    (dda i ddim|da i ddim) (i neb|wyt|ydych|ydach|dach|i ddyn)
    (rho|rhowch|rhoi) (sbectol|ymennydd|brên|frên)
    (faint o weithia|sawl gwaith) ____ (raid|rhaid|gorfod) ____ (deud|dweud|gweud)
"""

JIBE = """
    (lights|light) (are|is|'s|) on ____ (nobody|no one|no-one|nobody's)
    (nobody|no one|no-one) (is|'s|) (home|in) (upstairs|between|behind|when|with)
    if (brains|hot air|brain|stupidity|ignorance|waffle|common sense|wit|talk) (were|was|could|had|came) *
    (room|space|air|wind|sawdust|echo|gap) (between|upstairs) (the|your|his|her|) (ears|there)
    (a|the) (mind|brain|backbone|spine|charm|personality|manners|charisma|wit|spark|attention span) (like|of) (a|an)
    <mind> (of|like) (a|an|your average|the average) (wet|dead|damp|<thing>)
    (village|town|county) (is missing|has lost|wants|is short of|used to have|had) (its|an|one|their|his) (idiot|back)
    every village (used to|had) (have|) one *
    (losing|loses|lost) (an|the|every|) argument with (himself|herself|themselves)
    (always|first|last|only) ____ (second-best idea|wrong end of the stick|wrong stick|back of the queue for brains)
    (replace|swap|exchange) (him|her|you|them) (with|for) (a|an)
    (sooner|rather) (take|ask|trust|have|listen|believe) ____ (from|to|than) (a|the|my) (<thing>)
    (my|a) <thing> (could|would|can|might|draws|takes|writes|runs|makes) (a|an|it|better|more|have|that|this|do|draw
        |write|run|read|spell|count|manage|tell|with|out-think)
    (couldn't|could not|wouldn't|can't) (monitor|plan|manage|lead|audit|organise|engineer|license|run|count|clerk
        |legislate|chair) (a|an|the|his|her) (boiled|way|boat|queue|whelk|sandwich|bath|picnic|raffle|paper|party
        |bag|egg)
    (could|couldn't|wouldn't) (drive|blow|fill|light|power) (a|the|his|her|your) ____ (polo|nose|thimble|moped|candle)
    (thin|damp|wet|dull|thick|dense|slow|limp|bland|wooden|grey|flat) as (a|an|two|dishwater|ditchwater|mince)
    (dull|thick|dense|daft|slow|useful|sharp) as (a|two|an) (post|brick|plank|short planks|wet|dead|<thing>)
    (drought|famine|shortage) (order|of brains|upstairs)
    (rusty and shut|no bulb|not the full|not all there|half a brain|single brain cell|brain cell|one brain|two brain)
    (tree|trees|oxygen) ____ (oxygen|apologise|waste|wasted)
    (wouldn't|couldn't) (know|recognise|find|spot) (a|an|the) ____ if (it|he|she|they) (bit|hit|sat|danced|slapped
        |fell)
    (rats) ____ (ship|ships|cleverest)
    # Cymraeg
    (mewn|yng|fel) (tun gwag|ogof|bwced|drws|rhidyll|gwellt|sach|iâr|postyn|taten)
    (clust|clustiau|ceg|cheg|pen|traed|brêns|llais) (mul|malwen|fel ogof|fel iâr|fel bwced|fel rhidyll|fel postyn
        |dafad)
    (golau|goleuadau) ____ (neb adra|neb adre|neb gartref|neb gartre)
    (tase|tasa|petai|pe bai) (dy|ei|eich|brens|'i) ____ (ddynameit|betrol|law|drydan|aur)
    (dim digon|heb ddigon|dim llawer|dim byd) (o frens|yn y pen|rhwng y clustiau|rhwng ei glustiau|rhwng dy glustiau
        |lan lofft|yn y top)
    (dafad goll|llo cors|ceiliog ar|iâr ungoes|clagwydd|mul styfnig|asyn a chwarter|cath farw)
"""

# Said of oneself, taken back, told of others or forbidden.
MILD = """
    (sorry|apologise|apologies|apology|forgive me|shouldn't have|should not have|withdraw|take back|took it back
        |about me|of me|to me|called me|told me|i was told|said that i|i've been|i have been|i'm the|i am the
        |i'm afraid i|on me|my own|we should not|members should|officers should|must not|unacceptable|protocol
        |training|courtesy|respectful|respect for|rude to|was rude|complained|someone wrote|was said|film|play|panto
        |pantomime|novel|book club|drama|raffle|grandson's|daughter's|son's|school play|quiz|competition|prize|band
        |concert)
    # Cymraeg
    (mae'n ddrwg gen i|sori am|ymddiheuro|ymddiheuriad|maddeuwch|amdanaf|amdana i|arna i|wrtha i|arnaf|fy hun
        |protocol|hyfforddiant|cwyn|cwrtais|parchus|drama|panto|pantomeim|raffl|cystadleuaeth|cwis|cyngerdd
        |annerbyniol)
"""
