"""The stock of words with which a person is found fault with, English and Welsh; `blame.py` builds phrases of them."""

BAD = (
    "incompetent|inept|useless|hopeless|clueless|lazy|idle|bone-idle|workshy|slapdash|sloppy|slipshod|careless|negligent"
    "|neglectful|unprofessional|amateurish|dishonest|deceitful|untruthful|untrustworthy|unreliable|two-faced|devious|sly"
    "|crooked|corrupt|bent|biased|prejudiced|vindictive|spiteful|malicious|obstructive|unhelpful|evasive|arrogant|partial"
    "|high-handed|heavy-handed|patronising|condescending|dismissive|rude|insolent|offhand|abrasive|overbearing|pompous"
    "|pig-headed|bloody-minded|complacent|uncaring|heartless|callous|irresponsible|reckless|disgraceful|shameful"
    "|shameless|pathetic|pitiful|laughable|ignorant|stupid|thick|dim|gormless|brainless|witless|foolish|spineless"
    "|gutless|cowardly|toothless|feeble|ineffective|ineffectual|inadequate|incapable|unqualified|unsuited|unfit"
    "|unaccountable|uncooperative|petty|small-minded|narrow-minded|power-mad|self-serving|self-important|hypocritical"
    "|slippery|shifty|disorganised|rotten|appalling|atrocious|abysmal|dreadful|terrible|awful|ridiculous|deluded"
    "|delusional|insufferable|contemptible|beneath contempt|beyond the pale|out of touch|out of order|out of line|past it"
    "|all talk|all mouth|cavalier|slow-witted|dead wood|dead weight|asleep|missing in action|worse than useless"
    "|economical with the (truth|facts)|careless with the (truth|facts)|free with the (truth|facts)|high and mighty"
    "|less than (honest|truthful|frank|straight|candid)|lax|slack|inattentive|discourteous|disrespectful|vain|fickle"
    "|wet behind the ears|a law unto (himself|herself|themselves)|to blame|at fault|not much use|not a lot of use"
    "|responsible for (this|the|all this|all the) __ (mess|shambles|fiasco|chaos|disaster|farce|debacle|cock-up|muddle)"
)

BAD_NOUN = (
    "disgrace|embarrassment|liability|joke|laughing stock|clown|clowns|buffoon|fool|fools|idiot|idiots|moron|imbecile"
    "|cretin|muppet|muppets|numpty|plank|donkey|dinosaur|jobsworth|jobsworths|bully|bullies|tyrant|dictator|liar|liars"
    "|cheat|crook|crooks|fraud|charlatan|hypocrite|hypocrites|coward|cowards|puppet|poodle|lapdog|stooge|mouthpiece"
    "|passenger|waste of (space|money|oxygen|time|a salary)|menace|snake|weasel|parasite|shirker|skiver|slacker"
    "|time-server|amateur|amateurs|novice|nobody|nonentity|pain in the (neck|backside|arse)|disaster|disaster area"
    "|shambles|let-down|loose cannon|dead loss|windbag|busybody|troublemaker|pillock|prat|twit|nitwit|halfwit|dolt|oaf"
    "|chancer|cowboy|cowboys|spiv|toad|worm|creep|lightweight|bluffer|dud|incompetent|incompetents|joker|jokers|failure"
    "|scandal|show-off|know-all|control freak|yes-man|bluffer|wrecker|problem"
)

# What he has, or shows: "Mr X's arrogance", "the incompetence of X".
FAULT = (
    "incompetence|ineptitude|uselessness|arrogance|laziness|idleness|dishonesty|deceit|lies|lying|dithering|bungling"
    "|negligence|carelessness|sloppiness|stupidity|ignorance|rudeness|insolence|bullying|cowardice|hypocrisy|duplicity"
    "|vindictiveness|spite|malice|contempt|high-handedness|pig-headedness|bias|corruption|cover-up|mismanagement"
    "|mishandling|ineffectiveness|complacency|obstinacy|obstructiveness|obstruction|meddling|interference|antics|excuses"
    "|ego|self-importance|pomposity|vanity|inexperience|inadequacy|inadequacies|shortcomings|failings|blunders|inaction"
    "|indifference|disregard|unprofessionalism|amateurism|bad faith|broken promises|power games|grandstanding"
    "|scaremongering|bluster|waffle|evasions|evasiveness|half-truths|untruths|misjudgement|poor judgement|bad judgement"
    "|lack of (judgement|judgment|competence|integrity|leadership|respect|care|candour|honesty|courtesy|professionalism"
    "|experience|understanding|backbone|interest|effort|grip|common sense|humility|shame)"
)

# The same of which he has too little.
VIRTUE = (
    "judgement|judgment|competence|integrity|leadership|courtesy|candour|honesty|professionalism|understanding|backbone"
    "|spine|courage|guts|bottle|nous|gumption|common sense|humility|shame|manners|scruples|principles|credibility"
    "|ability|grasp|grip|clue|idea|inkling|notion|decency|self-awareness|conscience|skill|skills|brains|wit"
)

VERY = (
    "very|so|quite|pretty|rather|totally|completely|utterly|absolutely|simply|just|frankly|clearly|obviously|plainly"
    "|hopelessly|either|both|too|far too|always|still|such|as|wholly|thoroughly|downright|nothing but|nothing short of"
    "|little more than|little better than|no better than|increasingly|also|at best|a bit|entirely|wilfully|grossly"
    "|spectacularly|painfully|truly|really|bloody|professionally|incredibly|unbelievably|astonishingly|personally"
    "|squarely|solely|largely|partly|most|extremely|at worst|sadly|consistently|repeatedly|deliberately|usually|often"
)

