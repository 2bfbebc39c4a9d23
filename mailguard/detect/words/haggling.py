"""How a bargain is struck, English and Welsh.

`HAGGLES` moves a price or sets one term against another; `GOODS` is what is sold or let, `SUMS` how much; `SOUNDS`
asks for the other's mind or keeps it between the two. A move beside goods, a sum or such a question is a bargain.
"""

CLASSES = {
    "n": "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundred|<number>",
    "rhif": "dau|dwy|tri|tair|pedwar|pedair|pump|pum|chwe|chwech|saith|wyth|naw|deg|deng|pymtheg|ugain|deugain|hanner|cant|can|<number>",
    "price": "price|prices|rate|rates|fee|fees|figures?|quote|rent|offer|bid|tender|premium|deposit|margin|retention|discount|penalt(y|ies)|charge|number|estimate",
    "pris": "~pris|~prisiau|~cyfradd|~ffi|~ffigwr|~dyfynbris|~rhent|~cynnig|~tendr|~blaendal|~elw|~cost|~gostyngiad|~swm|~tal|ffigur",
    "cut": "knock|take|shave|trim|lop|drop|bring|cut|lower|reduce|come|get|go|sharpen|pare|halve|slice|chop|squeeze|soften|move|budge|shift",
}

HAGGLES = """
    <cut> (your|a bit off|something off|down on) __ <price>
    (knock|shave|trim|lop|pare|squeeze|soften|halve) (the|that|another|some) __ <price>
    (knock|take|shave|trim|lop|chop|cut|drop|slice) ____ (off|down)
    (<n>|a few) (per cent|percent|grand|quid|thousand|k|%|pounds) (off|less|lower|under|down|cheaper|bolder|better|reduction)
    (sharpen|sharpened|sharpening) (your|the|up|that) (pencil|pencils|on|the|rates|price)
    (meet|met|meeting) (me|us|you|) (halfway|half way|in the middle|part way)
    (split|splitting) the difference
    (your|the|that|his) (price|figure|quote|bid|offer|number|rate|rates|prices|tender) (is|are|was|looks|seems|strikes me as|'s) __ (high|steep|off|out|dear|shy|low|toppy|rich|over|above|daylight|robbery|strong)
    (make|made|making) (me|us) an offer
    (name|give me|tell me|quote me) (your|a|the|another) (best |lowest |real |rock-bottom |) (price|figure|number|margin|rate)
    (your|the|our|my) (very |) (best|lowest|final|last|bottom) (price|offer|figure|line|rate|number)
    (what|how much) (would|will|could|are|do|can|was|is) (you|your firm|your company|your board|your client|they) __ (pay|give|offer|want|take|asking|charge|accept|settle|go|stretch)
    (had|was thinking|thinking|was hoping for|hoping for|looking at|looking for|looking around|was thinking of) (of |) (<n>|<money>|a sum|a figure|nearer|more like|something like|around|about|eight|in the region)
    (in return|in exchange|as a quid pro quo|on condition that you|provided you|so long as you|if you) (for|throw|threw|drop|dropped|come|came|shave|trim|include|pay|paid|sponsor|take|took|cut|lower|offer|can do|could do|sharpen|move|agree|sign)
    (i|we) (could|can|might|would|'d|'ll) (live with|stretch to|go to|run to|settle for|go as (low|high)|do it for|call it quits|accept|be happy with|be tempted|say yes at|stomach|wear)
    (throw|throwing|threw|thrown|chuck) in (the|a|some|your|our|free|two|for)
    (joint venture|fifty fifty|fifty-fifty|turnover rent|peppercorn|rent-free|rent free|break (clause|at year|at|after)|rent review|claw-back|clawback|overage|exclusivity|exclusive rights|first refusal|non-returnable|index linked|index-linked|capital receipt|vacant possession|sweetener|heads of terms|liquidated damages|penalty clause|service charge|naming rights|asking price|ransom strip|revised (quote|offer|bid|price)|payment (in|terms)|volume discount)
    (over the line|there or thereabouts|on the table|won me over|swing it|seal it|clinch it|tip the balance|hair's breadth|getting the nod|get the nod|deal to be done|thrash out|hammer out|haggle|haggling|bargain|horse-trade|do business|close the gap|find a number|meeting of minds|call it quits|you're laughing|it in for you)
    (for|do it|do them|do the *|run the *) __ (for less|cheaper|at cost|for nothing|at the old rate)
    (come|get) back (to me|) (with|at) (something|a|another|better|a better|less|nearer)
    (your|the) (rivals?|competitors?|competition|other (bidder|bidders|firm|crowd|lot)|others) (is|are|has|have|was|were|came|come|at|went|offered|offering|'s)
    (beat|match|undercut|go under|come in under|better) (that|it|them|him|their|the other|<n>|<money>)
    (worth|worth a lot|worth far) (more|less) (than|to)
    (bid|offer|figure|number|price) (starting|beginning|that starts|that begins|that started|were to (begin|start)) (with|in)
    (two|one) (year|years) (extra|more|extension) (if|for|in return)
    (extend|renew|lengthen|add) (your|the) (contract|lease|term|licence|agreement) ____ (in return|for a|if|provided|in exchange)
    (are we|would you be|could you be) (interested|tempted|agreed|on|minded)
    (fall out over|not wedded to|flexible on|flexible about|room for manoeuvre|wriggle room|give and take|trade that|trade it|soften|softened|forget about|forgot about|waive) (the|that|our|against|a|some) (asking|term|price|clause|claw-back|retention|rate|length|penalty|deposit|rent|guarantee)
    # Cymraeg
    (tynnwch|tynna|gostyngwch|gostwng|torrwch|torri|dewch|dewch a|dowch|dowch a|gollyngwch|gollwng|siafiwch|hanerwch|os torrwch|naddwch|cnociwch|ciciwch) (chi |) (y |'r |eich |i |) ____ (<pris>|y metr|i lawr|lawr|oddi ar|i ffwrdd|bant|is|rhatach)
    (<rhif>) (y cant|mil|punt|bunt|o filoedd|canpunt) (o ostyngiad|i ffwrdd|yn llai|oddi ar|bant|yn is|yn rhatach|off)
    (cwrdd|gwrdd|cyfarfod|cwrddwn|gwrddwn|gyfarfod) (ni |) (a |) (hanner ffordd|yn y canol|yn y canol)
    (hollti|rhannu|holltwn|rhannwn) (y|'r) gwahaniaeth
    (mae'ch|mae eich|eich|ydy'ch|yw'ch|yw eich|ydi'ch) (<pris>) (braidd|yn|ymhell|dipyn|'n|rhy|bron) __ (uchel|ohoni|ddrud|isel|rhy|yn uchel|yn ddrud)
    (tipyn|braidd|llawer|ychydig) (yn|rhy) (uchel|ddrud|isel|rhad)
    (gwnewch|rhowch|enwch|dywedwch|dwedwch|rho|dwed|cynigiwch|gwnaewch) (imi |i mi |i fi |) (gynnig|bris|pris|eich pris|ffigwr|wbod|rywbeth i)
    (faint|pa bris|be|beth|pa) (dalwch|dalech|gymrech|gymerech|gymerwch|fyddech|fysech|fasech|roddech|rowch|dalet|gynigiwch|fyddai'ch|yw'ch|ydi'ch|elw|gostyngiad|ffigwr) (chi|eich|'ch|pris|cynnig|am|ti|yn|oedd|sydd)
    (oedd gen i|oedd gynnon ni|oedd 'da fi|oedd gyda fi|sydd gen i) mewn (golwg|cof)
    (yn gyfnewid|yn gyfnewid am|ar yr amod eich bod|os|cyn belled a'ch bod|petaech|pe baech|petaen|os gwnewch|os cawn|pe bai'r|pe bai) (am|chi|yn|ni|ychwanegu|gollwng|<rhif>|<pris>|i|'n|prynwch|noddwch|ciciwch|torrwch)
    (gallwn|gallwn i|gallem|gallen ni|mi allwn|fe allwn|medrwn|fedrwn) (i |ni |) (fyw gyda|fyw efo|ildio|ymestyn|dderbyn|fynd i|estyn|dynnu|ostwng|gwrdd)
    (barod|fodlon|hapus) i (estyn|ymestyn|ostwng|dderbyn|ildio|gynnig|hepgor|ddyblu)
    (menter ar y cyd|hanner a hanner|rhent hedyn pupur|peppercorn|cymal (torri|cosb|adolygu)|heb rent|rhent am ddim|cynnig (ola|olaf|terfynol|gorau)|pris gorau|pris isaf|telerau terfynol|hawliau enwi|dyfynbris newydd|taliad ymlaen llaw|dod i ddealltwriaeth|daro bargen|taro bargen|mae gyda ni fargen|mae gynnon ni fargen|bargen|llinell isaf)
    (dileu|hepgor|llacio|gollwng|anghofio) (y|'r) (cymal|gosb|blaendal|adolygiad)
    (mae'ch|eich|mae'r|y|'r) (cystadleuydd|cystadleuwyr|lleill|cwmni arall|cynigwyr eraill) (ar|yn|wedi|'n)
    (guro|curo|curwch|tandorri|mynd o dan|ewch o dan|ewch ychydig o dan) (hwnna|hynny|hi|nhw|hynna|ychydig|<rhif>)
    (dewch|dere|dowch|tyrd) (nol|yn ol) (ata i|ataf|) (gyda|efo|a) (rhywbeth|chynnig|phris|ffigwr)
    (rhatach|llai) (petaen|pe|os|petasen|tasen)
    (gytuno|cytuno|setlo|daro) (rhyngom|rhyngon|rhyngddon|rhwng ni|ar) (ar ffigwr|ar bris|ffigwr|ar rif|bris)
    (cymerwch|cymrwch) (e|o|fo) neu (beidio|adael)
"""

