"""Publicity for a member, a candidate, a party or an administration, English and Welsh.

`STAGE` is an occasion made for the media. `FORM` is a means of publicity. `PRAISE` claims achievements. `STANDS` is a
candidacy. `ORDER` asks somebody for publicity. `PERSON` is who may be promoted without a name. `RULES` speaks of the
period and its rules, `DISPUTE` takes sides in what is contested.
"""

CLASSES = {
    "person": "our leader|the leader|your councillor|your councillors|the deputy leader|the cabinet|cabinet members"
    "|the cabinet member|our candidate|our candidates|your candidate|the candidate|candidate|candidates|the administration"
    "|this administration|our group|our team|the group|the chair|leader of the council|local councillor|ward councillor|councillor|cllr",
    "hwy": "arweinydd|yr arweinydd|eich cynghorydd|ein hymgeisydd|yr ymgeisydd|ymgeisydd|ymgeiswyr|y cabinet|aelodau'r cabinet"
    "|aelod cabinet|yr aelod cabinet|y weinyddiaeth|ein grwp|ein tim|cynghorydd|y cynghorydd|cyng|dirprwy arweinydd",
    "form": "press release|news release|media release|newsletter|bulletin|leaflet|leaflets|flyer|flyers|video|clip|feature|profile|interview"
    "|interviews|article|blog|post|posts|tweet|tweets|social media|facebook|instagram|tiktok|banner|banners|poster|posters|photo|photos"
    "|photograph|photographs|picture|pictures|quote|quotes|statement|column|spread|front page|cover|podcast|advert|special issue|magazine",
    "ffurf": "~datganiad i'r wasg|~cylchlythyr|~bwletin|~taflen|~taflenni|~fideo|~clip|~erthygl|~proffil|~cyfweliad|~cyfweliadau|~neges|~negeseuon"
    "|cyfryngau cymdeithasol|facebook|instagram|~baner|~poster|~posteri|~llun|~lluniau|~dyfyniad|~tudalen flaen|~colofn|~rhifyn|~cylchgrawn",
}

STAGE = """
    (bring|send|have) (a|your|the) (camera|cameras|photographer|film crew|microphone)
    (opens|opening|open|launch|launches|unveils|visits|switches on|plants|tours|declares open|welcomes|presents|hands over) (the|a|our|its|his|her|their) (new|refurbished|first|plaque|library|school|park|clinic|pool|centre|bridge|playground|lights|christmas lights|homes|flats|scheme)
    (photo-call|photocall|photo opportunity|photo op|photo-op|photo shoot|photoshoot|press call|media call|press conference|ribbon|ribbon-cutting|grand opening|official opening|official launch|sod-cutting|topping out|unveil*|switch-on|turf-cutting|tree-planting|walkabout|meet and greet)
    (cut|cuts|cutting) the (ribbon|first sod|tape|cake)
    (officially|formally|proudly) (open|opens|opened|opening|launch|launches|launched|launching|unveil*|hand over|handed over)
    (launch|launching|opening|handover|unveiling|switch-on) (of|event|party|day|ceremony|with) (the|our|my|new|on|for)
    (cameras|photographer|photographers|film crew) (will|there|invited|welcome|booked|coming)
    (press|media|papers|reporters) (are|is|will be|all|have been) (invited|welcome|coming|there)
    (available|free|happy) for (photographs|photos|pictures|interviews|interview|selfies|a photo|a picture)
    (pictured|photographed|posing|smiling) (with|holding|outside|at|beside|opening|cutting|above|left|right|in)
    # Cymraeg
    (agor|lansio|dadorchuddio|cyflwyno|plannu|croesawu) (y|yr|'r|ei|canolfan|ysgol|parc|llyfrgell|clinig|goleuadau|plac) (newydd|*|)
    (cyfle tynnu lluniau|cyfle i dynnu lluniau|cyfle am lun|galwad ffotograffydd|cynhadledd i'r wasg|torri'r rhuban|torri rhuban|agoriad swyddogol|lansiad swyddogol|lansiad|dadorchuddio|sesiwn luniau)
    (agor|agorodd|agorais|lansio|lansiodd|dadorchuddio|dadorchuddiodd) (yn swyddogol|yr|y|ein|'r)
    (camerau|ffotograffydd|y wasg|y papurau|y cyfryngau|criw ffilmio) (yno|yn|i|fydd|wedi|ar|croeso)
    (ar gael|yn barod) (am|ar gyfer|i gael) (llun|lluniau|cyfweliad|cyfweliadau)
    (yn y llun|mewn llun) (mae|gyda|gwelir|o|)
"""

