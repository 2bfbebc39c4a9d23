"""Criticism of a policy of the council, and the words that tell whether it was adopted, English and Welsh.

- `POLICY`: a policy, plan or strategy; `FAULT`: what is wrong with it;
- `ADOPTED`: the message says that Full Council adopted it; `OPEN`: that it is still in the making.
"""

CLASSES = {
    "policy": (
        "policy|policies|plan|strategy|charter|framework|scheme|code of practice|design guide|statement of licensing"
        "|action plan|programme|ldp|budget|local plan|corporate plan|masterplan|master plan|pledge|commitment|target"
        "|ban"
        "|three-weekly collection|collections|charges|restrictions|zone|rules"
    ),
    "very": (
        "very|so|a|an|the|just|simply|plainly|frankly|totally|utterly|completely|complete|absolutely|deeply"
        "|fundamentally|quite|really|still|such|downright|pretty|seriously"
    ),
    "bad": (
        "bad|wrong|flawed|idiotic|daft|stupid|ridiculous|absurd|nonsense|rubbish|disastrous|disaster|dreadful"
        "|terrible|awful"
        "|mistake|blunder|folly|farce|sham|shambles|mess|joke|disgrace|scandal|travesty|unfair|unjust|unworkable|mad"
        "|crazy"
        "|madness|insane|lunacy|short-sighted|shortsighted|ill-conceived|ill-judged|half-baked|misguided"
        "|misconceived|hopeless"
        "|useless|worthless|pointless|harmful|damaging|cruel|callous|heartless|crackpot|botched|discredited"
        "|out of date|outdated"
        "|obsolete|unaffordable|cowardly|dishonest|cynical|nonsensical|indefensible|lamentable|deplorable|appalling"
        "|shameful"
        "|rotten|a waste of|wasteful|vandalism|betrayal|bonkers|barmy|wrong-headed|wrongheaded|toothless"
        "|white elephant|dud"
        "|not fit for purpose|not worth the paper|a failure|failed|failing|anti-|punitive|crazy|error|calamity"
        "|millstone|fudge"
    ),
    # Cymraeg
    "polisi": (
        "~polisi|~polisiau|~cynllun|~strategaeth|~siarter|~fframwaith|~cdll|~cynllun datblygu|~cyllideb|~rhaglen"
        "|~cynllun lleol"
        "|~cynllun corfforaethol|~canllaw|~gwaharddiad|~targed|~ymrwymiad"
    ),
    "gwael": (
        "~gwael|~drwg|~anghywir|~camgymeriad|~methiant|~trychineb|~trychinebus|~ffolineb|~hurt|~dwl|~gwirion|~twp"
        "|~annheg"
        "|~anghyfiawn|~gwan|~diffygiol|~nonsens|~lol|~rhagrith|~sarhad|~ofnadwy|~gwarth|~gwarthus|~cywilydd"
        "|~cywilyddus|~creulon"
        "|~niweidiol|~di-werth|~diwerth|~anymarferol|~jôc|~joc|~llanast|~smonach|~draed moch|~byrbwyll|~cibddall"
        "|~brad|~dinistriol"
        "|~hen ffasiwn|~dyddiedig|~siom|~siomedig|~anobeithiol|~ynfyd|~ynfydrwydd|~gwallgof|~gwallgofrwydd|~sothach"
    ),
}

POLICY = """
    (the|our|this|that|its|council's|a|new|current|present) __ (<policy>)
    * (policy|strategy|plan|charter|ldp)
    (the|) (ldp|local development plan|local plan|waste strategy|parking policy|placement policy)
    # Cymraeg
    <polisi>
"""

