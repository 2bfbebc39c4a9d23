import pytest

from tests.message.letters import letter, zones_of_text

WORDS = "The gritter did not come. I have told the depot.\n\n"
POST = "Siân Pryce\nAelod dros Pont y Felin / Member for Pont y Felin\n01632 960142"


def signed(signature: str, **header: str) -> None:
    assert zones_of_text(f"{WORDS}{signature}\n", **header) == [("own", WORDS.strip()), ("signature", signature)]


@pytest.mark.parametrize(
    "sign_off",
    [
        "Kind regards",
        "Kind regards,",
        "Best wishes",
        "Yours sincerely,",
        "Yours faithfully",
        "Many thanks,",
        "Cofion",
        "Cofion gorau,",
        "Cofion cynnes",
        "Gyda dymuniadau gorau,",
        "Yn gywir,",
        "Pob hwyl",
        "Diolch,",
        "Cofion / Regards",
        "Diolch / Thanks",
    ],
)
@pytest.mark.parametrize("below", ["", "\nSiân", f"\n\n{POST}", "\n\nsiân"])
def test_a_sign_off_begins_the_signature(sign_off: str, below: str) -> None:
    signed(sign_off + below)


def test_a_name_behind_the_sign_off_belongs_to_it() -> None:
    signed("Kind regards, Siân")


@pytest.mark.parametrize(
    "name", ["Siân", "Siân Pryce", "S. Pryce", "S", "siân", "Cllr Siân Pryce", "Y Cyng. Siân Pryce (hi/her)"]
)
def test_the_senders_name_alone_is_a_signature(name: str) -> None:
    signed(name)


def test_the_name_the_post_and_the_number_are_a_signature_without_a_sign_off() -> None:
    signed(f"Siân\n\n{POST}\n\nCyngor Glanrafon – Glanrafon Council\nwww.glanrafon.example | @CyngorGlanrafon")


def test_a_block_with_a_number_is_a_signature_whatever_the_name() -> None:
    signed(
        "Clerc y Cyngor / Clerk to the Council\nNeuadd y Dref, Glanrafon\nFfôn: 01632 960150",
        sender="clerk@llan.example",
    )


def test_the_block_under_dashes_is_a_signature() -> None:
    signed("-- \nSiân Pryce, on the move\nthe views are from the top of the hill")


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Sent from my Galaxy",
        "Sent from Outlook for Android",
        "Sent from Yahoo Mail on Android",
        "Get Outlook for iOS",
        "Anfonwyd o fy iPhone",
        "Anfonwyd o fy ffôn symudol",
        "Wedi'i anfon o fy iPad",
        "Anfonwyd oddi ar fy iPhone",
    ],
)
def test_the_line_of_a_telephone_is_a_signature(line: str) -> None:
    signed(line)
    signed(f"Siân\n{line}")


@pytest.mark.parametrize(
    "words",
    [
        "Sent from the office to every member without asking me.",
        "Anfonwyd y llythyr o'r swyddfa heb ofyn i mi.",
        "Regards the bins, the lorry comes on Friday.",
        "Thanks for nothing",
        "Cheers were heard in the chamber",
        "Best of all was the choir",
    ],
)
def test_a_sentence_that_begins_like_a_signature_is_the_writers(words: str) -> None:
    assert zones_of_text(f"{WORDS}{words}\n") == [("own", f"{WORDS}{words}")]


@pytest.mark.parametrize("postscript", ["P.S. Don't tell Huw.", "PS bring the key", "O.N. Paid â deud wrth Huw."])
def test_a_postscript_is_the_writers(postscript: str) -> None:
    assert zones_of_text(f"{WORDS}Kind regards,\nSiân\n\n{postscript}\n") == [
        ("own", WORDS.strip()),
        ("signature", "Kind regards,\nSiân"),
        ("own", postscript),
    ]


def test_a_sentence_below_the_signature_is_the_writers() -> None:
    body = f"{WORDS}Cofion,\nSiân Pryce\n\nOne more thing: have the footpath shut by noon, and tell nobody.\n"
    assert zones_of_text(body)[-1] == ("own", "One more thing: have the footpath shut by noon, and tell nobody.")


def test_thanks_in_the_middle_of_a_letter_is_the_writers() -> None:
    body = "Thanks\n\nPlease would you send the plan to everybody before Tuesday.\n"
    assert zones_of_text(body) == [("own", body.strip())]


def test_words_of_affection_are_left_to_be_read() -> None:
    body = "See you on Saturday.\n\nLots of love xx\n"
    assert zones_of_text(body) == [("own", body.strip())]


def test_a_list_of_roads_is_no_signature() -> None:
    body = "These are to be gritted first:\n\nMill Lane\nBryn Terrace\nHeol y Felin\n"
    assert zones_of_text(body) == [("own", body.strip())]


def test_a_letter_that_is_only_a_number_is_the_writers() -> None:
    assert zones_of_text("Depot Night Desk\n01632 960199\n") == [("own", "Depot Night Desk\n01632 960199")]


def test_the_signature_stands_above_a_quote() -> None:
    lead = "On 14 January 2027 09:12, Huw Parry <huw@ty-capel.example> wrote:"
    assert zones_of_text(f"{WORDS}Siân\nSent from my iPhone\n\n{lead}\n> When?\n") == [
        ("own", WORDS.strip()),
        ("signature", "Siân\nSent from my iPhone"),
        ("quoted", f"{lead}\n> When?"),
    ]


def test_each_answer_between_quotes_keeps_its_words() -> None:
    body = "> one\nNo.\nSiân\n\n> two\nYes.\n"
    assert zones_of_text(body) == [
        ("quoted", "> one"),
        ("own", "No."),
        ("signature", "Siân"),
        ("quoted", "> two"),
        ("own", "Yes."),
    ]


def test_an_inline_openpgp_signature_is_a_signature() -> None:
    armour = "-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n=abcd\n-----END PGP SIGNATURE-----"
    signed(armour)


def test_the_sender_signs_with_the_name_of_his_address_where_no_name_is_shown() -> None:
    raw = letter(f"{WORDS}Eleri\n", sender="eleri.wyn@glanrafon.example")
    assert b"eleri.wyn" in raw
    signed("Eleri", sender="eleri.wyn@glanrafon.example")
