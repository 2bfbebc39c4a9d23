import pytest

from tests.message.letters import letter, zones_of, zones_of_text

REPLY = "Diolch, dwi wedi darllen yr adroddiad.\n\nRead it on the train, no objections from me.\n\n"
THEIRS = "Can you look at the drains by the chapel please?"


@pytest.mark.parametrize(
    "lead",
    [
        "On 14 January 2027 09:12, Huw Parry <huw@ty-capel.example> wrote:",
        "On Thu, 14 Jan 2027 at 09:12, Huw Parry <huw@ty-capel.example> wrote:",
        "On Thu, Jan 14, 2027 at 9:12 AM Huw Parry\n<huw@ty-capel.example> wrote:",
        "On Thursday, 14 January 2027, in the chapel,\nParry, Huw\n<huw@ty-capel.example>\nwrote:",
        "Huw Parry <huw@ty-capel.example> writes:",
        "14/01/2027 09:12, Huw Parry:",
        "Ar ddydd Iau, 14 Ionawr 2027 am 09:12, ysgrifennodd Huw Parry <huw@ty-capel.example>:",
        "Ar Iau, 14 Ion 2027 am 09:12 Huw Parry\n<huw@ty-capel.example> ysgrifennodd:",
        "Ar 2027-01-14 09:12, ysgrifennodd Huw Parry:",
        "Ysgrifennodd Huw Parry <huw@ty-capel.example> ar 14 Ionawr 2027:",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_an_attribution_belongs_to_the_quote_below_it(lead: str, gap: str) -> None:
    assert zones_of_text(f"{REPLY}{lead}{gap}> {THEIRS}\n> Huw\n") == [
        ("own", REPLY.strip()),
        ("quoted", f"{lead}{gap}> {THEIRS}\n> Huw"),
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "On 14 January 2027 09:12, Huw Parry <huw@ty-capel.example> wrote:",
        "On 14/01/2027 09:12, Parry, Huw wrote:",
        "Ar 14/01/2027 09:12, ysgrifennodd Parry, Huw:",
        "Ar Iau, 14 Ion 2027 am 09:12 Huw Parry <huw@ty-capel.example> ysgrifennodd:",
    ],
)
def test_a_dated_attribution_without_quote_marks_makes_the_rest_quoted(lead: str) -> None:
    assert zones_of_text(f"{REPLY}{lead}\n\n{THEIRS}\n\nHuw\n") == [
        ("own", REPLY.strip()),
        ("quoted", f"{lead}\n\n{THEIRS}\n\nHuw"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "On Monday 11 January 2027 at 10:15 she wrote:\n\nthe gate is locked. That was wrong.",
        "On reflection the minutes are right, as Delyth wrote:\n\nnobody objected.",
        "Ar ôl darllen y llythyr dwi'n cytuno â'r hyn a ysgrifennodd:\n\nmae'r giât wedi'i chloi.",
        "On this date: the vote was lost.",
    ],
)
def test_a_sentence_of_the_writer_is_no_attribution(sentence: str) -> None:
    assert zones_of_text(sentence) == [("own", sentence)]


@pytest.mark.parametrize("mark", [">", "> ", ">>> ", "> > ", " > ", "| "])
def test_lines_behind_quote_marks_are_quoted(mark: str) -> None:
    quote = f"{mark}{THEIRS}\n{mark}Huw"
    assert zones_of_text(f"{REPLY}{quote}\n") == [("own", REPLY.strip()), ("quoted", quote.strip())]


def test_a_line_that_an_mbox_marked_is_still_the_writers() -> None:
    assert zones_of_text("We met on Tuesday.\n>From there we walked to the bridge.\n") == [
        ("own", "We met on Tuesday.\n>From there we walked to the bridge."),
    ]


def test_a_table_with_bars_is_no_quote() -> None:
    table = "Figures:\n\n| road | cost |\n| A470 | 3,000 |\n| B4300 | 200 |"
    assert zones_of_text(table) == [("own", table)]


def test_answers_between_the_lines_are_the_writers() -> None:
    assert zones_of_text(
        "> When does the hall open?\nAt ten.\n\n> And who has the key?\n> Is it Mair?\n\nNot Mair. Ask the caretaker.\n"
    ) == [
        ("quoted", "> When does the hall open?"),
        ("own", "At ten."),
        ("quoted", "> And who has the key?\n> Is it Mair?"),
        ("own", "Not Mair. Ask the caretaker."),
    ]


def test_words_below_the_quote_are_the_writers() -> None:
    lead = "On 14 January 2027 09:12, Huw Parry <huw@ty-capel.example> wrote:"
    assert zones_of_text(f"{lead}\n> {THEIRS}\n\nYes, on Friday.\n") == [
        ("quoted", f"{lead}\n> {THEIRS}"),
        ("own", "Yes, on Friday."),
    ]


BLOCKS = [
    "From: Huw Parry <huw@ty-capel.example>\nSent: 14 January 2027 09:12\nTo: Pryce, Siân\nSubject: drains",
    "From: Parry, Huw\nSent: 14 January 2027 09:12\nTo: Pryce, Siân;\n Bevan, Owen; Lowri\nCc: Clerk\nSubject: drains",
    "*From:* Huw Parry <huw@ty-capel.example>\n*Sent:* 14 January 2027 09:12\n*To:* Siân\n*Subject:* drains",
    "From: Huw\n\nSent: 14 January 2027 09:12\n\nTo: Siân\n\nSubject: drains",
    "Oddi wrth: Parry, Huw\nAnfonwyd: 14 Ionawr 2027 09:12\nAt: Pryce, Siân\nPwnc: draeniau",
    "Oddi wrth: Parry, Huw\nAnfonwyd: 14 Ionawr 2027 09:12\nAt: Pryce, Siân\nCopi at: Clerc\nTestun: draeniau",
    "Wrth: Huw Parry\nDyddiad: 14 Ionawr 2027\nI: Siân Pryce\nCc: Owen Bevan\nPwnc: draeniau",
]


@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.parametrize("rule", ["", "________________________________\n", "-----Original Message-----\n"])
def test_a_header_block_makes_the_rest_quoted_in_a_reply(block: str, rule: str) -> None:
    assert zones_of_text(f"{REPLY}{rule}{block}\n\n{THEIRS}\n", subject="RE: drains") == [
        ("own", REPLY.strip()),
        ("quoted", f"{rule}{block}\n\n{THEIRS}"),
    ]


@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.parametrize("subject", ["FW: drains", "Fwd: drains", "Yml: draeniau", "Fw: Re: drains", "[Pont] Fwd: x"])
def test_a_header_block_makes_the_rest_forwarded_in_a_forward(block: str, subject: str) -> None:
    assert zones_of_text(f"{REPLY}{block}\n\n{THEIRS}\n", subject=subject)[1][0] == "forwarded"


def test_a_timetable_is_no_header_block() -> None:
    plan = "From: 10 o'clock\nTo: half past twelve\n\nBring boots."
    assert zones_of_text(plan) == [("own", plan)]


@pytest.mark.parametrize(
    "marker", ["-----Original Message-----", "-----Neges Wreiddiol-----", "---- Y neges wreiddiol ----"]
)
def test_a_separator_alone_makes_the_rest_quoted(marker: str) -> None:
    assert zones_of_text(f"{REPLY}{marker}\n{THEIRS}\n", subject="Re: drains") == [
        ("own", REPLY.strip()),
        ("quoted", f"{marker}\n{THEIRS}"),
    ]


@pytest.mark.parametrize(
    "marker",
    [
        "---------- Forwarded message ---------",
        "---------- Forwarded message ----------",
        "-------- Forwarded Message --------",
        "---------------------- Forwarded by Mair Pugh on 14/01/2027 09:12 ----------------------",
        "Begin forwarded message:",
        "---------- Neges a anfonwyd ymlaen ---------",
        "---------- Neges wedi ei hanfon ymlaen ----------",
        "---------- Neges wedi’i hanfon ymlaen ----------",
        "Dechrau neges a anfonwyd ymlaen:",
    ],
)
def test_a_forwarders_separator_makes_the_rest_forwarded_whatever_the_subject(marker: str) -> None:
    assert zones_of_text(f"See below.\n\n{marker}\n\n{THEIRS}\n", subject="drains") == [
        ("own", "See below."),
        ("forwarded", f"{marker}\n\n{THEIRS}"),
    ]


@pytest.mark.parametrize("end", ["----- End forwarded message -----", "----- Diwedd y neges a anfonwyd ymlaen -----"])
def test_a_forward_that_ends_gives_the_word_back(end: str) -> None:
    text = f"---------- Forwarded message ----------\n{THEIRS}\n{end}\nI agree with every word.\n"
    assert [zone for zone, _ in zones_of_text(text)] == ["forwarded", "own"]
    assert zones_of_text(text)[1][1] == "I agree with every word."


def test_quote_marks_below_a_header_block_tell_where_it_ends() -> None:
    block = "-----Original Message-----\nFrom: Huw\nSent: Thursday\nTo: Siân\nSubject: drains"
    assert zones_of_text(f"{block}\n\n> {THEIRS}\n\nFriday is fine.\n", subject="Re: drains") == [
        ("quoted", f"{block}\n\n> {THEIRS}"),
        ("own", "Friday is fine."),
    ]


def test_a_signature_and_a_disclaimer_of_somebody_else_stay_quoted() -> None:
    block = "From: Huw\nSent: Thursday\nTo: Siân\nSubject: drains"
    theirs = f"{block}\n\n{THEIRS}\n\nKind regards,\nHuw\n\nThis e-mail is confidential and for the addressee only."
    assert zones_of_text(f"Yes.\n\n{theirs}\n", subject="Re: drains") == [("own", "Yes."), ("quoted", theirs)]


def test_words_above_a_quote_in_an_attached_text_are_the_senders() -> None:
    raw = letter("Our answer:\n\n> your question\n", extra='Content-Disposition: attachment; filename="a.txt"\n')
    assert zones_of(raw) == [("own", "Our answer:"), ("quoted", "> your question")]


MEMO = "From: Cllr Siân Pryce\nTo: all members\nDate: 14 January\nSubject: the bridge\n\nIt must be shut.\n"


@pytest.mark.parametrize(("memo", "zone"), [(MEMO, "own"), (MEMO.replace("Siân Pryce", "Huw Parry"), "quoted")])
def test_an_attached_memorandum_of_the_senders_own_is_his(memo: str, zone: str) -> None:
    raw = letter(memo, extra='Content-Disposition: attachment; filename="memo.txt"\n')
    assert zones_of(raw) == [(zone, memo.strip())]
