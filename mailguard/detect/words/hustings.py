"""Things and asks of party life: what an election or a party turns into campaigning, English and Welsh.

`THING` belongs to parties and elections alone; `ASK` wants something of the reader; `OCCASION` is an election, however
it is called.
"""

THING = """
    (push|pushing|put|putting|post|posting|pop|popping|shove|shoving|drop|dropping|stuff|stuffing|get|getting|poke
        |poking) __ (cards|leaflets|flyers|letters|papers|newsletters|leaflet|these|them|it|a few) __ (through|in
        |into) (some|the|every|all the|a few|people's|a hundred|) (doors|door|letterboxes|letterbox|letter boxes)
    (sign|signs|board|boards|poster|posters|placard|stakeboard|banner) (up|) (in|on|outside|at|by) (the|your|my|our
        |their|his|her) (front|back|) (garden|gardens|window|windows|fence|gate|hedge|wall|house|drive|lawn
        |gatepost)
    canvass (nos|dydd|bore|heno|fory|yfory|at|tonight|tomorrow|this|next|monday|tuesday|wednesday|thursday|friday
        |saturday|sunday|the|and|party)
    (good|great|warm|poor|mixed|frosty|lovely|strong|cracking|fantastic) (response|reception|support|feedback
        |evening|session|morning|afternoon) (on|at|round|around|canvassing) (the|) (doors|doorstep|doorsteps|knocker
        |estate)
    (eve-of-poll|eve of poll|polling day card|calling card|good morning card|election card)
    (our|the|my) appeal ____ (election|party|campaign|seat|fighting)
    (fighting|fight|win|winning|contest|contesting) (the|this|that|our|an|every) (next|coming|) (election
        |by-election|seat)
    (response|reception|support|feedback) (on|at) (the|every) (doorstep|doorsteps|doors)
    (ein|y) (cynhadledd|chynhadledd|gynhadledd) (wanwyn|hydref|flynyddol|y blaid)
    (pleidleisio|bleidleisio|pleidleisio|fotio|wedi pleidleisio) i mi (o'r blaen|tro yma|y tro|eto|yn)
    (our|my|the) party's (campaign|letter|leaflet|leaflets|newsletter|stall|fundraiser|meeting|branch|cause|message)
    (branch secretary|branch treasurer|branch chair|agent for (our|the|a) candidate|agent to (our|the) candidate)
    (speak|speaking|stand|work|working|volunteer|volunteering|fundraise|knock doors) for (the|our|my) (party
        |campaign|cause)
    (our|my|the party's|labour's|plaid's|reform's|party) (manifesto|campaign launch|candidate|candidates|campaign)
    (*'s) campaign (needs|needed|is|has|wants|team|could|will|fund)
    (one of|display|displaying|put up|take|took|have|taken) (our|my|the party) (boards|posters|signs|placards
        |diamonds|window posters)
    (tellers|drivers|knockers-up|runners|poll clerks of ours) (from|at|for|till|until|please) <number>
    (poster|posters) (in|for) (the|your|my|their|her|his) (window|windows|garden|hedge|gate)
    (put|putting) (myself|my name) (forward|up) (again|for|as|in)
    (done|doing) a (half decent|decent|good|reasonable) job
    (has|have) (it|them|this|that) in the bag for (us|me|labour|plaid)
    (leaflet|leafleting|leaflet-drop|leaflets) (drop|run|round|session|team|day|dates)
    (suit|suits|help|helps|hurt|hurts|finish|finishes|good for|bad for|ammunition for|gift to|gift for) (us|you|me
        |them|labour|plaid|the tories|the opposition) (very|very well|nicely|well|politically|at the|if|badly
        |no end) (well|if|when|in the|at the|that)
    (quote|photo|picture|photograph|line|endorsement|testimonial|few words) (for|on|in) (the|my|our) (leaflet
        |newsletter|campaign|next leaflet|focus|flyer|election)
    (adoption meeting|nomination meeting|campaign meeting|canvass team|canvassing team|the campaign team
        |campaign supper|campaign diary|election diary)
    (split|do|doing|finish|cover|covering|share out|divide) (the|that) * (estate|ward|patch|streets|village) (into
        |between|this|on|by|with|in)
    (our|the|local|known|party|our party's|my) (supporters|activists|deliverers|foot soldiers|party faithful
        |faithful) (who|to|for|in|will|are|this|on|and|would)
    (cost|costs|price) of (the|an|my|our|fighting an) (election|campaign|leaflets|leaflet)
    (labour|tory|conservative|plaid|plaid cymru|reform|green|lib dem|liberal democrat|party|our party) (newsletter
        |magazine|bulletin|noticeboard|notice|sticker|stickers|badge|badges|banner|banners|mug|mugs|calendar|stall
        |van|website|page|app|merchandise)
    (your|our|their|two|three|one|four|vulnerable|safe|marginal|winnable|target) (seats|seat|wards) (is|are|at|look
        |looks|in|would|will) (vulnerable|risk|danger|safe|marginal|in play|winnable|shaky|play|trouble|doubt)
    (do|does|did) (you|us|them) (more|most|no|a lot of|the most) (good|harm|favours) (there|in|at|with|before|on
        |here|come|by)
    (nomination paper|nomination papers|nomination form|sign my nomination|sign his nomination|sign her nomination
        |my papers|election agent|my agent|our agent|party agent|polling agent|count agent|deposit back)
    (orange|yellow|red|blue|green|our|your|my|a|party|garden|window) (diamond|diamonds|stakeboard|stakeboards
        |poster boards|poster board|stake boards|rosette|rosettes|garden poster|window poster|windowbill
        |window bill)
    (put you down|down|have you down) for (a|one of our|our) (poster|posters|board|diamond|delivery round|round
        |stint|shift|street)
    (our branch|the branch|party branch|ward party|ward branch|constituency party|local party|party) (agm|meeting
        |subs|treasurer|secretary|chair|committee|dinner|social|supper|fundraiser|office|rooms|executive|newsletter)
    (membership|party|branch) (subs|subscription|subscriptions|card|cards|drive|forms|form|secretary|renewal)
    (committee room|committee rooms) (on polling|on the day|for the|in)
    (reselection|re-selection|reselected|adopted|selected) (meeting|hustings|as (our|the) candidate|by the branch
        |candidate|as candidate|by the party)
    (street stall|campaign stall|the stall|a stall) (outside|in|on|at|this|for|saturday)
    (delivery rounds|delivery round|deliverers|deliverer|leaflet round|leaflet rounds|walk order|walk sheets
        |board runner|good morning leaflet|squeeze letter|target letter|blue envelope|calling card|calling cards
        |out card|out cards|election address|freepost)
    (loud hailer|loudspeaker car|battle bus|campaign bus|candidate photo|eve of poll|get out the vote|telling duty
        |number taking|lifts to the poll|lift to the poll)
    (marked register|canvass returns|canvass data|our pledges|known supporters|supporter list|first-time voters
        |don't knows|undecideds)
    (when|if|once) (we|they|i|she|he|labour|plaid|the tories|the conservatives|reform) (win|wins|take|takes|get
        |gets) (control|the council|elected|power|back in|in in may|the seat)
    (six|ten|another|one) signatures
    (vote|votes|voted) for (me|us|him|her|them) (last|before|again|next|this|in)
    (your|their|his|her|the) (cross|x|mark) in the (right|box)
    (x|cross) to be won
    # Cymraeg
    (arwydd|arwyddion|poster|posteri|bwrdd|baner) (i fyny|lan|) (yn|ar|o flaen|ger|yn dy|yn eich|yn ei) (y|yr|'r
        |eich|dy|ei|) (~gardd|~ffrynt|~ffenest|~ffenestr|~ffens|~giat|~gwrych|~ty|~wal|~clawdd)
    (ymateb|croeso|cefnogaeth|gefnogaeth|noson|sesiwn) (da|dda|gwych|wych|anhygoel|cynnes|ffantastig|) (ar|wrth) (y
        |) (drysau|dryse|~stepen y drws|~stepan y drws|~carreg y drws|~stepen drws)
    (asiant|cynrychiolydd) (i mi|imi|i ni|drosof|drosta i)
    (proceeds|profits|takings|all money) (to|towards|for|go to|will go to|going to) (the|our|my) (*|) (campaign
        |party|branch|election|fighting fund)
    (the|our|my) (may|election|council|local|ward) campaign
    (is|am|'s|'m|are|'re) standing (in|for) (the|) * (*|) ward
    (nominate|nominating|propose|second) (her|him|me|us) (for|as|in|before|by|this)
    (gofyn|annog|perswadio|cael) ____ (fy nghefnogi|fy nghefnogi i|ein cefnogi|bleidleisio)
    ~cynhadledd (y blaid|~plaid|~llafur|y toriaid|~ceidwadwyr|y ceidwadwyr|y gangen)
    (ein|fy) (maniffesto|ymgyrch|hymgyrch|hymgeisydd|hymgeiswyr)
    (lansio|lansiad) (ein|fy|y|'r|yr) (maniffesto|ymgyrch|hymgyrch)
    (poster|posteri|arwydd) (yn|i|ar gyfer) (y|yr|'r|eich|dy|ei) (ffenest|ffenestr|ardd|gwrych|giat)
    (llenwi|stwffio|labelu) amlenni
    (gofyn|ofyn) am (eich|dy|ein) (cefnogaeth|gefnogaeth|pleidlais|bleidlais|ymddiriedaeth|ffydd)
    (rhoi|roi|gosod) (fy|'m) (hun|enw) (ymlaen|gerbron) (eto|fel|i)
    (dyfyniad|llun|lluniau|gair|geiriau|brawddeg) (i|ar gyfer|at|i'r|yn) (y|yr|'r|fy|ein|) (~taflen|~cylchlythyr
        |~ymgyrch)
    (sticer|sticeri|baner|baneri|mwg|calendr|cylchlythyr|bwletin|hysbysfwrdd) (y|yr|'r|) (blaid|~plaid|~llafur
        |toriaid|gwyrddion|rhyddfrydwyr|ceidwadwyr|reform)
    (cost|costau|gost) (yr|y|ymladd|fy|ein) (etholiad|ymgyrch|taflenni)
    (ein|cefnogwyr|y|holl) (cefnogwyr|ymgyrchwyr|gwirfoddolwyr|dosbarthwyr) (ni|y blaid|i|yn|lleol|fydd|sydd)
    (cyfarfod|dewch i gyfarfod|cwrdd a) (ein|a'n|eich|ag) (hymgeisydd|ymgeisydd|darpar)
    (~papur|~papurau) (enwebu|enwebiad)
    (~asiant|~cynrychiolydd) etholiad*
    (~cangen|~canghennau|~pwyllgor) (y blaid|etholaeth|lleol y|~plaid|~llafur|leol y)
    (~cyfarfod|~pwyllgor|~swper|~cinio|~noson|~trysorydd|~ysgrifennydd|cyfarfod cyffredinol|~te|~bore coffi
        |hel arian) (blynyddol|) (y|yr|'r|ein|i'r|o'r) (~cangen|~canghennau)
    (~aelodau|gyd-aelodau|annwyl aelodau|~cyd-aelodau) (y|yr|'r|o'r) (~cangen|~plaid|blaid)
    (~aelodaeth|~tanysgrifiad|~cerdyn aelodaeth) (y blaid|~plaid|i'r blaid|o'r blaid|~llafur)
    (~rhoset|~rhosedau|~rosette|~bathodyn|~bathodynnau|posteri gardd|poster ffenest|poster gardd|bwrdd gardd)
    (o ddrws i ddrws|drws i ddrws|drws wrth ddrws)
    (y|'r|) (bocs|stondin) (ymgyrch|ymgyrchu|y blaid|stryd)
    (croes|groes) (yn y lle iawn|yn y bocs iawn|wrth enw|wrth fy enw|wrth ei henw)
    (rhowch|rho|rhoi|roi) (dymor|gyfle|gyfle arall|dymor arall|pum mlynedd)
    (ymddiriedaeth|ffydd) (eto|ynof|ynof fi|ynom)
    (dewis|ddewis|dethol|enwebu|mabwysiadu) (fel|yn) (ymgeisydd|ymgeiswyr)
    (~pamffled|~pamffledi|~taflen|~taflenni) (yn fy|yn y|i'w|ar gyfer|sy'n|sydd)
"""

