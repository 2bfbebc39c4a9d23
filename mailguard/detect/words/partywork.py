"""Work that officers and the council's resources are asked to do for a party, a campaign, or a private purpose.

- `JOB`: something that an office does, asked for or offered; `CLUE`: party or election matter beside it;
- `TASK`: party work by itself; `PRIVATE`: a private one;
- `OFFICIAL`: the council's own campaigns and elections.
"""

CLASSES = {
    "job": (
        "run off|run me off|print|print off|print out|photocopy|copy|copies of|fold|folding|type|type up|typing"
        "|draft|write"
        "|design|lay out|deliver|delivering|drop off|post|posting|stuff|laminate|laminating|proofread|proof-read|frank"
        "|book|put up|hand out|hand round|slip|look up|find me|find out|dig out|dig up|pull together|research|export"
        "|send me"
        "|ping me|get me|give me|let me have|do me|knock up|put together|mail out|mailshot|mail-merge|mail merge|use"
        "|using"
        "|pop|tuck|enclose|include|slide|borrow|lend|stick|store|collect|bring|take|drive|translate|translating"
        "|update|upload|prepare|produce"
        "|arrange|set up"
        "|address|envelopes|label|labels|checking|check|count|counting|write up|polish|help with|help out|help me"
        "|printing"
        "|printed|photocopied|copied|typed|folded|delivered|stuffed|drafted|designed|run through|put through|bundle"
        "|cut up"
        "|come along to|come to|attend|speak at|brief|sit in on|take minutes|minute|man|staff|phone round|ring round"
        "|run"
    ),
    "paper": (
        "leaflet|leaflets|flyer|flyers|card|cards|calling cards|poster|posters|banner|banners|placard|placards"
        "|letter|letters"
        "|newsletter|newsletters|literature|script|scripts|speech|text|list|lists|database|spreadsheet|figures"
        "|quotes|lines"
        "|photo|photos|envelopes|labels|mailing|mailshot|address|addresses|article|press release|tickets|invitation"
        "|invitations|message|messages|page|video|post|posts|stickers|boards|map|maps|statement|manifesto|rebuttal"
        "|notes"
    ),
    "party": (
        "party|labour|tory|tories|conservative|conservatives|plaid|plaid cymru|lib dem|liberal democrat|liberal democrats"
        "|green party|green|greens|reform|reform uk|independent group|branch|campaign"
        "|election"
        "|re-election|reelection|canvass|canvassing|canvas|doorstep|door-knocking|party-political|political group"
        "|candidate"
        "|candidate's|candidacy|manifesto|by-election|polling day|ward party|constituency|agent|agent's|party's|group's"
        "|our party's|our candidate|our candidate's|leadership bid|selection|hustings|campaigning|electioneering"
        "|senedd campaign"
    ),
    # Cymraeg
    "gwaith": (
        "~argraffu|~printio|~printia|~copio|~llungopio|~plygu|~teipio|~drafftio|~ysgrifennu|~sgwennu|~dylunio"
        "|~dosbarthu"
        "|~danfon|~postio|~rhoi|~rhannu|~gosod|~anfon|~gyrru|~hala|~dod o hyd i|~chwilio|~paratoi|~trefnu|~bwcio"
        "|~cyfieithu"
        "|~gwneud|~neud|~rhedeg|~lamineiddio|~casglu|~cael|~defnyddio|~benthyg|~helpu|~stwffio|~llenwi|~ymchwilio"
        "|~allforio"
        "|anfona|anfonwch|rho|rhowch|printiwch|printia|argraffwch|argraffa|copiwch|copia|anfona|anfonwch|rho|rhowch"
        "|teipia|teipiwch|sgwenna"
        "|drafftia"
    ),
    "papur": (
        "~taflen|~taflenni|~poster|~posteri|~cerdyn|~cardiau|~llythyr|~llythyrau|~cylchlythyr|~araith|~sgript|~rhestr"
        "|~rhestrau|~deunydd|~baner|~baneri|~amlenni|~labeli|~datganiad|~erthygl|~manylion|~cyfeiriadau|~ffigurau"
        "|~pamffled"
        "|~pamffledi|~llenyddiaeth|~neges|~dyfyniadau|~copi|~copiau|~nhw"
    ),
    "plaid": (
        "~plaid|y blaid|i'r blaid|~llafur|~ceidwadwyr|~toriaid|~gwyrddion|~cangen|~ymgyrch|~etholiad|~ailethol"
        "|~ymgeisydd"
        "|~ymgyrchu|~canfasio|~canfas|~stepen drws|~drysau|~maniffesto|~isetholiad|~etholaeth|~grwp|~enwebiad"
        "|~cynhadledd y blaid"
        "|~pleidlais|~pleidleisio|~lecsiwn|~etholiadol|~asiant|~is-etholiad"
    ),
}

