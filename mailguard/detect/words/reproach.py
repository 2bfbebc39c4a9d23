"""Reproach without a word of abuse, English and Welsh: what people say of somebody whom they hold at fault.

`BLAMED` weighs as much as an open sting, `HINTED` as little as a light one (each line a kind of its own); `ASKED` is a
question that is none; `TO_HIM` reproaches the reader himself. `BEARERS` are words for officers, `BEARERS_ELECTED` for
members, who bear a reproach without a post or name.
"""

CLASSES = {
    "not": (
        "never|hasn't|haven't|hadn't|didn't|doesn't|don't|won't|can't|cannot|couldn't|wouldn't|has not|had not|did not"
        "|does not|never has|has yet to|have yet to|failed to|fails to|forgot to|neglected to|omitted to|refuses to"
        "|refused to|declined to|unable to|too (busy|idle|grand|lazy|important|proud|frightened|scared|timid) to"
    ),
    "duty": (
        "answer*|return*|repl*|read|reading|check*|look*|visit*|open*|ring|rung|call*|turn up|turned up|write*|written"
        "|tell|told|bring|brought|prepare*|listen*|meet|met|attend*|set foot|seen|held|hold|test*|measure*|inspect*"
        "|explain*|apologise*|consult*|ask|asked|speak|spoken|finish*|learn*|walk*|come|came|go|gone|been|show*|lift*"
        "|do|done|deliver*|chair*|ask*|say|said|put|managed|manage|deal|notice*|think|thought|act|acted|bother*|sat"
        "|keep|kept|pick*|declare*|reach*|warn*|record*|send|sent|chase*|care|admit*|respond*|take|took|trouble*|know"
    ),
    "since": (
        "since|in (two|three|four|five|six|ten|<number>|all|over|nearly|the|*) (*|) (years|months|weeks|days)|for (months"
        "|weeks|years|ages)|all (year|summer|week|winter|month)|once|ever|at all|even|anything|anybody|anyone|a single"
        "|any of|to this day|until|till"
    ),
    "his": "his|her|their|the",
    "he": "he|she|they|him|her|them",
    "folk": (
        "us|me|you|residents|people|members|the (committee|council|panel|cabinet|public|families|tenants|town|ward)"
        "|everyone|everybody|scrutiny|councillors|parents|tenants|families|staff|our (staff|officers|residents)"
    ),
    # Cymraeg
    "nid": "ddim|erioed|byth|heb|methodd|methu|anghofiodd|gwrthododd|ffaelodd|nid yw|dyw|tydi|dydi|dydy|wnaeth|nath",
    "gwneud": (
        "~ateb|~darllen|~edrych|~agor|~ffonio|~codi|~dychwelyd|~tsiecio|~gwirio|~ymweld|~mynychu|~troi lan|~siarad"
        "|~gwrando|~paratoi|~gorffen|~gwneud|~neud|~dangos|~dod|~holi|~mesur|~cyrraedd|~trafferthu|~ymddiheuro|~cofio"
        "|~cadw|~cyfaddef|~rhoi|~rhybuddio|~pasio|~dysgu|~deall|~gwybod|~gweld|~meddwl|~datgan|~gofyn|~cyflawni"
    ),
    "ni": "ni|ninnau|i ni|inni|ini|pawb|i bawb|chi|i chi|fi|i mi|y pwyllgor|y cyngor|trigolion|yr aelodau|y cyhoedd",
}

