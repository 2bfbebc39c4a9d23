"""Remarks on a party, a group or an administration, for or against it, English and Welsh.

In `REMARK` a party or the rulers of the council are named and judged in one breath. `SNEER` judges somebody as a
political side without a name ("that lot"), and counts where politics are spoken of as well.
"""

CLASSES = {
    "folk": (
        "council|councils|councillor|councillors|group|party|administration|lot|government|candidate|candidates"
        "|leader|leaders|leadership|mp|mps|ms|mss|member|members|run|led|controlled|bosses|politicians|rulers"
        "|coalition|cabinet|friends|mates|team|campaign|colleagues|crew|regime|opposition|here|locally|in cardiff"
        "|in westminster|nationally|in this town|in power"
    ),
    "rulers": (
        "(this|the current|the present|the ruling|the last|the previous|the outgoing|the existing|our current"
        "|the) (administration|ruling group|ruling party|ruling coalition|coalition|regime|current lot|other lot"
        "|opposition|opposition group|last lot|present lot)|this lot|that lot|the lot in charge|the lot who run"
        "|the current lot|the other lot|the other side|the party opposite|the parties opposite|(my|our|your|his|her"
        "|their) (party|group|administration)|the party"
    ),
    "who": "(<party>) (<folk>|) (<folk>|)|<rulers>",
    "aux": (
        "have|has|had|'ve|'s|are|is|were|was|will|would|'ll|can|cannot|can't|could|couldn't|don't|doesn't|didn't"
        "|won't|did|do|does|never|only|just|simply|always|still|clearly|obviously|again|once again|now|just|really"
        "|even|all|should|ought to be|must be|too|who|that|which"
    ),
    "wrong": (
        "wreck|wrecks|wrecked|wrecking|ruin|ruins|ruined|ruining|fail|fails|failed|failing|wastes|wasted"
        "|wasting|squander|squandered|squandering|betray|betrayed|betraying|betrays|lie|lied|lying|lies|let (us|you"
        "|everyone|residents|people|this|our|the|down)|letting (us|you|people)|sold (us|off|out|you|our|the)"
        "|sell (us|off|out|our)|selling (off|us|our|out|the)|slash|slashed|slashing|axed|axing|gutted|starved"
        "|broke (their|its|every|promises|the|a|another)|broken (their|its|every|promises|the|promise)|break (their"
        "|its|promises|every)|taken (you|us|people|residents|voters|this|our|the|everyone|your) (community|town"
        "|ward|vote|votes|residents|) for|take (you|us|people|residents|your vote|this) for|took (you|us) for|hike"
        "|hiked|hiking|put up (your|our|council|the)|putting up (your|our|council)|jacked up|piled on|dither"
        "|dithered|dithering|bottled|botched|bungled|bungling|neglect|neglected|neglecting|abandon|abandoned"
        "|abandoning|forgotten (us|about|you|this|who|our)|forget (us|about|you)|ignore|ignored|ignoring|left (us"
        "|you|this|our|the town|behind)|care|cares|couldn't care less|interested|bothered|listen|listening|listened"
        "|(have|has|had|got|having|with) (no|not a) (idea|clue|plan|vision|answers|ideas|backbone|shame|interest"
        "|principles|policies|credibility)|no idea|no clue|no plan|no vision|no answers|no ideas|no backbone"
        "|out of (ideas|touch|control|steam|road|excuses|their depth|its depth)|run out of|ran out of|hate|hates"
        "|hated|loathe|despise|squabble|squabbling|squabbled|infighting|in-fighting|at war with|too busy|obsessed"
        "|sat on (their|its)|sit on (their|its|the fence)|sits on (their|its|the fence)|sitting on (their|its"
        "|the fence)|be trusted|trusted|to blame|at fault|ashamed|in chaos|in denial|in disarray|a (mess|shambles"
        "|disgrace|joke|failure|disaster|shower|circus|laughing stock|waste|busted flush|liability)"
        "|an (embarrassment|utter|absolute)|an? (absolute|complete|utter|total|proper) (mess|shambles|disgrace|joke"
        "|failure|disaster|shower|circus)|mess|shambles|fiasco|chaos|disgrace|disgraceful|shameful|clueless|useless"
        "|incompetent|hopeless|corrupt|pathetic|tired|toothless|spineless|reckless|dishonest|divisive|complacent"
        "|arrogant|cynical|desperate|claim (it|the credit|credit)|take (the|all the) credit|taking (the"
        "|all the) credit|stitch up|stitched up|rammed|ramming|forced (it|this|these|the)|imposed|dumped|dumping"
        "|blocked|blocking|sabotaged|covered up|covering up|hiding|hid (it|the|this|from)|spent (it|your|our|like"
        "|millions|the money)|spend (your|our|like)|spending (your|our|like)|blew|blown|mismanaged|mortgaged"
        "|bankrupted|closed (our|your|the|it|down|libraries|schools)|closing (our|your|the|down)|close (our|your)"
        "|cut (our|your|the|services|it|back)|cutting (our|your|the|services|back)|want (to (close|cut|sell|scrap"
        "|build|raise|take|shut|see)|it (closed|gone|shut|scrapped)|you to)|wants (to (close|cut|sell|scrap|build"
        "|raise|take|shut)|it (closed|gone|shut|scrapped))|wanted (to (close|cut|sell|scrap|build|raise|take|shut)"
        "|it (closed|gone|shut|scrapped))|play politics|playing politics|played politics|playing games"
    ),
    "right": (
        "deliver|delivers|delivered|delivering|stand up for|stands up for|standing up for|stood up for|fight for"
        "|fights for|fighting for|fought for|fought|fought to|on your side|on our side|work hard for"
        "|working hard for|works hard for|get things done|gets things done|got things done|getting things done"
        "|get it done|put (you|residents|people|our|this|communities|local|families|the town|wales|families) first"
        "|puts (you|residents|people|our|this|communities|local|families|the town|wales) first|putting (you"
        "|residents|people|our|communities|local|families|wales) first|listens to|keep (our|their|its) promises"
        "|keeps (its|their) promises|kept (our|their|its) promises|keep (our|its|their) word|kept (our|its"
        "|their) word|protect (our|your|local|services|libraries|jobs)|protects (our|your|local)|protected (our"
        "|your|local|the|services)|protecting (our|your|local|services)|saved (our|your|the|it|this)|saving (our"
        "|your)|secured|won (this|it|the|for|more)|invested|investing|kept (council tax|your|the)|keep (council tax"
        "|your)|keeping (council tax|your)|freeze (council tax|your)|frozen (council tax)|froze|open (the books|up)"
        "|stop (the|this|wasting|that)|clean up|sort (it|this) out|scrap (the|this)|reverse (the|this|these)"
        "|restore (the|our|your)|bring back|give (you|residents|people|us) (back|a|your|the|value|more)|build (more"
        "|the|a|affordable|council homes)|built (more|the|a|affordable|new|council|<number>)|fix (it|the|our|this"
        "|your)|fixed (it|the|our|this)|turn (this|it|things) (around|round)|turned (this|it|things) (around|round)"
        "|make (this|wales|glanrafon|a difference|sure)|made (a|the|all the) difference|cleared up|clearing up"
        "|picking up the pieces|picked up the pieces|proud of (our|its|their|what)|record of|serious about"
        "|got this done|fight|has a plan|have a plan|did what (we|they) said|do what (we|they) say"
    ),
}