FAULT = """
    (is|was|are|were|be|been|it's|that's|as|remains|seems|looks|call it|called it|consider it|think it|find it
        |think it's|believe it) (<very>|) (<very>|) (<very>|) (<bad>)
    (a|an|such a|what a|this|that|their|our|council's) (<very>|) (<bad>) (<policy>|idea|piece of|decision|of a)
    (<bad>) (<policy>)
    (should|ought) never (to|) (have|) (been|be|) (adopted|agreed|approved|passed|accepted|voted|have been|signed)
    (should|ought) (not|to be|be|have been) (adopted|scrapped|torn up|binned|ditched|repealed|thrown out|withdrawn
        |abandoned|rewritten|dropped|reversed|rejected)
    (council|we|members|they|full council|cabinet|colleagues|everyone who voted|those who voted) (was|were|is|are
        |got it|have got it|has got it|made|made a|had no business|failed) (wrong|mistaken|foolish|fools|sold a pup
        |misled|conned|hoodwinked|a (terrible|bad|grave|serious|great|huge|dreadful|big) (mistake|error)|badly wrong
        |adopting|to|in)
    (wrong|foolish|mad|madness|mistake|shameful|cowardly|crazy|unwise|error) (to|of|for|in) (adopt|agree|approve|pass
        |accept|adopting|approving|agreeing|vote|voting|us to|council to|sign)
    (rubber-stamped|rubber stamped|nodded through|railroaded|rammed through|forced through|waved through
        |steamrollered|whipped through|pushed through)
    (locks|locked|condemns|condemned|betrays|betrayed|punishes|penalises|penalised|hammers|fails|failed|ignores
        |ignored|insults|destroys|destroying|kills|killing|wrecks|wrecking|ruins|ruining|strangles|abandons|sells
        |sold|robs|discriminates|throws|makes a mockery|does nothing|doing nothing|does not work|doesn't work
        |isn't working|is not working|never worked|won't work|will not work|will fail|has failed|drives|driving|costs
        |damages|harms|hurts|written (for|by)|designed (for|by)|drawn up by) (us|our|the|every|residents|rural|small
        |families|traders|villages|young|older|people|for|who|them|businesses|schools|town|a|by|everyone|anybody
        |anyone|those|out|down|against|of|on|to|in|more|and|as|no)
    (until|till|want|see|time|like to see|working to get|campaign to) ____ (torn up|scrapped|ripped up|binned
        |repealed|reversed|thrown out|overturned|ditched|dropped|started again|rewritten)
    (can't|cannot|could not|couldn't|never|don't|do not|did not|didn't|will not|won't|not going to) (defend|support
        |stand by|justify|accept|stomach|agree with|pretend|back|stand behind|believe in|stop saying) (it|this|that
        |the|a|what|anyone|any)
    (opposed|oppose|against|voted against|spoke against|disagree with|disagreed with|fought|ashamed of|sick of
        |fed up with) (it|this|that|the) __ (<policy>|from the|and|all along|at every|as)
    (evidence|case|figures|data|modelling|thinking|reasoning|logic) (was|is|were|are|behind|for) ____ (thin|weak
        |wrong|cooked|dodgy|flimsy|out of date|non-existent|nonsense|hollow|shaky|bogus|threadbare)
    (nothing (but|more than)|little more than|no more than|amounts to|adds up to) (a|an|the|another) __ (charter|gift
        |excuse|licence|wish list|sop|tax|con|fig leaf|pr|money|land|cost|cash|cover|cut|blank)
    (developers'|developer's|polluters'|speculators'|landlords'|vandals'|fly-tippers'|drivers'|cheats') charter
    (blunder|folly|disaster|mistake|nonsense|madness|fiasco|catastrophe|con|swindle)
    # Cymraeg
    (yn|'n|mor|yw'n|oedd|yw|ydi|ydy|fel|mae'n|ei hystyried yn|ei ystyried yn|ei fod yn|ei bod yn) (hollol|gwbl
        |wirioneddol|hynod|eitha|reit|) (<gwael>)
    (<polisi>) (mor|) (<gwael>)
    (<gwael>) (difrifol|llwyr|mawr|dybryd|enbyd|costus|o bolisi|o gynllun|o strategaeth)
    (ni ddylai|ddylai|na ddylid|ni ddylid|ddylid|ddylsa|ddyla|ddylen ni) (ddim|byth|erioed|'r cyngor|fod
        |) ____ (ei mabwysiadu|ei fabwysiadu|ei derbyn|ei dderbyn|ei chymeradwyo|ei gymeradwyo|wedi ei|wedi'i
        |ei basio|ei phasio|eu mabwysiadu)
    (cyngor|ni|aelodau|pawb|nhw) ____ (anghywir|camgymeriad|ffol|ffôl|bai|ar fai|yn gibddall)
    (lladd|niweidio|dinistrio|difetha|cosbi|anwybyddu|bradychu|gweld|mygu|tagu|sarhau|condemnio|gwerthu|tlodi)('r
        |) (y|yr|ein|ysgolion|ysgol|cefn gwlad|cymunedau|teuluoedd|pentrefi|busnesau|gwledig|trigolion|pobl|)
    (tystiolaeth|achos|dadl|ffigurau) ____ (yn wan|yn denau|yn anghywir|yn simsan|gwan|tila|yn dila|diffygiol)
    (methu|alla i ddim|fedra i ddim|allaf fi ddim|ni allaf|fedraf i ddim|allwn i ddim) (ei|eu|) (amddiffyn|cefnogi
        |chefnogi|gefnogi|cyfiawnhau|gyfiawnhau|derbyn|dderbyn|hamddiffyn)
    (siarter i|rhodd i|trwydded i|esgus i) ddatblygwyr
    (rhwygo|dileu|sgrapio|diddymu|taflu) ____ (polisi|cynllun|strategaeth|ei|hi|fo|o'r neilltu)
"""

