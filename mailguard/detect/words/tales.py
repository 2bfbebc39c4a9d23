"""What an officer tells a member of a colleague, English and Welsh: signs that count where two kinds of them meet.

`FIGURE` is the colleague, where nobody is named; `MISDEED` what he is said to do, or how people fare under him;
`HUSH` asks for silence, hints, or points a member at somebody. `PROPER` is the right way, praise or plain news.
"""

CLASSES = {
    "boss": (
        "manager|line manager|boss|supervisor|team leader|head of service|head|director|assistant director|chief|gaffer"
        "|foreman|section head|deputy|colleague|colleagues|officer|storeman|finance lead|service manager|unit manager"
        "|senior|head of unit|bosses|managers|superiors|the next desk"
    ),
    "bos": (
        "~rheolwr|~rheolwraig|~bos|~pennaeth|~cyfarwyddwr|~cyfarwyddwraig|~goruchwyliwr|~cydweithiwr|~cydweithwyr|fforman"
        "|~fforman|~uwch swyddog|nghydweithwraig|nghyd-weithiwr|nghydweithiwr|~penaethiaid|~prif|~cyd-weithiwr|~giaffar"
    ),
}

FIGURE = """
    (my|our|the|a|this|that|new|his|her|their|one of my|some) (new|old|own|so-called|present|whole|) <boss>
    (someone|somebody|one person|one woman|one man|a certain person|others|people|some|some of us|half of us) (in
        |here|at|on|who|in charge|responsible|up the|down the|from|take)
    (management|hr|human resources|those above|the ones upstairs|the top corridor|up the line|the person in charge)
    # Cymraeg
    (fy|'n|ein|y|'r|un|rhyw|gan y|am fy|i'm|dyw'r|mae'r) (hen|prif|) <bos>
    (rhywun|un person|un dyn|un fenyw|rhai|hanner|un ohonon|criw) (yn|o|ohonon|ohonom|arbennig|sy'n|fan hyn|lan|yn y)
    (hr|adnoddau dynol|rheolwyr|y rheolwyr|merched y dderbynfa)
"""

