"""Winning votes: what is asked of electors and of helpers, by the deed rather than by the word "vote", both languages.

`SURE` says so by itself, `CLUE` where another clue, an election or a party stands beside it. `PROPER` speaks of keeping
such things off the council's means, of the rules, or of a leaflet that is nobody's campaign; `YET` takes that back.
"""

CLASSES = {
    "colour": "red|blue|yellow|green|orange|teal|purple|turquoise",
    "lliw": "coch|goch|glas|las|melyn|felyn|gwyrdd|wyrdd|oren|piws|borffor",
    "side": "<sure>|labour|plaid|reform|conservative|liberal|green|independent|our|my|the party's",
    "rival": (
        "(my|our|his|her|labour's|plaid's|the tory|the labour|the reform) (main|nearest|only|*|) (opponent|opponents|rival"
        "|rivals|challenger)|the other (candidate|candidates|fellow|fella|chap|lad|bloke|woman|lot)|the (present|sitting)"
        " (incumbent|member|councillor)|the incumbent|(my|our) opposite number"
    ),
    "gelyn": (
        "(fy|ein|y|yr) (ngwrthwynebydd|gwrthwynebydd|ngwrthwynebwyr|gwrthwynebwyr)|(yr|'r) ymgeisydd arall|y boi arall"
        "|y dyn arall|y ddynes arall|y fenyw arall|'r boi arall|'r dyn arall"
    ),
    "paper": (
        "leaflet|leaflets|flyer|flyers|newsletter|newsletters|pledge card|pledge cards|poster|posters|placard|placards"
        "|literature|focus|cards|postcards|letters|canvass cards"
    ),
    "papur": (
        "~taflen|~taflenni|~poster|~posteri|~cylchlythyr|~cylchlythyrau|~cardiau|~pamffledi|~placardiau|~llythyrau"
    ),
    "poll": (
        "ballot|ballots|ballot paper|ballot papers|ballot box|polling station|polling day|booth|poll|polls|election"
        "|by-election|vote|voting|first thursday in may|count|in may|come may|pencil"
    ),
    "pleidlais": (
        "~pleidlais|~pleidleisio|fotio|votio|papur pleidleisio|y bwth|'r bwth|y bocs|etholiad|yr etholiad|isetholiad"
        "|mis mai|fis mai|y bensel|pensel|pensil|bensel|bensil"
    ),
}

