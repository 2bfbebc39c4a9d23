import pytest

from mailguard.message.addresses import read
from mailguard.message.facts import Address


def pairs(value: str, room: int = 100) -> list[tuple[str, str]]:
    return [(one.name, one.address) for one in read(value, room)[0]]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("mair@glanrafon.example", [("", "mair@glanrafon.example")]),
        ("Mair Pugh <mair@glanrafon.example>", [("Mair Pugh", "mair@glanrafon.example")]),
        ('"Pugh, Mair (Cllr)" <mair@g.example>', [("Pugh, Mair (Cllr)", "mair@g.example")]),
        ("a@b.example, c@d.example", [("", "a@b.example"), ("", "c@d.example")]),
        ("mair@g.example (Mair Pugh)", [("Mair Pugh", "mair@g.example")]),
        ("(Leader (of the council)) mair@g.example", [("Leader of the council", "mair@g.example")]),
        ('"Mair \\"y Ddraig\\" Pugh" <mair@g.example>', [('Mair "y Ddraig" Pugh', "mair@g.example")]),
        ("'Mair Pugh' <mair@g.example>", [("Mair Pugh", "mair@g.example")]),
        ("=?utf-8?q?Si=C3=A2n?= =?utf-8?q?_Pryce?= <s@g.example>", [("Siân Pryce", "s@g.example")]),
        ('"=?utf-8?b?U2nDom4=?=" <s@g.example>', [("Siân", "s@g.example")]),
        ("=?utf-8?q?Si=C3=A2n_=3Cs=40g=2Eexample=3E?=", [("Siân", "s@g.example")]),
        ("Llŷr Môn <llŷr@cyngor-môn.example>", [("Llŷr Môn", "llŷr@cyngor-môn.example")]),
        ("Cabinet: mair@g.example, Dylan <d@g.example>;", [("", "mair@g.example"), ("Dylan", "d@g.example")]),
        ("undisclosed-recipients:;", []),
        ("Empty:;, mair@g.example", [("", "mair@g.example")]),
        ('"first last"@g.example, <"a b"@g.example>', [("", '"first last"@g.example'), ("", '"a b"@g.example')]),
        ("<@relay.example,@hub.example:mair@g.example>", [("", "mair@g.example")]),
        ("mair @ g.example", [("", "mair@g.example")]),
        ("mair@[192.0.2.1]", [("", "mair@[192.0.2.1]")]),
        ("<>", []),
    ],
)
def test_every_form_of_rfc_5322_is_read(value: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Pugh, Mair <mair@g.example>, d@g.example", [("Pugh, Mair", "mair@g.example"), ("", "d@g.example")]),
        ("mair@g.example; d@g.example", [("", "mair@g.example"), ("", "d@g.example")]),
        ("mair@g.example d@g.example", [("", "mair@g.example"), ("", "d@g.example")]),
        ("Mair Pugh mair@g.example", [("Mair Pugh", "mair@g.example")]),
        ("<mair@g.example", [("", "mair@g.example")]),
        ("<<mair@g.example>>", [("", "mair@g.example")]),
        ("mailto:mair@g.example", [("", "mair@g.example")]),
        ('"Mair <mair@g.example>, d@g.example', [("Mair", "mair@g.example"), ("", "d@g.example")]),
        ("nobody in particular, mair@g.example", [("", "mair@g.example")]),
        ("@, a@, @b, mair@g.example", [("", "mair@g.example")]),
        ("(never closed mair@g.example", []),
    ],
)
def test_what_is_malformed_is_skipped_to_the_next_comma(value: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(value) == expected


@pytest.mark.parametrize("value", ["a@b.example,c@d.example,e@f.example", "G: a@b.example,c@d.example,e@f.example;"])
def test_no_more_than_the_room_and_it_is_told(value: str) -> None:
    assert read(value, 2) == ([Address("", "a@b.example"), Address("", "c@d.example")], False)
    assert read(value, 3)[1] is True