BLAMED = """
    # leaves undone
    <not> (once|even|ever|actually|so much as|bother to|bothered to|troubled to|deign to|deigned to
        |have the * to) (<duty>)
    (never|hasn't|haven't|not) once <duty>
    never (<duty>) __ <since> *
    (just|simply|still|clearly|plainly|obviously) (didn't|hasn't|never|won't|doesn't|couldn't|can't|hadn't)
    (hasn't|haven't|hadn't|never|not) (done|read|opened|looked at|seen|checked|bothered with|visited|sat through
        |held|finished|answered) (<his>|a|any|one|the) (job|homework|papers|paper|post|surgery|file|facts|mail|visit
        |stroke|training|map|letter|report|report first|case|whole)
    (without) (a|even|so much as|first|once|) (blush|site visit|reading|looking|checking|telling|asking|consulting
        |explanation|a word|visiting|a thought)
    (not troubled|not bothered|couldn't be|could not be) (to|troubled|bothered|fussed)
    (nobody|no one|neither|none|not one) (in|of|at|from) (<his>|that|our|this|your|the|them) ____ (ever|lifts
        |answers|knows|bothered|rings|has been|was bothered|the courage|thought to|owns|owned)
    (turned up|turns up|rolls up|rolled up|arrived|wandered in|strolled in) (late|unprepared|with nothing|without|half)
    (isn't|wasn't|not|hardly|scarcely) (visiting|working|answering|the job|the standard|her place|his place|his job
        |her job|the standard of work|doing * *)
    (missed|misses|missing) (it|them|the deadline|every|all|five|three|four|six|most|each)
    (there isn't|there's not|with not|not) (a|one|even a) single * (to show|in)
    (nothing|little|precious little|next to nothing) to show for (it|that|them|<his>)
    (in meetings|on the golf course|sat in (his|her) car) ____ (again|while|when|under water)
    # says and does
    (says|say|said|tells|tell|told|promised|promises|pledged) (one thing|another thing|the world|the exact opposite
        |the opposite|everything)
    (one thing|something) (to|on|in|at|for) ____ (and|then|but) (another|the other|the opposite|something else
        |something different)
    (promised|pledged|vowed|swore|undertook) ____ (then voted|never|voted|but then|and then|nothing)
    (different|another|exact opposite|opposite) (tale|story|account|version|thing|answer) (out of|from|every|each|to)
    (for it in|against it|in favour of it) ____ (for it|against it|photographed|now)
    (only|just) (remembers|remember|shows|appears|turns up|answers|works|reads|listens|notices|cares|mentions
        |apologises|discovers|finds) ____ (when|after|every|once|where|if|until|because|things)
    (two|four|three|several|many|different) (different|) (things|versions|stories|deficits|accounts|answers|figures)
    (changes|changed|shifts|shifted|altered) (<his>|its) (tune|story|account)
    # hides and deceives
    (hid|hide|hides|hiding|buried|concealed|withheld|sat on|covering|masking|disguise) (it|this|that|the|from|things
        |a|everything|behind) ____ (from|until|till|before|after|vote|scrutiny|members|<folk>)
    (tried|trying|tries|chose|chosen|prefers|decided|decides) to (hide|bury|conceal|ignore|blame|leave|keep
        |keep quiet|say nothing|pin|shift|dodge|wriggle|forget|look the other|sweep|leave (most|some|half) of)
    (before|until|till) (he|she|they) (admitted|owned up|came clean|confessed|conceded|remembered|was caught
        |were caught)
    (written up|made up|cobbled together|backdated|filled in|typed up) (afterwards|after the event|later
        |the night before)
    (weren't|wasn't|not being|not been|hasn't been|haven't been|not) (entirely|quite|altogether|wholly|exactly|fully
        |gwbl|) (straight|honest|even-handed|frank|open|candid|truthful|impartial|neutral|fair) (with|about|over|in
        |here)
    less than (even-handed|impartial|forthcoming|frank|open|candid|honest|helpful|straightforward|thorough|diligent)
    (evasive|economical|inventive|imaginative|creative|selective|partisan|shaky|threadbare|patchy|cosy|hazy|slapdash
        |sloppy|cavalier|casual|careless|rushed|lackadaisical) (with|at|about|account|in|to|over|and|ruling|grasp
        |on)
    (grasp|command|knowledge|understanding|idea|sense|notion|memory|recollection) (of) ____ (shaky|thin|weak|hazy
        |slim|loose|sketchy|elastic|poor|selective|limited|rudimentary|wanting|leaves)
    (misled|lied to|fooled|kidded|conned|strung along|led astray|sold down|stitched up|hung out to dry) (by|his|her
        |the|us|our|everyone|<folk>)
    (call|call it|call that|describe that) (else|anything|) __ (misleading|dishonest|a lie|lying|deceit|cheating)
    # takes sides
    (<his>) (own|) (friends|mates|pals|cronies|favourites|chums|cousin's|brother's|friend's) (and|in|at|first|get
        |from|wrote|barn|get|who|gets)
    (protecting|protects|looking after|favours|favouring|shielding|promotes) (your|<his>) (own|mates|friends|pals|*)
    (one rule|one set of rules|one law|different rules|a different set) (for|to)
    (rules|deadlines|meetings|the law|standards|manners|questions) (are|is) (for|beneath|something for) (other
        |others|everyone|him|her|them|little|lesser)
    (in|into) (somebody's|someone's|the developer's|the brewery's|a developer's|the applicant's) (pocket|friend|pay
        |ear)
    (led by|has them by|lets) ____ (nose|rings round (him|her|you|them)|walk all over|dictate|run the show)
    (frightened|scared|terrified|in awe|in thrall) (of|to) (the|a|his|her|their|any|its)
    (picks|picking|picked|rounds|rounding) on (somebody|someone|people|the weak|the|us|me|junior|women|residents)
    (interrupts|talks over|shouts down|talked over|cuts off|ignores) (the|any|every|all|women|members|whoever)
    (took|takes|taking|claims|claimed|claiming|grabbed|grabs) (the|all the|) credit
    (voted|votes|voting) (the|it|against|for|that) ____ (down|the other|herself|himself|the roof|her own|his own)
    # fails
    (ran|run|running|drove|driven|steered) ____ (into the ground|into the rocks|off a cliff|aground|into the sand)
    (let|lets|letting|left) ____ (go to ruin|rot|down|slide|run rings|fall apart|slip|in the lurch|to rot|high and dry)
    (got|getting|gets|have got|had got) ____ (wrong) (again|for|once|twice|yet|from|schedule|kerb|side)
    (wrong) (kerb|schedule|form|map|road|house|street|figures|file|end|side|date|page|year|address)
    (inability|failure|reluctance|refusal|unwillingness|incapacity) (of|on the part of|by) (the|our|your|this|that
        |mr|mrs|ms|*)
    (persistent|sheer|plain|complete|total|pure|wilful|rank|utter) (inability|carelessness|negligence|idleness
        |incompetence|laziness|failure|ignorance|contempt|arrogance|stupidity|bad manners)
    (third|fourth|fifth|second|umpteenth|sixth|seventh) (successive|time|extension|meeting|attempt|year) (*
        |) (in a row|running|cycle|before|this|from|since|and)
    (times|meetings|weeks|months|years|quarters|winters) (running|on the trot|in a row|on the bounce)
    (haven't|hasn't|without|not) (the|a|an|any|even the|had the|got the) (nous|clue|foggiest|faintest|grace|gumption
        |courage|manners|wit|decency|stomach|skill|training|brains|backbone|experience)
    (incapable of|hopeless at|no good at|bad at|not much of a|a stranger to|allergic to|averse to|slow to|dead slow)
    (weak|poor|dreadful|lazy|absent|rude|slow|useless|reluctant|feeble|timid|careless|second-rate) (leader|listener
        |chair|chairman|manager|officer|director|member|clerk|planner|engineer)
    (not|never|hardly|scarcely|ought not to|should never|shouldn't|wouldn't|would not) (have been|been|be) (let|left
        |allowed|given|put|trusted|appointed|employed|elected|promoted) (near|in charge|loose|within|that|the|a|out
        |with|anywhere)
    (like) (dirt|muck|something|a servant|servants|skivvies|children|naughty|criminals|an inconvenience|idiots
        |nobodies)
    (temper|tantrum|tantrums|sulk|sulks|mood|moods|ego|antics|attitude|arrogance|rudeness|manner) (this|is|was|has
        |of|towards|to|at|again)
    (work|works|worked|try|tries) harder at
    (makes|made|making) it up as (he|she|they|you) go*
    (cares|care|cared|thinks|thought|worries) (more|far more|only|less|nothing) (for|about|of)
    (dreamt|dreamed|cooked|thought) up
    (lose|losing|loses|lost|mislay|mislaid|mislays) (an awful lot|the file|every|the application|half|our|the papers
        |things|it|two|another)
    (broke|breaks|caused|created|made) (it|this|that|the mess|all this) (and|should|then|themselves|so)
    (scarpered|vanished|disappeared|ran a mile|went to ground|made (himself|herself|themselves) scarce|did a runner
        |walked away)
    (blamed|blames|blaming|blame) (the|it on|a|everyone|everybody|<folk>|printer)
    (was|were|is) (lying|bluffing|waffling|guessing|bluster|skiving|coasting|dozing|napping|posturing|grandstanding
        |playing)
    (closes|closed|dropped|drops|picks|ignores) (the|any|only the) (cases|ones|complaints|letters) (he|she|they)
    (asleep|sleeping) (at the wheel|on the job|at <his>)
    (completely|totally|utterly|hopelessly|badly|so) (out of touch|out of (his|her|their) depth|clueless|unprepared
        |blind to|deaf to|lost)
    (written (him|her|them|you) off|formed (his|her|their) view|made up (his|her|their) mind|mind made up)
    (takes it upon|took it upon|fancies|fancied|regards|sees|thinks) (himself|herself|themselves) (as|to|judge)
    (treated|treats|treat|handled|received) (with|the form|the rules|us|the|me|as) (contempt|disdain|indifference|as
        |like)
    culture of (arrogance|secrecy|bullying|blame|fear|indifference|cover-up|contempt|complacency|delay)
    (nobody|no one) (gripped|got a grip|took charge|owned|wanted to know|was in charge)
    # hints
    (draw|make|come to) your own (conclusions|mind up|conclusion)
    (you couldn't make|you could not make|couldn't make) it up
    (priorities|handy|funny|strange|odd|convenient|curious|typical|charming|classy) (that|eh|isn't it|de|indeed|how
        |, that)
    (no prizes for|as (is|was) (his|her|their) (wont|habit|way|custom)|true to form|has form|have form|got form
        |par for the course|quelle surprise|there we are then|just saying|need i say more|enough said
        |what more can i say)
    (naming no names|no names|mentioning no names|looking at nobody|one of you|not a million miles|you know who
        |we all know who|everyone knows who|everybody knows who|somebody's friend|we know who)
    (i do admire|how i admire|you'll be amazed|you will be amazed|i'd have been amazed|hold your breath
        |would have been a treat|how good of) (flexibility|to hear|if|him|her|them|back|*)
    (always|same two people|usual suspects|same people|same one|same officer|same councillor) (you|the same|people
        |one|again|him|her)
    (it's|it was|was it|is it) always (the same|you|him|her|them)
    (if|had) (he|she|they|the officer|the officers|the clerk|the councillor|the member|councillor *|cllr *|mr *
        |mrs *|ms *|* *|the * team|somebody|anyone|the * officer|the * manager) ____ (hadn't|had|done|knew|read
        |opened|checked|listened|bothered|answered|asked|looked) ____ (would|wouldn't|you'd|we'd|might|could
        |wouldn't be|be here)
    (would|wouldn't|could|might|you'd|we'd) ____ if (he|she|they|the|councillor|cllr|mr|mrs|ms) ____ (had|hadn't|did
        |knew|could|listened)
    (might|could|would) (have|) (hoped|expected|thought|supposed|imagined) (that|) (a|an|the|our|somebody|someone|he
        |she) ____ (would|could|might|on that)
    # comparisons
    (my|a|your|the average) (grandmother|granny|nan|gran|mother|dog|cat|goldfish|neighbour's|lollipop lady
        |child) (could|would|has|knows|runs|reads)
    (sooner|rather) (take|ask|trust|have|believe|leave|give|put|listen|send)
    (much use|some use|as useful|as welcome|as helpful|as quick|as much use) (as|to)
    (left|let|put|be) (in charge of|loose on|near) (a|an|any|anything|the)
    (get|had|got|getting) (more|better|a better|a quicker|further) ____ (from|out of|than) (the|a|my|our|him|her
        |them|I)
    (only|sole) (way|reason|time) ____ (answer|reply|hear|see|anything) (out of|from|is)
    # Cymraeg: heb wneud
    <nid> __ (unwaith|hyd yn oed|erioed|o gwbl|dim|yr un|fawr) __ <gwneud>
    <nid> __ <gwneud> ____ (unwaith|o gwbl|erioed|ers|hyd yn oed|dim byd|naddo|mewn|yr un|chwaith)
    (heb) (hyd yn oed|) (neud|wneud|ddarllen|edrych|ofyn|air|eglurhad|ymgynghori|ddweud|ymweld|unrhyw|gydwybod
        |gywilydd)
    (ddim wedi|erioed wedi|heb|byth wedi) __ (rhoi bawd|rhoi troed|diwrnod o waith|gorffen|ymweld|bod yn
        |gwneud diwrnod)
    (byth|ddim) (yn|'n) (dychwelyd|ateb|codi'r|troi lan|troi fyny|mynd allan|gwrando|darllen|cofio|cyrraedd|cadw|dod)
    (gadael|adael|adawodd|gadawodd) ____ (i lawr|lawr|i'r wal|i'r gwellt|â'i phen iddi|ar ei hol|i bydru|heb)
    (dewis|dewisodd|ddewisodd) ____ (tawel|cuddio|gadw|beth mae|anwybyddu|peidio)
    (cuddio|guddio|cuddiodd|celu|celodd|claddodd|gladdodd) (pethau|yr|y|'r|ei|gwir|rhag|hyn|popeth)
    (cuddiodd|celodd|claddodd|gladdodd|guddiodd) ____ (adroddiad|ffigurau|gwir|ffeil|papur|llythyr|wybodaeth|arolwg
        |tan|rhag|oddi wrth)
    (eisteddodd|eistedd) ____ (ar|arno|arni) ____ (cais|fis|mis|wythnosau|misoedd|nes|am|ers)
    (tynnu'r gwlan|dynnu'r gwlan|taflu llwch|chwarae'r|troi geiriau|troi'r stori|rhaffu)
    (dweud|deud|gweud|dywed|ddwedodd) ____ (un peth|y gwrthwyneb|stori wahanol|stori arall|bethau gwahanol)
    (stori wahanol|stori arall|esgus arall|fersiwn gwahanol) (bob|gan|eto|ganddo|ganddi)
    (addo|gaddo|addawodd|gaddawodd|addewid) ____ (byd|dim|ond|gwag|pleidlais|cadair|torri|bawb|wedyn)
    (ddim|heb|nid) __ (onest|gwbl onest|deg|diduedd|hollol onest|strêt|blaen) (gyda|efo|a ni|â|am|ynglyn|wrth)
    (hanner pan|blêr|bler|llanast|cawlach|cawl|smonach|annibendod|traed moch|stomp|blerwch|blerwch llwyr) (gan|o hyn
        |o|unwaith|eto|y|wedi)
    (diffyg) (crebwyll|gofal|parch|trefn|cwrteisi|gwybodaeth|dealltwriaeth|asgwrn|diddordeb|ymdrech)
    (un|dau|rhai) (da|gwael|sâl|sal|drwg) (ydi|yw|ydy|ar y naw) ____ (am|ar|o)
    (mwy|llai|fwy) ____ (ei darged|am ei hun|am ei|o'i hun|am y|o'i)
    (ffafrio|ffafrio'i|ei ffrindiau|eu ffrindiau|i'w ffrindiau|i'w fêts|ffrind i rywun|llaw yn y busnes
        |am ei fuddiannau)
    (torri ar draws|bychanu|dilorni|gwawdio|siarad lawr|bloeddio|trin yn warthus|trin fel|ei dymer|ei thymer)
    (siarad gwag|geiriau gwag|addewidion gwag|dim siw na miw|dim ffeithiau|dim ffaith|agwedd ffwrdd|esgus tila)
    (unwaith eto|unwaith yn rhagor|am y (trydydd|pedwerydd|pumed|ail) (tro|cyfarfod)|yr un hen|fel arfer|bob tro
        |o hyd) ____ (cywiro|bler|anghywir|hwyr|methu|methodd|ffyliaid|adroddiad|addo|heb|ar goll|anghofio)
    (dim|sdim|heb|does dim) (rhyfedd|syndod|clem|clem 'da|syniad)
    (dda i ddim|da i ddim|wast o le|gwast o le|dim iws|dim ffit|ddim ffit|ddim yn ffit|mas o'i|allan o'i|tu hwnt i'w)
    (lladd|laddodd|lladdodd|difetha|ddifethodd|suddo|chwalu|chwalodd) (y|yr|'r|ysgol|pob|ein)
    (dall i|yn ddall|yn fyddar|clust i'r|llygad dall|troi'r pen|troi ei gefn|golchi ei)
    (pe bai|petai|tasai|taswn|pe byddai|'tai|pe bawn|pe) ____ (wedi|yn) ____ (fyddai|fasai|fydden|fasa|byddai|basa
        |bydde)
    (piti|biti|trueni|bechod|hen dro) (na|nad|fod|bod)
    (amau|dwn i ddim|wn i ddim|tynnwch eich|casgliadau|gofynnwch i chi'ch|barnwch chi|fel y gwyddoch|pawb wedi sylwi
        |mae'n amlwg|mae'n dweud y cwbl|dweud y cwbl|dyna'r broblem|dyna fo|dyna ddigon)
    (peidiwch|paid) (a|â) (disgwyl|mynd at|trafferthu|dal eich|gofyn) ____ (gan|at|i|arall|llawer|dim)
    (does|nid oes|dim) (neb|gair) ____ (fel|arall|gwybod be|gwbod be|ei drystio|yn trystio|amdano)
    (haerllug|haerllugrwydd|trahaus|amharch|dirmyg|ddirmyg|gwarth|agwedd) ____ (gan|y|yr|tuag|o)
    (meddwl|credu|gweld) (mai|bod|ei fod|taw) ____ (awgrym|rheolau|i bawb arall|i bobl eraill|yn dduw|uwchlaw)
    (pwy|pa) ____ (anghofiodd|gollodd|dorrodd|wnaeth|benderfynodd|sydd byth|sgrifennodd|adawodd)
    (rhaid|gorfod|wedi gorfod) (cywiro|gofyn eto|clirio|atgoffa|glanhau|rhedeg ar ol)
    (gwaith gonest|gwbod eu stwff|gwybod eu stwff|gwbod ei stwff|ei waith o|yn gwneud ei waith|wedi gwneud ei waith
        |wedi gwneud eu gwaith)
"""

