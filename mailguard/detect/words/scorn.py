"""Further scorn, English and Welsh: what is said of somebody at fault (`HEAVY`), and to his face or of him (`JEER`)."""

CLASSES = {
    "person": "you|he|she|they|him|her|them|this man|this woman|that man|that woman",
    "beast": (
        "sheep|donkey|donkeys|goat|goats|dog|cat|hamster|goldfish|budgie|parrot|chicken|chickens|tortoise|pig"
        "|pigs|worm|worms|cow|cows|gerbil|mule|mules|turnip|cabbage|plank|brick|teaspoon|bucket|lamp post|shoe"
        "|cones?|toddler|child"
    ),
    "wit": (
        "sense|brains|brain|intelligence|wit|gumption|backbone|spine|manners|courage|idea|clue|charm|judgement"
        "|nous|nerve"
    ),
    "lecture": (
        "lecture|lectures|sermon|sermons|excuses|drivel|nonsense|homilies|platitudes|waffle|self-pity|pieties|speeches"
    ),
    "noise": (
        "bleating|whining|moaning|whingeing|whinging|snivelling|blubbing|sulking|grandstanding|posturing"
        "|wittering|prattling|droning|yapping|barking|preening|pontificating|fussing|carping|squawking|rabbiting"
    ),
    "woman": (
        "woman|man|girl|boy|love|dear|darling|sunshine|pal|mate|sweetheart|petal|sonny|mister|missus|butt|laddie"
        "|princess"
    ),
    # Cymraeg
    "ti": "ti|chi|di|ti'n|chi'n|chdi",
    "synnwyr": "~synnwyr|~brains|~clem|~asgwrn cefn|~deall|~gwroldeb|~manners|~dawn|~siap|~crebwyll",
    "anifail": "~dafad|~defaid|~mul|~ci|~cath|~buwch|~asyn|~pysgodyn|~llo|~twrci|~iar|~postyn|~bwced|~taten|~rwdan",
}

