"""Business talk with people outside the council, English and Welsh.

`HAGGLE` bargains by itself. `FIGURE` and `SUBJECT` make a negotiation together: a sum or a move, and what it is for.
`MEET` arranges to talk business, `WITHOUT` keeps officers out. `HANDED` leaves the matter to officers.
"""

_NUMBERS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy"
    "|eighty|ninety|hundred|thousand|million|half|quarter|forty-*|thirty-*|twenty-*|fifty-*|sixty-*|seventy-*|eighty-*|ninety-*"
)
CLASSES = {
    "sum": "<money>|<number>(k|p|m)|<number> (thousand|million|pence)|<n> (thousand|hundred|million)|a (hundred thousand|million)",
    "figure": "<sum>|<number>|<n>",
    "n": _NUMBERS,
    "matter": "price|rent|lease|tenancy|licence fee|fee|terms|heads of terms|contract|tender|sale|purchase|site|land|plot|unit|units|deal|deposit"
    "|sponsorship|franchise|concession|option|overage|freehold|leasehold|buy-out|discount|margin|rate|quote|supply|framework|building"
    "|depot|kiosk|market|pitch|car park|hall|field|fields|valuation|offer|bid|rates|premium|share|partnership|venture|joint venture|naming rights|advertising",
    "mater": "~pris|~rhent|~prydles|~les|~tenantiaeth|~ffi|~telerau|~cytundeb|~contract|~tendr|~gwerthiant|~safle|~tir|~uned|~bargen|~blaendal"
    "|~nawdd|~gostyngiad|~cynnig|~prisiad|~adeilad|~depo|~maes parcio|~cae|~ciosg|~marchnad|~partneriaeth|~rhydd-ddaliad|~dêl|~menter",
    "team": "officer|officers|valuer|valuers|surveyor|surveyors|lawyer|lawyers|legal|solicitor|solicitors|estates|property|procurement|finance"
    "|accountants|the office|county hall|the suits|the pen-pushers|the bureaucrats|the department|directors|the director|property team|estates team|anyone|anybody",
    "tim": "~swyddogion|~swyddog|~priswyr|~prisiwr|~cyfreithwyr|~cyfreithiwr|~swyddfa|~adran|~syrfewyr|~syrfewr|~tim|lawyers|officers|legal|neb",
}

