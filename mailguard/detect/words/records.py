"""Words of the kinds that are recorded only, English and Welsh: chasing, delay, consultations, one's own interest."""

CHASING = """
    (still|yet|) (not|never|*n't|*n't|no|without) (yet|) (had|received|heard|got|seen|been given|have) (any|a|your|the|so much as a|even a|) (reply|response|answer|acknowledgement|update)
    (still|yet) (not|*n't|*n't|have not|no one has|nobody has) (yet|) (had|received|heard|got|been told|answered|replied|come back)
    still (heard|had|got|received) (nothing|no reply|no answer)
    (still|yet) (no|awaiting|waiting|not had) (reply|response|answer|news|word|update|acknowledgement|for a reply|for a response|for an answer|for your|a reply|a response|an answer|your)
    (still|been|am|are) (awaiting|waiting) (for|to|on|your|a) __ (reply|response|answer|hear|update|reply to|hear back)
    (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|umpteenth) (time of asking|time i have|time i've|time i am|e-mail|email|reminder|request|attempt|message|letter) (on|about|to|asking|in|now|of|have|written|regarding|i've)
    (second|third|fourth|fifth|sixth) time of asking
    (chasing|chase) (up (this|my|the)|you|a reply|a response|an answer|my|for a|for an|an update)
    (asking|ask|writing|write|raising|emailing|e-mailing) (you|) (yet again|once again|once more|again|for the (second|third|fourth|fifth) time) (about|for|on|because|to|if|whether|what|when|as)
    (any (news|progress|update|word|joy)) (on|about|yet|regarding|with) ____ (asking again|e-mail|email|letter|enquiry|query|request|last|yet|asked)
    (asking again|as i asked|i asked you|i wrote to you|i e-mailed you|i emailed you|i first wrote|i first asked|i first raised|my last e-mail|my last email|my previous e-mail*|my previous email*|my earlier e-mail*|my earlier email*) ____ (weeks|days|month|months|fortnight|week) (ago|and|now|later)
    (further to|following|reminder of|gentle reminder|polite reminder|friendly reminder|to remind you|bump|bumping|nudge|nudging) (my|of my|about|about my|on|this|that|you) (unanswered|e-mail|email|letter|enquiry|request|previous|earlier|last|message|up|again|on|about)
    (my|the) (e-mail|email|letter|enquiry|query|question|questions|request|message) (of|from|dated|sent) ____ (unanswered|remains|has not been|hasn't been|still|ignored|gone)
    gone unanswered
    asking again
    # Cymraeg
    (dal|byth|heb|ddim|hyd yn hyn|o hyd) (heb|i|wedi|) (gael|cael|derbyn|dderbyn|clywed|glywed|chlywed|gweld) (ateb|ymateb|gair|dim|unrhyw|yr un|'r un|nol|yn ol|eto|gennych|gen ti)
    (dal|yn dal|rwy'n dal|dwi'n dal|rydw i'n dal|dal i|o hyd yn) (i aros|i ddisgwyl|yn aros|yn disgwyl|aros|disgwyl) (am|ateb|ymateb|eich|gair|clywed|i glywed)
    (ail|trydydd|drydydd|pedwerydd|pumed|drydedd|trydedd|bedwaredd|2il|3ydd) (tro|dro|waith|e-bost|ebost|neges|cais|llythyr) (i mi|imi|ofyn|gofyn|am|ar|i|ysgrifennu|holi)
    (gofyn|holi|ysgrifennu|sgwennu|anfon|codi) (eto|unwaith eto|eto fyth|am yr (ail|eildro|trydydd)) (am|ynglyn|ynghylch|i|ar|pryd|a)
    (unrhyw (newyddion|ddiweddariad)|oes (newyddion|newydd|ateb|diweddariad)) (am|ar|eto|ynglyn|ynghylch|bellach)
    (atgoffa|nodyn atgoffa|i'ch atgoffa|er mwyn atgoffa) __ (am|fy|o'm|o fy) (e-bost|ebost|neges|ymholiad|cais|llythyr|y)
    (ysgrifennais|anfonais|gofynnais|holais|gyrrais) ____ (wythnos|wythnosau|diwrnod|mis|fis|pythefnos|dyddiau) yn ol
    (heb ei ateb|heb eu hateb)
"""

