"""An authority of our own, and certificates that it signs, made by openssl."""

import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

DAYS = "2"
RSA = ("-newkey", "rsa:2048", "-nodes")
EC = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


@dataclass(frozen=True)
class Certificate:
    """A certificate and its key, as PEM files."""

    certificate: Path
    key: Path

    def copy_to(self, other: "Certificate") -> None:
        other.certificate.write_bytes(self.certificate.read_bytes())
        other.key.write_bytes(self.key.read_bytes())

    def number(self) -> str:
        """The serial number, as a peer sees it."""
        done = subprocess.run(
            ["openssl", "x509", "-noout", "-serial", "-in", self.certificate],
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout.strip().partition("=")[2]


class Authority:
    """Signs certificates in a folder."""

    def __init__(self, folder: Path, name: str = "authority") -> None:
        self._folder = folder
        self._signed: dict[str, Certificate] = {}
        self._own = Certificate(folder / f"{name}.pem", folder / f"{name}.key")
        _openssl("req", "-x509", *EC, "-days", DAYS, "-subj", f"/CN={name}", *_files(self._own))

    @property
    def certificate(self) -> Path:
        return self._own.certificate

    def sign(self, name: str, host: str = "", file: str = "", kind: tuple[str, ...] = EC) -> Certificate:
        """A certificate for a host name or an address, by default of loopback; `file` names its files."""
        made = Certificate(self._folder / f"{file or name}.pem", self._folder / f"{file or name}.key")
        alternative = f"subjectAltName=DNS:{host or name},IP:127.0.0.1"
        signer = ("-CA", str(self._own.certificate), "-CAkey", str(self._own.key))
        _openssl(
            "req", "-x509", *signer, *kind, "-days", DAYS, "-subj", f"/CN={name}", "-addext", alternative, *_files(made)
        )
        return made

    def signed(self, name: str) -> Certificate:
        """The certificate of a name, made once."""
        if name not in self._signed:
            self._signed[name] = self.sign(name)
        return self._signed[name]

    def client_context(self, own: Certificate | None = None) -> ssl.SSLContext:
        """What a client uses that trusts this authority, with a certificate of its own."""
        context = ssl.create_default_context(cafile=str(self.certificate))
        if own is not None:
            context.load_cert_chain(own.certificate, own.key)
        return context

    def server_context(self, own: Certificate) -> ssl.SSLContext:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(own.certificate, own.key)
        return context


def _files(made: Certificate) -> tuple[str, ...]:
    return ("-out", str(made.certificate), "-keyout", str(made.key))


def _openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)
