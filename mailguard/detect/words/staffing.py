"""How a member involves himself in the employment of staff, English and Welsh.

- `DISCIPLINE`: a say in discipline, grievance, suspension, sickness or dismissal;
- `CASE` with `MEDDLING`: such a case, and a word that shows the writer taking a part in it;
- `RECRUITMENT`: a say in who is appointed; `VACANCY` with `BACKING`: a job, and a word for somebody;
- `PROPER`: the writer's part in an appointment by office, and those who must be asked first.
"""

CLASSES = {
    "who": (
        "he|she|they|him|her|them|that (man|woman|officer|lad|girl|one|receptionist|manager|surveyor|driver|planner"
        "|warden)"
        "|the (officer|officers|manager|man|woman|lad|driver|receptionist|surveyor|clerk|planner|inspector|crew|foreman"
        "|caretaker|director|person|people|warden|engineer|pair of them|other one)|this (officer|man|woman|manager"
        "|person)"
        "|somebody|someone|whoever (did it|did this|wrote it|signed it|was responsible|is responsible)"
        "|those responsible"
        "|heads|mr *|mrs *|ms *|miss *|both of them|your (officer|manager|man|driver|lad|clerk|receptionist)"
    ),
    "ought": (
        "should|ought to|must|needs to|need to|has to|have to|wants|deserves to|deserve to|had better|has got to"
        "|is going to"
        "|should've|should have|ought to have|must not|should not|shouldn't|mustn't|can't be allowed to"
        "|cannot be allowed to"
    ),
    "sacked": (
        "sacked|dismissed|fired|suspended|disciplined|demoted|moved (on|out|sideways|elsewhere)|let go"
        "|given the sack|given (his|her|their) cards|shown the door"
        "|reprimanded|given a (final |written |final written |)warning|reinstated|let off|off the case"
        "|given (his|her|their) job back|taken back|put on (gardening leave|leave|a warning|capability)|transferred"
        "|out of a job"
        "|removed from (post|the post|his post|her post|the job)|on capability|made redundant|retired|put through"
        "|given another chance|given a second chance|kept on|out the door|out on (his|her|their) (ear|ears)"
        "|pensioned off"
    ),
    "kin": (
        "son|daughter|nephew|niece|wife|husband|brother|sister|cousin|friend|neighbour|boy|lad|girl|grandson"
        "|granddaughter"
        "|son-in-law|daughter-in-law|brother-in-law|godson|partner|mate|sister's (boy|girl|lad)|brother's (boy|girl"
        "|lad)|young"
    ),
    # Cymraeg
    "perthynas": (
        "~mab|~merch|~nai|~nith|~brawd|~chwaer|~cefnder|~cyfnither|~ffrind|~cymydog|~wyr|~wyres|~gwr|~gwraig|~hogyn"
        "|~bachgen"
        "|~boi|~hogan|~mab yng nghyfraith|~partner|~crwt|~llanc"
    ),
}

