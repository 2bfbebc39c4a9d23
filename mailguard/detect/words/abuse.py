"""Words that abuse a person, English and Welsh.

- `NOUN`: says nothing but abuse, of whomever it is said;
- `IS`: what is abuse when a person is said to be it ("is a snake"), and not of a thing;
- `YOU`: the same right behind "you" or "that" ("you old toad");
- `SUCH`: an abusive word before one for a person ("silly little man");
- `SLUR`: demeans somebody for sex, age, health, origin or looks;
- `FOUL`: foul words, at whom or what they may be.
"""

CLASSES = {
    "be": "is|'s|isn't|was|are|'re|were|be|being|been|you're|he's|she's|they're|youre|hes|shes|theyre|become|remain",
    "very": (
        "very|so|such|really|just|simply|clearly|plainly|obviously|honestly|frankly|completely|totally|utterly|always"
        "|absolutely|bloody|fucking|truly|nothing but|nothing more than|no better than|no more than|little more than"
        "|still|all|both|too|as|rather|quite|pretty|also|and|either|more of|only|merely|basically|actually|evidently"
    ),
    "utter": (
        "complete and utter|complete|utter|absolute|total|real|proper|right|bloody|fucking|perfect|walking|professional"
        "|pair of|bunch of|bit of a|biggest|worst|most|world-class|first-class|grade a|prize|little|big|old|great"
        "|pompous|lazy|useless|sad|fat|ignorant|stupid|lying|two-faced|poisonous|nasty|spineless|sanctimonious|smug"
        "|jumped-up|over-promoted|overpaid|arrogant|bitter|bumbling|blithering|babbling|gibbering|drunken|deluded"
    ),
    "dolt": (
        "idiot|moron|dirtbag|dickwad|dimbulb|dumbo|sadist|imbecile|cretin|half-wit|nitwit|dimwit|numpty|muppet"
        "|pillock|plonker|prat|buffoon|simpleton|dunce"
        "|thicko|nincompoop|windbag|gasbag|bonehead|blockhead|fathead|jackass|numbskull|dolt|dullard|ignoramus|oaf"
        "|lummox|wazzock|dipstick|airhead|birdbrain|bimbo|crackpot|nutter|nutjob|headcase|weirdo|lowlife|slimeball"
        "|sleazebag|scumbag|toerag|pipsqueak|lickspittle|bootlicker|pen-pusher|jobsworth|charlatan|harridan|battleaxe"
        "|wanker|tosser|twat|arsehole|asshole|bastard|dickhead|knobhead|bellend|gobshite|shithead|prick|bitch|slag"
        "|slut|whore|cunt|wally|twit|nonentity|drama queen|guttersnipe|pondlife|pond life"
    ),
    "dolts": (
        "idiots|morons|imbeciles|cretins|half-wits|nitwits|dimwits|numpties|muppets|pillocks|plonkers|prats|buffoons"
        "|simpletons|dunces|thickos|nincompoops|windbags|boneheads|blockheads|jackasses|numbskulls|dolts|dullards|oafs"
        "|crackpots|nutters|weirdos|lowlifes|scumbags|toerags|pipsqueaks|lickspittles|pen-pushers|jobsworths|charlatans"
        "|wankers|tossers|twats|arseholes|assholes|bastards|dickheads|gobshites|pricks|bitches|cunts|nonentities"
    ),
    "beast": (
        "fool|clown|donkey|snake|rat|weasel|worm|toad|cow|pig|dinosaur|fossil|relic|puppet|lapdog|poodle|parrot"
        "|drunk|snob|cheat|phoney|crook|coward|hypocrite|thug|parasite|leech|creep|goon|tart|witch|hag|old bat|sheep"
        "|dragon|git|sod|mug|laughing stock|figure of fun|loudmouth|bigmouth|egotist|narcissist|megalomaniac|fantasist"
        "|control freak|peacock|popinjay|traitor|turncoat|slob|sloth|layabout|skiver|shirker|waster|wastrel|dimbo"
        "|crank|lunatic|monster|sore loser|madman|madwoman|nightmare of a (man|woman)|kook"
        "|waste of (space|oxygen|air|a chair|a salary|skin|paper|breath)|stuffed shirt|yes-man|nodding dog|doormat"
        "|(poor|pathetic|sorry|sad) excuse for (a|an)|embarrassment to|disgrace to|spoilt brat"
        "|spoiled child|spoilt child|petulant child|overgrown schoolboy|schoolboy|sycophant|lackey|stooge|liar"
        "|complete joke|total joke|absolute joke|bad joke|standing joke|walking disaster|human doormat|cold fish"
        "|cockroach"
    ),
    "beasts": (
        "lunatics|fools|clowns|donkeys|snakes|rats|weasels|worms|toads|pigs|dinosaurs|fossils|puppets|lapdogs"
        "|poodles|parrots"
        "|drunks|snobs|cheats|crooks|cowards|hypocrites|thugs|parasites|leeches|creeps|goons|witches|hags|sheep|gits"
        "|sods|mugs|traitors|slobs|layabouts|skivers|shirkers|wasters|nodding dogs|yes-men|lackeys|stooges|liars"
        "|nobodies|cockroaches"
    ),
    "base": (
        "stupid|thick|brainless|clueless|gutless|spineless|bone-idle|bone idle|idle|lazy|illiterate|senile|gaga|witless"
        "|hysterical|pig-ignorant|ignorant|gormless|worthless|good for nothing|good-for-nothing|two-faced|dopey|dozy"
        "|dumb|moronic|idiotic|cretinous|imbecilic|pompous|jumped-up|pig-headed|smug|slimy|vile|odious|obnoxious|dim"
        "|repulsive|ugly|fat|deluded|demented|deranged|unhinged|bonkers|barking|barmy|infantile|puerile|contemptible"
        "|despicable|self-important|self-satisfied|toothless|snivelling|grovelling|conniving|scheming"
        "|mean-minded|small-minded|feeble-minded|simple-minded|weak-minded|dim-witted|half-witted|slow-witted|inbred"
        "|sanctimonious|vain|shifty|sly|slippery|oily|greasy|smarmy|pathetic|useless|daft|bird-brained|pea-brained"
        "|empty-headed|bumbling|blithering|mindless|shameless|pitiful|spiteful|treacherous|cowardly|loathsome|ghastly"
        "|brain-dead|brain dead|braindead|thick-headed|dull-witted|cack-handed|past it|beneath contempt|laughable"
    ),
    "human": (
        "man|woman|girl|boy|lad|lass|lady|chap|bloke|fella|fellow|person|people|creature|individual|specimen|lot|bunch"
        "|shower|crew|rabble|cow|bat|bag|hag|witch|fool|fools|git|sod|so-and-so|bugger|buggers|beggar|clown|clowns"
        "|officer|officers|councillor|councillors|clerk|director|directors|manager|managers|planner|planners|official"
        "|officials|bureaucrat|bureaucrats|politician|politicians|child|children|brat|madam|busybody|article|toad|snake"
        "|rat|weasel|worm|pig|donkey|oik|upstart|apparatchik|desk-jockey|paper-shuffler|liar|liars|excuse for (a|an)"
        "|(old|little|young|middle-aged) (man|woman|girl|boy|lady|men|women|thing)|men|women|sods|gits"
    ),
    "sneered": "sad|nasty|horrible|odd|funny|bitter|grubby|shabby|angry|strange|weird|tiresome|miserable|insignificant",
    "his": "his|her|your|their|our|its|the|'is",
    # Cymraeg
    "twpsyn": (
        "~twpsyn|~twpsod|~twpsen|~hurtyn|~hurtod|~lembo|~lembos|~penbwl|~pen dafad|~pen rwdan|~rwdlyn|~penci|~hulpyn"
        "|~hulpan|~jolpan|~llipryn|~celwyddgi|~celwyddgwn|~celwyddast|~rhagrithiwr|~rhagrithwyr|~llwfrgi|~llwfrgwn"
        "|~cachgi|~cachwr|~cnaf|~dihiryn|~bradwr|~bradwyr|~snichyn|~cynffonwr|~cynffonnwr|~diogyn|~ynfytyn|~idiot"
        "|~twmffat|~crinc|~crincod|~coc oen|~pidlan|~bastad|~bastads|~bastard|~sinach|~drewgi|~taeog|~sbrigyn"
        "|~lolyn|~brych|~llinyn trons|~rhech|~ffwlbart|~bwbach|~jolpyn|~delff|~iolyn|~hwlcyn|~wancar|~wanciwr|~lwmpyn"
    ),
    "mul": (
        "~mul|~llo|~mochyn|~buwch|~gast|~ast|~dafad|~neidr|~llygoden|~clown|~clowns|~ffwl|~ffyliaid|~babi|~gwrach"
        "|~hwch|~diawl|~diawliaid|~cythraul|~jolpen|~sguthan|~plentyn bach|~pyped|~crwt bach|~cyw bach|~deinosor|~geifr"
        "|~cyff gwawd|~jôc|~joc|~gwastraff lle|~gwastraff (amser|gofod|cyflog)|~meddwyn|~snob|~barbwr|~mwnci|~llygod"
    ),
    "twp": (
        "~twp|hurt|~gwirion bost|~gwirion|~dwl|~diog|~pwdr|~di-glem|~diglem|~da i ddim|~anobeithiol|~diwerth|~pathetig"
        "|~dauwynebog|~dau wynebog|~di-asgwrn-cefn|~diasgwrncefn|~hunanbwysig|~hunan-bwysig|~celwyddog|~anwybodus"
        "|~di-ddim|~didoreth|~dideimlad|~cachlyd|~ffiaidd|~llwfr|~rhagrithiol|~gwallgo|~gwallgof|~boncyrs|~penwan"
        "|~plentynnaidd|~babiaidd|~di-liw|~diegwyddor|~di-egwyddor|~di-feddwl|~afiach|~slei|~drewllyd|~tew|~hyll"
        "|~di-frens|~difrens|~di-ymennydd|~anllythrennog|~thic|~stiwpid|~iwsles|~pathetic|~dienaid|~cegog"
    ),
    "dyn": (
        "~dyn|~dynes|~menyw|~merch|~bachgen|~boi|~hogyn|~hogan|~crwt|~croten|~rhoces|~creadur|~creadures|~person|~pobl"
        "|~pobol|~criw|~cynghorydd|~cynghorwyr|~swyddog|~swyddogion|~rheolwr|~clerc|~peth|~diawl|~diawliaid|~tacla"
        "|~taclau|~haid|~giwed|~cyw|~llanc|~gwr|~gwraig|~bitsh|~bugail|~llo|~ffwl|~jadan|~lob"
    ),
    "iawn": "mor|rhy|hollol|cwbl|yn hollol|yn gwbl|braidd|reit|uffernol o|hynod o|mor uffernol o|jyst|wastad yn",
}

