"""Statements to the media, English and Welsh.

`RELEASE` is the form of a press release. `BEHALF` speaks for the council, `POSITION` gives out its view; `SPEAKS` is
the council as the subject of a statement. `OWN_NAME` says that the writer speaks for himself. `MEDIA` is the trade of
the readers: what makes a plain "we" the council's answer. `REFERRED` sends an enquiry on.
"""

CLASSES = {
    "council": "the council|this council|our council|the authority|the local authority|glanrafon council|glanrafon county council"
    "|the county council|the borough council|the borough|the community council|the town council|the county|county hall"
    "|the cabinet|the administration|the leader's office|the planning authority|glanrafon|* county council|* borough council|* city council|* town council|* county borough council",
    "cyngor": "y cyngor|cyngor *|cyngor sir *|y cyngor sir|y cyngor bwrdeistref|y cyngor cymuned|yr awdurdod|y cabinet|y sir",
    "says": "announces|announced|announce|is announcing|is pleased|is delighted|is thrilled|is excited|is happy|is glad|is sad|is saddened|is shocked|is proud|is disappointed|is committed|is aware|is sorry"
    "|is satisfied|is confident|welcomes|welcomed|regrets|apologises|confirms|confirmed|can confirm|can announce|denies|rejects"
    "|notes|does not accept|doesn't accept|accepts|acknowledges|strongly|maintains|believes|takes the view|remains|has agreed"
    "|has decided|has today|has awarded|has been awarded|has resolved|has no plans|has no intention|will not be|will be"
    "|will open|will close|will not|intends to|expects to|would like to|wishes to|stands by|makes no apology"
    "|today|is today|is to|is investing|is launching|launches|launched|urges|is urging|is asking|has launched|has secured|thanks",
    "dweud": "cyhoeddi|falch|hynod falch|croesawu|gwrthod|cadarnhau|ymddiheuro|gresynu|derbyn|nodi|bwriadu|siomedig|ymwybodol"
    "|buddsoddi|lansio|annog|sefyll|disgwyl|dymuno|diolch|gwadu|hyderus|fodlon|ymrwymo",
}

TITLE = """
    (press|media|news) (release|statement)
    (for immediate (release|use|publication)|notes to editors|note to editors|notes for editors)
    (datganiad|datganiadau) (i'r wasg|i'r cyfryngau|y wasg|newyddion)
    (i'w ryddhau|iw ryddhau|i'w gyhoeddi) (ar unwaith|yn syth)
    (nodyn|nodiadau) (i|at|i'r) (olygyddion|golygyddion)
"""

RELEASE = """
    (media|press) (notice|announcement)
    (not for use before|for release on|embargoed until|strictly embargoed)
    (note to editor|notes to the editor|editor's notes|news desk only|press contact|media contact|for further information contact|picture caption|photo caption|photo opportunity details)
    (statement|quote|line|lines|response|comment|words|text) (for|to) (the|your|tonight's|tomorrow's|this week's) (press|media|paper|news|bulletin|bulletins|programme|front page|website|piece|story|article|report|broadcast|edition|readers|listeners|viewers|column)
    (here is|here's|please find|attached is|enclosed is|below is|find below|you can use|please use|use this as|happy to give you|i can give you|giving you) ____ (statement|official line|quote|response|release|official response)
    (official|formal|public|holding|full|joint|written) (statement|response|comment|line|quote) (on|about|from|by|is|for|as|follows|below)
    statement (from|by|of|on behalf of) <council>
    (council|authority) (statement|response|line|quote|comment)
    # Cymraeg
    (datganiad|datganiadau|hysbysiad|bwletin) (i'r wasg|i'r cyfryngau|y wasg|gan y cyngor|swyddogol|newyddion|cyhoeddus|ar ran|gan gyngor)
    (i'w ryddhau|iw ryddhau|i'w gyhoeddi|i'w ryddhau'n|rhyddhau) (ar unwaith|yn syth|ddydd|heddiw|yfory|am|i'r wasg|i'r cyfryngau)
    (nodyn|nodiadau) (i|at|i'r) (olygyddion|olygydd|golygydd|golygyddion)
    (dan embargo tan|embargo tan|nid i'w ddefnyddio cyn|am ragor o wybodaeth cysyllt*)
    (dyma|isod|amgaeaf|ynghlwm|gellwch ddefnyddio|gallwch ddefnyddio|defnyddiwch) ____ (datganiad|ddatganiad|ymateb swyddogol|dyfyniad|ddyfyniad)
    (dyfyniad|geiriau|ymateb|sylw|llinell) (i'r|ar gyfer|i'ch|i) (papur|stori|erthygl|bwletin|rhaglen|wasg|darn|newyddion|cyfryngau|darllenwyr|gwrandawyr)
    (datganiad|ymateb|sylw|dyfyniad) (swyddogol|ffurfiol|llawn|cyhoeddus)
"""

