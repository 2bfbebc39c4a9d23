"""Party and private work that is slipped in among the council's, English and Welsh.

- `CAUSE`: what belongs to a party or a campaign; `OWN`: what belongs to the member's home, family or business;
- `WORK`: what an office or a depot does; `WANTED`: how it is asked for; `MEANS`: what the council owns or pays;
- `OPEN`: hire at the going rate, a question about the rules, what is declared, refused, paid for or done by oneself.
"""

CLASSES = {
    "kin": (
        "son|daughter|wife|husband|partner|brother|sister|mother|father|mam|mum|dad|nephew|niece|cousin|uncle|aunt|nan"
        "|gran|grandson|granddaughter|lad|boy|girl|missus|in-laws|family|other half|kids|children"
    ),
    "teulu": (
        "~mab|~merch|~gwraig|~gwr|~partner|~brawd|~chwaer|~mam|~tad|~nai|~nith|~cefnder|~cyfnither|~teulu|~plant|~crwt"
        "|ngwraig|mrawd|nheulu|nhad|~hogyn"
    ),
    "party": "party|labour|tory|tories|conservative|conservatives|plaid|lib dem|lib dems|green party|greens|reform",
}

CAUSE = """
    (canvass|canvassing|canvassers|canvas|doorstep|doorsteps|door drop|doors to knock|doors we|leaflet|leaflets
        |flyers|manifesto|rosette|rosettes|red rosettes|placards|placard|poster boards|by-election|byelection
        |polling day|polling district|postal voters|electoral roll|marked register|hustings|tellers|agent's
        |branch's|campaigning|campaign hq|party office|regional office|candidate's|selection meeting
        |adoption meeting|rally|fundraiser|fighting fund|group away day|group's newsletter|my group|our group
        |group secretary|the opposition|the other side|other lot|last lot|my opponent|gaffes|squirm|bad light
        |our side|our colours|the rose|usual supporters|good guys|vote across|win marina|the leadership visit
        |party conference)
    (<party>) (office|club|social|dinner|event|do|poster|posters|stall|bulletin|are weakest|is wrong|is weak
        |meeting|mailing|mailshot|wants|want|needs|leaflet)
    (our|my|the) (rose|colours|lot|candidate's|door drop)
    # Cymraeg
    (~canfas|~canfasio|~taflen|~taflenni|daflenni|~maniffesto|~placard|~placardiau|~isetholiad|~lecsiwn|~asiant
        |~etholaeth|~ymgyrch|~ymgeisydd|~ymgeiswyr|swyddfa'r blaid|triban|~rali|~posteri|~poster|arwyddion yr
        |cynhadledd|gynhadledd|~aelodaeth|cyfarfod dewis|cyfarfod mabwysiadu|codi arian|y wrthblaid|wrthblaid
        |eu record|stepen y drws|drwy ddrysau|trwy ddrysau|drysau i'w|y tori|cofrestr etholwyr|gofrestr etholwyr
        |dosbarth etholiadol|ein maniffesto|ein hymgeisydd|ein grwp)
"""

OWN = """
    (my|our) (<kin>'s|shop|shop's|caff|cafe|garden|hedge|chimney|conservatory|barn|paddock|holiday|holiday let
        |campsite|boat|caravan|sockets|boiler|tax return|vat|mortgage|divorce|wedding|<number>th|invoicing
        |allotment|wall|lawn|suit|b and b|guest house|memoirs|novel|wardrobe)
    (the|a) (wife|missus|farm accounts|shop's|caff|holiday let|bed and breakfast|campsite|in-laws|babysitter|vet's
        |mot|dog's|cat's|ebay|wedding|christening|stag do|gin)
    (tax return|divorce papers|passport forms|dry cleaning|ebay parcels|dinner reservation|for the wife
        |barn conversion|moving house|house move|at mine|cash in hand|party wall|holiday let|(<kin>)'s (flat
        |thesis|cv|wedding|move|school|house|car|passport|party|christening))
    # Cymraeg
    (fy|ein|'m|'y|i'n) (siop|caffi|cwmni|nghwmni|fferm|cartref|ngardd|gardd|clawdd|nhreif|dreif|gliniadur|socedi
        |morgais|ewyllys|simnai|ngharafan|garej|carafan|mhriodas|priodas|siwt|nillad|ngheginau|nghypyrddau|mharsel
        |parsel) (i|acw|ni)
    (cyfrifon|anfonebau|parseli|parsel|bwydlen|fwydlen|llyfrau) ('r|y|r|fy|ein|eBay|ebay) (caffi|siop|garej|busnes
        |ebay|fferm|gwesty|hyn)
    (siop lanhau|golchdy|ystafell haul|ewyllys mam|tocynnau awyren|ein gwyliau|symud ty|mudo|laptop y mab|cv y mab
        |llyfrau'r busnes|busnes gwyliau|'nreif|nreif|arian parod|priodas lowri|i'r wraig|fy siop)
"""

