"""Threats that are hinted at, English and Welsh.

- `MENACE`: one by itself; `HOLD`: what the writer has over the reader, or what may befall him; `VEIL`: the word beside
  it that lets him see which way it might go; `HARMLESS`: what is told calmly, in sympathy, or of somebody else.
"""

CLASSES = {
    "post": (
        "job|post|position|contract|career|probation|promotion|pension|regrade|appraisal|prospects|tenancy|mortgage"
        "|fixed term|fixed-term contract|budget|section|team|department|hours|overtime|reference"
    ),
    # Cymraeg
    "swydd": (
        "~swydd|~cytundeb|~contract|~gyrfa|~dyrchafiad|~pensiwn|~cyllideb|~adran|~tim|~gwasanaeth|~oriau|~morgais"
        "|~treuliau|~cyfnod prawf"
    ),
}

MENACE = """
    (have|having|after|want) your (job|head|badge|guts|scalp) (for this|for that|on a plate|over this)
    (watch|mind) (yourself|your step|your back|your mouth)
    (don't|never) say (i|you) (didn't|weren't|wasn't) (warn|warned|told)
    (the gloves (come|are) off|easy way or (the|a) hard way|ways of making (life|an officer's life|things)
        |your last chance|this is your last (chance|warning)|last chance,|your choice of course|it's your funeral)
    (push|cross|try|test|defy) me (on this|and|again|once more|any)
    (heads will roll|head will roll|i'm the one with the axe|axe (falls|comes)|out on your ear)
    (i'm|i am|i've been|been) keeping (a|my own) (file|note|list|record|tally) (on you|of this|of names|)
    one word (from me|in) ____ (and|,)
    (see to it|make sure|make certain|i'll see) (personally|) (that|) you (never|don't|won't|regret|pay|lose)
    (you can|you may|you'll) (whistle for|kiss goodbye to|say goodbye to|forget) (that|your|the|any) __ (<post>
        |grant|regrade)
    (you|you'll|you will|you'd) (live to|come to|) (regret|rue) (it|this|that|the day)
    (those|people|officers|anyone|anybody|the last *) who (weren't with|stood in|stand in|crossed|cross|defied
        |stood up to|said no to|took me) (us|me|my|on|it) ____ (remembered|here|longer|now|no more|gone)
    (sign|do|sort|fix|move|drop|support|withdraw|answer|shift|settle) ____ or (i|i'll|we'll|i'm) (ring|go|call
        |will|shifting|take|see|be) ____ (herald|press|paper|papers|facebook|director|chief executive|standards
        |ombudsman|you|bbc)
    (needn't|need not|doesn't have to|won't|nobody need) (go any further|go further|come out|get out|know
        |hear) ____ (provided|if|as long as|so long as|once|unless)
    (you don't|you obviously don't|you can't) value your (position|job|post|career)
    (in your shoes|if i were you|in your place|were i you) ____ (worry|worrying|careful|think|keep|pension
        |head down|issue|find|<post>)
    (you have|you've) until (noon|friday|monday|tonight|tomorrow|the|<number>) ____ (then|after that|or|before)
    (names|name) at (full council|council|cabinet) unless
    (and|,) (your name|yours|it) (is|will be) (first|top) (on|of) the list
    (union rep|union representative) with you
    (no|not) (grant|support|vote|help) ____ (when|unless|until) your
    (keep|carry) (on|asking|like this) ____ (and|,) (you'll|you will|we'll|you can)
    # Cymraeg
    (gwylia|gwyliwch|watsia) (di|chi|) (dy hun|eich hun|dy gam|dy gefn)
    (paid|peidiwch) (a|) dweud na (ches|chest|chawsoch|chafodd)
    (fe|mi|) (gostith|fydd|fyddi|fyddwch) ____ (yn ddrud|edifar|difaru|chwilio am swydd|ddesg flaen)
    un gair (wrth|gen i|yng)
    (bydd|fe fydd|mi fydd) pennau('n|) (yn|) rholio
    (neu|oni|os na) ____ (y wasg|i'r press|at y press|herald|facebook|gwyn (ffurfiol|swyddogol)|pennaeth
        |prif weithredwr|gwaelod y domen|dy enw|eich enw)
    (dw i|dwi|rwy)('n|) (yn|) cadw (cofnod|nodyn|ffeil|rhestr)
    (chwarae|ti'n chwarae) (gyda|efo|'da) (than|dy swydd)
    (does dim|dim) (angen|rhaid) i (hyn|neb|hwn) ____ (ymhellach|wybod|clywed) ____ (os|cyn belled|dim ond|ond)
    (petawn i'n|taswn i'n|yn eich lle|yn dy le) (chi|ti|di|) ____ (fyddwn|faswn|swn|edrych|poeni|ofalus|byddwn)
    (gofynnwch|gofynna) i('ch|th|'r) (rhagflaenydd|un o'ch blaen)
    (sawl|digon o|llawer o) (ffordd|ffyrdd) o (wneud|neud) bywyd
    (chewch|chei) (chi|di) ddim ____ (os na|nes)
"""

