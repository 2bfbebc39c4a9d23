"""Sides by other names, and the derision and advice that parties draw, English and Welsh.

`SIDES` names a side by its colour or creed. `DERISION` judges where a party stands beside it. `ADVICE` tells a
politician what pays, and needs no party's name.
"""

CLASSES = {
    "creed": "nationalist|socialist|unionist|tory|marxist|left-wing|right-wing|hard-left|hard-right|populist|separatist",
    "colour": "red|blue|yellow|green|teal|purple|orange|turquoise",
}

SIDES = """
    (the|those|these|our|your|welsh|local) (nationalists|nats|socialists|unionists|reds|lefties|separatists|populists
        |liberals|blues)
    (the|our|their) (hard|far|loony) (left|right)
    (a|our|this|the|any) (<creed>) (council|administration|government|cabinet|councillor|councillors|budget|party
        |parties|group|dogma|experiment)
    (<creed>) (parties|councillors|politicians|friends|colleagues|cronies)
    (<colour>) (team|machine|councillors|brigade|mind|benches|rosette|rosettes|party)
    (party of (fiscal|the working|common sense|law|low|government|business|the people|wales|free))
    (members|people|benches|councillors|party|lot|crowd|parties|suspects|gentlemen) opposite
    (the|that|this|an) (unholy|cosy|so-called) (alliance|coalition|independents|partnership|pact)
    (coalition of chaos|rainbow coalition|the big two|the two big parties|the big parties|the main parties)
    (hands of|let|leave|like|near|of|with|where was|where were|than|if|when|whatever|while|since|only) (reform|labour
        |plaid) (near|when|in|and|touches|took|has|have|had|could|would|was|is|dithered|learns|loses|,|uk)
    (one day|never met|not met|yet to meet|show me|find me|he's|she's|you're|i'm) (a|an) (tory|conservative|liberal
        |lib dem|labour man|plaid man|green|reformer|independent)
    (reform|labour|plaid|reform uk|plaid cymru) (doesn't|does not|don't|couldn't|wouldn't|hasn't|never|my foot|once
        |came|knows|loves|hates|lost|ran|likes|has discovered)
    (reform's|labour's|plaid's|the tories'|the greens'|the conservatives'|the lib dems') (alternative|budget|idea|sums
        |plan|answer|record|leaflet|finance|manifesto|surge|thunder|policies|councillors|helpers|mess)
    (called themselves|call themselves|calls himself|calls herself|so-called) (green|independent|independents|labour
        |conservative|socialists|reform|liberal|liberals)
    # Cymraeg
    (~cenedlaetholwyr|~sosialwyr|~gwrthbleidiau|~clymblaid|~cochion|y cochion|~asgell chwith|~asgell dde)
    (~plaid|~pleidiau) (honno|hynny|sosialaidd|unoliaethol|adain dde|adain chwith)
    (ei|eu|dy|eich) (blaid|plaid|phlaid) (e|o|hi|nhw|di|chi|fo)
    (mae|bod|fod|gan|grwp|ni|roedd|i|tra bo|tra bod|petai|tase|pan|ers i|cyllideb|cyllideb amgen) (reform|llafur|'r blaid
        |y blaid|plaid) (yn|wedi|fel|mewn|ddim|'n|fyddai|i'w|,|byth|yn bwydo|ddaw)
    (lot|criw|giwed) (na|'na|yna) (lawr|i lawr|yn|sy|sydd) (yn y bae|yng nghaerdydd|y bae|yn y|mewn)
    (criw|giwed|rhai|lot) ____ (mewn grym|wrth y llyw|yn rhy hir)
"""

