"""What detectors see, route situations and families, as people read them, in both languages.

A detector of a council's own brings no words here: its kinds are shown as they are written.
For a Welsh speaker to check: every `soft` form, which stands after `neu`.
"""

from mailguard.policy.terms import Term, Terms

KINDS: Terms = {
    "commitment": Term(en="a promise that may bind the Council", cy="addewid a allai rwymo'r Cyngor"),
    "instruction": Term(en="an order given in the Council's name", cy="archeb a roddir yn enw'r Cyngor"),
    "official-letter": Term(en="an official letter of the Council", cy="llythyr swyddogol gan y Cyngor"),
    "commercial-talk": Term(
        en="talk of prices, terms, land or contracts",
        cy="trafod prisiau, telerau, tir neu gontractau",
        soft="drafod prisiau, telerau, tir neu gontractau",
    ),
    "confidence-asked": Term(
        en="a request to keep it secret", cy="cais i'w gadw'n gyfrinachol", soft="gais i'w gadw'n gyfrinachol"
    ),
    "exempt-matter": Term(
        en="exempt or confidential matter",
        cy="mater eithriedig neu gyfrinachol",
        soft="fater eithriedig neu gyfrinachol",
    ),
    "private-affairs": Term(
        en="somebody's private affairs", cy="materion preifat rhywun", soft="faterion preifat rhywun"
    ),
    "group-confidence": Term(
        en="what a political group discussed among itself",
        cy="yr hyn a drafododd grŵp gwleidyddol yn ei gylch ei hun",
    ),
    "order": Term(en="an order", cy="gorchymyn", soft="orchymyn"),
    "insult": Term(en="an insult", cy="sarhad"),
    "foul-language": Term(en="foul language", cy="iaith anweddus"),
    "staff-discipline": Term(
        en="a say in the discipline or dismissal of staff",
        cy="ymyrraeth mewn disgyblu neu ddiswyddo staff",
    ),
    "recruitment": Term(en="a say in an appointment", cy="ymyrraeth mewn penodiad"),
    "close-familiarity": Term(en="close personal familiarity", cy="agosatrwydd personol"),
    "group-told-all": Term(
        en="an offer of the same to all groups",
        cy="cynnig o'r un peth i bob grŵp",
        soft="gynnig o'r un peth i bob grŵp",
    ),
    "group-briefing": Term(
        en="a briefing for one political group",
        cy="briff ar gyfer un grŵp gwleidyddol",
        soft="friff ar gyfer un grŵp gwleidyddol",
    ),
    "distribution": Term(
        en="many readers at once", cy="llawer o ddarllenwyr ar unwaith", soft="lawer o ddarllenwyr ar unwaith"
    ),
    "colleague-complaint": Term(en="a complaint of a colleague", cy="cwyn am gydweithiwr", soft="gŵyn am gydweithiwr"),
    "own-job": Term(en="the writer's own job or grievance", cy="swydd neu gŵyn yr awdur ei hun"),
    "party-task": Term(
        en="a request for party or campaign work",
        cy="cais am waith plaid neu ymgyrch",
        soft="gais am waith plaid neu ymgyrch",
    ),
    "private-task": Term(en="a request for private work", cy="cais am waith preifat", soft="gais am waith preifat"),
    "letter-of-member": Term(en="a member's letter", cy="llythyr aelod", soft="lythyr aelod"),
    "letter-of-co-opted": Term(
        en="a co-opted member's letter", cy="llythyr aelod cyfetholedig", soft="lythyr aelod cyfetholedig"
    ),
    "letter-of-officer": Term(en="an officer's letter", cy="llythyr swyddog", soft="lythyr swyddog"),
    "letter-of-public": Term(en="a resident's letter", cy="llythyr un o'r trigolion", soft="lythyr un o'r trigolion"),
    "letter-of-media": Term(en="a letter of the media", cy="llythyr o'r cyfryngau", soft="lythyr o'r cyfryngau"),
    "letter-of-party": Term(
        en="a political party's letter", cy="llythyr plaid wleidyddol", soft="lythyr plaid wleidyddol"
    ),
    "letter-of-contractor": Term(en="a contractor's letter", cy="llythyr contractwr", soft="lythyr contractwr"),
    "letter-of-list": Term(
        en="a letter from a mailing list", cy="llythyr o restr e-bost", soft="lythyr o restr e-bost"
    ),
    "onward-copy": Term(
        en="a member's letter passed on to another member",
        cy="llythyr un aelod a anfonir ymlaen at aelod arall",
        soft="lythyr un aelod a anfonir ymlaen at aelod arall",
    ),
    "officer-criticised": Term(
        en="criticism of an identifiable officer",
        cy="beirniadaeth o swyddog y gellir ei adnabod",
        soft="feirniadaeth o swyddog y gellir ei adnabod",
    ),
    "member-criticised": Term(
        en="criticism of an identifiable member",
        cy="beirniadaeth o aelod y gellir ei adnabod",
        soft="feirniadaeth o aelod y gellir ei adnabod",
    ),
    "personal-interest": Term(
        en="the writer's own affairs, or his family's",
        cy="materion yr awdur ei hun, neu ei deulu",
        soft="faterion yr awdur ei hun, neu ei deulu",
    ),
    "adopted-policy-criticised": Term(
        en="criticism of a policy that Full Council adopted",
        cy="beirniadaeth o bolisi a fabwysiadwyd gan y Cyngor Llawn",
        soft="feirniadaeth o bolisi a fabwysiadwyd gan y Cyngor Llawn",
    ),
    "policy-criticised": Term(
        en="criticism of a policy of the Council",
        cy="beirniadaeth o un o bolisïau'r Cyngor",
        soft="feirniadaeth o un o bolisïau'r Cyngor",
    ),
    "campaigning": Term(en="campaigning", cy="ymgyrchu"),
    "party-comment": Term(en="a party-political comment", cy="sylw pleidiol"),
    "self-promotion": Term(en="self-promotion", cy="hunanhyrwyddo"),
    "restricted-activity": Term(
        en="political activity of the writer's own",
        cy="gweithgarwch gwleidyddol gan yr awdur ei hun",
        soft="weithgarwch gwleidyddol gan yr awdur ei hun",
    ),
    "publicity": Term(
        en="publicity for a councillor, candidate or party",
        cy="cyhoeddusrwydd i gynghorydd, ymgeisydd neu blaid",
        soft="gyhoeddusrwydd i gynghorydd, ymgeisydd neu blaid",
    ),
    "controversial-publicity": Term(
        en="publicity on a disputed matter",
        cy="cyhoeddusrwydd ar fater dadleuol",
        soft="gyhoeddusrwydd ar fater dadleuol",
    ),
    "press-statement": Term(
        en="a statement to the media for the Council",
        cy="datganiad i'r cyfryngau ar ran y Cyngor",
        soft="ddatganiad i'r cyfryngau ar ran y Cyngor",
    ),
    "press-in-own-name": Term(
        en="a statement to the media in the writer's own name",
        cy="datganiad i'r cyfryngau yn enw'r awdur ei hun",
        soft="ddatganiad i'r cyfryngau yn enw'r awdur ei hun",
    ),
    "reader": Term(en="a reader", cy="darllenydd", soft="ddarllenydd"),
    "hidden-reader": Term(
        en="a reader whom the others cannot see",
        cy="darllenydd na all y lleill ei weld",
        soft="ddarllenydd na all y lleill ei weld",
    ),
    "chasing": Term(en="a question asked again", cy="cwestiwn a ofynnir eto", soft="gwestiwn a ofynnir eto"),
    "holding-reply": Term(
        en="word that the answer comes later",
        cy="gair y daw'r ateb yn ddiweddarach",
        soft="air y daw'r ateb yn ddiweddarach",
    ),
    "late-reply": Term(
        en="word that the answer is late", cy="gair bod yr ateb yn hwyr", soft="air bod yr ateb yn hwyr"
    ),
    "change-advice": Term(
        en="a demand to change advice or a report",
        cy="galwad i newid cyngor neu adroddiad",
        soft="alwad i newid cyngor neu adroddiad",
    ),
    "threat": Term(en="a threat", cy="bygythiad", soft="fygythiad"),
    "favour": Term(en="a request for a favour", cy="cais am ffafr", soft="gais am ffafr"),
    "beyond-duty": Term(
        en="a demand beyond an officer's duties",
        cy="galwad y tu hwnt i ddyletswyddau swyddog",
        soft="alwad y tu hwnt i ddyletswyddau swyddog",
    ),
    "consultation-opened": Term(
        en="the announcement of a consultation, meeting or works",
        cy="cyhoeddi ymgynghoriad, cyfarfod neu waith",
        soft="gyhoeddi ymgynghoriad, cyfarfod neu waith",
    ),
    "agenda": Term(en="an agenda or papers of a meeting", cy="agenda neu bapurau cyfarfod"),
    "consultation": Term(en="a consultation", cy="ymgynghoriad"),
    "stated-by-sender": Term(
        en="a reason that the sender states",
        cy="rheswm y mae'r anfonwr yn ei roi",
        soft="reswm y mae'r anfonwr yn ei roi",
    ),
    "urgent-safety": Term(en="an urgent matter of safety", cy="mater diogelwch brys", soft="fater diogelwch brys"),
    "told-openly": Term(en="word of a copy to others", cy="sôn am gopi i eraill"),
    "answers-letter": Term(en="an answer to a letter", cy="ateb i lythyr"),
    "legal-duty": Term(
        en="a duty in law or proceedings",
        cy="dyletswydd gyfreithiol neu achos cyfreithiol",
        soft="ddyletswydd gyfreithiol neu achos cyfreithiol",
    ),
}