HEAVY = """
    (told|tells|telling|says to|promised) __ one thing and __ another
    (yet|still waiting|waiting still) to (see|hear|find|meet|catch) ____ (do|doing|finish|answer|right|day's work
        |at (his|her|their) desk|lift|know|sober|awake|reply|sentence|decision)
    if (*|* *|* * *) (spent|put in|gave|devoted|worried|cared|thought) (less|half|more|as much|a fraction
        |a tenth) ____ (might|would|we'd|could|perhaps)
    (don't|do not|wouldn't|i'd not|i wouldn't|never) (hold your breath|count on|bank on|pin your hopes|expect (much
        |anything|miracles|a reply|an answer|sense)) ____ (if|when|from|with|while|on)
    (the (trouble|problem|matter|trouble here|weak link|bottleneck|common factor|common denominator|block|obstacle
        |real reason)) (with|in|at|here|behind|for|) ____ (is|was|has a name|goes by the name|being|sits)
    (we|you|everyone|everybody|the whole town|half the county|residents) (all|) (know|knows|can guess|can see
        |sees) (whose|which side|who|what sort|what kind|exactly whose|just whose|exactly what) ____ (is|friend
        |pocket|pays|paid|listens|works for|for|golf|dines)
    (residents|we|people|the public|tenants|taxpayers|the town|the ward|this county|families|you
        |pensioners) (deserve|deserves|deserved|are owed|were owed|need|could do with) (better|more|someone|somebody
        |honesty|so much better) ____ (than|from|who|honest|competent)
    (time|high time|past time|overdue|moment) (that |for |) ____ (considered|consider|to consider|reflected on
        |looked at|thought about|to think about) (his|her|their) (position|future|conscience)
    (ought|should|must|needs|has|have|ought really) (to|) (go|resign|step down|step aside|be moved|be replaced
        |be shown the door|be put out to grass|consider (his|her|their) position|be sacked|retire
        |do the decent thing|fall on)
    (made|makes|making|invented|invents|cooked|plucked|conjured|magicked) (the|those|these|his|her|their|all|some|up
        |it|that) (figures|numbers|story|rules|excuse|dates|whole thing|it|half of it|reasons|account) (up|out of
        |from nowhere|as)
    (another|yet another|one more|the latest|a further|the usual) (masterpiece|triumph|gem|classic|disaster|shambles
        |fiasco|blunder|howler|mess|cock-up|foul-up|botch|pig's ear|own goal|work of fiction|fairy tale
        |brainwave) (from|by|of|courtesy of|thanks to|brought to)
    (couldn't|could not|can't|cannot|wouldn't|unable to|incapable of|not fit to|unfit to|hardly fit to) (organise
        |organising|run|running|manage|managing|find|finding|spot|tell|lead|be trusted|trusted|boil|butter|tie|count
        |read|hold|sell|arrange|recognise) ____ (in a|his|her|their|own|tea party|whelk stall|brewery|bath|raffle
        |to save|with both|if it|map|shoelaces|tap|egg|past|water|torch|jumble|kettle|straight|simplest|basic|fete
        |queue|corner shop|to ten)
    (turned|turns|turning|turn) (a|his|her|their) (blind|deaf) (eye|ear) (to|on|while|for)
    (washed|washes|washing) (his|her|their) hands of
    (hid|hides|hiding|hidden|cowers|cowering|shelters|skulks|skulking|lurks) behind (the|a|his|her|their|procedure
        |policy|paperwork|voicemail|e-mail|emails|process|jargon|lawyers|data)
    (passes|passed|passing|shifts|shifted|shifting|ducks|ducked|ducking|dodges|dodged|shirks|shirked|shirking
        |evades) the (buck|blame|question|issue|responsibility|work|call)
    (fobbed|fobs|fobbing|strung|stringing|palmed|palming|brushed|brushing|led|leading) (us|me|them|him|her|residents
        |people|everyone|everybody|the family|my constituent|this family|the tenants) (off|along|aside|a merry|up)
    (sat|sits|sitting|been sitting) (on|on (his|her|their) (hands|backside|chair)) (for|since|while|the|that|this
        |our|it|until)
    (has|had|have|shows|showed|with|took|takes) (no|not an ounce of|not a shred of|precious little|zero|scant|little
        |not the slightest|absolutely no) (interest|integrity|shame|conscience|compassion|grasp|idea|clue|sense
        |respect|regard|backbone|work ethic|manners|empathy|common sense|understanding|loyalty|concern|excuse
        |credibility|humanity|imagination)
    (is|was|has been|'s|are|were) (clearly|plainly|obviously|simply|just|utterly|totally|completely|hopelessly
        |wholly||quite|) (out of (his|her|their) depth|not up to|asleep at|past it|a passenger|a law unto|in over
        |in the pocket|on the take|bent|a stranger to|allergic to|more interested in|too close to|too cosy
        |thick as thieves|missing in action|all mouth|all talk|a waste of|dead wood|deadwood|coasting|winging it
        |on another planet|a menace|economical with|playing favourites|a bottleneck|part of the problem|at it again
        |work-shy|workshy|bone idle|asleep on)
    (nothing|nothing at all|not a thing|no answer|no reply|silence|not a peep|not a word|not so much as a) (from
        |out of|by) ____ (for|since|in) (* weeks|* months|weeks|months|years|easter|christmas|summer|january|march
        |may|july|a year)
    (blames|blamed|blaming) (everyone|everybody|anyone|anybody|all|the world|the weather|others|someone else
        |somebody else|the computer) (but|except|and|else|for|or)
    (treated|treats|treating|spoke to|speaks to|talked to|talks to|looked at|dealt with) ____ (like (dirt|a|an
        |rubbish|scum|muck|something|cattle|fools|idiots|children|criminals|beggars)|as if (she|he|they|we|i) (was
        |were|didn't|had)|with (contempt|disdain))
    # Cymraeg
    (ni all|all|allai|fedrai|fedr|fasai|fyddai|alle) ____ (drefnu|rhedeg|redeg|ffeindio|ddod o hyd|ferwi|berwi|gyfri
        |cyfri|rheoli|ddarllen|ymddiried) ____ (te parti|bragdy|wy|deg|map|tegell|swyddfa|raffl|bwth|stondin|i achub
        |dwylo|enw)
    (malio|poeni|hidio|becso|cymryd) (dim|dam|yr un|llai|'run|taten) ____ (am|ar|o)
    (gwneud|gwnaeth|wnaeth|neud|wedi gwneud) (cam|tro gwael|cawl|smonach|llanast|traed moch|mess|stomp|sbloets
        |annibendod) (a|ag|o|ar|a'r|o'r|efo|gyda|eto|llwyr)
    (chododd|cododd|codi|godith|symudodd|gododd) __ (ddim|dim|yr un|'run) bys
    (dweud|deud|wedodd|ddywedodd|dweud) un peth ____ a ____ (arall|wahanol|gwahanol)
    (cuddio|guddio|llechu|lechu|swatio) (y tu ol|tu ol|du ol|tu cefn|dan) (i|y|yr|i'r)
    (hen bryd|bryd|amser) (i|iddo|iddi) ____ (fynd|ymddiswyddo|ystyried|hel|symud|ymddeol|roi'r gorau|bacio)
    (ddylai|dylai|rhaid|mae'n rhaid|bydd rhaid) __ (fynd|ymddiswyddo|gael ei (symud|sacio|ddisgyblu|disodli)
        |roi'r gorau|symud o'r swydd)
    (haeddu|yn haeddu|haedda|deilwng) ____ gwell (na|nag|'na)
    (ym|ym mhoced|ym mhocedi|yn mhoced) ____ (datblygwr|datblygwyr|cwmni|contractwr|perchennog|tirfeddiannwr
        |landlord)
    (celwydd|celwyddau|gelwydd|anwiredd) (noeth|llwyr|pur|oedd|ydi|yw|i gyd|amlwg)
    (heb|ddim wedi|erioed wedi|doedd|dydi|dyw) ____ (darllen|agor|gweld|ateb|edrych ar|codi|paratoi|ymweld
        |gwrando) ____ (y|yr|'r||un|eto|ffeil|papurau|ffon|gair|safle)
    (hollol|llwyr|cwbl|gwbl|mor|rhy|ddigon) (anobeithiol|anghymwys|di-glem|diglem|ddi-glem|diog|ddiog|ddiogi|di-hid
        |ddi-hid|esgeulus|haerllug|trahaus|anonest|di-asgwrn-cefn|llwfr|anaddas|ddi-ddim|diwerth|ddiwerth)
    (y (broblem|drwg|bai|maen tramgwydd)) (yw|ydi|ydy|gyda|efo|ar|yn) ____
    (beio|feio|bwrw'r bai|rhoi'r bai) (ar|) (bawb|pawb|rywun|eraill|y tywydd|y cyfrifiadur) (ond|arall|a)
    (trin|thrin|siarad) ____ (fel (baw|cwn|plant|sbwriel|troseddwyr|pethau|gwartheg|ffyliaid)|yn ddirmygus
        |yn nawddoglyd)
    (cysgu|gysgu|hepian) (wrth|ar|dros|yn) (y|ei|'r|ei waith|y llyw|'i)
"""