NOUN = """
    <dolt>
    <dolts>
    (village|blithering|blundering|babbling|gibbering) idiot*
    little (hitler|hitlers|napoleon|napoleons|dictator|dictators|tin god)
    tin-pot (dictator|hitler|napoleon|tyrant)
    (lying|cheating|slimy|poisonous|miserable|lazy|nasty|fat|sly) (toad|snake|git|sod|cow|rat|weasel|bugger|so-and-so)
    (shower|pack|bunch|load|gang|parcel|lot|collection|convention) of (<dolts>|<beasts>|idlers|no-hopers|halfwits)
    (idlers|no-hopers|good-for-nothings|ne'er-do-wells|desk-jockeys|paper-shufflers|seat-warmers|clock-watchers
        |bootlickers)
    # Cymraeg
    (y|'r|yr|hen|~rhyw|dyna|am|yn|'n|'r hen|yr hen|o|fel|ac|a|yw'r|ydi'r|y fath|) <twpsyn>
"""

IS = """
    <be> (<very>|) (<very>|) (a|an|the|) (<very>|) (<utter>|) (<utter>|) <beast>
    <be> (<very>|) (<very>|) (a|the|) (<utter>|) (<utter>|) <beasts>
    (makes|make|making|made) (a complete|a total|a right|a proper|an utter|an|a) (fool|ass|idiot
        |laughing stock) of (himself|herself|yourself|themselves)
    # Cymraeg
    (yn|'n|ond yn|yw|ydi|ydy|oedd|yw'r|ydi'r|ydy'r|mae'r|'di'r) (<iawn>|) (hen|rel|~rial|) <mul>
    <mul> (yw'r|ydi'r|ydy'r|yw|ydi|ydy|'di'r|oedd y|oedd yr|oedd|ydach|ydych|wyt) (dyn|dynes|ddynes|fenyw|boi|hogyn
        |hogan|ferch|fo|o|hi|e|nhw|chi|ti|~cyng*|~swyddog*)
"""

