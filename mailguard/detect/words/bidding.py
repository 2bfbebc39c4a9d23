"""Further ways in which a member gives an officer orders, English and Welsh: each is one by itself.

- `BIDDING`: who is in command, what brooks no answer, what will be found done; a request has none of these.
"""

CLASSES = {
    "me": "me|myself|i",
    "time": (
        "today|tonight|tomorrow|this (morning|afternoon|evening|week)|by (noon|lunchtime|tonight|tomorrow|monday"
        "|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|<number>|nine|ten|two|three|four|five)"
        "|before (noon|lunch|the weekend|monday|i *)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
        "|first thing|starting now|right now|straight away|at once|immediately|from now on|in the morning"
    ),
    "thing": (
        "sign|signs|skip|bin|bins|barrier|barriers|cones|bollards|bench|benches|tree|hedge|notice|notices|letter"
        "|letters|gate|gates|lights|light|crew|gang|lads|men|lorry|sweeper|gritter|file|licence|permit|grant|hall"
        "|road|hole|pothole|pipe|wall|fence|line|lines|meeting|visit|order|item|report|statement|poster|keys|toilets"
        "|ticket|tickets|grass|verge|water|work|works|scheme|application|agenda|consultation"
    ),
    "do": (
        "close|open|move|take|put|send|stop|cancel|cut|clear|fill|remove|ring|tell|get|bring|go|give|write|arrange|find"
        "|sort|fix|paint|mark|dig|pull|lift|issue|serve|print|type|deliver|attend|hold|drop|leave|start|carry|make"
        "|transfer|withdraw|suspend|switch|swap|lock|unlock|report|apologise|install|fit|finish|stand"
    ),
    # Cymraeg
    "pryd": (
        "heddiw|heddi|heno|fory|yfory|nawr|rwan|ar unwaith|yn syth|bore fory|ben bore|pnawn 'ma|cyn (cinio|llun|nos"
        "|hanner dydd|i fi|i mi)|erbyn (naw|deg|dau|tri|fory|yfory|heno|gwener|llun|dydd)|o hyn ymlaen|y funud hon"
        "|o fewn yr awr|fore *|ddydd *|nos *"
    ),
}

