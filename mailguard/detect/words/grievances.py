"""How an officer brings his job, or a colleague's conduct, to a member, English and Welsh.

- `COLLEAGUE` and `CONDUCT`: who is complained of, and what he is said to do; `ALLEGATION`: both in one;
- `JOB` and `TROUBLE`: the writer's own job, and what is wrong with it; `GRIEVANCE`: both in one;
- `PLEA`: a member is asked to act; `UNTOLD`: nobody is to know who told him.
"""

CLASSES = {
    "boss": (
        "manager|line manager|boss|supervisor|team leader|head of service|head|director|chief|gaffer|foreman|superior"
        "|section head|senior|deputy|clerk|colleague|officer|manager's"
    ),
    "job": (
        "grade|grading|regrading|regrade|re-grading|job evaluation|pay|pay grade|salary|wages|increment|honorarium"
        "|overtime"
        "|contract|hours|shifts|shift|rota|leave|annual leave|holidays|holiday|flexi|post|job|role|promotion"
        "|application"
        "|secondment|probation|appraisal|grievance|disciplinary|redundancy|pension|transfer|workload|sick pay"
        "|maternity leave"
        "|acting-up|acting up|allowance|mileage|duties|job description|interview|training|reference|hearing"
        "|suspension|appeal"
    ),
    # Cymraeg
    "bos": (
        "~rheolwr|~rheolwraig|~bos|~pennaeth|~cyfarwyddwr|~goruchwyliwr|~arweinydd tim|~cydweithiwr|~swyddog|~clerc"
        "|~prif"
    ),
    "swydd": (
        "~gradd|~graddfa|~graddio|~ail-raddio|~ailraddio|~cyflog|~tal|~contract|~oriau|~shifft|~shifftiau|~rota"
        "|~gwyliau"
        "|~swydd|~dyrchafiad|~cais|~arfarniad|~cwyn|~diswyddo|~pensiwn|~absenoldeb|~goramser|~oria|~cytundeb|~prawf"
        "|~apel"
    ),
}

