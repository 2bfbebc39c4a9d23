"""How close people hint at what they share, English and Welsh; `closeness.py` holds the plainer words.

`TENDER` is intimate by itself; of `HINT`, which friendly colleagues may say too, two have to agree.
"""

TENDER = """
    (smells|smell|reeks|reminds me) of you
    (miss|missing|missed) you (so|already|terribly|madly|like|tonight|loads|lots)
    (dream|dreamt|dreamed|dreaming) (about|of) you
    (gets me|understands me|knows me) like you (do|did)
    more than (an officer|a councillor|a colleague|a friend|a member|work) to (me|us) *
    (nobody|no one|no-one|not a soul) (need|needs|has to|must|will|should) (ever|) know
    (don't|do not|never|won't|shan't) (tell|breathe|mention|say) ____ (about (saturday|friday|the taxi|the weekend|last night|us|our weekend|that night)|if you don't tell)
    (snuggle|cuddle|cwtch|cwtsh|canoodle|kiss|stroke your|massage|tuck you|spoon) (up|in|warm|brow|you|tonight|later|me)
    (knee|lap) ____ (to sit|you sat|last friday|on saturday)
    (my place|your place|mine|yours) or (yours|mine)
    (your|my|the) (scarf|earring|toothbrush|pyjamas|bra|nightie|dressing gown|shirt|jumper|coat|cardigan) ____ (my car|my place|mine|your place|the bed|the sofa|the hotel|smells)
    (wear|wearing|wore) (the|that) (*|) (dress|top|perfume|skirt|necklace|earrings|heels) ____ (for me|i like|you gave|again|ha)
    (my lovely|my gorgeous|my lush|bestie|bezzie|babes|naughty boy|naughty girl|cheeky monkey|you drunkard|meddwyn|you minx|you little tease|big hugs|hugs and kisses|lots of love|love and hugs)
    (all yours|i'm yours|yours forever|thinking of you tonight|when you wake up|sleep tight|sweet dreams|night night)
    (godfather|godmother|best man|bridesmaid|maid of honour|stag do|hen do|hen night|stag night|stag weekend)
    (you|you've) ____ (very fetching|looked fetching|looked stunning|looked gorgeous|scrub up well|look good in|looked lovely in)
    (one of the family|part of the family|uncle|auntie|wncwl|anti) (now|to the|to my|to our|already|nawr)
    (you me|you and me|the two of us|just us|just the two) ____ (kids|weekend|half term|tonight|sunset|villa|cottage|bottle)
    (with|while) (herself|himself|the wife|the husband|my wife|my husband|steve|her indoors) (in|away|on|out|at)
    (our|both|two) families ____ (villa|cottage|caravan|holiday|fortnight|half term|camping|spain|week)
    (see|seeing) more of (you|each other) than
    (people|they|everyone|tongues) (are|will|'ll) (starting to|start to|be|) (talk|talking|wag|wagging)
    # Cymraeg
    (nghariad|cariad|blodyn|bach|cyw|del|siwgr|aur) (i|aur|annwyl|gwyn)
    ('mach i|mach i|'nghariad i|fy nghariad|cenau bach|cnaf bach|y cnaf|cariad bach|pwt bach)
    (cysga|cysgwch)('n|) (yn|) (dawel|dda|sownd)
    (lapia|lapia'n|cwtsia|cwtsh|cwtsho|swsus|sws|mwah) (yn|gynnes|mawr|i ti|lan|fawr|gan)
    (neb|does neb) ____ (neall|dallt|nabod|deall) ____ fel (ti|chdi)
    (colli|golli|breuddwydio|freuddwydio) (di|amdanat|ti|am danat)
    (paid|phaid) (a|ti a) (deud|dweud|son|gweud) ____ (neb|carys|dylan|wrth|gair)
    (tad bedydd|mam fedydd|gwas priodas|morwyn briodas|stag do|parti plu|wncwl)
    (neb adre|neb adra|neb gartref) ____ (tan|heno|sul|fory)
    (ddylanwad drwg|dylanwad drwg|dal i gochi|penwythnos 'na|penwythnos na|noson 'na|rhy fyr o lawer)
    (tyrd|dere|dewch) (acw|draw) ____ (wyth|heno|shifft|potel|swper|nos|bach|gwin)
    (sgarff|clustdlws|crys|cot|siwmper) ____ (car|ty|gwely|acw)
    (ti|chdi) (ydi'r|yw'r|ydy'r) (unig) ____ (gynghorydd|swyddog|un)
"""

