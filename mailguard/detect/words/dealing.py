"""Bits of a bargain or an order that bind a council only where they meet, English and Welsh.

`SETTLED` decides, `GAIN` is what the other side gets, `MONEY` what it costs, `CHARGED` who pays, `HANDS` who is to
work, `WHEN` how soon. A decision beside a gain or a sum is a commitment; hands, haste and a charge make an order.
"""

SETTLED = """
    (yes|aye) to (the|your|that|both|all|everything)
    (the|my|our|) (answer|answer's|reply) (is|'s|) (a|an? emphatic|) (yes|aye|a yes)
    you (may|can) (quote|hold|keep) me (on|to|in|)
    (say so|say-so) (is|from|enough|of mine)
    (price|quote|figure|rate|fee|cost|estimate|design|sketch|date) (is|'s|was|sounds|looks|looks to be) (spot on
        |fine|good|great|perfect|grand|right|ideal|very reasonable|about right|just the job)
    (that|it|which|this) (is|'s|sounds|looks) (spot on|fine by (me|us)|good to me|good for us|fine with (me|us)
        |grand)
    (i'll|i will|i shall) (answer for (it|that|this|them)|take (the|full|all) (responsibility|blame|rap|flak)
        |carry the can|square the officers|deal with (the|any) (officers|fallout|flak|complaints|planners))
    (tell|say to) (them|anyone|anybody|whoever|the officers|the office) (that|) (i (said|say|agreed|told|okayed)
        |it's (agreed|been agreed|fine|sorted)|cllr|councillor|the leader)
    (it's|it is|that's|yours is|yours was) the one (we're|we are|we'll be|we will be|we want|we've) (having|going
        |taking|using|chosen|picked|settled)
    (i've|i have) (overruled|overridden|gone over|bypassed|leant on|squared|twisted) (the|their|his|her|them|it)
    (we'll|we will|i'll|i will) (take|have|go for|plump for) (the|your) (*|) (one|option|quote|offer|package
        |estimate|model|design|version)
    (is|it's|that's|are) (not|no|never) (a|going to be a|any|) (problem|problem at all|issue|worry)
    (i promise|i guarantee|you have my word|i swear) (you|you that|that|it|this)
    (i'll|i will|we'll) (make sure|see) (that|) (the cheque|the money|it's paid|you're paid|they pay|it gets paid
        |the grant)
    (take|consider|treat|regard) (that|it|this|them|yourself|yourselves|it all) (as|) (settled|read|agreed|sorted
        |booked|approved|fixed|hired|given|a yes)
    (that's|that is|it's all|it is all|all|consider it|this is|everything's) (settled|agreed|decided|sorted|fixed
        |done and dusted|signed and sealed|a yes|a deal|in the bag|yours)
    (decision made|done deal|deal done|in the bag|no need to lose any|sleep easy|sleep easier|you can stop worrying
        |nothing more to worry about|breathe easy)
    (i've|i have|we've|we have) (decided|told (finance|the officers|the office|legal|property|highways|planning
        |housing|leisure|education|accounts|payroll) to|had (it|that|them) (cancelled|put|moved|changed|waived
        |quashed|dropped|struck off|struck out|written off|wiped|removed|lifted|torn up|approved|passed)|cleared (it
        |that|this) (with|already|myself)|squared (it|that)|signed (it|that|this) off|made up my mind|said yes
        |given (it|this|you) the|got the (votes|numbers|money) )
    (i'll|i will|we'll|we will|i shall) (see (that|to it that) the (money|bill|cost|rest|paperwork|order)|square it
        |square that|stand behind|vouch for|find the money|be good for|carry the cost|get it (paid|signed|through)
        |push it through|see you right|sort (it|that|the paperwork|the order|the money) (out|) (with|at|our))
    (that|this|it|which|and that) (i|we) (can|do|will) (promise|guarantee)
    (i|we) (promise|guarantee|swear) (it|you|that|the)
    my (word|promise|hand) (on it|on that)
    (happy|fine|content|ok|okay) (with|by|for) (us|the (price|rate|quote|figure|terms|cost|night|number|day|whole)
        |your (price|figure|quote|terms|offer)|<money>|that price|that figure|those terms)
    (say|saying|writing to say) yes to
    (we'll|we will|let's) (go with|settle for) (the|your|them|those|<number>|<money>|two|both)
    (no objection|no objections) to (your|the bearer|you)
    (as|in my capacity as|my gift as) (the|) (cabinet member|leader|chair|chairman|portfolio holder
        |council's representative)
    (application|licence|permission|plan|plans|it|permit|appeal) (goes|will go|will sail|is going|will be) (through
        |passed|approved|waved through) (on|at|in|tonight|next|without|by)
    (on my|at my) (say-so|authority|signature|word)
    (leave|forget) (the officers|officers|procurement|the forms|the paperwork|the council offices) to me
    (don't|no need to|you needn't|never mind) (wait|bother|trouble|go) (for|with|through|about|to|) (the|any
        |) (highways|officers|planning|procurement|finance|legal|committee|council|council offices|contract|form
        |forms|paperwork|formal)
    # Cymraeg
    <money> ____ (yn iawn|yn oce|yn dderbyniol|yn ddigon teg|yn deg|yn berffaith|yn grand)
    (y|mae'r|ma'r) (pris|dyfynbris|ffigwr|swm) (na|yna|'na|) (yn|'n) (berffaith|grand|wych|rhesymol|ddigon rhesymol
        |siort orau)
    (mi|fe|) (atebaf|atebai|ateba i|gymeraf|cymeraf|gymera i|wna i'n siwr|wnaf yn siwr|wna i yn siwr) (dros|am|y|'r
        |cyfrifoldeb|bod|fod|hynny)
    (mi|fe|) (sortia i|sortiaf i|sortiaf|drefna i) (y|yr|'r) (gwaith papur|papurau|archeb|arian|siec|swyddogion
        |ffurflenni)
    (y|mae'r|ma'r) (pris|ffi|rhent|telerau|gost) (yn|'n) (iawn|dderbyniol|oce|deg|ddigon teg)
    (dim|ddim yn) (problem|broblem|trafferth)
    (cymerwch|cymer|ystyriwch|ystyria) (hynny|hwnna|hyn|hwn|o|fo|hynna) (fel|yn|wedi|wedi'i) (setlo|setlwyd|sicr
        |derfynol|gytuno|addewid|ie|sortio)
    (mae|ma|dyna|popeth|mae hynny|mae o|ma fo|mae hi) (wedi'i|wedi ei|wedi) (setlo|sortio|benderfynu|gytuno|glirio
        |clirio)
    (dwi|rwyf|rydw i|rwy|fi|dw i|rydym) (wedi|newydd) (penderfynu|clirio|sortio|dweud wrth (cyllid|gyllid|yr adran)
        |deud wrth (cyllid|gyllid|yr adran)|setlo|caniatau|canslo)
    (mi|fe|) (ofala i|ofalaf|sortia i|sortiaf|setla i|gliria i|dala i|dalaf) (am|y bydd|bod|o|fo|fe|'r|hynny|hwnna
        |efo|gyda|amdani|amdano)
    (fy|'m) (ngair|gair) (i|) (ar|am) (hynny|hwnna|o|arno|y)
    fy ngair i
    (dwi'n|rwy'n|rwyf yn|fi'n|wi'n|rydw i'n|dan ni'n) (addo|gaddo|gwarantu|ddigon hapus|fodlon ar|cytuno i|derbyn y
        |derbyn eich|hapus efo|hapus gyda|fodlon efo|barod i dderbyn)
    (gallaf|galla i|alla i|fedra i|medraf) __ (addo|eich sicrhau|warantu)
    (yn rhinwedd fy swydd|fel) (~aelod cabinet|~arweinydd y|~deilydd portffolio|cynrychiolydd y cyngor)
    (dim gwrthwynebiad|nid oes gwrthwynebiad) (i|gan y cyngor|gennym)
    (ar|o) fy (awdurdod|nghyfarwyddyd)
    (dim angen|does dim angen|peidiwch a) (aros|disgwyl|poeni|mynd|trafferthu) (am|drwy|gyda) (y|) (swyddogion
        |priffyrdd|ffurflen|gwaith papur|cynllunio|cyllid|swyddfa)
"""

