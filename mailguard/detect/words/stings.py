"""Scorn, blame and suspicion about a person who is named beside them, English and Welsh.

`HEAVY` words need no more than a person whom the sentence is about, and so do those of `MINE`, whose subject may be the
writer. `LIGHT` ones may be innocent: each line is a kind of its own, and two kinds must meet, of which one may be
`MERE`. `COMPARED` goes on about the person of the sentence before. `KIND` words (thanks, excuse, a matter in hand) and
a person who is only asked or told something (`RECIPIENT`) take all of it away.
"""

HEAVY = """
    # honesty
    (lie|lies|lied|lying|liar|liars|dishonest*|deceit*|deceiv*|misled|mislead*|untruth*|fibs|fibbed|fibbing
        |falsehood*|whopper*|porkies|fabricat*|concoct*|hoodwink*|conned|two-faced|slippery|shifty|evasive|cover-up
        |cover-ups|whitewash|whitewashed|half-truth*|economical with)
    (pack of|tissue of|bare-faced|outright|downright) (lies|lie|untruths)
    (credu|true|truthful|honest) (word|answer) (from|out of|of|he|she|they)
    (not|never|won't|wouldn't|couldn't|can't|cannot|doesn't) (tell|telling|told|speak|say) (us|you|me|anyone|) (the
        |a) (truth|word of truth)
    # competence
    (incompeten*|useless|hopeless|clueless|inept|ineptitude|amateur|amateurs|amateurish|hapless|bungl*|botch*|bodged
        |bodging|shambolic|cock-up|cocked up|balls-up|pig's ear|dog's breakfast|made a mess|made a hash|a mess of
        |a hash of|hash of it)
    (badly|hopelessly|completely|totally|utterly|plain|simply|wrong again|spectacularly|always|consistently) wrong
    (cannot|can't|couldn't|could not|incapable of|unable to) (even|) (write|writing|read|reading|run|running|add
        |count|counting|spell|manage|managing|cope|organise|organising|be trusted|tell|telling|find|see|hold|answer
        |string|follow|boil|lead|decide|keep|grasp|stand up|face)
    (doesn't|does not|don't|didn't|did not|never) (seem to|appear to|really|even|) (know|understand|understood|grasp
        |care|listen|learn|read|think|bother|want to know|give a)
    (no|not a|without a|hasn't a|haven't a|hadn't a|hasn't the|haven't got a|hasn't got a|lacks the|lacks any
        |lack of) (idea|clue|notion|character|courage|guts|backbone|decency|grace|sense|wit|brains|judgement
        |judgment|imagination|humility|gumption)
    (isn't|is not|wasn't|was not|aren't|are not|never|hardly|not) (really|quite|remotely|at all|) (up to (it|the|his
        |her|their|this)|fit (for|to)|competent|capable|qualified|suited|cut out|the brightest|the sharpest
        |good enough|interested|bothered|honest|straight with|listening|much use|any use|any good|worth)
    (five-year-old|ten-year-old|a child could|child of (five|ten)|my (dog|cat|granny|gran|nan|grandmother|goldfish
        |mother-in-law)|own rule book|own rules|wrong end of|back of an envelope|wet paper bag|piss-up)
    # diligence
    (lazy|idle|bone-idle|workshy|skiving|slacking|slacker|asleep|dozing|jobsworth*|pen-push*|paper-push*
        |clock-watch*|time-serv*)
    (sat|sits|sitting) on (it|this|that|your|the|my|our|his|her|their|every|a)
    (nods|nodded|nodding|waved|waves|waving|rubber-stamp*) (it|this|that|everything|them|these|the|every|your
        |) (through|application|plan)
    (couldn't|can't|could not|cannot|never|not|didn't|hasn't) (be|) (bother*|arsed)
    (quiet life|easy life|going through the motions|never comes out|never seen again|black hole|gathering dust
        |bottom of the pile|bottom drawer|without (even|) (reading|looking|asking|checking|thinking|listening
        |leaving|so much))
    # character
    (bully|bullies|bullied|bullying|arrogan*|insolen*|pompous|petty|spiteful|spite|vindictive|heartless|callous
        |uncaring|coward|cowards|cowardly|cowardice|spineless|gutless|sycophan*|crawler|toady|egotis*|narcissis*
        |vain|obstructive|obstructing|obstruction|patronis*|condescend*|contemptuous|discourteous|disrespectful
        |offhand|high-handed|heavy-handed|overbearing|tyrant|dictator|despot|megalomaniac|control freak|weasel|snake
        |notorious|disgrace|disgraceful|shameful|shameless|contemptible|despicable|obnoxious|insufferable|hypocrit*
        |hypocrisy|ignorant|ignoramus|stupid|idiot*|imbecile|moron*|fool|fools|foolish|clown|clowns|muppet*|buffoon*
        |joke|laughing stock|waste of (space|money|time|a)|liability|menace|embarrassment|dinosaur|deadwood
        |dead wood|hindrance|nincompoop|numpty|prat|windbag|charlatan|fraud|impostor)
    (full of|up|above|fond of|pleased with) (himself|herself|themselves)
    (thinks|think|thought|believes|acts as if|acts like|behaves as if) (he|she|they) (owns|own|is|are|knows|runs|run
        |can|was)
    (god's gift|own importance|law unto|too big for|throws? (his|her|their) weight|power has gone|on a power trip
        |little empire|empire-building|empire building|king of|queen of)
    (treats|treat|treated|treating) __ like (dirt|rubbish|children|idiots|fools|muck|something|an inconvenience
        |criminals|a nuisance|scum)
    (too|so) (frightened|scared|proud|lazy|grand|arrogant|weak|timid|stubborn|important|stupid|thick|cowardly
        |vain) (to|of|for|even)
    (no manners|no shame|bad manners|ill-mannered|foul-mouthed|bad-tempered|short-tempered|hot air|all talk
        |big mouth|loose cannon)
    (people skills|social skills|bedside manner|charm|brains|backbone|tact|empathy|judgement|manners|common sense
        |diplomacy|attention span|warmth|grace|sensitivity|subtlety|speed|urgency|drive|charisma) of (a|an)
    (couldn't|could not|can't|wouldn't|would not) ____ if (it|he|she|they|his|her|their|you) (bit|hit|was|were|life
        |lives|tried|fell|sat|paid|drew)
    (treats|treat|treated|treating) (every|all|any|the|us|me|residents|people|members|objectors|tenants|everyone
        |everybody|anyone|officers|staff) __ (as|like) (a|an|if|some) *
    (cost|costs|costing) (this|the|our|us|my) (town|village|ward|council|community|county|family|residents|) (its
        |our|their|the|a|his|dear|dearly|<money>|thousands|years|months)
    (should|could|might|ought to|wants to|needs to|would do well to) try *ing
    (has|have) (some|serious|a lot of|many|several|plenty of|) (questions|explaining|answering) to (answer|do)
    (good|great|brilliant|excellent|dda|wych) (at|am) (one thing|un peth|only one thing|exactly one thing)
    (gullible|naive|starstruck|star-struck|easily led|soft touch|pushover|yes-man|yes-men|nodding dog|nodding dogs)
    (took|takes|take|taking|taken) (the|his|their|every) (developer's|applicant's|builder's|landlord's
        |contractor's) word
    (hidden|hid|hides|hide|hiding) behind
    rather than (admit|own up|apologise|answer|explain|face|do|read|listen|lift)
    (not|without) (an ounce|a shred|a scrap|a grain|a jot|one fact|a fact|a single fact)
    (kept (it|this|that|them) from|in the dark|withheld|withholding|didn't tell (us|you|members|anyone|residents)
        |never told (us|you|members|anyone|residents)|without telling|(failed|forgot|neglected) to (tell|mention
        |disclose|declare|say)|hid (it|this|that|the|behind)|buried (it|this|the)|suppress*)
    (half a job|half-hearted|half-baked|cut corners|cuts corners|cutting corners|turns? up late|when (he|she
        |they) (feel|feels|can)|nowhere to be (seen|found)|never (there|in|around|available|at (his|her|their) desk)
        |goes missing|disappears when|hides behind|hiding behind|behind (his|her|their) desk|drops the ball
        |dropped the ball)
    (a shower|rabble|(bunch|pack|gang|crowd|collection|set|lot) of (idlers|amateurs|idiots|clowns|jokers|layabouts
        |shirkers|incompetents|cowboys|yes-men|wasters|timeservers|bullies|liars|chancers|fools))
    (camera about|camera crew|photo opportunity|photo opportunities|limelight|publicity-seeking|headline-grabbing
        |grandstanding|showboating|self-publicist|attention-seeking|loves the sound of (his|her|their)|sound of (his
        |her|their) own)
    (says yes to (the last|everybody|everyone|anyone|whoever)|blows with the wind|weathervane|weathercock
        |no mind of (his|her|their) own|changes? (his|her|their) (mind|tune|story) (every|again|by|with|more))
    (never|not|n't) (once|even|) (once|) (set foot|visited|bothered|apologised|said sorry|had the (decency|courtesy
        |grace)|lifted a finger|returned a|answered a|opened (it|the)|looked at it|picked up)
    (should|ought to|might|could|would do well to) (know better|be ashamed|try (reading|listening|doing|answering)
        |learn (to|some)|stick to|get out more|read (it|them|the)|spend (more|less|a) (time|day|week))
    (ruled|rules|runs|running|run) (by fear|the place like|it like|them like|the department like|with a rod)
    (out for|looking after|looks after|thinking of) (himself|herself|themselves|number one)
    (poor|bad|lousy|terrible|dreadful|appalling|shocking|abysmal|third-rate|second-rate|woeful|mediocre) (officer
        |officers|manager|director|councillor|leader|chair|clerk|excuse|attitude|judgement|judgment|leadership
        |management|planner|solicitor)
    (worst|laziest|rudest|slowest|dimmest|most (useless|arrogant|incompetent|unhelpful|dishonest|ignorant|pompous
        |obstructive)) (officer|officers|councillor|director|manager|leader|head|planner|person|man|woman|team|i've
        |i have|we've|in|of|ever)
    (got|is|was|are|were|gets) (it|this|that|everything|) (wrong) (again|as|yet|because|from|on every)
    (personally|solely|entirely|wholly|squarely|directly) (responsible|answerable|liable|accountable)
    (caused|causing|causes|created|creates|brought) ____ (mess|chaos|misery|hell|nightmare|shambles|confusion|upset
        |grief|distress)
    (drunk|drinking|hung over|hungover|the worse for wear|stank|stinks|smells) (at|in|of|on|during|again|to)
    (one man|one woman|one person|one individual) (band|show|wrecking|alone|who|with|and)
    (might|may|could) (just|) as well (have|be|talk|ask|write|speak|shout|stick)
    (in (a|the|his|her) (drawer|bottom drawer|bin|waste bin)|under the carpet|into the long grass|in the long grass
        |round filing)
    (apply|applies|applied) to (everybody|everyone|anyone|all of us|others) (but|except|other than)
    (more|much|some) (faith|confidence|trust|respect) in (him|her|them|the|our|your|mr|mrs|ms)
    what (he|she|they) (wanted|didn't want|want|wants|don't want) to hear
    (understood|understands|knows|knew|learned|learnt|did|does|says|said|achieved|achieves|contributes|contributed
        |cares) (absolutely|precisely|) (nothing|nowt|sod all|bugger all|next to nothing)
    (insult|insults|insulted|insulting|prejudice|prejudices|fib|fibbed|swore at|sworn at)
    (typical of|just like|what you expect from|what we've come to expect from|par for the course|true to form)
    (friend|friends|ally|mouthpiece|champion|pal|pals|lapdog|ear) (of|to|for) (the|every|) (developer|developers
        |builder|builders|applicant|landlord|landlords)
    (standing|stands|stood) (between|in the way|in your way|in our way|in the road)
    (needs|need|needed) (a|an) ____ to (tell|help|show|hold) (him|her|them)
    # fairness
    (biased|prejudiced|in (his|her|their|the developer's|the developers') pocket|in the pocket of|cosy with
        |hand in glove|took against|taken against|has it in for|had it in for|vendetta|grudge|axe to grind|corrupt
        |corruption|bent|crook|crooks|crooked|on the take|backhander*|own agenda|personal agenda|art form
        |private (club|fiefdom|kingdom)|personal (club|fiefdom|kingdom|plaything|playground)|plaything|feathering
        |lining (his|her|their)|jobs for the boys|looks? after (his|her|their) (own|mates|friends)
        |that particular (builder|developer|applicant))
    # blame
    (to blame|at fault|(is|was|entirely|all|his|her|their|own) fault|the fault of|culprit|culprits|only (himself
        |herself|themselves) to|blame (him|her|them)|blame for (this|it|the)|answer for (this|it)|stitched (us|you
        |me|them) up)
    (let|lets|letting) (us|you|me|people|residents|them|everyone|everybody|the|this|tenants|families) (all|badly
        |down|ward|community|town|village|side)
    (fobbed|fobs|fobbing|stonewall*|brushed (me|us|you|it|them)|washed (his|her|their) hands|turned (his|her
        |their) back|broke (his|her|their)|went back on|gone back on|passes the buck|passing the buck
        |passed the buck|wriggl*|squirm*|dithered|dithering|dithers|drags (his|her|their)|dragging (his|her|their)
        |dragged (his|her|their))
    (habit of|track record of|history of|pattern of|knack of|talent for|genius for) (promising|losing|missing
        |ignoring|upsetting|misleading|making|getting|forgetting|letting|leaving|blaming|being|disappearing|going
        |changing|saying|turning|avoiding)
    # demand
    (should|ought to|must|has to|needs to|have to|should have|wants to|deserves to) (now|really|have|) (be|been
        |) (gone|go|sacked|sack|resign|resigned|fired|dismissed|replaced|moved (on|years|long|to|aside)|retire
        |retired|removed|ashamed|shot of|disciplined|suspended|held to account|step down|stand down|hang)
    (time|high time|about time) (he|she|they|the|someone) (went|was|were|resigned|retired|got|did|told|moved)
    (consider (his|her|their) (position|future)|resignation|get rid of|rid of (him|her|them)|shown the door
        |put out to grass|out of (his|her|their|the|a) depth|keeps? (his|her|their) job|shouldn't be (in|on|doing
        |allowed|let)|should not be (in|on|doing|allowed|let)|no place (in|on|at|here)|no business (being|in)|unfit
        |not fit)
    (lost|losing|no|zero|little|without|lack of) (all|any|my|our|every) (faith|confidence|trust|patience
        |respect) (in|with|for)
    (no|little|zero) (faith|confidence|trust) (in|left)
    (don't|do not|can't|cannot|wouldn't|would not|never|not|couldn't) (ever|) (trust|believe|rely on)
    # ridicule
    (pretend|pretends|pretending|pretence|call (himself|herself|themselves)|calls (himself|herself|themselves)
        |so-called|what passes for|sort of (officer|officers|councillor|councillors|person|people|manager|director
        |leader|press officer|service) (we|you|they|this)|masquerad*|posing as|laughable|pathetic|pitiful|farcical
        |pantomime|comedy|circus|joker|bad joke|more interested in|wouldn't recognise|wouldn't know|couldn't find
        |couldn't run|couldn't organise|couldn't spot|wouldn't spot|wouldn't send|wouldn't trust|wouldn't let
        |wouldn't employ|wouldn't put|wouldn't ask)
    # Cymraeg: gonestrwydd
    (mwy|fwy) o (ffrind|ffrindiau|gyfaill|gyfeillion) (i'r|i) (datblygwyr|datblygwr|landlordiaid|adeiladwyr)
    (nodweddiadol|digon nodweddiadol) (ohono|ohoni|ohonyn|o'r|o)
    (biti|piti|trueni|bechod) na (fuasai|fasa|fase|fyddai|fydde|fysa)
    (pwy|pwy arall) ond
    (waeth|cystal|man a man) (i|i mi|i ti|i chi|siarad) __ (siarad|fod wedi|ofyn|sgwrsio)
    (yn y bin|mewn dror|yn y drôr|dan y carped|i'r bin)
    (pawb|bawb) (heblaw|ond) (fo|fe|hi|nhw|amdano|amdani) (ei|eu) hun
    (mae'n|bod hi'n|bod e'n|bod o'n) (well|bwysicach|rhy dda) (na|i) (pawb|ateb|neb)
    (cuddio|guddio|cuddia|llechu) (y tu ol i|tu ol i) (ei|eu|'i|'w)
    (troi'n|throi'n|creu|creodd|gwneud|gwnaeth|nath) (llanast|lanast|smonach|stomp|traed moch|cawl|hunllef|hunllefau
        |uffern)
    (y drwg|y drafferth|y broblem|y gwir drwg|trafferth|helynt) (efo|gyda|hefo|a'r|a) (y|yr|'r|*) ____ (ydi|yw|ydy)
    (byth|erioed|heb|ddim) (wedi|) (hyd yn oed|) (rhoi|roi|gosod) (troed|blaen|ei droed|ei throed)
    (erioed|byth|heb) (wedi|) (ymweld|ateb|ymddiheuro|trafferthu|ffonio|codi'r ffon|darllen|agor)
    (gadael|adael|gadawodd|adawodd) i'r (datblygwr|datblygwyr|cwmni|contractwr) (sgwennu|ysgrifennu|redeg|gael
        |wneud)
    (gwario|wario|gwastraffu|wastraffu|gwariodd|gwastraffodd) (<money>|miloedd|arian|cannoedd|ffortiwn) ar
    (gwaetha|gwaethaf|salaf|sala|dioca|diocaf|arafa|mwya (anobeithiol|diog|haerllug|di-glem|anghwrtais)) (swyddog|o
        |yn|erioed|welais|weles|i mi|ohonyn|sydd)
    (mor|cyn) (dda|ddefnyddiol|handi|gyflym|werthfawr) a (thebot|malwen|crwban|phostyn|drws|wal|thwll|sach)
    (hanner (y|) (gwaith|job)|cymryd mantais|byw ar ein cefn|byw ar gefn|rhedeg i ffwrdd)
    (~celwydd|~celwyddau|~celwyddog|~celwyddgi|~celwyddgwn|clwydda|glwydda|celwydda|~anonest|~anonestrwydd|~twyllo
        |~twyll|~twyllodrus|~camarwain|~rhaffu|~palu|dim gair yn wir|gair yn wir|un gair yn wir|~cuddio'r gwir|~celu
        |dau-wynebog|ddau-wynebog)
    (credu|gredu|coelio|goelio|ymddiried|trystio|drystio) (gair|yr un|yn|run|dim|ynddo|ynddi|ynddyn)
    # gallu
    (~anghymwys|~di-glem|~anobeithiol|~da i ddim|dda i ddim|iwsles|~annigonol|~aneffeithiol|~amaturaidd|~amatur
        |~amaturiaid|~smonach|~smonath|~llanast|~lanast|~stomp|~traed moch|~cawl o|~potsh|~annibendod|~bwnglera
        |~blerwch|~bler)
    (ddim|nid|ni|nad|na|heb|byth|smo|so) __ (yn|'n|i|wedi) (deall|dallt|gwybod|gwbod|malio|hidio|gwrando|becso|poeni
        |trafferthu|dysgu|haeddu|ffit|gymwys|abl|deilwng|darllen|onest|dweud y gwir|deud y gwir)
    (dim|heb|unrhyw|heb unrhyw|ddim|sdim|fawr o|dim owns o|dim mymryn o|dim tamaid o) (~clem|~syniad|~crebwyll
        |~cywilydd|~parch|~asgwrn cefn|~cydwybod|~diddordeb|mymryn|amgyffred|~synnwyr|ots|~dealltwriaeth|~gallu)
    (plentyn|plant) (pump|pum|bach|deg)
    (llawn gwell|well gan|(mwy|fwy) o (rwystr|drafferth|broblem|niwsans)|wal frics|siarad (a|efo|gyda) (wal|carreg))
    # diwydrwydd
    (~diog|~diogi|~diogyn|~cysgu|cysgadur|cysgaduriaid|llenwi cadair|(eistedd|eisteddodd|ista) ar (eich|fy|ei|eu
        |yr adroddiad|yr wybodaeth|y ffeil|y llythyr|bob|y cais|y gwyn)|llusgo (ei|eu)|~esgeulus|~esgeuluso
        |~esgeulustod|~esgeulusodd|bywyd tawel|bywyd hawdd|heb (hyd yn oed|) (ddarllen|edrych|ofyn|drafferthu|symud
        |godi)|gwneud dim|neud dim|wneud dim|dim byd ond)
    # cymeriad
    (~bwli|~bwlio|~trahaus|~haerllug|~haerllugrwydd|~digywilydd|~cywilydd|~cywilyddus|~gwarth|~gwarthus|~llwfr
        |~llwfrgi|~cachgi|~di-asgwrn-cefn|~sbeitlyd|~maleisus|~mawreddog|~hunanbwysig|~rhodresgar|~nawddoglyd
        |~anfoesgar|~anghwrtais|~sarhaus|~unben|~rhagrith|~rhagrithiol|~rhagrithiwr|~twp|~twpsyn|~hurt|~ffwl|~idiot
        |idiots|~lembo|~clown|~byrbwyll|~pwdlyd|~difater|~di-hid|~dideimlad|~ystyfnig|~dichellgar|~drwg yn y caws
        |testun sbort|cyff gwawd|jôc|~ffars|swancio|swagro)
    (meddwl|credu|feddwl) (mai|ei fod|ei bod|taw) (fo|fe|hi|nhw|o'n|hi'n|e'n|fo'n|dduw|frenin|brenin|hi) (bia|biau
        |sy'n|sydd|yw|ydi|oedd|)
    (trin|thrin|drin) __ fel (baw|plant|ffyliaid|cwn|sbwriel|lleidr|lladron|cachu)
    (rhy|mor) (falch|ddiog|bwysig|ystyfnig|llwfr|ofnus|wan|hunanbwysig|dwp|haerllug|drahaus) (i|o|ac)
    # tegwch
    (~rhagfarn|~rhagfarnllyd|~llwgr|~llygredig|~unochrog|ym mhoced|mhoced y|law yn llaw a|ffrindiau efo'r
        |edrych ar ol ei ffrindiau|dal dig|cymryd yn erbyn|wedi cymryd yn|agenda bersonol)
    # bai
    (ar fai|(ei|eu) (bai|fai) (o|fo|e|fe|hi|nhw|ydi|yw)|i'w feio|i'w beio|rhoi'r bai|bwrw'r bai|beio pawb
        |y tu ol i (hyn|'r llanast|'r cwbl)|gyfrifol am (y llanast|hyn|y smonach|y lanast))
    (~siomi|~siomodd|~bradychu|~bradychodd|~anwybyddu|~anwybyddodd|golchi (ei|eu) (d|)dwylo|troi (ei|eu) (g|ch|)cefn
        |torri (ei|eu) (air|gair|addewid)|torrodd (ei|eu)|pasio'r (bwc|baich))
    # galw
    (~dylai|~dylid|~ddylai|ddyla|dyla|dyle|rhaid|hen bryd|amser) __ (ymddiswyddo|~diswyddo|mynd|fynd|cael y sac
        |gael y sac|cael ei sacio|ystyried ei|ystyried eu|gywilyddio|fod a chywilydd|ymddeol|symud|adael|gadael)
    (ddylai|ddyla|ddyle) (hi|o|fo|fe|e|nhw|'r) __ (ddim|byth) (fod|bod)
    (~ymddiswyddo|cael gwared (ar|o|arno|arni|ohono|ohoni)|gael gwared (ar|o|arno|arni|ohono|ohoni)|ar gyfyl
        |cadw (ei|'i) (swydd|job)|cadw'i (swydd|job)|allan o'i|dim lle)
    (colli|golli|collais|dim|unrhyw|heb|fawr o) (pob|bob|fy|) (~ffydd|~hyder|~ymddiriedaeth|~amynedd|~parch) (yn|efo
        |gyda|at|ynddo|ynddi|mewn)
    (cael|gael|wedi cael) (hen|) (digon|llond bol|laru) (ar|o|gyda|efo)
"""

