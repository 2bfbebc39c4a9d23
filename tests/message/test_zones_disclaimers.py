import pytest

from tests.message.letters import letter, own_words, zones_of_text

WORDS = "The gritter did not come. I have told the depot.\n\n"

NOTICES = [
    "This e-mail and any files transmitted with it are confidential and intended solely for the addressee.",
    "This message may contain privileged information. If you are not the intended recipient, please notify the sender.",
    "The information in this email is confidential and may be read by the intended recipient only.",
    "If you have received this message in error please tell the sender. It may be confidential.",
    "Any views expressed are those of the author and do not necessarily represent those of the Council.",
    "CONFIDENTIALITY NOTICE: the contents are for you.",
    "This message has been scanned for viruses on behalf of the Council.",
    "Please consider the environment before printing this e-mail.",
    "You are welcome to write to us in Welsh or English.",
    "We welcome correspondence in Welsh or English. Corresponding in Welsh will not lead to delay.",
    "Mae'r neges hon yn gyfrinachol ac ar gyfer y derbynnydd yn unig.",
    "Mae’r e-bost hwn ac unrhyw ffeiliau a drosglwyddir gydag ef yn gyfrinachol.",
    "Mae'r neges e-bost hon yn gyfrinachol. Os cawsoch hi drwy gamgymeriad, rhowch wybod i'r anfonwr.",
    "Os ydych wedi derbyn yr e-bost hwn drwy gamgymeriad, rhowch wybod i reolwr y system.",
    "Ystyriwch yr amgylchedd cyn argraffu'r neges hon.",
    "Mae'r neges hon wedi'i sganio am firysau.",
    "Mae croeso ichi ysgrifennu atom yn Gymraeg neu'n Saesneg.",
    "Mae croeso i chi gysylltu â ni yn Gymraeg.",
    "Croesewir gohebiaeth yn Gymraeg neu'n Saesneg. Ni fydd gohebu yn Gymraeg yn arwain at oedi.",
    "Rydym yn croesawu gohebiaeth yn y Gymraeg a'r Saesneg.",
]


@pytest.mark.parametrize("notice", NOTICES)
def test_a_councils_notice_is_a_disclaimer(notice: str) -> None:
    assert zones_of_text(f"{WORDS}{notice}\n") == [("own", WORDS.strip()), ("disclaimer", notice)]


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_that_was_wrapped_is_a_disclaimer_to_its_end(notice: str) -> None:
    words = notice.split()
    wrapped = " ".join(words[: len(words) // 2]) + "\n" + " ".join(words[len(words) // 2 :])
    assert zones_of_text(f"{WORDS}{wrapped}\n") == [("own", WORDS.strip()), ("disclaimer", wrapped)]


@pytest.mark.parametrize(
    "words",
    [
        "This message is confidential, please do not show it to Huw.",
        "This e-mail is to say that the confidential report is on the agenda.",
        "The report is confidential and you must not read it out in the chamber.",
        "If you have received this before Tuesday, bring it with you.",
        "Mae'r neges hon yn gyfrinachol, paid â'i dangos i Huw.",
        "Mae croeso ichi gadw'r tablau.",
        "You are welcome to the spare copies.",
        "Consider the environment before you vote for this road.",
        "Disclaimer: I have not been to see it myself.",
        "Any views? Ring me.",
    ],
)
def test_a_paragraph_of_the_writer_that_sounds_like_one_is_his(words: str) -> None:
    assert zones_of_text(f"{WORDS}{words}\n") == [("own", f"{WORDS}{words}")]


def test_a_notice_that_begins_in_a_way_of_its_own_is_known_by_its_phrases() -> None:
    notice = (
        "Notice to readers. What stands above is privileged and confidential; whoever is not the intended recipient "
        "must not read, copy it, and unauthorised use is strictly prohibited."
    )
    assert zones_of_text(f"{WORDS}{notice}\n") == [("own", WORDS.strip()), ("disclaimer", notice)]


def test_words_below_a_disclaimer_are_the_writers() -> None:
    raw = letter(f"{WORDS}{NOTICES[0]}\n\nAnd one more thing: the bridge must be shut tonight.\n")
    assert own_words(raw).endswith("And one more thing: the bridge must be shut tonight.")


def test_a_disclaimer_stands_between_signature_and_quote() -> None:
    quote = "On 14 January 2027 09:12, Huw Parry <huw@ty-capel.example> wrote:\n> When?"
    body = f"{WORDS}Cofion,\nSiân\n\n{NOTICES[10]}\n{NOTICES[0]}\n\nSent from my iPhone\n\n{quote}\n"
    assert zones_of_text(body) == [
        ("own", WORDS.strip()),
        ("signature", "Cofion,\nSiân"),
        ("disclaimer", f"{NOTICES[10]}\n{NOTICES[0]}"),
        ("signature", "Sent from my iPhone"),
        ("quoted", quote),
    ]


@pytest.mark.parametrize(
    "footer",
    [
        "_______________________________________________\nMembers mailing list\nMembers@lists.glanrafon.example",
        "-------------------------\nThis list is sponsored by nobody\n",
        "To unsubscribe from this group, write to members-off@lists.glanrafon.example",
        "You received this message because you are subscribed to Members.",
        "I ddad-danysgrifio, ysgrifennwch at members-off@lists.glanrafon.example",
        "__________\nRhestr bostio aelodau",
    ],
)
def test_a_lists_footer_is_a_disclaimer_to_the_end(footer: str) -> None:
    assert zones_of_text(f"{WORDS}{footer}\n") == [("own", WORDS.strip()), ("disclaimer", footer.strip())]