GAIN = """
    (struck|wiped|taken) off
    (pass|permit|licence|license|grant|application|lease|place|tenancy|extension|request|appeal|exemption|discount
        |badge) (is|are|has been|have been) (granted|approved|yours|agreed|renewed|allowed)
    (overpayment|arrears|debt|fine|penalty|surcharge) (any more|again|is gone|has gone|is history)
    (open|trade|stay open|play music|serve|build|park|camp|fish) (till|until|there|on the|all) (midnight|<number>
        |late|one|two|you like|summer|year)
    (will|'ll|shall|is going to) (have|get|receive) (his|her|their|your|its) (own|new|full|) (stairlift|ramp|grant
        |refund|money|windows|roof|house|flat|licence|lease|crossing|lights|shelter|kitchen|boiler|place|taxi
        |transport|fence|gate|path|bus|playground|pitch|lamp|bench|hall)
    (move in|open up|set up|start trading|lay your foundations|put up your|build your|cut the|lay the)
    (free of charge|for nothing|rent-free|at no cost|no cost to you|won't cost you|not cost you|cost you (nothing
        |a penny)|nothing to pay|not pay a penny|every penny of it|out of pocket|money back|free to your
        |will be free|half price|peppercorn)
    (see|sees) (you|them|the club|her|him) right
    (compensation|a refund|full refund|reimbursement|rebate|the grant|a grant|your grant|an indemnity|the lease
        |your lease|a lease|the licence|your licence|the tenancy|freehold|planning permission|your permit
        |the contract is|the concession|franchise)
    (is|are|be|it's|all|'s) yours
    (fine|ticket|charge|debt|arrears|penalty) (is|are|will be|has been|'s) (cancelled|waived|dropped|written off
        |quashed|gone)
    (don't|do not|no need to|you needn't) pay (that|the|this|it|a|any) __ (fine|ticket|bill|invoice|charge|penalty
        |fee|notice)
    (it|hall|field|pitch|room|slot|plot|keys) (is|are|will be|'s) (yours|booked and|free to you)
    (new|replacement|double) (carpets|carpet|windows|glazing|kitchen|bathroom|boiler|fence|goalposts|heating|ramp)
    (exchange contracts|sign the lease|go to the bank|tell the bank|tell your solicitor|start letting tickets
        |order the (instruments|kit|goalposts|seats|shirts|trees))
    (ten|five|fifteen|twenty|three|seven|twenty-five|ninety-nine)-years? (lease|licence|at|rent|with|from|deal
        |agreement)
    (ten|five|fifteen|twenty|three|seven) years (break|rent|at|with a break)
    # Cymraeg
    (yn rhad ac am ddim|rhad ac am ddim|di-dal|yn ddi-dal|dim ceiniog|ddim ceiniog|talu ceiniog|dalu ceiniog
        |pob ceiniog|bob ceiniog|eich arian yn ol|eich pres yn ol|iawndal|ad-daliad|y grant|eich grant|prydles|y les
        |trwydded|y drwydded|eich trwydded|y denantiaeth|caniatad cynllunio|ganiatad cynllunio)
    (yn eiddo i|chi biau|chi bia|chi piau|i chi gadw|eiddo i'r)
    (chi|y clwb|nhw|eich criw) (fydd yn cael|sy'n cael|sydd i gael|gaiff)
    (~dirwy|~tocyn|~dyled|~anfoneb) (wedi|yn) (ei dileu|ei ddileu|cael ei|'i dileu|'i ganslo)
    (yn ei|ei|i'w) (dileu|ddileu|diddymu|ganslo|chanslo)
    (peidiwch a thalu|paid a thalu|does dim rhaid i chi dalu|does dim rhaid talu) (y|yr|'r|ceiniog|dim|yr anfoneb|am
        |)
    (~carpedi|~cegin|~boeler|~ffens|~ramp|~gwres) newydd
    (cyfnewid contractau|llofnodi'r les|archebu'r offerynnau|dweud wrth y banc)
"""