WORK = """
    (print|printing|printed|run off|running off|run|copy|copies|photocopy|type|typing|typed|type up|fold|stuff
        |frank|franking|post|posting|address|addressed|label|labels|envelopes|draft|drafting|write|reword|rewrite
        |proofread|cast your eye|cast an eye|eye over|polish|design|designing|logo|graphics|eye-catching
        |photograph|photographer|briefing|figures|numbers|list|lists|names|export|pull|data|database|spreadsheet
        |mapping|search|trawl|look up|dig|find|count|minutes|book|booking|room|chamber|hall|hire|speech|lines
        |notes|translate|translation|translators|drive|driver|deliver|drop|collect|bring|fetch|pick up|carry|store
        |storeroom|van|lorry|flatbed|minibus|ladder|hedge|mow|strimmer|mower|tractor|cherry picker|fix|unlock
        |check|advertise|chase|ring round|reservation|flights|business plan|inventory|survey|tape|drawing|drawings
        |slabs|skip|projector|pa system|machine|printer|copier|photocopier|twitter|facebook|bulletin|members' post
        |post room|print room|binding|sit|accounts|letter|parcels|tablets|invitations|raffle money|hold|help|spare
        |lend|lent|borrow|infographic|template|letterhead|headed paper|diary|courier|do my|do the|look over|advice
        |something stiff|broadband|bake)
    # Cymraeg
    (~printio|~brintio|printia|printiwch|argraffu|~argraffydd|~copi|~copio|copiwr|~teipio|deipio|teipia|~ffrancio
        |ffrancio|postia|postiwch|~postio|amlenni|~labeli|drafftia|drafftiwch|sgrifennwch|sgwenna|llunia|lluniwch
        |araith|~cofnodion|golwg|dylunio|ddylunio|cerdyn|~cardiau|~llun|ffigurau|ystadegau|~rhestr|enwau|data
        |database|system|~stafell|~siambr|~neuadd|bwcia|bwciwch|~gyrrwr|~gyrwyr|gyrru|hala|~fan|~bws mini|~ysgol
        |torri|dorri|trefna|trefnwch|~cyfieithu|cyfieithiad|gyfieithiad|~peiriant|~trydanwr|~cyfreithwyr
        |cyfreithiwr|penseiri|cludwr|tractor|nol|cod fy|casgla|casglwch|edrychwch pwy|ffeindia|helpu|lenwi|llenwi
        |dal yr|stwffio|diweddaru|redeg|rhedeg|gwarchoda|pobi|archebu|eu hadio|fficsio|export|rhowch|rho|gollwng
        |ollwng|cymryd cofnodion|dwylo|posteri|symud|mower|anfon|gofynna|gofynnwch)
"""

WANTED = """
    (i want|i need|i'd like|we need|need) (you|your|a|an|the|somebody|someone|some|one of)
    (could you|could the|could one|could somebody|could your|can you|would you|would your|would one|would somebody
        |will you|won't you|please|pls|plis|i need|i'd like|i'd be glad|we'd be glad|we need|let me have
        |any chance|don't log|dont log|keep it quiet|on the quiet|put it down|put it through|stick it down
        |not logged|unofficially|nobody would|no one would|no need to log|i've told|i've said|i've left|i've put
        |i seem to have|you'd be|you're going|you'll be|you write|you did|you're so|as you go|by four
        |would be such|would be a godsend|would help|would be no trouble|isn't it lucky|one hears|fancy
        |see your way|organise|arrange|draft|print|type|book|pull|look up|have the|photograph|reword|research
        |pick up|advertise|waiting for|such a neat|so highly|spare|sooner not pay|the system|your machine
        |in the firm's time|found its way|just whenever)
    # Cymraeg
    (fedri|fedrwch|allet|alli|elli|gelli|allwch|gallwch|wnei|wnewch|a wnei|oes modd|oes un|gaf i|ga i|hoffwn
        |hoffem|plis|dw i angen|dwi angen|bydd angen|mi fydd angen|mae isie|ma' isie|ma isie|rho|rhowch|trefna
        |gall un|gall|sgrifennwch|hala|anfonwch|anfon|dere|beth am|byddai'n|byddai|tybed|chi sydd|mae gen ti
        |mae gynnon|bwcia|bwciwch|llunia|casgla|postia|printia|drafftia|teipia|gofynna|gofynnwch|cod|ti'n
        |fyddai un|fyddai|mi fasach|ma'|mae asiant|mae'r blaid|roedd y ferch|wyt ti|chi'n mynd|tra|edrychwch|tyn
        |tynna|gwarchoda|gair o|trefna'n|fan y cyngor|fydd hi)
"""

