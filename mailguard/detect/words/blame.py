"""How a person is found fault with, English and Welsh.

The tables are told apart by where the person stands:

- `QUALITY`: the person is the subject, before it; a thing could be as well ("is hopeless");
- `OWNED`: a failing, right behind the person whose it is ("Mr Hale's arrogance");
- `HUMAN`: as `QUALITY`, but of people alone ("not up to the job"), so that somebody named shortly before is meant;
- `DEED`: a verb of which the person is the subject, an accusation by itself; `LAPSE`: one that may be a mere fact;
- `TOWARDS`: the person stands after it ("no confidence in");
- `EPITHET`: names the person by the fault itself ("the clown who wrote this");
- `ADOPTING`: makes another's words the writer's own.
"""

QUALITY = """
    <be> (<very>|) (<very>|) <bad>
    <be> (<very>|) (a|an|the|) (<very>|) (complete and utter|complete|utter|absolute|total|real|proper|right|bloody
        |little|big|pair of|bunch of|bit of a|bit of an|biggest|worst|most|perfect|walking|professional|serial
        |public|national|lazy|useless|) <bad-noun>
    (makes|make|making|made) (a complete|a total|a right|a proper|a|) (fool|mockery|laughing stock|liar) of
    (such|what) (a|an) <bad> (man|woman|person|officer|individual|manager|director|councillor|leader)
    # Cymraeg
    (yn|'n|mor|yw|ydi|ydy|oedd|fod yn) (<iawn>|) (<iawn>|) <drwg>
    (yn|'n|yw|ydi|ydy|oedd) (<iawn>|) <drwg-enw>
    (gwneud|neud|wneud|nath|wnaeth) (ffwl|joc|sbort|cyff gwawd) (o|ohono|ohoni|ohonyn)
"""

OWNED = """
    <fault>
    # Cymraeg
    <bai>
"""

