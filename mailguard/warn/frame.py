"""The sentences of a notice that do not depend on a rule, in both languages.

For a Welsh speaker to check: `gone-out`, `refused`, `held`, `draft`, ENDS, LOOK, REMINDER, NOT_KEPT, AT_LEAST,
A_LIST, AS_READ_IN, RULED, UNRULED.
"""

from mailguard.policy.model import Words
from mailguard.warn.recipient import Happened

SUBJECT = Words(en="A note about your e-mail", cy="Nodyn am eich e-bost")
HEADING = Words(en="A note for you about your e-mail at {time}", cy="Nodyn i chi am eich e-bost am {time}")
HAPPENED: dict[Happened, Words] = {
    "gone-out": Words(
        en="Your e-mail has gone out as you wrote it. mailguard has told nobody but you.",
        cy="Mae eich e-bost wedi'i anfon, yn union fel y gwnaethoch ei ysgrifennu. "
        "Nid yw mailguard wedi dweud wrth neb ond chi.",
    ),
    "refused": Words(
        en="Your e-mail has not gone out: your council's policy returned it to you. mailguard has told nobody but you.",
        cy="Nid yw eich e-bost wedi'i anfon: cafodd ei ddychwelyd atoch yn unol â pholisi eich cyngor. "
        "Nid yw mailguard wedi dweud wrth neb ond chi.",
    ),
    "held": Words(
        en="Your e-mail is waiting for you and has not gone out yet. mailguard has told nobody but you.",
        cy="Mae eich e-bost yn aros amdanoch ac nid yw wedi'i anfon eto. Nid yw mailguard wedi dweud wrth neb ond chi.",
    ),
    "draft": Words(
        en="Your draft has been looked at, as you asked. It has not gone out, and not a word of it was changed. "
        "mailguard has told nobody but you.",
        cy="Edrychwyd ar eich drafft, fel y gofynnoch. Nid yw wedi'i anfon, ac ni newidiwyd yr un gair ohono. "
        "Nid yw mailguard wedi dweud wrth neb ond chi.",
    ),
}
# What becomes of a held message of which nobody does anything.
ENDS = {
    "send": Words(
        en="If you do nothing, it is sent as it is at {time} on {day}.",
        cy="Os na wnewch ddim, caiff ei anfon fel y mae am {time} ar {day}.",
    ),
    "return": Words(
        en="If you do nothing, it comes back to you unsent at {time} on {day}.",
        cy="Os na wnewch ddim, caiff ei ddychwelyd atoch heb ei anfon am {time} ar {day}.",
    ),
}
LOOK = Words(en="Send it or take it back", cy="Ei anfon neu ei dynnu'n ôl")
MEMBERS = Words(en="to {number} members", cy="at {number} aelod")
PEOPLE = Words(en="to {number} people", cy="at {number} o bobl")
ONE_PERSON = Words(en="to one person", cy="at un person")
AT_LEAST = Words(en="to at least {number} people", cy="at o leiaf {number} o bobl")
A_LIST = Words(en="to a mailing list", cy="at restr e-bost")
UNTITLED = Words(en="(no subject)", cy="(dim pwnc)")
IN_ENGLISH = Words(en="In English:", cy="Yn Saesneg:")
IN_WELSH = Words(en="In Welsh:", cy="Yn Gymraeg:")
# A clause that leaves a question open, and how it is read: in a short text, and in full.
AS_READ_IN = Words(en="{clause} as read in {ruling}", cy="{clause} fel y'i darllenir yn {ruling}")
RULED = Words(
    en="{clause} is read as {by} ruled on {day} ({ruling}).",
    cy="Darllenir {clause} yn ôl dyfarniad {by} ar {day} ({ruling}).",
)
UNRULED = Words(
    en="{clause} leaves this open, and nobody has ruled on it yet; this note reads it as question {ruling} proposes.",
    cy="Mae {clause} yn gadael hyn yn agored, ac nid oes neb wedi dyfarnu eto; mae'r nodyn hwn yn ei ddarllen fel y "
    "mae cwestiwn {ruling} yn ei gynnig.",
)
NOW = Words(en="What you can do now:", cy="Beth allwch chi ei wneud nawr:")
MORE = Words(en="... and {number} more", cy="... a {number} arall")
REMINDER = Words(
    en="An automatic reminder, not a finding about you: the Monitoring Officer decides what the Protocol means.",
    cy="Nodyn awtomatig i'ch atgoffa, nid dyfarniad amdanoch chi: y Swyddog Monitro sy'n penderfynu beth yw ystyr y "
    "Protocol.",
)
NOT_KEPT = Words(en="The text of your e-mail was not kept.", cy="Ni chadwyd testun eich e-bost.")
ASK = Words(en="Ask the Monitoring Officer", cy="Holi'r Swyddog Monitro")
WRONG = Words(en="This note is wrong", cy="Mae'r nodyn hwn yn anghywir")
WRITE_TO = Words(en="Write to {name}", cy="Ysgrifennu at {name}")
MONTHS = {
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    "cy": (
        *("Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin"),
        *("Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"),
    ),
}
