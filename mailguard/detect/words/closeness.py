"""How people write who are closer than colleagues, English and Welsh.

`FOND` is an endearment or intimacy by itself. `SHARED` tells of private life in common and counts when two agree.
`FAVOUR` grants or asks something for friendship's sake. `COMMON` is what colleagues say as well.
"""

CLASSES = {
    "dear": "darling|sweetheart|sweetie|babe|babes|baby|gorgeous|handsome|beautiful|honey|honeybun*|hun|hunny|sugar"
    "|treacle|petal|poppet|lover|sexy|cutie|cupcake|angel|pet|chick|dearest|precious|princess|tiger|big boy|stud",
    "cariad": "cariad|nghariad|blodyn|pwt|cyw|siwgr|calon|nghalon|bach|fach|bechod bach|aur|annwylyd|del",
    "family": "kids|children|boys|girls|wife|husband|missus|hubby|other half|mum|dad|mother|father|family|lads|twins|dog|grandchildren|in-laws",
    "trip": "holiday|holidays|villa|caravan|cruise|skiing|ski trip|weekend away|cottage|honeymoon|hotel|spa|city break|boat|yacht|beach"
    "|camping trip|campsite|apartment|timeshare|safari|mini-break|golf weekend|stag|hen|races|lads' weekend|lake|chalet|gite",
    "treat": "bottle|whisky|wine|champagne|prosecco|hamper|flowers|bouquet|roses|chocolates|perfume|necklace|bracelet|earrings|watch"
    "|tickets|birthday present|present|presents|gift|cufflinks|malt|lobster|turkey|salmon|box of|case of",
    "meal": "dinner|lunch|sunday lunch|sunday roast|roast|supper|barbecue|bbq|drinks|a drink|a glass|a few beers|a pint|pints|curry|takeaway|breakfast in bed",
    "swper": "~swper|~cinio|~cinio dydd sul|~diod|~peint|~peintiau|~gwydraid|~barbeciw|~te|~panad|~cyri",
    "gwyliau": "~gwyliau|y villa|~carafan|~penwythnos|~gwesty|~cwch|~sgio|~traeth|~bwthyn|y fila|~mordaith|~gwersylla",
    "teulu": "~plant|~gwraig|~gwr|~mam|~tad|~teulu|~hogia|~hogiau|~bechgyn|~merched|~ci|~wyrion",
    "anrheg": "~anrheg|~anrhegion|~potel|~gwin|~wisgi|~blodau|~siocled|~siocledi|~mwclis|~tocynnau|~persawr",
}

