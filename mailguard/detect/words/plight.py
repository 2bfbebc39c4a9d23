"""What an officer confides of his own job, English and Welsh: signs that count where two kinds of them meet.

`POST` is the writer's job or what belongs to it, `BLOW` what is wrong with it, `LOT` both in one; `ASK` draws the
member in. `PROPER` is news, thanks or the right way, and takes all of it away.
"""

CLASSES = {
    "post": (
        "job|post|role|grade|grading|band|pay|salary|wages|wage|hours|contract|rota|shifts|overtime|increment|honorarium"
        "|redundancy|redundancy figure|regrading|regrade|re-grading|redeployment|secondment|probation|appraisal|career"
        "|flexible working|back pay|pension|job evaluation|grading appeal|appeal|warning|application|interview|pay rise"
        "|pay packet|promotion|severance|leave request|sick pay|job share|workload|caseload|desk|cv|position|title"
    ),
    "swydd": (
        "~swydd|~gradd|~graddfa|~graddio|~cyflog|~oriau|~contract|~cytundeb|~rota|~goramser|~secondiad|~prawf|~pensiwn"
        "|~arfarniad|~cais|~apel|~ail-raddio|~ailraddio|~adleoli|~diswyddo|~lwfans|~tal salwch|~codiad|~dyrchafiad"
        "|~gyrfa|back pay|flexible working|regrading|job|pay"
    ),
    "me": "me|us|my|mine|i",
    "lost": (
        "refused|turned down|rejected|knocked back|cut|halved|docked|stopped|frozen|capped|scrapped|deleted|axed"
        "|withdrawn|blocked|lost|ignored|downgraded|reduced|slashed|squeezed|moved|delayed|stuck|dragging|overdue"
    ),
}

POST = """
    (my|our|own|mine) (own|old|new|poor|whole|present|current|) <post>
    (the|that|this) (permanent|senior|higher|team leader's|manager's|supervisor's|head of service|acting|deputy's
        |better) (post|job|role|grade)
    (regrading|re-grading|job evaluation|redeployment|voluntary severance|zero hours|back pay|acting up
        |the restructure|final written warning|fixed-term|agency|temporary contract*|increment|increments|honorarium
        |my lot)
    (grade|scale|band|gradd|graddfa) <number>
    (the|their|this) (new|) (structure|restructure|reorganisation|re-structure)
    # Cymraeg
    (fy|'n|fy n|fy ng|f'|i'm|a'm|'m|'y|yn) <swydd>
    <swydd> (i|fi|ni|i mi)
    (y|'r) (~swydd) (barhaol|uwch|honno|'na|yna|rheolwr)
    (~ail-raddio|~adleoli|cytundebau dros dro|yr ad-drefnu|ailstrwythuro|oriau sero|rhestr adleoli|rhybudd terfynol)
"""

BLOW = """
    <lost>
    (unfair|unjust|insult|disgrace|joke|wrong|short|less than|below|never|not a penny|nothing|worse|peanuts|pittance
        |doesn't reflect|does not reflect|don't deserve|didn't deserve|deserve better|can't manage|can't live
        |can't afford|struggling|behind my back|without asking|without a word|out of the blue)
    (at risk|in scope|under threat|on the line|in the pool|up for grabs|for the chop|goes to|gone to|went to
        |given to|to somebody else|to someone else|to a lad|to an outsider|not on it|losing|ends|ending|runs out
        |up in|expires)
    (still|again|<number> years|years|months|three times|third time|twice|two increments|budge|no sense out of
        |nowhere|since|not come|hasn't come|not been|haven't had|not had|never had|advertising|advertised|reapply
        |re-apply|interviewing)
    # Cymraeg
    (~gwrthod|~gwrthodwyd|~gwrthododd|~torri|~toriad|~haneru|~dileu|~colli|gollais|~symud|~anwybyddu|~gostwng)
    (annheg|deg|teg|cam|isel|gwaeth|ddim yn adlewyrchu|nad yw|byth wedi|heb ddod|dal heb|dod i ben|gorffen|yn mynd
        |yn erbyn f'ewyllys|ofn|anodd|gandryll|siomedig|yn y fantol|rhywun o'r tu allan|o'r tu allan|mlynedd|flynedd
        |blynyddoedd|misoedd|trydydd tro|ddwywaith|deirgwaith|tair gwaith|o'r newydd|mhasio|aros)
"""