ALLEGATION = """
    (my|our|the|that|this|new|his|her) __ (<boss>) (is|isn't|is not|has been|has|hasn't|'s|keeps|never|always|just
        |won't|doesn't|does) ____ (bullying|bully|bullies|a bully|shouting|shouts|screaming|fiddling|fiddles|drunk
        |drinking|lying|lied|lies|useless|incapable|capable|competent|incompetent|favouring|favourites|favouritism
        |picking on|harassing|harass|victimising|sexist|racist|impossible|a nightmare|undermining|blocking|hiding
        |cover|covering up|claiming|off sick|never (here|in|there)|not up to|unbearable|out to get|rude|ignoring
        |ignores|blaming|blames|taking|cutting corners|signing off|clocking|asleep|skiving|cheating|making it up
        |threatening|swearing|making our lives|playing|sat on|sitting on)
    (my|our|the) __ (<boss>) (fiddles|shouts|bullies|lies|drinks|blames|ignores|undermines|threatens|picks on|hides
        |steals|swears|refuses|refused|threatened|shouted|lied|cut|changed|stopped|sat on|promised|turned down
        |told us to (lie|keep|say|ignore|sign|cover)|told me to (lie|keep|say|ignore|sign|cover|shut)|makes (us|me
        |our|my))
    (my|our) (<boss>) (and|,|who|hasn't|won't|doesn't|has it in for|has got it in for|can't|couldn't|is out to)
    (has|have|had|got|having) it in for (me|us|him|her|anyone|anybody|the)
    (wanted|wants|trying to get|out to get|been trying to get) (me|us) (out|gone|to leave|to go|off)
    (everyone|everybody|all of us|half the|the whole|whole) __ (team|office|section|department|depot
        |staff) ____ (feels|feel|fed up|scared|afraid|frightened|knows|know|off sick|leaving|had enough|miserable
        |walking on)
    (shouts|shouting|screams|screaming|swears|yelled|shouted) at (me|us|her|him|staff|people|everyone|the team
        |the girls|the lads)
    (bullied|bullying|harassed|victimised|picked on|humiliated|undermined|singled out|frozen out|passed over
        |overlooked|scapegoated) (by|me|at work|and|again|for|in front|staff|us|here)
    (fiddling|fiddles|fiddled|padding|falsifying) (his|her|their|the) (mileage|expenses|timesheet|timesheets
        |time sheets|hours|overtime|flexi|figures|returns|claims)
    (never|not|hardly ever|rarely) (seen|see|known) (them|him|her) (pay|do|at|in|turn up|work|arrive|finish)
    (signs|signed|signing) off (jobs|work|visits|invoices|inspections|timesheets|things|reports) ____ (not|never
        |hasn't|without|haven't|n't)
    (backhander|backhanders|bung|bungs|brown envelope|kickback|kickbacks|on the take|cash in hand)
    (having|has) an affair with (my|the|a|one of|his|her|our)
    (one|two|some|a couple|three|several|half) of (the|my|our) (men|lads|girls|officers|team|staff|inspectors|others
        |wardens|people|drivers|colleagues|managers) ____ (sleep|sleeps|take|takes|taking|claim|claims|claiming
        |fiddle|sleep|skive|drink|drinks|never|haven't|hasn't|don't|doing|does|steal|sells|selling|accept|accepts|let
        |lets|clock|get|gets|knock off)
    (management|senior management|the managers|our management|hr|human resources) (is|are|don't|won't|do nothing|has
        |have|just|doesn't|isn't|aren't|never|ignore|ignored|covers|cover|refuse|knew|know) ____ (nothing|listen
        |cover|covering|back to|ignored|ignoring|care|interested|useless|sweep|swept|act|help|incompetent|know
        |protect|protecting|buried|mess|shambles|answer|reply)
    (section|department|team|service|unit|office|place) is (a|in a|an absolute|a complete|being|run) (mess|shambles
        |disgrace|joke|badly|chaos|like|by|free fall|circus)
    (allegation|allegations|claim|accusation|complaint|complaints|concern|concerns) (about|against|regarding
        |to make about) (my|a|our|another|the|one of) (<boss>|colleagues|officers|team|member of staff)
    # Cymraeg
    (fy|ein|y|'r|mae'r|mae fy|'n) (<bos>) ____ (bwlio|gweiddi|rhegi|ffidlo|twyllo|dweud celwydd|deud celwydd|rhaffu
        |anobeithiol|amhosib|amhosibl|meddw|ffafrio|ffafriaeth|pigo ar|bychanu|tanseilio|cuddio|anwybyddu|gwrthod
        |diog|byth yma|byth yn|yn hunllef|bygwth|beio|cosbi|cam-drin|cymryd|hawlio|tu ol i|tu cefn i|yn fy erbyn
        |methu)
    (mae|ma|roedd) ____ (hi|o|e|fo|nhw)('n|) (yn|wedi|) (gweiddi|bwlio|rhegi|mynd yn amhosib|bychanu|pigo ar
        |anwybyddu|gwrthod|fy erlid|fy ngwthio|cam-drin|bygwth|beio pawb|llwgu|ffidlo|twyllo|hawlio)
    (mae|ma|roedd) ____ (wedi bod|) (isio|eisiau|am|moyn) (fi|i mi|fy ngwared|cael gwared arna i
        |cael gwared ohona i) (o'ma|o 'ma|allan|mas|i fynd|adael|o'na)
    (gweiddi|bloeddio|rhegi|sgrechian) (arna i|arnom ni|arnon ni|ar bawb|ar staff|arna ni)
    (pawb|hanner) ____ (swyddfa|tim|adran|depo|staff) ____ (teimlo|wedi cael digon|ofn|gwybod|gwbod|sal|gadael
        |'r un fath|yr un peth)
    (ffidlo|chwyddo|ffugio|twyllo)('i|) (ei|eu|ei'i|gyda'i|efo'i|) (filltiroedd|dreuliau|oriau|daflenni|threuliau
        |goramser|horiau|milltiroedd|costau)
    (un|dau|rhai|cwpl|hanner) o'r (dynion|hogia|bois|tim|swyddogion|staff|criw|lleill|merched) ____ (yn cymryd
        |yn hawlio|yn ffidlo|byth|yn cysgu|yn yfed|yn derbyn|ddim yn|yn gwerthu|yn dwyn)
    (adnoddau dynol|rheolwyr|y rheolwyr|uwch reolwyr|hr) ____ (gwneud dim|neud dim|ddim yn gwrando|anwybyddu|cuddio
        |yn ol at|dim diddordeb|gwrthod|hidio)
"""

