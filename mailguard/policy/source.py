"""The files of a policy pack as they come in, and how a quote is held against the printed protocol."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from mailguard.policy.yaml_text import PolicyError

_WHITE_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackSource:
    """The files of a pack by name (`MASS001.yaml`, `examples/x.eml`), and those of `common/`; `where` is for errors.

    `prefix` stands before its clauses' ids. `homes` tells of files that come from a pack it extends where those stand.
    """

    name: str
    where: str
    files: Mapping[str, bytes]
    common: Mapping[str, bytes]
    prefix: str
    homes: Mapping[str, str] = field(default_factory=dict)

    def place(self, name: str) -> str:
        """Where a file stands, for errors."""
        return f"{self.homes.get(name, self.where)}/{name}"

    @property
    def digest(self) -> str:
        """What the pack says, in one figure: any change of a file changes it."""
        parts = sorted(self.files.items()) + sorted((f"common/{name}", raw) for name, raw in self.common.items())
        return sha256(b"".join(sha256(name.encode() + b"\0" + raw).digest() for name, raw in parts)).hexdigest()


def squeezed(text: str) -> str:
    """A text with every run of white space as one space: how quotes are compared."""
    return _WHITE_SPACE.sub(" ", text).strip()


def check_quote(quote: str, language: str, printed: Mapping[str, str], place: str) -> None:
    """Raise PolicyError unless the protocol, as printed in that language, holds these words."""
    if quote and squeezed(quote) not in printed.get(language, ""):
        raise PolicyError(place, "these words do not stand in protocol.md", "quote the protocol word for word")