MEANS = """
    (council time|work time|council's (van|printer|machine|copier|minibus|paper|post|depot)|council van
        |council printer|officer's van|the depot|your lads|the lads|one of the lads|grounds boys|your men
        |your team|post room|print room|your machine|the big photocopier|headed paper|council letterhead
        |on the payroll|your surveyor|your designers|your translators|your legal|your people|council mail
        |council post|council electrician|the architects|it boy|get it|hall projector|office printer|shared drive
        |second floor copier|your system|chairman's budget|as civic|as casework|as training|ward surgery)
    # Cymraeg
    (peiriant y cyngor|fan y cyngor|amser gwaith|amser cyngor|argraffydd mawr|y depo|dy fois|un o'r bois
        |eich system|y copiwr|llythyrau'r cyngor|trydanwr y cyngor|cludwr y cyngor|gwaith achos|hyfforddiant
        |cyllideb y cadeirydd|tim parciau|y gegin waith|peiriant ffrancio|office printer)
"""

OPEN = """
    (nothing to print|nothing to (do|copy|type|send|book)|our own leaflets|at the party office|we do ourselves
        |declare|declared|declaring|declares|register|resigned|refused|i said no|said no|told him|told her
        |told them|i've told the branch|reminded|i'd rather pay|sooner pay|own expense|myself|on our own|by a firm
        |being done by|pay for|paid|paying|hire charge|price list|tariff|hire the|to hire|does it cost
        |what does the|charge for|no need|nothing's needed|needn't|apolog*|sorry|thanks|thank you|umbrella
        |am i allowed|are we allowed|allowed|the rules|rule|protocol|constitution|handbook|does the|can't|cannot
        |isn't on|off limits|mustn't|must not|no politics|whichever party|every candidate|every group|all groups
        |all members|each candidate|any party|no party|each group|residents|resident|residents'|scrutiny
        |committee packs|wlga|casework notes|surgery poster|day centre|primary school|notice of election
        |electoral services|elections team|returning officer|postal vote|registration form|count|all-party
        |working party|street party|by mistake|portal|householder|constituent|charity|who's the right|whom do i
        |could property|legal advice|is the|are the|won't be|don't want|don't need|not for|not asking
        |back in the day|those days|usual terms|outside bodies|invoice|apart|take me off|i'll be away|i shan't
        |i'll be passing|if i miss|if a candidate|expenses form|members' allowances|i've found|i'll fetch
        |council property|printed in town)
    # Cymraeg
    (datgan|wedi datgan|gofrestr|gwrthod|wrthod|dywedais|atgoffais|atgoffwyd|talu|dalu|talais|dala i|mi a|fy hun
        |o 'mhoced|heb wleidyddiaeth|pob plaid|o ba blaid|pob grwp|pob ymgeisydd|trigolion|craffu|cyhoeddus
        |ga i ddefnyddio|a gaiff|na chaf|ni all|ni allaf|ni cheir|mae'n ddrwg|paid a|peidiwch a|ymddiheur*
        |diolch am|diolch ond|dim diolch|sori|ar wahan|yr hysbysiad|bleidlais bost|parti stryd|parti nadolig|llogi
        |logi|preifat|mater preifat|y ganolfan ddydd|gwell gen i|fe logais|cymhorthfa|wlga|unrhyw breswylydd
        |pa god|gwneud dim|oes angen|yn ol y cynllun|cynorthwyydd|gan etholwr|i etholwr|fydda i ddim|felly fydda
        |ymddiheuro|yn casglu heddiw|trwyddedu|ar gam|swyddog canlyniadau|rules|y clwb rygbi|ei bod yn|fi fydd yn)
"""
