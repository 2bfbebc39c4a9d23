"""Orders to people outside the council, and letters in its name, English and Welsh."""

CLASSES = {
    "day": (
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|next week|this week"
        "|this afternoon|this morning|at once|immediately|straight away|straightaway|right away|first thing"
        "|as soon as|in the morning|forthwith|now|on site|asap|without delay|whenever you like|when you're ready"
        "|the minute"
    ),
    "job": (
        "work|works|job|jobs|order|installation|install|installing|repair|repairs|fence|fencing|resurfacing|digging"
        "|dig|building|fitting|felling|demolition|starting|start|booking|purchase|scheme|contract|excavation|roof"
        "|drain|drains|clearance|extra|rest|second|survey|design|painting|planting|scaffold|scaffolding|lighting"
        "|lights|crossing|hire|print|delivery|removal|job on|cutting|printing|stage|staging|phase|marquee|wall|path"
        "|gate|posts|bollards|ramp|car park|culvert|ditch|tender|same|instruments|other"
    ),
    "bill": "invoice|invoices|bill|bills|account|receipt|receipts|tab",
    "crew": (
        "gang|crew|men|man|lads|boys|van|team|people|digger|machine|paver|skip|fitters|electrician|plumber|workmen"
        "|lorry|wagon|roller|squad|guys|engineers|surveyor|scaffolders|chaps"
    ),
    "us": (
        "the council|us|me|scrutiny|highways|county hall|my department|the department|my office|the authority"
        "|the town hall|the civic centre|education|housing|finance|our finance|our office|our|leisure|parks"
        "|environment|planning|the education department|the highways department|cabinet|the leader's office"
        "|glanrafon|member services|democratic services|the council offices"
    ),
    "corff": (
        "y cyngor|'r cyngor|cyngor|cyngor sir|cyngor glanrafon|cyngor tref|cyngor cymuned|cyngor bwrdeistref"
        "|yr awdurdod|'r awdurdod"
    ),
}