OCCASION = """
    (election|elections|by-election|by-elections|polling day|the polls|ballot box|ballot paper|hustings|manifesto
        |re-election|electorate|electors|voters)
    (in|come|next|this) may
    (on|until|till) (thursday|the|) <number>(th|) (of|) may
    first thursday (in|of) may
    (stand|standing|run|running|going|putting up|putting myself|putting my name) (again|forward for|for the council
        |as a candidate|for council|in may)
    (another|a second|a third|one more|a further) term
    (seek|seeking|sought) (re-election|election|your support|another)
    (mark|marking) (your|the|their) (ballot|ballots|paper|cross)
    (polling booth|the booth|big day|ballot)
    (four|five|a few|some) more years
    (another|four more|five more|a further|one more) (four|five|) years
    (recount|marginal seat|safe seat|winnable)
    # Cymraeg
    (~etholiad|~etholiadau|isetholiad|yr isetholiad|diwrnod pleidleisio|y bleidlais fawr|~ymgeisydd|~ymgeiswyr
        |~maniffesto|~pleidleiswyr|hustyngau|ailethol|hailethol|ail-ethol|blwch pleidleisio|papur pleidleisio)
    (ym|mis|fis|erbyn|cyn|tan) (mis|) mai
    (chweched|chwechfed|seithfed|pumed|ail|trydydd|pedwerydd|cyntaf|<number>|<number>ed) o (fai|mai)
    (dydd|ddydd) iau cyntaf (mis|ym|yn)
    (sefyll|yn sefyll) (eto|dros y|i'r|yn yr|ym mis|am y)
    tymor (arall|nesaf|newydd)
    (pedair|pum|bum) (blynedd|mlynedd) (arall|eto|nesaf)
    (y|'r) (diwrnod mawr|dydd mawr)
    (y sedd|'r sedd|sedd ymylol|mwyafrif o)
"""

