"""PDF, page after page."""

import pytest

from mailguard.message.limits import Limits
from tests.documents import pdf
from tests.message.files.read import facts, file_part, opened

LOCKED = (
    b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + b"11" * 32 + b"> /U <" + b"22" * 32 + b"> >>"
)  # of no password that anybody knows


def test_pages_are_read_in_order_and_their_lines_as_they_stand() -> None:
    words = "The path by the river (near the mill) stays shut until the engineer has seen every plank of the bridge."
    text = file_part(pdf("Annwyl Siân,", words, pages=2), "a.pdf").text
    assert text.count("Annwyl Siân,") == 2
    assert " ".join(text.split()).count(words) == 2


def test_more_pages_than_the_limit_are_told() -> None:
    found = opened("PDF", pdf("words", pages=4), Limits(pages=3))
    assert found.text.count("words") == 3
    assert found.notes == ("PDF pages beyond the first 3 not read",)


def test_a_locked_file_is_told() -> None:
    data = pdf("words", objects=(LOCKED,), trailer=b" /Encrypt 6 0 R /ID [<00> <00>]")
    assert facts(data, "a.pdf").unread == ("part 2: encrypted",)


def test_a_lock_whose_key_is_a_package_that_we_lack_is_told_as_that() -> None:
    aes = b"<< /Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O <" + b"11" * 48 + b"> /U <" + b"22" * 48 + b"> "
    aes += (
        b"/OE <" + b"33" * 32 + b"> /UE <" + b"44" * 32 + b"> /Perms <" + b"55" * 16 + b"> /StmF /StdCF /StrF /StdCF "
    )
    aes += b"/CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> >>"
    data = pdf("words", objects=(aes,), trailer=b" /Encrypt 6 0 R /ID [<00> <00>]")
    assert facts(data, "a.pdf").unread == ("part 2: encrypted",)


def test_pages_without_text_are_told() -> None:
    assert facts(pdf(), "a.pdf").unread == ("part 2: PDF without text, perhaps pictures of it, not read",)


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.95])
def test_a_file_that_breaks_off_is_read_as_far_as_it_goes_or_told(kept: float) -> None:
    whole = pdf("words")
    found = facts(whole[: int(len(whole) * kept)], "a.pdf")
    assert found.unread or found.parts[1].text == "words"


def test_type_that_joins_letters_is_taken_apart() -> None:
    joined = b"<< /Type /Encoding /Differences [35 /ffi /fl] >>"
    data = pdf("An o#cial $yer.", objects=(joined,), encoding=b"6 0 R")
    assert file_part(data, "a.pdf").text == "An official flyer."