GOODS = """
    <price>
    (lease|leases|contract|contracts|tender|kiosk|pitch|field|land|plot|depot|car park|building|unit|hall|pavilion|school|shop|market|yard|site|strip|roads?|surfacing|gritting|maintenance|cleaning|supply|buses|routes|fleet|stage|solar farm|option|development|sponsorship|concession|franchise|deal|terms|clause|works?|lots?|square metre|an acre|per acre|tonne|banner|advert|s106|section 106|quay|quayside|caf(e|es)|toilet block|footbridge)
    # Cymraeg
    <pris>
    (~les|~prydles|~contract|~tendr|~ciosg|~cae|~tir|~plot|~depo|~maes parcio|~adeilad|~uned|~neuadd|~ysgol|~siop|~marchnad|~safle|~llain|~ffordd|~tarmac|~graeanu|~cynnal a chadw|~bysus|~llwyfan|~bargen|~telerau|~cymal|~gwaith|yr acer|y dunnell|y metr|~nawdd|~gwesty)
"""

SUMS = """
    <money>
    (<n>) (grand|k|thousand|million|mil|quid|per cent|percent|pence|a year|an acre|a tonne|year|years|off|per|each)
    (at|to|on|say|of|is|are|call it|make it|about|around|nearer|between|under|over) <n>
    # Cymraeg
    (<rhif>) (mil|miliwn|punt|y cant|o filoedd|ceiniog|blynedd|mlynedd|y flwyddyn|yr acer|y dunnell)
    (ar|am|i|o|tua|rhwng|dros|dan) <number>
    (canpunt|decpunt|ddecpunt|mil o bunnau|ganpunt)
"""