BEHALF = """
    (carry|print|run|use|publish|broadcast|read out) ____ (from|by|as from|as) <council>
    (coming|come|comes) from (<council>|the council|county hall|the authority)
    (as|as the) (view|views|words|position|word) of <council>
    (named|name me|use my name|my name and|under my name and title|credit me as) (as|is fine|head of|director|by all means|in the piece|if you)
    (on|in) (behalf|the name) of <council>
    on (the council's|the authority's|council's) behalf
    (speaking|speak|comment|commenting|respond|responding|answer|answering|talking|go on air|on air|clip|an interview|interview|statement|say this|saying this|write|writing|quote me|reply|replying) (for|as|on behalf of) (<council>|the council|leader of the council|the leader|cabinet member)
    (as|in my capacity as|in my role as) (the |) (council's|spokesperson|spokesman|spokeswoman|official|press|leader of the council|cabinet member|head of|director) (spokesperson|spokesman|spokeswoman|i can|i|for|of)
    (a|the|our|by a|from a|to a) (council|authority|cabinet|county council|borough council) (spokesperson|spokesman|spokeswoman|source|spox)
    (spokesperson|spokesman|spokeswoman|spokes person) (for|from|at|of) (<council>|the authority)
    (attribute|attributed|attributable|credit|put|quote|quoted|quoting|down) (it|this|that|them|me|) (down|) (to|as|as coming from|as from) (<council>|a council|council|the leader|an official|our|a spokesperson|a spokesman)
    (quote|use|run|print|publish|broadcast|report) (that|this|it|me|us) (as|on) (the council's|council's|the official|official|the council|coming from the council|the authority's|record)
    # Cymraeg
    (ar ran|yn enw|ar ol ymgynghori a) (<cyngor>|cyngor)
    (llefarydd|llefarwyr|lladmerydd) (ar ran|dros|o'r|y|i'r|cyngor) (<cyngor>|cyngor|)
    (siarad|ymateb|ateb|sylw|cyfweliad|clip|dweud|ysgrifennu) (ar ran|dros|fel) (<cyngor>|arweinydd|aelod cabinet|y|cyngor|llefarydd)
    (gallwch|gellwch|cewch|cei|croeso i chi|croeso ichi|mae croeso i chi|gelli) (fy|ein|ei|) (~dyfynnu|~defnyddio|~argraffu|~priodoli|~cyhoeddi|~darlledu|~rhoi) (fi|ni|hyn|hwn|y canlynol|y|fel|i|yr|mewn|o|fo|e)
    (priodoli|priodoler|priodolwch) ____ (i'r|i|y) (cyngor|llefarydd|cabinet)
"""

