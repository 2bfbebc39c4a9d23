"""The sentences of the assessment that do not depend on a record, in both languages.

For a Welsh speaker to check: all of them, above all the names of laws and rights.
"""

from mailguard.policy.model import Words

TITLE = Words(
    en="Data protection impact assessment: mailguard at {council}",
    cy="Asesiad o'r effaith ar ddiogelu data: mailguard ar gyfer {council}",
)
LIVE = Words(
    en="Written by mailguard from its live configuration on {day}. Write it again whenever that changes. What "
    "stands in square brackets is for the council to fill in or to decide.",
    cy="Ysgrifennwyd gan mailguard o'i ffurfweddiad byw ar {day}. Ysgrifennwch ef eto pryd bynnag y bydd hwnnw'n"
    " newid. Mae'r hyn sydd mewn cromfachau sgwâr i'r cyngor ei lenwi neu ei benderfynu.",
)

PURPOSE = Words(en="What it is for", cy="Beth yw ei ddiben")
PURPOSE_TEXT = Words(
    en="mailguard reads outgoing e-mail and tells its sender, before or after it goes, where it is at odds with "
    "the council's own {document}: which clause, which words, and what the proper route is. It is a reminder "
    "to the sender. It makes no finding about a person: the Monitoring Officer decides what the protocol "
    "means.",
    cy="Mae mailguard yn darllen e-bost sy'n mynd allan ac yn dweud wrth yr anfonwr, cyn iddo fynd neu wedyn, "
    "ble mae'n groes i brotocol y cyngor ei hun ({document}): pa gymal, pa eiriau, a beth yw'r llwybr "
    "priodol. Nodyn i atgoffa'r anfonwr ydyw. Nid yw'n dyfarnu ar neb: y Swyddog Monitro sy'n penderfynu beth"
    " yw ystyr y protocol.",
)

LOOKED_AT = Words(en="What is looked at, and for whom", cy="Beth sy'n cael ei weld, ac i bwy")
UNREAD = Words(
    en="**Nothing is read now**: the day on which members and staff were told is not set, and without it all "
    "mail passes unread.",
    cy="**Ni ddarllenir dim ar hyn o bryd**: nid yw'r diwrnod y dywedwyd wrth aelodau a staff wedi'i osod, a "
    "hebddo mae pob e-bost yn mynd heb ei ddarllen.",
)
INFORMED = Words(
    en="Members and staff were told by {day}. Mail of before that day is not read.",
    cy="Dywedwyd wrth aelodau a staff erbyn {day}. Ni ddarllenir e-bost o gyn y diwrnod hwnnw.",
)
PEOPLE = Words(
    en="The outgoing mail of the people of the directory: {members} members and {officers} officers; and of "
    "unknown addresses under {domains}.",
    cy="E-bost y bobl yn y cyfeiriadur: {members} aelod a {officers} swyddog; a chyfeiriadau anhysbys o dan {domains}.",
)
PILOT = Words(
    en="A pilot is on: notes go to {number} people alone; the mail of all others is {others}.",
    cy="Mae cynllun peilot ar waith: dim ond {number} o bobl sy'n cael nodiadau; mae e-bost pawb arall yn {others}.",
)
PILOT_OBSERVED = Words(en="looked at, and nobody is told", cy="cael ei weld, heb ddweud wrth neb")
PILOT_UNREAD = Words(en="not read", cy="mynd heb ei ddarllen")
WHOLE = Words(
    en="Of a message: its envelope, its addresses and subject, its text, and the text of files that come with "
    "it. What others wrote and the sender only quotes is told apart from his own words.",
    cy="O neges: ei hamlen, ei chyfeiriadau a'i phwnc, ei thestun, a thestun y ffeiliau sydd gyda hi. "
    "Gwahaniaethir rhwng geiriau'r anfonwr ei hun a'r hyn y mae'n ei ddyfynnu gan eraill.",
)
PROTECTED = Words(
    en="Not read at all, only counted: mail that goes only to whistle-blowing, union, occupational health, legal"
    " and regulators' addresses (the shipped list of public bodies, the directory's `purpose`, and {domains} "
    "domains of the council's own).",
    cy="Heb ei ddarllen o gwbl, dim ond ei gyfrif: e-bost sy'n mynd yn unig at gyfeiriadau chwythu'r chwiban, "
    "undebau, iechyd galwedigaethol, cyngor cyfreithiol a rheoleiddwyr (y rhestr o gyrff cyhoeddus, `purpose`"
    " yn y cyfeiriadur, a {domains} o barthau'r cyngor ei hun).",
)
ALONE = Words(
    en="Read and answered to the sender alone, never held and in no statistics: a concern to the Monitoring "
    "Officer, a member's casework with a constituent, and mail within the sender's own political group.",
    cy="Yn cael ei ddarllen a'i ateb i'r anfonwr yn unig, byth yn cael ei ddal ac mewn dim ystadegau: pryder at "
    "y Swyddog Monitro, gwaith achos aelod gydag etholwr, ac e-bost o fewn grŵp gwleidyddol yr anfonwr.",
)
INCOMING = Words(
    en="Incoming mail and mail of people outside the council are not read.",
    cy="Ni ddarllenir e-bost sy'n dod i mewn nac e-bost pobl y tu allan i'r cyngor.",
)