HUMAN = """
    <not> (<very>|) (up to (the|<his>) (job|task|work|role|mark)|up to (it|scratch)|fit (for|to) (<his>|the|run|lead
        |hold|serve|be)|competent|capable|qualified|suited|honest|truthful|trustworthy|to be (trusted|relied
        |believed)|good enough for)
    <not> (<very>|) (professional|impartial|neutral|on top of (it|things|the|<his>)|interested in (the truth
        |the facts|us|people|residents|doing|listening)|bothered|listening to|doing (<his>|the|a) (job|work)
        |pulling <his> weight|in control of|cut out for|equipped (for|to)|straight with|being (straight|honest|open
        |frank))
    <not> (<very>|) (the (sharpest|brightest)|worth (<his>|the|a) (salary|wages|money|pay|salt)
        |telling <us> the truth|telling the truth|much (use|good)|any (use|good)|of any use|acting in good faith
        |safe to|playing straight)
    (out of|beyond) <his> depth
    (in|way|well|far) over <his> head*
    promoted (way|well|far|) (beyond|above) <his> (ability|abilities|competence|station|pay)
    (has|have|had|having|with|shows|showed|got) (no|zero|little|precious little|not a|not an ounce of
        |not the (faintest|foggiest|slightest|first)|absolutely no|clearly no) (earthly|discernible|apparent
        |) (<virtue>|interest in (the truth|the facts|us|people|residents|doing|helping)|regard for|respect for
        |intention of|business being)
    (<neg>|without) (have|got|show|) (a|an|the|any|one|much|even) (earthly|single|faintest|foggiest|slightest|first
        |basic|shred of|ounce of|iota of|) <virtue>
    (lack|lacks|lacked|lacking) (the|any|all|even the|basic|) (basic|) <virtue>
    (<neg>) (even|appear to|seem to|really|begin to|) (know|understand|grasp|knows|understands) (what|how
        |the first thing|one end|<his> (arse|job|own|patch|brief)|the (basics|rules|law|difference|meaning))
    (couldn't|can't|could not|cannot) (run|organise|manage|boil|hit|tie|spot|plan|lead|fight|find|count|spell|read
        |catch) (a|an|to|two|<his>|even|the side|one)
    (couldn't|can't|could not|cannot|not|can not) (even|) be (trusted|bothered|arsed|relied|believed)
    (couldn't|could not|can't) care (less|a)
    (doesn't|don't|didn't|does not) (care|give a) (about|a damn|damn|monkey's|toss|two hoots|hoot|stuff|what
        |one bit)
    (asleep|sleeping|dozing|nodding off) (at the wheel|on the job|at <his> desk)
    (lost|losing|loses|lose) (the plot|<his> (grip|way|marbles|nerve|bottle))
    (get|getting|got) a grip
    (should|ought to|needs to|must|has to|have to|deserves to|will|time (he|she|they)) (now|simply|really|seriously
        |) (resign|resigned|be (sacked|fired|dismissed|replaced|removed|disciplined|suspended|demoted|struck off
        |shown the door|ashamed|given the boot|put out to grass|moved on|got rid)|step down|stand down
        |consider <his> position|hang <his> head*|look for another job|find another (job|line of work)|grow up
        |learn some manners|do <his> job)
    (ashamed|proud) of (<self>)
    (hang|hanging|hung) <his> heads? in shame
    (too big for <his> boots|power has gone to <his> head|full of <self>|up <self>|on a power trip|little hitler
        |playing god|in it for <self>|looking after number one)
    (in the pocket of|in the developer's pocket|in the developers' pocket*|on the take|taking backhanders
        |lining <his> pocket*|feathering <his> (own|) nest|cosy with the developer*|too close to (the|a) (developer*
        |applicant*|builder*|contractor*))
    (cover|covers|covering|covered) <his> (own|) (tracks|back|backs|backside*|arse|arses)
    (economical|selective|free|careless|sparing|flexible|casual) with the (truth|facts|evidence)
    (stranger|allergic|averse) to (the truth|hard work|work|facts|plain speaking)
    (pull|pulls|pulling|pulled) the wool over
    (take|takes|taking|took|taken) <us> for (fools|mugs|idiots|a ride)
    (has|have|had) it in for
    (bears|bearing|holds|has|nursing) (a|an) (grudge|axe to grind|vendetta)
    (pass|passes|passing|passed) the buck
    (duck|ducks|ducking|ducked|dodge|dodges|dodging|dodged) (the|every|questions|responsibility|a straight|any
        |meetings|scrutiny)
    (sat|sit|sits|sitting) on <his> (hands|backside*|arse|arses|bum|bums|behind*|big|fat)
    (drag|drags|dragged|dragging) <his> (feet|heels)
    (coasting|skiving|slacking|shirking|clock-watching|swanning (around|about|off)|going through the motions
        |counting the days to|marking time|drawing <his> (salary|wages))
    (more|rather) (interested|bothered|concerned) (in|with|about) (<his>|golf|lunch|looking|covering|protecting|box
        |targets|the developer*|headlines|appearing)
    thick as (mince|two|a)
    (talk|talks|talking|talked|spout|spouts|spouting) (rubbish|nonsense|drivel|rot|tosh|claptrap|rot|garbage
        |through <his>)
    (make|makes|making|made) it up as (he|she|they) go*
    (tells|tell|told|telling) (everyone|everybody|each|people|one person) __ a different (story|tale|thing)
    (one thing to|one thing in) __ and another
    (a|<his>) (track record|long history|history|habit|pattern) of (misleading|losing|letting|not|failing|bullying
        |ignoring|getting|missing|hiding|upsetting)
    (accept|believe|take) nothing (from|that) (him|her|them|he|she)
    (either|whether) (he|she|they) (doesn't|does not|don't|didn't|did not|can't|cannot|was|were|is|are) __ or (he
        |she|they|does|doesn't|did|didn't|is|was)
    (bring|brings|bringing|brought) (shame|the council into disrepute|this council into disrepute|disgrace)
    (found|finds|always has|always got|never short of) (a reason not to|an excuse|another excuse|some excuse)
    (knew|knows) (full well|perfectly well|very well|damn well|exactly)
    (all|too) (mouth|hat) and no (trousers|cattle)
    (little|less|not|scarcely) troubled by (the|any) (difference|truth|facts)
    (makes|making|made) <his> own rules
    (has|have|had) (a lot|some explaining|much|plenty) to answer for
    (has|have) some explaining to do
    (only|just) (thing|things|person) (he|she|they) (is|are|'s|'re) (any|) (good at|cares about|interested in)
    (blames|blame|blamed|blaming) (everyone|everybody|anyone|others|the weather|us|somebody|someone) (else|but|for)
    (wants|want|needs) (his|her|their) head* (examined|looking at|examining)
    no (business|right) (being|to be) (in|an|a|the|anywhere)
    (rude|unpleasant|offensive|aggressive|abusive|foul|nasty|horrible) to (<us>|staff|officers|my|a|the|old|elderly)
    (should|would) (never|not) have been (appointed|given the job|employed|hired|elected|let|allowed|put in charge)
    # Cymraeg
    (dim|heb|unrhyw|ddim|sdim|fawr o|run) (~clem|~syniad|obadeia|~cliw|~amcan|asgwrn cefn|~cydwybod|~cywilydd
        |~crebwyll|~dealltwriaeth) (ganddo|ganddi|ganddyn|gandyn|gynno|gynni|gan|da fe|da hi|'da fe|'da hi|be|beth
        |am|o'r|sut|)
    (ddim|nid|ni|nad|na|'m|heb|smo|so|sai) __ (yn|'n|fod yn|e'n|hi'n|o'n|fe'n) (gwybod|gwbod|deall|dallt|malio|hidio
        |gwrando|trafferthu|poeni|becso) (be|beth|am|yr un|dim|ar|sut|un|fawr|a|i|o gwbl)
    (ddim|nid|ni|nad|na|heb) __ (~digon (da|tebol|abl|cymwys|dewr)|~ffit|~cymwys|~tebol|~abl|~addas|~teilwng
        |~haeddu) (i'r|o'r|i|o|bod|ei|eu|'r)
    (ddim|nid|nad|na) __ (~ffit i|i fyny i'r|werth ei|werth eu|o unrhyw werth|o unrhyw iws|yn dweud y gwir
        |yn deud y gwir|yn onest|yn gwneud ei|yn neud ei|yn gwneud eu|yn haeddu)
    (allan o'i|allan o'u|tu hwnt i'w) ~dyfnder
    (dros|uwch) (ei|eu) (ben|phen|pennau) (a'i|yn y|efo|gyda)
    (~dylai|dyla|dyle|~dylid|~dylen|rhaid|disgwyl|angen|amser|hen bryd|fasa|fydda) __ (~ymddiswyddo|~diswyddo
        |cael y sac|gael y sac|cael ei gardiau|gael ei gardiau|~cywilyddio|fod a chywilydd|fod yn gywilydd
        |roi'r gorau iddi|camu o'r neilltu|gamu o'r neilltu|cael eu sacio|gael ei sacio|cael ei sacio)
    (cysgu|~cwsg) (wrth y llyw|ar ei draed|ar ei thraed|yn y swydd|ar y job|wrth ei (d|)desg)
    llusgo (ei|eu) (draed|thraed|traed)
    (eistedd|ista|yn eistedd|istedd) ar (ei|eu) (ddwylo|dwylo|din|thin|ben-ol|phen-ol|tinau)
    (golchi|golchodd) (ei|eu) (ddwylo|dwylo)
    (claddu|gladdu) (ei|eu) (ben|phen|pennau) yn y
    (taflu|~lluchio) llwch i lygaid
    (pasio'r|taflu'r) (bwc|baich)
    (troi|droi) llygad dall
    (codi'r|codi) (un|) (bys|bawd)
    (malu|falu) (awyr|cachu)
    (siarad|sharad) (lol|rwtsh|trwy ei|drwy ei|nonsens)
    (fawr|dim|ddim|dda) (iws|i ddim|o werth|werth|o iws|gwerth|i neb) (i|ganddo|ydi|ydy|yw|o|ohono|fel|yn y)
    (poced|ym mhoced|mhoced) (y|yr|'r) (datblygwr|datblygwyr)
    (mwy|fwy) o (ddiddordeb|bryder|ots) (ganddo|ganddi|ganddyn|mewn|am)
    (cywilydd|gwarth|rhag cywilydd) (arno|arni|arnyn|iddo|iddi|iddyn)
    (cywilyddio|codi cywilydd)
    (meddwl|meddwl mwy|feddwl) (gormod|ei fod o'n dduw|mai fo|mai hi) (ohono|ohoni|o'i hun)
    (colli|wedi colli|golli) (arni|y plot|arno|ei ben|ei phen|gafael)
    (rhy|rhy hoff o) __ (agos at y datblygwyr|fawr i'w sgidiau|fawr i'w hesgidiau)
    (gwybod|gwbod|gwyddai|gwyddan) yn iawn
    (chwarae|whare) (gemau|gems|gwleidyddiaeth|efo ni|a ni)
    (beio|feio) (pawb|eraill|y tywydd|rhywun) (arall|ond|am)
    (byth|fyth) yn (ateb|darllen|gwrando|troi i fyny|gwneud|neud|cadw ei|cadw at|codi)
"""

