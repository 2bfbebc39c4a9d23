"""Political activity of one's own, English and Welsh: canvassing, candidacy, party office, speaking and publishing.

`DOES` says so by itself, of the writer. `HINTS` does so where a party, a candidate or an election is spoken of as well,
also in what is passed on.
"""

from mailguard.detect.words import parties

CLASSES = {
    **parties.CLASSES,
    "i": "i|i'm|i am|i've|i have|i'll|i will|i shall|i'd|we|we're|we are|we've|we'll|we will|me|put me|count me|me and *|* and i",
    "work": "canvass|canvassing|canvassed|knock doors|knocking doors|knocked doors|knocking on doors|door-knocking|leaflet|leafleting|leafletting"
    "|delivering leaflets|deliver leaflets|delivered leaflets|stuffing envelopes|phone-banking|phonebanking|telling at|doing telling"
    "|on the doorstep*|out on the knocker|on the knocker|on the stump|campaigning|campaigned|campaign for|putting up posters|put up posters|out with the team",
    "gwaith": "~canfasio|~cnocio drysau|cnocio ar ddrysau|~dosbarthu taflenni|~rhannu taflenni|mynd o ddrws i ddrws|ar y drysau|ar y stepen ddrws|~ymgyrchu|stwffio amlenni|codi posteri|ffonio etholwyr",
    "seat": "council|councillor|ward|by-election|election|elections|senedd|parliament|westminster|seat|constituency|may|labour|plaid|conservative*|green*|reform|lib dem*|independent",
}