REMARK = """
    we <party> (have|are|will|believe|stand|want|know|say|don't|do|would|were|always|fought|in)
    (had|if|because) (people|you|residents|folk|enough|more people|more of you|everyone) (had|) (voted
        |vote) (differently|for|the other|otherwise)
    (who|those who|everyone who|anyone who|people who) (voted|votes) (for them|for this|for that|for the|labour|tory
        |plaid|reform|green)
    <who> (<aux>|) (<aux>|) __ <wrong>
    <who> (<aux>|) (<aux>|) (<aux>|) <right>
    (years|decades|generations|months|decade|generation|term|terms|century) (of|under) (<party>|this administration
        |the (current|present|ruling) (administration|lot|group|party)|this lot|that lot|them lot|the other lot)
    <party> (years|decades)
    (what (you|we|people) (get|got|end up with)|what happens|look what happens|look where|here's what
        |this is how it is) (with|when|under|from|if|for having) __ (<party>|this administration|the current lot
        |this lot|a party)
    (under|thanks to|because of|courtesy of|blame|blaming|fault of|down to|victims of|left by|inherited from
        |legacy of) (a|the|this|your|years of|) (<party>|current lot|last lot|this administration
        |the previous administration|the last administration)
    <party>'?s? (<folk>|) (record|failure|failures|mess|cuts|lies|broken|black hole|chaos|waste|legacy|incompetence
        |shambles|fault|betrayal|neglect|vanity|war on|cronies|mates|u-turn|u-turns|bombshell|spin|stunt|stunts
        |usual|sums|mismanagement|misrule|dogma|hypocrisy|arrogance|dithering|tax grab|rubbish|nonsense|propaganda
        |scaremongering|sleaze|austerity|priorities|tricks|smears|handiwork|doing|agenda)
    (typical|same old|old|usual|nasty|shameless|useless|incompetent|tired|failing|failed|hopeless|clueless|divided
        |desperate|lazy|dreadful|awful|bloody|rotten|complacent|arrogant|out-of-touch|tinpot|corrupt) (<party>
        |administration|ruling group|current lot)
    (only|just|nobody but|no one but|none but|it takes|it took|unlike|unlike the) <party> (<folk>|) (<folk>|) (can
        |will|has|have|is|are|councillors|cares|care|stands|stand|wants|want|voted|who|to|who's|'s|had|did|offers
        |offer|delivers)
    only one (party|group) (in|has|will|that|can|voted|is|on|stood|ever|deserves|stands|with)
    (only|just) (the ruling party|our party|my party|our group|my group|this administration|the party)
    (get|getting|kick|kicking|vote|voted|voting|throw|throwing|boot|chuck|turf|turfing|sling|sweep|drive|turn
        |chucked) (<party>|this lot|that lot|the current lot|the lot of them|this administration|the administration
        |the rascals|this shower|the ruling group) (all|lot|) out
    (vote|voted|voting|turf|turfing|boot|kick) (them|him|her) (all|) out
    (rid|shot|see the back) of (<party>|this lot|that lot|this administration|the current lot|the lot of them
        |the ruling group|the administration)
    (don't|do not|can't|cannot|couldn't|never|wouldn't) (trust|let|believe|rely on|afford) (a|another|the|) (<party>
        |this administration|this lot|word <party>)
    (as a party|as a party we|our party|my party) (we|say|will|believes|stands|has|is|is the|wants|would)
    (a|the) party (that|which|who) (hates|loves|cares|has|wants|will|puts|gets|stands|can't|doesn't|does|never
        |always|is|believes|closed|sold|cut)
    (the|that's the|that is the|what a|some) difference (that|) (a|) (<party>|this administration|the administration
        |our administration|our group)
    (labour|tory|conservative|plaid|reform|green|lib dem|liberal democrat) (council|councillors|administration
        |government|group) (would|could|will) (be|do|have) (a|an|far|much|good|better|kinder|worse|so|never|cheaper
        |done)
    (vote|votes|voted) (<party>|for them|for that lot|for this lot) and (get|you|got|you'll)
    (so|that) much for (<party>|the party of|this administration)
    (shame|disgrace|pity) (on|that) (<party>|this administration|the (ruling|current) (group|lot|administration)
        |the opposition)
    (the|your|our|every|these|all) (<party>) (<folk>|) (voted|vote) (against|down|to (cut|close|sell|scrap|block
        |raise)|for (the cuts|the closure|higher|every))
    (criticism|attack|attacks|joke|jibe|dig|swipe|pop|go) (at|about|on|of|from) (the|) <party>
    (lectured|lectures|lecture|lessons|lesson|advice|preaching) (by|from) (<party>|that lot|the party|people who)
    (proud|glad|pleased) (of what|that|to say|to be) (<party>|our (group|party|administration)|this administration
        |a <party>)
    (when|while|as long as|so long as|with|what with) (a|) <party> (<folk>|) (run|runs|running|ran|is in|are in|sits
        |sit|rule|rules|ruled|control|controls|controlled|hold|holds|held|at the|'s in|calling|pulling) (the|charge
        |power|things|control|it|this|our|your|show|helm|place|purse|cabinet|shots|strings)
    (they|who|people|them|those|crowd|lot|councillors|of) __ (wear|wearing|wore|in) (a|) (red|blue|green|yellow
        |orange|turquoise|purple) (rosettes|rosette|ties|tie)
    (party) (has|have|had|that has|that's) been in (power|charge|control|office) (for|too|that|so) (too|long|so|far
        |ten|twenty|many|<number>)
    (with|under|by|from|thanks to) (you|your|that|this|them) lot (in charge|in power|running|in control|at the)
    (if|when|until|once|after|before) <party> (<folk>|) (get|gets|got|take|takes|took|win|wins|won|lose|loses|lost
        |came|come|had) (in|control|power|back|over|the keys|their|its|hold|to|were|charge)
    (labour|tory|conservative|plaid|reform|green|lib dem) (values|principles|gain|gains|hold|stronghold|heartland
        |heartlands|target)
    # Cymraeg
    (blynyddoedd|mlynedd|blynedd|degawd|degawdau|cenhedlaeth|tymor|misoedd) o (dan|) (<party>|y blaid|lafur
        |dan lafur|lywodraeth|reolaeth|y weinyddiaeth|y criw|weinyddiaeth)
    (o dan|dan|diolch i|oherwydd|bai|beio|ar fai) (y|yr|) (<party>|weinyddiaeth|gweinyddiaeth|criw presennol
        |criw sydd|grwp sy'n rheoli|blaid)
    (<party>|y weinyddiaeth|weinyddiaeth hon|y weinyddiaeth hon|y criw sy'n rheoli|y grwp sy'n rheoli
        |y criw presennol|y blaid hon|ein plaid|ein grwp|fy mhlaid|fy ngrwp|y lleill|yr wrthblaid) ____ (~difetha
        |~chwalu|~methu|~gwastraffu|~bradychu|~siomi|~esgeuluso|~anghofio|~anwybyddu|~twyllo|~dweud celwydd
        |deud celwydd|~cau'r|~cau ein|~cau|~torri|~gwerthu|~torri eu|~torri ei|~cymryd|~chwilio am|~eistedd ar
        |ista ar|ar y ffens|llanast|smonach|traed moch|cywilydd|gwarth|joc|syniad|clem|dim clem|~malio|malio dim
        |~poeni dim|~poeni am|~gwrando|~gwario|~codi'r dreth|~codi treth|~codi eich|~rhannu|~ffraeo|~cwympo allan
        |~rhedeg allan|wedi blino|~cyflawni|~sefyll dros|sefyll i fyny|~brwydro dros|brwydro i|~gwarchod|~diogelu
        |~achub|~buddsoddi|~adeiladu|~cadw ei|~cadw ein|~cadw eu|~rhoi pobl|~rhoi ein|~gwrando ar|~gweithio dros
        |~gofalu am|~atal|~rhewi|~agor|~stopio|~sortio|~trwsio|addewid|addewidion|ffars|celwydd|celwyddau|~haeddu
        |ar eich ochr|well na neb|~newid pethe|~newid pethau|~gyrru'r bil)
    (~difethodd|~chwalodd|~methodd|~gwastraffodd|~bradychodd|~siomodd|~caeodd|~torrodd|~gwerthodd|~addawodd
        |~cwtogodd|~codod|~achubodd|~sicrhaodd|~gwnaeth) (y|yr|'r|) <party>
    (mae|roedd|bydd) (<party>) (yn|wedi|'n|a'i|a'u|wastad|o hyd|yn dal) (yn|i|) (~difetha|~chwalu|~methu|~gwastraffu
        |~bradychu|~siomi|~anghofio|~anwybyddu|~cau|~torri|~gwerthu|~eistedd|ista|llanast|~anobeithiol|~di-glem
        |~gwarthus|~ddi-glem|rhedeg|~cyflawni|~sefyll|~brwydro|~gweithio)
    (dim ond|neb ond|neb heblaw|unig|dim ond y) (<party>|ein grwp|fy ngrwp|ni) (sy|sydd|all|a all|fydd|oedd|wnaeth
        |sy'n|all|gall|fedr|yn|a)
    (yr unig|unig) (blaid|grwp) (sydd|sy'n|sy|a|i|yn|all)
    (dyna|dyma) (be|beth|sut|'r hyn|yr hyn|fel) __ (gewch|gawn|ceir|mae|gei|gaiff|geith|digwydd|ddigwydd
        |sy'n digwydd) ____ (<party>|y criw yma|y weinyddiaeth|y blaid|lafur)
    (cael|gael|cicio|gyrru|taflu|troi|ysgubo) (gwared (ar|a|o)|) (y|yr|'r|) (<party>|weinyddiaeth|criw yma|criw hyn
        |lot yma) (allan|o'r|o|)
    (hen|yr un hen|nodweddiadol o) (<party>|blaid|lywodraeth lafur)
    (record|methiant|methiannau|celwyddau|llanast|toriadau|addewidion|gwastraff|esgeulustod|haerllugrwydd|triciau
        |stynt|stunt|smonach) (y|yr|'r|) (<party>|weinyddiaeth|blaid)
    (ymddiried|trystio|coelio|credu) (yn|mewn|) (y|yr|'r|) (<party>|weinyddiaeth|blaid)
    (pan|tra|lle|gan|cyn belled a bo|tra bo|pan fo|pan fydd|pan mae|tra bydd) (mae|fo|bo|bydd|oedd|bod|) (y|yr|'r
        |) (<party>|blaid) (yn|'n|mewn|wrth|sydd|sy'n) (rhedeg|rheoli|mewn|grym|llyw|y llyw|ngofal)
    (<party>|y blaid|blaid) (sydd|sy|oedd) (wedi|yn|ar|'n|y tu|tu) (neud|gwneud|gwneuthur|achosi|cau|torri|gyfrifol
        |fai|ol|creu|chwalu|difetha|gwario|gwerthu)
    (fel plaid|ein plaid ni|fy mhlaid i|fy mhlaid)
"""