ORDER = """
    (please|just|so|then|by all means|you can|do|can you|could you|to|and|you should|) (go ahead|proceed|press on
        |crack on|carry on|get cracking|push on|get going|get on|make a start) (with|and (start|begin|order|book|fit
        |do|install|fix|dig|build|put|cut|deliver|sign|clear|print|send|finish)|on|past|down|round|up) (the|that
        |this|your|it|as|all|a|) __ <job>
    (please|just|do|so|then|you can|and|want you to|need you to|like you to|) (start|begin|commence) (work
        |works|on (the|site|it|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|digging|(the|this|that
        |all|those|) (work|works|job|resurfacing|repairs|dig|demolition|felling|building|fencing|clearance|painting)
        |it|) (on|by|) <day>
    (please|you can|do|just|then|so) (start|begin|commence) (work|works|<day>|the (work|works|job|repairs))
    (start|begin|commence) (the|) (work|works|job|repairs) (at once|on|as soon|straight|immediately|tomorrow|today
        |<day>)
    (get|send|put|have|bring|want|need) (a|your|the|some|two|three) <crew> (there|down|out|over|in|on|round|up|to
        |along|back) __ (<day>|monday|night|the|here|to|and|by|there)
    (stick|put|charge|bill|add|book|pop|bung|whack) (it|that|this|them|the lot|everything|the extra) (on|to|down to
        |against) (the|our|my) (same|council|highways|existing|usual|account|tab|bill|contract|order|department
        |council's|education|budget|housing|parks)
    (order|order number|purchase order|po|po number|works order|variation|official order) (to follow|will follow
        |follows|number will|will be with you|is on its way|can follow|in the post|later|to come
        |will come|is coming)
    (please|kindly|do|) accept (this|it) as (the council's|our|an|the|my|a firm) (order|instruction|acceptance
        |booking|authority|purchase order)
    (charge|bill|put|invoice) (them|it|these|those|everything|all|this|that) (to|on) (the council|our|the usual
        |the council's|highways|leisure|parks|education|me|us|county hall)
    (invoice|bill|charge) (<us>|it to (the|us|me)|everything to|that to)
    (send|address|forward|submit|post|e-mail|email|direct|make out|get) (me|us|) (the|your|any|an|all|every|their
        |its|it|that) <bill> (to|for|straight|direct|directly|marked|here|in|over|out to|on) (to|) (<us>|mark*
        |the council|when|as|with|at|county|once|and we|fao|for the)
    (cease|stop|halt|suspend|down) (all|) (work|works|working|tools|construction|digging|building|operations
        |deliveries|drilling) (forthwith|at once|immediately|now|today|until|on|there|at|right)
    (please|kindly|you must|you are to|you will) (stop|cease|halt|suspend) (the|your|all) (work|works|working
        |construction|digging|building|operations|drilling|felling|demolition|deliveries) (until|till|now|at|today
        |and|on)
    (cease|stop|desist) (work|works|digging|) (forthwith|immediately|at once)
    (do not|don't|no) (start|begin|resume|proceed|touch|move|remove|dig|open|continue|do anything|carry on
        |work) (again|further|any|with|on|the|there|it|) __ (until|till|unless) (you|i|we) (have|hear|get|say|tell
        |give|are)
    (you are|you're|your (company|firm|men|contractor) (is|are)) (hereby|now|therefore|) (instructed|required
        |authorised|directed|ordered|commissioned|engaged|appointed|cleared) to (start|go|proceed|remove|stop|cease
        |begin|carry|take|do|repair|supply|deliver|install|pay|leave|clear|make|provide|complete|vacate|dig|fell|cut
        |undertake|place|put)
    (you are|you're|your firm is|your company is) to (remove|stop|clear|cease|vacate|take down|dismantle|return
        |repair|demolish|leave|move|pull|finish|refrain) (the|your|all|any|that|it|this|these|from|digging|work
        |working)
    or (the council|we|the authority) (will|shall) (do it|remove|take|charge|recover|send|have|step|seize)
    (i|we) (hereby|must|therefore|now|formally|do|am|are|) (instruct|require|order|direct|authorise|commission
        |appoint|engage|instructing|ordering|authorising|appointing|commissioning|directing|requiring) (you|your
        |that you|the contractor|contractors|them) (to|that|as|immediately|forthwith|under)
    (your) (instructions|orders) (are|is) to
    (on|under|with|by|without|until) my (instructions|instruction|authority|orders|say-so|permission|say so)
    (i|we) (want|need|expect|require) (you|your <crew>) (to|out|off|back|on|down|up|there) (be|start|get|take|put
        |stop|of|site|begin|finish|make|pull|dig|carry|clear|remove|deliver|fit|there|on) __ (<day>|site|work|works
        |down|out|off)
    (get|have) (bowen's|them|your man|your people|somebody|someone|a builder|a contractor|a local firm|who you like
        |whoever you like) (to do it|in|to fix it|to mend it|round|to do the work|to put it right|on it) and (send
        |bill|invoice|charge|give|pass|let|we'll|the council)
    (place|raise|put in|put through|double|increase|extend|amend|vary) (the|an|your|our|that) (order|contract|hire
        |booking|works order|spec|specification) (for the|with|today|now|to|as|straight)
    (same|usual) (spec|rate|rates|terms|account|arrangement) (as|,|please|and|on) (last|before|the|usual|please
        |the last|we|always)
    (bill|invoice) (the|our) * (department|team|office|committee|council)
    (pull|take|get) (your|the|those) <crew> (off|out|away) (site|the|there|now|today|by|until)
    (take|pull) (it|them|that|those|(the|that|those|your) (scaffold*|fence*|sign|signs|hoarding|poles|barrier*|wall
        |banner|shed)) down (by|today|at once|now|before|immediately|tomorrow|or)
    (deliver|drop) (the|them|it|<number>) __ (to|at|by) (the depot|the hall|the school|the site|my house|county hall
        |the park|the civic) __ (by|on|before|and|<day>)
    (notice to quit|quit the|vacate the|change the locks|failing which (we|the council)|unless (they|it|you|these
        |those) __ (the council will|we shall|we will) (remove|change|take|recover|demolish|enter|seize))
    # Cymraeg
    (ewch|cerwch|dos|cer) ymlaen (a|ac) (* y|* yr|* 'r|*)
    (prynwch|archebwch|bwciwch|llogwch|torrwch|codwch|symudwch|dymchwelwch|caewch|agorwch|llenwch|tynnwch|clirwch
        |cliriwch) (y|yr|'r|eich|hi|o|nhw) ____ (gyrrwch|anfonwch|danfonwch|halwch|rhowch|siec|bil|anfoneb
        |i'r cyngor|cyngor)
    (dechreuwch|cychwynnwch|ewch ati|dechreua) (pan|cyn gynted|pryd|gorau|mor fuan|unrhyw bryd|pan fynnwch|yn syth
        |rwan|nawr|fory|heddiw|ar unwaith)
    (ewch|cerwch|dos|cer|ewch chi|gallwch fynd|cewch fynd) (ymlaen|ati|amdani|yn eich blaen|yn eich blaenau|ar ei ol
        |mlaen|rhagddi|rhagddo) (gyda|efo|a|i|a'r|i'w|hefo|ar|gyda'r|efo'r|heddiw|yn syth)
    (dechreuwch|cychwynnwch|dechreua|cychwynna|dechrewch|gallwch ddechrau|cewch ddechrau|gewch chi ddechrau) (ar|y
        |yr|'r|chi|arni|gyda|efo|weithio|gwaith|y gwaith) __ (ddydd|fory|yfory|bore|heddiw|yn syth|llun|ar unwaith
        |gwaith|nos|cyn|wythnos|cynta|pan|safle|waith)
    (bwriwch|bwrwch|daliwch|cariwch|carwch) (ymlaen|ati|mlaen|arni) (gyda|efo|a|i|at|heibio|hyd|a'r|gyda'r)
    (anfonwch|anfona|danfona|danfonwch|gyrrwch|gyrra|hala|halwch|hela|gofynnwch|cyfeiriwch|postiwch|anfon|ddanfon
        |hanfonwch) (yr|eich|'r|y|i'r|unrhyw|ei|dy|bob) (~anfoneb|~bil|~cyfrif|anfonebau|~biliau
        |invoice) (i|at|i'r|yn|ata|ataf|aton|atom|yma|mewn|atan)
    (anfonwch|danfonwch|gyrrwch|halwch|dewch a) (eich|y|'r|dau|criw|griw|rhywun|bois|dynion|hogia) (dynion|criw|bois
        |hogiau|hogia|gweithwyr|lori|fan|peiriant|digar|jac) (yno|draw|i lawr|yma|fory|i|allan|fyny|nos|bore|at)
    (rhowch|rho|stici|sticiwch|dodwch) (o|fo|fe|e|hwn|hyn|y cyfan|'r cyfan|y cwbl|nhw|hi) ar (y|yr|'r|ein|gyfrif
        |fil) (un|cyfrif|bil|contract|tab|adran|cyngor|~cyngor|~adran)
    (archebwch|llogwch|prynwch|bwciwch|harchebwch|archeba|llogi) (y|yr|'r|hi|o|nhw|fo|fe|hwn|rhai|babell|gymaint
        |heddiw|nawr) __ (heddiw|nawr|rwan|yn syth|gan|cyn|fory)
    (stopiwch|ataliwch|rhowch y gorau i|rhowch y gorau i'r|terfynwch) (y|yr|'r|pob|bob|) (gwaith|gweithio|waith
        |cloddio|adeiladu|torri) (ar unwaith|yn syth|nawr|rwan|heddiw|yno|ar|nes|tan)
    (peidiwch a|peidiwch|paid a) (dechrau|chychwyn|symud|agor|cloddio|pharhau|chyffwrdd|chario|ail-ddechrau
        |ailddechrau) __ (nes|tan|hyd nes|cyn)
    (archeb|rhif archeb|rhif yr archeb|yr archeb) (i ddilyn|yn dilyn|yn y post|yn dod|ddaw|a ddaw|wedyn)
    (rwy'n|rwyf yn|yr wyf yn|rydw i'n|dwi'n|rydym yn|dan ni'n) (eich|'ch) (cyfarwyddo|awdurdodi|gorchymyn|penodi
        |comisiynu) (chi|i|bod|fod|)
    (ar|dan|o dan|gyda) (fy|'m|ein) (nghyfarwyddyd|awdurdod|hawdurdod|ngorchymyn)
    (dyna|ar|o dan|dan) (gyfarwyddyd|orchymyn|cyfarwyddyd|gorchymyn) (y|yr|'r) (~cyngor|~adran|awdurdod)
    (codwch|tynnwch|torrwch|symudwch|llenwch|trwsiwch|gosodwch|cliriwch|dymchwelwch|gosoda|llenwa|a wnewch chi dynnu
        |wnewch chi symud|a wnewch chi symud) (y|yr|'r|hi|o|nhw) __ (erbyn|heddiw|fory|yn syth|cyn|ddydd|i lawr
        |ar unwaith|lawr|bore|nos)
    (gwnewch|gorffennwch|cwblhewch) (y|yr|'r) (gwaith|job|lot|gweddill|un) __ (erbyn|heddiw|fory|yn syth|cyn|ddydd
        |ar)
    (codwch|biliwch|anfonebwch) (dal ar|tal ar|) (y|yr|'r) (~cyngor|~adran|awdurdod)
"""