# As heavy, though the writer himself is their subject.
MINE = """
    (never|n't|not) (ever|yet|) (met|seen|known|had|dealt with|come across|encountered|worked with) (a|such a|anyone
        |anybody|someone|anything|) (more|less|so|quite as|as) *
    (wouldn't|would not|don't|do not|can't|cannot|couldn't|never) (trust|send|let|employ|hire|put|ask|recognise|rely
        |have|believe) (him|her|them|that man|that woman|this man|this woman)
    (might|may) (just|) as well (have|be|talk|ask|write|speak|shout|stick|send)
    (lost|losing|run out of|have no|had no|have little|) (all|any|every|whatever|) (faith|confidence|trust|patience
        |respect|sympathy) (in|with|for) (him|her|them)
    (had|have|get|got|expect) (more|better) (sense|help|answers|joy|luck|conversation|manners) (out of|from|with)
    (sick|tired|fed up|sick and tired|despair|weary) of (him|her|them|his|her|their|being)
    what a (performance|shower|circus|pantomime|spectacle|exhibition|farce|shambles|display) (from|by|that|of)
    (a|the|my|any) * (cone|post|parrot|goldfish|hamster|child|toddler|monkey|chimp|potato|brick|cushion|doorstop
        |plank|dog|cat|hat stand|pot plant|stapler|teapot) (would|could|might) (have|) (made|make|done|do|run|be
        |been|give|given|know) *
    (half|a fraction|a tenth|a quarter|as much) (the|as much|of the|) (zeal|energy|effort|time|care|enthusiasm
        |interest|attention|trouble|vigour|imagination) (for|to|on|in|he|she|they|into|that|over)
    (pity|shame|if only|i wish|would that|we'd all be better off if|imagine if) (he|she|they) (didn't|doesn't|can't
        |couldn't|hadn't|had|would|spent|showed|put|took|could|never|was|were|wasn't)
    (who but|who else but|leave it to) (the|our|your|mr|mrs|ms|cllr|councillor|) * (*|) (would|could|can|to)
    (hollol|mor|digon|jyst|just) (typical|nodweddiadol) (of|o|o'r|ohono|ohoni|ohonyn)
    (like|as good as) (talking|speaking|writing|complaining|appealing) to (a|the|my) (wall|brick|speaking|cat|dog
        |answering|machine|lamp*|stone|tree|dead|deaf)
    (get|getting|got|have|had) (any|some|much|more|as much|) (sense|straight answer|joy) (out of|from|with)
    (you'd|you would|i'd|i would|we'd|we would) (get|have|do|find) (further|more|better|as much|quicker) (sense|luck
        |help|answers|service|) (asking|talking|writing|speaking|with|from|out of|ringing|by|consulting)
    (asking|expecting|sending|leaving|putting|trusting|getting|letting) ____ (is like|was like|would be like
        |'s like) (asking|sending|leaving|putting|trusting|expecting|getting|letting|a|nailing|pulling|herding)
    # Cymraeg
    (waeth|cystal|man a man) (i|i mi|i ti|i chi|) __ (siarad|fod wedi|ofyn|sgwrsio|sgwennu|ysgrifennu)
    (callach|gwell|mwy o) (synnwyr|ateb|sgwrs|hwyl|siawns|) (gan|gyda|efo|wrth) (siarad|ofyn|holi|y|postyn|wal
        |carreg|fy)
    (welais i|weles i|welish i|dw i|dwi|wnes i) (erioed|rioed|byth) (ddim|neb|y fath|cyfarfod|gweld|wedi) ____ (mor
        |fath|gwaeth|salach|fwy)
    (faswn|fyddwn|fyswn|basen|fydden) i (ddim|byth|fyth) __ (ymddiried|trystio|gadael|rhoi|gyrru|anfon|credu|coelio)
    (fel|cystal a) (siarad|sgwrsio|sgwennu|ysgrifennu|ymbil) (a|efo|gyda|at|i) (wal|postyn|carreg|drws|peiriant
        |chath|buwch)
"""