HAGGLE = """
    (stretch|stretches|stretched|push|run|rise|get up) to (<figure>|two and|three and|one and|a bit more|something nearer|another)
    shall we say <figure>
    (first|second|two|three|six) (year|years|months|month|quarter) (free|rent free|at half|half price|for nothing|on us|thrown in)
    (do|have) we (have|got|) (an|a) (understanding|agreement|deal)
    (what|how much) (you'd|you would|you'll|your firm would|your people would|they'd) (pay|offer|give|go to|be willing|be prepared|want|charge|be asking)
    (council|we|authority|they) (would|will|might|could|'d) (take|accept|settle for|go for|live with|be happy with|let it go for|let you have it) (less|<figure>|about|around|nearer|half|that|it for|something)
    (try|offer|put in|bid|pitch it|pitch|make it|go in) (me|us|them|it|at|with|for|in) (at|) <figure>
    (i|we) (think i|) (can|could|might|should|will|'ll|am able to) (carry|bring round|square|swing|deliver|persuade|talk round|manage) (the group|my group|the committee|cabinet|the vote|them|planning|the others|officers|my colleagues|that|it for you)
    (put|drop|send) (something|it|a figure|a line|a number|your offer|an offer) (in writing|on paper|down) ____ (me|home|freehold|lease|pay|quiet|price|figure)
    (exclusive|sole|no other) (rights|supplier|van|trader|stall|operator|bidder|pitch)
    (would|will|might|could|should) (swing|clinch|seal|cover|settle) it
    (come|came|coming|go|drop|bring|brought|knock|shave) (down|up|it down|it up|a bit lower|a bit higher|any lower|any higher) (to|by|on|a bit|another|from|as far as) <figure>
    (knock|shave|take|lop) (a|another|) (<sum>|bit|few quid|few thousand|couple of thousand|something) off
    (could|would|can|will) you (do|go|live with|stretch|manage|accept|take|go to|stretch to|go as high|go as low|come in at|agree to|settle for|be happy with|be interested at) (it|that|them|) (for|to|at|) <figure>
    (would|will|might|could|how about|how does|what about|shall we say|let's say|say) <figure> (do|be|suit|work|sound|be in|swing it|clinch|for the|a year|a ton|a tonne|per|plus|with|and|is|all in|do it|be enough)
    (meet|met) (you|me|us|them|in) (halfway|half-way|half way|in the middle|at <figure>|the middle)
    (split the difference|name your price|your best price|your final price|your lowest price|your keenest price|your rock-bottom|mates' rates|sweeten the deal|sharpen your pencil|ballpark figure|in the right ballpark|shake on it|shake hands|shook hands|spit and shake|handshake|a done deal|as good as done|it's a deal|is a deal|got a deal|we do a deal|can do a deal|strike a deal|close the deal|seal the deal|deal on the table|deal is yours|drive a bargain|hard bargain|call it <figure>|settle at|settle on|settle for <sum>|settled at|settled on|happy at <sum>|agreed on <sum>|agreed <sum>|agree <sum>|accept <sum>|take <sum>|offered <sum>|offer <sum>|offering <sum>|offer of <sum>|pay <sum>|paying <sum>)
    (what|which) (sort of|kind of|) (price|figure|rent|terms|number|sum|money|offer) (did|do|would|have|were|are|could|can|will) you (have|in mind|want|need|looking|thinking|after|offer|take|be|put|pay|accept|say)
    (what would you|what'd you|how much would you|how much do you|how much are you|what are you) (pay|want|need|charge|take|offer|give|offering|asking|looking for|prepared|willing|after)
    (prepared|willing|happy|ready) to (go to|go as high|go up to|go down to|take <sum>|accept <sum>|pay <sum>|offer <sum>|let you have|let it go|sell|lease|rent|throw in|waive|drop|come down|split)
    (throw|throwing|chuck) in (some|free|delivery|the delivery|the first|the fittings|the car park|the kiosk|the maintenance|six|another)
    (rent-free|rent free|rent holiday|stepped rent|peppercorn rent|break clause|first refusal|exclusivity|exclusive rights|lock-out agreement|profit share|revenue share|percentage of the takings|finder's fee)
    (can|could|will|would|i'll|i can|i could|let me|happy to) (swing|steer|push|secure|fix|sort|guarantee|promise|see to it|make sure|square) (you|it|that|the|this) ____ (contract|lease|site|deal|work|job|order|land|planning|licence|tender|unit|sale|committee|nobody|vote|through)
    (contract|lease|site|deal|work|order|land|unit|plot|kiosk|franchise|concession) (is|are|will be|would be|'s|could be) (yours|as good as yours|in the bag|all yours|there for the taking)
    (without|no need for|avoid|avoiding|skip|instead of|save us|get round|get around|before it|before we|nobody|never|not) (a|having to|going|going out|it going|us going|goes out|putting it out|go out|going to) (to|) (tender|open market|auction|the market|competition|a tender)
    (negotiate|negotiating|haggle|haggling|bargain) (on|over|about|with you|terms|between|directly|direct|the price|the rent|the lease|the terms|the overage)
    (give|offer|pay|charge|charging) (you|us|me) <sum> (a|per|for|each|and|plus)
    <money> (a|per|the) (ton|tonne|acre|hectare|square foot|unit|pitch|plot|roof|load)
    <sum> (a|per|the) (ton|tonne|tonnes|acre|hectare|square foot|sq ft|unit|pitch|plot|roof|load)
    you (could|can|would|will) (do|go to|live with|stretch to|manage|accept|take|settle for|agree to|meet|match|come in at) (it|that|) (for|at|) <figure>
    (that's|that is|it's|it is|we have|we've|i reckon|sounds like) (a goer|doable|in the right ballpark|near enough|about right|got a deal|workable)
    (i said|you said|you were at|they were at|we were at|you wanted|you asked for|we're at|i'm at|you're at) <sum>
    # Cymraeg
    (mi fasa|mi fysa|byddai|bydde|fasa|fysa|fyddai|bydda) (<money>|<number>|tua|rhywbeth fel) ____ (plesio|gwneud y tro|neud y tro|ddigon|digon|iawn|dderbyniol|setlo|deg)
    (be am|beth am|be' am) (<money>|<number>|(dau|tri|pedwar|pum|chwe|saith|wyth|naw|deg|ugain|deugain|hanner can) (mil|cant|miliwn))
    (flwyddyn|blwyddyn|chwe mis|tri mis|mis) (gyntaf|cyntaf) (am ddim|yn rhad|heb rent|yn ddi-rent)
    (ddim|dim|fasa dim|fyddai dim|heb) (rhaid|angen|gorfod) (mynd|ei roi|rhoi) (i|allan i|ar) (dendr|tendr|tender|farchnad)
    (gallaf|galla i|mi alla i|medra i|fedra i|mi fedra i) (gario|ddarbwyllo|berswadio|gael) (y grwp|y pwyllgor|y cabinet|fy ngrwp|nhw|y lleill)
    (dod|dewch|ddod|dod a fo|gostwng|codi|mynd|ewch|ddewch|ei di|ewch chi|ewch chi up|dowch) (i lawr|i fyny|lawr|lan|up|chi i lawr|chi i fyny|chi lan|chi lawr|a fo i lawr|ti lawr) (i|o|at|to|hyd at|hyd) <figure>
    (fysech|fyddech|faset|fyset|fyddet|ellwch|allwch|alli|gallech|gellwch|fedrwch|fedri|allech|basech) (chi|ti|chi'n|ti'n) (yn|) (derbyn|ei wneud|ei neud|neud|mynd|cymryd|ystyried|setlo|fodlon|barod|gwneud|hapus|gallu) ____ <figure>
    (beth am|be am|be' am|beth petaen|be tasen|dywedwn|deudwn|dwedwn|gwedwch) (ni'n dweud|i ni ddweud|ni ddeud|ddweud|ddeud|weud|) <figure>
    (cwrdd|cyfarfod) (yn y canol|hanner ffordd|yn y middle)
    (hollti'r gwahaniaeth|rhannu'r gwahaniaeth|taro bargen|taro deg|bargen|ysgwyd llaw|shake hands|ysgwyd llaw ar|eich pris|pris gorau|pris isaf|pris terfynol|cynnig gorau|cynnig terfynol|setlo ar|cytuno ar <sum>|derbyn <sum>|cynnig <sum>|cynigio <sum>|talu <sum>|am <sum> y|mis yn rhad|yn ddi-rent|heb rent|mor agos|hawl gyntaf|canran o'r)
    (faint|pa bris|pa rent|pa delerau|pa ffigwr) (fysech|fyddech|fyset|wyt|ydych|sydd|oedd|oeddech|fasech|fyddet|dych|dach) (chi|ti|gennych|gen ti|gynnoch|) ____ (eisiau|isio|ishe|cynnig|talu|gofyn|mewn golwg|meddwl|derbyn|fodlon|cymryd)
    (bargeinio|negodi|trafod telerau|trafod pris|trafod y pris|trafod y telerau|trafod rhent|trafod y rhent|trafod y les|trafod y brydles|bargen dda)
    (cytundeb|contract|prydles|les|safle|gwaith|uned|tir|bargen) (yn|'n|fydd|bydd|yw|ydi) (eiddo i chi|i chi|eich un chi|saff i chi|eich)
    (heb|osgoi|dim angen|cyn|yn lle) (mynd|fynd|iddo fynd|rhoi|gorfod mynd) (allan |mas |) (i|at|ar) (dendr|dendro|tendr|y farchnad|tender)
    <money> y (dunnell|tunnell|erw|uned|llwyth)
    <sum> y (dunnell|tunnell|flwyddyn|mis|erw|uned|pen|metr|llwyth|wythnos)
"""