SURE = """
    your (first|second|third) preference
    (both|all) (of |)your ballots
    (tick|cross|x|mark|pencil) __ (next to|beside|by|against|for|opposite) (my|our|his|her|the) (name|names|logo|party
        |candidate|rose|emblem|man|woman)
    (a|your|that|one) (tick|cross|x) __ (sends|send|says|tells|will) (them|that|a|him|her)
    (gets|got|has|have|deserves|earned|lost) (my|our) vote
    (get|getting|got|drag|bring|drive) (your|the) (nan|gran|mum|neighbours|family|household|friends|kids|supporters
        |promises|pledges) (out|to (the|) (polls|polling|vote|hall))
    (knocking-up|knocking up|phone-bank|phone bank|phone-banking|canvass|canvassing|telling|teller|gotv
        |get-out-the-vote) (sheet|sheets|tonight|rota|figures|data|returns|team|shift|script|session|list|lists
        |numbers|cards)
    (do|doing|take|cover|covering|work) (a|the|an) __ (telling|teller|polling day|knocking-up) (shift|slot|stint)
    (teller|tellers) (for|at|on) (<side>|the|polling|us)
    (garden|window|fence|hedge) (sign|signs|poster|posters|board|boards|diamond|diamonds)
    (sign|signed|signing|signatures on|signature for) (my|his|her|our|*'s|this|the|a|your) (nomination|nominations)
    (nomination) (form|paper|papers) (for|for our) *, (would|could|will|please|she|he|can)
    (paper candidate|running mate|running mates|running-mate|pact with the|stand aside for|stand aside in)
    (return|returned|returning|elect|electing|re-elect|send|sending|put|putting) (me|us|him|her|our man|our woman
        |our *|*) (back in|back|in|to county hall|to office|to power|again|for four|for another) (for|at|in|on|to|and
        |four|as|this) (*|) (ward|county hall|docks|may|the polls|council|years|term|time|the 6th)
    (be|being) returned (for|again|as your|as the|at the|in may) (four|five|another|member|councillor|election
        |the|in)
    (go|going|turn|turning|paint|vote|voting) (your|this|our|the|) (ward|county|town|seat|division|street|) (<colour>) (on|in|at|this|come|for|with)
    (flying|backing|true|dyed|voted|voting|vote) (the|a|) (<colour>) (flag|ticket|for|this time|since|again)
    (wear|wearing|wore) (something|your|a bit of|a|) (<colour>|<colour> *) (on|for) (thursday|polling|the day|election
        |the 6th|us|the count)
    (keep|keeping|kick|kicking|vote|voting|boot|booting|chuck|turf|throw|sling|get|getting) (them|him|her|the tories
        |labour|plaid|reform|the lib dems|the greens|the independents|that lot|this lot|* * *|the lot of them) out (on
        |in|at|come|this|next|for good|of (county hall|office|power|the town hall|the chamber))
    (don't|do not|never) let (them|him|her|that lot|this lot|the *|labour|plaid|reform) (back in|back|in|walk it|win
        |sneak in|slip in|take it)
    (cost|costs|costing|lose) them (their seats|the election|the seat|power)
    (out of the hands of|anyone but|anybody but|anything but) (the|) (<side>|<sure>|that lot)
    (show|showing|show them) (<side>|them|him|her|this lot|that lot|the tories) the door
    (sign up|signing up|signed up) as (a|an) (<side>|party) (supporter|member|volunteer|deliverer|activist|friend)
    (be|become|becoming) (a|an|our|the) (<side>) (member|supporter|activist|volunteer|candidate)
    text (join|vote|win) to
    (consider|think about|thought of|thought about|fancy) (standing|running) (for us|yourself|as a|as our|for <side>
        |in)
    (crowdfund|crowdfunding|crowdfunder|raffle|fundraiser|fundraising|whip-round|whip round|donation|tenner|fiver
        |a few quid|proceeds) ____ (campaign|candidate|<paper>|election|deposit|branch|the party|our party|the cause)
    (backing|back|support|supporting|behind|endorse|endorsing) (our|the|your local|local) * (candidate|candidates|team)
    (unleafleted|leafleted|doorknocked|leafletting|out leafleting|out canvassing)
    canvassed (every|the whole|your|our|half|most of|both sides|the last|streets|doors|* streets|* doors|* road)
    (fold|deliver|post|push|stuff|hand out|giving out|handing out|share|drop|dropping|printing|fold|folding|flood it with|out with) __ (our|my|<side>|* hundred|* thousand) (<side>|reform|election|campaign|last|) (<paper>)
    (leaflets|leaflet|literature|newsletters) ____ (who can|anyone for|can you do|any takers|volunteers|left to do
        |to go|left undone|not done)
    (our|my|the party's) (candidate|candidates|pledge card|pledges|manifesto|slate|ticket) (is|are|was|has|have|for
        |on|will|in|here|,)
    (young|good|nice|local) (lady|woman|man|lad|lass|chap) ____ (standing|running|candidate)
    (your|every|each|a|one|own|my) vote (for|to) (me|us|him|her|them|stop|change|keep|get|our|<side>|the other)
    (voting|voted|votes|vote) (for|) (me|us|him|her|our|myself) (and|on|in|at|please|again|too|last|next|this|or)
    (voted|voting|vote) (<side>|liberal|tory|labour|green|plaid) (in|on|last|since|myself|too|again|this|here|all my
        |and|for|at|because)
    (urge|urging|ask|asking|beg|begging|encourage|invite|expect) (you|you all|everyone|everybody|all|colleagues|folk
        |staff|people|them) (all|) (to) (vote|back|support|get behind|turn out|come out|choose|elect|return|stick with
        |lend)
    (get|getting) behind (<side>|us|our|him|her|the *) (on|in|at|this|candidate|campaign|team|come|for)
    (do|did) it for (me|us|the *) (while|on|at|and|this|in)
    (see|hear|meet) (me|our|us|him|her) on (the|a) (platform|stump|doorstep) (with|for|at|on|and)
    (postal vote|postal votes|postal ballot) ____ (for me|for us|vote for|our|use it|bringing forms|help us)
    (seat|ward|it) (hangs on|comes down to|will be won|was won|was lost) (by|on|) (a|the|just|only|<number>|) (handful|few|dozen|votes|whisker|couple|<number>|hundred)
    (take|win|pinch|grab|snatch|steal|gain|hold) (this|that|the|our|a|your|* ) (seat|ward|division) (off|from|back
        |back from|for) (the|labour|plaid|reform|them|*|us)
    (one|a) (more|last|final|big) (big|) push (lads|friends|everyone|and|comrades|team|folks|to|will|,)
    (day of action|action day|super saturday|campaign day) (in|on|this|for|at|with|next)
    (fellow (liberals|conservatives|greens|socialists|members of the party)|dear (supporter|elector|voter
        |fellow member)|annwyl (etholwr|gefnogwr|gefnogwyr))
    (our|my|the) (knockers-up|foot soldiers|ground war|air war|ground game)
    (double|grow|boost|increase|swell) (our|the) (numbers|group|seats|vote|majority|share)
    (help|get|elect|want) (us|our party|the group) (to|) (grow|double|hold on|run the|take control|back into|over the line)
    (our|the) (side's|party's|branch's) (canvass|candidate|candidates|leaflets|figures|campaign)
    (<rival>) __ (promised|promises|sent|says|claims|lives|doesn't|didn't|couldn't|can't|never|hasn't|voted|claiming
        |is|wouldn't|will|wants|has|did|and|where|only|too)
    (ask|like|unlike|than|against|beat|beating|from) <rival>
    (share|sharing|forward|pass on|retweet|like) __ (<side>|campaign|candidate|reform|election) (post|posts|video
        |petition|page|leaflet|message|reel|appeal|advert)
    (proud|happy|glad|delighted|pleased) to (endorse|support|back|campaign for|nominate|second|propose) (<side>|cllr
        |our|the * candidate|mrs|mr|* * for)
    (campaign|election|<side>) (trail|drink|drinks|quiz|supper|curry|breakfast|barbecue|bbq|coffee morning|raffle|rally)
    (rather|sooner|better) (be|see|have) (a|an|<side>|you as|you) (<side>|leader|in charge|running) ____ (may|election
        |leader|council|administration)
    (you'd|you would|you'll|she'd|he'd|you could) (walk it|be a shoo-in|win by a mile|romp home|romp it)
    # Cymraeg
    (arwyddo|arwyddwch|llofnodi|llofnodwch|arwydda|llofnoda) (fy|ei|ein|ffurflen|ffurflenni|papur|papurau) (~papur|~papurau|~ffurflen|~ffurflenni|) (enwebu|enwebiad)
    (ail|dwy|ddwy|ddau|un) (bleidlais|pleidlais|groes|croes|dewis|ddewis) ____ (dros|wrth|i mi|i ni|i'r|ger|hefyd)
    (croes|groes|tic|dic) (wrth|ger|yn ymyl|gyferbyn) (a|y|yr|'r|ag|fy|ei|ein|enw) (*|)
    (rhoi|roi|rhowch|rho) (poster|posteri|arwydd|taflen|plac) __ (ffenest|ffenestr|ardd|gardd|ffens|siop|wal|gwrych)
    (troi|trowch|throi) (eich|y|dy|ein|'ch|'r) (ward|sir|stryd|tref|sedd) (yn|'n) (<lliw>)
    (troi|trowch|troi'ch) ____ (yn|'n) (gefnogwyr|gefnogwr|aelodau|felyn|las|goch|wyrdd)
    (troi mas|troi allan|dod allan|dowch|ddod mas|dewch|dod mas|ewch) (i gyd|allan|mas|) (i|a) (fotio|bleidleisio
        |phleidleisio)
    (cadw|cadwch|cicio|ciciwch|taflu|taflwch|hel|heliwch|ysgubo|lluchio) __ (nhw|llafur|y toriaid|reform|y blaid
        |y criw|'r toriaid|hwy|'r lot) (mas|allan|o'no|o na)
    (dangos|dangoswch|ddangos) y drws i (*|)
    (gwastraffu|wastraffu|gwastraffu'ch|wastraffu'ch|gwastraffa) (eich|dy|'ch|'r|) (pleidlais|bleidlais|fot)
    (fotio|votio|pleidleisio|bleidleisio|fotiwch|fotia) (i ti|i chi|i fi|i mi|i ni|iddo|iddi|rhyddfrydol|llafur|plaid
        |reform|gwyrdd|ceidwadol|dori|drosto|drosti|drosoch|drosom|dros y|dros obaith|dros newid)
    (plaid|llafur|reform|toriaid|gwyrddion|rhyddfrydwyr|ceidwadwyr) __ (fydda i'n|fydda i|byddaf yn|fyddwn ni'n) (fotio
        |pleidleisio|cefnogi|ei fotio)
    (eich|dy|fy|ein|'ch) (pleidlais|bleidlais|fot|croes|groes|mhleidlais|nghroes) (yn|bost|wrth|i|tro|y tro
        |at|a'ch|dros)
    (annog|anogaf|perswadio|perswadiwch|erfyn|ymbil|gofyn) ____ (fotio|bleidleisio|gefnogi|fwrw|droi mas|arwyddo
        |ymuno)
    (blygu|plygu|dosbarthu|ddosbarthu|rhannu|rannu|stwffio|danfon|dwyn|printio|argraffu) ____ <papur> __ (y|'r|i'r
        |toriaid|llafur|blaid|ymgyrch|etholiad|ni|reform|gwyrddion|rhyddfrydwyr|heno|nos|cyn|dros)
    (shifft|stint|slot) (fel|o) (teller|rhifwr|canfasio|rhifo|gnocio|ganfasio)
    (guro|curo|cnocio|gnocio|cnoco) (drysau|ddrysau|dryse|ddryse|y drysau|bob drws)
    (pob|bob) drws (,|) (pob|bob) (nos|stryd|ty)
    (cipio|gipio|ennill|dwyn|bachu) (y|'r|yr|* ) (sedd|ail sedd|ward|*) (oddi wrth|oddi ar|yn ol|eleni|'na eleni|i'r blaid|i ni)
    (wisgo|gwisgo|gwisgwch|gwisga) (rhywbeth|crys|tei|sgarff|) (<lliw>) (ddydd iau|dydd iau|ar y|on the|ddiwrnod|dros)
    (rali|parti|cyri|brecwast|stondin|bws|bys) (i|y|yr|'r|ymgyrch|i'r) (rali'r|ymgyrch|blaid|y blaid|etholiad
        |ymgeisydd|ymgeiswyr)
    (mae'n|ein|yr|fy) (hymgeisydd|hymgeiswyr|nghyd-ymgeisydd|cyd-ymgeisydd|nghyd-ymgeiswyr) (ni|i|,|wedi|yn|i gyd|'n)
    (ymgeisydd|ymgeiswyr) (ceidwadol|llafur|plaid|reform|gwyrdd|y blaid|y toriaid|rhyddfrydol|annibynnol) (nos|bore|am
        |yn|ar|sy|sydd)
    <gelyn> (yn|wedi|ddim|'n|oedd|fydd|sy|sydd|,|mewn|hyd|ddim hyd|am)
    (i|dros|na|gan|ar|dyw|mae|dydi|roedd|yw|ydi) <gelyn>
    (ymuno|ymunes|ymunais|ymunodd|ymunwch|ymaelodi|ymaelodais) (i|) (a|a'r|ag) (blaid|'r blaid|llafur|plaid|gwyrddion
        |toriaid|reform)
    (codi arian|hel arian|cronfa|gyfrannu|cyfrannu|casgliad) ____ (ymgyrch|etholiad|gangen|blaid|taflenni)
    (llythyr|taflen|rhifyn) (olaf|gyntaf|nesaf) (yr|yr|'r) ymgyrch
    (lifft|tacsi) ____ (blwch pleidleisio|bwth|gorsaf bleidleisio|fotio|bleidleisio)
    (tynnu|rwtio|gweddio|croesi bysedd|croesi'n bysedd) (drosoch|drosot|dros y blaid|dros lafur|drosto|drosti)
    (cyfrwch|cyfra|rho|rhowch) fi (i|) (mewn|lawr) (at|ar gyfer|am) (y|yr|'r|) (~taflenni|~canfasio|drysau|ymgyrch
        |stondin)
    (unig|yr unig|dim ond un) (ffordd|ateb|dewis) ____ (ethol|papur pleidleisio|yn y bwth|pleidleisio|fotio)
    (ethol|etholwch) (rhywun|rywun|cynghorydd|gynghorydd) (newydd|gwell|arall|well)
"""