HOLDING = """
    (get|come|be|write) back to you (as soon as|once|when|in due course|shortly|by|next|with a full|with more|on|before|after|in)
    (looking|look|being looked|am looking|are looking) into (this|it|the matter|your|that) (and will|and i|for you|with|further)
    (full|substantive|fuller|detailed|proper|complete) (response|reply|answer) (by|on|will|to follow|before|next|in|within|as soon|once|when|should)
    (not|*n't|unable to|cannot|can't) (be able to|able to|) (answer|reply|respond|give you|provide|send|let you have) ____ (until|till|before|by|in time|today|this week|yet|within)
    (bear with (me|us)|holding reply|acknowledge receipt|acknowledge your|acknowledging your|for now just to|have passed your (enquiry|query) to|waiting for (the|a|information|colleagues|confirmation|legal|our)|awaiting (a|the|information|legal|confirmation|comments|advice|figures) ____ (before|and will|then))
    (there is|there's|there will be|will be|slight|short|some|further) (a|) (short|slight|further|) delay (of|in|while|because|with|until|to)
    (is|are) being (looked|considered|dealt) (at|into|with|by)
    # Cymraeg
    (dod|ddod|ddof|dof|cysylltu|ysgrifennu|mi ddo i|gysylltaf) (yn ol|nol|atoch|a chi|'n ol) (atoch|atat|eto|a chi|cyn|erbyn|pan|unwaith|gyda|yr wythnos)
    (ateb|ymateb) (llawn|cyflawn|manwl|sylweddol) (erbyn|cyn|i ddilyn|yr wythnos|pan|unwaith|ddydd|o fewn)
    (edrych|ymchwilio) (i mewn i|i|i'r) (hyn|hwn|mater|ymholiad|eich) (a|ac|i chi|gyda|ar hyn)
    (methu|ddim yn gallu|ddim yn medru|alla i ddim|fedra i ddim|ni allaf) (ateb|ymateb|rhoi|anfon|darparu) ____ (tan|nes|hyd nes|cyn|eto|heddiw|yr wythnos)
    (byddwch yn amyneddgar|disgwyl am (wybodaeth|y|gadarnhad|ffigurau)|aros am (wybodaeth|y|gadarnhad|gyngor|ffigurau|ffigyrau)|cydnabod derbyn|peth oedi|bydd oedi|oedi byr|ychydig o oedi|gydnabod eich)
"""

LATE = """
    (sorry|apologies|apologise|apologize|regret|forgive me|forgive) (for|about|that|the|) __ (delay|delayed|late|lateness|slow|not replying|not answering|not getting back|taking so long|keeping you waiting|belated|not coming back|long wait|time it has|time it's|took)
    (belated|late|delayed|overdue|slow) (reply|response|answer) (to|on|but|because|as|due|owing)
    (only just|just) (got|getting|come|coming|seen|picked|found|back) (to|round to|up|across|from) (your|this|it|leave)
    (reply|response|answer) (is|was|has been) (late|overdue|delayed|outstanding|long overdue)
    (should|ought to) have (replied|answered|responded|come back|got back|been in touch) (to you|sooner|before|earlier|last|by)
    (slipped|fell) (through (the|my) net|down the back|off my|my mind|through the cracks)
    delay (was|is|has been|in replying|in responding|in answering|in getting back)
    # Cymraeg
    (mae'n ddrwg gen*|ddrwg gen*|ymddiheuriadau|ymddiheuro|ymddiheuraf|sori|maddeuwch) ____ (oedi|hwyr|cyhyd|hir|ateb cyn|am beidio|disgwyl|aros|fod mor)
    (ateb|ymateb) (hwyr|hwyrfrydig|diweddar) (hwn|gen i|i'ch)
    (newydd|dim ond newydd|ond newydd) (weld|gael|ddod|gyrraedd|ddarllen) (eich|at|yn ol|o hyd i|y|hwn|dy)
    (dylwn|dylem|dylai) (fod|i fod|wedi) __ (~ateb|ateb|ymateb|cysylltu|dod yn ol)
    (oedi|oediad) (wrth|cyn|gyda|oherwydd|hwn|yn yr)
"""