JOB = """
    <job>
    # Cymraeg
    <gwaith>
"""

TASK = """
    <job> ____ (our|my|the|a|some|his|her|their|your|some of our|these|those|<number>) __ (<party>) (<paper>|material
        |materials|stuff|meeting|night|event|social|dinner|raffle|fundraiser|fund-raiser|conference|rally|launch)
    <job> ____ (my|our|the|your|a) (election|campaign|re-election|by-election|canvass|canvassing|manifesto|doorstep
        |party|leadership|selection) (address|<paper>|run|push|day|team|fund|page|round|returns|sheets|data|bid
        |launch)
    <job> ____ (<paper>) ____ (for|about|to help|in time for|before|on) (the|my|our|his|her|their|a|) (election
        |campaign|canvass|canvassing|by-election|doorstep|doorsteps|branch|candidate|re-election|hustings|party|agent
        |group's campaign|polling day|selection meeting|party conference)
    <job> ____ (who|how) (to|they|people|residents|tenants) (vote|voted|might vote|will vote)
    <job> ____ (for|to) (my|our|the|his|her) (re-election|reelection|election campaign|campaign|candidate|candidacy
        |party|agent|canvass|canvassers|party conference|selection|leadership bid|ward party|branch)
    <job> ____ (list|lists|names|addresses|numbers|details|database|export|register|contacts|e-mails|emails
        |phone) ____ (for|to use in|for use in|so we can|to|before) __ (canvass|canvassing|canvassers|doorstep
        |doorsteps|campaign|knock|door-knocking|target|election|leaflet|leafleting|phone bank|party|agent)
    <job> ____ (marked register|canvass returns|canvass sheets|canvass cards|target (streets|list|voters|seats|wards)
        |party membership|election address|election expenses|imprint|campaign diary|campaign plan|rosette|rosettes
        |correx|garden posters|garden boards|tellers|polling day)
    (conference|rally|selection|hustings|doorstep|campaign launch|manifesto|party broadcast|branch) (speech|script
        |notes|lines|quotes|letter|address) ____ (draft|write|by|words|could|need|please)
    (draft|write|do|type|prepare|polish|knock up) ____ (speech|words|lines|notes|jokes|article) ____ (party|<party>) (conference|rally|dinner|branch|website|newsletter)
    (find|get|give|dig out|dig up|send|pull|need|want) ____ (quotes|ammunition|dirt|lines|figures|facts|something
        |material|votes|anything|photos|examples) ____ (against|attack|beat|embarrass|hit|use on|throw at|hang on
        |sink) ____ (the other|other|opposition|opposing|tories|labour|plaid|lib dems|greens|reform|conservatives
        |their|candidate|party|campaign|rival)
    (what|what's|where|which) ____ (your|own) (political|party) (view|views|opinion|allegiance|leanings|loyalty)
    (would|will|are|do|did) you (personally|) (vote|voting|going to vote|support) (for|with|) (us|our|me|my|labour
        |plaid|the tories|party|tories|conservatives|reform|the greens|the lib dems)
    (attend|come to|speak at|brief|sit in on|be at|support|service) (our|the|my|your) (party|labour|tory|plaid
        |conservative|lib dem|green|reform|ward) (branch|conference|group) __ (agent|candidate|candidates
        |party workers|activists|members of the party|branch)
    (attend|attending|come to|be at|join) ____ group meeting ____ (agent|candidate|candidates|campaign|election
        |party workers|canvass)
    (stay|stayed|stay on|staying|sit in|sat in) ____ (party|group|group's|party's) (debate|vote|deliberations
        |discussion|discussions)
    you (will|must|are to|'ll|have to) (attend|come to|be at|turn up (at|to)) (our|the|my|) (political|party
        |) group (meeting|session|away day)
    (put|use|lend|give|spend|book|release|free up|second) ____ (officer time|staff time|the council's (van|minibus
        |printer|copier|franking machine|mailing list|e-mail|offices|chamber|staff)|council (van|paper|staff
        |stationery|printer|time|envelopes|postage)|mailroom|print room|print unit|post room) ____ (campaign|party
        |election|canvass|canvassing|leaflet|leaflets|branch|candidate|polling day|doorstep)
    (help|helping|lend|give) ____ (with|on|out) ____ (campaign|canvass|canvassing|leafleting|leaflets|leaflet drop
        |door-knocking|doors|doorstep|polling day|phone bank|election literature|election address|by-election)
    (tell|remind|ask|let) (people|tenants|residents|them|anyone|anybody|old people|the old people|visitors
        |callers) ____ (to vote|who to vote|vote for|what i've done|what we've done|what the party|our candidate)
    (leaflet|leaflets|campaign literature|election literature|newsletter|cards|focus|election address
        |letter) ____ (run off|print|printed|printer|photocopier|copier|copied|folded|franked|mailroom|post room
        |council envelopes|typed) ____ (before|by|in time for|for) __ (election|polling|canvass|doorstep|campaign
        |branch|weekend's leafleting)
    (print|printing|copies|copy|copier|run off|photocopy|fold) ____ (my|our) __ (focus|rose|in touch|election special
        |ward newsletter|campaign newsletter|party newsletter)
    # Cymraeg
    <gwaith>('r|) ____ (<papur>)('r|) ____ (<plaid>)
    <gwaith>('r|) ____ (<plaid>) ____ (<papur>|araith|cyfarfod|gynhadledd|rali|cinio|cynhadledd)
    <gwaith> ____ (ar gyfer|i|at|dros|cyn)('r|'n|) (yr|y|fy|ein|) (ymgyrch|canfasio|canfas|etholiad|lecsiwn|drysau
        |gangen|cangen|ymgeisydd|isetholiad|asiant|cynhadledd|ailethol)
    <gwaith> ____ (~enwau|~rhestr|~cyfeiriadau|~rhifau|~manylion)('r|) ____ (canfasio|ymgyrch|drysau|etholiad|blaid
        |lecsiwn|targedu)
    (araith|geiriau|sgript|nodiadau) ____ (cynhadledd|gynhadledd|rali|cangen) ____ (blaid|lafur|plaid|llafur|ceidwadwyr)
    (beth|be) (yw|ydi|ydy) (eich|dy) (barn|farn|daliadau|ddaliadau) (wleidyddol|gwleidyddol)
    (fyddech|fyddet|wnewch|wnei|bleidleisiech) (chi|ti|di) ____ (pleidleisio|bleidleisio|cefnogi) ____ (i ni|i fi
        |i mi|inni|drosom|drosta i|y blaid|ni|ein)
    (dywedwch|dweud|deud|dwed|gwed|atgoffwch) wrth (bobl|y tenantiaid|drigolion|bawb|yr hen bobl
        |nhw) ____ (bleidleisio|pwy i|i bwy|beth dwi wedi|be dwi wedi|ein hymgeisydd)
    (defnyddio|ddefnyddio|benthyg|fenthyg) ____ (fan y cyngor|llungopiwr|argraffydd|amser swyddog|papur y cyngor
        |amlenni'r cyngor|staff|peiriant) ____ (ymgyrch|blaid|etholiad|taflenni|canfasio|cangen)
"""