QUALITY = """
    <be> (<very>|) (<very>|) (<base>)
    <be> (<very>|) (as|so) (thick|dumb|daft|stupid|dim|dense|slow|much use|useful|sharp|bright) as
    (are|is) (you|he|she|they|your team|your people|these people|those people|you people) (<very>|) (<very>|really
        |) (thick|stupid|deaf|blind|simple|dense|dim|slow|illiterate|drunk|mad|brain-dead|daft|mental|for real
        |taking the (mickey|piss|mick))
    # Cymraeg
    (yn|'n) (<iawn>|) (<iawn>|) <twp>
    mor (~twp|hurt|~dwl|~gwirion|~diog|~pwdr|~tew|~anwybodus|~dwp) (a|ag|â)
    (wyt|ydach|ydych|dach|ydi|ydy|yw|oes|ti|chi) (ti|chi|o|hi|e|nhw|hwn|hon|)('n|) (yn|) (<iawn>|) (<twp>|fyddar
        |ddall|methu darllen|feddw|ddi-glem|dwp)
"""

YOU = """
    you (<very>|) (<utter>|) (<utter>|) (<base>|) (<beast>|<beasts>|bully|bullies|liar|liars|joke)
    you (<utter>,?|) (<base>,?|) (<base>,?|) <base>,? (<human>|<dolt>|excuse for|apology for|waste of)
    you (<very>|) (<base>),? (<base>),?
    you (stupid|silly|pompous|complete|utter|total|absolute|arrogant|smug) (ass|arse)
    (those|these|that|the) (<utter>|) (<base>|) (clowns|fools|donkeys|parasites|wasters|skivers|layabouts|crooks
        |thugs) (in|at|who|on|from|down|up|over|you|he|she|we)
    (that|this|the) (<utter>|) (<base>|) (clown|fool|donkey|parasite|waster|skiver|layabout|crook|weasel|toad|creep
        |snake) (in|at|who|on|from|down|up|over|you|he|she|of a|you call|again)
    (what|such) (a|an) (<very>|) (<utter>|) (<base>|) (clown|fool|donkey|parasite|waster|creep|weasel|toad|snake
        |snob|waste of space)
    # Cymraeg
    (y|yr|ti'r|chi'r|rwyt ti'n|wyt ti'n|ti'n|ydach chi'n|ydych chi'n|rydych chi'n|dach chi'n) (hen|rel|uffar o
        |uffern o|) (<mul>|<twpsyn>)
    am (hen|) (<mul>|<twpsyn>)
    (am|dyna|y fath) (~dyn|~dynes|~menyw|~bobl|~cynghorydd|~swyddog) <twp>
"""

