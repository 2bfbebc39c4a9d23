"""The milter protocol: packets in any pieces, bounds, and what is agreed."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from kilter import protocol as other
from kilter.protocol.buffer import SimpleBuffer

from mailguard.milter import protocol
from mailguard.milter.protocol import Command, Options, ProtocolError, Reader, Step

COMMANDS = some.builds(Command, some.sampled_from("OCDHMRTLNBEAQKU"), some.binary(max_size=200))


@given(some.lists(COMMANDS, max_size=8), some.data())
def test_packets_come_out_as_they_went_in_however_they_were_cut(commands: list[Command], data: some.DataObject) -> None:
    wire = b"".join(protocol.packet(command.letter, command.data) for command in commands)
    cuts = sorted(data.draw(some.lists(some.integers(0, len(wire)), max_size=6)))
    reader = Reader()
    pieces = [wire[start:end] for start, end in zip([0, *cuts], [*cuts, len(wire)], strict=True)]
    assert [command for piece in pieces for command in reader.feed(piece)] == commands


@given(some.binary(max_size=64))
def test_no_bytes_make_it_raise_anything_but_its_own_error(raw: bytes) -> None:
    reader = Reader()
    try:
        for command in reader.feed(raw):
            protocol.macros(command.data)
            protocol.path(command.data)
    except ProtocolError:
        pass
    assert len(reader._buffer) <= len(raw)


@pytest.mark.parametrize(
    "raw", [b"\0\0\0\0", b"\xff\xff\xff\xffB", b"\0\0\0\1Z"], ids=["no letter", "four gigabytes", "unknown letter"]
)
def test_what_is_no_packet_is_refused_before_memory_is_taken(raw: bytes) -> None:
    with pytest.raises(ProtocolError):
        list(Reader().feed(raw))


def test_never_more_is_agreed_than_the_server_offers() -> None:
    assert protocol.agreed(Options(6, 0x1FF, 0x1FFFFF)) == Options(6, 0x21, int(protocol.WANTED_STEPS))
    assert protocol.agreed(Options(2, 0x01, 0x7F)) == Options(2, 0x01, 0)
    with pytest.raises(ProtocolError):
        protocol.agreed(Options(1, 0, 0))
    with pytest.raises(ProtocolError):
        protocol.options(b"\0\0\0\6")


def test_macros_and_paths_are_read_without_their_brackets() -> None:
    assert protocol.macros(b"Mi\x004F1\0{auth_authen}\0gwen\0") == {"i": "4F1", "auth_authen": "gwen"}
    assert protocol.path(b"<gwen.parry@glanrafon.example>\0SIZE=20\0") == "gwen.parry@glanrafon.example"
    assert protocol.path(b"<>\0") == ""
    assert protocol.path(b"") == ""


def test_answers_have_the_form_of_the_protocol() -> None:
    assert protocol.insert_header(0, "X-Mailguard", " v=1") == b"\0\0\0\x16i\0\0\0\0X-Mailguard\0 v=1\0"
    assert protocol.reply("550 5.7.1 No") == b"\0\0\0\x0ey550 5.7.1 No\0"
    assert protocol.quarantine("wait") == b"\0\0\0\x06qwait\0"


def test_everything_left_unanswered_is_a_step_of_its_own() -> None:
    assert len({step.value for step in Step}) == len(Step)


@given(some.lists(some.tuples(some.text("abc-", min_size=1), some.binary(max_size=50)), max_size=5), some.binary())
def test_another_implementation_writes_what_is_read_here(fields: list[tuple[str, bytes]], body: bytes) -> None:
    sent: list[other.Message] = [
        other.Negotiate(6, other.ActionFlags(0x1FF), other.ProtocolFlags(0x1FFFFF)),
        other.EnvelopeFrom(b"<gwen@glanrafon.example>"),
        *(other.Header(name, value.replace(b"\0", b"")) for name, value in fields),
        other.Body(body),
        other.EndOfMessage(b""),
    ]
    buffer = SimpleBuffer(1 << 20)
    for message in sent:
        message.pack(buffer)
    commands = list(Reader().feed(bytes(buffer[:])))
    assert [command.letter for command in commands] == ["O", "M", *"L" * len(fields), "B", "E"]
    assert protocol.options(commands[0].data).version == 6
    assert protocol.path(commands[1].data) == "gwen@glanrafon.example"
    read = [protocol.strings(command.data) for command in commands[2:-2]]
    assert read == [[name.encode(), value.replace(b"\0", b"")] for name, value in fields]
    assert commands[-2].data == body


def test_another_implementation_reads_what_is_written_here() -> None:
    wire = protocol.insert_header(0, "X-Mailguard", " v=1") + protocol.quarantine("wait")
    wire += protocol.reply("550 5.7.1 Returned") + protocol.ACCEPT
    told = []
    while wire:
        buffer = SimpleBuffer(1 << 12)
        buffer[:] = wire
        message, size = other.Message.unpack(buffer)
        told.append(message)
        wire = wire[size:]
    assert [type(message).__name__ for message in told] == ["InsertHeader", "Quarantine", "ReplyCode", "Accept"]