HINTED = """
    <not> ____ <duty>
    (should have|ought to have|could have|might have|needs to|has to|supposed to|meant to|paid to|job to)
    (too|so|rather|pretty|terribly|far|awfully|less than|hardly|barely|scarcely|only) (busy|slow|late|keen|quick
        |fond|often|little|much|long|small|poor|bad|close|ready|easily|vague|thin|happy|eager|willing)
    (instead of|rather than|let alone|never mind|without|until|unless|except|while|whereas|yet) *ing
    (disappoint*|concern*|worr*|unhappy|poor|mess|chaos|unacceptable|unsatisfactory|inadequate|regrettab*
        |unfortunate*|shabby|shoddy|deplorable|lamentable|astonish*|baffling|bewilder*|extraordinary|remarkable
        |incredible|puzzl*|dismay*|annoy*|infuriat*|exasperat*|frustrat*|sick of|tired of|despair*|cross|angry|livid
        |fuming|furious|ashamed)
    (trust|confidence|faith|respect|credibility|integrity|judgement|competence|honesty|motives|conduct|behaviour)
    (pretend*|claim*|insist*|swore|denies|denied|shrug*|sneer*|smirk*|laugh*|mutter*|mumbl*|bluff*|wav*|walk* out
        |stormed|flounced|rolled (his|her) eyes|yawn*|fell asleep|looked at (his|her) phone|left early)
    (left us|left me|left them|leaves us|leaves me|leaving us|leaving residents|leaving the)
    (chance|opportunity|meeting|deadline|date|vote|promise|duty) ____ (missed|lost|wasted|slipped|passed|gone|broken
        |ducked)
    (i'm told|i hear|i gather|i understand|i note|i notice|i see that|i observe|i do wonder|one wonders
        |one hesitates|with respect|with the greatest|correct me|am i alone|is it only me|i only ask
        |genuine question|not being funny)
    (on that salary|a man of|a woman of|somebody of|someone of|an officer of|experience|of all people|these days
        |no less)
    (on (his|her|their) desk|in (his|her|their) (in-tray|inbox|drawer))
    (never writes|never rings|never answers|writes nothing|nothing down|no answer from)
    (i make no comment|i say nothing|nothing personal|no offence|it gives me no pleasure|with (some
        |great) reluctance|as a layman|regret to|matter of regret|i'm sorry but|sori ond|truth be told|frankly
        |honestly)
    (it's a shame|shame|pity|sadly|if it's any comfort|bless him|bless her|our friend|a certain|certain gentleman)
    (everybody up here|everyone up here|the whole town|half the town|everyone knows|everybody can see|all of us know)
    (once again|yet again|once more|not for the first|as ever|as usual|for the third)
    # Cymraeg
    <nid> ____ <gwneud>
    (rhy|mor|braidd yn|go|pur|prin) (brysur|araf|hwyr|barod|hoff|bell|agos|fach|sal|wael|hapus|hir|ychydig|anaml)
    (siom*|gwael|wael|pryder*|anfodlon|annerbyniol|annigonol|anffodus|rhyfeddol|syfrdan*|flin|crac|gandryll|blino
        |siomedig|llanast|anhygoel|trist|cywilydd|anodd credu|anghredadwy|anfaddeuol)
    (esgus|honni|honnodd|gwadu|mynnu|chwerthin|gwenu|codi ysgwydd|cerdded allan|gadael yn gynnar|pwdu|gwthio|mynd a'i)
    (ymddygiad|agwedd|gonestrwydd|gallu|cymhelliad|barn|hygrededd|ymddiriedaeth|ffydd|hyder)
    (sori ond|gyda phob parch|pob parch|rhyngot ti|rhyngon ni|heb enwi neb|a dweud y gwir|clywais fod|fe glywch|sylwch)
    (mae'n rhyfedd|rhyfedd fel|digri|wastad|on'd yw|be sy'n bod|pam fod|faint o)
    (diolch i|chwarae teg|bless|ein hannwyl|ein cyfaill|yn fy marn)
"""