SUCH = """
    <base>,? (<base>,?|) (<human>)
    <sneered>,? (little|small) (<human>)
    (jumped-up|over-promoted|overpaid|glorified|power-mad|power-crazed) (little|) (typist|clerk|filing clerk
        |secretary|lollipop man|caretaker|paper boy|tea boy|office boy|office junior|traffic warden|bureaucrat*
        |<human>)
    # Cymraeg
    <dyn> (bach|) (<iawn>|) <twp>
    hen (~jadan|~sguthan|~ast|~bitsh|~gnawes|~gnaf|~ddiawl|~gythraul|~fuwch|~fochyn|~wrach|~jolpan|~lolyn|~surbwch
        |~gachwr|~drwyn|~geg|~fwbach)
    (~hen|~cyw|~rhyw) (~dyn|~dynes|~merch|~fenyw|~swyddog|~cynghorydd|~bobl) (bach|fach|) <twp>
"""

SLUR = """
    (retard|retards|retarded|spastic|spaz|mong|window-licker|window-lickers|schizo|psycho|cripples)
    (paki|pakis|chinky|wog|wogs|nigger|niggers|gyppo|gyppos|gippo|gippos|pikey|pikeys|poofter|faggot|faggots|tranny
        |lezzer|sheep-shagger|sheep-shaggers)
    (bloody|typical|stupid|thick|useless|fucking|damn|ignorant) (english|englishman|welsh|welshman|irish|scots
        |foreigner|foreigners|immigrants|incomers|poles|muslims|gypsies|pensioners|women|woman|female|females
        |old women|blondes)
    (go|went|sent|send|get|crawl) (him|her|them|) back (home|) to (where|wherever) (you|he|she|they) (came|come
        |crawled)
    (time of the month|her hormones|menopausal|hormonal|dolly bird|bit of skirt|bit of fluff|bit of totty
        |pretty little head|women's troubles|bra-burner)
    (belongs|belong|should be|back|stay|better off) (in|to|at) (the kitchen|the sink|the nursery|the playground
        |nursery school|infant school|the zoo|a padded cell|an asylum|a straitjacket)
    stick to (<his>|) (knitting|flower arranging|making the tea|the tea|baking|ironing|colouring in|colouring-in
        |finger painting)
    (ready for|put out to|time for) (the knacker*|the glue factory|grass|pasture|the scrapheap|the scrap heap
        |the bingo|slippers and)
    (belongs|should be|put (him|her|them)|wants putting|ought to be) in (a|an old people's|an) (home|care home
        |nursing home|museum)
    (past|well past|long past) (<his>|) (sell-by|sell by|use-by|best before)
    (one foot in the grave|wet behind the ears|still in nappies|still in short trousers|out of nappies
        |old enough to shave)
    (does|do) (your|his|her) (mother|mam|mum|mummy|parents|carer) know
    (when|till|until|once) (you|he|she) (grow up|grows up|are older|'re older|have grown up|has grown up
        |start shaving|starts shaving|leave school)
    (silly|stupid|there's a good|that's a good|you little|run along,? little) (girl|boy|girlie)
    (work experience|sixth form|sixth-form|schoolboy|schoolgirl|student) (boy|girl|kid|debating|politics|debater|lad)
    (calm down|listen|now then|run along|look|thank you|thanks|sorry|don't worry),? (dear|darling|sweetheart|love
        |pet|petal|sunshine|sonny|sonny jim|sweetie|princess|missy|young lady|young man|little lady)
    (off <his>|out of <his>) (rocker|trolley|tiny mind|tree|medication|meds)
    (diversity|quota|token) (hire|appointment|woman|female|black|asian|gay|disabled) (hire|officer|councillor|woman
        |man|)
    (nice|great|lovely) (legs|tits|arse|bum|rack)
    (gagging for it|mutton dressed|slept <his> way|sleeping with the boss|face like a (slapped|bag|bulldog|horse
        |smacked))
    # Cymraeg
    (blydi|ffycin|diawl|uffern|hen) (~saeson|~sais|~cymry|~hwntw|~hwntws|~gog|~gogs|~estron|~estroniaid|~mewnfudwyr
        |~menywod|~merched|~pensiynwyr)
    (dos|cer|ewch|cerwch) (yn ol|nol|adre|adra) i (lle|ble|loegr|sir|o ble)
    (adeg|amser) (o'r|y|yr) mis
    (yn y gegin|wrth y sinc|mewn cartref (hen bobl|henoed|gofal)|mewn amgueddfa|mewn sw|yn y cylch meithrin
        |yn ei glytia|yn ei glytiau)
    (~merch|~hogan|~bachgen|~hogyn|~crwt|~cariad|~blodyn) (bach|fach) (annwyl|i|del|dda|ddrwg|'ma|,)
    (un droed yn y bedd|wedi ffwndro|yn ffwndrus|ddim yn llawn llathen|heb fod yn llawn llathen|dim hanner call
        |ddim hanner call|ddim chwarter call|ddim yn gall|dim yn gall|o'i go|o'i cho)
    (aros|arhoswch|disgwyl) (nes|tan|hyd nes) (ti|chi|i ti|i chi|iti|ichi) (dyfu|ddechrau siafio|adael yr ysgol)
"""

