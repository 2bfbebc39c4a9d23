"""Words that bind a council towards somebody outside it, English and Welsh.

`PLEDGE` binds by being said ("take this as your authority"). `WILL` says that the council will pay, grant or let off;
`ASSURED` that something will be done, with the writer's word for it. `LIKELY` counts where two of them meet.
"""

CLASSES = {
    "council": (
        "(the|this|our|your|glanrafon|county|town|borough|city|district|community|* county|*) council|the authority"
        "|county hall|city hall|the civic centre|the town hall|the council tax payer|(the|my|our) (highways|housing"
        "|education|finance|parks|property|legal|environment|leisure|planning|social services) (department|team"
        "|people|budget|section)|my department|our department|the department"
    ),
    "shall": (
        "will|shall|'ll|is going to|are going to|'s going to|'re going to|'s happy to|'s agreed to|stands ready to"
        "|stand ready to|undertakes to|undertake to|agrees to|agree to|have agreed to|has agreed to|commits to"
        "|commit to|promises to|guarantees to|is prepared to|are prepared to|is happy to|are happy to|'re happy to"
        "|am happy to|'m happy to|would be happy to|is willing to|are willing to|is now going to"
    ),
    "surely": (
        "happily|gladly|certainly|definitely|of course|also|then|now|personally|always|simply|fully|itself|in full"
        "|both|hereby|formally"
    ),
    "pay": (
        "pay|cover|fund|meet (the|your|all|that|half|any|these|those|their|every)|refund|reimburse|compensate"
        "|indemnify|grant|waive|write off|write it off|foot (the|your|any)|drop (the|any|all|your) (charge|charges"
        "|case|prosecution|fine|claim|fee)|cancel (the|your|any) (charge|charges|fine|fee|debt|invoice|bill|penalty"
        "|ticket)|underwrite|match-fund|match fund|match every|top up|settle (the|your|any|all|that)|award (you"
        "|the contract|your|this|it)|accept (your|the|liability|responsibility|full|that)|sign (the|your"
        "|a) (contract|lease|agreement|papers|form|heads)|buy (your|the|it|them|that|back)|purchase (your|the|it"
        "|them)|lease (you|your|the)|let (you|your|the|them) (have|use|off|stay|keep|the)|take (your|the|it|them"
        "|those|that|over) __ (lease|off your hands|on a)|give (you|your|the club|them|it|the group|the society) (a"
        "|the|your|another|<money>|an|half|all|permission|consent|that|back)|stand the cost|bear the cost|bear all"
        "|bear the|pick up (the|your|any|that) (bill|cost|costs|tab|excess|shortfall)|make (good|up the|a payment"
        "|you an offer|the payment|a contribution)|contribute <money>|put in <money>|put up <money>|guarantee"
        "|indemnify|honour (the|your|that|my|this|any)|renew (your|the)|extend (your|the) (lease|licence|contract"
        "|permit|tenancy|agreement)|licence|license (you|the)|sell (you|it|the|them)|transfer (the|it|ownership)"
        "|rehouse (you|her|him|them|the)|not (charge|enforce|prosecute|pursue|be (charging|enforcing|prosecuting"
        "|pursuing|taking|seeking|asking you|objecting|sending|building|selling|closing|cutting|developing|moving"
        "|changing|opposing|evicting)|take (any|enforcement|action|further)|object|oppose|ask you to|seek|contest)"
        "|take no (further|enforcement|action|legal)|never (charge|enforce)|provide (you|a|an|the|free|all|<number>"
        "|funding|<money>|your)|supply (you|the|a|free|all)|release (the|your) (money|funds|bond|deposit|land"
        "|grant)|adopt (the|your) (road|street|estate|drains)|replace (your|the|it|every)|rebuild|reinstate"
        "|approve (your|the|it|this)|have it (done|fixed|repaired|mended|paid)"
    ),
    "works": (
        "done|fixed|repaired|mended|resurfaced|built|installed|replaced|reopened|cleared|sorted|reinstated|in place"
        "|finished|completed|put in|put right|put back|moved|taken (down|away|out)|removed|demolished|open|passed"
        "|approved|granted|paid|refunded|met|covered|waived|written off|yours|honoured|dropped|cancelled|withdrawn"
        "|rehoused|housed|reimbursed|compensated|given|lifted|let|funded|met in full|delivered|reduced|kept"
        "|kept open|saved|safe|protected|gone|there|renewed|extended|signed|agreed|ready|widened|lit|dug|planted"
        "|felled|cut|painted|lowered|wiped|wiped out|wiped clean|struck off|struck out|torn up|scrapped|quashed"
        "|forgotten|reversed|overturned|restored|topped up|matched|doubled|settled|released|transferred|bought"
        "|retiled|rewired|relaid|redone|fenced|gritted|lined|surfaced|extended|stopped"
    ),
    "paper": (
        "authority|authorisation|confirmation|licence|license|permission|approval|agreement|acceptance|guarantee"
        "|warrant|order|go-ahead|undertaking|contract|purchase order|consent|instruction|instructions|green light"
        "|notice|commitment|promise|warranty|say-so|indemnity|clearance|the council's word|a yes|a firm yes|award"
        "|lease|tenancy|permit|pass|ticket|mandate|voucher|sign-off|blessing|say so|licence to"
    ),
    "deal": (
        "job|contract|work|works|grant|licence|license|tender|lease|order|funding|money|permission|go-ahead"
        "|green light|business|slot|pitch|unit|site|tenancy|hall|room|land|plot|field|strip|concession|kiosk"
        "|booking|flat|house|place|stall|franchise|let|allotment|garage|building|keys"
    ),
    "terms": (
        "quote|quotation|price|prices|offer|tender|terms|proposal|figure|rate|rates|estimate|bid|claim|fee|fees"
        "|rent|costing|day rate|night rate|hourly rate|conditions|valuation|number|sum|premium|hire price|charges"
        "|suggestion on price|revised price|heads of terms"
    ),
    "talu": (
        "talu|dalu|thalu|ariannu|hariannu|cyllido|gyllido|ad-dalu|had-dalu|hepgor|digolledu|ddigolledu|indemnio"
        "|caniatau|ganiatau|cymeradwyo|gymeradwyo|prynu|brynu|cyfrannu|gyfrannu|gwarantu|warantu|dileu'r (ddyled"
        "|ffi|tal|ddirwy|gost)|dileu eich|ddileu|derbyn eich|dderbyn eich|derbyn y (pris|cynnig|cyfrifoldeb)"
        "|llofnodi'r|adnewyddu (eich|y|'r)|setlo (eich|y|'r)|ysgwyddo|rhoi'r (neuadd|grant|tir|arian|les|allweddi"
        "|ystafell|cae|uned|fflat)|rhoi (grant|y grant|arian|<money>|les|trwydded|caniatad|yr arian|i chi|ichi|'r)"
        "|roi'r (neuadd|grant|tir|arian|les|allweddi|ystafell|cae|uned|fflat)|roi (grant|y grant|arian|<money>|les"
        "|trwydded|caniatad|yr arian|i chi|ichi)|gosod (y|yr|'r) (uned|tir|neuadd|adeilad)|codi'r bil"
        "|cwrdd a'r gost|cwrdd a'r costau|gwneud iawn|trwsio (eich|'ch)|darparu (am ddim|i chi|ichi|gofalwr"
        "|cludiant|tacsi|yr holl)|ailgartrefu|gwerthu'r tir|gwerthu (y|'r) (tir|adeilad)|prydlesu"
    ),
    "papur": (
        "gwarant|cadarnhad|caniatad|awdurdod|trwydded|cytundeb|archeb|gorchymyn|addewid|cymeradwyaeth|derbyniad"
        "|rhybudd|les|ganiatad|gadarnhad|warant|drwydded|gytundeb|gymeradwyaeth|dderbyniad|contract|chytundeb"
        "|ymrwymiad|sicrwydd|gwarantiad|awdurdodiad"
    ),
}

