"""What a political group says among itself, and how it is carried out of the room, English and Welsh."""

from mailguard.detect.words import parties

CLASSES = {
    **parties.CLASSES,
    "side": "<party>|political|ruling|opposition|majority|minority|leader's|other|controlling",
    "said": "decided|agreed|voted|split|divided|argued|rowed|discussed|resolved|refused|rejected|walked out|fell out|said|told"
    "|fought|settled on|plumped for|backed|wants|want|wanted|plan|plans|planning|are going to|is going to|intend|intends"
    "|went|came out|came down|shouted|threatened|talked about|accused|hate|hates|can't agree|couldn't agree|have gone for"
    "|is split|are split|were split|was split|is divided|are divided|at each other's throats|at loggerheads|in uproar|lost|won",
    "wedi": "penderfynu|cytuno|pleidleisio|hollti|rhannu|dadlau|ffraeo|trafod|gwrthod|cwympo mas|dweud|deud|gweud|setlo|bwriadu"
    "|cefnogi|gweiddi|bygwth|crio|llefain|cerdded allan|cerdded mas|cweryla|anghytuno",
}

TALK = """
    (where|how) (<party>|they|the other side|the other lot|the group|his lot|her lot) (stand|stands|will vote|are going to vote|are voting|are leaning|plan to vote|intend to vote)
    (lost|won|carried|had) (the|an|her|his) (argument|vote|room|day|group) (last night|in group|on monday|behind closed|inside)
    (will|is going to|are going to|plans to|plan to|intends to) (abstain|rebel|break the whip|cross the floor|defy the whip)
    (<party>|*'s lot|that lot|their lot|the other lot|the other side|the leader's people|his lot|her lot|their side) (had|are having|were having|having|have had) (a|an) (blazing|right|almighty|massive|big|terrible|real|furious|awful|) (row|bust-up|barney|set-to|falling out|ding-dong|argument|split|fight|shouting match)
    (stormed|walked|flounced|stomped) out of (their|the|his|her) (meeting|group|group meeting|room|pre-meeting|caucus)
    (their|his|her) (private|own|group|pre-council|away) (meeting|session|away-day|awayday) (was|on|last|ended|they|broke|turned)
    (heard|told|hear|listening|overheard|picked up) ____ (in|at|from|outside) (their|the) (<side> group|group|<party>) (meeting|room|awayday|away-day|pre-meeting)
    (the numbers|the votes|the sums|a majority|enough votes|the vote) (in|inside) (their|the|his|her) (group|<side> group)
    (going|voting|vote|gone|split|lean*) (<number>|two|three|four|five|six|seven) (to|against|v) (<number>|one|two|three|four|five) (in|inside|on|over|for|against)
    (the|their|your|our|last night's|yesterday's|tonight's|monday's|tuesday's|wednesday's|thursday's|friday's|) <side> group (meeting|members|discussion|room|) (last night|on monday|on tuesday|yesterday|this week|) (have|has|had|all|then|finally|just|were|was|is|are|) <said>
    (in|at|from|during|after|out of) (the|their|our|) <side> group (meeting|discussion|discussions|room|) ____ <said>
    <said> ____ (in|at|during|after) (the|their|our|) (<side> group|group|group meeting|private group|pre-meeting|group pre-meet|caucus|group room)
    (in|at) (group|the group|the group meeting|their group|our group|group meeting|the pre-meeting|the group room|the caucus) (last night|yesterday|on|this|they|he|she|the|tonight|we|there|everyone|half|some|it) ____ <said>
    (in|at|from|inside) (group|the group meeting|their group meeting|our group meeting|the group room|the caucus) (last night|yesterday)
    (the|their|your|our) (group|caucus|pre-meeting) (meeting|) (last night|on monday|on tuesday|on wednesday|on thursday|on sunday|yesterday) (was|were|had|voted|split|agreed|decided)
    (the group|their group|the other group|the other group's) (discussion|meeting|vote|) (last night|on monday|yesterday|) (is|are|was|were|has|have|) (badly|completely|deeply|evenly|hopelessly|) (split|divided|at war|in bits|decided to|voted to|agreed to|falling apart|voted against|voted for)
    (what|who|how) (was|they|the|he|she|everyone|was actually) (said|decided|agreed|voted|discussed|<party>|group|) ____ (in|at|behind) (group|the group|their group|the group meeting|the group room|caucus|their group meeting)
    (i|we) (was|were|sat|stayed) (in|at|present|there|kept|on|still in|through|) __ (group|<side> group|group meeting|deliberations|their meeting|the room) ____ (when|while|as|and)
    (sat|stayed|was|were|been) (in|in on|at|through|there for) (the|their) (<side> group|group|group meeting|<party> meeting|<party> pre-meeting)
    (minutes|notes|note|papers|e-mails|emails|whatsapp*|messages|chat|recording) (of|from|in) (the|their|our|last night's) (<side> group|group|group meeting|<party> meeting)
    (group minutes|<side> group whatsapp|group whip's note)
    (split|divided) (down the middle|<number> (to|and|v|against)|right down|in two|in half|from top to bottom|evenly)
    (the|their) whip (is|has|told|says|said|wants|will)
    (three-line|free) (whip|vote) (on|for|in the group)
    # Cymraeg
    (yng|yn|o|yn y|ar ol) (nghyfarfod|cyfarfod|ystafell|gyfarfod) (grwp|y grwp) (<party>|plaid|llafur|y blaid|y toriaid|arall|nhw)
    (ffrae|ffraeo|ffrae fawr|dadl|dadlau|helynt|ffeit|cweryl) ____ (grwp|ngrwp|llafur|plaid cymru|criw elin|criw yr|y blaid|eu cyfarfod)
    (cerdded|stormio|mynd|aeth|cerddodd|stormiodd) (allan|mas) o'u (cyfarfod|grwp)
    (glywais|clywais|glywes|clywes|mi glywais|mi glywes) ____ (grwp|ngrwp)
    (yn|o|ar ol|wedi|mewn|o fewn|yng) (y|) (~cyfarfod|) (y|) ~grwp (<party>|) (neithiwr|ddoe|echnos)
    (yn|o|ar ol|yng) (y|) (~cyfarfod|) (y|) ~grwp (<party>|) nos (lun|fawrth|fercher|iau|wener|sul|sadwrn) ____ (wedi|dywedodd|penderfyn*|cytun*|hollt*|roedd|oedd|ddudodd|wedodd|ffrae*)
    (cyfarfod|gyfarfod|nghyfarfod|chyfarfod) (y|eu|grwp) (grwp|~grwp|<party>|) (neithiwr|ddoe|echnos)
    (~grwp|~grwpiau) (<party>|y blaid|yr wrthblaid|rheoli|arall|) (wedi|'n|yn|am|oedd|newydd) (~wedi|<wedi>|holltedig|ranedig|bwriadu|gytun)
    (mae|ma|roedd|oedd|mae'r|ma'r|roedd y|oedd y|bod y|fod y) (y|) grwp (<party>|y blaid|yr wrthblaid|llafur|) (wedi|'n|yn|am|newydd) (<wedi>|~penderfynu|~hollti|~rhannu|~cytuno|~bwriadu|~dadlau|ffraeo|ranedig)
    (penderfynodd|cytunodd|pleidleisiodd|holltodd|gwrthododd|dywedodd|trafododd) (y|) grwp
    (be|beth|pwy|sut|yr hyn) (oedd|ddywedodd|ddwedodd|ddudodd|wedodd|benderfynodd|bleidleisiodd|gafodd ei|a|a gafodd ei) ____ (grwp|ngrwp)
    (~cofnodion|~nodiadau|~negeseuon|trafodaeth|trafodaethau) (y|cyfarfod y|o'r) grwp
    (mi|fe|roeddwn|o'n|arhosais|eisteddais|mi arhosais|mi oeddwn) __ (yn|yng) (y|) (nghyfarfod|cyfarfod|) (y|) grwp ____ (pan|tra|ac|a)
    (hollti|rhannu|wedi'u hollti|wedi hollti|wedi'u rhannu) (i lawr|lawr) y canol
"""