MISDEED = """
    (can't|cannot|couldn't|could not) (stand|bear|trust|abide|work with|work under|rely on|believe a word)
    (worst|weakest|laziest|most difficult) (manager|boss|head|director|officer|one)
    (bypasses|bypassed|overrules|overruled|undercuts|undermines|undermined|freezes|froze|sidelines|sidelined
        |humiliates|humiliated|belittles|belittled|mocks|mocked|ridicules|gossips|lies|lied|cheats|bends|bent
        |breaks) (us|me|her|him|everyone|everybody|the|staff|about|to|people|colleagues|team)
    (ignores|ignored|ignoring|brushes|brushed|sits|sat|sitting|refuses|refused) (us|me|her|my|our|every|on|off|to)
    (wouldn't|would not|won't|doesn't|don't) (know|recognise|lift|give|pull|do|bother|care|trust|listen|back|support
        |answer|act|own) (a|an|the|us|me|his|her|their|what|to|any|with|up)
    (gives|gave|hands|handed|slips|steers|fixes|fixed) ____ (contract|contracts|job|jobs|work|overtime
        |promotion) to (his|her|their|a|friends|mates|family)
    (spends|spent|wastes|wasted) ____ (on the phone|on his phone|on her phone|day|morning|afternoon|week|budget
        |money|online)
    (walked|walks|ran|run|driven|drove|hounded|forced|pushed|bullied|chased) (out|off|into)
    (three|four|five|six|two|half|several|good people) ____ (have|has) (left|gone|resigned|walked|quit) (since
        |because|under|thanks|in|over)
    (since|ever since) (she|he|the new *|* *) (came|took over|arrived|started|was appointed|got the job) ____ (hell
        |chaos|mess|shambles|downhill|nightmare|worse|misery|falling apart|nobody|everyone|everybody)
    (gone|going) (downhill|to pot|to the dogs|to ruin|to rack)
    (takes|took|taking) (the credit|all the credit|the glory|three hour|backhanders|bribes|sides|it out on|advantage)
    (one|a different) (rule|set of rules) for
    (never|hardly ever|rarely|seldom|hasn't been|not been) (here|in|at (his|her) desk|around|seen|on site|turns up
        |does)
    (shouts|shouting|slams|threw|throws|swears|screams|bellows|temper|tantrum|tantrums|rages|snaps) (at|doors|a|the
        |and|at us|,|the|before|in|)
    (cover|covers|covering|clean|cleaning|clear|clearing|pick up|mopping|mop|tidying) (up|) (for (him|her|them|it)
        |after (him|her|them|*)|(his|her|their) mess)
    (favourites|favouritism|favours|protects|promotes|looks after|keeps the good) ____ (with|his|her|their|friends
        |pals|mates|overtime|shifts|work|) (pals|friends|mates|overtime|own|favourites|work|family|)
    (takes|taking|take|took|gets|getting) (all|) (the|all the) credit
    (takes|take|took|gets) (the) blame
    (clocks|clocking|knocks|slopes|sneaks|slips|disappears|vanishes|swans) (off|out|away) (at|by|early|before|every|to)
    (treats|treated|speaks to|talks to|talked to|spoke to|carries on with|looks at|touches|flirts with|picks on) (us
        |me|the|staff|women|junior|girls|people|her|him|everyone|everybody)
    (the way|how) (he|she|they|*|our director|the director|our head|* *) (treats|speaks|talks|behaves|carries on
        |runs|manages|goes on|deals) (to|with|the|us|at|in|things)
    (lost it|not up to it|isn't up to it|wasn't up to it|can't do the (work|job)|out of (his|her|their) depth
        |no idea|hasn't a clue|useless|hopeless|can't cope|couldn't cope|past it|toothless|a nightmare|been hell
        |living hell|hell on earth|making our lives|make our lives|making my life|a law unto)
    (leaving|left|leave|walking|gone|resigned|going) (in droves|since|because of (him|her|them)|one by one)
    (morale|atmosphere|mood|team spirit) ____ (floor|low|terrible|toxic|rock bottom|awful|poisonous|gone|dire|dreadful)
    (off sick|stress|signed off|on leave|on holiday|portugal|golf|abroad) ____ (again|wouldn't call|middle of
        |when it suits|flood|supposed|course|call sickness|while)
    (loses|lose|mislays|buries|sits on|hides|shreds|bins|binned|dumps|goes into|in the bin|in a drawer|in the drawer
        |into a drawer|copied it|copied off|copied from|rewrote|rewritten|doctored|altered|falsif*|fiddl*|leaks
        |leaked|claims for|backdated|made it up|passes off)
    (behind (his|her|their|our|my) backs?|promoted over|went over|over the heads|over my head|stabbed
        |takes no notice|passes the buck|nobody will act|nobody does anything|nobody acts|do nothing
        |nothing gets done|nothing happens|got nowhere|got me nowhere|swept under|turn a blind|turned a blind
        |closes ranks|close ranks)
    (asleep|sleeping|sleeps|snoozing|on (his|her) phone|etsy|ebay|facebook|online shopping|second job|own business
        |side business|market stall|drinking|smells of drink|hung over|long lunch|long lunches|golf course
        |crossword)
    (got it wrong|gets it wrong|made a mess|makes a mess|cocked up|botched|dropped the ball|couldn't run|can't run
        |don't read|doesn't read|never reads|never opens|doesn't open|doesn't answer|never answers|for show
        |half the day|a different account|several versions|won't listen|doesn't listen|never listens|go missing
        |goes missing)
    (scared|afraid|frightened|terrified|fed up|sick and tired|had enough|end of my tether|at my wits' end|dread
        |dreads) (of|with|because of) (him|her|them|the|my|our|it|coming|having)
    (in tears|walking on eggshells|end of my tether|wits' end|crying in the)
    # Cymraeg
    (ers i|ers iddo|ers iddi|ers i'r|oddi ar i) ____ (gwaeth|gwellt|llanast|uffern|chwalu|hunllef|neb|pawb|anhapus
        |gadael)
    (gwneud|rhedeg|trin|rhoi|cadw) ____ (fel y myn|fel mae'n|i'w fêts|i'w ffrindiau|i'w theulu|i'w deulu|fel lecio)
    (does neb|neb|pawb|bawb) ____ (yn ei drystio|yn ei thrystio|ei ofn|ei hofn|digon ohono|digon ohoni
        |wedi cael llond|yn fodlon gweithio|yn gwrando|eisiau gweithio|isio gweithio|yn ei oddef)
    (~twyllo|~bychanu|~bwlio|~tanseilio|~erlid|~anwybyddu|~bygwth|~sarhau|~dilorni|~cam-drin|~pigo ar|~beio)
    (byth|ddim)('n|) (yn|) (~gwneud|~ateb|~darllen|~gwrando|~gweithio|~agor|~cefnogi|~troi lan|~cyrraedd|~helpu)
    (byth|ddim|prin|fawr|fu|welodd neb) ____ (yma|yn ei waith|wrth ei (ddesg|desg)|i mewn|ar y safle|ar gael)
    (gweiddi|bloeddio|rhegi|taflu|colli (ei|'i) (dymer|thymer|limpyn)|dymer|thymer|diodde)
    (gwneud|neud|wneud) ____ (waith ef|waith o|gwaith ben|gwaith pawb|gwaith neb|ei waith|ei gwaith|gwaith rhywun
        |gwaith tri)
    (cael|cymryd|hawlio|dwyn)('r|) (y|) (clod|glod)
    (ffafrio|ffrindiau|gadw'r gwaith|cadw'r gwaith|i'w ffrindiau|teulu)
    (siarad|trin|thrin|siarad a|delio) (efo|gyda|a|ag|'da|) ____ (baw|ni|merched|staff|amdanoch|aelodau|bobl)
    (gwneud bywyd|bywyd pawb|yn uffern|hunllef|annioddefol|i'r gwellt|ar chwal|mynd i'r gwellt|llanast|morale
        |pawb yn gadael|wedi gadael|yn gadael|ystyried mynd|chwilio am swydd|ei hachos hi|o'i achos|o'i hachos)
    (cysgu|yfed|golff|mynd adre|helpu ei hun|helpu ei hunan|dwyn|copio|copio'r|ffugio|ffidlo|chwyddo|cuddio|guddio
        |celu|eistedd ar|eistedd arno|yn y dror|i'r dror|i'r bin|colli'r|claddu)
    (un gwael|da i ddim|anobeithiol|di-glem|ddim yn gallu gwneud|methu gwneud|ddim lan i|diog|mas o'i|allan o'i
        |byth ateb|ofn|ofni|amhosib|anodd gweithio|troi'r pen|anwybyddu|neb yn gwneud|dim byd yn digwydd|bwlio
        |dros ein pennau|tu ol i gefn|y tu cefn)
"""