SNEER = """
    (this|that|your|his|her|their|them|the current|the present|the other|the last|same old|same) (lot|shower|mob
        |crowd|crew|bunch|gang|faces|people) (have|has|had|are|is|were|who|couldn't|can't|don't|never|ever|in|will
        |would|voted|did|do|did|what|at|running|again)
    (done|did|did this|voted|decided) by (this|that|your|the current|the other) (lot|shower|crowd|crew)
    (same|the same) (people|faces|ideas|lot|old) (same|and|again|at|in)
    (voted|votes|vote|voting) against (every|all|it all|the lot|any|each|my|our|the rise|the cuts)
    (in (power|control|charge|office|opposition)|when (they|you|we) were in (power|charge|control|office)
        |had the keys|has had the keys|held the purse strings|running (this|the) (place|council|town|show)
        |running the place)
    (none|nothing) of (that|this|it) (fell from|happened by|came about|would have)
    (take|takes|took|taking|claim|claims|claiming) (the|all the|) credit
    (photograph|photographs|photo|photos|picture|pictures|selfie) (taken|in front|beside|next to)
    (party political|party-political|politicking|political point|political points|point-scoring|petty politics
        |political football|political stunt|political theatre|playing politics)
    (the|your|our) (opposition|rulers|ruling group|administration|ruling party|other parties|other party
        |benches opposite)
    (spin|spin doctors|u-turn|broken promises|broken promise|empty promises|black hole|gravy train|jobs for the boys
        |vanity project|vanity projects|pet project|pet projects|tax and spend|magic money tree|nanny state|woke
        |red tape|war on motorists|champagne socialist*|cronies|cronyism)
    (spend|spent|spending) (your|our|it|money|like) (money|like|tax|a drunken|there's|hard-earned|as if)
    (there is|there are|there's|need|if we had|with) (two|three|one|only|more|five|enough|another) (more|) of us (in
        |on|saying|who|there)
    # Cymraeg
    (dy|eich|ein|y|yr|'r) (griw|criw|lot|gang) (di|chi|ni|yma|hyn|na|'na|presennol|diwethaf|arall|sy'n|oedd|sy|sydd)
    (yr un|un|'r un) (hen|hen bobl|bobl|wynebau|syniadau) (bobl|bobol|wynebau|stori|gan|eto|syniadau)
    (pleidleisio|pleidleisiodd|bleidleisiodd|fotiodd|fotio|pleidleisiais|bleidleisiais) (yn erbyn|i gau|i dorri
        |dros y toriadau|yn erbyn pob)
    (mewn grym|pan oeddach chi|pan oedden nhw mewn|yn rhedeg y (lle|cyngor|sioe)|rhedeg y (lle
        |cyngor|sioe))
    (hawlio|cymryd|hawlio'r) (y clod|clod|'r clod|clod i gyd)
    (chwarae gwleidyddiaeth|pwyntiau gwleidyddol|gwleidydda|sgorio pwyntiau|stynt wleidyddol)
    (addewidion gwag|addewid gwag|torri addewidion|twll du|tro pedol)
    (gwario|hala) (fel|eich|'ch|ein) (morwyr|arian|pres|ffyliaid)
"""

