"""What makes a promise together with what is promised, English and Welsh.

`VOW` gives one's word, `DONE` says that it is arranged, `FREE` that it costs the other side nothing, `FUTURE` what the
council will do, `LEAVE` what the other side may do without asking; `THING` is what a council gives or lets off,
`WHEN` how soon. None of them binds alone; a vow beside a thing does.
"""

CLASSES = {
    "thing": "bins?|bench|benches|lights?|lamps?|lighting|crossing|bus|buses|bus stop|shelter|pitch|hall|grants?|licen(c|s)e"
    "|permit|badge|lease|allotment|plot|flats?|bungalow|house|fence|walls?|drains?|roof|pavement|path|footpath|potholes?"
    "|road|lane|street|ramp|kitchen|boiler|garage|school|library|pool|toilets|skip|barriers|patrol|bumps|trees?|bridge"
    "|playground|park|depot|handrail|stairlift|care package|carers?|taxi|transport|compensation|refund|rent|arrears"
    "|parking fine|fines?|fees?|overpayment|debts?|invoice|bill|deposit|bond|funeral|appeal|extension|road closure"
    "|street party|marquee|bandstand|kiosk|keys|tenancy|contract|funding|shortfall|place at|damp|repairs?|windows"
    "|council tax|planning|application|council funds|culvert|ditch|gate|hedge|verge|gritting|salt bin|mural"
    "|steel|purchase order|tender|summer timetable|day care|visits|home help",
    "peth": "~bin|~mainc|~golau|~goleuadau|~bws|~bysiau|~lloches|~cae|~neuadd|~grant|~trwydded|~les|~prydles|~rhandir"
    "|lle yn|le yn|~fflat|~fflatiau|~byngalo|~ty|~ffens|~wal|~draen|~draeniau|~to|~palmant|~llwybr|~ffordd|lon|~stryd|~ramp"
    "|~cegin|~boeler|~ysgol|~llyfrgell|~pwll|~toiledau|~iawndal|ad-daliad|~rhent|~dirwy|~ffi|~dyled|~anfoneb|~bil"
    "|~blaendal|~angladd|~cais|~apel|estyniad|~parti stryd|~pabell|~allwedd|~allweddi|goriad|goriadau|~tenantiaeth"
    "|~contract|~gwaith|arian|~pres|~treth|~murlun|~pont|~coeden|~twmpathau|~maes chwarae|~cynllun|~cost|~costau|~siop"
    "|~byngalo|~tacsi|~cludiant|~gofal|~cymorth|~dur|archeb|~tendr|~difrod|~atgyweirio|bond|hall|ymweliad",
    "vow": "promise|guarantee|undertaking|assurance|pledge|commitment|solemn word",
    "give": "pay|fund|cover|match|refund|repair|rebuild|replace|resurface|build|put up|put in|put right|plant|install|fit"
    "|knock|take (down|away|out|on|the|your|over)|let you|give you|lend|supply|provide|house|rehouse|waive|swallow|absorb"
    "|bear|stand (the|you)|settle|square|foot|reimburse|compensate|maintain|keep (it|the|your)|reopen|widen|light|grit"
    "|clear|mend|fix|sort|find (you|the|it)|make good|chip in|stump up|throw in|top up|double|extend|renew|honour|drop"
    "|write|wipe|buy|rent|lease|award|adopt|dig|paint|deliver|collect|stop|scrap|lift|move|drain|fence|tarmac|have the",
    "rhoi": "~talu|~ariannu|~trwsio|~codi|~ailgodi|~adeiladu|~gosod|~rhoi|~prynu|~rhentu|~clirio|~torri|~plannu|~darparu"
    "|~cyflenwi|~symud|~tynnu|~dileu|~maddau|~llyncu|~ysgwyddo|~agor|~cadw|~gofalu|~atgyweirio|~ail-wneud|~ailosod"
    "|~cwrdd a|~cyfateb|~estyn|~adnewyddu|~goleuo|~graeanu|~cynnal|~ad-dalu|~digolledu|~cael",
}