DERISION = """
    (smirk|shrug|sheep|circus|toddler*|grown-ups|grievance*|beer mat|fag packet|back of an envelope|nonsense|pathetic
        |comical|laughable|unholy|unravel*|hijack*|card-carrying|jobs for the boys|puppet*|lapdog*|poodle*|gimmick*
        |soundbite*|slogan*|amateur*|clown*|muppet*|karaoke|eat my hat|says it all|hasn't got the bottle|backbone
        |spineless|gutless|two-faced|hypocrite*|turncoat*|crumbs|mislaid|captured by|party card|afterthought|doggerel
        |bust-up|dog whistle|scaremonger*|whipped like|wear the badge|prop up|props up|working class|natural home
        |see the difference|the difference our|bluster|pantomime|charade|fantasy|fairy*|moonshine|snake oil|nimby*
        |unicorns|smoke and mirrors)
    (can't|cannot|couldn't|wouldn't|couldn't even|wouldn't even) (add up|add two|add|count|run a|save a|organise a|spell
        |know|recognise|manage a|tell you|give a straight|answer a straight|find their)
    (won't|will not|can't|don't) (take|need|accept) (any|) lectures
    (spend|tax|promise|borrow|cut|close|deny|talk) (it|first|now|and) (first|spend|tax|later|waste|,|then|borrow)
    (where (was|were)|what did|what have|what has|name one|when did) ____ (ever|when|get from|for us|for this|done for
        |good)
    (that's|there's|that is|typical|how like|just like|classic|so very|pure|trust) (the|a|) (<party>) (for you|to|all over|councillor|that|isn't)
    (the trouble with|the thing about|the problem with|what would|whatever) (the|) (<party>)
    (more interested in|in it for|only want|only care|would sooner|only talk) (* than|themselves|their|the|your)
    (coincidence|no coincidence|old story|as per usual|usual suspects|since before|for forty years|forty years of
        |fifty years of|for decades|for generations|generations of)
    (draw the graph|work it out|do the maths|look around you|you'll have noticed|spot the difference|sums them up|enough said|make of that)
    (fiddl*|dithered|blinked|slept|asleep|sleepwalk*|crashed|trashed|looted|raided|pinched|nicked|pocketed)
    (steal|stealing|stole) * thunder
    (open goal|own goal|up for grabs|in their sights|going soft|on the ropes|finished in)
    (take|takes|taking|let * take|carry) the (flak|blame|hit|credit|rap|clod)
    (at war|tearing|turning on) (with themselves|itself|each other|themselves|each)
    (do something for|done something for|did something for) (us|the|docks|this|once)
    (too much|at all|for nothing|by half|to a man|en bloc|without a murmur) (,|)
    # Cymraeg
    (~dicter|ofnau|mat cwrw|asgwrn cefn|heb asgwrn|ffair|cywilydd|gwter|amenio|hen gan|yr un hen|hen stori|egwyddor
        |llwynog|cysgu|cysgodd|gwerthu|wedi'n gwerthu|gwerthodd|addo popeth|codi bys|'i feio|beiwch|bai pawb|ffrae
        |arian pawb|rhedeg mas|wedi rhedeg|sioe|sbort|clown*|defaid|gwleidyddiaeth|tlodi|drama|stori dylwyth
        |llanast|smonach|trwyn yn y cafn)
    (byth wedi|fyddai hyn|fydde hyn|fasa hyn|fysa hyn) (digwydd|yn digwydd|byth|wedi digwydd)
    (dim|ddim|neb) (i'w gynnig|yn gwybod|oll|ond) ____ (ond|arwain|lle|dicter|cwyno)
    (gofyn|synnu|synnwn) ____ (dim|gan|amenio|fawr)
    (fel hyn|fel arfer|fel bob tro|dyna|'na) (mae hi|y mae|bob tro|beth|be|chi|ti) (chi'n|gewch|ga'l|gei|wastad|bob)
    (mwy o|llai o) (synnwyr|sylwedd|syniadau) (yn|na|mewn)
"""

ADVICE = """
    politically (speaking|the|a|it's|that's|you'd|you|it|i'd|we'd|this|much|far|,|smart|wise)
    (political|electoral|party) (advice|capital|price|cost|gift|suicide|poison|damage|benefit|cover|risk) (to|for|from
        |if|of|in|on|would|here|is|will|,)
    (the|bad|poor|terrible|good) optics
    (play|plays|playing|go|goes|land|lands|look|looks) (very|really|so|quite|) (badly|well|poorly) (for|with|in|among) (<party>|your (group|party|voters|side|lot|people|supporters)|the (voters|valleys|electorate|doorsteps|base))
    (your|his|her|their) (backbenchers|backbenches|group|party|voters|base|core vote|side) (will|won't|would|wouldn't) (rebel|wear it|wear that|thank you|forgive|revolt|split|stay at home|desert)
    (let|leave|make|get) (<party>|them|the opposition|the other side|someone else|the tories) (to|) (take|carry|own|move
        |propose|have|wear|put) (the|it|this|that) (flak|blame|hit|credit|rap|forward|)
    (hand|hands|handing|give|gives|giving) (<party>|them|the opposition|the other side) (an|a|the) (open goal|stick
        |gift|weapon|free hit|attack line|headline)
    (smart|clever|safest|canny|shrewd|wise) (move|play|thing|politics) (is|would|politically|for your|here|was)
    (hold|holding|keep|delay|shelve|park|bury) (it|this|that|them) ____ (until|till) (after|) ____ (election|polls|may
        |poll|vote|votes are counted)
    (finished|toast|dead|safe|damaged|popular) (in|with|at) ____ (election|by-election|may|voters|the polls|doorstep)
    (want|wouldn't want|not want|don't want) (your|his) name on ____ (coming|by-election|election|may|campaign)
    (calling|call|see|seeing) you leader
    # Cymraeg
    (cyngor|gair|barn) (bach|) gwleidyddol
    (yn|'n) wleidyddol (,|) (byddai|fyddai|mi fyddai|gwell|doeth*|mae'n|fasa|baswn)
    (cymryd|cymerwch|cymera|hawlio) (y|'r) clod (am|i|eich|a|,|)
    (eich|dy) (grwp|blaid|phlaid|ochr|pleidleiswyr) ____ (gadw'n dawel|cadw'n dawel|gwrthryfela|gwrthwynebu'n|ymatal|maddau) (am|tan|nes|hyd|)
    (gadewch|gad|gadael) i (blaid|plaid|lafur|llafur|reform|'r toriaid|'r blaid|nhw|'r lleill) (cymru|) (gynnig|gymryd
        |gario|gael y bai|ysgwyddo)
"""