LOT = """
    (i'm|i am|we're|me) (being|getting|going to be|about to be|due to be) (moved|shifted|sent|shunted|regraded
        |downgraded|made|cut|put|offloaded|tupe'd|transferred|replaced|let go|shown)
    (work|working) from home ____ (refused|turned down|three times|stopped|denied|rejected|allowed)
    (i've|i have) (applied|asked|begged|written|tried) ____ (times now|times already|got nowhere|no answer
        |heard nothing)
    (less|more|worse|better) (than|paid than) (the|a) (agency|new starter|apprentice|other|person|lad|girl|cleaner
        |temp)
    (my|our) (face|name) (doesn't fit|comes up|came up|isn't on|wasn't on|is on|is down)
    (there's|that's) (loyalty|gratitude|thanks|recognition) for you
    (years'|years) (of|) (service|loyalty|graft|hard work) ____ (and|for|now|yet|but|only|nothing|thrown|this)
    (after|for) (*|<number>|all my|all these) years ____ (still|same grade|same money|not|never|kicked|chucked
        |pushed|paid|thrown|dropped|nothing|treated)
    (who|what|how) (do|does|would|could) (i|one|somebody) ____ (to get|to keep|to save) (my|a) <post>
    (i've|i have|i was|i'm|i am|been|got) (just|now|again|) (been|being|) (passed over|overlooked|turned down
        |put at risk|made redundant|redeployed|demoted|downgraded|displaced|slotted|tupe'd|moved out|knocked back
        |refused|told to reapply|pushed out|edged out|left off|written off)
    (they|they're|they've|hr|hr's|management|payroll|personnel) (are|have|want|plan|mean|intend|is|keep|go|will|'ve
        |) (to|just|now|) (putting|moving|moved|dropping|drop|move|cutting|cut|downgraded|downgrading|getting rid of
        |tupe-ing|tupeing|transferring|pushed|pushing|passed|offered|given|failed|turned down|refused|knocked back
        |drop|halve|halved|make|making|put|stick|stuck|squeezing) (me|us|my|our)
    (they|hr|management|the council) (say|says|claim|claims|reckon|reckons|tell me|told me|think|thinks) (i|my
        |it) ____ (probation|redundant|at risk|in scope|surplus|sickness|capability|grade|without me|less|not on)
    (i|i've|i'm|we|some of us) (do|doing|done|been doing) (the|a|) (work|job|duties) of (a|an|the|two
        |three) ____ (paid|pay|wages|grade|assistant|salary|money|junior)
    (reapply|re-apply|reapplying|applying|apply|interview|interviews|interviewed) for (my|our|mine) (own|) (job|jobs
        |post|posts)
    (another|the other|the girl|the lad|the bloke|the man|the woman|everyone|everybody|he|she|somebody) ____ (gets
        |got|earns|allowed|paid|given) ____ (more|than i|than me|than us|to the girl|next to me|beside me)
    (i'm|i am) (wasted|stuck|underpaid|undergraded|under-graded|under-paid|going backwards|losing|looking at losing
        |not on it) (in|on|at|for|here|<number>|four|hours|a week|)
    (not|never|n't) had (a|any|my) (sunday|weekend|saturday|increment|pay rise|rise|promotion|review|regrade|day)
    (i|i've) (put in|applied|asked|gone|went) (in|) for (the|a|that) (team leader|manager|supervisor|senior
        |permanent|head of|post|job|promotion|regrade|regrading|transfer)
    (i was|i'd been|i had been) promised (that|the|a|this) (post|job|grade|role|promotion|regrade)
    (regraded|re-graded|promoted|made permanent) ____ (i haven't|i've not|not me|i wasn't|i have not|never me)
    (leave|lose|losing|leaving) (the council|glanrafon|this place|here|us) over (*|) (pounds|quid|money|my|pay|it)
    # Cymraeg
    (maen|ma|mae|maen nhw|man) (nhw|nhw'n|hr|hr yn|) (am|yn|eisiau|isio|wedi|'di|moyn) (fy|'n|rhoi|symud|fynd a
        |torri|gwrthod|cwtogi) (symud|rhoi|ngradd|nhorri|fi|i|swydd|oriau|nghyflog|ngwthio|ngwrthod|mhasio|ngollwng)
    (ymgeisio|geisio|ceisio|mynd|cyfweld|cyfweliad) (am|eto am) (fy|'n|fy n) (swydd|job) (fy hun|fy hunan|i|fi hun
        |i fy hun)
    (gwneud|neud|wneud|mod i'n gwneud) gwaith (gradd|tri|dau|uwch|dwy|rheolwr|tair)
    (ges i|cefais|ches i|geson ni|gefais|ches) (ddim|fy|) (codiad|rhybudd|gradd|ngwrthod|dim|mhasio|fy)
    (gradd <number> ges i|ddim codiad|heb godiad|codiad gradd|rhan-amser yn erbyn|'mhasio i|mhasio i|fy mhasio)
    (gwrthodwyd|gwrthodon nhw|gollais i|mi gollais|collais i|gollon ni) (f'|fy|'r|y|)
    (i|rhoi|rhoddwyd|roddon|roeson|roeson nhw|roddon nhw)('r|) (swydd|job|post) ____ (i rywun|rhywun|o'r tu allan)
"""