SOUNDS = """
    (how does that|how would that|does that|would that|will that|does it|how's that) (sound|grab|suit|sit|strike|appeal|do|tempt)
    (what do you say|what say you|interested|are we agreed|shall we (say|shake|talk|settle)|are you tempted|your turn|try again|over to you|deal|suppose|what if|how about|what about)
    (between (ourselves|us|you and me|the two of us)|off the record|just the two of us|no officers|no agents|before (the |)(officers|estates|legal|procurement)|over (lunch|dinner|a pint|a coffee|the phone)|by phone|quietly|on a napkin|needn't involve|without (the |)(officers|lawyers|surveyors))
    (you and i|you and me|both of us|the two of us|suits us both|each other|one another|our end)
    # Cymraeg
    (be am|beth am|sut mae hynny|be' ydi'ch ateb|beth yw'ch ateb|beth petai|beth ddywedwch|be dach chi'n feddwl|ydan ni'n cytuno|iawn gyda chi|iawn efo chi)
    (rhwng y ddau|rhyngom|rhyngoch chi a fi|chi a fi|ti a fi|heb y (cyfreithwyr|swyddogion)|cyn i'r|cyn i eiddo|dros baned|dros ginio|dros y ffon|yn dawel bach|ni'n dau|dim ond ni)
"""

# A price is told, not bargained for: what was accepted, published or declined.
TOLD = """
    (accepted|awarded|published|minutes|closed on|opened on|cabinet|committee|as advertised|advertised|the advert) ____ (on|at|in|the|by)
    (declined|refused|turned down|said no|i won't|i will not|i can't|i cannot|i couldn't|must decline|am not able|not able to|not for me|above my pay|in copy|copied in|copying|forward|forwarded|passed|reply to|officers negotiate|procurement (team|officers))
    (gwrthodais|gwrthod|derbyniodd|dyfarnwyd|cofnodion|cyhoeddwyd|anfonais|trosglwyddais|ni fyddaf|fydda i ddim|alla i ddim|fedra i ddim|ni allaf|nid fi|swyddogion (sy'n|sydd|fydd|caffael)|gopi o|copi o)
"""