FOUL = """
    (fuck|fucks|fucked|fucker|fuckers|fucking|fuckwit|motherfucker|shit|shite|shitty|bullshit|horseshit|bollocks
        |bollox|cock-up|pissed off)
    (arse|arses|arsed|wank|wanking|bugger all|buggered|sod all|pile of crap|load of crap|absolute crap|heap of crap
        |sod it|half-arsed)
    (kiss my|my|pain in the|up your|up his|up her|a rat's) arse*
    # Cymraeg
    (ffyc|ffycin|ffwcin|ffwcio|ffwc|blydi hel|cachu|cachlyd|bolycs|twll tin|uffar o|uffern o|diawl o|shit|rhech|gachu)
"""

# A vowel that a filter is not to see, written as a sign; a star can't be said in a phrase.
MASKED = (
    r"\b(?:f[*#@%!.\-]{1,4}(?:ck|k|king|cking|ing|er|ed|wit)\b|f\*{2,6}|sh[*#@!\-]{1,2}t\w{0,3}\b|s\*{2,4}t?|c[*#@]{1,3}nt\b"
    r"|b[*#@]{1,6}(?:ds|d|ks|cks)\b|bull\*{2,4}|w[*#@]{1,4}(?:ker|nker|er)s?\b|tw[*#@]ts?\b|a[*#@]{2,6}(?:holes?|s)\b|p\*{3,4}(?:ed|s)?)"
)