# Adjectives after `yn`, and what stands between.
DRWG = (
    "~di-glem|~diog|~dwl|~twp|~hurt|~gwirion|anonest|anghymwys|anghyfrifol|anaddas|aneffeithiol|anobeithiol|anfoesgar"
    "|anghwrtais|anwybodus|amhroffesiynol|anystyriol|anfedrus|analluog|annigonol|annheilwng|anniben|anghynnes"
    "|~esgeulus|~celwyddog|~llwgr|~trahaus|~haerllug|~digywilydd|~cywilyddus|~gwarthus|~truenus|~pathetig"
    "|~di-asgwrn-cefn|~di-ddim|~diwerth|~da i ddim|~dau-wynebog|~dan din|~slei|~bler|~llac|~didaro|~di-hid|~difater"
    "|~dideimlad|~maleisus|~sbeitlyd|~rhagfarnllyd|~rhagfarnllyd|~unllygeidiog|~penstiff|~ystyfnig|~rhodresgar"
    "|~hunanbwysig|~mawreddog|~nawddoglyd|~llwfr|~diegwyddor|~rhagrithiol|~twyllodrus|~dichellgar|~amaturaidd"
    "|~di-drefn|~anhrefnus|~chwerthinllyd|~siomedig o wael|~gwael|~ofnadwy|~echrydus|~dibrofiad|~diystyriol|iwsles"
    "|~diymadferth|~di-fudd|~diffrwyth|~di-barch|allan ohoni|~ddim byd ond ceg|~ceg i gyd|~esgus|~hen fwli|~pwdlyd"
    "|ar fai|~beius|~anghyfiawn|~ffals|~ffuantus|~snobyddlyd|~byrbwyll|~ffol|~sarhaus|~bygythiol|~hynod o ddiog"
)
DRWG_ENW = (
    "~celwyddgi|~celwyddgwn|~bwli|~bwlis|~ffwl|~ffyliaid|~twpsyn|~twpsod|~diogyn|~cachgi|~llwfrgi|~gwarth|~cywilydd|joc"
    "|~clown|~clowniaid|~pyped|~lembo|~lembos|~mwlsyn|idiot|idiots|~rhagrithiwr|~twyllwr|~unben|~niwsans|embaras"
    "|~trychineb|~methiant|~gwastraff (arian|amser|lle|gofod|cyflog)|~pric pwdin|amatur|amaturiaid|~penbwl|~llipryn|~llo"
    "|~asyn|~snichyn|~crwc|~malwr awyr|~hen geg|~cenau|~ceiliog dandi|~babi|~hen ffwl|~testun sbort|~cyff gwawd|~broblem"
)
IAWN = (
    "hollol|gwbl|gyfan gwbl|eithaf|reit|rhy|rili|hynod|hynod o|ofnadwy o|uffernol o|blydi|mor|bur|wirioneddol|gwirioneddol"
    "|hefyd|dal|dal i fod|ddim byd ond|ddim ond|ddim mwy na|fawr gwell na|un o'r|blydi|llwyr|fawr mwy na|hen|wastad"
)
BAI = (
    "~haerllugrwydd|~anallu|~diogi|~esgeulustod|~celwyddau|~celwydd|~esgusodion|~trahauster|~twpdra|~anonestrwydd|~llwfrdra"
    "|~rhagfarn|~rhagrith|~malais|~lol|~smonach|~llanast|~blerwch|~difaterwch|~anfedrusrwydd|~digywilydd-dra|~hunanoldeb"
    "|~methiant|~methiannau|~twyll|~ffolineb|~ystyfnigrwydd|~agwedd (warthus|haerllug|nawddoglyd|drahaus)"
    "|~diffyg (crebwyll|gallu|parch|gonestrwydd|cwrteisi|profiad|asgwrn cefn|proffesiynoldeb|arweiniad|arweinyddiaeth"
    "|dealltwriaeth|gwybodaeth|synnwyr|ymdrech|diddordeb|cymhwysedd|cydwybod|gofal|barn|hygrededd)"
)

CLASSES = {
    "bad": BAD,
    "bad-noun": BAD_NOUN,
    "fault": FAULT,
    "virtue": VIRTUE,
    "very": VERY,
    "drwg": DRWG,
    "drwg-enw": DRWG_ENW,
    "iawn": IAWN,
    "bai": BAI,
    "be": (
        "is|'s|was|are|'re|were|has been|have been|had been|be|being|been|seems|seemed|looks|looked|sounds|proved"
        "|proves|remains|became|becomes|acts|acted|makes|appears|appeared|strikes me as|struck me as"
        "|comes across as|came across as"
    ),
    "not": (
        "not|isn't|wasn't|aren't|weren't|ain't|never|hardly|barely|scarcely|far from|anything but|nowhere near"
        "|no longer"
    ),
    "neg": (
        "doesn't|don't|didn't|hasn't|haven't|hadn't|does not|do not|did not|has not|have not|had not|never|won't"
        "|will not|wouldn't|wouldn't"
    ),
    "his": "his|her|their",
    "self": "himself|herself|themselves",
    "us": (
        "us|me|you|everyone|everybody|people|residents|members|the (committee|public|council|chamber|ward|town"
        "|village|community|tenants|parents|families|residents|cabinet|panel)|this (ward|town|village|council"
        "|community|committee)|our (residents|community|town|village|ward)|constituents|tenants|parents|families"
        "|councillors|half the town"
    ),
}