DEED = """
    (misled|mislead|misleads|misleading|lied|lying|lies) (<us>|about|to|through|again|repeatedly|on)
    (misled|lied|deceived|deceiving|hoodwinked|hoodwinking|conned|duped|bamboozled)
    (bullied|bullying|bullies|intimidated|intimidating|harassed|harassing|victimised|humiliated|belittled|belittling
        |browbeaten|browbeating)
    (fobbed|fobbing|fobs) (<us>|my|me|residents|it|them|him|her) off
    (stonewalled|stonewalling|stonewalls|sabotaged|sabotaging|undermined|undermining|obstructed|obstructing
        |scuppered|scuppering)
    (botched|botching|botches|bungled|bungling|bungles|fluffed|cocked|screwed|messed|mucked|fouled) (up|it|this|the
        |every|up the|everything)
    (made|making|makes|make) (a|an) (complete|total|right|proper|real|utter|absolute|terrible|dreadful|hopeless
        |) (mess|hash|pig's ear|dog's (dinner|breakfast)|balls|horlicks|hames|shambles) of
    (mismanaged|mismanaging|mishandled|mishandling|squandered|squandering|frittered)
    (covered|covering|covers) (it|this|things|the matter|everything|all this|) (up|for <his>)
    (suppressed|suppressing|doctored|doctoring|massaged|massaging|fiddled|fiddling|fabricated|fabricating|concocted
        |misrepresented|misrepresenting|distorted|rigged|rigging|whitewashed)
    (sat|sitting|sits) on (it|this|that|the (report|file|complaint|forecast|letter|application|e-mail|email|warning
        |information|papers|plans|results|survey|case|problem))
    (waved|waving|waves|nodded|nodding|rubber-stamped) (it|this|that|them|these|the|everything|him|her|an
        |every) (application|application|plans|) (through|)
    (turn|turns|turned|turning) a (blind eye|deaf ear)
    (look|looks|looked|looking) the other way
    (let|lets|letting) <us> (all|badly|down|very|completely|) down
    (broke|broken|breaks|breaking) (<his>|every|a|another) (word|promise|promises|undertaking)
    (reneged|went back|gone back|goes back) on
    (wrecked|wrecking|ruined|ruining|betrayed|betraying|abandoned|abandoning|insulted|insulting|sneered|sneering
        |patronised|patronising|ridiculed|smeared|smearing) (<us>|at|the|this|our|my|a|every|it)
    (stitched|stitching) <us> up
    (dithered|dithering|dithers|stalled|stalling|bottled it|chickened out|dilly-dallied)
    (abused|abusing|abuses|exceeded|exceeding) <his> (position|power|powers|authority|office|brief)
    (overstepped|flouted|flouting|flouts)
    (drop|drops|dropped|dropping) the ball
    (stick|sticks|sticking|stuck|poke|pokes|poking|poked) <his> (oar|nose) in*
    (meddled|meddling|meddles|interfered|interfering|interferes|grandstanding|showboating|scaremongering|peddling
        |stirring up) (in|with|about|for|lies|again|on|trouble|myths|the|)
    (spread|spreads|spreading) (lies|rumours|misinformation|gossip|falsehoods|untruths|fear)
    (playing|plays|played) (politics|games|to the gallery|fast and loose)
    (making|made|makes|make) (it|things|stuff|that|this|figures|stories|it all|everything) up
    (got|gets|getting) (it|this|everything|the figures|the law|the facts|it all) (so|completely|totally|badly
        |hopelessly|spectacularly|all|) wrong
    (wasted|wasting|wastes) (<us>|our|my|your|the|thousands|hundreds|a year|months|years|public|taxpayers*|a lot
        |so much|ratepayers*) (time|money|tax|months|years|)
    (cost|costs|costing) <us> (a year|years|months|thousands|<money>|dear|dearly|a fortune)
    (ignored|ignoring|ignores) (<us>|the|every|my|our|all|it|advice|evidence|warnings|repeated|him|her|them
        |complaints|e-mails|emails|calls|letters)
    (hid|hidden|hiding|hides|concealed|concealing|withheld|withholding) (the|this|it|information|facts|evidence
        |behind|from <us>)
    (fiddling|fiddled|fiddles) (<his>|the|expenses)
    (goes|go|going|went) on (repeating|saying|claiming|misleading|pretending)
    (keeps|keep|kept) (repeating|saying|claiming|misleading|pretending|changing|moving|losing|forgetting|getting
        |making|meddling|interfering|sticking|dodging|blaming|ignoring)
    (threw|throws|throwing|thrown) <us> under the bus
    (trampled|trampling|ridden|riding|rode) (roughshod|) over
    (upset|upsets|upsetting|antagonised|alienated) (everyone|everybody|half|the whole|all)
    # Cymraeg
    (~camarwain|camarweiniodd|gamarweiniodd|~twyllo|twyllodd|dwyllodd)
    (palu|rhaffu|~dweud|deud|ddeud|gweud|weud|dwedodd|ddywedodd) (~celwydd|~celwyddau|clwydda|glwydda|celwydda)
    (~celu|celodd|gelodd|cuddio|guddio|cuddiodd|guddiodd) (y|'r|yr) (gwir|ffeithiau|adroddiad|wybodaeth|gwirionedd
        |ffigurau)
    (~celu'r|cuddio'r|guddio'r|cladduu'r|gladdu'r) (gwir|ffeithiau|adroddiad|wybodaeth|gwirionedd|ffigurau)
    (bwlio|fwlio|bychanu|fychanu|sarhau|erlid|bygwth|fygwth) (~pobl|staff|~trigolion|~rhieni|aelodau|pawb|fy|y|yr
        |'r)
    (siomi|siomodd|bradychu|fradychu|bradychodd) (ni|pawb|y|yr|'r|~trigolion|~rhieni|~pobl|cymuned|~teuluoedd)
    (~gwneud|neud|nath|wnaeth|gwnaeth) (smonach|smonaeth|llanast|lanast|stomp|stremp|cawl|gawl|potsh|traed moch
        |ponsh|annibendod|smonath|poitsh) (o|llwyr|mawr|go iawn|ohoni|)
    (~anwybyddu|anwybyddodd) (y|yr|'r|pob|popeth|~rhybuddion|~cyngor|~llythyrau|~pobl|~trigolion|fy|ein|eich|llais
        |ni|pawb)
    (~gwastraffu|gwastraffodd|wastraffodd) (arian|amser|ein|miloedd|blwyddyn|misoedd)
    (~difetha|difethodd|ddifethodd|~chwalu|chwalodd|~tanseilio|tanseiliodd) (y|yr|'r|popeth|ein|ymdrechion|gwaith
        |bywydau)
    (~torri|torrodd|dorrodd) (ei|eu) (air|gair|addewid|addewidion)
    (~torri'i|torri'i) (air|gair)
    (busnesu|fusnesu|ymyrryd|ymyrrodd|meddlan|stwffio ei (d|)drwyn|rhoi ei drwyn)
    (eistedd|eisteddodd) ar (yr|y) (adroddiad|wybodaeth|llythyr|cais|ffeil|gwyn)
"""