DISCIPLINE = """
    (<who>) (<ought>) (be|get|) (<sacked>)
    * (<ought>) (be|get|have been) (sacked|fired|disciplined|demoted|reprimanded|reinstated|given the sack|given (his
        |her|their) job back|out of a job|given a (final|written|) warning|kept on|given another chance)
    (want|expect|demand|like|recommend|ask|asking|insist|need|urge you|wish|call|calling|hope) ____ (<sacked>
        |dismissal|suspension|to have (his|her|their) job back|disciplinary action|a final warning|the sack|for (his
        |her|their) head|heads to roll)
    (nothing (less|short) (than|of)|anything less than) (dismissal|the sack|suspension|a final|a written
        |reinstatement|a full apology)
    (get|give|should get|must get|deserves|deserve|wants|merits|warrants|calls for|needs) (a|the
        |) (final written warning|written warning|final warning|sack|dressing down|formal warning
        |disciplinary hearing|chop|boot)
    (sack|dismiss|suspend|discipline|fire|demote|reinstate|get rid of) (him|her|them|that (man|woman|officer|manager
        |lad)|the (officer|man|woman|lad|driver|manager|receptionist|surveyor|lot|pair)|mr *|mrs *|ms *|whoever)
    (go easy|be lenient|show some (mercy|understanding)|take into account|bear in mind|give some weight|put in a word
        |put in a good word|speak up|speaking up|vouch) ____ (panel|hearing|disciplinary|investigation|appeal
        |his record|her record|his case|her case)
    (tell|telling|ask|asked|speak to|spoken to|ring|rung|ringing|write to|written to|spoke to|had a word with
        |have a word with|word with|call|contacted) (the |whoever (is|'s) (on|hearing|chairing) the |a
        |) (chair of the (appeal|disciplinary|appeals|grievance) panel|panel|hearing|chair of the (panel|hearing)
        |investigating officer|disciplinary panel|appeal panel|hearing officer|investigator|appeals panel
        |people on the panel)
    (place|put|lay|read|have|placed|table) ____ (before|in front of|to) the (hearing|panel|disciplinary|investigation
        |appeal|investigating officer)
    (sit|sitting|attend|come|coming|be there|turn up|speak|represent him|represent her) ____ (in on|at|to) (the|his
        |her|their|that) (disciplinary|hearing|grievance|appeal|investigation meeting|capability)
    (disciplinary|suspension|sacking|dismissal|grievance|investigation|hearing|capability) ____ (stitch-up|stitch up
        |witch-hunt|witch hunt|kangaroo court|trumped up|trumped-up|a farce|a disgrace|unjust|vindictive|in the wrong
        |heavy-handed|out of proportion|dropped|called off|go away|quietly|wrong person|wrong man|stopped|hushed)
    (drop|dropping|call off|calling off|stop|halt|end|withdraw|forget|bin|lose|see the end of) (the|that|this|his|her
        |their) __ (disciplinary|investigation|suspension|grievance|capability|proceedings|hearing|charges|charge
        |complaint against)
    (taking up|take up|pursuing|pursue|raising|supporting|support|backing|representing|here about|writing about
        |acting for) ____ (grievance|disciplinary|dismissal|suspension|sacking|redundancy|appeal against (dismissal
        |his|her)|unfair dismissal|employment tribunal|sickness (case|absence))
    (what|which|how long|when|who|why) ____ (sanction|been suspended|is suspended|off sick
        |on the sick|on his record|on her record|on his file|on her file|previous warnings|disciplinary record
        |sickness record)
    (what|which) stage (it|the (investigation|disciplinary|case|hearing|process)|his case|her case|that) (has|is|had)
    (on|off|from|in) (his|her|their) (file|record|personnel file) ____ (nothing|no|clean|should|removed|stay|left|kept)
    (nothing|no black mark|not a mark|no note|no record|not) ____ (on|in) (his|her|their) (file|record|personnel file)
    (off|been off|always off|still off|signed off) (sick|on the sick|with stress|with his|with her
        |with their) ____ (swinging|skiving|believe|genuine|really|proof|doctor|check|back to work|get (him|her)
        |seen (him|her)|pub|again|third|stop (his|her) pay|long enough)
    (led astray|one mistake|first offence|out of character|good lad at heart|young family|knows (his|her) (mother
        |family)|known (him|her) since|known (his|her) (family|mother)) ____ (job|hearing|panel|warning|chance|sack
        |file|case|disciplin*|appeal)
    (turn up|report|back|be) (for|to|at) work ____ or (he|she|they) (can|will|'ll) (go|be|find)
    i (decide|will decide|'ll decide|say|have a say in) who (keeps|gets|loses|has|stays) (a|his|her|their|) (job|jobs
        |post|work)
    # Cymraeg
    (dylai|ddylai|dylid|ddylid|rhaid|mae angen|haeddu|haedda|haeddai|dwi isio|dwi am|rwyf am|rwy am|mae eisiau)('r
        |) ____ (~diswyddo|~atal o'r gwaith|~disgyblu|cael y sac|gael y sac|cael ei (swydd|job)|gael ei (swydd|job)
        |ei swydd yn ol|rhybudd (ysgrifenedig|terfynol)|~gwahardd|~symud o'i|cael mynd|gael mynd|~israddio
        |cael cyfle arall|gael cyfle arall)
    (diswyddwch|diswydda|ataliwch|sacia|saciwch|disgyblwch|gwaharddwch|cael gwared ar|gael gwared ar|ei wared o
        |ei gwared)('r|) (fo|hi|o|ef|nhw|y|yr|hwn|hon|mr|mrs|)
    (ffonia|ffonio|siarad|cysylltu|cysyllta|gair) ____ (~cadeirydd|~aelodau|~aelod) (y|o'r|'r) (panel|apel|gwrandawiad)
    (siarad|gair|galw|ffonio|ganiad|sgwrs|ysgrifennu|cysylltu|roi caniad) ____ (panel|wrandawiad
        |gwrandawiad|swyddog ymchwilio|apel|cadeirydd y panel|gadeirydd y panel)
    (achos|gwrandawiad disgyblu|wrandawiad disgyblu|ymchwiliad|disgyblu) ____ (gerbron|o flaen|ddydd|dydd|mawrth
        |mercher|iau|gwener|llun)
    (gollwng|anghofio|stopio|dod a|rhoi'r gorau i|marw'n|farw'n|claddu) ____ (yr ymchwiliad|ymchwiliad|y gwyn|achos
        |disgyblu|ddistaw|gwrandawiad)
    (dim byd|heb ddim|dim|nodyn) ar (ei|eu) (ffeil|record|chofnod)
    (un camgymeriad|camgymeriad bach|bai cyntaf|wedi dysgu ei wers|ei arwain ar gyfeiliorn|nabod ei (fam|deulu|dad
        |theulu)|adnabod ei (fam|deulu))
    (i ffwrdd|bant) (yn sal|o'r gwaith|ar y sic) ____ (eto|byth|tafarn|credu|dwyllo|twyllo|doctor|tystiolaeth|yn ol)
    (cwyn|chwyn|gwyn|achos|diswyddiad|ataliad) (fy|ei|eich|staff|cyflogaeth|gyflogaeth) ____ (codi|cefnogi|mynd a
        |cynrychioli|ymladd|gyda chi|efo chi)
"""

