"""A council with a store, as an administrator has it: a folder with configuration and directory, and a key."""

from dataclasses import dataclass
from pathlib import Path

from mailguard.store.store import Store, open_store
from tests.cli.running import PEOPLE, Run, inside
from tests.store.opening import KEY, VARIABLE

CONFIG = """\
[council]
name = "Glanrafon County Council"
domains = ["aberwen.example"]
[policy]
pack = "district"
mode = "enforce"
[directory]
csv = "{people}"
[store]
"""


@dataclass(frozen=True)
class Kept:
    """The folder; its store is opened as another process would."""

    folder: Path

    @property
    def config(self) -> Path:
        return self.folder / "mailguard.toml"

    def open(self, keys: str = KEY) -> Store:
        return open_store("", self.folder, keys, VARIABLE)

    def run(self, *words: str | Path) -> Run:
        """A command of `mailguard` under this configuration."""
        return inside(*words, "--config", self.config)


def council_with_a_store(folder: Path, more: str = "") -> Kept:
    """Write the configuration; there is no store until one is opened."""
    (folder / "mailguard.toml").write_text(CONFIG.format(people=PEOPLE) + more)
    return Kept(folder)