SITUATIONS: Terms = {
    "access-dispute": Term(en="a dispute about access to a report", cy="anghydfod ynghylch mynediad at adroddiad"),
    "authorised-instruction": Term(en="an authorised instruction", cy="cyfarwyddyd awdurdodedig"),
    "challenge-of-advice": Term(en="a challenge of advice", cy="herio cyngor"),
    "code-or-interests": Term(en="a question of the Code or of interests", cy="cwestiwn am y Cod neu fuddiannau"),
    "commercial": Term(en="commercial matters", cy="materion masnachol"),
    "concern-about-officer": Term(en="a concern about an officer", cy="pryder am swyddog"),
    "confidence": Term(en="a confidential matter", cy="mater cyfrinachol"),
    "confidential-reporting": Term(en="confidential reporting", cy="adrodd cyfrinachol"),
    "correspondence-in-own-name": Term(en="letters in a member's own name", cy="llythyrau yn enw aelod ei hun"),
    "difference-of-opinion": Term(en="a difference of opinion", cy="gwahaniaeth barn"),
    "disclosure": Term(en="the disclosure of information", cy="datgelu gwybodaeth"),
    "employment-approach": Term(en="an officer's approach about employment", cy="swyddog yn codi mater cyflogaeth"),
    "general-doubt-member": Term(en="a member in doubt", cy="aelod sy'n ansicr"),
    "general-doubt-officer": Term(en="an officer in doubt", cy="swyddog sy'n ansicr"),
    "group-meeting": Term(en="a meeting with a political group", cy="cyfarfod â grŵp gwleidyddol"),
    "information-dispute": Term(en="a dispute about information", cy="anghydfod ynghylch gwybodaeth"),
    "interpretation": Term(en="a question of what the protocol means", cy="cwestiwn am ystyr y protocol"),
    "not-satisfied": Term(en="an answer that does not satisfy", cy="ateb nad yw'n bodloni"),
    "officer-concern-about-member": Term(en="an officer's concern about a member", cy="pryder swyddog am aelod"),
    "press": Term(en="a statement to the media", cy="datganiad i'r cyfryngau"),
    "publicity-doubt": Term(en="a doubt about publicity", cy="amheuaeth ynghylch cyhoeddusrwydd"),
    "report-dispute": Term(en="a dispute about a report", cy="anghydfod ynghylch adroddiad"),
    "request-for-information": Term(en="a request for information", cy="cais am wybodaeth"),
    "serious-misconduct": Term(en="serious misconduct", cy="camymddwyn difrifol"),
}

