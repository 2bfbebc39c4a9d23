"""What the page says when a deed is done, and when a link or a form leads nowhere: a title, the cure, a status."""

from dataclasses import dataclass

from mailguard.held.desk import Deed, NoDoor
from mailguard.policy.model import Words

CLOSE = Words(en="You can close this page.", cy="Gallwch gau'r dudalen hon.")
ON_ITS_WAY = Words(
    en="It goes out as you wrote it. If it cannot be delivered, you will be told by e-mail.",
    cy="Caiff ei anfon yn union fel y gwnaethoch ei ysgrifennu. Os na ellir ei ddanfon, cewch wybod drwy e-bost.",
)
COUNTED = Words(
    en="The warning is counted as wrong, without your name.",
    cy="Caiff y rhybudd ei gyfrif yn anghywir, heb eich enw.",
)
STILL_SAFE = Words(
    en="Nothing is lost. If your e-mail is held, it stays so, and the link in the note to you still works.",
    cy="Nid oes dim wedi'i golli. Os yw eich e-bost yn aros, mae'n dal i aros, ac mae'r ddolen yn y nodyn atoch yn dal "
    "i weithio.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """A page of a title and a few paragraphs; `retry_s` is when to come again, 0 where that helps nobody."""

    status: int
    title: Words
    says: tuple[Words, ...]
    retry_s: int = 0


DONE: dict[Deed, Ending] = {
    "send": Ending(
        status=200,
        title=Words(en="Your e-mail is on its way", cy="Mae eich e-bost ar ei ffordd"),
        says=(ON_ITS_WAY, CLOSE),
    ),
    "withdraw": Ending(
        status=200,
        title=Words(en="Your e-mail has been withdrawn", cy="Mae eich e-bost wedi'i dynnu'n ôl"),
        says=(
            Words(
                en="It has not gone out, and its text has been deleted here. To change it, open it in your Sent Items "
                "and send it again.",
                cy="Nid yw wedi'i anfon, ac mae ei destun wedi'i ddileu yma. I'w newid, agorwch ef yn eich Eitemau a "
                "Anfonwyd a'i anfon eto.",
            ),
            CLOSE,
        ),
    ),
    "wrong": Ending(
        status=200,
        title=Words(en="Thank you: your e-mail is on its way", cy="Diolch: mae eich e-bost ar ei ffordd"),
        says=(ON_ITS_WAY, COUNTED, CLOSE),
    ),
}
TOLD = Ending(status=200, title=Words(en="Thank you", cy="Diolch"), says=(COUNTED, CLOSE))

CLOSED: dict[NoDoor, Ending] = {
    "forged": Ending(
        status=404,
        title=Words(en="This link is not right", cy="Nid yw'r ddolen hon yn gywir"),
        says=(
            Words(
                en="A letter may be missing: some mail programs break a long link. Open the note to you again and copy "
                "the whole link.",
                cy="Efallai fod llythyren ar goll: mae rhai rhaglenni e-bost yn torri dolen hir. Agorwch y nodyn atoch "
                "eto a chopïwch y ddolen gyfan.",
            ),
            Words(
                en="If it still does not open, ask your council's IT support.",
                cy="Os nad yw'n agor wedyn, holwch dîm TG eich cyngor.",
            ),
        ),
    ),
    "expired": Ending(
        status=410,
        title=Words(en="The time for this link is over", cy="Mae amser y ddolen hon ar ben"),
        says=(
            Words(
                en="What the note to you said would happen at the end of the time has happened. Nothing more can be "
                "done here.",
                cy="Mae'r hyn a ddywedodd y nodyn atoch y byddai'n digwydd ar ddiwedd yr amser wedi digwydd. Ni ellir "
                "gwneud dim mwy yma.",
            ),
            Words(
                en="If your e-mail was returned to you, you can send it again.",
                cy="Os cafodd eich e-bost ei ddychwelyd atoch, gallwch ei anfon eto.",
            ),
        ),
    ),
    "used": Ending(
        status=409,
        title=Words(en="This link has been used already", cy="Mae'r ddolen hon eisoes wedi'i defnyddio"),
        says=(
            Words(
                en="What was chosen then has been done, and it was done once. Nothing happened just now.",
                cy="Mae'r hyn a ddewiswyd bryd hynny wedi'i wneud, ac fe'i gwnaed unwaith. Ni ddigwyddodd dim nawr.",
            ),
            Words(
                en="If it was not you who chose, tell your council's IT support.",
                cy="Os nad chi a ddewisodd, rhowch wybod i dîm TG eich cyngor.",
            ),
        ),
    ),
    "away": Ending(
        status=503,
        title=Words(en="This page cannot be shown just now", cy="Ni ellir dangos y dudalen hon ar hyn o bryd"),
        says=(
            STILL_SAFE,
            Words(en="Try again in a minute.", cy="Rhowch gynnig arall arni ymhen munud."),
        ),
        retry_s=60,
    ),
}
ELSEWHERE = Ending(
    status=403,
    title=Words(en="This did not come from our page", cy="Ni ddaeth hyn o'n tudalen ni"),
    says=(
        Words(
            en="Another website asked for this, so nothing was done. Open the link in the note to you and choose.",
            cy="Gwefan arall a ofynnodd am hyn, felly ni wnaed dim. Agorwch y ddolen yn y nodyn atoch a dewiswch yno.",
        ),
    ),
)
UNREADABLE = Ending(
    status=400,
    title=Words(en="This form could not be read", cy="Ni fu modd darllen y ffurflen hon"),
    says=(
        Words(
            en="Nothing was done. Go back, open the link in the note to you again, and choose once more.",
            cy="Ni wnaed dim. Ewch yn ôl, agorwch y ddolen yn y nodyn atoch eto, a dewiswch unwaith eto.",
        ),
    ),
)
TOO_OFTEN = Words(en="Too many requests came from your network", cy="Daeth gormod o geisiadau o'ch rhwydwaith")
WAIT = Words(en="Try again in a minute.", cy="Rhowch gynnig arall arni ymhen munud.")


def too_often(wait_s: int) -> Ending:
    """The ending for a peer that asks too often; `wait_s` is when it may ask again."""
    return Ending(status=429, title=TOO_OFTEN, says=(STILL_SAFE, WAIT), retry_s=wait_s)
