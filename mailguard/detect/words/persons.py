"""How people are spoken of by post, in letters of a council: officers, members, and words that stand for either.

A post counts where somebody can tell who is meant: "the planning officer", not "an officer".
"""

SERVICES = (
    "planning|enforcement|planning enforcement|highway|highways|roads|housing|environmental health|licensing|education"
    "|admissions|legal|finance|benefits|benefit|council tax|revenues|waste|refuse|recycling|cleansing|parks|grounds"
    "|leisure|library|libraries|social services|social care|social work|children's services|adult services|care|press"
    "|communications|comms|democratic services|member services|committee services|hr|human resources|personnel|it"
    "|trading standards|building control|building|parking|traffic|road safety|drainage|flood|tree|conservation|heritage"
    "|ecology|regeneration|economic development|property|estates|asset|procurement|audit|customer services"
    "|customer service|contact centre|call centre|youth|community|neighbourhood|tenancy|homelessness|homeless|rent|rents"
    "|welfare|transport|cemeteries|bereavement|market|markets|events|tourism|museum|archives|elections|electoral"
    "|performance|policy|equalities|environment|environmental|development control|development management|development"
    "|repairs|maintenance|gritting|street lighting|street scene|streetscene|countryside|rights of way|footpaths"
    "|inclusion|attendance|transition|safeguarding|support|technical|scrutiny|governance|health and safety|pest control"
    "|animal welfare|dog|litter|cleaning|catering|payroll|pensions|depot|office|council"
)

_RANKS = "senior|principal|chief|lead|deputy|assistant|junior|area|duty|case|new|acting|interim|so-called|responsible"
_POSTS = (
    "officer|officers|manager|managers|director|directors|boss|bosses|chief|chiefs|team leader|inspector|inspectors"
    "|engineer|engineers|technician|technicians|surveyor|surveyors|supervisor|supervisors|assistant|assistants|warden"
    "|wardens|solicitor|solicitors|accountant|accountants|adviser|advisers|advisor|advisors|coordinator|worker|workers"
    "|receptionist|receptionists|administrator|administrators|clerk|planner|planners|lawyer|lawyers"
)
_GROUPS = "team|teams|department|dept|section|unit|office|staff|people|lot|crew|gang|boys|lads|mob|service"

CLASSES = {
    "service": SERVICES,
    "rank": _RANKS,
    "post": _POSTS,
    "group": _GROUPS,
    # Services that only a council has; the others are anybody's.
    "council-service": (
        "planning|enforcement|planning enforcement|highway|highways|housing|environmental health|licensing"
        "|education|admissions|benefits|council tax|waste|refuse|parks|leisure|social services|trading standards"
        "|building control|democratic services|development control|committee services|street lighting|homelessness"
        "|social care|children's services|adult services|member services|gritting|rights of way|cemeteries"
    ),
    "the": (
        "the|your|our|my|this|that|these|those|their|his|her|said|a certain|a particular|one of the|one of our"
        "|one of your|some of the|some of our|some of your"
    ),
}

OFFICERS = """
    <the> (*|) (<rank>|) (<service>|) (<service>|) (officer|officers|planner|planners)
    (<rank>|) <service> (<rank>|) <post>
    <the> (whole|entire|own|council's|entire council|so-called|) <council-service> (<council-service>|) <group>
    head of (<service>|service|department)
    director of <service>
    (chief officer|chief officers|monitoring officer|section 151 officer|returning officer|treasurer)
    (town clerk|county clerk|clerk to the council|proper officer|borough solicitor)
    (night|day|gritting|bin|road|refuse|depot|ground) (crew|crews|gang|shift|team)
    (those|some|people|somebody|someone|whoever|anyone|the ones|the lot|that lot|the lady|the man|the woman|the lad
        |the girl|the young man|the young woman|the chap) (in|at|from|down at|over at) (the|that|our|your
        |) (<council-service>|council's <council-service>|depot|county hall|civic centre|contact centre|front desk)
    * * (in|from|at|of) (<council-service>)
    whoever (wrote|writes|runs|is running|ran|is in charge of|signed|signed off|designed|drew|dreamt|dreamed|drafted
        |approved|thought|decided|came up|let|put)
    (council|county council|our|your) (officers|staff|employees|workforce)
    (council|our|your|the) (employee|employees|bureaucrat|bureaucrats|pen-pusher|pen-pushers|mandarin|mandarins)
    # Cymraeg
    ~swyddog*
    ~pennaeth
    ~penaethiaid
    ~prif swyddog*
    (~tim|~adran|~uned) (y|yr|) (~cynllunio|~priffyrdd|~tai|~addysg|~trwyddedu|~gorfodi|~cyllid|~gwastraff|~parciau
        |~hamdden|~gofal|~amgylchedd|cyfreithiol|gyfreithiol|~budd-daliadau|~cyfathrebu|~rheoli datblygu
        |~adnoddau dynol)
    (~staff|~gweithwyr|~criw|~hogia|~hogiau|~bois|~pobl) (y|yr) (cyngor|adran|depo|swyddfa|~tim|priffyrdd|cynllunio
        |nos)
    ~cynllunydd
    ~cynllunwyr
    ~arolygydd
    ~arolygwyr
    ~peiriannydd
    ~technegydd
    ~syrfewr
    ~clerc
    ~cyfreithiwr y cyngor
    pwy bynnag (sgwennodd|sgrifennodd|ysgrifennodd|sy'n rhedeg|sydd yn rhedeg|oedd|sy|benderfynodd|gymeradwyodd
        |ddyluniodd|wnaeth|nath)
    (y rhai|y rheini|rheiny|y criw|y bobol|y bobl) (yn|yn y|yn yr|sy'n|sydd yn) (depo|adran|swyddfa|rhedeg|priffyrdd
        |cynllunio|tai)
"""

