"""The file of names and hashes: who is in it, and what is wrong with a line, without a word of it."""

from pathlib import Path

import pytest

from mailguard.config import ConfigError
from mailguard.smtp_relay.logins import Logins, line

GWEN = "gwen.parry@glanrafon.example"


def written(folder: Path, text: str) -> Path:
    path = folder / "logins"
    path.write_text(text, "utf-8")
    return path


async def test_a_name_holds_its_own_password_and_no_other(tmp_path: Path) -> None:
    logins = Logins(written(tmp_path, f"# ours\n\n{line(GWEN, 'llyfr: a dŵr')}\n"))
    assert await logins.hold(GWEN, "llyfr: a dŵr")
    assert await logins.hold(GWEN.upper(), "llyfr: a dŵr")
    assert not await logins.hold(GWEN, "llyfr")
    assert not await logins.hold("nobody", "")
    assert not await logins.hold("", "")


def test_a_hash_tells_nothing_and_is_never_the_same() -> None:
    first, second = line(GWEN, "secret"), line(GWEN, "secret")
    assert first != second
    assert first.startswith(f"{GWEN}:$argon2id$")
    assert "secret" not in first


@pytest.mark.parametrize(
    "bad",
    ["gwen", "gwen:password", ":$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$aGFzaA", "gwen:$argon2id$", "gwen:$2y$x"],
)
def test_a_line_that_is_none_is_told_by_its_number_alone(tmp_path: Path, bad: str) -> None:
    with pytest.raises(ConfigError) as told:
        Logins(written(tmp_path, f"{line(GWEN, 'x')}\n{bad}\n"))
    assert str(told.value) == (
        "relay.auth_file, line 2: it is not name:$argon2...; write lines with `mailguard config user NAME`"
    )


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"it cannot be read \(No such file or directory\)"):
        Logins(tmp_path / "missing")
    path = tmp_path / "latin"
    path.write_bytes(b"si\xe2n:x")
    with pytest.raises(ConfigError, match="it is not UTF-8 text"):
        Logins(path)
