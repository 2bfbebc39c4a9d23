"""The file of token hashes, and every way to get it wrong."""

import hashlib
from pathlib import Path

import pytest

from mailguard.config import ConfigError
from mailguard.http.tokens import read_tokens
from tests.http.running import Starter

ONE = hashlib.sha256(b"one").hexdigest()
TWO = hashlib.sha256(b"two").hexdigest()
FORM = "write a line as name:hash, the hash as `printf %s TOKEN | sha256sum` prints it"


def test_a_token_belongs_to_the_name_before_its_hash(tmp_path: Path) -> None:
    (tmp_path / "tokens").write_text(f"\ufeff# comment\n\n one:{ONE}\r\ntwo:{TWO.upper()}\n")
    tokens = read_tokens(tmp_path / "tokens")
    assert [tokens.holder(token) for token in (b"one", b"two", b"three", b"", ONE.encode())] == [
        "one",
        "two",
        None,
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"", "tokens: it holds no token; add one, or remove http.tokens to answer this machine only"),
        (b"# none yet\n", "tokens: it holds no token; add one, or remove http.tokens to answer this machine only"),
        (b"\nplain-secret\n", f"tokens, line 2: this is no name and hash of a token; {FORM}"),
        (b"one:plain-secret\n", f"tokens, line 1: this is no name and hash of a token; {FORM}"),
        (f"{ONE}\n".encode(), f"tokens, line 1: this is no name and hash of a token; {FORM}"),
        (
            f"one:{ONE}\none:{TWO}\n".encode(),
            "tokens, line 2: this name or token stands here twice; keep one of the lines",
        ),
        (
            f"one:{ONE}\ntwo:{ONE.upper()}\n".encode(),
            "tokens, line 2: this name or token stands here twice; keep one of the lines",
        ),
        ("one:é".encode("latin-1"), "tokens: it is not UTF-8 text; save it as UTF-8"),
    ],
)
def test_a_wrong_file_is_told_in_one_line_that_repeats_none_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: bytes, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("tokens").write_bytes(text)
    with pytest.raises(ConfigError) as fault:
        read_tokens(Path("tokens"))
    assert str(fault.value) == told
    assert "secret" not in told


async def test_a_service_whose_tokens_cannot_be_read_does_not_start(start: Starter, tmp_path: Path) -> None:
    for name, what in (("missing", "there is no such file"), ("", "this is a folder")):
        with pytest.raises(ConfigError) as fault:
            await start(tokens=name or "folder", base=tmp_path if name else _with_folder(tmp_path))
        assert what in str(fault.value)


def _with_folder(path: Path) -> Path:
    (path / "folder").mkdir()
    return path