FOND = """
    (felt|feel|feeling) like (that|this) in (years|ages|a long time|so long)
    (kind|sweet|good|lovely) to (stay|hold me|come back|come in|stay with me)
    and to stay
    (my|your|our) (bedside table|bedside|pillow|dressing gown|side of the bed|duvet)
    (you and me|us two|the two of us|just us) (friday|saturday|sunday|tonight|tomorrow|next|that|a|the|in a|at the) (night|hotel|room|bed|beach|weekend|bottle|sofa|evening|)
    (hotel|room|b and b|cottage|lodge) (in|at|for|near) * (x|i've told|i told|told|for us|just us|tonight|and nobody|, nobody)
    (how's|where's|there's|how is|where is|hello to|love to|miss) (my|my own) (favourite|favorite|best|gorgeous|beautiful|lovely|special) (girl|boy|man|woman|lady|person|planner|officer|councillor|member)
    (husband|wife|missus|hubby|other half|kids|he|she) (is|are|'s|'re) (away|out|off|in bed|asleep|at his mother's|at her mother's) (tonight|till|until|for|all|so|on|this|and)
    (smells|smell|reeks|smelt) (of|like) you
    (your|those|them) (legs|lips|eyes|curves|arms|hands|shoulders|dimples) (x|xx|again|all|keep|kept|drive|haunt|do|are all)
    u (up|awake)
    (our|happy) anniversary (x|tonight|dinner|tomorrow|on|at|my|tell|tell him|darling)
    (tell|told) (him|her|your husband|your wife|the wife|the husband) (you're|you are|you were|i'm|it's|you|that you) (at|working|at the|stuck|in|on|have|had|got|late|staying)
    (just|only) (us|you and me|the two of us) (and|on|for|in|at|under|by|this|all|again|tonight|on a)
    (wave|waved|waving|kiss|kissed|saw|see) you (off|goodbye|go) (at|from|like|without|on)
    (can't|cannot|couldn't) wait (to|until) (see|hold|be with|have you|get you|i see|tonight) (you|me|alone|to myself|again|all)
    (hand|hands|head|arm) (on|in|round|around) (my|your) (knee|lap|waist|thigh|shoulder|leg|neck|hand)
    (wish|wished|wishing) (you were|i was|we were|i were) (here|there|with|in my|beside|next to|back) (with|in|beside|me|you|now|tonight|together|instead|x|bed)
    (godfather|godmother|godparent|godparents|best man|bridesmaid|maid of honour) (to|of|for) (my|our|little|the|baby|*)
    (hi|hello|hiya|hey|morning|evening|dear|oh|night|goodnight|bye) (my|there|) (own|very own|) <dear>
    (thanks|thank you|ok|yes|no|sorry|well|ta|cheers) (my|) (darling|sweetheart|gorgeous|babe|sexy|angel|dearest)
    (my|you) (darling|dearest love|sweetheart|gorgeous one|gorgeous thing|sexy|lovely girl|lovely man|lovely boy|angel|precious|dearest|favourite man|favourite woman|favourite girl|favourite boy)
    my (dear|dearest|sweet|lovely|gorgeous) (girl|boy|man|woman|friend|one|old thing|love|heart)
    (love you|love ya|luv u|luv ya|luv you|adore you|love u|i do love you|loving you|in love with you|ever your loving|all my love|love always|love as ever|fondest love|love and kisses|love and hugs|big love)
    (miss|missing|missed|miss) (you|u|ya|your) (already|so much|terribly|too|loads|tons|babe|xx|xxx|x|like mad|like crazy|face|smile|warmth|next to|in bed|tonight|every|arms|laugh|here)
    (dreaming|dreamt|dreamed|daydreaming) (about|of) (you|us|last night|that night|your|saturday night)
    thinking (about|of) (last night|that night|your (smile|eyes|arms|lips|face)|us all day|you all (day|night|week))
    (can't|cannot|couldn't|can not) (stop|quit) (thinking|smiling|dreaming) (about|of|)
    (get|getting|got) you out of my (head|mind)
    (you|u) (looked|look|were looking|are looking|were) (so |absolutely |utterly |) (stunning|gorgeous|amazing|beautiful|lovely|hot|sexy|ravishing|good enough to|a picture|a knockout|fit|handsome|dishy) (in|last|on|at|tonight|today|that|this|yesterday|and|with|when|as)
    (you|u) in (that|the|your|those) (dress|suit|skirt|jeans|heels|shirt|swimsuit|bikini|little|red|black|tux|dj|uniform|boots)
    (your|those) (eyes|lips|legs|smile|perfume|hair|curls|dimples) (last|all|when|in|on|are|is|were|was|still|lit|make|makes|kept)
    (kiss|kisses|kissed|kissing|cuddle|cuddles|snog|snuggle|hug and a kiss|hugs and) (you|on|from me|tonight|x|xx|under|goodnight)
    (big|massive|huge|sending|lots of|loads of) (kiss|kisses|cuddle|cuddles|snog)
    (in|into|out of) (your|our) (bed|arms|bedroom|shower|bath|jacuzzi)
    (stay|stayed|staying|sleep|slept|sleeping) (over|the night|at mine|at yours|with me|with you|together|round mine|round yours) (again|on|tonight|friday|saturday|and|when|if|next|)
    (spend|spent|spending) (the night|the weekend|last night|saturday night) (with you|with me|together|at yours|at mine|in your)
    (just|only) (the two of us|us two|you and me|us|you me) (on|in|at|for|and a|with|together|under|this|saturday|friday|sunday|tonight|next|again|by|somewhere)
    (weekend|night|dinner|evening|holiday|supper) (away|) (for two|just us*|just you and me|just the two|on our own|alone together)
    (our|) (little|) (love nest|our affair|our fling|our secret place|candlelit|anniversary of us|anniversary together|usual room|double room)
    (you and (me|i)|the two of us|about us|our relationship|what we have|this thing between us|what's between us|our thing) (is|are|must|being|get|getting|can never|might) __ (secret|found out|an item|lovers|gossip|more than friends)
    (nobody|no one) (needs|need|must|has) (to|ever|) know (about us|but us|we were|we are|where we|i stayed|you stayed|what we)
    (fancy you|fancied you|crush on you|smitten with you|besotted with|head over heels for you|head over heels in|kiss me|hold me tight|your place or mine|wish you were here with me|be with you tonight|want you so|hold you again|hold you in)
    (my bestie|my bff|my soulmate|my soul mate)
    (wear|wearing) (that|the|your) (dress|skirt|red|black|little|blue|green|perfume|shirt i)
    (your (nightie|pyjamas|pjs|earring|earrings|underwear|knickers|bra|socks|razor) (is|are|was|were|under|in|on|at|by))
    # Cymraeg
    (ty'd|tyrd|dere|dewch|tyd) (draw|yma|ata i|acw|lan|rownd) (heno|nos|ar ol|pan|wedyn|cariad|at)
    (mae'r|ma'r|bydd y|fydd y|mae) (gwr|wraig|gŵr|plant|hogia|gwraig) (i ffwrdd|bant|allan|mas|off|yn y gwely|ddim adre|oddi cartref)
    (mi|fe|) (goginia|goginiaf|gwcia) i
    (mi|fe|) (wna|wnaf|baratoa) i (swper|ginio)
    (breuddwydia|breuddwydio) amdana
    (mlodyn|'mlodyn|fy mlodyn|fy nghalon|fy aur) (i|bach|annwyl)
    (gwesty|stafell|ystafell) (yn|i ddau|i ni|yng|ym) ____ (ti a fi|ni'n dau|y gwaith|neb)
    (ti'n|rwyt ti'n|oeddet ti'n|ti yn|wyt ti'n|ti'n edrych|edrych mor) (edrych|mor|hynod|) (yn|mor|'n|) (ddel|del|hardd|bert|pert|secsi|lysh|gorjys|ffit|olygus|golygus) (iawn|ddoe|heno|neithiwr|yn|efo|gyda|ti|)
    (dy|'th) (wen|lygaid|wefusau|goesau|wallt|chwerthiniad|gorff|ddwylo) (di|yn|'n|sy|drwy|neithiwr|)
    (methu|ddim yn gallu|fedra i ddim|alla i ddim|methu a) (aros|disgwyl) (i|tan|nes|i gael|nos) ____ (weld ti|dy weld|dy gael|dy ddal|weld di)
    (helo|haia|hei|nos da|bore da) (blodyn|cyw|pwt|secsi|pishyn|golygus|gorjys)
    (helo|haia|bore da|prynhawn da|nos da|p'nawn da|annwyl|hei|shwmae|sut wyt ti|ta ra) (fy|i|ti|) (mach|) (<cariad>|cariad bach|del bach|cyw)
    (fy|'nghariad|f'|yn) (nghariad|annwyl|anwylaf|anwylyd|anwylyn|mach|nghalon|mlodyn|aur|angel) (i|annwyl|aur|bach)
    (cariad|del|blodyn|cyw|pwt) (aur|annwyl|gwyn)
    (mwah|mwa mwa|o xx|cariad xx|cariad mawr|llawer o gariad|lot o gariad|gyda chariad|efo cariad|cofion cariadus|gyda'm cariad|'da cariad)
    (caru ti|caru chdi|dy garu|garu di|caru'r bones|mewn cariad a|mewn cariad efo|mewn cariad gyda|dwlu arnat|dotio arnat|gwirioni arnat|wedi gwirioni|wedi dwlu)
    (colli ti|golli di|colli chdi|dy golli|hiraeth amdanat|hiraeth ar dy|gweld eisiau ti|gweld dy eisiau|gweld ishe ti|gweld dy isio|gweld dy ishe|dy eisiau di)
    (meddwl|breuddwydio|ddim yn gallu stopio|methu stopio|methu peidio) __ (amdanat|amdanom|am neithiwr|am dy|am y noson|gwenu)
    (sws fawr|swsys|swsus|cusan|cusanau|cwtsh|cwtch|cwtshys|coflaid|cwtsio|cusanu|snog) (i|mawr|fawr|gen i|'da|efo|oddi|bach|nos|xx|ti|a|wrth|heno|)
    (yn|i'r|yn y|yn dy|i dy|i'n|yn fy) (gwely|wely|ngwely|breichiau|freichiau|mreichiau)
    (edrych|yn edrych|oeddet ti|roeddet ti) __ (bendigedig|yn hardd|hardd|anhygoel|yn secsi|secsi|ffantastig|yn ddel|ddel|bert|yn bert|gorjys) (yn|neithiwr|heno|nos|ddoe|yn y|efo)
    (dy lygaid|dy wen|dy wên|dy wefusau|dy goesau|dy wallt|dy bersawr|dy chwerthin)
    (jyst|dim ond|ond|jest) (ni'n dau|ti a fi|ni ein dau|ni'n dwy|chdi a fi|ni'n deuoedd|y ddau ohonon|y ddau ohonom)
    (aros|cysgu|treulio'r noson|treulio'r penwythnos|sefyll) (draw acw|acw|dros nos|yn ty ni|yn dy dy|yn fy nhy|efo ti|gyda ti|'da ti|efo chdi|efo'n gilydd|gyda'n gilydd|gyda fi|'da fi|efo fi)
    (dy|ei) (byjamas|siwmper|ddillad|glustdlysau|fodrwy|hosanau) (di|) (yn|yma|acw|dan|ar|yn y|ar ol)
    (neb|does dim rhaid i neb) ____ (amdanon ni|am ni'n dau|amdanom ni|ein bod ni)
"""