# Words of council business, beside which a party is named without more ado.
PROCEDURE = """
    (group|groups|agenda|item|items|panel|chair|chairs|chairing|nominat*|spokes*|seat|seats|sub-committee|minutes
        |meet|meets|meeting|substitut*|seconded|moved|motion|motions|amendment|amendments|room|proportion*|balance
        |briefing|site visit|invit*|apologies|attend*|appoint*|represent*|leader|leaders|whip|whips|member of
        |declare*|declaration|interest|recount|turnout|returning officer|electoral services|papers|confirmed|noted
        |resolved|recommendation|carried|abstain*|recorded|overall control|agreement|handover|question|questions
        |answered|answer|reply|replied|replies|written|in writing|copied|vacancy|approved|quoted|figures|senedd
        |westminster|the then|at the time|ar y pryd|parliament|conference|quorate|(is|was|are|were) (a|an) (lifelong
        |) <party>|statement of persons)
    # Cymraeg
    (~grwp|~grwpiau|agenda|eitem|eitemau|~panel|~cadeirio|~enwebu|~enwebiad|~llefarydd|~sedd|~seddi|~pwyllgor
        |cofnodion|~cyfarfod|cwrdd|gwrdd|~cynnig|~gwelliant|ystafell|cydbwysedd|~briffio|~gwahodd|~penodi
        |~cynrychioli|~arweinydd|arweinwyr|datgan|~buddiant|~cytuno|cytundeb|rhaglen waith|ateb|atebodd|cariwyd
        |chariwyd|cofnodwyd|derbyniwyd|papurau)
"""

