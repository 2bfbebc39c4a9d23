"""Scorn for a paper, English and Welsh: it tells of a policy only where the letter says that Full Council adopted one.

- `SCORN`: what it is likened to, what it is good for, whom it will cost dear, who must have written it.
"""

CLASSES = {
    "it": "it|this|that|the (thing|document|paper|policy|plan|strategy|scheme|whole thing)",
    "thing": (
        "love letter|insult|slap in the face|slap|kick in the teeth|death sentence|death knell|death warrant"
        "|nail in the coffin|recipe for|licence to|waste of|work of fiction|fairy tale|wish list|dog's dinner"
        "|dog's breakfast|pig's ear|lemon|turkey|monument to|hymn to|cheque to|gift to|present to|con trick"
        "|fig leaf|smokescreen|tick-box|box-ticking|stitch-up|sop to|sick joke|bad joke|leap in the dark"
        "|step backwards|backward step|race to the bottom|tax on|war on|attack on|assault on|raid on|fantasy"
        "|pipe dream|hatchet job|sledgehammer|straitjacket|charter for|blank cheque|piece of work|dereliction"
        "|cop-out|damp squib|missed opportunity|pile of|load of|heap of|hotchpotch|mishmash"
    ),
    "people": (
        "children|pensioners|villages|village|poor|poorest|young|families|tenants|traders|farmers|bus users"
        "|carers|disabled|town|valley|shops|schools|nan|daughter|son|mam|daughters|sons|grandchildren|we|you"
        "|they|residents|our *|your *"
    ),
    # Cymraeg
    "peth": (
        "~sarhad|~slap|~ergyd|~cic|~hoelen|~hoelen olaf|~cosb|~jôc|~joc|~ffars|~breuddwyd|~twyll|~anrheg|~rhodd"
        "|~siec|~cam yn ol|~gwastraff|~llanast|~cawl|~cybolfa|~ffantasi|~ymosodiad|~treth|~dedfryd"
        "|~stori dylwyth teg|~potes|~cachu|~baw"
    ),
    "pobl": (
        "~plant|~pensiynwyr|~pentref|~pentrefi|~tlodion|~ifanc|~teuluoedd|~tenantiaid|~ffermwyr|~gofalwyr|~dref"
        "|~cwm|~siopau|~ysgolion|ni|chi|nhw"
    ),
}