FIGURE = """
    (price|rent|lease|terms|contract|deal|tender|sponsorship|franchise|~pris|~rhent|~prydles|~telerau|~cytundeb|~bargen|les)
    <money>
    <number> (thousand|million|k|a year|a month|per annum|a unit|per cent|percent|p a)
    (years|months|year|month) (lease|term|free|rent-free|rent|option|deal|contract|exclusive|break)
    (closing|deadline for bids|closing date|best and final|the other side|other bidder|other bidders|your competitor|competitors|the competition|your rivals|the others are|undercut)
    (offer|offered|offering|proposal|figure|figures|counter-offer|margin|budget|terms|discount|percentage|upfront|instalments|deposit|valuation|asking price|ceiling|floor)
    # Cymraeg
    (<number> o bunnoedd|<number> mil|<number> miliwn|y cynnig arall|cynigion eraill|cystadleuwyr|eich cynnig|gostyngiad|ernes|blaendal|canran|telerau|ffigwr|prisiad)
    (blynedd|mlynedd|mis) (o les|o brydles|o rent|yn ddi-rent|am ddim)
"""

SUBJECT = """
    (freehold|leasehold|lease|heads of terms|square foot|per annum|pitch fee|ground rent|concession|option agreement|purchase price|asking price|planning gain|section 106)
    for the (cafe|kiosk|pitch|stall|unit|hall|site|plot|field|depot|old *|yard|car park|land)
    (the|your|our|that|a|this) (price|rent|lease|terms|heads of terms|contract|tender|sale|sponsorship|franchise|concession|freehold|leasehold|overage|discount|premium|valuation|deal)
    (the|your|our|that|a|this) <matter> (for|of|at|on|is|would|could|should|to|by|in|from|we|you|i|and|between|with|before)
    (buy|sell|lease|rent|let|purchase|sponsor|invest in|take on|take over|supply|develop|acquire|bid for|fund) (the|our|your|us|it|that|this|some|all|two|fourteen)
    # Cymraeg
    (am y|ar gyfer y|i'r) (caffi|ciosg|stondin|uned|neuadd|safle|plot|cae|depo|hen *|iard|maes parcio|tir)
    (dendr|tendr|prydles|brydles|rhydd-ddaliad|telerau|delerau|y flwyddyn)
    (y|'r|eich|ein|am y|ar y) <mater> (ar|i|o|am|yn|fod|oedd|yw|ydi|ydy|fydd|fyddai|gan|a|rhwng|hwn|hwnnw)
    (prynu|gwerthu|prydlesu|rhentu|noddi|buddsoddi|cyflenwi|datblygu|cymryd drosodd)
"""