LAPSE = """
    (fail|fails|failed|failing) to (do|act|reply|answer|respond|consult|check|read|tell|inform|explain|deliver
        |listen|address|deal|protect|notice|grasp|understand|enforce|follow|turn|keep|provide|see|spot|disclose
        |declare|meet|apologise|take)
    (fail|fails|failed|failing) (<us>|miserably|again|badly|completely|in <his>)
    (refuse|refuses|refused|refusing) to (answer|meet|explain|listen|reply|engage|talk|accept|acknowledge|apologise
        |budge|help|return|speak|come|admit|take|do|face|lift|look)
    (neglect|neglects|neglected|neglecting) (to|<his>|the|this)
    (<neg>) (even|once|ever|so much as|actually) (bother|bothered|bothers|reply|replied|replies|answer|answered
        |answers|return|returned|returns|ring|rung|turn|turned|read|reads|listen|listened|listens|acknowledge
        |apologise|apologised|visit|visited|look|looked|open|opened|check|checked|consult|consulted|have the)
    (<neg>|not) (bother|bothered|bothers) (to|with|his|her|their|even|replying|turning|reading|checking|answering)
    (never|won't) (answers|replies|returns|listens|reads|turns up|bothers|apologises|learns|responds|checks|consults
        |follows|delivers|takes responsibility|keeps <his>|picks up)
    (she|he) never does
    (forgot|forgets|forgotten) (to|about|again|all about)
    (lose|loses|lost|losing) (the|my|our|your|two|another|every|his|her) (file|files|papers|application|form|forms
        |letter|complaint|documents)
    (hasn't|haven't|has not|have not|hadn't) read (the|<his>|any|a)
    (lift|lifts|lifted|lifting) a finger
    (done|do|does|did|doing) (absolutely nothing|nothing at all|precisely nothing|sweet|nothing|diddly|naff all
        |bugger all|sod all)
    (kept|keeps|keeping|left|leaves|leaving) (<us>|a|an|the|mrs|mr|old|elderly|my) __ (waiting|in limbo|in the dark
        |hanging|high and dry|in the lurch|without)
    (took|takes|taken|taking) (no notice|no interest|no responsibility|the easy way out|<his> eye off)
    (jumped|leapt) to conclusions
    (caught|catches) (napping|out|with <his>)
    (washed|washes|washing) <his> hands
    # Cymraeg
    (~methu|methodd|fethodd) (a|ag|yn|hyd yn oed|deall|ateb|gwneud|cadw|gweld|gweithredu|ymateb|ymgynghori|gwrando
        |darllen|darparu|dilyn) (lan|glir|llwyr|gwneud|ateb|dod|chadw|gweld|ymateb|gweithredu|ymgynghori|sicrhau
        |dilyn|darparu|deall|i|y|yr|a|ei|eu|dro|)
    (~gwrthod|gwrthododd|wrthododd) (ateb|cyfarfod|cwrdd|gwrando|cydnabod|ymddiheuro|egluro|siarad|symud|helpu
        |derbyn|gwneud|mynd|dod|cymryd)
    (~esgeuluso|esgeulusodd) (ei|eu|y|yr|'r)
    (~trafferthu|trafferthodd|drafferthodd|boddran|foddran|boddrodd)
    (gwneud|neud|wneud|wnaeth|nath|chasio|gneud) (ddim|dim) (byd|yw dim|o gwbl|oll)
    (heb|ddim|byth|erioed|na) (hyd yn oed|) (wedi|) (~darllen|~ateb|~ffonio|~ymddiheuro|~gwrando|~trafferthu
        |boddran) (yr|y|hyd yn oed|adroddiad|un|neb|ar|ei)
    (anghofio|anghofiodd) (popeth|am|yn llwyr|eto|anfon|archebu|dweud)
    (~colli|collodd|gollodd) (y|yr|'r|fy|ein|tair|dwy) (ffeil|papurau|cais|ffurflen|llythyr|gwyn|dogfennau)
    ni wnaeth yr un
"""