CONSULTATION = """
    (consultation|public consultation|engagement exercise|survey of residents|statutory consultation) ____ (open|opens|opened|begins|began|start|starts|started|launched|launches|runs|running|live|closes|until|now|will run|goes live|next|today|from)
    (launch|launching|open|opening|start|starting|begin|beginning|running|run|holding|carrying out|undertaking|beginning) (a|our|the|an|this|its) (new|public|formal|statutory|six-week|local|) (consultation|engagement|public consultation|drop-in|survey)
    (consulting|to consult) (residents|on|with|the|people|you|local|tenants|parents|businesses|about)
    (invited|invite|welcome|come) (you|everyone|all|residents|people|along|) (to|to a|to the|to attend) (a|the|our|) (public|drop-in|community|open|residents'|consultation) (meeting|session|event|exhibition|evening|day|consultation)
    (public|residents'|drop-in|community consultation) (meeting|session|event|exhibition) (on|at|in|will|about|to|is|for)
    (have your say|your views (on|are|about)|tell us what you think|views are sought|comments are invited|seeking your views)
    (road works|roadworks|works|resurfacing|repairs|construction|demolition|work|utility works|drainage works|tree works|surfacing) (will|to|are|is|due|begin|begins|start|starts|on|in) (start|begin|commence|take place|be carried|due|to|be undertaken|starting|beginning|on|scheduled|planned|* will start|* will begin)
    (road|street|lane|bridge|car park|path|footpath|park) (will be|is to be|to be) (closed|shut|resurfaced|dug up|closed from|widened|narrowed) (from|on|for|between|while|next|until|in)
    (notice of|temporary) (road closure|closure|works|traffic order|prohibition)
    # Cymraeg
    (~ymgynghoriad|~ymgynghoriad cyhoeddus|~arolwg) ____ (agor|yn agor|cychwyn|dechrau|lansio|ar agor|yn rhedeg|yn cau|tan|o|heddiw|bellach|yn dechrau)
    (agor|lansio|cychwyn|dechrau|cynnal) (yr|y|ein|) (~ymgynghoriad|ymgynghori|~sesiwn galw heibio|~arolwg)
    (ymgynghori) (a|ar|gyda|efo|ynghylch|ag)
    (~gwahodd|~croeso) ____ (~cyfarfod cyhoeddus|~sesiwn galw heibio|~noson agored|~arddangosfa)
    (~cyfarfod|~sesiwn|~noson) (cyhoeddus|galw heibio|agored|gyhoeddus) (ar|yn|am|i|nos|ddydd|fydd|ynghylch)
    (dweud eich dweud|dywedwch eich barn|eich barn ar|mae eich barn|gwahoddir sylwadau)
    (~gwaith|~gwaith ffordd|~gwaith cynnal|~atgyweirio|~gwaith wynebu) ____ (dechrau|cychwyn|yn dechrau|ddechrau|digwydd|o ddydd|yn cychwyn)
    (~ffordd|~stryd|~pont|~lon|~maes parcio|~llwybr) (ar gau|yn cau|i gau|wedi cau|yn cael ei chau|yn cael ei gau) (o|ar|am|rhwng|tra|tan|yn)
"""

INTEREST = """
    (my|our) own (planning application|extension|house|property|shop|farm|land|flat|flats|street|claim|licence|council tax|parking fine|parking ticket|mortgage|garage|tenant|tenants|neighbour|neighbours)
    (my|our) (planning application|conservatory|loft conversion|licence application|housing application|council tax bill|business rates|parking ticket|parking fine|grant application|benefit claim|school admission|garage|dropped kerb|drop kerb|boundary|farm|lodger|pub|landlord licence|holiday let)
    (my|our) (son|daughter|wife|husband|partner|mother|father|mum|dad|brother|sister|nephew|niece|cousin|aunt|uncle|mother-in-law|father-in-law|brother-in-law|sister-in-law|son-in-law|daughter-in-law|grandson|granddaughter|grandchild|family|boy|girl|lad)('s|'|) __ (application|licence|taxi|planning|extension|case|claim|tenancy|housing|house|flat|job|interview|appeal|school place|firm|company|business|stall|contract|quote|quoted|bid|bidding|grant|benefits|council tax|parking|fine|ticket|post|shop|land|garage|roof|drive|tender)
    (my|our) (next-door neighbour|neighbour|neighbours|own neighbour)('s|'|) __ (extension|application|fence|hedge|tree|wall|planning|noise|licence)
    (as a favour to|favour for) (me|my|us)
    (i|we) (own|live at|live next to|live opposite|live next door|run the|have shares|have a stake|am a director|am the landlord|rent out|let out) __ (property|house|site|land|shop|farm|plot|application|company|firm|field|next|it)
    (declare|declaring|declared) (an|my|the|a) (personal|prejudicial|) interest
    # Cymraeg
    (fy|ein|'m|'n) (nghais|cais|estyniad|hestyniad|nhy|ty|cartref|nghartref|busnes|musnes|siop|cwmni|nghwmni|fferm|tir|nhir|fflat|trwydded|nhrwydded|treth|nhreth|tenant|nhenant|garej|cymdogion|nghymdogion|cymydog) (i|fy hun|fy hunan|ein hunain|ni|cynllunio|adeiladu|i fy hun|i'n hunain|'n hun|busnes)
    (cais|estyniad|ty|busnes|siop|cwmni|fferm|trwydded|tir|achos|apel|swydd|contract|tendr|stondin|priodas|grant|budd-dal) (tacsi|cynllunio|) (fy|ein) (mab|merch|ngwraig|gwraig|ngwr|gwr|mhartner|partner|mam|nhad|tad|mrawd|brawd|chwaer|nai|nith|ewythr|modryb|teulu|nheulu|nghefnder|nghyfnither|wyres|wyr)
    (fy|ein) (mab|merch|ngwraig|gwraig|ngwr|gwr|mhartner|partner|mam|nhad|tad|mrawd|brawd|chwaer|nai|nith) (i|) ____ (cais|gais|trwydded|drwydded|cynllunio|gynllunio|swydd|achos|apel|tenantiaeth|busnes|fusnes|contract|dyfynbris|cwmni|gwmni|lle mewn ysgol)
    (fel|yn) (ffafr|gymwynas|cymwynas) i (mi|ni|fy)
    (datgan|datgan fy|ddatgan) (buddiant|muddiant|diddordeb)
"""
