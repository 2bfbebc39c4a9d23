"""How a council writes as itself, English and Welsh.

`ACTS` tells what the council finds, refuses or grants; `SELF` says that the writer is its voice; `FORM` is the form of
an official letter; `YOURS` is the matter of the person written to. Two of them make a letter of the council's own.
"""

CLASSES = {
    "body": "the council|council|glanrafon|the authority|this authority|this council|our council|the local authority|the county"
    "|the county council|glanrafon county council|county council|the borough|the town council|the administration|the corporation"
    "|the local planning authority|the highway authority|the housing authority|the licensing authority|the billing authority",
    "corff": "~cyngor|~cyngor sir|awdurdod|~cyngor glanrafon|~cyngor sir glanrafon|sir|glanrafon|~cyngor tref|~cyngor bwrdeistref",
}

ACTS = """
    <body> (takes the (view|position)|finds|is unable|is not able|has concluded|has determined|has now|regrets|requires|intends|is minded|acknowledges|considers|declines|rejects|upholds|does not propose|will contest|will not (be|enter|accept|consider|tolerate|pay|grant|renew)|has considered|has noted|notes|has (no|carefully|fully|duly|today|formally)|wishes to|is satisfied|is of the (view|opinion)|hereby|admits|apologises|denies|confirms|accepts|directs|demands|expects|cannot accede|stands (against|by|behind|for)|does not|reserves|undertakes|consents|objects|proposes to|gives notice|invites|grants|refuses|withdraws|expresses|deplores|condemns|welcomes|opposes|supports|requests|insists|maintains|trusts)
    (it is|it's|it remains|this is) (the|our) (<body>|council's|authority's|glanrafon's|county's|county council's) (position|view|decision|policy|opinion|intention|considered|formal|official|firm|stance|contention)
    (members and officers alike|the whole council|every member|the council as a whole|the entire council) (are|is|take|takes|believe|stand|regret|feel|have|has)
    (it is considered|it has been (determined|decided|resolved)|you are (so|hereby) (notified|informed|advised|required)|consent is (hereby|refused|given)|no (refund|duty of care|liability|further correspondence|compensation) (is|arose|will be|can be)|the (matter|claim|request|application|complaint|file) is (now |hereby |therefore |) (closed|rejected|refused|dismissed|not upheld))
    (our|the council's|the authority's|council's|glanrafon's|the county's) (position|view|decision|stance|response|objection|reference|apology|answer|reply|findings|terms|conditions|consent|expectation)
    # Cymraeg
    (mae|nid yw|mae'r|nid yw'r|bydd|ni fydd|bydd y|bydd yr|ni fydd y|dyw|dydi|dydy|mae y|mae yr|ni all|ni all y) (y |yr |'r |) <corff> (glanrafon |sir |) (yn|'n|am|wedi|o'r|ddim yn) (gresynu|bwriadu|ystyried|gwrthod|derbyn|caniatau|cydnabod|dyfarnu|dymuno|mynnu|cadarnhau|gwadu|penderfynu|nodi|dod i'r|fodlon|farn|gofyn|disgwyl|ymddiheuro|cau|rhoi|rhoi rhybudd|gwrthwynebu|cynnig|cytuno|cefnogi|condemnio|croesawu|datgan|hysbysu|tynnu|ymddiheuro|gohebu|sefyll|talu|cydsynio)
    (nid oes|does|oes) (gan y|gan yr|gan) <corff> (ddim |unrhyw |) (wrthwynebiad|bwriad|ddyletswydd|gofnod|atebolrwydd)
    (dymuna|gwel|gresyna|ymddiheura|bwriada|penderfynodd|dyfarna|hysbysa|gwrthoda|cadarnha|ystyria|caniata|barna|myn|deil|noda|cred|gofynna|haera|gwada) (y |yr |'r |) <corff>
    (ystyrir|bernir|dyfernir|caniateir|gwrthodir|hysbysir|tystysgrifir|cadarnheir|rhoddir|fe ystyrir|penderfynwyd) (y|yr|'r|bod|fod|chi|eich|drwy|rhybudd|trwy|mater)
    (safbwynt|barn|penderfyniad|ymateb|ateb|gofynion|llais|tystysgrif|ymddiheuriad|gwrthwynebiad) (y |yr |'r |terfynol y |ffurfiol |swyddogol |) <corff>
"""

