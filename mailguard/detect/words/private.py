"""What is nobody's business but one's own: health, debts, family, care, housing, police, pay, English and Welsh.

`AFFAIR` is such a matter by itself, wherever a third person is spoken of; `PERSON` names one without a directory.
"""

CLASSES = {
    "be": "is|was|are|were|been|being|be|'s|'re|got|gets|getting|has been|have been",
    "he": "he|she|they|who|him|her|them|he's|she's|they're|they've|his|her|their",
    "his": "his|her|their",
    "ail": "cancer|depression|depressed|dementia|alzheimer*|suicidal|an overdose|self-harm*|bipolar|schizophren*|hiv|ptsd"
    "|a breakdown|nervous breakdown|mental health|mentally ill|psychiatric|a psychiatrist|a psychologist|sectioned|chemo"
    "|chemotherapy|a tumour|a stroke|an alcoholic|alcoholic|anorexi*|epilep*|parkinson*|rehab|detox|methadone|heroin"
    "|pregnant|a miscarriage|ms diagnosis|terminally ill|terminal|dying|a drink problem|drinking again|drink and drugs",
    "yn": "yn|'n|wedi|wedi ei|wedi'i|wedi cael",
}

AFFAIR = """
    (has been|have been|was|been|keeps|kept|is|caught) (hitting|beating|thumping|slapping|stalking|threatening) (her|him|them|his|the)
    (in tears|broke down) ____ (husband|wife|partner|debt|debts|money|rent|baby|diagnosis|divorce)
    (about|regarding|concerning|on) (his|her|their) (health|illness|operation|treatment|medication|marriage|finances|divorce|pregnancy|sexuality|benefits|criminal record)
    (took|taken|takes|swallowed|taking) (tablets|pills|an overdose|too many|her own|his own|something) (again|last|on|in|and|at|poor|)
    (with|in|into|to) (foster carers|foster parents|foster care|a foster)
    (kids|children|baby|boy|girl|son|daughter|twins|little ones) (were|was|have been|has been|are|is|got|being) (taken|removed|put|in care|with foster|on the register|in foster)
    (wife|husband|partner|girlfriend|boyfriend|missus) (has|'s|) (left|kicked|thrown|chucked|walked|moved out)
    (sacked|fired|dismissed|let go|sent home|suspended|disciplined|pulled up) (for|because|over|after) (drinking|drink|stealing|theft|fiddling|fraud|bullying|harassment|sleeping|racism|his|her|their)
    (because of|with|about|for|over) (his|her|their) (nerves|drinking|debts|gambling|drug habit|illness|depression|breakdown|divorce|conviction|criminal record)
    (names|details|addresses|circumstances|phone numbers|names and addresses) (of|for) (everyone|everybody|all|the people|those|people|every family|the families|tenants|claimants|complainants|applicants) (on|who|in|that|waiting|with)
    (everyone|everybody|people|families|those) on the (housing waiting list|waiting list|housing list|register|arrears list|benefits list)
    (doctor|gp|hospital|consultant) (has|have|'s|) (signed|put|diagnosed|told|sent|prescribed|admitted|sectioned) (him|her|them|that he|that she)
    (drink|drunk) (driving|driver)
    lost (his|her|their) (licence|job|home|house|baby) (for|over|after|when|because|through|last|in|and)
    (in|into|out of|been in|just out of) (a hostel|rehab|the priory|a refuge|a psychiatric|a secure|care|borstal|hospital again)
    (just|came|straight|fresh) out of (prison|jail)
    (has|had|got|getting|with) (a baby|another baby|a child) (on the way|coming|by another)
    (three|two|four|five|six|several|<number>) (months|weeks) (behind|in arrears|overdue)
    (paid|pays|pay) (no|nothing|not a penny in) (rent|council tax|maintenance)
    (works|worked|working) (cash in hand|on the side|while claiming|on the sly)
    (suspended|sent home|on gardening leave|walked off site|escorted out) (in|on|last|since|over|for|after|by|from|pending)
    (behind|in arrears|fallen behind) (with|on) (the|his|her|their|) (rent|council tax|mortgage|payments|bills)
    (rent|council tax|mortgage) (arrears|debt|debts)
    (arrears|debts) (of|letter|run to|stand at|totalling)
    (owe|owes|owing|owed) (us|the council|the authority|thousands|hundreds|rent|back rent|council tax|a fortune|money all over|<money>)
    (<be>|gone|going|went|declared) (into debt|in debt|in serious debt|up to <his> (ears|eyes|neck) in debt|skint|on the breadline)
    (gone bankrupt|made bankrupt|went bankrupt|declared bankrupt|<his> bankruptcy|bankruptcy (order|petition|hearing|proceedings)|ccj|ccjs|county court judgment*|the bailiffs|bailiffs (are|were|have|went|coming)|repossess*|possession order|possession hearing|notice to quit|eviction (notice|date|hearing)|an iva|payday loans|gambling debts|debt relief order)
    <be> (evicted|repossessed|made homeless|thrown out of <his>)
    (eviction|possession|court) (date|hearing) (on|is|for|in)
    (on|claiming|claims|living on|gets|receiving|receives) (benefits|universal credit|housing benefit|pip|dla|esa|disability|income support|jobseeker*|council tax reduction|free school meals)
    <his> (benefits|benefit claim|universal credit|housing benefit|pip claim)
    (claiming|claims|claimed) (fraudulently|benefits as a single|as a single)
    (social services|social workers|a social worker|the social) (are|is|were|was|have|has|got|been|involved|visit*|called|took|at|with)
    (child protection|at-risk register|taken into care|in care since|in foster care|care order|care proceedings|fostered|foster placement|safeguarding (concern|concerns|referral|case|plan|issue)|supervised contact|custody battle|custody of|adopted by)
    (<be>|has|have|had|with|from|of|off with|diagnosed with|suffering from|suffers from|treated for|battling|about|taking|on) (severe|bad|bowel|breast|lung|prostate|early|bad with|very|post-natal|) <ail>
    (diagnosed with|diagnosis of|suffers from|suffering from|treated for|biopsy|hospitalised|in a coma|in intensive care|taken <his> own life|tried to (kill|hang|take)|slit <his>|cut <his> wrists|on antidepressants|on lithium|on medication for|medical records|sick note says|gp notes|gp's letter|test results|mental health (problems|issues|team|crisis|history)|nervous breakdown|drink problem|drug problem|drug habit|drug user|a drug addict living|is a drug addict|drink habit|hits the bottle|aa meetings)
    (off|signed off|been off|gone off|is off) (sick |work |) (with|on) (stress|depression|anxiety|<his> nerves|nerves|exhaustion|burnout|long-term sick)
    (off|is off|been off|gone off|signed off) (on|) (the sick|long-term sick|sick since|sick for|sick again|sick with)
    <he> __ (depression|anxiety|chemo|panic attacks|<his> nerves|a breakdown|cancer|dementia|pregnant|miscarriage)
    (getting a divorce|going through a divorce|messy divorce|<be> divorced|divorce papers|marriage (is|has) (over|broken|on the rocks|breaking)|having an affair|had an affair|carrying on with|sleeping with|left <his> (wife|husband|partner)|walked out on|wife (has|'s) left|husband (has|'s) left|<his> (ex|wife|husband|partner) (beat|beats|hit|hits|threw|has thrown|has left)|domestic (abuse|violence)|women's refuge|in a refuge|non-molestation|restraining order|paternity)
    (criminal record|previous convictions|conviction for|convicted of|convictions for|<his> time in prison|been inside|<be> inside for|did time|doing time|released from prison|out of prison|came out of prison|just out of|sent to prison|jailed for|on bail|on licence from|on probation|electronic tag|on a tag|been tagged|got tagged|sex offend*|sex offenders' register|arrested (for|on|last|and|by)|charged with (assault|theft|fraud|possession|drink|gbh|abh|a|burglary|indecent|criminal|dealing|harassment)|cautioned for|caught (stealing|shoplifting|with drugs|drink driving|fiddling)|shoplifting|drink-drive conviction|dbs (check|certificate) (shows|came|showed)|known to the police|police (record|file)|dealing drugs|drug dealing|community service for)
    (final written warning|on a final warning|disciplinary (hearing|against|for|record|proceedings|on|next)|facing disciplinary|<be> (suspended|sacked|dismissed|disciplined) (for|on|from|after|over|pending)|under investigation for|capability procedure|redundancy (figure|package|payment) of|pay-off of|settlement agreement|gagged|compromise agreement|occupational health (report|says|said)|sickness record|sickness absence record|on a performance plan)
    (earns|on a salary of|salary is|paid a salary|is paid|gets paid|<be> on) <money>
    <his> (date of birth|dob|national insurance|ni number|bank details|bank account|sort code|account number|home address|private address|home number|mobile number|personal mobile|passport number|medical history|salary|payslip|pension pot|sickness record|personnel file|criminal past|immigration status|visa|overdraft|marriage|divorce|drinking)
    (date of birth|dob) (is|are|was|and|<number>)
    (asylum (claim|application|seeker whose)|immigration status|overstayed <his>|here illegally|facing deportation|<be> deported|no right to remain)
    (excluded|expelled|suspended) (from school|permanently|twice|three times|for fighting|for bullying|before|for hitting|for drugs|last term)
    (special needs|statemented|educational psychologist|on the autis* spectrum|<be> autistic|adhd|learning disabilit*|learning difficult*|attendance record|school report shows)
    (homeless application|temporary accommodation since|in a hostel|sleeping rough|sofa-surfing|on the waiting list since|priority banding|housing file|housing application says)
    (cash-flow problems|going under|going bust|hmrc (are|is) after|tax (bill|debts|investigation)|business rates arrears|behind with (the|<his>) (vat|tax|wages|business rates)|the bank (is|has) (calling|called|pulling|pulled))
    (complaint|complaints|objection|objections|tip-off|allegation|allegations) (about you|about that|against you|about your *|) (came|was made|were made|was|comes|all came) (from|by)
    (who|that) (complained|reported you|reported him|reported her|reported them|shopped|grassed|dobbed|objected|rang in|made the complaint|tipped us off|tipped off|put in the complaint|keeps complaining|phoned in)
    (reported you|shopped you|grassed you up|complained about you|complaining about you)
    # Cymraeg
    am (ei|eu) (~iechyd|~salwch|~triniaeth|~priodas|~sefyllfa ariannol|~dyledion|~llawdriniaeth)
    (ei arestio|ei harestio|eu harestio|arestio|arestiwyd) (nos|ddydd|am|gan|ddoe|neithiwr|ddwywaith)
    (colli|golli|wedi colli) (ei|eu) (~swydd|~job|~gwaith|~ty|~trwydded|~plant) (am|oherwydd|achos|ar ol|wedi|eto)
    (~gwraig|~gwr|~partner|~cariad) (wedi|di) (ei adael|ei gadael|mynd|gadael|ei daflu|ei thaflu|symud)
    (cymryd|wedi cymryd|llyncu) (tabledi|gormod o dabledi|gorddos|cyffuriau)
    (plant|y plant|ei phlant|ei blant|eu plant) ____ (gofal|maeth|eu cymryd|wedi eu cymryd)
    (yfed|yn yfed|am yfed|o achos diod|y ddiod|cwrw) (yn drwm|gormod|eto|ar y slei|)
    (meddyg|doctor) (wedi|) (ei arwyddo|ei harwyddo|rhoi papur|ei yrru|ei gyrru)
    (enwau|manylion|cyfeiriadau|rhestr) (pawb|y bobl|y rhai|y teuluoedd|tenantiaid|pob un) (sydd|ar|sy|yn|a|oedd)
    (~cwyn|~cwynion|~gwrthwynebiad) (amdanat|amdanoch|) (gan|oddi wrth|wrth)
    (a|sydd wedi|sy wedi|wnaeth|nath) (~cwyno|gwynodd|dy riportio|eich riportio|riportio|achwyn|wrthwynebodd)
    (ar ei hol hi|ar ei hol|ar ei ol|ar eu hol|ar ol|mewn) (hi|) (gyda|efo|'da|a|ag|o ran|hefo) (y|'r|ei|eu|) (~rhent|~treth y cyngor|~treth|~morgais|~taliadau|biliau)
    (ol-ddyledion|ol ddyledion|ol-daliadau|ar ei hol hi ers|~dyled|~dyledion) (~rhent|~treth|o <money>|o|y|i'r|gamblo|mawr|ganddo|ganddi|ganddyn)
    (mae arno|mae arni|mae arnyn|arno fo|arno fe|arni hi|arnyn nhw|ma' arno|ma arno) (nhw|fo|fe|hi|) (~dyled|rent|rhent|arian|pres|<money>|filoedd|gannoedd|miloedd|i'r cyngor)
    (mewn|mewn cryn|dros ei ben mewn|at ei glustiau mewn|at eu clustiau mewn) (~dyled|~dyledion)
    (methdalwr|methdaliad|yn fethdalwr|aeth yn fethdal*|beili|beiliaid|bwm|bwms|~troi allan|~cael eu troi allan|gorchymyn meddiannu|gwrandawiad meddiant|gorchymyn meddiant|mynd i'r wal)
    (ar|hawlio|yn hawlio|derbyn|cael) (~budd-daliadau|~budd-dal|y dol|gredyd cynhwysol|credyd cynhwysol|pip|prydau ysgol am ddim|y clwt)
    (~gwasanaethau cymdeithasol|~gweithiwr cymdeithasol|~gweithwyr cymdeithasol) (yn|wedi|ynghlwm|ynglyn|'n|yno|a|efo|i mewn|gyda)
    (~cymorth|~help|~ymweliad|~cefnogaeth) gan (y|) (~gwasanaethau cymdeithasol|~gweithiwr cymdeithasol)
    (~amddiffyn plant|~cofrestr plant|mewn gofal|i ofal|~maethu|~gorchymyn gofal|rhieni maeth|~diogelu plant|atgyfeiriad diogelu)
    (canser|cancr|iselder|dementia|alzheimer*|hunanladdiad|lladd ei hun|salwch meddwl|iechyd meddwl|seicolegydd|seicolegydd addysg|seiciatrydd|chwalfa nerfol|chwalfa|cemotherapi|cemo|strôc|strok|~alcoholig|~problem yfed|yfed gormod|yn yfed eto|ar y botel|cyffuriau|yn gaeth i|~beichiog|disgwyl babi|colli babi|tiwmor|y menopos|sgitsoffrenia|yn marw|y diciau|clefyd y siwgr|tabledi at)
    (~absennol|i ffwrdd|off|bant|adre|adref|o'r gwaith|off gwaith) (o'r gwaith|) (yn sal|yn dost|yn sâl|gyda straen|efo straen|efo stress|gyda stress|gydag iselder|hefo'i nerfau|ar y sic|ar y sick|gyda'i nerfau|efo'i nerfau|oherwydd straen|oherwydd salwch)
    (ysgaru|ysgariad|wedi gwahanu|affer|cael affer|gadael ei wraig|gadael ei gwr|ei wraig wedi|ei gwr wedi|trais yn y cartref|cam-drin domestig|lloches i fenywod|lloches menywod|curo ei wraig|yn ei churo|yn ei guro)
    (~cofnod troseddol|record droseddol|record troseddol|euogfarn|~euogfarnau|yn y carchar|mewn carchar|i'r carchar|o'r carchar|jel|yn jel|ar fechniaeth|ar brawf|ei arestio|ei harestio|eu harestio|ei gyhuddo o|ei chyhuddo o|troseddwr rhyw|dwyn o siop|delio cyffuriau|heddlu ar ei ol|heddlu'n ei|tag ar ei goes)
    (~rhybudd terfynol|gwrandawiad disgyblu|achos disgyblu|~disgyblu|ei ddiswyddo|ei diswyddo|ei atal o'i waith|ei hatal o'i gwaith|ei wahardd o'i waith|ei sacio|ei sacio|gael y sac|iechyd galwedigaethol)
    (ei|eu) (~cyflog|~dyddiad geni|rhif yswiriant|~manylion banc|~cyfrif banc|~cyfeiriad cartref|rhif ffon|rhif ffôn|~hanes meddygol|~record salwch|~morgais|~priodas|~ysgariad|~pensiwn)
    (ennill|cyflog o|ar gyflog o|cael cyflog o) <money>
    (wedi'i|wedi ei|wedi'u|wedi eu|cael ei|gael ei|ei) (wahardd|gwahardd|diarddel|ddiarddel|hel|hala) (ddwywaith|o'r ysgol|dair gwaith|yn barhaol|adre|adref|am)
    (anghenion (dysgu|arbennig|addysgol)|awtistig|awtistiaeth|adhd|anabledd dysgu|anawsterau dysgu)
    (yn ddigartref|cais digartref|llety dros dro|hostel|cysgu ar y stryd|statws mewnfudo|ceisiwr lloches|ceiswyr lloches|cael ei alltudio|yma'n anghyfreithlon)
"""

