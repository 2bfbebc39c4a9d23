"""Political parties as people name them: registered names (Electoral Commission), short names and nicknames.

`SURE` names nothing but a party. `MAYBE` are words as well (`labour`, `green`), so that a capital or a political noun
beside them has to tell; `OTHERWISE` stands after them where the word is meant.
"""

SURE = (
    "labour party|welsh labour|labour and co-operative|labour co-op|scottish labour|tory|tories|conservatives"
    "|conservative party|welsh conservatives|conservative and unionist|lib dem|lib dems|libdem|libdems|liberal democrat"
    "|liberal democrats|plaid cymru|green party|the greens|greens|wales green party|reform uk|reform party|ukip"
    "|uk independence party|brexit party|scottish national party|sinn fein|alliance party|abolish the welsh"
    "|trade unionist and socialist coalition|social democratic party|communist party|british"
    " national party|english democrats|workers party|women's equality party|heritage party|animal welfare party"
    "|christian party|alba party|co-operative party|socialist labour|socialist party|monster raving loony party|volt uk"
    "|freedom alliance|national front|britain first|restore britain|advance uk|yorkshire party|mebyon kernow"
    # Cymraeg
    "|y blaid lafur|~plaid lafur|~llafur cymru|~ceidwadwyr|~toriaid|toris|y tori|~democratiaid rhyddfrydol"
    "|~dem rhydd|~rhyddfrydwyr|~plaid cymru|~pleidwyr|~plaid werdd|y gwyrddion|'r gwyrddion|~plaid geidwadol|~democrat rhyddfrydol"
    "|~plaid lafur|~plaid ryddfrydol|~plaid gomiwnyddol"
)
MAYBE = (
    "labour|conservative|liberal|plaid|green|greens|reform|independent|independents|ratepayers|snp|dup|sdlp|bnp|sdp|tusc"
    "|~llafur|y blaid|i'r blaid|o'r blaid|a'r blaid|gan y blaid|yr annibynwyr|~annibynwyr"
)
# In mere mention: names that are hardly ever words, and the others where they act.
MENTIONED = """
    <sure>
    (labour|plaid) (is|are|was|were|has|have|had|will|would|could|can|did|do|does|don't|didn't|won't|who|cuts
        |council|councils|councillors|councillor|group|party|government|cabinet|administration|lot|people|and|vote
        |votes|voted|run|rule)
    (reform|green|conservative|liberal) (will|would|have|has|are|want|wants|voted|did|councillors|councillor|council
        |administration|lot|cabinet|government|rule|vote)
    (in|under|from|by|with|for|of|and|thanks to|against|about|on|than|like|the|a) (labour|plaid)
    # Cymraeg
    (~llafur|y blaid) (yn|wedi|sydd|sy|a'r|a'i|wrth|am|ddim|oedd|yw|ydi|fydd|fyddai|gymru|cymru|sy'n)
    (mae|roedd|bydd|gan|i|o|at|fel|oddi wrth|yn erbyn|gyda|efo|ar) (~llafur|y blaid|'r blaid)
    (~cyngor|~cynghorwyr|~criw|~llywodraeth|~gweinyddiaeth) (~llafur|ceidwadol|geidwadol)
"""

OTHERWISE = """
    labour (market|markets|cost|costs|force|intensive|law|laws|pains|ward|exchange|shortage|shortages|supply
        |relations|saving|only|charge|charges|rates|and materials|day)
    conservative (estimate|estimates|figure|figures|assumption|assumptions|approach|view|forecast|side|with)
    liberal (use|helping|amount|amounts|salting|interpretation|arts|quantities|application|with|on|in)
    green (bin|bins|waste|space|spaces|belt|paper|light|field|fields|lane|energy|infrastructure|flag|card|man|bag
        |bags|box|deal|room|roof|roofs|corridor|corridors|travel|street|road|way|wood|sticker|caddy|transport|jobs
        |tariff|fund|for go)
    reform (of|to the|club|school|act|is needed|programme|proposals|agenda|bill|order|and)
    independent (review|inquiry|enquiry|member|members|panel|person|adviser|advice|living|school|schools|report
        |assessment|examiner|remuneration|auditor|inspector|investigation|chair|chairman|expert|consultant
        |consultants|survey|valuation|traveller|travel|study|trader|traders|shops|shop|retailers|of|audit|evaluation
        |body|sector|provider|providers|reviewing)
    plaid (shirt|skirt|blanket|scarf|rug|pattern|jacket|cloth|trousers)
"""

CLASSES = {
    "party": f"{SURE}|{MAYBE}",
    "sure": SURE,
    "maybe": MAYBE,
}