JEER = """
    (spare|save) (me|us) (your|the|another|yet another|any more|that|this) (*|) (<lecture>)
    (do|did) (us|me|everyone|everybody|the town|yourself) (all|) a (favour|kindness|service) and (retire|resign|go
        |leave|shut|stop|stay|move|keep|read|learn|get|jump|disappear|take)
    (you|he|she|they) (really|truly|honestly|are|is|'re|'s|do) ____ (a piece of work|take the biscuit
        |something else entirely|beyond parody|beyond belief|the limit|the giddy limit|a joke|priceless)
    (stop|quit|enough of|no more of) (your|the|all this|) <noise>
    <noise> (like|away|again|about|and|on) (a|an|*)
    (did|didn't|has|hasn't) (nobody|no one|anybody|anyone|somebody|your mother|your mam|school) (ever|) (explain
        |explained|teach|taught|tell|told|mention|mentioned|show|shown) (it|that|you|this|how|what) ____ (to you
        |at school|manners|thank you|to read|reading|to spell|means|works|in school|as a child)
    (wouldn't|don't|didn't|can't|couldn't|hardly) expect (somebody|someone|anyone|anybody|a person|people
        |the likes of you|a man|a woman) (like you|of your|with your|in your|from your|to understand)
    (go|run along|toddle off|off you go) and (play|count|sharpen|colour|make the tea|polish|fetch|annoy|water
        |photocopy) ____ (crayons|with your|paperclips|pencils|somewhere|someone else|something|tea|the traffic
        |in the|paper clips|plants)
    (get|take) a (grip|life|hint|running jump|long walk|hike|look at yourself)(,|) (<woman>)
    (get a grip|grow up|pipe down|calm down|dry up|wind your neck in|simmer down|know your place|jog on|get lost
        |get stuffed|push off|naff off|take a hike|go to hell|drop dead|shut it|shut up|belt up|button it
        |put a sock in it|zip it)
    (with|in) (all|the greatest|) (due|) respect ____ (more than you|than you deserve|which you|which is more
        |of which)
    (your|his|her|their) (e-mails|emails|letters|opinions|views|reports|advice|ideas|questions|motions) (are
        |is) (good|fit|useful|only good|only fit) (only|) for (one thing|the|lining|lighting|a laugh|wrapping
        |nothing|propping|kindling)
    (village|town|council|resident|ward's|chief) (idiot|clown|fool|jester|gossip|joke|bore|busybody|know-all
        |windbag)
    (use|using|try using|engage|engaging|switch on|borrow|buy|find|grow|locate) (the|your|that|a|some) (*|) (<wit>
        |grey matter|brain cell|brain cells|pair|common sense) ____ (you were|god gave|for once|one day|before you
        |if you|that|,)
    (nobody|no one|who|not a soul|none of us) (cares|gives a|wants|asked for|is interested in|values|needs
        |listens to) ____ (you think|your opinion|your thoughts|your views|you say|opinion of yours|hear from you
        |your input|you want|your contribution)
    (more|better|greater) (<wit>) (in|than) (a|my|the|that|any) (*|) (<beast>|little finger|left shoe|big toe)
    (seen|met|known|trodden in|scraped) (cleverer|brighter|better|smarter|livelier|more intelligent|sharper
        |more useful) (<beast>|things|specimens|brains|officers in|councillors in|conversation)
    (crawl|slither|creep|slink|scuttle|wriggle|climb) (back|off|away) (under|into|to|beneath) (your|the|whatever
        |that|whichever)
    (you|he|she|they) (are|is|'re|'s|were|was) (not|hardly|barely|scarcely) (worth (the|a|my|listening|answering
        |replying|bothering|arguing)|fit to (lick|clean|sweep|wear|be in))
    (of course|naturally|i suppose|no doubt|clearly|evidently|obviously) you (know best|knew best|know better
        |were too busy|forgot|couldn't|wouldn't (know|understand)|can't (read|count)|never (thought|think)
        |have better things|haven't (read|a clue))
    (and|so|now) (run|trot|pop|toddle) (along|off|back|home)(,|) (<woman>|to|and|now|little)
    (listen|look|see) here(,|) (<woman>|you|young|you little|my)
    (you|your lot|you people|you lot) (make|makes|made) (me|us) (laugh|sick|weep|despair|cringe|want to)
    (who|what) (do|does|did|the hell do|on earth do|exactly do) you think you (are|were|'re)
    (can you|are you able to|do you even|did you even|can you even|are you even) (read|count|spell|think
        |tell the time|listen|tie|do your job|understand|know)
    (try|why not try|you might try|have you tried|ever tried|how about) (thinking|reading|working|listening
        |turning up|telling the truth|doing your job|using|earning|engaging|opening|learning|manners
        |doing some work) (for|first|it|some|before|once|sometime|one|a|your|,|next)
    (are you|is he|is she|are they) (thick|stupid|deaf|blind|simple|dense|slow|dim|drunk|mad|insane|dull|twp
        |on drugs|for real) (or|as well|and)
    # Cymraeg
    (paid|peidiwch|stopia|stopiwch|rho'r gorau|rhowch y gorau) (a|ag|i|) (dy|eich|'r|) (~cwyno|~swnian|~bregethu
        |~pregethu|~brefu|~grwgnach|~nadu|~malu awyr|~malu|~conan|~clebran|~lolian|~rwdlan)
    (dim|does|sdim|nac oes|'sdim|heb) (gen ti|gynnot ti|gennych|gynnoch chi|da ti|gyda ti|'da ti
        |) ____ (<synnwyr>) ____ (o gwbl|arnat|arnoch|yn dy|yn eich|gen ti|gennych|da ti|chi|ti)
    (does|sdim|dim|'sdim) (dim|) (siap|sens|clem|obaith) (arnat|arnoch|ar) (ti|chi|y)
    (mwy|gwell) (o|) <synnwyr> (gan|yn|na|nag|gen) (y|fy|yr|'r|) (<anifail>)
    (mae gan|ma' gan|ma gan) (y|fy|yr) (<anifail>) (i|) fwy o
    (<ti>|rwyt ti'n|rydych chi'n|dach chi'n|wyt ti'n|dych chi'n) (yn|'n|) (werth dim|gywilydd|warth|jôc|joc|niwsans
        |fethiant|ffwl|ffwlbart|iolyn|dda i ddim|boen|embaras|pathetig|bathetig|druenus|chwerthinllyd)
    (dos|cer|cerwch|ewch) (i|a|) (grafu|chwarae|ganu|ffwrdd|falu|gysgu|dy wely|cuddio|nadu) (o'ma|efo|gyda|dy|'da
        |eich|*)
    (cau|caea|caewch|ca') (dy|eich|'r) (ceg|geg|hop|big|pig|safn)
    (pwy|be|beth) (ddiawl|gythraul|uffern|ar y ddaear|gebyst) ____ (ti|chi|wyt|ydach|ydych)
    (wyt|ydach|ydych|ti|chi) (ti|chi|) ('n|yn) (dwp|ddall|fyddar|dwl|wirion|hurt|gall|thick|feddw|ddwl) (ta|neu|'ta
        |t|yntau)
    (fyddwn|faswn|fysen|swn|allwn) i ddim (yn |)(disgwyl|trystio|gofyn) ____ (fel ti|fel chi|rhywun|dy deip
        |o'ch math)
    (cadw|cadwch|sbariwch|sbaria) (dy|eich|i ni|fi|ni) (~pregeth|~pregethau|~esgusodion|~lol|~geiriau gwag|rhag)
    (does|sdim|'sdim|dim) (neb|ots gan neb) ____ (beth|be|am|dy|eich) (wyt ti'n|ti'n|chi'n|farn|ydych|dach)
"""
