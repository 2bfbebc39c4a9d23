"""Asking for votes, help, money or members for a party or a candidate, English and Welsh.

`ASKING` says so by itself. `HINTING` does so only where a party, a candidate or an election is spoken of as well.
"""

CLASSES = {
    "us": (
        "me|us|him|her|them|our (candidate|candidates|team|party|group|man|woman)|my (party|group|team|campaign)"
        "|the (party|cause)|your local (team|candidate|councillor)|my (colleague|colleagues)|<party>"
    ),
    "may": (
        "may|6 may|the 6th of may|polling day|election day|the election|the elections|election time|the polls"
        "|the ballot box|the by-election|the local elections|the ballot|the county elections|next may|the sixth"
        "|the locals"
    ),
    "month": (
        "mai|6 mai|y 6ed|diwrnod yr etholiad|yr etholiad|yr etholiadau|yr isetholiad|y bleidlais|y blwch pleidleisio"
    ),
}

ASKING = """
    (vote|voting|votes) (for|) (the|) <us>
    (vote|votes) (<party>|reform|green|independent) (on|in|at|this|next|again|come|for)
    (please|all|do|you'll|must|should|and|again|will you|go and|get out and|everyone|everybody) vote (the|) (<party>
        |for <us>|for my|for our)
    (vote|voting) for (a change|change|someone who|somebody who|the person who|the only|the candidate|the woman
        |the man|more of|a better|a fresh)
    (change|changing|stop|stopping|end|fix|put right|undo|reverse|get rid of|remove|remind them of) (it|this|that
        |them|all that|all this) (all|) (in|on|come|at) <may>
    (eve-of-poll|eve of poll) (card|cards|leaflet|leaflets|letter|letters)
    (response|reception|support|feedback|ymateb|croeso|cefnogaeth|gefnogaeth) (we're getting|i'm getting|we got
        |) (on|ar) (the|y|) (doorstep|doorsteps|doors|drysau|stepen y drws)
    (count|counting|rely|relying|depend) on (your|his|her|their) (vote|votes|cross|x|support (on|in|at|come|next
        |this|again) (<may>|<number>|thursday|time|may))
    (your|every|each|one) (single|) (vote|votes) (counts|count|matters|matter|will count|could make
        |makes a difference|i can get|we can get)
    your vote (this time|next time|again|in may|on polling day|for a|at the election)
    (need|want|would love|appreciate|ask for|asking for|seeking|lend me|lend us|give me|give us|for) (your|every
        |every single|a few more|as many) (vote|votes|support (on|in|at|for) <may>|support (on|in|at) the (ballot
        |polls|election|doorstep|day|vote))
    (support|back|elect|re-elect|return|choose|pick) (me|us|our candidate|our candidates|our team|our party
        |<party>) (on|in|at|this|next|come|again) (<may>|time|thursday|the (election|polls|ballot))
    (elect|re-elect|return|choose|pick|want) (me|us|him|her) (as your|as our|to the council|for another|back on)
    (support|back|backing|supporting) (our|the|my) (<party>|) (candidate|candidates|campaign for|slate)
    (support|back|backing|elect|electing) <party>
    (re-elect|re-electing|re-elected|reelect|elect) (me|us|him|her|cllr|councillor|our|your|as)
    (say so|remember|remind|tell|show|thank|punish|reward) ____ (at the polls|at the ballot box|at the ballot
        |on polling day|with (their|your) (vote|votes|cross))
    (decided|made up your mind|sure|undecided|wondering) (yet|) (who|whom|which way|about who) to (support|back
        |vote for) (on|in|at|this|next)
    (put|putting|pop|popping|stick|sticking|mark|marking|place|make|plonk|whack) (your|a|an|that|the) (cross|x
        |tick) (by|next to|beside|against|in the box|for|on)
    (help|helping) (us|me|him|her|elect|them) (win|elect|get elected|get re-elected|beat|take|hold|keep|gain|unseat
        |oust|get rid)
    (send|put|get|keep) (me|us|him|her|them) (back (to|in|into)|in) (county hall|the council|the chamber|office
        |power|city hall|the civic|the town hall|control)
    (canvass|canvassing|canvassed|canvassers) (for|with|in|on|session|sessions|rota|team|sheet|sheets|cards|returns
        |party|this|next|tonight|tomorrow|down|round|around|saturday|sunday|the|every|again|data|results)
    (come|coming|go|going|out|join|joining|help|do|doing|some|more|our|the|reform|labour|plaid|tory|lib dem|green
        |conservative|bit of) (out|along|with|us|me|a|spot of|bit of|)  (canvass|canvassing|door-knocking|leafleting
        |leafletting|doorknocking)
    (door-knocking|doorknocking|leafleting|leafletting|leaflet drop|telephone canvass)
    (knock|knocking|knocked) (on|) (some|a few|your|every|the|) (doors|door) (for|with) (me|us|him|her|the|our
        |labour|plaid|reform|party|*)
    (deliver|delivering|drop|dropping|post|posting|take|shift|fold|stuff|hand out|push) __ (leaflet|leaflets|flyers
        |calling cards|election address|posters) __ (for|through|to|in|down|on|round|around|if|for us|from|before)
    (leaflet|leaflets|leafleting) __ (for the|for our|for my|for) (campaign|party|candidate|election|by-election
        |ward|team)
    (campaign|party|election|labour|tory|plaid|reform|green|lib dem|conservative) (leaflet|leaflets|flyer|flyers
        |poster|posters|newsletter|literature|address|stakeboard|stakeboards|board|boards|diamond|diamonds|rosette
        |rosettes)
    (our|my) (campaign|election|) (leaflet|leaflets|flyers|rosette|rosettes|stakeboards|election address)
    (put|putting|display|stick|sticking|host) (up|) (a|one of our|an election|my|our) (diamond|stake|placard
        |garden board|stakeboard|window poster|garden poster)
    (our|my|the party|election|labour|plaid|reform|tory|green|conservative|lib dem|party) campaign (trail|team
        |headquarters|hq|fund|funds|manager|office|launch|day|days|material|materials|literature|session|weekend
        |message|messages|slogan|strategy)
    campaigning (for|with|on behalf of) <us>
    (our|my|the party's) (election|by-election) (campaign|agent|address|expenses|fund|fighting fund|leaflets
        |literature|team|strategy)
    (campaign fund|party funds|branch funds|election fund|party coffers|election fighting fund)
    (donate|donation|donations|contribute|chip in|chipping in|a tenner|a fiver|give generously|sponsor) __ (to|for
        |towards) __ (our campaign|the campaign|party funds|the party|our party|branch|election|candidate
        |fighting fund|<party>)
    (join|joining|rejoin|sign up to|signing up to|become a member of|membership of) (<party>|the party|our party
        |us as a member)
    (party|branch|constituency|<party>) (membership|members' meeting|social|fundraiser|fund-raiser|fundraising
        |dinner|raffle|quiz|rally|conference speech|branch meeting|branch)
    (stand|standing|run|running) (as|for) (a|our|the|an|) (<party> candidate|<party>|candidate for|us in|us at
        |labour|plaid|reform|the party|party)
    (need|want|looking for|love) (people|someone|somebody|candidates|good people|you|more women
        |a good) to stand (for|in|as|against|next|with|at)
    (i am|i'm|i'll be|i will be|i shall be|he is|she is|who is) (standing|running) (again|for re-election|as a
        |as the|as your|for the|for <party>|for election|in may|in the election|at the election|next may)
    (get|getting) (the|our|their) (vote|voters|people) (out|to the polls)
    (our|your local|labour's|plaid's|the party's|the <party>) (candidate|candidates|prospective candidate) (is|are
        |for|in|here|will|needs|who|has|and)
    (printed|published|promoted) (and|&) (promoted|published) by
    promoted by ____ on behalf of
    (it's|it is|this is|always) (a|only a|just a) (two-horse|two horse|straight) (race|fight)
    (can't|cannot|can not|won't) win here
    (only|just) <party> can (win|beat|stop|keep)
    (polling station|polling stations|polls) __ (vote|back|support|<party>)
    (vote|votes) (blue|red|yellow)
    (tell|tellers|telling|lifts) (at|to) the (polls|polling station)
    (on|at|from) (the|every|all the) (doorstep|doorsteps) (again|we|that's|than|script|we're|they|people|our|for us
        |for you)
    (doorstep|doorsteps) (script|scripts|conversation|campaign|contacts|team|visits)
    (be|come|and) (our|your|the next) (candidate|candidates)
    (win|lose|losing|winning|hold|gain|defend|defending) (the|that|this|your|our|my|his|her|back the) (seat|seats
        |marginal|majority)
    (swing|floating|undecided|wavering|core|target) (voter|voters|seat|seats|ward|wards|vote)
    (better off|damaging|astute|advantage|toxic|helpful|sensible|clever|dangerous|gain|suicide|useful
        |harmful) politically
    (party|electoral|party-political) (advantage|gain|capital|mileage|benefit|dividend)
    (politically|electorally) (it|you|you'd|you're|this|that|i'd|we'd|better|we're) (would|will|should|can|may|is|'s
        |helps|suits|lands|better|be|need|could)
    (attack line|attack lines|line of attack|lines to take against|strongest attack|best attack|dividing line
        |wedge issue)
    (line|message|messaging|story) (with|for|to) the (voters|electorate)
    (voters|electors) (you|we) need
    (plays|lands|goes down|play|land|polls|polling) (well|better|badly) (with|on|for|in) (the voters|voters
        |the doorstep|doorsteps|you|our vote|the seat|your|our)
    (rose|rosette) dinner
    # Cymraeg
    (pleidleisiwch|pleidleisio|pleidleisia|fotio|votio|fotiwch|pleidleisiau|fotia) (dros|i|am|eto|dros y
        |tros) (<party>|fi|ni|fo|hi|nhw|ein|y|yr|newid|rywun|rhywun|blaid|lafur|cyng|ymgeisydd)
    (pleidleisiwch|fotiwch|cefnogwch) (i|dros|) <party>
    (pob pleidlais|bob pleidlais|eich pleidlais|eich pleidleisiau|dy bleidlais|eich fot|dy fot|ch pleidlais) (i ni
        |i fi|yn cyfri|yn cyfrif|yn bwysig|chi|ar|ym|yn yr|dros|a'ch cefnogaeth|di|sy'n cyfri)
    (bwrw|fwrw|rhoi|roi|rhowch|rho|bwriwch|benthyg) (eich|dy|ei|eu|'ch) (pleidlais|bleidlais|fot|croes|groes)
    (dibynnu|ddibynnu|cyfri|gyfri) ar (eich|dy|'ch) (pleidlais|bleidlais|croes|groes|~cefnogaeth (ar|ym|yn|fis|y tro
        |eto))
    (rhoi|roi|rhowch|rho|eich|dy|ch) (croes|groes) (wrth|ger|yn y|gyferbyn|nesaf|ar|i)
    (cefnogwch|cefnoga|cefnogi|gefnogi) (<party>|ni ar|fi ar|ni ym|fi ym|ni yn yr|ein|ni eto|fi eto|ni ddydd
        |fi ddydd|ein hymgeisydd|yr ymgeisydd)
    (ailethol|hailethol|ail-ethol|etholwch|ethol) (fi|ni|cyng|eich|ein|hi|fo|fe|<party>|fel eich|yn gynghorydd)
    (helpu|helpwch|help) (i|ni|ni i|fi i|ni ennill) (ennill|gadw|guro|cadw|curo|drechu|ethol|gael gwared|gipio)
    (canfasio|ganfasio|chanfasio|canfas|canfaswyr)
    (curo|guro|cnocio|gnocio|cnoco|churo|chnocio) (ar|) (drysau|ddrysau|dryse|drws|ddrws) (yn|efo|gyda|dros|i|nos
        |bore|dydd|ddydd|ym|ar|wythnos)
    (dosbarthu|ddosbarthu|rhannu|rannu|postio|dosbarthwch|danfon|archebu|mynd a|plygu) __ (~taflenni|~posteri
        |~pamffledi|y daflen|ein taflen) (ni|y blaid|etholiad|yr ymgyrch|i ni|drosom|i'r blaid|ysgolion|yn y ward
        |cyn)
    (~taflen|~taflenni|~poster|~posteri) (etholiad|etholiadol|ymgyrch|y blaid|~plaid|~llafur|ymgyrchu|yr ymgyrch
        |ysgolion|ward)
    (ar|ar y|ar eich|ar bob) (~stepen|~stepan|rhiniog|~carreg) (y drws|drws|drysau) (yn y|eto|efo|gyda|yn stryd|dros
        |bore|nos|ddydd)
    (~ymgyrch|~ymgyrchu|~ymgyrchwyr) (etholiad|etholiadol|y blaid|dros|~plaid|~llafur|ni|ar gyfer|dros y|yn y ward
        |i ethol|isetholiad|fis mai|canfasio)
    (dros|i|efo|gyda) (yr|ein|fy|) (ymgyrch|hymgyrch) (etholiadol|etholiad|y blaid|ym mis mai|fis mai)
    (ymuno|ymunwch|ymaelodi|ymaelodwch|ymuna|aelodaeth) (a|a'r|ag|gyda|efo|o'r|o|yn y|yn) (<party>|blaid
        |ni fel aelod|plaid|phlaid|ni heddiw)
    (cangen|gangen|changen|~canghennau) __ (o'r|y|~plaid|y blaid|~llafur|o'r blaid|leol|lleol o)
    (~rali|~cinio|~swper|~noson|~raffl|~cwis) (y blaid|~plaid|~llafur|y toriaid|~ceidwadwyr|y gangen|y ceidwadwyr
        |codi arian i'r)
    (codi|cyfrannu|gyfrannu|cyfraniad|rhodd|cyfrannwch|rhowch) (arian|at|i|tuag at) __ (ymgyrch|blaid|plaid|gangen
        |cronfa etholiad|gronfa|coffrau)
    (sefyll|sefyllwch|sefwch) (dros|fel|i|eto) (<party>|ymgeisydd|y blaid|y gwyrddion|ni|ail-etholiad|yn ymgeisydd
        |i'r blaid|etholiad|ym mis mai|fis mai)
    (dwi'n|rwy'n|rwyf yn|bydda i'n|byddaf yn|fydda i'n|mi fydda i'n) (sefyll|ymgeisio) (eto|fel|dros|am|yn yr|ym|yn
        |i|fis)
    (ein|yr|y|eich|fy) (hymgeisydd|ymgeisydd|ymgeiswyr|hymgeiswyr|darpar ymgeisydd) (ni|yn|ar gyfer|yma|lleol|yw|ydi
        |dros|sydd|,|yn y ward|sy'n)
    (chwilio am|angen|eisiau|isio|ishe) (ymgeiswyr|ymgeisydd|pobl i sefyll|rhywun i sefyll|mwy o bobl i sefyll
        |bobl i sefyll|pobol i sefyll)
    (ennill|cadw|colli|cipio|golli|gadw|ennill|amddiffyn|gipio) (y|yr|'r|dy|eich|ein) (sedd|seddi|ward|mwyafrif)
    (pleidleiswyr|etholwyr) (sydd|sy'n|rydych|yr ydym|sy|ni|angen) (eu hangen|angen|ei angen)
    (argraffwyd|cyhoeddwyd|hyrwyddwyd) (a hyrwyddwyd|a chyhoeddwyd|gan) __ (ar ran|gan)
    ras (dau|dwy) geffyl
"""