CLUE = """
    (<party>) (<paper>|meeting|social|stall|canvass|do|conference|rally|dinner|fundraiser|event|spring conference
        |annual conference)
    (conference|rally|dinner) ____ (<party>|party)
    (canvass|canvassing|canvas on|doorstep|doorsteps|door-knocking|knocking (on|) doors|leafleting|leaflet drop
        |leaflet round|leaflet run|polling day|the campaign|my campaign|our campaign|election day|the election
        |by-election|re-election|phone bank|branch meeting|ward party|the branch|the agent|my agent|our agent
        |our candidate|the candidate|target (streets|seat|seats|ward|list)|election address|selection meeting
        |party conference|rosettes|tellers|our vote|the tory vote|the labour vote|the plaid vote|get the vote out
        |swing (voters|ward))
    (where|streets|seats|wards|flats|bits) ____ (we're behind|we are behind|we're ahead|we need votes|our vote
        |their vote|we're losing|is soft|we lost)
    (through|under) (the|every|each|people's) (doors|letterboxes|letter boxes|door|letterbox|windscreen wipers)
    (for|on) the doorstep*
    my (spring|summer|autumn|winter|may|) (focus|rose|in touch|election|leaflet|leaflets|literature)
    (deserves|deserve) (better|harjit|<party>)
    (say|call|tell|put|book|log) (they're|they are|it's|it is|them|it|anyone|anybody|if anyone asks
        |down as) ____ (surgery|ward business|council business|casework|general account|common account|ward work)
    (who|how) (to|they|people) (vote|voted)
    # Cymraeg
    (cangen|gangen|canfasio|ganfasio|ymgyrch|hymgyrch|etholiad|lecsiwn|maniffesto|ymgeisydd|isetholiad|ailethol
        |cynhadledd y blaid|curo drysau|cnocio drysau|mynd rownd y drysau|rownd drysau|o ddrws i ddrws|drwy'r drysau
        |trwy'r drysau|drwy bob drws|ar y stepen drws|taflenni'r blaid|taflen y blaid|cyfarfod y gangen|y blaid
        |asiant)
    (pwy|i bwy) (i bleidleisio|bleidleisio|i fotio|fotio)
"""