ASK = """
    (see|find out|look at|look into) (what|if anything|whether anything) (can|could|might) be done
    (got|have|had|need) (five|two|ten|a few|a couple of) (mins|minutes) (about|for|to)
    (would|i'd|it'd|it would) ____ (mean|count|carry|help|make) ____ (coming from you|if you|from a councillor
        |from a|a lot|the world|all the difference|no end|weight)
    (as|since|seeing|given) ____ (you|you're|you are) (on|chair|sit|know|friendly with|close to|thick with|in with)
    (you and|you're) (priya|huw|sandra|denise|him|her|the director|the chief|friendly|pals|mates|close|well in)
    (your|a councillor's) (word|name|backing|influence|vote|weight|voice|blessing|reference|recommendation) (would
        |could|carries|counts|behind|might|to|on|in|goes)
    (owes|owe) (you|him|her) (a favour|one)
    (could|can|would|will|won't|might|if|may) (you|i ask you) (please|just|possibly|perhaps|kindly|not|) (have|see
        |give|help|raise|mention|say|speak|talk|put|ask|look|chase|take|find|do|sort|push|support|drop|bring|get
        |step|stop|remember|do the same|tell|happened|intervene|whisper|lean)
    (a|one|your|quiet|gentle|quick|good|kind|) (word|nudge|push|mention|hint) ____ (for me|from you|in|with|to|ear
        |would|might|could|on my behalf)
    (put|have|drop|say|breathe) (in|) (a|one|) (good|quiet|kind|little|) word
    (please|do|will you|won't you) (please|) (raise|say something|mention|remember|help|speak|ask|stop|fight|put
        |look|don't let|do something|take)
    (you|you've|you're|you'll|you do) (sit|sit on|know|do know|are on|'re on|chair|got|have|do sit|always said
        |once said|did say|said|mentioned|always|have his|have her|carry|can|could) ____ (panel|committee|council
        |him|her|them|people|the chief|influence|clout|weight|come to you|ear|favour|way with|priya|stop this
        |my family|this sort of|director|kind|if ever|if there's|lost without)
    as (a|our|the|my|chair|an) ____ (member|leader|councillor|holder|chair|friend) ____ (you|what|could|would)
    (thought|hoped|wondered|figured|reckoned|said) (that|if|you|) (you'd|you would|you might|you could|you
        |i'd come to you) ____ (know|help|want|say|do|ask|be interested|same for me)
    (so|only|seeing as|since|now|because) (i'm|i am|i thought i'd|you|i) ____ (writing to|coming to|turning to
        |asking|telling|to tell) (you|a councillor|a member|the organ grinder)
    (my|the) (only|last) (hope|resort|chance|port of call)
    (grateful|glad|appreciate|thankful|godsend|help) ____ (support|your help|if you|anything you|you could|word)
    (anything|whatever|something) (you|that you) (can|could|might) (say|do)
    (any chance|is there any way|isn't there a way|is there anything|what would you do|what are you going to do
        |what can you do|is that how|is it fair|is that fair|how is that fair|somebody ought to|someone ought to
        |at your group|in cabinet|with the chief executive|in council|your administration|if members|if the members
        |members knew|councillor knew|cabinet member|friends in|in your position|on my behalf|trade on knowing
        |in (his|her|their|priya's) ear|thought of you|letting you know|would a reference|out of order|case you hear
        |you hear of)
    (listen to|listens to|hear it from|came from|coming from) (you|a councillor|a cabinet member|a member|your)
    # Cymraeg
    (allwch|allech|fedrwch|fedrech|fyddech|wnewch|newch|tybed|petaech|oes modd|a oes modd|gallech|gallwch|siawns
        |allet|alli|fedri|wnei) (chi|ti|di|a|na|os|i chi|fedrwch|allwch|oes|) (chi|ddim|gael|) (gael|wneud|neud
        |gneud|ofyn|helpu|roi|sôn|son|chaso|grybwyll|siarad|edrych|codi|godi|ddweud|weud|gennych|fod|bod|gair
        |digwydd|air)
    (gair|air) ____ (chi|gennych|oddi wrth|wrth|gyda|efo|i mewn|drosta|bach|fel chi)
    (chi|ti) (yw|ydi|ydy) (fy|'n|yr|'r|unig) (unig|aelod|ngobaith|ngobaith ola|un)
    (chi|chi'n|a chithau|chithau|ti) (yn|ar|'n|) (nabod|eistedd|gynghorydd|gwybod fel|adnabod|panel)
    (codwch|gwedwch|dywedwch|cofiwch|peidiwch a gadael|crybwyllwch|soniwch|helpwch|gofynnwch) (o|e|hyn|y|amdana
        |rwbeth|rhywbeth|wrth|iddyn|fi|i|air|am)
    (fel) (aelod|cynghorydd|arweinydd|cadeirydd) ____ (gobeithio|fedrwch|allwch|chi|gallwch)
    (cefnogaeth|gefnogaeth|llythyr|help|glust|dylanwad|ddylanwad) (gennych|gynnoch|gyda chi|oddi wrth|chi|y prif)
    (ar fy rhan|i droi ato|neb ond chi|i'ch poeni|hyn arnat ti|teg dudwch|hynny'n deg|nabod pobl|you know people
        |ddod atoch|siwan|gynghorydd)
"""

PROPER = """
    (procedure|proper|properly|improper of you|protocol|the union|unions|union will|union is|form do i need
        |please don't|rather not|better not|offer|thank you for asking|thanks for asking|thank you for saying
        |delighted|congratulat*|retir*|maternity|pleasure|happy with|content|of my own wish|enjoy|award|declare
        |sister|brother|my line manager|line manager|attached|enclosed|appendix|table|on the website|brief members
        |your enquiries|will be your contact|nationally|in the bulletin|being the new|just so you know|constituent
        |monitoring officer|finally given way)
    # Cymraeg
    (trefn arferol|drefn|undeb|undebau|priodol|briodol|well i mi|gwell peidio|gwell ei adael|diolch am gynnig
        |diolch am holi|ymddeol|mamolaeth|pleser|bleser|mwynhau|wrth fy modd|datgan|chwaer|ynghlwm|genedlaethol
        |ar y wefan|rheolwr llinell|edrychaf ymlaen|panel dealt|just so you know|diwrnod olaf|niwrnod olaf
        |newydd ddechrau)
"""