GRIEVANCE = """
    (i|i'm|i've|i am|i have) __ (still|only|stuck|) on (grade|scale|band|the same grade|the same money|less than
        |a temporary|a zero|my old|spinal|sc|g<number>|minimum)
    (i've|i have|i was|i am|i'm|i) (been|) (acting up|acting-up|covering (the|two|for)|doing (two|three|the
        |my manager's|her|his)|passed over|turned down|overlooked|made redundant|put at risk|suspended|disciplined
        |demoted|refused|denied|underpaid|not been paid|not paid|redeployed|moved without|displaced) (for|in|it|by
        |the|my|leave|to|and|again|on|a|job|jobs|people's|without|from|job's|job|post|as|,)
    my (<job>) (is|was|has been|hasn't|has not|were|are|have been|still|got|isn't|wasn't|'s been) ____ (refused
        |turned down|rejected|unfair|stuck|sat|sitting|ignored|delayed|lost|cut|changed|cancelled|stopped|not been
        |wrong|in a drawer|on hold|not being renewed|at risk|under threat|being deleted|deleted|blocked|going nowhere
        |withheld|not renewed|overdue|reduced|frozen|downgraded|a joke|an insult|dismissed|ending|moved|altered|taken
        |years old|n't been|the same|too low)
    (refused|turned down|rejected|changed|cut|cancelled|stopped|blocked|lost|ignored|sat on|withheld|downgraded
        |delayed|put|moved|altered|messed about with|taken away|deleting|deleted|not renewing) my (own|) (<job>)
    (sit|sitting|sat|sits) on my (<job>|form|claim|request|papers)
    (they've|they have|they|management|he|she|hr) (changed|cut|cancelled|moved|stopped|altered|refused|given|gave
        |advertised|deleted|taken|put) (my|me|the senior post|the job|somebody|someone|the post|our) ____ (shifts
        |shift|hours|leave|rota|grade|outside|instead|someone|job|desk|pay|to somebody|notice|nights|duties|overtime
        |another|post|team|away|off)
    (they've|they have|he's|she's) given (the|my|that) __ (post|job|role|promotion) to
    (put|putting|applied|asked|applying|appealed) (in|) for (a|my|the|) (regrading|re-grading|regrade|promotion
        |flexible working|transfer|honorarium|the senior|voluntary|early retirement|market supplement|reduced hours
        |back pay|the post|the job) ____ (and|but|in|hasn't|haven't|nothing|not|no|never|months|refused|turned|ago)
    (my|own) (grievance|grading appeal|regrading|disciplinary|disciplinary hearing|capability|redundancy
        |job evaluation|appeal|tribunal|case) (is|was|has|hearing|appeal|against|with|about|claim|goes|comes|on|over
        |panel|meeting)
    (unfair|unfairly|badly|shabbily|disgracefully) (treated|treatment|dismissed|paid|graded|passed)
    (pay|paid) (is|me|us|less|below|well below|a pittance|peanuts) ____ (than|unfair|insult|joke|the same job
        |same work|neighbouring|other councils|grade|years)
    (haven't|hasn't|not|never) had (a|my|any|an) (pay rise|increment|day off|appraisal|holiday|break|lunch break
        |overtime|review|regrading|contract) (in|since|for|yet)
    (still|yet) waiting (for|on) my (<job>|money|back pay|letter|result)
    (i'd|i would|i) (really|) (like|love|want|hoping for|hope for|deserve) __ (promotion|pay rise|regrading
        |the permanent|permanent post|the senior post|that post|a higher grade|the job permanently
        |better grade) ____ (word|help|support|say|if you|could you|mention|and|,)
    (hours|oriau) (nobody|no one|i'm not|that i'm not|i never|we're not) (pays|paid|pay|get paid)
    # Cymraeg
    (dwi|rydw i|rwyf|rwy|dw i|fi|rwy'n|dwi'n) ____ (dal|o hyd|yn sownd) ar (yr un|raddfa|radd|gyflog|gytundeb
        |gontract|fy hen)
    (fy|'n|fy n|fy ng) (<swydd>|ngradd|ngraddfa|nghyflog|nghontract|ngwyliau|nghais|nghwyn|nghytundeb|shifftiau
        |arfarniad|ngwaith) ____ (wedi ei wrthod|wedi'i wrthod|wedi cael ei|wedi'i gwrthod|annheg|isel
        |ers blynyddoedd|ers misoedd|mewn perygl|dan fygythiad|yn annheg|ei wrthod|eu gwrthod|eu newid|wedi'u
        |ei anwybyddu|yn y fantol|ar stop|yn y drôr|yn y dror|dim ateb)
    (gwrthod|wedi gwrthod|newid|torri|dileu|anwybyddu|gohirio|canslo|colli|stopio|eistedd ar) fy (<swydd>|ngwyliau
        |nghais|ngraddfa|nghyflog|nghontract|oriau|shifftiau|nghwyn|ngoramser|ail-raddio|ngradd)
    (gwneud|neud|gweithio) (oriau|oria) ____ (neb|dim tal|heb dal|ddim yn cael|talu|nad oes)
    (wedi rhoi|rhoddwyd|maen nhw wedi rhoi|nhw wedi rhoi)('r|) ____ (swydd|job) ____ (i rywun|i berson|o'r tu allan
        |i'w|i rhywun)
    (cael|ges i|cefais|dwi wedi cael|dwi wedi|rwyf wedi) (fy|f'|) (anwybyddu|ngwrthod|trin yn wael|nhrin yn wael
        |trin yn annheg|nhrin yn annheg|pasio heibio|atal o'r gwaith|niswyddo|symud heb|disgyblu|nisgyblu|mhasio)
    (dwi|rwyf|rydw i|wedi bod) ____ (gweithredu i fyny|llenwi swydd|gwneud dwy swydd|neud dwy swydd|gwneud gwaith
        |actio i fyny)
"""