DOES = """
    on the (<party>|party) (stall|float|stand|platform|bus|rota|phone bank)
    (got|been|was|just) (elected|co-opted|selected|voted) (to|onto|on to|on) (the|*|our) (town|community|county|city|borough|parish|*) (council|town council|community council)
    (deliver|delivering|leaflet|knock|canvass) for (<party>|our|the)
    (stuffing|stuffed|delivering|delivered|pushing|pushed|handing out|giving out|folding|posting) __ (leaflets|leaflet|flyers|election addresses|cards|newsletters) (through|for|with|in|round|all|on|this|last|until|till)
    (branch|party|association|selection|selectors|members|<party>) (has|have|had|) (picked|chosen|selected|adopted|asked|nominated|shortlisted|voted) (me|me to|for me) (to|as|for|in)
    (poster|board|placard|sign|stake) (up|) (in|on|outside) (my|our) (window|garden|house|gate|hedge|car) (for|and|saying)
    (picked|chosen|selected|asked|going|want|hope|hoping) (me|) to (fight|stand in|stand for|contest|win) (the|) (* ward|* seat|seat|ward|election|by-election|<party>)
    (do|doing|run|running|writing|write|handle|handling|look after|looking after) (the|their|our|his|her|all the) (tweets|tweeting|posts|social media|facebook|press|leaflets|newsletter|website|speeches|messaging|data) (for|of) (the|our|their|) (campaign|party|candidate|branch|<party>|team)
    (shared|share|liked|like|retweeted|posted|reposted|followed) (his|her|their|our|the) (campaign|election|candidate|party|<party>) (page|post|video|leaflet|message|appeal)
    (my|our) (membership|subscription|donation|standing order) (of|to|for) (the|) (party|<party>|campaign)
    (voted|voting|vote|campaign|campaigned|campaigning) ____ (join|joining) me
    <i> (be|been|out|going|off|still|already|up for|in for|down for|for|) __ <work> (for|with|on|in|this|tonight|tomorrow|saturday|sunday|again|next|every|all|at|till|until|round|the|and|when|after|before)
    <i> ____ (knocking|knock|knocked) (doors|on doors|a few doors) (for|with|on|in|till|until|tonight|saturday|sunday|again)
    <i> (be|been|was|have been|) (standing|stood|running|selected|adopted|nominated|elected|chosen|picked|shortlisted) (as|for|to|in|at|by|again) __ <seat>
    (my|my own) (candidacy|candidature|nomination papers|election address|election leaflet|campaign for|campaign to be)
    <i> (be|been|was|) (the|their|our|an|his|her|acting as|act as|asked to be) (election|) (agent|sub-agent|sub agent|campaign manager|organiser) (for|to|in|this|again)
    (as|i am|i'm|i was|been|elected|re-elected) (the|your|a|) (<party>|) (branch|constituency|ward|party|clp|association) (secretary|chair|chairman|chairwoman|treasurer|organiser|officer|press officer|membership secretary)
    (as|the) agent for (our|the <party>|<party>|cllr|the candidate)
    (come and hear me|hear me speak|i'll be speaking|i am speaking|i'm speaking|i will be speaking|i'm on the platform|speaking|my speech) __ (for|at) (the party|<party>|party conference|the <party>|the rally|a rally|the hustings)
    (my|an|this|the) (article|piece|letter|column|blog|post|cartoon|pamphlet|leaflet|poem|song|op-ed|video) ____ (why|how|support|supporting|backing|vote) ____ (<party>|party|vote|candidate)
    (i wrote|i've written|i drafted|i designed|i've designed|i edit|i'm editing|i've done|i did) (the|their|our|a|some) (<party>|party|party's|election|campaign|candidate's) (leaflet|leaflets|manifesto|newsletter|literature|website|posters|facebook|video|address)
    (show of (hands|support) for|three cheers for|good word for|collecting for|raffle for|fundraiser for|donation to|donations for) (the|) (<party>|party|campaign)
    why (a|the|only|only one|our|we need a|you need a) (<party>|party) __ (council|government|would|is|deserves|will|candidate|vote|administration)
    <i> ____ (rosette|sticker|window poster|garden stake|placard) ____ (<party>|party|on|up|in)
    (put|putting|sign|signed|count) me (and *|) (down|up|in) (for|on) __ (canvass|doors|leaflet*|streets|round|telling|polling|saturday session|side|side,|team)
    # Cymraeg
    (yn|'n|i) sefyll (dros|i|ar ran) (y blaid|blaid|plaid|<party>)
    (fues|bues|bum|fuais|mi fues|wedi bod|mi fuodd) (i|) (allan|mas|wrthi|lawr) ____ <gwaith>
    (y gangen|cangen|y blaid|aelodau|plaid cymru|llafur) (wedi|) (fy newis|fy newis i|fy enwebu|dewis fi|fy mabwysiadu)
    (poster|arwydd) (yn|ar|tu allan) (fy|ein|y) (ffenest|ngardd|gardd|nhy|ty|giat)
    (dwi|dwi'n|dw i|dw i'n|rwy'n|rwyf|rydw i|rydw i'n|fydda i|byddaf|mi fydda i|bydda i|wedi bod|fues i|bues i|bum|ryden|dan ni|byddwn|wi'n|fi'n) ____ <gwaith>
    (rhowch|rho|cyfra|cyfrwch|rhoi) fi (a * |) (lawr|i lawr|mewn|i mewn) (ar gyfer|am|ar) __ (canfasio|drysau|taflenni|strydoedd|rownd|ochr)
    (dwi|dw i|rwy'n|rwyf|rydw i|byddaf|fydda i|cefais|ces i) (yn|'n|) (sefyll|~dewis|~enwebu|~ethol|ymgeisio|fy newis|fy enwebu|fy ethol) (fel|yn|dros|i'r|i|ar) ____ (~cyngor|~ymgeisydd|~ward|~senedd|~etholiad|~isetholiad|<party>|~sedd)
    (fel|fi yw|fi ydi|wedi fy ethol yn|dwi'n|rwy'n|fi fydd) (y|yr|) (~asiant|~asiant etholiad|~ysgrifennydd y gangen|~cadeirydd y gangen|~trysorydd y gangen|~ysgrifennydd cangen|~trefnydd) (etholiad|dros|i|y|plaid|<party>|cangen)
    (siarad|annerch|areithio) (yng|yn|dros|ar ran|o blaid) (~cynhadledd|~rali|y blaid|<party>) (y|plaid|llafur|<party>)
    (fy|erthygl|llythyr|darn|blog|colofn) (erthygl|llythyr|darn|colofn|) (i|ar|am|yn) (pam|o blaid|cefnogi) ____ (<party>|blaid|plaid)
    (casglu|cyfrannu|rhodd|codi arian) (at|i|ar gyfer) (y blaid|<party>|yr ymgyrch)
    (pam|bod|y byddai) ____ (cyngor|llywodraeth) (llafur|plaid cymru|geidwadol|ceidwadol|gwyrdd|<party>)
"""