TOWARDS = """
    (blame|blames|blaming|fault) (the|<self>|squarely|)
    (blame|fault|responsibility) (for|lies|rests|falls|is) __ (with|at the door of|at the feet of|on|down to)
    (it's|it is|this is|that's|that is|was|all|is) (all|entirely|purely|solely|squarely|) (down to|the fault of
        |the work of|the doing of)
    (<fault>) (of|from|by|on the part of|shown by|displayed by|in)
    (no|zero|little|lost all|lost|lack of|without|any) (confidence|faith|trust|respect) (in|for)
    (don't|do not|can't|cannot|could not|couldn't|wouldn't|would not|never|not) (trust|believe|rely on|employ
        |hire) (a word|anything|)
    (wouldn't|would not) (let|put|pay|have|leave)
    (sick|tired|fed up|sick and tired) (of|with)
    (ashamed|embarrassed) (of|by|that)
    shame on
    (get|getting|got|be) (shot|rid) of
    (sack|fire|dismiss|suspend|sacking|sacked) (the|that|this|our|your)
    (ignore|disregard|pay no attention to|take no notice of|waste your (breath|time) on|beware of|watch out for)
    (conduct|capability|competence|judgement|judgment|integrity|honesty|impartiality|fitness|suitability
        |professionalism|ineffectiveness|attitude|behaviour|incapacity) (and capability|and conduct|and competence
        |and attitude|and honesty|and judgement|) of
    (complaint|complaints|complain|complaining|concern|concerns|doubts|doubt) (about|as to|regarding|over
        |against) __ (conduct|capability|competence|judgement|integrity|honesty|impartiality|fitness|behaviour
        |attitude|performance) (of|by)
    (misled|lied to|fobbed off|let down|ignored|bullied|deceived|betrayed|insulted|stonewalled|patronised|blocked
        |stitched up|conned|abandoned|hoodwinked|taken for a ride) by
    (cover-up|whitewash|stitch-up|bungle|blunder|botch|shambles|error of judgement|failure|smear|mess) (by|of)
    (question|questioning|query|doubt|doubting) (the|whether) (competence|judgement|judgment|integrity|honesty
        |motives|fitness|impartiality|ability) of
    (question|doubt|wonder) whether
    (problem|trouble|difficulty) (here|) (is|was|lies with|has always been)
    who (on earth|the hell|in their right mind) (appointed|hired|employs|employed|promoted|elected|voted for|gave)
    # Cymraeg
    (bai|fai|~beio) (y|yr|'r|ar|am)
    (ar|bai) __ mae'r bai
    (<drwg>|<drwg-enw>) (yw|ydi|ydy|oedd|ydyn|ydynt) (y|yr|'r|o|hi|fo|e|nhw|)
    <bai> (y|yr|'r|gan|ar ran)
    (dim|ddim|unrhyw|wedi colli|colli|golli|fawr o|heb) (pob|bob|fy|) (~ffydd|~hyder|~ymddiriedaeth|~parch) (yn|mewn
        |at|tuag)
    (ddim|ni|na|methu|byth|fedra|allwn|fyddwn|faswn|allai|gallaf|all) __ (~ymddiried|trystio|drystio|~coelio
        |~credu) (yn|mewn|gair|)
    (cael|gael|hen) (llond bol|laru|lond bol) (ar|o|gyda|efo)
    (cywilydd|rhag cywilydd) (ar|i|o)
    (cael|gael) gwared (a|ar|o)
    (camarwain|twyllo|siomi|anwybyddu|sarhau|bradychu|bwlio|gamarwain|dwyllo|hanwybyddu|sarhau) gan
    (sy'n gyfrifol|sydd yn gyfrifol|yn gyfrifol|gyfrifol) am (y|yr|'r) (llanast|smonach|lanast|traed moch|cawl|stomp
        |llanastr|methiant|ffiasgo|trychineb)
    (~ymddygiad|~gallu|~cymhwysedd|~crebwyll|~gonestrwydd|~agwedd|~cymhwyster) (y|yr|'r)
    (~anwybyddwch|peidiwch a gwrando ar|peidiwch a gwastraffu)
"""

