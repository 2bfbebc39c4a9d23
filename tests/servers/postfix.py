"""A real Postfix of our own: configuration, queue and mailboxes in a temporary folder, high ports of loopback.

Postfix must begin as root, and hands its work to users of its own. Who runs the tests without being root needs `sudo`
without a password, as CI has it; what is missing is said in one line.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import pytest

START_S = 15.0
NEEDS_ROOT = "Postfix must begin as root: run the tests as root, or let this user use sudo without a password"
NEEDS_POSTFIX = "Postfix is not installed: run `make install-dev`, or `apt-get install postfix`"

_SERVICES = """\
127.0.0.1:{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""
_SETTINGS = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
myhostname = {name}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
mydestination =
local_recipient_maps =
local_header_rewrite_clients =
smtpd_relay_restrictions = permit_mynetworks, reject
smtp_dns_support_level = disabled
smtp_tls_security_level = none
message_size_limit = 62914560
mailbox_size_limit = 0
virtual_mailbox_limit = 0
minimal_backoff_time = 1s
maximal_backoff_time = 2s
queue_run_delay = 1s
header_checks = regexp:{folder}/etc/refused
"""
_MAILBOX = """\
virtual_mailbox_domains = static:all
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = static:all/
virtual_uid_maps = static:{owner}
virtual_gid_maps = static:{group}
virtual_minimum_uid = 1
smtpd_recipient_restrictions = check_recipient_access regexp:{folder}/etc/unknown
"""
_FOLDERS = "active bounce corrupt defer deferred flush hold incoming maildrop pid private public saved trace"


class Postfix:
    """One instance. With `relayhost` it hands all mail to that port, else it keeps it, a file for each recipient.

    `main` and `master` are added to the two files of its configuration; in both, `{port:NAME}` stands for a port of its
    own, which `ports` tells.

    It refuses messages with a field X-Refuse after the final dot, and the recipient gone@glanrafon.example.
    """

    def __init__(
        self, folder: Path, name: str, relayhost: int | None = None, *, main: str = "", master: str = ""
    ) -> None:
        self.port = free_port()
        self.ports = {name: free_port() for name in re.findall(r"\{port:(\w+)\}", main + master)}
        self._main, self._master = self._filled(main), self._filled(master)
        self._folder, self._name = folder, name
        self._relayhost = relayhost
        self._root = _as_root()
        self._lay_out()
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it listens."""
        program = Path(_setting("daemon_directory")) / "master"
        self._process = subprocess.Popen(
            [*self._root, str(program), "-c", f"{self._folder}/etc", "-d"],
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = monotonic() + START_S
        while not _listens(self.port):
            if self._process.poll() is not None or monotonic() > deadline:
                pytest.fail(f"Postfix does not start: {self.log()[-2000:]}")
            sleep(0.02)

    def stop(self) -> None:
        """End it in order, with all its children."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it at once, with all its children, as a power cut would."""
        self._end(signal.SIGKILL)

    def mails(self, number: int = 0, within_s: float = 20.0) -> list[bytes]:
        """What was delivered, with CRLF line ends; wait until there are that many."""
        deadline = monotonic() + within_s
        while len(found := list((self._folder / "mail" / "all" / "new").glob("*"))) < number:
            if monotonic() > deadline:
                pytest.fail(f"{len(found)} messages delivered instead of {number}: {self.log()[-3000:]}")
            sleep(0.02)
        return [path.read_bytes().replace(b"\n", b"\r\n") for path in sorted(found)]

    def clear(self) -> None:
        """Forget what was delivered."""
        for path in (self._folder / "mail" / "all" / "new").glob("*"):
            path.unlink()

    def incoming_bytes(self) -> int:
        """The size of the largest message that is coming in now."""
        return max(self._sizes("incoming"), default=0)

    def waiting(self) -> int:
        """How many messages are in the queue."""
        return len(self._sizes("active", "deferred", "incoming"))

    def held(self) -> int:
        """How many messages are on hold."""
        return len(self._sizes("hold"))

    def _sizes(self, *folders: str) -> list[int]:
        """The sizes of the files in folders of the queue, which none but Postfix and root may enter."""
        command = [*self._root, "find", *folders, "-type", "f", "-printf", r"%s\n"]
        done = subprocess.run(command, capture_output=True, check=False, cwd=self._folder / "queue")
        return [int(size) for size in done.stdout.split()]

    def log(self) -> str:
        """What it has logged."""
        path = self._folder / "log"
        if not path.exists():
            return "(no log)"
        return subprocess.run([*self._root, "cat", str(path)], capture_output=True, check=True, text=True).stdout

    def _end(self, number: signal.Signals) -> None:
        if self._process is None:
            return
        # The master leads a group of its own, which holds its children and nobody else.
        master = subprocess.run(
            [*self._root, "cat", f"{self._folder}/queue/pid/master.pid"], capture_output=True, check=True
        )
        group = os.getpgid(int(master.stdout))
        assert group != os.getpgid(0)
        subprocess.run([*self._root, "kill", f"-{int(number)}", "--", f"-{group}"], check=True)
        self._process.wait(10)
        self._process = None

    def _filled(self, text: str) -> str:
        return re.sub(r"\{port:(\w+)\}", lambda name: str(self.ports[name[1]]), text)

    def _lay_out(self) -> None:
        owner = os.getuid() or 65534
        settings = _SETTINGS.format(folder=self._folder, name=self._name)
        if self._relayhost is None:
            settings += _MAILBOX.format(folder=self._folder, owner=owner, group=os.getgid() or 65534)
        else:
            settings += f"relayhost = [127.0.0.1]:{self._relayhost}\n"
        files = {
            "main.cf": settings + self._main,
            "master.cf": _SERVICES.format(port=self.port) + self._master,
            "refused": "/^X-Refuse:/ REJECT not in this house\n",
            "unknown": "/^gone@/ REJECT nobody of that name\n",
        }
        (self._folder / "etc").mkdir()
        for name, text in files.items():
            (self._folder / "etc" / name).write_text(text)
        script = f"""cd {self._folder} && mkdir queue data mail && cd queue && mkdir {_FOLDERS} &&
            chown postfix {_FOLDERS} ../data && chmod 700 {_FOLDERS} && chown root pid . && chmod 755 . pid &&
            chgrp postdrop maildrop public && chmod 730 maildrop && chmod 710 public &&
            chown -R root ../etc && chown {owner} ../mail"""
        subprocess.run([*self._root, "sh", "-c", script], check=True)


@contextmanager
def postfix(name: str, relayhost: int | None = None, *, main: str = "", master: str = "") -> Iterator[Postfix]:
    """An instance that runs, and is gone at the end with all that it kept."""
    root = _as_root()
    folder = Path(tempfile.mkdtemp(prefix="mailguard-postfix-", dir="/tmp"))  # its users must reach it
    folder.chmod(0o755)
    one = Postfix(folder, name, relayhost, main=main, master=master)
    try:
        one.start()
        yield one
    finally:
        one.stop()
        subprocess.run([*root, "rm", "-rf", str(folder)], check=True)


def free_port() -> int:
    """A port of loopback that nobody uses now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _as_root() -> list[str]:
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0
    ):
        return ["sudo", "-n"]
    pytest.fail(NEEDS_ROOT)


def _setting(name: str) -> str:
    program = shutil.which("postconf") or shutil.which("postconf", path="/usr/sbin")
    if program is None:
        pytest.fail(NEEDS_POSTFIX)
    return subprocess.run([program, "-d", "-h", name], capture_output=True, check=True, text=True).stdout.strip()


def _listens(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), 1) as one:
            return one.recv(3) == b"220"
    except OSError:
        return False