HINTS = """
    (boxes|box|bundle|bundles|pile|stack|load) of (the|those|our|) (leaflets|posters|cards|flyers|rosettes|newsletters)
    (leaflets|posters|rosettes|clipboards|stakes) (in|are in|under|behind) (the|my) (boot|garage|hall|shed|car|stairs)
    (my|our|your|his|her) (street|streets|round|patch|walk|side|doors|rosette|clipboard|clipboards|telling slot)
    (spare|extra|have a|got a|bring a|bring) (clipboard|clipboards|rosette|leaflets|placard|posters)
    (<i>|he'll|she'll|dad|mum) (do|doing|take|taking|cover|covering) (the|) (evens|odds|even numbers|odd numbers|flats|estate|* street|* road|* avenue|left|right) (side|)
    (can't|cannot|mustn't|shouldn't|not) (be|be seen|appear|go|get caught) (in|on) (the|any|a) (photo|photos|picture|pictures|leaflet|team photo)
    (nobody|no one|don't) __ (recognise|know|spot|tell) __ (me|from work|from the office)
    # Cymraeg
    (bocs|bwndel|llwyth|pentwr) o (daflenni|bosteri|taflenni|gardiau|rosets)
    (fy|ein|eich|dy) (stryd|strydoedd|rownd|ochr|mhatsh|rosette|clipfwrdd)
    (alla i ddim|fedra i ddim|cha i ddim|ddim yn cael) (bod|ymddangos|cael fy ngweld) (yn|ar) (y|yr) (llun|lluniau)
"""

CONTEXT = """
    (<sure>|canvass*|by-election|election|leaflet|leaflets|candidate|doors|door|polling|campaign|~canfasio|~isetholiad|~etholiad|~taflenni|~ymgeisydd|drysau)
"""

NOT_OWN = """
    (returning officer|deputy returning|poll clerk|presiding officer|count staff|counting assistant|election office|electoral services|observers|postal votes|verification|the count)
    (am not|i'm not|not|never|can't|cannot|may not|mustn't|must not|couldn't|resigned|stepped down|gave up|declined|turned down|politically restricted|before i joined|years ago|used to)
    (against|for) (littering|dog fouling|flooding|recycling|road safety|charity|poppy|cancer|hospice|the hospice|christian aid|flood|bin|census)
    (swyddog canlyniadau|clerc pleidleisio|swyddog llywyddu|y cyfrif|gwasanaethau etholiadol)
    (ddim|nid|byth|cha i ddim|alla i ddim|swydd gyfyngedig|ymddiswyddais|flynyddoedd yn ol)
"""

# The elements of political work: the writer does it, it is political, and a side is named.
SELF = """
    (i|i'm|i've|i'll|i'd|me|my|we|we're|count me|happy to|delighted to|glad to|pleased to|proud to|willing to|able to|off to)
    # Cymraeg
    (dwi|dwi'n|dw i|rwy|rwy'n|rwyf|mi ga i|mi wna i|byddaf|fydda i|bydda i|fi|fy|'m|hapus i|falch o|barod i|mi fydda i|ga i)
"""

WORK = """
    (deliver|delivering|leafleting|canvassing|knocking|phoning) (for|with)
    (help|helping|helped|volunteer|volunteering|support|supporting|back|backing|working|work|phoning|ringing|raising|collecting|take on|taking on|taken on|took on|run|running|chair|chairing|organise|organising|design|designing|drafted|drafting|write|writing|enclose|stood|standing|speak|speaking|spoke|marching|donate|donated|joined|join|hosting) ____ (campaign|canvass*|leaflet*|branch|candidate|candidacy|treasurer*|secretary*|chairmanship|voters|election|by-election|rally|hustings|manifesto|stall|fundraiser|conference|party|agent|poster|board|phone bank|the cause|ticket|selection)
    (have|got|put|putting|stick|stuck|has) (his|her|their|a|the|our|up a|up the) __ (board|poster|sign|rosette|placard|stake) (in|up|on|outside)
    (letter|article|piece|post|column) ____ (why|that) (voters|people|you|we all|everybody|residents) (should|must|ought to|need to) (turn|vote|back|support|choose|switch)
    (vote|votes|voting) for
    # Cymraeg
    (helpu|cefnogi|gwirfoddoli|gweithio|ffonio|trefnu|siarad|ysgrifennu|ymuno|canfasio|ganfasio|dosbarthu|rhannu|cadeirio|codi arian|annerch) (gyda|efo|yn|ar|dros|i|at|nos|ddydd|y|yr|taflenni|daflenni|ymgyrch|'r|heno|'da)
    (~canfasio|~ymgyrchu)
"""

SIDE = """
    (our|my|the labour|the plaid|party) branch
    (secretary|treasurer*|chair|agent) ____ (branch|association|constituency)
    (<sure>|labour|plaid|the party|our candidate|the candidate|conservative|reform uk|the greens|by-election|campaign)
    # Cymraeg
    (y blaid|y gangen|ein hymgeisydd|yr ymgeisydd|llafur|plaid|isetholiad|ymgyrch|~canfasio)
"""