HINT = """
    (same|usual) (table|corner|bottle|time|place|again|pub|spot) ____ (saturday|friday|thursday|tonight|week|nos|wener|iau)
    (my|your) (treat|round|shout) (this|next|again|tonight|on|last)
    (gin|wine|prosecco|cocktail|cocktails|malbec|pint|beer) (o'clock|now|after|later|tonight|and a)
    (what a|oh what a) (night|weekend|evening)
    (my head|mae 'mhen i|'mhen i|hungover|hung over|sore head)
    (share|sharing|shared) (a|the) (lift|taxi|room|cab|bottle)
    (goss|gossip|juicy|what they're all saying|carrying on with|who's carrying|you-know-who|latest on|dying to tell|the latest)
    (birthday present|little something|present's|earrings|necklace|perfume|aftershave|duty free|bracelet|bottle of) ____ (for you|your desk|in my desk|naughty|shouldn't have|on its way|all week|under the|treat|spoil)
    you (spoil|spoilt|spoiled) (me|us|him) *
    (sunday lunch|that lamb|your lamb|your cooking|your curry|your mam's)
    (see you|meet you|wela i di|wela i ti) ____ (on the plane|in bed|at the boat|at the bar|yn y bore|yn y dafarn|heno)
    (sun cream|passport|tan's fading|the tan|packed|villa|cottage|lanzarote|caravan|prague|benidorm|tenerife|cruise|boat sunday)
    (i've|i have|we've) (put on|gained) ____ (stone|pounds|weight)
    (kebab|karaoke|taxi|curry thursday|darts|sparkly top|girls' night|lads' night|boys' night)
    (give us|give me) a twirl
    (happy anniversary|anniversary) to us
    (been humming|been singing|smiling|grinning) all (day|week|morning)
    (save|saved|keep|kept) (me|you) (a|half|the) (seat|space|place|twix|dance|slice)
    (call me|calling me|galw ti'n|galw'n) ____ (in front of|pet name|bunny|tony|after saturday|anymore)
    (worse than|better than) (a husband|my husband|my wife|a wife|the wife)
    (bit|so) (lonely|cold|quiet) ____ (without you|farm|on my own|tonight)
    (as your|as a) (mate|pal|buddy|friend) (and not|not as|more than|rather than)
    (holding|held|hold) my hand (through|during|when)
    # Cymraeg
    (gin|jin|peint|beint|gwin|botel|potel|wisgi) ____ (heno|nawr|oeri|oergell|tân|tan|fi|ti|dy dy|neithiwr|trydydd)
    (diolch) ____ (y sent|y blodau|am y persawr|am y mwclis|am y wisgi|am y siocled)
    (clecs|y clecs|glywaist ti|glywest ti|stori i gyd|y stori)
    (rhannu lifft|yn dy gar|yn y car|tacsi|kebab|cebab|carioci)
    (brynais|prynais|brynes) ____ (i ti|rywbeth bach|rhywbeth bach)
    (dartiau|cyri nos|dy gwch|y garafan|penwythnosau|bwthyn)
    (fflat|bwthyn|carafan|fila) ____ (sbaen|ti a'r gwr|ni'n dau|aberdaron|fel llynedd)
    (ar ol neithiwr|nos sadwrn|nos wener|fel tro dwetha|ddydd sadwrn)
    (cadw|gadwa i|gadwa|cadwa) (i|) (le|lle|sedd|sêt) i ti
    (un bach slei|bach slei|ar y slei|dim son wrth neb|paid dweud wrth neb)
    (mor ffeind|dwi'n haeddu|ti'n haeddu|ti hefyd) (i fi|o|e|fo|x|efo fi)
"""