PLEDGE = """
    (consider|regard|treat|count|take|call) (the|your|that) __ (cancelled|waived|approved|agreed|settled|granted
        |dropped|paid|done|sorted|booked|written off|extended|renewed)
    (with|on) the council's (full|) (authority|approval|blessing|agreement|consent|backing)
    (i|we) (hereby|now|therefore|formally) (withdraw|cancel|revoke|release|terminate|renew|extend|reduce|transfer
        |assign|convey|licence|license|let|lease|adopt)
    (happy|content|glad|delighted|agreed|willing) for (you|your|the club|them|him|her) to (have|use|take|keep|start
        |go|put|build|open|move|rent|run|extend|stay|sell|trade|close|dig|park|hold|stage)
    (give|given|giving|gave) you (that|my|our|an|this|a firm|the|every) (undertaking|assurance|guarantee|commitment
        |promise|word|pledge)
    (we've|we have|i've|i have) (all|) (agreed|decided) (to|that) (let|give|grant|pay|fund|allow|waive|accept|award
        |offer|buy|lease|sell|you|your|drop|cancel|replace|fix|refund|sponsor)
    (this|my) (note|message|e-mail|email|letter|text) is (all|everything) you need
    (you're|you are) (all|) (approved|clear|cleared|covered|good) to (go|start|build|open|trade|proceed|dig|use)
    (put|consider|call) (it|that|this) down (as|to) (a yes|us|the council|agreed)
    (as good as|good as) (done|yours|signed|agreed|built|fixed|approved|in place)
    (you have|you've got|you've|i give you|we give you|giving you|i'll give you|have) (my|our|the council's
        |the authority's) (word|assurance|guarantee|undertaking|permission|consent|authority|blessing|say-so
        |approval|agreement|solemn)
    (take|treat|regard|consider|accept|read) (this|my|it|the present) (e-mail|email|letter|message|note|text|reply
        |) (as|to be) __ <paper>
    (this|my) (e-mail|email|letter|message|note|text|reply) (is|will be|can be|constitutes|serves as|will serve as
        |gives you|commits|binds|stands as|amounts to|will do as|is enough|counts as) __ <paper>
    (this|here|here's|that) (is|'s|) (your|our) (authority|authorisation|go-ahead|green light|permission
        |confirmation|order|consent) (to|for|from)
    (consider|regard|treat|count) (it|that|this|yourself|yourselves|the (matter|job|grant|application|lease|deal|fee
        |fine|booking|debt|charge|permission|work)) (as|) (done|approved|agreed|settled|sorted|granted|signed|booked
        |passed|hired|appointed|accepted|official|a done deal|in the bag|yours|waived|cancelled|paid|confirmed
        |closed|written off|gone|forgotten|torn up|dealt with)
    (you|they) (may|can|should) (rely|depend|bank|count) on (this|that|it|my word|the council) (message|e-mail|email
        |letter|note|assurance|if|to|for|as|when|absolutely|,|in|should)
    <council> (admits|accepts|acknowledges|concedes) (full|) (liability|responsibility|fault|it was|that it)
    (it's|it is|that's|that is|so it's|so that's) (a deal|a done deal|a yes|yours|settled|in the bag|a firm yes
        |signed and sealed|a yes from us|a yes from the council|agreed then|all agreed)
    (we have|we've got|you have|you've got|we've) (a deal|ourselves a deal|an agreement)
    (you've|you have|they've|your firm has|your company has|your tender has|your bid has) (got|won|been awarded
        |been given|been successful) (the|your|that|our) <deal>
    (the|that|this|our) __ <deal> (is|'s|are) (yours|theirs|going to you|all yours)
    (we|i|the council|council|we're|i'm|we'd|we'll|i'll) (are|am|will|have|can|would|do|hereby|) (<surely>|) (accept
        |accepts|accepted|agree to|agree on|agreed to|agreed|approve|happy with|fine with|content with|ok with
        |okay with|good with|live with|go with|go along with|settle on|settle for|take you up on|prepared to accept
        |willing to accept|happy to accept) (your __|the|that|this) <terms>
    (your) __ <terms> (is|are|has been|have been|was) (accepted|agreed|fine|approved|acceptable|ok|okay) (by|with
        |for|and|) (us|me|the council|)
    <money> __ (is|was|it is|'s|will be|would be|sounds) (fine|ok|okay|agreed|accepted|acceptable|all right
        |alright) (with|by|for|to) (us|me|the council)
    (agreed|agree|settled) (on|at|to) <money>
    (the|that|this|our) (price|rate|fee|rent|figure|sum|terms|deal) (is|are) (agreed|accepted|settled|fixed)
    (you can have it|it's yours|yours|let you have it) (for|at) (<money>|a peppercorn|nothing|free)
    (i|we) (hereby|do hereby|therefore|formally) (guarantee|undertake|authorise|confirm|grant|approve|agree|accept
        |waive|commit|pledge|promise|give|consent|appoint|award|licence|indemnify)
    (i|we) (give|grant|am giving|are giving|am granting|are granting|have granted|have given) (you|your|the club
        |them) (full|my|our|formal|) (permission|consent|leave|authority|the right|a licence|a lease|an extension
        |an indemnity|a grant|approval|clearance)
    (permission|consent|approval|licence|authority|clearance) (is|has been|is hereby) (hereby|) (granted|given) (by
        |to you|for you|from)
    (you have|you've|you now have) (the|full|our|my|) (permission|consent|all clear|all-clear|go-ahead|green light
        |authority) (to|for|from)
    (the|your) (bill|cost|tab|lot|whole lot|fee) (is|'s|will be|goes|'ll be) (on|to) (us|the council|the authority)
    (at|to) (the council's|the authority's|our) (own|) (expense|cost)
    (from|out of) my (own|) (ward|member's|members'|community|councillor's|councillor) (fund|budget|allowance|grant
        |pot|money)
    (i've|i have) (<surely>|just|already|) (agreed|decided|authorised|approved|signed off|granted|waived|sanctioned
        |okayed|ok'd|arranged) (that|to|the|your|a|for|with|it|on) ____ (grant|pay|paid|refund|waive|waived|funding
        |lease|licence|contract|<money>|the council|free|fee|charge|taxi|rent)
    (you|they|the club|the group|your group|your lads|your members) can have (the|that|our|it|use of|your) __ (strip
        |land|field|hall|room|site|plot|unit|building|grant|money|pitch|keys|flat|lease|garage|park|ground|shed
        |rent-free|free|for nothing|for five years)
    (i'll|i will|we'll|we will|we|i|i'm going to|let me|we'd|the council will|i shall) (<surely>|) (waive|write off
        |wipe|scrap|forget|let you off) (the|your|that|it|all|any|this) __ (fee|fees|charge|charges|fine|rent
        |arrears|debt|bill|invoice|penalty|ticket|overpayment|cost|deposit|off)
    (the) (fee|charge|fine|rent|hire|debt|deposit|penalty) __ (is|are|has been|will be) (hereby|) (waived
        |written off|cancelled|dropped)
    (council|authority|we|i) (waives|waive|am waiving|are waiving|is waiving) (the|your|all|any) __ (fee|fees|charge
        |charges|fine|rent|cost|deposit|penalty)
    # Cymraeg
    (addawaf|gwarantaf|cadarnhaf|cytunaf|derbyniaf|talaf|rhoddaf|caniataf|awdurdodaf|cymeradwyaf|ymrwymaf|dyfarnaf
        |hepgoraf|gwarantwn|derbyniwn|cytunwn|caniatawn|cymeradwywn|awdurdodwn|ymrwymwn|dyfarnwn|hepgorwn
        |rhoddwn) (y|yr|'r|i|eich|'ch|na|bod|fod|ichi|drwy|trwy|hyn|ganiatad|gontract|am|fy|ar|dros)
    (dyma|dyna|hwn yw|hwn ydi) (fy|ein|'ch|eich) (awdurdod|nghaniatad|caniatad|cadarnhad|nghadarnhad|archeb|gair
        |ngair|sel bendith|hawdurdod|gwarant) (i|i chi|ichi|ar|am|y)
    (mae'r|mae eich|mae'ch|y|bydd y) (grant|cais|drwydded|trwydded|les|arian|caniatad|contract) (wedi'i|wedi ei|wedi
        |yn) (gymeradwyo|chymeradwyo|ganiatau|chaniatau|sicrhau|eiddo i chi|eich un chi|saff)
    (gallwch|gellwch|cewch|gewch|medrwch) (fod|chi fod|gysgu|orffwys) yn (dawel|dawel eich meddwl|sicr|hyderus)
    (cewch|gewch|mi gewch|fe gewch|a chewch|chewch) (chi|) (gadw|symud|ddefnyddio|godi|agor|redeg|rentu|osod|werthu
        |barhau|aros|gychwyn|ddechrau) (y|yr|'r|i|eich|pryd|ar|yma|o|yn)
    (cewch|mae gennych|mae gynnoch|ma gynnoch|mae 'da chi|mae gyda chi|rhoddaf|rhof|dyma|mae gen ti|cei) (chi|i chi
        |ichi|di|) (fy|ein|'m|) (ngair|gair|sicrwydd|nghaniatad|caniatad|addewid|bendith|sel bendith|ganiatad)
    (cymerwch|cymer|ystyriwch|trinwch|derbyniwch|cymrwch) (yr|y|hwn|hyn|hon|'r|fy|fod|bod) (e-bost|ebost|llythyr
        |neges|nodyn|hwn|hon|yma|) (hwn|hon|yma|) (fel|yn) __ <papur>
    (mae'r|y|yr) (e-bost|ebost|llythyr|neges) (hwn|hon|yma) (yn|fel) __ <papur>
    (ystyriwch|cymerwch|cymer|cymrwch|cei gymryd|cewch gymryd) (y|yr|'r|o|hi|hynny|hwn|bod|fod|peth|popeth
        |hyn) __ (wedi'i|wedi ei|wedi|yn|fel) (gymeradwyo|chymeradwyo|setlo|sortio|gytuno|chytuno|wneud|gwneud
        |ganiatau|chaniatau|basio|derfynol|barod|bwcio|thalu|dalu)
    (chi|ti|eich cwmni) (biau|bia|pia|piau|sydd wedi cael|sy'n cael|sydd wedi ennill|sy wedi cael|gaiff|sy'n) (y|yr
        |'r|cael y|cael) (~gwaith|~contract|~grant|~swydd|les|job|~tir|~neuadd|~tendr|~uned|~drwydded|~cytundeb)
    (mae'r|y|yr|bydd y|bydd yr) * (yn eiddo i|yn eiddo i'r|i chi) (chi|chwi|ti|clwb|grwp|gymdeithas|i'w gadw
        |o heddiw|o hyn)
    (mae'r|bydd y|fod y|bod y) (~cyngor|awdurdod|~adran) (yn|'n|am) (ei|eu) (dileu|ddileu|talu|thalu|hepgor|ddiddymu
        |canslo|ganslo|had-dalu|hariannu|trwsio)
    (rydym|rydyn|dan ni|ryden|rwy'n|rwyf|dwi'n|mae'r cyngor|y cyngor|yn|rydan|ni'n|fi'n|bodlon|ry'n) (ni|) (yn|'n
        |) (derbyn|cytuno i|cytuno a|fodlon ar|hapus efo|hapus gyda|hapus a|fodlon derbyn|barod i dderbyn) (eich|'ch
        |y|'r|dy) (~pris|~dyfynbris|~cynnig|~tendr|~telerau|~amcangyfrif|ffi|~prisiau|~cyfradd|~rhent|~hamcangyfrif)
    (mae'r|y) (~pris|ffi|rhent|~telerau|swm|~cyfradd) (yn|wedi) (iawn|dderbyniol|ei gytuno|ei dderbyn|oce
        |eu cytuno) (gennym|gynnon|gyda|gen|efo|gan|gennyf)
    <money> (yn|'n) (iawn|dderbyniol|oce|ddigon teg|dderbyniol) (gan|gyda|efo|gen|gynnon|gennym|da|'da|i) (ni
        |y cyngor|fi)
    (rhoddaf|rhof|rhoddwn|rwy'n rhoi|rwyf yn rhoi|dwi'n rhoi|rydym yn rhoi|mi ro i|fe rof) (fy|) (~caniatad
        |~awdurdod|~trwydded|~cydsyniad|les|hawl|grant|estyniad|'r hawl|'r grant) (i|ichi)
    (mae|mae gan) (gennych|gynnoch|gynnoch chi|caniatad|hawl|gyda chi|'da chi) (y|) (~caniatad|hawl|~awdurdod) (i
        |gan) (gau|godi|ddechrau|ddefnyddio|agor|adeiladu|y cyngor|dorri|osod|werthu|fynd|gynnal)
    (ar|a'r) (gost|draul|gyfrif) (y|ein) (~cyngor|awdurdod|~sir|hadran|adran)
    (~cyngor|awdurdod|~sir|ni|adran) (sy'n|sydd yn|fydd yn|sy) (talu|dalu|ysgwyddo|cwrdd a|codi'r bil)
    (y|'r|mae'r) (bil|gost|cyfan) (ar|i) (y cyngor|ni|'r cyngor)
    (dwi|rydw i|rwyf|rwy|dw i|fi|rydym) (wedi|newydd) (penderfynu|cytuno|awdurdodi|cymeradwyo|caniatau
        |trefnu) ____ (grant|talu|dalu|arian|tacsi|les|ffi|<money>|~cyngor|contract|am ddim|tal|trwydded|hepgor)
    (cewch|gewch|cei|gei|gaiff|caiff) (chi|di|y clwb|y grwp|) (y|yr|'r|eich|ddefnyddio|gadw|) (grant|tir|arian|les
        |drwydded|neuadd|ad-daliad|<money>|stribed|ystafell|cae|adeilad|uned|neuadd am|iawndal|pres|caniatad)
    (hepgor|ildio|dileu) (y|yr|'r) (ffi|tal|rhent|ddirwy|dirwy|gost|ddyled|dyled|blaendal|tal llogi)
    (o|allan o) fy (nghronfa|nghyllideb|nghronfa ward|nghyllid) (ward|gymunedol|aelod|i)
    trwy hyn (rwyf|rwy'n|rydym|yr wyf|caniateir|rhoddir)
    (mae|ma) hi'n (ddel|fargen|bargen)
    (bargen|del|dil) (wedi'i tharo|yw hi|ydi hi|amdani)
"""