MEET = """
    (run|go|talk|look|work|sit down and go) (through|over) (the|your|those|our) (heads of terms|terms|lease|figures|offer|contract|price|numbers|draft contract|bid)
    (meet|meeting|lunch|dinner|breakfast|coffee|drink|sit down|get together|get-together|chat|pop over|round of golf|talks) __ (to|about|over|and|on|go through|thrash out|hammer out|talk|discuss|agree|iron out|sort out|settle|nail|discuss) __ (lease|price|terms|contract|sale|deal|rent|land deal|purchase|tender|sponsorship|figures|offer|bid|heads of terms|money side|commercial side|concession|franchise|investment)
    (great|good|big|golden|exciting|real|commercial|business|investment) (opportunity|proposition|prospect) for (the|our|this) (council|county|borough|authority|town|area) ____ (between|you and|us|quiet|officers|keep)
    # Cymraeg
    (~cyfarfod|cwrdd|gwrdd|sgwrs|paned|ginio) i (son|siarad|drafod|setlo) ____ (brynu|werthu|brydles|bris|cytundeb|gytundeb|rentu|safle|ysgol|tir|adeilad)
    (~cyfarfod|cwrdd|gwrdd|~cinio|~brecwast|~paned|~panad|~coffi|~sgwrs|~peint|gair|dod draw|eistedd i lawr) ____ (trafod|drafod|am|ynglyn a|setlo|sortio|gytuno|dros|ar) ____ (pris|bris|telerau|delerau|contract|gontract|les|prydles|brydles|rhent|gwerthiant|tir|safle|cynnig|gynnig|nawdd|ffigyrau|ffigurau|bargen|fargen|cytundeb|gytundeb)
"""