HUSH = """
    (between us|between ourselves|between you and me|between these four walls|off the record|in confidence
        |confidentially|strictly between|on the quiet|for your ears)
    (you|they) (didn't|did not|never|won't) (hear|heard|get) (it|this|that|them) (from|off|by)
    (don't|do not|not|never|wouldn't|won't) (let on|say i|say who|say it|breathe|repeat|quote|tell (anyone|him|her
        |them|anybody)|mention me|mention my)
    (shouldn't|should not|oughtn't|not supposed to|not my place to|not for me to|hate to|don't like to
        |doesn't like to|loath to|hesitate to|wouldn't want to) (really|be|) (say|saying|tell|telling|speak|mention
        |point|drop|carry)
    (a word to the wise|tell tales|telling tales|out of turn|speak freely|speak plainly|speak frankly|just saying
        |draw your own conclusions|no prizes for|if you know what i mean|if you get my drift|enough said|say no more
        |i'll leave it there|make of that|read between|reading between|shan't say who|naming no names|no names
        |name no names|mentioning no names|everyone here knows|everybody here knows|we all know|thought you (ought
        |should)|thought that you)
    (if i were you|in your shoes|you should|you ought to|you might|you may|perhaps you could|could you
        |i'd be grateful|if only|somebody should|someone should|it's time|scrutiny should|might be worth) ____ (ask
        |asking|asked|look at|have a look|find out|raise|raised|question|tell|look into|wonder|check) ____ (why|who
        |how|what|where|about|him|her|with the|way|yourself|my|our|the)
    (i'm|so i'm|that's why i'm) (writing|turning|coming|telling|going|talking) (to|this to|) (you|a councillor
        |a member|members)
    (you're|you are) (my|the|our) (last|only) (port|hope|councillor|one|resort|person)
    (ought|have a right|need|deserve|should) (to) (know|hear|be told)
    (kept in the dark|being kept|you asked how|you asked why|won't tell you|will tell you|can i pick|may i speak
        |come from your side|came from your side|from your side)
    # Cymraeg
    (rhyngoch chi a fi|rhyngot ti a fi|rhyngon ni|rhyngom ni|rhyngddon ni|yn gyfrinachol|yn dawel bach|ar y slei)
    (ddylwn i ddim|ddyliwn i ddim|ddylen i ddim|nid fy lle|sa i'n lico|dwi'm yn licio|dim fy lle|ddim yn licio
        |gas gen i|cario clecs|hel clecs|heb enwi|enwi neb)
    (peidiwch|paid|plis peidiwch|plis paid) ____ (sôn|son|dweud|deud|credu|ail-adrodd|crybwyll|enwi)
    (dda o beth|werth i|dylech|ddylech|dylai|ddylai|fasa'n werth|petaech|taech|fedrwch|allwch|tybed) ____ (gofyn
        |holi|wybod|gwybod|ofyn|edrych|gael gair|wneud rhywbeth|enw)
    (wy'n gweud|dwi'n deud|dwi'n dweud|fe'i gadawaf|fel y gwyddoch|chi ddylai wybod|pawb yn gwybod
        |roeddech chi'n holi|gofynnoch pam|chi'n gofyn pam|dach chi'n gofyn|os deallwch|wrth aelod|fel cynghorydd
        |ar gefn hynny|taw chi|ysgrifennu atoch|ddim yn gwybod fy mod)
"""

PROPER = """
    (policy|procedure|proper|properly|protocol|can't discuss|cannot discuss|whistleblow*|rather leave
        |wouldn't be right|would not be right|thank|thanks|praise|sorry|lucky|good heart|ardderchog|well done
        |backed us|moved across|better-paid|retirement|no names|public|independent|yearly plan|as every
        |short-staffed|vacancies|vacancy|union|own up|owned up|my fault|our fault|i'd got|happier|in good|delegation
        |enclosed|attached|biscuits|custard|young|appeals panel)
    # Cymraeg
    (polisi|drefn|trefn|phriodol|amhriodol|priodol|trafod cyd|drafod cyd|trafod cydweithiwr|drafod cydweithiwr
        |diolch|lwcus|gefn i ni|ymddiheuriadau|ein camgymeriad|mae'n ddrwg|ynghlwm|protocol|gwyliau tan|adolygiad
        |swyddi gwell|ganmoliaeth|prinder|fel fy rheolwr|fi gollodd|torchi llewys|caled ond teg|chwythu'r
        |disgwyl am)
"""