ASKED = """
    (has|have|had|does|do|did|is|are|can|could) __ (ever|even|actually|incapable|capable|the only one) __ <duty>
    (has|have|does|do|did) __ <duty> ____ (ever|even|at all|any|anything)
    what (exactly|precisely|on earth|in god's name|the hell) (does|do|did|is|was|has) ____ (do|doing|done|for|all day)
    would (a|any) (competent|half-competent|decent|sensible|qualified|proper|real|honest) *
    (is|are) (he|she|they|* *|*) (incapable|unable|too proud|too busy|too grand|allergic|frightened)
    what (sort|kind|manner) of (a|an|) (chair|officer|leader|councillor|manager|director|member|engineer|planner
        |clerk|man|woman|person)
    (hasn't|haven't|isn't|doesn't|didn't|don't) (* *|*) (had|got|been|do|have|just|simply|always|lost)
    who (let|lets|put|left|thought|signed|decided|gave|employs|hired|elected|voted)
    # Cymraeg
    (oes rhywun|welodd neb|a welodd|ydi o|ydi hi|pryd|faint o|beth|be) (erioed|byth|wedi|yn union|mae|sy'n bod|brofiad)
"""

TO_HIM = """
    you (told|assured|promised|said|let|led|left|gave|sent) ____ (hadn't|wasn't|isn't|never|misleading|wrong
        |dishonest|rings round|believe|late|one language|nothing|twice)
    you('ve| have|) (dragged your|sat on|let your|let us|let the|let everyone|lost the|ignored|failed|bungled
        |botched|fobbed|wasted|made a mess|missed|misled|lied|hidden|kept us|kept it|buried|broken your|gone back on
        |dodged|ducked) *
    you (weren't|were not|aren't|haven't been|were hardly|were less than|were anything but) (straight|honest
        |listening|prepared|up to|fair|being|even|truthful|frank|fit|competent|there)
    you (never|didn't|haven't|hadn't|don't|won't|can't) (even|once|ever|bother|bothered|actually|so much as|care to)
    you (are|'re|were) (protecting|hiding|covering|shielding|favouring|making it up|passing the|avoiding|dodging
        |lying|misleading|fooling|out of your|not up to|in meetings|supposed to know|paid to) *
    (how|why) you('ve| have|) (kept|got|keep|hold|were given|still have) (that|this|your|the) (job|post|desk|title)
    (sloppy|lazy|careless|late|shoddy|slapdash|amateur|incompetent|dishonest|shameful
        |disgraceful) ____ (it's always you|of you|from you|on your part|and you)
    (it's|it is) always you
    (you|your) ____ (standard of work|standard i'd accept|school leaver|your job|do your job|conflict|cover up
        |cover-up)
    (isn't|is not|wasn't) the (standard|level|quality) ____ (accept|expect|pay for)
    # Cymraeg
    (dych|dach|ydych|rydych|'dach|rych|rydach) (chi|chi'n|chi ddim) (wedi|'di|yn|heb) (gwneud|neud|camarwain
        |anwybyddu|llusgo|eistedd|methu|cuddio|colli|gadael|twyllo|siomi|celu|gwastraffu|torri)
    (ddaru chi|wnaethoch chi|nathoch chi|wnest ti|ddaru ti) (ddim) (hyd yn oed|)
    (ddylech|ddylet|ddylai|ddylsech) (chi|ti) (ddim|byth) (bod|fod)
    (eich|dy) (bai|fai|esgeulustod|diogi|blerwch|smonach|llanast|celwydd|agwedd)
"""