CLUE = """
    (<poll>)
    (turnout|turn out|promises|pledged|undecided|postal vote|leaflet|leaflets|candidate|candidates|doorstep|doorsteps
        |campaign|seat|canvass*|agent|nominat*|rosette|poster|elected|re-elected|seats|votes|manifesto|clipboards
        |rally|protest vote)
    (help us|help me|help our|good guys|back him|back her|back me|back us|back our|stick with (us|me)|think of (us|me)
        |remember (us|me|who|that|what|this)|vote|count on you|rely on (you|your)|be part of (it|us|this)|your support
        |join us|trust me|good councillor|think about it)
    (lend|lending|give|giving|gives) (me|us|him|her) (your|four more|five more|another|a chance|both)
    (i'll|i will|we'll|we will|i'd be|she'd be|he'd be) (keep|carry on|be grateful|honoured|do it again|on that)
    (if re-elected|if elected|if (you return|you elect|i'm returned|we win)|once we win|when we win)
    (choose|pick|choice|yours to|it's up to you|that is up to you|up to you on|you decide|easy choice|who sorted)
    (the only (candidate|one|party|way)|four more|five more|another term|another four)
    (they've had|they have had|had their chance|blown it|drubbing|incumbent|protest)
    (tell (your|the|everyone|the wife)|bring (a|one|your) (friend|neighbour|boots)|drive them|nag your)
    (comfortable shoes|boots|clipboard*|pizza|script|garage|bundles|deliver|knock|knocking|doors|odds and evens)
    (for us|for me|with us|with me|by us|of ours|among us|our side|our lot)
    # Cymraeg
    (<pleidlais>)
    (~ymgeisydd|~ymgeiswyr|~etholiad|canfas*|ganfas*|ymgyrch|yr ymgyrch|~taflenni|~poster|~posteri|sedd|ethol|ailethol
        |rali|drysau|ddrysau|dryse|croes|groes|y polau|polau)
    (cofiwch|cofia|meddyliwch|ystyriwch|cefnogwch|helpwch|helpu ni|dibynnu ar|ddibynnu ar|ddibynnu arno*|dibynnu arno*
        |dewiswch|dewis gorau|chi sydd i ddewis|ymddiried*|gwrandewch arna)
    (talu'r gymwynas|eich cyfle|dy gyfle|cyfle i|llond bol|gwared y|gwared ar|y criw|gwneud rhywbeth|pwy sy'n haeddu
        |haeddu)
    (dewch|dere|tyrd|dowch|galw heibio|tagia|rhannwch|pasiwch|dwedwch|perswadiwch) (a|ag|i|y|yn|hwn|hyn|ffrind|fi)
    (gyda ni|efo ni|i ni|drosom|drosof|i mi|i'r achos|yr achos|ein bois|gyfeillion|ffrindiau|bois|esgidiau|coesau)
    (brwydrodd|frwydrodd|frwydrwn|frwydro|ymladd|gadwodd|achubodd|gododd)
"""