CASE = """
    (disciplinary|disciplinary hearing|(his|her|their) suspension|suspended from (work|duty|the)|(was|been|were
        |is) (suspended|dismissed|sacked) (from|for|by|on|over|last|and|after)|(his|her|their) dismissal|finished for
        |appeal hearing|his appeal|her appeal|grievance hearing|grievance panel|capability hearing
        |investigation into (the|his|her|an officer|one of)|his hearing|her hearing|the hearing on|final warning
        |gross misconduct|redundancy selection)
    # Cymraeg
    (gwrandawiad|wrandawiad|disgyblu|ddisgyblu|atal o'r gwaith|diswyddo|ddiswyddo|ymchwiliad i
        |achos * * gerbron|achos disgyblu|apel|camymddwyn|rhybudd terfynol)
"""

MEDDLING = """
    (my (own|) view|in my view|in my opinion|i want|i expect|i'd like|i should like|i insist|i trust|i hope|i shall
        |i'll be|i will be|tell them|let them know|his job back|her job back|good lad|good worker|known him|known her
        |know his mother|know her mother|knows his family|second chance|another chance|led astray|one mistake
        |have a word|put in a word|quietly|die quietly|slap on the wrist|make an example|example of|thrown out
        |the other one|everyone will tell you|everybody knows|it would be better|better all round|favour|lenient
        |what stage|which manager|what sanction|who is hearing)
    # Cymraeg
    (yn fy marn i|fy marn|dwi isio|rwyf am|dwi am|rwy'n disgwyl|dwi'n gobeithio|hogyn da|bachgen da|hogyn ifanc
        |nabod ei|adnabod ei|un camgymeriad|cyfle arall|yn ddistaw|mi ro i
        |fe ro i|gair bach|gair da|swydd yn ol|ffafr)
"""