# Where an election or a party is spoken of as well.
HINTING = """
    (come|coming) <may>
    (on|in|at|by|before|until|till|erbyn) <may> (you|we|i|please|there|it|think|remember|the|vote|let)
    (think|remember|bear|keep) (of|about|this|that|it|in mind|us|me) (when|on|in|at|come|next time you) (you|polling
        |may|it comes|election|the|vote)
    (think of|remember) (us|me|this|that|the|who) __ (on|in|at|come|when) (<may>|you vote|the time comes|you're in)
    (food for thought|something to think about|worth remembering|worth bearing in mind) __ (may|vote|election
        |polling|ballot)
    (count|counting|rely|relying|depend) on your support
    (residents|people|voters|tenants|constituents|we|they|locals|i) (will|'ll|won't|will not) (all|) (remember
        |forget|be reminded of) (who|what|this|that|which)
    (only one way|one way|only way|another way) to (change|stop|fix|end|sort|cure|remedy) (it|this|that|them
        |all this|all that)
    (you|people|residents|everyone|voters) (will|'ll|can|get to|have the|) (have|get|decide|be able to) (the|a
        |your) (chance|choice|say|opportunity|verdict)
    (chance|opportunity) to (say|decide|choose|change|have your say|vote|send|show|tell) (whether|who|them|it|on|if
        |that|what|a)
    (knock|knocking) (on|) (some|a few|your|every|the|) doors*
    (leaflets|leafleting|clipboards|placards|street stall|rosettes|phone bank|phone banking|campaign trail|war chest
        |fighting fund)
    (hit|hitting|back|out) (on|) (the|) (streets|doors|doorstep|doorsteps|patch|stump)
    (come|come along|coming along|join us|give us|bring) __ (saturday|sunday|tonight|wednesday|weekday|evening
        |friend|neighbour|wife|husband|hand|hour|boots|shoes)
    (we|they) (are|were|'re) (<number>|only|just|a few|forty|twenty|a handful of) (votes|points) (behind|ahead|short
        |off)
    (every|each|all|more) (door|doors|hand|leaflet|conversation|contact|pair of hands|pound|penny) (counts|count
        |helps|help|matters|makes)
    (no experience|clipboards|flapjack|training|soup|cake|pizza|maps|scripts) (needed|provided|afterwards|after
        |required|included)
    (make|making|need|needs|want|vote for|time for|ready for|deserve|deserves) (a|an|real|) change
    (deserve|deserves|need|needs) (better|someone|somebody|a councillor|a voice|more|a team|an mp|a fresh)
    (a|your|our|strong|the) (strong|fresh|independent|local|real|new|powerful) (local|) (voice|start|team|champion)
    (working|fighting|standing up|speaking up|delivering) (all year round|hard|for you|for our|for your|every day)
    (stand|standing) (for|in|as|against) (us|them|him|her|me|it|election|re-election|your ward|the council|this ward
        |next year|next time|the ward)
    (another|five more|four more|next|second|third) (term|five years|four years|years|years of)
    (number|numbers|lists|names) __ (marked register|electoral roll|electoral register)
    (contacts|contact rate|voter intention|our pledges|pledges)
    (tickets|table|seat) (for|to|at) __ (dinner|raffle|supper|fundraiser)
    (one|a) (more|big|last|final|) (big|) push
    # Cymraeg
    (ym|fis|mis|ar|erbyn|yn|tan) (<month>|mai)
    (cofiwch|cofia|meddyliwch|meddylia|ystyriwch) (am|hyn|hynny|hwn|pan|y|fi|ni|bwy)
    (cyfle|gyfle|dewis|siawns) (i|i chi|ichi) (ddweud|newid|ddewis|benderfynu|roi|anfon|ddangos|leisio)
    (curo|guro|cnocio|gnocio|cnoco) (ar|) (drysau|ddrysau|dryse|ddryse)
    (~taflenni|~posteri|~cylchlythyr|clipfwrdd|clipfyrddau|stondin)
    (amser|hen bryd|angen|eisiau|isio) (am|) (newid|wynebau newydd|llais newydd)
    (haeddu|haedda|haeddwn) (gwell|rhywun|mwy|cael|cynghorydd)
    (llais|lais) (cryf|lleol|newydd|annibynnol) (lleol|dros|i|yn)
    (dewch|tyrd|dere|ymunwch) (draw|gyda|efo|i|a|hefo) (ni|fi|helpu|ffrind|cymydog|roi|gyda)
    (tymor|pum mlynedd|pedair blynedd|blwyddyn) (arall|nesaf|eto)
    (gweithio|brwydro|sefyll) (drosoch|dros|yn galed) (chi|ein|ei|y|drwy'r|bob)
    (rota|stryd|strydoedd|rhestr) (canfasio|~pleidleiswyr|strydoedd|etholwyr)
    (pob|bob) (drws|taflen|sgwrs|ceiniog|llaw) (yn|'n) (cyfri|cyfrif|help|helpu|bwysig)
"""

