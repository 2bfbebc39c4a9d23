"""Briefings of political groups, English and Welsh.

`BRIEF` gives or offers one, to `your group` or `the Labour group`. `GROUP` names a group, `GIVES` hands information over: together,
or to a list of one group alone, they are a briefing. `APART` keeps the others out, `SOURCE` ties answers to a side.
`OUTSIDERS` are people at a group meeting who are no members. `TO_ALL` says that the others are offered the same.
"""

from mailguard.detect.words import parties

CLASSES = {
    **parties.CLASSES,
    "group": "(the|your|our|my|their) (<party>|ruling|opposition|majority|minority|leader's|administration|political|) group"
    "|<party> group|(<party>|opposition|ruling group|ruling|administration|group) members|your members|your colleagues in the group|group"
    "|your side|your party|the ruling group|the opposition|your lot|the <party> members|<party> councillors|your people|pre-meet|pre-meeting",
    "grwp": "(y|eich|dy|ein|'ch|'r|i'r) ~grwp (<party>|y blaid|llafur|yr wrthblaid|rheoli|annibynnol|)|cyfarfod (y|eich|dy|ein) ~grwp|aelodau'r ~grwp|~grwp (llafur|plaid cymru|y blaid|<party>)",
    "others": "other (groups|parties|group|party|leaders|group leaders|side|members|councillors)|others|opposition|opposition groups|rest"
    "|<party>|the other lot|(other|opposition) (groups|parties|members|side)|minority groups|smaller groups",
    "lleill": "(~grwpiau|~pleidiau|~aelodau|~cynghorwyr|~arweinwyr) (eraill|arall|gwleidyddol|y gwrthbleidiau)|lleill|~gwrthbleidiau|yr wrthblaid|y gweddill|neb arall",
    "brief": "brief|briefing|briefed|briefs|present|presenting|presentation|talk|take|walk|run|go through|update|explain|address|speak|attend|come",
}

BRIEF = """
    (an hour|half an hour|time|a slot|an evening|a session) (free|) (for|with) (your|the) (colleagues|group|side|members|team)
    (took|taken|talked|walked|ran|led|gave) (them|the group|your group|members|<party> members|* members|your colleagues|your side) (through|over|a run-through|a briefing|an hour|the figures|the details|all the)
    (note|paper|briefing|pack|summary|presentation|analysis) (for|to) (<party>|your|group|the group's) (members|colleagues|group|side|only|people|councillors)
    inside track
    (brief|briefing|briefed|update|updating|address|addressing|present to|presenting to|speak to|speaking to|talk to|talking to|take|walk|run|talk) (<group>)
    (briefing|session|presentation|workshop|slides|figures|papers|paper|note|pack|notes|modelling|options|update|seminar|preview|analysis|data|sheet|numbers|maps|forecast) (for|to|with|at|prepared for|put together for|i gave|i gave to|we gave|given to) (<group>)
    (come|coming|attend|attending|join|joining|be at|be along|pop along|pop in|along|be there|along to|present|speak|drop in|sit in|stay for|stay at|see you at|be happy to come) (to|at|on|in|along to|for|) <group> (meeting|on|tonight|tomorrow|next|away-day|away day|session|at|and|with|this|before)
    <group>('s|s'|) (briefing|session|pre-briefing|budget briefing|own briefing|awayday|away-day|budget session|budget pack|private briefing|copy|slides)
    (private|confidential|separate|special|early|first|quiet|informal|advance|exclusive) (briefing|preview|presentation|sight|look|run-through|session) (for|with|to|of|on) __ (group|you|<party>|your|members)
    # Cymraeg
    (~nodyn|~papur|~pecyn|~crynodeb|~dadansoddiad) (cefndir |)(i'r|ar gyfer y|i aelodau'r|i'ch) ~grwp
    (~briffio|briffiad|~brifio|~cyflwyno|~annerch|siarad a|siarad efo|siarad gyda|~diweddaru|~esbonio) (i'r|i|'r|) (<grwp>|eich ~grwp|aelodau'r grwp)
    (~briffio|~briffiad|~cyflwyniad|~sesiwn|~sleidiau|~ffigurau|~ffigyrau|~papur|~papurau|~nodyn|~pecyn|~data|~mapiau|~tablau|~diweddariad) (ar gyfer|i|i'r|i'ch|gyda|efo|o flaen|roddais|a roddais) (<grwp>|~grwp)
    (~dod|ddo i|ddof|ddof i|ddo|dof|mi ddo|dod draw|galw|~mynychu|bod) (i|yn|i'r|draw i|heibio) <grwp> (nos|ddydd|dydd|heno|yfory|i|a|ar)
    (~dod|ddo i|ddof|ddof i|ddo|dof|dod draw|~mynychu) (i|yn|i'r|draw i) (gyfarfod|cyfarfod) (y|eich|dy) ~grwp
    (briffiad|briffio|rhagolwg|golwg|cipolwg) (preifat|cyfrinachol|ar wahan|cynnar|arbennig|anffurfiol|ymlaen llaw) (i|ar gyfer|gyda|efo)
"""