RECRUITMENT = """
    (put|get|have|see|like|want|love|hope|make sure|glad|were|was|favour if) ____ (him|her|he|she|my <kin>
        |them) ____ (on the (shortlist|short list|panel's list)|shortlisted|an interview|through to interview
        |appointed|taken on|the job|a job|in the post|a start|the nod)
    (could|can|would|will|please|want|need|like|favour|might|if) ____ (find|give|get|sort|fix) (him|her|my <kin>|them
        |a lad|a girl|the boy|the lad|something for|a job for|a place for|a post for|a start) ____ (a job|job at
        |job in|post|start|placement|interview|apprenticeship|some work|vacancy|job)
    (any (jobs|work|vacancies|openings)|a job|something|an opening|a vacancy|a place|a start) (going|there|) (for
        |that would suit|to suit) (my|a friend|a lad|a young|a good|our|the <kin>|him|her)
    my (<kin>) ____ (applied|put in|has put in|is going|going) for ____ (job|post|vacancy|position|apprenticeship
        |place|trainee|clerk|fitter|driver|assistant|officer)
    my (<kin>) ____ (job|post|vacancy|position|apprenticeship|interview|application) ____ (word|favour|kindly
        |consider|look out|help|shortlist|good|hope|grateful|panel|sympathetic*)
    (word|speak|spoken|mention|lean|chat) ____ (with|to|on) ____ (who's on the panel
        |interview panel|interviewing panel|shortlisting panel|whoever is interviewing|whoever's interviewing
        |people interviewing|the interviewers|appointments panel|recruiting manager|whoever is shortlisting)
    (don't|do not|shouldn't|mustn't|better not|not to|can't|won't have|rather not|rather you didn't
        |wouldn't) (appoint|shortlist|employ|take on|hire|interview|consider|give the job to) ____ (him|her|anyone
        |anybody|another outsider|any more outsiders|an outsider|outsiders|the (outsider|other one|woman|man|girl
        |lad)|somebody from|someone from|mr|mrs|ms)
    (appoint|shortlist|employ|hire|take on) (him|her|them|my <kin>|somebody (local|welsh|from|we|who)|someone (local
        |welsh|from|we|who)|a local|one of (ours|us|our)|the local|our (man|woman|candidate)|mr *|mrs *|ms *)
    (the|that|) (job|post|vacancy|position) (should|must|ought to|has to|needs to|had better) (go|be given
        |be offered) to
    (happy to|i'll|i will|glad to|i can|can|shall i|let me|i've written|i have written|attach|attached is) ____ (give
        |write|be|act as|provide|a) (him|her|them|my|a|his|her|) ____ (reference|referee|testimonial) (for|from|as|on
        |and)
    (best|strongest|right|obvious|only|preferred|our) (candidate|man|woman|person|applicant) for (the|that|this) (job
        |post|position|role) (is|would be|has to be|must be|was)
    (how|who|which|what) ____ (candidates|applicants|interviews|shortlist|short list) ____ (scored|doing|are on|is on
        |did|went|stand|applied|names)
    who are the (candidates|applicants)
    (which|who) (of the|) (candidates|applicants) (are|is|did|do|have|has)
    (change|alter|tweak|write|amend|drop|relax|waive) ____ (person spec*|job spec*|job description|essential criteria
        |advert|qualification*|requirement*) ____ (so|to suit|for him|for her|fits|suit|to fit|to let)
    (sit|sitting|be|put me|like a place|seat|have me|want to be|include me) (in on|on|at) the (interview|interviews
        |interview panel|shortlisting|selection panel|recruitment panel)
    # Cymraeg
    (gair|siarad|sôn|son|crybwyll|pwyso) ____ (panel (penodi|cyfweld)|banel (penodi|cyfweld)|panel
        |pwy bynnag sy'n cyfweld|sy'n penodi|y rhai sy'n cyfweld|rhestr fer)
    (ar y rhestr fer|rhestr fer|cyfweliad|cael ei benodi|cael ei phenodi|gael ei benodi|cael y swydd|gael y swydd
        |cael y job|gael y job) ____ (ffafr|falch|gwerthfawrogi|ddiolchgar|gobeithio|isio|eisiau|sicrhau|gair|gofala
        |gofalwch|neis)
    (dwi isio|hoffwn|gobeithio|ffafr|falch|sicrhau|gofala|gofalwch|gwnewch yn siwr|tasa|petai|fasa'n dda
        |byddai'n dda) ____ (<perthynas>|ei weld|ei gweld|o|hi) ____ (ar y rhestr fer|rhestr fer|cyfweliad|ei benodi
        |ei phenodi|cael y swydd|gael y swydd|cael swydd|gael swydd|cael cychwyn|gael cychwyn)
    (oes|a oes) ____ (swydd|gwaith|lle|prentisiaeth|rhywbeth) ____ (i fy|i'm|ar gyfer fy|i hogyn|i fachgen|i'r hogyn
        |i ferch|i'n)
    (fy|'n) (<perthynas>|mab|merch|nai|nith|mrawd) ____ (wedi ymgeisio|wedi gwneud cais|yn ymgeisio|wedi rhoi cais
        |wedi trio|wedi cynnig) am
    (dewch o hyd i|ffeindia|ffeindiwch|rho|rhowch|cael|chwilia am) ____ (swydd|job|waith|gwaith|le|cyfle) ____ (iddo
        |iddi|i'r hogyn|i'r bachgen|i fy|i'r ferch|i'r boi)
    (paid|peidiwch) (a|â|ag) (phenodi|cyflogi|chyflogi|penodi|rhoi'r swydd)
    (penoda|penodwch|cyflogwch|cyfloga) (fo|hi|o|~rhywun lleol|un o|y bachgen|y ferch|~rhywun o|mr|mrs|cymro|cymraes)
    (dylai|rhaid i|mae angen i) ____ (swydd|job) ____ (fynd|gael ei rhoi|mynd) (i|at)
"""