VOW = """
    (i|we) (can |do |will |shall |hereby |) (guarantee|promise|pledge|swear|vouch|undertake|vow)
    (my|the council's|glanrafon's|our) (word|<vow>|yes|handshake|hand|say-so)
    (a|an|as a|that|this|firm|cast-iron|solemn|binding|standing) (firm |solemn |binding |cast-iron |) (<vow>)
    (given|give|gave|giving|gives) (you|him|her|them|the *|everyone|everybody|your *) (my|our|the council's) (word|<vow>)
    (take (it|that) from me|you have (that|it|this) from me|you('ve| have) (that|got that|it|heard it) from|mark my words|hold me to (it|that)|quote me on (it|that)|you can put (your|the) house on)
    (man|woman) of (my|his|her) word
    (i'll|i will|we'll|we will|i shall) (make|see) (sure|certain|to it|personally) (that |) (you|your|the (council|bus|money|work|job|road|lights?|school)|it's (paid|done)|nobody)
    (i've|i have) (made|seen) (sure|certain|to it|to that)
    (as good as) (filled|built|done|yours|mended|fixed|signed|in your|there|paid)
    # Cymraeg
    (dwi|dw i|rwy|rwyf|fi|wi|rydw i|rydym|dan ni|ry'n ni|rwy'n|dwi'n|fi'n|wi'n|rydym ni|'n|yn) (yn |'n |) (addo|gaddo|gwarantu|ymrwymo|tyngu)
    (alla|galla|gallaf|medraf|fedra|gallwn|medrwn|medra) (i |) (addo|warantu|gwarantu|gaddo|sicrhau|eich sicrhau|ymrwymo|dyngu)
    (addawaf|gwarantaf|ymrwymaf|f'addewid|fy addewid|ein haddewid|addewid (pendant|i chi|ichi|gen i|gadarn)|ymrwymiad (pendant|cadarn|llwyr)|fy llw)
    (fy|'m|f'|'y) (ngair|ngair i)
    (ar|mae|rhof|rof|rhoddaf|rhoi|roi|gewch|cewch|cei|gei) ____ (fy ngair|fy 'ngair|'ngair|fy addewid|f'addewid|sicrwydd|air y cyngor|gair y cyngor)
    (gair) (rees|* ) (cystal)
    (cymer|cymerwch|cymrwch) (hynny|hwnna|hynna|fy ngair|fo|e) (gen i|gen i'n|gennyf|oddi wrtha i|'da fi|oddi wrthyf)
    (mi|fe|) (wna|wnaf|wnawn|ofala|ofalaf|ofalwn) (i'n|i yn|'n|ni'n|yn|i|ni) (siwr|sicr|am|y)
    (wedi|mi wnes i|dwi wedi|dw i wedi|rwyf wedi) (gofalu am|sicrhau|gwneud yn siwr)
    (byddwch|bydd|bydda|gallwch fod|cei fod) (yn |) (dawel eich meddwl|dawel dy feddwl|ddiogel|hyderus)
    mae (hynny|hynna|hwnna)'n bendant
"""

# Words of comfort, which many people write: both a thing and what will become of it must stand beside them.
EASE = """
    (count|rely|bank|depend|plan) on (that|it|this|us|me|at least|the council|glanrafon|your|a|the|twenty|ten|<money>)
    (you can|you may|they can|they may|can|may) (count|rely|bank|depend|plan|sleep|rest) (on|easy|easily|soundly|assured)
    (rest assured|be assured|make no mistake|have no fear|never fear|fear not|no ifs|without fail|come what may|come hell or high water|whatever happens|whatever anyone says|whatever the report says|over my dead body|not on my watch|while i'm (in charge|here|around)|as long as i'm)
    (don't|do not|no need to|needn't|stop|quit|you can stop|you needn't) (you|) (worry*|fret*|lose (any|a wink)|fear|give it another|trouble yourself)
    (is|it's|that's|are) (certain|definite|guaranteed|assured|decided|final|settled)
    (dibynnwch|dibynna|ddibynnu|dibynnu|gyfri|gyfrif|cyfrif|bancio) ar (hynny|hyn|hwnna|ni|fi|y cyngor|i|ugain|o leiaf|gael|ein|fy|<money>)
    (peidiwch|paid|dim isie|dim angen|sdim angen|sdim isie|does dim angen|fydd dim angen|does dim rhaid|sdim rhaid) (ti |chi |) (a |i chi |i ti |ichi |) (phoeni|poeni|becso|boeni|fecso|phryderu)
    (ymlaciwch|ymlacia|cysgwch yn dawel|cwsg yn dawel|gewch chi weld|cewch weld|gei di weld|heb os|yn bendant|yn ddi-ffael|doed a ddelo|beth bynnag (ddigwydd|ddywed|fydd)|costied a gostio|tra bydda|tra byddaf|dros fy nghrogi)
"""