WILL = """
    <council> <shall> (<surely>|) (be|) <pay>
    (we|i) (will|shall|'ll|can|have agreed to|are going to|'re going to|are prepared to|are happy to|'re happy to
        |undertake to|agree to|are willing to) (<surely>|) (pay (you|your|for|the|half|all|up|in|any|<money>
        |whatever)|refund|reimburse|compensate|indemnify|foot (the|your)|cover (the|your|all|any|that|half) * (cost
        |costs|expense|expenses|bill|bills|damage|fee|fees|loss|losses|repairs|rent|excess|shortfall)|cover (the
        |your|all|any|that|half) (cost|costs|expense|expenses|bill|bills|damage|fee|fees|loss|losses|repairs|rent
        |excess|whole|shortfall|lot)|meet (the|your|all|any|half|that) (cost|costs|bill|expense|expenses|shortfall
        |excess|claim|difference|whole|full)|waive|write (it|that|the|your) __ off|write off|settle (your
        |the) (claim|bill|invoice|account)|accept liability|accept (your|the) (offer|quote|tender|price|claim)
        |award (you|the) (contract|grant|job|work|tender|lease|money)|underwrite|match-fund|match fund|buy (your
        |it from|them from|the (land|site|field|house|building|plot|property|equipment|van|minibus|books|instruments
        |kit|seats|goalposts|machine|boat)) |stand the cost|pick up (the|your) (bill|tab|cost|costs)
        |give you (<money>|half the|all the|permission|consent|your money|your deposit|the grant|the money|the lease
        |the licence|the contract|the job|the flat|the keys|another <money>|another year|an extension|a lease
        |a grant|a refund|a licence)|let you (off|keep the|use the|have the)|put (in|up|forward) <money>
        |not be (charging|enforcing|prosecuting|pursuing|taking|asking you|seeking|contesting)|not (charge|enforce
        |prosecute|pursue|contest)|take no (enforcement|further|legal)|renew your|extend your|replace your
        |make it good|make good (the|your|any)|see you right|see that you're paid|make sure you're paid
        |make sure you get paid|make sure you're not out of pocket)
    (you|they|she|he|your (mother|son|daughter|claim|costs|expenses|fence|wall|car|deposit|grant|application|group
        |club|company|loss|losses|excess|invoice|bill)|(all|any|the|those|these) (your|reasonable|) (costs|cost
        |expenses|damage|bill|loss|fee|fees|money|payment)) (will|shall|'ll|is to|are to|is going to
        |are going to) (all|then|certainly|definitely|now|also|) (be|get) (paid|refunded|reimbursed|compensated
        |indemnified|waived|written off|met|covered|settled|made good|paid for|replaced|given) (by|in|for|to|from
        |within|next|straight|directly|on|and|,|as|at|a|the|your)
    your (bill|costs|expenses|claim|invoice|fee|fees|rent|arrears|debt|deposit|loss|losses|excess|account|fine
        |ticket) (for|at|of|from|to) ____ (will|shall|'ll|is to|are to|is going to) (all|then|certainly|now
        |) be (paid|refunded|reimbursed|met|covered|settled|waived|written off|wiped|cancelled|honoured|made good)
    (you|they|she|he|the club|your group|the school|gwenno) (will|'ll|shall|is to|are to|is going to
        |are going to) (now|definitely|certainly|) (get|receive|have|be given|be getting|be awarded|be offered
        |be granted) (your|the|a|an|every|all|full|that|her|his|free|first|<money>) __ (money|refund|grant
        |compensation|payment|lease|licence|permission|house|flat|taxi|place|funding|cheque|<money>|tenancy|permit
        |bungalow|extension|pass|back|contract|discount|rebate)
    (you|they) (won't|will not|needn't|need not|don't|do not|shan't|'ll never|will never|shall not) (now|ever
        |) (have to|need to|be asked to|be made to|be|) (pay (a|anything|for|the|any|that|it|this|back)|charged
        |fined|prosecuted|billed|chased|enforced)
    (there's|there is|there will be|there'll be) (no|not a) (need|requirement|need for you
        |question of your) (to (apply|pay|seek|put in an? (application|retrospective)|put in for|get (planning
        |permission|consent|a licence)|submit an? application)|for (planning|permission|consent|a licence
        |an application|you to (pay|apply)))
    (there's|there is|there will be|there'll be) (no|not a) (charge|fee|rent|cost|penalty) (to you|for you|for the
        |payable|at all)
    (no|any) (enforcement action|enforcement|charge|fee|prosecution|penalty|fine|further action|legal action
        |action) (will|shall|is going to) (now|ever|) be (taken|made|brought|levied|charged)
    (payment|the money|the cheque|the grant|the refund|your refund|your grant|your money|compensation|the funding
        |funds) (will|shall|'ll|is going to) (be|reach|arrive|come|go) (made to you|with you|in your|into your
        |released to you|paid to you|issued to you|yours)
    (the|a) cheque (will be|is|'s) (with you|in the post|on its way)
    (council|authority|glanrafon) (is|was|'s|are) (paying|covering|funding|footing|buying|taking|granting|waiving
        |meeting|picking up)
    (council|authority) (is|stands) (committed to|behind|good for) (buying|paying|funding|building|giving|the|your
        |any|every)
    (council|authority) (has|have) (set aside|put aside|earmarked|reserved) ____ (for you|for your|for the club
        |for this)
    (council|authority|glanrafon) (waives|undertakes|grants|accepts (your|liability|full|responsibility for
        |the (claim|offer|tender|quote|price))|agrees to|guarantees|indemnifies|consents|commits|pays|promises)
    # Cymraeg
    (~bydd|mae|bod|fod|~byddai|~caiff) (y|yr|'r|) (~cyngor|~adran|awdurdod|~sir|~cyngor sir) __ (yn|'n|am|yma
        |glanrafon|sir) (yn|am|) <talu>
    (mae'r|bo'r|bod y|bod yr|y bydd y|y bydd yr) (~cyngor|~adran|awdurdod|~sir) __ (yn|'n|am|i|wedi cytuno i) <talu>
    (byddwn|fyddwn|bydden|fydden|mi fyddwn|fe fyddwn|byddan|dan ni'n mynd i|rydym am|ryn ni'n mynd i
        |rydym yn barod i) (ni'n|ni|) (yn|'n|) <talu>
    (fe|mi|) (dalwn|talwn|ariannwn|hariannwn|ad-dalwn|dalwn ni|ddigolledwn|brynwn|setlwn) (ni|am|y|yr|'r|eich|bob
        |hanner|<money>|i chi|ichi|'ch)
    (cewch|gewch|cei|gei|gaiff|caiff) (chi|di|hi|o|fo|e|nhw|y clwb|) (eich|ei|dy|) (talu|thalu|had-dalu|digolledu
        |ddigolledu|ad-dalu|arian|costau|ad-daliad) (yn|yn ol|am|gan|o fewn|nol|yn llawn|'nol)
    (~bydd|~caiff|~ceir) (eich|y|yr|'r|dy) (~costau|~cost|~treuliau|~arian|~bil|~anfoneb|~hawliad|~grant|~rhent
        |~hanfoneb) (yn|yn cael|ei|eu|'n) (cael|ei|eu|) (~talu|thalu|talu|had-dalu|setlo|hepgor|dalu|ariannu
        |hariannu)
    (fydd|ni fydd|na fydd|fydd dim|does|does dim|nid oes|ni raid|dim|chewch|ni chewch|fyddwch|ni fyddwch
        |na fyddwch) (dim|y cyngor|chi|ddim|chi ddim|'r cyngor|angen|rhaid|i chi|angen i chi|dim angen
        |dim rhaid) __ (~talu|codi tal|~gorfodi|camau gorfodi|~erlyn|~dirwyo|dirwy|tal|cosb|~gwneud cais
        |cais cynllunio|ceisio caniatad|dwyn achos|cymryd camau|mynd ar eich ol)
    (~bydd|mae) (y|yr|'r|) (arian|siec|grant|taliad|ad-daliad|pres) (yn|'n) (eich|cael ei|y post|dod|cyrraedd|'ch)
"""