MONEY = """
    £<number>
    (plus vat|inc vat|ex vat|day rate|night rate|hourly rate|usual rate|usual terms|same rent)
    # Cymraeg
    (y gyfradd arferol|cyfradd y dydd|a taw|heb taw|yr un rhent|telerau arferol)
"""

CHARGED = """
    (we'll|we will|council will|i'll see you're) (pay you back|reimburse|repay)
    (isn't|is not|wasn't|not) in the (contract|spec|specification|tender|order|schedule|original)
    (without|unless|until|except on|only on) (my|our) (say so|say-so|permission|agreement|word)
    (invoice|bill|charge) (it|) (as|in the|at the) (normal|usual|same|before)
    (usual|same|agreed|normal|standard) (rate|rates|terms)
    (send|put) (your|the) (account|bill|invoice) in
    (we'll|i'll|we will|i will) (settle up|square up|sort (the bill|payment|the money|you out)|pay you
        |see to the bill) (later|after|next|when|at|in|with|on)
    (invoice|bill|charge) (us|the council|county hall|highways|education|housing|leisure|environment|parks|finance
        |the department|planning|social services|scrutiny|the authority|the civic)
    (send|pass) (it|them|the (bill|invoice|account|receipts)|the bill on) (to|on to) (us|me|the council|county hall
        |highways|education|housing|leisure|environment|parks|finance|the department|the civic)
    (let|give|send) (us|me) (have|) the (receipts|bill|invoice|account)
    (put|stick) my name on (the|it)
    (on|to|against) (our|the council's|the highways|the usual|the same) account
    £<number>
    (day rate|night rate|usual rate|usual terms|same terms|plus vat|inc vat)
    (money|budget|funding) (is|will be|can be) found
    # Cymraeg
    (~anfoneb|invoice|~bil|biliau|y cyfrif|anfonebau) (at|i|i'r|ata i|aton ni|i mi|i ni|i fi) (~adran|~cyngor
        |~canolfan ddinesig|neuadd y sir|addysg|priffyrdd|parciau|swyddfa|tai|hamdden|cyllid|gyllid|y|yn|)
    (ar|i) (gyfrif|gyllideb|gost) (y|yr|'r) (cyngor|adran|parciau|sir)
    o gyllideb (y|yr) (parciau|adran|cyngor|priffyrdd)
    (ni thelir|telir) (am|)
    (y gyfradd arferol|cyfradd y dydd|a taw)
"""