GIVES = """
    (talk|walk|take|run|lead) (you|you all|everyone|the group|them) through
    (as promised|as requested|as you asked|hot off the press|fresh from|first sight|sneak preview|early copy|advance copy|advance sight)
    (see you|meet you|be with you) (all|) (at|on|in) (pre-group|group|pre-meet|the group|your meeting)
    (attached|attaching|enclosed|enclose|here are|here is|here's|sending|send you|i'll bring|bring|bringing|leave you|share|sharing|let you have|you'll have|you will have|you can have|you may keep|copies of|sight of|look at|look over) ____ (figure|figures|briefing|paper|papers|slides|list|lists|modelling|options|forecast|data|draft|drafts|report|numbers|sheet|sheets|note|notes|position|savings|analysis|proposals|maps|plans|statistics|tables|costings|spreadsheet|presentation|budget|copies|settlement|advice|summary|letter|survey|estimates)
    (ahead of|before|in advance of|a day before|a week before|early|first) (anyone|anybody|everyone|everybody|publication|the others|the rest|the opposition|it goes|they go|it is published|cabinet papers|sight|look|they're published|the papers)
    (figures|slides|papers|briefing|options|forecast|numbers|data|modelling|draft|note) (attached|enclosed|below|as promised|you asked for|you wanted|to follow|tonight|for your|for tonight|for tomorrow)
    # Cymraeg
    (ynghlwm|amgaeaf|dyma|gyrru|yrru|anfon|anfonaf|ddod a|dod a|ddo i a|gadael|rhannu|rhoi|gewch chi|cewch|gei di|cei) ____ (~ffigurau|~ffigyrau|~briffio|~papur|~papurau|~sleidiau|~rhestr|~opsiynau|~rhagolwg|~data|~drafft|~adroddiad|~tabl|~tablau|~mapiau|~nodyn|~cynigion|~toriadau|~arbedion|~cyflwyniad|~dadansoddiad|~crynodeb|~costau|~cynlluniau)
    (cyn|o flaen|ymlaen llaw i) (neb arall|pawb arall|y lleill|i'r lleill|iddyn nhw|iddo fynd|iddynt gael|y grwpiau|i'r peth|i neb|y cyhoedd)
"""