# Goes on about somebody without a word for him.
COMPARED = """
    (you'd|you would|i'd|i would|we'd) (get|have|do|find) (further|more|better|as much|quicker)
    (typical|disgraceful|shameful|shocking|pathetic|unbelievable|useless|hopeless|clueless|not a clue|not one fact
        |not an ounce|no idea|never has|never did|idle|lazy|spineless|all talk|nothing but|couldn't care
        |couldn't organise|talk about|what a) *
    # Cymraeg
    (gwarthus|cywilyddus|nodweddiadol|anobeithiol|hollol|dim clem|dim owns|dim mymryn|dim syniad|pathetig
        |siarad mawr|ceg fawr|criw o|un o'r|am|llwyr) *
"""

LIGHT = """
    (presumably|no doubt|doubtless|bless (him|her|them)|needless to say|surprise surprise|couldn't make it up
        |you couldn't make|i ask you|would you believe|seems to think|appears to think|in (his|her|their) (infinite
        |) wisdom|saw fit|sees fit|funny how|strangely|conveniently|no wonder|small wonder|little wonder
        |don't hold your breath|god help|heaven help|lord knows|goodness knows|what a surprise|believe it or not
        |take it from me|mark my words|with respect|with all due respect|frankly|i'm afraid|sadly|my honest opinion
        |i'm sorry to say|to be blunt|to be frank|let's be honest|everybody knows|everyone knows|whole building)
    (paid|earn|earns|earning|salary|wages|pension|a year|six figures|bonus|pay rise|job title|corner office
        |company car|flexi|flexitime|working from home|lunch|golf|on holiday|went on holiday|away|coincidence
        |and counting|otherwise|conferences|tea break|taxpayers|at our expense)
    (tied (himself|herself|themselves)|in knots|waffle|waffles|waffling|flannel|gobbledegook|jargon
        |politician's answer|straight answer|sob story|fairy tale|fairy tales|excuse|excuses|story|stories|spin
        |bluster|platitudes|priceless|hilarious|genius|bright idea|wise|clever)
    (on (his|her|their) own|off (his|her|their) own bat|behind (our|my|everyone's|members') backs?
        |behind closed doors|while the rest of us|left to carry the can|carry the can|pick up the pieces
        |take the blame|takes the credit|took the credit)
    (decency|courtesy|spine|shame|scandal|obstacle|ego|empire|fiefdom|kingdom|messed|fiasco|debacle|shambles|muddle
        |blunder|blunders|careless|carelessness|rude|rudeness|attitude|temper|tantrum|sulk|sulking|false|difficult
        |awkward|stubborn|hostile|aggressive|cold|weak|feeble|slow|moody|curt|abrupt)
    (wrong|wrongly|mistake|mistakes|mistaken|error|errors|failed|failing|fails|failure|failures|refused|refuses
        |refusing|ignored|ignores|ignoring|blocked|blocking|dismissed|overruled|shouted|shouting|hung up
        |put the phone down|snapped|laughed|eyes|lectured|scolded|delayed|stalled|buried|lost|loses|mislaid|forgot
        |forgotten|forgets|wasted|waste|cost us|damage|damaged|harm|hurt|wrecked|ruined|closure after|walked away
        |missed|miss|misses|late|inherited|leaked|leaking|invented|made up)
    (responsible|author|behind (it|this|all this)|account for|explain (himself|herself|themselves|why|this)
        |explaining|owe|owes|own up|come clean|apology|sum|sums|promises|promising|promised)
    (suspicious|suspicion|hiding|hidden|hid|covering|whose side|friend of|friends with|close to|motive|motives|knew
        |perfectly well|full well|all along|mates)
    # Cymraeg
    (creadur bach|nefoedd wen|duw a'n helpo|does ryfedd|pa ryfedd|fel pe bai|coelio neu beidio
        |peidiwch a dal eich gwynt|dim syndod|debyg iawn|a bod yn onest|yn blwmp ac yn blaen
        |mae'n ddrwg gen i ddweud|y gwir (ydi|yw)|mae pawb yn gwybod|pawb yn gwybod|rhyngot ti a fi
        |rhyngoch chi a fi)
    (cyflog|chyflog|gyflog|pensiwn|mil y flwyddyn|teitl swydd|cynadleddau|cynhadledd|golff|cinio hir|bonws|gwyliau
        |ngwyliau|cyd-ddigwyddiad)
    (ar ei (ben|phen) ei hun|tu ol i'n|tu ol i gefn|drws caeedig|heb ddweud wrth neb)
    (lol|nonsens|rwtsh|dwli|mwydro|rwdlan|esgus|esgusodion|stori|straeon|swnian|siarad mawr|ceg fawr|agwedd|tymer
        |oer|ara|araf|gwan|anodd)
    (~methu|~methodd|~methiant|~gwrthod|~gwrthododd|~gwastraffu|~difetha|~colli|~collodd|~cuddio|guddiodd|cuddiodd
        |~anghofio|~anghofiodd|~oedi|gweiddi|gwawdio|rhoi'r ffon i lawr|camgymeriad|camgymeriadau|yn anghywir
        |anghywir|hwyr|ymyrryd|busnesu)
    (bai|fai|~cyfrifol|atebol|egluro|ymddiheuro|addo|addewid|addewidion|gadael i hyn)
    (amheus|ochr pwy|ffrind i|ffrindiau|gwybod yn iawn|gwyddai|hi benderfynodd|fo benderfynodd|fe benderfynodd
        |hi ddylai|fo ddylai|fe ddylai)
"""