FORM = """
    <form>
    # Cymraeg
    <ffurf>
"""

PRAISE = """
    (turned|turning|transformed|put) (this|the|our) (county|town|borough|council|ward|place|area) (round|around|back on its feet|back on the map)
    meet your (cabinet|leader|councillor|councillors|member)
    (hard work|efforts|persistence|campaigning|fight|battle|lobbying|determination) (has|have|had|finally|is|) (finally|) (paid off|paying off|won|worked|brought|secured|led)
    (kept|keep|keeping|kept faith|stuck to) (our|my|his|her|their|every) (word|promise|promises|pledge|pledges)
    (every|each|all|our|my) (pledge|pledges|promise|promises) (we|i|they|he|she|was|were|has|have|made|met|kept|delivered)
    all that (has|have|we've|i've) (changed|been done|been achieved|been built|improved) (since|under|in|here|for)
    (has|have) (got|won) its (library|school|bus|crossing|pool|bank|post office|clinic|park) (back)
    (years|months|term) of (getting|delivering|hard work|working|progress|achievement|success|investment|serving|service)
    (not bad|pretty good|quite a haul) for (one|a|your|the|a single) (councillor|cabinet|administration|team|term)
    (what|all) (we've|i've|the cabinet has|she has|he has|the leader has|they have) (done|delivered|achieved|built) (for|in|since|on|with|here)
    (hand|handing|handed|present|presents|presenting|presented) (over |) (the|a|out) (keys|cup|prize|prizes|cheque|award|awards|trophy|medals)
    (more to come|much more to come|watch this space|and there's more)
    (proud|proudest) (of|to (have|announce|launch|open|deliver)|that|record|moment)
    (we|i|we've|i've|they|who|he|she|administration|cabinet|council|labour|plaid|leader|councillor|cllr *|which) (have|has|had|finally|personally|always|) (delivered|secured|achieved|fought for|fought to|saved|transformed|championed|won (this|it|the fight|the battle|more|funding)|promised (a|you|to|that|the)|kept (our|my) promise*)
    (my|our|his|her|their|the administration's|the cabinet's|this administration's) (record|achievements|achievement|successes|vision|promises|promise|pledge|pledges|priorities|manifesto|track record|leadership|hard work|plans for the next|legacy)
    (under|thanks to|because of|led by|down to) (my|our|his|her|the|this|cllr|councillor|labour|plaid|cabinet member) __ (leadership|administration|efforts|work|persistence|campaign|cabinet|leader|council|group|vision)
    (difference|progress|change) (that|) (this administration|the administration|we|your councillor|i|our|the cabinet|labour|plaid) (has|have|'ve|made|make|makes|is)
    (promised|pledged|said we would|said i would) __ (and|now|today) ____ (delivered|delivers|done|kept|built|open*|here)
    (another|next|next five|next four|five more|four more) (years|term|five years|four years|promise kept)
    (delivering|delivers|working hard|fighting|standing up|hard at work) (for (you|us|our|this|the|local|residents|everyone)|all year)
    (meet|get to know) (the team|your (councillor|councillors|local|team|candidate|candidates)|our (team|candidates|candidate)|the (cabinet|leader|people|candidate))
    (look back|looking back) (at|on) (what|our|my|four|five|all|the|everything)
    (success story|success stories|good news story|good-news story|big win|big achievements|list of achievements|what i've done|what we've done|what i have done|what we have done|more to do|job isn't finished|finish the job)
    # Cymraeg
    (mlynedd|blynedd|tymor) o (gyflawni|waith caled|lwyddiant|weithio|wasanaeth|fuddsoddi|gynnydd)
    (cyflwyno|rhoi|trosglwyddo) (y|'r|) (cwpan|allweddi|gwobr|gwobrau|siec)
    (yn falch|falch|balch|balchder) (o|iawn o|o'r|o'm|o'n|ein bod|fy mod|o fod|o allu|o gyhoeddi|tu hwnt)
    (rydym|rydyn|ryden|rwyf|rwy|dwi|dw i|yr ydym|llwyddwyd|llwyddodd|cyflawnodd|sicrhaodd|brwydrodd|dan ni|mae'r weinyddiaeth|mae'r cabinet|mae'r arweinydd) (ni|i|) (wedi|) (cyflawni|sicrhau|brwydro|achub|trawsnewid|ennill|adeiladu|buddsoddi|llwyddo|arwain|cadw)
    (fy|ein|ei|eu) (record|hanes o|cyflawniadau|nghyflawniadau|llwyddiannau|gweledigaeth|ngweledigaeth|addewid|addewidion|haddewid|haddewidion|maniffesto|arweiniad)
    (dan|o dan|diolch i|oherwydd) (fy|ein|ei|arweiniad|arweinyddiaeth|y weinyddiaeth|ymdrechion) ____ (arweiniad|arweinyddiaeth|gwaith|ymdrechion|hon|weinyddiaeth|cabinet)
    (addo|addawyd|addewais|addawsom|addewid) ____ (cyflawni|gyflawnwyd|cyflawnwyd|wedi'i gadw|wedi ei gadw|cadw)
    (pum|pedair|bum|bedair) (mlynedd|blynedd) (arall|nesaf|eto)
    (gweithio'n galed|gweithio|brwydro|sefyll|cyflawni|llais) (dros|drosoch|i chi|ar eich rhan|i'r ward|dros y ward)
    (dewch i gwrdd|cwrdd a'r|cwrdd ag|cyfarfod a'r|dewch i nabod|dod i adnabod) (a'r|a|ag|'r|y|ein|eich) (tim|ymgeisydd|ymgeiswyr|arweinydd|cabinet|cynghorwyr|cynghorydd)
    (edrych yn ol|bwrw golwg yn ol) (ar|dros)
"""