ASK = """
    (could|can|may|might) i (trouble|persuade|tempt|interest|ask|count|put|rely|borrow|twist)
    (i'd|i would) be (obliged|grateful|glad|pleased|delighted) (if|to)
    (numbers|names|volunteers|hands|drivers|offers|takers|replies) (for|please|to|needed|wanted)
    (welcome|especially welcome|nobody bites|all welcome|croeso i bawb)
    (don't|do not) forget
    remember (me|who|which|that|us|to|what)
    (could|would|can|will|might|may) (you|i|we) (please|possibly|just|) (put|have|use|count|borrow|ask|spare|share
        |pass|forward|send|come|join|help|deliver|take|sign|print|display|host|lend|give|bring|pop|do|donate|chip
        |get|leave|knock|stick|pin)
    (please|do|kindly) (share|pass|forward|circulate|spread|tell|bring|come|join|help|give|put|display|sign|take
        |have|let me have|consider|think|remember|ask|support|back|return|send)
    (i'd|i would|we'd|we would|i'll be|i shall be|i will be|i am|i'm|we are|we're) __ (asking|ask|grateful|glad|love
        |delighted|need|needing|looking|hoping|hope|appreciate|want|keen|desperate|after|short|glad)
    (always|still|plenty of|got|have) room for
    (pair|pairs) of (hands|feet|shoes)
    (spread|pass) the word
    (send|point|steer) (them|him|her|anyone|anybody|people) (my|our) (way|direction)
    (if you (know|fancy|can|could|want|have|see|feel|are free|'re free|'d like|would like|have an|hear|agree)
        |anyone who|anybody who|whoever|all hands)
    (come|pop|drop) (along|over|in|round|and|for|out|to)
    (get|getting|be|become) involved
    (thank you|thanks|many thanks|ta|diolch|diolch yn fawr|diolch o galon|ddiolch) (so much|very much|again|o galon
        |) (for|am) (agreeing|having|putting|taking|displaying|delivering|letting|giving|offering|helping|hosting
        |standing|roi|gael|osod|ddosbarthu|adael|helpu|gytuno|ganiatau|gymryd)
    (short|shy) of (legs|hands|feet|helpers|people|bodies|troops|volunteers|drivers)
    (bring|see you) (a|outside|by|your|there|along)
    (meet|meeting) (outside|by|us|your)
    (lift|lifts|hand|hour|hours|spare|evening|saturday|sunday|garage|boot|van|land rover|garden|window|gatepost
        |fence) (for|to|round|with|of|in|spare|morning|afternoon|or)
    (rely|count|bank|call) on (you|your)
    (what do you say|are you in|say yes|interested|fancy it|up for it|join us|join in|sign up|volunteer*)
    (like|share|follow|retweet|comment) (and|it|on|my|our|this|if)
    (give it a|a) (like|share|follow|thumbs up)
    (tell|remind|let|ask) (the|your|her|his|all your|everyone|everybody|them|people|anyone|friends) __ (know|who
        |what|about|that|mums|neighbours|friends|family)
    (we|they|they're|we're) (want|need|are short|short|desperate|after|looking for|could do with|could use)
    (need|needed|wanted) (a|an|another|two|more|new|somebody|someone|people|volunteers|helpers|drivers)
    # Cymraeg
    (wnei di|wnewch chi|a wnei di|a wnewch chi|allet ti|allech chi|a allech|a allet|fyddech chi|fyddet ti|fasech chi
        |faset ti|fasat ti|fasach chi|fasa chdi|wyt ti'n fodlon|ydych chi'n fodlon|dach chi'n fodlon|ga i|gawn ni
        |a ga i|oes modd|fedri di|fedrwch chi)
    (dewch|dere|tyrd|ymunwch|ymuna|rhannwch|rhanna|anfonwch|anfona|cofiwch|cofia|helpwch|galwch|gwisgwch|gwenwch
        |cysylltwch|gadewch|gad i mi|soniwch|sonia|rhowch|rho|cefnogwch|hoffwch|dilynwch)
    (angen|eisiau|isio|moyn|chwilio am|brin o|prin o) (__) (bobl|pobl|pobol|help|rhywun|gwirfoddolwyr|dwylo|traed
        |dau|tri|deg|mwy|ymgeisydd|ymgeiswyr|gyrwyr|trysorydd)
    (os (wyt|ydych|oes|ti'n|dach|gwyddoch|nabod|oes gen|gwelwch|hoffech|dymunwch))
    (mi fydda i'n|byddaf yn|bydda i'n|rwy'n|dwi'n|fydda i'n) (gofyn|chwilio|gobeithio|dibynnu|cyfri|gofyn am)
    (gofyn am|ofyn am) (eich|dy)
    (rhannu|rannu|sôn wrth|son wrth|dweud wrth|deud wrth) (y|yr|'r|dy|eich|'ch)
    (cwrdd|cyfarfod|gwrdd|gyfarfod) (tu fas|tu allan|wrth|am|yn y|ger|o flaen)
    (dibynnu|cyfri|cyfrif) ar
    (croeso i|croeso)
"""

