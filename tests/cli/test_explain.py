"""`mailguard explain`: every rule, every condition with its value, and what stopped it."""

import re
from pathlib import Path

from tests.builders import ALL_MEMBERS, CHIEF, HEAD, MEMBER, TORY, pack
from tests.cli.running import COUNTY, DISTRICT, MANY, inside, message


def explained(raw: bytes, *options: str, policy: tuple[str, ...] = DISTRICT) -> dict[str, str]:
    """The block of each rule; the head under the empty name."""
    run = inside("explain", *policy, *options, "-", stdin=raw)
    assert (run.status, run.err) == (0, "")
    blocks = run.out.split("\n\n")
    return {"": blocks[0]} | {block.partition(" ")[0]: block for block in blocks[1:]}


def test_every_rule_of_the_pack_is_shown_whether_it_fires_or_not() -> None:
    blocks = explained(MANY)
    assert set(blocks) == {"", *(loaded.rule.id for loaded in pack("district").rules)}
    assert blocks["MASS001"].startswith("MASS001 mass-distribution: fires\n")
    for name in blocks.keys() - {"", "MASS001"}:
        assert "does not fire" in blocks[name]
        assert re.search(r"^  stopped by: \S", blocks[name], re.MULTILINE), name


def test_each_condition_is_shown_with_its_value_and_what_was_seen_with_its_place() -> None:
    lines = explained(MANY)["MASS001"].splitlines()
    assert "  yes   the sender is a member or a co-opted member  (found: member)" in lines
    assert any(
        re.fullmatch(r"  yes   it reaches at least 10 members.*, those on mailing lists counted  \(found: 14\)", s)
        for s in lines
    )
    assert any(line.startswith("  no    unless the message shows a good reason: an agenda") for line in lines)
    assert f'  seen distribution in envelope: "{ALL_MEMBERS}"' in lines
    assert not any("stopped by" in line for line in lines)


def test_the_first_thing_that_was_wanting_is_named() -> None:
    block = explained(message(to=HEAD))["MASS001"]
    assert re.search(r"^  stopped by: it reaches at least 10 members", block, re.MULTILINE)


def test_an_exception_that_holds_is_named() -> None:
    body = "Attached is the agenda for Tuesday's meeting."
    block = explained(message(body))["MASS001"]
    assert "stopped by: exception: unless there is good reason so to do" in block


def test_the_head_tells_who_writes_to_whom() -> None:
    fields = (f"Sender: {CHIEF}", f"X-Envelope-From: {CHIEF}", f"X-Envelope-To: {HEAD}, {TORY}, resident@home.example")
    head = explained(message(sender=MEMBER, to=HEAD, fields=fields), policy=COUNTY)[""].splitlines()
    assert head[0] == "-"
    shown = {line.split()[0]: " ".join(line.split()[1:]) for line in head[1:]}
    assert shown["sender"] == "member, Councillor"
    assert shown["sent"] == "by officer, Chief Executive"
    assert shown["readers"] == "1 members, 1 officers, 1 outside"
    assert shown["hidden"] == "2"
    assert shown["audience"] == "public"


def test_it_takes_the_options_of_lint() -> None:
    assert "audience  media" in explained(MANY, "--as", MEMBER, "--to", "media")[""]


def test_what_is_no_message_is_2(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for path, told in ((tmp_path / "empty", "it holds no message"), (tmp_path / "gone.eml", "there is no such file")):
        run = inside("explain", *DISTRICT, path)
        assert (run.status, run.out) == (2, "")
        assert told in run.err
        assert len(run.err.splitlines()) == 1