VOCATIVE = """
    (darling|sweetheart|sweetie|babe|babes|gorgeous|handsome|honeybun*|treacle|petal|poppet|sexy|dearest|lover)
    (fy nghariad|fy nghariad i|nghariad i|nghalon i|blodyn tatws|siwgr)
"""

WARM = """
    (missing you|miss you|missed you|thinking of you|thinking about you|lots of love|much love|loads of love|big hug|big hugs|hugs|sweet dreams|sleep tight)
    (hi|hello|hiya|thanks|morning|ok|bye|night|ta|cheers) (lovely|love|hun|hunny|pet|chick|duck|flower|my lovely|my love|me duck)
    (bach|fach) (x)
    (sori|maddau|paid|tyrd|helo|hei) ____ (cariad|blodyn|cyw|del)
    (diolch|ie|ia|na|sori|ocê|hwyl|cofia) (cariad|del|blodyn|cyw|pwt|bach|cariad bach)
    (cariad|del|blodyn|cyw|pwt) (x|bach|fach)
    (sws|cwtsh|cwtch)
"""

KISSES = """
    (x|xx|xxx|xxxx|xxxxx|xxxxxx|xoxo|xoxox|xox|xo xo)
"""

SHARED = """
    (same|our|that) (bench|bar|beach|hotel|pub|corner|car park|spot) (same|again|as|at|tonight|where)
    (drive|drove|driving|walk|walked|see|saw) me home
    (our|your|my) (place|house|flat|cottage|caravan|villa) in (tenby|spain|france|*)
    (fancy|come for|stay for|how about) (a|a few|the|some) (days|weekend|week|night) (at|in|with|away)
    (bring|love to) * and the (girls|boys|kids|children|dog|family|twins)
    (doing|cooking|making|got) (a|the|us a|you a|my|some) (roast|curry|lasagne|barbecue|bbq|chilli|paella|sunday lunch|dinner|supper|casserole|breakfast) (on|for|tonight|and|if|at|sunday|saturday|)
    (you and|bring) (the|your) (kids|children|boys|girls|wife|husband|family|dog|lads|missus|swimming costumes|trunks)
    (say hi|say hello|hello|hi|love|regards|give my love|my love|best) to (carol|* ) and the (boys|kids|girls|children|family|twins|dog)
    (hot tub|jacuzzi|sauna|swimming pool|paddling pool) (is|'s|was|at|in|will)
    (wine|gin|prosecco|drinks|beers|cocktails) (tonight|after work|friday|later|once|when|at mine|at yours|with|on me|o'clock)
    (an|my|our|as) old (mate|mates|friend|friends|pal|pals|chum)
    (cheers|thanks|thank you|ta) (again|so much|loads|) for (saturday|sunday|friday|last night|the weekend|having|lending|the loan of|putting|looking after|babysitting|the lift|my present|the <treat>|the lovely <treat>|minding|feeding)
    our * (hasn't stopped|can't stop|loved|is still|keeps|wants|adores|has been asking|won't stop|was so)
    (owe|owes|owed) (you|me|us) (a|another|the) (<treat>|pint|drink|beer|dinner|lunch|curry|night out|big one)
    (lend|lending|lent|loan|borrow|borrowing|borrowed) (of|us|me|you|) (the|your|our|my) (cottage|villa|caravan|boat|car|flat|apartment|trailer|camper|tent|golf clubs|skis|van)
    (kids|children|boys|girls|lads|wife|missus|husband) (want|wants|are asking|is asking|keep|keeps|can't wait|have been|had) (to|you|when|a ball|asking|us|for|if)
    (ten|seven|two|three|four|five|few|couple of) (days|nights|weeks) (of|in|at|with|together|away|by) (sun|the sun|the villa|you|us|spain|france|crete|corfu|the caravan|paradise|heaven|together)
    (booked|book|reserved|got) (us|the|a|our) (table|room|usual|tickets|tee time|court|cottage|taxi|cab) (at|for|on|in|again|and)
    (our|the|same) (usual|regular|special) (place|table|spot|haunt|corner|bench|pub|room)
    (same again|like last year|like old times|just like old times) (next|at|in|this|with|when)
    (love|best|hugs|regards) to (your|the) <family>
    (villa|caravan|cottage|boat|apartment|chalet|timeshare|beach house) (is|are|will be) (yours|free|all yours|empty|waiting)
    my (wife|husband|mum|mother|partner|missus|hubby) (says|said|sends|was asking|is asking|asks|thinks|wants)
    (at|round|round at|over at|back at|come to|came to|from|over to|round to|back to|pop round to) (mine|ours|yours|your place|my place|our place|our house|your house|my house) (again|on|last|tonight|next|this|after|saturday|friday|sunday)
    (<meal>) (at|round|round at|with) (mine|ours|yours|your place|my place|us|you and|the family|our place|the house|my (wife|husband|mum|other half))
    (thanks|thank you|ta|cheers|lovely|loved|enjoyed|great|brilliant|wonderful|fantastic|fab|smashing|cracking) (again|so much|a million|) (for|to have|having|) (saturday night|last night|friday night|your weekend|the other night|having us|having me|putting me up|putting us up|the lift home from|sunday lunch|dinner|supper|the barbecue|the bbq|the drinks|the party|the <treat>|my <treat>|the lovely <treat>|the beautiful <treat>|my lovely <treat>|our <trip>|the <trip>)
    (the|my|our|your) <family> (loved|love|adored|send|sends|are still|is still|had a ball|were asking|keep asking|keeps asking|want to know when|enjoyed|can't wait|miss|misses|thinks the world)
    (your <family> and (my|mine|our)|(my|our) <family> and (your|yours)) <family>
    (our|both) families
    (we|the <family>|us all|you) ____ (on holiday together|holiday together|away together|holidays together|together in (spain|france|tenerife|tenby|italy|greece|portugal|the caravan))
    (our|your|my|the) <trip> (together|again|with you|this summer|in spain|in france|in tenerife|next month|in august|in july|is yours|key|keys)
    (use|borrow|lend you|lend us|have|stay in|come down to|keys to|keys for|week in|weekend in|weekend at|out on) (of |) (our|your|my|the) (villa|caravan|cottage|apartment|boat|chalet|flat in|place in|timeshare|gite|beach house|yacht|motorhome|season ticket|car for)
    (godfather|godmother|godson|goddaughter|god-daughter|godparents|best man|maid of honour|bridesmaid|usher at|christening|give me away) (to|of|for|at|is|was|when|and|as|on|speech|will|on sunday)
    (you're|you are|you being|ask you to be|asked to be) ____ (godfather|godmother|best man|godparent|bridesmaid|maid of honour)
    (bought|got|brought|sent|gave|giving|left|have|put|picked up) (you|me|u|her|him|us) (a|an|the|some|that|those|two|both|another|our|by|) (little|lovely|nice|beautiful|birthday|christmas|good|) <treat>
    (a|the|that|little|small) (little|lovely|nice|) <treat> (for you|for your|from me|is on its way|waiting for you|in your|with your name on it|you gave me|you bought me|you sent|in the boot for you|is in)
    (usual|see you in the|see you down the|down the|meet you in the|back in the|in the) (pub|local|club|boozer|bar|red lion|wine bar|rugby club|golf club) (friday|tonight|later|on friday|after|at|as usual|for|again|saturday|first|last|on saturday|then|afterwards)
    (usual|same) (pub|table|place|spot|bench|corner|round|tee time|bar|booth) (friday|tonight|on|at|next|as|again|saturday|this)
    (hungover|sore head|thick head|still drunk|plastered|legless|how much did we drink|what a night|never drinking again|worse for wear|last orders|big night|mad night|wild night|night out|girls' night|lads' night|pub crawl)
    (few|couple of|quick|cheeky|more) (pints|beers|drinks|jars|glasses|bevvies|gins|proseccos) (on|with you|after|tonight|friday|at|down|and|later|last)
    (round of|game of|bit of) (golf|squash|tennis) (on|with you|saturday|sunday|again|next|at)
    (still smiling|couldn't stop laughing|cried laughing|laughed so much|laughed till|giggling)
    (old chum|old pal|old son|our kid|me old mate|my old mate|old mate of mine)
    (pick you up|collect you|drive you home|drop you home|run you home|lift home) (at|from|after|on|tonight|about|again|like)
    (see you|seeing you) (tonight|later tonight|saturday night|sunday) (x|xx|xxx|love|darling|usual|at mine|at yours|for our|then)
    (your|my) (birthday|fortieth|fiftieth|40th|50th|60th|anniversary|surprise) (party|do|bash|dinner|present|surprise|weekend|drinks)
    (told|telling) (my|the) (wife|husband|missus|other half|mother|sister) (i|it|that|you|we)
    # Cymraeg
    (anrheg|rhywbeth|rwbeth) (bach|fach|) (i ti|iti|i chi) (yn|ar|dan|gen i)
    (dal yn flin|yn flin|wedi pwdu|dal wedi pwdu|maddau i mi) (efo|gyda|wrtha|'da|am|i)
    (tyrd|ty'd|dere|dewch|tyd) (draw|acw|lan|rownd|yma)
    (o flaen pobl|heb i neb weld|pan fydd neb|pan fydd pawb wedi mynd)
    (modd i fyw|wrth eu bodd|wrth ei bodd|wrth ei fodd|wedi joio|wedi mwynhau) (efo|gyda|ar|yn|acw|ar y|)
    (genod|plant|hogia|hogiau|bois|crots|mab|merch|hogyn|hogan) (wedi (cael|joio|mwynhau|dotio|gwirioni)|yn holi|isio|eisiau|ishe|wrth eu)
    (diolch) (am|ti am|i ti am|i chi am|eto am) (y|yr|) (penwythnos|noson|lifft|swper|benthyg|gwarchod|anrheg|botel|poteli|cwmni|fenthyg)
    (bwcio|cadw|wedi bwcio|wedi cadw) (bwrdd|stafell|ystafell|y bwrdd|gwesty) (i ni|i ni'n dau|arferol|yn|at|ar gyfer)
    (peint|potel|swper|cinio|diod) (i ti|arnaf i|arna i|ar fy|gen i|iti) (am|i ti|ti|am hyn|rwan|)
    (diolch|joio|mwynhau|mwynhaodd|wedi mwynhau|wedi joio|enjoio|gwych|hyfryd) (eto|o galon|yn fawr|o waelod calon|fil|) (am|ti am|i ti am|i chi am|) (nos sadwrn|nos wener|neithiwr|y noson|noson o'r blaen|<swper>|<gwyliau>|y <swper>|y <gwyliau>|yr <anrheg>|y <anrheg>|<anrheg>|gael ni|ein cael|fy nghael|y lifft adre)
    (acw|draw acw|ty ni|ty chi|dy dy di|ein ty ni|ty ti|yn ty ni|yn dy dy|'co|lan 'co|draw 'co|yma acw) (eto|nos|heno|dydd|am|i|wythnos|neithiwr|dros|penwythnos|fory|ar ol)
    (<swper>) (acw|draw acw|yn ty ni|efo ni|gyda ni|'da ni|yn y ty|efo'r teulu|nos|ar ol|heno|eto|draw)
    (y|'r|fy|dy|ein|eich) <teulu> (wrth (eu|ei) (bodd|fodd)|wedi (gwirioni|dwlu|dotio|joio)|yn (holi|gofyn|cofio|methu|dal i)|'n (holi|gofyn|cofio|methu|dal i))
    (<gwyliau>) (efo'n gilydd|gyda'n gilydd|'da'n gilydd|efo ti|gyda chi|efo chi|gyda ti|i ti|i chi|eto|yn sbaen|yn ffrainc|yn y garafan|ni|ni'n dau)
    (menthyg|benthyg|benthyca|defnyddio|allwedd|allweddi|goriad|goriadau) (y|i'r|'r|i|o'r|ein|fy) (~carafan|~cwch|~bwthyn|fila|villa|~fflat|ty haf|~car)
    (~tad bedydd|~mam fedydd|~mab bedydd|~merch fedydd|~gwas priodas|~morwyn briodas|~bedydd) (i|y|'r|ein|fy|dydd|ar|di|ti)
    (wedi (prynu|cael|cadw|gadael)|brynais|brynes|ges i|gadawais) ____ <anrheg> (bach|fach|i ti|i chi|ar|yn|iti|nadolig|penblwydd)
    (<anrheg>) (bach|fach|) (i ti|i chi|iti|ichi|oddi wrtha|gen i|ges i gen ti|gefais gennyt|gennyt|ar dy|ar eich|dolig|nadolig|penblwydd)
    (peint|peints|cwpl o beints|diod bach|diod|un neu ddau|sesh|sesiwn) (nos|heno|ar ol|yn y|efo ti|gyda ti|'da ti|yn y clwb|fel arfer|wedyn|eto|bach|nos wener)
    (yn y dafarn|yn y clwb|yn y pyb|yn y bar|i'r dafarn|lawr y pyb|y clwb rygbi) (nos|heno|fel arfer|eto|wedyn|ar ol|neithiwr)
    (pen mawr|pen tost|hangover|am noson|noson a hanner|dal i chwerthin|chwerthin gymaint|chwerthin cymaint|noson allan|noson mas|noson fawr|noson wyllt)
    (yr hen|was|wa|achan|boi|mêt|met|cyfaill annwyl|ffrind|fy ffrind|hen ffrind|fy hen ffrind) (ti|gore|gorau|annwyl|mwyn|da|i mi|i)
    (dod i dy nol|dy nol di|lifft adre|dy yrru adre|dy ddanfon adre)
    (dy|fy|eich) (ben-blwydd|mhen-blwydd|ben blwydd|mhen blwydd|benblwydd|penblwydd|barti|pharti) (di|i|yn|nos|dydd|efo|gyda)
    (deud|dweud|gweud|wedi deud|wedi dweud) wrth (y wraig|y gwr|fy ngwr|fy ngwraig|mam) ____ (mod|fy mod|bod|mai)
"""

