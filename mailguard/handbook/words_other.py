"""The sentences of the pages of conditions, rulings and protected mail, in both languages.

For a Welsh speaker to check: all of the Welsh.
"""

from mailguard.policy.model import Words

CONDITIONS_INTRO = Words(
    en="A rule is made of these conditions, joined by “all of these”, “at least one of these” and “this does not "
    "hold”. The word in small type is what a rule's file says.",
    cy="Mae rheol wedi'i gwneud o'r amodau hyn, wedi'u cysylltu gan “pob un o'r rhain”, “o leiaf un o'r rhain” a “nid "
    "yw hyn yn wir”. Y gair mewn print mân yw'r hyn y mae ffeil y rheol yn ei ddweud.",
)
IN_FILE = Words(en="In a rule's file", cy="Yn ffeil rheol")
TAKES = Words(en="What it takes", cy="Beth y mae'n ei gymryd")
TAKES_YES_NO = Words(en="yes or no", cy="yes (ydy) neu no (nac ydy)")
TAKES_NO = Words(en="With “no”", cy="Gyda “no” (nac ydy)")
TAKES_NUMBER = Words(en="a whole number", cy="rhif cyfan")
TAKES_HOURS = Words(en="two times of day, as 18:00-08:00", cy="dau amser o'r dydd, fel 18:00-08:00")
TAKES_TEXT = Words(en="the name of a route of the pack", cy="enw un o lwybrau'r pecyn")
TAKES_TEXTS = Words(
    en="one or more texts, as they stand in the directory or the letter",
    cy="un testun neu fwy, fel y maent yn y cyfeiriadur neu'r llythyr",
)
TAKES_ONE_OF = Words(en="one of these", cy="un o'r rhain")
TAKES_SOME_OF = Words(en="one or more of these", cy="un neu fwy o'r rhain")
USED_BY = Words(en="Rules that ask it", cy="Rheolau sy'n ei ofyn")
NO_RULE = Words(en="no rule of this pack", cy="dim un o reolau'r pecyn hwn")
RULINGS_INTRO = Words(
    en="Where a clause leaves something open, the rules rest on an assumption until the Monitoring Officer has ruled. "
    "A note that rests on one says so.",
    cy="Lle mae cymal yn gadael rhywbeth yn agored, mae'r rheolau'n dibynnu ar dybiaeth nes i'r Swyddog Monitro "
    "ddyfarnu. Mae nodyn sy'n dibynnu ar un yn dweud hynny.",
)
NO_RULINGS = Words(en="This pack has no open question.", cy="Nid oes cwestiwn agored yn y pecyn hwn.")
QUESTION = Words(en="Question", cy="Cwestiwn")
RESTING = Words(en="Rules that rest on it", cy="Rheolau sy'n dibynnu arno")
NAMING = Words(
    en="Rules that name the clause, and lead with another until it is ruled",
    cy="Rheolau sy'n enwi'r cymal, ac yn arwain gydag un arall nes y dyfernir",
)
NONE = Words(en="none", cy="dim un")
PROTECTED_INTRO = Words(
    en="Some mail is left alone, or answered to its sender alone, whatever the rules say.",
    cy="Gadewir llonydd i rai negeseuon, neu fe'u hatebir i'r anfonwr yn unig, beth bynnag y mae'r rheolau'n ei "
    "ddweud.",
)
UNREAD = Words(en="Mail that is not read at all", cy="E-bost na ddarllenir o gwbl")
UNREAD_TEXT = Words(
    en="Mail that goes only to one of these bodies, or to an address of the Council's own that serves such a purpose, "
    "is not read. It is only counted. A copy to oneself changes nothing. The list was last looked through on {day}; "
    "the Council can add bodies and addresses of its own.",
    cy="Ni ddarllenir e-bost sy'n mynd at un o'r cyrff hyn yn unig, neu at gyfeiriad y Cyngor ei hun sy'n gwasanaethu "
    "diben o'r fath. Dim ond ei gyfrif a wneir. Nid yw copi ato'i hun yn newid dim. Edrychwyd drwy'r rhestr ddiwethaf "
    "ar {day}; gall y Cyngor ychwanegu cyrff a chyfeiriadau ei hun.",
)
PURPOSES = {
    "whistle-blowing": Words(en="To report a concern", cy="I roi gwybod am bryder"),
    "union": Words(en="Trade unions", cy="Undebau llafur"),
    "occupational-health": Words(en="Occupational health", cy="Iechyd galwedigaethol"),
    "legal": Words(en="Legal advice", cy="Cyngor cyfreithiol"),
    "regulator": Words(en="Regulators and ombudsmen", cy="Rheoleiddwyr ac ombwdsmyn"),
}
NO_BODY = Words(
    en="None on the shipped list; the Council adds its own.",
    cy="Dim un ar y rhestr a gyflenwir; mae'r Cyngor yn ychwanegu ei rai ei hun.",
)
ALONE = Words(en="Mail that is answered to its sender alone", cy="E-bost a atebir i'r anfonwr yn unig")
ALONE_TEXT = Words(
    en="This mail is read, and the sender may get a note. It is never held or refused, nothing of it is kept, and it "
    "stands in no statistics:",
    cy="Darllenir yr e-bost hwn, a gall yr anfonwr gael nodyn. Ni chaiff byth ei ddal na'i wrthod, ni chedwir dim "
    "ohono, ac nid yw mewn unrhyw ystadegau:",
)
ALONE_MAIL = (
    Words(
        en="A concern, or a request for advice, to the Monitoring Officer alone.",
        cy="Pryder, neu gais am gyngor, at y Swyddog Monitro yn unig.",
    ),
    Words(
        en="A member's casework: letters between a member and constituents alone. The member, not the Council, answers "
        "for what is in them.",
        cy="Gwaith achos aelod: llythyrau rhwng aelod ac etholwyr yn unig. Yr aelod, nid y Cyngor, sy'n gyfrifol am yr "
        "hyn sydd ynddynt.",
    ),
    Words(
        en="A member's mail to that member's own political group alone.",
        cy="E-bost gan aelod at ei grŵp gwleidyddol ei hun yn unig.",
    ),
)