BEARERS = """
    (the|our|your|that|those|these|this|whole) (it|housing|planning|highways|revenues|waste|legal|education|finance
        |licensing|estates|comms|payroll|benefits|parks|leisure|property|environment|enforcement|inspection
        |project) (lot|people|crowd|mob|section|desk|side|directorate|team|gang|department)
    (somebody|someone|anyone|nobody|everyone|whoever|those|some people|the one|the ones|people|some officers) (in|at
        |on|from) (it|housing|planning|highways|revenues|waste|legal|education|finance|licensing|estates|comms|hr
        |regeneration|payroll|benefits|social services|parks|property|the office|that office|that team|the depot
        |building control|environmental health|the top|charge)
    (the|our|your|that|own|a) (young man|young woman|girl|lad|man|woman|lady|one|chap) (on|at|in|from|you got
        |in charge)
    (our|your|the) (own|) (technician|treasurer|engineer|engineers|clerk|senior officers|planners|accountants
        |call handler|care team|officers|finance lead|social worker|project team|project manager)
    (call handler|care home manager|leisure management|commissioning manager|inclusion officer)
    (typical) (highways|planning|it|housing|legal|finance|officers|revenues|hr)
    (by|in|than|with) (democratic services|legal|highways|estates|building control|social services|revenues)
    (planning|highways|housing|legal|finance|revenues|estates|it|hr|democratic services) (have|has) (once again
        |again|failed|got|managed|lost)
    # Cymraeg
    (y|'r|ein|eich|yr) (ferch|fenyw|boi|hogyn|dyn|bachan|criw|tîm|tim|fforman|peirianwyr|swyddog) ('na|na|yn|yn y
        |yn yr|tai|o'r|gorfodaeth|gynllunio)
    (bobol|bobl|pobol|pobl|rhywun|neb|sawl) (y|yr|yn|yn y|sy'n gyfrifol) (gyflogres|cynllunio|adran|swyddfa|am)
    (am|o|gan|yr) (yr|) adran (gynllunio|dai|addysg|briffyrdd|drwyddedu|gyllid|'na|hon)
"""