FAMILIES: Terms = {
    "mass-distribution": Term(en="Mail to many members at once", cy="E-bost at lawer o aelodau ar unwaith"),
    "silent-copy": Term(en="Copies that others cannot see", cy="Copïau na all eraill eu gweld"),
    "political-content": Term(en="Party politics and campaigning", cy="Gwleidyddiaeth bleidiol ac ymgyrchu"),
    "policy-criticism": Term(en="Criticism of adopted policy", cy="Beirniadu polisi a fabwysiadwyd"),
    "binding-instruction": Term(
        en="Promises and orders that bind the Council", cy="Addewidion ac archebion sy'n rhwymo'r Cyngor"
    ),
    "personal-criticism": Term(en="Personal criticism", cy="Beirniadaeth bersonol"),
    "undue-pressure": Term(en="Pressure on officers", cy="Pwysau ar swyddogion"),
    "direct-instruction": Term(en="Direct instructions to officers", cy="Cyfarwyddiadau uniongyrchol i swyddogion"),
    "disrespect": Term(en="Courtesy and respect", cy="Cwrteisi a pharch"),
    "confidentiality": Term(en="Confidential matters", cy="Materion cyfrinachol"),
    "party-work": Term(en="Party or private work for officers", cy="Gwaith plaid neu waith preifat i swyddogion"),
    "officer-conduct": Term(en="Officers' own conduct and employment", cy="Ymddygiad a chyflogaeth swyddogion"),
    "familiarity": Term(en="Close personal familiarity", cy="Agosatrwydd personol"),
    "press-release": Term(en="Statements to the media", cy="Datganiadau i'r cyfryngau"),
    "commercial": Term(en="Commercial matters", cy="Materion masnachol"),
    "employment-matter": Term(en="Members and the employment of staff", cy="Aelodau a chyflogaeth staff"),
    "pre-election": Term(en="The time before an election", cy="Y cyfnod cyn etholiad"),
    "political-restriction": Term(en="Politically restricted posts", cy="Swyddi dan gyfyngiad gwleidyddol"),
    "group-parity": Term(en="Equal briefing of political groups", cy="Briffio grwpiau gwleidyddol yn gyfartal"),
    "repeat-chasing": Term(en="Asking again while an answer is due", cy="Gofyn eto tra bo ateb ar ei ffordd"),
    "response-time": Term(en="Time to answer", cy="Amser i ateb"),
    "seniority-routing": Term(en="Whom to write to first", cy="At bwy i ysgrifennu gyntaf"),
    "officer-impartiality": Term(en="Officers' impartiality", cy="Didueddrwydd swyddogion"),
    "personal-interest": Term(en="Personal interests", cy="Buddiannau personol"),
    "ward-notice": Term(en="Telling ward members first", cy="Rhoi gwybod i aelodau ward yn gyntaf"),
    "record-disclosure": Term(en="Records that may be disclosed", cy="Cofnodion y gellir eu datgelu"),
    "seek-advice": Term(en="When to ask for advice", cy="Pryd i ofyn am gyngor"),
}