FAVOUR = """
    (practically|almost|like|as good as|nearly) (family|a sister|a brother|a daughter|a son|a second mother) (to me|so|i|i'll|now|you|and|let)
    (as|being|you're|you are|always|still|since you're|because you're) (always|still|such|) (a|an|my|our|) (favourite|favorite) (councillor|member|chair|officer|director|planner|one|clerk|cabinet member|girl|boy|man|woman|person|)
    (my|our) (favourite|favorite) (councillor|member|chair|officer|director|planner|clerk|girl|boy)
    (my|our) special (friend|friends)
    (close as we are|as we are so close|as we're so close|as we're close|we're so close|being so close|how close we are|close friends like|because we're close|since we're close|seeing as we're)
    (for|as) (a|an|my|our|such) (old|dear|good|close|special|great|very dear|very old|) (friend|mate|pal|chum|buddy) (like you|of mine|i|of the family|such as|i'll|i can|i've)
    for (you|you my),? (my|) (dear|old|good|friend|love|darling|anything|always)
    for you (my dear friend|my friend|old friend|my dear|anything|always|i'd do|i'll always|love|darling|of all people)
    (old times' sake|auld lang syne|between friends|what are friends for|friends in high places|friendship's sake|scratch my back|scratch your back|look after (my|our) (own|friends)|do anything for you|anything for you|you know i can't say no|can't say no to you|can never refuse you|never say no to you|wrap* me round your|soft spot for you|weakness for you)
    (known|know) (each other|you) (for|since|all|most of) (years|school|ages|so long|nursery|we were|the cradle|my life|donkey's|your dad) ____ (so|favour|sort|look|help|you'd|i'd|i'll|can you|could you|would you|quick word|round)
    (we go|go) (back a long way|way back|back years|back to school|a long way back) ____ (so|favour|sort|look|help|can|could|would|i'd|i'll)
    (do me|do us) a favour (as a|as my|mate|love|darling|babe|for old|between|as we)
    only for (our|my) (special|best|dear|close|dearest) (friends|friend)
    (special friend|special friends|special relationship|special treatment|teacher's pet|blue-eyed boy|golden girl) (of|for|like|i|we|get|gets|so|with you)
    (a friend|as a friend|as your friend|friend) of (mine|yours|the family) so (i|you|we)
    (owe you|you owe me|i owe you) (one|big time|a drink|dinner|a pint|more than) (for|love|mate|darling|babe|x|xx|my|after)
    # Cymraeg
    (fy|'n|ein|yn|un o fy) (hoff|ffefryn|ffefryn i|ffefrynnau|hoff gynghorydd|hoff swyddog|hoff gadeirydd|hoff aelod)
    (ti ydi|ti yw|chi yw|chi ydi|ti yw'n|ti ydi'n) (fy|yn|'n) (hoff|ffefryn)
    (gan|am|achos|oherwydd) (ein bod|bod|bo|fod) (ni|ni'n|ti|ti'n|) (mor|'n|yn|) (agos|gymaint o ffrindiau|ffrindiau mawr|ffrindiau da|ffrindiau|gymaint o ffrind|ffrind da|hen ffrindiau)
    (i ti|er dy fwyn di|i chdi|er dy fwyn),? (ffrind|fy ffrind|'rhen ffrind|cariad|unrhyw beth|bob amser|o bawb|rwbeth)
    (rhwng ffrindiau|er mwyn hen gyfeillgarwch|hen gyfeillgarwch|er mwyn yr hen amser|cymwynas i ffrind|cymwynas rhwng|dim ond i ffrindiau|i'n ffrindiau arbennig|fel ffrind|gan dy fod ti'n ffrind|ffafr i ffrind|ffafr rhwng)
    (methu|alla i ddim|fedra i ddim) (dweud|deud|gweud|dy|gwrthod) (na wrthyt|na wrthat|wrthod|dim i ti|dim byd i ti)
"""