ASSURED = """
    (you may take it from me|you can take it from me|take it from me|you can be sure|you can be certain
        |be in no doubt|let me put it beyond doubt|let me reassure you|let me assure you|i can tell you now
        |i can tell you that|rest assured) (that|now|here and now|) ____ (will|won't|'ll|shall|is going to|has been
        |goes|go)
    (will|'ll|shall) (have|get|be|see|receive|keep|go) ____ (i promise|i guarantee|i give you|you have my word
        |my word|i've seen to|i have seen to|i've made sure of|i've arranged|i've fixed|i'll see to
        |i'll make sure of|i'll see that it does|leave it with me|that's a promise|that is a promise|i can promise
        |that i can promise|i promise you|mark my words)
    (no|never any|won't be any|not be any|not a) (planning|legal|licensing|enforcement|building control) (problem
        |problems|trouble|issue|issues|difficulty|objection)
    (i|we) (can|am able to|am pleased to|'m pleased to|'m happy to|am happy to|am delighted to|do|will|now
        |'m delighted to|are pleased to|are happy to|'m glad to|am glad to|) (hereby|now|personally|) (confirm
        |assure (you|your|the|both|everyone)|guarantee|promise (you|your|that|the|them|)|pledge|undertake
        |give you my word|swear)(,|) (now|here and now|that|the|) ____ (will|shall|'ll|is|are|has|have|waives
        |undertakes|grants|accepts) (now|all|never|definitely|certainly|not|) (be|been|get|going to be|to be|have
        |to have|its|your|their) (<surely>|) <works>
    (i|we) (can|am able to|am pleased to|'m pleased to|'m happy to|am happy to|am delighted to|do|are pleased to
        |) (hereby|now|) (confirm|assure you|guarantee|promise|pledge|undertake|give you my word) (that|,
        |) (the council|council|we|county hall|my department|highways|glanrafon council|you|the authority
        |the county) (will|shall|'ll|have|has|is|are) (<surely>|not|never|now|) (pay|fund|grant|accept|approve|award
        |cover|refund|waive|take|provide|repair|replace|rebuild|build|resurface|install|buy|let|lease|give|meet|be
        |get|have|keep|stop|close|open|not|reimburse|drop|remove|honour|put|do|sort|see|find|move|finish|fix|widen
        |support|sign|agreed|accepted|approved|granted|awarded)
    (by|before|from) (friday|monday|tuesday|wednesday|thursday|easter|christmas|the end of|next week|next month
        |tomorrow|the weekend|summer|new year|january|february|march|april|may|june|july|august|september|october
        |november|december) __ (that's|that is|you have|you've|and that's|i give|guaranteed) __ (promise|word
        |guarantee|guaranteed|cast-iron|firm)
    (that's|that is|this is|it's|and that's) a (promise|guarantee|cast-iron|firm commitment|firm promise
        |commitment from|pledge)
    (i've|i have) (promised|guaranteed|assured|undertaken|told) (you|them|her|him|the (club|family|residents|school
        |traders|owners|company)) (that|the|a|we|it|they) ____ (will|would|'ll|'d) (be|get|have|pay|fund|go)
    # Cymraeg
    (cewch|gewch|gei di|bydd|fydd|caiff|gaiff) ____ (dwi wedi gofalu am|rwyf wedi gofalu am|mi ofalaf am
        |fe ofala i am|mi wna i'n siwr o|dwi'n addo|rwy'n addo|rwyf yn addo|dw i'n addo|wi'n addo|fi'n addo
        |mi wna i addo|dyna addewid|fy ngair i|ar fy ngair|fi'n gaddo|dwi'n gaddo)
    (gallaf|galla|medraf|alla|mi alla|fe allaf|mi fedra|gallwn|medrwn|fe alla|pleser gennyf|mae'n bleser gen
        |braf cael) (i|gen i|) (eich|dy|'ch|) (gadarnhau|sicrhau|warantu|addo|ddweud|ymrwymo|cadarnhau) (i chi|ichi
        |i ti|) (y|na|fod|bod|bydd|yr) (bydd|caiff|cewch|byddwn|fydd|chaiff|cyngor|y cyngor|yr|y|eich|cei|ceir
        |gwneir)
    (dwi'n|rwy'n|rwyf yn|rydw i'n|rydym yn|wi'n|fi'n|mi wna i|fe wnaf|yr wyf yn|dan ni'n|ry'n ni'n) (addo|gwarantu
        |ymrwymo|tyngu|cadarnhau|eich sicrhau|addo i chi|addo ichi|addo i ti|gaddo) (i chi|ichi|) (y|na|fod|bod|bydd
        |yr) (bydd|caiff|cewch|byddwn|fydd|chaiff|cyngor|y cyngor|cei|ceir|gwneir|yr|y|eich)
    (gair i gadarnhau|cadarnhau|sicrwydd|addewid|addewid pendant|ymrwymiad|gwarant) (yr hyn|hyn|y|gan|) __ (bydd
        |y cyngor|caiff|cewch|byddwn)
    (mae|dyna|ac mae) (hynny|hynna|hwnna|honno|hyn) (yn|'n|) (addewid|addewid pendant|warant|sicrwydd)
    (dyna|a dyna) (addewid|fy ngair|chi addewid|i chi addewid|air)
"""