OFFICE = """
    (attached|attachment|enclosed|leaflet|leaflets|copies|copier|photocopier|printer|printing|print room|good machine
        |colour machine|big machine|the machine|<number> of|envelopes|newsletter|newsletters|list of|register
        |export|labels|mailing|boxes|van|minibus|draft|speech|words|stick|database|tenants|phone numbers|cards
        |posters|card)
    # Cymraeg
    (ynghlwm|atodedig|taflen*|copi*|gopi*|llungopiwr|argraffydd|peiriant|amlenni|rhestr|cofrestr|fan|araith|drafft
        |bocsys|cardiau|posteri|y cownt|cyfrif)
"""

ASKING = """
    (could you|can you|would you|will you|please|i need|i'd like|need it|need them|i want|you could|if you could
        |do me|any chance|i'll|i can|course i can|happy to|no problem|leave it with me|will do|you can|you might
        |get me|just|tell|take it|slip|want you to|be a love|as a favour|you'll|you're the|shall i)
    # Cymraeg
    (fedri|fedrwch|allet|allech|alli|allwch|wnei|wnewch|plis|os gwelwch|os gweli|dwi isio|dwi angen|dwi eisiau|hoffwn
        |mi wna i|fe wna i|wrth gwrs|gwna|gwnewch|tynna|rho|rhowch|jyst|siawns|elli|newch|faset|fyddet|byddwn yn
        |rwyf am|gei di|cei)
"""

OFFICIAL = """
    (recycling|road safety|flu|vaccination|library|litter|fostering|adoption|anti-litter|waste|health|awareness
        |energy|public health|safety|charity|council's|councils|the council's|council tax|bulky waste|dog fouling
        |tree planting|speed|school|food waste|poppy|summer reading|domestic abuse|recruitment|smoking
        |budget consultation) (campaign|campaigns|leaflet|leaflets|posters|poster)
    (notice of (election|poll|vacancy)|notices of election|nomination (pack|packs|paper|papers|form|forms)
        |polling (station|stations|card|cards|place)|poll cards|electoral services|elections team|election staff
        |election count|the count|count staff|returning officer|presiding officer|postal vote|postal votes|voter id
        |election fees|every party|each party|every party's|all parties|all candidates|every candidate|each candidate
        |all groups|constituent|constituents|council business|casework|surgery|branch closure|candidates and agents
        |agents' briefing|pre-election (period|guidance)|purdah|school council|youth council|parent governor
        |party wall|christmas party|tea party|street party|garden party|birthday party|leaving party|retirement party)
    (can't|cannot|not able to|unable to|can not|not allowed to|mustn't|must not|won't be able|not permitted
        |not something|may not|no longer) ____ (party|election|campaign|print|leaflet|leaflets|canvass)
    (own|private|local|commercial) (printer|printers|printing firm|account|paper|expense|pocket|laptop|e-mail)
    (party|group|agent|campaign) (is paying|will pay|pays|paid|is printing|has printed)
    # Cymraeg
    (hysbysiad etholiad|papurau enwebu|~gorsaf bleidleisio|~gorsafoedd pleidleisio|gorsaf bleidleisio
        |gorsafoedd pleidleisio|gwasanaethau etholiadol|swyddog canlyniadau|pleidlais bost|pob plaid|pob ymgeisydd
        |cyfnod cyn etholiad|ymgyrch (ailgylchu|sbwriel|diogelwch|iechyd|faethu|darllen))
    (ni allaf|alla i ddim|fedra i ddim|methu|ni chaf|chawn ni ddim|nid yw'n bosibl|ddim yn cael
        |chaiff) ____ (etholiad|blaid|ymgyrch|argraffu|taflen|taflenni)
"""

