"""A member who advertises himself, English and Welsh: `BOAST` by itself, `CLAIM` only with an election or followers."""

CLASSES: dict[str, str] = {}

BOAST = """
    (i am|i'm|i was|i've been|i have been) (the only|only) (councillor|member|one|person) (who|to|on the council
        |in the chamber) (has|had|ever|voted|fought|stood|spoke|bothered|cares|listens|on|to|who|in|got|kept|did
        |does|will)
    (not many|few|how many|which other|what other|no other|not every) (councillors|councillor|members|member
        |politicians) (would|have|has|had|could|can|will|do|does|get)
    (kind|sort|type) of (councillor|representative|member|person) (i am|i try to be|you get with me|you elected
        |i've always been)
    (hardest|hardest-working|hard-working|harder-working|best|most effective|most active|only|finest|strongest|top
        |greatest) (local|ward|) (councillor|cllr|member|representative|candidate|champion) (in|on|for|you|this|the
        |anyone|we|we've|who|that|ever)
    (no other) (councillor|member|councillors|politician|one on the council|one in the chamber) (has|have|had|does
        |did|works|gets|ever|cares|lifted|bothered|managed|fights)
    (nobody else|no one else|no-one else|no other councillor|no councillor) (on the council|in the chamber|here
        |) (has|have|had|ever|managed|bothered|would|could|will|does|works|fights|did|was|lifted) (ever|even|managed
        |done|as|more|harder|would|a finger|have|bothered|delivered|to get|got (it|this|that|them) (done|through|built|fixed))
    (never|not|not once) missed (a|one|any|single) (single|) (council|committee|full council|meeting|vote
        |surgery) (meeting|vote|surgery|since|in|)
    (no|no other|no single) (councillor|member|cllr) (has|have|had|) (brought|done|won|got|secured|delivered|raised
        |worked|fought|spoken|given|knocked|held) (more|harder|as much|as many|better|longer|in more)
    (nobody else|no one else) (ever managed|ever bothered|managed it|bothered|lifted a finger|would have bothered)
    (nobody|no one|nobody else|no-one) (works|fights|does|has done|has worked|cares|has fought|has pushed|has tried
        |has argued|has campaigned|has given|tries|pushes) (harder|more|longer|as hard)
    (won't|will not|never|can't|cannot|couldn't|hard pressed to|struggle to|challenge you to|defy you to) (find|meet
        |get|have|name) (a|another|anyone|anybody|any) (harder|more|better|busier|hard|keener) __ (councillor|cllr
        |member|representative|councillors|for you|for this ward)
    (harder|more|better|most|hardest)-(working|active|committed|dedicated|visible|effective) (councillor|cllr
        |representative)
    (i've|i have|we've|we have) (delivered|kept|made good|stuck to|done|honoured) (on|) (every|all|each
        |all of) (single|) (one|) (of|) (the|my|our|) (promise|promises|pledge|pledges|commitment|commitments)
    (i've|i have|i|we've|we|and i|i alone|i single-handedly|i personally|only i|i was the one who
        |i was the only one who|it was me who|it was i who|it's me who|i'm the one who|i am the one who
        |i'm the only one who) (got|delivered|saved|won|secured|fought|stopped|fixed|sorted|achieved|forced|brought
        |made) __ (for you|done|single-handed*|myself|for this ward|for our ward|for my ward|for the ward|again for
        |when nobody|when no one|where others|all by|despite)
    (it was me who|it was i who|i was the one who|i alone|single-handed|single-handedly|i personally) (got|delivered
        |saved|won|secured|fought|stopped|fixed|sorted|achieved|forced|brought|who|made|persuaded)
    (thanks|due|down|credit) (entirely|only|solely|largely|all|) (to) (me|my|my hard|my own|yours truly
        |your councillor|your local councillor) (efforts|work|campaign|campaigning|persistence|pressure|lobbying
        |hard|tireless|intervention|and|that|alone|determination)
    (promised|promise|said i'd|told you i'd|told you i would|pledged|vowed) __ (i|and i|i've|and i've|and it's
        |it) (delivered|delivers|done|did it|got it done|kept|have delivered|got it|made it happen|has been done)
    (told you|said) (i'd|i would) (get|do|sort|fix|deliver|save|win|stop)
    (my|your councillor's) (track record|record of|record on|record as|record in|record since|achievements|successes
        |list of achievements|proudest|record speaks|pledge to you|pledges to you|campaign for|vision for|plan for)
    (proud|prouder) of (my|what i've|what i have|all i|everything i) (record|done|achieved|delivered|achievements
        |work)
    (my proudest (achievement|moment) (as your|on the council|since being elected|for this ward))
    (what|all|everything|how much|the things|lots) (i've|i have|i did|i) (done|achieved|delivered|won|secured|did
        |do) for (you|the|this|our|your|them|my|that|these)
    (like|follow|share|liking|following|sharing) (and share|and like|and follow| share| like|or share|) (my
        |our) (page|profile|post|posts|channel|facebook|tiktok|instagram|account|video|videos|campaign|reel|feed)
    (follow|find|add|tag|dm) (me|my page) (on|at) (facebook|twitter|x|instagram|tiktok|insta|social|youtube|linkedin
        |threads|bluesky)
    (followers|likes) (by|before) (christmas|easter|the|friday|next|may|summer|new year)
    (selfie|selfies) (with me|with your|on|with)
    (when|once|if) (i'm|i am|i get) (re-elected|elected|back in|returned|mayor|leader|in office)
    (if|when) you (elect|re-elect|return|vote for) (me|us)
    (i'll|i will|i shall|let me|help me|keep me|keeps me) (keep|keep on|carry on|continue) (on|to|) (working
        |fighting|delivering|battling|standing up|being|getting|speaking up) (for|on|your|things|this|the)
    (help|helps|helping|allow|let|want) me (to|) (keep|keep on|carry on|continue) (on|) (working|fighting|delivering
        |serving|doing|getting|standing|representing)
    (your|the|a|our) (local champion|community champion|strong voice|strong local voice|champion for
        |voice in the chamber|hard-working|hardworking|tireless|award-winning|straight-talking|independent-minded
        |no-nonsense) (councillor|local|cllr|champion|voice|since|member|for|who|and|representative)
    (the|a) (councillor|councillor you|member) (who|that) (gets|cares|listens|delivers|fights|works|got|saved|stands
        |can|doesn't|always|never|actually)
    (always|i have always|i've always|tirelessly|day and night|night and day|24/7|round the clock) (fought|worked
        |stood up|campaigned|been there|fighting|working|battling) (for|tirelessly|hard|day|on your)
    (getting|gets) (it|things) (sorted|done) (for you|in|again)
    (another|one more|yet another) (promise|pledge) (kept|delivered)
    (my picture|my photo|photo of me|picture of me|pictures of me|profile of me|interview with me) (in|on|with|for
        |holding|opening|cutting|at|next|beside|should|must|as)
    (put|get|use|include|want) my (name|picture|photo|photograph|face|smiling face) (on|in|at|all over|up|next
        |bigger|big)
    # Cymraeg
    (fi|y fi) (oedd|ydi|yw|fu|sydd) (yr|'r|) (unig|un) (un|gynghorydd|aelod|cynghorydd|a|wnaeth|fu) (a|i|wnaeth|fu
        |sydd|oedd|bleidleisiodd|sefodd|frwydrodd|oedd)
    (dim llawer o|ychydig o|faint o|pa) (gynghorwyr|gynghorydd|aelodau) (eraill|arall|) (fyddai|fyddai wedi|sydd|sy
        |wedi|fasai|fasa)
    (y|'r|fi ydi'r|fi yw'r|unig|gorau) (cynghorydd|aelod|gynghorydd) (gorau|mwyaf gweithgar|gweithgar
        |sy'n gweithio galetaf|caletaf|mwya gweithgar|sydd wedi|fwyaf)
    (neb arall|does neb arall|doedd neb arall|dim un cynghorydd|yr un cynghorydd|run cynghorydd) (wedi|yn|sydd|sy
        |fyddai|fasa|erioed|wnaeth|lwyddodd|'n) (gwneud|neud|llwyddo|gweithio|brwydro|codi|llwyddodd|ei|cael|mwy
        |cymaint|cyflawni|trio)
    (neb|neb arall|does neb|doedd neb|does yna neb|sneb) (wedi|'di|yn|sydd wedi|sy wedi|) __ (gweithio|brwydro
        |ymladd|gwneud|neud|pwyso|poeni|gwitho|ymgyrchu|'n gweithio) ('n|yn|) (galetach|fwy|mwy|caletach|cymaint
        |gymaint) (dros|i|na|o|yn|ar)
    (wedi|'di) (cadw|cyflawni|gwireddu) (at|) (pob|bob|fy|at bob) (addewid|un addewid|addewidion|haddewid
        |haddewidion)
    (fi|y fi|myfi|minnau) (gafodd|gath|sicrhaodd|frwydrodd|lwyddodd|achubodd|enillodd|sydd wedi|sy wedi|oedd yr un
        |gyflawnodd|ymladdodd|fynnodd) (y|yr|'r|hyn|hwn|i|dros|am|popeth|a|gael)
    (diolch|oherwydd|canlyniad) (i|i'm|i fy|i'n) (fi|mi|ymdrechion|ngwaith|fy ngwaith|mrwydr|fy mrwydr|ymgyrch i
        |ymgyrch|ymdrech|fy ymdrechion|nyfalbarhad)
    (addewais|addawais|mi addewais|fe addewais|ddudis i|wedais i|dywedais|deudis i|medde fi|addo) __ (a dyma|ac mi
        |a mi|a|ac) (wnes|nes|gyflawnais|cyflawni|gwnes|gadwais|ges|cefais|sortio|cadw)
    (fy|'m) (record|nghyflawniadau|llwyddiannau|ngwaith caled|maniffesto|ymgyrch|ngweledigaeth) (i|dros|fel|yn|ar|,)
    (balch|falch) o (fy|'m|'r hyn|bopeth|be|beth) (record|nghyflawniadau|rydw|dwi|wnes|i wedi|wedi|fi)
    (hoffwch|lici|licio|dilynwch|rhannwch|hoffi|dilyn|rhannu|tanysgrifiwch|liciwch|rhanna|dilyna) (a rhannwch
        |a dilynwch|a rhannu|a|) (fy|ein) (tudalen|nhudalen|dudalen|cyfrif|nghyfrif|fideo|post|sianel|nghyfri)
    (dilynwch|ffeindiwch|dilyna) fi (ar)
    (dilynwyr|hoffiadau) (erbyn|cyn|ar|i|os)
    (hunlun|selffi|selfie) (efo|gyda|hefo|o flaen|i|wrth)
    (pan|os|unwaith) (ga i|caf|bydda i|byddaf|fydda i|gaf) (fy|f') (ailethol|ethol|hailethol|ail-ethol)
    (os|pan) (wnewch|fyddwch|gwnewch) (chi|) (fy|) (ethol|ailethol|nghadw|fy nghadw)
    (dal ati|parhau|cario mlaen|para|dal) (i|) (weithio|frwydro|ymladd|gweithio|gwitho|sefyll) (drosoch|dros|i chi
        |ar eich|drostoch|trosoch)
    (popeth|y cyfan|yr hyn|be|beth|faint) (dwi|rydw i|rwy|rwyf|dw i|wnes i|nes i|dwi'n|a wnes) (wedi|) (ei|) (wneud
        |neud|gyflawni|gwneud|ennill) (dros|i|drosoch|i'r|yn|ar)
    (eich|llais|hyrwyddwr) (pencampwr|hyrwyddwr|llais cryf|lleol cryf|eiriolwr|ymladdwr) (lleol|dros|yn|ers|i)
    (addewid|gair) (arall|) (wedi'i|wedi ei) (gadw|chadw|chyflawni|gyflawni)
"""

