"""What is written to the sender of a held message after the notice, in both languages.

For a Welsh speaker to check: all of it.
"""

from mailguard.policy.model import Words

SENT = Words(en="Your e-mail has gone out", cy="Mae eich e-bost wedi'i anfon")
SENT_TEXT = Words(
    en="The e-mail that waited for you ({subject}, {day} at {time}) has gone out as you wrote it, because the time in "
    "which you could look at it again was over. mailguard has told nobody but you, and no longer has its text.",
    cy="Mae'r e-bost a oedd yn aros amdanoch ({subject}, {day} am {time}) wedi'i anfon yn union fel y gwnaethoch ei "
    "ysgrifennu, gan fod yr amser i edrych arno eto wedi dod i ben. Nid yw mailguard wedi dweud wrth neb ond chi, ac "
    "nid yw'n cadw'r testun mwyach.",
)
BACK = Words(en="Your e-mail has not gone out", cy="Nid yw eich e-bost wedi'i anfon")
BACK_TEXT = Words(
    en="The e-mail that waited for you ({subject}, {day} at {time}) has not gone out: the time in which you could let "
    "it go is over. It is attached, whole. mailguard has told nobody but you, and no longer has its text.",
    cy="Nid yw'r e-bost a oedd yn aros amdanoch ({subject}, {day} am {time}) wedi'i anfon: mae'r amser i'w ryddhau "
    "wedi dod i ben. Mae wedi'i atodi yn gyfan. Nid yw mailguard wedi dweud wrth neb ond chi, ac nid yw'n cadw'r "
    "testun mwyach.",
)
FAILED = Words(en="Your e-mail could not be delivered", cy="Nid oedd modd danfon eich e-bost")
FAILED_TEXT = Words(
    en="The e-mail that waited for you ({subject}, {day} at {time}) could not be delivered to the people below. "
    "Everybody else whom you wrote to has been sent it. It is attached, so that you can send it again.",
    cy="Nid oedd modd danfon yr e-bost a oedd yn aros amdanoch ({subject}, {day} am {time}) i'r bobl isod. Mae wedi'i "
    "anfon at bawb arall yr ysgrifennoch atynt. Mae wedi'i atodi, er mwyn i chi allu ei anfon eto.",
)
UNDELIVERED_TEXT = Words(
    en="The e-mail that waited for you ({subject}, {day} at {time}) could not be delivered to the people below. It is "
    "attached, so that you can send it again.",
    cy="Nid oedd modd danfon yr e-bost a oedd yn aros amdanoch ({subject}, {day} am {time}) i'r bobl isod. Mae wedi'i "
    "atodi, er mwyn i chi allu ei anfon eto.",
)
LATE = Words(en="Your e-mail is still on its way", cy="Mae eich e-bost yn dal ar ei ffordd")
LATE_TEXT = Words(
    en="The e-mail that you let go ({subject}, {day} at {time}) has not reached the people below yet: the next mail "
    "server does not take it for now. It is tried again; you need not do anything.",
    cy="Nid yw'r e-bost a ryddhawyd gennych ({subject}, {day} am {time}) wedi cyrraedd y bobl isod eto: nid yw'r "
    "gweinydd e-bost nesaf yn ei dderbyn am y tro. Bydd cynnig arall arni; nid oes angen i chi wneud dim.",
)
UNSURE = Words(en="Has your e-mail gone out?", cy="A anfonwyd eich e-bost?")
UNSURE_TEXT = Words(
    en="The e-mail that waited for you ({subject}, {day} at {time}) was being sent when our system stopped. It has "
    "most likely gone out, but we cannot tell. Please look whether it has arrived. If it has not, you can send it "
    "again here; if you do nothing, it is not sent again:",
    cy="Roedd yr e-bost a oedd yn aros amdanoch ({subject}, {day} am {time}) yn cael ei anfon pan stopiodd ein system. "
    "Mae'n debygol iawn ei fod wedi'i anfon, ond ni allwn ddweud i sicrwydd. Edrychwch a yw wedi cyrraedd. Os nad yw, "
    "gallwch ei anfon eto yma; os na wnewch ddim, ni chaiff ei anfon eto:",
)
UNSURE_HAPPENED = Words(
    en="Your e-mail has most likely gone out, but our system stopped while it was being sent.",
    cy="Mae'n debygol iawn bod eich e-bost wedi'i anfon, ond stopiodd ein system wrth iddo gael ei anfon.",
)
UNTITLED = Words(en="no subject", cy="dim pwnc")
