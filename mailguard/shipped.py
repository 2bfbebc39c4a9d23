"""What ships with mailguard beside its code: policy packs, examples for deployment, weights of the learned stage."""

from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from mailguard.detect.learned.model import Model, read_model


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


@lru_cache(maxsize=1)
def model() -> Model:
    """The learned stage of the detectors; read once a process."""
    return read_model(files("mailguard.detect.learned").joinpath("weights.bin").read_bytes())