SELF = """
    (we|ni|i) (the|as) (the |) (<body>|council|planning authority|highway authority|landlord|local planning authority)
    (speaking|writing|replying|answering|signing|signed|responding|acting|write|reply|speak|answer|sign|respond) (here |now |today |to you |) (for|as|in the name of|on behalf of) (the|this|our|your|) (entire |whole |) (<body>|corporate body|council's representative|council's voice|office of the council)
    (i'm|i am|we are|it falls to me) (directed|instructed|asked|commanded|required|authorised|charged) (by (<body>|the cabinet|the leader)|to (inform|state|convey|advise|notify|say|tell|acknowledge|write|reply))
    (it falls to me|i have the honour|it is my duty|i have been asked|i am to inform|i'm to inform|i am to say|i have determined|i hereby|we hereby)
    (on|for) (the|) (authority's|council's|county's|glanrafon's) (part|behalf|side|account)
    (in|under) (its|the council's|the authority's|glanrafon's|their) (name|seal|crest|letterhead)
    (as|i'm|i am|being) (its|the council's|their|glanrafon's) (spokesman|spokesperson|spokeswoman|voice|representative|mouthpiece|officer|agent|signatory)
    (cllr|councillor|c|l|r|t) * (for|on behalf of) (<body>)
    (you are|you're) (hearing|reading) (from it|it from|the council)
    (under my hand|i sign for it|in its name|in what capacity|on council letterhead|on headed paper|on the council's letterhead)
    (this|my) (reply|letter|e-mail|email|answer) (is to be|should be|may be|is|can be) (read|taken|regarded|treated) as (the council's|the authority's|glanrafon's|formal|official|final|our)
    # Cymraeg
    (ni|yr ydym ni|rydym ni|fel) (y |yr |) (<corff>|llais y cyngor|awdurdod (cynllunio|priffyrdd|lleol|tai))
    (llais|llefarydd|cynrychiolydd) (y |) (<corff>)
    (fe'm|fy|yr wyf|cefais fy|fe'm) (cyfarwyddwyd|nghyfarwyddo|awdurdodwyd|awdurdodi) (gan|i)
    (siarad|ysgrifennu|ateb|ymateb|llofnodi|llofnodwyd|cyflwyno|sgwennu|siaradaf|ysgrifennaf|atebaf|ymatebaf) (yma |atoch |hwn |) (dros|ar ran|yn enw|fel) (y |yr |'r |) <corff>
    (fi piau|a fi piau|fi sy'n|gennyf fi|gen i) (cyflwyno|fel|ar ran|llofnodi)
    (fel|yn rhinwedd) (aelod cabinet|arweinydd|cadeirydd) (rwy'n|rwyf|yr wyf|rydw|dwi'n) (rhoi gwybod|hysbysu|eich hysbysu|cadarnhau|datgan)
    (drosto|drosti|ar ei ran|yn ei enw|ar ei rhan)
"""

FORM = """
    (hereby|yours faithfully|dear sir|without prejudice|in exercise of|having regard to|having considered|following consideration|in accordance with|this is to certify|to whom it may concern|our ref|our reference|notice|notification|formal notice|formally|final response|final reply|final decision|formal response|formal reply|official reply|official answer|official letter|decision letter|formal notification|further correspondence|as final|the matter as closed|the following decision|material considerations|your representations|so notified|for the avoidance of doubt|please be advised|you are advised|this communication|accede|vested in|is as follows|as follows|lay down|formal)
    # Cymraeg
    (drwy hyn|trwy hyn|yr eiddoch yn gywir|annwyl syr|heb ragfarn|yn unol a|hysbysiad|rhybudd ffurfiol|ateb swyddogol|ymateb swyddogol|ymateb ffurfiol|ateb ffurfiol|ymateb terfynol|penderfyniad terfynol|penderfyniad ffurfiol|llythyr swyddogol|llythyr hwn|ein cyf|tystysgrif|ymhellach|ar gau|fel a ganlyn|yn ffurfiol|mewn ysgrifen|o flaen yr arolygydd|gerbron yr arolygydd|dyma'r rhybudd|ein hawliau|hawliau dan)
"""

YOURS = """
    your (complaint|application|request|claim|letter|representations|objection|tenancy|query|driveway|account|blue badge|appeal|enquiry|correspondence|festival|proposals?|plans|hedge|boundary|solicitor|company|clients?|e-mail|email|submission|consultation|visa|lease|allotment|property|society|group|report|land|licence|experience|attention|obligations|position|concerns)
    (that you|you must|you are|requires you|informs? you|notify you|inform you|write to inform|is yours|to you that|advise you)
    # Cymraeg
    (eich|'ch|ch) (~cwyn|~cais|~hawliad|~llythyr|~gwrthwynebiad|~tenantiaeth|~ymholiad|~cyfrif|~bathodyn|~apel|~gohebiaeth|~gwyl|~cynlluniau|~cynllun|~gwrych|~ffin|~cyfreithiwr|~cwmni|~les|~prydles|~rhandir|~eiddo|~cymdeithas|~tir|~trwydded|~profiad|~sylw|~sylwadau|~cynnig|~cynigion)
    (rhoi gwybod|hysbysu|i chi|ichi|eich hysbysu|a chi|i'ch cymdeithas)
"""