POSITION = """
    our (line|position|stance|view|answer) (is|remains|has been|on this is|on that is)
    (the council's|council's|our council's|the authority's|glanrafon's|the official|the administration's|the cabinet's|the department's) (official|formal|full|clear|firm|agreed|current|) (position|response|line|view|stance|statement|answer|reply|comment|policy|explanation|decision|apology|plans|reaction|verdict|message|thinking|advice) (on|to|is|was|remains|about|that|has|as|below|for|regarding|follows)
    (position|response|line|view|stance|comment|answer|reply) (of|from) <council>
    (where|what) <council> (stands|thinks|says|has to say|is saying|is doing|will do|plans)
    our (official|formal|public|agreed) (position|response|line|view|stance|statement|answer|comment)
    # Cymraeg
    (safbwynt|ymateb|barn|llinell|ateb|datganiad|penderfyniad|esboniad|ymddiheuriad) (swyddogol|ffurfiol|) (<cyngor>|cyngor|yr adran|y cabinet|ni)
    (ein|y) (safbwynt|hymateb|datganiad|ymateb|llinell) (swyddogol|yw|ydi|ydy|ni|fel cyngor|ar y)
"""

SPEAKS = """
    <council> (also|fully|now|itself|today|) <says>
    (we|i) (at|in) (the|) (council|county hall|authority)
    as a council (we)
    (said|says|commented|added) (a|the|) (council|leader|cabinet member|spokes*|head of|director)
    (leader of the council|council leader|cabinet member|councillor|cllr) __ (said|says|commented|added|welcomed|announced)
    # Cymraeg
    (mae|ma|bydd|fydd|roedd|gall|gall y|mae'r|bydd y|mae yr|ni fydd y) (<cyngor>|cyngor|cyngor *) __ (yn|'n|wedi|am) __ <dweud>
    (fel cyngor|ni fel cyngor) (rydym|yr ydym|rydyn|byddwn|ni)
    (dywedodd|meddai|ychwanegodd|dywed) (llefarydd|arweinydd|yr aelod cabinet|aelod cabinet|y cynghorydd|cyng|pennaeth)
"""

MEDIA = """
    (for|on|before) the (six|seven|eight|nine|ten|one|five) o'clock
    (a|two|some|three) (line|lines|quote|quotes) (for|on|about)
    (in|by way of) (response|reply|answer) to your (questions|press enquiry|enquiry|enquiries|queries)
    (happy|fine) to be (named|quoted)
    (here's|here is) (the|your) answer
    (ring|call|speak to|come to|ask) me (and not|not|rather than|instead of|direct|directly)
    (comms|press office|communications|press people|media team) (are|is|will|would|lot|people|don't|doesn't|take|takes|off|haven't|hasn't|know|needn't)
    (you can|you may|feel free to|happy for you to) (quote|print|broadcast) (me|us|this|that|it|the following|the above)
    your (readers|listeners|viewers|story|piece|article|deadline|front page|bulletin|bulletins|programme|broadcast|newsroom|editor|paper|reporter|press enquiry|media enquiry|press query|photographer|coverage|headline)
    your (press|media) (enquiry|enquiries|query|question|questions)
    (on air|live at|for the (six|seven|eight|nine|ten|one|lunchtime|news|breakfast)|do the (six|seven|eight|nine|ten|one|lunchtime|breakfast)|the ten o'clock|the six o'clock|the o'clock|going to print|go to print|go to press|your press deadline|press office|comms team|communications team|soundbite|news desk|newsdesk)
    # Cymraeg
    mewn (ymateb|ateb) i'(ch|r) (ymholiad|cwestiwn|cwestiynau|neges|e-bost|ymholiadau|galwad)
    diolch am (eich|y) (cwestiwn|cwestiynau|ymholiad|galwad|diddordeb)
    (dyma'r|dyma) (ateb|eich ateb)
    (tim cyfathrebu|swyddfa'r wasg|pobl y wasg) (ddim|i ffwrdd|bant|yn|wedi|byth)
    (eich|'ch) (darllenwyr|gwrandawyr|gwylwyr|stori|erthygl|darn|dedlein|bwletin|rhaglen|papur|papur newydd|golygydd|cwestiynau|gohebydd|newyddion|tudalen flaen)
    (ar yr awyr|yn fyw|swyddfa'r wasg|tim cyfathrebu|swyddfa gyfathrebu|newyddiadurwr|mynd i'r wasg|ar gofnod)
"""