FAVOURED = """
    (before|ahead of) the (rest|others) (of them|of the|sees|get|hear|see)
    (sorting|fixing|pushing through|seeing to|rushing|speeding up) my (brother|sister|son|daughter|mother|father|husband|wife|mum|dad|own|permit|licence|application|extension|*)
    (bend|bending|bent|stretch|stretching|forget|ignore) the (rules|rulebook|rule) (for|a bit|a little|this|as)
    (hop|jump|skip|beat|leapfrog) the (queue|list|line|waiting list)
    (moved|move|moving|put|bumped|bump|pushed|push|shoved|nudged) (your|yours|my|it) __ (up|forward|ahead|through|first)
    (any chance|be a love|could you|can you|do us|wangle|swing) ____ (my|me) ____ (planning|application|permit|licence|ticket|fine|form|thing|drive|dropped kerb|council tax)
    because it's you
    (top|bottom|front|back) of (the|my|our) (pile|list|queue|line|tray|heap|agenda)
    first (in|on|through) (the|my) (tray|list|queue|pile|door|agenda)
    (make|making|made|see|seen|seeing) (sure|to it) (that|) (your|you|yours|the permit|the application|your application|it) ____ (first|through|top|approved|done|sorted|goes|gets)
    (jumped|jump|skip|skipped) (the queue|you up|it up)
    (before|ahead of) (the others|anyone else|everybody else|the rest|all the others) (hear|get|see|know|so|because|for you|are)
    (special|extra) (treatment|favour|effort) for you
    (pull|pulled|pulling) (a few|some|the) strings
    (item|report|road|scheme|bid|application|permit|hedge|grant) (at|to|on|goes to|is at|is) (the|) (top|bottom|first|end|front)
    # Cymraeg
    (plygu|gwyro) (y|'r|) rheolau
    (neidio|hopio) (y|'r) (ciw|rhestr)
    (symud|symudais|gwthio|rhoi|rhois) (dy|eich) ____ (i fyny|ymlaen|gyntaf|ar y top|i'r top|lan)
    (ar|i) (y|) (top|ben|ben y|waelod|gwaelod|flaen) (y|'r|) (rhestr|pentwr|agenda|ciw|domen|pile)
    (gwneud yn siwr|neud yn siwr|gofalu|sicrhau|siwr) (bod|fod|y bydd|y caiff) (dy|eich) ____ (gyntaf|drwodd|mynd|top|iawn|gael|ei)
    (cyn neb arall|cyn pawb arall|o flaen pawb|o flaen y lleill|cyn y lleill)
    (dy|eich) (gais|gynnig|eitem|stori|hewl|ffordd|lon) ____ (gyntaf|ar y top|ar y brig|drwodd|cyn neb)
"""

COMMON = """
    (love to|would love|i'd love|we'd love|love the|love your|lovely to (see|meet)|good to see|nice to see)
    (congratulations|congrats|llongyfarchiadau|get well|gwellhad buan|condolences|cydymdeimlad|so sorry to hear|sorry for your loss)
    (all|everybody|everyone|the whole|staff|the team|members|committee|volunteers|colleagues|pawb|yr holl|y staff|aelodau) (is|are|invited|welcome|members|to|staff|the|yn|wedi|o'r)
    (mayor's|civic|council|committee|charity|staff|team|department*|official|annual|lord lieutenant's|community|carol|remembrance|fundraising) (dinner|lunch|supper|ball|party|do|quiz|barbecue|drinks|reception|awards|golf|christmas|service|tickets|raffle|visit)
    (budget|cabinet|project|contract|report|agenda|scheme|stakeholder|planning) (dinner|trip|weekend)
"""