# Kept off the council's means, asked as a rule, or nobody's campaign.
PROPER = """
    (council|corporate|work) (e-mail|email|e-mails|account|system|address|time|mailbox|inbox|laptop)
    (this|my council) (account|address|inbox|mailbox)
    (off|not on|not from|not here|away from|outside) (this|the|my|) (system|council|e-mail|account|work|here)
    (party|private|personal|home|own) (address|inbox|account|e-mail|email|phone|system)
    (my|the|his|her) (agent|agent's) (details|is|will|can|deals|number|as a)
    (allowed|permitted|proper|improper|appropriate|inappropriate|right and proper|in order|out of order|against the rules|breach|rules|guidance|protocol|code|lawful|advice) (to|for|on|if|about|that|in|allow|say|says|whether|or)
    (may|can|could|should|am|are) (i|we|members|officers|staff|they) (mention|use|display|wear|allowed|still)
    (asked|ask|asking|rather ask|check|checking) (whether|if|before) (i|we|it|members|staff)
    (turn|turned|turning) (it|them|him|down|the|that) (down|) (the|*) (branch|offer|invitation|request)
    (turned down|declined|resigned|resigning|gave up|given up|stepped down|can't accept|cannot accept|couldn't accept)
    (haven't|have not|not yet) (decided|made up my mind|announced)
    (must|should|will) (be|) (left|leave) (at that|to you|out of)
    (would be|it's|it would be|wouldn't be|isn't) (wrong|improper|not right|proper|right|a misuse|misuse) (of me|for me
        |to|of)
    (came|come|arrived|sent|landed|came through|put|left|found|handed in) ____ (on|in|to|through) (the|my|our) (council
        |library|library counter|counter|reception|desk|system|rack|noticeboard|foyer)
    (take|taken|took|remove|removed) ____ (off|out|down|down from|this list)
    (was|were|been|being) (canvassed|leafleted|doorstepped)
    (grandfather|grandmother|great-grand*|history|historic|archive|museum|exhibition|17* |18*|19*|chartists
        |suffragette*)
    (hospice|recycling|flood|fire|road safety|litter|health|vaccination|smoke alarm|fostering|charity|appeal|blood|census|energy
        |warden|scam|dog|library|anti-*|awareness) (*|) (campaign|leaflet|leaflets|posters|poster|team|door|cards)
    (about|on) (the|) (flood|floods|fire|recycling|bins|roadworks|consultation|library|road)
    (fire alarm*|smoke alarm*|warden scheme|collection days|site visit)
    (minutes|minute|transcript|headline|press cutting*|press summary|quotes both|no comment|log the complaint|petition headed)
    (reminder|reminded|remind|note to|notice to) (to|all|that|staff|managers|officers) (all|staff|no|that|managers
        |officers|of)
    (election|returning officer's|electoral) (clerk|clerks|team|staff|office|services|register|law)
    (register of electors|poll clerk|poll clerks|presiding officer|count staff|canvass form|canvassers from electoral)
    # Cymraeg
    (~cyfrif|~e-bost|~ebost|~system|~cyfeiriad|amser) (y|'r) (cyngor|~cyngor)
    (rheol|rheolau|rheolau'n|canllaw*|caniatau|caniateir|hawl|priodol|amhriodol|oes raid|oes rhaid|ga i ofyn|gofyn ar ran|nad oes hawl|heb hawl|ddim yn cael)
    (atgoffir|atgoffwch|nodyn i bawb|nodyn atgoffa|dim bathodynnau|dim posteri|datgan hynny|ddatgan hynny)
    (cofrestr|gofrestr|rhestr etholwyr|clerc|glerc|cardiau adnabod|ar bob asiant|i bob asiant|ar yr un telerau)
    (hen|hanes|hanesyddol|amgueddfa|arddangosfa) (bosteri|ymgyrch|etholiad|am)
    (~cwyn|~cwynodd|~cwyno|cwynodd) ____ (~taflen|~taflenni|poster|posteri)
    (tynnu|dynnu|thynnu) (nhw|'r posteri|y posteri|hwy|posteri|o) (i|) (lawr|oddi|ar)
    (gwrthodais|gwrthodes|ymddiswyddais|ymddiheur*|yn wleidyddol niwtral)
    (gadael|adael|gadawodd|symud*) ____ (gownter|ddesg|dderbynfa|llyfrgell)
    (ymweliad safle|draeniad|larwm|larymau|ailgylchu|llifogydd) (*|)
"""

YET = """
    (but|yet|still|though|although|anyway|however|restricted or not|rules or no|never mind|who's to know|don't tell
        |can't stop me|just this once|between us|between you|even so|all the same|nonetheless)
    # Cymraeg
    (ond|er hynny|serch hynny|beth bynnag|rhyngot ti a fi|rhyngon ni|paid a dweud|peidiwch a dweud|er gwaetha)
"""
