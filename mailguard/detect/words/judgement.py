"""Words that take sides once a party or the rulers of a council stand in the same sentence, English and Welsh.

`VERDICT` is enough by itself; of `SIDE`, which may be a mere fact, two are needed.
"""

# Words that judge only where no council business is told.
TILT = """
    (nothing|nobody|never|everything|once again|enough|alone|at last|finally)
    (promised|promise|promises|only one|the only|the one|unlike|instead of)
    # Cymraeg
    (dim byd|neb|byth|erioed|popeth|unwaith eto|o hyd|dim ond|yn unig|o'r diwedd|digon)
"""

VERDICT = """
    (as ever|as always|as usual|yet again|every time|time after time|all talk|proof|proves|proud|proudly)
    (empty promise*|broken promise*|betray*|squander*|shambles|shambolic|chaos|chaotic|mess|messes|ruin*|wreck*
    |neglect*|abandon*|ignor*|forgotten|forgets|wasted|wastes|waste of|wasting|wasteful|fail*|blame*|fault|shame*
        |disgrac*
        |scandal*|joke|fiasco|debacle|farce|incompeten*|useless|hopeless|clueless|arrogan*|complacen*|hypocri*
        |dishonest*|liar*|lies|lying|lied|corrupt*|crony|cronies|pals|snouts|trough|gravy)
    (dither*|squabbl*|infighting|in-fighting|dogma*|ideolog*|woke|toxic|nasty|cruel|heartless|uncaring|spin|stunt*
        |grandstand*|hollow|bungl*|botch*|reckless|bankrupt*|propped|propping|ganged|stitched|stitch-up|carve-up
        |rubber-stamp*|sneer*|jeer*|heckl*|dumped|dumping|plunder*|fiddl*|crumbl*|decline|decay|misrule|mismanag*
        |u-turn*|obsess*|punish*|penalis*|mug|mugs|fools|conned|con trick|fleec*|robb*|starv*|gutted|hammer*
        |clobber*)
    (out of (touch|ideas|excuses|time|steam)|in the pocket|linked arms|heads in the sand|little friends|vanity
        |pet projects|pet project|hot air|pulled the wool|let (us|you|people|this|them) down|sold (us|you) out
        |black hole|down the drain|had their chance|had its chance|shown the door|out on their ear|turf* out
        |kick* out|vot* out|throw* out|hold* to account|hold* their feet|on your side|look* after|stand* up|stood up
        |stood by|stood alone|stood in|fought|fight*|champion*|deliver*|common sense|fresh start|new broom
        |value for money|hard-working|keep* (its|their|our|his|her) (word|promises)|keeping (its|their|our) word)
    (can't|cannot|couldn't|don't|won't|doesn't|wouldn't|didn't) (be trusted|care|find|bear|wait to|even|be bothered
        |organise|run|manage|tell|listen|lift|trust|afford|want you|give a|like you)
    (the only ones|better than|worse than|best|worst|alternative to|the alternative)
    (deserve*|time for|ready for|need a|real|genuine|proper) (change|better|alternative|opposition|leadership)
    (without) (reading|thinking|asking|listening|a word|so much)
    (thanks|no thanks|courtesy|down) to (the|)
    (what (you|we) (get|got)|for what|and for what|look at|look what|just look|remember (that|this|it|who|what)
        |don't forget|ask yourself|draw your own|you decide|make up your own|no surprise|no wonder|needless to say
        |surprise surprise|guess who|guess what)
    (care|cares|caring|cared) (more|about|only|nothing|for)
    (cheap|publicity|headlines|tells you|everything you need to know|all you need to know|always (believed|stood
        |fought|been|said|wanted|put)|in our blood|only interested|not one of them|none of them|turned up
        |took it away|took away|left us with|landed us|saddled|legacy|inherited|our values|our record|our plan
        |plan for|believe in|believes in|believed in|stand for|stands for|serious about|no answers|same old
        |tired old|deserve a hearing|should know better|afraid of|scared of|terrified|running scared|rattled
        |desperate|clutching|smear*|dirty tricks|personal attacks|bar chart*|porkies|for sale|at your expense
        |your money|hard-earned|the many|the few|ordinary people|working people|playing catch-up|too little|too late
        |once in a generation|broken britain|fix (this|the|our)|take back|get (this|the|our) * back)
    (shut|close|closed|sell|sold|cut|axe|scrap) (the lot|everything|it all|the whole|our|your|every)
    (would|will|'d|'ll) (shut|close|cut|sell|scrap|build over|concrete|raise|hike|double|abolish|privatise|wreck
        |ruin|save|protect|reopen|restore|reverse|freeze|stop|end|fix|clean|open the|rather|sooner|put (you|people
        |residents|up|local))
    # Cymraeg
    (arbed arian|nhw werthodd|nhw gaeodd|nhw dorrodd|nhw gododd|nhw wnaeth|o ddifri|siarad gwag|dewis arall
        |cael digon|wedi cael digon|llond bol|ar ein cefnau|am y nesaf peth i ddim|nesaf peth i ddim|neb arall
        |neb ond|gan bawb arall|yn ein gwaed|ein gwerthoedd|ein record|ein cynllun|sefyll dros|credu mewn|yn credu
        |cyhoeddusrwydd|penawdau|eich arian|ar eich traul|rhy ychydig|rhy hwyr|dyled o|wedi cau|addewidion gwag
        |yr un hen|ofn (gwirionedd|etholiad|pobl))
    (~bradychu|~methu|~methiant|~difetha|~chwalu|~gwastraffu|~gwastraff ar|~esgeuluso|~anghofio|~anwybyddu|~llanast
        |~smonach|~traed moch|~cywilydd|~cywilyddus|~gwarth|~gwarthus|~celwydd|~celwyddau|~addewidion|~addo|~addewid
        |~haerllug|~haerllugrwydd|~trahaus|~rhagrith|~rhagrithiol|~anobeithiol|~di-glem|~blinedig|~diog|~ffars|~joc
        |~twyllo|~siomi|~siom|~ffraeo|~cecru|~hunanol|~llwgr|~gwleidydda|~creulon|~dideimlad|~di-hid|~crafangu)
    (bob tro|fel arfer|fel erioed|eto fyth|hen ddigon|llond bol|dim diolch|diolch byth)
    (ar eu dwylo|ar ei dwylo|ar y ffens|yn dawel|pen yn y tywod|allan o gysylltiad|heb syniad|dim syniad|heb glem
        |dim clem|wrth y llyw|law yn llaw|ym mhoced|llenwi'u pocedi|eu ffrindiau|ffrindiau bach|golchi'u dwylo
        |troi cefn|cefnu|gwerthu|gwerthu'r|gwerthu pob|cau'r|cau ein|cau ysgolion|torri'n|toriadau|drwy'ch dannedd
        |taflu llwch)
    (yr unig|unig rai|gwell na|gwaeth na|yn well na|gorau|gwaethaf|yn lle|yn wahanol i|tra bod)
    (sefyll|sefyll yn|sefyll dros|sefodd|safodd|brwydro|brwydrodd|ymladd|gwarchod|amddiffyn|achub|achubodd|gofalu
        |gofalu am|gwrando|gwrando ar|cyflawni|cyflawnodd|haeddu|haeddwn|haeddwch|malio|poeni am|ymfalchio|balch) (y
        |yr|'r|dros|am|ar|ein|o|i|eich|chi|)
    (cofiwch|cofia|ystyriwch|edrychwch|edrych|dychmygwch|gofynnwch i chi'ch|pa ryfedd|does ryfedd|does dim rhyfedd
        |dyna|dyma|faint rhagor|faint yn rhagor)
    (amser am|hen bryd|angen|eisiau|cyfle i) (newid|i|gael|bobl|am|rywun|weld)
"""

