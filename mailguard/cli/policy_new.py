"""`mailguard policy new`: a starter pack whose comments teach the format, or a pack that extends another."""

import argparse
import os
from datetime import timedelta
from importlib.resources.abc import Traversable
from pathlib import Path

from mailguard import packs, shipped
from mailguard.cli.policy_schema import write_schemas
from mailguard.cli.written import OutputError, write
from mailguard.council import today
from mailguard.detect import DETECTORS
from mailguard.errors import MailguardError
from mailguard.policy.load import load_pack
from mailguard.policy.model import Rule, strength
from mailguard.policy.pack import Pack

PLACEHOLDER = "Example Council"  # how the starter's heading names the council
TRIAL = timedelta(days=180)  # how long the change that is shown would hold


def command(arguments: argparse.Namespace) -> int:
    """Write a new pack into a folder that does not exist yet or is empty."""
    folder: Path = arguments.path
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise OutputError(str(folder), "something stands there already", "name a folder that does not exist yet")
    if arguments.base and arguments.name:
        cure = "give one of them: a pack that extends another takes its protocol's heading over"
        raise MailguardError("mailguard policy new", "--name and --from do not go together", cure)
    files = _extension(arguments.base, folder) if arguments.base else _starter(arguments.name)
    for name, text in files.items():
        write(folder / name, text)
    write_schemas(folder / "schema")
    print(f"{folder}: a new pack; read {'pack.yaml' if arguments.base else 'MASS001.yaml'} first, then")
    for step in ("check", "test", "docs"):
        print(f"  mailguard policy {step} {folder}")
    return 0


def _starter(name: str) -> dict[str, str]:
    """The files of the starter, the council's name in the heading of its protocol."""
    files = _files(shipped.deploy() / "starter-pack")
    quoted = name.replace("\\", "").replace('"', "")  # it stands between quotes
    files["protocol.md"] = files["protocol.md"].replace(PLACEHOLDER, " ".join(quoted.split()) or PLACEHOLDER)
    return files


def _files(folder: Traversable, above: str = "") -> dict[str, str]:
    """The texts of a folder and of those below it; the line ends of an example are its own."""
    found: dict[str, str] = {}
    for entry in folder.iterdir():
        if entry.is_dir():
            found |= _files(entry, f"{above}{entry.name}/")
        else:
            found[f"{above}{entry.name}"] = entry.read_bytes().decode("utf-8")
    return found


def _extension(base: str, folder: Path) -> dict[str, str]:
    """A `pack.yaml` on that pack, with a change of one of its rules to be commented in; raise PolicyError."""
    pack = load_pack(packs.source_of(base, Path()), ("en", "cy"), frozenset(DETECTORS))
    rule = _shown(pack)
    words = {
        "BASE": base if base in shipped.pack_names() else os.path.relpath(base, folder),
        "RULE001": rule.id,
        "ROLE": next(iter(rule.action)),
        "LASTDAY": f"{today() + TRIAL}",
    }
    text = (shipped.deploy() / "starter-extension" / "pack.yaml").read_text("utf-8")
    for name, value in words.items():
        text = text.replace(name, value)
    return {"pack.yaml": text}


def _shown(pack: Pack) -> Rule:
    """The rule whose change is shown: the first of the strongest, which a council will most likely want to soften."""
    rules = [loaded.rule for loaded in pack.rules]
    return max(rules, key=lambda rule: max(map(strength, rule.action.values())))