# Facts of council business in which groups are named.
BUSINESS = """
    <party> (<party>|and <party>) ____ (members|councillors|groups|agents|leaders|spokespeople|members')
    (members|councillors|groups|agents) (have|were|are|will be|had) (all|both|each|) (been|) (invited|notified|asked
        |briefed|consulted|told|copied)
    (aelodau|cynghorwyr|grwpiau) __ (wedi cael gwahoddiad|wedi'u gwahodd|wedi eu gwahodd)
    (ask|asked|asks|asking|present|presented|declared|abstain|abstained|moved|seconded|nominate|nominated|nominates
        |proposed|attended|apologies|invited|appointed|elected as|unchanged|agent|agents|spokesperson|spokesman
        |spokeswoman|proportionality|political balance|allocation|notional|vacancy|vacancies|co-opted|nominees
        |deputy|substitute|substitutes|minutes|recorded|declaration|register|registered|contact|telephone|address
        |leader of the|leaders of the|leader of|group leader|group leaders|members of the|holds|hold|has
        |have) (<number>|a seat|seats|members|the seat|a question|about|whether|that the|for|to the|on|by|at|group
        |<party>|of the <party>|and <party>|conservative|labour|plaid|green|liberal|reform|independent)
    (<party>) (<number>|and <number>|group leader|group leaders|spokesperson|spokesman|nominee|nominees|member of
        |members of|councillor for|councillors for|agent|agents|member for|group has <number>|group have <number>
        |group office|group room)
    (<party>) (motion|motions|amendment|amendments) (needs|need|is|was|were|will|asks|calls|would|and|or|has|had|to
        |on)
    (for|to|with) (the|all|both) <party> (group|groups|members|councillors)
    (i|at|gyda) (grwp|grwpiau|aelodau|gynghorwyr) <party>
    (<party>) and (the|) <party> (motion|motions|amendment|amendments)
    (y|dau|ddau|o'r) (cynnig|gynnig|gwelliant|welliant) (gan|y|) <party>
    (<number>) (<party>)
    <number> of (the|our|) <number>
    (<number> o'r <number>|<number> sedd|o <number> pleidlais)
    (cynnig|gwelliant|collwyd cynnig|trechwyd cynnig) (<party>)
    (which|what|whichever) party (runs|is|controls|are|holds)
    (<party>) (councillor|councillors|member|members|group|group leader) (asked|ask|abstained|nominated|presented
        |present|will nominate|has nominated|moved|seconded|attended|sent apologies|raised|requested|wishes|wish
        |has asked|have asked)
    (pa blaid|y blaid sy'n rhedeg|o'r <number> sedd)
    (seat|seats|place|places|member|members|nominee|nominees|nomination|proportionality|allocation|substitute
        |spokesperson|spokesman|representation|balance) (on|for|of|per|each|from the)
    (motion|amendment|amendments|motions) (fell|failed|passed|fails|falls) (by|on|with|at|and|in)
    (by|on) <number> votes to <number>
    (motion|amendment|question|questions|proposal|budget amendment|alternative budget) (was|were|is|are|from|by|of
        |in|to|has|moved|lost|carried|tabled|submitted|seconded|will be)
    (was|were) (lost|carried|defeated|withdrawn|moved|seconded|adopted|referred)
    (group leader|group leaders|group office|group room|group meeting|group secretary|group whip)
    (sits|sit|serves|serve|chairs|chaired) on
    (copied to|copy to|circulated to|sent to|invited to|for the attention of)
    (briefing|session|meeting|offered|invitation) (for|to|with) (all|each|every|the other) (group|groups|parties)
    <number> (to|votes to|i) <number>
    (group|groups|grwp|grwpiau) (will meet|meets|met|is meeting|are meeting|yn cwrdd|yn cyfarfod|wedi)
    (opposition|leader|leaders|member|members|group|<party>) (asked|ask|asks|has asked|have asked|was promised
        |were promised|was told|were told|were given|was given)
    promised (a|an) (written|oral|fuller|early) (answer|reply|response)
    (motion|amendment|cynnig|gwelliant) (gan|oddi wrth|y) (y|yr|) <party>
    # Cymraeg
    (wedi|wnaeth|nath|yn) (enwebu|penodi|cynnig|eilio|gofyn|cyflwyno|mynychu|ymatal|gwneud cais)
    (sedd|seddi|lle|lleoedd|aelod|aelodau|enwebiad|enwebiadau|cydbwysedd) (ar|i|ar y|o|i bob|yr un)
    (cynnig|gwelliant|cwestiwn|cwestiynau) (y|gan|gan y|yr|a|ei|o)
    (arweinydd y grwp|arweinwyr y grwpiau|arweinwyr grwpiau|cyfarfod y grwp)
"""