# A member who takes the credit; with an election or an ask it is publicity.
CREDIT = """
    (who|guess who|remember who|know who|tell * who) (got|did|saved|fought|won|sorted|fixed|made it|has been|kept
        |nagged|secured) (it|this|them|you|that|for|the|on)
    (what i have done|what i've done|what i did|all i have done|all i've done|everything i've done|what we've done
        |what we have done|i've done for|i have done for|i've got you|got you|i got you)
    (i|i've|i have|i'm) (nagged|fought|battled|campaigned|badgered|pestered|persuaded|delivered|secured|saved|won
        |made sure|got it|got that|got them|kept at it|stood up|pushed through|kept on)
    (my|our) (doing|work|campaign|efforts|nagging|idea|project|record|achievement|achievements|success|successes
        |hard work)
    (councillor|cllr|member|somebody|someone) who (nags|gets|fights|listens|cares|delivers|works|knows|does|lives|is
        |answers|turns)
    (trust|faith|confidence|belief) in (me|us)
    (repaid|repay|earned|earn|keep) (it|your trust|that trust|your faith|that)
    (proud|proudest) (of|to|moment|that|what)
    (promised|pledged|vowed|said) (it|that|this|them|you|and|a|to)
    (in|after) (one|my first|a single|four|five|my|three|two) (term|years|years as)
    # Cymraeg
    (pwy|pwy fu|pwy fu'n|pwy sy|pwy gafodd) (swnian|frwydrodd|gafodd|wedi|fu'n|sy'n|lwyddodd|sortiodd|fynnodd
        |gwffiodd)
    (dwi|rydw i|rwyf|rwy|dw i|mi|fe) (wedi|) (cael|ennill|sicrhau|brwydro|llwyddo|swnian|gwneud|achub|ges|gefais
        |enillais|sicrhais|brwydrais) (y|yr|'r|i chi|ichi|hwn|hyn|dros|am|popeth|mwy|lle)
    (be|beth|yr hyn) (dwi|rydw i|rwyf|wnes|nes|rydan|rydym) (wedi|i|ni) (ei|) (wneud|neud|cyflawni|gyflawni)
    (fy|ein) (ngwaith|gwaith|ymgyrch|hymgyrch|ymdrech|ymdrechion|record|syniad|llwyddiant)
    (ymddiried|ymddiriedaeth|ffydd|hyder) (ynof|ynom|ynof i|yno i|ynddo i)
    (balch|falch|ymfalchio) (o|iawn|yn|fod)
    (mewn|ar ol) (un|pedair|pum|fy) (tymor|blynedd|mlynedd|nhymor)
"""

# What the writer has to win.
STAKE = """
    (my name|our name|for me|remember me|think of me|trust me|behind me|by my side|one more time|one last time
        |my last|our last|put me|keep me|send me|choose me|pick me|of my name)
    (stand|standing|run|running|going|again|support|trust|vote|votes|cross|elected|re-elected|re-election|nomination
        |nominate|back me|help me|help us|win|have won|lose|term|candidate|majority|behind|ahead|campaign|team
        |leaflet|leaflets|door|doors|poster|posters|seat|forms|faith|confidence|council)
    # Cymraeg
    (amdanaf|amdana i|fy enw|i mi|drosof|drosta i|un tro arall|unwaith eto|unwaith yn rhagor|tro olaf|fy newis
        |ein henw)
    (sefyll|eto|cefnogaeth|gefnogaeth|cefnogi|gefnogi|ymddiriedaeth|pleidlais|bleidlais|croes|groes|ethol|ailethol
        |enwebu|ennill|colli|tymor|ymgeisydd|mwyafrif|ymgyrch|tim|taflen|taflenni|drws|drysau|poster|sedd|ffydd
        |hyder)
"""