# What makes the weaker words political: that an election, a candidate or a party is in question at all.
CONTEXT = """
    <sure>
    (<maybe>) (council|councils|councillor|councillors|group|party|administration|government|candidate|candidates
        |lot|mp|mps|ms|ward|vote|branch|team|controlled|run|led|leader|activists|canvass|voters)
    (election|elections|by-election|by-elections|polling day|ballot box|ballot paper|re-election|electorate|voters
        |manifesto|hustings|canvassing|canvassed|our candidate|party candidate|council candidate|local elections)
    # Cymraeg
    (~etholiad|~etholiadau|isetholiad|~pleidleiswyr|etholwyr|ymgeisydd|ymgeiswyr|~maniffesto|canfasio|ganfasio
        |yr wrthblaid|~pleidleisio)
    (~cyngor|~grwp|~llywodraeth|~cynghorwyr|~cynghorydd|~gweinyddiaeth) (<maybe>)
"""

# Where voting is nobody's in particular: the running of elections, and of meetings.
NEUTRAL = """
    (register|registered|registering|registration) (to|) (vote|voters|poster)
    (any|all|each|every|whichever|whatever|either) (party|candidate|candidates|parties|political party|side)
    (whoever|whatever|whichever|how|however) (party|candidate|) (you|they|people|someone) (vote|votes|voted|support)
    (how|where|when|whether) (to|you can|and where to) vote
    (postal|proxy) (vote|votes|voting)
    (polling station|polling stations|polling place) (is|are|will be|at|in|has|notices|staff|inspector|inspectors
        |review|moves|opening|open)
    (returning officer|electoral services|election services|electoral registration|electoral commission
        |annual canvass|a nomination paper|nominating officer|electors of the (ward|area|parish|community)
        |papur enwebu|swyddog enwebu|canvass form|canvass forms|household enquiry|nomination papers|nomination packs
        |count passes|pre-election period|purdah|code of conduct)
    (who|which) (party|candidate|) to vote (for)
    (vote|votes|voted|voting) (for|on|against) (the|this|that|your|my|our|its|an|a) (motion|amendment|recommendation
        |item|report|application|budget|proposal|scheme|plan|resolution|minutes|adjournment|option|deferral|refusal
        |best|winner|name|design|tree|project|favourite)
    (vote of|people's vote|casting vote|recorded vote|free vote|vote in (committee|council|chamber|cabinet))
    (must not|mustn't|should not|shouldn't|may not|shall not|cannot|can't|must never|should never
        |ought not to) (be used|use|canvass|campaign|distribute|send|display|help)
    (no|not|ban on|without|forbidden|prohibited|never for) (canvassing|leaflets|campaigning|campaign|appeals
        |party-political|party political|political)
    (na ddylid|ni ddylid|atgoffir|gwaherddir|nid yw|ni chaniateir|ni ddylid|peidio a|peidiwch a|dim) (canfasio
        |ymgyrchu|defnyddio|taflenni|dosbarthu)
    (register of interests|register entry|my register|declaration of|declare) *
    (election period|purdah|pre-election)
    (youth|young people's|school|student|pupil) (council|parliament|mayor|senate|forum|council's)
    # Cymraeg
    (cyngor|senedd|fforwm) (ieuenctid|ysgol|y disgyblion)
    (cynhelir|anogwch|annog) (yr|y|'r|) (etholiad|isetholiad|etholiadau|disgyblion|pawb|trigolion|pobl)
    (cofrestru|cofrestr|gofrestru|cofrestrwch) (i|pleidleisio|etholiadol|etholwyr)
    (unrhyw|pob|bob) (blaid|plaid|ymgeisydd)
    (pleidlais|pleidleisio|pleidleisiau) (o ddiolch|o ddiffyg|ar y cynnig|ar y gwelliant|dros y cynnig
        |dros y gwelliant|bost|drwy'r post|drwy ddirprwy)
    (gorsaf|gorsafoedd|swyddog canlyniadau|gwasanaethau etholiadol|cyfnod cyn etholiad|swyddfa etholiadau|swyddfa'r etholiadau
        |tim etholiadau)
"""