# Only the last word of the fault's bearer is told by these themselves.
EPITHET = """
    (the|that|this|some|those|these|what|which|a|an) (absolute|complete|utter|bloody|total|right|useless|stupid|poor
        |lazy|little|incompetent|pair of|bunch of|) (clown|clowns|idiot|idiots|fool|fools|muppet|muppets|genius
        |geniuses|moron|morons|numpty|numpties|buffoon|buffoons|halfwit|halfwits|joker|jokers|jobsworth|jobsworths
        |cretin|cretins|bright spark|pillock|prat|bully|liar|liars|incompetents|cowboys|chancers|pen-pusher
        |pen-pushers) (who|that|in|at|from|running|down|up|behind|responsible|on the)
    (<very>|most|) (incompetent|inept|useless|hopeless|clueless|lazy|idle|workshy|unprofessional|dishonest|arrogant
        |spineless|gutless|bungling|dithering|meddling|overpaid|over-paid|jumped-up|overpromoted|over-promoted
        |faceless|bent|corrupt|gormless|lying|two-faced|biased|rude|ignorant|complacent|negligent|obstructive
        |power-mad|discredited|disgraced|wretched|pathetic|cowardly|slippery|shifty|tin-pot
        |out-of-touch) __ (officer|officers|manager|managers|director|directors|planner|planners|councillor
        |councillors|bureaucrat|bureaucrats|official|officials|head of|chief executive|chief|clerk|inspector
        |engineer|solicitor|leader|cabinet member|boss|bosses|team|department|staff|mayor|chair|chairman
        |monitoring officer)
    so-called (expert|experts|professional|professionals|public servant|public servants|leader|leadership) (in|at
        |from|of|who|on|running|we)
    so-called __ (officer|officers|director|manager|planner|planners|team|head|monitoring officer|inspector)
    (excuse|apology) for (a|an) (director|officer|councillor|manager|planner|leader|chief|head|chair|public servant
        |mayor|solicitor|clerk)
    (jobsworth|jobsworths|pen-pusher|pen-pushers|paper-shuffler|paper-shufflers|desk jockey|desk jockeys
        |little hitler|little hitlers|tin-pot dictator) (in|at|from|who|of|down|like|we)
    # Cymraeg
    (y|yr|'r|rhyw|pa) (~blydi|hen|) (~clown|~clowniaid|idiot|idiots|~ffwl|~ffyliaid|~lembo|~lembos|~twpsyn|~twpsod
        |~penbwl|~diogyn|~celwyddgi) (a|yn|sy|sy'n|sydd|oedd|wnaeth|nath|o'r|'na|'ma|na)
    (~swyddog|~swyddogion|~cyfarwyddwr|~pennaeth|~rheolwr|~cynghorydd|~cynghorwyr|~staff|~criw|~cadeirydd|~arweinydd
        |~clerc|~tim) (<iawn>|) (~di-glem|~diog|anghymwys|anobeithiol|~celwyddog|anonest|~trahaus|~haerllug
        |~digywilydd|~da i ddim|iwsles|~llwgr|~diegwyddor|~dau-wynebog|~twp|~hurt|~unllygeidiog|anghyfrifol
        |amhroffesiynol|~llwfr|~rhagrithiol|~di-asgwrn-cefn)
    (esgus o|esgus am) (~swyddog|~cyfarwyddwr|~pennaeth|~rheolwr|~cynghorydd|~arweinydd|~clerc|~adran|~tim)
"""