# Sums, times and small words that are light only beside a light word of another kind.
MERE = """
    (not once|never once|not one|not a single|not a word|without a word|nothing|nobody|no one|never|none of|neither
        |nowhere|not even|only to|nine days|weeks|months|years)
    (as usual|as ever|as always|yet again|once again|once more|every time|time and again|time after time
        |again and again|over and over|for years|in a row|(wasn't|isn't|not|nor is it|nor was it) the first time
        |three times|four times|five times|a dozen times|twice|always|every single|ten years|long enough|too long
        |once too often|one after another|not the first|yet another|same story|same old|every case|every application
        |again)
    (for nothing|down the drain|consultant|consultants|spent|spends|spending|<money>|thousands|expense)
    # Cymraeg
    (dim gair|dim un|(dim|ddim) ateb|dim byd|neb|byth|erioed|yr un|hyd yn oed|dim golwg|heb air|heb ofyn
        |heb ymgynghori|wythnosau|misoedd|blynyddoedd)
    (fel arfer|fel erioed|eto fyth|unwaith eto|bob tro|dro ar ol tro|o hyd|tair gwaith|dair gwaith|pedair gwaith
        |saith gwaith|ddwywaith|deirgwaith|nid dyma'r tro cyntaf|wastad|eto|cyhyd|rhy hir|yn barod)
    (am ddim byd|i lawr y draen|ymgynghorydd|ymgynghorwyr|gwario|wario|gwariodd|miloedd)
"""