BEARERS_ELECTED = """
    (your|our|the|my) (other|own|fellow|local) (ward|) (councillor|member)
    (a|some|certain|one) (councillor|member|gentleman|lady) (who|for|from|of|whose)
    (our friend|idiot|gentleman|lady|chap|member|twpsyn|cyfaill) (from|for|o|o'r|dros) (the|)
    (harbour|riverside|ward|docks|marina|parc) (member|councillor|seat)
    some members
    # Cymraeg
    (aelod|cynghorydd|gynghorydd|nghyd-gynghorydd) (arall|dros|y|o|moelfre|sy|sy'n|lleol)
    (y|'n|ein) (dirprwy|harweinydd|cadeirydd|harweinydd ni)
"""

# Nobody is blamed after all.
EXCUSED = """
    (i stress|nothing against|no evidence|best wishes|kind regards|tribute|takes some doing|reply to you formally
        |polite|my fault|my mistake|our mistake|wrong price|chasing you|remind me|make sure|could you ask|please ask
        |let me know|apologies|in our own|must be sent)
    # Cymraeg
    (dim tystiolaeth|nid oes tystiolaeth|teyrnged|dymuniadau gorau|fy mai i|arna i mae|nid ar y|protocol|gofynnaf
        |gofyna i|gwell cyflwyniad|rhowch wybod)
"""

# A short sentence that drives home what the one before it told; one that takes up the verdict before it.
CLOSING = """
    (draw your own conclusions|couldn't make it up|there we are|says it all|typical|handy that|priorities
        |no prizes for|i rest my case|just saying|enough said|what a surprise|nothing new there|and that's that
        |not good enough|words fail me|i despair|you get the picture|true to form|par for the course|as usual
        |as ever)
    # Cymraeg
    (dyna fo|dyna fe|dyna ni|dyna ddigon|nodweddiadol|fel arfer|barnwch chi|tynnwch eich|mae'n amlwg|dweud y cwbl
        |be nesa)
"""

TAKEN_UP = """
    (that's|that is|that was|is|it's|there's|those are) (how|the|what|my|just|not|no|our|your|exactly|only|him|her)
    (dyna'r|dyna|dyna fy|fel yna|felly)
"""
