"""The sentences of a weekly digest, in both languages.

For a Welsh speaker to check: all of them.
"""

from mailguard.policy.model import Words

SUBJECT = Words(en="A weekly note about your e-mail", cy="Nodyn wythnosol am eich e-bost")
HEADING = Words(en="Your weekly note about your e-mail", cy="Eich nodyn wythnosol am eich e-bost")
HAPPENED = Words(
    en="Some of your e-mails touched on points of which you had a note shortly before, so no further note came each "
    "time. All of them have gone out, word for word. mailguard has told nobody but you.",
    cy="Roedd rhai o'ch negeseuon e-bost yn cyffwrdd â phwyntiau y cawsoch nodyn amdanynt ychydig cyn hynny, felly ni "
    "ddaeth nodyn arall bob tro. Mae pob un wedi'i anfon, yn union fel y gwnaethoch ei ysgrifennu. Nid yw mailguard "
    "wedi dweud wrth neb ond chi.",
)
POINTS = Words(en="The points, and how often:", cy="Y pwyntiau, a pha mor aml:")
ONCE = Words(en="once", cy="unwaith")
TWICE = Words(en="twice", cy="ddwywaith")
TIMES = Words(en="{number} times", cy="{number} o weithiau")
NOT_KEPT = Words(
    en="Nothing of these e-mails was kept but these numbers, and they are forgotten with this note.",
    cy="Ni chadwyd dim o'r negeseuon hyn ond y rhifau hyn, ac fe'u hanghofir gyda'r nodyn hwn.",
)
