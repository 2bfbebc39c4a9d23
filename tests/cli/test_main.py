"""The door of the command line: usage, help, and one line for every fault."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.builders import DOMAIN, aberwen
from tests.cli.running import PEOPLE, inside, mailguard


def test_the_installed_command_and_the_module_are_one() -> None:
    installed = Path(sys.executable).with_name("mailguard")
    done = subprocess.run([installed, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == mailguard("--version").out == f"mailguard {version('mailguard')}\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "mailguard: the following arguments are required: COMMAND; see mailguard --help"),
        (["dance"], "mailguard: argument COMMAND: invalid choice: 'dance'"),
        (["policy"], "mailguard policy: the following arguments are required: ACTION; see mailguard policy --help"),
        (["lint", "--loud", "x"], "mailguard: unrecognized arguments: --loud"),
    ],
)
def test_bad_usage_is_one_line_and_2(arguments: list[str], told: str) -> None:
    run = mailguard(*arguments)
    assert (run.status, run.out) == (2, "")
    assert run.err.startswith(told)
    assert len(run.err.splitlines()) == 1


@pytest.mark.parametrize("command", ["lint", "explain", "evaluate", "policy", "config", "serve", "demo"])
def test_every_command_explains_itself(command: str) -> None:
    run = inside(command, "--help")
    assert (run.status, run.err) == (0, "")
    assert run.out.startswith(f"usage: mailguard {command}")


RELAY = '[relay]\nlisten = "127.0.0.1:8025"\nnext_hop = "127.0.0.1:2525"\nallow = ["127.0.0.0/8"]\n'


def configured(tmp_path: Path, more: str = "") -> Path:
    path = tmp_path / "mailguard.toml"
    path.write_text(
        f'[council]\nname = "Aberwen"\ndomains = ["{DOMAIN}"]\n[policy]\npack = "district"\nmode = "advise"\n'
        f'[directory]\ncsv = "{PEOPLE}"\n{more}',
        "utf-8",
    )
    return path


def test_config_check_says_what_it_found(tmp_path: Path) -> None:
    run = inside("config", "check", configured(tmp_path, "[privacy]\nusers_informed = 2026-09-01\n"))
    assert (run.status, run.err) == (0, "")
    assert "district" in run.out
    assert "mode advise" in run.out
    assert f"{len(aberwen().people)} people, {len(aberwen().lists)} lists" in run.out


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ('[relay]\nlisten = "here"\nnext_hop = "127.0.0.1:25"\nallow = ["127.0.0.0/8"]\n', "relay.listen"),
        ('[policy.overrides]\nMASS999 = "note"\n', "policy.overrides.MASS999"),
        ("[plugins]\ndetectors = ['nobody']\n", "plugins.detectors"),
        (f"{RELAY}tls_certificate = 'none.pem'\n", "relay.tls_certificate: certificate or key cannot be read"),
        (f"{RELAY}next_hop_certificate = 'none.pem'\n", "relay.next_hop_certificate: certificate or key"),
        ("x = [", "it is not TOML"),
    ],
)
def test_config_check_is_1_with_one_line_where_something_is_wrong(tmp_path: Path, more: str, told: str) -> None:
    path = configured(tmp_path, more)
    run = inside("config", "check", path)
    assert (run.status, run.out) == (1, "")
    assert told in run.err
    assert str(path) in run.err
    assert len(run.err.splitlines()) == 1