WE_SAY = """
    our (budget|team|officers|staff|crews|service|records|contractor|inspectors|engineers|decision|policy|enforcement|funding) (was|were|is|are|has|have|will|did|do|show|shows|found|took)
    (you can|you may|just|please) (say|write|put|report) (that|a senior|an officer|a source|it comes|the council|a council|officers)
    (i'll|i can|i will|let me) give you (a|two|three|some|the|one) (line|lines|quote|quotes|sentence|words|facts|figures|background)
    (we|we've|we're|we'll|we'd) (have|are|were|had|will|would|did|do|are not|have not|have since|never|not|aren't|haven't|sacked|shut|paid|refused|inspected|fined|told|took|spent|made|got) (since|not|n't|now|already|never|been|also|just|*ed|*ing|paying|the|a|to|that)
    the (bridge|road|pool|school|scheme|decision|application|contract|work|report|closure|budget) (was|is|will|has|had) (not|never|been|be|closed|shut|inspected|delayed|approved|refused)
    (you can|you may|feel free to|happy for you to) (quote|print|attribute|broadcast) (me|us|this|that|it|the following|the above|these|any of)
    (we|we've|we're|we'll) (are|have|will|do not|don't|did|were|would|can|cannot|can't|won't|shall|regret|accept|apologise|intend|stand by|decided|closed|agreed) (that|not|decided|closed|agreed|no|satisfied|aware|sorry|investigating|confident|accept|already|spent|repaired|taken|given|planning|considering|confirm|reject|fine|prosecute|reopen|open|close|refuse|grant|to)
    i can (confirm|tell you|say|reveal|assure) (that|your|the|there|we|it|no|you)
    (there is|there's|there are|there will be) no (plan|plans|truth|question|money|intention|change|risk|danger)
    # Cymraeg
    (rydym|rydyn|ryden|byddwn|yr ydym|nid ydym|dydyn|ni fyddwn|dyn ni|dan ni|fyddwn) (ni|ni'n|) (yn|'n|wedi|ddim|am|i)
    (gallaf|gallwn|galla i|medraf|fedra i|allaf) (gadarnhau|ddweud|ddeud|eich sicrhau|weud)
    (does|nid oes|sdim) (dim|ddim|) (bwriad|cynllun|cynlluniau|gwir|arian|perygl)
"""

OWN_NAME = """
    (in|under) my own name
    (in a|in my) (personal|private|individual|own) (capacity|right)
    (purely|strictly|only|just|entirely) (personal|in a personal|my own|as an individual|for myself|as a resident|as a ward|as the ward|as the local|as ward)
    (speaking|speak|writing|write|comment|commenting|talking|say this|saying this|this is) __ (for myself|as a ward|as ward|as the ward|as local|as a local|as the local|as an individual|as a resident|as a councillor|as a backbench*|as one councillor|personally|as opposition|as leader of the opposition|as group leader|for my group|on behalf of my group|for the group)
    (my|these are my|this is my|are my|own) (personal|own|individual) (view|views|opinion|opinions|comment|comments|words|thoughts|statement|release|quote)
    (not|*n't|never) (speak|speaking|be speaking|writing|commenting|talking|say|claim|purport|authorised|entitled) __ (for|on behalf of|as) (<council>|the council|council|the authority|anyone else|anybody else|officers|cabinet)
    (not|*n't) (the council's|council policy|the council|on behalf of the council|the view of the council|the views of the council|an official|a council) (view|views|statement|line|position|speaking|release|policy|comment)
    (not|rather than|nor) (on behalf of|for|as|that of|those of|in the name of) (<council>|the authority|my colleagues)
    (press release|release|statement) (from|by) (cllr|councillor) ____ (own name|personal|ward)
    (cllr|councillor) * __ own name
    (in|under) (her|his|their) own name
    # Cymraeg
    yn (fy|ei|eu) (enw|henw) (i|fy hun|ei hun|fy hunan|hunan|'n hun|i fy hun|eu hun)
    (yn bersonol|barn bersonol|fy marn i|fy marn bersonol|fel unigolyn|fel aelod ward|fel aelod lleol|fel cynghorydd lleol|fel cynghorydd ward|fel un cynghorydd|fel trigolyn|fy ngeiriau i|fy safbwynt i|fel arweinydd fy ngrwp|ar ran fy ngrwp)
    (nid|dim|ddim|yn hytrach nag) (yn siarad |) (ar ran|dros|barn|safbwynt|datganiad) (<cyngor>|y cyngor|cyngor)
"""