SWITCHES = Words(en="What is on and off", cy="Beth sydd ymlaen ac i ffwrdd")
PART = Words(en="Part", cy="Rhan")
STATE = Words(en="State", cy="Cyflwr")
ON = Words(en="on", cy="ymlaen")
OFF = Words(en="off", cy="i ffwrdd")
PART_RELAY = Words(en="Relay: mail on its way out", cy="Trosglwyddydd: e-bost ar ei ffordd allan")
PART_MILTER = Words(
    en="Milter: the same, asked by the mail server",
    cy="Milter: yr un peth, ar gais y gweinydd e-bost",
)
PART_EXCHANGE = Words(en="Sent mail in Exchange mailboxes", cy="E-bost a anfonwyd mewn blychau post Exchange")
PART_DRAFTS = Words(en="Drafts whose writer asks", cy="Drafftiau y mae eu hawdur yn gofyn amdanynt")
PART_JOURNAL = Words(en="Journal reports of Exchange", cy="Adroddiadau dyddlyfr Exchange")
PART_HTTP = Words(en="Questions of mail programs about a draft", cy="Cwestiynau rhaglenni e-bost am ddrafft")
PART_NOTICES = Words(en="Notes to senders", cy="Nodiadau i anfonwyr")
PART_HOLDING = Words(
    en="Holding of mail until its sender has looked again",
    cy="Dal e-bost nes i'r anfonwr edrych eto",
)
PART_STORE = Words(en="A store on disk", cy="Storfa ar ddisg")
PART_PLUGINS = Words(en="Detectors of the council's own", cy="Synwyryddion y cyngor ei hun")
MODE = Words(en="Mode", cy="Modd")
MODE_OBSERVE = Words(
    en="observe: nothing that is found reaches anybody",
    cy="arsylwi: nid yw dim a geir yn cyrraedd neb",
)
MODE_ADVISE = Words(
    en="advise: the sender is told, nothing is held",
    cy="cynghori: dywedir wrth yr anfonwr, ni ddelir dim",
)
MODE_ENFORCE = Words(
    en="enforce: a message may be held for its sender, or refused",
    cy="gorfodi: gellir dal neges i'r anfonwr, neu ei gwrthod",
)
RULES = Words(en="Rules of the pack {pack}", cy="Rheolau'r pecyn {pack}")

SEES = Words(en="Who sees it", cy="Pwy sy'n ei weld")
SEES_SENDER = Words(
    en="The sender alone is told what was found, by e-mail and, of a held message, on a page that a signed link "
    "opens. mailguard tells no line manager, group leader, Monitoring Officer or other person.",
    cy="Dim ond yr anfonwr sy'n cael gwybod beth a ganfuwyd, drwy e-bost ac, os daliwyd neges, ar dudalen y mae "
    "dolen wedi'i llofnodi yn ei hagor. Nid yw mailguard yn dweud wrth reolwr llinell, arweinydd grŵp, y "
    "Swyddog Monitro na neb arall.",
)
SEES_READERS = Words(
    en="Recipients see two technical fields of the header, which say only that the message passed through "
    "mailguard and whether it was checked.",
    cy="Mae derbynwyr yn gweld dau faes technegol yn y pennyn, sy'n dweud dim ond bod y neges wedi mynd drwy "
    "mailguard ac a gafodd ei gwirio.",
)
SEES_ADMIN = Words(
    en="Administrators see logs, metrics and figures without a name, address, subject or text. No command lists "
    "warnings by person. Whoever has both the store and its key could open mail that is held now: name them "
    "here. [names]",
    cy="Mae gweinyddwyr yn gweld logiau, mesuriadau a ffigurau heb enw, cyfeiriad, pwnc na thestun. Nid oes "
    "gorchymyn sy'n rhestru rhybuddion fesul person. Gallai pwy bynnag sydd â'r storfa a'i hallwedd agor "
    "e-bost sy'n cael ei ddal nawr: enwch hwy yma. [enwau]",
)
SEES_FIGURES = Words(
    en="Figures count different people, by rule and week, once the week is over. Fewer than five are never "
    "shown, stored or to be worked out from other figures.",
    cy="Mae ffigurau'n cyfrif pobl wahanol, fesul rheol ac wythnos, ar ôl i'r wythnos ddod i ben. Nid yw llai na"
    " phump byth yn cael eu dangos na'u storio, ac ni ellir eu cyfrifo o ffigurau eraill.",
)