STANDS = """
    (defend|defends|defending|fighting for|hoping to keep|hopes to keep|keep|retain|retaining) (his|her|my|their|the|our) (seat|ward|majority)
    (on|after|come|before) (the 6th|6 may|may 6|the sixth|polling day) (i|i'm|if i|you|with your|and|we)
    (if|when) (i'm|i am|we're|we are) (spared|re-elected|returned|elected|still here|back)
    before (polling week|polling day|the election|people vote|you vote|the vote)
    (standing|stand|running|run|fighting|contesting) (again|for (re-election|election|the|office|us|labour|plaid)|in (may|the election|the ward|this ward|the coming)|as (your|a|an|the|our) (candidate|councillor|independent))
    (selected as|now a|our|your|the labour|the plaid|the tory|the conservative|as your|as our|as a|as the) (re-election|election|prospective|parliamentary|local|) candidate
    (now|is|also|again) (a|the|our|your) candidate
    on (6 may|may 6|the 6th|polling day|election day|thursday week) (you|you'll|you will|please|we|it is)
    (chance|choice|opportunity|up to you) to (say|decide|choose) (whether|who|if)
    (administration|council|party|group) that (said|gets|got|delivers|delivered|keeps|kept|listens|cares|works)
    (back|support|vote for|elect|return) (me|us|labour|plaid|the liberal democrats|the lib dems|the conservatives|the greens|reform|our candidate*|cllr|councillor)
    (every|single|your|each) (single|) (vote|votes) (i|we|counts|will|matters|for|on|in|could)
    (re-elect|re-elected|re-election|on the ballot|have your say on (6|the 6th|election))
    # Cymraeg
    (sefyll|yn sefyll) (eto|yn yr etholiad|ym mis mai|fel ymgeisydd|dros|i gael|am|yn y ward)
    ((eich|ein|fel|fy|'n) ~ymgeisydd|ail-ethol|ailethol|pleidleisiwch|eich pleidlais|diwrnod yr etholiad|ar 6 mai|ymgyrch etholiad|yr ymgyrch|blwch pleidleisio)
"""

ORDER = """
    (photo|picture|piece|story|video|post|something|article|clip) (of|about|on|with|featuring) (me|myself|my)
    (my|our|the leader's|cabinet members') (face|faces|picture|photo|name) (on|in|at|all over|across|up)
    (piece|article|feature|spread|story|splash|something) (on|about) (what|how|my|our|the cabinet|the leader|all)
    (can|could|would|will|please|need|want|like|grateful if|you to|let's|i'd|we'd|make sure|asked|help|get|have|put|do|draft|write|issue|send|send out|arrange|organise|book|knock up|rustle up|prepare|publish|share|post|print) (you|to|us|me|your|) ____ <form>
    (put|get|push|send|shout|sing|blow) (something|it|this|that|the story|a piece|a line|me|us|my name|our trumpet|my trumpet) (out|in|on|up|about) (about|on|for|to|social|the|with|before|now|in|again|our|your)
    (photographer|photographers|camera|film crew|videographer) (for|at|on|to|please|there|booked|down|along|at the)
    (lead|front|star) (with|on) (me|my|a picture|the leader|cllr|councillor|our)
    (name|face|photo|picture|quote) (of mine|from me|of me|on the|at the top|on every|bigger|in the|from the leader|from cllr|from the cabinet)
    # Cymraeg
    (stori|llun|fideo|darn|rhywbeth|erthygl|clip) (amdana|ohona|am fy|ohonof|ohonof fi) (i|ni|)
    (allwch|allet|elli|fedri|fedrwch|gallwch|hoffwn|dwi eisiau|dwi isio|wi moyn|fi moyn|angen|plis|os gwelwch|wnewch|wnei|gwnewch|rho|rhowch|trefnwch|trefna|drefnu|paratoi|baratoi|ysgrifennu|sgwennu|cyhoeddi|gyhoeddi|anfon|rhannu|postio) ____ <ffurf>
    (ffotograffydd|camera|criw ffilmio) (ar gyfer|yn|i|ar|i'r|am|yno)
    (rhoi|rhowch|rho) (rhywbeth|hyn|fy enw|fy llun|fy wyneb|llun ohona|dyfyniad gen) (allan|mas|ar|i|yn|lan)
"""