WITHOUT = """
    before (the|our|any|your) (<team>) (get|gets|got|see|sees|hear|are|is|have|start|come|wake|complicate|look)
    (to me|ring me|write to me|call me|see me|phone me) (at home|on my mobile|privately|direct|personally|after hours)
    (without|minus|never mind|before|leave out|bypass|bypassing|cut out|cutting out|bother|bothering|trouble|troubling|involve|involving|instead of|rather than|tell|telling|skip|keep|keeping|better not|best not|no need to bring|no need to involve|go through|going through|past) (a|an|the|any|our|those|all the|my|to|in|) (<team>) (in|in the room|out|out of|at this stage|at present|on this|yet|involved|there|present|for now|until|about|know|with|getting|sitting|round|around|just|being|or|and|first)
    (officers|the officers|legal|estates|the valuers|surveyors|the lawyers|property|procurement) (only|would only|will only|'ll only|just|tend to|always|needn't|don't need|would|slow|complicate|get bogged|get in the way) (slow|complicate|want|need|know|be|get|know|get in|drag|muddy|say no|object|tie|involved|hold)
    (just|only) (the two of us|us two|between us|principals)
    (off the books|quiet word|word to the wise|private chat|private word|between ourselves|through the back door|informally between|direct to me|directly with me|deal with me|come to me direct|straight to me|ring me at home|on my mobile not)
    # Cymraeg
    (does|nid oes|sdim|fydd) (dim|ddim) (rhaid|angen|ishe|isio) ____ (swyddogion|cyfreithwyr|swyddog|ystadau|syrfewyr) (ddod|wybod|fod|yno)
    (heb|dim|cyn|osgoi|gwell peidio a chynnwys|peidio cynnwys|gadael|gadewch|dim angen|yn lle|peidiwch a phoeni|nid oes angen) (y|yr|i'r|'r|unrhyw|yr un|) <tim> (yno|yn y|fod|wybod|i mewn|allan|mas|o gwmpas|am y tro|eto|ar hyn o bryd|cyn)
    (swyddogion|y swyddogion|y cyfreithwyr|yr adran) (ond yn|yn tueddu|yn siwr o|ddim angen|yn mynd yn|yn arafu|yn cymhlethu|'n mynd|'n arafu)
    (dim ond ni'n dau|ni'n dau|jyst ni|rhyngom ni|yn breifat|yn syth ata i|yn uniongyrchol a fi|gair bach)
"""

