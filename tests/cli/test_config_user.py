"""`config user`: a line for the file of logins, which the relay takes."""

from pathlib import Path

import pytest

from mailguard.smtp_relay.logins import Logins
from tests.cli.running import inside

GWEN = "gwen.parry@glanrafon.example"


async def test_the_line_lets_its_owner_in(tmp_path: Path) -> None:
    run = inside("config", "user", GWEN, stdin="llyfr glas ar y dŵr\n".encode())
    assert (run.status, run.err) == (0, "")
    assert len(run.out.splitlines()) == 1
    path = tmp_path / "logins"
    path.write_text(run.out, "utf-8")
    assert await Logins(path).hold(GWEN, "llyfr glas ar y dŵr")


@pytest.mark.parametrize(
    ("name", "password", "told"),
    [
        (GWEN, "byr", "password: it is shorter than 12 characters; take a longer one"),
        ("a:b", "long enough for anybody", "NAME: this cannot be a name; give an e-mail address, or a word"),
        ("#a", "long enough for anybody", "NAME: this cannot be a name; give an e-mail address, or a word"),
    ],
)
def test_what_will_not_do_is_told_in_one_line_without_the_password(name: str, password: str, told: str) -> None:
    run = inside("config", "user", name, stdin=password.encode())
    assert (run.status, run.out) == (2, "")
    assert run.err.startswith(told)
    assert len(run.err.splitlines()) == 1
    assert password not in run.err
