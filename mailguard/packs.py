"""Reads the files of a policy pack, shipped or a council's own, and of the pack that it extends."""

from importlib.resources.abc import Traversable
from pathlib import Path

from mailguard import shipped
from mailguard.policy.load import EXTENSION, extension_of
from mailguard.policy.source import PackSource
from mailguard.policy.yaml_text import PolicyError

LARGEST = 4 * 1024 * 1024  # bytes of one file of a pack: a protocol as text has a tenth of that


def source_of(name: str, base: Path, above: tuple[str, ...] = ()) -> PackSource:
    """Read a pack by its shipped name, or by the path of its folder (relative to `base`); raise PolicyError.

    `above` are the folders of the packs that extend this one: a pack that extends itself is an error.
    """
    folder, where = _folder(name, base)
    own = PackSource(
        name=_name(folder), where=where, prefix=_name(folder), files=_files(folder, where), common=_common(folder)
    )
    extends = extension_of(own.files.get(EXTENSION, b""), own.place(EXTENSION)).extends
    if not extends:
        return own
    here = str(folder.resolve()) if isinstance(folder, Path) else where
    if here in above:
        cure = "let one of them stand on its own feet"
        raise PolicyError(own.place(EXTENSION), "packs extend one another in a circle", cure)
    inner = source_of(extends, folder if isinstance(folder, Path) else Path(), (*above, here))
    return _extended(own, inner)


def _extended(own: PackSource, inner: PackSource) -> PackSource:
    """The files of both; the extending pack's stand for those of the same name."""
    taken = {name: inner.homes.get(name, inner.where) for name in inner.files if name not in own.files}
    taken.pop("approval.yaml", None)  # what was approved of the other says nothing of this one
    return PackSource(
        name=own.name,
        where=own.where,
        prefix=own.name if "protocol.md" in own.files else inner.prefix,
        files={name: raw for name, raw in inner.files.items() if name in taken} | dict(own.files),
        common=dict(inner.common) | dict(own.common),
        homes=taken,
    )


def _folder(name: str, base: Path) -> tuple[Traversable, str]:
    """The folder of a pack, and how errors name it."""
    if name in shipped.pack_names():
        return shipped.policies() / name, f"policies/{name}"
    path = base / name
    if not path.is_dir():
        cure = f"name a folder or one of {', '.join(shipped.pack_names())}"
        raise PolicyError(name, "there is no such policy pack", cure)
    return path, name


def _name(folder: Traversable) -> str:
    return folder.resolve().name if isinstance(folder, Path) else folder.name


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