# Of whom something can be said: words for somebody, by which a thing is told from a person.
PERSON = """
    (you|you're|youre|he|he's|hes|she|she's|shes|they|they're|theyre|who|who's|man|woman|men|women|lad|lads|boy|girl
        |bloke|chap|fella|fellow|person|people|lady|somebody|someone|everyone|everybody|officer*|councillor*|cllr
        |cllrs|member|members|leader|clerk|director|manager|managers|planner*|boss|chief|chair|chairman|mayor|team
        |staff|colleague*|mr|mrs|ms|lot|crew|bunch|solicitor|lawyer|engineer|engineers|inspector|secretary
        |receptionist|deputy|chairwoman|predecessor|successor|group|opposition|half of them|most of them|all of them
        |neither|both)
    # Cymraeg
    (ti|chi|fo|hi|nhw|e|o|hwy|rwyt|ydych|ydach|dach|wyt|chdi|~dyn|~dynes|~menyw|~merch|~bachgen|~boi|~hogyn|~hogan
        |~creadur|~pobl|~pobol|~criw|~cynghorydd|~cynghorwyr|~cyng|~swyddog|~swyddogion|~rheolwr|~clerc|~pennaeth
        |~aelod|~aelodau|~arweinydd|~maer|~staff|~cadeirydd|~cyfarwyddwr|pawb|neb|rhywun|hwn|hon|hwnna|honna|hwnnw
        |honno|~tim|~adran|sy|sydd|sy'n|~bos|~gwr)
"""