# He meets no blame: thanks, praise, excuse, or a matter in hand.
KIND = """
    (thank|thanks|thanked|grateful|gratitude|helpful|kindness|sympathetic|patient|patiently|excellent|first-class
        |splendid|brilliant work|good work|hard work|hard-working|working hard|credit to|well done|congratulat*
        |praise|praised|pleasure|pleased with|delighted|apologised|apologises|in fairness|to be fair|not (his|her
        |their) fault|no blame|no fault|no criticism|no complaint|not blaming|doing (his|her|their) best|did (his
        |her|their) best|does (his|her|their) best|cannot fault|can't fault|promptly|courteous|courteously|very good
        |does a good job|good as gold|overworked|short-staffed|swamped|unwell|off sick|bereavement|happy to help
        |can advise|can help|please contact|get in touch with|is dealing with|has agreed to|kindly agreed|i respect
        |i don't think)
    # Cymraeg
    (diolch|diolchgar|ddiolchgar|caredig|garedig|cymwynasgar|gymwynasgar|amyneddgar|ardderchog|gwych|wych|gwaith da
        |waith da|gwaith caled|waith caled|llongyfarch*|canmol|canmoliaeth|falch o|gwerthfawrogi|wedi ymddiheuro
        |i fod yn deg|chwarae teg|nid (ei|eu) bai|ddim yn beio|gwneud (ei|eu) (orau|gorau)|wneud (ei|eu) (orau
        |gorau)|yn brydlon|yn gwrtais|yn broffesiynol|wedi cytuno i|cysylltwch a|cysylltu a|gallu helpu
        |barod i helpu|yn sal|dan bwysau|brin o staff|esboniodd|eglurodd)
"""