APART = """
    no (such|similar) (offer|briefing|session) (to|for|has been)
    (made|making|make) no (such|) offer (to|for)
    (not|*n't) (be|going to be|) (in the (public|published) papers)
    (no|see no|saw no|little|not see any) (call|reason|need|point|cause) (to|for|in) (do|offer|give|offering|doing|giving|repeat|repeating|share|sharing) ____ (rest|others|other groups|everyone|opposition|anyone else)
    not (for|to) (anyone|anybody) else
    ((cabinet|the others|the opposition|nobody else|no one else) (has|have) (yet to see|not yet seen|not seen)|before cabinet (sees|gets|has)|keep (it|them|this) within the group)
    (no need|don't|do not|best not|better not|rather you didn't|please don't|never) (to|) (mention|tell|say|show|share|breathe|let on|forward|pass) (it|this|that|anything|a word|these|them|) (to|with|on to|) (the|any|your|) (<others>)
    (the|your) (others|other groups|opposition|other lot|other parties|rest) (can|must|have to) (wait|read|find|manage|make|whistle|ask)
    the (other groups|opposition|other lot|other parties) (will|may|should|get|won't|'ll) (see|get|have|read|find|it|theirs|them|nothing|wait)
    (haven't|have not|not|n't|won't|never) (told|tell|shown|show|given|sent|offered|mentioned|said) (this|it|these|anything|any of this|) (to|) (the|) (<others>)
    (not|*n't|never|nobody|no) (be|plan to|planning to|going to|intend to|intending to|propose to|proposing to|offered|offering|doing|giving|sharing|shared|do|offer|give|share|send|sending|show|showing|tell|telling|brief|briefing|run|running|repeat|repeating|need to|want to|extend|extending|mention|mentioning|circulate) (offering|doing|giving|sharing|sending|showing|telling|briefing|running|repeating|extending|do|offer|give|share|send|show|tell|brief|run|repeat|this|it|the same|these|that|them|any of this|) (this|it|the same|these|that|them|one|any of this|) (to|for|with|at|) (the|any|any of the|anybody in the|your|) (<others>)
    (the|any) <others> (don't|do not|won't|will not|haven't|have not|aren't|are not|needn't|need not|can|will|get|gets|must|should not|shouldn't|have to|are getting) (have|get|be getting|need|know|see|seen|been|had|this|it|wait|make do|read|told|asked|offered|the published|be offered|be told|the papers|their papers|it later|it with|the same|theirs)
    (just|only|exclusively|solely|purely) (for|to) (you|your (group|side|members|party|lot)|the (<party>|ruling|opposition|labour) group|group members|the group|our friends|the administration|your eyes in the group)
    (ahead of|before) (the|any of the|any other|anyone in the|) (<others>) (see|sees|get|gets|have|has|hear|hears|find|had|are|know|groups|do|can)
    (keep|kept|hide|hold) (it|this|these|that|them) ____ (from|away from|within|inside) (the|your|) (<others>|group|side)
    (on|from) (your|their|this) side (of the chamber|only|first|of the house)
    (councillors|members) of (your|his|her|their|that|another|the other) party (come|get|go|wait|are) (last|nothing|behind|at the|no)
    (give|giving|giving it|send|sending|tell|telling) (it|this|that|them|these|) (to|) the other (members|councillors|groups)
    (not|*n't) (plan|plan to|going|propose|intend) (to|) (offer|give|show|send|share|do) (this|it|that|the same|them|these) (to|for|with) (* (or|nor|and) *|cllr *|anyone else|anybody else)
    # Cymraeg
    (nid|dim|ddim|ond nid) (i|ar gyfer) (neb|unrhyw un|y lleill|y gweddill) (arall|eto|)
    (gaiff|geith|caiff|ceith|gewch|fydd|gall|mi gaiff|eith) (y|yr|i'r|'r|) (<lleill>) (nhw|o|fo|e|fe|hi|wybod|aros|weld|'r|ddim|eu|yr|hyn|hwn|wythnos|wedyn)
    (dim angen|does dim angen|peidiwch|paid|gwell peidio|gorau peidio|heb) (a|i|) (son|dweud|deud|gweud|crybwyll|dangos|rhannu|ddweud) (wrth|am|hyn|efo|gyda|i|dim) ____ (<lleill>|llafur|plaid|ceidwadwyr|wrthblaid|lleill)
    (ddim|wna i ddim|fydda i ddim|ni fyddaf|nid wyf|dwi ddim|heb|fyddwn ni ddim|dydw i ddim|peidio|nid oes bwriad) (yn|'n|am|i|bwriadu|yn bwriadu|wedi|) (~rhoi|~cynnig|gwneud|neud|~rhannu|~anfon|gyrru|~dangos|~dweud|deud|~trefnu|~cyflwyno|~briffio|~cynnal|hyn|ei|) ____ (<lleill>)
    (dim ond|yn unig|jyst|ond) (i|ar gyfer) (chi|ti|eich grwp|dy grwp|'r grwp|eich ochr|aelodau'r grwp|<grwp>|aelodau llafur|aelodau'r blaid)
    (dim ond|yn unig|jyst|ond) (i'ch|i'th) ~grwp
    (cyn|o flaen|ymlaen) (i'r|y|i|yr|llaw i'r) (<lleill>) (ei|eu|gael|weld|glywed|gweld|cael|'i)
    (<lleill>) (ddim|yn gorfod|gorfod|gaiff|geith|yn gallu|wedi) (yn|'n|ei|aros|cael|gwybod|gweld|gofyn|clywed|darllen|y)
"""