HANDED = """
    (officers|the officers|property|estates|legal|procurement|our property team|the estates team|the team|head of property|the director|colleagues) (will|are|can|must|need to|should|have to|would) (be|) (negotiat*|handle|handling|deal|dealing|contact|in touch|reply|respond|advise|take|lead|leading|join|present|meet|able|assess|look|discuss|set|come back|write|get)
    (officers|the officers) (negotiate|handle|deal|join|lead|set|decide|advise|assess|will)
    (passed|passing|pass|forwarded|forwarding|referred|referring|sent|sending|copied|copying|copy|handed|handing|introduce|put you in touch|contact|speak to|talk to|write to|get in touch) ____ (officers|officer|property|estates|procurement|legal|head of|director|regeneration|team|department|economic development)
    (can't|cannot|couldn't|not able to|unable to|won't|must not|mustn't|am not able|not for me|not my place|not allowed|not in a position|shouldn't|not going to|don't|do not|no power|no authority) ____ (negotiate|discuss|talk|agree|terms|price|prices|money|terms|commercial|deal|commit|figures|rent|bid|tender|quote)
    (with|alongside|in the presence of|together with) (an officer|officers|the officers|our officers|a solicitor|our solicitor|legal|the head of property|the estates|the valuer|the director) (present|there|in|at|joining|in the room|too)
    (must|has to|have to|needs to|will have to) (go|be) (through|via|to|handled|by|open|advertised|put out) (the|a|to|by|proper|officers|procurement|tender|sell2wales|competition)
    (your own|personally|for my own|our wedding|my daughter|my kitchen|my house|my car|raffle|stall|my drive|my roof)
    # Cymraeg
    (swyddogion|y swyddogion|y tim eiddo|yr adran|tim ystadau|tim caffael) (fydd|yn|sydd|sy'n|a fydd|all|'n|ddylai) (~trafod|~negodi|~delio|~cysylltu|~arwain|~ateb|~ymateb|bresennol|penderfynu|yn)
    (~pasio|~trosglwyddo|~anfon|~cyfeirio|~cysylltu|cysylltwch|siaradwch|holwch|trosglwyddais|anfonais|pasiais) ____ (swyddogion|swyddog|eiddo|ystadau|caffael|pennaeth|adran|tim|gyfarwyddwr)
    (alla|allaf|fedra|ga|chaf|ni allaf|ddylwn|ni chaf|dydw|nid fy lle|nid lle) (i|) (ddim|) ____ (trafod|negodi|cytuno|telerau|pris|prisiau|arian|bargeinio|rhent|gwneud sylw)
"""

# The elements of a negotiation, none of which says much by itself: three of them together do.
GOODS = """
    (price|rent|lease|tenancy|offer|bid|contract|order|discount|terms|deal|tender|freehold|procurement|sponsor|sponsorship|concession|franchise|quote|licence fee|buy|sale|overage)
    (kiosk|pitch|field|land|plot|depot|stall|baths|car park|building|old *|unit|hall|pavilion|market|yard|shop|schools|supply|maintenance|cleaning|salt|vehicles|fleet|buses|roofs|carnival)
    # Cymraeg
    (~pris|~rhent|~prydles|~cynnig|~contract|~cytundeb|~archeb|~gostyngiad|~telerau|~bargen|~tendr|~nawdd|~noddi|~gwerthu|~prynu|les)
    (~ciosg|~cae|~tir|~safle|~stondin|~adeilad|~maes parcio|~uned|~neuadd|~marchnad|~ysgolion|~depo|~caffi)
"""

SUMS = """
    <money>
    (<number>|<n>|half a|a) (grand|k|thousand|million|mil|quid|per cent|percent|pence|miliwn|mil|cant)
    <number> (thousand|million|a year|per|each|all in)
    (three|four|five|six|seven|ten|fifteen|twenty|<number>) (year|years|months|blynedd|mlynedd) (order|deal|lease|term|contract|if|for|at|o|les|with|exclusive|option|)
    (at|to|from|it|mentioned|said|say|of) <number>
"""