# The person is asked, told or met, not spoken of; stands right before the name.
RECIPIENT = """
    (ask|asked|asking|tell|told|telling|write to|written to|wrote to|writing to|speak to|spoke to|spoken to
        |speaking to|speak with|spoken with|met|meet|meeting with|contact|contacted|contacting|rang|ring|e-mailed
        |emailed|e-mail|email|copied|copying|copy in|raise with|raised with|raised it with|take it up with
        |taken it up with|refer to|referred to|referred it to|pass to|passed to|passed it to|forward to|forwarded to
        |report to|reported to|reported it to|thank|thanking|according to|reply from|response from|advice from
        |advice of|letter from|answer from|hear from|heard from|appeal to|addressed to|invite|invited|suggested to
        |put to|put it to|grateful to|up to|for|with|by|cc|dear|as|in|i'm|i am|like|including|from) (the|our|your|a
        |an|mr|mrs|ms|cllr|councillor|)
    # Cymraeg
    (gofyn i|gofynnais i|ofyn i|dweud wrth|dywedais wrth|ddweud wrth|ysgrifennu at|ysgrifennais at|siarad a
        |siaradais a|cwrdd a|cyfarfod a|cyfarfod gyda|cyfarfum a|cysylltu a|gysylltu a|e-bostio|ffonio|codi gyda
        |godi gyda|trosglwyddo i|anfon at|adrodd i|diolch i|ateb gan|ymateb gan|cyngor gan|llythyr gan|clywed gan
        |glywed gan|at|annwyl) (y|yr|'r|mr|mrs|ms|cyng|)
"""

# The person speaks, in words that follow.
SPEAKS = """
    (said|says|told|tells|added|adds|commented|comments|writes|wrote|explained|explains|confirmed|announced
        |asked) (that|me|us|reporters|the) __
    (said|says|added|commented|explained|confirmed|announced|asked)
    # Cymraeg
    (meddai|dywedodd|dwedodd|dywed|ychwanegodd|eglurodd|esboniodd|cadarnhaodd|cyhoeddodd)
"""
