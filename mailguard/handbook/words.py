"""The sentences of every page and of the protocol's own, in both languages.

For a Welsh speaker to check: all of the Welsh.
"""

from mailguard.policy.model import Force, Mode, Words

LANGUAGES = ("en", "cy")
IN_LANGUAGE = {"en": Words(en="in English", cy="yn Saesneg"), "cy": Words(en="in Welsh", cy="yn Gymraeg")}

SITE = Words(en="Rules for council correspondence", cy="Rheolau ar gyfer gohebiaeth y cyngor")
SKIP = Words(en="Skip to main content", cy="Neidio i'r prif gynnwys")
PAGES = Words(en="Pages", cy="Tudalennau")
OTHER_LANGUAGE = {"en": "Cymraeg", "cy": "English"}  # each named in itself, for those who read it
CHOOSE = Words(en="Read in English", cy="Darllen yn Gymraeg")
MADE = Words(
    en="Made from the pack {pack} on {day}. What these pages say of a rule is made from the rule itself.",
    cy="Gwnaed o'r pecyn {pack} ar {day}. Gwneir yr hyn y mae'r tudalennau hyn yn ei ddweud am reol o'r rheol ei hun.",
)

NAV_PROTOCOL = Words(en="The protocol", cy="Y protocol")
NAV_ALL = Words(en="All rules, to print", cy="Yr holl reolau, i'w hargraffu")
NAV_CONDITIONS = Words(en="Conditions", cy="Amodau")
NAV_RULINGS = Words(en="Rulings and open questions", cy="Dyfarniadau a chwestiynau agored")
NAV_PROTECTED = Words(en="Protected mail", cy="E-bost a ddiogelir")

# The protocol's page.
ABOUT = Words(en="About this protocol", cy="Am y protocol hwn")
VERSION = Words(en="Version", cy="Fersiwn")
IN_FORCE = Words(en="In force from", cy="Mewn grym o")
SOURCE = Words(en="Where it comes from", cy="O ble y daw")
NOT_KNOWN = Words(en="not known", cy="anhysbys")
APPROVAL = Words(en="Approval", cy="Cymeradwyaeth")
NOT_APPROVED = Words(
    en="Nobody has approved these rules for this version of the protocol. Until somebody does, they only record, and "
    "reach nobody, unless the Council's own settings say otherwise.",
    cy="Nid oes neb wedi cymeradwyo'r rheolau hyn ar gyfer y fersiwn hon o'r protocol. Hyd nes y gwneir hynny, dim ond "
    "cofnodi a wnânt, heb gyrraedd neb, oni bai bod gosodiadau'r Cyngor ei hun yn dweud yn wahanol.",
)
APPROVED = Words(en="Approved by {by} on {day}. {mode}", cy="Cymeradwywyd gan {by} ar {day}. {mode}")
MODES: dict[Mode, Words] = {
    "observe": Words(en="The rules only record.", cy="Dim ond cofnodi a wna'r rheolau."),
    "advise": Words(
        en="The rules may tell senders; they hold no mail.",
        cy="Caiff y rheolau ddweud wrth anfonwyr; nid ydynt yn dal e-bost.",
    ),
    "enforce": Words(
        en="The rules may tell senders, and hold or refuse mail.",
        cy="Caiff y rheolau ddweud wrth anfonwyr, a dal neu wrthod e-bost.",
    ),
}
HOW_TO_READ = Words(en="How to read these pages", cy="Sut i ddarllen y tudalennau hyn")
HOW_INTRO = Words(
    en="The Council's protocol is made of clauses. A rule watches outgoing mail for what one or several clauses speak "
    "of, and does one of these things:",
    cy="Mae protocol y Cyngor wedi'i wneud o gymalau. Mae rheol yn gwylio e-bost sy'n mynd allan am yr hyn y mae un "
    "neu fwy o gymalau yn sôn amdano, ac yn gwneud un o'r pethau hyn:",
)
OWN_WORDS = Words(
    en="Only what the sender wrote counts: quoted letters, signatures and footers do not. Every note is a reminder; "
    "the Monitoring Officer decides what the protocol means.",
    cy="Dim ond yr hyn a ysgrifennodd yr anfonwr sy'n cyfrif: nid yw llythyrau a ddyfynnir, llofnodion na "
    "throednodiadau yn cyfrif. Nodyn atgoffa yw pob nodyn; y Swyddog Monitro sy'n penderfynu beth yw ystyr y protocol.",
)
RULES = Words(en="The rules", cy="Y rheolau")
CLAUSES = Words(en="The clauses", cy="Y cymalau")
COUNTED = Words(
    en="{all} clauses: {enforced} that senders are told of, {advised} only recorded, {unchecked} not checked.",
    cy="{all} o gymalau: {enforced} y dywedir wrth anfonwyr amdanynt, {advised} a gofnodir yn unig, {unchecked} heb eu "
    "gwirio.",
)
STATUS = {
    "enforced": Words(en="Senders are told", cy="Dywedir wrth anfonwyr"),
    "advised": Words(en="Only recorded", cy="Cofnodir yn unig"),
    "not-checkable": Words(en="Not checked", cy="Ni wirir"),
}
WHY_NOT = Words(en="Why not", cy="Pam ddim")
RULES_FOR = Words(en="Rules", cy="Rheolau")
CLAUSE = Words(en="Clause", cy="Cymal")
BINDS = Words(en="Binds", cy="Yn rhwymo")
BOUND = {
    "member": Words(en="members", cy="aelodau"),
    "officer": Words(en="officers", cy="swyddogion"),
    "both": Words(en="members and officers", cy="aelodau a swyddogion"),
    "politically-restricted-officer": Words(
        en="officers in politically restricted posts", cy="swyddogion mewn swyddi dan gyfyngiad gwleidyddol"
    ),
}
WORDED = Words(en="Worded as", cy="Ffurf y geiriau")
FORCES: dict[Force, Words] = {
    "never": Words(en="never", cy="byth"),
    "must-not": Words(en="may not", cy="ni chaniateir"),
    "must": Words(en="a duty", cy="dyletswydd"),
    "should-not": Words(en="should not", cy="ni ddylid"),
    "should": Words(en="should", cy="dylid"),
    "normally": Words(en="normally", cy="fel arfer"),
    "advised": Words(en="advice", cy="cyngor"),
    "permission": Words(en="a permission", cy="caniatâd"),
    "notice": Words(en="a notice", cy="hysbysiad"),
    "procedure": Words(en="a procedure", cy="gweithdrefn"),
    "principle": Words(en="a principle", cy="egwyddor"),
}
ADOPTED = Words(
    en="Quoted {tongue}, the language in which the Council adopted it.",
    cy="Dyfynnir {tongue}, yr iaith y mabwysiadodd y Cyngor y geiriau ynddi.",
)