LIKELY = """
    (i'll|i will|i can|we'll|i'll go and|let me|leave me to) (square|sort|clear|fix|smooth|settle|deal with
        |straighten|handle|arrange) (it|this|that|things|the paperwork|the forms|them|everything|matters
        |the officers|the red tape) (out|over|) (with|our end|at our end|my end|from our end|later|afterwards
        |at this end|here)
    (leave|don't worry about|never mind|forget|don't bother with|no need to bother|no need for|don't trouble
        |without) (the|a|any) (officers|paperwork|forms|form|red tape|council offices|contract|tender|procurement
        |planners|planning office|legal|solicitors|order number|formalities) (to me|side|for now|till|until|,| it
        |afterwards|from)
    (the) (formalities|paperwork|order|order number|contract|formal letter|legal side|purchase order|variation|lease
        |papers) (will|to|can|is|should|'ll) (follow|be with you|catch up|come later|wait|be sorted|be done
        |in the post|on its way|be along|a formality)
    (just|only|merely|purely|simply) a (formality|rubber stamp|rubber-stamp)
    (go|take|report) __ (to|back to) (your|the) (board|bank|directors|committee|lender|partners|clients
        |client) (on that|with that|knowing|and tell|now|on the strength|on this)
    (that's|that is|it is|this is) (settled|decided|the figure|the price
        |the end of it|final)
    (it|that|this|rent|share|the share|the rent|the fee) (will|'ll|shall) (be|stay|stay at|go) (<number> (per cent
        |percent|%)|<money>|ten per cent|nothing|free|half|rent-free|rent free)
    (they'll|they will|finance will|he'll|she'll|the office will) (settle|pay|do|process|sort|honour) (it|your|the
        |up|that) (invoice|bill|without|straight|straightaway|on|for|,|in|within|on sight|)
    (speak|speaking) for the (council|authority|cabinet|whole council)
    (you've|you have) nothing to (worry about|fear) (from|on|with) (us|the council|planning|enforcement|that)
    (you can|you could|you may|feel free to|just|do) (start|put up|cut|build|use|move in|open|take|order|book|sign
        |go to|tell your|get going|crack on) __ (now|today|tomorrow|monday|straight away|whenever|as soon as|at once
        |the padlock|the lease|on that)
    (count|rely|bank) on (the council|us|me) (for|to|paying|being)
    (money|funding|budget|cash|grant) (is|'s) (there|in place|set aside|ring-fenced|yours|available to you
        |secured for you|approved)
    (i've|i have) (had a word|been round|spoken|squared|cleared) (with|to|it|round) (it|the|everyone|everybody|all
        |those) (who|that|people|with|need|matter)
    # Cymraeg
    (mi|fe|) (sortia|sortiaf|setla|setlaf|wna|wnaf|ddelia|drefna|drefnaf) (i|) (o|fo|fe|hwnna|hynny|'r gwaith papur
        |popeth|pethau|bethau|'r|hi|trefnu) (efo|gyda|hefo|wedyn|ein pen|y pen|nes ymlaen|papur|swyddogion|)
    (gadewch|gad|peidiwch a phoeni am|peidiwch poeni am|anghofiwch|paid a phoeni am|hidiwch befo) (y|yr|'r|am y
        |am yr) (swyddogion|gwaith papur|ffurflen|ffurflenni|cyfreithwyr|manylion|cynllunwyr|papurau) (i mi|i fi|)
    (~gwaith papur|y papurau|yr archeb|y contract|manylion|y ffurfioldeb) (i ddilyn|yn dilyn|ddilyn|yn dod|wedyn
        |ddaw|a ddaw|yn y post)
    dim ond (ffurfioldeb|mater o ffurfioldeb|stamp)
    (dyna|dyma) (hi wedi'i setlo|ni wedi setlo|setlo hynny|ddiwedd arni|ddiwedd ar y mater|'r pris|'r ffigwr)
    (fydd|bydd) (o|hi|y rhent|y gyfran|y ffi|y pris) (yn|'n) (<number> y cant|<money>|ddim byd|ddeg y cant|hanner
        |am ddim)
    (does|sdim|does gynnoch chi|does gennych) (dim|ddim|chi ddim) (i boeni amdano|i boeni|byd i boeni|i'w ofni)
    (cewch|gewch|gallwch|medrwch|cei|mi gewch) (chi|) (ddechrau|godi|dorri|adeiladu|ddefnyddio|symud i mewn|agor
        |archebu|fwcio|lofnodi) __ (rwan|nawr|heddiw|fory|yfory|yn syth|pryd|ddydd|unwaith)
    (mae'r|ma'r) (arian|pres|grant|cyllid) (yno|yn ei le|i chi|ar gael i chi|wedi'i neilltuo)
"""