VACANCY = """
    (the (fitter|driver|clerk|assistant|trainee|caretaker|manager|officer|apprentice|warden|planner
        |receptionist)'s (job|post)|shortlist|short list|short-list|interview panel|interviewing|closing date|vacancy
        |vacancies|apprenticeship|the post of|put in for the|applied for the|job in (your|housing
        |planning|highways|leisure|parks)|trainee post)
    # Cymraeg
    (rhestr fer|panel penodi|panel cyfweld|cyfweliad|swydd wag|dyddiad cau|prentisiaeth|brentisiaeth|y swydd yn
        |wedi ymgeisio|gwneud cais am)
"""

BACKING = """
    (my (<kin>)|good lad|good girl|good boy|lovely girl|hard worker|time served|a word with|have a word|put in a word
        |good word|as a favour|a favour|owe me|one of ours|one of us|known (him|her|the family) (since|for|all)
        |i can vouch|vouch for|know his (father|mother|family)|know her (father|mother|family)|his father
        |from the village|local lad|local girl|look out for|keep an eye out|kindly on|i gather (that|) (there's
        |there is|the other|she|he)|other candidate|strong candidate|wouldn't stay|won't stay|not from round here
        |not one of us)
    # Cymraeg
    (hogyn da|bachgen da|hogan dda|merch dda|boi da|gweithiwr da|gweithiwr caled|gair bach|gair da|gair yn|fel ffafr
        |ffafr|nabod y teulu|adnabod y teulu|nabod ei|nai i mi|mab fy|merch fy|fy nai|fy nith|fy mab|fy merch
        |o'r pentref|hogyn lleol|cadw llygad|edrych yn garedig|ymgeisydd arall)
"""

PROPER = """
    (monitoring officer|seek advice|seeking advice|advise me|your advice|advice please|before i (reply|answer|do|say
        |take|get)|should i|am i allowed|may i|can i|not (get|getting|be|become|want to be|going to be
        |wish to be) involved|must not|stay out of|keep out of|not my place|not for me|no part in|no view|declare
        |declaring|don't want to influence|not asking (for|you to)|i make no|i can't comment|cannot comment)
    (as (a member|a|chair|vice-chair|one) of the (senior|) (appointments|appointment|staffing|selection|interview
        |appeals) (panel|committee|sub-committee)|my (written|) scores|member of the (senior|) appointments
        |i serve on the appointments|appointments committee (meets|met|papers|on)|panel papers|interview questions
        |interview timetable|advert is|advertisement is|advertised|the vacancies page|apply online|application form
        |closing date is)
    # Cymraeg
    (swyddog monitro|swyddog (y|) monitro|gofyn am gyngor|ceisio cyngor|cyngor plis|ddylwn i|a ddylwn|gaf i|ga i
        |ddim am ymyrryd|peidio ymyrryd|nid fy lle|nid fy ngwaith|heb fod yn rhan|datgan buddiant|dim barn)
    (fel aelod o'r (panel|pwyllgor) (penodi|penodiadau|staffio)|fy sgoriau|pwyllgor penodi yn cyfarfod|hysbyseb
        |wedi'i hysbysebu|gwneud cais ar-lein|ffurflen gais)
"""