KEPT = Words(en="What is kept, where and for how long", cy="Beth sy'n cael ei gadw, ble ac am ba hyd")
KEPT_PLACE = Words(
    en="Place of the store: {place}. Bodies, envelopes and addresses are encrypted (AES-256) under a key "
    "that stands in the environment; where equality is enough, a keyed digest stands instead of an address. "
    "What is over its time is removed every hour. A backup keeps what the store held when it was made: [how "
    "long backups are kept].",
    cy="Lleoliad y storfa: {place}. Mae cyrff negeseuon, amlenni a chyfeiriadau wedi'u hamgryptio (AES-256) "
    "dan allwedd sydd yn yr amgylchedd; lle mae cymharu'n ddigon, mae crynodeb ag allwedd yn sefyll yn lle "
    "cyfeiriad. Caiff yr hyn y mae ei amser ar ben ei ddileu bob awr. Mae copi wrth gefn yn cadw'r hyn oedd "
    "yn y storfa pan gafodd ei wneud: [am ba hyd y cedwir copïau wrth gefn].",
)
KEPT_NOTHING = Words(
    en="No store is configured: nothing about a message is written to disk, and what is known of earlier mail is"
    " forgotten when mailguard ends.",
    cy="Nid oes storfa wedi'i ffurfweddu: ni chaiff dim am neges ei ysgrifennu i ddisg, ac anghofir yr hyn sy'n "
    "hysbys am e-bost cynharach pan ddaw mailguard i ben.",
)
RECORD = Words(en="Record", cy="Cofnod")
HOW_KEPT = Words(en="How it is kept", cy="Sut y caiff ei gadw")
HOW_LONG = Words(en="How long", cy="Am ba hyd")
TO_PERSON = Words(en="Subject access request", cy="Cais gwrthrych am wybodaeth")
TO_PUBLIC = Words(en="Freedom of information request", cy="Cais rhyddid gwybodaeth")

RIGHTS = Words(en="Rights of the people concerned", cy="Hawliau'r bobl dan sylw")
RIGHT_ACCESS = Words(
    en="Access: `mailguard data export ADDRESS --request REF` prints all that is kept about one person, for that"
    " person's own recorded request; each use is recorded.",
    cy="Mynediad: mae `mailguard data export ADDRESS --request REF` yn argraffu popeth a gedwir am un person, ar"
    " gyfer cais cofnodedig y person ei hun; cofnodir pob defnydd.",
)
RIGHT_ERASE = Words(
    en="Erasure: `mailguard data erase ADDRESS --request REF` erases it, but for mail that is still held, which "
    "its sender sends or withdraws.",
    cy="Dileu: mae `mailguard data erase ADDRESS --request REF` yn ei ddileu, heblaw am e-bost sy'n dal i gael "
    "ei ddal, y mae'r anfonwr yn ei anfon neu'n ei dynnu'n ôl.",
)
RIGHT_OBJECT = Words(
    en="Objection: every note says whom to ask and how to say that it is wrong.",
    cy="Gwrthwynebu: mae pob nodyn yn dweud pwy i'w holi a sut i ddweud ei fod yn anghywir.",
)
RIGHT_HUMAN = Words(
    en="No decision by machine alone (UK GDPR Article 22): a held message waits {hold} for its sender, who may "
    "send it as it is; when that time is over it is {end}.",
    cy="Dim penderfyniad gan beiriant yn unig (Erthygl 22 GDPR y DU): mae neges a ddelir yn aros {hold} i'r "
    "anfonwr, a gaiff ei hanfon fel y mae; pan ddaw'r amser hwnnw i ben caiff ei {end}.",
)
END_SEND = Words(en="sent", cy="hanfon")
END_RETURN = Words(en="returned to its sender", cy="dychwelyd at yr anfonwr")
RIGHT_ADVICE = Words(
    en="No decision by machine (UK GDPR Article 22): no message is held; its sender is at most told.",
    cy="Dim penderfyniad gan beiriant (Erthygl 22 GDPR y DU): ni ddelir unrhyw neges; ar y mwyaf dywedir wrth yr"
    " anfonwr.",
)
REJECTS = Words(
    en="These rules refuse a message outright, before anybody has looked: {rules}. [why that is necessary]",
    cy="Mae'r rheolau hyn yn gwrthod neges yn syth, cyn i neb edrych: {rules}. [pam mae hynny'n angenrheidiol]",
)