SIDE = """
    (vot*|voted (it|this|that|them|us|against|down|to|for)|vote against|block*|oppos*|tried to|wanted to|plan to
        |plans to|clos*|cut|cuts|cutting|axed|scrap*|sold|sell*|spend*|spent|splash*|overspen*|debt*|hike*|tax*|bill
        |bills|rates|rise*|charges|backed|supports|claim*|credit|criticis*|attack*|wrong|mistake*|muddle*|lost
        |losing|behind|worse|bottom|years|decades|rather|sooner|instead|while|whereas)
    (saved|save|protect*|rescue*|have won|has won|wins|winning|secured|secure|invest*|built|build*|restor*|froze*
        |frozen|freez*|reopened|reopen*|listen*|trust*|care|cares|no one|nowhere|empty|boarded|potholes)
    (sat|sits|sit|sitting|silent|quiet|quietly|whipped|whip|told|ordered|forced|allowed|happy to|willing|refus*
        |reject*|threw out|ditched|drop*|denied|hid*|secret*|behind closed|friends|mates|bosses|in charge|in power
        |run by|in control)
    (in our ward|in this ward|our town|our community|ordinary people|local people|working people|working families
        |hard-pressed|taxpayers|ratepayers|motorists|pensioners|families|residents)
    # Cymraeg
    (~pleidleisio|~pleidleisiodd|yn erbyn|o blaid|~cau|~torri|~torrodd|~codi|~cododd|~gwario|~gwariodd|~treth
        |~biliau|~bil|~dyled|~gwerthodd|~trethi|blynyddoedd|mlynedd|degawd|~rheoli|mewn grym|~arwain|~rhedeg|~cwyno
        |~beio|~hawlio|~clod|~gwrthod|~gwrthododd|~cuddio|~colli|ar ol|gwag|gweigion|tyllau)
    (~achub|~sicrhau|~sicrhaodd|~ennill|~buddsoddi|~adeiladu|~adfer|~rhewi|~ailagor|~diogelu|~cefnogi|pobl leol
        |pobl gyffredin|teuluoedd|trigolion|cymuned|cymunedau|y lleill)
"""

# The rulers and the other side, without a name.
SIDES = """
    (this|that|the current|the present|the ruling|the same|the last|the old|the other|the established
        |the main) (administration|ruling group|ruling party|coalition|regime|crew|lot|shower|mob
        |council leadership)
    (the) (old|main|established|other|big|mainstream) parties
    (the same|this|that|the ruling|the governing|a certain) party (that|who|has|had|which|in)
    (party|people|lot|crew) (that|who) (runs|run|running|run this|runs this) (this|the|our|it|county)
    (those|the people|the ones|the lot) (in charge|in power|running) (of|at|) (this council|the council|county hall
        |the town hall|this county|the town)
    (the|our) (opposition|ruling group|ruling party)
    # Cymraeg
    (~gweinyddiaeth|~clymblaid|~criw|~lot|~blaid) (hon|yma|bresennol|presennol|sy'n rheoli|sydd mewn grym
        |sy'n rhedeg)
    (y rhai|y bobl|y criw|y lot) (mewn grym|sy'n rhedeg|sydd wrth y llyw|sy wrth y llyw|ar y brig)
    (yr|'r) wrthblaid
    (y pleidiau|yr hen bleidiau|y blaid) (eraill|arall|sy'n|hyn)
"""