# The same words without offence.
HARMLESS = """
    (any|no|every|only an|only a|as any|like any) (fool|idiot|clown|snob|half-wit)
    (idiot|idiot's|fool|fool's|dummy|dummies|moron) -(proof|proofing|proofed|guide|guides|errand|gold|paradise|check)
    (idiot|idiots|complete idiot's) guide
    (not|n't|never|no|nobody's|nobody is|isn't a|is not a|no one's|am not an|not an|am no|is no) (fool|an idiot
        |idiot|a fool|complete fool|fools)
    (lame|sitting|rubber|dead) duck
    (guinea|filthy) pig
    (thick|dense) (fog|mud|snow|ice|cloud|forest|walls|file|with|traffic|and fast|skinned|skin|of it|of)
    (idle|empty) (time|hands|land|plant|speed|state|connections|machines|talk|curiosity|for)
    (vain) (hope|attempt|effort)
    (fat|dumb) (pipe|cat|chance|lot of|finger|fingers|client|terminal|binary|tree|question|questions|idea|luck)
    (useless|pathetic|daft|stupid|dumb|idiotic|silly|lying) (question|questions|idea|thing|mistake|rule|rules|form
        |error|about|around|on|in|down|at|low|here|there|ahead|empty|flat|awake|fallow|idle|to|without|unless|for|if
        |when|since|with|until|as|because)
    (is|are|was|were|be|been) (lying|idle|lazy|dim|dense|fat|thick|dumb|blind|deaf|cheating|sly) (in|on|at|around
        |about|down|here|there|awake|ahead|low|within|between|behind|under|outside|with|since|to|from|for|due)
    (black|white|flock of|counting|lost|herd of|pet|dairy|farm|stray) (sheep|cow|cows|pigs|snake|rat|rats|dog)
    (rats|pigs|sheep|snakes|worms|toads|leeches|parasites|cows|donkeys) (in|on|are|were|from|have|under|seen|at
        |again|and)
    (the (weather|road|light|bulb) is) (vile|foul|dim)
    (wrestled|donated|novelty|prize) ____ chocolate (teapot|fireguard)
    chocolate (teapot|fireguard) ____ (donated|prize|raffle|stall|auction)
    (dunce|idiot|fool|muppet|clown|dinosaur) at the back
    (i'm|i am|me|myself|being) (the|a|an|such an|such a) (idiot|fool|dunce|muppet|clown|dinosaur|jobsworth|plonker
        |numpty|wally|twit)
    (posted|comments|comment|thread|post) ____ (is|are|was|were) (vile|stupid|idiotic|pathetic|contemptible
        |despicable|odious|infantile|puerile)
    # Cymraeg
    (yn|'n) (hen (bryd|ddigon|ddrwg|amser)|fochyn daear|gi tywys|diogel|tewi)
    (~lembo|~twpsyn|~mul|~babi|~llo|~ffwl|~clown) (yw enw|ydi enw|ydw i|oeddwn i|dwi|wyf i|fues i|on i)
    (~mochyn) (daear|coed|bach tew)
    (llongyfarchiadau|geni|enedigaeth|ganed|ganwyd|disgwyl|cyrhaeddodd) ____ (~babi|~merch fach|~bachgen bach)
    (~peth|~syniad|~rheol|~camgymeriad|~penderfyniad|~cwestiwn|~tywydd|~bore|~noson) (mor|) (~gwirion|~twp|~dwl
        |~hurt|~afiach|~hyll|~pathetig)
"""
