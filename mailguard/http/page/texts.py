"""The sentences of the page in both languages; what a notice says as well stands in `warn/frame.py`.

For a Welsh speaker to check: UNTIL_SEND and UNTIL_RETURN before `16:05 ddydd Iau`, ONLY_YOU, WITHDRAW_WHAT (the name
of Outlook's folder), SURE_BUTTON, WRONG_WHAT and TELL_COUNT (`ffigur yn unig`), CHOOSE_REASON, TOO_LONG; of
`endings.py`: `expired`, `used`, COUNTED.
"""

from mailguard.policy.model import Words

LANGUAGES = {"en": "English", "cy": "Cymraeg"}
LANGUAGE = Words(en="Language", cy="Iaith")
SKIP = Words(en="Skip to main content", cy="Neidio i'r prif gynnwys")
WARNING = Words(en="Warning", cy="Rhybudd")
ERROR = Words(en="Error:", cy="Gwall:")
BACK = Words(en="Back", cy="Yn ôl")

# What is held, why, and until when.
WAITING = Words(en="Your e-mail is waiting for you", cy="Mae eich e-bost yn aros amdanoch")
GONE = Words(en="Has your e-mail gone out?", cy="A anfonwyd eich e-bost?")
AT_TIME = Words(en="{time} on {day}", cy="{time} {day}")
UNTIL_SEND = Words(
    en="If you do nothing, it goes out as it is at {when}.",
    cy="Os na wnewch chi ddim, caiff ei anfon fel y mae am {when}.",
)
UNTIL_FORGET = Words(
    en="Our system stopped while it was being sent. Unless you send it again, nothing more happens, and its text is "
    "deleted here at {when}.",
    cy="Stopiodd ein system wrth iddo gael ei anfon. Oni bai eich bod yn ei anfon eto, ni fydd dim byd arall yn "
    "digwydd, a chaiff ei destun ei ddileu yma am {when}.",
)
UNTIL_RETURN = Words(
    en="If you do nothing by {when}, it does not go out and comes back to you.",
    cy="Os na wnewch chi ddim erbyn {when}, ni chaiff ei anfon a daw yn ôl atoch.",
)
YOURS = Words(en="Your e-mail", cy="Eich e-bost")
SUBJECT = Words(en="Subject", cy="Pwnc")
RECIPIENTS = Words(en="To", cy="At")
BLIND = Words(en="Hidden copies (Bcc)", cy="Copïau cudd (Bcc)")
ONLY_YOU = Words(en="Only you can see these.", cy="Chi yn unig sy'n gallu gweld y rhain.")
SINCE = Words(en="Waiting since", cy="Yn aros ers")
MORE_PEOPLE = Words(en="{number} more", cy="{number} arall")
SEEN = Words(en="What was seen", cy="Yr hyn a welwyd")

# What the sender may do.
CHOICES = Words(en="What should happen to it?", cy="Beth ddylai ddigwydd iddo?")
SEND = Words(en="Send it as it is", cy="Ei anfon fel y mae")
SEND_WHY = Words(en="Why is it right to send it as it is?", cy="Pam mae'n iawn ei anfon fel y mae?")
SEND_HINT = Words(
    en="What you choose or write here is deleted together with the held e-mail.",
    cy="Caiff yr hyn a ddewiswch neu a ysgrifennwch yma ei ddileu gyda'r e-bost.",
)
EXCEPTIONS = Words(
    en="The answers below are the exceptions that the rules themselves make.",
    cy="Yr atebion isod yw'r eithriadau y mae'r rheolau eu hunain yn eu gwneud.",
)
OTHER_REASON = Words(en="Another reason", cy="Rheswm arall")
YOUR_REASON = Words(en="Your own words, at most {limit} characters", cy="Eich geiriau eich hun, hyd at {limit} o nodau")
SEND_BUTTON = Words(en="Send it as it is", cy="Anfon fel y mae")
WITHDRAW = Words(en="Withdraw it", cy="Ei dynnu'n ôl")
WITHDRAW_WHAT = Words(
    en="It does not go out, and its text is deleted here. You can change it and send it again from your Sent Items.",
    cy="Ni chaiff ei anfon, a chaiff ei destun ei ddileu yma. Gallwch ei newid a'i anfon eto o'ch Eitemau a Anfonwyd.",
)
WITHDRAW_BUTTON = Words(en="Withdraw it", cy="Tynnu'n ôl")
SURE = Words(en="Do you want to withdraw your e-mail?", cy="Ydych chi am dynnu eich e-bost yn ôl?")
NO_WAY_BACK = Words(en="This cannot be undone.", cy="Ni ellir dadwneud hyn.")
SURE_BUTTON = Words(en="Yes, withdraw it", cy="Ydw, tynnu'n ôl")
WRONG = Words(en="This warning is wrong", cy="Mae'r rhybudd hwn yn anghywir")
WRONG_WHAT = Words(
    en="Your e-mail goes out as it is, and your council learns that the warning was wrong: a figure only, without your "
    "name.",
    cy="Caiff eich e-bost ei anfon fel y mae, a daw eich cyngor i wybod bod y rhybudd yn anghywir: ffigur yn unig, heb "
    "eich enw.",
)
WHICH_WRONG = Words(en="Which of these is wrong?", cy="Pa un o'r rhain sy'n anghywir?")
WRONG_COMMENT = Words(
    en="What is wrong about it? (optional, at most {limit} characters)",
    cy="Beth sy'n anghywir? (dewisol, hyd at {limit} o nodau)",
)
WRONG_BUTTON = Words(en="It is wrong: send it as it is", cy="Mae'n anghywir: anfon fel y mae")

# Mail that has gone out.
TELL = Words(en="Was a warning wrong?", cy="A oedd rhybudd yn anghywir?")
TELL_WHAT = Words(
    en="Your e-mail has gone out. Nothing of it is kept here but which rules the note to you named.",
    cy="Mae eich e-bost wedi'i anfon. Ni chedwir dim ohono yma ond pa reolau a enwyd yn y nodyn atoch.",
)
TELL_COUNT = Words(
    en="Your council learns that it was wrong: a figure only, without your name.",
    cy="Daw eich cyngor i wybod ei fod yn anghywir: ffigur yn unig, heb eich enw.",
)
TELL_BUTTON = Words(en="Say that it was wrong", cy="Dweud ei fod yn anghywir")

# A form that is not whole.
PROBLEM = Words(en="There is a problem", cy="Mae problem")
CHOOSE_DEED = Words(
    en="Choose what should happen to your e-mail",
    cy="Dewiswch beth ddylai ddigwydd i'ch e-bost",
)
CHOOSE_REASON = Words(
    en="Select a reason, or write one of your own",
    cy="Dewiswch reswm, neu ysgrifennwch un eich hun",
)
WRITE_REASON = Words(en="Write your reason", cy="Ysgrifennwch eich rheswm")
TOO_LONG = Words(
    en="What you write must be {limit} characters or fewer; this is {number}",
    cy="Rhaid i'r hyn a ysgrifennwch fod yn {limit} o nodau neu lai; mae yma {number}",
)
CHOOSE_RULE = Words(en="Select what is wrong", cy="Dewiswch beth sy'n anghywir")