DONE = """
    (i've|i have|we've|we have) (already|just|personally|all|now|) (sorted|arranged|fixed|okayed|ok'd|agreed|approved|authorised|sanctioned|seen to|settled|squared|waived|granted|stopped|cleared|booked|reserved|secured|signed|put you|put your|got you|had (it|them|that|your|the)|let you|taken care|pencilled|plumped for your|put (it|that|them) through|given (it|the|your|you)|said yes|made (up|the decision))
    (it's|it is|that's|all|everything's|everything is|consider it|call it|that is) (done|sorted|arranged|agreed|settled|fixed|yours|approved|booked|in hand|granted|taken care of|official)
    (yes|agreed|approved|granted|okayed|done|sorted) (to|at) (option|the|your|<number>|<money>|that)
    (consent|permission|licence|application|appeal|claim|request|extension) (is |has been |now |hereby |) (granted|approved|allowed|given|waived|passed)
    (all|your) * (fees|charges|costs|fines|arrears) (waived|written off|wiped|cancelled|scrapped)
    (as good as|good as) (filled|built|done|yours|mended|fixed|signed|in your hand|there|paid)
    (the council|council|county hall|we) (has|have|'ve) (said|says) yes
    (i|we) (said|say) yes
    (no need|needn't|don't have|no reason) (to wait|to fill|for the formal|for any form|for a form|to apply)
    (my|the leader's|a councillor's) yes is
    (the |) (decision|thing|deed|matter) (has|'s|is) (been |) (taken|done|made)
    (it is|it's) (going to you|yours|coming your way)
    (put|down) you down for
    # Cymraeg
    (popeth|y cwbl|cyfan|peth|hynny|mae o|mae e|hwnna|mae'r peth|mae'r cwbl) (wedi'i|wedi ei|wedi) (drefnu|wneud|setlo|sortio|gytuno|gymeradwyo|drefnu|benderfynu)
    (wedi'i|wedi ei|wedi'u|wedi cael ei|'i) (chanslo|ganslo|ganiatau|chaniatau|chymeradwyo|gymeradwyo|setlo|sortio|drefnu|threfnu|neilltuo|gadw i chi|dileu|ddileu|okayo)
    (dwi|dw i|rwyf|rydw i|fi|rwy|wi|ni|rydym|dan ni) (wedi|newydd) (sortio|trefnu|cytuno|caniatau|cymeradwyo|rhoi (stop|'r|caniatad|eich|i chi)|cadw|sicrhau|dewis|dileu|stopio|llofnodi|gofalu|setlo|okayo|canslo|penderfynu|clirio|bwcio)
    (cytunwyd|cytunais|caniateais|cymeradwyais|dewisais|trefnais|llofnodais|sortiais|setlais|canslais|stopiais) (ar|i|y|yr|eich|'r|rif|hynny|gan|o|bod)
    (iawn|ie|ocê|oce|reit|dyna ni) (bargen|cytuno|cytuno a hynny)
    (i've|i) (okayed|sorted|agreed|approved) (it|fo|e|y|hwnna|hynny)
    (in the bag|yn y bag)
    (ti|chi) (sy'n ei gael|sy'n cael|'n ei gael|sydd wedi cael|fydd yn|yw'r|ydi'r)
"""