ADOPTED = """
    full council ____ (adopt|adopted|approve|approved|agree|agreed|pass|passed|voted|endorsed|backed|accepted|signed
        |nodded|rubber-stamped|decided|in|last|on)
    (adopt|adopted|approved|agreed|passed|voted through|endorsed|ratified|carried|accepted|nodded through
        |went through|signed off|rubber-stamped|pushed through|got through|waved through|put through
        |won the vote) ____ (full council|the full council|council (in|last|on|as a whole|by)|by the (whole|) council
        |by council|in the chamber|at council|unanimously by council|full counsel)
    (the council|council|the whole council|we|we all|members) (has|have|had|) (formally|duly|finally|just|only
        |unanimously|) (adopted|voted through|voted for|passed|ratified|signed off|rubber-stamped)
    (wrong|mad|foolish|mistake|right|unwise|madness) (of council|for council|for the council|of the council
        |) to (adopt|have adopted)
    (adopted|council-approved) __ (<policy>)
    (agreed|approved) council (<policy>)
    (the|our|this) __ (<policy>) (was|is|has been|as|that was|which was|now) (formally|duly|) (adopted
        |approved by council|in force since council)
    never have been adopted
    council should (not|never) have (adopted|agreed|approved|passed|voted)
    # Cymraeg
    (ni|na|) (ddylai|ddylsai|ddyla)('r|) ____ cyngor ____ (mabwysiadu|fabwysiadu|pasio|basio|derbyn|dderbyn|cymeradwyo
        |gymeradwyo)
    cyngor llawn ____ (pasio'r|mabwysiadu'r|cymeradwyo'r|mabwysiadu|fabwysiadu|cymeradwyo|gymeradwyo|derbyn|dderbyn
        |pasio|basio|cytuno|gytuno|pleidleisio|bleidleisio|o blaid)
    (mabwysiadodd|mabwysiadwyd|fabwysiadwyd|cymeradwyodd|cymeradwywyd|gymeradwywyd|pasiodd|pasiwyd|basiwyd|derbyniodd
        |derbyniwyd|cytunodd|mabwysiadu|fabwysiadu|cymeradwyo|pasio|basio|gytunwyd|cytunwyd|pleidleisiodd
        |fabwysiadodd|gymeradwyodd) ____ (y cyngor|cyngor llawn|'r cyngor|gan y cyngor|gan gyngor|yn y cyngor
        |yng nghyfarfod y cyngor|y siambr)
    (<polisi>) ____ (a fabwysiadwyd|a gymeradwywyd|a basiwyd|mabwysiedig|a fabwysiadodd|a gytunwyd|wedi'i fabwysiadu
        |wedi'i mabwysiadu)
    (y cyngor|'r cyngor) (wedi|newydd) (mabwysiadu|cymeradwyo|pasio|derbyn)
"""

OPEN = """
    (draft|proposed|proposal|proposals|consultation|before full council|goes to (full|) council|going to (full
        |) council|comes to (full|) council|to be (adopted|voted|decided|agreed)|not yet (adopted|agreed|approved)
        |if (adopted|council adopts|we adopt|it is adopted)|should (council|we) adopt|vote against it (on|in|when
        |next)|move (an amendment|changes|amendments)|moving (an amendment|changes)|notice of motion|my amendment
        |scrutiny will|review of the|under review|call-in|called in|welsh government's|welsh government|uk government
        |government's|westminster|ministers|cabinet (alone|only|adopted|approved|agreed)|adopted by (cabinet
        |committee|the cabinet|planning committee|licensing committee)|agreed by (cabinet|committee|the cabinet)
        |approved by (cabinet|committee|the cabinet)|neighbouring council|company's|health board|university's)
    # Cymraeg
    (drafft|ymgynghoriad|ymgynghori|arfaethedig|i'w fabwysiadu|cyn y cyngor llawn|gerbron y cyngor llawn
        |mynd i'r cyngor|dod i'r cyngor|heb ei fabwysiadu|heb ei mabwysiadu|os mabwysiedir|gwelliant|gwelliannau
        |cynnig i'r cyngor|llywodraeth cymru|llywodraeth y du|san steffan|gan y cabinet|y cabinet a
        |pwyllgor a fabwysiadodd|bwrdd iechyd)
"""