PERSON = """
    (everyone|everybody|those|people|families|tenants|complainants) (on|who|in) (the|this|your)
    (she|he|her kids|his kids|her children|his children|her son|his son|her daughter|his daughter|his wife|her husband)
    (cllr|councillor|member) (you|who|that)
    (mr|mrs|ms|miss|mx|bonwr|dr) *
    (the|that|this|a|your|poor|old|young) (young|old|elderly|single|poor|other|new|) (family|tenant|tenants|couple|lady|woman|man|chap|lad|lads|boy|girl|child|kid|kids|mother|father|mum|dad|son|daughter|pupil|student|neighbour|neighbours|applicant|claimant|lodger|owner|widow|widower|teenager|baby|eldest|youngest|brother|sister|household|husband|wife|boyfriend|girlfriend|landlord|licensee|landlady|caretaker|teacher|driver|employee|colleague|clerk)
    (at|in|from) (no|no.|number|flat|unit|house number|plot) <number>
    (number|no|no.|flat) (<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)
    (next door|over the road|across the road|opposite you|downstairs|upstairs|behind you|below you|above you)
    (people|family|ones|those|lot|chap|woman|man|couple|lad) (at|in|next|from|over|opposite|across|upstairs|downstairs|who)
    (he|she|he's|she's|they're|they've|she'd|he'd|they'd)
    (cllr|councillor|cynghorydd|cyng) *
    # Cymraeg
    (mae o|ma' o|mae e|mae hi|ma' hi|mae'r wraig|mae'r gwr|ei wraig|ei gwr|mae'i wraig|o wedi|hi wedi)
    (y|'r|i'r|o'r|am y|am yr) (~teulu|~tenant|~tenantiaid|~cwpwl|~dynes|~menyw|~dyn|~bachgen|hogyn|crwt|~merch|hogan|~geneth|~plentyn|~plant|~mam|~tad|~mab|~disgybl|~cymydog|~cymdogion|~ymgeisydd|~perchennog|~gweddw|~gwraig|~gwr|~athro|~athrawes|~gyrrwr|boi|fenyw|ddynes|lojar)
    (drws nesaf|drws nesa|dros y ffordd|gyferbyn|lan llofft|i fyny'r grisiau|lawr staer|lawr grisiau)
    (yn|rhif) rhif (<number>)
    rhif (<number>|un|dau|tri|pedwar|pump|chwech|saith|wyth|naw|deg)
    (ei fod|ei bod|eu bod|fe|fo|hi|nhw|iddo|iddi|iddyn|mae o|mae e|ma'r|arno|arni|arnyn|ganddo|ganddi|ganddyn|ei|eu)
"""

# The reader's or the writer's own affairs, which are his to speak of.
OWN = """
    (you|your|you're|you've|yours|i|i'm|i've|my|mine|me|we|we're|we've|our|myself|yourself)
    # Cymraeg
    (ti|chi|dy|eich|'ch|i'ch|o'ch|fi|fy|fi'n|dwi|rwyf|rwy|rydw|fe'ch|arnoch|arnat|gennych|gen ti|gennyt|arna|arnaf|wyt|ydych|rydych|dych|ein|ni)
"""