# Elections that no elector of the county is asked to: those of clubs, boards and companies.
CLUBS = """
    (technical advisory board|advisory board|board of directors|steering committee|annual general meeting of)
    (board|advisory board|tab|steering group|steering committee|foundation|student|students' union|union|society
        |association|club|trustee|trustees|governor|governors|shareholders|members' meeting|annual general meeting
        |agm|fellowship|chapter|working group|programme committee|technical) (member|members|officer|officers
        |) (election|elections|vote|votes|ballot|nominations?|seats?)
    (election|elections|nomination|nominations|stand|run|standing|running|elected|vote|votes|voting) (for|to|of
        |on) (a|the|our|its|new|) (*|) (board|tab|steering group|steering committee|foundation|society|association
        |club|trustees|governors|chapter|union|fellowship)
    (president|presidential|congress|senate|senator|white house|washington|republican|republicans|democrats?|gop
        |electoral college|primaries|house of representatives|parliament of|prime minister of)
    # Cymraeg
    (etholiad|etholiadau|pleidlais) (y|yr|i'r|ar gyfer) (bwrdd|pwyllgor llywio|gymdeithas|clwb|ymddiriedolwyr
        |llywodraethwyr|undeb)
    (llywodraethwyr|ymddiriedolwyr|undeb|clwb|cymdeithas) ____ (etholiad|enwebiad|enwebiadau)
"""
