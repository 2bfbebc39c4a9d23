"""What ships with mailguard beside its code: the policy packs and the examples for deployment."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def _root() -> Traversable:
    """The wheel carries `policies/` and `deploy/` inside the package; in a checkout they stand beside it."""
    package = files("mailguard")
    return package if (package / "policies").is_dir() else package.joinpath("..")


def policies() -> Traversable:
    """The folder of the shipped policy packs."""
    return _root() / "policies"


def deploy() -> Traversable:
    """The folder of the examples for deployment."""
    return _root() / "deploy"


def pack_names() -> tuple[str, ...]:
    """The shipped packs by name."""
    return tuple(sorted(entry.name for entry in policies().iterdir() if (entry / "protocol.md").is_file()))
