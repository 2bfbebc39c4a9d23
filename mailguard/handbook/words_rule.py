"""The sentences of a rule's page, in both languages.

For a Welsh speaker to check: all of the Welsh.
"""

from mailguard.policy.model import Action, Words

SEES = Words(en="What it looks at", cy="Beth y mae'n edrych arno")
LOOKS_FOR = Words(en="It looks for", cy="Mae'n chwilio am")
LEAVES = Words(en="It leaves alone", cy="Mae'n gadael llonydd i")
OWN_DETECTOR = Words(
    en="A detector of the Council's own: {name}. Whoever brought it says what it sees.",
    cy="Synhwyrydd y Cyngor ei hun: {name}. Pwy bynnag a ddaeth ag ef sy'n dweud beth y mae'n ei weld.",
)
PRECISION = Words(en="How often it is right", cy="Pa mor aml y mae'n gywir")
MEASURED = Words(
    en="On invented examples: findings {spoken}, of which right {right}; precision {share}."
    " So few can only give an idea.",
    cy="Ar enghreifftiau dychmygol: canfyddiadau {spoken}, a'r rhai cywir {right}; manylder {share}."
    " Dim ond syniad y gall cyn lleied ei roi.",
)
NOT_MEASURED = Words(
    en="On invented examples: this rule did not speak, so its precision is not known.",
    cy="Ar enghreifftiau dychmygol: ni siaradodd y rheol hon, felly nid yw ei manylder yn hysbys.",
)
OWN_PHRASES = Words(en="Words that it looks for", cy="Geiriau y mae'n chwilio amdanynt")
THE_CLAUSE = Words(en="The clause", cy="Y cymal")
LEADS = Words(en="It rests first of all on {clause}:", cy="Mae'n seiliedig yn gyntaf oll ar {clause}:")
FURTHER = Words(en="It rests also on:", cy="Mae'n seiliedig hefyd ar:")
WHEN = Words(en="When the rule speaks", cy="Pryd y mae'r rheol yn siarad")
WHEN_ALL = Words(en="It speaks when all of these hold:", cy="Mae'n siarad pan fo pob un o'r rhain yn wir:")
WHEN_ANY = Words(
    en="It speaks when at least one of these holds:", cy="Mae'n siarad pan fo o leiaf un o'r rhain yn wir:"
)
WHEN_NOT = Words(en="It speaks when this does not hold:", cy="Mae'n siarad pan nad yw hyn yn wir:")
WHEN_ONE = Words(en="It speaks when this holds:", cy="Mae'n siarad pan fo hyn yn wir:")
ALL = Words(en="all of these hold:", cy="mae pob un o'r rhain yn wir:")
ANY = Words(en="at least one of these holds:", cy="mae o leiaf un o'r rhain yn wir:")
NOT = Words(en="this does not hold:", cy="nid yw hyn yn wir:")
SILENT = Words(en="When it stays silent all the same", cy="Pryd y mae'n aros yn dawel serch hynny")
NO_EXCEPTION = Words(en="The rule has no exception.", cy="Nid oes eithriad i'r rheol.")
PROTOCOL_SAYS = Words(en="The protocol says:", cy="Dywed y protocol:")
OUR_REASON = Words(en="Reason:", cy="Rheswm:")
HAPPENS = Words(en="What happens", cy="Beth sy'n digwydd")
FOR_ROLE = Words(en="When the sender is {role}:", cy="Pan fo'r anfonwr yn {role}:")
ACTIONS: dict[Action, tuple[Words, Words]] = {
    "pass": (Words(en="Switched off", cy="Wedi'i diffodd"), Words(en="Nothing happens.", cy="Nid oes dim yn digwydd.")),
    "note": (
        Words(en="Record", cy="Cofnodi"),
        Words(
            en="The mail goes out and nobody is told. It is only counted.",
            cy="Mae'r e-bost yn mynd allan ac ni ddywedir wrth neb. Dim ond ei gyfrif a wneir.",
        ),
    ),
    "advise": (
        Words(en="Tell the sender", cy="Dweud wrth yr anfonwr"),
        Words(
            en="The mail goes out. The sender, and nobody else, gets a note.",
            cy="Mae'r e-bost yn mynd allan. Yr anfonwr, a neb arall, sy'n cael nodyn.",
        ),
    ),
    "confirm": (
        Words(en="Wait for the sender", cy="Aros am yr anfonwr"),
        Words(
            en="The mail waits. The sender gets a note and decides: send it on, change it or take it back. Where "
            "nothing is held, the mail goes out and the sender gets the note.",
            cy="Mae'r e-bost yn aros. Mae'r anfonwr yn cael nodyn ac yn penderfynu: ei anfon ymlaen, ei newid neu ei "
            "dynnu'n ôl. Lle nad oes dim yn cael ei ddal, mae'r e-bost yn mynd allan a'r anfonwr yn cael y nodyn.",
        ),
    ),
    "reject": (
        Words(en="Return to the sender", cy="Dychwelyd at yr anfonwr"),
        Words(
            en="The mail does not go out. The sender gets it back with a note.",
            cy="Nid yw'r e-bost yn mynd allan. Mae'r anfonwr yn ei gael yn ôl gyda nodyn.",
        ),
    ),
}
NO_OTHER_ROLE = Words(en="For nobody else.", cy="I neb arall.")
CHANGES = Words(en="The Council's own change", cy="Newid gan y Cyngor ei hun")
FOR_ALL = Words(en="Whoever sends it:", cy="Pwy bynnag sy'n ei anfon:")
CHANGE_UNTIL = Words(en="It holds until the end of {day}.", cy="Mae'n dal hyd ddiwedd {day}.")
CHANGE_OVER = Words(
    en="It ended on {day}: the rule's own action holds again.",
    cy="Daeth i ben ar {day}: mae gweithred y rheol ei hun yn dal eto.",
)
ROUTE = Words(en="Whom the sender is pointed to", cy="At bwy y cyfeirir yr anfonwr")
NO_ROUTE = Words(
    en="The protocol names nobody for this, so the note names nobody.",
    cy="Nid yw'r protocol yn enwi neb ar gyfer hyn, felly nid yw'r nodyn yn enwi neb.",
)
ROUTE_NOTE = Words(
    en="The note shows the names of those who hold these posts, never that of the person spoken of or of anybody under "
    "that person.",
    cy="Mae'r nodyn yn dangos enwau'r rhai sy'n dal y swyddi hyn, byth enw'r person y sonnir amdano na neb o dan y "
    "person hwnnw.",
)
ABOUT_WHOM = Words(en="Where it concerns {who}:", cy="Lle mae'n ymwneud â'r canlynol: {who}:")
ANYBODY = Words(en="In every case:", cy="Ym mhob achos:")
RULING = Words(en="What the rule takes for granted", cy="Yr hyn y mae'r rheol yn ei gymryd yn ganiataol")
NO_RULING = Words(
    en="The rule rests on no open question of interpretation.",
    cy="Nid yw'r rheol yn dibynnu ar unrhyw gwestiwn dehongli agored.",
)
MEANWHILE = Words(
    en="A clause that it names further down leaves something open; once that is settled, the clause may lead:",
    cy="Mae cymal y mae'n ei enwi ymhellach i lawr yn gadael rhywbeth yn agored; ar ôl setlo hynny, gall y "
    "cymal arwain:",
)
READS = Words(en="What the sender reads", cy="Beth y mae'r anfonwr yn ei ddarllen")
READS_NOTE = Words(en="This is the note for example {name} below.", cy="Dyma'r nodyn ar gyfer enghraifft {name} isod.")
READS_NOTHING = Words(
    en="Nothing: this rule only records. If the Council raised it, the sender would read this.",
    cy="Dim: dim ond cofnodi a wna'r rheol hon. Pe bai'r Cyngor yn ei chodi, byddai'r anfonwr yn darllen hyn.",
)
IN_SHORT = Words(en="In short, in the mail program", cy="Yn fyr, yn y rhaglen e-bost")
IN_FULL = Words(en="In full, in the note", cy="Yn llawn, yn y nodyn")
EXAMPLES = Words(en="Examples", cy="Enghreifftiau")
FLAGGED = Words(en="The rule speaks", cy="Mae'r rheol yn siarad")
PASSES = Words(en="The rule stays silent", cy="Mae'r rheol yn aros yn dawel")
EXAMPLES_NOTE = Words(
    en="People and messages are invented. What the rule saw is marked; grey text was written by somebody else or is a "
    "signature.",
    cy="Pobl a negeseuon dychmygol yw'r rhain. Mae'r hyn a welodd y rheol wedi'i farcio; rhywun arall a ysgrifennodd y "
    "testun llwyd, neu mae'n llofnod.",
)
FIELDS = {
    "from": Words(en="From", cy="Oddi wrth"),
    "to": Words(en="To", cy="At"),
    "cc": Words(en="Copy", cy="Copi"),
    "hidden": Words(en="Hidden copy", cy="Copi cudd"),
    "date": Words(en="Sent", cy="Anfonwyd"),
    "subject": Words(en="Subject", cy="Pwnc"),
    "reach": Words(en="Reaches", cy="Yn cyrraedd"),
    "attachment": Words(en="Attachment", cy="Atodiad"),
}
REACH = Words(
    en="{members} members, {officers} officers, {outside} others",
    cy="aelodau: {members}, swyddogion: {officers}, eraill: {outside}",
)
UNKNOWN_LISTS = Words(en="and lists of unknown size", cy="a rhestrau o faint anhysbys")
EARLIER = Words(
    en="Earlier messages of the same conversation stand before this one.",
    cy="Mae negeseuon cynharach o'r un sgwrs yn sefyll cyn hon.",
)
BECAUSE_NOT = Words(
    en="It stays silent because this does not hold: {what}.",
    cy="Mae'n aros yn dawel oherwydd nad yw hyn yn wir: {what}.",
)
BECAUSE = Words(
    en="It stays silent because this holds: {what}.", cy="Mae'n aros yn dawel oherwydd bod hyn yn wir: {what}."
)
BECAUSE_EXCEPTION = Words(
    en="It stays silent because an exception holds:", cy="Mae'n aros yn dawel oherwydd bod eithriad yn berthnasol:"
)
BECAUSE_NOTHING = Words(
    en="It stays silent because nothing of the kind is seen in the message.",
    cy="Mae'n aros yn dawel oherwydd na welir dim o'r fath yn y neges.",
)
BECAUSE_ROLE = Words(
    en="It stays silent because the rule does not speak to such a sender.",
    cy="Mae'n aros yn dawel oherwydd nad yw'r rheol yn siarad ag anfonwr o'r fath.",
)
ALL_INTRO = Words(
    en="Every rule on one page, to read or to print. The example messages stand on the page of each rule.",
    cy="Pob rheol ar un dudalen, i'w darllen neu i'w hargraffu. Mae'r negeseuon enghreifftiol ar dudalen pob rheol.",
)
IS_OPEN = Words(en="Open: nobody has ruled on it yet.", cy="Agored: nid oes neb wedi dyfarnu arno eto.")
IS_RULED = Words(en="Ruled by {by} on {day}.", cy="Dyfarnwyd gan {by} ar {day}.")
ASSUMED = Words(en="What the rules assume meanwhile", cy="Yr hyn y mae'r rheolau'n ei dybio yn y cyfamser")
THE_RULING = Words(en="The ruling", cy="Y dyfarniad")