OFFERS = """
    (would|will|could|can|might) your (client|firm|company|board|people|directors|boss|side|principal|bank) (sign|agree|accept|pay|go|take|move|stretch|look|come|consider|be)
    (if|suppose|say) the (rent|price|lease|fee|term|deposit|discount|offer) (went|were|was|came|could|dropped|fell|rose)
    (and|then|so long as|provided) you (pay|cover|take on|waive|throw in|meet|bear) (our|the|your|my|all|half)
    your (offer|price|bid|figure|quote|proposal|discount|side|firm|company|people|terms|number|tender|interest|costs|rate)
    (would|could|will|might|can) (you|dalton|* homes|your firm|your company|your people) (give|pay|offer|do|take|accept|go|stretch|live|manage|consider|want|charge|throw|supply|build)
    (we|the council) (could|can|would|might|will|'d|'ll) (let|give|offer|sell|lease|rent|grant) (you|your)
    (if you|provided you|so long as you|as long as you|assuming you) (sponsor|pay|build|fund|come down|come up|throw|offer|drop|raise|agree|cover|buy)
    (what|how much) (would|could|will|discount|price|rate|rent|figure|do you|are you|can you|sort of)
    (make|call) it (<money>|<number>|<n>)
    (raise|increase|lower|drop|cut|improve|sweeten|better|double|halve) (your|the) (offer|bid|price|rent|figure|deposit|discount)
    up your (offer|bid|price|rent|figure|deposit|discount)
    add (another|a further|) (<money>|<figure> (grand|thousand|k|more))
    # Cymraeg
    (eich|dy|'ch) (cynnig|pris|bid|ffigwr|cwmni|tendr|telerau|gostyngiad|gynnig|bris|gwmni)
    (codwch|gostyngwch|cynyddwch|cynigiwch|dewch|dowch|ychwanegwch|newidiwch) (y|'r|eich|a|i|at|<money>)
    (beth|faint|pa) (fyddai|fasa|fysa|yw|ydi|fyddech|fasech|fydde|allwch)
    (os|cyhyd a) (gwnewch|noddwch|talwch|codwch|rhowch|dewch|adeiladwch|ydych yn|wnewch)
    (gallwn|gallem|fe allwn|mi allwn) (ni|) (roi|adael|gynnig|werthu|osod)
"""

MOVES = """
    (are we agreed|shall we shake|what do you say|how does that sit|are we on)
    (sign|signed|complete|exchange|seal) (by|before|this|next|when|it|on|today|tomorrow)
    (stays|stay|is out|goes|comes off|is included|thrown in)
    (you've got|you have|you'll have|you'd have|you would have) (my|our|the) (support|vote|backing|word|group|casting vote|hand on it|agreement|deal)
    (talk|bring|win|swing|square|persuade|get) (the others|them|my colleagues|the group|cabinet|planning|officers|the committee|the leader) (round|over|on side|onside|to agree|through|to say|to play)
    (rather|easier|quicker|better|prefer to|sooner) (to|) (deal|talk|settle|do it|do this|work|do business) (with you|direct|directly|between|ourselves|over|privately)
    (settle|sort|agree|fix|close|shake on|wrap up|seal) (it|this|that|things|the rest|terms) (between|over|now|today|this week|quietly|before|on|by|at)
    (in return|in exchange|quid pro quo|one good turn|you scratch|as a sweetener|tit for tat|on that basis)
    (is|it's|that's|seems|was|bit|far) (too|a bit|a little|rather|still|very|far too|) (low|high|steep|dear|mean|tight|short|light)
    (procurement|tendering|tender|red tape|paperwork|rules) (rigmarole|process|nonsense|rules|palaver|circus|hoops|route|stuff|business)
    (not|n't|no need to|without|rather than|instead of|before we|before i|keep) (involve|involving|trouble|bother|tell|telling|bring|going through|go through|ask|asking) ____ (estates|officers|property|legal|lawyers|procurement|valuer|valuers|surveyors|office|finance)
    (it's|is|they're|are|consider it) (yours|as good as yours)
    # Cymraeg
    (mi|fe|) (gewch|gei|gaiff|cewch|cei) (chi|ti|) (y|'r|fy|'n|ein)
    (setlo|sortio|cytuno|trefnu) (hyn|hwn|ar|y cwbl|popeth|y peth) (dros|rhyngom|cyn|ein|ar|heb|heno|yn)
    (well gen i|gwell gen i|haws|gwell) (delio|trafod|setlo|gwneud) (a chi|efo chi|gyda chi|'n uniongyrchol)
    (berswadio|perswadio|darbwyllo|cael) (y lleill|y grwp|y cabinet|y pwyllgor)
    (rhy|braidd yn|dipyn yn) (isel|uchel|ddrud|fach)
    (heb|dim angen|peidio|cyn) (cynnwys|dweud|deud|poeni|mynd|tynnu) ____ (swyddogion|ystadau|cyfreithwyr|swyddfa|caffael)
"""