HOLD = """
    (your|that|the) (<post>) (is|are|was|were|comes|come|ends|end|might|may|could|would|gets|up|here|round|will)
    (you're|you are) (on|up for) (a|probation|your|the) ____ (term|contract|promotion|<post>|job)
    (you have|you've got|you've) (a|got a) ____ (mortgage|young family|fixed-term contract|fixed term|<post>)
    (contracts|posts|teams|services|departments|cuts|restructure|restructures|budgets|staffing budget|outsourcing
        |savings|redundancies|appraisal|appointments panel|merged|deleted)
    (your expenses|expenses claim|expenses claims|e-mails of yours|photographs|that lunch|that night
        |where you parked|certain photographs)
    (the|my friends (at|on) the|on to the) (herald|post|echo|papers|press|ombudsman|auditors|standards committee)
    (long|good) memory
    # Cymraeg
    (eich|dy|'ch) (<swydd>)
    (toriadau|ad-drefnu|restructure|contracts|cyllideb staff|gyllideb staff|swyddi'n brin|y fwyell|career ladder
        |y panel|cof hir|gof hir|gof da)
"""

VEIL = """
    (be|such|would be) a (shame|pity)
    (i'd|i would) (hate|be surprised|be sorry|bear that in mind|bear it in mind|keep my head down|think (twice
        |carefully))
    (bear|keep) (that|this|it) in mind (when|before|as)
    (i only mention|just an observation|just saying|food for thought|i trust we understand|up to you|your move
        |so far|so far i've been|remember who|remember which|think very carefully|friendly reminder
        |one never knows|funny how|are remembered|be remembered|tend to be remembered|come out of it better
        |before you tell me|across my desk|i sit on|wouldn't want|carry on like this|unless there's good news
        |can't be held responsible|loyal friend|shielded|let me remind|hours can go down|not be confirmed
        |if it was confirmed|helpful teams|being difficult|been difficult|who renews|calm down about)
    # Cymraeg
    (trueni|biti|biti fyddai|drueni|resyn|cofia pwy|cofiwch pwy|meddyliwch am y peth|dim ond dweud|hyd yma
        |ar ba ochr|yn dibynnu arnoch|yn dibynnu arnat|o 'mlaen i|ar y panel|byddai bod yn gymwynasgar|o fudd mawr
        |cyn ateb|friendly reminder|careful nawr|mynd i lawr|llithrig|pan ddaw|lletwith|gofyn cwestiynau
        |cwestiynau amdano)
"""

HARMLESS = """
    (sad|sorry to|sympathy|congratulations|well deserved|thank|thanks|how i can help|like to help|make the case
        |good news that|worried about|hard on|is it|am i right|could you tell|can you|do the|does the|when do
        |what happens|according to|no comeback|joked|biscuits|resident|he said|she said|not threatening|apologise
        |notice will be|statutory|policy|paragraph|page|understood|by all means ask|comments|consultation closes|closing date)
    # Cymraeg
    (flin|ddrwg gen|llongyfarch*|diolch|helpu i|hoffwn helpu|poeni ydw i|pryd gawn|ydw i wedi|beth fydd|be fydd
        |cwestiwn dilys|yn ol paragraff|agored i bawb|adroddwyd|newyddion da)
"""

# Bad news that the writer is sorry for.
SYMPATHY = """
    (sad|sorry|upset|dismayed|horrified|shocked) (to hear|to learn|to read|that|about|for you)
    # Cymraeg
    (flin|ddrwg|drist|trist|chwith) (gen i|gennyf|iawn|clywed) __ (glywed|clywed|fod|bod|gen i|am)
"""