OFFICIAL = """
    on behalf of (the council|glanrafon|glanrafon council|glanrafon county council|* council|* county council
        |* town council|* borough council|this council|our council|the authority|the county council
        |the local authority|the cabinet)
    (on) (the council's|council's|the authority's) behalf
    (writing|write|written|speaking|speak|replying|reply|responding|signing|sign|confirming|acting) on its behalf
    for and on behalf of (the|glanrafon|*) (county|town|borough|) council
    (this is|please find|below is|attached is|here is|here's|i enclose|i attach|to submit|submit|to give you
        |to set out|as) __ (the council's|the authority's|glanrafon council's) (formal|official|final|considered
        |corporate|) (response|reply|statement|position|objection|submission|comments|notice|offer|decision|consent
        |stance|view)
    the council's (formal|official|final|considered|corporate|agreed) (response|reply|statement|position|objection
        |submission|view|notice|stance|line|decision)
    the council's (response|position|reply|answer|view|stance) (is|to (you|your|this|the)|on this|in this|remains
        |will be)
    (our|my) (official|formal) (statement|response|position|line|reply|objection|notice|stance)
    (i|we) (write|am writing|are writing|speak|am speaking|respond|am responding|reply|am replying|sign|act
        |am acting) (to you|here|now|) (formally|officially|) (for|as|in the name of) (the council|glanrafon
        |the authority|this council)
    (formal|official) (notice|response|objection|reply|letter|statement|complaint|warning) (by|of|from
        |on behalf of) (the|glanrafon|this|*) (county|town|borough|) council
    (take notice that|hereby give notice|hereby give you notice|give you formal notice|gives you notice
        |give you notice that|hereby gives notice|this authority gives)
    (the council|glanrafon council|council|the authority|this council) (hereby|formally|does hereby) *
    (the council|glanrafon council|the authority|this council) (objects to|consents to|does not consent
        |do not consent|reserves (its|the)|demands that|rejects your|denies (all|any) liability|disputes your
        |insists that|requires you|requires <number>|will withdraw|does not accept|accepts no|will hold you
        |will take legal|would withdraw|puts you on notice|regards you as|holds you|terminates|will be terminating
        |has no objection to)
    (as|being) (the council's|the authority's) (representative|spokesman|spokeswoman|spokesperson|negotiator)
    (in my capacity as|as) (leader|chair|cabinet member|chairman|mayor) of (the|this|glanrafon) council (i
        |we) (confirm|can confirm|require|demand|agree|accept|undertake|instruct|object|give|hereby|formally
        |authorise)
    (address|send|direct) (any|all|your|further|future) (further|future|) (correspondence|letters
        |communications) __ (for|with|to|intended for) (the council|council) __ (to me|through me)
    # Cymraeg
    ar ran (<corff>|y sir|y cabinet)
    (~cyngor|awdurdod) ____ __ (ysgrifennu|sgwennu|siarad|cadarnhau|ymateb|gweithredu|llofnodi|datgan) ar ei (ran
        |rhan)
    (ymateb|ateb|datganiad|safbwynt|gwrthwynebiad|rhybudd|llythyr|barn) (ffurfiol|swyddogol|terfynol) (<corff>|gan|y
        |ar ran|ein)
    (ymateb|safbwynt|ateb|barn|gwrthwynebiad) (<corff>) (yw|ydi|ydy|i'r|i|ar|ffurfiol|swyddogol)
    (ysgrifennaf|rwy'n ysgrifennu|rwyf yn ysgrifennu|yr wyf yn ysgrifennu|rydw i'n ysgrifennu|dwi'n sgwennu|siaradaf
        |ymatebaf|rwy'n ymateb|llofnodi) (atoch|yma|) (ar ran|dros|yn enw) <corff>
    (mae'r|mae) (cyngor|awdurdod|cyngor glanrafon|cyngor sir) (glanrafon|) (yn gwrthwynebu|yn cydsynio
        |ddim yn cydsynio|yn mynnu|yn gwrthod|trwy hyn|drwy hyn|yn ffurfiol|yn cadw'r hawl|ddim yn derbyn
        |yn gofyn yn ffurfiol|yn eich hysbysu|yn eich rhybuddio|yn gwadu)
    (nid yw'r|nid yw|dydi'r|dyw'r) (cyngor|awdurdod) (yn|ddim yn) (cydsynio|derbyn|caniatau)
    (hysbysir|rhybuddir) (chi|drwy hyn|trwy hyn)
    (rhybudd|hysbysiad) (ffurfiol|swyddogol) (gan|oddi wrth|y|yw|ydi)
    (datganiad|safbwynt|llinell) swyddogol
    yn enw <corff>
    (fel|yn rhinwedd fy swydd fel|a minnau'n) (~arweinydd|~cadeirydd|~aelod cabinet) (y cyngor|dros
        |) __ (gallaf gadarnhau|cadarnhaf|mynnaf|cytunaf|gwrthwynebaf|awdurdodaf|rwy'n cytuno|rwy'n awdurdodi)
"""