BODY = """
    (the council|council will|glanrafon|the authority|county hall|my department|our department|highways|housing|the county|social services)
    # Cymraeg
    (y cyngor|'r cyngor|awdurdod|y sir|fy adran|ein hadran|neuadd y sir|ni'n rhoi|fe gewch|mi gewch|gewch chi|cewch chi|caiff eich|chi fydd|gan y cyngor)
"""

FREE = """
    (on us|gratis|at our expense|at the council's expense|out of council funds|out of the council's|from council funds|from our side|no charge|free of charge|for nothing|half price|won't cost you|will not cost you|needn't pay|not pay a|needn't send|not send back|off the hook|save you the)
    (not|n't|never) (a|one) (penny|bean|cent|pound)
    (the council|glanrafon|we|the authority|county|highways|council) (will|shall|'ll|is going to|are going to|can) (swallow|pick (it|that|this|the|them)|foot|stand|bear|absorb|meet|carry|find) (that|it|the|this|them|your|any|all|up)
    (met|borne|paid|covered|found|funded|carried|footed) (in full |) (out of|by|from) (council|glanrafon|the council|us|the authority|our|the county|my ward|the ward)
    (we're|we are|the council's|council is|glanrafon is) good for (it|the|that)
    # Cymraeg
    (ar ein (traul|cost)|ar gost y|ar draul y|am ddim|yn rhad ac am|ein cost ni|hanner pris|bob ceiniog|y cyngor fydd yn talu|y cyngor sy'n talu|dim ceiniog|yr un geiniog|free i chi)
    (y cyngor|ni|awdurdod|glanrafon|sir) (i|fydd|sydd|sy'n|a fydd|ninnau|ninne) (yn |) (dalu|talu|thalu|ysgwyddo|llyncu|lyncu|cwrdd|setlo)
    (a|ac) (ninnau|ninne|ni|y cyngor) i (dalu|setlo|roi|gwrdd)
    (arian|pres) (yn|'n) (saff|ddiogel|sicr) (gyda|efo|'da|gen|gynnon|i)
    (daw|daw'r|fe ddaw|mi ddaw) ____ (arian|pres|<money>|cyngor|siec|taliad)
    (telir|fe'i telir|mi'i telir|fe dalwn|mi dalwn|dalwn|talwn|telid)
"""

