"""Who works on a row: this process, named so that another one on the same machine can tell whether it still lives.

A process that was killed leaves its leases behind. The next one on the same machine frees them at once; from another
machine nobody can tell, and the lease runs out.
"""

import os
import socket
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from sqlalchemy import Table, select, update

from mailguard.store.store import Store
from mailguard.store.tables import HELD, NOTICE

NODE_BYTES = 8
_STARTED = 19  # of the fields behind the name in /proc/PID/stat (proc(5): field 22), counted from 0


def name_of_this_process() -> str:
    """The machine's name as a digest, the process's number, and when it began."""
    pid = os.getpid()
    return f"{_node()}:{pid}:{_started(pid)}"


def free_leases(store: Store) -> int:
    """Free what processes of this machine that are no more have left behind; how many rows."""
    return sum(_free(store, table) for table in (HELD, NOTICE))


def is_gone(owner: str) -> bool:
    """Whether that process was one of this machine and is no more."""
    node, _, process = owner.partition(":")
    pid, _, started = process.partition(":")
    return node == _node() and pid.isdigit() and started != _started(int(pid))


def _free(store: Store, table: Table) -> int:
    owned = select(table.c.owner).where(table.c.owner != "").distinct()
    with store.read() as connection:
        gone = [owner for owner in connection.scalars(owned) if is_gone(owner)]
    if not gone:
        return 0
    with store.write() as connection:
        free = update(table).where(table.c.owner.in_(gone)).values(owner="", lease_until=0.0)
        return connection.execute(free).rowcount


def _node() -> str:
    """This machine, and the space in which its processes are numbered."""
    parts = [socket.gethostname()]
    with suppress(OSError):  # a service may see no more of /proc than its processes
        parts.append(Path("/proc/sys/kernel/random/boot_id").read_text("ascii"))
    try:
        parts.append(str(Path("/proc/self/ns/pid").readlink()))
    except OSError:
        parts.append(str(os.getpid()))  # nobody can tell here: every process is a machine of its own
    return blake2b("\0".join(parts).encode(), digest_size=NODE_BYTES).hexdigest()


def _started(pid: int) -> str:
    """When a process began, in ticks since the machine did; empty where there is none."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        return ""
    fields = stat.rpartition(")")[2].split()
    return "" if fields[0] == "Z" else fields[_STARTED]  # Z: dead, and not yet buried by its parent