# Posts that other bodies have as well.
BOSSES = """
    <the> (<rank>|) (manager|director|inspector|technician|surveyor|engineer|clerk|solicitor|receptionist)
    (corporate|strategic|executive|assistant|service|group) director
    (deputy|assistant|interim|acting|) chief executive
    chief exec
    # Cymraeg
    ~cyfarwyddwr
    ~cyfarwyddwyr
    ~cyfarwyddwraig
    ~rheolwr
    ~rheolwyr
    ~rheolwraig
    ~prif weithredwr
"""

MEMBERS = """
    (<the>|) (ward|local|county|town|borough|own|fellow|opposition|cabinet|labour|tory|conservative|plaid|green
        |reform|lib dem|independent|neighbouring|) (councillor|councillors|cllr|cllrs)
    (your|our|this|that|his|her|a certain|the|elected|ward|local) (ward|local|elected|) (member|members
        |representative)
    (deputy|) leader of the (council|opposition|group|<party> group)
    (the|our|your|this|that|council) (deputy|) leader
    (cabinet member|portfolio holder|lead member|executive member)
    (chair|chairman|chairwoman|chairperson) of (the|) (planning|scrutiny|licensing|audit|council|committee|finance
        |standards)
    (planning|scrutiny|committee|council's) (chair|chairman|chairwoman)
    (the|ward|local|elected) member for
    # Cymraeg
    ~cynghorydd
    ~cynghorwyr
    (y|'r|) cyng
    (~aelod|~aelodau) (lleol|etholedig|~cabinet|y cabinet|y ward|dros|~ward)
    (~deilydd|~deiliad) (y|) portffolio
    (~dirprwy|) ~arweinydd (y cyngor|yr wrthblaid|y grwp|)
    ~cadeirydd (y|yr|) (~cyngor|~pwyllgor|cynllunio|craffu|)
    ~maer
"""

# Words that stand for somebody named before.
PRONOUNS = """
    (he|she|him|her|he's|she's|he'd|she'd|he'll|she'll)
    (they|they're|they've|them)
    (this|that|the) (man|woman|lad|chap|bloke|fella|fellow|guy|boy|girl|lady|gentleman|person|individual|character
        |so-and-so|pair|two)
    (the|that|this) young (man|woman|lady|fellow|person)
    (a|some) (lad|man|woman|chap|girl|boy|bloke|fellow|youngster|person|so-called) (who|with|that|like|in|whose|of)
    (the same|neither|both) (officer|of them|one)
    # Cymraeg
    (mae|dydi|dydy|dyw|dyw'r|ydi|ydy|yw|roedd|oedd|bydd|fydd|bod|wedi|nath|wnaeth|na|nid|does|sgen|sgin|gan|efo|gyda
        |am|fod|byddai|fasa|fase) (o|fo|fe|e|hi|nhw|hwy)
    (mae|roedd|dydi|dyw|oedd) (o'n|fo'n|e'n|hi'n|nhw'n)
    (ganddo|ganddi|ganddyn|gandyn|iddo|iddi|iddyn|arno|arni|arnyn|ynddo|ynddi|ohono|ohoni|amdano|amdani|wrtho|wrthi
        |hebddo|hebddi|dano|dani)
    (y|'r|i'r|dyw'r|mae'r|dydi'r|gan y|am y) (~dyn|~dynes|~menyw|~boi|~hogyn|~bachgen|~hogan|~ferch|~ddynes|~person
        |~creadur|~crwt|~bobl|~bobol) (hwn|hon|'ma|ma|yma|'na|na|yna|)
    (ef ei hun|hi ei hun|fo ei hun|nhw eu hunain)
"""

OWNERS = """
    (his|her|their)
    # Cymraeg
    (ei|eu)
"""