CLAIM = """
    (my|our) (record|achievements|hard work|campaign|pledges|team's record|successes|results)
    (i've|i have|i|we've|we have) (led|delivered|secured|won|saved|achieved|transformed|brought|got) (since|the|a
        |more|over|for|our|your|this|<number>|<money>|it)
    (on|in) (my|our) (watch|ward|patch|time)
    (told you|remember who|who got|who else|ask yourself who|don't forget who|guess who|look who)
    (i|we) (promised|pledged) (it|that|we'd|i'd|a|to|and)
    (proud|pleased|delighted|thrilled) to (have|be) (delivered|secured|led|won|achieved|fought|the councillor|your)
    (under my|my|under our) (leadership|chairmanship|stewardship)
    (swings|streets|potholes|homes|play area|playground|library|tarmac|pavements|lights) __ (thanks to|done by
        |delivered by|because of) (me|us|your|our)
    # Cymraeg
    (fy|ein) (record|llwyddiannau|gwaith caled|cyflawniadau|nghyflawniadau)
    (dwi|rydw i|rwyf|ni) (wedi) (cyflawni|sicrhau|ennill|achub|arwain|cael) (y|yr|mwy|<money>|<number>|dros|i'r
        |popeth)
    (cofiwch|cofia|meddyliwch) (pwy|bwy|mai|pwy wnaeth)
    (pwy|pwy arall) (gafodd|wnaeth|sydd wedi|fyddai wedi|nath)
    (o dan|dan) (fy|ein) (arweiniad|arweinyddiaeth|ngofal)
"""