ANSWER = """
    (here's|here is) (the|your|our|an) answer
    in (answer|response|reply) to your (press enquiry|press query|media enquiry|reporter*)
    # Cymraeg
    (dyma'r|dyma|dyma fy|dyma ein) (ateb|hateb)
"""

ASKED = """
    you (asked|wanted to know|were asking|rang|enquired) (why|whether|if|when|how|what|about|after)
    in (answer|response|reply) to your (question|questions|query about|enquiry about)
    # Cymraeg
    (gofynasoch|gofynnoch|roeddech chi'n gofyn|gofynnaist|roeddech yn holi|holoch) (pam|a|ai|pryd|sut|beth|am|ynghylch)
    mewn (ateb|ymateb) i'ch (cwestiwn|cwestiynau)
"""

PRINT = """
    (use|print|run|quote|carry) (that|this|it|me) (if you|in|as|for|by all|freely|on|under|with|tonight|tomorrow)
    (use|print|run|quote|carry) (that|this|me)
    (we|the council|officers) (are|have|were|will|did|had) (suing|sued|closed|shut|sacked|fined|refused|decided|repaired|satisfied|sorry|apologised|not|investigating|spent)
    # Cymraeg
    (defnyddiwch|argraffwch|dyfynnwch) (hwn|hyn|fi|o)
    (rydym|rydyn|byddwn|yr ydym) (ni|) (wedi|yn|'n) (cau|penderfynu|gwrthod|ymddiheuro|ymchwilio|dirwyo|atgyweirio|fodlon)
"""

REFERRED = """
    (refer|referred|referring|passed|pass|passing|forwarded|forward|forwarding|direct|redirect|sent|send|copied|copy|copying|ask|asked|contact|speak to|talk to|ring|try|approach|need to go|goes|go|best put|handled by|dealt with by|come from|answered by|questions to) ____ __ (communications team|communications|press office|comms|press team|media team|press officer|head of communications|media office|rachel|gwen)
    (i'm|i am|we're|we are) not (able|allowed|authorised|permitted|in a position) to (comment|speak|give|answer|respond)
    (can't|cannot|unable to|not able to) (comment|speak|respond|answer) (on|for|to|about|in)
    (no comment)
    # Cymraeg
    (~cyfeirio|~pasio|~trosglwyddo|~anfon|gyrru|cysylltu|cysylltwch|holwch|gofynnwch|siaradwch|~copio|mynd|ffoniwch|at|gyda|drwy'r|trwy'r) ____ (tim cyfathrebu|swyddfa'r wasg|swyddfa gyfathrebu|adran gyfathrebu|gyfathrebu|cyfathrebu|swyddog y wasg|pennaeth cyfathrebu)
    (alla|allaf|fedra|chaf|cha|ni allaf) (i|) (ddim|) (~gwneud sylw|roi sylw|siarad ar ran|ateb ar ran|ymateb)
"""