FUTURE = """
    (we|we'll|the council|council|glanrafon|i|i'll|my department|our department|highways|housing|the authority|parks) (will|shall|'ll|can|are going to|is going to|'re going to|am going to|am prepared to|am able to|'m able to|'m prepared to|will be|have|) (<give>)
    (we'll|i'll|we will|i will|we shall|the council will|i'm going to|we're going to) __ (<give>)
    (there'll|there will|there's going to) be (a|an|no|new|two|more)
    (you'll|you will|you shall|you're going to|they'll|they will|your * (will|'ll)|you won't|you will not|you'll not|nobody's * will|nobody will|no one will) (be|have|get|see|hear|not be|keep|receive)
    (won't|will not|shan't|never|not) be (enforced|evicted|charged|chased|fined|prosecuted|sold|closed|cut|built|closing|evicting|taken|waiting)
    (the|your|that|our|two|three|any|nobody's|every) __ <thing> (will|'ll|shall|won't|is going to|are going to|is to|are to|goes|stays|is|are|'s) (be|going|coming|come|stay|go|up|open|out|yours|back|there|down|get|staying|close|mended|through)
    (wall|road|drain|roof|fence|path|light|hedge|tree|house|bridge|ditch|culvert) (is|'s|are) ours
    (by|before|from|come|after) (easter|christmas|summer|spring|autumn|winter|whitsun|next term|the summer|the spring|monday|friday|september|the carnival) (you'll|you will|there'll|it'll|they'll|your)
    # Cymraeg
    (fe|mi|) (fydd|bydd|ceir|cewch|cei|caiff|gaiff|gewch|gei|fyddwch|byddwch|fydda|na fydd|ni fydd|chaiff|chewch|chaiff|daw|ddaw|aiff|eith|cân|can|geith) (y|yr|'r|eich|dy|chi|di|neb|yna|'na|ch|ti|hi|o|nhw|pob|bob|dim|mo|<peth>)
    (byddwn|fyddwn|byddan|bydda|fyddaf|byddaf|dan ni'n mynd|ni'n mynd|rydym am|dan ni am|rydym ni am) (ni |i |) (yn |'n |) (ddim yn |) <rhoi>
    (fe|mi|) (dynnwn|tynnwn|codwn|godwn|adeiladwn|talwn|dalwn|trwsiwn|drwsiwn|cymerwn|gymerwn|rhown|rown|gosodwn|osodwn|ailgodwn|sortiwn|gliriwn|cliriwn|torrwn|dorrwn|plannwn|blannwn|prynwn|brynwn|cadwn|gadwn|agorwn|symudwn|dilewn|ddilewn|llenwn|lenwn|gofalwn|ofalwn|gwnawn|wnawn|cyfatebwn|rhentwn) (ni|y|yr|'r|eich|ei|ddau|dri|i|o|bob|hanner|ddeufis|am|at|wedyn|hi|fo|e|dy|am y)
    (agorir|codir|gosodir|ailagorir|adeiledir|trwsir|rhoddir|cedwir|dilëir|dileir|caniateir|clirir|plennir|cyflenwir|ariennir|telir) (y|yr|'r|eich|dy|ty|ar|i|o|wal|ffens|gan)
    (chi|ti|ni|hi) (fydd|fydd yn|bia|biau|piau|sydd) (y|yn|yr|'r)
    (wnaiff|wneith|wnawn|wnaf|neith|fe wneith) (y |yr |'r |) (cyngor|awdurdod|sir|ni|adran) (<rhoi>)
"""

LEAVE = """
    (you|they|the band|your * |your lads|anyone) (can|may|are free to|are welcome to|are clear to) (now |all |) (put up|open|start|use|move|have|keep|build|park|trade|bring|hold|stay|dig|cut|set up|take over|move in|plant|camp|sell|close off|serve)
    (go ahead|plant away|build away|start|press on|carry on|fire away|crack on) (and |with |)
    (so |) (hire|order|book|get|buy|bring|choose|pick|ring|tell) (the|your|a|those) (builder*|drivers|van|bunting|steel|carpet*|paint|sign|band|caterers|plants|bank|marquee|members|committee|family|kids)
    # Cymraeg
    (cewch|gewch|cei|gei|gallwch|medrwch|gelli|fedri) (chi |di |) (godi|agor|ddechrau|ddefnyddio|symud|gadw|adeiladu|barcio|werthu|gynnal|aros|dorri|osod|redeg|blannu|gau)
    (ewch ati|ewch amdani|dos amdani|cer amdani|prynwch|archebwch|bwciwch|gwariwch|agorwch|dechreuwch|prynwch|dewiswch|llogwch|dywedwch wrth|dwedwch wrth|dwed wrth)
"""

THING = """
    <thing>
    # Cymraeg
    <peth>
"""

WHEN = """
    (by|before|from|as of|this side of|come|till|until|starting|next|this|after|within|on|in) (the |) (easter|christmas|summer|spring|autumn|winter|whitsun|term|monday|tuesday|wednesday|thursday|friday|weekend|week|month|year|fortnight|january|february|march|april|may|june|july|august|september|october|november|december|<number>|carnival)
    # Cymraeg
    (cyn|erbyn|o|ym|ar ol|y|fis|mis|ddydd|dydd|fore|o fis|o fewn|yn y) (y |yr |) (pasg|nadolig|haf|gwanwyn|hydref|gaeaf|sulgwyn|tymor|llun|mawrth|mercher|iau|gwener|ionawr|chwefror|ebrill|mai|mehefin|gorffennaf|awst|medi|tachwedd|rhagfyr|wythnos|pythefnos|bythefnos|<number>)
"""