PLEA = """
    (could|can|would|will|if|might|maybe|perhaps|wondered if|wonder if|hoping) you (could|would|might|please|possibly
        |just|) (have a (quiet|) word|mention|raise|bring (it|this) up|put in a (good|) word|speak to|talk to
        |say something|do something|ask|sort|help|step in|intervene|look into|take it up|take this up|find out|get
        |push|support|put pressure|lean on|drop a hint|use your)
    (please|do) (do something|have a word|raise|mention|step in|help me|help us|sort|intervene|speak to|put in a word)
    (you see|you meet|you'll see|you sit|you're on|you have|you've got|they listen|he listens|she listens
        |they'd listen|he'd listen|carry) ____ (monday|week|him|her|them|panel|committee|influence|clout|ear|to you
        |more from you|weight|mention)
    (a word|it|something) from you (would|might|could|will|carries)
    (mean|count|carry|come better) more (weight|) (from|coming from) you
    (ask a question|raise a question|put a question|table a question|question) (at|in|about) (scrutiny|council
        |committee|cabinet)
    (didn't|don't|did not|do not) know who else (to|i)
    (nowhere|nobody|no one) else (to turn|to go|i can|will|to ask)
    # Cymraeg
    (allech|allet|fyddech|fyddet|wnewch|wnei|fedrwch|fedri|tasech|tasach|taset|pe baech|pe byddech|os gallwch
        |os medrwch|allwch|alli|a fyddech) (chi|ti|di|) ____ (gair|air|codi|son|sôn|gofyn|holi|siarad|helpu|ymyrryd
        |edrych i|rhoi|dweud|deud|cefnogi|fodlon|pwyso)
    (gair|sôn|codi hyn|codi'r mater|codi hyn) ____ (efo|gyda|wrth|a|yn|cyn|at)
    (ddim yn gwybod|ddim yn gwbod|dim yn gwybod|pwy arall) ____ (pwy|troi|sydd|ofyn|gofyn)
    (mi|fe|mi fysan|mi fasan|fydden|bydden) (nhw'n|nhw yn|o'n|hi'n) gwrando
"""

UNTOLD = """
    (don't|do not|didn't|please don't|never|without|rather you didn't|rather you did not|prefer you not to
        |prefer it if you didn't|not to) (say|saying|tell|telling|mention|mentioning|let on|letting on|let|quote|use
        |let it) ____ (it was me|it's me|i said|i told|i wrote|that i|my name|me|i asked|who told|anyone|him|her
        |my manager|my boss|where you|from me|come from me|mark|who)
    keep (my name|me|this|it) (out of|between|to yourself|quiet|confidential|just between|off the)
    (between us|between ourselves|between you and me|off the record|in strict confidence|you didn't hear (it
        |this) from me|for your ears only|strictly between)
    (make|do) (of|with) (it|that) what you (like|will)
    (not|haven't|never) told my (manager|boss|line manager|head of service|director)
    (hope you don't mind me|hope you don't mind my|sorry to (land|bother|trouble|burden)) __ (e-mailing|emailing
        |writing|messaging|contacting|asking|you with)
    (shouldn't|should not|ought not|not supposed to|know i'm not|know i shouldn't) ____ (telling|tell|writing|write
        |asking|ask|saying|e-mail|contact|approach)
    # Cymraeg
    (paid|peidiwch|plis paid|plis peidiwch|heb|gwell gen i|well gen i) (a|â|ag|i|i chi|i ti|) (dweud|deud|sôn|son
        |ddeud|ddweud|crybwyll|enwi|gadael) ____ (mai fi|fi|wrth neb|fy enw|pwy|gen i|taw fi)
    (rhyngoch chi a fi|rhyngom ni|rhyngddon ni|rhyngddot ti a fi|rhyngot ti a fi|yn gyfrinachol|tu ol i ddrysau
        |gair bach tawel)
    (mi wn|dwi'n gwybod|gwn|gwn i|dwi'n gwbod) (na|nad) (ddylwn|ydw i i fod|ydwi fod|ddyliwn)
    (gobeithio nad oes ots|gobeithio nad yw'n ots|ymddiheuriadau am) ____ (ysgrifennu|sgwennu|cysylltu|e-bostio|gofyn)
"""

# The right way is taken.
PROCEDURE = """
    (grievance|disciplinary|complaints|whistleblowing|capability) (procedure|policy|process|line)
    stage (one|two|three|1|2|3)
    # Cymraeg
    (~trefn|~polisi) (achwyn|gwyno|cwyno|ddisgyblu|chwythu'r chwiban)
"""