TOLD_NOT = """
    (i've|i have) told the group
    (i|we) (don't|do not|can't) (know|say) (how|what)
    (stays|stay) (there|in the (room|group))
    (book|art|walking|singing|drama|history|local history|craft|toddler|parent|gardening|scout|youth|church|choir) group
    (on the record|press notice|publishes|published|publicly|has announced|have announced|put out|open council|webcast)
    (wn i ddim|does gen i ddim syniad|dydw i ddim yn gwybod) (sut|beth|be)
    (grwp|~grwp) (darllen|llyfrau|canu|cerdded|crefft|ieuenctid|hanes)
    (yn gyhoeddus|ar goedd|datganiad|cyhoeddodd|gwe-ddarlledu)
    (ni fydd|fydd) swyddogion
    (i|we) (can't|cannot|couldn't|won't|will not|am not going to|must not|mustn't|am unable) (say|tell|share|discuss|repeat|comment|disclose|pass)
    (is|was|are) (for|a matter for) (the group|it|them|groups|him|her) to (say|tell|decide|announce)
    (notice of motion|motion|amendment|seats|press release|statement|published|website|public meeting|council meeting|leader's speech)
    (working group|user group|focus group|steering group|task and finish|action group|residents' group|friends group|community group|support group|peer group|reference group|project group|age group|group of residents|whatsapp group)
    (alla|allaf|fedra|medra|galla|ga|chaf) (i|) (ddim|) (~dweud|deud|~rhannu|~trafod)
    (gweithgor|grwp gorchwyl|grwp llywio|grwp defnyddwyr|grwp cymunedol|grwp ffocws)
    (rhybudd o gynnig|cynnig|gwelliant|datganiad i'r wasg)
"""