SOURCE = """
    (only|just) (answer|answers|help|talk|speak|deal|respond|take|brief|advise|work) ____ (administration|ruling group|<party>|the majority|the leader's group|cabinet members|your party|one party)
    (stop|don't|no longer|refuse to|not) (answering|answer|helping|help|talking|briefing|brief|serve|advise|advising) (the|any) (other party|opposition|other side|other groups|<party>)
"""

OUTSIDERS = """
    (branch|party) (members|officers|volunteers|activists|secretary|agent|chair|executive|workers|faithful|supporters|office)
    (volunteers|activists|supporters|canvassers|candidate|candidates|agent|agents|donors|non-members|members of the public|residents|guests|friends from|spouses|our mp|our ms|the mp|the ms|local mp|constituency|organiser|press officer|people from outside|outsiders)
    # Cymraeg
    (~gwirfoddolwyr|~cangen|~asiant|~ymgeisydd|~ymgeiswyr|~cefnogwyr|~trefnydd|~aelodau'r gangen|~aelodau'r blaid|~swyddogion y blaid|pobl o'r tu allan|~gwesteion|ffrindiau o|yr aelod seneddol|ein as|ein haelod)
"""

TO_ALL = """
    (same|similar|identical|equal|equivalent|like) (briefing|offer|session|presentation|information|papers|paper|slides|figures|access|opportunity|material|note|documents|pack|facility|answer|one|thing|terms) ____ (other|all|every|each|any|both) ____ (groups|group|leaders|parties|party|members|group leaders|councillors)
    (all|every|each|both|all four|all three|all five|all six) (the|political|of the|party|) (political|) (groups|group leaders|group|parties|leaders|members|councillors) (have|has|had|get|gets|are|is|will|were|was|received|may|can|been|being|invited|offered|who|and|alike|equally|on)
    (offer|offered|offering|extend|extended|sent|sending|circulated|issued|going|goes|gone|made|available|copied|open) ____ (all|every|each|other|both) __ (groups|group leaders|group|parties|leaders|political groups|members)
    (other|all) (groups|group leaders|parties) (have been|are being|will be|were|are|may|can|have) (offered|told|invited|informed|briefed|sent|given|getting|had|have|welcome|the same)
    (written to|writing to|emailed|e-mailed|contacted|told|informed|copied in|copying in|inviting|invited) (all|the|every|each|to all) (the|other|) (group leaders|other groups|groups|other group leaders|leaders of the)
    (to|for) (all|every|each) (the|political|party|) (group|groups|party|parties|group leaders|members|councillors)
    # Cymraeg
    (yr un|run|'r un|tebyg|cyfatebol|union yr un) (briff|briffio|briffiad|cyflwyniad|cynnig|wybodaeth|gwybodaeth|sesiwn|papurau|sleidiau|cyfle|ffigurau|peth) ____ (pob|holl|eraill|bob|grwpiau|grwp|lleill)
    (i|at) (bob|pob|holl|'r holl|yr holl|bawb) (~grwp|~grwpiau|arweinydd grwp|arweinwyr|y grwpiau|aelod|~aelodau|blaid|'r grwpiau)
    (~pob|yr holl|'r holl|holl) (~grwp|~grwpiau|~arweinwyr|~plaid) (gwleidyddol|y grwpiau|) (yn|wedi|'n|fydd|gael)
    (~cynnig|~anfon|~rhoi|~dweud|~hysbysu|~gwahodd|~ysgrifennu|wedi cynnig|ei gynnig|ar gael) ____ (i'r|at y|y|i bob|at bob|yr) (~grwpiau|~grwp|~arweinwyr|pleidiau) (eraill|arall|grwp|)
"""