BASIS = Words(
    en="Lawful basis (hints, to be decided by the council)",
    cy="Sail gyfreithlon (awgrymiadau, i'r cyngor benderfynu)",
)
BASIS_TASK = Words(
    en="UK GDPR Article 6(1)(e), public task: keeping to the council's own protocol under its constitution, and "
    "the duty to promote high standards of conduct. [confirm]",
    cy="Erthygl 6(1)(e) GDPR y DU, tasg gyhoeddus: cadw at brotocol y cyngor ei hun o dan ei gyfansoddiad, a'r "
    "ddyletswydd i hyrwyddo safonau ymddygiad uchel. [cadarnhau]",
)
BASIS_SPECIAL = Words(
    en="Mail can hold special category data (political opinions, trade union membership, health): Article "
    "9(2)(g) with a condition of Schedule 1 to the Data Protection Act 2018, and an appropriate policy "
    "document. [confirm]",
    cy="Gall e-bost gynnwys data categori arbennig (barn wleidyddol, aelodaeth undeb llafur, iechyd): Erthygl "
    "9(2)(g) gydag amod yn Atodlen 1 i Ddeddf Diogelu Data 2018, a dogfen bolisi briodol. [cadarnhau]",
)
BASIS_MEMBERS = Words(
    en="Members are controllers of their own casework: agree with them what is looked at. [agreed on]",
    cy="Mae aelodau'n rheolwyr data eu gwaith achos eu hunain: cytunwch â hwy ar yr hyn sy'n cael ei weld. "
    "[cytunwyd ar]",
)
BASIS_STAFF = Words(
    en="Staff: the Information Commissioner's guidance on monitoring workers asks for this assessment, for "
    "openness, and for the least intrusive way. Interception on the council's own system: the Investigatory "
    "Powers (Interception by Businesses etc. for Monitoring and Record-keeping Purposes) Regulations 2018 ask"
    " that users are informed. [confirm]",
    cy="Staff: mae canllawiau'r Comisiynydd Gwybodaeth ar fonitro gweithwyr yn gofyn am yr asesiad hwn, am fod "
    "yn agored, ac am y ffordd leiaf ymwthiol. Rhyng-gipio ar system y cyngor ei hun: mae Rheoliadau 2018 ar "
    "ryng-gipio gan fusnesau at ddibenion monitro a chadw cofnodion yn gofyn bod "
    "defnyddwyr yn cael gwybod. [cadarnhau]",
)

RISKS = Words(en="Risks and what is done about them", cy="Risgiau a'r hyn a wneir yn eu cylch")
RISK_DOSSIER = Words(
    en="That a file on a member or officer grows: what joins a person with a warning is a keyed digest or "
    "encrypted, ends as the table above says, most of it within days, and no command lists it by person.",
    cy="Bod ffeil ar aelod neu swyddog yn tyfu: mae'r hyn sy'n cysylltu person â rhybudd yn grynodeb ag allwedd "
    "neu wedi'i amgryptio, yn dod i ben fel y dywed y tabl uchod, y rhan fwyaf o fewn dyddiau, ac nid oes "
    "gorchymyn sy'n ei restru fesul person.",
)
RISK_SECRET = Words(
    en="That people are watched in secret: without the day on which they were told nothing is read.",
    cy="Bod pobl yn cael eu gwylio'n gudd: heb y diwrnod y dywedwyd wrthynt, ni ddarllenir dim.",
)
RISK_WRONG = Words(
    en="That a warning is wrong: it goes to the sender alone, quotes the clause and the words, and can be called"
    " wrong; how many people did so is counted.",
    cy="Bod rhybudd yn anghywir: mae'n mynd at yr anfonwr yn unig, yn dyfynnu'r cymal a'r geiriau, a gellir "
    "dweud ei fod yn anghywir; cyfrifir faint o bobl a wnaeth hynny.",
)
RISK_LOST = Words(
    en="That mail is lost or late: mailguard says that it has a message only when the next server has it, or "
    "when it is written down; a fault lets mail pass unchecked.",
    cy="Bod e-bost yn cael ei golli neu ei oedi: dim ond pan fydd gan y gweinydd nesaf y neges, neu pan fydd "
    "wedi'i hysgrifennu, y mae mailguard yn dweud ei bod ganddo; mae nam yn gadael i e-bost fynd heb ei "
    "wirio.",
)

DECISION = Words(en="Decision", cy="Penderfyniad")
DECISION_TEXT = Words(
    en="Data Protection Officer: [advice, name, date]. Monitoring Officer: [name, date]. To be looked at again: "
    "[date].",
    cy="Swyddog Diogelu Data: [cyngor, enw, dyddiad]. Swyddog Monitro: [enw, dyddiad]. I'w adolygu: [dyddiad].",
)