HANDS = """
    (put down|pay|hand over|send off) (the|a|your) deposit
    (swap|switch|change|substitute|replace|upgrade) (the|that|those|it) ____ (for|with|to|into)
    (use|lay|fit|put in|make it|go for) (the|a|some|) (better|dearer|bigger|wider|thicker|taller|proper|heavier
        |second|real|double) * (instead|please|this time|on the|for the|while)
    (could|can|will|would) you (please|) (add|do|put|fit|paint|lay|throw in|include|extend|install|dig|clear|cut
        |mend) (a|an|the|another|two|some|your) ____ (while|too|as well|at the same time|instead|there|down|round
        |over|up|by|before)
    (could|can|will|would) you (please|) (send|bring|get|hire) (a|an|the|another|two|some|your|a second
        |the second) (*|) <crew>
    (put|set|get) (it|that|this|things|the work|the job) (in hand|in motion|moving|under way|underway)
    (gofynnaf|gofyn|rwy'n gofyn|hoffwn|dwi isio|rwyf am|dw i isio) i chi (osod|dorri|glirio|drwsio|godi|ddechrau
        |stopio|symud|adeiladu|beintio|newid|gario|dynnu|roi|archebu|ordro)
    (take|pull|bring|get) down (the|that|your|those) (scaffolding|scaffold|hoarding|fence|sign|signs|shed|wall
        |barrier|barriers|posters|banner)
    (open|trade|stay open|play music|serve) (till|until) (midnight|<number>|late|one|two)
    (get cracking|crack on|get on with it|get started|make a start|get stuck in|get going|start as soon as
        |start when)
    (put|fit|lay|paint|clear|build|mend|plant|dig|cut) (the|those|that|another|a second|the second) __ (in at the
        |at the other|too while|as well while|while you're|along the other|on the other)
    (pick up|collect|fetch|bring round) (the|a|your) (keys|van|lorry|skip|digger)
    (get|have|bring) (that|the|this|those|these) __ (down|shifted|cleared|felled|removed|dug|filled|mended
        |repaired) (before|by|today|now|tomorrow|at once|first|this|for|and)
    (please|just|) (proceed|go ahead|carry on|press on) with (option|the|your|that|this|plan|phase|lot|scheme|as)
    (two|three|four|five|six|ten|another|extra|a few) (extra|more|) (skips|skip|bins|lights|bollards|signs|barriers
        |loads|tonnes|chairs|tables|posts|benches|planters) (on|at|for|to|by|in|one|please|along|outside)
    (your) (boys|lads|men|gang|crew|team|people|chaps|blokes|guys|fitters|drivers) (on|onto|on to|there|down|out
        |back|off|over|in|up|round|to)
    (get|have|send|bring) (a|your|the|some) (gang|crew|van|digger|paver|machine|squad|lorry|skip|generator
        |roller) (there|to|down|out|up|over|in|on|round)
    (delivered|brought|sent) to (the depot|county hall|the civic|the council|my office|the town hall|the park)
    (stop|halt|cease|hold) (the|all|that|your) (drilling|digging|felling|works|work|demolition|excavation|building)
    (carry on|keep going|press on|crack on) (past|down|up|to|with|round)
    (strip|dig|cut|knock|take|pull|rip|fence|board|lock) (it|them|that) (up|down|out|off)
    # Cymraeg
    (bwcia|archeba|pryna|dechreua|gyrra|anfona|danfona|hala|rho|torra|tynna|gosoda|llenwa|bwciwch|archebwch) (o|fo
        |fe|hi|nhw|'r|y|yr|hwnna|rhai)
    (eich|dy|'r) (criw|dynion|bois|hogia|hogiau|gweithwyr|tim) (yno|draw|allan|ar|i lawr|at|i'r)
    (dynnu|tynnu|dynnwch|tynnwch|stopio|stopiwch|atal|ataliwch) (y|yr|'r) (sgaffald|sgaffaldiau|gwaith|cloddio
        |drilio|ffens)
    (dos|ewch|cer|cerwch) (amdani|ymlaen|ati) (efo|gyda|a)
    (dechrau|dechreuwch|cychwyn|cychwynnwch) ar (y|yr|'r) (to|gwaith|ffens|wal|llwybr|draeniau|ffenestri|llwyfan)
"""

WHEN = """
    (first thing|before the weekend|at once|by friday|by monday|tonight|on monday|on tuesday|on wednesday
        |on thursday|on friday|tomorrow|straight away|this week|next week|from monday|until i|till i|forthwith
        |in the morning|right away|asap|monday night)
    # Cymraeg
    (bore fory|fory|yn syth|ar unwaith|ddydd llun|ddydd mawrth|ddydd mercher|ddydd iau|ddydd gwener|erbyn nos
        |erbyn dydd|cyn y|heno|nos lun|hyd nes)
"""