BIDDING = """
    # who is in command
    (because|since|as) i say so
    (you|your team|officers|staff) work(s|) for (us|me|members|councillors)
    (you|you'll|you will|now|to) (report|answer|take your lead|take your orders) (directly|straight|) (to|from) me
    (you have|you've|you've got) my (authority|permission|order|orders|blessing|go-ahead|say-so) to
    (don't|do not) need (*'s|anyone's|anybody's|his|her|their|your manager's) (permission|say-so|approval)
    (comes|coming|is|came|straight) from me (and|,|,? not|so)
    (orders|decision|say-so) (is mine|are mine|from me|that's me)
    (i've|i have|i) (decided|already decided|made (up my mind|the decision)) (that|it|,)? ____ (will|is|are|goes
        |comes|stays|opens|closes|should)
    (i decide (who|what|when|which|if|here|that|this)|i'm the one who decides|the decision is mine|my decision|my patch|what i say goes
        |i have the last word)
    (as|speaking as|being) (cabinet member|portfolio holder|ward member|chair|chairman|leader
        |deputy leader) __ (i am|i'm) (directing|instructing|telling|ordering|not asking)
    (instructing|directing|ordering|commanding) (you|your) (to|as|that|people|team|staff)
    without (reference upwards|going upstairs|asking your manager|bothering your manager)
    # what brooks no answer
    (i'm|i am) not (asking|requesting|suggesting|inviting) __ (i'm|i am) (telling|informing|instructing
        |mentioning)
    (it|this|that) (isn't|is not|wasn't|was not) (a|an) (suggestion|request|invitation|enquiry|question|option)
    (consider|regard|take) (this|it|yourself|that|the * *|the *) (as|) (your (instruction|orders)|told|instructed
        |cancelled|closed|an instruction|an order|settled|final)
    (won't|shan't|will not|shall not|do not expect to|don't expect to|don't want to) (have to|) (ask|tell|say
        |remind) (you|this|it|) (twice|again|a second time)
    (that's|that is|there's) (the end of it|the end of that|final|my last word|the last word|the end of the matter
        |an end to it|all there is to it)
    (no (ifs|buts|messing|nonsense about|quibbles|dithering)|and no (arguments|discussion|debate|excuses)
        |ask no questions)
    (not|isn't) (up for (discussion|debate|negotiation)|negotiable)
    (i'm|i am) not (interested in|going to argue|arguing|here to discuss|bothered about) ____ (form|rota|budget
        |rules|reasons|procedure|with you|about)
    (don't|do not) (recall|remember) (giving|offering) you (a|any) (choice|option)
    (do as|do what) (i|you're|you are|you were) (ask|say|tell|told|asked)
    (just|simply) (get|have) it (done|sorted|moved|fixed|finished)
    (is that understood|do you hear|is that clear|do i make myself clear)
    # until he says so
    (until|till|unless|without) (i|i've|i have) (give|given|say|said|see|seen|have seen|tell|told|cleared|approve
        |approved|sign|signed|rewritten|met|spoken to|agreed|checked) (the|so|it|them|you|with|otherwise|a|to)
    (without|till|until) (my|you have my|you get my|you hear from me|you've heard from|i give) (say-so|sign-off
        |approval|permission|yes|word|blessing|me|consent|go-ahead|agreement)
    (wait|hold on|hold off) for my (say-so|word|go-ahead|signal|instruction|approval)
    (nothing|nobody|no one|not one *) __ (goes|leaves|to (go|leave|speak|talk|touch|be|paint)|is to
        |gets) ____ (until i|till i|unless i|without my|before i|except me|but me|until i've)
    (no more|not one more|not another) (<thing>|*) (to|goes|go|leaves|until|without|on)
    (goes|go|come|comes|runs|run) (through|past|by) me (first|before|from now on)
    # what will be found done
    (i|i'll|i shall|i will) (fully|) expect to (see|find|hear|have) (it|them|men|the|my|your|a|that|those|shovels
        |you|him|her|<number>)
    (i take it|i trust|i assume|i presume|no doubt) ____ (will be|will have|you'll|gone|down|up|open|closed|done
        |moved|back) ____ <time>
    (you'll|you will) (be wanting to|want to be|be good enough to|kindly) (<do>|see)
    (you're|you are) (now|) (to|off to) (<do>) ____ (<time>|and|or|it|them|that|me|him|her)
    (you'll|you will) (<do>) ____ (and|then) (you'll|you will|you) (<do>)
    (and|,) (you're|you are) the one (who's|who is) going to
    (<thing>) (is|are|has|have|need|needs|must) (got|) to (be|come|go|stay) ____ (<time>|instead|first)
    (<thing>) (goes|go|comes|come|stays|stay) (down|up|out|off|in|back|first|where) ____ (<time>|and|i|from|no
        |because|whatever)
    i want ____ (<time>) (and|,) i want
    i want (weekly|daily|hourly|a|an|the|my|two|three|some) ____ (on my desk|every (monday|morning|day|week)
        |<time>)
    (i've|i have|i) (already|) (promised|told|assured) ____ (you'll|you will|it will|they'll|it's|so) (be (there
        |done|gone|out)|find|get|make|see|put|happening|have it)
    (drop|stop|leave) (whatever|everything|what) (you're|you are|else)
    (crack on|jump to it|hop to it|pass that down|pass it down|marching orders|boss's orders)
    (effective|with) (immediately|immediate effect)
    (jumps|goes|comes) (to the front|before anything|first) __ (else|list|queue)
    # Cymraeg
    (dw i|dwi|rwy|wi|fi)('n|) (ddim|) (yn|'n|) (gofyn|ofyn) __ (dw i|dwi|rwy|fi|ond|yn|'n) __ (dweud|deud|gweud)
    (nid|dim) (gofyn|cynnig|awgrym|cais|cwestiwn|gwahoddiad) (yw hwn|ydi hwn|ydi o|ydw i|yw hyn)
    (dyna|a dyna) (ddiwedd|'r diwedd|'r gair ola*|fy ngair ola*|fy mhenderfyniad|ni|'r cyfan sydd)
    (a|) dim (dadlau|lol|esgusodion|trafod|cwestiynau|nonsens)
    (gwna|gwnewch|neud) fel (dw i'n|dwi'n|rwy'n|rwyf|wi'n|y|fi'n) (dweud|deud|gweud|dywedaf|gofyn)
    (fi|y fi|chi|ni) (sy'n|sydd|sy|sydd a|sydd i) ('r gair ola*|penderfynu|bia'r penderfyniad|gyfrifol|rheoli
        |gweud|dweud|cyflwyno)
    (rwyt ti'n|ti'n|rydych chi'n|chi'n|dach chi'n) gweithio i ni
    (rwy'n|dw i'n|dwi'n|yr wyf yn|wi'n) (eich|dy) (cyfarwyddo|gyfarwyddo|gorchymyn)
    (yn ol fy nghyfarwyddyd|mae gen ti fy awdurdod|mae gennych fy awdurdod|taw fi sy'n gweud|mai fi sy'n dweud
        |mai fi ddwedodd|o dan fy awdurdod)
    (ystyriwch|ystyria|cymerwch|cymera) (hwn|hyn) (yn|fel) (orchymyn|gyfarwyddyd|cyfarwyddyd)
    (penderfynais|dwi wedi penderfynu|dw i wedi penderfynu|dwi 'di penderfynu|mae'r penderfyniad wedi)
    (heb|nes|hyd nes|tan) (i mi|i fi|y byddaf|y cewch|bo fi|fy mod|'mod i|mod i) ____ (gweld|weld|cwrdd|gwrdd
        |caniatad|rhoi|roi|dweud|ddweud|gweud|clywed|air|gair)
    (does neb|neb|nid oes|dim|dim mwy o|does dim) ____ i (fynd|siarad|adael|gael|gyffwrdd|wneud) ____ (nes|heb|tan
        |hyd)
    (dim mwy o|dim rhagor o) * ____ (nes|heb|tan|hyd)
    (disgwyliaf|rwy'n disgwyl|dw i'n disgwyl|dwi'n disgwyl|byddaf yn disgwyl) (weld|gweld|clywed|glywed|cael|gael)
    (rwy'n|dw i'n|dwi'n) cymryd (yn ganiataol|) (y bydd|fod|bod) ____ <pryd>
    (mi|fe) (fyddwch|fyddi|wnewch|wnei) (chi|di|ti) __ ('n|yn|) (~canslo|~ffonio|~symud|~agor|~cau|~rhoi|~tynnu
        |~dod|~mynd|~stopio)
    (rho|rhowch) (stop|y gorau|'r gorau) ____ <pryd>
    (bydda|byddwch) (gystal|cystal) a (symud|chanslo|canslo|chau|rhoi|stopio|pheidio|thynnu|gadael|mynd)
    (rhaid|mae'n rhaid|mae eisiau|mae angen|gwell) i('r|) ____ (gael ei|fynd|ddod|fod|i lawr|ei le) ____ <pryd>
    (mae'r|ma'r|y|yr) * ____ (i'w|yn mynd (lawr|i lawr|mas|allan|gyntaf)|i ddod (oddi|lawr|i lawr)|i fynd
        |i aros) ____ (<pryd>|lle mae|ar y brig|bob tro)
    (dwi|dw i|fi|rwyf|wi) (isio|eisiau|moyn|isie)('r|) ____ (lawr|i lawr|mas|allan|ar (fy nesg|y nesg)|ar agor
        |ar gau) ____ <pryd>
    (gad|gadael|gadewch) bopeth arall
    (wna i ddim|fydda i ddim yn) (gofyn|ofyn|dweud) (eilwaith|eto|ddwywaith)
"""