ADOPTING = """
    (couldn't|could not|can't|cannot) (have|) (put|said|say|putting|expressed|phrased) it (any|) (better|plainer)
    (said|says|puts|put) it (all|better|so well|perfectly)
    (spot|bang|dead) (on|right)
    (hit|hits|hitting|has hit) the nail
    nail on the head
    (my|our) (thoughts|sentiments|view|views|feelings|words) (exactly|entirely|precisely|too)
    exactly my (thoughts|sentiments|view|words|point)
    (agree|agreed|concur|endorse|second|share|echo|support) (with|) (every|each|all|entirely|completely
        |wholeheartedly|totally|absolutely|100|her every|his every)
    (wholeheartedly|totally|completely|absolutely|entirely|fully|100%|quite) (agree|agreed|endorse|right|true
        |correct|concur)
    (every|each) word (of|is|was|true|)
    hear hear
    well (said|put)
    (this|that|which) (says it all|sums it up|about sums)
    sums (it|him|her|them|things) up (nicely|perfectly|well|)
    (he|she|they|you) (is|are|'s|'re) (quite|absolutely|dead|completely|bang|totally|so|dead) (right|correct
        |on the money)
    what (he|she|they) said
    (been|been saying|saying) (it|this|so|the same|the same thing|as much|that) (for|all along|since|myself)
    (speaks|speaking|spoke) for (many|all of us|me|a lot|plenty|most)
    (not wrong|never a truer word|truer word)
    amen to
    # Cymraeg
    (allwn|fedrwn|gallwn|faswn|fyddwn|fyswn|fedra) __ (~dweud|deud|rhoi|roi|gweud) __ (yn well|gwell|well)
    (well|gwell) (nag y|nag|na) (gallwn|medrwn|allwn|fedrwn|fi)
    (~cytuno|cytunaf|gytunaf|~ategu|ategaf) __ (~pob gair|pob|yn llwyr|llwyr|gant y cant|cant y cant|~popeth
        |'n llwyr|can y cant)
    (~hollol|~cwbl|llygad ei|llygad eich|llygad eu|yn) (wir|le|lle|gywir|llygad ei|llygad eu)
    llygad (ei|eu|eich|dy) (lle|le)
    taro'r hoelen
    clywch clywch
    (bob|pob|phob) gair
    (gwir|eitha gwir|digon gwir) (bob gair|iawn|i gyd)
    (dweud|deud) y (cyfan|cwbl)
    (fy union|dyna'n union|dyna fy) (farn|feddyliau|nheimladau|marn)
"""
