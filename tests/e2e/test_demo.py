"""The demo as a new user runs it, without a terminal."""

import re
import subprocess
import sys

CITED = {"2": "8.1", "3": "9.2.2", "4": "10.6", "5": "8.4", "6": "4.1"}


def test_the_demo_shows_each_sample_with_its_banner_and_ends_when_asked_once() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mailguard", "demo", "--once"], capture_output=True, text=True, timeout=60, check=True
    )
    shown = {part[0]: part for part in re.split(r"\n\n(?=\d\. )", done.stdout)[1:]}
    assert sorted(shown) == ["1", "2", "3", "4", "5", "6", "7"]
    for part in shown.values():
        assert "every byte as it was sent" in part
    for silent in ("1", "7"):
        assert "banner   none" in shown[silent]
    for number, clause in CITED.items():
        assert "┃" in shown[number]
        assert re.search(rf"┃.*{re.escape(clause)}: \"", shown[number])
    assert "swaks --server 127.0.0.1:" in done.stdout
    assert "curl -s 'http://127.0.0.1:" in done.stdout
    assert done.stderr == ""


def test_the_demo_of_exchange_shows_each_sample_in_its_mailbox_with_category_and_banner() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mailguard", "demo", "--exchange", "--once"],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    shown = {part[0]: part for part in re.split(r"\n\n(?=\d\. )", done.stdout)[1:]}
    assert sorted(shown) == ["1", "2", "3", "4", "5", "6", "7"]
    for silent in ("1", "7"):
        assert "as it was sent: no category" in shown[silent]
        assert "banner   none" in shown[silent]
    for number, clause in CITED.items():
        assert re.search(r"as it was sent: mailguard: (advice|cyngor)", shown[number])
        assert "unread in the Inbox of " in shown[number]
        assert re.search(rf"┃.*{re.escape(clause)}: \"", shown[number])
    assert done.stderr == ""
