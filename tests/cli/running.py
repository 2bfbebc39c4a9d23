"""The command line as a user runs it: as a process of its own, or within this one where only its words matter."""

import json
import os
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

from mailguard import shipped
from mailguard.cli.main import main
from tests.builders import ALL_MEMBERS, MEMBER

PEOPLE = Path(str(shipped.policies())) / "common" / "example-directory.csv"
DISTRICT = ("--policy", "district", "--directory", str(PEOPLE))
COUNTY = ("--policy", "county", "--directory", str(PEOPLE))


@dataclass(frozen=True)
class Run:
    """How a run ended and what it printed."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The objects printed, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def mailguard(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None, **environment: str) -> Run:
    """Run `mailguard` with these arguments."""
    done = subprocess.run(
        [sys.executable, "-m", "mailguard", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )
    run = Run(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in run.err
    return run


def inside(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None) -> Run:
    """The same within this process, which is faster."""
    out, err = (TextIOWrapper(BytesIO(), "utf-8", write_through=True) for _ in range(2))
    before = sys.stdin
    sys.stdin = TextIOWrapper(BytesIO(stdin), "utf-8")
    try:
        with redirect_stdout(out), redirect_stderr(err), chdir(cwd or Path.cwd()):
            status = _status([str(argument) for argument in arguments])
    finally:
        sys.stdin = before
    return Run(status, *(stream.buffer.getvalue().decode() for stream in (out, err)))


def _status(arguments: list[str]) -> int:
    try:
        return main(arguments)
    except SystemExit as ended:  # argparse ends the process itself
        return int(ended.code or 0)


def message(
    body: str = "Hello, all.", *, sender: str = MEMBER, to: str = ALL_MEMBERS, fields: tuple[str, ...] = ()
) -> bytes:
    """A message as a mail client would store it; to all members, which the district protocol speaks of."""
    head = (f"From: {sender}", f"To: {to}", "Date: Tue, 06 Oct 2026 10:42:00 +0100", *fields)
    return "\r\n".join((*head, "", body, "")).encode()


MANY = message()  # advised under the district pack: more than ten members
QUIET = message(to="simon.okoro@aberwen.example")  # nothing to say