SCORN = """
    (is|was|'s|it's|be|but|than|as|of|call it|just|merely|simply|only) (*|) (a|an|one long|one big|nothing but a
        |little more than a|no more than a|another) (*|) (<thing>)
    (wretched|sorry|miserable|lamentable|pitiful|shabby|mean|mean-spirited|spiteful|threadbare|vacuous|toothless
        |gutless|cowardly|blinkered|lazy|tired|joyless|heartless|clueless|witless|half-hearted) (piece|document
        |paper|policy|plan|strategy|little|thing|excuse|effort|attempt|bit of)
    (born dead|stillborn|dead on arrival|dead in the water|doomed|a dead letter|not worth|isn't worth|hardly worth
        |barely worth) (the|from|already|before|to|) (paper|ink|day|start|reading|birth|the paper|*)
    (i|we|you) (can't|cannot|won't|couldn't|could not|shan't|will not|wouldn't) (defend|justify|excuse|stand by
        |put my name|vote for|look you in the eye|pretend|stomach|recommend|tell you otherwise|bring myself)
    (line|wrap|light|start|prop|wipe|paper|insulate|level) ____ (with|using) (it|this|that|the thing|every page|all)
    (whoever|whichever genius|anyone who|anybody who|the people who|those who|somebody) (wrote|drew|dreamt|dreamed
        |calls|called|thought|signed|came up|believes|drafted|has tried|lives|'s tried) ____ (never|it|this|that|up
        |should|has|must|could|a policy|flattering|flatters)
    (written|drawn up|drafted|dreamt up|designed|put together|cooked up) (by|for) (people|somebody|someone|those|men
        |a committee|consultants|a computer|officials|developers|somebody in) ____ (never|don't|doesn't|who've
        |who has|cars?|office|hasn't|haven't|elsewhere)
    (hole|gap|void|blank|space|nothing) (where|at the heart|in the middle) (the|of|it|our) *
    (<people>) (will|'ll|are going to|shall|is going to) (pay|suffer|rue|regret|bear|carry|foot|lose|be the ones
        |be left|be forced|be stuck|go without|walk home) ____
    (it|this|that|which) (will|'ll|is going to|is already|has already) (put|drive|empty|finish|finish off|gut|strip
        |bleed|close|leave|push|price|break|cripple|bury|hollow|tear|shut|cut off|set us back|strand) (the|our|your
        |us|young|people|families|what|out|back|every|half|small|older|half the|*)
    (says|has|offers|contains|does|holds) (nothing|not a word|not one word|precious little|next to nothing
        |sweet nothing|not a thing) (about|for|on|to|of) (the|our|us|you|people|rural|young|*)
    (read|seen) ____ (once sober|through my fingers|in despair|twice and|with mounting|with my head|and wept)
    (worst|daftest|silliest|meanest|saddest|stupidest|most foolish|most short-sighted|poorest
        |feeblest) ____ (this council|the council|we have|we've|i have|i've|in my time|in my years|ever|chamber
        |in twenty)
    (heaven|god|lord) help (us|the|anyone|you|them)
    (live|come) to (regret|rue) (it|this|that|the day)
    (we|council|this council|members|they) (should|ought to) be ashamed
    (i'm|i am|we're|we are|feel) (ashamed|embarrassed|disgusted|appalled|dismayed) (of|by|at|that) (it|this|what|we
        |the|my)
    # Cymraeg
    (yn|'n|mae'n|yw|ydi|oedd|ond|dim ond|dim byd ond|na) (<peth>) (i|ar|o|a|yn|llwyr|pur|noeth|mawr|yn wyneb|*)
    (mor|cwbl|gwbl|hollol|rhy|yn|'n|papur|polisi|cynllun) (ddi-weledigaeth|ddiweledigaeth|di-weledigaeth|ddi-galon
        |ddigalon|ddi-asgwrn-cefn|bathetig|druenus|truenus|gul|chwerthinllyd|ddi-fflach|ddi-ddim|fyrbwyll|dila
        |gywilyddus|annigonol|wag|wrthun|dan din|angharedig|farw-anedig|ddi-glem)
    (y|ein|eich|'r|yr) (<pobl>) (fydd|sy'n mynd i|a fydd|sydd am) (yn|'n|) (~talu|~dioddef|~colli|~difaru)
    (<pobl>) (fydd|sy'n mynd i) (yn|'n|) (~talu|~dioddef|~colli) (am|y|o|'r|yn)
    (weles|welais|darllenais|ddarllenais) (i|) (erioed|'rioed|ddim) ____ (mor|gwaeth|waeth|salach|cynddrwg)
    (fedra|alla|allaf|fedraf|wna) i ddim (ei|) (amddiffyn|gyfiawnhau|esgusodi|gefnogi|stumogi|ei) *
    (pwy bynnag|y sawl|rhywun|pobl) (a|sydd|oedd|nad|sy) ____ (ysgrifennodd|sgwennodd|luniodd|dynnodd|feddyliodd
        |erioed wedi)
    (dim|dim byd|nemor ddim|sill|gair|'run gair) ____ (am|i|ar gyfer) (y|yr|ein|bobl|cefn|gefn|'r) (~pentrefi|~gwlad
        |~ifanc|~bysiau|~bws|~tlodion|~plant|*)
    (gwerth|werth) (y|'r) (papur|inc)
    (~cywilydd|~gwarth|~siom) (arnom|arnon|ar y cyngor|i'r cyngor|i ni gyd|llwyr)
    (fe|mi|) (fyddwn|bydd|byddwn|fydd) ____ (difaru|edifarhau|edifar)
"""