PRIVATE = """
    (could you|can you|would you|will you|please|i need|i want|just|get|get one of|have one of|ask one of|send
        |lend me|borrow|any chance|you could|i'd like) ____ (type|print|photocopy|copy|draft|write|post|frank|collect
        |pick up|drop|drive|run|move|mow|fix|paint|store|bring|take|book|find|van|minibus|lorry|digger|skip|trailer
        |tools|two of your men|your men|your lads|a couple of men|couple of lads|electrician|plumber|gardener
        |caretaker|typing|tarmac|salt|grit|paving|slabs) ____ (my (own|private|personal|house|home|garden|drive
        |driveway|shop|business|flat|flats|tenants|tenant's|tenants'|mortgage|bank|wedding|car|dog|fence|extension
        |allotment|tax return|cv|accounts|dry cleaning|shopping|holiday|mother|mother's|mam's|mum's|wife|wife's
        |husband|husband's|daughter|daughter's|son|son's|sister's|brother's|nephew's|family|christmas|birthday|party
        |boat|caravan|rugby club|choir|company)|our (house|garden|drive|shop|business|wedding|holiday|anniversary
        |caravan|firm|christmas|extension)|house move|moving house|the wife|the missus)
    (type|print|photocopy|copy|draft|write up|do|book|collect|frank|post|proofread) (out|up|off|) (my (own|private
        |personal|rent|rents|wedding|christmas|shop|shop's|business|tax|accounts|cv|holiday|flat|mortgage|company's
        |firm's|book|memoirs|will|insurance|son's|daughter's|wife's|husband's)|my (letter|letters) to (the|my) (bank
        |mortgage|landlord|tenants|solicitor|insurers|insurance|in-laws|ex|builder)|our (wedding|holiday|christmas
        |anniversary)|the accounts of my)
    (council|council's|the|your) (van|minibus|mower|lorry|digger|trailer|hall|tools|caretaker|gardener|gardeners|lads
        |men|workmen|marquee|pa system|projector|skip) ____ (my|our) (daughter's|son's|wife's|husband's|mother's|own
        |garden|house|drive|wedding|party|barbecue|barbie|business|shop|house move|move|extension|birthday|family
        |caravan|fence)
    (on|in) (council|work|the council's|office) time ____ (my|for me)
    # Cymraeg
    (fedri|fedrwch|allet|allech|alli|allwch|wnei|wnewch|plis|dwi isio|dwi angen|dwi eisiau|rho|rhowch|anfona|anfonwch
        |oes modd|gaf i|ga i|hoffwn) ____ (~teipio|~argraffu|~printio|~copio|~postio|~casglu|~nol|~gyrru|~symud
        |~torri|~trwsio|~paentio|~bwcio|~ysgrifennu|~fan|~bws mini|~lori|~dynion|~dau ddyn|~hogia|~bois|~tarmac
        |~halen|~benthyg|~defnyddio) ____ (fy (llythyrau rhent|nghyfrifon|ngwahoddiadau|llythyr i'r banc
        |llythyr personol|nhy|nghartref|ngardd|siop|musnes|fflat|fflatiau|nhenantiaid|morgais|nghar|nghi|ngwraig|ngwr
        |merch|mab|mam|nhad|nheulu|mhriodas|ngwyliau|nghyfrifon|nghwmni|nghlwb|mhen-blwydd)|'n nhy|priodas fy
        |mhriodas|priodas (y|fy) ferch|symud ty|parti pen-blwydd|gwahoddiadau priodas|wahoddiadau priodas|priodas fy
        |y wraig|y gwr|'y musnes|busnes fy|siop fy)
    (teipia|teipiwch|printia|printiwch|copia|copiwch|argraffa|argraffwch|postiwch|postia) ____ (wahoddiadau priodas
        |gwahoddiadau priodas|fy (llythyrau rhent|nghyfrifon|cyfrifon|llythyr i'r banc|ngwahoddiadau|cv|nofel|llyfr)
        |llythyr (personol|preifat))
"""