PERSON = """
    <person>
    # Cymraeg
    <hwy>
"""

SELF = """
    (i|i've|i'll|i'm|i'd|me|my|myself|mine|we|we've|our|us)
    # Cymraeg
    (fi|fy|dwi|dw i|rwyf|rwy|rwy'n|'m|ohona|gen i|imi|i mi|byddaf|minnau)
"""

DISPUTE = """
    (the opposition|our opponents|objectors|our critics|other parties|previous administration|last administration|the government|uk government|welsh government|westminster|cardiff bay|the tories|labour|the conservatives|plaid cymru|reform uk|the lib dems|the greens) ____ (wrong to|proposed|wanted|failed|blocked|voted against|opposed|against|refused|claims|misleading|to blame|chaos|forced|broken)
    (against|compared with|unlike|in contrast to|than) the __ (opposition|rise proposed|previous administration|last administration|other parties)
    (row over|war of words|sets the record straight|set the record straight|myths|scaremongering|misinformation from|council says no to|standing up to (westminster|the government|cardiff bay)|defend our|save our)
    # Cymraeg
    (gwrthblaid|wrthblaid|gwrthwynebwyr|beirniaid|llywodraeth|lywodraeth|y weinyddiaeth flaenorol|ceidwadwyr|llafur|plaid|reform|san steffan|bae caerdydd) ____ (anghywir|toriadau|methu|fethodd|wedi methu|pleidleisi*|gwrthwynebu|gwrthod|eisiau|costio|bai|celwydd|camarwain)
    (dadleuol|codi bwganod|cywiro'r cofnod|chwalu'r myth|dweud na wrth|gwrthwynebu'r|yn erbyn y toriadau|achub ein)
"""

RULES = """
    (purdah|pre-election period|pre-election guidance|pre-election rules|heightened sensitivity|publicity code|code of recommended practice|notice of election|returning officer|nomination papers|poll cards|electoral register|register to vote)
    (no|not|won't|will not|cannot|can't|don't|do not|never|without|postpone|postponed|put off|hold|hold off|holding|wait|waiting|until after|leave it|pull|pulled|withdraw|withdrawn|cancel|cancelled|stop|refrain|avoid|should not|shouldn't|must not|mustn't) ____ (quote|quotes|quoted|photo|photos|photo call|photographs|press release|press releases|releases|publicity|newsletter|launch|interview|interviews|social media|councillor|councillors|members|member|name|names|leader|politicians|election|period|ribbon|opening|pictures|post|posts)
    (after|until) (the election|polling day|6 may|the 6th|7 may|the 7th|may)
    # Cymraeg
    (cyfnod cyn yr etholiad|cyfnod cyn etholiad|cyfnod cynetholiadol|canllawiau cyn|cod cyhoeddusrwydd|swyddog canlyniadau|papurau enwebu|gorsaf bleidleisio|gorsafoedd pleidleisio|cofrestr etholiadol|cofrestru i bleidleisio)
    (dim|ddim|heb|peidio|peidiwch|paid|gohirio|gohirir|ni fydd|ni fyddwn|ni ddylid|ni chaiff|ni chawn|osgoi|aros) ____ (dyfyniad|dyfynnu|lluniau|llun|datganiad|datganiadau|cyhoeddusrwydd|cylchlythyr|lansio|lansiad|agoriad|cyfweliad|cyfweliadau|enwi|enw|cynghorydd|cynghorwyr|aelod|arweinydd|etholiad|tan)
    (tan ar ol|wedi'r|ar ol yr) (etholiad|yr etholiad|bleidlais)
"""
