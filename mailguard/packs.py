"""Reads the files of a policy pack, shipped or a council's own, and proves it by its own examples."""

from importlib.resources.abc import Traversable
from pathlib import Path

from mailguard import shipped
from mailguard.policy.source import PackSource
from mailguard.policy.yaml_text import PolicyError

LARGEST = 4 * 1024 * 1024  # bytes of one file of a pack: a protocol as text has a tenth of that


def source_of(name: str, base: Path) -> PackSource:
    """Read a pack by its shipped name, or by the path of its folder (relative to `base`); raise PolicyError."""
    if name in shipped.pack_names():
        folder: Traversable = shipped.policies() / name
        return PackSource(name=name, where=f"policies/{name}", files=_files(folder, name), common=_common(folder))
    path = base / name
    if not path.is_dir():
        cure = f"name a folder or one of {', '.join(shipped.pack_names())}"
        raise PolicyError(name, "there is no such policy pack", cure)
    return PackSource(name=path.resolve().name, where=name, files=_files(path, name), common=_common(path))


def _common(folder: Traversable) -> dict[str, bytes]:
    """The words of the families: those that ship, and over them those beside a council's own pack."""
    words = _files(shipped.policies() / "common", "policies/common")
    beside = folder.joinpath("common")
    return words | (_files(beside, f"{folder.name}/common") if beside.is_dir() else {})


def _files(folder: Traversable, where: str) -> dict[str, bytes]:
    """The files of a folder and of its `examples/`, by name."""
    found: dict[str, bytes] = {}
    for entry in folder.iterdir():
        if entry.name.startswith("."):
            continue
        if entry.is_file():
            found[entry.name] = _bytes(entry, f"{where}/{entry.name}")
        elif entry.name == "examples":
            found |= {
                f"examples/{e.name}": _bytes(e, f"{where}/examples/{e.name}") for e in entry.iterdir() if e.is_file()
            }
    return found


def _bytes(entry: Traversable, where: str) -> bytes:
    try:
        with entry.open("rb") as stream:
            raw: bytes = stream.read(LARGEST + 1)
    except OSError as fault:
        raise PolicyError(where, f"it cannot be read ({fault.strerror})", "let this user read it") from None
    if len(raw) > LARGEST:
        raise PolicyError(where, "it is larger than 4 MiB", "keep to text and small messages")
    return raw
